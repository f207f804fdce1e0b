// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/credits.h"

#include "app/command/commands.h"
#include "app/command/source.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using slatelier::model::Datum;
using slatelier::model::Decimal;

namespace slatelier::command {

namespace {

/// "0.9985", "99.85%", "1.5h", "90min": a value in the unit of a target.
std::optional<Decimal> measuredValue(QString text)
{
    const auto number = [&](qsizetype unit) { return Decimal::parse(QStringView(text).chopped(unit).trimmed()); };
    if (text.endsWith(u'%')) {
        const auto percent = number(1);
        return percent ? std::optional(percent->shifted(-2)) : std::nullopt;
    }
    if (text.endsWith("min"_L1)) {
        const auto minutes = number(3);
        return minutes ? Decimal::fromDouble(minutes->toDouble() / 60) : std::nullopt;
    }
    return text.endsWith(u'h') ? number(1) : number(0);
}

/// The values by target, or the sentence that says which one cannot be read.
tl::expected<analysis::MeasuredValues, QString> measuredIn(const model::Project &project, const model::Agreement &agreement,
                                                           const QStringList &words)
{
    analysis::MeasuredValues measured;
    for (const auto &word : words) {
        const auto sign = word.indexOf(u'=');
        const auto *target = project.targets.find({word.left(sign)});
        if (sign < 1 || !target || target->agreement != agreement.id)
            return tl::unexpected(QCoreApplication::translate("Command", "--measured %1: TARGET=VALUE with the id of a target of the agreement was expected.").arg(word));
        const auto value = measuredValue(word.mid(sign + 1));
        if (!value)
            return tl::unexpected(QCoreApplication::translate("Command", "--measured %1: a number was expected after the sign of equality, such as 0.9985, 99.85%, 1.5h or 90min.").arg(word));
        measured[target->id.text] += *value;
    }
    return measured;
}

Datum asJson(const analysis::SchemeCredit &credit, const model::Currency &currency)
{
    Datum::List steps;
    for (const auto &step : credit.steps)
        steps += Datum(step.sentence());
    return Datum(Datum::Object{{u"id"_s, Datum(credit.scheme.text)},
                               {u"kind"_s, model::Codec<model::CreditKind>::write(credit.kind)},
                               {u"amount_minor"_s, credit.amountMinor ? Datum::number(*credit.amountMinor) : Datum()},
                               {u"currency"_s, model::Codec<model::Currency>::write(currency)},
                               {u"days"_s, Datum(credit.days)},
                               {u"capped"_s, Datum(credit.capped)},
                               {u"steps"_s, Datum(steps)}});
}

QString money(std::optional<qint64> minor, const model::Currency &currency)
{
    if (!minor)
        return QCoreApplication::translate("Command", "unknown");
    const QString amount = QLocale().toString(double(*minor) / 100, 'f', 2);
    return currency.code.isEmpty() ? amount : amount + u' ' + currency.code;
}

void print(const model::Project &project, const analysis::AgreementCredit &credit, const model::Currency &currency)
{
    for (const auto &scheme : credit.schemes) {
        const auto *row = project.credits.find(scheme.scheme);
        say(u"%1: %2"_s.arg(row->name.isEmpty() ? row->id.text : row->name, money(scheme.amountMinor, currency)));
        for (const auto &step : scheme.steps)
            say(u"  "_s + step.sentence());
    }
    say(QCoreApplication::translate("Command", "In all: %1").arg(money(credit.totalMinor, currency)));
}

} // namespace

int credits(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Work out what measured values cost."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"agreement"_s, QCoreApplication::translate("Command", "The number of the agreement."), u"NUMBER"_s});
    words.addOption({u"measured"_s, QCoreApplication::translate("Command", "What was measured for a target, in its unit; several times for several targets or events."), u"TARGET=VALUE"_s});
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
    if (!words.parse(arguments, 1, 1))
        return words.status();
    if (!words.has(u"agreement"_s) || !words.has(u"measured"_s))
        return words.wrongUsage(QCoreApplication::translate("Command", "--agreement and --measured are needed."));
    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;
    const auto *agreement = agreementIn(*source, words, status);
    if (!agreement)
        return status;
    const auto measured = measuredIn(source->project, *agreement, words.values(u"measured"_s));
    if (!measured)
        return words.wrongUsage(measured.error());
    const auto credit = analysis::creditsOf(source->project, *agreement, *measured);
    if (!words.has(u"json"_s)) {
        print(source->project, credit, agreement->currency);
        return Done;
    }
    Datum::List schemes;
    for (const auto &scheme : credit.schemes)
        schemes += asJson(scheme, agreement->currency);
    sayJson(Datum(Datum::Object{{u"schemes"_s, Datum(schemes)},
                                {u"total_minor"_s, credit.totalMinor ? Datum::number(*credit.totalMinor) : Datum()}}));
    return Done;
}

} // namespace slatelier::command
