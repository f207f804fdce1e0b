// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/valueedit.h"

#include "app/shared/format.h"
#include "app/shared/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

ValueEdit::ValueEdit(QWidget *parent) : QLineEdit(parent), m_unit(new QLabel(this))
{
    setLook(m_unit, Look::Caption);
    m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_unit->hide();
}

void ValueEdit::setUnit(const QString &unit)
{
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
    placeUnit();
}

void ValueEdit::refresh()
{
    if (const auto text = written(); text != this->text())
        setText(text);
    if (!hasFocus())
        setCursorPosition(0); // a long text is told by its beginning
    setModified(false);
    setProblem({});
}

void ValueEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isModified()) {
        refresh();
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        commit();
    QLineEdit::keyPressEvent(event);
}

void ValueEdit::focusOutEvent(QFocusEvent *event)
{
    commit();
    QLineEdit::focusOutEvent(event);
}

void ValueEdit::commit()
{
    if (!isModified())
        return;
    const auto before = written();
    if (const auto problem = take(text()); !problem.isEmpty()) {
        setProblem(problem);
        return;
    }
    refresh();
    if (written() != before)
        Q_EMIT committed();
}

void ValueEdit::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setToolTip(problem);
    setProperty("wrong", !problem.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    Q_EMIT problemChanged(problem);
}

void ValueEdit::placeUnit()
{
    const int width = m_unit->text().isEmpty() ? 0 : m_unit->sizeHint().width();
    m_unit->setGeometry(this->width() - width - space::near - 1, 0, width, height());
    setTextMargins(0, 0, width ? width + space::tight : 0, 0);
}

void ValueEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeUnit();
}

void ValueEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !isModified())
        refresh();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeUnit();
    QLineEdit::changeEvent(event);
}

void DecimalEdit::setRange(double least, double most)
{
    m_least = least;
    m_most = most;
}

void DecimalEdit::setDigits(const std::optional<QString> &digits)
{
    m_digits = digits;
    refresh();
}

std::optional<double> DecimalEdit::value() const
{
    return m_digits ? std::optional(m_digits->toDouble()) : std::nullopt;
}

void DecimalEdit::setValue(std::optional<double> value)
{
    setDigits(value ? std::optional(QString::number(*value, 'g', 15)) : std::nullopt);
}

QString DecimalEdit::take(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        if (!m_optional)
            return tr("A number is needed here.");
        m_digits.reset();
        return {};
    }
    auto bare = text;
    bare.remove(u'%');
    const auto digits = parsedDigits(bare);
    if (!digits)
        return tr("This is not a number.");
    if (const double value = digits->toDouble(); value < m_least || value > m_most) {
        return tr("The number has to be between %1 and %2.").arg(decimalText(m_least), decimalText(m_most));
    }
    m_digits = digits;
    return {};
}

QString DecimalEdit::written() const
{
    if (!m_digits)
        return {};
    return QString(*m_digits).replace(u'.', QLocale().decimalPoint());
}

void DurationEdit::setSeconds(std::optional<qint64> seconds)
{
    m_seconds = seconds;
    refresh();
}

QString DurationEdit::take(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        if (!m_optional)
            return tr("A length of time is needed here.");
        m_seconds.reset();
        return {};
    }
    const auto seconds = parsedDuration(text, m_bareUnit);
    if (!seconds || *seconds > 1e12)
        return tr("This is not a length of time. Write it like this: %1.").arg(durationText(9000));
    m_seconds = std::llround(*seconds);
    return {};
}

QString DurationEdit::written() const { return m_seconds ? exactDurationText(*m_seconds) : QString(); }

} // namespace slatelier::shared
