// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/carriedpanel.h"

#include "app/shared/card.h"
#include "app/shared/rowname.h"
#include "app/shared/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QUrl>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slatelier::agreement {

using analysis::Carried;
using shared::Token;

namespace {

// What fails first, then what nobody can tell, then what holds.
int order(const Carried &result) { return !result.holds ? 1 : *result.holds ? 2 : 0; }

Token toneOf(const Carried &result)
{
    return !result.holds ? Token::Warning : *result.holds ? Token::Kept : Token::Broken;
}

} // namespace

CarriedPanel::CarriedPanel(CarriedWork &work, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_card(new shared::Card(this))
    , m_summary(new QLabel(this))
    , m_browser(new QTextBrowser(this))
{
    setObjectName(u"carried"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(0);
    m_card->content()->addWidget(m_summary);
    m_card->content()->addWidget(m_browser, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(&m_work, &CarriedWork::changed, this, &CarriedPanel::refresh);
    connect(&shared::Theme::current(), &shared::Theme::changed, this, &CarriedPanel::refresh);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { open(url.fragment()); });
    refresh();
}

QString CarriedPanel::text() const { return m_browser->toPlainText(); }

void CarriedPanel::open(const QString &link)
{
    bool number = false;
    const auto at = link.toInt(&number);
    if (number && at >= 0 && at < m_links.size())
        Q_EMIT openReference(m_links.at(at));
}

QString CarriedPanel::pathHtml(const Carried &result)
{
    QStringList names;
    for (const auto &place : result.path) {
        const auto name = place.type ? shared::nameOf(m_work.project(), *place.type, place.id) : QString();
        if (name.isEmpty())
            continue;
        names.append(u"<a href=\"#%1\" style=\"color:%2\">%3</a>"_s.arg(m_links.size())
                         .arg(colour(Token::Accent).name(), name.toHtmlEscaped()));
        m_links.append(place);
    }
    return names.join(u" → "_s);
}

QString CarriedPanel::html(const QList<Carried> &results)
{
    auto sorted = results;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Carried &a, const Carried &b) { return order(a) < order(b); });
    m_links.clear();
    QString html;
    for (const auto &result : std::as_const(sorted)) {
        const auto mark = !result.holds ? tr("? Cannot be told") : *result.holds ? tr("✓ Holds") : tr("✗ Fails");
        html += u"<p style=\"margin-top:0; margin-bottom:2px\"><b style=\"color:%1\">%2</b>&nbsp; %3</p>"_s.arg(
            colour(toneOf(result)).name(), mark.toHtmlEscaped(), result.sentence().toHtmlEscaped());
        const auto path = pathHtml(result);
        html += u"<p style=\"margin-top:0; margin-bottom:14px; margin-left:18px; color:%1\">%2</p>"_s.arg(
            colour(Token::Muted).name(), path);
    }
    return html;
}

void CarriedPanel::refresh()
{
    m_card->setTitle(tr("Do the parts carry the promise?"));
    m_browser->setAccessibleName(tr("What the agreements below come to when each is only just kept"));
    const auto &results = m_work.results();
    m_browser->setEnabled(!m_work.isStale() || !results);
    if (m_work.isStale() && results)
        return;
    if (!results) {
        m_browser->clear();
        return m_summary->setText(m_work.isStale() ? tr("Working it out…") : QString());
    }
    const auto count = [&](std::optional<bool> holds) {
        return static_cast<int>(std::count_if(results->begin(), results->end(),
                                              [&](const Carried &result) { return result.holds == holds; }));
    };
    if (results->isEmpty())
        m_summary->setText(tr(
            "Here stands what the operational agreements (OLA) and supplier contracts (UC) below come to when each is "
            "only just kept. Promise something, and let agreements carry it: choose this one in their terms."));
    else
        m_summary->setText(tr("When every agreement below is only just kept: %1 fail, %2 cannot be told, %3 hold.")
                               .arg(count(false))
                               .arg(count(std::nullopt))
                               .arg(count(true)));
    shared::setTone(m_summary, count(false) > 0 ? Token::Broken : Token::Muted);
    m_browser->setHtml(html(*results));
}

void CarriedPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace slatelier::agreement
