// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/searchindex.h"

#include <QtWidgets/QLineEdit>

class QListView;
class QStandardItemModel;

namespace slatelier::document {
class Document;
}

namespace slatelier::shell {

/// The search field at the top: every entity of the project by any of its words, while one types. Down and Up choose,
/// Enter goes there, Escape leaves.
class QuickSearch : public QLineEdit
{
    Q_OBJECT
public:
    explicit QuickSearch(document::Document &document, QWidget *parent = nullptr);

    /// Cursor into the field, with the old words selected.
    void begin();
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const slatelier::model::EntityRef &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void search();
    void showHits(const QList<SearchHit> &hits);
    void placeList();
    void choose(int row);

    document::Document &m_document;
    SearchIndex m_index;
    QList<SearchHit> m_hits;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace slatelier::shell
