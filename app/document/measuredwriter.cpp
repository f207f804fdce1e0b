// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/measuredwriter.h"

#include "app/document/document.h"

#include <QElapsedTimer>

namespace slatelier::document {

namespace {

constexpr qsizetype rowsAtOnce = 400;
constexpr qint64 longestPiece = 30; // milliseconds until the window has its turn again

} // namespace

MeasuredWriter::MeasuredWriter(Document &document, const model::Measured &rows, const QString &kind, const QString &source, QObject *parent)
    : QObject(parent), m_document(document), m_rows(rows), m_kind(kind), m_source(source)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &MeasuredWriter::writeSome);
    connect(&document, &Document::replaced, this, [this] {
        m_timer.stop();
        m_batch = 0; // the store of the former project is gone; what was begun there counts for nothing
    });
}

MeasuredWriter::~MeasuredWriter() { giveUp(); }

void MeasuredWriter::start()
{
    auto *store = m_document.measured();
    const auto batch = store ? store->begin(m_kind, m_source) : storage::Result<qint64>(qint64(0));
    if (!batch) {
        Q_EMIT failed(batch.error());
        return;
    }
    m_batch = *batch;
    m_timer.start();
}

void MeasuredWriter::cancel() { giveUp(); }

void MeasuredWriter::giveUp()
{
    m_timer.stop();
    if (m_batch > 0 && m_document.measured())
        (void)m_document.measured()->takeBack(m_batch); // an unfinished one counts for nothing anyway
    m_batch = 0;
}

void MeasuredWriter::writeSome()
{
    auto *store = m_document.measured();
    QElapsedTimer watch;
    watch.start();
    while (store && m_done < m_rows.count() && watch.elapsed() < longestPiece) {
        const model::Measured some{m_rows.outages.mid(m_done, rowsAtOnce), m_rows.tickets.mid(m_done, rowsAtOnce), m_rows.ratings.mid(m_done, rowsAtOnce)};
        if (const auto written = store->append(m_batch, some, m_change); !written) {
            const auto problem = written.error();
            giveUp();
            Q_EMIT failed(problem);
            return;
        }
        m_done += some.count();
    }
    Q_EMIT progressed(double(m_done) / double(std::max<qsizetype>(m_rows.count(), 1)));
    if (m_done < m_rows.count())
        return;
    m_timer.stop();
    if (const auto ended = store->finish(m_batch, m_change); !ended) {
        const auto problem = ended.error();
        giveUp();
        Q_EMIT failed(problem);
        return;
    }
    m_batch = 0;
    m_document.noteMeasured();
    Q_EMIT finished(m_change);
}

} // namespace slatelier::document
