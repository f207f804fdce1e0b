// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/creditcurve.h"

#include "app/shared/fieldtext.h"
#include "app/shared/format.h"
#include "app/shared/rowname.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

namespace {

struct CreditCurve
{
    Q_DECLARE_TR_FUNCTIONS(slatelier::agreement::CreditCurve)
};

/// The lowest of the limits of the scheme, in minor units.
std::optional<double> limitOf(const model::CreditScheme &scheme, qint64 base)
{
    std::optional<double> limit;
    const auto hold = [&limit](double minor) { limit = limit ? std::min(*limit, minor) : minor; };
    if (scheme.cap)
        hold(scheme.cap->value.toDouble() * double(base));
    if (scheme.capAmount)
        hold(double(scheme.capAmount->units));
    return limit;
}

std::function<QString(double)> valueWords(const model::Metric *metric)
{
    if (metric && model::isShare(metric->kind))
        return [](double value) { return shared::decimalText(value * 100, 4) + shared::noBreakSpace + u'%'; };
    if (metric && model::isDuration(metric->kind))
        return [](double value) { return value <= 0 ? u"0"_s : shared::durationText(value * 3600); };
    const auto unit = metric ? metric->unit : QString();
    return [unit](double value) {
        const auto number = shared::decimalText(value, 4);
        return unit.isEmpty() ? number : number + shared::noBreakSpace + unit;
    };
}

void addTried(CreditChart::Content &content, const model::Project &project, const model::CreditScheme &scheme,
              const analysis::MeasuredValues &tried)
{
    const auto values = tried.value(scheme.targets.first().text);
    if (values.size() != 1)
        return;
    const double value = values.first().toDouble();
    const auto credit = analysis::creditOf(project, scheme, tried);
    const bool inside = value >= content.points.first().measured && value <= content.points.last().measured;
    if (credit.amountMinor && inside)
        content.tried = analysis::CreditPoint{value, double(*credit.amountMinor)};
}

} // namespace

tl::expected<CreditChart::Content, QString>
creditCurveOf(const model::Project &project, const model::CreditScheme &scheme, const analysis::MeasuredValues &tried)
{
    if (scheme.targets.isEmpty())
        return tl::unexpected(CreditCurve::tr("Choose the target that decides, and the curve stands here."));
    if (scheme.targets.size() > 1)
        return tl::unexpected(CreditCurve::tr("Several targets decide together: try values at the right."));
    if (!analysis::creditBase(project, scheme))
        return tl::unexpected(CreditCurve::tr(
            "Say what the credit is a share of: the fee of the agreement, the price of the service or an amount."));
    const auto range = analysis::creditRange(project, scheme);
    const auto points =
        range ? analysis::creditCurve(project, scheme, range->first, range->second) : QList<analysis::CreditPoint>();
    if (points.size() < 2)
        return tl::unexpected(CreditCurve::tr("Add lines with bounds and shares, and the curve stands here."));
    const auto *target = project.targets.find(scheme.targets.first());
    const auto *metric = target->metric ? project.metrics.find(*target->metric) : nullptr;
    const auto *agreement = project.agreements.find(scheme.agreement);
    const auto currency = agreement ? agreement->currency.code : QString();
    CreditChart::Content content;
    content.points = points;
    content.scale = metric && model::isShare(metric->kind) ? 100 : 1;
    content.valueText = valueWords(metric);
    content.moneyText = [currency](double minor) { return shared::moneyText(qRound64(minor), currency); };
    content.valueTitle = metric ? metric->name : CreditCurve::tr("Measured value");
    content.moneyTitle = CreditCurve::tr("Credit");
    if (target->value) {
        content.promise = target->value->toDouble();
        content.promiseText = CreditCurve::tr("promised %1").arg(content.valueText(*content.promise));
    }
    content.limitMinor = limitOf(scheme, *analysis::creditBase(project, scheme));
    if (content.limitMinor)
        content.limitText = CreditCurve::tr("at most %1").arg(content.moneyText(*content.limitMinor));
    addTried(content, project, scheme, tried);
    return content;
}

} // namespace slatelier::agreement
