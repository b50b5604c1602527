"""The parts from which measures are computed, with the names that columns of them go by."""

from collections.abc import Mapping

from journeymap.language import mark
from journeymap.metrics.measures.measure import Part, Unit

_ALL = (
    Part("visitors", mark("Visitors"), Unit.COUNT, ("visitors", "unique visitors", "users", "active users", "total users", "nb uniq visitors", "kävijät", "käyttäjät", "yksilöidyt kävijät")),
    Part("sessions", mark("Sessions"), Unit.COUNT, ("sessions", "visits", "nb visits", "istunnot", "käynnit", "vierailut")),
    Part("conversions", mark("Conversions"), Unit.COUNT, ("conversions", "key events", "goal completions", "orders", "purchases", "transactions", "nb conversions", "konversiot", "muuntumiset", "tilaukset", "ostot")),
    Part("deliveries", mark("Deliveries"), Unit.COUNT, ("deliveries", "delivered", "successful deliveries", "emails delivered", "toimitetut", "toimitukset", "perille menneet")),
    Part("impressions", mark("Impressions"), Unit.COUNT, ("impressions", "views", "näytöt", "näyttökerrat")),
    Part("opens", mark("Opens"), Unit.COUNT, ("opens", "unique opens", "avaukset", "avanneet")),
    Part("clicks", mark("Clicks"), Unit.COUNT, ("clicks", "unique clicks", "klikkaukset", "klikanneet")),
    Part("reach", mark("Reach"), Unit.COUNT, ("reach", "people reached", "kattavuus", "tavoitetut")),
    Part("engagements", mark("Engagements"), Unit.COUNT, ("engagements", "interactions", "post engagements", "sitoutumiset", "vuorovaikutukset")),
    Part("likes", mark("Likes"), Unit.COUNT, ("likes", "reactions", "favorites", "tykkäykset", "reaktiot")),
    Part("shares", mark("Shares"), Unit.COUNT, ("shares", "retweets", "reposts", "jaot", "jakamiset")),
    Part("responses", mark("Responses"), Unit.COUNT, ("responses", "respondents", "answers count", "vastaukset", "vastaajat", "vastausten määrä")),
    Part("answers", mark("Answers, a row each"), Unit.SCORE, ("answer", "score", "rating", "vastaus", "arvosana", "pisteet", "vastaukset rivi kustakin")),
    Part("promoters", mark("Promoters"), Unit.COUNT, ("promoters", "suosittelijat")),
    Part("passives", mark("Passives"), Unit.COUNT, ("passives", "neutraalit")),
    Part("detractors", mark("Detractors"), Unit.COUNT, ("detractors", "arvostelijat")),
    Part("satisfied", mark("Satisfied customers"), Unit.COUNT, ("satisfied", "satisfied customers", "top two box", "tyytyväiset", "tyytyväiset asiakkaat")),
    Part("texts", mark("Texts"), Unit.COUNT, ("texts", "mentions", "messages", "tekstit", "maininnat", "viestit")),
    Part("positive", mark("Positive texts"), Unit.COUNT, ("positive", "positive mentions", "myönteiset", "positiiviset", "myönteiset tekstit")),
    Part("neutral", mark("Neutral texts"), Unit.COUNT, ("neutral", "neutral mentions", "neutraalit", "neutraalit tekstit")),
    Part("negative", mark("Negative texts"), Unit.COUNT, ("negative", "negative mentions", "kielteiset", "negatiiviset", "kielteiset tekstit")),
    Part("reviews", mark("Reviews"), Unit.COUNT, ("reviews", "review count", "arvostelut", "arvostelujen määrä")),
    Part("cases", mark("Cases"), Unit.COUNT, ("cases", "conversations", "tickets", "requests", "tapaukset", "keskustelut", "tukipyynnöt")),
    Part("times", mark("Times, a row each"), Unit.SECONDS, ("time", "duration", "aika", "kesto", "ajat rivi kustakin")),
    Part("customers", mark("Customers"), Unit.COUNT, ("customers", "asiakkaat", "asiakasmäärä")),
    Part("start", mark("Customers at the start"), Unit.COUNT, ("customers at start", "start customers", "opening customers", "asiakkaat alussa")),
    Part("end", mark("Customers at the end"), Unit.COUNT, ("customers at end", "end customers", "closing customers", "asiakkaat lopussa")),
    Part("new", mark("New customers"), Unit.COUNT, ("new customers", "acquired customers", "uudet asiakkaat")),
    Part("continued", mark("Customers who go on"), Unit.COUNT, ("continued", "completions", "jatkaneet", "jatkaneet asiakkaat")),
    Part("abandonments", mark("Customers who leave"), Unit.COUNT, ("abandonments", "exits", "drop offs", "keskeytykset", "keskeyttäneet", "keskeyttäneet asiakkaat")),
    Part("lost", mark("Customers lost"), Unit.COUNT, ("lost customers", "churned customers", "customers lost", "poistuneet asiakkaat", "menetetyt asiakkaat")),
    Part("retained", mark("Customers kept"), Unit.COUNT, ("retained customers", "customers kept", "pysyneet asiakkaat")),
    Part("order_value", mark("Value of an order"), Unit.CURRENCY, ("average order value", "aov", "order value", "keskiostos", "tilauksen arvo")),
    Part("orders", mark("Orders in a period"), Unit.SCORE, ("orders per year", "purchase frequency", "ostotiheys", "ostoja vuodessa", "tilauksia jaksossa")),
    Part("periods", mark("Periods that a customer stays"), Unit.SCORE, ("customer lifespan", "lifespan", "years", "asiakkuuden kesto", "jaksot jotka asiakas pysyy")),
    Part("margin", mark("Margin"), Unit.RATE, ("margin", "gross margin", "kate", "myyntikate")),
    Part("gain", mark("Return"), Unit.CURRENCY, ("gain", "return", "returns", "tuotto", "tuotot")),
    Part("cost", mark("Cost"), Unit.CURRENCY, ("cost", "costs", "spend", "amount spent", "kustannus", "kustannukset", "kulut")),
    Part("current", mark("This period"), Unit.COUNT, ("current", "this period", "tämä jakso")),
    Part("previous", mark("The period before"), Unit.COUNT, ("previous", "last period", "previous period", "edellinen jakso")),
    Part("period", mark("Period"), Unit.PERIOD, ("period", "month", "week", "year", "quarter", "jakso", "kuukausi", "viikko", "vuosi", "neljännes")),
)  # fmt: skip

PARTS: Mapping[str, Part] = {part.key: part for part in _ALL}
"""Every part by its key."""
