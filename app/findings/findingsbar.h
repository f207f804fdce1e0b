// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/findings/findingmodel.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QToolButton;

namespace slatelier::shared {
class FilterField;
}

namespace slatelier::findings {

/// What is shown of the findings: words, kinds with their counts, and how they are grouped.
class FindingsBar : public QWidget
{
    Q_OBJECT
public:
    FindingsBar(FindingModel *model, QWidget *parent = nullptr);
    shared::FilterField *filter() const { return m_filter; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addKind(const QString &name, const QString &key);
    void count();
    void retranslate();

    FindingModel *m_model;
    shared::FilterField *m_filter;
    std::array<QToolButton *, 4> m_kinds; // errors, warnings, notices, accepted
    QComboBox *m_grouping;
};

} // namespace slatelier::findings
