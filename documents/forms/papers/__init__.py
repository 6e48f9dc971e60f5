"""The papers an issuing office hands out. Nobody fills them in: each is bound to what the case says."""
