"""Filling the reply form as a school's PDF viewer would: for the demo caseload and the tests."""

import io
from collections.abc import Mapping

import pypdf
from pypdf.generic import NameObject, TextStringObject

from exports.reply_fields import DECISION, TEXT_LIMITS


def fill_reply(pdf: bytes, answers: Mapping[str, str]) -> bytes:
    """Return the referral with its reply fields filled in.

    ``answers`` are texts by field name (``exports.reply_fields``); the decision is a code such as
    ``place``. Raises KeyError for a name that the form does not have.
    """
    unknown = set(answers) - set(TEXT_LIMITS) - {DECISION}
    if unknown:
        raise KeyError(*sorted(unknown))
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    texts = {name: value for name, value in answers.items() if name != DECISION}
    # What the form's font cannot write, viewers are asked to draw with a font of their own.
    typed = "".join(texts.values())
    redraw = typed.encode("cp1252", "ignore").decode("cp1252") != typed
    for page in writer.pages:
        if "/Annots" in page:
            writer.update_page_form_field_values(page, texts, auto_regenerate=redraw)
    if answers.get(DECISION):
        _choose(writer, answers[DECISION])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _choose(writer: pypdf.PdfWriter, decision: str) -> None:
    """Set the radio group as viewers do: its value, and the look of each button."""
    for page in writer.pages:
        for reference in page.get("/Annots", ()):
            button = reference.get_object()
            group = button.get("/Parent")
            if group is None or group.get_object().get("/T") != TextStringObject(DECISION):
                continue
            states = button["/AP"]["/N"]
            state = f"/{decision}" if f"/{decision}" in states else "/Off"
            button[NameObject("/AS")] = NameObject(state)
            group.get_object()[NameObject("/V")] = NameObject(f"/{decision}")
