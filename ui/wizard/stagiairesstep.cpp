// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/stagiairesstep.h"

#include "models/domain/identifiants.h"
#include "models/domain/uuid.h"
#include "models/items/stagiairetablemodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/wizard/choicebox.h"
#include "ui/wizard/dateedit.h"
#include "ui/wizard/dureeedit.h"
#include "ui/wizard/fieldproblem.h"
#include "ui/wizard/montantedit.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using models::Stagiaire;
using models::StagiaireTableModel;

StagiairesStep::StagiairesStep(const std::function<QUuid()> &newId, QWidget *parent)
    : Step(models::Etape::Stagiaires,
           tr("Une ligne par personne. Ne saisissez jamais de numéro de sécurité sociale : il n’est pas demandé."),
           parent)
    , m_model(new StagiaireTableModel(newId, this))
    , m_table(new QTableView)
    , m_answer(plainLabel({}, "muted"))
    , m_add(new QPushButton(tr("Ajouter un stagiaire")))
    , m_duplicate(new QPushButton(tr("Dupliquer la ligne")))
    , m_remove(new QPushButton(tr("Retirer la ligne")))
    , m_nom(new QLineEdit)
    , m_prenom(new QLineEdit)
    , m_naissance(new DateEdit)
    , m_sexe(new ChoiceBox)
    , m_csp(new ChoiceBox)
    , m_contrat(new ChoiceBox)
    , m_niveau(new ChoiceBox)
    , m_etablissement(new ChoiceBox)
    , m_heures(new DureeEdit)
    , m_horsTemps(new DureeEdit)
    , m_taux(new MontantEdit)
    , m_matricule(new QLineEdit) {
    addTable();
    addForm();
    connect(m_model, &StagiaireTableModel::edited, this, [this] {
        showRow(currentRow());
        showButtons();
        touch();
    });
    // Once the cell's own editor has closed.
    connect(m_model, &StagiaireTableModel::refused, this, [this](int row, int column, const QString &text) {
        const QPersistentModelIndex cell(m_model->index(row, column));
        QMetaObject::invokeMethod(
            this, [this, cell, text] { keepRefused(cell, text); }, Qt::QueuedConnection);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    showRow(-1);
    showButtons();
}

void StagiairesStep::addTable() {
    QGridLayout *grid = addSection(tr("Liste des stagiaires"),
                                   tr("Vous pouvez coller un bloc copié depuis un tableur : sélectionnez la première "
                                      "case puis Ctrl+V. F2 modifie une case."));
    auto *buttons = new FlowLayout(10, false);
    setLook(m_add, "primary");
    for (QPushButton *button : {m_add, m_duplicate, m_remove})
        buttons->addWidget(button);
    grid->addLayout(buttons, 0, 0);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Stagiaires"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; the arrows move in it
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // headers are never cut
    m_table->horizontalHeader()->setResizeContentsPrecision(30);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->setMinimumHeight(fontMetrics().height() * 12);
    m_table->installEventFilter(this);
    grid->addWidget(m_table, 1, 0);
    grid->addWidget(m_answer, 2, 0);
    grid->addWidget(watch(u"/stagiaires"_s, m_table), 3, 0);
    connect(m_add, &QPushButton::clicked, this, &StagiairesStep::add);
    connect(m_duplicate, &QPushButton::clicked, this, &StagiairesStep::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &StagiairesStep::removeSelected);
}

void StagiairesStep::addForm() {
    m_sexe->addAll<models::Sexe>();
    m_csp->addAll<models::Csp>();
    m_contrat->addAll<models::TypeContrat>();
    m_niveau->addAll<models::Niveau>();
    m_prefix = u"/stagiaires/*/"_s;
    const auto named = [this](QLatin1StringView name) { return QString(m_prefix + name); };
    QGridLayout *grid = addSection(tr("Stagiaire sélectionné"));
    m_form = grid->parentWidget();
    grid->addWidget(field(named("nom"_L1), m_nom), 0, 0);
    grid->addWidget(field(named("prenom"_L1), m_prenom), 0, 1);
    grid->addWidget(field(named("dateNaissance"_L1), m_naissance, tr("Par exemple 05/03/1984")), 1, 0);
    grid->addWidget(field(named("sexe"_L1), m_sexe, tr("Pour les statistiques")), 1, 1);
    grid->addWidget(field(named("csp"_L1), m_csp), 2, 0);
    grid->addWidget(field(named("typeContrat"_L1), m_contrat), 2, 1);
    grid->addWidget(field(named("heures"_L1), m_heures, tr("Par exemple 14 h ou 13 h 30")), 3, 0);
    grid->addWidget(field(named("dontHorsTemps"_L1), m_horsTemps, tr("Comprises dans les heures suivies"), true), 3, 1);
    grid->addWidget(field(named("niveau"_L1), m_niveau, {}, true), 4, 0);
    grid->addWidget(field(named("tauxHoraire"_L1), m_taux, tr("En euros ; si des salaires sont demandés"), true), 4, 1);
    grid->addWidget(field(named("etablissement"_L1), m_etablissement, tr("Si ce n’est pas celui de la demande"), true),
                    5, 0);
    grid->addWidget(field(named("matricule"_L1), m_matricule, {}, true), 5, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(this, &Step::edited, this, &StagiairesStep::takeRow); // first of all who listen
}

int StagiairesStep::currentRow() const { return m_table->currentIndex().row(); }

void StagiairesStep::showButtons() {
    m_add->setEnabled(!readOnly() && m_model->rowCount() < StagiaireTableModel::maxRows);
    m_duplicate->setEnabled(!readOnly() && currentRow() >= 0);
    m_remove->setEnabled(!readOnly() && currentRow() >= 0);
}

// Nothing is asked twice: the hours are the training's.
void StagiairesStep::add() {
    const int row = m_model->add();
    if (row < 0)
        return;
    if (m_duree)
        m_model->setData(m_model->index(row, StagiaireTableModel::Heures), models::format(*m_duree));
    m_table->selectRow(row);
    showRow(row);
    goTo(m_prefix + u"nom"_s);
}

void StagiairesStep::duplicate() {
    const int row = m_model->duplicate(currentRow());
    if (row < 0)
        return;
    m_table->selectRow(row);
    showRow(row);
    goTo(m_prefix + u"nom"_s);
}

void StagiairesStep::removeSelected() {
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, std::ranges::greater(), &QModelIndex::row);
    for (const QModelIndex &each : std::as_const(rows))
        m_model->removeRow(each.row());
    m_table->setFocus();
    m_answer->setText(rows.size() == 1 ? tr("Une ligne retirée ; Annuler la rétablit.")
                                       : tr("%1 lignes retirées ; Annuler les rétablit.").arg(rows.size()));
}

void StagiairesStep::paste() {
    const QModelIndex at = m_table->currentIndex();
    const int before = m_model->rowCount();
    const auto refused = m_model->paste(at.isValid() ? at.row() : before, at.isValid() ? at.column() : 0,
                                        QApplication::clipboard()->text());
    QStringList cells;
    for (const auto &each : refused.mid(0, 5))
        cells << tr("ligne %1, %2 : « %3 »")
                     .arg(each.row + 1)
                     .arg(m_model->headerData(each.column, Qt::Horizontal).toString(), each.text);
    const int added = m_model->rowCount() - before;
    QString answer =
        added == 1 ? tr("Bloc collé : une ligne ajoutée.") : tr("Bloc collé : %1 lignes ajoutées.").arg(added);
    const QString which = cells.join(u"\u202f; "_s) + (refused.size() > 5 ? u"…"_s : QString());
    if (refused.size() == 1)
        answer += u' ' + tr("Une case n’a pas été reconnue (%1).").arg(which);
    else if (!refused.isEmpty())
        answer += u' ' + tr("%1 cases n’ont pas été reconnues (%2).").arg(QString::number(refused.size()), which);
    m_answer->setText(answer);
}

bool StagiairesStep::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_table && event->type() == QEvent::KeyPress && !readOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->matches(QKeySequence::Delete)) {
            removeSelected();
            return true;
        }
    }
    return Step::eventFilter(watched, event);
}

void StagiairesStep::showRow(int row) {
    m_form->setVisible(row >= 0);
    if (row < 0 || row >= m_model->rowCount()) {
        showButtons();
        return;
    }
    const Stagiaire &s = m_model->at(row);
    const QString prefix = u"/stagiaires/%1/"_s.arg(models::toText(s.id));
    const bool other = prefix != m_prefix;
    renameFields(m_prefix, prefix);
    m_prefix = prefix;
    if (other) // a text that could not be read belongs to the row it was typed in, and comes back with it
        for (QLineEdit *line : {static_cast<QLineEdit *>(m_heures), static_cast<QLineEdit *>(m_horsTemps),
                                static_cast<QLineEdit *>(m_taux), m_naissance->line()})
            line->clear();
    if (m_nom->text().simplified() != s.nom)
        m_nom->setText(s.nom);
    if (m_prenom->text().simplified() != s.prenom)
        m_prenom->setText(s.prenom);
    m_naissance->setDate(s.dateNaissance);
    m_sexe->setChoice(s.sexe);
    m_csp->setChoice(s.csp);
    m_contrat->setChoice(s.typeContrat);
    m_niveau->setChoice(s.niveau);
    m_etablissement->setCode(s.etablissement);
    m_heures->setDuree(s.heures);
    m_horsTemps->setDuree(s.dontHorsTemps);
    m_taux->setMontant(s.tauxHoraire);
    if (m_matricule->text().simplified() != s.matricule)
        m_matricule->setText(s.matricule);
    showUnreadable();
    showButtons();
    judgeAgain();
}

// A cell that has been filled in the sheet since, or a row that has gone, holds no half-typed text any more.
bool StagiairesStep::holds(const QString &champ) const {
    const int row = m_model->rowOf(champ.section(u'/', 2, 2));
    if (row < 0)
        return false;
    const Stagiaire &s = m_model->at(row);
    const QString field = champ.section(u'/', 3);
    if (field == "dateNaissance"_L1)
        return !s.dateNaissance.isValid();
    if (field == "heures"_L1)
        return !s.heures;
    if (field == "dontHorsTemps"_L1)
        return !s.dontHorsTemps;
    return field == "tauxHoraire"_L1 && !s.tauxHoraire;
}

// What was typed in a cell and is no value goes on in the field of the form, which keeps it until it is corrected.
void StagiairesStep::keepRefused(const QPersistentModelIndex &cell, const QString &text) {
    if (!cell.isValid())
        return;
    const QMap<int, std::pair<QString, QLineEdit *>> fields{
        {StagiaireTableModel::DateNaissance, {u"dateNaissance"_s, m_naissance->line()}},
        {StagiaireTableModel::Heures, {u"heures"_s, m_heures}},
        {StagiaireTableModel::DontHorsTemps, {u"dontHorsTemps"_s, m_horsTemps}},
        {StagiaireTableModel::TauxHoraire, {u"tauxHoraire"_s, m_taux}}};
    const QString column = m_model->headerData(cell.column(), Qt::Horizontal).toString();
    const auto [field, line] = fields.value(cell.column());
    if (!line) {
        m_answer->setText(
            tr("« %1 » n’est pas un choix de la colonne « %2 » ; la case garde sa valeur.").arg(text, column));
        return;
    }
    m_table->setCurrentIndex(cell);
    line->selectAll();
    line->insert(text);                           // as typed there
    if (!unreadable().contains(m_prefix + field)) // the form reads more than the sheet: « 5/3/84 »
        m_answer->setText({});
    else
        m_answer->setText(tr("« %1 » n’a pas été reconnu ; il est gardé ci-dessous, dans « %2 », pour être corrigé.")
                              .arg(text, column));
}

void StagiairesStep::takeRow() {
    const int row = currentRow();
    if (row < 0)
        return;
    QList<Stagiaire> rows = m_model->rows();
    Stagiaire &s = rows[row];
    s.nom = m_nom->text();
    s.prenom = m_prenom->text();
    s.dateNaissance = m_naissance->date();
    s.sexe = m_sexe->choice<models::Sexe>();
    s.csp = m_csp->choice<models::Csp>();
    s.typeContrat = m_contrat->choice<models::TypeContrat>();
    s.niveau = m_niveau->choice<models::Niveau>();
    s.etablissement = m_etablissement->code();
    s.heures = m_heures->duree();
    s.dontHorsTemps = m_horsTemps->duree();
    s.tauxHoraire = m_taux->montant();
    s.matricule = m_matricule->text();
    m_model->show(rows);
}

void StagiairesStep::showContexte(const models::Contexte &contexte, const models::Dossier &dossier) {
    m_duree = dossier.formation.duree;
    if (contexte.etablissements == m_offered)
        return;
    m_offered = contexte.etablissements;
    const QString chosen = m_etablissement->code();
    m_etablissement->removeChoices();
    for (const models::Etablissement &each : contexte.etablissements) {
        const QString words = u"%1 · %2"_s.arg(each.denomination, models::Siret::format(each.siret));
        if (each.ferme)
            m_etablissement->addClosedChoice(each.siret, tr("%1 (fermé)").arg(words), models::Labels::etat(each, {}));
        else
            m_etablissement->addChoice(each.siret, words);
    }
    m_etablissement->setCode(chosen);
}

void StagiairesStep::setReadOnly(bool readOnly) {
    Step::setReadOnly(readOnly);
    m_table->setEnabled(true);
    m_table->setEditTriggers(readOnly ? QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers)
                                      : QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    showButtons();
}

bool StagiairesStep::speaksOf(const QString &champ) const {
    const int row = m_model->rowOf(champ.section(u'/', 2, 2));
    return Step::speaksOf(champ) && row >= 0;
}

QString StagiairesStep::nameOf(const QString &champ) const {
    const int row = m_model->rowOf(champ.section(u'/', 2, 2));
    return row < 0 ? Step::nameOf(champ) : tr("Ligne %1 : %2").arg(row + 1).arg(Step::nameOf(champ));
}

bool StagiairesStep::goTo(const QString &champ) {
    const int row = m_model->rowOf(champ.section(u'/', 2, 2));
    if (row >= 0) {
        if (row != currentRow())
            m_table->selectRow(row);
        showRow(row);
    }
    return Step::goTo(champ);
}

void StagiairesStep::fill(const models::Dossier &dossier) {
    m_model->show(dossier.stagiaires);
    if (currentRow() < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showRow(currentRow());
}

void StagiairesStep::store(models::Dossier &dossier) const { dossier.stagiaires = m_model->rows(); }

} // namespace ui
