// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/samples.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

namespace {

QString nameIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(u"name").toString();
}

// home-internet.ru.slatelier.json is Russian, empty.slatelier.json is for everybody.
QList<Shipped> shippedIn(const QString &folder)
{
    const auto language = QLocale().language() == QLocale::Russian ? u"ru"_s : u"en"_s;
    QList<Shipped> found;
    const auto files = QDir(folder).entryInfoList({u"*.slatelier.json"_s}, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        const auto parts = file.fileName().split(u'.');
        if (parts.size() == 4 && parts.at(1) != language)
            continue;
        const auto name = nameIn(file.filePath());
        found.append({file.filePath(), name.isEmpty() ? parts.first() : name});
    }
    return found;
}

} // namespace

QList<Shipped> samples() { return shippedIn(u":/samples"_s); }

QList<Shipped> templates() { return shippedIn(u":/templates"_s); }

} // namespace slatelier::shell
