// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace slatelier::engine {

/// What feeds a gate or is asked about: a component or a gate, by its index in the Structure.
struct Source
{
    enum class Kind : std::uint8_t
    {
        Component,
        Gate
    };

    Kind kind = Kind::Component;
    std::uint32_t index = 0;

    static constexpr Source component(std::size_t index) { return {Kind::Component, std::uint32_t(index)}; }
    static constexpr Source gate(std::size_t index) { return {Kind::Gate, std::uint32_t(index)}; }
    friend bool operator==(const Source &, const Source &) = default;
};

/// Why there is no result.
struct Fault
{
    enum class Kind : std::uint8_t
    {
        UnknownSource, ///< `source` does not exist; `gates` holds the gate that names it, or is empty for a top
        InvalidNumber, ///< component `source` has a probability outside 0..1, or means that are not usable
        Cycle,         ///< `gates` is the closed path: each gate has the next as input, the last has the first
        TooLarge,      ///< the size limit was reached; no number is given rather than a wrong one
        Stopped,       ///< the caller asked to stop
    };

    Kind kind = Kind::Stopped;
    std::vector<std::uint32_t> gates;
    Source source;
};

/// A value, or the fault that stands in its way. Reading the value of a fault, or the reverse, is a programmer's error.
template<typename Value>
class [[nodiscard]] Outcome
{
public:
    Outcome(Value value)
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Outcome(Fault fault)
        : m_content(std::in_place_index<1>, std::move(fault))
    {}

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }
    const Value &operator*() const & { return std::get<0>(m_content); }
    Value &operator*() & { return std::get<0>(m_content); }
    Value &&operator*() && { return std::get<0>(std::move(m_content)); }
    const Value *operator->() const { return std::get_if<0>(&m_content); }
    Value *operator->() { return std::get_if<0>(&m_content); }
    const Fault &error() const { return std::get<1>(m_content); }

private:
    std::variant<Value, Fault> m_content;
};

} // namespace slatelier::engine
