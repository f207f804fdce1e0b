// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QTreeView;

namespace slatelier::document {
class Document;
}

namespace slatelier::structure {

class PaletteModel;

/// Components and services to drag into a diagram, with a field to search them. From the field Enter adds the marked
/// row in line, Shift+Enter as a parallel path, the arrows move the mark, Escape goes back to the diagram.
class PartPalette : public QWidget
{
    Q_OBJECT
public:
    explicit PartPalette(document::Document &document, QWidget *parent = nullptr);

    void setService(const model::Id<model::Service> &service);
    void refresh();
    /// Puts the cursor into the field.
    void search();
    PaletteModel *parts() const { return m_model; }
    QTreeView *list() const { return m_list; }
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void chosen(const QString &id, bool parallel);
    void newWanted(const QString &name, bool parallel);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool typed(const QKeyEvent *event);
    void take(bool parallel);
    void retranslate();

    PaletteModel *m_model;
    QLineEdit *m_field;
    QTreeView *m_list;
};

} // namespace slatelier::structure
