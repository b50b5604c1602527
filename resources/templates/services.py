# ruff: noqa: INP001, ISC004  # tables beside the script that reads them, no part of the package
"""Templates about being served: software, help, health, and the blueprint of any service."""

from rows import At, Part, Template, Who

ONBOARDING = Template(
    "subscription-onboarding",
    ("Subscription software onboarding", "Tilausohjelmiston käyttöönotto"),
    (
        "From the trial to the renewal. Replace “first result” by the moment at which your product proves its worth, and "
        "measure how many reach it.",
        "Kokeilusta uusimiseen. Vaihda ”ensimmäinen tulos” siihen hetkeen, jolloin tuotteesi osoittaa arvonsa, ja mittaa, "
        "kuinka moni pääsee siihen.",
    ),
    Who(
        ("The one who must show results", "Se, jonka on näytettävä tuloksia"),
        ("I have one afternoon to see whether it works.", "Minulla on yksi iltapäivä nähdä, toimiiko se."),
        ("A result to show before the trial ends", "Tulos näytettäväksi ennen kokeilun loppua"),
        ("Replace by the role that signs up at yours.", "Vaihda rooliin, joka rekisteröityy sinun palveluusi."),
    ),
    (
        Part(
            ("Try", "Kokeilu"), ("See whether it solves my problem", "Nähdä, ratkaiseeko se ongelmani"),
            ("Replace by the pages that lead to your sign-up.", "Vaihda sivuihin, jotka johtavat rekisteröitymiseen."),
            (
                At("demo", "Watches the demonstration", "Katsoo esittelyn", "contextual", "website", 0.5, "signup"),
                At("colleague", "Hears of it from a colleague", "Kuulee kollegalta", "social", "word of mouth", 1.0, "signup"),
                At("signup", "Signs up for the trial", "Aloittaa kokeilun", "convenience", "website", 0.0, "welcome", "truth",
                   ("A credit card is asked for", "Kysytään luottokorttia"),
                   ("Let the trial begin without a card", "Anna kokeilun alkaa ilman korttia"),
                   ("The account is made ready", "Tili valmistellaan")),
            ),
        ),
        Part(
            ("Set up", "Käyttöönotto"), ("Get my own data in", "Saada omat tiedot sisään"),
            ("Time each step with a new user beside you.", "Mittaa jokaisen vaiheen aika uuden käyttäjän kanssa."),
            (
                At("welcome", "Reads the welcome", "Lukee tervetuloviestin", "emotional", "e-mail", 0.5, "import"),
                At("import", "Brings in own data", "Tuo omat tietonsa", "convenience", "website", -1.0, "result helped",
                   "", ("The file is refused without a reason", "Tiedosto hylätään ilman syytä"),
                   ("Begin with sample data, change it later", "Aloita esimerkkitiedoilla, vaihda myöhemmin")),
                At("helped", "Is helped in the chat", "Saa apua chatissa", "emotional", "live chat", 1.0, "result import",
                   behind=("Support sees where the import stopped", "Tuki näkee, mihin tuonti pysähtyi")),
            ),
        ),
        Part(
            ("First value", "Ensihyöty"), ("Show something to others", "Näyttää jotain muille"),
            ("Name the moment at which it pays off.", "Nimeä hetki, jolloin se kannattaa."),
            (
                At("result", "Sees the first result", "Näkee tuloksen", "emotional", "website", 1.5, "invite tips", "truth"),
                At("invite", "Invites the team", "Kutsuu tiimin", "social", "slack", 0.5, "subscribe"),
                At("tips", "Gets tips that fit", "Saa sopivia vinkkejä", "contextual", "e-mail", 0.5, "subscribe",
                   behind=("Tips follow from what was not used yet", "Vinkit valitaan käyttämättömistä toiminnoista")),
            ),
        ),
        Part(
            ("Subscribe", "Tilaus"), ("Know what it will cost", "Tietää, mitä se maksaa"),
            ("Replace by your plans and who decides on them.", "Vaihda omiin hinnoitteluihisi ja päättäjiin."),
            (
                At("subscribe", "Chooses a plan", "Valitsee tilauksen", "convenience", "website", 0.0, "use", "goal",
                   ("The price depends on what nobody knows yet", "Hinta riippuu asiasta, jota ei vielä tiedetä"),
                   ("Tell the price of the last month's use", "Kerro viime kuun käytön hinta")),
                At("use", "Uses it every week", "Käyttää joka viikko", "convenience", "website", 0.5, "renew leave"),
            ),
        ),
        Part(
            ("Renew", "Uusiminen"), ("See that it is still worth it", "Nähdä, että se yhä kannattaa"),
            ("When do you learn that somebody wants to leave?", "Milloin saat tietää, että joku aikoo lähteä?"),
            (
                At("renew", "Renews", "Uusii tilauksen", "contextual", "e-mail", 0.5, "", "goal",
                   behind=("The year's results are put together", "Vuoden tulokset kootaan")),
                At("leave", "Cancels", "Peruu tilauksen", "emotional", "website", -1.5, "survey", "truth"),
                At("survey", "Says why", "Kertoo miksi", "contextual", "website", -0.5, "", "goal"),
            ),
        ),
    ),
)  # fmt: skip

HELP = Template(
    "contact-centre",
    ("Contact centre and help desk", "Asiakaspalvelu ja neuvontapiste"),
    (
        "From the trouble to the answer that holds. Replace the channels by yours and put response and resolution time of "
        "each beside them.",
        "Ongelmasta vastaukseen, joka pitää. Vaihda kanavat omiisi ja tuo niiden vasteajat ja ratkaisuajat viereen.",
    ),
    Who(
        ("Somebody in trouble", "Pulassa oleva"),
        ("Please do not make me tell it a third time.", "Älkää panko minua kertomaan sitä kolmatta kertaa."),
        ("A solution, or at least a date for it", "Ratkaisu, tai ainakin sen päivä"),
        ("Replace by the caller you have most often.", "Vaihda tavallisimpaan soittajaasi."),
    ),
    (
        Part(
            ("Trouble", "Ongelma"), ("Understand what is wrong", "Ymmärtää, mikä on vialla"),
            ("List the five most frequent reasons.", "Listaa viisi yleisintä syytä."),
            (
                At("notice", "Notices that it fails", "Huomaa vian", "emotional", "website", -1.5, "faq ask"),
                At("faq", "Looks for an answer", "Etsii vastausta", "convenience", "website", -0.5, "solved call chat",
                   "", ("The answer is for another version", "Vastaus koskee toista versiota"),
                   ("Write the ten answers anew that are read most", "Kirjoita uudelleen kymmenen luetuinta vastausta"),
                   ("Articles are kept up to date", "Artikkelit pidetään ajan tasalla")),
                At("ask", "Asks other customers", "Kysyy muilta asiakkailta", "social", "forum", 0.0, "solved call"),
            ),
        ),
        Part(
            ("Contact", "Yhteydenotto"), ("Reach somebody who can help", "Tavoittaa joku, joka osaa auttaa"),
            ("Measure how long people wait in each channel.", "Mittaa odotusaika jokaisessa kanavassa."),
            (
                At("call", "Calls", "Soittaa", "emotional", "call centre", -1.0, "told", "truth",
                   ("Waits without knowing how long", "Odottaa tietämättä kuinka kauan"),
                   ("Offer to call back at a time they choose", "Tarjoa takaisinsoittoa valittuna aikana")),
                At("chat", "Writes in the chat", "Kirjoittaa chattiin", "convenience", "live chat", -0.5, "told"),
                At("mail", "Sends an e-mail", "Lähettää sähköpostin", "convenience", "e-mail", -0.5, "ticket"),
            ),
        ),
        Part(
            ("Solve", "Ratkaisu"), ("Tell it once", "Kertoa se kerran"),
            ("Who may decide what, without asking?", "Kuka saa päättää mitä kysymättä?"),
            (
                At("told", "Tells what happened", "Kertoo, mitä tapahtui", "emotional", "help desk", 0.0, "solved ticket", "truth",
                   behind=("The history of the customer is on the screen", "Asiakkaan historia on ruudulla")),
                At("ticket", "Gets a ticket number", "Saa tukipyynnön numeron", "contextual", "ticket", -0.5, "informed",
                   pain=("The number stands for silence", "Numeroa seuraa hiljaisuus"),
                   behind=("A specialist looks into it", "Asiantuntija selvittää asian")),
                At("informed", "Hears how far it is", "Kuulee, missä mennään", "contextual", "smartphone message", 0.5, "solved",
                   chance=("Write also when nothing is new", "Kirjoita myös, kun uutta ei ole")),
            ),
        ),
        Part(
            ("After", "Jälkeenpäin"), ("Trust that it holds", "Luottaa, että se pitää"),
            ("What do you change after the hundredth call?", "Mitä muutat sadannen puhelun jälkeen?"),
            (
                At("solved", "It works again", "Se toimii taas", "emotional", "help desk", 1.5, "rated", "goal truth"),
                At("rated", "Rates the help", "Arvioi avun", "contextual", "smartphone message", 0.5, "", "goal",
                   behind=("Reasons are counted and passed on", "Syyt lasketaan ja viedään eteenpäin")),
            ),
        ),
    ),
)  # fmt: skip

PATIENT = Template(
    "patient-portal",
    ("Patient portal", "Potilaan asiakasportaali"),
    (
        "A patient's way through a portal and a visit. Replace what law and your clinic ask for otherwise, and check the "
        "map with patients before you trust it.",
        "Potilaan tie portaalin ja käynnin läpi. Vaihda, mitä laki ja klinikkasi vaativat toisin, ja tarkista kartta "
        "potilaiden kanssa ennen kuin luotat siihen.",
    ),
    Who(
        ("The worried parent", "Huolestunut vanhempi"),
        ("I do not want to search, I want to know.", "En halua etsiä, haluan tietää."),
        ("Know what to do tonight", "Tietää, mitä tehdä tänä iltana"),
        ("Replace by a patient group of yours.", "Vaihda omaan potilasryhmääsi."),
    ),
    (
        Part(
            ("Symptom", "Oire"), ("Know how urgent it is", "Tietää, kuinka kiire on"),
            ("Which symptoms must not end in a form?", "Mitkä oireet eivät saa päättyä lomakkeeseen?"),
            (
                At("worry", "Worries about a symptom", "Huolestuu oireesta", "emotional", "phone", -1.5, "check nurse"),
                At("check", "Checks the symptom online", "Tarkistaa oireen verkossa", "contextual", "patient portal", -0.5, "login nurse"),
                At("nurse", "Talks to a nurse", "Puhuu hoitajalle", "emotional", "phone", 0.5, "book", "truth",
                   behind=("The nurse weighs how urgent it is", "Hoitaja arvioi kiireellisyyden")),
            ),
        ),
        Part(
            ("Book", "Ajanvaraus"), ("Get a time that fits", "Saada sopiva aika"),
            ("Replace by your way of signing in.", "Vaihda omaan kirjautumistapaasi."),
            (
                At("login", "Signs in", "Kirjautuu sisään", "convenience", "patient portal", -0.5, "book", "",
                   ("Signing in for a child is not foreseen", "Lapsen puolesta ei voi kirjautua"),
                   ("Let parents act for their children", "Anna vanhempien asioida lastensa puolesta")),
                At("book", "Books a time", "Varaa ajan", "convenience", "patient portal", 0.5, "remind",
                   behind=("Rooms and staff are planned", "Tilat ja henkilöstö suunnitellaan")),
                At("remind", "Is reminded", "Saa muistutuksen", "contextual", "smartphone message", 0.0, "wait"),
            ),
        ),
        Part(
            ("Visit", "Käynti"), ("Be listened to", "Tulla kuulluksi"),
            ("Sit in the waiting room for an hour.", "Istu tunti odotushuoneessa."),
            (
                At("wait", "Waits", "Odottaa", "emotional", "event", -1.0, "doctor",
                   pain=("Nobody says that it takes longer", "Kukaan ei kerro, että kestää kauemmin"),
                   chance=("Show the delay in the portal", "Näytä viive portaalissa")),
                At("doctor", "Meets the doctor", "Tapaa lääkärin", "emotional", "event", 1.0, "results plan", "truth"),
            ),
        ),
        Part(
            ("Care", "Hoito"), ("Understand the plan", "Ymmärtää suunnitelma"),
            ("Let a patient read the texts aloud.", "Anna potilaan lukea tekstit ääneen."),
            (
                At("results", "Reads the results", "Lukee tulokset", "contextual", "patient portal", -0.5, "message plan", "truth",
                   ("Numbers without a word to explain them", "Lukuja ilman selitystä"),
                   ("A sentence by the doctor beside each result", "Lääkärin lause jokaisen tuloksen viereen"),
                   ("The laboratory releases the results", "Laboratorio vapauttaa tulokset")),
                At("message", "Asks by message", "Kysyy viestillä", "emotional", "patient portal", 0.0, "plan"),
                At("plan", "Follows the plan", "Noudattaa suunnitelmaa", "contextual", "wearable", 0.5, "better"),
            ),
        ),
        Part(
            ("Follow up", "Seuranta"), ("Stay well", "Pysyä terveenä"),
            ("How do you learn how it went on?", "Kuinka saat tietää, miten jatkui?"),
            (
                At("better", "Feels better", "Voi paremmin", "emotional", "patient portal", 1.5, "feedback", "goal"),
                At("feedback", "Says how it was", "Kertoo, miltä tuntui", "social", "patient portal", 0.5, "", "goal",
                   behind=("The team reads what patients write", "Tiimi lukee potilaiden palautteet")),
            ),
        ),
    ),
)  # fmt: skip

BLUEPRINT = Template(
    "service-blueprint",
    ("Service blueprint", "Palvelukaavio (blueprint)"),
    (
        "Any service with what the customer sees and what is done behind it. Read each column from the top to the bottom: "
        "every step above needs what stands below.",
        "Mikä tahansa palvelu: mitä asiakas näkee ja mitä sen takana tehdään. Lue jokainen sarake ylhäältä alas: jokainen "
        "vaihe tarvitsee sen, mikä on alla.",
    ),
    Who(
        ("The customer of the service", "Palvelun asiakas"),
        ("I see one company, not its departments.", "Näen yhden yrityksen, en sen osastoja."),
        ("Get it done without chasing anybody", "Saada asia hoidettua ilman perään kyselyä"),
        ("Replace by the persona of your service.", "Vaihda palvelusi persoonaan."),
    ),
    (
        Part(
            ("Enquire", "Kysely"), ("Know whether you can help", "Tietää, voitteko auttaa"),
            ("Write what customers do, in their words.", "Kirjoita, mitä asiakkaat tekevät, heidän sanoin."),
            (
                At("find", "Finds the service", "Löytää palvelun", "contextual", "web search", 0.0, "contact"),
                At("contact", "Gets in touch", "Ottaa yhteyttä", "convenience", "website", 0.0, "offer", "",
                   ("Nobody knows who answers", "Kukaan ei tiedä, kuka vastaa"),
                   ("Name the person who answers", "Nimeä vastaaja"),
                   ("The enquiry goes to the right team", "Kysely ohjataan oikealle tiimille")),
            ),
        ),
        Part(
            ("Agree", "Sopiminen"), ("Know what it costs and when", "Tietää hinta ja aika"),
            ("Which decisions are taken out of sight?", "Mitä päätöksiä tehdään piilossa?"),
            (
                At("offer", "Gets an offer", "Saa tarjouksen", "contextual", "e-mail", 0.5, "question agree",
                   behind=("The price is worked out", "Hinta lasketaan")),
                At("question", "Asks about it", "Kysyy siitä", "emotional", "phone", 0.0, "agree"),
                At("agree", "Agrees on a date", "Sopii ajan", "convenience", "phone", 0.5, "prepare", "truth",
                   behind=("People and tools are booked", "Tekijät ja välineet varataan")),
            ),
        ),
        Part(
            ("Deliver", "Toteutus"), ("Have it done as agreed", "Saada se sovitusti"),
            ("Draw what must be ready before they arrive.", "Piirrä, minkä on oltava valmista ennen saapumista."),
            (
                At("prepare", "Is told how to prepare", "Saa ohjeet valmistautua", "contextual", "smartphone message", 0.0, "visit"),
                At("visit", "Is visited", "Saa käynnin", "emotional", "event", 1.0, "done", "truth",
                   ("The visitor lacks what was agreed", "Kävijältä puuttuu, mitä sovittiin"),
                   ("Send the agreement to whoever comes", "Lähetä sopimus sille, joka tulee"),
                   ("The material is packed", "Materiaali pakataan")),
                At("done", "Checks the work", "Tarkistaa työn", "contextual", "event", 1.0, "bill"),
            ),
        ),
        Part(
            ("Close", "Päättäminen"), ("Be done with it", "Saada asia päätökseen"),
            ("Who learns from what went wrong?", "Kuka oppii siitä, mikä meni vikaan?"),
            (
                At("bill", "Pays the bill", "Maksaa laskun", "convenience", "post", -0.5, "asked", "goal",
                   behind=("The bill follows from the agreement", "Lasku tehdään sopimuksesta")),
                At("asked", "Says how it went", "Kertoo, miten meni", "social", "phone", 0.5, "", "goal"),
            ),
        ),
    ),
    blueprint=True,
)  # fmt: skip

TEMPLATES = (ONBOARDING, HELP, PATIENT, BLUEPRINT)
