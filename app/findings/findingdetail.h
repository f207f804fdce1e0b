// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/card.h"
#include "core/analysis/mends.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace slatelier::shared {
class ActionButton;
}

namespace slatelier::findings {

/// What one finding means, why it matters, and what can be done about it: go there, mend it, accept it with a reason.
class FindingDetail : public shared::Card
{
    Q_OBJECT
public:
    explicit FindingDetail(QWidget *parent = nullptr);

    /// \a findings are those that are chosen; the first is explained, all are accepted together.
    void show(const model::Project &project, const QList<analysis::Finding> &findings, bool readOnly);
    /// Asks for the reason.
    void askReason();
    const std::optional<analysis::Mend> &mend() const { return m_mend; }

    /// In the context menu too, in this order.
    QList<QAction *> actions() const { return {m_go, m_mendIt, m_accept, m_takeBack}; }
    QAction *go() const { return m_go; }

Q_SIGNALS:
    void goRequested();
    void mendRequested();
    void accepted(const QString &reason);
    void takenBack();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void explain();
    void finishReason();
    void retranslate();

    model::Project m_project;
    QList<analysis::Finding> m_findings;
    std::optional<analysis::Mend> m_mend;
    bool m_readOnly = false;

    QAction *m_go;
    QAction *m_mendIt;
    QAction *m_accept;
    QAction *m_takeBack;
    QLabel *m_sentence;
    QLabel *m_reason;
    QLabel *m_rule;
    QLabel *m_acceptance;
    QWidget *m_asking;
    QLineEdit *m_words;
    QPushButton *m_confirm;
};

} // namespace slatelier::findings
