// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/slider.h"
#include "core/model/decimal.h"

#include <QtCore/QTimer>

namespace slatelier::simulation {

/// The nearest availability that one would promise: what is missing to 1 has two digits (99.5 %, 99.87 %).
model::Decimal promisable(double availability);
/// The next better one, or the next worse one.
model::Decimal promisableBeside(const model::Decimal &availability, bool better);

/// Chooses an availability on an axis on which 99, 99.9 and 99.99 % are evenly spread. Moving it tries a value; letting go
/// of the mouse, Enter, leaving, or a moment of rest chooses it; Escape goes back.
class TargetSlider : public shared::Slider
{
    Q_OBJECT
public:
    explicit TargetSlider(QWidget *parent = nullptr);

    /// Ends of the axis.
    void setSpan(double low, double high);
    /// What is agreed; ends a trial.
    void setAgreed(const model::Decimal &target);
    /// What is shown: agreed or tried.
    const model::Decimal &target() const { return m_target; }
    bool isTrying() const { return m_target != m_agreed; }
    /// Tries a value, as dragging does.
    void tryOut(double availability) { attempt(promisable(availability)); }
    void choose();

Q_SIGNALS:
    void tried();
    void chosen(const slatelier::model::Decimal &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void attempt(const model::Decimal &target);
    void place();

    double m_low = 0.9, m_high = 0.9999;
    model::Decimal m_agreed;
    model::Decimal m_target;
    QTimer m_rest;
    bool m_placing = false;
};

} // namespace slatelier::simulation
