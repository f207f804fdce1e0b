// SPDX-License-Identifier: GPL-3.0-or-later
// A table of tickets comes in through the window: chosen, refused with its places, mended, imported, judged, taken back.
#include "app/document/document.h"
#include "app/measurement/importsmodel.h"
#include "app/measurement/measurementpage.h"
#include "app/shell/importdialog.h"
#include "app/shell/mainwindow.h"
#include "app/shell/settings.h"
#include "core/storage/measuredstore.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;
using namespace slatelier;

class ImportRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ticketsComeInAndAreJudged();

private:
    QString write(const QByteArray &content);

    QTemporaryDir m_folder;
};

void ImportRowsTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    shell::nameProgram();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QString ImportRowsTest::write(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"tickets.csv"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void ImportRowsTest::ticketsComeInAndAreJudged()
{
    document::Document document;
    QVERIFY(document.create(m_folder.filePath(u"p.slatelier"_s), model::Project()));
    shell::MainWindow window(document);
    window.speak(u"en"_s);
    window.resize(1200, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showPage(u"measurements"_s);
    auto *page = qobject_cast<measurement::MeasurementPage *>(window.page(u"measurements"_s));
    QVERIFY(page);

    QByteArray table = "number,opened,resolved,performer,reopened\n";
    for (int i = 0; i < 400; ++i) {
        table += "T-" + QByteArray::number(i) + ",2026-10-" + QByteArray::number(1 + i % 28).rightJustified(2, '0') + "T10:00:00,2026-10-29T10:00:00,S-"
            + QByteArray::number(i % 4) + ',' + (i % 4 == 1 && i % 3 == 0 ? "yes" : i % 20 == 2 ? "1" : "0") + '\n';
    }
    const auto import = [&](const QByteArray &content) {
        auto dialog = std::make_unique<shell::ImportDialog>(document, write(content), &window);
        dialog->show();
        for (auto *box : dialog->findChildren<QComboBox *>()) {
            if (const int tickets = box->findData(u"tickets"_s); tickets >= 0)
                box->setCurrentIndex(tickets);
        }
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        return dialog;
    };
    const auto refused = import(table + "T-401,2026-10-02T10:00:00,2026-10-01T10:00:00,S-1,0\n");
    const auto says = [&](const shell::ImportDialog &dialog, const QString &words) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(says(*refused, u"lies before"_s));
    QVERIFY(refused->isVisible());
    QCOMPARE(document.measured()->counts().value(u"tickets"_s), 0);
    refused->reject();

    const auto taken = import(table);
    QTRY_VERIFY_WITH_TIMEOUT(!taken->isVisible(), 20'000);
    QVERIFY(taken->sentence().contains(u"400"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page->sentence().contains(u"S-1"_s), 20'000);
    const auto again = import(table);
    QTRY_VERIFY_WITH_TIMEOUT(!again->isVisible(), 20'000);
    QVERIFY(again->sentence().contains(u"nothing new"_s));
    QCOMPARE(document.measured()->batches()->size(), 1);
    QVERIFY(document.measured()->takeBack(document.measured()->batches()->first().number));
    document.noteMeasured();
    QTRY_VERIFY(page->findChild<measurement::ImportsModel *>()->rowCount() == 0);
}

QTEST_MAIN(ImportRowsTest)
#include "tst_importrows.moc"
