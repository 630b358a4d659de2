// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/dossierwizard.h"

#include "models/domain/uuid.h"
#include "models/items/conflictwords.h"
#include "models/items/labels.h"
#include "models/store/contexte.h"
#include "ui/text/messages.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"
#include "ui/wizard/conflictresolver.h"
#include "ui/wizard/coutsstep.h"
#include "ui/wizard/demandestep.h"
#include "ui/wizard/draft.h"
#include "ui/wizard/formationstep.h"
#include "ui/wizard/formcommands.h"
#include "ui/wizard/formheader.h"
#include "ui/wizard/hubpage.h"
#include "ui/wizard/organismestep.h"
#include "ui/wizard/piecesstep.h"
#include "ui/wizard/stagiairesstep.h"
#include "ui/wizard/steprail.h"
#include "ui/wizard/verificationpage.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using models::Dossier;
using models::Etape;
using models::Failure;
using models::Labels;

namespace {

// Places in the stack: the steps stand at their own numbers.
constexpr int verification = 6;
constexpr int hub = 7;
constexpr int resolver = 8;

} // namespace

DossierWizard::DossierWizard(const Parts &parts, const QUuid &dossier, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_draft(new Draft(parts.store, parts.clock, dossier, this)) {
    build();
}

DossierWizard::DossierWizard(const Parts &parts, const Dossier &fresh, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_draft(new Draft(parts.store, parts.clock, fresh, this)) {
    build();
}

DossierWizard::~DossierWizard() = default;

const QUuid &DossierWizard::dossier() const { return m_draft->id(); }

void DossierWizard::build() {
    m_rail = new StepRail;
    m_pages = new QStackedWidget;
    m_hub = new HubPage;
    m_verification = new VerificationPage;
    m_resolver = new ConflictResolver;
    m_banner = new Banner(Banner::Kind::Information);
    m_header = new FormHeader;
    m_commands = new FormCommands(m_parts.store, m_parts.clock, dossier(), this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(24, 10, 24, 0);
    banners->addWidget(m_banner);
    column->addLayout(banners);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_rail);
    across->addWidget(m_pages, 1);
    column->addLayout(across, 1);
    column->addWidget(buildFooter());

    buildSteps();
    m_pages->addWidget(m_verification);
    m_pages->addWidget(m_hub);
    m_pages->addWidget(m_resolver);
    buildActions();
    connectDraft();

    connect(m_rail, &StepRail::requested, this, [this](int page) {
        if (page == StepRail::hub)
            showHub();
        else
            showStep(Etape(page));
    });
    connect(m_hub, &HubPage::etapeRequested, this, &DossierWizard::showStep);
    connect(m_hub, &HubPage::verificationRequested, this, &DossierWizard::showVerification);
    connect(m_verification, &VerificationPage::etapeRequested, this, &DossierWizard::showStep);
    connect(m_verification, &VerificationPage::fieldRequested, this, &DossierWizard::showField);
    connect(m_verification, &VerificationPage::dossierRequested, this, &DossierWizard::dossierRequested);
    connect(m_verification, &VerificationPage::transmissionRequested, this, &DossierWizard::askTransmission);
    connect(m_header, &FormHeader::closeRequested, this, &DossierWizard::closeRequested);
    connect(m_header, &FormHeader::undoRequested, m_draft, &Draft::undo);
    connect(m_header, &FormHeader::redoRequested, m_draft, &Draft::redo);
    connect(m_commands, &FormCommands::failed, this, &DossierWizard::failed);
    connect(m_commands, &FormCommands::warned, this, &DossierWizard::warned);
    connectResolver();
    connect(&m_parts.store, &models::LiveStore::changed, this, &DossierWizard::noteChange);

    loadSteps();
    if (m_draft->editable())
        for (Step *step : std::as_const(m_steps))
            step->putBack(m_draft->unreadable());
    readContexte();
    showState();
    showHub();
    if (m_parts.store.reader().conflicts.of(dossier()))
        showConflict();
}

QWidget *DossierWizard::buildFooter() {
    m_footer = new QFrame;
    setLook(m_footer, "footer");
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(24, 10, 24, 10);
    m_previous = textButton(u"gauche"_s, tr("Étape précédente"));
    m_next = textButton(u"droite"_s, tr("Étape suivante"), "primary");
    m_next->setToolTip(tr("Ctrl+Entrée"));
    row->addWidget(m_previous);
    row->addStretch();
    row->addWidget(m_next);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    return m_footer;
}

void DossierWizard::buildSteps() {
    const auto newId = [&clock = m_parts.clock] { return models::newUuid(clock.wall().toMSecsSinceEpoch()); };
    auto *demande = new DemandeStep;
    m_organisme = new OrganismeStep(m_parts.organismes ? m_parts.organismes->folder() : QString());
    m_pieces = new PiecesStep;
    m_steps = {demande, new FormationStep, m_organisme, new StagiairesStep(newId), new CoutsStep(newId), m_pieces};
    for (Step *step : std::as_const(m_steps)) {
        m_pages->addWidget(step);
        connect(step, &Step::edited, this, [this, step] { collect(step); });
        connect(step, &Step::left, m_draft, &Draft::flush);
        connect(step, &Step::dossierRequested, this, &DossierWizard::dossierRequested);
    }
    connect(demande, &DemandeStep::changePrefereRequested, this, &DossierWizard::changePrefereRequested);
    connect(m_organisme, &OrganismeStep::proposed, this, &DossierWizard::propose);
    connect(m_pieces, &PiecesStep::attachRequested, this, [this](const QString &file, models::TypePiece type) {
        m_draft->keep();
        m_commands->attach(file, type);
    });
    connect(m_pieces, &PiecesStep::detachRequested, m_commands, &FormCommands::detach);
}

void DossierWizard::buildActions() {
    const auto add = [this](const QList<QKeySequence> &keys, std::function<void()> work) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, std::move(work));
    };
    add({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s), QKeySequence(u"Ctrl+PgDown"_s)},
        [this] { go(1); });
    add({QKeySequence(u"Ctrl+PgUp"_s)}, [this] { go(-1); });
    add({QKeySequence(u"Ctrl+Z"_s)}, [this] { m_draft->undo(); });
    add({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)}, [this] { m_draft->redo(); });
}

void DossierWizard::connectDraft() {
    connect(m_draft, &Draft::edited, this, [this] {
        judge();
        showSaved();
    });
    connect(m_draft, &Draft::restored, this, [this] {
        loadSteps();
        m_draft->edit(m_draft->dossier(), unreadable()); // a value that came back has taken the place of a text
        judge();
        showState();
    });
    connect(m_draft, &Draft::refreshed, this, [this] {
        judge();
        showState();
    });
    connect(m_draft, &Draft::movedElsewhere, this, &DossierWizard::showState);
    connect(m_draft, &Draft::saved, this, [this](const QDateTime &at) {
        m_savedAt = at;
        showSaved();
        if (m_transmitting && !m_draft->dirty())
            transmit();
    });
    connect(m_draft, &Draft::failed, this, [this](const Failure &failure) {
        m_transmitting = false;
        m_verification->setBusy(false);
        showSaved();
        Q_EMIT failed(failure);
    });
}

// ---- moving about

void DossierWizard::showPage(int page) {
    m_draft->flush();
    m_pages->setCurrentIndex(page);
    const bool step = page < verification;
    m_rail->setCurrent(step ? page : page == verification ? int(Etape::Pieces) : StepRail::hub);
    showBanner();
    m_footer->setVisible(page <= verification);
    m_next->setVisible(step);
    m_next->setText(page == int(Etape::Pieces) ? tr("Vérifier vos réponses") : tr("Étape suivante"));
}

void DossierWizard::showHub() {
    showPage(hub);
    m_hub->enter();
}

void DossierWizard::showStep(Etape etape) {
    showPage(int(etape));
    step(etape)->enter();
}

void DossierWizard::showField(Etape etape, const QString &champ) {
    showPage(int(etape));
    if (!step(etape)->goTo(champ))
        step(etape)->enter();
}

void DossierWizard::showVerification() {
    for (Step *each : std::as_const(m_steps)) // from here on, what is missing is said everywhere
        each->judgeAll();
    showPage(verification);
    judge();
    m_verification->enter();
}

void DossierWizard::go(int by) {
    const int page = m_pages->currentIndex();
    if (page == hub && by > 0)
        showStep(Etape::Demande);
    else if (page == int(Etape::Pieces) && by > 0)
        showVerification();
    else if (page == int(Etape::Demande) && by < 0)
        showHub();
    else if (page < verification || (page == verification && by < 0))
        showStep(Etape(page + by));
}

void DossierWizard::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    if (m_pages->currentIndex() == hub)
        m_hub->enter();
}

// ---- what is typed

void DossierWizard::collect(Step *step) {
    Dossier edited = m_draft->dossier();
    step->store(edited);
    m_draft->edit(edited, unreadable());
}

models::TextesIllisibles DossierWizard::unreadable() const {
    models::TextesIllisibles all;
    for (const Step *step : std::as_const(m_steps))
        all.insert(step->unreadable());
    return all;
}

void DossierWizard::loadSteps() {
    for (Step *step : std::as_const(m_steps))
        step->load(m_draft->dossier());
}

void DossierWizard::readContexte() {
    m_debut = m_draft->dossier().formation.dateDebut;
    const auto contexte = models::contexteDe(m_parts.store.reader(), m_draft->dossier(), m_parts.clock.today());
    if (!contexte)
        Q_EMIT failed(contexte.failure());
    else
        m_contexte = *contexte;
    judge();
}

// The rules over the whole dossier, told to the rail, to the hub and under each field.
void DossierWizard::judge() {
    const Dossier &dossier = m_draft->dossier();
    if (dossier.formation.dateDebut != m_debut)
        return readContexte();
    m_contexte.pieces = dossier.pieces;
    m_problemes = models::controler(dossier, m_contexte);
    const QList<models::EtapeVue> states = models::etapes(dossier, m_problemes);
    m_rail->showStates(states);
    m_hub->showStates(states, int(std::ranges::count(m_problemes, models::Probleme::Niveau::Avertissement,
                                                     &models::Probleme::niveau)));
    for (Step *step : std::as_const(m_steps)) {
        step->showContexte(m_contexte, dossier);
        step->showProblemes(m_problemes);
    }
    if (m_pages->currentIndex() == verification)
        m_verification->show(dossier, m_contexte, m_problemes, unreadable().keys());
    m_header->setSteps(m_draft->canUndo(), m_draft->canRedo());
    const QString title = dossier.formation.intitule.isEmpty() ? tr("Nouveau dossier") : dossier.formation.intitule;
    if (title != m_header->title()) {
        m_header->setTitle(title);
        setAccessibleName(title);
        Q_EMIT titleChanged(title);
    }
}

// ---- conflicts

void DossierWizard::showConflict() {
    const auto conflict = m_parts.store.reader().conflicts.of(dossier());
    if (!conflict)
        return showHub();
    const models::ConflictWords words(m_contexte.dispositifs, m_contexte.comptes);
    const models::ConflictAuthor author = models::authorOf(*conflict);
    const QString who = author.who.isEmpty() || !author.when.isValid()
                            ? author.who
                            : tr("%1 %2").arg(author.who, Labels::moment(author.when, m_parts.clock.today()));
    m_resolver->show(*conflict, words.of(*conflict), who);
    showPage(resolver);
}

void DossierWizard::connectResolver() {
    const auto settled = [this] {
        m_draft->takeTheirs();
        showState();
        showHub();
    };
    // First what is on screen, then the choice over it.
    connect(m_resolver, &ConflictResolver::resolved, this, [this, settled](const QStringList &fromServer) {
        m_draft->flush();
        m_commands->resolve(fromServer, settled);
    });
    connect(m_resolver, &ConflictResolver::giveUpRequested, this, [this, settled] {
        m_draft->flush();
        m_commands->giveUp(settled);
    });
    connect(m_resolver, &ConflictResolver::copyRequested, this, [this] {
        m_draft->flush();
        m_commands->copyToNewDraft([this](const QUuid &copy) { Q_EMIT copied(copy); });
    });
}

// ---- commands

void DossierWizard::propose(const models::Organisme &organisme) {
    // Found again at once on this desk; the register of the OPCA follows.
    if (m_parts.organismes)
        if (const auto added = m_parts.organismes->add(organisme); !added)
            Q_EMIT failed(added.failure());
    m_commands->propose(organisme, [this] { m_organisme->noteProposed(); });
}

// Only what is durable on this desk, and was read over by the rules as it stands there, may leave.
void DossierWizard::askTransmission() {
    if (m_transmitting || !unreadable().isEmpty() || !models::transmissible(m_problemes))
        return;
    m_transmitting = true;
    m_verification->setBusy(true);
    if (m_draft->flush())
        transmit();
}

void DossierWizard::transmit() {
    m_transmitting = false;
    const auto idle = [this] { m_verification->setBusy(false); };
    m_commands->transmit(
        [this, idle] {
            idle();
            Q_EMIT transmitted(dossier());
        },
        idle);
}

} // namespace ui
