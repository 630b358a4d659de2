// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/caller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace backend;

namespace {

const QString id = u"0163f000-0000-7000-8000-000000000001"_s;
const QJsonObject titled{{u"formation"_s, QJsonObject{{u"intitule"_s, u"Anglais"_s}}}};

} // namespace

class TestIdempotency : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() {
        m_server = std::make_unique<Server>(testOptions());
        m_server->loadEmpty();
        m_caller = std::make_unique<Caller>(*m_server);
    }

    void sameKey_sameAnswer_oneEffect() {
        const QString key = Caller::key();
        const Response first = m_caller->create(id, titled, key);
        QCOMPARE(first.status, 201);
        QCOMPARE(first.json()["lastOpId"_L1].toString(), key);
        const QString state = m_server->state();
        const Response again = m_caller->create(id, titled, key);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.header("ETag"), first.header("ETag"));
        QCOMPARE(m_server->state(), state);
        const QJsonArray journal = m_server->journal();
        QCOMPARE(journal.size(), 2);
        QVERIFY(journal[0]["effet"_L1].toBool());
        QVERIFY(journal[1]["rejoue"_L1].toBool() && !journal[1]["effet"_L1].toBool());
    }

    void keyIsLookedUpBeforeIfMatch() {
        m_caller->create(id, {});
        const QString key = Caller::key();
        QCOMPARE(m_caller->patch(id, titled, u"1"_s, key).status, 200);
        QVERIFY(m_server->editAsOther(id, {{u"formation"_s, QJsonObject{{u"duree"_s, 60}}}}));
        // The revision is stale by now, but the change was made: the answer of then.
        const Response again = m_caller->patch(id, titled, u"1"_s, key);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json()["rev"_L1].toString(), u"2"_s);
    }

    void sameKey_otherRequest_is422() {
        const QString key = Caller::key();
        m_caller->create(id, titled, key);
        const Response other = m_caller->create(id, {}, key);
        QCOMPARE(other.status, 422);
        QCOMPARE(Caller::slug(other), u"cle-reutilisee"_s);
        QCOMPARE(Caller::slug(m_caller->patch(id, titled, u"1"_s, key)), u"cle-reutilisee"_s);
        // The first answer is kept as it was.
        QCOMPARE(m_caller->create(id, titled, key).status, 201);
    }

    void otherIfMatch_isAnotherRequest() {
        m_caller->create(id, {});
        const QString key = Caller::key();
        QCOMPARE(m_caller->patch(id, titled, u"1"_s, key).status, 200);
        QCOMPARE(Caller::slug(m_caller->patch(id, titled, u"2"_s, key)), u"cle-reutilisee"_s);
    }

    void refusals409_412_422_areKept_401_400_areNot() {
        m_caller->create(id, {});
        const QString stale = Caller::key();
        QCOMPARE(m_caller->patch(id, titled, u"9"_s, stale).status, 412);
        m_server->editAsOther(id, {{u"formation"_s, QJsonObject{{u"duree"_s, 60}}}});
        QCOMPARE(m_caller->patch(id, titled, u"9"_s, stale).json()["current"_L1]["rev"_L1].toString(), u"1"_s);

        const QString unsaid = Caller::key();
        const Response missing = m_caller->send("PATCH", Caller::dossier(id), titled, {}, unsaid);
        QCOMPARE(missing.status, 428);
        QCOMPARE(m_caller->patch(id, titled, u"2"_s, unsaid).status, 200);
    }

    void lostKeys_lastOpIdStillTells() {
        const QString key = Caller::key();
        m_caller->create(id, {});
        m_caller->patch(id, titled, u"1"_s, key);
        m_server->dropKeys();
        const Response again = m_caller->patch(id, titled, u"1"_s, key);
        QCOMPARE(again.status, 412);
        QCOMPARE(again.json()["current"_L1]["lastOpId"_L1].toString(), key);
    }

    void keysLiveThirtyDays() {
        const QString key = Caller::key();
        m_caller->create(id, titled, key);
        m_server->setNow(m_server->now().addDays(29));
        QCOMPARE(m_caller->create(id, titled, key).status, 201);
        m_server->setNow(m_server->now().addDays(2));
        QCOMPARE(m_caller->create(id, titled, key).status, 412);
    }

    void writesWithoutKey_areRefused() {
        Request put{"PUT", Caller::dossier(id), {}, "{}"};
        put.headers = {{"Authorization", "Bearer essai"}, {"If-None-Match", "*"}, {"Content-Type", "application/json"}};
        const Response response = m_server->handle(put);
        QCOMPARE(response.status, 400);
        QCOMPARE(response.json()["errors"_L1][0]["pointer"_L1].toString(), u"/Idempotency-Key"_s);
        QVERIFY(m_server->object(u"dossier"_s, id).isEmpty());
    }

  private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Caller> m_caller;
};

QTEST_GUILESS_MAIN(TestIdempotency)
#include "tst_idempotency.moc"
