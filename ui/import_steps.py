"""The steps of an import in a line: which are done, which is at hand, which are to come."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from ui import icons, theme
from ui.flow_layout import FlowLayout
from ui.progress_bar import announce


class StepBar(QFrame):
    """Names of steps with an icon each; ``show_step`` tells which is at hand."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._pictures: list[QLabel] = []
        self._words: list[QLabel] = []
        row = FlowLayout(theme.scaled(theme.SPACE_L))
        self.setLayout(row)
        for number, name in enumerate(names, start=1):
            box = QWidget()
            inside = QHBoxLayout(box)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(theme.scaled(theme.SPACE_XS))
            picture, word = QLabel(), QLabel(f"{number}. {name}")
            inside.addWidget(picture)
            inside.addWidget(word)
            self._pictures.append(picture)
            self._words.append(word)
            row.addWidget(box)

    def show_step(self, step: int) -> None:
        """Mark the steps before ``step`` as done and it as the one at hand."""
        colours = theme.colours()
        for number, (picture, word) in enumerate(zip(self._pictures, self._words, strict=True)):
            done, here = number < step, number == step
            name = "circle-check" if done else "circle-dot" if here else "circle"
            colour = colours.success_text if done else colours.accent if here else colours.text_soft
            picture.setPixmap(icons.pixmap(name, theme.scaled(theme.ICON), colour))
            theme.set_role(word, "section" if here else "soft")
        text = self.tr("Vaihe {0} / {1}: {2}").format(step + 1, len(self._names), self._names[step])
        self.setAccessibleName(text)
        announce(self, text)
