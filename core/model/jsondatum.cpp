// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsondatum.h"

namespace slatelier::model {

using namespace Qt::StringLiterals;

namespace {

Result<Datum> numberOf(const JsonValue &value)
{
    const QString written = value.text();
    if (const auto number = Decimal::parse(written))
        return Datum(*number);
    const QString shown = written.size() > 40 ? written.first(40) + u'…' : written;
    return tl::unexpected(value.problem(
        QT_TRANSLATE_NOOP("Problem", "The number %1 cannot be kept exactly: at most %2 significant digits and sizes from "
                                     "1e-300 to 1e300 are possible."),
        {shown, QString::number(Decimal::maximumDigits)}));
}

Result<Datum> listOf(const JsonValue &value)
{
    Datum::List list;
    list.reserve(value.size());
    for (const auto &element : value.values()) {
        auto datum = toDatum(element);
        if (!datum)
            return datum;
        list += std::move(*datum);
    }
    return Datum(list);
}

Result<Datum> objectOf(const JsonValue &value)
{
    Datum::Object object;
    object.reserve(value.size());
    for (const auto &member : value.members()) {
        auto datum = toDatum(member.value());
        if (!datum)
            return datum;
        object.append({member.name(), std::move(*datum)});
    }
    return Datum(object);
}

} // namespace

Result<Datum> toDatum(const JsonValue &value)
{
    switch (value.kind()) {
    case JsonKind::Null: return Datum();
    case JsonKind::False: return Datum(false);
    case JsonKind::True: return Datum(true);
    case JsonKind::Number: return numberOf(value);
    case JsonKind::String: return Datum(value.text());
    case JsonKind::Array: return listOf(value);
    case JsonKind::Object: return objectOf(value);
    }
    return Datum();
}

Result<Datum> datumFromJson(const QByteArray &json)
{
    const auto value = readJson(json);
    if (!value)
        return tl::unexpected(value.error());
    return toDatum(*value);
}

JsonValue valueAt(JsonValue value, const QStringList &path)
{
    for (const auto &step : path) {
        auto inner = value.member(step);
        qsizetype index = value.is(JsonKind::Array) ? step.toLongLong() : -1;
        for (const auto &element : value.values()) {
            if (index-- == 0)
                inner = element;
        }
        if (!inner)
            break;
        value = *inner;
    }
    return value;
}

} // namespace slatelier::model
