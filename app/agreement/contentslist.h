// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListView>

namespace slatelier::agreement {

class ContentsModel;

/// The parts of an agreement one under another, with their counts at the right; arrows and first letters choose.
class ContentsList : public QListView
{
    Q_OBJECT
public:
    explicit ContentsList(ContentsModel *contents, QWidget *parent = nullptr);

    QString current() const;
    void choose(const QString &key);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

private:
    ContentsModel *m_contents;
};

} // namespace slatelier::agreement
