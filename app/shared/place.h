// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace slatelier::shared {

/// Where in the project something is: the table of an entity as its description names it ("services") and its id.
/// Findings, the quick search and links between pages jump to a place.
struct Place
{
    QString table;
    QString id;
    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace slatelier::shared
