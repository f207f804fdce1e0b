// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the sample project in both languages and both themes. Set SLATELIER_SCREENS to a folder to keep the
// pictures and look at them.
#include "app/agreement/agreementpage.h"
#include "app/agreement/agreementsteps.h"
#include "app/agreement/contentslist.h"
#include "app/agreement/contentsmodel.h"
#include "app/agreement/creditspanel.h"
#include "app/agreement/credittrial.h"
#include "app/document/document.h"
#include "app/document/starters.h"
#include "app/shared/chart.h"
#include "app/shared/chartexport.h"
#include "app/shared/theme.h"
#include "app/shell/mainwindow.h"
#include "app/shell/settings.h"
#include "app/simulation/flickerpanel.h"
#include "app/simulation/scenariopanel.h"
#include "app/simulation/scenariosimulation.h"
#include "app/simulation/simulationpage.h"
#include "app/simulation/yearpanel.h"
#include "app/simulation/yearsimulation.h"
#include "core/storage/measuredstore.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace slatelier;
using shared::Theme;

class ScreensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pagesAreWhole_data();
    void pagesAreWhole();
    void partsOfAnAgreementAreWhole_data() { pagesAreWhole_data(); }
    void partsOfAnAgreementAreWhole();
    void questionsOfTheSimulationAreWhole_data() { pagesAreWhole_data(); }
    void questionsOfTheSimulationAreWhole();

private:
    void look(shell::MainWindow &window, const QString &name);
    void print(const QWidget &page, const QString &name);

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
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool iconAlone = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (button->isVisible() && !iconAlone && !button->text().isEmpty() &&
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

/// The window on the first sample.
struct Stage
{
    document::Document file;
    shell::MainWindow window{file};

    /// False when the sample cannot be read or the window does not come up.
    bool open(const QString &language)
    {
        const auto sample = document::starterProject(document::samples().constFirst().id,
                                                     language == u"ru" ? model::Language::Ru : model::Language::En);
        if (!sample)
            return false;
        window.speak(language);
        file.setUnsaved(*sample);
        window.resize(1280, 800);
        window.show();
        return QTest::qWaitForWindowExposed(&window);
    }
};

} // namespace

void ScreensTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    shell::nameProgram();
    Theme::current().start();
}

void ScreensTest::pagesAreWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Theme::Choice>("theme");
    for (const auto &language : {u"ru"_s, u"en"_s}) {
        QTest::addRow("%s light", qPrintable(language)) << language << Theme::Choice::Light;
        QTest::addRow("%s dark", qPrintable(language)) << language << Theme::Choice::Dark;
    }
}

void ScreensTest::pagesAreWhole()
{
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
    QVERIFY(document.measured()->add(document::starterRows(document::samples().constFirst().id, *sample), u"sample"_s));
    document.noteMeasured();
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (const auto &entry : shell::pages()) {
        window.showPage(entry.key);
        QVERIFY(window.page(entry.key)->isVisible());
        look(window, entry.key);
    }
}

void ScreensTest::look(shell::MainWindow &window, const QString &name)
{
    QTest::qWait(400); // calculations beside the window come in
    const auto picture = window.grab();
    if (const auto folder = qEnvironmentVariable("SLATELIER_SCREENS"); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        const auto tag = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, tag)));
    }
    QVERIFY2(cutTexts(window).isEmpty(), qPrintable(name + u": "_s + cutTexts(window).join(u" | "_s)));
    QVERIFY2(rawTexts(window).isEmpty(), qPrintable(name + u": "_s + rawTexts(window).join(u" | "_s)));
}

/// The darkest shade of grey in a part of a picture that is twice as large as its original.
static int darkestOf(const QImage &picture, const QRectF &part)
{
    int darkest = 255;
    const QRect area(2 * part.topLeft().toPoint(), 2 * part.size().toSize());
    const auto inside = area.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            darkest = std::min(darkest, qGray(picture.pixel(x, y)));
    }
    return darkest;
}

// The charts of a page as they go to paper.
void ScreensTest::print(const QWidget &page, const QString &name)
{
    QTemporaryDir nowhere;
    const auto folder = qEnvironmentVariable("SLATELIER_SCREENS", nowhere.path());
    const auto tag = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    for (const auto *chart : page.findChildren<shared::ChartExport *>()) {
        const auto path = u"%1/%2-%3-%4.pdf"_s.arg(folder, name, chart->parent()->objectName(), tag);
        if (!qobject_cast<const QWidget *>(chart->parent())->isVisible())
            continue;
        QVERIFY2(chart->save(path), qPrintable(path));
        const auto *drawn = qobject_cast<const shared::Chart *>(chart->parent());
        const auto picture = nowhere.filePath(u"chart.png"_s);
        if (drawn && drawn->chart()->legend()->isVisible()) // and so on paper
            QVERIFY2(chart->save(picture) && darkestOf(QImage(picture), drawn->chart()->legend()->geometry()) < 160, qPrintable(path));
    }
}

// The second edition of the sample's first agreement, with a value tried on its credits.
void ScreensTest::partsOfAnAgreementAreWhole()
{
    QFETCH(QString, language);
    QFETCH(Theme::Choice, theme);
    Theme::current().choose(theme);
    Stage stage;
    QVERIFY(stage.open(language));
    [[maybe_unused]] auto &document = stage.file;
    auto &window = stage.window;
    window.showPage(u"agreements"_s);
    auto *page = qobject_cast<agreement::AgreementPage *>(window.page(u"agreements"_s));
    QVERIFY(page);
    const auto sla = document.project().agreements.at(0).id;
    agreement::signEdition(document, sla);
    page->openPart(u"duties"_s);
    look(window, u"agreement-signed"_s);
    QVERIFY(agreement::startEdition(document, sla));
    document.apply({"Change"}, [&](model::Project &project) {
        const auto targets = rowsOf(project.targets, &model::Target::agreement, sla);
        auto changed = targets.first();
        changed.value = model::Decimal(997, -3);
        project.targets.put(changed);
        project.targets.remove(targets.last().id.text);
        const auto word = language == u"ru" ? u"Взаимное уважение"_s : u"Mutual respect"_s;
        project.textClauses.put({{u"respect"_s}, sla, word, word});
    });
    const auto *contents = page->contents()->model();
    for (int row = 0; row < contents->rowCount(); ++row) {
        const auto key = contents->index(row, 0).data(agreement::ContentsModel::KeyRole).toString();
        page->openPart(key);
        if (key == u"credits") {
            QTest::qWait(100);
            if (auto *field = page->credits()->trial()->field(0))
                QTest::keyClicks(field, language == u"ru" ? u"99,2"_s : u"99.2"_s);
        }
        look(window, u"agreement-"_s + key);
    }
}

// Each tab of the simulation page, with a scenario made from the flicker sliders.
void ScreensTest::questionsOfTheSimulationAreWhole()
{
    QFETCH(QString, language);
    QFETCH(Theme::Choice, theme);
    Theme::current().choose(theme);
    Stage stage;
    QVERIFY(stage.open(language));
    [[maybe_unused]] auto &document = stage.file;
    auto &window = stage.window;
    window.showPage(u"simulation"_s);
    auto *page = qobject_cast<simulation::SimulationPage *>(window.page(u"simulation"_s));
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->simulation()->report() && !page->simulation()->isRunning(), 60'000);
    const QStringList names{u"promise"_s, u"breaks"_s, u"costs"_s, u"year"_s, u"flicker"_s, u"scenarios"_s};
    QCOMPARE(page->panels().size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        page->showPanel(i);
        if (auto *years = page->findChild<simulation::YearSimulation *>(); names.at(i) == u"costs"_s)
            QTRY_VERIFY_WITH_TIMEOUT(years->answer(), 60'000);
        if (auto *year = qobject_cast<simulation::YearPanel *>(page->panels().at(i)))
            QTRY_VERIFY_WITH_TIMEOUT(year->isDrawn(), 60'000);
        if (auto *flicker = qobject_cast<simulation::FlickerPanel *>(page->panels().at(i))) {
            page->findChild<QSlider *>(u"not-holding"_s)->setValue(20);
            QTRY_VERIFY_WITH_TIMEOUT(flicker->tried()->report() && !flicker->tried()->isRunning(), 60'000);
            look(window, u"simulation-"_s + names.at(i));
            print(*flicker, names.at(i));
            page->findChild<QAction *>(u"keep-scenario"_s)->trigger();
            continue;
        }
        if (auto *scenarios = qobject_cast<simulation::ScenarioPanel *>(page->panels().at(i))) {
            scenarios->select(document.project().scenarios.at(0).id.text);
            QTRY_VERIFY_WITH_TIMEOUT(scenarios->scenarios()->outcomes().size() == 2, 60'000);
        }
        look(window, u"simulation-"_s + names.at(i));
        print(*page->panels().at(i), names.at(i));
    }
}

QTEST_MAIN(ScreensTest)
#include "tst_screens.moc"
