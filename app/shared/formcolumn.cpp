// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/formcolumn.h"

#include "app/shared/theme.h"
#include "app/shared/valueedit.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

namespace slatelier::shared {

FormField::FormField(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new QLabel(this))
    , m_below(new QLabel(this))
{
    m_label->setBuddy(editor);
    setLook(m_label, Look::Caption);
    m_below->setWordWrap(true);
    m_below->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_below);
    if (auto *value = qobject_cast<ValueEdit *>(editor))
        connect(value, &ValueEdit::problemChanged, this, &FormField::setError);
}

void FormField::setTexts(const QString &label, const QString &help)
{
    m_label->setText(label);
    m_editor->setAccessibleName(QString(label).remove(u'&'));
    m_help = help;
    refresh();
}

void FormField::setError(const QString &error)
{
    m_error = error;
    m_editor->setProperty("wrong", !error.isEmpty());
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
    refresh();
}

void FormField::refresh()
{
    const bool wrong = !m_error.isEmpty();
    m_below->setText(wrong ? m_error : m_help);
    setLook(m_below, wrong ? Look::Error : Look::Caption);
    m_below->setVisible(!m_below->text().isEmpty());
    m_editor->setAccessibleDescription(m_below->text());
}

FormColumn::FormColumn(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(space::apart);
    auto *column = new QWidget(this);
    column->setMaximumWidth(formWidth);
    column->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column, 1);
    layout->addStretch(0);
}

FormField *FormColumn::add(QWidget *editor)
{
    auto *field = new FormField(editor, this);
    m_rows->addWidget(field);
    return field;
}

QList<FormField *> FormColumn::addRow(const QList<QWidget *> &editors)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::apart);
    QList<FormField *> fields;
    for (auto *editor : editors) {
        auto *field = new FormField(editor, this);
        row->addWidget(field, 1, Qt::AlignTop);
        fields.append(field);
    }
    m_rows->addLayout(row);
    return fields;
}

QLabel *FormColumn::addHeadline()
{
    auto *label = new QLabel(this);
    setLook(label, Look::CardTitle);
    m_rows->addSpacing(space::tight);
    m_rows->addWidget(label);
    return label;
}

void FormColumn::addWidget(QWidget *widget) { m_rows->addWidget(widget); }

void FormColumn::close() { m_rows->addStretch(1); }

} // namespace slatelier::shared
