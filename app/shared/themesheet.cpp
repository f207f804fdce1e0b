// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/theme.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace slatelier::shared {

namespace {

// Fusion draws from the palette; the sheet only says what the palette cannot: radius, lines, type sizes.
constexpr auto sheet = uR"(
QToolTip { color: @text; background: @raised; border: 1px solid @line; padding: 4px 6px; }
QWidget[look="title"] { font-size: @titlept; font-weight: 600; }
QWidget[look="card-title"] { font-weight: 600; }
QWidget[look="figure"] { font-size: @figurept; font-weight: 600; }
QWidget[look="caption"] { color: @muted; }
QWidget[look="error"] { color: @broken; }
QLabel[tone="kept"] { color: @kept; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="broken"] { color: @broken; }
QLabel[tone="measured"] { color: @measured; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="accent"] { color: @accent; }

QFrame[card="true"] { background: @surface; border: 1px solid @line; border-radius: 8px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 3px 8px;
    selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 1px solid @accent; }
QFrame[card="true"] QTextBrowser { border: none; padding: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: @window; color: @muted; }
QLineEdit:read-only { background: @window; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QAbstractSpinBox[wrong="true"], QComboBox[wrong="true"] {
    border: 1px solid @broken; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox, QAbstractItemView QAbstractSpinBox {
    border-radius: 0; padding: 0 4px; min-height: 0; border: 1px solid @accent; }
QLineEdit QToolButton { min-width: 0; min-height: 0; padding: 0; border: none; background: transparent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/fixed/chevron-down-@shade.svg); width: 16px; height: 16px; }
QDateTimeEdit::drop-down { border: none; width: 24px; subcontrol-origin: padding; subcontrol-position: center right; }
QDateTimeEdit::down-arrow { image: url(:/icons/fixed/chevron-down-@shade.svg); width: 16px; height: 16px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/fixed/chevron-up-@shade.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/fixed/chevron-down-@shade.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid @line; padding: 4px; outline: 0; background: @surface; }

QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 4px 14px; min-height: 20px; }
QPushButton:hover { background: @raised; border-color: @muted; }
QPushButton:pressed, QPushButton:checked { background: @line; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @muted; background: @window; }
QPushButton:default, QPushButton[primary="true"] { background: @accent; color: @onaccent; border: 1px solid @accent; }
QPushButton[primary="true"]:hover, QPushButton:default:hover { background: @accentstrong; }
QPushButton[primary="true"]:focus, QPushButton:default:focus { border: 1px solid @text; }
QPushButton[primary="true"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 4px 2px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: @accent; }

QPushButton::menu-indicator { image: url(:/icons/fixed/chevron-down-@shade.svg); width: 16px; height: 16px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
QPushButton[primary="true"]::menu-indicator { image: url(:/icons/fixed/chevron-down-primary-@shade.svg); }

QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; color: @text; min-width: 18px;
    min-height: 18px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @line; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[framed="true"] { background: @surface; border-color: @line; padding: 4px 10px; }
QToolButton[framed="true"]:focus { border-color: @accent; }
QToolButton[day="true"] { background: @surface; border-color: @line; min-width: 20px; }
QToolButton[day="true"]:checked { background: @accent; color: @onaccent; border-color: @accent; }
QToolButton[day="true"]:focus { border-color: @text; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox::indicator, QTableView::indicator, QTreeView::indicator, QListView::indicator, QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid @muted; border-radius: 4px; background: @surface; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QTreeView::indicator:checked,
QListView::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/icons/fixed/check-primary-@shade.svg); }
QRadioButton::indicator { border-radius: 9px; }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 8px; height: 8px; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @muted; }

QMenuBar { background: @window; padding: 2px 8px; }
QMenuBar::item { padding: 5px 9px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @hover; color: @text; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selected; color: @text; }
QMenu::item:disabled { color: @muted; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 5px 8px; font-weight: 400; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow { image: url(:/icons/fixed/chevron-up-@shade.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 2px; }
QHeaderView::down-arrow { image: url(:/icons/fixed/chevron-down-@shade.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 2px; }
QTableCornerButton::section { background: @surface; border: none; border-bottom: 1px solid @line; }
QAbstractScrollArea { background: @surface; }
QTableView, QTreeView, QListView { background: @surface; alternate-background-color: @raised; border: 1px solid @line;
    border-radius: 6px; gridline-color: @line; outline: 0; selection-background-color: @selected;
    selection-color: @text; }
QFrame[card="true"] QTableView, QFrame[card="true"] QTreeView, QFrame[card="true"] QListView { border: none; }
QTableView::item, QTreeView::item { padding: 0 6px; border: none; }
QTreeView::item { min-height: 28px; }
QListView::item { padding: 4px 6px; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @selected; color: @text; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url(:/icons/fixed/chevron-right-@shade.svg); }
QTreeView::branch:has-children:open { image: url(:/icons/fixed/chevron-down-@shade.svg); }

QListView#sidebar { background: transparent; border: none; padding: 0; }
QListView#sidebar::item { border-radius: 6px; padding: 0 8px; color: @text; }

QTabWidget::pane { border: none; border-top: 1px solid @line; top: -1px; padding-top: 12px; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
    padding: 6px 12px; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }

QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[scrolled="true"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; border: none; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 1px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QStatusBar { background: @window; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: none; }
QSlider { min-height: 28px; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -7px 0; border-radius: 9px; background: @surface;
    border: 2px solid @accent; }
QSlider::handle:horizontal:hover { background: @hover; }
QSlider::handle:horizontal:focus { border-color: @text; background: @accent; }
QSlider::sub-page:horizontal:disabled { background: @muted; }
QSlider::handle:horizontal:disabled { border-color: @muted; }
QProgressBar { background: @line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: 9px; }
QSplitter::handle:vertical { height: 9px; }
QMainWindow::separator { background: transparent; width: 6px; height: 6px; }
QDockWidget { color: @text; }
QGroupBox { border: none; margin-top: 20px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
)";

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](float x, float y) { return static_cast<float>(x + (y - x) * part); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace

QString Theme::styleSheet(Shade shade, double pointSize)
{
    const auto of = [shade](Token token) { return colour(token, shade); };
    const auto points = [pointSize](double factor) { return QString::number(pointSize * factor, 'f', 1) + u"pt"_s; };
    // Longer names first: "@accent" is the beginning of "@accentstrong".
    const std::pair<QLatin1StringView, QString> values[] = {
        {"@accentstrong"_L1, mixed(of(Token::Accent), of(Token::Text), 0.15).name()},
        {"@onaccent"_L1, of(Token::OnAccent).name()},
        {"@accent"_L1, of(Token::Accent).name()},
        {"@hover"_L1, mixed(of(Token::Surface), of(Token::Line), 0.45).name()},
        {"@selected"_L1, of(Token::Selected).name()},
        {"@window"_L1, of(Token::Window).name()},
        {"@surface"_L1, of(Token::Surface).name()},
        {"@raised"_L1, of(Token::Raised).name()},
        {"@line"_L1, of(Token::Line).name()},
        {"@text"_L1, of(Token::Text).name()},
        {"@muted"_L1, of(Token::Muted).name()},
        {"@kept"_L1, of(Token::Kept).name()},
        {"@warning"_L1, of(Token::Warning).name()},
        {"@broken"_L1, of(Token::Broken).name()},
        {"@measured"_L1, of(Token::Measured).name()},
        {"@titlept"_L1, points(1.3)},
        {"@figurept"_L1, points(1.8)},
        {"@shade"_L1, shade == Shade::Light ? u"light"_s : u"dark"_s},
    };
    QString text = QString::fromUtf16(sheet);
    for (const auto &[name, value] : values)
        text.replace(name, value);
    return text;
}

} // namespace slatelier::shared
