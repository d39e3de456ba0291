"""Labels show what people typed or sent as it is: no label of the program is a page of HTML.

Qt takes a label's text with a tag in it for a page and fetches the pictures that it names; on
Windows even from another computer, to which it then signs in as the user (CWE-40). Names come from
sheets, cards, packets and answers of others. Here, and not at each label, because one that is
forgotten cannot be told from one that is safe.
"""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def read_labels_as_text() -> None:
    """Let every label made from now on show plain text."""
    make = QLabel.__init__

    def made(label: QLabel, *args: Any, **kwargs: Any) -> None:
        make(label, *args, **kwargs)
        label.setTextFormat(Qt.TextFormat.PlainText)

    # A method of Qt's own class, which its stub calls final.
    QLabel.__init__ = made  # type: ignore[method-assign]
