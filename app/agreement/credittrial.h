// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreement/wordlines.h"
#include "core/analysis/credits.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace slatelier::agreement {

/// "If this had been measured": a field for each target of a credit scheme, and below each step of the sum.
class CreditTrial : public QWidget
{
    Q_OBJECT
public:
    explicit CreditTrial(QWidget *parent = nullptr);

    void show(const model::Project &project, const model::CreditScheme &scheme);
    using QWidget::show;
    /// What was typed, as far as it can be read.
    analysis::MeasuredValues measured() const;
    const std::optional<analysis::SchemeCredit> &credit() const { return m_credit; }
    QLineEdit *field(int number) const { return m_fields.value(number).edit; }
    QString steps() const { return m_lines->text(); }

Q_SIGNALS:
    void typed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct FieldOf
    {
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        QString target;
    };

    void ensureFields(qsizetype count);
    void calculate();
    void retranslate();

    model::Project m_project;
    model::CreditScheme m_scheme;
    QLabel *m_title;
    QGridLayout *m_grid;
    QList<FieldOf> m_fields;
    WordLines *m_lines;
    std::optional<analysis::SchemeCredit> m_credit;
};

} // namespace slatelier::agreement
