// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/findingsbar.h"

#include "app/shared/filterfield.h"
#include "app/shared/icon.h"
#include "app/shared/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace slatelier::findings {

using analysis::Severity;

FindingsBar::FindingsBar(FindingModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_filter(new shared::FilterField(this)), m_grouping(new QComboBox(this))
{
    m_kinds = {addKind(u"errors"_s, u"Alt+1"_s), addKind(u"warnings"_s, u"Alt+2"_s), addKind(u"notices"_s, u"Alt+3"_s),
               addKind(u"accepted"_s, u"Alt+4"_s)};
    for (int i = 0; i < 3; ++i)
        m_grouping->addItem(QString());
    m_grouping->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(shared::space::near);
    row->addWidget(m_filter, 1);
    for (auto *kind : m_kinds)
        row->addWidget(kind);
    row->addWidget(m_grouping);
    for (int i = 0; i < 3; ++i)
        connect(m_kinds[std::size_t(i)], &QToolButton::toggled, this, [this, i](bool shown) {
            m_model->setShown(Severity(i), shown);
            Q_EMIT changed();
        });
    connect(m_kinds[3], &QToolButton::toggled, this, [this](bool shown) {
        m_model->setAcceptedShown(shown);
        Q_EMIT changed();
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->group(Grouping(index));
        Q_EMIT changed();
    });
    connect(m_filter, &shared::FilterField::filterChanged, this, [this](const QString &words) {
        m_model->filter(words);
        Q_EMIT changed();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsBar::count);
    retranslate();
}

QToolButton *FindingsBar::addKind(const QString &name, const QString &key)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setChecked(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setShortcut(QKeySequence(key));
    return button;
}

void FindingsBar::count()
{
    const auto set = [this](std::size_t kind, const QString &icon, shared::Token token, const QString &text) {
        m_kinds[kind]->setIcon(shared::icon(icon, token));
        const auto key = m_kinds[kind]->shortcut();
        m_kinds[kind]->setText(text); // forgets the shortcut
        m_kinds[kind]->setShortcut(key);
        m_kinds[kind]->setToolTip(tr("Show or hide them (%1)").arg(key.toString(QKeySequence::NativeText)));
    };
    set(0, u"error"_s, shared::Token::Broken, tr("%n error(s)", nullptr, m_model->count(Severity::Error)));
    set(1, u"warning"_s, shared::Token::Warning, tr("%n warning(s)", nullptr, m_model->count(Severity::Warning)));
    set(2, u"notice"_s, shared::Token::Measured, tr("%n notice(s)", nullptr, m_model->count(Severity::Notice)));
    set(3, u"check"_s, shared::Token::Muted, tr("%n accepted", nullptr, m_model->acceptedCount()));
    m_kinds[3]->setVisible(m_model->acceptedCount() > 0);
}

void FindingsBar::retranslate()
{
    m_grouping->setItemText(0, tr("By severity"));
    m_grouping->setItemText(1, tr("By rule"));
    m_grouping->setItemText(2, tr("By place"));
    m_grouping->setAccessibleName(tr("Group findings"));
    count();
}

void FindingsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace slatelier::findings
