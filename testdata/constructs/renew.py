#!/usr/bin/env python3
"""Renews the golden files of this folder with the C# compiler.

usage: renew.py ORACLE... [--only NAME]

ORACLE is the command of a program that compiles every project under a folder and writes what the compiler bound, as JSON
lines: `ORACLE analyze DIR --projects --out EDGES --types TYPES --calls CALLS --projects-out PROJECTS --diags DIAGS`.
README.md says what is expected of it. Each file here becomes a project of its own in a temporary folder, so that few
runs do for all; a folder is taken as it is. Files that begin with `// C# 14` are compiled with `--lang preview`. Nothing is written unless everything compiles without an error.
"""
import json, pathlib, re, shutil, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net9.0</TargetFramework>\
<AllowUnsafeBlocks>true</AllowUnsafeBlocks></PropertyGroup></Project>
"""
MEMBER = {"method", "ext", "property", "field", "event", "enum-member", "indexer", "operator", "query", "ctor-init", "new-implicit"}
INFERRED = {"var", "exprtype", "implicit", "conversion"}


def lay_out(root, preview):
    """Copies the constructs for this compiler version below `root`, each in a folder of its name."""
    for source in sorted(HERE.iterdir()):
        if source.suffix == ".cs":
            if source.read_text().startswith("// C# 14") == preview:
                folder = root / source.stem
                folder.mkdir()
                shutil.copy(source, folder)
                (folder / (source.stem + ".csproj")).write_text(PROJECT)
        elif source.is_dir() and not preview:
            shutil.copytree(source, root / source.name)


def edge_class(kinds):
    """How directly a type is mentioned, or None where it only is in a comment."""
    kinds = [k for k in kinds if k not in ("cref", "candidate")]
    inferred = [k for k in kinds if k in INFERRED or k.startswith("inferred")]
    if any(k not in MEMBER and k not in inferred for k in kinds):
        return "named"
    if any(k in MEMBER for k in kinds):
        return "member"
    return "inferred" if inferred else None


def split_member(doc_id, types):
    """The type and the plain name of the member with this documentation id."""
    body = doc_id[2:].split("(")[0]
    if body.endswith("{Main}$") or body.endswith("<Main>$"):
        return "Program", "<Main>$"
    cut = max((i for i, c in enumerate(body) if c == "." and body[:i] in types), default=None)
    if cut is None:
        return None, None
    name = re.sub(r"``\d+$", "", body[cut + 1:])
    # The block around an extension member has no name.
    name = name.lstrip(".")
    return body[:cut], name if name.startswith("#") else name.split("#")[-1]


def rows(path):
    return [json.loads(line) for line in path.read_text().splitlines()]


def run(oracle, preview, folder):
    """Runs the oracle; its outputs by name. Ends the program where something does not compile."""
    root, out = folder / "in", folder / "out"
    root.mkdir(parents=True), out.mkdir()
    lay_out(root, preview)
    names = {"--out": "edges", "--types": "types", "--calls": "calls", "--projects-out": "projects", "--diags": "diags"}
    command = [*oracle, "analyze", str(root), "--projects", *(["--lang", "preview"] if preview else [])]
    for option, name in names.items():
        command += [option, str(out / name)]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    errors = rows(out / "diags")
    if errors:
        sys.exit("\n".join(map(json.dumps, errors)))
    return {name: rows(out / name) for name in names.values() if name != "diags"}


def goldens(found):
    """The lines of every golden file."""
    path_of = {p["asm"]: p.get("path") or "" for p in found["projects"]}
    several = {}
    for path in path_of.values():
        several.setdefault(path.split("/")[0], set()).add(path)
    types = {}
    for ty in found["types"]:
        types.setdefault(ty["asm"], set()).add(ty["type"])
    lines = {construct: set() for construct in several}

    def spell(name, asm):
        path = path_of[asm]
        construct = path.split("/")[0]
        return construct, f"{name}@{pathlib.Path(path).stem}" if len(several[construct]) > 1 else name

    for edge in found["edges"]:
        kind = edge_class(edge["kinds"])
        source, target = (edge["from"], edge["fromAsm"]), (edge["to"], edge["toAsm"])
        if kind and source != target:
            (construct, a), (_, b) = spell(*source), spell(*target)
            lines[construct].add(f"edge {a} -> {b} {kind}")
    calls = {}
    for call in found["calls"]:
        a, m = split_member(call["from"], types.get(call["fromAsm"], ()))
        b, n = split_member(call["to"], types.get(call["toAsm"], ()))
        if a and b:
            (construct, a), (_, b) = spell(a, call["fromAsm"]), spell(b, call["toAsm"])
            key = (construct, f"{a}.{m} -> {b}.{n}")
            sure = call.get("sure", True) and not call.get("alts") and not call.get("implicit", False)
            calls[key] = sure or calls.get(key, False)
    for (construct, text), sure in calls.items():
        lines[construct].add(f"call {text}" if sure else f"call? {text}")
    return lines


def main():
    arguments = sys.argv[1:]
    only = None
    if "--only" in arguments:
        at = arguments.index("--only")
        only = arguments[at + 1]
        del arguments[at:at + 2]
    if not arguments:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        found = {}
        for preview in (False, True):
            found |= goldens(run(arguments, preview, pathlib.Path(folder, str(preview))))
    for construct, lines in sorted(found.items()):
        if only in (None, construct):
            (HERE / f"{construct}.golden").write_text("".join(line + "\n" for line in sorted(lines)))
    print(len(found), "constructs")


main()
