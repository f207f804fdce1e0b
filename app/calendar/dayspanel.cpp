// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/dayspanel.h"

#include "app/calendar/daymodel.h"
#include "app/calendar/daysteps.h"
#include "app/calendar/daywords.h"
#include "app/shared/actionbutton.h"
#include "app/shared/format.h"
#include "app/shared/icon.h"
#include "app/shared/tableview.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace slatelier::calendar {

namespace {

/// A choice among the kinds of days.
class KindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (const auto kind : {model::CalendarExceptionKind::DayOff, model::CalendarExceptionKind::WorkingDay,
                                model::CalendarExceptionKind::ShortWorkingDay})
            box->addItem(kindText(kind));
        auto *self = const_cast<KindDelegate *>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        QTimer::singleShot(0, box, &QComboBox::showPopup);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentText());
    }
};

} // namespace

DaysPanel::DaysPanel(document::Document &document, QWidget *parent)
    : Card(parent)
    , m_document(document)
    , m_model(new DayModel(document, this))
    , m_table(new shared::TableView(u"calendar-days"_s, this))
    , m_problem(new QLabel(this))
    , m_add(new QAction(shared::icon(u"add"_s), {}, this))
    , m_remove(new QAction(shared::icon(u"remove"_s), {}, this))
    , m_import(new QAction(shared::icon(u"import"_s), {}, this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(DayModel::Kind, new KindDelegate(m_table));
    m_table->setPasteable(true);
    m_table->setMinimumHeight(220);
    for (const auto &[column, width] : {std::pair(DayModel::Date, 110), std::pair(DayModel::Kind, 170), std::pair(DayModel::Title, 180),
                                        std::pair(DayModel::MovedFrom, 110)})
        m_table->setColumnWidth(column, width);
    shared::setLook(m_problem, shared::Look::Error);
    m_problem->setWordWrap(true);
    m_problem->hide();
    content()->addWidget(m_problem);
    content()->addWidget(m_table, 1);
    makeActions();
    connect(m_model, &DayModel::refused, this, &DaysPanel::complain);
    connect(m_table, &shared::TableView::pasted, this, [this](const shared::TextRows &rows, const QModelIndex &at) {
        complain(m_model->paste(rows, at.isValid() ? at.row() : -1, m_table->pasteColumns(at)));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        refresh();
        if (now.isValid() && m_table->hasFocus())
            Q_EMIT shown(m_model->dateAt(now.row()));
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { finish(*m_reading.result()); });
    connect(&document, &document::Document::changed, this, &DaysPanel::refresh);
    connect(&document, &document::Document::stateChanged, this, &DaysPanel::refresh);
    retranslate();
}

DaysPanel::~DaysPanel() { m_reading.waitForFinished(); }

void DaysPanel::makeActions()
{
    m_remove->setShortcut(QKeySequence(Qt::Key_Delete));
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_add);
    m_table->addAction(m_remove);
    corner()->addWidget(new shared::ActionButton(m_add, this));
    corner()->addWidget(new shared::ActionButton(m_import, this));
    connect(m_add, &QAction::triggered, this, &DaysPanel::addDay);
    connect(m_remove, &QAction::triggered, this, &DaysPanel::removeSelected);
    connect(m_import, &QAction::triggered, this, &DaysPanel::chooseFile);
}

void DaysPanel::show(const QString &calendar)
{
    m_calendar = calendar;
    m_model->show(calendar);
    complain({});
    refresh();
}

void DaysPanel::select(QDate day)
{
    const int row = m_model->rowOf(day);
    if (row >= 0)
        m_table->selectRowAt(row);
    else
        m_table->clearSelection();
}

void DaysPanel::refresh()
{
    const bool writable = m_document.project().calendars.contains(m_calendar) && !m_document.isReadOnly();
    m_add->setEnabled(writable);
    m_import->setEnabled(writable && !m_reading.isRunning());
    m_remove->setEnabled(writable && m_model->rowCount() > 0);
}

void DaysPanel::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

// The first day from today on that is not special yet, to be changed in its cell.
void DaysPanel::addDay()
{
    QDate day = QDate::currentDate();
    while (m_model->rowOf(day) >= 0)
        day = day.addDays(1);
    if (!markDays(m_document, m_calendar, day, day, model::CalendarExceptionKind::DayOff))
        return;
    const int row = m_model->rowOf(day);
    m_table->selectRowAt(row);
    m_table->setFocus();
    m_table->edit(m_model->index(row, DayModel::Date));
}

void DaysPanel::removeSelected()
{
    QList<QDate> dates;
    for (const int row : m_table->selectedRows())
        dates += m_model->dateAt(row);
    m_model->removeDays(dates);
}

void DaysPanel::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Import days"), QDir::homePath(),
                                                   tr("Holidays and days (*.ics *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void DaysPanel::importFile(const QString &path)
{
    if (m_reading.isRunning())
        return;
    m_request = {{path}, u"calendar"_s, {}, false, m_calendar};
    complain({});
    m_reading.setFuture(QtConcurrent::run([into = m_document.project(), request = m_request] {
        return std::make_shared<const Outcome>(exchange::importInto(into, request));
    }));
    refresh();
}

void DaysPanel::finish(const Outcome &outcome)
{
    const auto name = QFileInfo(m_request.sources.first()).fileName();
    if (outcome) {
        const auto *read = outcome->project.calendars.find({m_request.calendar});
        m_document.apply({QT_TRANSLATE_NOOP("Step", "Import %1"), {name}}, [read](model::Project &project) {
            const auto *present = read ? project.calendars.find(read->id) : nullptr;
            if (!present)
                return; // removed while the file was read
            auto calendar = *present;
            calendar.exceptions = read->exceptions;
            project.calendars.put(calendar);
        });
        Q_EMIT said(tr("%n day(s) of %1 imported.", nullptr, static_cast<int>(outcome->imported)).arg(name));
    } else {
        const auto &problems = outcome.error();
        QString sentence = tr("%1 was not imported. %2").arg(name, problems.first().line > 0
                               ? tr("Line %1: %2").arg(problems.first().line).arg(problems.first().sentence())
                               : problems.first().sentence());
        if (problems.size() > 1)
            sentence += u' ' + tr("%n more place(s) of the file are wrong.", nullptr, static_cast<int>(problems.size()) - 1);
        complain(sentence);
    }
    refresh();
    Q_EMIT imported();
}

void DaysPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void DaysPanel::retranslate()
{
    setTitle(tr("Special days"));
    m_table->setAccessibleName(tr("Special days"));
    m_table->setEmptyText(tr("No holidays or moved days yet. Choose a day in the year, paste dates from a spreadsheet, or import a file."));
    m_add->setText(tr("Add day"));
    m_remove->setText(tr("Remove day"));
    m_import->setText(tr("Import days…"));
    m_import->setToolTip(tr("Holidays from an iCalendar file (.ics) or a table with the columns date, kind, moved_from and title"));
}

} // namespace slatelier::calendar
