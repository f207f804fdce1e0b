// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QListView;
class QStandardItemModel;
class QToolButton;

namespace slatelier::shell {

/// The pages at the left: icon, word, and a number where there is something to look at. It folds to the icons.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const QString &iconName);
    void setTitle(int page, const QString &title);
    void setBadge(int page, int count);
    void setCurrent(int page);
    int current() const;
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void pageChosen(int page);
    void foldedChanged(bool folded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fit();

    QStandardItemModel *m_model;
    QListView *m_list;
    QToolButton *m_fold;
    bool m_folded = false;
};

} // namespace slatelier::shell
