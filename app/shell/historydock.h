// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QDockWidget>

#include "app/document/document.h"

class QLabel;
class QListView;
class QToolButton;

namespace slatelier::shell {

/// The beginning, then every step of the history, undone ones included.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { When = Qt::UserRole + 1, Undone };

    using QAbstractListModel::QAbstractListModel;
    void show(QList<document::HistoryEntry> steps, bool open);
    /// Row of the present state: number of steps that are done.
    int present() const { return m_done; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<document::HistoryEntry> m_steps;
    int m_done = 0;
    bool m_open = false;
};

/// What was done, with the time; a click goes to that state.
class HistoryDock : public QDockWidget
{
    Q_OBJECT
public:
    explicit HistoryDock(document::Document &document, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *titleBar();
    void retranslate();
    void refresh();

    document::Document &m_document;
    HistoryModel *m_model;
    QLabel *m_title;
    QToolButton *m_close;
    QListView *m_list;
    bool m_stale = true;
};

} // namespace slatelier::shell
