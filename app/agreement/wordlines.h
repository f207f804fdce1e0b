// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace slatelier::agreement {

/// One sentence on what a clause means; its tone goes with its words.
struct Line
{
    QString text;
    shared::Token tone = shared::Token::Muted;
};

/// Sentences one under another, to be read and copied.
class WordLines : public QWidget
{
    Q_OBJECT
public:
    explicit WordLines(QWidget *parent = nullptr);

    void show(const QList<Line> &lines);
    using QWidget::show;
    /// All of them, as one text.
    QString text() const;

private:
    QVBoxLayout *m_column;
    QList<QLabel *> m_labels;
};

} // namespace slatelier::agreement
