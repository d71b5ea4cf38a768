// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_form.h"

#include "core/kafka/client_factory.h"
#include "core/profile/connection_book.h"
#include "core/zookeeper/connect_string.h"
#include "ui/connections/connection_words.h"
#include "ui/kit/widgets/dialog.h"
#include "ui/kit/widgets/field_note.h"
#include "ui/kit/widgets/text_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

ConnectionForm::ConnectionForm(Dialog *dialog, const profile::ConnectionBook *book)
    : QObject(dialog), m_book(book), m_name(new QLineEdit), m_color(new QComboBox), m_environment(new QLineEdit),
      m_production(new QCheckBox(tr("&Production: every change asks for the typed name"))),
      m_readOnly(new QCheckBox(tr("Read-&only: no change can be made"))), m_bootstrap(new QLineEdit),
      m_zookeeper(new QLineEdit), m_properties(makeTextField(4))
{
    m_name->setObjectName(u"connect.name"_s);
    m_bootstrap->setObjectName(u"connect.bootstrap"_s);
    m_zookeeper->setObjectName(u"connect.zookeeper"_s);
    m_production->setObjectName(u"connect.production"_s);
    m_readOnly->setObjectName(u"connect.readOnly"_s);
    m_properties->setObjectName(u"connect.properties"_s);
    m_name->setPlaceholderText(tr("the first bootstrap server"));
    m_environment->setPlaceholderText(tr("for example Development"));
    m_bootstrap->setPlaceholderText(u"localhost:9092"_s);
    m_zookeeper->setPlaceholderText(tr("none, or host:2181,host:2181/chroot"));
    m_properties->setPlaceholderText(u"security.protocol=SASL_SSL"_s);
    for (const QString &color : profile::colorNames())
        m_color->addItem(colorWord(color), color);

    m_nameNote = dialog->addField(tr("&Name"), m_name);
    dialog->addField(tr("Co&lour"), m_color);
    dialog->addField(tr("En&vironment"), m_environment);
    m_bootstrapNote = dialog->addField(tr("&Bootstrap servers"), m_bootstrap);
    m_zookeeperNote = dialog->addField(tr("&ZooKeeper"), m_zookeeper);
    m_propertiesNote = dialog->addField(tr("Prope&rties"), m_properties);
    dialog->addWidget(m_production);
    dialog->addWidget(m_readOnly);

    for (QLineEdit *field : {m_name, m_bootstrap, m_zookeeper})
        connect(field, &QLineEdit::textChanged, this, &ConnectionForm::changed);
    connect(m_properties, &QPlainTextEdit::textChanged, this, &ConnectionForm::changed);
}

void ConnectionForm::show(const profile::ConnectionProfile &profile)
{
    const QSignalBlocker quiet(this); // once, at the end
    m_shown = profile;
    m_name->setText(profile.name);
    m_color->setCurrentIndex(std::max(0, m_color->findData(profile.color)));
    m_environment->setText(profile.environment);
    m_production->setChecked(profile.isProduction);
    m_readOnly->setChecked(profile.isReadOnly);
    m_bootstrap->setText(profile.bootstrapServers);
    m_zookeeper->setText(profile.zookeeper);
    m_properties->setPlainText(propertyLines(profile));
}

PropertyLines ConnectionForm::lines() const
{
    return parsePropertyLines(m_properties->toPlainText(), m_shown.secretKeys);
}

QString ConnectionForm::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2; m_book && m_book->isNameTaken(name, m_shown.id); ++number)
        name = u"%1 (%2)"_s.arg(wanted).arg(number);
    return name;
}

profile::ConnectionProfile ConnectionForm::profile() const
{
    profile::ConnectionProfile profile = m_shown;
    profile.bootstrapServers = m_bootstrap->text().trimmed();
    profile.zookeeper = m_zookeeper->text().trimmed();
    profile.name = m_name->text().trimmed();
    if (profile.name.isEmpty())
        profile.name = freeName(profile.bootstrapServers.section(u',', 0, 0));
    profile.color = m_color->currentData().toString();
    profile.environment = m_environment->text().trimmed();
    profile.isProduction = m_production->isChecked();
    profile.isReadOnly = m_readOnly->isChecked();
    const PropertyLines typed = lines();
    profile.properties = typed.properties;
    profile.secretKeys = typed.secrets.keys() + typed.kept;
    profile.secretKeys.removeDuplicates();
    profile.secretKeys.sort();
    return profile;
}

QString ConnectionForm::check(bool willBeSaved)
{
    for (FieldNote *note : {m_nameNote, m_bootstrapNote, m_zookeeperNote, m_propertiesNote})
        note->set(Tone::Muted, {});
    m_hasPropertyError = false;
    QString first;
    const auto refuse = [&](FieldNote *note, const QString &reason) {
        if (note)
            note->set(Tone::Error, reason);
        if (first.isNull())
            first = reason;
    };
    const profile::ConnectionProfile typed = profile();
    if (willBeSaved && m_book && m_book->isNameTaken(typed.name, typed.id))
        refuse(m_nameNote, tr("There is a connection of this name already."));
    if (typed.bootstrapServers.isEmpty())
        refuse(nullptr, tr("Give at least one bootstrap server.")); // nothing is wrong yet
    else if (const auto servers = kafka::validateBootstrapServers(typed.bootstrapServers); !servers)
        refuse(m_bootstrapNote, servers.error().message);
    if (!typed.zookeeper.isEmpty())
        if (const auto parsed = zookeeper::parseConnectString(typed.zookeeper); !parsed)
            refuse(m_zookeeperNote, parsed.error().message);
    const profile::Secrets secrets = lines().secrets;
    kafka::ConnectionSettings settings{u"localhost:9092"_s, typed.properties, std::chrono::seconds(1)};
    settings.properties.insert(secrets);
    if (!settings.properties.isEmpty())
        if (const Outcome properties = kafka::validateProperties(settings); !properties) {
            refuse(m_propertiesNote, properties.error().message);
            m_hasPropertyError = true;
        }
    for (const auto &[name, value] : secrets.asKeyValueRange())
        if (value.isEmpty() && !m_hasPropertyError) {
            refuse(m_propertiesNote, tr("Give %1 a value.").arg(name));
            m_hasPropertyError = true;
        }
    return first;
}

void ConnectionForm::setPropertiesNote(const QString &note)
{
    if (!m_hasPropertyError)
        m_propertiesNote->set(Tone::Muted, note);
}

void ConnectionForm::focusFirst()
{
    (m_bootstrap->text().isEmpty() ? m_bootstrap : m_name)->setFocus();
}

void ConnectionForm::focusProperties()
{
    m_properties->setFocus();
}

} // namespace brokerscope::ui
