// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/create_znode_dialog.h"

#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/field_note.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using Kind = changes::ZnodeCreate::Kind;

CreateZnodeDialog::CreateZnodeDialog(const PageContext &context, const QString &path, QWidget *parent)
    : ChangeDialog(context, tr("Create znode"), Width::Wide, parent)
    , m_path(new QLineEdit(path))
    , m_kind(new QComboBox)
    , m_data(new QPlainTextEdit)
    , m_isNull(new QCheckBox(tr("&No data (null), not even empty")))
{
    setObjectName(u"createZnodeDialog"_s);
    setVerb(tr("Create &znode"));
    m_path->setObjectName(u"createZnode.path"_s);
    m_kind->setObjectName(u"createZnode.kind"_s);
    m_data->setObjectName(u"createZnode.data"_s);
    m_kind->addItem(tr("Persistent"), int(Kind::Persistent));
    m_kind->addItem(tr("Ephemeral"), int(Kind::Ephemeral));
    m_kind->addItem(tr("Persistent, sequential"), int(Kind::PersistentSequential));
    m_kind->addItem(tr("Ephemeral, sequential"), int(Kind::EphemeralSequential));
    m_data->setTabChangesFocus(true);
    m_data->setMaximumHeight(5 * metrics::lineHeight());
    m_notes[u"path"_s] = addField(tr("&Path"), m_path);
    m_notes[u"kind"_s] = addField(tr("&Kind"), m_kind, tr("an ephemeral one goes with this program's session"));
    m_notes[u"data"_s] = addField(tr("&Data"), m_data);
    addWidget(m_isNull);
    addChangeParts();
    connect(m_path, &QLineEdit::textChanged, this, &CreateZnodeDialog::rebuild);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CreateZnodeDialog::rebuild);
    connect(m_data, &QPlainTextEdit::textChanged, this, &CreateZnodeDialog::rebuild);
    connect(m_isNull, &QCheckBox::toggled, this, [this](bool isNull) {
        m_data->setEnabled(!isNull);
        rebuild();
    });
    askClusterId(changes::Change::Target::ZooKeeper, [this](const QString &clusterId) {
        m_clusterId = clusterId;
        rebuild();
    });
    rebuild();
    m_path->setFocus();
}

void CreateZnodeDialog::showEvent(QShowEvent *event)
{
    ChangeDialog::showEvent(event);
    // A dialog selects what its first field holds, but here the name is to be typed behind it.
    QMetaObject::invokeMethod(m_path, [field = m_path] { field->end(false); }, Qt::QueuedConnection);
}

void CreateZnodeDialog::rebuild()
{
    const auto bytes = m_isNull->isChecked() ? std::nullopt : std::optional(m_data->toPlainText().toUtf8());
    setChange(std::make_unique<changes::ZnodeCreate>(m_clusterId, m_path->text(), bytes, Kind(m_kind->currentData().toInt())));
}

void CreateZnodeDialog::showProblems(const std::vector<changes::FieldProblem> &problems)
{
    for (FieldNote *note : std::as_const(m_notes))
        note->set(Tone::Muted, {});
    for (const changes::FieldProblem &problem : problems) {
        // A path that waits for its name is said by the footer: a red field before a key was pressed scolds for nothing.
        if (problem.field == "path"_L1 && m_path->text().endsWith(u'/'))
            continue;
        if (FieldNote *note = m_notes.value(problem.field))
            note->set(problem.severity == changes::FieldProblem::Severity::Error ? Tone::Error : Tone::Warning, problem.message);
    }
}

void CreateZnodeDialog::done(const changes::ChangeResult &result)
{
    const QString path = result.items.empty() ? m_path->text() : result.items.front().item;
    context().navigator->toast(ToastKind::Success, tr("Znode created"), path, {});
    context().navigator->go({u"zookeeper"_s, path, {}});
}

} // namespace brokerscope::ui
