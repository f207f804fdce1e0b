// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace slatelier::document {
class Document;
}

namespace slatelier::structure {

/// Where a part is looked for by name or code. Enter takes the marked line of the list; the last line makes a new
/// component with the words that were typed.
class PartField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PartField(document::Document &document, QWidget *parent = nullptr);

    /// The service that is being built: not offered as a part of itself.
    void setService(const QString &id) { m_service = id; }

Q_SIGNALS:
    void chosen(const QString &partId);
    void newWanted(const QString &name);
    /// Escape in an empty field: back to the tree.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void offer();
    void offerRow(const QString &icon, const QString &text, const QString &id);
    void take(const QModelIndex &index);
    void retranslate();

    document::Document &m_document;
    QString m_service;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};

} // namespace slatelier::structure
