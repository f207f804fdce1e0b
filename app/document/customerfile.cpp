// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/customerfile.h"

#include "core/storage/freshfile.h"
#include "core/storage/projectfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace slatelier::document {

namespace {

model::Result<void> writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        return model::failure(QT_TRANSLATE_NOOP("Problem", "%1 cannot be written: %2"), {path, file.errorString()}, model::ProblemKind::File);
    return {};
}

} // namespace

model::Result<void> writeCustomerCopy(const QString &path, const model::Project &project, bool replace)
{
    if (path.endsWith(".json"_L1))
        return storage::writeWhole(path, replace, [text = exchange::writeTextProject(project)](const QString &temporary) {
            return writeText(temporary, text);
        });
    const auto file = storage::ProjectFile::create(path, project, replace);
    if (!file)
        return tl::unexpected(file.error());
    return {};
}

} // namespace slatelier::document
