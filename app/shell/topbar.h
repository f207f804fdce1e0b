// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QLabel;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class ActionButton;
}

namespace slatelier::shell {

class Actions;
class QuickSearch;

/// The line under the menus: undo, redo, name of the project, search, and the one thing to do on this page.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(document::Document &document, const Actions &actions, QWidget *parent = nullptr);

    QuickSearch *search() const { return m_search; }
    /// The page's primary action; null hides the button.
    void setPrimary(QAction *action);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    document::Document &m_document;
    QLabel *m_name;
    QLabel *m_mark;
    QuickSearch *m_search;
    shared::ActionButton *m_primary;
};

} // namespace slatelier::shell
