// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QtWidgets/QWidget>

class QListWidget;
class QToolButton;

namespace slatelier::shared {

class ReferenceBox;

/// The rows that a list of references names: add by typing a name, remove, move by dragging or Alt+Up and Alt+Down.
class ReferenceList : public QWidget
{
    Q_OBJECT
public:
    ReferenceList(document::Document &document, const model::EntityType &type, QWidget *parent = nullptr);

    /// Offers only the rows inside this one.
    void setOwner(const QString &owner);
    void setDatum(const model::Datum &datum);
    model::Datum datum() const;

Q_SIGNALS:
    void edited();
    /// Enter or a double click on a row.
    void opened(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshNames();
    void add(const QString &id);
    void removeSelected();
    void moveCurrent(int by);

    document::Document &m_document;
    const model::EntityType &m_type;
    ReferenceBox *m_box;
    QListWidget *m_list;
    QToolButton *m_remove;
};

} // namespace slatelier::shared
