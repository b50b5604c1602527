"""What tools export, in small: each is known by its content and read by its rules. All names and figures are made up."""

from journeymap.metrics.tables.columns import ColumnKind
from tests.metrics.tables.odd import Odd

TEXT, NUMBER, PERCENT, TIME, DURATION = ColumnKind

GA4_FUNNEL = """# ----------------------------------------
# Shop
# Funnel exploration
# 20250413-20250711
# ----------------------------------------

Step,Active users,Completion rate
1. session_start,"20,000",12.1%
2. view_item,"2,420",35.5%
10. purchase,859,
"""

GA4_FREE_FORM = """# ----------
# Shop-Free form
# 20260101-20260131
# ----------

Event name,Event count,Total users
,"1,234",600,Grand total
page_view,"1,000",550
add_to_cart,234,50
"""

GA4_REPORTS = """# ----------
# Events: Event name
# Account: Shop
# Start date: 20260101
# End date: 20260131
Event name,Event count
page_view,1000
,

# ----------
# Pages
# Start date: 20260101
# End date: 20260131
Page path and screen class,Views
/cart,"1,234"
"""

QUALTRICS = (
    "StartDate,ResponseId,Q1_NPS,Q2\r\n"
    'Start Date,Response ID,"How likely are you\nto recommend us?","Why, in your words?"\r\n'
    '"{""ImportId"":""startDate"",""timeZone"":""Europe/Helsinki""}","{""ImportId"":""_recordId""}",'
    '"{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}"\r\n'
    '2026-03-01 10:00:00,R_1a,9,"Fast,\nfriendly"\r\n'
    "2026-03-02 11:30:00,R_2b,3,\r\n"
)
QUALTRICS_NAMES = ("StartDate", "ResponseId", "Q1_NPS", "Q2")
QUALTRICS_ROWS = [
    ["2026-03-01 10:00:00", "R_1a", "9", "Fast,\nfriendly"],
    ["2026-03-02 11:30:00", "R_2b", "3", ""],
]

SURVEYMONKEY = (
    "Respondent ID,Collector ID,Start Date,How did you reach us?,,,How easy was it?,Anything else?\n"
    ",,,Email,Phone,Other (please specify),Response,Open-Ended Response\n"
    "111,7,03/15/2026 10:00:00,Email,,,5,Thanks\n"
    "112,7,03/16/2026 09:30:00,,Phone,in a shop,2,\n"
)

MATOMO = (
    "label,nb_visits,nb_actions,bounce_rate,metadata_url,metadata_segment\n"
    "/index,120,300,45%,https://shop.example/,pageUrl==x\n"
    "/ostoskori – cart,20,30,5%,https://shop.example/cart,\n"
)

INTERCOM = (
    "message_id,message_type,message_created_at,message_author_type,conversation_id,conversation_created_at,"
    "conversation_first_response_at\n"
    "1,conversation_message,2026-03-01 21:45:08,lead,77,2026-03-01 21:45:08,2026-03-01 21:50:08\n"
    "2,comment,2026-03-01 21:50:08,admin,77,2026-03-01 21:45:08,2026-03-01 21:50:08\n"
)

INTERCOM_CONVERSATIONS = (
    "conversation_id,conversation_created_at,conversation_first_response_at,channel,time_to_admin_reply\n"
    "77,1772401508,1772401808,chat,300\n"
    "78,1772405000,1772405060.5,email,60.5\n"
)

MAILCHIMP = (
    "Title,Subject,List,Send Date,Total Recipients,Successful Deliveries,Unique Opens,Open Rate\n"
    'May offer,"Hi, you",Customers,"May 01, 2026 10:00 am",1741,1736,439,25.3%\n'
    'June offer,Summer,Customers,"Jun 01, 2026 10:00 am",1750,1700,340,20%\n'
)

MAILCHIMP_REPORT = (
    "Email Campaign Report\n"
    "Title:,May offer\n"
    'Subject Line:,"Hi, you"\n'
    'Delivery Date/Time:,"Fri, May 1, 2026 10:00 am"\n'
    "\n"
    "Overall Stats\n"
    'Total Recipients:,"1,741"\n'
    'Successful Deliveries:,"1,736"\n'
    "Recipients Who Opened:,141 (8.1%)\n"
    'Total Opens:,"1,200"\n'
    "Recipients Who Clicked:,17 (1%)\n"
)

EXPORTS = (
    Odd("a funnel of GA4", GA4_FUNNEL, ("Step", "Active users", "Completion rate"), [["session_start", "20,000", "12.1%"], ["view_item", "2,420", "35.5%"], ["purchase", "859", ""]],
        reads={"Active users": (NUMBER, "."), "Completion rate": (PERCENT, ".")}, importer="ga4", roles={"touchpoint": "Step"}),
    Odd("a free form of GA4 with its total", GA4_FREE_FORM, ("Event name", "Event count", "Total users"), [["page_view", "1,000", "550"], ["add_to_cart", "234", "50"]],
        reads={"Event count": (NUMBER, ".")}, importer="ga4", roles={"touchpoint": "Event name"}, notes=("1 row(s) with a grand total were left out",)),
    Odd("several reports of GA4 in one file", GA4_REPORTS, ("Event name", "Event count"), [["page_view", "1000"]], importer="ga4", notes=("The file holds 2 tables one after another; this is “1. Event name”",)),
    Odd("the second report of GA4, chosen by hand", GA4_REPORTS, ("Page path and screen class", "Views"), [["/cart", "1,234"]], importer="ga4", roles={"touchpoint": "Page path and screen class"},
        reads={"Views": (NUMBER, ".")}, options={"sheet": "2. Page path and screen class"}, notes=("this is “2. Page path and screen class”",)),
    Odd("a report of GA4 that there is not", GA4_REPORTS, refused="has no table “3. Nothing”: choose one of 1. Event name, 2. Page path and screen class", options={"sheet": "3. Nothing"}),
    Odd("a funnel of GA4 with a mark and carriage returns", b"\xef\xbb\xbf" + GA4_FUNNEL.replace("\n", "\r\n").encode(), ("Step", "Active users", "Completion rate"), importer="ga4"),
    Odd("answers of Qualtrics under three rows", QUALTRICS, QUALTRICS_NAMES, QUALTRICS_ROWS, reads={"Q1_NPS": (NUMBER, "."), "StartDate": (TIME, "")}, importer="qualtrics"),
    Odd("answers of Qualtrics, parted by tabs in UTF-16", QUALTRICS.replace('","', '"\t"').replace("StartDate,ResponseId,Q1_NPS,Q2", "StartDate\tResponseId\tQ1_NPS\tQ2").replace("Start Date,Response ID,", "Start Date\tResponse ID\t").replace("00,R_1a,9,", "00\tR_1a\t9\t").replace("00,R_2b,3,", "00\tR_2b\t3\t").encode("utf-16"),
        QUALTRICS_NAMES, QUALTRICS_ROWS, importer="qualtrics", delimiter="\t", encoding="utf-16"),
    Odd("answers of Qualtrics read as plain text by hand", QUALTRICS, QUALTRICS_NAMES, importer="text", options={"importer": "text"}),
    Odd("answers of SurveyMonkey with several choices", SURVEYMONKEY,
        ("Respondent ID", "Collector ID", "Start Date", "How did you reach us? / Email", "How did you reach us? / Phone", "How did you reach us? / Other (please specify)", "How easy was it?", "Anything else?"),
        [["111", "7", "03/15/2026 10:00:00", "Email", "", "", "5", "Thanks"], ["112", "7", "03/16/2026 09:30:00", "", "Phone", "in a shop", "2", ""]],
        reads={"How easy was it?": (NUMBER, "."), "Start Date": (TIME, "%m/%d/%Y %H:%M:%S")}, importer="surveymonkey"),
    Odd("a report of Matomo in UTF-16", b"\xff\xfe" + MATOMO.encode("utf-16-le"), ("label", "nb_visits", "nb_actions", "bounce_rate", "metadata_url", "metadata_segment"),
        [["/index", "120", "300", "45%", "https://shop.example/", "pageUrl==x"], ["/ostoskori – cart", "20", "30", "5%", "https://shop.example/cart", ""]],
        reads={"bounce_rate": (PERCENT, "."), "nb_visits": (NUMBER, ".")}, importer="matomo", roles={"touchpoint": "label"}),
    Odd("messages of Intercom", INTERCOM, INTERCOM.splitlines()[0].split(","), [line.split(",") for line in INTERCOM.splitlines()[1:]],
        reads={"message_created_at": (TIME, "")}, importer="intercom", roles={"case": "conversation_id", "activity": "message_type", "time": "message_created_at"}),
    Odd("conversations of Intercom with seconds", INTERCOM_CONVERSATIONS, ("conversation_id", "conversation_created_at", "conversation_first_response_at", "channel", "time_to_admin_reply"),
        [["77", "1772401508", "1772401808", "chat", "300 s"], ["78", "1772405000", "1772405060.5", "email", "60.5 s"]],
        reads={"conversation_created_at": (TIME, "epoch s"), "conversation_first_response_at": (TIME, "epoch s"), "time_to_admin_reply": (DURATION, ".")}, importer="intercom-conversations", roles={"touchpoint": "channel"}),
    Odd("a log of somebody who has conversations too", "conversation_id,conversation_created_at,event,timestamp\n1,2026-03-01,opened,2026-03-01 10:00\n", importer="text",
        roles={"case": "conversation_id", "activity": "event", "time": "timestamp"}),
    Odd("campaigns of Mailchimp", MAILCHIMP, MAILCHIMP.splitlines()[0].split(","),
        [["May offer", "Hi, you", "Customers", "May 01, 2026 10:00 am", "1741", "1736", "439", "25.3%"], ["June offer", "Summer", "Customers", "Jun 01, 2026 10:00 am", "1750", "1700", "340", "20%"]],
        reads={"Open Rate": (PERCENT, "."), "Send Date": (TIME, "%b %d, %Y %I:%M %p")}, importer="mailchimp", roles={"touchpoint": "Title"}),
    Odd("one report of Mailchimp", MAILCHIMP_REPORT,
        ("Title", "Subject Line", "Delivery Date/Time", "Total Recipients", "Successful Deliveries", "Recipients Who Opened", "Recipients Who Opened %", "Total Opens", "Recipients Who Clicked", "Recipients Who Clicked %"),
        [["May offer", "Hi, you", "Fri, May 1, 2026 10:00 am", "1,741", "1,736", "141", "8.1%", "1,200", "17", "1%"]],
        reads={"Total Recipients": (NUMBER, "."), "Recipients Who Opened %": (PERCENT, ".")}, importer="mailchimp-report", roles={"touchpoint": "Title"}),
    Odd("JSON lines named .csv", '{"event":"a","properties":{"time":1772401508,"distinct_id":"u1","$insert_id":"x"}}\n', importer="mixpanel"),
    Odd("JSON that breaks off", '{"event": "a", "time"', refused="is no JSON from line 1 on", file="odd.json"),
)  # fmt: skip
