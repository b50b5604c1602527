"""The house stays as ARCHITECTURE.md draws it: layers, lazy libraries, small parts, words of its own."""

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "journeymap"
SOURCES = sorted(PACKAGE.rglob("*.py"))

LAZY = {
    "pandas", "duckdb", "networkx", "pyqtgraph", "scipy", "pyarrow", "sqlglot", "rapidfuzz", "python_calamine",
    "PySide6.QtSvg", "PySide6.QtPrintSupport",
}  # fmt: skip
"""Libraries too slow to load before the first picture: imported where they are needed."""

WIDGETS = {"canvas", "panels", "present", "app"}
"""The only layers that know of windows."""

QT_OF = {"drawing": {"QtCore", "QtGui"}, "session": {"QtCore", "QtGui"}}

FILE_LINES, FUNCTION_LINES, CLASS_LINES, PUBLIC_METHODS = 300, 40, 250, 20

ACCEPTED: dict[str, str] = {}
"""What is larger than it should be, and why it is left so."""


@cache
def tree(source: Path) -> ast.Module:
    return ast.parse(source.read_text(encoding="utf-8"), str(source))


def name_of(source: Path) -> str:
    return source.relative_to(ROOT).as_posix()


def imported(node: ast.AST) -> list[str]:
    """The modules that an import statement may load."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def at_start(node: ast.AST) -> Iterator[ast.AST]:
    """The statements that run when a module is imported: none within functions, none for the type checker alone."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.If) and ast.unparse(child.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
            continue
        yield child
        yield from at_start(child)


def test_imports_go_downwards():
    pytest.importorskip("importlinter", reason="import-linter is not installed")
    program = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("source", SOURCES, ids=name_of)
def test_slow_libraries_are_imported_where_they_are_needed(source):
    found = {name for node in at_start(tree(source)) for name in imported(node)}
    assert {name for name in found if any(name == lazy or name.startswith(lazy + ".") for lazy in LAZY)} == set()


def test_importing_the_whole_package_loads_no_slow_library():
    names = [".".join(source.relative_to(ROOT).with_suffix("").parts) for source in SOURCES]
    program = f"""
import importlib, sys
for name in {[name.removesuffix(".__init__") for name in names if not name.endswith("__main__")]}:
    importlib.import_module(name)
print(*sorted({LAZY} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


@pytest.mark.parametrize("source", SOURCES, ids=name_of)
def test_qt_is_known_where_it_belongs(source):
    layer = source.relative_to(PACKAGE).parts[0]
    qt = {
        match[1]
        for node in ast.walk(tree(source))
        for name in imported(node)
        if (match := re.match(r"PySide6\.(Qt\w+)", name))
    }
    if layer not in WIDGETS:
        assert "QtWidgets" not in qt
    assert qt <= QT_OF.get(layer, qt)


def test_every_library_is_declared():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[^\w.-]", line, maxsplit=1)[0].lower() for line in project["dependencies"]}
    distributions = importlib.metadata.packages_distributions()
    used = {name.split(".")[0] for source in SOURCES for node in ast.walk(tree(source)) for name in imported(node)}
    outside = used - set(sys.stdlib_module_names) - {"journeymap"}
    missing = {n for n in outside if not declared & {d.lower().replace("_", "-") for d in distributions.get(n, [n])}}
    assert missing == set()


def smells() -> Iterator[tuple[str, str]]:
    for source in SOURCES:
        lines = len(source.read_text(encoding="utf-8").splitlines())
        if lines > FILE_LINES:
            yield name_of(source), f"{lines} lines"
        for node in ast.walk(tree(source)):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                continue
            place, lines = f"{name_of(source)}:{node.name}", (node.end_lineno or 0) - node.lineno + 1
            if not isinstance(node, ast.ClassDef):
                if lines > FUNCTION_LINES:
                    yield place, f"{lines} lines"
                continue
            methods = len(list(public(node)))
            if lines > CLASS_LINES or methods > PUBLIC_METHODS:
                yield place, f"{lines} lines, {methods} public methods of its own"


def public(node: ast.AST) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """What a module or class offers of its own: not what it takes over from a base."""
    for child in getattr(node, "body", ()):
        if isinstance(child, ast.FunctionDef | ast.ClassDef) and not child.name.startswith("_"):
            marks = {ast.unparse(mark).split(".")[-1] for mark in child.decorator_list}
            if not marks & {"override", "overload", "setter"}:
                yield child


def test_parts_are_small_or_there_is_a_reason():
    assert {place: size for place, size in smells() if place not in ACCEPTED} == {}


def test_reasons_are_for_what_there_is():
    assert set(ACCEPTED) <= {place for place, _ in smells()}


def test_modules_are_words_of_the_user():
    vague = re.compile(r"utils?|helpers?|managers?|controllers?|base|misc|common|base_.*|.*_utils?")
    assert [name_of(source) for source in SOURCES if vague.fullmatch(source.stem)] == []


@cache
def promised() -> frozenset[str]:
    """Methods that a protocol describes for all classes that have them."""
    classes = (node for source in SOURCES for node in ast.walk(tree(source)) if isinstance(node, ast.ClassDef))
    protocols = (node for node in classes if "Protocol" in map(ast.unparse, node.bases))
    return frozenset(method.name for node in protocols for method in public(node) if ast.get_docstring(method))


def undocumented(node: ast.Module | ast.ClassDef, *, prefix: str) -> Iterator[str]:
    said = ast.get_docstring(node) or ""
    for child in public(node):
        known = prefix and (child.name in promised() or f"`{child.name}`" in said)
        if not ast.get_docstring(child) and not known:
            yield f"{prefix}{child.name}"
        if isinstance(child, ast.ClassDef):
            yield from undocumented(child, prefix=f"{prefix}{child.name}.")


@pytest.mark.parametrize("source", SOURCES, ids=name_of)
def test_what_is_public_says_what_it_is_for(source):
    if not tree(source).body:
        return
    assert ast.get_docstring(tree(source)), "the module has no docstring"
    assert list(undocumented(tree(source), prefix="")) == []


TEXTS = {".py", ".md", ".toml", ".qss", ".ts", ".json", ".journey", ".csv", ".svg", ".txt", ""}
OF_A_MACHINE = re.compile(r"""(?<![\w.~$}])/(?:home|root|Users|work|opt|mnt|srv)/|[A-Z]:\\+Users\\""")


def texts() -> Iterator[Path]:
    for place in (*ROOT.glob("*"), *(ROOT / ".ci").glob("*")):
        files = place.rglob("*") if place.name in {"journeymap", "resources", "tests"} else [place]
        yield from (f for f in files if f.is_file() and f.suffix in TEXTS and "__pycache__" not in f.parts)


def test_no_path_of_a_machine_is_written_anywhere():
    found = []
    for file in texts():
        for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), start=1):
            if OF_A_MACHINE.search(line):
                found.append(f"{name_of(file)}:{number}: {line.strip()[:100]}")
    assert found == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be freed from Python 3.12 on")
def test_calls_that_return_nothing_do_not_use_up_nothing():
    # PySide6 6.12.0 takes one reference too many at each void call, and Python aborts when None has none left
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 100
