<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
    <context>
        <name>Journeymap</name>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source> dpi</source>
            <translation> dpi</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>#</source>
            <translation>#</translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/reasons.py" />
            <source>%n cell(s) hold a formula that failed, as {first}.</source>
            <translation>
                <numerusform>Soluja, joiden kaava epäonnistui: %n, esimerkiksi {first}.</numerusform>
                <numerusform>Soluja, joiden kaava epäonnistui: %n, esimerkiksi {first}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/reasons.py" />
            <source>%n cell(s) hold a formula without a value: open the workbook in a spreadsheet and save it.</source>
            <translation>
                <numerusform>Soluja, joiden kaavalla ei ole arvoa: %n. Avaa työkirja taulukkolaskennassa ja tallenna se.</numerusform>
                <numerusform>Soluja, joiden kaavalla ei ole arvoa: %n. Avaa työkirja taulukkolaskennassa ja tallenna se.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>%n cell(s) left out</source>
            <translation>
                <numerusform>%n solu jätetty pois</numerusform>
                <numerusform>%n solua jätetty pois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/reasons.py" />
            <source>%n column(s) had no name or a repeated one and are called {names}.</source>
            <translation>
                <numerusform>Sarakkeita, joilta puuttui nimi tai joiden nimi toistui: %n. Niiden nimet ovat nyt {names}.</numerusform>
                <numerusform>Sarakkeita, joilta puuttui nimi tai joiden nimi toistui: %n. Niiden nimet ovat nyt {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>%n could not be used:</source>
            <translation>
                <numerusform>%n ei kelvannut:</numerusform>
                <numerusform>%n ei kelvannut:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/fate.py" />
            <source>%n customer(s) reached it</source>
            <translation>
                <numerusform>%n asiakas saavutti sen</numerusform>
                <numerusform>%n asiakasta saavutti sen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/reasons.py" />
            <source>%n empty row(s) were left out.</source>
            <translation>
                <numerusform>Tyhjiä rivejä jätettiin pois: %n.</numerusform>
                <numerusform>Tyhjiä rivejä jätettiin pois: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/bindingview.py" />
            <source>%n ignored</source>
            <translation>
                <numerusform>%n ohitettu</numerusform>
                <numerusform>%n ohitettu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/reasons.py" />
            <source>%n line(s) hold no record and were left out, the first is line {line}: {reason}.</source>
            <translation>
                <numerusform>Rivejä, joilla ei ole tietuetta, jätettiin pois: %n. Ensimmäinen on rivi {line}: {reason}.</numerusform>
                <numerusform>Rivejä, joilla ei ole tietuetta, jätettiin pois: %n. Ensimmäinen on rivi {line}: {reason}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/data.py" />
            <source>%n measure(s)</source>
            <translation>
                <numerusform>%n mittari</numerusform>
                <numerusform>%n mittaria</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/reasons.py" />
            <source>%n merged cell(s) have the words of the cell they are merged with.</source>
            <translation>
                <numerusform>Yhdistettyjä soluja, jotka saivat yhdistämisen tekstin: %n.</numerusform>
                <numerusform>Yhdistettyjä soluja, jotka saivat yhdistämisen tekstin: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>%n misfit(s)</source>
            <translation>
                <numerusform>%n ei sovi</numerusform>
                <numerusform>%n ei sovi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>%n more remark(s)</source>
            <translation>
                <numerusform>%n huomautus lisää</numerusform>
                <numerusform>%n huomautusta lisää</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/bindingview.py" />
            <source>%n not on the map</source>
            <translation>
                <numerusform>%n ei polulla</numerusform>
                <numerusform>%n ei polulla</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/reasons.py" />
            <source>%n record(s) were left out: {reason}.</source>
            <translation>
                <numerusform>Tietueita jätettiin pois: %n, {reason}.</numerusform>
                <numerusform>Tietueita jätettiin pois: %n, {reason}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>%n repeated row(s) left out</source>
            <translation>
                <numerusform>%n toistuva rivi jätetty pois</numerusform>
                <numerusform>%n toistuvaa riviä jätetty pois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/reasons.py" />
            <source>%n row(s) have fewer cells than the header and were filled with empty ones.</source>
            <translation>
                <numerusform>Rivejä, joilla on vähemmän soluja kuin otsikkorivillä: %n. Ne täydennettiin tyhjillä.</numerusform>
                <numerusform>Rivejä, joilla on vähemmän soluja kuin otsikkorivillä: %n. Ne täydennettiin tyhjillä.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/reasons.py" />
            <source>%n row(s) have more cells than the header; the surplus was joined to the last cell.</source>
            <translation>
                <numerusform>Rivejä, joilla on enemmän soluja kuin otsikkorivillä: %n. Ylimääräiset liitettiin viimeiseen soluun.</numerusform>
                <numerusform>Rivejä, joilla on enemmän soluja kuin otsikkorivillä: %n. Ylimääräiset liitettiin viimeiseen soluun.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>%n row(s) left out</source>
            <translation>
                <numerusform>%n rivi jätetty pois</numerusform>
                <numerusform>%n riviä jätetty pois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/reasons.py" />
            <source>%n row(s) with a grand total were left out.</source>
            <translation>
                <numerusform>Loppusumman rivejä jätettiin pois: %n.</numerusform>
                <numerusform>Loppusumman rivejä jätettiin pois: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/rejectfile.py" />
            <source>%n saved in {path}</source>
            <translation>
                <numerusform>%n tallennettu tiedostoon {path}</numerusform>
                <numerusform>%n tallennettu tiedostoon {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/app/status.py" />
            <source>%n stage(s)</source>
            <translation>
                <numerusform>%n vaihe</numerusform>
                <numerusform>%n vaihetta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/connecting.py" />
            <source>%n table(s) found</source>
            <translation>
                <numerusform>%n taulu löytyi</numerusform>
                <numerusform>%n taulua löytyi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/bindingview.py" />
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n vahvistettava</numerusform>
                <numerusform>%n vahvistettavaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/app/status.py" />
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%n kosketuspiste</numerusform>
                <numerusform>%n kosketuspistettä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/app/status.py" />
            <source>%n transition(s)</source>
            <translation>
                <numerusform>%n siirtymä</numerusform>
                <numerusform>%n siirtymää</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;About Journeymap</source>
            <translation>&amp;Tietoja Journeymapista</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Actual size</source>
            <translation>&amp;Todellinen koko</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Arrange</source>
            <translation>&amp;Järjestä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Back to the map</source>
            <translation>&amp;Takaisin polkuun</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Connect to a database…</source>
            <translation>&amp;Yhdistä tietokantaan…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Tumma</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Data</source>
            <translation>&amp;Data</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Data of the map</source>
            <translation>Polun &amp;data</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Poista</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Drop-off</source>
            <translation>&amp;Poistuma</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Muokkaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Emotional</source>
            <translation>&amp;Emotionaalinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Engagement</source>
            <translation>S&amp;itoutuminen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Vie…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Tiedosto</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Fit the map</source>
            <translation>&amp;Koko polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Go</source>
            <translation>&amp;Siirry</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Goal</source>
            <translation>&amp;Tavoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Ohje</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Import data…</source>
            <translation>&amp;Tuo dataa…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Insert</source>
            <translation>&amp;Lisää</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Näppäimet</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Light</source>
            <translation>&amp;Vaalea</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/menus.py" />
            <source>&amp;Measure</source>
            <translation>&amp;Mittari</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Moment of truth</source>
            <translation>T&amp;otuuden hetki</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;New map</source>
            <translation>&amp;Uusi polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Next pane</source>
            <translation>&amp;Seuraava ruutu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Next touchpoint</source>
            <translation>&amp;Seuraava kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;None</source>
            <translation>&amp;Ei mitään</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Avaa…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Overlay</source>
            <translation>&amp;Mittarikerros</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Previous pane</source>
            <translation>&amp;Edellinen ruutu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Lopeta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Reached</source>
            <translation>&amp;Saavutti</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Tee uudelleen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Redo: {step}</source>
            <translation>&amp;Tee uudelleen: {step}</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Refresh data</source>
            <translation>&amp;Päivitä data</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Save</source>
            <translation>&amp;Tallenna</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Social</source>
            <translation>&amp;Sosiaalinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Stage</source>
            <translation>&amp;Vaihe</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Theme</source>
            <translation>T&amp;eema</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Touchpoint</source>
            <translation>&amp;Kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Kumoa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;Undo: {step}</source>
            <translation>&amp;Kumoa: {step}</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Näytä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>(gone)</source>
            <translation>(poistettu)</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>(positive − negative texts) ÷ all texts</source>
            <translation>(myönteiset − kielteiset tekstit) ÷ kaikki tekstit</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>(return − cost) ÷ cost</source>
            <translation>(tuotto − kustannus) ÷ kustannus</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/coverage.py" />
            <source>(untitled stage)</source>
            <translation>(nimetön vaihe)</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>(untitled)</source>
            <translation>(nimetön)</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>100 × (promoters, 9–10, − detractors, 0–6) ÷ answers</source>
            <translation>100 × (suosittelijat, 9–10, − arvostelijat, 0–6) ÷ vastaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>95 % interval</source>
            <translation>95 %:n luottamusväli</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/fate.py" />
            <source>95 % interval {span}</source>
            <translation>95 %:n luottamusväli {span}</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>A .journey file; you can also drop it here</source>
            <translation>.journey-tiedosto; voit myös pudottaa sen tähän</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>A designed customer journey and the measured one on the same canvas.</source>
            <translation>Suunniteltu ja mitattu asiakaspolku samalla pohjalla.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/fate.py" />
            <source>A goal: who comes here has completed the journey</source>
            <translation>Tavoite: tänne tulleen polku on valmis</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/rules.py" />
            <source>A touchpoint has no title.</source>
            <translation>Kosketuspisteellä ei ole nimeä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/rules.py" />
            <source>A transition has lost one of its touchpoints: delete it.</source>
            <translation>Siirtymä on menettänyt toisen kosketuspisteensä: poista se.</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Abandonment rate</source>
            <translation>Keskeytysaste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>About Journeymap</source>
            <translation>Tietoja Journeymapista</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>Activity</source>
            <translation>Tapahtuma</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Actor</source>
            <translation>Toimija</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Add a stage after the others, or after the selected one</source>
            <translation>Lisää vaihe muiden tai valitun jälkeen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Add a touchpoint in the middle of the view</source>
            <translation>Lisää kosketuspiste näkymän keskelle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Add a touchpoint that follows the selected one, linked</source>
            <translation>Lisää valittua seuraava kosketuspiste ja siirtymä siihen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/replacing.py" />
            <source>Add beside it</source>
            <translation>Lisää rinnalle</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/tools/connect.py" />
            <source>Add next touchpoint</source>
            <translation>Lisää seuraava kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands.py" />
            <source>Add stage</source>
            <translation>Lisää vaihe</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/view.py" />
            <source>Add touchpoint</source>
            <translation>Lisää kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/bindingview.py" />
            <source>Add unmatched to the map</source>
            <translation>Lisää puuttuvat polkuun</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>All files</source>
            <translation>Kaikki tiedostot</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Along a transition, down</source>
            <translation>Siirtymää pitkin alas</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Along a transition, left</source>
            <translation>Siirtymää pitkin vasemmalle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Along a transition, right</source>
            <translation>Siirtymää pitkin oikealle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Along a transition, up</source>
            <translation>Siirtymää pitkin ylös</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/jsonlines.py" />
            <source>Amplitude: raw export</source>
            <translation>Amplitude: raakavienti</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>An event log or a table of figures</source>
            <translation>Tapahtumaloki tai mittaritaulukko</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>An online shop with its data and drop-off points</source>
            <translation>Verkkokauppa datoineen ja poistumakohtineen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/preferences.py" />
            <source>Another language is spoken from the next start on.</source>
            <translation>Toinen kieli tulee käyttöön seuraavalla käynnistyskerralla.</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Answers, a row each</source>
            <translation>Vastaukset, rivi kustakin</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/measuring.py" />
            <source>As its own</source>
            <translation>Omana mittarinaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>As large as the map</source>
            <translation>Polun kokoinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>As suits the map</source>
            <translation>Polun mukaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>As the &amp;system</source>
            <translation>&amp;Järjestelmän mukaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/preferences.py" />
            <source>As the system</source>
            <translation>Järjestelmän mukaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Assumed</source>
            <translation>Oletettu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>BEGIN</source>
            <translation>ALOITA</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>Back to “{name}”</source>
            <translation>Takaisin polkuun ”{name}”</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>Bar |</source>
            <translation>Pystyviiva |</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Basket</source>
            <translation>Ostoskori</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Beacon</source>
            <translation>Majakka (beacon)</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Begin an empty map</source>
            <translation>Aloita tyhjä polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>CSAT</source>
            <translation>Tyytyväisten osuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectfile.py" />
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Call centre</source>
            <translation>Puhelinpalvelu</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Campaign</source>
            <translation>Kampanja</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Cancel</source>
            <translation>Peruuta</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Cases</source>
            <translation>Tapaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Channel</source>
            <translation>Kanava</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>Choose a column</source>
            <translation>Valitse sarake</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Choose a database file</source>
            <translation>Valitse tietokantatiedosto</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Choose file…</source>
            <translation>Valitse tiedosto…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Choose how the program behaves</source>
            <translation>Valitse, miten ohjelma toimii</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>Choose the column of “{role}”.</source>
            <translation>Valitse sarake kohteelle ”{role}”.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Choose…</source>
            <translation>Valitse…</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Churn</source>
            <translation>Asiakaspoistuma</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands.py" />
            <source>Click the touchpoint to connect to, or choose it with the arrows and press Enter</source>
            <translation>Napsauta kosketuspistettä, johon siirtymä johtaa, tai valitse se nuolilla ja paina Enter</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Click-through rate</source>
            <translation>Klikkausprosentti</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Clicks</source>
            <translation>Klikkaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Close</source>
            <translation>Sulje</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Close the window and end the program</source>
            <translation>Sulje ikkuna ja lopeta ohjelma</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/messages.py" />
            <source>Close this message</source>
            <translation>Sulje tämä viesti</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Collapse repeats</source>
            <translation>Yhdistä toistot</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/measuring.py" />
            <source>Column</source>
            <translation>Sarake</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>Comma ,</source>
            <translation>Pilkku ,</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>Comma: 1,5</source>
            <translation>Pilkku: 1,5</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/cases.py" />
            <source>Compare by</source>
            <translation>Vertailun perusteet</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/cases.py" />
            <source>Compare customers by</source>
            <translation>Vertaa asiakkaita näiden mukaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>Completed</source>
            <translation>Valmis</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Completed when</source>
            <translation>Valmis, kun</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Completion rate</source>
            <translation>Jatkaneiden osuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Con&amp;textual</source>
            <translation>Kon&amp;tekstuaalinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Con&amp;venience</source>
            <translation>Kä&amp;tevä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Connect</source>
            <translation>Yhdistä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Connect to a database</source>
            <translation>Yhdistä tietokantaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Connected</source>
            <translation>Yhdistetty</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Connecting</source>
            <translation>Yhdistetään</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Connecting to {url}</source>
            <translation>Yhdistetään: {url}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Connect…</source>
            <translation>Yhdistä…</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Contextual</source>
            <translation>Kontekstuaalinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Continue</source>
            <translation>Jatka</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>Continued</source>
            <translation>Jatkoi</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Convenience</source>
            <translation>Kätevä</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Conversion rate</source>
            <translation>Muuntamisnopeus</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Conversions</source>
            <translation>Konversiot</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoff.py" />
            <source>Copy</source>
            <translation>Kopioi</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Copy what is selected</source>
            <translation>Kopioi valitut</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Cost</source>
            <translation>Kustannus</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Could not be read</source>
            <translation>Ei voitu lukea</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Count repeats in a row once</source>
            <translation>Laske peräkkäiset toistot kerran</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importing.py" />
            <source>Counting</source>
            <translation>Lasketaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/recompute.py" />
            <source>Counting again</source>
            <translation>Lasketaan uudelleen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/coverage.py" />
            <source>Coverage of engagement types by stage</source>
            <translation>Sitoutumisen tyyppien kattavuus vaiheittain</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/outline.py" />
            <source>Coverage: type by stage</source>
            <translation>Kattavuus: tyyppi vaiheittain</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Ctrl+wheel, pinch</source>
            <translation>Ctrl+rulla, nipistys</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Customer</source>
            <translation>Asiakas</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Customer acquisition cost</source>
            <translation>Asiakashankintakustannus</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Customer effort (1–5)</source>
            <translation>Asioinnin vaiva (1–5)</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Customer effort score (ease, 1–7)</source>
            <translation>Asioinnin helppous (1–7)</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Customer lifetime value</source>
            <translation>Asiakkaan elinkaariarvo</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>Customer or session</source>
            <translation>Asiakas tai istunto</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Customers</source>
            <translation>Asiakkaat</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Customers at the end</source>
            <translation>Asiakkaat lopussa</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Customers at the start</source>
            <translation>Asiakkaat alussa</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Customers kept</source>
            <translation>Pysyneet asiakkaat</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Customers lost</source>
            <translation>Poistuneet asiakkaat</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Customers who go on</source>
            <translation>Jatkaneet asiakkaat</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Customers who have been quiet for no longer than the inactivity limit count as under way, not as lost.</source>
            <translation>Asiakkaat, joiden hiljaisuus ei ylitä rajaa, ovat kesken eivätkä poistuneita.</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Customers who leave</source>
            <translation>Keskeyttäneet asiakkaat</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>Customers whose path holds the touchpoint</source>
            <translation>Asiakkaat, joiden polulla kosketuspiste on</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Dark</source>
            <translation>Tumma</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/window.py" />
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/datatable.py" />
            <source>Data sources</source>
            <translation>Datalähteet</translation>
        </message>
        <message>
            <location filename="../../journeymap/export/origin.py" />
            <source>Data: {name}</source>
            <translation>Data: {name}</translation>
        </message>
        <message>
            <location filename="../../journeymap/export/origin.py" />
            <source>Data: {name}, read on {date}</source>
            <translation>Data: {name}, luettu {date}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Date</source>
            <translation>Päivämäärä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>Decimal mark</source>
            <translation>Desimaalimerkki</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands.py" />
            <source>Delete</source>
            <translation>Poista</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>Delimiter</source>
            <translation>Erotin</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Deliveries</source>
            <translation>Toimitukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Describe it in a sentence or two</source>
            <translation>Kuvaile muutamalla lauseella</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Description</source>
            <translation>Kuvaus</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Detractors</source>
            <translation>Arvostelijat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Don’t save</source>
            <translation>Älä tallenna</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/ground.py" />
            <source>Double-click to add the first touchpoint</source>
            <translation>Lisää ensimmäinen kosketuspiste kaksoisnapsauttamalla</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>Draw stages and touchpoints on an empty canvas</source>
            <translation>Piirrä vaiheet ja kosketuspisteet tyhjälle pohjalle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>Draw the journey, lay the data over it, see where customers are lost.</source>
            <translation>Piirrä polku, aseta data sen päälle ja näe, missä asiakkaat poistuvat.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Drop-off</source>
            <translation>Poistuma</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Drop-off from totals</source>
            <translation>Poistuma kokonaismääristä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoff.py" />
            <source>Drop-off points</source>
            <translation>Poistumakohdat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Du&amp;plicate</source>
            <translation>M&amp;onista</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands.py" />
            <source>Duplicate</source>
            <translation>Monista</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>E-mail</source>
            <translation>Sähköposti</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>E-mail open rate</source>
            <translation>Sähköpostin avausprosentti</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Edit &amp;title</source>
            <translation>Muokkaa &amp;nimeä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Edit binding…</source>
            <translation>Muokkaa sidontaa…</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Edit description</source>
            <translation>Muokkaa kuvausta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Edit evidence</source>
            <translation>Muokkaa näyttöä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Edit label</source>
            <translation>Muokkaa nimikettä</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/titles.py" />
            <source>Edit title</source>
            <translation>Muokkaa nimeä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Edited together</source>
            <translation>Muokataan yhdessä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Emotion &amp;down</source>
            <translation>Tunne &amp;alas</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Emotion &amp;up</source>
            <translation>Tunne &amp;ylös</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Emotional</source>
            <translation>Emotionaalinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Employee</source>
            <translation>Työntekijä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>Encoding</source>
            <translation>Merkistö</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>End a gesture, or select nothing</source>
            <translation>Lopeta ele tai poista valinta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>End typing a title</source>
            <translation>Lopeta nimen kirjoittaminen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Engagement</source>
            <translation>Sitoutuminen</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>Engagement type</source>
            <translation>Sitoutumisen tyyppi</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Engagements</source>
            <translation>Sitoutumiset</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Enter, Esc, Ctrl+Enter</source>
            <translation>Enter, Esc, Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Event</source>
            <translation>Tapahtuma</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/running.py" />
            <source>Event logs and tables</source>
            <translation>Tapahtumalokit ja taulukot</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/datatable.py" />
            <source>Events</source>
            <translation>Tapahtumat</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>Every row could be used.</source>
            <translation>Kaikki rivit kelpasivat.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Evidence</source>
            <translation>Näyttö</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Expect a better emotion</source>
            <translation>Odota parempaa tunnetta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Expect a worse emotion</source>
            <translation>Odota huonompaa tunnetta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Expected emotion</source>
            <translation>Odotettu tunne</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exporting.py" />
            <source>Export</source>
            <translation>Vie</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exporting.py" />
            <source>Export to</source>
            <translation>Vie kohteeseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exporting.py" />
            <source>Export to {name}</source>
            <translation>Vie tiedostoon {name}</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exporting.py" />
            <source>Exported to {path}</source>
            <translation>Viety: {path}</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Facebook</source>
            <translation>Facebook</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Facebook engagement rate</source>
            <translation>Facebookin sitoutumisaste</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Facebook reach</source>
            <translation>Facebookin kattavuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Fi&amp;gures</source>
            <translation>&amp;Luvut</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/panes.py" />
            <source>Figures</source>
            <translation>Luvut</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/datatable.py" />
            <source>Figures per touchpoint</source>
            <translation>Luvut kosketuspisteittäin</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/format.py" />
            <source>Figures that the map keeps cannot be right and were left out: a count is below 0 or above its whole. Refresh the data to count anew.</source>
            <translation>Asiakaspolun tallettamat luvut eivät voi olla oikein, ja ne jätettiin pois: jokin määrä on alle 0 tai suurempi kuin kokonaisuus. Päivitä data, niin luvut lasketaan uudelleen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>File</source>
            <translation>Tiedosto</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>File changed: refresh</source>
            <translation>Tiedosto muuttunut: päivitä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>File missing</source>
            <translation>Tiedosto puuttuu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>First rows of {name}</source>
            <translation>Tiedoston {name} ensimmäiset rivit</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Fit the &amp;selection</source>
            <translation>Koko &amp;valinta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/recall.py" />
            <source>Forget</source>
            <translation>Unohda</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Format</source>
            <translation>Muoto</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Forum</source>
            <translation>Keskustelupalsta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Free software under the MIT licence. It works wholly offline.</source>
            <translation>Vapaa ohjelma MIT-lisenssillä. Toimii kokonaan ilman verkkoa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Full s&amp;creen</source>
            <translation>&amp;Koko näyttö</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/jsonlines.py" />
            <source>GA4: export of BigQuery</source>
            <translation>GA4: vienti BigQuerystä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Go from the start page to the map that is open</source>
            <translation>Siirry aloitussivulta avoimeen polkuun</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Go to the start page; the map stays open</source>
            <translation>Siirry aloitussivulle; polku pysyy avoinna</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands.py" />
            <source>Goal</source>
            <translation>Tavoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Goal of the journey</source>
            <translation>Polun tavoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/webanalytics.py" />
            <source>Google Analytics 4: report or exploration</source>
            <translation>Google Analytics 4: raportti tai tutkimus</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Google reviews</source>
            <translation>Google-arvostelut</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Growth of site traffic</source>
            <translation>Kävijämäärän kasvu</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Health indicator</source>
            <translation>Terveysmittari</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Height</source>
            <translation>Korkeus</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Help desk</source>
            <translation>Neuvontapiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Here a journey counts as completed</source>
            <translation>Tässä polku on valmis</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>How data is counted</source>
            <translation>Miten data lasketaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>How each touchpoint engages</source>
            <translation>Miten kukin kosketuspiste sitouttaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>How many customers reached each touchpoint</source>
            <translation>Kuinka moni asiakas saavutti kunkin kosketuspisteen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>ISO 8601: YYYY-MM-DD hh:mm</source>
            <translation>ISO 8601: YYYY-MM-DD hh:mm</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/naming.py" />
            <source>Ignore</source>
            <translation>Ohita</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importing.py" />
            <source>Import</source>
            <translation>Tuo</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoff.py" />
            <source>Import an event log to see where customers are lost, ranked, with how sure that is.</source>
            <translation>Tuo tapahtumaloki, niin näet järjestyksessä, missä asiakkaat poistuvat ja kuinka varmaa se on.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Import an event log, to count who continues and who is lost, or a table of figures per touchpoint.</source>
            <translation>Tuo tapahtumaloki, josta lasketaan jatkavat ja poistuvat, tai mittaritaulukko kosketuspisteittäin.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/running.py" />
            <source>Import data</source>
            <translation>Tuo dataa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>Import data…</source>
            <translation>Tuo dataa…</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importing.py" />
            <source>Import {name}</source>
            <translation>Tuo {name}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/datatable.py" />
            <source>Imported</source>
            <translation>Tuotu</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Impressions</source>
            <translation>Näytöt</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Inactivity limit</source>
            <translation>Hiljaisuuden raja</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Ins&amp;pector</source>
            <translation>&amp;Tarkastelu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/panes.py" />
            <source>Inspector</source>
            <translation>Tarkastelu</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/support.py" />
            <source>Intercom: conversations</source>
            <translation>Intercom: keskustelut</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/support.py" />
            <source>Intercom: messages</source>
            <translation>Intercom: viestit</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>IoT device</source>
            <translation>IoT-laite</translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>It can be read in %n ways: check how it is read.</source>
            <translation>
                <numerusform>Sen voi lukea %n tavalla: tarkista, miten se luetaan.</numerusform>
                <numerusform>Sen voi lukea %n tavalla: tarkista, miten se luetaan.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>It decides more than others</source>
            <translation>Se ratkaisee enemmän kuin muut</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>It engages by being easy</source>
            <translation>Se sitouttaa helppoudella</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>It engages by feeling</source>
            <translation>Se sitouttaa tunteella</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>It engages by fitting place, time and situation</source>
            <translation>Se sitouttaa sopimalla paikkaan, aikaan ja tilanteeseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>It engages by other people</source>
            <translation>Se sitouttaa muiden ihmisten kautta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Its events stay where they are: only counts come back. SQLite, DuckDB, PostgreSQL, ClickHouse, Spark.</source>
            <translation>Tapahtumat pysyvät paikallaan: vain lukumäärät haetaan. SQLite, DuckDB, PostgreSQL, ClickHouse, Spark.</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/jsonlines.py" />
            <source>JSON lines</source>
            <translation>JSON-rivit</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/view.py" />
            <source>Journey map</source>
            <translation>Asiakaspolku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Journey maps</source>
            <translation>Asiakaspolut</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Journeymap</source>
            <translation>Journeymap</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Journeymap {version}</source>
            <translation>Journeymap {version}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Keep it in the system’s keyring</source>
            <translation>Säilytä järjestelmän avainrenkaassa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Keys</source>
            <translation>Näppäimet</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>Kind of file</source>
            <translation>Tiedoston laji</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Label</source>
            <translation>Nimike</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Landscape</source>
            <translation>Vaaka</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/settings.py" />
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Lay an event log or a table of figures over the map</source>
            <translation>Aseta tapahtumaloki tai mittaritaulukko polun päälle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Lay the events in a database over the map: only counts come back</source>
            <translation>Tuo tietokannan tapahtumat polun päälle: vain lukumäärät haetaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/cases.py" />
            <source>Leave out repeated rows</source>
            <translation>Jätä toistuvat rivit pois</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Light</source>
            <translation>Vaalea</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Likes</source>
            <translation>Tykkäykset</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Likes and shares</source>
            <translation>Tykkäykset ja jakaminen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>Line</source>
            <translation>Rivi</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Link interactions</source>
            <translation>Linkkivuorovaikutukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Link the selected touchpoint: then choose the one it leads to</source>
            <translation>Yhdistä valittu kosketuspiste: valitse sitten, mihin se johtaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>List all keys</source>
            <translation>Luettele kaikki näppäimet</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>List the data that the map rests on</source>
            <translation>Luettele data, johon polku perustuu</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Live chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Locate file</source>
            <translation>Etsi tiedosto</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Locate file…</source>
            <translation>Etsi tiedosto…</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Locate “{name}”</source>
            <translation>Etsi ”{name}”</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importing.py" />
            <source>Looking at the first rows</source>
            <translation>Tutkitaan ensimmäisiä rivejä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Looking for a keyring</source>
            <translation>Etsitään avainrengasta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>Lost</source>
            <translation>Poistui</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>Lost ÷ all who reached it and are not under way</source>
            <translation>Poistuneet ÷ kaikki saavuttaneet, jotka eivät ole kesken</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/mailings.py" />
            <source>Mailchimp: campaigns</source>
            <translation>Mailchimp: kampanjat</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/mailings.py" />
            <source>Mailchimp: report of one campaign</source>
            <translation>Mailchimp: yhden kampanjan raportti</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Make the step again that was taken back</source>
            <translation>Tee kumottu toimi uudelleen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>Maps that you open or save are listed here.</source>
            <translation>Avaamasi ja tallentamasi polut näkyvät tässä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Margin</source>
            <translation>Kate</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Mark goal</source>
            <translation>Merkitse tavoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Mark moment of truth</source>
            <translation>Merkitse totuuden hetki</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/naming.py" />
            <source>Match</source>
            <translation>Vastaavuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/webanalytics.py" />
            <source>Matomo: report</source>
            <translation>Matomo: raportti</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/toolbar.py" />
            <source>Measure</source>
            <translation>Mittari</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/toolbar.py" />
            <source>Measure: {name}</source>
            <translation>Mittari: {name}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Measured</source>
            <translation>Mitattu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/measuring.py" />
            <source>Measures</source>
            <translation>Mittarit</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Median time: {time}.</source>
            <translation>Mediaaniaika: {time}.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>Microseconds since 1970</source>
            <translation>Mikrosekunteja vuodesta 1970</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>Milliseconds since 1970</source>
            <translation>Millisekunteja vuodesta 1970</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/cases.py" />
            <source>Minutes of silence after which a new session begins</source>
            <translation>Hiljaiset minuutit, joiden jälkeen alkaa uusi istunto</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/jsonlines.py" />
            <source>Mixpanel: raw export</source>
            <translation>Mixpanel: raakavienti</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Mobile app</source>
            <translation>Mobiilisovellus</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands.py" />
            <source>Moment of truth</source>
            <translation>Totuuden hetki</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importlayout.py" />
            <source>More</source>
            <translation>Lisävalinnat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Mouse and typing</source>
            <translation>Hiiri ja kirjoittaminen</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands.py" />
            <source>Move</source>
            <translation>Siirrä</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/tools/stages.py" />
            <source>Move stage</source>
            <translation>Siirrä vaihe</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Move the keys to the next part of the window</source>
            <translation>Siirrä näppäimet ikkunan seuraavaan osaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Move the keys to the part of the window before</source>
            <translation>Siirrä näppäimet ikkunan edelliseen osaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Move to stage</source>
            <translation>Siirrä vaiheeseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/naming.py" />
            <source>Name in the data</source>
            <translation>Nimi datassa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importlayout.py" />
            <source>Names</source>
            <translation>Nimet</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/bindingview.py" />
            <source>Names in the data and their touchpoints</source>
            <translation>Datan nimet ja niiden kosketuspisteet</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Negative texts</source>
            <translation>Kielteiset tekstit</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Net promoter score</source>
            <translation>Nettosuositteluindeksi</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Neutral texts</source>
            <translation>Neutraalit tekstit</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>New customers</source>
            <translation>Uudet asiakkaat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>New map</source>
            <translation>Uusi polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/cases.py" />
            <source>New session after</source>
            <translation>Uusi istunto, kun hiljaista on</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/naming.py" />
            <source>New touchpoint</source>
            <translation>Uusi kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Newsletter</source>
            <translation>Uutiskirje</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>No customer took it in the data.</source>
            <translation>Yksikään asiakas ei kulkenut sitä datassa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>No longer in {folder}</source>
            <translation>Ei enää kansiossa {folder}</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/menus.py" />
            <source>No map yet</source>
            <translation>Ei vielä polkua</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/menus.py" />
            <source>No measures: import a table of figures</source>
            <translation>Ei mittareita: tuo mittaritaulukko</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importing.py" />
            <source>No name is bound to a touchpoint yet.</source>
            <translation>Mitään nimeä ei ole vielä sidottu kosketuspisteeseen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/outlinerows.py" />
            <source>No stage</source>
            <translation>Ei vaihetta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoff.py" />
            <source>No touchpoint is a goal, so nobody counts as completed: mark the goal with G.</source>
            <translation>Yksikään kosketuspiste ei ole tavoite, joten kukaan ei ole valmis: merkitse tavoite näppäimellä G.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/outline.py" />
            <source>No touchpoint matches. Clear the search or the filters.</source>
            <translation>Mikään kosketuspiste ei täsmää. Tyhjennä haku tai suodattimet.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/fate.py" />
            <source>Nobody’s fate is known here yet</source>
            <translation>Kenenkään kohtaloa ei vielä tiedetä tässä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>None</source>
            <translation>Ei mitään</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/naming.py" />
            <source>Not on the map</source>
            <translation>Ei polulla</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>Not saved</source>
            <translation>Tallentamatta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/scales.py" />
            <source>Not set</source>
            <translation>Ei asetettu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Nudge &amp;down</source>
            <translation>Siirrä &amp;alas</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Nudge &amp;left</source>
            <translation>Siirrä &amp;vasemmalle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Nudge &amp;right</source>
            <translation>Siirrä &amp;oikealle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Nudge &amp;up</source>
            <translation>Siirrä &amp;ylös</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Nudge down by 10</source>
            <translation>Siirrä 10 alas</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Nudge left by 10</source>
            <translation>Siirrä 10 vasemmalle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Nudge right by 10</source>
            <translation>Siirrä 10 oikealle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Nudge up by 10</source>
            <translation>Siirrä 10 ylös</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Observed</source>
            <translation>Havaittu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/cases.py" />
            <source>Of rows that are wholly alike the first one counts.</source>
            <translation>Täysin samanlaisista riveistä ensimmäinen lasketaan.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/fate.py" />
            <source>Of {count} who reached it:</source>
            <translation>Sen saavutti {count}; heistä:</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>On demand</source>
            <translation>Pyydettäessä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>One column cannot be two things: choose another.</source>
            <translation>Sama sarake ei voi olla kahta asiaa: valitse toinen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Online reviews</source>
            <translation>Verkkoarvostelut</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/outline.py" />
            <source>Only {type}</source>
            <translation>Vain {type}</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exporting.py" />
            <source>Open</source>
            <translation>Avaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/menus.py" />
            <source>Open &amp;recent</source>
            <translation>Avaa &amp;äskeinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Open a map from a file</source>
            <translation>Avaa polku tiedostosta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>Open a map…</source>
            <translation>Avaa polku…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Open another map…</source>
            <translation>Avaa toinen polku…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Open map</source>
            <translation>Avaa polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exporting.py" />
            <source>Open the folder</source>
            <translation>Avaa kansio</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/settings.py" />
            <source>Open the last map when the program starts</source>
            <translation>Avaa viimeisin polku, kun ohjelma käynnistyy</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Open the sa&amp;mple</source>
            <translation>Avaa &amp;esimerkki</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>Open the sample</source>
            <translation>Avaa esimerkki</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Open the sample map of an online shop with its data</source>
            <translation>Avaa esimerkkinä verkkokaupan polku ja sen data</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Opens</source>
            <translation>Avaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/ground.py" />
            <source>Or drop a journey file or a table of data here</source>
            <translation>Tai pudota polkutiedosto tai datataulukko tähän</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Orders in a period</source>
            <translation>Tilauksia jaksossa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Orientation</source>
            <translation>Suunta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Out&amp;line</source>
            <translation>&amp;Jäsennys</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/panes.py" />
            <source>Outline</source>
            <translation>Jäsennys</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Overlay</source>
            <translation>Mittarikerros</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Own size</source>
            <translation>Oma koko</translation>
        </message>
        <message>
            <location filename="../../journeymap/export/formats.py" />
            <source>PDF document</source>
            <translation>PDF-asiakirja</translation>
        </message>
        <message>
            <location filename="../../journeymap/export/formats.py" />
            <source>PNG image</source>
            <translation>PNG-kuva</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Page</source>
            <translation>Sivu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Pan</source>
            <translation>Vieritä</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/importers.py" />
            <source>Parquet</source>
            <translation>Parquet</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Partner</source>
            <translation>Kumppani</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Passives</source>
            <translation>Neutraalit</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Password</source>
            <translation>Salasana</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Patient portal</source>
            <translation>Asiakasportaali</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Period</source>
            <translation>Jakso</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Periods that a customer stays</source>
            <translation>Jaksot, jotka asiakas pysyy</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Phone</source>
            <translation>Puhelin</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>Point: 1.5</source>
            <translation>Piste: 1.5</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Portrait</source>
            <translation>Pysty</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Positive texts</source>
            <translation>Myönteiset tekstit</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Post</source>
            <translation>Posti</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exporting.py" />
            <source>Preview</source>
            <translation>Esikatselu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exporting.py" />
            <source>Preview of the export</source>
            <translation>Viennin esikatselu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>Progress</source>
            <translation>Edistyminen</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Promoters</source>
            <translation>Suosittelijat</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/surveys.py" />
            <source>Qualtrics: answers</source>
            <translation>Qualtrics: vastaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Query</source>
            <translation>Kysely</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Query for the events</source>
            <translation>Tapahtumien kysely</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>RECENT</source>
            <translation>ÄSKEISET</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>Rank by customers lost; none where too few customers tell</source>
            <translation>Sija poistuneiden asiakkaiden mukaan; ei sijaa, jos asiakkaita on liian vähän</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Rating in online reviews</source>
            <translation>Verkkoarvostelujen arvosana</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Reach</source>
            <translation>Kattavuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Reached</source>
            <translation>Saavutti</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importing.py" />
            <source>Read again</source>
            <translation>Lue uudelleen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/recall.py" />
            <source>Read as “{name}” on {day}: check and import.</source>
            <translation>Luettu samoin kuin ”{name}” {day}: tarkista ja tuo.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Read the data of the map again from its file</source>
            <translation>Lue polun data uudelleen tiedostosta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/freshness.py" />
            <source>Reading {name}</source>
            <translation>Luetaan {name}</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Recommendations</source>
            <translation>Suositukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Referrals</source>
            <translation>Suosittelut</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Refresh</source>
            <translation>Päivitä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/freshness.py" />
            <source>Refresh data</source>
            <translation>Päivitä data</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/datatable.py" />
            <source>Rejected</source>
            <translation>Hylätyt</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>Rejected rows</source>
            <translation>Hylätyt rivit</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importing.py" />
            <source>Rejected: {count}</source>
            <translation>Hylätty: {count}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importlayout.py" />
            <source>Remarks</source>
            <translation>Huomautukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importing.py" />
            <source>Remarks: {count}</source>
            <translation>Huomautukset: {count}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importing.py" />
            <source>Remembering how the file is read</source>
            <translation>Painetaan mieleen, miten tiedosto luetaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Remove</source>
            <translation>Poista</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Remove data</source>
            <translation>Poista data</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/replacing.py" />
            <source>Replaces “{name}” of {day}.</source>
            <translation>Korvaa lähteen ”{name}”, tuotu {day}.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Reported</source>
            <translation>Raportoitu</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/tools/stages.py" />
            <source>Resize stage</source>
            <translation>Muuta vaiheen leveyttä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Resolution</source>
            <translation>Tarkkuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Resolution time</source>
            <translation>Ratkaisuun kuluva aika</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Response time</source>
            <translation>Vastausaika</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Responses</source>
            <translation>Vastausten määrä</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Retargeting ad</source>
            <translation>Uudelleenkohdennettu mainos</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Retention</source>
            <translation>Asiakaspysyvyys</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Return</source>
            <translation>Tuotto</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Return on investment</source>
            <translation>Sijoitetun pääoman tuotto</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Revenue</source>
            <translation>Liikevaihto</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Reviews</source>
            <translation>Arvostelut</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/datatable.py" />
            <source>Rows</source>
            <translation>Rivit</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/datatable.py" />
            <source>Rows are</source>
            <translation>Rivit ovat</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>SQLite and DuckDB files</source>
            <translation>SQLite- ja DuckDB-tiedostot</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Satisfaction</source>
            <translation>Asiakastyytyväisyys</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Satisfied customers</source>
            <translation>Tyytyväiset asiakkaat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Save</source>
            <translation>Tallenna</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Save &amp;as…</source>
            <translation>Tallenna &amp;nimellä…</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>Save as CSV…</source>
            <translation>Tallenna CSV:nä…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Save elsewhere…</source>
            <translation>Tallenna muualle…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Save in another folder</source>
            <translation>Tallenna toiseen kansioon</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Save map</source>
            <translation>Tallenna polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectfile.py" />
            <source>Save rejected rows</source>
            <translation>Tallenna hylätyt rivit</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Save the changes to “{name}”?</source>
            <translation>Tallennetaanko polun ”{name}” muutokset?</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Save the map</source>
            <translation>Tallenna polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Save the map in another file</source>
            <translation>Tallenna polku toiseen tiedostoon</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>Saved</source>
            <translation>Tallennettu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectfile.py" />
            <source>Saving rejected rows</source>
            <translation>Tallennetaan hylättyjä rivejä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectfile.py" />
            <source>Saving…</source>
            <translation>Tallennetaan…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Se&amp;ttings…</source>
            <translation>Ase&amp;tukset…</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/outline.py" />
            <source>Search touchpoints</source>
            <translation>Etsi kosketuspisteitä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/engagement.py" />
            <source>Secondary</source>
            <translation>Toissijainen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/engagement.py" />
            <source>Secondary type: {type}</source>
            <translation>Toissijainen tyyppi: {type}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>Seconds since 1970</source>
            <translation>Sekunteja vuodesta 1970</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Select &amp;all</source>
            <translation>Valitse &amp;kaikki</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Select &amp;nothing</source>
            <translation>&amp;Poista valinta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Select all touchpoints</source>
            <translation>Valitse kaikki kosketuspisteet</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Select several</source>
            <translation>Valitse useita</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands.py" />
            <source>Select the touchpoint from which the transition starts, then connect</source>
            <translation>Valitse kosketuspiste, josta siirtymä alkaa, ja yhdistä sitten</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>Semicolon ;</source>
            <translation>Puolipiste ;</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Sessions</source>
            <translation>Istunnot</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Set actor</source>
            <translation>Aseta toimija</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Set channel</source>
            <translation>Aseta kanava</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Set completion rule</source>
            <translation>Aseta valmistumisen ehto</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands.py" />
            <source>Set engagement type</source>
            <translation>Aseta sitoutumisen tyyppi</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands.py" />
            <source>Set expected emotion</source>
            <translation>Aseta odotettu tunne</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Set inactivity limit</source>
            <translation>Aseta hiljaisuuden raja</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/engagement.py" />
            <source>Set secondary type</source>
            <translation>Aseta toissijainen tyyppi</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Set strength</source>
            <translation>Aseta voimakkuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/preferences.py" />
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Shares</source>
            <translation>Jaot</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>Sheet</source>
            <translation>Taulukko</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Show on the map</source>
            <translation>Näytä polulla</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>Show the whole map</source>
            <translation>Näytä koko polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Shown · {state}</source>
            <translation>Näkyvissä · {state}</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Site traffic</source>
            <translation>Kävijämäärät</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Size</source>
            <translation>Koko</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Slack</source>
            <translation>Slack</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Smartphone message</source>
            <translation>Viesti älypuhelimeen</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Social</source>
            <translation>Sosiaalinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Social media</source>
            <translation>Sosiaalinen media</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/errors.py" />
            <source>Something went wrong that the program did not foresee.</source>
            <translation>Tapahtui virhe, jota ohjelma ei osannut odottaa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/datatable.py" />
            <source>Source</source>
            <translation>Lähde</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Space-drag, middle drag, two fingers</source>
            <translation>Välilyönti ja veto, veto keskipainikkeella, kaksi sormea</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/toolbar.py" />
            <source>Stage</source>
            <translation>Vaihe</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/rules.py" />
            <source>Stage “{title}” has no touchpoint.</source>
            <translation>Vaiheessa ”{title}” ei ole kosketuspistettä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Stale, file missing</source>
            <translation>Vanhentunut, tiedosto puuttuu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Stale: refresh</source>
            <translation>Vanhentunut: päivitä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/recall.py" />
            <source>Start afresh</source>
            <translation>Aloita alusta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/recall.py" />
            <source>Start afresh, and remember nothing of files like this one</source>
            <translation>Aloita alusta ja unohda tällaiset tiedostot</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Start pa&amp;ge</source>
            <translation>&amp;Aloitussivu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>Start page</source>
            <translation>Aloitussivu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/datatable.py" />
            <source>State</source>
            <translation>Tila</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importing.py" />
            <source>Stop</source>
            <translation>Keskeytä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/importing.py" />
            <source>Stopped.</source>
            <translation>Keskeytetty.</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Store</source>
            <translation>Myymälä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Strength</source>
            <translation>Voimakkuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/surveys.py" />
            <source>SurveyMonkey: answers</source>
            <translation>SurveyMonkey: vastaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>System</source>
            <translation>Järjestelmä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>T&amp;ransition</source>
            <translation>&amp;Siirtymä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>Tab</source>
            <translation>Sarkain</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/ground.py" />
            <source>Tab adds the next one, 1–4 say how it engages, drag from a card’s rim to connect</source>
            <translation>Sarkain lisää seuraavan, 1–4 kertovat miten se sitouttaa, kortin reunasta vetämällä yhdistät</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Table</source>
            <translation>Taulu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Table with the events</source>
            <translation>Taulu, jossa tapahtumat ovat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Take back the last step</source>
            <translation>Kumoa viimeisin toimi</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Take the map away as PNG or PDF</source>
            <translation>Vie polku PNG- tai PDF-muotoon</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Take what is selected off the map</source>
            <translation>Poista valitut polusta</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Text sentiment</source>
            <translation>Tekstianalyysi tunnelmista</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/importers.py" />
            <source>Text: CSV, TSV …</source>
            <translation>Teksti: CSV, TSV …</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Texts</source>
            <translation>Tekstit</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>That is {share} of all who went on or ended here.</source>
            <translation>Se on {share} kaikista tästä jatkaneista ja tähän päättyneistä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reading.py" />
            <source>The data cannot be read ({kind}: {reason}). Check the file, or save it anew as CSV in UTF-8.</source>
            <translation>Dataa ei voi lukea ({kind}: {reason}). Tarkista tiedosto tai tallenna se uudelleen CSV-muodossa, UTF-8-koodattuna.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>The export has no file: type a name, or choose one.</source>
            <translation>Viennillä ei ole tiedostoa: kirjoita nimi tai valitse tiedosto.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/toolbar.py" />
            <source>The figures of an imported measure</source>
            <translation>Tuodun mittarin luvut</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reading.py" />
            <source>The file cannot be read: {reason}. Choose it again, or check who may read it.</source>
            <translation>Tiedostoa ei voi lukea: {reason}. Valitse se uudelleen tai tarkista, kuka saa lukea sen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/recompute.py" />
            <source>The file has changed since it was imported.</source>
            <translation>Tiedosto on muuttunut tuonnin jälkeen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>The file holds {n} tables one after another; this is “{sheet}”.</source>
            <translation>Tiedostossa on peräkkäin {n} taulukkoa; tämä on ”{sheet}”.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>The file is not where it was.</source>
            <translation>Tiedosto ei ole enää paikallaan.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>The file is there already: it will be replaced.</source>
            <translation>Tiedosto on jo olemassa: se korvataan.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/decoding.py" />
            <source>The file was changed outside Journeymap, or damaged: its checksum does not fit. Look whether the map is as you know it before you save.</source>
            <translation>Tiedostoa on muutettu Journeymapin ulkopuolella tai se on vioittunut: tarkistussumma ei täsmää. Katso ennen tallentamista, onko polku sellainen kuin sen tunnet.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/decoding.py" />
            <source>The file was merged by Git: look whether the map is as you expect, then save to give it a checksum.</source>
            <translation>Git on yhdistänyt tiedoston: katso, onko polku odotetunlainen, ja anna sille tarkistussumma tallentamalla.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>The first {shown} of {all} that could not be used:</source>
            <translation>Ensimmäiset {shown}/{all}, jotka eivät kelvanneet:</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>The map alone</source>
            <translation>Pelkkä polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/rules.py" />
            <source>The map has no goal: mark the touchpoint at which the journey is completed.</source>
            <translation>Polulla ei ole tavoitetta: merkitse kosketuspiste, jossa polku on valmis.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/coverage.py" />
            <source>The map has no stage yet.</source>
            <translation>Polulla ei ole vielä vaiheita.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/format.py" />
            <source>The map holds parts that this version of Journeymap does not know. They are not shown, but are kept when you save.</source>
            <translation>Polussa on osia, joita tämä Journeymapin versio ei tunne. Niitä ei näytetä, mutta ne säilyvät tallennettaessa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>The map that is open</source>
            <translation>Avoin polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>The path ends at a goal</source>
            <translation>Polku päättyy tavoitteeseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>The path holds a goal</source>
            <translation>Polulla on tavoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>The period before</source>
            <translation>Edellinen jakso</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/cases.py" />
            <source>The same customer begins another journey after a long silence.</source>
            <translation>Sama asiakas aloittaa pitkän hiljaisuuden jälkeen uuden polun.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>The times fit two formats: check the time format.</source>
            <translation>Ajat sopivat kahteen muotoon: tarkista ajan muoto.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>The title “{title}” above the header was left out.</source>
            <translation>Otsikko ”{title}” sarakeotsikoiden yläpuolelta jätettiin pois.</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/rules.py" />
            <source>The transition from “{title}” to “{other}” goes back to an earlier stage.</source>
            <translation>Siirtymä kohteesta ”{title}” kohteeseen ”{other}” palaa aiempaan vaiheeseen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>The typeface Inter is under the SIL Open Font Licence; Qt is under the LGPL.</source>
            <translation>Kirjasin Inter on SIL Open Font -lisenssillä, Qt LGPL-lisenssillä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Theme</source>
            <translation>Teema</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>These rows are</source>
            <translation>Nämä rivit ovat</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>This computer’s: {zone}</source>
            <translation>Tämän tietokoneen: {zone}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>This is no date: write it as 2026-11-22, or leave it empty.</source>
            <translation>Tämä ei ole päivämäärä: kirjoita se muodossa 2026-11-22 tai jätä tyhjäksi.</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>This period</source>
            <translation>Tämä jakso</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>Tick at least one measure.</source>
            <translation>Valitse ainakin yksi mittari.</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Ticket</source>
            <translation>Tukipyyntö</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>Time</source>
            <translation>Aika</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>Time format</source>
            <translation>Ajan muoto</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Time on site</source>
            <translation>Sivustolla vietetty aika</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Times, a row each</source>
            <translation>Ajat, rivi kustakin</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/editor.py" />
            <source>Title</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>Too few customers to rank it.</source>
            <translation>Liian vähän asiakkaita järjestykseen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/fate.py" />
            <source>Too few customers to tell</source>
            <translation>Liian vähän asiakkaita, jotta voisi sanoa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/toolbar.py" />
            <source>Tools</source>
            <translation>Työkalut</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Touch&amp;point</source>
            <translation>&amp;Kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/toolbar.py" />
            <source>Touchpoint</source>
            <translation>Kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Touchpoint &amp;above</source>
            <translation>Kosketuspiste &amp;ylhäällä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Touchpoint &amp;below</source>
            <translation>Kosketuspiste &amp;alhaalla</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Touchpoint to the &amp;left</source>
            <translation>Kosketuspiste &amp;vasemmalla</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Touchpoint to the &amp;right</source>
            <translation>Kosketuspiste &amp;oikealla</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Transition</source>
            <translation>Siirtymä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Try again</source>
            <translation>Yritä uudelleen</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Twitter/X</source>
            <translation>Twitter/X</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Twitter/X engagement rate</source>
            <translation>Twitterin/X:n sitoutumisaste</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Twitter/X impressions</source>
            <translation>Twitterin/X:n näytöt</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/rules.py" />
            <source>Two touchpoints are called “{title}”: data cannot tell them apart by name.</source>
            <translation>Kahden kosketuspisteen nimi on ”{title}”: data ei voi erottaa niitä nimestä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Type another title</source>
            <translation>Kirjoita toinen nimi</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>URL</source>
            <translation>URL-osoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>Under way</source>
            <translation>Kesken</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/touchpoints.py" />
            <source>Untitled</source>
            <translation>Nimetön</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Untitled map</source>
            <translation>Nimetön polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/stages.py" />
            <source>Untitled stage</source>
            <translation>Nimetön vaihe</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Up to date</source>
            <translation>Ajan tasalla</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/bindingview.py" />
            <source>Use all proposals</source>
            <translation>Käytä kaikkia ehdotuksia</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Value of an order</source>
            <translation>Tilauksen arvo</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Version and licence</source>
            <translation>Versio ja lisenssi</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Visitors</source>
            <translation>Kävijät</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Wearable</source>
            <translation>Puettava laite</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Web search</source>
            <translation>Verkkohaku</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Website</source>
            <translation>Verkkosivusto</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/fate.py" />
            <source>What became of the customers</source>
            <translation>Mitä asiakkaille tapahtui</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>What is not saved is lost.</source>
            <translation>Tallentamaton katoaa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>What makes the customer go on?</source>
            <translation>Mikä saa asiakkaan jatkamaan?</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>What part of the customers is lost at each touchpoint</source>
            <translation>Kuinka suuri osa asiakkaista poistuu kussakin kosketuspisteessä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>What stands there</source>
            <translation>Mitä siinä on</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>Where the true drop-off lies, with 95 % confidence (Wilson)</source>
            <translation>Missä todellinen poistuma on 95 %:n varmuudella (Wilson)</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>Why</source>
            <translation>Miksi</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Width</source>
            <translation>Leveys</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Word of mouth</source>
            <translation>Suusanallinen suosittelu</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/importers.py" />
            <source>Workbook: XLSX, ODS …</source>
            <translation>Työkirja: XLSX, ODS …</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/xes.py" />
            <source>XES: event log</source>
            <translation>XES: tapahtumaloki</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Yelp reviews</source>
            <translation>Yelp-arvostelut</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/errors.py" />
            <source>Your map is still open. Save it under another name to be safe; please report the details below.</source>
            <translation>Polku on yhä avoinna. Tallenna se varmuuden vuoksi toisella nimellä; ilmoita alla olevat tiedot.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>Zone of the times</source>
            <translation>Aikojen vyöhyke</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Zoom</source>
            <translation>Zoomaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>&amp;Lähennä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>Zoom in</source>
            <translation>Lähennä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>Zoom o&amp;ut</source>
            <translation>L&amp;oitonna</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>Zoom out</source>
            <translation>Loitonna</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>Zoom {percent}; show the whole map</source>
            <translation>Zoomaus {percent}; näytä koko polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>a quotation mark is not closed, or stands where none may</source>
            <translation>lainausmerkkiä ei ole suljettu, tai se on väärässä paikassa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>a step “start” of work, which counts once, when it is complete</source>
            <translation>työn vaihe ”start”; työ lasketaan kerran, kun se on valmis</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>a step “{step}” of work, of which completions count</source>
            <translation>työn vaihe ”{step}”; työstä lasketaan valmistumiset</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/naming.py" />
            <source>alike: tick to use it</source>
            <translation>samankaltainen: valitse käyttääksesi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/app/status.py" />
            <source>and %n more source(s)</source>
            <translation>
                <numerusform>ja %n muu lähde</numerusform>
                <numerusform>ja %n muuta lähdettä</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/guesses.py" />
            <source>check</source>
            <translation>tarkista</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>clicks ÷ deliveries, impressions or opens</source>
            <translation>klikkaukset ÷ toimitukset, näytöt tai avaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>conversions ÷ visitors or sessions</source>
            <translation>konversiot ÷ kävijät tai istunnot</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>cost ÷ new customers</source>
            <translation>kustannus ÷ uudet asiakkaat</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>customers kept ÷ customers at the start</source>
            <translation>pysyneet asiakkaat ÷ asiakkaat alussa</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>customers lost</source>
            <translation>poistunutta asiakasta</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>customers lost ÷ customers at the start</source>
            <translation>menetetyt asiakkaat ÷ asiakkaat alussa</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>customers who go on ÷ customers who came</source>
            <translation>jatkaneet ÷ saapuneet</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>customers who go on, and their share</source>
            <translation>asiakkaat, jotka jatkavat, ja heidän osuutensa</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>customers who leave ÷ customers who came</source>
            <translation>poistuneet ÷ saapuneet</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>customers who reached the touchpoint</source>
            <translation>asiakkaat, jotka saavuttivat kosketuspisteen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/datatable.py" />
            <source>d MMM yyyy</source>
            <translation>d.M.yyyy</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>days</source>
            <translation>päivää</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>drag from the card’s rim</source>
            <translation>vedä kortin reunasta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>drag over the ground, Shift-click</source>
            <translation>vedä pohjan yli, vaihto-napsautus</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>drop-off and its 95 % interval</source>
            <translation>poistuma ja sen 95 %:n luottamusväli</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>drop-off point, significantly above the map’s rate</source>
            <translation>poistumakohta, merkitsevästi yli polun osuuden</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/outlinerows.py" />
            <source>drop-off {rate}</source>
            <translation>poistuma {rate}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>durations</source>
            <translation>kestoja</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>e.g. 14 interviews</source>
            <translation>esim. 14 haastattelua</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>e.g. 2026-11-22</source>
            <translation>esim. 2026-11-22</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>e.g. Customer</source>
            <translation>esim. Asiakas</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>e.g. Website</source>
            <translation>esim. Verkkosivusto</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>engagements ÷ impressions</source>
            <translation>sitoutumiset ÷ näytöt</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>engagements ÷ reach or impressions</source>
            <translation>sitoutumiset ÷ kattavuus tai näytöt</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/naming.py" />
            <source>exact</source>
            <translation>tarkka</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>fewer than {n}: too few to rank</source>
            <translation>alle {n}: liian vähän järjestykseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/guesses.py" />
            <source>guessed</source>
            <translation>arvattu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>imported {time}</source>
            <translation>tuotu {time}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>is below 0</source>
            <translation>on alle 0</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>is no answer from {low} to {high}</source>
            <translation>ei ole vastaus väliltä {low}–{high}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>is no duration</source>
            <translation>ei ole kesto</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>is no number</source>
            <translation>ei ole luku</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>is no percent</source>
            <translation>ei ole prosenttiluku</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>is no period such as 2026-03 or Q1 2026</source>
            <translation>ei ole kausi, kuten 2026-03 tai Q1 2026</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>is no time</source>
            <translation>ei ole aika</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>is too large to reckon with</source>
            <translation>on liian suuri laskettavaksi</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>likes + shares</source>
            <translation>tykkäykset + jaot</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>mean of the answers to “how much effort”, 1–5</source>
            <translation>vastausten keskiarvo kysymykseen ”kuinka paljon vaivaa”, 1–5</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>mean of the answers to “it was easy”, 1–7</source>
            <translation>vastausten keskiarvo väitteeseen ”asiointi oli helppoa”, 1–7</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>mean of the answers, weighted by responses</source>
            <translation>vastausten keskiarvo, painona vastausmäärä</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>mean of the ratings, weighted by reviews</source>
            <translation>arvosanojen keskiarvo, painona arvostelut</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>mean of the readings, weighted by cases</source>
            <translation>lukemien keskiarvo, painona tapaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>mean time of a session, or the median of single ones</source>
            <translation>istunnon keskimääräinen aika tai yksittäisten mediaani</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>mean time to the resolution, or the median of single ones</source>
            <translation>keskimääräinen aika ratkaisuun tai yksittäisten mediaani</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>mean time to the response, or the median of single ones</source>
            <translation>keskimääräinen aika vastaukseen tai yksittäisten mediaani</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/cases.py" />
            <source>minutes of silence</source>
            <translation>minuuttia</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>moment of truth ★</source>
            <translation>totuuden hetki ★</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>names no touchpoint</source>
            <translation>ei nimeä kosketuspistettä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>no stage</source>
            <translation>ei vaihetta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>none: nobody is under way</source>
            <translation>ei rajaa: kukaan ei ole kesken</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/transitions.py" />
            <source>not on the map: {cases}</source>
            <translation>ei polulla: {cases}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/scales.py" />
            <source>not set</source>
            <translation>ei asetettu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>numbers</source>
            <translation>lukuja</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>observed, but not on the map</source>
            <translation>havaittu, mutta ei polulla</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>opens ÷ deliveries</source>
            <translation>avaukset ÷ toimitukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>or Alt-drag</source>
            <translation>tai Alt ja veto</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>or Ctrl+wheel</source>
            <translation>tai Ctrl+rulla</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>or double click</source>
            <translation>tai kaksoisnapsautus</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>or drag</source>
            <translation>tai veto</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>or drag from the card’s rim</source>
            <translation>tai veto kortin reunasta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>or drag over the ground</source>
            <translation>tai veto pohjan yli</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions.py" />
            <source>or drop a file</source>
            <translation>tai pudota tiedosto</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>per cent</source>
            <translation>prosentti</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/naming.py" />
            <source>same letters</source>
            <translation>samat kirjaimet</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>satisfied customers, 4–5, ÷ answers</source>
            <translation>tyytyväiset, 4–5, ÷ vastaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/fields.py" />
            <source>several</source>
            <translation>useita</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>stands without a percent sign among cells that have one</source>
            <translation>on vailla prosenttimerkkiä, joka muissa soluissa on</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>stands without a unit of time among cells that have one</source>
            <translation>on vailla ajan yksikköä, joka muissa soluissa on</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>sum of the customers</source>
            <translation>asiakkaiden summa</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>sum of the impressions</source>
            <translation>näyttöjen summa</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>sum of the interactions with links</source>
            <translation>linkkivuorovaikutusten summa</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>sum of the people reached</source>
            <translation>tavoitettujen summa</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>sum of the referrals</source>
            <translation>suosittelujen summa</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>sum of the revenue</source>
            <translation>liikevaihdon summa</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>sum of the reviews</source>
            <translation>arvostelujen summa</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>sum of the sessions</source>
            <translation>istuntojen summa</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>sum of the visitors</source>
            <translation>kävijöiden summa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/naming.py" />
            <source>taken</source>
            <translation>valittu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>the cells are longer than {n} characters</source>
            <translation>solut ovat yli {n} merkkiä pitkiä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>the line is longer than {n} MB</source>
            <translation>rivi on yli {n} Mt pitkä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>the line is no JSON</source>
            <translation>rivi ei ole JSONia</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>the record is nested too deeply</source>
            <translation>tietueessa on liian monta tasoa sisäkkäin</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>the record is no JSON object</source>
            <translation>tietue ei ole JSON-olio</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>the row has fewer cells than the header</source>
            <translation>rivillä on vähemmän soluja kuin otsikkorivillä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>the row has more cells than the header</source>
            <translation>rivillä on enemmän soluja kuin otsikkorivillä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>the row is too long: look for a quotation mark that is not closed</source>
            <translation>rivi on liian pitkä: etsi lainausmerkki, jota ei ole suljettu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>the time counts no {form}</source>
            <translation>aika ei ole muotoa {form}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>the time does not fit {form}</source>
            <translation>aika ei ole muotoa {form}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>the time is beyond the calendar</source>
            <translation>aika on kalenterin ulkopuolella</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>the time is no ISO 8601</source>
            <translation>aika ei ole ISO 8601 -muotoa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>times</source>
            <translation>aikoja</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>units</source>
            <translation>yksiköt</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>value of an order × orders in a period × periods that a customer stays (× margin)</source>
            <translation>tilauksen arvo × tilauksia jaksossa × jaksot, jotka asiakas pysyy (× kate)</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>visitors of this period ÷ visitors of the period before − 1</source>
            <translation>tämän jakson kävijät ÷ edellisen jakson kävijät − 1</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>where one is needed and not known yet</source>
            <translation>jos se tarvitaan eikä ole vielä tiedossa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>words</source>
            <translation>sanat</translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/bindingview.py" />
            <source>{bound} of %n name(s) bound</source>
            <translation>
                <numerusform>{bound}/%n nimi sidottu</numerusform>
                <numerusform>{bound}/%n nimeä sidottu</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>{cases} customers took it {count} times.</source>
            <translation>{cases} asiakasta kulki sen {count} kertaa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>{count} at a time that the clock showed twice or never</source>
            <translation>{count} aikana, jota kello näytti kahdesti tai ei koskaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>{count} rejected</source>
            <translation>{count} hylätty</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>{count} rows read</source>
            <translation>{count} riviä luettu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>{events} events of {cases} customers</source>
            <translation>{events} tapahtumaa, {cases} asiakasta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>{events} events of {cases} sessions</source>
            <translation>{events} tapahtumaa, {cases} istuntoa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>{first} to {last}</source>
            <translation>{first} – {last}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/fate.py" />
            <source>{lost} of {matured} customers lost</source>
            <translation>{lost}/{matured} asiakasta poistui</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>{low} to {high}, at {count} touchpoints</source>
            <translation>{low}–{high}, {count} kosketuspisteessä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/window.py" />
            <source>{name} — Journeymap</source>
            <translation>{name} — Journeymap</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>{n} customers</source>
            <translation>{n} asiakasta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>{n} events</source>
            <translation>{n} tapahtumaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>{overlay} · {count} customers</source>
            <translation>{overlay} · {count} asiakasta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/coverage.py" />
            <source>{type} in {stage}: %n touchpoint(s)</source>
            <translation>
                <numerusform>{type}, {stage}: %n kosketuspiste</numerusform>
                <numerusform>{type}, {stage}: %n kosketuspistettä</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exporting.py" />
            <source>{width} × {height} mm</source>
            <translation>{width} × {height} mm</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exporting.py" />
            <source>{width} × {height} pixels, {megabytes} MB in memory when it is opened</source>
            <translation>{width} × {height} pikseliä, {megabytes} Mt muistissa avattuna</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>“{cell}” does not fit.</source>
            <translation>”{cell}” ei sovi.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>“{cell}” may be {one} or {other}: check the decimal mark.</source>
            <translation>”{cell}” voi olla {one} tai {other}: tarkista desimaalimerkki.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>“{cell}” may be {one} or {other}: check the time format.</source>
            <translation>”{cell}” voi olla {one} tai {other}: tarkista ajan muoto.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>“{name}” compares {now} with {before}.</source>
            <translation>”{name}” vertaa kautta {now} kauteen {before}.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>“{name}” could not be read: {reason}</source>
            <translation>”{name}” ei ollut luettavissa: {reason}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectfile.py" />
            <source>“{name}” could not be saved: {reason}. Choose another folder, or make room.</source>
            <translation>Tiedostoa ”{name}” ei voitu tallentaa: {reason}. Valitse toinen kansio tai tee tilaa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>“{name}” of a touchpoint with several rows is the plain mean of them.</source>
            <translation>”{name}” on usean rivin kosketuspisteessä niiden tavallinen keskiarvo.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>“{name}” of a touchpoint with several rows is the sum of them.</source>
            <translation>”{name}” on usean rivin kosketuspisteessä niiden summa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>“{name}” of a touchpoint with several rows is the weighted mean of them.</source>
            <translation>”{name}” on usean rivin kosketuspisteessä niiden painotettu keskiarvo.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>“{role}” is empty</source>
            <translation>”{role}” on tyhjä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>“{sheet}” is a hidden sheet: no other has cells.</source>
            <translation>”{sheet}” on piilotettu taulukko: muissa ei ole soluja.</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/rules.py" />
            <source>“{title}” has no channel.</source>
            <translation>Kosketuspisteellä ”{title}” ei ole kanavaa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/rules.py" />
            <source>“{title}” has no engagement type.</source>
            <translation>Kosketuspisteellä ”{title}” ei ole sitoutumisen tyyppiä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/rules.py" />
            <source>“{title}” is a dead end: nothing leads on from it and it is no goal.</source>
            <translation>”{title}” on umpikuja: mikään ei johda siitä eteenpäin, eikä se ole tavoite.</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/rules.py" />
            <source>“{title}” is unreachable: no transition leads there from a start of the journey.</source>
            <translation>Kosketuspisteeseen ”{title}” ei pääse: mikään siirtymä ei johda sinne polun alusta.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>… and who went on from it</source>
            <translation>… ja jotka jatkoivat siitä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>… who had completed the journey and ended here</source>
            <translation>… joiden polku oli valmis ja päättyi tähän</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>… who stopped here and have not come back</source>
            <translation>… jotka pysähtyivät tähän eivätkä ole palanneet</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>… who stopped here so lately that they may still go on</source>
            <translation>… jotka pysähtyivät tähän niin äskettäin, että voivat vielä jatkaa</translation>
        </message>
    </context>
</TS>
