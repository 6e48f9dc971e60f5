"""What the journal sends and is told: saved, conflicts, faults, and every way of asking wrongly."""

from uuid import UUID, uuid4

from models.forms.tables import FilledForm
from models.people.tables import UserSession
from tests.builders_forms import a_candidate, a_draft, a_finished_form
from tests.pages.forms.conftest import OURS, Browser, entry


async def stored(address: str) -> dict:
    return (await FilledForm.get(id=UUID(address.rsplit('/', 1)[-1]))).data


async def test_what_is_typed_is_saved_and_acknowledged(visitor: Browser):
    draft = await visitor.begin()

    answer = await visitor.send(draft, entry('address', '样例路1号', turn=7))

    assert answer.status_code == 200
    assert answer.json()['saved'] == [['address', 'w1', 7]]
    assert len(answer.json()['at']) == 5
    assert (await stored(draft))['address'] == '样例路1号'


async def test_a_replayed_post_changes_nothing(visitor: Browser):
    draft = await visitor.begin()
    await visitor.send(draft, entry('address', '甲路', turn=1))
    await visitor.send(draft, entry('address', '乙路', was='甲路', turn=2))

    answer = await visitor.send(draft, entry('address', '甲路', turn=1))

    assert answer.json()['saved'] == [['address', 'w1', 1]]
    assert (await stored(draft))['address'] == '乙路'


async def test_two_windows_on_one_field_are_told_both_values(visitor: Browser):
    draft = await visitor.begin()
    await visitor.send(draft, entry('address', '甲路', window='w1'))

    answer = (await visitor.send(draft, entry('address', '乙路', window='w2', turn=3))).json()

    assert answer['saved'] == []
    assert answer['conflicts'] == [
        {'path': 'address', 'window': 'w2', 'turn': 3, 'label': '通信地址', 'theirs': '甲路', 'mine': '乙路'}
    ]


async def test_a_fault_names_what_is_wrong_and_how_to_mend_it(visitor: Browser):
    draft = await visitor.begin()

    wrong = (await visitor.send(draft, entry('postcode', '12'))).json()['wrong']

    assert wrong == {'postcode': ['邮政编码应为6位数字，请核对，例如200000']}, 'what nobody has come to yet is no fault'


async def test_a_character_no_font_draws_is_named(visitor: Browser):
    draft = await visitor.begin()

    odd = (await visitor.send(draft, entry('address', '样例路𠮷'))).json()['odd']

    assert '“𠮷”' in odd['address'][0]


async def test_rare_names_are_not_taken_for_unprintable(visitor: Browser):
    draft = await visitor.begin()

    assert (await visitor.send(draft, entry('name', '𬭎㛃䶮喆堃𫖯'))).json()['odd'] == {}


TYPED_AND_KEPT = {
    '甲\x00乙\u202e丙': '甲乙丙',
    '<script>alert(1)</script>': '<script>alert(1)</script>',
    '=1+1': '=1+1',
    '两\n行': '两 行',
}


async def test_text_is_kept_as_typed_without_what_nobody_can_see(visitor: Browser):
    draft, was = await visitor.begin(), ''

    for turn, (typed, kept) in enumerate(TYPED_AND_KEPT.items()):
        answer = (await visitor.send(draft, entry('address', typed, was, turn=turn))).json()

        assert (await stored(draft))['address'] == kept
        assert answer['values'].get('address', typed) == kept
        was = kept


async def test_a_hundred_kilobytes_in_one_field_are_answered_with_a_sentence(visitor: Browser):
    draft = await visitor.begin()

    answer = await visitor.send(draft, entry('address', '长' * 100_000))

    assert answer.status_code == 200
    assert '最多100个字' in answer.json()['wrong']['address'][0]


async def test_more_than_a_body_may_hold_is_413(visitor: Browser):
    draft = await visitor.begin()

    answer = await visitor.send(draft, entry('address', 'x' * 1_100_000))

    assert answer.status_code == 413
    assert '过多' in answer.json()['message']


OTHER_SHAPES = [
    b'',
    b'{',
    b'[]',
    b'{"account": 1, "entries": []}',
    b'{"account": "a", "entries": [{"path": "x"}]}',
    b'{"account": "a", "entries": [{"path": "x", "value": {"a": 1}, "window": "w", "turn": 1}]}',
    b'{"account": "a", "entries": [{"path": "x", "value": "y", "window": "w", "turn": -1}]}',
    b'\xff\xfe',
]


async def test_a_body_of_another_shape_is_422_in_chinese(visitor: Browser):
    draft = await visitor.begin()

    for body in OTHER_SHAPES:
        answer = await visitor.client.post(f'{draft}/entries', content=body, headers=OURS)

        assert (answer.status_code, answer.json()['message']) == (422, '提交的内容格式不符，请刷新页面后重试'), body


async def test_a_place_the_form_does_not_have_is_refused_by_name_and_keeps_nothing_else_back(visitor: Browser):
    draft = await visitor.begin()
    nowhere = ['nonsense', 'signature', 'name/r1/x', 'address/', '', '__proto__', 'id_copy/r/x']

    answer = await visitor.send(draft, *(entry(path, 'x') for path in nowhere), entry('address', '甲路', turn=2))

    assert [one['path'] for one in answer.json()['refused']] == nowhere
    assert answer.json()['saved'] == [['address', 'w1', 2]]


async def test_rows_are_not_typed_into_whole(center_visitor: Browser):
    draft = await center_visitor.begin('exam_center')
    nowhere = ['people', 'people/../name', 'people/r1', 'people/r1/nonsense']

    answer = await center_visitor.send(draft, *(entry(path, 'x') for path in nowhere))

    assert [one['path'] for one in answer.json()['refused']] == nowhere


async def test_sums_come_back_with_what_they_follow_from(center_visitor: Browser):
    draft = await center_visitor.begin('exam_center')

    answer = await center_visitor.send(draft, entry('office_measured', '80'), entry('archive_measured', '20.5', turn=2))

    assert answer.json()['computed']['total_measured'] == '100.5'
    assert answer.json()['states']['places'] == '填写中'


async def test_somebody_who_is_not_signed_in_is_401(visitor: Browser):
    draft = await visitor.begin()
    await UserSession.all().update(ended_at='2026-11-20T00:00:00+00:00')

    answer = await visitor.send(draft, entry('address', 'x'))

    assert (answer.status_code, answer.json()['message']) == (401, '登录已过期，请重新登录')


async def test_entries_of_another_account_are_never_taken(visitor: Browser):
    draft = await visitor.begin()

    answer = await visitor.send(draft, entry('address', '别人的'), account='0' * 24)

    assert answer.status_code == 401
    assert (await stored(draft))['address'] == ''


async def test_gone_strange_and_malformed_numbers_are_one_answer(visitor: Browser):
    strange = await a_draft(await a_candidate('样例乙'), token='other')
    addresses = [f'/forms/{strange}', f'/forms/{uuid4()}', '/forms/1']

    answers = [await visitor.send(address, entry('address', 'x')) for address in addresses]

    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1


async def test_a_finished_form_is_409(visitor: Browser):
    actor = await a_candidate('样例乙')
    finished = await a_finished_form(actor)
    await FilledForm.filter(id=finished).update(person_id=visitor.person.id)

    answer = await visitor.send(f'/forms/{finished}', entry('address', 'x'))

    assert answer.status_code == 409
    assert '此表已完成' in answer.json()['message']
    assert (await stored(f'/forms/{finished}'))['address'] != 'x'


async def test_another_site_cannot_type_for_somebody(visitor: Browser):
    draft = await visitor.begin()
    body = {'account': visitor.account, 'entries': [entry('address', 'x')]}

    answer = await visitor.client.post(f'{draft}/entries', json=body, headers={'origin': 'https://evil.example'})

    assert answer.status_code == 403
