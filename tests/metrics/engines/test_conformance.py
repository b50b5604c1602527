"""What every engine must count alike: figures of maps, paths and funnels, each against going through the cases one by
one; sessions; rows that are no events; names of all kinds.
"""

import os

import pytest

from tests.metrics import conformance_funnel, conformance_paths, conformance_statistics

SEEDS = {"sqlite": 20, "duckdb": 8, "postgres": 30, "clickhouse": 15, "spark": 3}
"""So many random logs: fewer where one takes long. JOURNEYMAP_LOGS asks for so many times as many."""


def seeds(stand, start):
    return range(start, start + SEEDS[stand.dialect] * int(os.environ.get("JOURNEYMAP_LOGS", "1")))


@pytest.mark.timeout(3600)
def test_figures_of_maps_are_those_of_their_definition(stand, events_in):
    conformance_paths.map_conforms(events_in, seeds(stand, 0))


@pytest.mark.timeout(3600)
def test_paths_are_those_found_by_going_through_the_log(stand, events_in):
    conformance_paths.conforms(events_in, seeds(stand, 5000))


@pytest.mark.timeout(3600)
def test_funnels_count_what_going_through_every_entry_counts(stand, events_in):
    conformance_funnel.conforms(events_in, seeds(stand, 9000))


@pytest.mark.timeout(3600)
def test_waits_and_what_being_lost_goes_along_with_are_those_of_a_search(stand, events_in):
    conformance_statistics.conforms(events_in, seeds(stand, 13000))
