// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/interruption.h"

#include <QCoreApplication>
#include <QLocale>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slatelier::command {

namespace {

volatile std::sig_atomic_t asked = 0;

void remember(int) { asked = 1; }

QString inWords(double seconds)
{
    const double minutes = seconds / 60;
    if (minutes < 1)
        return QCoreApplication::translate("Command", "%1 s").arg(QLocale().toString(seconds, 'f', 0));
    if (minutes < 120)
        return QCoreApplication::translate("Command", "%1 min").arg(QLocale().toString(minutes, 'f', 0));
    if (minutes < 48 * 60)
        return QCoreApplication::translate("Command", "%1 h").arg(QLocale().toString(minutes / 60, 'f', 0));
    return QCoreApplication::translate("Command", "%1 days").arg(QLocale().toString(minutes / 60 / 24, 'f', 0));
}

} // namespace

Interruption::Interruption()
{
    asked = 0;
    std::signal(SIGINT, remember);
    std::signal(SIGTERM, remember);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interruption::isAsked() const { return asked != 0; }

ProgressLine::ProgressLine()
    : m_isSeen(isatty(STDERR_FILENO) != 0)
{}

ProgressLine::~ProgressLine()
{
    if (m_written > 0)
        write({});
}

void ProgressLine::show(double share, double elapsedSeconds)
{
    if (!m_isSeen || share <= 0)
        return;
    const QString done = QLocale().toString(100 * share, 'f', 1);
    write(QCoreApplication::translate("Command", "%1 % done, about %2 left; Ctrl+C stops")
              .arg(done, inWords(elapsedSeconds * (1 / share - 1))));
}

void ProgressLine::write(const QString &line)
{
    const QByteArray text = (u'\r' + line.leftJustified(m_written) + (line.isEmpty() ? u"\r"_s : QString())).toUtf8();
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    std::fflush(stderr);
    m_written = line.size();
}

} // namespace slatelier::command
