"""Further schools that get the same referral: each its own letter, reference and file."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from tekoto import clock
from tekoto.organisation import ContactPerson, Organisation
from ui import theme
from ui.page import link_button

_LEAST_CHARACTERS = 12


class SchoolRows(QWidget):
    """One pair of school and receiver for each; ``changed`` after every change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schools: Sequence[Organisation] = ()
        self._rows: list[tuple[QComboBox, QComboBox]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.scaled(theme.SPACE_XS))
        self._add = link_button(self.tr("Sama lähete myös toiseen oppilaitokseen"), self.add)
        self._column.addWidget(self._add)

    def offer(self, schools: Sequence[Organisation]) -> None:
        """Offer these schools."""
        self._schools = schools

    def add(self) -> tuple[QComboBox, QComboBox]:
        """Add a pair and return it."""
        school, person = QComboBox(), QComboBox()
        number = len(self._rows) + 2
        school.setAccessibleName(self.tr("Oppilaitos {0}").format(number))
        person.setAccessibleName(self.tr("Vastaanottaja {0}").format(number))
        person.setEditable(True)
        school.addItem(self.tr("Ei toista oppilaitosta"), "")
        for one in self._schools:
            school.addItem(one.form.name_fi, str(one.id))
        for box in (school, person):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_LEAST_CHARACTERS)
            self._column.insertWidget(self._column.count() - 1, box)
            box.show()
        school.currentIndexChanged.connect(lambda _index: self._chosen(school, person))
        person.editTextChanged.connect(lambda _text: self.changed.emit())
        self._rows.append((school, person))
        school.setFocus()
        return school, person

    def chosen(self) -> tuple[tuple[Organisation, str], ...]:
        """Return the schools with their receivers; each school once."""
        known = {str(one.id): one for one in self._schools}
        found: dict[str, tuple[Organisation, str]] = {}
        for school, person in self._rows:
            code = str(school.currentData() or "")
            if code in known:
                found.setdefault(code, (known[code], person.currentText().strip()))
        return tuple(found.values())

    def raw(self) -> list[tuple[str, str]]:
        """Return the choices as they stand, for a draft."""
        return [(str(school.currentData() or ""), p.currentText()) for school, p in self._rows]

    def put_raw(self, values: Mapping[str, object]) -> None:
        """Show a draft."""
        rows = values.get("more")
        for code, name in rows if isinstance(rows, list) else ():
            school, person = self.add()
            school.setCurrentIndex(max(0, school.findData(str(code))))
            person.setCurrentText(str(name))

    def _chosen(self, school: QComboBox, person: QComboBox) -> None:
        offer_people(person, self._schools, str(school.currentData() or ""))
        self.changed.emit()


def offer_people(box: QComboBox, schools: Sequence[Organisation], code: str) -> None:
    """Offer the people of one school who are there today."""
    box.clear()
    today = clock.today()
    for school in schools:
        if str(school.id) == code:
            for person in school.contacts:
                if person.valid_to is None or person.valid_to >= today:
                    box.addItem(_titled(person))


def _titled(person: ContactPerson) -> str:
    return f"{person.name}, {person.title}" if person.title else person.name
