// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/tabletext.h"

#include <QtWidgets/QTableView>

class QAction;

namespace slatelier::shared {

/// The table of every page: rows of one height, edit in place, copy to and paste from a spreadsheet, sorting on the
/// head where the model can sort, a choice of columns that is kept, and rows that can be dragged.
///
/// The page adds its actions with addAction(): they are the context menu, followed by copy and paste.
class TableView : public QTableView
{
    Q_OBJECT
public:
    /// \a name is the key under which widths, order and choice of columns are kept; it must not be empty.
    explicit TableView(const QString &name, QWidget *parent = nullptr);
    ~TableView() override;

    void setModel(QAbstractItemModel *model) override;
    /// Words shown where there are no rows.
    void setEmptyText(const QString &text);
    /// Lets rows be dragged and moved by Alt+Up and Alt+Down. The view itself moves nothing: rowMoved() asks for it.
    void setReorderable(bool reorderable);
    /// Lets text be pasted: pasted() asks for it.
    void setPasteable(bool pasteable);
    /// Shows what the model calls its rows at the left, for a table that is a matrix.
    void showRowTitles();
    /// Columns not shown until the user chooses them. Call before setModel().
    void setHiddenAtFirst(const QList<int> &columns) { m_hiddenAtFirst = columns; }
    /// Without it the columns are as at first the next time too: nobody has seen them yet.
    void setKeepsColumns(bool keeps) { m_keepsColumns = keeps; }
    /// Rows of the selection, from top to bottom.
    QList<int> selectedRows() const;
    /// Selects and scrolls to a row of the model.
    void selectRowAt(int row);

    QAction *copyAction() const { return m_copy; }
    QAction *pasteAction() const { return m_paste; }

public Q_SLOTS:
    void copySelection();
    void pasteClipboard();

Q_SIGNALS:
    /// The user wants row \a from to stand at \a to (its index after the move).
    void rowMoved(int from, int to);
    /// Cells from the clipboard, to be put in from \a at on (the current cell; invalid for an empty table). Column
    /// numbers grow over the visible columns in their visual order: see pasteColumns().
    void pasted(const slatelier::shared::TextRows &rows, const QModelIndex &at);
    /// Enter or double click on a cell that cannot be edited.
    void opened(const QModelIndex &index);

public:
    /// The model's columns that pasted cells go to, beginning with the column of \a at.
    QList<int> pasteColumns(const QModelIndex &at) const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fitRows();
    void keepColumns() const;
    void restoreColumns();
    void chooseColumns(const QPoint &at);
    int dropRowAt(const QPoint &at) const;
    void moveCurrent(int by);

    QString m_name;
    QString m_emptyText;
    QAction *m_copy;
    QAction *m_paste;
    QList<int> m_hiddenAtFirst;
    bool m_keepsColumns = true;
    bool m_reorderable = false;
    int m_dragged = -1;
    int m_dropRow = -1;
};

} // namespace slatelier::shared
