// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/blockactions.h"

#include "app/document/document.h"
#include "app/shared/icon.h"
#include "app/structure/blockmime.h"
#include "app/structure/blockwords.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

using model::Block;
using model::BlockKind;

namespace {

Path groupOf(const Path &path) { return path.first(path.size() - 1); }
bool isGroup(const Block *block) { return block && block->kind != BlockKind::Part; }
QKeySequence keys(const char *written) { return QKeySequence(QString::fromLatin1(written)); }

} // namespace

BlockActions::BlockActions(document::Document &document, StructureSteps &steps, Arranged arranged, QWidget *view)
    : QObject(view), m_document(document), m_steps(steps), m_arranged(arranged), m_view(view)
{
    const bool drawn = arranged == Arranged::AsDiagram;
    const auto either = [&](const char *inLines, const QList<QKeySequence> &asDiagram) {
        return drawn ? asDiagram : QList{keys(inLines)};
    };
    m_add = action(u"add"_s, {Qt::Key_Insert}, [this] { Q_EMIT partWanted(); });
    m_open = action(u"service"_s, {}, [this] { openService(m_current.value_or(Path())); });
    m_rename = action(u"edit"_s, {Qt::Key_F2}, [this] { Q_EMIT renameWanted(); });
    m_wrap = action(u"group-any"_s, {keys("Ctrl+G")}, [this] { wrap(); });
    m_all = action(u"group-all"_s, {keys("Alt+A")}, [this] { setRule(BlockKind::All); });
    m_any = action(u"group-any"_s, {keys("Alt+O")}, [this] { setRule(BlockKind::Any); });
    m_atLeast = action(u"group-k"_s, {keys("Alt+K")}, [this] { setRule(BlockKind::AtLeast); });
    if (drawn) { // a tree opens and closes by these keys
        const auto change = [this](int by) { changeNeeded(isGroup(blockAt(m_steps.tree(), *m_current)) ? *m_current : groupOf(*m_current), by); };
        m_more = action({}, {Qt::Key_Plus, Qt::Key_Equal}, [change] { change(1); });
        m_fewer = action({}, {Qt::Key_Minus}, [change] { change(-1); });
    }
    m_dissolve = action({}, {keys("Ctrl+Shift+G")}, [this] { dissolveGroup(); });
    m_earlier = action(u"up"_s, either("Alt+Up", {keys("Alt+Left"), keys("Alt+Up")}), [this] { shift(-1); });
    m_later = action(u"down"_s, either("Alt+Down", {keys("Alt+Right"), keys("Alt+Down")}), [this] { shift(1); });
    m_in = action({}, either("Alt+Right", {keys("Alt+Shift+Right")}), [this] { shiftIn(); });
    m_out = action({}, either("Alt+Left", {keys("Alt+Shift+Left")}), [this] { shiftOut(); });
    m_cut = action({}, {QKeySequence::Cut}, [this] { copy(); removeSelected(true); });
    m_copy = action(u"copy"_s, {QKeySequence::Copy}, [this] { copy(); });
    m_paste = action(u"paste"_s, {QKeySequence::Paste}, [this] { paste(); });
    m_duplicate = action(u"duplicate"_s, {keys("Ctrl+D")}, [this] { duplicate(); });
    m_remove = action(u"remove"_s, {QKeySequence::Delete}, [this] { removeSelected(false); });
    connect(&m_document, &document::Document::stateChanged, this, &BlockActions::refresh);
    retranslate();
    refresh();
}

QAction *BlockActions::action(const QString &icon, const QList<QKeySequence> &keys, const std::function<void()> &done)
{
    auto *made = new QAction(icon.isEmpty() ? QIcon() : shared::icon(icon), {}, this);
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetShortcut);
    connect(made, &QAction::triggered, this, done);
    m_view->addAction(made);
    return made;
}

QList<QList<QAction *>> BlockActions::sections() const
{
    QList<QList<QAction *>> all{{m_add, m_open, m_rename}, {m_wrap, m_all, m_any, m_atLeast}, {m_earlier, m_later, m_in, m_out},
                                {m_cut, m_copy, m_paste, m_duplicate}, {m_remove}};
    if (m_more)
        all[1] += {m_more, m_fewer};
    all[1] += m_dissolve;
    return all;
}

void BlockActions::setSelection(const QList<Path> &paths, const std::optional<Path> &current)
{
    m_selected = outermost(paths);
    m_current = current;
    refresh();
}

void BlockActions::select(const std::optional<Path> &path)
{
    if (path)
        Q_EMIT selectionWanted({*path});
}

Place BlockActions::placeForNew() const
{
    const auto tree = m_steps.tree();
    const Path path = m_current.value_or(Path());
    const auto *block = blockAt(tree, path);
    if (isGroup(block) || path.isEmpty())
        return {path, block ? std::max<qsizetype>(block->blocks.size(), 1) : 0};
    return {groupOf(path), path.last() + 1};
}

Place BlockActions::placeForParallel() const
{
    const auto tree = m_steps.tree();
    const Path path = m_current.value_or(Path());
    const auto *group = path.isEmpty() ? nullptr : blockAt(tree, groupOf(path));
    if (!blockAt(tree, path))
        return {};
    if (group && group->kind != BlockKind::All)
        return {groupOf(path), path.last() + 1};
    return {path, 1, BlockKind::Any};
}

void BlockActions::setRule(BlockKind kind)
{
    const auto tree = m_steps.tree();
    const auto *block = m_selected.size() == 1 ? blockAt(tree, m_selected.first()) : nullptr;
    if (isGroup(block)) {
        const int half = int(block->blocks.size()) / 2 + 1;
        m_steps.setRule(m_selected.first(), kind, block->needed > 0 ? block->needed : half);
    } else {
        select(m_steps.wrap(m_selected, kind, int(m_selected.size()) / 2 + 1));
    }
}

void BlockActions::changeNeeded(const Path &path, int by)
{
    const auto tree = m_steps.tree();
    const auto *group = blockAt(tree, path);
    if (!isGroup(group) || m_document.isReadOnly())
        return;
    const int count = int(group->blocks.size());
    const int needed = group->kind == BlockKind::All ? count : group->kind == BlockKind::Any ? 1 : group->needed;
    const int now = std::clamp(needed + by, 1, count);
    if (now != needed)
        m_steps.setRule(path, now == 1 ? BlockKind::Any : BlockKind::AtLeast, now);
}

void BlockActions::wrap() { select(m_steps.wrap(m_selected, BlockKind::Any, 0)); }

void BlockActions::dissolveGroup()
{
    const auto path = m_selected.value(0);
    if (m_steps.dissolve(path))
        select(path);
}

void BlockActions::removeSelected(bool cut)
{
    const auto path = m_selected.value(0);
    if (m_steps.remove(m_selected, cut))
        select(path);
}

void BlockActions::copy()
{
    if (!m_selected.isEmpty())
        QGuiApplication::clipboard()->setMimeData(carried(m_document.project(), m_steps, m_selected));
}

void BlockActions::paste()
{
    const auto packed = QGuiApplication::clipboard()->mimeData()->data(QLatin1StringView(blocksFormat));
    select(m_steps.add(placeForNew(), unpackedBlocks(m_document.project(), packed)));
}

void BlockActions::duplicate()
{
    if (m_selected.isEmpty() || m_selected.last().isEmpty())
        return;
    const auto last = m_selected.last();
    select(m_steps.add({groupOf(last), last.last() + 1}, blocksAt(m_steps.tree(), m_selected)));
}

void BlockActions::shift(int by)
{
    if (m_selected.isEmpty() || m_selected.first().isEmpty())
        return;
    const auto edge = by < 0 ? m_selected.first() : m_selected.last();
    const auto tree = m_steps.tree();
    const qsizetype row = by < 0 ? edge.last() - 1 : edge.last() + 2;
    if (row >= 0 && row <= blockAt(tree, groupOf(edge))->blocks.size())
        select(m_steps.move(m_selected, {groupOf(edge), row}));
}

void BlockActions::shiftIn()
{
    // Into the group that stands right before.
    if (m_selected.isEmpty() || m_selected.first().isEmpty() || m_selected.first().last() == 0)
        return;
    Path before = m_selected.first();
    --before.last();
    const auto tree = m_steps.tree();
    const auto *group = blockAt(tree, before);
    if (isGroup(group))
        select(m_steps.move(m_selected, {before, group->blocks.size()}));
}

void BlockActions::shiftOut()
{
    if (m_selected.isEmpty() || m_selected.first().size() < 2)
        return;
    const auto group = groupOf(m_selected.first());
    select(m_steps.move(m_selected, {groupOf(group), group.last() + 1}));
}

void BlockActions::openService(const Path &path)
{
    const auto tree = m_steps.tree();
    const auto *block = blockAt(tree, path);
    if (block && block->kind == BlockKind::Part && m_document.project().services.contains(block->part))
        Q_EMIT serviceOpened(QString(block->part));
}

void BlockActions::refresh()
{
    const auto tree = m_steps.tree();
    const auto *only = m_selected.size() == 1 ? blockAt(tree, m_selected.first()) : nullptr;
    const auto *current = m_current ? blockAt(tree, *m_current) : nullptr;
    const bool write = !m_document.isReadOnly() && m_steps.row();
    const bool some = write && !m_selected.isEmpty();
    const bool inside = some && !m_selected.first().isEmpty();
    const bool service = only && !isGroup(only) && m_document.project().services.contains(only->part);
    m_add->setEnabled(write);
    m_paste->setEnabled(write);
    m_copy->setEnabled(!m_selected.isEmpty());
    for (auto *one : {m_wrap, m_all, m_any, m_atLeast, m_cut, m_remove})
        one->setEnabled(some);
    for (auto *one : {m_earlier, m_later, m_in, m_duplicate})
        one->setEnabled(inside);
    if (m_more) {
        for (auto *one : {m_more, m_fewer})
            one->setEnabled(write && (isGroup(current) || (current && !m_current->isEmpty())));
    }
    m_out->setEnabled(inside && m_selected.first().size() > 1);
    m_dissolve->setEnabled(write && isGroup(only));
    m_rename->setEnabled(write && only && !service);
    m_open->setEnabled(service);
    m_open->setVisible(service);
}

void BlockActions::retranslate()
{
    const bool drawn = m_arranged == Arranged::AsDiagram;
    m_add->setText(tr("Add part"));
    m_wrap->setText(tr("Group"));
    m_wrap->setToolTip(tr("Gather the selected parts in a group of which any one is enough"));
    m_dissolve->setText(tr("Dissolve the group"));
    m_all->setText(tr("All must work"));
    m_any->setText(tr("Any one is enough"));
    m_atLeast->setText(tr("At least so many"));
    m_rename->setText(tr("Rename"));
    m_open->setText(tr("Show its structure"));
    m_earlier->setText(drawn ? tr("Move one place back") : tr("Move up"));
    m_later->setText(drawn ? tr("Move one place on") : tr("Move down"));
    m_in->setText(drawn ? tr("Into the group before it") : tr("Into the group above"));
    m_out->setText(tr("Out of the group"));
    m_cut->setText(tr("Cut"));
    m_copy->setText(tr("Copy"));
    m_paste->setText(tr("Paste"));
    m_duplicate->setText(tr("Duplicate"));
    m_remove->setText(tr("Remove"));
    if (m_more) {
        m_more->setText(tr("One more must work"));
        m_fewer->setText(tr("One fewer must work"));
    }
    for (const auto &section : sections()) {
        for (auto *one : section) {
            if (!one->shortcut().isEmpty() && one != m_wrap)
                one->setToolTip(u"%1 (%2)"_s.arg(one->text(), one->shortcut().toString(QKeySequence::NativeText)));
        }
    }
}

} // namespace slatelier::structure
