"""Diagrams of Mermaid with every trap we know of, and what they say, worked out by hand from Mermaid's documentation."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Diagram:
    """A diagram. `stages` has the titles of touchpoints by stage, "" for none; `links` are lines `A > B` or
    `A > B: label`; `feelings` are scores by title; `odd` tells that Mermaid itself refuses it.
    """

    text: str
    stages: Mapping[str, list[str]]
    links: str = ""
    feelings: Mapping[str, float | None] = field(default_factory=dict[str, float | None])
    actors: Mapping[str, str] = field(default_factory=dict[str, str])
    title: str = ""
    notices: str = ""
    odd: bool = False


CHAIN = "Each task leads to the next one: a journey of Mermaid has no transitions."

JOURNEYS: Mapping[str, Diagram] = {
    "of the documentation": Diagram(
        """journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me
      Do work: 1: Me, Cat
    section Go home
      Go downstairs: 5: Me
      Sit down: 5: Me
""",
        {"Go to work": ["Make tea", "Go upstairs", "Do work"], "Go home": ["Go downstairs", "Sit down"]},
        "Make tea > Go upstairs\nGo upstairs > Do work\nDo work > Go downstairs\nGo downstairs > Sit down",
        {"Make tea": 2, "Go upstairs": 0, "Do work": -2},
        {"Make tea": "Me", "Do work": "Me"},
        "My working day",
        f"{CHAIN} Left out: 1 further actor, as a touchpoint has one.",
    ),
    "escaped signs": Diagram(
        "journey\n  title A #35; B\n  section Buy #59; pay\n    Ask#58; how #35;1: 4: A#44; B, C\n",
        {"Buy ; pay": ["Ask: how #1"]},
        feelings={"Ask: how #1": 1},
        actors={"Ask: how #1": "A, B"},
        title="A # B",
        notices="Left out: 1 further actor, as a touchpoint has one.",
    ),
    "names that begin with keywords": Diagram(
        "journey\nsection #115;ection one\n#74;ourney on: 3\n#116;itle page: 2\n#115;ection two: 4\n#97;ccTitle x: 3\n",
        {"section one": ["Journey on", "title page", "section two", "accTitle x"]},
        "Journey on > title page\ntitle page > section two\nsection two > accTitle x",
        {"title page": -1},
        notices=CHAIN,
    ),
    "keywords in any case": Diagram(
        "journey\nTITLE Loud\nSECTION One\nTask: 3: Me\naccTitle: for readers\nACCDESCR: what it is\n",
        {"One": ["Task"]},
        title="Loud",
    ),
    "scores that are odd": Diagram(
        "journey\nzero: 0\nseven: 7\nhalf: 3.5\nlow: -3\nhigh: 4.25: Me\n",
        {"": ["zero", "seven", "half", "low", "high"]},
        "zero > seven\nseven > half\nhalf > low\nlow > high",
        {"zero": -2, "seven": 2, "half": 0.5, "low": -2, "high": 1.25},
        notices=f"{CHAIN} Brought within 1 and 5: 3 scores.",
    ),
    "comments, a directive and front matter": Diagram(
        """---
title: "From the front: matter"
config:
  theme: dark
---
%%{init: {"journey": {"useMaxWidth": true}}}%%
%% a comment
journey
  %% another: 5: Me
  section One
    Task: 5: Me
""",
        {"One": ["Task"]},
        feelings={"Task": 2},
        title="From the front: matter",
    ),
    "tasks before the first section": Diagram(
        "journey\n  Early: 4\n  section One\n    Late: 2\n",
        {"": ["Early"], "One": ["Late"]},
        "Early > Late",
        notices=CHAIN,
    ),
    "two sections of one name and an empty one": Diagram(
        "journey\nsection A\none: 3\nsection B\nsection A\ntwo: 3\n",
        {"A": ["one"], "B": [], "A ": ["two"]},
        "one > two",
        notices=CHAIN,
    ),
    "other scripts": Diagram(
        "journey\n  title Päivä 🛒\n  section מדור\n    שלום עולם: 4: 👩\u200d👧\n    Ääkköset ovat: 2: Äiti\n",
        {"מדור": ["שלום עולם", "Ääkköset ovat"]},
        "שלום עולם > Ääkköset ovat",
        actors={"שלום עולם": "👩\u200d👧", "Ääkköset ovat": "Äiti"},
        title="Päivä 🛒",
        notices=CHAIN,
    ),
    "windows line ends and indentation by tabs": Diagram(
        "journey\r\n\ttitle A\r\n\tsection One\r\n\t\tTask: 5: Me\r\n",
        {"One": ["Task"]},
        title="A",
    ),
    "actors of our catalogue": Diagram(
        "journey\nBuys: 4: customer\nPacks: 3: EMPLOYEE\n",
        {"": ["Buys", "Packs"]},
        "Buys > Packs",
        actors={"Buys": "customer", "Packs": "employee"},
        notices=CHAIN,
    ),
    "a task without a score": Diagram(
        "journey\nsection One\nJust words\nBad: score: Me\n",
        {"One": ["Just words", "Bad"]},
        "Just words > Bad",
        {"Just words": None, "Bad": None},
        actors={"Bad": "Me"},
        notices=f"{CHAIN} Without a score, so without an emotion: 2 tasks.",
        odd=True,
    ),
    "a description of several lines": Diagram(
        "journey\naccDescr {\n  Of several\n  lines: 5\n}\nTask: 5\n",
        {"": ["Task"]},
    ),
}

FLOWCHARTS: Mapping[str, Diagram] = {
    "of the documentation": Diagram(
        "flowchart TD\n    A[Start] --> B{Is it?}\n    B -->|Yes| C[OK]\n    C --> D[Rethink]\n    D --> B\n    B ---->|No| E[End]\n",
        {"": ["Start", "Is it?", "OK", "Rethink", "End"]},
        "Start > Is it?\nIs it? > OK: Yes\nOK > Rethink\nRethink > Is it?\nIs it? > End: No",
    ),
    "subgraphs": Diagram(
        """flowchart LR
  subgraph one ["Find it"]
    direction TB
    a1["Sees an ad"] --> a2["Searches"]
  end
  subgraph Buy it
    b1["Pays"]
  end
  subgraph three
    c1
  end
  a2 --> b1 --> c1
""",
        {"Find it": ["Sees an ad", "Searches"], "Buy it": ["Pays"], "three": ["c1"]},
        "Sees an ad > Searches\nSearches > Pays\nPays > c1",
    ),
    "every shape": Diagram(
        """graph LR
  a(round) --> b([stadium]) --> c[[subroutine]] --> d[(database)] --> e((circle))
  e --> f>flag] --> g{rhombus} --> h{{hexagon}} --> i[/leaning/] --> j[\\other\\]
  j --> k[/trapezoid\\] --> l[\\inverted/] --> m(((double))) --> n@{ shape: cyl, label: "by data" } --> o
""",
        {
            "": [
                "round",
                "stadium",
                "subroutine",
                "database",
                "circle",
                "flag",
                "rhombus",
                "hexagon",
                "leaning",
                "other",
                "trapezoid",
                "inverted",
                "double",
                "by data",
                "o",
            ]
        },
        "round > stadium\nstadium > subroutine\nsubroutine > database\ndatabase > circle\ncircle > flag\nflag > rhombus\nrhombus > hexagon\nhexagon > leaning\nleaning > other\nother > trapezoid\ntrapezoid > inverted\ninverted > double\ndouble > by data\nby data > o",
    ),
    "every link": Diagram(
        """flowchart LR
  a --- b
  a --> c
  a -.-> d
  a ==> e
  a --o f
  a --x g
  a <--> h
  a -- said --> i
  a == loud ==> j
  a -. soft .-> k
  a -->|"in pipes"| l
  a ---|plain| m
  a ----> n
  a ~~~ p
""",
        {"": list("abcdefghijklmnp")},
        "a > b\na > c\na > d\na > e\na > f\na > g\na > h\nh > a\na > i: said\na > j: loud\na > k: soft\na > l: in pipes\na > m: plain\na > n",
    ),
    "chains and ampersands": Diagram(
        "flowchart LR\n a --> b & c --> d\n e & f --- g\n",
        {"": list("abcdefg")},
        "a > b\na > c\nb > d\nc > d\ne > g\nf > g",
    ),
    "ids that begin with o and x": Diagram(
        "flowchart LR\n a---oc\n a --- od\n b---xy\n start --> ox\n",
        {"": ["a", "c", "od", "b", "y", "start", "ox"]},
        "a > c\na > od\nb > y\nstart > ox",
    ),
    "quotes, breaks and entities": Diagram(
        'flowchart LR\n a["He said #quot;yes#quot;"] --> b["one<br/>two<br>three"]\n b --> c["A &amp; B &lt;3 #35;1 #9829;"]\n c --> d["end"]\n',
        {"": ['He said "yes"', "one two three", "A & B <3 #1 ♥", "end"]},
        'He said "yes" > one two three\none two three > A & B <3 #1 ♥\nA & B <3 #1 ♥ > end',
    ),
    "markup and icons": Diagram(
        'flowchart LR\n a["`**Bold** and _slanted_`"] --> b["<b>fat</b> <i>thin</i>"]\n',
        {"": ["Bold and slanted", "fat thin"]},
        "Bold and slanted > fat thin",
    ),
    "styles and classes": Diagram(
        """flowchart LR
  a:::social --> b
  c
  classDef social fill:#f9f,stroke:#333
  classDef other fill:#fff;
  class b,c emotional
  style a fill:#bbf,stroke:#f66,color:#fff
  linkStyle 0 stroke:#ff3,stroke-width:4px;
  click a callback "Tooltip"
  click b "https://example.org" _blank
""",
        {"": ["a", "b", "c"]},
        "a > b",
    ),
    "comments, directives and front matter": Diagram(
        """---
title: It's 'mine'
---
%%{init: {'theme': 'base', 'themeVariables': {
  'primaryColor': '#ff0000'}}}%%
flowchart LR
  %% a --> z
  a --> b
""",
        {"": ["a", "b"]},
        "a > b",
        title="It's 'mine'",
    ),
    "statements on one line": Diagram(
        "graph LR; a[One]-->b[Two]; b-->c[Three];",
        {"": ["One", "Two", "Three"]},
        "One > Two\nTwo > Three",
    ),
    "nested subgraphs": Diagram(
        """flowchart TB
  subgraph outer [Outer]
    subgraph inner [Inner]
      a --> b
    end
    c
  end
  subgraph other [Other]
    d
  end
  b --> d
""",
        {"Outer": ["a", "b", "c"], "Other": ["d"]},
        "a > b\nb > d",
        notices="Left out: 1 subgraph within a stage; what they hold stands in the stage.",
    ),
    "one subgraph around all": Diagram(
        """flowchart TB
  subgraph shop [The shop]
    subgraph s1 [Find]
      a
    end
    subgraph s2 [Buy]
      b
    end
  end
  a --> b
""",
        {"Find": ["a"], "Buy": ["b"]},
        "a > b",
        title="The shop",
    ),
    "nodes outside of subgraphs": Diagram(
        """flowchart LR
  start --> a
  subgraph s1 [One]
    a
  end
  subgraph s2 [Two]
    b
  end
  a --> b --> late --> later
  alone
""",
        {"One": ["start", "a"], "Two": ["b", "late", "later"], "": ["alone"]},
        "start > a\na > b\nb > late\nlate > later",
    ),
    "links to a subgraph": Diagram(
        "flowchart LR\n subgraph s1 [One]\n a\n end\n subgraph s2 [Two]\n b\n end\n s1 --> s2\n a --> s2\n a --> b\n",
        {"One": ["a"], "Two": ["b"]},
        "a > b",
        notices="Left out: 2 links to or from a whole stage.",
    ),
    "a node named later": Diagram(
        "flowchart LR\n a --> b\n a[First]\n b[Second]\n b[Third]\n",
        {"": ["First", "Third"]},
        "First > Third",
    ),
    "loops and doubles": Diagram(
        "flowchart LR\n a --> a\n a -->|x| b\n a -->|y| b\n a --> b\n b --> a\n",
        {"": ["a", "b"]},
        "a > b: x / y\nb > a",
        notices="Left out: 1 transition from a touchpoint to itself. Joined to one: 2 transitions drawn twice.",
    ),
    "odd ids": Diagram(
        "flowchart LR\n a-1 --> b.2 --> c_3 --> 4 --> ä5 --> end-less\n",
        {"": ["a-1", "b.2", "c_3", "4", "ä5", "end-less"]},
        "a-1 > b.2\nb.2 > c_3\nc_3 > 4\n4 > ä5\nä5 > end-less",
        odd=True,
    ),
    "links with ids": Diagram(
        "flowchart LR\n a e1@--> b\n e1@{ animate: true }\n",
        {"": ["a", "b"]},
        "a > b",
    ),
    "text over several lines": Diagram(
        'flowchart LR\n a["one\n  two"] --> b\n',
        {"": ["one two", "b"]},
        "one two > b",
    ),
    "the node of a link on the next line": Diagram(
        "flowchart LR\n a\n --> b\n --> c\n",
        {"": ["a", "b", "c"]},
        "a > b\nb > c",
    ),
    "nonsense between": Diagram(
        "flowchart LR\n a --> b\n )) nothing [\n b --> c\n",
        {"": ["a", "b", "c"]},
        "a > b\nb > c",
        notices="Left out: 1 statement that cannot be understood, the first in line 3.",
        odd=True,
    ),
}
