// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dossiertablemodel.h"

#include "models/domain/identifiants.h"
#include "models/domain/uuid.h"
#include "models/items/labels.h"

using namespace Qt::StringLiterals;

namespace models {

QString foldText(const QString &text) {
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        folded += c.isSpace() ? u' ' : c == u'’' ? u'\'' : c.toCaseFolded();
    }
    return folded;
}

void DossierTableModel::setReferences(const QList<models::Etablissement> &etablissements,
                                      const QList<models::Dispositif> &dispositifs) {
    QHash<QString, QString> byCode;
    QHash<QString, QString> bySiret;
    for (const auto &dispositif : dispositifs)
        byCode.insert(dispositif.code, dispositif.libelle);
    for (const auto &etablissement : etablissements)
        bySiret.insert(etablissement.siret, etablissement.denomination);
    if (byCode == m_dispositifs && bySiret == m_etablissements)
        return;
    m_dispositifs = byCode;
    m_etablissements = bySiret;
    repaint();
}

QString DossierTableModel::key(const DossierRow &row) const { return toText(row.id); }

namespace {

template <typename Moment>
QVariant valid(const Moment &moment) {
    return moment.isValid() ? QVariant(moment) : QVariant();
}

} // namespace

QString DossierTableModel::title(int column) const {
    switch (column) {
    case Numero:
        return tr("Numéro");
    case Intitule:
        return tr("Intitulé");
    case Statut:
        return tr("Statut");
    case Dispositif:
        return tr("Dispositif");
    case Etablissement:
        return tr("Établissement");
    case Organisme:
        return tr("Organisme");
    case Debut:
        return tr("Début");
    case Fin:
        return tr("Fin");
    case Stagiaires:
        return tr("Stagiaires");
    case MontantDemande:
        return tr("Montant demandé");
    case ModifieLe:
        return tr("Modifié le");
    case Sync:
        return tr("Envoi");
    }
    return {};
}

QString DossierTableModel::accessible(const DossierRow &row) {
    QStringList parts{row.intitule.isEmpty() ? tr("Dossier sans intitulé") : row.intitule};
    if (!row.numero.isEmpty())
        parts << tr("numéro %1").arg(row.numero);
    parts << Labels::statut(row.statut, row.statutLibelle)
          << (row.transmissionEnAttente ? tr("transmission en attente d’envoi") : Labels::of(row.sync));
    return parts.join(u", "_s);
}

QVariant DossierTableModel::text(const DossierRow &row, int column) const {
    switch (column) {
    case Numero:
        return row.numero;
    case Intitule:
        return row.intitule.isEmpty() ? tr("Sans intitulé") : row.intitule;
    case Statut:
        return Labels::statut(row.statut, row.statutLibelle);
    case Dispositif:
        return m_dispositifs.value(row.dispositif, row.dispositif);
    case Etablissement:
        return m_etablissements.value(row.etablissement, Siret::format(row.etablissement));
    case Organisme:
        return row.organisme;
    case Debut:
        return Labels::date(row.dateDebut);
    case Fin:
        return Labels::date(row.dateFin);
    case Stagiaires:
        return row.stagiaires;
    case MontantDemande:
        return row.montantDemande ? format(*row.montantDemande) : QString();
    case ModifieLe:
        return Labels::moment(row.modifieLe);
    case Sync:
        return row.transmissionEnAttente ? tr("Transmission en attente d’envoi") : Labels::of(row.sync);
    }
    return {};
}

QVariant DossierTableModel::cell(const DossierRow &row, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return column == MontantDemande || column == Stagiaires ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                                : QVariant();
    case Qt::AccessibleTextRole:
        return column == Intitule ? accessible(row) : u"%1, %2"_s.arg(title(column), text(row, column).toString());
    case Qt::ToolTipRole:
        return column == Statut ? Labels::statutPhrase(row.statut) : text(row, column).toString();
    case ValueRole:
        switch (column) {
        case Debut:
            return valid(row.dateDebut);
        case Fin:
            return valid(row.dateFin);
        case Stagiaires:
            return row.stagiaires;
        case MontantDemande:
            return row.montantDemande ? QVariant::fromValue(*row.montantDemande) : QVariant();
        case ModifieLe:
            return valid(row.modifieLe);
        default:
            return {};
        }
    case SortRole:
        switch (column) {
        case Debut:
            return row.dateDebut;
        case Fin:
            return row.dateFin;
        case Stagiaires:
            return row.stagiaires;
        case MontantDemande:
            return row.montantDemande ? row.montantDemande->centimes : qint64(-1);
        case ModifieLe:
            return row.modifieLe;
        case Sync:
            return int(row.sync);
        default:
            return {};
        }
    case StatutRole:
        return row.statut;
    case EtablissementRole:
        return row.etablissement;
    case DispositifRole:
        return row.dispositif;
    case SyncRole:
        return int(row.sync);
    default:
        return {};
    }
}

} // namespace models
