// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opca.h"

#include "tests/support/tlsfiles.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace support {
namespace {

const QString company = u"/v1/entreprises/512345679"_s;

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

Opca::Opca(const QString &jeu, const TlsFiles *tls)
    : m_jeu(jeu)
    , m_tls(tls)
    , m_client(std::in_place, tls ? tls->authority() : QString()) {}

Opca::~Opca() { stop(); }

bool Opca::start() {
    // It watches its input and ends with this test, whatever ends this test.
    QStringList words{u"--ecoute"_s,
                      u"127.0.0.1:%1"_s.arg(m_url.port(0)),
                      u"--donnees"_s,
                      m_folder.path(),
                      u"--jeu"_s,
                      m_jeu,
                      u"--bac-a-sable"_s,
                      u"--avec-entree"_s,
                      u"--controler-reponses"_s};
    if (m_tls)
        words << u"--tls-cert"_s << m_tls->certificate() << u"--tls-cle"_s << m_tls->key();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QStringLiteral(OPCA_REFERENCE), words);
    while (!m_process->canReadLine())
        if (!m_process->waitForReadyRead(60000))
            return false;
    m_url = QUrl(QJsonDocument::fromJson(m_process->readLine())["url"_L1].toString());
    m_token.clear();
    return !m_url.isEmpty() &&
           !post(u"/horloge"_s, {{u"maintenant"_s, QLatin1StringView(day)}})["maintenant"_L1].isUndefined();
}

void Opca::stop() {
    if (!m_process)
        return;
    m_client.emplace(m_tls ? m_tls->authority() : QString()); // it waits for the connections still open
    m_process->terminate();
    if (!m_process->waitForFinished(10000))
        m_process->kill();
    m_process.reset();
}

QUrl Opca::at(const QString &path) const { return QUrl(m_url.toString() + path); }

QJsonObject Opca::post(const QString &path, const QJsonObject &body) {
    return m_client->post(at(u"/bac-a-sable"_s + path), compact(body), "application/json").json();
}

bool Opca::faults(const QJsonArray &plan) {
    return m_client->post(at(u"/bac-a-sable/fautes"_s), compact({{u"plan"_s, plan}}), "application/json").status == 200;
}

QList<QJsonObject> Opca::effects(const QString &dossier) {
    QList<QJsonObject> out;
    const QJsonArray all = m_client->get(at(u"/bac-a-sable/journal"_s)).json()["effets"_L1].toArray();
    for (const QJsonValue &each : all)
        if (each["effet"_L1].toBool() && each["chemin"_L1].toString().contains(dossier))
            out.append(each.toObject());
    return out;
}

QByteArray Opca::token() {
    if (m_token.isEmpty())
        m_token = post(u"/jeton"_s)["access_token"_L1].toString().toLatin1();
    return m_token;
}

bool Opca::refreshable(const QByteArray &refreshToken) {
    return m_client
               ->post(at(u"/oidc/token"_s),
                      "grant_type=refresh_token&client_id=mon-compte-defi-bureau&refresh_token=" + refreshToken,
                      "application/x-www-form-urlencoded")
               .status == 200;
}

QList<QJsonObject> Opca::objects(const QString &type) {
    QList<QJsonObject> out;
    QString cursor;
    do {
        const QJsonObject page =
            m_client
                ->get(at(company + u"/snapshot?limit=200"_s + (cursor.isEmpty() ? QString() : u"&cursor="_s + cursor)),
                      token())
                .json();
        const QJsonArray list = page["objects"_L1].toArray();
        for (const QJsonValue &each : list)
            if (type.isEmpty() || each["type"_L1].toString() == type)
                out.append(each["object"_L1].toObject());
        cursor = page["nextCursor"_L1].toString();
    } while (!cursor.isEmpty());
    return out;
}

QJsonObject Opca::dossier(const QString &id) {
    return m_client->get(at(company + u"/dossiers/"_s + id), token()).json();
}

} // namespace support
