// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecheck.h"

#include "core/storage/cells.h"
#include "core/storage/format.h"
#include "core/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

namespace slatelier::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;

tl::unexpected<Problem> wrongFile(const char *pattern, QStringList arguments = {})
{
    return model::failure(pattern, std::move(arguments), ProblemKind::File);
}

bool looksLikeText(const QByteArray &start)
{
    const QByteArray text = (start.startsWith("\xEF\xBB\xBF") ? start.sliced(3) : start).trimmed();
    return text.startsWith('{');
}

Result<void> judgeHeader(const QByteArray &header)
{
    if (looksLikeText(header))
        return wrongFile(QT_TRANSLATE_NOOP("Problem", "The file is a text, not a project file. If it is a project in text form, "
                                                      "import it into a new project."));
    const QByteArray magic("SQLite format 3", 16);
    if (!header.startsWith(magic))
        return wrongFile(QT_TRANSLATE_NOOP("Problem", "The file is not a Slatelier project."));
    if (header.size() < headerSize)
        return wrongFile(QT_TRANSLATE_NOOP("Problem", "The file is damaged: it ends in its first lines."));
    if (qFromBigEndian<quint32>(header.constData() + 68) != applicationId)
        return wrongFile(QT_TRANSLATE_NOOP("Problem", "The file is a database, but of another program, not a Slatelier project."));
    return {};
}

/// The first reference that points nowhere, found by PRAGMA foreign_key_check, in words.
Problem danglingReference(const Database &database, const QString &table, qint64 rowid, qint64 constraint)
{
    const model::EntityType *type = model::entityType(table);
    QString id;
    QString column;
    QString value;
    if (auto names = database.texts("SELECT \"from\" FROM pragma_foreign_key_list('" + table.toUtf8().replace('\'', "''") + "') WHERE \"id\" = "
                                    + QByteArray::number(constraint));
        names && !names->isEmpty())
        column = names->first();
    const QByteArray where = " FROM " + quotedName(table) + " WHERE rowid = " + QByteArray::number(rowid);
    if (type && type->fieldIndex(column) >= 0) {
        id = database.texts("SELECT \"id\"" + where).value_or(QStringList()).value(0);
        value = database.texts("SELECT " + quotedName(column) + where).value_or(QStringList()).value(0);
    }
    return {danglingPattern, {table, id, column, value}, ProblemKind::File};
}

/// By the rights under which the program acts, where it was started with others.
bool allows(const QString &path, int right)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), right, AT_EACCESS) == 0;
}

/// Lines of a check that speak of values; those are judged, with more to say, when rows are read.
bool speaksOfValue(const QString &line)
{
    return line.startsWith("NULL value in "_L1) || line.startsWith("CHECK constraint failed"_L1)
        || line.contains(" value in "_L1);
}

} // namespace

Result<void> checkFromOutside(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return wrongFile(QT_TRANSLATE_NOOP("Problem", "There is no such file."));
    if (info.isDir())
        return wrongFile(QT_TRANSLATE_NOOP("Problem", "This is a folder, not a file."));
    if (!info.isFile())
        return wrongFile(QT_TRANSLATE_NOOP("Problem", "This is a device, not a file."));
    if (!allows(path, R_OK))
        return wrongFile(QT_TRANSLATE_NOOP("Problem", "You do not have the right to read the file."));
    if (info.size() == 0)
        return wrongFile(QT_TRANSLATE_NOOP("Problem", "The file is empty."));
    return {};
}

Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrongFile(QT_TRANSLATE_NOOP("Problem", "You do not have the right to read the file."));
    return judgeHeader(file.read(headerSize));
}

Result<void> checkFromInside(const Database &database)
{
    // Values in CHECK constraints are judged by project(), which can name row and column.
    const auto lines = [&]() -> Result<QStringList> {
        if (auto off = database.execute("PRAGMA ignore_check_constraints=ON"); !off)
            return tl::unexpected(off.error());
        auto found = database.texts("PRAGMA quick_check(20)");
        if (auto on = database.execute("PRAGMA ignore_check_constraints=OFF"); !on)
            return tl::unexpected(on.error());
        return found;
    }();
    if (!lines)
        return tl::unexpected(lines.error());
    for (const auto &line : *lines) {
        if (line != "ok"_L1 && !speaksOfValue(line))
            return wrongFile(QT_TRANSLATE_NOOP("Problem", "The file is damaged (%1)."), {line.simplified()});
    }
    return checkReferences(database);
}

Result<void> checkReferences(const Database &database)
{
    auto statement = database.prepare("PRAGMA foreign_key_check");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto found = statement->step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return {};
    const QString table = textAt(*statement, 0).value_or(QString());
    const qint64 rowid = statement->integer(1);
    const qint64 constraint = statement->integer(3);
    statement->reset();
    return tl::unexpected(danglingReference(database, table, rowid, constraint));
}

bool isWritable(const QString &path)
{
    return allows(path, W_OK) && allows(QFileInfo(path).absolutePath(), W_OK);
}

} // namespace slatelier::storage
