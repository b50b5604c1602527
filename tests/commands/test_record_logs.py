"""Commands on logs of records: vendors' exports need no columns named, and what is left out is told."""

import json

import pytest

from journeymap.cli import run

XES = """<log>{}</log>""".format(
    "".join(
        f'<trace><string key="concept:name" value="{case}"/>'
        + "".join(
            f'<event><string key="concept:name" value="{name}"/><string key="lifecycle:transition" value="{step}"/>'
            f'<date key="time:timestamp" value="2024-03-01T10:0{minute}:00Z"/></event>'
            for minute, (name, step) in enumerate([("See", "start"), ("See", "complete"), ("Buy", "complete"), ("Ship", "assign")])
        )
        + "</trace>"
        for case in "ab"
    )
)  # fmt: skip

MIXPANEL = "\n".join(
    json.dumps({"event": name, "properties": {"time": 1709287200 + n, "distinct_id": "u", "$insert_id": insert}})
    for n, (name, insert) in enumerate([("See", "1"), ("Buy", "2"), ("Buy", "2")])
)


@pytest.fixture
def transitions(tmp_path, capsys):
    """Runs `journeymap transitions --json` on a file of this content; gives (answer, what stands on standard error)."""

    def asked(content, *arguments):
        path = tmp_path / "log"
        path.write_text(content, encoding="utf-8")
        assert run(["transitions", str(path), "--json", *arguments]) == 0
        out, told = capsys.readouterr()
        return json.loads(out), told

    return asked


def test_completions_of_an_event_log_in_xes_are_counted_and_other_steps_told(transitions):
    answer, told = transitions(XES)
    assert (answer["cases"], answer["events"], answer["rejected"]) == (2, 4, 0)
    assert [(t["source"], t["target"], t["count"], t["mean_seconds"]) for t in answer["transitions"]] == [
        ("See", "Buy", 2, 60.0)
    ]
    assert sorted(told.splitlines()) == [
        "journeymap: 2 record(s) were left out: a step “assign” of work, of which completions count.",
        "journeymap: 2 record(s) were left out: a step “start” of work, which counts once, when it is complete.",
    ]


@pytest.mark.parametrize("pairs", [7, 3000])
def test_every_event_of_an_xes_log_that_does_not_count_is_told_whatever_its_size(transitions, pairs):
    def event(step):
        return (
            f'<event><string key="concept:name" value="A"/><string key="lifecycle:transition" value="{step}"/>'
            '<date key="time:timestamp" value="2024-03-01T10:00:00Z"/></event>'
        )

    traces = f"<trace>{event('start')}{event('complete')}</trace>" * pairs
    answer, told = transitions(f"<log>{traces}</log>")
    assert answer["events"] == pairs
    assert told == (
        f"journeymap: {pairs} record(s) were left out: a step “start” of work, which counts once, when it is complete.\n"
    )


def test_duplicates_of_a_raw_export_go_by_the_vendors_id(transitions):
    assert transitions(MIXPANEL)[0]["events"] == 3
    assert transitions(MIXPANEL, "--dedupe")[0]["events"] == 2
