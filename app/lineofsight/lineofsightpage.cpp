// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineofsight/lineofsightpage.h"

#include "app/document/document.h"
#include "app/lineofsight/gapdelegate.h"
#include "app/lineofsight/gapsmodel.h"
#include "app/lineofsight/sightpicture.h"
#include "app/lineofsight/sightview.h"
#include "app/lineofsight/toldpanel.h"
#include "app/shared/actionbutton.h"
#include "app/shared/card.h"
#include "app/shared/emptystate.h"
#include "app/shared/entitytable.h"
#include "app/shared/filterfield.h"
#include "app/shared/format.h"
#include "app/shared/icon.h"
#include "app/shared/pageheader.h"
#include "core/analysis/mends.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;

namespace slatelier::lineofsight {

LineOfSightPage::LineOfSightPage(document::Document &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_header(new shared::PageHeader(this))
    , m_agreement(new QComboBox)
    , m_filter(new shared::FilterField)
    , m_onlyBroken(new QCheckBox)
    , m_people(new QCheckBox)
    , m_all(new QAction(this))
    , m_save(new QAction(shared::icon(u"export"_s), {}, this))
    , m_mend(new QAction(this))
    , m_go(new QAction(this))
    , m_view(new SightView)
    , m_gaps(new GapsModel(this))
    , m_list(new QListView)
    , m_reason(new QLabel)
    , m_gapsCard(new shared::Card)
    , m_told(new ToldPanel(document))
    , m_tabs(new QTabWidget)
    , m_empty(new shared::EmptyState(u"lineofsight"_s, nullptr))
    , m_pictureTab(new QWidget)
{
    arrange();
    connectParts();
    retranslate();
}

void LineOfSightPage::arrange()
{
    m_agreement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agreement->setMinimumContentsLength(24);
    m_header->addWidget(m_agreement);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_filter, 1);
    choices->addWidget(m_onlyBroken);
    choices->addWidget(m_people);
    m_allButton = new shared::ActionButton(m_all);
    choices->addWidget(m_allButton);
    choices->addWidget(new shared::ActionButton(m_save));
    auto *picture = new shared::Card;
    picture->content()->addLayout(choices);
    picture->content()->addWidget(m_view, 1);
    m_list->setModel(m_gaps);
    m_list->setSpacing(2);
    m_list->setItemDelegate(new GapDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_reason->setWordWrap(true);
    shared::setLook(m_reason, shared::Look::Caption);
    auto *buttons = new QVBoxLayout;
    auto *mending = new shared::ActionButton(m_mend);
    mending->setPrimary();
    buttons->addWidget(mending);
    buttons->addWidget(new shared::ActionButton(m_go));
    m_gapsCard->content()->addWidget(m_list, 1);
    m_gapsCard->content()->addWidget(m_reason);
    m_gapsCard->content()->addLayout(buttons);
    m_gapsCard->setMinimumWidth(250);
    auto *splitter = new QSplitter;
    splitter->addWidget(picture);
    splitter->addWidget(m_gapsCard);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({780, 290});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(shared::space::apart);
    auto *inside = new QVBoxLayout(m_pictureTab);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(splitter);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_pictureTab, {});
    m_tabs->addTab(m_told, {});
    auto *layout = shared::pageLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_empty, 1);
}

void LineOfSightPage::connectParts()
{
    m_list->addAction(m_mend);
    m_mend->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_mend->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_mend);
    connect(m_agreement, &QComboBox::activated, this, [this] {
        m_focus.clear();
        showTrace();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &LineOfSightPage::showPicture);
    connect(m_onlyBroken, &QCheckBox::toggled, this, &LineOfSightPage::showPicture);
    connect(m_people, &QCheckBox::toggled, this, &LineOfSightPage::showPicture);
    connect(m_all, &QAction::triggered, this, [this] { focusOn({}); });
    connect(m_save, &QAction::triggered, this, &LineOfSightPage::askAndSave);
    connect(m_mend, &QAction::triggered, this, &LineOfSightPage::mend);
    connect(m_go, &QAction::triggered, this, &LineOfSightPage::goThere);
    connect(m_list, &QListView::activated, this, &LineOfSightPage::mend);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LineOfSightPage::showGap);
    connect(m_gaps, &QAbstractItemModel::modelReset, this, [this] {
        if (m_gaps->rowCount() > 0)
            m_list->setCurrentIndex(m_gaps->index(0));
        showGap();
    });
    connect(m_view, &SightView::chosen, this, [this](int node) {
        const int gap = node >= 0 ? m_view->picture().nodes.at(node).gap : -1;
        if (gap >= 0)
            m_list->setCurrentIndex(m_gaps->index(gap));
    });
    connect(m_view, &SightView::opened, this, &LineOfSightPage::openNode);
    connect(m_empty, &shared::EmptyState::sampleRequested, this, [this] { Q_EMIT actionRequested(u"open-sample"_s); });
    connect(&m_document, &document::Document::replaced, this, [this] { m_focus.clear(); });
    connect(&m_document, &document::Document::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            follow();
    });
    connect(&m_document, &document::Document::stateChanged, this, &LineOfSightPage::showGap);
}

QString LineOfSightPage::title() const { return tr("Line of sight"); }
QString LineOfSightPage::iconName() const { return u"lineofsight"_s; }
QAction *LineOfSightPage::primaryAction() const { return m_mend; }

bool LineOfSightPage::focusFilter()
{
    m_tabs->setCurrentIndex(0);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool LineOfSightPage::reveal(const model::EntityRef &place)
{
    if (place.type != &model::entityTypeOf<model::Acknowledgement>())
        return false;
    const auto *told = m_document.project().acknowledgements.find({place.id});
    if (!told)
        return false;
    chooseAgreement(told->agreement.text);
    m_tabs->setCurrentWidget(m_told);
    return m_told->table()->select(place.id);
}

void LineOfSightPage::chooseAgreement(const QString &id)
{
    if (m_stale)
        follow();
    const int index = m_agreement->findData(id);
    if (index < 0)
        return;
    m_agreement->setCurrentIndex(index);
    m_focus.clear();
    showTrace();
}

void LineOfSightPage::follow()
{
    m_stale = false;
    listAgreements();
    showTrace();
}

void LineOfSightPage::listAgreements()
{
    const QString chosen = m_agreement->currentData().toString();
    m_agreement->clear();
    for (const auto &agreement : m_document.project().agreements) {
        if (agreement.state != model::AgreementState::Retired)
            m_agreement->addItem(model::entityTypeOf<model::Agreement>().displayName(&agreement), agreement.id.text);
    }
    m_agreement->setCurrentIndex(std::max(0, m_agreement->findData(chosen)));
    const bool some = m_agreement->count() > 0;
    m_tabs->setVisible(some);
    m_empty->setVisible(!some);
    m_agreement->setVisible(some);
}

void LineOfSightPage::showTrace()
{
    const auto &project = m_document.project();
    const auto *agreement = project.agreements.find({m_agreement->currentData().toString()});
    m_trace = agreement ? analysis::traceOf(project, *agreement, QDate::currentDate()) : analysis::Trace();
    m_told->show(m_trace);
    m_header->setContext(coverageText());
    showPicture();
}

void LineOfSightPage::showPicture()
{
    const SightChoice choice{m_filter->text().trimmed(), m_onlyBroken->isChecked(), m_focus, m_people->isChecked()};
    const auto picture = pictureOf(m_document.project(), m_trace, choice, m_view->textHeight());
    m_view->setPicture(picture);
    m_gaps->setGaps(picture.gaps);
    m_allButton->setVisible(!m_focus.isEmpty());
    m_save->setEnabled(!picture.nodes.isEmpty());
    showGap();
}

void LineOfSightPage::showGap()
{
    const auto *gap = m_gaps->gapAt(m_list->currentIndex().row());
    const auto mend = gap ? analysis::mendFor(m_document.project(), *gap, QDate::currentDate()) : std::nullopt;
    m_mend->setEnabled(mend && !m_document.isReadOnly());
    m_go->setEnabled(gap != nullptr);
    m_gapsCard->setTitle(m_gaps->rowCount() == 0 ? tr("No gaps") : tr("%n gap(s)", nullptr, m_gaps->rowCount()));
    QString reason = gap ? analysis::findingReason(gap->rule) : QString();
    if (gap)
        reason += (reason.isEmpty() ? QString() : u"\n\n"_s) + (mend ? tr("Mend: %1.").arg(mend->words()) : tr("People have to decide this one."));
    if (m_gaps->rowCount() == 0 && !m_trace.targets.isEmpty())
        reason = tr("Every promise on show reaches somebody who can keep it and knows of it.");
    m_reason->setText(reason);
}

void LineOfSightPage::mend()
{
    const auto *gap = m_gaps->gapAt(m_list->currentIndex().row());
    const auto mend = gap ? analysis::mendFor(m_document.project(), *gap, QDate::currentDate()) : std::nullopt;
    if (!mend)
        return;
    const QString words = mend->words();
    if (m_document.apply({QT_TRANSLATE_NOOP("Step", "Mend the line of sight")}, mend->step(m_document.project())))
        Q_EMIT said(tr("Mended: %1. %2").arg(words, coverageText()));
}

void LineOfSightPage::goThere()
{
    if (const auto *gap = m_gaps->gapAt(m_list->currentIndex().row()))
        Q_EMIT jumpRequested(gap->place);
}

/// A promise is looked at alone and then with the others again; a missing link is mended; other nodes are gone to.
void LineOfSightPage::openNode(int node)
{
    const auto opened = m_view->picture().nodes.at(node);
    switch (opened.kind) {
    case SightNode::Promise: return focusOn(m_focus.isEmpty() ? opened.id : QString());
    case SightNode::Missing: return mend();
    case SightNode::Indicator: Q_EMIT jumpRequested({&model::entityTypeOf<model::Kpi>(), opened.id, {}}); return;
    case SightNode::RoleNode: Q_EMIT jumpRequested({&model::entityTypeOf<model::Role>(), opened.id, {}}); return;
    }
}

void LineOfSightPage::focusOn(const QString &target)
{
    m_focus = target;
    showPicture();
}

QString LineOfSightPage::coverageText() const
{
    if (!m_trace.coverage)
        return m_agreement->count() > 0 ? tr("The agreement promises nothing yet.") : QString();
    const auto whole = std::count_if(m_trace.targets.begin(), m_trace.targets.end(), [](const auto &target) { return target.gaps.isEmpty(); });
    return tr("%1 of %n promise(s) reach people who can keep them and know of them", nullptr, static_cast<int>(m_trace.targets.size())).arg(whole)
        + u" · "_s + tr("coverage %1").arg(shared::shareText(*m_trace.coverage, 0));
}

void LineOfSightPage::savePicture(const QString &path)
{
    const SightChoice choice{m_filter->text().trimmed(), m_onlyBroken->isChecked(), m_focus, m_people->isChecked()};
    const auto picture = pictureOf(m_document.project(), m_trace, choice, m_view->textHeight());
    const QStringList headline{tr("Line of sight: %1").arg(m_agreement->currentText()), coverageText() + u" · "_s + tr("internal edition")};
    if (saveSight(picture, headline, m_view->font(), path))
        Q_EMIT said(tr("Saved: %1").arg(path));
    else
        Q_EMIT said(tr("The picture cannot be written to %1.").arg(path));
}

void LineOfSightPage::askAndSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the line of sight"), tr("Line of sight") + u".pdf"_s,
                                                      tr("PDF (*.pdf)") + u";;"_s + tr("Picture (*.png)") + u";;"_s + tr("Drawing (*.svg)"));
    if (!path.isEmpty())
        savePicture(path);
}

void LineOfSightPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        follow();
    Page::showEvent(event);
}

void LineOfSightPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && !m_stale)
        showPicture();
    Page::changeEvent(event);
}

void LineOfSightPage::retranslate()
{
    m_header->setTitle(title());
    m_agreement->setAccessibleName(tr("Agreement"));
    m_filter->setPlaceholderText(tr("Find a promise"));
    m_onlyBroken->setText(tr("Only broken"));
    m_people->setText(tr("People"));
    m_people->setToolTip(tr("Show the names of the people in each role"));
    m_all->setText(tr("All promises"));
    m_save->setText(tr("Save…"));
    m_mend->setText(tr("Mend"));
    m_go->setText(tr("Go there"));
    m_view->setAccessibleName(tr("From promises to people"));
    m_list->setAccessibleName(tr("Gaps in the line of sight"));
    m_tabs->setTabText(0, tr("From promise to person"));
    m_tabs->setTabText(1, tr("Who was told"));
    m_empty->setText(tr("Here every promise of an agreement is followed down to the people who keep it. "
                        "Write an agreement with targets first."));
    if (!m_stale)
        follow();
}

} // namespace slatelier::lineofsight
