// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace slatelier::shared {

/// The layout of a page, with the margins every page has.
QVBoxLayout *pageLayout(QWidget *page);

/// Title of a page, one muted line of context, and at the right what can be done.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setContext(const QString &context);
    void addAction(QAction *action);
    /// A field or a choice at the right.
    void addWidget(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_context;
    QBoxLayout *m_right;
};

} // namespace slatelier::shared
