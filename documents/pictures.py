"""A photo as it is printed: upright, RGB, no larger than a printer can show."""

import io

from PIL import Image, ImageOps

LARGEST = (827, 1181)  # pixels: 70 × 100 mm at 300 dpi, more than any box of a form


def printable(picture: bytes) -> bytes | None:
    """Turn a jpeg or png into the jpeg that both renderers place, None where it is no picture. Same in, same out."""
    try:
        return jpeg(picture)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def jpeg(picture: bytes) -> bytes:
    with Image.open(io.BytesIO(picture)) as opened:
        upright = ImageOps.exif_transpose(opened)
        flat = Image.new('RGB', upright.size, 'white')
        rgba = upright.convert('RGBA')
        flat.paste(rgba, mask=rgba.getchannel('A'))
    flat.thumbnail(LARGEST)
    out = io.BytesIO()
    flat.save(out, 'JPEG', quality=88)
    return out.getvalue()
