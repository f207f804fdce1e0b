// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/measuredstore.h"

#include <QObject>
#include <QTimer>

namespace slatelier::document {

class Document;

/// Writes the rows of one import into the open project a few at a time, so that the window lives on meanwhile. What is
/// broken off, by cancel() or by the end of this object, leaves nothing behind.
class MeasuredWriter : public QObject
{
    Q_OBJECT
public:
    MeasuredWriter(Document &document, const model::Measured &rows, const QString &kind, const QString &source, QObject *parent = nullptr);
    ~MeasuredWriter() override;

    void start();
    void cancel();
    bool isWriting() const { return m_timer.isActive(); }

Q_SIGNALS:
    void progressed(double share);
    /// With what was changed; the document has said measuredChanged() before.
    void finished(const slatelier::storage::MeasuredChange &change);
    void failed(const slatelier::model::Problem &problem);

private:
    void writeSome();
    void giveUp();

    Document &m_document;
    model::Measured m_rows;
    QString m_kind;
    QString m_source;
    QTimer m_timer;
    qint64 m_batch = 0;
    qsizetype m_done = 0;
    storage::MeasuredChange m_change;
};

} // namespace slatelier::document
