// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace slatelier::shell {

class Actions;

/// Every key of the window on one sheet (F1).
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace slatelier::shell
