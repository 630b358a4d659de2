<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>CompteModel</name>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Alimentation</source>
        <translation>Funding in</translation>
    </message>
    <message>
        <source>Engagé non réglé</source>
        <translation>Committed, not yet paid</translation>
    </message>
    <message>
        <source>Réglé</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Disponible pour engagement</source>
        <translation>Available for commitment</translation>
    </message>
    <message>
        <source>Solde disponible pour règlement</source>
        <translation>Balance available for payment</translation>
    </message>
    <message>
        <source>Disponible pour engagement diminué des montants engagés pour des formations non réglées.</source>
        <translation>Available for commitment less the amounts committed for training not yet paid.</translation>
    </message>
    <message>
        <source>Montant qui reste pour financer de nouvelles formations.</source>
        <translation>Amount left to fund new training.</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1 par stagiaire</source>
        <translation>%1 per stagiaire</translation>
    </message>
    <message>
        <source>1 stagiaire</source>
        <translation>1 stagiaire</translation>
    </message>
    <message>
        <source>%1 stagiaires</source>
        <translation>%1 stagiaires</translation>
    </message>
    <message>
        <source>%1 sur le temps de travail</source>
        <translation>%1 during working time</translation>
    </message>
    <message>
        <source>%1 hors temps de travail</source>
        <translation>%1 outside working time</translation>
    </message>
    <message>
        <source>Formation interne</source>
        <translation>In-house training</translation>
    </message>
    <message>
        <source>Chez l’organisme de formation</source>
        <translation>At the training organisme</translation>
    </message>
    <message>
        <source>Établissement</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Dispositif</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Nature de l’action</source>
        <translation>Type of action</translation>
    </message>
    <message>
        <source>Mode de règlement</source>
        <translation>Payment method</translation>
    </message>
    <message>
        <source>Référence interne</source>
        <translation>Internal reference</translation>
    </message>
    <message>
        <source>Contact RH</source>
        <translation>HR contact</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Certification visée</source>
        <translation>Target certification</translation>
    </message>
    <message>
        <source>Dates de la formation</source>
        <translation>Training dates</translation>
    </message>
    <message>
        <source>Durée et nombre de stagiaires</source>
        <translation>Duration and number of stagiaires</translation>
    </message>
    <message>
        <source>Modalité et lieu</source>
        <translation>Delivery and location</translation>
    </message>
    <message>
        <source>Organisme de formation</source>
        <translation>Training organisme</translation>
    </message>
    <message>
        <source>Financement demandé</source>
        <translation>Funding requested</translation>
    </message>
    <message>
        <source>Stagiaire</source>
        <translation>Stagiaire</translation>
    </message>
    <message>
        <source>Ligne de coût</source>
        <translation>Cost line</translation>
    </message>
    <message>
        <source>Montant demandé&#xa0;: %1</source>
        <translation>Amount requested: %1</translation>
    </message>
    <message>
        <source>Autres cofinanceurs&#xa0;: %1</source>
        <translation>Other co-funders: %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stagiaire&#xa0;: %1</source>
        <translation>Stagiaire: %1</translation>
    </message>
    <message>
        <source>Coût&#xa0;: %1</source>
        <translation>Cost: %1</translation>
    </message>
</context>
<context>
    <name>DossierFacts</name>
    <message>
        <source>Rien de saisi pour l’instant.</source>
        <translation>Nothing entered yet.</translation>
    </message>
    <message>
        <source>Stagiaire %1</source>
        <translation>Stagiaire %1</translation>
    </message>
    <message>
        <source>à compléter</source>
        <translation>to be completed</translation>
    </message>
    <message>
        <source>Aucun stagiaire saisi pour l’instant.</source>
        <translation>No stagiaire entered yet.</translation>
    </message>
    <message>
        <source>Imputé sur %1</source>
        <translation>Charged to %1</translation>
    </message>
    <message>
        <source>Aucun coût saisi pour l’instant.</source>
        <translation>No cost entered yet.</translation>
    </message>
</context>
<context>
    <name>DossierTableModel</name>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dispositif</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Établissement</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Stagiaires</source>
        <translation>Stagiaires</translation>
    </message>
    <message>
        <source>Montant demandé</source>
        <translation>Amount requested</translation>
    </message>
    <message>
        <source>Modifié le</source>
        <translation>Changed on</translation>
    </message>
    <message>
        <source>Envoi</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Dossier sans intitulé</source>
        <translation>Untitled dossier</translation>
    </message>
    <message>
        <source>numéro %1</source>
        <translation>number %1</translation>
    </message>
    <message>
        <source>transmission en attente d’envoi</source>
        <translation>transmission waiting to be sent</translation>
    </message>
    <message>
        <source>Sans intitulé</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Transmission en attente d’envoi</source>
        <translation>Transmission waiting to be sent</translation>
    </message>
    <message>
        <source>Organisme</source>
        <translation>Organisme</translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message>
        <source>Contact RH</source>
        <translation>HR contact</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>à partir du %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Chez l’organisme de formation</source>
        <translation>At the training organisme</translation>
    </message>
    <message>
        <source>Organisme de formation</source>
        <translation>Training organisme</translation>
    </message>
    <message>
        <source>Formation interne</source>
        <translation>In-house training</translation>
    </message>
    <message>
        <source>Référentiel</source>
        <translation>Reference list</translation>
    </message>
    <message>
        <source>Organisme ajouté par l’entreprise, à valider par l’OPCA DEFi</source>
        <translation>Organisme added by the company, to be validated by OPCA DEFi</translation>
    </message>
    <message>
        <source>Reste à la charge de l’entreprise</source>
        <translation>Remaining cost to the company</translation>
    </message>
    <message>
        <source>Montant accordé</source>
        <translation>Amount approved</translation>
    </message>
    <message>
        <source>Montant réglé</source>
        <translation>Amount paid</translation>
    </message>
</context>
<context>
    <name>EtablissementModel</name>
    <message>
        <source>Établissement</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Offre de service</source>
        <translation>Service offer</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Habilitations</source>
        <translation>Access rights</translation>
    </message>
    <message>
        <source>1 habilitation</source>
        <translation>1 access right</translation>
    </message>
    <message>
        <source>%1 habilitations</source>
        <translation>%1 access rights</translation>
    </message>
</context>
<context>
    <name>FinancementModel</name>
    <message>
        <source>Financement</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Engagements non réglés</source>
        <translation>Commitments not yet paid</translation>
    </message>
    <message>
        <source>Montant provisionné (engagé) pour des formations non réglées.</source>
        <translation>Amount set aside (committed) for training not yet paid.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>En cours de saisie</source>
        <translation>Being drafted</translation>
    </message>
    <message>
        <source>Transmission demandée</source>
        <translation>Transmission requested</translation>
    </message>
    <message>
        <source>En cours de validation</source>
        <translation>Being validated</translation>
    </message>
    <message>
        <source>Transmission échouée</source>
        <translation>Transmission failed</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>Accordé</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Rupture</source>
        <translation>Ended early</translation>
    </message>
    <message>
        <source>Réglé en partie</source>
        <translation>Partly paid</translation>
    </message>
    <message>
        <source>Soldé</source>
        <translation>Paid in full</translation>
    </message>
    <message>
        <source>Clos</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Action de formation</source>
        <translation>Training course</translation>
    </message>
    <message>
        <source>Bilan de compétences</source>
        <translation>Skills assessment</translation>
    </message>
    <message>
        <source>Validation des acquis de l’expérience</source>
        <translation>Accreditation of prior experience (VAE)</translation>
    </message>
    <message>
        <source>Tutorat</source>
        <translation>Tutoring</translation>
    </message>
    <message>
        <source>Subrogation&#xa0;: l’OPCA DEFi paie l’organisme de formation</source>
        <translation>Subrogation: OPCA DEFi pays the training organisme</translation>
    </message>
    <message>
        <source>Remboursement&#xa0;: l’entreprise paie puis est remboursée</source>
        <translation>Reimbursement: the company pays, then is reimbursed</translation>
    </message>
    <message>
        <source>Adaptation au poste de travail</source>
        <translation>Adapting to the job</translation>
    </message>
    <message>
        <source>Développement des compétences</source>
        <translation>Skills development</translation>
    </message>
    <message>
        <source>Obtention d’une certification</source>
        <translation>Gaining a certification</translation>
    </message>
    <message>
        <source>Prévention et sécurité</source>
        <translation>Prevention and safety</translation>
    </message>
    <message>
        <source>Autre objectif</source>
        <translation>Other objective</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>RNCP</source>
        <translation>RNCP</translation>
    </message>
    <message>
        <source>Inventaire ou répertoire spécifique</source>
        <translation>Inventaire or Répertoire spécifique</translation>
    </message>
    <message>
        <source>CQP</source>
        <translation>CQP</translation>
    </message>
    <message>
        <source>CléA</source>
        <translation>CléA</translation>
    </message>
    <message>
        <source>Sans diplôme</source>
        <translation>No diploma</translation>
    </message>
    <message>
        <source>Niveau V (CAP, BEP)</source>
        <translation>Level V (CAP, BEP)</translation>
    </message>
    <message>
        <source>Niveau IV (baccalauréat)</source>
        <translation>Level IV (baccalauréat)</translation>
    </message>
    <message>
        <source>Intra-entreprise</source>
        <translation>Single-company</translation>
    </message>
    <message>
        <source>Inter-entreprises</source>
        <translation>Multi-company</translation>
    </message>
    <message>
        <source>En présentiel</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>À distance</source>
        <translation>Remote</translation>
    </message>
    <message>
        <source>Mixte</source>
        <translation>Blended</translation>
    </message>
    <message>
        <source>Femme</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Homme</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Ouvrier</source>
        <translation>Manual worker</translation>
    </message>
    <message>
        <source>Employé</source>
        <translation>Clerical employee</translation>
    </message>
    <message>
        <source>Technicien ou agent de maîtrise</source>
        <translation>Technician or supervisor</translation>
    </message>
    <message>
        <source>Ingénieur ou cadre</source>
        <translation>Engineer or manager</translation>
    </message>
    <message>
        <source>CDI</source>
        <translation>Permanent contract (CDI)</translation>
    </message>
    <message>
        <source>CDD</source>
        <translation>Fixed-term contract (CDD)</translation>
    </message>
    <message>
        <source>CDD d’insertion</source>
        <translation>Integration fixed-term contract (CDD d’insertion)</translation>
    </message>
    <message>
        <source>Contrat de professionnalisation</source>
        <translation>Professionalisation contract</translation>
    </message>
    <message>
        <source>Apprentissage</source>
        <translation>Apprenticeship</translation>
    </message>
    <message>
        <source>Coût pédagogique</source>
        <translation>Tuition cost</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Repas</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>Hébergement</source>
        <translation>Accommodation</translation>
    </message>
    <message>
        <source>Salaires</source>
        <translation>Wages</translation>
    </message>
    <message>
        <source>Autre coût</source>
        <translation>Other cost</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Devis</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Training agreement</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Feuille d’émargement</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Accord du salarié</source>
        <translation>Employee’s consent</translation>
    </message>
    <message>
        <source>Autre pièce</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Moins de 11 salariés</source>
        <translation>Fewer than 11 employees</translation>
    </message>
    <message>
        <source>De 11 à 49 salariés</source>
        <translation>11 to 49 employees</translation>
    </message>
    <message>
        <source>De 50 à 299 salariés</source>
        <translation>50 to 299 employees</translation>
    </message>
    <message>
        <source>300 salariés et plus</source>
        <translation>300 employees or more</translation>
    </message>
    <message>
        <source>Consulter les dossiers</source>
        <translation>View dossiers</translation>
    </message>
    <message>
        <source>Saisir des dossiers</source>
        <translation>Enter dossiers</translation>
    </message>
    <message>
        <source>Transmettre des dossiers</source>
        <translation>Transmit dossiers</translation>
    </message>
    <message>
        <source>Consulter les comptes</source>
        <translation>View accounts</translation>
    </message>
    <message>
        <source>Gérer les habilitations</source>
        <translation>Manage access rights</translation>
    </message>
    <message>
        <source>Versement volontaire</source>
        <translation>Versement volontaire</translation>
    </message>
    <message>
        <source>Sélection DEFi</source>
        <translation>Sélection DEFi</translation>
    </message>
    <message>
        <source>Plan obligatoire</source>
        <translation>Mandatory Plan</translation>
    </message>
    <message>
        <source>Versement</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Dotation</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Frais</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Reversement</source>
        <translation>Repayment</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Désengagement</source>
        <translation>Release of commitment</translation>
    </message>
    <message>
        <source>Règlement</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Dossier transmis</source>
        <translation>Dossier transmitted</translation>
    </message>
    <message>
        <source>Dossier en cours de validation</source>
        <translation>Dossier being validated</translation>
    </message>
    <message>
        <source>Dossier à compléter</source>
        <translation>Dossier to be completed</translation>
    </message>
    <message>
        <source>Dossier accordé</source>
        <translation>Dossier approved</translation>
    </message>
    <message>
        <source>Dossier refusé</source>
        <translation>Dossier refused</translation>
    </message>
    <message>
        <source>Dossier réglé</source>
        <translation>Dossier paid</translation>
    </message>
    <message>
        <source>Compte alimenté</source>
        <translation>Account funded</translation>
    </message>
    <message>
        <source>Conseiller formation</source>
        <translation>Training adviser</translation>
    </message>
    <message>
        <source>Interlocuteur de gestion des dossiers</source>
        <translation>Dossier management contact</translation>
    </message>
    <message>
        <source>Contact de proximité</source>
        <translation>Local contact</translation>
    </message>
    <message>
        <source>Assistance Mon compte DEFi</source>
        <translation>Mon compte DEFi support</translation>
    </message>
    <message>
        <source>Sur ce poste</source>
        <translation>On this computer</translation>
    </message>
    <message>
        <source>Sera envoyé</source>
        <translation>Will be sent</translation>
    </message>
    <message>
        <source>À jour</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>Modifié aussi ailleurs</source>
        <translation>Also changed elsewhere</translation>
    </message>
    <message>
        <source>Gardé sur ce poste seulement</source>
        <translation>Kept on this computer only</translation>
    </message>
    <message>
        <source>Création du dossier</source>
        <translation>Dossier creation</translation>
    </message>
    <message>
        <source>Modification du dossier</source>
        <translation>Dossier change</translation>
    </message>
    <message>
        <source>Suppression du dossier</source>
        <translation>Dossier deletion</translation>
    </message>
    <message>
        <source>Transmission du dossier</source>
        <translation>Dossier transmission</translation>
    </message>
    <message>
        <source>Déverrouillage de la demande</source>
        <translation>Unlocking of the request</translation>
    </message>
    <message>
        <source>Envoi d’une pièce</source>
        <translation>Sending of a document</translation>
    </message>
    <message>
        <source>Retrait d’une pièce</source>
        <translation>Removal of a document</translation>
    </message>
    <message>
        <source>Modification du profil</source>
        <translation>Profile change</translation>
    </message>
    <message>
        <source>Notification marquée comme lue</source>
        <translation>Notification marked as read</translation>
    </message>
    <message>
        <source>Ajout d’un organisme</source>
        <translation>Organisme added</translation>
    </message>
    <message>
        <source>Envoi en cours</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Complet</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>À corriger (%1)</source>
        <translation>To be corrected (%1)</translation>
    </message>
    <message>
        <source>À jour — dernière synchronisation %1</source>
        <translation>Up to date — last synchronised %1</translation>
    </message>
    <message>
        <source>Envoi d’une modification…</source>
        <translation>Sending one change…</translation>
    </message>
    <message>
        <source>Envoi de %1 modifications…</source>
        <translation>Sending %1 changes…</translation>
    </message>
    <message>
        <source>Synchronisation à venir</source>
        <translation>Synchronisation pending</translation>
    </message>
    <message>
        <source>1 modification sera envoyée</source>
        <translation>1 change will be sent</translation>
    </message>
    <message>
        <source>%1 modifications seront envoyées</source>
        <translation>%1 changes will be sent</translation>
    </message>
    <message>
        <source>Hors ligne — vos saisies sont gardées sur ce poste</source>
        <translation>Offline — your entries are kept on this computer</translation>
    </message>
    <message>
        <source>1 dossier à corriger</source>
        <translation>1 dossier to be corrected</translation>
    </message>
    <message>
        <source>%1 dossiers à corriger</source>
        <translation>%1 dossiers to be corrected</translation>
    </message>
    <message>
        <source>Reconnectez-vous pour envoyer</source>
        <translation>Sign in again to send</translation>
    </message>
    <message>
        <source>Modifié aussi par %1 %2</source>
        <translation>Also changed by %1 %2</translation>
    </message>
    <message>
        <source>%1 dossiers modifiés aussi ailleurs</source>
        <translation>%1 dossiers also changed elsewhere</translation>
    </message>
    <message>
        <source>1 dossier modifié aussi ailleurs</source>
        <translation>1 dossier also changed elsewhere</translation>
    </message>
    <message>
        <source>Coffre verrouillé</source>
        <translation>Vault locked</translation>
    </message>
    <message>
        <source>Mettez le programme à jour pour envoyer</source>
        <translation>Update the program to send</translation>
    </message>
    <message>
        <source>Premier chargement de vos données…</source>
        <translation>Loading your data for the first time…</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas modifiable ici. Pour le faire modifier, contactez votre interlocuteur de gestion des dossiers.</source>
        <translation>This dossier cannot be changed here. To have it changed, contact your dossier management contact.</translation>
    </message>
    <message>
        <source>En cours de saisie&#xa0;: modifiable, à transmettre quand tout est rempli.</source>
        <translation>Being drafted: can be changed; transmit it once everything is filled in.</translation>
    </message>
    <message>
        <source>Transmission demandée&#xa0;: partira cette nuit&#x202f;; modifiable d’ici là.</source>
        <translation>Transmission requested: will go tonight; can be changed until then.</translation>
    </message>
    <message>
        <source>La transmission a échoué&#xa0;: corrigez le dossier puis transmettez-le à nouveau.</source>
        <translation>Transmission failed: correct the dossier, then transmit it again.</translation>
    </message>
    <message>
        <source>En cours de validation à l’OPCA DEFi. Pour le faire modifier, contactez votre interlocuteur de gestion des dossiers.</source>
        <translation>Being validated at OPCA DEFi. To have it changed, contact your dossier management contact.</translation>
    </message>
    <message>
        <source>%1&#xa0;: ce dossier n’est plus modifiable ici. Pour le faire modifier, contactez votre interlocuteur de gestion des dossiers.</source>
        <translation>%1: this dossier can no longer be changed here. To have it changed, contact your dossier management contact.</translation>
    </message>
    <message>
        <source>Préféré</source>
        <translation>Preferred</translation>
    </message>
    <message>
        <source>Fermé le %1</source>
        <translation>Closed on %1</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>établissement préféré</source>
        <translation>preferred établissement</translation>
    </message>
    <message>
        <source>fermé le %1</source>
        <translation>closed on %1</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>à %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>Niveau III (bac&#xa0;+&#xa0;2)</source>
        <translation>Level III (baccalauréat + 2 years)</translation>
    </message>
    <message>
        <source>Niveau II (bac&#xa0;+&#xa0;3 ou&#xa0;4)</source>
        <translation>Level II (baccalauréat + 3 or 4 years)</translation>
    </message>
    <message>
        <source>Niveau I (bac&#xa0;+&#xa0;5 et plus)</source>
        <translation>Level I (baccalauréat + 5 years or more)</translation>
    </message>
    <message>
        <source>Garde d’enfant</source>
        <translation>Childcare</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>acceptées</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>refusées</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>L’OPCA DEFi attend une pièce&#xa0;: envoyez-la avec «&#xa0;Joindre une pièce&#xa0;». Pour toute autre modification, contactez votre interlocuteur de gestion des dossiers.</source>
        <translation>OPCA DEFi is waiting for a document: send it with “Attach a document”. For any other change, contact your case manager.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cette valeur n’est pas reconnue. Vérifiez-la puis recommencez.</source>
        <translation>This value is not recognised. Check it, then try again.</translation>
    </message>
    <message>
        <source>Cet élément n’existe plus sur ce poste. Synchronisez pour mettre la liste à jour.</source>
        <translation>This item no longer exists on this computer. Synchronise to update the list.</translation>
    </message>
    <message>
        <source>Cette action n’est pas possible dans l’état actuel du dossier.</source>
        <translation>This action is not possible in the dossier’s current state.</translation>
    </message>
    <message>
        <source>Le serveur n’est pas joignable. Vos saisies sont gardées sur ce poste et partiront au retour du réseau.</source>
        <translation>The server cannot be reached. Your entries are kept on this computer and will be sent when the network is back.</translation>
    </message>
    <message>
        <source>Le fichier de données de ce poste est endommagé. Il a été mis de côté et vos brouillons ont été récupérés.</source>
        <translation>The data file on this computer is damaged. It has been set aside and your drafts have been recovered.</translation>
    </message>
    <message>
        <source>Les données de ce poste ont été écrites par une version plus récente. Mettez le programme à jour.</source>
        <translation>The data on this computer was written by a newer version. Update the program.</translation>
    </message>
    <message>
        <source>Mon compte DEFi est déjà ouvert sur ce profil.</source>
        <translation>Mon compte DEFi is already open on this profile.</translation>
    </message>
    <message>
        <source>Un fichier n’a pas pu être lu ou écrit. Vérifiez le disque puis recommencez.</source>
        <translation>A file could not be read or written. Check the disk, then try again.</translation>
    </message>
    <message>
        <source>Demande</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Organisme de formation</source>
        <translation>Training organisme</translation>
    </message>
    <message>
        <source>Stagiaires</source>
        <translation>Stagiaires</translation>
    </message>
    <message>
        <source>Coûts et financement</source>
        <translation>Costs and funding</translation>
    </message>
    <message>
        <source>Pièces et transmission</source>
        <translation>Documents and transmission</translation>
    </message>
    <message>
        <source>Choisissez d’abord votre établissement préféré&#xa0;: il détermine l’accès à ce service.</source>
        <translation>First choose your preferred établissement: it determines access to this service.</translation>
    </message>
    <message>
        <source>Réservé à DEFi Performance ou aux entreprises de moins de 11 salariés.</source>
        <translation>Only for DEFi Performance or companies with fewer than 11 employees.</translation>
    </message>
    <message>
        <source>Pas encore disponible dans cette version.</source>
        <translation>Not yet available in this version.</translation>
    </message>
    <message>
        <source>La subrogation de paiement n’est pas ouverte à votre établissement préféré.</source>
        <translation>Payment subrogation is not open to your preferred établissement.</translation>
    </message>
    <message>
        <source>Établissement</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Dispositif</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Nature de l’action</source>
        <translation>Type of action</translation>
    </message>
    <message>
        <source>Mode de règlement</source>
        <translation>Payment method</translation>
    </message>
    <message>
        <source>Référence interne</source>
        <translation>Internal reference</translation>
    </message>
    <message>
        <source>Nom du contact RH</source>
        <translation>HR contact name</translation>
    </message>
    <message>
        <source>E-mail du contact RH</source>
        <translation>HR contact email</translation>
    </message>
    <message>
        <source>Téléphone du contact RH</source>
        <translation>HR contact phone</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Objective</translation>
    </message>
    <message>
        <source>Précision sur l’objectif</source>
        <translation>Details of the objective</translation>
    </message>
    <message>
        <source>Certification visée</source>
        <translation>Target certification</translation>
    </message>
    <message>
        <source>Code de la certification</source>
        <translation>Certification code</translation>
    </message>
    <message>
        <source>Niveau visé</source>
        <translation>Target level</translation>
    </message>
    <message>
        <source>Formation interne</source>
        <translation>In-house training</translation>
    </message>
    <message>
        <source>Type de session</source>
        <translation>Session type</translation>
    </message>
    <message>
        <source>Date de début</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Date de fin</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Durée par stagiaire</source>
        <translation>Duration per stagiaire</translation>
    </message>
    <message>
        <source>Nombre de stagiaires</source>
        <translation>Number of stagiaires</translation>
    </message>
    <message>
        <source>Modalité</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Heures sur le temps de travail</source>
        <translation>Hours during working time</translation>
    </message>
    <message>
        <source>Heures hors temps de travail</source>
        <translation>Hours outside working time</translation>
    </message>
    <message>
        <source>Chez l’organisme</source>
        <translation>At the organisme</translation>
    </message>
    <message>
        <source>Adresse du lieu</source>
        <translation>Location address</translation>
    </message>
    <message>
        <source>Code postal du lieu</source>
        <translation>Location postcode</translation>
    </message>
    <message>
        <source>Commune du lieu</source>
        <translation>Location town</translation>
    </message>
    <message>
        <source>Domaine</source>
        <translation>Subject area</translation>
    </message>
    <message>
        <source>Dénomination</source>
        <translation>Registered name</translation>
    </message>
    <message>
        <source>SIRET de l’organisme</source>
        <translation>SIRET of the organisme</translation>
    </message>
    <message>
        <source>Numéro de déclaration d’activité</source>
        <translation>Activity declaration number (NDA)</translation>
    </message>
    <message>
        <source>Adresse de l’organisme</source>
        <translation>Organisme address</translation>
    </message>
    <message>
        <source>Code postal de l’organisme</source>
        <translation>Organisme postcode</translation>
    </message>
    <message>
        <source>Commune de l’organisme</source>
        <translation>Organisme town</translation>
    </message>
    <message>
        <source>Contact à l’organisme</source>
        <translation>Contact at the organisme</translation>
    </message>
    <message>
        <source>E-mail de l’organisme</source>
        <translation>Organisme email</translation>
    </message>
    <message>
        <source>Téléphone de l’organisme</source>
        <translation>Organisme phone</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Employee number</translation>
    </message>
    <message>
        <source>Catégorie professionnelle</source>
        <translation>Occupational category</translation>
    </message>
    <message>
        <source>Type de contrat</source>
        <translation>Contract type</translation>
    </message>
    <message>
        <source>Niveau de formation</source>
        <translation>Level of education</translation>
    </message>
    <message>
        <source>Établissement d’affectation</source>
        <translation>Assigned établissement</translation>
    </message>
    <message>
        <source>Heures suivies</source>
        <translation>Hours attended</translation>
    </message>
    <message>
        <source>Dont hors temps de travail</source>
        <translation>Of which outside working hours</translation>
    </message>
    <message>
        <source>Taux horaire chargé</source>
        <translation>Hourly rate incl. charges</translation>
    </message>
    <message>
        <source>Coût pédagogique</source>
        <translation>Training cost</translation>
    </message>
    <message>
        <source>Type de coût</source>
        <translation>Type of cost</translation>
    </message>
    <message>
        <source>Libellé du coût</source>
        <translation>Cost description</translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation>Amount excl. VAT</translation>
    </message>
    <message>
        <source>Taux de TVA</source>
        <translation>VAT rate</translation>
    </message>
    <message>
        <source>Autres cofinanceurs</source>
        <translation>Other co-funders</translation>
    </message>
    <message>
        <source>Montant demandé</source>
        <translation>Amount requested</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Imputation sur vos comptes</source>
        <translation>Charge to your accounts</translation>
    </message>
    <message>
        <source>Compte imputé</source>
        <translation>Account charged</translation>
    </message>
    <message>
        <source>Montant imputé</source>
        <translation>Amount charged</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attached documents</translation>
    </message>
    <message>
        <source>Pièce jointe</source>
        <translation>Attached document</translation>
    </message>
    <message>
        <source>Ajoutez au moins un stagiaire.</source>
        <translation>Add at least one stagiaire.</translation>
    </message>
    <message>
        <source>Ajoutez une ligne de coût pédagogique.</source>
        <translation>Add a training cost line.</translation>
    </message>
    <message>
        <source>Indiquez le compte à débiter.</source>
        <translation>Enter the account to be debited.</translation>
    </message>
    <message>
        <source>Renseignez «&#xa0;%1&#xa0;».</source>
        <translation>Fill in “%1”.</translation>
    </message>
    <message>
        <source>Cet établissement n’est pas dans votre liste. Choisissez-en un autre.</source>
        <translation>This établissement is not in your list. Choose another one.</translation>
    </message>
    <message>
        <source>L’établissement «&#xa0;%1&#xa0;» est fermé. Choisissez un établissement ouvert.</source>
        <translation>The établissement “%1” is closed. Choose an open établissement.</translation>
    </message>
    <message>
        <source>Vous n’êtes pas habilité à transmettre pour «&#xa0;%1&#xa0;». Voyez ses gestionnaires dans Mon profil.</source>
        <translation>You are not authorised to transmit for “%1”. See who manages it in My profile.</translation>
    </message>
    <message>
        <source>Le dispositif «&#xa0;%1&#xa0;» est réservé à DEFi Performance ou aux entreprises de moins de 11 salariés. Vérifiez votre établissement préféré ou contactez votre conseiller formation.</source>
        <translation>The dispositif “%1” is reserved for DEFi Performance or for companies with fewer than 11 employees. Check your preferred établissement or contact your training adviser.</translation>
    </message>
    <message>
        <source>Ce dispositif n’est plus proposé. Choisissez-en un autre.</source>
        <translation>This dispositif is no longer offered. Choose another one.</translation>
    </message>
    <message>
        <source>Le dispositif «&#xa0;%1&#xa0;» n’est pas encore disponible dans cette version.</source>
        <translation>The dispositif “%1” is not yet available in this version.</translation>
    </message>
    <message>
        <source>La subrogation n’est pas ouverte à votre établissement préféré. Choisissez le remboursement.</source>
        <translation>Subrogation is not open to your preferred établissement. Choose reimbursement.</translation>
    </message>
    <message>
        <source>La date de fin est avant la date de début. Exemple&#xa0;: du 12/03/2018 au 14/03/2018.</source>
        <translation>The end date is before the start date. Example: from 12/03/2018 to 14/03/2018.</translation>
    </message>
    <message>
        <source>Cette date est à plus de trois ans d’aujourd’hui. Vérifiez l’année.</source>
        <translation>This date is more than three years away from today. Check the year.</translation>
    </message>
    <message>
        <source>Les heures ne correspondent pas&#xa0;: %1 attendues, %2 saisies.</source>
        <translation>The hours do not match: %1 expected, %2 entered.</translation>
    </message>
    <message>
        <source>Le total imputé (%1) doit être égal au montant demandé (%2).</source>
        <translation>The total charged (%1) must equal the amount requested (%2).</translation>
    </message>
    <message>
        <source>Le montant demandé (%1) dépasse le coût restant à financer (coûts&#xa0;: %2).</source>
        <translation>The amount requested (%1) exceeds the cost still to be funded (costs: %2).</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 disponibles à la dernière synchronisation, %3 demandés. Le dossier peut être transmis&#x202f;; l’OPCA DEFi vérifiera.</source>
        <translation>%1: %2 available at the last synchronisation, %3 requested. The dossier can be transmitted; OPCA DEFi will check.</translation>
    </message>
    <message>
        <source>Un SIRET a 14 chiffres&#x202f;; il y en a %1 ici. Exemple&#xa0;: 356 000 000 00048.</source>
        <translation>A SIRET has 14 digits; there are %1 here. Example: 356 000 000 00048.</translation>
    </message>
    <message>
        <source>Ce SIRET contient une erreur de frappe&#xa0;: sa clé de contrôle est fausse. Recopiez-le.</source>
        <translation>This SIRET contains a typing error: its check digit is wrong. Enter it again.</translation>
    </message>
    <message>
        <source>C’est un SIREN (9 chiffres). Ajoutez les 5 chiffres de l’établissement pour faire un SIRET.</source>
        <translation>This is a SIREN (9 digits). Add the 5 digits of the établissement to make a SIRET.</translation>
    </message>
    <message>
        <source>Un numéro de déclaration d’activité a 11 caractères. Exemple&#xa0;: 11 75 12345 75.</source>
        <translation>An activity declaration number has 11 characters. Example: 11 75 12345 75.</translation>
    </message>
    <message>
        <source>Un code postal a 5 chiffres. Exemple&#xa0;: 69007.</source>
        <translation>A postcode has 5 digits. Example: 69007.</translation>
    </message>
    <message>
        <source>Cette adresse e-mail n’est pas complète. Exemple&#xa0;: prenom.nom@entreprise.fr.</source>
        <translation>This email address is not complete. Example: prenom.nom@entreprise.fr.</translation>
    </message>
    <message>
        <source>Le département de ce numéro ne se répète pas à la fin, comme il le fait d’ordinaire. Vérifiez-le.</source>
        <translation>The département in this number is not repeated at the end, as it usually is. Please check it.</translation>
    </message>
    <message>
        <source>Joignez&#xa0;: %1.</source>
        <translation>Attach: %1.</translation>
    </message>
    <message>
        <source> ou </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» est vide. Joignez-le à nouveau.</source>
        <translation>The file “%1” is empty. Attach it again.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» est joint deux fois. Retirez l’un des deux.</source>
        <translation>The file “%1” is attached twice. Remove one of the two.</translation>
    </message>
    <message>
        <source>Ce texte semble contenir un numéro de sécurité sociale. Retirez-le&#xa0;: il ne doit pas être transmis.</source>
        <translation>This text seems to contain a social security number. Remove it: it must not be transmitted.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est limité à %2 caractères.</source>
        <translation>“%1” is limited to %2 characters.</translation>
    </message>
    <message>
        <source>%1 stagiaires annoncés, %2 saisis à l’étape Stagiaires. Corrigez l’un ou l’autre.</source>
        <translation>%1 stagiaires announced, %2 entered at the Stagiaires step. Correct one or the other.</translation>
    </message>
    <message>
        <source>Un code RNCP s’écrit RNCP puis 3 à 5 chiffres. Exemple&#xa0;: RNCP1234.</source>
        <translation>An RNCP code is written RNCP followed by 3 to 5 digits. Example: RNCP1234.</translation>
    </message>
    <message>
        <source>Un code du répertoire spécifique s’écrit RS puis des chiffres. Exemple&#xa0;: RS5080.</source>
        <translation>A répertoire spécifique code is written RS followed by digits. Example: RS5080.</translation>
    </message>
    <message>
        <source>Coût de %1 par heure et par stagiaire&#xa0;: le plafond est de %2. L’excédent restera à votre charge.</source>
        <translation>Cost of %1 per hour and per stagiaire: the ceiling is %2. You will bear the excess.</translation>
    </message>
    <message>
        <source>La connexion a été refusée. Recommencez&#x202f;; si cela dure, demandez votre accès à l’OPCA DEFi.</source>
        <translation>Sign-in was refused. Try again; if this continues, ask OPCA DEFi for access.</translation>
    </message>
    <message>
        <source>La page de connexion n’a pas été remplie à temps. Recommencez quand vous voulez.</source>
        <translation>The sign-in page was not completed in time. Try again whenever you like.</translation>
    </message>
    <message>
        <source>Le certificat du serveur n’est pas reconnu par ce poste&#xa0;: rien ne lui est envoyé. Vos saisies sont gardées&#x202f;; signalez-le à votre service informatique.</source>
        <translation>This computer does not recognise the server’s certificate: nothing is being sent to it. Your entries are kept; report this to your IT department.</translation>
    </message>
    <message>
        <source>Le serveur a rencontré une erreur. Vos saisies sont gardées sur ce poste&#x202f;; un nouvel essai aura lieu tout seul.</source>
        <translation>The server met an error. Your entries are kept on this computer; another attempt will be made automatically.</translation>
    </message>
    <message>
        <source>Votre session a expiré. Reconnectez-vous pour envoyer&#x202f;; la saisie reste possible.</source>
        <translation>Your session has expired. Sign in again to send; you can still enter data.</translation>
    </message>
    <message>
        <source>Coffre verrouillé&#xa0;: le trousseau de clés de ce poste ne répond pas. Vos données sont intactes&#x202f;; déverrouillez le trousseau puis réessayez.</source>
        <translation>Vault locked: this computer’s keychain is not responding. Your data is intact; unlock the keychain, then try again.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: la dernière saisie n’est pas encore enregistrée. Libérez de la place, elle le sera aussitôt.</source>
        <translation>The disk is full: your last entry is not saved yet. Free up some space and it will be saved at once.</translation>
    </message>
    <message>
        <source>Le dossier de données est en lecture seule&#xa0;: rien ne peut être enregistré.</source>
        <translation>The data folder is read-only: nothing can be saved.</translation>
    </message>
    <message>
        <source>L’impression n’a pas abouti. Vérifiez l’imprimante puis recommencez.</source>
        <translation>Printing did not succeed. Check the printer, then try again.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’a pas été écrit. Libérez de la place ou choisissez un autre dossier.</source>
        <translation>The disk is full: “%1” was not written. Free up some space or choose another folder.</translation>
    </message>
    <message>
        <source>Ce dossier ou ce fichier est en lecture seule&#xa0;: «&#xa0;%1&#xa0;» n’a pas été écrit. Choisissez un autre dossier ou un autre nom.</source>
        <translation>This folder or file is read-only: “%1” was not written. Choose another folder or another name.</translation>
    </message>
    <message>
        <source>Cette liste a trop de lignes pour un classeur. Filtrez-la, ou exportez-la en CSV.</source>
        <translation>This list has too many rows for a workbook. Filter it, or export it as CSV.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Vérifiez que le dossier existe et que le fichier n’est pas ouvert dans un autre programme.</source>
        <translation>“%1” could not be written. Check that the folder exists and that the file is not open in another program.</translation>
    </message>
    <message>
        <source>Le trousseau de clés de ce poste n’a pas gardé votre connexion&#xa0;: elle durera jusqu’à la fermeture du programme, puis il faudra vous reconnecter. Vos saisies ne risquent rien.</source>
        <translation>This computer’s keychain did not keep your session: it will last until the program is closed, then you will have to sign in again. Nothing you typed is at risk.</translation>
    </message>
    <message>
        <source>Le fichier</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 est introuvable&#xa0;: vérifiez qu’il n’a pas été déplacé, puis choisissez-le de nouveau.</source>
        <translation>%1 cannot be found: check that it has not been moved, then choose it again.</translation>
    </message>
    <message>
        <source>%1 est vide&#xa0;: il n’a pas été joint.</source>
        <translation>%1 is empty: it was not attached.</translation>
    </message>
    <message>
        <source>%1 dépasse 10&#xa0;Mo&#xa0;: il n’a pas été joint. Réduisez-le, ou joignez-le en plusieurs fichiers.</source>
        <translation>%1 is over 10 MB: it was not attached. Make it smaller, or attach it as several files.</translation>
    </message>
    <message>
        <source>%1 est déjà joint à ce dossier, sous ce nom ou sous un autre.</source>
        <translation>%1 is already attached to this dossier, under this name or another.</translation>
    </message>
    <message>
        <source>%1 n’a pas pu être lu&#xa0;: vérifiez qu’il n’est pas ouvert dans un autre programme, puis recommencez.</source>
        <translation>%1 could not be read: check that it is not open in another program, then try again.</translation>
    </message>
    <message>
        <source>%1 n’est ni un PDF, ni un PNG, ni un JPEG&#xa0;: il n’a pas été joint. Enregistrez-le d’abord en PDF.</source>
        <translation>%1 is not a PDF, PNG or JPEG: it was not attached. Save it as a PDF first.</translation>
    </message>
    <message>
        <source>Ce numéro de téléphone n’est pas complet. Exemple&#xa0;: 04&#xa0;72&#xa0;00&#xa0;00&#xa0;00.</source>
        <translation>This telephone number is not complete. Example: 04 72 00 00 00.</translation>
    </message>
    <message>
        <source>Doublon possible du dossier «&#xa0;%1&#xa0;»&#xa0;: même organisme, même date de début, intitulé proche.</source>
        <translation>Possible duplicate of dossier “%1”: same organisme, same start date, similar title.</translation>
    </message>
</context>
<context>
    <name>MouvementModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>NotificationModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Détail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lue</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Non lue</source>
        <translation>Unread</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Dossier sans intitulé</source>
        <translation>Untitled dossier</translation>
    </message>
    <message>
        <source>Demandé le</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Concerne</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1, essai %2</source>
        <translation>%1, attempt %2</translation>
    </message>
</context>
<context>
    <name>app::Cli</name>
    <message>
        <source>Usage&#xa0;: mon-compte-defi-cli [--profil DIR] [--serveur URL] [--json] COMMANDE …</source>
        <translation>Usage: mon-compte-defi-cli [--profil DIR] [--serveur URL] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Usage&#xa0;: mon-compte-defi-cli %1 %2</source>
        <translation>Usage: mon-compte-defi-cli %1 %2</translation>
    </message>
    <message>
        <source>Commande inconnue. Voir --help.</source>
        <translation>Unknown command. See --help.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: pas encore disponible dans cette version.</source>
        <translation>“%1”: not yet available in this version.</translation>
    </message>
    <message>
        <source>Indiquez le serveur&#xa0;: --serveur https://…</source>
        <translation>Specify the server: --serveur https://…</translation>
    </message>
    <message>
        <source>Adresse de serveur refusée&#xa0;: %1</source>
        <translation>Server address refused: %1</translation>
    </message>
    <message>
        <source>Aucun dossier.</source>
        <translation>No dossiers.</translation>
    </message>
    <message>
        <source>Transmission en attente d’envoi.</source>
        <translation>Transmission waiting to be sent.</translation>
    </message>
    <message>
        <source>Dossier %1 enregistré sur ce poste.</source>
        <translation>Dossier %1 saved on this computer.</translation>
    </message>
    <message>
        <source>Le dossier peut être transmis.</source>
        <translation>The dossier can be transmitted.</translation>
    </message>
    <message>
        <source>Le dossier n’est pas complet&#xa0;: voyez «&#xa0;dossiers controler&#xa0;».</source>
        <translation>The dossier is not complete: see “dossiers controler”.</translation>
    </message>
    <message>
        <source>Dossier %1&#xa0;: transmission en attente d’envoi.</source>
        <translation>Dossier %1: transmission waiting to be sent.</translation>
    </message>
    <message>
        <source>Dossier %1&#xa0;: déverrouillage en attente d’envoi.</source>
        <translation>Dossier %1: unlocking waiting to be sent.</translation>
    </message>
    <message>
        <source>Dossier %1 mis à la corbeille.</source>
        <translation>Dossier %1 moved to the bin.</translation>
    </message>
    <message>
        <source>Précisez --type&#xa0;: PROGRAMME, DEVIS, CONVENTION, FACTURE, EMARGEMENT, ATTESTATION, ACCORD_SALARIE ou AUTRE.</source>
        <translation>Specify --type: PROGRAMME, DEVIS, CONVENTION, FACTURE, EMARGEMENT, ATTESTATION, ACCORD_SALARIE or AUTRE.</translation>
    </message>
    <message>
        <source>Pièce jointe au dossier %1&#x202f;; elle partira à la synchronisation.</source>
        <translation>Document attached to dossier %1; it will be sent at the next synchronisation.</translation>
    </message>
    <message>
        <source>Aucun conflit.</source>
        <translation>No conflicts.</translation>
    </message>
    <message>
        <source>Précisez --garder mien ou --garder serveur.</source>
        <translation>Specify --garder mien or --garder serveur.</translation>
    </message>
    <message>
        <source>Vos saisies du dossier %1 sont dans un nouveau brouillon.</source>
        <translation>Your entries for dossier %1 are in a new draft.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: ce champ n’est pas en conflit.</source>
        <translation>“%1”: this field is not in conflict.</translation>
    </message>
    <message>
        <source>Conflit du dossier %1 résolu.</source>
        <translation>Conflict in dossier %1 resolved.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu.</source>
        <translation>The file “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’est pas un objet JSON (position %2).</source>
        <translation>The file “%1” is not a JSON object (position %2).</translation>
    </message>
    <message>
        <source>Champs inconnus ou valeurs refusées&#xa0;: %1</source>
        <translation>Unknown fields or values refused: %1</translation>
    </message>
    <message>
        <source>Aucun établissement.</source>
        <translation>No établissements.</translation>
    </message>
    <message>
        <source>Cet établissement n’est pas dans votre liste.</source>
        <translation>This établissement is not in your list.</translation>
    </message>
    <message>
        <source>Cet établissement est fermé.</source>
        <translation>This établissement is closed.</translation>
    </message>
    <message>
        <source>Établissement préféré&#xa0;: %1</source>
        <translation>Preferred établissement: %1</translation>
    </message>
    <message>
        <source>Aucun organisme trouvé.</source>
        <translation>No organisme found.</translation>
    </message>
    <message>
        <source>Un organisme doit avoir une dénomination et un SIRET juste.</source>
        <translation>An organisme must have a name and a valid SIRET.</translation>
    </message>
    <message>
        <source>Organisme ajouté&#xa0;: %1</source>
        <translation>Organisme added: %1</translation>
    </message>
    <message>
        <source>%1
  Disponible pour engagement&#xa0;: %2 = %3 alimentés − %4 réglés
  Solde disponible pour règlement&#xa0;: %5 = disponible − %6 engagés non réglés
</source>
        <translation>%1
  Available for commitment: %2 = %3 funding in − %4 paid
  Balance available for payment: %5 = available − %6 committed, not yet paid
</translation>
    </message>
    <message>
        <source>  Attention&#xa0;: ces chiffres du serveur ne s’additionnent pas.</source>
        <translation>  Warning: these figures from the server do not add up.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 engagés non réglés
</source>
        <translation>%1: %2 committed, not yet paid
</translation>
    </message>
    <message>
        <source>Synthèse écrite&#xa0;: %1</source>
        <translation>Summary written: %1</translation>
    </message>
    <message>
        <source>Identifiant de notification refusé.</source>
        <translation>Notification identifier refused.</translation>
    </message>
    <message>
        <source>Marquées comme lues.</source>
        <translation>Marked as read.</translation>
    </message>
    <message>
        <source>Aucune notification.</source>
        <translation>No notifications.</translation>
    </message>
    <message>
        <source>Connecté&#xa0;: %1, %2</source>
        <translation>Signed in: %1, %2</translation>
    </message>
    <message>
        <source>Déconnecté. Vos données restent sur ce poste, chiffrées.</source>
        <translation>Signed out. Your data stays on this computer, encrypted.</translation>
    </message>
    <message>
        <source>Cette commande efface toutes les données de ce poste, brouillons compris. Confirmez par --oui.</source>
        <translation>This command erases all the data on this computer, including drafts. Confirm with --oui.</translation>
    </message>
    <message>
        <source>Les données de ce poste sont effacées.</source>
        <translation>The data on this computer has been erased.</translation>
    </message>
    <message>
        <source>Reçus&#xa0;: %1 · envoyés&#xa0;: %2 · en attente&#xa0;: %3 · conflits&#xa0;: %4 · à corriger&#xa0;: %5</source>
        <translation>Received: %1 · sent: %2 · waiting: %3 · conflicts: %4 · to correct: %5</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Précisez --pdf FICHIER.</source>
        <translation>Specify --pdf FILE.</translation>
    </message>
    <message>
        <source>Récapitulatif écrit&#xa0;: %1</source>
        <translation>Summary written: %1</translation>
    </message>
    <message>
        <source>Précisez --pdf, --xlsx, --csv ou --html, suivi d’un nom de fichier.</source>
        <translation>Specify --pdf, --xlsx, --csv or --html, followed by a file name.</translation>
    </message>
    <message>
        <source>à corriger</source>
        <translation>to correct</translation>
    </message>
    <message>
        <source>en attente d’envoi</source>
        <translation>waiting to be sent</translation>
    </message>
    <message>
        <source>jamais synchronisé</source>
        <translation>never synchronised</translation>
    </message>
    <message>
        <source>à jour</source>
        <translation>up to date</translation>
    </message>
    <message>
        <source>%1, %2
État&#xa0;: %3
Dernière synchronisation&#xa0;: %4
Dossiers&#xa0;: %5 · en attente&#xa0;: %6 · conflits&#xa0;: %7 · à corriger&#xa0;: %8</source>
        <translation>%1, %2
State: %3
Last synchronisation: %4
Dossiers: %5 · waiting: %6 · conflicts: %7 · to correct: %8</translation>
    </message>
    <message>
        <source>Le trousseau de clés de ce poste n’a pas gardé votre connexion&#xa0;: la prochaine commande demandera de vous reconnecter.</source>
        <translation>This computer’s keychain did not keep your session: the next command will ask you to sign in again.</translation>
    </message>
    <message>
        <source>des dossiers modifiés aussi ailleurs attendent votre choix</source>
        <translation>dossiers also changed elsewhere await your choice</translation>
    </message>
    <message>
        <source>Motif&#xa0;: %1</source>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>app::Desktop</name>
    <message>
        <source>Les données de ce poste sont effacées.</source>
        <translation>The data on this computer has been erased.</translation>
    </message>
</context>
<context>
    <name>app::Documents</name>
    <message>
        <source>Document enregistré&#xa0;: %1</source>
        <translation>Document saved: %1</translation>
    </message>
    <message>
        <source>Exporter la synthèse</source>
        <translation>Export the summary</translation>
    </message>
    <message>
        <source>Classeur Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Tableur CSV</source>
        <translation>CSV spreadsheet</translation>
    </message>
    <message>
        <source>Page Web</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Document PDF</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Exporter la liste</source>
        <translation>Export the list</translation>
    </message>
</context>
<context>
    <name>app::LoopbackListener</name>
    <message>
        <source>Vous pouvez fermer cette page et revenir dans le programme.</source>
        <translation>You can close this page and return to the program.</translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>Mon compte DEFi, le client de bureau.</source>
        <translation>Mon compte DEFi, the desktop client.</translation>
    </message>
    <message>
        <source>Données fictives, sans connexion au vrai serveur.</source>
        <translation>Fictitious data, with no connection to the real server.</translation>
    </message>
    <message>
        <source>Adresse du serveur (https).</source>
        <translation>Server address (https).</translation>
    </message>
    <message>
        <source>Dossier des réglages et des données.</source>
        <translation>Folder for settings and data.</translation>
    </message>
    <message>
        <source>La démonstration ne se connecte qu’à un serveur de ce poste.</source>
        <translation>The demonstration only connects to a server on this computer.</translation>
    </message>
    <message>
        <source>La démonstration n’a pas pu démarrer son serveur de données fictives.</source>
        <translation>The demonstration could not start its fictitious data server.</translation>
    </message>
    <message>
        <source>Mon compte DEFi</source>
        <translation>Mon compte DEFi</translation>
    </message>
    <message>
        <source>Ouvre un dossier&#xa0;: moncomptedefi:dossier/ID.</source>
        <translation>Opens a dossier: moncomptedefi:dossier/ID.</translation>
    </message>
    <message>
        <source>Visite guidée&#xa0;: images et rapport dans DIR.</source>
        <translation>Guided tour: images and report in DIR.</translation>
    </message>
    <message>
        <source>lien inconnu&#xa0;: %1</source>
        <translation>unknown link: %1</translation>
    </message>
    <message>
        <source>adresse de serveur refusée&#xa0;: %1</source>
        <translation>server address refused: %1</translation>
    </message>
    <message>
        <source>Adresse de serveur refusée&#xa0;: %1
Une adresse commence par https://.</source>
        <translation>Server address refused: %1
An address starts with https://.</translation>
    </message>
</context>
<context>
    <name>models::OrganismeSearchModel</name>
    <message>
        <source>Organisme</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Déclaration d’activité</source>
        <translation>Activity declaration</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Town</translation>
    </message>
    <message>
        <source> (proposé par votre entreprise)</source>
        <translation> (suggested by your company)</translation>
    </message>
</context>
<context>
    <name>models::StagiaireTableModel</name>
    <message>
        <source>Nom</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Établissement (SIRET)</source>
        <translation>Établissement (SIRET)</translation>
    </message>
    <message>
        <source>Heures suivies</source>
        <translation>Hours attended</translation>
    </message>
    <message>
        <source>Dont hors temps de travail</source>
        <translation>Of which outside working hours</translation>
    </message>
    <message>
        <source>Taux horaire chargé</source>
        <translation>Hourly rate incl. charges</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Staff number</translation>
    </message>
    <message>
        <source>Niveau de formation</source>
        <translation>Level of education</translation>
    </message>
</context>
<context>
    <name>ui::AccueilPage</name>
    <message>
        <source>Dossier sans intitulé</source>
        <translation>Untitled dossier</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Dossiers récents</source>
        <translation>Recent dossiers</translation>
    </message>
    <message>
        <source>Notifications non lues</source>
        <translation>Unread notifications</translation>
    </message>
    <message>
        <source>Vos contacts de proximité</source>
        <translation>Your local contacts</translation>
    </message>
    <message>
        <source>Nouveau dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Nouveau dossier (Ctrl+N)</source>
        <translation>New dossier (Ctrl+N)</translation>
    </message>
    <message>
        <source>Suivi financier</source>
        <translation>Financial overview</translation>
    </message>
    <message>
        <source>Mon plan</source>
        <translation>My Plan</translation>
    </message>
    <message>
        <source>Tous mes comptes</source>
        <translation>All my accounts</translation>
    </message>
    <message>
        <source>Tous les dossiers</source>
        <translation>All dossiers</translation>
    </message>
    <message>
        <source>Toutes les notifications</source>
        <translation>All notifications</translation>
    </message>
    <message>
        <source>Bonjour %1</source>
        <translation>Hello %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Voir le détail du compte</source>
        <translation>View account details</translation>
    </message>
    <message>
        <source>Disponible pour engagement</source>
        <translation>Available for commitment</translation>
    </message>
    <message>
        <source>Engagements non réglés</source>
        <translation>Commitments not yet paid</translation>
    </message>
    <message>
        <source>Aucune source de financement active.</source>
        <translation>No active funding source.</translation>
    </message>
    <message>
        <source>Modifié aussi ailleurs&#xa0;: choisissez ce qu’il faut garder</source>
        <translation>Also changed elsewhere: choose what to keep</translation>
    </message>
    <message>
        <source>Envoi refusé&#xa0;: à corriger</source>
        <translation>Sending refused: to be corrected</translation>
    </message>
    <message>
        <source>Gardé sur ce poste seulement&#xa0;: à copier vers un nouveau dossier</source>
        <translation>Kept on this computer only: to be copied to a new dossier</translation>
    </message>
    <message>
        <source>La transmission a échoué&#xa0;: à corriger puis à transmettre de nouveau</source>
        <translation>Transmission failed: to be corrected, then transmitted again</translation>
    </message>
    <message>
        <source>L’OPCA DEFi attend des pièces</source>
        <translation>OPCA DEFi is waiting for documents</translation>
    </message>
    <message>
        <source>Brouillon sans changement depuis le %1</source>
        <translation>Draft unchanged since %1</translation>
    </message>
    <message>
        <source>et %1 de plus dans Mes dossiers</source>
        <translation>and %1 more in My dossiers</translation>
    </message>
    <message>
        <source>1 dossier part cette nuit</source>
        <translation>1 dossier goes out tonight</translation>
    </message>
    <message>
        <source>%1 dossiers partent cette nuit</source>
        <translation>%1 dossiers go out tonight</translation>
    </message>
    <message>
        <source>Modifiables d’ici là avec «&#xa0;Déverrouiller la demande&#xa0;»</source>
        <translation>You can change them until then with “Unlock the request”</translation>
    </message>
    <message>
        <source>Rien n’attend de vous&#xa0;: aucun dossier à corriger, aucun brouillon oublié.</source>
        <translation>Nothing is waiting for you: no dossiers to correct, no forgotten drafts.</translation>
    </message>
    <message>
        <source>à partir du %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>modifié le %1</source>
        <translation>changed on %1</translation>
    </message>
    <message>
        <source>Vos demandes de prise en charge s’affichent ici. Commencez par «&#xa0;Nouveau dossier&#xa0;»&#xa0;: tout est enregistré sur ce poste à mesure que vous saisissez.</source>
        <translation>Your funding requests appear here. Start with “New dossier”: everything is saved on this computer as you type.</translation>
    </message>
    <message>
        <source>Aucune nouvelle depuis votre dernière lecture.</source>
        <translation>Nothing new since you last looked.</translation>
    </message>
    <message>
        <source>Assistance Mon compte DEFi</source>
        <translation>Mon compte DEFi support</translation>
    </message>
    <message>
        <source>Problèmes de connexion, problèmes techniques</source>
        <translation>Sign-in problems, technical problems</translation>
    </message>
    <message>
        <source>www.opcadefi.fr</source>
        <translation>www.opcadefi.fr</translation>
    </message>
    <message>
        <source>Ouvrir le site www.opcadefi.fr</source>
        <translation>Open the website www.opcadefi.fr</translation>
    </message>
    <message>
        <source>Modifiable d’ici là avec «&#xa0;Déverrouiller la demande&#xa0;»</source>
        <translation>You can change it until then with “Unlock the request”</translation>
    </message>
    <message>
        <source>Reprendre la saisie, modifiée %1</source>
        <translation>Resume this draft, changed %1</translation>
    </message>
    <message>
        <source>Vous n’avez pas de compte Versement Volontaire actif. Le montant qui vous reste pour financer de nouvelles formations s’affiche ici dès que ce compte finance une formation.</source>
        <translation>You have no active Versement volontaire account. The amount you have left to fund new training is shown here as soon as this account funds a training course.</translation>
    </message>
</context>
<context>
    <name>ui::ActivitePage</name>
    <message>
        <source>Sans réseau, tout reste possible&#xa0;: saisir, corriger, joindre des pièces, demander la transmission, consulter les comptes tels qu’à la dernière synchronisation. L’envoi se fera tout seul au retour du réseau.</source>
        <translation>Without a network, you can still do everything: enter, correct, attach documents, request transmission, view accounts as at the last synchronisation. Sending will happen by itself when the network is back.</translation>
    </message>
    <message>
        <source>La saisie continue sur ce poste. Reconnectez-vous pour envoyer.</source>
        <translation>You can keep working on this computer. Sign in again to send.</translation>
    </message>
    <message>
        <source>L’OPCA DEFi a refusé un envoi&#xa0;: le motif est dans la liste. Ouvrez le dossier, corrigez, puis «&#xa0;Réessayer&#xa0;».</source>
        <translation>OPCA DEFi has refused an item you sent: the reason is in the list. Open the dossier, correct it, then choose “Try again”.</translation>
    </message>
    <message>
        <source>Un dossier a été modifié aussi ailleurs&#xa0;: ouvrez-le pour choisir la version à garder.</source>
        <translation>A dossier has also been changed elsewhere: open it to choose the version to keep.</translation>
    </message>
    <message>
        <source>Le trousseau de clés de ce poste ne répond pas. Vos données sont intactes.</source>
        <translation>This computer’s keychain is not responding. Your data is intact.</translation>
    </message>
    <message>
        <source>Le serveur attend une version plus récente du programme.</source>
        <translation>The server requires a more recent version of the program.</translation>
    </message>
    <message>
        <source>Vos saisies sont enregistrées sur ce poste, puis envoyées dès que possible.</source>
        <translation>Your entries are saved on this computer, then sent as soon as possible.</translation>
    </message>
    <message>
        <source>Activité de synchronisation</source>
        <translation>Synchronisation activity</translation>
    </message>
    <message>
        <source>Modifications en attente</source>
        <translation>Changes waiting</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the dossier</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Abandonner cet envoi…</source>
        <translation>Abandon this item…</translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation>Synchronise now</translation>
    </message>
    <message>
        <source>Synchroniser maintenant (F5)</source>
        <translation>Synchronise now (F5)</translation>
    </message>
    <message>
        <source>1 modification attend d’être envoyée</source>
        <translation>1 change is waiting to be sent</translation>
    </message>
    <message>
        <source>%1 modifications attendent d’être envoyées</source>
        <translation>%1 changes are waiting to be sent</translation>
    </message>
    <message>
        <source>Abandonner cet envoi</source>
        <translation>Abandon this item</translation>
    </message>
    <message>
        <source>Abandonner cet envoi&#x202f;?</source>
        <translation>Abandon this item?</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne sera pas envoyé à l’OPCA DEFi.</source>
        <translation>“%1” will not be sent to OPCA DEFi.</translation>
    </message>
    <message>
        <source>Abandonner l’envoi</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Envoi abandonné.</source>
        <translation>Item abandoned: it will not be sent.</translation>
    </message>
    <message>
        <source>Aucun envoi en attente</source>
        <translation>Nothing waiting to be sent</translation>
    </message>
    <message>
        <source>Ce que vous saisissez s’affiche ici jusqu’à ce que l’OPCA DEFi l’ait reçu.</source>
        <translation>What you type is shown here until OPCA DEFi has received it.</translation>
    </message>
</context>
<context>
    <name>ui::AidePage</name>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Rechercher dans l’aide</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Votre question…</source>
        <translation>Your question…</translation>
    </message>
    <message>
        <source>Fiches pratiques, lisibles aussi sans réseau. F1 ouvre celle de l’écran où vous êtes.</source>
        <translation>Help topics, readable without a network too. F1 opens the topic for the screen you are on.</translation>
    </message>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Raccourcis clavier (Ctrl+/)</source>
        <translation>Keyboard shortcuts (Ctrl+/)</translation>
    </message>
    <message>
        <source>Fiches pratiques</source>
        <translation>Help topics</translation>
    </message>
    <message>
        <source>Assistance Mon compte DEFi&#xa0;: connexion, problèmes techniques</source>
        <translation>Mon compte DEFi support: signing in, technical problems</translation>
    </message>
    <message>
        <source>Qu’est-ce que l’établissement préféré&#x202f;?</source>
        <translation>What is the preferred établissement?</translation>
    </message>
    <message>
        <source>L’établissement préféré est l’établissement qui permet de déterminer l’accès à certains services.

Il détermine l’accès à la subrogation de paiement et aux dispositifs «&#xa0;Plan&#xa0;» dans la saisie des dossiers, et le bandeau de l’offre de service, en haut de toutes les pages.

Pour le changer&#xa0;: dans l’en-tête de la fenêtre, ou dans Mon profil, onglet «&#xa0;Mes informations&#xa0;».</source>
        <translation>The preferred établissement is the établissement that determines access to certain services.

It determines access to payment subrogation and to the “Plan” dispositifs when you enter dossiers, and the service offer banner at the top of every page.

To change it: in the window header, or in My profile, “My details” tab.</translation>
    </message>
    <message>
        <source>À quels établissements ai-je accès, et avec quels droits&#x202f;?</source>
        <translation>Which établissements do I have access to, and with what rights?</translation>
    </message>
    <message>
        <source>Dans Mon profil, onglet «&#xa0;Mes établissements&#xa0;», vous trouvez la liste des établissements auxquels vous accédez. L’établissement surligné en bleu est votre établissement préféré&#x202f;; les établissements barrés sont fermés. La colonne «&#xa0;État&#xa0;» le dit aussi en toutes lettres.

«&#xa0;Habilitations et gestionnaires&#xa0;» montre vos droits sur l’établissement et les personnes qui le gèrent.</source>
        <translation>In My profile, “My établissements” tab, you will find the list of établissements you have access to. The établissement highlighted in blue is your preferred établissement; those struck through are closed. The “Status” column also says so in words.

“Authorisations and managers” shows your rights for the établissement and the people who manage it.</translation>
    </message>
    <message>
        <source>Je ne peux pas choisir le dispositif «&#xa0;Plan&#xa0;». Pourquoi&#x202f;?</source>
        <translation>I cannot choose the “Plan” dispositif. Why?</translation>
    </message>
    <message>
        <source>Pour accéder au dispositif «&#xa0;Plan&#xa0;», il faut avoir contracté l’offre de service DEFi Performance ou être une entreprise de moins de 11 salariés.

Si vous devriez y avoir accès, vérifiez votre établissement préféré. Si le problème persiste, contactez votre conseiller formation.</source>
        <translation>To use the “Plan” dispositif, you must have taken out the DEFi Performance service offer or be a company with fewer than 11 employees.

If you should have access, check your preferred établissement. If the problem persists, contact your training adviser.</translation>
    </message>
    <message>
        <source>Je ne trouve pas mon organisme de formation. Que faire&#x202f;?</source>
        <translation>I cannot find my training organisme. What should I do?</translation>
    </message>
    <message>
        <source>La meilleure recherche consiste à saisir le numéro de SIRET ou de déclaration d’activité de l’organisme.

S’il est absent du référentiel, «&#xa0;Ajouter un organisme&#xa0;» le crée.</source>
        <translation>The best way to search is to enter the organisme’s SIRET or activity declaration number.

If it is not in the reference list, “Add an organisme” creates it.</translation>
    </message>
    <message>
        <source>Quand mon dossier est-il transmis à l’OPCA DEFi&#x202f;?</source>
        <translation>When is my dossier transmitted to OPCA DEFi?</translation>
    </message>
    <message>
        <source>Quand il est saisi entièrement, «&#xa0;Transmettre le dossier&#xa0;», à la dernière étape, le met au statut «&#xa0;Transmission demandée&#xa0;». Il est transmis la nuit suivante&#x202f;; le matin, son statut est «&#xa0;En cours de validation&#xa0;».

Sans réseau, la demande de transmission attend sur ce poste et part dès que le serveur est joignable.</source>
        <translation>Once it is fully entered, “Transmit the dossier”, at the last step, gives it the status “Transmission requested”. It is transmitted the following night; in the morning, its status is “Being validated”.

Without a network, the transmission request waits on this computer and goes out as soon as the server can be reached.</translation>
    </message>
    <message>
        <source>Puis-je modifier un dossier après sa saisie&#x202f;?</source>
        <translation>Can I change a dossier after entering it?</translation>
    </message>
    <message>
        <source>Oui, tant qu’il est «&#xa0;En cours de saisie&#xa0;» ou «&#xa0;Transmission demandée&#xa0;». Dans ce dernier cas, ouvrez le dossier puis choisissez «&#xa0;Déverrouiller la demande&#xa0;».

Dans les autres statuts, contactez votre interlocuteur de gestion des dossiers&#xa0;: son adresse est sur la page du dossier.</source>
        <translation>Yes, as long as it is “Being drafted” or “Transmission requested”. In the latter case, open the dossier, then choose “Unlock the request”.

For any other status, contact the person who handles your dossiers: their address is on the dossier page.</translation>
    </message>
    <message>
        <source>Où est le montant qui me reste pour financer de nouvelles formations&#x202f;?</source>
        <translation>Where is the amount I have left to fund new training?</translation>
    </message>
    <message>
        <source>C’est le «&#xa0;disponible pour engagement&#xa0;». Il est affiché à l’accueil (Suivi financier, onglet «&#xa0;Mon plan&#xa0;»&#xa0;: compte Versement Volontaire seulement), à droite de chaque compte dans Mes comptes, et dans le détail de chaque compte.

Le «&#xa0;solde disponible pour règlement&#xa0;» est ce montant diminué des montants engagés pour des formations non réglées&#xa0;: ce qui reste pour régler les factures de l’organisme ou les vôtres.</source>
        <translation>It is the amount “available for commitment”. It is shown on the home page (Financial overview, “My Plan” tab: Versement volontaire account only), to the right of each account in My accounts, and in the details of each account.

The “balance available for payment” is that amount less the amounts committed for training not yet paid: what is left to pay the organisme’s invoices or yours.</translation>
    </message>
    <message>
        <source>Quelle différence entre «&#xa0;Mes comptes&#xa0;» et «&#xa0;Mes financements&#xa0;»&#x202f;?</source>
        <translation>What is the difference between “My accounts” and “My funding”?</translation>
    </message>
    <message>
        <source>«&#xa0;Mes comptes&#xa0;» sont alimentés par vos versements volontaires ou par une dotation de l’OPCA DEFi.

«&#xa0;Mes financements&#xa0;» sont mutualisés par l’OPCA DEFi, qui finance des formations selon les critères des branches professionnelles. Leur montant est celui des engagements non réglés&#xa0;: ce qui est provisionné pour des formations qui ne sont pas encore réglées.</source>
        <translation>“My accounts” receive your voluntary payments or an allocation from OPCA DEFi.

“My funding” is pooled by OPCA DEFi, which funds training according to the criteria of each professional branch. The amount shown is that of the commitments not yet paid: what is set aside for training that has not yet been paid.</translation>
    </message>
    <message>
        <source>Comment être prévenu des modifications de dossiers&#x202f;?</source>
        <translation>How can I be told about changes to dossiers?</translation>
    </message>
    <message>
        <source>Dans Mon profil, onglet «&#xa0;Mes notifications&#xa0;», choisissez pour chaque événement la notification (dans l’application) et l’alerte (un message à votre adresse électronique si la notification n’est pas lue).</source>
        <translation>In My profile, “My notifications” tab, choose for each event the notification (in the application) and the alert (a message to your email address if the notification is not read).</translation>
    </message>
    <message>
        <source>Que puis-je faire sans réseau&#x202f;?</source>
        <translation>What can I do without a network?</translation>
    </message>
    <message>
        <source>Tout ce qui ne demande pas de réponse du serveur&#xa0;: saisir, corriger, joindre des pièces, demander la transmission, consulter les dossiers et les comptes tels qu’à la dernière synchronisation.

Chaque saisie est enregistrée sur ce poste. L’envoi se fait tout seul au retour du réseau&#x202f;; la page Activité dit ce qui attend.</source>
        <translation>Everything that does not need an answer from the server: enter, correct, attach documents, request transmission, view dossiers and accounts as at the last synchronisation.

Every entry is saved on this computer. Sending happens by itself when the network is back; the Activity page shows what is waiting.</translation>
    </message>
    <message>
        <source>Aucune fiche ne correspond</source>
        <translation>No matching topic</translation>
    </message>
    <message>
        <source>Essayez d’autres mots, ou écrivez à l’assistance.</source>
        <translation>Try other words, or write to support.</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Masquer ce message</source>
        <translation>Hide this message</translation>
    </message>
</context>
<context>
    <name>ui::ChiffresView</name>
    <message>
        <source>Disponible pour engagement</source>
        <translation>Available for commitment</translation>
    </message>
    <message>
        <source>Ce qui vous reste pour financer de nouvelles formations.</source>
        <translation>What you have left to fund new training.</translation>
    </message>
    <message>
        <source>Solde disponible pour règlement</source>
        <translation>Balance available for payment</translation>
    </message>
    <message>
        <source>Ce qui reste à l’OPCA DEFi pour régler les factures de l’organisme de formation ou les vôtres&#xa0;: le disponible pour engagement, diminué des montants engagés pour des formations non réglées.</source>
        <translation>What OPCA DEFi has left to pay the training organisme’s invoices or yours: the amount available for commitment, less the amounts committed for training not yet paid.</translation>
    </message>
    <message>
        <source>Ces soldes ne correspondent pas au calcul</source>
        <translation>These balances do not match the calculation</translation>
    </message>
    <message>
        <source>Par le calcul&#xa0;: disponible pour engagement %1, solde disponible pour règlement %2. Les soldes affichés sont ceux de l’OPCA DEFi&#x202f;; interrogez votre interlocuteur de gestion.</source>
        <translation>By calculation: available for commitment %1, balance available for payment %2. The balances shown are those of OPCA DEFi; ask the person who handles your dossiers.</translation>
    </message>
    <message>
        <source>Arrêté le %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 %2 alimentés − %3 réglés</source>
        <translation>%1 %2 funding in − %3 paid</translation>
    </message>
    <message>
        <source>%1 %2 disponibles pour engagement − %3 engagés non réglés</source>
        <translation>%1 %2 available for commitment − %3 committed, not yet paid</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceBox</name>
    <message>
        <source>— Choisir —</source>
        <translation>— Choose —</translation>
    </message>
</context>
<context>
    <name>ui::ComptePage</name>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Mouvements du compte</source>
        <translation>Account transactions</translation>
    </message>
    <message>
        <source>Aucun mouvement</source>
        <translation>No transactions</translation>
    </message>
    <message>
        <source>Les versements, les engagements et les règlements du compte s’inscriront ici.</source>
        <translation>The account’s funding, commitments and payments will be listed here.</translation>
    </message>
    <message>
        <source>Mes comptes</source>
        <translation>My accounts</translation>
    </message>
    <message>
        <source>Situation du compte</source>
        <translation>Account position</translation>
    </message>
    <message>
        <source>Mouvements</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Alimentation</source>
        <translation>Funding in</translation>
    </message>
    <message>
        <source>Versements et dotations, frais et reversements déduits</source>
        <translation>Payments in and allocations, less fees and repayments</translation>
    </message>
    <message>
        <source>Engagé non réglé</source>
        <translation>Committed, not yet paid</translation>
    </message>
    <message>
        <source>Provisionné pour des formations non réglées</source>
        <translation>Set aside for training not yet paid</translation>
    </message>
    <message>
        <source>Réglé</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Payé aux organismes ou remboursé</source>
        <translation>Paid to organismes or reimbursed</translation>
    </message>
    <message>
        <source>Double-cliquez sur un mouvement, ou appuyez sur Entrée, pour ouvrir le dossier qui en est l’origine.</source>
        <translation>Double-click a movement, or press Enter, to open the dossier it comes from.</translation>
    </message>
</context>
<context>
    <name>ui::ComptesPage</name>
    <message>
        <source>Mes comptes</source>
        <translation>My accounts</translation>
    </message>
    <message>
        <source>Mes financements</source>
        <translation>My funding</translation>
    </message>
    <message>
        <source>Imprimer la synthèse</source>
        <translation>Print the summary</translation>
    </message>
    <message>
        <source>Imprimer la synthèse (Ctrl+P)</source>
        <translation>Print the summary (Ctrl+P)</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporter la synthèse (Ctrl+E)</source>
        <translation>Export the summary (Ctrl+E)</translation>
    </message>
    <message>
        <source>Alimentés par vos versements volontaires, ou par une dotation de l’OPCA DEFi selon les règles de l’offre de service. À droite&#xa0;: le disponible pour engagement, ce qui vous reste pour financer de nouvelles formations.</source>
        <translation>Funded by your voluntary payments, or by an allocation from OPCA DEFi under the rules of the service offer. On the right: the amount available for commitment, what you have left to fund new training.</translation>
    </message>
    <message>
        <source>Mutualisés par l’OPCA DEFi, qui finance des formations selon les critères des branches professionnelles. À droite&#xa0;: les engagements non réglés, le montant provisionné pour des formations qui ne sont pas encore réglées. Ce n’est pas un solde.</source>
        <translation>Pooled by OPCA DEFi, which funds training according to the criteria of each professional branch. On the right: the commitments not yet paid, the amount set aside for training that has not yet been paid. This is not a balance.</translation>
    </message>
    <message>
        <source>Sources de financement actives</source>
        <translation>Active funding sources</translation>
    </message>
    <message>
        <source>%1, disponible pour engagement&#xa0;: %2</source>
        <translation>%1, available for commitment: %2</translation>
    </message>
    <message>
        <source>Disponible pour engagement</source>
        <translation>Available for commitment</translation>
    </message>
    <message>
        <source>Solde disponible pour règlement&#xa0;: %1 %2</source>
        <translation>Balance available for payment: %1 %2</translation>
    </message>
    <message>
        <source>Détail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Détail du compte %1</source>
        <translation>Details of account %1</translation>
    </message>
    <message>
        <source>Aucun compte actif</source>
        <translation>No active account</translation>
    </message>
    <message>
        <source>Un compte s’affiche ici dès qu’il a financé une formation.</source>
        <translation>An account appears here once it has funded a training course.</translation>
    </message>
    <message>
        <source>%1, engagements non réglés&#xa0;: %2</source>
        <translation>%1, commitments not yet paid: %2</translation>
    </message>
    <message>
        <source>Engagements non réglés</source>
        <translation>Commitments not yet paid</translation>
    </message>
    <message>
        <source>Aucun financement mutualisé actif&#xa0;: ils s’affichent ici après la première formation financée, par exemple en professionnalisation ou au titre du CPF.</source>
        <translation>No active pooled funding: it appears here after the first training course funded, for example under professionnalisation or the CPF.</translation>
    </message>
    <message>
        <source>Sources de financement actives, arrêtées le %1</source>
        <translation>Active sources of funding, as of %1</translation>
    </message>
    <message>
        <source>Arrêté le %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>À vérifier&#xa0;: ces soldes ne correspondent pas au calcul, qui donne %1 disponibles pour engagement et %2 pour règlement.</source>
        <translation>To check: these balances do not match the calculation, which gives %1 available for commitment and %2 for payment.</translation>
    </message>
</context>
<context>
    <name>ui::ConflictResolver</name>
    <message>
        <source>Choisir la version à garder</source>
        <translation>Choose the version to keep</translation>
    </message>
    <message>
        <source>Sur le serveur</source>
        <translation>On the server</translation>
    </message>
    <message>
        <source>Au départ</source>
        <translation>Originally</translation>
    </message>
    <message>
        <source>Votre version</source>
        <translation>Your version</translation>
    </message>
    <message>
        <source>Garder ces choix</source>
        <translation>Keep these choices</translation>
    </message>
    <message>
        <source>Copier vers un nouveau dossier</source>
        <translation>Copy to a new dossier</translation>
    </message>
    <message>
        <source>Abandonner mes saisies</source>
        <translation>Discard my entries</translation>
    </message>
    <message>
        <source>Il reste un choix à faire.</source>
        <translation>There is one choice left to make.</translation>
    </message>
    <message>
        <source>Il reste %1 choix à faire.</source>
        <translation>There are %1 choices left to make.</translation>
    </message>
    <message>
        <source>Ce dossier a aussi été modifié sur un autre poste. Choisissez ligne par ligne&#x202f;; les deux versions sont gardées 30 jours.</source>
        <translation>This dossier has also been changed on another computer. Choose line by line; both versions are kept for 30 days.</translation>
    </message>
    <message>
        <source>Ce dossier a aussi été modifié par %1. Choisissez ligne par ligne&#x202f;; les deux versions sont gardées 30 jours.</source>
        <translation>This dossier has also been changed by %1. Choose line by line; both versions are kept for 30 days.</translation>
    </message>
    <message>
        <source>Ce dossier a été supprimé sur un autre poste pendant que vous le modifiiez. Vos saisies sont gardées ici&#x202f;; vous pouvez les reprendre dans un nouveau dossier.</source>
        <translation>This dossier was deleted on another computer while you were changing it. Your entries are kept here; you can reuse them in a new dossier.</translation>
    </message>
    <message>
        <source>L’OPCA DEFi a déjà pris ce dossier en charge&#xa0;: il n’est plus modifiable. Vos dernières saisies, ci-dessous, ne partiront pas&#x202f;; vous pouvez les reprendre dans un nouveau dossier.</source>
        <translation>OPCA DEFi has already taken charge of this dossier: it can no longer be changed. Your latest entries, below, will not be sent; you can reuse them in a new dossier.</translation>
    </message>
    <message>
        <source>%1, sur le serveur&#xa0;: %2</source>
        <translation>%1, on the server: %2</translation>
    </message>
    <message>
        <source>%1, votre version&#xa0;: %2</source>
        <translation>%1, your version: %2</translation>
    </message>
    <message>
        <source>Vos saisies ne peuvent plus partir</source>
        <translation>Your entries can no longer be sent</translation>
    </message>
    <message>
        <source>Garder toute la version du serveur</source>
        <translation>Keep all of the server version</translation>
    </message>
    <message>
        <source>Garder toute ma version</source>
        <translation>Keep all of my version</translation>
    </message>
</context>
<context>
    <name>ui::ConnexionPage</name>
    <message>
        <source>Se connecter</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Connexion</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Mon compte DEFi</source>
        <translation>Mon compte DEFi</translation>
    </message>
    <message>
        <source>Vos demandes de prise en charge et vos comptes de formation, sur votre poste&#xa0;: avec ou sans réseau.</source>
        <translation>Your funding requests and training accounts, on your computer: online or offline.</translation>
    </message>
    <message>
        <source>La connexion s’ouvre dans votre navigateur habituel. Votre mot de passe n’est jamais saisi ni gardé ici.</source>
        <translation>Sign-in opens in your usual browser. Your password is never entered or kept here.</translation>
    </message>
    <message>
        <source>Terminez la connexion dans votre navigateur, puis revenez ici.</source>
        <translation>Finish signing in in your browser, then come back here.</translation>
    </message>
    <message>
        <source>Le navigateur ne s’est pas ouvert&#x202f;? Copiez cette adresse dans sa barre d’adresse&#xa0;:</source>
        <translation>The browser did not open? Copy this address into its address bar:</translation>
    </message>
    <message>
        <source>Adresse de connexion</source>
        <translation>Sign-in address</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Un problème de connexion&#x202f;? Écrivez à l’assistance&#xa0;: moncomptedefi@opcadefi.fr</source>
        <translation>Trouble signing in? Write to support: moncomptedefi@opcadefi.fr</translation>
    </message>
</context>
<context>
    <name>ui::ContactCard</name>
    <message>
        <source>Écrire à %1, %2</source>
        <translation>Write to %1, %2</translation>
    </message>
    <message>
        <source>Écrire un message</source>
        <translation>Write a message</translation>
    </message>
</context>
<context>
    <name>ui::CoutsStep</name>
    <message>
        <source>Montants hors taxes, en euros, comme sur le devis.</source>
        <translation>Amounts excluding VAT, in euros, as on the quote.</translation>
    </message>
    <message>
        <source>Ajouter un coût</source>
        <translation>Add a cost</translation>
    </message>
    <message>
        <source>Ajouter un compte</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Coût total HT</source>
        <translation>Total cost excl. VAT</translation>
    </message>
    <message>
        <source>Coût par heure et par stagiaire</source>
        <translation>Cost per hour and per stagiaire</translation>
    </message>
    <message>
        <source>Reste à la charge de l’entreprise</source>
        <translation>Left for the company to pay</translation>
    </message>
    <message>
        <source>Imputé sur vos comptes</source>
        <translation>Charged to your accounts</translation>
    </message>
    <message>
        <source>Coûts</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Financement demandé</source>
        <translation>Funding requested</translation>
    </message>
    <message>
        <source>Ce que vous demandez à l’OPCA DEFi</source>
        <translation>What you are asking OPCA DEFi for</translation>
    </message>
    <message>
        <source>Région, Pôle emploi, autre financeur</source>
        <translation>Region, Pôle emploi, other funder</translation>
    </message>
    <message>
        <source>Répartissez le montant demandé. Les soldes sont ceux de la dernière synchronisation.</source>
        <translation>Split the amount requested. The balances are those of the last sync.</translation>
    </message>
    <message>
        <source>En un coup d’œil</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer cette ligne de coût</source>
        <translation>Remove this cost line</translation>
    </message>
    <message>
        <source>Retirer ce compte</source>
        <translation>Remove this account</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Il manque la durée, le nombre de stagiaires ou le coût pédagogique.</source>
        <translation>The duration, the number of stagiaires or the teaching cost is missing.</translation>
    </message>
    <message>
        <source>Aucun plafond horaire connu pour ce dispositif et cette branche.</source>
        <translation>No hourly ceiling is known for this dispositif and this sector.</translation>
    </message>
    <message>
        <source>Sous le plafond de %1.</source>
        <translation>Below the ceiling of %1.</translation>
    </message>
    <message>
        <source>Coût total − cofinanceurs − montant demandé</source>
        <translation>Total cost − co-funders − amount requested</translation>
    </message>
    <message>
        <source>Égal au montant demandé.</source>
        <translation>Equal to the amount requested.</translation>
    </message>
    <message>
        <source>Disponible pour engagement</source>
        <translation>Available for commitment</translation>
    </message>
    <message>
        <source>Solde disponible pour règlement</source>
        <translation>Balance available for payment</translation>
    </message>
    <message>
        <source>Soldes arrêtés le %1.</source>
        <translation>Balances as at %1.</translation>
    </message>
    <message>
        <source>Exonéré (0&#x202f;%)</source>
        <translation>Exempt (0%)</translation>
    </message>
    <message>
        <source>Plafond&#xa0;: %1&#x202f;; dépassé de %2.</source>
        <translation>Ceiling: %1; exceeded by %2.</translation>
    </message>
    <message>
        <source>Montant demandé&#xa0;: %1&#x202f;; écart de %2.</source>
        <translation>Amount requested: %1; difference of %2.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 aujourd’hui, %3 après ce dossier.</source>
        <translation>%1: %2 today, %3 after this dossier.</translation>
    </message>
    <message>
        <source>Réservé au dispositif CPF</source>
        <translation>For the CPF scheme only</translation>
    </message>
    <message>
        <source>Financement&#xa0;: %1</source>
        <translation>Funding: %1</translation>
    </message>
    <message>
        <source>Choisi sur le portail</source>
        <translation>Chosen on the portal</translation>
    </message>
</context>
<context>
    <name>ui::DateEdit</name>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/YYYY</translation>
    </message>
    <message>
        <source>Ouvrir le calendrier (Alt+Bas)</source>
        <translation>Open the calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Ouvrir le calendrier</source>
        <translation>Open the calendar</translation>
    </message>
    <message>
        <source>Ce n’est pas une date. Écrivez par exemple 05/03/2026</source>
        <translation>This is not a date. Write, for example, 05/03/2026</translation>
    </message>
</context>
<context>
    <name>ui::DemandeStep</name>
    <message>
        <source>Votre demande</source>
        <translation>Your request</translation>
    </message>
    <message>
        <source>30 caractères au plus</source>
        <translation>30 characters at most</translation>
    </message>
    <message>
        <source>Financement demandé</source>
        <translation>Funding requested</translation>
    </message>
    <message>
        <source>Changer d’établissement préféré</source>
        <translation>Change preferred établissement</translation>
    </message>
    <message>
        <source>Contact RH</source>
        <translation>HR contact</translation>
    </message>
    <message>
        <source>La personne que l’OPCA DEFi appellera au sujet de ce dossier.</source>
        <translation>The person OPCA DEFi will call about this dossier.</translation>
    </message>
    <message>
        <source> (préféré)</source>
        <translation> (preferred)</translation>
    </message>
    <message>
        <source>%1 (fermé)</source>
        <translation>%1 (closed)</translation>
    </message>
    <message>
        <source>%1 (non habilité)</source>
        <translation>%1 (not authorised)</translation>
    </message>
    <message>
        <source>%1 (bientôt)</source>
        <translation>%1 (coming soon)</translation>
    </message>
    <message>
        <source>Celui qui emploie les stagiaires&#x202f;; il peut être différent de votre établissement préféré.</source>
        <translation>The one that employs the stagiaires; it may differ from your preferred établissement.</translation>
    </message>
    <message>
        <source>Vous n’avez pas l’habilitation «&#xa0;Saisir&#xa0;» pour cet établissement.</source>
        <translation>You do not have the “Enter” permission for this établissement.</translation>
    </message>
    <message>
        <source>Établissement préféré&#xa0;: %1. Il décide de l’accès au dispositif «&#xa0;Plan&#xa0;» et à la subrogation de paiement.</source>
        <translation>Preferred établissement: %1. It determines access to the “Plan” dispositif and to payment subrogation.</translation>
    </message>
    <message>
        <source>Aucun établissement préféré n’est choisi. Il décide de l’accès au dispositif «&#xa0;Plan&#xa0;» et à la subrogation de paiement.</source>
        <translation>No preferred établissement has been chosen. It determines access to the “Plan” dispositif and to payment subrogation.</translation>
    </message>
    <message>
        <source>L’établissement employeur, le dispositif et le mode de règlement.</source>
        <translation>The employing établissement, the dispositif and the payment method.</translation>
    </message>
    <message>
        <source>Subrogation</source>
        <translation>Direct payment (subrogation)</translation>
    </message>
    <message>
        <source>L’OPCA DEFi paie l’organisme de formation.</source>
        <translation>OPCA DEFi pays the organisme de formation.</translation>
    </message>
    <message>
        <source>Remboursement</source>
        <translation>Reimbursement</translation>
    </message>
    <message>
        <source>L’entreprise paie l’organisme, puis l’OPCA DEFi la rembourse.</source>
        <translation>The company pays the organisme, then OPCA DEFi reimburses it.</translation>
    </message>
</context>
<context>
    <name>ui::Document</name>
    <message>
        <source>SIREN %1</source>
        <translation>SIREN %1</translation>
    </message>
    <message>
        <source>Disponible pour engagement = alimentation − réglé.
Solde disponible pour règlement = disponible pour engagement − engagé non réglé.</source>
        <translation>Available for commitment = funding in − paid.
Balance available for payment = available for commitment − committed, not yet paid.</translation>
    </message>
    <message>
        <source>Édité le %1 — source&#xa0;: Mon compte DEFi, dernière synchronisation</source>
        <translation>Produced on %1 — source: Mon compte DEFi, last sync</translation>
    </message>
</context>
<context>
    <name>ui::DossierPage</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Pour faire modifier ce dossier</source>
        <translation>To have this dossier changed</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Demande</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Formation et organisme</source>
        <translation>Training and organisme</translation>
    </message>
    <message>
        <source>Stagiaires</source>
        <translation>Stagiaires</translation>
    </message>
    <message>
        <source>Coûts et financement</source>
        <translation>Costs and funding</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Déverrouiller la demande</source>
        <translation>Unlock the request</translation>
    </message>
    <message>
        <source>Dupliquer…</source>
        <translation>Duplicate…</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>Joindre une pièce</source>
        <translation>Attach a document</translation>
    </message>
    <message>
        <source>Mes dossiers</source>
        <translation>My dossiers</translation>
    </message>
    <message>
        <source>Dupliquer ce dossier (Ctrl+D)</source>
        <translation>Duplicate this dossier (Ctrl+D)</translation>
    </message>
    <message>
        <source>Imprimer le récapitulatif (Ctrl+P)</source>
        <translation>Print the summary (Ctrl+P)</translation>
    </message>
    <message>
        <source>Dossier sans intitulé</source>
        <translation>Untitled dossier</translation>
    </message>
    <message>
        <source>Numéro donné après le premier envoi</source>
        <translation>Number given after the first send</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Choisir la version à garder</source>
        <translation>Choose the version to keep</translation>
    </message>
    <message>
        <source>Motif&#xa0;: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Ce dossier a été modifié aussi ailleurs. Les deux versions sont gardées&#xa0;: choisissez, champ par champ, laquelle envoyer.</source>
        <translation>This dossier has also been changed elsewhere. Both versions are kept: choose, field by field, which one to send.</translation>
    </message>
    <message>
        <source>Le dossier n’est plus modifiable à l’OPCA DEFi&#x202f;; vos dernières saisies sont gardées ici. «&#xa0;Dupliquer&#xa0;» les reprend dans un nouveau dossier.</source>
        <translation>The dossier can no longer be changed at OPCA DEFi; your latest entries are kept here. “Duplicate” carries them over to a new dossier.</translation>
    </message>
    <message>
        <source>Reçu de transmission&#xa0;: %1, empreinte %2</source>
        <translation>Transmission receipt: %1, fingerprint %2</translation>
    </message>
    <message>
        <source>Dernière modification par %1, %2</source>
        <translation>Last changed by %1, %2</translation>
    </message>
    <message>
        <source>Ce dossier ne se modifie plus dans Mon compte DEFi. Votre interlocuteur de gestion fait pour vous les modifications nécessaires.</source>
        <translation>This dossier can no longer be changed in Mon compte DEFi. Your case manager will make any necessary changes for you.</translation>
    </message>
    <message>
        <source>Dossier %1&#xa0;: demande de modification</source>
        <translation>Dossier %1: change request</translation>
    </message>
    <message>
        <source>Les étapes de la demande s’inscrivent ici après le premier envoi&#xa0;: transmission, validation, accord, règlement.</source>
        <translation>The stages of the request appear here after the first send: transmission, validation, approval, payment.</translation>
    </message>
    <message>
        <source>déposée le %1</source>
        <translation>uploaded on %1</translation>
    </message>
    <message>
        <source>sera envoyée</source>
        <translation>to be sent</translation>
    </message>
    <message>
        <source>Aucune pièce jointe.</source>
        <translation>No documents attached.</translation>
    </message>
    <message>
        <source>Demande déverrouillée&#xa0;: vous pouvez la modifier. Elle ne partira qu’après une nouvelle transmission.</source>
        <translation>Request unlocked: you can change it. It will only go after it is transmitted again.</translation>
    </message>
    <message>
        <source>Mettre ce dossier à la corbeille&#x202f;?</source>
        <translation>Move this dossier to the bin?</translation>
    </message>
    <message>
        <source>Vous pourrez le restaurer depuis Mes dossiers, onglet «&#xa0;Corbeille&#xa0;».</source>
        <translation>You can restore it from My dossiers, “Bin” tab.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dossier mis à la corbeille.</source>
        <translation>Dossier moved to the bin.</translation>
    </message>
    <message>
        <source>Joindre une pièce&#xa0;: %1</source>
        <translation>Attach a document: %1</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Documents (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pièce jointe&#xa0;: elle sera envoyée à la prochaine synchronisation.</source>
        <translation>Document attached: it will be sent at the next sync.</translation>
    </message>
    <message>
        <source>À la réception&#xa0;: données %1, pièces %2.</source>
        <translation>On receipt: data %1, files %2.</translation>
    </message>
    <message>
        <source>Transmission en attente d’envoi&#xa0;: elle partira dès que le serveur sera joignable. «&#xa0;Déverrouiller la demande&#xa0;» permet de la corriger avant.</source>
        <translation>Transmission waiting to be sent: it will go as soon as the server can be reached. “Unlock the request” lets you correct it first.</translation>
    </message>
    <message>
        <source>Hormis ses pièces, ce dossier ne se modifie plus dans Mon compte DEFi. Votre interlocuteur de gestion fait pour vous les modifications nécessaires.</source>
        <translation>Apart from its documents, this dossier can no longer be changed in Mon compte DEFi. Your case manager will make any necessary changes for you.</translation>
    </message>
</context>
<context>
    <name>ui::DossierPrint</name>
    <message>
        <source>Demande de prise en charge</source>
        <translation>Funding request</translation>
    </message>
    <message>
        <source>Demande de prise en charge n°&#xa0;%1</source>
        <translation>Funding request no. %1</translation>
    </message>
    <message>
        <source>dossier %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>Édité le %1 — source&#xa0;: Mon compte DEFi — contient des données personnelles</source>
        <translation>Produced on %1 — source: Mon compte DEFi — contains personal data</translation>
    </message>
    <message>
        <source>Rien de saisi pour l’instant.</source>
        <translation>Nothing entered yet.</translation>
    </message>
    <message>
        <source>Transmission en attente d’envoi</source>
        <translation>Transmission waiting to be sent</translation>
    </message>
    <message>
        <source>Pas encore transmis</source>
        <translation>Not yet transmitted</translation>
    </message>
    <message>
        <source>Brouillon, non transmis</source>
        <translation>Draft, not transmitted</translation>
    </message>
    <message>
        <source>Transmission échouée</source>
        <translation>Transmission failed</translation>
    </message>
    <message>
        <source>%1 — dossier arrêté au %2</source>
        <translation>%1 — dossier as at %2</translation>
    </message>
    <message>
        <source>%1 — ce poste n’a pas encore été synchronisé</source>
        <translation>%1 — this computer has not been synced yet</translation>
    </message>
    <message>
        <source>L’OPCA DEFi n’a pas reçu cette demande&#xa0;: ce document n’en est pas le reçu.</source>
        <translation>OPCA DEFi has not received this request: this document is not a receipt for it.</translation>
    </message>
    <message>
        <source>Motif&#xa0;: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Montant demandé</source>
        <translation>Amount requested</translation>
    </message>
    <message>
        <source>Montant accordé</source>
        <translation>Amount approved</translation>
    </message>
    <message>
        <source>Montant réglé</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>Coût total HT</source>
        <translation>Total cost excl. VAT</translation>
    </message>
    <message>
        <source>Stagiaires</source>
        <translation>Stagiaires</translation>
    </message>
    <message>
        <source>dont %1</source>
        <translation>of which %1</translation>
    </message>
    <message>
        <source>à compléter</source>
        <translation>to be completed</translation>
    </message>
    <message>
        <source>Aucun stagiaire saisi pour l’instant.</source>
        <translation>No stagiaires entered yet.</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nom et prénom
matricule, affectation</source>
        <translation>Surname and first name
staff number, assignment</translation>
    </message>
    <message>
        <source>Naissance
sexe</source>
        <translation>Date of birth
sex</translation>
    </message>
    <message>
        <source>Catégorie
contrat</source>
        <translation>Category
contract</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Heures
dont hors temps de travail</source>
        <translation>Hours
of which outside working time</translation>
    </message>
    <message>
        <source>Taux horaire
chargé</source>
        <translation>Hourly rate
incl. on-costs</translation>
    </message>
    <message>
        <source>1 stagiaire</source>
        <translation>1 stagiaire</translation>
    </message>
    <message>
        <source>%1 stagiaires</source>
        <translation>%1 stagiaires</translation>
    </message>
    <message>
        <source>Total&#xa0;: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Coût</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Montant HT</source>
        <translation>Amount excl. VAT</translation>
    </message>
    <message>
        <source>Total HT</source>
        <translation>Total excl. VAT</translation>
    </message>
    <message>
        <source>Aucun coût saisi pour l’instant.</source>
        <translation>No costs entered yet.</translation>
    </message>
    <message>
        <source>Imputations</source>
        <translation>Account charges</translation>
    </message>
    <message>
        <source>Soldes des comptes arrêtés au %1.</source>
        <translation>Account balances as at %1.</translation>
    </message>
    <message>
        <source>Aucune imputation sur vos comptes.</source>
        <translation>Nothing charged to your accounts.</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Montant imputé</source>
        <translation>Amount charged</translation>
    </message>
    <message>
        <source>Disponible pour engagement</source>
        <translation>Available for commitment</translation>
    </message>
    <message>
        <source>Solde disponible pour règlement</source>
        <translation>Balance available for payment</translation>
    </message>
    <message>
        <source>Total imputé</source>
        <translation>Total charged</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Aucune pièce jointe.</source>
        <translation>No documents attached.</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Déposée le</source>
        <translation>Uploaded on</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>pas encore envoyée</source>
        <translation>not yet sent</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Reçu de transmission</source>
        <translation>Transmission receipt</translation>
    </message>
    <message>
        <source>L’empreinte identifie le contenu exact de la demande tel que l’OPCA DEFi l’a reçu&#xa0;: deux contenus différents n’ont pas la même.</source>
        <translation>The fingerprint identifies the exact content of the request as received by OPCA DEFi: two different contents do not share the same one.</translation>
    </message>
    <message>
        <source>Transmise le</source>
        <translation>Transmitted on</translation>
    </message>
    <message>
        <source>Empreinte (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
</context>
<context>
    <name>ui::DossierWizard</name>
    <message>
        <source>Étape précédente</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Vérifier vos réponses</source>
        <translation>Check your answers</translation>
    </message>
    <message>
        <source>Nouveau dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Ce dossier a été modifié aussi ailleurs.</source>
        <translation>This dossier has also been changed elsewhere.</translation>
    </message>
    <message>
        <source>Les deux versions sont gardées.</source>
        <translation>Both versions are kept.</translation>
    </message>
    <message>
        <source>Choisir la version à garder</source>
        <translation>Choose the version to keep</translation>
    </message>
    <message>
        <source>Ce dossier vient d’être modifié sur un autre poste.</source>
        <translation>This dossier has just been changed on another computer.</translation>
    </message>
    <message>
        <source>Vos propres saisies sont gardées.</source>
        <translation>Your own entries are kept.</translation>
    </message>
    <message>
        <source>Afficher ces modifications</source>
        <translation>Show these changes</translation>
    </message>
    <message>
        <source>Lecture seule.</source>
        <translation>Read only.</translation>
    </message>
    <message>
        <source>Enregistrement…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Rien n’est enregistré tant que vous n’avez rien saisi.</source>
        <translation>Nothing is saved until you enter something.</translation>
    </message>
    <message>
        <source>Enregistré sur ce poste %1</source>
        <translation>Saved on this computer %1</translation>
    </message>
    <message>
        <source>%1 — envoyé</source>
        <translation>%1 — sent</translation>
    </message>
    <message>
        <source>%1 — sera envoyé au retour du réseau</source>
        <translation>%1 — will be sent when the network is back</translation>
    </message>
    <message>
        <source>%1 — sera envoyé après reconnexion</source>
        <translation>%1 — will be sent once you sign in again</translation>
    </message>
    <message>
        <source>%1 — sera envoyé</source>
        <translation>%1 — will be sent</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::DossiersPage</name>
    <message>
        <source>Mes dossiers</source>
        <translation>My dossiers</translation>
    </message>
    <message>
        <source>Rechercher dans les dossiers</source>
        <translation>Search dossiers</translation>
    </message>
    <message>
        <source>Numéro, intitulé, organisme…</source>
        <translation>Number, title, organisme…</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Move to bin</translation>
    </message>
    <message>
        <source>Restaurer</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporter la liste affichée (Ctrl+E)</source>
        <translation>Export the list shown (Ctrl+E)</translation>
    </message>
    <message>
        <source>Nouveau dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Nouveau dossier (Ctrl+N)</source>
        <translation>New dossier (Ctrl+N)</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Dossiers ou corbeille</source>
        <translation>Dossiers or bin</translation>
    </message>
    <message>
        <source>Filtrer par statut</source>
        <translation>Filter by status</translation>
    </message>
    <message>
        <source>Filtrer par établissement</source>
        <translation>Filter by établissement</translation>
    </message>
    <message>
        <source>Corbeille (%1)</source>
        <translation>Bin (%1)</translation>
    </message>
    <message>
        <source>Tous les statuts</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Tous les établissements</source>
        <translation>All établissements</translation>
    </message>
    <message>
        <source>1 dossier</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>%1 dossiers</source>
        <translation>%1 dossiers</translation>
    </message>
    <message>
        <source>%1 sur %2 dossiers</source>
        <translation>%1 of %2 dossiers</translation>
    </message>
    <message>
        <source>Aucun dossier ne correspond</source>
        <translation>No matching dossiers</translation>
    </message>
    <message>
        <source>Essayez moins de mots, ou un autre statut. La recherche porte sur le numéro, l’intitulé, l’organisme, l’établissement et les dates.</source>
        <translation>Try fewer words, or another status. The search covers the number, title, organisme, établissement and dates.</translation>
    </message>
    <message>
        <source>Afficher tous les dossiers</source>
        <translation>Show all dossiers</translation>
    </message>
    <message>
        <source>La corbeille est vide</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>Un brouillon supprimé attend ici&#xa0;: vous pourrez le restaurer.</source>
        <translation>A deleted draft waits here: you can restore it.</translation>
    </message>
    <message>
        <source>Pas encore de dossier</source>
        <translation>No dossiers yet</translation>
    </message>
    <message>
        <source>Une demande de prise en charge se saisit en six étapes, en plusieurs fois si besoin&#xa0;: tout est enregistré sur ce poste à mesure, même sans réseau.</source>
        <translation>A funding request is entered in six steps, over several sittings if need be: everything is saved on this computer as you go, even offline.</translation>
    </message>
    <message>
        <source>1 dossier sélectionné</source>
        <translation>1 dossier selected</translation>
    </message>
    <message>
        <source>%1 dossiers sélectionnés</source>
        <translation>%1 dossiers selected</translation>
    </message>
    <message>
        <source>Dossier sans intitulé</source>
        <translation>Untitled dossier</translation>
    </message>
    <message>
        <source>1 dossier mis à la corbeille.</source>
        <translation>1 dossier moved to the bin.</translation>
    </message>
    <message>
        <source>%1 dossiers mis à la corbeille.</source>
        <translation>%1 dossiers moved to the bin.</translation>
    </message>
    <message>
        <source>1 dossier restauré.</source>
        <translation>1 dossier restored.</translation>
    </message>
    <message>
        <source>%1 dossiers restaurés.</source>
        <translation>%1 dossiers restored.</translation>
    </message>
    <message>
        <source>Aucun dossier</source>
        <translation>No dossier</translation>
    </message>
</context>
<context>
    <name>ui::DuplicateDialog</name>
    <message>
        <source>Les dates de la formation</source>
        <translation>The training dates</translation>
    </message>
    <message>
        <source>Le stagiaire</source>
        <translation>The stagiaire</translation>
    </message>
    <message>
        <source>Les %1 stagiaires</source>
        <translation>The %1 stagiaires</translation>
    </message>
    <message>
        <source>Les coûts et le financement</source>
        <translation>The costs and funding</translation>
    </message>
    <message>
        <source>Dupliquer le dossier</source>
        <translation>Duplicate the dossier</translation>
    </message>
    <message>
        <source>Que faut-il garder dans le nouveau dossier&#x202f;?</source>
        <translation>What should be kept in the new dossier?</translation>
    </message>
    <message>
        <source>La demande, la formation et l’organisme sont repris&#x202f;; les pièces ne le sont pas.</source>
        <translation>The request, the training and the organisme are carried over; the documents are not.</translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::DureeEdit</name>
    <message>
        <source>Ce n’est pas une durée. Écrivez par exemple 14, 13 h 30 ou 13:30</source>
        <translation>This is not a duration. Write, for example, 14, 13 h 30 or 13:30</translation>
    </message>
</context>
<context>
    <name>ui::EtablissementChip</name>
    <message>
        <source>à choisir</source>
        <translation>to be chosen</translation>
    </message>
    <message>
        <source>Établissement préféré&#xa0;: %1 ▾</source>
        <translation>Preferred établissement: %1 ▾</translation>
    </message>
    <message>
        <source>Établissement préféré&#xa0;: %1</source>
        <translation>Preferred établissement: %1</translation>
    </message>
    <message>
        <source>Établissement préféré&#xa0;: à choisir</source>
        <translation>Preferred établissement: to be chosen</translation>
    </message>
    <message>
        <source>Il décide de la subrogation de paiement, des dispositifs «&#xa0;Plan&#xa0;» et du bandeau de l’offre de service.</source>
        <translation>It determines payment subrogation, the “Plan” dispositifs and the service offer banner.</translation>
    </message>
    <message>
        <source>Votre établissement préféré décide&#xa0;:
• de l’accès à la subrogation de paiement&#x202f;;
• des dispositifs «&#xa0;Plan&#xa0;» dans la saisie des dossiers&#x202f;;
• du bandeau de l’offre de service, en haut de chaque page.</source>
        <translation>Your preferred établissement determines:
• access to payment subrogation;
• the “Plan” dispositifs when entering dossiers;
• the service offer banner, at the top of every page.</translation>
    </message>
    <message>
        <source>Tous mes établissements…</source>
        <translation>All my établissements…</translation>
    </message>
</context>
<context>
    <name>ui::EtablissementDialog</name>
    <message>
        <source>Habilitations et gestionnaires</source>
        <translation>Permissions and managers</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Branche (IDCC)</source>
        <translation>Sector (IDCC)</translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Vos habilitations</source>
        <translation>Your permissions</translation>
    </message>
    <message>
        <source>%1&#xa0;: non</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>Gestionnaires de l’établissement</source>
        <translation>Managers of the établissement</translation>
    </message>
    <message>
        <source>Ils peuvent vous ouvrir une habilitation qui vous manque.</source>
        <translation>They can grant you a permission you lack.</translation>
    </message>
    <message>
        <source>Gestionnaire</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Mes habilitations sur %1</source>
        <translation>My permissions for %1</translation>
    </message>
    <message>
        <source>Aucun gestionnaire connu pour cet établissement.</source>
        <translation>No manager is known for this établissement.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::Facts</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::FormHeader</name>
    <message>
        <source>Annuler la dernière saisie (Ctrl+Z)</source>
        <translation>Undo the last entry (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Rétablir (Ctrl+Y)</source>
        <translation>Redo (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Revenir au dossier&#x202f;; tout est déjà enregistré</source>
        <translation>Back to the dossier; everything is already saved</translation>
    </message>
</context>
<context>
    <name>ui::FormationStep</name>
    <message>
        <source>Recopiez l’intitulé, les dates et la durée tels qu’ils figurent sur le devis ou la convention.</source>
        <translation>Copy the title, dates and duration exactly as they appear on the quote or training agreement.</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Code Formacode ou NSF, par exemple 31654</source>
        <translation>Formacode or NSF code, for example 31654</translation>
    </message>
    <message>
        <source>Par exemple RNCP34126 ou RS5454</source>
        <translation>For example RNCP34126 or RS5454</translation>
    </message>
    <message>
        <source>Dates et durée</source>
        <translation>Dates and duration</translation>
    </message>
    <message>
        <source>Par exemple 05/03/2026</source>
        <translation>For example 05/03/2026</translation>
    </message>
    <message>
        <source>Le dernier jour de formation</source>
        <translation>The last day of training</translation>
    </message>
    <message>
        <source>Par exemple 14 h ou 13 h 30</source>
        <translation>For example 14 h or 13 h 30</translation>
    </message>
    <message>
        <source>Autant que de lignes à l’étape 4</source>
        <translation>As many as there are lines in step 4</translation>
    </message>
    <message>
        <source>Par stagiaire</source>
        <translation>Per stagiaire</translation>
    </message>
    <message>
        <source>Organisation et lieu</source>
        <translation>Format and place</translation>
    </message>
    <message>
        <source>La formation a lieu chez l’organisme</source>
        <translation>The training takes place at the organisme’s premises</translation>
    </message>
    <message>
        <source>Par exemple 69003</source>
        <translation>For example 69003</translation>
    </message>
    <message>
        <source>La durée doit être la même sur le devis, la convention et l’attestation&#xa0;: un écart peut bloquer le paiement.</source>
        <translation>The duration must be the same on the quote, the training agreement and the attendance certificate: a difference can block payment.</translation>
    </message>
    <message>
        <source>Intra&#xa0;: vos salariés seuls&#x202f;; inter&#xa0;: avec d’autres entreprises</source>
        <translation>Intra: your employees only; inter: with other companies</translation>
    </message>
    <message>
        <source>En salle, à distance ou les deux</source>
        <translation>In a room, remote or both</translation>
    </message>
    <message>
        <source>Numéro et rue, ou lieu-dit</source>
        <translation>Number and street, or place name</translation>
    </message>
    <message>
        <source>Formation interne, sans organisme extérieur</source>
        <translation>In-house training, without an outside organisme</translation>
    </message>
</context>
<context>
    <name>ui::HubPage</name>
    <message>
        <source>Établissement, dispositif, mode de règlement, contact RH</source>
        <translation>Établissement, dispositif, payment method, HR contact</translation>
    </message>
    <message>
        <source>Intitulé, dates, durée, lieu</source>
        <translation>Title, dates, duration, place</translation>
    </message>
    <message>
        <source>Par son nom, son SIRET ou son numéro de déclaration d’activité</source>
        <translation>By its name, SIRET or activity declaration number (NDA)</translation>
    </message>
    <message>
        <source>Une ligne par personne, avec ses heures</source>
        <translation>One line per person, with their hours</translation>
    </message>
    <message>
        <source>Coûts hors taxes, montant demandé, comptes à débiter</source>
        <translation>Costs excluding VAT, amount requested, accounts to debit</translation>
    </message>
    <message>
        <source>Programme, devis ou convention</source>
        <translation>Programme, quote or training agreement</translation>
    </message>
    <message>
        <source>Vérifier et transmettre</source>
        <translation>Check and transmit</translation>
    </message>
    <message>
        <source>Liste des tâches</source>
        <translation>Task list</translation>
    </message>
    <message>
        <source>Les six étapes sont complètes.</source>
        <translation>All six steps are complete.</translation>
    </message>
    <message>
        <source>%1 étapes complètes sur 6. Vous pouvez les remplir dans l’ordre que vous voulez.</source>
        <translation>%1 steps complete out of 6. You can fill them in in any order you like.</translation>
    </message>
    <message>
        <source>Il reste à relire vos réponses et à transmettre le dossier.</source>
        <translation>All that remains is to review your answers and transmit the dossier.</translation>
    </message>
    <message>
        <source>Relire les réponses</source>
        <translation>Review the answers</translation>
    </message>
    <message>
        <source>Quelques points sont à vérifier&#x202f;; ils n’empêchent pas de transmettre.</source>
        <translation>A few points need checking; they do not prevent you from transmitting.</translation>
    </message>
    <message>
        <source>%1 étape complète sur 6. Vous pouvez les remplir dans l’ordre que vous voulez.</source>
        <translation>%1 step complete out of 6. You may fill them in in any order.</translation>
    </message>
    <message>
        <source>Ce qui a été saisi, étape par étape.</source>
        <translation>What was filled in, step by step.</translation>
    </message>
    <message>
        <source>Tout ce que vous tapez est enregistré sur ce poste à mesure, puis synchronisé. L’OPCA DEFi n’examine la demande qu’après «&#xa0;Transmettre le dossier&#xa0;».</source>
        <translation>Everything you type is saved on this computer as you go, then synchronised. OPCA DEFi only examines the dossier after “Transmit the dossier”.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Rechercher partout</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Rechercher partout (Ctrl+K)</source>
        <translation>Search everywhere (Ctrl+K)</translation>
    </message>
    <message>
        <source>Mon compte DEFi</source>
        <translation>Mon compte DEFi</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Mes dossiers</source>
        <translation>My dossiers</translation>
    </message>
    <message>
        <source>Mes comptes</source>
        <translation>My accounts</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Activité</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>1 non lue</source>
        <translation>1 unread</translation>
    </message>
    <message>
        <source>%1 non lues</source>
        <translation>%1 unread</translation>
    </message>
    <message>
        <source>1 modification en attente</source>
        <translation>1 change pending</translation>
    </message>
    <message>
        <source>%1 modifications en attente</source>
        <translation>%1 changes pending</translation>
    </message>
    <message>
        <source>Établissement préféré changé&#xa0;: l’accès à la subrogation et aux dispositifs «&#xa0;Plan&#xa0;» en tient compte dès maintenant.</source>
        <translation>Preferred établissement changed: access to subrogation and to “Plan” dispositifs takes it into account from now on.</translation>
    </message>
    <message>
        <source>Démonstration — données fictives</source>
        <translation>Demonstration — fictitious data</translation>
    </message>
    <message>
        <source>Mon compte DEFi — Démonstration</source>
        <translation>Mon compte DEFi — Demonstration</translation>
    </message>
    <message>
        <source>Terminez la connexion dans votre navigateur.</source>
        <translation>Complete your sign-in in your browser.</translation>
    </message>
    <message>
        <source>S’il ne s’est pas ouvert, copiez cette adresse&#xa0;: %1</source>
        <translation>If it did not open, copy this address: %1</translation>
    </message>
    <message>
        <source>Nouveau dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Rechercher dans la page</source>
        <translation>Search this page</translation>
    </message>
    <message>
        <source>Synchroniser</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Aide de cet écran</source>
        <translation>Help for this screen</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Rubrique %1</source>
        <translation>Section %1</translation>
    </message>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Texte à la taille normale</source>
        <translation>Normal text size</translation>
    </message>
</context>
<context>
    <name>ui::MontantEdit</name>
    <message>
        <source>Ce n’est pas un montant. Écrivez par exemple 1 234,50</source>
        <translation>This is not an amount. Write, for example, 1 234,50</translation>
    </message>
</context>
<context>
    <name>ui::NavRail</name>
    <message>
        <source>Se déconnecter</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Mon compte DEFi</source>
        <translation>Mon compte DEFi</translation>
    </message>
    <message>
        <source>Rubriques</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>ui::NombreEdit</name>
    <message>
        <source>Ce n’est pas un nombre. Écrivez par exemple 12</source>
        <translation>This is not a number. Write, for example, 12</translation>
    </message>
</context>
<context>
    <name>ui::NotificationMatrix</name>
    <message>
        <source>Ce dont vous voulez être prévenu</source>
        <translation>What you want to be told about</translation>
    </message>
    <message>
        <source>Une notification s’affiche dans Mon compte DEFi. Une alerte est un message envoyé à votre adresse électronique quand la notification n’a pas été lue.</source>
        <translation>A notification appears in Mon compte DEFi. An alert is a message sent to your email address when the notification has not been read.</translation>
    </message>
    <message>
        <source>Dans l’application</source>
        <translation>In the application</translation>
    </message>
    <message>
        <source>Alerte e-mail si non lue</source>
        <translation>Email alert if unread</translation>
    </message>
    <message>
        <source>%1&#xa0;: dans l’application</source>
        <translation>%1: in the application</translation>
    </message>
    <message>
        <source>%1&#xa0;: alerte e-mail si non lue</source>
        <translation>%1: email alert if unread</translation>
    </message>
</context>
<context>
    <name>ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Marquer comme lues</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Tout marquer comme lu</source>
        <translation>Mark all as read</translation>
    </message>
    <message>
        <source>Choisir mes notifications</source>
        <translation>Choose my notifications</translation>
    </message>
    <message>
        <source>Non lues</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Notifications affichées</source>
        <translation>Notifications shown</translation>
    </message>
    <message>
        <source>Tout est lu</source>
        <translation>Everything has been read</translation>
    </message>
    <message>
        <source>1 notification non lue</source>
        <translation>1 unread notification</translation>
    </message>
    <message>
        <source>%1 notifications non lues</source>
        <translation>%1 unread notifications</translation>
    </message>
    <message>
        <source>Pas encore de notification</source>
        <translation>No notifications yet</translation>
    </message>
    <message>
        <source>L’onglet «&#xa0;Toutes&#xa0;» garde les notifications déjà lues.</source>
        <translation>The “All” tab keeps the notifications you have already read.</translation>
    </message>
    <message>
        <source>Vous serez prévenu ici quand un dossier change de statut ou qu’un compte est alimenté.</source>
        <translation>You will be told here when the status of a dossier changes or when funds are paid into an account.</translation>
    </message>
    <message>
        <source>Aucune notification</source>
        <translation>No notification</translation>
    </message>
</context>
<context>
    <name>ui::OrganismeStep</name>
    <message>
        <source>Ajouter un organisme</source>
        <translation>Add an organisme</translation>
    </message>
    <message>
        <source>Proposer cet organisme à l’OPCA DEFi</source>
        <translation>Suggest this organisme to OPCA DEFi</translation>
    </message>
    <message>
        <source>Trouver l’organisme</source>
        <translation>Find the organisme</translation>
    </message>
    <message>
        <source>Nom, SIRET ou numéro de déclaration d’activité</source>
        <translation>Name, SIRET or NDA</translation>
    </message>
    <message>
        <source>Organismes trouvés</source>
        <translation>Organismes found</translation>
    </message>
    <message>
        <source>Organisme de ce dossier</source>
        <translation>Organisme for this dossier</translation>
    </message>
    <message>
        <source>14 chiffres</source>
        <translation>14 digits</translation>
    </message>
    <message>
        <source>11 caractères, par exemple 11 75 12345 75</source>
        <translation>11 characters, for example 11 75 12345 75</translation>
    </message>
    <message>
        <source>Votre contact chez l’organisme</source>
        <translation>Your contact at the organisme</translation>
    </message>
    <message>
        <source>Un organisme trouvé. Entrée pour le choisir.</source>
        <translation>One organisme found. Press Enter to choose it.</translation>
    </message>
    <message>
        <source>%1 organismes trouvés. Choisissez-en un.</source>
        <translation>%1 organismes found. Choose one.</translation>
    </message>
    <message>
        <source>Organisme ajouté par votre entreprise. Proposez-le pour le retrouver dans vos prochains dossiers.</source>
        <translation>Organisme added by your company. Suggest it so that you can find it again in your next dossiers.</translation>
    </message>
    <message>
        <source>Formation interne&#xa0;: indiquez votre propre entreprise&#x202f;; le numéro de déclaration d’activité n’est pas demandé.</source>
        <translation>In-house training: enter your own company; the NDA is not required.</translation>
    </message>
    <message>
        <source>La liste des organismes n’est pas encore sur ce poste&#xa0;: elle arrive avec la première synchronisation. Vous pouvez saisir l’organisme vous-même.</source>
        <translation>The list of organismes is not on this computer yet: it arrives with the first synchronisation. You can enter the organisme yourself.</translation>
    </message>
    <message>
        <source>Aucun organisme ne correspond à «&#xa0;%1&#xa0;». Essayez son SIRET ou son numéro de déclaration d’activité, ou ajoutez-le.</source>
        <translation>No organisme matches “%1”. Try its SIRET or its NDA, or add it.</translation>
    </message>
    <message>
        <source>Organisme choisi&#xa0;: %1.</source>
        <translation>Organisme chosen: %1.</translation>
    </message>
    <message>
        <source>Organisme ajouté par votre entreprise&#xa0;: complétez sa dénomination, son SIRET et son numéro de déclaration d’activité.</source>
        <translation>Organisme added by your company: complete its name, SIRET and NDA.</translation>
    </message>
    <message>
        <source>Proposition enregistrée&#xa0;: elle partira au prochain envoi.</source>
        <translation>Suggestion saved: it will go with the next transmission.</translation>
    </message>
    <message>
        <source>La recherche est plus sûre par numéro.</source>
        <translation>Searching by number is more reliable.</translation>
    </message>
    <message>
        <source>La recherche est plus sûre par numéro&#xa0;: le SIRET ou le numéro de déclaration d’activité, avec ou sans espaces. Ils figurent sur le devis.</source>
        <translation>Searching by number is more reliable: the SIRET or the activity declaration number, with or without spaces. They are on the quote.</translation>
    </message>
</context>
<context>
    <name>ui::PiecesStep</name>
    <message>
        <source> ou </source>
        <translation> or </translation>
    </message>
    <message>
        <source>Les documents qui accompagnent la demande, puis la vérification.</source>
        <translation>The documents that go with the request, then the check.</translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Pièces demandées</source>
        <translation>Documents required</translation>
    </message>
    <message>
        <source>Une seule des pièces proposées suffit sur chaque ligne.</source>
        <translation>On each line, just one of the documents listed is enough.</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attached documents</translation>
    </message>
    <message>
        <source>PDF, PNG ou JPEG, 10 Mo au plus par fichier. Le fichier est copié et chiffré sur ce poste, puis envoyé.</source>
        <translation>PDF, PNG or JPEG, up to 10 MB per file. The file is copied and encrypted on this computer, then sent.</translation>
    </message>
    <message>
        <source>Joindre une pièce</source>
        <translation>Attach a document</translation>
    </message>
    <message>
        <source>Type de la pièce à joindre</source>
        <translation>Type of document to attach</translation>
    </message>
    <message>
        <source>Choisissez d’abord un dispositif à l’étape Demande.</source>
        <translation>First choose a dispositif at the Request step.</translation>
    </message>
    <message>
        <source>Aucune pièce n’est exigée pour ce dispositif.</source>
        <translation>No documents are required for this dispositif.</translation>
    </message>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>À joindre</source>
        <translation>To be attached</translation>
    </message>
    <message>
        <source>Joindre…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <source>Aucune pièce jointe pour l’instant. Vous pouvez aussi déposer un fichier sur cette page.</source>
        <translation>No documents attached yet. You can also drop a file on this page.</translation>
    </message>
    <message>
        <source>envoyée le %1</source>
        <translation>sent on %1</translation>
    </message>
    <message>
        <source>sera envoyée</source>
        <translation>will be sent</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer la pièce %1</source>
        <translation>Remove document %1</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Documents (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Jointe&#xa0;: %1</source>
        <translation>Attached: %1</translation>
    </message>
    <message>
        <source>Joindre&#xa0;: %1</source>
        <translation>Attach: %1</translation>
    </message>
    <message>
        <source>Joindre une pièce&#xa0;: %1</source>
        <translation>Attach a document: %1</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>Aperçu avant impression</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Pages du document</source>
        <translation>Document pages</translation>
    </message>
    <message>
        <source>Enregistrer en PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur ce poste.</source>
        <translation>No printer is installed on this computer.</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Document PDF (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::ProblemSummary</name>
    <message>
        <source>Aller au champ %1</source>
        <translation>Go to field %1</translation>
    </message>
    <message>
        <source>Ouvrir l’autre dossier</source>
        <translation>Open the other dossier</translation>
    </message>
    <message>
        <source>À vérifier. %1</source>
        <translation>To check. %1</translation>
    </message>
</context>
<context>
    <name>ui::ProfilPage</name>
    <message>
        <source>Mon profil</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Mes établissements</source>
        <translation>My établissements</translation>
    </message>
    <message>
        <source>Rubriques du profil</source>
        <translation>Profile sections</translation>
    </message>
    <message>
        <source>Mes informations</source>
        <translation>My details</translation>
    </message>
    <message>
        <source>Mes notifications</source>
        <translation>My notifications</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Établissement préféré</source>
        <translation>Preferred établissement</translation>
    </message>
    <message>
        <source>C’est l’établissement qui détermine l’accès à certains services&#xa0;:
• la subrogation de paiement&#x202f;;
• les dispositifs «&#xa0;Plan&#xa0;» dans la saisie des dossiers&#x202f;;
• le bandeau de l’offre de service, en haut de toutes les pages.</source>
        <translation>This is the établissement that determines access to certain services:
• subrogation of payment;
• “Plan” dispositifs when drafting dossiers;
• the service offer banner, at the top of every page.</translation>
    </message>
    <message>
        <source>Établissement &amp;préféré&#xa0;:</source>
        <translation>&amp;Preferred établissement:</translation>
    </message>
    <message>
        <source>L’établissement surligné en bleu, avec une étoile, est votre établissement préféré. Les établissements barrés sont fermés. La colonne «&#xa0;État&#xa0;» le dit aussi.</source>
        <translation>The établissement highlighted in blue, with a star, is your preferred établissement. Établissements that are crossed out are closed. The “Status” column says so too.</translation>
    </message>
    <message>
        <source>Rechercher un établissement</source>
        <translation>Search for an établissement</translation>
    </message>
    <message>
        <source>Nom, SIRET, commune…</source>
        <translation>Name, SIRET, town…</translation>
    </message>
    <message>
        <source>Habilitations et gestionnaires</source>
        <translation>Authorisations and managers</translation>
    </message>
    <message>
        <source>Choisir comme préféré</source>
        <translation>Choose as preferred</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Ces informations viennent de votre compte à l’OPCA DEFi.</source>
        <translation>These details come from your OPCA DEFi account.</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>To be chosen</translation>
    </message>
    <message>
        <source>Offre de service</source>
        <translation>Service offer</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Effectif</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Subrogation de paiement</source>
        <translation>Subrogation of payment</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Non autorisée</source>
        <translation>Not authorised</translation>
    </message>
    <message>
        <source>Dispositifs «&#xa0;Plan&#xa0;»</source>
        <translation>“Plan” dispositifs</translation>
    </message>
    <message>
        <source>Accessibles</source>
        <translation>Accessible</translation>
    </message>
    <message>
        <source>Réservés à DEFi Performance ou aux entreprises de moins de 11 salariés</source>
        <translation>Reserved for DEFi Performance or companies with fewer than 11 employees</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>ui::RecherchePage</name>
    <message>
        <source>Recherche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Résultats pour «&#xa0;%1&#xa0;»</source>
        <translation>Results for “%1”</translation>
    </message>
    <message>
        <source>Que cherchez-vous&#x202f;?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Rien ne correspond</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>La recherche porte sur vos dossiers, vos établissements, les organismes de formation et l’aide. Les numéros (dossier, SIRET, déclaration d’activité) se cherchent avec ou sans espaces.</source>
        <translation>The search covers your dossiers, your établissements, training organismes and the help pages. Numbers (dossier, SIRET, NDA) can be searched with or without spaces.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Dossier sans intitulé</source>
        <translation>Untitled dossier</translation>
    </message>
    <message>
        <source>Établissements</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Organismes de formation</source>
        <translation>Training organismes</translation>
    </message>
    <message>
        <source>SIRET %1</source>
        <translation>SIRET %1</translation>
    </message>
    <message>
        <source>déclaration d’activité %1</source>
        <translation>NDA %1</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>ui::ReglagesPage</name>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Enregistrés sur ce poste dès que vous les changez.</source>
        <translation>Saved on this computer as soon as you change them.</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>Same as system</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>&amp;Thème</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Taille du te&amp;xte</source>
        <translation>Te&amp;xt size</translation>
    </message>
    <message>
        <source>Ctrl + et Ctrl − changent la taille du texte sur toutes les pages&#x202f;; Ctrl 0 la remet à 100&#x202f;%.</source>
        <translation>Ctrl + and Ctrl − change the text size on every page; Ctrl 0 sets it back to 100%.</translation>
    </message>
    <message>
        <source>Réseau</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Serveur de l’OPCA DEFi</source>
        <translation>OPCA DEFi server</translation>
    </message>
    <message>
        <source>Serveur</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Serveur</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Réglages du système</source>
        <translation>System settings</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Manuel</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Serveur mandataire (proxy)</source>
        <translation>Proxy server</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Adresse du proxy</source>
        <translation>Proxy address</translation>
    </message>
    <message>
        <source>proxy.entreprise.fr</source>
        <translation>proxy.entreprise.fr</translation>
    </message>
    <message>
        <source>&amp;Adresse du proxy</source>
        <translation>Proxy &amp;address</translation>
    </message>
    <message>
        <source>Port du proxy</source>
        <translation>Proxy port</translation>
    </message>
    <message>
        <source>P&amp;ort du proxy</source>
        <translation>Proxy p&amp;ort</translation>
    </message>
    <message>
        <source>Un changement de serveur ou de proxy prend effet au prochain démarrage.</source>
        <translation>A change of server or proxy takes effect the next time the program starts.</translation>
    </message>
    <message>
        <source>Données de ce poste</source>
        <translation>Data on this computer</translation>
    </message>
    <message>
        <source>Vos dossiers, vos pièces et vos comptes sont gardés ici, chiffrés&#x202f;; la clé est dans le trousseau de votre session.</source>
        <translation>Your dossiers, documents and accounts are kept here, encrypted; the key is in your session keychain.</translation>
    </message>
    <message>
        <source>Effacer mes données de ce poste…</source>
        <translation>Erase my data from this computer…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Le serveur et le proxy sont fixés par votre administrateur.</source>
        <translation>The server and proxy are set by your administrator.</translation>
    </message>
    <message>
        <source>Le serveur est fixé par votre administrateur.</source>
        <translation>The server is set by your administrator.</translation>
    </message>
    <message>
        <source>Le proxy est fixé par votre administrateur.</source>
        <translation>The proxy is set by your administrator.</translation>
    </message>
    <message>
        <source>Effacer mes données de ce poste</source>
        <translation>Erase my data from this computer</translation>
    </message>
    <message>
        <source>Effacer toutes les données de ce compte sur ce poste&#x202f;?</source>
        <translation>Erase all of this account’s data from this computer?</translation>
    </message>
    <message>
        <source>Attention&#xa0;: 1 modification n’a pas encore été envoyée et sera perdue.</source>
        <translation>Warning: 1 change has not been sent yet and will be lost.</translation>
    </message>
    <message>
        <source>Attention&#xa0;: %1 modifications n’ont pas encore été envoyées et seront perdues.</source>
        <translation>Warning: %1 changes have not been sent yet and will be lost.</translation>
    </message>
    <message>
        <source>Tout a été envoyé à l’OPCA DEFi&#xa0;: rien ne sera perdu, vous retrouverez vos dossiers à la prochaine connexion.</source>
        <translation>Everything has been sent to OPCA DEFi: nothing will be lost, and you will find your dossiers again the next time you sign in.</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::ReportLayout</name>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>ui::RowButton</name>
    <message>
        <source>Non lue</source>
        <translation>Unread</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutSheet</name>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Nouveau dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Dupliquer le dossier affiché</source>
        <translation>Duplicate the dossier shown</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Étape suivante du dossier</source>
        <translation>Next step of the dossier</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Rechercher partout</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Rechercher dans la page</source>
        <translation>Search this page</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Synchroniser maintenant</source>
        <translation>Synchronise now</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Imprimer le dossier affiché, ou la synthèse des comptes</source>
        <translation>Print the dossier shown, or the accounts summary</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Exporter la liste affichée</source>
        <translation>Export the list shown</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copier les lignes choisies, à coller dans un tableur</source>
        <translation>Copy the selected rows, to paste into a spreadsheet</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Maj+Z</source>
        <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Annuler, rétablir dans un dossier</source>
        <translation>Undo, redo in a dossier</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Aide de l’écran</source>
        <translation>Help for this screen</translation>
    </message>
    <message>
        <source>Alt+1 à Alt+8</source>
        <translation>Alt+1 to Alt+8</translation>
    </message>
    <message>
        <source>Aller à une rubrique</source>
        <translation>Go to a section</translation>
    </message>
    <message>
        <source>Alt+Gauche</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Ctrl + / Ctrl − / Ctrl 0</source>
        <translation>Ctrl + / Ctrl − / Ctrl 0</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>Cette liste</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::StagiairesStep</name>
    <message>
        <source>Ajouter un stagiaire</source>
        <translation>Add a stagiaire</translation>
    </message>
    <message>
        <source>Dupliquer la ligne</source>
        <translation>Duplicate row</translation>
    </message>
    <message>
        <source>Retirer la ligne</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Liste des stagiaires</source>
        <translation>List of stagiaires</translation>
    </message>
    <message>
        <source>Stagiaires</source>
        <translation>Stagiaires</translation>
    </message>
    <message>
        <source>Stagiaire sélectionné</source>
        <translation>Selected stagiaire</translation>
    </message>
    <message>
        <source>Par exemple 05/03/1984</source>
        <translation>For example 05/03/1984</translation>
    </message>
    <message>
        <source>Pour les statistiques</source>
        <translation>For statistics</translation>
    </message>
    <message>
        <source>Par exemple 14 h ou 13 h 30</source>
        <translation>For example 14 h or 13 h 30</translation>
    </message>
    <message>
        <source>Comprises dans les heures suivies</source>
        <translation>Included in the hours attended</translation>
    </message>
    <message>
        <source>Une ligne par personne. Ne saisissez jamais de numéro de sécurité sociale&#xa0;: il n’est pas demandé.</source>
        <translation>One row per person. Never enter a social security number: it is not required.</translation>
    </message>
    <message>
        <source>Vous pouvez coller un bloc copié depuis un tableur&#xa0;: sélectionnez la première case puis Ctrl+V. F2 modifie une case.</source>
        <translation>You can paste a block copied from a spreadsheet: select the first cell, then press Ctrl+V. F2 edits a cell.</translation>
    </message>
    <message>
        <source>En euros&#x202f;; si des salaires sont demandés</source>
        <translation>In euros; if salaries are being claimed</translation>
    </message>
    <message>
        <source>Une ligne retirée&#x202f;; Annuler la rétablit.</source>
        <translation>One row removed; Undo brings it back.</translation>
    </message>
    <message>
        <source>%1 lignes retirées&#x202f;; Annuler les rétablit.</source>
        <translation>%1 rows removed; Undo brings them back.</translation>
    </message>
    <message>
        <source>ligne %1, %2&#xa0;: «&#xa0;%3&#xa0;»</source>
        <translation>row %1, %2: “%3”</translation>
    </message>
    <message>
        <source>Bloc collé&#xa0;: une ligne ajoutée.</source>
        <translation>Block pasted: one row added.</translation>
    </message>
    <message>
        <source>Bloc collé&#xa0;: %1 lignes ajoutées.</source>
        <translation>Block pasted: %1 rows added.</translation>
    </message>
    <message>
        <source>Une case n’a pas été reconnue (%1).</source>
        <translation>One cell was not recognised (%1).</translation>
    </message>
    <message>
        <source>%1 cases n’ont pas été reconnues (%2).</source>
        <translation>%1 cells were not recognised (%2).</translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un choix de la colonne «&#xa0;%2&#xa0;»&#x202f;; la case garde sa valeur.</source>
        <translation>“%1” is not a choice of the column “%2”; the cell keeps its value.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas été reconnu&#x202f;; il est gardé ci-dessous, dans «&#xa0;%2&#xa0;», pour être corrigé.</source>
        <translation>“%1” was not recognised; it is kept below, in “%2”, to be corrected.</translation>
    </message>
    <message>
        <source>Si ce n’est pas celui de la demande</source>
        <translation>If it is not the one of the request</translation>
    </message>
    <message>
        <source>%1 (fermé)</source>
        <translation>%1 (closed)</translation>
    </message>
</context>
<context>
    <name>ui::StatusPill</name>
    <message>
        <source>Transmission en attente d’envoi</source>
        <translation>Transmission waiting to be sent</translation>
    </message>
</context>
<context>
    <name>ui::Step</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>À vérifier dans cette étape</source>
        <translation>To check in this step</translation>
    </message>
    <message>
        <source>Un point à corriger dans cette étape</source>
        <translation>One point to correct in this step</translation>
    </message>
    <message>
        <source>%1 points à corriger dans cette étape</source>
        <translation>%1 points to correct in this step</translation>
    </message>
</context>
<context>
    <name>ui::StepRail</name>
    <message>
        <source>Liste des tâches</source>
        <translation>Task list</translation>
    </message>
    <message>
        <source>Étapes du dossier</source>
        <translation>Dossier steps</translation>
    </message>
</context>
<context>
    <name>ui::SyncBadge</name>
    <message>
        <source>Synchronisation&#xa0;: %1</source>
        <translation>Synchronisation: %1</translation>
    </message>
    <message>
        <source>Dernière synchronisation %1</source>
        <translation>Last synchronised %1</translation>
    </message>
    <message>
        <source>Pas encore synchronisé</source>
        <translation>Not yet synchronised</translation>
    </message>
</context>
<context>
    <name>ui::Synthese</name>
    <message>
        <source>Synthèse de vos comptes</source>
        <translation>Summary of your accounts</translation>
    </message>
    <message>
        <source>Arrêtée au %1</source>
        <translation>As at %1</translation>
    </message>
    <message>
        <source>Ce poste n’a pas encore été synchronisé</source>
        <translation>This computer has not been synchronised yet</translation>
    </message>
    <message>
        <source> — établissement préféré&#xa0;: %1</source>
        <translation> — preferred établissement: %1</translation>
    </message>
    <message>
        <source>Disponible pour engagement</source>
        <translation>Available for commitment</translation>
    </message>
    <message>
        <source>ce qui reste pour financer de nouvelles formations</source>
        <translation>what is left to fund new training</translation>
    </message>
    <message>
        <source>Engagé non réglé</source>
        <translation>Committed, not yet paid</translation>
    </message>
    <message>
        <source>provisionné pour des formations à payer</source>
        <translation>set aside for training still to be paid</translation>
    </message>
    <message>
        <source>Solde disponible pour règlement</source>
        <translation>Balance available for payment</translation>
    </message>
    <message>
        <source>disponible pour engagement − engagé non réglé</source>
        <translation>available for commitment − committed, not yet paid</translation>
    </message>
    <message>
        <source>Mes comptes</source>
        <translation>My accounts</translation>
    </message>
    <message>
        <source>Alimentés par vos versements volontaires ou par une dotation de l’OPCA DEFi.</source>
        <translation>Funded by your versements volontaires or by an allocation from OPCA DEFi.</translation>
    </message>
    <message>
        <source>Aucun compte actif.</source>
        <translation>No active accounts.</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Alimentation</source>
        <translation>Funding in</translation>
    </message>
    <message>
        <source>Réglé</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Attention&#xa0;: les chiffres d’un compte, tels que le serveur les a envoyés, ne s’additionnent pas. Contactez l’OPCA DEFi.</source>
        <translation>Warning: the figures for an account, as sent by the server, do not add up. Contact OPCA DEFi.</translation>
    </message>
    <message>
        <source>Mes financements</source>
        <translation>My funding</translation>
    </message>
    <message>
        <source>Mutualisés par l’OPCA DEFi&#xa0;: seuls les engagements non réglés sont suivis, sans solde.</source>
        <translation>Pooled by OPCA DEFi: only commitments not yet paid are tracked, with no balance.</translation>
    </message>
    <message>
        <source>Aucun financement actif.</source>
        <translation>No active funding.</translation>
    </message>
    <message>
        <source>Source de financement</source>
        <translation>Funding source</translation>
    </message>
    <message>
        <source>Engagements non réglés</source>
        <translation>Commitments not yet paid</translation>
    </message>
</context>
<context>
    <name>ui::SyntheseFile</name>
    <message>
        <source>Groupe</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Alimentation</source>
        <translation>Funding in</translation>
    </message>
    <message>
        <source>Réglé</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Disponible pour engagement</source>
        <translation>Available for commitment</translation>
    </message>
    <message>
        <source>Engagé non réglé</source>
        <translation>Committed, not yet paid</translation>
    </message>
    <message>
        <source>Solde disponible pour règlement</source>
        <translation>Balance available for payment</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Arrêté au</source>
        <translation>As at</translation>
    </message>
    <message>
        <source>Mes comptes</source>
        <translation>My accounts</translation>
    </message>
    <message>
        <source>Mes financements</source>
        <translation>My funding</translation>
    </message>
    <message>
        <source>À propos</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Synthèse de vos comptes</source>
        <translation>Summary of your accounts</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Établissement préféré</source>
        <translation>Preferred établissement</translation>
    </message>
    <message>
        <source>jamais synchronisé</source>
        <translation>never synchronised</translation>
    </message>
    <message>
        <source>Édité le</source>
        <translation>Produced on</translation>
    </message>
    <message>
        <source>alimentation − réglé</source>
        <translation>funding in − paid</translation>
    </message>
    <message>
        <source>disponible pour engagement − engagé non réglé</source>
        <translation>available for commitment − committed, not yet paid</translation>
    </message>
</context>
<context>
    <name>ui::VerificationPage</name>
    <message>
        <source>Soldes arrêtés le %1.</source>
        <translation>Balances as at %1.</translation>
    </message>
    <message>
        <source>Transmettre à l’OPCA DEFi</source>
        <translation>Transmit to OPCA DEFi</translation>
    </message>
    <message>
        <source>Transmettre le dossier</source>
        <translation>Transmit the dossier</translation>
    </message>
    <message>
        <source>Vérifiez vos réponses</source>
        <translation>Check your answers</translation>
    </message>
    <message>
        <source>C’est ce que l’OPCA DEFi recevra.</source>
        <translation>This is what OPCA DEFi will receive.</translation>
    </message>
    <message>
        <source>Formation et organisme</source>
        <translation>Training and organisme</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Aucune pièce jointe.</source>
        <translation>No documents attached.</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Ce qui est tapé dans ce champ n’est pas lisible.</source>
        <translation>What is typed in this field cannot be read.</translation>
    </message>
    <message>
        <source>Un point à corriger avant de transmettre</source>
        <translation>One point to correct before transmitting</translation>
    </message>
    <message>
        <source>%1 points à corriger avant de transmettre</source>
        <translation>%1 points to correct before transmitting</translation>
    </message>
    <message>
        <source>%1 — disponible pour engagement&#xa0;: %2, %3 après ce dossier&#x202f;; solde disponible pour règlement&#xa0;: %4, %5 après ce dossier.</source>
        <translation>%1 — available for commitment: %2, %3 after this dossier; balance available for payment: %4, %5 after this dossier.</translation>
    </message>
    <message>
        <source>Attention&#xa0;: le plus petit des deux soldes (%1) ne couvre pas les %2 imputés.</source>
        <translation>Warning: the smaller of the two balances (%1) does not cover the %2 charged.</translation>
    </message>
    <message>
        <source>Modifier&#xa0;: %1</source>
        <translation>Edit: %1</translation>
    </message>
    <message>
        <source>À vérifier&#x202f;; cela n’empêche pas de transmettre</source>
        <translation>To check; this does not prevent transmission</translation>
    </message>
    <message>
        <source>Corrigez d’abord les points indiqués en haut de cette page&#xa0;: c’est la seule chose qui retient le dossier.</source>
        <translation>First correct the points shown at the top of this page: they are the only thing holding up the dossier.</translation>
    </message>
    <message>
        <source>Le dossier sera transmis cette nuit à l’OPCA DEFi&#x202f;; demain matin, son statut sera «&#xa0;En cours de validation&#xa0;». D’ici là, «&#xa0;Déverrouiller la demande&#xa0;» permet encore de le modifier.</source>
        <translation>The dossier will be transmitted to OPCA DEFi tonight; tomorrow morning, its status will be “Being validated”. Until then, “Unlock the request” still lets you edit it.</translation>
    </message>
</context>
</TS>
