// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/piecesstep.h"

#include "models/domain/uuid.h"
#include "ui/text/messages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"
#include "ui/wizard/choicebox.h"
#include "ui/wizard/fieldproblem.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using models::Labels;
using models::Piece;
using models::TypePiece;

namespace {

QString wordsOf(const models::PieceRequise &required) {
    QStringList words;
    for (const TypePiece type : required.types)
        words << (words.isEmpty() ? Labels::of(type) : Labels::of(type).toLower());
    return words.join(PiecesStep::tr(" ou "));
}

QString pointerOf(const QUuid &piece) { return u"/pieces/"_s + models::toText(piece); }

QString sizeOf(const Piece &piece) {
    return QLocale(QLocale::French).formattedDataSize(piece.taille, 1, QLocale::DataSizeSIFormat);
}

} // namespace

PiecesStep::PiecesStep(QWidget *parent)
    : Step(models::Etape::Pieces, tr("Les documents qui accompagnent la demande, puis la vérification."), parent)
    , m_required(new QVBoxLayout)
    , m_pieces(new QVBoxLayout)
    , m_type(new ChoiceBox)
    , m_attach(textButton(u"piece"_s, tr("Choisir un fichier…"))) {
    addRequired();
    addPieces();
    setAcceptDrops(true);
}

void PiecesStep::addRequired() {
    QGridLayout *grid =
        addSection(tr("Pièces demandées"), tr("Une seule des pièces proposées suffit sur chaque ligne."));
    m_required->setSpacing(10);
    grid->addLayout(m_required, 0, 0);
}

void PiecesStep::addPieces() {
    QGridLayout *grid =
        addSection(tr("Pièces jointes"), tr("PDF, PNG ou JPEG, 10 Mo au plus par fichier. Le fichier est "
                                            "copié et chiffré sur ce poste, puis envoyé."));
    m_pieces->setSpacing(8);
    grid->addLayout(m_pieces, 0, 0, 1, 3);
    m_type->addAll<TypePiece>();
    QLabel *label = lineLabel(tr("Joindre une pièce"), "strong");
    label->setBuddy(m_type);
    m_type->setAccessibleName(tr("Type de la pièce à joindre"));
    grid->addWidget(label, 1, 0, 1, 3);
    grid->addWidget(m_type, 2, 0);
    grid->addWidget(m_attach, 2, 1);
    grid->addWidget(watch(u"/pieces"_s, m_attach, label), 3, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    m_attach->disconnect(this); // the click attaches; it is not an edit of the button
    connect(m_attach, &QPushButton::clicked, this,
            [this] { chooseFile(m_type->choice<TypePiece>().value_or(TypePiece::AUTRE)); });
}

void PiecesStep::showContexte(const models::Contexte &contexte, const models::Dossier &dossier) {
    showRequired(contexte, dossier.demande.dispositif);
    showPieces(contexte.pieces);
    m_drawn = true;
}

void PiecesStep::showRequired(const models::Contexte &contexte, const QString &dispositif) {
    const auto found = std::ranges::find(contexte.dispositifs, dispositif, &models::Dispositif::code);
    const QList<models::PieceRequise> required = found == contexte.dispositifs.end()
                                                     ? QList<models::PieceRequise>{}
                                                     : models::piecesDemandees(*found, contexte.today);
    if (m_drawn && required == m_shownRequired && contexte.pieces == m_shown)
        return;
    m_shownRequired = required;
    clearLayout(m_required);
    if (required.isEmpty())
        m_required->addWidget(plainLabel(dispositif.isEmpty()
                                             ? tr("Choisissez d’abord un dispositif à l’étape Demande.")
                                             : tr("Aucune pièce n’est exigée pour ce dispositif."),
                                         "muted"));
    for (const models::PieceRequise &each : required) {
        const auto piece = std::ranges::find_if(contexte.pieces, [&each](const Piece &candidate) {
            return candidate.type && each.types.contains(*candidate.type);
        });
        const bool there = piece != contexte.pieces.end();
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(
            iconLabel(there ? u"valide"_s : u"point"_s, there ? Theme::current().ok : Theme::current().muted));
        QString words = wordsOf(each);
        if (!each.obligatoire)
            words = tr("%1 (facultatif)").arg(words);
        row->addWidget(plainLabel(words, "strong"), 1);
        row->addWidget(plainLabel(there ? tr("Jointe : %1").arg(piece->nom) : tr("À joindre"), "muted"), 1);
        auto *add = textButton(u"piece"_s, tr("Joindre…"), "flat");
        add->setAccessibleName(tr("Joindre : %1").arg(wordsOf(each)));
        connect(add, &QPushButton::clicked, this,
                [this, type = each.types.value(0, TypePiece::AUTRE)] { chooseFile(type); });
        row->addWidget(add);
        if (there || m_piecesReadOnly)
            add->hide(); // and else nothing: shown before it has a parent, it would be a window
        m_required->addLayout(row);
    }
}

void PiecesStep::showPieces(const QList<Piece> &pieces) {
    if (m_drawn && pieces == m_shown)
        return;
    m_shown = pieces;
    forget(u"/pieces/"_s);
    clearLayout(m_pieces);
    if (pieces.isEmpty())
        m_pieces->addWidget(plainLabel(
            tr("Aucune pièce jointe pour l’instant. Vous pouvez aussi déposer un fichier sur cette page."), "muted"));
    for (const Piece &piece : pieces) {
        auto *frame = new QFrame;
        setLook(frame, "sunken");
        auto *grid = new QGridLayout(frame);
        grid->setContentsMargins(14, 10, 14, 10);
        grid->setHorizontalSpacing(12);
        grid->addWidget(iconLabel(u"piece"_s, Theme::current().muted), 0, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(plainLabel(piece.nom, "strong"), 0, 1);
        const QString state =
            piece.deposeeLe.isValid() ? tr("envoyée le %1").arg(Labels::moment(piece.deposeeLe)) : tr("sera envoyée");
        grid->addWidget(plainLabel(u"%1 · %2 · %3"_s.arg(Labels::of(piece.type), sizeOf(piece), state), "small"), 1, 1);
        auto *remove = new QPushButton(tr("Retirer"));
        setLook(remove, "flat");
        remove->setAccessibleName(tr("Retirer la pièce %1").arg(piece.nom));
        grid->addWidget(remove, 0, 2, 2, 1, Qt::AlignVCenter);
        grid->addWidget(watch(pointerOf(piece.id), remove), 2, 1, 1, 2);
        remove->disconnect(this);
        remove->setEnabled(!m_piecesReadOnly);
        grid->setColumnStretch(1, 1);
        connect(remove, &QPushButton::clicked, this, [this, id = piece.id] {
            m_attach->setFocus();
            Q_EMIT detachRequested(id);
        });
        m_pieces->addWidget(frame);
    }
}

void PiecesStep::setReadOnly(bool readOnly) {
    Step::setReadOnly(readOnly);
    m_drawn = false; // it froze the buttons of the lines, which follow setPiecesReadOnly() alone
    setPiecesReadOnly(m_piecesReadOnly);
}

void PiecesStep::setPiecesReadOnly(bool readOnly) {
    const bool changed = readOnly != m_piecesReadOnly;
    m_piecesReadOnly = readOnly;
    m_type->setEnabled(!readOnly);
    m_attach->setEnabled(!readOnly);
    if (changed)
        m_drawn = false; // the buttons of each line are made anew with the next showContexte()
}

void PiecesStep::chooseFile(TypePiece type) {
    auto *dialog = new QFileDialog(this, tr("Joindre une pièce : %1").arg(Labels::of(type)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Documents (*.pdf *.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, type](const QString &file) { Q_EMIT attachRequested(file, type); });
    dialog->open();
}

// A file dropped on the page takes the type chosen, or the first one still asked for.
void PiecesStep::dragEnterEvent(QDragEnterEvent *event) {
    if (!m_piecesReadOnly && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PiecesStep::dropEvent(QDropEvent *event) {
    TypePiece type = TypePiece::AUTRE;
    for (const models::PieceRequise &each : std::as_const(m_shownRequired))
        if (std::ranges::none_of(
                m_shown, [&each](const Piece &piece) { return piece.type && each.types.contains(*piece.type); })) {
            type = each.types.value(0, TypePiece::AUTRE);
            break;
        }
    type = m_type->choice<TypePiece>().value_or(type);
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            Q_EMIT attachRequested(url.toLocalFile(), type);
    event->acceptProposedAction();
}

bool PiecesStep::goTo(const QString &champ) { return Step::goTo(champ) || Step::goTo(u"/pieces"_s); }

void PiecesStep::enter() {
    Step::enter();
    if (m_type->isEnabled())
        m_type->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
