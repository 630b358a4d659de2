// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowbutton.h"

#include "models/items/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statuspill.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int margin = 10;
constexpr int picture = 18;
constexpr int gap = 12;

} // namespace

RowButton::RowButton(const QString &icon, const QString &title, const QString &subtitle, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_title(title)
    , m_subtitle(subtitle) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    name();
}

void RowButton::setIconName(const QString &icon) {
    m_icon = icon;
    update();
}

void RowButton::setTrailing(const QString &text) {
    m_trailing = text;
    m_statut.clear();
    name();
}

void RowButton::setStatut(const QString &code, const QString &libelle) {
    m_statut = code;
    m_trailing = models::Labels::statut(code, libelle);
    name();
}

void RowButton::setStrong(bool strong) {
    m_strong = strong;
    name();
}

void RowButton::name() {
    QStringList parts{m_title, m_subtitle, m_trailing};
    if (m_strong)
        parts.prepend(tr("Non lue"));
    parts.removeAll(QString());
    setAccessibleName(parts.join(u", "_s));
    updateGeometry();
    update();
}

QFont RowButton::titleFont() const {
    QFont large = font();
    large.setWeight(m_strong ? QFont::Bold : QFont::DemiBold);
    return large;
}

QSize RowButton::sizeHint() const {
    const QFontMetrics metrics(titleFont());
    int height = metrics.height() + 14;
    if (!m_subtitle.isEmpty())
        height += fontMetrics().height() + 2;
    const int width = std::min(metrics.horizontalAdvance(m_title), 420) + picture + gap + 2 * margin +
                      fontMetrics().horizontalAdvance(m_trailing) + 40;
    return {width, std::max(height, 36)};
}

QSize RowButton::minimumSizeHint() const { return {180, sizeHint().height()}; }

void RowButton::paintEvent(QPaintEvent *) {
    const Tokens &t = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? t.border : t.sunken);
        painter.drawRoundedRect(frame, 7, 7);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 7, 7);
    }
    const int middle = height() / 2;
    int left = margin;
    painter.drawPixmap(left, middle - picture / 2,
                       themedPixmap(m_icon, m_strong ? t.accent : t.muted, picture, devicePixelRatioF()));
    left += picture + gap;
    int right = width() - margin;
    if (!m_trailing.isEmpty()) {
        if (m_statut.isEmpty()) {
            const int wanted = std::min(fontMetrics().horizontalAdvance(m_trailing) + 2, (right - left) / 2);
            painter.setPen(t.muted);
            painter.drawText(QRect(right - wanted, 0, wanted, height()), Qt::AlignVCenter | Qt::AlignRight,
                             fontMetrics().elidedText(m_trailing, Qt::ElideRight, wanted));
            right -= wanted + gap;
        } else {
            const int wanted = std::min(pillSize(fontMetrics(), m_trailing, true).width(), (right - left) / 2);
            paintPill(painter, QRect(right - wanted, 0, wanted, height()), m_trailing, pillLook(m_statut, t),
                      devicePixelRatioF());
            right -= wanted + gap;
        }
    }
    const QFontMetrics metrics(titleFont());
    const int block = metrics.height() + (m_subtitle.isEmpty() ? 0 : fontMetrics().height() + 2);
    const int top = middle - block / 2;
    painter.setFont(titleFont());
    painter.setPen(t.text);
    painter.drawText(QRect(left, top, right - left, metrics.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_title, Qt::ElideRight, right - left));
    if (!m_subtitle.isEmpty()) {
        painter.setFont(font());
        painter.setPen(t.muted);
        painter.drawText(QRect(left, top + metrics.height() + 2, right - left, fontMetrics().height()),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_subtitle, Qt::ElideRight, right - left));
    }
}

} // namespace ui
