// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commands.h"
#include "app/command/source.h"
#include "app/document/statisticwords.h"
#include "core/exchange/jsonwriter.h"
#include "core/exchange/rowlookup.h"
#include "core/storage/measuredstore.h"
#include "core/time/instanttext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace slatelier::command {

using analysis::GroupBy;
using analysis::Statistics;
using exchange::JsonWriter;

namespace {

QString wordOf(engine::GroupVerdict verdict)
{
    switch (verdict) {
    case engine::GroupVerdict::NotEnoughData: return u"not_enough_data"_s;
    case engine::GroupVerdict::InLine: return u"in_line"_s;
    case engine::GroupVerdict::WarningBell: return u"warning_bell"_s;
    case engine::GroupVerdict::Performer: return u"performer"_s;
    }
    return {};
}

QString wordOf(engine::OverallVerdict verdict)
{
    switch (verdict) {
    case engine::OverallVerdict::NotEnoughData: return u"not_enough_data"_s;
    case engine::OverallVerdict::InLine: return u"in_line"_s;
    case engine::OverallVerdict::Performers: return u"performers"_s;
    case engine::OverallVerdict::System: return u"system"_s;
    }
    return {};
}

QString wordOf(engine::SystemReason reason)
{
    switch (reason) {
    case engine::SystemReason::None: return {};
    case engine::SystemReason::WorseThanExpected: return u"worse_than_expected"_s;
    case engine::SystemReason::BadPeriod: return u"bad_period"_s;
    case engine::SystemReason::TooMany: return u"too_many"_s;
    }
    return {};
}

/// Keys with numbers; absent ones are null.
class Writer
{
public:
    void count(const QString &name, std::uint64_t value)
    {
        json.key(name);
        json.number(qint64(value));
    }
    void number(const QString &name, const std::optional<double> &value)
    {
        json.key(name);
        value ? json.number(*value) : json.null();
    }
    void text(const QString &name, const QString &value)
    {
        json.key(name);
        value.isEmpty() ? json.null() : json.text(value);
    }
    void cases(const engine::Cases &cases)
    {
        count(u"n"_s, cases.total);
        count(u"events"_s, cases.events);
        number(u"rate"_s, cases.total > 0 ? std::optional(cases.rate()) : std::nullopt);
    }

    JsonWriter json;
};

void writeRow(Writer &out, const analysis::StatisticsRow &row)
{
    const auto &figures = row.figures;
    out.json.beginObject(JsonWriter::Layout::Row);
    out.text(u"id"_s, row.key);
    out.cases(figures.cases);
    out.number(u"low"_s, figures.interval.low);
    out.number(u"high"_s, figures.interval.high);
    out.number(u"limit95_low"_s, figures.limits95.low);
    out.number(u"limit95_high"_s, figures.limits95.high);
    out.number(u"limit998_low"_s, figures.limits998.low);
    out.number(u"limit998_high"_s, figures.limits998.high);
    out.number(u"chance"_s, figures.chance);
    out.json.key(u"better"_s);
    out.json.flag(figures.better);
    out.text(u"verdict"_s, wordOf(figures.verdict));
    out.json.endObject();
}

void writeChart(Writer &out, const Statistics &statistics)
{
    out.json.key(u"control"_s);
    out.json.beginObject();
    out.number(u"centre"_s, statistics.periods.isEmpty() ? std::nullopt : std::optional(statistics.proportions.centre));
    out.json.key(u"periods"_s);
    out.json.beginArray();
    for (qsizetype i = 0; i < statistics.periods.size(); ++i) {
        const auto &point = statistics.proportions.points.at(std::size_t(i));
        const auto &single = statistics.individuals.values.points.at(std::size_t(i));
        out.json.beginObject(JsonWriter::Layout::Row);
        out.text(u"from"_s, statistics.periods.at(i).toString(Qt::ISODate));
        out.cases(statistics.periodCases.at(i));
        out.number(u"p_low"_s, point.low);
        out.number(u"p_high"_s, point.high);
        out.number(u"individuals_low"_s, single.low);
        out.number(u"individuals_high"_s, single.high);
        out.json.endObject();
    }
    out.json.endArray();
    out.json.key(u"signals"_s);
    out.json.beginArray();
    for (const auto &signal : statistics.alarms) {
        out.json.beginObject(JsonWriter::Layout::Row);
        out.text(u"rule"_s, document::ruleName(signal.rule));
        out.text(u"from"_s, statistics.periods.at(qsizetype(signal.first)).toString(Qt::ISODate));
        out.text(u"to"_s, statistics.periods.at(qsizetype(signal.last)).toString(Qt::ISODate));
        out.json.endObject();
    }
    out.json.endArray();
    out.json.endObject();
}

QByteArray asJson(const model::Project &project, const Statistics &statistics)
{
    Writer out;
    out.json.beginObject();
    out.json.key(u"overall"_s);
    out.json.beginObject(JsonWriter::Layout::Row);
    out.cases(statistics.overall);
    out.json.endObject();
    out.json.key(u"rows"_s);
    out.json.beginArray();
    for (const auto &row : statistics.rows)
        writeRow(out, row);
    out.json.endArray();
    out.text(u"verdict"_s, wordOf(statistics.verdict));
    out.text(u"reason"_s, wordOf(statistics.reason));
    out.number(u"expected"_s, statistics.expected);
    out.number(u"overdispersion"_s, statistics.spread.groups > 1 ? std::optional(statistics.spread.phi) : std::nullopt);
    writeChart(out, statistics);
    out.text(u"sentence"_s, document::verdictSentence(project, statistics));
    out.json.key(u"notes"_s);
    out.json.beginArray();
    for (const auto &note : document::verdictNotes(statistics))
        out.json.text(note);
    out.json.endArray();
    out.json.endObject();
    return out.json.bytes().trimmed();
}

void sayWords(const model::Project &project, const Statistics &statistics)
{
    say(document::measureName(statistics.question.measure));
    for (const auto &row : statistics.rows) {
        const auto &cases = row.figures.cases;
        say(QCoreApplication::translate("Command", "  %1: %2 of %3, %4. %5", "performer: events of cases, verdict")
                .arg(document::rowName(project, statistics.question, row.key), QLocale().toString(qulonglong(cases.events)),
                     QLocale().toString(qulonglong(cases.total)), cases.total > 0 ? document::percentText(cases.rate()) : u"–"_s,
                     document::verdictName(row.figures.verdict)));
    }
    say(document::verdictSentence(project, statistics));
    for (const auto &note : document::verdictNotes(statistics))
        say(note);
}

/// The moment of a date or an instant.
model::Result<std::optional<qint64>> momentOf(const Arguments &words, const QString &option, const QTimeZone &zone)
{
    if (!words.has(option))
        return std::optional<qint64>();
    const auto moment = time::instantFromText(words.value(option), zone);
    if (moment)
        return std::optional(*moment);
    auto problem = moment.error();
    problem.kind = model::ProblemKind::Usage;
    return tl::unexpected(problem);
}

/// A whole number from 1 under \a option.
std::optional<int> countOf(const Arguments &words, const QString &option, int otherwise)
{
    if (!words.has(option))
        return otherwise;
    bool whole = false;
    const int count = words.value(option).toInt(&whole);
    return whole && count > 0 ? std::optional(count) : std::nullopt;
}

std::optional<int> indexOf(const QStringList &known, const QString &word)
{
    const auto index = known.indexOf(word);
    return index < 0 ? std::nullopt : std::optional(int(index));
}

void addOptions(Arguments &words)
{
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    words.addOption({u"by"_s, QCoreApplication::translate("Command", "Who or what is compared: performer, crew, period or service."), u"WHAT"_s});
    words.addOption({u"measure"_s, QCoreApplication::translate("Command", "What is counted: reopen, came_back, rating_low, within:4h or closed_flickering."), u"MEASURE"_s});
    words.addOption({u"from"_s, QCoreApplication::translate("Command", "From this day or moment on."), u"DATE"_s});
    words.addOption({u"to"_s, QCoreApplication::translate("Command", "Up to before this day or moment."), u"DATE"_s});
    words.addOption({u"zone"_s, QCoreApplication::translate("Command", "The time zone of days and periods; without it that of the rows."), u"ZONE"_s});
    words.addOption({u"period"_s, QCoreApplication::translate("Command", "Length of a period: week, month, quarter or year."), u"LENGTH"_s, u"month"_s});
    words.addOption({u"priority"_s, QCoreApplication::translate("Command", "Tickets of this priority only."), u"PRIORITY"_s});
    words.addOption({u"service"_s, QCoreApplication::translate("Command", "Rows of this service only."), u"CODE"_s});
    words.addOption({u"within-days"_s, QCoreApplication::translate("Command", "What comes back within so many days has come back (7)."), u"N"_s});
    words.addOption({u"good-score"_s, QCoreApplication::translate("Command", "Ratings below this one are low (4)."), u"SCORE"_s});
    words.addOption({u"minimum"_s, QCoreApplication::translate("Command", "With fewer cases nobody is judged (30)."), u"N"_s});
    words.addOption({u"expected"_s, QCoreApplication::translate("Command", "The share that is promised or expected, 0 to 1; without it what the project promises."), u"SHARE"_s});
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
}

/// What is asked; a sentence on what is wrong otherwise.
tl::expected<analysis::StatisticsQuestion, QString> questionOf(const Arguments &words, const model::Project &project, const model::Measured &measured)
{
    const auto wrong = [](const QString &sentence) { return tl::unexpected(sentence); };
    analysis::StatisticsQuestion question;
    const auto measure = analysis::measureFromText(words.value(u"measure"_s));
    if (!measure)
        return wrong(measure.error().sentence());
    question.measure = *measure;
    const auto by = indexOf({u"performer"_s, u"crew"_s, u"period"_s, u"service"_s}, words.value(u"by"_s));
    if (!by)
        return wrong(QCoreApplication::translate("Command", "--by: performer, crew, period or service was expected."));
    question.by = GroupBy(*by);
    question.zone = words.has(u"zone"_s) ? QTimeZone(words.value(u"zone"_s).toUtf8()) : analysis::zoneOfRows(measured);
    if (!question.zone.isValid())
        return wrong(QCoreApplication::translate("Command", "The time zone “%1” is not known.").arg(words.value(u"zone"_s)));
    const QList<model::Window::Kind> lengths{model::Window::Week, model::Window::Month, model::Window::Quarter, model::Window::Year};
    const auto length = indexOf({u"week"_s, u"month"_s, u"quarter"_s, u"year"_s}, words.value(u"period"_s));
    if (!length)
        return wrong(QCoreApplication::translate("Command", "--period: week, month, quarter or year was expected."));
    question.period.kind = lengths.at(*length);
    const auto from = momentOf(words, u"from"_s, question.zone), to = momentOf(words, u"to"_s, question.zone);
    if (!from || !to)
        return wrong((from ? to : from).error().sentence());
    question.from = *from;
    question.to = *to;
    const auto days = countOf(words, u"within-days"_s, question.measure.days), minimum = countOf(words, u"minimum"_s, question.minimumSample);
    if (!days || !minimum)
        return wrong(QCoreApplication::translate("Command", "--within-days, --minimum: a whole number from 1 was expected."));
    question.measure.days = *days;
    question.minimumSample = *minimum;
    if (words.has(u"good-score"_s)) {
        const auto score = model::Decimal::parse(words.value(u"good-score"_s));
        if (!score)
            return wrong(QCoreApplication::translate("Command", "--good-score: a number was expected."));
        question.measure.goodScore = *score;
    }
    if (words.has(u"expected"_s)) {
        bool fits = false;
        question.expected = words.value(u"expected"_s).toDouble(&fits);
        if (!fits || !(*question.expected >= 0 && *question.expected <= 1))
            return wrong(QCoreApplication::translate("Command", "--expected: a share from 0 to 1 was expected."));
    }
    question.priority = words.value(u"priority"_s);
    if (words.has(u"service"_s)) {
        question.service = exchange::RowLookup(project).find(model::entityTypeOf<model::Service>(), words.value(u"service"_s));
        if (question.service.isEmpty())
            return wrong(QCoreApplication::translate("Command", "There is no service “%1”.").arg(words.value(u"service"_s)));
    }
    return question;
}

} // namespace

int statistics(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Tell a performer from the system, by the measured rows."));
    addOptions(words);
    if (!words.parse(arguments, 1, 1))
        return words.status();
    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;
    const auto measured = isTextProject(words.at(0)) ? model::Result<model::Measured>(model::Measured())
                                                     : storage::MeasuredStore::readFile(words.at(0));
    if (!measured)
        return fail(measured.error(), words.at(0));
    const auto question = questionOf(words, source->project, *measured);
    if (!question)
        return words.wrongUsage(question.error());
    const auto found = analysis::statisticsOf(source->project, *measured, *question);
    if (words.has(u"json"_s))
        say(QString::fromUtf8(asJson(source->project, *found)));
    else
        sayWords(source->project, *found);
    return Done;
}

} // namespace slatelier::command
