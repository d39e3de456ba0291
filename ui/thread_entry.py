"""One note of a thread as it is shown: who, when, for whom, and of minutes what became of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from tekoto import dates
from tekoto.minutes import Duty, Minutes
from tekoto.names import isolate
from tekoto.thread import ThreadEntry
from ui import theme
from ui.badge import Badge, Tone
from ui.flow_layout import FlowLayout
from ui.words import word


class EntryRow(QWidget):
    """A note with its addenda; minutes are shown by their rows, not as the text of the note."""

    def __init__(self, entry: ThreadEntry) -> None:
        super().__init__()
        form = entry.form
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.scaled(theme.SPACE_XS))
        self._column.setSpacing(theme.SPACE_XXS)
        head = FlowLayout(theme.scaled(theme.SPACE_S))
        title = QLabel(word("note_types", form.kind))
        theme.set_role(title, "section")
        head.addWidget(title)
        head.addWidget(Badge(word("visibility_classes", form.visibility), Tone.NEUTRAL, "eye"))
        if entry.received:
            head.addWidget(Badge(self.tr("Kumppanilta"), Tone.INFO, "inbox"))
        self._column.addLayout(head)
        moment = form.happened_at
        when = f"{dates.format_date(dates.local_date(moment))} {dates.format_time(moment)}"
        parts = (when, entry.author_name, entry.organisation_name, form.participants)
        self._say(" · ".join(isolate(part) for part in parts if part), "small")
        if entry.minutes is None:
            self._say(form.text)
        else:
            self._show_minutes(entry.minutes)
        for one in entry.addenda:
            day = dates.format_date(dates.local_date(one.recorded_at))
            seen = word("visibility_classes", one.form.visibility)
            more = self.tr("Täydennys {0}, {1} ({2}): {3}")
            self._say(more.format(day, one.author_name, seen, one.form.text), "small")
        self.setAccessibleName(f"{title.text()} {when}, {entry.author_name}")

    def _show_minutes(self, minutes: Minutes) -> None:
        if minutes.place:
            self._say(self.tr("Paikka: {0}").format(minutes.place))
        if minutes.present:
            names = "; ".join(one.text for one in minutes.present)
            self._say(self.tr("Läsnä: {0}").format(names))
        for number, item in enumerate(minutes.items, start=1):
            self._say(f"{number}. {item.title}", "section")
            if item.discussion:
                self._say(item.discussion)
            if item.decision:
                self._say(self.tr("Päätös: {0}").format(item.decision))
        if minutes.duties:
            self._say(self.tr("Kuka tekee mitä ja mihin mennessä"), "section")
        for duty in minutes.duties:
            self._show_duty(duty)

    def _show_duty(self, duty: Duty) -> None:
        large = theme.theme().zoom >= theme.LARGE_ZOOM
        ways = QBoxLayout.Direction
        row = QBoxLayout(ways.TopToBottom if large else ways.LeftToRight)
        row.setSpacing(theme.scaled(theme.SPACE_S))
        due = dates.format_date(duty.due_on)
        text = self.tr("{0}: {1}, viimeistään {2}").format(duty.who, duty.what, due)
        row.addWidget(_label(text), 0 if large else 1)
        if duty.done_on is None:
            badge = Badge(self.tr("Avoinna"), Tone.NEUTRAL, "circle")
        else:
            day = dates.format_date(duty.done_on)
            done = self.tr("Hoidettu {0}, {1}").format(day, duty.done_by)
            badge = Badge(done, Tone.SUCCESS)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addLayout(row)

    def _say(self, text: str, role: str = "") -> None:
        label = _label(text)
        if role:
            theme.set_role(label, role)
        self._column.addWidget(label)


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
