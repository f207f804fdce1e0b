// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/output.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace slatelier::command {

namespace {

constexpr qint64 mostLookedAt = 64 * 1024 * 1024;

/// Everything that this program writes says so: by its name in the metadata of a PDF (UTF-16 there), in a comment of
/// an XML file, or as the "format" of a text project.
bool isOurs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = file.read(mostLookedAt);
    const QByteArray wide = QStringEncoder(QStringEncoder::Utf16BE, QStringEncoder::Flag::Default).encode(u"Slatelier"_s);
    return content.isEmpty() || content.contains("Slatelier") || content.contains(wide) || content.contains("\"format\": \"slatelier\"");
}

} // namespace

model::Result<void> writeOutput(const QString &path, const QByteArray &content, bool force)
{
    const auto kind = model::ProblemKind::File;
    const QFileInfo there(path);
    if (there.isDir())
        return model::failure(QT_TRANSLATE_NOOP("Problem", "“%1” is a folder; the name of a file was expected"), {path}, kind);
    if (there.exists() && !force && !isOurs(path))
        return model::failure(QT_TRANSLATE_NOOP("Problem", "“%1” was not written by Slatelier; --force replaces it"), {path}, kind);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return model::failure(QT_TRANSLATE_NOOP("Problem", "“%1” cannot be written: %2"), {path, file.errorString()}, kind);
    return {};
}

} // namespace slatelier::command
