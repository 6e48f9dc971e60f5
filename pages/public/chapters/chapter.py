"""What a chapter of 使用帮助 is, and the questions that several of them answer."""

from dataclasses import dataclass

from models.records.rules import Role

Steps = tuple[str, tuple[str, ...]]
"""A heading, and under it what to do, in order."""
Answered = tuple[str, str]
"""A question and its answer."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One reader's help: parts with steps in order, then questions with answers. `role` None: for everybody."""

    key: str
    role: Role | None
    title: str
    summary: str
    parts: tuple[Steps, ...]
    questions: tuple[Answered, ...]


SAVED = (
    '写到一半断网、断电或关了页面，内容会丢吗？',
    (
        '不会。您输入的内容先存在本机浏览器里，再自动上传；页面上显示“已保存”和时间的，服务器已经收到。显示“未上传”的内容留在本机，'
        '用同一台电脑、同一个浏览器重新打开这张表，会自动上传并恢复。请不要在有“未上传”提示时退出登录。'
    ),
)
PRINTED = (
    '下载的文件打不开或显示不对怎么办？',
    'PDF 用浏览器或任何 PDF 阅读器都能打开，建议打印 PDF。Word 文件用 Word 或 WPS 打开。若提示某个字无法印出，请联系发证机关安装补充字体。',
)
PASSWORD = (
    '忘记密码怎么办？',
    '携带本人身份证到发证机关窗口，由受理人员重置。连续输错密码会暂停登录十几分钟，这是为了防止别人试您的密码。',
)
