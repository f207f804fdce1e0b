// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/result.h"

namespace slatelier::model {

QString filledIn(const QString &pattern, const QStringList &arguments)
{
    QString filled;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar next = i + 1 < pattern.size() ? pattern.at(i + 1) : QChar();
        const bool marker = pattern.at(i) == u'%' && next >= u'1' && next <= u'9';
        const qsizetype number = marker ? next.unicode() - u'1' : 0;
        if (marker && number < arguments.size()) {
            filled += arguments.at(number);
            ++i;
        } else {
            filled += pattern.at(i);
        }
    }
    return filled;
}

QString Problem::sentence() const
{
    return filledIn(QCoreApplication::translate("Problem", pattern), arguments);
}

QString Problem::located() const
{
    QString place = file;
    if (line > 0)
        place += QLatin1Char(':') + QString::number(line);
    if (line > 0 && column > 0)
        place += QLatin1Char(':') + QString::number(column);
    return place.isEmpty() ? sentence() : place + QLatin1String(": ") + sentence();
}

} // namespace slatelier::model
