// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace slatelier::shared {

/// Work that takes a while, as the status bar shows it. Whoever does the work makes one, reports progress on it and
/// obeys cancelRequested(); it may be deleted at any time.
class Work : public QObject
{
    Q_OBJECT
public:
    explicit Work(const QString &title, QObject *parent = nullptr) : QObject(parent), m_title(title) {}

    QString title() const { return m_title; }
    /// From 0 to 1; below 0 when nobody can know.
    double progress() const { return m_progress; }

    void report(double progress)
    {
        m_progress = progress;
        Q_EMIT progressed(progress);
    }
    /// Ends it with a sentence ("The annex is written."); \a path, when given, is what can be opened.
    void finish(const QString &sentence, const QString &path = {}) { Q_EMIT finished(sentence, path); }
    void cancel() { Q_EMIT cancelRequested(); }

Q_SIGNALS:
    void progressed(double progress);
    void finished(const QString &sentence, const QString &path);
    void cancelRequested();

private:
    QString m_title;
    double m_progress = -1;
};

} // namespace slatelier::shared
