// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

using shared::Theme;

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"slatelier"_s);
    QCoreApplication::setApplicationName(u"slatelier"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLATELIER_VERSION));
}

WindowSettings windowSettings()
{
    const QSettings settings;
    return {settings.value(u"window/geometry"_s).toByteArray(), settings.value(u"window/state"_s).toByteArray(),
            settings.value(u"window/page"_s).toString(), settings.value(u"window/sidebar-folded"_s).toBool()};
}

void keep(const WindowSettings &window)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, window.geometry);
    settings.setValue(u"window/state"_s, window.state);
    settings.setValue(u"window/page"_s, window.page);
    settings.setValue(u"window/sidebar-folded"_s, window.sidebarFolded);
}

QString languageSetting() { return QSettings().value(u"language"_s).toString(); }

void keepLanguage(const QString &language) { QSettings().setValue(u"language"_s, language); }

Theme::Choice themeSetting()
{
    const auto word = QSettings().value(u"theme"_s).toString();
    return word == u"light" ? Theme::Choice::Light : word == u"dark" ? Theme::Choice::Dark : Theme::Choice::System;
}

void keepTheme(Theme::Choice choice)
{
    const auto word = choice == Theme::Choice::Light  ? u"light"_s
                      : choice == Theme::Choice::Dark ? u"dark"_s
                                                      : u"system"_s;
    QSettings().setValue(u"theme"_s, word);
}

int zoomSetting() { return QSettings().value(u"zoom"_s, 100).toInt(); }

void keepZoom(int percent) { QSettings().setValue(u"zoom"_s, percent); }

QString folderSetting()
{
    const auto kept = QSettings().value(u"folder"_s).toString();
    return QFileInfo(kept).isDir() ? kept : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void keepFolder(const QString &path) { QSettings().setValue(u"folder"_s, QFileInfo(path).absolutePath()); }

} // namespace slatelier::shell
