# SPDX-License-Identifier: GPL-3.0-or-later
"""What the manual pages say beyond the programs' own --help."""

FOLDERS_EN = [
    ("~/.config/brokerscope", "Saved connections and settings. Secrets are not here: they are in the desktop's key store."),
    ("~/.local/share/brokerscope", "Local clusters with all their records, the fetched Kafka runtimes, the journal of changes."),
    ("~/.local/state/brokerscope", "Layout of the window."),
    ("$XDG_RUNTIME_DIR/brokerscope", "Sockets of running programs; without the variable /tmp/brokerscope-UID."),
]
FOLDERS_ZH = [
    ("~/.config/brokerscope", "已保存的连接和设置。机密不在这里：它们在桌面的密钥库中。"),
    ("~/.local/share/brokerscope", "本地集群及其所有记录、获取的 Kafka 运行时、变更日志。"),
    ("~/.local/state/brokerscope", "窗口布局。"),
    ("$XDG_RUNTIME_DIR/brokerscope", "运行中程序的套接字；没有该变量时为 /tmp/brokerscope-UID。"),
]
VARIABLES_EN = [
    ("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME", "Other places for these folders."),
    ("BROKERSCOPE_RUNTIMES", "Where Kafka runtimes are kept, if not in the data folder."),
    ("JAVA_HOME", "The Java that local clusters run on; without it the java of PATH."),
]
VARIABLES_ZH = [
    ("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME", "这些文件夹的其他位置。"),
    ("BROKERSCOPE_RUNTIMES", "Kafka 运行时的位置（不在数据文件夹中时）。"),
    ("JAVA_HOME", "运行本地集群的 Java；没有时使用 PATH 中的 java。"),
]

TEXTS = {
    "en": {
        "manual": "Brokerscope",
        "options": "OPTIONS",
        "sections": {
            "name": "NAME", "synopsis": "SYNOPSIS", "description": "DESCRIPTION", "options": "OPTIONS", "commands": "COMMANDS",
            "files": "FILES", "environment": "ENVIRONMENT", "exit": '"EXIT STATUS"', "see": '"SEE ALSO"',
        },
        "brokerscope": {
            "summary": "run, watch, understand and mend Apache Kafka and ZooKeeper",
            "description": [
                "A window on Kafka clusters: topics with their leaders, consumer groups with their lag over time, brokers, messages, ZooKeeper. "
                "It starts a real cluster on this computer, connects to any other, says before each change what it will do, and tells why a "
                "consumer group does not move.",
                "Removing the package leaves what stands under FILES; local clusters are best stopped before.",
            ],
            "files": FOLDERS_EN,
            "environment": VARIABLES_EN,
            "exit": [("0", "Ended in order, or a second start that the first window took over."),
                     ("1", "The window that is open already could not do what was asked; or the tour found a failure."),
                     ("2", "Wrong usage.")],
            "see": ["brokerscope-cli", "brokerscope-supervisor"],
        },
        "brokerscope-cli": {
            "summary": "Kafka and ZooKeeper on the command line, as text or JSON",
            "description": ["What the window does, without a display: for terminals and scripts."],
            "files": FOLDERS_EN,
            "environment": VARIABLES_EN,
            "see": ["brokerscope", "brokerscope-supervisor"],
        },
        "brokerscope-supervisor": {
            "summary": "owns the processes of one local Kafka cluster",
            "description": [
                "Runs ZooKeeper, the broker and the demo traffic of the local cluster that is kept in FOLDER, and ends them in order. It is started "
                "by brokerscope and brokerscope-cli and is no program to start by hand; it ends when the last of them goes, unless the cluster "
                "is kept running.",
            ],
            "files": [("FOLDER/logs/supervisor.log", "What it did.")] + FOLDERS_EN[1:2] + FOLDERS_EN[4:],
            "see": ["brokerscope", "brokerscope-cli"],
        },
    },
    "zh_CN": {
        "manual": "Brokerscope",
        "options": "选项",
        "sections": {
            "name": "名称", "synopsis": "概述", "description": "描述", "options": "选项", "commands": "命令",
            "files": "文件", "environment": "环境变量", "exit": "退出状态", "see": "参见",
        },
        "brokerscope": {
            "summary": "运行、观察、理解和修复 Apache Kafka 与 ZooKeeper",
            "description": [
                "Kafka 集群的窗口：主题及其 leader、消费者组及其随时间变化的滞后、broker、消息、ZooKeeper。它在本机启动真实的集群，也可连接到任何其他集群，"
                "在每次更改之前说明将做什么，并指出消费者组为何停滞。",
                "卸载软件包会保留“文件”一节中的内容；最好先停止本地集群。",
            ],
            "files": FOLDERS_ZH,
            "environment": VARIABLES_ZH,
            "exit": [("0", "正常结束，或再次启动时由已打开的窗口接手。"),
                     ("1", "已打开的窗口无法完成所要求的操作；或导览发现了失败。"),
                     ("2", "用法错误。")],
            "see": ["brokerscope-cli", "brokerscope-supervisor"],
        },
        "brokerscope-cli": {
            "summary": "命令行上的 Kafka 与 ZooKeeper，输出文本或 JSON",
            "description": ["与窗口相同的功能，无需显示器：用于终端和脚本。"],
            "files": FOLDERS_ZH,
            "environment": VARIABLES_ZH,
            "see": ["brokerscope", "brokerscope-supervisor"],
        },
        "brokerscope-supervisor": {
            "summary": "管理一个本地 Kafka 集群的进程",
            "description": [
                "运行保存在 FOLDER 中的本地集群的 ZooKeeper、broker 和演示流量，并有序地结束它们。它由 brokerscope 和 brokerscope-cli 启动，不需要手动启动；"
                "除非集群设为保持运行，最后一个使用者离开时它随之结束。",
            ],
            "files": [("FOLDER/logs/supervisor.log", "它所做的事。")] + FOLDERS_ZH[1:2] + FOLDERS_ZH[4:],
            "see": ["brokerscope", "brokerscope-cli"],
        },
    },
}
