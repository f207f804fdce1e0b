// SPDX-License-Identifier: GPL-3.0-or-later
// Scores and pay: hand-worked payslips, the guards of a malus, and laws that hold for any scheme.
#include "core/analysis/scores.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace slatelier::model;
using namespace slatelier::analysis;

namespace {

Decimal decimal(const char *text) { return *Decimal::parse(QString::fromLatin1(text)); }
Share share(const char *text) { return {decimal(text)}; }
const QDate november(2026, 11, 1), december(2026, 12, 1);

template<class E>
E row(const char *id)
{
    E entity;
    entity.id.text = QString::fromLatin1(id);
    return entity;
}

/// A monteur paid by repairs that hold (60 %, higher is better) and hours to restore (40 %, lower is better).
Project payroll()
{
    Project project;
    auto holds = row<Metric>("holds");
    holds.name = u"Repairs that hold"_s;
    holds.kind = MetricKind::RatingShare;
    project.metrics.put(holds);
    auto hours = row<Metric>("hours");
    hours.name = u"Hours to restore"_s;
    hours.kind = MetricKind::Mtrs;
    hours.better = Better::Lower;
    project.metrics.put(hours);
    auto kpiHolds = row<Kpi>("kpi-holds");
    kpiHolds.name = u"Repairs that hold"_s;
    kpiHolds.metric = holds.id;
    kpiHolds.threshold = decimal("0.9");
    kpiHolds.target = decimal("0.98");
    project.kpis.put(kpiHolds);
    auto kpiHours = row<Kpi>("kpi-hours");
    kpiHours.name = u"Hours"_s;
    kpiHours.metric = hours.id;
    kpiHours.threshold = decimal("10");
    kpiHours.target = decimal("5");
    kpiHours.stretch = decimal("2");
    kpiHours.stretchScore = decimal("1.2");
    project.kpis.put(kpiHours);
    auto role = row<Role>("fitter");
    role.level = RoleLevel::Field;
    project.roles.put(role);
    auto person = row<Person>("p1");
    person.code = u"C-1"_s;
    project.people.put(person);
    auto assignment = row<Assignment>("a1");
    assignment.person = person.id;
    assignment.role = role.id;
    assignment.share = share("0.5");
    assignment.from = QDate(2026, 11, 16); // 15 of 30 days
    project.assignments.put(assignment);
    auto first = row<KpiBinding>("b1");
    first.kpi = kpiHolds.id;
    first.role = role.id;
    first.weight = share("0.6");
    project.kpiBindings.put(first);
    auto second = row<KpiBinding>("b2");
    second.kpi = kpiHours.id;
    second.role = role.id;
    second.weight = share("0.4");
    project.kpiBindings.put(second);
    auto scheme = row<IncentiveScheme>("s1");
    scheme.name = u"Fitters"_s;
    scheme.role = role.id;
    scheme.basePay = MinorUnits{6'000'000};
    scheme.currency = Currency{u"RUB"_s};
    scheme.fundShare = share("0.3");
    scheme.cap = decimal("1.5");
    scheme.minimumSample = 20;
    project.incentiveSchemes.put(scheme);
    return project;
}

void write(Project &project, const char *id, const char *kpi, const char *value, int sample, Verdict verdict = Verdict::None, bool own = true)
{
    auto figure = row<KpiFigure>(id);
    figure.kpi.text = QString::fromLatin1(kpi);
    if (own)
        figure.person = Id<Person>{u"p1"_s};
    figure.from = november;
    figure.value = decimal(value);
    figure.sample = sample;
    figure.verdict = verdict;
    project.kpiFigures.put(figure);
}

void addRow(Project &project, const char *id, IncentiveKind kind, const char *kpi, const char *limit, const char *effect)
{
    auto line = row<IncentiveRow>(id);
    line.scheme.text = u"s1"_s;
    line.kind = kind;
    if (*kpi)
        line.kpi = Id<Kpi>{QString::fromLatin1(kpi)};
    line.limit = decimal(limit);
    line.effect = decimal(effect);
    project.incentiveRows.put(line);
}

void addGate(Project &project, const char *kpi, const char *achievement)
{
    auto gate = row<IncentiveGate>("g1");
    gate.scheme.text = u"s1"_s;
    gate.kpi.text = QString::fromLatin1(kpi);
    gate.achievement = decimal(achievement);
    project.incentiveGates.put(gate);
}

PersonScore onlyScore(const Project &project)
{
    const auto scores = scoresOf(project, november, december, writtenFigures(project));
    return scores.size() == 1 ? scores.first() : PersonScore();
}

IncentiveScheme schemeOf(const Project &project) { return project.incentiveSchemes.at(0); }

} // namespace

class ScoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void achievement_data()
    {
        QTest::addColumn<QString>("threshold");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("stretch");
        QTest::addColumn<QString>("top");
        QTest::addColumn<bool>("higher");
        QTest::addColumn<QString>("value");
        QTest::addColumn<double>("expected"); // -1 = absent
        const auto data = [](const char *name, const char *threshold, const char *target, const char *stretch, const char *top, bool higher,
                             const char *value, double expected) {
            QTest::newRow(name) << QString::fromLatin1(threshold) << QString::fromLatin1(target) << QString::fromLatin1(stretch)
                                << QString::fromLatin1(top) << higher << QString::fromLatin1(value) << expected;
        };
        data("at the threshold nothing", "0.9", "0.98", "", "", true, "0.9", 0);
        data("worse than the threshold nothing", "0.9", "0.98", "", "", true, "0.5", 0);
        data("between on a line", "0.9", "0.98", "", "", true, "0.95", 0.625);
        data("the target is 1", "0.9", "0.98", "", "", true, "0.98", 1);
        data("beyond the target without stretch 1", "0.9", "0.98", "", "", true, "1", 1);
        data("lower is better, between", "10", "5", "", "", false, "7", 0.6);
        data("lower is better, worse", "10", "5", "", "", false, "12", 0);
        data("towards the stretch value", "10", "5", "2", "1.2", false, "3.5", 1.1);
        data("beyond the stretch value no more", "10", "5", "2", "1.2", false, "0", 1.2);
        data("the line goes on", "99", "99.9", "99.99", "", true, "99.99", 1.1);
        data("without threshold all or nothing, missed", "", "5", "", "", false, "5.001", 0);
        data("without threshold all or nothing, met", "", "5", "", "", false, "5", 1);
        data("no target no number", "1", "", "", "", true, "5", -1);
        data("threshold on the wrong side", "10", "5", "", "", true, "7", -1);
        data("stretch on the wrong side", "1", "5", "4", "", true, "7", -1);
        data("less for more", "1", "5", "6", "0.9", true, "7", -1);
    }

    void achievement()
    {
        QFETCH(QString, threshold);
        QFETCH(QString, target);
        QFETCH(QString, stretch);
        QFETCH(QString, top);
        QFETCH(bool, higher);
        QFETCH(QString, value);
        QFETCH(double, expected);
        Kpi kpi;
        kpi.threshold = Decimal::parse(threshold);
        kpi.target = Decimal::parse(target);
        kpi.stretch = Decimal::parse(stretch);
        kpi.stretchScore = Decimal::parse(top);
        const auto reached = achievementOf(kpi, higher ? Better::Higher : Better::Lower, *Decimal::parse(value));
        QCOMPARE(reached.value.has_value(), expected >= 0);
        if (reached.value)
            QCOMPARE(reached.value->toDouble(), expected);
        QCOMPARE(reached.unknown == Unknown::No, expected >= 0);
    }

    // Worked by hand: 60,000.00 × 30 % × 50 % of the time × 15 of 30 days = 4,500.00. Achievements (0.95 − 0.9) / 0.08 =
    // 0.625 and 1 + 0.2 × 1.5 / 3 = 1.1; score 0.6 × 0.625 + 0.4 × 1.1 = 0.815.
    void payslip_data()
    {
        QTest::addColumn<int>("variant");
        QTest::addColumn<qint64>("payout");
        QTest::newRow("score alone: 4,500.00 × 0.815") << 0 << qint64(366'750);
        QTest::newRow("bonus +10 %, malus −5 %: 4,500.00 × 0.865") << 1 << qint64(389'250);
        QTest::newRow("malus asks for a verdict that is not there: 4,500.00 × 0.915") << 2 << qint64(411'750);
        QTest::newRow("malus with the verdict performer: 4,500.00 × 0.865") << 3 << qint64(389'250);
        QTest::newRow("shut gate: nothing") << 4 << qint64(0);
        QTest::newRow("shut gate over a floor of 20 %") << 5 << qint64(90'000);
        QTest::newRow("bonus of 100 % up to the cap of 150 %") << 6 << qint64(675'000);
        QTest::newRow("19 cases are not 20: only the hours count, 4,500.00 × 1.1") << 7 << qint64(495'000);
        QTest::newRow("malus of 300 % stops at 0") << 8 << qint64(0);
        QTest::newRow("a third of a kopeck is rounded: 60,000.01 gives 3,667.5006") << 9 << qint64(366'750);
        QTest::newRow("half a kopeck goes up: 60,000.10 gives 366,750.61 kopecks") << 10 << qint64(366'751);
    }

    void payslip()
    {
        QFETCH(int, variant);
        QFETCH(qint64, payout);
        Project project = payroll();
        const auto verdict = variant == 3 ? Verdict::Performer : Verdict::System;
        write(project, "f1", "kpi-holds", "0.95", variant == 7 ? 19 : 20, verdict);
        write(project, "f2", "kpi-hours", "3.5", 40);
        auto scheme = schemeOf(project);
        scheme.verdictRequired = variant == 2 || variant == 3;
        if (variant == 5)
            scheme.floor = decimal("0.2");
        if (variant == 9)
            scheme.basePay = MinorUnits{6'000'001};
        if (variant == 10)
            scheme.basePay = MinorUnits{6'000'010};
        project.incentiveSchemes.put(scheme);
        if (variant >= 1 && variant <= 3) {
            addRow(project, "r1", IncentiveKind::Bonus, "kpi-hours", "1", "0.1");
            addRow(project, "r2", IncentiveKind::Malus, "kpi-holds", "0.7", "0.05");
        }
        if (variant == 4 || variant == 5)
            addGate(project, "kpi-holds", "0.8");
        if (variant == 6)
            addRow(project, "r1", IncentiveKind::Bonus, "", "0.8", "1");
        if (variant == 8)
            addRow(project, "r1", IncentiveKind::Malus, "", "0.9", "3");
        const auto score = onlyScore(project);
        QVERIFY(score.payoutMinor.has_value());
        QCOMPARE(*score.payoutMinor, payout);
        QVERIFY(score.steps.size() >= 4);
        for (const auto &step : score.steps)
            QVERIFY2(!step.sentence().contains(u"%1"_s) && !step.sentence().isEmpty(), qPrintable(step.sentence()));
    }

    // What is not known gives no number, and a step says what is missing.
    void unknown_data()
    {
        QTest::addColumn<int>("variant");
        QTest::newRow("no figure") << 0;
        QTest::newRow("no weight") << 1;
        QTest::newRow("no base pay") << 2;
        QTest::newRow("cap below the floor") << 3;
        QTest::newRow("gate on a KPI of nobody here") << 4;
    }

    void unknown()
    {
        QFETCH(int, variant);
        Project project = payroll();
        write(project, "f1", "kpi-holds", "0.95", 20);
        if (variant != 0)
            write(project, "f2", "kpi-hours", "3.5", 40);
        auto scheme = schemeOf(project);
        if (variant == 2)
            scheme.basePay.reset();
        if (variant == 3)
            scheme.floor = decimal("2");
        project.incentiveSchemes.put(scheme);
        if (variant == 1) {
            auto binding = project.kpiBindings.at(1);
            binding.weight.reset();
            project.kpiBindings.put(binding);
        }
        if (variant == 4)
            addGate(project, "other", "0.8");
        const auto score = onlyScore(project);
        QVERIFY(!score.payoutMinor);
        QCOMPARE(score.score.has_value(), variant >= 2);
        QVERIFY(!score.steps.isEmpty());
    }

    void managerTakesTheFigureFromBelow()
    {
        Project project = payroll();
        write(project, "f1", "kpi-holds", "0.95", 30, Verdict::None, false);
        write(project, "f2", "kpi-hours", "3.5", 40, Verdict::None, false);
        auto role = row<Role>("manager");
        role.level = RoleLevel::Management;
        project.roles.put(role);
        auto person = row<Person>("p2");
        project.people.put(person);
        auto assignment = row<Assignment>("a2");
        assignment.person = person.id;
        assignment.role = role.id;
        project.assignments.put(assignment);
        auto binding = row<KpiBinding>("b3");
        binding.kpi.text = u"kpi-holds"_s;
        binding.role = role.id;
        binding.weight = share("1");
        binding.inherits = true;
        project.kpiBindings.put(binding);
        for (int i = 0; i < 2; ++i) {
            auto below = project.kpiBindings.at(i);
            below.parent = binding.id;
            project.kpiBindings.put(below);
        }
        const auto scores = scoresOf(project, november, december, writtenFigures(project));
        QCOMPARE(scores.size(), 2);
        QCOMPARE(scores.at(1).score->toDouble(), 0.815); // 0.6 × 0.625 + 0.4 × 1.1
        QCOMPARE(scores.at(1).kpis.first().measured.sample, 70);
        QVERIFY(!scores.at(1).payoutMinor);

        auto circle = project.kpiBindings.at(2);
        circle.parent = circle.id;
        project.kpiBindings.put(circle);
        const auto round = scoresOf(project, november, december, writtenFigures(project));
        QVERIFY(!round.at(1).score);
    }

    // Whatever the scheme: between floor and cap, more for more, and no malus from too few cases.
    void lawsOfPay()
    {
        std::mt19937 random(20261122);
        const auto upTo = [&](int limit) { return int(random() % unsigned(limit + 1)); };
        for (int round = 0; round < 400; ++round) {
            Project project = payroll();
            auto scheme = schemeOf(project);
            scheme.floor = Decimal(upTo(5), -1);
            scheme.cap = Decimal(5 + upTo(15), -1);
            scheme.minimumSample = upTo(40);
            scheme.verdictRequired = upTo(1) == 1;
            project.incentiveSchemes.put(scheme);
            for (int i = upTo(4); i > 0; --i)
                addRow(project, qPrintable(u"r%1"_s.arg(i)), upTo(1) ? IncentiveKind::Bonus : IncentiveKind::Malus,
                       upTo(2) ? (upTo(1) ? "kpi-holds" : "kpi-hours") : "", qPrintable(Decimal(upTo(12), -1).toString()),
                       qPrintable(Decimal(upTo(30), -2).toString()));
            if (upTo(2) == 0)
                addGate(project, upTo(1) ? "kpi-holds" : "kpi-hours", qPrintable(Decimal(upTo(10), -1).toString()));
            const int sample = upTo(60);
            write(project, "f2", "kpi-hours", qPrintable(Decimal(upTo(120), -1).toString()), 40);
            const double part = 4500'00;
            std::optional<qint64> before;
            for (int value = 850; value <= 1000; value += 10) {
                write(project, "f1", "kpi-holds", qPrintable(Decimal(value, -3).toString()), sample, upTo(1) && !before ? Verdict::Performer : Verdict::System);
                // The verdict stays the same along one climb.
                auto figure = *project.kpiFigures.find({u"f1"_s});
                figure.verdict = round % 2 ? Verdict::Performer : Verdict::System;
                project.kpiFigures.put(figure);
                const auto score = onlyScore(project);
                if (!score.payoutMinor) // both KPIs have too few cases
                    break;
                QVERIFY(double(*score.payoutMinor) >= scheme.floor->toDouble() * part - 0.5);
                QVERIFY(double(*score.payoutMinor) <= scheme.cap->toDouble() * part + 0.5);
                if (before)
                    QVERIFY2(*score.payoutMinor >= *before, qPrintable(u"round %1 value %2"_s.arg(round).arg(value)));
                before = score.payoutMinor;
                if (sample < *scheme.minimumSample) {
                    Project without = project;
                    for (const auto &line : project.incentiveRows) {
                        if (line.kind == IncentiveKind::Malus && line.kpi == Id<Kpi>{u"kpi-holds"_s})
                            without.incentiveRows.remove(line.id.text);
                    }
                    QCOMPARE(*onlyScore(without).payoutMinor, *score.payoutMinor);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(ScoresTest)
#include "tst_scores.moc"
