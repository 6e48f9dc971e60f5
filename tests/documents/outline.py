"""What a form says, as plain text: one line per paragraph or table row. Run it to write the golden outlines anew."""

import io
import re
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.table import Table

from documents.catalogue import FORMS
from documents.papers import PAPERS
from documents.word import to_word

GOLDEN = Path(__file__).parent / 'golden'
GOLDEN_PAPERS = GOLDEN / 'papers'


def outline(word: bytes) -> str:
    """The text of a Word file; cells stand between |, a cell that a merge covers shows as ^."""
    lines: list[str] = []
    for block in Document(io.BytesIO(word)).iter_inner_content():
        lines += table_lines(block) if isinstance(block, Table) else [block.text]
    return '\n'.join(line for line in lines if line.strip()) + '\n'


def table_lines(table: Table) -> list[str]:
    return ['| ' + ' | '.join(cell_text(cell) for cell in row._tr.tc_lst) + ' |' for row in table.rows]


def cell_text(cell: object) -> str:
    if cell.vMerge == 'continue':
        return '^'
    paragraphs = (''.join(node.text or '' for node in paragraph.iter(qn('w:t'))) for paragraph in cell.iter(qn('w:p')))
    return ' / '.join(text for text in paragraphs if text)


def word_text(word: bytes) -> str:
    """Every character of the body of a Word file."""
    document: WordDocument = Document(io.BytesIO(word))
    return ''.join(node.text or '' for node in document.element.body.iter(qn('w:t')))


def squeezed(text: str) -> str:
    """Text without anything that only makes room."""
    return re.sub(r'[\s\u3000\u00a0\ufeff]+', '', text)


def write() -> None:
    for folder, form in [
        *((GOLDEN, form) for form in FORMS.values()),
        *((GOLDEN_PAPERS, one) for one in PAPERS.values()),
    ]:
        for name, data in (('blank', form.empty()), ('sample', form.sample())):
            path = folder / f'{form.key}-{name}.txt'
            path.write_text(outline(to_word(form.bind(data))), encoding='utf-8')


if __name__ == '__main__':
    write()
