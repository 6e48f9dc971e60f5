"""The empty Word file every form begins as, and the last step that makes its bytes depend on its content alone."""

import io
import zipfile
from datetime import datetime
from functools import cache

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

from documents.word_text import FAMILIES, LATIN, run_properties

NAMESPACES = nsdecls('w', 'wp', 'a', 'pic', 'r')
CREATED = datetime(2023, 1, 1)  # noqa: DTZ001 - the property has no zone; see CREATED of the PDF for why it is fixed
ZIP_TIME = (1980, 1, 1, 0, 0, 0)
MARGINS = {'left_margin': 25, 'right_margin': 25, 'top_margin': 22, 'bottom_margin': 20, 'footer_distance': 10}
STYLES = {'Normal', 'DefaultParagraphFont', 'TableNormal', 'NoList', 'Header', 'HeaderChar', 'Footer', 'FooterChar'}
UNUSED = {'stylesWithEffects', 'thumbnail', 'customXml', 'numbering'}
FIELD = '<w:fldSimple w:instr=" {} "><w:r>{}<w:t>1</w:t></w:r></w:fldSimple>'


@cache
def base_document(page_numbers: bool) -> bytes:
    """A4, our margins and fonts, Chinese as the language, no spare space between Chinese and Latin."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    for name, size in MARGINS.items():
        setattr(section, name, Mm(size))
    slim(document)
    set_defaults(document)
    underline_trailing_spaces(document)
    if page_numbers:
        number_pages(document)
    properties = document.core_properties
    properties.author, properties.language, properties.comments = '特证通', 'zh-CN', ''
    properties.created = properties.modified = CREATED
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def slim(document: WordDocument) -> None:
    """Leave out what python-docx's template brings along and no form uses; nine tenths of every file else."""
    styles = document.styles.element
    for style in styles.findall(qn('w:style')):
        if style.get(qn('w:styleId')) not in STYLES:
            styles.remove(style)
    for holder in (document.part, document.part.package):
        for name, relation in list(holder.rels.items()):
            if relation.reltype.rsplit('/', 1)[-1] in UNUSED:
                del holder.rels[name]


def set_defaults(document: WordDocument) -> None:
    styles = document.styles.element
    old = styles.find(qn('w:docDefaults'))
    fonts = f'w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{FAMILIES["song"]}" w:cs="{LATIN}"'
    styles.replace(
        old,
        parse_xml(
            f'<w:docDefaults {nsdecls("w")}><w:rPrDefault><w:rPr><w:rFonts {fonts}/><w:sz w:val="24"/>'
            '<w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
            '<w:pPrDefault><w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
            '<w:snapToGrid w:val="0"/><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
            '</w:docDefaults>'
        ),
    )


def underline_trailing_spaces(document: WordDocument) -> None:
    """Word draws no line under the blanks at the end of a line unless it is asked to."""
    settings = document.settings.element
    compat = settings.find(qn('w:compat'))
    if compat is None:
        raise LookupError('the template of python-docx has no w:compat')
    compat.insert(0, parse_xml(f'<w:ulTrailSpace {nsdecls("w")}/>'))


def number_pages(document: WordDocument) -> None:
    """第 n 页 共 m 页 on every page but the first, which is the cover."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.footer.is_linked_to_previous = False
    section.first_page_footer.is_linked_to_previous = False
    look = run_properties('song', 9)
    words = [f'<w:r>{look}<w:t xml:space="preserve">{word}</w:t></w:r>' for word in ('第 ', ' 页　共 ', ' 页')]
    page, pages = (FIELD.format(name, look) for name in ('PAGE', 'NUMPAGES'))
    footer = section.footer.paragraphs[0]._p
    footer.getparent().replace(
        footer,
        parse_xml(
            f'<w:p {nsdecls("w")}><w:pPr><w:jc w:val="center"/></w:pPr>'
            f'{words[0]}{page}{words[1]}{pages}{words[2]}</w:p>'
        ),
    )


def settle(document: WordDocument) -> bytes:
    """Save with one fixed time on every part."""
    saved, out = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as read, zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as write:
        for part in read.infolist():
            write.writestr(zipfile.ZipInfo(part.filename, ZIP_TIME), read.read(part), zipfile.ZIP_DEFLATED)
    return out.getvalue()
