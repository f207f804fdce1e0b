// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/icon.h"
#include "app/shared/theme.h"

#include <QtCore/QDir>
#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using namespace slatelier::shared;

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void contrastOfBlackAndWhite();
    void sheetHasNoLooseToken();
    void iconTakesTheColourOfItsToken();
    void everyDrawingKeepsTheGrid();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<Token>("text");
    QTest::addColumn<Token>("ground");
    for (const auto ground : {Token::Window, Token::Surface, Token::Raised}) {
        const auto place = ground == Token::Window ? "window" : ground == Token::Surface ? "surface" : "raised";
        QTest::addRow("text on %s", place) << Token::Text << ground;
        QTest::addRow("muted on %s", place) << Token::Muted << ground;
        QTest::addRow("accent on %s", place) << Token::Accent << ground;
        QTest::addRow("kept on %s", place) << Token::Kept << ground;
        QTest::addRow("warning on %s", place) << Token::Warning << ground;
        QTest::addRow("broken on %s", place) << Token::Broken << ground;
        QTest::addRow("measured on %s", place) << Token::Measured << ground;
    }
    QTest::newRow("on accent") << Token::OnAccent << Token::Accent;
    QTest::newRow("text on selected") << Token::Text << Token::Selected;
    QTest::newRow("muted on selected") << Token::Muted << Token::Selected;
}

void ThemeTest::textIsReadable()
{
    QFETCH(Token, text);
    QFETCH(Token, ground);
    for (const auto shade : {Shade::Light, Shade::Dark})
        QCOMPARE_GE(contrast(colour(text, shade), colour(ground, shade)), 4.5);
}

void ThemeTest::contrastOfBlackAndWhite()
{
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void ThemeTest::sheetHasNoLooseToken()
{
    for (const auto shade : {Shade::Light, Shade::Dark})
        QVERIFY2(!Theme::styleSheet(shade, 10).contains(u'@'), "a name in the sheet has no value");
}

void ThemeTest::iconTakesTheColourOfItsToken()
{
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        Theme::current().choose(choice);
        const auto image = icon(u"add"_s, Token::Broken).pixmap(QSize(48, 48), 1.0).toImage();
        QCOMPARE(image.pixelColor(24, 24).name(), colour(Token::Broken).name());
        const auto selected = icon(u"add"_s, Token::Broken).pixmap(QSize(48, 48), 1.0, QIcon::Selected).toImage();
        QCOMPARE(selected.pixelColor(24, 24).name(), colour(Token::Broken).name());
    }
}

void ThemeTest::everyDrawingKeepsTheGrid()
{
    const QDir drawings(u":/icons"_s);
    const auto names = drawings.entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(names.size() > 40);
    for (const auto &name : names) {
        QFile file(drawings.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"viewBox=\"0 0 24 24\""_s) && text.contains(u"stroke-width=\"1.6\""_s) &&
                     text.contains(u"currentColor"_s),
                 qPrintable(name));
        const auto image = icon(name.chopped(4)).pixmap(QSize(24, 24), 1.0).toImage();
        QVERIFY2(image != QImage(image.size(), image.format()), qPrintable(name));
    }
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
