// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/source.h"

#include "core/exchange/textproject.h"
#include "core/storage/measuredstore.h"
#include "core/storage/projectfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace slatelier::command {

namespace {

std::optional<Source> readText(const QString &path, int &status)
{
    const auto project = exchange::openTextProject(path);
    if (project)
        return Source{*project, exchange::textProjectVersion, 0, {}, {}};
    for (const auto &problem : project.error()) {
        complain(problem, path);
        status = std::max(status, statusOf(problem));
    }
    return std::nullopt;
}

} // namespace

bool isTextProject(const QString &path)
{
    if (path.endsWith(".json"_L1))
        return true;
    QFile file(path);
    if (path.endsWith(".slatelier"_L1) || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(64).trimmed();
    return start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{");
}

std::optional<Source> readSource(const QString &path, int &status, bool thoroughly)
{
    if (isTextProject(path))
        return readText(path, status);
    const auto file = storage::ProjectFile::open(path, storage::Access::ReadOnly);
    const auto project = file ? file->project() : tl::unexpected(file.error());
    if (!project) {
        status = fail(project.error(), path);
        return std::nullopt;
    }
    return Source{*project, file->formatVersion(), file->historySteps(), file->measured().counts(), thoroughly ? file->integrity() : QStringList()};
}

const model::Agreement *agreementIn(const Source &source, const Arguments &words, int &status)
{
    const QString name = words.value(u"agreement"_s);
    for (const auto &agreement : source.project.agreements) {
        if (agreement.number == name || agreement.id.text == name)
            return &agreement;
    }
    status = fail({QT_TRANSLATE_NOOP("Problem", "there is no agreement “%1”"), {name}}, words.at(0));
    return nullptr;
}

} // namespace slatelier::command
