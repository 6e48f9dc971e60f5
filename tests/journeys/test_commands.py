"""The program as the person at the console meets it: a real process, a real port, plain sentences."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
PATIENCE = 60


def outside() -> dict[str, str]:
    """The environment of a person: nothing that tells NiceGUI of pytest."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(('PYTEST', 'NICEGUI', 'TZT_'))}
    return kept | {'PYTHONUNBUFFERED': '1', 'PYTHONIOENCODING': 'utf-8'}


def ask(*words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    environment = outside() | {'TZT_DATA': '/nowhere'} | settings
    return subprocess.run(
        [sys.executable, 'app.py', *words], cwd=HOUSE, env=environment, capture_output=True, text=True, timeout=PATIENCE,
        check=False,
    )  # fmt: skip


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(('127.0.0.1', 0))
        return int(listener.getsockname()[1])


@contextmanager
def a_server(*words: str, **settings: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Start the program and wait until it is healthy; answer its address and process."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, 'app.py', *words, '--port', str(port)], cwd=HOUSE, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, env=outside() | settings,
    )  # fmt: skip
    address = f'http://127.0.0.1:{port}'
    try:
        wait_until_healthy(address, process)
        yield address, process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()


def wait_until_healthy(address: str, process: subprocess.Popen[str]) -> None:
    for _ in range(PATIENCE * 5):
        assert process.poll() is None, process.stdout.read() if process.stdout else ''
        try:
            with urllib.request.urlopen(f'{address}/healthz', timeout=2) as answer:
                assert json.load(answer) == {'ok': True, 'wrong': []}
                return
        except (urllib.error.URLError, TimeoutError):
            time.sleep(0.2)
    raise AssertionError('never healthy')


def test_a_rule_is_explained_in_one_json_object():
    done = ask('explain', 'id-number', 'number=990101198001011000')

    assert done.returncode == 0
    answer = json.loads(done.stdout)
    assert set(answer) == {'allowed', 'objections', 'facts', 'derivation'}
    assert answer['allowed'] is False and answer['objections'][0]['message']


@pytest.mark.parametrize('words', [('nope',), (), ('working-days',), ('working-days', 'from=yesterday', 'days=3')])
def test_a_bad_question_ends_with_2_and_one_clear_line(words):
    done = ask('explain', *words)

    assert done.returncode == 2
    assert done.stdout == ''
    assert len(done.stderr.strip().splitlines()) == 1
    assert re.search('[\u4e00-\u9fff]', done.stderr) and 'Traceback' not in done.stderr


def test_a_database_that_cannot_be_opened_ends_the_program_with_a_sentence(tmp_path):
    done = ask('--data', str(tmp_path), TZT_DATABASE_URL=f'postgres://nobody@127.0.0.1:{free_port()}/nothing')

    assert done.returncode == 1
    assert '数据库' in done.stderr and 'Traceback' not in done.stderr


def test_a_setting_that_makes_no_sense_is_named(tmp_path):
    done = ask('--data', str(tmp_path), TZT_PORT='eighty')

    assert done.returncode == 1
    assert 'TZT_PORT' in done.stderr and 'Traceback' not in done.stderr


def test_a_taken_port_is_told_before_anything_is_made(tmp_path):
    with socket.socket() as taken:
        taken.bind(('127.0.0.1', 0))
        taken.listen()

        done = ask('--data', str(tmp_path), '--port', str(taken.getsockname()[1]))

    assert done.returncode == 1 and '端口已被占用' in done.stderr
    assert not (tmp_path / 'tezhengtong.sqlite3').exists()


@pytest.mark.parametrize(
    ('words', 'sentence'),
    [
        (('--data', '{file}'), '数据目录'),
        (('migrate', '--data', '{file}'), '数据目录'),
        (('--data', '{folder}', '--port', '99999'), '端口'),
    ],
)
def test_a_folder_or_port_that_cannot_be_is_told_in_one_line(tmp_path, words, sentence):
    names = {'file': tmp_path / 'a-file', 'folder': tmp_path / 'data'}
    names['file'].write_text('not a folder')

    done = ask(*(word.format(**names) for word in words))

    assert done.returncode == 1 and sentence in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_new_folder_serves_prints_its_code_keeps_others_out_and_starts_again(tmp_path):
    folder = str(tmp_path)
    with a_server('--data', folder) as (address, process):
        assert process.stdout is not None
        assert re.search('设立代码 [0-9A-F]{8}', process.stdout.readline())
        with urllib.request.urlopen(address) as answer:
            assert answer.url.endswith('/set-up')
        for words in (('migrate', '--data', folder), ('--data', folder, '--port', str(free_port()))):
            busy = ask(*words)
            assert busy.returncode == 1 and '正被另一个特证通进程使用' in busy.stderr

    assert ask('migrate', '--data', folder).returncode == 0
    proof = ask('verify-log', '--data', folder)
    assert proof.returncode == 0 and '校验链完好' in proof.stdout
    with a_server('--data', folder):
        pass


def test_a_touched_log_is_named_by_verify_log(tmp_path):
    import sqlite3

    with a_server('--data', str(tmp_path)):
        pass
    with sqlite3.connect(tmp_path / 'tezhengtong.sqlite3') as database:
        database.execute(
            'INSERT INTO event (at, role, step, title, subject, subject_id, remark, changes, before_hash, hash) '
            "VALUES ('2026-11-20 06:30:00+00:00', 'system', 'x', 'x', 'x', '1', '', '{}', ?, ?)", ('0' * 64, '1' * 64),
        )  # fmt: skip

    proof = ask('verify-log', '--data', str(tmp_path))

    assert proof.returncode == 1 and '第 1 号记录' in proof.stderr


def test_the_demonstration_offers_every_role_and_leaves_nothing_behind(tmp_path):
    with a_server('demo', TMPDIR=str(tmp_path)) as (address, _), urllib.request.urlopen(f'{address}/sign-in') as answer:
        page = answer.read().decode()

    assert all(name in page for name in ('样例申请人', '样例法定代表人', '样例考试负责人', '样例受理员', '样例管理员'))
    assert list(tmp_path.iterdir()) == []


def test_the_demonstration_fills_the_inbox_of_the_office_while_it_is_open(tmp_path):
    from models.sample_office import PASSWORD, PLACES, sample_number

    with a_server('demo', TMPDIR=str(tmp_path)) as (address, _):
        clerk = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        clerk.addheaders = [('Origin', address)]
        form = urllib.parse.urlencode({'login': sample_number(PLACES['clerk']), 'password': PASSWORD}).encode()
        with clerk.open(f'{address}/sign-in', form) as answer:
            assert answer.url == f'{address}/issuer'
        inbox = until_told(clerk, f'{address}/issuer/cases', '样例乙')  # the last to file

    assert all(state in inbox for state in ('待受理', '待发证', '待制证', '待领证', '已逾期', '期限充足'))
    assert all(kind in inbox for kind in ('新办', '增项', '复审', '补证', '变更聘用单位'))


def until_told(visitor: urllib.request.OpenerDirector, address: str, words: str) -> str:
    """Look again and again until a page says so; answer it."""
    for _ in range(PATIENCE * 2):
        with visitor.open(address) as answer:
            page = answer.read().decode()
        if words in page:
            return page
        time.sleep(0.5)
    raise AssertionError(f'never told: {words}')
