// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/topic_field.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"

#include <QCompleter>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

TopicField::TopicField(QWidget *parent)
    : QLineEdit(parent)
    , m_names(new QStringListModel(this))
{
    setPlaceholderText(tr("Topic"));
    setAccessibleName(tr("Topic"));
    setMinimumWidth(metrics::scaled(110));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addAction(icon(u"topic"_s), LeadingPosition);
    auto *completer = new QCompleter(m_names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    connect(this, &QLineEdit::returnPressed, this, [this] { choose(text().trimmed()); });
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TopicField::choose);
}

QSize TopicField::sizeHint() const
{
    return {metrics::scaled(220), QLineEdit::sizeHint().height()};
}

void TopicField::choose(const QString &topic)
{
    if (!topic.isEmpty())
        Q_EMIT chosen(topic);
}

void TopicField::setTopics(const std::shared_ptr<const TopicTable> &topics)
{
    if (topics == m_topics)
        return;
    m_topics = topics;
    QStringList names;
    names.reserve(topics->topicCount());
    for (TopicIndex t = 0; t < topics->topicCount(); ++t)
        names << topics->name(t);
    if (names != m_names->stringList()) // or an open list would close at each refresh
        m_names->setStringList(names);
}

} // namespace brokerscope::ui
