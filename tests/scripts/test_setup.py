#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.sh on machines that lack something, played by small programs at the front of PATH: what it asks of apt, and that every
failure ends in one sentence that says what to do. What really installs and builds is tried on fresh machines, by hand."""

import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


class SetupTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="brokerscope set-up ")
        self.addCleanup(self.folder.cleanup)
        self.root = Path(self.folder.name) / "my checkout"
        (self.root / "packaging").mkdir(parents=True)
        shutil.copy(CHECKOUT / "run.sh", self.root)
        shutil.copy(CHECKOUT / "packaging" / "setup.sh", self.root / "packaging")
        self.bin = Path(self.folder.name) / "bin"
        self.bin.mkdir()
        self.calls = Path(self.folder.name) / "calls"
        self.calls.write_text("")
        # Everything is there and works, until a test says otherwise.
        for name in ("bash", "env", "sed", "awk", "gawk", "mawk", "tr", "grep", "head", "tail", "cat", "df", "dirname", "readlink", "mktemp", "mkdir", "rm",
                     "sh"):
            found = shutil.which(name, path="/usr/bin:/bin")
            if found:
                (self.bin / name).symlink_to(found)
        self.play("id", "echo 1000")
        self.play("sudo", 'while [ "${1#-}" != "$1" ]; do shift; done; echo "sudo $*" >> "$CALLS"; exec "$@"')
        self.play("true", "exit 0")
        self.play("dpkg-query", 'shift 3; for name in "$@"; do echo "$name:amd64 ii "; done')
        self.play("apt-get", 'echo "apt-get $*" >> "$CALLS"')
        self.play("cmake", 'echo "cmake $*" >> "$CALLS"; case "$*" in --preset*) : ;; esac')
        programs = self.root / "build" / "release" / "bin"
        programs.mkdir(parents=True)
        self.play(programs / "brokerscope-cli", 'echo "cli $*" >> "$CALLS"')
        self.play(programs / "brokerscope", 'echo "window $*" >> "$CALLS"; pwd >> "$CALLS"')
        self.play("xvfb-run", 'echo "xvfb" >> "$CALLS"; shift 3; exec "$@"')

    def play(self, program, text):
        path = self.bin / program if isinstance(program, str) else program
        if path.is_symlink():
            path.unlink()
        path.write_text("#!/bin/bash\n" + text + "\n")
        path.chmod(0o755)

    def lack(self, *names):
        listed = " ".join(names)
        self.play("dpkg-query", f'shift 3; for name in "$@"; do case " {listed} " in *" $name "*) ;; *) echo "$name:amd64 ii "; esac; done')

    def run_script(self, *arguments, display=None):
        environment = {"PATH": str(self.bin), "HOME": self.folder.name, "CALLS": str(self.calls), "TMPDIR": self.folder.name}
        if display:
            environment["DISPLAY"] = display
        return subprocess.run([str(self.root / "run.sh"), *arguments], env=environment, cwd=self.folder.name, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60, check=False)

    def expect_failure(self, *words):
        result = self.run_script("--build")
        self.assertNotEqual(result.returncode, 0, result.stderr)
        last = result.stderr.rstrip("\n").split("\n")[-1]
        self.assertTrue(last.startswith("./run.sh: "), result.stderr)
        for word in words:
            self.assertIn(word, last)
        self.assertNotIn("cli ", self.calls.read_text())

    def test_nothing_missing_asks_nothing(self):
        result = self.run_script("--build")
        self.assertEqual(result.returncode, 0, result.stderr)
        calls = self.calls.read_text()
        self.assertNotIn("apt-get", calls)
        self.assertNotIn("sudo", calls)
        self.assertIn("cmake --preset release\n", calls)
        self.assertIn("cli local fetch --runtime 3.9\n", calls)
        self.assertNotIn("window", calls)

    def test_only_what_is_missing_is_installed_and_said(self):
        self.lack("kcat", "maven", "xauth")
        result = self.run_script("--build", display=":7")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("Java to run Kafka, Maven to fetch it: maven", result.stderr)
        self.assertIn("install -y --no-install-recommends maven\n", self.calls.read_text())

    def test_without_a_display_it_needs_one_and_takes_the_tour(self):
        self.lack("xvfb", "xauth")
        result = self.run_script()
        self.assertEqual(result.returncode, 0, result.stderr)
        calls = self.calls.read_text()
        self.assertIn("--no-install-recommends xvfb xauth\n", calls)
        self.assertIn(f"xvfb\nwindow --tour {self.root}/build/tour\n", calls)

    def test_arguments_go_to_the_window_in_the_callers_folder(self):
        result = self.run_script("--local", "my cluster", display=":7")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertTrue(self.calls.read_text().endswith(f"window --local my cluster\n{self.folder.name}\n"), self.calls.read_text())

    def test_a_tour_of_ones_own(self):
        self.run_script("--tour", "here")
        self.assertIn("window --tour here\n", self.calls.read_text())

    def test_half_installed_is_missing(self):
        self.play("dpkg-query", 'shift 3; for name in "$@"; do [ "$name" = maven ] && echo "maven rc " || echo "$name ii "; done')
        result = self.run_script("--build")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("--no-install-recommends maven\n", self.calls.read_text())

    def test_root_needs_no_sudo(self):
        self.lack("maven")
        self.play("id", "echo 0")
        (self.bin / "sudo").unlink()
        result = self.run_script("--build")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("--no-install-recommends maven\n", self.calls.read_text())

    def test_no_sudo(self):
        self.lack("maven")
        (self.bin / "sudo").unlink()
        self.expect_failure("no sudo", "as root, run", "apt-get install --no-install-recommends maven")

    def test_sudo_wants_a_password_and_nobody_is_there(self):
        self.lack("maven")
        self.play("sudo", "exit 1")
        self.expect_failure("password", "maven")

    def apt_says(self, words):
        self.lack("maven")
        self.play("apt-get", f'case "$*" in *install*) echo "{words}"; exit 100;; esac')

    def test_no_network(self):
        self.apt_says("E: Failed to fetch http://x  Temporary failure resolving 'deb.debian.org'")
        self.expect_failure("no package server can be reached", "connect this machine")

    def test_no_network_and_no_lists_either(self):
        self.lack("maven")
        self.play("apt-get", 'case "$*" in *update*) echo "W: Could not resolve x";; *install*) echo "E: Unable to locate package maven"; exit 100;; esac')
        self.expect_failure("no package server can be reached")

    def test_a_package_that_is_not_there(self):
        self.apt_says("E: Unable to locate package maven")
        self.expect_failure("no package maven", "Debian 12 or 13")

    def test_a_full_disk(self):
        self.apt_says("E: You don't have enough free space in /var/cache/apt/archives/.")
        self.expect_failure("disk is full", "make room")

    def test_a_locked_apt(self):
        self.apt_says("E: Could not get lock /var/lib/dpkg/lock-frontend.")
        self.expect_failure("another program is installing", "wait")

    def test_apt_fails_otherwise(self):
        self.apt_says("E: Sub-process returned an error code")
        self.expect_failure("setup.log", "run")
        self.assertIn("Sub-process", (self.root / "build" / "setup.log").read_text())

    def test_not_debian(self):
        (self.bin / "dpkg-query").unlink()
        self.expect_failure("Debian 12 and 13", "packaging/setup.sh")

    def test_too_little_space(self):
        self.play("df", 'echo h; echo "/dev/x 9 9 40960 1% /"')
        self.expect_failure("only 40 MB are free", "make room")

    def test_the_build_fails(self):
        self.play("cmake", 'case "$*" in --build*) echo "x.cpp:1: error: no"; exit 1;; esac')
        self.expect_failure("the build of the preset release failed", "run ./run.sh again")

    def test_cmake_misses_something(self):
        self.play("cmake", 'echo "CMake Error at CMakeLists.txt:9: no Qt6"; exit 1')
        self.expect_failure("CMake could not configure", "run ./run.sh again")

    def test_a_build_folder_that_cannot_be_made(self):
        shutil.rmtree(self.root / "build")
        (self.root / "build").write_text("")
        self.expect_failure("cannot be written to", "folder of your own")

    def test_kafka_cannot_be_fetched(self):
        self.play(self.root / "build" / "release" / "bin" / "brokerscope-cli", 'echo "No network: connect it." >&2; exit 1')
        result = self.run_script("--build")
        self.assertEqual(result.returncode, 1)
        self.assertIn("Kafka 3.9 could not be fetched", result.stderr.rstrip("\n").split("\n")[-1])


if __name__ == "__main__":
    unittest.main()
