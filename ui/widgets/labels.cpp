// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/theme/icons.h"

#include <QFrame>
#include <QLayout>
#include <QMap>
#include <QStyle>
#include <QVariant>

namespace ui {
namespace {

// A wrapped text remembers how high it is at each width: Qt lays the text out again for each question of the layouts
// around it, and they ask dozens of times before a page is shown. No text gets higher as it gets wider: between two
// widths of one height there is no other.
class WrappedLabel : public QLabel {
  public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override {
        if (m_text != text()) {
            m_text = text();
            m_heights.clear();
        }
        const auto wider = std::as_const(m_heights).lowerBound(width);
        if (wider != m_heights.cend() &&
            (wider.key() == width || (wider != m_heights.cbegin() && *std::prev(wider) == *wider)))
            return *wider;
        return *m_heights.insert(width, QLabel::heightForWidth(width));
    }

  protected:
    // A text that can be selected is a document of its own to Qt, slow to measure and to paint: it becomes one once the
    // pointer comes.
    void enterEvent(QEnterEvent *event) override {
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        QLabel::enterEvent(event);
    }
    void changeEvent(QEvent *event) override { // letters, style
        m_heights.clear();
        QLabel::changeEvent(event);
    }

  private:
    mutable QString m_text;
    mutable QMap<int, int> m_heights;
};

QLabel *prepared(QLabel *label, const QString &text, const char *look) {
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (look)
        label->setProperty("class", QLatin1StringView(look));
    return label;
}

} // namespace

QLabel *lineLabel(const QString &text, const char *look, QWidget *parent) {
    return prepared(new QLabel(parent), text, look);
}

QLabel *plainLabel(const QString &text, const char *look, QWidget *parent) {
    QLabel *label = prepared(new WrappedLabel(parent), text, look);
    label->setWordWrap(true);
    return label;
}

QString literal(const QString &text) { return QString(text).replace(u'&', QLatin1StringView("&&")); }

QLabel *iconLabel(const QString &name, const QColor &color, int size, QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setPixmap(themedPixmap(name, color, size, label->devicePixelRatioF()));
    label->setFixedSize(size, size);
    return label;
}

QFrame *line(QWidget *parent) {
    auto *frame = new QFrame(parent);
    setLook(frame, "line");
    return frame;
}

void setLook(QWidget *widget, const char *look) {
    widget->setProperty("class", QLatin1StringView(look));
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // the style will read it in good time
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void clearLayout(QLayout *layout) {
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace ui
