// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/targetslider.h"

#include "app/shared/format.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace slatelier::simulation {

namespace {

constexpr int steps = 10'000;
constexpr int mostNines = 9;

double ninesOf(double availability) { return -std::log10(std::max(1 - availability, 1e-12)); }

// 1 - digits × 10^exponent, where digits are from 10 to 99.
model::Decimal without(qint64 digits, int exponent) { return *model::Decimal(digits, exponent).complement(); }

} // namespace

model::Decimal promisable(double availability)
{
    const double missing = std::clamp(1 - availability, std::pow(10.0, -mostNines), 0.99);
    const int exponent = int(std::floor(std::log10(missing) + 1e-9)) - 1;
    const auto digits = qint64(std::llround(missing * std::pow(10.0, -exponent)));
    return without(std::min<qint64>(digits, exponent == -2 ? 99 : 100), exponent);
}

model::Decimal promisableBeside(const model::Decimal &availability, bool better)
{
    const auto missing = 1 - availability.toDouble();
    const int exponent = int(std::floor(std::log10(std::clamp(missing, std::pow(10.0, -mostNines), 0.99)) + 1e-9)) - 1;
    const double digits = missing * std::pow(10.0, -exponent);
    auto whole = qint64(better ? std::ceil(digits - 1e-6) - 1 : std::floor(digits + 1e-6) + 1);
    if (whole < 10) // 99 parts of the next smaller kind
        return -exponent > mostNines ? without(10, exponent) : without(99, exponent - 1);
    return without(exponent == -2 ? std::min<qint64>(whole, 99) : whole, exponent);
}

TargetSlider::TargetSlider(QWidget *parent) : Slider(parent)
{
    setRange(0, steps);
    m_rest.setSingleShot(true);
    m_rest.setInterval(900ms);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!isSliderDown()) // a hand that rests has not let go
            choose();
    });
    connect(this, &QSlider::valueChanged, this, [this](int value) {
        if (m_placing)
            return;
        const double nines = ninesOf(m_low) + (ninesOf(m_high) - ninesOf(m_low)) * value / steps;
        attempt(promisable(1 - std::pow(10.0, -nines)));
        m_rest.start();
    });
    connect(this, &QSlider::sliderReleased, this, &TargetSlider::choose);
}

void TargetSlider::setSpan(double low, double high)
{
    m_low = std::min(low, high);
    m_high = std::max(low, high);
    if (!isSliderDown())
        place();
}

void TargetSlider::setAgreed(const model::Decimal &target)
{
    m_rest.stop();
    m_agreed = m_target = target;
    place();
}

void TargetSlider::attempt(const model::Decimal &target)
{
    if (target == m_target)
        return;
    m_target = target;
    if (!isSliderDown())
        place();
    Q_EMIT tried();
}

void TargetSlider::choose()
{
    m_rest.stop();
    if (isTrying())
        Q_EMIT chosen(m_target);
}

// Where the value stands; the handle follows the hand and not the rounded value while it is dragged.
void TargetSlider::place()
{
    const QScopedValueRollback placing(m_placing, true);
    const double span = ninesOf(m_high) - ninesOf(m_low);
    const double part = span > 0 ? (ninesOf(m_target.toDouble()) - ninesOf(m_low)) / span : 0;
    setValue(int(std::lround(std::clamp(part, 0.0, 1.0) * steps)));
}

void TargetSlider::keyPressEvent(QKeyEvent *event)
{
    const auto stride = [&](bool better, int count) {
        auto target = m_target;
        for (int i = 0; i < count; ++i)
            target = promisableBeside(target, better);
        attempt(target);
        m_rest.start();
    };
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up: return stride(true, 1);
    case Qt::Key_Left:
    case Qt::Key_Down: return stride(false, 1);
    case Qt::Key_PageUp: return stride(true, 10);
    case Qt::Key_PageDown: return stride(false, 10);
    case Qt::Key_Return:
    case Qt::Key_Enter: return choose();
    case Qt::Key_Escape:
        if (!isTrying())
            break;
        setAgreed(m_agreed);
        Q_EMIT tried();
        return;
    default: break;
    }
    Slider::keyPressEvent(event);
}

void TargetSlider::focusOutEvent(QFocusEvent *event)
{
    Slider::focusOutEvent(event);
    if (!isSliderDown())
        choose();
}

} // namespace slatelier::simulation
