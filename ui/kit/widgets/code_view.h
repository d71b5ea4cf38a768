// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace brokerscope::ui {

class JsonHighlighter;

/// Text as it is in the bytes: monospaced, read-only, selectable, with JSON in colours. Tab leaves it. The caller cuts
/// what is longer than it wants to show (20 KiB, then "Load full").
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Language { Plain, Json };

    explicit CodeView(const QString &accessibleName, QWidget *parent = nullptr);

    void setCode(const QString &text, Language language = Language::Plain);

protected:
    void changeEvent(QEvent *event) override;

private:
    JsonHighlighter *m_highlighter = nullptr;
};

} // namespace brokerscope::ui
