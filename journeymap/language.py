"""The language of every text that a user sees: English in the source, others from the catalogues in resources/i18n.

`tr` translates a literal where it is shown. A text that stands in a table, far from where it is shown, is marked
there with `mark` and translated with `translated` where it is shown. There is one context for all, so that a text
reads alike wherever it stands.
"""

from collections.abc import Mapping

from journeymap.resources import resource

LANGUAGES: Mapping[str, str] = {"en": "English", "fi": "Suomi"}
"""The languages that the program speaks, each by its own name."""

CONTEXT = "Journeymap"
"""The one context of all catalogues."""


def tr(text: str, *, n: int | None = None) -> str:
    """The text in the user's language; always called with a literal, so that the catalogues hold it.

    With a number, `%n` becomes it and the form is chosen that the language has for it; the English form of a
    word that ends in `(s)` is chosen here. Names are filled in afterwards: `tr("…{name}…").format(name=…)`.
    """
    return translated(text, n=n)


def mark(text: str) -> str:
    """The literal itself: says only that the catalogues are to hold it."""
    return text


def translated(text: str, *, n: int | None = None) -> str:
    """The translation of a text that was marked where it is written; see `tr`."""
    from PySide6.QtCore import QCoreApplication  # below the windows nobody should pay for Qt to read a sentence

    found = QCoreApplication.translate(CONTEXT, text, None, -1 if n is None else n)
    return found if n is None else found.replace("(s)", "" if n == 1 else "s")


def speak(language: str) -> str:
    """Lets the application speak a language from now on, "" that of the system; tells which one it is.

    What is on the screen already keeps its words. English where the language is none of LANGUAGES. Numbers and dates are
    written as this language writes them, in the user's own way where it is that of the system.
    """
    from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

    application = QCoreApplication.instance()
    chosen = (language or QLocale.system().name())[:2]
    chosen = chosen if chosen in LANGUAGES else "en"
    system = QLocale.system()
    QLocale.setDefault(system if system.name()[:2] == chosen else QLocale(chosen))
    for spoken in application.findChildren(QTranslator) if application else ():
        QCoreApplication.removeTranslator(spoken)
        spoken.deleteLater()
    if application and chosen != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for catalogue in (f"{qt}/qtbase_{chosen}.qm", str(resource(f"i18n/journeymap_{chosen}.qm"))):
            translator = QTranslator(application)
            if translator.load(catalogue):
                QCoreApplication.installTranslator(translator)
    return chosen
