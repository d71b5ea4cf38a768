// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/new_cluster_dialog.h"

#include "core/local/runtime_catalog.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/field_note.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/segments.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

/// "local", "local-2", …: the first one that is free.
QString freeName()
{
    QString name = local::clusters::defaultName();
    for (int i = 2; !local::clusters::check({.name = name, .runtime = {}, .brokers = 1, .folder = {}}); ++i)
        name = local::clusters::defaultName() + u'-' + QString::number(i);
    return name;
}

} // namespace

NewClusterDialog::NewClusterDialog(QWidget *parent)
    : Dialog(tr("New local cluster"), Width::Normal, parent)
    , m_name(new QLineEdit(freeName()))
    , m_runtime(new QComboBox)
    , m_brokers(new Segments({u"1"_s, u"2"_s, u"3"_s}, tr("Brokers")))
{
    setObjectName(u"newClusterDialog"_s);
    m_name->setObjectName(u"newCluster.name"_s);
    m_runtime->setObjectName(u"newCluster.runtime"_s);
    m_brokers->setObjectName(u"newCluster.brokers"_s);
    addWidget(new Paragraph(tr("Real Kafka servers on this computer only, with ports of their own and a folder of their own. Everything may be left as it is."), Tone::Muted));
    m_nameNote = addField(tr("&Name"), m_name);
    for (const QString &word : local::runtimes::words())
        if (const auto runtime = local::runtimes::find(word))
            m_runtime->addItem(runtime->title(), word);
    m_runtime->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_runtimeNote = addField(tr("&Runtime"), m_runtime);
    m_brokers->setCurrentIndex(0);
    m_brokersNote = addField(tr("&Brokers"), m_brokers);
    setVerb(tr("&Start cluster"));
    verbButton()->setObjectName(u"newCluster.verb"_s);
    connect(m_name, &QLineEdit::textChanged, this, &NewClusterDialog::check);
    connect(m_runtime, &QComboBox::currentIndexChanged, this, &NewClusterDialog::check);
    connect(m_brokers, &Segments::chosen, this, &NewClusterDialog::check);
    connect(this, &Dialog::confirmed, this, [this] {
        check(); // another program may have taken the name meanwhile
        if (verbButton()->isEnabled())
            accept();
    });
    check();
    m_name->setFocus();
    m_name->selectAll();
}

local::clusters::CreateOptions NewClusterDialog::options() const
{
    return {.name = m_name->text().trimmed(), .runtime = m_runtime->currentData().toString(), .brokers = m_brokers->currentIndex() + 1, .folder = {}};
}

void NewClusterDialog::check()
{
    const auto runtime = local::runtimes::find(m_runtime->currentData().toString());
    const bool isQuorum = runtime && !runtime->hasZooKeeper();
    m_runtimeNote->set(Tone::Muted, runtime && !local::runtimes::isInstalled(*runtime) ? tr("Not on this computer yet: it is fetched once, which needs the network.") : QString());
    switch (m_brokers->currentIndex()) {
    case 0: m_brokersNote->set(Tone::Muted, tr("Enough to try things. One more can be added later.")); break;
    case 1:
        m_brokersNote->set(isQuorum ? Tone::Warning : Tone::Muted,
                           isQuorum ? tr("Broker 0 is the only controller: the cluster stands still while it is down.")
                                    : tr("Each record is kept twice. Two brokers bear the loss of one."));
        break;
    default:
        m_brokersNote->set(Tone::Muted, isQuorum ? tr("Each is a controller, too. The cluster bears the loss of one.")
                                                 : tr("Each record is kept three times: elections and lost replicas can be seen. About 500 MB of memory."));
    }
    QString name = m_name->text().trimmed();
    const auto checked = name.isEmpty() ? Outcome(failure(Error::invalid(tr("Give the cluster a name.")))) : local::clusters::check(options());
    m_nameNote->set(Tone::Error, checked ? QString() : checked.error().message);
    setReason(checked ? QString() : checked.error().message);
}

} // namespace brokerscope::ui
