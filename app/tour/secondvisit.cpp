// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Part 2 of the guided tour: after the power came back, and the morning after.
#include "app/tour/hands.h"
#include "app/tour/input.h"
#include "app/tour/visit.h"
#include "ui/pages/page.h"
#include "ui/print/previewdialog.h"
#include "ui/wizard/dossierwizard.h"

#include <QDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

using ui::MainWindow;

QList<TourStep> Visit::findAgainAndTransmit() {
    const auto press = [this](const QString &words) {
        return [this, words] { return hands::press(&window(), words); };
    };
    return {
        {u"Redémarrage sans réseau"_s,
         u"tout est retrouvé sur ce poste"_s,
         {},
         [this]() -> Seen {
             if (!m_program.desktop()->composition().opened() || !draft())
                 return std::nullopt;
             const auto dossier = store().dossiers.load(draft()->id).valueOr({});
             const bool whole = dossier.stagiaires.size() == 1 && dossier.stagiaires.first().nom == u"Lefèvre"_s &&
                                dossier.imputations.size() == 1 && dossier.pieces.size() == 2 &&
                                dossier.organisme.denomination == u"PEPS FORMATIONS"_s;
             return when(whole && badge().startsWith(u"Hors ligne"_s),
                         u"dossier, stagiaire, coûts et pièces ; %1"_s.arg(badge()));
         },
         u"16-apres-coupure"_s},
        {u"Le dossier"_s, u"« Modifier » est proposé"_s,
         [this] {
             window().showDossier(draft()->id);
             return true;
         },
         [this] { return when(hands::button(&window(), u"Modifier"_s), u"dossier ouvert"_s); }, u"17-dossier"_s},
        {u"Vérification"_s, u"rien à corriger"_s,
         [this, done = std::make_shared<bool>(false)] {
             if (!*done)
                 *done = hands::press(&window(), u"Modifier"_s);
             return *done && form() && hands::press(form(), u"Vérifier et transmettre"_s);
         },
         [this]() -> Seen {
             return when(form() && hands::reads(form(), u"Le dossier sera transmis cette nuit"_s),
                         u"le dossier peut être transmis"_s);
         },
         u"18-verification"_s},
        {u"Transmettre sans réseau"_s, u"« Transmission en attente d’envoi »"_s, press(u"Transmettre le dossier"_s),
         [this]() -> Seen {
             const auto row = draft();
             return when(!form() && row && row->transmissionEnAttente &&
                             hands::reads(&window(), u"Transmission en attente d’envoi"_s),
                         u"gardée sur ce poste, clairement pas encore demandée"_s);
         },
         u"19-transmission-en-attente"_s},
        {u"Réseau rétabli"_s, u"« Transmission demandée »"_s,
         [] {
             tellConductor(u"retablir"_s);
             return true;
         },
         [this]() -> Seen {
             const auto row = draft();
             if (row && row->statut == u"TRANSMISSION_DEMANDEE"_s && badge().startsWith(u"À jour"_s))
                 return row->numero + u", "_s + badge();
             if (!badge().startsWith(u"Envoi"_s))
                 input::press(&window(), Qt::Key_F5);
             return std::nullopt;
         },
         u"20-transmission-demandee"_s, 60000},
    };
}

void Visit::night() {
    m_sandbox = std::make_unique<Transport>(m_program.desktop()->composition().server());
    connect(m_sandbox.get(), &Transport::answered, this,
            [this](int, const HttpReply &reply) { m_nightDone = reply.status == 200; });
    m_sandbox->send(1, {"POST", u"/bac-a-sable/nuit"_s});
}

QList<TourStep> Visit::nightAndAccounts() {
    const auto press = [this](const QString &words) {
        return [this, words] { return hands::press(&window(), words); };
    };
    return {
        {u"La nuit passe"_s, u"le traitement de nuit de l’OPCA DEFi"_s,
         [this] {
             night();
             return true;
         },
         [this] { return when(m_nightDone, u"traitement fait"_s); }},
        {u"Le lendemain matin"_s, u"« En cours de validation »"_s,
         [this] {
             input::press(&window(), Qt::Key_F5);
             return true;
         },
         [this]() -> Seen {
             const auto row = draft();
             return when(row && row->statut == u"EN_VALIDATION"_s &&
                             hands::reads(&window(), u"interlocuteur de gestion"_s),
                         row ? row->numero + u" : En cours de validation"_s : QString());
         },
         u"21-en-cours-de-validation"_s},
        {u"Mes comptes"_s, u"les deux groupes, avec leurs soldes"_s, press(u"Mes comptes"_s),
         [this]() -> Seen {
             return when(window().room() == MainWindow::Comptes &&
                             hands::reads(&window(), u"Disponible pour engagement"_s) &&
                             hands::reads(&window(), u"Mes financements"_s),
                         u"« Mes comptes » et « Mes financements »"_s);
         },
         u"22-mes-comptes"_s},
        {u"Détail d’un compte"_s, u"le calcul et les mouvements"_s,
         [this] {
             window().showCompte(u"VV"_s);
             return true;
         },
         [this]() -> Seen {
             return when(hands::reads(&window(), u"Solde disponible pour règlement"_s), u"Versement Volontaire"_s);
         },
         u"23-compte"_s},
    };
}

QList<TourStep> Visit::printAndRest(const QString &folder) {
    const auto press = [this](const QString &words) {
        return [this, words] { return hands::press(&window(), words); };
    };
    const auto atRoom = [this](MainWindow::Room room) {
        return [this, room] { return when(window().room() == room, window().page(room)->title()); };
    };
    const auto look = [this](const QString &words, const std::function<void(ui::Settings &)> &change) {
        return [this, words, change] {
            ui::Settings settings = window().settings();
            change(settings);
            window().setSettings(settings);
            return hands::press(&window(), words);
        };
    };
    using Mode = ui::Theme::Mode;
    return {
        {u"Imprimer"_s, u"l’aperçu de la synthèse"_s,
         [this, done = std::make_shared<bool>(false)] {
             if (!*done)
                 *done = hands::press(&window(), u"Mes comptes"_s);
             else
                 input::press(&window(), Qt::Key_P, Qt::ControlModifier);
             return *done && window().findChild<QDialog *>();
         },
         [this]() -> Seen {
             const auto *preview = window().findChild<QDialog *>();
             return when(preview && preview->isVisible(), preview ? preview->windowTitle() : QString());
         },
         u"24-apercu"_s},
        {u"Synthèse en PDF"_s, u"le fichier est écrit"_s,
         inTurn({[this, file = folder + u"/synthese.pdf"_s] {
                     QFile::remove(file); // of an earlier tour: nothing to confirm
                     auto *preview = window().findChild<ui::PreviewDialog *>();
                     return preview && hands::press(preview, u"Enregistrer en PDF…"_s);
                 },
                 [file = folder + u"/synthese.pdf"_s] {
                     hands::pickFile(file);
                     return QFileInfo::exists(file);
                 },
                 [this] {
                     auto *preview = window().findChild<ui::PreviewDialog *>();
                     return preview && hands::press(preview, u"Fermer"_s);
                 }}),
         [file = folder + u"/synthese.pdf"_s]() -> Seen {
             const QFileInfo written(file);
             return when(written.size() > 2000, u"%1 octets"_s.arg(written.size()));
         }},
        {u"Notifications"_s, u"ce qui a changé"_s, press(u"Notifications"_s), atRoom(MainWindow::Notifications),
         u"25-notifications"_s},
        {u"Activité"_s, u"rien n’attend"_s, press(u"Activité"_s), atRoom(MainWindow::Activite), u"26-activite"_s},
        {u"Réglages"_s, u"apparence, réseau, données de ce poste"_s, press(u"Réglages"_s), atRoom(MainWindow::Reglages),
         u"27-reglages"_s},
        {u"Aide"_s, u"les fiches pratiques, hors connexion"_s, press(u"Aide"_s), atRoom(MainWindow::Aide),
         u"28-aide"_s},
        {u"Thème sombre"_s, u"tout se lit"_s,
         look(u"Accueil"_s, [](ui::Settings &settings) { settings.theme = Mode::Sombre; }), atRoom(MainWindow::Accueil),
         u"29-sombre"_s},
        {u"Texte à 150 %"_s, u"rien n’est coupé"_s,
         look(u"Mes comptes"_s,
              [](ui::Settings &settings) {
                  settings.theme = Mode::Clair;
                  settings.percent = 150;
              }),
         atRoom(MainWindow::Comptes), u"30-texte-150"_s},
    };
}

} // namespace app
