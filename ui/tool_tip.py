"""Tool tips of what people typed or sent: the text itself, whatever it holds.

Qt takes a tool tip with a tag in it for a page and fetches the pictures that it names; on Windows
even from another computer, to which it then signs in as the user (CWE-40). Names come from sheets
and files of others.
"""

from PySide6.QtGui import Qt


def plain(text: str) -> str:
    """Return a text such that the tool tip shows it as it was typed."""
    if not Qt.mightBeRichText(text):
        return text
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)
