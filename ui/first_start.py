"""The first start: language, who you are, a passphrase, and the recovery code typed back."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, Qt, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from tekoto.errors import TekotoError
from ui import theme
from ui.gate_form import Panel, on_return
from ui.i18n import LANGUAGES, language
from ui.page import link_button, primary_button


@dataclass(frozen=True, slots=True)
class NewUser:
    """Who takes the program into use: written into the vault when it is made."""

    name: str
    title: str
    office: str


class LanguagePanel(Panel):
    """The first question. ``chosen`` carries a code; ``demo_wanted`` opens invented people."""

    chosen = Signal(str)
    demo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say("Kieli · Språk · Language")
        for code, name in LANGUAGES.items():
            button = QPushButton(name)
            button.setAccessibleName(name)
            theme.set_role(button, "primary" if code == language().code else "secondary")
            button.clicked.connect(lambda _on=False, code=code: self.chosen.emit(code))
            self.column.addWidget(button)
            if code == language().code:
                self.setFocusProxy(button)
        self.column.addSpacing(theme.scaled(theme.SPACE_M))
        hint = QLabel(
            self.tr("Haluatko ensin katsella? Esimerkkiaineistossa on vain keksittyjä ihmisiä.")
        )
        theme.set_role(hint, "soft")
        hint.setWordWrap(True)
        self.column.addWidget(hint)
        self.column.addWidget(
            link_button(self.tr("Avaa &esimerkkiaineisto"), self.demo_wanted.emit),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )


class SelfPanel(Panel):
    """The second question. ``answered`` carries a NewUser; ``back_wanted`` returns."""

    answered = Signal(object)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.say(
            self.tr("Kuka olet?"),
            self.tr("Nimesi ja toimistosi tulevat lähetteisiin ja käyttölokiin."),
        )
        self._name = self.add_field(self.tr("&Nimi"))
        self._title = self.add_field(self.tr("N&imike"))
        self._title.setText(self.tr("asiantuntija"))
        self._office = self.add_field(self.tr("&Toimisto"))
        self.add_error()
        self.column.addSpacing(theme.scaled(theme.SPACE_S))
        self.column.addLayout(
            _forward(
                primary_button(self.tr("&Jatka"), self._answer),
                link_button(self.tr("T&akaisin"), self.back_wanted.emit),
            )
        )
        for field in (self._name, self._title, self._office):
            on_return(field, self._answer)
        self.setFocusProxy(self._name)

    def _answer(self) -> None:
        for field, text in (
            (self._name, self.tr("Kirjoita nimesi.")),
            (self._office, self.tr("Kirjoita toimistosi nimi.")),
        ):
            if not field.text().strip():
                self.tell(text)
                field.setFocus()
                return
        self.tell("")
        self.answered.emit(
            NewUser(
                self._name.text().strip(), self._title.text().strip(), self._office.text().strip()
            )
        )


class PassphrasePanel(Panel):
    """Asks for the passphrase of the new vault. ``answered`` carries it."""

    answered = Signal(str)
    back_wanted = Signal()

    def __init__(self, least: int, *, keyring: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self.tr(
            "Tunnuslauseella avaat Tekoton joka päivä. Tiedot salataan, eikä kukaan, "
            "ei edes ylläpito, voi avata niitä ilman tunnuslausetta tai palautuskoodia."
        )
        if not keyring:
            text += "\n\n" + self.tr(
                "Tämän tietokoneen avainnippu ei ole käytettävissä, joten pelkkä tunnuslause "
                "suojaa tiedot. Siksi sen on oltava pidempi."
            )
        self.say(self.tr("Valitse tunnuslause"), text)
        self._first, self._second = self.add_new_passphrase(least)
        self.add_error()
        self.column.addSpacing(theme.scaled(theme.SPACE_S))
        self.column.addLayout(
            _forward(
                primary_button(self.tr("&Luo tietovarasto"), self._answer),
                link_button(self.tr("T&akaisin"), self.back_wanted.emit),
            )
        )
        on_return(self._first, self._second.setFocus)
        on_return(self._second, self._answer)
        self.setFocusProxy(self._first)

    def _answer(self) -> None:
        if self.passphrases_agree(self._first, self._second):
            self.answered.emit(self._first.text())

    def refuse(self, error: TekotoError) -> None:
        """Say why the vault was not made."""
        self.tell(error)
        self._first.setFocus()


class CodePanel(Panel):
    """Shows the recovery code, prints it, and has it typed back. ``answered`` carries that."""

    answered = Signal(str)

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self.say(
            self.tr("Palautuskoodi"),
            self.tr(
                "Jos unohdat tunnuslauseen tai vaihdat tietokonetta, vain tämä koodi avaa tiedot. "
                "Tulosta se tai kirjoita se paperille ja säilytä lukitussa paikassa, "
                "ei tietokoneen vieressä. Koodia ei näytetä uudelleen."
            ),
        )
        shown = QLabel(_in_two_lines(code))
        theme.set_role(shown, "code")
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(self.tr("Palautuskoodi: {code}").format(code=" ".join(code)))
        self.column.addWidget(shown)
        self.column.addWidget(
            link_button(self.tr("&Tulosta…"), self._print), 0, Qt.AlignmentFlag.AlignLeft
        )
        self._field = self.add_field(self.tr("Kirjoita &koodi paperilta"))
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.add_error()
        self.column.addSpacing(theme.scaled(theme.SPACE_S))
        self.column.addLayout(_forward(primary_button(self.tr("&Valmis"), self._answer)))
        on_return(self._field, self._answer)
        self.setFocusProxy(self._field)

    def _answer(self) -> None:
        self.answered.emit(self._field.text())

    def refuse(self, error: TekotoError | None = None) -> None:
        """Say that what was typed is not the code."""
        self.tell(error or self.tr("Koodi ei ole sama. Tarkista se paperilta."))
        self._field.setFocus()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout.Unit.Millimeter)
        if QPrintDialog(printer, self).exec() != QPrintDialog.DialogCode.Accepted:
            return
        painter = QPainter(printer)
        page = printer.pageRect(QPrinter.Unit.DevicePixel)
        painter.translate(-page.topLeft())
        painter.setFont(theme.print_font(14))
        text = "\n\n".join(
            (self.tr("Tekoton palautuskoodi"), _in_two_lines(self._code), self.text.text())
        )
        painter.drawText(page, int(Qt.TextFlag.TextWordWrap), text)
        painter.end()


def _forward(button: QPushButton, back: QPushButton | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    if back is not None:
        row.addWidget(back)
    return row


def _in_two_lines(code: str) -> str:
    groups = code.split("-")
    return "-".join(groups[:4]) + "\n" + "-".join(groups[4:])
