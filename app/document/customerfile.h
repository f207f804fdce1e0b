// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/customercopy.h"

namespace slatelier::document {

/// Writes the customer's copy as a fresh project file without a history, or as text where the name ends with .json;
/// complete or not at all. A file that is there is a problem unless \a replace. May run on any thread.
model::Result<void> writeCustomerCopy(const QString &path, const model::Project &project, bool replace);

} // namespace slatelier::document
