// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/dossiers.h"
#include "tests/backend/oidc.h"
#include "tests/backend/referentiel.h"
#include "tests/backend/server.h"

namespace backend {

// What the server is made of, and what each kind of request does with it.
class Server::Parts {
  public:
    explicit Parts(const Options &options);

    Response route(const Request &request);
    Response contract(const Request &request);
    Response sandbox(const Request &request);

    void loadBase(const QString &siren); // users, établissements, accounts: what every data set has
    QDateTime now() const;
    void setNow(const QDateTime &at);
    bool setRights(const QString &siret, const QStringList &habilitations);

    Options options;
    qint64 shift = 0; // milliseconds, with an outer clock
    QDateTime fixed;
    QDateTime lived; // the day it is while data are made
    std::shared_ptr<const Contract> shared;
    const Contract &specification;
    Database database;
    Objects objects;
    Uploads uploads;
    Comptes comptes;
    Dossiers dossiers;
    Oidc oidc;
    Referentiel referentiel;
    FaultPlan faults;
    QJsonArray journal;
    QMap<QString, int> counts; // per « METHOD /path of the contract »
    int requests = 0;

  private:
    Response write(const Call &call);
    Response dispatch(const Call &call);
    Response session(const Call &call);
    Response profil(const Call &call);
    Response notification(const Call &call);
    Response organisme(const Call &call);
    QString sujetOf(const Request &request);
};

} // namespace backend
