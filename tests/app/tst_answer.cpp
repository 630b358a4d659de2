// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answer.h"
#include "app/api/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

HttpReply reply(int status, const QByteArray &type, const QByteArray &body) {
    return {HttpReply::Outcome::Answered, status, {{"content-type", type}}, body};
}

QByteArray problem(const QByteArray &slug, const QByteArray &more = {}) {
    return "{\"type\":\"https://api.opcadefi.example/problems/" + slug + "\",\"status\":0" + more + "}";
}

QJsonObject object(const char *text) { return QJsonDocument::fromJson(text).object(); }

} // namespace

class TestAnswer : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // sync.md §1.3, line by line.
    void status_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        using Kind = Answer::Kind;
        const QByteArray json = "application/json", problems = "application/problem+json";
        const auto row = [](const char *name, int status, const QByteArray &type, const QByteArray &body, Kind kind) {
            QTest::newRow(name) << status << type << body << int(kind);
        };
        row("200 with JSON", 200, json, "{\"a\":1}", Kind::Ok);
        row("200 with a charset", 200, "application/json; charset=utf-8", "{}", Kind::Ok);
        row("204", 204, {}, {}, Kind::Ok);
        row("captive portal's 200", 200, "text/html", "<html>", Kind::Unknown);
        row("200 cut short", 200, json, "{\"a\":", Kind::Unknown);
        row("200 that is a list", 200, json, "[]", Kind::Unknown);
        row("redirect", 302, "text/html", {}, Kind::Unknown);
        row("500", 500, problems, problem("erreur-interne"), Kind::Unknown);
        row("502 of a proxy", 502, "text/html", "<html>", Kind::Unknown);
        row("400", 400, problems, problem("invalide"), Kind::Refused);
        row("422", 422, problems, problem("invalide"), Kind::Refused);
        row("401", 401, problems, problem("non-authentifie"), Kind::SignedOut);
        row("403", 403, problems, problem("interdit"), Kind::Forbidden);
        row("403 of a proxy", 403, "text/html", "<html>", Kind::Unknown);
        row("404", 404, problems, problem("introuvable"), Kind::NotFound);
        row("404 of a proxy deletes nothing", 404, "text/html", "<html>", Kind::Unknown);
        row("409 key running", 409, problems, problem("cle-en-cours"), Kind::KeyRunning);
        row("409 locked", 409, problems, problem("dossier-verrouille", ",\"current\":{\"rev\":\"3\"}"), Kind::Locked);
        row("409 other content", 409, problems, problem("contenu-different"), Kind::Refused);
        row("409 offset", 409, problems, problem("decalage-inattendu"), Kind::WrongOffset);
        row("410", 410, problems, problem("state-too-old"), Kind::Gone);
        row("412", 412, problems, problem("rev-perimee", ",\"current\":{\"rev\":\"3\"}"), Kind::Stale);
        row("412 without the object", 412, problems, problem("rev-perimee"), Kind::Unknown);
        row("413", 413, problems, problem("trop-grand"), Kind::Refused);
        row("415", 415, problems, problem("type-non-pris-en-charge"), Kind::Refused);
        row("426", 426, problems, problem("client-too-old"), Kind::ClientTooOld);
        row("428", 428, problems, problem("precondition-requise"), Kind::Refused);
        row("429", 429, problems, problem("trop-de-requetes"), Kind::Wait);
        row("429 of a gateway", 429, "text/plain", "slow down", Kind::Wait);
        row("460", 460, problems, problem("morceau-altere"), Kind::WrongChunk);
        row("503", 503, "text/html", "maintenance", Kind::Wait);
    }
    void status() {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QCOMPARE(int(readAnswer(reply(status, type, body)).kind), kind);
    }
    void noAnswer_isUnknown() {
        HttpReply none;
        none.outcome = HttpReply::Outcome::Timeout;
        QCOMPARE(readAnswer(none).kind, Answer::Kind::Unknown);
        QVERIFY(!readAnswer(none).reached);
    }
    void retryAfter_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("ms");
        QTest::newRow("seconds") << QByteArray("120") << 120000;
        QTest::newRow("a week is an hour") << QByteArray("604800") << 3600000;
        QTest::newRow("overflow") << QByteArray("99999999999999") << 0;
        QTest::newRow("negative") << QByteArray("-1") << 0;
        QTest::newRow("a date") << QByteArray("Wed, 21 Oct 2026 07:28:00 GMT") << 0;
    }
    void retryAfter() {
        QFETCH(QByteArray, header);
        QFETCH(int, ms);
        QCOMPARE(retryAfterMs(header), ms);
    }

    void page_data() {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<bool>("ok");
        const auto row = [](const char *name, const char *changes, bool ok,
                            const char *states = R"("oldState":"e1.1","newState":"e1.2")") {
            QTest::newRow(name) << QByteArray("{") + states + R"(,"epoch":"e1","hasMore":false,"changes":)" + changes +
                                       "}"
                                << ok;
        };
        const char *dossier = R"([{"type":"dossier","id":"01930000-0000-7000-8000-000000000001","op":"upsert","rev":"1",
            "object":{"id":"01930000-0000-7000-8000-000000000001","rev":"1","statut":"SAISIE"}}])";
        row("empty", "[]", true);
        row("a dossier", dossier, true);
        row("a type of tomorrow", R"([{"type":"futur","id":"x","op":"upsert","rev":"1","object":{}}])", true);
        row("a delete", R"([{"type":"compte","id":"VV","op":"delete"}])", true);
        row("no list", "{}", false);
        row("another object under the id",
            R"([{"type":"dossier","id":"01930000-0000-7000-8000-000000000001","op":"upsert","rev":"1","object":{"id":"x","rev":"1","statut":"SAISIE"}}])",
            false);
        row("unknown op", R"([{"type":"compte","id":"VV","op":"merge"}])", false);
        row("upsert without object", R"([{"type":"compte","id":"VV","op":"upsert","rev":"1"}])", false);
        row("an id twice", R"([{"type":"compte","id":"VV","op":"delete"},{"type":"compte","id":"VV","op":"delete"}])",
            false);
        row("no state", "[]", false, R"("oldState":"e1.1")");
    }
    void page() {
        QFETCH(QByteArray, page);
        QFETCH(bool, ok);
        QCOMPARE(wire::feedPage(QJsonDocument::fromJson(page).object()).ok(), ok);
    }
    void page_leadingToItself_isRefused() {
        QVERIFY(!wire::feedPage(object(R"({"oldState":"a","newState":"a","epoch":"e","hasMore":true,"changes":[]})")));
    }
    void acknowledgement_mustBeOfThatDossier() {
        models::Operation operation;
        operation.kind = models::Operation::Kind::Patch;
        operation.subject = u"d1"_s;
        QVERIFY(wire::acknowledgedRev(operation, object(R"({"id":"d1","rev":"2","statut":"SAISIE"})")));
        QVERIFY(!wire::acknowledgedRev(operation, object(R"({"id":"d2","rev":"2","statut":"SAISIE"})")));
        QVERIFY(!wire::acknowledgedRev(operation, object(R"({"id":"d1","statut":"SAISIE"})")));
        QVERIFY(!wire::acknowledgedRev(operation, {}));
    }
    void uploadPlace_isOnlyAPath() {
        QCOMPARE(wire::uploadPath("/v1/uploads/abc"), u"/v1/uploads/abc"_s);
        QCOMPARE(wire::uploadPath("https://elsewhere.example/v1/uploads/abc"), u"/v1/uploads/abc"_s);
        QCOMPARE(wire::uploadPath("/v1/uploads/../session"), QString());
        QCOMPARE(wire::uploadPath("/v1/uploads/"), QString());
        QCOMPARE(wire::uploadPath("//evil"), QString());
    }
    void requests_carryKeyAndPrecondition() {
        models::Operation patch;
        patch.id = QUuid::fromString(u"01930000-0000-7000-8000-000000000009"_s);
        patch.kind = models::Operation::Kind::Patch;
        patch.subject = u"01930000-0000-7000-8000-000000000001"_s;
        patch.ifMatch = u"7"_s;
        patch.body = "{}";
        const HttpRequest request = wire::operation(u"356000000"_s, patch, {});
        QCOMPARE(request.method, "PATCH");
        QCOMPARE(request.path, u"/v1/entreprises/356000000/dossiers/01930000-0000-7000-8000-000000000001"_s);
        QVERIFY(request.headers.contains({QByteArray("If-Match"), QByteArray("\"7\"")}));
        QVERIFY(request.headers.contains(
            {QByteArray("Idempotency-Key"), QByteArray("01930000-0000-7000-8000-000000000009")}));
        QCOMPARE(wire::operation(u"356000000"_s, patch, {}), request); // a retry is byte-identical
    }
};

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
