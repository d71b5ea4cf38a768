// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/path_bar.h"

#include "core/zookeeper/znode_path.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/field_note.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

PathBar::PathBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_note(new FieldNote(m_field))
{
    m_field->setObjectName(u"zookeeper.path"_s);
    m_field->setAccessibleName(tr("Path of the znode"));
    m_field->setPlaceholderText(u"/brokers/topics"_s);
    m_field->addAction(icon(u"zookeeper"_s), QLineEdit::LeadingPosition);
    setFontRole(m_field, FontRole::Mono);
    connect(m_field, &QLineEdit::returnPressed, this, &PathBar::enter);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_note->set(Tone::Muted, {}); });
    QToolButton *copy = makeIconButton(u"copy"_s, tr("Copy the path"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_field->text()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::controlGap);
    row->addWidget(m_field, 1);
    row->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::cardGap);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_note);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PathBar::setPath(const QString &path)
{
    if (m_field->hasFocus() && m_field->isModified())
        return;
    m_field->setText(path);
    m_note->set(Tone::Muted, {});
}

void PathBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void PathBar::enter()
{
    // What people paste: with blanks around it, or a slash at its end.
    QString path = m_field->text().trimmed();
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    if (const Outcome checked = zookeeper::checkPath(path); !checked) {
        m_note->set(Tone::Error, checked.error().message);
        return;
    }
    m_note->set(Tone::Muted, {});
    m_field->setText(path);
    m_field->setModified(false);
    Q_EMIT entered(path);
}

} // namespace brokerscope::ui
