// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QList>

/// The project as text, `.slatelier.json`: everything the value holds, stable under version control.
namespace slatelier::exchange {

using Problems = QList<model::Problem>;
/// A value, or everything (up to a limit) that is wrong with its source.
template<class T>
using Checked = tl::expected<T, Problems>;

/// The format version that is written, and the newest that is read.
inline constexpr int textProjectVersion = 1;
/// Reading stops collecting after so many problems.
inline constexpr int mostProblems = 50;
/// The largest text that is read at once.
inline constexpr qint64 largestText = 128 * 1024 * 1024;

/// One array per table, rows in their order, fields in the order of the descriptions; rows with an owner are written
/// inside it. A field that has the value of a fresh row is left out.
QByteArray writeTextProject(const model::Project &project);

/// Reads what writeTextProject() wrote, or what people wrote by hand. Refused, each with line and column: unknown keys,
/// wrong types, values outside their range, missing or duplicate ids (ids are unique over all tables), references to
/// nothing or to the wrong kind, structures that contain themselves. Rows of one owner keep their order; reading back
/// a written project gives the project whose owned rows are sorted by owner, as inOrderOfOwners() has them.
/// \a file is only named in the problems.
Checked<model::Project> readTextProject(const QByteArray &text, const QString &file = {});

/// As above, from a file.
Checked<model::Project> openTextProject(const QString &path);

/// \a project with the rows that live inside others in the order of their owners: the order of the text form.
model::Project inOrderOfOwners(const model::Project &project);

/// \a into with every row of \a from: rows with the same id are replaced where they stand, others are added at the end.
model::Project merged(model::Project into, const model::Project &from);

/// JSON Schema (2020-12) of the text form, made from the descriptions; kept as resources/slatelier.schema.json.
QByteArray textProjectSchema();

} // namespace slatelier::exchange
