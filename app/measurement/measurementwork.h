// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/statistics.h"

#include <QtCore/QObject>

#include <QCoroTask>

namespace slatelier::document {
class Document;
}

namespace slatelier::measurement {

/// The measured rows of the open project and the answer to one question about them, both worked out on other threads.
class MeasurementWork : public QObject
{
    Q_OBJECT
public:
    explicit MeasurementWork(document::Document &document, QObject *parent = nullptr);
    ~MeasurementWork() override;

    const model::Measured &rows() const { return m_rows; }
    bool isReading() const { return m_reading; }
    /// Absent before the first answer; it may belong to the question before while isBusy().
    const std::optional<analysis::Statistics> &statistics() const { return m_statistics; }
    bool isBusy() const { return m_busy; }

    /// The zone is that of the rows.
    void ask(const analysis::StatisticsQuestion &question);

Q_SIGNALS:
    void rowsChanged();
    void statisticsChanged();

private:
    void load();
    QCoro::Task<> read(QString path, int run);
    void show(const model::Measured &rows);
    void judge();
    QCoro::Task<> answer(model::Project project, model::Measured rows, analysis::StatisticsQuestion question, int run);

    document::Document &m_document;
    model::Measured m_rows;
    analysis::StatisticsQuestion m_question;
    std::optional<analysis::Statistics> m_statistics;
    std::stop_source m_stop;
    int m_readRun = 0;
    int m_run = 0;
    bool m_reading = false;
    bool m_busy = false;
};

} // namespace slatelier::measurement
