// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/annex.h"
#include "core/print/pdf.h"
#include "core/print/words.h"
#include "tests/core/print/annexproject.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace slatelier;
using namespace slatelier::print;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar nbsp = noBreakSpace;

model::Decimal decimal(const char *text) { return sample::decimal(text); }

PageLayout annex(const model::Project &project, model::Language language = model::Language::En)
{
    return PageLayout(annexOf(project, project.agreements.at(0), language));
}

QString textOf(const PageLayout &layout)
{
    QStringList pages;
    for (int page = 0; page < layout.pageCount(); ++page)
        pages << layout.textOn(page);
    return pages.join(u'\f');
}

/// The text from one heading to the next of level 1.
QString section(const PageLayout &layout, const QString &heading)
{
    QString text;
    bool inside = false;
    for (int page = 0; page < layout.pageCount(); ++page) {
        for (const PlacedPart &part : layout.partsOn(page)) {
            const Content &content = layout.document().blocks[part.block].content;
            if (const auto *title = std::get_if<Heading>(&content); title && title->level == 1)
                inside = title->text == heading;
            else if (inside)
                text += part.text + u'\n';
        }
    }
    return text;
}

QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

QStringList headings(const PageLayout &layout)
{
    QStringList texts;
    for (const Bookmark &bookmark : layout.bookmarks()) {
        if (bookmark.level == 1)
            texts << bookmark.text;
    }
    return texts;
}

} // namespace

class TestAnnex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersReadLikeTheLanguage_data()
    {
        QTest::addColumn<model::Language>("language");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");
        const Words ru(model::Language::Ru), en(model::Language::En);
        const auto row = [](const char *name, model::Language language, const QString &shown, QString expected) {
            QTest::newRow(name) << language << shown << expected.replace(u'_', nbsp);
        };
        row("percent, ru", model::Language::Ru, ru.percent(decimal("0.9995")), u"99,95_%"_s);
        row("percent, en", model::Language::En, en.percent(decimal("0.9995")), u"99.95_%"_s);
        row("percent with wished decimals", model::Language::En, en.percent(decimal("0.999"), 3), u"99.900_%"_s);
        row("every digit of a promise", model::Language::En, en.percent(decimal("0.99999999")), u"99.999999_%"_s);
        row("the whole", model::Language::En, en.percent(decimal("1")), u"100_%"_s);
        row("calculated", model::Language::En, en.percent(0.99978371), u"99.9784_%"_s);
        row("calculated never rounds up to the whole", model::Language::En, en.percent(0.99999999999),
            u"99.999999999_%"_s);
        row("calculated whole", model::Language::En, en.percent(1.0), u"100_%"_s);
        row("a month of 99.9 %", model::Language::En, en.duration(0.001 * 365.2425 / 12 * 86400), u"43_min_50_s"_s);
        row("a year of 99.9 %", model::Language::En, en.duration(0.001 * 365.2425 * 86400), u"8_h_45_min_57_s"_s);
        row("no time", model::Language::En, en.duration(0), u"0_s"_s);
        row("thousands, en", model::Language::En, en.number(decimal("1234567.5")), u"1,234,567.5"_s);
        row("thousands, ru", model::Language::Ru, ru.number(decimal("1234567.5")), u"1_234_567,5"_s);
        row("negative", model::Language::En, en.number(decimal("-1234")), u"\u22121,234"_s);
        row("money with kopecks", model::Language::Ru, ru.money({6512350}, {u"RUB"_s}), u"65_123,50_₽"_s);
        row("money without", model::Language::En, en.money({500}, {u"EUR"_s}), u"5_€"_s);
        row("money without minor units", model::Language::En, en.money({500}, {u"JPY"_s}), u"500_JPY"_s);
        row("date, en", model::Language::En, en.date(QDate(2027, 3, 1)), u"1_March_2027"_s);
        row("rolling window", model::Language::En, en.window({model::Window::Rolling, 30}), u"any 30 days in a row"_s);
    }

    void numbersReadLikeTheLanguage()
    {
        QFETCH(QString, shown);
        QFETCH(QString, expected);
        QCOMPARE(shown, expected);
    }

    void sectionsStandInTheUsualOrder()
    {
        QCOMPARE(headings(annex(sample::project())),
                 (QStringList{u"1 Parties and signatories"_s, u"2 Definitions"_s, u"3 Subject and scope"_s,
                              u"4 Services"_s, u"5 Holidays and moved working days"_s, u"6 Service level targets"_s,
                              u"7 Calculated availability"_s, u"8 Planned maintenance"_s, u"9 Duties of the provider"_s,
                              u"10 Duties of the customer"_s, u"11 Scripts of abnormal situations"_s,
                              u"12 Hand-over and instruction sheet"_s, u"13 Signatures"_s}));
    }

    void aSectionWithoutContentIsLeftOutAndItsNumberNotUsed()
    {
        model::Project project = sample::project();
        project.situations = {};
        project.briefingItems = {};
        model::Agreement agreement = project.agreements.at(0);
        agreement.scope.clear();
        agreement.excluded.clear();
        project.agreements.put(agreement);
        const QStringList all = headings(annex(project));
        QVERIFY(!all.join(u'\n').contains(u"scope"_s));
        QCOMPARE(all.last(), u"10 Signatures"_s);
    }

    void anEmptyAgreementIsOnePageToSign()
    {
        model::Project project;
        model::Agreement agreement;
        agreement.id = {u"a"_s};
        project.agreements.put(agreement);
        const PageLayout layout = annex(project);
        QCOMPARE(layout.pageCount(), 1);
        QCOMPARE(headings(layout), QStringList{u"1 Signatures"_s});
    }

    void aPromiseSaysItsDowntime()
    {
        const QString text = section(annex(sample::project()), u"Service level targets"_s).replace(nbsp, u' ');
        QVERIFY2(
            text.contains(u"Доступность услуги\ncritical target\n≥ 99.90 %\ncalendar month\n43 min 50 s\nМонитор"_s),
            qPrintable(text));
        QVERIFY(text.contains(u"Число прерываний\n≤ 2\ncalendar month\n—\nЖурнал обращений"_s));
        QVERIFY(text.contains(u"Самый долгий перерыв\n≤ 4 h 30 min\n"_s));
        // 45 hours a week in the office: 0.05 % of 45 × 365.2425 / 7 h
        QVERIFY(text.contains(u"≥ 99.95 %\ncalendar year\n1 h 10 min 26 s\n"_s));
    }

    void theCalculationStandsBesideThePromise()
    {
        const QString text = section(annex(sample::project()), u"Calculated availability"_s).replace(nbsp, u' ');
        // 20000/20004 × (1 − 8/4008 × 24/3024) = 0.9997842
        QVERIFY2(text.contains(u"Доступ в интернет\n≥ 99.90 %\ncalendar month\n99.9784 %\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"Телефония\n≥ 99.95 %\ncalendar year\n—\n—\n—"_s));
        QVERIFY(text.contains(u"A dash means"_s));
    }

    void bothSidesHaveTheirDuties()
    {
        const PageLayout layout = annex(sample::project());
        const QString provider = section(layout, u"Duties of the provider"_s);
        const QString customer = section(layout, u"Duties of the customer"_s);
        QVERIFY(provider.contains(u"Назвать номер инцидента"_s) && !provider.contains(u"Сообщить"_s));
        QVERIFY(customer.contains(u"Сообщить"_s) && customer.contains(u"30\u00a0min"_s));
    }

    void hoursAreSaidInWords()
    {
        const QString services = section(annex(sample::project()), u"Services"_s);
        QVERIFY(services.contains(u"around the clock"_s));
        QVERIFY2(services.contains(u"Mon–Fri\u00a009:00–13:00, 14:00–18:00; Sat\u00a010:00–15:00"_s),
                 qPrintable(services));
    }

    void nothingInternalReachesTheCustomer()
    {
        for (const auto language : {model::Language::En, model::Language::Ru}) {
            const PageLayout layout = annex(sample::project(), language);
            const QString text = textOf(layout);
            QVERIFY(!text.contains(u"SECRET"_s));
            QVERIFY(!text.contains(u"Секретов"_s));
            QVERIFY(!text.contains(u"secret@"_s));
        }
    }

    void aContractorDoesNotReadTheCustomersBusiness()
    {
        model::Project project = sample::project();
        model::Agreement agreement = project.agreements.at(0);
        agreement.type = model::AgreementType::Uc;
        project.agreements.put(agreement);
        model::Target target = project.targets.at(0);
        target.service = model::Id<model::Service>{u"phone"_s};
        project.targets.put(target);
        const PageLayout layout = annex(project);
        QVERIFY(textOf(annex(sample::project())).contains(u"65,000\u00a0₽"_s));
        QVERIFY(!textOf(layout).contains(u"65,000"_s));
        const QString all = headings(layout).join(u'\n');
        QVERIFY(!all.contains(u"Hand-over"_s) && !all.contains(u"abnormal"_s) && !all.contains(u"Calculated"_s));
    }

    void theDowntimeColumnIsThereOnlyWhenItSaysSomething()
    {
        model::Project project = sample::project();
        for (const QString &id : {u"t1"_s, u"t4"_s})
            project.targets.remove(id);
        const QString text = section(annex(project), u"Service level targets"_s);
        QVERIFY(text.contains(u"Число прерываний"_s));
        QVERIFY(!text.contains(u"downtime"_s) && !text.contains(u"average length"_s));
    }

    void wordsToSayAreQuotedOnce()
    {
        model::Project project = sample::project();
        model::ScriptStep step = project.scriptSteps.at(0);
        QVERIFY(textOf(annex(project)).contains(u"“В подвале вода, стойка номер один”"_s));
        step.words = u"«Приедем через час»"_s;
        project.scriptSteps.put(step);
        QVERIFY(textOf(annex(project)).contains(u"\n«Приедем через час»\n"_s));
    }

    void manyServicesStandInATableInsteadOfPassports()
    {
        model::Project project = sample::project();
        model::Agreement agreement = project.agreements.at(0);
        for (int i = 0; i < 300; ++i) {
            model::Service service;
            service.id = {u"s%1"_s.arg(i)};
            service.code = u"GC-%1"_s.arg(i);
            service.name = u"Service number %1 of a department"_s.arg(i);
            project.services.put(service);
            agreement.services.append(service.id);
            model::Target target = project.targets.at(0);
            target.id = {u"many%1"_s.arg(i)};
            target.service = service.id;
            project.targets.put(target);
        }
        project.agreements.put(agreement);
        const PageLayout layout = annex(project);
        QVERIFY(layout.pageCount() > 10);
        const QString text = textOf(layout);
        for (int i = 0; i < 300; ++i)
            QVERIFY(text.contains(u"GC-%1\n"_s.arg(i)));
        for (int page = 0; page < layout.pageCount(); ++page)
            QVERIFY(layout.partsOn(page).size() > 2);
    }

    void signaturesNeverStandAlone()
    {
        for (int duties = 0; duties < 30; ++duties) {
            model::Project project = sample::project();
            for (int i = 0; i < duties; ++i) {
                model::BriefingItem item{{u"b%1"_s.arg(i)}, {u"net"_s}, u"item %1"_s.arg(i), {}};
                project.briefingItems.put(item);
            }
            const PageLayout layout = annex(project);
            const QString last = layout.textOn(layout.pageCount() - 1);
            QVERIFY(last.contains(u"Signatures"_s));
            QVERIFY2(last.contains(u"item"_s) || last.contains(u"Выездная бригада"_s), qPrintable(last));
        }
    }

    void aTextMayHoldMarkersAndMarkup()
    {
        model::Project project = sample::project();
        model::Agreement agreement = project.agreements.at(0);
        agreement.number = u"%2 %n <b>"_s;
        agreement.confidentiality = u"%1 & co"_s;
        project.agreements.put(agreement);
        const QString text = textOf(annex(project));
        QVERIFY(text.contains(u"Annex No. %2 %n <b>, edition 2"_s));
        QVERIFY(text.contains(u"%1 & co"_s));
    }

    void russianIsRussianThroughout()
    {
        if (!QFile::exists(u":/i18n/slatelier_ru.qm"_s))
            QSKIP("the Russian texts are not linked in");
        model::Project project = sample::project();
        const PageLayout layout = annex(project, model::Language::Ru);
        const QString text = textOf(layout);
        QVERIFY(text.contains(u"Страница 1 из %1"_s.arg(layout.pageCount())));
        QVERIFY(text.contains(u"43\u00a0мин\u00a050\u00a0с"_s));
        QVERIFY(headings(layout).contains(u"6 Целевые показатели уровня услуг"_s));
    }

    void theFileShowsWhatTheLayoutSays()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"annex.pdf"_s);
        const PageLayout layout = annex(sample::project());
        QVERIFY(writePdf(layout, path));
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QStringList pages = QString::fromUtf8(process.readAll()).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), layout.pageCount());
        for (int page = 0; page < layout.pageCount(); ++page) {
            const QString written = withoutSpaces(pages[page]);
            QVERIFY(written.contains(u"Page%1of%2"_s.arg(page + 1).arg(layout.pageCount())));
            for (const QString &line : layout.textOn(page).split(u'\n'))
                QVERIFY2(written.contains(withoutSpaces(line)), qPrintable(line));
        }
    }
};

QTEST_MAIN(TestAnnex)
#include "tst_annex.moc"
