"""`journeymap check`: what the rules find on a map."""

from argparse import Namespace
from typing import Any

from journeymap.commands.grammar import JSON, MAP, as_json
from journeymap.commands.maps import read_map
from journeymap.commands.text import aligned, say
from journeymap.model.journey import Journey
from journeymap.model.rules import Finding, Weight, findings

ARGUMENTS = (MAP, JSON)


def run(args: Namespace) -> int:
    """What the rules find, as text or JSON."""
    checked = check(read_map(args.map))
    say(as_json(checked) if args.json else told(checked))
    return 0


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
