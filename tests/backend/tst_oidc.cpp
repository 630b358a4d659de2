// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/caller.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace backend;

namespace {

const QByteArray verifier(64, 'v');
const QString redirection = u"http://127.0.0.1:49152/retour"_s;

QString challenge() {
    return QString::fromLatin1(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

using Fields = QMap<QString, QString>;

QString encoded(const Fields &fields) {
    QStringList out;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        out.append(it.key() + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    return out.join(u'&');
}

Fields asked() {
    return {{u"response_type"_s, u"code"_s},          {u"client_id"_s, u"mon-compte-defi"_s},
            {u"redirect_uri"_s, redirection},         {u"state"_s, u"é&t=1"_s},
            {u"code_challenge"_s, challenge()},       {u"code_challenge_method"_s, u"S256"_s},
            {u"scope"_s, u"openid offline_access"_s}, {u"nonce"_s, u"n1"_s}};
}

} // namespace

class TestOidc : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() {
        m_server = std::make_unique<Server>(testOptions());
        m_server->loadEmpty();
        m_server->setEmetteur(u"http://127.0.0.1:1"_s);
    }

    void discovery_namesItsEndpoints() {
        const QJsonObject told = m_server->handle({"GET", u"/.well-known/openid-configuration"_s, {}, {}}).json();
        QCOMPARE(told["issuer"_L1].toString(), u"http://127.0.0.1:1"_s);
        QCOMPARE(told["token_endpoint"_L1].toString(), u"http://127.0.0.1:1/oidc/token"_s);
        QCOMPARE(told["code_challenge_methods_supported"_L1].toArray(), QJsonArray{u"S256"_s});
        const QJsonObject resource =
            m_server->handle({"GET", u"/.well-known/oauth-protected-resource"_s, {}, {}}).json();
        QCOMPARE(resource["authorization_servers"_L1].toArray(), QJsonArray{u"http://127.0.0.1:1"_s});
    }

    void signIn_givesTokensThatOpenTheSession() {
        const QJsonObject tokens = signedIn();
        QCOMPARE(tokens["expires_in"_L1].toInt(), 600);
        QVERIFY(tokens["refresh_token"_L1].toString().size() <= 512);
        const QString access = tokens["access_token"_L1].toString();
        QCOMPARE(session(access).json()["sujet"_L1].toString(), Server::demoSujet());
        m_server->setNow(m_server->now().addSecs(601));
        QCOMPARE(session(access).status, 401);
    }

    void form_isAFormAndEscapes() {
        Fields fields = asked();
        fields.insert(u"state"_s, u"\"><script>"_s);
        const Response page = m_server->handle({"GET", u"/oidc/authorize?"_s + encoded(fields), {}, {}});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("name=secret"));
        QVERIFY(!page.body.contains("<script>"));
    }

    void wrongPassword_givesNoCode() {
        const Response page = submit(asked(), u"demo@exemple.fr"_s, u"faux"_s);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("role=alert"));
    }

    void answer_carriesStateAndIssuer() {
        const QUrlQuery query(QUrl::fromEncoded(submit(asked()).header("Location")));
        QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"é&t=1"_s);
        QCOMPARE(query.queryItemValue(u"iss"_s, QUrl::FullyDecoded), u"http://127.0.0.1:1"_s);
        QVERIFY(!query.queryItemValue(u"code"_s).isEmpty());
    }

    void redirections_areLoopbackOnly() {
        for (const QString &address : {u"https://ailleurs.example/"_s, u"http://localhost:1/"_s,
                                       u"http://127.0.0.1.ailleurs.example/"_s, u"http://moi@127.0.0.1:1/"_s, u""_s}) {
            Fields fields = asked();
            fields.insert(u"redirect_uri"_s, address);
            QCOMPARE(submit(fields).status, 400);
        }
        Fields six = asked();
        six.insert(u"redirect_uri"_s, u"http://[::1]:5555/retour"_s);
        QCOMPARE(submit(six).status, 302);
    }

    void pkce_isMandatory() {
        for (const QString &missing : {u"code_challenge"_s, u"code_challenge_method"_s, u"response_type"_s}) {
            Fields fields = asked();
            fields.remove(missing);
            const Response refused = submit(fields);
            QCOMPARE(refused.status, 302);
            QVERIFY(refused.header("Location").contains("error=invalid_request"));
            QVERIFY(!refused.header("Location").contains("code="));
        }
        const QString code = codeOf(submit(asked()));
        QCOMPARE(exchange(code, QByteArray(64, 'w')).status, 400);
        // A code tried is a code spent, even by someone without the verifier.
        QCOMPARE(exchange(code, verifier).status, 400);
    }

    void code_isUsedOnce_soon_byItsClient() {
        QString code = codeOf(submit(asked()));
        QCOMPARE(exchange(code, verifier).status, 200);
        QCOMPARE(exchange(code, verifier).json()["error"_L1].toString(), u"invalid_grant"_s);
        code = codeOf(submit(asked()));
        m_server->setNow(m_server->now().addSecs(61));
        QCOMPARE(exchange(code, verifier).status, 400);
        code = codeOf(submit(asked()));
        QCOMPARE(exchange(code, verifier, u"http://127.0.0.1:1/autre"_s).status, 400);
    }

    void refresh_rotates_andForgivesForAMinute() {
        const QString first = signedIn()["refresh_token"_L1].toString();
        const QString second = refreshed(first).json()["refresh_token"_L1].toString();
        QVERIFY(!second.isEmpty() && second != first);
        // The answer was lost: the same successor.
        m_server->setNow(m_server->now().addSecs(59));
        const Response again = refreshed(first);
        QCOMPARE(again.json()["refresh_token"_L1].toString(), second);
        QCOMPARE(session(again.json()["access_token"_L1].toString()).status, 200);
        const QString third = refreshed(second).json()["refresh_token"_L1].toString();
        QVERIFY(third != second);
        // Long after, it is a theft: everything of this sign-in ends.
        m_server->setNow(m_server->now().addSecs(120));
        QCOMPARE(refreshed(first).status, 400);
        QCOMPARE(refreshed(third).status, 400);
    }

    void revocation_endsTheSignIn() {
        const QJsonObject tokens = signedIn();
        const QJsonObject others = signedIn();
        QCOMPARE(post(u"/oidc/revoke"_s, {{u"token"_s, tokens["refresh_token"_L1].toString()}}).status, 200);
        QCOMPARE(session(tokens["access_token"_L1].toString()).status, 401);
        QCOMPARE(refreshed(tokens["refresh_token"_L1].toString()).status, 400);
        QCOMPARE(session(others["access_token"_L1].toString()).status, 200);
        QCOMPARE(post(u"/oidc/revoke"_s, {{u"token"_s, u"inconnu"_s}}).status, 200);
    }

    void introspection_tellsWhose() {
        const QString access = signedIn()["access_token"_L1].toString();
        QCOMPARE(post(u"/oidc/introspect"_s, {{u"token"_s, access}}).json()["sub"_L1].toString(), Server::demoSujet());
        m_server->expireTokens();
        QVERIFY(!post(u"/oidc/introspect"_s, {{u"token"_s, access}}).json()["active"_L1].toBool());
    }

    void expiredSessions_refreshStillWorks() {
        const QJsonObject tokens = signedIn();
        m_server->expireTokens();
        QCOMPARE(session(tokens["access_token"_L1].toString()).status, 401);
        const Response again = refreshed(tokens["refresh_token"_L1].toString());
        QCOMPARE(session(again.json()["access_token"_L1].toString()).status, 200);
    }

    void otherUser_isAnotherSubject() {
        const QString code = codeOf(submit(asked(), u"autre@exemple.fr"_s));
        const QString access = exchange(code, verifier).json()["access_token"_L1].toString();
        QCOMPARE(session(access).json()["sujet"_L1].toString(), u"sub-autre"_s);
    }

  private:
    Response post(const QString &target, const Fields &fields) {
        return m_server->handle(
            {"POST", target, {{"Content-Type", "application/x-www-form-urlencoded"}}, encoded(fields).toLatin1()});
    }
    Response submit(Fields fields, const QString &email = u"demo@exemple.fr"_s, const QString &secret = u"demo"_s) {
        fields.insert(u"email"_s, email);
        fields.insert(u"secret"_s, secret);
        return post(u"/oidc/authorize"_s, fields);
    }
    static QString codeOf(const Response &response) {
        return QUrlQuery(QUrl::fromEncoded(response.header("Location"))).queryItemValue(u"code"_s);
    }
    Response exchange(const QString &code, const QByteArray &proof, const QString &to = redirection) {
        return post(u"/oidc/token"_s, {{u"grant_type"_s, u"authorization_code"_s},
                                       {u"code"_s, code},
                                       {u"client_id"_s, u"mon-compte-defi"_s},
                                       {u"redirect_uri"_s, to},
                                       {u"code_verifier"_s, QString::fromLatin1(proof)}});
    }
    QJsonObject signedIn() { return exchange(codeOf(submit(asked())), verifier).json(); }
    Response refreshed(const QString &token) {
        return post(u"/oidc/token"_s, {{u"grant_type"_s, u"refresh_token"_s},
                                       {u"client_id"_s, u"mon-compte-defi"_s},
                                       {u"refresh_token"_s, token}});
    }
    Response session(const QString &token) {
        return m_server->handle({"GET", u"/v1/session"_s, {{"Authorization", "Bearer " + token.toLatin1()}}, {}});
    }

    std::unique_ptr<Server> m_server;
};

QTEST_GUILESS_MAIN(TestOidc)
#include "tst_oidc.moc"
