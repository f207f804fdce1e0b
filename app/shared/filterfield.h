// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

class QTimer;

namespace slatelier::shared {

/// The field above a table: filters while one types, Escape empties it, Down goes into the table.
class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);

    /// The table or tree that Down and Enter go to.
    void setTarget(QWidget *target) { m_target = target; }

Q_SIGNALS:
    /// The words to look for, trimmed; at most one signal in 60 ms of typing.
    void filterChanged(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTimer *m_pause;
    QWidget *m_target = nullptr;
};

} // namespace slatelier::shared
