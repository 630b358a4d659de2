// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo, lived rather than written: each dossier goes through the very decisions that give its status, so that the
// accounts, the histories and the receipts agree to the cent.
#include "tests/backend/demo.h"
#include "tests/backend/parts.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backend {
namespace {

constexpr struct {
    const char *statut;
    int dossiers;
} shares[] = {{"SAISIE", 6},        {"TRANSMISSION_DEMANDEE", 3},
              {"EN_VALIDATION", 5}, {"REJET_TECHNIQUE", 2},
              {"A_COMPLETER", 3},   {"ACCORDE", 7},
              {"REFUSE", 2},        {"ANNULE", 1},
              {"RUPTURE", 1},       {"REGLE_PARTIEL", 4},
              {"SOLDE", 4},         {"CLOS", 2}};

const QJsonObject emilie{{u"nom"_s, u"Vidal"_s},
                         {u"prenom"_s, u"Émilie"_s},
                         {u"email"_s, u"emilie.vidal@opcadefi.example"_s},
                         {u"telephone"_s, u"01 99 00 42 67"_s}};

QString motifOf(const QString &statut) {
    if (statut == "REFUSE"_L1)
        return u"La formation ne relève pas des critères de la branche."_s;
    if (statut == "A_COMPLETER"_L1)
        return u"Le devis n’est pas signé : merci de joindre la version signée."_s.replace(u" :"_s, u"\u00a0:"_s);
    if (statut == "REJET_TECHNIQUE"_L1)
        return u"Le programme joint n’a pas pu être lu."_s;
    if (statut == "ANNULE"_L1)
        return u"Session annulée par l’organisme."_s;
    return {};
}

// What happens to a dossier, one day after the other, until it has its status.
QStringList pathTo(const QString &statut) {
    if (statut == "SAISIE"_L1)
        return {};
    QStringList path{u"TRANSMISSION_DEMANDEE"_s};
    if (statut == "TRANSMISSION_DEMANDEE"_L1)
        return path;
    if (statut != "REJET_TECHNIQUE"_L1)
        path.append(u"EN_VALIDATION"_s);
    const QStringList granted{u"REGLE_PARTIEL"_s, u"SOLDE"_s, u"CLOS"_s, u"RUPTURE"_s};
    if (granted.contains(statut))
        path.append(u"ACCORDE"_s);
    if (statut == "SOLDE"_L1 || statut == "CLOS"_L1)
        path.append(u"REGLE_PARTIEL"_s);
    if (path.last() != statut)
        path.append(statut);
    return path;
}

QJsonObject piece(int number, const char *type, const QString &when) {
    const QString name = QString::fromLatin1(type).toLower();
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash((name + QString::number(number)).toUtf8(), QCryptographicHash::Sha256).toHex());
    return {{u"id"_s, demoId(u"piece%1%2"_s.arg(number).arg(name))},
            {u"type"_s, QString::fromLatin1(type)},
            {u"nom"_s, name + u".pdf"_s},
            {u"mediaType"_s, u"application/pdf"_s},
            {u"taille"_s, 120000 + number * 1371},
            {u"sha256"_s, hash},
            {u"deposeeLe"_s, when},
            {u"deposeePar"_s, u"Claire Meunier"_s}};
}

} // namespace

void Server::Parts::loadBase(const QString &siren) {
    const QJsonObject claire{{u"nom"_s, u"Meunier"_s},
                             {u"prenom"_s, u"Claire"_s},
                             {u"email"_s, u"demo@exemple.fr"_s},
                             {u"telephone"_s, u"01 99 00 12 34"_s},
                             {u"fonction"_s, u"Responsable formation"_s}};
    const QJsonObject paul{{u"nom"_s, u"Garnier"_s}, {u"prenom"_s, u"Paul"_s}, {u"email"_s, u"autre@exemple.fr"_s}};
    oidc.addUser(demoSujet(), u"demo@exemple.fr"_s, u"demo"_s, claire);
    oidc.addUser(u"sub-autre"_s, u"autre@exemple.fr"_s, u"demo"_s, paul);
    for (const QString &sujet : {demoSujet(), u"sub-autre"_s})
        database.run(u"INSERT OR REPLACE INTO droit VALUES(?,?,?)"_s, {sujet, siren, u"Chimie du Rhône"_s});
    const auto putAll = [&](const char *type, const char *key, const QList<QJsonObject> &rows) {
        for (const QJsonObject &row : rows)
            objects.put(siren, QString::fromLatin1(type), row[QLatin1StringView(key)].toString(), row);
    };
    putAll("etablissement", "siret", demoEtablissements());
    putAll("dispositif", "code", demoDispositifs());
    putAll("contact", "id", demoContacts());
    putAll("bandeau", "offreService", demoBandeaux());
    putAll("fiche", "id", demoFiches());
    const QJsonArray preferences{QJsonObject{{u"evenement"_s, u"DOSSIER_EN_VALIDATION"_s}},
                                 QJsonObject{{u"evenement"_s, u"DOSSIER_A_COMPLETER"_s}, {u"email"_s, true}},
                                 QJsonObject{{u"evenement"_s, u"DOSSIER_ACCORDE"_s}, {u"email"_s, true}},
                                 QJsonObject{{u"evenement"_s, u"DOSSIER_REFUSE"_s}, {u"email"_s, true}},
                                 QJsonObject{{u"evenement"_s, u"COMPTE_ALIMENTE"_s}, {u"application"_s, false}}};
    objects.put(siren, u"profil"_s, demoSujet(),
                {{u"sujet"_s, demoSujet()},
                 {u"personne"_s, claire},
                 {u"etablissementPrefere"_s, u"51234567900017"_s},
                 {u"preferences"_s, preferences}},
                demoSujet());
    objects.put(siren, u"profil"_s, u"sub-autre"_s, {{u"sujet"_s, u"sub-autre"_s}, {u"personne"_s, paul}},
                u"sub-autre"_s);

    const struct {
        QString code;
        QString libelle;
        QString type;
        qint64 paid;
        qint64 granted;
        qint64 fees;
    } accounts[] = {{u"VV"_s, u"Versement Volontaire"_s, u"VERSEMENT_VOLONTAIRE"_s, 6500000, 0, -97500},
                    {u"SELECTION_DEFI"_s, u"Sélection DEFi"_s, u"SELECTION_DEFI"_s, 0, 3200000, 0},
                    {u"PLAN_OBLIGATOIRE"_s, u"Plan obligatoire"_s, u"PLAN_OBLIGATOIRE"_s, 2812345, 1500000, -42185}};
    for (const auto &account : accounts) {
        objects.put(siren, u"compte"_s, account.code,
                    {{u"code"_s, account.code}, {u"libelle"_s, account.libelle}, {u"type"_s, account.type}});
        if (account.paid)
            comptes.move(siren, account.code, u"VERSEMENT"_s, account.paid, u"Versement 2018"_s);
        if (account.granted)
            comptes.move(siren, account.code, u"DOTATION"_s, account.granted, u"Dotation 2018"_s);
        if (account.fees)
            comptes.move(siren, account.code, u"FRAIS"_s, account.fees, u"Frais de gestion"_s);
        comptes.recompute(siren, account.code);
    }
    objects.put(siren, u"financement"_s, u"CPF"_s,
                {{u"code"_s, u"CPF"_s},
                 {u"libelle"_s, u"Compte personnel de formation"_s},
                 {u"unite"_s, u"HEURES"_s},
                 {u"engageNonRegle"_s, 168 * 60},
                 {u"arreteAu"_s, instant(now())}});
    objects.put(siren, u"financement"_s, u"PROFESSIONNALISATION"_s,
                {{u"code"_s, u"PROFESSIONNALISATION"_s},
                 {u"libelle"_s, u"Professionnalisation"_s},
                 {u"unite"_s, u"EUR"_s},
                 {u"engageNonRegle"_s, 1248075},
                 {u"arreteAu"_s, instant(now())}});
}

void Server::loadEmpty() {
    Database::Transaction transaction(m->database);
    m->loadBase(demoSiren());
    transaction.commit();
}

void Server::loadDemo() {
    const QString siren = demoSiren();
    Database::Transaction transaction(m->database);
    m->lived = QDateTime(QDate(2018, 1, 2), QTime(8, 0), Qt::UTC);
    m->loadBase(siren);
    const QStringList sirets{u"51234567900017"_s, u"51234567900017"_s, u"51234567900025"_s, u"51234567900033"_s,
                             u"51234567900058"_s};
    const QStringList accounts{u"VV"_s, u"PLAN_OBLIGATOIRE"_s, u"SELECTION_DEFI"_s};
    const QStringList dispositifs{u"VERSEMENT_VOLONTAIRE"_s, u"PLAN"_s, u"SELECTION_DEFI"_s};
    struct Life {
        int number;
        QString statut;
        QStringList path;
        QDateTime began;
    };
    QList<Life> lives;
    for (const auto &share : shares)
        for (int i = 0; i < share.dossiers; ++i) {
            const int n = int(lives.size());
            const QString statut = QString::fromLatin1(share.statut);
            const QStringList path = pathTo(statut);
            // The further a dossier is, the longer ago it began; what waits for the night was transmitted today.
            const int days = statut == "TRANSMISSION_DEMANDEE"_L1 ? 1 : 3 * n + 12 * int(path.size());
            lives.append(
                {n, statut, path, QDateTime(QDate(2018, 6, 13), QTime(7 + n % 9, n % 60), Qt::UTC).addDays(-days)});
        }
    std::ranges::stable_sort(lives, {}, &Life::began); // numbers are given in the order of creation
    m->dossiers.setQuiet(true);
    for (const Life &life : std::as_const(lives)) {
        const int i = life.number;
        m->lived = life.began;
        const QString &siret = sirets[i % sirets.size()];
        // Oyonnax has no Plan.
        const int money = siret == "51234567900033"_L1 ? 0 : i % 3;
        QJsonObject json =
            demoSaisie(i, siret, dispositifs[money], accounts[money], life.began.date().addDays(30 + i % 9), 1 + i % 4);
        if (life.statut == "SAISIE"_L1 && i % 2) { // a draft is seldom complete
            json.remove("imputations"_L1);
            json.remove("organisme"_L1);
        } else {
            json.insert("pieces"_L1,
                        QJsonArray{piece(i, "PROGRAMME", instant(life.began)), piece(i, "DEVIS", instant(life.began))});
        }
        json.insert("gestionnaire"_L1, emilie);
        const QString id = demoId(u"dossier%1"_s.arg(i));
        m->dossiers.plant(siren, id, json, u"Claire Meunier"_s);
        for (const QString &statut : life.path) {
            if (statut == "TRANSMISSION_DEMANDEE"_L1) {
                m->lived = m->lived.addDays(1);
                m->dossiers.plantTransmission(id, u"Claire Meunier"_s);
                continue;
            }
            const bool night = statut == "EN_VALIDATION"_L1 || statut == "REJET_TECHNIQUE"_L1;
            m->lived = night ? QDateTime(m->lived.date().addDays(1), QTime(2, 0), Qt::UTC)
                             : QDateTime(m->lived.date().addDays(9), QTime(9 + i % 8, i % 60), Qt::UTC);
            m->dossiers.decide(id, {{u"statut"_s, statut}, {u"motif"_s, motifOf(statut)}});
        }
    }
    m->dossiers.setQuiet(false);
    m->lived = QDateTime(QDate(2018, 6, 14), QTime(4, 0), Qt::UTC);
    m->comptes.close(siren);
    const QList<Objet> dossiers = m->objects.all(siren, u"dossier"_s);
    for (const Objet &dossier : dossiers) {
        const QString statut = dossier.json.value("statut"_L1).toString();
        if (statut == "A_COMPLETER"_L1 || statut == "REFUSE"_L1)
            m->dossiers.notify(siren, statut == "REFUSE"_L1 ? u"DOSSIER_REFUSE"_s : u"DOSSIER_A_COMPLETER"_s,
                               u"Dossier "_s + dossier.json.value("numero"_L1).toString() + u"\u00a0: "_s +
                                   dossier.json.value("statutLibelle"_L1).toString(),
                               dossier.json.value("motif"_L1).toString(), dossier.id);
    }
    m->dossiers.notify(siren, u"COMPTE_ALIMENTE"_s, u"Compte alimenté"_s,
                       u"Votre compte Versement Volontaire a reçu un versement."_s, {});
    m->lived = {};
    transaction.commit();
}

void Server::loadCharge(const Charge &charge) {
    Parts &parts = *m;
    Database::Transaction transaction(parts.database);
    parts.lived = QDateTime(QDate(2018, 1, 2), QTime(8, 0), Qt::UTC);
    const bool history = parts.options.history;
    parts.objects.keepHistory(false); // the size of a load is its purpose
    const QString siren = demoSiren();
    parts.loadBase(siren);
    QStringList sirets;
    const QJsonObject model = demoEtablissements().constFirst();
    for (int i = 0; i < charge.etablissements; ++i) {
        QJsonObject each = model;
        const QString siret = siren + u"%1"_s.arg(10000 + i, 5, 10, QLatin1Char('0'));
        each.insert("siret"_L1, siret);
        each.insert("denomination"_L1, u"Site %1"_s.arg(i + 1));
        each.insert("siege"_L1, false);
        parts.objects.put(siren, u"etablissement"_s, siret, each);
        sirets.append(siret);
    }
    if (sirets.isEmpty())
        sirets.append(model["siret"_L1].toString());
    QRandomGenerator random(charge.graine);
    const QStringList statuts{u"SAISIE"_s, u"EN_VALIDATION"_s, u"ACCORDE"_s, u"REGLE_PARTIEL"_s, u"SOLDE"_s};
    for (int i = 0; i < charge.dossiers; ++i) {
        parts.lived = QDateTime(QDate(2018, 1, 2), QTime(8, 0), Qt::UTC).addSecs(i % 100000 * 120);
        QJsonObject json = demoSaisie(i, sirets[random.bounded(int(sirets.size()))], u"VERSEMENT_VOLONTAIRE"_s, u"VV"_s,
                                      parts.lived.date().addDays(30), charge.stagiairesParDossier);
        json.insert("gestionnaire"_L1, emilie);
        parts.dossiers.plant(siren, demoId(u"charge%1"_s.arg(i)), json, u"Claire Meunier"_s,
                             statuts[random.bounded(int(statuts.size()))]);
    }
    parts.lived = {};
    parts.objects.keepHistory(history);
    transaction.commit();
}

} // namespace backend
