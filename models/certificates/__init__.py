"""Certificates and their items (特种设备安全管理和作业人员证)."""
