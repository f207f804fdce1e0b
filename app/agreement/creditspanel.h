// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreement/clausepanel.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

class QLabel;
class QLineEdit;

namespace slatelier::agreement {

class CreditChart;
class CreditTrial;

/// The credit schemes of one agreement; of the current one its lines, the curve from measured value to money, and a
/// place to try values. Curve and sum follow what is being typed.
class CreditsPanel : public ClausePanel
{
    Q_OBJECT
public:
    explicit CreditsPanel(document::Document &document, QWidget *parent = nullptr);

    bool reveal(const model::EntityRef &place) override;
    shared::EntityTable *lines() const { return m_rows; }
    CreditChart *chart() const { return m_chart; }
    CreditTrial *trial() const { return m_trial; }
    /// Why there is no curve; empty when there is one.
    QString refusal() const;

protected:
    void showMeaning() override;
    void retranslate() override;

private:
    void arrange();
    void showFields();
    void watchEditor(QWidget *now);
    /// The project with what is half typed in the form and in the table.
    model::Project typedProject() const;
    void draw();
    void fillNew(void *row) const;

    shared::EntityTable *m_rows;
    shared::Card *m_curveCard;
    shared::Card *m_rowsCard;
    CreditChart *m_chart;
    CreditTrial *m_trial;
    QLabel *m_refusal;
    QPointer<QLineEdit> m_editor; // of a cell of the lines
    QTimer m_pause;
};

} // namespace slatelier::agreement
