"""Which characters a font file can draw: the little of the OpenType format that says so (tables cmap 4 and 12)."""

import struct
from collections.abc import Iterator
from pathlib import Path

FONTS = {'.ttf', '.otf', '.ttc', '.otc'}
Range = tuple[int, int]


def ranges_in(folder: Path) -> list[Range]:
    """First and last code point of every run of characters that the fonts of a folder cover; broken files add none."""
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in FONTS) if folder.is_dir() else []
    return [pair for path in files for pair in ranges_of(path)]


def ranges_of(path: Path) -> list[Range]:
    """The ranges of one font file or collection; none where it is no font."""
    data = path.read_bytes()
    try:
        return [pair for offset in faces(data) for pair in face_ranges(data, offset)]
    except (struct.error, IndexError):
        return []


def faces(data: bytes) -> list[int]:
    """Where the tables of each face are listed."""
    if data[:4] != b'ttcf':
        return [0]
    (count,) = struct.unpack_from('>I', data, 8)
    return list(struct.unpack_from(f'>{min(count, 64)}I', data, 12))


def face_ranges(data: bytes, offset: int) -> Iterator[Range]:
    (tables,) = struct.unpack_from('>H', data, offset + 4)
    for place in range(offset + 12, offset + 12 + 16 * tables, 16):
        tag, _, start, _ = struct.unpack_from('>4sIII', data, place)
        if tag == b'cmap':
            yield from cmap_ranges(data, start)


def cmap_ranges(data: bytes, start: int) -> Iterator[Range]:
    (count,) = struct.unpack_from('>H', data, start + 2)
    for number in range(count):
        _, _, offset = struct.unpack_from('>HHI', data, start + 4 + 8 * number)
        (form,) = struct.unpack_from('>H', data, start + offset)
        if form == 4:
            yield from segments(data, start + offset)
        elif form == 12:
            yield from groups(data, start + offset)


def segments(data: bytes, start: int) -> Iterator[Range]:
    """Format 4: the basic plane, ends and starts in two lists."""
    (double,) = struct.unpack_from('>H', data, start + 6)
    ends = struct.unpack_from(f'>{double // 2}H', data, start + 14)
    firsts = struct.unpack_from(f'>{double // 2}H', data, start + 16 + double)
    yield from ((first, last) for first, last in zip(firsts, ends, strict=True) if first <= last < 0xFFFF)


def groups(data: bytes, start: int) -> Iterator[Range]:
    """Format 12: all planes, one group after the other."""
    (count,) = struct.unpack_from('>I', data, start + 12)
    for number in range(count):
        first, last, _ = struct.unpack_from('>III', data, start + 16 + 12 * number)
        yield first, last
