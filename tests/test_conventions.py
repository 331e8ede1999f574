"""Conventions that no linter checks: the sizes of modules, functions and parameter lists."""

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).parents[1]
MODULES = {path: ast.parse(path.read_text("utf-8")) for path in sorted((ROOT / "timeline").rglob("*.py"))}
TABLES = {  # modules that are tables, of any length
    *("common_stems.py", "event_weights.py", "lexicon.py", "predicate_senses.py", "rules.py"),
}
VAGUE_NAMES = {"utils.py", "helpers.py", "common.py", "misc.py", "base.py", "manager.py"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions() -> Iterator[tuple[str, Function]]:
    for path, module in MODULES.items():
        for node in ast.walk(module):
            if isinstance(node, Function):
                yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", node


def length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def parameters(function: Function) -> list[ast.arg]:
    """The parameters, except of click commands: click passes one for each option, and a boolean for a flag."""
    decorators = " ".join(map(ast.unparse, function.decorator_list))
    arguments = function.args
    declared = [] if "command(" in decorators else [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    return [parameter for parameter in declared if parameter.arg not in {"self", "cls"}]


def test_module_has_at_most_300_lines() -> None:
    sizes = {path.relative_to(ROOT): len(path.read_text("utf-8").splitlines()) for path in MODULES}

    assert {path: size for path, size in sizes.items() if size > 300 and path.name not in TABLES} == {}


def test_function_has_at_most_40_lines() -> None:
    assert {name: length(function) for name, function in functions() if length(function) > 40} == {}


def test_functions_are_mostly_small() -> None:
    sizes = [length(function) for _, function in functions()]

    assert median(sizes) <= 6
    assert quantiles(sizes, n=10)[-1] <= 20


def test_function_has_at_most_4_parameters() -> None:
    assert [name for name, function in functions() if len(parameters(function)) > 4] == []


def test_function_has_no_boolean_parameter() -> None:
    flags = [
        f"{name}({parameter.arg})"
        for name, function in functions()
        for parameter in parameters(function)
        if parameter.annotation is not None and "bool" in ast.unparse(parameter.annotation).split(" | ")
    ]

    assert flags == []


def test_module_name_is_specific() -> None:
    assert [path for path in MODULES if path.name in VAGUE_NAMES] == []
