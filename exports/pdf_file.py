"""What every PDF of the program has in common: how it is finished, described and saved."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Dictionary, Name, OutlineItem, String
from reportlab.pdfgen.canvas import Canvas

from exports import paper
from exports.glyph_fonts import GlyphFonts

# reportlab opens every page in a font of its own that is not embedded; nothing is set in it.
_PREAMBLE = re.compile(rb"BT /F\d+ [\d.]+ Tf [\d.]+ TL ET")


def canvas_on(buffer: io.BytesIO) -> Canvas:
    """Return an empty canvas of A4, the same bytes for the same drawing."""
    return Canvas(buffer, pagesize=(paper.WIDTH, paper.HEIGHT), pageCompression=0, invariant=1)


def embed_fonts(pdf: pikepdf.Pdf, fonts: GlyphFonts) -> None:
    """Give every page the fonts of the document and no other."""
    embedded = pdf.make_indirect(fonts.embed(pdf))
    for page in pdf.pages:
        contents = page.obj.Contents
        contents.write(_PREAMBLE.sub(b"", contents.read_bytes(), count=1).strip())
        page.obj.Resources = Dictionary(Font=embedded)


def bookmark(pdf: pikepdf.Pdf, places: Sequence[tuple[str, int]]) -> None:
    """Let a reader jump in a document of several pages; each place is a heading and its page."""
    if len(pdf.pages) == 1:
        return
    with pdf.open_outline() as outline:
        outline.root.extend(OutlineItem(heading, page) for heading, page in places)


def saved(pdf: pikepdf.Pdf) -> bytes:
    """Return the finished file."""
    out = io.BytesIO()
    pdf.save(
        out,
        deterministic_id=True,
        compress_streams=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        min_version="1.7",
    )
    return out.getvalue()


def describe(pdf: pikepdf.Pdf, title: str, author: str, on: date, language: str) -> None:
    """Write the metadata twice, as PDF wants it: information dictionary and XMP."""
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(title),
            Author=String(author),
            Creator=String("Tekoto"),
            Producer=String("Tekoto"),
            CreationDate=String(f"D:{on:%Y%m%d}000000Z"),
        )
    )
    xmp = _XMP.format(
        title=escape(title), author=escape(author), language=language, day=on.isoformat()
    )
    pdf.Root.Metadata = pdf.make_stream(xmp.encode("utf-8"), Type=Name.Metadata, Subtype=Name.XML)


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Tekoto</xmp:CreatorTool><xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate>
<pdf:Producer>Tekoto</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
