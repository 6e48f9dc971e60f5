"""What the headers of a zip archive tell before anything is unpacked. `zipfile` never unpacks more than they declare."""

from zipfile import ZipFile

MOST_BYTES = 100 * 1024 * 1024
MOST_RATIO = 100
HARMLESS = 4 * 1024 * 1024  # bytes: however well they are packed, so few do no harm


def is_bomb(parts: ZipFile, *, most_parts: int) -> bool:
    """Whether it holds too many parts, too many bytes, or bytes packed more tightly than documents ever are."""
    listed = parts.infolist()
    whole = sum(part.file_size for part in listed)
    packed = sum(part.compress_size for part in listed)
    return len(listed) > most_parts or whole > MOST_BYTES or (whole > HARMLESS and whole > MOST_RATIO * max(packed, 1))
