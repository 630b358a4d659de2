// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/demo/democlock.h"
#include "app/keyrings.h"
#include "models/domain/uuid.h"
#include "ui/text/messages.h"

#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace app {

using models::Failure;

std::optional<QUuid> dossierOfLink(const QString &link) {
    const QString prefix = u"moncomptedefi:dossier/"_s;
    if (!link.startsWith(prefix))
        return std::nullopt;
    const QUuid id = QUuid::fromString(link.mid(prefix.size()));
    if (id.isNull() || models::toText(id) != link.mid(prefix.size()))
        return std::nullopt;
    return id;
}

Program::Program(StartOptions options)
    : m_options(std::move(options)) {}

// The window closes before the server it may be talking to.
Program::~Program() { m_desktop.reset(); }

void Program::start() {
    const QString folder = m_options.profile.isEmpty() ? Profile::defaultFolder(m_options.demo) : m_options.profile;
    auto profile = Profile::open(folder);
    if (!profile) {
        if (profile.failure().kind == Failure::Kind::StoreBusy && Instance::raise(folder, m_options.open))
            Q_EMIT ended(0);
        else
            refuse(ui::Messages::sentence(profile.failure()));
        return;
    }
    m_profile = std::move(profile).value();
    m_instance = std::make_unique<Instance>(folder);
    m_instance->listen();
    m_clock.emplace(m_options.demo ? demoClock(*m_profile) : SystemClock::ofTheProgram());
    if (m_options.demo && m_options.server.isEmpty())
        return startDemo();

    const QString settled = m_profile->settings().value(u"serveur"_s).toString();
    const QString text = !m_options.server.isEmpty() ? m_options.server
                         : !settled.isEmpty()        ? settled
                                                     : QStringLiteral(MCD_SERVER);
    const auto server = serverUrl(text);
    if (!server)
        return refuse(tr("Adresse de serveur refusée : %1\nUne adresse commence par https://.").arg(text));
    if (m_options.demo && server->scheme() != "http"_L1) // the demo cannot reach a real server
        return refuse(tr("La démonstration ne se connecte qu’à un serveur de ce poste."));
    startDesktop(*server);
}

// Beside the profile, not in it: what the server knows is in clear, as on any server.
QString Program::demoServerFolder() const { return QDir(m_profile->folder()).absolutePath() + u"-serveur"_s; }

// The same port each time, when it is free: an account is known by its issuer.
void Program::startDemo() {
    m_reference = std::make_unique<ReferenceServer>();
    connect(m_reference.get(), &ReferenceServer::ready, this, [this](const QUrl &url) {
        m_profile->settings().setValue(u"demo/port"_s, url.port());
        startDesktop(url);
    });
    connect(m_reference.get(), &ReferenceServer::failed, this, [this] {
        if (m_profile->settings().value(u"demo/port"_s).toInt() != 0) {
            m_profile->settings().remove(u"demo/port"_s);
            m_reference->start(demoServerFolder(), 0, m_clock->wall());
            return;
        }
        refuse(tr("La démonstration n’a pas pu démarrer son serveur de données fictives."));
    });
    m_reference->start(demoServerFolder(), m_profile->settings().value(u"demo/port"_s, 0).toInt(), m_clock->wall());
}

void Program::startDesktop(const QUrl &server) {
    auto keyring = chooseKeyring(*m_profile, !m_options.profile.isEmpty(), m_options.demo);
    if (!keyring)
        return refuse(ui::Messages::sentence(keyring.failure()));
    Desktop::Options options;
    options.demo = m_options.demo;
    options.signInAtStart = m_options.demo && !m_options.tour;
    options.openBrowser = &QDesktopServices::openUrl;
    if (m_options.demo) {
        m_browser = std::make_unique<DemoBrowser>();
        options.openBrowser = [this](const QUrl &page) {
            m_browser->visit(page);
            return true;
        };
    }
    m_desktop = std::make_unique<Desktop>(*m_profile, *m_clock, Composition::Options{server, true, std::move(*keyring)},
                                          std::move(options));
    connect(m_instance.get(), &Instance::raiseRequested, m_desktop.get(), [this](const QUuid &dossier) {
        m_desktop->raise();
        if (!dossier.isNull() && m_desktop->composition().opened())
            m_desktop->window().showDossier(dossier);
    });
    if (!m_options.open.isNull())
        connect(
            m_desktop.get(), &Desktop::accountShown, this, [this] { m_desktop->window().showDossier(m_options.open); },
            Qt::SingleShotConnection);
    Q_EMIT desktopReady();
    m_desktop->show();
}

// There is no window to say it in.
void Program::refuse(const QString &sentence) {
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Mon compte DEFi"), sentence, QMessageBox::Ok);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    connect(box, &QMessageBox::finished, this, [this] { Q_EMIT ended(1); });
    box->open();
}

} // namespace app
