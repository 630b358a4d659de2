// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/oidc.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace backend {
namespace {

constexpr int accessSeconds = 600;
constexpr int codeSeconds = 60;
constexpr int graceSeconds = 60;

QMap<QString, QString> fields(QString encoded) {
    QMap<QString, QString> out;
    encoded.replace(u'+', "%20"_L1);
    const QList<QPair<QString, QString>> items = QUrlQuery(encoded).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        out.insert(name, value);
    return out;
}

// RFC 8252 §7.3: an IP literal of this machine, any port.
bool isLoopback(const QString &redirection) {
    const QUrl url(redirection, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "http"_L1 && (url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1) &&
           !url.hasFragment() && url.userInfo().isEmpty();
}

Response html(int status, const QString &body) {
    return {status,
            {{"Content-Type", "text/html; charset=utf-8"},
             {"Cache-Control", "no-store"},
             {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"},
             {"Referrer-Policy", "no-referrer"}},
            (u"<!doctype html><html lang=fr><meta charset=utf-8><title>Connexion – Mon compte DEFi</title>"
             "<style>body{font-family:sans-serif;max-width:24em;margin:4em auto}label,input,button{display:block;"
             "width:100%;margin:.4em 0}</style><body><h1>Mon compte DEFi</h1>"_s +
             body)
                .toUtf8()};
}

Response redirect(const QString &to, const QList<QPair<QString, QString>> &parameters) {
    QUrl url(to);
    QUrlQuery query(url);
    for (const auto &[name, value] : parameters)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(query);
    return {302, {{"Location", url.toEncoded()}, {"Cache-Control", "no-store"}}, {}};
}

Response oauthError(const char *code, int status = 400) {
    return jsonResponse(status, {{u"error"_s, QString::fromLatin1(code)}}, {{"Cache-Control", "no-store"}});
}

QByteArray base64Url(const QByteArray &bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray hashed(const QString &secret) {
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace

Oidc::Oidc(Database &database, std::function<QDateTime()> now, QString issuer)
    : m_database(database)
    , m_now(std::move(now))
    , m_issuer(std::move(issuer)) {}

bool Oidc::serves(const QString &path) {
    return path == "/.well-known/openid-configuration"_L1 || path.startsWith("/oidc/"_L1);
}

Response Oidc::handle(const Request &request) {
    const QString path = request.path();
    if (path == "/.well-known/openid-configuration"_L1 && request.method == "GET")
        return discovery();
    if (path == "/oidc/authorize"_L1)
        return request.method == "POST" ? signIn(request) : form(request);
    if (request.method != "POST")
        return oauthError("invalid_request", 405);
    if (path == "/oidc/token"_L1)
        return token(request);
    const QString given = fields(QString::fromUtf8(request.body)).value(u"token"_s);
    if (path == "/oidc/introspect"_L1) {
        const QString sujet = subjectOf(given);
        return sujet.isEmpty() ? jsonResponse(200, {{u"active"_s, false}})
                               : jsonResponse(200, {{u"active"_s, true}, {u"sub"_s, sujet}});
    }
    if (path != "/oidc/revoke"_L1)
        return oauthError("invalid_request", 404);
    // RFC 7009: whichever of its tokens is shown, the whole sign-in ends; an unknown one is no error.
    const QList<Row> rows = m_database.rows(
        u"SELECT famille FROM refresh WHERE jeton=? UNION SELECT famille FROM acces WHERE jeton=?"_s, {given, given});
    for (const Row &row : rows) {
        m_database.run(u"DELETE FROM refresh WHERE famille=?"_s, {row[0]});
        m_database.run(u"DELETE FROM acces WHERE famille=?"_s, {row[0]});
    }
    return {200, {{"Cache-Control", "no-store"}}, {}};
}

Response Oidc::discovery() const {
    const auto at = [this](const char *path) { return QJsonValue(m_issuer + QString::fromLatin1(path)); };
    return jsonResponse(200, {{u"issuer"_s, m_issuer},
                              {u"authorization_endpoint"_s, at("/oidc/authorize")},
                              {u"token_endpoint"_s, at("/oidc/token")},
                              {u"revocation_endpoint"_s, at("/oidc/revoke")},
                              {u"introspection_endpoint"_s, at("/oidc/introspect")},
                              {u"response_types_supported"_s, QJsonArray{u"code"_s}},
                              {u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}},
                              {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
                              {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"none"_s}},
                              {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
                              {u"scopes_supported"_s, QJsonArray{u"openid"_s, u"offline_access"_s}},
                              {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"none"_s}},
                              {u"authorization_response_iss_parameter_supported"_s, true}});
}

Response Oidc::form(const Request &request, const QString &message) {
    const QMap<QString, QString> asked =
        fields(request.method == "POST" ? QString::fromUtf8(request.body) : request.query());
    // What may not be redirected to is told to the user, never to the address.
    if (!isLoopback(asked.value(u"redirect_uri"_s)) || asked.value(u"client_id"_s).isEmpty())
        return html(400, u"<p>Cette demande de connexion n’est pas valide.</p>"_s);
    const QList<QPair<QString, QString>> refusal{
        {u"error"_s, u"invalid_request"_s}, {u"state"_s, asked.value(u"state"_s)}, {u"iss"_s, m_issuer}};
    if (asked.value(u"response_type"_s) != "code"_L1 || asked.value(u"code_challenge_method"_s) != "S256"_L1 ||
        asked.value(u"code_challenge"_s).size() != 43)
        return redirect(asked.value(u"redirect_uri"_s), refusal);
    QString body = u"<form method=post action=\"/oidc/authorize\">"_s;
    if (!message.isEmpty())
        body += u"<p role=alert>"_s + message.toHtmlEscaped() + u"</p>"_s;
    for (auto it = asked.begin(); it != asked.end(); ++it)
        if (it.key() != "email"_L1 && it.key() != "secret"_L1)
            body += u"<input type=hidden name=\"%1\" value=\"%2\">"_s.arg(it.key().toHtmlEscaped(),
                                                                          it.value().toHtmlEscaped());
    body += u"<label>Adresse e-mail<input name=email type=email autocomplete=username required autofocus></label>"
            "<label>Mot de passe<input name=secret type=password autocomplete=current-password required></label>"
            "<button>Se connecter</button></form>"_s;
    return html(200, body);
}

Response Oidc::signIn(const Request &request) {
    const Response page = form(request, u"L’adresse ou le mot de passe n’est pas le bon."_s);
    if (page.status != 200)
        return page;
    const QMap<QString, QString> given = fields(QString::fromUtf8(request.body));
    const QList<Row> users =
        m_database.rows(u"SELECT sujet FROM sujet WHERE email=? AND secret=?"_s,
                        {given.value(u"email"_s), QString::fromLatin1(hashed(given.value(u"secret"_s)))});
    if (users.isEmpty())
        return page;
    const QString code = secret();
    m_database.run(u"INSERT INTO code VALUES(?,?,?,?,?,?,?)"_s,
                   {code, users[0][0], given.value(u"client_id"_s), given.value(u"redirect_uri"_s),
                    given.value(u"code_challenge"_s), given.value(u"nonce"_s, u""_s),
                    instant(m_now().addSecs(codeSeconds))});
    return redirect(given.value(u"redirect_uri"_s),
                    {{u"code"_s, code}, {u"state"_s, given.value(u"state"_s)}, {u"iss"_s, m_issuer}});
}

Response Oidc::token(const Request &request) {
    if (request.mediaType() != "application/x-www-form-urlencoded")
        return oauthError("invalid_request");
    const QMap<QString, QString> form = fields(QString::fromUtf8(request.body));
    Database::Transaction transaction(m_database);
    Response response = oauthError("unsupported_grant_type");
    if (form.value(u"grant_type"_s) == "authorization_code"_L1)
        response = exchange(form);
    else if (form.value(u"grant_type"_s) == "refresh_token"_L1)
        response = refresh(form);
    transaction.commit(); // refusals too: a code tried is a code spent
    return response;
}

Response Oidc::exchange(const QMap<QString, QString> &form) {
    const QString code = form.value(u"code"_s);
    const QList<Row> rows =
        m_database.rows(u"SELECT sujet, client, redirection, defi, nonce, expire FROM code WHERE code=?"_s, {code});
    m_database.run(u"DELETE FROM code WHERE code=?"_s, {code});
    if (rows.isEmpty())
        return oauthError("invalid_grant");
    const Row &row = rows[0];
    const QByteArray verifier = form.value(u"code_verifier"_s).toLatin1();
    const QByteArray challenge = base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
    if (row[5].toString() < instant(m_now()) || row[1].toString() != form.value(u"client_id"_s) ||
        row[2].toString() != form.value(u"redirect_uri"_s) || verifier.size() < 43 ||
        row[3].toString().toLatin1() != challenge)
        return oauthError("invalid_grant");
    const QString family = secret();
    const QString first = secret();
    m_database.run(u"INSERT INTO refresh(jeton, famille, sujet, client) VALUES(?,?,?,?)"_s,
                   {first, family, row[0], row[1]});
    return issue(row[0].toString(), row[1].toString(), family, first, row[4].toString());
}

Response Oidc::refresh(const QMap<QString, QString> &form) {
    const QString given = form.value(u"refresh_token"_s);
    const QList<Row> rows =
        m_database.rows(u"SELECT famille, sujet, client, successeur, remplace FROM refresh WHERE jeton=?"_s, {given});
    if (rows.isEmpty() || rows[0][2].toString() != form.value(u"client_id"_s))
        return oauthError("invalid_grant");
    const Row &row = rows[0];
    const QString family = row[0].toString();
    QString next = row[3].toString();
    if (next.isEmpty()) {
        next = secret();
        m_database.run(u"INSERT INTO refresh(jeton, famille, sujet, client) VALUES(?,?,?,?)"_s,
                       {next, family, row[1], row[2]});
        m_database.run(u"UPDATE refresh SET successeur=?, remplace=? WHERE jeton=?"_s, {next, instant(m_now()), given});
    } else if (row[4].toString() < instant(m_now().addSecs(-graceSeconds))) {
        // An old token shown again long after: someone else has it. The whole sign-in ends.
        m_database.run(u"DELETE FROM refresh WHERE famille=?"_s, {family});
        m_database.run(u"DELETE FROM acces WHERE famille=?"_s, {family});
        return oauthError("invalid_grant");
    }
    return issue(row[1].toString(), row[2].toString(), family, next, {});
}

Response Oidc::issue(const QString &sujet, const QString &client, const QString &family, const QString &refreshToken,
                     const QString &nonce) {
    const QString access = secret();
    const QDateTime now = m_now();
    m_database.run(u"INSERT INTO acces VALUES(?,?,?,?)"_s,
                   {access, family, sujet, instant(now.addSecs(accessSeconds))});
    QJsonObject claims{{u"iss"_s, m_issuer},
                       {u"sub"_s, sujet},
                       {u"aud"_s, client},
                       {u"iat"_s, now.toSecsSinceEpoch()},
                       {u"exp"_s, now.addSecs(accessSeconds).toSecsSinceEpoch()}};
    if (!nonce.isEmpty())
        claims.insert("nonce"_L1, nonce);
    const QByteArray idToken = base64Url(R"({"alg":"none"})") + '.' + base64Url(compact(claims)) + '.';
    return jsonResponse(200,
                        {{u"access_token"_s, access},
                         {u"token_type"_s, u"Bearer"_s},
                         {u"expires_in"_s, accessSeconds},
                         {u"refresh_token"_s, refreshToken},
                         {u"scope"_s, u"openid offline_access"_s},
                         {u"id_token"_s, QString::fromLatin1(idToken)}},
                        {{"Cache-Control", "no-store"}});
}

QString Oidc::subjectOf(const QString &accessToken) {
    const QList<Row> rows =
        m_database.rows(u"SELECT sujet FROM acces WHERE jeton=? AND expire>?"_s, {accessToken, instant(m_now())});
    return rows.isEmpty() ? QString() : rows[0][0].toString();
}

void Oidc::expireTokens() { m_database.run(u"DELETE FROM acces"_s); }

void Oidc::revokeAll() {
    expireTokens();
    m_database.run(u"DELETE FROM refresh"_s);
}

Response Oidc::signInWithoutForm(const QString &sujet, const QString &client) {
    const QString family = secret();
    const QString first = secret();
    m_database.run(u"INSERT INTO refresh(jeton, famille, sujet, client) VALUES(?,?,?,?)"_s,
                   {first, family, sujet, client});
    return issue(sujet, client, family, first, {});
}

void Oidc::addUser(const QString &sujet, const QString &email, const QString &secret, const QJsonObject &personne) {
    m_database.run(u"INSERT OR REPLACE INTO sujet VALUES(?,?,?,?)"_s,
                   {sujet, email, QString::fromLatin1(hashed(secret)), compact(personne)});
}

QJsonObject Oidc::user(const QString &sujet) {
    const QList<Row> rows = m_database.rows(u"SELECT personne FROM sujet WHERE sujet=?"_s, {sujet});
    return rows.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(rows[0][0].toByteArray()).object();
}

QString Oidc::secret() {
    QByteArray bytes(32, '\0');
    for (int i = 0; i < 32; i += 8) {
        const quint64 word = QRandomGenerator::system()->generate64();
        memcpy(bytes.data() + i, &word, sizeof word);
    }
    return QString::fromLatin1(base64Url(bytes));
}

} // namespace backend
