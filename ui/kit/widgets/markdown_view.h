// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QUrl>

namespace brokerscope::ui {

/// Shows Markdown of our own, from the resources, in a column that reads well: headings, tables, code, pictures. It
/// takes the theme's colours and the body font and follows when they change. Not for foreign text: it obeys markup.
/// Nothing is fetched from outside of the resources. GUI thread.
class MarkdownView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownView(const QString &accessibleName, QWidget *parent = nullptr);

    /// Links and pictures are resolved against `base` ("qrc:/guide/en/index.md").
    void showMarkdown(const QString &markdown, const QUrl &base);

    /// Marks every place of the text, whatever its case, and selects the first one behind the present selection. How
    /// many there are.
    int findAll(const QString &text);
    /// Selects the next (1) or previous (−1) one, around the end. Its number from 1; 0: there is none.
    int step(int by);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkActivated(const QUrl &target); ///< resolved

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void markPlaces();
    [[nodiscard]] int columnWidth() const;

    QString m_markdown;
    QUrl m_base;
    QString m_wanted; ///< what is looked for
    QList<QTextCursor> m_places;
    int m_current = -1; ///< of m_places
    int m_renderedWidth = 0;
    bool m_isRendering = false;
};

} // namespace brokerscope::ui
