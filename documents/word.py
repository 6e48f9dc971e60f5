"""A bound tree becomes a Word file. The same tree gives the same bytes.

python-docx keeps the package; the body is written as one piece of WordprocessingML, which keeps its children in the
order of the schema and is faster than calls cell by cell.
"""

import base64
import io
from collections.abc import Iterator
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm

from documents import qr
from documents.word_base import NAMESPACES, base_document, settle
from documents.word_table import TWIPS, table
from documents.word_text import paragraph

Tree = dict[str, Any]


def to_word(bound: Tree) -> bytes:
    """Draw a bound tree. Pure Python that holds the interpreter: call it off the event loop."""
    document = Document(io.BytesIO(base_document(bound['page_numbers'])))
    document.core_properties.title = bound['title']
    pictures = Pictures(document, bound['images'])
    body = document.element.body
    last = body.find(qn('w:sectPr'))
    for drawn in parse_xml(f'<w:body {NAMESPACES}>{"".join(blocks(bound["blocks"], pictures))}</w:body>'):
        last.addprevious(drawn)
    return settle(document)


def blocks(nodes: list[Tree], pictures: 'Pictures') -> Iterator[str]:
    """Every block; a page break belongs to what follows, and two tables need a paragraph between them."""
    new_page, after_table = False, False
    for node in nodes:
        if node['t'] == 'break':
            new_page = True
            continue
        if node['t'] == 'para':
            yield paragraph(node, pictures.draw, new_page=new_page)
        elif new_page or after_table or node['t'] == 'gap':
            yield room(node['height'] if node['t'] == 'gap' else 0, new_page=new_page)
        if node['t'] == 'grid':
            yield table(node, pictures.draw)
        new_page, after_table = False, node['t'] == 'grid'
    if after_table:
        yield room(0)


def room(height: float, *, new_page: bool = False) -> str:
    """An empty paragraph of that many millimetres; at least a point, which is as small as Word takes it."""
    new = '<w:pageBreakBefore/>' if new_page else ''
    line = max(20, round(height * TWIPS))
    return (
        f'<w:p><w:pPr>{new}<w:spacing w:before="0" w:after="0" w:line="{line}" w:lineRule="exact"/>'
        '<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
    )


class Pictures:
    """Adds photos and codes to the package; the same picture is kept once."""

    def __init__(self, document: WordDocument, images: dict[str, str]) -> None:
        self.part = document.part
        self.images = images
        self.drawn = 0

    def draw(self, node: Tree) -> str:
        """One image or code as a run."""
        code = node['t'] == 'qr'
        picture = qr.png(node['s']) if code else base64.b64decode(self.images[node['id']])
        size = {'width': Mm(node['w'])} if code else self.fitted(picture, node)
        shape = self.part.new_pic_inline(io.BytesIO(picture), **size)
        self.drawn += 1
        shape.docPr.set('id', str(self.drawn))
        return f'<w:r><w:drawing>{shape.xml}</w:drawing></w:r>'

    def fitted(self, picture: bytes, node: Tree) -> dict[str, Any]:
        """As large as its box allows without stretching it."""
        _, image = self.part.get_or_add_image(io.BytesIO(picture))
        wide = image.px_width / image.px_height > node['w'] / node['h']
        return {'width': Mm(node['w'])} if wide else {'height': Mm(node['h'])}
