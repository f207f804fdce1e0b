// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace slatelier::model {

/// Marks an argument of a label as the title of a field, to be translated together with the label.
QString fieldTerm(const char *title);
/// The same for the singular or plural of an entity.
QString entityTerm(const char *title);

/// The name of a step, kept so that it can be shown in the language of the day.
struct StepLabel
{
    QByteArray pattern; // English, QT_TRANSLATE_NOOP("Step", "Rename service %1")
    QStringList arguments = {};

    /// In the language of the program.
    QString text() const;
    friend bool operator==(const StepLabel &, const StepLabel &) = default;
};

} // namespace slatelier::model
