// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreement/promisewords.h"

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace slatelier::shared {
class EntityForm;
class EntityTable;
}

namespace slatelier::agreement {

/// The targets of one agreement as a table; below, the current one as a form with what it means, live while typing.
class TargetsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TargetsPanel(document::Document &document, QWidget *parent = nullptr);

    void setAgreement(const QString &id);
    shared::EntityTable *table() const { return m_table; }
    shared::EntityForm *form() const { return m_form; }
    PromiseWords *words() const { return m_words; }
    /// The sentences under the form.
    QString meaning() const;

Q_SIGNALS:
    void said(const QString &sentence);
    void openReference(const slatelier::model::EntityRef &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillNew(void *row) const;
    void showCurrent(const QString &id);
    void showMeaning();
    std::optional<model::Target> typedTarget() const;
    void retranslate();

    document::Document &m_document;
    PromiseWords *m_words;
    shared::EntityTable *m_table;
    shared::EntityForm *m_form;
    QVBoxLayout *m_lines;
    QList<QLabel *> m_labels;
};

} // namespace slatelier::agreement
