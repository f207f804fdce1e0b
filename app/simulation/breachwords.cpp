// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/breachwords.h"

#include "app/shared/entitysteps.h"
#include "app/shared/fieldtext.h"
#include "app/shared/format.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::simulation {

namespace {

struct Breach
{
    Q_DECLARE_TR_FUNCTIONS(slatelier::simulation::Breach)
};

QString oneOf(model::Window window, int number)
{
    switch (window.kind) {
    case model::Window::Day: return Breach::tr("about 1 day of %n", nullptr, number);
    case model::Window::Week: return Breach::tr("about 1 week of %n", nullptr, number);
    case model::Window::Month: return Breach::tr("about 1 month of %n", nullptr, number);
    case model::Window::Quarter: return Breach::tr("about 1 quarter of %n", nullptr, number);
    case model::Window::Anniversary:
    case model::Window::Year: return Breach::tr("about 1 year of %n", nullptr, number);
    case model::Window::Rolling: break;
    }
    return Breach::tr("about 1 window of %n", nullptr, number);
}

} // namespace

QString targetText(const model::Project &project, const model::Target &target)
{
    const auto &type = model::entityTypeOf<model::Target>();
    QStringList words;
    if (target.metric)
        words += shared::nameOf(project, model::entityTypeOf<model::Metric>(), target.metric->text);
    for (const auto field : {u"operator", u"value"})
        words += shared::fieldText({project, type, &target, type.fields.at(type.fieldIndex(field))});
    return words.join(u' ');
}

QString breachText(const engine::Proportion &breach, model::Window window, quint64 windows)
{
    if (breach.value <= 0)
        return Breach::tr("not broken in %1 windows: below %2 with 95 % confidence")
            .arg(QLocale().toString(windows), shared::shareText(breach.high, 3));
    if (breach.value >= 1)
        return Breach::tr("broken in all of %1 windows").arg(QLocale().toString(windows));
    const auto share = shared::shareText(breach.value, breach.value < 0.01 ? 3 : 1);
    if (breach.value > 0.4)
        return Breach::tr("broken in %1 of the windows").arg(share);
    return Breach::tr("broken in %1 (%2)").arg(oneOf(window, static_cast<int>(std::lround(1 / breach.value))), share);
}

shared::Token breachTone(const engine::Proportion &breach)
{
    return breach.high <= 0.05 ? shared::Token::Kept : breach.value < 0.2 ? shared::Token::Warning : shared::Token::Broken;
}

} // namespace slatelier::simulation
