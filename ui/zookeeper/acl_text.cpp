// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/acl_text.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

enum Permission { Read = 1, Write = 2, Create = 4, Delete = 8, Admin = 16, All = 31 };

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZnodeAcl)
};

} // namespace

QString permissionLetters(int permissions)
{
    constexpr std::array<std::pair<Permission, char16_t>, 5> kLetters{{{Create, u'c'}, {Delete, u'd'}, {Read, u'r'}, {Write, u'w'}, {Admin, u'a'}}};
    QString letters;
    for (const auto &[permission, letter] : kLetters)
        if (permissions & permission)
            letters += letter;
    return letters;
}

QString protectionText(const std::vector<zookeeper::ZnodeAcl> &acl)
{
    int anyone = 0;
    for (const zookeeper::ZnodeAcl &entry : acl)
        if (entry.scheme == "world"_L1 && entry.id == "anyone"_L1)
            anyone |= entry.permissions;
    if ((anyone & All) == All)
        return {};
    if (acl.size() == 1 && anyone == Read)
        return Text::tr("read only for everybody");
    return anyone & Read ? Text::tr("others may only read") : Text::tr("not open to everybody");
}

} // namespace brokerscope::ui
