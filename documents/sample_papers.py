"""Papers for the demonstration: drawn, plainly samples, nobody's. Each states on itself that it proves nothing."""

import io
from functools import cache
from pathlib import Path
from typing import Any

import pylopdf_fonts_zh_cn
from PIL import Image, ImageDraw, ImageFont

from documents.declaration import Form

FONT = Path(pylopdf_fonts_zh_cn.__file__).parent / 'NotoSansSC-Regular.otf'
INK, GREY, RULE, PAPER = '#1f2937', '#6b7280', '#9ca3af', '#fdfdfb'
PHOTO_SIZE, SHEET_SIZE, CARD_SIZE = (413, 579), (827, 1169), (1012, 638)  # pixels: 35 × 49 mm, A4, an identity card
SKIN, HAIR = '#e3b48f', '#33302e'
BLUE, GREEN = '#2f5d8c', '#3f6b4f'
WARNING = '样例材料，仅供演示，不具任何证明效力'
SHEETS = {
    'diploma': '毕业证书', 'medical': '体检报告', 'certificate': '特种设备安全管理和作业人员证', 'contract': '劳动合同',
    'release': '解除劳动合同证明', 'results': '考试成绩汇总表',
}  # fmt: skip
CARDS = {'id_front': '身份证件正面', 'id_back': '身份证件背面', 'id_card': '身份证明'}


def sample_papers() -> dict[str, tuple[str, bytes]]:
    """Every paper a case of the demonstration may file: its key → (name of the file, jpeg)."""
    return (
        {'photo': ('样例照片.jpg', portrait(BLUE)), 'photo_mended': ('样例照片（重拍）.jpg', portrait(GREEN))}
        | {key: (f'样例{title}.jpg', sheet(title, CARD_SIZE)) for key, title in CARDS.items()}
        | {key: (f'样例{title}.jpg', sheet(title, SHEET_SIZE)) for key, title in SHEETS.items()}
    )


def own_answers(form: Form) -> dict[str, Any]:
    """What the filled sample answers where nothing is known beforehand of person, employer or case."""
    return {key: value for key, value in form.sample().items() if value and not form.fields[key].prefill}


def portrait(coat: str) -> bytes:
    """A head and shoulders before white: nobody's face."""
    width, height = PHOTO_SIZE
    picture = Image.new('RGB', PHOTO_SIZE, 'white')
    draw = ImageDraw.Draw(picture)
    middle = width // 2
    draw.ellipse((30, 420, width - 30, height + 260), fill=coat)
    draw.rounded_rectangle((middle - 44, 330, middle + 44, 470), 30, fill=SKIN)
    draw.ellipse((middle - 112, 92, middle + 112, 330), fill=HAIR)
    draw.ellipse((middle - 96, 132, middle + 96, 388), fill=SKIN)
    draw.text((middle, height - 44), '样例', 'white', font(34), anchor='mm')
    return jpeg(picture)


def sheet(title: str, size: tuple[int, int]) -> bytes:
    """A page with its title, lines where a true one is written, and the word that it is none."""
    width, height = size
    picture = Image.new('RGB', size, PAPER)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((24, 24, width - 25, height - 25), outline=RULE, width=3)
    draw.text((width // 2, height // 6), title, INK, font(44), anchor='mm')
    for step in range(4, 11):
        draw.line((96, height * step // 14, width - 96 - 60 * (step % 3), height * step // 14), RULE, 2)
    draw.text((width // 2, height - 96), WARNING, GREY, font(26), anchor='mm')
    return jpeg(picture)


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """The sans-serif of the printed forms."""
    return ImageFont.truetype(FONT, size)


def jpeg(picture: Image.Image) -> bytes:
    """The picture as it is filed."""
    out = io.BytesIO()
    picture.save(out, 'JPEG', quality=85)
    return out.getvalue()
