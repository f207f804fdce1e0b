// SPDX-License-Identifier: GPL-3.0-or-later
// A look at reality: nodes of large computers at Los Alamos (LA-UR-05-7318), calibrated from the first half of their
// records, against what the second half brought. Prints both; nothing is claimed but that it can be computed.
#include "tests/core/engine/simulation/simulations.h"

#include <QDateTime>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr Tick month = 30 * 24 * ticksPerHour;

/// Outages of each node of one system, in ticks.
using Nodes = QMap<QString, Intervals>;

Tick tickOf(const QString &text) { return QDateTime::fromString(text, u"M/d/yyyy H:mm"_s).toMSecsSinceEpoch(); }

QMap<QString, Nodes> systemsFrom(const QString &path)
{
    QMap<QString, Nodes> systems;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return systems;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(u',');
        const Interval outage{tickOf(cells.value(4)), tickOf(cells.value(5))};
        if (outage.start > 0 && outage.start < outage.end)
            systems[cells.value(1)][cells.value(2)].push_back(outage);
    }
    for (Nodes &nodes : systems) {
        for (Intervals &outages : nodes)
            outages = orderedFrom(std::move(outages));
    }
    return systems;
}

/// Means over months of nodes.
struct Figures
{
    double months = 0;
    double downtime = 0;
    double interruptions = 0;
    double any = 0;
    double aboveFour = 0;
    double aboveDay = 0;

    QString inWords() const
    {
        return u"%1 h down, %2 interruptions; any downtime in %3 % of months, above 4 h in %4 %, above 24 h in %5 %"_s
            .arg(downtime / months, 0, 'f', 2)
            .arg(interruptions / months, 0, 'f', 3)
            .arg(100 * any / months, 0, 'f', 1)
            .arg(100 * aboveFour / months, 0, 'f', 1)
            .arg(100 * aboveDay / months, 0, 'f', 1);
    }
};

Figures observed(const Nodes &nodes, Interval half)
{
    Figures sum;
    for (const Intervals &outages : nodes) {
        for (Tick from = half.start; from + month <= half.end; from += month) {
            const double down = hoursOf(measure(clipped(outages, {from, from + month})));
            sum.months += 1;
            sum.downtime += down;
            sum.any += down > 0;
            sum.aboveFour += down > 4;
            sum.aboveDay += down > 24;
            for (const Interval &outage : outages)
                sum.interruptions += outage.start >= from && outage.start < from + month;
        }
    }
    return sum;
}

/// Each node fails as often as it did in the half, pulled towards its fellows; restorations are those seen in it.
SimulationModel calibrated(const Nodes &nodes, Interval half)
{
    std::vector<double> restorations;
    double failures = 0;
    for (const Intervals &outages : nodes) {
        for (const Interval &outage : clipped(outages, half)) {
            restorations.push_back(hoursOf(outage.end - outage.start));
            ++failures;
        }
    }
    const double fellows = failures / double(nodes.size());
    SimulationModel model;
    for (auto node = nodes.begin(); node != nodes.end(); ++node) {
        const Intervals seen = clipped(*node, half);
        const double up = hoursOf(half.end - half.start - measure(seen));
        const double rate = (double(seen.size()) + 1) / (up * (1 + 1 / fellows));
        model.components.push_back(
            component(node.key().toStdString(), TimeLaw::exponential(1 / rate), TimeLaw::empirical(restorations)));
        WatchedService watched{Source::component(model.components.size() - 1), {}, false};
        watched.rules.targets = {{WindowTarget::Kind::Downtime, WindowTarget::Comparison::AtMost, 4},
                                 {WindowTarget::Kind::Downtime, WindowTarget::Comparison::AtMost, 24}};
        model.services.push_back(watched);
    }
    model.edges = {0, month};
    return model;
}

Figures predicted(const Nodes &nodes, Interval half)
{
    SimulationOptions options = runs(400);
    options.precision = {4, 0};
    Figures sum;
    for (const Tally &tally : runOf(calibrated(nodes, half), options).services) {
        sum.months += double(tally.windows);
        sum.downtime += double(tally.downtime.sum()) / double(ticksPerHour);
        sum.interruptions += double(tally.interruptions.sum());
        sum.any += double(tally.downtime.count());
        sum.aboveFour += double(tally.breaches[0].windows);
        sum.aboveDay += double(tally.breaches[1].windows);
    }
    return sum;
}

} // namespace

class TestReality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstHalfPredictsTheSecond_data()
    {
        QTest::addColumn<QString>("system");
        for (const QString &system : {u"8"_s, u"16"_s, u"18"_s, u"20"_s})
            QTest::newRow(qPrintable(u"system "_s + system)) << system;
    }
    void firstHalfPredictsTheSecond()
    {
        QFETCH(QString, system);
        static const auto systems =
            systemsFrom(QStringLiteral(SLATELIER_SHARED_DATA "/outages/lanl/lanl_failures.csv"));
        if (!systems.contains(system))
            QSKIP("the records are not beside the project");
        const Nodes &nodes = systems[system];
        Tick first = never;
        Tick last = 0;
        for (const Intervals &outages : nodes) {
            first = std::min(first, outages.front().start);
            last = std::max(last, outages.back().end);
        }
        const Tick middle = first + (last - first) / 2;
        const Figures forecast = predicted(nodes, {first, middle});
        const Figures reality = observed(nodes, {middle, last});
        qInfo("%lld nodes\n  forecast: %s\n  reality:  %s", static_cast<long long>(nodes.size()),
              qPrintable(forecast.inWords()), qPrintable(reality.inWords()));
        QVERIFY(forecast.months > 0 && forecast.downtime > 0 && reality.months > 0);
    }
};

QTEST_APPLESS_MAIN(TestReality)
#include "tst_reality.moc"
