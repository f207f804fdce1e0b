// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findingswork.h"

#include "app/document/document.h"
#include "app/shared/awaitresult.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QPointer>

using namespace std::chrono_literals;

namespace slatelier::findings {

FindingsWork::FindingsWork(document::Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &FindingsWork::start);
    connect(&m_document, &document::Document::changed, this, &FindingsWork::request);
    request();
}

FindingsWork::~FindingsWork() { m_stop.request_stop(); }

void FindingsWork::request()
{
    m_stop.request_stop();
    m_stale = true;
    m_pause.start();
    Q_EMIT changed();
}

void FindingsWork::start()
{
    m_stop = std::stop_source();
    find(m_document.project(), ++m_run);
}

QCoro::Task<> FindingsWork::find(model::Project project, int run)
{
    const QPointer<FindingsWork> self(this);
    const auto stop = m_stop.get_token();
    const auto future = QtConcurrent::run([project, stop] { return analysis::findings(project, stop); });
    const auto found = co_await shared::awaitResult(future);
    if (!self || run != m_run || !found || !*found)
        co_return;
    m_findings = **found;
    m_project = project;
    m_stale = false;
    Q_EMIT changed();
}

} // namespace slatelier::findings
