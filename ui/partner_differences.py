"""What a partner has that the office lacks, and what the office has that the partner lacks."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from db import packet_state
from tekoto.names import isolate
from tekoto.packet import Channel, Differences
from ui import theme
from ui.card import Card
from ui.desk import Desk


class PartnerDifferences(Card):
    """Told for the partner chosen in the list, each difference with what to do about it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("PartnerDifferences", "Mitä puuttuu")
        super().__init__(title, parent=parent)
        self._desk = desk
        self._channel: Channel | None = None
        self._theirs = self._label(self.tr("Mitä heillä on ja meillä ei"))
        self._ours = self._label(self.tr("Mitä meillä on ja heillä ei"))
        self.hide()

    def _label(self, title: str) -> QLabel:
        head = QLabel(title)
        theme.set_role(head, "section")
        head.setWordWrap(True)
        told = QLabel()
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        told.setAccessibleName(title)
        self.body.addWidget(head)
        self.body.addWidget(told)
        return told

    def show_partner(self, channel: Channel | None) -> None:
        """Read and tell how things stand with a partner."""
        self._channel = channel
        self.setVisible(channel is not None)
        if channel is None:
            return
        self.set_title(self.tr("Mitä puuttuu: {0}").format(isolate(channel.organisation_name)))
        store, actor, partner = self._desk.store, self._desk.actor, channel.organisation_id
        self._desk.ask(
            lambda: packet_state.differences(store, actor, partner), self._show, owner=self
        )

    def _show(self, found: Differences) -> None:
        if self._channel is None or found.organisation_id != self._channel.organisation_id:
            return
        nothing = self.tr("Ei mitään.")
        self._theirs.setText("\n".join(self._lacking(found)) or nothing)
        self._ours.setText("\n".join(self._unknown_there(found)) or nothing)

    def _lacking(self, found: Differences) -> list[str]:
        told = (
            (
                found.missing,
                self.tr(
                    "• Ei koskaan saapunut: {0}. Pyydä kumppania tekemään uusi paketti: se kertoo "
                    "heille, jos jokin jää lähtemättä."
                ),
            ),
            (
                found.unrecognised,
                self.tr("• Odottaa, että asiakas tunnistetaan: {0}."),
            ),
            (
                found.homeless,
                self.tr(
                    "• Odottaa muistiinpanoa, johon se kuuluu, tai tilaa asiakkaan liitteissä: {0}."
                ),
            ),
            (
                found.lost_here,
                self.tr(
                    "• Meidän lähettämiämme, jotka täältä puuttuvat: {0}. Tietovarasto on ehkä "
                    "palautettu vanhasta varmuuskopiosta. Pyydä kumppanilta jäljennökset."
                ),
            ),
        )
        return [text.format(number) for number, text in told if number]

    def _unknown_there(self, found: Differences) -> list[str]:
        told = (
            (found.unsent, self.tr("• Lähtee seuraavassa paketissa: {0}.")),
            (
                found.unreceipted,
                self.tr("• Lähetetty, kuittausta ei ole tullut: {0}. Lähtee uudelleen."),
            ),
            (
                found.held_clients,
                self.tr("• Asiakkaita, joista ei nyt lähde mitään: {0}. Syyt näkyvät paketissa."),
            ),
            (
                found.held_notes,
                self.tr(
                    "• Jää lähtemättä sen takia, mitä tekstissä lukee: {0}. Syyt näkyvät paketissa."
                ),
            ),
        )
        return [text.format(number) for number, text in told if number]
