"""Eyes for how pages look: contrast of every text, size of everything that is tapped, and what sticks out of the window."""

from __future__ import annotations

from selenium.webdriver import Chrome

from tests.browser.console import run

ENOUGH = 4.5
"""Contrast of text with what is behind it (WCAG 2.2, 1.4.3, level AA: https://www.w3.org/TR/WCAG22/#contrast-minimum, read 2026-11)."""
TAP = 40
"""CSS pixels that a finger needs in height."""

_FAINT = """
const one = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const known = new Map();
function rgba(color) {
  if (!known.has(color)) {
    one.clearRect(0, 0, 1, 1); one.fillStyle = 'rgba(0,0,0,0)'; one.fillStyle = color; one.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = one.getImageData(0, 0, 1, 1).data; known.set(color, [r, g, b, a / 255]);
  }
  return known.get(color);
}
const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
function behind(element) {
  const layers = [];
  for (let e = element; e; e = e.parentElement) {
    const shape = e.matches('g.node') ? e.querySelector('rect, polygon, path, circle') : null;
    const layer = rgba(shape ? getComputedStyle(shape).fill : getComputedStyle(e).backgroundColor);
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
}
function light(color) {
  const [r, g, b] = color.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(ink, paper) {
  const [low, high] = [light(ink), light(paper)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
const found = [];
let looked = 0;
function look(element, color, words) {
  const box = element.getBoundingClientRect();
  if (!words.trim() || !box.width || !box.height || element.closest('[disabled], .disabled, [aria-hidden=true].q-icon')) return;
  let opacity = 1;
  for (let e = element; e; e = e.parentElement) opacity *= Number(getComputedStyle(e).opacity);
  if (opacity === 0 || getComputedStyle(element).visibility === 'hidden') return;
  looked += 1;
  const paper = behind(element), [r, g, b, a] = rgba(color);
  const met = contrast(over([r, g, b, a * opacity], paper), paper);
  if (met < ENOUGH) found.push(`${met.toFixed(2)} ${words.trim().slice(0, 40)} (${element.className || element.tagName})`);
}
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const element = texts.currentNode.parentElement;
  if (element.closest('script, style, noscript, .q-notification')) continue;
  look(element, getComputedStyle(element)[element.namespaceURI.endsWith('svg') ? 'fill' : 'color'], texts.currentNode.data);
}
for (const field of document.querySelectorAll('input, textarea')) {
  if (field.value) look(field, getComputedStyle(field).color, field.value);
  else look(field, getComputedStyle(field, '::placeholder').color, field.placeholder);
}
return [looked, [...new Set(found)]];
"""
_SMALL = """
const found = [];
const parts = 'a, button, select, [role=button], [role=tab], input:not([type=hidden]), textarea, .q-field, .hc-finding';
for (const one of document.querySelectorAll(parts)) {
  const box = (one.closest('.q-field, .q-checkbox, .q-radio') || one).getBoundingClientRect();
  if (!box.width || !box.height || one.closest('.cm-editor, .hc-picture, .q-field .q-field__append')) continue;
  const name = `${one.tagName} ${one.className} ${one.innerText || one.ariaLabel || ''}`;
  if (box.height < arguments[0]) found.push(`${Math.round(box.height)} ${name}`);
}
return [...new Set(found)];
"""


def faint(browser: Chrome) -> list[str]:
    """Texts on the page that are too faint to read, with their contrast; what cannot be used now is left out, as the rule does.

    Raises:
        AssertionError: there is next to no text, so that nothing was looked at.
    """
    looked, found = run(browser, f"const ENOUGH = {ENOUGH};{_FAINT}")
    assert looked > 10, f"only {looked} texts on {browser.current_url}"
    return list(found)


def small(browser: Chrome) -> list[str]:
    """What is to be tapped and is lower than a finger needs."""
    return list(run(browser, _SMALL, TAP))


def sticks_out(browser: Chrome) -> int:
    """By how many pixels the page is wider than the window."""
    return int(run(browser, "return document.documentElement.scrollWidth - window.innerWidth"))
