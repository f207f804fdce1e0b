// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/searchindex.h"

#include "app/shared/rowname.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <optional>

namespace slatelier::shell {

using namespace model;

namespace {

// Rank of a hit: smaller is better; nothing when a word is missing.
std::optional<int> rank(const QString &lowered, const QString &all, const QStringList &words)
{
    if (lowered == all || (lowered.startsWith(all) && lowered.size() > all.size() && lowered.at(all.size()).isSpace()))
        return 0; // the whole code, or the whole name
    if (lowered.startsWith(all))
        return 1;
    int worst = 2;
    for (const auto &word : words) {
        const auto at = lowered.indexOf(word);
        if (at < 0)
            return std::nullopt;
        if (at > 0 && lowered.at(at - 1).isLetterOrNumber())
            worst = 3;
    }
    return worst;
}

} // namespace

void SearchIndex::follow(const Project &project)
{
    if (m_parts.empty()) {
        for (const auto &type : entityTypes()) {
            if (type.table != u"project")
                m_parts.push_back({&type, {}});
        }
    }
    for (auto &part : m_parts) {
        if (part.entries.empty() || !part.type->shares(m_project, project))
            follow(part, project);
    }
    m_project = project;
}

void SearchIndex::follow(Part &part, const Project &project)
{
    QHash<const void *, std::size_t> known;
    for (std::size_t i = 0; i < part.entries.size(); ++i)
        known.insert(part.entries[i].row.get(), i);
    const auto count = part.type->count(project);
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(count));
    for (qsizetype i = 0; i < count; ++i) {
        auto row = part.type->rowAt(project, i).row;
        if (const auto old = known.constFind(row.get()); old != known.constEnd()) {
            entries.push_back(std::move(part.entries[*old]));
            continue;
        }
        auto text = shared::rowName(project, *part.type, row.get());
        auto lowered = text.toLower();
        auto id = part.type->idOf(row.get());
        entries.push_back({std::move(row), std::move(id), std::move(text), std::move(lowered)});
    }
    part.entries = std::move(entries);
}

QList<SearchHit> SearchIndex::find(const QString &text, qsizetype most) const
{
    const auto all = text.simplified().toLower();
    const auto words = all.split(u' ', Qt::SkipEmptyParts);
    struct Found
    {
        int rank;
        const Part *part;
        const Entry *entry;
    };
    std::vector<Found> found;
    if (!words.isEmpty()) {
        for (const auto &part : m_parts) {
            for (const auto &entry : part.entries) {
                if (const auto value = rank(entry.lowered, all, words))
                    found.push_back({*value, &part, &entry});
            }
        }
    }
    const auto kept = std::min(found.size(), static_cast<std::size_t>(most));
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.entry->lowered.size() < b.entry->lowered.size();
    });
    QList<SearchHit> hits;
    for (std::size_t i = 0; i < kept; ++i)
        hits.append({{found[i].part->type, found[i].entry->id, {}}, found[i].entry->text});
    return hits;
}

qsizetype SearchIndex::size() const
{
    qsizetype size = 0;
    for (const auto &part : m_parts)
        size += static_cast<qsizetype>(part.entries.size());
    return size;
}

} // namespace slatelier::shell
