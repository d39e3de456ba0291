"""A packet before it leaves: every note in it, what is held back and why, and then the file."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from db import exchange_cards, packet_out
from db.store import Store
from tekoto import clock, dates
from tekoto.access import Actor
from tekoto.errors import NotFoundError, TekotoError
from tekoto.exchange import PartnerCard
from tekoto.names import isolate
from tekoto.packet import PACKET_SUFFIX, HeldBack, Leaving, Packet, PacketPreview
from tekoto.transfer import TransferShown
from ui import messages, theme
from ui.actions import make_action
from ui.attachment_page import size_words
from ui.card import Card, Notice
from ui.data_table import DataTable
from ui.desk import Desk
from ui.held_words import held_words
from ui.i18n import QT_TRANSLATE_NOOP
from ui.page import Page, PageHeader
from ui.protection_mark import ProtectionMark
from ui.table_model import Column, TableModel
from ui.transfer_record import TransferRecordTable
from ui.words import word

_ROWS = 12
_HELD = {
    HeldBack.ENDED: QT_TRANSLATE_NOOP("PacketOutPage", "{0}: asiakkuus on päättynyt."),
    HeldBack.MOVED: QT_TRANSLATE_NOOP("PacketOutPage", "{0}: asiakas on siirretty."),
    HeldBack.PROTECTED: QT_TRANSLATE_NOOP(
        "PacketOutPage", "{0}: turvakielto. Jaa uudelleen ja kirjoita perustelu."
    ),
    HeldBack.REFUSED: QT_TRANSLATE_NOOP("PacketOutPage", "{0}: suostumus on kielletty."),
    HeldBack.CONSENT: QT_TRANSLATE_NOOP(
        "PacketOutPage",
        "{0}: suostumus ei ulotu tähän vastaanottajaan, tai se on päättynyt.",
    ),
    HeldBack.ANSWER: QT_TRANSLATE_NOOP(
        "PacketOutPage", "{0}: vastaanottaja ei tunne häntä asiakkaakseen."
    ),
}


class PacketOutPage(Page):
    """What is shown is what leaves: if something changes meanwhile, no file is written."""

    def __init__(self, desk: Desk, card_id: UUID) -> None:
        super().__init__(desk)
        self._card_id = card_id
        self._card: PartnerCard | None = None
        self._preview: PacketPreview | None = None
        self._header = PageHeader(self.tr("Uusi paketti"))
        self._mark = ProtectionMark(self, self._header)
        self._save = make_action("packet.save", self, self.save)
        self._problem = Notice("", "alert")
        self._held = Notice("", "warning")
        self._texts = Notice("", "warning")
        self._told = Notice("", "info")
        self._model: TableModel[Leaving] = TableModel(self._columns())
        self.table = DataTable(
            self.tr("Mitä lähtee"), empty=self.tr("Yhtään uutta merkintää ei lähde.")
        )
        self._text = QLabel()
        self._moving = Card(self.tr("Siirtyvät asiakkaat"), flush=True)
        self.moving_table = TransferRecordTable(self.tr("Siirtyvät asiakkaat"), leaving=True)
        self._staying = QLabel()
        self._build()

    def _build(self) -> None:
        self._header.add_button(self._save, primary=True)
        self._save.setEnabled(False)
        self.table.setModel(self._model)
        self.table.set_widths((210, 190, 170, 110, 0))
        self.table.stretch(4, 240)
        self.table.chosen.connect(self._show_text)
        leaving = Card(self.tr("Mitä lähtee"), flush=True)
        leaving.body.addWidget(self.table)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        side = theme.scaled(theme.SPACE_M)
        self._text.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, side)
        leaving.body.addWidget(self._text)
        column = self.column(self.tr("Uusi paketti"))
        self._staying.setWordWrap(True)
        self._staying.setTextFormat(Qt.TextFormat.PlainText)
        self._staying.setContentsMargins(side, theme.scaled(theme.SPACE_S), side, side)
        self._moving.body.addWidget(self.moving_table.whole)
        self._moving.body.addWidget(self.moving_table)
        self._moving.body.addWidget(self._staying)
        self._moving.hide()
        notices = (self._problem, self._told, self._texts, self._held)
        for widget in (self._header, *notices, self._moving, leaving):
            column.addWidget(widget)
        column.addStretch(1)
        for notice in notices:
            notice.hide()

    def _columns(self) -> tuple[Column[Leaving], ...]:
        return (
            Column("client", self.tr("Asiakas"), lambda r: isolate(r.client_name), bold=True),
            Column("kind", self.tr("Tyyppi"), self._kind),
            Column("for", self.tr("Näkyvyys"), lambda r: word("visibility_classes", r.visibility)),
            Column(
                "day",
                self.tr("Päivä"),
                lambda r: dates.format_date(dates.local_date(r.happened_at)),
                sort=lambda r: r.happened_at,
            ),
            Column("text", self.tr("Teksti"), lambda r: isolate(" ".join(r.text.split())[:200])),
        )

    def _kind(self, one: Leaving) -> str:
        if one.size:
            kind = self.tr("Liite, {0}").format(size_words(one.size))
        else:
            kind = self.tr("Täydennys") if one.addendum else word("note_types", one.kind)
        return self.tr("{0} (uudelleen)").format(kind) if one.again else kind

    def refresh(self) -> None:
        """Read what would leave now."""
        store, actor, card_id = self.desk.store, self.desk.actor, self._card_id
        self.desk.ask(lambda: _look(store, actor, card_id), self._show, self._refused)

    def focus_first(self) -> None:
        """Start at the notes."""
        self.table.setFocus()

    def _show(self, found: tuple[PartnerCard, PacketPreview]) -> None:
        self._card, preview = found
        self._preview = preview
        name = isolate(preview.organisation_name)
        self._header.set_title(self.tr("Paketti: {0}").format(name))
        self._header.set_subtitle(self.tr("%n merkintää lähtee", "", len(preview.leaving)))
        self._model.set_rows(preview.leaving)
        self.table.fit_height(_ROWS)
        self.table.select_first()
        self._text.setVisible(bool(preview.leaving))
        moving = preview.transfers
        self.moving_table.show_leaving(moving)
        staying = [self._held_of(one) for one in moving if one.held]
        self._staying.setText("\n".join(staying))
        self._staying.setVisible(bool(staying))
        self._moving.setVisible(bool(moving))
        if moving and not preview.leaving:
            self._mark.look(moving[0].client_id)
        told = self._facts(preview)
        self._told.set_text("\n".join(told))
        self._told.setVisible(bool(told))
        self._texts.set_text(held_words(preview.texts_held, named=True))
        self._texts.setVisible(bool(preview.texts_held))
        held = [self.tr(_HELD[one.reason]).format(isolate(one.client_name)) for one in preview.held]
        self._held.set_text("\n".join([self.tr("Näistä asiakkaista ei lähde mitään:"), *held]))
        self._held.setVisible(bool(held))
        self._save.setEnabled(not preview.empty)

    def _held_of(self, one: TransferShown) -> str:
        """Say what of a client who moves stays behind, and why."""
        names = ", ".join(word("letter_labels", f"transfer_{code}") for code in one.held)
        why = word("held_back_reasons", "protected")
        text = self.tr("Ei lähde ({0}), {1}: {2}.")
        return text.format(why, isolate(one.client_name), names)

    def _facts(self, preview: PacketPreview) -> list[str]:
        told = self._grounds(preview)
        if new := [one for one in preview.transfers if not one.again]:
            names = "; ".join(isolate(one.client_name) for one in new)
            told.append(
                self.tr(
                    "Asiakas siirtyy vastaanottajalle, ja muokkausoikeutenne päättyy, kun paketti "
                    "tallennetaan: {0}."
                ).format(names)
            )
        if preview.introduced:
            names = "; ".join(isolate(name) for name in preview.introduced)
            told.append(
                self.tr("Nimi ja syntymäaika lähtevät, jotta asiakas tunnistetaan: {0}.").format(
                    names
                )
            )
        if preview.files_held:
            names = "; ".join(isolate(name) for name in preview.files_held)
            told.append(self.tr("Liitteitä ei lähde, koska on turvakielto: {0}.").format(names))
        if preview.receipts:
            told.append(
                self.tr("Kuittaus lähtee %n saapuneesta merkinnästä.", "", preview.receipts)
            )
        if preview.left_over:
            told.append(self.tr("%n merkintää jää seuraavaan pakettiin.", "", preview.left_over))
        if preview.empty and not preview.held and not preview.texts_held:
            told.append(self.tr("Vastaanottaja tietää jo kaiken, mitä sille jaetaan."))
        return told

    def _grounds(self, preview: PacketPreview) -> list[str]:
        """Return why what leaves does: each ground with its clients."""
        grounds: dict[str, list[str]] = {}
        for one in preview.grounds:
            name = isolate(one.client_name)
            if one.protection_reason:
                reason = self.tr("{0} (turvakielto, perustelu: {1})")
                name = reason.format(name, isolate(one.protection_reason))
            grounds.setdefault(one.ground, []).append(name)
        text = self.tr("Peruste: {0}. Asiakkaat: {1}.")
        return [
            text.format(word("disclosure_grounds", ground), "; ".join(names))
            for ground, names in grounds.items()
        ]

    def _show_text(self, one: object) -> None:
        if isinstance(one, Leaving):
            self._text.setText(isolate(one.text))
            self._mark.look(one.client_id)

    def save(self) -> None:
        """Ask where to, and write exactly what is shown."""
        if self._card is None or self._preview is None or not self._save.isEnabled():
            return
        from exports.file_names import neutral_file_name

        number = self._card.body.fingerprint[:8].upper()
        name = neutral_file_name("packet", number, clock.today(), PACKET_SUFFIX[1:])
        target = self.desk.choose_path(self, self.tr("Tallenna paketti"), name)
        if target is not None:
            self._write(self._card, self._preview, target)

    def _write(self, card: PartnerCard, preview: PacketPreview, target: Path) -> None:
        from exports import packets

        store, actor = self.desk.store, self.desk.actor
        self._save.setEnabled(False)

        def done(packet: Packet) -> None:
            self.desk.tell(self.tr("Paketti tallennettu. Lähetä se turvapostilla."))
            self.desk.changed.emit("exchange")
            self.desk.end_task()

        self.desk.ask(
            lambda: packets.send(store, actor, card, preview, target),
            done,
            self._refused,
            title=self.tr("Tehdään pakettia"),
            owner=self,
        )

    def _refused(self, error: TekotoError) -> None:
        self._problem.set_text(messages.message(error))
        self._problem.show()
        if error.key == "packet.changed":
            self.refresh()
        else:
            self._save.setEnabled(self._preview is not None and not self._preview.empty)


def _look(store: Store, actor: Actor, card_id: UUID) -> tuple[PartnerCard, PacketPreview]:
    for card in exchange_cards.cards(store, actor):
        if card.id == card_id:
            return card, packet_out.preview(store, actor, card_id)
    raise NotFoundError("card.not_found")
