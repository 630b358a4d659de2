// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Part 1 of the guided tour: until the power fails.
#include "app/tour/hands.h"
#include "app/tour/input.h"
#include "app/tour/visit.h"
#include "models/items/labels.h"
#include "ui/widgets/etablissementchip.h"
#include "ui/wizard/dossierwizard.h"

#include <QApplication>
#include <QComboBox>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using ui::MainWindow;

QList<TourStep> Visit::signInAndLook() {
    const auto press = [this](const QString &words) {
        return [this, words] { return hands::press(&window(), words); };
    };
    const auto room = [this](MainWindow::Room wanted, const QString &words) {
        return [this, wanted, words]() -> Seen {
            return when(window().room() == wanted && hands::reads(&window(), words),
                        u"« %1 » est à l’écran"_s.arg(words));
        };
    };
    return {
        {u"Connexion"_s,
         u"la page de connexion"_s,
         {},
         [this] { return when(hands::button(&window(), u"Se connecter"_s), u"« Se connecter » est proposé"_s); },
         u"01-connexion"_s},
        {u"Première synchronisation"_s, u"les dossiers et les comptes arrivent"_s, press(u"Se connecter"_s),
         [this]() -> Seen {
             if (!m_program.desktop()->composition().opened() || !badge().startsWith(u"À jour"_s))
                 return std::nullopt;
             const auto count = store().dossiers.list().valueOr({}).size();
             return when(count >= 40 && store().comptes.comptes().valueOr({}).size() == 3,
                         u"%1 dossiers, 3 comptes ; %2"_s.arg(count).arg(badge()));
         },
         u"02-accueil"_s, 60000},
        {u"Mes dossiers"_s, u"la liste, chacun avec son statut"_s, press(u"Mes dossiers"_s),
         room(MainWindow::Dossiers, u"Nouveau dossier"_s), u"03-mes-dossiers"_s},
        {u"Un dossier transmis"_s, u"« Déverrouiller la demande » est proposé"_s,
         [this] {
             const auto rows = store().dossiers.list().valueOr({});
             const auto found = std::ranges::find(rows, u"TRANSMISSION_DEMANDEE"_s, &models::DossierRow::statut);
             if (found != rows.end())
                 window().showDossier(found->id);
             return found != rows.end();
         },
         room(MainWindow::Dossier, u"Déverrouiller la demande"_s), u"04-transmission-demandee"_s},
        {u"Mes établissements"_s, u"préféré et fermé dits en toutes lettres"_s,
         [this] {
             if (!hands::press(&window(), u"Mon profil"_s))
                 return false;
             auto *tabs = qobject_cast<QTabWidget *>(hands::named(&window(), u"Rubriques du profil"_s));
             if (tabs)
                 tabs->setCurrentIndex(1);
             return tabs != nullptr;
         },
         room(MainWindow::Profil, u"Choisir comme préféré"_s), u"05-mes-etablissements"_s},
        {u"Établissement préféré"_s, u"le choix est gardé et se lit en haut de la page"_s,
         [this] {
             auto *table = qobject_cast<QTableView *>(hands::named(&window(), u"Mes établissements"_s));
             if (!table || !input::click(table->viewport()))
                 return false;
             for (int row = 0; row < table->model()->rowCount(); ++row) {
                 table->setCurrentIndex(table->model()->index(row, 0));
                 auto *choose = hands::button(&window(), u"Choisir comme préféré"_s);
                 if (choose && choose->isEnabled())
                     return input::click(choose);
             }
             return false;
         },
         [this]() -> Seen {
             const auto *chip = window().findChild<ui::EtablissementChip *>();
             return when(hands::reads(&window(), u"Établissement préféré changé"_s) && chip,
                         chip ? chip->text() : QString());
         },
         u"06-etablissement-prefere"_s},
        {u"Retour à l’établissement de Lyon"_s, u"DEFi Performance ouvre le dispositif « Plan »"_s,
         [this] {
             auto *tabs = qobject_cast<QTabWidget *>(hands::named(&window(), u"Rubriques du profil"_s));
             auto *box = qobject_cast<QComboBox *>(tabs ? hands::named(tabs, u"Établissement préféré"_s) : nullptr);
             if (tabs && !box)
                 tabs->setCurrentIndex(0);
             return box && hands::chooseIn(box, u"51234567900017"_s);
         },
         [this]() -> Seen {
             const auto *chip = window().findChild<ui::EtablissementChip *>();
             return when(chip && chip->text().contains(u"Lyon"_s) && badge().startsWith(u"À jour"_s), chip->text());
         },
         u"07-mes-informations"_s},
    };
}

QList<TourStep> Visit::draftOffline() {
    m_papers = std::make_unique<QTemporaryDir>();
    const auto saved = [this](const QString &words) {
        return [this, words]() -> Seen {
            return when(form() && hands::reads(form(), u"Enregistré sur ce poste"_s), words);
        };
    };
    const auto next = [this] {
        input::press(&window(), Qt::Key_Return, Qt::ControlModifier);
        return true;
    };
    const auto fill = [this](const QString &champ, const QString &text) {
        return [this, champ, text] { return form() && hands::fill(form(), champ, text); };
    };
    const auto choose = [this](const QString &champ, const QString &code) {
        return [this, champ, code] { return form() && hands::choose(form(), champ, code); };
    };
    const auto press = [this](const QString &words) {
        return [this, words] { return form() && hands::press(form(), words); };
    };
    const auto attach = [this](const QString &words, const QString &name) {
        auto open = std::make_shared<bool>(false);
        return [this, words, name, open] {
            if (!*open) {
                *open = form() && hands::press(form(), words);
                return false;
            }
            hands::pickFile(writePiece(name));
            return !QApplication::activeModalWidget();
        };
    };
    return {
        {u"Réseau coupé"_s, u"« Hors ligne », sans alarme"_s,
         [this] {
             tellConductor(u"couper"_s);
             input::press(&window(), Qt::Key_F5);
             return true;
         },
         [this]() -> Seen {
             input::press(&window(), Qt::Key_F5);
             return when(badge().startsWith(u"Hors ligne"_s), badge());
         },
         u"08-hors-ligne"_s},
        {u"Nouveau dossier"_s, u"la liste des tâches"_s,
         [this] {
             input::press(&window(), Qt::Key_N, Qt::ControlModifier);
             return true;
         },
         [this]() -> Seen {
             return when(form() && hands::reads(form(), u"Liste des tâches"_s), u"six étapes à remplir"_s);
         },
         u"09-liste-des-taches"_s},
        {u"Étape 1"_s, u"la demande est enregistrée sur ce poste"_s,
         inTurn({next, press(u"Versement Volontaire"_s), choose(u"/demande/nature"_s, u"ACTION_FORMATION"_s),
                 press(u"Subrogation"_s), fill(u"/demande/referenceInterne"_s, u"PLAN-2018-42"_s)}),
         saved(u"demande saisie"_s), u"10-demande"_s},
        {u"Étape 2"_s, u"la formation est enregistrée sur ce poste"_s,
         inTurn({next, fill(u"/formation/intitule"_s, title()), choose(u"/formation/objectif"_s, u"ADAPTATION"_s),
                 choose(u"/formation/certification"_s, u"AUCUNE"_s), choose(u"/formation/typeSession"_s, u"INTRA"_s),
                 fill(u"/formation/dateDebut"_s, u"10/09/2018"_s), fill(u"/formation/dateFin"_s, u"12/09/2018"_s),
                 fill(u"/formation/duree"_s, u"21"_s), fill(u"/formation/nombreStagiaires"_s, u"1"_s),
                 fill(u"/formation/surTempsTravail"_s, u"21"_s), fill(u"/formation/horsTempsTravail"_s, u"0"_s),
                 choose(u"/formation/modalite"_s, u"PRESENTIEL"_s), press(u"Chez l’organisme"_s)}),
         saved(u"formation saisie"_s), u"11-formation"_s},
        {u"Étape 3"_s, u"l’organisme est trouvé dans la liste de ce poste"_s,
         inTurn({next,
                 [this] {
                     QWidget *box =
                         form() ? hands::named(form(), u"Nom, SIRET ou numéro de déclaration d’activité"_s) : nullptr;
                     if (!box || !input::click(box))
                         return false;
                     input::type(&window(), u"peps formations"_s);
                     return true;
                 },
                 [this] {
                     if (!form() || !hands::reads(form(), u"organisme trouvé"_s))
                         return false;
                     input::press(&window(), Qt::Key_Return);
                     return true;
                 }}),
         [this]() -> Seen {
             return when(form() && hands::reads(form(), u"Organisme choisi"_s) &&
                             hands::reads(form(), u"Enregistré sur ce poste"_s),
                         u"PEPS FORMATIONS"_s);
         },
         u"12-organisme"_s},
        {u"Étape 4"_s, u"le stagiaire est enregistré sur ce poste"_s,
         inTurn({next, press(u"Ajouter un stagiaire"_s), fill(u"/stagiaires/*/nom"_s, u"Lefèvre"_s),
                 fill(u"/stagiaires/*/prenom"_s, u"Aïcha"_s), fill(u"/stagiaires/*/dateNaissance"_s, u"05/03/1984"_s),
                 choose(u"/stagiaires/*/sexe"_s, u"F"_s), choose(u"/stagiaires/*/csp"_s, u"TECHNICIEN_AM"_s),
                 choose(u"/stagiaires/*/typeContrat"_s, u"CDI"_s), fill(u"/stagiaires/*/heures"_s, u"21"_s),
                 fill(u"/stagiaires/*/dontHorsTemps"_s, u"0"_s)}),
         saved(u"Aïcha Lefèvre"_s), u"13-stagiaires"_s},
        {u"Étape 5"_s, u"les deux soldes avant et après"_s,
         inTurn({next, press(u"Ajouter un coût"_s), fill(u"/couts/*/montantHt"_s, u"1850"_s),
                 fill(u"/financement/montantDemande"_s, u"1850"_s), press(u"Ajouter un compte"_s),
                 choose(u"/imputations/*/compte"_s, u"VV"_s)}),
         [this]() -> Seen {
             return when(form() && hands::reads(form(), u"après ce dossier"_s) &&
                             hands::reads(form(), u"Enregistré sur ce poste"_s),
                         u"disponible et solde, aujourd’hui et après"_s);
         },
         u"14-couts"_s},
        {u"Étape 6"_s, u"les pièces sont copiées et chiffrées sur ce poste"_s,
         inTurn({next, attach(u"Joindre : Programme"_s, u"programme"_s),
                 attach(u"Joindre : Devis ou convention"_s, u"devis"_s)}),
         [this]() -> Seen {
             const auto row = draft();
             const auto pieces = row ? store().pieces.pieces(row->id).valueOr({}) : QList<models::Piece>{};
             return when(pieces.size() == 2 && !QApplication::activeModalWidget() &&
                             hands::reads(form(), u"Enregistré sur ce poste"_s),
                         u"2 pièces jointes hors ligne"_s);
         },
         u"15-pieces"_s},
    };
}

} // namespace app
