// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <tl/expected.hpp>

namespace slatelier::model {

/// Decides the exit status of the command line: 1, 2 or 3.
enum class ProblemKind { Content, Usage, File };

/// \a pattern with %1, %2, … replaced in one pass, so that an argument that itself holds "%2" stays as it is.
QString filledIn(const QString &pattern, const QStringList &arguments);

/// Something the outside world got wrong, as facts. The pattern is an English sentence marked with
/// QT_TRANSLATE_NOOP("Problem", …); it is translated when sentence() is asked for, that is, where it is shown.
struct Problem
{
    const char *pattern = "";
    QStringList arguments = {}; // %1, %2, … of the pattern
    ProblemKind kind = ProblemKind::Content;
    QString file = {}; // as the user named it; empty when the problem is not in a file
    qint64 line = 0; // from 1; 0 = unknown
    qint64 column = 0; // from 1; 0 = unknown

    /// The sentence in the language of the program.
    QString sentence() const;
    /// "file:line:column: sentence", as far as they are known.
    QString located() const;

    friend bool operator==(const Problem &, const Problem &) = default;
};

template<class T>
using Result = tl::expected<T, Problem>;

inline tl::unexpected<Problem> failure(const char *pattern, QStringList arguments = {},
                                       ProblemKind kind = ProblemKind::Content)
{
    return tl::unexpected(Problem{pattern, std::move(arguments), kind, {}, 0, 0});
}

} // namespace slatelier::model
