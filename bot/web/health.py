"""Is it alive, is it ready, what does it count."""

from __future__ import annotations

from fastapi import FastAPI, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric

from bot.ports import Tx
from bot.web.parts import WebParts

HEALTH_PATHS = frozenset({"/healthz", "/readyz", "/metrics"})
_MOST_PARKED = 1000
"""No more of them are counted."""


def add_health(app: FastAPI, parts: WebParts) -> None:
    """Add /healthz (200 while the workers live), /readyz (200 when database and tables fit) and /metrics."""

    @app.get("/healthz", include_in_schema=False)
    async def healthz() -> Response:
        return _answer(parts.alive())

    @app.get("/readyz", include_in_schema=False)
    async def readyz() -> Response:
        return _answer(await parts.ready())

    @app.get("/metrics", include_in_schema=False)
    async def metrics() -> Response:
        is_ready = await parts.ready() is None
        registry = CollectorRegistry()
        registry.register(_Figures(await parts.store.read(_depth) if is_ready else None))
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)


def _answer(trouble: str | None) -> Response:
    return Response(trouble or "ok", status_code=503 if trouble else 200, media_type="text/plain")


def _depth(tx: Tx) -> dict[str, int]:
    return {**tx.outbox_depth(), "parked": len(tx.parked_updates(_MOST_PARKED))}


class _Figures:
    """What Prometheus is told. `depth`: rows of the outbox by state, and updates that were set aside; None while the database cannot be
    asked.
    """

    def __init__(self, depth: dict[str, int] | None) -> None:
        self._depth = depth

    def collect(self) -> list[Metric]:
        """The gauges as Prometheus reads them."""
        is_ready = self._depth is not None
        ready = GaugeMetricFamily("hotlead_ready", "1 while the database answers and its tables fit.", value=int(is_ready))
        if self._depth is None:
            return [ready]
        parked = GaugeMetricFamily("hotlead_inbox_parked", "Updates that were set aside: `hotlead db parked`.", value=self._depth["parked"])
        return [ready, self._outbox(self._depth), parked]

    def _outbox(self, depth: dict[str, int]) -> Metric:
        gauge = GaugeMetricFamily("hotlead_outbox_rows", "Rows of the outbox by state.", labels=["state"])
        for state in ("queued", "sending", "dead"):
            gauge.add_metric([state], depth.get(state, 0))
        return gauge
