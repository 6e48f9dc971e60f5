"""Measure a portrait: its size, the colour of its ground, whether it has colour at all. Runs only inside the worker."""

from pathlib import Path

from PIL import Image, ImageChops

from documents.inspecting.pictures import opened, turned
from documents.inspecting.verdict import FileKind

LONGEST = 300  # pixels: enough to judge colours
STRIP = 0.06  # of the width or height: the ground that no head reaches into
SHOULDERS = 0.5  # of the height: below it the shoulders may fill the picture to its edge
WHITE, GREY, COLOURED = 215, 26, 24  # of 255: how bright white is, how far its channels part, what counts as colour


def measure(path: Path, kind: FileKind, most_pixels: int) -> dict[str, float | list[int]]:
    """Answer {'width', 'height', 'white', 'coloured', 'ground'}.

    Width and height in pixels as it is shown; `white` is the share of the ground that is white, `coloured` the share
    of the picture that has colour, `ground` the middle colour of the ground.
    """
    with opened(path, kind, most_pixels) as picture:
        upright = turned(picture)
        width, height = upright.size
        upright.thumbnail((LONGEST, LONGEST))
        rgba = upright.convert('RGBA')
    small = Image.new('RGB', rgba.size, 'white')
    small.paste(rgba, mask=rgba)
    ground = around(small)
    return {
        'width': width,
        'height': height,
        'white': share(white_mask(ground)),
        'coloured': share(spread(small).point(lambda apart: 255 * (apart > COLOURED))),
        'ground': [middle(channel) for channel in ground.split()],
    }


def around(picture: Image.Image) -> Image.Image:
    """The strips along the upper edge and along both sides above the shoulders, as one picture."""
    width, height = picture.size
    strip, low = max(1, round(width * STRIP)), max(1, round(height * SHOULDERS))
    top = picture.crop((0, 0, width, max(1, round(height * STRIP))))
    left, right = picture.crop((0, 0, strip, low)), picture.crop((width - strip, 0, width, low))
    pixels = top.tobytes() + left.tobytes() + right.tobytes()
    return Image.frombytes('RGB', (len(pixels) // 3, 1), pixels)


def spread(picture: Image.Image) -> Image.Image:
    """How far the channels of each pixel part: nothing for grey."""
    red, green, blue = picture.split()
    brightest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return ImageChops.subtract(brightest, ImageChops.darker(ImageChops.darker(red, green), blue))


def white_mask(picture: Image.Image) -> Image.Image:
    red, green, blue = picture.split()
    darkest = ImageChops.darker(ImageChops.darker(red, green), blue)
    bright = darkest.point(lambda light: 255 * (light >= WHITE))
    return ImageChops.darker(bright, spread(picture).point(lambda apart: 255 * (apart <= GREY)))


def share(mask: Image.Image) -> float:
    """The share of pixels that a black and white mask keeps."""
    return mask.histogram()[255] / (mask.width * mask.height)


def middle(channel: Image.Image) -> int:
    """The median of one channel."""
    counted, half = 0, channel.width * channel.height / 2
    for value, count in enumerate(channel.histogram()):
        counted += count
        if counted >= half:
            return value
    return 255
