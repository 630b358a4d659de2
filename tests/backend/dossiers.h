// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/comptes.h"
#include "tests/backend/uploads.h"

namespace backend {

// The life of a dossier: what the user may do to it, what the night and the OPCA do.
class Dossiers {
  public:
    Dossiers(Objects &objects, Uploads &uploads, Comptes &comptes, const Contract &contract,
             std::function<QDateTime()> now);

    Response read(const Call &call);
    Response create(const Call &call);
    Response patch(const Call &call);
    Response remove(const Call &call);
    Response transmit(const Call &call);
    Response unlock(const Call &call);
    Response attach(const Call &call);
    Response detach(const Call &call);
    Response content(const Call &call);
    Response cancel(const Call &call);

    // « Transmission demandée » becomes « En cours de validation »; gives how many.
    int runNight();
    // {statut, motif?, montant?}; false when there is no such dossier.
    bool decide(const QString &id, const QJsonObject &decision);
    bool editAsOther(const QString &id, const QJsonObject &patch);
    // Of everyone who sees the entreprise.
    void notify(const QString &siren, const QString &evenement, const QString &titre, const QString &texte,
                const QString &dossier);
    // For data sets: a dossier as if it had been typed now, and transmitted.
    void plant(const QString &siren, const QString &id, QJsonObject json, const QString &by,
               const QString &statut = QStringLiteral("SAISIE"));
    void plantTransmission(const QString &id, const QString &by);
    void setQuiet(bool quiet) { m_quiet = quiet; } // no notification meanwhile
    static QString label(const QString &statut);
    static QByteArray empreinte(const QJsonObject &dossier);

  private:
    struct Found;
    Found open(const Call &call, const QStringList &statuts, bool conditional, const char *right);
    Objet store(const Objet &objet, QJsonObject json, const QString &op, const QString &by);
    void setStatut(QJsonObject &json, const QString &statut, const QString &libelle, const QString &by,
                   const QString &motif = {});
    QString nextNumero();
    QList<ContractError> missing(const QString &siren, const QJsonObject &json);
    QList<ContractError> wrong(const QJsonObject &json);
    bool allowed(const QString &siren, const QJsonObject &json, const char *right);
    Response answer(int status, const Objet &objet);
    std::optional<Objet> anywhere(const QString &id);

    Objects &m_objects;
    Uploads &m_uploads;
    Comptes &m_comptes;
    const Contract &m_contract;
    std::function<QDateTime()> m_now;
    bool m_quiet = false;
};

} // namespace backend
