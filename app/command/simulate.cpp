// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commands.h"
#include "app/command/interruption.h"
#include "app/command/source.h"
#include "core/analysis/simulationrights.h"
#include "core/exchange/simulationjson.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace slatelier::command {

namespace {

using engine::WindowTarget;

/// What was asked; complaints are made already where it is wrong.
struct Question
{
    QString option;
    WindowTarget::Kind kind;
    WindowTarget::Comparison kept; ///< the promise that is broken when the answer is yes
};

const QList<Question> &questions()
{
    static const QList<Question> list{
        {u"availability-below"_s, WindowTarget::Kind::Availability, WindowTarget::Comparison::AtLeast},
        {u"longest-over"_s, WindowTarget::Kind::LongestOutage, WindowTarget::Comparison::AtMost},
        {u"interruptions-over"_s, WindowTarget::Kind::Interruptions, WindowTarget::Comparison::AtMost}};
    return list;
}

void addOptions(Arguments &words)
{
    const auto option = [&](const QString &name, const QString &meaning, const QString &value,
                            const QString &usual = {}) {
        words.addOption({name, meaning, value, usual});
    };
    option(u"service"_s, QCoreApplication::translate("Command", "The service, by its code or id."), u"CODE"_s);
    option(u"window"_s,
           QCoreApplication::translate("Command", "The window: hours such as 720h, or month, quarter, year, week, day, "
                                                  "rolling_30d; by default that of the agreement."),
           u"WINDOW"_s);
    option(u"from"_s,
           QCoreApplication::translate("Command",
                                       "The day on which the window begins; by default the start of the agreement."),
           u"DATE"_s);
    option(u"start"_s,
           QCoreApplication::translate(
               "Command", "up: everything is new when the window begins; steady: everything has run for ever."),
           u"up|steady"_s, u"steady"_s);
    option(u"replications"_s, QCoreApplication::translate("Command", "How many windows to simulate."), u"N"_s,
           u"100000"_s);
    option(u"seed"_s, QCoreApplication::translate("Command", "The seed of the random numbers."), u"S"_s, u"1"_s);
    option(u"first"_s, QCoreApplication::translate("Command", "The number of the first replication."), u"R"_s, u"0"_s);
    option(
        u"threads"_s,
        QCoreApplication::translate("Command", "How many threads to use; changes no number. 0 = all of the machine."),
        u"T"_s, u"0"_s);
    option(u"availability-below"_s,
           QCoreApplication::translate("Command",
                                       "Also ask how likely an availability below X (0 to 1) is. May be repeated."),
           u"X"_s);
    option(u"longest-over"_s,
           QCoreApplication::translate("Command",
                                       "Also ask how likely an outage longer than H hours is. May be repeated."),
           u"H"_s);
    option(
        u"interruptions-over"_s,
        QCoreApplication::translate("Command", "Also ask how likely more than N interruptions are. May be repeated."),
        u"N"_s);
    words.addOption({u"no-rare"_s, QCoreApplication::translate("Command", "Answer by counting alone, also about what is "
                                                                          "too rare to be seen in the windows.")});
    words.addOption({u"json"_s, QCoreApplication::translate("Command", "Print one JSON document.")});
}

/// \a least to \a most, or nothing.
std::optional<quint64> wholeNumber(const QString &text, quint64 least, quint64 most)
{
    bool isNumber = false;
    const auto number = text.toULongLong(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<double> realNumber(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) && number >= 0 ? std::optional(number) : std::nullopt;
}

bool readWindow(const QString &word, analysis::SimulationRequest &request)
{
    model::Window window;
    if (!model::Codec<model::Window>::read(model::Datum(word), window)) {
        request.window = window;
        return true;
    }
    request.hours = word.endsWith(u'h') ? realNumber(word.chopped(1)) : std::nullopt;
    return request.hours && *request.hours > 0;
}

/// A sentence about the first wrong word, or nothing.
std::optional<QString> readRequest(const Arguments &words, analysis::SimulationRequest &request, QStringList &asked)
{
    if (words.has(u"window"_s) && !readWindow(words.value(u"window"_s), request))
        return QCoreApplication::translate(
            "Command", "--window takes hours such as 720h, or month, quarter, year, week, day, rolling_30d.");
    request.from = QDate::fromString(words.value(u"from"_s), Qt::ISODate);
    if (words.has(u"from"_s) && !request.from.isValid())
        return QCoreApplication::translate("Command", "--from takes a date such as 2026-11-01.");
    const QString start = words.value(u"start"_s);
    if (start != "up"_L1 && start != "steady"_L1)
        return QCoreApplication::translate("Command", "--start takes up or steady.");
    request.start = start == "up"_L1 ? engine::SimulationModel::Start::New : engine::SimulationModel::Start::Steady;
    for (const auto &question : questions()) {
        for (const auto &text : words.values(question.option)) {
            const auto value = realNumber(text);
            if (!value || (question.kind == WindowTarget::Kind::Availability && *value > 1))
                return QCoreApplication::translate("Command", "--%1 does not take “%2”.").arg(question.option, text);
            request.questions.push_back({question.kind, question.kept, *value});
            asked += question.option + u' ' + text;
        }
    }
    return std::nullopt;
}

std::optional<QString> readOptions(const Arguments &words, analysis::SimulationRunOptions &options)
{
    constexpr quint64 mostExact = Q_INT64_C(1000000) * 1000000 * 1000000 - 1; // JSON readers take 18 digits as they are
    const auto replications = wholeNumber(words.value(u"replications"_s), 1, engine::mostReplications);
    if (!replications)
        return QCoreApplication::translate("Command", "--replications takes a whole number from 1 to %1.")
            .arg(engine::mostReplications);
    const auto seed = wholeNumber(words.value(u"seed"_s), 0, mostExact);
    const auto first = wholeNumber(words.value(u"first"_s), 0, mostExact);
    if (!seed || !first)
        return QCoreApplication::translate("Command", "--seed and --first take whole numbers from 0.");
    const auto threads = wholeNumber(words.value(u"threads"_s), 0, 1024);
    if (!threads)
        return QCoreApplication::translate("Command", "--threads takes a whole number from 0 to 1024.");
    options.replications = *replications;
    options.seed = *seed;
    options.first = *first;
    options.threads = unsigned(*threads);
    options.rareBreaches = !words.has(u"no-rare"_s);
    return std::nullopt;
}

QString percent(double share) { return QLocale().toString(100 * share, 'g', 6); }

QString likelihood(const analysis::SimulationReport &report, size_t service, size_t target)
{
    const auto proportion = analysis::breachOf(report, service, target);
    if (analysis::breachMethodOf(report, service, target) == analysis::BreachMethod::RareEvents)
        return QCoreApplication::translate("Command", "%1 % (%2 % to %3 %), by importance sampling")
            .arg(percent(proportion.value), percent(proportion.low), percent(proportion.high));
    if (analysis::breachMethodOf(report, service, target) == analysis::BreachMethod::Exact)
        return QCoreApplication::translate("Command", "%1 %, calculated exactly").arg(percent(proportion.value));
    if (proportion.value == 0)
        return QCoreApplication::translate("Command", "did not happen; below %1 % with 95 % confidence")
            .arg(percent(proportion.high));
    return QCoreApplication::translate("Command", "%1 % (%2 % to %3 %)")
        .arg(percent(proportion.value), percent(proportion.low), percent(proportion.high));
}

/// The promise in words, such as "Availability: at least 99.9 %".
QString promiseInWords(const model::Project &project, const QString &id)
{
    const auto *target = project.targets.find({id});
    const auto *metric = target && target->metric ? project.metrics.find(*target->metric) : nullptr;
    if (!metric || !target->value)
        return id;
    const double value = target->value->toDouble();
    const auto names = model::enumNames(model::Operator());
    const auto comparison = QCoreApplication::translate("Enum", names[size_t(target->comparison)].title);
    QString promised = QLocale().toString(value, 'g', 9);
    if (model::isShare(metric->kind))
        promised = QCoreApplication::translate("Command", "%1 %").arg(QLocale().toString(100 * value, 'g', 9));
    else if (model::isDuration(metric->kind))
        promised = QCoreApplication::translate("Command", "%1 h").arg(promised);
    return u"%1: %2 %3"_s.arg(metric->name, comparison, promised);
}

void sayWords(const model::Project &project, const analysis::SimulationReport &report)
{
    const auto &tally = report.watched.front().tally;
    const auto down =
        engine::estimateOf(tally.downtime.sum(), tally.downtime.squares(), tally.replications, tally.windows);
    const auto interruptions =
        engine::estimateOf(tally.interruptions.sum(), tally.interruptions.squares(), tally.replications, tally.windows);
    const QLocale locale;
    const int windows = int(std::min(tally.windows, std::uint64_t(std::numeric_limits<int>::max())));
    say(QCoreApplication::translate("Command", "%1: %n window(s) of %2 h simulated in %3 s", nullptr, windows)
            .arg(report.service, locale.toString(engine::hoursOf(report.window), 'g', 6),
                 locale.toString(report.elapsedSeconds, 'g', 3)));
    say(QCoreApplication::translate("Command", "Mean availability %1 %, downtime %2 h, interruptions %3")
            .arg(percent(1 - down.mean / double(report.watched.front().base)),
                 locale.toString(down.mean / double(engine::ticksPerHour), 'g', 6),
                 locale.toString(interruptions.mean, 'g', 6)));
    for (const double probability : {0.9, 0.95, 0.99}) {
        if (const auto promise = analysis::keepableAvailability(report, probability))
            say(QCoreApplication::translate("Command", "With %1 % probability an availability of %2 % is kept")
                    .arg(percent(probability), percent(*promise)));
    }
    if (report.hasCredits) {
        const auto money =
            engine::estimateOf(tally.credits.sum(), tally.credits.squares(), tally.replications, tally.windows);
        say(QCoreApplication::translate("Command", "Credits: %1 expected in the window, in minor units")
                .arg(locale.toString(money.mean, 'f', 2)));
    }
    const auto breach = [&](size_t service, size_t target) {
        return likelihood(report, service, target);
    };
    for (const auto &target : report.targets) {
        if (target.simulated)
            say(QCoreApplication::translate("Command", "The promise “%1” is broken: %2")
                    .arg(promiseInWords(project, target.id), breach(target.service, target.index)));
    }
    for (qsizetype i = 0; i < report.questions.size(); ++i)
        say(u"%1: %2"_s.arg(report.questions.at(i), breach(0, size_t(report.firstQuestion) + size_t(i))));
    for (const auto &right : report.yearRights) {
        const auto chance = engine::proportionOf(right.hits, right.years);
        say(QCoreApplication::translate("Command", "A right to terminate (%1) arises in %2 % of the years (%3 % to %4 %)")
                .arg(right.id, percent(chance.value), percent(chance.low), percent(chance.high)));
    }
}

const model::Service *serviceNamed(const model::Project &project, const QString &name)
{
    for (const auto &service : project.services) {
        if (service.id.text == name || service.code == name)
            return &service;
    }
    return nullptr;
}

model::Result<analysis::SimulationReport> run(const model::Project &project, const analysis::SimulationPlan &plan,
                                              analysis::SimulationRunOptions options, const QStringList &asked)
{
    Interruption interruption;
    ProgressLine line;
    std::stop_source stop;
    QElapsedTimer elapsed;
    elapsed.start();
    options.stop = stop.get_token();
    options.progress = [&](quint64 done) {
        if (interruption.isAsked())
            stop.request_stop();
        else
            line.show(double(done) / double(options.replications), double(elapsed.elapsed()) / 1000);
    };
    return analysis::simulationReportOf(project, plan, options, asked);
}

} // namespace

int simulate(const QStringList &arguments)
{
    Arguments words(QCoreApplication::translate("Command", "Simulate what happens in one window of an agreement."));
    words.add(u"FILE"_s, QCoreApplication::translate("Command", "The project."));
    addOptions(words);
    if (!words.parse(arguments, 1, 1))
        return words.status();
    if (!words.has(u"service"_s))
        return words.wrongUsage(QCoreApplication::translate("Command", "--service is needed."));
    analysis::SimulationRequest request;
    analysis::SimulationRunOptions options;
    QStringList asked;
    if (const auto wrong = readRequest(words, request, asked))
        return words.wrongUsage(*wrong);
    if (const auto wrong = readOptions(words, options))
        return words.wrongUsage(*wrong);

    int status = Done;
    const auto source = readSource(words.at(0), status);
    if (!source)
        return status;
    const auto *service = serviceNamed(source->project, words.value(u"service"_s));
    if (!service)
        return fail({QT_TRANSLATE_NOOP("Problem", "there is no service “%1”"), {words.value(u"service"_s)}},
                    words.at(0));
    request.service = service->id;
    const auto plan = analysis::simulationPlanOf(source->project, request);
    if (!plan)
        return fail(plan.error(), words.at(0));
    auto report = run(source->project, *plan, options, asked);
    if (!report)
        return fail(report.error(), words.at(0));
    report->yearRights = analysis::yearRightsOf(source->project, service->id, options.seed, options.threads);
    if (words.has(u"json"_s))
        say(QString::fromUtf8(exchange::writeSimulation(*report).trimmed()));
    else
        sayWords(source->project, *report);
    return Done;
}

} // namespace slatelier::command
