"""Beam stays in `pipeline/` and in the `ptransform.py` files: everything else works where it is not installed."""

import subprocess
import sys

IMPORT_ALL = """
import importlib, pkgutil, sys

class NoBeam:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "apache_beam":
            raise ImportError("Beam is blocked here")

sys.meta_path.insert(0, NoBeam())
import schemas, transforms
for package in (schemas, transforms):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.endswith(".ptransform"):
            importlib.import_module(module.name)
            print(module.name)
"""


def test_schemas_and_transforms_do_without_beam() -> None:
    run = subprocess.run([sys.executable, "-c", IMPORT_ALL], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert {"schemas.event", "transforms.analysis", "transforms.times.find"} <= set(run.stdout.split())
