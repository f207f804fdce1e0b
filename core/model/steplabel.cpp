// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steplabel.h"

#include "core/model/result.h"

namespace slatelier::model {

namespace {

constexpr QChar termMark{1}; // no keyboard makes it, so no name of a row starts with it

} // namespace

QString fieldTerm(const char *title)
{
    return termMark + QString::fromLatin1(title);
}

QString StepLabel::text() const
{
    QStringList shown;
    for (const auto &argument : arguments) {
        const bool term = argument.startsWith(termMark);
        shown += term ? QCoreApplication::translate("Field", argument.sliced(1).toLatin1().constData()) : argument;
    }
    return filledIn(QCoreApplication::translate("Step", pattern.constData()), shown);
}

} // namespace slatelier::model
