#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages say what the programs say: every command and every option of --help, in both languages.

    test_man.py PROGRAMS      the folder of the three programs
"""

import gzip
import re
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging" / "man"))
import make_man  # noqa: E402

PROGRAMS = sys.argv.pop() if len(sys.argv) > 1 else ""


class ManTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        sys.argv = ["make_man.py", PROGRAMS, "1.2.3", cls.folder.name]
        assert make_man.main() == 0

    def page(self, program, language):
        folder = "man1" if language == "en" else f"{language}/man1"
        roff = gzip.decompress((Path(self.folder.name) / folder / f"{program}.1.gz").read_bytes()).decode()
        # What a reader sees, without fonts.
        return re.sub(r"\\f[BIRP]", "", roff).replace("\\(aq", "'").replace("\\(ti", "~").replace("\\(ha", "^").replace("\\(ga", "`").replace("\\-", "-").replace("\\e", "\\")

    def test_each_command_with_its_options_in_both_languages(self):
        for language in make_man.LANGUAGES:
            text = self.page("brokerscope-cli", language)
            general = make_man.ask(PROGRAMS, language, "brokerscope-cli", "--help")
            commands = re.findall(r"^  ([a-z]+(?: [a-z]+)?)  ", general, re.M)
            self.assertGreater(len(commands), 25)
            for command in commands:
                part = re.search(rf"^\.SS {command}\n(.*?)(?=^\.S[SH] )", text, re.M | re.S)
                self.assertTrue(part, command)
                words = make_man.ask(PROGRAMS, language, "brokerscope-cli", *command.split(), "--help")
                own = words[:words.index("\n" + general.split("\n\n")[3].split("\n")[0])]
                for line in own.replace(f"\nbrokerscope-cli {command}", f"\n{command}").split("\n"):
                    for said in re.split(r"  +", line.strip()):
                        self.assertIn(said, part.group(1), command)

    def test_the_windows_options_in_both_languages(self):
        for language in make_man.LANGUAGES:
            text = self.page("brokerscope", language)
            words = make_man.ask(PROGRAMS, language, "brokerscope", "--help")
            options = re.findall(r"--[a-z][a-z-]+", words)
            self.assertGreater(len(options), 8)
            for option in options:
                self.assertIn(option, text)
            self.assertIn("Example" if language == "en" else "示例", text)

    def test_chinese_is_chinese(self):
        for program in make_man.PAGES:
            chinese = self.page(program, "zh_CN")
            for line in chinese.split("\n"):
                # Sentences; names, options and commands are the same in every language.
                if not line.startswith(".") and len(re.findall(r"\b[a-z]{3,}\b", line)) > 7 and not re.search(r"--|/|^brokerscope-", line):
                    self.assertRegex(line, make_man.WIDE, program)
            self.assertIn(".SH 名称", chinese)

    def test_each_page_names_itself_for_whatis(self):
        for language in make_man.LANGUAGES:
            for program in make_man.PAGES:
                self.assertRegex(self.page(program, language), rf"(?m)^\.SH (NAME|名称)\n{program} - \S")
                self.assertIn('"Brokerscope 1.2.3"', self.page(program, language))

    def test_the_same_input_makes_the_same_file(self):
        first = (Path(self.folder.name) / "man1" / "brokerscope-cli.1.gz").read_bytes()
        make_man.main()
        self.assertEqual(first, (Path(self.folder.name) / "man1" / "brokerscope-cli.1.gz").read_bytes())

    def test_roff_is_escaped(self):
        self.assertEqual(make_man.escape(".x"), "\\&.x")
        self.assertEqual(make_man.escape("a-b\\n 'c' ~"), "a\\-b\\en \\(aqc\\(aq \\(ti")

    def test_a_help_of_another_form_is_no_silent_gap(self):
        with self.assertRaises(ValueError):
            make_man.rows(["no row"])
        with self.assertRaises(ValueError):
            make_man.ask(PROGRAMS, "en", "brokerscope-cli", "no-such-command")


if __name__ == "__main__":
    unittest.main()
