// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commandline.h"
#include "app/shell/language.h"
#include "app/shell/run.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsAfterName(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    const QStringList arguments = argumentsAfterName(argc, argv);
    if (!slatelier::command::isCommand(arguments))
        return slatelier::shell::run(argc, argv);
    // The command line needs no display; what sets type needs fonts, which come with QGuiApplication.
    if (slatelier::command::needsFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return slatelier::command::run(arguments);
    }
    const QCoreApplication application(argc, argv);
    return slatelier::command::run(arguments);
}
