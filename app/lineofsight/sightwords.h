// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/trace.h"

/// What the nodes of the line of sight are called.
namespace slatelier::lineofsight {

QString promisesTitle();
QString indicatorsTitle();
QString rolesTitle();
QString levelTitle(model::RoleLevel level);

/// "Availability at least 99.5 %" over "Internet access · month".
QString promiseTitle(const model::Project &project, const model::Id<model::Target> &id);
QString promiseNote(const model::Project &project, const model::Id<model::Target> &id);
QString indicatorTitle(const model::Project &project, const model::Id<model::Kpi> &id);
QString indicatorNote(const model::Project &project, const model::Id<model::Kpi> &id);
QString roleTitle(const model::Project &project, const model::Id<model::Role> &id);
/// How many people are in it, and how many of them were told.
QString roleNote(const analysis::TracedRole &role);
QString personName(const model::Project &project, const model::Id<model::Person> &id);
/// The missing link in two or three words.
QString missingTitle(const analysis::Finding &gap);

} // namespace slatelier::lineofsight
