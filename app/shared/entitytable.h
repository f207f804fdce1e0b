// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/entityfilter.h"
#include "app/shared/entitysteps.h"
#include "app/shared/entitytablemodel.h"
#include "app/shared/tableview.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;

namespace slatelier::shared {

class FilterField;

/// A table of one entity with everything people do to it: filter, sort, edit in place, add, duplicate, remove, move,
/// copy and paste; the context menu, the tool buttons and the keys do the same.
class EntityTable : public QWidget
{
    Q_OBJECT
public:
    /// Small tables have no filter; the title stands left of the buttons.
    enum class Size { Small, Full };

    EntityTable(document::Document &document, const model::EntityType &type, const QStringList &fields,
                const QString &settingsName, Size size, QWidget *parent = nullptr);

    /// The rows inside this row; with an empty id nothing can be added.
    void setOwner(const QString &owner);
    void setTitle(const QString &title);
    void setEmptyText(const QString &text) { m_view->setEmptyText(text); }
    /// Columns that are not shown until the user chooses them.
    void setHiddenAtFirst(const QStringList &fields);
    /// What a new row is filled with.
    void setFill(const Fill &fill) { m_fill = fill; }

    EntityTableModel *model() const { return m_model; }
    TableView *view() const { return m_view; }
    FilterField *filter() const { return m_filter; }
    QAction *addAction() const { return m_add; }
    /// Beside the tool buttons.
    QBoxLayout *corner() const { return m_corner; }

    QString currentId() const;
    QStringList selectedIds() const;
    /// Selects the row, dropping the filter when it hides it. False when there is no such row.
    bool select(const QString &id);
    /// As high as its rows, between \a least and \a most of them, for a table on a page that scrolls.
    void fitHeight(int least, int most);

public Q_SLOTS:
    void addRow();
    void duplicateSelected();
    void removeSelected();

Q_SIGNALS:
    void currentChanged(const QString &id);
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void makeLayout(Size size);
    void fitColumns();
    void followRows();
    void retranslate();
    void refreshActions();
    void move(int from, int to);
    void paste(const TextRows &rows, const QModelIndex &at);
    void pasteAsNew();
    void adjustHeight();
    QModelIndex proxyIndex(const QString &id, int column = 0) const;

    document::Document &m_document;
    const model::EntityType &m_type;
    EntityTableModel *m_model;
    EntityFilter *m_proxy;
    TableView *m_view;
    FilterField *m_filter = nullptr;
    QLabel *m_title;
    QBoxLayout *m_corner = nullptr;
    QAction *m_add;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_pasteNew;
    Fill m_fill;
    bool m_fitted; // columns have their widths, from the user's earlier day or from the first rows
    int m_least = 0, m_most = 0;
};

} // namespace slatelier::shared
