// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/partpalette.h"

#include "app/shared/icon.h"
#include "app/structure/palettemodel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

PartPalette::PartPalette(document::Document &document, QWidget *parent)
    : QWidget(parent), m_model(new PaletteModel(document, this)), m_field(new QLineEdit(this)), m_list(new QTreeView(this))
{
    m_field->setObjectName(u"searchparts"_s);
    m_field->addAction(shared::icon(u"search"_s, shared::Token::Muted), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"palette"_s);
    m_list->setModel(m_model);
    m_list->setHeaderHidden(true); // a list view of this style draws icons twice
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shared::space::near);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    setMinimumWidth(150);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->search(words);
        m_list->setCurrentIndex(m_model->index(std::max(0, m_model->meantRow())));
    });
    connect(m_list, &QTreeView::doubleClicked, this, [this] { take(false); });
    retranslate();
}

void PartPalette::setService(const model::Id<model::Service> &service) { m_model->setService(service); }

void PartPalette::refresh() { m_model->refresh(); }

void PartPalette::search()
{
    m_field->setFocus();
    m_field->selectAll();
}

void PartPalette::take(bool parallel)
{
    const auto index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto id = m_model->idAt(index.row());
    const auto name = m_model->newName();
    m_field->clear();
    if (!id.isEmpty())
        Q_EMIT chosen(id, parallel);
    else if (!name.isEmpty())
        Q_EMIT newWanted(name, parallel);
}

bool PartPalette::typed(const QKeyEvent *event)
{
    const int row = m_list->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: take(event->modifiers() & Qt::ShiftModifier); return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            Q_EMIT left();
        m_field->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_field->hasFocus())
            return false;
        m_list->setCurrentIndex(m_model->index(std::clamp(row + (event->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_model->rowCount() - 1))));
        return true;
    default: return false;
    }
}

bool PartPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && typed(static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void PartPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PartPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Search parts"));
    m_field->setAccessibleName(tr("Search parts"));
    m_field->setToolTip(tr("Enter adds the marked part in line, Shift+Enter as a parallel path"));
    m_list->setAccessibleName(tr("Components and services to drag into the diagram"));
    m_model->refresh();
}

} // namespace slatelier::structure
