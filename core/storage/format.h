// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QList>

#include <functional>

namespace slatelier::storage {

class Database;

/// "SLAT", where SQLite keeps the name of the program that a file belongs to.
constexpr quint32 applicationId = 0x534C4154;

/// Brings a file from the version before \a version to it. The steps run in one transaction, in order.
struct MigrationStep
{
    int version = 0;
    const char *description = "";
    std::function<model::Result<void>(Database &)> run;
};

/// The version of the file that the program writes, and the way to it from older ones.
struct Format
{
    int version = 1;
    QList<MigrationStep> steps;
};

const Format &currentFormat();

} // namespace slatelier::storage
