// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/knobslider.h"

#include "app/shared/slider.h"
#include "app/shared/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>
#include <cmath>

namespace slatelier::simulation {

KnobSlider::KnobSlider(QList<double> values, std::function<QString(double)> words, QWidget *parent)
    : QWidget(parent)
    , m_values(std::move(values))
    , m_words(std::move(words))
    , m_caption(new QLabel(this))
    , m_text(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_slider(new shared::Slider(this))
{
    m_slider->setRange(0, int(m_values.size()) - 1);
    m_slider->setPageStep(std::max(int(m_values.size()) / 10, 1));
    m_caption->setBuddy(m_slider);
    m_caption->setWordWrap(true);
    m_text->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_hint->setWordWrap(true);
    m_hint->hide();
    shared::setLook(m_hint, shared::Look::Caption);
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption, 1);
    head->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_slider);
    layout->addWidget(m_hint);
    connect(m_slider, &QSlider::valueChanged, this, [this](int index) {
        m_value = m_values.at(index);
        showValue();
        Q_EMIT moved();
    });
}

void KnobSlider::setCaption(const QString &caption, const QString &hint)
{
    m_caption->setText(caption);
    m_slider->setAccessibleName(caption);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    showValue();
}

void KnobSlider::setValue(double value)
{
    m_value = value;
    const auto nearest = std::min_element(m_values.cbegin(), m_values.cend(), [value](double a, double b) {
        return std::abs(a - value) < std::abs(b - value);
    });
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int(nearest - m_values.cbegin()));
    showValue();
}

void KnobSlider::showValue()
{
    m_text->setText(m_words(m_value));
    m_slider->setAccessibleDescription(m_text->text());
}

} // namespace slatelier::simulation
