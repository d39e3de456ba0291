"""The list of shortcuts (F1), read from the one place that defines them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import actions, theme
from ui.screen import resize_within


class ShortcutList(QDialog):
    """Every command that has a shortcut, in a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pikanäppäimet"))
        keys = [key for key, spec in actions.SPECS.items() if spec.shortcut]
        table = QTableWidget(len(keys), 2)
        table.setAccessibleName(self.tr("Pikanäppäimet"))
        table.setHorizontalHeaderLabels([self.tr("Komento"), self.tr("Näppäin")])
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        fitting = QHeaderView.ResizeMode.ResizeToContents
        table.horizontalHeader().setSectionResizeMode(1, fitting)
        for row, key in enumerate(keys):
            table.setItem(row, 0, QTableWidgetItem(actions.plain_text(key)))
            table.setItem(row, 1, QTableWidgetItem(actions.shortcut_text(key)))
            table.setRowHeight(row, theme.scaled(30))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(table)
        column.addWidget(close)
        resize_within(self, theme.scaled(520), theme.scaled(560))
