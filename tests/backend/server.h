// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/faults.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <memory>

namespace backend {

class Contract;

// The reference backend in one object: requests in, answers out. Deterministic: no thread, no wall clock (tokens
// alone are random); what carries it (a socket, a simulator) decides when.
class Server {
  public:
    struct Options {
        QString file = QStringLiteral(":memory:");
        std::function<QDateTime()> now;           // absent: 15 June 2018, 8:00, until setNow()
        QString fixedBearer;                      // taken as the demo user's token
        bool checkAnswers = false;                // an answer that breaks the contract becomes a 500 that says so
        bool sandbox = false;                     // opens /bac-a-sable
        QString emetteur;                         // of the tokens; its own small provider answers under it
        bool history = true;                      // keeps every version, for restore()
        std::shared_ptr<const Contract> contract; // read once for many servers; absent: its own
        // Introspects a token at an external issuer: the subject, or nothing. Absent: the small provider.
        std::function<QString(const QString &token)> introspect;
    };
    struct Charge {
        int dossiers = 1000;
        int etablissements = 100;
        int stagiairesParDossier = 3;
        quint32 graine = 1;
    };

    explicit Server(const Options &options);
    ~Server();

    Response handle(const Request &request);
    // What the plan of the sandbox has go wrong with this request; the carrier does it.
    std::optional<Fault> takeFault(const Request &request);
    void setEmetteur(const QString &emetteur);

    void loadEmpty(); // users, établissements and accounts, no dossier
    void loadDemo();
    void loadCharge(const Charge &charge);
    void setOrganismes(int synthetic, quint32 seed); // beside the real ones
    bool isEmpty() const;

    // What else happens in the world.
    int runNight();
    bool decide(const QString &id, const QString &statut, const QString &motif = {});
    bool editAsOther(const QString &id, const QJsonObject &mergePatch);
    void forgetCursors();
    void bumpEpoch();
    bool restore(const QString &state);
    // The rights on one établissement; without CONSULTER_DOSSIERS its dossiers are revoked, with it they come back.
    void setRights(const QString &siret, const QStringList &habilitations);
    void expireTokens();
    void dropKeys(); // the answers kept for replays are lost
    void setNow(const QDateTime &now);
    QDateTime now() const;

    int requestCount() const;
    QJsonArray journal() const;                                       // {methode, chemin, cle?, statut, effet, rejoue}
    QJsonObject object(const QString &type, const QString &id) const; // empty: none, or deleted
    QString state() const;
    static QString demoSiren();
    static QString demoSujet();

  private:
    class Parts;
    std::unique_ptr<Parts> m;
};

} // namespace backend
