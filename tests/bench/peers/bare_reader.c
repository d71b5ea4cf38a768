/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The floor of benchmark B5: what librdkafka alone, with its own settings, needs to read all partitions of a topic from the
 * oldest record to the end. Counts and throws away. Prints records, bytes of their values and milliseconds.
 *     bare_reader BOOTSTRAP TOPIC PARTITIONS */
#include <librdkafka/rdkafka.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { BATCH = 500 };

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

int main(int argc, char **argv)
{
    const double begin = now_ms();
    char text[512];
    if (argc < 4)
        return 2;
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    rd_kafka_conf_set(conf, "bootstrap.servers", argv[1], text, sizeof text);
    rd_kafka_conf_set(conf, "enable.partition.eof", "true", text, sizeof text);
    rd_kafka_t *rk = rd_kafka_new(RD_KAFKA_CONSUMER, conf, text, sizeof text);
    if (!rk) {
        fprintf(stderr, "%s\n", text);
        return 1;
    }
    rd_kafka_topic_t *topic = rd_kafka_topic_new(rk, argv[2], NULL);
    rd_kafka_queue_t *queue = rd_kafka_queue_new(rk);
    const int partitions = atoi(argv[3]);
    for (int p = 0; p < partitions; p++)
        rd_kafka_consume_start_queue(topic, p, RD_KAFKA_OFFSET_BEGINNING, queue);
    long records = 0, bytes = 0;
    int left = partitions;
    rd_kafka_message_t *messages[BATCH];
    while (left > 0) {
        const ssize_t count = rd_kafka_consume_batch_queue(queue, 1000, messages, BATCH);
        for (ssize_t i = 0; i < count; i++) {
            if (messages[i]->err == RD_KAFKA_RESP_ERR__PARTITION_EOF) {
                left--;
            } else if (messages[i]->err) {
                fprintf(stderr, "%s\n", rd_kafka_message_errstr(messages[i]));
                return 1;
            } else {
                records++;
                bytes += (long)messages[i]->len;
            }
            rd_kafka_message_destroy(messages[i]);
        }
    }
    printf("%ld records, %ld bytes, %.1f ms\n", records, bytes, now_ms() - begin);
    return 0; /* the end of the process ends the handle */
}
