"""The network: referrals, threads, organisations, schools' times, paths, packets and cards."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QTabWidget, QVBoxLayout, QWidget

from db import officials
from exports.file_names import neutral_file_name
from tekoto import clock
from tekoto.school_guide import LANGUAGES, school_guide
from ui import actions, theme
from ui.actions import make_action
from ui.badge import Badge, Tone
from ui.card import Notice
from ui.desk import Desk
from ui.network_answers import NetworkAnswers
from ui.network_cards import NetworkCards
from ui.network_packets import NetworkPackets
from ui.network_referrals import NetworkReferrals
from ui.network_threads import NetworkThreads
from ui.organisation_page import Organisations
from ui.page import Page, PageHeader, scrolling
from ui.path_figures import PathFiguresPart

_SCROLLS_FROM_ZOOM = 1.25
_LEAST_HEIGHT = 360
_KINDS = ("referral", "organisation", "client", "exchange", "thread", "note")


class NetworkPage(Page):
    """Seven views, which ``show_part`` knows by name.

    ``organisations:ID`` shows one of them, and ``organisations:new`` the form of a new one.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._header = PageHeader(self.tr("Verkosto"))
        self.referrals = NetworkReferrals(desk)
        self.threads = NetworkThreads(desk)
        self.organisations = Organisations(desk)
        self.answers = NetworkAnswers(desk)
        self.paths = PathFiguresPart(desk)
        self.packets = NetworkPackets(desk)
        self.cards = NetworkCards(desk)
        self._tabs = QTabWidget()
        self._drop = Notice(
            self.tr(
                "Pudota oppilaitoksen palauttama PDF mihin tahansa kohtaan ikkunaa tai avaa se "
                "tästä. Lähete tunnistetaan viitteestä, ja näet vastauksen ennen kuin mitään "
                "muuttuu."
            ),
            "info",
        )
        self.reply_button = QPushButton(actions.text("reply.open"))
        self._arrived = Notice("", "success")
        self._go_through = QPushButton(actions.text("reply.waiting"))
        self._new = make_action("organisation.new", self, self._new_organisation)
        make_action("thread.new", self, self._new_thread)
        self._guide = make_action("guide.save", self, self.save_guide)
        self._build()

    def _build(self) -> None:
        self._header.add_button(self._guide)
        self._header.add_button(self._new)
        theme.set_role(self.reply_button, "secondary")
        self.reply_button.setAccessibleName(actions.plain_text("reply.open"))
        self.reply_button.setToolTip(actions.shortcut_text("reply.open"))
        self.reply_button.clicked.connect(self._open_reply)
        self._drop.row.addWidget(self.reply_button)
        theme.set_role(self._go_through, "secondary")
        self._go_through.setAccessibleName(actions.plain_text("reply.waiting"))
        self._go_through.clicked.connect(lambda _on=False: self._trigger("reply.waiting"))
        self._arrived.row.addWidget(self._go_through)
        self._show_arrived()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.tr("Verkosto"))
        self._tabs.addTab(self.referrals, self.tr("Lähetteet"))
        self._tabs.addTab(self.threads, self.tr("Ketjut"))
        self._tabs.addTab(self.organisations, self.tr("Organisaatiot"))
        self._tabs.addTab(self.answers, self.tr("Vastausajat"))
        self._tabs.addTab(self.paths, self.tr("Polkujen luvut"))
        self._tabs.addTab(self.packets, self.tr("Paketit"))
        self._tabs.addTab(self.cards, self.tr("Yhteystietokortit"))
        for asking in (self.packets, self.cards):
            asking.open_wanted.connect(lambda: self._trigger("exchange.open"))
        for part in (self.referrals, self.threads, self.organisations):
            part.setContentsMargins(0, theme.scaled(theme.SPACE_S), 0, 0)
        column = self.body
        if theme.theme().zoom > _SCROLLS_FROM_ZOOM:
            content = QWidget()
            column = QVBoxLayout(content)
            column.setContentsMargins(0, 0, 0, 0)
            self.body.addWidget(scrolling(content, self.tr("Verkosto")))
            self._tabs.setMinimumHeight(theme.scaled(_LEAST_HEIGHT))
        column.setSpacing(theme.scaled(theme.SPACE_S))
        column.addWidget(self._header)
        column.addWidget(self._arrived)
        column.addWidget(self._drop)
        column.addWidget(self._tabs, 1)
        self._tabs.currentChanged.connect(self._turned)
        self.referrals.counted.connect(self._count)
        self.desk.changed.connect(self._on_change)
        make_action("copy_table", self, self._copy)
        make_action("refresh", self, self.refresh)

    def refresh(self) -> None:
        """Read the part that is shown, and always the referrals, whose count stands above."""
        self.referrals.refresh()
        if self._tabs.currentWidget() is not self.referrals:
            self._refresh_part()

    def focus_first(self) -> None:
        """Start in the part that is shown."""
        self._part().focus_first()

    def go_back(self) -> bool:
        """Close an open form of the organisations first."""
        part = self._part()
        return isinstance(part, Organisations | NetworkCards) and part.close_form()

    def show_part(self, part: str) -> None:
        """Bring a part to the front by its name."""
        name, _colon, which = part.partition(":")
        widget = {
            "threads": self.threads,
            "organisations": self.organisations,
            "answers": self.answers,
            "paths": self.paths,
            "packets": self.packets,
            "cards": self.cards,
        }.get(name, self.referrals)
        self._tabs.setCurrentWidget(widget)
        if which and widget is self.organisations:
            self.organisations.continue_draft(which)

    def _part(
        self,
    ) -> (
        NetworkReferrals
        | NetworkThreads
        | Organisations
        | NetworkAnswers
        | PathFiguresPart
        | NetworkPackets
        | NetworkCards
    ):
        parts = (
            self.referrals,
            self.threads,
            self.organisations,
            self.answers,
            self.paths,
            self.packets,
            self.cards,
        )
        return parts[self._tabs.currentIndex()]

    def _turned(self, index: int) -> None:
        self._drop.setVisible(index == 0)
        self._refresh_part()

    def _refresh_part(self) -> None:
        self._part().refresh()

    def _count(self, waiting: int, late: int) -> None:
        self._header.clear_badges()
        if late:
            text = self.tr("%n vastaus myöhässä", "", late)
            self._header.add_badge(Badge(text, Tone.ALERT, "hourglass"))
        self._header.set_subtitle(self.tr("Vastauksia odottaa %n lähetettä", "", waiting))

    def _show_arrived(self) -> None:
        count = len(self.desk.files_waiting)
        self._arrived.set_text(self.tr("Uusia tiedostoja vastauskansiossa: {0}.").format(count))
        self._arrived.setVisible(count > 0)

    def save_guide(self) -> None:
        """Save the guide for schools in Finnish, and beside it in Swedish."""
        desk, today = self.desk, clock.today()
        first = neutral_file_name("guide", LANGUAGES[0], today)
        target = desk.choose_path(self, self.tr("Tallenna opas oppilaitoksille"), first)
        if target is None:
            return

        def work() -> None:
            from exports.plain_pdf import export_plain

            known = {one.id: one for one in officials.offices(desk.store)}
            office = known[desk.actor.office_id]
            names = {"fi": office.name, "sv": office.name_sv or office.name}
            for code in LANGUAGES:
                name = neutral_file_name("guide", code, today)
                path = target if code == LANGUAGES[0] else target.with_name(name)
                export_plain(school_guide(code, names[code], today), path)

        def done(_result: None) -> None:
            desk.tell(self.tr("Opas on tallennettu suomeksi ja ruotsiksi."))

        desk.ask(work, done, title=self.tr("Tallennetaan opasta"))

    def _open_reply(self) -> None:
        self._trigger("reply.open")

    def _trigger(self, key: str) -> None:
        """Trigger the window's own command, which asks for the files."""
        action = self.window().findChild(QAction, key)
        if isinstance(action, QAction):
            action.trigger()

    def _new_thread(self) -> None:
        self.show_part("threads")
        self.threads.begin()

    def _new_organisation(self) -> None:
        self.show_part("organisations")
        self.organisations.add()

    def _copy(self) -> None:
        part = self._part()
        if isinstance(part, NetworkReferrals | NetworkThreads):
            part.copy()
        else:
            part.table.copy_table()

    def _on_change(self, kind: str) -> None:
        if kind == "files":
            self._show_arrived()
        if kind in _KINDS and self.isVisible():
            self.refresh()
