// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/connection_profile.h"
#include "ui/connections/property_lines.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace brokerscope::profile {
class ConnectionBook;
}

namespace brokerscope::ui {

class Dialog;
class FieldNote;

/// The fields of a connection in a dialog: shows a profile, checks what is typed, and gives the profile back. GUI
/// thread.
class ConnectionForm : public QObject
{
    Q_OBJECT

public:
    /// Adds its fields to the dialog, which is its parent. `book` (may be null) knows the names that are taken.
    ConnectionForm(Dialog *dialog, const profile::ConnectionBook *book);

    void show(const profile::ConnectionProfile &profile);
    /// What is typed, with the id of the profile that was shown. `secretKeys` has the typed and the kept ones.
    [[nodiscard]] profile::ConnectionProfile profile() const;
    [[nodiscard]] PropertyLines lines() const;

    /// Marks what is wrong; the first reason, null if nothing is. `willBeSaved`: its name must be free.
    QString check(bool willBeSaved);
    /// A muted sentence under the properties, while they hold no error: where secrets go.
    void setPropertiesNote(const QString &note);
    void focusFirst();
    void focusProperties();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString freeName(const QString &wanted) const;

    const profile::ConnectionBook *m_book;
    profile::ConnectionProfile m_shown;
    QLineEdit *m_name;
    QComboBox *m_color;
    QLineEdit *m_environment;
    QCheckBox *m_production;
    QCheckBox *m_readOnly;
    QLineEdit *m_bootstrap;
    QLineEdit *m_zookeeper;
    QPlainTextEdit *m_properties;
    FieldNote *m_nameNote;
    FieldNote *m_bootstrapNote;
    FieldNote *m_zookeeperNote;
    FieldNote *m_propertiesNote;
    bool m_hasPropertyError = false;
};

} // namespace brokerscope::ui
