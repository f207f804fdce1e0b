// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/steplabel.h"

#include "core/model/result.h"

namespace slatelier::model {

namespace {

// No keyboard makes these, so no name of a row starts with one.
constexpr QChar fieldMark{1};
constexpr QChar entityMark{2};

QString shownArgument(const QString &argument)
{
    for (const auto &[mark, context] : {std::pair(fieldMark, "Field"), std::pair(entityMark, "Entity")}) {
        if (argument.startsWith(mark))
            return QCoreApplication::translate(context, argument.sliced(1).toUtf8().constData());
    }
    return argument;
}

} // namespace

QString fieldTerm(const char *title)
{
    return fieldMark + QString::fromUtf8(title);
}

QString entityTerm(const char *title)
{
    return entityMark + QString::fromUtf8(title);
}

QString StepLabel::text() const
{
    QStringList shown;
    for (const auto &argument : arguments)
        shown += shownArgument(argument);
    return filledIn(QCoreApplication::translate("Step", pattern.constData()), shown);
}

} // namespace slatelier::model
