# SPDX-License-Identifier: GPL-3.0-or-later
"""A real kafka-python consumer for the doctor's tests.

consumer.py BOOTSTRAP GROUP TOPIC MODE [ARGUMENT]
  loop RESET      joins, polls for ever, commits by itself every second
  slow-commit     as loop latest, but commits first after 7 s
  no-commit RESET joins, polls for ever, never commits
  busy            joins, reads what is there, commits it, then never polls again (its heartbeats go on)
  commit OFFSET   commits that offset of partition 0 without joining, and ends
"""
import sys
import time

import kafka
from kafka.structs import OffsetAndMetadata, TopicPartition

bootstrap, group, topic, mode = sys.argv[1:5]
argument = sys.argv[5] if len(sys.argv) > 5 else None
# A killed member is to be gone soon: the tests end members by SIGKILL.
common = dict(bootstrap_servers=bootstrap, group_id=group, client_id="doctor-test", session_timeout_ms=8000, heartbeat_interval_ms=1000)

if mode == "commit":
    consumer = kafka.KafkaConsumer(enable_auto_commit=False, **common)
    partition = TopicPartition(topic, 0)
    consumer.assign([partition])
    consumer.commit({partition: OffsetAndMetadata(int(argument), "", -1)})
    consumer.close()
    sys.exit(0)

if mode == "busy":
    consumer = kafka.KafkaConsumer(topic, auto_offset_reset="earliest", enable_auto_commit=False, **common)
    while not consumer.poll(timeout_ms=500):
        pass
    consumer.commit()
    print("busy", flush=True)
    time.sleep(600)

reset = argument or "latest"
interval = 7000 if mode == "slow-commit" else 1000
consumer = kafka.KafkaConsumer(topic, auto_offset_reset=reset, enable_auto_commit=mode != "no-commit",
                               auto_commit_interval_ms=interval, **common)
while True:
    consumer.poll(timeout_ms=200)
