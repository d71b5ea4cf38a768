// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/bytes_view.h"

#include "core/base/async.h"
#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/code_view.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/segments.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr qsizetype kFullBytes = 8 * 1024 * 1024;
constexpr qsizetype kPieceChars = 48 * 1024; // put in at once
/// The text layout takes a line as a whole: a longer one is broken, in the view only.
constexpr qsizetype kLineChars = 2'000;

QString withShortLines(QString text)
{
    if (text.size() <= kLineChars)
        return text;
    QString out;
    out.reserve(text.size() + text.size() / kLineChars);
    qsizetype column = 0;
    for (const QChar c : std::as_const(text)) {
        if (column >= kLineChars && !c.isLowSurrogate()) {
            out += u'\n';
            column = 0;
        }
        out += c;
        column = c == u'\n' ? 0 : column + 1;
    }
    return out;
}

} // namespace

BytesView::BytesView(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_caption(new ToneLabel({}, FontRole::Caption, Tone::Muted))
    , m_segments(new Segments({tr("Pretty"), tr("Raw"), tr("Hex")}, tr("How it is shown")))
    , m_note(new Paragraph({}, Tone::Warning, FontRole::Caption))
    , m_code(new CodeView(what))
    , m_more(new QWidget)
    , m_moreText(new ToneLabel({}, FontRole::Caption, Tone::Muted))
    , m_loadFull(makeButton(tr("Load full"), {}, WidgetRole::Flat))
{
    m_caption->setElided(true);
    m_loadFull->setAccessibleName(tr("%1: load full").arg(what));
    connect(m_segments, &Segments::chosen, this, [this](int index) {
        m_chosen = index == 0 ? records::Codec::Json : index == 1 ? records::Codec::Text : records::Codec::Hex;
        showHead();
    });
    connect(m_loadFull, &QPushButton::clicked, this, &BytesView::loadFull);
    m_put.setInterval(0ms);
    connect(&m_put, &QTimer::timeout, this, &BytesView::putMore);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, metrics::controlGap, 16, 4);
    head->addWidget(m_caption, 1);
    head->addWidget(m_segments);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(16, 0, 16, 0);
    note->addWidget(m_note);
    auto *more = new QHBoxLayout(m_more);
    more->setContentsMargins(16, 4, 8, 4);
    more->addWidget(m_moreText, 1);
    more->addWidget(m_loadFull);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(note);
    layout->addWidget(m_code, 1);
    layout->addWidget(m_more);
    clear();
}

void BytesView::clear()
{
    m_bytes.reset();
    showHead();
    m_caption->setText({});
}

void BytesView::setBytes(const std::optional<QByteArray> &bytes)
{
    m_bytes = bytes;
    showHead();
}

void BytesView::setCodec(CodecChoice codec)
{
    m_codec = codec;
    m_chosen.reset();
    if (m_bytes)
        showHead();
}

records::Codec BytesView::wanted() const
{
    return m_chosen ? *m_chosen : m_codec ? *m_codec : records::guessCodec(*m_bytes);
}

void BytesView::showHead()
{
    ++m_request;
    m_isLoading = false;
    m_put.stop();
    if (!m_bytes || m_bytes->isEmpty()) {
        m_decoded = {};
        m_code->setCode({});
        m_segments->setEnabled(false);
        m_note->hide();
        m_more->hide();
        updateCaption();
        return;
    }
    m_segments->setEnabled(true);
    put(records::decode(*m_bytes, wanted()));
}

void BytesView::loadFull()
{
    m_isLoading = true;
    updateCaption();
    const quint64 request = ++m_request;
    const auto answer = async::runOnPool(QThreadPool::globalInstance(), [bytes = *m_bytes, codec = wanted()]() -> Result<records::Decoded> {
        return records::decode(bytes, codec, kFullBytes);
    });
    async::deliver(answer, this, [this, request](const Result<records::Decoded> &decoded) {
        m_isLoading = false;
        if (decoded && request == m_request)
            put(*decoded);
    });
}

void BytesView::put(const records::Decoded &decoded)
{
    m_decoded = decoded;
    const bool isRaw = decoded.used == records::Codec::Text;
    m_code->setLineWrapMode(isRaw ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_rest = withShortLines(decoded.text);
    m_decoded.text.clear(); // it may be large, and is on the screen
    m_restAt = std::min(m_rest.size(), kPieceChars);
    m_code->setCode(m_rest.first(m_restAt), decoded.used == records::Codec::Json ? CodeView::Language::Json : CodeView::Language::Plain);
    if (m_restAt < m_rest.size())
        m_put.start();
    else
        m_rest.clear();
    m_segments->setCurrentIndex(decoded.used == records::Codec::Json ? 0 : isRaw ? 1 : 2);
    // Only what was asked for and not given is worth a sentence.
    const bool isSurprise = decoded.fallback && (m_chosen || m_codec) && decoded.used != wanted();
    m_note->setPlainText(isSurprise ? decoded.fallback->message : QString());
    m_note->setVisible(isSurprise);
    updateCaption();
}

void BytesView::putMore()
{
    const qsizetype size = std::min(m_rest.size() - m_restAt, kPieceChars);
    QTextCursor cursor(m_code->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_rest.sliced(m_restAt, size));
    m_restAt += size;
    if (m_restAt < m_rest.size())
        return;
    m_put.stop();
    m_rest.clear();
}

void BytesView::updateCaption()
{
    if (!m_bytes) {
        m_caption->setText(tr("null: no bytes at all"));
        return;
    }
    if (m_bytes->isEmpty()) {
        m_caption->setText(tr("empty: 0 bytes"));
        return;
    }
    const QString form = m_decoded.used == records::Codec::Json ? tr("JSON")
        : m_decoded.used == records::Codec::Text              ? tr("Text")
                                                              : tr("Binary");
    const QString size = format::size(m_bytes->size());
    m_caption->setText(m_decoded.used == records::Codec::Hex ? form + u" · "_s + size
                                                             : tr("%1 · %2 · decoded as UTF-8").arg(form, size));
    const bool isCut = m_decoded.shownBytes < m_bytes->size();
    m_more->setVisible(isCut || m_isLoading);
    const bool canLoad = m_decoded.shownBytes <= records::kPanelBytes;
    m_loadFull->setVisible(isCut && canLoad && !m_isLoading);
    const QString shown = tr("%1 of %2 are shown").arg(format::size(m_decoded.shownBytes), size);
    m_moreText->setText(m_isLoading ? tr("Decoding %1").arg(size)
                        : canLoad   ? shown
                                    : shown + u". "_s + tr("Save it as a file to see the rest."));
}

} // namespace brokerscope::ui
