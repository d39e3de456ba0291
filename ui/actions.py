"""Every command of the program with its shortcut, in one place.

Windows and pages make their ``QAction`` here by key, so that the menus, the command palette and
the list of shortcuts cannot disagree.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui import icons
from ui.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """A command: its Finnish text with mnemonic, shortcut in portable form, icon and menu."""

    text: str
    shortcut: str
    icon: str
    menu: str


FILE, GO, VIEW, HELP, CLIENT = "file", "go", "view", "help", "client"

MENUS: dict[str, str] = {
    FILE: QT_TRANSLATE_NOOP("Actions", "&Tiedosto"),
    CLIENT: QT_TRANSLATE_NOOP("Actions", "&Asiakastyö"),
    GO: QT_TRANSLATE_NOOP("Actions", "&Siirry"),
    VIEW: QT_TRANSLATE_NOOP("Actions", "&Näytä"),
    HELP: QT_TRANSLATE_NOOP("Actions", "&Ohje"),
}

SPECS: dict[str, ActionSpec] = {
    "go.today": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Tänään"), "Ctrl+1", "calendar", GO),
    "go.clients": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Asiakkaat"), "Ctrl+2", "users", GO),
    "go.network": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Verkosto"), "Ctrl+3", "share-2", GO),
    "go.monitoring": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Seuranta"), "Ctrl+4", "chart-column", GO
    ),
    "go.settings": ActionSpec(QT_TRANSLATE_NOOP("Actions", "As&etukset"), "Ctrl+5", "settings", GO),
    "go.back": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Takaisin"), "Esc", "arrow-left", GO),
    "go.next_area": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Seuraava ikkunan osa"), "F6", "arrow-right", GO
    ),
    "go.previous_area": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Edellinen ikkunan osa"), "Shift+F6", "arrow-left", GO
    ),
    "search": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Hae asiakasta"), "Ctrl+F", "search", GO),
    "palette": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Komennot"), "Ctrl+K", "command", GO),
    "note.new": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Uusi muistiinpano"), "Ctrl+N", "notebook-pen", CLIENT
    ),
    "thread.new": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Uusi &verkoston asia"), "", "message-square", CLIENT
    ),
    "thread.note": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Muistiinpano &ketjuun"), "", "notebook-pen", CLIENT
    ),
    "thread.edit": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Muuta ketjua"), "", "pencil", CLIENT),
    "thread.minutes": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Palaverin muistio"), "", "file-text", CLIENT
    ),
    "thread.print": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Tulosta ketju…"), "Ctrl+J", "file-down", FILE
    ),
    "attachment.add": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Liitä tiedosto…"), "Ctrl+Shift+A", "paperclip", CLIENT
    ),
    "attachment.save": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Tallenna liite t&iedostoon…"), "", "download", FILE
    ),
    "attachment.reply": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Lue vastauksena"), "", "inbox", FILE
    ),
    "client.new": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Uusi &asiakas"), "Ctrl+Shift+N", "user-plus", CLIENT
    ),
    "client.edit": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Muokkaa tietoja"), "Ctrl+Shift+E", "pencil", CLIENT
    ),
    "client.delete": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Poista virheellinen asiakas…"),
        "Ctrl+Shift+Del",
        "trash-2",
        CLIENT,
    ),
    "undo": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Kumoa viimeisin toimi"), "Ctrl+Z", "undo-2", CLIENT
    ),
    "redo": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Tee kumottu uu&delleen"), "Ctrl+Y", "refresh-cw", CLIENT
    ),
    "handed_over": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Siirretyt asiakkaat"), "", "log-out", CLIENT
    ),
    "acts.recent": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Viimeisimmät toimet"), "Ctrl+Shift+Z", "history", CLIENT
    ),
    "client.duplicates": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Etsi &kaksoiskappaleet"), "Ctrl+M", "users", CLIENT
    ),
    "merge.do": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Yhdistä tietueet"), "Ctrl+Shift+Y", "link", CLIENT
    ),
    "client.state": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Asiakkuuden &tila"), "Ctrl+Shift+T", "refresh-cw", CLIENT
    ),
    "appointment.new": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Uusi ta&paaminen"), "Ctrl+Shift+J", "calendar-check", CLIENT
    ),
    "appointment.close": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Kirjaa tulos"), "Ctrl+Shift+R", "circle-check", CLIENT
    ),
    "appointment.note": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Muistiinpano ta&paamisesta"),
        "Ctrl+Shift+P",
        "notebook-pen",
        CLIENT,
    ),
    "task.put_off": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "To&rkuta tehtävä"), "Ctrl+T", "clock", CLIENT
    ),
    "task.done": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Merkitse &hoidetuksi"), "Ctrl+D", "check", CLIENT
    ),
    "task.take_back": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Palauta tehtävä &listalle"), "Ctrl+R", "undo-2", CLIENT
    ),
    "list.edit": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Muuta &valittuja"), "Ctrl+Shift+U", "users", CLIENT
    ),
    "list.filter": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Rajaa asiakkaita"), "Ctrl+Shift+F", "filter", VIEW
    ),
    "list.columns": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Sara&kkeet"), "Ctrl+Shift+K", "list", VIEW
    ),
    "plan.new": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Uusi &suunnitelma"), "Ctrl+Shift+S", "file-plus", CLIENT
    ),
    "assessment.new": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Palvelutarpeen arviointi"),
        "Ctrl+Shift+B",
        "list",
        CLIENT,
    ),
    "referral.new": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Ohjaa koulutukseen"), "Ctrl+Shift+O", "send", CLIENT
    ),
    "list.class_list": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Luokka&lista…"), "Ctrl+Shift+W", "users", CLIENT
    ),
    "referral.preview": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Esikatsele lähete"), "Ctrl+P", "eye", CLIENT
    ),
    "referral.send": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Tallenna &lähetettäväksi…"), "Ctrl+Return", "send", CLIENT
    ),
    "reply.accept": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Hyväksy vastaus"), "", "circle-check", CLIENT
    ),
    "reply.accept_all": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Hyväksy &kaikki rivit"),
        "Ctrl+Shift+Return",
        "circle-check",
        CLIENT,
    ),
    "reply.skip": ActionSpec(QT_TRANSLATE_NOOP("Actions", "O&hita tiedosto"), "", "x", CLIENT),
    "reply.look": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Näytä tiedosto"), "", "eye", CLIENT),
    "reply.open": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Avaa &palautettu vastaus…"), "Ctrl+O", "inbox", FILE
    ),
    "exchange.open": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Avaa ko&rtti tai paketti…"), "", "key-round", FILE
    ),
    "notes.paper": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Anna muistiinpanoja &tiedostona…"), "", "file-down", CLIENT
    ),
    "notes.paper_save": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Tallenna tiedosto&on…"), "", "file-down", FILE
    ),
    "packet.save": ActionSpec(QT_TRANSLATE_NOOP("Actions", "Tallenna &paketti…"), "", "send", FILE),
    "packet.recognise": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Sama henkilö"), "", "circle-check", CLIENT
    ),
    "transfer.new": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Ota &uutena asiakkaana"), "", "user-plus", CLIENT
    ),
    "transfer.join": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Ota &valitulle asiakkaalle"), "", "circle-check", CLIENT
    ),
    "card.accept": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Tallenna kortti"), "", "circle-check", FILE
    ),
    "reply.waiting": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Käy vastauskansio läpi"), "", "inbox", FILE
    ),
    "guide.save": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Tallenna &opas oppilaitoksille…"), "", "file-down", FILE
    ),
    "calendar.export": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Vie &kalenteriin…"), "Ctrl+Shift+D", "calendar", FILE
    ),
    "workbook.export": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Vie t&yökirja…"), "Ctrl+E", "file-spreadsheet", FILE
    ),
    "import.open": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Tuo &taulukosta…"), "Ctrl+Shift+I", "file-spreadsheet", FILE
    ),
    "caseload.export": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Vie &asiakkaat Exceliin…"), "Ctrl+Shift+X", "file-down", FILE
    ),
    "import.file": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Valitse taulukko…"), "Ctrl+Shift+V", "folder-open", FILE
    ),
    "import.next": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Seuraava"), "Alt+Right", "arrow-right", FILE
    ),
    "import.back": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Edellinen vaihe"), "Alt+Left", "arrow-left", FILE
    ),
    "project.new": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Uusi &hanke"), "Ctrl+Shift+H", "plus", FILE
    ),
    "project.edit": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Muokkaa hanketta"), "Ctrl+Shift+M", "pencil", FILE
    ),
    "participation.new": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Lisää &osallistuminen"), "Ctrl+Shift+L", "user-plus", FILE
    ),
    "organisation.new": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Uusi &organisaatio"), "Ctrl+Shift+G", "building-2", FILE
    ),
    "save": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Tallenna"), "Ctrl+S", "save", FILE),
    "copy_table": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Kopioi taulukko"), "Ctrl+Shift+C", "copy", VIEW
    ),
    "refresh": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Päivitä"), "F5", "refresh-cw", VIEW),
    "view.zoom_in": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Suurenna"), "Ctrl++", "plus", VIEW),
    "view.zoom_out": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Pienennä"), "Ctrl+-", "minus", VIEW),
    "view.zoom_reset": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Tavallinen koko"), "Ctrl+0", "search", VIEW
    ),
    "menu": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Valikko"), "F10", "menu", VIEW),
    "lock": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Lukitse"), "Ctrl+L", "lock", FILE),
    "quit": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Lopeta"), "Ctrl+Q", "log-out", FILE),
    "help.shortcuts": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Pikanäppäimet"), "F1", "circle-help", HELP
    ),
}


# Words that people type for a command that do not stand in its name.
ALSO: dict[str, str] = {
    "note.new": QT_TRANSLATE_NOOP("Actions", "kirjaus merkintä"),
    "client.edit": QT_TRANSLATE_NOOP("Actions", "asiakas osoite puhelin henkilötunnus"),
    "client.delete": QT_TRANSLATE_NOOP("Actions", "tuhoa"),
    "client.state": QT_TRANSLATE_NOOP("Actions", "päätä tauko siirrä muutto"),
    "client.duplicates": QT_TRANSLATE_NOOP("Actions", "yhdistä sama henkilö"),
    "assessment.new": QT_TRANSLATE_NOOP("Actions", "alkukartoitus"),
    "referral.new": QT_TRANSLATE_NOOP("Actions", "uusi lähete oppilaitos koulu"),
    "reply.open": QT_TRANSLATE_NOOP("Actions", "lähete oppilaitos koulu pdf"),
    "exchange.open": QT_TRANSLATE_NOOP("Actions", "yhteystietokortti kumppani"),
    "workbook.export": QT_TRANSLATE_NOOP("Actions", "excel rahoittaja raportti"),
    "import.open": QT_TRANSLATE_NOOP("Actions", "excel csv"),
    "caseload.export": QT_TRANSLATE_NOOP("Actions", "taulukko"),
    "organisation.new": QT_TRANSLATE_NOOP("Actions", "oppilaitos koulu kumppani"),
    "go.network": QT_TRANSLATE_NOOP(
        "Actions",
        "lähete lähetteet oppilaitos oppilaitokset organisaatiot vastausajat paketit "
        "yhteystietokortit",
    ),
    "go.monitoring": QT_TRANSLATE_NOOP("Actions", "hanke indikaattorit osallistumiset"),
    "go.settings": QT_TRANSLATE_NOOP(
        "Actions", "kieli värit muistutukset varmuuskopio loki vastauskansio tunnuslause"
    ),
    "help.shortcuts": QT_TRANSLATE_NOOP("Actions", "ohje näppäimet"),
}

# Where a command of a page is to be had, so that the palette can lead there from elsewhere.
PLACES: dict[str, str] = {
    **dict.fromkeys(("task.put_off", "task.done", "task.take_back", "calendar.export"), "today"),
    **dict.fromkeys(("list.edit", "list.filter", "list.columns", "list.class_list"), "clients"),
    **dict.fromkeys(("organisation.new", "thread.new"), "network"),
    **dict.fromkeys(
        ("workbook.export", "project.new", "project.edit", "participation.new"), "monitoring"
    ),
}
OF_A_CLIENT = (
    "client.edit",
    "client.state",
    "client.delete",
    "client.duplicates",
    "attachment.add",
    "plan.new",
    "assessment.new",
    "referral.new",
)


def text(key: str) -> str:
    """Return the translated text of a command, with its mnemonic."""
    return QCoreApplication.translate("Actions", SPECS[key].text)


def plain_text(key: str) -> str:
    """Return the translated text of a command without mnemonic and dots."""
    return without_mnemonic(text(key))


def also(key: str) -> str:
    """Return other words that find a command; empty when it has none."""
    return QCoreApplication.translate("Actions", ALSO[key]) if key in ALSO else ""


def without_mnemonic(label: str) -> str:
    """Return a label as it is read aloud: no mnemonic mark, no trailing dots."""
    return label.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def menu_title(menu: str) -> str:
    """Return the translated title of a menu."""
    return QCoreApplication.translate("Actions", MENUS[menu])


def shortcut_text(key: str) -> str:
    """Return the shortcut as the user's system writes it, or an empty text."""
    return QKeySequence(SPECS[key].shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def make_action(key: str, parent: QWidget, handler: Callable[[], object]) -> QAction:
    """Return the command ``key`` as an action of ``parent``, whose window its shortcut covers.

    A page's action works while the page is shown, and the command palette finds it.
    """
    spec = SPECS[key]
    action = QAction(text(key), parent)
    action.setObjectName(key)
    if spec.shortcut:
        action.setShortcut(QKeySequence(spec.shortcut))
    action.triggered.connect(lambda _checked=False: handler())
    parent.addAction(action)
    return action


def with_icon(action: QAction) -> QAction:
    """Return the action with its icon: drawn for a menu, in the colours of now, not before."""
    action.setIcon(icons.icon(SPECS[action.objectName()].icon))
    return action
