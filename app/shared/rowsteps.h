// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace slatelier::shared {

/// One thing a view has to be told so that a list of rows becomes another one.
struct RowStep
{
    enum Kind { Insert, Remove, Move, Rearrange };
    Kind kind = Insert;
    int first = 0; // in the list as the steps before left it
    int count = 0;
    int to = 0; // of a move of one row: its index after it
    QStringList ids = {}; // what is inserted; of Rearrange the whole list in its new order
    friend bool operator==(const RowStep &, const RowStep &) = default;
};

/// The fewest simple steps from \a before to \a after (each id at most once): one for a single edit, in linear time.
QList<RowStep> rowSteps(const QStringList &before, const QStringList &after);

} // namespace slatelier::shared
