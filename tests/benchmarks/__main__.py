"""`python -m tests.benchmarks [name …]`: run every benchmark, each in a process of its own, or those named."""

import subprocess
import sys
from pathlib import Path


def main(names: list[str]) -> int:
    """Run them one after another; answer how many failed to run."""
    here = Path(__file__).parent
    known = sorted(path.stem for path in here.glob('*.py') if not path.stem.startswith('_'))
    failed = 0
    for name in names or known:
        print(f'\n== {name}', flush=True)
        failed += subprocess.run([sys.executable, '-m', f'tests.benchmarks.{name}'], check=False).returncode != 0
    return failed


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
