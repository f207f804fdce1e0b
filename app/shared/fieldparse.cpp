// SPDX-License-Identifier: GPL-3.0-or-later
// The part of fieldtext.h that reads what people write.
#include "app/shared/fieldtext.h"
#include "app/shared/format.h"
#include "app/shared/rowname.h"

#include <QtCore/QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

using model::Datum;
using model::Shape;
using Reading = tl::expected<Datum, QString>;

namespace {

struct FieldParse
{
    Q_DECLARE_TR_FUNCTIONS(slatelier::shared::FieldParse)
};

tl::unexpected<QString> no(const QString &sentence) { return tl::unexpected(sentence); }

Reading flagFrom(const QString &text)
{
    static const QStringList yes{u"yes"_s, u"true"_s, u"1"_s, u"+"_s, u"x"_s, u"да"_s, u"истина"_s};
    static const QStringList none{u"no"_s, u"false"_s, u"0"_s, u"-"_s, QString(), u"нет"_s, u"ложь"_s};
    const auto word = text.toLower();
    if (yes.contains(word))
        return Datum(true);
    if (none.contains(word))
        return Datum(false);
    return no(FieldParse::tr("“%1” is neither yes nor no.").arg(text));
}

// Digits of the text without what people write after them: "99,95 %", "1 500 ₽", "2 h".
Reading numberFrom(const QString &text, const QString &unit, int shift)
{
    auto bare = text;
    for (const auto &suffix : {unit, u"%"_s, u"₽"_s, u"€"_s, u"$"_s, u"£"_s}) {
        if (!suffix.isEmpty() && bare.endsWith(suffix))
            bare.chop(suffix.size());
    }
    const auto digits = parsedDigits(bare);
    const auto number = digits ? model::Decimal::parse(*digits) : std::nullopt;
    if (!number)
        return no(FieldParse::tr("“%1” is not a number.").arg(text));
    return Datum(number->shifted(shift));
}

Reading moneyFrom(const FieldPlace &place, const QString &text)
{
    const auto reading = numberFrom(text, unitOf(place), 2);
    if (reading && !reading->number()->toInteger())
        return no(FieldParse::tr("“%1” has more than two decimal places.").arg(text));
    return reading;
}

Reading durationFrom(const QString &text)
{
    const auto seconds = parsedDuration(text);
    if (!seconds || *seconds > 1e11)
        return no(FieldParse::tr("“%1” is not a length of time.").arg(text));
    return Datum::number(std::llround(*seconds));
}

Reading hoursFrom(const FieldPlace &place, const QString &text)
{
    if (auto reading = numberFrom(text, unitOf(place), 0))
        return reading;
    const auto seconds = parsedDuration(text);
    const auto hours = seconds ? model::Decimal::fromDouble(*seconds / 3600) : std::nullopt;
    if (!hours)
        return no(FieldParse::tr("“%1” is not a length of time.").arg(text));
    return Datum(*hours);
}

Reading momentFrom(const FieldPlace &place, const QString &text)
{
    const auto moment = parsedMoment(text);
    if (!moment.isValid())
        return no(FieldParse::tr("“%1” is not a date.").arg(text));
    if (place.field.shape == Shape::Date)
        return Datum(moment.date().toString(Qt::ISODate));
    const int index = place.type.fieldIndex(u"zone");
    const auto zoneDatum = index < 0 ? Datum() : place.type.fields.at(index).read(place.row);
    const auto name = zoneDatum.text() ? *zoneDatum.text() : u"UTC"_s;
    const QDateTime local(moment.date(), moment.time(), QTimeZone(name.toLatin1()));
    return Datum(model::writing::instant({local.toSecsSinceEpoch(), {name}}));
}

Reading wordFrom(const QList<model::EnumName> &words, const QString &text)
{
    QStringList titles;
    for (const auto &name : words) {
        titles.append(QCoreApplication::translate("Enum", name.title));
        const auto word = QString::fromLatin1(name.word);
        if (text.compare(titles.last(), Qt::CaseInsensitive) == 0 || text.compare(word, Qt::CaseInsensitive) == 0)
            return Datum(word);
    }
    return no(FieldParse::tr("“%1” is not one of: %2.").arg(text, titles.join(u", "_s)));
}

Reading windowFrom(const QString &text)
{
    const auto word = text.toLower();
    for (int kind = model::Window::Day; kind <= model::Window::Anniversary; ++kind) {
        if (kind == model::Window::Rolling)
            continue;
        const model::Window window{model::Window::Kind(kind), 0};
        if (word == windowText(window) || word == model::writing::window(window))
            return Datum(model::writing::window(window));
    }
    QString digits;
    for (const auto sign : word) {
        if (sign.isDigit())
            digits += sign;
    }
    const int days = digits.toInt();
    if (days < 1 || days > 3660)
        return no(FieldParse::tr("“%1” is not a window such as month, quarter or 30 days.").arg(text));
    return Datum(model::writing::window({model::Window::Rolling, days}));
}

bool isCalled(const model::Project &project, const model::EntityType &type, const void *row, const QString &name)
{
    if (rowName(project, type, row).compare(name, Qt::CaseInsensitive) == 0)
        return true;
    for (const auto key : {"code"_L1, "number"_L1, "name"_L1, "title"_L1}) {
        const int index = type.fieldIndex(QString(key));
        const auto datum = index < 0 ? Datum() : type.fields.at(index).read(row);
        if (datum.text() && datum.text()->compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Reading referenceFrom(const FieldPlace &place, const QString &text)
{
    const auto *type = model::entityType(QString::fromLatin1(place.field.references));
    for (qsizetype i = 0; i < type->count(place.project); ++i) {
        const auto row = type->rowAt(place.project, i).row;
        if (isCalled(place.project, *type, row.get(), text))
            return Datum(type->idOf(row.get()));
    }
    return no(FieldParse::tr("Nothing under “%1” is called “%2”.").arg(entityPlural(*type), text));
}

Reading listFrom(const FieldPlace &place, const QString &text)
{
    Datum::List list;
    for (const auto &part : text.split(u';', Qt::SkipEmptyParts)) {
        auto element = place.field.references ? referenceFrom(place, part.trimmed())
                                              : wordFrom(place.field.words, part.trimmed());
        if (!element)
            return element;
        list.append(*element);
    }
    return Datum(list);
}

Reading reading(const FieldPlace &place, const QString &text)
{
    switch (place.field.shape) {
    case Shape::Flag: return flagFrom(text);
    case Shape::Integer: return numberFrom(text, {}, 0);
    case Shape::Number:
    case Shape::Share:
        if (numberForm(place) == NumberForm::Hours)
            return hoursFrom(place, text);
        return numberFrom(text, unitOf(place), numberForm(place) == NumberForm::Percent ? -2 : 0);
    case Shape::Hours: return hoursFrom(place, text);
    case Shape::Seconds: return durationFrom(text);
    case Shape::Money: return moneyFrom(place, text);
    case Shape::Currency: return Datum(text.toUpper());
    case Shape::Date:
    case Shape::Instant: return momentFrom(place, text);
    case Shape::Window: return windowFrom(text);
    case Shape::Enumeration: return wordFrom(place.field.words, text);
    case Shape::Reference: return referenceFrom(place, text);
    case Shape::List: return listFrom(place, text);
    default: return Datum(text);
    }
}

} // namespace

QDateTime parsedMoment(const QString &text)
{
    const auto written = text.trimmed();
    const QLocale locale;
    // Strokes between numbers are read in the order of the language alone: 4/1/2027 is a guess anywhere else.
    const auto brief = locale.dateFormat(QLocale::ShortFormat);
    auto full = brief;
    if (!full.contains("yyyy"_L1))
        full.replace("yy"_L1, "yyyy"_L1);
    auto loose = full;
    loose.replace("dd"_L1, "d"_L1).replace("MM"_L1, "M"_L1);
    const QStringList dates{dateForm(), full, loose, brief, u"dd.MM.yyyy"_s, u"d.M.yyyy"_s, u"d.M.yy"_s, u"yyyy-MM-dd"_s};
    for (const auto &form : dates) {
        for (const auto &time : {QString(), u" HH:mm"_s, u" H:mm"_s}) {
            auto moment = locale.toDateTime(written, form + time);
            if (!moment.isValid())
                continue;
            // A year of two digits is of this century.
            return moment.date().year() < 1970 ? moment.addYears(100) : moment;
        }
    }
    return {};
}

Reading datumFrom(const FieldPlace &place, const QString &text)
{
    const auto written = place.field.use == model::FieldUse::Paragraph ? text : text.trimmed();
    const bool flag = place.field.shape == Shape::Flag;
    auto datum = written.isEmpty() && !flag ? Reading(Datum()) : reading(place, written);
    if (!datum)
        return datum;
    if (datum->isNull() && place.field.use == model::FieldUse::Required)
        return no(FieldParse::tr("“%1” must not be empty.").arg(fieldTitle(place.field)));
    const auto copy = place.type.copy(place.row);
    if (const auto misfit = place.field.write(copy.get(), *datum)) {
        const auto pattern = QCoreApplication::translate("Problem", misfit->pattern);
        return no(model::filledIn(pattern, misfit->arguments) + u'.');
    }
    return datum;
}

} // namespace slatelier::shared
