// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"
#include "core/model/project.h"
#include "core/print/pagelayout.h"

#include <QtCore/QTimer>

#include <QCoroTask>

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class EmptyState;
class PageHeader;
}

namespace slatelier::print {

class Preview;

/// What is printed: the annex of an agreement, of a signed edition of it, or the card of a role.
struct Printed
{
    model::Project project;
    std::optional<model::Agreement> agreement;
    std::optional<model::Edition> edition;
    std::optional<model::Role> role;
    std::optional<model::Language> language;
};

/// The annex of an agreement or the card of a role as it will be printed: sheets on the screen, PDF, paper.
class PrintPage : public shared::Page
{
    Q_OBJECT
public:
    PrintPage(document::Document &document, QWidget *parent);

    QString title() const override;
    QString iconName() const override;
    bool reveal(const model::EntityRef &place) override;
    QAction *primaryAction() const override;

    /// Writes the annex on show; a sentence tells how it went.
    void savePdf(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectParts();
    void listAgreements();
    void request();
    QCoro::Task<> set(Printed printed, int run);
    const model::Agreement *chosenAgreement() const;
    const model::Edition *chosenEdition() const;
    const model::Role *chosenRole() const;
    std::optional<model::Language> chosenLanguage() const;
    QString proposedPath() const;
    void askAndSave();
    void printOnPaper();
    void refreshContext();
    void retranslate();

    document::Document &m_document;
    shared::PageHeader *m_header;
    QComboBox *m_agreement;
    QComboBox *m_language;
    QLabel *m_position;
    Preview *m_preview;
    shared::EmptyState *m_empty;
    QStackedWidget *m_stack;
    QAction *m_save;
    QAction *m_print;
    QAction *m_smaller;
    QAction *m_larger;
    QAction *m_fit;
    QTimer m_pause;
    std::shared_ptr<const PageLayout> m_layout;
    int m_run = 0;
    bool m_stale = true;
};

} // namespace slatelier::print
