"""The fields of a school's answer, as a person fills them in or checks them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tekoto.cefr import CefrLevel
from tekoto.reply import OUTCOMES, Decision, SchoolReply
from tekoto.reply_changes import SKILLS
from ui.field_form import FieldForm
from ui.words import choices, word

_DATES = ("received_on", "start_on", "started_on", "ended_on")
_LEVELS = tuple(f"level_{skill}" for skill in SKILLS)
PLACE_FIELDS = ("decision", "start_on", "group", "contact", "note")
LATER_FIELDS = ("started_on", "ended_on", "outcome", *_LEVELS)


def add_reply_fields(form: FieldForm) -> None:
    """Add every field of an answer."""
    unsaid = ("", QCoreApplication.translate("ReplyForm", "Ei kerrottu"))
    form.add_date("received_on", word("reply_fields", "received_on"))
    form.add_choice(
        "decision", word("reply_fields", "decision"), (unsaid, *choices("reply_decisions"))
    )
    form.add_date("start_on", word("reply_fields", "start_on"))
    form.add_line("group", word("reply_fields", "group"))
    form.add_line("contact", word("reply_fields", "contact"))
    form.add_date("started_on", word("reply_fields", "started_on"))
    form.add_date("ended_on", word("reply_fields", "ended_on"))
    outcomes = [(code, word("path_step_states", code)) for code in OUTCOMES]
    form.add_choice("outcome", word("reply_fields", "outcome"), (unsaid, *outcomes))
    levels = [(level.value, level.value) for level in CefrLevel]
    for key in _LEVELS:
        form.add_choice(key, word("reply_fields", key), (unsaid, *levels))
    form.add_text("note", word("reply_fields", "note"))


def reply_from(form: FieldForm, known: SchoolReply, fields: Sequence[str]) -> SchoolReply:
    """Return an answer with these fields as typed; raises InvalidInputError for a wrong date."""
    said: dict[str, object] = {}
    levels = dict(known.levels)
    for key in fields:
        if key in _DATES:
            said[key] = form.day(key)
        elif key == "decision":
            code = form.code(key)
            said[key] = Decision(code) if code else None
        elif key == "outcome":
            said[key] = form.code(key)
        elif key in _LEVELS:
            levels[key.removeprefix("level_")] = form.code(key)
        else:
            said[key] = form.value(key)
    given = tuple((skill, levels[skill]) for skill in SKILLS if levels.get(skill))
    return replace(known, levels=given, **said)  # type: ignore[arg-type]


class ReplyForm(FieldForm):
    """Shows those fields of an answer that need a look, and reads them back."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._known: SchoolReply | None = None
        self._shown: tuple[str, ...] = ()
        add_reply_fields(self)

    def show_reply(self, reply: SchoolReply, fields: tuple[str, ...]) -> None:
        """Show these fields of an answer."""
        self._known = None
        self.clear()
        levels = {f"level_{skill}": level for skill, level in reply.levels}
        for key in self.field_keys():
            self.show_row(key, shown=key in fields)
            value = levels.get(key, "") if key in _LEVELS else getattr(reply, key) or ""
            self.fill(key, value)
        self._known, self._shown = reply, fields

    def shown(self) -> tuple[str, ...]:
        """Return the fields that are shown."""
        return self._shown

    def reply(self) -> SchoolReply | None:
        """Return the answer as the fields say; raises InvalidInputError naming a wrong date."""
        return None if self._known is None else reply_from(self, self._known, self._shown)

    def focus_first(self) -> None:
        """Give the keyboard to the first field shown."""
        if self._shown:
            self.field(next(key for key in self.field_keys() if key in self._shown)).setFocus()
