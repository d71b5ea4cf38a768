#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of every broker setting, out of Kafka's own jars.

    make_config_keys.py [RUNTIMES] [--check]

RUNTIMES (else $BROKERSCOPE_RUNTIMES) holds the folders 2.4.1, 3.9 and 4.4 with the jars. Kafka prints its settings itself (kafka.server.KafkaConfig is a program that
makes the page of the documentation); this reads that page and writes kafka-VERSION.json beside this file, a key a line. With --check it
writes nothing, says what differs, and exits 1 if something does. Java is enough, no compiler.
"""

import argparse
import html
import json
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
RUNTIMES = ("2.4.1", "3.9", "4.4")
LABELS = ("Type", "Default", "Valid Values", "Importance", "Update Mode")
SECTIONS = re.compile(r'<h4>.*?<a id="(?:brokerconfigs_)?[^"]*"></a>.*?>(?P<name>[^<>]+)</a></h4>\s*(?P<help>.*?)\s*<table>(?P<facts>.*?)</table>', re.S)
ITEMS = re.compile(r"<li><b>(?P<name>[^<]+)</b>: (?P<help>.*?)(?:<br/>)?<ul class=\"horizontal-list\">(?P<facts>.*?)</ul></li>", re.S)  # 2.4.1
ROUNDED = re.compile(r" \([\d.]+ (?:milliseconds?|seconds?|minutes?|hours?|days?|bytes?|kibibytes?|mebibytes?|gibibytes?)\)$")


def plain(text):
    text = re.sub(r"<li>", "\n• ", text)
    text = re.sub(r"<(?:br|p|/p|ul|/ul)\s*/?>", "\n", text)
    text = html.unescape(re.sub(r"</?[a-zA-Z][^>]*>", "", text))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{2,}", "\n", "\n".join(lines)).strip()


def facts_of(text):
    found = dict(re.findall(r"<th>([^<:]+):</th><td>(.*?)</td>", text, re.S))
    found.update(re.findall(r"<li><b>([^<]+)</b>: (.*?)</li>", text, re.S))
    missing = [label for label in LABELS if label not in found]
    if missing:
        raise SystemExit(f"the page of the documentation has another form: no {missing} in {text[:200]!r}")
    return {label: html.unescape(found[label]).strip() for label in LABELS}


def key_of(match):
    facts = facts_of(match["facts"])
    default = ROUNDED.sub("", facts["Default"])
    key = {"name": html.unescape(match["name"]).strip(), "type": facts["Type"]}
    if default not in ("null", "") or facts["Type"] == "list":
        key["default"] = "" if default == '""' else default
    if facts["Valid Values"]:
        key["valid"] = facts["Valid Values"]
    key["importance"] = facts["Importance"]
    if facts["Update Mode"] != "read-only":
        key["update"] = facts["Update Mode"]
    key["help"] = plain(match["help"])
    return key


def table_of(runtimes, runtime):
    jars = runtimes / runtime
    if not jars.is_dir():
        raise SystemExit(f"there are no jars in {jars}")
    page = subprocess.run(["java", "-cp", f"{jars}/*", "kafka.server.KafkaConfig"], check=True, capture_output=True, encoding="utf-8").stdout
    matches = list(SECTIONS.finditer(page)) or list(ITEMS.finditer(page))
    stated = page.count("<h4>") or page.count("<b>Update Mode</b>")
    if not matches or len(matches) != stated:
        raise SystemExit(f"{runtime}: {len(matches)} of {stated} settings were understood")
    keys = sorted((key_of(match) for match in matches), key=lambda key: key["name"])
    lines = ",\n".join(json.dumps(key, ensure_ascii=False) for key in keys)
    return f'{{"source": "kafka.server.KafkaConfig of {runtime}", "keys": [\n{lines}\n]}}\n', len(keys)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runtimes", type=Path, nargs="?", default=os.environ.get("BROKERSCOPE_RUNTIMES"))
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    if arguments.runtimes is None:
        parser.error("name the folder of the runtimes, or set BROKERSCOPE_RUNTIMES")
    arguments.runtimes = Path(arguments.runtimes)
    differ = False
    for runtime in RUNTIMES:
        text, count = table_of(arguments.runtimes, runtime)
        path = HERE / f"kafka-{runtime}.json"
        if not arguments.check:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            differ = True
            print(f"{path.name} is not what the jars say: run {Path(__file__).name} {arguments.runtimes}")
            continue
        print(f"{path.name}: {count} settings")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
