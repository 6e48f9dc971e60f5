"""What may become of an item on the register by decision of the office."""

from models.regulation.labelled import Labelled


class RegisterChange(Labelled):
    """What is proposed; a second person decides."""

    SUSPEND = 'suspend', '暂扣'
    RESTORE = 'restore', '恢复'
    REVOKE = 'revoke', '撤销'
    CANCEL = 'cancel', '注销'
    CORRECT = 'correct', '更正'
