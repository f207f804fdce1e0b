// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measurement/measurementwork.h"

#include "app/document/document.h"
#include "app/shared/awaitresult.h"
#include "core/storage/measuredstore.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QPointer>

namespace slatelier::measurement {

MeasurementWork::MeasurementWork(document::Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &document::Document::replaced, this, &MeasurementWork::load);
    connect(&document, &document::Document::measuredChanged, this, &MeasurementWork::load);
    // What is promised decides what is bad.
    connect(&document, &document::Document::changed, this, [this] {
        if (!m_rows.isEmpty())
            judge();
    });
    load();
}

MeasurementWork::~MeasurementWork() { m_stop.request_stop(); }

void MeasurementWork::load()
{
    ++m_readRun;
    m_reading = false;
    const auto *store = m_document.measured();
    const auto counts = store ? store->counts() : QHash<QString, qint64>();
    const bool any = std::any_of(counts.begin(), counts.end(), [](qint64 count) { return count > 0; });
    if (!any)
        return show({});
    if (m_document.path().isEmpty())
        return show(store->rows().value_or(model::Measured()));
    m_reading = true;
    Q_EMIT rowsChanged();
    read(m_document.path(), m_readRun);
}

QCoro::Task<> MeasurementWork::read(QString path, int run)
{
    const QPointer<MeasurementWork> self(this);
    const auto future = QtConcurrent::run([path] { return std::make_shared<const model::Result<model::Measured>>(storage::MeasuredStore::readFile(path)); });
    const auto found = co_await shared::awaitResult(future);
    if (!self || run != m_readRun || !found)
        co_return;
    m_reading = false;
    show((*found)->value_or(model::Measured()));
}

void MeasurementWork::show(const model::Measured &rows)
{
    m_rows = rows;
    m_statistics.reset();
    Q_EMIT rowsChanged();
    judge();
}

void MeasurementWork::ask(const analysis::StatisticsQuestion &question)
{
    m_question = question;
    judge();
}

void MeasurementWork::judge()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_busy = true;
    m_question.zone = analysis::zoneOfRows(m_rows);
    answer(m_document.project(), m_rows, m_question, ++m_run);
}

QCoro::Task<> MeasurementWork::answer(model::Project project, model::Measured rows, analysis::StatisticsQuestion question, int run)
{
    const QPointer<MeasurementWork> self(this);
    const auto stop = m_stop.get_token();
    const auto future = QtConcurrent::run([project, rows, question, stop] {
        return std::make_shared<const std::optional<analysis::Statistics>>(analysis::statisticsOf(project, rows, question, stop));
    });
    const auto found = co_await shared::awaitResult(future);
    if (!self || run != m_run || !found || !**found)
        co_return;
    m_busy = false;
    m_statistics = **found;
    Q_EMIT statisticsChanged();
}

} // namespace slatelier::measurement
