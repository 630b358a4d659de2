// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contactcard.h"

#include "models/domain/identifiants.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ContactCard::ContactCard(const QString &role, const models::Personne &person, const QString &hours,
                         const QString &subject, QWidget *parent)
    : QFrame(parent) {
    setLook(this, "sunken");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(3);
    layout->addWidget(plainLabel(role, "small"));
    const QString name = u"%1 %2"_s.arg(person.prenom, person.nom).trimmed();
    if (!name.isEmpty())
        layout->addWidget(plainLabel(name, "strong"));
    if (!person.telephone.isEmpty())
        layout->addWidget(plainLabel(models::formatTelephone(person.telephone)));
    if (!hours.isEmpty())
        layout->addWidget(plainLabel(hours, "muted"));
    if (!person.email.isEmpty()) {
        auto *write = textButton(u"courriel"_s, person.email, "flat");
        write->setAccessibleName(tr("Écrire à %1, %2").arg(name.isEmpty() ? role : name, person.email));
        write->setToolTip(tr("Écrire un message"));
        layout->addWidget(write, 0, Qt::AlignLeft);
        connect(write, &QPushButton::clicked, this,
                [this, link = mailto(person.email, subject)] { Q_EMIT linkRequested(link); });
    }
    layout->addStretch();
    setMinimumWidth(230);
    setAccessibleName(u"%1 %2"_s.arg(role, name).trimmed());
}

QUrl ContactCard::mailto(const QString &email, const QString &subject, const QString &body) {
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(email);
    QUrlQuery query;
    if (!subject.isEmpty())
        query.addQueryItem(u"subject"_s, QString::fromLatin1(QUrl::toPercentEncoding(subject)));
    if (!body.isEmpty())
        query.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(body)));
    url.setQuery(query);
    return url;
}

} // namespace ui
