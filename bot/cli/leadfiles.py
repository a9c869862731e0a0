"""Tables of leads as rows of text: CSV in the usual writings, XLSX by its first sheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

LARGEST = 20 * 1024 * 1024
"""Bytes of a file: a table of leads is far smaller, and a bigger one would have to be read in pieces."""
_ENCODINGS = ("utf-8-sig", "cp1251")
_SIGNS = ",;\t|"

Row = tuple[int, Sequence[str]]
"""The row's number in the file, the heading being row 1, and its cells."""


class BadTable(Exception):
    """A file that is no table. The message says why."""


def read_table(path: Path) -> tuple[Sequence[str], list[Row]]:
    """Headings and rows; empty rows are left out.

    Raises:
        BadTable: no such file, too large, another kind of file, no heading.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise BadTable(f"larger than {LARGEST // 2**20} MiB")
        rows = _workbook(path) if path.suffix.lower() == ".xlsx" else _csv(path.read_bytes())
    except OSError as error:
        raise BadTable(error.strerror or str(error)) from error
    numbered = [(number, cells) for number, cells in enumerate(rows, start=1) if any(cell.strip() for cell in cells)]
    if not numbered:
        raise BadTable("the table is empty")
    return numbered[0][1], numbered[1:]


def _csv(body: bytes) -> Iterator[Sequence[str]]:
    text = _decoded(body)
    head = text.partition("\n")[0]
    sign = max(_SIGNS, key=head.count)
    yield from csv.reader(io.StringIO(text, newline=""), delimiter=sign)


def _decoded(body: bytes) -> str:
    for encoding in _ENCODINGS:
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise BadTable("neither UTF-8 nor Windows-1251")


def _workbook(path: Path) -> Iterator[Sequence[str]]:
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError) as error:
        raise BadTable("not a workbook of Excel") from error
    try:
        sheet = book.worksheets[0]
        yield from ([_cell(value) for value in row] for row in sheet.iter_rows(values_only=True))
    finally:
        book.close()


def _cell(value: object) -> str:
    """A cell as it is seen: numbers without a needless fraction (phones are often numbers), days without midnight."""
    match value:
        case None:
            return ""
        case float() if value.is_integer():
            return str(int(value))
        case datetime():
            return f"{value:%Y-%m-%d}"
        case _:
            return str(value)
