"""The wheel, unpacked away from any checkout, finds its migrations and resources."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.e2e
ROOT = Path(__file__).parents[2]


def test_the_wheel_brings_all_it_needs(tmp_path):
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    elsewhere = tmp_path / "elsewhere"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(elsewhere)
    done = subprocess.run(
        [sys.executable, "-m", "viewpoints", "holders", "--json", "--library", str(tmp_path / "library.sqlite")],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(elsewhere)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert '"Emmanuel Macron"' in done.stdout
    where = subprocess.run(
        [sys.executable, "-c", "from viewpoints import paths; print(paths.resources()); print(paths.migrations())"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(elsewhere)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert [Path(p) for p in where] == [elsewhere / "viewpoints" / "_resources", elsewhere / "viewpoints" / "_db"]
