// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace slatelier::shared {

/// What an empty page says: what belongs here and why, the first step, and a way to look at a finished sample.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// \a iconName is the page's drawing; \a first the action that starts, or null.
    EmptyState(const QString &iconName, QAction *first, QWidget *parent = nullptr);

    /// Two sentences.
    void setText(const QString &text);

Q_SIGNALS:
    void sampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_sample;
};

} // namespace slatelier::shared
