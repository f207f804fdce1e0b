// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/instanttext.h"

#include "core/model/decimal.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slatelier::time {

using model::Result;

namespace {

tl::unexpected<model::Problem> notAMoment(const QString &text)
{
    return model::failure(
        QT_TRANSLATE_NOOP("Problem", "“%1” is not a moment: 2026-12-31T10:00 or 2026-12-31T10:00+03:00 was expected"), {text});
}

std::optional<int> offsetOf(const QString &written)
{
    if (written == "Z"_L1)
        return 0;
    const int sign = written.startsWith(u'-') ? -1 : 1;
    const int hours = written.sliced(1, 2).toInt();
    const int minutes = written.last(2).toInt();
    return hours > 23 || minutes > 59 ? std::nullopt : std::optional(sign * (hours * 60 + minutes) * 60);
}

QString clockText(const WrittenMoment &moment)
{
    return moment.day.toString(Qt::ISODate) + u'T' + QTime(0, 0).addSecs(int(*moment.secondsOfDay)).toString(u"HH:mm:ss"_s);
}

Result<qint64> chosen(const WrittenMoment &written, const QTimeZone &zone, std::optional<Pass> pass)
{
    const qint64 local = localSeconds(written.day, written.secondsOfDay.value_or(0));
    if (written.offset)
        return local - *written.offset;
    const auto moments = ZoneClock(zone, written.day.addDays(-1), written.day.addDays(2)).momentsOf(local);
    if (!written.secondsOfDay)
        return moments.first;
    const QString name = QString::fromUtf8(zone.id());
    switch (moments.kind) {
    case Moments::Once:
        return moments.first;
    case Moments::Repeated:
        if (pass)
            return *pass == Pass::First ? moments.first : moments.second;
        return model::failure(
            QT_TRANSLATE_NOOP("Problem", "%1 is shown twice by the clocks of %2; write %3 for the first or %4 for the second time"),
            {clockText(written), name, instantText(moments.first, zone), instantText(moments.second, zone)});
    case Moments::Skipped:
        break;
    }
    return model::failure(QT_TRANSLATE_NOOP("Problem", "%1 is not shown by the clocks of %2: they are put forward at %3"),
                          {clockText(written), name, instantText(moments.first, zone)});
}

} // namespace

Result<WrittenMoment> writtenMoment(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?(Z|[+-]\\d{2}:?\\d{2})?(?:\\[([^\\]]+)\\])?)?$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return notAMoment(text);
    WrittenMoment moment{QDate::fromString(match.captured(1), Qt::ISODate), {}, {}, match.captured(6)};
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    const int seconds = match.captured(4).toInt();
    if (!match.captured(2).isEmpty())
        moment.secondsOfDay = minutes * 60 + seconds;
    if (!moment.day.isValid() || match.captured(3).toInt() > 59 || seconds > 59 || moment.secondsOfDay > 86'400)
        return notAMoment(text);
    if (!match.captured(5).isEmpty()) {
        moment.offset = offsetOf(match.captured(5));
        if (!moment.offset)
            return notAMoment(text);
    }
    return moment;
}

Result<qint64> instantFromText(const QString &text, const QTimeZone &zone, std::optional<Pass> pass)
{
    const auto written = writtenMoment(text);
    if (!written)
        return tl::unexpected(written.error());
    if (written->zone.isEmpty())
        return chosen(*written, zone, pass);
    const QTimeZone named(written->zone.toUtf8());
    return named.isValid() ? chosen(*written, named, pass) : notAMoment(text);
}

QString instantText(qint64 utcSeconds, const QTimeZone &zone)
{
    const auto local = QDateTime::fromSecsSinceEpoch(utcSeconds, zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

Result<qint64> secondsFromText(const QString &text)
{
    static const QRegularExpression form(u"^(-)?(?:pt)?(?:([\\d.]+)h)?(?:([\\d.]+)m(?:in)?)?(?:([\\d.]+)s)?$"_s);
    const auto match = form.match(text.simplified().remove(u' ').toLower());
    const auto problem = [&] {
        return model::failure(QT_TRANSLATE_NOOP("Problem", "“%1” is not a length of time: 4h, 90m, 1h30m or 45s was expected"), {text});
    };
    if (!match.hasMatch() || match.capturedLength(2) + match.capturedLength(3) + match.capturedLength(4) == 0)
        return problem();
    qint64 sum = 0;
    for (const auto &[group, unit] : {std::pair(2, 3600), std::pair(3, 60), std::pair(4, 1)}) {
        if (match.captured(group).isEmpty())
            continue;
        const auto number = model::Decimal::parse(match.captured(group));
        if (!number || number->exponent() < -3 || *number > model::Decimal(1'000'000'000))
            return problem();
        const auto seconds = model::Decimal(number->mantissa() * unit, number->exponent()).toInteger();
        if (!seconds)
            return problem();
        sum += *seconds;
    }
    return match.captured(1).isEmpty() ? sum : -sum;
}

} // namespace slatelier::time
