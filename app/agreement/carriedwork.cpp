// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/carriedwork.h"

#include "app/shared/awaitresult.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QPointer>

using namespace std::chrono_literals;

namespace slatelier::agreement {

CarriedWork::CarriedWork(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(60ms);
    connect(&m_pause, &QTimer::timeout, this, &CarriedWork::start);
}

CarriedWork::~CarriedWork() { m_stop.request_stop(); }

void CarriedWork::request(const model::Project &project, const model::Id<model::Agreement> &agreement)
{
    m_asked = project;
    m_agreement = agreement;
    m_stop.request_stop();
    m_pause.start();
    if (!m_stale) {
        m_stale = true;
        Q_EMIT changed();
    }
}

void CarriedWork::forget()
{
    m_pause.stop();
    m_stop.request_stop();
    ++m_run;
    m_results.reset();
    m_stale = false;
    Q_EMIT changed();
}

void CarriedWork::start()
{
    const auto *agreement = m_asked.agreements.find(m_agreement);
    if (!agreement)
        return forget();
    m_stop = std::stop_source();
    prove(m_asked, *agreement, m_stop.get_token(), ++m_run);
}

QCoro::Task<> CarriedWork::prove(model::Project project, model::Agreement agreement, std::stop_token stop, int run)
{
    const QPointer<CarriedWork> self(this);
    const auto future =
        QtConcurrent::run([project, agreement, stop] { return analysis::carriedBy(project, agreement, stop); });
    const auto results = co_await shared::awaitResult(future);
    if (!self || run != m_run || !results || stop.stop_requested())
        co_return;
    m_results = *results;
    m_answered = project;
    m_stale = false;
    Q_EMIT changed();
}

} // namespace slatelier::agreement
