// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/detailscroll.h"
#include "core/model/entitytype.h"

class QLabel;
class QTimer;

namespace slatelier::document {
class Document;
}

namespace slatelier::shared {
class Card;
class EntityForm;
class EntityTable;
class MaintenanceEdit;
}

namespace slatelier::catalog {

/// Everything about one service, card under card: passport, functions, levels, abnormal situations with their
/// scripts, briefing, planned maintenance, and where it is used.
class ServiceDetails : public shared::DetailScroll
{
    Q_OBJECT
public:
    explicit ServiceDetails(document::Document &document, QWidget *parent = nullptr);

    void show(const QString &id);
    /// Shows something inside the present service; false when it is not there.
    bool reveal(const model::EntityRef &place);
    shared::EntityForm *passport() const { return m_passport; }
    shared::EntityTable *functions() const { return m_functions; }
    shared::EntityTable *situations() const { return m_situations; }
    shared::EntityTable *steps() const { return m_steps; }
    shared::MaintenanceEdit *maintenance() const { return m_maintenance; }

Q_SIGNALS:
    void said(const QString &sentence);
    void jumpRequested(const slatelier::model::EntityRef &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    shared::EntityTable *addTable(const model::EntityType &type, const QStringList &fields, shared::Card *card = nullptr);
    void retranslate();
    void refreshUses();
    void loadMaintenance();
    void showSituation(const QString &id);

    document::Document &m_document;
    QString m_id;
    shared::Card *m_passportCard;
    shared::EntityForm *m_passport;
    shared::EntityTable *m_functions;
    shared::EntityTable *m_offerings;
    shared::EntityTable *m_situations;
    shared::EntityTable *m_steps;
    shared::EntityTable *m_briefing;
    shared::Card *m_maintenanceCard;
    shared::MaintenanceEdit *m_maintenance;
    shared::Card *m_usesCard;
    QLabel *m_uses;
    QTimer *m_usesTimer;
};

} // namespace slatelier::catalog
