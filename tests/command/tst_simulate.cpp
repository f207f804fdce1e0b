// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QJsonObject lawOf(const QJsonObject &given)
{
    const auto number = [&](const char *key) { return given.value(QLatin1String(key)).toDouble(); };
    const QString kind = given.value(u"dist"_s).toString();
    if (kind == "weibull"_L1)
        return {{u"distribution"_s, kind},
                {u"shape"_s, number("shape")},
                {u"mean_hours"_s, number("scale_h") * std::tgamma(1 + 1 / number("shape"))}};
    if (kind == "lognormal"_L1)
        return {{u"distribution"_s, kind},
                {u"sigma"_s, number("sigma_ln")},
                {u"mean_hours"_s, std::exp(number("mu_ln_h") + number("sigma_ln") * number("sigma_ln") / 2)}};
    if (kind == "deterministic"_L1)
        return {{u"distribution"_s, u"fixed"_s}, {u"mean_hours"_s, number("value_h")}};
    return {{u"distribution"_s, kind}, {u"mean_hours"_s, number("mean_h")}};
}

QJsonObject structureOf(const QJsonObject &gate)
{
    const QString type = gate.value(u"type"_s).toString();
    const auto inputs = gate.value(u"inputs"_s);
    if (type == "series"_L1)
        return {{u"all"_s, inputs}};
    if (type == "parallel"_L1)
        return {{u"any"_s, inputs}};
    return {{u"k"_s, gate.value(u"k"_s)}, {u"of"_s, inputs}};
}

/// The case as a text project; hour 0 is a Monday.
QByteArray projectOf(const QJsonObject &known)
{
    QJsonArray components;
    for (const auto &value : known.value(u"components"_s).toArray()) {
        const auto given = value.toObject();
        components.append(QJsonObject{{u"id"_s, given.value(u"id"_s)},
                                      {u"name"_s, given.value(u"id"_s)},
                                      {u"time_to_failure"_s, lawOf(given.value(u"up"_s).toObject())},
                                      {u"time_to_restore"_s, lawOf(given.value(u"down"_s).toObject())}});
    }
    QJsonArray causes;
    for (const auto &value : known.value(u"common_cause_shocks"_s).toArray()) {
        const auto given = value.toObject();
        causes.append(QJsonObject{{u"id"_s, u"shock"_s},
                                  {u"name"_s, u"Shock"_s},
                                  {u"components"_s, given.value(u"fails"_s)},
                                  {u"shock_mtbf_hours"_s, given.value(u"mean_interarrival_h"_s)}});
    }
    QJsonArray services;
    for (const auto &value : known.value(u"gates"_s).toArray()) {
        const auto id = value.toObject().value(u"id"_s);
        QJsonObject service{
            {u"id"_s, id}, {u"code"_s, id}, {u"name"_s, id}, {u"structure"_s, structureOf(value.toObject())}};
        if (id == known.value(u"top"_s) && known.contains(u"maintenance"_s))
            service.insert(u"maintenance"_s, QJsonArray{QJsonObject{
                                                 {u"weekly"_s, QJsonArray{QJsonObject{{u"days"_s, QJsonArray{u"sun"_s}},
                                                                                      {u"from"_s, u"02:00"_s},
                                                                                      {u"to"_s, u"04:00"_s}}}},
                                                 {u"excluded"_s, true}}});
        else if (id == known.value(u"top"_s) && known.value(u"window"_s).toObject().value(u"measured"_s).isArray())
            service.insert(u"service_hours"_s, u"office"_s);
        services.append(service);
    }
    const QJsonArray weekdays{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s};
    const QJsonArray calendars{QJsonObject{
        {u"id"_s, u"office"_s},
        {u"zone"_s, u"UTC"_s},
        {u"weekly"_s, QJsonArray{QJsonObject{{u"days"_s, weekdays}, {u"from"_s, u"08:00"_s}, {u"to"_s, u"18:00"_s}}}}}};
    return QJsonDocument(QJsonObject{{u"format"_s, u"slatelier"_s},
                                     {u"version"_s, 1},
                                     {u"name"_s, known.value(u"id"_s)},
                                     {u"language"_s, u"en"_s},
                                     {u"calendars"_s, calendars},
                                     {u"components"_s, components},
                                     {u"common_causes"_s, causes},
                                     {u"services"_s, services}})
        .toJson();
}

/// Mean or probability within 4 standard errors; what is wrong otherwise.
void compare(const QString &what, double value, double error, double expected, QStringList &wrong)
{
    if (!(std::abs(value - expected) <= 4 * error + 1e-12))
        wrong += u"%1 is %2 instead of %3"_s.arg(what).arg(value).arg(expected);
}

constexpr char smallProject[] = R"({"format": "slatelier", "version": 1, "name": "small", "language": "en",
"calendars": [{"id": "night", "zone": "Europe/Berlin", "weekly": []},
  {"id": "day", "zone": "Europe/Berlin", "weekly": [{"days": ["mon", "tue", "wed", "thu", "fri"], "from": "08:00", "to": "18:00"}]}],
"crews": [{"id": "field", "name": "Field crew", "size": 1, "calendar": "day", "travel_hours": 1},
  {"id": "nobody", "name": "Nobody", "size": 0}, {"id": "asleep", "name": "Asleep", "size": 1, "calendar": "night"}],
"components": [{"id": "line", "name": "Line", "mtbf_hours": 300, "mtrs_hours": 2, "crew": "field",
   "flicker": {"recurrence_probability": 0.4, "mean_recurrence_hours": 10, "mean_outage_hours": 0.5}},
  {"id": "router", "name": "Router", "mtbf_hours": 500, "mtrs_hours": 3, "crew": "field"},
  {"id": "share", "name": "Share", "unavailability": 0.01},
  {"id": "left", "name": "Left", "mtbf_hours": 100, "mtrs_hours": 3, "crew": "nobody"},
  {"id": "slow", "name": "Slow", "mtbf_hours": 100, "mtrs_hours": 3, "crew": "asleep"},
  {"id": "zero", "name": "Zero", "mtbf_hours": 0, "mtrs_hours": 3}],
"common_causes": [{"id": "flood", "name": "Flood", "components": ["line", "router"], "beta": 0.1}],
"services": [{"id": "net", "code": "NET", "name": "Net", "structure": {"all": ["line", "router"]}, "service_hours": "day"},
  {"id": "s1", "code": "SHARE", "name": "s", "structure": "share"}, {"id": "s2", "code": "LEFT", "name": "s", "structure": "left"},
  {"id": "s3", "code": "SLOW", "name": "s", "structure": "slow"}, {"id": "s4", "code": "ZERO", "name": "s", "structure": "zero"},
  {"id": "s5", "code": "EMPTY", "name": "s"}, {"id": "s6", "code": "CLOSED", "name": "s", "structure": "line", "service_hours": "night"}],
"metrics": [{"id": "m1", "name": "Availability", "kind": "availability"}, {"id": "m2", "name": "Rating", "kind": "rating_mean"},
  {"id": "m3", "name": "Interruptions", "kind": "interruption_count"}],
"agreements": [{"id": "a1", "number": "17", "type": "sla", "start": "2026-11-01", "zone": "Europe/Berlin",
  "targets": [{"id": "t1", "service": "net", "metric": "m1", "operator": ">=", "value": 0.98, "window": "month"},
    {"id": "t2", "service": "net", "metric": "m2", "operator": ">=", "value": 4, "window": "month"},
    {"id": "t3", "service": "net", "metric": "m3", "operator": "<=", "value": 2, "window": "month"},
    {"id": "t4", "service": "net", "metric": "m1", "operator": ">=", "value": 0.98, "window": "year"}]}]})";

/// Without what may differ between runs that say the same.
QJsonObject withoutTimes(QJsonObject result)
{
    result.remove(u"elapsed_seconds"_s);
    result.remove(u"threads"_s);
    return result;
}

} // namespace

class TestSimulate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void publishedCases_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SLATELIER_SHARED_DATA "/availability/interval"));
        for (const auto &file : folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
        if (folder.isEmpty())
            QTest::newRow("none") << QString();
    }
    void publishedCases()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("the known answers are not beside the project");
        const auto known = QJsonDocument::fromJson(contentOf(path)).object();
        const auto window = known.value(u"window"_s).toObject();
        const bool isNew = window.value(u"start"_s) == u"all_up_new"_s;
        QStringList arguments{u"simulate"_s,       write(u"case.slatelier.json"_s, projectOf(known)),
                              u"--service"_s,      known.value(u"top"_s).toString(),
                              u"--window"_s,       u"%1h"_s.arg(window.value(u"hours"_s).toDouble()),
                              u"--from"_s,         u"2026-11-02"_s,
                              u"--start"_s,        isNew ? u"up"_s : u"steady"_s,
                              u"--replications"_s, u"30000"_s,
                              u"--seed"_s,         u"5"_s,
                              u"--json"_s};
        const auto expected = known.value(u"expected"_s).toObject();
        const auto below = expected.value(u"p_availability_below"_s).toObject();
        const auto longer = expected.value(u"p_longest_outage_gt_h"_s).toObject();
        for (const auto &share : below.keys())
            arguments += {u"--availability-below"_s, share};
        for (const auto &length : longer.keys())
            arguments += {u"--longest-over"_s, length};
        const auto outcome = program::run(arguments);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const auto result = outcome.json();

        QStringList wrong;
        const auto mean = [&](const QString &key, double exact) {
            const auto figures = result.value(key).toObject();
            compare(key, figures.value(u"mean"_s).toDouble(), figures.value(u"standard_error"_s).toDouble(), exact,
                    wrong);
        };
        mean(u"availability"_s, expected.value(u"mean_availability"_s).toDouble());
        if (expected.contains(u"outages_started"_s))
            mean(u"interruptions"_s, expected.value(u"outages_started"_s).toObject().value(u"mean"_s).toDouble());
        for (const auto &key : {u"outages_touching_window_mean"_s, u"distinct_outages_with_measured_downtime_mean"_s}) {
            if (expected.contains(key))
                mean(u"interruptions_touching"_s, expected.value(key).toDouble());
        }
        QCOMPARE(result.value(u"agreed_hours"_s).toDouble(),
                 expected.value(u"measured_hours"_s).toDouble(window.value(u"hours"_s).toDouble()));
        const auto answers = result.value(u"questions"_s).toArray();
        QCOMPARE(answers.size(), below.size() + longer.size());
        for (const auto &answer : answers) {
            const QString question = answer.toObject().value(u"question"_s).toString();
            const QString key = question.section(u' ', 1);
            const double exact = (question.startsWith(u"availability"_s) ? below : longer).value(key).toDouble();
            compare(question, answer.toObject().value(u"probability"_s).toDouble(),
                    std::sqrt(exact * (1 - exact) / 30000) + 3e-5, exact, wrong);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    }

    void everythingTheAgreementSays()
    {
        const auto outcome = simulate({u"--replications"_s, u"2000"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const auto result = outcome.json();
        QCOMPARE(result.value(u"service"_s).toString(), u"NET"_s);
        QCOMPARE(result.value(u"from"_s).toString(), u"2026-11-01"_s);
        QCOMPARE(result.value(u"window_hours"_s).toDouble(), 720.0);
        QCOMPARE(result.value(u"agreed_hours"_s).toDouble(), 210.0); // 21 working days
        QVERIFY(result.value(u"credits_minor"_s).isNull());
        const auto targets = result.value(u"targets"_s).toArray();
        QCOMPARE(targets.size(), 4);
        const auto breach = [&](int i) { return targets.at(i).toObject().value(u"breach_probability"_s); };
        QVERIFY(breach(0).toDouble() > 0 && breach(0).toDouble() < 1);
        QVERIFY(targets.at(0).toObject().value(u"low"_s).toDouble() < breach(0).toDouble());
        QVERIFY(breach(1).isNull()); // ratings are not simulated
        QVERIFY(breach(2).isDouble());
        QVERIFY(breach(3).isNull()); // another window
        double shares = 0;
        for (const auto &part : result.value(u"components"_s).toArray())
            shares += part.toObject().value(u"downtime_share"_s).toDouble();
        QVERIFY(std::abs(shares - 1) < 1e-9);
        QCOMPARE(result.value(u"crews"_s).toArray().at(0).toObject().value(u"id"_s).toString(), u"field"_s);
        double sum = 0;
        for (const auto &share : result.value(u"interruptions"_s).toObject().value(u"distribution"_s).toArray())
            sum += share.toDouble();
        QVERIFY(std::abs(sum - 1) < 1e-9);
        // Asked for a window of one's own, every promise that outages decide is asked about it.
        const auto year = simulate({u"--replications"_s, u"50"_s, u"--window"_s, u"year"_s}).json();
        QCOMPARE(year.value(u"window_hours"_s).toDouble(), 8760.0);
        QVERIFY(year.value(u"targets"_s).toArray().at(3).toObject().value(u"breach_probability"_s).isDouble());
    }

    void rareBreachesHaveTheirNumber()
    {
        // One exponential component: what a sample of a thousand windows cannot see is calculated.
        const QByteArray rare = R"({"format": "slatelier", "version": 1, "name": "rare", "language": "en",
"components": [{"id": "a", "name": "A", "mtbf_hours": 4380, "mtrs_hours": 0.25}],
"services": [{"id": "s", "code": "S", "name": "s", "structure": "a"}]})";
        const auto result =
            program::run({u"simulate"_s, write(u"r.slatelier.json"_s, rare), u"--service"_s, u"S"_s, u"--window"_s,
                          u"730h"_s, u"--start"_s, u"up"_s, u"--replications"_s, u"1000"_s, u"--availability-below"_s,
                          u"0.995"_s, u"--longest-over"_s, u"20"_s, u"--no-rare"_s, u"--json"_s})
                .json();
        const auto answers = result.value(u"questions"_s).toArray();
        QVERIFY(std::abs(answers.at(0).toObject().value(u"probability"_s).toDouble() / 1.9187696953526512e-07 - 1) <
                1e-9);
        QCOMPARE(answers.at(0).toObject().value(u"method"_s).toString(), u"exact"_s);
        QCOMPARE(answers.at(0).toObject().value(u"relative_error"_s).toDouble(), 0.0);
        // What is only counted never happened here: a bound, not a zero without one.
        QCOMPARE(answers.at(1).toObject().value(u"method"_s).toString(), u"simulation"_s);
        QVERIFY(std::abs(answers.at(1).toObject().value(u"high"_s).toDouble() - (1 - std::pow(0.05, 1e-3))) < 1e-12);
    }

    void rareBreachesOfSeveralParts()
    {
        // A redundant pair that is down together for more than three hours and a half once in some thousand months.
        const QByteArray pair = R"({"format": "slatelier", "version": 1, "name": "rare", "language": "en",
"components": [{"id": "a", "name": "A", "mtbf_hours": 2000, "mtrs_hours": 4}, {"id": "b", "name": "B", "mtbf_hours": 3000, "mtrs_hours": 6}],
"services": [{"id": "s", "code": "S", "name": "s", "structure": {"any": ["a", "b"]}}]})";
        const QString file = write(u"pair.slatelier.json"_s, pair);
        const auto answered = [&](const QString &first, const QString &count, const QString &name) {
            const auto outcome = program::run({u"simulate"_s, file, u"--service"_s, u"S"_s, u"--window"_s, u"720h"_s,
                                               u"--first"_s, first, u"--replications"_s, count,
                                               u"--availability-below"_s, u"0.98"_s, u"--json"_s});
            write(name, outcome.out);
            return outcome.json();
        };
        const auto whole = answered(u"0"_s, u"2000"_s, u"whole.json"_s);
        const auto answer = whole.value(u"questions"_s).toArray().at(0).toObject();
        QCOMPARE(answer.value(u"method"_s).toString(), u"importance_sampling"_s);
        const double chance = answer.value(u"probability"_s).toDouble();
        const double error = answer.value(u"relative_error"_s).toDouble();
        QVERIFY(error > 0 && error < 0.1);
        QVERIFY(answer.value(u"low"_s).toDouble() < chance && chance < answer.value(u"high"_s).toDouble());
        QVERIFY2(std::abs(chance / 2.97e-6 - 1) < 0.1, qPrintable(QString::number(chance)));
        // Joined parts still say what the single run says.
        answered(u"0"_s, u"1500"_s, u"one.json"_s);
        answered(u"1500"_s, u"500"_s, u"two.json"_s);
        QCOMPARE(program::run({u"merge"_s, at(u"one.json"_s), at(u"two.json"_s), u"--output"_s, at(u"both.json"_s)}).status, 0);
        QVERIFY(withoutTimes(QJsonDocument::fromJson(contentOf(at(u"both.json"_s))).object()) == withoutTimes(whole));
    }

    void moneyAndClauses()
    {
        const auto project = [](const QByteArray &clauses, const QByteArray &scheme) {
            return QByteArray(R"({"format": "slatelier", "version": 1, "name": "money", "language": "en",
"components": [{"id": "a", "name": "A", "time_to_failure": {"distribution": "exponential", "mean_hours": 200},
  "time_to_restore": {"distribution": "fixed", "mean_hours": 2}}],
"services": [{"id": "s", "code": "S", "name": "s", "structure": "a"}],
"metrics": [{"id": "m", "name": "Availability", "kind": "availability"}, {"id": "n", "name": "Interruptions", "kind": "interruption_count"}],
"agreements": [{"id": "g", "number": "1", "type": "sla", "start": "2026-11-01", "zone": "UTC", "fee_minor": 100000, "currency": "EUR",
 "services": ["s"], "targets": [{"id": "t", "service": "s", "metric": "m", "operator": ">=", "value": 0.995, "window": "month"},
 {"id": "u", "service": "s", "metric": "n", "operator": "<=", "value": 2, "window": "month"}],)") +
                   clauses + R"("credits": [)" + scheme + "]}]}";
        };
        const auto simulated = [&](const QByteArray &text) {
            const auto outcome = program::run({u"simulate"_s, write(u"m.slatelier.json"_s, text), u"--service"_s, u"S"_s,
                                               u"--replications"_s, u"40000"_s, u"--no-rare"_s, u"--json"_s});
            if (outcome.status != 0)
                qWarning("%s", qPrintable(outcome.errors));
            return outcome.json();
        };
        const auto mean = [](const QJsonObject &result, const QString &key) {
            return result.value(key).toObject().value(u"mean"_s).toDouble();
        };
        // Two hours down for each interruption, 720 in the window: one leaves 99.72 %, two 99.44 %, four 98.89 %.
        const QByteArray tiers = R"({"id": "c", "name": "c", "kind": "tiers", "targets": ["t"], "base": "fee", "credit_rows": [
  {"id": "r1", "low": 0.99, "high": 0.995, "share": 0.1}, {"id": "r2", "high": 0.99, "share": 0.25}]})";
        const auto paid = simulated(project({}, tiers));
        const auto counts = paid.value(u"interruptions"_s).toObject().value(u"distribution"_s).toArray();
        QVERIFY(paid.value(u"credits_minor"_s).isObject());
        // By the time down and not by interruptions, because of those at the edges: about, not exactly.
        double expected = 0;
        for (qsizetype n = 2; n < counts.size(); ++n)
            expected += counts.at(n).toDouble() * (n < 4 ? 10'000 : 25'000);
        QVERIFY2(std::abs(mean(paid, u"credits_minor"_s) / expected - 1) < 0.05,
                 qPrintable(QString::number(mean(paid, u"credits_minor"_s)) + u' ' + QString::number(expected)));
        const auto share = paid.value(u"credits_minor"_s).toObject().value(u"quantiles"_s).toObject();
        QCOMPARE(share.value(u"0.01"_s).toDouble(), 0.0);
        QCOMPARE(share.value(u"0.99"_s).toDouble(), 25'000.0);
        // Who costs it, and how often it gives the right to leave.
        const auto causes = paid.value(u"components"_s).toArray();
        QCOMPARE(causes.at(0).toObject().value(u"credit_share"_s).toDouble(), 1.0);
        QCOMPARE(causes.at(0).toObject().value(u"credits_minor"_s).toDouble(), mean(paid, u"credits_minor"_s));
        QVERIFY(paid.value(u"terminations"_s).toArray().isEmpty());
        const auto left = simulated(project(R"("termination_rules": [{"id": "out", "service": "s", "target": "t", "broken_windows": 12, "of_windows": 12},
  {"id": "now", "total_longer_than_seconds": 28800, "window": "month"}],)", tiers)).value(u"terminations"_s).toArray();
        QVERIFY(left.at(0).toObject().value(u"probability"_s).isNull()); // a month is one window
        const double inYear = left.at(0).toObject().value(u"year_probability"_s).toDouble();
        QVERIFY(inYear > left.at(0).toObject().value(u"year_low"_s).toDouble() && inYear < 1);
        const double inMonth = left.at(1).toObject().value(u"probability"_s).toDouble();
        QVERIFY(inMonth > 0 && inMonth < left.at(1).toObject().value(u"year_probability"_s).toDouble());
        // 300 for each interruption above two.
        const QByteArray events = R"({"id": "c", "name": "c", "kind": "per_event", "targets": ["u"], "base": "fee", "credit_rows": [
  {"id": "r1", "amount_minor": 300}]})";
        const auto each = simulated(project({}, events));
        double above = 0;
        for (qsizetype n = 3; n < counts.size(); ++n)
            above += counts.at(n).toDouble() * 300 * double(n - 2);
        QVERIFY2(std::abs(mean(each, u"credits_minor"_s) - above) < 1e-6 * above,
                 qPrintable(QString::number(mean(each, u"credits_minor"_s)) + u' ' + QString::number(above)));
        // What is too short does not count, and costs nothing.
        const auto short2 = simulated(project(
            R"("unavailability_criteria": [{"id": "k", "minimum_seconds": 7200}],)", tiers));
        QCOMPARE(mean(short2, u"credits_minor"_s), 0.0);
        QCOMPARE(mean(short2, u"availability"_s), 1.0);
        // What is less than three hundred hours apart is one interruption.
        const auto joined = simulated(project(R"("unavailability_criteria": [{"id": "k", "merge_gap_seconds": 1080000}],)", tiers));
        QVERIFY(mean(joined, u"interruptions"_s) < 0.6 * mean(paid, u"interruptions"_s));
        QVERIFY(mean(joined, u"downtime_hours"_s) > 5 * mean(paid, u"downtime_hours"_s));
        // A scheme that the simulation has no words for leaves the money unknown.
        QVERIFY(simulated(project({}, R"({"id": "c", "name": "c", "kind": "pool", "targets": ["t", "u"], "base": "fee"})"))
                    .value(u"credits_minor"_s)
                    .isNull());
    }

    void threadsChangeNoNumber()
    {
        const auto one = simulate({u"--threads"_s, u"1"_s, u"--replications"_s, u"3000"_s}).json();
        const auto three = simulate({u"--threads"_s, u"3"_s, u"--replications"_s, u"3000"_s}).json();
        QCOMPARE(one.value(u"threads"_s).toInt(), 1);
        QCOMPARE(three.value(u"threads"_s).toInt(), 3);
        QVERIFY(withoutTimes(one) == withoutTimes(three));
        QVERIFY(withoutTimes(one) !=
                withoutTimes(simulate({u"--seed"_s, u"2"_s, u"--replications"_s, u"3000"_s}).json()));
    }

    void mergedRunsEqualTheSingleRun()
    {
        const auto part = [&](const QString &name, const QString &first, const QString &count) {
            return write(name,
                         simulate({u"--first"_s, first, u"--replications"_s, count, u"--longest-over"_s, u"8"_s}).out);
        };
        const QStringList parts{part(u"b.json"_s, u"1000"_s, u"500"_s), part(u"a.json"_s, u"0"_s, u"1000"_s),
                                part(u"c.json"_s, u"1500"_s, u"7"_s)};
        const QString whole = at(u"whole.json"_s);
        const auto outcome = program::run(QStringList{u"merge"_s} + parts + QStringList{u"--output"_s, whole});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        const auto merged = QJsonDocument::fromJson(contentOf(whole)).object();
        const auto single = simulate({u"--replications"_s, u"1507"_s, u"--longest-over"_s, u"8"_s}).json();
        QVERIFY(withoutTimes(merged) == withoutTimes(single));
        // Its own file is replaced without asking.
        QCOMPARE(program::run(QStringList{u"merge"_s} + parts.first(2) + QStringList{u"--output"_s, whole}).status, 0);

        const auto refused = [&](const QString &other) {
            return program::run({u"merge"_s, parts.first(), other, u"--output"_s, whole}).status;
        };
        QCOMPARE(refused(parts.first()), 1); // the same replications twice
        QCOMPARE(refused(write(
                     u"seed.json"_s,
                     simulate({u"--seed"_s, u"9"_s, u"--replications"_s, u"10"_s, u"--longest-over"_s, u"8"_s}).out)),
                 1);
        QCOMPARE(
            refused(write(
                u"other.json"_s,
                simulate({u"--window"_s, u"100h"_s, u"--replications"_s, u"10"_s, u"--longest-over"_s, u"8"_s}).out)),
            1);
        QCOMPARE(refused(write(u"not.json"_s, "{\"state\": 1}")), 3);
        QCOMPARE(refused(at(u"absent.json"_s)), 3);
    }

    void whatCannotBeSimulated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QStringList &arguments, int status, const QString &sentence) {
            QTest::newRow(name) << arguments << status << sentence;
        };
        row("unknown service", {u"--service"_s, u"nothing"_s}, 1, u"there is no service"_s);
        row("only a share", {u"--service"_s, u"SHARE"_s}, 1, u"needs times to failure"_s);
        row("crew of nobody", {u"--service"_s, u"LEFT"_s}, 1, u"Nobody"_s);
        row("crew without hours", {u"--service"_s, u"SLOW"_s}, 1, u"would never end"_s);
        row("mean time 0", {u"--service"_s, u"ZERO"_s}, 1, u"Zero"_s);
        row("no structure", {u"--service"_s, u"EMPTY"_s}, 1, u"has no structure"_s);
        row("service without hours", {u"--service"_s, u"CLOSED"_s, u"--window"_s, u"month"_s}, 1, u"no agreed hour"_s);
        row("no service named", {}, 2, u"--service"_s);
        row("window of nothing", {u"--service"_s, u"NET"_s, u"--window"_s, u"0h"_s}, 2, u"--window"_s);
        row("window of no kind", {u"--service"_s, u"NET"_s, u"--window"_s, u"moon"_s}, 2, u"--window"_s);
        row("window of a million years", {u"--service"_s, u"NET"_s, u"--window"_s, u"1e10h"_s}, 1, u"1000 years"_s);
        row("no replication", {u"--service"_s, u"NET"_s, u"--replications"_s, u"0"_s}, 2, u"--replications"_s);
        row("negative seed", {u"--service"_s, u"NET"_s, u"--seed"_s, u"-1"_s}, 2, u"--seed"_s);
        row("impossible date", {u"--service"_s, u"NET"_s, u"--from"_s, u"2026-02-30"_s}, 2, u"--from"_s);
        row("availability above 1", {u"--service"_s, u"NET"_s, u"--availability-below"_s, u"99.9"_s}, 2, u"99.9"_s);
    }
    void whatCannotBeSimulated()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, sentence);
        const auto outcome = program::run(QStringList{u"simulate"_s, write(u"p.slatelier.json"_s, smallProject)} +
                                          arguments + QStringList{u"--json"_s});
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.errors.contains(sentence), qPrintable(outcome.errors));
        QVERIFY(outcome.out.isEmpty());
    }

    void canBeStopped()
    {
        QProcess process;
        process.start(QStringLiteral(SLATELIER_PROGRAM),
                      {u"simulate"_s, write(u"p.slatelier.json"_s, smallProject), u"--service"_s, u"NET"_s,
                       u"--replications"_s, u"1000000000000"_s});
        QVERIFY(process.waitForStarted());
        QTest::qWait(700); // it has to be at work, and says nothing where nobody looks
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("stopped"));
    }

    void wordsForPeople()
    {
        const auto outcome = program::run({u"simulate"_s, write(u"p.slatelier.json"_s, smallProject), u"--service"_s,
                                           u"NET"_s, u"--replications"_s, u"100"_s, u"--longest-over"_s, u"5000"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QVERIFY(outcome.out.contains("NET"));
        QVERIFY(outcome.out.contains("did not happen")); // never "0 %" for what was merely not seen
    }

private:
    program::Outcome simulate(const QStringList &more)
    {
        return program::run(QStringList{u"simulate"_s, write(u"p.slatelier.json"_s, smallProject), u"--service"_s,
                                        u"NET"_s, u"--json"_s} +
                            more);
    }
    QString at(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(at(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
