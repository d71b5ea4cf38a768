# SPDX-License-Identifier: GPL-3.0-or-later
"""kazoo beside benchmark B9: stays connected; for each line of standard input it lists the children of the path and
prints their number and the milliseconds.
    kazoo_children.py CONNECT PATH"""
import sys
import time

from kazoo.client import KazooClient

zk = KazooClient(hosts=sys.argv[1])
zk.start()
for _ in sys.stdin:
    begin = time.perf_counter()
    names = zk.get_children(sys.argv[2])
    print(len(names), (time.perf_counter() - begin) * 1e3, flush=True)
zk.stop()
