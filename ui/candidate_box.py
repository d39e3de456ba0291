"""One client who may be the person a partner means: the likeness, its reasons, and the choice."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tekoto.duplicate import Candidate
from tekoto.names import isolate
from ui import theme
from ui.badge import protection_badge
from ui.flow_layout import FlowLayout
from ui.likeness_words import reasons, strength_badge
from ui.page import link_button
from ui.words import word


def candidate_box(one: Candidate, choose: Callable[[], None]) -> QWidget:
    """Return a candidate with a button that calls ``choose``."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, theme.scaled(theme.SPACE_S))
    column.setSpacing(theme.SPACE_XXS)
    head = FlowLayout(theme.scaled(theme.SPACE_S))
    name = QLabel(isolate(one.name))
    name.setTextFormat(Qt.TextFormat.PlainText)
    theme.set_role(name, "section")
    head.addWidget(name)
    shield = protection_badge() if one.protected else None
    for mark in (strength_badge(one.resemblance), shield):
        if mark is not None:
            head.addWidget(mark)
    column.addLayout(head)
    facts = [one.number, word("case_states", one.state), one.adviser_name]
    for text in (" · ".join(facts), *(f"• {reason}" for reason in reasons(one.resemblance))):
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        column.addWidget(label)
    translate = QCoreApplication.translate
    pick = link_button(translate("RecognisePage", "Valitse"), choose)
    pick.setAccessibleName(translate("RecognisePage", "Valitse {0}").format(one.name))
    column.addWidget(pick, 0, Qt.AlignmentFlag.AlignLeft)
    return box
