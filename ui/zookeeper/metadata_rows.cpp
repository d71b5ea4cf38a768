// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/metadata_rows.h"

#include "core/records/display_text.h"
#include "ui/kit/format.h"
#include "ui/zookeeper/acl_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZnodeMetadata)
};

QString hex(quint64 value)
{
    return u"0x"_s + QString::number(value, 16);
}

/// A transaction id: the leader's epoch in its upper half, a counter in its lower one.
QString zxidText(qint64 zxid)
{
    return Text::tr("epoch %1, transaction %2").arg(format::count(zxid >> 32), format::count(zxid & 0xffffffff));
}

QString ownerText(quint64 owner, quint64 ownSession)
{
    if (owner == 0)
        return Text::tr("nobody: it is not ephemeral");
    return owner == ownSession ? Text::tr("this program's session") : Text::tr("the session of another client");
}

/// "rwcda" as words.
Cell mark(const AclRow &row, int permission)
{
    const bool isGranted = row.permissions & permission;
    return isGranted ? Cell::plain({}).withIcon(u"check"_s).withSpoken(Text::tr("yes")) : Cell::plain(u"–"_s).withTone(Tone::Faint).withSpoken(Text::tr("no"));
}

} // namespace

std::vector<MetadataRow> metadataRows(const ZnodeStat &stat, quint64 ownSession)
{
    return {
        {u"cZxid"_s, hex(quint64(stat.czxid)), zxidText(stat.czxid), Text::tr("transaction that created it")},
        {u"ctime"_s, QString::number(stat.createdMs), format::timestamp(stat.createdMs), Text::tr("when it was created")},
        {u"mZxid"_s, hex(quint64(stat.mzxid)), zxidText(stat.mzxid), Text::tr("transaction that last changed its data")},
        {u"mtime"_s, QString::number(stat.modifiedMs), format::timestamp(stat.modifiedMs), Text::tr("when its data were last changed")},
        {u"pZxid"_s, hex(quint64(stat.pzxid)), zxidText(stat.pzxid), Text::tr("transaction that last changed its list of children")},
        {u"cversion"_s, QString::number(stat.childrenVersion), Text::tr("%n change(s)", nullptr, stat.childrenVersion), Text::tr("changes of its list of children")},
        {u"dataVersion"_s, QString::number(stat.version), Text::tr("%n change(s)", nullptr, stat.version), Text::tr("changes of its data: what a save is checked against")},
        {u"aclVersion"_s, QString::number(stat.aclVersion), Text::tr("%n change(s)", nullptr, stat.aclVersion), Text::tr("changes of its access list")},
        {u"ephemeralOwner"_s, hex(stat.ephemeralOwner), ownerText(stat.ephemeralOwner, ownSession), Text::tr("session that it lives and goes with")},
        {u"dataLength"_s, QString::number(stat.dataLength), format::size(stat.dataLength), Text::tr("bytes of its data")},
        {u"numChildren"_s, QString::number(stat.childCount), format::count(stat.childCount), Text::tr("children, without their children")},
    };
}

std::vector<AclRow> aclRows(const std::vector<zookeeper::ZnodeAcl> &acl)
{
    std::vector<AclRow> rows;
    for (const zookeeper::ZnodeAcl &entry : acl)
        rows.push_back({records::escaped(entry.scheme, records::Lines::One), records::escaped(entry.id, records::Lines::One), entry.permissions});
    return rows;
}

std::vector<Column<MetadataRow>> metadataColumns()
{
    std::vector<Column<MetadataRow>> columns{
        {.id = u"name"_s, .title = Text::tr("Field"), .width = 150, .cell = [](const MetadataRow &r) { return Cell::mono(r.name); }},
        {.id = u"raw"_s, .title = Text::tr("Raw"), .width = 170, .cell = [](const MetadataRow &r) { return Cell::mono(r.raw); }},
        {.id = u"readable"_s, .title = Text::tr("Readable"), .width = 240, .cell = [](const MetadataRow &r) { return Cell::plain(r.readable); }},
        {.id = u"meaning"_s, .title = Text::tr("Meaning"), .width = 220, .stretch = true,
         .cell = [](const MetadataRow &r) { return Cell::plain(r.meaning).withTone(Tone::Muted); }},
    };
    return columns;
}

std::vector<Column<AclRow>> aclColumns()
{
    std::vector<Column<AclRow>> columns{
        {.id = u"scheme"_s, .title = Text::tr("Scheme"), .width = 110, .cell = [](const AclRow &r) { return Cell::mono(r.scheme); }},
        {.id = u"id"_s, .title = Text::tr("Who"), .width = 220, .stretch = true, .cell = [](const AclRow &r) { return Cell::mono(r.id); }},
        {.id = u"permissions"_s, .title = Text::tr("Permissions"), .width = 120, .cell = [](const AclRow &r) { return Cell::mono(permissionLetters(r.permissions)); }},
        {.id = u"read"_s, .title = Text::tr("Read"), .width = 90, .cell = [](const AclRow &r) { return mark(r, 1); }},
        {.id = u"write"_s, .title = Text::tr("Write"), .width = 90, .cell = [](const AclRow &r) { return mark(r, 2); }},
        {.id = u"create"_s, .title = Text::tr("Create"), .width = 90, .cell = [](const AclRow &r) { return mark(r, 4); }},
        {.id = u"delete"_s, .title = Text::tr("Delete"), .width = 90, .cell = [](const AclRow &r) { return mark(r, 8); }},
        {.id = u"admin"_s, .title = Text::tr("Admin"), .width = 90, .cell = [](const AclRow &r) { return mark(r, 16); }},
    };
    return columns;
}

} // namespace brokerscope::ui
