"""The indicators of a project: figure, target as a bar, share of the target."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from db.monitoring import Evaluation
from tekoto.citation import cited
from tekoto.indicator_rules import Rule
from tekoto.indicators import IndicatorResult
from ui import icons, theme
from ui.data_table import DataTable
from ui.i18n import language
from ui.table_model import Column, Roles, TableModel

_BAR_WIDTH = 104
_PADDING = 26
_WIDTHS = (78, 0, 84, 172, 72)


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """One indicator with its figure; ``result`` is None for a figure that a person enters."""

    rule: Rule
    value: int
    target: int | None
    result: IndicatorResult | None

    @property
    def share(self) -> float | None:
        """Return the figure as a share of the target, or None without one."""
        return self.value / self.target if self.target else None


def indicator_lines(evaluation: Evaluation) -> tuple[IndicatorLine, ...]:
    """Return every indicator of the rules with its figure, in the order of the rules."""
    results = {result.code: result for result in evaluation.results}
    form = evaluation.project.form
    targets, entered = dict(form.targets), dict(form.entered)
    lines = []
    for rule in evaluation.rules.rules:
        result = results.get(rule.code)
        value = entered.get(rule.code, 0) if result is None else result.count
        lines.append(IndicatorLine(rule, value, targets.get(rule.code), result))
    return tuple(lines)


class IndicatorTable(DataTable):
    """The indicators; ``line_chosen`` carries the line of the current row."""

    line_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Indikaattorit"))
        self._lines: TableModel[IndicatorLine] = TableModel(self._columns())
        self.setModel(self._lines)
        self.setWordWrap(True)
        self.set_widths(_WIDTHS)
        self.stretch(1, 220)
        self._words = WrappedText(self)
        self._bar = TargetBar(self)
        self.setItemDelegateForColumn(1, self._words)
        self.setItemDelegateForColumn(3, self._bar)
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(theme.scaled(theme.ROW_HEIGHT))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().sectionResized.connect(lambda *_sizes: self.resizeRowsToContents())
        self.chosen.connect(self.line_chosen.emit)

    def _columns(self) -> tuple[Column[IndicatorLine], ...]:
        return (
            Column("code", self.tr("Koodi"), lambda x: x.rule.code, soft=True),
            Column(
                "name",
                self.tr("Indikaattori"),
                _name,
                tooltip=lambda x: cited(x.rule.source, language().code),
            ),
            Column(
                "value",
                self.tr("Lukema"),
                lambda x: str(x.value),
                align_right=True,
                bold=True,
                icon=_entered_icon,
                tooltip=self._value_tooltip,
            ),
            Column("target", self.tr("Tavoite"), self._target),
            Column("share", self.tr("Osuus"), _share, align_right=True, soft=True),
        )

    def _target(self, line: IndicatorLine) -> str:
        return self.tr("/ {0}").format(line.target) if line.target else self.tr("ei tavoitetta")

    def _value_tooltip(self, line: IndicatorLine) -> str:
        return "" if line.result is not None else self.tr("Hankkeen ilmoittama luku")

    def show_lines(self, lines: tuple[IndicatorLine, ...]) -> None:
        """Show these indicators and stay at the one that was current."""
        kept = self.current_line()
        self._lines.set_rows(lines)
        codes = [line.rule.code for line in lines]
        if kept and kept.rule.code in codes:
            self.selectRow(codes.index(kept.rule.code))
        elif lines:
            # A figure with people behind it tells more than the first one.
            telling = (n for n, line in enumerate(lines) if line.result and line.value)
            self.selectRow(next(telling, 0))

    def current_line(self) -> IndicatorLine | None:
        """Return the line of the current row."""
        line = self.current_object()
        return line if isinstance(line, IndicatorLine) else None


class WrappedText(QStyledItemDelegate):
    """Tells the height of a wrapped text in its column, which the style sheet's padding narrows."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of all lines at the column's present width."""
        table = self.parent()
        if not isinstance(table, DataTable):
            return super().sizeHint(option, index)
        width = table.columnWidth(index.column())
        room = QRect(0, 0, width - theme.scaled(_PADDING), 10_000)
        metrics = QFontMetrics(theme.font())
        text = str(index.data())
        lines = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        return QSize(width, lines + theme.scaled(theme.SPACE_S))


class TargetBar(QStyledItemDelegate):
    """Paints how much of a target has been reached; the cell's text says the target."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell's ground, the bar, and the target after it."""
        line = index.data(Roles.OBJECT)
        if not isinstance(line, IndicatorLine) or line.share is None:
            super().paint(painter, option, index)
            return
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        text, plain.text = plain.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, option.widget)
        shades = theme.colours()
        gap = theme.scaled(theme.SPACE_XS)
        words = QFontMetrics(theme.font(theme.TEXT_SMALL)).horizontalAdvance(text) + 2
        room = option.rect.width() - 4 * gap - words
        width = max(0, min(theme.scaled(_BAR_WIDTH), room))
        thickness = theme.scaled(theme.BAR_THICKNESS - 2)
        top = option.rect.center().y() - thickness / 2
        left = option.rect.left() + 2 * gap
        painter.save()
        painter.fillRect(QRectF(left, top, width, thickness), QColor(shades.track))
        reached = width * min(1.0, line.share)
        painter.fillRect(QRectF(left, top, reached, thickness), QColor(shades.accent))
        painter.setFont(theme.font(theme.TEXT_SMALL))
        painter.setPen(QColor(shades.text_soft))
        place = QRectF(option.rect).adjusted(2 * gap + width + gap, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


def _name(line: IndicatorLine) -> str:
    name = line.rule.name(language().code)
    return f"– {name}" if line.rule.parent else name


def _share(line: IndicatorLine) -> str:
    return "–" if line.share is None else f"{round(line.share * 100)} %"


def _entered_icon(line: IndicatorLine) -> QIcon | None:
    return None if line.result is not None else icons.icon("pencil", theme.colours().text_soft)
