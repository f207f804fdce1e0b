// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/measured.h"
#include "core/model/project.h"
#include "core/model/result.h"

/// The projects that ship with the program: templates to start from and samples to learn from.
namespace slatelier::document {

struct Starter
{
    QString id; // "it-services"
    const char *title; // translate in context "Starter"
    const char *purpose;
};

const QList<Starter> &templates();
const QList<Starter> &samples();

/// The template or sample in that language; a usage problem when there is none with this id.
model::Result<model::Project> starterProject(const QString &id, model::Language language);
/// The measured rows that come with the sample, for its services in \a project; none with most.
model::Measured starterRows(const QString &id, const model::Project &project);

/// The language of the program, as far as starters have it: Russian, or English for everything else.
model::Language programLanguage();

} // namespace slatelier::document
