// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/findings.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace slatelier::document {
class Document;
}

namespace slatelier::findings {

/// Keeps the findings of the open project: works them out on another thread a moment after each change, from what is
/// still known of the rows that did not change.
class FindingsWork : public QObject
{
    Q_OBJECT
public:
    explicit FindingsWork(document::Document &document, QObject *parent = nullptr);
    ~FindingsWork() override;

    const QList<analysis::Finding> &findings() const { return m_findings; }
    /// The value they belong to.
    const model::Project &project() const { return m_project; }
    /// The project has changed since.
    bool isStale() const { return m_stale; }
    /// The language is another one.
    void lookAgain() { request(); }

Q_SIGNALS:
    void changed();

private:
    void request();
    void start();
    /// Other outages: their causes are read again.
    void forgetCauses();
    QCoro::Task<> find(model::Project project, int run);

    document::Document &m_document;
    QTimer m_pause;
    std::stop_source m_stop;
    std::shared_ptr<analysis::FindingsMemory> m_memory;
    std::optional<QList<analysis::SeenCause>> m_causes; // absent: not read yet
    QList<analysis::Finding> m_findings;
    model::Project m_project;
    int m_run = 0;
    bool m_stale = false;
};

} // namespace slatelier::findings
