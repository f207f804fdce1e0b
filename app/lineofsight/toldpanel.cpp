// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineofsight/toldpanel.h"

#include "app/document/document.h"
#include "app/lineofsight/sightwords.h"
#include "app/shared/card.h"
#include "app/shared/entitytable.h"
#include "app/shared/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QMap>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace slatelier::lineofsight {

ToldPanel::ToldPanel(document::Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_summary(new shared::Card)
    , m_lines(new QLabel)
    , m_table(new shared::EntityTable(document, model::entityTypeOf<model::Acknowledgement>(),
                                      {u"edition"_s, u"role"_s, u"person"_s, u"date"_s, u"how"_s}, u"acknowledgements"_s,
                                      shared::EntityTable::Size::Small))
{
    m_lines->setWordWrap(true);
    m_summary->content()->addWidget(m_lines);
    m_table->setFill([this](void *row) {
        auto *told = static_cast<model::Acknowledgement *>(row);
        const auto *agreement = m_document.project().agreements.find(m_trace.agreement);
        told->edition = agreement ? agreement->edition : 1;
        told->date = QDate::currentDate();
    });
    auto *card = new shared::Card;
    card->content()->addWidget(m_table, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(shared::space::apart);
    layout->addWidget(m_summary);
    layout->addWidget(card, 1);
    retranslate();
}

void ToldPanel::show(const analysis::Trace &trace)
{
    m_trace = trace;
    if (m_table->model()->owner() != trace.agreement.text)
        m_table->setOwner(trace.agreement.text);
    describe();
}

void ToldPanel::describe()
{
    QMap<int, QMap<QString, analysis::TracedRole>> levels; // each role once
    for (const auto &target : m_trace.targets) {
        for (const auto &role : target.roles)
            levels[int(role.level)].insert(role.role.text, role);
    }
    QStringList lines;
    for (auto level = levels.cbegin(); level != levels.cend(); ++level) {
        qsizetype people = 0, told = 0;
        QStringList roles;
        for (const auto &role : level.value()) {
            people += role.people.size();
            told += role.told;
            roles += tr("%1: %2 of %3").arg(roleTitle(m_document.project(), role.role)).arg(role.told).arg(role.people.size());
        }
        if (people > 0)
            lines += tr("%1: %2 of %3 told (%4)").arg(levelTitle(model::RoleLevel(level.key()))).arg(told).arg(people).arg(roles.join(u"; "_s));
    }
    m_lines->setText(lines.isEmpty() ? tr("No role with people answers for this agreement yet.") : lines.join(u'\n'));
}

void ToldPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ToldPanel::retranslate()
{
    m_summary->setTitle(tr("Told of the present edition"));
    m_table->setTitle(tr("Acknowledgements"));
    m_table->setEmptyText(tr("Nobody was told of this agreement yet. Add a role as a whole after a briefing, or people one by one."));
    describe();
}

} // namespace slatelier::lineofsight
