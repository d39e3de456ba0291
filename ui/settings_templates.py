"""The office's own templates of referrals: made, changed by another version and ended here."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from db import referral_templates
from tekoto import clock, dates
from tekoto.errors import TekotoError
from tekoto.own_template import OwnTemplate, TemplateForm, omittable, suggestible
from ui import theme
from ui.card import Card
from ui.data_table import DataTable
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.page import link_button
from ui.table_model import Column, TableModel
from ui.words import choices, word

_OMIT, _SUGGEST = "omit_", "suggest_"


class TemplateSettings(QWidget):
    """A table of the templates with the form of one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._changed: OwnTemplate | None = None
        self._form = self._make_form()
        self._form.saved.connect(self._save)
        self._form.hide()
        self._model: TableModel[OwnTemplate] = TableModel(self._columns())
        self._table = DataTable(
            self.tr("Omat lähetepohjat"), empty=self.tr("Omia lähetepohjia ei ole.")
        )
        self._table.setModel(self._model)
        self._table.set_widths((240, 200, 180, 200, 70, 0))
        self._table.opened.connect(self._open)
        self._end = link_button(self.tr("Lopeta käyttö"), self._end_current)
        self._change = link_button(self.tr("Muuta"), self._open_current)
        card = Card(self.tr("Omat lähetepohjat"), flush=True)
        for link in (self._end, self._change):
            link.hide()
            card.add_to_head(link)
        card.add_to_head(link_button(self.tr("Lisää lähetepohja"), self._open_new))
        card.body.addWidget(self._table)
        about = QLabel(
            self.tr(
                "Oma pohja tulee lähetteeseen koulutusmuodon ja saajan mukaan ennen ohjelman "
                "pohjia. Se jättää pois tietoja ja muistuttaa rasteista; uusia tietoja se ei "
                "lisää. Muutos tekee uuden version, ja tehdyt lähetteet pitävät omansa."
            )
        )
        about.setWordWrap(True)
        theme.set_role(about, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.scaled(theme.SPACE_M), 0, 0)
        column.setSpacing(theme.scaled(theme.SPACE_M))
        column.addWidget(about)
        column.addWidget(self._form)
        column.addWidget(card)
        column.addStretch(1)

    def _columns(self) -> tuple[Column[OwnTemplate], ...]:
        return (
            Column("name", self.tr("Nimi"), lambda x: x.form.name_fi, bold=True),
            Column(
                "kind",
                self.tr("Koulutusmuoto"),
                lambda x: self._all("path_steps", x.form.step_kinds),
            ),
            Column(
                "receiver",
                self.tr("Saaja"),
                lambda x: self._all("organisation_types", x.form.receivers),
            ),
            Column("omit", self.tr("Jää pois"), lambda x: _names(x.form.omit) or "–"),
            Column("version", self.tr("Versio"), lambda x: str(x.number)),
            Column(
                "made",
                self.tr("Tehty"),
                lambda x: f"{dates.format_date(x.made_on)}, {x.made_by}",
                soft=True,
            ),
        )

    def _all(self, vocabulary: str, codes: Sequence[str]) -> str:
        return ", ".join(word(vocabulary, code) for code in codes) or self.tr("kaikki")

    def _make_form(self) -> InlineForm:
        form, today = InlineForm(self.tr("Lähetepohja")), clock.today()
        form.add_line("name_fi", self.tr("&Nimi suomeksi"))
        form.add_line("name_sv", self.tr("Nimi &ruotsiksi"))
        every = ("", self.tr("kaikki"))
        form.add_choice(
            "step_kinds", self.tr("Koulutusm&uoto"), (every, *choices("path_steps", today))
        )
        form.add_choice(
            "receivers", self.tr("&Saaja"), (every, *choices("organisation_types", today))
        )
        form.add_text("question_fi", self.tr("&Kysymys suomeksi"))
        form.add_text("question_sv", self.tr("Kysymys ruo&tsiksi"))
        form.add_note(self.tr("Nämä tiedot jäävät lähetteestä pois:"))
        for code in omittable():
            form.add_check(f"{_OMIT}{code}", word("letter_labels", code))
        form.add_note(self.tr("Näistä rasteista muistutetaan:"))
        for code in suggestible():
            form.add_check(f"{_SUGGEST}{code}", word("letter_labels", code))
        return form

    def refresh(self) -> None:
        """Read the templates again."""
        store, actor = self._desk.store, self._desk.actor
        self._desk.ask(lambda: referral_templates.templates(store, actor), self._show)

    def _show(self, found: tuple[OwnTemplate, ...]) -> None:
        self._model.set_rows(found)
        self._table.fit_height()
        self._table.select_first()
        for link in (self._end, self._change):
            link.setVisible(bool(found))

    def _open_new(self) -> None:
        self._changed = None
        self._form.clear()
        self._form.open()

    def _open_current(self) -> None:
        self._open(self._table.current_object())

    def _open(self, known: object) -> None:
        if not isinstance(known, OwnTemplate):
            return
        self._changed, form = known, self._form
        form.clear()
        for key in ("name_fi", "name_sv", "question_fi", "question_sv"):
            form.fill(key, getattr(known.form, key))
        for key in ("step_kinds", "receivers"):
            form.fill(key, next(iter(getattr(known.form, key)), ""))
        for code in known.form.omit:
            form.fill(f"{_OMIT}{code}", True)
        for code in known.form.suggest:
            form.fill(f"{_SUGGEST}{code}", True)
        form.open()

    def _save(self) -> None:
        form, changed = self._form, self._changed
        wanted = TemplateForm(
            name_fi=form.value("name_fi"),
            name_sv=form.value("name_sv"),
            step_kinds=tuple(code for code in (form.code("step_kinds"),) if code),
            receivers=tuple(code for code in (form.code("receivers"),) if code),
            omit=tuple(code for code in omittable() if form.checked(f"{_OMIT}{code}")),
            suggest=tuple(code for code in suggestible() if form.checked(f"{_SUGGEST}{code}")),
            question_fi=form.value("question_fi"),
            question_sv=form.value("question_sv"),
        )
        store, actor = self._desk.store, self._desk.actor
        if changed is None:
            self._ask(lambda: referral_templates.define(store, actor, wanted), form.show_error)
        else:
            self._ask(
                lambda: referral_templates.change(store, actor, changed, wanted), form.show_error
            )

    def _end_current(self) -> None:
        known = self._table.current_object()
        if isinstance(known, OwnTemplate):
            store, actor = self._desk.store, self._desk.actor
            self._ask(lambda: referral_templates.end(store, actor, known), self._desk.show_error)

    def _ask(self, work: Callable[[], object], failed: Callable[[TekotoError], None]) -> None:
        def done(_template: object) -> None:
            self._form.finish()
            self._desk.changed.emit("settings")
            self.refresh()

        self._desk.ask(work, done, failed, owner=self)


def _names(codes: Sequence[str]) -> str:
    return ", ".join(word("letter_labels", code) for code in codes)
