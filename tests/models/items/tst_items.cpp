// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/comptemodel.h"
#include "models/items/dossierfilter.h"
#include "models/items/dossiertablemodel.h"
#include "models/items/etablissementmodel.h"
#include "models/items/labels.h"
#include "models/items/mouvementmodel.h"
#include "models/items/notificationmodel.h"
#include "models/items/outboxmodel.h"
#include "models/items/stagiairetablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace models;
using namespace Qt::StringLiterals;

namespace {

QUuid id(int number) {
    return QUuid::fromString(u"01890000-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
}

DossierRow dossier(int number, const QString &intitule) {
    DossierRow row;
    row.id = id(number);
    row.intitule = intitule;
    row.statut = u"SAISIE"_s;
    row.etablissement = u"73282932000074"_s;
    row.dispositif = u"PLAN"_s;
    return row;
}

QStringList titles(const QAbstractItemModel &model) {
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, DossierTableModel::Intitule).data().toString();
    return list;
}

template <typename Enum>
void everyWord(QStringList &missing) {
    const QMetaEnum meta = QMetaEnum::fromType<Enum>();
    QSet<QString> seen;
    for (int i = 0; i < meta.keyCount(); ++i) {
        const QString word = Labels::of(Enum(meta.value(i)));
        if (word.isEmpty() || seen.contains(word))
            missing << QString::fromLatin1(meta.key(i));
        seen.insert(word);
    }
}

} // namespace

class TestItems : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyCode_hasAWordOfItsOwn() {
        QStringList missing;
        everyWord<Statut>(missing);
        everyWord<Nature>(missing);
        everyWord<ModeReglement>(missing);
        everyWord<Objectif>(missing);
        everyWord<Certification>(missing);
        everyWord<Niveau>(missing);
        everyWord<TypeSession>(missing);
        everyWord<Modalite>(missing);
        everyWord<Sexe>(missing);
        everyWord<Csp>(missing);
        everyWord<TypeContrat>(missing);
        everyWord<TypeCout>(missing);
        everyWord<TypePiece>(missing);
        everyWord<TrancheEffectif>(missing);
        everyWord<Habilitation>(missing);
        everyWord<TypeCompte>(missing);
        everyWord<NatureMouvement>(missing);
        everyWord<TypeEvenement>(missing);
        everyWord<RoleContact>(missing);
        everyWord<ResultatTransmission>(missing);
        QCOMPARE(missing, QStringList());
    }

    void unknownStatut_isShownAsSent() {
        QCOMPARE(Labels::statut(u"EN_VALIDATION"_s, {}), u"En cours de validation"_s);
        QCOMPARE(Labels::statut(u"NOUVEAU"_s, {}), u"NOUVEAU"_s);
        QCOMPARE(Labels::statut(u"NOUVEAU"_s, u"Nouveau statut"_s), u"Nouveau statut"_s);
        QVERIFY(Labels::statutPhrase(u"NOUVEAU"_s).contains(u"interlocuteur de gestion"_s));
    }

    void syncStatus_isSaidInWords_data() {
        QTest::addColumn<SyncStatus>("status");
        QTest::addColumn<QString>("sentence");
        using Kind = SyncStatus::Kind;
        const QDateTime at(QDate(2018, 3, 5), QTime(9, 42), Qt::UTC); // 10:42 in Paris
        QTest::newRow("up to date") << SyncStatus{Kind::UpToDate, 0, at, {}, {}}
                                    << u"À jour — dernière synchronisation à 10:42"_s;
        QTest::newRow("up to date since yesterday") << SyncStatus{Kind::UpToDate, 0, at.addDays(-1), {}, {}}
                                                    << u"À jour — dernière synchronisation le 04/03/2018 à 10:42"_s;
        QTest::newRow("sending three") << SyncStatus{Kind::Sending, 3, {}, {}, {}} << u"Envoi de 3 modifications…"_s;
        QTest::newRow("one waits") << SyncStatus{Kind::Waiting, 1, {}, {}, {}} << u"1 modification sera envoyée"_s;
        QTest::newRow("three wait") << SyncStatus{Kind::Waiting, 3, {}, {}, {}} << u"3 modifications seront envoyées"_s;
        QTest::newRow("offline") << SyncStatus{Kind::Offline, 0, {}, {}, {}}
                                 << u"Hors ligne — vos saisies sont gardées sur ce poste"_s;
        QTest::newRow("refused") << SyncStatus{Kind::Refused, 1, {}, {}, {}} << u"1 dossier à corriger"_s;
        QTest::newRow("conflict") << SyncStatus{Kind::Conflict, 1, {}, u"Mme Durand"_s, at}
                                  << u"Modifié aussi par Mme Durand à 10:42"_s;
    }
    void syncStatus_isSaidInWords() {
        QFETCH(SyncStatus, status);
        QTEST(Labels::of(status, QDate(2018, 3, 5)), "sentence");
    }

    void rows_areDiffedAndSelectionStays() {
        DossierTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show({dossier(1, u"a"_s), dossier(2, u"b"_s), dossier(3, u"c"_s), dossier(4, u"d"_s)});
        QCOMPARE(inserted.size(), 1);
        const QPersistentModelIndex chosen = model.index(2, 0);

        model.show({dossier(5, u"e"_s), dossier(3, u"C"_s), dossier(1, u"a"_s), dossier(6, u"f"_s)});
        QCOMPARE(titles(model), (QStringList{u"e"_s, u"C"_s, u"a"_s, u"f"_s}));
        QVERIFY(chosen.isValid());
        QCOMPARE(chosen.row(), 1);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(inserted.size(), 3);
        QCOMPARE(changed.size(), 1);

        model.show(model.rows());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(removed.size() + inserted.size(), 5);
        model.show({});
        QVERIFY(!chosen.isValid());
        QVERIFY(reset.isEmpty());
    }

    void randomRows_alwaysEndAsShown() {
        DossierTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        quint32 seed = 7;
        const auto next = [&seed](int below) { return int((seed = seed * 1664525 + 1013904223) >> 8) % below; };
        for (int turn = 0; turn < 200; ++turn) {
            QList<DossierRow> rows;
            QSet<QUuid> seen;
            for (int i = next(12); i > 0; --i)
                if (const DossierRow row = dossier(next(15), QString::number(next(3))); !seen.contains(row.id)) {
                    seen.insert(row.id);
                    rows << row;
                }
            model.show(rows);
            QVERIFY(model.rows() == rows);
        }
    }

    void doubleKey_isShownOnce() {
        DossierTableModel model;
        model.show({dossier(1, u"a"_s), dossier(1, u"b"_s)});
        QCOMPARE(titles(model), QStringList{u"a"_s});
    }

    void filter_findsInEveryColumn_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing typed") << u" "_s << QStringList{u"Sécurité au laboratoire"_s, u"Anglais"_s};
        QTest::newRow("no accents") << u"SECURITE labo"_s << QStringList{u"Sécurité au laboratoire"_s};
        QTest::newRow("dispositif by its name") << u"plan 2018"_s << QStringList{u"Anglais"_s};
        QTest::newRow("établissement by its name") << u"lille"_s << QStringList{u"Anglais"_s};
        QTest::newRow("SIRET") << u"73282932000074"_s << QStringList{u"Anglais"_s};
        QTest::newRow("statut") << u"valid"_s << QStringList{u"Sécurité au laboratoire"_s};
        QTest::newRow("no match") << u"zzz"_s << QStringList{};
    }
    void filter_findsInEveryColumn() {
        QFETCH(QString, typed);
        DossierTableModel model;
        DossierFilter filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        fill(model);
        filter.setText(typed);
        QTEST(titles(filter), "found");
    }

    void filter_followsChangesAndCriteria() {
        DossierTableModel model;
        DossierFilter filter;
        filter.setSourceModel(&model);
        fill(model);
        filter.setText(u"anglais"_s);
        QCOMPARE(filter.rowCount(), 1);
        QList<DossierRow> rows = model.rows();
        rows[1].intitule = u"Allemand"_s;
        model.show(rows);
        QCOMPARE(filter.rowCount(), 0);
        filter.clear();
        QVERIFY(!filter.filtering());
        filter.setStatuts({u"EN_VALIDATION"_s});
        QCOMPARE(titles(filter), QStringList{u"Sécurité au laboratoire"_s});
        filter.clear();
        filter.setSync(DossierSync::EnAttente);
        QCOMPARE(titles(filter), QStringList{u"Allemand"_s});
    }

    void sort_goesByValue() {
        DossierTableModel model;
        DossierFilter filter;
        filter.setSourceModel(&model);
        QList<DossierRow> rows{dossier(1, u"a"_s), dossier(2, u"b"_s), dossier(3, u"c"_s)};
        rows[0].montantDemande = Montant::euros(1000);
        rows[1].montantDemande = Montant::euros(200);
        model.show(rows);
        filter.sort(DossierTableModel::MontantDemande);
        QCOMPARE(titles(filter), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        filter.sort(DossierTableModel::MontantDemande, Qt::DescendingOrder);
        QCOMPARE(titles(filter), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void etablissement_isSaidInWords() {
        Etablissement lille;
        lille.siret = u"73282932000074"_s;
        lille.denomination = u"Lille"_s;
        Etablissement paris = lille;
        paris.siret = u"44306184100047"_s;
        paris.ferme = true;
        paris.dateFermeture = QDate(2016, 12, 31);
        EtablissementModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({lille, paris});
        model.setPrefere(lille.siret);
        QCOMPARE(model.index(0, EtablissementModel::Etat).data().toString(), u"Préféré"_s);
        QCOMPARE(model.index(1, EtablissementModel::Etat).data().toString(), u"Fermé le 31/12/2016"_s);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"établissement préféré"_s));
        QVERIFY(model.index(0, 0).data(EtablissementModel::PrefereRole).toBool());
        QVERIFY(model.index(1, 0).data(EtablissementModel::FermeRole).toBool());
    }

    void otherTables_holdTheirContract() {
        Compte compte;
        compte.code = u"VV"_s;
        compte.disponibleEngagement = Montant::euros(1234);
        CompteModel comptes;
        QAbstractItemModelTester t1(&comptes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        comptes.show({compte});
        QCOMPARE(comptes.index(0, CompteModel::DisponibleEngagement).data().toString(), u"1\u202F234,00\u00A0€"_s);

        FinancementModel financements;
        QAbstractItemModelTester t2(&financements, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Financement cpf;
        cpf.code = u"CPF"_s;
        cpf.unite = Unite::HEURES;
        cpf.engageNonRegle = 90;
        financements.show({cpf});
        QCOMPARE(financements.index(0, 1).data().toString(), u"1\u00A0h\u00A030"_s);

        MouvementModel mouvements;
        QAbstractItemModelTester t3(&mouvements, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Mouvement mouvement;
        mouvement.id = id(1);
        mouvement.date = QDate(2018, 1, 2);
        mouvements.show({mouvement});
        QCOMPARE(mouvements.index(0, 0).data().toString(), u"02/01/2018"_s);

        NotificationModel notifications;
        QAbstractItemModelTester t4(&notifications, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Notification notification;
        notification.id = id(1);
        notifications.show({notification});
        QCOMPARE(notifications.unread(), 1);

        OutboxModel outbox;
        QAbstractItemModelTester t5(&outbox, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Operation operation;
        operation.id = id(9);
        operation.kind = Operation::Kind::Transmettre;
        operation.state = Operation::State::Parked;
        operation.subject = u"01890000-0000-7000-8000-000000000001"_s;
        operation.problem = {{u"title"_s, u"Refus"_s}, {u"detail"_s, u"Date passée"_s}};
        outbox.show({operation});
        outbox.setDossiers({dossier(1, u"Anglais"_s)});
        QCOMPARE(outbox.index(0, OutboxModel::Sujet).data().toString(), u"Anglais"_s);
        QCOMPARE(outbox.index(0, OutboxModel::Motif).data().toString(), u"Date passée"_s);
        QVERIFY(outbox.index(0, 0).data(OutboxModel::ParkedRole).toBool());
    }

    void stagiaire_takesWhatPeopleType_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QString>("shown");
        using S = StagiaireTableModel;
        QTest::newRow("date") << int(S::DateNaissance) << u"5/3/1980"_s << true << u"05/03/1980"_s;
        QTest::newRow("no such date") << int(S::DateNaissance) << u"31/02/1980"_s << false << u""_s;
        QTest::newRow("choice by its beginning") << int(S::Sexe) << u"f"_s << true << u"Femme"_s;
        QTest::newRow("choice by its code") << int(S::Csp) << u"OUVRIER"_s << true << u"Ouvrier"_s;
        QTest::newRow("ambiguous choice") << int(S::TypeContrat) << u"c"_s << false << u""_s;
        QTest::newRow("exact choice among longer ones") << int(S::TypeContrat) << u"cdd"_s << true << u"CDD"_s;
        QTest::newRow("hours") << int(S::Heures) << u"13,5"_s << true << u"13\u00A0h\u00A030"_s;
        QTest::newRow("not hours") << int(S::Heures) << u"beaucoup"_s << false << u""_s;
        QTest::newRow("money") << int(S::TauxHoraire) << u"25,50"_s << true << u"25,50\u00A0€"_s;
        QTest::newRow("SIRET with spaces")
            << int(S::Etablissement) << u"732 829 320 00074"_s << true << u"732\u00A0829\u00A0320\u00A000074"_s;
    }
    void stagiaire_takesWhatPeopleType() {
        QFETCH(int, column);
        QFETCH(QString, typed);
        QFETCH(bool, taken);
        int made = 0;
        StagiaireTableModel model([&made] { return id(++made); });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add();
        QSignalSpy edited(&model, &StagiaireTableModel::edited);
        QCOMPARE(model.setData(model.index(0, column), typed), taken);
        QTEST(model.index(0, column).data().toString(), "shown");
        QCOMPARE(edited.size(), taken ? 1 : 0);
    }

    void pastedBlock_fillsAndAddsRows() {
        int made = 0;
        StagiaireTableModel model([&made] { return id(++made); });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.add();
        const auto refused = model.paste(
            0, 0, u"Durand\tAnne\t01/02/1980\tF\r\n\"Petit\nGrand\"\t\"L\"\"o\"\tdemain\tM\r\nNoël\tZoé\r\n"_s);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.at(0).dateNaissance, QDate(1980, 2, 1));
        QCOMPARE(model.at(1).nom, u"Petit Grand"_s);
        QCOMPARE(model.at(1).prenom, u"L\"o"_s);
        QCOMPARE(model.at(1).sexe, std::optional(Sexe::M));
        QCOMPARE(model.at(2).prenom, u"Zoé"_s);
        QVERIFY(refused == (QList<StagiaireTableModel::Refused>{{1, StagiaireTableModel::DateNaissance, u"demain"_s}}));
        QVERIFY(model.paste(9, 0, u"x"_s).isEmpty());
        QCOMPARE(model.duplicate(0), 1);
        QVERIFY(model.at(1).id != model.at(0).id);
        QVERIFY(model.removeRows(0, 2));
        QVERIFY(!model.removeRows(1, 5));
    }

  private:
    static void fill(DossierTableModel &model) {
        DossierRow first = dossier(1, u"Sécurité au laboratoire"_s);
        first.statut = u"EN_VALIDATION"_s;
        first.dispositif = u"VERSEMENT_VOLONTAIRE"_s;
        first.etablissement = u"44306184100047"_s;
        DossierRow second = dossier(2, u"Anglais"_s);
        second.sync = DossierSync::EnAttente;
        model.show({first, second});
        Etablissement lille;
        lille.siret = u"73282932000074"_s;
        lille.denomination = u"Usine de Lille"_s;
        Dispositif plan;
        plan.code = u"PLAN"_s;
        plan.libelle = u"Plan 2018"_s;
        model.setReferences({lille}, {plan});
    }
};

QTEST_GUILESS_MAIN(TestItems)
#include "tst_items.moc"
