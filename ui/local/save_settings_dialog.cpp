// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/save_settings_dialog.h"

#include "core/base/async.h"
#include "core/base/shell_quote.h"
#include "core/local/config_keys.h"
#include "ui/kit/widgets/command_block.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/preview_block.h"

#include <QPushButton>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using local::properties::Document;

namespace {

/// Keys of both, in the order of the file, each once.
QStringList keysOf(const Document &before, const Document &after)
{
    QStringList keys;
    for (const Document *document : {&before, &after})
        for (const Document::Line &line : document->lines())
            if (!line.key.isEmpty() && !keys.contains(line.key))
                keys << line.key;
    return keys;
}

} // namespace

SaveSettingsDialog::SaveSettingsDialog(local::LocalCluster cluster, std::vector<Change> changes, QWidget *parent)
    : Dialog(tr("Save settings"), Width::Wide, parent)
    , m_cluster(std::move(cluster))
    , m_changes(std::move(changes))
    , m_failure(new MessageBar(Tone::Error, tr("The settings were not saved.")))
{
    setObjectName(u"saveSettingsDialog"_s);
    showDifference();
    addWidget(m_failure);
    m_failure->hide();
    setVerb(tr("&Save settings"));
    verbButton()->setObjectName(u"saveSettings.verb"_s);
    setNote(tr("A process takes them when it is started again."), Tone::Info);
    connect(this, &Dialog::confirmed, this, &SaveSettingsDialog::run);
}

void SaveSettingsDialog::showDifference()
{
    QStringList commands;
    for (const Change &change : m_changes) {
        const Document before = Document::parse(change.before);
        const auto known = local::ConfigKeys::of(m_cluster.runtime, change.file.kind);
        QList<PreviewBlock::Line> lines;
        for (const QString &key : keysOf(before, change.after)) {
            const Document::Line *was = before.find(key);
            const Document::Line *is = change.after.find(key);
            if (was && is && was->value == is->value)
                continue;
            const local::ConfigKey *entry = known->find(key);
            const bool isSecret = entry && entry->type == local::ConfigKey::Type::Password;
            const auto text = [isSecret](const Document::Line *line) -> QString { return !line ? tr("not set") : isSecret ? u"••••"_s : line->value; };
            lines << PreviewBlock::Line{key, text(was), text(is), {}, false};
            QStringList words{u"brokerscope-cli"_s, u"local"_s, u"config"_s, is ? u"set"_s : u"unset"_s, key};
            if (is)
                words << (isSecret ? u"…"_s : is->value);
            words << u"--name"_s << m_cluster.name;
            if (change.file != local::SettingsFile())
                words << u"--file"_s << change.file.word();
            commands << shellLine(words);
        }
        if (lines.isEmpty())
            lines << PreviewBlock::Line{tr("remarks and order"), tr("as read"), tr("as edited"), {}, false};
        auto *block = new PreviewBlock(change.title);
        block->setLines(lines);
        addWidget(block);
    }
    if (!commands.isEmpty()) {
        auto *block = new CommandBlock(tr("Equivalent command"));
        block->setCommand(commands.join(u'\n'));
        addWidget(block);
    }
}

void SaveSettingsDialog::run()
{
    setBusy(true, tr("Writing the files"));
    m_failure->hide();
    async::deliver(async::runOnPool(QThreadPool::globalInstance(),
                                    [cluster = m_cluster, changes = m_changes]() -> Outcome {
                                        for (const Change &change : changes)
                                            if (const auto saved = local::settings::save(cluster, change.file, change.before, change.after.text()); !saved)
                                                return saved;
                                        return brokerscope::done();
                                    }),
                   this, [this](const Outcome &saved) {
                       setBusy(false);
                       if (saved)
                           return accept();
                       m_failure->set(Tone::Error, tr("The settings were not saved."), saved.error().message);
                       m_failure->show();
                   });
}

} // namespace brokerscope::ui
