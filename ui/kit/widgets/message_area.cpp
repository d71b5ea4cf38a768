// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/message_area.h"

#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/tone_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

struct MessageArea::Message
{
    QString id;
    Tone tone;
    QString title;
    QString text;
    MessageBar *bar;
    bool isDismissed = false;

    [[nodiscard]] int rank() const { return tone == Tone::Error ? 0 : tone == Tone::Warning ? 1 : 2; }
};

MessageArea::MessageArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new ToneLabel(QString(), FontRole::Caption, Tone::Muted))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::controlGap);
    m_layout->addWidget(m_more);
    m_more->hide();
    hide();
}

MessageArea::~MessageArea() = default;

MessageArea::Message *MessageArea::find(const QString &id) const
{
    const auto it = std::find_if(m_messages.begin(), m_messages.end(), [&](const auto &message) { return message->id == id; });
    return it == m_messages.end() ? nullptr : it->get();
}

void MessageArea::setMessage(const QString &id, Tone tone, const QString &title, const QString &text)
{
    Message *message = find(id);
    if (message && message->tone == tone && message->title == title && message->text == text)
        return;
    if (!message) {
        m_messages.push_back(std::make_unique<Message>(Message { id, tone, title, text, new MessageBar(tone, title, text) }));
        message = m_messages.back().get();
        message->bar->hide();
        connect(message->bar, &MessageBar::closed, this, [this, id] {
            if (Message *closed = find(id))
                closed->isDismissed = true;
            arrange();
        });
    } else {
        message->tone = tone;
        message->title = title;
        message->text = text;
        message->isDismissed = false;
        message->bar->set(tone, title, text);
    }
    arrange();
}

void MessageArea::clear(const QString &id)
{
    Message *message = find(id);
    if (!message)
        return;
    message->bar->hide();
    message->bar->deleteLater(); // it may be the sender
    std::erase_if(m_messages, [message](const auto &one) { return one.get() == message; });
    arrange();
}

void MessageArea::setMessage(const QString &id, bool isWanted, Tone tone, const QString &title, const QString &text)
{
    if (isWanted)
        setMessage(id, tone, title, text);
    else
        clear(id);
}

MessageBar *MessageArea::shownBar(const QString &id) const
{
    const Message *message = find(id);
    return message && !message->bar->isHidden() ? message->bar : nullptr;
}

QStringList MessageArea::shownIds() const
{
    QStringList ids;
    for (int i = 0; i < m_layout->count(); ++i)
        for (const auto &message : m_messages)
            if (message->bar == m_layout->itemAt(i)->widget() && !message->bar->isHidden())
                ids << message->id;
    return ids;
}

void MessageArea::arrange()
{
    std::vector<Message *> wanted;
    for (const auto &message : m_messages)
        if (!message->isDismissed)
            wanted.push_back(message.get());
    std::stable_sort(wanted.begin(), wanted.end(), [](const Message *a, const Message *b) { return a->rank() < b->rank(); });
    const std::size_t shown = std::min<std::size_t>(mostBars, wanted.size());
    for (const auto &message : m_messages)
        if (std::find(wanted.begin(), wanted.begin() + std::ptrdiff_t(shown), message.get()) == wanted.begin() + std::ptrdiff_t(shown))
            message->bar->hide();
    for (std::size_t i = 0; i < shown; ++i) {
        m_layout->insertWidget(static_cast<int>(i), wanted[i]->bar);
        wanted[i]->bar->show();
    }
    const int waiting = static_cast<int>(wanted.size()) - mostBars;
    m_more->setText(waiting > 0 ? tr("%n more: dismiss one to see the next", nullptr, waiting) : QString());
    m_more->setVisible(waiting > 0);
    setVisible(!wanted.empty());
}

} // namespace brokerscope::ui
