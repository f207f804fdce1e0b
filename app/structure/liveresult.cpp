// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/liveresult.h"

#include "app/shared/awaitresult.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QPointer>

using namespace std::chrono_literals;

namespace slatelier::structure {

namespace {

constexpr qsizetype listedCutSets = 50;

} // namespace

LiveResult::LiveResult(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(40ms);
    connect(&m_pause, &QTimer::timeout, this, &LiveResult::start);
}

LiveResult::~LiveResult() { m_stop.request_stop(); }

void LiveResult::request(const model::Project &project, const model::Id<model::Service> &service)
{
    m_asked = project;
    m_service = service;
    m_stop.request_stop();
    m_pause.start();
    if (!m_stale) {
        m_stale = true;
        Q_EMIT changed();
    }
}

void LiveResult::forget()
{
    m_pause.stop();
    m_stop.request_stop();
    ++m_run;
    m_figures.reset();
    m_stale = false;
    Q_EMIT changed();
}

void LiveResult::start()
{
    m_stop = std::stop_source();
    calculate(m_asked, m_service, ++m_run);
}

QCoro::Task<> LiveResult::calculate(model::Project project, model::Id<model::Service> service, int run)
{
    const QPointer<LiveResult> self(this);
    analysis::AvailabilityOptions options;
    options.cutSets = listedCutSets;
    options.stop = m_stop.get_token();
    const auto future = QtConcurrent::run(
        [project, service, options] { return analysis::availabilityOf(project, service, options); });
    const auto figures = co_await shared::awaitResult(future);
    if (!self || run != m_run || !figures || options.stop.stop_requested())
        co_return;
    m_figures = *figures;
    m_answered = project;
    m_stale = false;
    Q_EMIT changed();
}

} // namespace slatelier::structure
