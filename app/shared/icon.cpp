// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/icon.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

namespace {

QByteArray drawing(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    const auto known = drawings.constFind(name);
    if (known != drawings.constEnd())
        return *known;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    Q_ASSERT_X(file.exists(), "icon", qPrintable(name));
    return *drawings.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

// Draws at the moment of painting, so a change of theme needs no new icons.
class TokenIcon : public QIconEngine
{
public:
    TokenIcon(const QString &name, Token token) : m_name(name), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        auto svg = drawing(m_name);
        svg.replace("currentColor", colourFor(mode).name().toLatin1());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.55);
        QSvgRenderer(svg).render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const auto key = u"slatelier/%1/%2/%3/%4x%5"_s.arg(
            m_name, colourFor(mode).name(), QString::number(mode), QString::number(size.width()),
            QString::number(size.height()));
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new TokenIcon(*this); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        return colour(mode == QIcon::Disabled ? Token::Muted : m_token);
    }

    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString &name, Token token) { return QIcon(new TokenIcon(name, token)); }

QIcon applicationIcon()
{
    QIcon icon;
    QSvgRenderer renderer(u":/icons/fixed/slatelier.svg"_s);
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace slatelier::shared
