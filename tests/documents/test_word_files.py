"""Word files that people upload: kept as they came, unless they would do something when they are opened."""

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from documents.inspection import FileKind, Inspection, inspect, sniff
from documents.papers import PAPERS
from documents.word import to_word

WORD = frozenset({FileKind.DOCX, FileKind.DOC, FileKind.PDF})
RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'


def a_docx(**parts: bytes | str) -> bytes:
    """A true Word file with further parts; `__` stands for `/` in their names."""
    added = {name.replace('__', '/').replace('_dot_', '.'): content for name, content in parts.items()}
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(to_word(PAPERS['refusal'].bind({})))) as old, zipfile.ZipFile(written, 'w') as new:
        for part in old.infolist():
            if part.filename not in added:
                new.writestr(part.filename, old.read(part), zipfile.ZIP_DEFLATED)
        for name, content in added.items():
            new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def relation(kind: str, target: str, mode: str = 'External') -> str:
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{RELATIONS}/{kind}" Target="{target}" TargetMode="{mode}"/></Relationships>'
    )


def an_archive(**parts: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace('__', '/'), content)
    return written.getvalue()


def a_locked_zip() -> bytes:
    """Encrypted by its flags, which is what a reader goes by."""
    content = bytearray(a_docx())
    place = content.find(b'PK\x01\x02')
    while place >= 0:
        content[place + 8] |= 1
        place = content.find(b'PK\x01\x02', place + 1)
    return bytes(content)


def a_doc(*names: str) -> bytes:
    """A compound file reduced to its head and its directory."""
    entries = b''
    for name in ('Root Entry', *names):
        encoded = name.encode('utf-16-le') + bytes(2)
        entries += encoded.ljust(64, b'\0') + len(encoded).to_bytes(2, 'little') + b'\2' + bytes(61)
    return (b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1').ljust(512, b'\0') + entries + 'Macros 宏'.encode('utf-16-le')


@pytest.fixture
def upload(tmp_path: Path) -> Callable[[bytes], Path]:
    def write(content: bytes) -> Path:
        path = tmp_path / 'upload'
        path.write_bytes(content)
        return path

    return write


def said(inspection: Inspection) -> str:
    return ''.join(objection.message for objection in inspection.objections)


@pytest.mark.parametrize(('content', 'kind'), [
    pytest.param(a_docx(), FileKind.DOCX, id='a Word file'),
    pytest.param(
        a_docx(word___rels__document_dot_xml_dot_rels=relation('hyperlink', 'https://sample.invalid')),
        FileKind.DOCX, id='a link that waits to be clicked',
    ),
    pytest.param(a_doc('WordDocument', '1Table'), FileKind.DOC, id='an old Word file that only speaks of macros'),
])  # fmt: skip
async def test_a_word_file_is_accepted_as_an_attachment(upload, content, kind):
    inspection = await inspect(upload(content), allowed=WORD)

    assert inspection == Inspection(kind=kind)
    assert not inspection.renderable


async def test_what_has_pages_that_can_be_drawn_says_so(upload):
    inspection = await inspect(upload(b'%PDF-1.7 broken'), allowed=WORD)

    assert inspection.renderable


@pytest.mark.parametrize(('content', 'sentence'), [
    pytest.param(a_docx(word__vbaProject_dot_bin=b'x'), '含有宏', id='macros'),
    pytest.param(
        a_docx(**{'[Content_Types].xml': '<Types><Default ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'}),
        '含有宏', id='a macro file renamed',
    ),
    pytest.param(a_docx(word__embeddings__oleObject1_dot_bin=b'x'), '夹带', id='an embedded object'),
    pytest.param(a_docx(word__activeX__activeX1_dot_xml=b'<a/>'), '夹带', id='a control'),
    pytest.param(
        a_docx(word___rels__document_dot_xml_dot_rels=relation('aFChunk', 'x.html', 'Internal')), '夹带', id='a web page inside'
    ),
    pytest.param(
        a_docx(word___rels__settings_dot_xml_dot_rels=relation('attachedTemplate', 'http://sample.invalid/t.dotm')),
        '从别处读取', id='a template from elsewhere',
    ),
    pytest.param(
        a_docx(word___rels__document_dot_xml_dot_rels=relation('image', 'http://sample.invalid/p.png')),
        '从别处读取', id='a picture from elsewhere',
    ),
    pytest.param(a_docx(word__media__big_dot_bin=bytes(200 * 1024 * 1024)), '解开后过大', id='a bomb'),
    pytest.param(a_docx(word__media__big_dot_bin=bytes(20 * 1024 * 1024)), '解开后过大', id='a smaller bomb by its ratio'),
    pytest.param(an_archive(**{f'word__{number}.xml': b'' for number in range(2001)}), '解开后过大', id='too many parts'),
    pytest.param(a_docx(word__more_dot_xml='<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), '已损坏', id='entities'),
    pytest.param(a_docx()[:4000], '已损坏', id='cut short'),
    pytest.param(a_locked_zip(), '打开密码', id='an archive with a password'),
    pytest.param(an_archive(**{'[Content_Types].xml': b'<Types/>', 'xl__workbook.xml': b'<x/>'}), '文件内容不是', id='a workbook'),
    pytest.param(an_archive(readme=b'x'), '文件内容不是', id='an archive'),
    pytest.param(a_doc('WordDocument', 'Macros', 'VBA'), '含有宏', id='an old file with macros'),
    pytest.param(a_doc('EncryptedPackage'), '打开密码', id='a Word file with a password'),
    pytest.param(a_doc('Workbook'), '文件内容不是', id='an old workbook'),
    pytest.param(b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + os.urandom(3000), '文件内容不是', id='junk that begins like an old file'),
])  # fmt: skip
async def test_a_bad_word_file_is_refused_with_one_sentence_that_helps(upload, content, sentence):
    inspection = await inspect(upload(content), allowed=WORD)

    assert len(inspection.objections) == 1
    assert sentence in said(inspection)
    assert '请' in said(inspection), 'it says how to mend it'
    assert '{' not in said(inspection)


async def test_a_part_whose_bytes_were_changed_is_found_out(upload):
    content = a_docx(word__media__note_dot_bin=os.urandom(5000))
    spoilt = bytearray(content)
    spoilt[content.find(b'word/media/note.bin') + 100] ^= 1

    assert '已损坏' in said(await inspect(upload(bytes(spoilt)), allowed=WORD))


@pytest.mark.parametrize('content', [a_docx(), a_doc('WordDocument')], ids=['docx', 'doc'])
async def test_where_only_pictures_are_asked_a_word_file_is_told_what_to_become(upload, content):
    inspection = await inspect(upload(content), allowed=frozenset({FileKind.JPG}))

    assert said(inspection) == '文件内容不是 jpg 图片（只改扩展名不会改变内容），请用原软件另存为 jpg 图片后重新上传。'


@pytest.mark.parametrize(
    ('head', 'kind'), [(a_docx()[:32], FileKind.DOCX), (a_doc()[:32], FileKind.DOC)], ids=['docx', 'doc']
)
def test_the_first_bytes_tell_the_kind(head, kind):
    assert sniff(head) is kind
