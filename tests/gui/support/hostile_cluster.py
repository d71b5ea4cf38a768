# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills a cluster with what hostile people may put there, with kafka-python, kcat and kazoo; then stays a member of its group.

    hostile_cluster.py BOOTSTRAP ZOOKEEPER EVIL    EVIL: a text that wants to be read as HTML

Prints "ready" once all of it is there, and ends when its standard input is closed.
"""

import json
import subprocess
import sys
import threading

from kafka import KafkaConsumer, KafkaProducer
from kazoo.client import KazooClient

bootstrap, hosts, evil = sys.argv[1:]
long_name = evil + "long " * 6000
raw_name = b"\xff\xfe\xc0\xaf-" + evil.split("=")[0].encode()

messages = [  # key, value, headers
    (evil.encode(), evil.encode(), [(evil, evil.encode()), ("", b""), (long_name, b"x")]),
    (b"\x00\x01\x1b[31m\x7f", "\u202egnp.exe\u2066 \u200f\u200b end".encode(), []),
    (b"\xff\xfe\xc0\xaf\xed\xa0\x80", b"\xf0\x28\x8c\x28 not UTF-8 \x80", []),
    (b"deep", b"[" * 100_000 + b"]" * 100_000, []),
    (b"deep objects", b'{"a":' * 100_000 + b"1" + b"}" * 100_000, []),
    (b"large number", b'{"a": 1e400, "b": -1e-400, "c": 123456789012345678901234567890, "d": NaN}', []),
    (b"twice", b'{"a": 1, "a": 2, "a": "<b>3</b>"}', []),
    (b"surrogates", rb'{"a": "\ud800", "b": "\udc00\ud800", "\ud83d": "\u202e"}', []),
    (b"one line", b"x" * 900_000 + evil.encode(), []),
    (b"one line of JSON", b'{"a": "' + b"y" * 900_000 + b'"}', []),
    (b"marks", "Z".encode() + "\u0335".encode() * 10_000, []),
    (long_name.encode(), json.dumps({evil: [evil] * 1000}).encode(), []),
    (b"=cmd|' /C calc'!A0", b"=1+1", [("+1", b"-1"), ("@x", b"\t=2")]),
]

producer = KafkaProducer(bootstrap_servers=bootstrap, max_request_size=2_000_000)
for key, value, headers in messages:
    producer.send("hostile", key=key, value=value, headers=headers)
producer.flush()
subprocess.run(["kcat", "-P", "-b", bootstrap, "-t", "raw-header", "-H", raw_name + b"=1"], input=b"the name of its header is no UTF-8\n", check=True)

zk = KazooClient(hosts=hosts)
zk.start()
znode = "/hostile/" + evil.replace("\x07", "").replace("/", "\u2044")
zk.create(znode, evil.encode(), makepath=True)
zk.create(znode + "/child", b"\x00\xff\xfe binary \x1b[0m")
zk.create("/hostile/" + ("long " * 6000).strip(), b"")
zk.create("/hostile/data", b"")
for name, data in {"deep": b"[" * 100_000, "line": b"z" * 900_000, "json": b'{"a": "' + b"\\u202e" * 10 + b'<img src=x>"}',
                   "properties": f"a={evil}\nb=\u202e\n".encode(), "surrogates": rb'{"a":"\ud800"}'}.items():
    zk.create("/hostile/data/" + name, data)
zk.stop()

consumer = KafkaConsumer("hostile", group_id=evil, client_id=evil + " client", bootstrap_servers=bootstrap, auto_offset_reset="earliest",
                         fetch_max_bytes=4_000_000)
other = KafkaConsumer("hostile", group_id=long_name, bootstrap_servers=bootstrap, auto_offset_reset="earliest")
polling = True


def poll():
    told = False
    while polling:
        consumer.poll(timeout_ms=200)
        other.poll(timeout_ms=200)
        if not told and consumer.assignment() and other.assignment():
            consumer.commit()
            other.commit()
            print("ready", flush=True)
            told = True


thread = threading.Thread(target=poll)
thread.start()
sys.stdin.read()
polling = False
thread.join()
consumer.close()
other.close()
