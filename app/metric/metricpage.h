// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/page.h"

namespace slatelier::shared {
class EntityBrowser;
class PageHeader;
}

namespace slatelier::metric {

/// How quality is told in numbers: each metric with its formula, source and method.
class MetricPage : public shared::Page
{
    Q_OBJECT
public:
    explicit MetricPage(document::Document &document, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    bool reveal(const model::EntityRef &place) override;
    QAction *primaryAction() const override;
    bool focusFilter() override;

    shared::EntityBrowser *browser() const { return m_browser; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    document::Document &m_document;
    shared::PageHeader *m_header;
    shared::EntityBrowser *m_browser;
};

} // namespace slatelier::metric
