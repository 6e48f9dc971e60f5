"""QR codes of the papers: vector for the PDF, dots for Word."""

import io

import segno

QUIET = 2  # modules of white around it; the paper gives the rest


def svg(text: str) -> str:
    """One QR code as an SVG picture; error correction M survives a stamp across a corner."""
    out = io.BytesIO()
    segno.make(text, error='m', micro=False).save(out, kind='svg', border=QUIET, xmldecl=False, light='white')
    return out.getvalue().decode()


def png(text: str) -> bytes:
    """The same QR code as a PNG picture."""
    out = io.BytesIO()
    segno.make(text, error='m', micro=False).save(out, kind='png', border=QUIET, scale=8)
    return out.getvalue()
