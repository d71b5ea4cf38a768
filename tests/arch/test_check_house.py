#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants a breach of each rule in a small house and expects check_house.py to find it, and only it."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from check_house import House  # noqa: E402
from source_text import read_source  # noqa: E402

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class HouseTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name)
        for top in ("app", "core", "ui", "tests"):
            (self.root / top).mkdir()
        for room in ("core/base", "core/model", "core/kafka", "core/zookeeper", "core/cluster", "core/changes", "ui/kit", "ui/topics",
                     "ui/groups", "ui/shell"):
            self.write(f"{room}/thing.h", "")
            name = room.replace("/", "_")
            self.write(f"{room}/CMakeLists.txt", f"brokerscope_room({name} SOURCES thing.h LINKS Qt6::Core)\n")

    def write(self, path, text, licence=True):
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text((SPDX if licence and path.endswith((".h", ".cpp")) else "") + text, encoding="utf-8")

    def breaches(self):
        return House(self.root).run()

    def expect(self, path, text, rule, licence=True):
        self.write(path, text, licence)
        found = self.breaches()
        self.assertEqual(len(found), 1, found)
        self.assertIn(f" {rule}: ", found[0])
        self.assertTrue(found[0].startswith(path + ":"), found)

    def accept(self, path, text):
        self.write(path, text)
        self.assertEqual(self.breaches(), [])

    def test_the_small_house_stands(self):
        self.assertEqual(self.breaches(), [])

    # --- includes ---
    def test_core_reads_upwards(self):
        self.expect("core/model/a.h", '#include "core/kafka/thing.h"\n', "include")

    def test_core_reads_a_sibling(self):
        self.expect("core/kafka/a.h", '#include "core/zookeeper/thing.h"\n', "include")

    def test_core_reads_ui(self):
        self.expect("core/kafka/a.h", '#include "ui/kit/thing.h"\n', "include")

    def test_core_reads_widgets(self):
        self.expect("core/kafka/a.h", "#include <QtWidgets/QWidget>\n", "include")

    def test_area_reads_an_area(self):
        self.expect("ui/topics/a.h", '#include "ui/groups/thing.h"\n', "include")

    def test_kit_reads_an_area(self):
        self.expect("ui/kit/a.h", '#include "ui/groups/thing.h"\n', "include")

    def test_an_unknown_room_of_core(self):
        self.expect("core/extra/a.h", '#include "core/base/thing.h"\n', "include")

    def test_not_from_the_root(self):
        self.expect("core/kafka/a.h", '#include "thing.h"\n', "include")

    def test_what_is_not_there(self):
        self.expect("core/kafka/a.h", '#include "core/base/none.h"\n', "include")

    def test_librdkafka_outside_its_room(self):
        self.expect("core/cluster/a.h", "#include <librdkafka/rdkafka.h>\n", "include")

    def test_zookeeper_outside_its_room(self):
        self.expect("core/kafka/a.h", "#include <zookeeper/zookeeper.h>\n", "include")

    def test_qcustomplot_outside_the_kit(self):
        self.expect("ui/topics/a.h", "#include <qcustomplot.h>\n", "include")

    def test_what_may_be_read(self):
        self.write("core/cluster/b.h", '#include "core/kafka/thing.h"\n#include "core/base/thing.h"\n')
        self.write("core/kafka/b.h", "#include <librdkafka/rdkafka.h>\n")
        self.write("ui/shell/b.h", '#include "ui/topics/thing.h"\n#include "core/changes/thing.h"\n')
        self.accept("ui/topics/b.h", '#include "ui/kit/thing.h"\n// #include "ui/groups/thing.h"\n')

    # --- links ---
    def test_links_upwards(self):
        self.expect("core/base/CMakeLists.txt", "brokerscope_room(core_base SOURCES thing.h LINKS brokerscope::core_model)\n", "link")

    def test_links_another_rooms_library(self):
        self.expect("core/cluster/CMakeLists.txt", "brokerscope_room(core_cluster SOURCES thing.h PRIVATE_LINKS PkgConfig::RDKAFKA)\n", "link")

    def test_core_links_widgets(self):
        self.expect("core/cluster/CMakeLists.txt", "brokerscope_room(core_cluster SOURCES thing.h LINKS Qt6::Widgets)\n", "link")

    def test_links_what_is_not_there(self):
        self.expect("core/model/CMakeLists.txt", "brokerscope_room(core_model SOURCES thing.h LINKS brokerscope::core_bass)\n", "link")

    def test_a_room_by_another_name(self):
        self.expect("core/base/CMakeLists.txt", "brokerscope_room(core_basic SOURCES thing.h LINKS Qt6::Core)\n", "link")

    def test_a_file_that_nobody_builds(self):
        self.write("core/base/lost.cpp", "")
        found = self.breaches()
        self.assertEqual(len(found), 1)
        self.assertIn("lost.cpp is built by nobody", found[0])

    # --- banned ---
    def test_banned_calls(self):
        for path, line in (
                ("core/cluster/a.h", "void f() { future.then(x); }"),
                ("ui/topics/a.h", "void f() { QCoreApplication::processEvents(); }"),
                ("ui/topics/a.h", "void f() { QEventLoop loop; }"),
                ("ui/topics/a.h", "void f() { dialog.exec(); }"),
                ("ui/topics/a.h", "void f() { QMessageBox box; }"),
                ("core/kafka/a.h", "void f() { rd_kafka_query_watermark_offsets(h); }"),
                ("core/kafka/a.h", "void f() { rd_kafka_list_groups(h); }"),
                ("ui/kit/a.h", "void f() { widget.setStyleSheet(s); }"),
                ("ui/topics/a.h", "auto f() { return QColor(1, 2, 3); }"),
                ("ui/topics/a.h", "auto f() { return Qt::red; }"),
                ("ui/topics/a.h", 'auto f() { return u"#a0b1c2"_s; }'),
                ("ui/topics/a.h", "void f() { font.setPointSize(9); }"),
                ("ui/topics/a.h", "void f() { text.setHtml(s); }"),
                ("tests/a.h", "void f() { QS" "KIP(x); }"),
                ("tests/a.h", "void f() { EXPECT_LT(timer.elapsed(), 100); }"),
                ("core/kafka/a.h", "// TO" "DO: finish")):
            with self.subTest(line=line):
                self.expect(path, line + "\n", "banned")
                (self.root / path).unlink()

    def test_a_page_that_is_not_there(self):
        self.write("ui/groups/thing.h", 'auto groupsPages() { return Pages{{u"groups"_s, GroupsPage::tr("Groups")}}; }\n')
        self.write("ui/shell/thing.h", 'void f() { navigator->go({u"groups"_s, {}, {}}); }\n')
        self.assertEqual(self.breaches(), [])
        self.expect("ui/topics/thing.h", 'void g() { navigator->go({u"zookeeper"_s, {}, {}}); }\n', "page")

    def test_a_banned_word_in_a_comment_or_a_text_is_none(self):
        self.accept("core/cluster/a.h", '// never future.then(x)\nauto s = "processEvents(";\n/* QEventLoop */\n')

    def test_an_exemption_needs_its_reason(self):
        self.accept("ui/topics/a.h", "void f() { drag.exec(); } // house: banned, because a drag is a nested loop by its nature\n")
        self.expect("ui/topics/a.h", "void f() { drag.exec(); } // house: banned\n", "banned")

    # --- texts ---
    def test_a_visible_text_without_tr(self):
        self.expect("ui/topics/a.h", 'void f() { button.setText(u"Create"_s); }\n', "tr")

    def test_a_sentence_without_tr(self):
        self.expect("core/kafka/a.h", 'auto f() { return Error::invalid(u"Give at least one server."_s); }\n', "tr")

    def test_an_argument_of_a_translated_text(self):
        self.expect("ui/topics/a.h", 'void f() { button.setText(tr("Create %1").arg(u"Every single topic here"_s)); }\n', "tr")

    def test_texts_that_are_right(self):
        self.accept("ui/topics/a.h", 'void f() { button.setText(tr("Create")); b.setObjectName(u"createButton"_s); b.setText(u"—"_s); }\n')
        self.accept("core/kafka/a.h", 'auto f() { return e(QCoreApplication::translate("Kafka", "Give at least "\n   "one server.")); }\n')
        self.accept("core/kafka/b.h", 'auto f() { qCWarning(log) << "The library said something odd."; return u"kafka-topics.sh --list"_s; }\n')

    def test_an_example_is_no_text(self):
        self.accept("ui/topics/a.h", 'void f() { edit->setPlaceholderText(u"localhost:9092,b:1"_s); e->setPlaceholderText(u"a.b=1\\nc.d=2"_s); }\n')

    def test_a_label_that_guesses(self):
        self.expect("ui/topics/a.h", "void f() { auto *label = new QLabel(this); label->setText(name); }\n", "plain-text")
        self.accept("ui/topics/a.h", "void f() { auto *label = new QLabel(this); label->setTextFormat(Qt::PlainText); }\n")

    def test_a_tool_tip_that_guesses(self):
        self.expect("ui/topics/a.h", "void f() { label->setToolTip(name); }\n", "plain-text")
        self.expect("ui/topics/a.h", "void f() { label->setToolTip(name.toHtmlEscaped()); }\n", "plain-text")
        self.accept("ui/topics/a.h", 'void f() { label->setToolTip(plaintext::toolTip(name)); b->setToolTip(tr("Why")); }\n')

    # --- files ---
    def test_a_window_that_grew(self):
        self.write("ui/shell/CMakeLists.txt", "brokerscope_room(ui_shell SOURCES main_window.cpp)\n")
        self.write("ui/shell/main_window.cpp", "int x;\n" * 500)
        found = self.breaches()
        self.assertEqual(len(found), 1)
        self.assertIn(" size: ", found[0])

    def test_no_licence(self):
        self.expect("core/kafka/a.h", "int x;\n", "licence", licence=False)

    def test_a_path_of_one_machine(self):
        self.expect("core/kafka/a.h", '// see /wo' 'rk/notes\n', "machine")


class SourceTextTest(unittest.TestCase):
    def test_literals_and_comments(self):
        source = read_source('auto a = u"one" " two"_s; // "three"\nauto b = R"x(four " )")x"; char c = \'"\'; auto d = "fi\\"ve"; int e = 1\'000;\n')
        self.assertEqual([literal.text for literal in source.literals], ["one two", 'four " )"', 'fi\\"ve'])
        self.assertEqual([literal.line for literal in source.literals], [1, 2, 2])
        self.assertIn('"three"', source.comments)
        self.assertNotIn("three", source.code)

    def test_enclosing_calls(self):
        text = 'void f() { g(tr("a").arg(h(u"b"_s)), {u"c"_s}); }'
        source = read_source(text)
        self.assertEqual(source.enclosing_calls(text.index('"a"'))[:2], ["tr", "g"])
        self.assertEqual(source.enclosing_calls(text.index('u"b"'))[:3], ["h", "arg", "g"])
        self.assertEqual(source.enclosing_calls(text.index('u"c"'))[:1], ["g"])


if __name__ == "__main__":
    unittest.main()
