// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/shared/formcolumn.h"

namespace slatelier::shared {

/// A form over one row of any entity, built from its description. Each finished edit is a step; the form follows what
/// is changed elsewhere and leaves alone what is being typed.
class EntityForm : public FormColumn
{
    Q_OBJECT
public:
    /// \a fields in the order of the form; names joined by a bar ("start|end") share a row.
    EntityForm(document::Document &document, const model::EntityType &type, const QStringList &fields,
               QWidget *parent = nullptr);

    /// Shows this row; empty or unknown: nothing, and the form is disabled.
    void show(const QString &id);
    QString id() const { return m_id; }
    /// Puts the cursor into a field; false when the form does not have it.
    bool focusField(const QString &field);
    /// Shows or hides a field that says nothing for this row; focusField() shows it again.
    void setFieldVisible(const QString &field, bool visible);
    QWidget *editor(const QString &field) const;

Q_SIGNALS:
    void openReference(const slatelier::model::EntityRef &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        const model::FieldType *field;
        FormField *frame = nullptr;
        QWidget *editor = nullptr;
        std::function<void(const void *row)> load;
    };

    void retranslate();
    void load();
    void refreshState();
    void makeEditor(Row &row);
    void makeLine(Row &row);
    void makeParagraph(Row &row);
    void makeFlag(Row &row);
    void makeChoice(Row &row);
    void makeReference(Row &row);
    void makeReferenceList(Row &row);
    void set(const model::FieldType &field, const model::Datum &value);

    document::Document &m_document;
    const model::EntityType &m_type;
    QString m_id;
    QList<Row> m_rows;
    bool m_loading = false;
};

} // namespace slatelier::shared
