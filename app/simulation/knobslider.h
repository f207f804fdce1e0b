// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QSlider;

namespace slatelier::simulation {

/// A slider over chosen values with its caption, the value in words, and what it means.
class KnobSlider : public QWidget
{
    Q_OBJECT
public:
    /// \a values rise.
    KnobSlider(QList<double> values, std::function<QString(double)> words, QWidget *parent = nullptr);

    void setCaption(const QString &caption, const QString &hint = {});
    /// A value between two of the slider's is kept as it is until somebody moves it.
    void setValue(double value);
    double value() const { return m_value; }
    QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    /// By hand, not by setValue().
    void moved();

private:
    void showValue();

    QList<double> m_values;
    std::function<QString(double)> m_words;
    QLabel *m_caption;
    QLabel *m_text;
    QLabel *m_hint;
    QSlider *m_slider;
    double m_value = 0;
};

} // namespace slatelier::simulation
