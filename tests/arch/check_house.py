#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that no compiler checks: who includes and links whom, what may not be called, what must be said in tr().

    check_house.py [--root DIR] [--list]

Prints `file:line: rule: what is wrong and what to do` per breach and exits 1 if there is one. A rule that must be broken in one
place says so on that line: `// house: RULE, because …`. test_check_house.py plants a breach of each rule and expects it to be found.
"""

import argparse
import os
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from source_text import read_source  # noqa: E402

CORE_LEVEL = {
    "base": 0, "model": 1, "kafka": 2, "zookeeper": 2, "profile": 2, "records": 2,
    "cluster": 3, "local": 3, "changes": 4, "doctor": 4, "scenarios": 5,
}
UI_LEVEL = {"kit": 0, "shell": 2}  # every other folder is an area: 1
CODE_ROOTS = ("app", "core", "ui", "tests")
TEXT_SUFFIXES = {".cpp", ".h", ".py", ".sh", ".cmake", ".txt", ".md", ".json", ".xml", ".ts", ".desktop", ".in", ".qrc", ".yml"}

# A library's headers, and the only folders that may read them.
LIBRARY_HEADERS = [
    (re.compile(r"<librdkafka/"), ("core/kafka/", "tests/core/kafka/", "tests/bench/")),
    (re.compile(r"<zookeeper/"), ("core/zookeeper/", "tests/bench/")),
    (re.compile(r"<qcustomplot\.h>"), ("ui/kit/",)),
    (re.compile(r"<qt6keychain/"), ("core/profile/",)),
]
LIBRARY_TARGETS = [
    ("PkgConfig::RDKAFKA", ("core/kafka/",)),
    ("ZooKeeper::ZooKeeper", ("core/zookeeper/",)),
    ("QCustomPlotQt6", ("ui/kit/",)),
    ("qt6keychain", ("core/profile/",)),
]
GUI_HEADERS = re.compile(r"<(QtGui|QtWidgets|QtSvg|QtSvgWidgets|QtPrintSupport)[/>]|<(QWidget|QApplication|QGuiApplication|QPainter|QIcon|QColor)>")
GUI_TARGETS = re.compile(r"Qt6::(Gui|Widgets|Svg|SvgWidgets|PrintSupport)\b")

# Where a page is gone to, and where one is registered (ui/*/*_pages.cpp and the like): ids are words in the code.
GOES_TO = re.compile(r'\bgo\(\{u"([\w-]+)"_s')
REGISTERS = re.compile(r'\{u"([\w-]+)"_s,\s*\w+::tr\(')

# word, where it is banned, where it is allowed all the same, what to do instead
BANNED = [
    (r"\.\s*then\s*\(", ("app", "core", "ui"), ("core/base/async.h",), "unsafe on Qt 6.4: use async::deliver()"),
    (r"\bprocessEvents\s*\(", ("app", "core", "ui"), (), "re-enters the window: answer through async::deliver()"),
    (r"\bQEventLoop\b", ("app", "core", "ui"), (), "no nested event loops: answer through async::deliver()"),
    (r"(?:\.|->)\s*exec\s*\(", ("ui",), (), "no nested event loops: open() or popup() it and take its signal"),
    (r"\bQMessageBox\b", ("app", "core", "ui"), ("ui/shell/",), "ask through the shell's prompts"),
    (r"\bQFileDialog\s*::\s*get", ("app", "core", "ui"), ("ui/shell/",), "ask through the shell's prompts"),
    (r"\brd_kafka_query_watermark_offsets\b", ("app", "core", "ui"), (), "it hangs on one dead broker: use the lanes' list offsets"),
    (r"\brd_kafka_list_groups\b", ("app", "core", "ui"), (), "it hangs on one dead broker: use the admin request"),
    (r"\bsetStyleSheet\s*\(", ("app", "core", "ui"), (), "looks belong to ui/kit's style and tokens"),
    (r"\bstd::thread\b", ("app", "ui"), (), "threads belong to core"),
    (r"\bvoid\s+on_\w+_\w+\s*\(", ("app", "ui"), (), "no slots that are connected by their name"),
    (r"\b(?:sleep_for|sleep_until|u?sleep|msleep)\s*\(", ("ui",), ("ui/shell/stall_watchdog",), "the GUI thread never waits"),
    (r"\bQSKIP\b|\bGTEST_SKIP\b|\bDISABLED_\w+", ("tests",), (), "no test is skipped silently"),
    (r"\b(?:EXPECT_L[TE]|ASSERT_L[TE]|QVERIFY2?)\s*\([^;]*\b(?:elapsed|msecsTo|duration_cast)\b", ("tests",), ("tests/bench/",),
     "a test asserts no absolute time"),
    (r"\bQColor\s*\(\s*\d+\s*,|\bQColor\s*\(\s*0x|\bqRgba?\s*\(", ("app", "ui"), ("ui/kit/",), "colours are ui/kit's tokens"),
    (r"\bQt::(?:dark)?(?:red|green|blue|yellow|cyan|magenta|gray|lightGray)\b", ("app", "ui"), ("ui/kit/",), "colours are ui/kit's tokens"),
    (r"\bset(?:PointSizeF?|PixelSize)\s*\(", ("app", "ui"), ("ui/kit/",), "font sizes are ui/kit's"),
    (r"\bQt::(?:RichText|AutoText)\b|\bsetHtml\s*\(|\binsertHtml\s*\(", ("app", "ui"), ("ui/kit/",),
     "names of a cluster are hostile text: show them as plain text"),
    (r"\bqFatal\s*\(", ("core", "ui"), (), "errors are values"),
]
HEX_COLOUR = re.compile(r"^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$")
UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|X" + r"XX|HA" + r"CK)\b")
MACHINE_PATH = re.compile(r"(?<![\w.~$}/])/(?:wo" + r"rk|ro" + r"ot|home/[a-z]+|var/tm" + r"p)/")

# What puts a text before a person's eyes.
VISIBLE = {
    "setText", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText", "setTitle", "setSubTitle",
    "setAccessibleName", "setAccessibleDescription", "setLabelText", "setButtonText", "setInformativeText", "setPrefix", "setSuffix",
    "addAction", "addMenu", "addTab", "addRow", "addItem", "insertItem", "setTabText", "setHeaderLabels", "showMessage",
    "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QCommandLinkButton", "QMenu",
}
TRANSLATING = {
    "tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_NOOP3", "QT_TR_N_NOOP", "QT_TRANSLATE_N_NOOP", "QT_TRID_NOOP",
}
LOGGING = re.compile(r"\bqC?(?:Debug|Info|Warning|Critical)\s*\(|\bstatic_assert\b|\bQ_ASSERT|\bEXPECT_|\bASSERT_|\bQVERIFY|\bQCOMPARE")
SENTENCE = re.compile(r"^[A-Z][a-z']*,? (?:[\w%'’,()-]+[,:;]? )+[\w%'’()-]+(?:[.!?:…]|$)")

EXEMPT = re.compile(r"//\s*house:\s*([\w-]+),?\s+because\b")


class House:
    def __init__(self, root):
        self.root = Path(root)
        self.breaches = []
        self.warnings = []
        self.sources = {}
        for path in self._walk(CODE_ROOTS, {".cpp", ".h"}):
            self.sources[path] = read_source((self.root / path).read_text(encoding="utf-8", errors="replace"))

    def _walk(self, tops, suffixes):
        found = []
        for top in tops:
            for folder, folders, files in os.walk(self.root / top):
                folders[:] = sorted(name for name in folders if not name.startswith((".", "build")) and name != "__pycache__")
                for name in sorted(files):
                    if Path(name).suffix in suffixes:
                        found.append((Path(folder) / name).relative_to(self.root).as_posix())
        return found

    def breach(self, path, line, rule, what):
        source = self.sources.get(path)
        if source:
            for candidate in (line, line - 1):
                match = EXEMPT.search(source.line_text(candidate))
                if match and match.group(1) == rule:
                    return
        self.breaches.append(f"{path}:{line}: {rule}: {what}")

    def run(self):
        for path, source in self.sources.items():
            self.check_includes(path, source)
            self.check_banned(path, source)
            self.check_texts(path, source)
            self.check_labels(path, source)
            self.check_size(path, source)
        self.check_pages()
        self.check_licences()
        self.check_links()
        self.check_text_files()
        return self.breaches

    # --- who includes whom -------------------------------------------------------------------------------------------------------

    def check_includes(self, path, source):
        for number, text in enumerate(source.code.split("\n"), 1):
            match = re.match(r'\s*#\s*include\s*(<[^>]+>|"[^"]+")', text)
            if not match:
                continue
            what = match.group(1)
            for pattern, homes in LIBRARY_HEADERS:
                if pattern.search(what) and not path.startswith(homes):
                    self.breach(path, number, "include", f"{what} may be read only under {' and '.join(homes)}")
            if path.startswith("core/") and GUI_HEADERS.search(what):
                self.breach(path, number, "include", f"{what}: core shows nothing; move this to ui/")
            if not what.startswith('"'):
                continue
            target = what.strip('"')
            name = target.rsplit("/", 1)[-1]
            if name.startswith(("moc_", "ui_")) or name.endswith(".moc"):
                continue
            if target.split("/", 1)[0] not in CODE_ROOTS or "/" not in target:
                self.breach(path, number, "include", f"{what} is not written from the root of the repository")
            elif not (self.root / target).exists():
                self.breach(path, number, "include", f"{what} does not exist")
            else:
                why = refused(path, target)
                if why:
                    self.breach(path, number, "include", f"{what}: {why}")

    # --- who links whom ----------------------------------------------------------------------------------------------------------

    def check_links(self):
        files = [path for path in self._walk(("core", "ui"), {".txt"}) if path.endswith("/CMakeLists.txt")]
        texts = {path: re.sub(r"#[^\n]*", "", (self.root / path).read_text(encoding="utf-8")) for path in files}
        rooms = {}  # name of a library -> its folder
        for path, text in texts.items():
            folder = path.rsplit("/", 1)[0]
            parts = folder.split("/")
            for match in re.finditer(r"brokerscope_room\s*\(\s*(\w+)", text):
                room = match.group(1)
                rooms[room] = folder
                if room not in (parts[0] + "_" + "_".join(parts[1:]), parts[0] + "_" + parts[-1]):
                    self.breach(path, text.count("\n", 0, match.start()) + 1, "link",
                                f"the room of {folder} is named {'_'.join(parts)}, not {room}")
        for path, text in texts.items():
            folder = path.rsplit("/", 1)[0]
            for match in re.finditer(r"(?:brokerscope_room|target_link_libraries)\s*\(\s*(\w+)(.*?)\)", text, re.S):
                line = text.count("\n", 0, match.start()) + 1
                for link in match.group(2).split():
                    self._check_link(path, line, folder, link, rooms)
            if "brokerscope_room" in text:
                named = {name.rsplit("/", 1)[-1] for name in re.findall(r"[\w./-]+\.cpp\b", text)}
                for source in sorted((self.root / folder).glob("*.cpp")):
                    if source.name not in named:
                        self.breach(path, 1, "link", f"{source.name} is built by nobody: add it to SOURCES or delete it")

    def _check_link(self, path, line, folder, link, rooms):
        for target, homes in LIBRARY_TARGETS:
            if link.startswith(target) and not (folder + "/").startswith(homes):
                self.breach(path, line, "link", f"{link} belongs to {' and '.join(homes)} alone")
        if folder.startswith("core/") and GUI_TARGETS.search(link):
            self.breach(path, line, "link", f"{link}: core shows nothing")
        if link.startswith("brokerscope::"):
            room = link.removeprefix("brokerscope::")
            if room not in rooms:
                self.breach(path, line, "link", f"{link} is no room")
                return
            why = refused(folder + "/x.cpp", rooms[room] + "/x.h")
            if why:
                self.breach(path, line, "link", f"{link}: {why}")

    # --- what may not be written -------------------------------------------------------------------------------------------------

    def check_banned(self, path, source):
        top = path.split("/", 1)[0]
        for pattern, tops, allowed, instead in BANNED:
            if top not in tops or path.startswith(allowed or ("\0",)):
                continue
            for match in re.finditer(pattern, source.code):
                word = re.sub(r"\s+", "", match.group(0))[:40]
                self.breach(path, source.line_of(match.start()), "banned", f"{word} — {instead}")
        for match in UNFINISHED.finditer(source.comments):
            self.breach(path, source.line_of(match.start()), "banned", f"{match.group(0)}: finish it, or file it as an issue")
        if top in ("app", "ui") and not path.startswith("ui/kit/"):
            for literal in source.literals:
                if HEX_COLOUR.match(literal.text):
                    self.breach(path, literal.line, "banned", f"{literal.text}: colours are ui/kit's tokens")

    # --- nothing leads to a page that is not there -----------------------------------------------------------------------------------

    def check_pages(self):
        window = {path: source for path, source in self.sources.items() if path.startswith(("ui/", "app/"))}
        pages = {name for source in window.values() for name in REGISTERS.findall(source.text)}
        for path, source in window.items():
            for match in GOES_TO.finditer(source.text):
                if match.group(1) not in pages:
                    self.breach(path, source.line_of(match.start()), "page", f"{match.group(1)}: no such page is registered")

    # --- every text in tr() --------------------------------------------------------------------------------------------------------

    def check_texts(self, path, source):
        if not path.startswith(("app/", "core/", "ui/")):
            return
        for literal in source.literals:
            calls = source.enclosing_calls(literal.start)
            if TRANSLATING.intersection(calls):
                continue
            shown = calls and calls[0] in VISIBLE and not path.startswith("core/") and has_words(literal.text)
            if not shown and not is_sentence(literal.text):
                continue
            if LOGGING.search(source.statement_before(literal.start)):
                continue
            self.breach(path, literal.line, "tr", f'"{literal.text[:60]}" is shown to people: put it into tr() or QCoreApplication::translate()')

    # --- names from a cluster are hostile: no label guesses that they are HTML -------------------------------------------------------

    def check_labels(self, path, source):
        if not path.startswith("ui/") or path.startswith("ui/kit/"):
            return
        for match in re.finditer(r"\bnew\s+QLabel\b|\bQLabel\s+\w+\s*[({;]", source.code):
            after = source.code[match.start():].split("\n")[:9]
            if not any("setTextFormat" in line or "Qt::PlainText" in line for line in after):
                self.breach(path, source.line_of(match.start()), "plain-text",
                            "a QLabel guesses that its text is HTML: setTextFormat(Qt::PlainText) beside it, or the kit's label")
        for match in re.finditer(r"\bsetToolTip\s*\(", source.code):
            argument = balanced(source.code, match.end() - 1)
            if re.search(r"\b(?:tr|translate)\s*\(", argument) and "arg(" not in argument:
                continue
            if not re.search(r"\bplaintext::toolTip\s*\(", argument) and argument.strip(" ()") not in ("{}", "QString()", "QString"):
                self.breach(path, source.line_of(match.start()), "plain-text",
                            "a tool tip guesses that its text is HTML: plaintext::toolTip() what comes from a cluster")

    # --- files ---------------------------------------------------------------------------------------------------------------------

    def check_size(self, path, source):
        lines = source.text.count("\n")
        if path == "ui/shell/main_window.cpp" and lines >= 500:
            self.breach(path, lines, "size", "the window is a frame: below 500 lines; move what grew into its own room")
        elif lines > 400 and path.startswith(("app/", "core/", "ui/")):
            self.warnings.append(f"{path}: {lines} lines; does it still have one job?")

    def check_licences(self):
        mark = "SPDX-License-Identifier: GPL-3.0-or-later"
        files = self._walk(CODE_ROOTS + ("cmake", "packaging", "resources"), {".cpp", ".h", ".py", ".sh"})
        files += [name for name in ("run.sh", "test.sh") if (self.root / name).exists()]
        for path in files:
            head = (self.root / path).read_text(encoding="utf-8", errors="replace").split("\n", 3)[:3]
            if not any(mark in line for line in head):
                self.breach(path, 1, "licence", f"its first line is missing: {mark}")

    def check_text_files(self):
        files = self._walk(CODE_ROOTS + ("cmake", "packaging", "resources", "docs"), TEXT_SUFFIXES)
        files += sorted(path.name for path in self.root.iterdir() if path.is_file() and (path.suffix in TEXT_SUFFIXES))
        for path in files:
            for number, line in enumerate((self.root / path).read_text(encoding="utf-8", errors="replace").split("\n"), 1):
                match = MACHINE_PATH.search(line)
                if match:
                    self.breach(path, number, "machine", f"{match.group(0)}… is a path of one machine")


def has_words(text):
    """Words of a language, as opposed to an example such as "localhost:9092" or "segment.bytes=1"."""
    return any(re.search(r"[A-Za-z]{2}", word) and not re.search(r"[A-Za-z0-9][.=:/_][A-Za-z0-9]", word)
               for word in re.split(r"\s|\\n", text))


def is_sentence(text):
    """A sentence for people, as opposed to a name ("Noto Sans Mono"), a command line or SQL."""
    return bool(SENTENCE.match(text)) and sum(word[0].islower() for word in text.split()[1:]) >= 2


def balanced(code, start):
    depth = 0
    for index in range(start, len(code)):
        depth += {"(": 1, ")": -1}.get(code[index], 0)
        if depth == 0:
            return code[start:index + 1]
    return code[start:]


def refused(path, target):
    """Why the file `path` may not include `target`; None if it may. Both from the root, the target in one of CODE_ROOTS."""
    top, room = path.split("/")[0], path.split("/")[1]
    to_top, to_room = target.split("/")[0], target.split("/")[1]
    if top == "tests":
        return None
    if to_top == "tests":
        return "nothing but a test reads tests/"
    if top == "core" and to_top != "core":
        return "core reads nothing above itself"
    if top == "ui" and to_top == "app":
        return "ui does not read app"
    if top == "core":
        mine, other = CORE_LEVEL.get(room), CORE_LEVEL.get(to_room)
        if mine is None or other is None:
            return f"core/{room if mine is None else to_room} is not in the list of rooms (tests/arch/check_house.py)"
        if room != to_room and other >= mine:
            return f"core/{room} may not read core/{to_room}"
    if top == "ui" and to_top == "ui":
        mine, other = UI_LEVEL.get(room, 1), UI_LEVEL.get(to_room, 1)
        if room != to_room and other >= mine:
            return f"ui/{room} may not read ui/{to_room}: ask the shell to navigate, or move what is shared to ui/kit"
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", default=Path(__file__).resolve().parents[2])
    arguments = parser.parse_args()
    house = House(arguments.root)
    if not house.sources:
        print(f"{arguments.root}: no sources found", file=sys.stderr)
        return 2
    breaches = house.run()
    for line in house.warnings:
        print(f"note: {line}")
    for line in breaches:
        print(line)
    print(f"{len(house.sources)} files read, {len(breaches)} breaches")
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
