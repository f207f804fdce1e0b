// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreement/wordlines.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace slatelier::agreement {

WordLines::WordLines(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    hide();
}

void WordLines::show(const QList<Line> &lines)
{
    while (m_labels.size() < lines.size()) {
        auto *label = new QLabel(this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
        m_column->addWidget(label);
        m_labels.append(label);
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setVisible(i < lines.size());
        if (i < lines.size()) {
            m_labels.at(i)->setText(lines.at(i).text);
            shared::setTone(m_labels.at(i), lines.at(i).tone);
        }
    }
    setVisible(!lines.isEmpty());
}

QString WordLines::text() const
{
    QStringList texts;
    for (const auto *label : m_labels) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    return texts.join(u' ');
}

} // namespace slatelier::agreement
