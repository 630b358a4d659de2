// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dossierfacts.h"

#include "models/items/labels.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;
using models::Labels;

namespace ui {
namespace {

// A section with nothing in it says so.
QWidget *shown(QList<Fact> list, const QString &nothing) {
    list.removeIf([](const Fact &each) { return each.value.isEmpty(); });
    if (list.isEmpty())
        return plainLabel(nothing, "muted");
    auto *facts = new Facts;
    for (const Fact &each : std::as_const(list))
        facts->add(each.name, each.value);
    return facts;
}

template <typename T>
QString words(const std::optional<T> &value) {
    return value ? models::format(*value) : QString();
}

} // namespace

QWidget *DossierFacts::demande() const { return shown(m_words.demande(), tr("Rien de saisi pour l’instant.")); }

QWidget *DossierFacts::formation() const {
    return shown(m_words.formation() + m_words.organisme(), tr("Rien de saisi pour l’instant."));
}

QWidget *DossierFacts::stagiaires() const {
    QList<Fact> facts;
    for (const models::Stagiaire &each : m_dossier.stagiaires) {
        const QString name = u"%1 %2"_s.arg(each.prenom, each.nom).trimmed();
        QStringList about{Labels::of(each.csp), Labels::of(each.typeContrat), words(each.heures)};
        about.removeAll(QString());
        facts.append({name.isEmpty() ? tr("Stagiaire %1").arg(facts.size() + 1) : name,
                      about.isEmpty() ? tr("à compléter") : about.join(u" · "_s)});
    }
    return shown(facts, tr("Aucun stagiaire saisi pour l’instant."));
}

QWidget *DossierFacts::couts(const QList<models::Compte> &comptes) const {
    QList<Fact> facts;
    for (const models::LigneCout &each : m_dossier.couts)
        facts.append({DossierWords::cout(each), words(each.montantHt)});
    facts += m_words.financement();
    for (const models::Imputation &each : m_dossier.imputations)
        facts.append({tr("Imputé sur %1").arg(DossierWords::compte(each.source(), comptes)), words(each.montant)});
    return shown(facts, tr("Aucun coût saisi pour l’instant."));
}

} // namespace ui
