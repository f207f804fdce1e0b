// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"

#include <QByteArray>

namespace slatelier::exchange {

/// The rows of one table as RFC 4180 CSV for spreadsheets: UTF-8 with a byte order mark, CRLF, one column a field,
/// named as in the text project, id first. Numbers are exact, with a point; what is no plain value (a structure, a list
/// of periods) stands as JSON in its cell. Columns that no row fills are written too, so that the head is always the
/// same.
QByteArray writeCsv(const model::Project &project, const model::EntityType &type);

} // namespace slatelier::exchange
