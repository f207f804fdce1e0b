// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/work.h"
#include "core/model/entitytype.h"

#include <QtWidgets/QWidget>

class QAction;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {

/// What the main window arranges: one page of the sidebar.
///
/// How a page is written:
///  - `class CatalogPage : public shared::Page` in app/catalog/catalogpage.h, constructor
///    `CatalogPage(document::Document &document, QWidget *parent)`; one line in app/shell/pages.cpp makes it known.
///  - The page owns its view and its models. It reads `document.project()`, listens to Document::changed() (an undo, a
///    redo or another page may change anything at any time; the difference says what) and Document::replaced(), and
///    changes things only by Document::apply() and setField(), as steps with a name. It never keeps a pointer into
///    the value across a signal. A read-only document refuses steps: editors look at Document::isReadOnly() on
///    stateChanged().
///  - Layout: `pageLayout(this)` from app/shared/pageheader.h gives the margins; first a PageHeader, then the content. No
///    second headline, no frame around the whole, and an EmptyState where there is nothing yet.
///  - Colours, fonts and icons come from app/shared/theme.h and icon.h, words for numbers from format.h.
///  - Every text is set in one function `retranslate()`, called by the constructor and by changeEvent() on
///    QEvent::LanguageChange (as in PageHeader), so that the language can be switched while the page is open. Texts
///    that go through a model's data() or headerData() need nothing but a repaint.
///  - The page does no file dialogs for the project itself and shows no message boxes for what can be said in
///    place: it emits said() for a sentence in the status bar.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent) {}

    /// Word in the sidebar, translated: "Catalogue".
    virtual QString title() const = 0;
    /// Name of a drawing in resources/icons: "catalogue".
    virtual QString iconName() const = 0;
    /// Shows and selects \a place; false when this page does not show such a thing. The window asks the pages in the
    /// order of the sidebar and raises the first that answers true.
    virtual bool reveal(const model::EntityRef &) { return false; }
    /// The one thing to do here, shown as the coloured button at the top right; null when there is none. The text and
    /// the enabled state may change at any time.
    virtual QAction *primaryAction() const { return nullptr; }
    /// The row that is chosen here and that another page may go on with; without a type when there is none.
    virtual model::EntityRef chosen() const { return {}; }
    /// Number beside the word in the sidebar; 0 shows none, -1 = not known yet. Emit badgeChanged() when it changes.
    virtual int badge() const { return 0; }
    /// Asked on Ctrl+F: put the cursor into the page's filter field. False when it has none.
    virtual bool focusFilter() { return false; }

Q_SIGNALS:
    void badgeChanged();
    /// Go to a place that another page shows.
    void jumpRequested(const slatelier::model::EntityRef &place);
    /// A sentence for the status bar: what was just done, with its consequence.
    void said(const QString &sentence);
    /// Long work of this page: the status bar shows its progress and cancels it. The page keeps the ownership.
    void workStarted(slatelier::shared::Work *work);
    /// An action of the window by name: "import", "open-sample", "print-annex" (for the buttons of an EmptyState).
    void actionRequested(const QString &name);
};

} // namespace slatelier::shared
