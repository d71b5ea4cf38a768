// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/topic_table.h"

#include <QLineEdit>

#include <memory>

class QStringListModel;

namespace brokerscope::ui {

/// A topic's name with completion: any part of the name, any case. GUI thread.
class TopicField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TopicField(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    void setTopics(const std::shared_ptr<const TopicTable> &topics); ///< does nothing if they are the ones it has

Q_SIGNALS:
    void chosen(const QString &topic); ///< with Enter or from the list; never empty

private:
    void choose(const QString &topic);

    QStringListModel *m_names;
    std::shared_ptr<const TopicTable> m_topics;
};

} // namespace brokerscope::ui
