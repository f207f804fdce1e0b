// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/faulttree.h"

#include <cmath>
#include <numbers>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using model::Result;

namespace {

constexpr int longestChain = 200; // of parameters that refer to parameters

Result<double> numberOf(const Expression &expression)
{
    bool ok = false;
    const double value = expression.text.toDouble(&ok);
    if (ok && std::isfinite(value))
        return value;
    return tl::unexpected(
        expression.place.problem(QT_TRANSLATE_NOOP("Problem", "“%1” is not a number."), {expression.text}));
}

/// IEC 61025 and the Open-PSA format, section "Built-in": probabilities at the time t from rates per hour.
double exponential(double rate, double time) { return -std::expm1(-rate * time); }

double repairable(double onDemand, double failure, double repair, double time) // GLM
{
    const double both = failure + repair;
    return failure / both - (failure - onDemand * both) / both * std::exp(-both * time);
}

double weibull(double scale, double shape, double start, double time)
{
    return time <= start ? 0 : -std::expm1(-std::pow((time - start) / scale, shape));
}

/// Tests every \a interval from \a first on find and mend every failure at once.
double periodicallyTested(double rate, double interval, double first, double time)
{
    if (time <= first)
        return exponential(rate, time);
    const double since = std::fmod(time - first, interval);
    return exponential(rate, since > 0 ? since : interval);
}

struct Function
{
    QLatin1StringView name;
    int arguments;
    double (*value)(const QList<double> &a);
    bool distribution = false; // stands for its mean
};

constexpr Function functions[] = {
    {QLatin1StringView("exponential"), 2, [](const QList<double> &a) { return exponential(a[0], a[1]); }},
    {QLatin1StringView("GLM"), 4, [](const QList<double> &a) { return repairable(a[0], a[1], a[2], a[3]); }},
    {QLatin1StringView("Weibull"), 4, [](const QList<double> &a) { return weibull(a[0], a[1], a[2], a[3]); }},
    {QLatin1StringView("periodic-test"), 4,
     [](const QList<double> &a) { return periodicallyTested(a[0], a[1], a[2], a[3]); }},
    {QLatin1StringView("uniform-deviate"), 2, [](const QList<double> &a) { return (a[0] + a[1]) / 2; }, true},
    {QLatin1StringView("normal-deviate"), 2, [](const QList<double> &a) { return a[0]; }, true},
    {QLatin1StringView("lognormal-deviate"), 3, [](const QList<double> &a) { return a[0]; },
     true}, // mean, factor, level
};

Result<double> applied(const Function &function, const Expression &expression, const FaultTree &tree,
                       const OpenPsaOptions &options, Problems &notes, int depth)
{
    if (expression.arguments.size() != function.arguments)
        return tl::unexpected(expression.place.problem(
            QT_TRANSLATE_NOOP("Problem", "The number of arguments of “%1” is %2; supported are %3."),
            {expression.function, QString::number(expression.arguments.size()), QString::number(function.arguments)}));
    QList<double> values;
    for (const auto &argument : expression.arguments) {
        const auto value = valueOf(argument, tree, options, notes, depth + 1);
        if (!value)
            return value;
        values += *value;
    }
    const double value = function.value(values);
    if (!std::isfinite(value))
        return tl::unexpected(expression.place.problem(
            QT_TRANSLATE_NOOP("Problem", "The arguments of “%1” give no finite value."), {expression.function}));
    if (function.distribution)
        notes += expression.place.problem(
            QT_TRANSLATE_NOOP("Problem", "The uncertainty stated by “%1” is left out; its mean is used."),
            {expression.function});
    return value;
}

} // namespace

Result<double> valueOf(const Expression &expression, const FaultTree &tree, const OpenPsaOptions &options,
                       Problems &notes, int depth)
{
    if (depth > longestChain)
        return tl::unexpected(expression.place.problem(
            QT_TRANSLATE_NOOP("Problem", "The value refers to itself or to too long a chain of parameters.")));
    if (expression.function == "float"_L1 || expression.function == "int"_L1)
        return numberOf(expression);
    if (expression.function == "system-mission-time"_L1)
        return options.missionTimeHours;
    if (expression.function == "parameter"_L1) {
        const auto parameter = tree.parameters.constFind(expression.text);
        if (parameter != tree.parameters.constEnd())
            return valueOf(*parameter, tree, options, notes, depth + 1);
        return tl::unexpected(expression.place.problem(
            QT_TRANSLATE_NOOP("Problem", "The parameter “%1” is not defined."), {expression.text}));
    }
    for (const auto &function : functions) {
        if (function.name == expression.function)
            return applied(function, expression, tree, options, notes, depth);
    }
    return tl::unexpected(expression.place.problem(QT_TRANSLATE_NOOP("Problem", "The element “%1” is not supported."),
                                                   {expression.function}));
}

} // namespace slatelier::exchange
