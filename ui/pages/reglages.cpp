// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reglages.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QLabel *fieldLabel(const QString &text, QWidget *buddy) {
    QLabel *label = lineLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ReglagesPage::ReglagesPage(const Desk &desk, QWidget *parent)
    : Page(desk, tr("Réglages"), u"reglages"_s, Body::Scrolls, {u"réglages"_s}, parent)
    , m_theme(new QComboBox)
    , m_size(new QSlider(Qt::Horizontal))
    , m_sizeWords(lineLabel({}, "strong"))
    , m_proxy(new QComboBox)
    , m_proxyHost(new QLineEdit)
    , m_proxyPort(new QSpinBox)
    , m_server(new QLineEdit)
    , m_locked(plainLabel({}, "small")) {
    setSubtitle(tr("Enregistrés sur ce poste dès que vous les changez."));
    for (QWidget *card : {buildLook(), buildNetwork(), buildData()}) {
        card->setMaximumWidth(860);
        body()->addWidget(card);
    }
    body()->addStretch();
}

QWidget *ReglagesPage::buildLook() {
    auto *card = new Card(tr("Affichage"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(20);
    m_theme->addItem(tr("Comme le système"), int(Theme::Mode::Systeme));
    m_theme->addItem(tr("Clair"), int(Theme::Mode::Clair));
    m_theme->addItem(tr("Sombre"), int(Theme::Mode::Sombre));
    m_theme->setAccessibleName(tr("Thème"));
    form->addRow(fieldLabel(tr("&Thème"), m_theme), m_theme);
    m_size->setRange(Theme::minPercent / 10, Theme::maxPercent / 10);
    m_size->setPageStep(2);
    m_size->setMinimumWidth(240);
    m_size->setMinimumHeight(28);
    m_size->setAccessibleName(tr("Taille du texte"));
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_size);
    across->addWidget(m_sizeWords);
    form->addRow(fieldLabel(tr("Taille du te&xte"), m_size), row);
    card->body()->addLayout(form);
    card->body()->addWidget(
        plainLabel(tr("Ctrl + et Ctrl − changent la taille du texte sur toutes les pages ; Ctrl 0 la "
                      "remet à 100 %."),
                   "small"));
    connect(m_theme, &QComboBox::activated, this, &ReglagesPage::tell);
    connect(m_size, &QSlider::valueChanged, this, &ReglagesPage::tell);
    return card;
}

QWidget *ReglagesPage::buildNetwork() {
    auto *card = new Card(tr("Réseau"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(20);
    m_server->setPlaceholderText(tr("Serveur de l’OPCA DEFi"));
    m_server->setAccessibleName(tr("Serveur"));
    form->addRow(fieldLabel(tr("&Serveur"), m_server), m_server);
    m_proxy->addItem(tr("Réglages du système"), int(Settings::Proxy::Systeme));
    m_proxy->addItem(tr("Aucun"), int(Settings::Proxy::Aucun));
    m_proxy->addItem(tr("Manuel"), int(Settings::Proxy::Manuel));
    m_proxy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_proxy->setAccessibleName(tr("Serveur mandataire (proxy)"));
    form->addRow(fieldLabel(tr("&Proxy"), m_proxy), m_proxy);
    m_proxyHost->setAccessibleName(tr("Adresse du proxy"));
    m_proxyHost->setPlaceholderText(tr("proxy.entreprise.fr"));
    form->addRow(fieldLabel(tr("&Adresse du proxy"), m_proxyHost), m_proxyHost);
    m_proxyPort->setRange(1, 65535);
    m_proxyPort->setButtonSymbols(QAbstractSpinBox::NoButtons); // nobody steps to 8080
    m_proxyPort->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_proxyPort->setMinimumWidth(90);
    m_proxyPort->setAccessibleName(tr("Port du proxy"));
    form->addRow(fieldLabel(tr("P&ort du proxy"), m_proxyPort), m_proxyPort);
    card->body()->addLayout(form);
    card->body()->addWidget(m_locked);
    card->body()->addWidget(
        plainLabel(tr("Un changement de serveur ou de proxy prend effet au prochain démarrage."), "small"));
    connect(m_server, &QLineEdit::editingFinished, this, &ReglagesPage::tell);
    connect(m_proxy, &QComboBox::activated, this, &ReglagesPage::tell);
    connect(m_proxyHost, &QLineEdit::editingFinished, this, &ReglagesPage::tell);
    connect(m_proxyPort, &QSpinBox::editingFinished, this, &ReglagesPage::tell);
    return card;
}

QWidget *ReglagesPage::buildData() {
    auto *card = new Card(tr("Données de ce poste"));
    card->body()->addWidget(
        plainLabel(tr("Vos dossiers, vos pièces et vos comptes sont gardés ici, chiffrés ; la clé est "
                      "dans le trousseau de votre session.")));
    auto *erase = textButton(u"corbeille"_s, tr("Effacer mes données de ce poste…"), "danger");
    card->body()->addWidget(erase, 0, Qt::AlignLeft);
    card->body()->addWidget(plainLabel(tr("Version %1").arg(QLatin1StringView(MCD_VERSION)), "small"));
    connect(erase, &QPushButton::clicked, this, &ReglagesPage::askErase);
    return card;
}

void ReglagesPage::show(const Settings &settings) {
    m_showing = true;
    m_settings = settings;
    m_theme->setCurrentIndex(m_theme->findData(int(settings.theme)));
    m_size->setValue(settings.percent / 10);
    m_sizeWords->setText(tr("%1 %").arg(settings.percent));
    m_server->setText(settings.serveur);
    m_proxy->setCurrentIndex(m_proxy->findData(int(settings.proxy)));
    m_proxyHost->setText(settings.proxyHote);
    m_proxyPort->setValue(settings.proxyPort);
    const bool server = settings.verrouilles.contains(u"serveur"_s);
    const bool proxy = settings.verrouilles.contains(u"proxy"_s);
    m_server->setEnabled(!server);
    m_proxy->setEnabled(!proxy);
    const bool manual = !proxy && settings.proxy == Settings::Proxy::Manuel;
    m_proxyHost->setEnabled(manual);
    m_proxyPort->setEnabled(manual);
    m_locked->setVisible(server || proxy);
    m_locked->setText(server && proxy ? tr("Le serveur et le proxy sont fixés par votre administrateur.")
                      : server        ? tr("Le serveur est fixé par votre administrateur.")
                                      : tr("Le proxy est fixé par votre administrateur."));
    m_showing = false;
}

void ReglagesPage::tell() {
    if (m_showing)
        return;
    Settings wanted = m_settings;
    wanted.theme = Theme::Mode(m_theme->currentData().toInt());
    wanted.percent = m_size->value() * 10;
    wanted.serveur = m_server->text().trimmed();
    wanted.proxy = Settings::Proxy(m_proxy->currentData().toInt());
    wanted.proxyHote = m_proxyHost->text().trimmed();
    wanted.proxyPort = m_proxyPort->value();
    if (!(wanted == m_settings))
        Q_EMIT changed(wanted);
}

void ReglagesPage::askErase() {
    const int waiting = desk().read().outbox.waiting().valueOr(0);
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Effacer mes données de ce poste"),
                        tr("Effacer toutes les données de ce compte sur ce poste ?"), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        waiting > 0
            ? (waiting == 1
                   ? tr("Attention : 1 modification n’a pas encore été envoyée et sera perdue.")
                   : tr("Attention : %1 modifications n’ont pas encore été envoyées et seront perdues.").arg(waiting))
            : tr("Tout a été envoyé à l’OPCA DEFi : rien ne sera perdu, vous retrouverez vos dossiers à la "
                 "prochaine connexion."));
    auto *yes = box->addButton(tr("Effacer"), QMessageBox::DestructiveRole);
    auto *no = box->addButton(tr("Annuler"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes](QAbstractButton *pressed) {
        if (pressed == yes)
            Q_EMIT eraseRequested();
    });
    box->open();
}

} // namespace ui
