// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// No personal value is readable in any file of the profile (P6): the values are taken from the server's own answers and
// looked for, in UTF-8 and UTF-16, in whatever the program wrote.
#include "tests/support/opca.h"
#include "tests/support/poste.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using support::FakeBrowser;
using support::Issue;
using support::Opca;
using support::Poste;

namespace {

// The test's stand-in for the system's keychain: secrets are its purpose.
const QString keychain = u"cles-test.json"_s;

// Members of the contract that tell of a person, wherever they stand.
const QSet<QString> personal{u"nom"_s,       u"prenom"_s,      u"dateNaissance"_s, u"email"_s,      u"telephone"_s,
                             u"matricule"_s, u"commentaire"_s, u"fonction"_s,      u"deposeePar"_s, u"modifiePar"_s,
                             u"par"_s,       u"motif"_s,       u"objectifTexte"_s, u"sha256"_s,     u"empreinte"_s,
                             u"texte"_s,     u"corps"_s,       u"message"_s};

// Company or public words are no one's; short ones would be found by chance in sealed bytes.
bool tells(const QString &value) { return value.size() >= 5 && value != "OPCA DEFi"_L1; }

void collect(const QJsonValue &value, const QString &key, QSet<QString> &out) {
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(*it, it.key(), out);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            collect(each, key, out);
    } else if (value.isString() && personal.contains(key) && tells(value.toString())) {
        out.insert(value.toString());
    }
}

QByteArray utf16(const QString &text) {
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t))};
}

QStringList found(const QSet<QString> &values, const QMap<QString, QByteArray> &files) {
    QStringList out;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key() == keychain || file.key().startsWith("referentiels/"_L1)) // the public register
            continue;
        for (const QString &value : values)
            if (file->contains(value.toUtf8()) || file->contains(utf16(value)))
                out.append(u"%1: « %2 »"_s.arg(file.key(), value));
    }
    return out;
}

const QByteArray pieceText = "%PDF-1.4\n% Le devis de Mme Zébulon-Test, confidentiel entre tous\n%%EOF\n";

} // namespace

class TestConfidentialite : public QObject {
    Q_OBJECT
    Opca m_opca;
    std::unique_ptr<Poste> m_poste;
    FakeBrowser m_browser;
    QSet<QString> m_values;

    QJsonObject keychainContent() const { return QJsonDocument::fromJson(m_poste->files().value(keychain)).object(); }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_opca.start());
        m_poste = std::make_unique<Poste>(m_opca.url());
        QCOMPARE(m_poste->signIn(m_browser).code, 0);
        QCOMPARE(m_poste->run({u"sync"_s}).code, 0);
        // A request typed here, with its person, its comment and its piece; half sent, half waiting.
        const Issue created =
            m_poste->json({u"dossiers"_s, u"creer"_s, m_poste->file(u"d.json"_s, support::dossierComplet())});
        QCOMPARE(created.code, 0);
        const QString id = created.object()["id"_L1].toString();
        const QString piece = m_poste->file(u"devis Zébulon-Test.pdf"_s, pieceText);
        QCOMPARE(m_poste->run({u"dossiers"_s, u"joindre"_s, id, piece, u"--type"_s, u"DEVIS"_s}).code, 0);
        QCOMPARE(m_poste->run({u"sync"_s}).code, 0);
        const QJsonObject waiting{{u"financement"_s, QJsonObject{{u"commentaire"_s, u"Un mot qui attend encore"_s}}}};
        QCOMPARE(m_poste->run({u"dossiers"_s, u"modifier"_s, id, m_poste->file(u"m.json"_s, waiting)}).code, 0);
        QCOMPARE(m_poste->run({u"synthese"_s, u"--csv"_s, m_poste->path(u"s.csv"_s)}).code, 0);
        QCOMPARE(m_poste->run({u"organismes"_s, u"chercher"_s, u"Zébulon-Test"_s}).code, 0);

        for (const char *type : {"dossier", "contact", "profil", "notification"})
            for (const QJsonObject &object : m_opca.objects(QLatin1StringView(type)))
                collect(object, {}, m_values);
        m_values << u"Un mot qui attend encore"_s << u"confidentiel entre tous"_s << u"devis Zébulon-Test"_s;
        // Names the company and the public register have too are not personal here.
        for (const QJsonObject &object : m_opca.objects(u"etablissement"_s))
            m_values.remove(object["denomination"_L1].toString());
    }

    void collected_isWhatItShouldBe() {
        for (const QString &value :
             {u"Zébulon-Test"_s, u"Aïcha"_s, u"1987-04-23"_s, u"Meunier"_s, u"demo@exemple.fr"_s, u"01 99 00 12 34"_s,
              u"Merci de traiter avant la rentrée."_s, u"antoine.roche@opcadefi.example"_s})
            QVERIFY2(m_values.contains(value), qPrintable(value));
        QVERIFY(m_values.size() > 150);
        qInfo("%d values looked for", int(m_values.size()));
    }
    void someFile_isReallyRead() {
        const QMap<QString, QByteArray> files = m_poste->files();
        QVERIFY(files.contains(u"reglages.ini"_s));
        QVERIFY(files.contains(QDir(m_poste->profile()).relativeFilePath(m_poste->account()) + u"/compte.db"_s));
        QVERIFY(files.contains(QDir(m_poste->profile()).relativeFilePath(m_poste->account()) + u"/brouillons.log"_s));
        // The search itself finds what is there: the company's SIREN is no secret.
        QVERIFY(!found({u"512345679"_s}, files).isEmpty());
    }
    void noPersonalValue_isInClear() {
        const QStringList wrong = found(m_values, m_poste->files());
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1:\n"_s.arg(wrong.size()) + wrong.mid(0, 20).join(u'\n')));
    }
    // With the program still at work on it: the write-ahead log and its index are there too.
    void noPersonalValue_isInClear_whileOpen() {
        const auto process = m_poste->start({u"connexion"_s, u"--sans-navigateur"_s});
        QVERIFY(Poste::signInPage(*process).isValid());
        const QMap<QString, QByteArray> files = m_poste->files();
        process->kill();
        process->waitForFinished();
        QVERIFY(std::any_of(files.keyBegin(), files.keyEnd(), [](const QString &f) { return f.endsWith("-wal"_L1); }));
        const QStringList wrong = found(m_values, files);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    void tokensAndKeys_areInTheKeychainAlone() {
        const QMap<QString, QByteArray> files = m_poste->files();
        const QJsonObject secrets = keychainContent();
        QVERIFY(secrets.size() >= 2); // the session's and the vault's
        for (const QJsonValue &each : secrets) {
            const QByteArray secret = QByteArray::fromBase64(each.toString().toLatin1());
            QVERIFY(secret.size() >= 16);
            for (auto file = files.begin(); file != files.end(); ++file)
                QVERIFY2(file.key() == keychain || (!file->contains(secret) && !file->contains(secret.toBase64()) &&
                                                    !file->contains(secret.toHex())),
                         qPrintable(file.key()));
        }
        for (auto file = files.begin(); file != files.end(); ++file)
            QVERIFY2(!file->contains("Bearer ") && !file->contains("access_token"), qPrintable(file.key()));
    }
    void nothing_isLeftInTheTemporaryFolder() {
        QVERIFY(QDir(m_poste->path(u"tmp"_s)).exists()); // its TMPDIR
        QDirIterator left(m_poste->path(u"tmp"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY2(!left.hasNext(), qPrintable(left.next()));
    }
    void filesAreTheUsersAlone() {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_poste->profile()).permissions() & others));
        for (QDirIterator it(m_poste->profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString file = it.next();
            if (!file.contains("/referentiels/"_L1) && !file.endsWith("/verrou"_L1)) // public; of a killed program
                QVERIFY2(!(QFileInfo(file).permissions() & others), qPrintable(file));
        }
    }
    // The program still knows its person, from what is sealed.
    void nameIsShown_withoutBeingKeptInClear() {
        const Issue issue = m_poste->json({u"etat"_s});
        QCOMPARE(issue.code, 0);
        QCOMPARE(issue.object()["nom"_L1].toString(), u"Claire Meunier"_s);
    }
};

QTEST_GUILESS_MAIN(TestConfidentialite)
#include "tst_confidentialite.moc"
