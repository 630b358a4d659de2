// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as others start it: over HTTP and TLS, with an HTTP client that is not ours.
#include "tests/backend/http.h"
#include "tests/backend/httpmount.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QSemaphore>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUuid>

#include <httplib.h>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

const std::string company = "/v1/entreprises/512345679";

QJsonObject json(const httplib::Result &result) {
    return result ? QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object() : QJsonObject();
}

class Program {
  public:
    explicit Program(const QStringList &arguments) {
        m_process.setProgram(QStringLiteral(OPCA_REFERENCE));
        m_process.setArguments(arguments);
        m_process.start();
        if (m_process.waitForReadyRead(60000))
            ready = QJsonDocument::fromJson(m_process.readLine()).object();
        url = ready["url"_L1].toString().toStdString();
    }
    ~Program() {
        m_process.terminate();
        m_process.waitForFinished(10000);
    }
    std::unique_ptr<httplib::Client> client() const {
        auto out = std::make_unique<httplib::Client>(url);
        out->set_read_timeout(30);
        if (!token.empty())
            out->set_bearer_token_auth(token);
        return out;
    }
    void signIn() {
        token = json(client()->Post("/bac-a-sable/jeton", "{}", "application/json"))["access_token"_L1]
                    .toString()
                    .toStdString();
    }
    bool faults(const char *plan) {
        const auto answer = client()->Post("/bac-a-sable/fautes", plan, "application/json");
        return answer && answer->status == 200;
    }
    QProcess &process() { return m_process; }

    QJsonObject ready;
    std::string url;
    std::string token;

  private:
    QProcess m_process;
};

QStringList demo() { return {u"--jeu"_s, u"demo"_s, u"--donnees"_s, u":memoire:"_s, u"--bac-a-sable"_s}; }

httplib::Headers writing() {
    return {{"Idempotency-Key", QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()},
            {"If-None-Match", "*"}};
}

std::string newDossier() {
    return company + "/dossiers/" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace

class TestOpcaReference : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void readyLine_thenTermEndsIt() {
        Program program(demo());
        QVERIFY(program.url.starts_with("http://127.0.0.1:"));
        QCOMPARE(program.ready["emetteur"_L1].toString().toStdString(), program.url);
        QCOMPARE(program.ready["pid"_L1].toInteger(), program.process().processId());
        program.process().terminate();
        QVERIFY(program.process().waitForFinished(10000));
        QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process().exitCode(), 0);
    }

    void closedInput_endsIt() {
        Program program(demo() << u"--avec-entree"_s);
        QVERIFY(!program.url.empty());
        program.process().closeWriteChannel();
        QVERIFY(program.process().waitForFinished(10000));
        QCOMPARE(program.process().exitCode(), 0);
    }

    // The end that comes before anything else did: the listener must not miss it.
    void mountEndedAtOnce_ends() {
        backend::Server server({});
        server.loadEmpty();
        for (int i = 0; i < 20; ++i) {
            backend::HttpMount mount(server);
            QVERIFY(mount.listen(u"127.0.0.1"_s, 0));
        }
    }

    void mountEndedUnderLoad_ends() {
        backend::Server server({});
        server.loadEmpty();
        std::atomic<bool> enough = false;
        std::thread client;
        {
            backend::HttpMount mount(server);
            QVERIFY(mount.listen(u"127.0.0.1"_s, 0));
            client = std::thread([&enough, url = mount.url().toStdString()] {
                while (!enough)
                    httplib::Client(url).Get("/v1/session"); // answered by this thread, which is about to stop
            });
            QTRY_VERIFY(server.requestCount() > 3);
        }
        enough = true;
        client.join();
    }

    void sandbox_isRefusedOffThisMachine() {
        Program program({u"--ecoute"_s, u"0.0.0.0:0"_s, u"--bac-a-sable"_s, u"--donnees"_s, u":memoire:"_s});
        QTRY_COMPARE(program.process().state(), QProcess::NotRunning);
        QCOMPARE(program.process().exitCode(), 2);
    }

    void withoutSandbox_itsRoutesAreUnknown() {
        Program program({u"--donnees"_s, u":memoire:"_s});
        const auto answer = program.client()->Post("/bac-a-sable/nuit", "{}", "application/json");
        QVERIFY(answer);
        QCOMPARE(answer->status, 404);
    }

    // « curl -X POST » gives no length: there is no body, and nothing to wait for.
    void postWithoutALength_isServed() {
        Program program(demo());
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(QString::fromStdString(program.url)).port()));
        QVERIFY(socket.waitForConnected());
        socket.write("POST /bac-a-sable/nuit HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        QByteArray answer;
        while (socket.waitForReadyRead(5000))
            answer += socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.contains("\"transmis\":3"), answer.constData());
    }

    void session_snapshot_writes() {
        Program program(demo());
        QCOMPARE(program.client()->Get("/v1/session")->status, 401);
        program.signIn();
        const auto session = program.client()->Get("/v1/session");
        QCOMPARE(session->status, 200);
        QVERIFY(session->has_header("ETag"));
        QVERIFY(json(program.client()->Get(company + "/snapshot?limit=3")).contains(u"nextCursor"_s));
        const std::string target = newDossier();
        const auto created = program.client()->Put(target, writing(), "{}", "application/json");
        QCOMPARE(created->status, 201);
        QCOMPARE(created->get_header_value("ETag"), std::string("\"1\""));
        const auto journal = json(program.client()->Get("/bac-a-sable/journal"));
        QCOMPARE(journal["effets"_L1].toArray().size(), 1);
        QVERIFY(journal["parRoute"_L1].toObject().contains(u"GET /v1/session"_s));
    }

    void longPoll_answersAtTheChange_andAtItsTime() {
        Program program(demo());
        program.signIn();
        const std::string state =
            json(program.client()->Get(company + "/snapshot?limit=1"))["snapshotState"_L1].toString().toStdString();
        QElapsedTimer timer;
        timer.start();
        const auto quiet = program.client()->Get(company + "/changes?wait=1&since=" + state);
        QVERIFY(timer.elapsed() >= 900);
        QVERIFY(json(quiet)["changes"_L1].toArray().isEmpty());

        QSemaphore waiting;
        QJsonObject page;
        std::thread listener([&] {
            const auto client = program.client();
            waiting.release();
            page = json(client->Get(company + "/changes?wait=20&since=" + state));
        });
        waiting.acquire();
        QTest::qWait(300); // so that it waits already
        timer.restart();
        program.client()->Put(newDossier(), writing(), "{}", "application/json");
        listener.join();
        QCOMPARE(page["changes"_L1].toArray().size(), 1);
        QVERIFY(timer.elapsed() < 5000);
    }

    void faults_happenOnce_whereTheyAreTold() {
        Program program(demo());
        program.signIn();
        const auto effects = [&] {
            int n = 0;
            const QJsonArray all = json(program.client()->Get("/bac-a-sable/journal"))["effets"_L1].toArray();
            for (const QJsonValue &each : all)
                n += each["effet"_L1].toBool() ? 1 : 0;
            return n;
        };
        const auto put = [&] { return program.client()->Put(newDossier(), writing(), "{}", "application/json"); };

        QVERIFY(program.faults(R"({"plan":[{"chemin":"PUT /v1","faute":"coupe-avant"}]})"));
        QVERIFY(!put());
        QCOMPARE(effects(), 0);
        QCOMPARE(put()->status, 201);
        QVERIFY(program.faults(R"({"plan":[{"appel":1,"faute":"coupe-apres"}]})"));
        QVERIFY(!put());
        QCOMPARE(effects(), 2);
        QVERIFY(program.faults(R"({"plan":[{"appel":2,"faute":"tronque"}]})"));
        QCOMPARE(program.client()->Get("/v1/session")->status, 200);
        const auto half = program.client()->Get("/v1/session");
        QVERIFY(!half || json(half).isEmpty());
        QVERIFY(program.faults(R"({"plan":[{"chemin":"session","faute":"html"},{"chemin":"session","faute":"503"},
                                          {"chemin":"session","faute":"429"},{"chemin":"session","faute":"redirige"}]})"));
        const auto portal = program.client()->Get("/v1/session");
        QCOMPARE(portal->status, 200);
        QCOMPARE(portal->get_header_value("Content-Type"), std::string("text/html"));
        const auto busy = program.client()->Get("/v1/session");
        QCOMPARE(busy->status, 503);
        QVERIFY(busy->has_header("Retry-After"));
        QCOMPARE(program.client()->Get("/v1/session")->status, 429);
        QCOMPARE(program.client()->Get("/v1/session")->status, 302);
        QVERIFY(program.faults(R"({"plan":[{"chemin":"PUT","faute":"double"}]})"));
        QCOMPARE(put()->status, 201); // the second of the two is a replay
        QCOMPARE(effects(), 3);
        QVERIFY(!program.faults(R"({"plan":[{"appel":1,"faute":"autre"}]})"));
    }

    void sandbox_night_clock_rights_sessions() {
        Program program(demo());
        program.signIn();
        const auto post = [&](const char *path, const char *body) {
            return program.client()->Post(std::string("/bac-a-sable") + path, body, "application/json");
        };
        QVERIFY(json(post("/nuit", "{}"))["transmis"_L1].toInt() >= 3);
        QCOMPARE(
            json(post("/horloge", R"({"maintenant":"2018-07-01T06:00:00Z"})"))["maintenant"_L1].toString().left(15),
            u"2018-07-01T06:0"_s);
        QCOMPARE(program.client()->Get("/v1/session")->status, 200); // a clock set back ends no token
        QCOMPARE(post("/horloge", R"({"maintenant":"demain"})")->status, 400);
        QCOMPARE(post("/droits", R"({"siret":"51234567900017","habilitations":[]})")->status, 200);
        QCOMPARE(post("/droits", R"({"siret":"1","habilitations":[]})")->status, 404);
        QCOMPARE(post("/curseurs/oublier", "{}")->status, 200);
        QCOMPARE(program.client()->Get(company + "/changes?since=e1.1")->status, 410);
        QCOMPARE(json(post("/epoque", "{}"))["epoch"_L1].toString(), u"e2"_s);
        QCOMPARE(post("/dossiers/inconnu/decision", R"({"statut":"ACCORDE"})")->status, 404);
        QCOMPARE(post("/sessions/expirer", "{}")->status, 200);
        QCOMPARE(program.client()->Get("/v1/session")->status, 401);
    }

    void dataFolder_keepsWhatWasWritten() {
        const QTemporaryDir folder;
        const QStringList arguments{u"--jeu"_s, u"vide"_s, u"--bac-a-sable"_s, u"--donnees"_s, folder.path()};
        const std::string target = newDossier();
        {
            Program program(arguments);
            program.signIn();
            QCOMPARE(program.client()->Put(target, writing(), "{}", "application/json")->status, 201);
        }
        Program program(arguments);
        program.signIn();
        QCOMPARE(program.client()->Get(target)->status, 200);
    }

    void load_isOfTheSizeAsked() {
        Program program({u"--jeu"_s, u"charge"_s, u"--dossiers"_s, u"300"_s, u"--etablissements"_s, u"20"_s,
                         u"--organismes"_s, u"1000"_s, u"--donnees"_s, u":memoire:"_s, u"--bac-a-sable"_s});
        program.signIn();
        QHash<QString, int> counts;
        std::string cursor;
        do {
            const QJsonObject page = json(program.client()->Get(company + "/snapshot?limit=200" + cursor));
            QVERIFY(page.contains(u"objects"_s));
            const QJsonArray objects = page["objects"_L1].toArray();
            for (const QJsonValue &each : objects)
                ++counts[each["type"_L1].toString()];
            cursor = page["nextCursor"_L1].toString().toStdString();
            if (!cursor.empty())
                cursor = "&cursor=" + cursor;
        } while (!cursor.empty());
        QCOMPARE(counts[u"dossier"_s], 300);
        QCOMPARE(counts[u"etablissement"_s], 26);
        const QJsonObject manifest = json(program.client()->Get("/v1/referentiels/organismes/manifeste"));
        QCOMPARE(manifest["fichiers"_L1][1]["lignes"_L1].toInt(), 1000);
    }

    void tls() {
        const QTemporaryDir folder;
        const QString certificate = folder.filePath(u"c.pem"_s);
        const QString key = folder.filePath(u"k.pem"_s);
        QCOMPARE(
            QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                                             u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
                                             u"-days"_s, u"2"_s, u"-keyout"_s, key, u"-out"_s, certificate}),
            0);
        Program program(demo() << u"--tls-cert"_s << certificate << u"--tls-cle"_s << key);
        QVERIFY(program.url.starts_with("https://127.0.0.1:"));
        const auto client = program.client();
        client->set_ca_cert_path(certificate.toUtf8().constData());
        client->enable_server_certificate_verification(true);
        const auto answer = client->Get("/.well-known/openid-configuration");
        QVERIFY(answer);
        QCOMPARE(json(answer)["issuer"_L1].toString().toStdString(), program.url);
    }
};

QTEST_GUILESS_MAIN(TestOpcaReference)
#include "tst_opcareference.moc"
