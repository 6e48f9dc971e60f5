"""Judge Word files by their container; no text is read. Runs only inside the worker.

A docx is a zip archive whose parts tell by name and relation what they are (ISO/IEC 29500-2). Of a doc, the old
compound file, only the names in its directory are read: enough to find macros, too little to show it.
"""

from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from defusedxml import ElementTree

from documents.inspecting.archive import is_bomb
from documents.inspecting.verdict import FileKind, Reason

MOST_PARTS = 2000
MOST_RELATIONS = 1024 * 1024  # bytes of one part that lists relations
CONTENTS = '[Content_Types].xml'
MACROS = ('vbaproject.bin', 'vbadata.xml')
EMBEDDED = ('word/embeddings/', 'word/activex/', 'word/afchunk')
ENTRY = 128  # bytes of one directory entry of a compound file; the name fills its first 64
ENTRY_KINDS = {b'\1', b'\2', b'\5'}  # storage, stream, root


class Refused(Exception):
    """The look inside cannot go on; the reason says why."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason


def judge(path: Path, kind: FileKind) -> dict[str, object]:
    """Answer {'reasons'}."""
    try:
        found = set(reasons_in_docx(path) if kind == FileKind.DOCX else reasons_in_doc(path.read_bytes()))
    except Refused as refused:
        return {'reasons': [refused.reason]}
    except MemoryError:
        return {'reasons': [Reason.GAVE_UP]}
    except Exception:  # whatever a reader says about hostile bytes, others cannot read the file either
        return {'reasons': [Reason.BROKEN_WORD]}
    return {'reasons': [reason for reason in Reason if reason in found]}


def reasons_in_docx(path: Path) -> Iterator[Reason]:
    with opened(path) as parts:
        names = [part.filename for part in parts.infolist()]
        if is_bomb(parts, most_parts=MOST_PARTS):
            raise Refused(Reason.HUGE_WORD)
        if CONTENTS not in names or not any(name.startswith('word/') for name in names):
            raise Refused(Reason.UNKNOWN)
        if any(part.flag_bits & 1 for part in parts.infolist()):
            raise Refused(Reason.ENCRYPTED_WORD)
        if len(set(names)) < len(names):  # two parts of one name: readers disagree on which is meant
            raise Refused(Reason.BROKEN_WORD)
        yield from reasons_in_names([name.lower() for name in names])
        for name in names:
            yield from reasons_in_part(parts, name)


def opened(path: Path) -> ZipFile:
    """Open the archive; of a broken one the first part still tells whether it was a Word file."""
    try:
        return ZipFile(path)
    except BadZipFile:
        with path.open('rb') as file:
            was_word = CONTENTS.encode() in file.read(4096)
        raise Refused(Reason.BROKEN_WORD if was_word else Reason.UNKNOWN) from None


def reasons_in_names(names: list[str]) -> Iterator[Reason]:
    if any(name.endswith(MACROS) for name in names):
        yield Reason.MACRO_WORD
    if any(name.startswith(EMBEDDED) for name in names):
        yield Reason.EMBEDDING_WORD


def reasons_in_part(parts: ZipFile, name: str) -> Iterator[Reason]:
    """Read a part to its end, which proves its checksum; look into those that say what is linked and what is a macro."""
    with parts.open(name) as part:
        head = part.read(MOST_RELATIONS)
        while part.read(MOST_RELATIONS):
            pass
    if b'<!DOCTYPE' in head or b'<!ENTITY' in head:
        raise Refused(Reason.BROKEN_WORD)
    if name == CONTENTS and b'macroEnabled' in head:
        yield Reason.MACRO_WORD
    if name.endswith('.rels'):
        yield from reasons_in_relations(head)


def reasons_in_relations(content: bytes) -> Iterator[Reason]:
    """A hyperlink waits until it is clicked; anything else outside is fetched when the file is opened."""
    for relation in ElementTree.fromstring(content):
        kind = relation.get('Type', '').rsplit('/', 1)[-1]
        if relation.get('TargetMode') == 'External' and kind != 'hyperlink':
            yield Reason.LINKING_WORD
        if kind == 'aFChunk':
            yield Reason.EMBEDDING_WORD


def reasons_in_doc(content: bytes) -> Iterator[Reason]:
    if has_entry(content, 'EncryptedPackage'):
        raise Refused(Reason.ENCRYPTED_WORD)
    if not has_entry(content, 'WordDocument'):
        raise Refused(Reason.UNKNOWN)
    if has_entry(content, 'Macros') or has_entry(content, '_VBA_PROJECT') or has_entry(content, 'VBA'):
        yield Reason.MACRO_WORD


def has_entry(content: bytes, name: str) -> bool:
    """Whether the directory of a compound file names it; entries stand at whole multiples of their length."""
    wanted = name.encode('utf-16-le') + bytes(2)
    place = content.find(wanted)
    while place >= 0:
        length, kind = int.from_bytes(content[place + 64 : place + 66], 'little'), content[place + 66 : place + 67]
        if place % ENTRY == 0 and length == len(wanted) and kind in ENTRY_KINDS:
            return True
        place = content.find(wanted, place + 1)
    return False
