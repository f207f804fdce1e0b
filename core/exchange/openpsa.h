// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importoutcome.h"

/// Fault trees in the Open-PSA Model Exchange Format 2.0.
///
/// Read: define-fault-tree, define-component, define-gate with and, or, atleast, gate, basic-event, house-event, event
/// and constant, nested freely; define-basic-event, define-house-event, define-parameter, model-data; the expressions
/// float, int, parameter, system-mission-time, exponential, GLM, Weibull, periodic-test with four arguments, and the
/// means of uniform-, normal- and lognormal-deviate. Everything else is refused by the name of the element and its
/// line.
namespace slatelier::exchange {

struct FaultTreeSource
{
    QString file; ///< as the problems name it
    QByteArray xml;
};

struct OpenPsaOptions
{
    double missionTimeHours = 8760; ///< at which probabilities are taken
};

/// \a into with the trees of all \a sources, which may refer to each other and to what \a into holds already. A gate
/// becomes a service and a basic event a component, both with the name as id and code; failure logic is turned round:
/// `or` → all, `and` → any, `atleast k` of n → n − k + 1 of n. A house event and a constant become an empty group: all
/// of nothing always works, any of nothing never does.
Checked<ImportOutcome> importOpenPsa(const model::Project &into, const QList<FaultTreeSource> &sources,
                                     const OpenPsaOptions &options = {});

struct OpenPsaExport
{
    QByteArray xml;
    Problems notes; ///< what the format, or this edition, cannot say and was left out
};

/// The structures of all services as one fault tree. Names are the ids where the format allows them.
OpenPsaExport exportOpenPsa(const model::Project &project);

} // namespace slatelier::exchange
