"""Bordered tables in WordprocessingML."""

from collections.abc import Callable
from typing import Any

from documents.word_text import paragraph

Tree = dict[str, Any]
TWIPS = 1440 / 25.4  # per millimetre
EDGES = ('top', 'left', 'bottom', 'right', 'insideH', 'insideV')
BORDERS = ''.join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for edge in EDGES)
MARGINS = (
    '<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="30" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
)
VALIGN = {'top': 'top', 'middle': 'center', 'bottom': 'bottom'}
EMPTY = '<w:p/>'


def table(grid: Tree, picture: Callable[[Tree], str]) -> str:
    """One grid of a bound tree."""
    widths = [round(width * TWIPS) for width in grid['widths']]
    columns = ''.join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    hanging: dict[int, tuple[int, int]] = {}  # column → (columns, rows) that a cell above still covers
    rows = ''.join(table_row(row, widths, hanging, picture) for row in grid['rows'])
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>{MARGINS}'
        f'<w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>'
    )


def table_row(row: Tree, widths: list[int], hanging: dict[int, tuple[int, int]], picture: Callable[[Tree], str]) -> str:
    cells = {node['x']: node for node in row['cells']}
    drawn, x = [], 0
    while x < len(widths):
        if node := cells.get(x):
            cs = node['cs']
            hanging[x] = (cs, node['rs'])
            content = ''.join(paragraph(para, picture) for para in node['paras']) or EMPTY
            merged = '<w:vMerge w:val="restart"/>' if node['rs'] > 1 else ''
            drawn.append(table_cell(sum(widths[x : x + cs]), cs, merged, node['valign'], content))
        else:
            cs = hanging[x][0]
            drawn.append(table_cell(sum(widths[x : x + cs]), cs, '<w:vMerge/>', 'middle', EMPTY))
        cs, left = hanging.pop(x)
        if left > 1:
            hanging[x] = (cs, left - 1)
        x += cs
    return f'<w:tr>{row_properties(row)}{"".join(drawn)}</w:tr>'


def row_properties(row: Tree) -> str:
    whole = '' if row['split'] else '<w:cantSplit/>'
    head = '<w:tblHeader/>' if row['head'] else ''
    return f'<w:trPr>{whole}<w:trHeight w:val="{round(row["height"] * TWIPS)}" w:hRule="atLeast"/>{head}</w:trPr>'


def table_cell(width: int, columns: int, merged: str, valign: str, content: str) -> str:
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ''
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merged}<w:vAlign w:val="{VALIGN[valign]}"/></w:tcPr>'
        f'{content}</w:tc>'
    )
