// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/partfield.h"

#include "app/document/document.h"
#include "app/shared/icon.h"
#include "app/structure/blockwords.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

namespace {

constexpr int mostOffers = 40;
constexpr int idRole = Qt::UserRole;

} // namespace

PartField::PartField(document::Document &document, QWidget *parent)
    : QLineEdit(parent)
    , m_document(document)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_completer->setWidget(this); // not setCompleter(): that would write the marked line into the field
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &PartField::take);
    connect(this, &QLineEdit::textEdited, this, &PartField::offer);
    addAction(shared::icon(u"add"_s, shared::Token::Muted), LeadingPosition);
    setClearButtonEnabled(true);
    retranslate();
}

void PartField::offerRow(const QString &icon, const QString &text, const QString &id)
{
    auto *item = new QStandardItem(shared::icon(icon), text);
    item->setData(id, idRole);
    m_offers->appendRow(item);
}

void PartField::offer()
{
    const auto words = text().trimmed();
    m_offers->clear();
    if (words.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    const auto &project = m_document.project();
    bool same = false;
    QList<std::pair<int, QString>> found; // distance, id
    for (const auto &component : project.components) {
        const int far = distance(words, component.name, component.code);
        same |= component.name.compare(words, Qt::CaseInsensitive) == 0;
        if (far < 3)
            found.append({far, component.id.text});
    }
    for (const auto &service : project.services) {
        const int far = distance(words, service.name, service.code);
        if (far < 3 && service.id.text != m_service)
            found.append({far, service.id.text});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[far, id] : found.first(std::min<qsizetype>(found.size(), mostOffers)))
        offerRow(project.services.contains(id) ? u"service"_s : u"component"_s, partName(project, id), id);
    if (!same)
        offerRow(u"add"_s, tr("Create component “%1”").arg(words), {});
    m_completer->complete();
    // What only holds the words somewhere is offered, but Enter makes what was typed.
    const bool meant = !found.isEmpty() && (found.first().first < 2 || same);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(meant ? 0 : m_offers->rowCount() - 1, 0));
}

void PartField::take(const QModelIndex &index)
{
    const auto id = index.data(idRole).toString();
    const auto words = text().trimmed();
    m_completer->popup()->hide();
    clear();
    if (!id.isEmpty())
        Q_EMIT chosen(id);
    else if (!words.isEmpty())
        Q_EMIT newWanted(words);
}

void PartField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *list = m_completer->popup();
        if (!list->isVisible())
            offer();
        if (list->currentIndex().isValid() && m_offers->rowCount() > 0)
            take(list->currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void PartField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PartField::retranslate()
{
    setPlaceholderText(tr("Add a component or a service by name"));
    setAccessibleName(tr("Add part"));
}

} // namespace slatelier::structure
