// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/tabletext.h"

#include <QtCore/QObject>

#include <functional>

class QAction;
class QPainter;
class QWidget;

namespace slatelier::shared {

/// What a chart can be taken away as: a picture and a table, on the clipboard (Ctrl+C, Ctrl+Shift+C) and as a file
/// (Ctrl+Alt+E). Its actions live on the chart and are for its context menu. Pictures are as large as the chart and as
/// on paper, in light colours, whatever the theme.
class ChartExport : public QObject
{
    Q_OBJECT
public:
    /// \a paint draws the chart in its own size for paper; \a table is what it shows, with heads.
    ChartExport(QWidget *chart, std::function<void(QPainter &)> paint, std::function<TextRows()> table);

    void copyPicture() const;
    void copyTable() const;
    /// By the end of the name as SVG, PDF or CSV, else as PNG. False when the file cannot be written.
    bool save(const QString &path) const;
    void saveAs();

    const QList<QAction *> &actions() const { return m_actions; }
    void retranslate();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    QImage image() const;
    bool savePdf(QIODevice &file) const;

    QWidget *m_chart;
    std::function<void(QPainter &)> m_paint;
    std::function<TextRows()> m_table;
    QList<QAction *> m_actions;
};

} // namespace slatelier::shared
