"""What the main window is made of: the places, and the pages that open over them.

Pages are imported when they are first shown, so that the window does not wait for them.
"""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from tekoto import dates
from tekoto.exchange import CARD_SUFFIX
from tekoto.names import PersonName
from tekoto.packet import PACKET_SUFFIX
from tekoto.search_hit import SearchHit
from ui import actions
from ui.desk import Desk
from ui.entered import Entered
from ui.main_window import MainWindow, Parts
from ui.page import Page, Place
from ui.preferences import Preferences
from ui.words import word

_SHEETS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt")


def make_parts(desk: Desk, entered: Entered, preferences: Preferences) -> Parts:
    """Return the pages of the program for an open vault."""

    def settings(page_desk: Desk) -> Page:
        from ui.settings_page import SettingsPage

        return SettingsPage(page_desk, preferences, entered)

    def today(page_desk: Desk) -> Page:
        from ui.today_page import TodayPage

        return TodayPage(page_desk, _notices(entered))

    def find(text: str) -> Sequence[SearchHit]:
        from db import search

        return search.search(desk.store, desk.actor, text)

    return Parts(
        places=(
            Place("today", "calendar", today),
            Place("clients", "users", _clients),
            Place("network", "share-2", _network),
            Place("monitoring", "chart-column", _monitoring),
            Place("settings", "settings", settings),
        ),
        client_page=_client,
        find=find,
        new_note=_new_note,
        open_files=open_files,
        office=entered.office,
        commands=(
            ("client.new", _new_client),
            ("appointment.new", new_appointment),
            ("undo", _undo),
            ("redo", _redo),
            ("handed_over", open_handed_over),
            ("reply.waiting", open_waiting),
            ("acts.recent", _acts),
            ("import.open", open_import),
            ("caseload.export", open_export),
            ("exchange.open", open_exchange),
        ),
        role=entered.title or word("user_roles", entered.actor.role),
    )


def _undo(window: MainWindow) -> None:
    from ui import undoing

    undoing.undo_latest(window.desk)


def _redo(window: MainWindow) -> None:
    from ui import undoing

    undoing.redo_latest(window.desk)


def _acts(window: MainWindow) -> None:
    from ui import undoing

    undoing.show_acts(window.desk)


def _notices(entered: Entered) -> list[str]:
    """Return what the user should hear about the opening of the vault."""
    found = []
    if entered.failed_attempts:
        found.append(
            QCoreApplication.translate(
                "Places",
                "Tietovarastoa yritettiin avata väärällä tunnuslauseella ennen tätä avausta. Jos "
                "se et ollut sinä, kerro siitä esihenkilölle. Yrityksiä oli {0}.",
            ).format(entered.failed_attempts)
        )
    if entered.opening.may_miss:
        found.append(
            QCoreApplication.translate(
                "Places",
                "Edellinen käyttökerta katkesi, eikä tiedostoa tekoto.db-wal löytynyt: viimeksi "
                "tallennettua voi puuttua. Tarkista viimeiset merkintäsi. Jos palautit "
                "varmuuskopion, tämä kuuluu asiaan.",
            )
        )
    if entered.opening.last_at is not None:
        found.append(
            QCoreApplication.translate(
                "Places",
                "Tietokoneen kello on jäljessä: viimeisin kirjaus tehtiin {0}. Korjaa kello ennen "
                "kuin kirjaat, sillä järjestys ja määräajat lasketaan siitä.",
            ).format(dates.format_date(dates.local_date(entered.opening.last_at)))
        )
    if not entered.recovery_confirmed:
        found.append(
            QCoreApplication.translate(
                "Places",
                "Palautuskoodia ei ole kokeiltu. Kokeile koodia tai tee uusi kohdassa Asetukset.",
            )
        )
    return found


def _clients(desk: Desk) -> Page:
    from ui.clients_page import ClientsPage

    return ClientsPage(desk)


def _client(desk: Desk, client_id: UUID) -> Page:
    from ui.client_page import ClientPage

    return ClientPage(desk, client_id)


def _network(desk: Desk) -> Page:
    from ui.network_page import NetworkPage

    return NetworkPage(desk)


def _monitoring(desk: Desk) -> Page:
    from ui.monitoring_page import MonitoringPage

    return MonitoringPage(desk)


def _new_note(desk: Desk, client_id: UUID | None, _window: QWidget) -> None:
    from ui.note_editor import NoteEditor

    editor = NoteEditor(desk)
    editor.start(client_id, "")
    if client_id is None:
        desk.open_task(editor)
        return
    from db import clients

    known = client_id

    def work() -> str:
        form = clients.open_client(desk.store, desk.actor, known, section="name").form
        return PersonName(form.family_name, form.given_names).display_name

    def show(name: str) -> None:
        editor.start(known, name)
        desk.open_task(editor)

    desk.ask(work, show, owner=desk)


def _new_client(window: MainWindow) -> None:
    from ui.client_editor import ClientEditor

    window.desk.open_task(ClientEditor(window.desk))


def new_appointment(window: MainWindow) -> None:
    """Book an appointment with the client whose page is shown, or with one chosen there."""
    from ui.appointment_page import AppointmentPage

    desk, client_id = window.desk, window.current_client()
    if client_id is None:
        desk.open_task(AppointmentPage(desk))
        return
    from db import clients

    known = client_id
    desk.ask(
        lambda: clients.open_client(desk.store, desk.actor, known, section="appointment"),
        lambda client: desk.open_task(AppointmentPage(desk, client)),
        owner=window,
    )


def open_import(window: MainWindow) -> None:
    """Begin to bring in a sheet."""
    from ui.import_page import ImportPage

    window.desk.open_task(ImportPage(window.desk))


def open_export(window: MainWindow) -> None:
    """Begin to take clients out to Excel: those of the list in front, else the own open ones."""
    from ui.caseload_export_page import CaseloadExportPage
    from ui.clients_page import ClientsPage

    page = window.page()
    chosen = page.filter() if isinstance(page, ClientsPage) else None
    window.desk.open_task(CaseloadExportPage(window.desk, chosen))


def open_exchange(window: MainWindow) -> None:
    """Ask for a partner's contact card or packets and show them."""
    from PySide6.QtWidgets import QFileDialog

    kinds = QCoreApplication.translate("Places", "Kortit ja paketit (*{0} *{1})")
    names, _kind = QFileDialog.getOpenFileNames(
        window, actions.plain_text("exchange.open"), "", kinds.format(CARD_SUFFIX, PACKET_SUFFIX)
    )
    if names:
        open_files(window.desk, [Path(name) for name in names], window)


def open_files(desk: Desk, files: Sequence[Path], window: QWidget) -> None:
    """Open what was dropped: a card, a packet, a sheet; everything else is a school's answer."""
    sealed = [file for file in files if file.suffix.lower() == PACKET_SUFFIX]
    if sealed:
        from ui.packet_in_page import PacketInPage

        desk.open_task(PacketInPage(desk, sealed))
        window.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    cards = [file for file in files if file.suffix.lower() == CARD_SUFFIX]
    if cards:
        from ui.card_page import CardPage

        desk.open_task(CardPage(desk, cards[0]))
        window.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    sheets = [file for file in files if file.suffix.lower() in _SHEETS]
    if sheets and len(sheets) == len(files):
        from ui.import_page import ImportPage

        desk.open_task(ImportPage(desk, sheets[0]))
    else:
        from ui.reply_page import ReplyPage

        desk.open_task(ReplyPage(desk, [file for file in files if file not in sheets]))
    window.setFocus(Qt.FocusReason.OtherFocusReason)


def open_waiting(window: MainWindow) -> None:
    """Go through the returned files that lie in the watched folder."""
    if window.desk.files_waiting:
        open_files(window.desk, window.desk.files_waiting, window)
    else:
        window.desk.tell(
            QCoreApplication.translate("Places", "Vastauskansiossa ei ole uusia vastauksia.")
        )


def open_handed_over(window: MainWindow) -> None:
    """Show whom the office has given to another."""
    from ui.handed_over_page import HandedOverPage

    window.desk.open_task(HandedOverPage(window.desk))
