"""The review page: everything filled in, under its section, in official order."""

from documents.catalogue import FORMS
from tests.documents.small import a_form


def test_answers_stand_under_their_section_in_the_words_of_the_paper():
    [(title, answers)] = FORMS['reissue'].review(FORMS['reissue'].sample())

    assert title == '补证申请'
    assert answers[0] == ('姓名', '样例甲')
    assert ('原证件有效期', '2028年5月31日') in answers
    assert not {'申请人（签字）', '日期'} & {label for label, _ in answers}


def test_rows_are_small_tables_with_their_heads():
    [(_, answers)] = a_form().review({'people': [{'name': '样例乙', 'born_on': '1990-01-01'}, {}]})

    assert dict(answers)['人员'] == [['姓名', '出生日期'], ['样例乙', '1990年1月1日']]
    assert dict(a_form().review({})[0][1])['人员'] == ''


def test_what_is_not_asked_is_not_reviewed():
    form = FORMS['exam_center']
    titles = [title[0] for title, _ in form.review({**form.sample(), 'nature': '焊工考试机构', 'category': '首次'})]

    assert ''.join(titles) == '一三五六七'


def test_choices_are_shown_in_the_words_they_were_chosen_by_and_sums_with_their_unit():
    form = FORMS['exam_center']
    answers = {label: shown for _, section in form.review(form.sample()) for label, shown in section}

    assert answers['原有项目'] == 'A 特种设备安全管理、N1 叉车司机'
    assert answers['实测面积合计'] == '257.5 平方米'


def test_a_detail_that_its_choice_leaves_out_is_not_reviewed():
    asked = {label for label, _ in a_form().review({'kind': '旧', 'detail': '样例'})[0][1]}
    left_out = {label for label, _ in a_form().review({'kind': '新', 'detail': '样例'})[0][1]}

    assert asked - left_out == {'说明'}
