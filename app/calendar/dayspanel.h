// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/shared/card.h"
#include "core/exchange/importer.h"

#include <QtCore/QFutureWatcher>

class QAction;
class QLabel;

namespace slatelier::shared {
class TableView;
}

namespace slatelier::calendar {

class DayModel;

/// The special days of a calendar as a table: typed, pasted from a spreadsheet or imported from a file.
class DaysPanel : public shared::Card
{
    Q_OBJECT
public:
    explicit DaysPanel(document::Document &document, QWidget *parent = nullptr);
    ~DaysPanel() override;

    void show(const QString &calendar);
    void select(QDate day);
    DayModel *model() const { return m_model; }
    shared::TableView *table() const { return m_table; }
    /// Brings the days of a file into the calendar, beside the window; imported() comes in the end.
    void importFile(const QString &path);

Q_SIGNALS:
    void said(const QString &sentence);
    void shown(QDate day);
    void imported();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Outcome = exchange::Checked<exchange::ImportOutcome>;
    using Reading = std::shared_ptr<const Outcome>;

    void makeActions();
    void retranslate();
    void refresh();
    void addDay();
    void removeSelected();
    void chooseFile();
    void finish(const Outcome &outcome);
    void complain(const QString &sentence);

    document::Document &m_document;
    QString m_calendar;
    DayModel *m_model;
    shared::TableView *m_table;
    QLabel *m_problem;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_import;
    exchange::ImportRequest m_request;
    QFutureWatcher<Reading> m_reading;
};

} // namespace slatelier::calendar
