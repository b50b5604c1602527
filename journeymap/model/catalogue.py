"""The words that every map knows, by the key that the file keeps. Of channels and actors a user may have others, which
stand for themselves.
"""

from collections.abc import Mapping

from journeymap.language import mark, translated
from journeymap.model.values import BlueprintLine, EngagementType, EvidenceKind, LaneKind, NoteKind, Severity

CHANNELS: Mapping[str, str] = {
    "website": mark("Website"),
    "e-mail": mark("E-mail"),
    "newsletter": mark("Newsletter"),
    "live chat": mark("Live chat"),
    "mobile app": mark("Mobile app"),
    "smartphone message": mark("Smartphone message"),
    "wearable": mark("Wearable"),
    "iot device": mark("IoT device"),
    "beacon": mark("Beacon"),
    "basket": mark("Basket"),
    "slack": mark("Slack"),
    "forum": mark("Forum"),
    "facebook": mark("Facebook"),
    "twitter": mark("Twitter/X"),
    "linkedin": mark("LinkedIn"),
    "google reviews": mark("Google reviews"),
    "yelp reviews": mark("Yelp reviews"),
    "retargeting ad": mark("Retargeting ad"),
    "recommendations": mark("Recommendations"),
    "phone": mark("Phone"),
    "call centre": mark("Call centre"),
    "help desk": mark("Help desk"),
    "ticket": mark("Ticket"),
    "post": mark("Post"),
    "store": mark("Store"),
    "event": mark("Event"),
    "campaign": mark("Campaign"),
    "patient portal": mark("Patient portal"),
    "word of mouth": mark("Word of mouth"),
    "web search": mark("Web search"),
    "social media": mark("Social media"),
}

ACTORS: Mapping[str, str] = {
    "customer": mark("Customer"),
    "employee": mark("Employee"),
    "partner": mark("Partner"),
    "system": mark("System"),
}

ENGAGEMENT_TYPES: Mapping[EngagementType, str] = {
    EngagementType.EMOTIONAL: mark("Emotional"),
    EngagementType.CONTEXTUAL: mark("Contextual"),
    EngagementType.CONVENIENCE: mark("Convenience"),
    EngagementType.SOCIAL: mark("Social"),
}

EVIDENCE: Mapping[EvidenceKind, str] = {
    EvidenceKind.ASSUMED: mark("Assumed"),
    EvidenceKind.REPORTED: mark("Reported"),
    EvidenceKind.OBSERVED: mark("Observed"),
    EvidenceKind.MEASURED: mark("Measured"),
}

NOTE_KINDS: Mapping[NoteKind, str] = {
    NoteKind.NOTE: mark("Note"),
    NoteKind.PAIN_POINT: mark("Pain point"),
    NoteKind.OPPORTUNITY: mark("Opportunity"),
    NoteKind.QUOTE: mark("Quote"),
    NoteKind.IDEA: mark("Idea"),
}

SEVERITIES: Mapping[Severity, str] = {
    Severity.TRIVIAL: mark("Trivial"),
    Severity.WORKAROUND: mark("Workaround"),
    Severity.ABANDONMENT: mark("Abandonment"),
}

LANE_KINDS: Mapping[LaneKind, str] = {
    LaneKind.EMOTION: mark("Emotion"),
    LaneKind.NOTES: mark("Notes"),
    LaneKind.METRIC: mark("Metric"),
    LaneKind.CHANNELS: mark("Channels"),
    LaneKind.BACKSTAGE: mark("Backstage"),
}

BLUEPRINT_LINES: Mapping[BlueprintLine, str] = {
    BlueprintLine.INTERACTION: mark("Line of interaction"),
    BlueprintLine.VISIBILITY: mark("Line of visibility"),
    BlueprintLine.INTERNAL: mark("Line of internal interaction"),
}


def shown(catalogue: Mapping[str, str], kept: str) -> str:
    """The name in the user's language of a key of the catalogue; a user's own words as they are."""
    return translated(catalogue[kept]) if kept in catalogue else kept


def kept(catalogue: Mapping[str, str], shown_name: str) -> str:
    """The key of the catalogue whose name or key this is, whatever its case; else the words themselves."""
    wanted = shown_name.strip()
    for key, name in catalogue.items():
        if wanted.casefold() in (key, name.casefold(), translated(name).casefold()):
            return key
    return wanted
