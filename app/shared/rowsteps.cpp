// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/rowsteps.h"

#include <QtCore/QSet>

#include <algorithm>

namespace slatelier::shared {

namespace {

// Runs of neighbours that are absent from the other list.
QList<std::pair<int, int>> runs(const QStringList &list, const QStringList &other)
{
    const QSet<QString> kept(other.begin(), other.end());
    QList<std::pair<int, int>> runs;
    for (int i = 0; i < list.size(); ++i) {
        if (kept.contains(list.at(i)))
            continue;
        if (!runs.isEmpty() && runs.last().first + runs.last().second == i)
            ++runs.last().second;
        else
            runs.append({i, 1});
    }
    return runs;
}

// Both lists hold the same ids in another order.
RowStep reordered(const QStringList &before, const QStringList &after)
{
    int first = 0, last = static_cast<int>(before.size()) - 1;
    while (before.at(first) == after.at(first))
        ++first;
    while (before.at(last) == after.at(last))
        --last;
    const auto equal = [&](int a, int b, int count) {
        return std::equal(before.begin() + a, before.begin() + a + count, after.begin() + b);
    };
    const int span = last - first;
    if (before.at(first) == after.at(last) && equal(first + 1, first, span))
        return {RowStep::Move, first, 1, last, {}};
    if (before.at(last) == after.at(first) && equal(first, first + 1, span))
        return {RowStep::Move, last, 1, first, {}};
    return {RowStep::Rearrange, 0, static_cast<int>(after.size()), 0, after};
}

} // namespace

QList<RowStep> rowSteps(const QStringList &before, const QStringList &after)
{
    if (before == after)
        return {};
    QList<RowStep> steps;
    auto present = before;
    const auto gone = runs(before, after);
    for (auto run = gone.crbegin(); run != gone.crend(); ++run) {
        steps.append({RowStep::Remove, run->first, run->second, 0, {}});
        present.remove(run->first, run->second);
    }
    const auto fresh = runs(after, before);
    auto wanted = after;
    for (auto run = fresh.crbegin(); run != fresh.crend(); ++run)
        wanted.remove(run->first, run->second);
    if (present != wanted)
        steps.append(reordered(present, wanted));
    for (const auto &[first, count] : fresh)
        steps.append({RowStep::Insert, first, count, 0, after.sliced(first, count)});
    return steps;
}

} // namespace slatelier::shared
