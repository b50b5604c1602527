"""The catalogue of measures: what each is called, how it is reckoned, which way is better, and how rows come together.

It stands here and not among the resources because its rows name formulas and marked texts, which the checks of the
house then follow; it holds no code. Sums of parts are divided, never shares averaged, wherever the table has the parts.
"""

from collections.abc import Mapping

from journeymap.language import mark, translated
from journeymap.metrics.measures.measure import Better, Interval, Measure, Unit, Way
from journeymap.metrics.measures.ways import answers, average, growth, quotient, rest, share, times, total
from journeymap.model.figures import MeasureFigures

_COUNT, _RATE, _SECONDS, _MONEY, _SCORE = Unit.COUNT, Unit.RATE, Unit.SECONDS, Unit.CURRENCY, Unit.SCORE
_UP, _DOWN, _OPEN = Better.HIGHER, Better.LOWER, Better.NEITHER
_PART_OF_ALL = (0.0, 1.0)

_ALL = (
    # customers and sales
    Measure("conversion_rate", mark("Conversion rate"), mark("conversions ÷ visitors or sessions"), _RATE, _UP,
            share("conversions", "visitors", "sessions"), denominators=("visitors", "sessions"), bounds=_PART_OF_ALL,
            aliases=("conversion rate", "conversion", "cr", "session key event rate", "user key event rate", "muuntamisnopeus", "konversioaste", "konversio")),
    Measure("revenue", mark("Revenue"), mark("sum of the revenue"), _MONEY, _UP, total(),
            aliases=("revenue", "total revenue", "purchase revenue", "sales", "turnover", "liikevaihto", "myynti", "tuotot yhteensä")),
    Measure("customer_lifetime_value", mark("Customer lifetime value"), mark("value of an order × orders in a period × periods that a customer stays (× margin)"), _MONEY, _UP,
            (*average("customers"),
             Way(("order_value", "orders", "periods"), "product"),
             Way(("order_value", "orders", "periods", "margin"), "product"),
             Way(("order_value", "orders", "periods", "customers"), "weighted product"),
             Way(("order_value", "orders", "periods", "margin", "customers"), "weighted product")),
            denominators=("customers",), aliases=("customer lifetime value", "lifetime value", "clv", "ltv", "cltv", "asiakkaan elinkaariarvo", "elinkaariarvo")),
    Measure("acquisition_cost", mark("Customer acquisition cost"), mark("cost ÷ new customers"), _MONEY, _DOWN,
            quotient("cost", "new"), denominators=("new",), aliases=("customer acquisition cost", "acquisition cost", "cac", "cost per acquisition", "cpa", "asiakashankintakustannus")),
    Measure("return_on_investment", mark("Return on investment"), mark("(return − cost) ÷ cost"), _RATE, _UP,
            (*average("cost"), Way(("gain", "cost"), "gain")), denominators=("cost",),
            aliases=("return on investment", "roi", "sijoitetun pääoman tuotto", "sijoitetun pääoman tuottoaste")),
    Measure("churn_rate", mark("Churn"), mark("customers lost ÷ customers at the start"), _RATE, _DOWN,
            (*share("lost", "start"), *rest("retained", "start")), denominators=("start",), bounds=_PART_OF_ALL,
            aliases=("churn", "churn rate", "customer churn", "asiakaspoistuma", "poistumaprosentti")),
    Measure("retention_rate", mark("Retention"), mark("customers kept ÷ customers at the start"), _RATE, _UP,
            (*share("retained", "start"), *rest("lost", "start"), Way(("end", "new", "start"), "kept share", Interval.WILSON)),
            denominators=("start",), bounds=_PART_OF_ALL, aliases=("retention", "retention rate", "customer retention", "asiakaspysyvyys", "pysyvyys")),
    Measure("customers", mark("Customers"), mark("sum of the customers"), _COUNT, _UP, total(),
            aliases=("customers", "cases", "asiakkaat", "asiakasmäärä")),
    Measure("completion_rate", mark("Completion rate"), mark("customers who go on ÷ customers who came"), _RATE, _UP,
            share("continued", "visitors"), denominators=("visitors",), bounds=_PART_OF_ALL, aliases=("completion rate", "jatkaneiden osuus", "läpäisyaste")),
    Measure("abandonment_rate", mark("Abandonment rate"), mark("customers who leave ÷ customers who came"), _RATE, _DOWN,
            share("abandonments", "visitors"), denominators=("visitors",), bounds=_PART_OF_ALL,
            aliases=("abandonment rate", "abandonment", "drop off rate", "exit rate", "keskeytysaste", "keskeyttäneiden osuus")),
    # visits
    Measure("site_traffic", mark("Site traffic"), mark("sum of the visitors"), _COUNT, _UP, total(),
            aliases=("site traffic", "traffic", "visitors", "unique visitors", "users", "active users", "total users", "kävijämäärät", "kävijämäärä", "kävijät", "käyttäjät")),
    Measure("sessions", mark("Sessions"), mark("sum of the sessions"), _COUNT, _UP, total(),
            aliases=("sessions", "visits", "istunnot", "käynnit", "vierailut")),
    Measure("site_traffic_growth", mark("Growth of site traffic"), mark("visitors of this period ÷ visitors of the period before − 1"), _RATE, _UP,
            growth("visitors"), denominators=("previous",), aliases=("site traffic growth", "growth of site traffic", "traffic growth", "kävijämäärän kasvu")),
    Measure("time_on_site", mark("Time on site"), mark("mean time of a session, or the median of single ones"), _SECONDS, _OPEN,
            times("sessions"), denominators=("sessions",), aliases=("time on site", "average session duration", "avg session duration", "average engagement time", "time on page", "sivustolla vietetty aika", "aika sivustolla")),
    Measure("link_interactions", mark("Link interactions"), mark("sum of the interactions with links"), _COUNT, _UP, total(),
            aliases=("link interactions", "link clicks", "linkkien klikkaukset", "linkkivuorovaikutukset")),
    # e-mail and social media
    Measure("open_rate", mark("E-mail open rate"), mark("opens ÷ deliveries"), _RATE, _UP,
            share("opens", "deliveries"), denominators=("deliveries",), bounds=_PART_OF_ALL, aliases=("open rate", "email open rate", "avausprosentti", "avausaste", "sähköpostin avausprosentti")),
    Measure("click_through_rate", mark("Click-through rate"), mark("clicks ÷ deliveries, impressions or opens"), _RATE, _UP,
            share("clicks", "deliveries", "impressions", "opens"), denominators=("deliveries", "impressions", "opens"), bounds=_PART_OF_ALL,
            aliases=("click through rate", "clickthrough rate", "ctr", "click rate", "email click through rate", "klikkausprosentti", "klikkausaste")),
    Measure("likes_and_shares", mark("Likes and shares"), mark("likes + shares"), _COUNT, _UP, (*total(), Way(("likes",), "sum"), Way(("shares",), "sum"), Way(("likes", "shares"), "sum")),
            aliases=("likes and shares", "tykkäykset ja jakaminen", "tykkäykset ja jaot")),
    Measure("facebook_engagement_rate", mark("Facebook engagement rate"), mark("engagements ÷ reach or impressions"), _RATE, _UP,
            share("engagements", "reach", "impressions"), denominators=("reach", "impressions"), bounds=_PART_OF_ALL, aliases=("facebook engagement rate", "facebook engagement", "facebookin sitoutumisaste")),
    Measure("facebook_reach", mark("Facebook reach"), mark("sum of the people reached"), _COUNT, _UP, total(), aliases=("facebook reach", "page reach", "facebookin kattavuus")),
    Measure("twitter_engagement_rate", mark("Twitter/X engagement rate"), mark("engagements ÷ impressions"), _RATE, _UP,
            share("engagements", "impressions"), denominators=("impressions",), bounds=_PART_OF_ALL, aliases=("twitter x engagement rate", "twitter engagement rate", "x engagement rate", "twitterin x n sitoutumisaste", "twitterin sitoutumisaste")),
    Measure("twitter_impressions", mark("Twitter/X impressions"), mark("sum of the impressions"), _COUNT, _UP, total(), aliases=("twitter x impressions", "twitter impressions", "tweet impressions", "twitterin x n näytöt", "twitterin näytöt")),
    Measure("referrals", mark("Referrals"), mark("sum of the referrals"), _COUNT, _UP, total(), aliases=("referrals", "recommendations", "suosittelut")),
    Measure("online_reviews", mark("Online reviews"), mark("sum of the reviews"), _COUNT, _UP, total(), aliases=("online reviews", "reviews", "review count", "verkkoarvostelut", "arvostelut")),
    Measure("review_rating", mark("Rating in online reviews"), mark("mean of the ratings, weighted by reviews"), _SCORE, _UP,
            (*average("reviews"), *answers("mean of answers", Interval.BOOTSTRAP)), denominators=("reviews",),
            aliases=("rating in online reviews", "review rating", "average rating", "star rating", "stars", "verkkoarvostelujen arvosana", "tähdet")),
    # what customers say
    Measure("nps", mark("Net promoter score"), mark("100 × (promoters, 9–10, − detractors, 0–6) ÷ answers"), _SCORE, _UP,
            (*average("responses"), *answers("promoters of answers", Interval.ADJUSTED_WALD),
             Way(("promoters", "passives", "detractors"), "promoters", Interval.ADJUSTED_WALD)),
            denominators=("responses",), scale=(0, 10), bounds=(-100.0, 100.0), aliases=("net promoter score", "nps", "suositteluindeksi", "nettosuositteluindeksi")),
    Measure("satisfaction", mark("Satisfaction"), mark("mean of the answers, weighted by responses"), _SCORE, _UP,
            (*average("responses"), *answers("mean of answers", Interval.BOOTSTRAP)), denominators=("responses",),
            aliases=("satisfaction", "customer satisfaction", "satisfaction score", "asiakastyytyväisyys", "tyytyväisyys")),
    Measure("csat", mark("CSAT"), mark("satisfied customers, 4–5, ÷ answers"), _RATE, _UP,
            (*share("satisfied", "responses"), *answers("satisfied of answers", Interval.WILSON)), denominators=("responses",), scale=(1, 5), bounds=_PART_OF_ALL,
            aliases=("csat", "csat score", "satisfied customers share", "tyytyväisten osuus")),
    Measure("ces", mark("Customer effort score (ease, 1–7)"), mark("mean of the answers to “it was easy”, 1–7"), _SCORE, _UP,
            (*average("responses"), *answers("mean of answers", Interval.BOOTSTRAP)), denominators=("responses",), scale=(1, 7), bounds=(1.0, 7.0),
            aliases=("ces", "customer effort score", "customer effort score ease 1 7", "ease", "asioinnin helppous", "asioinnin helppous 1 7")),
    Measure("effort", mark("Customer effort (1–5)"), mark("mean of the answers to “how much effort”, 1–5"), _SCORE, _DOWN,
            (*average("responses"), *answers("mean of answers", Interval.BOOTSTRAP)), denominators=("responses",), scale=(1, 5), bounds=(1.0, 5.0),
            aliases=("effort", "customer effort", "customer effort 1 5", "asioinnin vaiva", "asioinnin vaiva 1 5", "vaivannäkö")),
    Measure("text_sentiment", mark("Text sentiment"), mark("(positive − negative texts) ÷ all texts"), _SCORE, _UP,
            (*average("texts"), Way(("positive", "neutral", "negative"), "net share", Interval.ADJUSTED_WALD)), denominators=("texts",), bounds=(-1.0, 1.0),
            aliases=("text sentiment", "sentiment", "sentiment score", "tekstianalyysi tunnelmista", "tunnelma", "sävy")),
    # service and health
    Measure("response_time", mark("Response time"), mark("mean time to the response, or the median of single ones"), _SECONDS, _DOWN,
            times("cases"), denominators=("cases",), aliases=("response time", "first response time", "average response time", "time to first response", "vastausaika")),
    Measure("resolution_time", mark("Resolution time"), mark("mean time to the resolution, or the median of single ones"), _SECONDS, _DOWN,
            times("cases"), denominators=("cases",), aliases=("resolution time", "time to resolution", "handling time", "time to close", "ratkaisuun kuluva aika", "ratkaisuaika")),
    Measure("health_indicator", mark("Health indicator"), mark("mean of the readings, weighted by cases"), _SCORE, _OPEN,
            average("cases"), denominators=("cases",), aliases=("health indicator", "health indicators", "health score", "terveysmittari", "terveydentilan mittarit")),
)  # fmt: skip

MEASURES: Mapping[str, Measure] = {measure.key: measure for measure in _ALL}
"""Every measure by its key, in the order in which they are offered."""

FROM_TOTALS = "drop_off_from_totals"
"""The key of a figure that is derived on the map and bound to no column."""

FROM_TOTALS_NAME = mark("Drop-off from totals")

COUNTS_OF_PEOPLE = ("site_traffic", "customers", "sessions")
"""Measures from which a drop-off follows, the one that says most of people first."""


def better(figures: MeasureFigures) -> Better:
    """Which way the figures of a measure are to go; neither where the catalogue does not know it."""
    if figures.key == FROM_TOTALS:
        return Better.LOWER
    return MEASURES[figures.key].better if figures.key in MEASURES else Better.NEITHER


def shown_name(figures: MeasureFigures) -> str:
    """The name of a measure for the user: what the catalogue has in their language, a column's name as it is."""
    return shown(figures.key, figures.name)


def shown(key: str, name: str) -> str:
    """The name of figures of a measure for the user, of which the key in the catalogue and the name are known."""
    known = {FROM_TOTALS: FROM_TOTALS_NAME, **{key: measure.name for key, measure in MEASURES.items()}}
    return translated(name) if known.get(key) == name else name
