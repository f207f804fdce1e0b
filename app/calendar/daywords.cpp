// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/daywords.h"

#include "app/calendar/daymodel.h"
#include "app/shared/fieldtext.h"
#include "core/model/codec.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace slatelier::calendar {

using model::CalendarExceptionKind;

namespace {

struct DayWords
{
    Q_DECLARE_TR_FUNCTIONS(slatelier::calendar::DayWords)
};

constexpr auto kindNames = enumNames(CalendarExceptionKind{});

std::optional<model::LocalTime> timeFrom(const QString &hours, const QString &minutes)
{
    const int time = hours.toInt() * 60 + minutes.toInt();
    return minutes.toInt() > 59 || time > 24 * 60 ? std::nullopt : std::optional(model::LocalTime{time});
}

} // namespace

QString kindText(CalendarExceptionKind kind)
{
    return QCoreApplication::translate("Enum", kindNames.at(static_cast<size_t>(kind)).title);
}

std::optional<CalendarExceptionKind> kindFrom(const QString &text)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        const auto kind = static_cast<CalendarExceptionKind>(i);
        if (text.compare(kindText(kind), Qt::CaseInsensitive) == 0 || text == QLatin1StringView(kindNames.at(i).word))
            return kind;
    }
    return std::nullopt;
}

QString hoursText(const QList<model::DayPeriod> &periods)
{
    QStringList texts;
    for (const auto &period : periods)
        texts.append(model::writing::time(period.from) + u'–' + model::writing::time(period.to));
    return texts.join(u", "_s);
}

std::optional<QList<model::DayPeriod>> hoursFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.](\\d{2}))?$"_s);
    QList<model::DayPeriod> periods;
    for (const auto &part : text.split(QRegularExpression(u"[,;]"_s), Qt::SkipEmptyParts)) {
        const auto match = form.match(part.trimmed());
        const auto from = timeFrom(match.captured(1), match.captured(2));
        const auto to = timeFrom(match.captured(3), match.captured(4));
        if (!match.hasMatch() || !from || !to)
            return std::nullopt;
        periods += {*from, *to};
    }
    return periods;
}

QString readCell(model::CalendarException &day, int column, const QString &text)
{
    const QString written = text.trimmed();
    switch (static_cast<DayModel::Column>(column)) {
    case DayModel::Date:
    case DayModel::MovedFrom: {
        const QDate date = shared::parsedMoment(written).date();
        if (!date.isValid() && (column == DayModel::Date || !written.isEmpty()))
            return DayWords::tr("“%1” is not a date.").arg(written);
        (column == DayModel::Date ? day.date : day.movedFrom) = date;
        return {};
    }
    case DayModel::Kind:
        if (const auto kind = kindFrom(written))
            day.kind = *kind;
        else
            return DayWords::tr("“%1” is not one of: %2, %3, %4.")
                .arg(written, kindText(CalendarExceptionKind::DayOff), kindText(CalendarExceptionKind::WorkingDay),
                     kindText(CalendarExceptionKind::ShortWorkingDay));
        return {};
    case DayModel::Title:
        day.title = written;
        return {};
    case DayModel::Hours:
        if (const auto hours = hoursFrom(written))
            day.periods = *hours;
        else
            return DayWords::tr("“%1” are no hours of a day. Write them like this: 10:00–14:00.").arg(written);
        return {};
    case DayModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace slatelier::calendar
