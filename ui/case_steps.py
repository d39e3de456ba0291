"""Forms for the states of a case: begun, paused, back, ended, opened again, taken back."""

from db import case_life
from tekoto import clock, dates
from tekoto.case import ABROAD, HANDED_OVER, CaseOutlook, CaseState, allowed_steps
from tekoto.client import Client
from ui.case_form import CaseForm, Write
from ui.words import choices, municipality_choices, word

# What has a form of its own, with what it brings along.
_OWN_FORM = ("deceased", "moved_abroad", "duplicate_merged")


class BeginForm(CaseForm):
    """An announced client has arrived, or the work with her begins."""

    icon = "house"

    def __init__(self) -> None:
        super().__init__()
        self.name_it(self.tr("Saapui tai aloitti"), self.tr("&Muuta tila"))
        self.add_choice("state", self.tr("Uusi &tila"), ())
        self.add_date("on", self.tr("&Alkaen"))

    def offered(self, client: Client) -> bool:
        """Tell whether she has not begun yet."""
        return client.case.state in (CaseState.ANNOUNCED, CaseState.ARRIVED)

    def prepare(self, client: Client, outlook: CaseOutlook) -> None:
        """Offer the steps that lead on."""
        steps = [s for s in allowed_steps(client.case.state) if s is not CaseState.ENDED]
        self.offer("state", [(step, word("case_states", step)) for step in steps])
        super().prepare(client, outlook)

    def work(self, client: Client) -> tuple[Write, str]:
        """Read the new state."""
        state, day = CaseState(self.code("state")), self.needed_day("on")
        return (
            lambda store, actor: case_life.change_state(
                store, actor, client.id, client.version, state, day
            ),
            self.tr("Asiakkuuden tila muutettu."),
        )


class PauseForm(CaseForm):
    """A pause for family leave, illness or another reason, with the day of return if known."""

    icon = "hourglass"

    def __init__(self) -> None:
        super().__init__()
        self.name_it(self.tr("Tauolle"), self.tr("&Siirrä tauolle"))
        self.add_choice(
            "reason",
            self.tr("S&yy"),
            (("", self.tr("Valitse syy")), *choices("pause_reasons", clock.today())),
        )
        self.add_date("on", self.tr("&Alkaen"))
        self.add_date("returns_on", self.tr("&Palaa"))

    def offered(self, client: Client) -> bool:
        """Tell whether the case is active."""
        return client.case.state is CaseState.ACTIVE

    def effects(self, client: Client) -> list[str]:
        """Say that nothing ends."""
        lines = [
            self.tr("Asiakkuus ei pääty: suunnitelma, lähetteet ja osallistumiset jatkuvat."),
            self.tr("Paluupäivä muistuttaa Tänään-luettelossa. Sen voi jättää tyhjäksi."),
        ]
        if self.outlook.plan_until is not None:
            until = dates.format_date(self.outlook.plan_until)
            lines.append(self.tr("Suunnitelma on voimassa {0} asti.").format(until))
        return lines

    def work(self, client: Client) -> tuple[Write, str]:
        """Read the pause."""
        day, back, reason = self.needed_day("on"), self.day("returns_on"), self.code("reason")
        return (
            lambda store, actor: case_life.change_state(
                store,
                actor,
                client.id,
                client.version,
                CaseState.PAUSED,
                day,
                reason,
                returns_on=back,
            ),
            self.tr("Asiakkuus on tauolla."),
        )


class ReturnForm(CaseForm):
    """The client is back from a pause."""

    icon = "arrow-right"

    def __init__(self) -> None:
        super().__init__()
        self.name_it(self.tr("Takaisin tauolta"), self.tr("&Jatka asiakkuutta"))
        self.add_date("on", self.tr("&Alkaen"))

    def offered(self, client: Client) -> bool:
        """Tell whether she is on a pause."""
        return client.case.state is CaseState.PAUSED

    def effects(self, client: Client) -> list[str]:
        """Say when she was expected, and that the path has its own interruptions."""
        lines = [self.tr("Keskeytynyt polun vaihe jatkuu, kun merkitset sen käynnissä olevaksi.")]
        if client.case.returns_on is not None:
            day = dates.format_date(client.case.returns_on)
            lines.insert(0, self.tr("Paluupäiväksi oli kirjattu {0}.").format(day))
        return lines

    def work(self, client: Client) -> tuple[Write, str]:
        """Read the day."""
        day = self.needed_day("on")
        return (
            lambda store, actor: case_life.change_state(
                store, actor, client.id, client.version, CaseState.ACTIVE, day
            ),
            self.tr("Asiakkuus jatkuu."),
        )


class EndForm(CaseForm):
    """The case ends with its reason."""

    icon = "circle-check"

    def __init__(self) -> None:
        super().__init__()
        self.name_it(self.tr("Päätä asiakkuus"), self.tr("&Päätä asiakkuus"))
        reasons = [
            one for one in choices("case_end_reasons", clock.today()) if one[0] not in _OWN_FORM
        ]
        self.add_choice("reason", self.tr("S&yy"), (("", self.tr("Valitse syy")), *reasons))
        self.add_date("on", self.tr("Päättymispäi&vä"))

    def offered(self, client: Client) -> bool:
        """Tell whether the case is open."""
        return client.case.state is not CaseState.ENDED

    def effects(self, client: Client) -> list[str]:
        """Say what stops and what stays."""
        lines = [
            self.tr(
                "Asiakas siirtyy päättyneisiin. Muistutukset loppuvat, ja uutta lähetettä ei voi "
                "tehdä."
            ),
            self.tr("Asiakkuuden voi avata uudelleen. Säilytysaika lasketaan päättymispäivästä."),
        ]
        open_referrals = self.outlook.drafts + self.outlook.awaiting
        if open_referrals:
            lines.append(
                self.tr("%n lähetettä on kesken: peru ne tai odota vastausta.", "", open_referrals)
            )
        if self.outlook.plan_until is not None:
            until = dates.format_date(self.outlook.plan_until)
            if self.code("reason") in HANDED_OVER:
                lines.append(self.tr("Suunnitelma ({0} asti) merkitään siirretyksi.").format(until))
            else:
                lines.append(self.tr("Suunnitelma jää voimaan {0} asti.").format(until))
        return lines

    def work(self, client: Client) -> tuple[Write, str]:
        """Read the end."""
        day, reason = self.needed_day("on"), self.code("reason")
        return (
            lambda store, actor: case_life.change_state(
                store, actor, client.id, client.version, CaseState.ENDED, day, reason
            ),
            self.tr("Asiakkuus päätetty."),
        )


class ReopenForm(CaseForm):
    """An ended case goes on; one who comes back from abroad has a municipality again."""

    icon = "folder-open"

    def __init__(self) -> None:
        super().__init__()
        self.name_it(self.tr("Avaa uudelleen"), self.tr("&Avaa uudelleen"))
        self.add_date("on", self.tr("A&lkaen"))
        self.add_choice(
            "municipality",
            self.tr("&Kotikunta"),
            (("", self.tr("Ei muutu")), *municipality_choices()),
        )

    def offered(self, client: Client) -> bool:
        """Tell whether the case has ended, but not by death."""
        case = client.case
        return case.state is CaseState.ENDED and bool(allowed_steps(case.state, reason=case.reason))

    def prepare(self, client: Client, outlook: CaseOutlook) -> None:
        """Ask for the municipality of one who comes from abroad."""
        self.show_row("municipality", shown=client.case.reason == "moved_abroad")
        super().prepare(client, outlook)

    def effects(self, client: Client) -> list[str]:
        """Say that a new period begins."""
        lines = [self.tr("Alkaa uusi jakso. Aiemmat jaksot ja niiden päivät säilyvät.")]
        if client.form.municipality == ABROAD and not client.protected:
            lines.append(self.tr("Kotikunta on nyt ulkomaat. Valitse uusi, jos se on tiedossa."))
        return lines

    def work(self, client: Client) -> tuple[Write, str]:
        """Read the day, and where she lives now."""
        day, place = self.needed_day("on"), self.code("municipality")
        return (
            lambda store, actor: case_life.reopen(
                store, actor, client.id, client.version, day, municipality=place
            ),
            self.tr("Asiakkuus avattu uudelleen."),
        )


class TakeBackForm(CaseForm):
    """The last step was a mistake."""

    icon = "undo-2"

    def __init__(self) -> None:
        super().__init__()
        self.name_it(self.tr("Peru viimeisin tila"), self.tr("&Peru tila"))
        self.add_line("reason", self.tr("S&yy"))

    def offered(self, client: Client) -> bool:
        """Tell whether there is a state to go back to."""
        return len(client.case.periods) > 1

    def effects(self, client: Client) -> list[str]:
        """Say which state holds again, and what is not undone."""
        now, before = client.case.periods[-1], client.case.periods[-2]
        return [
            self.tr("Tila {0} ({1}) perutaan, ja tila {2} ({3}) on taas voimassa.").format(
                word("case_states", now.state),
                dates.format_date(now.since),
                word("case_states", before.state),
                dates.format_date(before.since),
            ),
            self.tr(
                "Peruttu tila jää lokiin. Perutut lähetteet ja päättyneet suunnitelmat eivät palaa."
            ),
        ]

    def work(self, client: Client) -> tuple[Write, str]:
        """Read the reason."""
        reason = self.needed("reason")
        return (
            lambda store, actor: case_life.take_back_step(
                store, actor, client.id, client.version, reason
            ),
            self.tr("Viimeisin tila peruttu."),
        )
