// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importoutcome.h"

#include "core/model/entitytype.h"

namespace slatelier::exchange {

QMap<QString, qsizetype> createdRows(const model::Project &before, const model::Project &after)
{
    QMap<QString, qsizetype> created;
    for (const auto &type : model::entityTypes()) {
        const auto more = type.count(after) - type.count(before);
        if (more > 0 && &type != &model::entityTypeOf<model::ProjectInfo>())
            created.insert(type.table, more);
    }
    return created;
}

} // namespace slatelier::exchange
