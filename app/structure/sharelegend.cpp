// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/structure/sharelegend.h"

#include "app/shared/format.h"
#include "app/structure/diagrampaint.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace slatelier::structure {

using shared::colour;
using shared::Token;

namespace {

constexpr int swatch = 16, between = 5, apart = 14;

} // namespace

ShareLegend::ShareLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&shared::Theme::current(), &shared::Theme::changed, this, qOverload<>(&QWidget::update));
}

QStringList ShareLegend::words() const
{
    const auto share = [](double value) { return shared::shareText(value, 0); };
    return {tr("under %1").arg(share(shareSteps[0])), tr("from %1").arg(share(shareSteps[0])), tr("from %1").arg(share(shareSteps[1])),
            tr("from %1").arg(share(shareSteps[2]))};
}

QSize ShareLegend::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(tr("▼ share of the downtime:"));
    for (const auto &word : words())
        width += apart + swatch + between + fontMetrics().horizontalAdvance(word);
    return {width, std::max(swatch, fontMetrics().height())};
}

void ShareLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    const auto write = [&](const QString &text) {
        painter.setPen(colour(Token::Muted));
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += fontMetrics().horizontalAdvance(text) + apart;
    };
    write(tr("▼ share of the downtime:"));
    const double shares[] = {0, shareSteps[0], shareSteps[1], shareSteps[2]};
    const auto texts = words();
    for (int i = 0; i < texts.size(); ++i) {
        painter.setPen(QPen(colour(Token::Muted), 1));
        painter.setBrush(tint(shares[i], shared::Theme::current().shade()));
        painter.drawRoundedRect(QRectF(x + 0.5, (height() - swatch) / 2 + 0.5, swatch - 1, swatch - 1), 3, 3);
        x += swatch + between;
        write(texts.at(i));
    }
}

void ShareLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        setAccessibleName(tr("Grounds of the parts by their share of the downtime"));
        updateGeometry();
        update();
    }
}

} // namespace slatelier::structure
