// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metric/metricpage.h"

#include "app/shared/entitybrowser.h"
#include "app/shared/filterfield.h"
#include "app/shared/pageheader.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace slatelier::metric {

MetricPage::MetricPage(document::Document &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_header(new shared::PageHeader(this))
    , m_browser(new shared::EntityBrowser(
          document, model::entityTypeOf<model::Metric>(), {u"name"_s, u"kind"_s, u"better"_s, u"unit"_s, u"source"_s},
          {u"name"_s, u"code|unit"_s, u"kind|better"_s, u"formula"_s, u"source"_s, u"method"_s,
           u"decimals|minimum_sample"_s, u"owner"_s},
          u"metric"_s,
          {[] {
               return tr("A metric says how quality is measured: by which formula, from whose records. A target then "
                         "promises a value of it.");
           },
           [] { return tr("Add metric"); }}))
{
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_browser, 1);
    connect(m_browser, &shared::EntityBrowser::said, this, &Page::said);
    connect(m_browser, &shared::EntityBrowser::jumpRequested, this, &Page::jumpRequested);
    connect(m_browser, &shared::EntityBrowser::sampleRequested, this,
            [this] { Q_EMIT actionRequested(u"open-sample"_s); });
    connect(&document, &document::Document::changed, this, &MetricPage::refresh);
    retranslate();
}

QString MetricPage::title() const { return tr("Metrics"); }
QString MetricPage::iconName() const { return u"metric"_s; }
bool MetricPage::reveal(const model::EntityRef &place) { return m_browser->reveal(place); }
QAction *MetricPage::primaryAction() const { return m_browser->addAction(); }

bool MetricPage::focusFilter()
{
    m_browser->table()->filter()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void MetricPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void MetricPage::refresh()
{
    const auto &project = m_document.project();
    const int metrics = static_cast<int>(project.metrics.size()), targets = static_cast<int>(project.targets.size());
    m_header->setContext(metrics == 0 ? QString()
                                      : tr("%n metrics", nullptr, metrics) + u" · "_s + tr("%n targets", nullptr, targets));
}

void MetricPage::retranslate()
{
    m_header->setTitle(title());
    refresh();
}

} // namespace slatelier::metric
