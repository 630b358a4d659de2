// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/engine.h"
#include "models/domain/uuid.h"
#include "tests/models/store/storefixture.h"

#include <QDir>
#include <QRegularExpression>

using namespace storefixture;
using namespace app;

namespace {

class FixedClock : public Clock {
  public:
    QDateTime wall() const override { return at(0).addMSecs(now); }
    qint64 monotonicMs() const override { return now; }
    qint64 now = 0;
};

HttpReply json(int status, const QJsonObject &object) {
    const QByteArray type = status < 300 ? "application/json" : "application/problem+json";
    return {HttpReply::Outcome::Answered, status, {{"content-type", type}}, QJsonDocument(object).toJson()};
}

HttpReply problem(int status, const QString &slug) {
    return json(status, {{u"type"_s, u"https://api.opcadefi.example/problems/"_s + slug}, {u"status"_s, status}});
}

} // namespace

// One answer at a time, by hand; what happens over long histories is the simulator's.
class TestEngine : public QObject {
    Q_OBJECT
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<SyncEngine> m_engine;
    FixedClock m_clock;
    QUuid m_id;
    QList<Send> m_sent;
    QList<SyncReport> m_ended;
    int m_tokensAsked = 0;
    bool m_signedIn = false;

    Store &store() { return m_folder->store(); }
    void start() {
        SyncEngine::Options options;
        options.siren = u"512345679"_s;
        options.newId = [] { return newId(); };
        options.random = [](quint32) { return 0u; };
        m_engine = std::make_unique<SyncEngine>(store(), m_clock, options);
        m_signedIn = false;
    }
    // The first pass begins by asking for a token: it comes at once.
    void step(const Event &event) {
        act(event);
        if (std::holds_alternative<SyncAsked>(event) && !std::exchange(m_signedIn, true)) {
            QCOMPARE(m_tokensAsked, 1);
            m_tokensAsked = 0;
            act(TokenReady{});
        }
    }
    void act(const Event &event) {
        const Actions actions = m_engine->step(event);
        for (const Action &action : actions) {
            if (const auto *send = std::get_if<Send>(&action))
                m_sent.append(*send);
            else if (const auto *ended = std::get_if<PassEnded>(&action))
                m_ended.append(ended->report);
            else if (std::holds_alternative<TokenNeeded>(action))
                ++m_tokensAsked;
        }
    }
    // The oldest request that waits for its answer.
    Send taken() { return m_sent.isEmpty() ? Send{} : m_sent.takeFirst(); }
    void noNews(const QJsonObject &controle = {}) {
        const QString state = store().feed.cursor().valueOr({}).state;
        QJsonObject page{{u"oldState"_s, state},
                         {u"newState"_s, state},
                         {u"hasMore"_s, false},
                         {u"epoch"_s, u"e1"_s},
                         {u"changes"_s, QJsonArray()}};
        if (!controle.isEmpty())
            page.insert("controle"_L1, controle);
        step(Replied{taken().ticket, json(200, page)});
    }
    static QJsonObject totals(const FeedTotals &totals) {
        QJsonObject out;
        for (auto it = totals.begin(); it != totals.end(); ++it)
            out.insert(it.key(), QJsonObject{{u"nombre"_s, it->nombre},
                                             {u"somme"_s, u"%1"_s.arg(it->somme, 16, 16, QLatin1Char('0'))}});
        return out;
    }
    // Answers the request for a snapshot with all there is, the one dossier.
    void wholeSnapshot(const QString &state) {
        const Send asked = taken();
        QVERIFY2(asked.request.path.contains(u"/snapshot?"_s), qPrintable(asked.request.path));
        const QJsonObject object = onServer(m_id, u"1"_s);
        step(Replied{asked.ticket, json(200, {{u"snapshotState"_s, state},
                                              {u"epoch"_s, u"e1"_s},
                                              {u"objects"_s, QJsonArray{QJsonObject{{u"type"_s, u"dossier"_s},
                                                                                    {u"id"_s, toText(m_id)},
                                                                                    {u"op"_s, u"upsert"_s},
                                                                                    {u"rev"_s, u"1"_s},
                                                                                    {u"object"_s, object}}}}})});
    }
    bool asksForTotals() const { return m_sent.first().request.path.contains(u"&controle=true"_s); }
    void edit(const QUuid &id, const QString &intitule) {
        const QJsonObject now = store().dossiers.document(id).valueOr({});
        VERIFY_OK(store().dossiers.save(id, withIntitule(now, intitule), at(1)));
    }

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<Folder>();
        m_id = newId();
        m_sent.clear();
        m_ended.clear();
        m_tokensAsked = 0;
    }

    // The answer kept with a key tells what was done then; a colleague has deleted the dossier since.
    void keptAnswer_bringsNoDossierBack() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        edit(m_id, u"Soudage TIG"_s);
        start();
        step(SyncAsked{});
        noNews();
        QCOMPARE(taken().request.method, QByteArray("PATCH")); // its answer is lost
        start();                                               // and the program with it
        VERIFY_OK(m_folder->receive({{u"dossier"_s, toText(m_id), true, {}, {}, {}}}));
        step(SyncAsked{});
        noNews();
        const Send again = taken();
        QCOMPARE(again.request.method, QByteArray("PATCH"));
        step(Replied{again.ticket, json(200, onServer(m_id, u"2"_s, u"Soudage TIG"_s))});
        const Send look = taken();
        QCOMPARE(look.request.method, QByteArray("GET"));
        QVERIFY(look.request.path.endsWith(u"/dossiers/"_s + toText(m_id)));
        step(Replied{look.ticket, problem(404, u"introuvable"_s)});
        QVERIFY(store().dossiers.copies(m_id).value().server.isEmpty());
        QCOMPARE(store().conflicts.of(m_id).value().kind, Conflict::Kind::DeletedThere);
    }

    void keptAnswer_isTaken_whenTheDossierIsThere() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        edit(m_id, u"Soudage TIG"_s);
        start();
        step(SyncAsked{});
        noNews();
        (void)taken();
        start();
        step(SyncAsked{});
        noNews();
        const QJsonObject done = onServer(m_id, u"2"_s, u"Soudage TIG"_s);
        step(Replied{taken().ticket, json(200, done)});
        step(Replied{taken().ticket, json(200, done)});
        QCOMPARE(store().outbox.waiting().value(), 0);
        QCOMPARE(store().dossiers.copies(m_id).value().server["rev"_L1].toString(), u"2"_s);
        QVERIFY(!store().dossiers.copies(m_id).value().local);
    }

    // R22
    void failureOverOneDossier_letsTheOthersLeave() {
        const QUuid other = newId(1);
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s)), upsert(onServer(other, u"1"_s))}));
        edit(m_id, u"A"_s);
        edit(other, u"B"_s);
        start();
        step(SyncAsked{});
        noNews();
        const Send first = taken();
        const Send second = taken();
        step(Replied{first.ticket, problem(500, u"erreur-interne"_s)});
        QCOMPARE(m_ended.size(), 0);
        const QString subject = second.request.path.section(u'/', -1);
        step(Replied{second.ticket, json(200, onServer(QUuid::fromString(subject), u"2"_s,
                                                       subject == toText(m_id) ? u"A"_s : u"B"_s))});
        noNews(); // something was sent: the feed is asked once more
        QCOMPARE(m_ended.size(), 1);
        QCOMPARE(m_ended.first().envoyes, 1);
        QCOMPARE(m_ended.first().enAttente, 1);
        QVERIFY(m_ended.first().failure.has_value());
        QCOMPARE(m_sent.size(), 0); // and it is not tried over and over in the same pass
    }

    // Two requests left with a token that had just expired: the second refusal says nothing of the new one.
    void refusalOfTheFormerToken_doesNotSignOut() {
        const QUuid other = newId(1);
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s)), upsert(onServer(other, u"1"_s))}));
        edit(m_id, u"A"_s);
        edit(other, u"B"_s);
        start();
        step(SyncAsked{});
        noNews();
        const Send first = taken();
        const Send second = taken();
        step(Replied{first.ticket, problem(401, u"non-authentifie"_s)});
        QCOMPARE(m_tokensAsked, 1);
        step(TokenReady{});
        step(Replied{second.ticket, problem(401, u"non-authentifie"_s)});
        QCOMPARE(m_tokensAsked, 1);
        QCOMPARE(m_ended.size(), 0);
        QCOMPARE(m_sent.size(), 2); // both again, with the new one
        step(Replied{taken().ticket, problem(401, u"non-authentifie"_s)});
        step(Replied{taken().ticket, HttpReply{}});
        QCOMPARE(m_ended.size(), 1);
        QCOMPARE(m_ended.first().failure->kind, Failure::Kind::SignedOut);
    }

    // An operation may go with its dossier while its request is on the way.
    void answerToWhatWasTakenBack_isNoFailure() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        const QString path = m_folder->file(u"../piece.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 a") > 0);
        file.close();
        const auto piece = store().pieces.attach(m_id, path, TypePiece::PROGRAMME, at(1));
        VERIFY_OK(piece);
        start();
        step(SyncAsked{});
        noNews();
        const Send creating = taken();
        QCOMPARE(creating.request.path, u"/v1/uploads"_s);
        VERIFY_OK(store().pieces.detach(m_id, piece->id, at(2)));
        HttpReply created = json(201, {{u"id"_s, toText(newId())}});
        created.headers.append({QByteArray("location"), "/v1/uploads/" + toText(newId()).toLatin1()});
        step(Replied{creating.ticket, created});
        QCOMPARE(m_ended.size(), 1);
        QVERIFY(!m_ended.first().failure);
    }

    // R13, in the request that is sent anyway.
    void totals_areAskedForOnceADay() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        start();
        step(SyncAsked{});
        QVERIFY(asksForTotals());
        noNews(totals(store().feed.totals().value()));
        QCOMPARE(m_ended.size(), 1);
        QVERIFY(!m_ended.last().failure && m_sent.isEmpty());
        start(); // another command, the same day
        m_tokensAsked = 0;
        step(SyncAsked{});
        QVERIFY(!asksForTotals());
        noNews();
        m_clock.now += 24 * 3600 * 1000;
        step(SyncAsked{});
        QVERIFY(asksForTotals());
    }

    void otherTotals_bringAFreshSnapshot_once() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        start();
        step(SyncAsked{});
        const QJsonObject two{{u"dossier"_s, QJsonObject{{u"nombre"_s, 2}, {u"somme"_s, u"00000000000000ff"_s}}}};
        noNews(two);
        wholeSnapshot(u"s8"_s);
        QVERIFY(asksForTotals());
        noNews(two); // the server contradicts itself: its objects count
        QCOMPARE(m_ended.size(), 1);
        QVERIFY(!m_ended.last().failure && m_sent.isEmpty());
        step(SyncAsked{});
        QVERIFY(!asksForTotals());
    }

    // R9, from one command to the next too.
    void stateForgottenTwiceWithinTheHour_stops() {
        VERIFY_OK(m_folder->receive({upsert(onServer(m_id, u"1"_s))}));
        start();
        step(SyncAsked{});
        step(Replied{taken().ticket, problem(410, u"state-too-old"_s)});
        wholeSnapshot(u"s8"_s);
        noNews();
        QVERIFY(!m_ended.last().failure);
        start();
        m_tokensAsked = 0;
        m_clock.now += 3500 * 1000;
        step(SyncAsked{});
        step(Replied{taken().ticket, problem(410, u"state-too-old"_s)});
        QVERIFY(m_sent.isEmpty());
        QCOMPARE(m_ended.last().failure->kind, Failure::Kind::Server);
        m_clock.now += 200 * 1000;
        step(SyncAsked{});
        step(Replied{taken().ticket, problem(410, u"state-too-old"_s)});
        wholeSnapshot(u"s9"_s);
    }

    // Sans-IO (sync.md §6.3): time, chance, threads and the network come as events, or there is no simulating them.
    void engine_reachesForNothingOutside_data() {
        QTest::addColumn<QString>("file");
        for (const char *name : {"engine", "merge", "pull", "push", "turn"})
            for (const char *ending : {".h", ".cpp"})
                QTest::addRow("%s%s", name, ending) << QString::fromLatin1(name) + QString::fromLatin1(ending);
    }
    void engine_reachesForNothingOutside() {
        QFETCH(QString, file);
        QFile source(QString::fromUtf8(MCD_SOURCE_DIR) + u"/app/sync/"_s + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        static const QRegularExpression outside(
            u"QTimer|QElapsedTimer|QDeadlineTimer|currentDateTime|currentMSecs|QDate::currentDate|QNetwork|QThread|"
            "QtConcurrent|QRandomGenerator|createUuid|newUuid|std::chrono|std::random|QCoreApplication|QEventLoop"_s);
        const auto found = outside.match(QString::fromUtf8(source.readAll()));
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
