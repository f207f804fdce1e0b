// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

#include <optional>

class QLabel;

namespace slatelier::shared {

/// A line that holds one value in the user's own writing. It reads leniently when the cursor leaves it or on Enter,
/// writes back in its own form, and keeps what it cannot read, saying what is wrong. Escape brings the value back.
class ValueEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit ValueEdit(QWidget *parent = nullptr);

    /// A muted unit inside the field at the right: "%".
    void setUnit(const QString &unit);
    /// What is wrong with the text now; empty when it can be read.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    /// The user has given another value; read it with the subclass.
    void committed();
    void problemChanged(const QString &problem);

protected:
    /// Takes over what the text says. Returns a sentence when it cannot; then nothing has changed.
    virtual QString take(const QString &text) = 0;
    /// The value as text, in the form the field writes it.
    virtual QString written() const = 0;

    /// After the value was set by the program.
    void refresh();
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void commit();
    void setProblem(const QString &problem);
    void placeUnit();

    QLabel *m_unit;
    QString m_problem;
};

/// A decimal number, read with comma or point. Its digits stay exactly as given, so 99.95 is never 99.9500001.
class DecimalEdit : public ValueEdit
{
    Q_OBJECT
public:
    using ValueEdit::ValueEdit;

    void setRange(double least, double most);
    /// Empty text is nothing instead of an error.
    void setOptional(bool optional) { m_optional = optional; }

    /// Digits with a point and no grouping ("99.95"); nothing when the field is empty.
    std::optional<QString> digits() const { return m_digits; }
    void setDigits(const std::optional<QString> &digits);
    std::optional<double> value() const;
    void setValue(std::optional<double> value);

protected:
    QString take(const QString &text) override;
    QString written() const override;

private:
    std::optional<QString> m_digits;
    double m_least = -1e15, m_most = 1e15;
    bool m_optional = false;
};

/// A length of time: "2 h 30 min", "2 ч 30 мин", "2:30", or a bare number of hours.
class DurationEdit : public ValueEdit
{
    Q_OBJECT
public:
    using ValueEdit::ValueEdit;

    void setOptional(bool optional) { m_optional = optional; }
    /// What a number without a unit means, in seconds; an hour unless said otherwise.
    void setBareUnit(double seconds) { m_bareUnit = seconds; }
    /// Whole seconds; nothing when the field is empty.
    std::optional<qint64> seconds() const { return m_seconds; }
    void setSeconds(std::optional<qint64> seconds);

protected:
    QString take(const QString &text) override;
    QString written() const override;

private:
    std::optional<qint64> m_seconds;
    double m_bareUnit = 3600;
    bool m_optional = false;
};

} // namespace slatelier::shared
