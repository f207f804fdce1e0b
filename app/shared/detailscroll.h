// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

class QVBoxLayout;

namespace slatelier::shared {

/// Cards one under another that scroll up and down and are as wide as there is room; the focused field stays in sight.
class DetailScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailScroll(QWidget *parent = nullptr);

    QVBoxLayout *content() const { return m_content; }
    /// Nothing is cut at the right: there is no scrolling sideways.
    QSize minimumSizeHint() const override;

private:
    QVBoxLayout *m_content;
};

} // namespace slatelier::shared
