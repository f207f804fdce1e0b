// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/componentnumbers.h"
#include "core/analysis/promise.h"

#include <QTest>

using namespace slatelier;
using namespace slatelier::model;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const char *text)
{
    return *Decimal::parse(QString::fromLatin1(text));
}

Component stated(const QString &id, const char *unavailability)
{
    Component component;
    component.id = {id};
    component.unavailability = Share{decimal(unavailability)};
    return component;
}

Component timed(const QString &id, const char *mtbf, const char *mtrs)
{
    Component component;
    component.id = {id};
    component.mtbf = Hours{decimal(mtbf)};
    component.mtrs = Hours{decimal(mtrs)};
    return component;
}

Service built(const QString &id, const Block &structure)
{
    Service service;
    service.id = {id};
    service.name = id;
    service.structure = structure;
    return service;
}

Block part(const QString &id)
{
    return Block::ofPart(id);
}

bool near(double value, double expected)
{
    return std::abs(value - expected) <= 1e-12 * std::abs(expected);
}

/// Two branches that share one power feed; each branch is a service of its own.
Project sharedFeed()
{
    Project project;
    project.components.put(stated(u"P"_s, "0.001"));
    project.components.put(stated(u"A"_s, "0.01"));
    project.components.put(stated(u"B"_s, "0.01"));
    project.services.put(built(u"svc"_s, Block::group(BlockKind::Any, {part(u"branch-a"_s), part(u"branch-b"_s)})));
    project.services.put(built(u"branch-a"_s, Block::group(BlockKind::All, {part(u"A"_s), part(u"P"_s)})));
    project.services.put(built(u"branch-b"_s, Block::group(BlockKind::All, {part(u"B"_s), part(u"P"_s)})));
    return project;
}

} // namespace

class TestServiceAvailability : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharedPartsCountOnce()
    {
        const auto result = analysis::availabilityOf(sharedFeed(), {u"svc"_s});
        QVERIFY(result.has_value());
        // u_P + (1 - u_P) u² ; multiplying the branches would give 0.00012078
        QVERIFY(near(result->unavailability, 0.0010999));
        QCOMPARE(result->cutSetCount, u"2"_s);
        QCOMPARE(result->cutSets.first(), QStringList{u"P"_s});
        QVERIFY(!result->interruptionsPerHour); // only shares are stated
    }

    void tooLargeToBeSolved()
    {
        const analysis::AvailabilityModel model(sharedFeed());
        analysis::AvailabilityOptions options;
        options.nodes = 2;
        QVERIFY(!model.of({u"svc"_s}, options));
        const auto bounds = model.boundsOf({u"svc"_s}, options);
        QVERIFY(bounds);
        QVERIFY(bounds->low <= 0.0010999 && 0.0010999 <= bounds->high);
        QVERIFY(bounds->low > 0.00109 && bounds->high < 0.00111); // so small a structure is solved by the bounds
        QVERIFY(bounds->sampledLow < 0.0010999 && 0.0010999 < bounds->sampledHigh);
        QVERIFY(bounds->samples >= 8'000'000);
        QVERIFY(!model.boundsOf({u"nobody"_s}));
    }

    void timesOfASeries()
    {
        Project project;
        project.components.put(timed(u"a"_s, "1000", "2"));
        project.components.put(timed(u"b"_s, "500", "4"));
        project.services.put(built(u"s"_s, Block::group(BlockKind::All, {part(u"a"_s), part(u"b"_s)})));
        const auto result = analysis::availabilityOf(project, {u"s"_s});
        const double a = 1000.0 / 1002;
        const double b = 500.0 / 504;
        const double w = b / 1002 + a / 504; // sum of Birnbaum importance / cycle, IEC 61703
        QVERIFY(near(result->availability, a * b));
        QVERIFY(near(*result->interruptionsPerHour, w));
        QVERIFY(near(*result->mtbfHours, a * b / w));
        QVERIFY(near(*result->mtrsHours, result->unavailability / w));
    }

    void flickerHidesInThePercentage()
    {
        Component component = timed(u"line"_s, "2000", "4");
        component.flicker = Flicker{{decimal("0.6")}, {decimal("24")}, {decimal("0.25")}};
        const auto numbers = analysis::numbersOf(component);
        QVERIFY(std::abs(1 - numbers->unavailability - 0.997856) < 5e-7);
        const double plain = 1.0 / 2004;
        const double flickering = 1 / (*numbers->meanUpHours + *numbers->meanDownHours);
        QVERIFY(std::abs(flickering / plain - 2.46) < 5e-3);
    }

    void meansOfLaws_data()
    {
        QTest::addColumn<Distribution>("law");
        QTest::addColumn<double>("mean"); // negative = refused
        const auto hours = [](const char *text) { return Hours{decimal(text)}; };
        const auto law = [](DistributionKind kind, std::function<void(Distribution &)> say) {
            Distribution made;
            made.kind = kind;
            say(made);
            return made;
        };
        const auto gamma = [&](auto say) { return law(DistributionKind::Gamma, say); };
        const auto uniform = [&](const char *low, const char *high) {
            return law(DistributionKind::Uniform, [&](auto &it) {
                it.low = hours(low);
                if (*high)
                    it.high = hours(high);
            });
        };
        auto contradictory = uniform("10", "40");
        contradictory.mean = hours("25");
        QTest::newRow("gamma") << gamma([&](auto &it) { it.mean = hours("30"), it.shape = decimal("2"); }) << 30.0;
        QTest::newRow("gamma without a mean") << gamma([&](auto &it) { it.shape = decimal("2"); }) << -1.0;
        QTest::newRow("uniform") << uniform("10", "40") << 25.0;
        QTest::newRow("uniform without an end") << uniform("10", "") << -1.0;
        QTest::newRow("uniform, ends turned round") << uniform("40", "10") << -1.0;
        QTest::newRow("uniform with a mean of its own") << contradictory << -1.0;
        QTest::newRow("observed values")
            << law(DistributionKind::Empirical, [&](auto &it) { it.values = {hours("1"), hours("2"), hours("9")}; }) << 4.0;
        QTest::newRow("no observed values") << law(DistributionKind::Empirical, [](auto &) {}) << -1.0;
    }
    void meansOfLaws()
    {
        QFETCH(Distribution, law);
        QFETCH(double, mean);
        Component component;
        component.id = {u"a"_s};
        component.name = u"Line"_s;
        component.timeToFailure = law;
        component.timeToRestore = Distribution();
        component.timeToRestore->kind = DistributionKind::Fixed;
        component.timeToRestore->mean = Hours{decimal("1")};
        const auto numbers = analysis::numbersOf(component);
        QCOMPARE(numbers.has_value(), mean > 0);
        if (numbers)
            QVERIFY(near(numbers->unavailability, 1 / (1 + mean)));
        else
            QCOMPARE(numbers.error().arguments, QStringList{u"Line"_s});
    }

    void whyThereIsNoFigure_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto what : {"no structure below", "no numbers", "two statements", "common cause", "flicker of a share", "cycle"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whyThereIsNoFigure()
    {
        QFETCH(QString, what);
        Project project = sharedFeed();
        QVERIFY(analysis::availabilityOf(project, {u"svc"_s}));
        Service branch = *project.services.find({u"branch-a"_s});
        Component a = *project.components.find({u"A"_s});
        if (what == "no structure below"_L1) {
            branch.structure.reset();
        } else if (what == "no numbers"_L1) {
            a.unavailability.reset();
        } else if (what == "two statements"_L1) {
            a.mtbf = a.mtrs = Hours{Decimal(1)};
        } else if (what == "common cause"_L1) {
            CommonCause cause;
            cause.id = {u"flood"_s};
            cause.components = {{u"A"_s}, {u"B"_s}};
            project.commonCauses.put(cause);
        } else if (what == "flicker of a share"_L1) {
            a.flicker = Flicker{};
        } else {
            branch.structure = part(u"svc"_s);
        }
        project.services.put(branch);
        project.components.put(a);
        const auto result = analysis::availabilityOf(project, {u"svc"_s});
        QVERIFY(!result);
        QVERIFY(!result.error().sentence().isEmpty());
    }

    void promiseBesideTheTarget()
    {
        Project project;
        project.components.put(timed(u"a"_s, "998", "2"));
        project.services.put(built(u"s"_s, part(u"a"_s)));
        Metric metric;
        metric.id = {u"availability"_s};
        project.metrics.put(metric);
        Target target;
        target.service = Id<Service>{u"s"_s};
        target.metric = Id<Metric>{u"availability"_s};
        target.value = decimal("0.999");
        const auto exact = analysis::availabilityOf(project, {u"s"_s});
        const auto promise = analysis::promiseOf(project, target, &*exact);
        QVERIFY(near(*promise.allowedDownSeconds, 2629.746));
        QVERIFY(near(*promise.calculated, 0.998));
        QCOMPARE(*promise.kept, false);
        QVERIFY(near(*promise.oneFailureSeconds, 7200));
        target.value = decimal("0.998");
        QVERIFY(!analysis::promiseOf(project, target, nullptr).calculated);
    }
};

QTEST_GUILESS_MAIN(TestServiceAvailability)
#include "tst_serviceavailability.moc"
