"""`journeymap check`: what the rules find on a map."""

from typing import Any

from journeymap.commands.text import aligned
from journeymap.model.journey import Journey
from journeymap.model.rules import Finding, Weight, findings


def check(journey: Journey) -> dict[str, Any]:
    """The findings as plain values: how many of each weight, then each one with its rule, sentence and records."""
    found = findings(journey)
    return {
        "problems": sum(finding.rule.weight is Weight.PROBLEM for finding in found),
        "hints": sum(finding.rule.weight is Weight.HINT for finding in found),
        "findings": [_plain(finding) for finding in found],
    }


def _plain(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule.key,
        "weight": str(finding.rule.weight),
        "sentence": finding.sentence(),
        "records": [{"id": id, "title": title} for id, title in zip(finding.records, finding.titles, strict=True)],
    }


def told(checked: dict[str, Any]) -> str:
    """The findings as a table for a terminal."""
    if not checked["findings"]:
        return "Nothing found: the map keeps all rules."
    rows = [(f["weight"], f["rule"], f["sentence"]) for f in checked["findings"]]
    return aligned(("Weight", "Rule", "Finding"), rows, left=3)
