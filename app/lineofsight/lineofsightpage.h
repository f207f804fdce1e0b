// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineofsight/sightlayout.h"
#include "app/shared/page.h"

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QTabWidget;

namespace slatelier::shared {
class ActionButton;
class Card;
class EmptyState;
class FilterField;
class PageHeader;
class ReferenceBox;
}

namespace slatelier::lineofsight {

class GapsModel;
class SightView;
class ToldPanel;

/// One picture per agreement: from each promise through its KPIs to the roles and people who keep it, with the gaps and
/// what mends them.
class LineOfSightPage : public shared::Page
{
    Q_OBJECT
public:
    LineOfSightPage(document::Document &document, QWidget *parent);

    QString title() const override;
    QString iconName() const override;
    bool reveal(const model::EntityRef &place) override;
    QAction *primaryAction() const override;
    bool focusFilter() override;

    void chooseAgreement(const QString &id);
    /// Writes the picture; a sentence tells how it went.
    void savePicture(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectParts();
    void follow();
    void listAgreements();
    void showTrace();
    void showPicture();
    void showGap();
    void mend();
    void goThere();
    void openNode(int node);
    void focusOn(const QString &target);
    void askAndSave();
    QString coverageText() const;
    void retranslate();

    document::Document &m_document;
    shared::PageHeader *m_header;
    QComboBox *m_agreement;
    shared::FilterField *m_filter;
    QCheckBox *m_onlyBroken;
    QCheckBox *m_people;
    QAction *m_all;
    shared::ActionButton *m_allButton;
    QAction *m_save;
    QAction *m_mend;
    QAction *m_go;
    SightView *m_view;
    GapsModel *m_gaps;
    QListView *m_list;
    QLabel *m_reason;
    shared::Card *m_gapsCard;
    ToldPanel *m_told;
    QTabWidget *m_tabs;
    shared::EmptyState *m_empty;
    QWidget *m_pictureTab;
    analysis::Trace m_trace;
    QString m_focus;
    bool m_stale = true;
};

} // namespace slatelier::lineofsight
