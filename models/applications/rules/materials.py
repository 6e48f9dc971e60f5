"""What has to be filed: per type, item and profile, each paper with its shape, and what may stand in for it.

The lists are clauses; what a paper is like follows from its name. A name an office added itself is a plain paper.
"""

from dataclasses import dataclass, replace
from datetime import date

from models.applications.rules.types import ApplicationType
from models.regulation.clauses import Profile, in_force, number
from models.regulation.item_text import NamedItem
from models.regulation.objection import Objection

LISTS = {
    ApplicationType.NEW: 'new-materials',
    ApplicationType.ADDITION: 'new-materials',
    ApplicationType.RENEWAL: 'renewal-materials',
    ApplicationType.REISSUE: 'reissue-materials',
    ApplicationType.EMPLOYER_CHANGE: 'employer-change-materials',
}
FORMS = {
    ApplicationType.NEW: 'qualification',
    ApplicationType.ADDITION: 'qualification',
    ApplicationType.RENEWAL: 'renewal',
    ApplicationType.REISSUE: 'reissue',
    ApplicationType.EMPLOYER_CHANGE: 'employer_change',
}
SELF_DECLARATION, MEDICAL = 'self_declaration', 'medical'
IMAGES = frozenset({'jpg', 'jpeg', 'png'})
SAME_KIND = {'jpeg': 'jpg'}


@dataclass(frozen=True, kw_only=True, slots=True)
class Material:
    """One paper. `form` is the key of the form it is printed from; `generated`: the system makes it, a scan may replace it.

    `replaceable_by` names the form that may be filed instead, once the employer has confirmed it; `reusable`: a copy
    filed before may be taken; `fetchable`: an e-licence may be fetched; `translation_of`: stands beside that paper.
    """

    key: str
    name: str
    clause: str
    kinds: tuple[str, ...]
    megabytes: int
    required: bool = True
    form: str = ''
    generated: bool = False
    replaceable_by: str = ''
    reusable: bool = False
    fetchable: bool = False
    photo: bool = False
    translation_of: str = ''
    note: str = ''


KNOWN: tuple[tuple[str, str], ...] = (
    ('照片页', 'proof_photo_page'),
    ('取证页', 'proof_issue_page'),
    ('复审页', 'proof_renewal_page'),
    ('申请表', 'form'),
    ('照片', 'photo'),
    ('身份证件正面', 'id_front'),
    ('身份证件背面', 'id_back'),
    ('身份证', 'id_card'),
    ('身份证明', 'id_card'),
    ('学历', 'diploma'),
    ('体检', MEDICAL),
    ('解除劳动合同', 'release'),
    ('劳动合同', 'contract'),
    ('作业人员证', 'certificate'),
)
"""A part of the name → what paper it is; the first that fits."""
REUSABLE = frozenset({'id_front', 'id_back', 'id_card', 'photo', 'diploma'})
FETCHABLE = frozenset({'id_front', 'id_back', 'id_card'})
DECLARABLE = frozenset({'diploma', MEDICAL})


def materials_for(
    profile: Profile, day: date, kind: ApplicationType, items: list[NamedItem], *, typed_in: bool = False
) -> list[Material]:
    """The papers of one application, in the order of the profile's list.

    The medical report only where an item's syllabus asks for one. `typed_in`: the certificate was entered by hand, so
    its pages are asked for as proof.
    """
    clause = in_force(profile, LISTS[kind], day)
    names = clause.value if isinstance(clause.value, tuple) else ()
    found = [_named(profile, day, kind, name, clause.article, place) for place, name in enumerate(names, 1)]
    if not medical_asked(profile, day, items):
        found = [paper for paper in found if paper.key != MEDICAL]
    if not any(paper.key == 'form' for paper in found):
        form = _named(profile, day, kind, f'特种设备作业人员{kind.label}申请表', clause.article, 0)
        found.insert(0, replace(form, required=False, note='由系统根据填报内容生成'))
    if typed_in:
        found += _proofs(profile, day, kind)
    return _with_self_declaration(profile, day, found)


def medical_asked(profile: Profile, day: date, items: list[NamedItem]) -> bool:
    """Whether any item needs a medical report."""
    asked = in_force(profile, 'medical-report-items', day).value
    return isinstance(asked, tuple) and any(set(item.codes) & set(asked) for item in items)


def with_translations(profile: Profile, day: date, papers: list[Material], foreign: frozenset[str]) -> list[Material]:
    """Put a Chinese translation beside each paper in a foreign language (keys); the original stays asked for."""
    clause = in_force(profile, 'translation-with-original', day)
    if not clause.value:
        return papers
    beside: list[Material] = []
    for paper in papers:
        beside.append(paper)
        if paper.key in foreign:
            beside.append(
                Material(
                    key=f'{paper.key}_translation',
                    name=f'{paper.name}（中文译文）',
                    clause=clause.article,
                    kinds=file_kinds(profile, day),
                    megabytes=paper.megabytes,
                    translation_of=paper.key,
                    note='外文材料应当同时提供原文',
                )
            )
    return beside


def own_material(profile: Profile, day: date, name: str, place: int) -> Material:
    """A paper the applicant adds himself: never required."""
    return Material(
        key=f'own_{place}',
        name=name,
        clause='申请人补充',
        kinds=file_kinds(profile, day),
        megabytes=number(profile, 'file-megabytes', day),
        required=False,
    )


def missing(papers: list[Material], given: frozenset[str], *, declared: bool = False) -> list[Objection]:
    """Every required paper that is not there, all at once. `given`: keys filed; `declared`: 自我声明承诺书 is confirmed."""
    return [
        Objection(message=f'缺少{paper.name}，请上传{_instead(paper)}', clause=paper.clause, field=paper.key)
        for paper in papers
        if paper.required and not paper.generated and paper.key not in given and not (declared and paper.replaceable_by)
    ]


def objections_to_file(paper: Material, *, kind: str, size: int) -> list[Objection]:
    """Say what is wrong with a file for this paper: `kind` is what its bytes are (jpg, pdf …), `size` in bytes."""
    found = []
    if SAME_KIND.get(kind, kind) not in paper.kinds:
        message = f'{paper.name}只能上传{"、".join(paper.kinds)}格式，请转换后重新上传'
        found.append(Objection(message=message, clause=paper.clause, field=paper.key))
    if size > paper.megabytes * 1024 * 1024:
        message = f'{paper.name}不能超过{paper.megabytes}兆字节，请压缩后重新上传'
        found.append(Objection(message=message, clause=paper.clause, field=paper.key))
    if size == 0:
        found.append(Objection(message=f'{paper.name}是空文件，请重新选择', field=paper.key))
    return found


def file_kinds(profile: Profile, day: date) -> tuple[str, ...]:
    """The file kinds the profile takes."""
    kinds = in_force(profile, 'file-kinds', day).value
    return kinds if isinstance(kinds, tuple) else ()


def paper_key(name: str) -> str:
    """Which paper a name speaks of; '' where it is one of the office's own."""
    return next((key for part, key in KNOWN if part in name), '')


def _named(profile: Profile, day: date, kind: ApplicationType, name: str, article: str, place: int) -> Material:
    key = paper_key(name) or f'office_{place}'
    photo = key == 'photo'
    photo_kinds = in_force(profile, 'photo-kinds', day).value
    return Material(
        key=key,
        name=name,
        clause=article,
        kinds=photo_kinds if photo and isinstance(photo_kinds, tuple) else file_kinds(profile, day),
        megabytes=number(profile, 'file-megabytes', day),
        form=FORMS[kind] if key == 'form' else '',
        generated=key == 'form',
        reusable=key in REUSABLE,
        fetchable=key in FETCHABLE,
        photo=photo,
        note='系统自动生成，也可以上传签字盖章后的扫描件' if key == 'form' else '',
    )


def _proofs(profile: Profile, day: date, kind: ApplicationType) -> list[Material]:
    clause = in_force(profile, 'manual-proof-materials', day)
    names = clause.value if isinstance(clause.value, tuple) else ()
    pages = [_named(profile, day, kind, name, clause.article, place) for place, name in enumerate(names, 50)]
    return [
        replace(page, required=page.key != 'proof_renewal_page', note='办理过复审的须上传')
        if page.key == 'proof_renewal_page'
        else page
        for page in pages
    ]


def _with_self_declaration(profile: Profile, day: date, papers: list[Material]) -> list[Material]:
    clause = in_force(profile, 'self-declaration-accepted', day)
    if not clause.value or not any(paper.key in DECLARABLE for paper in papers):
        return papers
    replaced = [
        replace(paper, replaceable_by=SELF_DECLARATION, note='可以提交自我声明承诺书代替')
        if paper.key in DECLARABLE
        else paper
        for paper in papers
    ]
    declaration = Material(
        key=SELF_DECLARATION,
        name='自我声明承诺书',
        clause=clause.article,
        kinds=file_kinds(profile, day),
        megabytes=number(profile, 'file-megabytes', day),
        required=False,
        form=SELF_DECLARATION,
        generated=True,
        note='代替学历证明、体检报告的，须经用人单位确认',
    )
    return [*replaced, declaration]


def _instead(paper: Material) -> str:
    return '，或提交经用人单位确认的自我声明承诺书' if paper.replaceable_by else ''
