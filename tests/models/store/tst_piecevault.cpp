// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"
#include "storefixture.h"

#include <QCryptographicHash>

using namespace storefixture;

class TestPieceVault : public QObject {
    Q_OBJECT
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<QTemporaryDir> m_desk;
    QUuid m_id;
    Store &store() { return m_folder->store(); }
    QString write(const QString &name, const QByteArray &content) {
        const QString path = m_desk->filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    Result<Piece> attach(const QString &path, int minute = 2) {
        return store().pieces.attach(m_id, path, TypePiece::DEVIS, at(minute));
    }
    QStringList files() { return QDir(m_folder->file(u"pieces"_s)).entryList(QDir::Files); }
    Failure::Kind refusal(const QString &path) {
        const auto piece = attach(path);
        return piece ? Failure::Kind::Io : piece.failure().kind;
    }

  private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<Folder>();
        m_desk = std::make_unique<QTemporaryDir>();
        m_id = newId();
        VERIFY_OK(store().dossiers.create(draft(m_id), at(1)));
    }

    void attached_isCopied_hashed_andQueued() {
        const QByteArray content = "%PDF-1.4 devis";
        const auto piece = attach(write(u"devis.pdf"_s, content));
        VERIFY_OK(piece);
        QCOMPARE(piece->nom, u"devis.pdf"_s);
        QCOMPARE(piece->mediaType, u"application/pdf"_s);
        QCOMPARE(piece->taille, qint64(content.size()));
        QCOMPARE(piece->sha256.toLatin1(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        m_folder->open();
        const auto pieces = store().pieces.pieces(m_id).value();
        QCOMPARE(pieces.size(), 1);
        QCOMPARE(pieces.first().id, piece->id);
        QVERIFY(!pieces.first().deposeeLe.isValid()); // it waits
        QCOMPARE(store().pieces.uploads().value().size(), 1);
        const auto queue = store().outbox.list().value();
        QCOMPARE(queue.last().kind, Operation::Kind::Attacher);
        QCOMPARE(bodyOf(queue.last())["sha256"_L1].toString(), piece->sha256);
        QVERIFY(!bodyOf(queue.last()).contains("cle"_L1)); // the file's key goes nowhere
    }

    void originalChangedAfterwards_doesNotMatter() {
        const QString path = write(u"devis.pdf"_s, "%PDF-1.4 avant");
        const auto piece = attach(path);
        VERIFY_OK(piece);
        QVERIFY(!write(u"devis.pdf"_s, "%PDF-1.4 apres").isEmpty());
        QVERIFY(QFile::remove(path));
        QCOMPARE(store().pieces.read(piece->id, 0, 100).value(), QByteArray("%PDF-1.4 avant"));
    }

    void type_isJudgedByContent_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QString>("kept");
        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a") + "x";
        const QByteArray jpeg = QByteArray::fromHex("ffd8ffe0") + "x";
        QTest::newRow("PDF") << u"a.pdf"_s << QByteArray("%PDF-1.7") << u"application/pdf"_s << u"a.pdf"_s;
        QTest::newRow("PNG") << u"a.PNG"_s << png << u"image/png"_s << u"a.png"_s;
        QTest::newRow("JPEG") << u"a.jpeg"_s << jpeg << u"image/jpeg"_s << u"a.jpg"_s;
        QTest::newRow("PNG called PDF") << u"a.pdf"_s << png << u"image/png"_s << u"a.png"_s;
        QTest::newRow("program called PDF") << u"a.pdf"_s << QByteArray("MZ\x90") << u""_s << u""_s;
        QTest::newRow("page called PDF") << u"a.pdf"_s << QByteArray("<html>") << u""_s << u""_s;
        QTest::newRow("spreadsheet") << u"a.xlsx"_s << QByteArray("PK\x03\x04") << u""_s << u""_s;
        QTest::newRow("empty") << u"a.pdf"_s << QByteArray() << u""_s << u""_s;
    }
    void type_isJudgedByContent() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, mediaType);
        QFETCH(QString, kept);
        const auto piece = attach(write(name, content));
        QCOMPARE(piece.ok(), !mediaType.isEmpty());
        if (piece) {
            QCOMPARE(piece->mediaType, mediaType);
            QCOMPARE(piece->nom, kept);
        } else {
            QCOMPARE(piece.failure().kind, content.isEmpty() ? Failure::Kind::FileEmpty : Failure::Kind::FileType);
            QCOMPARE(files().size(), 0);
        }
    }

    void tooLarge_isRefused() {
        QCOMPARE(refusal(write(u"a.pdf"_s, "%PDF-" + QByteArray(PieceVault::maxSize - 4, 'x'))),
                 Failure::Kind::FileTooLarge);
        VERIFY_OK(attach(write(u"b.pdf"_s, "%PDF-" + QByteArray(PieceVault::maxSize - 5, 'x'))));
    }

    void absentFile_isSaid() {
        QCOMPARE(refusal(m_desk->filePath(u"absent.pdf"_s)), Failure::Kind::FileMissing);
        QCOMPARE(refusal(m_desk->path()), Failure::Kind::FileMissing);
    }

    void sameContentTwice_isRefused_inOneDossierOnly() {
        VERIFY_OK(attach(write(u"a.pdf"_s, "%PDF-1.4 a")));
        QCOMPARE(refusal(write(u"b.pdf"_s, "%PDF-1.4 a")), Failure::Kind::FileTwice);
        QCOMPARE(files().size(), 1);
        const QUuid other = newId(1);
        VERIFY_OK(store().dossiers.create(draft(other), at(1)));
        VERIFY_OK(store().pieces.attach(other, m_desk->filePath(u"b.pdf"_s), TypePiece::DEVIS, at(3)));
    }

    void names_areSafe_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kept");
        QTest::newRow("accents") << u"Devis signé n° 3.pdf"_s << u"Devis signé n° 3.pdf"_s;
        QTest::newRow("decomposed") << u"e\u0301te.pdf"_s << u"éte.pdf"_s;
        QTest::newRow("text turned round") << u"devis\u202Efdp.exe.pdf"_s << u"devisfdp.exe.pdf"_s;
        QTest::newRow("control character") << u"a\u0007b.pdf"_s << u"ab.pdf"_s;
        QTest::newRow("signs of other systems") << u"a:b*c?.pdf"_s << u"abc.pdf"_s;
        QTest::newRow("hidden") << u".pdf"_s << u"piece.pdf.pdf"_s;
        QTest::newRow("other ending") << u"facture.exe"_s << u"facture.pdf"_s;
        QTest::newRow("very long") << QString(u"x"_s.repeated(200) + u".pdf"_s)
                                   << QString(u"x"_s.repeated(100) + u".pdf"_s);
    }
    void names_areSafe() {
        QFETCH(QString, name);
        QFETCH(QString, kept);
        const auto piece = attach(write(name, "%PDF-1.4 a"));
        VERIFY_OK(piece);
        QCOMPARE(piece->nom, kept);
        QCOMPARE(files().size(), 1);
        QVERIFY(!files().constFirst().contains(u"pdf"_s)); // the stored name tells nothing
    }

    void neitherContentNorName_isInClear() {
        VERIFY_OK(attach(write(u"Durand-zq91.pdf"_s, "%PDF-1.4 SECRET-zq92")));
        for (const QString &name : {m_folder->file(u"compte.db"_s), m_folder->file(u"compte.db-wal"_s),
                                    m_folder->file(u"pieces/"_s + files().constFirst())}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("-zq9"), qPrintable(name));
        }
    }

    void part_isReadWithoutTheRest() {
        QByteArray content = "%PDF-1.4 ";
        for (int i = 0; i < 40000; ++i)
            content += QByteArray::number(i) + ' ';
        const auto piece = attach(write(u"a.pdf"_s, content));
        VERIFY_OK(piece);
        for (const auto &[offset, length] :
             {std::pair(0, 10), std::pair(65530, 20), std::pair(131072, 70000), std::pair(int(content.size()) - 3, 100),
              std::pair(int(content.size()), 5)})
            QCOMPARE(store().pieces.read(piece->id, offset, length).value(), content.mid(offset, length));
    }

    void alteredFile_isNoticed() {
        const auto piece = attach(write(u"a.pdf"_s, "%PDF-1.4 contenu"));
        VERIFY_OK(piece);
        QFile file(m_folder->file(u"pieces/"_s + files().constFirst()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        file.seek(0);
        file.write(bytes);
        file.close();
        QCOMPARE(store().pieces.read(piece->id, 0, 100).failure().kind, Failure::Kind::StoreDamaged);
    }

    void filesExchanged_areNoticed() {
        const auto a = attach(write(u"a.pdf"_s, "%PDF-1.4 contenu a"));
        const QStringList first = files();
        const auto b = attach(write(u"b.pdf"_s, "%PDF-1.4 contenu b"), 3);
        VERIFY_OK(a);
        VERIFY_OK(b);
        QStringList second = files();
        second.removeAll(first.first());
        const QString one = m_folder->file(u"pieces/"_s + first.first());
        const QString two = m_folder->file(u"pieces/"_s + second.first());
        QVERIFY(QFile::rename(one, one + u".x"_s) && QFile::rename(two, one) && QFile::rename(one + u".x"_s, two));
        QCOMPARE(store().pieces.read(a->id, 0, 100).failure().kind, Failure::Kind::StoreDamaged);
    }

    void rowsExchanged_areNoticed() {
        const auto a = attach(write(u"a.pdf"_s, "%PDF-1.4 contenu a"));
        const auto b = attach(write(u"b.pdf"_s, "%PDF-1.4 contenu b"), 3);
        VERIFY_OK(a);
        VERIFY_OK(b);
        VERIFY_OK(Statement(store().database(), "UPDATE upload SET meta_sealed = (SELECT meta_sealed FROM upload WHERE"
                                                " piece = ?) WHERE piece = ?"_L1)
                      .bind(toText(b->id))
                      .bind(toText(a->id))
                      .run());
        QCOMPARE(store().pieces.upload(a->id).failure().kind, Failure::Kind::StoreDamaged);
    }

    void detachedBeforeSending_leavesNothing() {
        const auto piece = attach(write(u"a.pdf"_s, "%PDF-1.4 a"));
        VERIFY_OK(piece);
        VERIFY_OK(store().pieces.detach(m_id, piece->id, at(3)));
        QCOMPARE(store().pieces.pieces(m_id).value().size(), 0);
        QCOMPARE(store().pieces.uploads().value().size(), 0);
        QCOMPARE(files().size(), 0);
        QCOMPARE(store().outbox.list().value().size(), 1);     // the creation of the draft
        VERIFY_OK(attach(write(u"a.pdf"_s, "%PDF-1.4 a"), 4)); // the same file may come back
    }

    void detachedOnceOnTheServer_isTakenBackThere() {
        QJsonObject there = onServer(newId(5), u"4"_s);
        const QUuid dossier = QUuid::fromString(there["id"_L1].toString());
        const QUuid piece = newId(6);
        there.insert("pieces"_L1, QJsonArray{QJsonObject{{u"id"_s, toText(piece)},
                                                         {u"type"_s, u"DEVIS"_s},
                                                         {u"nom"_s, u"devis.pdf"_s},
                                                         {u"deposeeLe"_s, u"2018-06-01T08:00:00.000Z"_s}}});
        VERIFY_OK(m_folder->receive({upsert(there)}));
        QVERIFY(store().pieces.pieces(dossier).value().first().deposeeLe.isValid());
        QCOMPARE(store().pieces.detach(dossier, newId(7), at(7)).failure().kind, Failure::Kind::NotFound);
        VERIFY_OK(store().pieces.detach(dossier, piece, at(7)));
        QCOMPARE(store().pieces.pieces(dossier).value().size(), 0);
        const auto queue = store().outbox.list().value();
        QCOMPARE(queue.last().kind, Operation::Kind::Detacher);
        QCOMPARE(bodyOf(queue.last())["id"_L1].toString(), toText(piece));
    }

    void lockedDossier_takesNothing() {
        const QUuid dossier = newId(5);
        VERIFY_OK(m_folder->receive({upsert(onServer(dossier, u"4"_s, u"a"_s, u"EN_VALIDATION"_s))}));
        const auto piece = store().pieces.attach(dossier, write(u"a.pdf"_s, "%PDF-1"), TypePiece::DEVIS, at(6));
        QCOMPARE(piece.failure().kind, Failure::Kind::Refused);
        VERIFY_OK(m_folder->receive({upsert(onServer(dossier, u"5"_s, u"a"_s, u"A_COMPLETER"_s))}));
        VERIFY_OK(store().pieces.attach(dossier, write(u"a.pdf"_s, "%PDF-1"), TypePiece::DEVIS, at(6)));
        QCOMPARE(store().outbox.waiting().value(), 2);
    }

    void unknownDossier_isNotFound() {
        const auto piece = store().pieces.attach(newId(9), write(u"a.pdf"_s, "%PDF-1"), TypePiece::DEVIS, at(6));
        QCOMPARE(piece.failure().kind, Failure::Kind::NotFound);
    }

    void upload_isNoted_andSurvivesARestart() {
        const auto piece = attach(write(u"a.pdf"_s, "%PDF-1.4 a"));
        VERIFY_OK(piece);
        VERIFY_OK(store().pieces.noteUpload(piece->id, u"/v1/uploads/7"_s, 4, false));
        m_folder->open();
        const Upload upload = store().pieces.upload(piece->id).value();
        QCOMPARE(upload.url, u"/v1/uploads/7"_s);
        QCOMPARE(upload.offset, 4);
        QVERIFY(!upload.complete);
        VERIFY_OK(store().pieces.noteUpload(piece->id, u"/v1/uploads/7"_s, 10, true));
        QCOMPARE(store().pieces.uploads().value().size(), 0);
        QCOMPARE(store().pieces.noteUpload(newId(9), {}, 0, false).failure().kind, Failure::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPieceVault)
#include "tst_piecevault.moc"
