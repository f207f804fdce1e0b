// SPDX-License-Identifier: GPL-3.0-or-later
// The published interval cases: exact distributions over one window, found by two numerical methods. A longer run:
// SLATELIER_REPLICATIONS=1000000 tests/tst_intervalcases
#include "tests/core/engine/simulation/intervalcase.h"

#include <QDir>
#include <QTest>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;
using namespace Qt::StringLiterals;

namespace {

std::uint64_t replications()
{
    const auto asked = qEnvironmentVariable("SLATELIER_REPLICATIONS").toULongLong();
    return asked > 0 ? asked : 40'000;
}

/// Collects what is off by more than 4 standard errors, and the worst of all.
class Comparison
{
public:
    void mean(const QString &what, const Estimate &estimate, double expected)
    {
        note(what, (estimate.mean - expected) / (*estimate.standardError + 1e-15));
    }
    void share(const QString &what, std::uint64_t hits, std::uint64_t trials, double expected)
    {
        const double n = double(trials);
        if (expected * n < 5) // too rare to be seen in this run
            return;
        note(what, (double(hits) / n - expected) / std::sqrt(expected * (1 - expected) / n + 1e-18));
    }
    const QStringList &wrong() const { return m_wrong; }
    double worst() const { return m_worst; }
    int checks() const { return m_checks; }

private:
    void note(const QString &what, double z)
    {
        ++m_checks;
        m_worst = std::max(m_worst, std::abs(z));
        if (!(std::abs(z) <= 4))
            m_wrong += u"%1: %2 standard errors"_s.arg(what).arg(z);
    }

    QStringList m_wrong;
    double m_worst = 0;
    int m_checks = 0;
};

void compareBreaches(const IntervalCase &known, const Tally &tally, Comparison &comparison)
{
    const auto below = known.expected.value(u"p_availability_below"_s).toObject();
    const auto longer = known.expected.value(u"p_longest_outage_gt_h"_s).toObject();
    std::size_t target = 0;
    for (const QString &share : known.availabilities)
        comparison.share(u"availability below "_s + share, tally.breaches[target++].windows, tally.windows,
                         below.value(share).toDouble());
    for (const QString &length : known.lengths)
        comparison.share(u"outage above "_s + length, tally.breaches[target++].windows, tally.windows,
                         longer.value(length).toDouble());
}

void compareInterruptions(const IntervalCase &known, const Tally &tally, Comparison &comparison)
{
    const auto started = known.expected.value(u"outages_started"_s).toObject();
    if (!started.isEmpty())
        comparison.mean(u"interruptions"_s, interruptionsOf(tally), started.value(u"mean"_s).toDouble());
    const auto masses = started.value(u"pmf"_s).toArray();
    for (int i = 1; i < masses.size() && std::size_t(i) <= tally.interruptionCounts.size(); ++i)
        comparison.share(u"%1 interruptions"_s.arg(i), tally.interruptionCounts[std::size_t(i) - 1], tally.windows,
                         masses.at(i).toDouble());
    for (const QString &key : {u"outages_touching_window_mean"_s, u"distinct_outages_with_measured_downtime_mean"_s}) {
        if (known.expected.contains(key))
            comparison.mean(key,
                            estimateOf(Wide(tally.touching), tally.touchingSquares, tally.replications, tally.windows),
                            known.expected.value(key).toDouble());
    }
}

/// The interval of the quantile, 4 standard errors wide, must reach over the exact one.
void compareQuantiles(const IntervalCase &known, const Tally &tally, Tick base, QStringList &wrong)
{
    const auto quantiles = known.expected.value(u"availability_quantile"_s).toObject();
    for (const QString &key : quantiles.keys()) {
        const double n = double(tally.windows);
        const double p = 1 - key.toDouble();
        const double half = 4 * std::sqrt(n * p * (1 - p)) + 1;
        const auto at = [&](double rank) {
            const auto k = std::uint64_t(std::clamp(rank, 0.0, n - 1));
            return 1 - double(tally.downtime.ranked(k, tally.windows)) / double(base);
        };
        const double exact = quantiles.value(key).toDouble();
        const double coarse = tally.downtime.isExact() ? 1e-9 : (1 - exact) * 0x1p-10;
        if (exact > at(p * n - half) + coarse || exact < at(p * n + half) - coarse)
            wrong += u"quantile "_s + key;
    }
}

} // namespace

class TestIntervalCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheExactDistribution_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SLATELIER_SHARED_DATA "/availability/interval"));
        for (const auto &file : folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
        if (folder.isEmpty())
            QTest::newRow("none") << QString();
    }
    void agreesWithTheExactDistribution()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("the known answers are not beside the project");
        const IntervalCase known = intervalCaseFrom(path);
        const auto run = runOf(known.model, runs(replications(), 20261122));
        QCOMPARE(run.services.size(), std::size_t(1));
        const Tally &tally = run.services[0];
        const Tick base = run.bases[0][0];

        Comparison comparison;
        const bool measured = known.expected.contains(u"measured_hours"_s);
        if (measured)
            QCOMPARE(base, hours(known.expected.value(u"measured_hours"_s).toDouble()));
        comparison.mean(
            u"downtime"_s, downtimeHours(tally),
            known.expected.value(measured ? u"mean_measured_downtime_h"_s : u"mean_downtime_h"_s).toDouble());
        comparison.share(u"no downtime"_s, tally.windows - tally.downtime.count(), tally.windows,
                         known.expected.value(measured ? u"p_no_measured_downtime"_s : u"p_no_downtime"_s).toDouble());
        compareBreaches(known, tally, comparison);
        compareInterruptions(known, tally, comparison);
        QStringList wrong = comparison.wrong();
        compareQuantiles(known, tally, base, wrong);
        qInfo("%d figures, at most %.2f standard errors off, %llu windows", comparison.checks(), comparison.worst(),
              static_cast<unsigned long long>(tally.windows));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    }
};

QTEST_APPLESS_MAIN(TestIntervalCases)
#include "tst_intervalcases.moc"
