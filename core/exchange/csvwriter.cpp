// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/model/project.h"

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QString cell(const Datum &datum)
{
    if (datum.isNull())
        return {};
    return datum.text() ? *datum.text() : QString::fromUtf8(datum.toJson());
}

void appendCell(QByteArray &csv, const QString &text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return u",;\t\"\r\n"_s.contains(c); });
    if (plain && text.trimmed() == text)
        csv += text.toUtf8();
    else
        csv += '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace

QByteArray writeCsv(const Project &project, const EntityType &type)
{
    QByteArray csv = "\xEF\xBB\xBFid";
    for (const auto &field : type.fields)
        csv += ',' + field.name.toUtf8();
    csv += "\r\n";
    for (qsizetype i = 0; i < type.count(project); ++i) {
        const auto row = type.rowAt(project, i).row;
        appendCell(csv, type.idOf(row.get()));
        for (const auto &field : type.fields) {
            csv += ',';
            appendCell(csv, cell(field.read(row.get())));
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace slatelier::exchange
