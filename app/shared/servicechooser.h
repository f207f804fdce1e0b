// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/difference.h"

#include <QtWidgets/QComboBox>

class QStandardItemModel;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {

/// Chooses a service: a list that filters while one types.
class ServiceChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit ServiceChooser(document::Document &document, QWidget *parent = nullptr);

    QString current() const { return m_current; }
    void choose(const QString &id);
    /// Takes over the services as they are now; keeps the choice where it can.
    void refresh();

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take(int row);
    void retranslate();

    document::Document &m_document;
    QStandardItemModel *m_services;
    QString m_current;
};

} // namespace slatelier::shared
