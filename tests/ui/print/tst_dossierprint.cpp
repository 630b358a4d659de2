// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/printsamples.h"
#include "ui/print/reportfile.h"
#include "ui/text/dossierwords.h"
#include "ui/text/messages.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

bool plainSite(const QString &text) { return samples::plain(text) == u"356 000 000 00055"_s; }

// No text leaves the paper or stands on another.
QString misplaced(const QList<ReportPage> &pages) {
    for (const ReportPage &page : pages)
        for (qsizetype i = 0; i < page.size(); ++i) {
            const ReportDraw &one = page.at(i);
            if (one.rect.left() < 40 || one.rect.right() > 555 || one.rect.bottom() > 842 - 30)
                return u"out: "_s + one.text;
            for (qsizetype j = i + 1; j < page.size(); ++j)
                if (one.kind == ReportDraw::Kind::Text && page.at(j).kind == ReportDraw::Kind::Text &&
                    one.rect.adjusted(0, 0, 0, -0.01).intersects(page.at(j).rect))
                    return one.text + u" / "_s + page.at(j).text;
        }
    return {};
}

} // namespace

class TestDossierPrint : public QObject {
    Q_OBJECT
    samples::Folder m_folder;

  private Q_SLOTS:
    void recap_saysEverything() {
        const QString text = samples::allText(dossierRecap(samples::dossier()));
        for (const char *wanted : {"Demande de prise en charge n° D-2018-00042",
                                   "En cours de validation",
                                   "arrêté au 20/11/2018 à 10:42",
                                   "Édité le 20/11/2018 à 11:42",
                                   "Chimie du Nord & Fils <SA> — SIREN 356 000 000",
                                   "Usine de Lille",
                                   "356 000 000 00048",
                                   "Plan de formation",
                                   "Subrogation",
                                   "RH-2018/117",
                                   "elise.durand@exemple.fr",
                                   "Habilitation électrique BR — recyclage « basse tension »",
                                   "du 03/12/2018 au 04/12/2018",
                                   "14 h",
                                   "Institut de la sécurité électrique",
                                   "732 829 320 00074",
                                   "à valider par l’OPCA DEFi",
                                   "Martin Zoé",
                                   "01/01/1970",
                                   "A00001",
                                   "A00002",
                                   "Ouvrier",
                                   "dont 3 h 30",
                                   "dont hors temps de travail",
                                   "23,45 €",
                                   "Total : 3 stagiaires",
                                   "Coût pédagogique — Forfait groupe",
                                   "20 %",
                                   "5,5 %",
                                   "4 455,50 €",
                                   "Reste à la charge de l’entreprise",
                                   "355,50 €",
                                   "Versement volontaire",
                                   "Disponible pour engagement",
                                   "Solde disponible pour règlement",
                                   "7 500,00 €",
                                   "4 000,00 €",
                                   "INCONNU",
                                   "Total imputé",
                                   "3 600,00 €",
                                   "devis_2018-11_institut.pdf",
                                   "482,1 ko",
                                   "pas encore envoyée",
                                   "Suivi",
                                   "19/11/2018 à 15:02",
                                   "Reçu de transmission",
                                   "Empreinte (SHA-256)",
                                   "Page 1 sur "})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
        QVERIFY(text.contains(u"0123456789abcdef"_s.repeated(4)));
        QVERIFY(!text.contains(u"Brouillon"_s));
        QVERIFY(!text.contains(u"n’a pas reçu"_s));
    }
    void events_areInTheirOrder() {
        const QString text = samples::allText(dossierRecap(samples::dossier()));
        QVERIFY(text.indexOf(u"12/11/2018"_s) < text.indexOf(u"20/11/2018 à 00:05"_s));
    }
    void draft_saysSo_onEveryPage() {
        DossierPrintInput in = samples::dossier(60);
        in.dossier.statut = u"SAISIE"_s;
        in.dossier.numero.clear();
        in.dossier.recu.reset();
        const auto pages = samples::pages(dossierRecap(in));
        QVERIFY(pages.size() > 2);
        for (const ReportPage &page : pages)
            QVERIFY(ReportLayout::text(page).contains(u"Brouillon, non transmis"_s));
        QVERIFY(!samples::allText(dossierRecap(in)).contains(u"Reçu de transmission"_s));
    }
    void waitingTransmission_isNoReceipt() {
        DossierPrintInput in = samples::dossier();
        in.dossier.statut = u"SAISIE"_s;
        in.dossier.recu.reset();
        in.transmissionEnAttente = true;
        const QString text = samples::allText(dossierRecap(in));
        QVERIFY(text.contains(u"Transmission en attente d’envoi"_s));
        QVERIFY(text.contains(u"n’a pas reçu cette demande"_s));
    }
    void emptyDraft_isOnePage() {
        DossierPrintInput in;
        in.editeLe = QDateTime(QDate(2018, 11, 20), QTime(9, 42), Qt::UTC);
        const auto pages = samples::pages(dossierRecap(in));
        QCOMPARE(pages.size(), 1);
        const QString text = samples::allText(dossierRecap(in));
        QVERIFY(text.contains(u"Aucun stagiaire"_s));
        QVERIFY(text.contains(u"n’a pas encore été synchronisé"_s));
        QCOMPARE(misplaced(pages), QString());
    }
    void longTable_keepsRowsWhole_andItsHeader() {
        for (const int count : {1, 2, 17, 18, 19, 20, 60, 1000}) {
            const Report report = dossierRecap(samples::dossier(count));
            const auto pages = samples::pages(report);
            QCOMPARE(misplaced(pages), QString());
            int seen = 0;
            for (const ReportPage &page : pages) {
                const QStringList text = ReportLayout::text(page);
                const bool rows = text.contains(u"Niveau"_s);
                for (const QString &each : text)
                    if (each.startsWith(u"A0"_s) || plainSite(each)) {
                        QVERIFY2(rows, qPrintable(each)); // under its header
                        ++seen;
                    }
            }
            QCOMPARE(seen, int(std::ranges::count_if(samples::dossier(count).dossier.stagiaires, [](const auto &each) {
                         return !each.matricule.isEmpty() || each.etablissement != u"35600000000048"_s;
                     })));
        }
    }
    void hostileText_staysOnThePaper() {
        DossierPrintInput in = samples::dossier(2);
        in.dossier.formation.intitule = QString(65536, u'W'); // one word
        in.dossier.formation.objectifTexte = u"texte très long. "_s.repeated(3000);
        in.dossier.stagiaires[0].nom = u"=1+1<b>x</b>\u202Eabc"_s;
        in.dossier.stagiaires[1].nom = QString(20000, u'm');
        const Report report = dossierRecap(in);
        const auto pages = samples::pages(report);
        QCOMPARE(misplaced(pages), QString());
        const QString text = samples::allText(report);
        QVERIFY(text.contains(u"=1+1<b>x</b>abc"_s));
        qsizetype wide = 0; // all of the word is there, over the pages it takes
        for (const ReportPage &page : pages)
            for (const ReportDraw &draw : page)
                for (const QString &line : draw.lines)
                    if (line.startsWith(u"WW"_s))
                        wide += line.size();
        QCOMPARE(wide, 65536);
        QVERIFY(!report.title.contains(u'W'));
    }
    void fileName_hasTheNumberAlone() {
        models::Dossier dossier = samples::dossier().dossier;
        QCOMPARE(dossierFileName(dossier), u"dossier-D-2018-00042.pdf"_s);
        dossier.numero = u"../é:42"_s;
        QCOMPARE(dossierFileName(dossier), u"dossier------42.pdf"_s);
        dossier.numero.clear();
        QCOMPARE(dossierFileName(dossier), u"dossier-brouillon.pdf"_s);
    }
    void pdf_isAnArchive_withoutPersonalDataInItsTitle() {
        const QString file = m_folder.path(u"dossier-60.pdf"_s);
        QVERIFY(writePdf(dossierRecap(samples::dossier(60)), file));
        const QString info = QString::fromUtf8(samples::outputOf(u"pdfinfo"_s, {file}));
        QVERIFY2(info.contains(u"Demande de prise en charge n°\u00A0D-2018-00042"_s), qPrintable(info));
        QVERIFY(info.contains(u"A4"_s));
        const QByteArray bytes = samples::bytesOf(file);
        QVERIFY(bytes.contains("pdfaid:part=\"1\""));
        QVERIFY(bytes.contains("pdfaid:conformance=\"B\""));
        QVERIFY(!bytes.contains("Durand"));
        const auto fonts = samples::outputOf(u"pdffonts"_s, {file}).split('\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QByteArray &font : fonts)
            if (!font.isEmpty())
                QVERIFY2(font.contains(" yes ") && font.simplified().contains("Identity-H yes"),
                         font.constData()); // embedded
        const QString text =
            samples::plain(QString::fromUtf8(samples::outputOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s})));
        for (const char *wanted : {"n° D-2018-00042", "20/11/2018 à 10:42", "+33 3 20", "Nguyễn Thị Minh", "O’Connor",
                                   "Ćwikła", "Total : 60 stagiaires", "7 500,00 €"})
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
        const auto count = text.count(u'\f');
        QVERIFY(text.contains(u"Page %1 sur %1"_s.arg(count)));
    }
    void samplesForTheEye() {
        QVERIFY(writePdf(dossierRecap(samples::dossier(3)), m_folder.path(u"dossier-3.pdf"_s)));
        DossierPrintInput draft = samples::dossier(1);
        draft.dossier.statut = u"SAISIE"_s;
        draft.dossier.numero.clear();
        draft.dossier.recu.reset();
        draft.dossier.evenements.clear();
        QVERIFY(writePdf(dossierRecap(draft), m_folder.path(u"dossier-brouillon.pdf"_s)));
        DossierPrintInput empty;
        empty.editeLe = draft.editeLe;
        QVERIFY(writePdf(dossierRecap(empty), m_folder.path(u"dossier-vide.pdf"_s)));
    }
    void unwrittenDocument_isNamed_withWhatToDo() {
        using Kind = models::Failure::Kind;
        for (const Kind kind : {Kind::DiskFull, Kind::ReadOnly, Kind::Io}) {
            const QString sentence = Messages::notWritten({kind, {}}, u"/chez/moi/dossier-42.pdf"_s);
            QVERIFY2(sentence.contains(u"«\u00A0dossier-42.pdf\u00A0»"_s), qPrintable(sentence));
            QVERIFY(!sentence.contains(u"/chez"_s));
        }
        QVERIFY(Messages::notWritten({Kind::Io, {}}, {}).contains(u"imprimante"_s));
    }
    void cost_saysItsTypeOnce() {
        models::LigneCout cost;
        cost.type = models::TypeCout::REPAS;
        cost.libelle = u"repas "_s;
        QCOMPARE(DossierWords::cout(cost), u"Repas"_s);
        cost.libelle = u"Cantine"_s;
        QCOMPARE(DossierWords::cout(cost), u"Repas — Cantine"_s);
    }
    void html_isWellFormed() {
        DossierPrintInput in = samples::dossier(2);
        in.dossier.formation.intitule = u"<script>alert(1)</script> & \"=1+1\""_s;
        const QByteArray html = htmlOf(dossierRecap(in));
        QXmlStreamReader xml(html);
        while (!xml.atEnd()) {
            xml.readNext();
            QVERIFY(xml.name() != "script"_L1);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(html.contains("&lt;script&gt;"));
    }
};

QTEST_MAIN(TestDossierPrint)
#include "tst_dossierprint.moc"
