// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/faulttree.h"
#include "core/exchange/openpsa.h"
#include "core/model/references.h"
#include "core/model/structurecycle.h"

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using namespace model;

namespace {

class Importer
{
public:
    Importer(const Project &into, const FaultTree &tree, const OpenPsaOptions &options, Problems problems)
        : m_before(into)
        , m_tree(tree)
        , m_options(options)
        , m_problems(std::move(problems))
    {
        m_outcome.project = into;
    }

    Checked<ImportOutcome> run()
    {
        for (const auto &gate : m_tree.gates)
            noteUses(gate.formula);
        for (const auto &name : m_tree.basicEventOrder)
            component(name, m_tree.basicEvents[name]);
        for (const auto &name : m_tree.gateOrder)
            service(name, m_tree.gates[name]);
        if (m_problems.isEmpty())
            checkCycles();
        if (m_problems.isEmpty() && m_outcome.imported == 0)
            add(Problem{
                QT_TRANSLATE_NOOP("Problem", "The model defines neither gates nor basic events."), {}, {}, {}, 0, 0});
        if (!m_problems.isEmpty())
            return tl::unexpected(m_problems);
        m_outcome.created = createdRows(m_before, m_outcome.project);
        return m_outcome;
    }

private:
    void add(const Problem &problem)
    {
        if (m_problems.size() < mostProblems)
            m_problems += problem;
    }

    /// Puts a row; one that is there already must be the same, lest an import change what it does not know.
    template<class E>
    void put(Table<E> &table, const E &row, const XmlPlace &place)
    {
        const E *present = table.find(row.id);
        if (present && !(*present == row))
            return add(
                place.problem(QT_TRANSLATE_NOOP("Problem", "“%1” is in the project already, and it is not the same."),
                              {row.id.text}));
        if (!present && locate(m_outcome.project, row.id.text).type)
            return add(place.problem(QT_TRANSLATE_NOOP("Problem", "“%1” is in the project already as something else."),
                                     {row.id.text}));
        table.put(row);
        ++m_outcome.imported;
    }

    void noteUses(const Formula &formula)
    {
        m_used.insert(formula.name);
        for (const auto &argument : formula.arguments)
            noteUses(argument);
    }

    void component(const QString &name, const BasicEventDefinition &event)
    {
        Component component;
        component.id.text = component.code = name;
        component.name = event.label.isEmpty() ? name : event.label;
        if (event.probability) {
            const auto share = probability(*event.probability);
            if (!share)
                return add(share.error());
            component.unavailability = *share;
        }
        put(m_outcome.project.components, component, event.place);
    }

    Result<Share> probability(const Expression &expression)
    {
        const auto value = valueOf(expression, m_tree, m_options, m_outcome.notes);
        if (!value)
            return tl::unexpected(value.error());
        // A stated number is kept to the last digit; a calculated one is as good as a double.
        auto exact = expression.function == "float"_L1 ? Decimal::parse(expression.text) : std::nullopt;
        if (!exact)
            exact = Decimal::fromDouble(*value);
        if (!exact || *value < 0 || *value > 1)
            return tl::unexpected(expression.place.problem(
                QT_TRANSLATE_NOOP("Problem", "%1 is not a probability: a number from 0 to 1 was expected."),
                {QString::number(*value)}));
        return Share{*exact};
    }

    void service(const QString &name, const GateDefinition &gate)
    {
        Service service;
        service.id.text = service.code = name;
        service.name = gate.label.isEmpty() ? name : gate.label;
        service.kind = m_used.contains(name) ? ServiceKind::Supporting : ServiceKind::Business;
        service.structure = block(gate.formula);
        put(m_outcome.project.services, service, gate.place);
    }

    Block block(const Formula &formula)
    {
        QList<Block> inner;
        for (const auto &argument : formula.arguments)
            inner += block(argument);
        const int count = int(inner.size());
        switch (formula.kind) {
        case Formula::Kind::And:
            return Block::group(BlockKind::Any, inner);
        case Formula::Kind::Or:
            return Block::group(BlockKind::All, inner);
        case Formula::Kind::AtLeast:
            return Block::group(BlockKind::AtLeast, inner, count - formula.minimum + 1);
        case Formula::Kind::Constant:
            return constant(formula.failed);
        case Formula::Kind::Event:
            break;
        }
        return event(formula);
    }

    static Block constant(bool failed) { return Block::group(failed ? BlockKind::Any : BlockKind::All, {}); }

    Block event(const Formula &formula)
    {
        const auto &name = formula.name;
        const auto house = m_tree.houseEvents.constFind(name);
        const bool isHouse = house != m_tree.houseEvents.constEnd();
        const bool isGate = m_tree.gates.contains(name) || m_before.services.contains(name);
        const bool isBasic = m_tree.basicEvents.contains(name) || m_before.components.contains(name);
        if (!isHouse && !isGate && !isBasic) {
            add(formula.place.problem(QT_TRANSLATE_NOOP("Problem", "“%1” is not defined."), {name}));
        } else if ((formula.event == EventKind::Gate && !isGate) ||
                   (formula.event == EventKind::BasicEvent && !isBasic) ||
                   (formula.event == EventKind::HouseEvent && !isHouse)) {
            add(formula.place.problem(QT_TRANSLATE_NOOP("Problem", "“%1” is defined as another kind of event."),
                                      {name}));
        } else if (isHouse) {
            Block block = constant(house->failed);
            block.name = name;
            return block;
        }
        return Block::ofPart(name);
    }

    void checkCycles()
    {
        for (const auto &cycle : structureCycles(m_outcome.project))
            add(m_tree.gates.value(cycle.first())
                    .place.problem(QT_TRANSLATE_NOOP("Problem", "The structure of the service contains itself: %1."),
                                   {cycle.join(u" → "_s)}));
    }

    Project m_before;
    const FaultTree &m_tree;
    OpenPsaOptions m_options;
    Problems m_problems;
    ImportOutcome m_outcome;
    QSet<QString> m_used; // names that some formula refers to
};

} // namespace

Checked<ImportOutcome> importOpenPsa(const Project &into, const QList<FaultTreeSource> &sources,
                                     const OpenPsaOptions &options)
{
    FaultTree tree;
    Problems problems;
    for (const auto &source : sources)
        readFaultTree(source, tree, problems);
    // What could not be read would only be reported again as undefined.
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    return Importer(into, tree, options, {}).run();
}

} // namespace slatelier::exchange
