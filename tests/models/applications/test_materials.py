"""Which papers: per type, item and region, and what is wrong with a file."""

from datetime import date

import pytest

from documents.catalogue import FORMS as DECLARED_FORMS
from models.applications.rules.materials import (
    FORMS,
    materials_for,
    missing,
    objections_to_file,
    own_material,
    with_translations,
)
from models.applications.rules.types import ApplicationType
from models.explain import explain
from models.regulation.clauses import Clause, of_office
from models.regulation.item_text import read_items
from models.regulation.profiles import PROFILES
from models.regulation.working_days import BUILT_IN

TODAY = date(2026, 11, 21)
T = ApplicationType
GD = ('id_front', 'id_back', 'photo', 'diploma', 'form', 'medical')
NATIONAL = ('form', 'photo', 'id_card', 'diploma', 'medical')


def keys(profile: str, kind: T, items: str = 'N1', *, typed_in: bool = False) -> tuple[str, ...]:
    return tuple(
        paper.key for paper in materials_for(PROFILES[profile], TODAY, kind, read_items(items), typed_in=typed_in)
    )


@pytest.mark.parametrize(
    ('profile', 'kind', 'items', 'papers'),
    [
        ('guangdong', T.NEW, 'N1', GD),
        ('guangdong', T.NEW, 'T', GD[:-1]),
        ('zhongshan', T.NEW, 'N1', GD),
        ('shanghai', T.NEW, 'N1', NATIONAL),
        ('shanghai', T.ADDITION, 'T', NATIONAL[:-1]),
        ('shaanxi', T.NEW, 'N1', (*NATIONAL, 'self_declaration')),
        ('shaanxi', T.NEW, 'T', (*NATIONAL[:-1], 'self_declaration')),
        ('shanghai', T.RENEWAL, 'N1', ('form', 'diploma', 'id_card')),
        ('guangdong', T.RENEWAL, 'N1', ('form', 'certificate')),
        ('shaanxi', T.RENEWAL, 'N1', ('form', 'certificate')),
        ('shaanxi', T.REISSUE, 'N1', ('form', 'id_card')),
        ('guangdong', T.REISSUE, 'N1', ('form', 'id_card')),
        ('shaanxi', T.EMPLOYER_CHANGE, 'N1', ('form', 'certificate', 'contract', 'release')),
        ('shanghai', T.EMPLOYER_CHANGE, 'N1', ('form', 'certificate', 'contract', 'release')),
    ],
)
def test_each_region_asks_for_what_its_document_lists(profile, kind, items, papers):
    assert keys(profile, kind, items) == papers


@pytest.mark.parametrize(
    ('items', 'asked'),
    [('G3', True), ('N2', True), ('金属焊', True), ('T', False), ('A', False), ('T,N1', True), ('2011:N2', True)],
)
def test_a_medical_report_only_where_an_item_asks_for_it(items, asked):
    assert ('medical' in keys('guangdong', T.NEW, items)) is asked


@pytest.mark.parametrize('kind', list(T))
def test_the_application_form_is_generated_and_is_a_declared_form(kind):
    form = next(
        paper for paper in materials_for(PROFILES['shanghai'], TODAY, kind, read_items('N1')) if paper.key == 'form'
    )

    assert form.generated and form.form == FORMS[kind] and form.form in DECLARED_FORMS


@pytest.mark.parametrize(
    ('profile', 'kinds', 'photo'),
    [
        ('guangdong', ('jpg', 'png'), ('jpg', 'png')),
        ('shanghai', ('doc', 'docx', 'pdf', 'jpg', 'png'), ('jpg', 'png')),
        ('shaanxi', ('jpg', 'png', 'pdf'), ('jpg', 'png')),
    ],
)
def test_file_kinds_are_the_regions_and_a_photo_is_a_picture(profile, kinds, photo):
    papers = {paper.key: paper for paper in materials_for(PROFILES[profile], TODAY, T.NEW, read_items('N1'))}

    assert (papers['diploma'].kinds, papers['photo'].kinds) == (kinds, photo)
    assert papers['photo'].photo and {paper.megabytes for paper in papers.values()} == {10}


def test_only_shaanxi_takes_a_declaration_instead_of_diploma_and_report():
    for profile in ('guangdong', 'shanghai', 'zhongshan'):
        assert not any(
            paper.replaceable_by for paper in materials_for(PROFILES[profile], TODAY, T.NEW, read_items('N1'))
        )
    papers = materials_for(PROFILES['shaanxi'], TODAY, T.NEW, read_items('N1'))

    assert {paper.key for paper in papers if paper.replaceable_by} == {'diploma', 'medical'}
    assert 'self_declaration' in DECLARED_FORMS


def test_everything_missing_is_told_at_once_and_a_confirmed_declaration_stands_in():
    papers = materials_for(PROFILES['shaanxi'], TODAY, T.NEW, read_items('N1'))

    told = [one.field for one in missing(papers, frozenset({'photo'}))]
    declared = [one.field for one in missing(papers, frozenset({'photo'}), declared=True)]

    assert told == ['id_card', 'diploma', 'medical'] and declared == ['id_card']
    assert all(one.clause for one in missing(papers, frozenset()))


def test_a_certificate_typed_in_is_proved_by_its_pages():
    assert keys('shanghai', T.RENEWAL, typed_in=True)[3:] == (
        'proof_photo_page',
        'proof_issue_page',
        'proof_renewal_page',
    )
    papers = materials_for(PROFILES['shanghai'], TODAY, T.RENEWAL, read_items('N1'), typed_in=True)

    assert [paper.key for paper in papers if not paper.required] == ['proof_renewal_page']


def test_a_translation_stands_beside_a_foreign_paper():
    papers = materials_for(PROFILES['shanghai'], TODAY, T.NEW, read_items('T'))

    beside = with_translations(PROFILES['shanghai'], TODAY, papers, frozenset({'diploma'}))

    place = [paper.key for paper in beside].index('diploma')
    assert beside[place + 1].translation_of == 'diploma' and beside[place + 1].required
    assert len(beside) == len(papers) + 1


@pytest.mark.parametrize(
    ('key', 'kind', 'size', 'said'),
    [
        ('photo', 'jpg', 10 * 1024 * 1024, ''),
        ('photo', 'jpeg', 100, ''),
        ('photo', 'jpg', 10 * 1024 * 1024 + 1, '不能超过10兆字节'),
        ('photo', 'pdf', 100, '只能上传jpg、png格式'),
        ('diploma', 'pdf', 100, ''),
        ('diploma', 'exe', 100, '格式'),
        ('diploma', 'pdf', 0, '空文件'),
    ],
)
def test_what_is_wrong_with_a_file_is_said_at_its_paper(key, kind, size, said):
    papers = {paper.key: paper for paper in materials_for(PROFILES['shanghai'], TODAY, T.NEW, read_items('N1'))}

    found = objections_to_file(papers[key], kind=kind, size=size)

    assert bool(found) is bool(said)
    assert all(said in one.message and one.field == key for one in found)


def test_a_paper_of_the_offices_own_list_is_asked_for_as_it_is_named():
    own = {
        'renewal-materials': (Clause(('特种设备作业人员资格复审申请表', '样例证明'), TODAY, '本机关规定', '本机关'),)
    }
    office = of_office(PROFILES['shanghai'], own=own, calendar=BUILT_IN)

    papers = materials_for(office, TODAY, T.RENEWAL, read_items('N1'))

    assert [(paper.key, paper.name, paper.required) for paper in papers][1] == ('office_2', '样例证明', True)
    assert own_material(office, TODAY, '其他说明', 1).required is False


@pytest.mark.parametrize('kind', list(T))
@pytest.mark.parametrize('profile', list(PROFILES))
def test_no_paper_is_asked_for_twice(profile, kind):
    found = keys(profile, kind, typed_in=True)

    assert len(found) == len(set(found))


def test_asked_from_outside_each_paper_comes_with_its_shape():
    given = {'type': '新办', 'items': 'N1', 'profile': 'guangdong'}
    papers = explain('materials', given, today=TODAY)['facts']['materials']

    assert [paper['key'] for paper in papers] == list(GD)
    assert papers[0]['kinds'] == ['jpg', 'png'] and papers[0]['reusable'] and papers[0]['fetchable']
