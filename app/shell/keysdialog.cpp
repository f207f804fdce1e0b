// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/keysdialog.h"

#include "app/shared/theme.h"
#include "app/shell/actions.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

using namespace shared;

namespace {

using Row = std::pair<QString, QString>;

QString written(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

QList<Row> rowsOf(const Actions &actions)
{
    QList<Row> rows;
    for (const auto *action : actions.all()) {
        QStringList keys;
        for (const auto &sequence : action->shortcuts()) {
            if (!sequence.isEmpty())
                keys.append(written(sequence));
        }
        if (!keys.isEmpty())
            rows.append({keys.join(u", "_s), action->iconText().remove(u'…').remove(u'&')});
    }
    return rows;
}

QGridLayout *sheet(const QList<Row> &rows, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::far);
    grid->setVerticalSpacing(space::tight);
    for (int i = 0; i < rows.size(); ++i) {
        auto *keys = new QLabel(rows.at(i).first, parent);
        setLook(keys, Look::CardTitle);
        grid->addWidget(keys, i, 0);
        grid->addWidget(new QLabel(rows.at(i).second, parent), i, 1);
    }
    grid->setRowStretch(static_cast<int>(rows.size()), 1);
    return grid;
}

} // namespace

KeysDialog::KeysDialog(const Actions &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    const QList<Row> inTables{
        {written(Qt::Key_F2), tr("Edit the cell")},
        {written(Qt::Key_Enter), tr("Edit or open")},
        {written(QKeySequence::Copy), tr("Copy rows for a spreadsheet")},
        {written(QKeySequence::Paste), tr("Paste rows from a spreadsheet")},
        {written(Qt::Key_Delete), tr("Remove the selected rows")},
        {written(Qt::ALT | Qt::Key_Up), tr("Move the row up")},
        {written(Qt::ALT | Qt::Key_Down), tr("Move the row down")},
        {written(Qt::Key_Escape), tr("Leave the editor, keep the old value")},
        {written(Qt::CTRL | Qt::Key_1), tr("First page; Ctrl+2 the second, and so on")},
    };
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * space::far);
    columns->addLayout(sheet(rowsOf(actions), this));
    columns->addLayout(sheet(inTables, this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::far, space::far, space::far, space::apart);
    layout->setSpacing(space::far);
    layout->addLayout(columns);
    layout->addWidget(buttons);
}

} // namespace slatelier::shell
