// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9, a hundred times, of a desk that types and synchronises (sync.md §6.2, 32 and 34): whatever it said is saved
// is found again, the person is still signed in, and the server ends up with one dossier per draft, as last saved.
// Another hundred: MCD_GRAINE=2.
#include "tests/support/opca.h"
#include "tests/support/poste.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using support::FakeBrowser;
using support::Issue;
using support::Opca;
using support::Poste;

namespace {

constexpr int kills = 100;
constexpr int patienceMs = 50000; // fewer kills on a machine too slow for all of them, said in the log
constexpr int enough = 40;

// What the desk said it saved.
struct Said {
    QMap<QString, int> last; // field → rank of the last edit
    QSet<int> people;        // ranks of the trainees added
};

int rankIn(const QJsonObject &dossier, const QString &field) {
    const auto part = field == "intitule"_L1           ? "formation"_L1
                      : field == "referenceInterne"_L1 ? "demande"_L1
                                                       : "financement"_L1;
    return dossier[part][field].toString().toInt();
}

// What is missing of what was said, in this copy of the dossier. exact: nothing newer either.
QStringList missing(const QString &id, const Said &said, const QJsonObject &dossier) {
    QStringList out;
    for (auto it = said.last.begin(); it != said.last.end(); ++it)
        if (const int found = rankIn(dossier, it.key()); found < *it) // one more may have been saved and not yet said
            out.append(u"%1: %2 %3 instead of %4"_s.arg(id, it.key()).arg(found).arg(*it));
    QSet<int> there;
    const QJsonArray stagiaires = dossier["stagiaires"_L1].toArray();
    for (const QJsonValue &each : stagiaires)
        there.insert(each["nom"_L1].toString().toInt());
    for (const int rank : said.people)
        if (!there.contains(rank))
            out.append(u"%1: the trainee of edit %2"_s.arg(id).arg(rank));
    return out;
}

} // namespace

class TestCoupures : public QObject {
    Q_OBJECT
    QMap<QString, Said> m_said;
    int m_edits = 0;
    int m_readings = 0;

    // The lines of one life: first what it found, then what it saved.
    QStringList hear(const QByteArray &output) {
        QStringList wrong;
        QMap<QString, QJsonObject> found;
        QList<QByteArray> lines = output.split('\n');
        lines.removeLast(); // cut by the kill, or empty
        for (const QByteArray &line : std::as_const(lines)) {
            const QList<QByteArray> words = line.split(' ');
            if (line.startsWith("lu ")) {
                const QJsonObject dossier = QJsonDocument::fromJson(line.mid(3)).object();
                found.insert(dossier["id"_L1].toString(), dossier);
            } else if (line == "pret") {
                ++m_readings;
                for (auto it = m_said.begin(); it != m_said.end(); ++it)
                    wrong += found.contains(it.key()) ? missing(it.key(), *it, found[it.key()])
                                                      : QStringList(it.key() + u": the whole draft"_s);
            } else if (words[0] == "enregistre") {
                ++m_edits;
                Said &said = m_said[QString::fromLatin1(words[1])];
                if (words[2] == "stagiaires")
                    said.people.insert(words[3].toInt());
                else
                    said.last.insert(QString::fromLatin1(words[2]), words[3].toInt());
            }
        }
        return wrong;
    }

  private Q_SLOTS:
    void hundredKills_loseNothing_andDoubleNothing() {
        const int seed = std::max(1, qEnvironmentVariableIntValue("MCD_GRAINE"));
        QRandomGenerator random{quint32(seed)};
        Opca opca(u"vide"_s);
        QVERIFY(opca.start());
        const Poste poste(opca.url());
        FakeBrowser browser;
        QCOMPARE(poste.signIn(browser).code, 0);
        QCOMPARE(poste.run({u"sync"_s}).code, 0);

        QElapsedTimer timer;
        timer.start();
        int killed = 0;
        for (; killed < kills && (timer.elapsed() < patienceMs || killed < enough); ++killed) {
            QProcess desk;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"MCD_COFFRE"_s, u"fichier-test"_s);
            environment.insert(u"MCD_MAINTENANT"_s, QLatin1StringView(Opca::day));
            desk.setProcessEnvironment(environment);
            desk.start(QStringLiteral(E2E_SAISIES),
                       {opca.url().toString(), poste.profile(), QString::number(seed * 1000 + killed + 1)});
            QVERIFY(desk.waitForStarted());
            // One in five while it starts, the others while it types.
            QByteArray output;
            if (random.bounded(5) > 0)
                while (!output.contains("pret\n") && desk.waitForReadyRead(10000))
                    output += desk.readAllStandardOutput();
            QTest::qSleep(int(random.bounded(250)));
            QVERIFY2(desk.state() == QProcess::Running, desk.readAllStandardError());
            desk.kill();
            desk.waitForFinished();
            output += desk.readAllStandardOutput();
            const QStringList wrong = hear(output);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"life %1:\n"_s.arg(killed + 1) + wrong.mid(0, 10).join(u'\n')));
        }
        qInfo("%d kills, %d edits said saved, %d readings after a kill, %lld ms", killed, m_edits, m_readings,
              timer.elapsed());
        QVERIFY(m_edits > 2 * killed && m_readings > killed / 2);

        // Still signed in, nothing to resolve, nothing refused.
        const Issue sync = poste.json({u"sync"_s});
        QVERIFY2(sync.code == 0, qPrintable(sync.err));
        for (const char *key : {"enAttente", "conflits", "aCorriger"})
            QCOMPARE(sync.object()[QLatin1StringView(key)].toInt(-1), 0);

        const QList<QJsonObject> there = opca.objects(u"dossier"_s);
        QCOMPARE(there.size(), poste.json({u"dossiers"_s, u"liste"_s}).array().size());
        QMap<QString, int> creations;
        for (const QJsonObject &effect : opca.effects(u"/dossiers/"_s))
            if (effect["methode"_L1] == "PUT"_L1)
                ++creations[effect["chemin"_L1].toString().section(u'/', -1)];
        for (const QJsonObject &dossier : there) {
            const QString id = dossier["id"_L1].toString();
            QCOMPARE(creations.value(id), 1);
            const QJsonObject mine = poste.json({u"dossiers"_s, u"voir"_s, id}).object();
            QCOMPARE(mine["sync"_L1].toString(), u"synchronise"_s);
            const QStringList wrong = missing(id, m_said.take(id), dossier);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            for (const char *part : {"demande", "formation", "financement", "stagiaires"})
                QCOMPARE(dossier[QLatin1StringView(part)], mine[QLatin1StringView(part)]);
        }
        QStringList missing;
        for (auto it = m_said.cbegin(); it != m_said.cend(); ++it)
            missing << it.key();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s) + u" never reached it"_s));
    }
};

QTEST_GUILESS_MAIN(TestCoupures)
#include "tst_coupures.moc"
