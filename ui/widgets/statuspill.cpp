// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuspill.h"

#include "models/items/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using models::DossierSync;
using models::Statut;

namespace ui {
namespace {

constexpr int side = 9;
constexpr int picture = 14;
constexpr int gap = 5;

} // namespace

PillLook pillLook(const QString &statut, const Tokens &t) {
    const auto known = models::fromCode<Statut>(statut);
    if (!known)
        return {u"information"_s, t.text, t.sunken};
    switch (*known) {
    case Statut::SAISIE:
        return {u"modifier"_s, t.text, t.sunken};
    case Statut::TRANSMISSION_DEMANDEE:
        return {u"envoyer"_s, t.prefere, t.prefereSoft};
    case Statut::EN_VALIDATION:
        return {u"horloge"_s, t.accent, t.accentSoft};
    case Statut::A_COMPLETER:
        return {u"alerte"_s, t.warning, t.warningSoft};
    case Statut::REJET_TECHNIQUE:
    case Statut::REFUSE:
        return {u"refus"_s, t.danger, t.dangerSoft};
    case Statut::ANNULE:
    case Statut::RUPTURE:
        return {u"ferme"_s, t.muted, t.sunken};
    case Statut::ACCORDE:
    case Statut::REGLE_PARTIEL:
    case Statut::SOLDE:
        return {u"valide"_s, t.ok, t.okSoft};
    case Statut::CLOS:
        return {u"cadenas"_s, t.muted, t.sunken};
    }
    return {};
}

PillLook pillLook(DossierSync sync, const Tokens &t) {
    switch (sync) {
    case DossierSync::Brouillon:
        return {u"modifier"_s, t.muted, Qt::transparent};
    case DossierSync::EnAttente:
        return {u"horloge"_s, t.text, Qt::transparent};
    case DossierSync::Synchronise:
        return {u"valide"_s, t.muted, Qt::transparent};
    case DossierSync::ACorriger:
        return {u"alerte"_s, t.warning, t.warningSoft};
    case DossierSync::Conflit:
        return {u"dupliquer"_s, t.warning, t.warningSoft};
    case DossierSync::Orphelin:
        return {u"information"_s, t.text, t.sunken};
    }
    return {};
}

QSize pillSize(const QFontMetrics &metrics, const QString &text, bool icon) {
    const int height = std::max(metrics.height(), picture) + 6;
    return {2 * side + metrics.horizontalAdvance(text) + (icon ? picture + gap : 0), height};
}

void paintPill(QPainter &painter, const QRect &rect, const QString &text, const PillLook &look, qreal ratio) {
    const QFontMetrics metrics = painter.fontMetrics();
    const bool bare = look.ground.alpha() == 0;
    const int margin = bare ? 0 : side;
    const QSize size = pillSize(metrics, text, !look.icon.isEmpty());
    QRect pill(rect.left(), rect.center().y() - size.height() / 2, std::min(size.width(), rect.width()), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ground);
    painter.drawRoundedRect(pill, 6, 6);
    int x = pill.left() + margin;
    if (!look.icon.isEmpty()) {
        painter.drawPixmap(x, pill.center().y() - picture / 2 + 1, themedPixmap(look.icon, look.text, picture, ratio));
        x += picture + gap;
    }
    painter.setPen(look.text);
    const QRect words(x, pill.top(), pill.right() - x - margin + side, pill.height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text, Qt::ElideRight, pill.right() + 1 - x - (bare ? 0 : margin / 2)));
    painter.restore();
}

StatusPill::StatusPill(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::showStatut(const QString &code, const QString &libelle) {
    m_statut = code;
    m_sync.reset();
    setToolTip(models::Labels::statutPhrase(code));
    setWords(models::Labels::statut(code, libelle));
}

void StatusPill::showSync(DossierSync sync, bool transmissionEnAttente) {
    m_sync = sync;
    setWords(transmissionEnAttente ? tr("Transmission en attente d’envoi") : models::Labels::of(sync));
}

void StatusPill::setWords(const QString &text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const { return pillSize(fontMetrics(), m_text, true); }

void StatusPill::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Tokens &t = Theme::current();
    paintPill(painter, rect(), m_text, m_sync ? pillLook(*m_sync, t) : pillLook(m_statut, t), devicePixelRatioF());
}

} // namespace ui
