// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QString>

namespace slatelier::exchange {

/// Text as it was found in a file, with the encoding that was used to read it.
struct DecodedText
{
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251" or the name that was asked for
    bool byteOrderMark = false;
};

/// Reads \a bytes as text. With an empty \a encoding: a byte order mark decides; then UTF-16 is recognised by its
/// zero bytes; then UTF-8 if every byte fits; what is left is read as Windows-1251, unless it is
/// clearly UTF-8 with damage. A named encoding is taken at its
/// word, a byte order mark of the same encoding is dropped.
/// A place that is not in the encoding is reported with its line and column; zero bytes that are no UTF-16 mean that
/// this is no text.
model::Result<DecodedText> decodeText(const QByteArray &bytes, const QString &encoding = {});

/// The whole file as bytes; every way to fail has its sentence (missing, a directory, no rights, more than
/// \a maximumBytes) and is of kind File.
model::Result<QByteArray> readFile(const QString &path, qint64 maximumBytes);

} // namespace slatelier::exchange
