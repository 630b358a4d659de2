// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initIconResources() { Q_INIT_RESOURCE(icons); } // at file scope: the macro declares a global function

namespace ui {
namespace {

// Drawn once: a window asks for the same few again each time a widget is dressed.
template <typename Draw>
QPixmap remembered(const QString &key, Draw draw) {
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = draw();
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

QPixmap read(const QString &file) {
    initIconResources();
    QPixmap picture(file);
    Q_ASSERT_X(!picture.isNull(), "icons", qPrintable(file));
    return picture;
}

QPixmap tinted(const QString &file, const QColor &color) {
    return remembered(file + color.name(QColor::HexArgb), [&] {
        QPixmap picture = read(file);
        QPainter painter(&picture);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), color);
        painter.end();
        return picture;
    });
}

// Each size is read when a screen asks for it: QIcon itself would read all of them to know how large they are.
class ApplicationIcon : public QIconEngine {
  public:
    QIconEngine *clone() const override { return new ApplicationIcon(*this); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override {
        QList<QSize> all;
        for (const int side : sides)
            all.append(QSize(side, side));
        return all;
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override {
        const auto *side = std::ranges::find_if(sides, [&](int each) { return each >= size.width(); });
        const QString file = u":/icons/app-%1.png"_s.arg(side == std::end(sides) ? *std::prev(side) : *side);
        return remembered(file, [&] { return ui::read(file); })
            .scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override {
        painter->drawPixmap(rect, pixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state));
    }

  private:
    static constexpr int sides[] = {16, 32, 48, 64, 128, 256};
};

} // namespace

QIcon themedIcon(const QString &name, const QColor &color) {
    QIcon icon;
    const struct {
        QLatin1StringView suffix;
        qreal ratio;
    } scales[] = {{""_L1, 1}, {"@2x"_L1, 2}, {"@3x"_L1, 3}};
    for (const auto &scale : scales) {
        QPixmap picture = tinted(u":/icons/%1%2.png"_s.arg(name, scale.suffix), color);
        picture.setDevicePixelRatio(scale.ratio);
        icon.addPixmap(picture);
    }
    return icon;
}

QPixmap themedPixmap(const QString &name, const QColor &color, int size, qreal ratio) {
    QPixmap picture = tinted(u":/icons/%1@3x.png"_s.arg(name), color)
                          .scaled(QSize(size, size) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

QSize wordIconSize(const QFontMetrics &letters) {
    const int side = letters.height() + 2;
    return {side + side / 4, side};
}

QIcon wordIcon(const QString &name, const QColor &color, const QFontMetrics &letters, bool after) {
    const QSize size = wordIconSize(letters);
    const qreal ratio = qGuiApp->devicePixelRatio(); // of the finest screen; the others draw it smaller
    const QString key =
        u"%1 %2 %3 %4 %5"_s.arg(name, color.name(QColor::HexArgb)).arg(size.height()).arg(ratio).arg(after);
    return remembered(key, [&] {
        QPixmap picture((QSizeF(size) * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.drawPixmap(after ? size.width() - size.height() : 0, 0,
                           themedPixmap(name, color, size.height(), ratio));
        painter.end();
        return picture;
    });
}

QIcon applicationIcon() { return QIcon(new ApplicationIcon); }

} // namespace ui
