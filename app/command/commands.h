// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// One function per subcommand, each in the file of its name; the first argument is the subcommand itself.
namespace slatelier::command {

int newProject(const QStringList &arguments);
int info(const QStringList &arguments);
int import(const QStringList &arguments);
int exportProject(const QStringList &arguments);
int availability(const QStringList &arguments);
int simulate(const QStringList &arguments);
int merge(const QStringList &arguments);
int credits(const QStringList &arguments);
int carried(const QStringList &arguments);
int redline(const QStringList &arguments);
int budget(const QStringList &arguments);
int hours(const QStringList &arguments);
int worktime(const QStringList &arguments);
int trace(const QStringList &arguments);
int scores(const QStringList &arguments);
int check(const QStringList &arguments);
int statistics(const QStringList &arguments);
int annex(const QStringList &arguments);

} // namespace slatelier::command
