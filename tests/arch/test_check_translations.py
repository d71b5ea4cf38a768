#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from check_translations import asked_contexts, entries, faults_of  # noqa: E402


class TranslationsTest(unittest.TestCase):
    def faults(self, message):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "x_zh_CN.ts"
            path.write_text(f'<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="zh_CN"><context><name>C</name>{message}</context></TS>',
                            encoding="utf-8")
            return faults_of(entries(path))

    def test_complete(self):
        self.assertEqual(self.faults("<message><source>%1 of %2</source><translation>%2 中的 %1</translation></message>"), [])
        self.assertEqual(self.faults('<message numerus="yes"><source>%n topic(s)</source><translation><numerusform>%n 个主题</numerusform>'
                                     "</translation></message>"), [])

    def test_unfinished(self):
        self.assertEqual(len(self.faults('<message><source>a</source><translation type="unfinished">b</translation></message>')), 1)
        self.assertEqual(len(self.faults("<message><source>a</source><translation></translation></message>")), 1)
        self.assertEqual(len(self.faults("<message><source>a</source></message>")), 1)
        self.assertEqual(len(self.faults('<message numerus="yes"><source>a</source><translation><numerusform></numerusform></translation>'
                                         "</message>")), 1)

    def test_vanished(self):
        self.assertEqual(len(self.faults('<message><source>a</source><translation type="vanished">b</translation></message>')), 1)

    def test_lost_placeholder(self):
        self.assertEqual(len(self.faults("<message><source>%1 of %2</source><translation>%1</translation></message>")), 1)
        self.assertEqual(len(self.faults("<message><source>%L1 rows</source><translation>行</translation></message>")), 1)

    def test_contexts_that_code_asks_for(self):
        with tempfile.TemporaryDirectory() as folder:
            room = Path(folder) / "core" / "room"
            room.mkdir(parents=True)
            (room / "a.cpp").write_text('struct Text\n{\n    Q_DECLARE_TR_FUNCTIONS(RoomText)\n};\nauto t = QCoreApplication::translate(\n  "Other", "x");\n'
                                        'auto n = QT_TRANSLATE_NOOP("a::b", "x");\n', encoding="utf-8")
            (room / "a.h").write_text("class Page : public QObject\n{\n    Q_OBJECT\n};\nclass Plain\n{\n};\n", encoding="utf-8")
            self.assertEqual(asked_contexts(folder, ["core"]), {"RoomText", "Other", "a::b", "Page"})

    def test_other_mnemonic(self):
        self.assertEqual(self.faults("<message><source>&amp;Open A &amp;&amp; B</source><translation>打开(&amp;O)</translation></message>"), [])
        self.assertEqual(len(self.faults("<message><source>&amp;Open</source><translation>打开</translation></message>")), 1)
        self.assertEqual(len(self.faults("<message><source>&amp;Open</source><translation>打开(&amp;P)</translation></message>")), 1)


if __name__ == "__main__":
    unittest.main()
