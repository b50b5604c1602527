"""Channels, actors and engagement types that every map knows, by the key that the file keeps. A user's own words stand for themselves."""

from collections.abc import Mapping

from journeymap.language import mark, translated
from journeymap.model.records import EngagementType

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
