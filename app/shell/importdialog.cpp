// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/importdialog.h"

#include "app/document/document.h"
#include "app/document/measuredwriter.h"
#include "app/shared/formcolumn.h"
#include "app/shared/tableview.h"
#include "app/shared/theme.h"
#include "app/shell/settings.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

using namespace shared;

namespace {

constexpr auto otherMapping = "choose"_L1;

} // namespace

ImportDialog::ImportDialog(document::Document &document, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_file(new QLineEdit(QDir::toNativeSeparators(path), this))
    , m_kind(new QComboBox(this))
    , m_mapping(new QComboBox(this))
    , m_sentence(new QLabel(this))
    , m_problems(new TableView(u"import-problems"_s, this))
    , m_model(new QStandardItemModel(this))
    , m_progress(new QProgressBar(this))
    , m_start(nullptr)
{
    setWindowTitle(tr("Import"));
    m_kind->addItem(tr("Find out from the file"), QString());
    m_kind->addItem(tr("Table of services (CSV)"), u"services"_s);
    m_kind->addItem(tr("Table of components (CSV)"), u"components"_s);
    m_kind->addItem(tr("Table of targets (CSV)"), u"targets"_s);
    m_kind->addItem(tr("Measured outages (CSV)"), u"outages"_s);
    m_kind->addItem(tr("Measured tickets (CSV)"), u"tickets"_s);
    m_kind->addItem(tr("Measured ratings (CSV)"), u"ratings"_s);
    m_kind->addItem(tr("Holidays and special days (iCalendar, CSV)"), u"calendar"_s);
    m_kind->addItem(tr("Fault tree (Open-PSA)"), u"openpsa"_s);
    m_kind->addItem(tr("Slatelier project as text"), u"project"_s);
    listMappings();
    m_model->setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("What is wrong")});
    m_problems->setModel(m_model);
    m_sentence->setWordWrap(true);
    m_problems->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading"));
    m_progress->hide();
    arrange();
    connect(m_mapping, &QComboBox::activated, this, &ImportDialog::chooseMapping);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { finish(*m_reading.result()); });
    connect(&m_readingRows, &QFutureWatcherBase::finished, this, [this] { write(*m_readingRows.result()); });
    connect(this, &QDialog::rejected, this, &ImportDialog::stop);
}

ImportDialog::~ImportDialog()
{
    m_stop.request_stop();
    m_reading.waitForFinished();
    m_readingRows.waitForFinished();
}

void ImportDialog::arrange()
{
    auto *choose = new QPushButton(tr("Choose…"), this);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    auto *fileRow = new QWidget(this);
    auto *row = new QHBoxLayout(fileRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    fileRow->setFocusProxy(m_file);

    auto *form = new FormColumn(this);
    form->add(fileRow)->setTexts(tr("File"));
    m_file->setAccessibleName(tr("File"));
    form->add(m_kind)->setTexts(tr("What it is"));
    form->add(m_mapping)->setTexts(tr("Mapping"),
                                   tr("Says which column of a table goes where. Without one, columns are "
                                      "called as the fields of a text project: code, name, …"));
    setLook(m_sentence, Look::Error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::far, space::far, space::far, space::apart);
    layout->setSpacing(space::apart);
    layout->addWidget(form);
    layout->addWidget(m_sentence);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setMinimumWidth(600);
}

void ImportDialog::listMappings()
{
    m_mapping->addItem(tr("None"), QString());
    for (const auto &file : QDir(u":/mappings"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
        m_mapping->addItem(file.completeBaseName(), file.filePath());
    m_mapping->addItem(tr("From a file…"), QString(otherMapping));
}

void ImportDialog::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Import"), folderSetting(), tr("All files (*)"));
    if (path.isEmpty())
        return;
    keepFolder(path);
    m_file->setText(QDir::toNativeSeparators(path));
}

void ImportDialog::chooseMapping(int index)
{
    if (m_mapping->itemData(index).toString() != otherMapping)
        return;
    const auto path = QFileDialog::getOpenFileName(this, tr("Mapping"), folderSetting(), tr("Mappings (*.json)"));
    if (path.isEmpty()) {
        m_mapping->setCurrentIndex(0);
        return;
    }
    m_mapping->insertItem(index, QFileInfo(path).completeBaseName(), path);
    m_mapping->setCurrentIndex(index);
}

exchange::ImportRequest ImportDialog::request() const
{
    exchange::ImportRequest request;
    request.sources = {QDir::fromNativeSeparators(m_file->text())};
    request.kind = m_kind->currentData().toString();
    request.mapping = m_mapping->currentData().toString();
    return request;
}

void ImportDialog::start()
{
    if (m_reading.isRunning() || m_readingRows.isRunning() || (m_writer && m_writer->isWriting()))
        return;
    m_start->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_sentence->clear();
    if (exchange::bringsMeasured(request()))
        return startMeasured();
    m_reading.setFuture(QtConcurrent::run([into = m_document.project(), request = request()] {
        return std::make_shared<const Outcome>(exchange::importInto(into, request));
    }));
}

void ImportDialog::startMeasured()
{
    m_stop = std::stop_source();
    m_readingRows.setFuture(QtConcurrent::run([into = m_document.project(), request = request(), stop = m_stop.get_token()] {
        return std::make_shared<const Rows>(exchange::measuredFrom(into, request, stop));
    }));
}

void ImportDialog::write(const Rows &rows)
{
    if (m_stop.stop_requested())
        return;
    if (!rows) {
        m_progress->hide();
        m_start->setEnabled(true);
        showProblems(rows.error());
        Q_EMIT finishedReading();
        return;
    }
    const auto name = QFileInfo(m_file->text()).fileName();
    delete m_writer;
    m_writer = new document::MeasuredWriter(m_document, rows->rows, rows->kind, name, this);
    m_progress->setRange(0, 100);
    connect(m_writer, &document::MeasuredWriter::progressed, this, [this](double share) { m_progress->setValue(int(100 * share)); });
    connect(m_writer, &document::MeasuredWriter::failed, this, [this](const model::Problem &problem) {
        m_progress->hide();
        m_start->setEnabled(true);
        showProblems({problem});
        Q_EMIT finishedReading();
    });
    connect(m_writer, &document::MeasuredWriter::finished, this, [this, name](const storage::MeasuredChange &change) {
        const auto fresh = static_cast<int>(change.added + change.changed);
        m_result = fresh > 0 ? tr("%n row(s) of %1 imported.", nullptr, fresh).arg(name) : tr("%1 brings nothing new: all its rows are there already.").arg(name);
        accept();
        Q_EMIT finishedReading();
    });
    m_writer->start();
}

void ImportDialog::stop()
{
    m_stop.request_stop();
    if (m_writer)
        m_writer->cancel();
}

void ImportDialog::finish(const Outcome &outcome)
{
    m_progress->hide();
    m_start->setEnabled(true);
    if (!outcome) {
        showProblems(outcome.error());
    } else {
        const auto name = QFileInfo(m_file->text()).fileName();
        m_document.apply({QT_TRANSLATE_NOOP("Step", "Import %1"), {name}}, outcome->project);
        m_result = tr("%n row(s) of %1 imported.", nullptr, static_cast<int>(outcome->imported)).arg(name);
        accept();
    }
    Q_EMIT finishedReading();
}

void ImportDialog::showProblems(const exchange::Problems &problems)
{
    m_sentence->setText(problems.size() == 1 ? problems.first().sentence()
                                             : tr("Nothing was imported: %n place(s) of the file are wrong.", nullptr,
                                                  static_cast<int>(problems.size())));
    m_problems->setVisible(problems.size() > 1 || problems.first().line > 0);
    m_model->setRowCount(0);
    for (const auto &problem : problems) {
        const auto number = [](qint64 value) { return value > 0 ? QLocale().toString(value) : QString(); };
        QList<QStandardItem *> items{new QStandardItem(number(problem.line)), new QStandardItem(number(problem.column)),
                                     new QStandardItem(problem.sentence())};
        items.last()->setToolTip(problem.sentence());
        for (auto *item : items)
            item->setEditable(false);
        m_model->appendRow(items);
    }
    m_problems->setColumnWidth(0, 64);
    m_problems->setColumnWidth(1, 72);
    if (m_problems->isVisible())
        resize(std::max(width(), 760), std::max(height(), 560));
}

} // namespace slatelier::shell
