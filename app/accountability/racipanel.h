// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class TableView;
}

namespace slatelier::accountability {

class RaciMatrix;

/// The responsibility matrix; a letter typed on a cell is its part.
class RaciPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RaciPanel(document::Document &document, QWidget *parent = nullptr);

    bool reveal(const model::EntityRef &place);
    RaciMatrix *matrix() const { return m_matrix; }
    shared::TableView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void complain(const QString &sentence);
    void retranslate();

    document::Document &m_document;
    RaciMatrix *m_matrix;
    shared::TableView *m_view;
    QLabel *m_problem;
    QLabel *m_hint;
    QAction *m_clear;
};

} // namespace slatelier::accountability
