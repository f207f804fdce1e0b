// SPDX-License-Identifier: GPL-3.0-or-later
// The window lives while it is simulated: a timer ticks in its event loop, and the gaps between the ticks are measured,
// as the clock shows them and as work that the window's own thread did. A machine that has other things to do makes
// gaps as well: a witness, a thread that only sleeps and wakes, tells how long the machine let anybody wait, and a machine
// that had more to do than it has cores before the test began is held to the work alone.
#include "app/shared/curvechart.h"
#include "app/simulation/flickerpanel.h"
#include "app/simulation/promisepanel.h"
#include "app/simulation/scenariopanel.h"
#include "app/simulation/scenariosimulation.h"
#include "app/simulation/targetslider.h"
#include "app/simulation/yearsimulation.h"
#include "tests/app/simulation/simulationtest.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtWidgets/QSlider>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <thread>

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::simulation;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr double slowdown = 5;
#elif defined(QT_DEBUG) || !defined(NDEBUG)
constexpr double slowdown = 1.5;
#else
constexpr double slowdown = 1;
#endif
constexpr double longestGap = 100 * slowdown; // milliseconds
constexpr int longest = 120'000;

double ownMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) * 1e-6;
}

/// Ticks in the loop of this thread from its making on.
class Ticks
{
public:
    Ticks()
    {
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_clock.start();
        m_own = ownMilliseconds();
        m_timer.start();
    }
    int count() const { return m_count; }
    double widest() const { return m_widest; }
    double hardest() const { return m_hardest; }

private:
    void tick()
    {
        const double own = ownMilliseconds();
        m_widest = std::max(m_widest, double(m_clock.nsecsElapsed()) * 1e-6);
        m_hardest = std::max(m_hardest, own - m_own);
        m_own = own;
        m_clock.start();
        ++m_count;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_own = 0, m_widest = 0, m_hardest = 0;
    int m_count = 0;
};

/// Sleeps for as long as a tick, again and again, on a thread of its own.
class Witness
{
public:
    /// The longest wait for being woken, in milliseconds.
    double widest()
    {
        m_thread.request_stop();
        m_thread.join();
        return m_widest;
    }

private:
    double m_widest = 0;
    std::jthread m_thread{[this](const std::stop_token &stop) {
        QElapsedTimer since;
        while (!stop.stop_requested()) {
            since.start();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            m_widest = std::max(m_widest, double(since.nsecsElapsed()) * 1e-6 - 5);
        }
    }};
};

/// A line of so many parts, each with a crew; the first one flickers.
model::Project lineOf(int parts)
{
    auto project = gui::sampleProject();
    auto net = *project.services.find({u"internet"_s});
    net.structure = model::Block::group(model::BlockKind::All, {});
    for (int i = 0; i < parts; ++i) {
        model::Component component;
        component.id = {u"part%1"_s.arg(i)};
        component.name = u"Part %1"_s.arg(i);
        component.mtbf = model::Hours{20'000 + 37 * i};
        component.mtrs = model::Hours{4};
        if (i == 0)
            component.flicker = model::Flicker{{model::Decimal(5, -1)}, {24}, {model::Decimal(25, -2)}};
        project.components.put(component);
        net.structure->blocks += model::Block::ofPart(component.id.text);
    }
    project.services.put(net);
    return project;
}

} // namespace

class SimulationTicksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void windowLives_data();
    void windowLives();

private:
    bool m_isBusy = false;
};

void SimulationTicksTest::initTestCase()
{
    double load = 0;
    m_isBusy = getloadavg(&load, 1) == 1 && load > 1.5 * QThread::idealThreadCount();
}

void SimulationTicksTest::windowLives_data()
{
    QTest::addColumn<int>("parts");
    QTest::addColumn<quint64>("windows");
    QTest::addColumn<QString>("play");
    QTest::newRow("the sample refines") << 0 << quint64(200'000) << u"wait"_s;
    QTest::newRow("300 parts, a million windows") << 300 << quint64(1'000'000) << u"wait"_s;
    QTest::newRow("300 parts, the target is dragged") << 300 << quint64(1'000'000) << u"target"_s;
    QTest::newRow("300 parts, flicker is played with") << 300 << quint64(200'000) << u"flicker"_s;
    QTest::newRow("300 parts, years and scenarios") << 300 << quint64(200'000) << u"tabs"_s;
    QTest::newRow("300 parts, years and scenarios of all answers") << 300 << quint64(200'000) << u"tabs after"_s;
}

void SimulationTicksTest::windowLives()
{
    QFETCH(int, parts);
    QFETCH(quint64, windows);
    QFETCH(QString, play);
    double widest = 0, hardest = 0, waited = 0;
    for (int attempt = 0; attempt < 3; ++attempt) {
        ShownPage shown(parts > 0 ? lineOf(parts) : gui::sampleProject());
        shown.page->simulation()->setMost(windows);
        QTRY_VERIFY_WITH_TIMEOUT(shown.page->simulation()->report(), longest); // shown and drawn once
        if (play == "flicker"_L1)
            shown.panel<FlickerPanel>();
        if (play == "tabs after"_L1)
            QTRY_VERIFY_WITH_TIMEOUT(shown.isSettled(), longest);
        QCoreApplication::processEvents();
        Witness witness;
        Ticks ticks;
        QElapsedTimer run;
        run.start();
        int step = 0;
        while (run.elapsed() < 4000 && !(play == "wait"_L1 && shown.isSettled())) {
            if (play == "target"_L1)
                shown.panel<PromisePanel>()->slider()->tryOut(0.9 + 0.001 * (step % 90));
            else if (play == "flicker"_L1)
                shown.find<QSlider>(u"not-holding"_s)->setValue(step * 7 % 95);
            else if (play.startsWith("tabs"_L1))
                shown.page->showPanel(step / 20 % shown.page->panels().size());
            ++step;
            QTest::qWait(16);
        }
        widest = ticks.widest();
        hardest = ticks.hardest();
        waited = witness.widest();
        QVERIFY2(hardest < longestGap, qPrintable(u"the window's thread worked for %1 ms in one go"_s.arg(hardest)));
        if (play == "flicker"_L1)
            QVERIFY(shown.panel<FlickerPanel>()->tried()->report()); // answers came while it was dragged
        if (widest - waited < longestGap)
            break;
    }
    qInfo("widest gap %.0f ms, hardest work %.0f ms; the machine let a sleeper wait for %.0f ms", widest, hardest, waited);
    QVERIFY2(m_isBusy || widest - waited < longestGap, qPrintable(u"a gap of %1 ms"_s.arg(widest)));
}

QTEST_MAIN(SimulationTicksTest)
#include "tst_simulationticks.moc"
