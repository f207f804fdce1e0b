// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QAction;
class QLabel;

namespace slatelier::agreement {

/// Says above the clauses that the present edition is signed, and offers the next one. After a refused step it says
/// what was refused.
class SignedBar : public QFrame
{
    Q_OBJECT
public:
    explicit SignedBar(QAction *start, QWidget *parent = nullptr);

    void say(const QString &sentence, bool refused);
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_picture;
    QLabel *m_text;
    bool m_refused = false;
};

} // namespace slatelier::agreement
