// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/format.h"

namespace slatelier::storage {

/// Brings \a database from \a version to that of \a format in one transaction; it is sound afterwards or unchanged.
Result<void> migrate(Database &database, int version, const Format &format);

/// The same for a file, with a copy of the old one beside it: "name.backup-v1", or "…-2" where that is taken.
/// On failure the file is what it was, to the byte, and the copy is gone. Returns the name of the copy.
Result<QString> migrateFile(Database &database, const QString &path, int version, const Format &format);

} // namespace slatelier::storage
