// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/servicechooser.h"

#include "app/document/document.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

ServiceChooser::ServiceChooser(document::Document &document, QWidget *parent)
    : QComboBox(parent), m_document(document), m_services(new QStandardItemModel(this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setModel(m_services);
    setMinimumContentsLength(30);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &ServiceChooser::take);
    retranslate();
    refresh();
}

void ServiceChooser::take(int row)
{
    const auto id = itemData(row).toString();
    if (id.isEmpty() || id == m_current)
        return;
    m_current = id;
    Q_EMIT chosen(id);
}

void ServiceChooser::choose(const QString &id)
{
    const int row = findData(id);
    const QSignalBlocker silent(this);
    setCurrentIndex(row);
    m_current = row < 0 ? QString() : id;
}

void ServiceChooser::refresh()
{
    const QSignalBlocker silent(this);
    const auto &type = model::entityTypeOf<model::Service>();
    m_services->clear();
    for (const auto &service : m_document.project().services) {
        auto *item = new QStandardItem(type.displayName(&service));
        item->setData(service.id.text, Qt::UserRole);
        m_services->appendRow(item);
    }
    setEnabled(count() > 0);
    choose(m_current);
}

void ServiceChooser::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    // What was typed without choosing is not a service.
    lineEdit()->setText(currentIndex() < 0 ? QString() : itemText(currentIndex()));
}

void ServiceChooser::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ServiceChooser::retranslate()
{
    setAccessibleName(tr("Service"));
    lineEdit()->setPlaceholderText(tr("Choose a service"));
}

} // namespace slatelier::shared
