// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/run.h"

#include "app/document/document.h"
#include "app/shared/icon.h"
#include "app/shell/mainwindow.h"
#include "app/shell/settings.h"

#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

int run(int &argc, char **argv)
{
    QApplication application(argc, argv);
    nameProgram();
    QGuiApplication::setApplicationDisplayName(u"Slatelier"_s);
    QGuiApplication::setDesktopFileName(u"org.slatelier.Slatelier"_s);
    application.setWindowIcon(shared::applicationIcon());
    auto &theme = shared::Theme::current();
    theme.choose(themeSetting());
    theme.zoomTo(zoomSetting());

    document::Document document;
    MainWindow window(document);
    theme.start(); // with every widget in its place: under a style sheet each move of a widget styles it anew
    window.speak(languageSetting());
    window.show();
    const auto files = application.arguments().mid(1);
    if (!files.isEmpty())
        window.open(files.constFirst());
    return application.exec();
}

} // namespace slatelier::shell
