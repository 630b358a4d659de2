// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// e2e-saisies SERVEUR PROFIL VIE: a desk that never stops typing, to be killed. It writes as the form does, one edit
// after another, with synchronisation under way, and says on its output what it was told is saved:
//   lu {json}                        a draft as it was found at the start
//   pret                             all have been read; typing begins
//   enregistre DOSSIER CHAMP RANG    this field now holds the edit of this rank
#include "app/composition.h"
#include "app/keyrings.h"
#include "app/systemclock.h"
#include "models/domain/json.h"
#include "models/domain/uuid.h"
#include "models/store/formedits.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int drafts = 12;
constexpr int people = 10; // in one draft, at most

void say(const QString &line) {
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

class Typist : public QObject {
  public:
    Typist(app::Composition &composition, const models::Clock &clock, int life)
        : m_composition(composition)
        , m_clock(clock)
        , m_rank(life * 100000)
        , m_random(quint32(life)) {}

    void begin() {
        const auto rows = m_composition.store().reader().dossiers.list();
        if (!rows)
            return QCoreApplication::exit(1);
        for (const models::DossierRow &row : *rows) {
            const auto document = m_composition.store().reader().dossiers.document(row.id);
            if (!document)
                return QCoreApplication::exit(1);
            say(u"lu "_s + QString::fromUtf8(QJsonDocument(*document).toJson(QJsonDocument::Compact)));
            m_ids.append(row.id);
        }
        say(u"pret"_s);
        type();
    }

  private:
    void type() {
        ++m_rank;
        if (m_rank % 8 == 0)
            m_composition.sync();
        const QString mark = QString::number(m_rank);
        const QDateTime now = m_clock.wall();
        if (m_ids.size() < drafts && (m_ids.isEmpty() || m_random.bounded(6) == 0)) {
            models::Dossier draft;
            draft.id = models::newUuid(now.toMSecsSinceEpoch());
            draft.formation.intitule = mark;
            m_ids.append(draft.id);
            return save(draft.id, u"intitule"_s,
                        [draft, now](models::Store &store) { return models::createDraft(store, draft, now); });
        }
        const QUuid id = m_ids[m_random.bounded(int(m_ids.size()))];
        const auto before = m_composition.store().reader().dossiers.load(id);
        if (!before)
            return QCoreApplication::exit(1);
        models::Dossier edited = *before;
        QString field;
        switch (m_random.bounded(edited.stagiaires.size() < people ? 4 : 3)) {
        case 0:
            field = u"intitule"_s;
            edited.formation.intitule = mark;
            break;
        case 1:
            field = u"referenceInterne"_s;
            edited.demande.referenceInterne = mark;
            break;
        case 2:
            field = u"commentaire"_s;
            edited.financement.commentaire = mark;
            break;
        default: {
            field = u"stagiaires"_s;
            models::Stagiaire person;
            person.id = models::newUuid(now.toMSecsSinceEpoch());
            person.nom = mark;
            edited.stagiaires.append(person);
        }
        }
        save(id, field, [id, before = *before, edited, now](models::Store &store) {
            return models::saveEdited(store, id, before, edited, now);
        });
    }

    void save(const QUuid &id, const QString &field, std::function<models::Result<>(models::Store &)> work) {
        m_composition.store().write(std::move(work), {{u"dossier"_s, u"outbox"_s}, {id}}, this,
                                    [this, id, field, rank = m_rank](const models::Result<> &saved) {
                                        if (!saved) {
                                            std::fprintf(stderr, "not saved: %s\n", qPrintable(saved.failure().detail));
                                            return QCoreApplication::exit(1);
                                        }
                                        say(u"enregistre %1 %2 %3"_s.arg(models::toText(id), field).arg(rank));
                                        QTimer::singleShot(int(m_random.bounded(3)), this, [this] { type(); });
                                    });
    }

    app::Composition &m_composition;
    const models::Clock &m_clock;
    QList<QUuid> m_ids;
    int m_rank;
    QRandomGenerator m_random;
};

} // namespace

int main(int argc, char *argv[]) {
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const app::SystemClock clock = app::SystemClock::ofTheProgram();
    auto profile = app::Profile::open(words[2]);
    if (!profile)
        return 1;
    auto keyring = app::chooseKeyring(**profile, true, false);
    if (!keyring)
        return 1;
    app::Composition composition(**profile, clock, {QUrl(words[1]), true, std::move(*keyring)});
    Typist typist(composition, clock, words[3].toInt());
    QObject::connect(&composition, &app::Composition::accountOpened, &typist, [&typist] { typist.begin(); });
    QObject::connect(&composition, &app::Composition::openFailed, &application, [](const models::Failure &failure) {
        std::fprintf(stderr, "not opened: %s\n", qPrintable(failure.detail));
        QCoreApplication::exit(1);
    });
    composition.start();
    return QCoreApplication::exec();
}
