// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/fieldtext.h"

#include "app/shared/format.h"
#include "app/shared/rowname.h"

#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

using model::Shape;

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(slatelier::shared::FieldText)
};

/// The scheme whose line has the bound \a place; nothing when the place is something else.
const model::CreditScheme *schemeOf(const FieldPlace &place)
{
    const bool bound = place.field.name == "low"_L1 || place.field.name == "high"_L1;
    if (!bound || &place.type != &model::entityTypeOf<model::CreditRow>())
        return nullptr;
    return place.project.credits.find(static_cast<const model::CreditRow *>(place.row)->scheme);
}

/// The KPI whose values or figures are in units of its metric.
const model::Kpi *kpiOf(const FieldPlace &place)
{
    if (&place.type == &model::entityTypeOf<model::KpiFigure>() && place.field.name == "value"_L1)
        return place.project.kpis.find(static_cast<const model::KpiFigure *>(place.row)->kpi);
    const bool value = place.field.name == "threshold"_L1 || place.field.name == "target"_L1 || place.field.name == "stretch"_L1;
    return value && &place.type == &model::entityTypeOf<model::Kpi>() ? static_cast<const model::Kpi *>(place.row) : nullptr;
}

/// Achievements and multiples of the variable part, which people say in per cent.
bool isMultiple(const FieldPlace &place)
{
    static const QHash<QString, QStringList> fields{{u"kpis"_s, {u"stretch_score"_s}},
                                                    {u"incentive_schemes"_s, {u"floor"_s, u"cap"_s}},
                                                    {u"incentive_gates"_s, {u"achievement"_s}},
                                                    {u"incentive_rows"_s, {u"limit"_s, u"effect"_s}}};
    return fields.value(place.type.table).contains(place.field.name);
}

/// The metric that says what the number at \a place means: of a promised value, a KPI, or a bound of a credit scheme.
const model::Metric *metricOf(const FieldPlace &place)
{
    if (const auto *kpi = kpiOf(place))
        return kpi->metric ? place.project.metrics.find(*kpi->metric) : nullptr;
    const model::Target *target = nullptr;
    if (const auto *scheme = schemeOf(place))
        target = scheme->targets.isEmpty() ? nullptr : place.project.targets.find(scheme->targets.first());
    else if (&place.type == &model::entityTypeOf<model::Target>() && place.field.name == "value"_L1)
        target = static_cast<const model::Target *>(place.row);
    return target && target->metric ? place.project.metrics.find(*target->metric) : nullptr;
}

/// Of the row, else of the row it lives in.
QString currencyOf(const model::Project &project, const model::EntityType &type, const void *row)
{
    if (const int index = type.fieldIndex(u"currency"); index >= 0) {
        const auto datum = type.fields.at(index).read(row);
        return datum.text() ? *datum.text() : QString();
    }
    const auto owner = type.owner ? type.owner->find(project, type.ownerId(row)) : model::AnyRow();
    return owner ? currencyOf(project, *type.owner, owner.get()) : QString();
}

QString currencyOf(const FieldPlace &place) { return currencyOf(place.project, place.type, place.row); }

QString referenceText(const FieldPlace &place, const model::Datum &datum)
{
    const auto *type = model::entityType(QString::fromLatin1(place.field.references));
    const auto row = datum.text() ? type->find(place.project, *datum.text()) : model::AnyRow();
    return row ? rowName(place.project, *type, row.get()) : QString();
}

QString elementText(const FieldPlace &place, const model::Datum &element)
{
    if (place.field.references)
        return referenceText(place, element);
    if (!place.field.words.isEmpty() && element.text())
        return enumText(place.field.words, *element.text());
    return {};
}

QString listText(const FieldPlace &place, const model::Datum::List &list)
{
    QStringList texts;
    for (const auto &element : list) {
        if (const auto text = elementText(place, element); !text.isEmpty())
            texts.append(text);
    }
    return texts.isEmpty() ? FieldText::tr("%n entries", nullptr, static_cast<int>(list.size())) : texts.join(u"; "_s);
}

QString plainNumber(const FieldPlace &place, const model::Decimal &number)
{
    return exactNumberText(numberForm(place) == NumberForm::Percent ? number.shifted(2) : number);
}

QString numberWithUnit(const FieldPlace &place, const model::Decimal &number)
{
    const auto unit = unitOf(place);
    const auto text = plainNumber(place, number);
    return unit.isEmpty() ? text : text + noBreakSpace + unit;
}

QString momentWords(const model::Datum &datum)
{
    model::Instant instant;
    return model::Codec<model::Instant>::read(datum, instant) ? QString() : instantText(instant);
}

QString windowWords(const model::Datum &datum)
{
    model::Window window;
    return model::Codec<model::Window>::read(datum, window) ? QString() : windowText(window);
}

QString numberWords(const FieldPlace &place, const model::Decimal &number, bool edited)
{
    switch (place.field.shape) {
    case Shape::Seconds:
        return edited ? exactDurationText(number.toInteger().value_or(0)) : durationText(number.toDouble());
    case Shape::Money:
        if (!edited)
            return moneyText(number.toInteger().value_or(0), currencyOf(place));
        return exactNumberText(number.shifted(-2));
    case Shape::Share: return edited ? exactNumberText(number.shifted(2)) : numberWithUnit(place, number);
    default: return edited ? plainNumber(place, number) : numberWithUnit(place, number);
    }
}

QString words(const FieldPlace &place, bool edited)
{
    const auto datum = place.field.read(place.row);
    if (datum.isNull())
        return {};
    if (datum.flag())
        return *datum.flag() ? FieldText::tr("yes") : FieldText::tr("no");
    if (datum.number())
        return numberWords(place, *datum.number(), edited);
    if (datum.list() && place.field.shape == Shape::List)
        return listText(place, *datum.list());
    if (!datum.text())
        return FieldText::tr("described");
    switch (place.field.shape) {
    case Shape::Date: return dateText(QDate::fromString(*datum.text(), Qt::ISODate));
    case Shape::Instant: return momentWords(datum);
    case Shape::Window: return windowWords(datum);
    case Shape::Enumeration: return enumText(place.field.words, *datum.text());
    case Shape::Reference: return referenceText(place, datum);
    default: return *datum.text();
    }
}

} // namespace

QString fieldTitle(const model::FieldType &field) { return QCoreApplication::translate("Field", field.title); }

QString fieldHelp(const model::FieldType &field)
{
    return *field.help == '\0' ? QString() : QCoreApplication::translate("FieldHelp", field.help);
}

QString entitySingular(const model::EntityType &type) { return QCoreApplication::translate("Entity", type.singular); }
QString entityPlural(const model::EntityType &type) { return QCoreApplication::translate("Entity", type.plural); }

NumberForm numberForm(const FieldPlace &place)
{
    if (place.field.shape == Shape::Share)
        return NumberForm::Percent;
    if (place.field.shape == Shape::Hours)
        return NumberForm::Hours;
    if (const auto *scheme = schemeOf(place); scheme && scheme->kind == model::CreditKind::Exceedance)
        return NumberForm::Percent; // of the promised value
    if (isMultiple(place))
        return NumberForm::Percent;
    const auto *metric = metricOf(place);
    if (metric && model::isShare(metric->kind))
        return NumberForm::Percent;
    return metric && model::isDuration(metric->kind) ? NumberForm::Hours : NumberForm::Plain;
}

QString unitOf(const FieldPlace &place)
{
    if (place.field.shape == Shape::Money)
        return currencyOf(place);
    switch (numberForm(place)) {
    case NumberForm::Percent: return u"%"_s;
    case NumberForm::Hours: return FieldText::tr("h", "hours");
    case NumberForm::Plain: break;
    }
    const auto *metric = metricOf(place);
    return metric ? metric->unit : QString();
}

QString fieldText(const FieldPlace &place) { return words(place, false); }
QString editText(const FieldPlace &place) { return words(place, true); }

QString exactNumberText(const model::Decimal &number)
{
    return number.toString().replace(u'.', QLocale().decimalPoint());
}

QString windowText(model::Window window)
{
    switch (window.kind) {
    case model::Window::Day: return FieldText::tr("day");
    case model::Window::Week: return FieldText::tr("week");
    case model::Window::Month: return FieldText::tr("month");
    case model::Window::Quarter: return FieldText::tr("quarter");
    case model::Window::Year: return FieldText::tr("year");
    case model::Window::Anniversary: return FieldText::tr("year of the agreement");
    case model::Window::Rolling: break;
    }
    return FieldText::tr("any %n days in a row", nullptr, window.days);
}

QString instantText(const model::Instant &instant)
{
    const QTimeZone zone(instant.zone.name.toLatin1());
    const auto local = QDateTime::fromSecsSinceEpoch(instant.utcSeconds, zone.isValid() ? zone : QTimeZone::utc());
    return dateText(local.date()) + u' ' + QLocale().toString(local.time(), u"HH:mm"_s);
}

QString enumText(const QList<model::EnumName> &words, const QString &word)
{
    for (const auto &name : words) {
        if (word == QLatin1StringView(name.word))
            return QCoreApplication::translate("Enum", name.title);
    }
    return {};
}

bool isPlainlyEditable(const model::FieldType &field)
{
    if (field.shape == Shape::List)
        return field.references != nullptr;
    return field.shape != Shape::Object && field.shape != Shape::Structure;
}

bool isNumeric(const model::FieldType &field)
{
    switch (field.shape) {
    case Shape::Integer:
    case Shape::Number:
    case Shape::Share:
    case Shape::Hours:
    case Shape::Seconds:
    case Shape::Money: return true;
    default: return false;
    }
}

} // namespace slatelier::shared
