"""The figures of a map as plain values, ready for JSON: rates in 0…1, times in seconds, None for what is not defined."""

from typing import Any

from journeymap.metrics import dropoff
from journeymap.metrics.dropoff import Row
from journeymap.model.figures import Deviations, Figures, TouchpointFigures, TransitionFigures
from journeymap.model.journey import Journey


def listed(journey: Journey, figures: Figures) -> dict[str, Any]:
    """All figures. Every touchpoint and every drawn transition of the map is there, also those that nobody reached or
    took; of the stages those that the data can show.
    """
    failures = figures.deviations is not None and figures.deviations.failed is not None
    nowhere = TouchpointFigures(reached=0)
    return {
        "cases": figures.cases,
        "events": figures.events,
        "rejected": figures.rejected,
        "completed": figures.completed,
        "lost": figures.lost,
        "under_way": figures.under_way,
        "touchpoints": [
            {**_fate(row), **_visits(figures.touchpoints.get(row.id, nowhere), failures=failures)}
            for row in dropoff.touchpoint_rows(journey, figures)
        ],
        "transitions": _transitions(journey, figures),
        "stages": [_fate(row) for row in dropoff.stage_rows(journey, figures)],
        "deviations": _deviations(figures.deviations or Deviations()),
        "conformance": figures.conformance,
        "all_cases": figures.all_cases,
        "ad_hoc_events": figures.ad_hoc_events,
    }


def _fate(row: Row) -> dict[str, Any]:
    return {
        "id": row.id,
        "title": row.title,
        "reached": row.reached,
        "continued": row.continued,
        "under_way": row.under_way,
        "completed": row.completed,
        "lost": row.lost,
        "drop_off": row.drop_off,
        "interval": None if row.interval is None else list(row.interval),
    }


def _visits(figures: TouchpointFigures, *, failures: bool) -> dict[str, Any]:
    return {
        "visits": figures.visits,
        "visits_per_case": figures.visits_per_case,
        "returned": figures.returned,
        "return_share": figures.return_share,
        "failed": figures.failed if failures else None,
    }


def _deviations(found: Deviations) -> dict[str, Any]:
    return {
        "ad_hoc": found.ad_hoc,
        "irregular": found.irregular,
        "missing": found.missing,
        "failed": found.failed,
        "conforming": found.conforming,
        "planned": found.planned,
    }


def _transitions(journey: Journey, figures: Figures) -> list[dict[str, Any]]:
    titles = {id: touchpoint.title for id, touchpoint in journey.touchpoints.items()}
    drawn = dict.fromkeys(
        (t.source, t.target) for t in journey.transitions.values() if t.source in titles and t.target in titles
    )

    def entry(pair: tuple[str, str], taken: TransitionFigures | None) -> dict[str, Any]:
        return {
            "source": titles[pair[0]],
            "target": titles[pair[1]],
            "count": taken.count if taken else 0,
            "cases": taken.cases if taken else 0,
            "share": taken.share if taken else 0.0,
            "median_seconds": taken.median_seconds if taken else None,
            "drawn": pair in drawn,
            "mean_seconds": taken.mean_seconds if taken else None,
        }

    observed = {(t.source, t.target): t for t in figures.transitions}
    return [
        *(entry(pair, taken) for pair, taken in observed.items()),
        *(entry(pair, None) for pair in drawn if pair not in observed),
    ]
