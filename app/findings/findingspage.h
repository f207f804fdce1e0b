// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class Card;
class FilterField;
class PageHeader;
}

namespace slatelier::findings {

class FindingModel;
class FindingsWork;

/// Everything that is missing, contradictory or promised in vain, with the way to the place.
class FindingsPage : public shared::Page
{
    Q_OBJECT
public:
    FindingsPage(document::Document &document, QWidget *parent);

    QString title() const override;
    QString iconName() const override;
    /// Errors and warnings; not known before they were worked out once for this project.
    int badge() const override;
    bool focusFilter() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void refresh();
    void count(int badge);
    void explain();
    void jump();
    void refreshContext();
    void retranslate();

    FindingsWork *m_work;
    FindingModel *m_model;
    shared::PageHeader *m_header;
    shared::FilterField *m_filter;
    QTreeView *m_list;
    shared::Card *m_explanation;
    QLabel *m_sentence;
    QLabel *m_reason;
    QPushButton *m_go;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    int m_badge = -1;
};

} // namespace slatelier::findings
