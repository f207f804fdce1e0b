// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "core/model/difference.h"

class QAction;
class QCheckBox;
class QStackedWidget;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class Card;
class EmptyState;
class PageHeader;
class ServiceChooser;
class TableView;
}

namespace slatelier::structure {

class ComponentModel;
class FigureRow;
class LiveResult;
class ResultPanel;
class StructureEditor;
class StructureSteps;

/// What a service is built of, and what follows from it.
class StructurePage : public shared::Page
{
    Q_OBJECT
public:
    StructurePage(document::Document &document, QWidget *parent);
    ~StructurePage() override;

    QString title() const override;
    QString iconName() const override;
    bool reveal(const model::EntityRef &place) override;
    QAction *primaryAction() const override;
    bool focusFilter() override;

    /// Shows the structure of this service.
    void showService(const QString &id);
    StructureEditor *editor() const { return m_editor; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void arrangeComponents();
    void connectParts();
    void follow(const model::Difference &difference);
    void showSomeService();
    void recalculate();
    void takeShares();
    void previewCell(const QModelIndex &index, const QString &text);
    void editNumbers(const QString &componentId);
    void removeComponents();
    void refreshContext();
    void retranslate();

    document::Document &m_document;
    StructureSteps *m_steps;
    LiveResult *m_result;
    shared::PageHeader *m_header;
    shared::ServiceChooser *m_chooser;
    FigureRow *m_figures;
    StructureEditor *m_editor;
    shared::Card *m_componentCard;
    QCheckBox *m_allComponents;
    ComponentModel *m_components;
    shared::TableView *m_componentTable;
    QAction *m_removeComponents;
    ResultPanel *m_panel;
    shared::EmptyState *m_empty;
    QStackedWidget *m_stack;
    QAction *m_openCatalogue;
};

} // namespace slatelier::structure
