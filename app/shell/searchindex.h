// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"
#include "core/model/project.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include <vector>

namespace slatelier::shell {

struct SearchHit
{
    model::EntityRef place;
    QString text; ///< code and name
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// Every entity by the words people call it. Rows that did not change since the last look are not read again.
class SearchIndex
{
public:
    /// Brings the index up to \a project; costs what changed.
    void follow(const model::Project &project);
    /// Entities whose name holds every word of \a text, the best first: whole code, beginning of the name, beginning
    /// of a word, anywhere.
    QList<SearchHit> find(const QString &text, qsizetype most) const;
    qsizetype size() const;

private:
    struct Entry
    {
        model::AnyRow row;
        QString id;
        QString text;
        QString lowered;
    };
    struct Part
    {
        const model::EntityType *type = nullptr;
        std::vector<Entry> entries;
    };

    void follow(Part &part, const model::Project &project);

    model::Project m_project;
    std::vector<Part> m_parts;
};

} // namespace slatelier::shell
