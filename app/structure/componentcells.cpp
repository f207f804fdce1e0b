// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/componentcells.h"

#include "app/shared/format.h"
#include "core/analysis/componentnumbers.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

using Column = ComponentModel::Column;

namespace {

QString words(const char *text) { return QCoreApplication::translate("Structure", text); }

/// A bare number is hours; with a unit it is any length of time.
std::optional<model::Hours> hoursIn(const QString &text)
{
    if (const auto digits = shared::parsedDigits(text)) {
        const auto exact = model::Decimal::parse(*digits);
        return exact && !exact->isNegative() ? std::optional(model::Hours{*exact}) : std::nullopt;
    }
    const auto seconds = shared::parsedDuration(text);
    const auto exact = seconds ? model::Decimal::fromDouble(*seconds / 3600) : std::nullopt;
    return exact ? std::optional(model::Hours{*exact}) : std::nullopt;
}

std::optional<model::Share> shareIn(QString text)
{
    const auto digits = shared::parsedDigits(text.remove(u'%'));
    const auto exact = digits ? model::Decimal::parse(*digits) : std::nullopt;
    if (!exact || exact->isNegative() || *exact > model::Decimal(100))
        return std::nullopt;
    return model::Share{exact->shifted(-2)};
}

QString setMean(model::Component &component, Column column, const QString &text)
{
    const auto value = text.isEmpty() ? std::nullopt : hoursIn(text);
    if (!value && !text.isEmpty())
        return words(QT_TRANSLATE_NOOP("Structure", "“%1” is not a length of time: write hours, or a number with a unit."))
            .arg(text);
    auto &law = column == Column::Mtbf ? component.timeToFailure : component.timeToRestore;
    if (law && law->mean && value) {
        law->mean = value;
        return {};
    }
    if (component.timeToFailure || component.timeToRestore) { // one mean is taken back: the laws say nothing any more
        component.mtbf = component.timeToFailure ? model::meanOf(*component.timeToFailure) : std::nullopt;
        component.mtrs = component.timeToRestore ? model::meanOf(*component.timeToRestore) : std::nullopt;
        component.timeToFailure.reset();
        component.timeToRestore.reset();
    }
    (column == Column::Mtbf ? component.mtbf : component.mtrs) = value;
    if (value) {
        component.availability.reset();
        component.unavailability.reset();
    }
    return {};
}

QString setShare(model::Component &component, const QString &text)
{
    const auto value = text.isEmpty() ? std::nullopt : shareIn(text);
    if (!value && !text.isEmpty())
        return words(QT_TRANSLATE_NOOP("Structure", "“%1” is not a share from 0 to 100 %.")).arg(text);
    if (!value && !component.availability && !component.unavailability)
        return {}; // the number follows from the mean times
    component.availability = value;
    component.unavailability.reset();
    if (value) {
        component.mtbf.reset();
        component.mtrs.reset();
        component.timeToFailure.reset();
        component.timeToRestore.reset();
    }
    return {};
}

std::optional<model::Hours> meanOf(const std::optional<model::Hours> &mean, const std::optional<model::Distribution> &law)
{
    return law ? model::meanOf(*law) : mean;
}

QString hoursCell(const std::optional<model::Hours> &mean, bool exact)
{
    if (!mean)
        return {};
    const double value = mean->value.toDouble();
    return exact ? shared::decimalText(value, 12) : shared::numberText(value, 4);
}

QString shareCell(const model::Component &component, bool exact)
{
    if (exact && component.availability)
        return shared::decimalText(component.availability->value.shifted(2).toDouble(), 12);
    const auto numbers = analysis::numbersOf(component);
    if (!numbers)
        return {};
    return shared::shareText(1 - numbers->unavailability);
}

} // namespace

QString cellText(const model::Component &component, Column column, bool exact)
{
    switch (column) {
    case Column::Name: return component.name;
    case Column::Code: return component.code;
    case Column::Kind: return component.kind;
    case Column::Mtbf: return hoursCell(meanOf(component.mtbf, component.timeToFailure), exact);
    case Column::Mtrs: return hoursCell(meanOf(component.mtrs, component.timeToRestore), exact);
    case Column::Works: return shareCell(component, exact);
    case Column::Note: return component.note;
    case Column::ColumnCount: break;
    }
    return {};
}

QString setCell(model::Component &component, Column column, const QString &given)
{
    const auto text = given.trimmed();
    switch (column) {
    case Column::Name: component.name = text; break;
    case Column::Code: component.code = text; break;
    case Column::Kind: component.kind = text; break;
    case Column::Mtbf:
    case Column::Mtrs: return setMean(component, column, text);
    case Column::Works: return setShare(component, text);
    case Column::Note: component.note = text; break;
    case Column::ColumnCount: break;
    }
    return {};
}

bool isCalculated(const model::Component &component, Column column)
{
    return column == Column::Works && !component.availability && !component.unavailability;
}

} // namespace slatelier::structure
