// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/conflict_dialog.h"

#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/code_view.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/zookeeper/data_text.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

QWidget *side(const QString &title, const std::optional<QByteArray> &data)
{
    auto *code = new CodeView(title);
    const DataText shown = toText(data.value_or(QByteArray()), guessFormat(data.value_or(QByteArray())));
    code->setCode(data ? shown.text : ConflictDialog::tr("no data"), shown.used == DataFormat::Json ? CodeView::Language::Json : CodeView::Language::Plain);
    code->setMinimumHeight(metrics::scaled(220));
    auto *panel = new Panel(Panel::Fill::Code);
    auto *inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(code);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ToneLabel(title, FontRole::Caption, Tone::Muted));
    layout->addWidget(panel, 1);
    return box;
}

} // namespace

ConflictDialog::ConflictDialog(const Znode &theirs, const std::optional<QByteArray> &mine, qint32 base, QWidget *parent)
    : Dialog(tr("Whose data shall stand?"), Width::Wide, parent)
{
    setObjectName(u"conflictDialog"_s);
    addWidget(new Paragraph(tr("%1 was changed at %2, while you edited it: version %3 is there now, and yours began with version %4. Nothing has been written.")
                                .arg(theirs.path, format::timestamp(theirs.stat.modifiedMs))
                                .arg(theirs.stat.version)
                                .arg(base)));
    auto *sides = new QWidget;
    auto *layout = new QHBoxLayout(sides);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    layout->addWidget(side(tr("Mine"), mine), 1);
    layout->addWidget(side(tr("Theirs, version %1").arg(theirs.stat.version), theirs.data), 1);
    addWidget(sides);
    auto *take = makeButton(tr("&Take theirs"));
    take->setObjectName(u"conflict.theirs"_s);
    connect(take, &QPushButton::clicked, this, [this] {
        Q_EMIT theirsTaken();
        accept();
    });
    addFooterButton(take);
    setVerb(tr("&Keep mine…"));
    verbButton()->setObjectName(u"conflict.mine"_s);
    setNote(tr("You will see what changes before it is saved."));
    connect(this, &Dialog::confirmed, this, [this] {
        accept();
        Q_EMIT mineKept();
    });
    setReason({});
}

} // namespace brokerscope::ui
