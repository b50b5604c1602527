"""Actions on the selected touchpoints."""

from journeymap.app import subjourneys
from journeymap.app.actions.action import Action, Where
from journeymap.app.actions.conditions import (
    engaged,
    of_all,
    on_canvas,
    touchpoints,
)
from journeymap.canvas.commands import annotating
from journeymap.language import mark
from journeymap.model.records import EngagementType

_E = EngagementType
_C = Where.CANVAS

ROWS = (
    Action("touchpoint.emotional", mark("&Emotional"), on_canvas(annotating.engage_emotional), "touchpoint", 1, ("1", "Ctrl+1"), _C, touchpoints, engaged(_E.EMOTIONAL), icon="emotional", tip=mark("It engages by feeling")),
    Action("touchpoint.contextual", mark("Con&textual"), on_canvas(annotating.engage_contextual), "touchpoint", 1, ("2", "Ctrl+2"), _C, touchpoints, engaged(_E.CONTEXTUAL), icon="contextual", tip=mark("It engages by fitting place, time and situation")),
    Action("touchpoint.convenience", mark("Con&venience"), on_canvas(annotating.engage_convenience), "touchpoint", 1, ("3", "Ctrl+3"), _C, touchpoints, engaged(_E.CONVENIENCE), icon="convenience", tip=mark("It engages by being easy")),
    Action("touchpoint.social", mark("&Social"), on_canvas(annotating.engage_social), "touchpoint", 1, ("4", "Ctrl+4"), _C, touchpoints, engaged(_E.SOCIAL), icon="social", tip=mark("It engages by other people")),
    Action("touchpoint.better", mark("Emotion &up"), on_canvas(annotating.emotion_up), "touchpoint", 2, ("+",), _C, touchpoints, tip=mark("Expect a better emotion")),
    Action("touchpoint.worse", mark("Emotion &down"), on_canvas(annotating.emotion_down), "touchpoint", 2, ("-",), _C, touchpoints, tip=mark("Expect a worse emotion")),
    Action("touchpoint.truth", mark("&Moment of truth"), on_canvas(annotating.toggle_moment_of_truth), "touchpoint", 3, ("M",), _C, touchpoints, of_all(lambda t: t.moment_of_truth), icon="star", tip=mark("It decides more than others")),
    Action("touchpoint.goal", mark("&Goal"), on_canvas(annotating.toggle_goal), "touchpoint", 3, ("G",), _C, touchpoints, of_all(lambda t: t.goal), icon="flag", tip=mark("Here a journey counts as completed")),
    Action("touchpoint.open-journey", mark("&Open sub-journey"), subjourneys.open_inner, "touchpoint", 9, ("Ctrl+Alt+Down",), _C, subjourneys.has_inner, tip=mark("Open the map that the touchpoint stands for")),
    Action("touchpoint.choose-journey", mark("&Choose sub-journey…"), subjourneys.choose, "touchpoint", 9, enabled=subjourneys.is_one, tip=mark("Let the touchpoint stand for another map")),
    Action("touchpoint.new-journey", mark("Make a su&b-journey"), subjourneys.make, "touchpoint", 9, enabled=touchpoints, tip=mark("Put what is selected on a map of its own, for which one touchpoint stands here")),
)  # fmt: skip
