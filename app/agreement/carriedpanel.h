// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreement/carriedwork.h"
#include "app/document/document.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTextBrowser;

namespace slatelier::shared {
class Card;
}

namespace slatelier::agreement {

/// Whether the operational agreements and supplier contracts below carry the agreement: one sentence for each result
/// with its mark, and the path it came from as links.
class CarriedPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CarriedPanel(CarriedWork &work, QWidget *parent = nullptr);

    /// As it is read and copied.
    QString text() const;
    QTextBrowser *browser() const { return m_browser; }
    QLabel *summary() const { return m_summary; }

Q_SIGNALS:
    void openReference(const slatelier::model::EntityRef &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString html(const QList<analysis::Carried> &results);
    QString pathHtml(const analysis::Carried &result);
    void open(const QString &link);

    CarriedWork &m_work;
    shared::Card *m_card;
    QLabel *m_summary;
    QTextBrowser *m_browser;
    QList<model::EntityRef> m_links;
};

} // namespace slatelier::agreement
