// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/entityform.h"

#include "app/shared/fieldline.h"
#include "app/shared/referencebox.h"
#include "app/shared/referencelist.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QCheckBox>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

using model::Datum;
using model::Shape;

EntityForm::EntityForm(document::Document &document, const model::EntityType &type, const QStringList &fields,
                       QWidget *parent)
    : FormColumn(parent), m_document(document), m_type(type)
{
    for (const auto &names : fields) {
        QList<QWidget *> editors;
        for (const auto &name : names.split(u'|')) {
            const int index = type.fieldIndex(name);
            Q_ASSERT(index >= 0);
            m_rows.append({&type.fields.at(index), nullptr, nullptr, {}});
            makeEditor(m_rows.last());
            m_rows.last().editor->setObjectName(name);
            editors.append(m_rows.last().editor);
        }
        const auto frames = addRow(editors);
        for (qsizetype i = 0; i < frames.size(); ++i)
            m_rows[m_rows.size() - frames.size() + i].frame = frames.at(i);
    }
    close();
    connect(&document, &document::Document::changed, this, &EntityForm::load);
    connect(&document, &document::Document::stateChanged, this, &EntityForm::refreshState);
    retranslate();
    load();
}

void EntityForm::makeEditor(Row &row)
{
    switch (row.field->shape) {
    case Shape::Flag: return makeFlag(row);
    case Shape::Window:
    case Shape::Enumeration: return makeChoice(row);
    case Shape::Reference: return makeReference(row);
    case Shape::List: return makeReferenceList(row);
    default: break;
    }
    const bool paragraph = row.field->use == model::FieldUse::Paragraph || row.field->use == model::FieldUse::Internal;
    return paragraph && row.field->shape == Shape::Text ? makeParagraph(row) : makeLine(row);
}

void EntityForm::makeLine(Row &row)
{
    auto *line = new FieldLine(m_document, m_type, *row.field, this);
    row.editor = line;
    row.load = [this, line](const void *) { line->load(m_id); };
    connect(line, &ValueEdit::committed, this, [this, line, field = row.field] { set(*field, line->datum()); });
}

void EntityForm::makeParagraph(Row &row)
{
    auto *edit = new ParagraphEdit(this);
    row.editor = edit;
    row.load = [this, edit, field = row.field](const void *entity) {
        const auto datum = field->read(entity);
        edit->load(m_id, datum.text() ? *datum.text() : QString());
    };
    connect(edit, &ParagraphEdit::committed, this, [this, edit, field = row.field] {
        const auto text = edit->toPlainText();
        set(*field, text.isEmpty() ? Datum() : Datum(text));
    });
}

void EntityForm::makeFlag(Row &row)
{
    auto *box = new QCheckBox(this);
    row.editor = box;
    row.load = [box, field = row.field](const void *entity) { box->setChecked(*field->read(entity).flag()); };
    connect(box, &QCheckBox::toggled, this, [this, field = row.field](bool on) { set(*field, Datum(on)); });
}

void EntityForm::makeChoice(Row &row)
{
    auto *box = new ChoiceBox(*row.field, this);
    row.editor = box;
    row.load = [box, field = row.field](const void *entity) { box->setDatum(field->read(entity)); };
    connect(box, &QComboBox::activated, this, [this, box, field = row.field] { set(*field, box->datum()); });
}

void EntityForm::makeReference(Row &row)
{
    const auto *other = model::entityType(QString::fromLatin1(row.field->references));
    auto *box = new ReferenceBox(m_document, *other, row.field->optional, this);
    row.editor = box;
    row.load = [this, box, other, field = row.field](const void *entity) {
        if (m_type.owner && other->owner == m_type.owner)
            box->setOwner(m_type.ownerId(entity)); // a clause points to clauses of its own agreement
        const auto datum = field->read(entity);
        const auto id = datum.text() ? *datum.text() : QString();
        if (id != box->id() || !box->lineEdit()->isModified())
            box->setId(id);
    };
    connect(box, &ReferenceBox::picked, this,
            [this, field = row.field](const QString &id) { set(*field, id.isEmpty() ? Datum() : Datum(id)); });
}

void EntityForm::makeReferenceList(Row &row)
{
    Q_ASSERT(row.field->references);
    const auto *other = model::entityType(QString::fromLatin1(row.field->references));
    auto *list = new ReferenceList(m_document, *other, this);
    row.editor = list;
    row.load = [this, list, other, field = row.field](const void *entity) {
        if (m_type.owner && other->owner == m_type.owner)
            list->setOwner(m_type.ownerId(entity));
        list->setDatum(field->read(entity));
    };
    connect(list, &ReferenceList::edited, this, [this, list, field = row.field] { set(*field, list->datum()); });
    connect(list, &ReferenceList::opened, this, [this, other](const QString &id) { Q_EMIT openReference({other, id, {}}); });
}

void EntityForm::set(const model::FieldType &field, const Datum &value)
{
    if (m_loading || m_id.isEmpty())
        return;
    if (!m_document.setField({&m_type, m_id, field.name}, value))
        load();
}

void EntityForm::show(const QString &id)
{
    m_id = id;
    load();
}

void EntityForm::refreshState()
{
    setEnabled(!m_id.isEmpty() && m_type.find(m_document.project(), m_id) && !m_document.isReadOnly());
}

void EntityForm::load()
{
    const QScopedValueRollback loading(m_loading, true);
    refreshState();
    const auto row = m_id.isEmpty() ? model::AnyRow() : m_type.find(m_document.project(), m_id);
    if (!row)
        return;
    for (const auto &field : m_rows)
        field.load(row.get());
}

bool EntityForm::focusField(const QString &field)
{
    auto *widget = editor(field);
    if (!widget)
        return false;
    setFieldVisible(field, true);
    widget->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
    return true;
}

void EntityForm::setFieldVisible(const QString &field, bool visible)
{
    for (const auto &row : m_rows) {
        if (row.field->name == field)
            row.frame->setVisible(visible);
    }
}

QWidget *EntityForm::editor(const QString &field) const
{
    for (const auto &row : m_rows) {
        if (row.field->name == field)
            return row.editor;
    }
    return nullptr;
}

void EntityForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FormColumn::changeEvent(event);
}

void EntityForm::retranslate()
{
    for (const auto &row : m_rows) {
        auto *box = qobject_cast<QCheckBox *>(row.editor);
        row.frame->setTexts(box ? QString() : fieldTitle(*row.field), fieldHelp(*row.field));
        if (box)
            box->setText(fieldTitle(*row.field));
    }
}

} // namespace slatelier::shared
