<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <numerusform>%Ln claim</numerusform>
        <numerusform>%Ln claims</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln answer(s)</source>
      <translation>
        <numerusform>%Ln answer</numerusform>
        <numerusform>%Ln answers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>answers %Ln claim(s)</source>
      <translation>
        <numerusform>answers %Ln claim</numerusform>
        <numerusform>answers %Ln claims</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln claim(s) answered</source>
      <translation>
        <numerusform>%Ln claim answered</numerusform>
        <numerusform>%Ln claims answered</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln counterargument(s)</source>
      <translation>
        <numerusform>%Ln counterargument</numerusform>
        <numerusform>%Ln counterarguments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s) left</source>
      <translation>
        <numerusform>%Ln statement left</numerusform>
        <numerusform>%Ln statements left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln statement(s) go</source>
      <translation>
        <numerusform>%Ln statement goes</numerusform>
        <numerusform>%Ln statements go</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln match(es) between the two</source>
      <translation>
        <numerusform>%Ln match between the two</numerusform>
        <numerusform>%Ln matches between the two</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln word(s)</source>
      <translation>
        <numerusform>%Ln word</numerusform>
        <numerusform>%Ln words</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more message(s)</source>
      <translation>
        <numerusform>%Ln more message</numerusform>
        <numerusform>%Ln more messages</numerusform>
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
        <numerusform>%Ln statement</numerusform>
        <numerusform>%Ln statements</numerusform>
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
        <numerusform>%Ln place</numerusform>
        <numerusform>%Ln places</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Map</name>
    <message numerus="yes">
      <source>%n more claim(s)</source>
      <translation>
        <numerusform>%n more claim</numerusform>
        <numerusform>%n more claims</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n folded</source>
      <translation>
        <numerusform>%n folded</numerusform>
        <numerusform>%n folded</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Matrix</name>
    <message numerus="yes">
      <source>%n answered</source>
      <translation>
        <numerusform>%n answered</numerusform>
        <numerusform>%n answered</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n unanswered</source>
      <translation>
        <numerusform>%n unanswered</numerusform>
        <numerusform>%n unanswered</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n conceded</source>
      <translation>
        <numerusform>%n conceded</numerusform>
        <numerusform>%n conceded</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not matched yet</source>
      <translation>
        <numerusform>%n not matched yet</numerusform>
        <numerusform>%n not matched yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more person(s) with fewer claims</source>
      <translation>
        <numerusform>%n more person with fewer claims</numerusform>
        <numerusform>%n more people with fewer claims</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message numerus="yes">
      <source>%n position(s) undated: their article states no date</source>
      <translation>
        <numerusform>%n position undated: its article states no date</numerusform>
        <numerusform>%n positions undated: their articles state no date</numerusform>
      </translation>
    </message>
  </context>
</TS>
