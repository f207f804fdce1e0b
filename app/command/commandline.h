// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slatelier::command {

/// How a command ended; scripts rely on the numbers.
enum ExitStatus { Done = 0, ContentHasErrors = 1, WrongUsage = 2, FileTrouble = 3 };

/// Do these arguments (without the program's name) ask for the command line rather than for the window?
bool isCommand(const QStringList &arguments);
/// Does the command set type, so that fonts, and with them a QGuiApplication, are needed?
bool needsFonts(const QStringList &arguments);
/// Runs the command to its end. Results go to standard output, sentences on what is wrong to standard error.
int run(const QStringList &arguments);

} // namespace slatelier::command
