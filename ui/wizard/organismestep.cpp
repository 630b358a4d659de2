// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/organismestep.h"

#include "models/domain/identifiants.h"
#include "models/items/organismesearchmodel.h"
#include "ui/widgets/labels.h"
#include "ui/wizard/identifiantedit.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using models::Organisme;
using models::OrganismeSearchModel;

OrganismeStep::OrganismeStep(const QString &folder, QWidget *parent)
    : Step(models::Etape::Organisme, {}, parent)
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_answer(plainLabel({}, "muted"))
    , m_add(new QPushButton(tr("Ajouter un organisme")))
    , m_interne(plainLabel(tr("Formation interne : indiquez votre propre entreprise ; le numéro de déclaration "
                              "d’activité n’est pas demandé."),
                           "strong"))
    , m_proposal(plainLabel({}, "muted"))
    , m_propose(new QPushButton(tr("Proposer cet organisme à l’OPCA DEFi")))
    , m_denomination(new QLineEdit)
    , m_siret(new IdentifiantEdit(IdentifiantEdit::Kind::Siret))
    , m_nda(new IdentifiantEdit(IdentifiantEdit::Kind::Nda))
    , m_voie(new QLineEdit)
    , m_codePostal(new QLineEdit)
    , m_commune(new QLineEdit)
    , m_nom(new QLineEdit)
    , m_email(new QLineEdit)
    , m_telephone(new QLineEdit) {
    addSearch(folder);
    addDetails();
    connect(this, &Step::edited, this, &OrganismeStep::showProposal);
    showProposal();
}

void OrganismeStep::addSearch(const QString &folder) {
    QGridLayout *grid = addSection(tr("Trouver l’organisme"));
    m_searchCard = grid->parentWidget();
    QLabel *label = lineLabel(tr("Nom, SIRET ou numéro de déclaration d’activité"), "strong");
    label->setBuddy(m_search);
    m_search->setAccessibleName(label->text());
    m_search->setAccessibleDescription(tr("La recherche est plus sûre par numéro."));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto *block = new QVBoxLayout; // close together, as in every field
    block->setSpacing(4);
    block->addWidget(label);
    block->addWidget(
        plainLabel(tr("La recherche est plus sûre par numéro : le SIRET ou le numéro de déclaration d’activité, "
                      "avec ou sans espaces. Ils figurent sur le devis."),
                   "small"));
    block->addWidget(m_search);
    grid->addLayout(block, 0, 0, 1, 2);
    grid->addWidget(m_table, 3, 0, 1, 2);
    for (QLabel *words : {m_answer, m_proposal}) // beside their buttons, or above them, never in a narrow column
        words->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 26);
    grid->addWidget(m_answer, 4, 0);
    grid->addWidget(m_add, 4, 1, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    setLook(m_add, "primary");
    m_add->hide();
    m_table->hide();
    m_table->setAccessibleName(tr("Organismes trouvés"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(fontMetrics().height() * 10);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_add, &QPushButton::clicked, this, &OrganismeStep::addByHand);
    if (folder.isEmpty()) {
        showFound({}, 0);
        return;
    }
    m_found = new OrganismeSearchModel(folder, this);
    m_table->setModel(m_found);
    m_table->setColumnWidth(OrganismeSearchModel::Denomination, fontMetrics().horizontalAdvance(u'0') * 36);
    m_table->setColumnWidth(OrganismeSearchModel::Siret, fontMetrics().horizontalAdvance(u'0') * 20);
    m_table->setColumnWidth(OrganismeSearchModel::Nda, fontMetrics().horizontalAdvance(u'0') * 18);
    connect(m_search, &QLineEdit::textEdited, m_found, &OrganismeSearchModel::search);
    connect(m_found, &OrganismeSearchModel::searched, this, &OrganismeStep::showFound);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            take(m_found->at(index.row()));
    };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table, &QTableView::activated, this, choose); // Return
}

void OrganismeStep::addDetails() {
    QGridLayout *grid = addSection(tr("Organisme de ce dossier"));
    grid->addWidget(m_interne, 0, 0, 1, 2);
    grid->addWidget(field(u"/organisme/denomination"_s, m_denomination), 1, 0, 1, 2);
    grid->addWidget(field(u"/organisme/siret"_s, m_siret, tr("14 chiffres")), 2, 0);
    grid->addWidget(field(u"/organisme/nda"_s, m_nda, tr("11 caractères, par exemple 11 75 12345 75")), 2, 1);
    grid->addWidget(field(u"/organisme/adresse/voie"_s, m_voie, {}, true), 3, 0, 1, 2);
    m_codePostal->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 12);
    grid->addWidget(field(u"/organisme/adresse/codePostal"_s, m_codePostal, {}, true), 4, 0);
    grid->addWidget(field(u"/organisme/adresse/commune"_s, m_commune, {}, true), 4, 1);
    grid->addWidget(m_proposal, 5, 0);
    grid->addWidget(m_propose, 5, 1, Qt::AlignRight);
    connect(m_propose, &QPushButton::clicked, this, &OrganismeStep::propose);

    QGridLayout *contact = addSection(tr("Votre contact chez l’organisme"));
    contact->addWidget(field(u"/organisme/contact/nom"_s, m_nom, {}, true), 0, 0);
    contact->addWidget(field(u"/organisme/contact/email"_s, m_email, {}, true), 0, 1);
    contact->addWidget(field(u"/organisme/contact/telephone"_s, m_telephone, {}, true), 1, 0);
    for (QGridLayout *each : {grid, contact})
        for (int column = 0; column < 2; ++column)
            each->setColumnStretch(column, 1);
}

void OrganismeStep::showFound(const QString &text, int count) {
    const bool asked = text.size() >= 2;
    m_table->setVisible(count > 0);
    const bool none = !m_found || (asked && count == 0);
    m_add->setVisible(none && !readOnly());
    if (!m_found)
        m_answer->setText(tr("La liste des organismes n’est pas encore sur ce poste : elle arrive avec la première "
                             "synchronisation. Vous pouvez saisir l’organisme vous-même."));
    else if (none)
        m_answer->setText(tr("Aucun organisme ne correspond à « %1 ». Essayez son SIRET ou son numéro de déclaration "
                             "d’activité, ou ajoutez-le.")
                              .arg(text));
    else if (asked)
        m_answer->setText(count == 1 ? tr("Un organisme trouvé. Entrée pour le choisir.")
                                     : tr("%1 organismes trouvés. Choisissez-en un.").arg(count));
    else
        m_answer->clear();
}

// Down goes into the results, Return takes the first one.
bool OrganismeStep::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_search && event->type() == QEvent::KeyPress && m_found && m_found->rowCount() > 0) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Down) {
            m_table->setFocus();
            m_table->setCurrentIndex(m_found->index(0, 0));
            return true;
        }
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            take(m_found->at(0));
            return true;
        }
    }
    return Step::eventFilter(watched, event);
}

void OrganismeStep::take(const Organisme &organisme) {
    if (readOnly())
        return;
    m_byHand = organisme.proposeParEntreprise;
    m_denomination->setText(organisme.denomination);
    m_siret->setIdentifiant(organisme.siret);
    m_nda->setIdentifiant(organisme.nda);
    m_voie->setText(organisme.adresse.voie);
    m_codePostal->setText(organisme.adresse.codePostal);
    m_commune->setText(organisme.adresse.commune);
    m_search->clear();
    if (m_found)
        m_found->search({});
    m_answer->setText(tr("Organisme choisi : %1.").arg(organisme.denomination));
    goTo(u"/organisme/denomination"_s);
    touch();
    Q_EMIT left();
}

// What was searched for is not typed a second time.
void OrganismeStep::addByHand() {
    const QString typed = m_search->text().trimmed();
    const QString clean = models::cleanIdentifiant(typed);
    m_byHand = true;
    m_denomination->clear();
    m_siret->setIdentifiant({});
    m_nda->setIdentifiant({});
    m_voie->clear();
    m_codePostal->clear();
    m_commune->clear();
    if (models::Siret::parse(clean))
        m_siret->setIdentifiant(clean);
    else if (models::Nda::parse(clean))
        m_nda->setIdentifiant(clean);
    else
        m_denomination->setText(typed);
    m_search->clear();
    if (m_found)
        m_found->search({});
    goTo(m_denomination->text().isEmpty() ? u"/organisme/denomination"_s : u"/organisme/siret"_s);
    touch();
    Q_EMIT left();
}

void OrganismeStep::showProposal() {
    const bool complete = !m_denomination->text().trimmed().isEmpty() && models::Siret::parse(m_siret->identifiant()) &&
                          models::Nda::parse(m_nda->identifiant());
    m_proposal->setVisible(m_byHand);
    m_propose->setVisible(m_byHand && complete && !readOnly());
    m_proposal->setText(complete ? tr("Organisme ajouté par votre entreprise. Proposez-le pour le retrouver dans vos "
                                      "prochains dossiers.")
                                 : tr("Organisme ajouté par votre entreprise : complétez sa dénomination, son SIRET et "
                                      "son numéro de déclaration d’activité."));
}

void OrganismeStep::propose() {
    models::Dossier dossier;
    store(dossier);
    Organisme organisme;
    organisme.nda = dossier.organisme.nda;
    organisme.siret = dossier.organisme.siret;
    organisme.denomination = dossier.organisme.denomination;
    organisme.adresse = dossier.organisme.adresse;
    organisme.proposeParEntreprise = true;
    Q_EMIT proposed(organisme);
}

void OrganismeStep::noteProposed() {
    m_propose->hide();
    m_proposal->setText(tr("Proposition enregistrée : elle partira au prochain envoi."));
    if (m_found)
        m_found->reopen();
}

void OrganismeStep::showContexte(const models::Contexte &, const models::Dossier &dossier) {
    m_interne->setVisible(dossier.formation.interne);
}

void OrganismeStep::setReadOnly(bool readOnly) {
    Step::setReadOnly(readOnly);
    m_searchCard->setVisible(!readOnly);
    showProposal();
}

void OrganismeStep::fill(const models::Dossier &dossier) {
    const models::OrganismeChoisi &o = dossier.organisme;
    m_byHand = o.proposeParEntreprise;
    m_denomination->setText(o.denomination);
    m_siret->setIdentifiant(o.siret);
    m_nda->setIdentifiant(o.nda);
    m_voie->setText(o.adresse.voie);
    m_codePostal->setText(o.adresse.codePostal);
    m_commune->setText(o.adresse.commune);
    m_nom->setText(o.contact.nom);
    m_email->setText(o.contact.email);
    m_telephone->setText(o.contact.telephone);
    showProposal();
}

void OrganismeStep::store(models::Dossier &dossier) const {
    models::OrganismeChoisi &o = dossier.organisme;
    o.proposeParEntreprise = m_byHand;
    o.denomination = m_denomination->text();
    o.siret = m_siret->identifiant();
    o.nda = m_nda->identifiant();
    o.adresse.voie = m_voie->text();
    o.adresse.codePostal = m_codePostal->text();
    o.adresse.commune = m_commune->text();
    o.contact.nom = m_nom->text();
    o.contact.email = m_email->text();
    o.contact.telephone = m_telephone->text();
}

} // namespace ui
