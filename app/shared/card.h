// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QBoxLayout;
class QLabel;

namespace slatelier::shared {

/// A surface with a thin line around it and, when it has one, a title. Cards are not put into cards.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Where the content goes, from top to bottom.
    QBoxLayout *content() const { return m_content; }
    /// Right of the title: small tool buttons.
    QBoxLayout *corner() const { return m_corner; }

private:
    QLabel *m_title;
    QBoxLayout *m_corner;
    QBoxLayout *m_content;
};

/// A number that matters, large, with a caption above and a word on its consequence below.
class Figure : public Card
{
    Q_OBJECT
public:
    explicit Figure(QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setValue(const QString &value);
    void setNote(const QString &note);
    QString note() const;
    QLabel *value() const { return m_value; }

private:
    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_note;
};

} // namespace slatelier::shared
