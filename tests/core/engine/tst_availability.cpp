// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/availability.h"

#include <QTest>

#include <cmath>

using namespace slatelier::engine;

namespace {

bool near(double value, double expected, double relative = 1e-12)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

Source part(std::size_t index) { return Source::component(index); }
Source gate(std::size_t index) { return Source::gate(index); }

Availability solved(const Structure &structure, Source top)
{
    const auto diagram = solve(structure, top);
    return diagram ? availabilityOf(*diagram, structure.components) : Availability{-1, -1, {}, {}, {}};
}

} // namespace

class TestAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seriesAddsInterruptions();
    void pairNeedsBothDown();
    void sharedFeedIsCountedOnce();
};

void TestAvailability::seriesAddsInterruptions()
{
    Structure s{{Component::fromMeans(1000, 2), Component::fromMeans(500, 4)}, {Gate::all({part(0), part(1)})}, {}};
    const Availability a = solved(s, gate(0));
    const double up = (1000.0 / 1002) * (500.0 / 504);
    QVERIFY(near(a.availability, up));
    QVERIFY(near(a.unavailability, 1 - up, 1e-11));
    QVERIFY(near(*a.interruptionsPerHour, up / 1000 + up / 500));
    QVERIFY(near(*a.meanUpHours, 1 / (1.0 / 1000 + 1.0 / 500)));
}

void TestAvailability::pairNeedsBothDown()
{
    Structure s{{Component::fromMeans(99, 1), Component::fromMeans(49, 1)}, {Gate::any({part(0), part(1)})}, {}};
    const Availability a = solved(s, gate(0));
    QVERIFY(near(a.unavailability, 0.01 * 0.02));
    QVERIFY(near(*a.meanDownHours, 0.5));
}

void TestAvailability::sharedFeedIsCountedOnce()
{
    Structure s{{{0.001, {}, {}}, {0.01, {}, {}}, {0.01, {}, {}}},
                {Gate::all({part(1), part(0)}), Gate::all({part(2), part(0)}), Gate::any({gate(0), gate(1)})},
                {}};
    const Availability a = solved(s, gate(2));
    QVERIFY(near(a.unavailability, 0.001 + 0.999 * 0.0001));
    QVERIFY(!a.interruptionsPerHour && !a.meanUpHours && !a.meanDownHours);
}

QTEST_APPLESS_MAIN(TestAvailability)
#include "tst_availability.moc"
