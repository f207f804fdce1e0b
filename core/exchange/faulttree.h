// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/openpsa.h"

/// A fault tree as its file states it, before names are looked up and numbers calculated.
namespace slatelier::exchange {

struct XmlPlace
{
    QString file;
    qint64 line = 0;

    model::Problem problem(const char *pattern, const QStringList &arguments = {}) const
    {
        return {pattern, arguments, model::ProblemKind::Content, file, line, 0};
    }
};

enum class EventKind
{
    Any,
    Gate,
    BasicEvent,
    HouseEvent
};

struct Formula
{
    enum class Kind
    {
        And,
        Or,
        AtLeast,
        Event,
        Constant
    };
    Kind kind = Kind::Constant;
    int minimum = 0; // of AtLeast
    QString name;    // of an Event
    EventKind event = EventKind::Any;
    bool failed = false; // of a Constant
    QList<Formula> arguments;
    XmlPlace place;
};

struct Expression
{
    QString function; // the name of the element
    QString text;     // a number, or the name of a parameter
    QList<Expression> arguments;
    XmlPlace place;
};

struct GateDefinition
{
    QString label;
    Formula formula;
    XmlPlace place;
};

struct BasicEventDefinition
{
    QString label;
    std::optional<Expression> probability;
    XmlPlace place;
};

struct HouseEventDefinition
{
    bool failed = false;
    XmlPlace place;
};

/// Everything that was defined, by name; the lists keep the order of the file.
struct FaultTree
{
    QHash<QString, GateDefinition> gates;
    QHash<QString, BasicEventDefinition> basicEvents;
    QHash<QString, HouseEventDefinition> houseEvents;
    QHash<QString, Expression> parameters;
    QHash<QString, XmlPlace> trees;
    QStringList gateOrder;
    QStringList basicEventOrder;
};

/// Adds what \a source defines to \a tree. Problems: no XML, another root, unsupported elements, names defined twice.
void readFaultTree(const FaultTreeSource &source, FaultTree &tree, Problems &problems);

/// The value of \a expression, with its parameters looked up; a problem for loops, wrong numbers of arguments and
/// functions outside the subset. \a notes gets a line for each distribution that is replaced by its mean.
model::Result<double> valueOf(const Expression &expression, const FaultTree &tree, const OpenPsaOptions &options,
                              Problems &notes, int depth = 0);

} // namespace slatelier::exchange
