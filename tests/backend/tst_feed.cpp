// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/caller.h"
#include "tests/backend/contract.h"
#include "tests/backend/objects.h"

#include <QCryptographicHash>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace backend;

namespace {

using Copy = QMap<QString, QJsonObject>; // « type/id » → object

// What a client holds after a whole snapshot.
Copy wholeSnapshot(Caller &caller, int limit, QString *state, int *pages = nullptr) {
    Copy copy;
    QString cursor;
    do {
        const QJsonObject page = caller
                                     .get(Caller::company() + u"/snapshot?limit=%1"_s.arg(limit) +
                                          (cursor.isEmpty() ? QString() : u"&cursor="_s + cursor))
                                     .json();
        if (state->isEmpty())
            *state = page["snapshotState"_L1].toString();
        if (*state != page["snapshotState"_L1].toString())
            return {};
        const QJsonArray objects = page["objects"_L1].toArray();
        for (const QJsonValue &each : objects)
            copy.insert(each["type"_L1].toString() + u'/' + each["id"_L1].toString(), each["object"_L1].toObject());
        cursor = page["nextCursor"_L1].toString();
        if (pages)
            ++*pages;
    } while (!cursor.isEmpty());
    return copy;
}

QJsonObject changes(Caller &caller, const QString &since, int limit = 500) {
    return caller.get(Caller::company() + u"/changes?since=%1&limit=%2"_s.arg(since).arg(limit)).json();
}

void replay(Caller &caller, Copy &copy, QString &state, int limit) {
    for (;;) {
        const QJsonObject page = changes(caller, state, limit);
        const QJsonArray list = page["changes"_L1].toArray();
        for (const QJsonValue &each : list) {
            const QString key = each["type"_L1].toString() + u'/' + each["id"_L1].toString();
            if (each["op"_L1] == "delete"_L1)
                copy.remove(key);
            else
                copy.insert(key, each["object"_L1].toObject());
        }
        state = page["newState"_L1].toString();
        if (!page["hasMore"_L1].toBool())
            return;
    }
}

} // namespace

class TestFeed : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() {
        m_server = std::make_unique<Server>(testOptions());
        m_server->loadDemo();
        m_caller = std::make_unique<Caller>(*m_server);
    }

    void snapshot_isTheSameByAnyPageSize() {
        QString state;
        QString again;
        int pages = 0;
        const Copy whole = wholeSnapshot(*m_caller, 500, &state);
        const Copy small = wholeSnapshot(*m_caller, 7, &again, &pages);
        QVERIFY(whole.size() > 100);
        QVERIFY(pages > 10);
        QCOMPARE(small, whole);
        QCOMPARE(again, state);
        QCOMPARE(state, m_server->state());
    }

    void replayFromAnyState_givesTheCurrentTables() {
        QString state;
        Copy copy = wholeSnapshot(*m_caller, 500, &state);
        QStringList ids = dossiers(u"SAISIE"_s);
        QVERIFY(m_server->editAsOther(ids[0], {{u"formation"_s, QJsonObject{{u"intitule"_s, u"Autre"_s}}}}));
        QVERIFY(m_server->editAsOther(ids[0], {{u"formation"_s, QJsonObject{{u"intitule"_s, u"Encore"_s}}}}));
        QCOMPARE(m_caller->send("DELETE", Caller::dossier(ids[1]), {}, Caller::ifMatch(u"1"_s)).status, 204);
        QVERIFY(m_server->decide(dossiers(u"ACCORDE"_s).constFirst(), u"SOLDE"_s));
        QVERIFY(m_server->runNight() >= 3);
        replay(*m_caller, copy, state, 3);
        QString now;
        QCOMPARE(copy, wholeSnapshot(*m_caller, 500, &now));
        QCOMPARE(state, now);
        QVERIFY(!copy.contains(u"dossier/"_s + ids[1]));
    }

    void anIdComesOnceAPage_andDeletionIsSaid() {
        const QString state = m_server->state();
        const QString id = dossiers(u"SAISIE"_s).constFirst();
        m_server->editAsOther(id, {{u"formation"_s, QJsonObject{{u"intitule"_s, u"Un"_s}}}});
        m_server->editAsOther(id, {{u"formation"_s, QJsonObject{{u"intitule"_s, u"Deux"_s}}}});
        QJsonArray list = changes(*m_caller, state)["changes"_L1].toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0]["object"_L1]["formation"_L1]["intitule"_L1].toString(), u"Deux"_s);
        m_caller->send("DELETE", Caller::dossier(id), {}, Caller::ifMatch(list[0]["rev"_L1].toString()));
        list = changes(*m_caller, state)["changes"_L1].toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0]["op"_L1].toString(), u"delete"_s);
        QCOMPARE(list[0]["reason"_L1].toString(), u"deleted"_s);
        QVERIFY(changes(*m_caller, m_server->state())["changes"_L1].toArray().isEmpty());
    }

    void lostRight_revokes_andGrantedBringsBack() {
        const QString siret = u"51234567900033"_s;
        QString state;
        Copy copy = wholeSnapshot(*m_caller, 500, &state);
        const auto ofSiret = [&] {
            int n = 0;
            for (const QJsonObject &object : std::as_const(copy))
                n += object["demande"_L1]["etablissement"_L1].toString() == siret ? 1 : 0;
            return n;
        };
        const int before = ofSiret();
        QVERIFY(before > 3);
        m_server->setRights(siret, {});
        const QJsonArray list = changes(*m_caller, state)["changes"_L1].toArray();
        QCOMPARE(list.last()["reason"_L1].toString(), u"revoked"_s);
        replay(*m_caller, copy, state, 500);
        QCOMPARE(ofSiret(), 0);
        m_server->setRights(siret, {u"CONSULTER_DOSSIERS"_s});
        replay(*m_caller, copy, state, 500);
        QCOMPARE(ofSiret(), before);
    }

    // R13: asked for, and only where they are of the state given.
    void totals_areThoseOfTheLastPage() {
        QString state;
        const QJsonArray objects =
            m_caller->get(Caller::company() + u"/snapshot?limit=500"_s).json()["objects"_L1].toArray();
        wholeSnapshot(*m_caller, 500, &state);
        QMap<QString, int> counts;
        QMap<QString, quint64> sums;
        for (const QJsonValue &each : objects) {
            const QString type = each["type"_L1].toString();
            const QByteArray line =
                (type + u'\n' + each["id"_L1].toString() + u'\n' + each["rev"_L1].toString()).toUtf8();
            ++counts[type];
            sums[type] +=
                QCryptographicHash::hash(line, QCryptographicHash::Sha256).left(8).toHex().toULongLong(nullptr, 16);
        }
        const QString ask = Caller::company() + u"/changes?since=%1&limit=%2&controle=true"_s;
        const QJsonObject totals = m_caller->get(ask.arg(state).arg(500)).json()["controle"_L1].toObject();
        QCOMPARE(totals.keys(), counts.keys());
        for (auto it = totals.begin(); it != totals.end(); ++it) {
            QCOMPARE(it.value()["nombre"_L1].toInt(), counts[it.key()]);
            QCOMPARE(it.value()["somme"_L1].toString().toULongLong(nullptr, 16), sums[it.key()]);
        }
        QVERIFY(!changes(*m_caller, state).contains("controle"_L1));
        // Two changes by pages of one: the first page is not the end.
        for (const char *id : {"0163f000-0000-7000-8000-00000000aa01", "0163f000-0000-7000-8000-00000000aa02"})
            QCOMPARE(m_caller->create(QString::fromLatin1(id), {}).status, 201);
        const QJsonObject first = m_caller->get(ask.arg(state).arg(1)).json();
        QVERIFY(first["hasMore"_L1].toBool() && !first.contains("controle"_L1));
        const QJsonObject last = m_caller->get(ask.arg(first["newState"_L1].toString()).arg(1)).json();
        QVERIFY(!last["hasMore"_L1].toBool());
        QCOMPARE(last["controle"_L1]["dossier"_L1]["nombre"_L1].toInt(), counts[u"dossier"_s] + 2);
    }

    void unknownStates_are410() {
        const QString old = m_server->state();
        QString cursor = m_caller->get(Caller::company() + u"/snapshot?limit=5"_s).json()["nextCursor"_L1].toString();
        const auto statusOf = [this](const QString &since) {
            return m_caller->get(Caller::company() + u"/changes?since="_s + since).status;
        };
        QCOMPARE(statusOf(old), 200);
        QCOMPARE(statusOf(u"n-importe-quoi"_s), 410);
        QCOMPARE(statusOf(u"e1.999999"_s), 410);
        QCOMPARE(m_caller->get(Caller::company() + u"/changes"_s).status, 400);
        m_server->forgetCursors();
        QCOMPARE(statusOf(old), 410);
        QCOMPARE(m_caller->get(Caller::company() + u"/snapshot?cursor="_s + cursor).status, 410);
        QCOMPARE(statusOf(m_server->state()), 200);
        m_server->bumpEpoch();
        QCOMPARE(statusOf(m_server->state()), 200);
        QCOMPARE(statusOf(u"e1."_s + m_server->state().section(u'.', 1)), 410);
    }

    void restoredBackup_hasOldRevisionsUnderANewEpoch() {
        const QString id = dossiers(u"SAISIE"_s).constFirst();
        const QString backup = m_server->state();
        const QJsonObject before = m_server->object(u"dossier"_s, id);
        m_server->editAsOther(id, {{u"formation"_s, QJsonObject{{u"intitule"_s, u"Perdu"_s}}}});
        QVERIFY(m_server->restore(backup));
        QCOMPARE(m_server->object(u"dossier"_s, id), before);
        QVERIFY(m_server->state().startsWith(u"e2."_s));
        QVERIFY(!m_server->restore(backup));
    }

    void theOtherUser_seesItsOwnProfileOnly() {
        QString state;
        const Copy copy = wholeSnapshot(*m_caller, 500, &state);
        QVERIFY(copy.contains(u"profil/"_s + Server::demoSujet()));
        QVERIFY(!copy.contains(u"profil/sub-autre"_s));
    }

    // R5: a second writer cannot take a sequence number while an earlier one is not committed.
    void sequencesAreGivenInCommitOrder() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"b.db"_s);
        Database first(file);
        Database second(file);
        const auto clock = [] { return QDateTime(QDate(2018, 1, 1), QTime(0, 0), Qt::UTC); };
        Objects a(first, clock);
        Objects b(second, clock);
        second.run(u"PRAGMA busy_timeout=10"_s);
        {
            Database::Transaction late(first);
            a.put(u"1"_s, u"fiche"_s, u"a"_s, {});
            QVERIFY_THROWS_EXCEPTION(SqlError, Database::Transaction(second).commit());
            const QJsonArray seen = b.changes(u"1"_s, {}, u"e1.1"_s, 10).value()["changes"_L1].toArray();
            QVERIFY(seen.isEmpty());
            late.commit();
        }
        const QString between = b.state();
        b.put(u"1"_s, u"fiche"_s, u"b"_s, {});
        const QJsonArray after = a.changes(u"1"_s, {}, between, 10).value()["changes"_L1].toArray();
        QCOMPARE(after.size(), 1);
        QCOMPARE(after[0]["id"_L1].toString(), u"b"_s);
    }

    void accountsOfTheDemo_addUpToTheCent() {
        QString state;
        const Copy copy = wholeSnapshot(*m_caller, 500, &state);
        int accounts = 0;
        for (auto it = copy.begin(); it != copy.end(); ++it) {
            if (!it.key().startsWith(u"compte/"_s))
                continue;
            ++accounts;
            qint64 a = 0;
            qint64 p = 0;
            qint64 r = 0;
            for (auto row = copy.begin(); row != copy.end(); ++row) {
                if (!row.key().startsWith(u"mouvement/"_s) || (*row)["compte"_L1] != (*it)["code"_L1])
                    continue;
                const qint64 amount = (*row)["montant"_L1].toInteger();
                const QString nature = (*row)["nature"_L1].toString();
                if (nature == u"ENGAGEMENT"_s || nature == u"DESENGAGEMENT"_s)
                    p += amount;
                else if (nature == u"REGLEMENT"_s)
                    p -= amount, r += amount;
                else
                    a += amount;
            }
            QCOMPARE((*it)["alimentation"_L1].toInteger(), a);
            QCOMPARE((*it)["engageNonRegle"_L1].toInteger(), p);
            QCOMPARE((*it)["regle"_L1].toInteger(), r);
            QCOMPARE((*it)["disponibleEngagement"_L1].toInteger(), a - r);
            QCOMPARE((*it)["soldeReglement"_L1].toInteger(), a - r - p);
            QVERIFY(p > 0 && r > 0 && a - r - p > 0);
        }
        QCOMPARE(accounts, 3);
    }

    // As the demo is promised: a company of six établissements, each with its own reason to be there.
    void demo_isTheCompanyOf2018() {
        QString state;
        const Copy copy = wholeSnapshot(*m_caller, 500, &state);
        const auto count = [&copy](const QString &type, const std::function<bool(const QJsonObject &)> &which) {
            int n = 0;
            for (auto it = copy.begin(); it != copy.end(); ++it)
                n += it.key().startsWith(type + u'/') && which(*it);
            return n;
        };
        const auto all = [](const QJsonObject &) { return true; };
        QCOMPARE(count(u"etablissement"_s, all), 6);
        QCOMPARE(count(u"dossier"_s, all), 40);
        QCOMPARE(count(u"compte"_s, all), 3);
        QCOMPARE(count(u"financement"_s, all), 2);
        QVERIFY(count(u"notification"_s, all) > 0);
        QVERIFY(count(u"contact"_s, all) > 0);
        const QString prefere = copy[u"profil/"_s + Server::demoSujet()]["etablissementPrefere"_L1].toString();
        QCOMPARE(copy[u"etablissement/"_s + prefere]["offreService"_L1].toString(), u"DEFI_PERFORMANCE"_s);
        const auto ferme = [](const QJsonObject &each) { return each["ferme"_L1].toBool(); };
        const auto small = [](const QJsonObject &each) { return each["trancheEffectif"_L1] == "MOINS_11"_L1; };
        QCOMPARE(count(u"etablissement"_s, ferme), 1);
        QCOMPARE(count(u"etablissement"_s, small), 1);
        QVERIFY(count(u"etablissement"_s, [&](const QJsonObject &each) { // neither opens « Plan »
                    return !ferme(each) && !small(each) && each["offreService"_L1] != "DEFI_PERFORMANCE"_L1;
                }) >= 1);
        int planned = 0;
        const auto in2018 = [&planned](const QJsonObject &each) {
            const QString debut = each["formation"_L1]["dateDebut"_L1].toString();
            planned += !debut.isEmpty();
            return debut.startsWith("2018-"_L1);
        };
        const int inYear = count(u"dossier"_s, in2018);
        QVERIFY2(planned > 35 && inYear * 10 >= planned * 8, qPrintable(u"%1 of %2"_s.arg(inYear).arg(planned)));
    }

    void demo_hasEveryStatus() {
        for (const char *statut : {"SAISIE", "TRANSMISSION_DEMANDEE", "EN_VALIDATION", "REJET_TECHNIQUE", "A_COMPLETER",
                                   "ACCORDE", "REFUSE", "ANNULE", "RUPTURE", "REGLE_PARTIEL", "SOLDE", "CLOS"})
            QVERIFY2(!dossiers(QString::fromLatin1(statut)).isEmpty(), statut);
    }

  private:
    QStringList dossiers(const QString &statut) {
        QString state;
        QStringList out;
        const Copy copy = wholeSnapshot(*m_caller, 500, &state);
        for (const QJsonObject &object : copy)
            if (object["statut"_L1].toString() == statut)
                out.append(object["id"_L1].toString());
        return out;
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Caller> m_caller;
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
