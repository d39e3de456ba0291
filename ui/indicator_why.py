"""Why a person is or is not counted in an indicator, condition by condition."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tekoto import dates
from tekoto.indicator_rules import Rule
from tekoto.indicators import ConditionResult, ParticipationFacts, Period, explain
from tekoto.names import isolate
from ui import icons, messages, theme
from ui.badge import Tone, tone_colour


class WhyBox(QFrame):
    """Tells of each participation of one person which conditions are met."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "notice-info")
        self._title = QLabel()
        theme.set_role(self._title, "section")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.scaled(theme.SPACE_XS))
        self._lines = column = QVBoxLayout(self)
        side = theme.scaled(12)
        column.setContentsMargins(side, theme.scaled(8), side, theme.scaled(theme.SPACE_S))
        column.setSpacing(theme.scaled(theme.SPACE_XS))
        column.addWidget(self._title)
        column.addLayout(self._rows)

    def clear(self) -> None:
        """Show nothing."""
        self.hide()

    def explain(
        self, name: str, rule: Rule, facts: Sequence[ParticipationFacts], period: Period
    ) -> None:
        """Show why the person of these participations is or is not counted."""
        self._empty()
        told = [(fact, explain(rule, fact, period)) for fact in facts]
        counted = any(results[0].met for _fact, results in told)
        template = (
            self.tr("{0} on laskettu. Miksi?") if counted else self.tr("{0} ei ole mukana. Miksi?")
        )
        theme.set_role(self, "notice-success" if counted else "notice-warning")
        self._title.setText(template.format(isolate(name)))
        texts = [self._title.text()]
        for fact, results in told:
            days = dates.format_period(fact.started_on, fact.ended_on)
            head = QLabel(self.tr("Osallistuminen {0}").format(days))
            theme.set_role(head, "small")
            head.setWordWrap(True)
            self._rows.addWidget(head)
            texts.append(head.text())
            for result in results[1:]:
                text = _text(result)
                self._rows.addWidget(_line(text, result.met))
                texts.append(text)
        self.setAccessibleName(". ".join(texts))
        self.show()
        self._take_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for every line at the new width."""
        super().resizeEvent(event)
        self._take_height()

    def _take_height(self) -> None:
        """Ask for what the wrapped lines need: a scroll area does not ask for it by itself."""
        self._lines.activate()
        # Without a line there is no height, which the layout tells as -1.
        self.setMinimumHeight(max(0, self._lines.heightForWidth(self.width())))

    def _empty(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _text(result: ConditionResult) -> str:
    condition = messages.wording(f"indicator.condition.{result.key}")
    if result.met:
        return condition
    return f"{condition}: {messages.wording(f'indicator.detail.{result.detail}')}"


def _line(text: str, met: bool) -> QWidget:
    tone = Tone.SUCCESS if met else Tone.ALERT
    picture = QLabel()
    picture.setPixmap(
        icons.pixmap("circle-check" if met else "circle-x", theme.scaled(15), tone_colour(tone))
    )
    words = QLabel(text)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    holder = QWidget()
    theme.set_role(holder, "clear")
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.scaled(theme.SPACE_S))
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return holder
