# ruff: noqa: INP001, ISC004  # tables beside the script that reads them, no part of the package
"""Templates about buying: online, in a store, and after that."""

from rows import At, Part, Template, Who

SHOP = Template(
    "online-shop",
    ("Online shop", "Verkkokauppa"),
    (
        "From the first ad to the review that others read. Replace the touchpoints by those of your shop, then import "
        "its events to see where customers are lost.",
        "Ensimmäisestä mainoksesta arvosteluun, jonka muut lukevat. Vaihda kosketuspisteet oman kauppasi mukaisiksi ja "
        "tuo sitten sen tapahtumat: näet, missä asiakkaita poistuu.",
    ),
    Who(
        ("The hurried buyer", "Kiireinen ostaja"),
        ("If it takes more than five minutes, I buy elsewhere.", "Jos siinä menee yli viisi minuuttia, ostan muualta."),
        ("The right product today, without surprises", "Oikea tuote tänään, ilman yllätyksiä"),
        ("Replace by a persona from your own interviews.", "Vaihda omista haastatteluistasi tuttuun persoonaan."),
    ),
    (
        Part(
            ("Discover", "Löytäminen"), ("Find out what there is", "Saada selville, mitä on tarjolla"),
            ("Replace the channels by those in which you are found.", "Vaihda kanavat niihin, joista sinut löydetään."),
            (
                At("ad", "Sees an ad", "Näkee mainoksen", "social", "social media", 0.0, "product"),
                At("search", "Searches the web", "Hakee verkosta", "contextual", "web search", 0.0, "product"),
                At("newsletter", "Opens the newsletter", "Avaa uutiskirjeen", "contextual", "newsletter", 0.5, "product"),
            ),
        ),
        Part(
            ("Consider", "Harkinta"), ("Be sure that it fits", "Varmistua, että se sopii"),
            ("What do customers ask before they buy?", "Mitä asiakkaat kysyvät ennen ostamista?"),
            (
                At("product", "Opens a product", "Avaa tuotteen", "contextual", "website", 0.5, "reviews basket", "",
                   ("Costs of delivery are not seen here", "Toimituskulut eivät näy täällä"),
                   ("Show price and day of delivery beside the product", "Näytä hinta ja toimituspäivä tuotteen vieressä"),
                   ("Stock and prices are brought up to date", "Varasto ja hinnat päivitetään")),
                At("reviews", "Reads reviews", "Lukee arvosteluja", "social", "recommendations", 0.5, "chat basket"),
                At("chat", "Asks in live chat", "Kysyy chatissa", "emotional", "live chat", 1.0, "basket", "truth",
                   behind=("An adviser answers within a minute", "Neuvoja vastaa minuutissa")),
            ),
        ),
        Part(
            ("Buy", "Osto"), ("Pay quickly and safely", "Maksaa nopeasti ja turvallisesti"),
            ("Keep every step that your checkout really has.", "Pidä jokainen vaihe, joka kassallasi todella on."),
            (
                At("basket", "Fills the basket", "Täyttää ostoskorin", "convenience", "basket", 0.5, "delivery reminder"),
                At("reminder", "Gets a reminder of the basket", "Saa muistutuksen", "contextual", "e-mail", 0.0, "delivery",
                   "", chance=("Remind once, with help instead of a discount", "Muistuta kerran, ja tarjoa apua alennuksen sijaan")),
                At("delivery", "Chooses delivery", "Valitsee toimitustavan", "convenience", "website", 0.0, "pay"),
                At("pay", "Pays", "Maksaa", "convenience", "website", -0.5, "confirm", "truth",
                   ("The form asks for an account", "Lomake vaatii käyttäjätilin"),
                   ("Let people pay as guests", "Anna maksaa vieraana"),
                   ("The payment is checked", "Maksu tarkistetaan")),
            ),
        ),
        Part(
            ("Receive", "Vastaanotto"), ("Know when it comes", "Tietää, milloin se tulee"),
            ("Add the messages that are sent on the way.", "Lisää viestit, jotka matkan varrella lähetetään."),
            (
                At("confirm", "Reads the confirmation", "Lukee vahvistuksen", "contextual", "e-mail", 0.5, "track"),
                At("track", "Tracks the parcel", "Seuraa pakettia", "contextual", "smartphone message", 0.0, "unpack help",
                   "", ("The day changes without a word", "Päivä muuttuu ilmoittamatta"),
                   behind=("The carrier reports each handover", "Kuljetusliike ilmoittaa jokaisen luovutuksen")),
                At("unpack", "Unpacks it", "Avaa paketin", "emotional", "post", 1.5, "review return", "truth goal"),
            ),
        ),
        Part(
            ("Use & recommend", "Käyttö, suosittelu"), ("Get help, and tell others", "Saada apua ja kertoa muille"),
            ("What makes your customers come back?", "Mikä saa asiakkaasi palaamaan?"),
            (
                At("help", "Asks the help desk", "Kysyy neuvonnasta", "emotional", "help desk", -0.5, "review return",
                   chance=("See the order before the customer explains it", "Näe tilaus ennen kuin asiakas selittää sen")),
                At("return", "Sends it back", "Palauttaa tuotteen", "convenience", "post", -1.0, "", "goal"),
                At("review", "Writes a review", "Kirjoittaa arvostelun", "social", "google reviews", 1.0, "", "goal"),
            ),
        ),
    ),
)  # fmt: skip

STORE = Template(
    "physical-store",
    ("Store with beacons", "Myymälä ja majakat"),
    (
        "A visit to a store in which beacons and an app help. Walk through your own store with this map in hand and "
        "replace what is different.",
        "Käynti myymälässä, jossa majakat ja sovellus auttavat. Kävele oman myymäläsi läpi tämä kartta kädessä ja vaihda, "
        "mikä on toisin.",
    ),
    Who(
        ("The regular", "Kanta-asiakas"),
        ("I know the shelf, unless they moved it again.", "Tiedän hyllyn, ellei sitä ole taas siirretty."),
        ("Find things fast, and be helped when asked for", "Löytää nopeasti ja saada apua pyydettäessä"),
        ("Replace by a persona whom your staff would recognise.", "Vaihda persoonaan, jonka henkilökuntasi tunnistaisi."),
    ),
    (
        Part(
            ("Before", "Ennen käyntiä"), ("Know whether it is worth the way", "Tietää, kannattaako lähteä"),
            ("Where do visitors decide to come?", "Missä kävijät päättävät tulla?"),
            (
                At("list", "Writes a list in the app", "Kirjoittaa listan sovellukseen", "convenience", "mobile app", 0.5, "stock"),
                At("campaign", "Sees a campaign", "Näkee kampanjan", "social", "campaign", 0.0, "stock enter"),
                At("stock", "Looks whether it is in stock", "Katsoo, onko sitä varastossa", "contextual", "website", 0.0, "enter",
                   "", ("The stock shown is of yesterday", "Näkyvä varasto on eiliseltä"),
                   behind=("Stock is counted and reported", "Varasto lasketaan ja ilmoitetaan")),
            ),
        ),
        Part(
            ("Arrive", "Saapuminen"), ("Find the way in", "Löytää perille"),
            ("Place your own beacons; ask for consent first.", "Sijoita omat majakkasi; pyydä ensin suostumus."),
            (
                At("enter", "Enters the store", "Astuu myymälään", "emotional", "store", 0.5, "greeted shelf", "truth"),
                At("greeted", "Is greeted by a beacon", "Majakka tervehtii", "contextual", "beacon", 0.5, "shelf",
                   "", ("A message too many is a nuisance", "Viesti liikaa häiritsee"),
                   ("Greet only with what is on the list", "Tervehdi vain listalla olevasta"),
                   ("The beacon tells the app where it is", "Majakka kertoo sovellukselle paikan")),
            ),
        ),
        Part(
            ("Choose", "Valinta"), ("Find and compare", "Löytää ja vertailla"),
            ("Which questions are asked at the shelf?", "Mitä hyllyn luona kysytään?"),
            (
                At("shelf", "Finds the shelf", "Löytää hyllyn", "convenience", "store", 0.0, "ask compare"),
                At("compare", "Compares products", "Vertailee tuotteita", "contextual", "mobile app", 0.0, "ask till offer"),
                At("ask", "Asks an employee", "Kysyy myyjältä", "emotional", "store", 1.0, "till", "truth",
                   ("Nobody is to be found", "Ketään ei löydy"),
                   ("Call for help from the app", "Kutsu apua sovelluksesta"),
                   ("Staff are sent where people wait", "Henkilökunta ohjataan sinne, missä odotetaan")),
                At("offer", "Gets an offer that fits", "Saa sopivan tarjouksen", "contextual", "beacon", 1.0, "till"),
            ),
        ),
        Part(
            ("Pay", "Maksaminen"), ("No queue", "Ei jonoa"),
            ("Measure the wait at different hours.", "Mittaa odotus eri kellonaikoina."),
            (
                At("till", "Waits at the till", "Odottaa kassalla", "convenience", "store", -1.0, "pay",
                   pain=("The queue is the last thing remembered", "Jono jää viimeisenä mieleen"),
                   chance=("Open a till before the queue is long", "Avaa kassa ennen kuin jono on pitkä"),
                   behind=("Tills are opened by the length of the queue", "Kassoja avataan jonon mukaan")),
                At("pay", "Pays and collects points", "Maksaa ja kerää pisteitä", "convenience", "store", 0.5, "leave", "goal"),
            ),
        ),
        Part(
            ("After", "Käynnin jälkeen"), ("Be remembered well", "Hyvä muisto"),
            ("What do you send after a visit, and to whom?", "Mitä lähetät käynnin jälkeen, ja kenelle?"),
            (
                At("leave", "Carries it home", "Vie kotiin", "emotional", "store", 0.5, "survey tell"),
                At("survey", "Answers two questions", "Vastaa kahteen kysymykseen", "contextual", "smartphone message", 0.0, "", "goal"),
                At("tell", "Tells a friend", "Kertoo ystävälle", "social", "word of mouth", 1.5, "", "goal"),
            ),
        ),
    ),
)  # fmt: skip

LOYALTY = Template(
    "loyalty-programme",
    ("Loyalty and advocates", "Kanta-asiakkuus ja suosittelijat"),
    (
        "How a customer becomes a member and a member an advocate. Replace tiers and rewards by yours; look above all at "
        "the time after the purchase.",
        "Kuinka asiakkaasta tulee jäsen ja jäsenestä suosittelija. Vaihda tasot ja palkinnot omiksesi; katso ennen kaikkea "
        "aikaa oston jälkeen.",
    ),
    Who(
        ("The quiet fan", "Hiljainen fani"),
        ("I tell everybody, nobody ever thanked me.", "Kerron kaikille, kukaan ei ole kiittänyt."),
        ("Be recognised, not only rewarded", "Tulla tunnistetuksi, ei vain palkituksi"),
        ("Replace by a customer who recommends you already.", "Vaihda asiakkaaseen, joka jo suosittelee sinua."),
    ),
    (
        Part(
            ("Join", "Liittyminen"), ("See what it gives", "Nähdä, mitä siitä saa"),
            ("Count the fields of your own form.", "Laske oman lomakkeesi kentät."),
            (
                At("asked", "Is asked at the till", "Kysytään kassalla", "emotional", "store", 0.0, "form"),
                At("banner", "Sees it on the website", "Näkee sivustolla", "contextual", "website", 0.0, "form"),
                At("form", "Fills in the form", "Täyttää lomakkeen", "convenience", "mobile app", -0.5, "welcome", "truth",
                   ("Twelve fields for a card", "Kaksitoista kenttää korttia varten"),
                   ("Ask for the name alone, the rest later", "Kysy vain nimi, muu myöhemmin")),
            ),
        ),
        Part(
            ("First weeks", "Ensimmäiset viikot"), ("Get something at once", "Saada jotain heti"),
            ("What does a member get on the first day?", "Mitä jäsen saa ensimmäisenä päivänä?"),
            (
                At("welcome", "Is welcomed", "Toivotetaan tervetulleeksi", "emotional", "e-mail", 1.0, "first"),
                At("first", "Uses the first benefit", "Käyttää edun ensi kertaa", "convenience", "store", 1.0, "points", "truth",
                   behind=("The benefit is booked in every system", "Etu kirjataan jokaiseen järjestelmään")),
            ),
        ),
        Part(
            ("Stay", "Pysyminen"), ("Be worth something", "Olla arvokas"),
            ("Say which rewards are really collected.", "Kerro, mitkä palkinnot todella lunastetaan."),
            (
                At("points", "Looks at the points", "Katsoo pisteitään", "contextual", "mobile app", 0.0, "reward quiet"),
                At("reward", "Collects a reward", "Lunastaa palkinnon", "convenience", "store", 1.5, "tier", "goal",
                   behind=("Rewards are ordered and stocked", "Palkinnot tilataan ja varastoidaan")),
                At("quiet", "Has not come for long", "Ei ole käynyt pitkään", "contextual", "e-mail", -0.5, "points",
                   pain=("Points end without a warning", "Pisteet vanhenevat varoittamatta"),
                   chance=("Write before the points end", "Kirjoita ennen kuin pisteet vanhenevat")),
                At("tier", "Reaches a higher tier", "Nousee tasolle", "emotional", "mobile app", 1.5, "invite"),
            ),
        ),
        Part(
            ("Advocate", "Suosittelu"), ("Be heard, help others", "Tulla kuulluksi, auttaa muita"),
            ("How do you thank whoever recommends you?", "Kuinka kiität suosittelijaa?"),
            (
                At("invite", "Is invited to the advocates", "Kutsutaan suosittelijoihin", "social", "e-mail", 1.0, "share forum"),
                At("share", "Invites a friend", "Kutsuu ystävän", "social", "word of mouth", 1.0, "thanked", "goal",
                   chance=("Reward both, and the friend first", "Palkitse molemmat, ystävä ensin")),
                At("forum", "Helps others in the forum", "Auttaa muita foorumilla", "social", "forum", 1.0, "thanked"),
                At("thanked", "Is thanked by name", "Kiitetään nimeltä", "emotional", "post", 2.0, "", "goal truth",
                   behind=("Somebody writes the letter by hand", "Joku kirjoittaa kirjeen käsin")),
            ),
        ),
    ),
)  # fmt: skip

TEMPLATES = (SHOP, STORE, LOYALTY)
