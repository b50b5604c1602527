# ruff: noqa: INP001, ISC004  # tables beside the script that reads them, no part of the package
"""Templates about being known: a social campaign, an event, and stages alone."""

from rows import At, Part, Template, Who

SOCIAL = Template(
    "social-campaign",
    ("Social media campaign", "Some-kampanja"),
    (
        "A campaign that wants answers, not only views. Replace the networks by those where your customers talk, and count "
        "what leads on, not likes alone.",
        "Kampanja, joka haluaa vastauksia eikä vain katseluita. Vaihda verkostot niihin, joissa asiakkaasi keskustelevat, "
        "ja laske, mikä vie eteenpäin, ei vain tykkäyksiä.",
    ),
    Who(
        ("The one who shares", "Jakaja"),
        ("I share what makes me look good.", "Jaan sen, mikä saa minut näyttämään hyvältä."),
        ("Be part of something, and be answered", "Olla osa jotain ja saada vastaus"),
        ("Replace by somebody who follows you already.", "Vaihda johonkuhun, joka jo seuraa sinua."),
    ),
    (
        Part(
            ("See", "Näkeminen"), ("Be entertained", "Viihtyä"),
            ("Replace by your networks; drop those you cannot answer in.", "Vaihda omiin verkostoihisi; jätä pois ne, joissa et ehdi vastata."),
            (
                At("post", "Sees a post of a friend", "Näkee ystävän julkaisun", "social", "facebook", 0.5, "profile contest"),
                At("paid", "Sees a paid post", "Näkee maksetun julkaisun", "contextual", "social media", -0.5, "profile"),
                At("hashtag", "Meets the hashtag", "Näkee aihetunnisteen", "social", "twitter", 0.0, "contest"),
            ),
        ),
        Part(
            ("Look closer", "Tutustuminen"), ("Know who is behind it", "Tietää, kuka on takana"),
            ("What does your profile say in one second?", "Mitä profiilisi kertoo sekunnissa?"),
            (
                At("profile", "Looks at the profile", "Katsoo profiilia", "emotional", "social media", 0.0, "follow contest"),
                At("follow", "Follows", "Alkaa seurata", "convenience", "social media", 0.5, "question page",
                   behind=("Posts are planned for a month", "Julkaisut suunnitellaan kuukaudeksi")),
            ),
        ),
        Part(
            ("Take part", "Osallistuminen"), ("Be noticed", "Tulla huomatuksi"),
            ("Write the rules of the contest in three lines.", "Kirjoita kilpailun säännöt kolmelle riville."),
            (
                At("contest", "Joins the contest", "Osallistuu kilpailuun", "social", "facebook", 1.0, "share page", "truth",
                   ("The rules are longer than the entry", "Säännöt ovat osallistumista pidemmät"),
                   ("One picture and one word are enough", "Yksi kuva ja yksi sana riittävät"),
                   ("A jury looks at what comes in", "Tuomaristo katsoo osallistumiset")),
                At("question", "Asks in a comment", "Kysyy kommentissa", "emotional", "twitter", 0.0, "answered"),
                At("answered", "Is answered", "Saa vastauksen", "emotional", "twitter", 1.0, "share page", "truth",
                   pain=("The answer comes after two days", "Vastaus tulee kahden päivän päästä"),
                   chance=("Answer within an hour while the campaign runs", "Vastaa tunnissa kampanjan ajan"),
                   behind=("Somebody is on duty at the weekend", "Joku päivystää viikonloppuna")),
                At("share", "Shares it", "Jakaa sen", "social", "facebook", 1.0, "page", "goal"),
            ),
        ),
        Part(
            ("Act", "Teko"), ("Get what was promised", "Saada, mitä luvattiin"),
            ("Where should the campaign lead in the end?", "Mihin kampanjan pitäisi lopulta johtaa?"),
            (
                At("page", "Opens the campaign's page", "Avaa kampanjasivun", "contextual", "website", 0.0, "order retarget"),
                At("retarget", "Sees it again elsewhere", "Näkee sen muualla", "contextual", "retargeting ad", -0.5, "order",
                   chance=("Stop after the third time", "Lopeta kolmannen kerran jälkeen")),
                At("order", "Orders or signs up", "Tilaa tai ilmoittautuu", "convenience", "website", 0.5, "won", "goal"),
                At("won", "Hears who won", "Kuulee voittajan", "emotional", "social media", 1.0, "", "goal",
                   behind=("The prize is sent", "Palkinto lähetetään")),
            ),
        ),
    ),
)  # fmt: skip

EVENT = Template(
    "event",
    ("Event", "Tapahtuma"),
    (
        "From the invitation to the talk that goes on afterwards. Replace the programme by yours and give each touchpoint "
        "somebody who owns it.",
        "Kutsusta keskusteluun, joka jatkuu jälkeenpäin. Vaihda ohjelma omaksesi ja anna jokaiselle kosketuspisteelle omistaja.",
    ),
    Who(
        ("The first-time visitor", "Ensikertalainen"),
        ("I know nobody there.", "En tunne sieltä ketään."),
        ("Meet two people worth the way", "Tavata kaksi ihmistä, joiden takia kannatti tulla"),
        ("Replace by somebody who came last time.", "Vaihda johonkuhun, joka kävi viimeksi."),
    ),
    (
        Part(
            ("Invitation", "Kutsu"), ("Decide whether to go", "Päättää, lähteekö"),
            ("Why would somebody give you a day?", "Miksi joku antaisi sinulle päivän?"),
            (
                At("invited", "Is invited", "Saa kutsun", "emotional", "e-mail", 0.5, "programme"),
                At("seen", "Sees who else goes", "Näkee, ketkä muut tulevat", "social", "linkedin", 0.5, "programme"),
                At("programme", "Reads the programme", "Lukee ohjelman", "contextual", "website", 0.5, "register"),
            ),
        ),
        Part(
            ("Registration", "Ilmoittautuminen"), ("Be sure of a place", "Varmistaa paikka"),
            ("Ask for nothing that you do not use.", "Älä kysy mitään, mitä et käytä."),
            (
                At("register", "Registers", "Ilmoittautuu", "convenience", "website", -0.5, "ticket", "truth",
                   ("Each participant needs a form of their own", "Jokainen osallistuja tarvitsee oman lomakkeen"),
                   ("One form for a whole group", "Yksi lomake koko ryhmälle")),
                At("ticket", "Gets the ticket", "Saa lipun", "convenience", "mobile app", 0.5, "news arrive"),
                At("news", "Gets news before the day", "Saa uutisia ennen päivää", "contextual", "newsletter", 0.0, "arrive"),
            ),
        ),
        Part(
            ("On the day", "Tapahtumapäivä"), ("Feel welcome, learn something", "Tuntea olonsa tervetulleeksi, oppia jotain"),
            ("Walk the way from the tram to the seat.", "Kävele matka raitiovaunusta istumapaikalle."),
            (
                At("arrive", "Arrives and is greeted", "Saapuu ja tulee tervehdityksi", "emotional", "event", 0.5, "talk queue", "truth",
                   behind=("Badges lie ready in order", "Nimilaput ovat järjestyksessä")),
                At("queue", "Queues for coffee", "Jonottaa kahvia", "social", "event", -0.5, "talk meet",
                   pain=("Half of the break is spent in a queue", "Puolet tauosta menee jonossa"),
                   chance=("Two places for coffee, signs to both", "Kaksi kahvipistettä, opasteet molempiin"),
                   behind=("The caterer hears how many come", "Pitopalvelu saa tietää osallistujamäärän")),
                At("talk", "Listens to a talk", "Kuuntelee puheen", "emotional", "event", 1.0, "meet stand"),
                At("meet", "Meets somebody", "Tapaa jonkun", "social", "event", 1.5, "thanks", "truth goal"),
                At("stand", "Tries something at a stand", "Kokeilee jotain osastolla", "contextual", "event", 1.0, "thanks"),
            ),
        ),
        Part(
            ("Afterwards", "Jälkeenpäin"), ("Keep what was good", "Säilyttää, mikä oli hyvää"),
            ("What do you send, and within how many days?", "Mitä lähetät, ja monenko päivän sisällä?"),
            (
                At("thanks", "Is thanked and asked", "Saa kiitoksen ja kyselyn", "contextual", "e-mail", 0.0, "slides forum",
                   behind=("Answers are read within a week", "Vastaukset luetaan viikossa")),
                At("slides", "Looks at the slides", "Katsoo esitykset", "convenience", "website", 0.5, "", "goal"),
                At("forum", "Goes on talking", "Jatkaa keskustelua", "social", "forum", 1.0, "", "goal"),
            ),
        ),
    ),
)  # fmt: skip

STAGES = Template(
    "stages",
    ("Empty, with stages", "Tyhjä, vaiheineen"),
    (
        "Five stages and the usual lanes, nothing else. Double click in a stage to add a touchpoint.",
        "Viisi vaihetta ja tavalliset kaistat, ei muuta. Lisää kosketuspiste kaksoisnapsauttamalla vaihetta.",
    ),
    Who(
        ("A persona", "Persoona"),
        ("What would they say?", "Mitä he sanoisivat?"),
        ("What do they want?", "Mitä he haluavat?"),
        ("Replace by a persona that is known from customers.", "Vaihda persoonaan, joka tunnetaan asiakkaista."),
    ),
    (
        Part(("Become aware", "Tietoisuus"), ("Learn that there is something", "Saada tietää, että jotain on"),
             ("How do they hear of you?", "Kuinka he kuulevat sinusta?")),
        Part(("Consider", "Harkinta"), ("Find out whether it fits", "Selvittää, sopiiko se"),
             ("What do they compare you with?", "Mihin he vertaavat sinua?")),
        Part(("Buy", "Osto"), ("Get it without trouble", "Saada se vaivatta"),
             ("What must be done before it is theirs?", "Mitä on tehtävä ennen kuin se on heidän?")),
        Part(("Use", "Käyttö"), ("Get done what it is for", "Saada aikaan, mihin se on"),
             ("When do they need help?", "Milloin he tarvitsevat apua?")),
        Part(("Recommend", "Suosittelu"), ("Be proud of the choice", "Olla ylpeä valinnasta"),
             ("What do they tell others?", "Mitä he kertovat muille?")),
    ),
)  # fmt: skip

TEMPLATES = (SOCIAL, EVENT, STAGES)
