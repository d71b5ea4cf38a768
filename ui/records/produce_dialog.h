// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "ui/kit/change/change_dialog.h"
#include "ui/records/produce_input.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace brokerscope::ui {

/// Writes messages to a topic, one at a time; stays open and lists what was written where.
class ProduceDialog : public ChangeDialog
{
    Q_OBJECT

public:
    /// `partitions`: of the topic; 0: not known. `like`: a message to begin with.
    ProduceDialog(const PageContext &context, const QString &topic, int partitions, const std::optional<Record> &like, QWidget *parent);

protected:
    void done(const changes::ChangeResult &result) override;
    [[nodiscard]] bool closesWhenDone() const override { return false; }

private:
    struct Input
    {
        QPlainTextEdit *text = nullptr;
        QComboBox *codec = nullptr;
        QCheckBox *isNull = nullptr;
        FieldNote *note = nullptr;
    };
    void addInput(Input &input, const QString &label, const QString &name, int lines);
    static void fill(const Input &input, const TypedBytes &bytes);
    [[nodiscard]] static TypedBytes typed(const Input &input);
    /// The bytes of an input; null: its note says what is wrong.
    template <typename T>
    [[nodiscard]] std::optional<T> take(const Result<T> &result, FieldNote *note, QString *problem) const;
    void rebuild();

    QString m_topic;
    QString m_clusterId; // of the cluster that answered when the dialog was opened
    QComboBox *m_partition;
    Input m_key;
    Input m_value;
    QPlainTextEdit *m_headers;
    FieldNote *m_headersNote = nullptr;
    QVBoxLayout *m_written;
};

} // namespace brokerscope::ui
