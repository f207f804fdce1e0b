// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

#include <QtCore/QHash>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace slatelier::shared {
class EmptyState;
class EntityForm;
class EntityTable;
class PageHeader;
} // namespace slatelier::shared

namespace slatelier::agreement {

class CarriedPanel;
class CarriedWork;
class ClausePanel;
class ContentsList;
class ContentsModel;
class CreditsPanel;
class EditionsPanel;
class SignedBar;
class TargetsPanel;

/// What is promised, by whom, to whom: the agreements; of each its parts in the order of the annex, one of them open.
/// A part is made when somebody looks at it.
class AgreementPage : public shared::Page
{
    Q_OBJECT
public:
    explicit AgreementPage(document::Document &document, QWidget *parent = nullptr);
    ~AgreementPage() override;

    QString title() const override;
    QString iconName() const override;
    bool reveal(const model::EntityRef &place) override;
    model::EntityRef chosen() const override;
    QAction *primaryAction() const override;
    bool focusFilter() override;

    /// Opens a part by its key: "terms", "targets", … "carried", "editions".
    void openPart(const QString &key);
    shared::EntityTable *list() const { return m_list; }
    ContentsList *contents() const { return m_contents; }
    /// The clauses of a kind by its key.
    ClausePanel *clauses(const QString &key);
    TargetsPanel *targets();
    CreditsPanel *credits();
    shared::EntityForm *terms();
    CarriedPanel *carried();
    EditionsPanel *editions();
    SignedBar *signedBar() const { return m_signed; }
    QMenu *addMenu() const { return m_addMenu; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectParts();
    void fillNew(void *row) const;
    QString agreementId() const;
    QWidget *part(const QString &key);
    QWidget *makePart(const QString &key);
    QWidget *makeTerms();
    QWidget *makeClauses(const QString &key);
    void setAgreement(QWidget *part, const QString &id);
    void addClause(const QString &key);
    void fillMenu();
    bool revealAgreement(const model::EntityRef &place);
    void showCurrent();
    void prove();
    void refresh();
    void refreshHeader();
    void refreshSigned();
    void refuse(const QString &sentence);
    void retranslate();

    document::Document &m_document;
    shared::PageHeader *m_header;
    shared::EntityTable *m_list;
    ContentsModel *m_contentsModel;
    ContentsList *m_contents;
    CarriedWork *m_carriedWork;
    QHash<QString, QWidget *> m_parts;
    shared::EntityForm *m_terms = nullptr;
    QStackedWidget *m_stack;
    QStackedWidget *m_contentOrEmpty;
    shared::EmptyState *m_empty;
    QAction *m_print;
    QAction *m_add;
    QAction *m_start;
    SignedBar *m_signed;
    QToolButton *m_addClause;
    QMenu *m_addMenu;
    QString m_shown; // the agreement in the parts
};

} // namespace slatelier::agreement
