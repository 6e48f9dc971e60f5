"""Judge a PDF by one walk over its object graph. No content stream is decoded. Runs only inside the worker."""

from collections.abc import Iterator
from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject

from documents.inspecting.verdict import Reason

MOST_OBJECTS = 400_000
SMALLEST, LARGEST = 3, 14_400  # points; the upper bound is the format's own (ISO 32000-1 annex C)
TAIL = 2048  # bytes at the end in which readers look for the end mark
ACTIONS = {
    '/JavaScript': Reason.SCRIPTED_PDF,
    '/Launch': Reason.LAUNCHING_PDF,
    '/SubmitForm': Reason.LAUNCHING_PDF,
    '/ImportData': Reason.LAUNCHING_PDF,
    '/GoToE': Reason.EMBEDDING_PDF,
    '/Rendition': Reason.EMBEDDING_PDF,
}
KEYS = {
    '/JS': Reason.SCRIPTED_PDF,
    '/JavaScript': Reason.SCRIPTED_PDF,
    '/XFA': Reason.XFA_PDF,
    '/EmbeddedFiles': Reason.EMBEDDING_PDF,
    '/EF': Reason.EMBEDDING_PDF,
}
SUBTYPES = {'/FileAttachment', '/RichMedia', '/Screen', '/Movie', '/Sound', '/3D'}


class Refused(Exception):
    """The walk cannot go on; the reason says why."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason


def judge(path: Path, most_pages: int, most_pixels: int) -> dict[str, object]:
    """Answer {'pages', 'reasons'}; a file that cannot be read has no page count."""
    try:
        return walked(path, most_pages, most_pixels)
    except Refused as refused:
        return {'reasons': [refused.reason]}
    except MemoryError:
        return {'reasons': [Reason.GAVE_UP]}
    except Exception:  # whatever the parser says about hostile bytes, others cannot read the file either
        return {'reasons': [Reason.BROKEN_PDF]}


def walked(path: Path, most_pages: int, most_pixels: int) -> dict[str, object]:
    if b'%%EOF' not in path.read_bytes()[-TAIL:]:
        raise Refused(Reason.BROKEN_PDF)
    reader = PdfReader(path)
    if '/Encrypt' in reader.trailer:
        raise Refused(Reason.ENCRYPTED_PDF)
    catalogue = whole(reader.trailer.raw_get('/Root'))
    pages = counted(catalogue, most_pages)
    reasons = {reason for one in dictionaries(reader.trailer) for reason in reasons_in(one, most_pixels)}
    return {'pages': pages, 'reasons': [reason for reason in Reason if reason in reasons]}


def counted(catalogue: PdfObject | None, most: int) -> int:
    """Count the pages by their own tree; the declared /Count may lie, and the tree may bite its tail."""
    if not isinstance(catalogue, DictionaryObject) or '/Pages' not in catalogue:
        raise Refused(Reason.PAGELESS_PDF)
    waiting, seen, pages = [catalogue.raw_get('/Pages')], set(), 0
    while waiting:
        reference = waiting.pop()
        if named(reference) in seen:
            raise Refused(Reason.LOOPING_PDF)
        seen.add(named(reference))
        kids = kids_of(whole(reference))
        waiting.extend(kids or ())
        pages += kids is None
        if pages > most:
            raise Refused(Reason.LONG_PDF)
    if not pages:
        raise Refused(Reason.PAGELESS_PDF)
    return pages


def kids_of(node: PdfObject | None) -> list[PdfObject] | None:
    """List the children of a page tree node as they are referred to; None for a page."""
    if not isinstance(node, DictionaryObject):
        raise Refused(Reason.BROKEN_PDF)
    kids = value(node, '/Kids')
    return list(list.__iter__(kids)) if isinstance(kids, ArrayObject) else None


def dictionaries(trailer: DictionaryObject) -> Iterator[DictionaryObject]:
    """Every dictionary (streams included, by their heads) that can be reached from the trailer, once."""
    waiting: list[PdfObject] = [trailer]
    seen: set[tuple[int, int]] = set()
    steps = 0
    while waiting:
        steps += 1
        if steps > MOST_OBJECTS:
            raise Refused(Reason.TOO_COMPLEX_PDF)
        one: PdfObject | None = waiting.pop()
        if isinstance(one, IndirectObject):
            if named(one) in seen:
                continue
            seen.add(named(one))
            one = whole(one)
        if isinstance(one, DictionaryObject):
            yield one
            waiting.extend(dict.values(one))
        elif isinstance(one, ArrayObject):
            waiting.extend(list.__iter__(one))


def reasons_in(one: DictionaryObject, most_pixels: int) -> Iterator[Reason]:
    yield from (reason for key, reason in KEYS.items() if key in one)
    action = value(one, '/S')
    if isinstance(action, str) and action in ACTIONS:
        yield ACTIONS[action]
    subtype = value(one, '/Subtype')
    if value(one, '/Type') == '/EmbeddedFile' or (isinstance(subtype, str) and subtype in SUBTYPES):
        yield Reason.EMBEDDING_PDF
    if subtype == '/Image' and not 0 < pixels(one) <= most_pixels:
        yield Reason.HUGE_PICTURE
    if any(key in one and not sensible(one, key) for key in ('/MediaBox', '/CropBox')):
        yield Reason.ODD_PAGES_PDF


def pixels(image: DictionaryObject) -> int:
    width, height = value(image, '/Width'), value(image, '/Height')
    return int(width) * int(height) if isinstance(width, int) and isinstance(height, int) else 0


def sensible(page: DictionaryObject, key: str) -> bool:
    """Whether a page box is a rectangle of a size that paper has; /UserUnit enlarges it."""
    box = value(page, key)
    if not isinstance(box, ArrayObject) or len(box) != 4:
        return False
    sides = [whole(side) for side in list.__iter__(box)]
    unit = value(page, '/UserUnit') or 1
    if not all(isinstance(number, int | float) for number in (*sides, unit)):
        return False
    left, bottom, right, top = (float(side) * float(unit) for side in sides)  # type: ignore[arg-type]
    return all(SMALLEST <= length <= LARGEST for length in (abs(right - left), abs(top - bottom)))


def value(one: DictionaryObject, key: str) -> PdfObject | None:
    return whole(one.raw_get(key)) if key in one else None


def whole(one: PdfObject | None) -> PdfObject | None:
    """Follow a reference to what it stands for; a dangling one stands for nothing (ISO 32000-1, 7.3.10)."""
    found = one.get_object() if isinstance(one, IndirectObject) else one
    if isinstance(found, IndirectObject):  # a reference to a reference only serves to hide something
        raise Refused(Reason.BROKEN_PDF)
    return found


def named(one: PdfObject) -> tuple[int, int]:
    """Name what is referred to; a direct object is like no other."""
    return (one.idnum, one.generation) if isinstance(one, IndirectObject) else (id(one), -1)
