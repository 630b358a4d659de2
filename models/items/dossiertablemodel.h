// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dispositif.h"
#include "models/domain/dossierrow.h"
#include "models/domain/etablissement.h"
#include "models/items/rowsmodel.h"

#include <QCoreApplication>

namespace models {

// « Mes dossiers ». Codes become words with the reference lists given here.
class DossierTableModel : public RowsModel<DossierRow> {
    Q_DECLARE_TR_FUNCTIONS(DossierTableModel)
  public:
    enum Column {
        Numero,
        Intitule,
        Statut,
        Dispositif,
        Etablissement,
        Organisme,
        Debut,
        Fin,
        Stagiaires,
        MontantDemande,
        ModifieLe,
        Sync,
        ColumnCount
    };
    enum Role {
        StatutRole = OwnRole, // code
        EtablissementRole,    // SIRET
        DispositifRole,       // code
        SyncRole,             // int of DossierSync
    };
    using RowsModel::RowsModel;

    void setReferences(const QList<models::Etablissement> &etablissements,
                       const QList<models::Dispositif> &dispositifs);
    static QString accessible(const DossierRow &row); // the whole row in one sentence

  protected:
    QString key(const DossierRow &row) const override;
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const DossierRow &row, int column, int role) const override;

  private:
    QVariant text(const DossierRow &row, int column) const;
    QHash<QString, QString> m_etablissements;
    QHash<QString, QString> m_dispositifs;
};

} // namespace models
