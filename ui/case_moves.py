"""Forms for what takes a client elsewhere: another adviser, another office, abroad, death."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from db import case_life, handovers
from tekoto import dates
from tekoto.case import ABROAD, CaseOutlook, CaseState
from tekoto.client import Client
from tekoto.errors import InvalidInputError
from tekoto.official import Official
from ui.case_form import CaseForm, Write
from ui.words import choices, municipality_name


class AdviserForm(CaseForm):
    """The case goes to another adviser of the same office."""

    icon = "user"
    other_office = False

    def __init__(self) -> None:
        super().__init__()
        self._officials: dict[str, UUID] = {}
        self.named()
        self.add_choice("adviser", self.tr("Asian&tuntija"), ())
        self.add_date("on", self.tr("&Alkaen"))

    def named(self) -> None:
        """Name the event."""
        self.name_it(self.tr("Toiselle asiantuntijalle"), self.tr("&Siirrä asiakas"))

    def offered(self, client: Client) -> bool:
        """Tell whether there is somebody to take her."""
        return bool(self._officials)

    def offer_officials(self, officials: tuple[Official, ...]) -> None:
        """Offer those at work, of the client's own office or of others."""
        if self.client is None:
            return
        case = self.client.case
        present = [
            one
            for one in officials
            if one.ended_at is None
            and one.id != case.adviser_id
            and (one.form.office_id != case.office_id) is self.other_office
        ]
        self._officials = {str(one.id): one.id for one in present}
        items = [(str(one.id), self._label(one)) for one in present]
        self.offer("adviser", (("", self.tr("Valitse asiantuntija")), *items))

    def _label(self, official: Official) -> str:
        return official.form.name

    def effects(self, client: Client) -> list[str]:
        """Say that everything goes on."""
        return [
            self.tr("Asiakas siirtyy heti uuden asiantuntijan luetteloon ja hakuun."),
            self.tr("Suunnitelma, lähetteet, tapaamiset ja muistutukset jatkuvat hänellä."),
        ]

    def _chosen(self) -> UUID:
        found = self._officials.get(self.code("adviser"))
        if found is None:
            raise InvalidInputError("form.required", "adviser")
        return found

    def work(self, client: Client) -> tuple[Write, str]:
        """Read who takes her over."""
        adviser, day = self._chosen(), self.needed_day("on")
        return (
            lambda store, actor: handovers.hand_over(
                store, actor, client.id, client.version, adviser, on=day
            ),
            self.tr("Asiakas siirretty."),
        )


class OfficeForm(AdviserForm):
    """The case goes to another office, which carries it on."""

    icon = "building-2"
    tone = "warning"
    other_office = True

    def __init__(self) -> None:
        super().__init__()
        self.add_choice("plan", self.tr("Suunn&itelma"), choices("handover_plans"))

    def named(self) -> None:
        """Name the event."""
        self.name_it(self.tr("Toiseen toimistoon"), self.tr("&Siirrä toimistoon"))

    def _label(self, official: Official) -> str:
        return ", ".join(part for part in (official.office_name, official.form.name) if part)

    def prepare(self, client: Client, outlook: CaseOutlook) -> None:
        """Ask about the plan when there is one."""
        self.show_row("plan", shown=outlook.plan_until is not None)
        super().prepare(client, outlook)

    def effects(self, client: Client) -> list[str]:
        """Say what this office loses and keeps."""
        lines = [
            self.tr(
                "Uusi toimisto saa koko asiakkuuden ja jatkaa sitä. Oma muokkausoikeus päättyy "
                "heti."
            ),
            self.tr(
                "Toimistosi näkee jatkossa vain sen, mitä se teki itse: komento Siirretyt "
                "asiakkaat."
            ),
            self.tr("Asiakas lasketaan kummankin toimiston lukuihin kerran, hankkeessa kerran."),
        ]
        if self.outlook.appointments:
            number = self.outlook.appointments
            lines.append(self.tr("%n tapaamista perutaan. Ilmoita tulkille itse.", "", number))
        if self.outlook.drafts:
            lines.append(
                self.tr(
                    "%n lähetettä on luonnoksena: uusi toimisto jatkaa niitä.",
                    "",
                    self.outlook.drafts,
                )
            )
        return lines

    def work(self, client: Client) -> tuple[Write, str]:
        """Read who takes her over, and what becomes of the plan."""
        adviser, day = self._chosen(), self.needed_day("on")
        plan = self.code("plan") if self.outlook.plan_until is not None else "continues"
        return (
            lambda store, actor: handovers.hand_over(
                store, actor, client.id, client.version, adviser, on=day, plan=plan
            ),
            self.tr("Asiakas siirretty toiseen toimistoon."),
        )


class ClosingForm(CaseForm):
    """What closes a case with everything in it."""

    tone = "warning"

    def offered(self, client: Client) -> bool:
        """Tell whether the case is open."""
        return client.case.state is not CaseState.ENDED

    def closing(self) -> list[str]:
        """Say what is closed with the case, as far as there is something to close."""
        # ``tr`` asks the subclass first, which has no forms of a number for these.
        translate, lines, outlook = QCoreApplication.translate, [], self.outlook
        if letters := outlook.drafts + outlook.awaiting:
            text = translate(
                "ClosingForm", "%n lähetettä perutaan. Ilmoita oppilaitokselle itse.", "", letters
            )
            lines.append(text)
        if meetings := outlook.appointments:
            text = translate(
                "ClosingForm", "%n tapaamista perutaan. Ilmoita tulkille itse.", "", meetings
            )
            lines.append(text)
        if outlook.plan_until is not None:
            until = dates.format_date(outlook.plan_until)
            lines.append(self.tr("Suunnitelma ({0} asti) päätetään.").format(until))
        if parts := outlook.participations:
            text = translate("ClosingForm", "%n osallistumista hankkeeseen päättyy.", "", parts)
            lines.append(text)
        return lines


class AbroadForm(ClosingForm):
    """The client has moved to another country."""

    icon = "globe"

    def __init__(self) -> None:
        super().__init__()
        self.name_it(self.tr("Muutti ulkomaille"), self.tr("&Kirjaa muutto"))
        self.add_date("on", self.tr("&Muutti"))

    def effects(self, client: Client) -> list[str]:
        """Say what ends and what stays unknown."""
        abroad = municipality_name(ABROAD)
        lines = [
            self.tr("Asiakkuus päättyy, ja kotikunnaksi tulee {0} ({1}).").format(abroad, ABROAD),
            self.tr("Tilanne lähtiessä jää arvoon Ei tietoa; sitä ei tarvitse selvittää."),
            self.tr("Asiakkuuden voi avata uudelleen, jos hän palaa."),
        ]
        return lines + self.closing()

    def work(self, client: Client) -> tuple[Write, str]:
        """Read the day."""
        day = self.needed_day("on")
        return (
            lambda store, actor: case_life.move_abroad(
                store, actor, client.id, client.version, day
            ),
            self.tr("Muutto ulkomaille kirjattu."),
        )


class DeathForm(ClosingForm):
    """The client has died."""

    icon = "circle-dot"

    def __init__(self) -> None:
        super().__init__()
        self.name_it(self.tr("Asiakas on kuollut"), self.tr("&Kirjaa kuolema"))
        self.add_date("on", self.tr("K&uolinpäivä"))

    def effects(self, client: Client) -> list[str]:
        """Say what stops, and what is left alone."""
        lines = [
            self.tr("Asiakkuus päättyy. Muistutukset ja kirjeet loppuvat."),
            self.tr("Yhteystiedot lukitaan: niitä ei enää muuteta eikä näytetä avaamatta."),
            self.tr("Tilastot säilyvät. Säilytysaika lasketaan kuolinpäivästä."),
        ]
        if self.outlook.relatives:
            lines.append(self.tr("Perheenjäsenten tiedot säilyvät ennallaan."))
        return lines + self.closing()

    def work(self, client: Client) -> tuple[Write, str]:
        """Read the day."""
        day = self.needed_day("on")
        return (
            lambda store, actor: case_life.record_death(
                store, actor, client.id, client.version, day
            ),
            self.tr("Kuolema kirjattu, asiakkuus päätetty."),
        )
