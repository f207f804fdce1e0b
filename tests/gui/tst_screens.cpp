// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the sample project in both languages and both themes. Set SLATELIER_SCREENS to a folder to keep the
// pictures and look at them.
#include "app/document/document.h"
#include "app/document/starters.h"
#include "app/shared/theme.h"
#include "app/shell/mainwindow.h"
#include "app/shell/settings.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;
using namespace slatelier;
using shared::Theme;

class ScreensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pageIsWhole_data();
    void pageIsWhole();

private:
    QTemporaryDir m_settings;
};

namespace {

// A label with a fixed text that is wider than the label is cut in the middle of a word.
QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const auto *label : window.findChildren<QLabel *>()) {
        const bool mayShrink = label->wordWrap() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (label->isVisible() && !mayShrink && label->pixmap().isNull() && label->sizeHint().width() > label->width() + 1)
            cut.append(label->text());
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->fontMetrics().horizontalAdvance(button->text()) > button->width())
            cut.append(button->text());
    }
    return cut;
}

// What nobody should ever read: an unfilled place, a null.
QStringList rawTexts(const QWidget &window)
{
    QStringList raw;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && (label->text().contains(u"%1"_s) || label->text().contains(u"null"_s)))
            raw.append(label->text());
    }
    return raw;
}

} // namespace

void ScreensTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    shell::nameProgram();
    Theme::current().start();
}

void ScreensTest::pageIsWhole_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Theme::Choice>("theme");
    for (const auto &entry : shell::pages()) {
        for (const auto &language : {u"ru"_s, u"en"_s}) {
            for (const auto theme : {Theme::Choice::Light, Theme::Choice::Dark})
                QTest::addRow("%s %s %s", qPrintable(entry.key), qPrintable(language),
                              theme == Theme::Choice::Light ? "light" : "dark")
                    << entry.key << language << theme;
        }
    }
    if (shell::pages().empty())
        QSKIP("The window has no pages yet.");
}

void ScreensTest::pageIsWhole()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    QFETCH(Theme::Choice, theme);
    const auto sample = document::starterProject(document::samples().constFirst().id,
                                                 language == u"ru" ? model::Language::Ru : model::Language::En);
    QVERIFY2(sample.has_value(), "the sample cannot be read");
    Theme::current().choose(theme);
    document::Document document;
    shell::MainWindow window(document);
    window.speak(language);
    document.setUnsaved(*sample);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showPage(page);
    QVERIFY(window.page(page)->isVisible());
    QTest::qWait(300); // calculations beside the window come in
    const auto picture = window.grab();
    if (const auto folder = qEnvironmentVariable("SLATELIER_SCREENS"); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        const auto name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        QVERIFY(picture.save(u"%1/%2.png"_s.arg(folder, name)));
    }
    QCOMPARE(cutTexts(window), QStringList());
    QCOMPARE(rawTexts(window), QStringList());
}

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
