// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findingdetail.h"

#include "app/shared/actionbutton.h"
#include "app/shared/format.h"
#include "app/shared/theme.h"
#include "core/analysis/findingmends.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace slatelier::findings {

using namespace shared;

FindingDetail::FindingDetail(QWidget *parent)
    : Card(parent)
    , m_go(new QAction(this))
    , m_mendIt(new QAction(this))
    , m_accept(new QAction(this))
    , m_takeBack(new QAction(this))
    , m_sentence(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_rule(new QLabel(this))
    , m_acceptance(new QLabel(this))
    , m_asking(new QWidget(this))
    , m_words(new QLineEdit(m_asking))
    , m_confirm(new QPushButton(m_asking))
{
    arrange();
    connect(m_go, &QAction::triggered, this, &FindingDetail::goRequested);
    connect(m_mendIt, &QAction::triggered, this, &FindingDetail::mendRequested);
    connect(m_accept, &QAction::triggered, this, &FindingDetail::askReason);
    connect(m_takeBack, &QAction::triggered, this, &FindingDetail::takenBack);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) { m_confirm->setEnabled(!words.trimmed().isEmpty()); });
    connect(m_words, &QLineEdit::returnPressed, this, &FindingDetail::finishReason);
    connect(m_confirm, &QPushButton::clicked, this, &FindingDetail::finishReason);
    m_words->installEventFilter(this);
    retranslate();
}

void FindingDetail::arrange()
{
    m_go->setObjectName(u"go"_s);
    m_mendIt->setObjectName(u"mend"_s);
    m_accept->setObjectName(u"accept"_s);
    m_takeBack->setObjectName(u"take-back"_s);
    m_mendIt->setShortcut(QKeySequence(u"Ctrl+M"_s));
    m_accept->setShortcut(QKeySequence(u"Ctrl+R"_s));
    for (auto *label : {m_sentence, m_reason, m_rule, m_acceptance})
        label->setWordWrap(true);
    setLook(m_sentence, Look::CardTitle);
    for (auto *label : {m_reason, m_rule})
        setTone(label, Token::Muted);
    m_rule->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *asking = new QHBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->addWidget(m_words, 1);
    asking->addWidget(m_confirm);
    m_asking->hide();

    auto *foot = new QHBoxLayout;
    foot->addStretch();
    for (auto *action : actions()) {
        auto *button = new ActionButton(action, this);
        foot->addWidget(button);
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
    }
    for (auto *widget : QList<QWidget *>{m_sentence, m_reason, m_rule, m_acceptance, m_asking})
        content()->addWidget(widget);
    content()->addLayout(foot);
}

void FindingDetail::show(const model::Project &project, const QList<analysis::Finding> &findings, bool readOnly)
{
    const bool same = findings == m_findings;
    m_project = project;
    m_findings = findings;
    m_readOnly = readOnly;
    m_mend = findings.size() == 1 ? analysis::anyMendFor(project, findings.first(), QDate::currentDate()) : std::nullopt;
    if (!same)
        m_asking->hide();
    setVisible(!findings.isEmpty());
    explain();
}

void FindingDetail::explain()
{
    if (m_findings.isEmpty())
        return;
    const auto &first = m_findings.first();
    m_sentence->setText(m_findings.size() == 1 ? first.sentence() : tr("%n finding(s) chosen", nullptr, int(m_findings.size())));
    const bool oneRule = std::all_of(m_findings.begin(), m_findings.end(), [&](const auto &finding) { return qstrcmp(finding.rule, first.rule) == 0; });
    m_reason->setText(oneRule ? analysis::findingReason(first.rule) : tr("They break different rules; choose one to see why it matters."));
    m_rule->setText(oneRule ? tr("Rule: %1").arg(QString::fromLatin1(first.rule)) : QString());

    const auto isAccepted = [](const auto &finding) { return finding.isAccepted(); };
    const bool all = std::all_of(m_findings.begin(), m_findings.end(), isAccepted);
    const auto *row = m_findings.size() == 1 && first.isAccepted() ? m_project.acceptedFindings.find(first.accepted) : nullptr;
    m_acceptance->setVisible(row);
    if (row)
        m_acceptance->setText(row->by.isEmpty() ? tr("Accepted on %1: %2").arg(dateText(row->date), row->reason)
                                                : tr("Accepted on %1 by %2: %3").arg(dateText(row->date), row->by, row->reason));
    m_go->setVisible(m_findings.size() == 1);
    m_mendIt->setVisible(m_mend && !m_readOnly && !all);
    if (m_mend)
        m_mendIt->setText(m_mend->words());
    m_accept->setVisible(!all && !m_readOnly);
    m_takeBack->setVisible(all && !m_readOnly);
}

void FindingDetail::askReason()
{
    m_words->clear();
    m_confirm->setEnabled(false);
    m_asking->show();
    m_words->setFocus(Qt::OtherFocusReason);
}

void FindingDetail::finishReason()
{
    const auto reason = m_words->text().trimmed();
    if (reason.isEmpty())
        return;
    m_asking->hide();
    Q_EMIT accepted(reason);
}

bool FindingDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_asking->hide();
        return true;
    }
    return Card::eventFilter(watched, event);
}

void FindingDetail::retranslate()
{
    m_go->setText(tr("Go there"));
    m_accept->setText(tr("Accept…"));
    m_takeBack->setText(tr("Take the acceptance back"));
    m_words->setPlaceholderText(tr("Why it may stay as it is; kept with today's date"));
    m_words->setAccessibleName(tr("Reason"));
    m_confirm->setText(tr("Accept with this reason"));
    explain();
}

void FindingDetail::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace slatelier::findings
