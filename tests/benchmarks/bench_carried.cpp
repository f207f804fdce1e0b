// SPDX-License-Identifier: GPL-3.0-or-later
// The proof that the parts carry the promise, for an agreement over 500 components, against the exact availability of
// the same service by its own figures.
#include "core/analysis/availability.h"
#include "core/analysis/carried.h"
#include "core/analysis/findings.h"
#include "tests/benchmarks/ratio.h"

using namespace Qt::StringLiterals;
using namespace slatelier;
using namespace slatelier::model;

namespace {

const Id<Agreement> sla{u"sla"_s};

template<class E>
E made(const QString &id)
{
    E row;
    row.id = {id};
    return row;
}

void addMetric(Project &project, const QString &id, MetricKind kind)
{
    auto metric = made<Metric>(id);
    metric.name = id;
    metric.kind = kind;
    project.metrics.put(metric);
}

Target target(const QString &id, const QString &agreement, const QString &metric, const Decimal &value, Operator comparison)
{
    auto made_ = made<Target>(id);
    made_.agreement = {agreement};
    made_.metric = Id<Metric>{metric};
    made_.value = value;
    made_.comparison = comparison;
    return made_;
}

/// 250 pairs in series, each part covered by its own promise in an OLA; three lines with working hours.
Project largeAgreement()
{
    Project project;
    addMetric(project, u"availability"_s, MetricKind::Availability);
    addMetric(project, u"restore"_s, MetricKind::RestorationTime);
    for (const auto &[id, type] : {std::pair{u"sla"_s, AgreementType::Sla}, std::pair{u"ola"_s, AgreementType::Ola}}) {
        auto agreement = made<Agreement>(id);
        agreement.number = id;
        agreement.type = type;
        agreement.state = AgreementState::Agreed;
        agreement.start = QDate(2027, 1, 1);
        agreement.end = QDate(2027, 12, 31);
        if (type == AgreementType::Sla)
            agreement.firstLine = Id<Crew>{u"desk"_s};
        project.agreements.put(agreement);
    }
    QList<Block> pairs;
    for (int pair = 0; pair < 250; ++pair) {
        QList<Block> blocks;
        for (const auto &side : {u"a"_s, u"b"_s}) {
            auto component = made<Component>(u"c%1%2"_s.arg(pair).arg(side));
            component.mtbf = Hours{Decimal(5000)};
            component.mtrs = Hours{Decimal(4)};
            project.components.put(component);
            auto promise = target(component.id.text + u"-promise"_s, u"ola"_s, u"availability"_s, Decimal(999, -3), Operator::AtLeast);
            promise.component = component.id;
            project.targets.put(promise);
            blocks += Block::ofPart(component.id.text);
        }
        pairs += Block::group(BlockKind::Any, blocks);
    }
    auto service = made<Service>(u"net"_s);
    service.name = u"Net"_s;
    service.structure = Block::group(BlockKind::All, pairs);
    project.services.put(service);
    auto office = made<Calendar>(u"office"_s);
    office.weekly = {{{Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday}, {540}, {1020}}};
    project.calendars.put(office);
    for (const auto &[id, next] : {std::pair{u"desk"_s, u"second"_s}, std::pair{u"second"_s, u"third"_s}, std::pair{u"third"_s, QString()}}) {
        auto crew = made<Crew>(id);
        crew.calendar = office.id;
        crew.handOver = std::chrono::minutes(30);
        if (!next.isEmpty())
            crew.next = Id<Crew>{next};
        project.crews.put(crew);
    }
    auto promised = target(u"promised"_s, sla.text, u"availability"_s, Decimal(9995, -4), Operator::AtLeast);
    promised.service = service.id;
    project.targets.put(promised);
    project.targets.put(target(u"promised-restore"_s, sla.text, u"restore"_s, Decimal(100), Operator::AtMost));
    auto restore = target(u"third-restore"_s, u"ola"_s, u"restore"_s, Decimal(4), Operator::AtMost);
    restore.crew = Id<Crew>{u"third"_s};
    project.targets.put(restore);
    return project;
}

void proofOver500Components(benchmark::State &state)
{
    const auto project = largeAgreement();
    const double reference = benchmarks::secondsOf([&] {
        benchmark::DoNotOptimize(analysis::availabilityOf(project, {u"net"_s}, {.cutSets = 0, .parts = false}));
    });
    for (const auto &result : analysis::carriedBy(project, *project.agreements.find(sla))) {
        if (!result.carried && result.subject == analysis::Carried::TargetValue)
            state.SkipWithError(qPrintable(result.sentence()));
    }
    const benchmarks::Compared compared(state, reference, "of the exact availability by own figures");
    for (auto _ : state)
        benchmark::DoNotOptimize(analysis::carriedBy(project, *project.agreements.find(sla)));
}

BENCHMARK(proofOver500Components)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
