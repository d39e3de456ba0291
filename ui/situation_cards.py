"""Children's day care and the barriers."""

from db import situation
from tekoto import clock, dates
from tekoto.errors import TekotoError
from tekoto.household import WAITING, Barrier, DayCare, Household, Member
from tekoto.names import isolate
from ui.desk import Desk
from ui.inline_form import InlineForm
from ui.situation_part import SituationPart
from ui.table_model import Column
from ui.words import choices, word

_CHILDREN = ("child", "dependant")


class DayCareCard(SituationPart[DayCare]):
    """How each child's day care stands; the newest row of a child holds."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.lay_out(
            self.tr("Lasten päivähoito"),
            self.tr("Päivähoidon tilannetta ei ole kirjattu."),
            self._columns(),
            (260, 300, 0),
        )
        self._children: dict[str, Member] = {}
        self._form = self._make_form()
        self.add_form(self._form, self._save)
        self.add_command(self.tr("Poista virheellinen"), self._take_back, for_row=True)
        self.add_command(self.tr("Kirjaa päivähoito"), self._begin)

    def _columns(self) -> tuple[Column[DayCare], ...]:
        return (
            Column("child", self.tr("Lapsi"), lambda d: isolate(d.child_name), bold=True),
            Column("state", self.tr("Tilanne"), lambda d: word("day_care_states", d.state)),
            Column("since", self.tr("Alkaen"), lambda d: dates.format_date(d.since)),
        )

    def _make_form(self) -> InlineForm:
        form = InlineForm(self.tr("Lapsen päivähoito"))
        form.add_choice("member", self.tr("&Lapsi"), ())
        form.add_choice("state", self.tr("&Tilanne"), choices("day_care_states", clock.today()))
        form.add_date("since", self.tr("&Alkaen"))
        form.add_note(
            self.tr(
                "Hakemus ilman paikkaa avaa lastenhoidon esteen. Este päättyy, kun yksikään lapsi "
                "ei enää odota paikkaa."
            )
        )
        return form

    def show_household(self, found: Household) -> None:
        """Show the children's day care; the card is there when there are children."""
        children = [m for m in found.members if m.own and m.form.relation in _CHILDREN]
        self._children = {str(child.id): child for child in children}
        self._form.offer("member", [(str(m.id), isolate(m.form.name)) for m in children])
        self.show_rows(found.day_care)
        self.setVisible(bool(children) or bool(found.day_care))

    def _begin(self) -> None:
        self._form.fill("state", WAITING)
        self._form.fill("since", clock.today())
        self._form.open()

    def _save(self) -> None:
        form = self._form
        child = self._children.get(form.code("member"))
        try:
            day, state = form.needed_day("since"), form.code("state")
        except TekotoError as error:
            form.show_error(error)
            return
        if child is None:
            return
        store, actor = self.desk.store, self.desk.actor
        self.write(form, lambda: situation.add_day_care(store, actor, child.id, state, day))

    def _take_back(self) -> None:
        row = self.current()
        if row is None:
            return
        store, actor, fact = self.desk.store, self.desk.actor, row.id
        self.take_back_wanted.emit(
            f"{row.child_name}, {word('day_care_states', row.state)}",
            lambda reason: situation.withdraw(store, actor, fact, reason),
            lambda: situation.restore(store, actor, fact),
        )


class BarriersCard(SituationPart[Barrier]):
    """What stands in the way of studies or work; Enter tells when it ended."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.lay_out(
            self.tr("Esteet"),
            self.tr("Esteitä ei ole kirjattu."),
            self._columns(),
            (300, 150, 0),
        )
        self._chosen: Barrier | None = None
        self._form = self._make_form()
        self._end_form = InlineForm("")
        self._end_form.add_date("until", self.tr("&Viimeinen päivä"))
        self.add_form(self._form, self._save)
        self.add_form(self._end_form, self._save_end)
        self.add_command(self.tr("Poista virheellinen"), self._take_back, for_row=True)
        self.add_command(self.tr("Merkitse päättyneeksi"), self._begin_end, for_row=True)
        self.add_command(self.tr("Lisää este"), self._begin)
        self.table.opened.connect(lambda _row: self._begin_end())

    def _columns(self) -> tuple[Column[Barrier], ...]:
        return (
            Column("kind", self.tr("Este"), lambda b: word("barriers", b.kind), bold=True),
            Column("since", self.tr("Alkoi"), lambda b: dates.format_date(b.since)),
            Column(
                "until",
                self.tr("Päättyi"),
                lambda b: dates.format_date(b.until) if b.until else self.tr("ei ole päättynyt"),
            ),
        )

    def _make_form(self) -> InlineForm:
        form = InlineForm(self.tr("Uusi este"))
        form.add_choice("kind", self.tr("&Este"), choices("barriers", clock.today()))
        form.add_date("since", self.tr("&Alkoi"))
        form.add_date("until", self.tr("&Päättyi"))
        return form

    def show_household(self, found: Household) -> None:
        """Show the barriers, those that hold first."""
        self.show_rows(found.barriers)

    def _begin(self) -> None:
        self._form.fill("since", clock.today())
        self._form.open()

    def _begin_end(self) -> None:
        self._chosen = self.current()
        if self._chosen is None:
            return
        name = word("barriers", self._chosen.kind)
        self._end_form.set_title(self.tr("Este päättyy: {0}").format(name))
        self._end_form.fill("until", self._chosen.until or clock.today())
        self._end_form.open()

    def _save(self) -> None:
        form, client_id = self._form, self.client_id
        try:
            since, until = form.needed_day("since"), form.day("until")
        except TekotoError as error:
            form.show_error(error)
            return
        if client_id is None:
            return
        store, actor, kind = self.desk.store, self.desk.actor, form.code("kind")
        self.write(form, lambda: situation.add_barrier(store, actor, client_id, kind, since, until))

    def _save_end(self) -> None:
        form, row = self._end_form, self._chosen
        if row is None:
            return
        try:
            until = form.day("until")
        except TekotoError as error:
            form.show_error(error)
            return
        store, actor, fact, version = self.desk.store, self.desk.actor, row.id, row.version
        self.write(form, lambda: situation.end_barrier(store, actor, fact, version, until))

    def _take_back(self) -> None:
        row = self.current()
        if row is None:
            return
        store, actor, fact = self.desk.store, self.desk.actor, row.id
        self.take_back_wanted.emit(
            word("barriers", row.kind),
            lambda reason: situation.withdraw(store, actor, fact, reason),
            lambda: situation.restore(store, actor, fact),
        )
