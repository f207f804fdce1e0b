// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

class QStackedWidget;
class QTabBar;

namespace slatelier::shared {
class DetailScroll;
class EmptyState;
class EntityForm;
class EntityTable;
class PageHeader;
}

namespace slatelier::agreement {

class TargetsPanel;

/// What is promised, by whom, to whom: the agreements, and of each its targets, the duties of both sides and its terms.
class AgreementPage : public shared::Page
{
    Q_OBJECT
public:
    explicit AgreementPage(document::Document &document, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    bool reveal(const model::EntityRef &place) override;
    model::EntityRef chosen() const override;
    QAction *primaryAction() const override;
    bool focusFilter() override;

    shared::EntityTable *list() const { return m_list; }
    TargetsPanel *targets() const { return m_targets; }
    shared::EntityTable *duties() const { return m_duties; }
    shared::EntityForm *terms() const { return m_terms; }
    QTabBar *tabs() const { return m_tabs; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab { Targets, Duties, Terms };

    void arrange();
    void fillNew(void *row) const;
    void showCurrent();
    void refresh();
    void retranslate();

    document::Document &m_document;
    shared::PageHeader *m_header;
    shared::EntityTable *m_list;
    TargetsPanel *m_targets;
    shared::EntityTable *m_duties;
    shared::EntityForm *m_terms;
    QTabBar *m_tabs;
    QStackedWidget *m_details;
    QStackedWidget *m_contentOrEmpty;
    shared::EmptyState *m_empty;
    QAction *m_print;
    QAction *m_add;
};

} // namespace slatelier::agreement
