// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsonreader.h"
#include "core/model/datum.h"

namespace slatelier::exchange {

/// \a value as a datum. The one thing JSON can say and a datum cannot is a number beyond 18 significant digits or
/// 1e±300; its place is in the problem.
model::Result<model::Datum> toDatum(const JsonValue &value);

/// The value inside \a value that \a path (keys and indexes, from the outside in) leads to, as far as it exists.
JsonValue valueAt(JsonValue value, const QStringList &path);

} // namespace slatelier::exchange
