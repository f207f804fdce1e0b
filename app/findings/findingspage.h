// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "core/analysis/findings.h"

class QLabel;
class QStackedWidget;
class QTreeView;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class PageHeader;
}

namespace slatelier::findings {

class FindingDetail;
class FindingModel;
class FindingsBar;
class FindingsWork;

/// Everything that is missing, contradictory or promised in vain, with the way to the place, a mend where there is a
/// clear one, and the reason why something may stay.
class FindingsPage : public shared::Page
{
    Q_OBJECT
public:
    FindingsPage(document::Document &document, QWidget *parent);

    QString title() const override;
    QString iconName() const override;
    /// Errors and warnings that are not accepted; not known before they were worked out once for this project.
    int badge() const override;
    bool focusFilter() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void refresh();
    void expand();
    void count(int badge);
    void explain();
    void jump();
    void mend();
    void accept(const QString &reason);
    void takeBack();
    /// Chosen rows, groups with all they hold.
    QList<analysis::Finding> chosenFindings() const;
    void refreshContext();
    void retranslate();

    document::Document &m_document;
    FindingsWork *m_work;
    FindingModel *m_model;
    shared::PageHeader *m_header;
    FindingsBar *m_bar;
    QTreeView *m_list;
    FindingDetail *m_detail;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    int m_badge = -1;
};

} // namespace slatelier::findings
