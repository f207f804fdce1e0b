// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/result.h"

namespace slatelier::model {

QString Problem::sentence() const
{
    QString text = QCoreApplication::translate("Problem", pattern);
    // One pass over all markers, so that an argument that itself holds "%2" stays as it is.
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool marker = text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1) >= u'1' && text.at(i + 1) <= u'9';
        const qsizetype number = marker ? text.at(i + 1).unicode() - u'1' : 0;
        if (marker && number < arguments.size()) {
            filled += arguments.at(number);
            ++i;
        } else {
            filled += text.at(i);
        }
    }
    return filled;
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
