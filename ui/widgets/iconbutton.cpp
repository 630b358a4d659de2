// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

class TextButton : public QPushButton {
  public:
    TextButton(const QString &icon, const QString &words, const char *look)
        : QPushButton(words)
        , m_icon(icon) {
        if (look)
            setLook(this, look);
        setAutoDefault(false);
        paintIcon();
    }

  protected:
    void changeEvent(QEvent *event) override {
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::EnabledChange ||
            event->type() == QEvent::FontChange)
            paintIcon();
        QPushButton::changeEvent(event);
    }

    void paintEvent(QPaintEvent *) override {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        if (forward())
            option.direction = Qt::RightToLeft; // the arrow after the words
        painter.drawControl(QStyle::CE_PushButton, option);
    }

  private:
    void paintIcon() {
        if (m_icon.isEmpty())
            return;
        const Tokens &t = Theme::current();
        const QString look = property("class").toString();
        const QColor color = !isEnabled()           ? t.muted
                             : look == "primary"_L1 ? t.onAccent
                             : look == "danger"_L1  ? t.danger
                             : look == "flat"_L1    ? t.accent
                                                    : t.text;
        setIconSize(wordIconSize(fontMetrics()));
        setIcon(wordIcon(m_icon, color, fontMetrics(), forward()));
    }
    bool forward() const { return m_icon == "droite"_L1; }
    QString m_icon;
};

} // namespace

IconButton::IconButton(const QString &icon, const QString &words, QWidget *parent)
    : QToolButton(parent)
    , m_icon(icon) {
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setIconSize(QSize(18, 18));
    setMinimumSize(32, 32);
    setFocusPolicy(Qt::StrongFocus);
    setWords(words);
    paintIcon();
}

void IconButton::setWords(const QString &words) {
    setText(words);
    setToolTip(words);
    setAccessibleName(words);
}

void IconButton::paintIcon() { setIcon(themedIcon(m_icon, Theme::current().text)); }

void IconButton::changeEvent(QEvent *event) {
    if (event->type() == QEvent::StyleChange)
        paintIcon();
    QToolButton::changeEvent(event);
}

QPushButton *textButton(const QString &icon, const QString &words, const char *look) {
    return new TextButton(icon, words, look);
}

} // namespace ui
