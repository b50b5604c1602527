"""What a screen reader hears of the map: run by the system's Python, which knows AT-SPI; prints one JSON list."""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE_SECONDS = 40.0


def found(item, name):
    if item is None:
        return None
    if item.get_name() == name and item.get_role_name() == "list":
        return item
    for index in range(item.get_child_count()):
        below = found(item.get_child_at_index(index), name)
        if below is not None:
            return below
    return None


def heard(item):
    states = item.get_state_set()
    return {
        "name": item.get_name(),
        "description": item.get_description(),
        "role": item.get_role_name(),
        "selected": states.contains(Atspi.StateType.SELECTED),
        "focused": states.contains(Atspi.StateType.FOCUSED),
    }


end = time.monotonic() + PATIENCE_SECONDS
while time.monotonic() < end:
    try:
        chart = found(Atspi.get_desktop(0), "Journey map")
        if chart is not None and chart.get_child_count():
            sys.stdout.write(json.dumps([heard(chart.get_child_at_index(i)) for i in range(chart.get_child_count())]))
            sys.exit(0)
    except gi.repository.GLib.Error:
        pass
    time.sleep(0.5)
sys.exit("no map is served")
