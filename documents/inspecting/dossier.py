"""Make every part of a dossier a PDF of its own, then join them. Runs only inside the worker.

Orders and results are files of one folder: `order.json`, `part-0003.pdf` with `part-0003.json` beside it once it is
done ({'pages': 2}, or {'pages': 0} where nothing can be made of it), `dossier.pdf`.
"""

import io
import json
import warnings
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps
from pypdf import PdfReader, PdfWriter
from pypdf.constants import PageLabelStyle
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, NumberObject, StreamObject

A4 = (595, 842)  # points
MARGIN = 28  # points
DENSEST = 200 / 72  # pixels per point at which a picture is kept
COARSEST = 100 / 72  # pixels per point below which a picture is not blown up
MOST_PAGES = 2000
QUALITY = 85


def prepare(folder: Path, most_pixels: int) -> None:
    """Make the parts that are not done yet; the server knows by the files how far we came."""
    for part in json.loads((folder / 'order.json').read_text('utf-8')):
        done = folder / f'{part["name"]}.json'
        if not done.exists():
            done.write_text(json.dumps({'pages': pages_of(part, folder, most_pixels)}), 'utf-8')


def pages_of(part: dict[str, Any], folder: Path, most_pixels: int) -> int:
    """Write one part as a PDF and count its pages; 0 where it cannot be read."""
    try:
        source = Path(part['path'])
        writer = picture_page(source, most_pixels) if part['kind'] == 'picture' else copied(source)
        count = len(writer.pages)
        if count:
            writer.write(folder / f'{part["name"]}.pdf')
    except Exception:  # whatever a parser says about broken bytes: this part is missing, the others are not
        return 0
    return count


def copied(source: Path) -> PdfWriter:
    """The pages of a PDF with what they show, turned as they are; nothing that acts on opening comes along."""
    reader, writer = PdfReader(source), PdfWriter()
    if '/Encrypt' in reader.trailer or len(reader.pages) > MOST_PAGES:
        raise ValueError('a part that is locked or too long')
    writer.append(reader, import_outline=False)
    for page in writer.pages:
        page.pop('/AA', None)
    return writer


def picture_page(source: Path, most_pixels: int) -> PdfWriter:
    """A picture upright on one A4 page, lying if it is wider than high, no larger than it is sharp."""
    picture = flat(source, most_pixels)
    paper = A4 if picture.height >= picture.width else A4[::-1]
    room = (paper[0] - 2 * MARGIN, paper[1] - 2 * MARGIN)
    picture.thumbnail((room[0] * DENSEST, room[1] * DENSEST))
    scale = min(room[0] / picture.width, room[1] / picture.height, 1 / COARSEST)
    width, height = picture.width * scale, picture.height * scale
    place = ((paper[0] - width) / 2, (paper[1] - height) / 2)
    writer = PdfWriter()
    page = writer.add_blank_page(*paper)
    drawn = DecodedStreamObject()
    drawn.set_data(f'q {width:.2f} 0 0 {height:.2f} {place[0]:.2f} {place[1]:.2f} cm /P Do Q'.encode())
    page[NameObject('/Contents')] = writer._add_object(drawn)
    pictures = DictionaryObject({NameObject('/P'): writer._add_object(image_of(picture))})
    page[NameObject('/Resources')] = DictionaryObject({NameObject('/XObject'): pictures})
    return writer


def flat(source: Path, most_pixels: int) -> Image.Image:
    """The picture as it is shown, on white, grey where it has no colour."""
    Image.MAX_IMAGE_PIXELS = most_pixels
    warnings.simplefilter('error', Image.DecompressionBombWarning)
    with Image.open(source, formats=['JPEG', 'PNG']) as opened:
        grey = opened.mode in {'1', 'L', 'LA'}
        opened.draft(None, (round(A4[0] * DENSEST), round(A4[1] * DENSEST)))
        upright = ImageOps.exif_transpose(opened).convert('RGBA')
    paper = Image.new('RGB', upright.size, 'white')
    paper.paste(upright, mask=upright)
    return paper.convert('L') if grey else paper


def image_of(picture: Image.Image) -> StreamObject:
    """A JPEG as an image of a PDF (ISO 32000-1, 8.9.5)."""
    written = io.BytesIO()
    picture.save(written, 'JPEG', quality=QUALITY)
    image = StreamObject()
    image._data = written.getvalue()
    names = {'Type': 'XObject', 'Subtype': 'Image', 'Filter': 'DCTDecode'}
    names['ColorSpace'] = 'DeviceGray' if picture.mode == 'L' else 'DeviceRGB'
    image.update({NameObject(f'/{key}'): NameObject(f'/{name}') for key, name in names.items()})
    numbers = {'Width': picture.width, 'Height': picture.height, 'BitsPerComponent': 8}
    image.update({NameObject(f'/{key}'): NumberObject(number) for key, number in numbers.items()})
    return image


def join(folder: Path) -> None:
    """Bind {'title', 'parts': [{'name', 'title', 'group'}, …]}; the first part is cover and contents.

    Same parts, same bytes. The pages of cover and contents are labelled i, ii …, all others 1, 2 … .
    """
    order = json.loads((folder / 'order.json').read_text('utf-8'))
    writer, groups, front = PdfWriter(), dict[str, Any](), 0
    for part in order['parts']:
        first = len(writer.pages)
        writer.append(folder / f'{part["name"]}.pdf', import_outline=False)
        if part['group'] and part['group'] not in groups:
            groups[part['group']] = writer.add_outline_item(title=part['group'], page_number=first)
        writer.add_outline_item(title=part['title'], page_number=first, parent=groups.get(part['group']))
        front = front or len(writer.pages)
    for number, page in enumerate(writer.pages):  # two pages that are alike stay two, or a bookmark finds the wrong one
        page[NameObject('/TZT_Page')] = NumberObject(number)
    label(writer, front)
    writer.metadata = {'/Title': order['title'], '/Producer': '特证通'}
    writer.compress_identical_objects()
    writer.write(folder / 'dossier.pdf')


def label(writer: PdfWriter, front: int) -> None:
    writer.set_page_label(0, front - 1, style=PageLabelStyle.LOWERCASE_ROMAN)
    if front < len(writer.pages):
        writer.set_page_label(front, len(writer.pages) - 1, style=PageLabelStyle.DECIMAL)
