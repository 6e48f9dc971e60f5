"""Pinyin initials of names (拼音首字母): 样例甲 as ylj, 单雄信 as sxx. Pure.

The reading of single characters comes from pypinyin; a surname with a reading of its own stands here. What is neither
Chinese nor a letter falls away, so that 阿依古丽·买买提 is found by ayglmmt.
"""

import os
import unicodedata
from functools import cache

LONGEST = 60
COMPOUND = {
    '尉迟': 'yc', '万俟': 'mq', '单于': 'cy', '长孙': 'zs', '澹台': 'tt', '令狐': 'lh', '皇甫': 'hf', '宇文': 'yw',
    '夏侯': 'xh', '贺兰': 'hl', '独孤': 'dg', '呼延': 'hy', '赫连': 'hl', '拓跋': 'tb', '完颜': 'wy',
}  # fmt: skip
SINGLE = {
    '单': 's', '曾': 'z', '解': 'x', '仇': 'q', '区': 'o', '朴': 'p', '查': 'z', '盖': 'g', '翟': 'z', '乐': 'y',
    '任': 'r', '华': 'h', '种': 'c', '繁': 'p', '秘': 'b', '冼': 'x', '洗': 'x', '召': 's', '折': 's', '逄': 'p',
    '隗': 'w', '祭': 'z', '员': 'y', '郗': 'x', '阚': 'k', '佘': 's', '乜': 'n', '缪': 'm', '尹': 'y', '柏': 'b',
    '殷': 'y', '车': 'c', '盛': 's', '石': 's', '宿': 's', '撒': 's', '那': 'n', '能': 'n', '过': 'g', '重': 'c',
    '宓': 'm', '贾': 'j', '覃': 'q', '谌': 'c', '燕': 'y', '葛': 'g', '纪': 'j', '褚': 'c', '沈': 's', '臧': 'z',
    '曲': 'q', '都': 'd', '藏': 'z', '适': 'k', '黑': 'h', '卜': 'b', '粘': 'n', '铅': 'y', '厦': 's', '句': 'g',
}  # fmt: skip
"""Surnames (多音姓氏) as they are read as names; a reading that nothing else has stands here to stay what it is."""


def initials_of(name: str) -> str:
    """The initials, small letters and digits; at most as many as a column holds."""
    plain = unicodedata.normalize('NFKC', name).strip()
    surname = COMPOUND.get(plain[:2]) if len(plain) > 2 else None
    first = surname or SINGLE.get(plain[:1]) or letter(plain[:1])
    return (first + ''.join(letter(sign) for sign in plain[len(surname or '1') :]))[:LONGEST]


@cache
def letter(sign: str) -> str:
    """The initial of one character; '' of a sign that is not read."""
    if not sign or sign.isascii():
        return sign.lower() if sign.isalnum() else ''
    os.environ.setdefault('PYPINYIN_NO_PHRASES', 'true')  # single characters are asked: spare the memory of phrases
    from pypinyin import Style, lazy_pinyin

    read = ''.join(lazy_pinyin(sign, style=Style.FIRST_LETTER, errors='ignore')).lower()
    return read if read.isascii() and read.isalnum() else ''
