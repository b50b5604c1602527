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
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>%n data source(s)</source>
            <translation>
                <numerusform>%n tietolähde</numerusform>
                <numerusform>%n tietolähdettä</numerusform>
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
            <location filename="../../journeymap/panels/find.py" />
            <source>%n found</source>
            <translation>
                <numerusform>%n löytyi</numerusform>
                <numerusform>%n löytyi</numerusform>
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
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>%n image(s)</source>
            <translation>
                <numerusform>%n kuva</numerusform>
                <numerusform>%n kuvaa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>%n lane(s)</source>
            <translation>
                <numerusform>%n kaista</numerusform>
                <numerusform>%n kaistaa</numerusform>
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
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>%n link(s)</source>
            <translation>
                <numerusform>%n linkki</numerusform>
                <numerusform>%n linkkiä</numerusform>
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
            <location filename="../../journeymap/drawing/lanes/painting.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n muistilappu</numerusform>
                <numerusform>%n muistilappua</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/personasheet.py" />
            <source>%n persona(s)</source>
            <translation>
                <numerusform>%n persoona</numerusform>
                <numerusform>%n persoonaa</numerusform>
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
            <location filename="../../journeymap/panels/find.py" />
            <source>%n replaced</source>
            <translation>
                <numerusform>%n korvattu</numerusform>
                <numerusform>%n korvattu</numerusform>
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
            <location filename="../../journeymap/canvas/accessible.py" />
            <source>%n selected</source>
            <translation>
                <numerusform>%n valittu</numerusform>
                <numerusform>%n valittua</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/app/startlist.py" />
            <source>%n stage(s)</source>
            <translation>
                <numerusform>%n vaihe</numerusform>
                <numerusform>%n vaihetta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>%n sub-journey(s)</source>
            <translation>
                <numerusform>%n alipolku</numerusform>
                <numerusform>%n alipolkua</numerusform>
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
            <location filename="../../journeymap/app/startlist.py" />
            <source>%n touchpoint(s)</source>
            <translation>
                <numerusform>%n kosketuspiste</numerusform>
                <numerusform>%n kosketuspistettä</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/canvas/commands/pasting.py" />
            <source>%n touchpoint(s) pasted</source>
            <translation>
                <numerusform>%n kosketuspiste liitetty</numerusform>
                <numerusform>%n kosketuspistettä liitetty</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/app/byfigure.py" />
            <source>%n touchpoint(s) selected</source>
            <translation>
                <numerusform>%n kosketuspiste valittu</numerusform>
                <numerusform>%n kosketuspistettä valittu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/app/startlist.py" />
            <source>%n transition(s)</source>
            <translation>
                <numerusform>%n siirtymä</numerusform>
                <numerusform>%n siirtymää</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Abandonment</source>
            <translation>Keske&amp;ytykseen johtava</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/explain.py" />
            <source>&amp;About Journeymap</source>
            <translation>&amp;Tietoja Journeymapista</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>&amp;Actual size</source>
            <translation>&amp;Todellinen koko</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>&amp;Alternative</source>
            <translation>Vaih&amp;toehto</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>&amp;Arrange</source>
            <translation>&amp;Järjestä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>&amp;Back to the map</source>
            <translation>Takaisin &amp;polkuun</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Backstage</source>
            <translation>Takanä&amp;yttämö</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>&amp;Bottom edges</source>
            <translation>&amp;Alareunat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>&amp;Centres</source>
            <translation>&amp;Keskikohdat vaakasuunnassa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Channels</source>
            <translation>&amp;Kanavat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>&amp;Choose sub-journey…</source>
            <translation>&amp;Valitse alipolku…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/data.py" />
            <source>&amp;Connect to a database…</source>
            <translation>&amp;Yhdistä tietokantaan…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>&amp;Copy</source>
            <translation>K&amp;opioi</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Tumma</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>&amp;Data</source>
            <translation>&amp;Data</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/data.py" />
            <source>&amp;Data of the map</source>
            <translation>Polun &amp;data</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Poista</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Down</source>
            <translation>&amp;Alas</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>&amp;Drop-off</source>
            <translation>&amp;Poistuma</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Muokkaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Emotion</source>
            <translation>&amp;Tunne</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>&amp;Emotional</source>
            <translation>&amp;Emotionaalinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>&amp;Engagement</source>
            <translation>S&amp;itoutuminen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Vie…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>&amp;File</source>
            <translation>&amp;Tiedosto</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>&amp;Find…</source>
            <translation>&amp;Etsi…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>&amp;First touchpoint</source>
            <translation>Ensimmäinen &amp;kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>&amp;Fit the map</source>
            <translation>Koko &amp;polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Fold or unfold</source>
            <translation>&amp;Taita tai avaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Frontstage</source>
            <translation>&amp;Etunäyttämö</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>&amp;Go</source>
            <translation>&amp;Siirry</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>&amp;Goal</source>
            <translation>&amp;Tavoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>&amp;Help</source>
            <translation>&amp;Ohje</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Idea</source>
            <translation>&amp;Idea</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Ideas</source>
            <translation>&amp;Ideat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/data.py" />
            <source>&amp;Import data…</source>
            <translation>&amp;Tuo dataa…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>&amp;Insert</source>
            <translation>&amp;Lisää</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>&amp;Keep this view</source>
            <translation>T&amp;allenna tämä näkymä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/explain.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Näppäimet</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>&amp;Kind of note</source>
            <translation>&amp;Muistilapun laji</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>&amp;Lane</source>
            <translation>&amp;Kaista</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>&amp;Left edges</source>
            <translation>&amp;Vasemmat reunat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>&amp;Light</source>
            <translation>&amp;Vaalea</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/menus.py" />
            <source>&amp;Measure</source>
            <translation>&amp;Mittari</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Metric</source>
            <translation>&amp;Mittari</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>&amp;Middles</source>
            <translation>Keskikohdat &amp;pystysuunnassa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>&amp;Moment of truth</source>
            <translation>Totuuden &amp;hetki</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>&amp;New map</source>
            <translation>&amp;Uusi polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>&amp;Next pane</source>
            <translation>Seuraava &amp;ruutu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>&amp;Next touchpoint</source>
            <translation>&amp;Seuraava kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>&amp;None</source>
            <translation>&amp;Ei mitään</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Note</source>
            <translation>&amp;Muistilappu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Notes</source>
            <translation>Mui&amp;stilaput</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>&amp;Open sub-journey</source>
            <translation>&amp;Avaa alipolku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Avaa…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Opportunities</source>
            <translation>M&amp;ahdollisuudet</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Opportunity</source>
            <translation>M&amp;ahdollisuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>&amp;Overlay</source>
            <translation>&amp;Mittarikerros</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Pain point</source>
            <translation>&amp;Kipupiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Pain points</source>
            <translation>Kip&amp;upisteet</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>&amp;Previous pane</source>
            <translation>&amp;Edellinen ruutu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>&amp;Put into the transition</source>
            <translation>V&amp;ie siirtymään</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Lopeta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Quote</source>
            <translation>&amp;Lainaus</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Quotes</source>
            <translation>&amp;Lainaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>&amp;Reached</source>
            <translation>&amp;Saavutti</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/conditions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Tee uudelleen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/conditions.py" />
            <source>&amp;Redo: {step}</source>
            <translation>&amp;Tee uudelleen: {step}</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/data.py" />
            <source>&amp;Refresh data</source>
            <translation>&amp;Päivitä data</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>&amp;Right edges</source>
            <translation>&amp;Oikeat reunat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>&amp;Save</source>
            <translation>&amp;Tallenna</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>&amp;Social</source>
            <translation>&amp;Sosiaalinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>&amp;Stage</source>
            <translation>&amp;Vaihe</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Support processes</source>
            <translation>Tuki&amp;prosessit</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>&amp;Theme</source>
            <translation>T&amp;eema</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>&amp;Top edges</source>
            <translation>&amp;Yläreunat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>&amp;Touchpoint</source>
            <translation>K&amp;osketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Trivial</source>
            <translation>&amp;Vähäinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/conditions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Kumoa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/conditions.py" />
            <source>&amp;Undo: {step}</source>
            <translation>&amp;Kumoa: {step}</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Up</source>
            <translation>&amp;Ylös</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>&amp;View</source>
            <translation>&amp;Näytä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>&amp;Workaround</source>
            <translation>Ki&amp;errettävissä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/references.py" />
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
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>95 % interval {low} to {high}</source>
            <translation>95 %:n väli {low}–{high}</translation>
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
            <location filename="../../journeymap/app/templates.py" />
            <source>A new map. The lowest lane says in each stage what to replace; delete it when you are done.</source>
            <translation>Uusi polku. Alin kaista kertoo jokaisessa vaiheessa, mitä vaihtaa; poista se, kun olet valmis.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/drawiofile.py" />
            <source>A page is damaged: open the file in draw.io and save it again.</source>
            <translation>Sivu on vahingoittunut: avaa tiedosto draw.io:ssa ja tallenna uudelleen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/subjourneys.py" />
            <source>A touchpoint cannot stand for the map that it is on. Choose another map.</source>
            <translation>Kosketuspiste ei voi edustaa polkua, jolla se itse on. Valitse toinen polku.</translation>
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
            <location filename="../../journeymap/app/templates.py" />
            <source>A visit in which beacons and an app help</source>
            <translation>Käynti, jossa majakat ja sovellus auttavat</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Abandonment</source>
            <translation>Keskeytys</translation>
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
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Actor</source>
            <translation>Toimija</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>Add a branch: one more touchpoint after the one before; beside a stage another stage</source>
            <translation>Lisää haara: vielä yksi kosketuspiste edellisen jälkeen; vaiheen viereen toinen vaihe</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a chance to do better here</source>
            <translation>Lisää tilaisuus tehdä tämä paremmin</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a lane for a measure</source>
            <translation>Lisää kaista mittarille</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a lane for chances to do better</source>
            <translation>Lisää kaista mahdollisuuksille</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a lane for ideas</source>
            <translation>Lisää kaista ideoille</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a lane for notes of any kind</source>
            <translation>Lisää kaista kaikenlaisille muistilapuille</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a lane for what customers said</source>
            <translation>Lisää kaista asiakkaiden lainauksille</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a lane for what hurts</source>
            <translation>Lisää kaista kipupisteille</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a lane of what others do for it, below the line of internal interaction</source>
            <translation>Lisää sisäisen vuorovaikutuksen rajan alle kaista siitä, mitä muut tekevät</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a lane of what the customer does not see, below the line of visibility</source>
            <translation>Lisää näkyvyyden rajan alle kaista siitä, mitä asiakas ei näe</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a lane of what the customer meets, below the line of interaction</source>
            <translation>Lisää vuorovaikutuksen rajan alle kaista siitä, minkä asiakas kohtaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a lane with the channels of every stage</source>
            <translation>Lisää kaista, jolla on kunkin vaiheen kanavat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a lane with the expected emotion as a curve</source>
            <translation>Lisää kaista, jolla odotettu tunne on käyränä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a note to what is selected, or where the pointer is</source>
            <translation>Lisää muistilappu valintaan tai osoittimen kohdalle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add a picture to what is selected, or to the map</source>
            <translation>Lisää kuva valintaan tai asiakaspolulle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>Add a stage after the others, or after the selected one</source>
            <translation>Lisää vaihe muiden tai valitun jälkeen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>Add a touchpoint that follows the selected one, linked</source>
            <translation>Lisää valittua seuraava kosketuspiste ja siirtymä siihen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>Add a touchpoint that follows the selected one, linked, in the same stage</source>
            <translation>Lisää samaan vaiheeseen kosketuspiste, johon valitusta siirrytään</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>Add a touchpoint where you clicked last, or in the middle of the view</source>
            <translation>Lisää kosketuspiste kohtaan, jota viimeksi napsautit, tai näkymän keskelle</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/growing.py" />
            <source>Add alternative</source>
            <translation>Lisää vaihtoehto</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add an idea</source>
            <translation>Lisää idea</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/replacing.py" />
            <source>Add beside it</source>
            <translation>Lisää rinnalle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/picturing.py" />
            <source>Add image</source>
            <translation>Lisää kuva</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Add lane</source>
            <translation>Lisää kaista</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>Add link</source>
            <translation>Lisää linkki</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/growing.py" />
            <source>Add next touchpoint</source>
            <translation>Lisää seuraava kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/notes.py" />
            <source>Add note</source>
            <translation>Lisää muistilappu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notelist.py" />
            <source>Add note…</source>
            <translation>Lisää muistilappu…</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personas.py" />
            <source>Add persona</source>
            <translation>Lisää persoona</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/adding.py" />
            <source>Add stage</source>
            <translation>Lisää vaihe</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/adding.py" />
            <source>Add touchpoint</source>
            <translation>Lisää kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/growing.py" />
            <source>Add touchpoint below</source>
            <translation>Lisää kosketuspiste alle</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/growing.py" />
            <source>Add touchpoint in between</source>
            <translation>Lisää kosketuspiste väliin</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/bindingview.py" />
            <source>Add unmatched to the map</source>
            <translation>Lisää puuttuvat polkuun</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add what a customer said</source>
            <translation>Lisää, mitä asiakas sanoi</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Add what hurts here</source>
            <translation>Lisää se, mikä tässä hiertää</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>Address of a new link</source>
            <translation>Uuden linkin osoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>Address or file</source>
            <translation>Osoite tai tiedosto</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>Al&amp;ign</source>
            <translation>&amp;Tasaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/arranging.py" />
            <source>Align</source>
            <translation>Tasaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notelist.py" />
            <source>All about this note</source>
            <translation>Kaikki tästä muistilapusta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>All files</source>
            <translation>Kaikki tiedostot</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personasheet.py" />
            <source>All personas</source>
            <translation>Kaikki persoonat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Along a transition, down</source>
            <translation>Siirtymää pitkin alas</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Along a transition, left</source>
            <translation>Siirtymää pitkin vasemmalle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Along a transition, right</source>
            <translation>Siirtymää pitkin oikealle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Along a transition, up</source>
            <translation>Siirtymää pitkin ylös</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Alt+Up, Alt+Down, or drag</source>
            <translation>Alt+Ylös, Alt+Alas tai vedä</translation>
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
            <location filename="../../journeymap/app/actions/view.py" />
            <source>As the &amp;system</source>
            <translation>&amp;Järjestelmän mukaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/preferences.py" />
            <source>As the system</source>
            <translation>Järjestelmän mukaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Assumed</source>
            <translation>Oletettu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>BEGIN</source>
            <translation>ALOITA</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Back to the &amp;outer map</source>
            <translation>Takaisin &amp;ulompaan polkuun</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>Back to “{name}”</source>
            <translation>Takaisin polkuun ”{name}”</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Backstage</source>
            <translation>Takanäyttämö</translation>
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
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Begin a map as one of the templates</source>
            <translation>Aloita polku jonakin malleista</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Begin a map from a pasted list or a spreadsheet</source>
            <translation>Aloita polku liitetystä luettelosta tai taulukosta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Begin an empty map</source>
            <translation>Aloita tyhjä polku</translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/mermaidjourney.py" />
            <source>Brought within 1 and 5: %n score(s).</source>
            <translation>
                <numerusform>Rajattu välille 1–5: %n pistemäärä.</numerusform>
                <numerusform>Rajattu välille 1–5: %n pistemäärää.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Brought within −2 and +2: %n emotion(s).</source>
            <translation>
                <numerusform>Rajattu välille −2…+2: %n tunne.</numerusform>
                <numerusform>Rajattu välille −2…+2: %n tunnetta.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>By &amp;figure…</source>
            <translation>&amp;Luvun mukaan…</translation>
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
            <location filename="../../journeymap/app/byfigure.py" />
            <source>Cancel</source>
            <translation>Peruuta</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Cases</source>
            <translation>Tapaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/notes.py" />
            <source>Change kind of note</source>
            <translation>Vaihda muistilapun laji</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>Change lane</source>
            <translation>Muuta kaistaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>Change line above lane</source>
            <translation>Vaihda kaistan yllä oleva viiva</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>Change persona of lane</source>
            <translation>Vaihda kaistan persoona</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Change the selecte&amp;d view</source>
            <translation>Muuta valittua &amp;näkymää</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keptviews.py" />
            <source>Change view</source>
            <translation>Muuta näkymää</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Channel</source>
            <translation>Kanava</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Channels</source>
            <translation>Kanavat</translation>
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
            <location filename="../../journeymap/drawing/lanes/painting.py" />
            <source>Choose a measure</source>
            <translation>Valitse mittari</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/pictures.py" />
            <source>Choose a picture</source>
            <translation>Valitse kuva</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Choose file…</source>
            <translation>Valitse tiedosto…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Choose how the program behaves</source>
            <translation>Valitse, miten ohjelma toimii</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointsheet.py" />
            <source>Choose image</source>
            <translation>Valitse kuva</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personasheet.py" />
            <source>Choose picture</source>
            <translation>Valitse kuva</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/subjourneys.py" />
            <source>Choose sub-journey</source>
            <translation>Valitse alipolku</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>Choose the column of “{role}”.</source>
            <translation>Valitse sarake kohteelle ”{role}”.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/subjourneys.py" />
            <source>Choose the map behind it</source>
            <translation>Valitse sen takana oleva polku</translation>
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
            <location filename="../../journeymap/panels/filterbar.py" />
            <source>Clear</source>
            <translation>Tyhjennä</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/minimap.py" />
            <source>Click or drag to see another part of the map</source>
            <translation>Napsauta tai vedä nähdäksesi polun toisen osan</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/adding.py" />
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
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Close the window and end the program</source>
            <translation>Sulje ikkuna ja lopeta ohjelma</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/messages.py" />
            <source>Close this message</source>
            <translation>Sulje tämä viesti</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/mapsheet.py" />
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
            <location filename="../../journeymap/app/palettebox.py" />
            <source>Command palette</source>
            <translation>Komentopaletti</translation>
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
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>Completed when</source>
            <translation>Valmis, kun</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Completion rate</source>
            <translation>Jatkaneiden osuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>Con&amp;textual</source>
            <translation>K&amp;ontekstuaalinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>Con&amp;venience</source>
            <translation>&amp;Kätevä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Connect</source>
            <translation>Yhdistä</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/adding.py" />
            <source>Connect both ways</source>
            <translation>Yhdistä molempiin suuntiin</translation>
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
            <location filename="../../journeymap/app/templates.py" />
            <source>Contact centre</source>
            <translation>Asiakaspalvelu</translation>
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
            <location filename="../../journeymap/canvas/commands/pasting.py" />
            <source>Copied</source>
            <translation>Kopioitu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoff.py" />
            <source>Copy</source>
            <translation>Kopioi</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Copy what is selected</source>
            <translation>Kopioi valitut</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Copy what is selected with the transitions from and to others</source>
            <translation>Kopioi valittu sekä siirtymät muihin ja muista</translation>
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
            <location filename="../../journeymap/panels/mapsheet.py" />
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
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Cu&amp;t</source>
            <translation>&amp;Leikkaa</translation>
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
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Customers find a way around it</source>
            <translation>Asiakkaat löytävät kiertotien</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Customers give up because of it</source>
            <translation>Asiakkaat luovuttavat sen takia</translation>
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
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Customers pass over it</source>
            <translation>Asiakkaat sivuuttavat sen</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Customers who go on</source>
            <translation>Jatkaneet asiakkaat</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/mapsheet.py" />
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
            <location filename="../../journeymap/canvas/commands/pasting.py" />
            <source>Cut</source>
            <translation>Leikkaa</translation>
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
            <location filename="../../journeymap/panels/evidence.py" />
            <source>Date</source>
            <translation>Päivämäärä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>Decimal mark</source>
            <translation>Desimaalimerkki</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/editing.py" />
            <source>Delete</source>
            <translation>Poista</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Delete and close the pat&amp;h</source>
            <translation>Poista &amp;ja sulje polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/editing.py" />
            <source>Delete and close the path</source>
            <translation>Poista ja sulje polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notelist.py" />
            <source>Delete note</source>
            <translation>Poista muistilappu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personas.py" />
            <source>Delete persona</source>
            <translation>Poista persoona</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notelist.py" />
            <source>Delete this note</source>
            <translation>Poista tämä muistilappu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personas.py" />
            <source>Delete {name}</source>
            <translation>Poista {name}</translation>
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
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Describe it in a sentence or two</source>
            <translation>Kuvaile muutamalla lauseella</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Description</source>
            <translation>Kuvaus</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Detractors</source>
            <translation>Arvostelijat</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/mermaid.py" />
            <source>Diagram {n}</source>
            <translation>Kaavio {n}</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/toolbar.py" />
            <source>Dim all touchpoints but those of a type, channel, persona, lane or kind of evidence</source>
            <translation>Himmennä kaikki kosketuspisteet paitsi tietyn tyypin, kanavan, persoonan, kaistan tai näytön mukaiset</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/startlist.py" />
            <source>Discover: Sees an ad, Searches the web
Buy: Fills the basket, Pays

…or one touchpoint a line, or cells of a spreadsheet with a header such as Stage, Touchpoint, Channel, Type, Emotion, Pain point.</source>
            <translation>Löytäminen: Näkee mainoksen, Hakee verkosta
Osto: Täyttää ostoskorin, Maksaa

…tai yksi kosketuspiste rivillä, tai taulukon solut, otsikkoina esimerkiksi Vaihe, Kosketuspiste, Kanava, Tyyppi, Tunne, Kipupiste.</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/arranging.py" />
            <source>Distribute</source>
            <translation>Jaa tasaisesti</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Distribute &amp;horizontally</source>
            <translation>Jaa tasaisesti vaakasuu&amp;nnassa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Distribute &amp;vertically</source>
            <translation>Jaa tasaisesti &amp;pystysuunnassa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Don’t save</source>
            <translation>Älä tallenna</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/lanes/painting.py" />
            <source>Double-click in a column to add a note</source>
            <translation>Lisää muistilappu kaksoisnapsauttamalla saraketta</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/ground.py" />
            <source>Double-click to add the first touchpoint</source>
            <translation>Lisää ensimmäinen kosketuspiste kaksoisnapsauttamalla</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/lanes/curves.py" />
            <source>Drag the rings to say what customers are expected to feel</source>
            <translation>Kerro renkaita vetämällä, mitä asiakkaiden odotetaan tuntevan</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/explaining.py" />
            <source>Drag to set the expected emotion</source>
            <translation>Aseta odotettu tunne vetämällä</translation>
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
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Du&amp;plicate</source>
            <translation>Moni&amp;sta</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/editing.py" />
            <source>Duplicate</source>
            <translation>Monista</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Duplicate with &amp;links</source>
            <translation>Monista siirt&amp;ymineen</translation>
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
            <location filename="../../journeymap/files/interchange/mermaidjourney.py" />
            <source>Each task leads to the next one: a journey of Mermaid has no transitions.</source>
            <translation>Jokaisesta tehtävästä siirrytään seuraavaan: Mermaidin journey-kaaviossa ei ole siirtymiä.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Each touchpoint leads to the next. Drawn otherwise: %n transition(s).</source>
            <translation>
                <numerusform>Jokaisesta kosketuspisteestä siirrytään seuraavaan. Toisin piirretty: %n siirtymä.</numerusform>
                <numerusform>Jokaisesta kosketuspisteestä siirrytään seuraavaan. Toisin piirretty: %n siirtymää.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Ed&amp;it title</source>
            <translation>Muokkaa &amp;nimeä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Edit binding…</source>
            <translation>Muokkaa sidontaa…</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Edit description</source>
            <translation>Muokkaa kuvausta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/evidence.py" />
            <source>Edit evidence</source>
            <translation>Muokkaa näyttöä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/sheets.py" />
            <source>Edit goals</source>
            <translation>Muokkaa tavoitteita</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/stagesheet.py" />
            <source>Edit label</source>
            <translation>Muokkaa nimikettä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>Edit link</source>
            <translation>Muokkaa linkkiä</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/titles.py" />
            <source>Edit note</source>
            <translation>Muokkaa muistilappua</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personasheet.py" />
            <source>Edit quote</source>
            <translation>Muokkaa lainausta</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/titles.py" />
            <source>Edit title</source>
            <translation>Muokkaa nimeä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>Edited together</source>
            <translation>Muokataan yhdessä</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Emotion</source>
            <translation>Tunne</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>Emotion &amp;down</source>
            <translation>T&amp;unne alas</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
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
            <location filename="../../journeymap/app/templates.py" />
            <source>Empty, with stages</source>
            <translation>Tyhjä, vaiheineen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>Encoding</source>
            <translation>Merkistö</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
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
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Enter, Esc, Ctrl+Enter</source>
            <translation>Enter, Esc, Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
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
            <location filename="../../journeymap/panels/evidence.py" />
            <source>Evidence</source>
            <translation>Näyttö</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>Expect a better emotion</source>
            <translation>Odota parempaa tunnetta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>Expect a worse emotion</source>
            <translation>Odota huonompaa tunnetta</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Expected emotion</source>
            <translation>Odotettu tunne</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personas.py" />
            <source>Expected emotion of personas</source>
            <translation>Persoonien odotettu tunne</translation>
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
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Fi&amp;gures</source>
            <translation>L&amp;uvut</translation>
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
            <location filename="../../journeymap/app/menus.py" />
            <source>Filte&amp;r</source>
            <translation>Suo&amp;datin</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/toolbar.py" />
            <source>Filter</source>
            <translation>Suodatin</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/toolbar.py" />
            <source>Filter: {what}</source>
            <translation>Suodatin: {what}</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/palettebox.py" />
            <source>Find an action or anything on the map</source>
            <translation>Etsi toiminto tai mitä tahansa polulta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Find an&amp;ything…</source>
            <translation>Etsi &amp;mitä tahansa…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Find and r&amp;eplace…</source>
            <translation>Etsi ja ko&amp;rvaa…</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/find.py" />
            <source>Find and replace</source>
            <translation>Etsi ja korvaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Find ne&amp;xt</source>
            <translation>Etsi se&amp;uraava</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/find.py" />
            <source>Find on the map</source>
            <translation>Etsi polulta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Find pre&amp;vious</source>
            <translation>Etsi e&amp;dellinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/find.py" />
            <source>Find the next one</source>
            <translation>Etsi seuraava</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/find.py" />
            <source>Find the one before</source>
            <translation>Etsi edellinen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Find words in titles, descriptions, notes and channels</source>
            <translation>Etsi sanoja nimistä, kuvauksista, muistilapuista ja kanavista</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>First rows of {name}</source>
            <translation>Tiedoston {name} ensimmäiset rivit</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Fit the &amp;selection</source>
            <translation>Koko &amp;valinta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Fit the stag&amp;e</source>
            <translation>Koko vai&amp;he</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>Five stages and the usual lanes</source>
            <translation>Viisi vaihetta ja tavalliset kaistat</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/gestures.py" />
            <source>Fold lane</source>
            <translation>Taita kaista</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Fold lanes</source>
            <translation>Taita kaistat</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>Folded</source>
            <translation>Taitettu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>Folded: title alone</source>
            <translation>Taitettu: vain otsikko</translation>
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
            <location filename="../../journeymap/app/byfigure.py" />
            <source>From</source>
            <translation>Mistä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>From the first ad to the review that others read</source>
            <translation>Ensimmäisestä mainoksesta arvosteluun, jonka muut lukevat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>From the first card to those who recommend you</source>
            <translation>Ensimmäisestä kortista suosittelijoihin</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>From the invitation to the talk afterwards</source>
            <translation>Kutsusta keskusteluun tapahtuman jälkeen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>From the post to what it is to lead to</source>
            <translation>Julkaisusta siihen, mihin sen pitäisi johtaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>From the symptom to the follow-up</source>
            <translation>Oireesta seurantaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>From the trial of a subscription to its renewal</source>
            <translation>Tilauksen kokeilusta sen uusimiseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>From the trouble to the answer that holds</source>
            <translation>Ongelmasta vastaukseen, joka pitää</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personas.py" />
            <source>From whose viewpoint is the map drawn?</source>
            <translation>Kenen näkökulmasta polku on piirretty?</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Frontstage</source>
            <translation>Etunäyttämö</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Full s&amp;creen</source>
            <translation>Koko näytt&amp;ö</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/jsonlines.py" />
            <source>GA4: export of BigQuery</source>
            <translation>GA4: vienti BigQuerystä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Go back to the map in which a touchpoint stands for this one</source>
            <translation>Palaa polkuun, jossa kosketuspiste edustaa tätä polkua</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Go from the start page to the map that is open</source>
            <translation>Siirry aloitussivulta avoimeen polkuun</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Go to a row of the outline on the map</source>
            <translation>Siirry jäsennyksen riviltä polulle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Go to the start page; the map stays open</source>
            <translation>Siirry aloitussivulle; polku pysyy avoinna</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Go to the view that is selected in the outline</source>
            <translation>Siirry jäsennyksessä valittuun näkymään</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notesheet.py" />
            <source>Go to touchpoint</source>
            <translation>Kosketuspisteeseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/annotating.py" />
            <source>Goal</source>
            <translation>Tavoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Goal of the journey</source>
            <translation>Polun tavoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/find.py" />
            <source>Goals</source>
            <translation>Tavoitteet</translation>
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
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>Here a journey counts as completed</source>
            <translation>Tässä polku on valmis</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/startlist.py" />
            <source>Here you will see the map.</source>
            <translation>Tässä näet polun.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>Holds</source>
            <translation>Sisältää</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>How data is counted</source>
            <translation>Miten data lasketaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>How each touchpoint engages</source>
            <translation>Miten kukin kosketuspiste sitouttaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>How many customers reached each touchpoint</source>
            <translation>Kuinka moni asiakas saavutti kunkin kosketuspisteen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>I&amp;mage…</source>
            <translation>K&amp;uva…</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>ISO 8601: YYYY-MM-DD hh:mm</source>
            <translation>ISO 8601: YYYY-MM-DD hh:mm</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Idea</source>
            <translation>Idea</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Ideas</source>
            <translation>Ideat</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/naming.py" />
            <source>Ignore</source>
            <translation>Ohita</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointsheet.py" />
            <source>Image</source>
            <translation>Kuva</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/picturing.py" />
            <source>Images</source>
            <translation>Kuvat</translation>
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
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>In the same &amp;stage</source>
            <translation>Samassa &amp;vaiheessa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>Inactivity limit</source>
            <translation>Hiljaisuuden raja</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Ins&amp;pector</source>
            <translation>Ta&amp;rkastelu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/panes.py" />
            <source>Inspector</source>
            <translation>Tarkastelu</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Intensity</source>
            <translation>Tunteen voimakkuus</translation>
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
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>It decides more than others</source>
            <translation>Se ratkaisee enemmän kuin muut</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>It engages by being easy</source>
            <translation>Se sitouttaa helppoudella</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>It engages by feeling</source>
            <translation>Se sitouttaa tunteella</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>It engages by fitting place, time and situation</source>
            <translation>Se sitouttaa sopimalla paikkaan, aikaan ja tilanteeseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>It engages by other people</source>
            <translation>Se sitouttaa muiden ihmisten kautta</translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/mermaid.py" />
            <source>It has %n diagram(s): there is no diagram {page}.</source>
            <translation>
                <numerusform>Siinä on %n kaavio: kaaviota {page} ei ole.</numerusform>
                <numerusform>Siinä on %n kaaviota: kaaviota {page} ei ole.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/drawioreading.py" />
            <source>It has %n page(s): there is no page {page}.</source>
            <translation>
                <numerusform>Siinä on %n sivu: sivua {page} ei ole.</numerusform>
                <numerusform>Siinä on %n sivua: sivua {page} ei ole.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/mermaid.py" />
            <source>It has no diagram of Mermaid that can be a map, which begins with “journey” or “flowchart” (found: {kinds}).</source>
            <translation>Siinä ei ole Mermaid-kaaviota, josta voisi tulla asiakaspolku: sellainen alkaa sanalla ”journey” tai ”flowchart” (löytyi: {kinds}).</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/drawiofile.py" />
            <source>It has no page: draw something in draw.io and save it again.</source>
            <translation>Siinä ei ole yhtään sivua: piirrä jotakin draw.io:ssa ja tallenna uudelleen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/imported.py" />
            <source>It holds more than a map has room for ({stages} stages, {touchpoints} touchpoints, {transitions} transitions): part it in several files.</source>
            <translation>Siinä on enemmän kuin polkuun mahtuu ({stages} vaihetta, {touchpoints} kosketuspistettä, {transitions} siirtymää): jaa se useampaan tiedostoon.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/drawiofile.py" />
            <source>It is larger than {size} MB: leave out what is not needed.</source>
            <translation>Se on suurempi kuin {size} Mt: jätä pois se, mitä ei tarvita.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/drawiofile.py" />
            <source>It is no file of draw.io: it begins with &lt;{name}&gt;.</source>
            <translation>Se ei ole draw.io-tiedosto: se alkaa merkinnällä &lt;{name}&gt;.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/formats.py" />
            <source>It is none of {names}.</source>
            <translation>Se ei ole mikään näistä: {names}.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/imported.py" />
            <source>It is not UTF-8 text (line {line}): save it as UTF-8.</source>
            <translation>Se ei ole UTF-8-tekstiä (rivi {line}): tallenna se UTF-8-muodossa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/tidying.py" />
            <source>It is tidy already</source>
            <translation>Se on jo siisti</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/drawiofile.py" />
            <source>It unpacks to more than {size} MB, which no drawing has.</source>
            <translation>Siitä purkautuu yli {size} Mt, mitä missään piirroksessa ei ole.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Its &amp;transition</source>
            <translation>Sen siir&amp;tymä</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/drawiofile.py" />
            <source>Its XML defines entities, which no drawing needs: do not trust this file.</source>
            <translation>Sen XML määrittelee entiteettejä, joita mikään piirros ei tarvitse: älä luota tähän tiedostoon.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/drawiofile.py" />
            <source>Its XML is broken at line {line}, column {column}: open it in draw.io and save it again.</source>
            <translation>Sen XML on rikki rivillä {line}, sarakkeessa {column}: avaa se draw.io:ssa ja tallenna uudelleen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/drawiofile.py" />
            <source>Its XML names an encoding that is not known: save it as UTF-8.</source>
            <translation>Sen XML nimeää merkistön, jota ei tunneta: tallenna se UTF-8-muodossa.</translation>
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
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/imported.py" />
            <source>Joined to one: %n transition(s) drawn twice.</source>
            <translation>
                <numerusform>Yhdistetty: %n kahteen kertaan piirretty siirtymä.</numerusform>
                <numerusform>Yhdistetty: %n kahteen kertaan piirrettyä siirtymää.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/drawioreading.py" />
            <source>Joined to the cards on which they lie: %n loose end(s) of edges.</source>
            <translation>
                <numerusform>Liitetty kortteihin, joiden päällä ne ovat: %n viivan irrallinen pää.</numerusform>
                <numerusform>Liitetty kortteihin, joiden päällä ne ovat: %n viivojen irrallista päätä.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/accessible.py" />
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
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Keep filter, overlay and the part of the map that is seen, under a name</source>
            <translation>Tallenna suodatin, mittarikerros ja polun näkyvä osa nimellä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/connecting.py" />
            <source>Keep it in the system’s keyring</source>
            <translation>Säilytä järjestelmän avainrenkaassa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Keep the selected touchpoints in their places: neither dragging nor tidying moves them</source>
            <translation>Pidä valitut kosketuspisteet paikoillaan: raahaaminen ja siistiminen eivät siirrä niitä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keptviews.py" />
            <source>Keep view</source>
            <translation>Tallenna näkymä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/menus.py" />
            <source>Kept &amp;views</source>
            <translation>Tallennetut n&amp;äkymät</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keptviews.py" />
            <source>Kept as “{name}”: it is in the outline and in the View menu</source>
            <translation>Tallennettu nimellä “{name}”: se on jäsennyksessä ja Näytä-valikossa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Keys</source>
            <translation>Näppäimet</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notelist.py" />
            <source>Kind</source>
            <translation>Laji</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>Kind of file</source>
            <translation>Tiedoston laji</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/stagesheet.py" />
            <source>Label</source>
            <translation>Nimike</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>Lan&amp;e</source>
            <translation>&amp;Kaista</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Landscape</source>
            <translation>Vaaka</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>Lane</source>
            <translation>Kaista</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/outlinetree.py" />
            <source>Lanes</source>
            <translation>Kaistat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/settings.py" />
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Last touchpoint</source>
            <translation>Viimeinen kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Lay all touchpoints out in their stages, with few crossings; what is locked stays</source>
            <translation>Järjestä kosketuspisteet vaiheisiinsa niin, että siirtymät risteävät vähän; lukitut pysyvät paikallaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/data.py" />
            <source>Lay an event log or a table of figures over the map</source>
            <translation>Aseta tapahtumaloki tai mittaritaulukko polun päälle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/data.py" />
            <source>Lay the events in a database over the map: only counts come back</source>
            <translation>Tuo tietokannan tapahtumat polun päälle: vain lukumäärät haetaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Lay the selected touchpoints out about where they are</source>
            <translation>Järjestä valitut kosketuspisteet suunnilleen siihen, missä ne ovat</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/stagesheet.py" />
            <source>Lead transition elsewhere</source>
            <translation>Vie siirtymä muualle</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/cases.py" />
            <source>Leave out repeated rows</source>
            <translation>Jätä toistuvat rivit pois</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Leave the same room between the selected touchpoints, from left to right</source>
            <translation>Jätä valittujen kosketuspisteiden väliin yhtä paljon tilaa vasemmalta oikealle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Leave the same room between the selected touchpoints, from top to bottom</source>
            <translation>Jätä valittujen kosketuspisteiden väliin yhtä paljon tilaa ylhäältä alas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Left out: %n cell(s) of the column “{name}” that cannot be understood.</source>
            <translation>
                <numerusform>Jätetty pois: %n sarakkeen ”{name}” solu, jota ei voi tulkita.</numerusform>
                <numerusform>Jätetty pois: %n sarakkeen ”{name}” solua, joita ei voi tulkita.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Left out: %n column(s) that a touchpoint has no place for, {names}.</source>
            <translation>
                <numerusform>Jätetty pois: %n sarake, jolle kosketuspisteessä ei ole paikkaa, {names}.</numerusform>
                <numerusform>Jätetty pois: %n saraketta, joille kosketuspisteessä ei ole paikkaa, {names}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/drawioreading.py" />
            <source>Left out: %n container(s) around stages or within them; what they hold is kept.</source>
            <translation>
                <numerusform>Jätetty pois: %n kehys vaiheiden ympärillä tai sisällä; sisältö on tallella.</numerusform>
                <numerusform>Jätetty pois: %n kehystä vaiheiden ympärillä tai sisällä; sisältö on tallella.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: %n description(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n kuvaus.</numerusform>
                <numerusform>Jätetty pois: %n kuvausta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/drawioreading.py" />
            <source>Left out: %n edge(s) with a loose end.</source>
            <translation>
                <numerusform>Jätetty pois: %n viiva, jonka pää on irti.</numerusform>
                <numerusform>Jätetty pois: %n viivaa, joiden pää on irti.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: %n engagement type(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n sitoutumisen tyyppi.</numerusform>
                <numerusform>Jätetty pois: %n sitoutumisen tyyppiä.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: %n expected emotion(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n odotettu tunne.</numerusform>
                <numerusform>Jätetty pois: %n odotettua tunnetta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/mermaidjourney.py" />
            <source>Left out: %n further actor(s), as a touchpoint has one.</source>
            <translation>
                <numerusform>Jätetty pois: %n muu toimija, koska kosketuspisteellä on yksi.</numerusform>
                <numerusform>Jätetty pois: %n muuta toimijaa, koska kosketuspisteellä on yksi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: %n image(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n kuva.</numerusform>
                <numerusform>Jätetty pois: %n kuvaa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: %n label(s) of transitions.</source>
            <translation>
                <numerusform>Jätetty pois: %n siirtymän teksti.</numerusform>
                <numerusform>Jätetty pois: %n siirtymien tekstiä.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: %n lane(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n kaista.</numerusform>
                <numerusform>Jätetty pois: %n kaistaa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/drawioreading.py" />
            <source>Left out: %n link(s) to or from a whole stage.</source>
            <translation>
                <numerusform>Jätetty pois: %n yhteys kokonaiseen vaiheeseen tai siitä.</numerusform>
                <numerusform>Jätetty pois: %n yhteyttä kokonaiseen vaiheeseen tai siitä.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: %n mark(s) of goals, moments of truth and locked touchpoints.</source>
            <translation>
                <numerusform>Jätetty pois: %n merkintä (tavoite, totuuden hetki tai lukitus).</numerusform>
                <numerusform>Jätetty pois: %n merkintää (tavoite, totuuden hetki tai lukitus).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: %n note(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n muistilappu.</numerusform>
                <numerusform>Jätetty pois: %n muistilappua.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: %n persona(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n persoona.</numerusform>
                <numerusform>Jätetty pois: %n persoonaa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: %n presentation(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n esityspolku.</numerusform>
                <numerusform>Jätetty pois: %n esityspolkua.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/pasted.py" />
            <source>Left out: %n row(s) beyond the first {most}.</source>
            <translation>
                <numerusform>Jätetty pois: %n rivi ensimmäisten {most} jälkeen.</numerusform>
                <numerusform>Jätetty pois: %n riviä ensimmäisten {most} jälkeen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/drawioreading.py" />
            <source>Left out: %n shape(s) without words, or on a card.</source>
            <translation>
                <numerusform>Jätetty pois: %n kuvio, jossa ei ole tekstiä tai joka on kortin päällä.</numerusform>
                <numerusform>Jätetty pois: %n kuviota, joissa ei ole tekstiä tai jotka ovat kortin päällä.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/mermaidflow.py" />
            <source>Left out: %n statement(s) that cannot be understood, the first in line {line}.</source>
            <translation>
                <numerusform>Jätetty pois: %n lause, jota ei voi tulkita, rivillä {line}.</numerusform>
                <numerusform>Jätetty pois: %n lausetta, joita ei voi tulkita, ensimmäinen rivillä {line}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/mermaidflow.py" />
            <source>Left out: %n subgraph(s) within a stage; what they hold stands in the stage.</source>
            <translation>
                <numerusform>Jätetty pois: %n vaiheen sisäinen osakaavio; sen sisältö on vaiheessa.</numerusform>
                <numerusform>Jätetty pois: %n vaiheen sisäistä osakaaviota; niiden sisältö on vaiheessa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/imported.py" />
            <source>Left out: %n transition(s) from a touchpoint to itself.</source>
            <translation>
                <numerusform>Jätetty pois: %n siirtymä kosketuspisteestä siihen itseensä.</numerusform>
                <numerusform>Jätetty pois: %n siirtymää kosketuspisteestä siihen itseensä.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/drawioreading.py" />
            <source>Left out: %n value(s) in the data of shapes that cannot be understood.</source>
            <translation>
                <numerusform>Jätetty pois: %n kuvioiden tiedoissa oleva arvo, jota ei voi tulkita.</numerusform>
                <numerusform>Jätetty pois: %n kuvioiden tiedoissa olevaa arvoa, joita ei voi tulkita.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: %n view(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n näkymä.</numerusform>
                <numerusform>Jätetty pois: %n näkymää.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: actors of %n touchpoint(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n kosketuspisteen toimija.</numerusform>
                <numerusform>Jätetty pois: %n kosketuspisteen toimijat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: channels of %n touchpoint(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n kosketuspisteen kanava.</numerusform>
                <numerusform>Jätetty pois: %n kosketuspisteen kanavat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: evidence of %n touchpoint(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n kosketuspisteen näyttö.</numerusform>
                <numerusform>Jätetty pois: %n kosketuspisteen näyttö.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: figures of %n data source(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n tietolähteen luvut.</numerusform>
                <numerusform>Jätetty pois: %n tietolähteen luvut.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: further types and strength of %n touchpoint(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n kosketuspisteen muut tyypit ja voimakkuus.</numerusform>
                <numerusform>Jätetty pois: %n kosketuspisteen muut tyypit ja voimakkuus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: goals of customers in %n stage(s).</source>
            <translation>
                <numerusform>Jätetty pois: asiakkaan tavoitteet %n vaiheessa.</numerusform>
                <numerusform>Jätetty pois: asiakkaan tavoitteet %n vaiheessa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: intensity of the emotion at %n touchpoint(s).</source>
            <translation>
                <numerusform>Jätetty pois: tunteen voimakkuus %n kosketuspisteessä.</numerusform>
                <numerusform>Jätetty pois: tunteen voimakkuus %n kosketuspisteessä.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: links of %n touchpoint(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n kosketuspisteen linkit.</numerusform>
                <numerusform>Jätetty pois: %n kosketuspisteen linkit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Left out: places of %n touchpoint(s).</source>
            <translation>
                <numerusform>Jätetty pois: %n kosketuspisteen sijainti.</numerusform>
                <numerusform>Jätetty pois: %n kosketuspisteen sijainnit.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Let the selected notes be ideas</source>
            <translation>Valitut laput ovat ideoita</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Let the selected notes be quotes</source>
            <translation>Valitut laput ovat lainauksia</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Let the selected notes say anything</source>
            <translation>Valitut laput ovat tavallisia muistilappuja</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Let the selected notes say what could be better</source>
            <translation>Valitut laput ovat mahdollisuuksia</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Let the selected notes say what hurts</source>
            <translation>Valitut laput ovat kipupisteitä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>Let the touchpoint stand for another map</source>
            <translation>Anna kosketuspisteen edustaa toista polkua</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Let the view that is selected in the outline show what is seen now</source>
            <translation>Anna jäsennyksessä valitun näkymän näyttää se, mitä nyt näkyy</translation>
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
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>Line above</source>
            <translation>Viiva yllä</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Line of interaction</source>
            <translation>Vuorovaikutuksen raja</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Line of internal interaction</source>
            <translation>Sisäisen vuorovaikutuksen raja</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Line of visibility</source>
            <translation>Näkyvyyden raja</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Link interactions</source>
            <translation>Linkkivuorovaikutukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>Link the selected touchpoint: then choose the one it leads to</source>
            <translation>Yhdistä valittu kosketuspiste: valitse sitten, mihin se johtaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>Link the selected touchpoints there and back; give a selected transition another start</source>
            <translation>Yhdistä valitut kosketuspisteet edestakaisin; anna valitulle siirtymälle toinen alku</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>Link {number}: address</source>
            <translation>Linkki {number}: osoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>Link {number}: name</source>
            <translation>Linkki {number}: nimi</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>Links</source>
            <translation>Linkit</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/explain.py" />
            <source>List all keys</source>
            <translation>Luettele kaikki näppäimet</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/startlist.py" />
            <source>List of touchpoints</source>
            <translation>Kosketuspisteiden luettelo</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/data.py" />
            <source>List the data that the map rests on</source>
            <translation>Luettele data, johon polku perustuu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/startlist.py" />
            <source>Lists and spreadsheets</source>
            <translation>Luettelot ja taulukot</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Live chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Loc&amp;k</source>
            <translation>&amp;Lukitse</translation>
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
            <location filename="../../journeymap/app/subjourneys.py" />
            <source>Locate…</source>
            <translation>Etsi…</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/arranging.py" />
            <source>Lock</source>
            <translation>Lukitse</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Locked</source>
            <translation>Lukittu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Locked in its place</source>
            <translation>Lukittu paikalleen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Look again at the place of the map from which you went back</source>
            <translation>Katso uudelleen paikkaa, josta palasit</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Look again at the place of the map seen before</source>
            <translation>Katso uudelleen edellistä paikkaa polulla</translation>
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
            <location filename="../../journeymap/app/templates.py" />
            <source>Loyalty and advocates</source>
            <translation>Kanta-asiakkuus</translation>
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
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>Make a su&amp;b-journey</source>
            <translation>Tee ali&amp;polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/subjourneys.py" />
            <source>Make sub-journey</source>
            <translation>Tee alipolku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/startlist.py" />
            <source>Make the map</source>
            <translation>Tee polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Make the step again that was taken back</source>
            <translation>Tee kumottu toimi uudelleen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/palette.py" />
            <source>Map in {folder}</source>
            <translation>Polku kansiossa {folder}</translation>
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
            <location filename="../../journeymap/panels/find.py" />
            <source>Match case</source>
            <translation>Sama kirjainkoko</translation>
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
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Measured</source>
            <translation>Mitattu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/measuring.py" />
            <source>Measures</source>
            <translation>Mittarit</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/stagesheet.py" />
            <source>Median time: {time}.</source>
            <translation>Mediaaniaika: {time}.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Mermaid and draw.io</source>
            <translation>Mermaid ja draw.io</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/formats.py" />
            <source>Mermaid draws texts of {most} characters unless it is told to draw longer ones; this will have {length}.</source>
            <translation>Mermaid piirtää enintään {most} merkin tekstit, ellei asetusta muuteta; tässä niitä on {length}.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/formats.py" />
            <source>Mermaid draws {most} transitions unless it is told to draw more; there will be {count}.</source>
            <translation>Mermaid piirtää enintään {most} siirtymää, ellei asetusta muuteta; niitä tulee {count}.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/formats.py" />
            <source>Mermaid flowchart</source>
            <translation>Mermaid-vuokaavio (flowchart)</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/formats.py" />
            <source>Mermaid journey</source>
            <translation>Mermaid-asiakaspolku (journey)</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Metric</source>
            <translation>Mittari</translation>
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
            <location filename="../../journeymap/canvas/commands/annotating.py" />
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
            <location filename="../../journeymap/canvas/commands/arranging.py" />
            <source>Move</source>
            <translation>Siirrä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Move a row of the outline</source>
            <translation>Siirrä jäsennyksen riviä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/outline.py" />
            <source>Move in the outline</source>
            <translation>Siirrä jäsennyksessä</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Move lane</source>
            <translation>Siirrä kaistaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Move note</source>
            <translation>Siirrä muistilappu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personas.py" />
            <source>Move persona</source>
            <translation>Siirrä persoona</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/arranging.py" />
            <source>Move stage</source>
            <translation>Siirrä vaihe</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Move the keys to the next part of the window</source>
            <translation>Siirrä näppäimet ikkunan seuraavaan osaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Move the keys to the part of the window before</source>
            <translation>Siirrä näppäimet ikkunan edelliseen osaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Move the selected lane down, or the note in its cell</source>
            <translation>Siirrä valittua kaistaa tai muistilappua alaspäin</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Move the selected lane up, or the note in its cell</source>
            <translation>Siirrä valittua kaistaa tai muistilappua ylöspäin</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Move the selected touchpoints to the stage after; a selected stage changes places with it</source>
            <translation>Siirrä valitut kosketuspisteet seuraavaan vaiheeseen; valittu vaihe vaihtaa paikkaa sen kanssa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Move the selected touchpoints to the stage before; a selected stage changes places with it</source>
            <translation>Siirrä valitut kosketuspisteet edelliseen vaiheeseen; valittu vaihe vaihtaa paikkaa sen kanssa</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/arranging.py" />
            <source>Move to another stage</source>
            <translation>Siirrä toiseen vaiheeseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Move to stage</source>
            <translation>Siirrä vaiheeseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personas.py" />
            <source>Move {name} down</source>
            <translation>Siirrä {name} alas</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personas.py" />
            <source>Move {name} up</source>
            <translation>Siirrä {name} ylös</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>N&amp;ote</source>
            <translation>Muisti&amp;lappu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personasheet.py" />
            <source>Name</source>
            <translation>Nimi</translation>
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
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Ne&amp;xt stage</source>
            <translation>Seuraava va&amp;ihe</translation>
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
            <location filename="../../journeymap/panels/behind.py" />
            <source>New</source>
            <translation>Uusi</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>New customers</source>
            <translation>Uudet asiakkaat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>New from a l&amp;ist…</source>
            <translation>Uu&amp;si luettelosta…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>New from a temp&amp;late…</source>
            <translation>Uusi &amp;mallista…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>New map</source>
            <translation>Uusi polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/startlist.py" />
            <source>New map from a list</source>
            <translation>Uusi polku luettelosta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>New map from a template</source>
            <translation>Uusi polku mallista</translation>
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
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>Next touchpoint &amp;below</source>
            <translation>Seuraava kosketuspiste &amp;alle</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/filterwords.py" />
            <source>No channel</source>
            <translation>Ei kanavaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/stagesheet.py" />
            <source>No customer took it in the data.</source>
            <translation>Yksikään asiakas ei kulkenut sitä datassa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/looks.py" />
            <source>No filter dims anything</source>
            <translation>Mikään suodatin ei himmennä mitään</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>No line</source>
            <translation>Ei viivaa</translation>
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
            <location filename="../../journeymap/panels/links.py" />
            <source>No program of this system opens it.</source>
            <translation>Mikään järjestelmän ohjelma ei avaa sitä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/outlinetree.py" />
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
            <source>No touchpoint matches. Clear the search or the filter.</source>
            <translation>Mikään kosketuspiste ei täsmää. Tyhjennä haku tai suodatin.</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/selecting.py" />
            <source>No transition begins or ends here</source>
            <translation>Tästä ei ala eikä tähän pääty siirtymiä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/filterwords.py" />
            <source>No type</source>
            <translation>Ei tyyppiä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keptviews.py" />
            <source>No view is kept yet</source>
            <translation>Yhtään näkymää ei ole vielä tallennettu</translation>
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
            <location filename="../../journeymap/app/toolbar.py" />
            <source>Note</source>
            <translation>Muistilappu</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Notes</source>
            <translation>Muistilaput</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>Nothing but stages and touchpoints yet.</source>
            <translation>Vasta vaiheita ja kosketuspisteitä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/palettebox.py" />
            <source>Nothing fits</source>
            <translation>Mikään ei täsmää</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/find.py" />
            <source>Nothing found</source>
            <translation>Ei löytynyt</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/pasting.py" />
            <source>Nothing to paste</source>
            <translation>Ei liitettävää</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Nudge &amp;down</source>
            <translation>Siirrä &amp;alas</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Nudge &amp;left</source>
            <translation>Siirrä &amp;vasemmalle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Nudge &amp;right</source>
            <translation>Siirrä &amp;oikealle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Nudge &amp;up</source>
            <translation>Siirrä &amp;ylös</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Nudge down by 10</source>
            <translation>Siirrä 10 alas</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Nudge left by 10</source>
            <translation>Siirrä 10 vasemmalle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Nudge right by 10</source>
            <translation>Siirrä 10 oikealle</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Nudge up by 10</source>
            <translation>Siirrä 10 ylös</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Observed</source>
            <translation>Havaittu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/cases.py" />
            <source>Of rows that are wholly alike the first one counts.</source>
            <translation>Täysin samanlaisista riveistä ensimmäinen lasketaan.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Of the same &amp;type</source>
            <translation>Samaa &amp;tyyppiä</translation>
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
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>On this map</source>
            <translation>Tällä polulla</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>One column cannot be two things: choose another.</source>
            <translation>Sama sarake ei voi olla kahta asiaa: valitse toinen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>One field over all actions and everything on the map</source>
            <translation>Yksi kenttä kaikille toiminnoille ja kaikelle polulla</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>Online reviews</source>
            <translation>Verkkoarvostelut</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>Online shop</source>
            <translation>Verkkokauppa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/filterbar.py" />
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
            <location filename="../../journeymap/app/actions/file.py" />
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
            <location filename="../../journeymap/app/subjourneys.py" />
            <source>Open it</source>
            <translation>Avaa se</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>Open link</source>
            <translation>Avaa linkki</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>Open link {number}</source>
            <translation>Avaa linkki {number}</translation>
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
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>Open the map that the touchpoint stands for</source>
            <translation>Avaa polku, jota kosketuspiste edustaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Open the sa&amp;mple</source>
            <translation>Avaa &amp;esimerkki</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>Open the sample</source>
            <translation>Avaa esimerkki</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Open the sample map of an online shop with its data</source>
            <translation>Avaa esimerkkinä verkkokaupan polku ja sen data</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>Open this file with the program that the system has for it?</source>
            <translation>Avataanko tämä tiedosto järjestelmän sille valitsemalla ohjelmalla?</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/interchange.py" />
            <source>Open “{name}”</source>
            <translation>Avaa ”{name}”</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>Opens</source>
            <translation>Avaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Opportunities</source>
            <translation>Mahdollisuudet</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Opportunity</source>
            <translation>Mahdollisuus</translation>
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
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Out&amp;line</source>
            <translation>&amp;Jäsennys</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/panes.py" />
            <source>Outline</source>
            <translation>Jäsennys</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Over the same &amp;channel</source>
            <translation>Samassa &amp;kanavassa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Overlay</source>
            <translation>Mittarikerros</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Overview &amp;map</source>
            <translation>&amp;Yleiskuva</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/minimap.py" />
            <source>Overview of the map</source>
            <translation>Polun yleiskuva</translation>
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
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Pa&amp;ste</source>
            <translation>L&amp;iitä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Page</source>
            <translation>Sivu</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Pain point</source>
            <translation>Kipupiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Pain points</source>
            <translation>Kipupisteet</translation>
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
            <location filename="../../journeymap/canvas/commands/pasting.py" />
            <source>Paste</source>
            <translation>Liitä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/startlist.py" />
            <source>Paste what you have. Stages and columns are recognised by themselves, in English and in Finnish.</source>
            <translation>Liitä, mitä sinulla on. Vaiheet ja sarakkeet tunnistetaan itsestään, suomeksi ja englanniksi.</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/pasting.py" />
            <source>Pasted</source>
            <translation>Liitetty</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>Pasted, or read from a spreadsheet</source>
            <translation>Liitetty, tai taulukosta luettu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
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
            <location filename="../../journeymap/model/names.py" />
            <source>Persona</source>
            <translation>Persoona</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personas.py" />
            <source>Persona: {name}</source>
            <translation>Persoona: {name}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/outlinetree.py" />
            <source>Personas</source>
            <translation>Persoonat</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Phone</source>
            <translation>Puhelin</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personasheet.py" />
            <source>Picture</source>
            <translation>Kuva</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/pictures.py" />
            <source>Pictures</source>
            <translation>Kuvat</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Place &amp;seen before</source>
            <translation>Edellinen katsottu &amp;paikka</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Place s&amp;een after</source>
            <translation>&amp;Seuraava katsottu paikka</translation>
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
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Previous sta&amp;ge</source>
            <translation>Edellinen vai&amp;he</translation>
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
            <location filename="../../journeymap/canvas/commands/adding.py" />
            <source>Put into transition</source>
            <translation>Vie siirtymään</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Put other words in their place</source>
            <translation>Kirjoita tilalle muita sanoja</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>Put the selected touchpoint into the selected transition</source>
            <translation>Vie valittu kosketuspiste valittuun siirtymään</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/touchpoint.py" />
            <source>Put what is selected on a map of its own, for which one touchpoint stands here</source>
            <translation>Siirrä valittu omalle polulleen, jota yksi kosketuspiste edustaa tässä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Put what is selected on the clipboard and take it off the map</source>
            <translation>Vie valittu leikepöydälle ja poista se polulta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Put what is selected on the clipboard: for a map, a spreadsheet or as a picture</source>
            <translation>Vie valittu leikepöydälle: polulle, taulukkolaskentaan tai kuvaksi</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Put what was copied on the map: touchpoints, a range of a spreadsheet, a list of lines or a picture</source>
            <translation>Vie kopioitu polulle: kosketuspisteitä, taulukon alue, luettelo rivejä tai kuva</translation>
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
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Quote</source>
            <translation>Lainaus</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Quotes</source>
            <translation>Lainaukset</translation>
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
            <location filename="../../journeymap/canvas/tools/reroute.py" />
            <source>Re-route transition</source>
            <translation>Ohjaa siirtymä muualle</translation>
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
            <location filename="../../journeymap/app/startlist.py" />
            <source>Read a file…</source>
            <translation>Lue tiedosto…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/startlist.py" />
            <source>Read a list</source>
            <translation>Lue luettelo</translation>
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
            <location filename="../../journeymap/app/interchange.py" />
            <source>Read from “{name}” as a new map.</source>
            <translation>Luettu tiedostosta ”{name}” uudeksi asiakaspoluksi.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/data.py" />
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
            <location filename="../../journeymap/panels/links.py" />
            <source>Remove link</source>
            <translation>Poista linkki</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>Remove link {number}</source>
            <translation>Poista linkki {number}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/behind.py" />
            <source>Remove sub-journey</source>
            <translation>Poista alipolku</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personasheet.py" />
            <source>Rename persona</source>
            <translation>Nimeä persoona</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/find.py" />
            <source>Replace</source>
            <translation>Korvaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/find.py" />
            <source>Replace all</source>
            <translation>Korvaa kaikki</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/find.py" />
            <source>Replace with</source>
            <translation>Korvaa tekstillä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/replacing.py" />
            <source>Replaces “{name}” of {day}.</source>
            <translation>Korvaa lähteen ”{name}”, tuotu {day}.</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Reported</source>
            <translation>Raportoitu</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/tools/lanes.py" />
            <source>Resize lane</source>
            <translation>Muuta kaistan korkeutta</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/arranging.py" />
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
            <location filename="../../journeymap/app/actions/view.py" />
            <source>S&amp;how the selected view</source>
            <translation>Näytä val&amp;ittu näkymä</translation>
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
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Save &amp;as…</source>
            <translation>Tallenna &amp;nimellä…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Save a cop&amp;y for another program…</source>
            <translation>Tallenna kop&amp;io toiselle ohjelmalle…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/interchange.py" />
            <source>Save a copy</source>
            <translation>Tallenna kopio</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/interchange.py" />
            <source>Save a copy for another program</source>
            <translation>Tallenna kopio toista ohjelmaa varten</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Save a copy of the map for Mermaid or draw.io</source>
            <translation>Tallenna polusta kopio Mermaidille tai draw.iolle</translation>
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
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Save the map</source>
            <translation>Tallenna polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/subjourneys.py" />
            <source>Save the map first: the sub-journey is put beside it</source>
            <translation>Tallenna polku ensin: alipolku tulee sen viereen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
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
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Scores from 1 to 5 became emotions from −2 to +2.</source>
            <translation>Pistemääristä 1–5 tuli tunteita −2…+2.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Se&amp;ttings…</source>
            <translation>Asetu&amp;kset…</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/outline.py" />
            <source>Search the outline</source>
            <translation>Hae jäsennyksestä</translation>
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
            <location filename="../../journeymap/app/byfigure.py" />
            <source>Select</source>
            <translation>Valitse</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Select &amp;all</source>
            <translation>&amp;Valitse kaikki</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Select &amp;nothing</source>
            <translation>Poista v&amp;alinta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Select a transition of the touchpoint; arrows choose another one, left and right lead to its ends</source>
            <translation>Valitse kosketuspisteen siirtymä; nuolet valitsevat toisen, vasen ja oikea vievät sen päihin</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Select above too</source>
            <translation>Valitse myös yläpuolelta</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/find.py" />
            <source>Select all</source>
            <translation>Valitse kaikki</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Select all touchpoints</source>
            <translation>Valitse kaikki kosketuspisteet</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Select all touchpoints of the stage</source>
            <translation>Valitse vaiheen kaikki kosketuspisteet</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Select all touchpoints with the channel of the selected ones</source>
            <translation>Valitse kaikki kosketuspisteet, joilla on valittujen kanava</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Select all touchpoints with the engagement type of the selected ones</source>
            <translation>Valitse kaikki kosketuspisteet, joilla on valittujen sitoutumisen tyyppi</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Select below too</source>
            <translation>Valitse myös alapuolelta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/byfigure.py" />
            <source>Select by figure</source>
            <translation>Valitse luvun mukaan</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/adding.py" />
            <source>Select one touchpoint and the transition into which it is to go</source>
            <translation>Valitse yksi kosketuspiste ja siirtymä, johon se viedään</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keysheet.py" />
            <source>Select several</source>
            <translation>Valitse useita</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/action.py" />
            <source>Select t&amp;ouchpoints</source>
            <translation>Valitse kosketuspisteit&amp;ä</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/adding.py" />
            <source>Select the touchpoint from which the transition starts, then connect</source>
            <translation>Valitse kosketuspiste, josta siirtymä alkaa, ja yhdistä sitten</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Select the touchpoints from which transitions lead to the selected ones</source>
            <translation>Valitse kosketuspisteet, joista valittuihin siirrytään</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/tidying.py" />
            <source>Select the touchpoints that are to be tidied</source>
            <translation>Valitse siistittävät kosketuspisteet</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Select the touchpoints that have a note in the selected lanes</source>
            <translation>Valitse kosketuspisteet, joilla on muistilappu valituissa kaistoissa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Select the touchpoints that the filter lets through</source>
            <translation>Valitse kosketuspisteet, jotka suodatin päästää läpi</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Select the touchpoints to which transitions lead from the selected ones</source>
            <translation>Valitse kosketuspisteet, joihin valituista siirrytään</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Select the touchpoints whose figure lies in a range</source>
            <translation>Valitse kosketuspisteet, joiden luku on annetulla välillä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Select to the left too</source>
            <translation>Valitse myös vasemmalta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Select to the right too</source>
            <translation>Valitse myös oikealta</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/adding.py" />
            <source>Select two touchpoints, then connect them both ways</source>
            <translation>Valitse kaksi kosketuspistettä ja yhdistä ne sitten molempiin suuntiin</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Select what the filter sho&amp;ws</source>
            <translation>Valitse &amp;suodattimen näyttämät</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>Semicolon ;</source>
            <translation>Puolipiste ;</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>Service blueprint</source>
            <translation>Palvelukaavio (blueprint)</translation>
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
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>Set completion rule</source>
            <translation>Aseta valmistumisen ehto</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/annotating.py" />
            <source>Set engagement type</source>
            <translation>Aseta sitoutumisen tyyppi</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/annotating.py" />
            <source>Set expected emotion</source>
            <translation>Aseta odotettu tunne</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>Set inactivity limit</source>
            <translation>Aseta hiljaisuuden raja</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointform.py" />
            <source>Set intensity</source>
            <translation>Aseta tunteen voimakkuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/engagement.py" />
            <source>Set secondary type</source>
            <translation>Aseta toissijainen tyyppi</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/notes.py" />
            <source>Set severity</source>
            <translation>Aseta vakavuus</translation>
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
            <location filename="../../journeymap/panels/notelist.py" />
            <source>Severity</source>
            <translation>Vakavuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notelist.py" />
            <source>Severity not set</source>
            <translation>Vakavuutta ei ole asetettu</translation>
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
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Show all touchpoi&amp;nts</source>
            <translation>Näytä &amp;kaikki kosketuspisteet</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/filterbar.py" />
            <source>Show all touchpoints</source>
            <translation>Näytä kaikki kosketuspisteet</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Show on the map</source>
            <translation>Näytä polulla</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Show the next stage as large as it goes</source>
            <translation>Näytä seuraava vaihe niin suurena kuin mahtuu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>Show the stage before as large as it goes</source>
            <translation>Näytä edellinen vaihe niin suurena kuin mahtuu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Show the stage of what is selected, or the one in the middle</source>
            <translation>Näytä valitun kohteen vaihe tai keskellä oleva vaihe</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>Show the title of the selected lane alone, or all of it</source>
            <translation>Näytä valitusta kaistasta vain otsikko tai koko kaista</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>Show the whole map</source>
            <translation>Näytä koko polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Show the whole map, small, in the corner where a part of it is seen</source>
            <translation>Näytä koko polku pienenä kulmassa, kun siitä näkyy vain osa</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/data.py" />
            <source>Shown · {state}</source>
            <translation>Näkyvissä · {state}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>Shows</source>
            <translation>Näyttää</translation>
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
            <location filename="../../journeymap/app/templates.py" />
            <source>Social media campaign</source>
            <translation>Some-kampanja</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>Software onboarding</source>
            <translation>Ohjelmiston käyttöönotto</translation>
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
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>Stage {number} of {count}</source>
            <translation>Vaihe {number}/{count}</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/rules.py" />
            <source>Stage “{title}” has no touchpoint.</source>
            <translation>Vaiheessa ”{title}” ei ole kosketuspistettä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/headers.py" />
            <source>Stages in view</source>
            <translation>Näkyvissä olevat vaiheet</translation>
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
            <location filename="../../journeymap/app/start.py" />
            <source>Start from a list…</source>
            <translation>Aloita luettelosta…</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Start pa&amp;ge</source>
            <translation>Al&amp;oitussivu</translation>
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
            <location filename="../../journeymap/app/templates.py" />
            <source>Store with beacons</source>
            <translation>Myymälä ja majakat</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/pastedrows.py" />
            <source>Strength</source>
            <translation>Voimakkuus</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/subjourneys.py" />
            <source>Sub-journey</source>
            <translation>Alipolku</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/lanes.py" />
            <source>Support processes</source>
            <translation>Tukiprosessit</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/tables/surveys.py" />
            <source>SurveyMonkey: answers</source>
            <translation>SurveyMonkey: vastaukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/stagesheet.py" />
            <source>Swap direction</source>
            <translation>Käännä suunta</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>System</source>
            <translation>Järjestelmä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>T&amp;ransition</source>
            <translation>Siirtym&amp;ä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>TEMPLATES</source>
            <translation>MALLIT</translation>
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
            <location filename="../../journeymap/canvas/commands/adding.py" />
            <source>Tab goes on to the next touchpoint, Shift+Tab to one below, Shift+Enter to an alternative</source>
            <translation>Sarkain vie seuraavaan kosketuspisteeseen, Vaihto+Sarkain alla olevaan ja Vaihto+Enter vaihtoehtoon</translation>
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
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Take back the last step</source>
            <translation>Kumoa viimeisin toimi</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Take the filter away</source>
            <translation>Poista suodatin</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/file.py" />
            <source>Take the map away as PNG or PDF</source>
            <translation>Vie polku PNG- tai PDF-muotoon</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Take what is selected off the map</source>
            <translation>Poista valitut polusta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>Take what is selected off the map; what led to it leads on to what followed it</source>
            <translation>Poista valittu polulta; siihen johtanut johtaa siitä, mikä sitä seurasi</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notelist.py" />
            <source>Text</source>
            <translation>Teksti</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/noteeditor.py" />
            <source>Text of the note</source>
            <translation>Muistilapun teksti</translation>
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
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>That come &amp;before</source>
            <translation>&amp;Edeltävät</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>That f&amp;ollow</source>
            <translation>&amp;Seuraavat</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/stagesheet.py" />
            <source>That is {share} of all who went on or ended here.</source>
            <translation>Se on {share} kaikista tästä jatkaneista ja tähän päättyneistä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/session/clipboard.py" />
            <source>The clipboard holds nothing that can be pasted on a map: copy touchpoints, text or a picture.</source>
            <translation>Leikepöydällä ei ole mitään polulle liitettävää: kopioi kosketuspisteitä, tekstiä tai kuva.</translation>
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
            <location filename="../../journeymap/files/interchange/drawioreading.py" />
            <source>The lanes lay below each other: as stages they stand side by side, and touchpoints were arranged anew.</source>
            <translation>Kaistat olivat allekkain: vaiheina ne ovat vierekkäin, ja kosketuspisteet asetettiin uudelleen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>The map alone</source>
            <translation>Pelkkä polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/edits/images.py" />
            <source>The map already holds {held} MB of images, and at most {most} MB have room. Take away an image that is not needed, or choose a smaller one.</source>
            <translation>Asiakaspolussa on jo {held} Mt kuvia, ja tilaa on enintään {most} Mt:lle. Poista tarpeeton kuva tai valitse pienempi.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/subjourneys.py" />
            <source>The map behind “{title}” is not there: {path}</source>
            <translation>Kosketuspisteen ”{title}” takana olevaa polkua ei ole: {path}</translation>
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
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>The map itself</source>
            <translation>Polku itse</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/start.py" />
            <source>The map that is open</source>
            <translation>Avoin polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/tidying.py" />
            <source>The map was changed meanwhile, so it was not tidied. Tidy it again.</source>
            <translation>Polkua muutettiin sillä välin, joten sitä ei siistitty. Siisti se uudelleen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>The path ends at a goal</source>
            <translation>Polku päättyy tavoitteeseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/mapsheet.py" />
            <source>The path holds a goal</source>
            <translation>Polulla on tavoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>The period before</source>
            <translation>Edellinen jakso</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/drawiofile.py" />
            <source>The picture carries no diagram: export it anew with “Include a copy of my diagram”.</source>
            <translation>Kuvassa ei ole kaaviota mukana: vie se uudelleen valinnalla ”Include a copy of my diagram”.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/cases.py" />
            <source>The same customer begins another journey after a long silence.</source>
            <translation>Sama asiakas aloittaa pitkän hiljaisuuden jälkeen uuden polun.</translation>
        </message>
        <message>
            <location filename="../../journeymap/session/clipboard.py" />
            <source>The text on the clipboard is too long to be pasted: copy a part of it.</source>
            <translation>Leikepöydän teksti on liian pitkä liitettäväksi: kopioi osa siitä.</translation>
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
            <location filename="../../journeymap/panels/stagesheet.py" />
            <source>The way back is drawn already.</source>
            <translation>Paluusiirtymä on jo piirretty.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/exportform.py" />
            <source>Theme</source>
            <translation>Teema</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/stagesheet.py" />
            <source>There is such a transition already, or it would lead to where it begins.</source>
            <translation>Sellainen siirtymä on jo, tai se johtaisi lähtöpisteeseensä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/session/clipboard.py" />
            <source>There is too much on the clipboard to be pasted: copy a part of it.</source>
            <translation>Leikepöydällä on liikaa liitettävää: kopioi osa siitä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/roles.py" />
            <source>These rows are</source>
            <translation>Nämä rivit ovat</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/commands/arranging.py" />
            <source>They line up already; sideways touchpoints line up within their own stage</source>
            <translation>Ne ovat jo samassa linjassa; sivusuunnassa kosketuspisteet kohdistetaan oman vaiheensa sisällä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notations.py" />
            <source>This computer’s: {zone}</source>
            <translation>Tämän tietokoneen: {zone}</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/images.py" />
            <source>This image file is larger than {most} MB. Save a smaller copy of it and take that.</source>
            <translation>Kuvatiedosto on suurempi kuin {most} Mt. Tallenna siitä pienempi kopio ja käytä sitä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/images.py" />
            <source>This image has {pixels} million pixels, and at most {most} million can be read. Save a smaller copy of it and take that.</source>
            <translation>Kuvassa on {pixels} miljoonaa kuvapistettä, ja enintään {most} miljoonaa voidaan lukea. Tallenna siitä pienempi kopio ja käytä sitä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/mermaid.py" />
            <source>This is diagram {page}; the file has {all}.</source>
            <translation>Tämä on kaavio {page}; tiedostossa on {all}.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/evidence.py" />
            <source>This is no date: write it as 2026-11-22, or leave it empty.</source>
            <translation>Tämä ei ole päivämäärä: kirjoita se muodossa 2026-11-22 tai jätä tyhjäksi.</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/images.py" />
            <source>This is no image that can be read. Save it as PNG or JPEG and take that.</source>
            <translation>Tätä kuvaa ei voi lukea. Tallenna se PNG- tai JPEG-muodossa ja käytä sitä.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/drawioreading.py" />
            <source>This is page {page}, “{name}”. Other pages of the file are not shown: {others}.</source>
            <translation>Tämä on sivu {page}, ”{name}”. Tiedoston muita sivuja ei näytetä: {others}.</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/parts.py" />
            <source>This period</source>
            <translation>Tämä jakso</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/pictures.py" />
            <source>This picture cannot be shown.</source>
            <translation>Tätä kuvaa ei voi näyttää.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/behind.py" />
            <source>This touchpoint can stand for a map of its own.</source>
            <translation>Tämä kosketuspiste voi edustaa omaa polkuaan.</translation>
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
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Tid&amp;y the map</source>
            <translation>&amp;Järjestä polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/tidying.py" />
            <source>Tidy</source>
            <translation>Siisti</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/tidying.py" />
            <source>Tidy selection</source>
            <translation>Siisti valinta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>Tidy the &amp;selection</source>
            <translation>J&amp;ärjestä valitut</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/tidying.py" />
            <source>Tidying</source>
            <translation>Siistitään</translation>
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
            <location filename="../../journeymap/app/byfigure.py" />
            <source>To</source>
            <translation>Mihin</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>To the stage &amp;after</source>
            <translation>&amp;Seuraavaan vaiheeseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>To the stage &amp;before</source>
            <translation>&amp;Edelliseen vaiheeseen</translation>
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
            <location filename="../../journeymap/app/actions/action.py" />
            <source>Touch&amp;point</source>
            <translation>&amp;Kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/toolbar.py" />
            <source>Touchpoint</source>
            <translation>Kosketuspiste</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Touchpoint &amp;above</source>
            <translation>Kosketuspiste &amp;ylhäällä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Touchpoint &amp;below</source>
            <translation>Kosketuspiste &amp;alhaalla</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Touchpoint to the &amp;left</source>
            <translation>Kosketuspiste &amp;vasemmalla</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/go.py" />
            <source>Touchpoint to the &amp;right</source>
            <translation>Kosketuspiste &amp;oikealla</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>Touchpoint {number} of {count}</source>
            <translation>Kosketuspiste {number}/{count}</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/names.py" />
            <source>Transition</source>
            <translation>Siirtymä</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>Transition from “{source}” to “{target}”</source>
            <translation>Siirtymä: ”{source}” – ”{target}”</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>Transitions both &amp;ways</source>
            <translation>Siirtymät &amp;molempiin suuntiin</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Trivial</source>
            <translation>Vähäinen</translation>
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
            <location filename="../../journeymap/app/actions/edit.py" />
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
            <location filename="../../journeymap/canvas/accessible.py" />
            <source>Undone: {step}</source>
            <translation>Kumottu: {step}</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/gestures.py" />
            <source>Unfold lane</source>
            <translation>Avaa kaista</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/names.py" />
            <source>Unnamed</source>
            <translation>Nimetön</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>Untitled</source>
            <translation>Nimetön</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>Untitled map</source>
            <translation>Nimetön polku</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
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
            <location filename="../../journeymap/app/actions/explain.py" />
            <source>Version and licence</source>
            <translation>Versio ja lisenssi</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/names.py" />
            <source>View</source>
            <translation>Näkymä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/keptviews.py" />
            <source>View {n}</source>
            <translation>Näkymä {n}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/outlinetree.py" />
            <source>Views</source>
            <translation>Näkymät</translation>
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
            <location filename="../../journeymap/panels/sheets.py" />
            <source>What does the customer want?</source>
            <translation>Mitä asiakas haluaa?</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/palettebox.py" />
            <source>What fits</source>
            <translation>Mikä täsmää</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/documents.py" />
            <source>What is not saved is lost.</source>
            <translation>Tallentamaton katoaa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/templates.py" />
            <source>What is seen of a service, and what is done behind it</source>
            <translation>Mitä palvelusta näkyy ja mitä sen takana tehdään</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/notelist.py" />
            <source>What is there to say?</source>
            <translation>Mitä sanottavaa on?</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>What it is called</source>
            <translation>Linkin nimi</translation>
        </message>
        <message>
            <location filename="../../journeymap/session/clipboard.py" />
            <source>What lies on the clipboard is damaged and cannot be pasted: copy it again.</source>
            <translation>Leikepöydän sisältö on vioittunut eikä sitä voi liittää: kopioi se uudelleen.</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/stagesheet.py" />
            <source>What makes the customer go on?</source>
            <translation>Mikä saa asiakkaan jatkamaan?</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>What part of the customers is lost at each touchpoint</source>
            <translation>Kuinka suuri osa asiakkaista poistuu kussakin kosketuspisteessä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectview.py" />
            <source>What stands there</source>
            <translation>Mitä siinä on</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personasheet.py" />
            <source>What would they say?</source>
            <translation>Mitä hän sanoisi?</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/dropoffrows.py" />
            <source>Where the true drop-off lies, with 95 % confidence (Wilson)</source>
            <translation>Missä todellinen poistuma on 95 %:n varmuudella (Wilson)</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/find.py" />
            <source>Whole words</source>
            <translation>Kokonaiset sanat</translation>
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
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>With notes in the &amp;lane</source>
            <translation>Joilla on lappuja ka&amp;istassa</translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/mermaidjourney.py" />
            <source>Without a score, so without an emotion: %n task(s).</source>
            <translation>
                <numerusform>Ilman pistemäärää, siis ilman tunnetta: %n tehtävä.</numerusform>
                <numerusform>Ilman pistemäärää, siis ilman tunnetta: %n tehtävää.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../journeymap/files/interchange/losses.py" />
            <source>Without an emotion, so with the score 3: %n touchpoint(s).</source>
            <translation>
                <numerusform>Ilman tunnetta, siis pistemäärällä 3: %n kosketuspiste.</numerusform>
                <numerusform>Ilman tunnetta, siis pistemäärällä 3: %n kosketuspistettä.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Word of mouth</source>
            <translation>Suusanallinen suosittelu</translation>
        </message>
        <message>
            <location filename="../../journeymap/model/catalogue.py" />
            <source>Workaround</source>
            <translation>Kierrettävissä</translation>
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
            <location filename="../../journeymap/app/actions/view.py" />
            <source>Zoom &amp;in</source>
            <translation>&amp;Lähennä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>Zoom in</source>
            <translation>Lähennä</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
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
            <location filename="../../journeymap/panels/filterbar.py" />
            <source>and %n more</source>
            <translation>
                <numerusform>ja %n muu</numerusform>
                <numerusform>ja %n muuta</numerusform>
            </translation>
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
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>at “{title}”</source>
            <translation>kohdassa ”{title}”</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/find.py" />
            <source>channels of the list stay</source>
            <translation>luettelon kanavat säilyvät</translation>
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
            <location filename="../../journeymap/panels/mapsheet.py" />
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
            <location filename="../../journeymap/files/interchange/formats.py" />
            <source>draw.io drawing</source>
            <translation>draw.io-piirros</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>drop it there</source>
            <translation>pudota se siihen</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>drop-off and its 95 % interval</source>
            <translation>poistuma ja sen 95 %:n luottamusväli</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>drop-off point</source>
            <translation>poistumakohta</translation>
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
            <location filename="../../journeymap/panels/evidence.py" />
            <source>e.g. 14 interviews</source>
            <translation>esim. 14 haastattelua</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/evidence.py" />
            <source>e.g. 2026-11-22</source>
            <translation>esim. 2026-11-22</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/personasheet.py" />
            <source>e.g. Anna, 34</source>
            <translation>esim. Anna, 34</translation>
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
        <message numerus="yes">
            <location filename="../../journeymap/panels/personasheet.py" />
            <source>emotion known at %n touchpoint(s)</source>
            <translation>
                <numerusform>tunne tiedossa %n kosketuspisteessä</numerusform>
                <numerusform>tunne tiedossa %n kosketuspisteessä</numerusform>
            </translation>
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
            <location filename="../../journeymap/drawing/lanes/curves.py" />
            <source>expected</source>
            <translation>odotettu</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>expected emotion {value}</source>
            <translation>odotettu tunne {value}</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/explaining.py" />
            <source>expected {value}</source>
            <translation>odotettu {value}</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>fewer than {n}: too few to rank</source>
            <translation>alle {n}: liian vähän järjestykseen</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>folded</source>
            <translation>taitettu</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>follows {count} others</source>
            <translation>edeltäjiä {count}</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>follows {names}</source>
            <translation>edeltää {names}</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>goal</source>
            <translation>tavoite</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/guesses.py" />
            <source>guessed</source>
            <translation>arvattu</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/links.py" />
            <source>https://… or a file</source>
            <translation>https://… tai tiedosto</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/status.py" />
            <source>imported {time}</source>
            <translation>tuotu {time}</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>in stage “{stage}”</source>
            <translation>vaiheessa ”{stage}”</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/explaining.py" />
            <source>intensity {level} of 5</source>
            <translation>voimakkuus {level}/5</translation>
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
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>leads to {count} others</source>
            <translation>seuraajia {count}</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>leads to {names}</source>
            <translation>seuraa {names}</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>likes + shares</source>
            <translation>tykkäykset + jaot</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>locked</source>
            <translation>lukittu</translation>
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
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>moment of truth</source>
            <translation>totuuden hetki</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointsheet.py" />
            <source>moment of truth ★</source>
            <translation>totuuden hetki ★</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>names no touchpoint</source>
            <translation>ei nimeä kosketuspistettä</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/touchpointsheet.py" />
            <source>no stage</source>
            <translation>ei vaihetta</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/mermaid.py" />
            <source>none</source>
            <translation>ei mitään</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/mapsheet.py" />
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
            <location filename="../../journeymap/app/palettebox.py" />
            <source>on</source>
            <translation>päällä</translation>
        </message>
        <message>
            <location filename="../../journeymap/metrics/measures/catalogue.py" />
            <source>opens ÷ deliveries</source>
            <translation>avaukset ÷ toimitukset</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>or Alt-drag</source>
            <translation>tai Alt ja veto</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/view.py" />
            <source>or Ctrl+wheel</source>
            <translation>tai Ctrl+rulla</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>or click its triangle</source>
            <translation>tai napsauta sen kolmiota</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>or double click</source>
            <translation>tai kaksoisnapsautus</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>or double click in a lane</source>
            <translation>tai kaksoisnapsauta kaistaa</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/arrange.py" />
            <source>or drag</source>
            <translation>tai veto</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/insert.py" />
            <source>or drag from the card’s rim</source>
            <translation>tai veto kortin reunasta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/lane.py" />
            <source>or drag its title</source>
            <translation>tai vedä sen otsikosta</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/edit.py" />
            <source>or drag over the ground</source>
            <translation>tai veto pohjan yli</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/data.py" />
            <source>or drop a file</source>
            <translation>tai pudota tiedosto</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/actions/search.py" />
            <source>or the mouse’s back button</source>
            <translation>tai hiiren takaisin-painike</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/firstlook.py" />
            <source>per cent</source>
            <translation>prosentti</translation>
        </message>
        <message>
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>reached by {count} customers</source>
            <translation>saavutti {count} asiakasta</translation>
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
            <location filename="../../journeymap/canvas/spoken.py" />
            <source>too few to rank</source>
            <translation>liian vähän järjestettäväksi</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/lanesheet.py" />
            <source>units</source>
            <translation>yksikköä</translation>
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
        <message>
            <location filename="../../journeymap/files/pasted.py" />
            <source>yes</source>
            <translation>kyllä</translation>
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
            <location filename="../../journeymap/panels/stagesheet.py" />
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
            <location filename="../../journeymap/app/palettebox.py" />
            <source>{entry}, not to be done now</source>
            <translation>{entry}, ei tehtävissä nyt</translation>
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
            <location filename="../../journeymap/panels/filterwords.py" />
            <source>{n} of {all}</source>
            <translation>{n} / {all}</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/legend.py" />
            <source>{overlay} · {count} customers</source>
            <translation>{overlay} · {count} asiakasta</translation>
        </message>
        <message>
            <location filename="../../journeymap/drawing/lanes/curves.py" />
            <source>{persona}, expected</source>
            <translation>{persona}, odotettu</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/looks.py" />
            <source>{shown} touchpoints stand out; the filter dims the others</source>
            <translation>{shown} kosketuspistettä erottuu; suodatin himmentää muut</translation>
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
            <location filename="../../journeymap/panels/pictures.py" />
            <source>{what}: choose</source>
            <translation>{what}: valitse</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/pictures.py" />
            <source>{what}: remove</source>
            <translation>{what}: poista</translation>
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
            <location filename="../../journeymap/panels/links.py" />
            <source>“{address}” is not opened: only pages (http, https), mails (mailto) and files are.</source>
            <translation>Osoitetta ”{address}” ei avata: vain sivut (http, https), sähköpostit (mailto) ja tiedostot avataan.</translation>
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
        <message numerus="yes">
            <location filename="../../journeymap/app/subjourneys.py" />
            <source>“{file}” holds %n touchpoint(s) now.</source>
            <translation>
                <numerusform>Tiedostossa ”{file}” on nyt %n kosketuspiste.</numerusform>
                <numerusform>Tiedostossa ”{file}” on nyt %n kosketuspistettä.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../journeymap/app/startlist.py" />
            <source>“{name}” cannot be read.</source>
            <translation>Tiedostoa ”{name}” ei voi lukea.</translation>
        </message>
        <message>
            <location filename="../../journeymap/files/interchange/formats.py" />
            <source>“{name}” cannot be read. {why}</source>
            <translation>Tiedostoa ”{name}” ei voi lukea. {why}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/reasons.py" />
            <source>“{name}” compares {now} with {before}.</source>
            <translation>”{name}” vertaa kautta {now} kauteen {before}.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/picturing.py" />
            <source>“{name}” could not be read: {reason}</source>
            <translation>”{name}” ei ollut luettavissa: {reason}</translation>
        </message>
        <message>
            <location filename="../../journeymap/panels/rejectfile.py" />
            <source>“{name}” could not be saved: {reason}. Choose another folder, or make room.</source>
            <translation>Tiedostoa ”{name}” ei voitu tallentaa: {reason}. Valitse toinen kansio tai tee tilaa.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/startlist.py" />
            <source>“{name}” is no text. Save it as CSV, or as a workbook.</source>
            <translation>”{name}” ei ole tekstiä. Tallenna se CSV-tiedostona tai työkirjana.</translation>
        </message>
        <message>
            <location filename="../../journeymap/app/startlist.py" />
            <source>“{name}” is too large to be a list.</source>
            <translation>”{name}” on liian suuri luetteloksi.</translation>
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
            <location filename="../../journeymap/app/interchange.py" />
            <source>“{name}” will not hold all of the map. The map itself stays as it is.</source>
            <translation>Tiedostoon ”{name}” ei mahdu koko asiakaspolku. Itse asiakaspolku pysyy ennallaan.</translation>
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
