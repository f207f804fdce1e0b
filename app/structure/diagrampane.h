// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/structure/blocktree.h"
#include "core/model/project.h"

#include <QtWidgets/QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace slatelier::document {
class Document;
}

namespace slatelier::structure {

class DiagramView;
class PartPalette;
class ShareLegend;
class StructureSteps;

/// The block diagram with what belongs around it: the palette, tools, the legend, the keys.
class DiagramPane : public QWidget
{
    Q_OBJECT
public:
    DiagramPane(document::Document &document, StructureSteps &steps, QWidget *parent = nullptr);

    DiagramView *view() const { return m_view; }
    PartPalette *palette() const { return m_palette; }
    /// Takes over the present structure; \a anew: of another service.
    void refresh(bool anew);

    void copyPicture() const;
    bool savePicture(const QString &path) const;

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *action(const QString &icon, void (DiagramPane::*done)());
    QBoxLayout *tools();
    void add(const QString &id, bool parallel);
    void addNew(const QString &name, bool parallel);
    void show(const std::optional<Path> &path);
    void zoomIn();
    void zoomOut();
    void fit();
    void copy();
    void saveAs();
    void print();
    void refreshEmpty();
    void retranslate();
    QString pictureTitle() const;

    document::Document &m_document;
    StructureSteps &m_steps;
    PartPalette *m_palette;
    DiagramView *m_view;
    ShareLegend *m_legend;
    QLabel *m_hints;
    QLabel *m_emptyText;
    QPushButton *m_first;
    QWidget *m_empty;
    QToolButton *m_pictures;
    QAction *m_in, *m_out, *m_fit, *m_copy, *m_save, *m_print;
};

} // namespace slatelier::structure
