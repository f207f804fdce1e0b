// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvvalue.h"

#include "core/model/jsondatum.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

QString filtered(const QString &text, const QString &filter)
{
    if (filter == "lower"_L1)
        return text.toLower();
    if (filter == "upper"_L1)
        return text.toUpper();
    if (filter != "slug"_L1)
        return text;
    static const QRegularExpression gaps(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString slug = text.toLower().replace(gaps, u"-"_s);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

/// A text with its {column}, {column|filter} and {row} filled in.
QString filled(const QString &pattern, const CsvRecord &record)
{
    QString text;
    qsizetype from = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', from)) {
        const auto close = pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto parts = pattern.mid(open + 1, close - open - 1).split(u'|');
        text += QStringView(pattern).sliced(from, open - from);
        text += parts.first() == "row"_L1 ? QString::number(record.number)
                                          : filtered(record.cell(parts.first()).text.trimmed(), parts.value(1));
        from = close + 1;
    }
    return text + pattern.sliced(from);
}

Result<CsvValue> translated(CsvValue value, const CsvRule &rule)
{
    QStringList known;
    for (const auto &[from, to] : rule.values) {
        if (from == value.text || from == "*"_L1) {
            value.text = to;
            return value;
        }
        known += from;
    }
    if (rule.values.isEmpty())
        return value;
    return tl::unexpected(
        value.problem(QT_TRANSLATE_NOOP("Problem", "The mapping has no translation for “%1”; it knows: %2."),
                      {value.text, known.join(u", "_s)}));
}

Decimal rounded(const Decimal &number, int places)
{
    const int surplus = -number.exponent() - places;
    if (surplus <= 0)
        return number;
    if (surplus > Decimal::maximumDigits)
        return {};
    qint64 power = 1;
    for (int i = 0; i < surplus; ++i)
        power *= 10;
    const qint64 rest = std::abs(number.mantissa() % power);
    const qint64 away = rest * 2 >= power ? (number.isNegative() ? -1 : 1) : 0;
    return Decimal(number.mantissa() / power + away, -places);
}

Result<Decimal> numberOf(const CsvValue &value, const CsvMapping &mapping)
{
    QString digits = value.text;
    digits.remove(QChar(QChar::Nbsp)).remove(QChar(0x202F)).remove(u' ');
    bool shaped = mapping.decimal == u'.' || !digits.contains(u'.');
    digits.replace(mapping.decimal, u'.');
    if (digits.startsWith(u'+'))
        digits.remove(0, 1);
    static const QRegularExpression zeros(u"^(-?)0+(?=[0-9])"_s);
    digits.replace(zeros, u"\\1"_s);
    const auto number = shaped ? Decimal::parse(digits) : std::nullopt;
    if (number)
        return *number;
    return tl::unexpected(
        value.problem(QT_TRANSLATE_NOOP("Problem", "“%1” is not a number with the decimal sign “%2”."),
                      {value.text, QString(mapping.decimal)}));
}

/// How many of the field's own units one of the rule's is, as (factor, power of ten).
Result<Decimal> inFieldUnits(const Decimal &number, const CsvValue &value, const QString &unit, Shape shape)
{
    if (unit.isEmpty())
        return number;
    if (unit == "percent"_L1)
        return number.shifted(-2);
    const bool seconds = shape == Shape::Seconds;
    const double factor = unit == "minutes"_L1 ? (seconds ? 60 : 1.0 / 60)
                          : unit == "days"_L1  ? (seconds ? 86400 : 24)
                                               : (seconds ? 3600 : 1);
    const auto converted = Decimal::fromDouble(number.toDouble() * factor);
    if (converted)
        return *converted;
    return tl::unexpected(value.problem(QT_TRANSLATE_NOOP("Problem", "“%1” is too large."), {value.text}));
}

Result<Datum> numberDatum(const CsvValue &value, const CsvRule &rule, const CsvMapping &mapping, Shape shape)
{
    CsvValue plain = value;
    if (rule.unit == "percent"_L1 && plain.text.endsWith(u'%'))
        plain.text = plain.text.chopped(1).trimmed();
    auto number = numberOf(plain, mapping);
    if (number)
        number = inFieldUnits(*number, value, rule.unit, shape);
    if (!number)
        return tl::unexpected(number.error());
    return Datum(rule.round ? rounded(*number, *rule.round) : *number);
}

Result<Datum> dateDatum(const CsvValue &value, const CsvMapping &mapping)
{
    const auto date =
        QDate::fromString(value.text, mapping.dateFormat.isEmpty() ? u"yyyy-MM-dd"_s : mapping.dateFormat);
    if (date.isValid())
        return Datum(date.toString(Qt::ISODate));
    return tl::unexpected(
        value.problem(QT_TRANSLATE_NOOP("Problem", "“%1” is not a date of the form %2."),
                      {value.text, mapping.dateFormat.isEmpty() ? u"yyyy-MM-dd"_s : mapping.dateFormat}));
}

Result<Datum> instantDatum(const CsvValue &value, const CsvMapping &mapping)
{
    auto moment = mapping.dateFormat.isEmpty() ? QDateTime::fromString(value.text, Qt::ISODate)
                                               : QDateTime::fromString(value.text, mapping.dateFormat);
    if (!moment.isValid())
        return tl::unexpected(value.problem(
            QT_TRANSLATE_NOOP("Problem", "“%1” is not a moment: date and time were expected."), {value.text}));
    const QTimeZone zone(mapping.zone.toLatin1());
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), zone);
    const auto local = moment.toTimeZone(zone);
    return Datum(local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate) + u'[' + mapping.zone + u']');
}

Result<Datum> flagDatum(const CsvValue &value)
{
    const QString word = value.text.toLower();
    if (word == "true"_L1 || word == "1"_L1 || word == "yes"_L1)
        return Datum(true);
    if (word == "false"_L1 || word == "0"_L1 || word == "no"_L1)
        return Datum(false);
    return tl::unexpected(value.problem(QT_TRANSLATE_NOOP("Problem", "“%1” is neither true nor false."), {value.text}));
}

/// What writeCsv() puts into one cell although it is no plain value.
Result<Datum> jsonDatum(const CsvValue &value)
{
    const auto json = readJson(value.text.toUtf8());
    const auto datum = json ? toDatum(*json) : Result<Datum>(tl::unexpected(json.error()));
    if (datum)
        return *datum;
    return tl::unexpected(value.problem(datum.error().pattern, datum.error().arguments));
}

Result<Datum> shaped(const CsvValue &value, const CsvRule &rule, const CsvMapping &mapping, Shape shape)
{
    switch (shape) {
    case Shape::Flag:
        return flagDatum(value);
    case Shape::Integer:
    case Shape::Number:
    case Shape::Share:
    case Shape::Hours:
    case Shape::Seconds:
    case Shape::Money:
        return numberDatum(value, rule, mapping, shape);
    case Shape::Date:
        return dateDatum(value, mapping);
    case Shape::Instant:
        return instantDatum(value, mapping);
    default:
        return Datum(value.text);
    }
}

} // namespace

Result<CsvValue> textOf(const CsvRule &rule, const CsvMapping &mapping, const CsvRecord &record)
{
    CsvValue value{{}, false, record.row.line, 1};
    if (rule.constant) {
        value.text = *rule.constant;
        return value;
    }
    if (!rule.column.isEmpty()) {
        const auto &cell = record.cell(rule.column);
        value = {cell.text, false, cell.line, cell.column};
    } else {
        value.text = filled(rule.text, record);
    }
    if (rule.split)
        value.text = value.text.split(rule.split->at).value(rule.split->part - 1);
    value.text = rule.simplify ? value.text.simplified() : value.text.trimmed();
    value.unknown = mapping.unknown.contains(value.text);
    if (value.unknown && std::none_of(rule.values.begin(), rule.values.end(),
                                      [&](const auto &pair) { return pair.first == value.text; }))
        return value;
    value.unknown = false;
    return translated(value, rule);
}

Result<Datum> datumOf(const CsvValue &value, const CsvRule &rule, const CsvMapping &mapping, const FieldType &field)
{
    const bool composed = field.shape == Shape::Structure || field.shape == Shape::Object || field.shape == Shape::List;
    if (composed && (value.text.startsWith(u'{') || value.text.startsWith(u'[')))
        return jsonDatum(value);
    if (field.shape != Shape::List)
        return shaped(value, rule, mapping, field.shape);
    Datum::List list;
    for (const auto &part :
         rule.list.isEmpty() ? QStringList{value.text} : value.text.split(rule.list, Qt::SkipEmptyParts)) {
        auto element = shaped({part.trimmed(), false, value.line, value.column}, rule, mapping, field.elementShape);
        if (!element)
            return element;
        list += std::move(*element);
    }
    return Datum(list);
}

} // namespace slatelier::exchange
