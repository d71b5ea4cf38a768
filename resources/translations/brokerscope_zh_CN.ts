<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>Brokerscope for Apache Kafka</source>
            <translation>Brokerscope for Apache Kafka</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>Run, watch, understand and mend Kafka and ZooKeeper.</source>
            <translation>运行、观察、理解并修复 Kafka 和 ZooKeeper。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
            <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本，不附带任何担保。</translation>
        </message>
        <message>
            <source>Apache, Apache Kafka, Apache ZooKeeper and their logos are trademarks of the Apache Software Foundation. Brokerscope has no affiliation with and is not endorsed by the Foundation.</source>
            <translation>Apache、Apache Kafka、Apache ZooKeeper 及其标志是 Apache 软件基金会的商标。Brokerscope 与该基金会无关联，也未获其认可。</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>AddBrokerDialog</name>
    <message>
        <source>Add a broker</source>
        <translation>增加 broker</translation>
    </message>
    <message>
        <source>The broker was not added.</source>
        <translation>未能增加 broker。</translation>
    </message>
    <message>
        <source>“%1” gets broker %2. It starts with the cluster.</source>
        <translation>“%1”将增加 broker %2，随集群一起启动。</translation>
    </message>
    <message>
        <source>Topics that exist stay where they are, also Kafka’s own for offsets and transactions: losing the broker that holds them still stops every group. New topics use all brokers.</source>
        <translation>已有的主题留在原处，包括 Kafka 自己存放偏移量和事务的主题：失去保存它们的 broker 仍会使所有消费者组停止。新主题会使用所有 broker。</translation>
    </message>
    <message>
        <source>The new node is no controller: without ZooKeeper those are chosen when a cluster is made.</source>
        <translation>新节点不是控制器：没有 ZooKeeper 时，控制器在创建集群时选定。</translation>
    </message>
    <message>
        <source>&amp;Add broker</source>
        <translation>增加 broker(&amp;A)</translation>
    </message>
    </context>
    <context>
        <name>AgeLabel</name>
        <message>
            <source>not read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>%1, last refresh failed</source>
            <translation>%1，上次刷新失败</translation>
        </message>
        <message>
            <source>Age of the data: %1</source>
            <translation>数据的时间：%1</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>A dialog is open in the window of Brokerscope: answer or close it, then start again.</source>
            <translation>Brokerscope 窗口中有打开的对话框：请先处理或关闭它，然后重新启动。</translation>
        </message>
        <message>
            <source>The local cluster “%1” runs in this window: stop it first, then start “%2”.</source>
            <translation>此窗口中正在运行本地集群“%1”：请先停止它，再启动“%2”。</translation>
        </message>
        <message>
            <source>There is no connection “%1”: none is saved yet.</source>
            <translation>没有连接“%1”：尚未保存任何连接。</translation>
        </message>
        <message>
            <source>There is no connection “%1”; the saved ones are: %2.</source>
            <translation>没有连接“%1”；已保存的有：%2。</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>未连接</translation>
        </message>
        <message>
            <source>Brokerscope %1 begins.</source>
            <translation>Brokerscope %1 已启动。</translation>
        </message>
        <message>
            <source>The change journal was damaged: it was put aside as %1, and a new one was begun.</source>
            <translation>更改日志已损坏：已另存为 %1，并新建了一份。</translation>
        </message>
        <message>
            <source>This machine was suspended for %1: all clusters are asked again.</source>
            <translation>本机曾挂起 %1：正在重新询问所有集群。</translation>
        </message>
        <message>
            <source>The network of this machine changed: all clusters are asked again.</source>
            <translation>本机的网络发生了变化：正在重新询问所有集群。</translation>
        </message>
    </context>
    <context>
        <name>BrokerPage</name>
        <message>
            <source>controller</source>
            <translation>控制器</translation>
        </message>
        <message>
            <source>Host:port</source>
            <translation>主机:端口</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>机架</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>领导</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>跟随</translation>
        </message>
        <message>
            <source>Out of sync replicas</source>
            <translation>未同步副本</translation>
        </message>
        <message>
            <source>Leader skew</source>
            <translation>Leader 偏斜</translation>
        </message>
        <message>
            <source>Last answer</source>
            <translation>最近应答</translation>
        </message>
        <message>
            <source>Parts of the broker</source>
            <translation>Broker 的各部分</translation>
        </message>
        <message>
            <source>&amp;Only what was set</source>
            <translation>只看已设置的(&amp;O)</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>配置</translation>
        </message>
        <message>
            <source>Filter partitions</source>
            <translation>筛选分区</translation>
        </message>
        <message>
            <source>Only what it &amp;leads</source>
            <translation>只看它领导的(&amp;L)</translation>
        </message>
        <message>
            <source>Partitions of the broker</source>
            <translation>Broker 的分区</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>正在加载</translation>
        </message>
        <message>
            <source>Broker %1</source>
            <translation>Broker %1</translation>
        </message>
        <message>
            <source>Brokers</source>
            <translation>Broker</translation>
        </message>
        <message>
            <source>No partition here</source>
            <translation>这里没有分区</translation>
        </message>
        <message>
            <source>No replica is assigned to this broker, or the filter hides them all.</source>
            <translation>没有副本分配给这个 broker，或者都被筛选条件隐藏了。</translation>
        </message>
        <message>
            <source>The cluster knows no such broker.</source>
            <translation>集群中没有这个 broker。</translation>
        </message>
        <message>
            <source>Go back to the list of brokers.</source>
            <translation>请返回 broker 列表。</translation>
        </message>
        <message>
            <source>The broker does not answer.</source>
            <translation>这个 broker 没有应答。</translation>
        </message>
        <message>
            <source>The cluster does not list this broker.</source>
            <translation>集群没有列出这个 broker。</translation>
        </message>
        <message>
            <source>It is down, or it was taken away; its replicas are out of sync.</source>
            <translation>它已停机或被移除；它上面的副本不同步。</translation>
        </message>
        <message>
            <source>The client library does not tell; broker.rack stands in the configuration.</source>
            <translation>客户端库不提供；broker.rack 见配置。</translation>
        </message>
        <message>
            <source>The topics are not known yet.</source>
            <translation>主题信息尚未得到。</translation>
        </message>
        <message>
            <source>Broker</source>
            <translation>Broker</translation>
        </message>
        <message>
            <source>waiting for the cluster&apos;s metadata</source>
            <translation>正在等待集群的元数据</translation>
        </message>
        <message>
            <source>Show in ZooKeeper</source>
            <translation>在 ZooKeeper 中查看</translation>
        </message>
    </context>
    <context>
        <name>BrokerPartitionTable</name>
        <message>
            <source>leads</source>
            <translation>领导</translation>
        </message>
        <message>
            <source>preferred is %1</source>
            <translation>首选为 %1</translation>
        </message>
        <message>
            <source>follows</source>
            <translation>跟随</translation>
        </message>
        <message>
            <source>is the preferred leader</source>
            <translation>是 Preferred leader</translation>
        </message>
        <message>
            <source>out of sync</source>
            <translation>不同步</translation>
        </message>
        <message>
            <source>Partition</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Broker %1</source>
            <translation>Broker %1</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>副本</translation>
        </message>
    </context>
    <context>
        <name>BrokerTable</name>
        <message>
            <source>The topics are not known yet.</source>
            <translation>主题信息尚未得到。</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>有应答</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>无应答</translation>
        </message>
        <message>
            <source>not in the cluster</source>
            <translation>不在集群中</translation>
        </message>
        <message>
            <source>Replicas are assigned to this broker, but the cluster does not list it: it is down, or it was taken away.</source>
            <translation>有副本分配给这个 broker，但集群没有列出它：它已停机或被移除。</translation>
        </message>
        <message>
            <source>not asked yet</source>
            <translation>尚未询问</translation>
        </message>
        <message>
            <source>It is not listed, so it is not asked.</source>
            <translation>它未被列出，因此不会询问。</translation>
        </message>
        <message>
            <source>Not asked yet.</source>
            <translation>尚未询问。</translation>
        </message>
        <message>
            <source>A broker that is not listed leads nothing.</source>
            <translation>未列出的 broker 不领导任何分区。</translation>
        </message>
        <message>
            <source>No partition has a leader yet.</source>
            <translation>还没有分区有 leader。</translation>
        </message>
        <message>
            <source>Leads %1 partitions; an even share would be %2.</source>
            <translation>领导 %1 个分区；平均应为 %2 个。</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>controller</source>
            <translation>控制器</translation>
        </message>
        <message>
            <source>Broker %1, the controller</source>
            <translation>Broker %1，控制器</translation>
        </message>
        <message>
            <source>Host:port</source>
            <translation>主机:端口</translation>
        </message>
        <message>
            <source>What the broker tells clients to connect to (advertised.listeners).</source>
            <translation>Broker 告诉客户端连接的地址（advertised.listeners）。</translation>
        </message>
        <message>
            <source>The cluster does not list this broker.</source>
            <translation>集群没有列出这个 broker。</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>机架</translation>
        </message>
        <message>
            <source>The client library does not tell; broker.rack stands in the configuration.</source>
            <translation>客户端库不提供；broker.rack 见配置。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Last answer</source>
            <translation>最近应答</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Replicas on this broker, led and followed.</source>
            <translation>这个 broker 上的副本，包括领导的和跟随的。</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Leader 数</translation>
        </message>
        <message>
            <source>Leader skew</source>
            <translation>Leader 偏斜</translation>
        </message>
        <message>
            <source>Deviation of its leaders from an even share.</source>
            <translation>它的 leader 数与平均份额的偏差。</translation>
        </message>
        <message>
            <source>Out of sync replicas</source>
            <translation>未同步副本</translation>
        </message>
    </context>
    <context>
        <name>BrokersPage</name>
        <message>
            <source>Brokers</source>
            <translation>Broker</translation>
        </message>
        <message>
            <source>Filter brokers</source>
            <translation>筛选 broker</translation>
        </message>
        <message>
            <source>Loading brokers</source>
            <translation>正在加载 broker</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Configuration</source>
            <translation>配置(&amp;C)</translation>
        </message>
        <message>
            <source>The list is not fresh.</source>
            <translation>列表不是最新的。</translation>
        </message>
        <message>
            <source>The brokers could not be listed</source>
            <translation>无法列出 broker</translation>
        </message>
        <message>
            <source>No broker matches</source>
            <translation>没有匹配的 broker</translation>
        </message>
        <message>
            <source>Clear the filter.</source>
            <translation>请清除筛选条件。</translation>
        </message>
        <message>
            <source>waiting for the cluster&apos;s metadata</source>
            <translation>正在等待集群的元数据</translation>
        </message>
        <message>
            <source>Open in New &amp;Window</source>
            <translation>在新窗口中打开(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>BytesView</name>
        <message>
            <source>Pretty</source>
            <translation>排版</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>十六进制</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>显示方式</translation>
        </message>
        <message>
            <source>Load full</source>
            <translation>加载全部</translation>
        </message>
        <message>
            <source>%1: load full</source>
            <translation>%1：加载全部</translation>
        </message>
        <message>
            <source>null: no bytes at all</source>
            <translation>null：没有任何字节</translation>
        </message>
        <message>
            <source>empty: 0 bytes</source>
            <translation>空：0 字节</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Binary</source>
            <translation>二进制</translation>
        </message>
        <message>
            <source>%1 · %2 · decoded as UTF-8</source>
            <translation>%1 · %2 · 按 UTF-8 解码</translation>
        </message>
        <message>
            <source>%1 of %2 are shown</source>
            <translation>已显示 %1，共 %2</translation>
        </message>
        <message>
            <source>Decoding %1</source>
            <translation>正在解码 %1</translation>
        </message>
        <message>
            <source>Save it as a file to see the rest.</source>
            <translation>要查看其余部分，请另存为文件。</translation>
        </message>
    </context>
    <context>
        <name>Change</name>
        <message>
            <source>This version of Brokerscope cannot repeat a change of the kind '%1'.</source>
            <translation>此版本的 Brokerscope 无法重做类型为“%1”的更改。</translation>
        </message>
    </context>
    <context>
        <name>ChangeDialog</name>
        <message>
            <source>What changes</source>
            <translation>将要更改的内容</translation>
        </message>
        <message>
            <source>Equivalent command</source>
            <translation>等效命令</translation>
        </message>
        <message>
            <source>Asking the cluster what this would change.</source>
            <translation>正在询问集群这会更改什么。</translation>
        </message>
        <message>
            <source>Type the exact name first.</source>
            <translation>请先键入完全一致的名称。</translation>
        </message>
        <message>
            <source>Waiting for the cluster</source>
            <translation>正在等待集群</translation>
        </message>
        <message>
            <source>It is not known whether this happened.</source>
            <translation>不知道这是否已经发生。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有更改任何内容。</translation>
        </message>
        <message>
            <source>Only a part was done.</source>
            <translation>只完成了一部分。</translation>
        </message>
        <message>
            <source>&amp;Type the name to confirm: %1</source>
            <translation>键入名称以确认(&amp;T)：%1</translation>
        </message>
        <message>
            <source>the cluster holds something else than what was asked for</source>
            <translation>集群中的内容与请求的不同</translation>
        </message>
    </context>
    <context>
        <name>ChangeRunnerText</name>
        <message>
            <source>Read-only: set in the connection '%1'</source>
            <translation>只读：由连接“%1”设定</translation>
        </message>
        <message>
            <source>The connection '%1' names no ZooKeeper: add its address to the connection.</source>
            <translation>连接“%1”没有指定 ZooKeeper：请在连接中填写其地址。</translation>
        </message>
        <message>
            <source>Not confirmed: nothing was changed.</source>
            <translation>未确认：没有做任何更改。</translation>
        </message>
        <message>
            <source>Not confirmed: type the exact name '%1' to confirm. Nothing was changed.</source>
            <translation>未确认：请键入准确的名称“%1”以确认。没有做任何更改。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>This change was made for another cluster (%1) than the one that answers now (%2): nothing was changed. Check the connection and begin again.</source>
            <translation>此更改是为另一个集群（%1）准备的，而现在应答的是 %2：没有做任何更改。请检查连接后重新开始。</translation>
        </message>
        <message>
            <source>The change journal is not open, so nothing was changed: see the log.</source>
            <translation>更改日志未打开，因此未做任何更改：请查看日志。</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>Left and Right move over the values</source>
            <translation>用左右方向键在数值间移动</translation>
        </message>
        <message>
            <source>Rebalance</source>
            <translation>再均衡</translation>
        </message>
        <message>
            <source>Offset reset</source>
            <translation>重置偏移量</translation>
        </message>
        <message>
            <source>others</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>time</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>WHAT</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>BEFORE</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>AFTER</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>The same by hand: %1</source>
            <translation>等效命令：%1</translation>
        </message>
        <message>
            <source>Type %1 to confirm: </source>
            <translation>键入 %1 以确认：</translation>
        </message>
        <message>
            <source>Go on?</source>
            <translation>继续吗？</translation>
        </message>
        <message>
            <source>%1 is %2, not %3</source>
            <translation>%1 是 %2，而不是 %3</translation>
        </message>
        <message>
            <source>Journal entry %1 can undo it.</source>
            <translation>可用更改日志的第 %1 条撤销。</translation>
        </message>
        <message>
            <source>show what it would do, and do nothing</source>
            <translation>只显示将要做什么，不执行</translation>
        </message>
        <message>
            <source>do it without asking</source>
            <translation>不询问，直接执行</translation>
        </message>
        <message>
            <source>Not confirmed: nothing was changed; --yes confirms.</source>
            <translation>未确认：没有做任何更改；--yes 表示确认。</translation>
        </message>
        <message>
            <source>committed offsets of group %1</source>
            <translation>消费者组 %1 的已提交偏移量</translation>
        </message>
        <message>
            <source>groups of broker %1</source>
            <translation>broker %1 的消费者组</translation>
        </message>
        <message>
            <source>group %1</source>
            <translation>消费者组 %1</translation>
        </message>
        <message>
            <source>There is no consumer group “%1” on this cluster.</source>
            <translation>此集群上没有消费者组“%1”。</translation>
        </message>
        <message>
            <source>offsets</source>
            <translation>偏移量</translation>
        </message>
        <message>
            <source>offsets of broker %1</source>
            <translation>broker %1 的偏移量</translation>
        </message>
        <message>
            <source>offsets of topic %1</source>
            <translation>主题 %1 的偏移量</translation>
        </message>
        <message numerus="yes">
            <source>%n partition(s) have no leader, so their offsets cannot be asked.</source>
            <translation>
                <numerusform>%n 个分区没有 leader，因此无法查询它们的偏移量。</numerusform>
            </translation>
        </message>
        <message>
            <source>Name the cluster's brokers with --bootstrap HOST:PORT.</source>
            <translation>请用 --bootstrap HOST:PORT 指定集群的 broker。</translation>
        </message>
        <message>
            <source>The command was not done within %1 s; --timeout SECONDS gives it more time.</source>
            <translation>命令没有在 %1 秒内完成；可用 --timeout SECONDS 给它更多时间。</translation>
        </message>
        <message>
            <source>%1 takes no value.</source>
            <translation>%1 不带值。</translation>
        </message>
        <message>
            <source>Give %1 a value.</source>
            <translation>请给 %1 一个值。</translation>
        </message>
        <message>
            <source>Give --timeout a number of seconds above 0, not “%1”.</source>
            <translation>请给 --timeout 一个大于 0 的秒数，而不是“%1”。</translation>
        </message>
        <message>
            <source>Give %1 once only.</source>
            <translation>%1 只能给出一次。</translation>
        </message>
        <message>
            <source>Name one cluster: either --profile, --local or --bootstrap.</source>
            <translation>只能指定一个集群：--profile、--local 或 --bootstrap。</translation>
        </message>
        <message>
            <source>Write --property as NAME=VALUE, for example --property security.protocol=SSL.</source>
            <translation>--property 的写法是 NAME=VALUE，例如 --property security.protocol=SSL。</translation>
        </message>
        <message>
            <source>Every user of this machine can read a command line: put %1 into a file that only you can read and name it with --property-file FILE.</source>
            <translation>本机的每个用户都能看到命令行：请把 %1 写进只有您能读取的文件，并用 --property-file FILE 指定它。</translation>
        </message>
        <message>
            <source>Name a command; brokerscope-cli --help lists them.</source>
            <translation>请给出一个命令；brokerscope-cli --help 列出所有命令。</translation>
        </message>
        <message>
            <source>There is no option %1 before a command; brokerscope-cli --help lists the options.</source>
            <translation>命令之前没有 %1 这个选项；brokerscope-cli --help 列出所有选项。</translation>
        </message>
        <message>
            <source>Say which: %1.</source>
            <translation>请说明是哪一个：%1。</translation>
        </message>
        <message>
            <source>There is no command “%1”; brokerscope-cli --help lists them.</source>
            <translation>没有命令“%1”；brokerscope-cli --help 列出所有命令。</translation>
        </message>
        <message>
            <source>There is no option %1; put -- before an argument that begins with a dash.</source>
            <translation>没有选项 %1；如果参数以连字符开头，请在它前面加上 --。</translation>
        </message>
        <message>
            <source>“%1” has no option --%2; brokerscope-cli %1 --help lists them.</source>
            <translation>“%1”没有选项 --%2；brokerscope-cli %1 --help 列出它的选项。</translation>
        </message>
        <message>
            <source>--%1 takes no value.</source>
            <translation>--%1 不带值。</translation>
        </message>
        <message>
            <source>Give --%1 a value: --%1 %2.</source>
            <translation>请给 --%1 一个值：--%1 %2。</translation>
        </message>
        <message>
            <source>“%1” does not take “%2”; brokerscope-cli %1 --help shows what it takes.</source>
            <translation>“%1”不接受“%2”；brokerscope-cli %1 --help 显示它接受什么。</translation>
        </message>
        <message>
            <source>“%1” needs %2, for example: %3</source>
            <translation>“%1”需要 %2，例如：%3</translation>
        </message>
        <message>
            <source>Global options, anywhere on the line:</source>
            <translation>全局选项，可放在命令行的任何位置：</translation>
        </message>
        <message>
            <source>a local cluster by its name; without any of the three: the local cluster “local”</source>
            <translation>按名称指定本地集群；三者都不给时：本地集群“local”</translation>
        </message>
        <message>
            <source>any cluster by its brokers</source>
            <translation>按 broker 指定任意集群</translation>
        </message>
        <message>
            <source>a connection made in the window</source>
            <translation>在窗口中保存的连接</translation>
        </message>
        <message>
            <source>the cluster's ZooKeeper</source>
            <translation>该集群的 ZooKeeper</translation>
        </message>
        <message>
            <source>a librdkafka property; secrets are refused here</source>
            <translation>librdkafka 属性；这里不接受机密</translation>
        </message>
        <message>
            <source>properties, one NAME=VALUE a line; only you may be able to read it</source>
            <translation>属性文件，每行一个 NAME=VALUE；只能由您本人读取</translation>
        </message>
        <message>
            <source>one JSON object on standard output</source>
            <translation>在标准输出上打印一个 JSON 对象</translation>
        </message>
        <message>
            <source>bounds the command as a whole (10)</source>
            <translation>整个命令的时限（10）</translation>
        </message>
        <message>
            <source>help; after a command: that command's</source>
            <translation>帮助；放在命令之后：该命令的帮助</translation>
        </message>
        <message>
            <source>Exit codes: 0 done · 1 failed · 2 wrong usage · 3 cannot connect · 10 the doctor found a cause.</source>
            <translation>退出码：0 完成 · 1 失败 · 2 用法错误 · 3 无法连接 · 10 诊断找到了原因。</translation>
        </message>
        <message>
            <source>Give --%1 a whole number from %2 on, not “%3”.</source>
            <translation>请给 --%1 一个不小于 %2 的整数，而不是“%3”。</translation>
        </message>
        <message>
            <source>Brokerscope: run, watch, understand and mend Kafka and ZooKeeper.</source>
            <translation>Brokerscope：运行、观察、理解并修复 Kafka 和 ZooKeeper。</translation>
        </message>
        <message>
            <source>[GLOBAL OPTIONS] COMMAND [ARGUMENTS]</source>
            <translation>[全局选项] 命令 [参数]</translation>
        </message>
        <message>
            <source>Example:</source>
            <translation>示例：</translation>
        </message>
        <message>
            <source>broker %1</source>
            <translation>broker %1</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>ADDRESS</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>RACK</source>
            <translation>机架</translation>
        </message>
        <message>
            <source>LEADERS</source>
            <translation>LEADER 数</translation>
        </message>
        <message>
            <source>REPLICAS</source>
            <translation>副本数</translation>
        </message>
        <message>
            <source>ANSWERING</source>
            <translation>有应答</translation>
        </message>
        <message>
            <source>CONTROLLER</source>
            <translation>CONTROLLER</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>every broker: address, leaders, replicas, whether it answers</source>
            <translation>所有 broker：地址、leader 数、副本数、是否应答</translation>
        </message>
        <message>
            <source>which local cluster (“local”)</source>
            <translation>哪个本地集群（“local”）</translation>
        </message>
        <message>
            <source>play demo traffic on a local cluster: producers, and groups that keep up, lag and idle</source>
            <translation>在本地集群上播放演示流量：生产者，以及跟得上、有积压和空闲的消费者组</translation>
        </message>
        <message>
            <source>end the demo traffic</source>
            <translation>结束演示流量</translation>
        </message>
        <message>
            <source>whether demo traffic is played</source>
            <translation>是否正在播放演示流量</translation>
        </message>
        <message>
            <source>Name the brokers that the traffic is for: demo run --bootstrap HOST:PORT.</source>
            <translation>请指定流量所用的 broker：demo run --bootstrap HOST:PORT。</translation>
        </message>
        <message>
            <source>play demo traffic until it is stopped: the child of a local cluster's supervisor</source>
            <translation>播放演示流量直到被停止：本地集群 supervisor 的子进程</translation>
        </message>
        <message>
            <source>%1 was not evaluated: %2</source>
            <translation>%1 未评估：%2</translation>
        </message>
        <message>
            <source>Name the consumer group: doctor --group G.</source>
            <translation>请指定消费者组：doctor --group G。</translation>
        </message>
        <message>
            <source>The active probe is not there yet: run the doctor without --probe.</source>
            <translation>主动探测尚未实现：请不带 --probe 运行诊断。</translation>
        </message>
        <message>
            <source>Watching group %1 for %2 s…</source>
            <translation>正在观察消费者组 %1，持续 %2 秒…</translation>
        </message>
        <message>
            <source>the consumer group</source>
            <translation>消费者组</translation>
        </message>
        <message>
            <source>ask actively too (never joins the group)</source>
            <translation>同时主动查询（绝不加入消费者组）</translation>
        </message>
        <message>
            <source>why a consumer group does not move, with the proof, or the proof that silence is normal</source>
            <translation>消费者组为何不前进，附证据；或证明没有动静是正常的</translation>
        </message>
        <message>
            <source>Watches the group for 10 s, so that it needs more time than other commands: --timeout is 30 here.
Exit code 0: normal; 10: a cause was found.</source>
            <translation>观察消费者组 10 秒，因此比其他命令需要更多时间：这里 --timeout 为 30。
退出码 0：正常；10：找到了原因。</translation>
        </message>
        <message>
            <source>“%1” is no format: json or csv.</source>
            <translation>“%1”不是格式：应为 json 或 csv。</translation>
        </message>
        <message>
            <source>--json and --format csv exclude each other.</source>
            <translation>--json 与 --format csv 不能同时使用。</translation>
        </message>
        <message>
            <source>oldest (the default), newest, offset:N or time:ISO</source>
            <translation>oldest（默认）、newest、offset:N 或 time:ISO</translation>
        </message>
        <message>
            <source>at most so many records</source>
            <translation>最多这么多条记录</translation>
        </message>
        <message>
            <source>json (the default): an object a line; or csv</source>
            <translation>json（默认）：每行一个对象；或 csv</translation>
        </message>
        <message>
            <source>csv: no ' before text that a spreadsheet would run</source>
            <translation>csv：不在电子表格会当作公式运行的文本前加 '</translation>
        </message>
        <message>
            <source>write records to standard output, with their exact bytes</source>
            <translation>将记录按其原始字节写到标准输出</translation>
        </message>
        <message>
            <source>Bytes that are no UTF-8 are written as base64. Give --timeout the time that this may take.</source>
            <translation>不是 UTF-8 的字节以 base64 写出。请用 --timeout 给出可能需要的时间。</translation>
        </message>
        <message>
            <source>MEMBER</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>CLIENT</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>HOST</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>PARTITIONS</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>idle</source>
            <translation>空闲</translation>
        </message>
        <message>
            <source>State %1 · coordinator %2 · lag %3</source>
            <translation>状态 %1 · coordinator %2 · 积压 %3</translation>
        </message>
        <message>
            <source>one consumer group: members, assignments, offsets and lag</source>
            <translation>一个消费者组：成员、分配、偏移量和积压</translation>
        </message>
        <message>
            <source>GROUP</source>
            <translation>消费者组</translation>
        </message>
        <message>
            <source>STATE</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>TYPE</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>MEMBERS</source>
            <translation>成员数</translation>
        </message>
        <message>
            <source>TOPICS</source>
            <translation>主题数</translation>
        </message>
        <message>
            <source>LAG</source>
            <translation>积压</translation>
        </message>
        <message>
            <source>STATUS</source>
            <translation>状况</translation>
        </message>
        <message>
            <source>every consumer group with its state, members and lag</source>
            <translation>所有消费者组及其状态、成员和积压</translation>
        </message>
        <message>
            <source>STATUS: ok; warn: records wait for a partition that nobody owns; err: a commit lies outside the log.</source>
            <translation>状况：ok；warn：有记录在等待，而其分区无人拥有；err：提交位置在日志范围之外。</translation>
        </message>
        <message>
            <source>%1: lag %2</source>
            <translation>%1：积压 %2</translation>
        </message>
        <message>
            <source>this group only</source>
            <translation>只看这个消费者组</translation>
        </message>
        <message>
            <source>again and again, until Ctrl+C</source>
            <translation>反复进行，直到 Ctrl+C</translation>
        </message>
        <message>
            <source>seconds between two rounds of --watch (5)</source>
            <translation>--watch 两轮之间的秒数（5）</translation>
        </message>
        <message>
            <source>lag of every group by topic and partition</source>
            <translation>每个消费者组按主题和分区的积压</translation>
        </message>
        <message>
            <source>Fetching Kafka %1: %2 of %3 files</source>
            <translation>正在获取 Kafka %1：%3 个文件中的第 %2 个</translation>
        </message>
        <message>
            <source>Comparing checksums: %1 of %2 files</source>
            <translation>正在比对校验和：%2 个文件中的第 %1 个</translation>
        </message>
        <message>
            <source>Kafka %1 is there</source>
            <translation>Kafka %1 已就绪</translation>
        </message>
        <message>
            <source>3.9 (the default), 2.4.1 or 4.4</source>
            <translation>3.9（默认）、2.4.1 或 4.4</translation>
        </message>
        <message>
            <source>fetch the files of a Kafka runtime, checked against pinned checksums; nothing the second time</source>
            <translation>获取 Kafka 运行时的文件，并按固定的校验和检查；第二次不再获取</translation>
        </message>
        <message>
            <source>“%1” is no process of a local cluster: a broker's number, zookeeper or demo.</source>
            <translation>“%1”不是本地集群的进程：应为 broker 编号、zookeeper 或 demo。</translation>
        </message>
        <message>
            <source>one process only: a broker's number, zookeeper or demo</source>
            <translation>只看一个进程：broker 编号、zookeeper 或 demo</translation>
        </message>
        <message>
            <source>the newest lines (200)</source>
            <translation>最新的行数（200）</translation>
        </message>
        <message>
            <source>go on with what is added, until Ctrl+C</source>
            <translation>继续显示新增内容，直到 Ctrl+C</translation>
        </message>
        <message>
            <source>the logs of a local cluster's processes, in order of time</source>
            <translation>本地集群各进程的日志，按时间排序</translation>
        </message>
        <message>
            <source>“%1” is neither a broker's number nor “zookeeper”.</source>
            <translation>“%1”既不是 broker 编号，也不是“zookeeper”。</translation>
        </message>
        <message>
            <source>kill one process at once (SIGKILL); it stays down</source>
            <translation>立即杀死一个进程（SIGKILL）；它不会自行重启</translation>
        </message>
        <message>
            <source>freeze one process (SIGSTOP)</source>
            <translation>冻结一个进程（SIGSTOP）</translation>
        </message>
        <message>
            <source>let a frozen process go on</source>
            <translation>让被冻结的进程继续运行</translation>
        </message>
        <message>
            <source>start a process that is down; returns when it is ready</source>
            <translation>启动一个已停止的进程；就绪后返回</translation>
        </message>
        <message>
            <source>stop one process in order; it stays down</source>
            <translation>有序停止一个进程；它不会自行重启</translation>
        </message>
        <message>
            <source>Not confirmed: the local cluster “%1” is still there; --yes confirms.</source>
            <translation>未确认：本地集群“%1”仍然存在；--yes 表示确认。</translation>
        </message>
        <message>
            <source>Remove the local cluster “%1” with all its records (%2)?</source>
            <translation>删除本地集群“%1”及其所有记录（%2）吗？</translation>
        </message>
        <message>
            <source>The local cluster “%1” and its records are gone.</source>
            <translation>本地集群“%1”及其记录已删除。</translation>
        </message>
        <message>
            <source>stop a local cluster in order; its records stay</source>
            <translation>有序停止本地集群；其记录保留</translation>
        </message>
        <message>
            <source>every local cluster (or one) with its processes</source>
            <translation>所有（或一个）本地集群及其进程</translation>
        </message>
        <message>
            <source>ask nothing</source>
            <translation>不询问</translation>
        </message>
        <message>
            <source>remove a stopped local cluster with all its records</source>
            <translation>删除一个已停止的本地集群及其所有记录</translation>
        </message>
        <message>
            <source>%1 (%2 ms)</source>
            <translation>%1（%2 毫秒）</translation>
        </message>
        <message>
            <source>A local cluster has 1 to 3 brokers.</source>
            <translation>本地集群有 1 到 3 个 broker。</translation>
        </message>
        <message>
            <source>Stopping what was started…</source>
            <translation>正在停止已启动的部分…</translation>
        </message>
        <message>
            <source>how many brokers, when it is made (1)</source>
            <translation>创建时的 broker 数量（1）</translation>
        </message>
        <message>
            <source>3.9 (the default), 2.4.1 or 4.4, when it is made</source>
            <translation>创建时的版本：3.9（默认）、2.4.1 或 4.4</translation>
        </message>
        <message>
            <source>start a local cluster, making it where there is none; returns when it is ready</source>
            <translation>启动本地集群，没有时先创建；就绪后返回</translation>
        </message>
        <message>
            <source>The cluster goes on running until “local down”.</source>
            <translation>集群会一直运行，直到“local down”。</translation>
        </message>
        <message>
            <source>settings of broker %1</source>
            <translation>broker %1 的设置</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>消费者组</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>集群</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>元数据</translation>
        </message>
        <message>
            <source>ZooKeeper</source>
            <translation>ZooKeeper</translation>
        </message>
        <message>
            <source>Controller</source>
            <translation>Controller</translation>
        </message>
        <message>
            <source>Brokers</source>
            <translation>Broker</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Offline partitions</source>
            <translation>离线分区</translation>
        </message>
        <message>
            <source>Under-replicated partitions</source>
            <translation>副本不足的分区</translation>
        </message>
        <message>
            <source>Consumer groups</source>
            <translation>消费者组</translation>
        </message>
        <message>
            <source>the cluster in a few numbers</source>
            <translation>用几个数字概括集群</translation>
        </message>
        <message>
            <source>Write --header as NAME=VALUE.</source>
            <translation>--header 的写法是 NAME=VALUE。</translation>
        </message>
        <message>
            <source>Standard input cannot be read: %1.</source>
            <translation>无法读取标准输入：%1。</translation>
        </message>
        <message>
            <source>The connection “%1” is marked as production: nothing was written; --yes confirms.</source>
            <translation>连接“%1”被标记为生产环境：没有写入任何内容；--yes 表示确认。</translation>
        </message>
        <message>
            <source>%1 sent, %2 failed</source>
            <translation>已发送 %1 条，失败 %2 条</translation>
        </message>
        <message>
            <source>the key of every record</source>
            <translation>每条记录的键</translation>
        </message>
        <message>
            <source>a header of every record; may be repeated</source>
            <translation>每条记录的消息头；可重复给出</translation>
        </message>
        <message>
            <source>to this partition (else by key, as the Java client does)</source>
            <translation>写入此分区（否则按键选择，与 Java 客户端相同）</translation>
        </message>
        <message>
            <source>one tombstone; standard input is not read</source>
            <translation>写一条墓碑记录（tombstone）；不读取标准输入</translation>
        </message>
        <message>
            <source>write to a cluster that is marked as production</source>
            <translation>写入被标记为生产环境的集群</translation>
        </message>
        <message>
            <source>write records: one value a line on standard input</source>
            <translation>写入记录：标准输入每行一个值</translation>
        </message>
        <message>
            <source>Name the text that is looked for; to read everything there is `tail` and `export`.</source>
            <translation>请给出要查找的文本；读取全部内容请用 `tail` 和 `export`。</translation>
        </message>
        <message>
            <source>“%1” is no part of a record: --in key, --in value or --in headers.</source>
            <translation>“%1”不是记录的组成部分：--in key、--in value 或 --in headers。</translation>
        </message>
        <message>
            <source>A search goes forwards: --from oldest, offset:N or time:ISO.</source>
            <translation>搜索从指定位置往较新的记录进行：--from oldest、offset:N 或 time:ISO。</translation>
        </message>
        <message>
            <source>oldest (the default), offset:N or time:ISO</source>
            <translation>oldest（默认）、offset:N 或 time:ISO</translation>
        </message>
        <message>
            <source>end after so many records were found</source>
            <translation>找到这么多条记录后结束</translation>
        </message>
        <message>
            <source>look into key, value or headers only; may be repeated</source>
            <translation>只在键、值或消息头中查找；可重复给出</translation>
        </message>
        <message>
            <source>tell upper and lower case apart</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>look for a text in keys, values and headers of a topic's records</source>
            <translation>在主题记录的键、值和消息头中查找文本</translation>
        </message>
        <message>
            <source>Reads every record from the place on: give --timeout the time that this may take. The last line of --json says what was looked at.</source>
            <translation>从该位置起读取每条记录：请用 --timeout 给出可能需要的时间。--json 的最后一行说明查看了哪些内容。</translation>
        </message>
        <message>
            <source>newest (the default), oldest, end, offset:N or time:ISO</source>
            <translation>newest（默认）、oldest、end、offset:N 或 time:ISO</translation>
        </message>
        <message>
            <source>at most so many records; of newest: the last N over all partitions (100)</source>
            <translation>最多这么多条记录；newest 时：所有分区中最后 N 条（100）</translation>
        </message>
        <message>
            <source>go on with what is written, until Ctrl+C</source>
            <translation>继续读取新写入的内容，直到 Ctrl+C</translation>
        </message>
        <message>
            <source>read records; joins no group and commits nothing</source>
            <translation>读取记录；不加入消费者组，也不提交任何内容</translation>
        </message>
        <message>
            <source>A line is PARTITION:OFFSET, time, key, value, headers.</source>
            <translation>每行为 分区:偏移量、时间、键、值、消息头。</translation>
        </message>
        <message>
            <source>PARTITION</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>LEADER</source>
            <translation>LEADER</translation>
        </message>
        <message>
            <source>ISR</source>
            <translation>ISR</translation>
        </message>
        <message>
            <source>START</source>
            <translation>起始</translation>
        </message>
        <message>
            <source>END</source>
            <translation>末端</translation>
        </message>
        <message>
            <source>SETTING</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>VALUE</source>
            <translation>值</translation>
        </message>
        <message>
            <source>There is no topic “%1” on this cluster.</source>
            <translation>此集群上没有主题“%1”。</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>one topic: leaders, replicas, ISR, offsets and settings</source>
            <translation>一个主题：leader、副本、ISR、偏移量和设置</translation>
        </message>
        <message>
            <source>A topic whose name is a word of a command: brokerscope-cli topic -- create</source>
            <translation>如果主题名恰好是命令中的词：brokerscope-cli topic -- create</translation>
        </message>
        <message>
            <source>Say how many partitions the topic gets: --partitions N.</source>
            <translation>请说明主题有多少个分区：--partitions N。</translation>
        </message>
        <message>
            <source>Write --config as NAME=VALUE, for example --config retention.ms=86400000.</source>
            <translation>--config 的写法是 NAME=VALUE，例如 --config retention.ms=86400000。</translation>
        </message>
        <message>
            <source>how many partitions</source>
            <translation>分区数量</translation>
        </message>
        <message>
            <source>copies of each partition (the broker's default)</source>
            <translation>每个分区的副本数（默认由 broker 决定）</translation>
        </message>
        <message>
            <source>a setting that differs from the broker's default; may be repeated</source>
            <translation>与 broker 默认值不同的设置；可重复给出</translation>
        </message>
        <message>
            <source>create a topic, after a preview</source>
            <translation>创建主题，先显示预览</translation>
        </message>
        <message>
            <source>delete a topic with its records, after a preview</source>
            <translation>删除主题及其记录，先显示预览</translation>
        </message>
        <message>
            <source>TOPIC</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>REPLICATION</source>
            <translation>副本数</translation>
        </message>
        <message>
            <source>OFFLINE</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>UNDER-REPLICATED</source>
            <translation>副本不足</translation>
        </message>
        <message>
            <source>RECORDS</source>
            <translation>记录数</translation>
        </message>
        <message>
            <source>every topic with its partitions, replicas and records</source>
            <translation>所有主题及其分区、副本和记录</translation>
        </message>
        <message>
            <source>RECORDS is the end offset − the log start offset, summed: an upper bound.</source>
            <translation>记录数为末端偏移量 − 日志起始偏移量之和：是一个上限。</translation>
        </message>
        <message>
            <source>The data is a secret; --show-secret shows it.</source>
            <translation>该数据是机密；--show-secret 可显示它。</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>Paths are below the chroot of the connect string.</source>
            <translation>路径相对于连接字符串中的 chroot。</translation>
        </message>
        <message>
            <source>the data of a znode and what Kafka keeps there</source>
            <translation>znode 的数据，以及 Kafka 在其中保存什么</translation>
        </message>
        <message>
            <source>show data that holds secrets</source>
            <translation>显示含有机密的数据</translation>
        </message>
        <message>
            <source>the children of a znode</source>
            <translation>znode 的子节点</translation>
        </message>
        <message>
            <source>versions, times and owner of a znode</source>
            <translation>znode 的版本、时间和所有者</translation>
        </message>
        <message>
            <source>No znode has version %1.</source>
            <translation>没有 znode 的版本会是 %1。</translation>
        </message>
        <message>
            <source>only if the data still has this version</source>
            <translation>仅当数据仍是此版本时</translation>
        </message>
        <message>
            <source>gone with this command's session</source>
            <translation>随此命令的会话结束而消失</translation>
        </message>
        <message>
            <source>ZooKeeper adds a number to the name</source>
            <translation>由 ZooKeeper 在名称后加编号</translation>
        </message>
        <message>
            <source>create a znode</source>
            <translation>创建 znode</translation>
        </message>
        <message>
            <source>DATA - is standard input; without DATA the znode's data is null.</source>
            <translation>DATA 为 - 时读取标准输入；不给 DATA 时 znode 的数据为 null。</translation>
        </message>
        <message>
            <source>write the data of a znode</source>
            <translation>写入 znode 的数据</translation>
        </message>
        <message>
            <source>DATA - is standard input.</source>
            <translation>DATA 为 - 时读取标准输入。</translation>
        </message>
        <message>
            <source>delete a znode that has no children</source>
            <translation>删除没有子节点的 znode</translation>
        </message>
        <message>
            <source>The property file %1 cannot be read: %2.</source>
            <translation>无法读取属性文件 %1：%2。</translation>
        </message>
        <message>
            <source>Others may read the property file %1, which may hold secrets: run chmod 600 on it.</source>
            <translation>其他人可以读取可能含有机密的属性文件 %1：请对它运行 chmod 600。</translation>
        </message>
        <message>
            <source>Line %1 of the property file %2 is not NAME=VALUE.</source>
            <translation>属性文件 %2 的第 %1 行不是 NAME=VALUE。</translation>
        </message>
        <message>
            <source>COMMITTED</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>OWNER</source>
            <translation>拥有者</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>Local cluster %1 · %2 · runtime %3</source>
            <translation>本地集群 %1 · %2 · 运行时 %3</translation>
        </message>
        <message>
            <source>Brokers    %1</source>
            <translation>Broker     %1</translation>
        </message>
        <message>
            <source>ZooKeeper  %1</source>
            <translation>ZooKeeper  %1</translation>
        </message>
        <message>
            <source>Folder     %1</source>
            <translation>文件夹     %1</translation>
        </message>
        <message>
            <source>PROCESS</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>PID</source>
            <translation>PID</translation>
        </message>
        <message>
            <source>PORT</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>MEMORY</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>READY IN</source>
            <translation>就绪用时</translation>
        </message>
        <message>
            <source>REASON</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>There is no local cluster “%1”; make and start it with: brokerscope-cli local up --name %1</source>
            <translation>没有本地集群“%1”；创建并启动它：brokerscope-cli local up --name %1</translation>
        </message>
        <message>
            <source>local clusters</source>
            <translation>本地集群</translation>
        </message>
        <message>
            <source>There is no local cluster yet; make and start one with: brokerscope-cli local up</source>
            <translation>还没有本地集群；创建并启动一个：brokerscope-cli local up</translation>
        </message>
        <message>
            <source>No cluster was named and no local cluster runs: name one with --bootstrap HOST:PORT, or start one with: brokerscope-cli local up</source>
            <translation>没有指定集群，也没有正在运行的本地集群：请用 --bootstrap HOST:PORT 指定一个，或启动一个：brokerscope-cli local up</translation>
        </message>
        <message>
            <source>The local cluster “%1” does not run; start it with: brokerscope-cli local up --name %1</source>
            <translation>本地集群“%1”没有运行；启动它：brokerscope-cli local up --name %1</translation>
        </message>
        <message>
            <source>Two connections are named “%1”: rename one in the window.</source>
            <translation>有两个连接都名为“%1”：请在窗口中重命名其中一个。</translation>
        </message>
        <message>
            <source>There is no connection “%1”, and no other one is saved: save one in the window, or name the cluster with --bootstrap HOST:PORT.</source>
            <translation>没有连接“%1”，也没有保存其他连接：请在窗口中保存一个，或用 --bootstrap HOST:PORT 指定集群。</translation>
        </message>
        <message>
            <source>There is no connection “%1”; the saved ones are: %2.</source>
            <translation>没有连接“%1”；已保存的有：%2。</translation>
        </message>
        <message>
            <source>The connection “%1” needs %2, which no key store gave: name a file that holds it with --property-file FILE.</source>
            <translation>连接“%1”需要 %2，但没有密钥库给出它：请用 --property-file FILE 指定一个包含它的文件。</translation>
        </message>
        <message>
            <source>“%1” is no place to read from: newest, oldest, end, offset:N or time:2026-01-31T12:00:00Z.</source>
            <translation>“%1”不是读取的起点：可用 newest、oldest、end、offset:N 或 time:2026-01-31T12:00:00Z。</translation>
        </message>
        <message>
            <source>%1 scanned, %2 matched</source>
            <translation>已扫描 %1 条，匹配 %2 条</translation>
        </message>
        <message>
            <source>“%1” is no partition: give --partition a number from 0 on.</source>
            <translation>“%1”不是分区：请给 --partition 一个从 0 开始的数字。</translation>
        </message>
        <message>
            <source>this partition only; may be repeated</source>
            <translation>只看此分区；可重复给出</translation>
        </message>
        <message>
            <source>The local cluster “%1” runs without ZooKeeper (KRaft).</source>
            <translation>本地集群“%1”不使用 ZooKeeper（KRaft）。</translation>
        </message>
        <message>
            <source>Name the cluster's ZooKeeper with --zookeeper HOST:PORT,…/chroot.</source>
            <translation>请用 --zookeeper HOST:PORT,…/chroot 指定集群的 ZooKeeper。</translation>
        </message>
        <message>
        <source>Topics that exist stay where they are, also Kafka’s own for offsets and transactions: losing the broker that holds them still stops every group. New topics use all brokers.</source>
        <translation>已有的主题留在原处，包括 Kafka 自己存放偏移量和事务的主题：失去保存它们的 broker 仍会使所有消费者组停止。新主题会使用所有 broker。</translation>
    </message>
    <message>
        <source>%1 of %2 MB copied</source>
        <translation>已复制 %1 / %2 MB</translation>
    </message>
    <message>
        <source>%1 holds the cluster “%2”. From an installation of the same Kafka it is started with:</source>
        <translation>%1 中是集群“%2”。用同版本的 Kafka 安装可这样启动：</translation>
    </message>
    <message>
        <source>make a local cluster without starting it</source>
        <translation>创建本地集群，但不启动</translation>
    </message>
    <message>
        <source>give a stopped local cluster one more broker (3 at most)</source>
        <translation>给已停止的本地集群增加一个 broker（最多 3 个）</translation>
    </message>
    <message>
        <source>copy a stopped local cluster into a plain folder that Kafka’s own scripts run</source>
        <translation>把已停止的本地集群复制成普通文件夹，可由 Kafka 自带脚本运行</translation>
    </message>
    <message>
        <source>make a cluster with the settings of another one, without its records</source>
        <translation>按另一个集群的设置创建集群，不含其记录</translation>
    </message>
    <message>
        <source>give a stopped local cluster another name</source>
        <translation>给已停止的本地集群改名</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>HANDLES</source>
        <translation>句柄</translation>
    </message>
    <message>
        <source>DISK</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
        <message>
        <source>“%1” is no fault; these are: %2; and “undo” takes one back.</source>
        <translation>“%1”不是故障；可用的有：%2；“undo”用于撤销。</translation>
    </message>
    <message>
        <source>No event: the cluster&apos;s supervisor keeps them while it runs.</source>
        <translation>没有事件：集群的 supervisor 只在运行期间保留事件。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>freeze: thaw it by itself after so long</source>
        <translation>freeze：到时自动解冻</translation>
    </message>
    <message>
        <source>break one process of a local cluster on purpose, or undo that</source>
        <translation>故意让本地集群的一个进程出故障，或撤销</translation>
    </message>
    <message>
        <source>kill: SIGKILL. freeze: SIGSTOP, until undone or for --seconds. expire-sessions: freezes ZooKeeper for longer than the brokers&apos; sessions last. stop: stops ZooKeeper under its brokers. fill-disk: fills the disk of a broker&apos;s log folder, where that is a small file system of its own. undo starts, thaws or frees again.</source>
        <translation>kill：SIGKILL。freeze：SIGSTOP，直到撤销，或持续 --seconds 秒。expire-sessions：冻结 ZooKeeper，时间超过 broker 会话的时长。stop：在 broker 运行时停止 ZooKeeper。fill-disk：填满 broker 日志文件夹所在的磁盘，仅限它自己的小文件系统。undo 重新启动、解冻或释放空间。</translation>
    </message>
    <message>
        <source>what happened to a local cluster&apos;s processes since its supervisor started</source>
        <translation>本地集群的 supervisor 启动以来各进程发生的事件</translation>
    </message>
        <message>
        <source>“%1” is no level: all, warn or error.</source>
        <translation>“%1” 不是级别：应为 all、warn 或 error。</translation>
    </message>
    <message>
        <source>lines that are at least as bad: warn, error (all)</source>
        <translation>至少同样严重的行：warn、error（默认 all）</translation>
    </message>
    <message>
        <source>only what matters, a sentence each: elections, ISR changes, rebalances, expired sessions, failed disks</source>
        <translation>只显示要点，每条一句话：选举、ISR 变化、rebalance、会话过期、磁盘故障</translation>
    </message>
        <message>
        <source>“%1” has no settings of its own in this cluster; --file takes one of: %2.</source>
        <translation>“%1”在此集群中没有自己的设置；--file 可取以下之一：%2。</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>键</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>OTHERWISE</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>REMARK</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 takes these when it is started again: %2</source>
        <translation>%1 在重新启动后采用：%2</translation>
    </message>
    <message>
        <source>Edited by hand, and kept: %1</source>
        <translation>被手工编辑过并已保留：%1</translation>
    </message>
    <message>
        <source>Nothing is set; --all lists what can be.</source>
        <translation>没有设置任何项；--all 列出可以设置的项。</translation>
    </message>
    <message>
        <source>There is no setting “%1”; “local config list --all” names them.</source>
        <translation>没有设置项“%1”；“local config list --all”列出全部设置项。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is not set in this file; “local config list” shows what is.</source>
        <translation>“%1”未在此文件中设置；“local config list”显示已设置的项。</translation>
    </message>
    <message>
        <source>brokers (all of them), broker-N, zookeeper or log-levels (brokers)</source>
        <translation>brokers（全部）、broker-N、zookeeper 或 log-levels（默认 brokers）</translation>
    </message>
    <message>
        <source>what is set in a local cluster, by you and by Brokerscope</source>
        <translation>本地集群中由您和 Brokerscope 设置的内容</translation>
    </message>
    <message>
        <source>also what keeps its default: every setting of this version</source>
        <translation>也包括保持默认值的项：该版本的全部设置</translation>
    </message>
    <message>
        <source>one setting with its default, range and meaning</source>
        <translation>一个设置项及其默认值、范围和含义</translation>
    </message>
    <message>
        <source>set one; it holds from the next start on</source>
        <translation>设置一项；下次启动后生效</translation>
    </message>
    <message>
        <source>take one back to what holds without it</source>
        <translation>撤回一项，恢复未设置时的值</translation>
    </message>
    </context>
    <context>
        <name>ClientWorker</name>
        <message>
            <source>ZooKeeper was found, but it opened no session within %1 s: look at the server's log.</source>
            <translation>找到了 ZooKeeper，但它在 %1 秒内没有打开会话：请查看服务器日志。</translation>
        </message>
        <message>
            <source>The session expired.</source>
            <translation>会话已过期。</translation>
        </message>
        <message>
            <source>The ZooKeeper session expired, and its ephemeral znodes are gone: a new one is being opened.</source>
            <translation>ZooKeeper 会话已过期，其临时 znode 已消失：正在打开新的会话。</translation>
        </message>
        <message>
            <source>ZooKeeper refused the credentials: check scheme, user and password of the connection.</source>
            <translation>ZooKeeper 拒绝了凭据：请检查连接的认证方式、用户和密码。</translation>
        </message>
        <message>
            <source>What answers there is not a ZooKeeper server (it granted a session of %1 ms): check host and port.</source>
            <translation>在那里应答的不是 ZooKeeper 服务器（它给出了 %1 毫秒的会话）：请检查主机和端口。</translation>
        </message>
        <message>
            <source>The connection was lost for longer than the session timeout.</source>
            <translation>连接中断的时间超过了会话超时。</translation>
        </message>
        <message>
            <source>ZooKeeper %1 no longer answers: check whether it runs and is not frozen.</source>
            <translation>ZooKeeper %1 不再应答：请检查它是否在运行、是否被冻结。</translation>
        </message>
        <message>
            <source>ZooKeeper %1 gave no answer within %2 s: check whether it runs and is not frozen.</source>
            <translation>ZooKeeper %1 在 %2 秒内没有应答：请检查它是否在运行、是否被冻结。</translation>
        </message>
        <message>
            <source>The chroot %1 does not exist on this server, and no Kafka was found one level below its root: check the connection.</source>
            <translation>此服务器上没有 chroot %1，在根的下一层也没有找到 Kafka：请检查连接。</translation>
        </message>
        <message>
            <source>The chroot %1 does not exist on this server; brokers were found without a chroot: leave it out.</source>
            <translation>此服务器上没有 chroot %1；在没有 chroot 时找到了 broker：请去掉它。</translation>
        </message>
        <message>
            <source>The chroot %1 does not exist on this server; brokers were found under %2: use that instead.</source>
            <translation>此服务器上没有 chroot %1；在 %2 下找到了 broker：请改用它。</translation>
        </message>
    </context>
    <context>
        <name>ClusterEvent</name>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>broker %1</source>
            <translation>broker %1</translation>
        </message>
        <message>
            <source>controller</source>
            <translation>controller</translation>
        </message>
        <message numerus="yes">
            <source>%n partition(s)</source>
            <translation>
                <numerusform>%n 个分区</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n member(s)</source>
            <translation>
                <numerusform>%1，%n 个成员</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClusterLock</name>
        <message>
            <source>another program</source>
            <translation>另一个程序</translation>
        </message>
        <message>
            <source>process %1 (%2)</source>
            <translation>进程 %1（%2）</translation>
        </message>
    </context>
    <context>
        <name>ClusterLog</name>
        <message>
            <source>%1: disconnected</source>
            <translation>%1：已断开</translation>
        </message>
        <message>
            <source>%1: connecting to %2</source>
            <translation>%1：正在连接 %2</translation>
        </message>
        <message>
            <source>brokers</source>
            <translation>Broker</translation>
        </message>
        <message>
            <source>topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>offsets</source>
            <translation>偏移量</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>消费者组</translation>
        </message>
        <message>
            <source>ZooKeeper</source>
            <translation>ZooKeeper</translation>
        </message>
        <message>
            <source>%1: %2: read again</source>
            <comment>connection, part</comment>
            <translation>%1：%2：已能再次读取</translation>
        </message>
        <message>
            <source>%1: %2: %3</source>
            <comment>connection, part, error</comment>
            <translation>%1：%2：%3</translation>
        </message>
    </context>
    <context>
        <name>ClusterMenu</name>
        <message>
            <source>Switch &amp;Cluster</source>
            <translation>切换集群(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Disconnect</source>
            <translation>断开连接(&amp;D)</translation>
        </message>
        <message>
            <source>Local cluster</source>
            <translation>本地集群</translation>
        </message>
        <message>
            <source>Connect to %1</source>
            <translation>连接到 %1</translation>
        </message>
        <message>
            <source>production</source>
            <translation>生产</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>只读</translation>
        </message>
    </context>
    <context>
        <name>ClusterNameDialog</name>
    <message>
        <source>Rename local cluster</source>
        <translation>重命名本地集群</translation>
    </message>
    <message>
        <source>Clone local cluster</source>
        <translation>克隆本地集群</translation>
    </message>
    <message>
        <source>Its folder is renamed with it; records, ports and settings stay.</source>
        <translation>其文件夹随之改名；记录、端口和设置不变。</translation>
    </message>
    <message>
        <source>The clone has the runtime and the number of brokers of “%1”, and ports of its own; no records.</source>
        <translation>克隆具有“%1”的运行时和 broker 数量，有自己的端口；不含记录。</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>新名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename cluster</source>
        <translation>重命名集群(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lone cluster</source>
        <translation>克隆集群(&amp;L)</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>请给它另一个名称。</translation>
    </message>
    </context>
    <context>
        <name>ClusterStateText</name>
        <message>
            <source>connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未连通</translation>
        </message>
        <message>
            <source>no answer for %1</source>
            <translation>已 %1 没有应答</translation>
        </message>
        <message>
            <source>last answer %1</source>
            <comment>an age: 40 s ago</comment>
            <translation>上次应答：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n broker(s)</source>
            <translation>
                <numerusform>%n 个 broker</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClusterSwitcher</name>
        <message>
            <source>Cluster %1</source>
            <translation>集群 %1</translation>
        </message>
        <message>
            <source>Switch to another cluster</source>
            <translation>切换到另一个集群</translation>
        </message>
        <message>
            <source>No cluster</source>
            <translation>没有集群</translation>
        </message>
        <message>
            <source>Start or connect one</source>
            <translation>启动或连接一个</translation>
        </message>
    </context>
    <context>
        <name>ClustersMenu</name>
    <message numerus="yes">
        <source>%1 · Kafka %2 · %n broker(s)</source>
        <translation>
            <numerusform>%1 · Kafka %2 · %n 个 broker</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New local cluster…</source>
        <translation>新建本地集群(&amp;N)…</translation>
    </message>
    <message>
        <source>Stop the cluster that runs first.</source>
        <translation>请先停止正在运行的集群。</translation>
    </message>
    <message>
        <source>Stop the cluster first.</source>
        <translation>请先停止此集群。</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;lone settings…</source>
        <translation>克隆设置(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Add a broker…</source>
        <translation>增加 broker(&amp;A)…</translation>
    </message>
    <message>
        <source>It has three brokers, which is the most.</source>
        <translation>它已有三个 broker，这是上限。</translation>
    </message>
    <message>
        <source>&amp;Export as a plain folder…</source>
        <translation>导出为普通文件夹(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Wipe…</source>
        <translation>清除(&amp;W)…</translation>
    </message>
    <message>
        <source>Local cluster wiped</source>
        <translation>本地集群已清除</translation>
    </message>
    <message>
        <source>Local cluster cloned</source>
        <translation>本地集群已克隆</translation>
    </message>
        <message>
        <source>Con&amp;figuration</source>
        <translation>配置(&amp;F)</translation>
    </message>
    </context>
    <context>
        <name>CommandBlock</name>
        <message>
            <source>Equivalent command</source>
            <translation>等效命令</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>复制命令</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command Palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <source>Page, topic, group, broker, cluster, /znode or action</source>
            <translation>页面、主题、消费者组、broker、集群、/znode 或操作</translation>
        </message>
        <message>
            <source>Go to, or run</source>
            <translation>转到或执行</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>找到的内容</translation>
        </message>
        <message>
            <source>Nothing is called that</source>
            <translation>没有这样的名称</translation>
        </message>
        <message>
            <source>The letters are looked for in this order in the names of pages, topics, groups, brokers, clusters and actions.</source>
            <translation>按此顺序在页面、主题、消费者组、broker、集群和操作的名称中查找这些字母。</translation>
        </message>
        <message>
            <source>The best %1 of %2; type more letters</source>
            <translation>共 %2 项，显示最匹配的 %1 项；请继续输入</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConfigDetails</name>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Nothing is known of this setting.</source>
        <translation>没有关于此设置项的资料。</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>有效值：%1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation>重要性：%1</translation>
    </message>
    <message>
        <source>Takes effect when the broker is restarted.</source>
        <translation>broker 重启后生效。</translation>
    </message>
    <message>
        <source>Dynamic: Kafka’s own tools can change it while the broker runs. Here it takes effect with a restart.</source>
        <translation>动态：Kafka 自带工具可在 broker 运行时修改。在此修改则重启后生效。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>不设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>It is not set here.</source>
        <translation>此处没有设置它。</translation>
    </message>
    <message>
        <source>Fixed in a local cluster: %1</source>
        <translation>在本地集群中固定：%1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not set (%1)</source>
        <translation>未设置（%1）</translation>
    </message>
    <message>
        <source>Choose a setting</source>
        <translation>选择一个设置项</translation>
    </message>
    <message>
        <source>Its meaning, its range and its value are shown here.</source>
        <translation>此处显示其含义、范围和值。</translation>
    </message>
    <message>
        <source>Va&amp;lue</source>
        <translation>值(&amp;L)</translation>
    </message>
    </context>
    <context>
        <name>ConfigForm</name>
    <message>
        <source>Not set.</source>
        <translation>未设置。</translation>
    </message>
    <message>
        <source>It has no default.</source>
        <translation>没有默认值。</translation>
    </message>
    <message>
        <source>Nothing is known of this setting.</source>
        <translation>没有关于此设置项的资料。</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>筛选设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>没有匹配的设置</translation>
    </message>
    <message>
        <source>Clear the filter, or show those that keep their default, too.</source>
        <translation>请清除筛选，或同时显示保持默认值的项。</translation>
    </message>
    <message>
        <source>&amp;Only what was set</source>
        <translation>仅已设置的(&amp;O)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Kafka’s own tools can change it while the broker runs.</source>
        <translation>Kafka 自带工具可在 broker 运行时修改。</translation>
    </message>
    </context>
    <context>
        <name>ConfigPage</name>
    <message>
        <source>All brokers</source>
        <translation>所有 broker</translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation>Broker %1</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>Log levels</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Views of the file</source>
        <translation>文件的视图</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Restart them now</source>
        <translation>立即重启它们</translation>
    </message>
    <message>
        <source>Local cluster</source>
        <translation>本地集群</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>No local cluster yet</source>
        <translation>还没有本地集群</translation>
    </message>
    <message>
        <source>Start one: it runs on this computer only.</source>
        <translation>启动一个：它只在本机运行。</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>%1 的配置</translation>
    </message>
    <message>
        <source>A file of settings cannot be read.</source>
        <translation>无法读取设置文件。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>The cluster cannot be started like this.</source>
        <translation>集群不能这样启动。</translation>
    </message>
    <message>
        <source>Files that are made before each start were edited by hand.</source>
        <translation>每次启动前生成的文件被手工编辑过。</translation>
    </message>
    <message>
        <source>They are kept beside the new ones: %1. What is to stay belongs into the text here.</source>
        <translation>它们保留在新文件旁：%1。需要长期保留的内容请写入此处的文本。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>They are restarted, one after the other.</source>
        <translation>正在逐个重启。</translation>
    </message>
    <message>
        <source>Saved, and in force after a restart.</source>
        <translation>已保存，重启后生效。</translation>
    </message>
    <message>
        <source>A restart is under way.</source>
        <translation>正在重启。</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>设置已保存</translation>
    </message>
    <message>
        <source>In force after a restart.</source>
        <translation>重启后生效。</translation>
    </message>
    <message>
        <source>In force from the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>The restart did not work.</source>
        <translation>重启未成功。</translation>
    </message>
    </context>
    <context>
        <name>ConfigText</name>
    <message>
        <source>Text of the file</source>
        <translation>文件的文本</translation>
    </message>
    <message>
        <source># Nothing is set here.
# One setting a line: key=value</source>
        <translation># 此处没有设置。
# 每行一项：key=value</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……还有 %n 处</numerusform>
        </translation>
    </message>
    </context>
    <context>
        <name>ConfigView</name>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>broker, dynamic</source>
            <translation>broker，动态</translation>
        </message>
        <message>
            <source>all brokers, dynamic</source>
            <translation>所有 broker，动态</translation>
        </message>
        <message>
            <source>broker, server.properties</source>
            <translation>broker，server.properties</translation>
        </message>
        <message>
            <source>default</source>
            <translation>默认</translation>
        </message>
        <message>
            <source>The broker does not tell sensitive values.</source>
            <translation>broker 不告知敏感值。</translation>
        </message>
        <message>
            <source>Not set.</source>
            <translation>未设置。</translation>
        </message>
        <message>
            <source>It has no default, or the broker does not tell.</source>
            <translation>没有默认值，或者 broker 不提供。</translation>
        </message>
        <message>
            <source>Filter settings</source>
            <translation>筛选设置</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>默认值</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Loading settings</source>
            <translation>正在加载设置</translation>
        </message>
        <message>
            <source>waiting for the broker</source>
            <translation>正在等待 broker</translation>
        </message>
        <message>
            <source>No setting matches</source>
            <translation>没有匹配的设置</translation>
        </message>
        <message>
            <source>Clear the filter, or show those that nobody set too.</source>
            <translation>请清除筛选条件，或者也显示无人设置过的项。</translation>
        </message>
        <message>
            <source>The settings could not be read</source>
            <translation>无法读取设置</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>no data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>Whose data shall stand?</source>
            <translation>保留谁的数据？</translation>
        </message>
        <message>
            <source>%1 was changed at %2, while you edited it: version %3 is there now, and yours began with version %4. Nothing has been written.</source>
            <translation>%1 在您编辑期间于 %2 被修改：现在是版本 %3，而您的编辑始于版本 %4。什么也没有写入。</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>Theirs, version %1</source>
            <translation>对方的，版本 %1</translation>
        </message>
        <message>
            <source>&amp;Take theirs</source>
            <translation>采用对方的(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Keep mine…</source>
            <translation>保留我的(&amp;K)…</translation>
        </message>
        <message>
            <source>You will see what changes before it is saved.</source>
            <translation>保存之前您会看到有哪些变化。</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>Connect to a cluster</source>
            <translation>连接到集群</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>测试(&amp;T)</translation>
        </message>
        <message>
            <source>Steps of the test</source>
            <translation>测试步骤</translation>
        </message>
        <message>
            <source>Secrets are kept for this session only; they are not written down.</source>
            <translation>机密只在本次会话中保留，不会写入磁盘。</translation>
        </message>
        <message>
            <source>The cluster can be reached.</source>
            <translation>可以连接到集群。</translation>
        </message>
        <message>
            <source>The test failed.</source>
            <translation>测试失败。</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>未连接</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Re&amp;member this connection</source>
            <translation>记住此连接(&amp;M)</translation>
        </message>
        <message>
            <source>Asking the key store</source>
            <translation>正在询问密钥库</translation>
        </message>
        <message>
            <source>Secrets are kept for this session only: %1</source>
            <translation>机密仅在本次会话中保留：%1</translation>
        </message>
        <message>
            <source>The secrets could not be read.</source>
            <translation>无法读取机密。</translation>
        </message>
        <message>
            <source>The key store has no %1: type it again.</source>
            <translation>密钥库中没有 %1：请重新输入。</translation>
        </message>
        <message>
            <source>Saving the connection</source>
            <translation>正在保存连接</translation>
        </message>
        <message>
            <source>Saving; the key store may ask for its password</source>
            <translation>正在保存；密钥库可能会要求输入其密码</translation>
        </message>
        <message>
            <source>The connection was not saved.</source>
            <translation>连接未保存。</translation>
        </message>
        <message>
            <source>Saved, but for its secrets</source>
            <translation>已保存，机密除外</translation>
        </message>
        <message>
            <source>They are kept until Brokerscope ends: %1</source>
            <translation>机密保留到 Brokerscope 退出为止：%1</translation>
        </message>
        <message>
            <source>librdkafka&apos;s names, NAME=VALUE, one a line</source>
            <translation>librdkafka 的属性名，名称=值，每行一个</translation>
        </message>
        <message>
            <source>Secrets go to this desktop&apos;s key store, never to a file.</source>
            <translation>机密保存到此桌面的密钥库，绝不写入文件。</translation>
        </message>
        <message>
            <source>Secrets go to this desktop&apos;s key store, not to a file.</source>
            <translation>机密保存到此桌面的密钥库，不写入文件。</translation>
        </message>
        <message>
            <source>Conn&amp;ect</source>
            <translation>连接(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Save and reconnect</source>
            <translation>保存并重新连接(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>ConnectionForm</name>
        <message>
            <source>&amp;Production: every change asks for the typed name</source>
            <translation>生产环境：每次更改都要求键入名称(&amp;P)</translation>
        </message>
        <message>
            <source>Read-&amp;only: no change can be made</source>
            <translation>只读：不能做任何更改(&amp;O)</translation>
        </message>
        <message>
            <source>the first bootstrap server</source>
            <translation>第一个 bootstrap 服务器</translation>
        </message>
        <message>
            <source>for example Development</source>
            <translation>例如“开发”</translation>
        </message>
        <message>
            <source>none, or host:2181,host:2181/chroot</source>
            <translation>无，或 host:2181,host:2181/chroot</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>Co&amp;lour</source>
            <translation>颜色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Bootstrap servers</source>
            <translation>Bootstrap 服务器(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;ZooKeeper</source>
            <translation>ZooKeeper(&amp;Z)</translation>
        </message>
        <message>
            <source>Prope&amp;rties</source>
            <translation>属性(&amp;R)</translation>
        </message>
        <message>
            <source>There is a connection of this name already.</source>
            <translation>已有同名的连接。</translation>
        </message>
        <message>
            <source>Give at least one bootstrap server.</source>
            <translation>请至少给出一个 bootstrap 服务器。</translation>
        </message>
        <message>
            <source>Give %1 a value.</source>
            <translation>请给 %1 一个值。</translation>
        </message>
        <message>
            <source>En&amp;vironment</source>
            <translation>环境(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>ConnectionTest</name>
        <message>
            <source>Name of the bootstrap server</source>
            <translation>Bootstrap 服务器的名称</translation>
        </message>
        <message>
            <source>TCP connection</source>
            <translation>TCP 连接</translation>
        </message>
        <message>
            <source>Kafka answers</source>
            <translation>Kafka 应答</translation>
        </message>
        <message>
            <source>Advertised addresses</source>
            <translation>公布的地址</translation>
        </message>
        <message>
            <source>%1 cannot be resolved; check the name, or add it to /etc/hosts.</source>
            <translation>无法解析 %1；请检查名称，或将它加入 /etc/hosts。</translation>
        </message>
        <message>
            <source>No answer from %1:%2; a firewall may swallow the connection.</source>
            <translation>%1:%2 没有应答；可能被防火墙拦截。</translation>
        </message>
        <message>
            <source>%1, port %2</source>
            <translation>%1，端口 %2</translation>
        </message>
        <message>
            <source>Nothing listens on %1:%2; start the broker, or correct the port.</source>
            <translation>%1:%2 上没有程序在监听；请启动 broker，或更正端口。</translation>
        </message>
        <message>
            <source>No connection to %1:%2; check the address and the network.</source>
            <translation>无法连接到 %1:%2；请检查地址和网络。</translation>
        </message>
        <message numerus="yes">
            <source>%n broker(s)</source>
            <translation>
                <numerusform>%n 个 broker</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n topic(s)</source>
            <translation>
                <numerusform>%n 个主题</numerusform>
            </translation>
        </message>
        <message>
            <source>all of them can be reached from here</source>
            <translation>从这里都可以连接到</translation>
        </message>
        <message>
            <source>Broker %1 tells clients to use %2, which cannot be reached from here; correct advertised.listeners in its server.properties.</source>
            <translation>broker %1 让客户端使用 %2，但从这里无法连接；请更正其 server.properties 中的 advertised.listeners。</translation>
        </message>
    </context>
    <context>
        <name>ConnectionWords</name>
        <message>
            <source>red</source>
            <translation>红色</translation>
        </message>
        <message>
            <source>amber</source>
            <translation>琥珀色</translation>
        </message>
        <message>
            <source>green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>violet</source>
            <translation>紫色</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>灰色</translation>
        </message>
    </context>
    <context>
        <name>CreateTopic</name>
        <message>
            <source>Create topic</source>
            <translation>创建主题</translation>
        </message>
    </context>
    <context>
        <name>CreateTopicDialog</name>
        <message>
            <source>Create topic</source>
            <translation>创建主题</translation>
        </message>
        <message>
            <source>broker default</source>
            <translation>broker 默认值</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>压缩</translation>
        </message>
        <message>
            <source>Compact, Delete</source>
            <translation>压缩并删除</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <source>%1 GiB</source>
            <translation>%1 GiB</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Partitions</source>
            <translation>分区数(&amp;P)</translation>
        </message>
        <message>
            <source>more can be added later, never fewer</source>
            <translation>以后可以增加，不能减少</translation>
        </message>
        <message>
            <source>&amp;Replication factor</source>
            <translation>副本因子(&amp;R)</translation>
        </message>
        <message>
            <source>Min in-&amp;sync replicas</source>
            <translation>最少同步副本数(&amp;S)</translation>
        </message>
        <message>
            <source>C&amp;leanup policy</source>
            <translation>清理策略(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Time to retain</source>
            <translation>保留时间(&amp;T)</translation>
        </message>
        <message>
            <source>Ma&amp;x size per partition</source>
            <translation>每个分区的最大大小(&amp;X)</translation>
        </message>
        <message>
            <source>Max messa&amp;ge size</source>
            <translation>最大消息大小(&amp;G)</translation>
        </message>
        <message>
            <source>C&amp;ustom parameters</source>
            <translation>自定义参数(&amp;U)</translation>
        </message>
        <message>
            <source>one a line: name=value</source>
            <translation>每行一个：名称=值</translation>
        </message>
        <message>
            <source>Unit of the time to retain</source>
            <translation>保留时间的单位</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>毫秒</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>12 h</source>
            <translation>12 小时</translation>
        </message>
        <message>
            <source>1 d</source>
            <translation>1 天</translation>
        </message>
        <message>
            <source>2 d</source>
            <translation>2 天</translation>
        </message>
        <message>
            <source>7 d</source>
            <translation>7 天</translation>
        </message>
        <message>
            <source>4 w</source>
            <translation>4 周</translation>
        </message>
        <message>
            <source>infinite</source>
            <translation>无限</translation>
        </message>
        <message>
            <source>Unit of the message size</source>
            <translation>消息大小的单位</translation>
        </message>
        <message>
            <source>B</source>
            <translation>B</translation>
        </message>
        <message>
            <source>KiB</source>
            <translation>KiB</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Topic created</source>
            <translation>主题已创建</translation>
        </message>
        <message>
            <source>Time to retain</source>
            <translation>保留时间</translation>
        </message>
        <message>
            <source>Max message size</source>
            <translation>最大消息大小</translation>
        </message>
        <message>
            <source>Cr&amp;eate topic</source>
            <translation>创建主题(&amp;E)</translation>
        </message>
        <message>
            <source>Retain for</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>broker default (%1)</source>
            <translation>broker 默认值（%1）</translation>
        </message>
    </context>
    <context>
        <name>CreateTopicText</name>
        <message>
            <source>The broker's defaults are not known: %1</source>
            <translation>broker 的默认值未知：%1</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>%1 (the broker's default)</source>
            <translation>%1（broker 默认值）</translation>
        </message>
        <message>
            <source>the broker's default</source>
            <translation>broker 默认值</translation>
        </message>
        <message>
            <source>Replication factor</source>
            <translation>副本数</translation>
        </message>
        <message>
            <source>With one replica the messages are lost when their broker loses its disk.</source>
            <translation>只有一个副本时，如果其 broker 丢失磁盘，消息就会丢失。</translation>
        </message>
        <message>
            <source>Can be taken back by deleting the topic, from the change journal.</source>
            <translation>可以通过更改日志删除该主题来撤回。</translation>
        </message>
        <message>
            <source>There is a topic of this name already: choose another.</source>
            <translation>已有同名的主题：请另选一个。</translation>
        </message>
        <message>
            <source>Kafka refuses this name beside the topic '%1': '.' and '_' are the same in the names of metrics.</source>
            <translation>已有主题“%1”，Kafka 不接受此名称：在指标名称中“.”和“_”是相同的。</translation>
        </message>
        <message>
            <source>'.' and '_' are the same in the names of metrics: using both invites clashes with other topics.</source>
            <translation>在指标名称中“.”和“_”是相同的：同时使用两者可能与其他主题冲突。</translation>
        </message>
        <message>
            <source>Give at least 1, or leave it to the broker.</source>
            <translation>请至少给 1，或留给 broker 决定。</translation>
        </message>
        <message>
            <source>The cluster has %1 brokers: a partition cannot have more replicas than that.</source>
            <translation>集群有 %1 个 broker：一个分区的副本不能比这更多。</translation>
        </message>
        <message>
            <source>Give at least 1.</source>
            <translation>请至少给 1。</translation>
        </message>
        <message>
            <source>More than the replication factor %1: nothing could be written with acks=all.</source>
            <translation>大于副本数 %1：使用 acks=all 时什么也写不进去。</translation>
        </message>
        <message>
            <source>Equal to the replication factor: one broker that is down stops all writing with acks=all.</source>
            <translation>等于副本数：只要一个 broker 停机，使用 acks=all 的写入就会全部停止。</translation>
        </message>
        <message>
            <source>Give a time, or -1 for ever.</source>
            <translation>请给一个时间，-1 表示永久。</translation>
        </message>
        <message>
            <source>Give a size in bytes, or -1 for no limit.</source>
            <translation>请给一个字节数，-1 表示不限制。</translation>
        </message>
        <message>
            <source>Give a size from 0 to 2147483647 bytes.</source>
            <translation>请给 0 到 2147483647 字节之间的大小。</translation>
        </message>
        <message>
            <source>With the policy Compact alone nothing is deleted by age or size: the retention has no effect.</source>
            <translation>仅用“压缩”策略时，不会按时间或大小删除任何内容：保留设置不起作用。</translation>
        </message>
        <message>
            <source>Not the name of a topic setting: those are written like 'segment.bytes'.</source>
            <translation>这不是主题设置的名称：其写法类似“segment.bytes”。</translation>
        </message>
        <message>
            <source>Give '%1' a value, or leave it out.</source>
            <translation>请给“%1”一个值，或去掉它。</translation>
        </message>
        <message>
            <source>'%1' is given twice: keep one of them.</source>
            <translation>“%1”给出了两次：请保留其中一个。</translation>
        </message>
        <message>
            <source>A topic has at least 1 partition.</source>
            <translation>主题至少有 1 个分区。</translation>
        </message>
<message numerus="yes">
<source>%n replica(s)</source>
<translation>
<numerusform>%n 个副本</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n broker(s)</source>
<translation>
<numerusform>%n 个 broker</numerusform>
</translation>
</message>
        <message>
            <source>Makes %1 on %2.</source>
            <comment>replicas, brokers</comment>
            <translation>将在 %2 上建立 %1。</translation>
        </message>
        <message>
            <source>Can be taken back by deleting the topic, with every message that was written to it since.</source>
            <translation>可以通过删除该主题来撤销，此后写入的所有消息也会一并删除。</translation>
        </message>
    </context>
    <context>
        <name>CreateZnodeDialog</name>
        <message>
            <source>Create znode</source>
            <translation>创建 znode</translation>
        </message>
        <message>
            <source>&amp;No data (null), not even empty</source>
            <translation>没有数据（null），连空也不是(&amp;N)</translation>
        </message>
        <message>
            <source>Persistent</source>
            <translation>持久</translation>
        </message>
        <message>
            <source>Ephemeral</source>
            <translation>临时</translation>
        </message>
        <message>
            <source>Persistent, sequential</source>
            <translation>持久，顺序</translation>
        </message>
        <message>
            <source>Ephemeral, sequential</source>
            <translation>临时，顺序</translation>
        </message>
        <message>
            <source>&amp;Path</source>
            <translation>路径(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>类型(&amp;K)</translation>
        </message>
        <message>
            <source>an ephemeral one goes with this program&apos;s session</source>
            <translation>临时 znode 随本程序的会话一起消失</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>数据(&amp;D)</translation>
        </message>
        <message>
            <source>Znode created</source>
            <translation>已创建 znode</translation>
        </message>
        <message>
            <source>Create &amp;znode</source>
            <translation>创建 znode(&amp;Z)</translation>
        </message>
    </context>
    <context>
        <name>DataTable</name>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>导出为 CSV…</translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>导出为 JSON…</translation>
        </message>
        <message>
            <source>Copy cell</source>
            <translation>复制单元格</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>复制所选行</translation>
        </message>
        <message>
            <source>Copy row</source>
            <translation>复制此行</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>复制全部</translation>
        </message>
    </context>
    <context>
        <name>DeleteConnectionDialog</name>
        <message>
            <source>Delete connection</source>
            <translation>删除连接</translation>
        </message>
        <message>
            <source>The connection was not deleted.</source>
            <translation>连接未删除。</translation>
        </message>
        <message>
            <source>Brokerscope forgets the connection “%1”. Nothing is changed on the cluster.</source>
            <translation>Brokerscope 将忘记连接“%1”。集群上不做任何更改。</translation>
        </message>
        <message>
            <source>Its secrets are removed from the key store.</source>
            <translation>其机密将从密钥库中移除。</translation>
        </message>
        <message>
            <source>The cluster stays connected until you disconnect it.</source>
            <translation>该集群保持连接，直到您断开为止。</translation>
        </message>
        <message>
            <source>Deleting the connection</source>
            <translation>正在删除连接</translation>
        </message>
        <message>
            <source>The connection is deleted, but its secrets are still in the key store.</source>
            <translation>连接已删除，但其机密仍在密钥库中。</translation>
        </message>
        <message>
            <source>&amp;Delete connection</source>
            <translation>删除连接(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>DeleteTopic</name>
        <message>
            <source>Delete topic</source>
            <translation>删除主题</translation>
        </message>
    </context>
    <context>
        <name>DeleteTopicDialog</name>
        <message>
            <source>Delete topic</source>
            <translation>删除主题</translation>
        </message>
        <message>
            <source>All records of the topic and the offsets that groups committed for it are lost.</source>
            <translation>该主题的所有记录以及各消费者组为它提交的偏移量都将丢失。</translation>
        </message>
        <message>
            <source>Topic deleted</source>
            <translation>主题已删除</translation>
        </message>
        <message>
            <source>&amp;Delete topic</source>
            <translation>删除主题(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>DeleteTopicText</name>
        <message>
            <source>There is no topic '%1': check its name.</source>
            <translation>没有主题“%1”：请检查名称。</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Replication factor</source>
            <translation>副本数</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>The topic's settings could not be read, so a restored topic would not have them: %1</source>
            <translation>无法读取该主题的设置，因此恢复的主题不会有这些设置：%1</translation>
        </message>
        <message>
            <source>Deletes %1 messages in %2 partitions, for ever.</source>
            <translation>永久删除 %2 个分区中的 %1 条消息。</translation>
        </message>
        <message>
            <source>The offsets that consumer groups committed for it go with it.</source>
            <translation>各消费者组为它提交的偏移量也一并删除。</translation>
        </message>
        <message>
            <source>'%1' is one of Kafka's own topics: the cluster can fail without it.</source>
            <translation>“%1”是 Kafka 自己的主题之一：没有它集群可能失效。</translation>
        </message>
        <message>
            <source>The brokers are set to delete.topic.enable=false and will refuse.</source>
            <translation>broker 设置了 delete.topic.enable=false，会拒绝删除。</translation>
        </message>
        <message>
            <source>The change journal keeps the partitions, the replication factor and the settings: restoring makes an empty topic. The messages are gone.</source>
            <translation>更改日志保留分区数、副本数和设置：恢复得到的是空主题。消息已丢失。</translation>
        </message>
        <message>
            <source>The messages and the committed offsets are gone and cannot be restored. Restoring makes an empty topic with the same partitions, replication factor and settings.</source>
            <translation>消息和已提交的偏移量已丢失，无法恢复。恢复会创建一个分区、副本因子和设置相同的空主题。</translation>
        </message>
    </context>
    <context>
        <name>DeleteZnodeDialog</name>
        <message>
            <source>Delete znode and all below it</source>
            <translation>删除 znode 及其下的全部内容</translation>
        </message>
        <message>
            <source>Delete znode</source>
            <translation>删除 znode</translation>
        </message>
        <message>
            <source>The znode has children. They are counted, and deleted with it.</source>
            <translation>这个 znode 有子节点。将先计数，再与它一起删除。</translation>
        </message>
        <message>
            <source>Znode deleted</source>
            <translation>已删除 znode</translation>
        </message>
        <message>
            <source>Delete &amp;znode</source>
            <translation>删除 znode(&amp;Z)</translation>
        </message>
        <message>
            <source>Delete &amp;all of it</source>
            <translation>全部删除(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>The demo traffic could not start: %1</source>
            <translation>演示流量无法启动：%1</translation>
        </message>
        <message>
            <source>Demo traffic is playing: the topics demo.*, read by six consumer groups.</source>
            <translation>正在播放演示流量：主题 demo.*，由六个消费者组读取。</translation>
        </message>
        <message>
            <source>No broker has taken a record for two minutes: the demo traffic ends.</source>
            <translation>两分钟内没有 broker 接受记录：演示流量结束。</translation>
        </message>
        <message>
            <source>Demo traffic has stopped: %1 records written, %2 read.</source>
            <translation>演示流量已停止：写入 %1 条记录，读取 %2 条。</translation>
        </message>
    </context>
    <context>
        <name>DiagnosisView</name>
        <message>
            <source>proven</source>
            <translation>已证实</translation>
        </message>
        <message>
            <source>probable</source>
            <translation>很可能</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>有可能</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>诊断</translation>
        </message>
        <message>
            <source>Watching the group</source>
            <translation>正在观察消费者组</translation>
        </message>
        <message>
            <source>members, committed offsets and log ends, for some seconds</source>
            <translation>成员、已提交偏移量和日志末端，需要几秒钟</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>durations</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Not diagnosed</source>
            <translation>未诊断</translation>
        </message>
        <message>
            <source>The watching was cancelled before there was a verdict.</source>
            <translation>在得出结论之前观察已被取消。</translation>
        </message>
        <message>
            <source>The group could not be watched</source>
            <translation>无法观察该消费者组</translation>
        </message>
        <message>
            <source>Diagnose again</source>
            <translation>重新诊断</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Unexplained</source>
            <translation>无法解释</translation>
        </message>
        <message>
            <source>Cause found</source>
            <translation>已找到原因</translation>
        </message>
        <message>
            <source>%1 · watched for %2</source>
            <translation>%1 · 观察了 %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>source and age</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未检查</translation>
        </message>
        <message>
            <source>never counts as OK</source>
            <translation>绝不算作正常</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>It is running</source>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>no answer came</source>
            <translation>没有应答</translation>
        </message>
        <message>
            <source>Offsets of %1 are not known: %2</source>
            <translation>%1 的偏移量未知：%2</translation>
        </message>
        <message>
            <source>Normal: consuming %1 messages/s, %2 behind</source>
            <translation>正常：每秒消费 %1 条消息，落后 %2</translation>
        </message>
        <message>
            <source>; at this rate it catches up in %1</source>
            <translation>；按此速度将在 %1 后追上</translation>
        </message>
        <message>
            <source>Nothing to mend: wait until it has caught up.</source>
            <translation>无需修复：请等待它追上。</translation>
        </message>
        <message>
            <source>; it does not catch up, since %1 messages/s are written</source>
            <translation>；它追不上，因为每秒写入 %1 条消息</translation>
        </message>
        <message>
            <source>If the lag matters, add members (up to the number of partitions) or make the processing faster.</source>
            <translation>如果积压有影响，请增加成员（最多到分区数），或加快处理速度。</translation>
        </message>
        <message>
            <source>The group's coordinator told nothing about it: %1</source>
            <translation>消费者组的 coordinator 没有提供它的信息：%1</translation>
        </message>
        <message>
            <source>The group is rebalancing (%1, %2 members): nobody gets messages meanwhile, and why it does not end is not visible yet</source>
            <translation>消费者组正在再均衡（%1，%2 个成员）：其间没有人收到消息，尚看不出它为何不结束</translation>
        </message>
        <message>
            <source>The group has committed nothing and its members own nothing: there is nothing to judge</source>
            <translation>消费者组没有提交过任何内容，其成员也没有拥有分区：无从判断</translation>
        </message>
        <message>
            <source>%1 of the group's members and partitions do not progress, and no rule explains them</source>
            <translation>消费者组的 %1 个成员和分区没有进展，没有规则能解释</translation>
        </message>
        <message>
            <source>Look at what was not evaluated and why, ask again after a minute, and read the consumer's own log.</source>
            <translation>请查看哪些规则未评估及其原因，一分钟后再次查询，并阅读消费者自己的日志。</translation>
        </message>
        <message>
            <source>The recorded evidence has no time in 'snapshotAt'.</source>
            <translation>记录的证据在“snapshotAt”中没有时间。</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 以及另外 %2 个</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message>
            <source>The partition has no leader: start its broker.</source>
            <translation>该分区没有 leader：请启动其 broker。</translation>
        </message>
        <message>
            <source>%1 gave no answer: %2</source>
            <translation>%1 没有应答：%2</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>未查询</translation>
        </message>
    </context>
    <context>
        <name>DoctorG1</name>
        <message>
            <source>The group's members or the topics' partitions are not known.</source>
            <translation>消费者组的成员或主题的分区未知。</translation>
        </message>
        <message>
            <source>In the state %1 the broker hides what the members own.</source>
            <translation>在状态 %1 下，broker 不显示成员拥有什么。</translation>
        </message>
        <message>
            <source>What the members subscribed to is not known to this source: it is taken from what the others own, so the finding is probable, not proven.</source>
            <translation>此来源不知道成员订阅了什么：根据其他成员拥有的分区推断，因此该结论是可能的，而非确证。</translation>
        </message>
        <message>
            <source>Leave the idle members: one takes over when another member ends.</source>
            <translation>保留空闲成员：当其他成员结束时，它会接替。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>1 of %1 members is idle</source>
            <translation>%1 个成员中有 1 个空闲</translation>
        </message>
        <message>
            <source>%1 of %2 members are idle</source>
            <translation>%2 个成员中有 %1 个空闲</translation>
        </message>
        <message>
            <source>%1: the topics %2 have %3 partitions together</source>
            <translation>%1：主题 %2 共有 %3 个分区</translation>
        </message>
        <message>
            <source>%1: topic %2 has 1 partition</source>
            <translation>%1：主题 %2 有 1 个分区</translation>
        </message>
        <message>
            <source>%1: topic %2 has %3 partitions</source>
            <translation>%1：主题 %2 有 %3 个分区</translation>
        </message>
        <message>
            <source>End the idle process: client '%1' at %2, member %3</source>
            <translation>结束空闲进程：%2 上的客户端“%1”，成员 %3</translation>
        </message>
        <message>
            <source>none: it owns no partition</source>
            <translation>无：它没有拥有分区</translation>
        </message>
        <message>
            <source>Raise %1 to %2 partitions</source>
            <translation>将 %1 增加到 %2 个分区</translation>
        </message>
        <message>
            <source>keys go to other partitions than before, and it cannot be undone</source>
            <translation>键会分到与以前不同的分区，且无法撤销</translation>
        </message>
    </context>
    <context>
        <name>DoctorG15</name>
        <message>
            <source>Nobody consumes in the group: it has no members, and %1 messages wait in %2</source>
            <translation>消费者组中没有人消费：它没有成员，%2 中有 %1 条消息在等待</translation>
        </message>
        <message>
            <source>Nobody consumes in the group: it has no members, and %1 messages wait in %2 partitions</source>
            <translation>消费者组中没有人消费：它没有成员，%2 个分区中有 %1 条消息在等待</translation>
        </message>
        <message>
            <source> (%1 more in the last %2)</source>
            <translation>（最近 %2 又增加 %1 条）</translation>
        </message>
        <message>
            <source>Start the consumers; if they run, compare their group.id with '%1' and their bootstrap servers with %2</source>
            <translation>请启动消费者；如果它们在运行，请将其 group.id 与“%1”、bootstrap 服务器与 %2 进行比较</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>If the messages that wait are not wanted: set the group to the end of %1</source>
            <translation>如果不需要等待中的消息：将消费者组设置到 %1 的末端</translation>
        </message>
        <message>
            <source>the messages that wait are skipped</source>
            <translation>等待中的消息会被跳过</translation>
        </message>
    </context>
    <context>
        <name>DoctorO1</name>
        <message>
            <source>The group never committed an offset for %1: with auto.offset.reset=latest its %2 older messages are never delivered</source>
            <translation>消费者组从未为 %1 提交过偏移量：在 auto.offset.reset=latest 时，其 %2 条较早的消息永远不会被投递</translation>
        </message>
        <message>
            <source>, and nothing new was written in the last %1</source>
            <translation>，最近 %1 没有写入新消息</translation>
        </message>
        <message>
            <source>If only new messages are wanted: write one to %1; it arrives, and the group commits</source>
            <translation>如果只需要新消息：向 %1 写入一条；它会到达，消费者组随之提交</translation>
        </message>
        <message>
            <source>one more message in the topic</source>
            <translation>主题中多一条消息</translation>
        </message>
        <message>
            <source>If the older messages are wanted: end the members, set the group to the start of %1, and start them again</source>
            <translation>如果需要较早的消息：结束各成员，将消费者组设置到 %1 的起始，然后重新启动它们</translation>
        </message>
        <message>
            <source>all of the older messages are delivered</source>
            <translation>所有较早的消息都会被投递</translation>
        </message>
    </context>
    <context>
        <name>DoctorO2O3</name>
        <message>
            <source>The committed offset %1 of %2 was deleted already: the log starts at %3; %4 messages were never read</source>
            <translation>%2 的已提交偏移量 %1 已被删除：日志从 %3 开始；有 %4 条消息从未被读取</translation>
        </message>
        <message>
            <source>The committed offset %1 of %2 lies beyond the end %3: the topic was recreated or truncated, or the offset is from elsewhere</source>
            <translation>%2 的已提交偏移量 %1 超出了末端 %3：主题曾被重建或截断，或该偏移量来自别处</translation>
        </message>
        <message>
            <source>End the members and set the group to the start of %1</source>
            <translation>结束各成员，并将消费者组设置到 %1 的起始</translation>
        </message>
        <message>
            <source>all messages that are left are delivered</source>
            <translation>剩余的所有消息都会被投递</translation>
        </message>
        <message>
            <source>messages that were consumed before are delivered again</source>
            <translation>以前消费过的消息会再次投递</translation>
        </message>
        <message>
            <source>Or set it to the end of %1</source>
            <translation>或将其设置到 %1 的末端</translation>
        </message>
        <message>
            <source>the messages that are there are skipped</source>
            <translation>现有的消息会被跳过</translation>
        </message>
        <message>
            <source>Keep the messages longer than the consumers may be away: raise retention.ms of %1</source>
            <translation>让消息的保留时间长于消费者可能离开的时间：增大 %1 的 retention.ms</translation>
        </message>
        <message>
            <source>more disk space</source>
            <translation>占用更多磁盘空间</translation>
        </message>
    </context>
    <context>
        <name>DoctorO5</name>
        <message>
            <source>Needs 10 s of observation; there are %1.</source>
            <translation>需要观察 10 秒；目前有 %1。</translation>
        </message>
        <message>
            <source>%1 messages were written to %2 in the last %3 and the group has never committed: possibly its commits fail, it does not commit by design, or it does not read</source>
            <translation>最近 %3 向 %2 写入了 %1 条消息，而消费者组从未提交：可能是提交失败、设计上不提交，或没有在读取</translation>
        </message>
        <message>
            <source>Look into the log of client '%1' at %2 for commit errors, and at its enable.auto.commit</source>
            <translation>请查看 %2 上客户端“%1”的日志中是否有提交错误，以及它的 enable.auto.commit</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>DoctorP4</name>
        <message>
            <source>A lag that does not grow needs 60 s of observation, one that grows 10 s; there are %1.</source>
            <translation>不增长的积压需要观察 60 秒，增长的需要 10 秒；目前有 %1。</translation>
        </message>
        <message>
            <source>No commit for %1 on %2 while %3 messages wait (%4 of them new): the member is there, but possibly its application is blocked, has paused, or cannot commit</source>
            <translation>%2 上 %1 没有提交，而有 %3 条消息在等待（其中 %4 条是新的）：成员还在，但其应用程序可能被阻塞、已暂停，或无法提交</translation>
        </message>
        <message>
            <source>Look what client '%1' at %2 does: its log, a thread dump, a call of pause() without resume()</source>
            <translation>请查看 %2 上的客户端“%1”在做什么：它的日志、线程转储、是否调用了 pause() 而没有 resume()</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Restart that client: member %1</source>
            <translation>重新启动该客户端：成员 %1</translation>
        </message>
        <message>
            <source>messages since its last commit are delivered again</source>
            <translation>自上次提交以来的消息会再次投递</translation>
        </message>
    </context>
    <context>
        <name>DoctorT3</name>
        <message>
            <source>Nobody consumes in the group now, and nothing waits for it: %1 was read to the end</source>
            <translation>现在消费者组中没有人消费，也没有消息在等待：%1 已读到末端</translation>
        </message>
        <message>
            <source>Normal: waiting for the first data. Nothing is there to read in %1, and nothing was committed yet</source>
            <translation>正常：正在等待第一批数据。%1 中没有可读的内容，也还没有提交过</translation>
        </message>
        <message>
            <source>Normal: the group was set to the end of %1, and nothing new has come since</source>
            <translation>正常：消费者组被设置到 %1 的末端，此后没有新内容</translation>
        </message>
        <message>
            <source>Normal: waiting for new data. %1 is read to its end, offset %2 of %2</source>
            <translation>正常：正在等待新数据。%1 已读到末端，偏移量 %2/%2</translation>
        </message>
        <message>
            <source>Normal: waiting for new data. All %1 partitions are read to their ends</source>
            <translation>正常：正在等待新数据。全部 %1 个分区都已读到末端</translation>
        </message>
        <message>
            <source>; the newest message is of %1</source>
            <translation>；最新的消息写于 %1</translation>
        </message>
        <message>
            <source>; nothing was written since %1</source>
            <translation>；自 %1 起没有写入任何内容</translation>
        </message>
        <message>
            <source>In the state %1 nobody can say who reads.</source>
            <translation>在状态 %1 下无法判断是谁在读取。</translation>
        </message>
        <message>
            <source>Nothing to mend. To see it move, write a message to %1</source>
            <translation>无需修复。想看到它前进，请向 %1 写入一条消息</translation>
        </message>
        <message>
            <source>one more message in the topic</source>
            <translation>主题中多一条消息</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>正在加载</translation>
        </message>
    </context>
    <context>
        <name>EnvironmentBar</name>
        <message>
            <source>Production: %1</source>
            <translation>生产环境：%1</translation>
        </message>
        <message>
            <source>%1 · read-only</source>
            <translation>%1 · 只读</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Cancelled before an answer arrived.</source>
            <translation>在收到应答之前已取消。</translation>
        </message>
    </context>
    <context>
        <name>EventTable</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>还没有事件</translation>
    </message>
    <message>
        <source>Starts, deaths with their reason and what you break on purpose appear here while the cluster runs.</source>
        <translation>集群运行期间，启动、带原因的意外结束以及您故意制造的故障会显示在这里。</translation>
    </message>
    </context>
    <context>
        <name>EventsTable</name>
        <message>
            <source>Broker joined</source>
            <translation>Broker 加入</translation>
        </message>
        <message>
            <source>Broker left</source>
            <translation>Broker 离开</translation>
        </message>
        <message>
            <source>Controller moved</source>
            <translation>Controller 移动</translation>
        </message>
        <message>
            <source>Leader moved</source>
            <translation>Leader 移动</translation>
        </message>
        <message>
            <source>Leader lost</source>
            <translation>Leader 丢失</translation>
        </message>
        <message>
            <source>ISR shrank</source>
            <translation>ISR 缩小</translation>
        </message>
        <message>
            <source>ISR grew</source>
            <translation>ISR 扩大</translation>
        </message>
        <message>
            <source>Topic created</source>
            <translation>主题已创建</translation>
        </message>
        <message>
            <source>Topic deleted</source>
            <translation>主题已删除</translation>
        </message>
        <message>
            <source>Group rebalanced</source>
            <translation>消费者组再均衡</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>before and after</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Recent events</source>
            <translation>最近的事件</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>更改内容</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>还没有发生任何事</translation>
        </message>
        <message>
            <source>Leader moves, ISR changes, brokers that come and go, and rebalances appear here.</source>
            <translation>Leader 移动、ISR 变化、broker 的加入与离开以及再均衡都会显示在这里。</translation>
        </message>
    </context>
    <context>
        <name>EvidenceCollector</name>
        <message>
            <source>There is no group '%1'.</source>
            <translation>没有消费者组“%1”。</translation>
        </message>
        <message>
            <source>There is no group '%1': no consumer has joined it or committed in it. Check the group.id that the consumers use.</source>
            <translation>没有消费者组“%1”：没有消费者加入过它或在其中提交过。请检查消费者使用的 group.id。</translation>
        </message>
    </context>
    <context>
        <name>ExportClusterDialog</name>
    <message>
        <source>Export local cluster</source>
        <translation>导出本地集群</translation>
    </message>
    <message>
        <source>The cluster was not exported.</source>
        <translation>集群未能导出。</translation>
    </message>
    <message>
        <source>Start it from an installation of the same Kafka</source>
        <translation>用同版本的 Kafka 安装启动它</translation>
    </message>
    <message>
        <source>A copy of “%1” as a plain folder, which Kafka’s own scripts run without Brokerscope. The cluster itself stays as it is.</source>
        <translation>“%1”的副本，作为普通文件夹，可由 Kafka 自带脚本在没有 Brokerscope 时运行。集群本身保持不变。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>&amp;Export cluster</source>
        <translation>导出集群(&amp;E)</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>新的或空的文件夹</translation>
    </message>
    <message>
        <source>Name the folder.</source>
        <translation>请给出文件夹。</translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation>请给出从 / 开始的完整路径。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation>已复制 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 copied. README.txt in the folder says how it is started; it keeps the ports, so that only one of the two can run at a time.</source>
        <translation>已复制 %1。文件夹中的 README.txt 说明如何启动；它保留原端口，因此两者不能同时运行。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Removing what was copied</source>
        <translation>正在删除已复制的内容</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>要导出到的文件夹</translation>
    </message>
    </context>
    <context>
        <name>FaultMenu</name>
    <message>
        <source>It is not running.</source>
        <translation>它没有运行。</translation>
    </message>
    <message>
        <source>&amp;Kill (SIGKILL)</source>
        <translation>强制终止 (SIGKILL)(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Freeze until it is thawed</source>
        <translation>冻结，直到解冻(&amp;F)</translation>
    </message>
    <message>
        <source>Fr&amp;eeze for</source>
        <translation>冻结一段时间(&amp;E)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Freeze until the brokers&apos; sessions e&amp;xpire</source>
        <translation>冻结，直到 broker 的会话过期(&amp;X)</translation>
    </message>
    <message>
        <source>St&amp;op it under its brokers</source>
        <translation>在 broker 运行时停止它(&amp;O)</translation>
    </message>
    <message>
        <source>Its disk is looked at over the next seconds.</source>
        <translation>几秒内会检查它的磁盘。</translation>
    </message>
    <message>
        <source>Fill the &amp;disk of its log folder</source>
        <translation>填满日志文件夹所在的磁盘(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    </context>
    <context>
        <name>FileSaver</name>
        <message>
            <source>The file could not be written; choose another folder.</source>
            <translation>无法写入文件；请选择另一个文件夹。</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>另存为</translation>
        </message>
    </context>
    <context>
        <name>FilterField</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 shown</source>
            <translation>显示 %1 项</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <source>Choose columns</source>
            <translation>选择列</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>导出列表</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <translation>已选择 %1 项</translation>
        </message>
    </context>
    <context>
        <name>FindingsTable</name>
        <message>
            <source>OK</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>LOOK</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>WARN</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Look at the proof</source>
            <translation>查看证据</translation>
        </message>
        <message>
            <source>Looking at the consumer groups</source>
            <translation>正在查看消费者组</translation>
        </message>
        <message>
            <source>waiting for groups and offsets</source>
            <translation>正在等待消费者组和偏移量</translation>
        </message>
        <message>
            <source>No consumer group yet</source>
            <translation>还没有消费者组</translation>
        </message>
        <message>
            <source>As soon as a consumer joins a group, what the doctor says of it stands here.</source>
            <translation>一旦有消费者加入消费者组，医生的结论就会显示在这里。</translation>
        </message>
        <message>
            <source>Watching: a verdict needs some seconds.</source>
            <translation>正在观察：得出结论需要几秒钟。</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>%1 KiB</source>
            <translation>%1 KiB</translation>
        </message>
        <message>
            <source>%1 MiB</source>
            <translation>%1 MiB</translation>
        </message>
        <message>
            <source>%1 GiB</source>
            <translation>%1 GiB</translation>
        </message>
        <message>
            <source>%1 TiB</source>
            <translation>%1 TiB</translation>
        </message>
        <message>
            <source>%1 PiB</source>
            <translation>%1 PiB</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 B</translation>
        </message>
        <message>
            <source>%1 / s</source>
            <translation>%1 / 秒</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <translation>%1 天 %2 小时</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>%1 秒前</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 分钟前</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 小时前</translation>
        </message>
        <message>
            <source>%1 d ago</source>
            <translation>%1 天前</translation>
        </message>
    </context>
    <context>
        <name>GroupDetail</name>
        <message>
            <source>Not known.</source>
            <translation>未知。</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that the group had not read are gone: the commit lies before the first offset.</source>
            <translation>
                <numerusform>该组尚未读取的 %n 条记录已经不在：提交位置早于第一个偏移量。</numerusform>
            </translation>
        </message>
        <message>
            <source>The commit lies beyond the end: the topic was recreated or truncated.</source>
            <translation>提交位置超出了末端：主题曾被重建或截断。</translation>
        </message>
        <message>
            <source>The group has committed no offset for this partition.</source>
            <translation>该组没有为此分区提交过偏移量。</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Partition</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>No member owns this partition now.</source>
            <translation>现在没有成员拥有此分区。</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>Current offset</source>
            <translation>当前偏移量</translation>
        </message>
        <message>
            <source>The offset that the group committed last.</source>
            <translation>该组最后提交的偏移量。</translation>
        </message>
        <message>
            <source>End offset</source>
            <translation>末端偏移量</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>积压</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>客户端 ID</translation>
        </message>
        <message>
            <source>Member ID</source>
            <translation>成员 ID</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>The broker hides assignments while the group rebalances.</source>
            <translation>消费者组再均衡期间 broker 不显示分配情况。</translation>
        </message>
        <message>
            <source>idle: holds nothing</source>
            <translation>空闲：没有分区</translation>
        </message>
        <message>
            <source>It holds nothing, or a part is not known.</source>
            <translation>它没有分区，或有一部分未知。</translation>
        </message>
    </context>
    <context>
        <name>GroupLag</name>
        <message>
            <source>The group has committed no offset for this partition.</source>
            <translation>该消费者组没有为此分区提交过偏移量。</translation>
        </message>
        <message>
            <source>The cluster does not know this partition; the topic may have been deleted.</source>
            <translation>集群不认识此分区；主题可能已被删除。</translation>
        </message>
        <message>
            <source>The partition has no leader, so its end cannot be asked.</source>
            <translation>该分区没有 leader，因此无法查询其末端。</translation>
        </message>
        <message>
            <source>Broker %1 did not tell the end of the partition.</source>
            <translation>broker %1 没有给出该分区的末端。</translation>
        </message>
    </context>
    <context>
        <name>GroupPage</name>
        <message>
            <source>&amp;Why is it not moving?</source>
            <translation>为什么不动？(&amp;W)</translation>
        </message>
        <message>
            <source>Parts of the group</source>
            <translation>消费者组的各部分</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Lag chart</source>
            <translation>积压图表</translation>
        </message>
        <message>
            <source>Diagnosis</source>
            <translation>诊断</translation>
        </message>
        <message>
            <source>Assigned topics</source>
            <translation>已分配的主题</translation>
        </message>
        <message>
            <source>Assigned partitions</source>
            <translation>已分配的分区</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Total lag</source>
            <translation>总积压</translation>
        </message>
        <message>
            <source>&amp;Only with lag</source>
            <translation>仅显示有积压的(&amp;O)</translation>
        </message>
        <message>
            <source>Partitions of the group</source>
            <translation>消费者组的分区</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>正在加载</translation>
        </message>
        <message>
            <source>waiting for offsets</source>
            <translation>正在等待偏移量</translation>
        </message>
        <message>
            <source>(empty name)</source>
            <translation>（空名称）</translation>
        </message>
        <message>
            <source>Consumer Groups</source>
            <translation>消费者组</translation>
        </message>
        <message>
            <source>The brokers do not list this group.</source>
            <translation>各 broker 没有列出这个消费者组。</translation>
        </message>
        <message>
            <source>It was deleted, its offsets expired, or its coordinator does not answer.</source>
            <translation>它已被删除，偏移量已过期，或其 coordinator 没有应答。</translation>
        </message>
        <message>
            <source>What is shown is not fresh.</source>
            <translation>显示的内容不是最新的。</translation>
        </message>
        <message>
            <source>The group could not be described.</source>
            <translation>无法描述该消费者组。</translation>
        </message>
        <message>
            <source>No partition</source>
            <translation>没有分区</translation>
        </message>
        <message>
            <source>The group owns nothing and has committed nothing.</source>
            <translation>该组没有拥有任何分区，也没有提交过偏移量。</translation>
        </message>
        <message>
            <source>No members</source>
            <translation>没有成员</translation>
        </message>
        <message>
            <source>Nobody consumes in this group now.</source>
            <translation>现在没有人在这个组里消费。</translation>
        </message>
        <message>
            <source>The broker hides this while the group rebalances.</source>
            <translation>消费者组再均衡期间 broker 不显示这些内容。</translation>
        </message>
        <message numerus="yes">
            <source>%n idle</source>
            <translation>
                <numerusform>%n 个空闲</numerusform>
            </translation>
        </message>
        <message>
            <source>none is idle</source>
            <translation>没有空闲成员</translation>
        </message>
        <message>
            <source>Not known yet.</source>
            <translation>尚不知道。</translation>
        </message>
        <message>
            <source>Broker %1</source>
            <translation>Broker %1</translation>
        </message>
        <message>
            <source>rising, +%1</source>
            <translation>上升，+%1</translation>
        </message>
        <message>
            <source>falling, %1</source>
            <translation>下降，%1</translation>
        </message>
        <message>
            <source>steady</source>
            <translation>平稳</translation>
        </message>
        <message>
            <source>Consumer Group</source>
            <translation>消费者组</translation>
        </message>
    </context>
    <context>
        <name>GroupRow</name>
        <message>
            <source>Stable: the members have their assignments.</source>
            <translation>Stable：成员都已得到分配。</translation>
        </message>
        <message>
            <source>Empty: no members; offsets may remain.</source>
            <translation>Empty：没有成员；偏移量可能仍在。</translation>
        </message>
        <message>
            <source>PreparingRebalance: the members are being asked to rejoin.</source>
            <translation>PreparingRebalance：正在要求成员重新加入。</translation>
        </message>
        <message>
            <source>CompletingRebalance: waiting for the assignment.</source>
            <translation>CompletingRebalance：正在等待分配。</translation>
        </message>
        <message>
            <source>Dead: no members and no metadata.</source>
            <translation>Dead：没有成员，也没有元数据。</translation>
        </message>
        <message>
            <source>The group is listed, but its state could not be had: it may use the new protocol.</source>
            <translation>该组已被列出，但无法得到其状态：它可能使用新协议。</translation>
        </message>
        <message>
            <source>Assigning: the coordinator works out who gets which partition.</source>
            <translation>Assigning：coordinator 正在计算分区的分配。</translation>
        </message>
        <message>
            <source>Reconciling: the members are moving to their new assignments.</source>
            <translation>Reconciling：成员正在切换到新的分配。</translation>
        </message>
    </context>
    <context>
        <name>GroupsPage</name>
        <message numerus="yes">
            <source>%n member(s) hold no partition</source>
            <translation>
                <numerusform>%n 个成员没有分区</numerusform>
            </translation>
        </message>
        <message>
            <source>Not known yet.</source>
            <translation>尚不知道。</translation>
        </message>
        <message>
            <source>Consumer Groups</source>
            <translation>消费者组</translation>
        </message>
        <message>
            <source>Filter groups</source>
            <translation>筛选消费者组</translation>
        </message>
        <message>
            <source>Loading consumer groups</source>
            <translation>正在加载消费者组</translation>
        </message>
        <message>
            <source>waiting for the coordinators</source>
            <translation>正在等待各 coordinator</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Why is it not moving?</source>
            <translation>为什么不动？(&amp;W)</translation>
        </message>
        <message>
            <source>Group ID</source>
            <translation>组 ID</translation>
        </message>
        <message>
            <source>(empty name)</source>
            <translation>（空名称）</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Consumer lag</source>
            <translation>消费积压</translation>
        </message>
        <message>
            <source>Log end offset − committed offset, summed over the partitions.</source>
            <translation>日志末端偏移量 − 已提交偏移量，按分区求和。</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Broker %1</source>
            <translation>Broker %1</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>The group has no members, or does not tell.</source>
            <translation>该组没有成员，或没有告知。</translation>
        </message>
        <message>
            <source>The list is not fresh.</source>
            <translation>列表不是最新的。</translation>
        </message>
        <message numerus="yes">
            <source>%n broker(s) did not list their groups.</source>
            <translation>
                <numerusform>%n 个 broker 没有列出它们的消费者组。</numerusform>
            </translation>
        </message>
        <message>
            <source>The groups could not be listed</source>
            <translation>无法列出消费者组</translation>
        </message>
        <message>
            <source>No consumer group yet</source>
            <translation>还没有消费者组</translation>
        </message>
        <message>
            <source>A group appears when its first consumer joins or commits.</source>
            <translation>当第一个消费者加入或提交时，消费者组就会出现。</translation>
        </message>
        <message>
            <source>No group matches</source>
            <translation>没有匹配的消费者组</translation>
        </message>
        <message>
            <source>Clear the filter.</source>
            <translation>请清除筛选条件。</translation>
        </message>
        <message>
            <source>Open in &amp;New Window</source>
            <translation>在新窗口中打开(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>en</source>
            <comment>the folder below docs/ that holds the guide in this language</comment>
            <translation>zh_CN</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>Find in this chapter</source>
            <translation>在本章中查找</translation>
        </message>
        <message>
            <source>Text of the guide</source>
            <translation>指南正文</translation>
        </message>
        <message>
            <source>Previous place (Shift+Enter)</source>
            <translation>上一处（Shift+Enter）</translation>
        </message>
        <message>
            <source>Next place (Enter)</source>
            <translation>下一处（Enter）</translation>
        </message>
        <message>
            <source>No program opens web pages</source>
            <translation>没有可打开网页的程序</translation>
        </message>
        <message>
            <source>Not in this chapter</source>
            <translation>本章中没有</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>place that was found</comment>
            <translation>第 %1 处，共 %2 处</translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message>
            <source>Change journal</source>
            <translation>更改日志</translation>
        </message>
        <message>
            <source>Filter changes</source>
            <translation>筛选更改</translation>
        </message>
        <message>
            <source>Only what can be &amp;taken back</source>
            <translation>仅可撤销的(&amp;T)</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>&amp;Undo or Restore…</source>
            <translation>撤销或恢复(&amp;U)…</translation>
        </message>
        <message>
            <source>The change journal is not open</source>
            <translation>更改日志未打开</translation>
        </message>
        <message>
            <source>No change can be made while it is not. The log page says why.</source>
            <translation>在其打开之前无法进行任何更改。原因见日志页面。</translation>
        </message>
        <message>
            <source>The change journal was damaged.</source>
            <translation>更改日志已损坏。</translation>
        </message>
        <message>
            <source>The damaged file was put aside as %1, and a new one was begun: earlier changes are not listed here.</source>
            <translation>损坏的文件已另存为 %1，并新建了一份：此处不列出更早的更改。</translation>
        </message>
        <message>
            <source>Reading the change journal</source>
            <translation>正在读取更改日志</translation>
        </message>
        <message>
            <source>The change journal could not be read</source>
            <translation>无法读取更改日志</translation>
        </message>
        <message>
            <source>The list is not fresh.</source>
            <translation>列表不是最新的。</translation>
        </message>
        <message>
            <source>Not every change is listed.</source>
            <translation>并未列出所有更改。</translation>
        </message>
        <message numerus="yes">
            <source>%n damaged entry(ies) in the journal.</source>
            <translation><numerusform>日志中有 %n 条记录已损坏。</numerusform></translation>
        </message>
        <message>
            <source>It is listed with what can be read of it, and cannot be taken back.</source>
            <translation>仅列出其中可读取的内容，且无法撤销。</translation>
        </message>
        <message>
            <source>The newest %1 changes are listed.</source>
            <translation>已列出最新的 %1 项更改。</translation>
        </message>
        <message>
            <source>The journal holds %1 older ones.</source>
            <translation>日志中还有 %1 项更早的更改。</translation>
        </message>
        <message>
            <source>Nothing was changed yet</source>
            <translation>尚无更改</translation>
        </message>
        <message>
            <source>Every change that is made from this machine is written here, and can be taken back from here where that is possible.</source>
            <translation>从本机进行的每项更改都会记录在此，并在可能的情况下可从这里撤销。</translation>
        </message>
        <message>
            <source>No change matches</source>
            <translation>没有匹配的更改</translation>
        </message>
        <message>
            <source>Clear the filter, or list also what cannot be taken back.</source>
            <translation>请清除筛选，或同时列出无法撤销的更改。</translation>
        </message>
        <message>
            <source>Connect to the cluster first: the change was made through the connection &apos;%1&apos;.</source>
            <translation>请先连接到该集群：此更改是通过连接“%1”进行的。</translation>
        </message>
    </context>
    <context>
        <name>JournalPanel</name>
        <message>
            <source>What changed</source>
            <translation>更改内容</translation>
        </message>
        <message>
            <source>Equivalent command</source>
            <translation>等效命令</translation>
        </message>
        <message>
            <source>Show the &amp;object</source>
            <translation>显示对象(&amp;O)</translation>
        </message>
        <message>
            <source>Close the side panel (Esc)</source>
            <translation>关闭侧面板 (Esc)</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Entry of the journal</source>
            <translation>日志记录</translation>
        </message>
        <message>
            <source>No entry is selected</source>
            <translation>未选择记录</translation>
        </message>
        <message>
            <source>The entry cannot be read</source>
            <translation>无法读取该记录</translation>
        </message>
        <message>
            <source>&amp;Restore…</source>
            <translation>恢复(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Undo…</source>
            <translation>撤销(&amp;U)…</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>耗时</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Cluster id</source>
            <translation>集群 ID</translation>
        </message>
        <message>
            <source>The cluster has no id: a ZooKeeper that serves no Kafka.</source>
            <translation>该集群没有 ID：这是一个不服务于 Kafka 的 ZooKeeper。</translation>
        </message>
        <message>
            <source>Takes back</source>
            <translation>撤销的记录</translation>
        </message>
        <message>
            <source>entry %1</source>
            <translation>记录 %1</translation>
        </message>
        <message>
            <source>Taken back by</source>
            <translation>被撤销于</translation>
        </message>
        <message>
            <source>Read back: %1 is %2, not %3.</source>
            <translation>回读：%1 为 %2，而不是 %3。</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>不存在</translation>
        </message>
        <message>
            <source>gone</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>It could not be read back: %1</source>
            <translation>无法回读：%1</translation>
        </message>
        <message>
            <source>Read back: the cluster holds what was asked for.</source>
            <translation>回读：集群中的内容与请求一致。</translation>
        </message>
    </context>
    <context>
        <name>JournalRowText</name>
        <message>
            <source>The entry carries no time.</source>
            <translation>该记录没有时间。</translation>
        </message>
        <message>
            <source>The cluster has no id: a ZooKeeper that serves no Kafka.</source>
            <translation>该集群没有 ID：这是一个不服务于 Kafka 的 ZooKeeper。</translation>
        </message>
        <message>
            <source>Cluster id %1</source>
            <translation>集群 ID %1</translation>
        </message>
        <message>
            <source>taken back by %1</source>
            <comment>number of an entry</comment>
            <translation>已由 %1 撤销</translation>
        </message>
        <message>
            <source>can be taken back</source>
            <translation>可以撤销</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>It is under way, or the program ended meanwhile: it may have happened.</source>
            <translation>正在进行，或程序在此期间结束：它可能已经发生。</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>集群</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>takes back %1</source>
            <comment>number of an entry</comment>
            <translation>撤销 %1</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Equivalent command</source>
            <translation>等效命令</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>记录</translation>
        </message>
    </context>
    <context>
        <name>JournalText</name>
        <message>
            <source>The change journal %1 cannot be used: check that its folder is writable and its disk has room.</source>
            <translation>无法使用更改日志 %1：请检查其文件夹是否可写、磁盘是否有空间。</translation>
        </message>
        <message>
            <source>The change journal %1 was made by a newer Brokerscope: use that one, or move the file away.</source>
            <translation>更改日志 %1 由更新版本的 Brokerscope 创建：请使用那个版本，或将该文件移走。</translation>
        </message>
        <message>
            <source>The folder cannot be made.</source>
            <translation>无法创建文件夹。</translation>
        </message>
        <message>
            <source>Another program holds its lock.</source>
            <translation>另一个程序持有其锁。</translation>
        </message>
        <message>
            <source>Its entry %1 is gone.</source>
            <translation>其第 %1 条已不存在。</translation>
        </message>
        <message>
            <source>The change journal has no entry %1: list the journal for the entries there are.</source>
            <translation>更改日志没有第 %1 条：请列出日志查看有哪些条目。</translation>
        </message>
        <message>
            <source>its times</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>its kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>its result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>what takes it back</source>
            <translation>撤销所需的内容</translation>
        </message>
        <message>
            <source>its details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>This entry of the journal is damaged: %1 cannot be read.</source>
            <comment>list of parts</comment>
            <translation>此日志记录已损坏：无法读取%1。</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between parts</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Older entries of the change journal %1 cannot be read: the file is damaged. Close Brokerscope and start it again, and it is put aside and a new one begun.</source>
            <translation>无法读取更改日志 %1 中更早的记录：文件已损坏。请关闭并重新启动 Brokerscope，届时会将其另存并新建一份。</translation>
        </message>
    </context>
    <context>
        <name>Json</name>
        <message>
            <source>The text is larger than %1 bytes: it is shown as it is.</source>
            <translation>文本大于 %1 字节：按原样显示。</translation>
        </message>
        <message>
            <source>The value is nested deeper than %1 levels: it is shown as it is.</source>
            <translation>该值的嵌套超过 %1 层：按原样显示。</translation>
        </message>
        <message>
            <source>The text would be too large when laid out: it is shown as it is.</source>
            <translation>该文本排版后会过大：按原样显示。</translation>
        </message>
        <message>
            <source>This is not JSON: it breaks at byte %1.</source>
            <translation>这不是 JSON：在第 %1 个字节处出错。</translation>
        </message>
    </context>
    <context>
        <name>Kafka</name>
        <message>
            <source>The group's coordinator</source>
            <translation>消费者组的 coordinator</translation>
        </message>
        <message>
            <source>The cluster</source>
            <translation>集群</translation>
        </message>
        <message>
            <source>The broker did not answer in time: check whether it is overloaded or frozen, then try again.</source>
            <translation>broker 没有及时应答：请检查它是否过载或被冻结，然后重试。</translation>
        </message>
        <message>
            <source>The cluster could not finish the request in time: try again, and look at the brokers that lag behind.</source>
            <translation>集群没能及时完成请求：请重试，并查看落后的 broker。</translation>
        </message>
        <message>
            <source>No broker acknowledged the record in time: it may have been written or not; read the topic before sending it again.</source>
            <translation>没有 broker 及时确认该记录：它可能已写入，也可能没有；再次发送前请先读取主题。</translation>
        </message>
        <message>
            <source>The group's coordinator did not come up in time: check the broker that leads its offsets partition.</source>
            <translation>消费者组的 coordinator 没有及时启动：请检查其偏移量分区的 leader 所在的 broker。</translation>
        </message>
        <message>
            <source>The broker cannot be reached: check that it runs and that host and port are right.</source>
            <translation>无法连接到 broker：请检查它是否在运行、主机和端口是否正确。</translation>
        </message>
        <message>
            <source>No broker can be reached: check that they run and that the bootstrap servers are right.</source>
            <translation>无法连接到任何 broker：请检查它们是否在运行、bootstrap 服务器是否正确。</translation>
        </message>
        <message>
            <source>The broker's host name cannot be resolved: correct the name, or add it to DNS or the hosts file.</source>
            <translation>无法解析 broker 的主机名：请更正名称，或将它加入 DNS 或 hosts 文件。</translation>
        </message>
        <message>
            <source>The broker hung up before it answered: check its log, then try again.</source>
            <translation>broker 在应答之前断开了连接：请检查其日志，然后重试。</translation>
        </message>
        <message>
            <source>The broker is not available: start it or wait until it has registered.</source>
            <translation>broker 不可用：请启动它，或等待它完成注册。</translation>
        </message>
        <message>
            <source>The partition has no leader: start a broker that holds an in-sync replica of it.</source>
            <translation>该分区没有 leader：请启动一个拥有其同步副本的 broker。</translation>
        </message>
        <message>
            <source>The partition's leader has just moved: try again.</source>
            <translation>该分区的 leader 刚刚移动：请重试。</translation>
        </message>
        <message>
            <source>A replica of the partition is not available: check the brokers that hold it.</source>
            <translation>该分区的一个副本不可用：请检查保存它的 broker。</translation>
        </message>
        <message>
            <source>The group's coordinator is still loading its offsets: wait and try again.</source>
            <translation>消费者组的 coordinator 仍在加载其偏移量：请稍候再试。</translation>
        </message>
        <message>
            <source>The group has no coordinator now: check that the partitions of __consumer_offsets have leaders.</source>
            <translation>消费者组现在没有 coordinator：请检查 __consumer_offsets 的分区是否有 leader。</translation>
        </message>
        <message>
            <source>The group's coordinator has just moved: try again.</source>
            <translation>消费者组的 coordinator 刚刚移动：请重试。</translation>
        </message>
        <message>
            <source>The leader does not offer the listener in use: add it to that broker's listeners.</source>
            <translation>leader 没有提供正在使用的监听器：请将它加入该 broker 的 listeners。</translation>
        </message>
        <message>
            <source>The broker has a problem with its disk: look at its log and its log folders.</source>
            <translation>broker 的磁盘有问题：请查看其日志和日志文件夹。</translation>
        </message>
        <message>
            <source>Fewer replicas are in sync than min.insync.replicas asks for: start the missing brokers or lower the setting.</source>
            <translation>同步副本少于 min.insync.replicas 的要求：请启动缺少的 broker，或降低该设置。</translation>
        </message>
        <message>
            <source>The record was written, but fewer replicas are in sync than min.insync.replicas asks for: start the missing brokers.</source>
            <translation>记录已写入，但同步副本少于 min.insync.replicas 的要求：请启动缺少的 broker。</translation>
        </message>
        <message>
            <source>The cluster's controller has just moved: try again.</source>
            <translation>集群的 controller 刚刚移动：请重试。</translation>
        </message>
        <message>
            <source>The broker refused the sign-in: check user name, password and mechanism.</source>
            <translation>broker 拒绝了登录：请检查用户名、密码和机制。</translation>
        </message>
        <message>
            <source>The broker does not offer this sign-in mechanism: set sasl.mechanism to one that it names.</source>
            <translation>broker 不提供此登录机制：请将 sasl.mechanism 设置为它列出的一种。</translation>
        </message>
        <message>
            <source>This port has no sign-in: remove the SASL settings or use the SASL port.</source>
            <translation>此端口没有登录：请去掉 SASL 设置，或使用 SASL 端口。</translation>
        </message>
        <message>
            <source>The TLS connection failed: check that the port speaks TLS, the certificates and the host name.</source>
            <translation>TLS 连接失败：请检查该端口是否使用 TLS、证书以及主机名。</translation>
        </message>
        <message>
            <source>You may not do this with the topic: ask for the permission, or connect as another user.</source>
            <translation>您没有对该主题执行此操作的权限：请申请权限，或以其他用户连接。</translation>
        </message>
        <message>
            <source>You may not do this with the consumer group: ask for the permission, or connect as another user.</source>
            <translation>您没有对该消费者组执行此操作的权限：请申请权限，或以其他用户连接。</translation>
        </message>
        <message>
            <source>You may not do this on the cluster: ask for the permission, or connect as another user.</source>
            <translation>您没有在集群上执行此操作的权限：请申请权限，或以其他用户连接。</translation>
        </message>
        <message>
            <source>You may not use this transactional id: ask for the permission, or connect as another user.</source>
            <translation>您没有使用此事务 ID 的权限：请申请权限，或以其他用户连接。</translation>
        </message>
        <message>
            <source>There is no such topic or partition, or you may not see it: check the name.</source>
            <translation>没有这样的主题或分区，或您无权查看：请检查名称。</translation>
        </message>
        <message>
            <source>There is no such topic, or you may not see it: check the name.</source>
            <translation>没有这样的主题，或您无权查看：请检查名称。</translation>
        </message>
        <message>
            <source>The topic has no such partition: check the number.</source>
            <translation>该主题没有这样的分区：请检查编号。</translation>
        </message>
        <message>
            <source>There is no such consumer group: check the name.</source>
            <translation>没有这样的消费者组：请检查名称。</translation>
        </message>
        <message>
            <source>A topic with this name exists already: choose another name.</source>
            <translation>已有同名的主题：请另选名称。</translation>
        </message>
        <message>
            <source>The consumer group still has members: stop them first.</source>
            <translation>该消费者组仍有成员：请先停止它们。</translation>
        </message>
        <message>
            <source>The consumer group still reads the topic: stop its members first.</source>
            <translation>该消费者组仍在读取该主题：请先停止其成员。</translation>
        </message>
        <message>
            <source>The consumer group is rebalancing: try again when it is stable.</source>
            <translation>该消费者组正在再均衡：请在它稳定后重试。</translation>
        </message>
        <message>
            <source>Partitions are being moved now: wait until that is finished.</source>
            <translation>正在移动分区：请等待其完成。</translation>
        </message>
        <message>
            <source>The group's members use another protocol or assignor: use the same in all of them.</source>
            <translation>该消费者组的成员使用另一种协议或分配器：请在所有成员中使用相同的。</translation>
        </message>
        <message>
            <source>The topic's name is not allowed: use at most 249 of the characters a-z A-Z 0-9 . _ - and not one that differs from another topic's only in . and _.</source>
            <translation>主题名称不被允许：最多使用 249 个字符 a-z A-Z 0-9 . _ -，且不能与其他主题仅在 . 和 _ 上不同。</translation>
        </message>
        <message>
            <source>The number of partitions is not allowed: give at least 1.</source>
            <translation>分区数量不被允许：请至少给 1。</translation>
        </message>
        <message>
            <source>The replication factor is not possible: give at least 1 and at most the number of brokers that are alive.</source>
            <translation>副本数不可行：请至少给 1，且不超过存活的 broker 数。</translation>
        </message>
        <message>
            <source>The assignment of replicas is not possible: name only brokers that exist, each once a partition.</source>
            <translation>副本分配不可行：只能使用存在的 broker，每个分区中各出现一次。</translation>
        </message>
        <message>
            <source>The broker refuses a setting: correct its name or value.</source>
            <translation>broker 拒绝了一个设置：请更正其名称或值。</translation>
        </message>
        <message>
            <source>The cluster's policy does not allow this: change it to what the policy asks for.</source>
            <translation>集群的策略不允许这样做：请按策略的要求修改。</translation>
        </message>
        <message>
            <source>The broker refuses the request as invalid: check the input.</source>
            <translation>broker 认为请求无效而拒绝：请检查输入。</translation>
        </message>
        <message>
            <source>The name of the consumer group is not allowed: choose another.</source>
            <translation>消费者组的名称不被允许：请另选一个。</translation>
        </message>
        <message>
            <source>The record is larger than the topic allows: make it smaller, or raise max.message.bytes of the topic.</source>
            <translation>记录大于主题允许的大小：请减小它，或增大主题的 max.message.bytes。</translation>
        </message>
        <message>
            <source>The batch of records is larger than the broker allows: send smaller batches.</source>
            <translation>这批记录大于 broker 允许的大小：请发送较小的批次。</translation>
        </message>
        <message>
            <source>The topic refuses the record: a compacted topic needs a key in each record.</source>
            <translation>主题拒绝了该记录：压缩主题的每条记录都需要键。</translation>
        </message>
        <message>
            <source>The library refuses the input: correct it.</source>
            <translation>客户端库拒绝了输入：请更正。</translation>
        </message>
        <message>
            <source>The partition does not hold that offset any more, or not yet: choose one between its start and its end.</source>
            <translation>该分区已不再保存该偏移量，或尚未到达：请选择其起始与末端之间的一个。</translation>
        </message>
        <message>
            <source>The brokers do not allow that topics are deleted: set delete.topic.enable=true on them and restart them.</source>
            <translation>broker 不允许删除主题：请在它们上设置 delete.topic.enable=true 并重新启动。</translation>
        </message>
        <message>
            <source>This broker's version cannot do that: use a newer broker.</source>
            <translation>此 broker 的版本做不到：请使用更新的 broker。</translation>
        </message>
        <message>
            <source>The topic's old message format has no timestamps: this cannot be asked of it.</source>
            <translation>该主题的旧消息格式没有时间戳：无法查询。</translation>
        </message>
        <message>
            <source>The cluster has no authorizer: there are no permissions to see or change.</source>
            <translation>集群没有启用授权器：没有可查看或更改的权限。</translation>
        </message>
        <message>
            <source>The broker or the library cannot do that: use a newer broker.</source>
            <translation>broker 或客户端库做不到：请使用更新的 broker。</translation>
        </message>
        <message>
            <source>The library cannot do that: use a newer librdkafka.</source>
            <translation>客户端库做不到：请使用更新的 librdkafka。</translation>
        </message>
        <message>
            <source>Too many records wait to be sent: wait until some are acknowledged.</source>
            <translation>等待发送的记录太多：请等待其中一些被确认。</translation>
        </message>
        <message>
            <source>Kafka answered with the error %1 (%2): look into the broker's log.</source>
            <translation>Kafka 返回错误 %1（%2）：请查看 broker 的日志。</translation>
        </message>
        <message>
            <source>%1 is not answering: check whether it is overloaded or frozen.</source>
            <translation>%1 没有应答：请检查它是否过载或被冻结。</translation>
        </message>
        <message>
            <source>The broker</source>
            <translation>broker</translation>
        </message>
        <message>
            <source>The cluster has no broker %1 now: check the number, or start it.</source>
            <translation>集群现在没有 broker %1：请检查编号，或启动它。</translation>
        </message>
        <message>
            <source>The controller</source>
            <translation>Controller</translation>
        </message>
        <message>
            <source>Broker %1</source>
            <translation>broker %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Partition %1: %2</source>
            <translation>分区 %1：%2</translation>
        </message>
        <message>
            <source>Broker %1 (leader of partition %2)</source>
            <translation>broker %1（分区 %2 的 leader）</translation>
        </message>
        <message>
            <source>Partition %1, offset %2: %3</source>
            <translation>分区 %1，偏移量 %2：%3</translation>
        </message>
        <message>
            <source>%1 is a Kafka broker.</source>
            <translation>%1 是 Kafka broker。</translation>
        </message>
        <message>
            <source>The host name of %1 cannot be resolved: correct it, or add it to DNS or the hosts file.</source>
            <translation>无法解析 %1 的主机名：请更正，或将它加入 DNS 或 hosts 文件。</translation>
        </message>
        <message>
            <source>%1 refuses the connection: start the broker, or correct the port.</source>
            <translation>%1 拒绝连接：请启动 broker，或更正端口。</translation>
        </message>
        <message>
            <source>%1 does not answer the attempt to connect: check the address and the firewall, and whether the broker is stuck.</source>
            <translation>%1 对连接尝试没有应答：请检查地址和防火墙，以及 broker 是否卡住。</translation>
        </message>
        <message>
            <source>%1 accepts the connection but does not answer: the broker may be frozen, or another service has this port.</source>
            <translation>%1 接受连接但没有应答：broker 可能被冻结，或该端口属于其他服务。</translation>
        </message>
        <message>
            <source>%1 closes the connection at once: check the port and security.protocol, and the broker's limit of connections.</source>
            <translation>%1 立即关闭了连接：请检查端口和 security.protocol，以及 broker 的连接数上限。</translation>
        </message>
        <message>
            <source>%1 speaks TLS: set security.protocol to SSL or SASL_SSL, or use the plaintext port.</source>
            <translation>%1 使用 TLS：请将 security.protocol 设置为 SSL 或 SASL_SSL，或使用明文端口。</translation>
        </message>
        <message>
            <source>%1 is a web server, not a Kafka broker: use the broker's port.</source>
            <translation>%1 是 Web 服务器，不是 Kafka broker：请使用 broker 的端口。</translation>
        </message>
        <message>
            <source>%1 is ZooKeeper, not a Kafka broker: use the broker's port here and this address as the ZooKeeper address.</source>
            <translation>%1 是 ZooKeeper，不是 Kafka broker：这里请使用 broker 的端口，并将此地址用作 ZooKeeper 地址。</translation>
        </message>
        <message>
            <source>%1 is not a Kafka broker: use the broker's port.</source>
            <translation>%1 不是 Kafka broker：请使用 broker 的端口。</translation>
        </message>
        <message>
            <source>The property "%1" is not known to librdkafka: remove it or correct its name.</source>
            <translation>librdkafka 不认识属性“%1”：请去掉它，或更正其名称。</translation>
        </message>
        <message>
            <source>The value of the property "%1" is refused: correct it.</source>
            <translation>属性“%1”的值被拒绝：请更正。</translation>
        </message>
        <message>
            <source>The property "%1" is not allowed here because it runs foreign code: remove it.</source>
            <translation>这里不允许使用属性“%1”，因为它会运行外部代码：请去掉它。</translation>
        </message>
        <message>
            <source>The connection's properties do not fit together: %1.</source>
            <translation>连接的属性互相不匹配：%1。</translation>
        </message>
        <message>
            <source>Name the topic that is to be read.</source>
            <translation>请指定要读取的主题。</translation>
        </message>
        <message>
            <source>The leader of partition %1 (at offset %2)</source>
            <translation>分区 %1 的 leader（在偏移量 %2 处）</translation>
        </message>
        <message>
            <source>Partition %1, offset %2: the record is larger than Brokerscope can read (%3 bytes arrive, at most 100000000 can be taken) and was skipped: read it with another client.</source>
            <translation>分区 %1，偏移量 %2：记录大于 Brokerscope 能读取的大小（收到 %3 字节，最多 100000000），已跳过：请用其他客户端读取。</translation>
        </message>
        <message>
            <source>Partition %1 does not hold offset %2 any more (it holds %3 to %4): records were deleted while it was read.</source>
            <translation>分区 %1 不再保存偏移量 %2（现有 %3 到 %4）：读取过程中记录被删除。</translation>
        </message>
        <message>
            <source>The record was not sent, since the partition's leader could not be reached in time: check that the brokers run, then send it again.</source>
            <translation>记录没有发送，因为未能及时连接到该分区的 leader：请检查 broker 是否在运行，然后重新发送。</translation>
        </message>
        <message>
            <source>The partition's leader</source>
            <translation>分区的 leader</translation>
        </message>
        <message>
            <source>A topic named "%1" exists already: choose another name.</source>
            <translation>已有名为“%1”的主题：请另选名称。</translation>
        </message>
        <message numerus="yes">
            <source>Replication factor %1 is not possible because only %n broker(s) are alive: give at most %n.</source>
            <translation>
                <numerusform>副本数 %1 不可行，因为只有 %n 个 broker 存活：最多给 %n。</numerusform>
            </translation>
        </message>
        <message>
            <source>The broker refuses the topic: %1. Correct that and try again.</source>
            <translation>broker 拒绝了该主题：%1。请更正后重试。</translation>
        </message>
        <message>
            <source>There is no topic named "%1": it may be gone already.</source>
            <translation>没有名为“%1”的主题：它可能已被删除。</translation>
        </message>
        <message>
            <source>The broker's answer cannot be read: check that the port belongs to a Kafka broker.</source>
            <translation>无法读懂 broker 的应答：请检查该端口是否属于 Kafka broker。</translation>
        </message>
    </context>
    <context>
        <name>KafkaField</name>
        <message>
            <source>nobody leads the partition: nothing can be read or written</source>
            <translation>分区没有 leader：无法读写</translation>
        </message>
        <message>
            <source>serves reads and writes</source>
            <translation>负责读写</translation>
        </message>
        <message>
            <source>replicas in sync</source>
            <translation>同步的副本</translation>
        </message>
        <message>
            <source>raised with each change of the leader</source>
            <translation>leader 每变更一次加一</translation>
        </message>
        <message>
            <source>which controller wrote it; compare with /controller_epoch</source>
            <translation>由哪一届控制器写入；可与 /controller_epoch 比较</translation>
        </message>
        <message>
            <source>format of this record</source>
            <translation>此记录的格式</translation>
        </message>
        <message>
            <source>the broker that is controller</source>
            <translation>担任控制器的 broker</translation>
        </message>
        <message>
            <source>no JMX</source>
            <translation>没有 JMX</translation>
        </message>
        <message>
            <source>port of JMX</source>
            <translation>JMX 端口</translation>
        </message>
        <message>
            <source>of the plain listener, for clients of old</source>
            <translation>明文监听器的，供旧客户端使用</translation>
        </message>
        <message>
            <source>what clients connect to, per listener</source>
            <translation>客户端连接的地址，按监听器列出</translation>
        </message>
        <message>
            <source>brokers that each partition is assigned to, the preferred leader first</source>
            <translation>每个分区分配到的 broker，首个是 preferred leader</translation>
        </message>
        <message>
            <source>of a reassignment that runs</source>
            <translation>属于正在进行的重分配</translation>
        </message>
        <message>
            <source>tells a topic from an older one of the same name</source>
            <translation>用来区分同名的旧主题</translation>
        </message>
        <message>
            <source>what differs from the default</source>
            <translation>与默认值不同的设置</translation>
        </message>
        <message>
            <source>value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Broker %1</source>
            <translation>Broker %1</translation>
        </message>
        <message>
            <source>Topic %1</source>
            <translation>主题 %1</translation>
        </message>
        <message>
            <source>Consumer group %1</source>
            <translation>消费者组 %1</translation>
        </message>
    </context>
    <context>
        <name>KafkaView</name>
        <message>
            <source>What Kafka keeps in the znode</source>
            <translation>Kafka 在这个 znode 中保存的内容</translation>
        </message>
        <message>
            <source>Equivalent command</source>
            <translation>等效命令</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Kafka knows no such path: it is somebody else&apos;s.</source>
            <translation>Kafka 不认识这个路径：它属于别的程序。</translation>
        </message>
        <message>
            <source>Do not edit it by hand.</source>
            <translation>请勿手工修改。</translation>
        </message>
        <message>
            <source>Kafka acts upon an edit.</source>
            <translation>修改会触发 Kafka 的动作。</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开%1</translation>
        </message>
    </context>
    <context>
        <name>KeyStoreText</name>
        <message>
            <source>No key store runs in this session.</source>
            <translation>此会话中没有运行密钥库。</translation>
        </message>
        <message>
            <source>The key store did not give access: unlock it and try again.</source>
            <translation>密钥库没有授予访问权限：请解锁后重试。</translation>
        </message>
        <message>
            <source>The key store did not answer: unlock it and try again.</source>
            <translation>密钥库没有应答：请解锁后重试。</translation>
        </message>
        <message>
            <source>The key store's entry of this connection cannot be read: give its secrets again.</source>
            <translation>无法读取此连接在密钥库中的条目：请重新给出其机密。</translation>
        </message>
    </context>
    <context>
        <name>LagChartView</name>
        <message>
            <source>Lag over time</source>
            <translation>积压随时间的变化</translation>
        </message>
        <message>
            <source>Last %1</source>
            <translation>最近 %1</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 分钟</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 分钟</translation>
        </message>
        <message>
            <source>2 h</source>
            <translation>2 小时</translation>
        </message>
        <message>
            <source>Copy series</source>
            <translation>复制序列</translation>
        </message>
        <message>
            <source>Collecting samples</source>
            <translation>正在收集样本</translation>
        </message>
        <message>
            <source>the line begins with the second look at the group</source>
            <translation>从第二次查看该组开始画线</translation>
        </message>
    </context>
    <context>
        <name>LegendEntry</name>
        <message>
            <source>Show or hide this line</source>
            <translation>显示或隐藏这条线</translation>
        </message>
    </context>
    <context>
        <name>LocalCluster</name>
        <message>
            <source>%1 cannot be read as a cluster; put it right, or remove the cluster's folder.</source>
            <translation>无法将 %1 作为集群读取；请修正它，或删除该集群的文件夹。</translation>
        </message>
        <message>
            <source>There is no local cluster in %1; create one with "brokerscope-cli local up".</source>
            <translation>%1 中没有本地集群；用“brokerscope-cli local up”创建一个。</translation>
        </message>
        <message>
            <source>%1 cannot be written; check the folder's rights and the space on its disk.</source>
            <translation>无法写入 %1；请检查文件夹的权限和磁盘空间。</translation>
        </message>
    </context>
    <context>
        <name>LocalClusters</name>
        <message>
            <source>"%1" cannot be a cluster's name; use up to 64 letters, digits, spaces, '-', '_' and '.'.</source>
            <translation>“%1”不能作为集群名称；最多 64 个字母、数字、空格、“-”、“_”和“.”。</translation>
        </message>
        <message>
            <source>There is no local cluster "%1"; create it with "brokerscope-cli local up --name %1".</source>
            <translation>没有本地集群“%1”；用“brokerscope-cli local up --name %1”创建它。</translation>
        </message>
        <message>
            <source>A local cluster has 1 to 3 brokers, not %1.</source>
            <translation>本地集群有 1 到 3 个 broker，而不是 %1 个。</translation>
        </message>
        <message>
            <source>A local cluster "%1" exists already; use it, or choose another name.</source>
            <translation>已有本地集群“%1”；请使用它，或另选名称。</translation>
        </message>
        <message>
            <source>No free ports between %1 and %2 on this machine; stop something that listens there.</source>
            <translation>本机 %1 到 %2 之间没有空闲端口；请停止其中某个监听的程序。</translation>
        </message>
        <message numerus="yes">
            <source>The local cluster "%1" exists with runtime %2 and %n broker(s); use another name, or wipe it.</source>
            <translation>
                <numerusform>已有本地集群“%1”，其运行时为 %2，有 %n 个 broker；请另用名称，或将它清除。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no local cluster in %1.</source>
            <translation>%1 中没有本地集群。</translation>
        </message>
        <message>
            <source>Some files of %1 could not be removed; check their owner and remove the folder by hand.</source>
            <translation>无法删除 %1 的某些文件；请检查其所有者，并手动删除该文件夹。</translation>
        </message>
        <message>
        <source>%1 cannot be read; check its rights, then export again.</source>
        <translation>无法读取 %1；请检查其权限，然后重新导出。</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder&apos;s rights and the space on its disk.</source>
        <translation>无法写入 %1；请检查文件夹权限和磁盘空间。</translation>
    </message>
    <message>
        <source>%1: the cluster &quot;%2&quot; as a plain folder</source>
        <translation>%1：集群“%2”的普通文件夹</translation>
    </message>
    <message>
        <source>Started from an installation of the same version of Kafka, in its folder:</source>
        <translation>用同版本的 Kafka 安装，在其文件夹中启动：</translation>
    </message>
    <message>
        <source>Clients then connect to %1.</source>
        <translation>客户端随后连接到 %1。</translation>
    </message>
    <message>
        <source>The files name this folder and the ports of the cluster that it was copied from. Only one of the two can run at a time; whoever moves the folder changes the paths in *.properties and zoo.cfg.</source>
        <translation>这些文件写有此文件夹的路径和原集群的端口。两者不能同时运行；移动文件夹后须修改 *.properties 和 zoo.cfg 中的路径。</translation>
    </message>
    <message>
        <source>Name the folder to export to.</source>
        <translation>请给出要导出到的文件夹。</translation>
    </message>
    <message>
        <source>%1 is there already and not empty; choose another folder.</source>
        <translation>%1 已存在且不为空；请另选文件夹。</translation>
    </message>
    <message>
        <source>%1 is inside the cluster&apos;s own folder; choose another one.</source>
        <translation>%1 位于集群自己的文件夹内；请另选一个。</translation>
    </message>
    <message>
        <source>The local cluster &quot;%1&quot; has 3 brokers already, which is the most.</source>
        <translation>本地集群“%1”已有 3 个 broker，这是上限。</translation>
    </message>
    </context>
    <context>
        <name>LocalConfig</name>
    <message>
        <source>%1 cannot be read or written; check its rights and the space on its disk.</source>
        <translation>无法读写 %1；请检查其权限和磁盘空间。</translation>
    </message>
    <message>
        <source>Brokerscope numbers the brokers itself.</source>
        <translation>broker 由 Brokerscope 编号。</translation>
    </message>
    <message>
        <source>Brokerscope gives each broker its own port, on this computer only.</source>
        <translation>Brokerscope 为每个 broker 分配各自的端口，仅限本机。</translation>
    </message>
    <message>
        <source>Which nodes vote is settled when the cluster is made.</source>
        <translation>哪些节点参与投票在创建集群时已经确定。</translation>
    </message>
    <message>
        <source>Each broker keeps its records in the cluster’s own folder.</source>
        <translation>每个 broker 将其记录保存在集群自己的文件夹中。</translation>
    </message>
    <message>
        <source>Brokerscope gives ZooKeeper its port, on this computer only.</source>
        <translation>Brokerscope 为 ZooKeeper 分配端口，仅限本机。</translation>
    </message>
    <message>
        <source>ZooKeeper keeps its data in the cluster’s own folder.</source>
        <translation>ZooKeeper 将其数据保存在集群自己的文件夹中。</translation>
    </message>
    <message>
        <source>Brokerscope asks ZooKeeper by these commands whether it is well.</source>
        <translation>Brokerscope 通过这些命令询问 ZooKeeper 是否正常。</translation>
    </message>
    <message>
        <source>%1 was written by someone else meanwhile; read it again, then set it again.</source>
        <translation>%1 在此期间被他人写入；请重新读取后再设置。</translation>
    </message>
    <message>
        <source>Give at least %1.</source>
        <translation>请至少填 %1。</translation>
    </message>
    <message>
        <source>Give a number from %1 to %2.</source>
        <translation>请填 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>Give a whole number, without a unit.</source>
        <translation>请填整数，不带单位。</translation>
    </message>
    <message>
        <source>It cannot be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>“%1” is none of the words that Kafka takes here.</source>
        <translation>“%1”不是 Kafka 在此接受的词。</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>请填以下之一：%1。</translation>
    </message>
    <message>
        <source>Give a number, such as 0.5.</source>
        <translation>请填一个数，例如 0.5。</translation>
    </message>
    <message>
        <source>Give the whole path, from / on.</source>
        <translation>请填完整路径，从 / 开始。</translation>
    </message>
    <message>
        <source>There is no such file, or it cannot be read.</source>
        <translation>没有此文件，或无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>The cluster has %n broker(s), and no more replicas than that can be.</source>
        <translation>
            <numerusform>集群有 %n 个 broker，副本数不能超过它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cluster has %n broker(s): no more can be in sync, and nothing could be produced with acks=all.</source>
        <translation>
            <numerusform>集群有 %n 个 broker：同步副本不会更多，acks=all 将无法写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is taken from the heap of 256 MiB when the broker starts; above 128 MiB it hardly fits.</source>
        <translation>broker 启动时从 256 MiB 的堆中取用；超过 128 MiB 很难容下。</translation>
    </message>
    <message>
        <source>Write the chroot once, after the last host: host:2181,host:2181/chroot.</source>
        <translation>chroot 只写一次，放在最后一个主机之后：host:2181,host:2181/chroot。</translation>
    </message>
    <message>
        <source>The chroot is a path like /kafka: no blank in it, no / at its end.</source>
        <translation>chroot 是形如 /kafka 的路径：不含空格，末尾没有 /。</translation>
    </message>
    <message>
        <source>Give host:port, several divided by commas.</source>
        <translation>请填 host:port，多个以逗号分隔。</translation>
    </message>
    <message>
        <source>This is not the name of a logger; names look like kafka.controller.</source>
        <translation>这不是日志记录器的名称；名称形如 kafka.controller。</translation>
    </message>
    <message>
        <source>This key is not in the list of ZooKeeper’s settings; ZooKeeper takes it as a system property.</source>
        <translation>此键不在 ZooKeeper 的设置列表中；ZooKeeper 会将其作为系统属性。</translation>
    </message>
    <message>
        <source>This version of Kafka has no such setting; only a plug-in would read it.</source>
        <translation>此版本的 Kafka 没有此设置；只有插件会读取它。</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>all brokers</source>
        <translation>所有 broker</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>This line is not UTF-8; write it anew.</source>
        <translation>此行不是 UTF-8；请重新写。</translation>
    </message>
    <message>
        <source>There is a control character in this line; take it out.</source>
        <translation>此行中有控制字符；请删除。</translation>
    </message>
    <message>
        <source>This line has no value; write key=value, or # before a remark.</source>
        <translation>此行没有值；请写成 key=value，注释前加 #。</translation>
    </message>
    <message>
        <source>There is no key before the sign; write key=value.</source>
        <translation>符号前没有键；请写成 key=value。</translation>
    </message>
    <message>
        <source>After \u stand four hexadecimal digits; a backslash itself is written \\.</source>
        <translation>\u 之后须有四位十六进制数字；反斜杠本身写作 \\。</translation>
    </message>
    <message>
        <source>This key is set further up, too; keep one of the two lines.</source>
        <translation>此键在上面已经设置过；请只保留其中一行。</translation>
    </message>
    <message>
        <source>The file is too long from here on: at most 20,000 lines and 1 MiB.</source>
        <translation>文件从此处起过长：最多 20,000 行、1 MiB。</translation>
    </message>
    </context>
    <context>
        <name>LocalEvent</name>
    <message>
        <source>its time was over</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>by a signal from outside</source>
        <translation>由外部信号引起</translation>
    </message>
    <message>
        <source>the last window was closed</source>
        <translation>最后一个窗口已关闭</translation>
    </message>
    <message>
        <source>the supervisor was told to end</source>
        <translation>supervisor 被要求结束</translation>
    </message>
    <message>
        <source>the cluster could not start</source>
        <translation>集群无法启动</translation>
    </message>
    <message>
        <source>by its start</source>
        <translation>由启动引起</translation>
    </message>
    <message>
        <source>the process has ended</source>
        <translation>进程已结束</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 执行</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation>已自动重启</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>意外结束</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Broken on purpose</source>
        <translation>故意制造的故障</translation>
    </message>
    <message>
        <source>Fault is over</source>
        <translation>故障已结束</translation>
    </message>
    <message>
        <source>As process %1</source>
        <translation>进程号 %1</translation>
    </message>
    <message>
        <source>After %1 s</source>
        <translation>用时 %1 秒</translation>
    </message>
    <message>
        <source>Killed through Brokerscope</source>
        <translation>通过 Brokerscope 强制终止</translation>
    </message>
    <message>
        <source>Stopped through Brokerscope</source>
        <translation>通过 Brokerscope 停止</translation>
    </message>
    <message>
        <source>%1, over after %2 s</source>
        <translation>%1，%2 秒后结束</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; undo: %2</source>
        <translation>%1；撤销：%2</translation>
    </message>
    </context>
    <context>
        <name>LocalFault</name>
    <message>
        <source>Killed (SIGKILL)</source>
        <translation>已强制终止 (SIGKILL)</translation>
    </message>
    <message>
        <source>Frozen for %1 s</source>
        <translation>冻结 %1 秒</translation>
    </message>
    <message>
        <source>Frozen until it is thawed</source>
        <translation>冻结，直到解冻</translation>
    </message>
    <message>
        <source>Frozen for %1 s, longer than the brokers&apos; sessions last</source>
        <translation>冻结 %1 秒，超过 broker 会话的时长</translation>
    </message>
    <message>
        <source>Stopped while the brokers run</source>
        <translation>在 broker 运行时停止</translation>
    </message>
    <message>
        <source>Disk of its log folder filled</source>
        <translation>日志文件夹所在的磁盘已填满</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Free the disk</source>
        <translation>释放磁盘空间</translation>
    </message>
    <message>
        <source>%1: %2 s left. Undo: %3.</source>
        <translation>%1：还剩 %2 秒。撤销：%3。</translation>
    </message>
    <message>
        <source>%1. Undo: %2.</source>
        <translation>%1。撤销：%2。</translation>
    </message>
    </context>
    <context>
        <name>LocalPage</name>
        <message>
            <source>Local cluster</source>
            <translation>本地集群</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>运行时</translation>
        </message>
        <message>
            <source>Bootstrap servers</source>
            <translation>Bootstrap 服务器</translation>
        </message>
        <message>
            <source>ZooKeeper</source>
            <translation>ZooKeeper</translation>
        </message>
        <message>
            <source>Java</source>
            <translation>Java</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>数据文件夹</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Play demo traffic</source>
            <translation>播放演示流量</translation>
        </message>
        <message>
            <source>&amp;Keep running when the window closes</source>
            <translation>关闭窗口后保持运行(&amp;K)</translation>
        </message>
        <message>
            <source>No local cluster yet</source>
            <translation>还没有本地集群</translation>
        </message>
        <message>
            <source>Start one: it runs on this computer only.</source>
            <translation>启动一个：它只在本机上运行。</translation>
        </message>
        <message>
            <source>The demo traffic did not start.</source>
            <translation>演示流量没有启动。</translation>
        </message>
        <message>
            <source>A start or stop is under way.</source>
            <translation>正在启动或停止。</translation>
        </message>
        <message>
            <source>Start the cluster first.</source>
            <translation>请先启动集群。</translation>
        </message>
        <message>
            <source>Stop demo traffic</source>
            <translation>停止演示流量</translation>
        </message>
        <message>
            <source>The local cluster did not start.</source>
            <translation>本地集群没有启动。</translation>
        </message>
        <message>
            <source>Known once a cluster was made.</source>
            <translation>创建集群后才知道。</translation>
        </message>
        <message>
            <source>none (KRaft)</source>
            <translation>无（KRaft）</translation>
        </message>
        <message>
            <source>&amp;Kill (SIGKILL)</source>
            <translation>强制终止 (SIGKILL)(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>启动(&amp;S)</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Freeze</source>
            <translation>冻结(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Thaw</source>
            <translation>解冻(&amp;T)</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>操作没有成功。</translation>
        </message>
        <message>
        <source>Cl&amp;usters</source>
        <translation>集群(&amp;U)</translation>
    </message>
    <message>
        <source>Local cluster %1</source>
        <translation>本地集群 %1</translation>
    </message>
        <message>
        <source>&amp;Break something</source>
        <translation>制造故障(&amp;B)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
        <message>
        <source>Previous Error in the Log</source>
        <translation>日志中的上一个错误</translation>
    </message>
    <message>
        <source>Next Error in the Log</source>
        <translation>日志中的下一个错误</translation>
    </message>
        <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Parts of the local cluster</source>
        <translation>本地集群的各部分</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    </context>
    <context>
        <name>LocalReason</name>
        <message>
            <source>Killed through Brokerscope; it stays down until you start it.</source>
            <translation>已通过 Brokerscope 杀死；在您启动之前保持停止。</translation>
        </message>
        <message>
            <source>Stopped through Brokerscope; it stays down until you start it.</source>
            <translation>已通过 Brokerscope 停止；在您启动之前保持停止。</translation>
        </message>
        <message>
            <source>The cluster's supervisor ended unexpectedly, and its processes with it; start the cluster again.</source>
            <translation>集群的 supervisor 意外结束，其进程也随之结束；请重新启动集群。</translation>
        </message>
        <message>
            <source>The program brokerscope-supervisor cannot be started from %1; install Brokerscope again.</source>
            <translation>无法从 %1 启动程序 brokerscope-supervisor；请重新安装 Brokerscope。</translation>
        </message>
        <message>
            <source>The data folder %1 is in use by %2; stop that one first.</source>
            <translation>数据文件夹 %1 正被 %2 使用；请先停止它。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be used; check that it exists and that you may write to it.</source>
            <translation>无法使用文件夹 %1；请检查它是否存在、您是否可以写入。</translation>
        </message>
        <message>
            <source>The folder %1 has a comma or a colon in its path, where Kafka and Java would split it; choose another folder.</source>
            <translation>文件夹 %1 的路径中有逗号或冒号，Kafka 和 Java 会在那里分割；请选择其他文件夹。</translation>
        </message>
        <message>
            <source>The Kafka runtime %1 is not on this machine yet; fetch it with "brokerscope-cli local fetch --runtime %1".</source>
            <translation>Kafka 运行时 %1 尚不在本机上；用“brokerscope-cli local fetch --runtime %1”获取它。</translation>
        </message>
        <message>
            <source>The runtime %1 lacks %2; delete the runtime's folder and fetch it again.</source>
            <translation>运行时 %1 缺少 %2；请删除该运行时的文件夹并重新获取。</translation>
        </message>
        <message>
            <source>%2 of the runtime %1 differs from its checksum; delete the runtime's folder and fetch it again.</source>
            <translation>运行时 %1 的 %2 与其校验和不符；请删除该运行时的文件夹并重新获取。</translation>
        </message>
        <message>
            <source>Java was not found in JAVA_HOME or PATH; install Java 17 or 21, for instance with "sudo apt install default-jre-headless".</source>
            <translation>在 JAVA_HOME 和 PATH 中没有找到 Java；请安装 Java 17 或 21，例如“sudo apt install default-jre-headless”。</translation>
        </message>
        <message>
            <source>The Java found at %1 is %2, but %3 or newer is needed; install Java 17 or 21, or set JAVA_HOME.</source>
            <translation>在 %1 找到的 Java 版本是 %2，但需要 %3 或更新；请安装 Java 17 或 21，或设置 JAVA_HOME。</translation>
        </message>
        <message>
            <source>Port %1 is taken by %2; stop that process, or wipe the cluster so that it gets another port.</source>
            <translation>端口 %1 已被 %2 占用；请停止该进程，或清除集群以便它使用其他端口。</translation>
        </message>
        <message>
            <source>Another Kafka process (%1) holds this broker's log folder; stop that process first.</source>
            <translation>另一个 Kafka 进程（%1）占用了此 broker 的日志文件夹；请先停止该进程。</translation>
        </message>
        <message>
            <source>The broker's data belongs to another cluster id than ZooKeeper's data; wipe the cluster, which removes both.</source>
            <translation>broker 数据的集群 ID 与 ZooKeeper 数据的不同；请清除集群，两者会一并删除。</translation>
        </message>
        <message>
            <source>ZooKeeper still has the old registration of broker %1; it starts again when that session has expired.</source>
            <translation>ZooKeeper 中仍有 broker %1 的旧注册；该会话过期后它会重新启动。</translation>
        </message>
        <message>
            <source>It ran out of Java heap; use fewer partitions or less traffic on this local cluster.</source>
            <translation>Java 堆内存不足；请在此本地集群上使用更少的分区或更少的流量。</translation>
        </message>
        <message>
            <source>The disk of %1 is full; free some space, then start the cluster again.</source>
            <translation>%1 所在的磁盘已满；请腾出空间，然后重新启动集群。</translation>
        </message>
        <message>
            <source>It refused its configuration; see the detail, and mend the setting that it names.</source>
            <translation>它拒绝了自己的配置；请查看详情，并修正其中指出的设置。</translation>
        </message>
        <message>
            <source>The storage of a node could not be formatted; see the detail, or wipe the cluster.</source>
            <translation>无法格式化节点的存储；请查看详情，或清除集群。</translation>
        </message>
        <message>
            <source>It was not ready after %2 s (%1); look into its log.</source>
            <translation>%2 秒后它仍未就绪（%1）；请查看其日志。</translation>
        </message>
        <message>
            <source>It was killed from outside (signal 9): by someone, or by the kernel when memory ran out.</source>
            <translation>它被外部杀死（信号 9）：由某人，或在内存不足时由内核。</translation>
        </message>
        <message>
            <source>It ended by signal %1; look into its log.</source>
            <translation>它因信号 %1 结束；请查看其日志。</translation>
        </message>
        <message>
            <source>It ended by itself with exit code %1; look into its log.</source>
            <translation>它自行结束，退出码为 %1；请查看其日志。</translation>
        </message>
        <message>
            <source>It died again after %1 restarts within %2 minutes, and is not restarted any more. %3</source>
            <translation>它在 %2 分钟内重启 %1 次后再次结束，不再重启。%3</translation>
        </message>
        <message>
            <source>It waits for ZooKeeper, which is not running.</source>
            <translation>它在等待 ZooKeeper，而后者没有运行。</translation>
        </message>
        <message>
            <source>The folder %1 was removed while the cluster ran.</source>
            <translation>文件夹 %1 在集群运行期间被删除。</translation>
        </message>
        <message>
        <source>Filling it would take the space of everything else, too: %1 shares its file system; mount a small one there (a tmpfs of 256 MB) before the cluster starts.</source>
        <translation>填满它也会占用其他内容的空间：%1 与其他内容共用文件系统；请在集群启动前在那里挂载一个小文件系统（例如 256 MB 的 tmpfs）。</translation>
    </message>
    <message>
        <source>The file system at %1 has %2 MiB; only one of at most %3 MiB is filled on purpose.</source>
        <translation>%1 处的文件系统有 %2 MiB；只会故意填满不超过 %3 MiB 的文件系统。</translation>
    </message>
        <message>
        <source>Line %2 of %1 cannot be used; see the detail, mend the line, then start again.</source>
        <translation>%1 的第 %2 行不可用；请查看详情，改正该行，然后重新启动。</translation>
    </message>
    </context>
    <context>
        <name>LocalSession</name>
        <message>
            <source>checking %1 of %2 files</source>
            <translation>正在检查 %2 个文件中的第 %1 个</translation>
        </message>
        <message>
            <source>fetching; this happens once</source>
            <translation>正在获取；只需一次</translation>
        </message>
        <message>
            <source>Kafka runtime %1</source>
            <translation>Kafka 运行时 %1</translation>
        </message>
        <message>
            <source>looking for it</source>
            <translation>正在查找</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>完整</translation>
        </message>
    </context>
    <context>
        <name>LocalState</name>
        <message>
            <source>ZooKeeper</source>
            <translation>ZooKeeper</translation>
        </message>
        <message>
            <source>broker %1</source>
            <translation>broker %1</translation>
        </message>
        <message>
            <source>demo traffic</source>
            <translation>演示流量</translation>
        </message>
        <message>
            <source>Kafka and Java are here</source>
            <translation>Kafka 和 Java 已就绪</translation>
        </message>
        <message>
            <source>Supervisor runs</source>
            <translation>Supervisor 正在运行</translation>
        </message>
        <message>
            <source>Storage of node %1 is formatted</source>
            <translation>节点 %1 的存储已格式化</translation>
        </message>
        <message>
            <source>ZooKeeper answers</source>
            <translation>ZooKeeper 有应答</translation>
        </message>
        <message>
            <source>Old session of broker %1 has expired</source>
            <translation>broker %1 的旧会话已过期</translation>
        </message>
        <message>
            <source>Broker %1 has opened its port</source>
            <translation>broker %1 已打开端口</translation>
        </message>
        <message>
            <source>Broker %1 is registered in ZooKeeper</source>
            <translation>broker %1 已在 ZooKeeper 中注册</translation>
        </message>
        <message>
            <source>Broker %1 answers requests</source>
            <translation>broker %1 应答请求</translation>
        </message>
        <message>
            <source>All brokers and a controller are there</source>
            <translation>所有 broker 和 controller 都已就位</translation>
        </message>
        <message>
            <source>Demo traffic has ended</source>
            <translation>演示流量已结束</translation>
        </message>
        <message>
            <source>Broker %1 has ended</source>
            <translation>broker %1 已结束</translation>
        </message>
        <message>
            <source>ZooKeeper has ended</source>
            <translation>ZooKeeper 已结束</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>正在运行</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>降级</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>正在等待</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
    </context>
    <context>
        <name>LogDetail</name>
    <message>
        <source>The whole line</source>
        <translation>整行内容</translation>
    </message>
    <message>
        <source>Copy the whole line</source>
        <translation>复制整行</translation>
    </message>
    <message>
        <source>Close the side panel (Esc)</source>
        <translation>关闭侧边面板 (Esc)</translation>
    </message>
    <message>
        <source>The first %1 characters of %2; Copy gives all.</source>
        <translation>显示前 %1 个字符，共 %2 个；“复制”会给出全部。</translation>
    </message>
    </context>
    <context>
        <name>LogEvent</name>
    <message>
        <source>Broker %1 became the controller (epoch %2).</source>
        <translation>Broker %1 成为 controller（epoch %2）。</translation>
    </message>
    <message>
        <source>Broker %1 is not the controller any more.</source>
        <translation>Broker %1 不再是 controller。</translation>
    </message>
    <message>
        <source>Broker %2 is the leader of %1 now (leader epoch %3).</source>
        <translation>%1 的 leader 现在是 broker %2（leader epoch %3）。</translation>
    </message>
    <message>
        <source>The ISR of %1 shrank from %2 to %3.</source>
        <translation>%1 的 ISR 从 %2 缩小为 %3。</translation>
    </message>
    <message>
        <source>The ISR of %1 is %2 now.</source>
        <translation>%1 的 ISR 现在是 %2。</translation>
    </message>
    <message>
        <source>Group %1 rebalances after generation %2: %3</source>
        <translation>消费组 %1 在 generation %2 之后开始 rebalance：%3</translation>
    </message>
    <message>
        <source>The rebalance of group %1 is done: generation %2.</source>
        <translation>消费组 %1 的 rebalance 已完成：generation %2。</translation>
    </message>
    <message>
        <source>The rebalance of group %1 is done: generation %2, members: %3.</source>
        <translation>消费组 %1 的 rebalance 已完成：generation %2，成员数：%3。</translation>
    </message>
    <message>
        <source>Member %1 of group %2 was not heard of in time and is removed.</source>
        <translation>消费组 %2 的成员 %1 超时没有消息，已被移除。</translation>
    </message>
    <message>
        <source>The broker&apos;s ZooKeeper session %1 has expired; it registers anew.</source>
        <translation>该 broker 的 ZooKeeper 会话 %1 已过期；它将重新注册。</translation>
    </message>
    <message>
        <source>ZooKeeper ends session %1: nothing was heard of it for %2 ms.</source>
        <translation>ZooKeeper 结束会话 %1：已有 %2 毫秒没有收到它的消息。</translation>
    </message>
    <message>
        <source>The broker was not shut down in order: it recovers its log segments (%1).</source>
        <translation>该 broker 之前没有正常关闭：正在恢复它的日志 segment（%1）。</translation>
    </message>
    <message>
        <source>The log folder %1 has failed: its replicas are offline.</source>
        <translation>日志文件夹 %1 出现故障：其中的副本已离线。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Broker %1 is fenced: the controller did not hear of it in time.</source>
        <translation>Broker %1 被隔离（fenced）：controller 超时没有收到它的消息。</translation>
    </message>
    <message>
        <source>Broker %1 is unfenced: it takes part again.</source>
        <translation>Broker %1 解除隔离：它重新参与集群。</translation>
    </message>
    <message>
        <source>Topic %1 was created.</source>
        <translation>主题 %1 已创建。</translation>
    </message>
    <message>
        <source>Topic %1 was deleted.</source>
        <translation>主题 %1 已删除。</translation>
    </message>
    <message>
        <source>Broker %1 has started.</source>
        <translation>Broker %1 已启动。</translation>
    </message>
    <message>
        <source>Broker %1 shuts down in order.</source>
        <translation>Broker %1 正常关闭。</translation>
    </message>
    </context>
    <context>
        <name>LogModel</name>
    <message>
        <source>The line carries no level.</source>
        <translation>该行没有级别。</translation>
    </message>
    <message>
        <source>The line carries no time.</source>
        <translation>该行没有时间。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message numerus="yes">
        <source>+%n line(s)</source>
        <translation>
            <numerusform>+%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    </context>
    <context>
        <name>LogPage</name>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Filter the log</source>
            <translation>筛选日志</translation>
        </message>
        <message>
            <source>Log of Brokerscope</source>
            <translation>Brokerscope 日志</translation>
        </message>
        <message>
            <source>Open the &amp;folder</source>
            <translation>打开文件夹(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Save as file…</source>
            <translation>保存为文件(&amp;S)…</translation>
        </message>
        <message>
            <source>Pause or Resume</source>
            <translation>暂停或继续</translation>
        </message>
        <message>
            <source>Clear the View</source>
            <translation>清空视图</translation>
        </message>
        <message>
            <source>Save as File…</source>
            <translation>保存为文件…</translation>
        </message>
        <message>
            <source>Open the Folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>No program opens folders</source>
            <translation>没有可打开文件夹的程序</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>所有级别</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>警告和错误</translation>
        </message>
        <message>
            <source>Errors only</source>
            <translation>仅错误</translation>
        </message>
        <message>
            <source>No line matches</source>
            <translation>没有匹配的行</translation>
        </message>
        <message>
            <source>Clear the filter, or show all levels.</source>
            <translation>请清除筛选，或显示所有级别。</translation>
        </message>
        <message>
            <source>The view was cleared</source>
            <translation>视图已清空</translation>
        </message>
        <message>
            <source>New lines appear here. What was written before is not lost.</source>
            <translation>新的行会显示在此。之前写入的内容并未丢失。</translation>
        </message>
        <message>
            <source>Show the earlier lines</source>
            <translation>显示更早的行</translation>
        </message>
        <message>
            <source>Nothing was logged yet</source>
            <translation>尚无日志</translation>
        </message>
        <message>
            <source>What Brokerscope does, and every error that it is told of, appears here.</source>
            <translation>Brokerscope 所做的事以及它得知的每个错误都会显示在此。</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Resume (%1 new)</source>
            <translation>继续(&amp;R)（%1 条新记录）</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>继续(&amp;R)</translation>
        </message>
        <message>
            <source>C&amp;lear the view</source>
            <translation>清空视图(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>LogPanel</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>&amp;What matters</source>
        <translation>要点(&amp;W)</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Previous Error in the Log</source>
        <translation>日志中的上一个错误</translation>
    </message>
    <message>
        <source>Next Error in the Log</source>
        <translation>日志中的下一个错误</translation>
    </message>
    <message>
        <source>There is no further error in that direction</source>
        <translation>这个方向上没有更多错误</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>所有进程</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Only lines that say what happened to the cluster, as a sentence each</source>
        <translation>只显示说明集群发生了什么的行，每行一句话</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>上一个错误</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>下一个错误</translation>
    </message>
    <message>
        <source>Copy or export the lines shown</source>
        <translation>复制或导出显示的行</translation>
    </message>
    <message>
        <source>Copy the lines shown</source>
        <translation>复制显示的行</translation>
    </message>
    <message>
        <source>Export the lines shown…</source>
        <translation>导出显示的行…</translation>
    </message>
    <message>
        <source>Show the whole &amp;line</source>
        <translation>显示整行(&amp;L)</translation>
    </message>
    <message>
        <source>No log line yet</source>
        <translation>还没有日志行</translation>
    </message>
    <message>
        <source>What ZooKeeper and the brokers write appears here.</source>
        <translation>ZooKeeper 和各 broker 写入的内容会显示在这里。</translation>
    </message>
    <message>
        <source>Searching the log</source>
        <translation>正在搜索日志</translation>
    </message>
    <message>
        <source>All files of the log are read, the newest first.</source>
        <translation>正在读取日志的所有文件，从最新的开始。</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>Clear the search, or show all levels and processes.</source>
        <translation>清除搜索，或显示所有级别和进程。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
        <message>
        <source>Newest last</source>
        <translation>最新的在后</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>In the lines shown</source>
        <translation>在显示的行中</translation>
    </message>
    </context>
    <context>
        <name>LogStatus</name>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Follow the newest (End)</source>
        <translation>跟随最新（End）</translation>
    </message>
    <message>
        <source>Load earlier (Home)</source>
        <translation>读取更早的行（Home）</translation>
    </message>
    <message>
        <source>Progress of the reading</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>Reading the log: %1</source>
        <translation>正在读取日志：%1</translation>
    </message>
    <message>
        <source>Stopped by you: what is earlier was not searched</source>
        <translation>已由您停止：更早的部分没有搜索</translation>
    </message>
    <message>
        <source>Following the newest line</source>
        <translation>正在跟随最新的行</translation>
    </message>
    <message numerus="yes">
        <source>Not following: %n new line(s)</source>
        <translation>
            <numerusform>未跟随：有 %n 行新内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Not following the newest line</source>
        <translation>未跟随最新的行</translation>
    </message>
    <message>
        <source>Read to the beginning of the log</source>
        <translation>已读到日志的开头</translation>
    </message>
    </context>
    <context>
        <name>LogText</name>
        <message>
            <source>Info</source>
            <translation>信息</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Brokerscope for Apache Kafka</source>
            <translation>Brokerscope for Apache Kafka</translation>
        </message>
        <message>
            <source>&amp;New Connection…</source>
            <translation>新建连接…(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Disconnect</source>
            <translation>断开连接(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Refresh Now</source>
            <translation>立即刷新(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Filter This Page</source>
            <translation>筛选此页(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>后退(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>前进(&amp;F)</translation>
        </message>
        <message>
            <source>Next &amp;Pane</source>
            <translation>下一个窗格(&amp;P)</translation>
        </message>
        <message>
            <source>Page %1 of the Sidebar</source>
            <translation>侧栏第 %1 页</translation>
        </message>
        <message>
            <source>&amp;About Brokerscope for Apache Kafka</source>
            <translation>关于 Brokerscope for Apache Kafka(&amp;A)</translation>
        </message>
        <message>
            <source>%1 – Brokerscope for Apache Kafka</source>
            <comment>title of the window</comment>
            <translation>%1 – Brokerscope for Apache Kafka</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>Next &amp;Tab</source>
            <translation>下一个标签页(&amp;T)</translation>
        </message>
        <message>
            <source>P&amp;revious Tab</source>
            <translation>上一个标签页(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Search This Page</source>
            <translation>搜索本页(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Command Palette…</source>
            <translation>命令面板(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>设置(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>应用程序</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>There is no earlier page to go back to.</source>
            <translation>没有可以返回的上一页。</translation>
        </message>
        <message>
            <source>There is no page that you came back from.</source>
            <translation>没有可以前进到的页面。</translation>
        </message>
        <message>
            <source>No cluster is connected.</source>
            <translation>没有已连接的集群。</translation>
        </message>
        <message>
            <source>Change &amp;Journal</source>
            <translation>更改日志(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Log</source>
            <translation>日志(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>指南(&amp;G)</translation>
        </message>
        <message>
            <source>Close &amp;Window</source>
            <translation>关闭窗口(&amp;W)</translation>
        </message>
        <message>
            <source>Open in New &amp;Window</source>
            <translation>在新窗口中打开(&amp;W)</translation>
        </message>
        <message>
            <source>Connected Cluster %1</source>
            <translation>第 %1 个已连接的集群</translation>
        </message>
        <message>
            <source>Cluster</source>
            <translation>集群</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Copy &amp;value</source>
            <translation>复制值(&amp;V)</translation>
        </message>
        <message>
            <source>Copy &amp;key</source>
            <translation>复制键(&amp;K)</translation>
        </message>
        <message>
            <source>Copy message as &amp;JSON</source>
            <translation>复制消息为 JSON(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Save value as file…</source>
            <translation>将值另存为文件(&amp;S)…</translation>
        </message>
    </context>
    <context>
        <name>MessageArea</name>
        <message numerus="yes">
            <source>%n more: dismiss one to see the next</source>
            <translation>
                <numerusform>还有 %n 条：关闭一条即可看到下一条</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>关闭通知</translation>
        </message>
        <message>
            <source>Dismiss: %1</source>
            <translation>关闭：%1</translation>
        </message>
    </context>
    <context>
        <name>MessageCells</name>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>null: no bytes at all</source>
            <translation>null：没有任何字节</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>empty: 0 bytes</source>
            <translation>空：0 字节</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>空白</translation>
        </message>
        <message>
            <source>blank: %1 bytes of white space</source>
            <translation>空白：%1 字节的空白字符</translation>
        </message>
        <message>
            <source>not JSON</source>
            <translation>不是 JSON</translation>
        </message>
        <message>
            <source>not text</source>
            <translation>不是文本</translation>
        </message>
    </context>
    <context>
        <name>MessageModel</name>
        <message>
            <source>The message has no timestamp.</source>
            <translation>该消息没有时间戳。</translation>
        </message>
        <message>
            <source>Offset</source>
            <translation>偏移量</translation>
        </message>
        <message>
            <source>Partition</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Timestamp</source>
            <translation>时间戳</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
    </context>
    <context>
        <name>MessagePanel</name>
        <message>
            <source>CreateTime, set by the producer</source>
            <translation>CreateTime，由生产者设置</translation>
        </message>
        <message>
            <source>LogAppendTime, set by the broker</source>
            <translation>LogAppendTime，由 broker 设置</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Parts of the message</source>
            <translation>消息的各部分</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Close the side panel (Esc)</source>
            <translation>关闭侧面板 (Esc)</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>元数据</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>消息头</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No headers</source>
            <translation>没有消息头</translation>
        </message>
        <message>
            <source>The message was written without headers.</source>
            <translation>写入该消息时没有消息头。</translation>
        </message>
        <message>
            <source>Value of the header</source>
            <translation>消息头的值</translation>
        </message>
        <message>
            <source>No message is selected</source>
            <translation>未选择消息</translation>
        </message>
        <message>
            <source>Partition %1, offset %2</source>
            <translation>分区 %1，偏移量 %2</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Partition</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Offset</source>
            <translation>偏移量</translation>
        </message>
        <message>
            <source>Timestamp</source>
            <translation>时间戳</translation>
        </message>
        <message>
            <source>Timestamp type</source>
            <translation>时间戳类型</translation>
        </message>
        <message>
            <source>Key size</source>
            <translation>键大小</translation>
        </message>
        <message>
            <source>Value size</source>
            <translation>值大小</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Key read as</source>
            <translation>键的读取方式</translation>
        </message>
        <message>
            <source>Value read as</source>
            <translation>值的读取方式</translation>
        </message>
    </context>
    <context>
        <name>MessagesPage</name>
        <message>
            <source>Local time, %1</source>
            <translation>本地时间，%1</translation>
        </message>
        <message>
            <source>Times in UTC</source>
            <translation>UTC 时间</translation>
        </message>
        <message>
            <source>Times in milliseconds since 1970</source>
            <translation>自 1970 年起的毫秒数</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Start or Stop</source>
            <translation>开始或停止</translation>
        </message>
        <message>
            <source>Pause or Resume</source>
            <translation>暂停或继续</translation>
        </message>
        <message>
            <source>Clear the Table</source>
            <translation>清空表格</translation>
        </message>
        <message>
            <source>Newest First</source>
            <translation>最新的在前</translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>导出为 JSON…</translation>
        </message>
        <message>
            <source>Export as CSV…</source>
            <translation>导出为 CSV…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Search the loaded messages</source>
            <translation>在已加载的消息中搜索</translation>
        </message>
        <message>
            <source>Close the search in the loaded messages (Esc)</source>
            <translation>关闭已加载消息中的搜索 (Esc)</translation>
        </message>
        <message>
            <source>Nothing was read.</source>
            <translation>没有读取任何内容。</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>实时</translation>
        </message>
        <message>
            <source>Produce…</source>
            <translation>生产消息…</translation>
        </message>
        <message>
            <source>No change can be made: the journal is not open.</source>
            <translation>不能做任何更改：更改日志没有打开。</translation>
        </message>
        <message>
            <source>&amp;Reproduce…</source>
            <translation>再次生产(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Open at this offset</source>
            <translation>从此偏移量打开(&amp;O)</translation>
        </message>
    <message>
        <source>It is longer than %1: too long for a field. Export it instead.</source>
        <translation>长度超过 %1，输入框放不下。请改用导出。</translation>
    </message>
    </context>
    <context>
        <name>NewClusterDialog</name>
    <message>
        <source>New local cluster</source>
        <translation>新建本地集群</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Real Kafka servers on this computer only, with ports of their own and a folder of their own. Everything may be left as it is.</source>
        <translation>仅在本机上运行的真实 Kafka 服务器，有自己的端口和文件夹。所有选项都可保持不变。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Runtime</source>
        <translation>运行时(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Brokers</source>
        <translation>Broker(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Start cluster</source>
        <translation>启动集群(&amp;S)</translation>
    </message>
    <message>
        <source>Not on this computer yet: it is fetched once, which needs the network.</source>
        <translation>尚不在本机上：将获取一次，需要网络。</translation>
    </message>
    <message>
        <source>Enough to try things. One more can be added later.</source>
        <translation>足够试用。以后可再增加 broker。</translation>
    </message>
    <message>
        <source>Broker 0 is the only controller: the cluster stands still while it is down.</source>
        <translation>Broker 0 是唯一的控制器：它停机时集群停顿。</translation>
    </message>
    <message>
        <source>Each record is kept twice. Two brokers bear the loss of one.</source>
        <translation>每条记录保存两份。两个 broker 可承受失去一个。</translation>
    </message>
    <message>
        <source>Each is a controller, too. The cluster bears the loss of one.</source>
        <translation>每个 broker 也是控制器。集群可承受失去一个。</translation>
    </message>
    <message>
        <source>Each record is kept three times: elections and lost replicas can be seen. About 500 MB of memory.</source>
        <translation>每条记录保存三份：可以观察选举和副本丢失。约需 500 MB 内存。</translation>
    </message>
    <message>
        <source>Give the cluster a name.</source>
        <translation>请给集群命名。</translation>
    </message>
    </context>
    <context>
        <name>OpenConnection</name>
        <message>
            <source>Give %1 again.</source>
            <translation>请重新给出 %1。</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>未连接</translation>
        </message>
        <message>
            <source>The key store has none.</source>
            <translation>密钥库中没有。</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Run, watch, understand and mend Apache Kafka and ZooKeeper.</source>
            <translation>运行、观察、理解并修复 Apache Kafka 和 ZooKeeper。</translation>
        </message>
        <message>
            <source>Show this help.</source>
            <translation>显示此帮助。</translation>
        </message>
        <message>
            <source>Show the version.</source>
            <translation>显示版本。</translation>
        </message>
        <message>
            <source>Language of the window: en or zh_CN.</source>
            <translation>窗口语言：en 或 zh_CN。</translation>
        </message>
        <message>
            <source>Connect to this cluster at the start.</source>
            <translation>启动时连接到此集群。</translation>
        </message>
        <message>
            <source>ZooKeeper of that cluster.</source>
            <translation>该集群的 ZooKeeper。</translation>
        </message>
        <message>
            <source>Start this local cluster, or show it if it runs.</source>
            <translation>启动此本地集群；如果正在运行则显示它。</translation>
        </message>
        <message>
            <source>Print how long the window did not react (p99 and maximum) at the end.</source>
            <translation>结束时打印窗口没有响应的时长（p99 和最大值）。</translation>
        </message>
        <message>
            <source>End as soon as the window is painted, for measuring the start.</source>
            <translation>窗口绘制完成后立即结束，用于测量启动时间。</translation>
        </message>
        <message>
            <source>Example: brokerscope --bootstrap localhost:9092 --zookeeper localhost:2181</source>
            <translation>示例：brokerscope --bootstrap localhost:9092 --zookeeper localhost:2181</translation>
        </message>
        <message>
            <source>“%1” is not an option; see brokerscope --help.</source>
            <translation>“%1” 不是选项；请参阅 brokerscope --help。</translation>
        </message>
        <message>
            <source>The page “%1” needs a name: --page %1:NAME.</source>
            <translation>页面“%1”需要一个名称：--page %1:NAME。</translation>
        </message>
        <message>
            <source>There is no page “%1”; the pages are: %2.</source>
            <translation>没有页面“%1”；可用的页面有：%2。</translation>
        </message>
        <message>
            <source>Connect through the saved connection of this name.</source>
            <translation>通过此名称的已保存连接进行连接。</translation>
        </message>
        <message>
            <source>Show this page: topics, group:NAME, zookeeper:/brokers, …</source>
            <translation>显示此页面：topics、group:NAME、zookeeper:/brokers 等。</translation>
        </message>
        <message>
            <source>There is one window in a session: a second start raises it, hands it what was asked, and ends.</source>
            <translation>每个会话只有一个窗口：再次启动会把它带到前面，把所要求的交给它，然后结束。</translation>
        </message>
        <message>
            <source>Name one cluster: either --profile, --bootstrap or --local.</source>
            <translation>只能指定一个集群：--profile、--bootstrap 或 --local 之一。</translation>
        </message>
        <message>
            <source>Start a cluster of its own with demo traffic, walk every page, save pictures and a contact sheet of them in DIR, and remove the cluster.</source>
            <translation>启动一个带演示流量的专用集群，走遍每个页面，把图片及其总览图保存在 DIR，然后移除该集群。</translation>
        </message>
        <message>
            <source>With --tour: show the pictures in FOLDER (topics-light.png, …) beside the tour&apos;s own on its contact sheet.</source>
            <translation>与 --tour 一起使用：在总览图上把 FOLDER 中的图片（topics-light.png 等）放在导览图片旁边。</translation>
        </message>
        <message>
            <source>--beside needs --tour and a folder that is there.</source>
            <translation>--beside 需要 --tour 和一个存在的文件夹。</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Active controller</source>
            <translation>当前 Controller</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>元数据</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Consumer groups</source>
            <translation>消费者组</translation>
        </message>
        <message>
            <source>Total lag</source>
            <translation>总积压</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Recent events</source>
            <translation>最近的事件</translation>
        </message>
        <message>
            <source>since this connection was made</source>
            <translation>自建立此连接以来</translation>
        </message>
        <message>
            <source>Brokers online</source>
            <translation>在线 broker</translation>
        </message>
        <message>
            <source>Offline partitions</source>
            <translation>离线分区</translation>
        </message>
        <message>
            <source>Under Replicated (URP)</source>
            <translation>副本不足 (URP)</translation>
        </message>
        <message>
            <source>In Sync Replicas</source>
            <translation>同步副本</translation>
        </message>
        <message>
            <source>The cluster does not answer.</source>
            <translation>集群没有应答。</translation>
        </message>
        <message>
            <source>Not connected.</source>
            <translation>未连接。</translation>
        </message>
        <message>
            <source>of %1</source>
            <comment>a number of a total</comment>
            <translation>共 %1</translation>
        </message>
        <message>
            <source>Waiting for the first answer.</source>
            <translation>正在等待第一个应答。</translation>
        </message>
        <message numerus="yes">
            <source>%n broker(s) answer: %1</source>
            <comment>broker ids</comment>
            <translation>
                <numerusform>%n 个 broker 有应答：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n broker(s) do not answer</source>
            <translation>
                <numerusform>%n 个 broker 没有应答</numerusform>
            </translation>
        </message>
        <message>
            <source>every partition has a leader</source>
            <translation>每个分区都有 Leader</translation>
        </message>
        <message>
            <source>every replica is in sync</source>
            <translation>所有副本都已同步</translation>
        </message>
        <message numerus="yes">
            <source>%n out of sync</source>
            <translation>
                <numerusform>%n 个未同步</numerusform>
            </translation>
        </message>
        <message>
            <source>none out of sync</source>
            <translation>没有未同步的</translation>
        </message>
        <message>
            <source>Not known yet.</source>
            <translation>尚不知道。</translation>
        </message>
        <message>
            <source>Broker %1</source>
            <translation>Broker %1</translation>
        </message>
        <message>
            <source>The brokers name no controller.</source>
            <translation>各 broker 没有指明 Controller。</translation>
        </message>
        <message>
            <source>ZooKeeper</source>
            <translation>ZooKeeper</translation>
        </message>
        <message>
            <source>KRaft</source>
            <translation>KRaft</translation>
        </message>
        <message>
            <source>A part of the lag is not known.</source>
            <translation>积压有一部分未知。</translation>
        </message>
        <message>
            <source>as of the last answer</source>
            <translation>以最近一次应答为准</translation>
        </message>
        <message>
            <source>The consumer groups are not fresh.</source>
            <translation>消费者组的数据不是最新的。</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Refresh now (F5)</source>
            <translation>立即刷新 (F5)</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Every %1 s</source>
            <translation>每 %1 秒</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <source>How often this page is read again</source>
            <translation>多久重新读取此页一次</translation>
        </message>
    </context>
    <context>
        <name>PaletteModel</name>
        <message>
            <source>chosen lately</source>
            <translation>最近选过</translation>
        </message>
        <message>
            <source>not available</source>
            <translation>不可用</translation>
        </message>
    </context>
    <context>
        <name>PaletteSource</name>
        <message>
            <source>Not possible here and now.</source>
            <translation>现在在这里无法执行。</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Cluster, shown now</source>
            <translation>集群，当前显示</translation>
        </message>
        <message>
            <source>Cluster, connected</source>
            <translation>集群，已连接</translation>
        </message>
        <message>
            <source>Saved connection</source>
            <translation>已保存的连接</translation>
        </message>
        <message>
            <source>Open znode %1</source>
            <translation>打开 znode %1</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Consumer group</source>
            <translation>消费者组</translation>
        </message>
        <message>
            <source>Broker</source>
            <translation>Broker</translation>
        </message>
    </context>
    <context>
        <name>PartitionTable</name>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>No replica can lead the partition now: nothing can be read or written.</source>
            <translation>现在没有副本可以成为 Leader：不能读也不能写。</translation>
        </message>
        <message>
            <source>Broker %1</source>
            <translation>Broker %1</translation>
        </message>
        <message>
            <source>preferred is %1</source>
            <translation>首选为 %1</translation>
        </message>
        <message>
            <source>Not asked yet.</source>
            <translation>尚未询问。</translation>
        </message>
        <message>
            <source>The partition has no leader, so its offsets cannot be asked.</source>
            <translation>该分区没有 Leader，因此无法询问其偏移量。</translation>
        </message>
        <message>
            <source>Partition</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>Replicas</source>
            <translation>副本</translation>
        </message>
        <message>
            <source>In the order of the assignment: the first is the preferred leader. Star: leader; broken link: not in sync.</source>
            <translation>按分配顺序：第一个是首选 Leader。星号：Leader；断开的链条：未同步。</translation>
        </message>
        <message>
            <source>In Sync</source>
            <translation>已同步</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>in-sync replicas</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>First offset</source>
            <translation>第一个偏移量</translation>
        </message>
        <message>
            <source>Next offset</source>
            <translation>下一个偏移量</translation>
        </message>
        <message>
            <source>The high watermark: the offset that the next record gets.</source>
            <translation>High watermark：下一条记录将得到的偏移量。</translation>
        </message>
        <message>
            <source>LSO</source>
            <translation>LSO</translation>
        </message>
        <message>
            <source>Last stable offset: what a consumer with read_committed may read up to.</source>
            <translation>最后稳定偏移量：使用 read_committed 的消费者最多能读到这里。</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息数</translation>
        </message>
        <message>
            <source>Group ID</source>
            <translation>组 ID</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>积压</translation>
        </message>
        <message>
            <source>No offset is committed, or the end is not known.</source>
            <translation>没有提交过偏移量，或末端未知。</translation>
        </message>
        <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Of the topic&apos;s messages: partitions that are far apart have keys that come more often than others.</source>
        <translation>在主题全部消息中所占的比例：各分区相差很大时，说明某些键出现得远比其他键频繁。</translation>
    </message>
    <message>
        <source>Known when every partition tells its messages, and there are some.</source>
        <translation>每个分区的消息数都已知且主题不为空时才能得出。</translation>
    </message>
    </context>
    <context>
        <name>PathBar</name>
        <message>
            <source>Path of the znode</source>
            <translation>znode 的路径</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>复制路径</translation>
        </message>
    </context>
    <context>
        <name>Ports</name>
        <message>
            <source>a process of another user</source>
            <translation>另一个用户的进程</translation>
        </message>
        <message>
            <source>process %1 (%2)</source>
            <translation>进程 %1（%2）</translation>
        </message>
    </context>
    <context>
        <name>PreviewBlock</name>
        <message>
            <source>%1: from %2 to %3. %4</source>
            <translation>%1：从 %2 到 %3。%4</translation>
        </message>
    </context>
    <context>
        <name>ProcessTable</name>
        <message>
            <source>It is not running.</source>
            <translation>没有运行。</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>进程</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>It has none.</source>
            <translation>它没有端口。</translation>
        </message>
        <message>
            <source>PID</source>
            <translation>PID</translation>
        </message>
        <message>
            <source>Uptime</source>
            <translation>运行时长</translation>
        </message>
        <message>
            <source>Ready after</source>
            <translation>就绪用时</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Resident memory of the process.</source>
            <translation>进程的常驻内存。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Share of one core over the last two seconds.</source>
        <translation>最近两秒占用一个核心的比例。</translation>
    </message>
    <message>
        <source>It is measured over the next seconds.</source>
        <translation>将在接下来的几秒内测得。</translation>
    </message>
    <message>
        <source>File handles</source>
        <translation>文件句柄</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>What its data folder takes on the disk.</source>
        <translation>其数据文件夹占用的磁盘空间。</translation>
    </message>
    <message>
        <source>It has no data.</source>
        <translation>它没有数据。</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    </context>
    <context>
        <name>ProduceDialog</name>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>十六进制</translation>
        </message>
        <message>
            <source>null</source>
            <translation>null</translation>
        </message>
        <message>
            <source>Produce to %1</source>
            <translation>向 %1 生产消息</translation>
        </message>
        <message>
            <source>By key</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>&amp;Partition</source>
            <translation>分区(&amp;P)</translation>
        </message>
        <message>
            <source>by key: as the Java client chooses (murmur2)</source>
            <translation>按键：与 Java 客户端的选择方式相同 (murmur2)</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Value</source>
            <translation>值(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Headers</source>
            <translation>消息头(&amp;H)</translation>
        </message>
        <message>
            <source>one a line: name=value</source>
            <translation>每行一个：名称=值</translation>
        </message>
        <message>
            <source>%1 is written as</source>
            <translation>%1 的写入方式</translation>
        </message>
        <message>
            <source>%1 is null</source>
            <translation>%1 为 null</translation>
        </message>
        <message>
            <source>%1: written to partition %2, offset %3</source>
            <translation>%1：已写入分区 %2，偏移量 %3</translation>
        </message>
        <message>
            <source>Produce &amp;message</source>
            <translation>生产消息(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>ProduceInput</name>
        <message>
            <source>Hex is written in pairs of the digits 0-9 and a-f.</source>
            <translation>十六进制要用 0-9 和 a-f 的数字成对书写。</translation>
        </message>
        <message>
            <source>A header needs a name: write one a line, as name=value.</source>
            <translation>消息头需要名称：每行写一个，形如 名称=值。</translation>
        </message>
    </context>
    <context>
        <name>ProduceRecords</name>
        <message>
            <source>Produce messages</source>
            <translation>写入消息</translation>
        </message>
    </context>
    <context>
        <name>ProduceRecordsText</name>
        <message>
            <source>There is nothing to send: give at least one value.</source>
            <translation>没有可发送的内容：请至少给一个值。</translation>
        </message>
        <message>
            <source>Partitions count from 0; leave it out to choose by key.</source>
            <translation>分区从 0 开始编号；不给时按键选择。</translation>
        </message>
        <message>
            <source>There is no topic '%1': create it first, nothing is created by writing.</source>
            <translation>没有主题“%1”：请先创建它，写入不会创建任何主题。</translation>
        </message>
        <message>
            <source>The topic '%1' has the partitions 0 to %2: partition %3 does not exist.</source>
            <translation>主题“%1”有分区 0 到 %2：分区 %3 不存在。</translation>
        </message>
        <message>
            <source>Messages in %1</source>
            <translation>%1 中的消息</translation>
        </message>
        <message numerus="yes">
            <source>Writes %n message(s); every consumer of the topic will get them.</source>
            <translation>
                <numerusform>写入 %n 条消息；该主题的每个消费者都会收到。</numerusform>
            </translation>
        </message>
        <message>
            <source>'%1' is one of Kafka's own topics: a foreign message there can break the cluster.</source>
            <translation>“%1”是 Kafka 自己的主题之一：外来的消息可能破坏集群。</translation>
        </message>
        <message>
            <source>A message that is written cannot be taken back.</source>
            <translation>已写入的消息无法撤回。</translation>
        </message>
        <message>
            <source>End of partition %1</source>
            <translation>分区 %1 的末端</translation>
        </message>
    </context>
    <context>
        <name>ProfileFileText</name>
        <message>
            <source>The file of connections %1 cannot be read: %2.</source>
            <translation>无法读取连接文件 %1：%2。</translation>
        </message>
        <message>
            <source>Line %1 of the file of connections %2 cannot be understood: %3. Mend that line or move the file away; nothing is written to it until then.</source>
            <translation>连接文件 %2 的第 %1 行无法理解：%3。请修正该行，或将该文件移走；在此之前不会写入它。</translation>
        </message>
        <message>
            <source>The file of connections %1 cannot be written: %2.</source>
            <translation>无法写入连接文件 %1：%2。</translation>
        </message>
        <message>
            <source>it is larger than 16 MB</source>
            <translation>它大于 16 MB</translation>
        </message>
        <message>
            <source>it has no “version”</source>
            <translation>它没有“version”</translation>
        </message>
        <message>
            <source>Line %1 of the file of connections %2: a newer Brokerscope wrote it (version %3, this one knows %4). Use that one; nothing is written to the file until then.</source>
            <translation>连接文件 %2 的第 %1 行：由更新版本的 Brokerscope 写入（版本 %3，本程序认识 %4）。请使用那个版本；在此之前不会写入该文件。</translation>
        </message>
        <message>
            <source>“%1” must be a list</source>
            <translation>“%1”必须是列表</translation>
        </message>
        <message>
            <source>its folder cannot be made</source>
            <translation>无法创建其文件夹</translation>
        </message>
        <message>
            <source>another program holds its lock</source>
            <translation>另一个程序持有其锁</translation>
        </message>
        <message>
            <source>its folder cannot be written</source>
            <translation>无法写入其文件夹</translation>
        </message>
        <message>
            <source>Give the connection a name.</source>
            <translation>请给连接一个名称。</translation>
        </message>
        <message>
            <source>“%1” is a secret and is not written to a file.</source>
            <translation>“%1”是机密，不会写入文件。</translation>
        </message>
        <message>
            <source>There is a connection “%1” already: choose another name.</source>
            <translation>已有连接“%1”：请另选名称。</translation>
        </message>
        <message>
            <source>“%1” must be a text</source>
            <translation>“%1”必须是文本</translation>
        </message>
        <message>
            <source>“%1” must be true or false</source>
            <translation>“%1”必须是 true 或 false</translation>
        </message>
        <message>
            <source>a connection has no valid “id”</source>
            <translation>有一个连接没有有效的“id”</translation>
        </message>
        <message>
            <source>a connection has no “name”</source>
            <translation>有一个连接没有“name”</translation>
        </message>
        <message>
            <source>“%1” must be an object</source>
            <translation>“%1”必须是对象</translation>
        </message>
        <message>
            <source>“%1” is a secret and belongs into the key store: remove it here and give it in the window</source>
            <translation>“%1”是机密，应放在密钥库中：请从这里删除，并在窗口中给出</translation>
        </message>
    </context>
    <context>
        <name>ReadBar</name>
        <message>
            <source>Auto</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>十六进制</translation>
        </message>
        <message>
            <source>Key is read as</source>
            <translation>键的读取方式</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>键：%1</translation>
        </message>
        <message>
            <source>Value is read as</source>
            <translation>值的读取方式</translation>
        </message>
        <message>
            <source>Value: %1</source>
            <translation>值：%1</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Partitions to read, as 0-3,7; empty: all</source>
            <translation>要读取的分区，如 0-3,7；留空表示全部</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>搜索日志</translation>
        </message>
        <message>
            <source>Reads the log and shows the messages that contain this text in key, value or headers (Enter starts)</source>
            <translation>读取日志并显示键、值或消息头包含此文本的消息（按 Enter 开始）</translation>
        </message>
        <message>
            <source>Number of messages</source>
            <translation>消息数</translation>
        </message>
        <message>
            <source>How many messages are read; live: how many the table keeps</source>
            <translation>读取多少条消息；实时模式下：表格保留多少条</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 行</translation>
        </message>
        <message>
            <source>Read from</source>
            <translation>读取起点</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>最新</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>最早</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>实时</translation>
        </message>
        <message>
            <source>From offset</source>
            <translation>从偏移量</translation>
        </message>
        <message>
            <source>Since time</source>
            <translation>从时间</translation>
        </message>
        <message>
            <source>Offset</source>
            <translation>偏移量</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Times to choose from</source>
            <translation>可选的时间</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>最近一小时</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>All partitions</source>
            <translation>所有分区</translation>
        </message>
        <message numerus="yes">
            <source>All %n partition(s)</source>
            <translation>
                <numerusform>全部 %n 个分区</numerusform>
            </translation>
        </message>
        <message>
            <source>The partitions cannot be read: write them as 0-3,7.</source>
            <translation>无法识别分区：请写成 0-3,7。</translation>
        </message>
        <message>
            <source>The topic has the partitions 0 to %1.</source>
            <translation>该主题的分区为 0 到 %1。</translation>
        </message>
        <message>
            <source>An offset is a number from 0 on.</source>
            <translation>偏移量是从 0 开始的数字。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Nothing is being read.</source>
            <translation>当前没有读取。</translation>
        </message>
        <message>
            <source>Choose a topic first.</source>
            <translation>请先选择主题。</translation>
        </message>
        <message>
            <source>Search the Log</source>
            <translation>搜索日志</translation>
        </message>
        <message>
            <source>In the key</source>
            <translation>在键中</translation>
        </message>
        <message>
            <source>In the value</source>
            <translation>在值中</translation>
        </message>
        <message>
            <source>In the headers</source>
            <translation>在消息头中</translation>
        </message>
        <message>
            <source>Where and how it is searched</source>
            <translation>搜索的位置和方式</translation>
        </message>
        <message>
            <source>Choose where to search: in the key, the value or the headers.</source>
            <translation>请选择搜索位置：键、值或消息头。</translation>
        </message>
        <message>
            <source>Read Committed Only</source>
            <translation>只读已提交的消息</translation>
        </message>
        <message>
            <source>Leave out what belongs to open or aborted transactions</source>
            <translation>略去属于未结束或已中止事务的消息</translation>
        </message>
    </context>
    <context>
        <name>ReadNotice</name>
        <message>
            <source>No match in %1 messages</source>
            <translation>%1 条消息中没有匹配</translation>
        </message>
        <message>
            <source>No match in %1 of %2 messages</source>
            <translation>%2 条消息中已查 %1 条，没有匹配</translation>
        </message>
        <message>
            <source>Choose a topic</source>
            <translation>选择一个主题</translation>
        </message>
        <message>
            <source>Type its name above, or open one from the list of topics.</source>
            <translation>在上方输入名称，或从主题列表中打开一个。</translation>
        </message>
        <message>
            <source>No loaded message contains it</source>
            <translation>已加载的消息中没有包含它的</translation>
        </message>
        <message>
            <source>Press / to search the log itself.</source>
            <translation>按 / 可在日志本身中搜索。</translation>
        </message>
        <message>
            <source>Waiting for new messages</source>
            <translation>正在等待新消息</translation>
        </message>
        <message>
            <source>What is written from now on appears here.</source>
            <translation>从现在起写入的内容会显示在这里。</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>正在搜索</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>waiting for the leaders of the partitions</source>
            <translation>正在等待各分区的 leader</translation>
        </message>
        <message>
            <source>The messages could not be read</source>
            <translation>无法读取消息</translation>
        </message>
        <message>
            <source>Look further back, or in other partitions.</source>
            <translation>请往前查找，或查找其他分区。</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>没有消息</translation>
        </message>
        <message>
            <source>There is nothing where it was looked.</source>
            <translation>查找的位置没有内容。</translation>
        </message>
        <message numerus="yes">
            <source>(%n more)</source>
            <translation>
                <numerusform>（另有 %n 个）</numerusform>
            </translation>
        </message>
        <message>
            <source>Not everything could be read.</source>
            <translation>并非全部都能读取。</translation>
        </message>
    </context>
    <context>
        <name>ReadStatus</name>
        <message>
            <source>Done: the end of the log is reached</source>
            <translation>完成：已到达日志末端</translation>
        </message>
        <message>
            <source>Done: %1 rows are reached</source>
            <translation>完成：已达到 %1 行</translation>
        </message>
        <message>
            <source>Stopped by you</source>
            <translation>已由您停止</translation>
        </message>
        <message>
            <source>Stopped by an error</source>
            <translation>因错误停止</translation>
        </message>
        <message>
            <source>Nothing is read</source>
            <translation>没有读取</translation>
        </message>
        <message>
            <source>Paused, +%1 new</source>
            <translation>已暂停，新增 %1 条</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Polling, following the newest</source>
            <translation>正在拉取，跟随最新消息</translation>
        </message>
        <message>
            <source>Searching the log</source>
            <translation>正在搜索日志</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续读取</translation>
        </message>
        <message>
            <source>State of the reading</source>
            <translation>读取状态</translation>
        </message>
        <message>
            <source>Progress of the search</source>
            <translation>搜索进度</translation>
        </message>
        <message>
            <source>scanned</source>
            <translation>已扫描</translation>
        </message>
        <message>
            <source>elapsed</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>read</source>
            <translation>已读</translation>
        </message>
        <message>
            <source>matches</source>
            <translation>匹配</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>速率</translation>
        </message>
        <message>
            <source>dropped rows</source>
            <translation>丢弃的行</translation>
        </message>
        <message>
            <source>isolation</source>
            <translation>隔离级别</translation>
        </message>
        <message>
            <source>group</source>
            <translation>消费者组</translation>
        </message>
        <message>
            <source>none, no commits</source>
            <translation>无，不提交</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>剩余 %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>RecordTable</name>
        <message>
            <source>Copy cell</source>
            <translation>复制单元格</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>复制所选行</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>These bytes are no UTF-8 text: they are shown as hex.</source>
            <translation>这些字节不是 UTF-8 文本：以十六进制显示。</translation>
        </message>
    </context>
    <context>
        <name>Runtime</name>
        <message>
            <source>Kafka %1 with ZooKeeper %2</source>
            <translation>Kafka %1 与 ZooKeeper %2</translation>
        </message>
        <message>
            <source>Kafka %1 without ZooKeeper (KRaft)</source>
            <translation>Kafka %1，不使用 ZooKeeper（KRaft）</translation>
        </message>
        <message>
            <source>There is no runtime "%1"; choose one of %2.</source>
            <translation>没有运行时“%1”；请从 %2 中选择。</translation>
        </message>
    </context>
    <context>
        <name>RuntimeFetcher</name>
        <message>
            <source>A runtime is being fetched already; wait until that has ended.</source>
            <translation>已在获取一个运行时；请等待其结束。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made; check its rights and the space on its disk.</source>
            <translation>无法创建文件夹 %1；请检查其权限和磁盘空间。</translation>
        </message>
        <message>
            <source>Another program is fetching the runtime %1, or %2 cannot be written; try again in a minute.</source>
            <translation>另一个程序正在获取运行时 %1，或 %2 无法写入；请一分钟后重试。</translation>
        </message>
        <message>
            <source>Maven was not found, which fetches Kafka; install it, for instance with "sudo apt install maven".</source>
            <translation>没有找到用于获取 Kafka 的 Maven；请安装它，例如“sudo apt install maven”。</translation>
        </message>
        <message>
            <source>No temporary file can be written to %1; free some space on its disk.</source>
            <translation>无法在 %1 写入临时文件；请腾出磁盘空间。</translation>
        </message>
        <message>
            <source>Maven could not be started; install it again, for instance with "sudo apt install --reinstall maven".</source>
            <translation>无法启动 Maven；请重新安装，例如“sudo apt install --reinstall maven”。</translation>
        </message>
        <message>
            <source>The disk is full: the runtime %1 needs about 60 MB in %2 and as much in Maven's own folder; free some space.</source>
            <translation>磁盘已满：运行时 %1 在 %2 中约需 60 MB，在 Maven 自己的文件夹中也需同样多；请腾出空间。</translation>
        </message>
        <message>
            <source>Maven found no Java; install Java 17 or 21, for instance with "sudo apt install default-jre-headless".</source>
            <translation>Maven 没有找到 Java；请安装 Java 17 或 21，例如“sudo apt install default-jre-headless”。</translation>
        </message>
        <message>
            <source>Maven reached no repository, so the runtime %1 could not be fetched; check the network, or the proxy in Maven's settings.</source>
            <translation>Maven 没有连接到任何仓库，因此无法获取运行时 %1；请检查网络，或 Maven 设置中的代理。</translation>
        </message>
        <message>
            <source>Maven received a file that differs from its checksum; try again.</source>
            <translation>Maven 收到的一个文件与其校验和不符；请重试。</translation>
        </message>
        <message>
            <source>Maven could not get every file of the runtime %1; check the network and the mirror in Maven's settings.</source>
            <translation>Maven 未能获取运行时 %1 的全部文件；请检查网络和 Maven 设置中的镜像。</translation>
        </message>
        <message>
            <source>Maven failed to fetch the runtime %1; see the detail.</source>
            <translation>Maven 获取运行时 %1 失败；请查看详情。</translation>
        </message>
        <message>
            <source>%1, as Maven delivered it, is not the pinned file; remove it from Maven's own folder (~/.m2/repository) and fetch again.</source>
            <translation>Maven 给出的 %1 不是固定的那个文件；请从 Maven 自己的文件夹（~/.m2/repository）中删除它并重新获取。</translation>
        </message>
        <message>
            <source>%1 cannot be put into place; check the rights of its folder.</source>
            <translation>无法将 %1 放到位；请检查其文件夹的权限。</translation>
        </message>
    </context>
    <context>
        <name>SaveSettingsDialog</name>
    <message>
        <source>Save settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>The settings were not saved.</source>
        <translation>设置未保存。</translation>
    </message>
    <message>
        <source>&amp;Save settings</source>
        <translation>保存设置(&amp;S)</translation>
    </message>
    <message>
        <source>A process takes them when it is started again.</source>
        <translation>进程重新启动后采用。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>remarks and order</source>
        <translation>注释和顺序</translation>
    </message>
    <message>
        <source>as read</source>
        <translation>读取时</translation>
    </message>
    <message>
        <source>as edited</source>
        <translation>编辑后</translation>
    </message>
    <message>
        <source>Equivalent command</source>
        <translation>等效命令</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>正在写入文件</translation>
    </message>
    </context>
    <context>
        <name>SavedConnections</name>
        <message>
            <source>%1, %2</source>
            <comment>name and colour of a connection</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>production</source>
            <translation>生产</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>Saved connections</source>
            <translation>已保存的连接</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>编辑(&amp;E)…</translation>
        </message>
        <message>
            <source>D&amp;uplicate…</source>
            <translation>复制(&amp;U)…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>删除(&amp;D)…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Bootstrap servers</source>
            <translation>Bootstrap 服务器</translation>
        </message>
        <message>
            <source>ZooKeeper</source>
            <translation>ZooKeeper</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>The saved connections cannot be shown.</source>
            <translation>无法显示已保存的连接。</translation>
        </message>
        <message>
            <source>Choose a connection first.</source>
            <translation>请先选择一个连接。</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1（副本）</translation>
        </message>
        <message>
            <source>%1 (copy %2)</source>
            <translation>%1（副本 %2）</translation>
        </message>
    </context>
    <context>
        <name>SetZnodeDialog</name>
        <message>
            <source>Save data of the znode</source>
            <translation>保存 znode 的数据</translation>
        </message>
        <message>
            <source>Data saved</source>
            <translation>数据已保存</translation>
        </message>
        <message>
            <source>&amp;Save data</source>
            <translation>保存数据(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>SettingChoices</name>
        <message>
            <source>As the Desktop</source>
            <translation>跟随桌面</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>In the local time zone</source>
            <translation>本地时区</translation>
        </message>
        <message>
            <source>In UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>In milliseconds since 1970</source>
            <translation>自 1970 年起的毫秒数</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>2 s</source>
            <translation>2 秒</translation>
        </message>
        <message>
            <source>5 s</source>
            <translation>5 秒</translation>
        </message>
        <message>
            <source>10 s</source>
            <translation>10 秒</translation>
        </message>
        <message>
            <source>15 s</source>
            <translation>15 秒</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>The&amp;me</source>
            <translation>主题外观(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>The window is made anew; connected clusters stay connected.</source>
            <translation>窗口会重新创建；已连接的集群保持连接。</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>&amp;Times</source>
            <translation>时间(&amp;T)</translation>
        </message>
        <message>
            <source>Pages that are open are made anew. What is copied is always ISO 8601.</source>
            <translation>已打开的页面会重新创建。复制的内容始终为 ISO 8601 格式。</translation>
        </message>
        <message>
            <source>&amp;Refresh every</source>
            <translation>刷新间隔(&amp;R)</translation>
        </message>
        <message>
            <source>Of every connected cluster. F5 reads at once.</source>
            <translation>适用于每个已连接的集群。按 F5 立即读取。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>标识</translation>
        </message>
        <message>
            <source>Filter shortcuts</source>
            <translation>筛选快捷键</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>No action matches</source>
            <translation>没有匹配的操作</translation>
        </message>
        <message>
            <source>Clear the filter to see all of them.</source>
            <translation>清除筛选即可查看全部操作。</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>SidebarEntry</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>SingleInstance</name>
        <message>
            <source>%1 cannot be used, so that a second start opens a second window; check its rights.</source>
            <translation>无法使用 %1，因此再次启动会打开第二个窗口；请检查其权限。</translation>
        </message>
        <message>
            <source>Another Brokerscope runs in this session and does not answer; this is a window of its own.</source>
            <translation>此会话中另一个 Brokerscope 正在运行但没有响应；这是一个独立的窗口。</translation>
        </message>
        <message>
            <source>%1 belongs to another user, so that this is a window of its own.</source>
            <translation>%1 属于其他用户，因此这是一个独立的窗口。</translation>
        </message>
        <message>
            <source>Another program answers at %1: end it, then start again.</source>
            <translation>%1 处由另一个程序应答：请结束它，然后重新启动。</translation>
        </message>
    </context>
    <context>
        <name>StartMessage</name>
        <message>
            <source>This is no message of Brokerscope.</source>
            <translation>这不是 Brokerscope 的消息。</translation>
        </message>
        <message>
            <source>The Brokerscope that is running is of another version: close it, then start again.</source>
            <translation>正在运行的 Brokerscope 是另一个版本：请关闭它，然后重新启动。</translation>
        </message>
    </context>
    <context>
        <name>StartingPage</name>
        <message>
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Steps of the start</source>
            <translation>启动步骤</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>No start is under way</source>
            <translation>没有正在进行的启动</translation>
        </message>
        <message>
            <source>Starting a local cluster</source>
            <translation>正在启动本地集群</translation>
        </message>
        <message>
            <source>The local cluster is running</source>
            <translation>本地集群正在运行</translation>
        </message>
        <message>
            <source>Stopping the local cluster</source>
            <translation>正在停止本地集群</translation>
        </message>
        <message>
            <source>The local cluster did not start</source>
            <translation>本地集群没有启动</translation>
        </message>
        <message>
            <source>Start one from the welcome page.</source>
            <translation>请从欢迎页启动一个。</translation>
        </message>
        <message>
            <source>Real Kafka on this computer only · %1</source>
            <translation>真正的 Kafka，只在本机 · %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>No background work</source>
            <translation>没有后台任务</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>未连接</translation>
        </message>
        <message>
            <source>Connecting to %1</source>
            <translation>正在连接 %1</translation>
        </message>
        <message>
            <source>No answer from %1 · last answer %2 s ago</source>
            <translation>%1 没有应答 · 上次应答在 %2 秒前</translation>
        </message>
        <message>
            <source>Not connected · %1</source>
            <translation>未连接 · %1</translation>
        </message>
        <message>
            <source>Connected · %1</source>
            <translation>已连接 · %1</translation>
        </message>
        <message>
            <source>Not asked lately · %1 · %2</source>
            <comment>server, an age: last answer 40 s ago</comment>
            <translation>最近没有询问 · %1 · %2</translation>
        </message>
    </context>
    <context>
        <name>StepPool</name>
        <message>
            <source>No answer came; try again.</source>
            <translation>没有收到应答；请重试。</translation>
        </message>
    </context>
    <context>
        <name>StepsView</name>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
    </context>
    <context>
        <name>SupervisorClient</name>
        <message>
            <source>The local cluster "%1" is not running; start it first.</source>
            <translation>本地集群“%1”没有运行；请先启动它。</translation>
        </message>
        <message>
            <source>process %1, which does not answer</source>
            <translation>进程 %1，它没有应答</translation>
        </message>
        <message>
            <source>The supervisor of "%1" does not answer; if it is frozen, end it with "kill -9 %2".</source>
            <translation>“%1”的 supervisor 没有应答；如果它被冻结，请用“kill -9 %2”结束它。</translation>
        </message>
    </context>
    <context>
        <name>TableColumns</name>
        <message>
            <source>Column %1</source>
            <translation>列 %1</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序依据</translation>
        </message>
        <message>
            <source>Descending</source>
            <translation>降序</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Dismiss</source>
            <translation>关闭通知</translation>
        </message>
    </context>
    <context>
        <name>TopicField</name>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
    </context>
    <context>
        <name>TopicName</name>
        <message>
            <source>Give the topic a name.</source>
            <translation>请给主题一个名称。</translation>
        </message>
        <message>
            <source>A topic cannot be named '.' or '..'.</source>
            <translation>主题不能命名为“.”或“..”。</translation>
        </message>
        <message>
            <source>Use only letters a-z and A-Z, digits, '.', '_' and '-': '%1' is not allowed.</source>
            <translation>只能使用字母 a-z 和 A-Z、数字、“.”、“_”和“-”：不允许“%1”。</translation>
        </message>
        <message>
            <source>At most 249 characters; this name has %1.</source>
            <translation>最多 249 个字符；此名称有 %1 个。</translation>
        </message>
    </context>
    <context>
        <name>TopicPage</name>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Replication Factor</source>
            <translation>副本因子</translation>
        </message>
        <message>
            <source>Out of sync replicas</source>
            <translation>未同步副本</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息数</translation>
        </message>
        <message>
            <source>Consumer groups</source>
            <translation>消费者组</translation>
        </message>
        <message>
            <source>Delete topic…</source>
            <translation>删除主题…</translation>
        </message>
        <message>
            <source>No change can be made: the journal is not open.</source>
            <translation>不能做任何更改：更改日志没有打开。</translation>
        </message>
        <message>
            <source>Parts of the topic</source>
            <translation>主题的各部分</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Consumers</source>
            <translation>消费者</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>正在加载</translation>
        </message>
        <message>
            <source>&amp;Only overridden</source>
            <translation>仅显示已覆盖的(&amp;O)</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>This topic does not exist any more.</source>
            <translation>这个主题已经不存在。</translation>
        </message>
        <message>
            <source>It was deleted, or the name is not quite right.</source>
            <translation>它已被删除，或名称不完全正确。</translation>
        </message>
        <message>
            <source>What is shown is not fresh.</source>
            <translation>显示的内容不是最新的。</translation>
        </message>
        <message>
            <source>No such topic</source>
            <translation>没有这个主题</translation>
        </message>
        <message>
            <source>Go back to the list of topics.</source>
            <translation>请返回主题列表。</translation>
        </message>
        <message>
            <source>No group reads this topic</source>
            <translation>没有消费者组读取这个主题</translation>
        </message>
        <message>
            <source>Groups that commit offsets for it, or own a partition, stand here.</source>
            <translation>为它提交偏移量或拥有其分区的消费者组会显示在这里。</translation>
        </message>
        <message>
            <source>The topic is not known.</source>
            <translation>不知道这个主题。</translation>
        </message>
        <message>
            <source>No partition's leader answered.</source>
            <translation>没有任何分区的 leader 应答。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message numerus="yes">
            <source>in %n partition(s)</source>
            <translation>
                <numerusform>在 %n 个分区中</numerusform>
            </translation>
        </message>
        <message>
            <source>Not asked yet.</source>
            <translation>尚未询问。</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Show messages</source>
            <translation>查看消息</translation>
        </message>
        <message>
            <source>waiting for the cluster&apos;s metadata</source>
            <translation>正在等待集群的元数据</translation>
        </message>
        <message>
            <source>Show in ZooKeeper</source>
            <translation>在 ZooKeeper 中查看</translation>
        </message>
        <message>
        <source>leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>first: preferred leader</source>
        <translation>第一个：首选 Leader</translation>
    </message>
    </context>
    <context>
        <name>TopicRow</name>
        <message>
            <source>The topic is newer than the last look at the offsets.</source>
            <translation>该主题比上次查看偏移量时更新。</translation>
        </message>
        <message>
            <source>Partition %1 has no leader.</source>
            <translation>分区 %1 没有 Leader。</translation>
        </message>
        <message>
            <source>Broker %1 did not answer for partition %2.</source>
            <translation>Broker %1 没有为分区 %2 应答。</translation>
        </message>
    </context>
    <context>
        <name>TopicsPage</name>
        <message>
            <source>Not asked yet.</source>
            <translation>尚未询问。</translation>
        </message>
        <message>
            <source>End − start, summed over the partitions; an upper bound where the topic is compacted or has transactions.</source>
            <translation>末端 − 起始，按分区求和；如果主题被压缩或有事务，则为上限。</translation>
        </message>
        <message>
            <source>No consumer group reads this topic.</source>
            <translation>没有消费者组读取这个主题。</translation>
        </message>
        <message>
            <source>Not known yet.</source>
            <translation>尚不知道。</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Filter topics</source>
            <translation>筛选主题</translation>
        </message>
        <message>
            <source>Show &amp;internal topics</source>
            <translation>显示内部主题(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Create Topic…</source>
            <translation>创建主题…(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Delete Topic…</source>
            <translation>删除主题…(&amp;D)</translation>
        </message>
        <message>
            <source>Create topic</source>
            <translation>创建主题</translation>
        </message>
        <message>
            <source>No change can be made: the journal is not open.</source>
            <translation>不能做任何更改：更改日志没有打开。</translation>
        </message>
        <message>
            <source>Loading topics</source>
            <translation>正在加载主题</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <source>Partitions</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>Replication Factor</source>
            <translation>副本因子</translation>
        </message>
        <message>
            <source>Out of sync replicas</source>
            <translation>未同步副本</translation>
        </message>
        <message numerus="yes">
            <source>%n partition(s) without a leader</source>
            <translation>
                <numerusform>%n 个分区没有 Leader</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息数</translation>
        </message>
        <message>
            <source>Consumer Groups</source>
            <translation>消费者组</translation>
        </message>
        <message>
            <source>Lag</source>
            <translation>积压</translation>
        </message>
        <message>
            <source>The list is not fresh.</source>
            <translation>列表不是最新的。</translation>
        </message>
        <message>
            <source>The topics could not be listed</source>
            <translation>无法列出主题</translation>
        </message>
        <message>
            <source>No topics yet</source>
            <translation>还没有主题</translation>
        </message>
        <message>
            <source>Create the first one; it takes a second.</source>
            <translation>创建第一个吧，只要一秒钟。</translation>
        </message>
        <message>
            <source>No topic matches</source>
            <translation>没有匹配的主题</translation>
        </message>
        <message>
            <source>Clear the filter, or show internal topics.</source>
            <translation>请清除筛选条件，或显示内部主题。</translation>
        </message>
        <message>
            <source>Show &amp;messages</source>
            <translation>查看消息(&amp;M)</translation>
        </message>
        <message>
            <source>waiting for the cluster&apos;s metadata</source>
            <translation>正在等待集群的元数据</translation>
        </message>
        <message>
            <source>Not permitted: ask for DESCRIBE on this topic (TOPIC_AUTHORIZATION_FAILED, 29).</source>
            <translation>没有权限：请申请该主题的 DESCRIBE 权限（TOPIC_AUTHORIZATION_FAILED，29）。</translation>
        </message>
        <message>
            <source>The cluster tells nothing of this topic now (Kafka error %1).</source>
            <translation>集群目前不提供该主题的任何信息（Kafka 错误 %1）。</translation>
        </message>
        <message>
            <source>Select the topic first.</source>
            <translation>请先选择主题。</translation>
        </message>
        <message>
            <source>Open in New &amp;Window</source>
            <translation>在新窗口中打开(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>UndoDialog</name>
        <message>
            <source>Take back a change</source>
            <translation>撤销更改</translation>
        </message>
        <message>
            <source>Changed since, by somebody else</source>
            <translation>此后被他人更改</translation>
        </message>
        <message>
            <source>Takes back entry %1 of the journal: %2, %3, %4.</source>
            <comment>number, action, object, time</comment>
            <translation>撤销日志中的记录 %1：%2，%3，%4。</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>what this change left, and what is there now</source>
            <translation>此更改写入的内容，以及现在的内容</translation>
        </message>
        <message>
            <source>Taken back: entry %1</source>
            <translation>已撤销：记录 %1</translation>
        </message>
        <message>
            <source>&amp;Delete topic</source>
            <translation>删除主题(&amp;D)</translation>
        </message>
        <message>
            <source>Create &amp;empty topic</source>
            <translation>创建空主题(&amp;E)</translation>
        </message>
        <message>
            <source>Create &amp;znode</source>
            <translation>创建 znode(&amp;Z)</translation>
        </message>
        <message>
            <source>Create &amp;znodes</source>
            <translation>创建这些 znode(&amp;Z)</translation>
        </message>
        <message>
            <source>Write the &amp;former data</source>
            <translation>写回原数据(&amp;F)</translation>
        </message>
        <message>
            <source>Delete &amp;znode</source>
            <translation>删除 znode(&amp;Z)</translation>
        </message>
        <message>
            <source>Delete &amp;all of it</source>
            <translation>全部删除(&amp;A)</translation>
        </message>
        <message>
            <source>Take it &amp;back</source>
            <translation>撤销(&amp;B)</translation>
        </message>
    </context>
    <context>
        <name>UndoText</name>
        <message>
            <source>Entry %1 of the journal took this change back already.</source>
            <translation>日志中的记录 %1 已撤销此更改。</translation>
        </message>
        <message>
            <source>Nothing was changed, so there is nothing to take back.</source>
            <translation>没有任何更改，因此无可撤销。</translation>
        </message>
        <message>
            <source>It is not known whether this was done: look at the object itself.</source>
            <translation>不知道此更改是否已完成：请查看对象本身。</translation>
        </message>
        <message>
            <source>The journal holds nothing that takes this change back.</source>
            <translation>日志中没有可撤销此更改的内容。</translation>
        </message>
        <message>
            <source>This change was made through the connection &apos;%1&apos;: it is taken back through that one.</source>
            <translation>此更改是通过连接“%1”进行的：请通过该连接撤销。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>This change was made on another cluster (%1, connection &apos;%2&apos;) than the one that is connected (%3): connect to that one and show it first.</source>
            <translation>此更改是在另一个集群（%1，连接“%2”）上进行的，而不是当前连接的集群（%3）：请先连接并显示该集群。</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>&amp;Start a local cluster</source>
            <translation>启动本地集群(&amp;S)</translation>
        </message>
        <message>
            <source>Brokerscope for Apache Kafka</source>
            <translation>Brokerscope for Apache Kafka</translation>
        </message>
        <message>
            <source>Run, watch, understand and mend Kafka and ZooKeeper.</source>
            <translation>运行、观察、理解并修复 Kafka 和 ZooKeeper。</translation>
        </message>
        <message>
            <source>Try it on this computer</source>
            <translation>在本机上试用</translation>
        </message>
        <message>
            <source>A real Kafka broker with ZooKeeper, on this computer only. It is ready in a few seconds; its data stays in your own folder, and it stops when you close the window.</source>
            <translation>一个真正的 Kafka broker 和 ZooKeeper，只在本机上。几秒钟即可就绪；数据保存在您自己的文件夹里，关闭窗口时停止。</translation>
        </message>
        <message>
            <source>Look at a cluster that runs</source>
            <translation>查看正在运行的集群</translation>
        </message>
        <message>
            <source>Give the bootstrap servers, and ZooKeeper where there is one. Nothing is changed by looking: no group is joined, no offset committed, no topic created.</source>
            <translation>给出 bootstrap 服务器，以及 ZooKeeper（如果有）。查看不会更改任何内容：不加入消费者组，不提交偏移量，不创建主题。</translation>
        </message>
        <message>
            <source>&amp;Show the local cluster</source>
            <translation>显示本地集群(&amp;S)</translation>
        </message>
        <message>
            <source>Co&amp;nnect to a cluster…</source>
            <translation>连接到集群(&amp;N)…</translation>
        </message>
    </context>
    <context>
        <name>WindowMenus</name>
        <message>
            <source>&amp;Connection</source>
            <translation>连接(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>Refresh &amp;Every</source>
            <translation>刷新间隔(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题外观(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>WipeClusterDialog</name>
    <message>
        <source>Wipe local cluster</source>
        <translation>清除本地集群</translation>
    </message>
    <message>
        <source>The cluster was not wiped.</source>
        <translation>集群未能清除。</translation>
    </message>
    <message>
        <source>All topics, records and offsets of “%1” are removed with its folder, for good.</source>
        <translation>“%1”的所有主题、记录和偏移量将随其文件夹永久删除。</translation>
    </message>
    <message>
        <source>&amp;Type its name</source>
        <translation>输入其名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Wipe cluster</source>
        <translation>清除集群(&amp;W)</translation>
    </message>
    <message>
        <source>Type the cluster’s name to confirm.</source>
        <translation>请输入集群名称以确认。</translation>
    </message>
    <message>
        <source>Removing the cluster’s folder</source>
        <translation>正在删除集群的文件夹</translation>
    </message>
    </context>
    <context>
        <name>ZnodeAcl</name>
        <message>
            <source>read only for everybody</source>
            <translation>所有人只读</translation>
        </message>
        <message>
            <source>others may only read</source>
            <translation>其他人只能读取</translation>
        </message>
        <message>
            <source>not open to everybody</source>
            <translation>并非对所有人开放</translation>
        </message>
    </context>
    <context>
        <name>ZnodeChangeText</name>
        <message>
            <source>The root itself cannot be made or deleted: name a znode below it.</source>
            <translation>根本身不能创建或删除：请给出其下的 znode。</translation>
        </message>
        <message>
            <source>At most %1 bytes: a ZooKeeper server closes the connection on more. These are %2.</source>
            <translation>最多 %1 字节：超过时 ZooKeeper 服务器会关闭连接。这里有 %2 字节。</translation>
        </message>
        <message>
            <source>Kafka keeps this itself, and it must not be edited by hand: the cluster can break.</source>
            <translation>这由 Kafka 自己维护，不能手动编辑：集群可能因此损坏。</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>没有数据</translation>
        </message>
        <message>
            <source>%1 bytes, not shown: they hold secrets</source>
            <translation>%1 字节，不显示：其中含有机密</translation>
        </message>
        <message>
            <source>%1 bytes: %2</source>
            <translation>%1 字节：%2</translation>
        </message>
        <message>
            <source>%1 was deleted and made again meanwhile: it is another znode now. Read it again and compare.</source>
            <translation>%1 在此期间被删除并重新创建：现在是另一个 znode。请重新读取并比较。</translation>
        </message>
        <message>
            <source>%1 was changed meanwhile: its version is %2, not %3. Read it again and compare.</source>
            <translation>%1 在此期间被更改：其版本是 %2，而不是 %3。请重新读取并比较。</translation>
        </message>
    </context>
    <context>
        <name>ZnodeCreate</name>
        <message>
            <source>Create znode</source>
            <translation>创建 znode</translation>
        </message>
    </context>
    <context>
        <name>ZnodeCreateText</name>
        <message>
            <source>persistent</source>
            <translation>持久</translation>
        </message>
        <message>
            <source>ephemeral</source>
            <translation>临时</translation>
        </message>
        <message>
            <source>persistent, sequential</source>
            <translation>持久、顺序</translation>
        </message>
        <message>
            <source>ephemeral, sequential</source>
            <translation>临时、顺序</translation>
        </message>
        <message>
            <source>There is a znode %1 already: change its data, or choose another path.</source>
            <translation>已有 znode %1：请更改其数据，或另选路径。</translation>
        </message>
        <message>
            <source>There is no znode %1 to make it in: make that one first.</source>
            <translation>没有可在其中创建的 znode %1：请先创建它。</translation>
        </message>
        <message>
            <source>%1 is ephemeral: an ephemeral znode cannot have children.</source>
            <translation>%1 是临时的：临时 znode 不能有子节点。</translation>
        </message>
        <message>
            <source>%1 with a number that the server appends</source>
            <translation>%1，后面由服务器加上编号</translation>
        </message>
        <message>
            <source>Znode</source>
            <translation>Znode</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>It goes when this program's connection to ZooKeeper ends.</source>
            <translation>它会随本程序与 ZooKeeper 的连接结束而消失。</translation>
        </message>
        <message>
            <source>Can be taken back by deleting it, from the change journal, as long as nobody has changed it.</source>
            <translation>只要没有人更改过它，就可以通过更改日志删除它来撤回。</translation>
        </message>
        <message>
            <source>Can be taken back by deleting the znode, as long as nobody has changed it or put znodes below it.</source>
            <translation>只要没有人更改过它或在其下创建 znode，就可以通过删除该 znode 来撤销。</translation>
        </message>
    </context>
    <context>
        <name>ZnodeCreateTree</name>
        <message>
            <source>Create znode and all below it</source>
            <translation>创建 znode 及其下的全部内容</translation>
        </message>
    </context>
    <context>
        <name>ZnodeCreateTreeText</name>
        <message>
            <source>%1 is not below %2.</source>
            <translation>%1 不在 %2 之下。</translation>
        </message>
        <message>
            <source>There is nothing to create.</source>
            <translation>没有可创建的内容。</translation>
        </message>
        <message>
            <source>Znodes</source>
            <translation>znode 数</translation>
        </message>
        <message>
            <source>some, below %1</source>
            <translation>%1 之下已有一些</translation>
        </message>
        <message>
            <source>Creates %1 znodes; those that exist are left as they are.</source>
            <translation>将创建 %1 个 znode；已存在的保持不变。</translation>
        </message>
        <message>
            <source>Can be taken back by deleting them again, from the change journal.</source>
            <translation>可以在更改日志中再次删除它们来撤回。</translation>
        </message>
        <message>
            <source>%1 of %2 znodes were created; then: %3</source>
            <translation>已创建 %2 个 znode 中的 %1 个；随后：%3</translation>
        </message>
        <message>
            <source>Znode</source>
            <translation>Znode</translation>
        </message>
        <message>
            <source>Can be taken back by deleting the znode with everything below it, also what was added since.</source>
            <translation>可以通过删除该 znode 及其下所有内容（包括此后添加的）来撤销。</translation>
        </message>
    </context>
    <context>
        <name>ZnodeData</name>
        <message>
            <source>These bytes are no UTF-8 text: they are shown as hex.</source>
            <translation>这些字节不是 UTF-8 文本：以十六进制显示。</translation>
        </message>
        <message>
            <source>Lines end with CR LF, and will when it is saved.</source>
            <translation>各行以 CR LF 结尾，保存时保持不变。</translation>
        </message>
        <message>
            <source>Characters that cannot be seen are written as \u…: edit it as hex or Base64.</source>
            <translation>看不见的字符写作 \u…：请以十六进制或 Base64 编辑。</translation>
        </message>
        <message>
            <source>It has a layout of its own, which is not shown here: edit it as text to keep it.</source>
            <translation>它有自己的排版，这里没有显示：要保留请以文本编辑。</translation>
        </message>
        <message>
            <source>Keys and values as Java reads them: edit it as text.</source>
            <translation>按 Java 的读法显示键和值：请以文本编辑。</translation>
        </message>
        <message>
            <source>The first %1 of %2 are shown. Data this large are copied, not edited here.</source>
            <translation>显示了 %2 中的前 %1。这么大的数据在这里不能编辑。</translation>
        </message>
        <message>
            <source>Only hexadecimal digits and blanks can stand here, not &apos;%1&apos;.</source>
            <translation>这里只能有十六进制数字和空白，不能有“%1”。</translation>
        </message>
        <message>
            <source>A byte has two digits: one is missing.</source>
            <translation>一个字节有两位数字：缺少一位。</translation>
        </message>
        <message>
            <source>This is no Base64: check its characters, and the &apos;=&apos; at its end.</source>
            <translation>这不是 Base64：请检查字符以及末尾的“=”。</translation>
        </message>
        <message>
            <source>Properties are edited as text.</source>
            <translation>属性请以文本编辑。</translation>
        </message>
        <message>
            <source>These are no properties: each line must be a key, &apos;=&apos; and a value.</source>
            <translation>这不是属性格式：每行须为键、“=”和值。</translation>
        </message>
    </context>
    <context>
        <name>ZnodeDataView</name>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Properties</source>
            <translation>属性</translation>
        </message>
        <message>
            <source>Hex</source>
            <translation>十六进制</translation>
        </message>
        <message>
            <source>Base64</source>
            <translation>Base64</translation>
        </message>
        <message>
            <source>Format of the data</source>
            <translation>数据的格式</translation>
        </message>
        <message>
            <source>&amp;No data (null)</source>
            <translation>无数据（null）(&amp;N)</translation>
        </message>
        <message>
            <source>Data of the znode</source>
            <translation>znode 的数据</translation>
        </message>
        <message>
            <source>It holds secrets: it is neither shown nor edited here.</source>
            <translation>其中含有机密：这里既不显示也不编辑。</translation>
        </message>
        <message>
            <source>%1, not shown: they hold secrets</source>
            <translation>%1，未显示：含有机密</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>无数据</translation>
        </message>
    </context>
    <context>
        <name>ZnodeDelete</name>
        <message>
            <source>Delete znode</source>
            <translation>删除 znode</translation>
        </message>
    </context>
    <context>
        <name>ZnodeDeleteText</name>
        <message>
            <source>Give the version that was read, or leave it out.</source>
            <translation>请给出读取时的版本，或不给。</translation>
        </message>
        <message>
            <source>%1 has %2 children: delete those first.</source>
            <translation>%1 有 %2 个子节点：请先删除它们。</translation>
        </message>
        <message>
            <source>Znode</source>
            <translation>Znode</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Deletes 1 znode with %1 bytes of data.</source>
            <translation>删除 1 个数据为 %1 字节的 znode。</translation>
        </message>
        <message>
            <source>It is ephemeral: the session 0x%1 that made it lives on and does not make it again.</source>
            <translation>它是临时的：创建它的会话 0x%1 仍然存活，不会再次创建它。</translation>
        </message>
        <message>
            <source>Cannot be restored: it belongs to another session.</source>
            <translation>无法恢复：它属于另一个会话。</translation>
        </message>
        <message>
            <source>Cannot be restored: secret data is not kept in the change journal.</source>
            <translation>无法恢复：更改日志不保存机密数据。</translation>
        </message>
        <message>
            <source>The change journal keeps its data; its version numbers begin again.</source>
            <translation>更改日志保留其数据；其版本号重新开始。</translation>
        </message>
        <message>
            <source>Cannot be restored: it belonged to another session.</source>
            <translation>无法恢复：它属于另一个会话。</translation>
        </message>
        <message>
            <source>Can be made again with its data; its access list and version numbers begin again.</source>
            <translation>可以用其数据重新创建；访问列表和版本号会重新开始。</translation>
        </message>
    </context>
    <context>
        <name>ZnodeDeleteTree</name>
        <message>
            <source>Delete znode and all below it</source>
            <translation>删除 znode 及其下的全部内容</translation>
        </message>
    </context>
    <context>
        <name>ZnodeDeleteTreeText</name>
        <message>
            <source>Znodes</source>
            <translation>znode 数</translation>
        </message>
        <message>
            <source>Bytes of data</source>
            <translation>数据字节数</translation>
        </message>
        <message>
            <source>Deletes %1 znodes with %2 bytes of data.</source>
            <translation>将删除 %1 个 znode，共 %2 字节数据。</translation>
        </message>
        <message>
            <source>%1 of them are ephemeral: the sessions that made them live on and do not make them again.</source>
            <translation>其中 %1 个是临时的：创建它们的会话仍然存在，不会再次创建它们。</translation>
        </message>
        <message>
            <source>%1 of %2 znodes were deleted; then: %3</source>
            <translation>已删除 %2 个 znode 中的 %1 个；随后：%3</translation>
        </message>
        <message>
            <source>Znode</source>
            <translation>Znode</translation>
        </message>
        <message>
            <source>Cannot be restored: secret data is not kept in the change journal.</source>
            <translation>无法恢复：机密数据不保存在更改日志中。</translation>
        </message>
        <message>
            <source>Cannot be restored: ephemeral znodes belong to other sessions.</source>
            <translation>无法恢复：临时 znode 属于其他会话。</translation>
        </message>
        <message>
            <source>Cannot be restored: the change journal keeps at most %1 bytes of one change.</source>
            <translation>无法恢复：更改日志对一次更改最多保存 %1 字节。</translation>
        </message>
        <message>
            <source>The change journal keeps the znodes and their data; access lists and version numbers begin again.</source>
            <translation>更改日志保存这些 znode 及其数据；访问列表和版本号重新开始。</translation>
        </message>
        <message>
            <source>The change journal keeps the znodes and their data, but not the %1 ephemeral ones, which belong to other sessions; access lists and version numbers begin again.</source>
            <translation>更改日志保留这些 znode 及其数据，但不保留属于其他会话的 %1 个临时 znode；访问列表和版本号会重新开始。</translation>
        </message>
    </context>
    <context>
        <name>ZnodeMetadata</name>
        <message>
            <source>epoch %1, transaction %2</source>
            <translation>纪元 %1，事务 %2</translation>
        </message>
        <message>
            <source>nobody: it is not ephemeral</source>
            <translation>无：它不是临时节点</translation>
        </message>
        <message>
            <source>this program&apos;s session</source>
            <translation>本程序的会话</translation>
        </message>
        <message>
            <source>the session of another client</source>
            <translation>另一个客户端的会话</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>transaction that created it</source>
            <translation>创建它的事务</translation>
        </message>
        <message>
            <source>when it was created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>transaction that last changed its data</source>
            <translation>最近修改其数据的事务</translation>
        </message>
        <message>
            <source>when its data were last changed</source>
            <translation>其数据最近的修改时间</translation>
        </message>
        <message>
            <source>transaction that last changed its list of children</source>
            <translation>最近修改其子节点列表的事务</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n 次变更</numerusform>
            </translation>
        </message>
        <message>
            <source>changes of its list of children</source>
            <translation>子节点列表的变更次数</translation>
        </message>
        <message>
            <source>changes of its data: what a save is checked against</source>
            <translation>数据的变更次数：保存时据此检查</translation>
        </message>
        <message>
            <source>changes of its access list</source>
            <translation>访问控制列表的变更次数</translation>
        </message>
        <message>
            <source>session that it lives and goes with</source>
            <translation>它随之存亡的会话</translation>
        </message>
        <message>
            <source>bytes of its data</source>
            <translation>数据的字节数</translation>
        </message>
        <message>
            <source>children, without their children</source>
            <translation>子节点数，不含更下层</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Readable</source>
            <translation>可读形式</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>写</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创建</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Admin</source>
            <translation>管理</translation>
        </message>
    </context>
    <context>
        <name>ZnodeSet</name>
        <message>
            <source>Change data</source>
            <translation>更改数据</translation>
        </message>
    </context>
    <context>
        <name>ZnodeSetText</name>
        <message>
            <source>Give the version that was read, or leave it out.</source>
            <translation>请给出读取时的版本，或不给。</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Data version</source>
            <translation>数据版本</translation>
        </message>
        <message>
            <source>Without a version, a change that somebody else makes meanwhile is overwritten.</source>
            <translation>不给版本时，其他人在此期间所做的更改会被覆盖。</translation>
        </message>
        <message>
            <source>The change journal keeps the data that is there now.</source>
            <translation>更改日志保留现在的数据。</translation>
        </message>
        <message>
            <source>Cannot be restored: secret data is not kept in the change journal.</source>
            <translation>无法恢复：更改日志不保存机密数据。</translation>
        </message>
        <message>
            <source>Can be taken back by writing the former data, as long as nobody has changed the znode since; its version number goes on.</source>
            <translation>只要此后没有人更改该 znode，就可以通过写回原数据来撤销；其版本号会继续递增。</translation>
        </message>
    </context>
    <context>
        <name>ZnodeTree</name>
        <message>
            <source>Znodes</source>
            <translation>znode</translation>
        </message>
    </context>
    <context>
        <name>ZnodeTreeModel</name>
        <message>
            <source>Znode</source>
            <translation>znode</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>子节点</translation>
        </message>
        <message>
            <source>%1 more are coming</source>
            <translation>还有 %1 个正在载入</translation>
        </message>
        <message>
            <source>ephemeral</source>
            <translation>临时</translation>
        </message>
        <message>
            <source>Ephemeral: it goes with the session 0x%1 that made it.</source>
            <translation>临时：随创建它的会话 0x%1 一起消失。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n 个子节点</numerusform>
            </translation>
        </message>
        <message>
            <source>not permitted</source>
            <translation>没有权限</translation>
        </message>
    </context>
    <context>
        <name>ZnodeTreeText</name>
        <message>
            <source>There are more than %1 znodes below %2: delete it in parts.</source>
            <translation>%2 之下有超过 %1 个 znode：请分批删除。</translation>
        </message>
    </context>
    <context>
        <name>ZnodeView</name>
        <message>
            <source>&amp;Save…</source>
            <translation>保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>放弃(&amp;D)</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>更多操作</translation>
        </message>
        <message>
            <source>Parts of the znode</source>
            <translation>znode 的各部分</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>比较…</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>元数据</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>ACL</source>
            <translation>ACL</translation>
        </message>
        <message>
            <source>Kafka</source>
            <translation>Kafka</translation>
        </message>
        <message>
            <source>Copy &amp;path</source>
            <translation>复制路径(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Create a child…</source>
            <translation>创建子节点(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>删除(&amp;D)…</translation>
        </message>
        <message>
            <source>No change can be made: the journal is not open.</source>
            <translation>不能做任何更改：更改日志没有打开。</translation>
        </message>
        <message>
            <source>The permissions could not be read</source>
            <translation>无法读取权限</translation>
        </message>
        <message>
            <source>Somebody deleted this znode while you edited it.</source>
            <translation>您编辑期间有人删除了这个 znode。</translation>
        </message>
        <message>
            <source>Copy your text, then create it again.</source>
            <translation>请复制您的文本，然后重新创建。</translation>
        </message>
        <message>
            <source>There is no such znode</source>
            <translation>没有这个 znode</translation>
        </message>
        <message>
            <source>Create it…</source>
            <translation>创建它…</translation>
        </message>
        <message>
            <source>The znode could not be read</source>
            <translation>无法读取 znode</translation>
        </message>
        <message>
            <source>Somebody changed this znode while you edited it.</source>
            <translation>您编辑期间有人修改了这个 znode。</translation>
        </message>
        <message>
            <source>Version %1 is there now; you edit version %2.</source>
            <translation>现在是版本 %1；您编辑的是版本 %2。</translation>
        </message>
        <message>
            <source>ephemeral</source>
            <translation>临时</translation>
        </message>
        <message>
            <source>persistent</source>
            <translation>持久</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>Nothing was edited.</source>
            <translation>没有任何修改。</translation>
        </message>
    </context>
    <context>
        <name>ZooKeeperLine</name>
        <message>
            <source>ZooKeeper</source>
            <translation>ZooKeeper</translation>
        </message>
    </context>
    <context>
        <name>ZooKeeperPage</name>
        <message>
            <source>ZooKeeper</source>
            <translation>ZooKeeper</translation>
        </message>
        <message>
            <source>Create znode…</source>
            <translation>创建 znode…</translation>
        </message>
        <message>
            <source>&amp;Create Znode…</source>
            <translation>创建 znode(&amp;C)…</translation>
        </message>
        <message>
            <source>Read everything shown again</source>
            <translation>重新读取显示的全部内容</translation>
        </message>
        <message>
            <source>There is no ZooKeeper to create it in.</source>
            <translation>没有可供创建的 ZooKeeper。</translation>
        </message>
        <message>
            <source>No change can be made: the journal is not open.</source>
            <translation>不能做任何更改：更改日志没有打开。</translation>
        </message>
        <message>
            <source>Reading znodes</source>
            <translation>正在读取 znode</translation>
        </message>
        <message>
            <source>waiting for ZooKeeper</source>
            <translation>等待 ZooKeeper</translation>
        </message>
        <message>
            <source>This cluster has no ZooKeeper</source>
            <translation>这个集群没有 ZooKeeper</translation>
        </message>
        <message>
            <source>It runs in KRaft mode: since Kafka 4.0 always, and in older versions where it was chosen, the controllers keep the cluster&apos;s metadata themselves, in a log that they replicate. There are no znodes to show.</source>
            <translation>它以 KRaft 模式运行：自 Kafka 4.0 起总是如此，较早的版本可以选用；控制器自己把集群元数据保存在一份相互复制的日志里。因此没有 znode 可显示。</translation>
        </message>
        <message>
            <source>The connection names no ZooKeeper</source>
            <translation>连接没有给出 ZooKeeper</translation>
        </message>
        <message>
            <source>This cluster has one. Add its servers to the connection, with the chroot that the brokers use (zookeeper.connect), to see the znodes.</source>
            <translation>这个集群有 ZooKeeper。请把它的服务器加到连接中，并带上 broker 使用的 chroot（zookeeper.connect），即可查看 znode。</translation>
        </message>
        <message>
            <source>Whether the cluster has one is not known yet: no broker has told.</source>
            <translation>集群是否有 ZooKeeper 尚不清楚：还没有 broker 告知。</translation>
        </message>
        <message>
            <source>Read-only.</source>
            <translation>只读。</translation>
        </message>
        <message>
            <source>The server has lost its ensemble: it can be read, not written.</source>
            <translation>该服务器已与其集群失去联系：可读，不可写。</translation>
        </message>
        <message>
            <source>What is shown is as it was read; it is not fresh.</source>
            <translation>显示的是先前读取的内容，并非最新。</translation>
        </message>
        <message>
            <source>Not connected to ZooKeeper.</source>
            <translation>未连接到 ZooKeeper。</translation>
        </message>
        <message>
            <source>ZooKeeper is not connected</source>
            <translation>ZooKeeper 未连接</translation>
        </message>
    </context>
    <context>
        <name>ZooKeeperText</name>
        <message>
            <source>none (KRaft)</source>
            <translation>无（KRaft）</translation>
        </message>
        <message>
            <source>The controllers of this cluster keep the metadata themselves.</source>
            <translation>此集群的控制器自行保存元数据。</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>未填写</translation>
        </message>
        <message>
            <source>This cluster has one: name its servers in the connection to see how it stands.</source>
            <translation>此集群有 ZooKeeper：在连接中填写其服务器即可看到其状态。</translation>
        </message>
        <message>
            <source>If this cluster has one, name its servers in the connection to see how it stands.</source>
            <translation>如果此集群有 ZooKeeper，在连接中填写其服务器即可看到其状态。</translation>
        </message>
        <message>
            <source>read-only</source>
            <translation>只读</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>已连接</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>session %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a time of day</comment>
            <translation>自 %1 起</translation>
        </message>
        <message>
            <source>The server has lost its ensemble: it can be read, not written.</source>
            <translation>该服务器已与其集群失去联系：可读，不可写。</translation>
        </message>
        <message>
            <source>Connected since %1.</source>
            <translation>自 %1 起已连接。</translation>
        </message>
        <message>
            <source>The server ends the session after %1 without a word.</source>
            <translation>若 %1 内没有消息，服务器会结束会话。</translation>
        </message>
        <message>
            <source>ZooKeeper</source>
            <translation>ZooKeeper</translation>
        </message>
        <message>
            <source>ZooKeeper %1</source>
            <comment>version</comment>
            <translation>ZooKeeper %1</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>已断开</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>会话已过期</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>connecting</source>
            <translation>正在连接</translation>
        </message>
        <message>
            <source>for %1</source>
            <comment>a duration</comment>
            <translation>已持续 %1</translation>
        </message>
        <message>
            <source>ZooKeeper: %1</source>
            <translation>ZooKeeper：%1</translation>
        </message>
        <message>
            <source>ZooKeeper: %1 %2</source>
            <comment>a state, and for how long</comment>
            <translation>ZooKeeper：%1，%2</translation>
        </message>
        <message>
            <source>ZooKeeper: %1. %2</source>
            <comment>state and details</comment>
            <translation>ZooKeeper：%1。%2</translation>
        </message>
    </context>
    <context>
        <name>brokerscope::kafka</name>
        <message>
            <source>Name at least one broker as host:port, for example localhost:9092.</source>
            <translation>请至少给出一个 broker，写作 host:port，例如 localhost:9092。</translation>
        </message>
        <message>
            <source>"%1" is a web address: write only host:port of a broker.</source>
            <translation>“%1”是网址：只写 broker 的 host:port。</translation>
        </message>
        <message>
            <source>"%1" contains a "/": write only host:port; a path belongs into the ZooKeeper string.</source>
            <translation>“%1”含有“/”：只写 host:port；路径属于 ZooKeeper 连接字符串。</translation>
        </message>
        <message>
            <source>"%1" has no closing bracket: write [address]:port.</source>
            <translation>“%1”没有右方括号：请写 [address]:port。</translation>
        </message>
        <message>
            <source>"%1" is not an IPv6 address: write [address]:port.</source>
            <translation>“%1”不是 IPv6 地址：请写 [address]:port。</translation>
        </message>
        <message>
            <source>"%1" has text behind the bracket: write [address]:port.</source>
            <translation>“%1”的方括号后还有文字：请写 [address]:port。</translation>
        </message>
        <message>
            <source>"%1" has several colons: put an IPv6 address into brackets, [address]:port, and separate servers by commas.</source>
            <translation>“%1”有多个冒号：请把 IPv6 地址放在方括号中，即 [address]:port，并用逗号分隔服务器。</translation>
        </message>
        <message>
            <source>"%1" names no host: write host:port.</source>
            <translation>“%1”没有主机名：请写 host:port。</translation>
        </message>
        <message>
            <source>"%1" is not a host name: write host:port, and separate several servers by commas.</source>
            <translation>“%1”不是主机名：请写 host:port，多个服务器用逗号分隔。</translation>
        </message>
        <message>
            <source>"%1" has no port: write %1:9092, or the port that the broker listens on.</source>
            <translation>“%1”没有端口：请写 %1:9092，或 broker 监听的端口。</translation>
        </message>
        <message>
            <source>"%1" is not a port: give a number from 1 to 65535.</source>
            <translation>“%1”不是端口：请给 1 到 65535 之间的数字。</translation>
        </message>
        <message>
            <source>%1 asks for a sign-in: give the SASL settings.</source>
            <translation>%1 要求登录：请给出 SASL 设置。</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted or names another host: give the right ssl.ca.location, or check the certificate's names.</source>
            <translation>%1 的证书不受信任，或属于其他主机：请给出正确的 ssl.ca.location，或检查证书中的名称。</translation>
        </message>
        <message>
            <source>The TLS connection to %1 failed: check that this port speaks TLS, and the certificates.</source>
            <translation>与 %1 的 TLS 连接失败：请检查此端口是否使用 TLS，以及证书。</translation>
        </message>
    </context>
    <context>
        <name>brokerscope::zookeeper</name>
        <message>
            <source>The server “%1” has a colon but no port: write host:2181, or leave the colon out.</source>
            <translation>服务器“%1”有冒号但没有端口：请写 host:2181，或去掉冒号。</translation>
        </message>
        <message>
            <source>The port of “%1” is not a number: write one from 1 to 65535.</source>
            <translation>“%1”的端口不是数字：请写 1 到 65535 之间的数字。</translation>
        </message>
        <message>
            <source>The port of “%1” is out of range: write one from 1 to 65535.</source>
            <translation>“%1”的端口超出范围：请写 1 到 65535 之间的数字。</translation>
        </message>
        <message>
            <source>The IPv6 address in “%1” has no closing bracket: write [::1]:2181.</source>
            <translation>“%1”中的 IPv6 地址没有右方括号：请写 [::1]:2181。</translation>
        </message>
        <message>
            <source>“%1” is not an IPv6 address: brackets are for those only, as in [::1]:2181.</source>
            <translation>“%1”不是 IPv6 地址：方括号只用于 IPv6 地址，如 [::1]:2181。</translation>
        </message>
        <message>
            <source>After the bracket of “%1” only a port can follow: write [::1]:2181.</source>
            <translation>“%1”的方括号之后只能是端口：请写 [::1]:2181。</translation>
        </message>
        <message>
            <source>The server “%1” has more than one colon: put an IPv6 address into brackets, as in [::1]:2181.</source>
            <translation>服务器“%1”有多个冒号：请把 IPv6 地址放在方括号中，如 [::1]:2181。</translation>
        </message>
        <message>
            <source>The server “%1” has a port but no host: write host:2181.</source>
            <translation>服务器“%1”有端口但没有主机：请写 host:2181。</translation>
        </message>
        <message>
            <source>The host name “%1” has a character that host names do not have: “%2”.</source>
            <translation>主机名“%1”含有主机名中没有的字符：“%2”。</translation>
        </message>
        <message>
            <source>The ZooKeeper connection is empty: write host:port, for example localhost:2181.</source>
            <translation>ZooKeeper 连接为空：请写 host:port，例如 localhost:2181。</translation>
        </message>
        <message>
            <source>The ZooKeeper connection is longer than %1 characters: name fewer servers.</source>
            <translation>ZooKeeper 连接超过 %1 个字符：请少写一些服务器。</translation>
        </message>
        <message>
            <source>“%1” looks like a web address: write only host:port, without anything before it.</source>
            <translation>“%1”像是网址：只写 host:port，前面不要有任何内容。</translation>
        </message>
        <message>
            <source>“%1” names no server before the chroot: write host:port%1.</source>
            <translation>“%1”在 chroot 之前没有服务器：请写 host:port%1。</translation>
        </message>
        <message>
            <source>A chroot stands once, behind the last server: write host1:2181,host2:2181/kafka instead of “%1”.</source>
            <translation>chroot 只出现一次，在最后一个服务器之后：请写 host1:2181,host2:2181/kafka，而不是“%1”。</translation>
        </message>
        <message>
            <source>The chroot “%1” has two slashes in a row: remove one.</source>
            <translation>chroot“%1”中有两个连续的斜杠：请去掉一个。</translation>
        </message>
        <message>
            <source>The list of servers has an empty entry: remove the extra comma in “%1”.</source>
            <translation>服务器列表中有空项：请去掉“%1”中多余的逗号。</translation>
        </message>
        <message>
            <source>The znode does not hold what Kafka writes there: look at its raw data.</source>
            <translation>该 znode 中不是 Kafka 写在那里的内容：请查看其原始数据。</translation>
        </message>
        <message>
            <source>A running broker: its listeners, and the ZooKeeper session that it lives in.</source>
            <translation>一个运行中的 broker：其监听器，以及它所在的 ZooKeeper 会话。</translation>
        </message>
        <message>
            <source>Deleting it makes the controller treat the broker as failed, and the broker does not register again until its session changes.</source>
            <translation>删除它会使 controller 认为该 broker 已失效，而该 broker 在其会话改变之前不会再次注册。</translation>
        </message>
        <message>
            <source>The brokers that are running now, one child each.</source>
            <translation>现在运行中的 broker，每个一个子节点。</translation>
        </message>
        <message>
            <source>The partition's leader, its in-sync replicas and its epochs.</source>
            <translation>分区的 leader、同步副本和 epoch。</translation>
        </message>
        <message>
            <source>The leader keeps its own copy: after an edit it cannot change the in-sync replicas until the next election.</source>
            <translation>leader 保有自己的副本：编辑之后，在下次选举之前它无法更改同步副本。</translation>
        </message>
        <message>
            <source>One partition of the topic.</source>
            <translation>该主题的一个分区。</translation>
        </message>
        <message>
            <source>The topic's partitions.</source>
            <translation>该主题的分区。</translation>
        </message>
        <message>
            <source>The topic's partitions and the brokers that each is assigned to.</source>
            <translation>该主题的分区，以及每个分区分配到的 broker。</translation>
        </message>
        <message>
            <source>The controller creates partitions that are added here at once; changed replicas are not applied.</source>
            <translation>controller 会立即创建在这里添加的分区；对副本的更改不会生效。</translation>
        </message>
        <message>
            <source>All topics, one child each.</source>
            <translation>所有主题，每个一个子节点。</translation>
        </message>
        <message>
            <source>Generates broker ids by its version.</source>
            <translation>通过其版本生成 broker ID。</translation>
        </message>
        <message>
            <source>Deleting it may hand out a broker id twice.</source>
            <translation>删除它可能使同一个 broker ID 被分配两次。</translation>
        </message>
        <message>
            <source>Brokers and topics.</source>
            <translation>Broker 和主题。</translation>
        </message>
        <message>
            <source>The broker that is controller now.</source>
            <translation>现在担任 controller 的 broker。</translation>
        </message>
        <message>
            <source>Deleting it forces the election of a controller.</source>
            <translation>删除它会强制选举 controller。</translation>
        </message>
        <message>
            <source>How many controllers there have been.</source>
            <translation>曾有过多少个 controller。</translation>
        </message>
        <message>
            <source>Lowering it lets an old controller act beside the new one.</source>
            <translation>降低它会使旧的 controller 与新的同时起作用。</translation>
        </message>
        <message>
            <source>The id of this Kafka cluster.</source>
            <translation>此 Kafka 集群的 ID。</translation>
        </message>
        <message>
            <source>Brokers whose own copy differs refuse to start.</source>
            <translation>自己的副本与之不同的 broker 会拒绝启动。</translation>
        </message>
        <message>
            <source>Holds the cluster's id.</source>
            <translation>保存集群的 ID。</translation>
        </message>
        <message>
            <source>Settings of the topic that differ from the brokers' defaults.</source>
            <translation>主题中与 broker 默认值不同的设置。</translation>
        </message>
        <message>
            <source>An edit does nothing until a change notification is written or the brokers restart.</source>
            <translation>在写入变更通知或 broker 重新启动之前，编辑不起作用。</translation>
        </message>
        <message>
            <source>Quotas of a client id.</source>
            <translation>客户端 ID 的配额。</translation>
        </message>
        <message>
            <source>Dynamic settings of a broker (or of all), perhaps with encrypted passwords.</source>
            <translation>某个（或所有）broker 的动态设置，可能含有加密的密码。</translation>
        </message>
        <message>
            <source>Quotas of users, and their SCRAM salts and keys.</source>
            <translation>用户的配额，以及其 SCRAM 盐和密钥。</translation>
        </message>
        <message>
            <source>Connection quotas of an address.</source>
            <translation>某个地址的连接配额。</translation>
        </message>
        <message>
            <source>Tells the brokers which settings changed; purged after 15 minutes.</source>
            <translation>告诉 broker 哪些设置已更改；15 分钟后清除。</translation>
        </message>
        <message>
            <source>Creating one makes every broker read the settings that it names.</source>
            <translation>创建一个会使每个 broker 读取其中指出的设置。</translation>
        </message>
        <message>
            <source>Notifications of changed settings.</source>
            <translation>设置更改的通知。</translation>
        </message>
        <message>
            <source>Settings of topics, brokers, users and clients.</source>
            <translation>主题、broker、用户和客户端的设置。</translation>
        </message>
        <message>
            <source>A topic that is queued for deletion. One that stays means that a replica is offline or a reassignment runs.</source>
            <translation>排队等待删除的主题。如果一直存在，说明有副本离线或正在重新分配。</translation>
        </message>
        <message>
            <source>Creating one deletes the topic's data; removing it does not bring the data back.</source>
            <translation>创建一个会删除该主题的数据；将它移除并不能找回数据。</translation>
        </message>
        <message>
            <source>Topics queued for deletion.</source>
            <translation>排队等待删除的主题。</translation>
        </message>
        <message>
            <source>A child created here deletes the topic of that name.</source>
            <translation>在这里创建的子节点会删除同名的主题。</translation>
        </message>
        <message>
            <source>The reassignment of partitions that runs now.</source>
            <translation>正在进行的分区重新分配。</translation>
        </message>
        <message>
            <source>Creating it starts a reassignment; deleting it halfway leaves added and removed replicas behind.</source>
            <translation>创建它会开始重新分配；中途删除会留下已增加和已移除的副本。</translation>
        </message>
        <message>
            <source>Asks for the election of preferred leaders.</source>
            <translation>请求选举首选 leader。</translation>
        </message>
        <message>
            <source>Creating it starts the election.</source>
            <translation>创建它会开始选举。</translation>
        </message>
        <message>
            <source>Requests to the controller.</source>
            <translation>给 controller 的请求。</translation>
        </message>
        <message>
            <source>In-sync replicas changed; waits for the controller. Many of them mean that it is stuck.</source>
            <translation>同步副本已改变；等待 controller 处理。数量很多说明它卡住了。</translation>
        </message>
        <message>
            <source>Changes of in-sync replicas that wait for the controller.</source>
            <translation>等待 controller 处理的同步副本变化。</translation>
        </message>
        <message>
            <source>A broker's log folder failed; waits for the controller.</source>
            <translation>某个 broker 的日志文件夹失效；等待 controller 处理。</translation>
        </message>
        <message>
            <source>Failures of log folders that wait for the controller.</source>
            <translation>等待 controller 处理的日志文件夹失效。</translation>
        </message>
        <message>
            <source>Committed offsets of an old, ZooKeeper-based consumer group.</source>
            <translation>基于 ZooKeeper 的旧消费者组的已提交偏移量。</translation>
        </message>
        <message>
            <source>The group goes on from what is written here; edit only while none of its consumers runs.</source>
            <translation>该消费者组会从这里写的位置继续；只能在其消费者都没有运行时编辑。</translation>
        </message>
        <message>
            <source>Old consumer groups that keep their state in ZooKeeper.</source>
            <translation>将状态保存在 ZooKeeper 中的旧消费者组。</translation>
        </message>
        <message>
            <source>Access rules for resources by their full name.</source>
            <translation>按完整名称设置的资源访问规则。</translation>
        </message>
        <message>
            <source>The brokers read an edit only after a change notification.</source>
            <translation>只有在变更通知之后，broker 才会读取编辑后的内容。</translation>
        </message>
        <message>
            <source>Access rules for resources by a prefix of their name.</source>
            <translation>按名称前缀设置的资源访问规则。</translation>
        </message>
        <message>
            <source>Tells the brokers which access rules changed.</source>
            <translation>告诉 broker 哪些访问规则已更改。</translation>
        </message>
        <message>
            <source>Creating one makes every broker read the rules again.</source>
            <translation>创建一个会使每个 broker 重新读取规则。</translation>
        </message>
        <message>
            <source>The newest block of producer ids that was handed out.</source>
            <translation>最近分配出去的一段 producer ID。</translation>
        </message>
        <message>
            <source>Lowering it hands out producer ids twice, which breaks idempotent producers.</source>
            <translation>降低它会使 producer ID 被分配两次，从而破坏幂等生产者。</translation>
        </message>
        <message>
            <source>Delegation tokens: who owns and renews them, and their ids.</source>
            <translation>委托令牌：谁拥有和续期，以及它们的 ID。</translation>
        </message>
        <message>
            <source>Which versions of features the cluster has agreed on.</source>
            <translation>集群已商定的各项功能的版本。</translation>
        </message>
        <message>
            <source>Brokers that do not support what is written here stop.</source>
            <translation>不支持这里所写内容的 broker 会停止。</translation>
        </message>
        <message>
            <source>How far the migration to KRaft has come.</source>
            <translation>向 KRaft 的迁移进行到了哪里。</translation>
        </message>
        <message>
            <source>The migration may go on from a wrong place.</source>
            <translation>迁移可能会从错误的位置继续。</translation>
        </message>
        <message>
            <source>ZooKeeper's own: quotas and the ensemble's configuration.</source>
            <translation>ZooKeeper 自己的：配额和集群（ensemble）配置。</translation>
        </message>
        <message>
            <source>It may limit or reconfigure the whole ensemble.</source>
            <translation>它可能限制或重新配置整个 ensemble。</translation>
        </message>
        <message>
            <source>The ZooKeeper client could not start: check the server names and try again.</source>
            <translation>ZooKeeper 客户端无法启动：请检查服务器名称后重试。</translation>
        </message>
        <message>
            <source>%1 is a ZooKeeper server.</source>
            <translation>%1 是 ZooKeeper 服务器。</translation>
        </message>
        <message>
            <source>%1 is a Kafka broker, not ZooKeeper: enter it as bootstrap server, and ZooKeeper's own port (usually 2181) here.</source>
            <translation>%1 是 Kafka broker，不是 ZooKeeper：请将它填为 bootstrap 服务器，这里填 ZooKeeper 自己的端口（通常为 2181）。</translation>
        </message>
        <message>
            <source>%1 is a web server, not ZooKeeper (perhaps its AdminServer): enter the client port, usually 2181.</source>
            <translation>%1 是 Web 服务器，不是 ZooKeeper（可能是其 AdminServer）：请填客户端端口，通常为 2181。</translation>
        </message>
        <message>
            <source>%1 speaks TLS, which the ZooKeeper client cannot: enter ZooKeeper's plain client port.</source>
            <translation>%1 使用 TLS，而 ZooKeeper 客户端不支持：请填 ZooKeeper 的明文客户端端口。</translation>
        </message>
        <message>
            <source>%1 is not ZooKeeper: something else answers there; check host and port.</source>
            <translation>%1 不是 ZooKeeper：在那里应答的是其他程序；请检查主机和端口。</translation>
        </message>
        <message>
            <source>%1 accepts the connection and hangs up at once: it is no ZooKeeper server, or its limit of connections per client (maxClientCnxns) is reached.</source>
            <translation>%1 接受连接后立即断开：它不是 ZooKeeper 服务器，或已达到每个客户端的连接数上限（maxClientCnxns）。</translation>
        </message>
        <message>
            <source>Nothing listens on %1: start ZooKeeper, or check host and port.</source>
            <translation>%1 上没有程序在监听：请启动 ZooKeeper，或检查主机和端口。</translation>
        </message>
        <message>
            <source>%1 cannot be reached over the network: check the address, the network and its firewall.</source>
            <translation>无法通过网络连接到 %1：请检查地址、网络及其防火墙。</translation>
        </message>
        <message>
            <source>The host name of %1 has no address: check its spelling and the name server.</source>
            <translation>%1 的主机名没有地址：请检查拼写和域名服务器。</translation>
        </message>
        <message>
            <source>%1 accepts the connection but says nothing: the process may be frozen, or a firewall stands between.</source>
            <translation>%1 接受连接但没有任何应答：进程可能被冻结，或中间有防火墙。</translation>
        </message>
        <message>
            <source>%1 is ZooKeeper, not a Kafka broker: enter it as ZooKeeper, and a broker's port (usually 9092) here.</source>
            <translation>%1 是 ZooKeeper，不是 Kafka broker：请将它填为 ZooKeeper，这里填 broker 的端口（通常为 9092）。</translation>
        </message>
        <message>
            <source>%1 is a Kafka broker.</source>
            <translation>%1 是 Kafka broker。</translation>
        </message>
        <message>
            <source>%1 is a web server, not a Kafka broker: enter a broker's port, usually 9092.</source>
            <translation>%1 是 Web 服务器，不是 Kafka broker：请填 broker 的端口，通常为 9092。</translation>
        </message>
        <message>
            <source>%1 speaks TLS: choose SSL as the connection's security, or enter a plain listener.</source>
            <translation>%1 使用 TLS：请将连接的安全协议选为 SSL，或填明文监听器。</translation>
        </message>
        <message>
            <source>%1 is not a Kafka broker: something else answers there; check host and port.</source>
            <translation>%1 不是 Kafka broker：在那里应答的是其他程序；请检查主机和端口。</translation>
        </message>
        <message>
            <source>%1 accepts the connection and hangs up at once: it is no Kafka broker, or its listener wants another security protocol.</source>
            <translation>%1 接受连接后立即断开：它不是 Kafka broker，或其监听器需要另一种安全协议。</translation>
        </message>
        <message>
            <source>Nothing listens on %1: start the broker, or check host and port.</source>
            <translation>%1 上没有程序在监听：请启动 broker，或检查主机和端口。</translation>
        </message>
        <message>
            <source>The answer to %1 is not ZooKeeper's: check host and port.</source>
            <translation>对 %1 的应答不是 ZooKeeper 的：请检查主机和端口。</translation>
        </message>
        <message>
            <source>The server does not allow the word %1: add it to 4lw.commands.whitelist in its zoo.cfg.</source>
            <translation>服务器不允许命令字 %1：请将它加入其 zoo.cfg 的 4lw.commands.whitelist。</translation>
        </message>
        <message>
            <source>The server runs, but serves no requests: its ensemble has no majority; start its other servers.</source>
            <translation>服务器在运行，但不处理请求：其 ensemble 没有多数派；请启动其他服务器。</translation>
        </message>
        <message>
            <source>The word “%1” is not asked: only four-letter words that change nothing are.</source>
            <translation>不查询命令字“%1”：只查询不做任何更改的四字命令。</translation>
        </message>
        <message>
            <source>%1 cannot be reached: check that ZooKeeper runs there.</source>
            <translation>无法连接到 %1：请检查 ZooKeeper 是否在那里运行。</translation>
        </message>
        <message>
            <source>%1 gave no answer in time: check that ZooKeeper runs and is not frozen.</source>
            <translation>%1 没有及时应答：请检查 ZooKeeper 是否在运行、是否被冻结。</translation>
        </message>
        <message>
            <source>The path is empty: write an absolute path such as /brokers/ids.</source>
            <translation>路径为空：请写绝对路径，例如 /brokers/ids。</translation>
        </message>
        <message>
            <source>The path “%1” does not begin with a slash: write an absolute path such as /brokers/ids.</source>
            <translation>路径“%1”不以斜杠开头：请写绝对路径，例如 /brokers/ids。</translation>
        </message>
        <message>
            <source>The path “%1” ends with a slash: remove it.</source>
            <translation>路径“%1”以斜杠结尾：请去掉它。</translation>
        </message>
        <message>
            <source>The path has a character at position %1 that ZooKeeper does not allow (control and private characters).</source>
            <translation>路径在位置 %1 处有 ZooKeeper 不允许的字符（控制字符和私用字符）。</translation>
        </message>
        <message>
            <source>The path “%1” has two slashes in a row: remove one.</source>
            <translation>路径“%1”中有两个连续的斜杠：请去掉一个。</translation>
        </message>
        <message>
            <source>The path “%1” has “.” or “..” as a part, which ZooKeeper does not know: write it out.</source>
            <translation>路径“%1”中有“.”或“..”，ZooKeeper 不认识：请写出完整路径。</translation>
        </message>
        <message>
            <source>The parent of %1 does not exist: create it first.</source>
            <translation>%1 的父节点不存在：请先创建它。</translation>
        </message>
        <message>
            <source>The znode %1 does not exist: look it up in its parent.</source>
            <translation>znode %1 不存在：请在其父节点中查找。</translation>
        </message>
        <message>
            <source>The znode %1 exists already: choose another name, or change the existing one.</source>
            <translation>znode %1 已存在：请另选名称，或更改已有的 znode。</translation>
        </message>
        <message>
            <source>The znode %1 was changed by someone else since it was read: read it again.</source>
            <translation>znode %1 自读取以来已被他人更改：请重新读取。</translation>
        </message>
        <message>
            <source>The znode %1 has children: delete those first.</source>
            <translation>znode %1 有子节点：请先删除它们。</translation>
        </message>
        <message>
            <source>The permissions of %1 do not allow this: connect with a user that its access list names.</source>
            <translation>%1 的权限不允许这样做：请以其访问列表中的用户连接。</translation>
        </message>
        <message>
            <source>ZooKeeper refused the credentials: check scheme, user and password.</source>
            <translation>ZooKeeper 拒绝了凭据：请检查认证方式、用户和密码。</translation>
        </message>
        <message>
            <source>This ZooKeeper lets in SASL clients only, which this version of Brokerscope cannot be.</source>
            <translation>此 ZooKeeper 只接受 SASL 客户端，而此版本的 Brokerscope 不支持。</translation>
        </message>
        <message>
            <source>The parent of %1 is ephemeral and cannot have children: choose another parent.</source>
            <translation>%1 的父节点是临时的，不能有子节点：请另选父节点。</translation>
        </message>
        <message>
            <source>This server is read-only, being cut off from its ensemble: wait until it has rejoined.</source>
            <translation>此服务器与其 ensemble 断开，处于只读状态：请等待它重新加入。</translation>
        </message>
        <message>
            <source>The server's local sessions cannot own ephemeral znodes: create a persistent one.</source>
            <translation>服务器的本地会话不能拥有临时 znode：请创建持久的。</translation>
        </message>
        <message>
            <source>This version of ZooKeeper does not know the request: use a newer server.</source>
            <translation>此版本的 ZooKeeper 不认识该请求：请使用更新的服务器。</translation>
        </message>
        <message>
            <source>The ZooKeeper server is overloaded and refused the request: try again later.</source>
            <translation>ZooKeeper 服务器过载，拒绝了请求：请稍后重试。</translation>
        </message>
        <message>
            <source>ZooKeeper refused the request for %1 (code %2): see the log.</source>
            <translation>ZooKeeper 拒绝了对 %1 的请求（代码 %2）：请查看日志。</translation>
        </message>
        <message>
            <source>The connection broke while %1 bytes were written to %2, which the server may not allow (jute.maxbuffer): read the znode to see whether it was written.</source>
            <translation>向 %2 写入 %1 字节时连接中断，服务器可能不允许（jute.maxbuffer）：请读取该 znode 看是否已写入。</translation>
        </message>
        <message>
            <source>The connection broke while %1 was written: read it to see whether it was done.</source>
            <translation>写入 %1 时连接中断：请读取它看是否已完成。</translation>
        </message>
        <message>
            <source>The value has %1 bytes, and a znode takes at most %2: keep large data elsewhere, and its place here.</source>
            <translation>该值有 %1 字节，而 znode 最多容纳 %2：请将大数据保存在别处，在这里保存其位置。</translation>
        </message>
    </context>
</TS>
