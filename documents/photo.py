"""Whether a picture looks like a 2-inch portrait on white (近期2寸正面免冠白底彩色照片). It only ever warns: eyes decide.

A 2-inch photo is 35 × 49 mm or 35 × 53 mm, which is 413 × 579 or 413 × 626 pixels at 300 dots per inch.
"""

import asyncio
import json
from pathlib import Path

from documents.inspection import Limits, ask, glance
from models.regulation.objection import Objection

SOURCE = '近期2寸正面免冠白底彩色照片'
NARROWEST, WIDEST = 35 / 53 * 0.95, 35 / 49 * 1.05  # width over height, a little cut off allowed
SMALLEST = (354, 496)  # pixels: 35 × 49 mm at 257 dots per inch; below that the print shows its dots
ADVISED = '413×579 像素'
USUAL = Limits()
ENOUGH_WHITE, ENOUGH_COLOUR = 0.85, 0.02  # shares


async def judge_photo(path: Path, *, limits: Limits = USUAL) -> list[Objection]:
    """List soft warnings about a portrait that has passed inspection; nothing for what is no picture."""
    _, kind = await asyncio.to_thread(glance, path)
    if kind is None or not kind.is_picture:
        return []
    told = await ask({'task': 'portrait', 'path': str(path.absolute()), 'kind': kind}, limits)
    if not told:
        return [warning('未能自动检查照片的尺寸和底色，请自行核对是否为2寸白底彩色照片')]
    seen = json.loads(told)
    return [
        *objections_to_size(seen['width'], seen['height']),
        *objections_to_colours(seen['white'], seen['coloured'], seen['ground']),
    ]


def objections_to_size(width: int, height: int) -> list[Objection]:
    """Judge pixels and their proportion."""
    found = []
    if width < SMALLEST[0] or height < SMALLEST[1]:
        found.append(warning(f'照片只有 {width}×{height} 像素，打印出来会模糊，建议换用不小于 {ADVISED}的照片'))
    if not NARROWEST <= width / height <= WIDEST:
        found.append(
            warning(f'照片的宽高比例不是2寸（35×49 或 35×53 毫米），现为 {width}×{height} 像素，建议裁剪后重新上传')
        )
    return found


def objections_to_colours(white: float, coloured: float, ground: list[int]) -> list[Objection]:
    """Judge the ground and whether there is any colour; a photo in black and white says nothing of its ground."""
    if coloured < ENOUGH_COLOUR:
        return [warning('照片看起来是黑白的，应为彩色照片，请核对')]
    if white >= ENOUGH_WHITE:
        return []
    return [warning(f'照片的底色看起来{colour_of(ground)}，应为白底，请核对；确为白底的可以继续')]


def colour_of(ground: list[int]) -> str:
    """Name the ground as a person would: 是红色, 是蓝色, 偏暗 or 不是纯白."""
    red, green, blue = ground
    if red > max(green, blue) + 60:
        return '是红色'
    if blue > red + 40 and blue > green + 10:
        return '是蓝色'
    return '偏暗' if max(ground) < 180 else '不是纯白'


def warning(sentence: str) -> Objection:
    return Objection(message=sentence, clause=SOURCE, field='photo', soft=True)
