// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textproject.h"

#include <QHash>

namespace slatelier::exchange {

/// A line of an iCalendar file after its folded parts were joined: NAME;PARAMETER=VALUE:value.
struct ContentLine
{
    QString name; // in capitals
    QHash<QString, QString> parameters; // names in capitals
    QString value;
    qint64 line = 0; // of its first part, from 1
};

/// The lines of \a text; CRLF, LF and CR end a line. A line that cannot be read has an empty name and itself as value.
QList<ContentLine> contentLines(const QString &text);

/// A text value with its escapes undone: "\n", "\,", "\;" and "\\".
QString unescaped(const QString &value);

} // namespace slatelier::exchange
