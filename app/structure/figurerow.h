// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace slatelier::shared {
class Figure;
}

namespace slatelier::structure {

class LiveResult;

/// The figures of the service in a row: availability, downtime, interruptions, mean times.
class FigureRow : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRow(LiveResult &result, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void show(shared::Figure *figure, const QString &value, const QString &note = {});

    LiveResult &m_result;
    shared::Figure *m_availability, *m_downtime, *m_interruptions, *m_mtbf, *m_mtrs;
};

} // namespace slatelier::structure
