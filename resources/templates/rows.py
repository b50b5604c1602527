# ruff: noqa: INP001  # tables beside the script that reads them, no part of the package
"""What a template is written as: one row a touchpoint, each text in English and in Finnish."""

from typing import NamedTuple

Text = tuple[str, str]
"""English, Finnish."""

NONE: Text = ("", "")


class At(NamedTuple):
    """A touchpoint: its key, its title in both languages, its type, its channel (a key of the catalogue), the expected
    emotion, and the keys of those that it leads to. Notes in the lanes: what hurts, what could help, what happens
    behind the line of visibility. `marks` holds “goal” and “truth”.
    """

    key: str
    en: str
    fi: str
    engagement: str
    channel: str
    emotion: float
    to: str = ""
    marks: str = ""
    pain: Text = NONE
    chance: Text = NONE
    behind: Text = NONE


class Part(NamedTuple):
    """A stage: title, what the customer wants, what to replace there, and its touchpoints from top to bottom."""

    title: Text
    goals: Text
    hint: Text
    touchpoints: tuple[At, ...] = ()


class Who(NamedTuple):
    """The persona: to be replaced by one that is known from customers."""

    name: Text
    quote: Text
    goals: Text
    description: Text


class Template(NamedTuple):
    """One template; `blueprint` has the lanes of a service blueprint."""

    key: str
    title: Text
    about: Text
    who: Who
    parts: tuple[Part, ...]
    blueprint: bool = False
