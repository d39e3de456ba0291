"""The fields of a client's basic data, grouped as one asks for them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tekoto import clock
from tekoto.client import (
    ClientForm,
    Contact,
    Identifier,
    LanguageProfile,
    NameVariant,
    Permit,
    Protection,
)
from tekoto.dates import BirthPrecision, PartialDate
from tekoto.errors import InvalidInputError, TekotoError
from tekoto.hetu import Hetu
from ui import theme
from ui.client_values import CONTACTS, IDENTIFIERS, shown_values
from ui.columns import Columns
from ui.field_form import FieldForm
from ui.page import link_button
from ui.words import (
    choices,
    country_choices,
    language_choices,
    municipality_choices,
    word,
)

_NONE = (("", "–"),)
_LEAST = 820
_HIDDEN = ("phone", "message", "email", "address")
_ERROR_FIELDS = {"permit": "permit_to", "protection": "protection_from", "contacts": "phone"}


class ClientFields(QWidget):
    """Reads and shows a ``ClientForm``; what it has no field for is carried over unchanged.

    Under turvakielto the contact data and the municipality are hidden, and carried over too, until
    ``reveal`` is given what was opened deliberately; ``reveal_wanted`` asks for that.
    """

    edited = Signal()
    reveal_wanted = Signal()

    def __init__(
        self, form: ClientForm, parent: QWidget | None = None, *, hidden: bool = False
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._hidden = hidden
        self._reveal = link_button(self.tr("Näytä (kirjataan lokiin)"), self.reveal_wanted.emit)
        self._name = self._name_card()
        self._identity = self._identity_card()
        self._languages = self._language_card()
        self._stay = self._stay_card()
        self._contact = self._contact_card()
        self._protection = self._protection_card()
        self._goal = self._goal_card()
        self._cards = (
            self._name,
            self._identity,
            self._languages,
            self._stay,
            self._contact,
            self._protection,
            self._goal,
        )
        halves = []
        for cards in (
            (self._name, self._identity, self._goal),
            (self._contact, self._languages, self._stay, self._protection),
        ):
            half = QWidget()
            column = QVBoxLayout(half)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.scaled(theme.SPACE_M))
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            halves.append(half)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Columns(halves[0], halves[1], least=_LEAST, shares=(1, 1)))
        self._contact.add_to_head(self._reveal)
        self._fill(form)
        self._show_hidden()
        for card in self._cards:
            card.edited.connect(self.edited)

    def _show_hidden(self) -> None:
        self._reveal.setVisible(self._hidden)
        for key in _HIDDEN:
            self._contact.show_row(key, shown=not self._hidden)
        for key in ("municipality", "since"):
            self._stay.show_row(key, shown=not self._hidden)

    def reveal(self, form: ClientForm) -> None:
        """Show the restricted fields of a client whose opening has been recorded."""
        self._hidden = False
        self._form = form
        values = shown_values(form)
        for key in _HIDDEN:
            self._contact.fill(key, values[key])
        for key in ("municipality", "since"):
            self._stay.fill(key, values[key])
        self._show_hidden()

    def raw(self) -> dict[str, object]:
        """Return everything as typed, for a draft; what is hidden is not in it."""
        found: dict[str, object] = {}
        for card in self._cards:
            found |= card.raw()
        if self._hidden:
            for key in (*_HIDDEN, "municipality", "since"):
                found.pop(key)
        return found

    def put_raw(self, values: Mapping[str, object]) -> None:
        """Show a draft."""
        for card in self._cards:
            for key in card.field_keys():
                if key in values:
                    card.fill(key, values[key])

    def _name_card(self) -> FieldForm:
        card = FieldForm(self.tr("Nimi"))
        card.add_line("family_name", self.tr("&Sukunimi"))
        card.add_line("given_names", self.tr("&Etunimet"))
        card.add_line("call_name", self.tr("&Kutsumanimi"))
        card.add_line("original", self.tr("Alkuperäinen &kirjoitusasu"))
        card.add_line("variants", self.tr("&Muut kirjoitusasut"), self.tr("pilkulla erotettuna"))
        return card

    def _identity_card(self) -> FieldForm:
        card = FieldForm(self.tr("Henkilöys"))
        hetu = card.add_line("hetu", self.tr("&Henkilötunnus"), self.tr("voi puuttua"))
        hetu.textEdited.connect(self._offer_birth)
        card.add_line("hetu_reason", self.tr("Syy tunnuksen muutokseen"))
        card.show_row("hetu_reason", shown=bool(self._form.hetu))
        for kind in IDENTIFIERS:
            card.add_line(kind, word("identifier_kinds", kind))
        card.add_date("birth", self.tr("S&yntymäaika"))
        card.add_choice("precision", self.tr("Syntymäajan tarkkuus"), choices("birth_precisions"))
        card.add_choice("sex", self.tr("Rekisteröity sukupuoli"), choices("registered_sexes"))
        card.add_choice("gender", self.tr("Sukupuoli raporteissa"), choices("reporting_genders"))
        countries = (*_NONE, *country_choices())
        card.add_choice("nationality", self.tr("Kansalaisuus"), countries)
        card.add_choice("nationality_2", self.tr("Toinen kansalaisuus"), countries)
        return card

    def _offer_birth(self, typed: str) -> None:
        """Take the date from a whole code while nobody has written another."""
        if self._identity.value("birth"):
            return
        try:
            self._identity.fill("birth", Hetu.parse(typed).birth_date)
        except InvalidInputError:
            return

    def _language_card(self) -> FieldForm:
        card = FieldForm(self.tr("Kielet ja lukutaito"))
        languages = (*_NONE, *language_choices())
        card.add_choice("mother_tongue", self.tr("Äi&dinkieli"), languages)
        card.add_choice("contact_language", self.tr("&Asiointikieli"), languages)
        card.add_choice("interpreter_language", self.tr("Tul&kkauskieli"), languages)
        card.add_check("interpreter", self.tr("Tul&kki tarvitaan"))
        card.add_choice("other_language", self.tr("Muu kieli"), languages)
        card.add_choice("integration", self.tr("Kotoutumiskieli"), choices("integration_languages"))
        card.add_choice("literacy", self.tr("Luku- ja kirjoitustaito"), choices("literacy"))
        return card

    def _stay_card(self) -> FieldForm:
        card = FieldForm(self.tr("Oleskelu ja kotikunta"))
        card.add_date("arrived", self.tr("Saapui Suomeen"))
        card.add_date("first_permit", self.tr("Ensimmäinen oleskelulupa"))
        card.add_choice("permit_class", self.tr("Lupatyyppi"), (*_NONE, *choices("permit_classes")))
        card.add_choice(
            "permit_basis", self.tr("Luvan peruste"), (*_NONE, *choices("permit_bases"))
        )
        card.add_date("permit_decided", self.tr("Lupa päätetty"))
        card.add_date("permit_from", self.tr("Lupa alkaen"))
        card.add_date("permit_to", self.tr("Lupa päättyy"))
        card.add_choice("municipality", self.tr("Kotik&unta"), (*_NONE, *municipality_choices()))
        card.add_date("since", self.tr("Kotikunta alkaen"))
        return card

    def _contact_card(self) -> FieldForm:
        card = FieldForm(self.tr("Yhteystiedot"))
        card.add_line("phone", self.tr("&Puhelin"))
        card.add_check("message", self.tr("Viestin saa &jättää"))
        card.add_line("email", self.tr("Sähköp&osti"))
        card.add_line("address", self.tr("&Osoite"))
        card.add_line("contact_address", self.tr("Yh&teysosoite"))
        return card

    def _protection_card(self) -> FieldForm:
        card = FieldForm(self.tr("Turvakielto"))
        sources = (("", self.tr("Ei turvakieltoa")), *choices("protection_sources"))
        card.add_choice("protection", self.tr("Tur&vakielto"), sources)
        card.add_date("protection_from", self.tr("Alkaen"))
        card.add_date("protection_to", self.tr("Määräaika"))
        card.add_check("family", self.tr("Koskee myös perhettä"))
        return card

    def _goal_card(self) -> FieldForm:
        card = FieldForm(self.tr("Oma tavoite"))
        card.add_text("goal", self.tr("Asiakkaan omin sanoin"), 4)
        return card

    def _fill(self, form: ClientForm) -> None:
        values = shown_values(form)
        if self._hidden:
            for key in (*_HIDDEN, "municipality", "since"):
                values.pop(key)
        self.put_raw(values)

    def focus_first(self) -> None:
        """Start with the family name."""
        self._name.focus_first()

    def clear_errors(self) -> None:
        """Take every error away."""
        for card in self._cards:
            card.clear_errors()

    def show_error(self, error: TekotoError) -> bool:
        """Word an error beside its field; False when no field is to blame."""
        field = getattr(error, "field", "")
        if field in _ERROR_FIELDS:
            error.field = _ERROR_FIELDS[field]  # type: ignore[attr-defined]
        return any(card.show_field_error(error) for card in self._cards)

    def form(self) -> ClientForm:
        """Return what is typed; raises InvalidInputError naming the field."""
        old, name, who = self._form, self._name, self._identity
        birth = who.day("birth")
        nations = (who.code("nationality"), who.code("nationality_2"))
        return ClientForm(
            family_name=name.value("family_name"),
            given_names=name.value("given_names"),
            call_name=name.value("call_name"),
            names=self._names(),
            hetu=who.value("hetu"),
            hetu_change_reason=who.value("hetu_reason"),
            other_identifiers=self._identifiers(),
            birth=PartialDate(birth, BirthPrecision(who.code("precision"))) if birth else None,
            registered_sex=who.code("sex"),
            reporting_gender=who.code("gender"),
            nationalities=(*filter(None, dict.fromkeys(nations)), *old.nationalities[2:]),
            languages=self._language_profile(),
            integration_language=self._languages.code("integration"),
            literacy=self._languages.code("literacy"),
            permit=self._permit(),
            first_permit_on=self._stay.day("first_permit"),
            arrived_on=self._stay.day("arrived"),
            municipality=old.municipality if self._hidden else self._stay.code("municipality"),
            municipality_since=(
                old.municipality_since if self._hidden else self._stay.day("since")
            ),
            contacts=self._contacts(),
            protection=self._protection_value(),
            goal=self._goal.value("goal"),
        )

    def _names(self) -> tuple[NameVariant, ...]:
        old = self._form.names
        kept = tuple(n for n in old if n.kind not in ("original_script", "variant"))
        language = next((n.language for n in old if n.kind == "original_script"), "")
        original = self._name.value("original")
        variants = self._name.value("variants").split(",")
        return (
            *((NameVariant("original_script", original, language),) if original else ()),
            *(NameVariant("variant", part.strip()) for part in variants if part.strip()),
            *kept,
        )

    def _identifiers(self) -> tuple[Identifier, ...]:
        old = self._form.other_identifiers
        made: list[Identifier] = []
        for kind in IDENTIFIERS:
            value = self._identity.value(kind)
            known = [one for one in old if one.kind == kind]
            if value:
                made.append(next((i for i in known if i.value == value), Identifier(kind, value)))
            # The field shows the first one; what there is beyond it stays.
            made += [one for one in known[1:] if one.value != value]
        return (*made, *(one for one in old if one.kind not in IDENTIFIERS))

    def _language_profile(self) -> LanguageProfile:
        card, others = self._languages, self._form.languages.others
        other = card.code("other_language")
        return LanguageProfile(
            mother_tongue=card.code("mother_tongue"),
            contact_language=card.code("contact_language"),
            interpreter_language=card.code("interpreter_language"),
            interpreter_needed=card.checked("interpreter"),
            others=(*((other,) if other else ()), *others[1:]),
        )

    def _permit(self) -> Permit | None:
        permit = Permit(
            permit_class=self._stay.code("permit_class"),
            basis=self._stay.code("permit_basis"),
            decided_on=self._stay.day("permit_decided"),
            valid_from=self._stay.day("permit_from"),
            valid_to=self._stay.day("permit_to"),
        )
        # Its end may be all that is known of a permit.
        return None if permit == Permit("") else permit

    def _contacts(self) -> tuple[Contact, ...]:
        made = []
        for kind in CONTACTS:
            old = [c for c in self._form.contacts if c.kind == kind]
            if self._hidden and kind in _HIDDEN:
                made += old
                continue
            value = self._contact.value(kind)
            if value:
                message = kind == "phone" and self._contact.checked("message")
                made.append(Contact(kind, value, message, bool(old and old[0].preferred)))
            made += old[1:]
        return tuple(made)

    def _protection_value(self) -> Protection | None:
        source, old = self._protection.code("protection"), self._form.protection
        if not source:
            return None
        return Protection(
            source=source,
            valid_from=self._protection.day("protection_from") or clock.today(),
            valid_to=self._protection.day("protection_to"),
            covers_family=self._protection.checked("family"),
            ended_on=old.ended_on if old and not old.in_force() and old.source == source else None,
        )
