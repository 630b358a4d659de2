// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/uuid.h"
#include "models/store/contexte.h"
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/wizard/fieldproblem.h"
#include "ui/wizard/step.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

// A step in a window of its own as the wizard holds it: edits go into a dossier, and leaving a field brings the verdict
// of the rules.
namespace stepform {

using namespace Qt::StringLiterals;

inline QUuid newId() {
    static int count = 0;
    return models::newUuid(1'530'000'000'000 + ++count);
}

template <typename StepType>
struct Form {
    testdesk::SeededDesk desk;
    QWidget window;
    StepType *step;
    QPushButton *elsewhere = new QPushButton(&window);
    models::Dossier dossier;

    template <typename... Args>
    explicit Form(const models::Dossier &shown, Args &&...args)
        : step(new StepType(std::forward<Args>(args)..., &window))
        , dossier(shown) {
        elsewhere->move(0, 860);
        step->setGeometry(0, 0, 900, 850);
        window.resize(900, 900);
        step->showContexte(contexte(), dossier);
        step->load(dossier);
        QObject::connect(step, &ui::Step::edited, &window, [this] { step->store(dossier); });
        QObject::connect(step, &ui::Step::left, &window, [this] { judge(); });
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window never became active");
    }
    ~Form() { QObject::disconnect(step, nullptr, &window, nullptr); } // closing leaves the field with the focus
    models::Contexte contexte() { return models::contexteDe(desk.read(), dossier, desk.clock().today()).valueOr({}); }
    void judge() { step->showProblemes(models::controler(dossier, contexte())); }
    // The last message of the step about this field, as the user reads it; empty when there is none in sight.
    QString message(const QWidget *field) const {
        const QList<ui::FieldProblem *> all = step->template findChildren<ui::FieldProblem *>();
        for (const ui::FieldProblem *each : all)
            if (each->isVisibleTo(step) && field->accessibleDescription().contains(each->message()) &&
                !each->message().isEmpty())
                return look::plain(each->message());
        return {};
    }
    template <typename Field = QLineEdit>
    Field *field(const QString &name) const {
        const QList<Field *> all = step->template findChildren<Field *>();
        for (Field *each : all)
            if (each->accessibleName() == name)
                return each;
        qFatal("no field %s", qPrintable(name));
        return nullptr;
    }
    // By its pointer, as « Modifier » and the summary go to it.
    QWidget *goTo(const QString &champ) { return step->goTo(champ) ? QApplication::focusWidget() : nullptr; }
    void leave() { elsewhere->setFocus(Qt::TabFocusReason); }
};

// Every field filled in, so that nothing can be lost unseen.
inline models::Dossier full() {
    using namespace models;
    Dossier d;
    d.id = newId();
    d.statut = u"SAISIE"_s;
    d.demande = {testdesk::SeededDesk::prefere,
                 u"PERIODE_PRO"_s,
                 Nature::BILAN_COMPETENCES,
                 ModeReglement::REMBOURSEMENT,
                 u"RH-12 & fils"_s,
                 {u"Hélène d’Été"_s, u"Prénom"_s, u"helene@exemple.fr"_s, u"0472000009"_s, u"DRH"_s}};
    d.formation.intitule = u"Soudage « fin » des thermoplastiques"_s;
    d.formation.objectif = Objectif::CERTIFICATION;
    d.formation.objectifTexte = u"Ligne 1\nLigne 2"_s;
    d.formation.certification = Certification::RNCP;
    d.formation.codeCertification = u"RNCP34126"_s;
    d.formation.niveauVise = Niveau::NIVEAU_IV;
    d.formation.typeSession = TypeSession::INTRA;
    d.formation.dateDebut = {2018, 9, 3};
    d.formation.dateFin = {2018, 9, 7};
    d.formation.duree = Duree{13 * 60 + 30};
    d.formation.nombreStagiaires = 2;
    d.formation.modalite = Modalite::MIXTE;
    d.formation.surTempsTravail = Duree::heures(10);
    d.formation.horsTempsTravail = Duree{3 * 60 + 30};
    d.formation.lieu = {u"12 rue des Canuts"_s, u"69004"_s, u"Lyon"_s};
    d.formation.domaine = u"31654"_s;
    d.organisme = {u"73282932000074"_s,
                   u"11751234575"_s,
                   u"Formatech Rhône"_s,
                   {u"1 quai Perrache"_s, u"69002"_s, u"Lyon"_s},
                   {u"Ève Noël"_s, u"E."_s, u"eve@exemple.fr"_s, u"0472000010"_s, u"Commerciale"_s},
                   true};
    Stagiaire s;
    s.id = newId();
    s.nom = u"Lefèvre"_s;
    s.prenom = u"Zoé"_s;
    s.dateNaissance = {1984, 3, 5};
    s.sexe = Sexe::F;
    s.matricule = u"00042"_s;
    s.csp = Csp::INGENIEUR_CADRE;
    s.typeContrat = TypeContrat::CDI;
    s.niveau = Niveau::NIVEAU_IV;
    s.etablissement = testdesk::SeededDesk::prefere;
    s.heures = Duree{13 * 60 + 30};
    s.dontHorsTemps = Duree{60};
    s.tauxHoraire = Montant::euros(31);
    Stagiaire empty;
    empty.id = newId();
    d.stagiaires = {s, empty};
    d.couts = {{newId(), TypeCout::PEDAGOGIQUE, u"Devis n° 7"_s, Montant{140050}, 2000},
               {newId(), std::nullopt, {}, std::nullopt, std::nullopt}};
    d.financement = {Montant::euros(100), Montant::euros(1200), u"Avant l’été"_s};
    d.imputations = {{newId(), u"VV"_s, Montant::euros(1000)}, {newId(), u"SD"_s, Montant::euros(200)}};
    return d;
}

// What the step makes of the dossier after showing it.
template <typename StepType>
models::Dossier stored(Form<StepType> &form) {
    models::Dossier out = form.dossier;
    form.step->store(out);
    return out;
}

} // namespace stepform
