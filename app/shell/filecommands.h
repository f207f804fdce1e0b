// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QtCore/QObject>

class QMenu;
class QWidget;

namespace slatelier::document {
class Document;
}

namespace slatelier::shell {

class Actions;

/// The File menu: asks where, then lets the document do it. What fails is said by failed().
class FileCommands : public QObject
{
    Q_OBJECT
public:
    FileCommands(document::Document &document, const Actions &actions, QWidget *window);

    void open(const QString &path);
    /// A file dropped on the window: a project is opened, a table is imported.
    void take(const QString &path);
    /// The sample with this id; the first one without an id.
    void openSample(const QString &id = {});
    /// Asks how to read the file, and which one without a path.
    void importFile(const QString &path);
    /// False when the user wants to stay with a project that is in no file yet.
    bool mayLeave();

Q_SIGNALS:
    void failed(const slatelier::model::Problem &problem);
    void said(const QString &sentence);

private:
    void fillNewMenu(QMenu *menu);
    void fillRecentMenu(QMenu *menu);
    void fillSampleMenu(QMenu *menu);
    void create(const QString &templateId);
    void chooseAndOpen();
    bool saveAs();
    void saveCopy();
    void saveForCustomer();
    void chooseAndExport();
    QString askForFile(const QString &title, const QString &suggestion, const QString &filter, const QString &suffix);
    bool done(const model::Result<void> &result);

    document::Document &m_document;
    QWidget *m_window;
};

} // namespace slatelier::shell
