"""Judge and shrink pictures. Runs only inside the worker."""

import io
import warnings
from pathlib import Path

from PIL import Image, ImageOps

from documents.inspecting.verdict import FileKind, Reason

FORMATS = {FileKind.JPG: 'JPEG', FileKind.PNG: 'PNG'}
ORIENTATION, TURNED = 0x0112, {5, 6, 7, 8}  # EXIF: the picture is shown lying on its side


def judge(path: Path, kind: FileKind, most_pixels: int) -> dict[str, object]:
    """Decode the whole picture: `verify()` passes a truncated JPEG, only `load()` finds it out.

    Answer {'width', 'height', 'reasons'}; width and height in pixels as the picture is shown.
    """
    try:
        with opened(path, kind, most_pixels) as picture:
            width, height = picture.size
            picture.draft('RGB', (width // 8, height // 8))  # reads every byte of a JPEG, keeps few pixels
            picture.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return {'reasons': [Reason.HUGE_PICTURE]}
    except MemoryError:
        return {'reasons': [Reason.GAVE_UP]}
    except Exception:  # whatever a decoder says about hostile bytes, the picture cannot be shown
        return {'reasons': [Reason.BROKEN_PICTURE]}
    if lies_on_its_side(picture):
        width, height = height, width
    return {'width': width, 'height': height, 'reasons': []}


def lies_on_its_side(picture: Image.Image) -> bool:
    try:
        return picture.getexif().get(ORIENTATION) in TURNED
    except Exception:  # broken notes do not make a broken picture
        return False


def shrink(path: Path, kind: FileKind, most_pixels: int, longest: int) -> bytes:
    """Draw a JPEG no side of which exceeds `longest` pixels, upright, without any metadata."""
    with opened(path, kind, most_pixels) as picture:
        picture.draft('RGB', (longest, longest))
        full = picture.convert('RGBA') if picture.mode in {'P', '1'} else picture
        full.thumbnail((longest, longest))
        upright = turned(full).convert('RGBA')
    bare = Image.new('RGB', upright.size, 'white')  # a new picture: place, camera and comment stay behind
    bare.paste(upright, mask=upright)
    written = io.BytesIO()
    bare.save(written, 'JPEG', quality=85, optimize=True)
    return written.getvalue()


def turned(picture: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(picture)
    except Exception:  # as above: shown as it lies
        return picture


def opened(path: Path, kind: FileKind, most_pixels: int) -> Image.Image:
    """Read the header only, with the one decoder that the content asks for."""
    Image.MAX_IMAGE_PIXELS = most_pixels
    warnings.simplefilter('error', Image.DecompressionBombWarning)
    return Image.open(path, formats=[FORMATS[kind]])
