"""The kinds of file that may be uploaded, and the reasons for which one is refused.

Light on purpose: the server and the worker both import it, and the worker starts anew for every file.
"""

from enum import StrEnum


class FileKind(StrEnum):
    """A kind of file, told by its content. The value is its usual extension."""

    JPG = 'jpg'
    PNG = 'png'
    PDF = 'pdf'
    DOCX = 'docx'
    DOC = 'doc'

    @property
    def media_type(self) -> str:
        return MEDIA_TYPES[self.value]

    @property
    def is_picture(self) -> bool:
        return self in {FileKind.JPG, FileKind.PNG}

    @property
    def is_word(self) -> bool:
        return self in {FileKind.DOCX, FileKind.DOC}

    @property
    def is_renderable(self) -> bool:
        """Whether its pages can be drawn here; what is not is kept and handed on as it came."""
        return not self.is_word

    @property
    def label(self) -> str:
        return LABELS[self.value]


LABELS = {
    'jpg': 'jpg 图片',
    'png': 'png 图片',
    'pdf': 'PDF 文件',
    'docx': 'Word 文件（docx）',
    'doc': 'Word 文件（doc）',
}
MEDIA_TYPES = {
    'jpg': 'image/jpeg',
    'png': 'image/png',
    'pdf': 'application/pdf',
    'docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'doc': 'application/msword',
}


class Reason(StrEnum):
    """Why a file is refused; the label is the sentence its sender reads. Names in braces are filled in."""

    label: str

    def __new__(cls, value: str, label: str = '') -> 'Reason':
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    MISSING = 'missing', '没有收到文件，可能是上传中断，请重新选择文件上传。'
    EMPTY = 'empty', '文件是空的（0 字节），可能没有保存成功，请打开原文件确认内容后重新上传。'
    TOO_LARGE = 'too_large', '文件有 {size}，超过每个文件 {most} 的上限，请压缩图片或降低扫描分辨率后重新上传。'
    UNKNOWN = 'unknown', '文件内容不是 {allowed}（只改扩展名不会改变内容），请用原软件另存为 {allowed}后重新上传。'
    NOT_ALLOWED = 'not_allowed', '文件内容是 {kind}，这里只收 {allowed}，请转换格式后重新上传。'
    BROKEN_PICTURE = 'broken_picture', '图片不完整或已损坏，无法完整显示，请重新拍照、扫描或另存后再上传。'
    HUGE_PICTURE = 'huge_picture', '图片像素过大，超过 {megapixels} 百万像素的上限，请缩小图片尺寸后重新上传。'
    BROKEN_PDF = 'broken_pdf', 'PDF 文件不完整或已损坏，无法读取，请重新扫描或重新导出 PDF 后再上传。'
    ENCRYPTED_PDF = 'encrypted_pdf', 'PDF 文件设有密码或权限保护，他人无法核对，请取消密码保护后重新上传。'
    SCRIPTED_PDF = 'scripted_pdf', 'PDF 文件含有脚本（JavaScript），出于安全不能接收，请用“打印为 PDF”另存后重新上传。'
    LAUNCHING_PDF = (
        'launching_pdf',
        'PDF 文件含有启动程序或自动外发数据的动作，出于安全不能接收，请用“打印为 PDF”另存后重新上传。',
    )
    XFA_PDF = 'xfa_pdf', 'PDF 文件是动态表单（XFA），多数软件显示不了，请用“打印为 PDF”另存后重新上传。'
    EMBEDDING_PDF = (
        'embedding_pdf',
        'PDF 文件里夹带了其他附件或多媒体，无法逐一检查，请去掉后用“打印为 PDF”另存，附件请单独上传。',
    )
    LOOPING_PDF = 'looping_pdf', 'PDF 文件的页面结构有误（页面互相循环引用），请重新导出 PDF 后再上传。'
    PAGELESS_PDF = 'pageless_pdf', 'PDF 文件里没有页面，可能没有保存成功，请重新导出 PDF 后再上传。'
    LONG_PDF = 'long_pdf', 'PDF 文件超过 {pages} 页的上限，请只保留需要的页，或分成几个文件上传。'
    ODD_PAGES_PDF = (
        'odd_pages_pdf',
        'PDF 文件的页面尺寸不正常（过大或过小），请按 A4 等常用纸张重新导出后再上传。',
    )
    TOO_COMPLEX_PDF = 'too_complex_pdf', 'PDF 文件内部结构过于复杂，无法检查，请用“打印为 PDF”另存后重新上传。'
    BROKEN_WORD = 'broken_word', 'Word 文件不完整或已损坏，无法读取，请用原软件打开确认内容，另存后重新上传。'
    ENCRYPTED_WORD = 'encrypted_word', 'Word 文件设有打开密码，他人无法核对，请取消密码后重新上传。'
    MACRO_WORD = 'macro_word', 'Word 文件含有宏（可以自动运行的程序），出于安全不能接收，请另存为 PDF 后重新上传。'
    EMBEDDING_WORD = (
        'embedding_word',
        'Word 文件里夹带了其他文件或控件，无法逐一检查，请去掉后重新上传，或另存为 PDF 上传。',
    )
    LINKING_WORD = (
        'linking_word',
        'Word 文件打开时要从别处读取模板、图片或其他内容，出于安全不能接收，请另存为 PDF 后重新上传。',
    )
    HUGE_WORD = 'huge_word', 'Word 文件解开后过大，可能是有意做成的，不能接收，请用原软件另存为 PDF 后重新上传。'
    GAVE_UP = 'gave_up', '检查这个文件用了过多的时间或内存，已经停止，请用原软件重新导出或缩小后再上传。'


DANGEROUS = frozenset({
    Reason.SCRIPTED_PDF, Reason.LAUNCHING_PDF, Reason.EMBEDDING_PDF, Reason.MACRO_WORD, Reason.EMBEDDING_WORD,
    Reason.LINKING_WORD, Reason.HUGE_WORD, Reason.HUGE_PICTURE,
})  # fmt: skip
"""What no scanner makes: content that runs, calls outside, hides something or bursts when it is opened."""
