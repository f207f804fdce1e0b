// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"
#include "core/model/project.h"
#include "core/model/result.h"

#include <QStringList>

#include <optional>
#include <stop_token>

/// From the project to the exact engine and back: services, components and names instead of indexes.
namespace slatelier::analysis {

/// What one component does to a service; terms and formulas as in engine::Importance. Infinite values are infinite.
struct PartImportance
{
    QString id; // of the component
    double birnbaum = 0;
    double criticality = 0;
    std::optional<double> fussellVesely;
    std::optional<double> riskAchievement;
    std::optional<double> riskReduction;
    std::optional<double> downtimeShare;
    std::optional<double> interruptionShare;
};

/// Exact steady state of a service. Shares from 0 to 1, hours, interruptions per hour.
struct ServiceAvailability
{
    QString service;
    double availability = 1;
    double unavailability = 0;
    std::optional<double> interruptionsPerHour; // absent when a component that matters states only a share
    std::optional<double> mtbfHours; // absent also when the service is never interrupted
    std::optional<double> mtrsHours;
    QString cutSetCount; // decimal digits; empty when they could not be counted within the limit
    QList<QStringList> cutSets; // ids of components, fewest first
    QList<PartImportance> parts; // in the order of the components table
};

/// What can be said for certain, and what a sample says, of a service that is too large to be solved.
struct AvailabilityBounds
{
    double low = 0; // of the unavailability, proven (engine::boundsOf)
    double high = 1;
    double sampled = 0; // its estimate from states drawn at random, with the bounds of the 95 % interval
    double sampledLow = 0;
    double sampledHigh = 1;
    quint64 samples = 0;
};

struct AvailabilityOptions
{
    qsizetype cutSets = 1000; // how many to list
    std::stop_token stop = {};
    quint32 nodes = 20'000'000; // a service that takes more is too large
    bool parts = true; // also cut sets and what each component does; without them many services are quick
};

/// A project made ready for the engine; a value of its own that may go to another thread.
class AvailabilityModel
{
public:
    explicit AvailabilityModel(const model::Project &project);

    /// Exact figures of the service, or why there are none: no structure somewhere below it, a component without
    /// numbers or with contradictory ones, a common cause (not exact in steady state), too large, stopped.
    model::Result<ServiceAvailability> of(const model::Id<model::Service> &service, const AvailabilityOptions &options = {}) const;

    /// For a service that of() finds too large. Absent where there is another reason. Takes seconds.
    std::optional<AvailabilityBounds> boundsOf(const model::Id<model::Service> &service, const AvailabilityOptions &options = {}) const;

private:
    std::optional<model::Problem> obstacle(const model::Service &service) const;

    model::Project m_project;
    engine::Structure m_structure;
    QList<QString> m_componentIds; // by engine index
    QHash<QString, engine::Source> m_sources; // components and services that have a structure
    QHash<QString, model::Problem> m_unusable; // components that have no usable numbers
};

/// One service of a project; for many services of one project make one AvailabilityModel.
model::Result<ServiceAvailability> availabilityOf(const model::Project &project, const model::Id<model::Service> &service,
                                                  const AvailabilityOptions &options = {});

} // namespace slatelier::analysis
