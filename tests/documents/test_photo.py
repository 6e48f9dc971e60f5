"""A portrait is looked at for size and ground; it is never refused for them."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from documents.inspection import Limits
from documents.photo import judge_photo

SKIN, HAIR, COAT = (224, 182, 152), (40, 32, 30), (38, 60, 110)


def a_portrait(
    size: tuple[int, int] = (413, 579), ground='white', mode: str = 'RGB', kind: str = 'JPEG', **saved
) -> bytes:
    """A head and shoulders that reach both edges at the bottom."""
    width, height = size
    picture = Image.new('RGB', size, ground)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((width * 0.25, height * 0.15, width * 0.75, height * 0.7), fill=HAIR)
    draw.ellipse((width * 0.3, height * 0.25, width * 0.7, height * 0.7), fill=SKIN)
    draw.rectangle((0, height * 0.75, width, height), fill=COAT)
    written = io.BytesIO()
    picture.convert(mode).save(written, kind, **saved)
    return written.getvalue()


@pytest.fixture
def photo(tmp_path: Path) -> Callable[[bytes], Path]:
    def write(content: bytes) -> Path:
        path = tmp_path / 'photo'
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize('content', [
    pytest.param(a_portrait(), id='35 by 49 at 300 dots'),
    pytest.param(a_portrait((413, 626)), id='35 by 53 at 300 dots'),
    pytest.param(a_portrait((826, 1158), (244, 245, 243)), id='larger, on a white that a camera saw'),
    pytest.param(a_portrait(kind='PNG'), id='png'),
])  # fmt: skip
async def test_a_good_portrait_is_passed_over(photo, content):
    assert await judge_photo(photo(content)) == []


@pytest.mark.parametrize(('content', 'sentence'), [
    pytest.param(a_portrait((200, 280)), '照片只有 200×280 像素', id='too small'),
    pytest.param(a_portrait((600, 600)), '宽高比例不是2寸', id='a square'),
    pytest.param(a_portrait((800, 1400)), '宽高比例不是2寸', id='a telephone screen'),
    pytest.param(a_portrait(ground=(215, 30, 40)), '底色看起来是红色', id='on red'),
    pytest.param(a_portrait(ground=(67, 142, 219)), '底色看起来是蓝色', id='on blue'),
    pytest.param(a_portrait(ground=(90, 84, 70)), '底色看起来偏暗', id='before a wall in the dark'),
    pytest.param(a_portrait(ground=(205, 205, 190)), '底色看起来不是纯白', id='on grey'),
    pytest.param(a_portrait(mode='L'), '看起来是黑白的', id='in black and white'),
])  # fmt: skip
async def test_a_doubtful_portrait_gets_one_soft_warning(photo, content, sentence):
    warnings = await judge_photo(photo(content))

    assert [sentence in warning.message for warning in warnings] == [True]
    assert warnings[0].soft


async def test_a_photo_lying_on_its_side_is_judged_as_it_is_shown(photo):
    upright = Image.open(io.BytesIO(a_portrait()))
    exif = Image.Exif()
    exif[0x0112] = 6
    written = io.BytesIO()
    upright.rotate(90, expand=True).save(written, 'JPEG', exif=exif)

    assert await judge_photo(photo(written.getvalue())) == []


async def test_what_is_no_picture_is_left_to_the_inspection(photo):
    assert await judge_photo(photo(b'%PDF-1.7')) == []


@pytest.mark.parametrize(('content', 'limits'), [
    pytest.param(b'\xff\xd8\xff' + b'junk' * 99, Limits(), id='broken'),
    pytest.param(a_portrait(), Limits(seconds=0), id='too slow'),
])  # fmt: skip
async def test_a_portrait_that_cannot_be_measured_is_left_to_the_eyes(photo, content, limits):
    [warning] = await judge_photo(photo(content), limits=limits)

    assert warning.soft
    assert '请自行核对' in warning.message
