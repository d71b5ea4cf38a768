// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page.h"

namespace brokerscope::ui {

class FilterField;
class MarkdownView;
class PageHeader;
class ToneLabel;

/// The user's guide in the window: a chapter a tab of the location, so that Back and Forward go over chapters.
class GuidePage : public Page
{
    Q_OBJECT

public:
    explicit GuidePage(const PageContext &context, QWidget *parent = nullptr);

    void showLocation(
        const Location &location) override; ///< its tab is the chapter; null: the one that is shown, at first the index
    bool focusFilter() override;
    [[nodiscard]] bool hasLiveData() const override { return !m_chapter.isEmpty(); }
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override { }
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< Enter in the search field

private:
    void showChapter(const QString &chapter);
    void follow(const QUrl &target);
    void search(const QString &text);
    void step(int by);

    PageHeader *m_header;
    FilterField *m_search;
    ToneLabel *m_found;
    MarkdownView *m_text;
    QString m_chapter;
    int m_places = 0;
};

} // namespace brokerscope::ui
