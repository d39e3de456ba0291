"""The form of an organisation, for a new one and for a change."""

from PySide6.QtWidgets import QWidget

from tekoto.errors import InvalidInputError
from tekoto.organisation import OrganisationForm
from ui.inline_form import InlineForm
from ui.words import choices, municipality_choices

_TEXTS = (
    "name_fi",
    "name_sv",
    "business_id",
    "school_number",
    "phone",
    "secure_email",
)


class OrganisationFields(InlineForm):
    """Everything that is known of an organisation but its people and its successors."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Organisaation tiedot"), parent)
        self.add_line("name_fi", self.tr("Nimi s&uomeksi"))
        self.add_line("name_sv", self.tr("Nimi &ruotsiksi"))
        self.add_choice("type_code", self.tr("T&yyppi"), choices("organisation_types"))
        self.add_choice("municipality", self.tr("&Kunta"), (("", "–"), *municipality_choices()))
        self.add_line("phone", self.tr("Pu&helin"))
        self.add_line(
            "secure_email", self.tr("T&urvaposti"), self.tr("osoite, johon turvaposti lähetetään")
        )
        self.add_line("business_id", self.tr("Y-&tunnus"))
        self.add_line("school_number", self.tr("&Oppilaitosnumero"), self.tr("viisi numeroa"))
        self.add_check("fi", self.tr("Palvelee suomeksi"))
        self.add_check("sv", self.tr("Palvelee ruotsiksi"))
        self.add_date("valid_from", self.tr("Toiminta &alkoi"))
        self.add_date("valid_to", self.tr("Toiminta &päättyi"))

    def show_form(self, form: OrganisationForm) -> None:
        """Open with these values."""
        self.clear()
        for key in (*_TEXTS, "type_code", "municipality", "valid_from", "valid_to"):
            self.fill(key, getattr(form, key))
        self.fill("fi", "fi" in form.service_languages)
        self.fill("sv", "sv" in form.service_languages)
        self.open()

    def form(self) -> OrganisationForm:
        """Return what has been typed; raises InvalidInputError naming the field."""
        if not self.value("name_fi"):
            raise InvalidInputError("organisation.name_missing", "name_fi")
        texts = {key: self.value(key) for key in _TEXTS}
        return OrganisationForm(
            type_code=self.code("type_code"),
            municipality=self.code("municipality"),
            service_languages=tuple(code for code in ("fi", "sv") if self.checked(code)),
            valid_from=self.day("valid_from"),
            valid_to=self.day("valid_to"),
            **texts,
        )
