// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/moneybars.h"

#include "app/shared/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

namespace {

struct MoneyBars
{
    Q_DECLARE_TR_FUNCTIONS(slatelier::simulation::MoneyBars)
};

constexpr qsizetype mostBars = 8;

// The currency stands in the title, or no number would find room under its bar.
QString numberOf(qint64 amount, const QString &currency) { return shared::moneyText(amount, currency).section(shared::noBreakSpace, 0, -2); }
QString signOf(const QString &currency) { return shared::moneyText(0, currency).section(shared::noBreakSpace, -1); }

} // namespace

Bars moneyBars(QList<qint64> amounts, const QString &currency, const QString &shareTitle)
{
    shared::BarChart::Content content;
    content.categoryTitle = MoneyBars::tr("Credits, %1").arg(signOf(currency));
    content.shareTitle = shareTitle;
    shared::BarChart::Set set{shareTitle, shared::Token::Accent, {}};
    std::sort(amounts.begin(), amounts.end());
    const double all = double(std::max(amounts.size(), qsizetype(1)));
    const auto add = [&](const QString &name, qsizetype count) {
        content.categories.append(name);
        set.shares.append(double(count) / all);
    };
    const auto countUpTo = [&](double most) { // not above
        return std::upper_bound(amounts.begin(), amounts.end(), most, [](double limit, qint64 amount) { return limit < double(amount); }) -
               amounts.begin();
    };
    auto different = amounts;
    different.erase(std::unique(different.begin(), different.end()), different.end());
    if (different.size() <= mostBars) {
        for (const auto amount : std::as_const(different))
            add(amount == 0 ? u"0"_s : numberOf(amount, currency),
                std::upper_bound(amounts.begin(), amounts.end(), amount) - std::lower_bound(amounts.begin(), amounts.end(), amount));
        content.sets = {set};
        return content;
    }
    const auto rewards = std::lower_bound(amounts.begin(), amounts.end(), 0) - amounts.begin();
    if (rewards > 0)
        add(u"<0"_s, rewards);
    const auto nothing = countUpTo(0);
    add(u"0"_s, nothing - rewards);
    content.categoryTitle = MoneyBars::tr("Credits up to, %1").arg(signOf(currency));
    const double step = std::ceil(shared::roundStep(double(amounts.last()), mostBars - 1));
    for (double low = 0; low < double(amounts.last()); low += step)
        add(numberOf(qint64(low + step), currency), countUpTo(low + step) - countUpTo(low));
    content.sets = {set};
    return content;
}

} // namespace slatelier::simulation
