"""``tekoto doctor``: versions, paths and what is wrong, for the one who helps the user."""

import platform
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion

import resources
from db import engine, location, vault
from db.secret_service import system_keyring
from db.vault_states import VaultState
from tekoto import __version__
from tekoto.errors import TekotoError, VaultError
from ui.i18n import LANGUAGES, language
from ui.messages import message
from ui.preferences import Preferences

_PACKAGES = (
    "SQLAlchemy",
    "alembic",
    "sqlcipher3",
    "psycopg",
    "cryptography",
    "keyring",
    "reportlab",
    "pikepdf",
    "pypdf",
    "openpyxl",
    "uharfbuzz",
    "python-bidi",
)
_MIN_FREE_MB = 500


@dataclass(frozen=True, slots=True)
class Finding:
    """One line: what was looked at, what was found, and whether it is as it should be."""

    name: str
    value: str
    sound: bool = True


def examine(folder: Path, write: Callable[[str], object] = print) -> int:
    """Write the findings; return 1 if anything is wrong. Opens no vault and shows no data."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    language().use(Preferences(folder / "preferences.ini").language)
    found = [*_versions(), *_system(), *_files(), *_vault(folder)]
    width = max(len(one.name) for one in found)
    for one in found:
        mark = " " if one.sound else "!"
        write(f"{mark} {one.name.ljust(width)}  {one.value}")
    wrong = sum(not one.sound for one in found)
    write("")
    if wrong:
        write(
            QCoreApplication.translate(
                "Doctor", "Korjattavaa: {0}. Rivit on merkitty huutomerkillä."
            ).format(wrong)
        )
    else:
        write(QCoreApplication.translate("Doctor", "Kaikki on kunnossa."))
    del app
    return 1 if wrong else 0


def _versions() -> Iterator[Finding]:
    yield Finding("Tekoto", __version__)
    yield Finding("Python", f"{platform.python_version()} ({platform.system()})")
    yield Finding("Qt", qVersion())
    try:
        versions = engine.cipher_versions()
        for name, version in versions.items():
            yield Finding(name, version or "–", bool(version))
        engine.check_library(tuple(int(part) for part in versions["sqlite"].split(".")))
    except TekotoError as error:
        yield Finding("SQLCipher", message(error), sound=False)
    for package in _PACKAGES:
        try:
            yield Finding(package, metadata.version(package))
        except metadata.PackageNotFoundError:
            frozen = bool(getattr(sys, "frozen", False))
            yield Finding(
                package, QCoreApplication.translate("Doctor", "versio ei tiedossa"), sound=frozen
            )


def _system() -> Iterator[Finding]:
    keyring = system_keyring()
    state = keyring.probe()
    name = keyring.name() or QCoreApplication.translate("Doctor", "ei ole")
    yield Finding(QCoreApplication.translate("Doctor", "Avainnippu"), f"{name} ({state})")
    if not state.usable:
        yield Finding(
            "",
            QCoreApplication.translate(
                "Doctor", "Ilman avainnippua tietovaraston avaa tunnuslause yksin."
            ),
        )


def _files() -> Iterator[Finding]:
    fonts = sorted(resources.path("fonts").glob("*.ttf"))
    yield Finding(
        QCoreApplication.translate("Doctor", "Kirjasimet"), str(len(fonts)), len(fonts) > 0
    )
    for code in LANGUAGES:
        name = f"translations/tekoto_{code}.qm"
        try:
            resources.path(name)
        except FileNotFoundError:
            yield Finding(QCoreApplication.translate("Doctor", "Käännös"), code, sound=False)


def _vault(folder: Path) -> Iterator[Finding]:
    yield Finding(QCoreApplication.translate("Doctor", "Kansio"), str(folder))
    try:
        location.refuse_unsafe_folder(folder)
    except TekotoError as error:
        yield Finding("", message(error), sound=False)
    near = next(parent for parent in (folder, *folder.parents) if parent.exists())
    free = shutil.disk_usage(near).free // 1_000_000
    yield Finding(
        QCoreApplication.translate("Doctor", "Vapaata levyä"), f"{free} Mt", free >= _MIN_FREE_MB
    )
    if folder.exists() and sys.platform != "win32":
        mode = stat.S_IMODE(folder.stat().st_mode)
        yield Finding(
            QCoreApplication.translate("Doctor", "Kansion oikeudet"),
            f"{mode:04o}",
            not mode & 0o077,
        )
    status = vault.inspect(folder, system_keyring())
    sound = status.state.may_unlock or status.state is VaultState.EMPTY
    words = f"{_vault_words(status.state)} ({status.state})"
    yield Finding(QCoreApplication.translate("Doctor", "Tietovarasto"), words, sound)


def _vault_words(state: VaultState) -> str:
    if state is VaultState.EMPTY:
        return QCoreApplication.translate("Doctor", "ei vielä luotu")
    if state.may_unlock:
        return QCoreApplication.translate("Doctor", "valmis avattavaksi")
    return message(VaultError(state.key))
