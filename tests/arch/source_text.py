# SPDX-License-Identifier: GPL-3.0-or-later
"""A C++ file as the architecture test reads it: code, comments and string literals taken apart.

Not a parser: enough of a lexer that a banned word in a comment is no breach and a sentence in a literal is found.
"""

import re
from dataclasses import dataclass, field

_RAW = re.compile(r'(?:u8|u|U|L)?R"([^()\\\s]{0,16})\(')
_PREFIX = re.compile(r'(?:u8|u|U|L)?"')


@dataclass
class Literal:
    """One string literal; adjacent ones are joined, as the compiler does."""

    start: int
    end: int
    text: str
    line: int


@dataclass
class Source:
    """`code` has the length and lines of the file, with comments and the insides of literals blanked."""

    text: str
    code: str
    comments: str
    literals: list = field(default_factory=list)

    def line_of(self, position):
        return self.text.count("\n", 0, position) + 1

    def line_text(self, line):
        lines = self.text.split("\n")
        return lines[line - 1] if 0 < line <= len(lines) else ""

    def enclosing_calls(self, position):
        """Names of the calls around a position, from the inside out, up to the end of the statement."""
        names = []
        depth = 0
        index = position - 1
        while index >= 0:
            char = self.code[index]
            if char in ")]":
                depth += 1
            elif char == "}" and depth == 0 and not self._closes_value(index):
                break
            elif char == "}":
                depth += 1
            elif char in "([{":
                if depth > 0:
                    depth -= 1
                elif char == "(":
                    match = re.search(r"([A-Za-z_]\w*)\s*(?:<[\w:, *]*>)?\s*$", self.code[max(0, index - 120):index])
                    names.append(match.group(1) if match else "")
                elif char == "{" and self._opens_block(index):
                    break
            elif char == ";" and depth == 0:
                break
            index -= 1
        return names

    def _closes_value(self, index):
        return self.code[index + 1:index + 2] in ",)}" if index + 1 < len(self.code) else False

    def _opens_block(self, index):
        before = self.code[max(0, index - 200):index].rstrip()
        return before.endswith((")", ";", "{", "}", "else", "do", "try", "const", "noexcept", "override", ":")) or before == ""

    def statement_before(self, position):
        """The code from the last ';', '{' or '}' to the position."""
        start = max(self.code.rfind(char, 0, position) for char in ";{}")
        return self.code[start + 1:position]


def read_source(text):
    code = list(text)
    comments = [char if char == "\n" else " " for char in text]
    literals = []
    index = 0
    length = len(text)
    last_end = None

    def blank(start, end):
        for position in range(start, end):
            if code[position] != "\n":
                code[position] = " "

    def add(start, end, value):
        nonlocal last_end
        if literals and last_end is not None and "".join(code[last_end:start]).strip() == "":
            literals[-1].text += value
            literals[-1].end = end
        else:
            literals.append(Literal(start, end, value, text.count("\n", 0, start) + 1))
        last_end = end

    while index < length:
        two = text[index:index + 2]
        char = text[index]
        word_before = index > 0 and (text[index - 1].isalnum() or text[index - 1] == "_")
        raw = None if word_before else _RAW.match(text, index)
        if two == "//":
            end = text.find("\n", index)
            end = length if end < 0 else end
            comments[index:end] = text[index:end]
            blank(index, end)
            index = end
        elif two == "/*":
            end = text.find("*/", index + 2)
            end = length if end < 0 else end + 2
            comments[index:end] = text[index:end]
            blank(index, end)
            index = end
        elif raw:
            close = ")" + raw.group(1) + '"'
            end = text.find(close, raw.end())
            end = length if end < 0 else end + len(close)
            add(index, end, text[raw.end():end - len(close)])
            blank(raw.end(), end - 1)
            index = end
        elif char == '"' or (not word_before and _PREFIX.match(text, index)):
            start = index
            index = text.index('"', index) + 1
            inside = index
            while index < length and text[index] not in '"\n':
                index += 2 if text[index] == "\\" else 1
            line_start = text.rfind("\n", 0, start) + 1
            index = min(index, length)
            if re.match(r"\s*#\s*include", text[line_start:start]):
                index += 1
                continue
            add(start, index + 1, text[inside:index])
            blank(inside, index)
            index += 1
        elif char == "'" and not word_before:
            index += 1
            while index < length and text[index] not in "'\n":
                code[index] = " "
                if text[index] == "\\" and index + 1 < length:
                    code[index + 1] = " "
                    index += 1
                index += 1
            index += 1
        else:
            index += 1
    return Source(text, "".join(code), "".join(comments), literals)
