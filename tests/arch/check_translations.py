#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is a translation complete?  check_translations.py FILE.ts [--root DIR --lupdate PROGRAM --folder FOLDER… --plurals]

Every entry is finished, keeps the placeholders and the mnemonic of its source, and with lupdate: every text of the sources has an entry, under a context that
a program asks for.
Prints a line per fault and exits 1 if there is one.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?\d{1,2}|%L?n")
MNEMONIC = re.compile(r"&(&|[^&\s])")


def placeholders(text):
    return sorted(match.group(0).replace("L", "") for match in PLACEHOLDER.finditer(text or ""))


def mnemonic(text):
    letters = [match.group(1) for match in MNEMONIC.finditer(text or "") if match.group(1) != "&"]
    return letters[0].upper() if letters else ""


def entries(path):
    """{(context, source, comment): (type, [translations], is it a plural)} of a .ts file."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            if translation is None:
                kind, texts = "unfinished", []
            else:
                kind = translation.get("type", "finished")
                texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            found[(name, message.findtext("source") or "", message.findtext("comment") or "")] = (kind, texts, plural)
    return found


def faults_of(known):
    faults = []
    for (context, source, _), (kind, texts, plural) in known.items():
        where = f'{context}: "{source}"'
        if kind in ("vanished", "obsolete"):
            faults.append(f"{where}: no longer in the sources; remove the entry")
            continue
        if kind == "unfinished" or not texts or any(not text.strip() for text in texts):
            faults.append(f"{where}: not translated")
            continue
        for text in texts:
            wanted, got = placeholders(source), placeholders(text)
            if plural:  # a form may leave the number out: "one topic"
                wanted = [one for one in wanted if one != "%n"]
                got = [one for one in got if one != "%n"]
            if wanted != got:
                faults.append(f'{where}: placeholders {" ".join(wanted) or "none"} became {" ".join(got) or "none"} in "{text}"')
            # Chinese has no letters of its own to offer: the source's are unique in their dialog, so they stay.
            if mnemonic(text) != mnemonic(source):
                faults.append(f'{where}: the mnemonic {mnemonic(source) or "(none)"} became {mnemonic(text) or "none"} in "{text}"')
    return faults


def fresh_entries(root, lupdate, tops):
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "fresh_zh_CN.ts"
        folders = [str(Path(root) / top) for top in tops]
        run = subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", *folders, "-ts", str(target)],
                             capture_output=True, text=True, check=False)
        if run.returncode != 0 or not target.exists():
            raise SystemExit(f"lupdate failed: {run.stderr.strip() or run.stdout.strip()}")
        return entries(target)


CONTEXTS = re.compile(r'Q_DECLARE_TR_FUNCTIONS\(\s*(\w+)\s*\)|translate\(\s*"([\w:]+)"|QT_TRANSLATE_NOOP\(\s*"([\w:]+)"')
Q_OBJECT_CLASS = re.compile(r"\b(?:class|struct)\s+(?:\w+::)*(\w+)[^;{}()]*\{\s*Q_OBJECT\b")


def asked_contexts(root, tops):
    """The contexts that code asks for. lupdate guesses another one where it does not see through a namespace or a type."""
    found = set()
    for top in tops:
        for path in sorted((Path(root) / top).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                text = path.read_text(encoding="utf-8", errors="replace")
                found.update(name for match in CONTEXTS.finditer(text) for name in match.groups() if name)
                found.update(Q_OBJECT_CLASS.findall(text))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("--root", default=Path(__file__).resolve().parents[2])
    parser.add_argument("--lupdate")
    parser.add_argument("--folder", action="append", help="folders whose texts the file translates; all without it")
    parser.add_argument("--plurals", action="store_true", help="the language of the sources: only texts with a number have an entry")
    arguments = parser.parse_args()
    known = entries(arguments.file)
    faults = faults_of(known)
    if arguments.lupdate:
        fresh = fresh_entries(arguments.root, arguments.lupdate, arguments.folder or ("app", "core", "ui"))
        if arguments.plurals:
            fresh = {key: value for key, value in fresh.items() if value[2]}
        asked = asked_contexts(arguments.root, arguments.folder or ("app", "core", "ui"))
        faults += [f'{context}: "{source}": lupdate finds it under a context that nobody asks for; name the struct of '
                   f'Q_DECLARE_TR_FUNCTIONS as its context, or write translate("context", …)' for context, source, _ in fresh if context not in asked]
        faults += [f'{context}: "{source}": has no entry; run lupdate and translate it' for context, source, comment in fresh
                   if (context, source, comment) not in known]
        faults += [f'{context}: "{source}": no longer in the sources; remove the entry' for (context, source, comment), value in known.items()
                   if (context, source, comment) not in fresh and value[0] not in ("vanished", "obsolete")]
    for fault in faults:
        print(fault)
    print(f"{len(known)} entries, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
