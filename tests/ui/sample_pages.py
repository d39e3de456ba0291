"""Small pages and parts with which the window itself is tested."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableView

from db.store import Store
from tekoto.access import Actor, Role
from tekoto.ids import new_id
from tekoto.search_hit import HitReason, SearchHit
from ui import theme
from ui.actions import make_action
from ui.badge import Badge, Tone
from ui.card import Card
from ui.desk import Desk
from ui.main_window import MainWindow, Parts
from ui.page import Page, PageHeader, Place
from ui.table_model import Column, TableModel


@dataclass(frozen=True, slots=True)
class Pupil:
    name: str
    area: str
    days: int


PUPILS = (
    Pupil("Aho, Aino", "Lahti", 12),
    Pupil("Wirta, Väinö", "Kouvola", 3),
    Pupil("Öhman, Åke", "Mikkeli", 51),
)


def hit(name: str = "al-Harjoitus, Yousef", reason: HitReason = HitReason.NAME) -> SearchHit:
    return SearchHit(
        client_id=new_id(),
        name=name,
        original_name="يوسف الخطيب",
        birth_text="3.7.1987",
        state="active",
        reason=reason,
        detail="soitto koululle maanantaina" if reason is HitReason.NOTE else "",
        protected=False,
    )


class TablePage(Page):
    def __init__(self, desk: Desk, title: str = "Tänään") -> None:
        super().__init__(desk)
        self.refreshed = 0
        self.closes = 0
        header = PageHeader(title, "Kaksi myöhässä, kolme tänään")
        header.add_badge(Badge("Aktiivinen", Tone.INFO))
        header.add_badge(Badge("Voimassa", Tone.SUCCESS))
        header.add_button(make_action("referral.new", self, lambda: None))
        self.body.addWidget(header)
        columns: Sequence[Column[Pupil]] = (
            Column("name", "Nimi", lambda p: p.name, bold=True),
            Column("area", "Alue", lambda p: p.area, soft=True),
            Column("days", "Päivää", lambda p: str(p.days), sort=lambda p: p.days),
        )
        self.model = TableModel(columns, PUPILS, self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName("Asiakkaat")
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.scaled(theme.ROW_HEIGHT))
        self.table.setShowGrid(False)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        card = Card("Asiakkaat", "kolme", flush=True)
        card.body.addWidget(self.table)
        self.body.addWidget(card, 1)
        self.field = QLineEdit()
        self.field.setAccessibleName("Suodatin")
        self.body.addWidget(self.field)

    def refresh(self) -> None:
        self.refreshed += 1

    def go_back(self) -> bool:
        if self.closes:
            self.closes -= 1
            return True
        return False


class ClientPage(TablePage):
    def __init__(self, desk: Desk, client_id: UUID) -> None:
        super().__init__(desk, "Asiakas")
        self.client_id = client_id


def actor() -> Actor:
    return Actor(new_id(), "Aino Harjoitus", Role.ADVISER, new_id(), new_id())


def desk() -> Desk:
    # The shell never touches the store: only pages and their work do, and these pages do not.
    return Desk(cast(Store, None), actor())


def places() -> tuple[Place, ...]:
    def make(title: str) -> Callable[[Desk], Page]:
        return lambda given: TablePage(given, title)

    return (
        Place("today", "calendar", make("Tänään")),
        Place("clients", "users", make("Asiakkaat")),
        Place("network", "share-2", make("Verkosto")),
        Place("monitoring", "chart-column", make("Seuranta")),
        Place("settings", "settings", make("Asetukset")),
    )


def window(
    given: Desk,
    find: Callable[[str], Sequence[SearchHit]] = lambda text: (hit(),),
    new_note: Callable[..., object] = lambda *_: None,
    open_files: Callable[..., object] = lambda *_: None,
) -> MainWindow:
    parts = Parts(
        places=places(),
        client_page=ClientPage,
        find=find,
        new_note=new_note,
        open_files=open_files,
        office="Kaakkois-Suomen TE-toimisto",
        role="asiantuntija",
    )
    return MainWindow(given, parts)
