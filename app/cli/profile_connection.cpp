// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profile_connection.h"

#include "app/cli/cli_text.h"
#include "app/cli/command_context.h"
#include "core/profile/profile_file.h"
#include "core/profile/secret_store.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

Result<profile::ConnectionProfile> findProfile(const QString &name)
{
    const Result<profile::Profiles> profiles = profile::ProfileFile().read();
    if (!profiles)
        return failure(profiles.error());
    const profile::ConnectionProfile *found = nullptr;
    QStringList names;
    for (const profile::ConnectionProfile &profile : *profiles) {
        names << profile.name;
        if (profile.name != name)
            continue;
        if (found) // the window does not let this happen; an editor does
            return failure(Error{Error::Kind::Conflict,
                                 0,
                                 Cli::tr("Two connections are named “%1”: rename one in the window.").arg(name),
                                 {},
                                 false});
        found = &profile;
    }
    if (found)
        return *found;
    const QString known = names.isEmpty()
        ? Cli::tr("There is no connection “%1”, and no other one is saved: save one in the window, or name the cluster "
                  "with --bootstrap HOST:PORT.")
              .arg(name)
        : Cli::tr("There is no connection “%1”; the saved ones are: %2.").arg(name, names.join(", "_L1));
    return failure(Error{Error::Kind::NotFound, 0, known, {}, false});
}

Outcome addKeptSecrets(CommandContext &context, Connection &connection)
{
    if (profile::missingSecrets(connection.profile, connection.secrets).isEmpty())
        return done();
    const Result<profile::Secrets> kept = async::await(context.secretStore().read(connection.profile.id));
    if (kept)
        for (const auto &[name, value] : kept->asKeyValueRange())
            if (!connection.secrets.contains(name))
                connection.secrets.insert(name, value);
    const QStringList missing = profile::missingSecrets(connection.profile, connection.secrets);
    if (missing.isEmpty())
        return done();
    const QString sentence = Cli::tr("The connection “%1” needs %2, which no key store gave: name a file that holds it "
                                     "with --property-file FILE.")
                                 .arg(connection.profile.name, missing.join(", "_L1));
    return failure(Error{Error::Kind::Authentication, 0, sentence, kept ? QString() : kept.error().message, false});
}

} // namespace brokerscope::cli
