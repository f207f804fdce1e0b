// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/exactwindow.h"
#include "tests/core/engine/simulation/intervalcase.h"

#include <QTest>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;
using namespace Qt::StringLiterals;

class TestExactWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedValues_data();
    void publishedValues();
    void atTheEdges();
    void onlyWhereItHolds();
};

void TestExactWindow::publishedValues_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"d01-exp-month-new", "d02-exp-month-stationary", "d11-rare-breach"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestExactWindow::publishedValues()
{
    QFETCH(QString, name);
    const IntervalCase known =
        intervalCaseFrom(QStringLiteral(SLATELIER_SHARED_DATA "/availability/interval/") + name + u".json"_s);
    if (known.availabilities.isEmpty())
        QSKIP("the known answers are not beside the project");
    const auto below = known.expected.value(u"p_availability_below"_s).toObject();
    for (std::size_t i = 0; i < std::size_t(known.availabilities.size()); ++i) {
        const double expected = below.value(known.availabilities.at(qsizetype(i))).toDouble();
        const auto found = exactBreach(known.model, 0, i);
        QVERIFY(found);
        // The references of rare values are good to 1e-16.
        QVERIFY2(std::abs(*found - expected) < 1e-12 * expected + 2e-16, qPrintable(QString::number(*found, 'g', 17)));
    }
}

void TestExactWindow::atTheEdges()
{
    using Start = SimulationModel::Start;
    // Any downtime at all: a failure in the window, or down at its beginning.
    QVERIFY(std::abs(exactDowntimeAbove(0, 730, 500, 4, Start::New) + std::expm1(-730 / 500.0)) < 1e-14);
    const double down = 4 / 504.0;
    QVERIFY(std::abs(exactDowntimeAbove(0, 730, 500, 4, Start::Steady) -
                     (down - (1 - down) * std::expm1(-730 / 500.0))) < 1e-14);
    QCOMPARE(exactDowntimeAbove(730, 730, 500, 4, Start::Steady), 0.0);
    QCOMPARE(exactDowntimeAbove(-1, 730, 500, 4, Start::Steady), 1.0);
    // Down all the time: the restoration in progress outlasts the window.
    const double nearly = exactDowntimeAbove(10 * (1 - 1e-12), 10, 500, 4, Start::Steady);
    QVERIFY(std::abs(nearly / (down * std::exp(-10 / 4.0)) - 1) < 1e-9);
}

void TestExactWindow::onlyWhereItHolds()
{
    SimulationModel model = series({exponential("a", 500, 4)}, 730);
    ServiceRules &rules = model.services[0].rules;
    rules.targets = {{WindowTarget::Kind::Availability, WindowTarget::Comparison::AtLeast, 0.99},
                     {WindowTarget::Kind::LongestOutage, WindowTarget::Comparison::AtMost, 4},
                     {WindowTarget::Kind::Downtime, WindowTarget::Comparison::AtMost, 7.3}};
    QVERIFY(exactBreach(model, 0, 0));
    QVERIFY(!exactBreach(model, 0, 1));
    QVERIFY(std::abs(*exactBreach(model, 0, 2) / *exactBreach(model, 0, 0) - 1) < 1e-12);
    const auto spoiled = [&](auto spoil) {
        SimulationModel other = model;
        spoil(other);
        return exactBreach(other, 0, 0).has_value();
    };
    QVERIFY(!spoiled([](SimulationModel &m) { m.components[0].timeToRestore = TimeLaw::fixed(4); }));
    QVERIFY(!spoiled([](SimulationModel &m) { m.components[0].detectionHours = 1; }));
    QVERIFY(!spoiled([](SimulationModel &m) { m.shocks = {{1, 100, {0}, {}}}; }));
    QVERIFY(!spoiled([](SimulationModel &m) { m.services[0].rules.dropped = {{0, 5}}; }));
    QVERIFY(!spoiled([](SimulationModel &m) { m.gates[0].inputs.push_back(Source::component(0)); }));
    QVERIFY(!spoiled([](SimulationModel &m) { m.edges.push_back(m.end() + 5); }));
}

QTEST_APPLESS_MAIN(TestExactWindow)
#include "tst_exactwindow.moc"
