// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/momentformat.h"

#include <QDateTime>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

constexpr int firstYear = 1990, endYear = 2040; // of the clock's changes that are looked up at once
constexpr qsizetype isoLength = 19; // 2026-12-31T10:00:00
constexpr int centuryBreak = 70; // 70 is 1970, 69 is 2069

/// The form that the cells of a table without a format have.
QString isoText(const time::WrittenMoment &written)
{
    return written.day.toString(Qt::ISODate) + u'T' + QTime(0, 0).addSecs(int(written.secondsOfDay.value_or(0))).toString(u"HH:mm:ss"_s);
}

struct Parts
{
    int year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0;
    bool timed = false, halved = false, afternoon = false;

    void put(char16_t letter, int number, int digits)
    {
        switch (letter) {
        case u'y': year = digits > 2 ? number : number + (number < centuryBreak ? 2000 : 1900); break;
        case u'M': month = number; break;
        case u'd': day = number; break;
        case u'm': minute = number; break;
        case u's': second = number; break;
        default: hour = number; timed = true;
        }
    }

    std::optional<time::WrittenMoment> moment() const
    {
        int hours = hour;
        if (halved) {
            if (hour < 1 || hour > 12)
                return std::nullopt;
            hours = hour % 12 + (afternoon ? 12 : 0);
        }
        const QDate date(year, month, day);
        if (!date.isValid() || minute > 59 || second > 59 || hours * 3600 + minute * 60 + second > 86'400)
            return std::nullopt;
        time::WrittenMoment written;
        written.day = date;
        if (timed)
            written.secondsOfDay = hours * 3600 + minute * 60 + second;
        return written;
    }
};

} // namespace

std::optional<MomentFormat> MomentFormat::of(const QString &format)
{
    MomentFormat read;
    static const QString letters = u"dMyHhmsA"_s, refused = u"zt"_s;
    bool quoted = false;
    for (qsizetype i = 0; i < format.size();) {
        const QChar c = format.at(i);
        qsizetype length = 1;
        while (i + length < format.size() && format.at(i + length) == c)
            ++length;
        if (c == u'\'') {
            quoted = !quoted;
            length = 1;
        } else if (!quoted && refused.contains(c)) {
            return std::nullopt;
        } else if (!quoted && (c == u'A' || c == u'a') && i + 1 < format.size() && format.at(i + 1).toUpper() == u'P') {
            read.m_tokens += Token{u'A', 0, 0, {}};
            length = 2;
        } else if (!quoted && letters.contains(c) && c != u'A') {
            if (length > (c == u'y' ? 4 : 2) || (c == u'y' && length % 2 == 1))
                return std::nullopt;
            const bool fixed = length >= 2;
            read.m_tokens += Token{c.unicode(), fixed ? int(length) : 1, fixed ? int(length) : 2, {}};
        } else {
            read.m_tokens += Token{0, 0, 0, c};
            length = 1;
        }
        i += length;
    }
    return read;
}

std::optional<time::WrittenMoment> MomentFormat::read(QStringView text) const
{
    Parts parts;
    qsizetype at = 0;
    for (const auto &token : m_tokens) {
        if (token.letter == u'A') {
            const auto half = text.sliced(at).left(2);
            parts.halved = true;
            parts.afternoon = half.compare("PM"_L1, Qt::CaseInsensitive) == 0;
            if (!parts.afternoon && half.compare("AM"_L1, Qt::CaseInsensitive) != 0)
                return std::nullopt;
            at += 2;
        } else if (token.letter == 0) {
            if (at >= text.size() || text.at(at) != token.character)
                return std::nullopt;
            ++at;
        } else {
            int number = 0, digits = 0;
            for (; digits < token.most && at < text.size() && text.at(at).unicode() >= u'0' && text.at(at).unicode() <= u'9'; ++digits)
                number = number * 10 + (text.at(at++).unicode() - u'0');
            if (digits < token.least)
                return std::nullopt;
            parts.put(token.letter, number, digits);
        }
    }
    return at == text.size() ? parts.moment() : std::nullopt;
}

MomentReader::MomentReader(const CsvMapping &mapping)
    : m_formatText(mapping.dateFormat)
    , m_format(mapping.dateFormat.isEmpty() ? std::nullopt : MomentFormat::of(mapping.dateFormat))
    , m_iso(MomentFormat::of(u"yyyy-MM-ddTHH:mm:ss"_s))
    , m_name{mapping.zone}
    , m_zone(mapping.zone.toUtf8())
    , m_clock(m_zone, QDate(firstYear, 1, 1), QDate(endYear, 1, 1))
{
}

std::optional<time::WrittenMoment> MomentReader::written(const QString &text) const
{
    if (m_format)
        return m_format->read(text);
    if (m_formatText.isEmpty()) {
        if (const auto plain = m_iso->read(QStringView(text).first(std::min<qsizetype>(text.size(), isoLength)));
            plain && (text.size() == isoLength || (text.size() == isoLength + 1 && text.back() == u'Z'))) {
            auto moment = *plain;
            if (text.size() > isoLength)
                moment.offset = 0;
            return moment;
        }
        const auto iso = time::writtenMoment(text); // all the other forms, ten times as slow
        return iso ? std::optional(*iso) : std::nullopt;
    }
    const auto moment = QDateTime::fromString(text, m_formatText);
    if (!moment.isValid())
        return std::nullopt;
    time::WrittenMoment read{moment.date(), moment.time().msecsSinceStartOfDay() / 1000, {}, {}};
    if (moment.timeSpec() != Qt::LocalTime)
        read.offset = moment.offsetFromUtc();
    return read;
}

Result<Instant> MomentReader::read(const CsvValue &value) const
{
    const auto moment = written(value.text);
    if (!moment)
        return tl::unexpected(value.problem(
            m_formatText.isEmpty() ? QT_TRANSLATE_NOOP("Problem", "“%1” is not a moment: 2026-12-31T10:00 or 2026-12-31T10:00+03:00 was expected")
                                   : QT_TRANSLATE_NOOP("Problem", "“%1” is not a moment of the form %2."),
            {value.text, m_formatText}));
    const qint64 local = time::localSeconds(moment->day, moment->secondsOfDay.value_or(0));
    if (moment->offset)
        return Instant{local - *moment->offset, m_name};
    if (moment->zone.isEmpty()) {
        const auto moments = m_clock.momentsOf(local);
        if (moments.kind == time::Moments::Once || !moment->secondsOfDay)
            return Instant{moments.first, m_name};
    }
    // The rare ones: another zone, a repeated or a skipped hour.
    const auto instant = time::instantFromText(m_formatText.isEmpty() ? value.text : isoText(*moment), m_zone);
    if (instant)
        return Instant{*instant, m_name};
    return tl::unexpected(value.problem(instant.error().pattern, instant.error().arguments));
}

} // namespace slatelier::exchange
