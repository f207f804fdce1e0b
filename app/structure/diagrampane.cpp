// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/diagrampane.h"

#include "app/document/document.h"
#include "app/shared/icon.h"
#include "app/structure/blockactions.h"
#include "app/structure/diagramitems.h"
#include "app/structure/diagrampicture.h"
#include "app/structure/diagramview.h"
#include "app/structure/partpalette.h"
#include "app/structure/sharelegend.h"
#include "app/structure/structuresteps.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

DiagramPane::DiagramPane(document::Document &document, StructureSteps &steps, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_steps(steps)
    , m_palette(new PartPalette(document, this))
    , m_view(new DiagramView(document, steps, this))
    , m_legend(new ShareLegend(this))
    , m_hints(new QLabel(this))
    , m_emptyText(new QLabel)
    , m_first(new QPushButton)
    , m_empty(new QWidget(m_view->viewport()))
    , m_pictures(new QToolButton(this))
{
    m_in = action(u"zoom-in"_s, &DiagramPane::zoomIn);
    m_out = action(u"zoom-out"_s, &DiagramPane::zoomOut);
    m_fit = action(u"zoom-fit"_s, &DiagramPane::fit);
    m_copy = action(u"copy"_s, &DiagramPane::copy);
    m_save = action(u"save-copy"_s, &DiagramPane::saveAs);
    m_print = action(u"print"_s, &DiagramPane::print);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shared::space::near);
    column->addLayout(tools());
    column->addWidget(m_view, 1);
    shared::setLook(m_hints, shared::Look::Caption);
    m_hints->setWordWrap(true);
    column->addWidget(m_hints);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(m_palette);
    across->addWidget(right);
    across->setStretchFactor(1, 1);
    across->setSizes({190, 800});
    across->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(across);

    auto *words = new QVBoxLayout(m_empty);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    words->addStretch();
    words->addWidget(m_emptyText);
    words->addWidget(m_first, 0, Qt::AlignHCenter);
    words->addStretch();

    connect(m_first, &QPushButton::clicked, m_palette, &PartPalette::search);
    connect(m_palette, &PartPalette::chosen, this, &DiagramPane::add);
    connect(m_palette, &PartPalette::newWanted, this, &DiagramPane::addNew);
    connect(m_palette, &PartPalette::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view->blockActions(), &BlockActions::partWanted, m_palette, &PartPalette::search);
    retranslate();
}

QAction *DiagramPane::action(const QString &icon, void (DiagramPane::*done)())
{
    auto *made = new QAction(shared::icon(icon), {}, this);
    made->setProperty("picture", true);
    connect(made, &QAction::triggered, this, done);
    m_view->addAction(made);
    return made;
}

QBoxLayout *DiagramPane::tools()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(shared::space::tight);
    const auto put = [&](QAction *one) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(one);
        row->addWidget(button);
    };
    put(m_view->blockActions()->add());
    for (auto *rule : m_view->blockActions()->rules())
        put(rule);
    put(m_view->blockActions()->remove());
    row->addStretch();
    row->addWidget(m_legend);
    row->addStretch();
    m_pictures->setIcon(shared::icon(u"export"_s));
    m_pictures->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_pictures);
    menu->addActions({m_copy, m_save, m_print});
    m_pictures->setMenu(menu);
    for (auto *zoom : {m_out, m_in, m_fit}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(zoom);
        row->addWidget(button);
    }
    row->addWidget(m_pictures);
    return row;
}

void DiagramPane::refresh(bool anew)
{
    if (anew)
        m_palette->setService(m_steps.service());
    else
        m_palette->refresh();
    m_view->refresh(anew);
    refreshEmpty();
}

void DiagramPane::refreshEmpty()
{
    const bool none = m_view->diagram()->diagram().isEmpty();
    m_empty->setVisible(none);
    m_first->setEnabled(!m_document.isReadOnly());
    const int width = std::min(420, m_view->viewport()->width());
    m_empty->setGeometry((m_view->viewport()->width() - width) / 2, 0, width, m_view->viewport()->height());
    for (auto *one : {m_in, m_out, m_fit, m_copy, m_save, m_print})
        one->setEnabled(!none);
}

void DiagramPane::show(const std::optional<Path> &path)
{
    if (path)
        m_view->select({*path});
}

void DiagramPane::add(const QString &id, bool parallel)
{
    const auto *actions = m_view->blockActions();
    show(m_steps.add(parallel ? actions->placeForParallel() : actions->placeForNew(), {model::Block::ofPart(id)}));
}

void DiagramPane::addNew(const QString &name, bool parallel)
{
    const auto *actions = m_view->blockActions();
    show(m_steps.addNew(parallel ? actions->placeForParallel() : actions->placeForNew(), name));
}

void DiagramPane::zoomIn() { m_view->zoomBy(1.2); }
void DiagramPane::zoomOut() { m_view->zoomBy(1 / 1.2); }
void DiagramPane::fit() { m_view->fit(); }

QString DiagramPane::pictureTitle() const
{
    const auto *service = m_steps.row();
    return service ? service->name : QString();
}

void DiagramPane::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(DiagramPicture(*m_view->diagram(), pictureTitle()).image());
}

bool DiagramPane::savePicture(const QString &path) const
{
    return DiagramPicture(*m_view->diagram(), pictureTitle()).save(path);
}

void DiagramPane::copy()
{
    copyPicture();
    Q_EMIT said(tr("The diagram is on the clipboard as a picture."));
}

void DiagramPane::saveAs()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the diagram"), QDir::homePath() + u'/' + pictureTitle() + u".svg"_s,
                                                   tr("Pictures (*.svg *.png)"));
    if (path.isEmpty())
        return;
    Q_EMIT said(savePicture(path) ? tr("The diagram is saved: %1").arg(QDir::toNativeSeparators(path))
                                  : tr("The diagram cannot be saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void DiagramPane::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pictureTitle());
    const auto area = m_view->diagram()->diagram().bounds;
    printer.setPageOrientation(area.width() > area.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    DiagramPicture(*m_view->diagram(), pictureTitle()).print(printer);
    Q_EMIT said(tr("The diagram went to the printer “%1”.").arg(printer.printerName()));
}

void DiagramPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshEmpty();
}

void DiagramPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DiagramPane::retranslate()
{
    m_in->setText(tr("Larger"));
    m_out->setText(tr("Smaller"));
    m_fit->setText(tr("Show the whole diagram"));
    m_in->setToolTip(tr("Larger (Ctrl++ or Ctrl+wheel)"));
    m_out->setToolTip(tr("Smaller (Ctrl+− or Ctrl+wheel)"));
    m_fit->setToolTip(tr("Show the whole diagram (Ctrl+0)"));
    m_copy->setText(tr("Copy as picture"));
    m_save->setText(tr("Save as picture…"));
    m_print->setText(tr("Print…"));
    m_pictures->setToolTip(tr("Copy, save or print the diagram"));
    m_pictures->setAccessibleName(tr("Copy, save or print the diagram"));
    m_hints->setText(tr("Insert: add · arrows: walk, with Shift select · Ctrl+Up: the group · F2: name · Alt+O: parallel · + and −: how "
                        "many are needed"));
    m_emptyText->setText(tr("Nothing is said yet about what this service is built of. Drag the first component or service here from "
                            "the left, or look for it by name."));
    m_first->setText(tr("Add the first part"));
}

} // namespace slatelier::structure
