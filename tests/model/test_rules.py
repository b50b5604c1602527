"""What each rule finds, on small maps drawn as arrows."""

import re
from string import Formatter

import pytest

from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Stage, Touchpoint, Transition
from journeymap.model.rules import RULES, findings, reachable


def drawn(arrows: str = "", *, stages: str = "", goals: str = "", bare: str = "", **titles: str) -> Journey:
    """A map: `ab bc` are transitions, `1:ab 2:c` puts touchpoints in stages; `bare` lack channel and type."""
    stage_of = {t: stage for stage, _, held in (part.partition(":") for part in stages.split()) for t in held}
    names = sorted({*"".join(arrows.split()), *stage_of, *goals, *bare})
    return Journey(
        [
            *(Stage(id=part[0], order=float(part[0]), title=f"Stage {part[0]}") for part in stages.split()),
            *(
                Touchpoint(
                    id=t, x=0.0, y=0.0, stage=stage_of.get(t), title=titles.get(t, t.upper()), goal=t in goals,
                    channel="" if t in bare else "website",
                    engagement=None if t in bare else EngagementType.SOCIAL,
                )
                for t in names
            ),
            *(Transition(id=arrow, source=arrow[0], target=arrow[1]) for arrow in arrows.split()),
        ]
    )  # fmt: skip


def found(rule: str, journey: Journey) -> list[str]:
    return ["".join(finding.records) for finding in findings(journey) if finding.rule.key == rule]


@pytest.mark.parametrize(
    ("journey", "lost"),
    [
        (drawn("ab bc", stages="1:a 2:bc"), []),
        (drawn("ab", stages="1:a 2:bc"), ["c"]),
        (drawn("ab cd", stages="1:a 2:bcd"), []),  # c leads on and nothing leads to it: another start
        (drawn("ab cd dc", stages="1:a 2:bcd"), ["c", "d"]),  # a loop to which nothing leads
        (drawn("ab", stages="1:ac 2:b"), []),  # all of the first stage are starts
        (drawn("ab", stages="1: 2:ac 3:b"), []),  # the first stage that holds any
        (drawn("ab", stages=""), []),
        (drawn("ab", bare="c"), ["c"]),
        (drawn("ab ba", stages=""), ["a", "b"]),
        (drawn(bare="a"), []),
        (drawn(), []),
    ],
)
def test_unreachable_touchpoints(journey, lost):
    assert found("unreachable", journey) == lost


@pytest.mark.parametrize(
    ("journey", "ends"),
    [
        (drawn("ab bc"), ["c"]),
        (drawn("ab bc", goals="c"), []),
        (drawn("ab ba"), []),
        (drawn("ab bb", goals="a"), ["b"]),  # going on to itself leads nowhere
        (drawn(), []),
    ],
)
def test_dead_ends(journey, ends):
    assert found("dead-end", journey) == ends


def test_a_transition_that_lost_an_end_leads_nowhere():
    journey = Journey([Touchpoint(id="a", x=0.0, y=0.0), Transition(id="ab", source="a", target="b")])
    assert found("loose-transition", journey) == ["ab"]
    assert found("dead-end", journey) == ["a"]
    assert found("loose-transition", drawn("ab")) == []


def test_a_map_wants_a_goal():
    assert found("no-goal", drawn("ab")) == ["properties"]
    assert found("no-goal", drawn("ab", goals="b")) == []
    assert found("no-goal", drawn()) == []


def test_empty_stages():
    assert found("empty-stage", drawn("ab", stages="1: 2:ab 3:")) == ["1", "3"]


def test_titles():
    journey = drawn("ab bc cd", a="Pay", b=" pay", c=" ", d="")
    assert found("no-title", journey) == ["c", "d"]
    assert found("same-title", journey) == ["ba"]


def test_missing_engagement_type_and_channel():
    journey = drawn("ab", bare="b")
    assert found("no-engagement-type", journey) == ["b"]
    assert found("no-channel", journey) == ["b"]


@pytest.mark.parametrize(
    ("stages", "back"), [("1:a 2:b", ["ba"]), ("1:b 2:a", ["ab"]), ("1:ab", []), ("1:a", []), ("", [])]
)
def test_transitions_that_go_back(stages, back):
    assert found("backwards", drawn("ab ba", stages=stages)) == back


def test_a_stage_that_is_gone_goes_nowhere():
    ends = [Touchpoint(id="a", x=0.0, y=0.0, stage="gone"), Touchpoint(id="b", x=0.0, y=0.0, stage="s")]
    journey = Journey([Stage(id="s", order=1.0), *ends, *drawn("ab ba").transitions.values()])
    assert found("backwards", journey) == []


def test_what_a_path_leads_to():
    following = {"a": ["b", "c"], "b": ["a"], "d": ["e"]}
    assert reachable({"a"}, following) == {"a", "b", "c"}
    assert reachable(set(), following) == set()
    assert reachable({"x"}, following) == {"x"}


def test_findings_come_in_the_order_of_the_rules():
    keys = [finding.rule.key for finding in findings(drawn("ab ba", stages="1:a 2:b 3:", bare="c"))]
    order = [rule.key for rule in RULES]
    assert keys == sorted(keys, key=order.index)
    assert len(set(order)) == len(order)


def sentences(journey: Journey, rule: str) -> list[str]:
    return [finding.sentence() for finding in findings(journey) if finding.rule.key == rule]


def test_sentences_name_the_records():
    assert sentences(drawn("ab ba", stages="1:a 2:b"), "backwards") == [
        "The transition from “B” to “A” goes back to an earlier stage."
    ]
    assert sentences(drawn("ab", b=""), "dead-end") == [
        "“Untitled” is a dead end: nothing leads on from it and it is no goal."
    ]


def test_titles_may_hold_braces():
    journey = drawn("ab ba", stages="1:a 2:b", b="{other} {x}", a="{title}{")
    assert sentences(journey, "backwards") == [
        "The transition from “{other} {x}” to “{title}{” goes back to an earlier stage."
    ]


def test_a_sentence_can_be_translated():
    (finding,) = (f for f in findings(drawn("ab", goals="b", stages="1: 2:ab")) if f.rule.key == "empty-stage")
    assert finding.sentence("Vaiheessa “{title}” ei ole mitään.") == "Vaiheessa “Stage 1” ei ole mitään."


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)
def test_rules_are_whole_sentences(rule):
    assert {name for _, name, _, _ in Formatter().parse(rule.sentence) if name} <= {"title", "other"}
    assert rule.sentence.endswith(".")
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.key)
