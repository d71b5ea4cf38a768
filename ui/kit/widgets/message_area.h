// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tone.h"

#include <QWidget>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace brokerscope::ui {

class MessageBar;
class ToneLabel;

/// The message bars on top of a page's content: at most three at once, the worst first; the others follow when one is dismissed
/// or settled. What the user dismissed stays away until it says something else. Hidden while there is nothing to say. GUI thread.
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostBars = 3;

    explicit MessageArea(QWidget *parent = nullptr);
    ~MessageArea() override;

    /// `id` is what the message is about ("brokers"); a second one of it takes the first one's place.
    void setMessage(const QString &id, Tone tone, const QString &title, const QString &text);
    void clear(const QString &id); ///< it is settled; nothing if there is none
    /// setMessage() or clear().
    void setMessage(const QString &id, bool isWanted, Tone tone, const QString &title, const QString &text);
    /// Null if there is none, or it is not one of the three.
    [[nodiscard]] MessageBar *shownBar(const QString &id) const;
    [[nodiscard]] QStringList shownIds() const; ///< in the order shown

private:
    struct Message;
    void arrange();
    [[nodiscard]] Message *find(const QString &id) const;

    std::vector<std::unique_ptr<Message>> m_messages; // in the order of their coming
    QVBoxLayout *m_layout;
    ToneLabel *m_more;
};

} // namespace brokerscope::ui
