// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/trace.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class Card;
class EntityTable;
}

namespace slatelier::lineofsight {

/// Who was told of which edition of an agreement, and how many that makes by level and role.
class ToldPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ToldPanel(document::Document &document, QWidget *parent = nullptr);

    void show(const analysis::Trace &trace);
    shared::EntityTable *table() const { return m_table; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void retranslate();

    document::Document &m_document;
    analysis::Trace m_trace;
    shared::Card *m_summary;
    QLabel *m_lines;
    shared::EntityTable *m_table;
};

} // namespace slatelier::lineofsight
