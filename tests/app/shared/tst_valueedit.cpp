// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/formcolumn.h"
#include "app/shared/valueedit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;
using namespace slatelier::shared;

class ValueEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void decimalTakes_data();
    void decimalTakes();
    void decimalRefuses_data();
    void decimalRefuses();
    void escapeBringsTheValueBack();
    void unchangedTextCommitsNothing();
    void durationTakesWords();
    void formShowsTheProblemInPlace();
};

void ValueEditTest::init() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

void ValueEditTest::decimalTakes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("shown");
    QTest::newRow("comma") << u"99,95"_s << u"99.95"_s << u"99,95"_s;
    QTest::newRow("point") << u"99.95"_s << u"99.95"_s << u"99,95"_s;
    QTest::newRow("percent sign typed by habit") << u"99,9 %"_s << u"99.9"_s << u"99,9"_s;
    QTest::newRow("eight decimals stay") << u"99,99999995"_s << u"99.99999995"_s << u"99,99999995"_s;
}

void ValueEditTest::decimalTakes()
{
    QFETCH(QString, typed);
    DecimalEdit edit;
    edit.setDigits(u"1"_s);
    edit.selectAll();
    QSignalSpy committed(&edit, &ValueEdit::committed);
    QTest::keyClicks(&edit, typed);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTEST(edit.digits().value_or(QString()), "digits");
    QTEST(edit.text(), "shown");
    QCOMPARE(committed.size(), 1);
}

void ValueEditTest::decimalRefuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("word") << u"many"_s;
    QTest::newRow("above the range") << u"100,1"_s;
    QTest::newRow("below the range") << u"-1"_s;
    QTest::newRow("nothing") << u" "_s;
}

void ValueEditTest::decimalRefuses()
{
    QFETCH(QString, typed);
    DecimalEdit edit;
    edit.setRange(0, 100);
    edit.setDigits(u"50"_s);
    edit.selectAll();
    QSignalSpy committed(&edit, &ValueEdit::committed);
    QTest::keyClicks(&edit, typed);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), typed); // what was typed stays to be corrected
    QVERIFY(!edit.problem().isEmpty());
    QCOMPARE(edit.digits(), std::optional(u"50"_s));
    QVERIFY(committed.isEmpty());
}

void ValueEditTest::escapeBringsTheValueBack()
{
    DecimalEdit edit;
    edit.setDigits(u"99.9"_s);
    QTest::keyClicks(&edit, u"x"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(edit.text(), u"99,9"_s);
    QVERIFY(edit.problem().isEmpty());
}

void ValueEditTest::unchangedTextCommitsNothing()
{
    DecimalEdit edit;
    edit.setDigits(u"99.9"_s);
    QSignalSpy committed(&edit, &ValueEdit::committed);
    edit.selectAll();
    QTest::keyClicks(&edit, u"99,9"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(committed.isEmpty());
}

void ValueEditTest::durationTakesWords()
{
    DurationEdit edit;
    edit.setSeconds(3600);
    edit.selectAll();
    edit.insert(u"2 ч 30 мин"_s); // QTest types ASCII only
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.seconds(), std::optional<qint64>(9000));
    edit.setOptional(true);
    edit.clear();
    edit.setModified(true);
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(!edit.seconds());
}

void ValueEditTest::formShowsTheProblemInPlace()
{
    FormColumn form;
    auto *edit = new DecimalEdit;
    auto *field = form.add(edit);
    field->setTexts(u"&Availability"_s, u"Help"_s);
    QCOMPARE(edit->accessibleName(), u"Availability"_s);
    QTest::keyClicks(edit, u"x"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    const auto labels = field->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(labels.constLast()->text(), edit->problem());
    edit->setDigits(u"5"_s);
    QCOMPARE(labels.constLast()->text(), u"Help"_s);
}

QTEST_MAIN(ValueEditTest)
#include "tst_valueedit.moc"
