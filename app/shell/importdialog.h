// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/measuredimport.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QDialog>

#include <stop_token>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStandardItemModel;

namespace slatelier::document {
class Document;
class MeasuredWriter;
}
namespace slatelier::shared {
class FormField;
class TableView;
}

namespace slatelier::shell {

/// Takes a table, a fault tree or another project into the open one, or measured rows beside it, all of it or nothing;
/// what is wrong with the file is listed with its place. Reading goes on beside the window.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(document::Document &document, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void start();
    /// What was imported, in a sentence; empty before.
    QString sentence() const { return m_result; }

Q_SIGNALS:
    void finishedReading();

private:
    using Outcome = exchange::Checked<exchange::ImportOutcome>;
    using Rows = exchange::Checked<exchange::MeasuredImport>;

    void arrange();
    void listMappings();
    void chooseFile();
    void chooseMapping(int index);
    void finish(const Outcome &outcome);
    void startMeasured();
    void write(const Rows &rows);
    void stop();
    void showProblems(const exchange::Problems &problems);
    exchange::ImportRequest request() const;

    document::Document &m_document;
    QString m_result;
    QLineEdit *m_file;
    QComboBox *m_kind;
    QComboBox *m_mapping;
    QLabel *m_sentence;
    shared::TableView *m_problems;
    QStandardItemModel *m_model;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QFutureWatcher<std::shared_ptr<const Outcome>> m_reading;
    QFutureWatcher<std::shared_ptr<const Rows>> m_readingRows;
    document::MeasuredWriter *m_writer = nullptr;
    std::stop_source m_stop;
};

} // namespace slatelier::shell
