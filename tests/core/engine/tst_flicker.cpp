// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/flicker.h"
#include "tests/core/engine/structures.h"

#include <QTest>

#include <limits>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

class TestFlicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentageHidesTheInterruptions();
    void entersAStructureUnchanged();
    void noRecurrenceIsNoFlicker();
    void neverFailingDoesNotFlicker();
    void unusableNumbers_data();
    void unusableNumbers();
};

void TestFlicker::percentageHidesTheInterruptions()
{
    // Published figures: 0.997856 against 0.998004, interruptions 2.46 times as many.
    const Component plain = Component::fromMeans(2000, 4);
    const Component flickering = withFlicker(2000, 4, {0.6, 24, 0.25});
    QVERIFY(near(1 - plain.unavailability, 0.998004, 0, 5e-7));
    QVERIFY(near(1 - flickering.unavailability, 0.997856, 0, 5e-7));
    const double cycle = 2000 + 4 + 1.5 * (24 + 0.25);
    QVERIFY(near(flickering.unavailability, (4 + 1.5 * 0.25) / cycle));
    const double perHour = 1 / (*flickering.meanUpHours + *flickering.meanDownHours);
    QVERIFY(near(perHour, 2.5 / cycle));
    QVERIFY(near(perHour * 2004, 2.46, 0, 0.005));
}

void TestFlicker::entersAStructureUnchanged()
{
    const Structure s{
        {withFlicker(2000, 4, {0.6, 24, 0.25}), Component::fromMeans(5000, 10)}, {Gate::all(parts(0, 2))}, {}};
    const auto diagram = solve(s, gate(0));
    QVERIFY(diagram);
    const Availability a = availabilityOf(*diagram, s.components);
    const double cycle = 2000 + 4 + 1.5 * (24 + 0.25);
    const double first = (2000 + 36) / cycle;
    const double second = 5000.0 / 5010;
    QVERIFY(near(a.availability, first * second));
    QVERIFY(near(*a.interruptionsPerHour, second * 2.5 / cycle + first / 5010));
}

void TestFlicker::noRecurrenceIsNoFlicker()
{
    QVERIFY(near(withFlicker(100, 3, {0, 7, 9}).unavailability, Component::fromMeans(100, 3).unavailability));
    QCOMPARE(*withFlicker(100, 3, {0, 7, 9}).meanUpHours, 100.0);
}

void TestFlicker::neverFailingDoesNotFlicker()
{
    QCOMPARE(withFlicker(std::numeric_limits<double>::infinity(), 3, {0.5, 7, 9}).unavailability, 0.0);
}

void TestFlicker::unusableNumbers_data()
{
    QTest::addColumn<Flicker>("flicker");
    QTest::addColumn<bool>("usable");
    const auto row = [](const char *name, const Flicker &flicker, bool usable) {
        QTest::newRow(name) << flicker << usable;
    };
    row("ordinary", {0.6, 24, 0.25}, true);
    row("never", {0, 0, 0}, true);
    row("for ever", {1, 24, 0.25}, false);
    row("negative", {-0.1, 24, 0.25}, false);
    row("not a number", {std::numeric_limits<double>::quiet_NaN(), 24, 0.25}, false);
    row("negative time", {0.5, -24, 0.25}, false);
    row("endless outage", {0.5, 24, std::numeric_limits<double>::infinity()}, false);
}

void TestFlicker::unusableNumbers()
{
    QFETCH(Flicker, flicker);
    QFETCH(bool, usable);
    QCOMPARE(isUsable(flicker), usable);
}

QTEST_APPLESS_MAIN(TestFlicker)
#include "tst_flicker.moc"
