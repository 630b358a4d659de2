// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/etablissementmodel.h"

#include "models/domain/identifiants.h"
#include "models/items/labels.h"

using namespace Qt::StringLiterals;

namespace models {

void EtablissementModel::setPrefere(const QString &siret) {
    if (siret == m_prefere)
        return;
    m_prefere = siret;
    repaint();
}

QString EtablissementModel::title(int column) const {
    switch (column) {
    case Denomination:
        return tr("Établissement");
    case Siret:
        return tr("SIRET");
    case Commune:
        return tr("Commune");
    case OffreService:
        return tr("Offre de service");
    case Etat:
        return tr("État");
    case Habilitations:
        return tr("Habilitations");
    }
    return {};
}

QVariant EtablissementModel::cell(const Etablissement &row, int column, int role) const {
    const bool prefere = !m_prefere.isEmpty() && row.siret == m_prefere;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Denomination:
            return row.denomination;
        case Siret:
            return models::Siret::format(row.siret);
        case Commune:
            return row.adresse.commune;
        case OffreService:
            return row.offreServiceLibelle.isEmpty() ? row.offreService : row.offreServiceLibelle;
        case Etat:
            return Labels::etat(row, m_prefere);
        case Habilitations:
            return row.habilitations.size() == 1 ? tr("1 habilitation")
                                                 : tr("%1 habilitations").arg(row.habilitations.size());
        }
        return {};
    case Qt::AccessibleTextRole:
        return column == Denomination ? Labels::accessible(row, m_prefere)
                                      : u"%1, %2"_s.arg(title(column), cell(row, column, Qt::DisplayRole).toString());
    case Qt::ToolTipRole:
        if (column == Habilitations) {
            QStringList words;
            for (const Habilitation habilitation : row.habilitations)
                words << Labels::of(habilitation);
            return words.join(u'\n');
        }
        return Labels::accessible(row, m_prefere);
    case SortRole: // preferred first, open before closed
        return column == Etat ? QVariant((prefere ? 0 : 2) + (row.ferme ? 1 : 0)) : QVariant();
    case PrefereRole:
        return prefere;
    case FermeRole:
        return row.ferme;
    default:
        return {};
    }
}

} // namespace models
