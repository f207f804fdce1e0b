// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/theme.h"

#include <QtWidgets/QFrame>

class QLabel;
class QToolButton;

namespace slatelier::shared {
class ActionButton;
}

namespace slatelier::shell {

/// A strip above the page with a sentence that matters and, perhaps, a way on. It stays until it is closed.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// \a token is Broken for what failed, Warning for what limits.
    void say(const QString &sentence, shared::Token token, QAction *wayOn = nullptr);
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    shared::Token m_token = shared::Token::Warning;
    QLabel *m_picture;
    QLabel *m_text;
    shared::ActionButton *m_wayOn;
    QToolButton *m_close;
};

} // namespace slatelier::shell
