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
            <source>Close</source>
            <translation>关闭</translation>
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
            <source>Local cluster</source>
            <translation>本地集群</translation>
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
            <source>Show in ZooKeeper</source>
            <translation>在 ZooKeeper 中查看</translation>
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
            <source>waiting for the cluster&apos;s metadata</source>
            <translation>正在等待集群的元数据</translation>
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
            <source>waiting for the cluster&apos;s metadata</source>
            <translation>正在等待集群的元数据</translation>
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
            <source>Type the name to confirm: %1</source>
            <translation>键入名称以确认：%1</translation>
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
            <source>Connect</source>
            <translation>连接</translation>
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
            <source>Save and reconnect</source>
            <translation>保存并重新连接</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Asking the key store</source>
            <translation>正在询问密钥库</translation>
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
            <source>&amp;Environment</source>
            <translation>环境(&amp;E)</translation>
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
            <source>Retain for %1</source>
            <translation>保留 %1</translation>
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
            <source>%1 (broker default)</source>
            <translation>%1（broker 默认值）</translation>
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
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>It is running</source>
            <translation>正在运行</translation>
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
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Filter the log</source>
            <translation>筛选日志</translation>
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
    </context>
    <context>
        <name>LogTable</name>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>The line carries no time.</source>
            <translation>该行没有时间。</translation>
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
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>No log line yet</source>
            <translation>还没有日志</translation>
        </message>
        <message>
            <source>What ZooKeeper and the brokers write appears here.</source>
            <translation>ZooKeeper 和各 broker 写出的内容会显示在这里。</translation>
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
        <message numerus="yes">
            <source>%n broker(s)</source>
            <translation>
                <numerusform>%n 个 broker</numerusform>
            </translation>
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
            <source>Connect to %1</source>
            <translation>连接到 %1</translation>
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
        <name>MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation>关闭通知</translation>
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
            <source>Start a cluster of its own with demo traffic, walk every page, save pictures in DIR, and remove the cluster.</source>
            <translation>启动一个带演示流量的专用集群，走遍每个页面，把图片保存在 DIR，然后移除该集群。</translation>
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
            <source>Produce message</source>
            <translation>生产消息</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
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
        <name>TableColumns</name>
        <message>
            <source>Column %1</source>
            <translation>列 %1</translation>
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
            <source>waiting for the cluster&apos;s metadata</source>
            <translation>正在等待集群的元数据</translation>
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
            <source>waiting for the cluster&apos;s metadata</source>
            <translation>正在等待集群的元数据</translation>
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
            <source>&amp;Connect to a cluster…</source>
            <translation>连接到集群…(&amp;C)</translation>
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
            <source>Off</source>
            <translation>关闭</translation>
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
        <message>
            <source>&amp;Theme</source>
            <translation>主题外观(&amp;T)</translation>
        </message>
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
        <name>ZooKeeperLine</name>
        <message>
            <source>ZooKeeper</source>
            <translation>ZooKeeper</translation>
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
</TS>
