// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slatelier::command {

/// While it lives, Ctrl+C and a polite kill are remembered instead of ending the program.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    bool isAsked() const;
};

/// Share done and time left, on one line of a terminal; silent where nobody looks.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(double share, double elapsedSeconds);

private:
    void write(const QString &line);

    bool m_isSeen;
    qsizetype m_written = 0;
};

} // namespace slatelier::command
