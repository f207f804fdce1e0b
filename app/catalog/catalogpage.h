// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

class QStackedWidget;
class QTabBar;

namespace slatelier::shared {
class EmptyState;
class EntityBrowser;
class EntityForm;
class EntityTable;
class PageHeader;
}

namespace slatelier::catalog {

class ServiceDetails;
class ServicesPane;

/// What is provided and who takes part: services by family with their passports, all services as a table, parties,
/// roles, people and crews.
class CatalogPage : public shared::Page
{
    Q_OBJECT
public:
    explicit CatalogPage(document::Document &document, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    bool reveal(const model::EntityRef &place) override;
    QAction *primaryAction() const override;
    bool focusFilter() override;

    ServicesPane *services() const { return m_services; }
    ServiceDetails *details() const { return m_details; }
    shared::EntityTable *table() const { return m_table; }
    QTabBar *tabs() const { return m_tabs; }
    shared::EntityBrowser *browser(const QString &table) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeServices();
    void makeTable();
    void makeBrowsers();
    void makePeople(shared::EntityBrowser *people);
    shared::EntityBrowser *addBrowser(const QString &table, const QStringList &columns, const QStringList &form,
                                      const QString &iconName, const char *empty, const char *add);
    void addTab(QWidget *widget);
    void showCurrent(const QString &id);
    void retranslate();
    void refresh();

    document::Document &m_document;
    shared::PageHeader *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ServicesPane *m_services;
    ServiceDetails *m_details;
    shared::EntityForm *m_familyForm;
    QStackedWidget *m_right;
    QStackedWidget *m_servicesOrEmpty;
    shared::EmptyState *m_empty;
    shared::EntityTable *m_table;
    shared::EntityTable *m_assignments = nullptr;
    QList<shared::EntityBrowser *> m_browsers;
};

} // namespace slatelier::catalog
