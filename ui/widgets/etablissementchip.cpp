// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/etablissementchip.h"

#include "models/domain/identifiants.h"
#include "models/items/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;
using models::Etablissement;

namespace ui {
namespace {

constexpr int maxListed = 12; // beyond it the menu would leave the screen: « Tous mes établissements » has the rest

} // namespace

EtablissementChip::EtablissementChip(QWidget *parent)
    : QToolButton(parent) {
    setLook(this, "chip");
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(32);
    setMenu(new QMenu(this));
    fill();
}

void EtablissementChip::show(const QList<Etablissement> &etablissements, const QString &prefere) {
    if (etablissements == m_etablissements && prefere == m_prefere)
        return;
    m_etablissements = etablissements;
    m_prefere = prefere;
    fill();
}

void EtablissementChip::fill() {
    const Tokens &t = Theme::current();
    setIconSize(wordIconSize(fontMetrics()));
    setIcon(wordIcon(u"etoile"_s, t.prefere, fontMetrics()));
    const auto chosen = std::ranges::find(std::as_const(m_etablissements), m_prefere, &Etablissement::siret);
    const bool known = !m_prefere.isEmpty() && chosen != m_etablissements.cend();
    QString name = known ? chosen->denomination : tr("à choisir");
    if (known && !chosen->adresse.commune.isEmpty() && !name.contains(chosen->adresse.commune, Qt::CaseInsensitive))
        name += u", "_s + chosen->adresse.commune;
    if (name.size() > 38)
        name = name.left(37).trimmed() + u'…';
    setText(tr("Établissement préféré : %1 ▾").arg(literal(name)));
    setAccessibleName(known ? tr("Établissement préféré : %1").arg(models::Labels::accessible(*chosen, m_prefere))
                            : tr("Établissement préféré : à choisir"));
    setToolTip(tr("Il décide de la subrogation de paiement, des dispositifs « Plan » et du bandeau de l’offre de "
                  "service."));

    menu()->clear();
    auto *about = new QWidgetAction(menu());
    auto *words = plainLabel(tr("Votre établissement préféré décide :\n• de l’accès à la subrogation de paiement ;\n"
                                "• des dispositifs « Plan » dans la saisie des dossiers ;\n"
                                "• du bandeau de l’offre de service, en haut de chaque page."),
                             "small");
    words->setContentsMargins(10, 6, 10, 8);
    words->setMinimumWidth(320);
    about->setDefaultWidget(words);
    menu()->addAction(about);
    menu()->addSeparator();
    int listed = 0;
    for (const Etablissement &each : std::as_const(m_etablissements)) {
        if (listed == maxListed)
            break;
        ++listed;
        const QString state = models::Labels::etat(each, m_prefere);
        auto *action =
            menu()->addAction(u"%1 — %2%3"_s.arg(literal(each.denomination), models::Siret::format(each.siret),
                                                 each.ferme || each.siret == m_prefere ? u" — "_s + state : QString()));
        action->setEnabled(!each.ferme);
        if (each.siret == m_prefere)
            action->setIcon(themedIcon(u"etoile"_s, t.prefere));
        else if (each.ferme)
            action->setIcon(themedIcon(u"ferme"_s, t.muted));
        QFont font = menu()->font();
        font.setStrikeOut(each.ferme);
        font.setBold(each.siret == m_prefere);
        action->setFont(font);
        connect(action, &QAction::triggered, this, [this, siret = each.siret] { Q_EMIT prefereRequested(siret); });
    }
    menu()->addSeparator();
    connect(menu()->addAction(tr("Tous mes établissements…")), &QAction::triggered, this,
            &EtablissementChip::allRequested);
}

void EtablissementChip::changeEvent(QEvent *event) {
    // Later: the style is walking over every widget, and those of the menu are made anew.
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &EtablissementChip::fill, Qt::QueuedConnection);
    QToolButton::changeEvent(event);
}

} // namespace ui
