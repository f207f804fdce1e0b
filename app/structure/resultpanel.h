// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace slatelier::shared {
class Card;
class TableView;
}

namespace slatelier::structure {

class LiveResult;
class MendModel;

/// What to mend first, and what takes the service down; or why nothing can be said.
class ResultPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPanel(LiveResult &result, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Show this component in the structure.
    void partActivated(const QString &id);
    /// Components of a way that the mouse or the cursor points at; none when it points at nothing any more.
    void partsPointedAt(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshCutSets();
    void pointAt(const QListWidgetItem *way);
    void refreshGain();

    LiveResult &m_result;
    QLabel *m_why;
    MendModel *m_mend;
    shared::TableView *m_mendTable;
    QLabel *m_gain; // what mending the chosen part would give
    QLabel *m_cutSetCount;
    QListWidget *m_cutSets;
    shared::Card *m_mendCard;
    shared::Card *m_cutCard;
};

} // namespace slatelier::structure
