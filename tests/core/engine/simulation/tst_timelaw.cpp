// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/specialfunctions.h"
#include "core/engine/simulation/timesampler.h"
#include "tests/core/engine/simulation/simulations.h"

#include <QTest>

#include <limits>

using namespace slatelier::engine;
using namespace slatelier::engine::testing;

Q_DECLARE_METATYPE(slatelier::engine::TimeLaw)

namespace {

void lawRows()
{
    QTest::addColumn<TimeLaw>("law");
    QTest::newRow("exponential") << TimeLaw::exponential(7);
    QTest::newRow("wear-out") << TimeLaw::weibull(400, 2);
    QTest::newRow("infant mortality") << TimeLaw::weibull(400, 0.7);
    QTest::newRow("lognormal") << TimeLaw::lognormal(4, 0.8);
    QTest::newRow("lognormal without spread") << TimeLaw::lognormal(4, 0);
    QTest::newRow("gamma") << TimeLaw::gamma(30, 3.5);
    QTest::newRow("gamma below 1") << TimeLaw::gamma(30, 0.4);
    QTest::newRow("fixed") << TimeLaw::fixed(3);
    QTest::newRow("uniform") << TimeLaw::uniform(2, 9);
    QTest::newRow("uniform from 0") << TimeLaw::uniform(0, 9);
    QTest::newRow("observed") << TimeLaw::empirical({1, 2, 2, 30, 4.5});
}

} // namespace

class TestTimeLaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specialFunctions();
    void truncatedMeanIsTheIntegralOfTheSurvival_data() { lawRows(); }
    void truncatedMeanIsTheIntegralOfTheSurvival();
    void drawsFollowTheLaw_data() { lawRows(); }
    void drawsFollowTheLaw();
    void residualTimeFollowsTheEquilibriumLaw_data() { lawRows(); }
    void residualTimeFollowsTheEquilibriumLaw();
    void badInput_data();
    void badInput();
    void extremesDoNotOverflow_data();
    void extremesDoNotOverflow();
};

void TestTimeLaw::specialFunctions()
{
    // P(1, x) = 1 - exp(-x); P(1/2, x) = erf(sqrt x); Q(a, x) for whole a is a Poisson sum.
    for (const double x : {0.01, 0.5, 2.0, 10.0, 40.0}) {
        QVERIFY(std::abs(gammaBelow(1, x) + std::expm1(-x)) < 1e-14);
        QVERIFY(std::abs(gammaBelow(0.5, x) - std::erf(std::sqrt(x))) < 1e-14);
        double poisson = 0.0;
        double term = std::exp(-x);
        for (int i = 1; i <= 5; term *= x / i, ++i)
            poisson += term;
        QVERIFY(std::abs(gammaAbove(5, x) / poisson - 1.0) < 1e-12);
    }
    // I_x(a, b) for whole a and b is a binomial sum: I_0.3(3, 4) = P(Bin(6, 0.3) >= 3) = 0.25569.
    QVERIFY(std::abs(betaBelow(3, 4, 0.3) - 0.25569) < 1e-12);
    QVERIFY(std::abs(betaBelow(4, 3, 0.7) - (1.0 - 0.25569)) < 1e-12);
    QVERIFY(std::abs(betaQuantile(3, 4, 0.25569) - 0.3) < 1e-12);
}

void TestTimeLaw::truncatedMeanIsTheIntegralOfTheSurvival()
{
    QFETCH(TimeLaw, law);
    for (const double limit : {0.3 * law.mean, law.mean, 2.7 * law.mean}) {
        const int steps = 200'000; // midpoint rule
        double integral = 0.0;
        for (int i = 0; i < steps; ++i)
            integral += (1.0 - shareWithin(law, (i + 0.5) * limit / steps)) * limit / steps;
        QVERIFY2(std::abs(truncatedMean(law, limit) / integral - 1.0) < 1e-5,
                 qPrintable(QString::number(truncatedMean(law, limit) / integral, 'g', 12)));
    }
    QVERIFY(std::abs(truncatedMean(law, 1e9 * law.mean) / law.mean - 1.0) < 1e-12);
}

void TestTimeLaw::drawsFollowTheLaw()
{
    QFETCH(TimeLaw, law);
    const TimeSampler sampler(law);
    RandomStream words(11, 3);
    RandomStream more(12, 3);
    const std::uint64_t n = 300'000;
    const std::vector<double> limits{0.1 * law.mean, 0.5 * law.mean, 1.01 * law.mean, 1.7 * law.mean, 4 * law.mean};
    std::vector<std::uint64_t> within(limits.size());
    double truncated = 0.0;
    double squares = 0.0;
    for (std::uint64_t i = 0; i < n; ++i) {
        const double x = hoursOf(sampler.draw(words.next(), more));
        for (std::size_t k = 0; k < limits.size(); ++k)
            within[k] += x <= limits[k];
        truncated += std::min(x, 2 * law.mean);
        squares += std::min(x, 2 * law.mean) * std::min(x, 2 * law.mean);
    }
    for (std::size_t k = 0; k < limits.size(); ++k)
        QVERIFY(agrees(within[k], n, shareWithin(law, limits[k])));
    const double mean = truncated / double(n);
    const double error = std::sqrt(std::max(squares / double(n) - mean * mean, 0.0) / double(n)) + 1e-6;
    QVERIFY(agrees(Estimate{mean, error}, truncatedMean(law, 2 * law.mean)));
}

void TestTimeLaw::residualTimeFollowsTheEquilibriumLaw()
{
    // P(residual <= t) = E min(X, t) / E X (renewal theory).
    QFETCH(TimeLaw, law);
    const TimeSampler sampler(law);
    RandomStream numbers(13, 3);
    const std::uint64_t n = 300'000;
    const std::vector<double> limits{0.1 * law.mean, 0.5 * law.mean, law.mean, 2 * law.mean, 5 * law.mean};
    std::vector<std::uint64_t> within(limits.size());
    for (std::uint64_t i = 0; i < n; ++i) {
        const auto met = sampler.inProgress(numbers);
        QVERIFY(met.left > 0 && met.left <= met.whole);
        for (std::size_t k = 0; k < limits.size(); ++k)
            within[k] += hoursOf(met.left) <= limits[k];
    }
    for (std::size_t k = 0; k < limits.size(); ++k)
        QVERIFY(agrees(within[k], n, truncatedMean(law, limits[k]) / law.mean));
}

void TestTimeLaw::badInput_data()
{
    QTest::addColumn<TimeLaw>("law");
    QTest::addColumn<int>("fault"); // -1: none
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    const auto row = [](const char *name, const TimeLaw &law, std::optional<LawFault> fault) {
        QTest::newRow(name) << law << (fault ? int(*fault) : -1);
    };
    row("mean 0", TimeLaw::exponential(0), LawFault::Mean);
    row("negative mean", TimeLaw::exponential(-1), LawFault::Mean);
    row("mean that is no number", TimeLaw::weibull(nan, 2), LawFault::Mean);
    row("endless mean", TimeLaw::gamma(infinite, 2), LawFault::Mean);
    row("huge mean", TimeLaw::exponential(1e300), {});
    row("shape 0.01", TimeLaw::weibull(1, 0.01), {});
    row("shape 100", TimeLaw::gamma(1, 100), {});
    row("shape 0", TimeLaw::weibull(1, 0), LawFault::Shape);
    row("negative shape", TimeLaw::gamma(1, -2), LawFault::Shape);
    row("shape that is no number", TimeLaw::gamma(1, nan), LawFault::Shape);
    row("negative spread", TimeLaw::lognormal(1, -0.1), LawFault::Sigma);
    row("spread that is no number", TimeLaw::lognormal(1, nan), LawFault::Sigma);
    row("range turned round", TimeLaw::uniform(5, 2), LawFault::Range);
    row("range of nothing", TimeLaw::uniform(0, 0), LawFault::Range);
    row("range without end", TimeLaw::uniform(1, infinite), LawFault::Range);
    row("nothing observed", TimeLaw::empirical({}), LawFault::Values);
    row("only zeros observed", TimeLaw::empirical({0, 0}), LawFault::Values);
    row("negative observation", TimeLaw::empirical({1, -1, 5}), LawFault::Values);
    row("observation that is no number", TimeLaw::empirical({1, nan}), LawFault::Values);
    row("never", TimeLaw::neverHappens(), {});
}

void TestTimeLaw::badInput()
{
    QFETCH(TimeLaw, law);
    QFETCH(int, fault);
    const auto found = faultOf(law);
    QCOMPARE(found ? int(*found) : -1, fault);
}

void TestTimeLaw::extremesDoNotOverflow_data()
{
    QTest::addColumn<TimeLaw>("law");
    QTest::newRow("huge exponential") << TimeLaw::exponential(1e300);
    QTest::newRow("tiny exponential") << TimeLaw::exponential(1e-300);
    for (const double shape : {0.01, 100.0}) {
        QTest::addRow("Weibull %g", shape) << TimeLaw::weibull(500, shape);
        QTest::addRow("huge Weibull %g", shape) << TimeLaw::weibull(1e300, shape);
        QTest::addRow("gamma %g", shape) << TimeLaw::gamma(500, shape);
        QTest::addRow("huge gamma %g", shape) << TimeLaw::gamma(1e300, shape);
    }
    QTest::newRow("wide lognormal") << TimeLaw::lognormal(500, 30);
    QTest::newRow("huge uniform") << TimeLaw::uniform(0, 1e300);
    QTest::newRow("never") << TimeLaw::neverHappens();
}

void TestTimeLaw::extremesDoNotOverflow()
{
    QFETCH(TimeLaw, law);
    QVERIFY(!faultOf(law));
    const TimeSampler sampler(law);
    RandomStream words(11, 3);
    RandomStream more(12, 3);
    for (int i = 0; i < 2000; ++i) {
        const Tick drawn = sampler.draw(words.next(), more);
        QVERIFY(drawn >= 1 && drawn <= never);
        const auto met = sampler.inProgress(words);
        QVERIFY(met.left >= 1 && met.left <= never && met.whole <= never);
    }
    for (const double limit : {1e-9, 730.0, 1e9}) {
        const double mean = truncatedMean(law, limit);
        QVERIFY(mean >= 0.0 && mean <= limit * (1.0 + 1e-12));
    }
}

QTEST_APPLESS_MAIN(TestTimeLaw)
#include "tst_timelaw.moc"
