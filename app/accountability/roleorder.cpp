// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountability/roleorder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace slatelier::accountability {

QStringList rolesByLevel(const model::Project &project)
{
    QList<model::Role> ordered;
    for (const auto &role : project.roles)
        ordered += role;
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.level < b.level; });
    QStringList ids;
    for (const auto &role : ordered)
        ids += role.id.text;
    return ids;
}

QString roleHeading(const model::Project &project, const QString &id, bool wholeName)
{
    const auto *role = project.roles.find({id});
    if (!role)
        return {};
    const QString level = QCoreApplication::translate("Enum", enumNames(role->level).at(size_t(role->level)).title);
    return (wholeName || role->code.isEmpty() ? role->name : role->code) + u'\n' + level;
}

} // namespace slatelier::accountability
