// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "app/systemclock.h"
#include "tests/support/httpstub.h"
#include "ui/text/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using models::Failure;
using models::Keyring;
using support::HttpStub;

namespace {

// A server and its issuer in one, whose token answers a test chooses.
class World {
  public:
    World()
        : server([this](const QByteArray &request) { return answer(request); }) {}

    QByteArray answer(const QByteArray &request) {
        const QByteArray origin = server.url().toEncoded();
        if (request.startsWith("GET /.well-known/oauth-protected-resource"))
            return HttpStub::json("{\"resource\":\"" + origin + "\",\"authorization_servers\":[\"" + origin + "\"]}");
        if (request.startsWith("GET /.well-known/openid-configuration"))
            return HttpStub::json("{\"issuer\":\"" + origin + "\",\"authorization_endpoint\":\"" + origin +
                                  "/autoriser\",\"token_endpoint\":\"" + origin +
                                  "/jeton\",\"revocation_endpoint\":\"" + origin +
                                  "/revoquer\",\"code_challenge_methods_supported\":[\"S256\"]}");
        if (request.startsWith("POST /jeton")) {
            ++tokenCalls;
            return tokens;
        }
        if (request.startsWith("GET /v1/session"))
            return HttpStub::json(R"({"sujet":"s-1","personne":{"nom":"Durand","prenom":"Anne"},"entreprises":[)" +
                                  (company.isEmpty()
                                       ? QByteArray()
                                       : R"({"raisonSociale":"Chimie du Nord","siren":")" + company + "\"}") +
                                  "]}");
        return HttpStub::json("{}");
    }

    HttpStub server;
    int tokenCalls = 0;
    QByteArray company = "356000000";
    QByteArray tokens = HttpStub::json(
        R"({"access_token":"acces-1","refresh_token":"renouveler-1","token_type":"Bearer","expires_in":600})");
};

// Gives what it holds and takes nothing more.
class FullKeyring : public Keyring {
  public:
    void read(const QString &, Read then) override { then(Outcome::Ok, "renouveler-0"); }
    void write(const QString &, const QByteArray &, Written then) override { then(Outcome::Denied); }
    void remove(const QString &, Written then) override { then(Outcome::Denied); }
    QString backend() const override { return u"essai"_s; }
};

// Comes back from the browser as the issuer's page would.
void comeBack(const QUrl &page, const QString &state, const QString &extra = u"&code=c1"_s) {
    const QUrl redirect(QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QTcpSocket socket;
    socket.connectToHost(redirect.host(), quint16(redirect.port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET " + redirect.path().toLatin1() + "?state=" + state.toLatin1() + extra.toLatin1() +
                 " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(redirect.port()) + "\r\n\r\n");
    QTRY_VERIFY(socket.bytesAvailable() > 0 || socket.state() == QAbstractSocket::UnconnectedState);
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT
    SystemClock m_clock;

  private Q_SLOTS:
    void signIn_usesPkceAndItsOwnState() {
        World world;
        const auto keyring = models::memoryKeyring();
        Session session(world.server.url(), *keyring, m_clock);
        QSignalSpy browser(&session, &Session::browserWanted), in(&session, &Session::signedIn);
        session.signIn();
        QTRY_COMPARE(browser.size(), 1);
        const QUrl page = browser[0][0].toUrl();
        const QUrlQuery query(page);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(query.queryItemValue(u"state"_s).size() >= 43);
        QVERIFY(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).startsWith(u"http://127.0.0.1:"_s));

        comeBack(page, u"another"_s); // whoever does not know the state has nothing to say
        QTest::qWait(100);
        QCOMPARE(world.tokenCalls, 0);
        comeBack(page, query.queryItemValue(u"state"_s));
        QTRY_COMPARE(in.size(), 1);
        const auto identity = in[0][0].value<Identity>();
        QCOMPARE(identity.siren, u"356000000"_s);
        QCOMPARE(identity.nom, u"Anne Durand"_s);
        const QByteArray exchange = world.server.requests[2];
        QVERIFY(exchange.contains("grant_type=authorization_code") && exchange.contains("code_verifier="));
        // The next attempt is all fresh.
        session.signIn();
        QTRY_COMPARE(browser.size(), 2);
        const QUrlQuery again(browser[1][0].toUrl());
        QVERIFY(again.queryItemValue(u"state"_s) != query.queryItemValue(u"state"_s));
        QVERIFY(again.queryItemValue(u"code_challenge"_s) != query.queryItemValue(u"code_challenge"_s));
    }
    void loopback_ignoresStrangers() {
        World world;
        const auto keyring = models::memoryKeyring();
        Session session(world.server.url(), *keyring, m_clock);
        QSignalSpy browser(&session, &Session::browserWanted), in(&session, &Session::signedIn),
            failed(&session, &Session::signInFailed);
        session.signIn();
        QTRY_COMPARE(browser.size(), 1);
        const QUrl page = browser[0][0].toUrl();
        const QUrl redirect(QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        for (const QByteArray &request :
             {QByteArray("POST /retour?code=x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"),
              QByteArray("\x16\x03\x01garbage\r\n\r\n"),
              QByteArray("GET /favicon.ico HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(redirect.port()) +
                         "\r\n\r\n"),
              QByteArray("GET /retour?code=x&state=y HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
              QByteArray(20000, 'a')}) {
            QTcpSocket socket;
            socket.connectToHost(redirect.host(), quint16(redirect.port()));
            QVERIFY(socket.waitForConnected());
            socket.write(request);
            QTRY_VERIFY(socket.bytesAvailable() > 0);
            QVERIFY(!socket.readAll().startsWith("HTTP/1.1 200"));
        }
        QVERIFY(failed.isEmpty() && in.isEmpty());
        comeBack(page, QUrlQuery(page).queryItemValue(u"state"_s));
        QTRY_COMPARE(in.size(), 1);
    }
    void refusedByThePerson_isSaid() {
        World world;
        const auto keyring = models::memoryKeyring();
        Session session(world.server.url(), *keyring, m_clock);
        QSignalSpy browser(&session, &Session::browserWanted), failed(&session, &Session::signInFailed);
        session.signIn();
        QTRY_COMPARE(browser.size(), 1);
        const QUrl page = browser[0][0].toUrl();
        comeBack(page, QUrlQuery(page).queryItemValue(u"state"_s), u"&error=access_denied"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Failure>().kind, Failure::Kind::Refused);
    }
    void closedBrowser_mayBeCancelled() {
        World world;
        const auto keyring = models::memoryKeyring();
        Session session(world.server.url(), *keyring, m_clock);
        QSignalSpy browser(&session, &Session::browserWanted);
        session.signIn();
        QTRY_COMPARE(browser.size(), 1);
        session.cancelSignIn();
        session.signIn();
        QTRY_COMPARE(browser.size(), 2);
    }
    void closedBrowser_endsByItself_inWords() {
        World world;
        const auto keyring = models::memoryKeyring();
        Session session(world.server.url(), *keyring, m_clock);
        session.setSignInLimit(50);
        QSignalSpy browser(&session, &Session::browserWanted), failed(&session, &Session::signInFailed);
        session.signIn();
        QTRY_COMPARE(browser.size(), 1); // and nothing comes back
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(ui::Messages::signInSentence(failed[0][0].value<Failure>()),
                 u"La page de connexion n’a pas été remplie à temps. Recommencez quand vous voulez."_s);
        session.signIn();
        QTRY_COMPARE(browser.size(), 2);
    }
    // After a 403: who one is may have changed.
    void session_isReadAgain() {
        World world;
        const auto keyring = models::memoryKeyring();
        Session session(world.server.url(), *keyring, m_clock);
        QSignalSpy browser(&session, &Session::browserWanted), in(&session, &Session::signedIn),
            failed(&session, &Session::signInFailed);
        session.readAgain(); // not signed in: nothing to ask
        session.signIn();
        QTRY_COMPARE(browser.size(), 1);
        const QUrl page = browser[0][0].toUrl();
        comeBack(page, QUrlQuery(page).queryItemValue(u"state"_s));
        QTRY_COMPARE(in.size(), 1);
        world.company = "552100554";
        session.readAgain();
        QTRY_COMPARE(in.size(), 2);
        QCOMPARE(in[1][0].value<Identity>().siren, u"552100554"_s);
        world.company.clear();
        session.readAgain();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Failure>().kind, Failure::Kind::Refused);
    }
    void serverDown_isOffline() {
        const auto keyring = models::memoryKeyring();
        Session session(QUrl(u"http://127.0.0.1:1"_s), *keyring, m_clock);
        QSignalSpy failed(&session, &Session::signInFailed);
        session.signIn();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Failure>().kind, Failure::Kind::Offline);
    }

    void renewal_isSingleFlight_andKeepsTheSuccessor() {
        World world;
        const auto keyring = models::memoryKeyring();
        const QString key = u"session "_s + world.server.url().toString();
        keyring->write(key, "renouveler-0", [](Keyring::Outcome) {});
        Session session(world.server.url(), *keyring, m_clock);
        QSignalSpy ready(&session, &Session::tokenReady);
        session.renew(true);
        session.renew(true);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready[0][0].toByteArray(), "acces-1");
        QCOMPARE(world.tokenCalls, 1);
        QVERIFY(world.server.requests.last().contains("refresh_token=renouveler-0"));
        QByteArray kept;
        keyring->read(key, [&kept](Keyring::Outcome, const QByteArray &secret) { kept = secret; });
        QTRY_COMPARE(kept, QByteArray("renouveler-1"));
        session.renew(false); // still good: no call
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(world.tokenCalls, 1);
    }
    // The keyring then holds a token that is used up: the one of memory goes on, and the person is told.
    void successorNotKept_isSaid_andUsed() {
        World world;
        FullKeyring keyring;
        Session session(world.server.url(), keyring, m_clock);
        QSignalSpy ready(&session, &Session::tokenReady), notKept(&session, &Session::secretNotKept);
        session.renew(true);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(notKept.size(), 1);
        session.renew(true);
        QTRY_COMPARE(ready.size(), 2);
        QVERIFY(world.server.requests.last().contains("refresh_token=renouveler-1"));
    }
    void renewal_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("revoked") << HttpStub::json(R"({"error":"invalid_grant"})", "400 Bad Request")
                                 << int(Failure::Kind::SignedOut);
        QTest::newRow("server error") << HttpStub::json("{}", "500 Internal Server Error")
                                      << int(Failure::Kind::Server);
        QTest::newRow("a portal's page") << HttpStub::json("<html>", "200 OK", "text/html")
                                         << int(Failure::Kind::Server);
        QTest::newRow("too long for a keychain")
            << HttpStub::json("{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"refresh_token\":\"" +
                              QByteArray(3000, 'x') + "\"}")
            << int(Failure::Kind::Server);
        QTest::newRow("cut") << QByteArray("cut") << int(Failure::Kind::Offline);
    }
    void renewal() {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        World world;
        world.tokens = answer;
        const auto keyring = models::memoryKeyring();
        keyring->write(u"session "_s + world.server.url().toString(), "renouveler-0", [](Keyring::Outcome) {});
        Session session(world.server.url(), *keyring, m_clock);
        QSignalSpy lost(&session, &Session::tokenLost);
        session.renew(true);
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(int(lost[0][0].value<Failure>().kind), kind);
    }
    // A token the server refused is not given out again as a fresh one when its renewal did not come through.
    void refusedToken_isNeverGivenAgain() {
        World world;
        const auto keyring = models::memoryKeyring();
        keyring->write(u"session "_s + world.server.url().toString(), "renouveler-0", [](Keyring::Outcome) {});
        Session session(world.server.url(), *keyring, m_clock);
        QSignalSpy ready(&session, &Session::tokenReady), lost(&session, &Session::tokenLost);
        session.renew(false);
        QTRY_COMPARE(ready.size(), 1);
        const QByteArray good = std::exchange(world.tokens, QByteArray("cut"));
        session.renew(true); // answered 401
        QTRY_COMPARE(lost.size(), 1);
        world.tokens = good;
        world.tokens.replace("acces-1", "acces-2");
        session.renew(false);
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(ready[1][0].toByteArray(), QByteArray("acces-2"));
    }
    void nothingInTheKeychain_isSignedOut() {
        World world;
        const auto keyring = models::memoryKeyring();
        Session session(world.server.url(), *keyring, m_clock);
        QSignalSpy lost(&session, &Session::tokenLost);
        session.renew(true);
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost[0][0].value<Failure>().kind, Failure::Kind::SignedOut);
    }
    void signOut_revokesAndForgets() {
        World world;
        const auto keyring = models::memoryKeyring();
        keyring->write(u"session "_s + world.server.url().toString(), "renouveler-0", [](Keyring::Outcome) {});
        Session session(world.server.url(), *keyring, m_clock);
        QSignalSpy ready(&session, &Session::tokenReady), out(&session, &Session::signedOut);
        session.renew(true);
        QTRY_COMPARE(ready.size(), 1);
        session.signOut();
        QTRY_COMPARE(out.size(), 1);
        QTRY_VERIFY(world.server.requests.last().startsWith("POST /revoquer"));
        QSignalSpy lost(&session, &Session::tokenLost);
        session.renew(true);
        QTRY_COMPARE(lost.size(), 1);
    }

    void discovery_mustBeTheIssuersOwn() {
        const QUrl origin(u"https://id.example"_s);
        QJsonObject good{{u"issuer"_s, u"https://id.example"_s},
                         {u"authorization_endpoint"_s, u"https://id.example/a"_s},
                         {u"token_endpoint"_s, u"https://id.example/t"_s},
                         {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}}};
        QVERIFY(issuerFrom(good, origin));
        QJsonObject bad = good;
        bad.insert(u"token_endpoint"_s, u"https://evil.example/t"_s);
        QVERIFY(!issuerFrom(bad, origin));
        bad = good;
        bad.insert(u"issuer"_s, u"https://other.example"_s);
        QVERIFY(!issuerFrom(bad, origin));
        bad = good;
        bad.insert(u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s});
        QVERIFY(!issuerFrom(bad, origin));
        bad = good;
        bad.insert(u"authorization_endpoint"_s, u"http://id.example/a"_s);
        QVERIFY(!issuerFrom(bad, origin));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
