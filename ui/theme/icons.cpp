// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

static void initIconResources() { Q_INIT_RESOURCE(icons); } // at file scope: the macro declares a global function

namespace ui {
namespace {

QPixmap tinted(const QString &file, const QColor &color) {
    initIconResources();
    QPixmap picture(file);
    Q_ASSERT_X(!picture.isNull(), "themedIcon", qPrintable(file));
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), color);
    return picture;
}

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
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0, 3.0}) {
        QPixmap picture(size * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.drawPixmap(after ? size.width() - size.height() : 0, 0,
                           themedPixmap(name, color, size.height(), ratio));
        icon.addPixmap(picture);
    }
    return icon;
}

QIcon applicationIcon() {
    initIconResources();
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/app-%1.png"_s.arg(size), QSize(size, size)); // told its size, it is read when wanted
    return icon;
}

} // namespace ui
