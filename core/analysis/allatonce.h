// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace slatelier::analysis {

/// Calls \a work with each number below \a count once, on as many threads as the machine has, this one among them, and
/// returns when all of it is done. The lower numbers begin first. An exception of one call is thrown here.
template<class Work>
void allAtOnce(size_t count, const Work &work)
{
    std::atomic<size_t> next = 0;
    const auto take = [&] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::future<void>> others;
    const size_t threads = std::min(size_t(std::thread::hardware_concurrency()), count);
    for (size_t thread = 1; thread < threads; ++thread)
        others.push_back(std::async(std::launch::async, take));
    take();
    for (auto &other : others)
        other.get();
}

} // namespace slatelier::analysis
