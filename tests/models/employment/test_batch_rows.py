"""Rows of a file of employment records, judged by themselves: every verdict and its reason. Nothing is asked of a database."""

from dataclasses import replace
from datetime import date

import pytest

from models.certificates.rules.items import HeldItem, ItemStatus
from models.certificates.rules.printed import PrintedDay
from models.employment.rules.rows import (
    FiledRow,
    Judge,
    Judged,
    Known,
    KnownItem,
    KnownRecord,
    read_line,
)
from models.records.batches import RowVerdict
from models.regulation.profiles import PROFILES

G, K, F = RowVerdict.GOOD, RowVerdict.KNOWN, RowVerdict.FAILED
DAY = date(2026, 11, 20)
NUMBER = '990101198005050016'
ROW = FiledRow(number=3, name='样例持证人', id_number=NUMBER, item='N1', start='2026-01-01', end='2027-12-31')
SINCE, UNTIL = PrintedDay(2024, 3, 1), PrintedDay(2028, 2, 29)
FORKLIFT = HeldItem(edition='2019', code='N1', start=SINCE, until=UNTIL)


def known(*held: HeldItem, records: tuple[KnownRecord, ...] = ()) -> Known:
    """One holder with these items, and this employer's records on the first."""
    items = [KnownItem(place, one) for place, one in enumerate(held or (FORKLIFT,), 1)]
    return Known({NUMBER: (7, '样例持证人')}, {7: items}, {(7, ('2019', 'N1', '')): list(records)})


def judged(*rows: FiledRow, by: Known | None = None) -> list[Judged]:
    judge = Judge(PROFILES['zhongshan'], DAY, by or known())
    return [judge.judge(row) for row in rows]


def test_a_sound_row_can_be_written():
    (found,) = judged(ROW)

    assert (found.verdict, found.reasons) == (G, ())
    assert found.writing is not None
    assert (found.writing.person_id, found.writing.item.item_id) == (7, 1)
    assert (found.writing.start, found.writing.agreed_end) == (date(2026, 1, 1), date(2027, 12, 31))


def test_an_end_left_out_is_the_last_day_of_the_item():
    (found,) = judged(replace(ROW, end=''))

    assert found.writing is not None and found.writing.agreed_end == date(2028, 2, 29)


@pytest.mark.parametrize(('more', 'words'), [
    ({'id_number': '990101198005050024'}, '没有找到该身份证号'),
    ({'id_number': '990101198005050024'}, '先由本人登录'),
    ({'name': '样例别人'}, '姓名与该身份证号登记的姓名不符'),
    ({'item': 'Q1'}, '证书上没有Q1'),
    ({'item': 'Q1'}, '先由本人登录'),
    ({'item': '2011:N1'}, '证书上没有原N1'),
    ({'start': '2025-11-20'}, '最早为2025年11月21日'),
    ({'end': '2028-03-01'}, '最晚为证书有效期止2028年2月29日'),
    ({'start': '2027-12-31', 'end': '2026-01-01'}, '早于开始时间'),
    ({'start': '2028-03-01', 'end': ''}, '晚于证书有效期止'),
    ({'wrong': ('身份证号：应为18位',)}, '应为18位'),
])  # fmt: skip
def test_what_is_wrong_with_a_row_is_told(more, words):
    (found,) = judged(replace(ROW, **more))

    assert found.verdict is F and words in '；'.join(found.reasons)


def test_every_reason_is_told_at_once():
    (found,) = judged(replace(ROW, name='样例别人', item='Q1'))
    (days,) = judged(replace(ROW, start='2025-11-20', end='2028-03-01'))

    assert len(found.reasons) == len(days.reasons) == 2


@pytest.mark.parametrize(('more', 'words'), [
    ({'wrong': ('身份证号：应为18位',)}, '应为18位'), ({'id_number': '990101198005050024'}, '没有找到该身份证号'),
    ({'name': '样例别人'}, '姓名与该身份证号'), ({'item': 'Q1'}, '证书上没有Q1'),
])  # fmt: skip
def test_whatever_else_is_wrong_an_end_before_the_start_is_told_with_it(more, words):
    (found,) = judged(replace(ROW, start='2026-05-01', end='2026-01-01', **more))
    (sound,) = judged(replace(ROW, start='2026-05-01', end='', **more))

    assert words in found.reasons[0]
    assert found.reasons[1:] == ('聘用结束时间2026年1月1日（周四）早于开始时间2026年5月1日（周五），请核对',)
    assert sound.reasons == found.reasons[:1]


@pytest.mark.parametrize('days', [('2026-02-30', '2026-01-01'), ('2026-05-01', '很久'), ('', '2026-01-01')])
def test_days_that_could_not_be_read_are_not_compared(days):
    wrong = ('聘用开始：日期应写作2026-01-01',)

    (found,) = judged(replace(ROW, start=days[0], end=days[1], wrong=wrong))

    assert found.reasons == wrong


@pytest.mark.parametrize('item', ['N1', 'n1', ' N1 ', 'Ｎ１', 'N1（叉车司机）', 'N1(叉车司机)', '2019:N1'])
def test_an_item_is_understood_as_code_and_as_it_is_printed(item):
    assert judged(replace(ROW, item=item))[0].verdict is G


@pytest.mark.parametrize('name', ['样例持证人', '样例 持证人', ' 样例持证人', '样例持证人　'])
def test_blanks_in_a_name_do_not_count(name):
    assert judged(replace(ROW, name=name))[0].verdict is G


def test_an_old_edition_and_a_welder_s_own_code_are_found_as_they_are_printed():
    old = HeldItem(edition='2011', code='N2', start=SINCE, until=UNTIL)
    welder = HeldItem(edition='2019', code='金属焊', restriction='SMAW-FeⅡ-6G-3/57-Fef3J', start=SINCE, until=UNTIL)
    by = known(old, welder)

    rows = [replace(ROW, item=one) for one in (old.shown, welder.shown, 'SMAW-FeII-6G-3/57-Fef3J', '金属焊')]
    assert [judged(row, by=by)[0].verdict for row in rows] == [G] * 4


def test_two_restrictions_of_one_item_have_to_be_told_apart():
    welds = [
        HeldItem(edition='2019', code='金属焊', restriction=own, start=SINCE, until=UNTIL)
        for own in ('SMAW-FeⅡ-6G-3/57-Fef3J', 'GTAW-FeⅡ-6G-3/57-FefS')
    ]
    unclear, clear = judged(
        replace(ROW, item='金属焊'), replace(ROW, item='GTAW-FeⅡ-6G-3/57-FefS'), by=known(*welds)
    )  # fmt: skip

    assert unclear.verdict is F and '写明是哪一项' in unclear.reasons[0]
    assert clear.writing is not None and clear.writing.item.item_id == 2


@pytest.mark.parametrize('status', [ItemStatus.SUSPENDED, ItemStatus.REVOKED, ItemStatus.CANCELLED])
def test_an_item_that_does_not_count_takes_no_row(status):
    (found,) = judged(ROW, by=known(replace(FORKLIFT, status=status)))

    assert found.verdict is F and status.label in found.reasons[0]


def test_of_a_renewed_item_the_row_goes_to_the_one_in_force():
    old = replace(FORKLIFT, status=ItemStatus.SUPERSEDED, until=PrintedDay(2026, 12, 31))

    (found,) = judged(ROW, by=known(old, FORKLIFT))

    assert found.writing is not None and found.writing.item.item_id == 2


def test_a_row_of_somebody_renewed_early_begins_in_the_period_he_still_works_in():
    old = replace(FORKLIFT, status=ItemStatus.SUPERSEDED, until=PrintedDay(2027, 1, 31))
    new = replace(FORKLIFT, start=PrintedDay(2027, 2, 1), until=PrintedDay(2031, 1, 31))

    assert judged(ROW, by=known(new, old))[0].verdict is G
    assert judged(ROW, by=known(new))[0].verdict is F


def test_what_was_filed_on_the_item_before_its_renewal_is_known_still():
    old = replace(FORKLIFT, status=ItemStatus.SUPERSEDED)
    by = known(old, FORKLIFT, records=(KnownRecord(date(2026, 1, 1), date(2027, 12, 31)),))

    assert judged(ROW, by=by)[0].verdict is K


@pytest.mark.parametrize(('there', 'verdict'), [
    (KnownRecord(date(2026, 1, 1), date(2027, 12, 31)), K),
    (KnownRecord(date(2026, 1, 1), date(2027, 12, 31), date(2026, 10, 31)), F),
    (KnownRecord(date(2026, 1, 1), date(2027, 6, 30)), F),
    (KnownRecord(date(2025, 12, 1), date(2026, 1, 1)), F),
    (KnownRecord(date(2027, 12, 31), date(2028, 2, 29)), F),
    (KnownRecord(date(2025, 12, 1), date(2025, 12, 31)), G),
    (KnownRecord(date(2025, 12, 1), date(2027, 12, 31), date(2025, 12, 31)), G),
    (KnownRecord(date(2028, 1, 1), date(2028, 2, 29)), G),
], ids=str)  # fmt: skip
def test_a_row_against_what_the_employer_has_filed(there, verdict):
    (found,) = judged(ROW, by=known(records=(there,)))

    assert found.verdict is verdict
    assert (verdict is F) == ('重叠' in '；'.join(found.reasons))


def test_a_row_that_leaves_its_end_open_is_known_by_its_first_day():
    by = known(records=(KnownRecord(date(2026, 1, 1), date(2027, 6, 30)),))

    assert judged(replace(ROW, end=''), by=by)[0].verdict is K


def test_a_row_that_leaves_its_end_open_is_refused_where_the_record_of_its_first_day_was_ended():
    by = known(records=(KnownRecord(date(2026, 1, 1), date(2027, 12, 31), date(2026, 10, 31)),))

    (found,) = judged(replace(ROW, end=''), by=by)

    assert found.verdict is F and '（2026-01-01至2026-10-31）时间重叠' in found.reasons[0]


def test_of_rows_that_are_alike_in_one_file_only_the_first_counts():
    first, again, blank = judged(ROW, replace(ROW, number=9, name='样例 持证人'), replace(ROW, number=12, end=''))

    assert [one.verdict for one in (first, again, blank)] == [G, F, F]
    assert all('与第3行' in one.reasons[0] and '请只保留一行' in one.reasons[0] for one in (again, blank))


def test_rows_of_one_file_do_not_overlap():
    rows = [
        replace(ROW, end='2026-06-30'),
        replace(ROW, number=4, start='2026-06-30', end='2026-12-31'),
        replace(ROW, number=5, start='2026-07-01', end='2026-12-31'),
    ]

    found = judged(*rows)

    assert [one.verdict for one in found] == [G, F, G]
    assert '与第3行（2026-01-01至2026-06-30）的聘用时间重叠' in found[1].reasons[0]


def test_a_row_that_fails_takes_no_days_from_the_rows_after_it():
    rows = [replace(ROW, start='2025-01-01', end='2027-12-31'), replace(ROW, number=4)]

    assert [one.verdict for one in judged(*rows)] == [F, G]


def test_a_verdict_is_kept_in_one_line_and_read_again():
    (found,) = judged(replace(ROW, name='样例"甲\n乙', wrong=('姓名：最多60个字',)))

    assert '\n' not in found.line
    assert read_line(found.line) == found
