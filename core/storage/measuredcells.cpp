// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/measuredcells.h"

#include <cstdio>

namespace slatelier::storage {

using namespace std::chrono;

namespace {

constexpr qsizetype utcLength = 20; // 2016-02-29T04:16:00Z

std::optional<int> digits(QByteArrayView text, qsizetype from, qsizetype length)
{
    int number = 0;
    for (qsizetype i = from; i < from + length; ++i) {
        if (text.at(i) < '0' || text.at(i) > '9')
            return std::nullopt;
        number = number * 10 + (text.at(i) - '0');
    }
    return number;
}

} // namespace

QByteArray utcText(qint64 utcSeconds)
{
    const sys_seconds moment{seconds(utcSeconds)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()), unsigned(date.month()), unsigned(date.day()),
                  int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count()));
    return text;
}

std::optional<qint64> utcFromText(QByteArrayView text)
{
    if (text.size() != utcLength || text.at(4) != '-' || text.at(7) != '-' || text.at(10) != 'T' || text.at(13) != ':'
        || text.at(16) != ':' || text.at(19) != 'Z')
        return std::nullopt;
    const auto year_ = digits(text, 0, 4), month_ = digits(text, 5, 2), day_ = digits(text, 8, 2), hour = digits(text, 11, 2),
               minute = digits(text, 14, 2), second = digits(text, 17, 2);
    if (!year_ || !month_ || !day_ || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    const year_month_day date{year(*year_), month(unsigned(*month_)), day(unsigned(*day_))};
    if (!date.ok())
        return std::nullopt;
    return sys_days(date).time_since_epoch().count() * qint64(86'400) + *hour * 3600 + *minute * 60 + *second;
}

namespace measured {

bool read(const Statement &statement, int column, QString &value)
{
    if (statement.kind(column) == CellKind::Null)
        return true;
    const auto text = textAt(statement, column);
    if (text)
        value = *text;
    return text.has_value();
}

bool read(const Statement &statement, int column, bool &value)
{
    value = statement.integer(column) != 0;
    return statement.kind(column) == CellKind::Integer;
}

bool read(const Statement &statement, int column, int &value)
{
    value = int(statement.integer(column));
    return statement.kind(column) == CellKind::Integer && statement.integer(column) >= 0 && statement.integer(column) <= 2'000'000'000;
}

bool read(const Statement &statement, int column, model::Decimal &value)
{
    const auto text = textAt(statement, column);
    const auto number = text ? model::Decimal::parse(*text) : std::nullopt;
    if (number)
        value = *number;
    return number.has_value();
}

bool read(const Statement &statement, int column, model::Instant &value)
{
    const auto seconds = statement.kind(column) == CellKind::Text ? utcFromText(statement.text(column)) : std::nullopt;
    value.utcSeconds = seconds.value_or(0);
    return seconds.has_value();
}

} // namespace measured

} // namespace slatelier::storage
