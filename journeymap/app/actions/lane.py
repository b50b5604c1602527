"""Actions that add lanes, notes and images, and put lanes in order."""

from journeymap.app import picturing
from journeymap.app.actions.action import Action, Where
from journeymap.app.actions.conditions import hurts, lanes_selected, notes_selected, on_canvas, on_map, ordered, says
from journeymap.canvas.commands import lanes, notes
from journeymap.language import mark
from journeymap.model.records import NoteKind, Severity

_C = Where.CANVAS
_K = NoteKind

ADDING = (
    Action("note.note", mark("&Note"), on_canvas(notes.add_note), "insert.note", 1, ("N",), _C, on_map, icon=_K.NOTE, tip=mark("Add a note to what is selected, or where the pointer is"), hint=mark("or double click in a lane")),
    Action("note.pain-point", mark("&Pain point"), on_canvas(notes.add_pain_point), "insert.note", 1, ("P",), _C, on_map, icon=_K.PAIN_POINT, tip=mark("Add what hurts here")),
    Action("note.opportunity", mark("&Opportunity"), on_canvas(notes.add_opportunity), "insert.note", 1, ("O",), _C, on_map, icon=_K.OPPORTUNITY, tip=mark("Add a chance to do better here")),
    Action("note.quote", mark("&Quote"), on_canvas(notes.add_quote), "insert.note", 1, ("Q",), _C, on_map, icon=_K.QUOTE, tip=mark("Add what a customer said")),
    Action("note.idea", mark("&Idea"), on_canvas(notes.add_idea), "insert.note", 1, ("I",), _C, on_map, icon=_K.IDEA, tip=mark("Add an idea")),
    Action("note.image", mark("I&mage…"), picturing.ask_image, "insert.note", 2, enabled=on_map, tip=mark("Add a picture to what is selected, or to the map"), hint=mark("drop it there")),
    Action("lane.emotion", mark("&Emotion"), on_canvas(lanes.add_emotion), "insert.lane", 1, ("L",), _C, on_map, tip=mark("Add a lane with the expected emotion as a curve")),
    Action("lane.channels", mark("&Channels"), on_canvas(lanes.add_channels), "insert.lane", 1, enabled=on_map, tip=mark("Add a lane with the channels of every stage")),
    Action("lane.metric", mark("&Metric"), on_canvas(lanes.add_metric), "insert.lane", 1, enabled=on_map, tip=mark("Add a lane for a measure")),
    Action("lane.pain-points", mark("&Pain points"), on_canvas(lanes.add_pain_points), "insert.lane", 2, ("Shift+L",), _C, on_map, tip=mark("Add a lane for what hurts")),
    Action("lane.opportunities", mark("&Opportunities"), on_canvas(lanes.add_opportunities), "insert.lane", 2, enabled=on_map, tip=mark("Add a lane for chances to do better")),
    Action("lane.quotes", mark("&Quotes"), on_canvas(lanes.add_quotes), "insert.lane", 2, enabled=on_map, tip=mark("Add a lane for what customers said")),
    Action("lane.ideas", mark("&Ideas"), on_canvas(lanes.add_ideas), "insert.lane", 2, enabled=on_map, tip=mark("Add a lane for ideas")),
    Action("lane.notes", mark("&Notes"), on_canvas(lanes.add_notes), "insert.lane", 2, enabled=on_map, tip=mark("Add a lane for notes of any kind")),
    Action("lane.frontstage", mark("&Frontstage"), on_canvas(lanes.add_frontstage), "insert.lane", 3, enabled=on_map, tip=mark("Add a lane of what the customer meets, below the line of interaction")),
    Action("lane.backstage", mark("&Backstage"), on_canvas(lanes.add_backstage), "insert.lane", 3, enabled=on_map, tip=mark("Add a lane of what the customer does not see, below the line of visibility")),
    Action("lane.support", mark("&Support processes"), on_canvas(lanes.add_support), "insert.lane", 3, enabled=on_map, tip=mark("Add a lane of what others do for it, below the line of internal interaction")),
)  # fmt: skip

EDITING = (
    Action("note.to-note", mark("&Note"), on_canvas(notes.say_note), "edit.note", 1, enabled=notes_selected, checked=says(_K.NOTE), tip=mark("Let the selected notes say anything")),
    Action("note.to-pain-point", mark("&Pain point"), on_canvas(notes.say_pain_point), "edit.note", 1, enabled=notes_selected, checked=says(_K.PAIN_POINT), tip=mark("Let the selected notes say what hurts")),
    Action("note.to-opportunity", mark("&Opportunity"), on_canvas(notes.say_opportunity), "edit.note", 1, enabled=notes_selected, checked=says(_K.OPPORTUNITY), tip=mark("Let the selected notes say what could be better")),
    Action("note.to-quote", mark("&Quote"), on_canvas(notes.say_quote), "edit.note", 1, enabled=notes_selected, checked=says(_K.QUOTE), tip=mark("Let the selected notes be quotes")),
    Action("note.to-idea", mark("&Idea"), on_canvas(notes.say_idea), "edit.note", 1, enabled=notes_selected, checked=says(_K.IDEA), tip=mark("Let the selected notes be ideas")),
    Action("note.trivial", mark("&Trivial"), on_canvas(notes.weigh_trivial), "edit.note", 2, enabled=says(_K.PAIN_POINT), checked=hurts(Severity.TRIVIAL), tip=mark("Customers pass over it")),
    Action("note.workaround", mark("&Workaround"), on_canvas(notes.weigh_workaround), "edit.note", 2, enabled=says(_K.PAIN_POINT), checked=hurts(Severity.WORKAROUND), tip=mark("Customers find a way around it")),
    Action("note.abandonment", mark("&Abandonment"), on_canvas(notes.weigh_abandonment), "edit.note", 2, enabled=says(_K.PAIN_POINT), checked=hurts(Severity.ABANDONMENT), tip=mark("Customers give up because of it")),
)  # fmt: skip

ORDERING = (
    Action("lane.up", mark("&Up"), on_canvas(lanes.move_up), "arrange.lane", 1, ("Alt+Shift+Up",), _C, ordered, tip=mark("Move the selected lane up, or the note in its cell"), hint=mark("or drag its title")),
    Action("lane.down", mark("&Down"), on_canvas(lanes.move_down), "arrange.lane", 1, ("Alt+Shift+Down",), _C, ordered, tip=mark("Move the selected lane down, or the note in its cell")),
    Action("lane.fold", mark("&Fold or unfold"), on_canvas(lanes.fold), "arrange.lane", 2, ("F",), _C, lanes_selected, tip=mark("Show the title of the selected lane alone, or all of it"), hint=mark("or click its triangle")),
)  # fmt: skip
