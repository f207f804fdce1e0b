// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about targets: what they lack, whether the structure and the agreements below carry them, whether they mean
// anything.
#include "tests/core/analysis/findingpairs.h"

using namespace slatelier;
using namespace slatelier::testing;

class TestTargetFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs() { checkPair(); }
    void namesWhatIsCalculated();
};

namespace {

void promise(Case &it, MetricKind kind, Operator comparison, const Decimal &value)
{
    edit(it.metrics, "availability")->kind = kind;
    edit(it.targets, "target")->comparison = comparison;
    edit(it.targets, "target")->value = value;
}

void addGapPairs()
{
    pair("target-without-metric", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->metric.reset(); },
         [](Case &it) { edit(it.targets, "target")->metric = to<Metric>("availability"); });
    pair("target-without-service", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->service.reset(); },
         [](Case &it) { edit(it.targets, "target")->component = to<Component>("router"); });
    pair("target-without-service: of a crew", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->service.reset(); },
         [](Case &it) { edit(it.targets, "target")->crew = to<Crew>("van"); });
    pair("target-without-service: an agreement below says what it covers elsewhere", Severity::Error, "below",
         [](Case &it) {
             edit(it.targets, "below")->component.reset();
             edit(it.agreements, "ola")->type = AgreementType::Sla;
         },
         [](Case &it) { edit(it.agreements, "ola")->type = AgreementType::Uc; });
    pair("target-without-value", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->value.reset(); },
         [](Case &it) { edit(it.targets, "target")->value = Decimal(5, -1); });
    pair("target-without-value: said not to be offered", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->value.reset(); },
         [](Case &it) { edit(it.targets, "target")->notOffered = true; });
    pair("target-without-window", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->window = {Window::Rolling, 0}; },
         [](Case &it) { edit(it.targets, "target")->window = {Window::Rolling, 1}; });
    pair("target-without-window: a month has its days", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->window = {Window::Rolling, 0}; },
         [](Case &it) { edit(it.targets, "target")->window = {Window::Month, 0}; });
    pair("target-share-out-of-range", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->value = Decimal(10001, -4); },
         [](Case &it) { edit(it.targets, "target")->value = Decimal(1); });
    pair("target-share-out-of-range: below", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->value = Decimal(-1, -4); },
         [](Case &it) { edit(it.targets, "target")->value = Decimal(0); });
    pair("target-share-out-of-range: hours are no share", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->value = Decimal(720); },
         [](Case &it) { edit(it.metrics, "availability")->kind = MetricKind::Mtbf; });
    pair("target-share-out-of-range: not offered", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->value = Decimal(720); },
         [](Case &it) { edit(it.targets, "target")->notOffered = true; });
}

void addStructurePairs()
{
    pair("promise-without-structure", Severity::Warning, "internet",
         [](Case &it) { edit(it.services, "internet")->structure.reset(); },
         [](Case &it) { edit(it.services, "internet")->structure = Block::ofPart(u"router"_s); });
    pair("promise-without-structure: a metric that no structure tells", Severity::Warning, "internet",
         [](Case &it) { edit(it.services, "internet")->structure.reset(); },
         [](Case &it) { edit(it.metrics, "availability")->kind = MetricKind::Formula; });
    pair("promise-without-structure: not offered", Severity::Warning, "internet",
         [](Case &it) { edit(it.services, "internet")->structure.reset(); },
         [](Case &it) { edit(it.targets, "target")->notOffered = true; });
    pair("availability-below-promise", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->value = Decimal(99991, -5); },
         [](Case &it) { edit(it.targets, "target")->value = Decimal(99990, -5); });
    pair("availability-below-promise: not offered", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->value = Decimal(99991, -5); },
         [](Case &it) { edit(it.targets, "target")->notOffered = true; });
    pair("availability-below-promise: a better part", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "target")->value = Decimal(99991, -5); },
         [](Case &it) { edit(it.components, "router")->mtrs = Hours{Decimal(8, -1)}; });
    pair("promise-not-carried", Severity::Error, "target",
         [](Case &it) { promise(it, MetricKind::Mtbf, Operator::AtLeast, Decimal(10000)); },
         [](Case &it) { edit(it.targets, "target")->value = Decimal(9999); });
    pair("promise-not-carried: time to restore", Severity::Error, "target",
         [](Case &it) { promise(it, MetricKind::Mtrs, Operator::Below, Decimal(1)); },
         [](Case &it) { edit(it.targets, "target")->comparison = Operator::AtMost; });
    pair("promise-not-carried: interruptions of a month", Severity::Error, "target",
         [](Case &it) { promise(it, MetricKind::InterruptionCount, Operator::AtMost, Decimal(73, -3)); },
         [](Case &it) { edit(it.targets, "target")->value = Decimal(74, -3); });
    pair("promise-not-carried: downtime of a month", Severity::Error, "target",
         [](Case &it) { promise(it, MetricKind::Downtime, Operator::AtMost, Decimal(730, -4)); },
         [](Case &it) { edit(it.targets, "target")->value = Decimal(731, -4); });
    pair("promise-not-carried: the longest outage is not calculated", Severity::Error, "target",
         [](Case &it) { promise(it, MetricKind::Mtrs, Operator::AtMost, Decimal(5, -1)); },
         [](Case &it) { edit(it.metrics, "availability")->kind = MetricKind::LongestOutage; });
}

void addBelowPairs()
{
    pair("promise-above-its-parts", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "below")->value = Decimal(99899, -5); },
         [](Case &it) { edit(it.targets, "below")->value = Decimal(999, -3); });
    pair("promise-above-its-parts: a draft below carries nothing", Severity::Error, "target",
         [](Case &it) { edit(it.targets, "below")->value = Decimal(99899, -5); },
         [](Case &it) { edit(it.agreements, "ola")->state = AgreementState::Draft; });
    pair("support-hours-too-short", Severity::Warning, "response",
         [](Case &it) { edit(it.crews, "van")->calendar = to<Calendar>("days"); },
         [](Case &it) { edit(it.targets, "response")->calendar = to<Calendar>("days"); });
    pair("term-not-carried", Severity::Warning, "sla",
         [](Case &it) { edit(it.agreements, "ola")->end = QDate(2026, 12, 30); },
         [](Case &it) { edit(it.agreements, "ola")->end = QDate(2026, 12, 31); });
    pair("term-not-carried: the beginning", Severity::Warning, "sla",
         [](Case &it) { edit(it.agreements, "ola")->start = QDate(2026, 1, 2); },
         [](Case &it) { edit(it.agreements, "ola")->start = QDate(2026, 1, 1); });
    pair("term-not-carried: an open one carries all", Severity::Warning, "sla",
         [](Case &it) { edit(it.agreements, "ola")->end = QDate(2026, 12, 30); },
         [](Case &it) { edit(it.agreements, "ola")->end = {}; });
    pair("credits-not-taken", Severity::Notice, "sla",
         [](Case &it) { edit(it.creditRows, "row-below")->share = Share{Decimal(24999, -5)}; },
         [](Case &it) { edit(it.creditRows, "row-below")->share = Share{Decimal(25, -2)}; });
    pair("credits-not-taken: less is given", Severity::Notice, "sla",
         [](Case &it) { edit(it.creditRows, "row-below")->share = Share{Decimal(2, -1)}; },
         [](Case &it) { edit(it.credits, "credit")->cap = Share{Decimal(2, -1)}; });
}

void addIdlePairs()
{
    pair("target-cannot-be-missed", Severity::Warning, "target",
         [](Case &it) { edit(it.targets, "target")->value = Decimal(0); },
         [](Case &it) { edit(it.targets, "target")->value = Decimal(1, -8); });
    pair("target-cannot-be-missed: the longest month", Severity::Warning, "target",
         [](Case &it) { promise(it, MetricKind::Downtime, Operator::AtMost, Decimal(7451, -1)); },
         [](Case &it) { edit(it.targets, "target")->value = Decimal(744); });
    pair("target-cannot-be-missed: not offered", Severity::Warning, "target",
         [](Case &it) { edit(it.targets, "target")->value = Decimal(0); },
         [](Case &it) { edit(it.targets, "target")->notOffered = true; });
    pair("target-cannot-be-met", Severity::Error, "target",
         [](Case &it) { promise(it, MetricKind::Availability, Operator::Above, Decimal(1)); },
         [](Case &it) { edit(it.targets, "target")->comparison = Operator::AtLeast; });
    pair("target-cannot-be-met: less than nothing", Severity::Error, "target",
         [](Case &it) { promise(it, MetricKind::LongestOutage, Operator::Below, Decimal(0)); },
         [](Case &it) { edit(it.targets, "target")->value = Decimal(1, -8); });
    pair("target-cannot-be-met: a month of downtime", Severity::Error, "target",
         [](Case &it) { promise(it, MetricKind::Downtime, Operator::AtLeast, Decimal(7451, -1)); },
         [](Case &it) { edit(it.targets, "target")->window = {Window::Quarter, 0}; });
    pair("target-outside-service-hours", Severity::Warning, "target",
         [](Case &it) {
             edit(it.services, "internet")->serviceHours = to<Calendar>("days");
             add(it.calendars, "monday")->weekly = {{{Weekday::Monday}, {540}, {1081}}};
             edit(it.calendars, "monday")->name = u"Mondays"_s;
             edit(it.targets, "target")->calendar = to<Calendar>("monday");
         },
         [](Case &it) { edit(it.calendars, "monday")->weekly.first().to = {1080}; });
    const auto crowd = [](Case &it) {
        for (const auto *id : {"a", "b", "c", "d", "e", "f"}) {
            add(it.metrics, id, "respond");
            add(it.targets, id, "response")->metric = to<Metric>(id);
        }
    };
    pair("too-many-targets", Severity::Notice, "internet", crowd, [](Case &it) { it.targets.remove(u"f"_s); });
    pair("too-many-targets: one metric for two priorities", Severity::Notice, "internet", crowd,
         [](Case &it) { edit(it.targets, "f")->metric = to<Metric>("e"); });
    pair("too-many-targets: one is not offered", Severity::Notice, "internet", crowd,
         [](Case &it) { edit(it.targets, "f")->notOffered = true; });
}

} // namespace

void TestTargetFindings::pairs_data()
{
    pairColumns();
    addGapPairs();
    addStructurePairs();
    addBelowPairs();
    addIdlePairs();
}

void TestTargetFindings::namesWhatIsCalculated()
{
    auto it = soundCase();
    edit(it.targets, "target")->value = Decimal(99995, -5);
    it.targets.remove(u"below"_s);
    QLocale::setDefault(QLocale(QLocale::English));
    const auto found = findingsIn(it);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().sentence().contains(u"99.9950\u00a0% promised, 99.9900\u00a0% calculated"_s), qPrintable(found.first().sentence()));
}

QTEST_GUILESS_MAIN(TestTargetFindings)
#include "tst_targetfindings.moc"
