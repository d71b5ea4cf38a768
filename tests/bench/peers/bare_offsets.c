/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The floor of benchmark B1: what librdkafka alone needs to ask for all topics and for the start and end offsets of every
 * partition, in chunks of 500 per leader, one after the other. Prints partitions and milliseconds.
 *     bare_offsets BOOTSTRAP [TIMEOUT_MS] */
#include <librdkafka/rdkafka.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { CHUNK = 500 };

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void fail(const char *what, rd_kafka_resp_err_t code)
{
    fprintf(stderr, "%s: %s\n", what, rd_kafka_err2str(code));
    exit(1);
}

static long ask(rd_kafka_t *rk, rd_kafka_topic_partition_list_t *list, int64_t what, int timeout)
{
    long sum = 0;
    for (int i = 0; i < list->cnt; i++)
        list->elems[i].offset = what;
    const rd_kafka_resp_err_t code = rd_kafka_offsets_for_times(rk, list, timeout);
    if (code)
        fail("offsets", code);
    for (int i = 0; i < list->cnt; i++)
        sum += (long)list->elems[i].offset;
    return sum;
}

int main(int argc, char **argv)
{
    const double begin = now_ms();
    const int timeout = argc > 2 ? atoi(argv[2]) : 10000;
    char text[512];
    if (argc < 2)
        return 2;
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    rd_kafka_conf_set(conf, "bootstrap.servers", argv[1], text, sizeof text);
    rd_kafka_conf_set(conf, "isolation.level", "read_uncommitted", text, sizeof text);
    rd_kafka_t *rk = rd_kafka_new(RD_KAFKA_CONSUMER, conf, text, sizeof text);
    if (!rk) {
        fprintf(stderr, "%s\n", text);
        return 1;
    }
    const rd_kafka_metadata_t *metadata;
    const rd_kafka_resp_err_t code = rd_kafka_metadata(rk, 1, NULL, &metadata, timeout);
    if (code)
        fail("metadata", code);
    long partitions = 0, records = 0;
    for (int b = 0; b < metadata->broker_cnt; b++) {
        rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(CHUNK);
        for (int t = 0; t < metadata->topic_cnt; t++) {
            const rd_kafka_metadata_topic_t *topic = &metadata->topics[t];
            for (int p = 0; p < topic->partition_cnt; p++) {
                if (topic->partitions[p].leader != metadata->brokers[b].id)
                    continue;
                rd_kafka_topic_partition_list_add(list, topic->topic, topic->partitions[p].id);
                partitions++;
                if (list->cnt == CHUNK) {
                    records -= ask(rk, list, RD_KAFKA_OFFSET_BEGINNING, timeout);
                    records += ask(rk, list, RD_KAFKA_OFFSET_END, timeout);
                    rd_kafka_topic_partition_list_destroy(list);
                    list = rd_kafka_topic_partition_list_new(CHUNK);
                }
            }
        }
        if (list->cnt > 0) {
            records -= ask(rk, list, RD_KAFKA_OFFSET_BEGINNING, timeout);
            records += ask(rk, list, RD_KAFKA_OFFSET_END, timeout);
        }
        rd_kafka_topic_partition_list_destroy(list);
    }
    printf("%ld partitions, %ld records, %.1f ms\n", partitions, records, now_ms() - begin);
    rd_kafka_metadata_destroy(metadata);
    rd_kafka_destroy(rk);
    return 0;
}
