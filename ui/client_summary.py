"""The summary tab: the path as a picture, the last notes, language, referrals, disclosures."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tekoto import clock, dates
from tekoto.cefr import CefrLevel
from tekoto.client import Client
from tekoto.note import Note
from tekoto.plan import LanguageLevel
from tekoto.referral import Disclosure, Referral
from ui import theme
from ui.badge import Badge, Tone
from ui.bar_list import Bar, BarList
from ui.card import Card
from ui.client_appointments import AppointmentCard
from ui.client_contacts import ContactCard
from ui.client_view import ClientView
from ui.columns import Columns
from ui.desk import Desk
from ui.flow_layout import FlowLayout
from ui.page import link_button, scrolling
from ui.path_view import PathView
from ui.referral_words import referral_badge
from ui.words import language_name, word

_GOAL_LEVEL = CefrLevel.B1_1
_NOTES = 4
_EXCERPT = 320
_LEAST = 780
_SKILLS = ("listening", "speaking", "reading", "writing")


class ClientSummary(QWidget):
    """What one needs to know before the phone is answered."""

    def __init__(self, desk: Desk, show_tab: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._show_tab = desk, show_tab
        self._path = PathView(
            self.tr("Polulla ei ole vielä vaiheita. Tee suunnitelma tai ohjaa koulutukseen.")
        )
        self._path.opened.connect(lambda _step: show_tab("plan"))
        self._notes = QVBoxLayout()
        self._levels = BarList(label_share=0.52)
        self._no_levels = _soft(self.tr("Kielitaitoa ei ole arvioitu."))
        self._goal = QLabel()
        self._referrals = QVBoxLayout()
        self._disclosures = QVBoxLayout()
        self._contacts = ContactCard(desk)
        self._appointments = AppointmentCard(desk)
        self._skills_card = Card(self.tr("Kielitaito"))
        self._build()

    def _build(self) -> None:
        main = QWidget()
        main.setLayout(self._main_column())
        side = QVBoxLayout()
        side.setSpacing(theme.scaled(theme.SPACE_M))
        self._skills_card.body.addWidget(self._levels)
        self._skills_card.body.addWidget(self._no_levels)
        side.addWidget(self._contacts)
        side.addWidget(self._skills_card)
        for title, rows in (
            (self.tr("Lähetteet"), self._referrals),
            (self.tr("Luovutukset"), self._disclosures),
        ):
            card = Card(title)
            card.body.addLayout(rows)
            side.addWidget(card)
        side.addStretch(1)
        holder = QWidget()
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        content = Columns(main, holder, least=_LEAST, side_width=theme.SIDE_COLUMN_WIDTH + 40)
        content.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content, self.tr("Yhteenveto")))

    def _main_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        path = Card(self.tr("Polku"))
        table = link_button(self.tr("Taulukko"), lambda: self._show_tab("plan"))
        path.add_to_head(table)
        path.body.addWidget(self._path)
        column.addWidget(path)
        column.addWidget(self._appointments)
        goal = Card(self.tr("Oma tavoite"))
        goal.add_to_head(
            link_button(self.tr("Tavoitteet aikajänteittäin"), lambda: self._show_tab("situation"))
        )
        self._goal.setWordWrap(True)
        self._goal.setTextFormat(Qt.TextFormat.PlainText)
        goal.body.addWidget(self._goal)
        column.addWidget(goal)
        notes = Card(self.tr("Viimeisimmät muistiinpanot"))
        notes.add_to_head(link_button(self.tr("Kaikki"), lambda: self._show_tab("notes")))
        self._notes.setSpacing(theme.scaled(theme.SPACE_S))
        notes.body.addLayout(self._notes)
        column.addWidget(notes)
        column.addStretch(1)
        return column

    def show_view(self, view: ClientView) -> None:
        """Show a client."""
        self._path.show_path(view.path, view.plans, clock.today())
        self._show_goal(view.client)
        self._show_notes(view.notes[:_NOTES])
        self._show_levels(view)
        self._contacts.show_client(view.client)
        self._appointments.show_client(view.client)
        _fill(self._referrals, [self._referral_row(r) for r in view.referrals[:3]])
        _fill(self._disclosures, [self._disclosure_row(d) for d in view.disclosures[:3]])
        if not view.referrals:
            self._referrals.addWidget(_soft(self.tr("Ei lähetteitä vielä.")))
        if not view.disclosures:
            self._disclosures.addWidget(_soft(self.tr("Tietoja ei ole luovutettu.")))

    def _show_goal(self, client: Client) -> None:
        goal = client.form.goal.strip()
        self._goal.setText(f"”{goal}”" if goal else self.tr("Tavoitetta ei ole kirjattu."))

    def _show_notes(self, notes: tuple[Note, ...]) -> None:
        _fill(self._notes, [NoteRow(note, short=True) for note in notes])
        if not notes:
            hint = self.tr("Ei muistiinpanoja vielä. Ctrl+N avaa uuden.")
            self._notes.addWidget(_soft(hint))

    def _show_levels(self, view: ClientView) -> None:
        newest: dict[str, LanguageLevel] = {}
        language = view.client.form.integration_language
        code = {"fi": "fin", "sv": "swe"}.get(language, language)
        for level in view.competence.languages:
            if level.language in (code, language):
                newest.setdefault(level.skill, level)
        bars = [
            Bar(
                word("language_skills", skill),
                CefrLevel(newest[skill].level).rank,
                newest[skill].level,
                month(newest[skill].assessed_on),
                _GOAL_LEVEL.rank,
            )
            for skill in _SKILLS
            if skill in newest
        ]
        self._levels.setVisible(bool(bars))
        self._no_levels.setVisible(not bars)
        self._levels.set_bars(bars, CefrLevel.C2_2.rank)
        self._skills_card.set_title(self.tr("Kielitaito, {0}").format(language_name(code)))
        self._skills_card.set_note(self.tr("tavoite {0}").format(_GOAL_LEVEL) if bars else "")

    def _referral_row(self, referral: Referral) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XXS)
        title = QLabel(referral.school_name)
        title.setWordWrap(True)
        column.addWidget(title)
        line = QHBoxLayout()
        line.setSpacing(theme.scaled(theme.SPACE_S))
        line.addWidget(referral_badge(referral, clock.today()))
        line.addWidget(_soft(referral.reference))
        line.addStretch(1)
        column.addLayout(line)
        return row

    def _disclosure_row(self, disclosure: Disclosure) -> QWidget:
        when = dates.format_date(dates.local_date(disclosure.disclosed_at))
        ground = word("disclosure_grounds", disclosure.ground)
        text = self.tr("{0} · viite {1}\n{2}; {3} tietoa, peruste: {4}").format(
            when, disclosure.reference, disclosure.recipient, len(disclosure.fields), ground
        )
        return _soft(text)


class NoteRow(QWidget):
    """One note: type, visibility, when and by whom, and its text."""

    def __init__(self, note: Note, *, short: bool = False, merged: bool = False) -> None:
        super().__init__()
        form = note.form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.scaled(theme.SPACE_XS))
        column.setSpacing(theme.SPACE_XXS)
        head = FlowLayout(theme.scaled(theme.SPACE_S))
        title = QLabel(word("note_types", form.kind))
        theme.set_role(title, "section")
        head.addWidget(title)
        head.addWidget(Badge(word("visibility_classes", form.visibility), Tone.NEUTRAL, "eye"))
        if note.received:
            head.addWidget(Badge(self.tr("Kumppanilta"), Tone.INFO, "inbox"))
        if merged:
            head.addWidget(Badge(self.tr("Yhdistetystä tietueesta"), Tone.INFO, "link"))
        when = dates.format_date(dates.local_date(form.happened_at))
        who = " · ".join(part for part in (when, note.organisation_name, note.author_name) if part)
        source = _soft(who)
        if theme.theme().zoom < theme.LARGE_ZOOM:
            source.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line = QHBoxLayout()
            line.addLayout(head, 1)
            line.addWidget(source, 1)
            column.addLayout(line)
        else:
            column.addLayout(head)
            column.addWidget(source)
        text = form.text if not short else _excerpt(form.text)
        body = QLabel(text)
        body.setTextFormat(Qt.TextFormat.PlainText)
        body.setWordWrap(True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(body)
        for addendum in note.addenda:
            day = dates.format_date(dates.local_date(addendum.recorded_at))
            who = addendum.author_name
            if addendum.received:
                who = f"{who} · {addendum.organisation_name}"
            more = self.tr("Lisäys {0}, {1}: {2}").format(day, who, addendum.form.text)
            column.addWidget(_soft(more))
        self.setAccessibleName(f"{title.text()}, {who}: {_excerpt(form.text)}")


def month(day: date) -> str:
    """Return a month as short as a chart needs it: ``5/26``."""
    return f"{day.month}/{day.year % 100:02d}"


def _excerpt(text: str) -> str:
    return text if len(text) <= _EXCERPT else text[:_EXCERPT].rstrip() + "…"


def _soft(text: str) -> QLabel:
    label = QLabel(text)
    theme.set_role(label, "small")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _fill(layout: QVBoxLayout, rows: list[QWidget]) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for row in rows:
        layout.addWidget(row)
