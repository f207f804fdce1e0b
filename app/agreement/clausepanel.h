// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreement/clausekinds.h"
#include "app/agreement/wordlines.h"
#include "app/document/document.h"

class QSplitter;

namespace slatelier::shared {
class Card;
class DetailScroll;
class EntityForm;
class EntityTable;
} // namespace slatelier::shared

namespace slatelier::agreement {

/// The clauses of one kind as a table; below, the current one as a form, with what it means in words that follow the
/// typing.
class ClausePanel : public QWidget
{
    Q_OBJECT
public:
    ClausePanel(document::Document &document, const ClauseKind &kind, QWidget *parent = nullptr);
    ~ClausePanel() override;

    const ClauseKind &kind() const { return m_kind; }
    void setAgreement(const QString &id);
    /// Selects the row and puts the cursor into the field; false when it is not here.
    virtual bool reveal(const model::EntityRef &place);
    shared::EntityTable *table() const { return m_table; }
    shared::EntityForm *form() const { return m_form; }
    /// The sentences above the form.
    QString meaning() const { return m_lines->text(); }

Q_SIGNALS:
    void said(const QString &sentence);
    void openReference(const slatelier::model::EntityRef &place);

protected:
    document::Document &document() const { return m_document; }
    /// Cards under the form, or over it.
    shared::DetailScroll *details() const { return m_details; }
    shared::Card *formCard() const { return m_formCard; }
    /// The row as the form shows it now, with values that are only half typed; null when there is none.
    model::AnyRow typedRow() const;
    QSplitter *splitter() const { return m_splitter; }
    virtual void agreementChanged(const QString &) {}
    virtual QList<Line> linesOf(const void *row);
    /// The current row or what is typed of it is another one.
    virtual void showMeaning();
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();

    document::Document &m_document;
    const ClauseKind &m_kind;
    QSplitter *m_splitter;
    shared::EntityTable *m_table;
    shared::EntityForm *m_form;
    shared::Card *m_formCard;
    shared::DetailScroll *m_details;
    WordLines *m_lines;
};

} // namespace slatelier::agreement
