"""Paragraphs and runs in WordprocessingML. Children of pPr and rPr stand in the order of the schema."""

from functools import cache
from typing import Any
from unicodedata import east_asian_width
from xml.sax.saxutils import escape

FAMILIES = {'song': '宋体', 'hei': '黑体', 'fang': '仿宋'}
LATIN = 'Times New Roman'
BOX_FONT = 'Segoe UI Symbol'  # the one on every Windows that draws ☐ and ☑
TWIPS = 20  # per point
SPACE = '\u3000'


@cache
def run_properties(font: str, size: float, underlined: bool = False) -> str:
    latin = FAMILIES[font] if font == 'hei' else LATIN
    line = '<w:u w:val="single"/>' if underlined else ''
    return (
        f'<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{FAMILIES[font]}"/>'
        f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>{line}</w:rPr>'
    )


@cache
def box_properties(size: float) -> str:
    fonts = ' '.join(f'w:{use}="{BOX_FONT}"' for use in ('ascii', 'hAnsi', 'eastAsia', 'cs'))
    return f'<w:rPr><w:rFonts {fonts}/><w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/></w:rPr>'


def text(words: str) -> str:
    """Words as literal text; line ends and tabs are elements of their own."""
    pieces = escape(words).split('\n')
    return '<w:br/>'.join(
        '<w:tab/>'.join(f'<w:t xml:space="preserve">{part}</w:t>' if part else '' for part in piece.split('\t'))
        for piece in pieces
    )


def run(words: str, properties: str) -> str:
    return f'<w:r>{properties}{text(words)}</w:r>' if words else ''


def width_of(words: str) -> float:
    """The width in em, a Latin character counting half."""
    return sum(1.0 if east_asian_width(sign) in 'WF' else 0.5 for sign in words)


def padded(words: str, width: float) -> str:
    """Words in the middle of an underlined blank; full-width blanks, because the others get no line."""
    missing = max(0, round(width - width_of(words)))
    return SPACE * (missing // 2) + words + SPACE * (missing - missing // 2)


def inline(node: Any, para: dict[str, Any], picture: Any) -> str:
    """One inline of a bound tree; `picture` draws images and codes."""
    font, size = para['font'], para['size']
    if isinstance(node, str):
        return run(node, run_properties(font, size))
    match node['t']:
        case 'blank':
            return run(padded(node['s'], node['w']), run_properties(font, size, True))
        case 'pad':
            return run(SPACE * round(node['w']), run_properties(font, size))
        case 'box':
            return run('☑' if node['on'] else '☐', box_properties(size))
    drawn: str = picture(node)
    return drawn


@cache
def spacing(before: float, after: float, pitch: float, size: float, exact: bool) -> str:
    line = round(pitch * size * TWIPS) if exact else 240
    rule = 'exact' if exact else 'auto'
    return (
        f'<w:spacing w:before="{round(before * TWIPS)}" w:after="{round(after * TWIPS)}" '
        f'w:line="{line}" w:lineRule="{rule}"/>'
    )


def paragraph(para: dict[str, Any], picture: Any, *, new_page: bool = False) -> str:
    """One paragraph. A line that holds a picture is as high as the picture, all others exactly as declared."""
    inlines = para['inline']
    exact = not any(isinstance(node, dict) and node['t'] in {'image', 'qr'} for node in inlines)
    indent = para['indent']
    properties = [
        '<w:keepNext/>' if para['keep'] else '',
        '<w:pageBreakBefore/>' if new_page else '',
        spacing(para['before'], para['after'], para['pitch'], para['size'], exact),
        f'<w:ind w:firstLineChars="{round(indent * 100)}" w:firstLine="{round(indent * para["size"] * TWIPS)}"/>'
        if indent
        else '',
        f'<w:jc w:val="{"both" if para["align"] == "justify" else para["align"]}"/>',
    ]
    return f'<w:p><w:pPr>{"".join(properties)}</w:pPr>{"".join(inline(node, para, picture) for node in inlines)}</w:p>'
