// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowlookup.h"

#include "core/model/project.h"

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

void note(QHash<QString, QString> &index, const EntityType &type, const char16_t *field, const void *row,
          const QString &id)
{
    const int at = type.fieldIndex(field);
    const Datum datum = at < 0 ? Datum() : type.fields.at(at).read(row);
    if (!datum.text() || datum.text()->isEmpty())
        return;
    const auto known = index.constFind(*datum.text());
    index.insert(*datum.text(), known == index.constEnd() || *known == id ? id : QString());
}

} // namespace

RowLookup::RowLookup(const Project &project)
{
    for (const auto &type : entityTypes()) {
        for (qsizetype i = 0; i < type.count(project); ++i)
            add(type, type.rowAt(project, i).row.get());
    }
}

void RowLookup::add(const EntityType &type, const void *row)
{
    const QString id = type.idOf(row);
    auto &names = m_types[&type];
    names.ids.insert(id, id);
    note(names.codes, type, u"code", row, id);
    note(names.codes, type, u"number", row, id);
    note(names.names, type, u"name", row, id);
}

QString RowLookup::find(const EntityType &type, const QString &called) const
{
    const auto names = m_types.constFind(&type);
    if (names == m_types.constEnd())
        return {};
    for (const auto *index : {&names->ids, &names->codes, &names->names}) {
        if (const auto found = index->constFind(called); found != index->constEnd())
            return *found;
    }
    return {};
}

} // namespace slatelier::exchange
