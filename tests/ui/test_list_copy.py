"""Tables that name clients, copied: logged, without those under turvakielto, formulas as text."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from sqlalchemy import select

from db.tables.system import AuditRecord
from tekoto.audit import Action
from tests.db.network_office import protection, sent_referral
from tests.ui.project_window import ProjectWindow


@pytest.fixture
def work(sqlcipher_store, qtbot) -> Iterator[ProjectWindow]:
    made = ProjectWindow(sqlcipher_store, qtbot)
    yield made
    made.close()


def _copied() -> list[list[str]]:
    lines = QGuiApplication.clipboard().text().splitlines()
    return [line.split("\t") for line in lines[1:]]


def _exports(work: ProjectWindow, section: str) -> list[int | None]:
    with work.store.read() as session:
        query = select(AuditRecord.section, AuditRecord.count).where(
            AuditRecord.action == Action.EXPORT
        )
        return [count for name, count in session.execute(query) if name == section]


def test_referrals(work: ProjectWindow) -> None:
    formula = work.network.client(family_name="=1+1", given_names="")
    hidden = work.network.client(family_name="Mwamba", **protection())
    sent_referral(work.network, formula)
    reason = "Turvaposti oppilaitokselle"
    letter = sent_referral(work.network, hidden, protection_reason=reason)
    page = work.open("network")
    page.referrals.state_box.setCurrentIndex(page.referrals.state_box.findData("all"))
    page._copy()
    work.settle()
    rows = {row[0]: row for row in _copied()}
    assert rows[letter.reference][1] == f"Turvakielto, {letter.reference}"
    assert [bool(cell) for cell in rows[letter.reference]] == [1, 1, 0, 1, 0, 0, 0, 0]
    (other,) = [row for reference, row in rows.items() if reference != letter.reference]
    assert other[1] == "'=1+1"
    data = QGuiApplication.clipboard().mimeData()
    assert "Mwamba" not in data.text() + data.html()
    assert "mso-number-format" in data.html()
    assert _exports(work, "referral") == [2]
    assert "1 asiakkaan tiedot jätettiin pois" in work.told[-1]


def test_participations(work: ProjectWindow) -> None:
    project = work.project()
    known = work.network.client(family_name="Cabdi")
    hidden = work.network.client(family_name="Mwamba", **protection())
    for client in (known, hidden):
        work.join(project, client)
    page = work.open("monitoring")
    page.show_part("participations")
    work.settle()
    model = page.participations.table.model()
    shown = [str(model.index(row, 1).data()) for row in range(model.rowCount())]
    assert [name.endswith(" · turvakielto") for name in sorted(shown)] == [False, True]
    page._copy()
    work.settle()
    rows = {row[0]: row for row in _copied()}
    assert rows[known.number][1] == "Cabdi, Amina Warsame"
    assert [cell for cell in rows[hidden.number] if cell] == [
        hidden.number,
        f"Turvakielto, {hidden.number}",
    ]
    assert _exports(work, "participation") == [2]


def test_without_clients_nothing_is_logged(work: ProjectWindow) -> None:
    page = work.open("network")
    page.show_part("organisations")
    work.settle()
    page._copy()
    work.settle()
    assert work.network.school.form.name_fi in QGuiApplication.clipboard().text()
    assert _exports(work, "organisation") == []
