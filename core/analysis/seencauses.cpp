// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/seencauses.h"

#include <QHash>

#include <algorithm>

namespace slatelier::analysis {

QList<SeenCause> causesIn(const QList<model::Outage> &outages)
{
    QList<SeenCause> causes;
    QHash<std::pair<QString, QString>, qsizetype> places;
    for (const auto &outage : outages) {
        const auto words = outage.cause.simplified();
        if (words.isEmpty() || outage.planned.value_or(false))
            continue;
        const auto key = std::pair(outage.service.text, words.toCaseFolded());
        const auto at = places.value(key, causes.size());
        if (at == causes.size()) {
            places.insert(key, at);
            causes += SeenCause{outage.service, words, 0};
        }
        ++causes[at].count;
    }
    std::stable_sort(causes.begin(), causes.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
    return causes;
}

} // namespace slatelier::analysis
