"""Notes for a partner without the program: who, on which ground, what leaves, and the file."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from db import notes_paper, organisations
from tekoto import clock, dates
from tekoto.client import Client
from tekoto.errors import TekotoError
from tekoto.names import PersonName, isolate
from tekoto.notes_paper import LANGUAGES, NotesPaper, PaperNote
from tekoto.organisation import Organisation
from tekoto.packet import is_receiver
from ui import messages, theme
from ui.actions import make_action
from ui.badge import protection_badge
from ui.card import Card, Notice
from ui.data_table import DataTable
from ui.desk import Desk
from ui.field_form import FieldForm
from ui.held_words import held_words
from ui.page import Page, PageHeader
from ui.password_card import PasswordCard
from ui.table_model import Column, TableModel
from ui.usual_ground import usual_ground
from ui.words import choices, word

_ROWS = 12


class NotesPaperPage(Page):
    """What is listed is what leaves; the password is shown once, when the file is written."""

    def __init__(self, desk: Desk, client: Client) -> None:
        super().__init__(desk)
        self._client = client
        self.client_id = client.id
        self._paper: NotesPaper | None = None
        self._types: dict[str, str] = {}
        form = client.form
        self._name = PersonName(form.family_name, form.given_names).display_name
        self._header = PageHeader(self.tr("Muistiinpanot tiedostona"), isolate(self._name))
        self._save = make_action("notes.paper_save", self, self.save)
        self._problem = Notice("", "alert")
        self._held = Notice("", "warning")
        self.form = FieldForm(self.tr("Kenelle"))
        self._model: TableModel[PaperNote] = TableModel(self._columns())
        self.table = DataTable(
            self.tr("Mitä lähtee"), empty=self.tr("Tälle vastaanottajalle ei lähde mitään.")
        )
        self._text = QLabel()
        self._password = PasswordCard(
            lambda: self.desk.end_task(client.id),
            self.tr(
                "Salasana näytetään vain nyt, eikä sitä tallenneta. Kerro se vastaanottajalle "
                "muulla tavalla kuin tiedosto, esimerkiksi puhelimessa."
            ),
        )
        self._build()

    def _build(self) -> None:
        if self._client.protected:
            self._header.add_badge(protection_badge())
        self._header.add_button(self._save, primary=True)
        self._save.setEnabled(False)
        receiver = self.form.add_choice("organisation", self.tr("&Vastaanottaja"), ())
        ground = self.form.add_choice("ground", self.tr("P&eruste"), choices("disclosure_grounds"))
        self.form.add_choice(
            "language",
            self.tr("&Kieli"),
            tuple((code, word("integration_languages", code)) for code in LANGUAGES),
        )
        reason = self.form.add_line("protection_reason", self.tr("Perustelu, koska &turvakielto"))
        reason.editingFinished.connect(self._look)
        self.form.show_row("protection_reason", shown=self._client.protected)
        self.form.add_note(
            self.tr(
                "Tiedosto on PDF, jonka vastaanottaja avaa salasanalla ilman Tekotoa. Samat "
                "muistiinpanot lähtevät kuin paketissa: viranomaiselle Viranomaisille-merkityt, "
                "oppilaitokselle ne, joissa se on nimetty. Liitteet eivät lähde."
            )
        )
        leaving = Card(self.tr("Mitä lähtee"), flush=True)
        leaving.body.addWidget(self.table)
        side = theme.scaled(theme.SPACE_M)
        self._text.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, side)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        leaving.body.addWidget(self._text)
        self._text.hide()
        self.table.chosen.connect(self._show_text)
        self.table.setModel(self._model)
        self.table.stretch(3, 240)
        self.table.set_widths((130, 200, 180, 0))
        column = self.column(self.tr("Muistiinpanot tiedostona"))
        for widget in (
            self._header,
            self._problem,
            self._password,
            self.form,
            self._held,
            leaving,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        for unseen in (self._problem, self._password, self._held):
            unseen.hide()
        self._leaving = leaving
        receiver.currentIndexChanged.connect(lambda _row: self._suggest())
        for box in (receiver, ground):
            box.currentIndexChanged.connect(lambda _row: self._look())
        store, actor = self.desk.store, self.desk.actor
        self.desk.ask(
            lambda: organisations.organisations(store, actor, on=clock.today()),
            self._offer,
            owner=self,
        )

    def _columns(self) -> tuple[Column[PaperNote], ...]:
        return (
            Column(
                "day",
                self.tr("Päivä"),
                lambda r: dates.format_date(dates.local_date(r.happened_at)),
                sort=lambda r: r.happened_at,
            ),
            Column("kind", self.tr("Tyyppi"), self._kind),
            Column("who", self.tr("Kirjoittaja"), lambda r: r.author),
            Column("text", self.tr("Teksti"), lambda r: isolate(" ".join(r.text.split())[:200])),
        )

    def _kind(self, one: PaperNote) -> str:
        return self.tr("Täydennys") if one.addendum else word("note_types", one.kind)

    def focus_first(self) -> None:
        """Start at the receiver."""
        self.form.focus_first()

    def _suggest(self) -> None:
        """Choose the ground that usually fits the receiver."""
        type_code = self._types.get(self.form.code("organisation"))
        if type_code is not None:
            self.form.fill("ground", usual_ground(type_code))

    def _offer(self, found: tuple[Organisation, ...]) -> None:
        receivers = [one for one in found if is_receiver(one.form.type_code)]
        self._types = {str(one.id): one.form.type_code for one in receivers}
        items = [(str(one.id), one.form.name_fi) for one in receivers]
        self.form.offer("organisation", (("", self.tr("Valitse vastaanottaja")), *items))

    def _look(self) -> None:
        """Read what would leave to the receiver chosen."""
        self._paper = None
        self._save.setEnabled(False)
        self._problem.hide()
        self._held.hide()
        self.form.clear_errors()
        self._model.set_rows(())
        self._text.hide()
        if not self.form.code("organisation"):
            return
        store, actor, client_id = self.desk.store, self.desk.actor, self._client.id
        receiver, ground = UUID(self.form.code("organisation")), self.form.code("ground")
        reason = self.form.value("protection_reason")
        self.desk.ask(
            lambda: notes_paper.preview(store, actor, client_id, receiver, ground, reason),
            self._show,
            self._refused,
            owner=self,
        )

    def _show(self, paper: NotesPaper) -> None:
        asked = (self.form.code("organisation"), self.form.code("ground"))
        if asked != (str(paper.organisation_id), paper.ground):
            # Another receiver has been chosen meanwhile: her look is on its way.
            return
        self._paper = paper
        self._model.set_rows(paper.notes)
        self.table.fit_height(_ROWS)
        self.table.select_first()
        self._text.setVisible(bool(paper.notes))
        self._held.set_text(held_words(paper.held))
        self._held.setVisible(bool(paper.held))
        self._save.setEnabled(bool(paper.notes))

    def _show_text(self, one: object) -> None:
        if isinstance(one, PaperNote):
            self._text.setText(isolate("\n".join(filter(None, (one.text, one.participants)))))

    def save(self) -> None:
        """Ask where to, write the locked file, and show its password once."""
        if self._paper is None or not self._save.isEnabled():
            return
        from exports.file_names import neutral_file_name

        name = neutral_file_name("notes_paper", "", clock.today())
        target = self.desk.choose_path(self, self.tr("Tallenna muistiinpanot"), name)
        if target is not None:
            self._write(self._paper, self.form.code("language"), target)

    def _write(self, paper: NotesPaper, language: str, target: Path) -> None:
        from exports.notes_paper import give

        store, actor = self.desk.store, self.desk.actor
        self._save.setEnabled(False)

        def done(told: tuple[str, str]) -> None:
            self.desk.tell(self.tr("Tiedosto tallennettu. Lähetä se turvapostilla."))
            for widget in (self.form, self._held, self._leaving):
                widget.hide()
            self._password.show_passwords([(paper.receiver, *told)])
            self._password.show()

        self.desk.ask(
            lambda: give(store, actor, paper, language, target),
            done,
            self._refused,
            title=self.tr("Tehdään tiedostoa"),
            owner=self,
        )

    def _refused(self, error: TekotoError) -> None:
        if self.form.show_field_error(error):
            return
        self._problem.set_text(messages.message(error))
        self._problem.show()
