// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/etablissementchip.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/syncbadge.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::SyncStatus;

class TestWidgets : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { ui::Theme::apply(*qApp, ui::Theme::Mode::Clair, 100); }
    void serverText_isNeverMarkup();
    void wrappedText_isAsHighAsItIsLaidOut();
    void text_isSelectableUnderThePointer_withoutMoving_data();
    void text_isSelectableUnderThePointer_withoutMoving();
    void badge_saysTheStateInWords_data();
    void badge_saysTheStateInWords();
    void everySyncState_hasItsOwnShapeOrWords();
    void chip_namesThePreferredOne();
    void chip_offersOpenOnesOnly();
    void chip_withoutChoice_saysSo();
    void banner_emptyText_hides();
    void banner_closedByTheUser_tells();
    void search_toldAfterAPause_onceForAWord();
    void search_escapeClears();
    void pill_unknownStatus_showsWhatTheServerSaid();
    void rail_countIsSaidInWords();
};

static QList<models::Etablissement> three() {
    models::Etablissement lyon;
    lyon.siret = u"55203253400646"_s;
    lyon.denomination = u"Plastiques du Rhône"_s;
    lyon.adresse.commune = u"Lyon"_s;
    models::Etablissement lille = lyon;
    lille.siret = u"55203253400653"_s;
    lille.denomination = u"Plastiques du Nord"_s;
    models::Etablissement ferme = lyon;
    ferme.siret = u"55203253400661"_s;
    ferme.denomination = u"Ancien atelier"_s;
    ferme.ferme = true;
    ferme.dateFermeture = QDate(2016, 12, 31);
    return {lyon, lille, ferme};
}

void TestWidgets::serverText_isNeverMarkup() {
    const std::unique_ptr<QLabel> label(ui::plainLabel(u"<img src=x> <b>gras</b>"_s));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    const std::unique_ptr<QLabel> single(ui::lineLabel(u"<b>"_s));
    QCOMPARE(single->textFormat(), Qt::PlainText);
}

void TestWidgets::wrappedText_isAsHighAsItIsLaidOut() {
    const QString texts[] = {u"Le montant qui vous reste pour financer de nouvelles formations s’affiche ici."_s,
                             u"Un nom"_s, u"Première ligne\nseconde, un peu plus longue que la première"_s};
    const std::unique_ptr<QLabel> label(ui::plainLabel({}));
    for (const int points : {10, 14}) {
        QFont letters = label->font();
        letters.setPointSize(points);
        label->setFont(letters);
        for (const QString &text : texts) {
            label->setText(text);
            QLabel each; // asked about one width only
            each.setTextFormat(Qt::PlainText);
            each.setWordWrap(true);
            each.setTextInteractionFlags(label->textInteractionFlags());
            each.setFont(letters);
            each.setText(text);
            for (int step = 0; step < 400; ++step) { // from both ends to the middle and back
                const int width = step % 2 == 0 ? 40 + step : 840 - step;
                QCOMPARE(label->heightForWidth(width), each.heightForWidth(width));
            }
        }
    }
}

void TestWidgets::text_isSelectableUnderThePointer_withoutMoving_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("look");
    QTest::addColumn<bool>("wraps");
    const QString sentence = u"Répartissez le montant demandé. Les soldes sont ceux de la dernière synchronisation."_s;
    for (const char *look : {"", "title", "section", "strong", "muted", "small"})
        QTest::addRow("wrapped %s", look) << sentence << QString::fromLatin1(look) << true;
    QTest::newRow("lines") << u"Disponible pour engagement\nSolde disponible pour règlement"_s << QString() << true;
    QTest::newRow("figure") << u"59\u202f543,75\u00a0€"_s << u"figure"_s << false;
}

void TestWidgets::text_isSelectableUnderThePointer_withoutMoving() {
    QFETCH(QString, text);
    QFETCH(QString, look);
    QFETCH(bool, wraps);
    const QByteArray name = look.toLatin1();
    const std::unique_ptr<QLabel> label(ui::plainLabel(text, name.isEmpty() ? nullptr : name.constData()));
    label->setWordWrap(wraps);
    label->resize(240, label->heightForWidth(240) > 0 ? label->heightForWidth(240) : label->sizeHint().height());
    label->show();
    QVERIFY(QTest::qWaitForWindowExposed(label.get()));
    const QSize size = label->sizeHint();
    const QSize smallest = label->minimumSizeHint();
    QList<int> heights;
    for (int width = 60; width < 700; width += 7)
        heights << label->heightForWidth(width);
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QApplication::sendEvent(label.get(), &enter);
    QCOMPARE(label->sizeHint(), size);
    QCOMPARE(label->minimumSizeHint(), smallest);
    for (int width = 60, at = 0; width < 700; width += 7, ++at)
        QCOMPARE(label->QLabel::heightForWidth(width), heights.at(at)); // as Qt counts now, not as remembered
    QTest::mouseDClick(label.get(), Qt::LeftButton, {}, {12, 8});
    QVERIFY(!label->selectedText().isEmpty());
}

void TestWidgets::badge_saysTheStateInWords_data() {
    QTest::addColumn<SyncStatus::Kind>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("sending") << SyncStatus::Kind::Sending << 3 << u"Envoi de 3 modifications…"_s;
    QTest::newRow("waiting") << SyncStatus::Kind::Waiting << 3 << u"3 modifications seront envoyées"_s;
    QTest::newRow("offline") << SyncStatus::Kind::Offline << 0
                             << u"Hors ligne — vos saisies sont gardées sur ce poste"_s;
    QTest::newRow("refused") << SyncStatus::Kind::Refused << 1 << u"1 dossier à corriger"_s;
    QTest::newRow("signed out") << SyncStatus::Kind::SignedOut << 0 << u"Reconnectez-vous pour envoyer"_s;
}

void TestWidgets::badge_saysTheStateInWords() {
    QFETCH(SyncStatus::Kind, kind);
    QFETCH(int, count);
    QFETCH(QString, words);
    ui::SyncBadge badge;
    SyncStatus status;
    status.kind = kind;
    status.count = count;
    badge.setStatus(status, QDate(2026, 3, 2));
    QCOMPARE(badge.text(), words);
    QVERIFY(badge.accessibleName().contains(words));
    QVERIFY(!badge.icon().isNull());
}

void TestWidgets::everySyncState_hasItsOwnShapeOrWords() {
    QSet<QString> shapes;
    for (int kind = 0; kind <= int(SyncStatus::Kind::Loading); ++kind) {
        const QString icon = ui::SyncBadge::iconOf(SyncStatus::Kind(kind));
        QVERIFY(!icon.isEmpty());
        shapes.insert(icon);
    }
    QCOMPARE_GE(shapes.size(), 7);
}

void TestWidgets::chip_namesThePreferredOne() {
    ui::EtablissementChip chip;
    chip.show(three(), u"55203253400646"_s);
    QVERIFY(chip.text().contains(u"Établissement préféré\u00a0: Plastiques du Rhône"_s));
    QVERIFY(chip.accessibleName().contains(u"établissement préféré"_s));
    QVERIFY(chip.toolTip().contains(u"subrogation"_s));
}

void TestWidgets::chip_offersOpenOnesOnly() {
    ui::EtablissementChip chip;
    chip.show(three(), u"55203253400646"_s);
    QSignalSpy asked(&chip, &ui::EtablissementChip::prefereRequested);
    QAction *other = nullptr;
    QAction *closed = nullptr;
    const QList<QAction *> actions = chip.menu()->actions();
    for (QAction *action : actions) {
        if (action->text().contains("Plastiques du Nord"_L1))
            other = action;
        if (action->text().contains("Ancien atelier"_L1))
            closed = action;
    }
    QVERIFY(other && closed);
    QVERIFY(!closed->isEnabled());
    QVERIFY(closed->font().strikeOut());
    QVERIFY(closed->text().contains(u"Fermé le 31/12/2016"_s)); // in words too
    other->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), u"55203253400653"_s);
}

void TestWidgets::chip_withoutChoice_saysSo() {
    ui::EtablissementChip chip;
    chip.show(three(), {});
    QVERIFY(chip.text().contains(u"à choisir"_s));
}

void TestWidgets::banner_emptyText_hides() {
    ui::Banner banner(ui::Banner::Kind::Warning);
    QVERIFY(!banner.isVisibleTo(nullptr));
    banner.setText(u"Disque plein"_s, u"Libérez de la place."_s);
    QVERIFY(banner.isVisible());
    QCOMPARE(banner.accessibleName(), u"Disque plein Libérez de la place."_s);
    banner.setText({});
    QVERIFY(!banner.isVisible());
}

void TestWidgets::banner_closedByTheUser_tells() {
    ui::Banner banner(ui::Banner::Kind::Information);
    banner.setClosable(true);
    banner.setText(u"DEFi Performance"_s);
    QSignalSpy closed(&banner, &ui::Banner::closed);
    banner.findChild<ui::IconButton *>()->click();
    QCOMPARE(closed.size(), 1);
    QVERIFY(!banner.isVisible());
}

void TestWidgets::search_toldAfterAPause_onceForAWord() {
    ui::SearchBox box(u"Rechercher"_s, u"Nom, numéro…"_s);
    QSignalSpy searched(&box, &ui::SearchBox::searched);
    QTest::keyClicks(&box, u"lyon"_s);
    QCOMPARE(searched.size(), 0);
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(searched.at(0).at(0).toString(), u"lyon"_s);
    QTest::keyClick(&box, Qt::Key_Return); // nothing new to tell
    QCOMPARE(searched.size(), 1);
}

void TestWidgets::search_escapeClears() {
    ui::SearchBox box(u"Rechercher"_s, {});
    box.setText(u"lyon"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    QSignalSpy searched(&box, &ui::SearchBox::searched);
    QTest::keyClick(&box, Qt::Key_Escape);
    QCOMPARE(box.text(), QString());
    QCOMPARE(searched.size(), 1);
}

void TestWidgets::pill_unknownStatus_showsWhatTheServerSaid() {
    ui::StatusPill pill;
    pill.showStatut(u"EN_APPEL"_s, u"En appel"_s);
    QCOMPARE(pill.text(), u"En appel"_s);
    pill.showStatut(u"ACCORDE"_s, {});
    QCOMPARE(pill.accessibleName(), u"Accordé"_s);
}

void TestWidgets::rail_countIsSaidInWords() {
    ui::NavRail rail;
    rail.add(1, u"cloche"_s, u"Notifications"_s);
    rail.setCount(1, 3, u"3 non lues"_s);
    const QList<QToolButton *> buttons = rail.findChildren<QToolButton *>();
    const auto button = *std::ranges::find_if(buttons, &QToolButton::isCheckable);
    QCOMPARE(button->text(), u"Notifications  (3)"_s);
    QCOMPARE(button->accessibleName(), u"Notifications, 3 non lues"_s);
    rail.setCount(1, 0, {});
    QCOMPARE(button->accessibleName(), u"Notifications"_s);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
