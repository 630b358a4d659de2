// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/controles.h"

#include "models/domain/uuid.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace models;

namespace {

const QUuid stagiaireId = QUuid::fromString(u"01930000-0000-7000-8000-000000000001"_s);
const QUuid coutId = QUuid::fromString(u"01930000-0000-7000-8000-000000000002"_s);
const QUuid imputationId = QUuid::fromString(u"01930000-0000-7000-8000-000000000003"_s);
const QUuid pieceId = QUuid::fromString(u"01930000-0000-7000-8000-000000000004"_s);

Contexte contexte() {
    Contexte c;
    c.today = QDate(2018, 2, 1);
    Etablissement lille;
    lille.siret = u"35600000000048"_s;
    lille.denomination = u"Lille"_s;
    lille.offreService = u"DEFI_PERFORMANCE"_s;
    lille.subrogationAutorisee = true;
    lille.idcc = u"0044"_s;
    lille.habilitations = {Habilitation::SAISIR, Habilitation::TRANSMETTRE};
    Etablissement ferme = lille;
    ferme.siret = u"73282932000074"_s;
    ferme.ferme = true;
    Etablissement autre = lille;
    autre.siret = u"40483304800022"_s;
    autre.offreService.clear();
    autre.subrogationAutorisee = false;
    autre.habilitations = {Habilitation::SAISIR};
    c.etablissements = {lille, ferme, autre};
    c.etablissementPrefere = lille.siret;
    Dispositif plan;
    plan.code = u"PLAN"_s;
    plan.reservePlan = true;
    plan.piecesRequises = {{{TypePiece::PROGRAMME}}, {{TypePiece::DEVIS, TypePiece::CONVENTION}}};
    // Not for today's demande: after the session, no longer, not yet.
    plan.piecesRequises << PieceRequise{{TypePiece::FACTURE}, true, u"APRES_SESSION"_s, {}, {}}
                        << PieceRequise{{TypePiece::ATTESTATION}, true, {}, {}, QDate(2017, 12, 31)}
                        << PieceRequise{{TypePiece::ATTESTATION}, true, {}, QDate(2030, 1, 1), {}};
    plan.parametres = {{u"PLAFOND_HORAIRE"_s, u"0044"_s, 5000, QDate(2018, 1, 1), {}}};
    Dispositif cpf;
    cpf.code = u"CPF"_s;
    cpf.ouvert = false;
    c.dispositifs = {plan, cpf};
    Compte vv;
    vv.code = u"VV"_s;
    vv.libelle = u"Versement volontaire"_s;
    vv.disponibleEngagement = Montant::euros(5000);
    vv.soldeReglement = Montant::euros(2000);
    c.comptes = {vv};
    Piece programme{pieceId, TypePiece::PROGRAMME, u"programme.pdf"_s, u"application/pdf"_s, 10, u"aa"_s, {}, {}};
    Piece devis{newUuid(1), TypePiece::DEVIS, u"devis.pdf"_s, u"application/pdf"_s, 10, u"bb"_s, {}, {}};
    c.pieces = {programme, devis};
    return c;
}

Dossier complet() {
    Dossier d;
    d.id = newUuid(1);
    d.demande = {u"35600000000048"_s,
                 u"PLAN"_s,
                 Nature::ACTION_FORMATION,
                 ModeReglement::SUBROGATION,
                 u"REF 1"_s,
                 {u"Durand"_s, u"Anne"_s, u"anne.durand@exemple.fr"_s, u"03 20 00 00 00"_s, {}}};
    Formation &f = d.formation;
    f.intitule = u"Conduite de ligne"_s;
    f.objectif = Objectif::ADAPTATION;
    f.certification = Certification::AUCUNE;
    f.typeSession = TypeSession::INTRA;
    f.dateDebut = QDate(2018, 3, 12);
    f.dateFin = QDate(2018, 3, 14);
    f.duree = Duree::heures(21);
    f.surTempsTravail = Duree::heures(21);
    f.nombreStagiaires = 1;
    f.modalite = Modalite::PRESENTIEL;
    f.lieuChezOrganisme = true;
    d.organisme.siret = u"35600000000048"_s;
    d.organisme.nda = u"11755432175"_s;
    d.organisme.denomination = u"Institut"_s;
    Stagiaire s;
    s.id = stagiaireId;
    s.nom = u"Petit"_s;
    s.prenom = u"Jean"_s;
    s.dateNaissance = QDate(1980, 5, 4);
    s.sexe = Sexe::M;
    s.csp = Csp::OUVRIER;
    s.typeContrat = TypeContrat::CDI;
    s.heures = Duree::heures(21);
    d.stagiaires = {s};
    d.couts = {{coutId, TypeCout::PEDAGOGIQUE, {}, Montant::euros(1000), 2000}};
    d.financement.montantDemande = Montant::euros(1000);
    d.imputations = {{imputationId, u"VV"_s, Montant::euros(1000)}};
    return d;
}

using Change = std::function<void(Dossier &, Contexte &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestControles : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void complete_hasNoProblem() {
        const auto problemes = controler(complet(), contexte());
        for (const Probleme &each : problemes)
            qWarning() << each.champ << int(each.motif);
        QVERIFY(problemes.isEmpty());
        QVERIFY(transmissible(problemes));
    }

    // One change to a complete dossier, one problem.
    void rule_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("champ");
        QTest::addColumn<QString>("regle");
        QTest::addColumn<int>("motif");
        QTest::addColumn<bool>("blocks");
        using Motif = Probleme::Motif;
        const auto row = [](const char *name, const QString &champ, const char *regle, Motif motif, bool blocks,
                            const Change &change) {
            QTest::newRow(name) << change << champ << QString::fromLatin1(regle) << int(motif) << blocks;
        };
        const QString s = u"/stagiaires/"_s + toText(stagiaireId);
        row("R1 unknown", u"/demande/etablissement"_s, "R1", Motif::EtablissementInconnu, true,
            [](Dossier &d, Contexte &) { d.demande.etablissement = u"1"_s; });
        row("R1 closed", u"/demande/etablissement"_s, "R1", Motif::EtablissementFerme, true,
            [](Dossier &d, Contexte &) { d.demande.etablissement = u"73282932000074"_s; });
        row("R1 not habilité", u"/demande/etablissement"_s, "R1", Motif::EtablissementNonHabilite, true,
            [](Dossier &d, Contexte &) { d.demande.etablissement = u"40483304800022"_s; });
        row("R2 the préféré decides, not the dossier's own", u"/demande/dispositif"_s, "R2", Motif::PlanReserve, true,
            [](Dossier &d, Contexte &c) {
                c.etablissementPrefere = u"40483304800022"_s;
                d.demande.modeReglement = ModeReglement::REMBOURSEMENT;
            });
        row("R2 not open", u"/demande/dispositif"_s, "R2", Motif::DispositifPasOuvert, true,
            [](Dossier &d, Contexte &) { d.demande.dispositif = u"CPF"_s; });
        row("R2 unknown", u"/demande/dispositif"_s, "R2", Motif::DispositifInconnu, true,
            [](Dossier &d, Contexte &) { d.demande.dispositif = u"X"_s; });
        row("R3", u"/demande/modeReglement"_s, "R3", Motif::SubrogationNonAutorisee, true,
            [](Dossier &, Contexte &c) { c.etablissements[0].subrogationAutorisee = false; });
        row("R4 end before start", u"/formation/dateFin"_s, "R4", Motif::FinAvantDebut, true,
            [](Dossier &d, Contexte &) { d.formation.dateFin = QDate(2018, 3, 11); });
        row("R4 typo in the year", u"/formation/dateFin"_s, "R4", Motif::DateLointaine, false,
            [](Dossier &d, Contexte &) { d.formation.dateFin = QDate(2081, 3, 14); });
        row("R14 hours of an intra session", u"/stagiaires"_s, "R14", Motif::HeuresIncoherentes, false,
            [](Dossier &d, Contexte &) { d.stagiaires[0].heures = Duree::heures(14); });
        row("R14 inter: more than the whole", s + u"/heures"_s, "R14", Motif::HeuresIncoherentes, false,
            [](Dossier &d, Contexte &) {
                d.formation.typeSession = TypeSession::INTER;
                d.stagiaires[0].heures = Duree::heures(28);
            });
        row("R15", u"/couts"_s, "R15", Motif::PlafondDepasse, false, [](Dossier &d, Contexte &) {
            d.couts[0].montantHt = Montant::euros(1100); // 52,38 €/h over 50
            d.financement.montantDemande = Montant::euros(1000);
        });
        row("R16 sum", u"/imputations"_s, "R16", Motif::ImputationsDifferentes, true,
            [](Dossier &d, Contexte &) { d.imputations[0].montant = Montant::euros(999); });
        row("R16 more than the costs", u"/financement/montantDemande"_s, "R16", Motif::DemandeDepasseCouts, true,
            [](Dossier &d, Contexte &) {
                d.financement.montantDemande = Montant{100001};
                d.imputations[0].montant = Montant{100001};
            });
        row("R16 the smaller balance warns", u"/imputations/"_s + toText(imputationId) + u"/montant"_s, "R16",
            Motif::DisponibleInsuffisant, false,
            [](Dossier &, Contexte &c) { c.comptes[0].soldeReglement = Montant{99999}; });
        row("R17 SIREN", u"/organisme/siret"_s, "R17", Motif::SirenAuLieuDeSiret, true,
            [](Dossier &d, Contexte &) { d.organisme.siret = u"356 000 000"_s; });
        row("R17 SIRET length", u"/organisme/siret"_s, "R17", Motif::SiretLongueur, true,
            [](Dossier &d, Contexte &) { d.organisme.siret = u"7328293200007"_s; });
        row("R17 SIRET key", u"/organisme/siret"_s, "R17", Motif::SiretCle, true,
            [](Dossier &d, Contexte &) { d.organisme.siret = u"73282932000075"_s; });
        row("R17 NDA", u"/organisme/nda"_s, "R17", Motif::NdaFormat, true,
            [](Dossier &d, Contexte &) { d.organisme.nda = u"117554"_s; });
        row("R17 NDA, département", u"/organisme/nda"_s, "R17", Motif::NdaDepartement, false,
            [](Dossier &d, Contexte &) { d.organisme.nda = u"11755432169"_s; });
        row("R17 e-mail", u"/demande/contact/email"_s, "R17", Motif::EmailFormat, true,
            [](Dossier &d, Contexte &) { d.demande.contact.email = u"anne@exemple"_s; });
        row("R18 missing", u"/pieces"_s, "R18", Motif::PieceManquante, true,
            [](Dossier &, Contexte &c) { c.pieces.removeLast(); });
        row("R18 empty", u"/pieces/"_s + toText(pieceId), "R18", Motif::PieceVide, true,
            [](Dossier &, Contexte &c) { c.pieces[0].taille = 0; });
        row("R18 twice the same", u"/pieces/"_s + toText(pieceId), "R18", Motif::PieceEnDouble, true,
            [](Dossier &, Contexte &c) {
                c.pieces.append(c.pieces.takeFirst());
                c.pieces[1].sha256 = c.pieces[0].sha256;
            });
        row("R20", u"/formation/intitule"_s, "R20", Motif::DoublonPossible, false, [](Dossier &d, Contexte &c) {
            DossierRow other;
            other.id = newUuid(2);
            other.numero = u"D-1"_s;
            other.statut = u"EN_VALIDATION"_s;
            other.dateDebut = d.formation.dateDebut;
            other.etablissement = d.demande.etablissement;
            other.organisme = u"Un nom d’avant"_s;
            other.organismeSiret = u"356 000 000 00048"_s;
            other.intitule = u"La conduite de ligne"_s;
            c.dossiers = {other};
        });
        row("R17 telephone", u"/demande/contact/telephone"_s, "R17", Motif::TelephoneFormat, true,
            [](Dossier &d, Contexte &) { d.demande.contact.telephone = u"0472"_s; });
        row("R17 code postal", u"/organisme/adresse/codePostal"_s, "R17", Motif::CodePostalFormat, true,
            [](Dossier &d, Contexte &) { d.organisme.adresse.codePostal = u"6900"_s; });
        row("R24 in a file name", u"/pieces/"_s + toText(pieceId), "R24", Motif::NirPresent, false,
            [](Dossier &, Contexte &c) { c.pieces[0].nom = u"1800559123456.pdf"_s; });
        row("R24 in a first name", s + u"/prenom"_s, "R24", Motif::NirPresent, false,
            [](Dossier &d, Contexte &) { d.stagiaires[0].prenom = u"Anne 180055912345678"_s; });
        row("R24 in an address", u"/organisme/adresse/voie"_s, "R24", Motif::NirPresent, false,
            [](Dossier &d, Contexte &) { d.organisme.adresse.voie = u"2 80 05 2A 123 456"_s; });
        row("R24 in a name", s + u"/nom"_s, "R24", Motif::NirPresent, false,
            [](Dossier &d, Contexte &) { d.stagiaires[0].nom = u"Petit 1 80 05 59 123 456"_s; });
        row("place without a street", u"/formation/lieu/voie"_s, "", Motif::Manquant, true, [](Dossier &d, Contexte &) {
            d.formation.lieuChezOrganisme = false;
            d.formation.lieu = {{}, u"69004"_s, u"Lyon"_s};
        });
        row("field needed", u"/formation/modalite"_s, "", Motif::Manquant, true,
            [](Dossier &d, Contexte &) { d.formation.modalite.reset(); });
        row("RNCP code", u"/formation/codeCertification"_s, "R17", Motif::CertificationFormat, true,
            [](Dossier &d, Contexte &) {
                d.formation.certification = Certification::RNCP;
                d.formation.codeCertification = u"RNCP12"_s;
                d.formation.niveauVise = models::Niveau::NIVEAU_IV;
            });
        row("count of stagiaires", u"/formation/nombreStagiaires"_s, "", Motif::NombreIncoherent, true,
            [](Dossier &d, Contexte &) { d.formation.nombreStagiaires = 2; });
    }
    void rule() {
        QFETCH(Change, change);
        QFETCH(QString, champ);
        QFETCH(QString, regle);
        QFETCH(int, motif);
        QFETCH(bool, blocks);
        Dossier d = complet();
        Contexte c = contexte();
        change(d, c);
        const auto problemes = controler(d, c);
        QCOMPARE(problemes.size(), 1);
        QCOMPARE(problemes[0].champ, champ);
        QCOMPARE(problemes[0].regle, regle);
        QCOMPARE(int(problemes[0].motif), motif);
        QCOMPARE(transmissible(problemes), !blocks);
    }

    void steps_sayWhatIsMissingAndWhatIsWrong() {
        Dossier d = complet();
        const Contexte c = contexte();
        QCOMPARE(etapes(d, controler(d, c)).at(0).etat, EtatEtape::Complet);
        d.organisme = {};
        d.formation.modalite.reset();
        d.demande.contact.email = u"x"_s;
        d.demande.etablissement = u"1"_s;
        const auto vues = etapes(d, controler(d, c));
        QCOMPARE(vues.size(), 6);
        QCOMPARE(vues[0], (EtapeVue{Etape::Demande, EtatEtape::ACorriger, 2}));
        QCOMPARE(vues[1].etat, EtatEtape::EnCours);
        QCOMPARE(vues[2].etat, EtatEtape::ACompleter);
    }
};

QTEST_GUILESS_MAIN(TestControles)
#include "tst_controles.moc"
