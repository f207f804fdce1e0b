// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/componentmodel.h"

/// The numbers of a component as people write them, and back.
namespace slatelier::structure {

/// What a cell shows; \a exact gives all digits, for editing.
QString cellText(const model::Component &component, ComponentModel::Column column, bool exact);
/// Takes a text over; what is wrong with it, in words, else empty. A component states its numbers in one way, so an
/// availability takes the place of mean times and the other way round.
QString setCell(model::Component &component, ComponentModel::Column column, const QString &text);
/// The number in the cell follows from others and is not stated.
bool isCalculated(const model::Component &component, ComponentModel::Column column);

} // namespace slatelier::structure
