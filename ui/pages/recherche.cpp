// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recherche.h"

#include "models/domain/identifiants.h"
#include "models/domain/uuid.h"
#include "models/items/dossiertablemodel.h"
#include "models/items/labels.h"
#include "ui/pages/aide.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowbutton.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using models::foldText;

namespace ui {
namespace {

constexpr int shown = 8;

bool matches(const QStringList &words, const QString &text) {
    const QString folded = foldText(text);
    return std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace

RecherchePage::RecherchePage(const Desk &desk, QWidget *parent)
    : Page(desk, tr("Recherche"), u"recherche"_s, Body::Scrolls, {u"dossier"_s, u"etablissement"_s, u"fiche"_s}, parent)
    , m_results(new QVBoxLayout) {
    m_results->setSpacing(16);
    body()->addLayout(m_results);
    body()->addStretch();
}

void RecherchePage::search(const QString &text) {
    m_text = text;
    refresh();
}

void RecherchePage::reload() {
    clearLayout(m_results);
    const QStringList words = foldText(m_text).split(u' ', Qt::SkipEmptyParts);
    setSubtitle(words.isEmpty() ? QString() : tr("Résultats pour « %1 »").arg(m_text.simplified()));
    bool any = false;
    if (!words.isEmpty()) {
        any = findDossiers(words) || any;
        any = findEtablissements(words) || any;
        any = findOrganismes() || any;
        any = findFiches(words) || any;
    }
    if (!any)
        m_results->addWidget(new EmptyState(
            u"recherche"_s, words.isEmpty() ? tr("Que cherchez-vous ?") : tr("Rien ne correspond"),
            tr("La recherche porte sur vos dossiers, vos établissements, les organismes de formation et l’aide. Les "
               "numéros (dossier, SIRET, déclaration d’activité) se cherchent avec ou sans espaces.")));
}

bool RecherchePage::findDossiers(const QStringList &words) {
    const QList<models::DossierRow> rows = take(desk().read().dossiers.list());
    Card *card = nullptr;
    int count = 0;
    for (const models::DossierRow &row : rows) {
        if (!matches(words, u"%1 %2 %3 %4"_s.arg(row.numero, row.intitule, row.organisme,
                                                 models::Labels::statut(row.statut, row.statutLibelle))))
            continue;
        if (!card)
            card = new Card(tr("Dossiers"));
        if (++count > shown)
            break;
        auto *button = new RowButton(u"dossiers"_s, row.intitule.isEmpty() ? tr("Dossier sans intitulé") : row.intitule,
                                     u"%1 %2"_s.arg(row.numero, row.organisme).trimmed());
        button->setStatut(row.statut, row.statutLibelle);
        card->body()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = row.id] { Q_EMIT dossierRequested(id); });
    }
    if (card)
        m_results->addWidget(card);
    return card;
}

bool RecherchePage::findEtablissements(const QStringList &words) {
    const QList<models::Etablissement> all = take(desk().read().references.etablissements());
    const QString number = models::cleanIdentifiant(m_text);
    Card *card = nullptr;
    int count = 0;
    for (const models::Etablissement &each : all) {
        if (!matches(words, u"%1 %2"_s.arg(each.denomination, each.adresse.commune)) &&
            !(number.size() >= 3 && each.siret.contains(number)))
            continue;
        if (!card)
            card = new Card(tr("Établissements"));
        if (++count > shown)
            break;
        auto *button = new RowButton(u"etablissement"_s, each.denomination, models::Siret::format(each.siret));
        if (each.ferme)
            button->setTrailing(models::Labels::etat(each, {}));
        card->body()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, &RecherchePage::etablissementsRequested);
    }
    if (card)
        m_results->addWidget(card);
    return card;
}

bool RecherchePage::findOrganismes() {
    if (!desk().organismes || m_text.trimmed().size() < 2)
        return false;
    const QList<models::Organisme> found = desk().organismes->search(m_text, shown).valueOr({});
    if (found.isEmpty())
        return false;
    auto *card = new Card(tr("Organismes de formation"));
    auto *facts = new Facts;
    for (const models::Organisme &each : found) {
        QStringList about;
        if (!each.siret.isEmpty())
            about << tr("SIRET %1").arg(models::Siret::format(each.siret));
        if (!each.nda.isEmpty())
            about << tr("déclaration d’activité %1").arg(models::Nda::format(each.nda));
        if (!each.adresse.commune.isEmpty())
            about << each.adresse.commune;
        facts->add(each.denomination, about.join(u" · "_s));
    }
    card->body()->addWidget(facts);
    m_results->addWidget(card);
    return true;
}

bool RecherchePage::findFiches(const QStringList &words) {
    const QList<models::Fiche> fiches = AidePage::all(desk().read());
    Card *card = nullptr;
    for (const models::Fiche &each : fiches) {
        if (!matches(words, each.titre + u' ' + each.texte))
            continue;
        if (!card)
            card = new Card(tr("Aide"));
        auto *button = new RowButton(u"aide"_s, each.titre);
        card->body()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = each.id] { Q_EMIT ficheRequested(id); });
    }
    if (card)
        m_results->addWidget(card);
    return card;
}

} // namespace ui
