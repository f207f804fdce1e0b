// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/fieldline.h"

#include "app/shared/format.h"
#include "app/shared/icon.h"

#include <QtCore/QTimeZone>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QWidgetAction>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

using model::Shape;

namespace {

bool isUndoOverride(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

class WheelGuard : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void keepWheelForFocus(QWidget *widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

FieldLine::FieldLine(const document::Document &document, const model::EntityType &type, const model::FieldType &field,
                     QWidget *parent)
    : ValueEdit(parent), m_document(document), m_type(type), m_field(field)
{
    if (field.shape == Shape::Date || field.shape == Shape::Instant)
        addCalendar();
    if (field.shape == Shape::Zone || field.shape == Shape::Currency)
        addCompletions();
}

void FieldLine::addCalendar()
{
    auto *open = addAction(icon(u"calendar"_s, Token::Muted), QLineEdit::TrailingPosition);
    connect(open, &QAction::triggered, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        auto *calendar = new QCalendarWidget(menu);
        const auto shown = parsedMoment(text());
        calendar->setSelectedDate(shown.isValid() ? shown.date() : QDate::currentDate());
        auto *action = new QWidgetAction(menu);
        action->setDefaultWidget(calendar);
        menu->addAction(action);
        connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate &date) {
            menu->close();
            const auto time = parsedMoment(text()).time();
            const bool timed = m_field.shape == Shape::Instant && time.isValid();
            setText(dateText(date) + (timed ? time.toString(u" HH:mm"_s) : QString()));
            setModified(true);
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            keyPressEvent(&enter);
        });
        menu->popup(mapToGlobal(QPoint(0, height())));
    });
}

void FieldLine::addCompletions()
{
    QStringList words{u"RUB"_s, u"USD"_s, u"EUR"_s, u"GBP"_s, u"BYN"_s, u"KZT"_s, u"CNY"_s, u"CAD"_s, u"CHF"_s};
    if (m_field.shape == Shape::Zone) {
        static const auto zones = [] {
            QStringList names;
            for (const auto &id : QTimeZone::availableTimeZoneIds())
                names.append(QString::fromLatin1(id));
            return names;
        }();
        words = zones;
    }
    auto *completer = new QCompleter(words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    // A choice from the list counts as typed.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { setModified(true); });
}

void FieldLine::load(const QString &id)
{
    const auto row = m_type.find(m_document.project(), id);
    if (!row)
        return;
    const bool sameRow = id == m_id;
    m_id = id;
    m_datum = m_field.read(row.get());
    const FieldPlace place{m_document.project(), m_type, row.get(), m_field};
    setUnit(m_field.shape == Shape::Money && unitOf(place).isEmpty() ? QString() : unitOf(place));
    if (!sameRow || !isModified())
        refresh();
}

QString FieldLine::take(const QString &text)
{
    const auto row = m_type.find(m_document.project(), m_id);
    if (!row)
        return {};
    const auto datum = datumFrom({m_document.project(), m_type, row.get(), m_field}, text);
    if (!datum)
        return datum.error();
    m_datum = *datum;
    return {};
}

QString FieldLine::written() const
{
    const auto row = m_type.find(m_document.project(), m_id);
    if (!row)
        return {};
    const auto copy = m_type.copy(row.get());
    m_field.write(copy.get(), m_datum);
    return editText({m_document.project(), m_type, copy.get(), m_field});
}

bool FieldLine::event(QEvent *event)
{
    if (isUndoOverride(event) && !isModified()) {
        event->ignore();
        return true;
    }
    return ValueEdit::event(event);
}

ParagraphEdit::ParagraphEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepWheelForFocus(viewport());
    viewport()->setFocusProxy(this);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

void ParagraphEdit::load(const QString &id, const QString &text)
{
    const bool typing = id == m_id && document()->isModified();
    m_id = id;
    m_text = text;
    if (typing || toPlainText() == text)
        return;
    const int position = textCursor().position();
    setPlainText(text);
    document()->setModified(false);
    auto cursor = textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(text.size())));
    setTextCursor(cursor);
}

QSize ParagraphEdit::sizeHint() const
{
    const int lines = std::clamp(static_cast<int>(document()->size().height()), 2, 10);
    return {200, lines * fontMetrics().lineSpacing() + 2 * (frameWidth() + 8)};
}

void ParagraphEdit::commit()
{
    if (!document()->isModified())
        return;
    document()->setModified(false);
    if (toPlainText() != m_text) {
        m_text = toPlainText();
        Q_EMIT committed();
    }
}

bool ParagraphEdit::event(QEvent *event)
{
    if (isUndoOverride(event) && !document()->isModified()) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ParagraphEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
        return;
    }
    if (event->key() == Qt::Key_Escape && document()->isModified()) {
        setPlainText(m_text);
        document()->setModified(false);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ParagraphEdit::focusOutEvent(QFocusEvent *event)
{
    commit();
    QPlainTextEdit::focusOutEvent(event);
}

} // namespace slatelier::shared
