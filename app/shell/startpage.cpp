// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/startpage.h"

#include "app/shared/card.h"
#include "app/shared/icon.h"
#include "app/shell/actions.h"
#include "app/shell/recentfiles.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

using namespace shared;

StartPage::StartPage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_sample(new QPushButton(this))
    , m_recentTitle(new QLabel(this))
    , m_recent(new QVBoxLayout)
{
    setLook(m_title, Look::Figure);
    setLook(m_text, Look::Caption);
    setLook(m_recentTitle, Look::CardTitle);
    m_text->setWordWrap(true);
    m_new->setProperty("primary", true);
    m_new->setMenu(actions.newMenu());
    m_sample->setMenu(actions.sampleMenu());
    connect(m_open, &QPushButton::clicked, actions["open"], &QAction::trigger);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::near);
    for (auto *button : {m_new, m_open, m_sample})
        buttons->addWidget(button);
    buttons->addStretch();
    m_recent->setSpacing(0);

    auto *column = new QWidget(this);
    column->setFixedWidth(formWidth);
    auto *words = new QVBoxLayout(column);
    words->setSpacing(space::near);
    words->addStretch(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addSpacing(space::near);
    words->addLayout(buttons);
    words->addSpacing(space::far);
    words->addWidget(m_recentTitle);
    words->addLayout(m_recent);
    words->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    retranslate();
}

QWidget *StartPage::rowFor(const QString &path, bool pinned, bool missing)
{
    const QFileInfo file(path);
    auto *row = new QWidget(this);
    auto *open = new QPushButton(file.completeBaseName(), row);
    open->setProperty("link", true);
    open->setEnabled(!missing);
    open->setToolTip(QDir::toNativeSeparators(path));
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
    auto *where = new QLabel(row);
    setLook(where, Look::Caption);
    const auto folder = QDir::toNativeSeparators(file.absolutePath());
    where->setText(missing ? tr("%1: the file is not there any more").arg(folder) : folder);
    where->setTextFormat(Qt::PlainText);
    where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    // The row that was clicked goes away with the refresh, so it is put off until the click is over.
    const auto later = [this] { QTimer::singleShot(0, this, &StartPage::refresh); };
    auto *pin = new QToolButton(row);
    pin->setIcon(icon(u"pin"_s, pinned ? Token::Accent : Token::Muted));
    pin->setToolTip(pinned ? tr("Let go") : tr("Keep in this list"));
    pin->setAccessibleName(pin->toolTip());
    connect(pin, &QToolButton::clicked, this, [=] { pinFile(path, !pinned), later(); });
    auto *forget = new QToolButton(row);
    forget->setIcon(icon(u"close"_s, Token::Muted));
    forget->setToolTip(tr("Take out of this list"));
    forget->setAccessibleName(forget->toolTip());
    connect(forget, &QToolButton::clicked, this, [=] { forgetFile(path), later(); });

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(open);
    layout->addWidget(where, 1);
    layout->addWidget(pin);
    layout->addWidget(forget);
    return row;
}

void StartPage::refresh()
{
    while (auto *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto files = recentFiles();
    m_recentTitle->setVisible(!files.isEmpty());
    for (const auto &file : files.mid(0, 8))
        m_recent->addWidget(rowFor(file.path, file.pinned, file.missing));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void StartPage::retranslate()
{
    m_title->setText(tr("What can be promised?"));
    m_text->setText(tr("Describe your services and what they are made of, see what availability follows from it, "
                       "promise what can be kept, and print the annex. Everything stays in one file of yours."));
    m_new->setText(tr("New project"));
    m_open->setText(tr("Open…"));
    m_sample->setText(tr("Look at a sample"));
    m_recentTitle->setText(tr("Used last"));
    refresh();
}

} // namespace slatelier::shell
