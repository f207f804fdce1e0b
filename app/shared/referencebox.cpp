// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/referencebox.h"

#include "app/shared/fieldline.h"
#include "app/shared/fieldtext.h"
#include "app/shared/rowname.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

ReferenceChoices::ReferenceChoices(document::Document &document, const model::EntityType &type, bool withNone,
                                   QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_type(type), m_none(withNone ? 1 : 0)
{
    count();
    connect(&document, &document::Document::changed, this, [this](const model::Difference &difference) {
        if (!difference.touches(m_type))
            return;
        beginResetModel();
        count();
        endResetModel();
    });
}

void ReferenceChoices::setOwner(const QString &owner)
{
    if (owner == m_owner)
        return;
    Q_ASSERT(m_type.owner);
    beginResetModel();
    m_owner = owner;
    count();
    endResetModel();
}

void ReferenceChoices::count()
{
    const auto &project = m_document.project();
    const auto all = m_type.count(project);
    m_inside.clear();
    for (qsizetype i = 0; i < all && !m_owner.isEmpty(); ++i) {
        const auto row = m_type.rowAt(project, i).row;
        if (m_type.ownerId(row.get()) == m_owner)
            m_inside.append(m_type.idOf(row.get()));
    }
    m_count = static_cast<int>(m_owner.isEmpty() ? all : m_inside.size());
}

QString ReferenceChoices::idAt(int row) const
{
    const int at = row - m_none;
    if (!m_owner.isEmpty())
        return m_inside.value(at);
    if (at < 0 || at >= m_type.count(m_document.project()))
        return {};
    return m_type.idOf(m_type.rowAt(m_document.project(), at).row.get());
}

int ReferenceChoices::rowOf(const QString &id) const
{
    if (id.isEmpty())
        return m_none - 1;
    const auto at = m_owner.isEmpty() ? m_type.indexOf(m_document.project(), id) : m_inside.indexOf(id);
    return at < 0 ? -1 : static_cast<int>(at) + m_none;
}

int ReferenceChoices::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_count + m_none; }

QVariant ReferenceChoices::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const int at = index.row() - m_none;
    if (at < 0)
        return role == Qt::EditRole ? QString() : u"—"_s;
    return nameOf(m_document.project(), m_type, idAt(index.row()));
}

ReferenceBox::ReferenceBox(document::Document &document, const model::EntityType &type, bool optional, QWidget *parent)
    : QComboBox(parent), m_choices(new ReferenceChoices(document, type, optional, this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setModel(m_choices);
    if (auto *list = qobject_cast<QListView *>(view()))
        list->setUniformItemSizes(true);
    auto *completer = new QCompleter(m_choices, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionRole(Qt::EditRole);
    setCompleter(completer);
    keepWheelForFocus(this);
    lineEdit()->installEventFilter(this);
    showPresent();
    connect(this, &QComboBox::activated, this, &ReferenceBox::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ReferenceBox::takeText);
    connect(m_choices, &QAbstractItemModel::modelReset, this, &ReferenceBox::showPresent);
}

void ReferenceBox::setId(const QString &id)
{
    m_id = id;
    showPresent();
}

void ReferenceBox::showPresent()
{
    const int row = m_choices->rowOf(m_id);
    setCurrentIndex(row);
    if (row < 0 || m_id.isEmpty())
        setEditText({});
    lineEdit()->setCursorPosition(0); // a long name is told by its beginning
    lineEdit()->setModified(false);
}

void ReferenceBox::take(int row)
{
    const auto id = m_choices->idAt(row);
    const bool other = id != m_id;
    setId(id);
    if (other)
        Q_EMIT picked(id);
}

void ReferenceBox::takeText()
{
    if (!lineEdit()->isModified())
        return;
    const auto text = currentText().trimmed();
    const int found = text.isEmpty() ? m_choices->rowOf({}) : findText(text, Qt::MatchFixedString);
    const bool allowed = found >= 0;
    if (allowed)
        take(found);
    else
        showPresent();
}

bool ReferenceBox::eventFilter(QObject *watched, QEvent *event)
{
    const bool shortcut = event->type() == QEvent::ShortcutOverride && !lineEdit()->isModified();
    if (shortcut && (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)
                     || static_cast<QKeyEvent *>(event)->matches(QKeySequence::Redo))) {
        event->ignore();
        return true;
    }
    return QComboBox::eventFilter(watched, event);
}

ChoiceBox::ChoiceBox(const model::FieldType &field, QWidget *parent) : QComboBox(parent), m_field(field)
{
    keepWheelForFocus(this);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    fill();
}

QString ChoiceBox::textFor(const QString &word) const
{
    if (m_field.shape == model::Shape::Enumeration)
        return enumText(m_field.words, word);
    model::Window window;
    model::reading::window(model::Datum(word), window);
    return windowText(window);
}

void ChoiceBox::fill()
{
    if (m_field.shape == model::Shape::Enumeration) {
        if (m_field.optional)
            addItem(u"—"_s);
        for (const auto &word : m_field.words)
            addItem(textFor(QString::fromLatin1(word.word)), QString::fromLatin1(word.word));
        return;
    }
    for (const auto &word : {u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s, u"anniversary"_s, u"rolling_7d"_s,
                             u"rolling_28d"_s, u"rolling_30d"_s, u"rolling_90d"_s, u"rolling_365d"_s})
        addItem(textFor(word), word);
}

void ChoiceBox::setDatum(const model::Datum &datum)
{
    const auto word = datum.text() ? *datum.text() : QString();
    int index = findData(word.isEmpty() ? QVariant() : QVariant(word));
    if (index < 0 && !word.isEmpty()) {
        addItem(textFor(word), word);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

model::Datum ChoiceBox::datum() const
{
    const auto word = currentData().toString();
    return word.isEmpty() ? model::Datum() : model::Datum(word);
}

void ChoiceBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (int i = 0; i < count(); ++i) {
            if (const auto word = itemData(i).toString(); !word.isEmpty())
                setItemText(i, textFor(word));
        }
    }
    QComboBox::changeEvent(event);
}

} // namespace slatelier::shared
