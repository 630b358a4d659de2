<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>CompteModel</name>
    <message>
        <source>Compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alimentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagé non réglé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disponible pour engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solde disponible pour règlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disponible pour engagement diminué des montants engagés pour des formations non réglées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant qui reste pour financer de nouvelles formations.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>Montant demandé : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres cofinanceurs : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 par stagiaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stagiaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stagiaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sur le temps de travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hors temps de travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chez l’organisme de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispositif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature de l’action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode de règlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Référence interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact RH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification visée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates de la formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée et nombre de stagiaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modalité et lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financement demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stagiaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stagiaire : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coût : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne de coût</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierFacts</name>
    <message>
        <source>Établissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispositif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode de règlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Référence interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact RH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de saisi pour l’instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée par stagiaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur le temps de travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors temps de travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chez l’organisme de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaration d’activité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Référentiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme ajouté par l’entreprise, à valider par l’OPCA DEFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stagiaire %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à compléter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun stagiaire saisi pour l’instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres cofinanceurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imputé sur %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant accordé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant réglé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun coût saisi pour l’instant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierTableModel</name>
    <message>
        <source>Numéro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispositif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Début</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stagiaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifié le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier sans intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numéro %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transmission en attente d’envoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission en attente d’envoi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EtablissementModel</name>
    <message>
        <source>Établissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offre de service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 habilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 habilitations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinancementModel</name>
    <message>
        <source>Financement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagements non réglés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant provisionné (engagé) pour des formations non réglées.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>En cours de saisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission demandée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours de validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission échouée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accordé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rupture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglé en partie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soldé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilan de compétences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation des acquis de l’expérience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutorat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subrogation&#xa0;: l’OPCA DEFi paie l’organisme de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remboursement&#xa0;: l’entreprise paie puis est remboursée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptation au poste de travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Développement des compétences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtention d’une certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prévention et sécurité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RNCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventaire ou répertoire spécifique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CléA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans diplôme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau V (CAP, BEP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau IV (baccalauréat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau III (bac + 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau II (bac + 3 ou 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau I (bac + 5 et plus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intra-entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter-entreprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En présentiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technicien ou agent de maîtrise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingénieur ou cadre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDD d’insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat de professionnalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apprentissage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coût pédagogique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hébergement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre coût</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feuille d’émargement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accord du salarié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autre pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moins de 11 salariés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De 11 à 49 salariés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De 50 à 299 salariés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 salariés et plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulter les dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saisir des dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmettre des dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulter les comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gérer les habilitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versement volontaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sélection DEFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan obligatoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Désengagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Règlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier transmis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier en cours de validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier à compléter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier accordé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier réglé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte alimenté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conseiller formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interlocuteur de gestion des dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact de proximité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance Mon compte DEFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sera envoyé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifié aussi ailleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardé sur ce poste seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Création du dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modification du dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppression du dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission du dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déverrouillage de la demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi d’une pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrait d’une pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modification du profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification marquée comme lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajout d’un organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À corriger (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À jour — dernière synchronisation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi d’une modification…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi de %1 modifications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronisation à venir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 modification sera envoyée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 modifications seront envoyées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors ligne — vos saisies sont gardées sur ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dossier à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dossiers à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnectez-vous pour envoyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifié aussi par %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dossiers modifiés aussi ailleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dossier modifié aussi ailleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffre verrouillé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettez le programme à jour pour envoyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premier chargement de vos données…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier n’est pas modifiable ici. Pour le faire modifier, contactez votre interlocuteur de gestion des dossiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours de saisie&#xa0;: modifiable, à transmettre quand tout est rempli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission demandée&#xa0;: partira cette nuit&#x202f;; modifiable d’ici là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La transmission a échoué&#xa0;: corrigez le dossier puis transmettez-le à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En cours de validation à l’OPCA DEFi. Pour le faire modifier, contactez votre interlocuteur de gestion des dossiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: ce dossier n’est plus modifiable ici. Pour le faire modifier, contactez votre interlocuteur de gestion des dossiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Préféré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermé le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>établissement préféré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fermé le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fermé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cette valeur n’est pas reconnue. Vérifiez-la puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet élément n’existe plus sur ce poste. Synchronisez pour mettre la liste à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette action n’est pas possible dans l’état actuel du dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur n’est pas joignable. Vos saisies sont gardées sur ce poste et partiront au retour du réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur a rencontré une erreur. Vos saisies sont gardées sur ce poste ; un nouvel essai aura lieu tout seul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre session a expiré. Reconnectez-vous pour envoyer ; la saisie reste possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffre verrouillé : le trousseau de clés de ce poste ne répond pas. Vos données sont intactes ; déverrouillez le trousseau puis réessayez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier de données de ce poste est endommagé. Il a été mis de côté et vos brouillons ont été récupérés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données de ce poste ont été écrites par une version plus récente. Mettez le programme à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon compte DEFi est déjà ouvert sur ce profil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque est plein : la dernière saisie n’est pas encore enregistrée. Libérez de la place, elle le sera aussitôt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier de données est en lecture seule : rien ne peut être enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier n’a pas pu être lu ou écrit. Vérifiez le disque puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stagiaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coûts et financement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces et transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez d’abord votre établissement préféré&#xa0;: il détermine l’accès à ce service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservé à DEFi Performance ou aux entreprises de moins de 11 salariés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore disponible dans cette version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La subrogation de paiement n’est pas ouverte à votre établissement préféré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispositif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature de l’action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode de règlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Référence interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom du contact RH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail du contact RH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone du contact RH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précision sur l’objectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification visée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code de la certification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau visé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type de session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de début</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de fin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée par stagiaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre de stagiaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modalité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heures sur le temps de travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heures hors temps de travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chez l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse du lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code postal du lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune du lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dénomination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de déclaration d’activité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code postal de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact à l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone de l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catégorie professionnelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type de contrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement d’affectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heures suivies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dont hors temps de travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux horaire chargé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coût pédagogique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type de coût</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libellé du coût</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux de TVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres cofinanceurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imputation sur vos comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte imputé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant imputé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce jointe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez au moins un stagiaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajoutez une ligne de coût pédagogique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le compte à débiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renseignez «&#xa0;%1&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet établissement n’est pas dans votre liste. Choisissez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’établissement «&#xa0;%1&#xa0;» est fermé. Choisissez un établissement ouvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous n’êtes pas habilité à transmettre pour «&#xa0;%1&#xa0;». Voyez ses gestionnaires dans Mon profil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dispositif «&#xa0;%1&#xa0;» est réservé à DEFi Performance ou aux entreprises de moins de 11 salariés. Vérifiez votre établissement préféré ou contactez votre conseiller formation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dispositif n’est plus proposé. Choisissez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dispositif «&#xa0;%1&#xa0;» n’est pas encore disponible dans cette version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La subrogation n’est pas ouverte à votre établissement préféré. Choisissez le remboursement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La date de fin est avant la date de début. Exemple&#xa0;: du 12/03/2018 au 14/03/2018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette date est à plus de trois ans d’aujourd’hui. Vérifiez l’année.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les heures ne correspondent pas&#xa0;: %1 attendues, %2 saisies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le total imputé (%1) doit être égal au montant demandé (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le montant demandé (%1) dépasse le coût restant à financer (coûts&#xa0;: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 disponibles à la dernière synchronisation, %3 demandés. Le dossier peut être transmis&#x202f;; l’OPCA DEFi vérifiera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un SIRET a 14 chiffres&#x202f;; il y en a %1 ici. Exemple&#xa0;: 356 000 000 00048.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce SIRET contient une erreur de frappe&#xa0;: sa clé de contrôle est fausse. Recopiez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est un SIREN (9 chiffres). Ajoutez les 5 chiffres de l’établissement pour faire un SIRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un numéro de déclaration d’activité a 11 caractères. Exemple&#xa0;: 11 75 12345 75.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un code postal a 5 chiffres. Exemple&#xa0;: 69007.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette adresse e-mail n’est pas complète. Exemple&#xa0;: prenom.nom@entreprise.fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce numéro de téléphone n’est pas complet. Exemple&#xa0;: 04 72 00 00 00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le département de ce numéro ne se répète pas à la fin, comme il le fait d’ordinaire. Vérifiez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joignez&#xa0;: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ou </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» est vide. Joignez-le à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» est joint deux fois. Retirez l’un des deux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doublon possible&#xa0;: le dossier «&#xa0;%1&#xa0;» a le même organisme, la même date et un intitulé proche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce texte semble contenir un numéro de sécurité sociale. Retirez-le&#xa0;: il ne doit pas être transmis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est limité à %2 caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stagiaires annoncés, %2 saisis à l’étape Stagiaires. Corrigez l’un ou l’autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un code RNCP s’écrit RNCP puis 3 à 5 chiffres. Exemple&#xa0;: RNCP1234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un code du répertoire spécifique s’écrit RS puis des chiffres. Exemple&#xa0;: RS5080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coût de %1 par heure et par stagiaire&#xa0;: le plafond est de %2. L’excédent restera à votre charge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MouvementModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Détail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non lue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Dossier sans intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandé le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, essai %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Tableur CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Cli</name>
    <message>
        <source>Usage&#xa0;: mon-compte-defi-cli [--profil DIR] [--serveur URL] [--json] COMMANDE …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage&#xa0;: mon-compte-defi-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commande inconnue. Voir --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: pas encore disponible dans cette version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indiquez le serveur&#xa0;: --serveur https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse de serveur refusée&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission en attente d’envoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1 enregistré sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier peut être transmis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier n’est pas complet&#xa0;: voyez «&#xa0;dossiers controler&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1&#xa0;: transmission en attente d’envoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1&#xa0;: déverrouillage en attente d’envoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1 mis à la corbeille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précisez --type&#xa0;: PROGRAMME, DEVIS, CONVENTION, FACTURE, EMARGEMENT, ATTESTATION, ACCORD_SALARIE ou AUTRE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce jointe au dossier %1&#x202f;; elle partira à la synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun conflit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précisez --garder mien ou --garder serveur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos saisies du dossier %1 sont dans un nouveau brouillon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: ce champ n’est pas en conflit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflit du dossier %1 résolu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’est pas un objet JSON (position %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champs inconnus ou valeurs refusées&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun établissement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet établissement n’est pas dans votre liste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet établissement est fermé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement préféré&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun organisme trouvé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un organisme doit avoir une dénomination et un SIRET juste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme ajouté&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
  Disponible pour engagement&#xa0;: %2 = %3 alimentés − %4 réglés
  Solde disponible pour règlement&#xa0;: %5 = disponible − %6 engagés non réglés
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Attention&#xa0;: ces chiffres du serveur ne s’additionnent pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 engagés non réglés
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthèse en XLSX ou en page Web&#xa0;: pas encore disponible dans cette version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Précisez --pdf FICHIER ou --csv FICHIER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthèse écrite&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant de notification refusé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marquées comme lues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune notification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecté&#xa0;: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déconnecté. Vos données restent sur ce poste, chiffrées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette commande efface toutes les données de ce poste, brouillons compris. Confirmez par --oui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les données de ce poste sont effacées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçus&#xa0;: %1 · envoyés&#xa0;: %2 · en attente&#xa0;: %3 · conflits&#xa0;: %4 · à corriger&#xa0;: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2
Dernière synchronisation&#xa0;: %3
En attente&#xa0;: %4 · conflits&#xa0;: %5 · à corriger&#xa0;: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jamais</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <source>Les données de ce poste sont effacées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document enregistré : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la synthèse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la liste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LoopbackListener</name>
    <message>
        <source>Vous pouvez fermer cette page et revenir dans le programme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>Mon compte DEFi, le client de bureau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données fictives, sans connexion au vrai serveur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse du serveur (https).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des réglages et des données.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvre un dossier : moncomptedefi:dossier/ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite guidée : images et rapport dans DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lien inconnu : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adresse de serveur refusée : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse de serveur refusée : %1
Une adresse commence par https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La démonstration ne se connecte qu’à un serveur de ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La démonstration n’a pas pu démarrer son serveur de données fictives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon compte DEFi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::OrganismeSearchModel</name>
    <message>
        <source>Organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaration d’activité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (proposé par votre entreprise)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::StagiaireTableModel</name>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niveau à l’entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement (SIRET)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heures suivies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dont hors temps de travail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taux horaire chargé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccueilPage</name>
    <message>
        <source>Dossier sans intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À faire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers récents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications non lues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos contacts de proximité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau dossier (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi financier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous mes comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonjour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voir le détail du compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disponible pour engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous n’avez pas de compte Versement Volontaire actif. Le montant qui vous reste pour financer de nouvelles formations s’affiche ici dès le premier versement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagements non réglés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune source de financement active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifié aussi ailleurs&#xa0;: choisissez ce qu’il faut garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi refusé&#xa0;: à corriger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gardé sur ce poste seulement&#xa0;: à copier vers un nouveau dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La transmission a échoué&#xa0;: à corriger puis à transmettre de nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’OPCA DEFi attend des pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brouillon sans changement depuis le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et %1 de plus dans Mes dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dossier part cette nuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dossiers partent cette nuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifiables d’ici là avec «&#xa0;Déverrouiller la demande&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’attend de vous&#xa0;: aucun dossier à corriger, aucun brouillon oublié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à partir du %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modifié le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos demandes de prise en charge s’affichent ici. Commencez par «&#xa0;Nouveau dossier&#xa0;»&#xa0;: tout est enregistré sur ce poste à mesure que vous saisissez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune nouvelle depuis votre dernière lecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance Mon compte DEFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problèmes de connexion, problèmes techniques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>www.opcadefi.fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le site www.opcadefi.fr</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActivitePage</name>
    <message>
        <source>Sans réseau, tout reste possible&#xa0;: saisir, corriger, joindre des pièces, demander la transmission, consulter les comptes tels qu’à la dernière synchronisation. L’envoi se fera tout seul au retour du réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La saisie continue sur ce poste. Reconnectez-vous pour envoyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’OPCA DEFi a refusé un envoi&#xa0;: le motif est dans la liste. Ouvrez le dossier, corrigez, puis «&#xa0;Réessayer&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un dossier a été modifié aussi ailleurs&#xa0;: ouvrez-le pour choisir la version à garder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le trousseau de clés de ce poste ne répond pas. Vos données sont intactes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur attend une version plus récente du programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos saisies sont enregistrées sur ce poste, puis envoyées dès que possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activité de synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifications en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’attend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout ce que vous avez saisi a été reçu par l’OPCA DEFi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner cet envoi…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchroniser maintenant (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 modification attend d’être envoyée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 modifications attendent d’être envoyées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner cet envoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner cet envoi&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne sera pas envoyé à l’OPCA DEFi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner l’envoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi abandonné.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AidePage</name>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher dans l’aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiches pratiques, lisibles aussi sans réseau. F1 ouvre celle de l’écran où vous êtes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raccourcis clavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raccourcis clavier (Ctrl+/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiches pratiques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance Mon compte DEFi&#xa0;: connexion, problèmes techniques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qu’est-ce que l’établissement préféré&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’établissement préféré est l’établissement qui permet de déterminer l’accès à certains services.

Il détermine l’accès à la subrogation de paiement et aux dispositifs «&#xa0;Plan&#xa0;» dans la saisie des dossiers, et le bandeau de l’offre de service, en haut de toutes les pages.

Pour le changer&#xa0;: dans l’en-tête de la fenêtre, ou dans Mon profil, onglet «&#xa0;Mes informations&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À quels établissements ai-je accès, et avec quels droits&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans Mon profil, onglet «&#xa0;Mes établissements&#xa0;», vous trouvez la liste des établissements auxquels vous accédez. L’établissement surligné en bleu est votre établissement préféré&#x202f;; les établissements barrés sont fermés. La colonne «&#xa0;État&#xa0;» le dit aussi en toutes lettres.

«&#xa0;Habilitations et gestionnaires&#xa0;» montre vos droits sur l’établissement et les personnes qui le gèrent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ne peux pas choisir le dispositif «&#xa0;Plan&#xa0;». Pourquoi&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour accéder au dispositif «&#xa0;Plan&#xa0;», il faut avoir contracté l’offre de service DEFi Performance ou être une entreprise de moins de 11 salariés.

Si vous devriez y avoir accès, vérifiez votre établissement préféré. Si le problème persiste, contactez votre conseiller formation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je ne trouve pas mon organisme de formation. Que faire&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La meilleure recherche consiste à saisir le numéro de SIRET ou de déclaration d’activité de l’organisme.

S’il est absent du référentiel, «&#xa0;Ajouter un organisme&#xa0;» le crée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand mon dossier est-il transmis à l’OPCA DEFi&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand il est saisi entièrement, «&#xa0;Transmettre le dossier&#xa0;», à la dernière étape, le met au statut «&#xa0;Transmission demandée&#xa0;». Il est transmis la nuit suivante&#x202f;; le matin, son statut est «&#xa0;En cours de validation&#xa0;».

Sans réseau, la demande de transmission attend sur ce poste et part dès que le serveur est joignable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puis-je modifier un dossier après sa saisie&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oui, tant qu’il est «&#xa0;En cours de saisie&#xa0;» ou «&#xa0;Transmission demandée&#xa0;». Dans ce dernier cas, ouvrez le dossier puis choisissez «&#xa0;Déverrouiller la demande&#xa0;».

Dans les autres statuts, contactez votre interlocuteur de gestion des dossiers&#xa0;: son adresse est sur la page du dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où est le montant qui me reste pour financer de nouvelles formations&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est le «&#xa0;disponible pour engagement&#xa0;». Il est affiché à l’accueil (Suivi financier, onglet «&#xa0;Mon plan&#xa0;»&#xa0;: compte Versement Volontaire seulement), à droite de chaque compte dans Mes comptes, et dans le détail de chaque compte.

Le «&#xa0;solde disponible pour règlement&#xa0;» est ce montant diminué des montants engagés pour des formations non réglées&#xa0;: ce qui reste pour régler les factures de l’organisme ou les vôtres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelle différence entre «&#xa0;Mes comptes&#xa0;» et «&#xa0;Mes financements&#xa0;»&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«&#xa0;Mes comptes&#xa0;» sont alimentés par vos versements volontaires ou par une dotation de l’OPCA DEFi.

«&#xa0;Mes financements&#xa0;» sont mutualisés par l’OPCA DEFi, qui finance des formations selon les critères des branches professionnelles. Leur montant est celui des engagements non réglés&#xa0;: ce qui est provisionné pour des formations qui ne sont pas encore réglées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment être prévenu des modifications de dossiers&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans Mon profil, onglet «&#xa0;Mes notifications&#xa0;», choisissez pour chaque événement la notification (dans l’application) et l’alerte (un message à votre adresse électronique si la notification n’est pas lue).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que puis-je faire sans réseau&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout ce qui ne demande pas de réponse du serveur&#xa0;: saisir, corriger, joindre des pièces, demander la transmission, consulter les dossiers et les comptes tels qu’à la dernière synchronisation.

Chaque saisie est enregistrée sur ce poste. L’envoi se fait tout seul au retour du réseau&#x202f;; la page Activité dit ce qui attend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune fiche ne correspond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayez d’autres mots, ou écrivez à l’assistance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Masquer ce message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChiffresView</name>
    <message>
        <source>Disponible pour engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui vous reste pour financer de nouvelles formations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solde disponible pour règlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui reste à l’OPCA DEFi pour régler les factures de l’organisme de formation ou les vôtres&#xa0;: le disponible pour engagement, diminué des montants engagés pour des formations non réglées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces soldes ne correspondent pas au calcul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par le calcul&#xa0;: disponible pour engagement %1, solde disponible pour règlement %2. Les soldes affichés sont ceux de l’OPCA DEFi&#x202f;; interrogez votre interlocuteur de gestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêté %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1 alimentés − %2 réglés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1 disponibles pour engagement − %2 engagés non réglés</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChoiceBox</name>
    <message>
        <source>— Choisir —</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComptePage</name>
    <message>
        <source>Compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouvements du compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun mouvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les versements, les engagements et les règlements du compte s’inscriront ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation du compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouvements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée sur un mouvement ouvre le dossier qui en est l’origine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alimentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versements et dotations, frais et reversements déduits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagé non réglé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisionné pour des formations non réglées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payé aux organismes ou remboursé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ComptesPage</name>
    <message>
        <source>Mes comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes financements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer la synthèse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer la synthèse (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la synthèse (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alimentés par vos versements volontaires, ou par une dotation de l’OPCA DEFi selon les règles de l’offre de service. À droite&#xa0;: le disponible pour engagement, ce qui vous reste pour financer de nouvelles formations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutualisés par l’OPCA DEFi, qui finance des formations selon les critères des branches professionnelles. À droite&#xa0;: les engagements non réglés, le montant provisionné pour des formations qui ne sont pas encore réglées. Ce n’est pas un solde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources de financement actives, arrêtées %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources de financement actives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, disponible pour engagement&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disponible pour engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solde disponible pour règlement&#xa0;: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À vérifier&#xa0;: ces soldes ne correspondent pas au calcul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Détail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Détail du compte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun compte actif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un compte s’affiche ici dès qu’il a financé une formation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, engagements non réglés&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagements non réglés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêté %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun financement mutualisé actif&#xa0;: ils s’affichent ici après la première formation financée, par exemple en professionnalisation ou au titre du CPF.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConflictResolver</name>
    <message>
        <source>Choisir la version à garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier a aussi été modifié sur un autre poste. Choisissez ligne par ligne ; les deux versions sont gardées 30 jours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier a aussi été modifié par %1. Choisissez ligne par ligne ; les deux versions sont gardées 30 jours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier a été supprimé sur un autre poste pendant que vous le modifiiez. Vos saisies sont gardées ici ; vous pouvez les reprendre dans un nouveau dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’OPCA DEFi a déjà pris ce dossier en charge : il n’est plus modifiable. Vos dernières saisies, ci-dessous, ne partiront pas ; vous pouvez les reprendre dans un nouveau dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout garder du serveur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout garder de ma version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur le serveur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Au départ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sur le serveur : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, votre version : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder ces choix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier vers un nouveau dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonner mes saisies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il reste un choix à faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il reste %1 choix à faire.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConnexionPage</name>
    <message>
        <source>Se connecter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon compte DEFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos demandes de prise en charge et vos comptes de formation, sur votre poste&#xa0;: avec ou sans réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La connexion s’ouvre dans votre navigateur habituel. Votre mot de passe n’est jamais saisi ni gardé ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminez la connexion dans votre navigateur, puis revenez ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le navigateur ne s’est pas ouvert&#x202f;? Copiez cette adresse dans sa barre d’adresse&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse de connexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un problème de connexion&#x202f;? Écrivez à l’assistance&#xa0;: moncomptedefi@opcadefi.fr</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ContactCard</name>
    <message>
        <source>Écrire à %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire un message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CoutsStep</name>
    <message>
        <source>Montants hors taxes, en euros, comme sur le devis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un coût</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coût total HT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coût par heure et par stagiaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reste à la charge de l’entreprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imputé sur vos comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coûts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financement demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que vous demandez à l’OPCA DEFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Région, Pôle emploi, autre financeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Répartissez le montant demandé. Les soldes sont ceux de la dernière synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En un coup d’œil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exonéré (0 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer cette ligne de coût</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer ce compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>—</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque la durée, le nombre de stagiaires ou le coût pédagogique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun plafond horaire connu pour ce dispositif et cette branche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plafond : %1 ; dépassé de %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sous le plafond de %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coût total − cofinanceurs − montant demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Égal au montant demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montant demandé : %1 ; écart de %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : %2 aujourd’hui, %3 après ce dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disponible pour engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solde disponible pour règlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soldes arrêtés le %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DateEdit</name>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le calendrier (Alt+Bas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir le calendrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce n’est pas une date. Écrivez par exemple 05/03/2026</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DemandeStep</name>
    <message>
        <source>L’établissement qui forme, le dispositif et le mode de règlement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celui qui emploie les stagiaires ; il peut être différent de votre établissement préféré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 caractères au plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financement demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer d’établissement préféré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact RH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La personne que l’OPCA DEFi appellera au sujet de ce dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (préféré)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (fermé)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (non habilité)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous n’avez pas l’habilitation « Saisir » pour cet établissement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement préféré : %1. Il décide de l’accès au dispositif « Plan » et à la subrogation de paiement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun établissement préféré n’est choisi. Il décide de l’accès au dispositif « Plan » et à la subrogation de paiement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (bientôt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DossierPage</name>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour faire modifier ce dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation et organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stagiaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coûts et financement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déverrouiller la demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupliquer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joindre une pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupliquer ce dossier (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer le récapitulatif (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier sans intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro donné après le premier envoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir la version à garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission en attente d’envoi&#xa0;: elle partira dès que le serveur sera joignable. «&#xa0;Déverrouiller la demande&#xa0;» la retire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motif&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier a été modifié aussi ailleurs. Les deux versions sont gardées&#xa0;: choisissez, champ par champ, laquelle envoyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier n’est plus modifiable à l’OPCA DEFi&#x202f;; vos dernières saisies sont gardées ici. «&#xa0;Dupliquer&#xa0;» les reprend dans un nouveau dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reçu de transmission&#xa0;: %1, empreinte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernière modification par %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier ne se modifie plus dans Mon compte DEFi. Votre interlocuteur de gestion fait pour vous les modifications nécessaires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier %1&#xa0;: demande de modification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les étapes de la demande s’inscrivent ici après le premier envoi&#xa0;: transmission, validation, accord, règlement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déposée le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sera envoyée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune pièce jointe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demande déverrouillée&#xa0;: vous pouvez la modifier. Elle ne partira qu’après une nouvelle transmission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre ce dossier à la corbeille&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pourrez le restaurer depuis Mes dossiers, onglet «&#xa0;Corbeille&#xa0;».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier mis à la corbeille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joindre une pièce&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce jointe&#xa0;: elle sera envoyée à la prochaine synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DossierWizard</name>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenir au dossier ; tout est déjà enregistré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler la dernière saisie (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rétablir (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier vos réponses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier a été modifié aussi ailleurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les deux versions sont gardées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir la version à garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce dossier vient d’être modifié sur un autre poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos propres saisies sont gardées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficher ces modifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lecture seule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n’est enregistré tant que vous n’avez rien saisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistré sur ce poste %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — envoyé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — sera envoyé au retour du réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — sera envoyé après reconnexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — sera envoyé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DossiersPage</name>
    <message>
        <source>Mes dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher dans les dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro, intitulé, organisme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restaurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la liste affichée (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau dossier (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers ou corbeille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer par statut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer par établissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corbeille (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les statuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous les établissements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sur %2 dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun dossier ne correspond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayez moins de mots, ou un autre statut. La recherche porte sur le numéro, l’intitulé, l’organisme, l’établissement et les dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afficher tous les dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La corbeille est vide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un brouillon supprimé attend ici&#xa0;: vous pourrez le restaurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore de dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une demande de prise en charge se saisit en six étapes, en plusieurs fois si besoin&#xa0;: tout est enregistré sur ce poste à mesure, même sans réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dossier sélectionné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dossiers sélectionnés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier sans intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dossier mis à la corbeille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dossiers mis à la corbeille.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dossier restauré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dossiers restaurés.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DuplicateDialog</name>
    <message>
        <source>Les dates de la formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le stagiaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les %1 stagiaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les coûts et le financement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupliquer le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que faut-il garder dans le nouveau dossier&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La demande, la formation et l’organisme sont repris&#x202f;; les pièces ne le sont pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DureeEdit</name>
    <message>
        <source>Ce n’est pas une durée. Écrivez par exemple 14, 13 h 30 ou 13:30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EtablissementChip</name>
    <message>
        <source>à choisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement préféré&#xa0;: %1 ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement préféré&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement préféré&#xa0;: à choisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il décide de la subrogation de paiement, des dispositifs «&#xa0;Plan&#xa0;» et du bandeau de l’offre de service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre établissement préféré décide&#xa0;:
• de l’accès à la subrogation de paiement&#x202f;;
• des dispositifs «&#xa0;Plan&#xa0;» dans la saisie des dossiers&#x202f;;
• du bandeau de l’offre de service, en haut de chaque page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tous mes établissements…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EtablissementDialog</name>
    <message>
        <source>Habilitations et gestionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branche (IDCC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos habilitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestionnaires de l’établissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ils peuvent vous ouvrir une habilitation qui vous manque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes habilitations sur %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun gestionnaire connu pour cet établissement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Facts</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FormationStep</name>
    <message>
        <source>Recopiez l’intitulé, les dates et la durée tels qu’ils figurent sur le devis ou la convention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code Formacode ou NSF, par exemple 31654</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple RNCP34126 ou RS5454</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates et durée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La durée doit être la même sur le devis, la convention et l’attestation : un écart peut bloquer le paiement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple 05/03/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dernier jour de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple 14 h ou 13 h 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autant que de lignes à l’étape 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par stagiaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation et lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation interne : animée par votre entreprise, sans organisme extérieur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intra : vos salariés seuls ; inter : avec d’autres entreprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La formation a lieu chez l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple 69003</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HubPage</name>
    <message>
        <source>Établissement, dispositif, mode de règlement, contact RH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intitulé, dates, durée, lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par son nom, son SIRET ou son numéro de déclaration d’activité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une ligne par personne, avec ses heures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coûts hors taxes, montant demandé, comptes à débiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme, devis ou convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier et transmettre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste des tâches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les six étapes sont complètes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 étape complète sur 6. Vous pouvez les remplir dans l’ordre que vous voulez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 étapes complètes sur 6. Vous pouvez les remplir dans l’ordre que vous voulez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il reste à relire vos réponses et à transmettre le dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelques points sont à vérifier ; ils n’empêchent pas de transmettre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout ce que vous tapez est enregistré sur ce poste à mesure. Rien ne part à l’OPCA DEFi avant « Transmettre le dossier ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relire les réponses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Rechercher partout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher partout (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon compte DEFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 non lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 non lues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 modification en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 modifications en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement préféré changé&#xa0;: l’accès à la subrogation et aux dispositifs «&#xa0;Plan&#xa0;» en tient compte dès maintenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Démonstration — données fictives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon compte DEFi — Démonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminez la connexion dans votre navigateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S’il ne s’est pas ouvert, copiez cette adresse&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher dans la page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchroniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide de cet écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubrique %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raccourcis clavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte à la taille normale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MontantEdit</name>
    <message>
        <source>Ce n’est pas un montant. Écrivez par exemple 1 234,50</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NavRail</name>
    <message>
        <source>Se déconnecter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon compte DEFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubriques</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NombreEdit</name>
    <message>
        <source>Ce n’est pas un nombre. Écrivez par exemple 12</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NotificationMatrix</name>
    <message>
        <source>Ce dont vous voulez être prévenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une notification s’affiche dans Mon compte DEFi. Une alerte est un message envoyé à votre adresse électronique quand la notification n’a pas été lue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans l’application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerte e-mail si non lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: dans l’application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;: alerte e-mail si non lue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marquer comme lues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout marquer comme lu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir mes notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non lues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications affichées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est lu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 notification non lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 notifications non lues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore de notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’onglet «&#xa0;Toutes&#xa0;» garde les notifications déjà lues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous serez prévenu ici quand un dossier change de statut ou qu’un compte est alimenté.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OrganismeStep</name>
    <message>
        <source>Ajouter un organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation interne : indiquez votre propre entreprise ; le numéro de déclaration d’activité n’est pas demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposer cet organisme à l’OPCA DEFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouver l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, SIRET ou numéro de déclaration d’activité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les numéros cherchent le mieux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les numéros cherchent le mieux : le SIRET ou le numéro de déclaration d’activité, avec ou sans espaces. Ils figurent sur le devis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organismes trouvés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme de ce dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 chiffres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 caractères, par exemple 11 75 12345 75</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre contact chez l’organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste des organismes n’est pas encore sur ce poste : elle arrive avec la première synchronisation. Vous pouvez saisir l’organisme vous-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun organisme ne correspond à « %1 ». Essayez son SIRET ou son numéro de déclaration d’activité, ou ajoutez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un organisme trouvé. Entrée pour le choisir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 organismes trouvés. Choisissez-en un.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme choisi : %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme ajouté par votre entreprise. Proposez-le pour le retrouver dans vos prochains dossiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisme ajouté par votre entreprise : complétez sa dénomination, son SIRET et son numéro de déclaration d’activité.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposition enregistrée : elle partira au prochain envoi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PiecesStep</name>
    <message>
        <source> ou </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les documents qui accompagnent la demande, puis la vérification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifier vos réponses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces demandées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une seule des pièces proposées suffit sur chaque ligne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, PNG ou JPEG, 10 Mo au plus par fichier. Le fichier est copié et chiffré sur ce poste, puis envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joindre une pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type de la pièce à joindre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisissez d’abord un dispositif à l’étape Demande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune pièce n’est exigée pour ce dispositif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (facultatif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jointe : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À joindre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joindre…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joindre : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune pièce jointe pour l’instant. Vous pouvez aussi déposer un fichier sur cette page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envoyée le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sera envoyée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer la pièce %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joindre une pièce : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>Aperçu avant impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages du document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur ce poste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProblemSummary</name>
    <message>
        <source>Aller au champ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À vérifier : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProfilPage</name>
    <message>
        <source>Mon profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes établissements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubriques du profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes informations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement préféré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est l’établissement qui détermine l’accès à certains services&#xa0;:
• la subrogation de paiement&#x202f;;
• les dispositifs «&#xa0;Plan&#xa0;» dans la saisie des dossiers&#x202f;;
• le bandeau de l’offre de service, en haut de toutes les pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissement &amp;préféré&#xa0;:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’établissement surligné en bleu, avec une étoile, est votre établissement préféré. Les établissements barrés sont fermés. La colonne «&#xa0;État&#xa0;» le dit aussi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher un établissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom, SIRET, commune…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habilitations et gestionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir comme préféré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse électronique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ces informations viennent de votre compte à l’OPCA DEFi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offre de service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subrogation de paiement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non autorisée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispositifs «&#xa0;Plan&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réservés à DEFi Performance ou aux entreprises de moins de 11 salariés</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecherchePage</name>
    <message>
        <source>Recherche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résultats pour «&#xa0;%1&#xa0;»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que cherchez-vous&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien ne correspond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La recherche porte sur vos dossiers, vos établissements, les organismes de formation et l’aide. Les numéros (dossier, SIRET, déclaration d’activité) se cherchent avec ou sans espaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier sans intitulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Établissements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organismes de formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIRET %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>déclaration d’activité %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReglagesPage</name>
    <message>
        <source>Réglages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enregistrés sur ce poste dès que vous les changez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thème</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille du te&amp;xte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + et Ctrl − changent la taille du texte sur toutes les pages&#x202f;; Ctrl 0 la remet à 100&#x202f;%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serveur de l’OPCA DEFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serveur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Serveur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglages du système</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serveur mandataire (proxy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adresse du proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy.entreprise.fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adresse du proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port du proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort du proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un changement de serveur ou de proxy prend effet au prochain démarrage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Données de ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vos dossiers, vos pièces et vos comptes sont gardés ici, chiffrés&#x202f;; la clé est dans le trousseau de votre session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer mes données de ce poste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur et le proxy sont fixés par votre administrateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur est fixé par votre administrateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le proxy est fixé par votre administrateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer mes données de ce poste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer toutes les données de ce compte sur ce poste&#x202f;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention&#xa0;: 1 modification n’a pas encore été envoyée et sera perdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention&#xa0;: %1 modifications n’ont pas encore été envoyées et seront perdues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout a été envoyé à l’OPCA DEFi&#xa0;: rien ne sera perdu, vous retrouverez vos dossiers à la prochaine connexion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReportLayout</name>
    <message>
        <source>Page %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RowButton</name>
    <message>
        <source>Non lue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Raccourcis clavier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouveau dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupliquer le dossier affiché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape suivante du dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher partout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechercher dans la page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer le dossier affiché, ou la synthèse des comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporter la liste affichée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier les lignes choisies, à coller dans un tableur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Maj+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuler, rétablir dans un dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide de l’écran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1 à Alt+8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aller à une rubrique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Gauche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + / Ctrl − / Ctrl 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StagiairesStep</name>
    <message>
        <source>Une ligne par personne. Ne saisissez jamais de numéro de sécurité sociale : il n’est pas demandé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajouter un stagiaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dupliquer la ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer la ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste des stagiaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez coller un bloc copié depuis un tableur : sélectionnez la première case puis Ctrl+V. F2 modifie une case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stagiaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stagiaire sélectionné</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple 05/03/1984</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour les statistiques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par exemple 14 h ou 13 h 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comprises dans les heures suivies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En euros ; si des salaires sont demandés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une ligne retirée ; Annuler la rétablit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lignes retirées ; Annuler les rétablit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ligne %1, %2 : « %3 »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloc collé : %1 lignes ajoutées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 cases n’ont pas été reconnues (%2%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligne %1 : %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusPill</name>
    <message>
        <source>Transmission en attente d’envoi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Step</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À vérifier dans cette étape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un point à corriger dans cette étape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points à corriger dans cette étape</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StepRail</name>
    <message>
        <source>Liste des tâches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étapes du dossier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SyncBadge</name>
    <message>
        <source>Synchronisation&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernière synchronisation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore synchronisé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Synthese</name>
    <message>
        <source>Synthèse de vos comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêtée au %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce poste n’a pas encore été synchronisé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — SIREN %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — établissement préféré&#xa0;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Édité le %1 — source&#xa0;: Mon compte DEFi, dernière synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disponible pour engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce qui reste pour financer de nouvelles formations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagé non réglé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisionné pour des formations à payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solde disponible pour règlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disponible pour engagement − engagé non réglé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes comptes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alimentés par vos versements volontaires ou par une dotation de l’OPCA DEFi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun compte actif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alimentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réglé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disponible pour engagement = alimentation − réglé. Solde disponible pour règlement = disponible pour engagement − engagé non réglé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention&#xa0;: les chiffres d’un compte, tels que le serveur les a envoyés, ne s’additionnent pas. Contactez l’OPCA DEFi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes financements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutualisés par l’OPCA DEFi&#xa0;: seuls les engagements non réglés sont suivis, sans solde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun financement actif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source de financement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagements non réglés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêté au</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::VerificationPage</name>
    <message>
        <source>%1 — disponible pour engagement : %2, %3 après ce dossier ; solde disponible pour règlement : %4, %5 après ce dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention : le plus petit des deux soldes (%1) ne couvre pas les %2 imputés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soldes arrêtés le %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmettre à l’OPCA DEFi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmettre le dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez vos réponses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C’est ce que l’OPCA DEFi recevra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formation et organisme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucune pièce jointe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui est tapé dans ce champ n’est pas lisible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À vérifier ; cela n’empêche pas de transmettre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un point à corriger avant de transmettre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points à corriger avant de transmettre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrigez d’abord les points indiqués en haut de cette page : c’est la seule chose qui retient le dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier sera transmis cette nuit à l’OPCA DEFi ; demain matin, son statut sera « En cours de validation ». D’ici là, « Déverrouiller la demande » permet encore de le modifier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
