"""The same work in vectorised pandas: one sort, no loop over cases."""

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

GOAL = "Purchase"
FUNNEL = ("Landing page", "Search", "Category", "Product", "Cart", "Shipping", "Payment", "Purchase")
WINDOW_US = 14 * 86_400_000_000


def read(path: Path) -> Any:
    """The log with its times, in UTC."""
    log = pd.read_csv(path, usecols=["user", "event", "time"], dtype={"user": "str", "event": "str"})
    log["time"] = pd.to_datetime(log["time"], format="ISO8601", utc=True)
    return log


def ordered(log: Any) -> Any:
    """Cases, activities and times by numbers, in order; which events end a path; the names of the activities."""
    case = pd.factorize(log["user"])[0]
    code, names = pd.factorize(log["event"])
    ts = log["time"].astype("datetime64[us, UTC]").astype("int64").to_numpy()
    order = np.lexsort((ts, case))  # stable, so equal times stay in the order of the file
    case, code, ts = case[order], code[order].astype("int8"), ts[order]
    ends = np.append(case[1:] != case[:-1], True)
    return case, code, ts, ends, list(names)


def successions(case: Any, code: Any, ts: Any, ends: Any) -> Any:
    """What follows what: how often, in how many cases, and the time between."""
    on = np.flatnonzero(~ends)
    frame = pd.DataFrame(
        {"case": case[on], "code": code[on], "target": code[on + 1], "gap": (ts[on + 1] - ts[on]) / 1e6}
    )
    groups = frame.groupby(["code", "target"])
    found = groups["gap"].agg(["size", "median", "mean"])
    found["cases"] = frame.drop_duplicates(["case", "code", "target"]).groupby(["code", "target"]).size()
    return found


def section_2(log: Any) -> list[int]:
    """Who reaches what, where paths end in which state, and the transitions."""
    case, code, ts, ends, names = ordered(log)
    seen = pd.DataFrame({"case": case, "code": code}).drop_duplicates()
    reached = seen["code"].value_counts()
    holds = np.zeros(case[-1] + 1, dtype=bool)
    holds[seen.loc[seen["code"] == names.index(GOAL), "case"]] = True
    late = ts[ends] >= ts.max() - WINDOW_US
    state = np.where(holds, 1, np.where(late, 2, 3))
    fates = pd.DataFrame({"place": code[ends], "state": state}).value_counts()
    found = successions(case, code, ts, ends)
    totals = fates.groupby("state").sum()
    return [
        int(reached.sum()),
        *(int(totals.get(n, 0)) for n in (1, 2, 3)),
        int(found["size"].sum()),
        int(found["cases"].sum()),
    ]


def transitions(log: Any) -> list[int]:
    """Successions, starts and ends."""
    case, code, ts, ends, _ = ordered(log)
    found = successions(case, code, ts, ends)
    starts = np.bincount(code[np.append(True, ends[:-1])])
    stops = np.bincount(code[ends])
    return [len(found), int(found["size"].sum()), int(found["cases"].sum()), int(starts.sum()), int(stops.sum())]


def funnel(log: Any) -> list[int]:
    """How many cases reach each step, with the mean and median time from the step before, which nobody prints."""
    case, step, ts = _steps(log)
    opens = np.append(True, case[1:] != case[:-1])
    begun = np.where(step == 1, ts, 0)
    depth, entry = np.where(begun > 0, 1, 0), begun
    before = np.zeros((len(FUNNEL) + 1, len(case)), dtype="int32")
    for number in range(2, len(FUNNEL) + 1):
        latest = pd.Series(begun).groupby(case).cummax().to_numpy()
        changed = opens | (latest != np.append(0, latest[:-1]))
        place = np.maximum.accumulate(np.where(changed, np.arange(len(case)), 0))
        began = np.where(opens, 0, np.append(0, latest[:-1]))
        begun = np.where((step == number) & (began > 0) & (ts - began <= WINDOW_US), began, 0)
        before[number] = np.append(0, place[:-1])
        entry, depth = np.where(begun > 0, begun, entry), np.where(begun > 0, number, depth)
    rows = np.flatnonzero(depth)
    found = rows[np.lexsort((entry[rows], -depth[rows], case[rows]))]
    row = found[np.append(True, case[found][1:] != case[found][:-1])]
    reached = depth[row]
    for number in range(len(FUNNEL), 1, -1):
        came = reached >= number
        earlier = np.where(came, before[number][row], row)
        pd.Series(ts[row[came]] - ts[earlier[came]]).agg(["mean", "median"])
        row = earlier
    return [int((reached >= number).sum()) for number in range(1, len(FUNNEL) + 1)]


def _steps(log: Any) -> tuple[Any, Any, Any]:
    """The events that are steps, in order: their case, step and time."""
    step = log["event"].map({name: number for number, name in enumerate(FUNNEL, 1)}).fillna(0).to_numpy("int8")
    on = np.flatnonzero(step)
    case, step = pd.factorize(log["user"])[0][on], step[on]
    ts = log["time"].astype("datetime64[us, UTC]").astype("int64").to_numpy()[on]
    order = np.lexsort((step, ts, case))  # stable, so equal times stay in the order of the file
    return case[order], step[order], ts[order]
