// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/shared/rowname.h"

/// What people do with rows of any entity, each as one step with a name.
namespace slatelier::shared {

/// Fills a new row before it is added.
using Fill = std::function<void(void *row)>;

/// Adds a row after the row \a after (at the end when it is empty), inside \a owner; its required texts say what it is.
/// Returns its id, or nothing when the step was refused or something it needs does not exist.
QString addRow(document::Document &document, const model::EntityType &type, const QString &owner = {},
               const Fill &fill = {}, const QString &after = {});
/// Copies rows with all that lives inside them; each copy stands after its original. Returns the ids of the copies.
QStringList duplicateRows(document::Document &document, const model::EntityType &type, const QStringList &ids);
bool removeRows(document::Document &document, const model::EntityType &type, const QStringList &ids);
/// Puts \a id where \a at stands now.
bool moveRow(document::Document &document, const model::EntityType &type, const QString &id, const QString &at);

/// The value of the field named \a field; null when there is no such row.
model::Datum fieldOf(const model::Project &project, const model::EntityType &type, const QString &id, QStringView field);

} // namespace slatelier::shared
