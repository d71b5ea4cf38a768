// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/cluster_settings.h"
#include "core/local/supervisor_client.h"
#include "ui/kit/page/page.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace brokerscope::ui {

class ConfigForm;
class ConfigText;
class EmptyState;
class MessageArea;
class MessageBar;
class PageHeader;
class TabRow;

/// The own settings of the local cluster that is meant: as a form and as the text of the same file. What was edited stays until it is
/// saved or discarded, also while other pages are shown. GUI thread; the files are read on the pool.
class ConfigPage : public Page
{
    Q_OBJECT

public:
    explicit ConfigPage(const PageContext &context, QWidget *parent = nullptr);
    ~ConfigPage() override;

    bool focusFilter() override;
    [[nodiscard]] bool hasLiveData() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override {}
    void showEvent(QShowEvent *event) override;

private:
    struct Draft
    {
        QByteArray before; ///< what the file held when it was read
        local::properties::Document document;
    };
    /// What holds of the files as they are saved, which another program may have written.
    struct Saved
    {
        local::LocalReason why; ///< why the cluster cannot be started with them
        QStringList byHand; ///< Kafka's own files that were edited
        std::vector<std::pair<local::ProcessId, QStringList>> waiting; ///< running ones that read a changed setting only when they start again, with the keys
    };
    using Drafts = std::map<local::SettingsFile, Draft>;

    void build();
    void showSession();
    void readFiles(); ///< those that are not edited; on the pool
    void chooseFile();
    void takeValue(const QString &key, const std::optional<QString> &value);
    void takeText(const QByteArray &text);
    void refresh(); ///< everything that follows from the drafts
    void refreshMessages(); ///< looks at the files on the pool, then showMessages()
    void showMessages();
    void openSaveDialog();
    void discard();
    void restart();
    void restartNext();
    [[nodiscard]] local::settings::Documents documents() const;
    [[nodiscard]] std::vector<local::SettingsFile> editedFiles() const;
    [[nodiscard]] Drafts &drafts() { return m_drafts[m_cluster.uuid]; }

    local::LocalCluster m_cluster; ///< uuid is empty while none is meant
    local::SettingsFile m_file;
    std::map<QString, Drafts> m_drafts; ///< by the cluster's uuid
    std::vector<local::ProcessId> m_toRestart;
    bool m_isRestarting = false;
    Saved m_saved;
    bool m_isLooking = false;
    bool m_looksAgain = false;

    PageHeader *m_header;
    MessageArea *m_messages;
    MessageBar *m_waiting;
    QComboBox *m_files;
    TabRow *m_tabs;
    ConfigForm *m_form;
    ConfigText *m_text;
    EmptyState *m_nothing;
    QWidget *m_content;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_restart;
    QVBoxLayout *m_bars = nullptr; ///< made by build()
};

} // namespace brokerscope::ui
