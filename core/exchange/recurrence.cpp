// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recurrence.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using model::Result;

namespace {

tl::unexpected<model::Problem> notARule(const QString &text)
{
    return model::failure(QT_TRANSLATE_NOOP("Problem", "the rule of repetition “%1” cannot be read"), {text});
}

int weekdayOf(const QString &word)
{
    static const QStringList words{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return int(words.indexOf(word)) + 1;
}

/// Numbers of one list; false where one is 0, no number, or beyond \a most in either direction.
bool readNumbers(const QString &text, int most, bool mayBeNegative, QList<int> &numbers)
{
    for (const auto &part : text.split(u',')) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (!isNumber || number == 0 || std::abs(number) > most || (number < 0 && !mayBeNegative))
            return false;
        numbers += number;
    }
    return !numbers.isEmpty();
}

bool readWeekdays(const QString &text, QList<Recurrence::WeekdayRule> &weekdays)
{
    static const QRegularExpression form(u"^([+-]?\\d{1,2})?([A-Z]{2})$"_s);
    for (const auto &part : text.split(u',')) {
        const auto match = form.match(part);
        const int weekday = weekdayOf(match.captured(2));
        const int ordinal = match.captured(1).toInt();
        if (!match.hasMatch() || weekday == 0 || std::abs(ordinal) > 53 || (!match.captured(1).isEmpty() && ordinal == 0))
            return false;
        weekdays += {ordinal, weekday};
    }
    return true;
}

bool readCount(const QString &text, int &number)
{
    bool isNumber = false;
    number = text.toInt(&isNumber);
    return isNumber && number >= 1;
}

bool readPart(const QString &name, const QString &value, Recurrence &rule)
{
    if (name == "FREQ"_L1) {
        static const QStringList words{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
        rule.frequency = Recurrence::Frequency(std::max<qsizetype>(words.indexOf(value), 0));
        return words.contains(value);
    }
    if (name == "INTERVAL"_L1)
        return readCount(value, rule.interval) && rule.interval <= 10'000;
    if (name == "COUNT"_L1)
        return readCount(value, rule.count.emplace());
    if (name == "UNTIL"_L1) {
        rule.until = QDate::fromString(value.first(std::min<qsizetype>(8, value.size())), u"yyyyMMdd"_s);
        return rule.until.isValid();
    }
    if (name == "BYMONTH"_L1)
        return readNumbers(value, 12, false, rule.months);
    if (name == "BYWEEKNO"_L1)
        return readNumbers(value, 53, true, rule.weekNumbers);
    if (name == "BYYEARDAY"_L1)
        return readNumbers(value, 366, true, rule.yearDays);
    if (name == "BYMONTHDAY"_L1)
        return readNumbers(value, 31, true, rule.monthDays);
    if (name == "BYSETPOS"_L1)
        return readNumbers(value, 366, true, rule.positions);
    if (name == "BYDAY"_L1)
        return readWeekdays(value, rule.weekdays);
    rule.weekStart = name == "WKST"_L1 ? weekdayOf(value) : 0;
    return rule.weekStart > 0;
}

bool holds(const QList<int> &numbers, int fromFront, int fromBack)
{
    return numbers.contains(fromFront) || numbers.contains(fromBack);
}

/// The number of the week of the year that \a day lies in, counted from the front; with its year's number of weeks.
std::pair<int, int> weekOf(QDate day, int weekStart)
{
    const auto firstWeek = [weekStart](int year) { // begins on the weekStart whose week has four days of the year
        const QDate fourth(year, 1, 4);
        return fourth.addDays(-((fourth.dayOfWeek() - weekStart + 7) % 7));
    };
    int year = day.year();
    if (day < firstWeek(year))
        --year;
    else if (day >= firstWeek(year + 1))
        ++year;
    return {int(firstWeek(year).daysTo(day) / 7) + 1, int(firstWeek(year).daysTo(firstWeek(year + 1)) / 7)};
}

class Days
{
public:
    Days(const Recurrence &rule, QDate start) : m_rule(rule), m_start(start) {}

    /// Those of the period that begins on \a first and ends before \a end.
    QList<QDate> in(QDate first, QDate end) const
    {
        QList<QDate> days;
        for (QDate day = first; day < end; day = day.addDays(1)) {
            if (fits(day))
                days += day;
        }
        if (m_rule.positions.isEmpty())
            return days;
        QList<QDate> chosen;
        for (qsizetype i = 0; i < days.size(); ++i) {
            if (holds(m_rule.positions, int(i) + 1, int(i - days.size())))
                chosen += days.at(i);
        }
        return chosen;
    }

private:
    bool fits(QDate day) const
    {
        if (!m_rule.months.isEmpty() && !m_rule.months.contains(day.month()))
            return false;
        if (!m_rule.yearDays.isEmpty() &&
            !holds(m_rule.yearDays, day.dayOfYear(), day.dayOfYear() - day.daysInYear() - 1))
            return false;
        if (!m_rule.monthDays.isEmpty() && !holds(m_rule.monthDays, day.day(), day.day() - day.daysInMonth() - 1))
            return false;
        if (!m_rule.weekNumbers.isEmpty()) {
            const auto [week, weeks] = weekOf(day, m_rule.weekStart);
            if (!holds(m_rule.weekNumbers, week, week - weeks - 1))
                return false;
        }
        return m_rule.weekdays.isEmpty() ? fitsStart(day) : fitsWeekday(day);
    }

    /// Where the rule says nothing of a day, the day of the start counts.
    bool fitsStart(QDate day) const
    {
        if (!m_rule.monthDays.isEmpty() || !m_rule.yearDays.isEmpty() || m_rule.frequency == Recurrence::Daily)
            return true;
        if (m_rule.frequency == Recurrence::Weekly || !m_rule.weekNumbers.isEmpty())
            return day.dayOfWeek() == m_start.dayOfWeek();
        const bool everyMonth = m_rule.frequency == Recurrence::Monthly || !m_rule.months.isEmpty();
        return day.day() == m_start.day() && (everyMonth || day.month() == m_start.month());
    }

    bool fitsWeekday(QDate day) const
    {
        const bool inMonth = m_rule.frequency == Recurrence::Monthly || !m_rule.months.isEmpty();
        const int place = inMonth ? day.day() : day.dayOfYear();
        const int places = inMonth ? day.daysInMonth() : day.daysInYear();
        return std::any_of(m_rule.weekdays.begin(), m_rule.weekdays.end(), [&](const auto &rule) {
            return rule.weekday == day.dayOfWeek() &&
                   (rule.ordinal == 0 || rule.ordinal == (place - 1) / 7 + 1 || rule.ordinal == -((places - place) / 7 + 1));
        });
    }

    const Recurrence &m_rule;
    QDate m_start;
};

/// The first day of the period that \a day lies in.
QDate periodOf(const Recurrence &rule, QDate day)
{
    switch (rule.frequency) {
    case Recurrence::Daily:
        return day;
    case Recurrence::Weekly:
        return day.addDays(-((day.dayOfWeek() - rule.weekStart + 7) % 7));
    case Recurrence::Monthly:
        return {day.year(), day.month(), 1};
    case Recurrence::Yearly:
        break;
    }
    return {day.year(), 1, 1};
}

QDate later(const Recurrence &rule, QDate first, int periods)
{
    switch (rule.frequency) {
    case Recurrence::Daily:
        return first.addDays(periods);
    case Recurrence::Weekly:
        return first.addDays(7 * qint64(periods));
    case Recurrence::Monthly:
        return first.addMonths(periods);
    case Recurrence::Yearly:
        break;
    }
    return first.addYears(periods);
}

} // namespace

Result<Recurrence> recurrenceFromText(const QString &text)
{
    Recurrence rule;
    QSet<QString> seen;
    for (const auto &part : text.trimmed().toUpper().split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        if (seen.contains(name) || !readPart(name, part.section(u'=', 1), rule))
            return notARule(text);
        seen.insert(name);
    }
    const bool ordinals = std::any_of(rule.weekdays.begin(), rule.weekdays.end(), [](const auto &day) { return day.ordinal != 0; });
    const bool whole = rule.frequency == Recurrence::Monthly || rule.frequency == Recurrence::Yearly;
    const bool onlyYearly = !rule.weekNumbers.isEmpty() || !rule.yearDays.isEmpty();
    if (!seen.contains(u"FREQ"_s) || (rule.count && rule.until.isValid()) || (ordinals && (!whole || !rule.weekNumbers.isEmpty())) ||
        (onlyYearly && rule.frequency != Recurrence::Yearly) || (!rule.monthDays.isEmpty() && rule.frequency == Recurrence::Weekly))
        return notARule(text);
    return rule;
}

QList<QDate> occurrences(const Recurrence &rule, QDate start, QDate horizon, qsizetype most)
{
    const QDate last = rule.until.isValid() ? std::min(rule.until, horizon) : horizon;
    const qsizetype limit = rule.count ? std::min<qsizetype>(*rule.count, most) : most;
    const Days days(rule, start);
    QList<QDate> found;
    for (QDate first = periodOf(rule, start); first.isValid() && first <= last;) {
        const QDate end = later(rule, first, 1);
        for (const QDate day : days.in(first, end)) {
            if (day < start || day > last)
                continue;
            found += day;
            if (found.size() >= limit)
                return found;
        }
        first = later(rule, first, rule.interval);
    }
    return found;
}

} // namespace slatelier::exchange
