// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/page_reading.h"

#include "ui/kit/table/data_table.h"
#include "ui/kit/table/table_model.h"
#include "ui/kit/widgets/age_label.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/fact_strip.h"
#include "ui/kit/widgets/figure_card.h"
#include "ui/kit/widgets/message_bar.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

namespace {

constexpr qint64 kLarge = 50;

/// "Brokers online: 1 of 1", "Topics: 1,234", "Total lag: ≥ 7"; not "Members: —".
void addNamed(const QWidget *widget, Figures *figures)
{
    static const QRegularExpression pattern(u"^(.+?): (?:≥ ?)?([0-9][0-9,]*)(?: |$)"_s);
    const QRegularExpressionMatch match = pattern.match(widget->accessibleName());
    if (widget->isVisible() && match.hasMatch())
        figures->insert(match.captured(1), match.captured(2).remove(u',').toLongLong());
}

void addTable(const ui::DataTable *table, Figures *figures)
{
    const auto *model = qobject_cast<const ui::TableModel *>(table->model());
    if (!model || !table->isVisible())
        return;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const ui::Cell cell = model->cellAt(row, column);
            bool isNumber = false;
            const qint64 value = cell.raw.toString().toLongLong(&isNumber);
            if (isNumber && cell.rightAligned())
                figures->insert(table->accessibleName() + u'/' + model->keyAt(row) + u'/' + model->columns()[std::size_t(column)].title, value);
        }
    figures->insert(table->accessibleName() + u"/rows"_s, model->rowCount());
}

} // namespace

QString troubleShown(const ui::Page *page)
{
    for (const auto *age : page->findChildren<ui::AgeLabel *>())
        if (age->isVisible() && !age->accessibleDescription().isEmpty())
            return age->accessibleDescription();
    for (const auto *bar : page->findChildren<ui::MessageBar *>())
        if (bar->isVisible())
            return bar->accessibleName();
    return {};
}

Figures figuresOf(const ui::Page *page)
{
    Figures figures;
    for (const auto *card : page->findChildren<ui::FigureCard *>())
        addNamed(card, &figures);
    for (const auto *strip : page->findChildren<ui::FactStrip *>())
        for (const auto *fact : strip->findChildren<QWidget *>())
            addNamed(fact, &figures);
    for (const auto *table : page->findChildren<ui::DataTable *>())
        addTable(table, &figures);
    return figures;
}

QStringList becameZero(const Figures &before, const Figures &now)
{
    static const QRegularExpression fleeting(u"lag|messages|offset|idle|brokers online"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (auto figure = before.begin(); figure != before.end(); ++figure) {
        const bool isTelling = figure.value() >= kLarge || (figure.value() > 0 && !fleeting.match(figure.key()).hasMatch());
        if (isTelling && now.value(figure.key(), -1) == 0)
            found.append(u"%1 was %2 and is told as 0"_s.arg(figure.key()).arg(figure.value()));
    }
    return found;
}

std::pair<QString, QString> groupWithLag(const ClusterSnapshot &snapshot, qint64 least)
{
    if (!snapshot.lags.data)
        return {};
    for (std::size_t i = 0; i < snapshot.lags.data->rows.size(); ++i)
        if (const GroupLag &lag = snapshot.lags.data->rows[i]; lag.lag >= least && !lag.partitions.empty())
            return {snapshot.lags.data->groups->rows[i].id, lag.partitions.front().partition.topic};
    return {};
}

} // namespace brokerscope::test
