// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/statusline.h"

#include "app/shared/icon.h"
#include "app/shared/work.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slatelier::shell {

using namespace shared;

namespace {

QPushButton *link(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    button->hide();
    return button;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_file(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_undo(link(this))
    , m_open(link(this))
    , m_workTitle(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_findings(link(this))
    , m_fading(new QTimer(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(space::apart, 0, space::apart, 0);
    setLook(m_file, Look::Caption);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->setTextFormat(Qt::PlainText);
    m_progress->setFixedWidth(140);
    m_progress->setTextVisible(false);
    m_cancel->setIcon(icon(u"close"_s, Token::Muted));
    m_fading->setSingleShot(true);
    m_fading->setInterval(8s);

    addWidget(m_file, 1);
    for (auto *widget : QList<QWidget *>{m_sentence, m_undo, m_open, m_workTitle, m_progress, m_cancel, m_findings})
        addPermanentWidget(widget);
    for (auto *widget : QList<QWidget *>{m_workTitle, m_progress, m_cancel})
        widget->hide();

    connect(m_fading, &QTimer::timeout, this, [this] { say({}); });
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoClicked);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_result); });
    connect(m_findings, &QPushButton::clicked, this, &StatusLine::findingsClicked);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_work)
            m_work->cancel();
    });
    retranslate();
}

void StatusLine::setFile(const QString &path)
{
    m_path = path;
    elideFile();
}

void StatusLine::elideFile()
{
    auto shown = QDir::toNativeSeparators(m_path);
    const auto home = QDir::homePath();
    if (m_path.startsWith(home + u'/'))
        shown.replace(0, home.size(), u"~"_s);
    m_file->setText(m_file->fontMetrics().elidedText(shown, Qt::ElideMiddle, m_file->width()));
    m_file->setToolTip(shown);
}

void StatusLine::setFindings(int count)
{
    m_count = count;
    m_findings->setVisible(count >= 0);
    m_findings->setText(count == 0 ? tr("No findings") : tr("%n finding(s)", nullptr, std::max(count, 0)));
}

void StatusLine::say(const QString &sentence, bool undoable)
{
    const int room = std::max(width() / 2, 200);
    m_sentence->setText(m_sentence->fontMetrics().elidedText(sentence, Qt::ElideRight, room));
    m_sentence->setToolTip(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_undo->setVisible(undoable && !sentence.isEmpty());
    m_open->hide();
    if (sentence.isEmpty())
        m_fading->stop();
    else
        m_fading->start();
}

QString StatusLine::sentence() const { return m_sentence->toolTip(); }

void StatusLine::follow(Work *work)
{
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    m_workTitle->setText(work->title());
    m_progress->setAccessibleName(work->title());
    showProgress(work->progress());
    for (auto *widget : QList<QWidget *>{m_workTitle, m_progress, m_cancel})
        widget->show();
    connect(work, &Work::progressed, this, &StatusLine::showProgress);
    connect(work, &Work::finished, this, &StatusLine::endWork);
    connect(work, &QObject::destroyed, this, [this] { endWork({}, {}); });
}

void StatusLine::showProgress(double progress)
{
    m_progress->setRange(0, progress < 0 ? 0 : 1000);
    m_progress->setValue(static_cast<int>(progress * 1000));
}

void StatusLine::endWork(const QString &sentence, const QString &path)
{
    for (auto *widget : QList<QWidget *>{m_workTitle, m_progress, m_cancel})
        widget->hide();
    if (m_work)
        m_work->disconnect(this);
    m_work.clear();
    if (sentence.isEmpty())
        return;
    say(sentence);
    m_result = path;
    m_open->setVisible(!path.isEmpty());
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    elideFile();
}

void StatusLine::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_open->setText(tr("Open"));
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_findings->setToolTip(tr("Go to the findings"));
    setFindings(m_count);
}

} // namespace slatelier::shell
