"""Forms for a changed identity code and for the end of a turvakielto."""

import dataclasses

from db import clients
from tekoto.client import Client
from ui.case_form import CaseForm, Write
from ui.protection_words import inherited_from


class HetuForm(CaseForm):
    """The identity code has changed, mostly for the client's protection."""

    icon = "key-round"

    def __init__(self) -> None:
        super().__init__()
        self.name_it(self.tr("Henkilötunnus vaihtui"), self.tr("&Vaihda tunnus"))
        self.add_line("hetu", self.tr("&Uusi henkilötunnus"))
        self.add_line("reason", self.tr("S&yy"), self.tr("esimerkiksi suojelu uhkalta"))

    def offered(self, client: Client) -> bool:
        """Tell whether there is a code to change."""
        return bool(client.form.hetu)

    def effects(self, client: Client) -> list[str]:
        """Say who finds the old code, and that nothing is sent again."""
        lines = [
            self.tr(
                "Vanha tunnus jää historiaan. Sillä löytävät asiakkaan vain hänen oma "
                "asiantuntijansa ja vastuuhenkilö."
            ),
            self.tr("Vanhaa tunnusta ei tulosteta mihinkään."),
        ]
        if self.outlook.sent:
            lines.append(
                self.tr(
                    "%n lähetettyä lähetettä ei lähetetä uudelleen itsestään. Harkitse, "
                    "tarvitseeko vastaanottaja uuden tunnuksen.",
                    "",
                    self.outlook.sent,
                )
            )
        return lines

    def work(self, client: Client) -> tuple[Write, str]:
        """Read the new code and the reason."""
        hetu, reason = self.needed("hetu"), self.needed("reason")
        form = dataclasses.replace(client.form, hetu=hetu, hetu_change_reason=reason)
        return (
            lambda store, actor: clients.update(store, actor, client.id, client.version, form),
            self.tr("Henkilötunnus vaihdettu."),
        )


class ProtectionForm(CaseForm):
    """The client's own turvakielto ends."""

    icon = "shield-check"
    tone = "warning"

    def __init__(self) -> None:
        super().__init__()
        self.name_it(self.tr("Turvakielto päättyy"), self.tr("&Päätä turvakielto"))
        self.add_date("on", self.tr("&Päättyi"))
        self.add_text("reason", self.tr("S&yy"), 2)
        self.add_check("family", self.tr("Päätä myös per&heenjäseniltä, jotka ovat perineet sen"))

    def offered(self, client: Client) -> bool:
        """Tell whether one of her own is in force."""
        own = client.form.protection
        return own is not None and own.in_force()

    def effects(self, client: Client) -> list[str]:
        """Say that the data are shown again, and to whom it does not apply."""
        self.show_row("family", shown=self.outlook.inheritors > 0)
        lines = [
            self.tr(
                "Päättäminen palauttaa piilotetut tiedot näkyviin. Varmista, että kielto on "
                "päättynyt myös väestötietojärjestelmässä."
            )
        ]
        if self.outlook.inheritors and not self.checked("family"):
            lines.append(
                self.tr(
                    "%n perheenjäsenen tiedot pysyvät piilossa, kunnes peritty turvakielto "
                    "päätetään hänen sivullaan.",
                    "",
                    self.outlook.inheritors,
                )
            )
        return lines

    def work(self, client: Client) -> tuple[Write, str]:
        """Read the day and the reason."""
        day, reason, family = self.needed_day("on"), self.needed("reason"), self.checked("family")
        return (
            lambda store, actor: clients.end_protection(
                store, actor, client.id, client.version, day, reason, family=family
            ),
            self.tr("Turvakielto päätetty."),
        )


class InheritedForm(CaseForm):
    """A turvakielto that was inherited ends."""

    icon = "shield"
    tone = "warning"

    def __init__(self) -> None:
        super().__init__()
        self.name_it(self.tr("Peritty turvakielto päättyy"), self.tr("&Päätä peritty turvakielto"))
        self.add_date("on", self.tr("&Päättyi"))
        self.add_text("reason", self.tr("S&yy"), 2)

    def offered(self, client: Client) -> bool:
        """Tell whether she has inherited one."""
        return bool(client.inherited)

    def effects(self, client: Client) -> list[str]:
        """Say what stands behind it, or that the data are shown again."""
        lines = [
            self.tr("Yhä voimassa perheenjäsenellä: {0}. Päätä ensin hänen turvakieltonsa.").format(
                inherited_from(one)
            )
            for one in client.inherited
            if one.source_ended_on is None
        ]
        return lines or [
            self.tr(
                "Perheenjäsenen turvakielto on päättynyt tai perhesuhde poistettu. Päättäminen "
                "palauttaa piilotetut tiedot näkyviin."
            )
        ]

    def work(self, client: Client) -> tuple[Write, str]:
        """Read the day and the reason."""
        day, reason = self.needed_day("on"), self.needed("reason")
        return (
            lambda store, actor: clients.end_inherited(
                store, actor, client.id, client.version, day, reason
            ),
            self.tr("Peritty turvakielto päätetty."),
        )
