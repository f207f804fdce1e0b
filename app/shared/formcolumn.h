// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace slatelier::shared {

/// One question of a form: label above, the editor, help in muted words below, an error in place of the help.
class FormField : public QWidget
{
    Q_OBJECT
public:
    explicit FormField(QWidget *editor, QWidget *parent = nullptr);

    void setTexts(const QString &label, const QString &help = {});
    /// What is wrong, in words; empty when nothing is.
    void setError(const QString &error);
    QWidget *editor() const { return m_editor; }

private:
    void refresh();

    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_below;
    QString m_help;
    QString m_error;
};

/// A form in one column of at most 640 px. Fields that belong together (from, to) may share a row.
class FormColumn : public QWidget
{
    Q_OBJECT
public:
    explicit FormColumn(QWidget *parent = nullptr);

    FormField *add(QWidget *editor);
    QList<FormField *> addRow(const QList<QWidget *> &editors);
    /// A headline between groups of fields.
    QLabel *addHeadline();
    /// Anything else, as wide as the column.
    void addWidget(QWidget *widget);
    /// Call last: keeps the fields at the top.
    void close();

private:
    QVBoxLayout *m_rows;
};

} // namespace slatelier::shared
