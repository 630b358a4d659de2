// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/visit.h"

#include "ui/widgets/syncbadge.h"
#include "ui/wizard/dossierwizard.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

Visit::Visit(Program &program, const QString &folder, int part)
    : m_program(program) {
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    connect(&program, &Program::desktopReady, this, [this, folder, part] { begin(folder, part); });
}

void Visit::begin(const QString &folder, int part) {
    const QList<TourStep> steps = part == 1 ? signInAndLook() + draftOffline()
                                            : findAgainAndTransmit() + nightAndAccounts() + printAndRest(folder);
    auto *tour = new Tour(window(), folder, steps, this);
    connect(tour, &Tour::finished, this, [this, part](bool ok) {
        if (ok && part == 1)
            tellConductor(u"tuer"_s); // while the form is open
        else
            Q_EMIT m_program.ended(ok ? 0 : 1);
    });
    tour->start();
}

ui::DossierWizard *Visit::form() const { return qobject_cast<ui::DossierWizard *>(window().form()); }

QString Visit::badge() const {
    const auto *badge = window().findChild<ui::SyncBadge *>();
    return badge ? badge->text() : QString();
}

std::optional<models::DossierRow> Visit::draft() const {
    const QList<models::DossierRow> rows = store().dossiers.list().valueOr({});
    const auto found = std::ranges::find(rows, title(), &models::DossierRow::intitule);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

QString Visit::writePiece(const QString &name) const {
    const QString path = m_papers->filePath(name + u".pdf"_s);
    QPdfWriter writer(path);
    writer.setTitle(name);
    QPainter painter(&writer);
    painter.drawText(QPointF(1000, 1000), name + u" — "_s + title());
    return path;
}

QString Visit::title() { return u"Conduite d’un réacteur en sécurité"_s; }

void Visit::tellConductor(const QString &command) {
    const QByteArray line = QJsonDocument(QJsonObject{{u"commande"_s, command}}).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

Visit::Seen Visit::when(bool there, const QString &words) { return there ? Seen(words) : std::nullopt; }

std::function<bool()> Visit::inTurn(const QList<std::function<bool()>> &gestures) {
    auto at = std::make_shared<qsizetype>(0);
    return [gestures, at] {
        while (*at < gestures.size() && gestures.at(*at)())
            ++*at;
        return *at == gestures.size();
    };
}

} // namespace app
