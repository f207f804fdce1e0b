// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/entityform.h"
#include "app/shared/entitytable.h"

class QSplitter;
class QStackedWidget;

namespace slatelier::shared {

class EmptyState;

/// A table of one entity with the form of the current row beside it, and an empty state where there are no rows. A
/// further entity needs no more than this.
class EntityBrowser : public QWidget
{
    Q_OBJECT
public:
    struct Words
    {
        std::function<QString()> empty; // two sentences: what belongs here and why
        std::function<QString()> add; // "Add party"
    };
    EntityBrowser(document::Document &document, const model::EntityType &type, const QStringList &columns,
                  const QStringList &formFields, const QString &iconName, const Words &words, QWidget *parent = nullptr);

    EntityTable *table() const { return m_table; }
    EntityForm *form() const { return m_form; }
    QAction *addAction() const { return m_add; }
    /// Below the form, for what lives inside the row.
    void addBelow(QWidget *widget);
    bool reveal(const model::EntityRef &place);

Q_SIGNALS:
    void currentChanged(const QString &id);
    void said(const QString &sentence);
    void sampleRequested();
    void jumpRequested(const slatelier::model::EntityRef &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    document::Document &m_document;
    const model::EntityType &m_type;
    Words m_words;
    EntityTable *m_table;
    EntityForm *m_form;
    QAction *m_add;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QBoxLayout *m_details;
};

} // namespace slatelier::shared
