// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/znode.h"
#include "ui/zookeeper/data_text.h"

#include <QWidget>

class QCheckBox;

namespace brokerscope::ui {

class CodeView;
class FieldNote;
class Segments;
class ToneLabel;

/// A znode's data in a format that can be chosen, to read and to edit. What is edited is bytes: they are the same in
/// every format, and those of the znode as long as nothing was typed. GUI thread.
class ZnodeDataView : public QWidget
{
    Q_OBJECT

public:
    explicit ZnodeDataView(QWidget *parent = nullptr);

    /// Another znode, or other data of the same. An edit is given up. `lockReason`: why it cannot be edited; empty: it can.
    void setData(const std::optional<QByteArray> &bytes, bool isSecret, const QString &lockReason);
    void clear();

    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    /// What would be saved; Invalid: the text does not stand for bytes.
    [[nodiscard]] Result<std::optional<QByteArray>> edited() const;
    /// Puts these bytes into the editor, as an edit of what the znode holds.
    void edit(const std::optional<QByteArray> &bytes);
    /// These bytes are what the znode holds now; what was typed since stays an edit.
    void markSaved(const std::optional<QByteArray> &bytes);
    void discard();

    /// An edit that was put aside, also one whose text stands for no bytes.
    struct Draft
    {
        std::optional<QByteArray> bytes; ///< the last ones that the text stood for
        QString faultyText; ///< what stood in the editor where it stood for none; null else
        DataFormat format = DataFormat::Text;
    };
    [[nodiscard]] std::optional<Draft> draft() const; ///< none: nothing was edited
    void restore(const Draft &draft); ///< after setData() of the same znode

Q_SIGNALS:
    void editedChanged(); ///< isEdited(), or what edited() gives

private:
    void showBytes(DataFormat wanted);
    void chooseFormat(int index);
    void textEdited();
    [[nodiscard]] QString typedText() const;
    void setIsNull(bool isNull);
    void tell();

    Segments *m_formats;
    ToneLabel *m_size;
    QCheckBox *m_isNull;
    CodeView *m_code;
    FieldNote *m_note;
    std::optional<QByteArray> m_original;
    std::optional<QByteArray> m_bytes; ///< what the editor stands for, as long as m_fault is not set
    std::optional<Error> m_fault;
    DataText m_shown;
    DataFormat m_wanted = DataFormat::Text;
    bool m_hasChosen = false; ///< the person chose the format
    bool m_isEdited = false;
    bool m_isSecret = false;
    bool m_isFilling = false; ///< what the editor tells is not the person's doing
    QString m_lockReason;
};

} // namespace brokerscope::ui
