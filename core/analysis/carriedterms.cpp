// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/carriedparts.h"
#include "core/analysis/creditrules.h"

#include <QCoreApplication>
#include <QLocale>

namespace slatelier::analysis {

using namespace Qt::StringLiterals;

namespace {

QString dateText(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QCoreApplication::translate("Carried", "d MMM yyyy")) : QCoreApplication::translate("Carried", "open");
}

/// Does the term of \a inner reach as far as that of \a outer on both sides?
bool contains(const model::Agreement &inner, const model::Agreement &outer)
{
    const bool begins = !inner.start.isValid() || (outer.start.isValid() && inner.start <= outer.start);
    const bool ends = !inner.end.isValid() || (outer.end.isValid() && inner.end >= outer.end);
    return begins && ends;
}

/// The most that a scheme can cost in one window, in minor units; absent when nothing limits it.
std::optional<qint64> mostOf(const Cover &cover, const model::CreditScheme &scheme)
{
    const auto &project = cover.project();
    const auto base = creditBase(project, scheme);
    std::optional<qint64> most;
    const auto limit = [&](std::optional<qint64> amount) {
        if (amount)
            most = std::min(most.value_or(*amount), *amount);
    };
    const auto shareOf = [&](const std::optional<model::Share> &share) {
        const auto exact = share ? Fraction::of(share->value) : std::nullopt;
        return base && exact ? roundedShare(*base, *exact, model::Rounding::HalfUp, 1) : std::nullopt;
    };
    if (scheme.capAmount)
        limit(scheme.capAmount->units);
    limit(shareOf(scheme.cap));
    if (scheme.kind == model::CreditKind::TimeExtension)
        return 0;
    if (scheme.kind == model::CreditKind::Pool)
        limit(shareOf(scheme.poolShare));
    if (scheme.kind != model::CreditKind::Tiers && scheme.kind != model::CreditKind::Exceedance)
        return most;
    qint64 highest = 0;
    for (const auto *row : cover.index().creditRows.of(scheme.id.text)) {
        if (row->proportional && !row->reward)
            return most;
        const auto amount = row->reward ? 0 : row->amount ? row->amount->units : shareOf(row->share).value_or(0);
        highest = std::max(highest, amount);
    }
    limit(highest);
    return most;
}

std::optional<qint64> mostOf(const Cover &cover, const model::Agreement &agreement)
{
    std::optional<qint64> sum = 0;
    for (const auto *scheme : cover.index().credits.of(agreement.id.text)) {
        const auto most = mostOf(cover, *scheme);
        sum = sum && most ? std::optional(*sum + *most) : std::nullopt;
    }
    if (!agreement.creditCap || !agreement.fee)
        return sum;
    const auto limit = roundedShare(agreement.fee->units, *Fraction::of(agreement.creditCap->value), model::Rounding::HalfUp, 1);
    return limit ? std::min(sum.value_or(*limit), *limit) : sum;
}

QString money(qint64 minor, const model::Currency &currency)
{
    return QLocale().toString(double(minor) / 100, 'f', 2) + QChar(u'\u00a0') + currency.code;
}

} // namespace

QList<Carried> carriedTerms(const Cover &cover, const AgreementList &used)
{
    QList<Carried> all;
    const auto &above = cover.above();
    for (const auto *agreement : used) {
        Carried carried;
        carried.subject = Carried::Term;
        carried.path = {placeOf(*agreement)};
        carried.holds = contains(*agreement, above);
        carried.pattern = *carried.holds
            ? QT_TRANSLATE_NOOP("Carried", "The agreement %1 runs as long as this one: %2 – %3.")
            : QT_TRANSLATE_NOOP("Carried", "The agreement %1 runs %2 – %3, this one %4 – %5: part of the term is not carried.");
        carried.arguments = {nameOf(*agreement), dateText(agreement->start), dateText(agreement->end), dateText(above.start), dateText(above.end)};
        all += carried;
    }
    return all;
}

Carried carriedCredits(const Cover &cover, const AgreementList &used)
{
    Carried carried;
    carried.subject = Carried::Credits;
    const auto &above = cover.above();
    const auto given = mostOf(cover, above);
    std::optional<qint64> taken = 0;
    bool sameCurrency = true;
    for (const auto *agreement : used) {
        const auto most = mostOf(cover, *agreement);
        taken = taken && most ? std::optional(*taken + *most) : std::nullopt;
        sameCurrency = sameCurrency && (agreement->currency == above.currency || most == 0);
        carried.path += placeOf(*agreement);
    }
    if (!given) {
        carried.pattern = QT_TRANSLATE_NOOP("Carried", "Nothing limits the credits that are given, so they cannot be compared with those that are taken.");
        return carried;
    }
    carried.promised = double(*given) / 100;
    if (!taken || !sameCurrency) {
        carried.pattern = sameCurrency
            ? QT_TRANSLATE_NOOP("Carried", "At most %1 is given; nothing limits what is taken from the agreements below.")
            : QT_TRANSLATE_NOOP("Carried", "At most %1 is given; the agreements below pay in another currency.");
        carried.arguments = {money(*given, above.currency)};
        return carried;
    }
    carried.carried = double(*taken) / 100;
    carried.holds = *taken >= *given;
    carried.pattern = *carried.holds
        ? QT_TRANSLATE_NOOP("Carried", "At most %1 is given in a window, at most %2 is taken from the agreements below.")
        : QT_TRANSLATE_NOOP("Carried", "At most %1 is given in a window, but at most %2 is taken from the agreements below: the difference is the provider's own risk.");
    carried.arguments = {money(*given, above.currency), money(*taken, above.currency)};
    return carried;
}

} // namespace slatelier::analysis
