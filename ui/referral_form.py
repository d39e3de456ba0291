"""The choices of a referral: school, training, what is asked, and what needs a ground."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from tekoto import clock, dates
from tekoto.class_list import NOBODY, list_fields
from tekoto.client import Client
from tekoto.disclosure import LETTER_LANGUAGES, optional_fields
from tekoto.errors import InvalidInputError
from tekoto.organisation import Organisation
from tekoto.own_template import OwnTemplate
from tekoto.referral import ExtraField, ReferralForm, usual_reply_by
from tekoto.referral_template import GENERAL, Template, fitting, template, templates
from ui import theme
from ui.actions import without_mnemonic
from ui.i18n import language
from ui.referral_extras import ExtraRows
from ui.school_rows import SchoolRows, offer_people
from ui.words import choices, word

_LEAST_CHARACTERS = 12


class ReferralFields(QWidget):
    """Everything the adviser chooses; ``changed`` after every change.

    Without a client the choices are those of a class list: one school, and nothing that is written
    about one person.
    """

    changed = Signal()

    def __init__(self, client: Client | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client_id = client.id if client else NOBODY
        self._protected = client is not None and client.protected
        self._optional = optional_fields(protected=self._protected) if client else list_fields()
        self._schools: dict[str, Organisation] = {}
        self._own: tuple[Template, ...] = ()
        self._school = QComboBox()
        self._recipient = QComboBox()
        self._recipient.setEditable(True)
        self._more = SchoolRows(self)
        self._step = QComboBox()
        self._template = QComboBox()
        self._suggested = QLabel(self)
        self._training = QLineEdit()
        self._school.setObjectName("school")
        self._training.setObjectName("training")
        self._start = QLineEdit()
        self._financing = QComboBox()
        self._in_plan = QCheckBox(self.tr("Koulutus on suunnitel&massa"))
        self._lock = QCheckBox(self.tr("Suojaa tiedosto sa&lasanalla"))
        self._question = QPlainTextEdit()
        self._reply_by = QLineEdit()
        self._language = QComboBox()
        self._ground = QComboBox()
        self._reason = QLineEdit()
        self._extras = ExtraRows()
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.scaled(theme.SPACE_S), 0)
        column.setSpacing(theme.scaled(theme.SPACE_S))
        self._fill_choices()
        form = QVBoxLayout()
        form.setSpacing(theme.scaled(theme.SPACE_XS))
        for text, field in self._rows():
            label = QLabel(text)
            label.setWordWrap(True)
            label.setBuddy(field)
            if isinstance(field, QComboBox):
                # A long choice must not make the column wider than its room.
                narrow = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                field.setSizeAdjustPolicy(narrow)
                field.setMinimumContentsLength(_LEAST_CHARACTERS)
            field.setAccessibleName(without_mnemonic(text))
            form.addWidget(label)
            form.addWidget(field)
            if field is self._recipient and self._client_id != NOBODY:
                form.addWidget(self._more)
            if field is self._template:
                form.addWidget(self._suggested)
        self._more.setVisible(self._client_id != NOBODY)
        column.addLayout(form)
        for box in (self._in_plan, self._lock):
            box.setAccessibleName(without_mnemonic(box.text()))
            column.addWidget(box)
        extras = QLabel(self.tr("Vain perusteella luovutettavat"))
        theme.set_role(extras, "section")
        column.addWidget(extras)
        column.addWidget(self._extras)
        column.addStretch(1)
        self._extras.offer(self._optional)
        self._extras.changed.connect(self.changed)
        self._listen()

    def _rows(self) -> tuple[tuple[str, QWidget], ...]:
        rows: list[tuple[str, QWidget]] = [
            (self.tr("&Oppilaitos"), self._school),
            (self.tr("&Vastaanottaja"), self._recipient),
            (self.tr("Koulutusm&uoto"), self._step),
            (self.tr("Lähetepo&hja"), self._template),
            (self.tr("&Koulutus"), self._training),
            (self.tr("&Toivottu aloitus"), self._start),
            (self.tr("&Rahoitus"), self._financing),
            (self.tr("K&ysymys oppilaitokselle"), self._question),
            (self.tr("Vastaus vii&meistään"), self._reply_by),
            (self.tr("Lähetteen k&ieli"), self._language),
            (self.tr("&Luovutuksen peruste"), self._ground),
        ]
        if self._protected:
            rows.append(
                (self.tr("Miksi tiedot luovutetaan tur&vakiellosta huolimatta"), self._reason)
            )
        return tuple(rows)

    def _fill_choices(self) -> None:
        today = clock.today()
        for code, label in choices("path_steps", today):
            self._step.addItem(label, code)
        self._step.setCurrentIndex(max(0, self._step.findData("KK")))
        self._offer_templates()
        self._follow_step()
        theme.set_role(self._suggested, "small")
        self._suggested.setWordWrap(True)
        self._financing.addItem("–", "")
        for code, label in choices("financing_forms", today):
            self._financing.addItem(label, code)
        for code, label in choices("integration_languages"):
            self._language.addItem(label, code)
        for code, label in choices("disclosure_grounds", today):
            self._ground.addItem(label, code)
        self._ground.setCurrentIndex(max(0, self._ground.findData("service_provider")))
        self._reply_by.setText(dates.format_date(usual_reply_by(today)))
        self._in_plan.setChecked(True)
        self._question.setTabChangesFocus(True)
        self._question.setFixedHeight(self._question.fontMetrics().lineSpacing() * 3 + 18)
        self._question.setPlainText(self._usual_question())
        for box in (self._language, self._template):
            box.currentIndexChanged.connect(self._follow_question)
        self._step.currentIndexChanged.connect(self._follow_step)
        self._reason.setMaxLength(500)
        for edit in (self._training, self._start):
            edit.setMaxLength(300)
        self._start.setPlaceholderText(self.tr("esimerkiksi tammikuu 2027"))

    def _offer_templates(self) -> None:
        """Offer the office's own templates and those of the program."""
        box = self._template
        box.blockSignals(True)
        known = box.currentData()
        box.clear()
        for one in (*self._own, *templates(clock.today())):
            box.addItem(one.name(language().code), one.code)
        box.setCurrentIndex(max(0, box.findData(known)))
        box.blockSignals(False)

    def _chosen(self) -> Template:
        code = str(self._template.currentData())
        return next((one for one in self._own if one.code == code), template(code))

    def _take_template(self, code: str) -> None:
        """Choose the template of a draft; one that has ended gives way to the usual one."""
        place = self._template.findData(code)
        if place >= 0:
            self._template.setCurrentIndex(place)
        else:
            self._follow_step()

    def _follow_step(self) -> None:
        """Take the template of the kind of training and school."""
        school = self._schools.get(str(self._school.currentData() or ""))
        kind = school.form.type_code if school else ""
        found = fitting(str(self._step.currentData()), kind, clock.today(), self._own)
        self._template.setCurrentIndex(max(0, self._template.findData(found.code)))
        self._suggest()

    def _suggest(self) -> None:
        """Say which ticks schools of this kind usually ask for."""
        wanted = self._chosen().suggest
        names = [word("letter_labels", one.code) for one in self._optional if one.code in wanted]
        self._suggested.setText(self.tr("Usein tarpeen: {0}.").format(", ".join(names).lower()))
        self._suggested.setVisible(bool(names))

    def _follow_question(self) -> None:
        """Ask what the template asks, unless the adviser has written her own question."""
        usual = {
            one.question(code)
            for one in (*self._own, *templates(clock.today()))
            for code in LETTER_LANGUAGES
        }
        if self._question.toPlainText() in usual:
            self._question.setPlainText(self._usual_question())
        self._suggest()

    def _usual_question(self) -> str:
        return self._chosen().question(str(self._language.currentData()))

    def _listen(self) -> None:
        self._more.changed.connect(self.changed)
        for box in self._boxes().values():
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        for edit in (self._training, self._start, self._reply_by, self._reason):
            edit.textEdited.connect(lambda _text: self.changed.emit())
        self._recipient.editTextChanged.connect(lambda _text: self.changed.emit())
        self._question.textChanged.connect(self.changed)
        self._in_plan.toggled.connect(lambda _on: self.changed.emit())
        self._school.currentIndexChanged.connect(self._offer_people)
        self._school.currentIndexChanged.connect(self._follow_step)

    def locks(self) -> bool:
        """Tell whether the file gets a password; what the letter says does not change."""
        return self._lock.isChecked()

    def has_schools(self) -> bool:
        """Tell whether the schools have been read."""
        return bool(self._schools)

    def offer_schools(
        self, schools: Sequence[Organisation], own: Sequence[OwnTemplate] = ()
    ) -> None:
        """Offer these schools, and the office's own templates."""
        self._own = tuple(one.template() for one in own)
        self._offer_templates()
        self._schools = {str(school.id): school for school in schools}
        self._more.offer(schools)
        self._school.clear()
        first = self.tr("Valitse oppilaitos")
        if not schools:
            first = self.tr("Lisää ensin oppilaitos (Verkosto)")
        self._school.addItem(first, "")
        for school in schools:
            self._school.addItem(school.form.name_fi, str(school.id))

    def focus_first(self) -> None:
        """Start with the school."""
        self._school.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_people(self) -> None:
        code = str(self._school.currentData() or "")
        offer_people(self._recipient, tuple(self._schools.values()), code)

    def forms(self) -> tuple[ReferralForm, ...]:
        """Return a form for each school that gets the referral; raises as ``form`` does."""
        first = self.form()
        further = [
            replace(first, school_id=school.id, recipient_name=person)
            for school, person in self._more.chosen()
            if school.id != first.school_id
        ]
        return (first, *further)

    def form(self) -> ReferralForm:
        """Return the choices; raises InvalidInputError for a missing school or a wrong date."""
        school = self._schools.get(str(self._school.currentData()))
        if school is None:
            raise InvalidInputError("referral.school_missing", "school_id")
        return ReferralForm(
            client_id=self._client_id,
            school_id=school.id,
            recipient_name=self._recipient.currentText().strip(),
            training=self._training.text().strip(),
            step_kind=str(self._step.currentData()),
            start_wish=self._start.text().strip(),
            financing=str(self._financing.currentData() or ""),
            in_plan=self._in_plan.isChecked(),
            question=self._question.toPlainText().strip(),
            reply_by=dates.parse_date(self._reply_by.text(), "reply_by"),
            language=str(self._language.currentData()),
            ground=str(self._ground.currentData()),
            extras=self._extras.extras(),
            protection_reason=self._reason.text().strip(),
            template=str(self._template.currentData() or ""),
        )

    def raw(self) -> dict[str, object]:
        """Return the choices as typed, for a draft."""
        found: dict[str, object] = {
            name: str(box.currentData() or "") for name, box in self._boxes().items()
        }
        found |= {name: edit.text() for name, edit in self._edits().items()}
        extras = [(one.code, one.value, one.ground) for one in self._extras.extras()]
        return found | {
            "recipient": self._recipient.currentText(),
            "question": self._question.toPlainText(),
            "in_plan": self._in_plan.isChecked(),
            "extras": extras,
            "more": self._more.raw(),
        }

    def put_raw(self, values: Mapping[str, object]) -> None:
        """Show a draft; a school that can no longer be chosen is left open."""
        for name, box in self._boxes().items():
            if name != "template":
                box.setCurrentIndex(max(0, box.findData(str(values.get(name) or ""))))
        self._take_template(str(values.get("template") or GENERAL))
        for name, edit in self._edits().items():
            edit.setText(str(values.get(name, "")))
        self._recipient.setCurrentText(str(values.get("recipient", "")))
        self._question.setPlainText(str(values.get("question", "")))
        self._in_plan.setChecked(bool(values.get("in_plan")))
        extras = values.get("extras")
        if isinstance(extras, list):
            self._extras.fill(ExtraField(*map(str, one)) for one in extras)
        self._more.put_raw(values)

    def _boxes(self) -> dict[str, QComboBox]:
        return {
            "school": self._school,
            "step": self._step,
            "template": self._template,
            "financing": self._financing,
            "language": self._language,
            "ground": self._ground,
        }

    def _edits(self) -> dict[str, QLineEdit]:
        return {
            "training": self._training,
            "start": self._start,
            "reply_by": self._reply_by,
            "reason": self._reason,
        }

    def fill(self, form: ReferralForm) -> None:
        """Show a draft."""
        for box, code in (
            (self._school, str(form.school_id)),
            (self._step, form.step_kind),
            (self._financing, form.financing),
            (self._language, form.language),
            (self._ground, form.ground),
        ):
            box.setCurrentIndex(max(0, box.findData(code)))
        self._take_template(form.template or GENERAL)
        self._recipient.setCurrentText(form.recipient_name)
        self._training.setText(form.training)
        self._start.setText(form.start_wish)
        self._in_plan.setChecked(form.in_plan)
        self._question.setPlainText(form.question)
        if form.reply_by:
            self._reply_by.setText(dates.format_date(form.reply_by))
        self._reason.setText(form.protection_reason)
        self._extras.fill(form.extras)
