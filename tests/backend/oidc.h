// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backend/http.h"
#include "tests/backend/objects.h"

namespace backend {

// A small OpenID provider: authorization code with PKCE S256, loopback redirects, opaque tokens. A refresh token
// rotates; the one before is taken for 60 s more and gives the same successor, so that a lost answer signs nobody out.
class Oidc {
  public:
    Oidc(Database &database, std::function<QDateTime()> now, QString issuer);

    static bool serves(const QString &path);
    Response handle(const Request &request);

    // For the sandbox: the tokens of a user without the page.
    Response signInWithoutForm(const QString &sujet, const QString &client);
    QString subjectOf(const QString &accessToken); // empty: not valid
    void expireTokens();                           // access tokens end now; refresh tokens stay
    void revokeAll();                              // everyone must sign in again
    void addUser(const QString &sujet, const QString &email, const QString &secret, const QJsonObject &personne);
    QJsonObject user(const QString &sujet);
    QString issuer() const { return m_issuer; }
    void setIssuer(const QString &issuer) { m_issuer = issuer; }

  private:
    Response discovery() const;
    Response form(const Request &request, const QString &message = {});
    Response signIn(const Request &request);
    Response token(const Request &request);
    Response exchange(const QMap<QString, QString> &form);
    Response refresh(const QMap<QString, QString> &form);
    Response issue(const QString &sujet, const QString &client, const QString &family, const QString &refreshToken,
                   const QString &nonce);
    static QString secret();

    Database &m_database;
    std::function<QDateTime()> m_now;
    QString m_issuer;
};

} // namespace backend
