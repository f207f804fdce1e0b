// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findingswork.h"

#include "app/document/document.h"
#include "app/shared/awaitresult.h"
#include "core/analysis/seencauses.h"
#include "core/storage/measuredstore.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QPointer>

using namespace std::chrono_literals;

namespace slatelier::findings {

namespace {

struct Look
{
    std::optional<QList<analysis::Finding>> findings;
    QList<analysis::SeenCause> causes;
};

/// The outages of the file; none where there is none or they cannot be read, which the measurements page says.
QList<analysis::SeenCause> causesOf(const QString &path)
{
    const auto rows = path.isEmpty() ? model::Result<model::Measured>() : storage::MeasuredStore::readFile(path);
    return rows ? analysis::causesIn(rows->outages) : QList<analysis::SeenCause>();
}

} // namespace

FindingsWork::FindingsWork(document::Document &document, QObject *parent)
    : QObject(parent), m_document(document), m_memory(std::make_shared<analysis::FindingsMemory>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &FindingsWork::start);
    connect(&m_document, &document::Document::changed, this, &FindingsWork::request);
    connect(&m_document, &document::Document::measuredChanged, this, &FindingsWork::forgetCauses);
    connect(&m_document, &document::Document::replaced, this, &FindingsWork::forgetCauses);
    request();
}

FindingsWork::~FindingsWork() { m_stop.request_stop(); }

void FindingsWork::forgetCauses()
{
    m_causes.reset();
    request();
}

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
    const auto future = QtConcurrent::run([project, stop, memory = m_memory, known = m_causes, path = m_document.path()] {
        analysis::FindingsContext context;
        context.causes = known ? *known : causesOf(path);
        return Look{memory->findings(project, stop, context), context.causes};
    });
    const auto found = co_await shared::awaitResult(future);
    if (!self || run != m_run || !found || !found->findings)
        co_return;
    m_causes = found->causes;
    m_findings = *found->findings;
    m_project = project;
    m_stale = false;
    Q_EMIT changed();
}

} // namespace slatelier::findings
