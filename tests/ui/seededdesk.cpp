// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/seededdesk.h"

#include "models/domain/json.h"
#include "models/domain/uuid.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace models;

namespace testdesk {

const QString SeededDesk::prefere = u"55203253400646"_s;
const QString SeededDesk::autre = u"55203253400653"_s;
const QString SeededDesk::ferme = u"55203253400661"_s;

namespace {

QDateTime day(int month, int number) { return {{2018, month, number}, {7, 15}, Qt::UTC}; }

QUuid idOf(int number) { return newUuid(day(1, 1).toMSecsSinceEpoch() + number); }

template <typename T>
Change change(const QString &type, const QString &id, const T &value) {
    return {type, id, false, {}, u"1"_s, toJson(value)};
}

Personne person(const QString &prenom, const QString &nom, const QString &email, const QString &phone = {}) {
    return {nom, prenom, email, phone, {}};
}

void addSites(QList<Change> &changes) {
    Etablissement site;
    site.siret = SeededDesk::prefere;
    site.denomination = u"Plastiques du Rhône"_s;
    site.adresse = {u"12 rue des Canuts"_s, u"69004"_s, u"Lyon"_s};
    site.idcc = u"0292"_s;
    site.trancheEffectif = TrancheEffectif::DE_50_A_299;
    site.offreService = u"DEFI_PERFORMANCE"_s;
    site.offreServiceLibelle = u"DEFi Performance"_s;
    site.subrogationAutorisee = true;
    site.siege = true;
    site.habilitations = {Habilitation::CONSULTER_DOSSIERS, Habilitation::SAISIR, Habilitation::TRANSMETTRE,
                          Habilitation::CONSULTER_COMPTES};
    site.gestionnaires = {person(u"Claire"_s, u"Morel"_s, u"claire.morel@exemple.fr"_s, u"0472000001"_s)};
    changes << change(u"etablissement"_s, site.siret, site);
    site.siret = SeededDesk::autre;
    site.denomination = u"Plastiques du Nord"_s;
    site.adresse = {u"3 quai du Wault"_s, u"59000"_s, u"Lille"_s};
    site.offreService = u"DEFI_ESSENTIEL"_s;
    site.offreServiceLibelle = u"DEFi Essentiel"_s;
    site.subrogationAutorisee = false;
    site.siege = false;
    changes << change(u"etablissement"_s, site.siret, site);
    site.siret = SeededDesk::ferme;
    site.denomination = u"Atelier de Vénissieux"_s;
    site.adresse = {u"8 chemin du Charbonnier"_s, u"69200"_s, u"Vénissieux"_s};
    site.ferme = true;
    site.dateFermeture = {2016, 12, 31};
    changes << change(u"etablissement"_s, site.siret, site);
}

void addReferences(QList<Change> &changes) {
    const struct {
        QString code;
        QString words;
        bool plan;
    } devices[] = {{u"PLAN"_s, u"Plan de formation"_s, true},
                   {u"VERSEMENT_VOLONTAIRE"_s, u"Versement volontaire"_s, false},
                   {u"PERIODE_PRO"_s, u"Période de professionnalisation"_s, false}};
    for (const auto &each : devices) {
        Dispositif device;
        device.code = each.code;
        device.libelle = each.words;
        device.reservePlan = each.plan;
        device.piecesRequises = {{{models::TypePiece::PROGRAMME}, true},
                                 {{models::TypePiece::DEVIS, models::TypePiece::CONVENTION}, true}};
        changes << change(u"dispositif"_s, device.code, device);
    }
    Profil profil;
    profil.sujet = u"sujet-1"_s;
    profil.personne = person(u"Sophie"_s, u"Lambert"_s, u"sophie.lambert@exemple.fr"_s, u"0472000002"_s);
    profil.personne.fonction = u"Responsable formation"_s;
    profil.etablissementPrefere = SeededDesk::prefere;
    profil.preferences = {{TypeEvenement::DOSSIER_ACCORDE, true, true},
                          {TypeEvenement::DOSSIER_TRANSMIS, false, false}};
    changes << change(u"profil"_s, u"moi"_s, profil);
    Contact adviser;
    adviser.id = idOf(1);
    adviser.role = RoleContact::CONSEILLER_FORMATION;
    adviser.personne = person(u"Marc"_s, u"Delorme"_s, u"m.delorme@exemple.fr"_s, u"0472000003"_s);
    adviser.horaires = u"Du lundi au vendredi, 9 h – 17 h"_s;
    changes << change(u"contact"_s, toText(adviser.id), adviser);
    Contact manager = adviser;
    manager.id = idOf(2);
    manager.role = RoleContact::INTERLOCUTEUR_GESTION;
    manager.personne = person(u"Inès"_s, u"Faure"_s, u"i.faure@exemple.fr"_s, u"0472000004"_s);
    changes << change(u"contact"_s, toText(manager.id), manager);
    Bandeau banner;
    banner.offreService = u"DEFI_PERFORMANCE"_s;
    banner.titre = u"DEFi Performance"_s;
    banner.texte = u"Votre conseiller vous accompagne toute l’année ; dotation 2018 ouverte jusqu’au 31/12."_s;
    changes << change(u"bandeau"_s, u"b1"_s, banner);
    Fiche fiche;
    fiche.id = u"serveur-1"_s;
    fiche.titre = u"Préparer la convention"_s;
    fiche.texte = u"La convention précise l’intitulé, la durée et le prix."_s;
    fiche.ecran = u"convention"_s;
    changes << change(u"fiche"_s, fiche.id, fiche);
}

void addAccounts(QList<Change> &changes) {
    Compte account;
    account.code = u"VV"_s;
    account.libelle = u"Versement Volontaire 2018"_s;
    account.type = TypeCompte::VERSEMENT_VOLONTAIRE;
    account.alimentation = Montant::euros(10000);
    account.engageNonRegle = Montant::euros(3500);
    account.regle = Montant::euros(2500);
    account.disponibleEngagement = Montant::euros(7500);
    account.soldeReglement = Montant::euros(4000);
    account.arreteAu = day(6, 14);
    changes << change(u"compte"_s, account.code, account);
    account.code = u"SD"_s;
    account.libelle = u"Sélection DEFi"_s;
    account.type = TypeCompte::SELECTION_DEFI;
    account.alimentation = Montant::euros(4000);
    account.engageNonRegle = Montant::euros(600);
    account.regle = Montant::euros(1000);
    account.disponibleEngagement = Montant::euros(3000);
    account.soldeReglement = Montant::euros(2400);
    changes << change(u"compte"_s, account.code, account);
    account.code = u"PO"_s;
    account.libelle = u"Plan obligatoire"_s;
    account.type = TypeCompte::PLAN_OBLIGATOIRE;
    account.soldeReglement = Montant::euros(2500); // does not add up
    changes << change(u"compte"_s, account.code, account);
    Financement shared;
    shared.code = u"PRO"_s;
    shared.libelle = u"Professionnalisation"_s;
    shared.engageNonRegle = 420000;
    shared.arreteAu = day(6, 14);
    changes << change(u"financement"_s, shared.code, shared);
    shared.code = u"CPF"_s;
    shared.libelle = u"Compte personnel de formation"_s;
    shared.unite = Unite::HEURES;
    shared.engageNonRegle = 70 * 60;
    changes << change(u"financement"_s, shared.code, shared);
}

Dossier dossier(int number, const QString &statut, const QString &title, const QDateTime &edited) {
    Dossier one;
    one.id = idOf(100 + number);
    one.rev = u"1"_s;
    one.numero = u"2018-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    one.statut = statut;
    one.creeLe = day(3, 1);
    one.modifieLe = edited;
    one.modifiePar = u"Sophie Lambert"_s;
    one.demande = {SeededDesk::prefere,      u"PLAN"_s,
                   Nature::ACTION_FORMATION, ModeReglement::SUBROGATION,
                   u"RH-%1"_s.arg(number),   person(u"Sophie"_s, u"Lambert"_s, u"sophie.lambert@exemple.fr"_s)};
    one.formation.intitule = title;
    one.formation.dateDebut = {2018, 9, 3};
    one.formation.dateFin = {2018, 9, 7};
    one.formation.duree = Duree::heures(35);
    one.formation.modalite = Modalite::PRESENTIEL;
    one.formation.typeSession = TypeSession::INTER;
    one.organisme.siret = u"73282932000074"_s;
    one.organisme.nda = u"11751234575"_s;
    one.organisme.denomination = u"Formatech Rhône"_s;
    Stagiaire trainee;
    trainee.id = idOf(1000 + number);
    trainee.nom = u"Petit"_s;
    trainee.prenom = u"Julie"_s;
    trainee.csp = Csp::TECHNICIEN_AM;
    trainee.typeContrat = TypeContrat::CDI;
    trainee.heures = Duree::heures(35);
    one.stagiaires = {trainee};
    one.couts = {{idOf(2000 + number), TypeCout::PEDAGOGIQUE, {}, Montant::euros(1400), 2000}};
    one.financement.montantDemande = Montant::euros(1400);
    one.imputations = {{idOf(3000 + number), u"VV"_s, Montant::euros(1400)}};
    return one;
}

void addDossiers(QList<Change> &changes) {
    QList<Dossier> all{
        dossier(1, u"SAISIE"_s, u"Soudage des thermoplastiques"_s, day(6, 13)),
        dossier(2, u"SAISIE"_s, u"Management d’équipe"_s, day(4, 2)),
        dossier(3, u"TRANSMISSION_DEMANDEE"_s, u"Conduite de presse à injecter"_s, day(6, 13)),
        dossier(4, u"EN_VALIDATION"_s, u"Sécurité des procédés"_s, day(6, 8)),
        dossier(5, u"A_COMPLETER"_s, u"Anglais technique"_s, day(6, 5)),
        dossier(6, u"ACCORDE"_s, u"Qualité ISO 9001"_s, day(5, 14)),
        dossier(7, u"REFUSE"_s, u"Perfectionnement tableur"_s, day(5, 2)),
    };
    all[4].motif = u"Le programme détaillé manque."_s;
    all[6].motif = u"Formation déjà financée par un autre dispositif."_s;
    for (Dossier &each : all)
        if (each.statut != "SAISIE"_L1)
            each.evenements = {{day(6, 1), u"SAISIE"_s, u"Dossier créé"_s, {}, u"Sophie Lambert"_s},
                               {each.modifieLe, each.statut, {}, each.motif, u"OPCA DEFi"_s}};
    all[3].gestionnaire = person(u"Inès"_s, u"Faure"_s, u"i.faure@exemple.fr"_s);
    all[3].recu = Recu{day(6, 7), QString(64, u'a')};
    for (const Dossier &each : std::as_const(all))
        changes << change(u"dossier"_s, toText(each.id), each);
    Mouvement move;
    move.id = idOf(500);
    move.compte = u"VV"_s;
    move.date = {2018, 1, 15};
    move.nature = NatureMouvement::VERSEMENT;
    move.libelle = u"Versement volontaire du 1er trimestre"_s;
    move.montant = Montant::euros(10000);
    changes << change(u"mouvement"_s, toText(move.id), move);
    move.id = idOf(501);
    move.date = {2018, 5, 14};
    move.nature = NatureMouvement::ENGAGEMENT;
    move.libelle = u"Accord de prise en charge"_s;
    move.montant = Montant::euros(3500);
    move.dossierId = all[5].id;
    move.dossierNumero = all[5].numero;
    changes << change(u"mouvement"_s, toText(move.id), move);
    for (int i = 0; i < 3; ++i) {
        Notification news;
        news.id = idOf(600 + i);
        news.evenement = i == 0 ? TypeEvenement::DOSSIER_ACCORDE : TypeEvenement::DOSSIER_A_COMPLETER;
        news.titre = i == 0 ? u"Dossier accordé"_s : u"Dossier à compléter"_s;
        news.texte =
            i == 0 ? u"« Qualité ISO 9001 » : 1 400,00 € accordés."_s : u"« Anglais technique » : pièce attendue."_s;
        news.date = day(6, 10 + i);
        news.lue = i == 2;
        news.dossierId = i == 0 ? all[5].id : all[4].id;
        changes << change(u"notification"_s, toText(news.id), news);
    }
}

} // namespace

SeededDesk::SeededDesk(Content content)
    : m_sealer(QByteArray(Sealer::keySize, 'k'), u"dek-1"_s) {
    QList<Change> changes;
    if (content == Content::Full) {
        addSites(changes);
        addReferences(changes);
        addAccounts(changes);
        addDossiers(changes);
    }
    const QString folder = m_folder.filePath(u"compte"_s);
    {
        auto store = Store::open(folder, m_sealer, Database::Mode::ReadWrite);
        if (!store)
            qFatal("%s", qPrintable(store.failure().detail));
        const auto applied = (*store)->feed.apply(SnapshotPage{u"s0"_s, {}, u"e1"_s, changes}, m_clock.wall());
        if (!applied)
            qFatal("%s", qPrintable(applied.failure().detail));
    }
    auto live = LiveStore::open(folder, m_sealer, m_clock);
    if (!live)
        qFatal("%s", qPrintable(live.failure().detail));
    m_live = std::move(live).value();
}

SeededDesk::~SeededDesk() = default;

QUuid SeededDesk::dossier(const QString &statut) const {
    const QList<DossierRow> rows = m_live->reader().dossiers.list().valueOr({});
    for (const DossierRow &row : rows)
        if (row.statut == statut)
            return row.id;
    return {};
}

void SeededDesk::reopen() {
    m_live.reset();
    auto live = LiveStore::open(m_folder.filePath(u"compte"_s), m_sealer, m_clock);
    if (!live)
        qFatal("%s", qPrintable(live.failure().detail));
    m_live = std::move(live).value();
}

bool SeededDesk::receive(const QList<Change> &changes) {
    StoreChange told;
    for (const Change &each : changes)
        told.types.insert(each.type);
    const QString before = u"s%1"_s.arg(m_page);
    const QString after = u"s%1"_s.arg(++m_page);
    return write(
        [=](Store &store) -> Result<> {
            const auto applied = store.feed.apply(FeedPage{before, after, false, u"e1"_s, changes});
            if (!applied)
                return applied.failure();
            return Done{};
        },
        told);
}

bool SeededDesk::write(const std::function<Result<>(Store &)> &work, const StoreChange &change) {
    QObject context;
    std::optional<Result<>> outcome;
    m_live->write(work, change, &context, [&outcome](const Result<> &result) { outcome = result; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }))
        return false;
    return outcome->ok();
}

} // namespace testdesk
