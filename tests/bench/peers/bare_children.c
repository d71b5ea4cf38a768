/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The floor of benchmark B9: what the ZooKeeper C client alone needs. Stays connected and does what each line of its
 * standard input says, with a line of answer:
 *     bare_children CONNECT PATH
 *     make N   creates PATH and N children of it with names of 20 characters, 500 a request, 8 requests under way
 *     list     lists the children: their number, milliseconds
 *     get N    reads data and stat of the first N children, 1000 requests under way: their number, milliseconds */
#include <zookeeper/zookeeper.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BATCH = 500, BATCHES_OUT = 8, GETS_OUT = 1000, TIMEOUT = 10000 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int is_connected, under_way, done;

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void fail(const char *what, int rc)
{
    fprintf(stderr, "%s: %s\n", what, zerror(rc));
    exit(1);
}

static void on_session(zhandle_t *zh, int type, int state, const char *path, void *context)
{
    (void)zh, (void)path, (void)context;
    if (type != ZOO_SESSION_EVENT)
        return;
    pthread_mutex_lock(&mutex);
    is_connected = state == ZOO_CONNECTED_STATE;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&mutex);
}

/* Takes a place among those under way. */
static void begin(int most)
{
    pthread_mutex_lock(&mutex);
    while (under_way >= most)
        pthread_cond_wait(&changed, &mutex);
    under_way++;
    pthread_mutex_unlock(&mutex);
}

static void end(const char *what, int rc)
{
    if (rc != ZOK)
        fail(what, rc);
    pthread_mutex_lock(&mutex);
    under_way--;
    done++;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&mutex);
}

static void wait_for_all(void)
{
    pthread_mutex_lock(&mutex);
    while (under_way > 0)
        pthread_cond_wait(&changed, &mutex);
    pthread_mutex_unlock(&mutex);
}

static void child_path(char *to, size_t size, const char *parent, int number)
{
    snprintf(to, size, "%s/child-%014d", parent, number);
}

struct batch
{
    zoo_op_t ops[BATCH];
    zoo_op_result_t results[BATCH];
    char paths[BATCH][512];
};

static void on_batch(int rc, const void *context)
{
    free((void *)context);
    end("create", rc);
}

static void make(zhandle_t *zh, const char *parent, int count)
{
    const double start = now_ms();
    const int rc = zoo_create(zh, parent, "", 0, &ZOO_OPEN_ACL_UNSAFE, 0, NULL, 0);
    if (rc != ZOK && rc != ZNODEEXISTS)
        fail(parent, rc);
    for (int i = 0; i < count; i += BATCH) {
        struct batch *batch = calloc(1, sizeof *batch);
        int size = 0;
        for (; size < BATCH && i + size < count; size++) {
            child_path(batch->paths[size], sizeof batch->paths[size], parent, i + size);
            zoo_create_op_init(&batch->ops[size], batch->paths[size], "12345", 5, &ZOO_OPEN_ACL_UNSAFE, 0, NULL, 0);
        }
        begin(BATCHES_OUT);
        const int sent = zoo_amulti(zh, size, batch->ops, batch->results, on_batch, batch);
        if (sent != ZOK)
            fail("create", sent);
    }
    wait_for_all();
    printf("%d %.3f\n", count, now_ms() - start);
}

static void list(zhandle_t *zh, const char *parent)
{
    struct String_vector names;
    struct Stat stat;
    const double start = now_ms();
    const int rc = zoo_get_children2(zh, parent, 0, &names, &stat);
    const double ms = now_ms() - start;
    if (rc != ZOK)
        fail("list", rc);
    printf("%d %.3f\n", names.count, ms);
    deallocate_String_vector(&names);
}

static void on_data(int rc, const char *value, int length, const struct Stat *stat, const void *context)
{
    (void)value, (void)length, (void)stat, (void)context;
    end("get", rc);
}

static void get(zhandle_t *zh, const char *parent, int count)
{
    char path[512];
    const double start = now_ms();
    done = 0;
    for (int i = 0; i < count; i++) {
        child_path(path, sizeof path, parent, i);
        begin(GETS_OUT);
        const int rc = zoo_aget(zh, path, 0, on_data, NULL);
        if (rc != ZOK)
            fail("get", rc);
    }
    wait_for_all();
    printf("%d %.3f\n", done, now_ms() - start);
}

int main(int argc, char **argv)
{
    char line[64];
    if (argc < 3)
        return 2;
    zoo_set_debug_level(ZOO_LOG_LEVEL_ERROR);
    zhandle_t *zh = zookeeper_init(argv[1], on_session, TIMEOUT, NULL, NULL, 0);
    if (!zh)
        return 1;
    pthread_mutex_lock(&mutex);
    while (!is_connected)
        pthread_cond_wait(&changed, &mutex);
    pthread_mutex_unlock(&mutex);
    while (fgets(line, sizeof line, stdin)) {
        if (strncmp(line, "make ", 5) == 0)
            make(zh, argv[2], atoi(line + 5));
        else if (strncmp(line, "list", 4) == 0)
            list(zh, argv[2]);
        else if (strncmp(line, "get ", 4) == 0)
            get(zh, argv[2], atoi(line + 4));
        fflush(stdout);
    }
    zookeeper_close(zh);
    return 0;
}
