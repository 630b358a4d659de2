// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortcutsheet.h"

#include "ui/widgets/facts.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

ShortcutSheet::ShortcutSheet(QWidget *parent)
    : QDialog(parent) {
    setWindowTitle(tr("Raccourcis clavier"));
    resize(560, 620);
    auto *inner = new QWidget;
    auto *content = new QVBoxLayout(inner);
    content->setContentsMargins(24, 20, 24, 8);
    content->setSpacing(12);
    content->addWidget(plainLabel(tr("Raccourcis clavier"), "title"));
    auto *facts = new Facts;
    facts->add(tr("Ctrl+N"), tr("Nouveau dossier"));
    facts->add(tr("Ctrl+D"), tr("Dupliquer le dossier affiché"));
    facts->add(tr("Ctrl+Entrée"), tr("Étape suivante du dossier"));
    facts->add(tr("Ctrl+K"), tr("Rechercher partout"));
    facts->add(tr("Ctrl+F"), tr("Rechercher dans la page"));
    facts->add(tr("F5"), tr("Synchroniser maintenant"));
    facts->add(tr("Ctrl+P"), tr("Imprimer le dossier affiché, ou la synthèse des comptes"));
    facts->add(tr("Ctrl+E"), tr("Exporter la liste affichée"));
    facts->add(tr("Ctrl+C"), tr("Copier les lignes choisies, à coller dans un tableur"));
    facts->add(tr("Ctrl+Z, Ctrl+Maj+Z"), tr("Annuler, rétablir dans un dossier"));
    facts->add(tr("F1"), tr("Aide de l’écran"));
    facts->add(tr("Alt+1 à Alt+8"), tr("Aller à une rubrique"));
    facts->add(tr("Alt+Gauche"), tr("Page précédente"));
    facts->add(tr("Ctrl + / Ctrl − / Ctrl 0"), tr("Taille du texte"));
    facts->add(tr("Ctrl+/"), tr("Cette liste"));
    content->addWidget(facts);
    content->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("Fermer"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    buttons->setContentsMargins(24, 8, 24, 16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace ui
