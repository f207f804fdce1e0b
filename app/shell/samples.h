// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace slatelier::shell {

/// A project that comes with the program.
struct Shipped
{
    QString path; ///< in the resources
    QString title; ///< the project's own name
};

/// Sample projects and templates in the language of the window; those in no language at all are always there.
QList<Shipped> samples();
QList<Shipped> templates();

} // namespace slatelier::shell
