// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

/// What the window remembers from one day to the next, in QSettings.
namespace slatelier::shell {

/// Names the program for QSettings and the desktop; call once, before anything reads a setting.
void nameProgram();

struct WindowSettings
{
    QByteArray geometry;
    QByteArray state;
    QString page;
    bool sidebarFolded = false;
};

WindowSettings windowSettings();
void keep(const WindowSettings &settings);

/// "" follows the desktop, else "ru" or "en".
QString languageSetting();
void keepLanguage(const QString &language);

shared::Theme::Choice themeSetting();
void keepTheme(shared::Theme::Choice choice);

int zoomSetting();
void keepZoom(int percent);

/// Folder of the last file dialog.
QString folderSetting();
void keepFolder(const QString &path);

} // namespace slatelier::shell
