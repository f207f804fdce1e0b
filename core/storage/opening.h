// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/projectfile.h"
#include "core/storage/projectlock.h"

namespace slatelier::storage {

/// A database that is sound in form, of the right version, and held by nobody else.
struct OpenedFile
{
    QString path;
    std::optional<ProjectLock> lock; // absent for readers
    std::unique_ptr<Database> database; // its address outlives moves; statements point to it
    Access access = Access::ReadWrite;
    int version = 0;
    std::optional<model::Problem> notice;
};

/// Every way in which a file can be wrong is a sentence of its own here.
Result<OpenedFile> openFile(const QString &path, Access access, const Format &format);

/// \a problem is one that does not keep readers out.
bool letsReadersIn(const model::Problem &problem);

} // namespace slatelier::storage
