// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/card.h"
#include "core/model/entitytype.h"

class QAction;
class QLabel;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class EntityForm;
class TableView;
}

namespace slatelier::accountability {

class KpiMatrix;

/// The matrix of KPIs and roles with what is known of the binding in the current cell.
class MatrixPanel : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixPanel(document::Document &document, QWidget *parent = nullptr);

    bool reveal(const model::EntityRef &place);
    KpiMatrix *matrix() const { return m_matrix; }
    shared::TableView *view() const { return m_view; }
    void focusMatrix();

Q_SIGNALS:
    void jumpRequested(const slatelier::model::EntityRef &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectParts();
    void complain(const QString &sentence);
    void showCurrent();
    void retranslate();

    document::Document &m_document;
    KpiMatrix *m_matrix;
    shared::TableView *m_view;
    QLabel *m_problem;
    QLabel *m_hint;
    shared::Card *m_card;
    shared::Card *m_details;
    QLabel *m_none;
    shared::EntityForm *m_form;
    QAction *m_clear;
};

} // namespace slatelier::accountability
