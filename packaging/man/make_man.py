#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the manual pages of the three programs, in English and Chinese, from what the programs themselves say with --help,
so that the two cannot disagree. What --help does not say (files, variables) is in texts.py.

    make_man.py PROGRAMS VERSION OUTPUT      writes OUTPUT/man1/*.1.gz and OUTPUT/zh_CN/man1/*.1.gz

PROGRAMS is the folder of the three programs. A help text that is not built as expected is a failure, not a gap.
"""

import gzip
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from texts import TEXTS  # noqa: E402

LANGUAGES = {"en": "C.UTF-8", "zh_CN": "zh_CN.UTF-8"}
WIDE = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")


def escape(text):
    """Text as roff: signs that can be copied as they are, no accidental request at the start of a line."""
    for plain, roff in (("\\", "\\e"), ("-", "\\-"), ("~", "\\(ti"), ("^", "\\(ha"), ("`", "\\(ga"), ("'", "\\(aq")):
        text = text.replace(plain, roff)
    return "\n".join("\\&" + line if line.startswith(".") else line for line in text.split("\n"))


def bold(text):
    return "\\fB" + escape(text) + "\\fP"


def join(lines):
    """Wrapped lines as one; Chinese has no space between them."""
    text = lines[0].strip()
    for line in (line.strip() for line in lines[1:]):
        text += ("" if WIDE.match(text[-1:]) or WIDE.match(line[:1]) else " ") + line
    return text


def rows(block):
    """[(left, right)] of lines "  left  right", whose right part may go on, further in, on the next lines."""
    found = []
    for line in block:
        match = re.match(r"  (\S.*?)(?:  +(\S.*))?$", line)
        if match:
            found.append((match.group(1), [match.group(2) or ""]))
        elif found and line.startswith("   "):
            found[-1][1].append(line)
        else:
            raise ValueError(f"no row of a table: {line!r}")
    return [(left, join([part for part in right if part.strip()] or [""])) for left, right in found]


def blocks(text):
    """The paragraphs of a help text, each a list of lines."""
    return [part.split("\n") for part in re.split(r"\n\s*\n", text.strip("\n"))]


def is_table(block):
    return all(line.startswith("  ") for line in block)


class Page:
    def __init__(self, program, version, language):
        self.words = TEXTS[language]
        self.texts = self.words[program]
        self.lines = [
            ".\\\" -*- coding: UTF-8 -*-",
            ".\\\" Made from the program's own --help by packaging/man/make_man.py.",
            f'.TH {escape(program).upper()} 1 "" "Brokerscope {version}" "{self.words["manual"]}"',
        ]
        self.section("name")
        self.add(f"{escape(program)} \\- {escape(self.texts['summary'])}")

    def add(self, *lines):
        self.lines.extend(lines)

    def section(self, key):
        self.add(".SH " + self.words["sections"][key])

    def paragraph(self, text):
        self.add(".PP", escape(text))

    def item(self, left, right):
        self.add(".TP", bold(left), escape(right))

    def example(self, line):
        self.add(".PP", ".nf", ".RS 4", escape(line), ".RE", ".fi")

    def more(self):
        """The sections that no --help has."""
        for key in ("files", "environment", "exit"):
            if key in self.texts:
                self.section(key)
                for left, right in self.texts[key]:
                    self.item(left, right)
        self.section("see")
        names = [f".BR {escape(name)} (1)" for name in self.texts["see"]]
        self.add(*(name + "," for name in names[:-1]), names[-1])

    def text(self):
        return "\n".join(self.lines) + "\n"


def window_page(programs, version, language):
    help_text = ask(programs, language, "brokerscope", "--help")
    page = Page("brokerscope", version, language)
    page.section("synopsis")
    page.add(bold("brokerscope") + " [" + "\\fI" + escape(page.words["options"]) + "\\fP]")
    page.section("description")
    for text in page.texts["description"]:
        page.paragraph(text)
    parts = blocks(help_text)
    # usage and description · heading and options · example · what else is to be said
    option_lines = [line for part in parts for line in part if line.startswith("  ")]
    page.section("options")
    options = rows(option_lines)
    if len(options) < 5:
        raise ValueError("brokerscope --help lists no options")
    for left, right in options:
        page.item(re.sub(r"[<>]", "", left), right)
    said = [line for part in parts[1:] for line in part if not line.startswith("  ")]
    for line in said[1:]:  # the first is the heading of the options
        page.paragraph(line)
    page.more()
    return page.text()


def command_line_page(programs, version, language):
    def ask_cli(*words):
        return ask(programs, language, "brokerscope-cli", *words)

    page = Page("brokerscope-cli", version, language)
    summary, usage, commands, options, exits = blocks(ask_cli("--help"))
    page.section("synopsis")
    page.add(bold("brokerscope-cli") + " " + escape(usage[0].removeprefix("brokerscope-cli ")))
    page.section("description")
    page.paragraph(join(summary))
    for text in page.texts["description"]:
        page.paragraph(text)
    page.section("options")
    page.paragraph(options[0])
    for left, right in rows(options[1:]):
        page.item(left, right)
    page.section("commands")
    names = [name for name, _ in rows(commands)]
    if len(names) < 20:
        raise ValueError("brokerscope-cli --help lists no commands")
    for name in names:
        parts = blocks(ask_cli(*name.split(), "--help"))
        if parts[-2:] != [options, exits]:
            raise ValueError(f"the help of {name} does not end with the global options")
        page.add(".SS " + escape(name))
        page.add(bold(parts[1][0].removeprefix("brokerscope-cli ")))
        page.paragraph(join(parts[0]))
        for part in parts[2:-2]:
            if is_table(part):
                for left, right in rows(part):
                    page.item(left, right)
            elif len(part) > 1 and is_table(part[1:]):
                page.paragraph(part[0])
                for line in part[1:]:
                    page.example(line.strip())
            else:
                page.paragraph(join(part))
    page.section("exit")
    page.paragraph(join(exits))
    page.more()
    return page.text()


def supervisor_page(programs, version, language):
    page = Page("brokerscope-supervisor", version, language)
    usage = ask(programs, language, "brokerscope-supervisor", "--help").split("\n")[0]
    words = re.fullmatch(r"Usage: brokerscope-supervisor (\S+)", usage)
    if not words:
        raise ValueError(f"brokerscope-supervisor --help begins with {usage!r}")
    page.section("synopsis")
    page.add(bold("brokerscope-supervisor") + " " + escape(words.group(1)))
    page.section("description")
    for text in page.texts["description"]:
        page.paragraph(text)
    page.more()
    return page.text()


def ask(programs, language, program, *words):
    with tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": home, "LC_ALL": LANGUAGES[language], "QT_QPA_PLATFORM": "offscreen"}
        if "LD_LIBRARY_PATH" in os.environ:
            environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
        result = subprocess.run([str(Path(programs).resolve() / program), *words], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, timeout=60, check=False)
        if result.returncode != 0:
            raise ValueError(f"{program} {' '.join(words)}: exit code {result.returncode}: {result.stderr.decode(errors='replace')}")
        return result.stdout.decode()


PAGES = {"brokerscope": window_page, "brokerscope-cli": command_line_page, "brokerscope-supervisor": supervisor_page}


def main():
    if len(sys.argv) != 4:
        print(__doc__, file=sys.stderr)
        return 2
    programs, version, output = sys.argv[1:]
    for language in LANGUAGES:
        folder = Path(output) / ("man1" if language == "en" else f"{language}/man1")
        folder.mkdir(parents=True, exist_ok=True)
        for program, make in PAGES.items():
            # No name and no time in the gzip header: the same input makes the same file.
            (folder / f"{program}.1.gz").write_bytes(gzip.compress(make(programs, version, language).encode(), 9, mtime=0))
    return 0


if __name__ == "__main__":
    sys.exit(main())
