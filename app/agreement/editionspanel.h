// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace slatelier::shared {
class ActionButton;
class Card;
class TableView;
} // namespace slatelier::shared

namespace slatelier::agreement {

class EditionsModel;
class RedlineModel;

/// The editions of an agreement, the steps from one to the next, and what changed between any two, side by side.
class EditionsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EditionsPanel(document::Document &document, QWidget *parent = nullptr);

    void setAgreement(const QString &id);
    bool reveal(const QString &edition);
    /// The signed edition that is chosen in the list; empty for what the agreement says now.
    QString chosenEdition() const;

    EditionsModel *editions() const { return m_editions; }
    RedlineModel *redline() const { return m_redline; }
    shared::TableView *list() const { return m_list; }
    shared::TableView *changes() const { return m_changes; }
    QComboBox *older() const { return m_older; }
    QComboBox *newer() const { return m_newer; }
    QLabel *summary() const { return m_summary; }
    QAction *agreeAction() const { return m_agree; }
    QAction *signAction() const { return m_sign; }
    QAction *startAction() const { return m_start; }
    QAction *retireAction() const { return m_retire; }

Q_SIGNALS:
    void said(const QString &sentence);
    void openReference(const slatelier::model::EntityRef &place);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void arrange();
    void refreshActions();
    void listEditions();
    void proposeComparison();
    void compareWithFormer();
    void compare();
    void retranslate();

    document::Document &m_document;
    model::Id<model::Agreement> m_agreement;
    EditionsModel *m_editions;
    RedlineModel *m_redline;
    shared::Card *m_editionsCard;
    shared::Card *m_redlineCard;
    shared::TableView *m_list;
    shared::TableView *m_changes;
    QComboBox *m_older;
    QComboBox *m_newer;
    QLabel *m_with;
    QLabel *m_summary;
    QList<shared::ActionButton *> m_buttons;
    QAction *m_agree;
    QAction *m_sign;
    QAction *m_start;
    QAction *m_retire;
    bool m_stale = true;
};

} // namespace slatelier::agreement
