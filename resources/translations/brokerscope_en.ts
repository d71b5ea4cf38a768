<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%n partition(s) have no leader, so their offsets cannot be asked.</source>
            <translation>
                <numerusform>%n partition has no leader, so its offsets cannot be asked.</numerusform>
                <numerusform>%n partitions have no leader, so their offsets cannot be asked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClusterEvent</name>
        <message numerus="yes">
            <source>%n partition(s)</source>
            <translation>
                <numerusform>%n partition</numerusform>
                <numerusform>%n partitions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n member(s)</source>
            <translation>
                <numerusform>%1, %n member</numerusform>
                <numerusform>%1, %n members</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClusterStateText</name>
        <message numerus="yes">
            <source>%n broker(s)</source>
            <translation>
                <numerusform>%n broker</numerusform>
                <numerusform>%n brokers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClustersMenu</name>
    <message numerus="yes">
        <source>%1 · Kafka %2 · %n broker(s)</source>
        <translation>
            <numerusform>%1 · Kafka %2 · %n broker</numerusform>
            <numerusform>%1 · Kafka %2 · %n brokers</numerusform>
        </translation>
    </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConfigText</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    </context>
    <context>
        <name>ConnectionTest</name>
        <message numerus="yes">
            <source>%n broker(s)</source>
            <translation>
                <numerusform>%n broker</numerusform>
                <numerusform>%n brokers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n topic(s)</source>
            <translation>
                <numerusform>%n topic</numerusform>
                <numerusform>%n topics</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CreateTopicText</name>
        <message numerus="yes">
            <source>%n replica(s)</source>
            <translation>
                <numerusform>%n replica</numerusform>
                <numerusform>%n replicas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n broker(s)</source>
            <translation>
                <numerusform>%n broker</numerusform>
                <numerusform>%n brokers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupDetail</name>
        <message numerus="yes">
            <source>%n record(s) that the group had not read are gone: the commit lies before the first offset.</source>
            <translation>
                <numerusform>%n record that the group had not read is gone: the commit lies before the first offset.</numerusform>
                <numerusform>%n records that the group had not read are gone: the commit lies before the first offset.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupPage</name>
        <message numerus="yes">
            <source>%n idle</source>
            <translation>
                <numerusform>%n idle</numerusform>
                <numerusform>%n idle</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message numerus="yes">
            <source>%n member(s) hold no partition</source>
            <translation>
                <numerusform>%n member holds no partition</numerusform>
                <numerusform>%n members hold no partition</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n broker(s) did not list their groups.</source>
            <translation>
                <numerusform>%n broker did not list their groups.</numerusform>
                <numerusform>%n brokers did not list their groups.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message numerus="yes">
            <source>%n damaged entry(ies) in the journal.</source>
            <translation>
                <numerusform>%n damaged entry in the journal.</numerusform>
                <numerusform>%n damaged entries in the journal.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Kafka</name>
        <message numerus="yes">
            <source>Replication factor %1 is not possible because only %n broker(s) are alive: give at most %n.</source>
            <translation>
                <numerusform>Replication factor %1 is not possible because only %n broker is alive: give at most %n.</numerusform>
                <numerusform>Replication factor %1 is not possible because only %n brokers are alive: give at most %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LocalClusters</name>
        <message numerus="yes">
            <source>The local cluster "%1" exists with runtime %2 and %n broker(s); use another name, or wipe it.</source>
            <translation>
                <numerusform>The local cluster "%1" exists with runtime %2 and %n broker; use another name, or wipe it.</numerusform>
                <numerusform>The local cluster "%1" exists with runtime %2 and %n brokers; use another name, or wipe it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LocalConfig</name>
    <message numerus="yes">
        <source>The cluster has %n broker(s), and no more replicas than that can be.</source>
        <translation>
            <numerusform>The cluster has %n broker, and no more replicas than that can be.</numerusform>
            <numerusform>The cluster has %n brokers, and no more replicas than that can be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster has %n broker(s): no more can be in sync, and nothing could be produced with acks=all.</source>
        <translation>
            <numerusform>The cluster has %n broker: no more can be in sync, and nothing could be produced with acks=all.</numerusform>
            <numerusform>The cluster has %n brokers: no more can be in sync, and nothing could be produced with acks=all.</numerusform>
        </translation>
    </message>
    </context>
    <context>
        <name>LogModel</name>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n line</numerusform>
            <numerusform>+%n lines</numerusform>
        </translation>
    </message>
    </context>
    <context>
        <name>LogPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    </context>
    <context>
        <name>LogStatus</name>
    <message numerus="yes">
        <source>Not following: %n new line(s)</source>
        <translation>
            <numerusform>Not following: %n new line</numerusform>
            <numerusform>Not following: %n new lines</numerusform>
        </translation>
    </message>
    </context>
    <context>
        <name>MessageArea</name>
        <message numerus="yes">
            <source>%n more: dismiss one to see the next</source>
            <translation>
                <numerusform>%n more: dismiss one to see it</numerusform>
                <numerusform>%n more: dismiss one to see the next</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message numerus="yes">
            <source>%n broker(s) answer: %1</source>
            <comment>broker ids</comment>
            <translation>
                <numerusform>%n broker answers: %1</numerusform>
                <numerusform>%n brokers answer: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n broker(s) do not answer</source>
            <translation>
                <numerusform>%n broker does not answer</numerusform>
                <numerusform>%n brokers do not answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n out of sync</source>
            <translation>
                <numerusform>%n out of sync</numerusform>
                <numerusform>%n out of sync</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProduceRecordsText</name>
        <message numerus="yes">
            <source>Writes %n message(s); every consumer of the topic will get them.</source>
            <translation>
                <numerusform>Writes %n message; every consumer of the topic will get them.</numerusform>
                <numerusform>Writes %n messages; every consumer of the topic will get them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadBar</name>
        <message numerus="yes">
            <source>All %n partition(s)</source>
            <translation>
                <numerusform>The one partition</numerusform>
                <numerusform>All %n partitions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadNotice</name>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>(%n more)</numerusform>
                <numerusform>(%n more)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopicPage</name>
        <message numerus="yes">
            <source>in %n partition(s)</source>
            <translation>
                <numerusform>in %n partition</numerusform>
                <numerusform>in %n partitions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopicsPage</name>
        <message numerus="yes">
            <source>%n partition(s) without a leader</source>
            <translation>
                <numerusform>%n partition without a leader</numerusform>
                <numerusform>%n partitions without a leader</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ZnodeMetadata</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ZnodeTreeModel</name>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n child</numerusform>
                <numerusform>%n children</numerusform>
            </translation>
        </message>
    </context>
</TS>
