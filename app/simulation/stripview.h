// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/chartexport.h"
#include "app/shared/theme.h"
#include "app/simulation/strip.h"

#include <QtWidgets/QWidget>

namespace slatelier::simulation {

/// A simulated year: for the service and each part that failed a line that is broken where it was down. Arrow keys go
/// from one outage of the service to the next.
class StripView : public QWidget
{
    Q_OBJECT
public:
    explicit StripView(QWidget *parent = nullptr);

    void show(const Strip &strip);
    using QWidget::show;
    const Strip &strip() const { return m_strip; }
    shared::TextRows table() const;
    shared::ChartExport *exports() const { return m_export; }
    /// What is at this place, in words; empty where nothing happened.
    QString wordsAt(const QPoint &place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {360, sizeHint().height()}; }

Q_SIGNALS:
    void said(const QString &sentence);
    /// An outage was chosen by the keyboard.
    void pointed(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Frame
    {
        QRectF time; ///< where time runs, all lines
        double head = 0, line = 0, serviceLine = 0;
    };

    void measureNames();
    Frame frame() const;
    QRectF lineAt(qsizetype line) const;
    double xOf(engine::Tick tick) const;
    void paint(QPainter &painter, shared::Shade shade) const;
    void paintGround(QPainter &painter, shared::Shade shade) const;
    void paintLine(QPainter &painter, shared::Shade shade, qsizetype line) const;
    void paintLegend(QPainter &painter, shared::Shade shade) const;
    QString outageWords(const Strip::Line &line, const engine::Interval &outage) const;

    Strip m_strip;
    shared::ChartExport *m_export;
    double m_widestName = 0; // pixels
    qsizetype m_chosen = -1; // outage of the service
};

} // namespace slatelier::simulation
