// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/simulationplan.h"
#include "core/engine/simulation/estimates.h"
#include "core/engine/simulation/exactwindow.h"
#include "core/engine/simulation/rarebreach.h"

namespace slatelier::analysis {

/// Replications `first` .. `first` + `count` - 1.
struct ReplicationRange
{
    quint64 first = 0;
    quint64 count = 0;
    friend bool operator==(const ReplicationRange &, const ReplicationRange &) = default;
};

/// In how many simulated contract years a right to terminate arises.
struct YearRight
{
    QString id;
    quint64 hits = 0;
    quint64 years = 0;
    friend bool operator==(const YearRight &, const YearRight &) = default;
};

/// What a simulation has found, apart from the project it was made of: it can be written, read and joined with others.
struct SimulationReport
{
    struct Watched
    {
        engine::Tick base = 0; ///< agreed ticks of the window
        engine::Tally tally;
        /// Of each target: the chance of a breach where a formula gives it, which is better than counting.
        std::vector<std::optional<engine::ExactChance>> exact;
        /// Of each target: the chance from windows drawn for what is rare, where counting is too coarse.
        std::vector<std::optional<engine::RareBreach>> rare;
        /// How many interruptions begin in the window, where a formula gives it.
        std::optional<engine::ExactInterruptions> exactInterruptions = {};
    };

    QString service;
    QDate from;
    engine::SimulationModel::Start start = engine::SimulationModel::Start::Steady;
    engine::Tick window = 0;
    engine::Tick warmUp = 0;
    quint64 seed = 0;
    QList<ReplicationRange> ranges; ///< rising, apart from each other
    quint64 threads = 1;
    quint64 componentEvents = 0;
    double elapsedSeconds = 0;
    quint64 fingerprint = 0; ///< of the model
    QList<SimulationPlan::Target> targets;
    QList<SimulationPlan::Termination> terminations;
    QList<YearRight> yearRights; ///< of yearRightsOf(), where it was asked for
    QStringList questions;                ///< in the asker's words
    quint64 firstQuestion = 0;            ///< in the targets of the first watched service
    bool hasCredits = false;              ///< the first tally holds money
    QStringList components;               ///< ids
    QList<QPair<QString, QString>> crews; ///< component id and id of the crew that it names
    std::vector<Watched> watched;         ///< the first counts by the service hours

    quint64 replications() const;
};

struct SimulationRunOptions
{
    quint64 seed = 1;
    quint64 first = 0;
    quint64 replications = 100'000;
    unsigned threads = 0; ///< 0 = all of the machine
    /// Draw windows under other laws for targets that no formula answers and that fewer than `enoughBreaches` windows
    /// break; takes seconds. The numbers depend on the model and the seed alone.
    bool rareBreaches = false;
    std::stop_token stop = {};
    std::function<void(quint64)> progress = {}; ///< replications done, from the calling thread
};

/// Runs the plan. \a questions are words for those of the request.
model::Result<SimulationReport> simulationReportOf(const model::Project &project, const SimulationPlan &plan,
                                                   const SimulationRunOptions &options,
                                                   const QStringList &questions = {});

/// Joins reports of one model and one seed over disjoint ranges; the result is that of one run over all of them, except
/// for the time it took. A problem where they do not belong together.
model::Result<SimulationReport> joined(std::vector<SimulationReport> reports);

/// Windows that broke a target from which on counting is good to 10 %.
constexpr quint64 enoughBreaches = 100;

enum class BreachMethod
{
    Exact,
    RareEvents,
    Counted
};

/// The chance that a window breaks a target: exact where a formula gives it (then low and high are its accuracy), else
/// from windows drawn for what is rare where they exist and counting has not contradicted them, else counted.
engine::Proportion breachOf(const SimulationReport &report, size_t service, size_t target);
BreachMethod breachMethodOf(const SimulationReport &report, size_t service, size_t target);
/// One standard deviation, as a share of the chance; where it is exact, how far it may be off. Absent where nothing was
/// counted.
std::optional<double> breachErrorOf(const SimulationReport &report, size_t service, size_t target);

/// The chance that a right to terminate arises in a replication; absent when it was not simulated. \a index: in
/// report.terminations.
std::optional<engine::Proportion> terminationOf(const SimulationReport &report, qsizetype index);

/// Availability of the window at a quantile: with probability \a p it is below this or equal. Absent without agreed
/// time.
std::optional<double> availabilityQuantile(const SimulationReport &report, double p);
/// The highest promise that is kept with at least this probability.
std::optional<double> keepableAvailability(const SimulationReport &report, double probability);

} // namespace slatelier::analysis
