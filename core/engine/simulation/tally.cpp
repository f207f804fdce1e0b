// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation/tally.h"

namespace slatelier::engine {

namespace {

template<class T, class Add>
void addEach(std::vector<T> &to, const std::vector<T> &from, Add add)
{
    if (to.size() < from.size())
        to.resize(from.size());
    for (std::size_t i = 0; i < from.size(); ++i)
        add(to[i], from[i]);
}

void addNumber(std::uint64_t &to, std::uint64_t from) { to += from; }

} // namespace

void Tally::add(const Tally &other)
{
    replications += other.replications;
    windows += other.windows;
    downtime.add(other.downtime);
    lostShare.add(other.lostShare);
    longest.add(other.longest);
    credits.add(other.credits);
    replicationCredits.add(other.replicationCredits);
    interruptions.add(other.interruptions);
    interruptionSquares += other.interruptionSquares;
    addEach(interruptionCounts, other.interruptionCounts, addNumber);
    touching += other.touching;
    touchingSquares += other.touchingSquares;
    addEach(breaches, other.breaches, [](BreachTally &to, const BreachTally &from) {
        to.windows += from.windows;
        to.squares += from.squares;
    });
    addEach(terminations, other.terminations, addNumber);
    addEach(contributions, other.contributions, [](Contribution &to, const Contribution &from) {
        to.interruptions += from.interruptions;
        to.downtime += from.downtime;
        to.credits += from.credits;
    });
}

void Tally::finish()
{
    for (ValueTally *values : {&downtime, &lostShare, &longest, &credits, &replicationCredits, &interruptions})
        values->finish();
}

} // namespace slatelier::engine
