// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/difference.h"
#include "core/model/project.h"

/// Editions of agreements: what belongs to one, and what changed between two.
namespace slatelier::analysis {

/// The agreement with its clauses and everything they refer to, as a project of its own that is sound by itself;
/// internal fields are empty, people, internal tables and editions are left out.
model::Project contentOf(const model::Project &project, const model::Id<model::Agreement> &agreement);

/// One line of a redline.
struct Amendment
{
    enum Kind { Added, Removed, Changed };
    Kind kind = Changed;
    model::EntityRef place; // with the field when Changed
    model::Datum before;
    model::Datum after;
};

/// What was promised in \a older and what is in \a newer, per clause and field, in the order of tables and rows; the
/// number, state and dates of the edition itself are left out.
QList<Amendment> redline(const model::Project &older, const model::Project &newer);

/// \a older with the amendments made; rows that were added stand at the end.
model::Project amended(model::Project older, const QList<Amendment> &amendments);

/// The edition that was in force at the local date, by its own dates; the latest signed one where several are.
const model::Edition *editionInForce(const model::Project &project, const model::Id<model::Agreement> &agreement, QDate date);
/// The latest edition, or nothing.
const model::Edition *latestEdition(const model::Project &project, const model::Id<model::Agreement> &agreement);

} // namespace slatelier::analysis
