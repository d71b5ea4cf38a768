// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/part.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace brokerscope::ui {

class AgeLabel;
class LinkButton;
class ToneLabel;

/// Top of every page: breadcrumb, title with badges; at the right age, refresh, buttons.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    struct Crumb
    {
        QString text;
        QString target; ///< emitted by crumbClicked; empty for the last part
    };

    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCrumbs(const QList<Crumb> &crumbs);
    void addBadge(QWidget *badge); ///< behind the title; the header takes it
    void clearBadges();
    void addButton(QWidget *button); ///< at the right: quiet buttons first, the primary one last but "more"

    /// How old this part of the snapshot is, and why it is not newer.
    template <typename T>
    void showAge(const Part<T> &part)
    {
        showAge(part.data ? part.takenAtBootMs : -1, part.error ? part.error->message : QString());
    }
    /// Off · 2 s · 5 s · 10 s · 15 s and Refresh now. Hidden until it is asked for. ms: what holds; 0 is off.
    void showRefresh(int ms);
    [[nodiscard]] int refreshMs() const;

Q_SIGNALS:
    void crumbClicked(const QString &target);
    void refreshNow();
    void refreshChanged(int ms); ///< 0: off

private:
    void showAge(qint64 readAtBootMs, const QString &problem); ///< −1: not read yet

    /// One part of the breadcrumb. The parts stay for the life of the header: a place in the order of Tab, and the focus on it,
    /// must survive a change of the page's object.
    struct CrumbParts
    {
        ToneLabel *slash;
        LinkButton *link;
        ToneLabel *text;
        QString target;
    };

    ToneLabel *m_title;
    QList<CrumbParts> m_parts;
    QHBoxLayout *m_crumbs;
    QHBoxLayout *m_badges;
    QHBoxLayout *m_buttons;
    AgeLabel *m_age;
    QComboBox *m_interval;
    QToolButton *m_refresh;
};

} // namespace brokerscope::ui
