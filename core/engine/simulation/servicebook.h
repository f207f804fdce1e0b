// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/simulation/affectedlevels.h"
#include "core/engine/simulation/creditshares.h"
#include "core/engine/simulation/measuredtime.h"
#include "core/engine/simulation/tally.h"
#include "core/engine/simulation/windowrules.h"

#include <optional>

namespace slatelier::engine {

/// How finely quantiles are kept.
struct Precision
{
    /// Buckets of the sketch are at most 2^-bits wide, relative to the value; 1 .. 16.
    int bits = 10;
    /// Quantiles are exact as long as no more windows than this have the quantity at all.
    std::size_t exactValues = 100'000;
};

/// Counts the outages of one service by its rules: each replication is split into windows, and what happened in them
/// goes into the tally.
class ServiceBook
{
public:
    ServiceBook(const SimulationModel &model, std::size_t service, const GatePlan &plan, Precision precision);

    /// Books one replication.
    void add(const OutageLists &lists);
    /// What has been booked, finished; nothing more can be booked afterwards.
    Tally taken()
    {
        bookPending();
        m_tally.finish();
        return std::move(m_tally);
    }
    const std::vector<Tick> &bases() const { return m_rules.bases(); }

    /// The figures of each window, and the outages as they count, of one replication; the tally stays as it is.
    struct Story
    {
        Intervals outages;
        std::vector<WindowFigures> windows;
    };
    Story storyOf(const OutageLists &lists);
    /// The figures of each window of one replication; `figures` has room for them.
    void figuresOf(const OutageLists &lists, std::vector<WindowFigures> &figures);
    /// Those of the first window alone.
    WindowFigures firstWindowOf(const OutageLists &lists);
    const WindowRules &rules() const { return m_rules; }

private:
    /// Sums over the windows of one replication.
    struct Sums
    {
        Tick downtime = 0;
        Tick longest = 0;
        std::int64_t lostShare = 0;
        std::int64_t interruptions = 0;
        std::int64_t touching = 0;
        std::int64_t credits = 0;
    };

    /// What happened in one window that an outage touched, waiting to be booked.
    struct Entry
    {
        WindowFigures figures;
        std::uint32_t window = 0;
        bool endsReplication = false;
    };
    /// Where windows are written: one behind the other, into zeros.
    struct Pen
    {
        Entry *entry = nullptr; ///< of the last window; at first the one before it
        std::int64_t window = -1;
    };

    IntervalView countedOutages(const OutageLists &lists);
    IntervalView joinedOutages(IntervalView drawn);
    std::int64_t windowAt(Tick time) const;
    Entry &entryFor(Pen &pen, std::int64_t window) const;
    /// What the outages of a level are worth.
    struct Weight
    {
        std::int64_t part = 1; ///< of their time; what a whole is, is the same for all of a replication
        bool interrupts = true;
    };

    Entry *written(IntervalView outages, Entry *before);
    Entry *writtenByShare(Entry *before);
    Entry *split(IntervalView outages, Entry *before) const;
    template<bool measured>
    Entry *splitBy(IntervalView outages, Entry *before) const;
    template<bool measured>
    void addPart(WindowFigures &figures, Tick from, Tick to, bool costs) const;
    void bookPending();
    void bookWindow(std::size_t window, const WindowFigures &figures);
    void bookReplication();
    void bookTerminations();
    void findRights(IntervalView outages);
    void contribute(IntervalView outages, const OutageLists &lists, std::span<const Entry> windows);
    void putDown(IntervalView outages, const OutageLists &lists, Weight weight);
    std::optional<std::uint32_t> whoBegan(const Interval &outage, const OutageLists &lists) const;
    void addCauses(const Interval &outage, std::optional<std::uint32_t> component, Weight weight);
    Tick countedTicks(Interval outage) const;

    const std::vector<Tick> &m_edges; ///< of the windows
    std::size_t m_windows;
    std::size_t m_list;
    ServiceRules m_given;
    std::optional<MeasuredTime> m_counted; ///< absent: all of the replication
    WindowRules m_rules;
    bool m_everyWindow;
    bool m_equalBases;
    std::vector<double> m_shareUnits;    ///< units of the lost share for each tick, by window
    std::vector<std::uint32_t> m_leaves; ///< components below the service, for contributions
    CreditShares m_shares;
    std::optional<AffectedLevels> m_levels; ///< absent: the service works or it does not
    std::vector<Wide> m_weighed;            // for them, of the windows of a replication
    std::vector<Wide> m_weighedBy;          // of the components in a replication
    std::vector<WindowFigures> m_interrupted;
    Tally m_tally;

    Sums m_sums;
    std::vector<char> m_broken;                    // of the window
    std::vector<std::uint64_t> m_brokenWindows;    // of the replication, by target
    std::vector<std::vector<char>> m_brokenByRule; // of the replication, for each termination rule by window
    std::vector<char> m_rights;                    // of the replication, for each termination rule: has arisen
    std::vector<Tick> m_ends;                      // of long outages, for them
    // The first entry of each is not a window: it stands before them.
    std::vector<Entry> m_pending; ///< windows of several replications: booked together, while the tables are near
    std::size_t m_written = 0;    ///< the last of m_pending that is written; zeros behind it
    std::vector<Entry> m_levelWindows;
    std::vector<Entry> m_touched; ///< of one replication, where every window is booked or nothing is
    int m_windowShift = 0;
    std::vector<std::uint32_t> m_windowOf; ///< of the first tick of each cell of 2^shift ticks
    Intervals m_outages;
};

} // namespace slatelier::engine
