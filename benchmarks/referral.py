"""P3: one referral PDF, against the same text and fields in bare, untagged reportlab."""

import io
from datetime import date

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

import resources
from benchmarks.measure import Result, seconds, take_turns
from exports.referral_pdf import write_referral
from tekoto.letter import LetterRow, LetterSection, ReferralLetter

_ROUNDS = 41
_QUICK_ROUNDS = 9
_FIELDS = ("received", "place", "queue", "not suitable", "more", "start", "group", "contact")

LETTER = ReferralLetter(
    language="fi",
    title="Ohjaus koulutukseen",
    reference="K7M2-9QXD",
    token="MFRGGZDFMZTWQ2LK",
    document_id="0192f3c4-5b6a-7c8d-9e0f-1a2b3c4d5e6f",
    vault_id="0192f3c4-0000-7000-8000-000000000001",
    written_on=date(2026, 11, 22),
    office_name="Kaakkois-Suomen harjoitustoimisto",
    sender_line="Helmi Kaislakoski, erityisasiantuntija · 040 000 0000",
    secrecy_marking="SALASSA PIDETTÄVÄ",
    secrecy_ground="JulkL (621/1999) 24 § 1 mom. 25 k",
    recipient_line="Lahden harjoitusoppilaitos, opinto-ohjaus",
    reply_by=date(2026, 12, 4),
    sections=(
        LetterSection(
            "Hakija",
            (
                LetterRow("Nimi", "Yousef al-Khatib"),
                LetterRow("Syntymävuosi", "1987"),
                LetterRow("Yhteydenotto", "puhelin 040 000 0003, arabia, tulkki tarvitaan"),
                LetterRow("Oma tavoite", "”Haluan sähköasentajaksi. Sitä työtä olen tehnyt.”"),
            ),
        ),
        LetterSection(
            "Haettu koulutus",
            (
                LetterRow("Koulutus", "Sähkö- ja automaatioalan perustutkinto, tammikuu 2027"),
                LetterRow("Rahoitus", "Omaehtoinen opiskelu kotoutumissuunnitelman tukemana"),
                LetterRow("Suunnitelma", "kotoutumissuunnitelma voimassa 1.5.2026–30.4.2027"),
            ),
        ),
        LetterSection(
            "Osaaminen",
            (
                LetterRow(
                    "Suomen kieli",
                    "kuuntelu A2.2 · puhuminen A2.1 · lukeminen A2.2 · kirjoittaminen A1.3 "
                    "(koulutuksen päättötestaus 5/2026)",
                ),
                LetterRow("Koulutus", "toinen aste, 12 vuotta (ISCED 3), ei todistusta"),
                LetterRow("Työkokemus", "sähköasentaja 12 v; työkokeilu Lahdessa 8/2026–"),
            ),
        ),
    ),
    basis_text="Tiedot on luovutettu palveluntuottajan tiedonsaantioikeuden perusteella.",
    audit_link="08705 97029 11473 40021 55318",
)


def run(*, quick: bool) -> list[Result]:
    """Measure P3."""
    for name in ("SourceSans3-Regular", "SourceSans3-Bold"):
        pdfmetrics.registerFont(TTFont(name, str(resources.path(f"fonts/{name}.ttf"))))
    rounds = _QUICK_ROUNDS if quick else _ROUNDS
    value, floor = take_turns(
        lambda: seconds(lambda: write_referral(LETTER)) * 1000,
        lambda: seconds(_bare) * 1000,
        rounds,
    )
    work = "one referral PDF, tagged, with fields"
    return [Result("P3", work, 1, value, floor, "ms", "≤ 2 ×; ≤ 50 ms")]


def _bare() -> bytes:
    body = ParagraphStyle("body", fontName="SourceSans3-Regular", fontSize=10.5, leading=14)
    bold = ParagraphStyle("bold", fontName="SourceSans3-Bold", fontSize=11, leading=15)
    story: list[object] = [
        Paragraph(LETTER.office_name, bold),
        Paragraph(LETTER.sender_line, body),
        Paragraph(f"{LETTER.secrecy_marking} {LETTER.secrecy_ground}", bold),
        Paragraph(LETTER.title, bold),
        Paragraph(LETTER.recipient_line, body),
    ]
    for section in LETTER.sections:
        story.append(Paragraph(section.heading, bold))
        cells = [[Paragraph(r.label, body), Paragraph(r.value, body)] for r in section.rows]
        story.append(Table(cells, colWidths=[130, 380]))
    story.append(Paragraph(LETTER.basis_text, body))
    story.append(Spacer(1, 12))
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4).build(story, onFirstPage=_fields)
    return out.getvalue()


def _fields(canvas: Canvas, _document: object) -> None:
    canvas.setFont("SourceSans3-Regular", 8)
    canvas.drawString(44, 27, f"{LETTER.reference} {LETTER.document_id}")
    for place, name in enumerate(_FIELDS):
        canvas.drawString(44, 240 - 22 * place, name)
        if name in ("place", "queue", "not suitable", "more"):
            canvas.acroForm.radio(
                name="decision",
                value=name,
                tooltip=name,
                x=150,
                y=236 - 22 * place,
                size=14,
                selected=name == "more",
            )
        else:
            canvas.acroForm.textfield(
                name=name, tooltip=name, x=150, y=236 - 22 * place, width=300, height=16
            )
    canvas.acroForm.textfield(
        name="note", tooltip="note", x=150, y=44, width=300, height=30, fieldFlags="multiline"
    )
