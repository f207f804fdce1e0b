// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/findingrules.h"

#include <QHash>

namespace slatelier::analysis {

namespace {

/// Rows whose code another row of the table has already, spaces and case aside.
template<class E>
void findSame(FindingList &list, const model::Table<E> &table, QString E::*code, const char *field)
{
    QHash<QString, const E *> first;
    first.reserve(table.size());
    for (const auto &row : table) {
        const QString key = (row.*code).simplified().toCaseFolded();
        if (key.isEmpty())
            continue;
        if (const auto *other = first.value(key))
            list.add("duplicate-code", Severity::Warning, row, field, QT_TRANSLATE_NOOP("Finding", "“%1” and “%2” have the same code %3."),
                     {list.name(*other), list.name(row), row.*code});
        else
            first.insert(key, &row);
    }
}

} // namespace

void findSameNumbers(FindingList &list)
{
    QHash<QString, bool> seen;
    for (const auto &agreement : list.project().agreements) {
        const QString key = agreement.number.simplified().toCaseFolded() + u'\n' + QString::number(agreement.edition);
        if (!agreement.number.isEmpty() && seen.contains(key))
            list.add("duplicate-number", Severity::Warning, agreement, "number",
                     QT_TRANSLATE_NOOP("Finding", "There is more than one agreement %1 of this edition."), {list.name(agreement)});
        seen.insert(key, true);
    }
}

void findSameParties(FindingList &list) { findSame(list, list.project().parties, &model::Party::code, "code"); }
void findSameRoles(FindingList &list) { findSame(list, list.project().roles, &model::Role::code, "code"); }
void findSamePeople(FindingList &list) { findSame(list, list.project().people, &model::Person::code, "code"); }
void findSameComponents(FindingList &list) { findSame(list, list.project().components, &model::Component::code, "code"); }
void findSameFamilies(FindingList &list) { findSame(list, list.project().families, &model::ServiceFamily::code, "code"); }
void findSameServices(FindingList &list) { findSame(list, list.project().services, &model::Service::code, "code"); }
void findSameMetrics(FindingList &list) { findSame(list, list.project().metrics, &model::Metric::code, "code"); }

} // namespace slatelier::analysis
