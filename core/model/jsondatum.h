// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/datum.h"
#include "core/model/jsonreader.h"

namespace slatelier::model {

/// \a value as a datum. The one thing JSON can say and a datum cannot is a number beyond 18 significant digits or
/// 1e±300; its place is in the problem.
Result<Datum> toDatum(const JsonValue &value);
/// The datum that \a json says; the inverse of Datum::toJson().
Result<Datum> datumFromJson(const QByteArray &json);

/// The value inside \a value that \a path (keys and indexes, from the outside in) leads to, as far as it exists.
JsonValue valueAt(JsonValue value, const QStringList &path);

} // namespace slatelier::model
