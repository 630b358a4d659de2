// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/caller.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace backend;

namespace {

const QString id = u"0163f000-0000-7000-8000-000000000001"_s;

QByteArray digest(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

} // namespace

class TestUploads : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void init() {
        m_server = std::make_unique<Server>(testOptions());
        m_server->loadEmpty();
        m_caller = std::make_unique<Caller>(*m_server);
        m_caller->create(id, {});
    }

    void chunks_makeAFile_thatIsAttached() {
        const QByteArray bytes = QByteArray(3000, 'a') + QByteArray(2000, 'b');
        const QString url = announce(bytes);
        QCOMPARE(offset(url), 0);
        QCOMPARE(chunk(url, 0, bytes.left(3000)).header("Upload-Offset"), QByteArray("3000"));
        QCOMPARE(offset(url), 3000);
        QCOMPARE(attach(url).status, 422); // not before the last byte
        QCOMPARE(chunk(url, 3000, bytes.mid(3000)).status, 204);
        const Response attached = attach(url);
        QCOMPARE(attached.status, 200);
        const QJsonValue piece = attached.json()["pieces"_L1][0];
        QCOMPARE(piece["taille"_L1].toInt(), 5000);
        QCOMPARE(piece["sha256"_L1].toString(), QString::fromLatin1(digest(bytes).toHex()));
        QCOMPARE(piece["nom"_L1].toString(), u"programme.pdf"_s);
        const QString file = Caller::dossier(id) + u"/pieces/"_s + piece["id"_L1].toString() + u"/contenu"_s;
        m_server->setNow(m_server->now().addDays(8)); // the upload has expired, the piece has not
        m_server->runNight();
        const Response content = m_caller->get(file);
        QCOMPARE(content.status, 200);
        QCOMPARE(content.body, bytes);
        QCOMPARE(content.header("Content-Type"), QByteArray("application/pdf"));
        QCOMPARE(content.header("ETag"), '"' + digest(bytes).toHex() + '"');
        const QString target = Caller::dossier(id) + u"/pieces/"_s + piece["id"_L1].toString();
        QVERIFY(!m_caller->send("DELETE", target, {}).json().contains(u"pieces"_s));
        QCOMPARE(m_caller->send("DELETE", target, {}).status, 404);
        QCOMPARE(m_caller->get(file).status, 404);
    }

    void wrongOffset_is409_andNothingIsLost() {
        const QByteArray bytes(100, 'x');
        const QString url = announce(bytes);
        chunk(url, 0, bytes.left(60));
        QCOMPARE(Caller::slug(chunk(url, 0, bytes.left(60))), u"decalage-inattendu"_s);
        QCOMPARE(Caller::slug(chunk(url, 61, bytes.mid(61))), u"decalage-inattendu"_s);
        QCOMPARE(offset(url), 60);
    }

    void damagedChunk_is460_andDoesNotCount() {
        const QByteArray bytes(100, 'x');
        const QString url = announce(bytes);
        Response damaged = chunk(url, 0, QByteArray(100, 'y'), digest(bytes));
        QCOMPARE(damaged.status, 460);
        QCOMPARE(Caller::slug(damaged), u"morceau-altere"_s);
        QCOMPARE(offset(url), 0);
    }

    void wrongWhole_startsAgain() {
        const QByteArray bytes(100, 'x');
        const QString url = announce(bytes);
        QCOMPARE(chunk(url, 0, QByteArray(100, 'y')).status, 460);
        QCOMPARE(offset(url), 0);
        QCOMPARE(attach(url).status, 422);
        QCOMPARE(chunk(url, 0, bytes).status, 204);
        QCOMPARE(attach(url).status, 200);
    }

    void limits() {
        const auto statusOf = [this](qint64 size, const QString &type) {
            return m_caller
                ->send("POST", u"/v1/uploads"_s,
                       {{u"taille"_s, size},
                        {u"sha256"_s, QString::fromLatin1(digest("x").toHex())},
                        {u"mediaType"_s, type},
                        {u"nom"_s, u"f"_s}})
                .status;
        };
        QCOMPARE(statusOf(10 * 1024 * 1024, u"application/pdf"_s), 201);
        QCOMPARE(statusOf(10 * 1024 * 1024 + 1, u"application/pdf"_s), 413);
        QCOMPARE(statusOf(10, u"application/x-msdownload"_s), 415);
        QCOMPARE(statusOf(0, u"application/pdf"_s), 400);
        const QString url = announce("abc");
        QCOMPARE(chunk(url, 0, "abcd").status, 413);
    }

    // The server has lost the key of the first request: the piece itself says that it is there.
    void attachedAgain_withoutItsKey_changesNothing() {
        const QString url = announce("abc");
        QCOMPARE(chunk(url, 0, "abc").status, 204);
        const QString piece = Caller::key();
        const QString key = Caller::key();
        QCOMPARE(attach(url, piece, key).status, 200);
        const QString state = m_server->state();
        m_server->dropKeys();
        QCOMPARE(attach(url, piece, key).status, 200);
        QCOMPARE(m_server->state(), state);
        QVERIFY(!m_server->journal().last()["effet"_L1].toBool());
    }

    void unattachedUploads_expireAfterSevenDays() {
        const QString url = announce("abc");
        m_server->setNow(m_server->now().addDays(6));
        QCOMPARE(offset(url), 0);
        m_server->setNow(m_server->now().addDays(2));
        QCOMPARE(chunk(url, 0, "abc").status, 404);
    }

    void lockedDossier_takesNoPiece_butOneToCompleteDoes() {
        const QString url = announce("abc");
        chunk(url, 0, "abc");
        m_server->decide(id, u"EN_VALIDATION"_s);
        const Response locked = attach(url);
        QCOMPARE(Caller::slug(locked), u"dossier-verrouille"_s);
        QVERIFY(locked.json().contains(u"current"_s));
        m_server->decide(id, u"A_COMPLETER"_s, u"Programme manquant"_s);
        QCOMPARE(attach(url).status, 200);
    }

  private:
    QString announce(const QByteArray &bytes) {
        const Response response = m_caller->send("POST", u"/v1/uploads"_s,
                                                 {{u"taille"_s, bytes.size()},
                                                  {u"sha256"_s, QString::fromLatin1(digest(bytes).toHex())},
                                                  {u"mediaType"_s, u"application/pdf"_s},
                                                  {u"nom"_s, u"programme.pdf"_s}});
        return QString::fromLatin1(response.header("Location"));
    }
    Response chunk(const QString &url, qint64 at, const QByteArray &bytes, const QByteArray &sum = {}) {
        return m_server->handle({"PATCH",
                                 url,
                                 {{"Authorization", "Bearer essai"},
                                  {"Content-Type", "application/offset+octet-stream"},
                                  {"Upload-Offset", QByteArray::number(at)},
                                  {"Upload-Checksum", "sha256 " + (sum.isEmpty() ? digest(bytes) : sum).toBase64()}},
                                 bytes});
    }
    int offset(const QString &url) {
        const Response response = m_server->handle({"HEAD", url, {{"Authorization", "Bearer essai"}}, {}});
        return response.status == 204 ? response.header("Upload-Offset").toInt() : -1;
    }
    Response attach(const QString &url, const QString &piece = Caller::key(), const QString &key = Caller::key()) {
        return m_caller->send("PUT", Caller::dossier(id) + u"/pieces/"_s + piece,
                              {{u"envoi"_s, url.section(u'/', -1)}, {u"type"_s, u"PROGRAMME"_s}}, {}, key);
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Caller> m_caller;
};

QTEST_GUILESS_MAIN(TestUploads)
#include "tst_uploads.moc"
