"""Taking acts back and doing them again from the window, with its words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from db import acts, undo
from tekoto.act import Act, ActKind, Outcome
from tekoto.bulk_edit import BulkField
from ui.desk import Desk
from ui.words import municipality_name, word
from ui.worker import Progress


def act_text(act: Act) -> str:
    """Say in words what an act was."""
    kind, detail = word("act_kinds", act.kind), act.detail
    if act.kind is ActKind.DELETE:
        reason = word("delete_reasons", detail.get("reason", ""))
        parts = [reason, detail.get("explanation", "")]
    elif act.kind is ActKind.BULK_EDIT:
        parts = [word("bulk_fields", detail.get("field", "")), _value(detail)]
    else:
        parts = [detail.get("file", "")]
    more = ", ".join(part for part in parts if part)
    return f"{kind}: {more}" if more else kind


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

    desk.open_task(ActsPage(desk))


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


def _value(detail: Mapping[str, str]) -> str:
    value = detail.get("value", "")
    match detail.get("field"):
        case BulkField.STATE:
            return word("case_states", value)
        case BulkField.MUNICIPALITY:
            return municipality_name(value) if value else ""
        case _:
            return value


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

        desk.open_task(ActsPage(desk, outcome))
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
