// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt Widgets program does before its first image: a window with a menu and a table. Writes one line on
// standard output then.
#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableWidget>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class FirstPaint : public QObject {
  public:
    bool eventFilter(QObject *watched, QEvent *event) override {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::puts("fenetre");
                    std::fflush(stdout);
                },
                Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace

int main(int argc, char *argv[]) {
    QApplication application(argc, argv);
    QMainWindow window;
    QMenu *menu = window.menuBar()->addMenu(u"Fichier"_s);
    menu->addAction(u"Nouveau"_s);
    menu->addAction(u"Quitter"_s);
    auto *table = new QTableWidget(20, 5);
    for (int row = 0; row < 20; ++row)
        for (int column = 0; column < 5; ++column)
            table->setItem(row, column, new QTableWidgetItem(u"Cellule %1.%2"_s.arg(row).arg(column)));
    window.setCentralWidget(table);
    window.resize(1240, 860);
    FirstPaint first;
    window.installEventFilter(&first);
    window.show();
    return QApplication::exec();
}
