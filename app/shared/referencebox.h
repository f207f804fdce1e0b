// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QComboBox>

namespace slatelier::shared {

/// The rows of one entity by the names people use; names are made only for rows that are looked at.
class ReferenceChoices : public QAbstractListModel
{
    Q_OBJECT
public:
    ReferenceChoices(document::Document &document, const model::EntityType &type, bool withNone,
                     QObject *parent = nullptr);

    /// Only the rows inside \a owner, of a type that has owners; empty: all.
    void setOwner(const QString &owner);
    QString idAt(int row) const; // empty for "none"
    int rowOf(const QString &id) const; // -1 = absent
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    document::Document &m_document;
    const model::EntityType &m_type;
    void count();

    int m_none;
    int m_count = 0;
    QString m_owner;
    QStringList m_inside; // ids of the rows inside the owner
};

/// A choice of one row of another table, found by typing any part of its name.
class ReferenceBox : public QComboBox
{
    Q_OBJECT
public:
    ReferenceBox(document::Document &document, const model::EntityType &type, bool optional, QWidget *parent = nullptr);

    /// Offers only the rows inside this one; empty: all.
    void setOwner(const QString &owner) { m_choices->setOwner(owner); }
    void setId(const QString &id);
    QString id() const { return m_id; }

Q_SIGNALS:
    /// The user chose another row; empty = none.
    void picked(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(int row);
    void takeText();
    void showPresent();

    ReferenceChoices *m_choices;
    QString m_id;
};

/// A choice among few values, each with its word: enumerations and windows.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(const model::FieldType &field, QWidget *parent = nullptr);

    void setDatum(const model::Datum &datum);
    model::Datum datum() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QString textFor(const QString &word) const;

    const model::FieldType &m_field;
};

} // namespace slatelier::shared
