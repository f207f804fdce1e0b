// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QLockFile>

#include <memory>

namespace slatelier::storage {

/// The right to write a project file, held by one program at a time: a small file beside it that names the holder.
/// A lock whose holder was killed counts for nothing.
class ProjectLock
{
public:
    /// A problem that names the holder when there is one.
    static model::Result<ProjectLock> take(const QString &path);

private:
    std::unique_ptr<QLockFile> m_file; // released when destroyed
};

/// \a problem says that the file is in use elsewhere.
bool isInUse(const model::Problem &problem);

} // namespace slatelier::storage
