// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job with the real programs, step after step on one desk: signed in through the browser, a request typed and
// transmitted with the server away, sent once when it is back, taken by the night batch, the accounts printed.
#include "tests/support/opca.h"
#include "tests/support/poste.h"
#include "tests/support/tlsfiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using support::FakeBrowser;
using support::Issue;
using support::Opca;
using support::Poste;
using support::TlsFiles;

// The issue of the command is shown when the code is another.
#define EXPECT_CODE(issue, expected) QVERIFY2((issue).code == (expected), qPrintable(QDebug::toString(issue)))

namespace {

const QByteArray pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

QString words(const QString &text) { return text.simplified().replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' '); }

} // namespace

class TestTravail : public QObject {
    Q_OBJECT
    TlsFiles m_tls;
    std::unique_ptr<Opca> m_opca;
    std::unique_ptr<Poste> m_poste;
    QString m_id;

    Issue run(const QStringList &line) const { return m_poste->run(line); }
    Issue json(const QStringList &line) const { return m_poste->json(line); }
    QJsonObject seen() const { return json({u"dossiers"_s, u"voir"_s, m_id}).object(); }

  private Q_SLOTS:
    // Over TLS wherever the kernel lets a test show the program a store of authorities; else over the loopback alone.
    void initTestCase() {
        QVERIFY(m_tls.made());
        const bool tls = TlsFiles::mayReplaceStore();
        m_opca = std::make_unique<Opca>(u"demo"_s, tls ? &m_tls : nullptr);
        QVERIFY(m_opca->start());
        QCOMPARE(m_opca->url().scheme(), tls ? u"https"_s : u"http"_s);
        m_poste = std::make_unique<Poste>(m_opca->url(), tls ? m_tls.store() : QString());
        if (!tls)
            qWarning("mount namespaces are forbidden here: the job runs without TLS");
    }

    void unknownAuthority_isRefused_inWords() {
        Opca opca(u"vide"_s, &m_tls);
        QVERIFY(opca.start());
        const Poste stranger(opca.url());
        const Issue issue = stranger.run({u"connexion"_s, u"--sans-navigateur"_s});
        EXPECT_CODE(issue, 3);
        QVERIFY2(issue.err.contains(u"certificat"_s), qPrintable(issue.err));
        QVERIFY(issue.out.isEmpty()); // no page to type a password in
    }
    void plainHttp_isForTheLoopbackOnly() {
        const Poste stranger(QUrl(u"http://192.0.2.1:8080"_s));
        const Issue issue = stranger.run({u"etat"_s});
        EXPECT_CODE(issue, 2);
        QVERIFY(issue.err.contains(u"Adresse de serveur refusée"_s));
    }
    void beforeSigningIn_everythingAsksFor_it() {
        const Issue issue = run({u"etat"_s});
        EXPECT_CODE(issue, 4);
        QVERIFY(issue.err.contains(u"connect"_s));
    }

    void signIn_throughTheBrowser() {
        FakeBrowser browser(m_opca->url().scheme() == "https"_L1 ? m_tls.authority() : QString());
        const Issue issue = m_poste->signIn(browser);
        EXPECT_CODE(issue, 0);
        QCOMPARE(words(issue.out), u"Connecté : Claire Meunier, Chimie du Rhône"_s);
    }
    void firstSync_bringsEverything() {
        const Issue issue = json({u"sync"_s});
        EXPECT_CODE(issue, 0);
        const QJsonObject report = issue.object();
        QCOMPARE(report["recus"_L1].toInt(), int(m_opca->objects({}).size()));
        for (const char *key : {"envoyes", "enAttente", "conflits", "aCorriger"})
            QCOMPARE(report[QLatin1StringView(key)].toInt(-1), 0);
        QCOMPARE(json({u"sync"_s}).object()["requetes"_L1].toInt(), 1); // nothing new: one request
        QCOMPARE(json({u"dossiers"_s, u"liste"_s}).array().size(), m_opca->objects(u"dossier"_s).size());
    }
    void etablissements_tellPreferredAndClosed() {
        const QJsonArray list = json({u"etablissements"_s}).array();
        QCOMPARE(list.size(), m_opca->objects(u"etablissement"_s).size());
        int preferred = 0, closed = 0;
        for (const QJsonValue &each : list) {
            QVERIFY(each["habilitations"_L1].isArray() || each["ferme"_L1].toBool());
            preferred += each["prefere"_L1].toBool() ? 1 : 0;
            closed += each["ferme"_L1].toBool() ? 1 : 0;
        }
        QCOMPARE(preferred, 1);
        QVERIFY(closed >= 1);
        EXPECT_CODE(run({u"etablissement"_s, u"prefere"_s, u"512 345 679 00041"_s}), 1); // the closed one
        EXPECT_CODE(run({u"etablissement"_s, u"prefere"_s, u"512 345 679 00017"_s}), 0);
    }
    void dispositifs_tellWhy() {
        const QJsonArray list = json({u"dispositifs"_s}).array();
        QVERIFY(list.size() >= 6);
        for (const QJsonValue &each : list)
            QCOMPARE(each["motif"_L1].toString().isEmpty(), each["accessible"_L1].toBool());
    }
    void organismes_byNameAndNumbers_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << u"archi med"_s;
        QTest::newRow("spaced SIRET") << u"443 400 817 00062"_s;
        QTest::newRow("SIRET") << u"44340081700062"_s;
        QTest::newRow("NDA") << u"11 92 14136 92"_s;
    }
    void organismes_byNameAndNumbers() {
        QFETCH(QString, text);
        const Issue issue = json({u"organismes"_s, u"chercher"_s, text});
        EXPECT_CODE(issue, 0);
        const QJsonArray found = issue.array();
        QVERIFY2(std::any_of(found.begin(), found.end(),
                             [](const QJsonValue &each) { return each["siret"_L1] == "44340081700062"_L1; }),
                 qPrintable(issue.out));
    }

    void draft_isRefusedWithItsProblems_thenAccepted() {
        const Issue created = json({u"dossiers"_s, u"creer"_s, m_poste->file(u"d.json"_s, support::dossierComplet())});
        EXPECT_CODE(created, 0);
        m_id = created.object()["id"_L1].toString();
        QVERIFY(!m_id.isEmpty());
        const Issue refused = json({u"dossiers"_s, u"controler"_s, m_id});
        EXPECT_CODE(refused, 1);
        QStringList fields;
        const QJsonArray problems = refused.array();
        for (const QJsonValue &each : problems) {
            fields.append(each["champ"_L1].toString());
            QVERIFY(each["etape"_L1].toInt() >= 1 && !each["message"_L1].toString().isEmpty());
        }
        QVERIFY2(fields.contains(u"/organisme/siret"_s) && fields.contains(u"/pieces"_s), qPrintable(refused.out));
        const Issue early = run({u"dossiers"_s, u"transmettre"_s, m_id});
        EXPECT_CODE(early, 1);
        QVERIFY(early.err.contains(u"dossiers controler"_s));

        const QJsonObject organisme{
            {u"siret"_s, u"44340081700062"_s}, {u"nda"_s, u"11921413692"_s}, {u"denomination"_s, u"ARCHI MED"_s}};
        EXPECT_CODE(
            run({u"dossiers"_s, u"modifier"_s, m_id, m_poste->file(u"m.json"_s, {{u"organisme"_s, organisme}})}), 0);
        const QString programme = m_poste->file(u"programme.pdf"_s, pdf + "% programme\n");
        const QString devis = m_poste->file(u"devis signé.pdf"_s, pdf + "% devis\n");
        EXPECT_CODE(run({u"dossiers"_s, u"joindre"_s, m_id, programme, u"--type"_s, u"programme"_s}), 0);
        EXPECT_CODE(run({u"dossiers"_s, u"joindre"_s, m_id, devis, u"--type"_s, u"DEVIS"_s}), 0);
        const Issue accepted = run({u"dossiers"_s, u"controler"_s, m_id});
        EXPECT_CODE(accepted, 0);
        QVERIFY(accepted.out.contains(u"peut être transmis"_s));
    }
    void serverAway_transmissionWaits_nothingIsLost() {
        m_opca->stop();
        const Issue asked = run({u"dossiers"_s, u"transmettre"_s, m_id});
        EXPECT_CODE(asked, 0);
        QVERIFY2(asked.out.contains(u"en attente d’envoi"_s), qPrintable(asked.out));
        for (int i = 0; i < 2; ++i) {
            const Issue away = run({u"sync"_s});
            EXPECT_CODE(away, 3);
            QVERIFY(away.err.contains(u"pas joignable"_s));
        }
        const QJsonObject state = json({u"etat"_s}).object();
        QCOMPARE(state["etat"_L1].toString(), u"en-attente"_s);
        QVERIFY(state["enAttente"_L1].toInt() >= 1);
        QCOMPARE(state["aCorriger"_L1].toInt(), 0);
        const QJsonObject dossier = seen();
        QCOMPARE(dossier["statut"_L1].toString(), u"SAISIE"_s);
        QCOMPARE(dossier["sync"_L1].toString(), u"en-attente"_s);
        QVERIFY(dossier["transmissionEnAttente"_L1].toBool());
        QCOMPARE(dossier["stagiaires"_L1][0]["nom"_L1].toString(), u"Zébulon-Test"_s);
        // What waits to be transmitted is not edited behind the user's back.
        EXPECT_CODE(run({u"dossiers"_s, u"modifier"_s, m_id, m_poste->path(u"m.json"_s)}), 1);
    }
    void serverBack_itIsSentOnce() {
        QVERIFY(m_opca->start());
        const Issue issue = json({u"sync"_s});
        EXPECT_CODE(issue, 0);
        QVERIFY(issue.object()["envoyes"_L1].toInt() >= 4); // creation, two pieces, transmission
        QCOMPARE(issue.object()["enAttente"_L1].toInt(), 0);
        const QJsonObject dossier = seen();
        QCOMPARE(dossier["statut"_L1].toString(), u"TRANSMISSION_DEMANDEE"_s);
        QCOMPARE(dossier["sync"_L1].toString(), u"synchronise"_s);
        QCOMPARE(dossier["statutLibelle"_L1].toString(), u"Transmission demandée"_s);
        QVERIFY(dossier["numero"_L1].toString().startsWith(u"2018-"_s));

        int created = 0, transmitted = 0, joined = 0;
        for (const QJsonObject &each : m_opca->effects(m_id)) {
            const QString call = each["methode"_L1].toString() + u' ' + each["chemin"_L1].toString();
            created += call.startsWith(u"PUT "_s) && call.endsWith(m_id) ? 1 : 0;
            transmitted += call.startsWith(u"POST "_s) && call.endsWith(u"/transmission"_s) ? 1 : 0;
            joined += call.contains(u"/pieces/"_s) ? 1 : 0;
        }
        QCOMPARE(created, 1);
        QCOMPARE(transmitted, 1);
        QCOMPARE(joined, 2);
        const QJsonObject there = m_opca->dossier(m_id);
        QCOMPARE(there["pieces"_L1].toArray().size(), 2);
        QCOMPARE(there["recu"_L1]["empreinte"_L1].toString().size(), 64);
        EXPECT_CODE(run({u"sync"_s}), 0); // and not again
        QCOMPARE(m_opca->effects(m_id).size(), 4);
    }
    void night_takesIt_andItStaysTaken() {
        QVERIFY(m_opca->post(u"/nuit"_s)["transmis"_L1].toInt() >= 1);
        EXPECT_CODE(run({u"sync"_s}), 0);
        const QJsonObject dossier = seen();
        QCOMPARE(dossier["statut"_L1].toString(), u"EN_VALIDATION"_s);
        QCOMPARE(dossier["statutLibelle"_L1].toString(), u"En cours de validation"_s);
        const Issue shown = run({u"dossiers"_s, u"voir"_s, m_id});
        QVERIFY(shown.out.contains(u"En cours de validation"_s));
        const Issue refused = run({u"dossiers"_s, u"deverrouiller"_s, m_id});
        EXPECT_CODE(refused, 1);
        QVERIFY(!refused.err.isEmpty());
        const QJsonObject calm = json({u"etat"_s}).object();
        QCOMPARE(calm["etat"_L1].toString(), u"a-jour"_s);
        QCOMPARE(calm["enAttente"_L1].toInt(), 0);
        QCOMPARE(calm["dossiers"_L1].toInt(), int(json({u"dossiers"_s, u"liste"_s}).array().size()));
    }

    void pieceTheOpcaAsksFor_isToldAndSent() {
        m_opca->post(u"/dossiers/"_s + m_id + u"/decision"_s,
                     {{u"statut"_s, u"A_COMPLETER"_s}, {u"motif"_s, u"Convention signée manquante"_s}});
        EXPECT_CODE(run({u"sync"_s}), 0);
        const Issue shown = run({u"dossiers"_s, u"voir"_s, m_id});
        QVERIFY2(words(shown.out).contains(u"Motif : Convention signée manquante"_s), qPrintable(shown.out));
        QVERIFY2(shown.out.contains(u"attend une pièce"_s), qPrintable(shown.out));
        EXPECT_CODE(run({u"dossiers"_s, u"modifier"_s, m_id, m_poste->path(u"m.json"_s)}), 1); // its pieces only
        const QString file = m_poste->file(u"convention.pdf"_s, pdf + "% convention\n");
        EXPECT_CODE(run({u"dossiers"_s, u"joindre"_s, m_id, file, u"--type"_s, u"convention"_s}), 0);
        QCOMPARE(json({u"sync"_s}).object()["envoyes"_L1].toInt(), 1);
        QCOMPARE(m_opca->dossier(m_id)["pieces"_L1].toArray().size(), 3);
        m_opca->post(u"/dossiers/"_s + m_id + u"/decision"_s, {{u"statut"_s, u"EN_VALIDATION"_s}});
        EXPECT_CODE(run({u"sync"_s}), 0);
        QCOMPARE(seen()["statut"_L1].toString(), u"EN_VALIDATION"_s);
    }

    void accounts_addUp_andAreOnThePrint() {
        const QJsonObject comptes = json({u"comptes"_s}).object();
        const QJsonArray own = comptes["comptes"_L1].toArray();
        QCOMPARE(own.size(), 3);
        const QString file = m_poste->path(u"synthese.pdf"_s);
        EXPECT_CODE(run({u"synthese"_s, u"--pdf"_s, file}), 0);
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY(process.waitForFinished(20000));
        const QString printed = words(QString::fromUtf8(process.readAllStandardOutput()));
        QVERIFY2(printed.contains(u"Page 1 sur "_s), qPrintable(printed));
        for (const QJsonValue &each : own) {
            const qint64 disponible = each["alimentation"_L1].toInteger() - each["regle"_L1].toInteger();
            QCOMPARE(each["disponibleEngagement"_L1].toInteger(), disponible);
            const qint64 solde = each["soldeReglement"_L1].toInteger();
            QCOMPARE(solde, disponible - each["engageNonRegle"_L1].toInteger());
            QString euros = QString::number(solde / 100);
            for (qsizetype at = euros.size() - 3; at > 0; at -= 3)
                euros.insert(at, u' ');
            euros += u",%1 €"_s.arg(solde % 100, 2, 10, QLatin1Char('0'));
            QVERIFY2(printed.contains(euros), qPrintable(euros + u"\n"_s + printed));
            QVERIFY(printed.contains(each["libelle"_L1].toString()));
        }
        const Issue movements = json({u"compte"_s, u"VV"_s});
        EXPECT_CODE(movements, 0);
        QVERIFY(!movements.object()["mouvements"_L1].toArray().isEmpty());
    }

    // Two desks of one person change the same field: both versions stay, and the command line settles it.
    void twoDesks_clash_andTheChoiceIsSent_data() {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("title");
        QTest::newRow("mine") << u"mien"_s << u"Titre de B"_s;
        QTest::newRow("the server's") << u"serveur"_s << u"Titre de A"_s;
    }
    void twoDesks_clash_andTheChoiceIsSent() {
        QFETCH(QString, side);
        QFETCH(QString, title);
        const Poste other(m_opca->url(), m_opca->url().scheme() == "https"_L1 ? m_tls.store() : QString());
        FakeBrowser browser(m_opca->url().scheme() == "https"_L1 ? m_tls.authority() : QString());
        EXPECT_CODE(other.signIn(browser), 0);
        const Issue made = json({u"dossiers"_s, u"creer"_s, m_poste->file(u"d.json"_s, support::dossierComplet())});
        const QString id = made.object()["id"_L1].toString();
        EXPECT_CODE(run({u"sync"_s}), 0);
        EXPECT_CODE(other.run({u"sync"_s}), 0);
        const auto rename = [&id](const Poste &poste, const QString &words) {
            const QJsonObject patch{{u"formation"_s, QJsonObject{{u"intitule"_s, words}}}};
            return poste.run({u"dossiers"_s, u"modifier"_s, id, poste.file(u"m.json"_s, patch)});
        };
        EXPECT_CODE(rename(*m_poste, u"Titre de A"_s), 0);
        EXPECT_CODE(rename(other, u"Titre de B"_s), 0);
        EXPECT_CODE(run({u"sync"_s}), 0);
        QCOMPARE(other.json({u"sync"_s}).object()["conflits"_L1].toInt(), 1);
        QCOMPARE(other.json({u"conflits"_s}).array().at(0)["id"_L1].toString(), id);
        EXPECT_CODE(other.run({u"conflits"_s, u"resoudre"_s, id, u"--garder"_s, side}), 0);
        EXPECT_CODE(other.run({u"sync"_s}), 0);
        QVERIFY(other.json({u"conflits"_s}).array().isEmpty());
        EXPECT_CODE(run({u"sync"_s}), 0);
        for (const Poste *poste : std::initializer_list<const Poste *>{m_poste.get(), &other})
            QCOMPARE(poste->json({u"dossiers"_s, u"voir"_s, id}).object()["formation"_L1]["intitule"_L1].toString(),
                     title);
    }

    // Each row of the table (interfaces.md §3) does its work or says that this version does not.
    void everyCommand_answers_data() {
        QTest::addColumn<QString>("line");
        for (const char *line : {"sync --complet",
                                 "etat",
                                 "etablissements",
                                 "etablissement prefere 51234567900017",
                                 "dispositifs",
                                 "organismes chercher formation --limite 3",
                                 "organismes ajouter @o.json",
                                 "dossiers liste",
                                 "dossiers liste --statut ACCORDE",
                                 "dossiers voir ID",
                                 "dossiers creer @d.json",
                                 "dossiers dupliquer ID",
                                 "stagiaires importer BROUILLON @s.csv --simulation",
                                 "stagiaires importer BROUILLON @s.csv",
                                 "dossiers imprimer ID --pdf @i.pdf",
                                 "conflits",
                                 "comptes",
                                 "compte VV",
                                 "synthese --pdf @x.pdf",
                                 "synthese --csv @x.csv",
                                 "synthese --xlsx @x.xlsx",
                                 "synthese --html @x.html",
                                 "notifications",
                                 "notifications --lues NOTE",
                                 "diagnostic --zip @x.zip",
                                 "dossiers supprimer BROUILLON",
                                 "sync",
                                 "--version",
                                 "--help"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void everyCommand_answers() {
        QFETCH(QString, line);
        m_poste->file(u"o.json"_s, {{u"siret"_s, u"443 400 817 00062"_s}, {u"denomination"_s, u"Proposé par nous"_s}});
        m_poste->file(u"s.csv"_s, "nom;prenom;dateNaissance\nTest;Ada;10/12/1985\n");
        QString draft;
        const QJsonArray all = json({u"dossiers"_s, u"liste"_s, u"--statut"_s, u"SAISIE"_s}).array();
        for (const QJsonValue &each : all)
            if (each["intitule"_L1].toString() == u"Sécurité des procédés"_s)
                draft = each["id"_L1].toString();
        QStringList words;
        for (QString word : line.split(u' ')) {
            if (word == "NOTE"_L1)
                word = json({u"notifications"_s}).array().at(0)["id"_L1].toString();
            word = word == "ID"_L1 ? m_id : word == "BROUILLON"_L1 ? draft : word;
            words.append(word.startsWith(u'@') ? m_poste->path(word.mid(1)) : word);
        }
        const Issue issue = run(words);
        if (issue.code == 2)
            QVERIFY2(issue.err.contains(u"pas encore disponible"_s), qPrintable(issue.err));
        else
            EXPECT_CODE(issue, 0);
        QVERIFY(issue.code != 0 || !issue.out.isEmpty());
        for (const QString &word : std::as_const(words)) // what it says it wrote is there
            if (issue.code == 0 && word.contains(u"/x."_s))
                QVERIFY2(QFile::exists(word) && QFile(word).size() > 0, qPrintable(word));
    }
    void misuse_isToldItsUsage_data() {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("no command") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"danser"_s};
        QTest::newRow("word missing") << QStringList{u"dossiers"_s, u"voir"_s};
        QTest::newRow("word too many") << QStringList{u"etat"_s, u"encore"_s};
        QTest::newRow("unknown option") << QStringList{u"sync"_s, u"--vite"_s};
        QTest::newRow("erase without --oui") << QStringList{u"effacer-poste"_s};
        QTest::newRow("unknown kind of piece") << QStringList{u"dossiers"_s, u"joindre"_s, u"ID"_s, u"x"_s};
        QTest::newRow("side not told") << QStringList{u"conflits"_s, u"resoudre"_s, u"ID"_s};
    }
    void misuse_isToldItsUsage() {
        QFETCH(QStringList, line);
        if (!line.isEmpty())
            line.replaceInStrings(QRegularExpression(u"^ID$"_s), m_id);
        const Issue issue = run(line);
        QVERIFY2(issue.code == 2 || (line.value(0) == "conflits"_L1 && issue.code == 1),
                 qPrintable(QDebug::toString(issue)));
        QVERIFY(!issue.err.isEmpty() && issue.out.isEmpty());
    }

    // One sentence that says what is wrong, and nothing else.
    void refusal_isOneSentence() {
        const Issue created = run({u"dossiers"_s, u"creer"_s, m_poste->file(u"vide.json"_s, QJsonObject())});
        EXPECT_CODE(created, 0);
        const QString draft = created.out.trimmed();
        const auto attach = [&](const QString &file) {
            return run({u"dossiers"_s, u"joindre"_s, draft, file, u"--type"_s, u"DEVIS"_s});
        };
        EXPECT_CODE(attach(m_poste->file(u"devis.pdf"_s, "%PDF-1.4 devis")), 0);
        const QList<std::pair<Issue, QString>> refused{
            {run({u"dossiers"_s, u"transmettre"_s, draft}), u"n’est pas complet"_s},
            {attach(m_poste->path(u"absent.pdf"_s)), u"introuvable"_s},
            {attach(m_poste->file(u"rien.pdf"_s, "")), u"est vide"_s},
            {attach(m_poste->file(u"lettre.pdf"_s, "PK lettre")), u"n’est ni un PDF"_s},
            {attach(m_poste->file(u"encore.pdf"_s, "%PDF-1.4 devis")), u"déjà joint"_s},
        };
        for (const auto &[issue, why] : refused) {
            EXPECT_CODE(issue, 1);
            QVERIFY2(issue.err.contains(why) && issue.err.count(u'\n') == 1, qPrintable(issue.err));
        }
        EXPECT_CODE(run({u"dossiers"_s, u"supprimer"_s, draft}), 0);
    }

    void signOut_keepsTheData_eraseTakesThem() {
        const QString folder = m_poste->account();
        const QByteArray secrets = m_poste->files().value(u"cles-test.json"_s);
        const QString session = u"session "_s + m_opca->url().toString();
        const QByteArray refresh =
            QByteArray::fromBase64(QJsonDocument::fromJson(secrets)[session].toString().toLatin1());
        QVERIFY(m_opca->refreshable(refresh));
        EXPECT_CODE(run({u"deconnexion"_s}), 0);
        QVERIFY(!m_poste->files().value(u"cles-test.json"_s).contains(session.toUtf8()));
        QVERIFY(!m_opca->refreshable(refresh)); // revoked there, not only forgotten here
        QVERIFY(QFile::exists(folder + u"/compte.db"_s));
        EXPECT_CODE(run({u"etat"_s}), 4);
        FakeBrowser browser(m_opca->url().scheme() == "https"_L1 ? m_tls.authority() : QString());
        EXPECT_CODE(m_poste->signIn(browser), 0);
        QCOMPARE(seen()["statut"_L1].toString(), u"EN_VALIDATION"_s); // without a sync
        EXPECT_CODE(run({u"effacer-poste"_s, u"--oui"_s}), 0);
        QVERIFY(!QFile::exists(folder));
        EXPECT_CODE(run({u"etat"_s}), 4);
    }
};

QTEST_GUILESS_MAIN(TestTravail)
#include "tst_travail.moc"
