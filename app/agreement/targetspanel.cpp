// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/targetspanel.h"

#include "app/shared/card.h"
#include "app/shared/detailscroll.h"
#include "app/shared/entityform.h"
#include "app/shared/entitytable.h"
#include "app/shared/fieldline.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

TargetsPanel::TargetsPanel(document::Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_words(new PromiseWords(document, this))
    , m_table(new shared::EntityTable(document, model::entityTypeOf<model::Target>(),
                                      {u"service"_s, u"metric"_s, u"operator"_s, u"value"_s, u"window"_s},
                                      u"agreement-targets"_s, shared::EntityTable::Size::Full))
    , m_form(new shared::EntityForm(document, model::entityTypeOf<model::Target>(),
                                    {u"service|metric"_s, u"operator|value|window"_s, u"calendar|component"_s,
                                     u"priority|weight|critical"_s, u"note"_s}))
    , m_lines(new QVBoxLayout)
{
    m_table->model()->addComputed({[] { return tr("What it means"); }, [this](const QString &id) {
                                       const auto *target = m_document.project().targets.find({id});
                                       return target ? m_words->brief(*target) : QString();
                                   }});
    m_table->setFill([this](void *row) { fillNew(row); });
    auto *list = new shared::Card;
    list->content()->addWidget(m_table, 1);
    auto *details = new shared::Card;
    m_lines->setSpacing(2);
    details->content()->addLayout(m_lines);
    details->content()->addWidget(m_form);
    auto *scroll = new shared::DetailScroll;
    scroll->content()->addWidget(details);
    scroll->content()->addStretch(1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(list);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_table, &shared::EntityTable::said, this, &TargetsPanel::said);
    connect(m_table, &shared::EntityTable::currentChanged, this, &TargetsPanel::showCurrent);
    connect(m_form, &shared::EntityForm::openReference, this, &TargetsPanel::openReference);
    connect(m_words, &PromiseWords::changed, m_table->model(), &shared::EntityTableModel::refreshComputed);
    connect(m_words, &PromiseWords::changed, this, &TargetsPanel::showMeaning);
    connect(&document, &document::Document::changed, this, &TargetsPanel::showMeaning);
    if (auto *value = qobject_cast<QLineEdit *>(m_form->editor(u"value"_s)))
        connect(value, &QLineEdit::textChanged, this, &TargetsPanel::showMeaning);
    retranslate();
    showCurrent({});
}

void TargetsPanel::setAgreement(const QString &id)
{
    m_table->setOwner(id);
    if (const auto first = m_table->model()->idAt(0); !first.isEmpty())
        m_table->select(first);
    showCurrent(m_table->currentId());
}

// A new target goes on where the one before stopped: the same service, else the only one that is covered.
void TargetsPanel::fillNew(void *row) const
{
    auto &target = *static_cast<model::Target *>(row);
    const auto &project = m_document.project();
    if (const auto *current = project.targets.find({m_table->currentId()})) {
        target.service = current->service;
        target.window = current->window;
        return;
    }
    const auto *agreement = project.agreements.find({m_table->model()->owner()});
    if (agreement && !agreement->services.isEmpty())
        target.service = agreement->services.first();
}

void TargetsPanel::showCurrent(const QString &id)
{
    m_form->show(id);
    showMeaning();
}

// The target as the form shows it now, with a value that is only half typed.
std::optional<model::Target> TargetsPanel::typedTarget() const
{
    const auto *present = m_document.project().targets.find({m_form->id()});
    if (!present)
        return std::nullopt;
    auto target = *present;
    const auto &type = model::entityTypeOf<model::Target>();
    const auto &field = type.fields.at(type.fieldIndex(u"value"));
    const auto *line = qobject_cast<QLineEdit *>(m_form->editor(u"value"_s));
    if (line && line->isModified()) {
        if (const auto datum = shared::datumFrom({m_document.project(), type, &target, field}, line->text()))
            field.write(&target, *datum);
    }
    return target;
}

void TargetsPanel::showMeaning()
{
    const auto target = typedTarget();
    const auto lines = target ? m_words->sentences(*target) : QList<PromiseWords::Line>();
    while (m_labels.size() < lines.size()) {
        auto *label = new QLabel(this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lines->addWidget(label);
        m_labels.append(label);
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setVisible(i < lines.size());
        if (i < lines.size()) {
            m_labels.at(i)->setText(lines.at(i).text);
            shared::setTone(m_labels.at(i), lines.at(i).tone);
        }
    }
}

QString TargetsPanel::meaning() const
{
    QStringList texts;
    for (const auto *label : m_labels) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    return texts.join(u' ');
}

void TargetsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TargetsPanel::retranslate()
{
    m_table->setEmptyText(tr("A target promises a value of a metric over a window: availability of at least 99.9 % a month."));
    m_table->view()->setAccessibleName(tr("Targets"));
    showMeaning();
}

} // namespace slatelier::agreement
