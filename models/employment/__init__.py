"""Who works where, on which certificate item, from when to when (聘用记录)."""
