// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/steprail.h"

#include "models/items/labels.h"
#include "ui/text/messages.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

// Number in a circle, name, state below. Painted from the palette alone, so that it follows every theme.
class StepButton : public QAbstractButton {
  public:
    StepButton(const QString &mark, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
        , m_mark(mark) {
        setText(name);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(name);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void showState(models::EtatEtape state, const QString &words) {
        m_state = state;
        m_words = words;
        setAccessibleName(u"%1, %2"_s.arg(text(), words));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override {
        const QFontMetrics metrics = fontMetrics();
        const int wide = std::max(metrics.horizontalAdvance(text()), metrics.horizontalAdvance(m_words));
        return {wide * 11 / 10 + circle() + 40, metrics.height() * (m_words.isEmpty() ? 1 : 2) + 20};
    }

  protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette &colors = palette();
        const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked() || underMouse()) {
            QColor fill = colors.color(QPalette::Highlight);
            fill.setAlpha(isChecked() ? 38 : 18);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(area, 6, 6);
        }
        if (isChecked()) {
            painter.setBrush(colors.color(QPalette::Highlight));
            painter.drawRoundedRect(QRectF(area.left(), area.top() + 6, 3, area.height() - 12), 1.5, 1.5);
        }
        paintMark(painter, {area.left() + 12, area.center().y() - circle() / 2.0, qreal(circle()), qreal(circle())});
        QFont name = font();
        name.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        QRectF words = area.adjusted(circle() + 22, 9, -8, -9);
        painter.setPen(colors.color(QPalette::WindowText));
        painter.setFont(name);
        painter.drawText(words, (m_words.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop) | Qt::TextSingleLine, text());
        if (!m_words.isEmpty()) {
            QFont small = font();
            small.setPointSizeF(small.pointSizeF() * 0.9);
            small.setWeight(m_state == models::EtatEtape::ACorriger ? QFont::DemiBold : QFont::Normal);
            painter.setFont(small);
            painter.drawText(words, Qt::AlignBottom | Qt::TextSingleLine, m_words);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.color(QPalette::Highlight), 2));
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6);
        }
    }

  private:
    int circle() const { return fontMetrics().height() + 8; }

    void paintMark(QPainter &painter, const QRectF &ring) const {
        const QPalette &colors = palette();
        const bool full = m_state == models::EtatEtape::Complet;
        painter.setPen(QPen(colors.color(full ? QPalette::Highlight : QPalette::WindowText), 1.5));
        painter.setBrush(full ? QBrush(colors.color(QPalette::Highlight)) : QBrush(Qt::NoBrush));
        if (m_state == models::EtatEtape::ACorriger) {
            // A triangle: the state is read from the shape, not from a hue.
            painter.drawPolygon(QPolygonF{{ring.center().x(), ring.top()}, ring.bottomRight(), ring.bottomLeft()});
            painter.drawText(ring.adjusted(0, ring.height() / 5, 0, 0), Qt::AlignCenter, u"!"_s);
            return;
        }
        painter.drawEllipse(ring);
        if (full)
            painter.setPen(colors.color(QPalette::HighlightedText));
        painter.drawText(ring, Qt::AlignCenter, full ? u"✓"_s : m_mark);
        if (m_state == models::EtatEtape::EnCours) { // a half ring more
            painter.setPen(QPen(colors.color(QPalette::Highlight), 3));
            painter.drawArc(ring, 90 * 16, -180 * 16);
        }
    }

    QString m_mark;
    QString m_words;
    models::EtatEtape m_state = models::EtatEtape::ACompleter;
};

} // namespace

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(4);
    const auto add = [this, column](int page, const QString &mark, const QString &name) {
        auto *button = new StepButton(mark, name, this);
        m_buttons->addButton(button, page + 1); // a group keeps ids from -2 down for itself
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT requested(page); });
    };
    add(hub, u"≡"_s, tr("Liste des tâches"));
    for (int i = 0; i < 6; ++i)
        add(i, QString::number(i + 1), Messages::etape(models::Etape(i)));
    column->addStretch();
    setCurrent(hub);
    setAccessibleName(tr("Étapes du dossier"));
}

void StepRail::showStates(const QList<models::EtapeVue> &states) {
    for (const models::EtapeVue &state : states)
        static_cast<StepButton *>(button(int(state.etape)))->showState(state.etat, models::Labels::of(state));
}

void StepRail::setCurrent(int page) { button(page)->setChecked(true); }

QAbstractButton *StepRail::button(int page) const { return m_buttons->button(page + 1); }

} // namespace ui
