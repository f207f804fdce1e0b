// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/trace.h"

#include <QtCore/QRectF>

#include <functional>

/// The line of sight as a drawing: what stands where. Nothing here paints, so that it can be tested alone.
namespace slatelier::lineofsight {

struct SightNode
{
    enum Kind { Promise, Indicator, RoleNode, Missing };
    Kind kind = Promise;
    QString id; // of the row that it stands for; of a missing link that of the row where the line ends
    QString title;
    QString note; // muted below the title; may be empty
    QStringList names; // people, when they are unfolded
    int column = 0;
    QRectF place;
    bool broken = false; // a gap ends or sits here
    int gap = -1; // index into SightPicture::gaps, of a missing link
};

struct SightEdge
{
    int from = 0;
    int to = 0;
    bool broken = false;
};

struct SightColumn
{
    QString title;
    double left = 0;
    double width = 0;
};

inline constexpr double sightHeadHeight = 34; // of the titles of the columns, above all nodes

struct SightPicture
{
    QList<SightColumn> columns;
    QList<SightNode> nodes;
    QList<SightEdge> edges;
    QList<analysis::Finding> gaps; // each once, in the order of the promises
    QRectF bounds;

    int nodeAt(QPointF point) const; // -1 = none
    int nodeOf(SightNode::Kind kind, const QString &id) const; // -1 = none
    /// The node and everything before and after it on its lines.
    QList<int> lineOf(int node) const;
};

/// What is shown of a trace.
struct SightChoice
{
    QString filter; // words of a promise
    bool onlyBroken = false;
    QString focus; // id of the only target to show; empty: all
    bool unfolded = false; // names of people
};

/// The size that a text needs when it is wrapped at this width.
using TextHeight = std::function<double(const QString &text, double width)>;

/// Promises at the left, then their KPIs, then a column for each level with a role that answers; a missing link stands
/// in the column where something should be. Columns are filled from top to bottom, each node as near to the middle of
/// those before it as there is room.
SightPicture pictureOf(const model::Project &project, const analysis::Trace &trace, const SightChoice &choice, const TextHeight &height);

} // namespace slatelier::lineofsight
