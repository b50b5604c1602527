"""Others are installed into a folder of their own by the ordinary clients of the registries, so that nothing of them is
in the program's environment.
"""

import subprocess
import sys
import venv
from pathlib import Path
from shutil import which

import PySide6

NODE_GRAPH = ("NodeGraphQt==0.6.44", f"PySide6-Essentials=={PySide6.__version__}", "typing-extensions", "setuptools<81")
"""With the Qt of ours; setuptools has the `distutils` that newer Pythons lack."""
LIBRARIES = {"cytoscape": "cytoscape@3.34.4", "maxGraph": "@maxgraph/core@0.24.0"}
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


def node_graph(folder: Path) -> str | None:
    """The Python that has NodeGraphQt, installed on the first call; None where that cannot be done."""
    home = folder / "nodegraphqt"
    python = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if _done([str(python), "-c", "import NodeGraphQt, typing_extensions"]):
        return str(python)
    venv.create(home, with_pip=True, clear=True)
    return str(python) if _done([str(python), "-m", "pip", "install", "--quiet", *NODE_GRAPH]) else None


def browser() -> str | None:
    """A Chromium, where there is one."""
    return next(filter(None, map(which, BROWSERS)), None)


def libraries(folder: Path) -> Path | None:
    """The folder of the libraries for the browser, installed on the first call; None where that cannot be done."""
    npm, home = which("npm"), folder / "web"
    modules = home / "node_modules"
    if all((modules / package.rpartition("@")[0]).is_dir() for package in LIBRARIES.values()):
        return modules
    home.mkdir(parents=True, exist_ok=True)
    asked = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(home), *LIBRARIES.values()]
    return modules if npm and _done([npm, *asked]) else None


def _done(command: list[str]) -> bool:
    try:
        return subprocess.run(command, check=False, capture_output=True, timeout=600).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
