// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/diagramview.h"

#include "app/document/document.h"
#include "app/structure/blockactions.h"
#include "app/structure/blockwords.h"
#include "app/structure/diagramitems.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QRubberBand>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

using model::BlockKind;

namespace {

constexpr double smallest = 0.1, largest = 4;
constexpr double smallestFit = 0.35; // smaller, and names cannot be read: rather scroll

} // namespace

DiagramView::DiagramView(document::Document &document, StructureSteps &steps, QWidget *parent)
    : QGraphicsView(parent)
    , m_document(document)
    , m_steps(steps)
    , m_scene(new DiagramScene(this))
    , m_actions(new BlockActions(document, steps, BlockActions::Arranged::AsDiagram, this))
    , m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    setScene(m_scene);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setTransformationAnchor(AnchorUnderMouse);
    setMinimumSize(240, 140);
    connect(m_actions, &BlockActions::selectionWanted, this, &DiagramView::select);
    connect(m_actions, &BlockActions::renameWanted, this, &DiagramView::rename);
    connect(&shared::Theme::current(), &shared::Theme::changed, this, [this] { refresh(false); });
    m_actions->retranslate();
    setAccessibleName(tr("Block diagram of the service"));
}

void DiagramView::refresh(bool anew)
{
    const auto tree = m_steps.tree();
    m_scene->setFont(drawn(font()));
    m_scene->setBackgroundBrush(shared::colour(shared::Token::Surface));
    DiagramFacts facts(m_document.project(), m_steps.service());
    if (anew)
        m_shares.clear();
    facts.setShares(m_shares);
    m_scene->show(laidOut(tree, measuresFor(m_scene->font(), facts)), facts);
    if (anew) {
        m_selected.clear();
        m_current.reset();
        m_lit.clear();
        m_fits = true;
    }
    for (auto &path : m_selected)
        path = nearest(tree, path);
    if (m_current)
        m_current = nearest(tree, *m_current);
    if (!tree) {
        m_selected.clear();
        m_current.reset();
    }
    keepFitting();
    refreshMarks();
    m_actions->setSelection(m_selected, m_current);
}

void DiagramView::setShares(const QList<analysis::PartImportance> &parts)
{
    m_shares = parts;
    refresh(false);
}

QList<Path> DiagramView::selectedPaths() const { return outermost(m_selected); }

void DiagramView::select(const QList<Path> &paths)
{
    const auto tree = m_steps.tree();
    m_selected.clear();
    for (const auto &path : tree ? paths : QList<Path>())
        m_selected += nearest(tree, path);
    m_current = m_selected.isEmpty() ? std::nullopt : std::optional(m_selected.last());
    if (m_current) {
        const int node = m_scene->diagram().nodeAt(*m_current);
        ensureVisible(m_scene->diagram().nodes.at(node).shape.isEmpty() ? m_scene->diagram().nodes.at(node).box
                                                                         : m_scene->diagram().nodes.at(node).shape, 30, 30);
    }
    refreshMarks();
    m_actions->setSelection(m_selected, m_current);
    tellOfCurrent();
    Q_EMIT selectionChanged();
}

void DiagramView::light(const QStringList &components)
{
    m_lit = QSet<QString>(components.begin(), components.end());
    refreshMarks();
}

void DiagramView::refreshMarks()
{
    const auto &diagram = m_scene->diagram();
    QList<Marks> marks(diagram.nodes.size());
    QSet<QString> chosen;
    for (const auto &path : std::as_const(m_selected)) {
        const int node = diagram.nodeAt(path);
        if (node < 0)
            continue;
        marks[node] |= Mark::Selected;
        if (!diagram.nodes.at(node).isGroup())
            chosen += diagram.nodes.at(node).part;
    }
    for (int i = 0; i < diagram.nodes.size(); ++i) {
        const auto &node = diagram.nodes.at(i);
        if (!m_lit.isEmpty() && !node.isGroup() && m_scene->facts().holds(node.part, m_lit))
            marks[i] |= Mark::Lit;
        if (!(marks.at(i) & Mark::Selected) && chosen.contains(node.part))
            marks[i] |= Mark::Same;
    }
    if (m_current && hasFocus())
        marks[std::max(0, diagram.nodeAt(*m_current))] |= Mark::Current;
    m_scene->setMarks(marks);
}

QRect DiagramView::placeOf(const Path &path) const
{
    const int node = m_scene->diagram().nodeAt(path);
    if (node < 0)
        return {};
    const auto &found = m_scene->diagram().nodes.at(node);
    return mapFromScene(found.shape.isEmpty() ? found.box : found.shape).boundingRect();
}

QString DiagramView::described(const Path &path) const
{
    const auto tree = m_steps.tree();
    const auto *block = blockAt(tree, path);
    if (!block)
        return {};
    if (block->kind == BlockKind::Part)
        return m_scene->facts().tip(block->part);
    return tr("%1: %2").arg(m_steps.nameOf(*block), ruleText(*block));
}

void DiagramView::tellOfCurrent()
{
    // Items of a scene are unknown to screen readers: the diagram as a whole says where its cursor stands.
    const auto text = m_current ? described(*m_current).replace(u'\n', u' ') : QString();
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void DiagramView::zoomBy(double factor)
{
    m_fits = false;
    const double now = std::clamp(scaleNow() * factor, smallest, largest);
    scale(now / scaleNow(), now / scaleNow());
}

void DiagramView::fit()
{
    m_fits = true;
    keepFitting();
}

void DiagramView::keepFitting()
{
    if (!m_fits || m_scene->diagram().isEmpty())
        return;
    const auto area = m_scene->sceneRect();
    const auto room = viewport()->size();
    const double factor = std::clamp(std::min(room.width() / area.width(), room.height() / area.height()), smallestFit, 1.0);
    setTransform(QTransform::fromScale(factor, factor));
    if (area.width() * factor > room.width())
        centerOn(m_current && !m_current->isEmpty() ? mapToScene(placeOf(*m_current).center()) : QPointF(area.left(), area.center().y()));
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    keepFitting();
}

void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    auto at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && m_current)
        at = viewport()->mapToGlobal(placeOf(*m_current).center());
    else if (const int node = handleUnder(event->pos()); node >= 0 && !m_selected.contains(m_scene->diagram().pathOf(node)))
        select({m_scene->diagram().pathOf(node)});
    QMenu menu(this);
    for (const auto &section : m_actions->sections()) {
        menu.addSeparator();
        menu.addActions(section);
    }
    menu.addSeparator();
    for (auto *own : actions()) { // what the pane adds: zoom, pictures, print
        if (own->property("picture").toBool())
            menu.addAction(own);
    }
    menu.exec(at);
}

bool DiagramView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int node = handleUnder(help->pos());
    if (node < 0) {
        QToolTip::hideText();
        return true;
    }
    auto text = described(m_scene->diagram().pathOf(node));
    if (m_scene->diagram().nodes.at(node).isParallel() && !m_document.isReadOnly())
        text += u'\n' + tr("Turn the wheel here to change how many are needed.");
    QToolTip::showText(help->globalPos(), text, viewport(), placeOf(m_scene->diagram().pathOf(node)));
    return true;
}

void DiagramView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Block diagram of the service"));
        m_actions->retranslate();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        refresh(false);
}

} // namespace slatelier::structure
