"""Every public operation of the models, found by looking: a coroutine that is handed the acting person first."""

import inspect
import pkgutil
from collections.abc import Callable
from importlib import import_module
from typing import Any

import models


def operations() -> dict[str, Callable[..., Any]]:
    """module.name → operation, for every room but the queries; `models` and `operations` are left out of the name."""
    found = {}
    for info in pkgutil.walk_packages(models.__path__, 'models.'):
        parts = info.name.split('.')
        if 'queries' in parts or 'rules' in parts or 'tables' in parts:
            continue
        module = import_module(info.name)
        for name, thing in vars(module).items():
            if not inspect.iscoroutinefunction(thing) or thing.__module__ != info.name or name.startswith('_'):
                continue
            if next(iter(inspect.signature(thing).parameters), '') == 'actor':
                found['.'.join([*[part for part in parts[1:] if part != 'operations'], name])] = thing
    return found
