// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"
#include "core/model/values.h"

#include <QHash>

namespace slatelier::analysis {

/// Adds the gates of \a block and returns what stands for the block itself.
class StructureCompiler
{
public:
    StructureCompiler(engine::Structure &structure, const QHash<QString, engine::Source> &sources)
        : m_structure(structure)
        , m_sources(sources)
    {}

    engine::Source add(const model::Block &block)
    {
        if (block.kind == model::BlockKind::Part)
            return m_sources.value(block.part, neverWorks());
        const auto gate = m_structure.gates.size();
        m_structure.gates.emplace_back();
        fill(gate, block);
        return engine::Source::gate(gate);
    }

    void fill(size_t gate, const model::Block &block)
    {
        std::vector<engine::Source> inputs;
        if (block.kind == model::BlockKind::Part)
            inputs.push_back(add(block));
        for (const auto &inner : block.blocks)
            inputs.push_back(add(inner));
        switch (block.kind) {
        case model::BlockKind::Part:
        case model::BlockKind::All:
            m_structure.gates[gate] = engine::Gate::all(std::move(inputs));
            break;
        case model::BlockKind::Any:
            m_structure.gates[gate] = engine::Gate::any(std::move(inputs));
            break;
        case model::BlockKind::AtLeast:
            m_structure.gates[gate] = engine::Gate::atLeast(block.needed, std::move(inputs));
            break;
        }
    }

private:
    /// Stands for a part without structure; services that reach one are refused before the engine is asked.
    engine::Source neverWorks()
    {
        m_structure.gates.push_back(engine::Gate::any({}));
        return engine::Source::gate(m_structure.gates.size() - 1);
    }

    engine::Structure &m_structure;
    const QHash<QString, engine::Source> &m_sources;
};

} // namespace slatelier::analysis
