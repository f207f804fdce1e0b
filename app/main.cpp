// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/commandline.h"
#include "app/shell/language.h"
#include "app/shell/run.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsAfterName(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// The platform's remarks on the session it does not find have no place among the answers to a script.
void onlyFailures(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char *argv[])
{
    const QStringList arguments = argumentsAfterName(argc, argv);
    if (!slatelier::command::isCommand(arguments))
        return slatelier::shell::run(argc, argv);
    // The command line needs no display; what sets type needs fonts, which come with QGuiApplication.
    std::unique_ptr<QCoreApplication> application;
    if (slatelier::command::needsFonts(arguments)) {
        qInstallMessageHandler(onlyFailures);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    slatelier::shell::Language language;
    language.choose({});
    return slatelier::command::run(arguments);
}
