// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreement/clausepanel.h"
#include "app/agreement/promisewords.h"

class QAction;

namespace slatelier::shared {
class TableView;
}

namespace slatelier::agreement {

class TargetMatrix;

/// The targets of one agreement, each with what it allows and what the structure gives.
class TargetsPanel : public ClausePanel
{
    Q_OBJECT
public:
    explicit TargetsPanel(document::Document &document, QWidget *parent = nullptr);

    bool reveal(const model::EntityRef &place) override;
    PromiseWords *words() const { return m_words; }
    /// The limits of time by priority and level, in place of the list.
    shared::TableView *matrixView() const { return m_matrixView; }
    void showMatrix(bool matrix);

protected:
    QList<Line> linesOf(const void *row) override;
    void agreementChanged(const QString &id) override;
    void retranslate() override;

private:
    void makeMatrix();
    void fillNew(void *row) const;

    PromiseWords *m_words;
    TargetMatrix *m_matrix;
    shared::TableView *m_matrixView;
    shared::Card *m_matrixCard;
    QAction *m_asMatrix;
};

} // namespace slatelier::agreement
