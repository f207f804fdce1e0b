// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/faulttree.h"

#include <QXmlStreamReader>

namespace slatelier::exchange {

using namespace Qt::StringLiterals;
using model::Problem;

namespace {

constexpr int deepestFormula = 100;
constexpr int deepestExpression = 100;

class Reader
{
public:
    Reader(const FaultTreeSource &source, FaultTree &tree, Problems &problems)
        : m_xml(source.xml)
        , m_file(source.file)
        , m_tree(tree)
        , m_problems(problems)
    {}

    void read()
    {
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            m_xml.readNext();
            if (m_xml.isDTD()) { // entities could make a small file endless
                add(here().problem(
                    QT_TRANSLATE_NOOP("Problem", "A document type declaration (DOCTYPE) is not supported.")));
                return;
            }
        }
        if (m_xml.isStartElement() && m_xml.name() != "opsa-mef"_L1)
            add(here().problem(QT_TRANSLATE_NOOP("Problem",
                                                 "This is not an Open-PSA model: its root is “%1”, “opsa-mef” was "
                                                 "expected."),
                               {m_xml.name().toString()}));
        else if (m_xml.isStartElement())
            definitions();
        while (!m_xml.atEnd() && !m_xml.hasError() && !full())
            m_xml.readNext();
        if (m_xml.hasError() && !full())
            add(here().problem(QT_TRANSLATE_NOOP("Problem", "The XML is broken here: %1"), {m_xml.errorString()}));
    }

private:
    XmlPlace here() const { return {m_file, m_xml.lineNumber()}; }
    bool full() const { return m_problems.size() >= mostProblems; }
    void add(const Problem &problem)
    {
        if (!full())
            m_problems += problem;
    }

    QString element() const { return m_xml.qualifiedName().toString(); }
    QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString().trimmed(); }

    void refuse()
    {
        add(here().problem(QT_TRANSLATE_NOOP("Problem", "The element “%1” is not supported."), {element()}));
        m_xml.skipCurrentElement();
    }

    bool next() { return !full() && m_xml.readNextStartElement(); }

    /// The name of what is being defined; refuses private names, which this subset cannot tell apart.
    std::optional<QString> name()
    {
        const QString name = attribute("name"_L1);
        const QString role = attribute("role"_L1);
        if (role == "private"_L1)
            add(here().problem(
                QT_TRANSLATE_NOOP("Problem", "Private names (role=\"private\" in “%1”) are not supported."),
                {element()}));
        else if (name.isEmpty())
            add(here().problem(QT_TRANSLATE_NOOP("Problem", "The element “%1” needs a name."), {element()}));
        else
            return name;
        m_xml.skipCurrentElement();
        return std::nullopt;
    }

    bool isFree(const QString &name, const XmlPlace &place)
    {
        qint64 line = 0;
        if (m_tree.gates.contains(name))
            line = m_tree.gates.value(name).place.line;
        else if (m_tree.basicEvents.contains(name))
            line = m_tree.basicEvents.value(name).place.line;
        else if (m_tree.houseEvents.contains(name))
            line = m_tree.houseEvents.value(name).place.line;
        if (line > 0)
            add(place.problem(
                QT_TRANSLATE_NOOP("Problem", "The name “%1” is defined twice, for the first time in line %2."),
                {name, QString::number(line)}));
        return line == 0;
    }

    bool isNewTree(const QString &name)
    {
        const auto earlier = m_tree.trees.constFind(name);
        if (earlier == m_tree.trees.constEnd() || earlier->file != m_file) { // models in parts repeat the name per file
            m_tree.trees.insert(name, here());
            return true;
        }
        add(here().problem(
            QT_TRANSLATE_NOOP("Problem", "The name “%1” is defined twice, for the first time in line %2."),
            {name, QString::number(earlier->line)}));
        m_xml.skipCurrentElement();
        return false;
    }

    void definitions()
    {
        while (next()) {
            const QString what = element();
            if (what == "define-fault-tree"_L1 || what == "define-component"_L1) {
                if (const auto tree = name(); tree && isNewTree(*tree))
                    definitions();
            } else if (what == "model-data"_L1) {
                definitions();
            } else if (what == "define-gate"_L1) {
                gate();
            } else if (what == "define-basic-event"_L1) {
                basicEvent();
            } else if (what == "define-house-event"_L1) {
                houseEvent();
            } else if (what == "define-parameter"_L1) {
                parameter();
            } else if (what == "label"_L1 || what == "attributes"_L1) {
                m_xml.skipCurrentElement();
            } else {
                refuse();
            }
        }
    }

    /// Passes label and attributes; true at the first element with content.
    bool nextContent(QString &label)
    {
        while (next()) {
            if (m_xml.name() == "label"_L1)
                label = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
            else if (m_xml.name() == "attributes"_L1)
                m_xml.skipCurrentElement();
            else
                return true;
        }
        return false;
    }

    void nothingMore()
    {
        QString label;
        while (nextContent(label))
            refuse();
    }

    void gate()
    {
        const auto place = here();
        const auto name = this->name();
        if (!name)
            return;
        GateDefinition gate{{}, {}, place};
        if (!nextContent(gate.label)) {
            add(place.problem(QT_TRANSLATE_NOOP("Problem", "The gate “%1” has no formula."), {*name}));
            return;
        }
        const auto formula = this->formula(0);
        nothingMore();
        if (!formula || !isFree(*name, place))
            return;
        gate.formula = *formula;
        m_tree.gates.insert(*name, gate);
        m_tree.gateOrder += *name;
    }

    std::optional<Formula> formula(int depth)
    {
        Formula formula;
        formula.place = here();
        if (const auto event = eventKind()) {
            formula.kind = Formula::Kind::Event;
            formula.event = *event;
            const auto name = this->name();
            if (!name)
                return std::nullopt;
            formula.name = *name;
            m_xml.skipCurrentElement();
            return formula;
        }
        if (m_xml.name() == "constant"_L1) {
            const auto failed = constant();
            formula.failed = failed.value_or(false);
            return failed ? std::optional(formula) : std::nullopt;
        }
        return group(formula, depth);
    }

    std::optional<EventKind> eventKind()
    {
        const QString type = m_xml.name() == "event"_L1 ? attribute("type"_L1) : element();
        if (type == "gate"_L1)
            return EventKind::Gate;
        if (type == "basic-event"_L1)
            return EventKind::BasicEvent;
        if (type == "house-event"_L1)
            return EventKind::HouseEvent;
        return m_xml.name() == "event"_L1 ? std::optional(EventKind::Any) : std::nullopt;
    }

    std::optional<bool> constant()
    {
        const QString value = attribute("value"_L1);
        const bool failed = value == "true"_L1 || value == "1"_L1;
        if (!failed && value != "false"_L1 && value != "0"_L1) {
            add(here().problem(QT_TRANSLATE_NOOP("Problem", "The value of a constant must be true or false, not “%1”."),
                               {value}));
            m_xml.skipCurrentElement();
            return std::nullopt;
        }
        m_xml.skipCurrentElement();
        return failed;
    }

    std::optional<Formula> group(Formula formula, int depth)
    {
        const QString what = element();
        if (what == "and"_L1)
            formula.kind = Formula::Kind::And;
        else if (what == "or"_L1)
            formula.kind = Formula::Kind::Or;
        else if (what == "atleast"_L1)
            formula.kind = Formula::Kind::AtLeast;
        else
            return refuse(), std::nullopt;
        if (depth >= deepestFormula) {
            add(formula.place.problem(QT_TRANSLATE_NOOP("Problem", "The formula is nested deeper than %1 levels."),
                                      {QString::number(deepestFormula)}));
            return m_xml.skipCurrentElement(), std::nullopt;
        }
        bool whole = true;
        const QString minimum = attribute("min"_L1);
        formula.minimum = formula.kind == Formula::Kind::AtLeast ? minimum.toInt(&whole) : 0;
        bool good = true;
        while (next()) {
            if (auto argument = this->formula(depth + 1))
                formula.arguments += std::move(*argument);
            else
                good = false;
        }
        const auto count = formula.arguments.size();
        if (good && count == 0)
            add(formula.place.problem(QT_TRANSLATE_NOOP("Problem",
                                                        "The element “%1” is empty; at least one argument was "
                                                        "expected."),
                                      {what}));
        else if (good && formula.kind == Formula::Kind::AtLeast &&
                 (!whole || formula.minimum < 1 || formula.minimum > count))
            add(formula.place.problem(QT_TRANSLATE_NOOP("Problem",
                                                        "“min” of “atleast” must be a whole number from 1 to the "
                                                        "number of arguments, %1; it is “%2”."),
                                      {QString::number(count), minimum}));
        else if (good)
            return formula;
        return std::nullopt;
    }

    void basicEvent()
    {
        const auto place = here();
        const auto name = this->name();
        if (!name)
            return;
        BasicEventDefinition event{{}, {}, place};
        bool good = true;
        if (nextContent(event.label)) {
            event.probability = expression(0);
            good = event.probability.has_value();
            nothingMore();
        }
        if (!good || !isFree(*name, place))
            return;
        m_tree.basicEvents.insert(*name, event);
        m_tree.basicEventOrder += *name;
    }

    void houseEvent()
    {
        const auto place = here();
        const auto name = this->name();
        if (!name)
            return;
        HouseEventDefinition event{false, place};
        QString label;
        bool good = true;
        while (nextContent(label)) {
            if (m_xml.name() != "constant"_L1) {
                refuse();
                good = false;
            } else if (const auto failed = constant()) {
                event.failed = *failed;
            } else {
                good = false;
            }
        }
        if (good && isFree(*name, place))
            m_tree.houseEvents.insert(*name, event);
    }

    void parameter()
    {
        const auto place = here();
        const auto name = this->name();
        if (!name)
            return;
        QString label;
        std::optional<Expression> value;
        if (nextContent(label)) {
            value = expression(0);
            nothingMore();
            if (!value)
                return;
        }
        if (!value)
            add(place.problem(QT_TRANSLATE_NOOP("Problem", "The parameter “%1” has no value."), {*name}));
        else if (m_tree.parameters.contains(*name))
            add(place.problem(
                QT_TRANSLATE_NOOP("Problem", "The name “%1” is defined twice, for the first time in line %2."),
                {*name, QString::number(m_tree.parameters.value(*name).place.line)}));
        else
            m_tree.parameters.insert(*name, *value);
    }

    std::optional<Expression> expression(int depth)
    {
        static const QStringList supported{u"float"_s,
                                           u"int"_s,
                                           u"parameter"_s,
                                           u"system-mission-time"_s,
                                           u"exponential"_s,
                                           u"GLM"_s,
                                           u"Weibull"_s,
                                           u"periodic-test"_s,
                                           u"uniform-deviate"_s,
                                           u"normal-deviate"_s,
                                           u"lognormal-deviate"_s};
        Expression expression{element(), {}, {}, here()};
        if (!supported.contains(expression.function) || depth > deepestExpression)
            return refuse(), std::nullopt;
        expression.text = attribute(expression.function == "parameter"_L1 ? "name"_L1 : "value"_L1);
        bool good = true;
        while (next()) {
            if (auto argument = this->expression(depth + 1))
                expression.arguments += std::move(*argument);
            else
                good = false;
        }
        return good ? std::optional(expression) : std::nullopt;
    }

    QXmlStreamReader m_xml;
    QString m_file;
    FaultTree &m_tree;
    Problems &m_problems;
};

} // namespace

void readFaultTree(const FaultTreeSource &source, FaultTree &tree, Problems &problems)
{
    Reader(source, tree, problems).read();
}

} // namespace slatelier::exchange
