"""Taking acts back and doing them again from the window, with its words."""

from PySide6.QtCore import QCoreApplication

from db import acts, undo
from tekoto.act import Act, Outcome
from ui.act_words import act_text
from ui.desk import Desk
from ui.worker import Progress


def undo_latest(desk: Desk) -> None:
    """Take back the last act of this session."""
    desk.ask(
        lambda: acts.latest(desk.store, desk.actor),
        lambda act: _begin(desk, act, undoing=True),
        owner=desk,
    )


def redo_latest(desk: Desk) -> None:
    """Do the act again that was taken back last."""
    desk.ask(
        lambda: acts.latest(desk.store, desk.actor, undone=True),
        lambda act: _begin(desk, act, undoing=False),
        owner=desk,
    )


def show_acts(desk: Desk) -> None:
    """Show the recent acts, each of which can be taken back."""
    from ui.acts_page import ActsPage

    desk.open_task(ActsPage(desk, go))


def go(desk: Desk, act: Act, *, undoing: bool, rest: bool = False) -> None:
    """Take an act back, or do it again; what stands in the way is shown with its reasons."""
    store, actor = desk.store, desk.actor

    def work(progress: Progress) -> Outcome:
        way = undo.take_back if undoing else undo.redo
        return way(store, actor, act.id, rest=rest, progress=progress)

    title = (
        QCoreApplication.translate("Undoing", "Kumotaan: {0}")
        if undoing
        else QCoreApplication.translate("Undoing", "Tehdään uudelleen: {0}")
    )
    desk.ask(
        work,
        lambda outcome: _done(desk, outcome, undoing=undoing),
        title=title.format(act_text(act)),
        cancellable=True,
        owner=desk,
    )


def _begin(desk: Desk, act: Act | None, *, undoing: bool) -> None:
    if act is not None:
        go(desk, act, undoing=undoing)
    elif undoing:
        desk.tell(
            QCoreApplication.translate(
                "Undoing", "Ei kumottavaa tältä istunnolta. Aiemmat: Viimeisimmät toimet."
            )
        )
    else:
        desk.tell(QCoreApplication.translate("Undoing", "Ei uudelleen tehtävää tältä istunnolta."))


def _done(desk: Desk, outcome: Outcome, *, undoing: bool) -> None:
    if not outcome.done:
        from ui.acts_page import ActsPage

        desk.open_task(ActsPage(desk, go, outcome))
        return
    text = (
        QCoreApplication.translate("Undoing", "Kumottu: {0}.")
        if undoing
        else QCoreApplication.translate("Undoing", "Tehty uudelleen: {0}.")
    )
    told = text.format(act_text(outcome.act))
    if outcome.kept:
        kept = QCoreApplication.translate(
            "Undoing", "Ennalleen jätettiin {0} asiakasta, joiden tietoja on muutettu sen jälkeen."
        )
        told = f"{told} {kept.format(len(outcome.kept))}"
    desk.tell(told)
    desk.changed.emit("act")
    desk.changed.emit("client")
