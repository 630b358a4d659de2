// SPDX-FileCopyrightText: 2026 Mon compte DEFi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what the demo is about. Everyone here is invented.
#include "tests/backend/demo.h"

#include "tests/backend/referentiel.h"

#include <QCryptographicHash>
#include <QDate>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace backend {
namespace {

constexpr struct {
    const char16_t *title;
    int hours;
    int centsPerHour;
    const char *objectif;
    const char *certification;
    const char *code;
} trainings[] = {
    {u"Sécurité des procédés : les fondamentaux", 14, 3200, "ADAPTATION", "AUCUNE", ""},
    {u"Habilitation électrique B1V-BR", 21, 2400, "ADAPTATION", "AUCUNE", ""},
    {u"CACES R489 catégories 1, 3 et 5", 21, 2600, "CERTIFICATION", "RS", "RS5054"},
    {u"Conduire une ligne de conditionnement", 35, 2900, "DEVELOPPEMENT", "AUCUNE", ""},
    {u"Opérateur de fabrication – CQP", 140, 2200, "CERTIFICATION", "CQP", "CQP012"},
    {u"Anglais professionnel, niveau B1", 30, 3300, "DEVELOPPEMENT", "AUCUNE", ""},
    {u"Excel : tableaux croisés et automatisation", 14, 2800, "DEVELOPPEMENT", "AUCUNE", ""},
    {u"Maintenance des pompes et compresseurs", 28, 3400, "ADAPTATION", "AUCUNE", ""},
    {u"Manager une équipe de production", 21, 4200, "DEVELOPPEMENT", "AUCUNE", ""},
    {u"Bonnes pratiques de fabrication (BPF)", 7, 3000, "ADAPTATION", "AUCUNE", ""},
    {u"Injection plastique : réglage et qualité", 35, 2450, "ADAPTATION", "AUCUNE", ""},
    {u"Sauveteur secouriste du travail", 14, 1800, "PREVENTION", "AUCUNE", ""},
    {u"Lecture de plans et métrologie", 21, 2500, "ADAPTATION", "AUCUNE", ""},
    {u"Socle de connaissances CléA", 70, 1900, "CERTIFICATION", "CLEA", ""},
};

constexpr const char16_t *lastNames[] = {u"Bernard",  u"Petit",     u"Moreau",   u"Lefèvre", u"Garcia",    u"Roux",
                                         u"Fournier", u"Girard",    u"Bonnet",   u"Dupuis",  u"Lambert",   u"Fontaine",
                                         u"Rousseau", u"Benali",    u"Mercier",  u"Blanc",   u"Guérin",    u"Müller",
                                         u"Nguyen",   u"Chevalier", u"Da Silva", u"Perrin",  u"D’Almeida", u"Noël"};
constexpr struct {
    const char16_t *name;
    const char *sex;
} firstNames[] = {{u"Luc", "M"},       {u"Amélie", "F"}, {u"Karim", "M"},  {u"Sophie", "F"}, {u"Hélène", "F"},
                  {u"Thomas", "M"},    {u"Nadia", "F"},  {u"Julien", "M"}, {u"Chloé", "F"},  {u"Yann", "M"},
                  {u"Françoise", "F"}, {u"Marc", "M"},   {u"Inès", "F"},   {u"Loïc", "M"},   {u"Céline", "F"},
                  {u"Bruno", "M"},     {u"Zoé", "F"}};
constexpr const char *csps[] = {"OUVRIER", "TECHNICIEN_AM", "EMPLOYE", "OUVRIER", "INGENIEUR_CADRE"};

QString person(const char16_t *text) { return QString::fromUtf16(text); }

} // namespace

QString demoId(const QString &name) {
    QByteArray bytes = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).left(16);
    const qint64 ms = QDateTime(QDate(2018, 1, 2), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch();
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(ms >> (8 * (5 - i)));
    bytes[6] = char(0x70 | (bytes[6] & 0x0f));
    bytes[8] = char(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QList<QJsonObject> demoEtablissements() {
    const QJsonArray all{u"CONSULTER_DOSSIERS"_s, u"SAISIR"_s, u"TRANSMETTRE"_s, u"CONSULTER_COMPTES"_s,
                         u"GERER_HABILITATIONS"_s};
    const QJsonObject claire{{u"nom"_s, u"Meunier"_s},
                             {u"prenom"_s, u"Claire"_s},
                             {u"email"_s, u"demo@exemple.fr"_s},
                             {u"telephone"_s, u"01 99 00 12 34"_s},
                             {u"fonction"_s, u"Responsable formation"_s}};
    const QJsonObject paul{{u"nom"_s, u"Garnier"_s},
                           {u"prenom"_s, u"Paul"_s},
                           {u"email"_s, u"autre@exemple.fr"_s},
                           {u"fonction"_s, u"Assistant RH"_s}};
    const auto place = [](const char16_t *street, const char *code, const char16_t *town) {
        return QJsonObject{{u"voie"_s, QString::fromUtf16(street)},
                           {u"codePostal"_s, QString::fromLatin1(code)},
                           {u"commune"_s, QString::fromUtf16(town)}};
    };
    const QString performance = u"DEFI_PERFORMANCE"_s;
    const QString essentiel = u"DEFI_ESSENTIEL"_s;
    QList<QJsonObject> out{
        {{u"siret"_s, u"51234567900017"_s},
         {u"denomination"_s, u"Chimie du Rhône – Lyon"_s},
         {u"adresse"_s, place(u"4 quai de l’Industrie", "69007", u"Lyon")},
         {u"idcc"_s, u"0044"_s},
         {u"naf"_s, u"2014Z"_s},
         {u"trancheEffectif"_s, u"DE_50_A_299"_s},
         {u"offreService"_s, performance},
         {u"subrogationAutorisee"_s, true},
         {u"siege"_s, true}},
        {{u"siret"_s, u"51234567900025"_s},
         {u"denomination"_s, u"Chimie du Rhône – Villefranche"_s},
         {u"adresse"_s, place(u"18 rue des Tanneurs", "69400", u"Villefranche-sur-Saône")},
         {u"idcc"_s, u"0044"_s},
         {u"naf"_s, u"2041Z"_s},
         {u"trancheEffectif"_s, u"MOINS_11"_s},
         {u"offreService"_s, essentiel},
         {u"subrogationAutorisee"_s, true}},
        {{u"siret"_s, u"51234567900033"_s},
         {u"denomination"_s, u"Chimie du Rhône – Plasturgie Oyonnax"_s},
         {u"adresse"_s, place(u"Zone industrielle Nord", "01100", u"Oyonnax")},
         {u"idcc"_s, u"0292"_s},
         {u"naf"_s, u"2229A"_s},
         {u"trancheEffectif"_s, u"PLUS_300"_s},
         {u"offreService"_s, essentiel}},
        {{u"siret"_s, u"51234567900041"_s},
         {u"denomination"_s, u"Chimie du Rhône – Vienne"_s},
         {u"adresse"_s, place(u"2 chemin du Port", "38200", u"Vienne")},
         {u"idcc"_s, u"0044"_s},
         {u"naf"_s, u"2014Z"_s},
         {u"trancheEffectif"_s, u"DE_11_A_49"_s},
         {u"offreService"_s, essentiel},
         {u"ferme"_s, true},
         {u"dateFermeture"_s, u"2017-12-31"_s}},
        {{u"siret"_s, u"51234567900058"_s},
         {u"denomination"_s, u"Chimie du Rhône – Santé"_s},
         {u"adresse"_s, place(u"31 avenue Pasteur", "69280", u"Marcy-l’Étoile")},
         {u"idcc"_s, u"0176"_s},
         {u"naf"_s, u"2120Z"_s},
         {u"trancheEffectif"_s, u"DE_11_A_49"_s},
         {u"offreService"_s, performance},
         {u"subrogationAutorisee"_s, true}},
        {{u"siret"_s, u"51234567900066"_s},
         {u"denomination"_s, u"Chimie du Rhône – Feyzin"_s},
         {u"adresse"_s, place(u"Route de la Raffinerie", "69320", u"Feyzin")},
         {u"idcc"_s, u"1388"_s},
         {u"naf"_s, u"1920Z"_s},
         {u"trancheEffectif"_s, u"DE_50_A_299"_s},
         {u"offreService"_s, essentiel},
         {u"subrogationAutorisee"_s, true}},
    };
    for (QJsonObject &each : out) {
        each.insert("habilitations"_L1, all);
        each.insert("gestionnaires"_L1, QJsonArray{claire, paul});
        each.insert("offreServiceLibelle"_L1,
                    each["offreService"_L1] == performance ? u"DEFi Performance"_s : u"DEFi Essentiel"_s);
    }
    out[5].insert("habilitations"_L1, QJsonArray{u"CONSULTER_DOSSIERS"_s});
    out[5].insert("gestionnaires"_L1, QJsonArray{paul});
    return out;
}

QList<QJsonObject> demoContacts() {
    const auto contact = [](int n, const char *role, const char16_t *last, const char16_t *first, const char *mail,
                            const char16_t *job) {
        return QJsonObject{{u"id"_s, demoId(u"contact%1"_s.arg(n))},
                           {u"role"_s, QString::fromLatin1(role)},
                           {u"personne"_s, QJsonObject{{u"nom"_s, person(last)},
                                                       {u"prenom"_s, person(first)},
                                                       {u"email"_s, QString::fromLatin1(mail)},
                                                       {u"telephone"_s, u"01 99 00 4%1 67"_s.arg(n)},
                                                       {u"fonction"_s, person(job)}}},
                           {u"horaires"_s, u"Du lundi au vendredi, de 9\u00a0h à 17\u00a0h"_s}};
    };
    QList<QJsonObject> out{contact(1, "CONSEILLER_FORMATION", u"Roche", u"Antoine", "antoine.roche@opcadefi.example",
                                   u"Conseiller formation"),
                           contact(2, "INTERLOCUTEUR_GESTION", u"Vidal", u"Émilie", "emilie.vidal@opcadefi.example",
                                   u"Interlocutrice de gestion des dossiers"),
                           contact(3, "PROXIMITE", u"Services de proximité", u"", "proximite@opcadefi.example",
                                   u"Suivi et financement des dossiers"),
                           contact(4, "ASSISTANCE", u"Assistance Mon compte DEFi", u"", "moncomptedefi@opcadefi.fr",
                                   u"Connexions et problèmes techniques")};
    for (qsizetype i = 2; i < out.size(); ++i) {
        QJsonObject personne = out[i]["personne"_L1].toObject();
        personne.remove("prenom"_L1);
        out[i].insert("personne"_L1, personne);
    }
    return out;
}

QJsonObject demoSaisie(int number, const QString &etablissement, const QString &dispositif, const QString &compte,
                       const QDate &starts, int stagiaires) {
    static const QList<QJsonObject> organismes = Referentiel::realRows();
    const auto &training = trainings[number % int(std::size(trainings))];
    const QJsonObject &organisme = organismes[number % 7];
    const QString seed = u"dossier%1/"_s.arg(number);
    const int minutes = training.hours * 60;
    const qint64 cost = qint64(training.hours) * training.centsPerHour * stagiaires;

    QJsonArray people;
    for (int i = 0; i < stagiaires; ++i) {
        const int n = number * 5 + i * 3;
        const auto &first = firstNames[n % int(std::size(firstNames))];
        people.append(
            QJsonObject{{u"id"_s, demoId(seed + u"stagiaire%1"_s.arg(i))},
                        {u"nom"_s, person(lastNames[(n + i) % int(std::size(lastNames))])},
                        {u"prenom"_s, person(first.name)},
                        {u"dateNaissance"_s, QDate(1962 + n % 36, 1 + n % 12, 1 + n % 28).toString(Qt::ISODate)},
                        {u"sexe"_s, QString::fromLatin1(first.sex)},
                        {u"matricule"_s, u"M%1"_s.arg(1000 + n)},
                        {u"csp"_s, QString::fromLatin1(csps[n % 5])},
                        {u"typeContrat"_s, n % 9 == 0 ? u"CDD"_s : u"CDI"_s},
                        {u"etablissement"_s, etablissement},
                        {u"heures"_s, minutes},
                        {u"dontHorsTemps"_s, 0},
                        {u"tauxHoraire"_s, 1850 + n % 17 * 55}});
    }
    QJsonArray costs{QJsonObject{{u"id"_s, demoId(seed + u"cout"_s)},
                                 {u"type"_s, u"PEDAGOGIQUE"_s},
                                 {u"libelle"_s, u"Coût pédagogique"_s},
                                 {u"montantHt"_s, cost},
                                 {u"tauxTva"_s, 2000}}};
    if (number % 3 == 0)
        costs.append(QJsonObject{{u"id"_s, demoId(seed + u"repas"_s)},
                                 {u"type"_s, u"REPAS"_s},
                                 {u"libelle"_s, u"Repas"_s},
                                 {u"montantHt"_s, stagiaires * 3200},
                                 {u"tauxTva"_s, 1000}});
    QJsonObject formation{{u"intitule"_s, person(training.title).replace(u" :"_s, u"\u00a0:"_s)},
                          {u"objectif"_s, QString::fromLatin1(training.objectif)},
                          {u"certification"_s, QString::fromLatin1(training.certification)},
                          {u"typeSession"_s, number % 2 ? u"INTER"_s : u"INTRA"_s},
                          {u"dateDebut"_s, starts.toString(Qt::ISODate)},
                          {u"dateFin"_s, starts.addDays(training.hours / 7 - 1).toString(Qt::ISODate)},
                          {u"duree"_s, minutes},
                          {u"nombreStagiaires"_s, stagiaires},
                          {u"modalite"_s, u"PRESENTIEL"_s},
                          {u"surTempsTravail"_s, minutes},
                          {u"horsTempsTravail"_s, 0},
                          {u"lieuChezOrganisme"_s, true}};
    if (*training.code)
        formation.insert("codeCertification"_L1, QString::fromLatin1(training.code));
    return {{u"demande"_s, QJsonObject{{u"etablissement"_s, etablissement},
                                       {u"dispositif"_s, dispositif},
                                       {u"nature"_s, u"ACTION_FORMATION"_s},
                                       {u"modeReglement"_s, number % 4 ? u"SUBROGATION"_s : u"REMBOURSEMENT"_s},
                                       {u"referenceInterne"_s, u"F18-%1"_s.arg(number + 1, 3, 10, QLatin1Char('0'))},
                                       {u"contact"_s, QJsonObject{{u"nom"_s, u"Meunier"_s},
                                                                  {u"prenom"_s, u"Claire"_s},
                                                                  {u"email"_s, u"demo@exemple.fr"_s},
                                                                  {u"telephone"_s, u"01 99 00 12 34"_s}}}}},
            {u"formation"_s, formation},
            {u"organisme"_s, QJsonObject{{u"siret"_s, organisme["siret"_L1]},
                                         {u"nda"_s, organisme["nda"_L1]},
                                         {u"denomination"_s, organisme["denomination"_L1]}}},
            {u"stagiaires"_s, people},
            {u"couts"_s, costs},
            {u"financement"_s, QJsonObject{{u"montantDemande"_s, cost}}},
            {u"imputations"_s,
             QJsonArray{
                 QJsonObject{{u"id"_s, demoId(seed + u"imputation"_s)}, {u"compte"_s, compte}, {u"montant"_s, cost}}}}};
}

} // namespace backend
