"""How much our drawing costs over the bare libraries: `python -m tests.benchmarks.documents` prints ratios of one run.

Both sides draw different data each time, in turn, on one machine; only the ratios mean anything.
"""

import io
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import count
from typing import Any

import typst
from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from documents import pdf
from documents.catalogue import FORMS
from documents.pdf import to_pdf
from documents.word import to_word

ROUNDS = 25
FIRST = """
import time
start = time.perf_counter()
from documents.catalogue import FORMS, sample
from documents.pdf import to_pdf
imported = time.perf_counter()
to_pdf(sample(FORMS['reissue']))
print(time.perf_counter() - imported, imported - start)
"""
ALIGN = {
    'left': WD_ALIGN_PARAGRAPH.LEFT,
    'center': WD_ALIGN_PARAGRAPH.CENTER,
    'right': WD_ALIGN_PARAGRAPH.RIGHT,
    'justify': WD_ALIGN_PARAGRAPH.JUSTIFY,
}
numbers = count()


def data_of(key: str) -> dict[str, Any]:
    """The sample with a name that no other round has had, so that nothing is remembered."""
    form = FORMS[key]
    field = 'name' if 'name' in form.fields else 'organisation'
    return {**form.sample(), field: f'样例{next(numbers)}'}


def medians(*runs: Callable[[], float]) -> list[float]:
    """Run each in turn, round by round; every run returns its own seconds."""
    for run in runs:
        run()
    rounds = [[run() for run in runs] for _ in range(ROUNDS)]
    return [statistics.median(column) for column in zip(*rounds, strict=True)]


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def our_pdf() -> float:
    data = data_of('reissue')
    return timed(lambda: to_pdf(FORMS['reissue'].bind(data)))


def bare_typst() -> Callable[[], float]:
    compiler = typst.Compiler(pdf.HERE / 'form.typ', root=pdf.HERE, font_paths=pdf.compiler() and pdf._fonts)

    def run() -> float:
        tree = json.dumps(FORMS['reissue'].bind(data_of('reissue')), ensure_ascii=False)
        inputs = {'tree': tree, 'codes': '{}'}
        return timed(
            lambda: compiler.compile(format='pdf', sys_inputs=inputs, pdf_standards=['a-2u'], timestamp=pdf.CREATED)
        )

    return run


def our_word() -> float:
    data = data_of('exam_center')
    return timed(lambda: to_word(FORMS['exam_center'].bind(data)))


def bare_word() -> float:
    bound = FORMS['exam_center'].bind(data_of('exam_center'))
    return timed(lambda: bare_docx(bound))


def bare_docx(bound: dict[str, Any]) -> bytes:
    """The same sheet by the calls that python-docx's documentation teaches, with the known trick for cells."""
    document = Document()
    for block in bound['blocks']:
        if block['t'] == 'para':
            bare_paragraph(document.add_paragraph(), block)
        elif block['t'] == 'grid':
            bare_table(document, block)
        else:
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def bare_table(document: Any, block: dict[str, Any]) -> None:
    columns = len(block['widths'])
    table = document.add_table(len(block['rows']), columns, style='Table Grid')
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for column, width in zip(table.columns, block['widths'], strict=True):
        column.width = Mm(width)
    cells = table._cells  # asked once: table.cell() would work it out for every cell
    for y, (line, node) in enumerate(zip(table.rows, block['rows'], strict=True)):
        line.height = Mm(node['height'])
        for bound in node['cells']:
            cell = cells[y * columns + bound['x']]
            if bound['cs'] * bound['rs'] > 1:
                cell = cell.merge(cells[(y + bound['rs'] - 1) * columns + bound['x'] + bound['cs'] - 1])
            for number, para in enumerate(bound['paras']):
                bare_paragraph(cell.add_paragraph() if number else cell.paragraphs[0], para)


def bare_paragraph(paragraph: Any, para: dict[str, Any]) -> None:
    paragraph.alignment = ALIGN[para['align']]
    layout = paragraph.paragraph_format
    layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(para['size'] * para['pitch'])
    layout.space_before, layout.space_after = Pt(para['before']), Pt(para['after'])
    for inline in para['inline']:
        words = inline if isinstance(inline, str) else inline.get('s', '☐')
        run = paragraph.add_run(words)
        run.font.size, run.font.name = Pt(para['size']), 'Times New Roman'
        run._r.rPr.rFonts.set(qn('w:eastAsia'), '宋体')


def first_pdf() -> tuple[float, float]:
    """Seconds of the first PDF after import, and of the import, each in a fresh process; the best of three."""
    outputs = [
        subprocess.run([sys.executable, '-c', FIRST], capture_output=True, text=True, check=True) for _ in range(3)
    ]
    first, imported = min(tuple(map(float, output.stdout.split())) for output in outputs)
    return first, imported


def main() -> None:
    ours, bare = medians(our_pdf, bare_typst())
    print(
        f'one-page form to PDF     {ours / bare:5.2f} x bare typst compile     (<= 1.5; {ours * 1000:.1f} / {bare * 1000:.1f} ms)'
    )
    ours, bare = medians(our_word, bare_word)
    print(
        f'nine-section form to Word{ours / bare:5.2f} x bare python-docx calls (<= 1.3; {ours * 1000:.1f} / {bare * 1000:.1f} ms)'
    )
    first, imported = first_pdf()
    print(f'first PDF after import   {first:5.2f} s                        (<= 0.5; import {imported:.2f} s)')


if __name__ == '__main__':
    main()
