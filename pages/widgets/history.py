"""What happened: the event log and the histories of single things are drawn from the same rows."""

from collections.abc import Callable
from typing import Any

from nicegui import html

from models.applications.queries.naming import numbers_of
from models.people.queries.organisations import organisation_names
from models.people.queries.persons import names_of
from models.people.rules import Me, PeopleStep
from models.records.queries import events_page
from models.records.rules import Role
from pages import words
from pages.widgets.tables import Column, Listing, Row, record_table

SUBJECTS = {
    'person': '人员', 'organisation': '单位', 'staff': '岗位', 'office': '发证机关', 'address': '网络地址', 'form': '表格',
    'gateway': '消息网关', 'message': '消息', 'lookup': '查询接口', 'rules': '地区规则', 'register': '单位登记',
    'application': '申请', 'licence': '电子证照来源', 'upload': '上传的文件', 'export': '导出的清单', 'attempt': '无权操作的目标',
    'mandate': '授权', 'employment': '聘用记录', 'employment_lookup': '作业人员查询', 'certificate': '证书',
    'employment_batch': '批量填报的文件', 'employment_print': '聘用记录打印件',
    'register_import': '登记册文件',
}  # fmt: skip
FIELDS = {
    'id_number': '身份证号', 'name': '名称', 'code': '统一社会信用代码', 'address': '地址', 'division': '行政区划',
    'representative': '法定代表人', 'phone': '电话', 'sha256': '文件指纹',
    'mail': '邮箱', 'enabled': '启用', 'host': '服务器', 'port': '端口', 'tls': '加密方式', 'sender': '发件邮箱', 'user': '用户名',
    'method': '请求方式', 'url': '网址', 'headers': '请求头', 'body_kind': '正文格式', 'body': '正文', 'success': '成功标志',
    'secret': '密钥', 'list_path': '列表的位置', 'code_path': '代码的位置', 'name_path': '名称的位置',
    'file_path': '文件的位置', 'missing': '没有证照的标志', 'address_path': '地址的位置', 'division_path': '区划的位置',
    'row': '项目序号', 'target': '换发为', 'employer': '聘用单位', 'continuity': '聘用连续性',
    'status': '办理状态', 'reasons': '理由', 'reason': '理由', 'instead': '应向何处申请',
    'false_materials': '提供虚假材料', 'deception': '以欺骗等手段取得', 'platform_on': '上传公示日期', 'result': '成绩',
    'targets': '补正内容', 'due_on': '期限',
    'item': '作业项目', 'kind': '作业种类', 'issuer': '发证机构', 'validity': '证书有效期',
    'valid_from': '有效期起', 'valid_until': '有效期止', 'archive_number': '档案编号',
    'start': '聘用开始', 'agreed_end': '聘用结束', 'terminated_on': '终止聘用时间',
    'termination_reason': '终止聘用原因', 'granted': '是否授权', 'functions': '授权功能', 'first_day': '授权期限起',
    'last_day': '授权期限止',
}  # fmt: skip
SHOWN = 40  # characters of a value in a list


class Events(Listing):
    """A paged list of events, newest first; `told()` answers the filters of `events_page` each time it is drawn."""

    def __init__(
        self, me: Me, told: Callable[[], dict[str, Any]], *, empty: str, caption: str, of_one_thing: bool = False
    ):
        async def load(page: int) -> tuple[int, list[Row]]:
            count, rows = await events_page(page=page, **told())
            return count, await named(rows)

        super().__init__(load, columns(of_one_thing), empty=empty, caption=caption, me=me)


async def recent_events(**filters: Any) -> list[Row]:
    """The last few acts, with names; coming and going is left out."""
    _, rows = await events_page(without=(PeopleStep.SIGNED_IN, PeopleStep.SIGNED_OUT), **filters)
    return await named(rows)


def draw_recent(rows: list[Row], *, empty: str = '还没有操作记录。', own: bool = False) -> None:
    """A short list without pages; in one's own, who did it goes without saying."""
    record_table(rows, columns(of_one_thing=False, own=own), empty=empty, caption='最近的操作')


def columns(of_one_thing: bool, *, own: bool = False) -> list[Column]:
    """When, who, what; of many things also which."""
    which: list[Column] = [] if of_one_thing else [('对象', lambda row: row['about'])]
    by: list[Column] = [] if own else [('操作人', who)]
    when: list[Column] = [('时间', lambda row: words.minute(row['at'])), *by, ('事项', lambda row: row['title'])]
    return [*when, *which, ('说明', told_more)]


async def named(rows: list[Row]) -> list[Row]:
    """The same rows with the names of people and organisations."""
    people = {row['person_id'] for row in rows if row['person_id']} | ids_of(rows, 'person')
    places = {row['organisation_id'] for row in rows if row['organisation_id']} | ids_of(rows, 'organisation')
    person_names, place_names = await names_of(people), await organisation_names(places)
    numbers = await numbers_of({row['subject_id'] for row in rows if row['subject'] == 'application'})
    return [
        row
        | {
            'who': person_names.get(row['person_id'], Role(row['role']).label),
            'behalf': place_names.get(row['organisation_id'], ''),
            'about': about(row, person_names, place_names, numbers),
        }
        for row in rows
    ]


def ids_of(rows: list[Row], subject: str) -> set[int]:
    """The ids of one kind of subject."""
    return {int(row['subject_id']) for row in rows if row['subject'] == subject and row['subject_id'].isdigit()}


def about(row: Row, people: dict[int, str], places: dict[int, str], cases: dict[str, str]) -> str:
    """人员 样例甲: the kind of the subject and its name, or its number where it has none."""
    kind, number = row['subject'], row['subject_id']
    known = {'person': people, 'organisation': places}.get(kind, {})
    name = known.get(int(number), '') if number.isdigit() else ''
    if kind == 'application':
        name = cases.get(number, '草稿')
    if kind == 'staff':  # the remark names the person and the place
        return SUBJECTS[kind]
    return f'{SUBJECTS.get(kind, "记录")} {name or (number if kind == "address" else shortened(number))}'.rstrip()


def shortened(number: str) -> str:
    """The beginning of a number; nothing of an id that is a word of ours (the remark says what it means)."""
    return number[:8] if any(sign.isdigit() for sign in number) else ''


def who(row: Row) -> None:
    """The person; below, as whom he acted."""
    with html.div():
        html.div(row['who'])
        acting = Role(row['role'])
        if row['person_id'] and acting not in {Role.CANDIDATE, Role.NOBODY}:
            html.div('，'.join(filter(None, (acting.label, row['behalf'])))).classes('tz-soft tz-tiny')


def told_more(row: Row) -> None:
    """The remark and each changed field, old → new."""
    lines = [line for key, change in row['changes'].items() if (line := changed(key, change, row['remark']))]
    with html.div():
        for line in filter(None, (row['remark'], *lines)):
            html.div(line)
        if not row['remark'] and not lines:
            html.span('—')


def changed(key: str, change: Any, remark: str) -> str:
    """A changed field: old → new; nothing where it holds nothing, or what the remark says already."""
    old, new = change if isinstance(change, list) and len(change) == 2 else ('', change)
    if in_words(old) == in_words(new) or (remark and in_words(new) == remark):
        return ''
    return f'{FIELDS.get(key, "内容")}：' + (f'{value(old)} → ' if old else '') + value(new)


def value(given: Any) -> str:
    """A value of the log in a few words."""
    text = in_words(given) or '（空）'
    return text if len(text) <= SHOWN else text[:SHOWN] + '…'


def in_words(given: Any) -> str:
    """A kept value as a reader says it; a list of places in a form or among papers is told by its length."""
    if isinstance(given, bool):
        return '是' if given else '否'
    if isinstance(given, dict):
        return '，'.join(filter(None, map(in_words, given.values())))
    if isinstance(given, list):
        places = given and all(isinstance(one, str) and '/' in one and one.isascii() for one in given)
        return f'{len(given)}处' if places else '；'.join(filter(None, map(in_words, given)))
    return '' if given is None else str(given)
