"""The language of the interface: Finnish in the source, Swedish and English beside it."""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources

LANGUAGES: dict[str, str] = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
"""Code and own name of every language of the interface, the source language first."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for ``lupdate`` and return it; translate it later in ``context``."""
    return text


class Language:
    """The language in force; ``use`` changes it, and the windows are built anew."""

    def __init__(self) -> None:
        self.code = "fi"
        self._installed: list[QTranslator] = []

    def use(self, code: str) -> None:
        """Install the translations of a language; raises KeyError for one we do not have."""
        if code not in LANGUAGES:
            raise KeyError(code)
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        self.code = code
        territory = QLocale.Country.UnitedKingdom if code == "en" else QLocale.Country.Finland
        QLocale.setDefault(QLocale(_QT_LANGUAGES[code], territory))
        for folder, name in (
            (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}.qm"),
            # Words that Qt's own catalogue of a language lacks.
            (str(resources.path("translations")), f"dialogs_{code}.qm"),
            (str(resources.path("translations")), f"tekoto_{code}.qm"),
        ):
            translator = QTranslator()
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)


_QT_LANGUAGES = {
    "fi": QLocale.Language.Finnish,
    "sv": QLocale.Language.Swedish,
    "en": QLocale.Language.English,
}


@lru_cache(maxsize=1)
def language() -> Language:
    """Return the one language setting of the running program."""
    return Language()


def system_language() -> str:
    """Return the best of our languages for this computer; Finnish when none fits."""
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0]
        if code in LANGUAGES:
            return code
    return "fi"
