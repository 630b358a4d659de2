// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The walk of desktop.md §2.4: every page and every step, as the keyboard and assistive technology meet them.
#include "models/store/contexte.h"
#include "tests/ui/look.h"
#include "tests/ui/seededdesk.h"
#include "ui/mainwindow.h"
#include "ui/pages/etablissementdialog.h"
#include "ui/pages/page.h"
#include "ui/pages/profil.h"
#include "ui/pages/recherche.h"
#include "ui/theme/theme.h"
#include "ui/wizard/coutsstep.h"
#include "ui/wizard/demandestep.h"
#include "ui/wizard/formationstep.h"
#include "ui/wizard/organismestep.h"
#include "ui/wizard/stagiairesstep.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using testdesk::SeededDesk;
using ui::MainWindow;

namespace {

constexpr int leastTarget = 24; // WCAG 2.2, 2.5.8

bool takesTab(const QWidget *widget) {
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

QString tell(const QWidget *widget) {
    return u"%1 « %2 » in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->accessibleName(),
                                    QLatin1StringView(widget->parentWidget()->metaObject()->className()));
}

// A combo box's list and a spin box's line have the name of what they are part of.
bool isPart(const QWidget *widget) {
    const QWidget *parent = widget->parentWidget();
    return parent && (parent->inherits("QComboBoxPrivateContainer") || qobject_cast<const QComboBox *>(parent) ||
                      qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
                      widget->inherits("QHeaderView") || parent->inherits("QTabBar"));
}

QStringList nameless(const QWidget *root) {
    QStringList found;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (!takesTab(each) || isPart(each))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(each);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found << tell(each);
    }
    return found;
}

QStringList small(const QWidget *root) {
    QStringList found;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (const auto *tabs = qobject_cast<const QTabBar *>(each); tabs && tabs->isVisible())
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->tabRect(i).height() < leastTarget || tabs->tabRect(i).width() < leastTarget)
                    found << tabs->tabText(i);
        const bool target = qobject_cast<const QAbstractButton *>(each) || qobject_cast<const QComboBox *>(each) ||
                            qobject_cast<const QLineEdit *>(each) || qobject_cast<const QAbstractSpinBox *>(each) ||
                            qobject_cast<const QSlider *>(each);
        if (target && each->isVisible() && !isPart(each) &&
            (each->width() < leastTarget || each->height() < leastTarget))
            found << tell(each) + u" %1×%2"_s.arg(each->width()).arg(each->height());
    }
    return found;
}

// Tab goes down the page: nothing it reaches stands wholly above what it left, unless to its right (the next column).
QStringList backwards(const QWidget *root) {
    QStringList found;
    const QWidget *before = nullptr;
    const QWidget *each = root;
    do {
        each = each->nextInFocusChain();
        if (!root->isAncestorOf(each) || !takesTab(each) || isPart(each))
            continue;
        if (before) {
            const QRect from(before->mapTo(root, QPoint()), before->size());
            const QRect to(each->mapTo(root, QPoint()), each->size());
            if (to.bottom() <= from.top() && to.left() < from.right())
                found << tell(before) + u" → "_s + tell(each);
        }
        before = each;
    } while (each != root);
    return found;
}

#define COMPARE_NONE(list) QCOMPARE((list).join(u"\n"_s), QString())

// The window of somebody signed in, and each page in turn.
struct Walk {
    SeededDesk desk;
    MainWindow window;
    explicit Walk(int percent = 100) {
        ui::Settings settings;
        settings.theme = ui::Theme::Mode::Clair;
        settings.percent = percent;
        window.setSettings(settings);
        window.showAccount(desk.store(), nullptr, desk.clock());
        window.resize(1280, 860);
        window.show();
    }
    void each(const std::function<void(QWidget *page, const QString &name)> &visit) {
        for (int room = MainWindow::Accueil; room <= MainWindow::Recherche; ++room) {
            if (room == MainWindow::Dossier || room == MainWindow::Compte || room == MainWindow::Recherche)
                continue;
            visitRoom(MainWindow::Room(room), visit);
        }
        for (const QString &statut : {u"SAISIE"_s, u"TRANSMISSION_DEMANDEE"_s, u"EN_VALIDATION"_s, u"A_COMPLETER"_s}) {
            window.showDossier(desk.dossier(statut));
            visitRoom(MainWindow::Dossier, visit);
        }
        window.showCompte(u"PO"_s);
        visitRoom(MainWindow::Compte, visit);
        qobject_cast<ui::RecherchePage *>(window.page(MainWindow::Recherche))->search(u"technique"_s);
        visitRoom(MainWindow::Recherche, visit);
        for (const auto tab : {ui::ProfilPage::Etablissements, ui::ProfilPage::Notifications}) {
            qobject_cast<ui::ProfilPage *>(window.page(MainWindow::Profil))->showTab(tab);
            visitRoom(MainWindow::Profil, visit);
        }
    }

  private:
    void visitRoom(MainWindow::Room room, const std::function<void(QWidget *, const QString &)> &visit) {
        window.showRoom(room);
        QVERIFY(look::settled(&window));
        visit(window.page(room), window.page(room)->title());
    }
};

std::unique_ptr<ui::Step> step(const QString &name) {
    const auto newId = [] { return QUuid::createUuid(); };
    if (name == "demande"_L1)
        return std::make_unique<ui::DemandeStep>();
    if (name == "formation"_L1)
        return std::make_unique<ui::FormationStep>();
    if (name == "organisme"_L1)
        return std::make_unique<ui::OrganismeStep>(QString());
    if (name == "stagiaires"_L1)
        return std::make_unique<ui::StagiairesStep>(newId);
    return std::make_unique<ui::CoutsStep>(newId);
}

void stepRows() {
    QTest::addColumn<int>("percent");
    for (const char *name : {"demande", "formation", "organisme", "stagiaires", "couts"})
        for (const int percent : {100, 150, 200})
            QTest::addRow("%s %d %%", name, percent) << percent;
}

} // namespace

class TestA11y : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void pages_areNamed_bigEnough_inOrder() {
        Walk walk;
        walk.each([](QWidget *page, const QString &name) {
            qInfo("%s", qPrintable(name));
            COMPARE_NONE(nameless(page));
            COMPARE_NONE(small(page));
            COMPARE_NONE(backwards(page));
        });
        COMPARE_NONE(nameless(&walk.window)); // rail and header too
        COMPARE_NONE(small(&walk.window));
    }

    void pages_cutNothingOff_data() {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 150, 200})
            QTest::addRow("%d %%", percent) << percent;
    }
    void pages_cutNothingOff() {
        QFETCH(int, percent);
        Walk walk(percent);
        walk.each([](QWidget *page, const QString &name) {
            if (const QStringList found = look::cut(page); !found.isEmpty())
                QFAIL(qPrintable(name + u": "_s + found.join(u" | "_s)));
        });
    }

    void signedOut_isNamed_bigEnough_inOrder() {
        MainWindow window;
        window.resize(1280, 860);
        window.show();
        QVERIFY(look::settled(&window));
        COMPARE_NONE(nameless(&window));
        COMPARE_NONE(small(&window));
        window.setSigningIn(QUrl(u"https://exemple.fr/authorize"_s));
        QVERIFY(look::settled(&window));
        COMPARE_NONE(nameless(&window));
        COMPARE_NONE(small(&window));
    }

    void dialogs_areNamed_bigEnough_inOrder() {
        SeededDesk desk;
        const auto sites = desk.read().references.etablissements();
        ui::EtablissementDialog dialog(sites->first(), SeededDesk::prefere);
        dialog.show();
        QVERIFY(look::settled(&dialog));
        COMPARE_NONE(nameless(&dialog));
        COMPARE_NONE(small(&dialog));
        COMPARE_NONE(backwards(&dialog));
        COMPARE_NONE(look::cut(&dialog));
    }

    void steps_areNamed_bigEnough_inOrder_andWhole_data() { stepRows(); }
    void steps_areNamed_bigEnough_inOrder_andWhole() {
        QFETCH(int, percent);
        ui::Theme::apply(*qApp, ui::Theme::Mode::Clair, percent);
        SeededDesk desk;
        const auto one = step(QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0));
        const models::Dossier dossier = *desk.read().dossiers.load(desk.dossier(u"SAISIE"_s));
        one->showContexte(*models::contexteDe(desk.read(), dossier, desk.clock().today()), dossier);
        one->load(dossier);
        one->showProblemes(models::controler(dossier, {}));
        one->judgeAll();
        one->resize(1000, 800);
        one->show();
        QVERIFY(look::settled(one.get()));
        COMPARE_NONE(nameless(one.get()));
        COMPARE_NONE(small(one.get()));
        COMPARE_NONE(backwards(one.get()));
        COMPARE_NONE(look::cut(one.get()));
        const QList<QPlainTextEdit *> texts = one->findChildren<QPlainTextEdit *>();
        for (const QPlainTextEdit *each : texts)
            QVERIFY(each->tabChangesFocus()); // no trap
    }

    void palette_isReadInBothThemes_data() {
        QTest::addColumn<ui::Theme::Mode>("mode");
        QTest::newRow("light") << ui::Theme::Mode::Clair;
        QTest::newRow("dark") << ui::Theme::Mode::Sombre;
    }
    void palette_isReadInBothThemes() {
        QFETCH(ui::Theme::Mode, mode);
        ui::Theme::apply(*qApp, mode, 100);
        const QPalette palette = QApplication::palette();
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},       {QPalette::Text, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},       {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::PlaceholderText, QPalette::Base},    {QPalette::Link, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Text, QPalette::AlternateBase}};
        for (const auto &[front, ground] : pairs)
            QCOMPARE_GE(ui::Theme::contrast(palette.color(front), palette.color(ground)), 4.5);
        QCOMPARE_GE(ui::Theme::contrast(ui::Theme::current().control, palette.color(QPalette::Base)), 3.0);
        QCOMPARE_GE(ui::Theme::contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Window)), 3.0);
    }
};

QTEST_MAIN(TestA11y)
#include "tst_a11y.moc"
