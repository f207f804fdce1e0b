// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitytype.h"

#include <QtWidgets/QWidget>

class QAction;
class QTreeView;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class FilterField;
}

namespace slatelier::catalog {

class ServiceTree;

/// The tree of families and services with its filter and everything people do to it.
class ServicesPane : public QWidget
{
    Q_OBJECT
public:
    explicit ServicesPane(document::Document &document, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    ServiceTree *tree() const { return m_tree; }
    shared::FilterField *filter() const { return m_filter; }
    QAction *addServiceAction() const { return m_addService; }
    QAction *addFamilyAction() const { return m_addFamily; }

    QString currentId() const;
    /// Selects a service or family, dropping the filter when it hides it.
    bool select(const QString &id);

public Q_SLOTS:
    void addService();
    void addFamily();
    void duplicateSelected();
    void removeSelected();

Q_SIGNALS:
    void currentChanged(const QString &id);
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void makeLayout();
    void retranslate();
    void refreshActions();
    void reopen();
    void keepCurrent();
    void moveCurrent(int by);
    void startEditing(const QString &id);
    QStringList selectedIds(const model::EntityType &type) const;

    document::Document &m_document;
    ServiceTree *m_tree;
    QTreeView *m_view;
    shared::FilterField *m_filter;
    QAction *m_addService;
    QAction *m_addFamily;
    QAction *m_rename;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QString m_current;
    QSet<QString> m_closed; // families that the user folded
    bool m_rebuilding = false;
};

} // namespace slatelier::catalog
