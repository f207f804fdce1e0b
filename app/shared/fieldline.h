// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/shared/fieldtext.h"
#include "app/shared/valueedit.h"

#include <QtWidgets/QPlainTextEdit>

namespace slatelier::shared {

/// One line that edits any field with a written form: text, number, share, money, length, date. It reads what people
/// write, says in place what does not fit, and leaves Ctrl+Z to the document unless something is half typed.
class FieldLine : public ValueEdit
{
    Q_OBJECT
public:
    FieldLine(const document::Document &document, const model::EntityType &type, const model::FieldType &field,
              QWidget *parent = nullptr);

    /// Shows the value of this row; what the user is typing in the same row stays.
    void load(const QString &id);
    model::Datum datum() const { return m_datum; }

protected:
    QString take(const QString &text) override;
    QString written() const override;
    bool event(QEvent *event) override;

private:
    void addCalendar();
    void addCompletions();

    const document::Document &m_document;
    const model::EntityType &m_type;
    const model::FieldType &m_field;
    QString m_id;
    model::Datum m_datum;
};

/// A text of several lines, as high as its content within limits; committed when the cursor leaves it or on Ctrl+Enter.
class ParagraphEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ParagraphEdit(QWidget *parent = nullptr);

    /// Shows the text of the row \a id; what the user is typing in the same row stays.
    void load(const QString &id, const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void committed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void commit();

    QString m_id;
    QString m_text;
};

/// Lets the wheel scroll the form instead of changing a choice that has no focus.
void keepWheelForFocus(QWidget *widget);

} // namespace slatelier::shared
