// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineofsight/sightlayout.h"

#include "app/lineofsight/sightwords.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace slatelier::lineofsight {

namespace {

using model::RoleLevel;

constexpr double nodeWidth = 160, columnGap = 32, rowGap = 10, padding = 8, margin = 12;

/// Puts the nodes of one trace into columns and lines between them.
class Drawing
{
public:
    Drawing(const model::Project &project, const analysis::Trace &trace, const SightChoice &choice) : m_project(project)
    {
        for (const auto &target : trace.targets) {
            if (isShown(target, choice))
                m_targets += &target;
        }
        makeColumns();
        for (const auto *target : m_targets)
            add(*target, choice.unfolded);
    }

    SightPicture arranged(const TextHeight &height)
    {
        for (auto &node : m_picture.nodes)
            measure(node, height);
        for (int column = 0; column < m_picture.columns.size(); ++column)
            stack(column);
        double bottom = sightHeadHeight, right = 0;
        for (const auto &node : m_picture.nodes)
            bottom = std::max(bottom, node.place.bottom());
        for (const auto &column : m_picture.columns)
            right = std::max(right, column.left + column.width);
        m_picture.bounds = QRectF(0, 0, right + margin, bottom + margin);
        return std::move(m_picture);
    }

private:
    bool isShown(const analysis::TracedTarget &target, const SightChoice &choice) const
    {
        if (!choice.focus.isEmpty())
            return target.target.text == choice.focus;
        if (choice.onlyBroken && target.gaps.isEmpty())
            return false;
        const auto words = promiseTitle(m_project, target.target) + u' ' + promiseNote(m_project, target.target);
        return choice.filter.isEmpty() || words.contains(choice.filter, Qt::CaseInsensitive);
    }

    /// A column for each level with a role in it, and for the field wherever a promise does not reach it.
    void makeColumns()
    {
        QSet<int> levels;
        for (const auto *target : m_targets) {
            for (const auto &role : target->roles)
                levels.insert(int(role.level));
            for (const auto &gap : target->gaps) {
                if (std::string_view(gap.rule) == "promise-does-not-reach-field")
                    levels.insert(int(bottomOf(target->target)));
            }
        }
        QStringList titles{promisesTitle(), indicatorsTitle()};
        for (int level = int(RoleLevel::Management); level <= int(RoleLevel::Supplier); ++level) {
            if (!levels.contains(level))
                continue;
            m_columnOf.insert(level, static_cast<int>(titles.size()));
            titles += levelTitle(RoleLevel(level));
        }
        if (titles.size() == 2)
            titles += rolesTitle();
        double left = margin;
        for (const auto &title : titles) {
            m_picture.columns += SightColumn{title, left, nodeWidth};
            left += nodeWidth + columnGap;
        }
    }

    RoleLevel bottomOf(const model::Id<model::Target> &id) const
    {
        const auto *target = m_project.targets.find(id);
        const auto *agreement = target ? m_project.agreements.find(target->agreement) : nullptr;
        return agreement && agreement->type == model::AgreementType::Uc ? RoleLevel::Supplier : RoleLevel::Field;
    }

    int addNode(SightNode node)
    {
        m_picture.nodes += std::move(node);
        return static_cast<int>(m_picture.nodes.size()) - 1;
    }

    void connectNodes(int from, int to, bool broken = false)
    {
        const auto same = [&](const SightEdge &edge) { return edge.from == from && edge.to == to; };
        if (std::none_of(m_picture.edges.begin(), m_picture.edges.end(), same))
            m_picture.edges += SightEdge{from, to, broken};
    }

    int indicator(const model::Id<model::Kpi> &kpi)
    {
        auto &node = m_indicators[kpi.text];
        if (node == 0)
            node = 1 + addNode({SightNode::Indicator, kpi.text, indicatorTitle(m_project, kpi), indicatorNote(m_project, kpi), {}, 1, {}, false, -1});
        return node - 1;
    }

    int roleNode(const analysis::TracedRole &role, bool unfolded)
    {
        auto &node = m_roles[role.role.text];
        if (node == 0) {
            SightNode made{SightNode::RoleNode, role.role.text, roleTitle(m_project, role.role), roleNote(role), {}, m_columnOf.value(int(role.level), 2), {}, false, -1};
            if (unfolded) {
                for (const auto &person : role.people)
                    made.names += personName(m_project, person);
            }
            node = 1 + addNode(made);
        }
        return node - 1;
    }

    /// Each gap once, however many promises run into it.
    int gapIndex(const analysis::Finding &gap)
    {
        const auto found = m_picture.gaps.indexOf(gap);
        if (found >= 0)
            return static_cast<int>(found);
        m_picture.gaps += gap;
        return static_cast<int>(m_picture.gaps.size()) - 1;
    }

    void addMissing(int from, int column, const analysis::Finding &gap)
    {
        const int index = gapIndex(gap);
        for (int i = 0; i < m_picture.nodes.size(); ++i) {
            if (m_picture.nodes.at(i).gap == index && m_picture.nodes.at(i).kind == SightNode::Missing)
                return connectNodes(from, i, true);
        }
        connectNodes(from, addNode({SightNode::Missing, gap.place.id, missingTitle(gap), {}, {}, column, {}, true, index}), true);
    }

    void add(const analysis::TracedTarget &target, bool unfolded)
    {
        const int promise = addNode({SightNode::Promise, target.target.text, promiseTitle(m_project, target.target),
                                     promiseNote(m_project, target.target), {}, 0, {}, !target.gaps.isEmpty(), -1});
        for (const auto &kpi : target.kpis)
            connectNodes(promise, indicator(kpi));
        for (const auto &role : target.roles)
            connectNodes(indicator(role.kpi), roleNode(role, unfolded));
        for (const auto &gap : target.gaps)
            addGap(promise, target, gap);
    }

    /// Where the line of the promise ends now.
    int lastOf(int promise, const analysis::TracedTarget &target)
    {
        if (target.kpis.isEmpty())
            return promise;
        return target.roles.isEmpty() ? indicator(target.kpis.first()) : m_roles.value(target.roles.last().role.text) - 1;
    }

    void addGap(int promise, const analysis::TracedTarget &target, const analysis::Finding &gap)
    {
        const std::string_view rule(gap.rule);
        if (rule == "target-without-kpi")
            return addMissing(promise, 1, gap);
        if (rule == "kpi-without-role")
            return addMissing(indicator({gap.place.id}), 2, gap);
        if (rule == "promise-does-not-reach-field")
            return addMissing(lastOf(promise, target), m_columnOf.value(int(bottomOf(target.target)), 2), gap);
        const int index = gapIndex(gap); // sits on a role or a binding that is there
        for (const auto &role : target.roles) {
            if (role.role.text != gap.place.id && role.binding.text != gap.place.id)
                continue;
            auto &node = m_picture.nodes[m_roles.value(role.role.text) - 1];
            node.broken = true;
            node.gap = node.gap < 0 ? index : node.gap;
        }
    }

    static void measure(SightNode &node, const TextHeight &height)
    {
        const double width = nodeWidth - 2 * padding;
        double content = height(node.title, width);
        if (!node.note.isEmpty())
            content += height(node.note, width);
        for (const auto &name : node.names)
            content += height(name, width);
        node.place.setSize({nodeWidth, content + 2 * padding});
    }

    /// The middle of what leads to the node; of a promise its turn.
    double wish(int node) const
    {
        double sum = 0;
        int count = 0;
        for (const auto &edge : m_picture.edges) {
            if (edge.to != node || m_picture.nodes.at(edge.from).column >= m_picture.nodes.at(node).column)
                continue;
            sum += m_picture.nodes.at(edge.from).place.center().y();
            ++count;
        }
        return count == 0 ? 0 : sum / count;
    }

    void stack(int column)
    {
        QList<std::pair<double, int>> turn;
        for (int i = 0; i < m_picture.nodes.size(); ++i) {
            if (m_picture.nodes.at(i).column == column)
                turn += {column == 0 ? double(i) : wish(i), i};
        }
        std::stable_sort(turn.begin(), turn.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        double free = sightHeadHeight;
        for (const auto &[middle, index] : turn) {
            auto &place = m_picture.nodes[index].place;
            const double top = column == 0 ? free : std::max(free, middle - place.height() / 2);
            place.moveTopLeft({m_picture.columns.at(column).left, top});
            free = place.bottom() + rowGap;
        }
    }

    const model::Project &m_project;
    QList<const analysis::TracedTarget *> m_targets;
    QHash<int, int> m_columnOf; // level -> column
    QHash<QString, int> m_indicators; // id -> node + 1
    QHash<QString, int> m_roles;
    SightPicture m_picture;
};

} // namespace

int SightPicture::nodeAt(QPointF point) const
{
    for (int i = 0; i < nodes.size(); ++i) {
        if (nodes.at(i).place.contains(point))
            return i;
    }
    return -1;
}

int SightPicture::nodeOf(SightNode::Kind kind, const QString &id) const
{
    for (int i = 0; i < nodes.size(); ++i) {
        if (nodes.at(i).kind == kind && nodes.at(i).id == id)
            return i;
    }
    return -1;
}

QList<int> SightPicture::lineOf(int node) const
{
    QList<int> line{node};
    const auto follow = [&](bool forward) {
        QList<int> ends{node};
        while (!ends.isEmpty()) {
            const int end = ends.takeFirst();
            for (const auto &edge : edges) {
                const int here = forward ? edge.from : edge.to, there = forward ? edge.to : edge.from;
                if (here != end || line.contains(there))
                    continue;
                line += there;
                ends += there;
            }
        }
    };
    follow(true);
    follow(false);
    return line;
}

SightPicture pictureOf(const model::Project &project, const analysis::Trace &trace, const SightChoice &choice, const TextHeight &height)
{
    return Drawing(project, trace, choice).arranged(height);
}

} // namespace slatelier::lineofsight
