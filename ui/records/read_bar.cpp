// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/read_bar.h"

#include "ui/kit/format.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/flow_layout.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

using Mode = ReadOptions::Mode;

QComboBox *codecBox(const QString &name, const QString &pattern)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(pattern.arg(ReadBar::tr("Auto")));
    box->addItem(pattern.arg(ReadBar::tr("Text")), int(records::Codec::Text));
    box->addItem(pattern.arg(ReadBar::tr("JSON")), int(records::Codec::Json));
    box->addItem(pattern.arg(ReadBar::tr("Hex")), int(records::Codec::Hex));
    return box;
}

CodecChoice codecOf(const QComboBox *box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? CodecChoice(records::Codec(data.toInt())) : std::nullopt;
}

} // namespace

ReadBar::ReadBar(QWidget *parent)
    : QWidget(parent)
    , m_mode(new QComboBox)
    , m_offset(new QLineEdit(u"0"_s))
    , m_since(new QDateTimeEdit(QDateTime::currentDateTime().addSecs(-3600)))
    , m_presets(makeButton({}, u"clock"_s, WidgetRole::Flat))
    , m_partitions(new QLineEdit)
    , m_keyCodec(codecBox(tr("Key is read as"), tr("Key: %1")))
    , m_valueCodec(codecBox(tr("Value is read as"), tr("Value: %1")))
    , m_search(new QLineEdit)
    , m_searchMenu(new QMenu(tr("Search the Log"), this))
    , m_matchCase(m_searchMenu->addAction(tr("Match case")))
    , m_inKey(m_searchMenu->addAction(tr("In the key")))
    , m_inValue(m_searchMenu->addAction(tr("In the value")))
    , m_inHeaders(m_searchMenu->addAction(tr("In the headers")))
    , m_committed(new QAction(tr("Read Committed Only"), this))
    , m_rows(new QComboBox)
    , m_pause(makeButton(tr("Pause"), u"pause"_s))
    , m_startStop(makeButton(tr("Start"), u"play"_s))
{
    makePlaces();
    m_partitions->setAccessibleName(tr("Partitions"));
    m_partitions->setToolTip(tr("Partitions to read, as 0-3,7; empty: all"));
    m_partitions->setObjectName(u"messages.partitions"_s);
    makeSearch();
    m_committed->setObjectName(u"messages.committed"_s);
    m_committed->setCheckable(true);
    m_committed->setToolTip(tr("Leave out what belongs to open or aborted transactions"));
    connect(m_committed, &QAction::triggered, this, &ReadBar::startRequested);
    m_rows->setAccessibleName(tr("Number of messages"));
    m_rows->setToolTip(tr("How many messages are read; live: how many the table keeps"));
    for (const int rows : {100, 500, 1000, 10'000, 50'000, 100'000})
        m_rows->addItem(tr("%1 rows").arg(format::count(rows)), rows);
    m_rows->setCurrentIndex(1);
    m_rows->setObjectName(u"messages.rows"_s);
    m_pause->setObjectName(u"messages.pause"_s);
    m_startStop->setObjectName(u"messages.startStop"_s);

    connect(m_keyCodec, &QComboBox::currentIndexChanged, this, &ReadBar::codecsChanged);
    connect(m_valueCodec, &QComboBox::currentIndexChanged, this, &ReadBar::codecsChanged);
    for (QLineEdit *field : {m_search, m_partitions, m_offset})
        connect(field, &QLineEdit::returnPressed, this, &ReadBar::startRequested);
    connect(m_partitions, &QLineEdit::textChanged, this, [this] { setInvalid(m_partitions, !parsePartitions(m_partitions->text())); });
    connect(m_offset, &QLineEdit::textChanged, this, [this] { setInvalid(m_offset, !problem().isNull() && m_offset->isVisible()); });
    connect(m_mode, &QComboBox::activated, this, [this] {
        updateFields();
        if (options().mode != Mode::FromOffset && options().mode != Mode::SinceTime)
            Q_EMIT startRequested();
    });
    connect(m_rows, &QComboBox::activated, this, &ReadBar::startRequested);
    connect(m_startStop, &QPushButton::clicked, this, [this] {
        if (m_phase == ReadSession::Phase::Reading || m_phase == ReadSession::Phase::Paused)
            Q_EMIT stopRequested();
        else
            Q_EMIT startRequested();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(m_phase != ReadSession::Phase::Paused); });

    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::cardGap);
    layout->setSpacing(metrics::controlGap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_mode, m_offset, m_since, m_presets, m_partitions, m_keyCodec,
                                                            m_valueCodec, m_search, m_rows, m_pause, m_startStop})
        layout->addWidget(widget);
    updateFields();
    setPartitionCount(-1);
    setPhase(ReadSession::Phase::Idle, false);
}

void ReadBar::makePlaces()
{
    m_mode->setAccessibleName(tr("Read from"));
    m_mode->setObjectName(u"messages.mode"_s);
    m_mode->addItem(icon(u"follow"_s), tr("Newest"), int(Mode::Newest));
    m_mode->addItem(icon(u"rewind"_s), tr("Oldest"), int(Mode::Oldest));
    m_mode->addItem(icon(u"play"_s), tr("Live"), int(Mode::Live));
    m_mode->addItem(icon(u"crosshair"_s), tr("From offset"), int(Mode::FromOffset));
    m_mode->addItem(icon(u"clock"_s), tr("Since time"), int(Mode::SinceTime));
    m_offset->setAccessibleName(tr("Offset"));
    m_offset->setFixedWidth(metrics::scaled(110));
    m_offset->setObjectName(u"messages.offset"_s);
    m_since->setAccessibleName(tr("Time"));
    m_since->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_since->setObjectName(u"messages.since"_s);
    m_presets->setAccessibleName(tr("Times to choose from"));
    m_presets->setToolTip(tr("Times to choose from"));
    auto *menu = new QMenu(m_presets);
    const auto add = [this, menu](const QString &text, const std::function<QDateTime()> &time) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, time] {
            m_since->setDateTime(time());
            Q_EMIT startRequested();
        });
    };
    add(tr("Last hour"), [] { return QDateTime::currentDateTime().addSecs(-3600); });
    add(tr("Today"), [] { return QDate::currentDate().startOfDay(); });
    add(tr("Yesterday"), [] { return QDate::currentDate().addDays(-1).startOfDay(); });
    m_presets->setMenu(menu);
}

void ReadBar::makeSearch()
{
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setToolTip(tr("Reads the log and shows the messages that contain this text in key, value or headers (Enter starts)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(metrics::scaled(120));
    m_search->setObjectName(u"messages.search"_s);
    for (QAction *action : {m_matchCase, m_inKey, m_inValue, m_inHeaders}) {
        action->setCheckable(true);
        action->setChecked(action != m_matchCase);
    }
    QAction *choices = m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    choices->setToolTip(tr("Where and how it is searched"));
    connect(choices, &QAction::triggered, this, [this] { m_searchMenu->popup(m_search->mapToGlobal(QPoint(0, m_search->height()))); });
}

void ReadBar::updateFields()
{
    const Mode mode = Mode(m_mode->currentData().toInt());
    m_offset->setVisible(mode == Mode::FromOffset);
    m_since->setVisible(mode == Mode::SinceTime);
    m_presets->setVisible(mode == Mode::SinceTime);
}

void ReadBar::setPartitionCount(int count)
{
    m_partitionCount = count;
    m_partitions->setPlaceholderText(count < 0 ? tr("All partitions") : tr("All %n partition(s)", nullptr, count));
    const int placeholder = m_partitions->fontMetrics().horizontalAdvance(m_partitions->placeholderText());
    m_partitions->setFixedWidth(std::max(metrics::scaled(118), placeholder + metrics::scaled(20)));
}

QString ReadBar::problem() const
{
    if (!m_search->text().isEmpty() && !m_inKey->isChecked() && !m_inValue->isChecked() && !m_inHeaders->isChecked())
        return tr("Choose where to search: in the key, the value or the headers.");
    const auto partitions = parsePartitions(m_partitions->text());
    if (!partitions)
        return tr("The partitions cannot be read: write them as 0-3,7.");
    if (m_partitionCount >= 0 && !partitions->empty() && partitions->back() >= m_partitionCount)
        return tr("The topic has the partitions 0 to %1.").arg(m_partitionCount - 1);
    if (Mode(m_mode->currentData().toInt()) == Mode::FromOffset) {
        bool isNumber = false;
        if (m_offset->text().trimmed().toLongLong(&isNumber) < 0 || !isNumber)
            return tr("An offset is a number from 0 on.");
    }
    return {};
}

ReadOptions ReadBar::options() const
{
    ReadOptions options;
    options.mode = Mode(m_mode->currentData().toInt());
    options.offset = m_offset->text().trimmed().toLongLong();
    options.sinceMs = m_since->dateTime().toMSecsSinceEpoch();
    options.partitions = parsePartitions(m_partitions->text()).value_or(std::vector<qint32>());
    options.rows = m_rows->currentData().toLongLong();
    options.isolation = m_committed->isChecked() ? kafka::Isolation::ReadCommitted : kafka::Isolation::ReadUncommitted;
    options.search.text = m_search->text();
    options.search.caseSensitivity = m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    options.search.inKey = m_inKey->isChecked();
    options.search.inValue = m_inValue->isChecked();
    options.search.inHeaders = m_inHeaders->isChecked();
    return options;
}

void ReadBar::setOptions(const ReadOptions &options)
{
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(int(options.mode))));
    m_offset->setText(QString::number(options.offset));
    if (options.mode == Mode::SinceTime)
        m_since->setDateTime(QDateTime::fromMSecsSinceEpoch(options.sinceMs));
    m_partitions->setText(partitionsText(options.partitions));
    m_rows->setCurrentIndex(std::max(0, m_rows->findData(options.rows)));
    m_committed->setChecked(options.isolation == kafka::Isolation::ReadCommitted);
    m_search->setText(options.search.text);
    m_matchCase->setChecked(options.search.caseSensitivity == Qt::CaseSensitive);
    m_inKey->setChecked(options.search.inKey);
    m_inValue->setChecked(options.search.inValue);
    m_inHeaders->setChecked(options.search.inHeaders);
    updateFields();
}

void ReadBar::setPhase(ReadSession::Phase phase, bool hasTopic)
{
    m_phase = phase;
    const bool isRunning = phase == ReadSession::Phase::Reading || phase == ReadSession::Phase::Paused;
    m_startStop->setText(isRunning ? tr("Stop") : tr("Start"));
    m_startStop->setIcon(icon(isRunning ? u"stop"_s : u"play"_s));
    m_pause->setText(phase == ReadSession::Phase::Paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(phase == ReadSession::Phase::Paused ? u"play"_s : u"pause"_s));
    setDisabledReason(m_pause, isRunning ? QString() : tr("Nothing is being read."));
    setDisabledReason(m_startStop, hasTopic ? QString() : tr("Choose a topic first."));
}

CodecChoice ReadBar::keyCodec() const
{
    return codecOf(m_keyCodec);
}

CodecChoice ReadBar::valueCodec() const
{
    return codecOf(m_valueCodec);
}

} // namespace brokerscope::ui
