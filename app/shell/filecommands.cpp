// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/filecommands.h"

#include "app/document/document.h"
#include "app/document/starters.h"
#include "app/shared/icon.h"
#include "app/shell/actions.h"
#include "app/shell/customercopydialog.h"
#include "app/shell/importdialog.h"
#include "app/shell/recentfiles.h"
#include "app/shell/settings.h"
#include "core/exchange/openpsa.h"
#include "core/exchange/textproject.h"
#include "core/storage/measuredstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace slatelier::shell {

using model::Problem;
using model::Result;

namespace {

constexpr auto projectSuffix = ".slatelier"_L1, textSuffix = ".slatelier.json"_L1;

bool isProject(const QString &path) { return path.endsWith(projectSuffix) || path.endsWith(textSuffix); }

} // namespace

FileCommands::FileCommands(document::Document &document, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
{
    connect(actions["open"], &QAction::triggered, this, &FileCommands::chooseAndOpen);
    connect(actions["save-as"], &QAction::triggered, this, &FileCommands::saveAs);
    connect(actions["save-copy"], &QAction::triggered, this, &FileCommands::saveCopy);
    connect(actions["save-customer"], &QAction::triggered, this, &FileCommands::saveForCustomer);
    connect(actions["import"], &QAction::triggered, this, [this] { importFile({}); });
    connect(actions["export"], &QAction::triggered, this, &FileCommands::chooseAndExport);
    connect(actions["close"], &QAction::triggered, this, [this] {
        if (mayLeave())
            m_document.close();
    });
    const auto fill = [this](QMenu *menu, void (FileCommands::*filler)(QMenu *)) {
        (this->*filler)(menu); // a menu that starts empty is shown as disabled by some desktops
        connect(menu, &QMenu::aboutToShow, this, [this, menu, filler] { (this->*filler)(menu); });
    };
    fill(actions.newMenu(), &FileCommands::fillNewMenu);
    fill(actions.recentMenu(), &FileCommands::fillRecentMenu);
    fill(actions.sampleMenu(), &FileCommands::fillSampleMenu);
}

void FileCommands::fillNewMenu(QMenu *menu)
{
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const auto &starter : document::templates()) {
        auto *action = menu->addAction(QCoreApplication::translate("Starter", starter.title) + u'…');
        action->setToolTip(QCoreApplication::translate("Starter", starter.purpose));
        connect(action, &QAction::triggered, this, [this, id = starter.id] { create(id); });
    }
}

void FileCommands::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    for (const auto &file : recentFiles()) {
        const auto name = QFileInfo(file.path).fileName().replace(u'&', u"&&"_s);
        auto *action = menu->addAction(file.missing ? tr("%1 (missing)").arg(name) : name);
        action->setToolTip(QDir::toNativeSeparators(file.path));
        action->setEnabled(!file.missing);
        if (file.pinned)
            action->setIcon(shared::icon(u"pin"_s, shared::Token::Muted));
        connect(action, &QAction::triggered, this, [this, path = file.path] { open(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No files yet"))->setEnabled(false);
}

void FileCommands::fillSampleMenu(QMenu *menu)
{
    menu->clear();
    menu->setToolTipsVisible(true);
    for (const auto &starter : document::samples()) {
        auto *action = menu->addAction(QCoreApplication::translate("Starter", starter.title));
        action->setToolTip(QCoreApplication::translate("Starter", starter.purpose));
        connect(action, &QAction::triggered, this, [this, id = starter.id] { openSample(id); });
    }
}

bool FileCommands::done(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

void FileCommands::open(const QString &path)
{
    if (!mayLeave() || !done(m_document.open(path)))
        return;
    keepFolder(path);
    if (!m_document.path().isEmpty())
        rememberFile(m_document.path());
}

void FileCommands::openSample(const QString &id)
{
    const auto wanted = id.isEmpty() ? document::samples().constFirst().id : id;
    const auto project = document::starterProject(wanted, document::programLanguage());
    if (!project)
        return Q_EMIT failed(project.error());
    if (!mayLeave())
        return;
    m_document.setUnsaved(*project);
    const auto rows = document::starterRows(wanted, *project);
    if (!rows.isEmpty() && m_document.measured() && m_document.measured()->add(rows, wanted))
        m_document.noteMeasured();
    Q_EMIT said(tr("This is a sample to try things on. “Save as” makes it yours."));
}

void FileCommands::create(const QString &templateId)
{
    auto project = document::starterProject(templateId, document::programLanguage());
    if (!project)
        return Q_EMIT failed(project.error());
    if (!mayLeave())
        return;
    const auto path =
        askForFile(tr("New project"), tr("Services"), tr("Slatelier projects (*.slatelier)"), projectSuffix);
    if (path.isEmpty())
        return;
    auto info = project->info();
    info.name = QFileInfo(path).completeBaseName();
    project->about.put(info);
    if (done(m_document.create(path, *project, true)))
        rememberFile(path);
}

QString FileCommands::askForFile(const QString &title, const QString &suggestion, const QString &filter,
                                 const QString &suffix)
{
    auto path =
        QFileDialog::getSaveFileName(m_window, title, QDir(folderSetting()).filePath(suggestion + suffix), filter);
    if (path.isEmpty())
        return {};
    if (!path.endsWith(suffix))
        path += suffix;
    keepFolder(path);
    return path;
}

void FileCommands::chooseAndOpen()
{
    const auto path =
        QFileDialog::getOpenFileName(m_window, tr("Open a project"), folderSetting(),
                                     tr("Slatelier projects (*.slatelier *.slatelier.json);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

bool FileCommands::saveAs()
{
    const auto path = askForFile(tr("Save the project as"), m_document.name(), tr("Slatelier projects (*.slatelier)"),
                                 projectSuffix);
    if (path.isEmpty() || !done(m_document.saveAs(path, true)))
        return false;
    rememberFile(path);
    return true;
}

void FileCommands::saveCopy()
{
    const auto path = askForFile(tr("Save a copy"), tr("%1, copy").arg(m_document.name()),
                                 tr("Slatelier projects (*.slatelier)"), projectSuffix);
    if (!path.isEmpty() && done(m_document.saveCopy(path, true)))
        Q_EMIT said(tr("A copy was saved as %1.").arg(QFileInfo(path).fileName()));
}

void FileCommands::saveForCustomer()
{
    CustomerCopyDialog dialog(m_document, m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(dialog.sentence());
}

bool FileCommands::mayLeave()
{
    // What is being typed belongs to the project that is left; whoever stays goes on typing.
    if (auto *edited = m_window->focusWidget()) {
        edited->clearFocus();
        edited->setFocus();
    }
    if (!m_document.isOpen() || !m_document.path().isEmpty() || !m_document.canUndo())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Not in a file yet"),
                    tr("“%1” is in no file yet. Its steps are lost unless it is saved.").arg(m_document.name()),
                    QMessageBox::NoButton, m_window);
    auto *save = box.addButton(tr("Save…"), QMessageBox::AcceptRole);
    auto *discard = box.addButton(tr("Leave it"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(save);
    box.exec();
    return box.clickedButton() == discard || (box.clickedButton() == save && saveAs());
}

void FileCommands::take(const QString &path)
{
    // A text project dropped on an open one could be meant both ways; opening takes nothing away.
    if (isProject(path) || !m_document.isOpen())
        return open(path);
    importFile(path);
}

void FileCommands::importFile(const QString &path)
{
    ImportDialog dialog(m_document, path, m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT said(dialog.sentence());
}

void FileCommands::chooseAndExport()
{
    const auto texts = tr("Text projects (*.slatelier.json)"), trees = tr("Fault trees, Open-PSA (*.xml)");
    auto chosen = texts;
    auto path = QFileDialog::getSaveFileName(m_window, tr("Export"), QDir(folderSetting()).filePath(m_document.name()),
                                             texts + u";;"_s + trees, &chosen);
    if (path.isEmpty())
        return;
    keepFolder(path);
    const QString suffix = chosen == trees ? u".xml"_s : QString(textSuffix);
    if (!path.endsWith(suffix))
        path += suffix;
    QSaveFile file(path);
    const auto text = chosen == trees ? exchange::exportOpenPsa(m_document.project()).xml
                                      : exchange::writeTextProject(m_document.project());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        Q_EMIT failed(Problem{QT_TRANSLATE_NOOP("Problem", "%1 cannot be written: %2"),
                              {QFileInfo(path).fileName(), file.errorString()}, model::ProblemKind::File, {}, 0, 0});
        return;
    }
    Q_EMIT said(tr("The project was exported as %1.").arg(QFileInfo(path).fileName()));
}

} // namespace slatelier::shell
