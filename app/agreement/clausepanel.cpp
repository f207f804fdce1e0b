// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/clausepanel.h"

#include "app/agreement/clausewords.h"
#include "app/shared/card.h"
#include "app/shared/detailscroll.h"
#include "app/shared/entityform.h"
#include "app/shared/entitytable.h"
#include "app/shared/fieldline.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

ClausePanel::ClausePanel(document::Document &document, const ClauseKind &kind, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_kind(kind)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_table(new shared::EntityTable(document, *kind.type, kind.columns, u"clauses-"_s + kind.key,
                                      shared::EntityTable::Size::Full))
    , m_form(new shared::EntityForm(document, *kind.type, kind.form))
    , m_formCard(new shared::Card)
    , m_details(new shared::DetailScroll)
    , m_lines(new WordLines)
{
    setObjectName(kind.key);
    m_table->setHiddenAtFirst(kind.hiddenAtFirst);
    auto *list = new shared::Card;
    list->content()->addWidget(m_table, 1);
    m_formCard->content()->addWidget(m_lines);
    m_formCard->content()->addWidget(m_form);
    m_details->content()->addWidget(m_formCard);
    m_details->content()->addStretch(1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_table, &shared::EntityTable::said, this, &ClausePanel::said);
    connect(m_table, &shared::EntityTable::currentChanged, this, &ClausePanel::showCurrent);
    connect(m_form, &shared::EntityForm::openReference, this, &ClausePanel::openReference);
    connect(&document, &document::Document::changed, this, [this] { showMeaning(); });
    for (auto *line : m_form->findChildren<shared::FieldLine *>())
        connect(line, &QLineEdit::textChanged, this, [this] { showMeaning(); });
    ClausePanel::retranslate();
}

// An editor that is still open speaks once more when its table goes; nobody listens any longer.
ClausePanel::~ClausePanel()
{
    m_document.disconnect(this);
    qApp->disconnect(this);
    for (auto *part : findChildren<QObject *>())
        part->disconnect(this);
}

void ClausePanel::setAgreement(const QString &id)
{
    m_table->setOwner(id);
    agreementChanged(id);
    if (const auto first = m_table->model()->idAt(0); !first.isEmpty())
        m_table->select(first);
    showCurrent();
}

bool ClausePanel::reveal(const model::EntityRef &place)
{
    if (place.type != m_kind.type || !m_table->select(place.id))
        return false;
    if (!place.field.isEmpty())
        m_form->focusField(place.field);
    return true;
}

void ClausePanel::showCurrent()
{
    const auto id = m_table->currentId();
    m_form->show(id);
    m_details->setVisible(!id.isEmpty());
    showMeaning();
}

model::AnyRow ClausePanel::typedRow() const
{
    const auto &type = *m_kind.type;
    const auto present = type.find(m_document.project(), m_form->id());
    if (!present)
        return {};
    const auto row = type.copy(present.get());
    for (auto *line : m_form->findChildren<shared::FieldLine *>()) {
        if (!line->isModified())
            continue;
        const auto &field = type.fields.at(type.fieldIndex(line->objectName()));
        if (const auto datum = shared::datumFrom({m_document.project(), type, row.get(), field}, line->text()))
            field.write(row.get(), *datum);
    }
    return row;
}

QList<Line> ClausePanel::linesOf(const void *row) { return clauseLines(m_document.project(), *m_kind.type, row); }

void ClausePanel::showMeaning()
{
    const auto row = typedRow();
    m_lines->show(row ? linesOf(row.get()) : QList<Line>());
}

void ClausePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClausePanel::retranslate()
{
    m_table->setEmptyText(m_kind.emptyText());
    m_table->view()->setAccessibleName(m_kind.title());
    showMeaning();
}

} // namespace slatelier::agreement
