"""The form that lets a client go to another organisation's office, in the next packet to it."""

from uuid import UUID

from db import transfers
from tekoto.case import CaseOutlook
from tekoto.client import Client
from tekoto.errors import InvalidInputError
from tekoto.names import isolate
from tekoto.packet import Channel
from ui.case_form import CaseForm, Write
from ui.usual_ground import AUTHORITY
from ui.words import choices


class TransferForm(CaseForm):
    """Offered when the office has a trusted partner that takes clients over."""

    icon = "send"
    tone = "warning"

    def __init__(self) -> None:
        super().__init__()
        self._partners: dict[str, str] = {}
        self.name_it(self.tr("Toiselle toimistolle paketissa"), self.tr("&Valmistele siirto"))
        self.add_choice("organisation", self.tr("&Kumppani"), ())
        self.add_choice("ground", self.tr("P&eruste"), choices("disclosure_grounds"))
        self.add_line("protection_reason", self.tr("Perustelu, koska &turvakielto"))

    def offered(self, client: Client) -> bool:
        """Tell whether there is an office to take her."""
        return bool(self._partners)

    def offer_partners(self, channels: tuple[Channel, ...]) -> None:
        """Offer those whose card is trusted and who take clients over."""
        self._partners = {
            str(one.organisation_id): one.organisation_name
            for one in channels
            if one.takes_clients and one.card_id is not None
        }
        self.offer("organisation", tuple(self._partners.items()))

    def prepare(self, client: Client, outlook: CaseOutlook) -> None:
        """Ask for a reason under turvakielto."""
        self.fill("ground", AUTHORITY)
        self.show_row("protection_reason", shown=client.protected)
        super().prepare(client, outlook)

    def effects(self, client: Client) -> list[str]:
        """Say what goes, and when this office loses her."""
        lines = [
            self.tr(
                "Asiakas lähtee seuraavassa paketissa: Verkosto, Paketit, Tee paketti. Siellä "
                "näet jokaisen tiedon, joka lähtee."
            ),
            self.tr(
                "Kun paketti on tehty, oma muokkausoikeus päättyy. Toimistosi näkee jatkossa "
                "vain sen, mitä se teki itse, ja lokin."
            ),
            self.tr(
                "Siirron voi ottaa takaisin, kunnes kumppani on kuitannut sen, tai jos kumppani "
                "ei ota asiakasta vastaan."
            ),
        ]
        if client.protected:
            lines.append(
                self.tr("Turvakielto: yhteystiedot, kotikunta ja vapaat tekstit eivät lähde.")
            )
        if self.outlook.appointments:
            text = self.tr("Peruttavia tapaamisia: {0}. Ilmoita tulkille itse.")
            lines.append(text.format(self.outlook.appointments))
        return lines

    def work(self, client: Client) -> tuple[Write, str]:
        """Read who takes her over, and on which ground."""
        if self.code("organisation") not in self._partners:
            raise InvalidInputError("form.required", "organisation")
        partner, name = UUID(self.code("organisation")), self._partners[self.code("organisation")]
        ground, reason = self.code("ground"), self.value("protection_reason")
        return (
            lambda store, actor: transfers.prepare(
                store, actor, client.id, client.version, partner, ground, reason
            ),
            self.tr("Siirto on valmis. Tee vielä paketti: {0}.").format(isolate(name)),
        )
