// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/customercopydialog.h"

#include "app/document/customerfile.h"
#include "app/document/document.h"
#include "app/shared/formcolumn.h"
#include "app/shared/theme.h"
#include "app/shell/settings.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

using namespace shared;

CustomerCopyDialog::CustomerCopyDialog(const document::Document &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_customer(new QComboBox(this))
    , m_leftOut(new QListWidget(this))
    , m_error(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Save the customer's copy"));
    const auto &project = document.project();
    m_customer->addItem(tr("All agreements"), QString());
    for (const auto &id : exchange::customersOf(project))
        m_customer->addItem(model::entityTypeOf<model::Party>().displayName(project.parties.find(id)), id.text);
    if (m_customer->count() > 1)
        m_customer->setCurrentIndex(1); // what one customer agreed is nobody else's business
    arrange();
    connect(m_customer, &QComboBox::currentIndexChanged, this, &CustomerCopyDialog::prepare);
    connect(&m_preparing, &QFutureWatcherBase::finished, this, &CustomerCopyDialog::showCopy);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &CustomerCopyDialog::finish);
    prepare();
}

CustomerCopyDialog::~CustomerCopyDialog()
{
    m_preparing.waitForFinished();
    m_writing.waitForFinished();
}

void CustomerCopyDialog::arrange()
{
    auto *form = new FormColumn(this);
    form->add(m_customer)->setTexts(tr("For whom"), tr("A customer gets only the agreements signed with them or prepared for them, and what these refer to."));
    form->add(m_leftOut)->setTexts(tr("What stays in the house"), tr("And the whole history of steps, and all measurements."));
    m_customer->setAccessibleName(tr("For whom"));
    m_leftOut->setAccessibleName(tr("What stays in the house"));
    m_leftOut->setMinimumHeight(200);
    setLook(m_error, Look::Error);
    m_error->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Working"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CustomerCopyDialog::choosePath);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::far, space::far, space::far, space::apart);
    layout->setSpacing(space::apart);
    layout->addWidget(form, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setMinimumWidth(520);
}

void CustomerCopyDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_customer->setEnabled(!busy);
    m_save->setEnabled(!busy && m_copy);
}

void CustomerCopyDialog::prepare()
{
    const auto id = m_customer->currentData().toString();
    const auto customer = id.isEmpty() ? std::nullopt : std::optional(model::Id<model::Party>{id});
    m_copy.reset();
    m_leftOut->clear();
    setBusy(true);
    m_preparing.setFuture(QtConcurrent::run([project = m_document.project(), customer] {
        return std::make_shared<const exchange::CustomerCopy>(exchange::customerCopy(project, customer));
    }));
}

void CustomerCopyDialog::showCopy()
{
    m_copy = m_preparing.result();
    m_leftOut->addItems(m_copy->sentences());
    if (m_leftOut->count() == 0)
        m_leftOut->addItem(tr("The project holds nothing that is internal."));
    m_leftOut->setCurrentRow(0);
    setBusy(false);
}

void CustomerCopyDialog::choosePath()
{
    const auto projects = tr("Slatelier projects (*.slatelier)"), texts = tr("Text projects (*.slatelier.json)");
    auto chosen = projects;
    const auto suggestion = tr("%1, for the customer").arg(m_document.name()) + u".slatelier"_s;
    auto path = QFileDialog::getSaveFileName(this, windowTitle(), QDir(folderSetting()).filePath(suggestion),
                                             projects + u";;"_s + texts, &chosen);
    if (path.isEmpty())
        return;
    if (chosen == texts && !path.endsWith(".json"_L1))
        path = (path.endsWith(".slatelier"_L1) ? path : path + u".slatelier"_s) + u".json"_s;
    else if (!path.endsWith(".slatelier"_L1) && !path.endsWith(".json"_L1))
        path += u".slatelier"_s;
    keepFolder(path);
    saveAs(path);
}

void CustomerCopyDialog::saveAs(const QString &path)
{
    if (!m_copy || m_writing.isRunning())
        return;
    m_error->clear();
    // The project that is open would lose everything that the copy leaves out.
    if (QFileInfo(path) == QFileInfo(m_document.path()) && !m_document.path().isEmpty())
        return m_error->setText(tr("This is the file of the project itself. Choose another name."));
    m_path = path;
    setBusy(true);
    m_writing.setFuture(QtConcurrent::run([copy = m_copy, path] { return document::writeCustomerCopy(path, copy->project, true); }));
}

void CustomerCopyDialog::finish()
{
    setBusy(false);
    const auto written = m_writing.result();
    if (!written)
        return m_error->setText(written.error().sentence());
    m_result = tr("The customer's copy was saved as %1, without what stays in the house.").arg(QFileInfo(m_path).fileName());
    accept();
}

} // namespace slatelier::shell
