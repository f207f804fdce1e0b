// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace slatelier::shell {

class Actions;

/// What the window shows while no project is open: how to begin, and the files used last.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(const Actions &actions, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void openRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    QWidget *rowFor(const QString &path, bool pinned, bool missing);

    const Actions &m_actions;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_sample;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace slatelier::shell
