"""The process in which uploaded bytes are parsed: `python -m documents.inspecting.worker '{"task": …}'`.

Writes to stdout: JSON (tasks `judge`, `portrait`), lines of it (`table`), a JPEG (`shrink`) or a workbook (`errors`).
It may be killed at any moment, by its own limits or by the server. It reads one file and writes none; only the tasks of
a dossier, `prepare` and `join`, read and write in a folder made for them.
"""

import contextlib
import gc
import json
import sys
from pathlib import Path
from typing import Any

from documents.inspecting.verdict import FileKind


def limit(memory: int, seconds: int, writes: int) -> None:
    """Bound this process by itself, where the platform can; the server's wall clock bounds it everywhere."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, writes),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # a stricter limit is already set
            resource.setrlimit(what, (most, most))


def judge(order: dict[str, Any]) -> bytes:
    path, kind = Path(order['path']), FileKind(order['kind'])
    if kind.is_picture:
        from documents.inspecting import pictures

        verdict = pictures.judge(path, kind, order['pixels'])
    elif kind.is_word:
        from documents.inspecting import word_files

        verdict = word_files.judge(path, kind)
    else:
        from documents.inspecting import pdf

        verdict = pdf.judge(path, order['pages'], order['pixels'])
    return json.dumps(verdict).encode()


def shrink(order: dict[str, Any]) -> bytes:
    from documents.inspecting import pictures

    return pictures.shrink(Path(order['path']), FileKind(order['kind']), order['pixels'], order['longest'])


def portrait(order: dict[str, Any]) -> bytes:
    from documents.inspecting import portrait as portraits

    return json.dumps(portraits.measure(Path(order['path']), FileKind(order['kind']), order['pixels'])).encode()


def table(order: dict[str, Any]) -> bytes:
    from documents import handing_over

    return handing_over.table(order)


def errors(order: dict[str, Any]) -> bytes:
    from documents import handing_over

    return handing_over.errors(order)


def prepare(order: dict[str, Any]) -> bytes:
    from documents.inspecting import dossier

    dossier.prepare(Path(order['folder']), order['pixels'])
    return b'done'


def join(order: dict[str, Any]) -> bytes:
    from documents.inspecting import dossier

    dossier.join(Path(order['folder']))
    return b'done'


def main() -> None:
    gc.set_threshold(50_000, 50, 100)  # it lives for seconds: what it makes is needed, looking through it is not
    order = json.loads(sys.argv[1])
    limit(order['memory'], order['seconds'], order.get('writes', 0))
    sys.stdout.buffer.write(TASKS[order['task']](order))


TASKS = {
    'judge': judge,
    'shrink': shrink,
    'portrait': portrait,
    'table': table,
    'errors': errors,
    'prepare': prepare,
    'join': join,
}

if __name__ == '__main__':
    main()
