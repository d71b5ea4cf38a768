// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/codec.h"
#include "ui/records/message_cells.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace brokerscope::ui {

class CodeView;
class Paragraph;
class Segments;
class ToneLabel;

/// The bytes of one part of a message: laid out, as they are, or as hex. Shows the first 20 KiB at once; the whole on demand,
/// decoded on the pool and put in bit by bit, so that a value of 100 MB does not stop the window. GUI thread.
class BytesView : public QWidget
{
    Q_OBJECT

public:
    /// `what`: what a screen reader says ("Value").
    explicit BytesView(const QString &what, QWidget *parent = nullptr);

    void setBytes(const std::optional<QByteArray> &bytes);
    void setCodec(CodecChoice codec); ///< takes back a choice that was made here
    void clear(); ///< nothing is selected

    [[nodiscard]] const records::Decoded &decoded() const { return m_decoded; } ///< what is shown, and why so
    [[nodiscard]] CodeView *codeView() const { return m_code; }

private:
    void showHead();
    void loadFull();
    void put(const records::Decoded &decoded);
    void putMore();
    void updateCaption();
    [[nodiscard]] records::Codec wanted() const;

    std::optional<QByteArray> m_bytes;
    CodecChoice m_codec;
    CodecChoice m_chosen; // with the segments
    records::Decoded m_decoded;
    bool m_isLoading = false;
    quint64 m_request = 0; // counts what is shown: an answer for something else is dropped
    QString m_rest; // of the text that is still to be put in
    qsizetype m_restAt = 0;
    QTimer m_put;
    ToneLabel *m_caption;
    Segments *m_segments;
    Paragraph *m_note;
    CodeView *m_code;
    QWidget *m_more;
    ToneLabel *m_moreText;
    QPushButton *m_loadFull;
};

} // namespace brokerscope::ui
