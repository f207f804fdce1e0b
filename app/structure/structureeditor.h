// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/card.h"
#include "app/structure/blocktree.h"

class QAction;
class QActionGroup;
class QLabel;
class QStackedWidget;

namespace slatelier::analysis {
struct PartImportance;
}

namespace slatelier::document {
class Document;
}

namespace slatelier::structure {

class BlockActions;
class BlockTreeView;
class DiagramPane;
class PartField;
class StructureSteps;

/// The structure of a service to work on, as a diagram or as a tree: two views of one value, of which one is shown.
class StructureEditor : public shared::Card
{
    Q_OBJECT
public:
    enum class View { AsDiagram, AsTree };

    StructureEditor(document::Document &document, StructureSteps &steps, QWidget *parent = nullptr);

    /// Takes over the present structure; \a anew: of another service.
    void refresh(bool anew);
    /// Remembered from one day to the next.
    void show(View view);
    View shown() const;
    QAction *addPartAction() const { return m_add; }
    void focusView();

    void select(const QList<Path> &paths);
    /// Everywhere the part stands.
    void selectPart(const QString &id);
    void setShares(const QList<analysis::PartImportance> &parts);
    void light(const QStringList &components);
    /// Why the last step was refused; an empty sentence takes the words away.
    void tell(const QString &sentence);

Q_SIGNALS:
    void serviceOpened(const QString &id);
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *treePane();
    BlockActions *actionsShown() const;
    void addPart(const QString &id);
    void addNewPart(const QString &name);
    void refreshAdd();
    void retranslate();

    document::Document &m_document;
    StructureSteps &m_steps;
    DiagramPane *m_diagram;
    PartField *m_part = nullptr;
    BlockTreeView *m_tree;
    QLabel *m_refusal;
    QStackedWidget *m_stack;
    QActionGroup *m_views;
    QAction *m_asDiagram, *m_asTree, *m_add;
};

} // namespace slatelier::structure
