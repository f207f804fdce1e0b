// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace slatelier::model {

namespace {

constexpr int deepestStructure = 100;

QString shown(const Datum &datum)
{
    const QString text = QString::fromUtf8(datum.toJson());
    return text.size() > 60 ? text.first(60) + u'…' : text;
}

/// Edits needed to turn \a a into \a b (Levenshtein), for "did you mean".
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = diagonal + (a.at(i - 1) != b.at(j - 1));
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.back();
}

Fit blocks(const Datum &datum, QList<Block> &inner, const QString &key, int depth)
{
    if (!datum.list()) {
        auto fit = misfit(QT_TRANSLATE_NOOP("Problem", "a list of parts was expected"));
        fit.path = {key};
        return fit;
    }
    for (const auto &element : *datum.list()) {
        Block block;
        if (auto fit = reading::block(element, block, depth + 1)) {
            fit->path = QStringList{key, QString::number(inner.size())} + fit->path;
            return fit;
        }
        inner += std::move(block);
    }
    return {};
}

Fit neededOf(const Datum &group, Block &value)
{
    const Datum *needed = group.member(u"k");
    qint64 k = 0;
    if (!needed || reading::wholeNumber(*needed, 1, value.blocks.size(), k)) {
        auto fit = misfit(QT_TRANSLATE_NOOP("Problem", "“k” must be a whole number from 1 to the number of parts, %1"),
                          {QString::number(value.blocks.size())});
        fit.path = needed ? QStringList{u"k"_s} : QStringList();
        return fit;
    }
    value.needed = int(k);
    return {};
}

/// The windows that follow the calendar, in the order of Window::Kind.
const QStringList &windowWords()
{
    static const QStringList words{u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s};
    return words;
}

constexpr auto anniversary = "anniversary"_L1;

} // namespace

namespace reading {

Fit text(const Datum &datum, QString &value)
{
    if (datum.isNull()) {
        value.clear();
        return {};
    }
    if (!datum.text())
        return misfit(QT_TRANSLATE_NOOP("Problem", "%1 is not a text"), {shown(datum)});
    value = *datum.text();
    return {};
}

Fit wholeNumber(const Datum &datum, qint64 lowest, qint64 highest, qint64 &value)
{
    const auto whole = datum.number() ? datum.number()->toInteger() : std::nullopt;
    if (!whole || *whole < lowest || *whole > highest)
        return misfit(QT_TRANSLATE_NOOP("Problem", "%1 is not a whole number from %2 to %3"),
                      {shown(datum), QString::number(lowest), QString::number(highest)});
    value = *whole;
    return {};
}

Fit number(const Datum &datum, Decimal &value)
{
    if (!datum.number())
        return misfit(QT_TRANSLATE_NOOP("Problem", "%1 is not a number"), {shown(datum)});
    value = *datum.number();
    return {};
}

Fit date(const Datum &datum, QDate &value)
{
    value = datum.text() && datum.text()->size() == 10 ? QDate::fromString(*datum.text(), Qt::ISODate) : QDate();
    if (!value.isValid() && !datum.isNull())
        return misfit(QT_TRANSLATE_NOOP("Problem", "%1 is not a date: 2026-12-31 was expected"), {shown(datum)});
    return {};
}

Fit zone(const Datum &datum, Zone &value)
{
    if (auto fit = text(datum, value.name))
        return fit;
    if (!value.name.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(value.name.toLatin1()))
        return misfit(QT_TRANSLATE_NOOP("Problem", "%1 is not a time zone: a name such as Europe/Moscow was expected"),
                      {shown(datum)});
    return {};
}

Fit instant(const Datum &datum, Instant &value)
{
    const QString written = datum.text() ? *datum.text() : QString();
    const qsizetype bracket = written.indexOf(u'[');
    const auto moment = QDateTime::fromString(bracket < 0 ? written : written.first(bracket), Qt::ISODate);
    const bool zoned = bracket > 0 && written.endsWith(u']');
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime || (bracket >= 0 && !zoned))
        return misfit(QT_TRANSLATE_NOOP("Problem", "%1 is not a moment: 2026-12-31T10:00:00+03:00[Europe/Moscow] was expected"),
                      {shown(datum)});
    value.utcSeconds = moment.toSecsSinceEpoch();
    value.zone.name = u"UTC"_s;
    return zoned ? zone(Datum(written.sliced(bracket + 1).chopped(1)), value.zone) : Fit();
}

Fit time(const Datum &datum, LocalTime &value)
{
    const QString written = datum.text() ? *datum.text() : QString();
    const bool shaped = written.size() == 5 && written.at(2) == u':';
    bool hoursOk = false;
    bool minutesOk = false;
    const int hours = shaped ? QStringView(written).first(2).toInt(&hoursOk) : 0;
    const int minutes = shaped ? QStringView(written).last(2).toInt(&minutesOk) : 0;
    value.minutes = hours * 60 + minutes;
    if (!hoursOk || !minutesOk || hours < 0 || minutes < 0 || minutes > 59 || value.minutes > 24 * 60)
        return misfit(QT_TRANSLATE_NOOP("Problem", "%1 is not a time of day: 09:00 was expected"), {shown(datum)});
    return {};
}

Fit window(const Datum &datum, Window &value)
{
    const QStringList &words = windowWords();
    const QString written = datum.text() ? *datum.text() : QString();
    if (const auto index = words.indexOf(written); index >= 0) {
        value = {Window::Kind(index), 0};
        return {};
    }
    if (written == anniversary) {
        value = {Window::Anniversary, 0};
        return {};
    }
    if (written.startsWith("rolling_"_L1) && written.endsWith(u'd')) {
        bool ok = false;
        value = {Window::Rolling, QStringView(written).sliced(8).chopped(1).toInt(&ok)};
        if (ok && value.days >= 1 && value.days <= 3660)
            return {};
    }
    return notAWord(datum, words + QStringList{QString(anniversary), u"rolling_30d"_s});
}

Fit currency(const Datum &datum, Currency &value)
{
    if (auto fit = text(datum, value.code))
        return fit;
    const bool shaped = std::all_of(value.code.begin(), value.code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!value.code.isEmpty() && (!shaped || value.code.size() != 3))
        return misfit(QT_TRANSLATE_NOOP("Problem", "%1 is not a currency: three capital letters such as RUB were expected"),
                      {shown(datum)});
    return {};
}

Fit block(const Datum &datum, Block &value, int depth)
{
    if (depth > deepestStructure)
        return misfit(QT_TRANSLATE_NOOP("Problem", "the structure nests more than %1 levels deep"),
                      {QString::number(deepestStructure)});
    if (datum.text() && !datum.text()->isEmpty()) {
        value = Block::ofPart(*datum.text());
        return {};
    }
    if (!datum.object())
        return misfit(QT_TRANSLATE_NOOP("Problem", "%1 is not a part of a structure: an id or a group “all”, “any” or “k” “of” was expected"),
                      {shown(datum)});
    static const QList<std::pair<QString, BlockKind>> groups{
        {u"all"_s, BlockKind::All}, {u"any"_s, BlockKind::Any}, {u"of"_s, BlockKind::AtLeast}};
    QStringList known{u"name"_s};
    int found = 0;
    for (const auto &[key, kind] : groups) {
        if (const Datum *inner = datum.member(key)) {
            value = Block::group(kind, {});
            known += key;
            ++found;
            if (auto fit = blocks(*inner, value.blocks, key, depth))
                return fit;
        }
    }
    if (found != 1)
        return misfit(QT_TRANSLATE_NOOP("Problem", "a group must have exactly one of the keys “all”, “any” and “of”"));
    if (value.kind == BlockKind::AtLeast) {
        known += u"k"_s;
        if (auto fit = neededOf(datum, value))
            return fit;
    }
    if (const Datum *name = datum.member(u"name")) {
        if (auto fit = text(*name, value.name))
            return fit;
    }
    return unknownKeys(*datum.object(), known);
}

Fit unknownKeys(const Datum::Object &object, const QStringList &known)
{
    for (const auto &member : object) {
        if (known.contains(member.key))
            continue;
        const auto nearest = std::min_element(known.begin(), known.end(), [&](const QString &a, const QString &b) {
            return distance(member.key, a) < distance(member.key, b);
        });
        auto fit = misfit(QT_TRANSLATE_NOOP("Problem", "the key “%1” is not known here; is “%2” meant?"),
                          {member.key, nearest == known.end() ? QString() : *nearest});
        fit.path = {member.key};
        return fit;
    }
    return {};
}

Misfit notAWord(const Datum &datum, const QStringList &words)
{
    return misfit(QT_TRANSLATE_NOOP("Problem", "%1 is not one of: %2"), {shown(datum), words.join(u", "_s)});
}

} // namespace reading

namespace writing {

QString time(LocalTime value)
{
    return u"%1:%2"_s.arg(value.minutes / 60, 2, 10, QLatin1Char('0')).arg(value.minutes % 60, 2, 10, QLatin1Char('0'));
}

QString instant(const Instant &value)
{
    const QTimeZone zone(value.zone.name.toLatin1());
    const auto local = QDateTime::fromSecsSinceEpoch(value.utcSeconds, zone.isValid() ? zone : QTimeZone::utc());
    const auto moment = local.toOffsetFromUtc(local.offsetFromUtc());
    return moment.toString(Qt::ISODate) + u'[' + value.zone.name + u']';
}

QString window(Window value)
{
    if (value.kind == Window::Anniversary)
        return QString(anniversary);
    return value.kind == Window::Rolling ? u"rolling_%1d"_s.arg(value.days) : windowWords().at(value.kind);
}

Datum block(const Block &value)
{
    if (value.kind == BlockKind::Part)
        return Datum(value.part);
    Datum::List inner;
    for (const auto &child : value.blocks)
        inner += block(child);
    Datum::Object group;
    if (value.kind == BlockKind::AtLeast)
        group.append({u"k"_s, Datum::number(value.needed)});
    static const QStringList keys{QString(), u"all"_s, u"any"_s, u"of"_s};
    group.append({keys.at(int(value.kind)), Datum(inner)});
    if (!value.name.isEmpty())
        group.append({u"name"_s, Datum(value.name)});
    return Datum(group);
}

} // namespace writing

} // namespace slatelier::model
