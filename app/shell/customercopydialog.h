// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/customercopy.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace slatelier::document {
class Document;
}

namespace slatelier::shell {

/// Saves what a customer may have: asks for whom, shows what stays in the house, asks where. The project itself and its
/// steps stay as they are; the work goes on beside the window.
class CustomerCopyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CustomerCopyDialog(const document::Document &document, QWidget *parent = nullptr);
    ~CustomerCopyDialog() override;

    /// Writes the copy that is shown; accepted when it is there.
    void saveAs(const QString &path);
    /// What was saved, in a sentence; empty before.
    QString sentence() const { return m_result; }

private:
    using Copy = std::shared_ptr<const exchange::CustomerCopy>;

    void arrange();
    void prepare();
    void showCopy();
    void choosePath();
    void finish();
    void setBusy(bool busy);

    const document::Document &m_document;
    Copy m_copy;
    QString m_path;
    QString m_result;
    QComboBox *m_customer;
    QListWidget *m_leftOut;
    QLabel *m_error;
    QProgressBar *m_progress;
    QPushButton *m_save = nullptr;
    QFutureWatcher<Copy> m_preparing;
    QFutureWatcher<model::Result<void>> m_writing;
};

} // namespace slatelier::shell
