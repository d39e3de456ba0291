<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="fi">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Tekoto</source>
        <translation>Tekoto</translation>
    </message>
    <message>
        <source>Versio {0}
Qt {1}, Python {2}
Euroopan unionin yleinen lisenssi EUPL-1.2</source>
        <translation>Version {0}
Qt {1}, Python {2}
Europeiska unionens öppna licens EUPL-1.2</translation>
    </message>
    <message>
        <source>Lisenssit</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Lisenssi</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>&amp;Lisenssi</source>
        <translation>&amp;Licens</translation>
    </message>
    <message>
        <source>Lisenssin teksti</source>
        <translation>Licensens text</translation>
    </message>
</context>
<context>
    <name>AbroadForm</name>
    <message>
        <source>Muutti ulkomaille</source>
        <translation>Flyttade utomlands</translation>
    </message>
    <message>
        <source>&amp;Kirjaa muutto</source>
        <translation>&amp;Anteckna flytten</translation>
    </message>
    <message>
        <source>&amp;Muutti</source>
        <translation>&amp;Flyttade</translation>
    </message>
    <message>
        <source>Asiakkuus päättyy, ja kotikunnaksi tulee {0} ({1}).</source>
        <translation>Kundrelationen avslutas och hemkommunen blir {0} ({1}).</translation>
    </message>
    <message>
        <source>Tilanne lähtiessä jää arvoon Ei tietoa; sitä ei tarvitse selvittää.</source>
        <translation>Situationen vid avgången förblir Ingen uppgift; den behöver inte utredas.</translation>
    </message>
    <message>
        <source>Asiakkuuden voi avata uudelleen, jos hän palaa.</source>
        <translation>Kundrelationen kan öppnas på nytt om hen kommer tillbaka.</translation>
    </message>
    <message>
        <source>Muutto ulkomaille kirjattu.</source>
        <translation>Flytten utomlands har antecknats.</translation>
    </message>
</context>
<context>
    <name>AbsorbedPage</name>
    <message>
        <source>Yhdistetyn tietueen tiedot</source>
        <translation>Den sammanslagna postens uppgifter</translation>
    </message>
    <message>
        <source>Perustiedot</source>
        <translation>Basuppgifter</translation>
    </message>
    <message>
        <source>Muut nimet ja tunnukset</source>
        <translation>Övriga namn och beteckningar</translation>
    </message>
    <message>
        <source>Omat kentät</source>
        <translation>Egna fält</translation>
    </message>
    <message>
        <source>{0} (päättynyt {1})</source>
        <translation>{0} (upphört {1})</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Tiedosto</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Asiakastyö</source>
        <translation>&amp;Kundarbete</translation>
    </message>
    <message>
        <source>&amp;Siirry</source>
        <translation>&amp;Gå till</translation>
    </message>
    <message>
        <source>&amp;Näytä</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Ohje</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Tänään</source>
        <translation>I &amp;dag</translation>
    </message>
    <message>
        <source>&amp;Asiakkaat</source>
        <translation>&amp;Kunder</translation>
    </message>
    <message>
        <source>&amp;Verkosto</source>
        <translation>&amp;Nätverk</translation>
    </message>
    <message>
        <source>&amp;Seuranta</source>
        <translation>&amp;Uppföljning</translation>
    </message>
    <message>
        <source>As&amp;etukset</source>
        <translation>Ins&amp;tällningar</translation>
    </message>
    <message>
        <source>&amp;Takaisin</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>Seuraava ikkunan osa</source>
        <translation>Nästa del av fönstret</translation>
    </message>
    <message>
        <source>Edellinen ikkunan osa</source>
        <translation>Föregående del av fönstret</translation>
    </message>
    <message>
        <source>&amp;Hae asiakasta</source>
        <translation>&amp;Sök kund</translation>
    </message>
    <message>
        <source>&amp;Komennot</source>
        <translation>&amp;Kommandon</translation>
    </message>
    <message>
        <source>&amp;Uusi muistiinpano</source>
        <translation>&amp;Ny anteckning</translation>
    </message>
    <message>
        <source>Uusi &amp;verkoston asia</source>
        <translation>Nytt &amp;nätverksärende</translation>
    </message>
    <message>
        <source>Muistiinpano &amp;ketjuun</source>
        <translation>Anteckning i &amp;tråden</translation>
    </message>
    <message>
        <source>&amp;Muuta ketjua</source>
        <translation>&amp;Ändra tråden</translation>
    </message>
    <message>
        <source>&amp;Palaverin muistio</source>
        <translation>&amp;Mötets promemoria</translation>
    </message>
    <message>
        <source>&amp;Tulosta ketju…</source>
        <translation>Skriv &amp;ut tråden…</translation>
    </message>
    <message>
        <source>&amp;Liitä tiedosto…</source>
        <translation>&amp;Bifoga fil…</translation>
    </message>
    <message>
        <source>Tallenna liite t&amp;iedostoon…</source>
        <translation>Spara bilagan som f&amp;il…</translation>
    </message>
    <message>
        <source>&amp;Lue vastauksena</source>
        <translation>&amp;Läs som svar</translation>
    </message>
    <message>
        <source>Uusi &amp;asiakas</source>
        <translation>Ny &amp;kund</translation>
    </message>
    <message>
        <source>&amp;Muokkaa tietoja</source>
        <translation>&amp;Redigera uppgifter</translation>
    </message>
    <message>
        <source>&amp;Poista virheellinen asiakas…</source>
        <translation>&amp;Ta bort felregistrerad kund…</translation>
    </message>
    <message>
        <source>&amp;Kumoa viimeisin toimi</source>
        <translation>Å&amp;ngra senaste åtgärden</translation>
    </message>
    <message>
        <source>Tee kumottu uu&amp;delleen</source>
        <translation>Gör &amp;om det ångrade</translation>
    </message>
    <message>
        <source>&amp;Siirretyt asiakkaat</source>
        <translation>&amp;Överförda kunder</translation>
    </message>
    <message>
        <source>&amp;Viimeisimmät toimet</source>
        <translation>&amp;Senaste åtgärder</translation>
    </message>
    <message>
        <source>Etsi &amp;kaksoiskappaleet</source>
        <translation>Sök &amp;dubbletter</translation>
    </message>
    <message>
        <source>&amp;Yhdistä tietueet</source>
        <translation>Slå &amp;ihop posterna</translation>
    </message>
    <message>
        <source>Asiakkuuden &amp;tila</source>
        <translation>Kundrelationens &amp;status</translation>
    </message>
    <message>
        <source>Uusi ta&amp;paaminen</source>
        <translation>Nytt &amp;möte</translation>
    </message>
    <message>
        <source>&amp;Kirjaa tulos</source>
        <translation>Anteckna &amp;resultat</translation>
    </message>
    <message>
        <source>Muistiinpano ta&amp;paamisesta</source>
        <translation>Anteckning om &amp;mötet</translation>
    </message>
    <message>
        <source>To&amp;rkuta tehtävä</source>
        <translation>&amp;Skjut upp uppgiften</translation>
    </message>
    <message>
        <source>Merkitse &amp;hoidetuksi</source>
        <translation>Markera som &amp;klar</translation>
    </message>
    <message>
        <source>Palauta tehtävä &amp;listalle</source>
        <translation>Ta tillbaka uppgiften till &amp;listan</translation>
    </message>
    <message>
        <source>Muuta &amp;valittuja</source>
        <translation>Ändra &amp;valda</translation>
    </message>
    <message>
        <source>&amp;Rajaa asiakkaita</source>
        <translation>A&amp;vgränsa kunder</translation>
    </message>
    <message>
        <source>Sara&amp;kkeet</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>Uusi &amp;suunnitelma</source>
        <translation>Ny &amp;plan</translation>
    </message>
    <message>
        <source>&amp;Palvelutarpeen arviointi</source>
        <translation>&amp;Bedömning av servicebehovet</translation>
    </message>
    <message>
        <source>&amp;Ohjaa koulutukseen</source>
        <translation>&amp;Hänvisa till utbildning</translation>
    </message>
    <message>
        <source>Luokka&amp;lista…</source>
        <translation>&amp;Klasslista…</translation>
    </message>
    <message>
        <source>&amp;Esikatsele lähete</source>
        <translation>&amp;Förhandsgranska hänvisningen</translation>
    </message>
    <message>
        <source>Tallenna &amp;lähetettäväksi…</source>
        <translation>Spara för &amp;sändning…</translation>
    </message>
    <message>
        <source>&amp;Hyväksy vastaus</source>
        <translation>&amp;Godkänn svaret</translation>
    </message>
    <message>
        <source>Hyväksy &amp;kaikki rivit</source>
        <translation>Godkänn &amp;alla rader</translation>
    </message>
    <message>
        <source>O&amp;hita tiedosto</source>
        <translation>H&amp;oppa över filen</translation>
    </message>
    <message>
        <source>&amp;Näytä tiedosto</source>
        <translation>&amp;Visa filen</translation>
    </message>
    <message>
        <source>Avaa &amp;palautettu vastaus…</source>
        <translation>Öppna &amp;returnerat svar…</translation>
    </message>
    <message>
        <source>Avaa ko&amp;rtti tai paketti…</source>
        <translation>Öppna ko&amp;rt eller paket…</translation>
    </message>
    <message>
        <source>Anna muistiinpanoja &amp;tiedostona…</source>
        <translation>Ge anteckningar som &amp;fil…</translation>
    </message>
    <message>
        <source>Tallenna tiedosto&amp;on…</source>
        <translation>Spara i &amp;fil…</translation>
    </message>
    <message>
        <source>Tallenna &amp;paketti…</source>
        <translation>Spara &amp;paketet…</translation>
    </message>
    <message>
        <source>&amp;Sama henkilö</source>
        <translation>&amp;Samma person</translation>
    </message>
    <message>
        <source>Ota &amp;uutena asiakkaana</source>
        <translation>Ta emot som &amp;ny kund</translation>
    </message>
    <message>
        <source>Ota &amp;valitulle asiakkaalle</source>
        <translation>Ta emot för &amp;vald kund</translation>
    </message>
    <message>
        <source>&amp;Tallenna kortti</source>
        <translation>&amp;Spara kortet</translation>
    </message>
    <message>
        <source>&amp;Käy vastauskansio läpi</source>
        <translation>&amp;Gå igenom svarsmappen</translation>
    </message>
    <message>
        <source>Tallenna &amp;opas oppilaitoksille…</source>
        <translation>Spara &amp;guide för läroanstalterna…</translation>
    </message>
    <message>
        <source>Vie &amp;kalenteriin…</source>
        <translation>Exportera till &amp;kalendern…</translation>
    </message>
    <message>
        <source>Vie t&amp;yökirja…</source>
        <translation>Exportera &amp;arbetsbok…</translation>
    </message>
    <message>
        <source>Tuo &amp;taulukosta…</source>
        <translation>Importera från &amp;tabell…</translation>
    </message>
    <message>
        <source>Vie &amp;asiakkaat Exceliin…</source>
        <translation>Exportera &amp;kunderna till Excel…</translation>
    </message>
    <message>
        <source>&amp;Valitse taulukko…</source>
        <translation>&amp;Välj tabell…</translation>
    </message>
    <message>
        <source>&amp;Seuraava</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>&amp;Edellinen vaihe</source>
        <translation>&amp;Föregående steg</translation>
    </message>
    <message>
        <source>Uusi &amp;hanke</source>
        <translation>Nytt &amp;projekt</translation>
    </message>
    <message>
        <source>&amp;Muokkaa hanketta</source>
        <translation>&amp;Redigera projektet</translation>
    </message>
    <message>
        <source>Lisää &amp;osallistuminen</source>
        <translation>Lägg till &amp;deltagande</translation>
    </message>
    <message>
        <source>Uusi &amp;organisaatio</source>
        <translation>Ny &amp;organisation</translation>
    </message>
    <message>
        <source>&amp;Tallenna</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Kopioi taulukko</source>
        <translation>&amp;Kopiera tabellen</translation>
    </message>
    <message>
        <source>&amp;Päivitä</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>&amp;Suurenna</source>
        <translation>&amp;Förstora</translation>
    </message>
    <message>
        <source>&amp;Pienennä</source>
        <translation>För&amp;minska</translation>
    </message>
    <message>
        <source>&amp;Tavallinen koko</source>
        <translation>&amp;Normal storlek</translation>
    </message>
    <message>
        <source>&amp;Valikko</source>
        <translation>&amp;Meny</translation>
    </message>
    <message>
        <source>&amp;Lukitse</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>&amp;Lopeta</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Pikanäppäimet</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>kirjaus merkintä</source>
        <translation>anteckning anteckna</translation>
    </message>
    <message>
        <source>asiakas osoite puhelin henkilötunnus</source>
        <translation>kund adress telefon personbeteckning</translation>
    </message>
    <message>
        <source>tuhoa</source>
        <translation>radera</translation>
    </message>
    <message>
        <source>päätä tauko siirrä muutto</source>
        <translation>avsluta paus flytta flytt</translation>
    </message>
    <message>
        <source>yhdistä sama henkilö</source>
        <translation>slå ihop samma person</translation>
    </message>
    <message>
        <source>alkukartoitus</source>
        <translation>inledande kartläggning</translation>
    </message>
    <message>
        <source>uusi lähete oppilaitos koulu</source>
        <translation>ny hänvisning läroanstalt skola</translation>
    </message>
    <message>
        <source>lähete oppilaitos koulu pdf</source>
        <translation>hänvisning läroanstalt skola pdf</translation>
    </message>
    <message>
        <source>yhteystietokortti kumppani</source>
        <translation>kontaktkort partner</translation>
    </message>
    <message>
        <source>excel rahoittaja raportti</source>
        <translation>excel finansiär rapport</translation>
    </message>
    <message>
        <source>excel csv</source>
        <translation>excel csv</translation>
    </message>
    <message>
        <source>taulukko</source>
        <translation>tabell</translation>
    </message>
    <message>
        <source>oppilaitos koulu kumppani</source>
        <translation>läroanstalt skola partner</translation>
    </message>
    <message>
        <source>lähete lähetteet oppilaitos oppilaitokset organisaatiot vastausajat paketit yhteystietokortit</source>
        <translation>hänvisning hänvisningar läroanstalt läroanstalter organisationer svarstider paket kontaktkort</translation>
    </message>
    <message>
        <source>hanke indikaattorit osallistumiset</source>
        <translation>projekt indikatorer deltaganden</translation>
    </message>
    <message>
        <source>kieli värit muistutukset varmuuskopio loki vastauskansio tunnuslause</source>
        <translation>språk färger påminnelser säkerhetskopia logg svarsmapp lösenfras</translation>
    </message>
    <message>
        <source>ohje näppäimet</source>
        <translation>hjälp tangenter</translation>
    </message>
</context>
<context>
    <name>ActsPage</name>
    <message>
        <source>Viimeisimmät toimet</source>
        <translation>Senaste åtgärder</translation>
    </message>
    <message>
        <source>Kumoaminen palauttaa kaiken kerralla. Myöhemmin muutettuja tietoja ei korvata.</source>
        <translation>Ångra återställer allt på en gång. Uppgifter som ändrats senare skrivs inte över.</translation>
    </message>
    <message>
        <source>&amp;Kumoa</source>
        <translation>Å&amp;ngra</translation>
    </message>
    <message>
        <source>Kumoa &amp;muut, pidä nämä</source>
        <translation>Ångra de &amp;övriga, behåll dessa</translation>
    </message>
    <message>
        <source>Ei toimia</source>
        <translation>Inga åtgärder</translation>
    </message>
    <message>
        <source>Poistot, usean asiakkaan muutokset ja tuonnit tulevat tähän.</source>
        <translation>Borttagningar, ändringar av flera kunder och importer kommer hit.</translation>
    </message>
    <message>
        <source>Ennalleen jäävät asiakkaat</source>
        <translation>Kunder som lämnas som de är</translation>
    </message>
    <message>
        <source>Näitä ei voi kumota</source>
        <translation>Dessa kan inte ångras</translation>
    </message>
    <message>
        <source>Toimen asiakkaat</source>
        <translation>Åtgärdens kunder</translation>
    </message>
    <message>
        <source>Asiakkaat</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Toimi</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Kuka</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Asiakkaita</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Miksi</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>kumottu</source>
        <translation>ångrad</translation>
    </message>
    <message>
        <source>tehty</source>
        <translation>gjord</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Kumottu {0}, {1} ennallaan</source>
        <translation>Ångrad {0}, {1} lämnade</translation>
    </message>
    <message>
        <source>Kumottu {0}</source>
        <translation>Ångrad {0}</translation>
    </message>
    <message>
        <source>{0}: {1} asiakkaan tietoja on muutettu sen jälkeen, joten mitään ei vielä kumottu. Voit kumota muut {2} ja pitää nämä ennallaan.</source>
        <translation>{0}: uppgifterna om {1} kunder har ändrats efteråt, så inget har ännu ångrats. Du kan ångra de övriga {2} och behålla dessa som de är.</translation>
    </message>
    <message>
        <source>&amp;Tee uudelleen</source>
        <translation>Gör &amp;om</translation>
    </message>
</context>
<context>
    <name>AdviserForm</name>
    <message>
        <source>Asian&amp;tuntija</source>
        <translation>Sa&amp;kkunnig</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>&amp;Från och med</translation>
    </message>
    <message>
        <source>Toiselle asiantuntijalle</source>
        <translation>Till en annan sakkunnig</translation>
    </message>
    <message>
        <source>&amp;Siirrä asiakas</source>
        <translation>&amp;Överför kunden</translation>
    </message>
    <message>
        <source>Valitse asiantuntija</source>
        <translation>Välj sakkunnig</translation>
    </message>
    <message>
        <source>Asiakas siirtyy heti uuden asiantuntijan luetteloon ja hakuun.</source>
        <translation>Kunden flyttas genast till den nya sakkunnigas lista och sökning.</translation>
    </message>
    <message>
        <source>Suunnitelma, lähetteet, tapaamiset ja muistutukset jatkuvat hänellä.</source>
        <translation>Planen, hänvisningarna, mötena och påminnelserna fortsätter hos hen.</translation>
    </message>
    <message>
        <source>Asiakas siirretty.</source>
        <translation>Kunden har överförts.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Esimerkkiaineiston tunnuslause on {0}.</source>
        <translation>Exempelmaterialets lösenfras är {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Lukittiin, koska ohjelmaa ei käytetty %n minuuttiin.</source>
        <translation>
            <numerusform>Låstes eftersom programmet inte hade använts på %n minut.</numerusform>
            <numerusform>Låstes eftersom programmet inte hade använts på %n minuter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tallennetut tiedot ja luonnokset ovat tallessa.</source>
        <translation>Sparade uppgifter och utkast finns i behåll.</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Tapaamiset</source>
        <translation>Möten</translation>
    </message>
    <message>
        <source>Tapaamisia ei ole sovittu.</source>
        <translation>Inga möten har avtalats.</translation>
    </message>
    <message>
        <source>Uusi tapaaminen</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tiedot</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Kaikki {0}</source>
        <translation>Alla {0}</translation>
    </message>
    <message>
        <source>Vähemmän</source>
        <translation>Färre</translation>
    </message>
    <message>
        <source>Tulos puuttuu</source>
        <translation>Resultat saknas</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>Tapaaminen</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>&amp;Päivä</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>K&amp;ello</source>
        <translation>&amp;Klockslag</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <source>Kesto, &amp;minuuttia</source>
        <translation>Längd, &amp;minuter</translation>
    </message>
    <message>
        <source>&amp;Tapa</source>
        <translation>&amp;Sätt</translation>
    </message>
    <message>
        <source>Pai&amp;kka</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>huone, osoite tai puhelinnumero</source>
        <translation>rum, adress eller telefonnummer</translation>
    </message>
    <message>
        <source>A&amp;ihe</source>
        <translation>&amp;Ämne</translation>
    </message>
    <message>
        <source>Tulkki</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Tulkki tar&amp;vitaan</source>
        <translation>Tolk &amp;behövs</translation>
    </message>
    <message>
        <source>Tulkkauskie&amp;li</source>
        <translation>Tolkningssp&amp;råk</translation>
    </message>
    <message>
        <source>Mu&amp;rre</source>
        <translation>Di&amp;alekt</translation>
    </message>
    <message>
        <source>Tul&amp;kkaus</source>
        <translation>&amp;Tolkning</translation>
    </message>
    <message>
        <source>T&amp;uottaja</source>
        <translation>&amp;Leverantör</translation>
    </message>
    <message>
        <source>Tulkki on va&amp;hvistettu</source>
        <translation>Tolken är bekrä&amp;ftad</translation>
    </message>
    <message>
        <source>Ei toivetta</source>
        <translation>Inget önskemål</translation>
    </message>
    <message>
        <source>T&amp;oive</source>
        <translation>&amp;Önskemål</translation>
    </message>
    <message>
        <source>Ei saa kä&amp;yttää</source>
        <translation>Får inte anlita&amp;s</translation>
    </message>
    <message>
        <source>henkilö, jos sellainen on</source>
        <translation>person, om det finns någon</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Tapaaminen</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Uusi tapaaminen</source>
        <translation>Nytt möte</translation>
    </message>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation>Läs de sparade uppgifterna på nytt</translation>
    </message>
    <message>
        <source>Tästä tapaamisesta on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>Det finns ett utkast till det här mötet som inte har sparats.</translation>
    </message>
    <message>
        <source>A&amp;vaa uudelleen</source>
        <translation>Öppna på n&amp;ytt</translation>
    </message>
    <message>
        <source>Tapaaminen tallennettu.</source>
        <translation>Mötet har sparats.</translation>
    </message>
    <message>
        <source>tulkki ({0})</source>
        <translation>tolk ({0})</translation>
    </message>
    <message>
        <source>Vie kalenteriin</source>
        <translation>Exportera till kalendern</translation>
    </message>
    <message>
        <source>Kalenteritiedosto: {0}</source>
        <translation>Kalenderfil: {0}</translation>
    </message>
    <message>
        <source>tulkki tiesi ajoissa</source>
        <translation>tolken visste i tid</translation>
    </message>
    <message>
        <source>tulkki ei tiennyt ajoissa</source>
        <translation>tolken visste inte i tid</translation>
    </message>
    <message>
        <source>seuraava tapaaminen on sovittu</source>
        <translation>nästa möte är avtalat</translation>
    </message>
    <message>
        <source>Asiakkaalla on samaan aikaan toinen tapaaminen {0}.</source>
        <translation>Kunden har ett annat möte samtidigt, {0}.</translation>
    </message>
    <message>
        <source>Sinulla on samaan aikaan tapaaminen {0}, asiakas {1}.</source>
        <translation>Du har ett möte samtidigt, {0}, kund {1}.</translation>
    </message>
    <message>
        <source>Tallenna uudelleen, jos aika on oikein.</source>
        <translation>Spara på nytt om tiden är rätt.</translation>
    </message>
    <message>
        <source>Tapaamisen tulos kirjattu.</source>
        <translation>Mötets resultat har antecknats.</translation>
    </message>
    <message>
        <source>Tapaamisen tulos kirjattu. Seuraava {0} klo {1}.</source>
        <translation>Mötets resultat har antecknats. Nästa {0} kl. {1}.</translation>
    </message>
</context>
<context>
    <name>AssessmentCard</name>
    <message>
        <source>Palvelutarpeen arviointi</source>
        <translation>Bedömning av servicebehovet</translation>
    </message>
    <message>
        <source>Arviointia ei ole vielä tehty.</source>
        <translation>Ingen bedömning har gjorts ännu.</translation>
    </message>
    <message>
        <source>Uusi arviointi</source>
        <translation>Ny bedömning</translation>
    </message>
    <message>
        <source>Poista keskeneräinen arviointi</source>
        <translation>Ta bort den halvfärdiga bedömningen</translation>
    </message>
    <message>
        <source>Keskeneräinen arviointi poistettiin.</source>
        <translation>Den halvfärdiga bedömningen togs bort.</translation>
    </message>
    <message>
        <source>Palauta arviointi</source>
        <translation>Återställ bedömningen</translation>
    </message>
    <message>
        <source>Arviointi</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Aloitettu</source>
        <translation>Inledd</translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Suunnitelma tarpeen</source>
        <translation>Plan behövs</translation>
    </message>
    <message>
        <source>Kyllä</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>AssessmentEditor</name>
    <message>
        <source>Tästä arvioinnista on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>Det finns ett halvfärdigt utkast till bedömningen som inte sparades.</translation>
    </message>
    <message>
        <source>Valmista arviointia ei voi muuttaa. Uusi arviointi korvaa sen.</source>
        <translation>En klar bedömning kan inte ändras. En ny bedömning ersätter den.</translation>
    </message>
    <message>
        <source>Ctrl+S tallentaa. Valmis arviointi sisältää jokaisen kohdan; jos tarvetta ei ole, kirjoita se.</source>
        <translation>Ctrl+S sparar. En klar bedömning innehåller alla punkter; om det inte finns något behov, skriv det.</translation>
    </message>
    <message>
        <source>Palvelutarpeen arviointi</source>
        <translation>Bedömning av servicebehovet</translation>
    </message>
    <message>
        <source>{0} v</source>
        <translation>{0} år</translation>
    </message>
    <message>
        <source>Arviointi tallennettu: {0}.</source>
        <translation>Bedömningen sparad: {0}.</translation>
    </message>
</context>
<context>
    <name>AssessmentFields</name>
    <message>
        <source>Arvioinnin osat</source>
        <translation>Bedömningens delar</translation>
    </message>
    <message>
        <source>Kuka teki minkäkin osan?</source>
        <translation>Vem gjorde vilken del?</translation>
    </message>
    <message>
        <source>Lisää &amp;osa</source>
        <translation>Lägg till &amp;del</translation>
    </message>
    <message>
        <source>Eteneminen</source>
        <translation>Framskridande</translation>
    </message>
    <message>
        <source>&amp;Tila</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Suunniteltu</source>
        <translation>&amp;Planerad</translation>
    </message>
    <message>
        <source>&amp;Aloitettu</source>
        <translation>&amp;Inledd</translation>
    </message>
    <message>
        <source>&amp;Valmis</source>
        <translation>Kl&amp;ar</translation>
    </message>
    <message>
        <source>Mitä &amp;puuttuu</source>
        <translation>Vad &amp;saknas</translation>
    </message>
    <message>
        <source>&amp;Kieli</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>T&amp;ulkkaus</source>
        <translation>T&amp;olkning</translation>
    </message>
    <message>
        <source>Tul&amp;kki</source>
        <translation>Tol&amp;k</translation>
    </message>
    <message>
        <source>&amp;Monialainen</source>
        <translation>Sektors&amp;övergripande</translation>
    </message>
    <message>
        <source>Alkuhaastattelun sisältö</source>
        <translation>Innehållet i den inledande intervjun</translation>
    </message>
    <message>
        <source>Suu&amp;nnitelma tarpeen</source>
        <translation>Pla&amp;n behövs</translation>
    </message>
    <message>
        <source>Kyllä</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Arvioinnin osa</source>
        <translation>Del av bedömningen</translation>
    </message>
    <message>
        <source>Lisää arviointiin</source>
        <translation>Lägg till i bedömningen</translation>
    </message>
    <message>
        <source>Osa</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Tekijä</source>
        <translation>Utförare</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Gjord</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>Tiedostoa ei voi näyttää. Sen voi tallentaa tiedostoon.</source>
        <translation>Filen kan inte visas. Den kan sparas som fil.</translation>
    </message>
    <message>
        <source>Tallenna liite</source>
        <translation>Spara bilagan</translation>
    </message>
    <message>
        <source>Liite tallennettiin.</source>
        <translation>Bilagan sparades.</translation>
    </message>
    <message>
        <source>{0} kt</source>
        <translation>{0} kB</translation>
    </message>
    <message>
        <source>{0} Mt</source>
        <translation>{0} MB</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Turvakielto</source>
        <translation>Spärrmarkering</translation>
    </message>
</context>
<context>
    <name>BarriersCard</name>
    <message>
        <source>Esteet</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>Esteitä ei ole kirjattu.</source>
        <translation>Inga hinder har antecknats.</translation>
    </message>
    <message>
        <source>&amp;Viimeinen päivä</source>
        <translation>&amp;Sista dagen</translation>
    </message>
    <message>
        <source>Poista virheellinen</source>
        <translation>Ta bort felaktig</translation>
    </message>
    <message>
        <source>Merkitse päättyneeksi</source>
        <translation>Markera som avslutat</translation>
    </message>
    <message>
        <source>Lisää este</source>
        <translation>Lägg till hinder</translation>
    </message>
    <message>
        <source>Este</source>
        <translation>Hinder</translation>
    </message>
    <message>
        <source>Alkoi</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Päättyi</source>
        <translation>Upphörde</translation>
    </message>
    <message>
        <source>ei ole päättynyt</source>
        <translation>har inte upphört</translation>
    </message>
    <message>
        <source>Uusi este</source>
        <translation>Nytt hinder</translation>
    </message>
    <message>
        <source>&amp;Este</source>
        <translation>&amp;Hinder</translation>
    </message>
    <message>
        <source>&amp;Alkoi</source>
        <translation>&amp;Började</translation>
    </message>
    <message>
        <source>&amp;Päättyi</source>
        <translation>&amp;Upphörde</translation>
    </message>
    <message>
        <source>Este päättyy: {0}</source>
        <translation>Hindret upphör: {0}</translation>
    </message>
</context>
<context>
    <name>BeginForm</name>
    <message>
        <source>Saapui tai aloitti</source>
        <translation>Anlände eller började</translation>
    </message>
    <message>
        <source>&amp;Muuta tila</source>
        <translation>&amp;Ändra statusen</translation>
    </message>
    <message>
        <source>Uusi &amp;tila</source>
        <translation>Ny &amp;status</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>&amp;Från och med</translation>
    </message>
    <message>
        <source>Asiakkuuden tila muutettu.</source>
        <translation>Kundrelationens status har ändrats.</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>Ikä ja sukupuoli</source>
        <translation>Ålder och kön</translation>
    </message>
    <message>
        <source>todelliset luvut, ei julkaistavaksi</source>
        <translation>verkliga tal, inte för publicering</translation>
    </message>
    <message>
        <source>Pienestä luvusta voi tunnistaa henkilön. Rahoittaja saa luvut täysinä; älä julkaise niitä sellaisinaan.</source>
        <translation>Av ett litet tal kan en person kännas igen. Finansiären får talen fullständiga; publicera dem inte som sådana.</translation>
    </message>
    <message>
        <source>Ikä ja sukupuoli, {0}</source>
        <translation>Ålder och kön, {0}</translation>
    </message>
    <message>
        <source>Sukupuoli</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Yhteensä</source>
        <translation>Sammanlagt</translation>
    </message>
</context>
<context>
    <name>BulkEditPage</name>
    <message>
        <source>Muuta valittuja asiakkaita</source>
        <translation>Ändra valda kunder</translation>
    </message>
    <message>
        <source>Muutos</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>&amp;Muuta</source>
        <translation>&amp;Ändra</translation>
    </message>
    <message>
        <source>Mitä muuttuu</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Mitä m&amp;uutetaan</source>
        <translation>&amp;Vad ändras</translation>
    </message>
    <message>
        <source>Uusi &amp;arvo</source>
        <translation>&amp;Nytt värde</translation>
    </message>
    <message>
        <source>Me&amp;rkki</source>
        <translation>&amp;Märke</translation>
    </message>
    <message>
        <source>esim. Kevään ryhmä</source>
        <translation>t.ex. Vårens grupp</translation>
    </message>
    <message>
        <source>A&amp;lkaen</source>
        <translation>F&amp;rån och med</translation>
    </message>
    <message>
        <source>&amp;Syy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Nyt</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Muutoksen jälkeen</source>
        <translation>Efter ändringen</translation>
    </message>
    <message>
        <source>Este</source>
        <translation>Hinder</translation>
    </message>
    <message numerus="yes">
        <source>%n asiakasta valittu</source>
        <translation>
            <numerusform>%n kund vald</numerusform>
            <numerusform>%n kunder valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Valitse</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Valitse syy</source>
        <translation>Välj orsak</translation>
    </message>
    <message>
        <source>Muuttuu {0} asiakasta.</source>
        <translation>{0} kunder ändras.</translation>
    </message>
    <message>
        <source>Ennallaan jää {0}, syy on taulukossa.</source>
        <translation>{0} lämnas som de är, orsaken står i tabellen.</translation>
    </message>
    <message>
        <source>ei muutu</source>
        <translation>ändras inte</translation>
    </message>
    <message>
        <source>Muutetaan asiakkaita</source>
        <translation>Ändrar kunder</translation>
    </message>
    <message>
        <source>Muutettu {0} asiakasta. Kumoa: Ctrl+Z.</source>
        <translation>{0} kunder ändrade. Ångra: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Vie kalenteriin</source>
        <translation>Exportera till kalendern</translation>
    </message>
    <message>
        <source>A&amp;lkaen</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;Asti</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Myös &amp;määräajat</source>
        <translation>Även tids&amp;frister</translation>
    </message>
    <message>
        <source>Tiedostossa on asiakkaan numero, ei nimeä. Uusi vienti siirtää samat tapaamiset kalenterissa uuteen aikaan.</source>
        <translation>Filen har kundens nummer, inget namn. En ny export flyttar samma möten till den nya tiden i kalendern.</translation>
    </message>
    <message>
        <source>Kalenteritiedosto kirjoitettu, tapahtumia {0}.</source>
        <translation>Kalenderfilen har skrivits, händelser {0}.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Yhteystietokortti</source>
        <translation>Kontaktkort</translation>
    </message>
    <message>
        <source>Mitä kortissa on</source>
        <translation>Vad kortet innehåller</translation>
    </message>
    <message>
        <source>Nimi kortissa</source>
        <translation>Namn på kortet</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Tunniste</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>&amp;Organisaatio verkostossa</source>
        <translation>&amp;Organisation i nätverket</translation>
    </message>
    <message>
        <source>Organisaatio verkostossa</source>
        <translation>Organisation i nätverket</translation>
    </message>
    <message>
        <source>Kortin tunniste {0}</source>
        <translation>Kortets kod {0}</translation>
    </message>
    <message>
        <source>Kortti korvaa organisaation {0} vahvistetun kortin, ja vanha avain on allekirjoittanut sen. Siihen luotetaan ilman uutta puhelua.</source>
        <translation>Kortet ersätter det bekräftade kortet för {0}, och den gamla nyckeln har undertecknat det. Det är betrott utan ett nytt samtal.</translation>
    </message>
    <message>
        <source>Kuka tahansa voi tehdä kortin millä nimellä tahansa. Tallenna kortti ja vahvista se sitten puhelimessa. Sitä ennen kortille ei lähetetä mitään eikä siltä oteta mitään vastaan.</source>
        <translation>Vem som helst kan göra ett kort med vilket namn som helst. Spara kortet och bekräfta det sedan per telefon. Innan dess skickas ingenting till kortet och ingenting tas emot från det.</translation>
    </message>
    <message>
        <source>Valitse organisaatio</source>
        <translation>Välj organisation</translation>
    </message>
    <message>
        <source>Kortti tallennettu: {0}.</source>
        <translation>Kortet sparat: {0}.</translation>
    </message>
</context>
<context>
    <name>CardPart</name>
    <message>
        <source>Kortit ja pätevyydet</source>
        <translation>Kort och behörigheter</translation>
    </message>
    <message>
        <source>Lisää kortti</source>
        <translation>Lägg till kort</translation>
    </message>
    <message>
        <source>Kortteja ei ole kirjattu.</source>
        <translation>Inga kort har antecknats.</translation>
    </message>
    <message>
        <source>Kortti</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Myönnetty</source>
        <translation>Beviljat</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Voimassaolon lähde</source>
        <translation>Källa för giltigheten</translation>
    </message>
    <message>
        <source>&amp;Kortti</source>
        <translation>&amp;Kort</translation>
    </message>
    <message>
        <source>Muun kortin &amp;nimi</source>
        <translation>Det andra kortets &amp;namn</translation>
    </message>
    <message>
        <source>N&amp;umero</source>
        <translation>N&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Myönnetty</source>
        <translation>&amp;Beviljat</translation>
    </message>
    <message>
        <source>Voimassa &amp;asti</source>
        <translation>Giltigt till oc&amp;h med</translation>
    </message>
    <message>
        <source>päättynyt {0}</source>
        <translation>gick ut {0}</translation>
    </message>
    <message>
        <source>{0} asti</source>
        <translation>till {0}</translation>
    </message>
</context>
<context>
    <name>CaseStatePage</name>
    <message>
        <source>Asiakkuuden tila</source>
        <translation>Kundrelationens status</translation>
    </message>
    <message>
        <source>Asiakas on kuollut ja asiakkuus päättynyt. Jos merkintä on virhe, peru viimeisin tila.</source>
        <translation>Kunden har avlidit och kundrelationen har avslutats. Om anteckningen är ett misstag, återta den senaste statusen.</translation>
    </message>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation>Läs de sparade uppgifterna på nytt</translation>
    </message>
    <message>
        <source>Nyt</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>&amp;Mitä on tapahtunut?</source>
        <translation>&amp;Vad har hänt?</translation>
    </message>
    <message>
        <source>Mitä on tapahtunut?</source>
        <translation>Vad har hänt?</translation>
    </message>
    <message>
        <source>{0}, alkaen {1}</source>
        <translation>{0}, från och med {1}</translation>
    </message>
    <message>
        <source>palaa {0}</source>
        <translation>kommer tillbaka {0}</translation>
    </message>
    <message>
        <source>asiantuntija {0}</source>
        <translation>sakkunnig {0}</translation>
    </message>
</context>
<context>
    <name>CaseloadExportPage</name>
    <message>
        <source>Vie asiakkaat Exceliin</source>
        <translation>Exportera kunderna till Excel</translation>
    </message>
    <message>
        <source>Miksi?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Tallenna tiedosto</source>
        <translation>Spara filen</translation>
    </message>
    <message>
        <source>Avaa kansio</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>&amp;Käyttötarkoitus</source>
        <translation>&amp;Användningsändamål</translation>
    </message>
    <message>
        <source>esimerkiksi: oman työlistan päivitys</source>
        <translation>till exempel: uppdatering av den egna arbetslistan</translation>
    </message>
    <message>
        <source>Mitä tiedostoon tulee</source>
        <translation>Vad som kommer i filen</translation>
    </message>
    <message>
        <source>toimiston omat kentät</source>
        <translation>byråns egna fält</translation>
    </message>
    <message>
        <source>Asiakkaita, joilla on turvakielto, ei viedä lainkaan. Muistiinpanoja ei viedä. Vienti, sen syy ja asiakkaiden määrä kirjataan lokiin.</source>
        <translation>Kunder med spärrmarkering exporteras inte alls. Anteckningar exporteras inte. Exporten, dess orsak och antalet kunder antecknas i loggen.</translation>
    </message>
    <message>
        <source>Voit korjata tietoja Excelissä ja tuoda tiedoston takaisin: vain muuttamasi solut muuttuvat. Viimeinen sarake yhdistää rivin asiakkaaseen, älä muuta sitä. Poistettu rivi ei poista ketään, ja uusi rivi on uusi asiakas.</source>
        <translation>Du kan rätta uppgifter i Excel och importera filen: bara de celler du ändrat ändras. Den sista kolumnen förenar raden med kunden, ändra den inte. En borttagen rad tar inte bort någon, och en ny rad är en ny kund.</translation>
    </message>
    <message>
        <source>Kirjoitetaan tiedostoa</source>
        <translation>Filen skrivs</translation>
    </message>
    <message>
        <source>Tallennettu: {0}. Asiakkaita: {1}.</source>
        <translation>Sparad: {0}. Kunder: {1}.</translation>
    </message>
    <message>
        <source>Turvakiellon vuoksi pois jätettyjä: {0}.</source>
        <translation>Utelämnade på grund av spärrmarkering: {0}.</translation>
    </message>
    <message>
        <source>Asiakkaat on viety Exceliin.</source>
        <translation>Kunderna har exporterats till Excel.</translation>
    </message>
    <message>
        <source>Vienti keskeytettiin. Tiedostoa ei tallennettu.</source>
        <translation>Exporten avbröts. Filen sparades inte.</translation>
    </message>
</context>
<context>
    <name>CaseloadFilters</name>
    <message>
        <source>Ei suunnitelmaa</source>
        <translation>Ingen plan</translation>
    </message>
    <message>
        <source>Ei muistiinpanoa 60 päivään</source>
        <translation>Ingen anteckning på 60 dagar</translation>
    </message>
    <message>
        <source>Lupa päättyy 90 päivässä</source>
        <translation>Tillståndet upphör inom 90 dagar</translation>
    </message>
    <message>
        <source>suunnitelma</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>muistiinpano</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>lupa</source>
        <translation>tillstånd</translation>
    </message>
    <message>
        <source>ikä {0}</source>
        <translation>ålder {0}</translation>
    </message>
    <message>
        <source>syntynyt {0}</source>
        <translation>född {0}</translation>
    </message>
    <message>
        <source>tulkki tarvitaan</source>
        <translation>tolk behövs</translation>
    </message>
    <message>
        <source>ei tulkkia</source>
        <translation>ingen tolk</translation>
    </message>
    <message>
        <source>turvakielto</source>
        <translation>spärrmarkering</translation>
    </message>
    <message>
        <source>ei turvakieltoa</source>
        <translation>ingen spärrmarkering</translation>
    </message>
    <message>
        <source>merkki {0}</source>
        <translation>märke {0}</translation>
    </message>
    <message>
        <source>ei ole voimassa</source>
        <translation>gäller inte</translation>
    </message>
    <message>
        <source>päättynyt</source>
        <translation>har upphört</translation>
    </message>
    <message>
        <source>päättyy {0} päivässä</source>
        <translation>upphör inom {0} dagar</translation>
    </message>
    <message>
        <source>{0} päivän sisällä</source>
        <translation>inom {0} dagar</translation>
    </message>
    <message>
        <source>ei {0} päivään</source>
        <translation>inte på {0} dagar</translation>
    </message>
</context>
<context>
    <name>CaseloadModel</name>
    <message>
        <source>auki</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>kiinni</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>Ryhmä {0}, {1} asiakasta, {2}</source>
        <translation>Grupp {0}, {1} kunder, {2}</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Tallenna virherivit tiedostoon…</source>
        <translation>Spara felraderna i en fil…</translation>
    </message>
    <message>
        <source>Rivi</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Mitä tapahtuu</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Selitys</source>
        <translation>Förklaring</translation>
    </message>
    <message>
        <source>Taulukon rivit</source>
        <translation>Tabellens rader</translation>
    </message>
    <message>
        <source>Rivit</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>ei tuoda: {0}</source>
        <translation>importeras inte: {0}</translation>
    </message>
    <message>
        <source>Rivi {0}: {1}</source>
        <translation>Rad {0}: {1}</translation>
    </message>
    <message>
        <source>Soluja, joista luetaan kaavan tallennettu arvo: {0}.</source>
        <translation>Celler vars sparade formelvärde läses: {0}.</translation>
    </message>
    <message>
        <source>Yhteenvetorivejä, joita ei tuoda: {0}.</source>
        <translation>Summarader som inte importeras: {0}.</translation>
    </message>
    <message>
        <source>Tyhjiä rivejä: {0}.</source>
        <translation>Tomma rader: {0}.</translation>
    </message>
</context>
<context>
    <name>ClassListEditor</name>
    <message>
        <source>Luokkalista</source>
        <translation>Klasslista</translation>
    </message>
    <message>
        <source>&amp;Esikatsele luokkalista</source>
        <translation>&amp;Förhandsgranska klasslistan</translation>
    </message>
    <message>
        <source>Luokkalistan esikatselu</source>
        <translation>Förhandsgranskning av klasslistan</translation>
    </message>
    <message>
        <source>Esikatselu näyttää täsmälleen sen, mitä oppilaitos saa, ja kertoo, kuka jää pois ja miksi (Ctrl+P).</source>
        <translation>Förhandsgranskningen visar exakt vad läroanstalten får och berättar vem som lämnas bort och varför (Ctrl+P).</translation>
    </message>
    <message>
        <source>Luokkalista on kesken.</source>
        <translation>En klasslista är halvfärdig.</translation>
    </message>
    <message>
        <source>Luokkalistan tiedot</source>
        <translation>Klasslistans uppgifter</translation>
    </message>
    <message>
        <source>Mitä lähtee</source>
        <translation>Vad som lämnas ut</translation>
    </message>
    <message>
        <source>Poistettu luokkalistalta</source>
        <translation>Borttagen från klasslistan</translation>
    </message>
    <message>
        <source>Luokkalista esikatseluun</source>
        <translation>Klasslistan till förhandsgranskning</translation>
    </message>
    <message numerus="yes">
        <source>%n luonnosta tallennettu</source>
        <translation>
            <numerusform>%n utkast sparat</numerusform>
            <numerusform>%n utkast sparade</numerusform>
        </translation>
    </message>
    <message>
        <source>Esikatselu on valmis. Listalla: {0}, jää pois: {1}.</source>
        <translation>Förhandsgranskningen är klar. På listan: {0}, lämnas utanför: {1}.</translation>
    </message>
    <message>
        <source>Jää pois: {0}. {1}</source>
        <translation>Lämnas bort: {0}. {1}</translation>
    </message>
    <message>
        <source>Luokkalista tiedostoksi</source>
        <translation>Klasslistan till en fil</translation>
    </message>
    <message>
        <source>Tallenna luokkalista</source>
        <translation>Spara klasslistan</translation>
    </message>
    <message numerus="yes">
        <source>Luokkalista (%n lähetettä) on tallennettu. Lähetä se oppilaitokselle turvapostilla.</source>
        <translation>
            <numerusform>Klasslistan (%n hänvisning) har sparats. Skicka den till läroanstalten med skyddad e-post.</numerusform>
            <numerusform>Klasslistan (%n hänvisningar) har sparats. Skicka den till läroanstalten med skyddad e-post.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientDeletionPage</name>
    <message>
        <source>Poista asiakas</source>
        <translation>Ta bort kund</translation>
    </message>
    <message>
        <source>Virheellinen kirjaus</source>
        <translation>Felaktig registrering</translation>
    </message>
    <message>
        <source>&amp;Poista asiakas</source>
        <translation>&amp;Ta bort kunden</translation>
    </message>
    <message>
        <source>Poista vain asiakas, joka on kirjattu vahingossa. Hän häviää luetteloista, hausta ja luvuista, ja henkilötunnus vapautuu. Poiston voi kumota milloin tahansa (Ctrl+Z tai Viimeisimmät toimet). Jos asiakkuus vain päättyy, muuta sen tila.</source>
        <translation>Ta bort bara en kund som har registrerats av misstag. Hen försvinner ur listor, sökning och siffror, och personbeteckningen blir fri. Borttagningen kan ångras när som helst (Ctrl+Z eller Senaste åtgärder). Om ärendet bara avslutas, ändra dess status.</translation>
    </message>
    <message>
        <source>Valitse syy</source>
        <translation>Välj orsak</translation>
    </message>
    <message>
        <source>&amp;Syy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>&amp;Lisätieto</source>
        <translation>Ytterligare &amp;uppgift</translation>
    </message>
    <message>
        <source>Asiakas poistettu. Kumoa: Ctrl+Z.</source>
        <translation>Kunden borttagen. Ångra: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>ClientDocuments</name>
    <message>
        <source>Liitteet</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Liitteitä ei ole. Pudota tiedosto tähän.</source>
        <translation>Det finns inga bilagor. Släpp en fil här.</translation>
    </message>
    <message>
        <source>Poista liite</source>
        <translation>Ta bort bilagan</translation>
    </message>
    <message>
        <source>Poista</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Liite poistettiin.</source>
        <translation>Bilagan togs bort.</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Kumoa</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Liitä tiedosto…</source>
        <translation>Bifoga fil…</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Muoto</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Koko</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Lisätty</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Lisääjä</source>
        <translation>Tillagd av</translation>
    </message>
    <message>
        <source>Liitä tiedosto</source>
        <translation>Bifoga fil</translation>
    </message>
    <message>
        <source>Asiakirjat ja kuvat ({0})</source>
        <translation>Dokument och bilder ({0})</translation>
    </message>
    <message numerus="yes">
        <source>%n tiedosto liitettiin.</source>
        <translation>
            <numerusform>%n fil bifogades.</numerusform>
            <numerusform>%n filer bifogades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Liitetään tiedostoa</source>
        <translation>Filen bifogas</translation>
    </message>
</context>
<context>
    <name>ClientEditor</name>
    <message>
        <source>Asiakkaan tiedot</source>
        <translation>Kundens uppgifter</translation>
    </message>
    <message>
        <source>Uusi asiakas</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation>Läs de sparade uppgifterna på nytt</translation>
    </message>
    <message>
        <source>Näistä tiedoista on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>Det finns ett oavslutat utkast av de här uppgifterna som inte har sparats.</translation>
    </message>
    <message>
        <source>Onko asiakas jo kirjattu?</source>
        <translation>Finns kunden redan?</translation>
    </message>
    <message>
        <source>Tallenna uudelleen, jos tiedot ovat oikein.</source>
        <translation>Spara på nytt om uppgifterna är rätt.</translation>
    </message>
    <message>
        <source>Asiakas voi olla jo kirjattu. Tarkista ehdotukset lomakkeen vierestä.</source>
        <translation>Kunden kan redan finnas. Kontrollera förslagen bredvid formuläret.</translation>
    </message>
    <message>
        <source>Merkitään eri henkilöiksi, kun asiakas tallennetaan.</source>
        <translation>De antecknas som olika personer när kunden sparas.</translation>
    </message>
    <message>
        <source>Asiakkaan tiedot tallennettu.</source>
        <translation>Kundens uppgifter har sparats.</translation>
    </message>
</context>
<context>
    <name>ClientFields</name>
    <message>
        <source>Näytä (kirjataan lokiin)</source>
        <translation>Visa (antecknas i loggen)</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>&amp;Sukunimi</source>
        <translation>&amp;Efternamn</translation>
    </message>
    <message>
        <source>&amp;Etunimet</source>
        <translation>&amp;Förnamn</translation>
    </message>
    <message>
        <source>&amp;Kutsumanimi</source>
        <translation>&amp;Tilltalsnamn</translation>
    </message>
    <message>
        <source>Alkuperäinen &amp;kirjoitusasu</source>
        <translation>Ursprunglig &amp;skrivning</translation>
    </message>
    <message>
        <source>&amp;Muut kirjoitusasut</source>
        <translation>&amp;Andra skrivsätt</translation>
    </message>
    <message>
        <source>pilkulla erotettuna</source>
        <translation>åtskilda med komma</translation>
    </message>
    <message>
        <source>Henkilöys</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>&amp;Henkilötunnus</source>
        <translation>&amp;Personbeteckning</translation>
    </message>
    <message>
        <source>voi puuttua</source>
        <translation>kan saknas</translation>
    </message>
    <message>
        <source>Syy tunnuksen muutokseen</source>
        <translation>Orsak till att beteckningen ändrades</translation>
    </message>
    <message>
        <source>S&amp;yntymäaika</source>
        <translation>Födelse&amp;tid</translation>
    </message>
    <message>
        <source>Syntymäajan tarkkuus</source>
        <translation>Födelsetidens noggrannhet</translation>
    </message>
    <message>
        <source>Rekisteröity sukupuoli</source>
        <translation>Registrerat kön</translation>
    </message>
    <message>
        <source>Sukupuoli raporteissa</source>
        <translation>Kön i rapporter</translation>
    </message>
    <message>
        <source>Kansalaisuus</source>
        <translation>Medborgarskap</translation>
    </message>
    <message>
        <source>Toinen kansalaisuus</source>
        <translation>Andra medborgarskap</translation>
    </message>
    <message>
        <source>Kielet ja lukutaito</source>
        <translation>Språk och läskunnighet</translation>
    </message>
    <message>
        <source>Äi&amp;dinkieli</source>
        <translation>&amp;Modersmål</translation>
    </message>
    <message>
        <source>&amp;Asiointikieli</source>
        <translation>&amp;Kontaktspråk</translation>
    </message>
    <message>
        <source>Tul&amp;kkauskieli</source>
        <translation>Tol&amp;kspråk</translation>
    </message>
    <message>
        <source>Tul&amp;kki tarvitaan</source>
        <translation>Tol&amp;k behövs</translation>
    </message>
    <message>
        <source>Muu kieli</source>
        <translation>Annat språk</translation>
    </message>
    <message>
        <source>Kotoutumiskieli</source>
        <translation>Integrationsspråk</translation>
    </message>
    <message>
        <source>Luku- ja kirjoitustaito</source>
        <translation>Läs- och skrivkunnighet</translation>
    </message>
    <message>
        <source>Oleskelu ja kotikunta</source>
        <translation>Vistelse och hemkommun</translation>
    </message>
    <message>
        <source>Saapui Suomeen</source>
        <translation>Kom till Finland</translation>
    </message>
    <message>
        <source>Ensimmäinen oleskelulupa</source>
        <translation>Första uppehållstillstånd</translation>
    </message>
    <message>
        <source>Lupatyyppi</source>
        <translation>Tillståndstyp</translation>
    </message>
    <message>
        <source>Luvan peruste</source>
        <translation>Tillståndets grund</translation>
    </message>
    <message>
        <source>Lupa päätetty</source>
        <translation>Tillståndet beviljat</translation>
    </message>
    <message>
        <source>Lupa alkaen</source>
        <translation>Tillstånd från</translation>
    </message>
    <message>
        <source>Lupa päättyy</source>
        <translation>Tillståndet upphör</translation>
    </message>
    <message>
        <source>Kotik&amp;unta</source>
        <translation>Hemk&amp;ommun</translation>
    </message>
    <message>
        <source>Kotikunta alkaen</source>
        <translation>Hemkommun från</translation>
    </message>
    <message>
        <source>Yhteystiedot</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>&amp;Puhelin</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Viestin saa &amp;jättää</source>
        <translation>Meddelande får &amp;lämnas</translation>
    </message>
    <message>
        <source>Sähköp&amp;osti</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Osoite</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>Yh&amp;teysosoite</source>
        <translation>K&amp;ontaktadress</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Ei turvakieltoa</source>
        <translation>Ingen spärrmarkering</translation>
    </message>
    <message>
        <source>Tur&amp;vakielto</source>
        <translation>&amp;Spärrmarkering</translation>
    </message>
    <message>
        <source>Alkaen</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Määräaika</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Koskee myös perhettä</source>
        <translation>Gäller också familjen</translation>
    </message>
    <message>
        <source>Oma tavoite</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>Asiakkaan omin sanoin</source>
        <translation>Med kundens egna ord</translation>
    </message>
</context>
<context>
    <name>ClientHistory</name>
    <message>
        <source>Tiedot ajassa</source>
        <translation>Uppgifterna i tiden</translation>
    </message>
    <message>
        <source>Katselut ja muutokset</source>
        <translation>Visningar och ändringar</translation>
    </message>
    <message>
        <source>Näytä loki</source>
        <translation>Visa loggen</translation>
    </message>
    <message>
        <source>Historia</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Tieto</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Arvo</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Syy</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Kuka</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Toiminto</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Kohde</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Peruste</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Asiakkuus</source>
        <translation>Kundrelation</translation>
    </message>
    <message>
        <source>Kotikunta</source>
        <translation>Hemkommun</translation>
    </message>
</context>
<context>
    <name>ClientNotes</name>
    <message>
        <source>Muistiinpanot</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Ei muistiinpanoja vielä</source>
        <translation>Inga anteckningar ännu</translation>
    </message>
    <message>
        <source>Kirjaa tapaaminen, puhelu tai yhteistyö oppilaitoksen kanssa.</source>
        <translation>Anteckna ett möte, ett samtal eller samarbete med läroanstalten.</translation>
    </message>
    <message>
        <source>Näytetään uusimmat {0}; vanhemmat löytyvät haulla (Ctrl+F).</source>
        <translation>De {0} senaste visas; äldre hittas med sökningen (Ctrl+F).</translation>
    </message>
    <message>
        <source>Lisää täydennys</source>
        <translation>Lägg till komplettering</translation>
    </message>
    <message>
        <source>Kopioi rekisteriin</source>
        <translation>Kopiera till registret</translation>
    </message>
    <message>
        <source>Kopioitu rekisteriin {0}, {1}</source>
        <translation>Kopierad till registret {0}, {1}</translation>
    </message>
    <message>
        <source>Teksti on leikepöydällä. Liitä se asiakastietojärjestelmään (Ctrl+V).</source>
        <translation>Texten finns på urklippet. Klistra in den i klientdatasystemet (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Asiakkaan tiedot</source>
        <translation>Kundens uppgifter</translation>
    </message>
    <message>
        <source>Yhteenveto</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>Suunnitelma ja polku</source>
        <translation>Plan och stig</translation>
    </message>
    <message>
        <source>Perhe ja tilanne</source>
        <translation>Familj och situation</translation>
    </message>
    <message>
        <source>Osaaminen ja kieli</source>
        <translation>Kunnande och språk</translation>
    </message>
    <message>
        <source>Muistiinpanot</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Lähetteet</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Liitteet</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Historia</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Asiakkaat › {0}</source>
        <translation>Kunder › {0}</translation>
    </message>
    <message>
        <source>Muistiinpanot {0}</source>
        <translation>Anteckningar {0}</translation>
    </message>
    <message>
        <source>Lähetteet {0}</source>
        <translation>Hänvisningar {0}</translation>
    </message>
    <message>
        <source>n. </source>
        <translation>ca </translation>
    </message>
    <message>
        <source>s. {0} ({1}{2} v)</source>
        <translation>f. {0} ({1}{2} år)</translation>
    </message>
    <message>
        <source>{0}, tulkki tarvitaan</source>
        <translation>{0}, tolk behövs</translation>
    </message>
    <message>
        <source>asiantuntija {0}</source>
        <translation>sakkunnig {0}</translation>
    </message>
    <message>
        <source>Suunnitelma voimassa {0} asti</source>
        <translation>Planen i kraft till {0}</translation>
    </message>
    <message>
        <source>Suunnitelma päättynyt {0}</source>
        <translation>Planen upphörde {0}</translation>
    </message>
    <message>
        <source>Ei suunnitelmaa</source>
        <translation>Ingen plan</translation>
    </message>
</context>
<context>
    <name>ClientPath</name>
    <message>
        <source>Asiakkaan polku</source>
        <translation>Kundens stig</translation>
    </message>
    <message>
        <source>&amp;Sulje (Esc)</source>
        <translation>&amp;Stäng (Esc)</translation>
    </message>
    <message>
        <source>&amp;Tallenna PDF</source>
        <translation>Spara &amp;PDF</translation>
    </message>
    <message>
        <source>Tallenna asiakkaan polku</source>
        <translation>Spara kundens stig</translation>
    </message>
    <message>
        <source>Polku on tallennettu: {0}</source>
        <translation>Stigen har sparats: {0}</translation>
    </message>
</context>
<context>
    <name>ClientPlan</name>
    <message>
        <source>Suunnitelma ja polku</source>
        <translation>Plan och stig</translation>
    </message>
</context>
<context>
    <name>ClientReferrals</name>
    <message>
        <source>Lähetteet</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Luovutetut tiedot</source>
        <translation>Utlämnade uppgifter</translation>
    </message>
    <message>
        <source>Ei lähetteitä vielä</source>
        <translation>Inga hänvisningar ännu</translation>
    </message>
    <message>
        <source>Ohjaa koulutukseen (Ctrl+Vaihto+O) tekee lähetteen tämän asiakkaan tiedoista.</source>
        <translation>Hänvisa till utbildning (Ctrl+Skift+O) gör en hänvisning av kundens uppgifter.</translation>
    </message>
    <message>
        <source>Tulosta asiakkaalle: kuka sai tietojani</source>
        <translation>Skriv ut till kunden: vem har fått mina uppgifter</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Oppilaitos</source>
        <translation>Läroanstalt</translation>
    </message>
    <message>
        <source>Koulutus</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sänd</translation>
    </message>
    <message>
        <source>Vastaus viimeistään</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>{0} (yhdistetystä tietueesta)</source>
        <translation>{0} (från en sammanslagen post)</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Peruste</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Tiedot</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>{0} tietoa: {1}</source>
        <translation>{0} uppgifter: {1}</translation>
    </message>
    <message>
        <source>Tallenna asiakkaan paperi</source>
        <translation>Spara kundens papper</translation>
    </message>
    <message>
        <source>Paperi on tallennettu. Anna se vain asiakkaalle.</source>
        <translation>Papperet har sparats. Ge det bara till kunden.</translation>
    </message>
    <message>
        <source>Tallennetaan paperia</source>
        <translation>Sparar papperet</translation>
    </message>
</context>
<context>
    <name>ClientSharing</name>
    <message>
        <source>Jaetaan kumppaneille</source>
        <translation>Delas med partner</translation>
    </message>
    <message>
        <source>Jaa kumppanille</source>
        <translation>Dela med en partner</translation>
    </message>
    <message>
        <source>Anna tiedostona…</source>
        <translation>Ge som fil…</translation>
    </message>
    <message>
        <source>Jaa muistiinpanot</source>
        <translation>Dela anteckningarna</translation>
    </message>
    <message>
        <source>Ala jakaa</source>
        <translation>Börja dela</translation>
    </message>
    <message>
        <source>&amp;Kumppani</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>P&amp;eruste</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Perustelu, koska &amp;turvakielto</source>
        <translation>Motivering, eftersom &amp;spärrmarkering</translation>
    </message>
    <message>
        <source>Viranomaiselle lähtevät muistiinpanot, joiden näkyvyys on Viranomaisille, ja oppilaitokselle ne, joissa se on nimetty. Sisäiset eivät lähde koskaan. Mitään ei lähde, ennen kuin teet paketin: Verkosto, Paketit.</source>
        <translation>Till en myndighet går de anteckningar vars synlighet är För myndigheter, och till en läroanstalt de som namnger den. Interna anteckningar lämnar aldrig huset. Ingenting skickas innan du gör ett paket: Nätverk, Paket.</translation>
    </message>
    <message>
        <source>Muistiinpanoja ei jaeta kenellekään.</source>
        <translation>Anteckningarna delas inte med någon.</translation>
    </message>
    <message>
        <source>Lopeta jakaminen</source>
        <translation>Sluta dela</translation>
    </message>
    <message>
        <source>Lopeta jakaminen: {0}</source>
        <translation>Sluta dela: {0}</translation>
    </message>
    <message>
        <source>{0}, viite {1}</source>
        <translation>{0}, referens {1}</translation>
    </message>
    <message>
        <source>{0}: heidän merkintänsä näkyvät, omia ei jaeta</source>
        <translation>{0}: deras anteckningar syns, egna delas inte</translation>
    </message>
    <message>
        <source>{0}: ei tunne asiakasta ({1})</source>
        <translation>{0}: känner inte kunden ({1})</translation>
    </message>
    <message>
        <source>{0}: {1}, odottaa tunnistamista siellä</source>
        <translation>{0}: {1}, väntar på att bli identifierad där</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Jaetaan: {0}.</source>
        <translation>Delas: {0}.</translation>
    </message>
    <message>
        <source>Ei jaeta enää: {0}.</source>
        <translation>Delas inte längre: {0}.</translation>
    </message>
</context>
<context>
    <name>ClientSituation</name>
    <message>
        <source>K&amp;umoa poisto</source>
        <translation>&amp;Ångra borttagningen</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Perhe ja tilanne</source>
        <translation>Familj och situation</translation>
    </message>
    <message>
        <source>Tallennettu.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Poista virheellinen tieto: {0}</source>
        <translation>Ta bort felaktig uppgift: {0}</translation>
    </message>
    <message>
        <source>Poistettu: {0}.</source>
        <translation>Borttaget: {0}.</translation>
    </message>
</context>
<context>
    <name>ClientSkills</name>
    <message>
        <source>Osaaminen ja kieli</source>
        <translation>Kunnande och språk</translation>
    </message>
</context>
<context>
    <name>ClientSummary</name>
    <message>
        <source>Kielitaitoa ei ole arvioitu.</source>
        <translation>Språkkunskaperna har inte bedömts.</translation>
    </message>
    <message>
        <source>Kielitaito</source>
        <translation>Språkkunskaper</translation>
    </message>
    <message>
        <source>Lähetteet</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Luovutukset</source>
        <translation>Utlämnanden</translation>
    </message>
    <message>
        <source>Yhteenveto</source>
        <translation>Sammandrag</translation>
    </message>
    <message>
        <source>Polku</source>
        <translation>Stig</translation>
    </message>
    <message>
        <source>Taulukko</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Oma tavoite</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>Tavoitteet aikajänteittäin</source>
        <translation>Mål enligt tidsspann</translation>
    </message>
    <message>
        <source>Viimeisimmät muistiinpanot</source>
        <translation>Senaste anteckningar</translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Ei lähetteitä vielä.</source>
        <translation>Inga hänvisningar ännu.</translation>
    </message>
    <message>
        <source>Tietoja ei ole luovutettu.</source>
        <translation>Inga uppgifter har lämnats ut.</translation>
    </message>
    <message>
        <source>Polulla ei ole vielä vaiheita. Tee suunnitelma tai ohjaa koulutukseen.</source>
        <translation>Stigen har inga steg ännu. Gör en plan eller hänvisa till utbildning.</translation>
    </message>
    <message>
        <source>Tavoitetta ei ole kirjattu.</source>
        <translation>Inget mål har antecknats.</translation>
    </message>
    <message>
        <source>Ei muistiinpanoja vielä. Ctrl+N avaa uuden.</source>
        <translation>Inga anteckningar ännu. Ctrl+N öppnar en ny.</translation>
    </message>
    <message>
        <source>Kielitaito, {0}</source>
        <translation>Språkkunskaper, {0}</translation>
    </message>
    <message>
        <source>tavoite {0}</source>
        <translation>mål {0}</translation>
    </message>
    <message>
        <source>{0} · viite {1}
{2}; {3} tietoa, peruste: {4}</source>
        <translation>{0} · referens {1}
{2}; {3} uppgifter, grund: {4}</translation>
    </message>
</context>
<context>
    <name>ClientThreads</name>
    <message>
        <source>Yhteistyöketjut</source>
        <translation>Samarbetstrådar</translation>
    </message>
    <message>
        <source>Aloita ketju</source>
        <translation>Börja en tråd</translation>
    </message>
    <message>
        <source>Muut {0} löytyvät: Verkosto, Ketjut.</source>
        <translation>De övriga {0} finns under Nätverk, Trådar.</translation>
    </message>
    <message>
        <source>Ketju kokoaa saman asian muistiinpanot ja osallistujat yhteen.</source>
        <translation>En tråd samlar anteckningarna och deltagarna i samma ärende.</translation>
    </message>
    <message>
        <source>Avaa ketju: {0}</source>
        <translation>Öppna tråden: {0}</translation>
    </message>
    <message>
        <source>{0} muistiinpanoa, viimeisin {1}</source>
        <translation>anteckningar: {0}, senaste {1}</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Asiakkaat</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kotikunta</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Tulkkauskieli</source>
        <translation>Tolkspråk</translation>
    </message>
    <message>
        <source>Suunnitelma päättyy</source>
        <translation>Planen upphör</translation>
    </message>
    <message>
        <source>Viimeisin merkintä</source>
        <translation>Senaste anteckning</translation>
    </message>
    <message>
        <source>Lupa päättyy</source>
        <translation>Tillståndet upphör</translation>
    </message>
    <message>
        <source>Merkit</source>
        <translation>Märken</translation>
    </message>
    <message>
        <source>Asiakasnumero</source>
        <translation>Kundnummer</translation>
    </message>
    <message>
        <source>Syntymäaika</source>
        <translation>Födelsetid</translation>
    </message>
    <message>
        <source>Äidinkieli</source>
        <translation>Modersmål</translation>
    </message>
    <message>
        <source>Asiantuntija</source>
        <translation>Sakkunnig</translation>
    </message>
    <message>
        <source>Luetaan asiakkaita</source>
        <translation>Kunder läses</translation>
    </message>
    <message>
        <source>Ei vielä yhtään asiakasta</source>
        <translation>Inga kunder ännu</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen asiakas (Ctrl+Vaihto+N). Yksi nimi riittää alkuun.</source>
        <translation>Lägg till den första kunden (Ctrl+Skift+N). Ett namn räcker till att börja med.</translation>
    </message>
    <message>
        <source>Omat asiakkaat</source>
        <translation>Egna kunder</translation>
    </message>
    <message>
        <source>Koko toimisto</source>
        <translation>Hela byrån</translation>
    </message>
    <message>
        <source>Avoimet</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Ei ryhmiä</source>
        <translation>Inga grupper</translation>
    </message>
    <message>
        <source>&amp;Kenen:</source>
        <translation>&amp;Vems:</translation>
    </message>
    <message>
        <source>&amp;Tila:</source>
        <translation>S&amp;tatus:</translation>
    </message>
    <message>
        <source>Raj&amp;aus:</source>
        <translation>&amp;Avgränsning:</translation>
    </message>
    <message>
        <source>&amp;Ryhmittely:</source>
        <translation>&amp;Gruppering:</translation>
    </message>
    <message numerus="yes">
        <source>%n asiakasta</source>
        <translation>
            <numerusform>%n kund</numerusform>
            <numerusform>%n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Tällä rajauksella ei ole asiakkaita</source>
        <translation>Inga kunder med den här avgränsningen</translation>
    </message>
    <message>
        <source>Vaihda rajausta tai lisää asiakas (Ctrl+Vaihto+N).</source>
        <translation>Ändra avgränsningen eller lägg till en kund (Ctrl+Skift+N).</translation>
    </message>
    <message>
        <source>Ei rajausta</source>
        <translation>Ingen avgränsning</translation>
    </message>
    <message>
        <source>Oma rajaus</source>
        <translation>Egen avgränsning</translation>
    </message>
    <message numerus="yes">
        <source>%n asiakasta valittu</source>
        <translation>
            <numerusform>%n kund vald</numerusform>
            <numerusform>%n kunder valda</numerusform>
        </translation>
    </message>
    <message>
        <source>Turvakielto, {0}</source>
        <translation>Spärrmarkering, {0}</translation>
    </message>
    <message>
        <source>Kopioitu {0} asiakasta.</source>
        <translation>{0} kunder kopierade.</translation>
    </message>
    <message>
        <source>Turvakielto: {0} asiakkaan tiedot jätettiin pois.</source>
        <translation>Spärrmarkering: uppgifterna om {0} kunder lämnades bort.</translation>
    </message>
    <message>
        <source>Loput eivät mahtuneet: rajaa luetteloa.</source>
        <translation>Resten rymdes inte: avgränsa listan.</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Tapaamisen tulos</source>
        <translation>Mötets resultat</translation>
    </message>
    <message>
        <source>T&amp;ulos</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <source>Tiesikö tulkki a&amp;joissa</source>
        <translation>Visste tolken i t&amp;id</translation>
    </message>
    <message>
        <source>Ei tietoa</source>
        <translation>Vet inte</translation>
    </message>
    <message>
        <source>Kyllä</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Lisä&amp;tieto</source>
        <translation>Tilläggs&amp;uppgift</translation>
    </message>
    <message>
        <source>&amp;Seuraava tapaaminen</source>
        <translation>&amp;Nästa möte</translation>
    </message>
    <message>
        <source>Seuraavan kell&amp;o</source>
        <translation>Nästas k&amp;lockslag</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <source>Kirjoita &amp;muistiinpano heti</source>
        <translation>Skriv en &amp;anteckning genast</translation>
    </message>
    <message numerus="yes">
        <source>%n lähetettä perutaan. Ilmoita oppilaitokselle itse.</source>
        <translation>
            <numerusform>%n hänvisning återkallas. Meddela läroanstalten själv.</numerusform>
            <numerusform>%n hänvisningar återkallas. Meddela läroanstalterna själv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tapaamista perutaan. Ilmoita tulkille itse.</source>
        <translation>
            <numerusform>%n möte avbokas. Meddela tolken själv.</numerusform>
            <numerusform>%n möten avbokas. Meddela tolkarna själv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suunnitelma ({0} asti) päätetään.</source>
        <translation>Planen (till {0}) avslutas.</translation>
    </message>
    <message numerus="yes">
        <source>%n osallistumista hankkeeseen päättyy.</source>
        <translation>
            <numerusform>%n projektdeltagande upphör.</numerusform>
            <numerusform>%n projektdeltaganden upphör.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Palautuskoodi</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Jos unohdat tunnuslauseen tai vaihdat tietokonetta, vain tämä koodi avaa tiedot. Tulosta se tai kirjoita se paperille ja säilytä lukitussa paikassa, ei tietokoneen vieressä. Koodia ei näytetä uudelleen.</source>
        <translation>Om du glömmer lösenfrasen eller byter dator är det bara den här koden som öppnar uppgifterna. Skriv ut den eller skriv av den på papper och förvara den på ett låst ställe, inte bredvid datorn. Koden visas inte igen.</translation>
    </message>
    <message>
        <source>Palautuskoodi: {code}</source>
        <translation>Återställningskod: {code}</translation>
    </message>
    <message>
        <source>&amp;Tulosta…</source>
        <translation>&amp;Skriv ut…</translation>
    </message>
    <message>
        <source>Kirjoita &amp;koodi paperilta</source>
        <translation>Skriv in &amp;koden från papperet</translation>
    </message>
    <message>
        <source>&amp;Valmis</source>
        <translation>Kl&amp;ar</translation>
    </message>
    <message>
        <source>Koodi ei ole sama. Tarkista se paperilta.</source>
        <translation>Koden är inte densamma. Kontrollera den på papperet.</translation>
    </message>
    <message>
        <source>Tekoton palautuskoodi</source>
        <translation>Återställningskod för Tekoto</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Sarakkeet</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Välilyönti näyttää tai piilottaa sarakkeen. Taulukossa sarakkeita voi myös vetää.</source>
        <translation>Mellanslag visar eller döljer en kolumn. I tabellen kan kolumnerna också dras.</translation>
    </message>
    <message>
        <source>&amp;Ylös</source>
        <translation>&amp;Upp</translation>
    </message>
    <message>
        <source>&amp;Alas</source>
        <translation>&amp;Ned</translation>
    </message>
    <message>
        <source>&amp;Leveämpi</source>
        <translation>&amp;Bredare</translation>
    </message>
    <message>
        <source>&amp;Kapeampi</source>
        <translation>&amp;Smalare</translation>
    </message>
    <message>
        <source>&amp;Alkuperäiset</source>
        <translation>&amp;Ursprungliga</translation>
    </message>
    <message>
        <source>leveys {0} % tavallisesta</source>
        <translation>bredd {0} % av den vanliga</translation>
    </message>
    <message>
        <source>näkyy, kun luettelossa on koko toimisto</source>
        <translation>visas när hela byrån är i förteckningen</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Taulukon sarake</source>
        <translation>Kolumn i tabellen</translation>
    </message>
    <message>
        <source>Esimerkkejä</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Viedään kohtaan</source>
        <translation>Förs till</translation>
    </message>
    <message>
        <source>Taulukon sarakkeet</source>
        <translation>Tabellens kolumner</translation>
    </message>
    <message>
        <source>yksi otsikkorivi</source>
        <translation>en rubrikrad</translation>
    </message>
    <message>
        <source>kaksi otsikkoriviä</source>
        <translation>två rubrikrader</translation>
    </message>
    <message>
        <source>Valitse</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Päivä ensin (22/11/2026)</source>
        <translation>Dagen först (22/11/2026)</translation>
    </message>
    <message>
        <source>Kuukausi ensin (11/22/2026)</source>
        <translation>Månaden först (11/22/2026)</translation>
    </message>
    <message>
        <source>&amp;Taulukko</source>
        <translation>&amp;Tabell</translation>
    </message>
    <message>
        <source>&amp;Otsikot alkavat riviltä</source>
        <translation>&amp;Rubrikerna börjar på rad</translation>
    </message>
    <message>
        <source>O&amp;tsikkorivejä</source>
        <translation>R&amp;ubrikrader</translation>
    </message>
    <message>
        <source>&amp;Päivämäärien järjestys</source>
        <translation>&amp;Datumens ordning</translation>
    </message>
    <message>
        <source>Sarakkeet</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>{0} (piilotettu)</source>
        <translation>{0} (dold)</translation>
    </message>
    <message>
        <source>(ei otsikkoa, sarake {0})</source>
        <translation>(ingen rubrik, kolumn {0})</translation>
    </message>
    <message>
        <source>Taulukossa on päivämääriä kuten {0}. Kerro, onko päivä vai kuukausi ensin.</source>
        <translation>Tabellen har datum som {0}. Ange om dagen eller månaden står först.</translation>
    </message>
    <message>
        <source>Valitse sarake, jossa on asiakkaan nimi.</source>
        <translation>Välj den kolumn som har kundens namn.</translation>
    </message>
    <message>
        <source>Muistiinpanoon otsikkonsa kanssa vietäviä sarakkeita: {0}.</source>
        <translation>Kolumner som med sin rubrik förs till en anteckning: {0}.</translation>
    </message>
    <message>
        <source>&amp;Kohta sarakkeelle {0}</source>
        <translation>&amp;Plats för kolumnen {0}</translation>
    </message>
    <message>
        <source>Jätetään pois</source>
        <translation>Lämnas bort</translation>
    </message>
    <message>
        <source>Muistiinpanoon otsikon kanssa</source>
        <translation>Till en anteckning med rubriken</translation>
    </message>
</context>
<context>
    <name>ConsentPart</name>
    <message>
        <source>Suostumukset</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Kirjaa vastaus</source>
        <translation>Anteckna svar</translation>
    </message>
    <message>
        <source>Suostumusta ei ole kysytty.</source>
        <translation>Samtycke har inte begärts.</translation>
    </message>
    <message>
        <source>Tarkoitus</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Vastaus</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Kenelle</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Tiedot</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Muoto</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Perui {0}</source>
        <translation>Återtog {0}</translation>
    </message>
    <message>
        <source>toistaiseksi</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>{0} asti</source>
        <translation>till {0}</translation>
    </message>
    <message>
        <source>{0}, tulkki mukana</source>
        <translation>{0}, med tolk</translation>
    </message>
    <message>
        <source>Asiakas perui suostumuksen</source>
        <translation>Kunden återtog samtycket</translation>
    </message>
    <message>
        <source>Suostumus</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>&amp;Vastaus</source>
        <translation>&amp;Svar</translation>
    </message>
    <message>
        <source>&amp;Tarkoitus</source>
        <translation>Ä&amp;ndamål</translation>
    </message>
    <message>
        <source>&amp;Kenelle tietoja saa antaa</source>
        <translation>&amp;Till vem får uppgifter lämnas</translation>
    </message>
    <message>
        <source>&amp;Päivä</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>A&amp;ntaja</source>
        <translation>&amp;Givare</translation>
    </message>
    <message>
        <source>&amp;Muoto</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Kiel&amp;i, jolla selitettiin</source>
        <translation>Språk som det f&amp;örklarades på</translation>
    </message>
    <message>
        <source>T&amp;ulkki mukana</source>
        <translation>T&amp;olk deltog</translation>
    </message>
    <message>
        <source>Voimassa &amp;asti</source>
        <translation>Giltigt till oc&amp;h med</translation>
    </message>
    <message>
        <source>&amp;Lisätieto</source>
        <translation>&amp;Mer information</translation>
    </message>
    <message>
        <source>&amp;Perui</source>
        <translation>&amp;Återtog</translation>
    </message>
    <message>
        <source>Asiakas perui suostumuksen: {0}</source>
        <translation>Kunden återtog samtycket: {0}</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Yhteystiedot</source>
        <translation>Kontaktuppgifter</translation>
    </message>
    <message>
        <source>Näytä (kirjataan lokiin)</source>
        <translation>Visa (antecknas i loggen)</translation>
    </message>
    <message>
        <source>Asiakas on kuollut. Yhteystiedot on lukittu.</source>
        <translation>Kunden har avlidit. Kontaktuppgifterna är låsta.</translation>
    </message>
    <message>
        <source>; viestin saa jättää</source>
        <translation>; meddelande får lämnas</translation>
    </message>
    <message>
        <source>Kotikunta</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Yhteystietoja ei ole kirjattu.</source>
        <translation>Inga kontaktuppgifter är antecknade.</translation>
    </message>
    <message>
        <source>Tieto ei ole saatavilla.</source>
        <translation>Uppgiften är inte tillgänglig.</translation>
    </message>
</context>
<context>
    <name>DayCareCard</name>
    <message>
        <source>Lasten päivähoito</source>
        <translation>Barnens dagvård</translation>
    </message>
    <message>
        <source>Päivähoidon tilannetta ei ole kirjattu.</source>
        <translation>Läget i dagvården har inte antecknats.</translation>
    </message>
    <message>
        <source>Poista virheellinen</source>
        <translation>Ta bort felaktig</translation>
    </message>
    <message>
        <source>Kirjaa päivähoito</source>
        <translation>Anteckna dagvård</translation>
    </message>
    <message>
        <source>Lapsi</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Tilanne</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Alkaen</source>
        <translation>Från och med</translation>
    </message>
    <message>
        <source>Lapsen päivähoito</source>
        <translation>Barnets dagvård</translation>
    </message>
    <message>
        <source>&amp;Lapsi</source>
        <translation>&amp;Barn</translation>
    </message>
    <message>
        <source>&amp;Tilanne</source>
        <translation>&amp;Läge</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>&amp;Från och med</translation>
    </message>
    <message>
        <source>Hakemus ilman paikkaa avaa lastenhoidon esteen. Este päättyy, kun yksikään lapsi ei enää odota paikkaa.</source>
        <translation>En ansökan utan plats öppnar hindret barnomsorg. Hindret upphör när inget barn längre väntar på plats.</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Määräajat</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>Tiedoista ei seuraa määräaikoja.</source>
        <translation>Av uppgifterna följer inga tidsfrister.</translation>
    </message>
    <message>
        <source>Muutetut määräajat</source>
        <translation>Ändrade tidsfrister</translation>
    </message>
    <message>
        <source>Muuta määräaikaa</source>
        <translation>Ändra tidsfristen</translation>
    </message>
    <message>
        <source>Mää&amp;räaika</source>
        <translation>Tids&amp;frist</translation>
    </message>
    <message>
        <source>Oma päivä</source>
        <translation>Eget datum</translation>
    </message>
    <message>
        <source>Ei koske asiakasta</source>
        <translation>Gäller inte kunden</translation>
    </message>
    <message>
        <source>Palauta laskettu päivä</source>
        <translation>Återställ det beräknade datumet</translation>
    </message>
    <message>
        <source>Pä&amp;ivä</source>
        <translation>Da&amp;g</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Määräaika</source>
        <translation>Tidsfrist</translation>
    </message>
    <message>
        <source>Eräpäivä</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Peruste</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lähde</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Kirjattu</source>
        <translation>Antecknad</translation>
    </message>
    <message>
        <source>Kuka</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Syy</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>viipymättä</source>
        <translation>utan dröjsmål</translation>
    </message>
    <message>
        <source>{0} (muutettu)</source>
        <translation>{0} (ändrad)</translation>
    </message>
    <message>
        <source>Käytäntö</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Laki</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Laki, varmistettava</source>
        <translation>Lag, bör kontrolleras</translation>
    </message>
    <message>
        <source>laskettu palautettu</source>
        <translation>det beräknade återställt</translation>
    </message>
    <message>
        <source>Muuta määräaikaa: {0}</source>
        <translation>Ändra tidsfristen: {0}</translation>
    </message>
    <message>
        <source>Aika alkaa {0}. Viimeinen päivä on säännön mukaan {1}.</source>
        <translation>Tiden börjar {0}. Sista dag enligt regeln är {1}.</translation>
    </message>
    <message>
        <source>Aika alkaa {0}. Asia hoidetaan viipymättä.</source>
        <translation>Tiden börjar {0}. Ärendet sköts utan dröjsmål.</translation>
    </message>
    <message>
        <source>Lähde: {0}</source>
        <translation>Källa: {0}</translation>
    </message>
</context>
<context>
    <name>DeathForm</name>
    <message>
        <source>Asiakas on kuollut</source>
        <translation>Kunden har avlidit</translation>
    </message>
    <message>
        <source>&amp;Kirjaa kuolema</source>
        <translation>&amp;Anteckna dödsfallet</translation>
    </message>
    <message>
        <source>K&amp;uolinpäivä</source>
        <translation>&amp;Dödsdag</translation>
    </message>
    <message>
        <source>Asiakkuus päättyy. Muistutukset ja kirjeet loppuvat.</source>
        <translation>Kundrelationen avslutas. Påminnelser och brev upphör.</translation>
    </message>
    <message>
        <source>Yhteystiedot lukitaan: niitä ei enää muuteta eikä näytetä avaamatta.</source>
        <translation>Kontaktuppgifterna låses: de ändras inte längre och visas inte utan att öppnas.</translation>
    </message>
    <message>
        <source>Tilastot säilyvät. Säilytysaika lasketaan kuolinpäivästä.</source>
        <translation>Statistiken bevaras. Förvaringstiden räknas från dödsdagen.</translation>
    </message>
    <message>
        <source>Perheenjäsenten tiedot säilyvät ennallaan.</source>
        <translation>Familjemedlemmarnas uppgifter förblir oförändrade.</translation>
    </message>
    <message>
        <source>Kuolema kirjattu, asiakkuus päätetty.</source>
        <translation>Dödsfallet har antecknats och kundrelationen avslutats.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Korjattavaa: {0}. Rivit on merkitty huutomerkillä.</source>
        <translation>Att åtgärda: {0}. Raderna är märkta med utropstecken.</translation>
    </message>
    <message>
        <source>Kaikki on kunnossa.</source>
        <translation>Allt är i ordning.</translation>
    </message>
    <message>
        <source>versio ei tiedossa</source>
        <translation>versionen är okänd</translation>
    </message>
    <message>
        <source>ei ole</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>Avainnippu</source>
        <translation>Nyckelring</translation>
    </message>
    <message>
        <source>Ilman avainnippua tietovaraston avaa tunnuslause yksin.</source>
        <translation>Utan nyckelring öppnas datavalvet med enbart lösenfrasen.</translation>
    </message>
    <message>
        <source>Kirjasimet</source>
        <translation>Typsnitt</translation>
    </message>
    <message>
        <source>Käännös</source>
        <translation>Översättning</translation>
    </message>
    <message>
        <source>Kansio</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Vapaata levyä</source>
        <translation>Ledigt diskutrymme</translation>
    </message>
    <message>
        <source>Kansion oikeudet</source>
        <translation>Mappens rättigheter</translation>
    </message>
    <message>
        <source>Tietovarasto</source>
        <translation>Datavalv</translation>
    </message>
    <message>
        <source>ei vielä luotu</source>
        <translation>inte skapat ännu</translation>
    </message>
    <message>
        <source>valmis avattavaksi</source>
        <translation>klart att öppnas</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Kumoa koko tuonti</source>
        <translation>Ångra hela importen</translation>
    </message>
    <message>
        <source>Tallenna virherivit…</source>
        <translation>Spara felraderna…</translation>
    </message>
    <message>
        <source>Tuo toinen taulukko</source>
        <translation>Importera en annan tabell</translation>
    </message>
    <message>
        <source>Tuonti on valmis</source>
        <translation>Importen är klar</translation>
    </message>
    <message>
        <source>Uusia asiakkaita: {0}.</source>
        <translation>Nya kunder: {0}.</translation>
    </message>
    <message>
        <source>Muutettuja: {0}.</source>
        <translation>Ändrade: {0}.</translation>
    </message>
    <message>
        <source>Tuomatta jääneitä rivejä: {0}. Tallenna ne tiedostoon, korjaa ja tuo se: muita rivejä ei tarvitse tuoda uudelleen.</source>
        <translation>Rader som inte importerades: {0}. Spara dem i en fil, rätta och importera den: de andra raderna behöver inte importeras på nytt.</translation>
    </message>
    <message>
        <source>Tuonti on kumottu. Asiakkaita: {0}.</source>
        <translation>Importen har ångrats. Kunder: {0}.</translation>
    </message>
    <message>
        <source>Kumoa muut</source>
        <translation>Ångra de övriga</translation>
    </message>
    <message>
        <source>Näitä on muutettu tuonnin jälkeen: {0}</source>
        <translation>Dessa har ändrats efter importen: {0}</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Kesken jäi</source>
        <translation>Blev på hälft</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Asiakkaan tiedot</source>
        <translation>Kundens uppgifter</translation>
    </message>
    <message>
        <source>Lähete</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Luokkalista</source>
        <translation>Klasslista</translation>
    </message>
    <message>
        <source>Tapaaminen</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Suunnitelma</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Palvelutarpeen arviointi</source>
        <translation>Bedömning av servicebehovet</translation>
    </message>
    <message>
        <source>Muistio</source>
        <translation>Promemoria</translation>
    </message>
    <message>
        <source>Yhteistyöketju</source>
        <translation>Samarbetstråd</translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Jatka: {0} {1}</source>
        <translation>Fortsätt: {0} {1}</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Palauta luonnos</source>
        <translation>Återställ utkastet</translation>
    </message>
    <message>
        <source>Hylkää luonnos</source>
        <translation>Förkasta utkastet</translation>
    </message>
    <message>
        <source>Tietoja on muutettu luonnoksen jälkeen. Palautettu luonnos näyttää vanhat tiedot: vertaa ennen kuin tallennat.</source>
        <translation>Uppgifterna har ändrats efter utkastet. Ett återställt utkast visar de gamla uppgifterna: jämför innan du sparar.</translation>
    </message>
</context>
<context>
    <name>DuplicatePanel</name>
    <message>
        <source>Tallenna &amp;silti</source>
        <translation>Spara ä&amp;ndå</translation>
    </message>
    <message>
        <source>Samalta näyttävä henkilö on asiakkaana toimistossa {0}. Tiedot näkyvät vain siellä. Sopikaa, kumpi jatkaa.</source>
        <translation>En person som verkar vara densamma är kund vid kontoret {0}. Uppgifterna syns bara där. Kom överens om vem som fortsätter.</translation>
    </message>
    <message>
        <source>s. {0}</source>
        <translation>f. {0}</translation>
    </message>
    <message>
        <source>Avaa asiakas</source>
        <translation>Öppna kunden</translation>
    </message>
    <message>
        <source>Vertaa ja yhdistä</source>
        <translation>Jämför och slå ihop</translation>
    </message>
    <message>
        <source>Ei sama henkilö</source>
        <translation>Inte samma person</translation>
    </message>
    <message>
        <source>Onko asiakas jo kirjattu?</source>
        <translation>Finns kunden redan?</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Kaksoiskappaleet</source>
        <translation>Dubbletter</translation>
    </message>
    <message>
        <source>Samalta näyttäviä asiakkaita ei löytynyt.</source>
        <translation>Inga kunder som verkar vara densamma hittades.</translation>
    </message>
    <message>
        <source>Merkitty eri henkilöiksi</source>
        <translation>Antecknade som olika personer</translation>
    </message>
    <message>
        <source>Vertaa toiseen asiakkaaseen</source>
        <translation>Jämför med en annan kund</translation>
    </message>
    <message>
        <source>&amp;Hae asiakas, jos ohjelma ei löytänyt häntä</source>
        <translation>&amp;Sök kunden om programmet inte hittade honom eller henne</translation>
    </message>
    <message>
        <source>Hae asiakas, jos ohjelma ei löytänyt häntä</source>
        <translation>Sök kunden om programmet inte hittade honom eller henne</translation>
    </message>
    <message>
        <source>{0} · {1} · merkinnyt {2} {3}</source>
        <translation>{0} · {1} · antecknat av {2} {3}</translation>
    </message>
    <message>
        <source>Peru merkintä</source>
        <translation>Återta anteckningen</translation>
    </message>
    <message>
        <source>Merkitty eri henkilöiksi. Merkinnän voi perua tällä sivulla.</source>
        <translation>Antecknade som olika personer. Anteckningen kan återtas på denna sida.</translation>
    </message>
    <message>
        <source>Merkintä eri henkilöistä peruttu.</source>
        <translation>Anteckningen om olika personer har återtagits.</translation>
    </message>
</context>
<context>
    <name>DuplicatesStep</name>
    <message>
        <source>Rivi</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Ratkaisu</source>
        <translation>Avgörande</translation>
    </message>
    <message>
        <source>Ratkaistavat rivit</source>
        <translation>Rader att avgöra</translation>
    </message>
    <message>
        <source>Näytä toinen vaihtoehto</source>
        <translation>Visa nästa alternativ</translation>
    </message>
    <message>
        <source>Sama ratkaisu kaikille ratkaisemattomille</source>
        <translation>Samma avgörande för alla som inte är avgjorda</translation>
    </message>
    <message>
        <source>Ehkä sama henkilö</source>
        <translation>Kanske samma person</translation>
    </message>
    <message>
        <source>Vertaa</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Tietojen vertailu</source>
        <translation>Jämförelse av uppgifter</translation>
    </message>
    <message>
        <source>&amp;Sama henkilö: täydennä</source>
        <translation>&amp;Samma person: komplettera</translation>
    </message>
    <message>
        <source>&amp;Pidä Tekoton tieto</source>
        <translation>&amp;Behåll Tekotos uppgift</translation>
    </message>
    <message>
        <source>&amp;Eri henkilö</source>
        <translation>&amp;Annan person</translation>
    </message>
    <message>
        <source>&amp;Jätä pois</source>
        <translation>&amp;Lämna bort</translation>
    </message>
    <message>
        <source>Tietoa on muutettu myös Tekotossa viennin jälkeen</source>
        <translation>Uppgiften har ändrats även i Tekoto efter exporten</translation>
    </message>
    <message>
        <source>Asiakas toimistossa {0}</source>
        <translation>Kund vid kontoret {0}</translation>
    </message>
    <message>
        <source>Rivi {0}: {1} {2}</source>
        <translation>Rad {0}: {1} {2}</translation>
    </message>
    <message>
        <source>{0} · turvakielto</source>
        <translation>{0} · spärrmarkering</translation>
    </message>
    <message>
        <source>Kohta</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Rivillä</source>
        <translation>På raden</translation>
    </message>
    <message>
        <source>Nyt kirjattu</source>
        <translation>Antecknat nu</translation>
    </message>
    <message>
        <source>ei näy</source>
        <translation>syns inte</translation>
    </message>
    <message>
        <source>suojattu</source>
        <translation>skyddad</translation>
    </message>
</context>
<context>
    <name>EducationPart</name>
    <message>
        <source>Koulutus</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Lisää koulutus</source>
        <translation>Lägg till utbildning</translation>
    </message>
    <message>
        <source>Koulutusta ei ole kirjattu.</source>
        <translation>Ingen utbildning har antecknats.</translation>
    </message>
    <message>
        <source>Taso (ISCED)</source>
        <translation>Nivå (ISCED)</translation>
    </message>
    <message>
        <source>Ala (ISCED-F)</source>
        <translation>Område (ISCED-F)</translation>
    </message>
    <message>
        <source>Maa</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Vuosia</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Todistus</source>
        <translation>Intyg</translation>
    </message>
    <message>
        <source>opetuskieli {0}</source>
        <translation>undervisningsspråk {0}</translation>
    </message>
    <message>
        <source>suoritettu loppuun</source>
        <translation>slutförd</translation>
    </message>
    <message>
        <source>jäi kesken</source>
        <translation>avbröts</translation>
    </message>
    <message>
        <source>todistus: {0}</source>
        <translation>intyg: {0}</translation>
    </message>
    <message>
        <source>käännös: {0}</source>
        <translation>översättning: {0}</translation>
    </message>
    <message>
        <source>&amp;Koulutus</source>
        <translation>&amp;Utbildning</translation>
    </message>
    <message>
        <source>Tutkinto alkukielellä</source>
        <translation>Examen på originalspråket</translation>
    </message>
    <message>
        <source>&amp;Oppilaitos</source>
        <translation>Lär&amp;oanstalt</translation>
    </message>
    <message>
        <source>&amp;Taso (ISCED)</source>
        <translation>&amp;Nivå (ISCED)</translation>
    </message>
    <message>
        <source>A&amp;la (ISCED-F)</source>
        <translation>O&amp;mråde (ISCED-F)</translation>
    </message>
    <message>
        <source>&amp;Maa</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Opetuskiel&amp;i</source>
        <translation>Undervisningsspr&amp;åk</translation>
    </message>
    <message>
        <source>&amp;Alkamisvuosi</source>
        <translation>&amp;Startår</translation>
    </message>
    <message>
        <source>&amp;Päättymisvuosi</source>
        <translation>Slutå&amp;r</translation>
    </message>
    <message>
        <source>&amp;Vuosia koulua</source>
        <translation>Antal sk&amp;olår</translation>
    </message>
    <message>
        <source>Suoritettu loppuun</source>
        <translation>Slutförd</translation>
    </message>
    <message>
        <source>Jäi kesken</source>
        <translation>Avbröts</translation>
    </message>
    <message>
        <source>S&amp;uoritettu</source>
        <translation>Slut&amp;förd</translation>
    </message>
    <message>
        <source>To&amp;distus</source>
        <translation>&amp;Intyg</translation>
    </message>
    <message>
        <source>Käännös</source>
        <translation>Översättning</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Päätä asiakkuus</source>
        <translation>Avsluta kundrelationen</translation>
    </message>
    <message>
        <source>&amp;Päätä asiakkuus</source>
        <translation>&amp;Avsluta kundrelationen</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Valitse syy</source>
        <translation>Välj orsak</translation>
    </message>
    <message>
        <source>Päättymispäi&amp;vä</source>
        <translation>Sl&amp;utdatum</translation>
    </message>
    <message>
        <source>Asiakas siirtyy päättyneisiin. Muistutukset loppuvat, ja uutta lähetettä ei voi tehdä.</source>
        <translation>Kunden flyttas till de avslutade. Påminnelserna upphör och en ny hänvisning kan inte göras.</translation>
    </message>
    <message>
        <source>Asiakkuuden voi avata uudelleen. Säilytysaika lasketaan päättymispäivästä.</source>
        <translation>Kundrelationen kan öppnas på nytt. Förvaringstiden räknas från den dag den avslutas.</translation>
    </message>
    <message numerus="yes">
        <source>%n lähetettä on kesken: peru ne tai odota vastausta.</source>
        <translation>
            <numerusform>%n hänvisning är öppen: återkalla den eller invänta svaret.</numerusform>
            <numerusform>%n hänvisningar är öppna: återkalla dem eller invänta svaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suunnitelma ({0} asti) merkitään siirretyksi.</source>
        <translation>Planen (till {0}) antecknas som överförd.</translation>
    </message>
    <message>
        <source>Suunnitelma jää voimaan {0} asti.</source>
        <translation>Planen förblir i kraft till {0}.</translation>
    </message>
    <message>
        <source>Asiakkuus päätetty.</source>
        <translation>Kundrelationen har avslutats.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Kumppanilta</source>
        <translation>Från en partner</translation>
    </message>
    <message>
        <source>Täydennys {0}, {1} ({2}): {3}</source>
        <translation>Tillägg {0}, {1} ({2}): {3}</translation>
    </message>
    <message>
        <source>Paikka: {0}</source>
        <translation>Plats: {0}</translation>
    </message>
    <message>
        <source>Läsnä: {0}</source>
        <translation>Närvarande: {0}</translation>
    </message>
    <message>
        <source>Päätös: {0}</source>
        <translation>Beslut: {0}</translation>
    </message>
    <message>
        <source>Kuka tekee mitä ja mihin mennessä</source>
        <translation>Vem gör vad och när</translation>
    </message>
    <message>
        <source>{0}: {1}, viimeistään {2}</source>
        <translation>{0}: {1}, senast {2}</translation>
    </message>
    <message>
        <source>Avoinna</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Hoidettu {0}, {1}</source>
        <translation>Skött {0}, {1}</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Ohjelmassa tapahtui odottamaton virhe. Tallennetut tiedot ovat tallessa. Tallenna raportti ja lähetä se tuelle: siinä ei ole asiakkaiden tietoja.</source>
        <translation>Ett oväntat fel inträffade i programmet. De sparade uppgifterna finns i behåll. Spara rapporten och skicka den till stödet: den innehåller inga kunduppgifter.</translation>
    </message>
    <message>
        <source>Tallenna raportti…</source>
        <translation>Spara rapporten…</translation>
    </message>
    <message>
        <source>Sulje ilmoitus</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Tallenna raportti</source>
        <translation>Spara rapporten</translation>
    </message>
</context>
<context>
    <name>ExtraRows</name>
    <message>
        <source>Valitse peruste</source>
        <translation>Välj grund</translation>
    </message>
    <message>
        <source>{0}: peruste</source>
        <translation>{0}: grund</translation>
    </message>
    <message>
        <source>Miksi oppilaitos tarvitsee sen?</source>
        <translation>Varför behöver läroanstalten det?</translation>
    </message>
    <message>
        <source>Mitä kerrotaan?</source>
        <translation>Vad berättas?</translation>
    </message>
</context>
<context>
    <name>FactPart</name>
    <message>
        <source>Ei tietoa…</source>
        <translation>Uppgift saknas…</translation>
    </message>
    <message>
        <source>Poista virheellinen</source>
        <translation>Ta bort felaktig</translation>
    </message>
    <message>
        <source>Poistetut {0}</source>
        <translation>Borttagna {0}</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Poista virheellinen tieto: {0}</source>
        <translation>Ta bort felaktig uppgift: {0}</translation>
    </message>
    <message>
        <source>{0}: miksi tietoa ei ole</source>
        <translation>{0}: varför uppgift saknas</translation>
    </message>
    <message>
        <source>&amp;Vastaus</source>
        <translation>&amp;Svar</translation>
    </message>
    <message>
        <source>K&amp;ysytty</source>
        <translation>F&amp;rågat</translation>
    </message>
    <message>
        <source>{0} · poistettu {1}, {2}: {3}</source>
        <translation>{0} · borttagen {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>Palauta</source>
        <translation>Återställ</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Perhe</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>Perheenjäseniä ei ole kirjattu.</source>
        <translation>Inga familjemedlemmar har antecknats.</translation>
    </message>
    <message>
        <source>Poista virheellinen</source>
        <translation>Ta bort felaktig</translation>
    </message>
    <message>
        <source>Avaa asiakastieto</source>
        <translation>Öppna kunduppgifterna</translation>
    </message>
    <message>
        <source>Muuta</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Lisää perheenjäsen</source>
        <translation>Lägg till familjemedlem</translation>
    </message>
    <message>
        <source>Alaikäinen tullut &amp;ilman huoltajaa</source>
        <translation>Minderårig som kommit &amp;utan vårdnadshavare</translation>
    </message>
    <message>
        <source>Suhde</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Syntynyt</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Samassa taloudessa</source>
        <translation>I samma hushåll</translation>
    </message>
    <message>
        <source>Missä</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Huoltajuus</source>
        <translation>Vårdnad</translation>
    </message>
    <message>
        <source>Perheenyhdistäminen</source>
        <translation>Familjeåterförening</translation>
    </message>
</context>
<context>
    <name>FamilyMemberForm</name>
    <message>
        <source>Poista linkki</source>
        <translation>Ta bort länken</translation>
    </message>
    <message>
        <source>&amp;Suhde</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>tai linkitä oma asiakastieto</source>
        <translation>eller länka till egna kunduppgifter</translation>
    </message>
    <message>
        <source>S&amp;yntynyt</source>
        <translation>&amp;Född</translation>
    </message>
    <message>
        <source>pp.kk.vvvv, kk/vvvv tai vvvv</source>
        <translation>dd.mm.åååå, mm/åååå eller åååå</translation>
    </message>
    <message>
        <source>Syntymäaika on ar&amp;vio</source>
        <translation>Födelsetiden är en &amp;uppskattning</translation>
    </message>
    <message>
        <source>Sa&amp;massa taloudessa</source>
        <translation>I &amp;samma hushåll</translation>
    </message>
    <message>
        <source>Missä &amp;on</source>
        <translation>V&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Huoltajuus</source>
        <translation>&amp;Vårdnad</translation>
    </message>
    <message>
        <source>A&amp;lkaen</source>
        <translation>Från &amp;och med</translation>
    </message>
    <message>
        <source>Pää&amp;ttyy</source>
        <translation>Upp&amp;hör</translation>
    </message>
    <message>
        <source>&amp;Perheenyhdistäminen</source>
        <translation>Familjeå&amp;terförening</translation>
    </message>
    <message>
        <source>Päi&amp;vä</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Oma as&amp;iakastieto</source>
        <translation>Egna &amp;kunduppgifter</translation>
    </message>
    <message>
        <source>Perheenjäsenen tiedot</source>
        <translation>Familjemedlemmens uppgifter</translation>
    </message>
    <message>
        <source>Uusi perheenjäsen</source>
        <translation>Ny familjemedlem</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>pp.kk.vvvv</source>
        <translation>dd.mm.åååå</translation>
    </message>
</context>
<context>
    <name>FieldSettings</name>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Tyyppi</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Vaihtoehdot</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>Asiakasluettelossa</source>
        <translation>I kundförteckningen</translation>
    </message>
    <message>
        <source>Piilossa turvakiellossa</source>
        <translation>Dold vid spärrmarkering</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Omat kentät</source>
        <translation>Egna fält</translation>
    </message>
    <message>
        <source>Omia kenttiä ei ole.</source>
        <translation>Det finns inga egna fält.</translation>
    </message>
    <message>
        <source>Lopeta käyttö</source>
        <translation>Sluta använda</translation>
    </message>
    <message>
        <source>Ota käyttöön</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Muuta</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Lisää kenttä</source>
        <translation>Lägg till fält</translation>
    </message>
    <message>
        <source>Oma kenttä näkyy jokaisen asiakkaan välilehdellä Perhe ja tilanne. Sen arvo löytyy haulla ja viedään tiedostoon muiden tietojen mukana.</source>
        <translation>Ett eget fält visas på varje kunds flik Familj och situation. Dess värde hittas med sökningen och exporteras med de andra uppgifterna.</translation>
    </message>
    <message>
        <source>kyllä</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>käytössä</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>lopetettu {0}</source>
        <translation>avslutat {0}</translation>
    </message>
    <message>
        <source>Oma kenttä</source>
        <translation>Eget fält</translation>
    </message>
    <message>
        <source>&amp;Nimi suomeksi</source>
        <translation>&amp;Namn på finska</translation>
    </message>
    <message>
        <source>Nimi &amp;ruotsiksi</source>
        <translation>Namn på s&amp;venska</translation>
    </message>
    <message>
        <source>Nimi &amp;englanniksi</source>
        <translation>Namn på &amp;engelska</translation>
    </message>
    <message>
        <source>&amp;Tyyppi</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Vaihtoehdot, yksi riville</source>
        <translation>&amp;Alternativ, ett per rad</translation>
    </message>
    <message>
        <source>Näytä &amp;asiakasluettelossa</source>
        <translation>Visa i &amp;kundförteckningen</translation>
    </message>
    <message>
        <source>&amp;Piilota, kun asiakkaalla on turvakielto</source>
        <translation>&amp;Dölj när kunden har spärrmarkering</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>Kenttä</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Arvo</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Omat kentät</source>
        <translation>Egna fält</translation>
    </message>
    <message>
        <source>Toimistolla ei ole omia kenttiä.</source>
        <translation>Byrån har inga egna fält.</translation>
    </message>
    <message>
        <source>Näytä (kirjataan lokiin)</source>
        <translation>Visa (antecknas i loggen)</translation>
    </message>
    <message>
        <source>Muuta kenttää</source>
        <translation>Ändra fältet</translation>
    </message>
    <message>
        <source>Piilossa (turvakielto)</source>
        <translation>Dold (spärrmarkering)</translation>
    </message>
    <message>
        <source>Oma kenttä</source>
        <translation>Eget fält</translation>
    </message>
</context>
<context>
    <name>FilterPage</name>
    <message>
        <source>Rajaa asiakkaita</source>
        <translation>Avgränsa kunder</translation>
    </message>
    <message>
        <source>Tyhjä kenttä ei rajaa. Kaikkien täytettyjen ehtojen on täytyttävä.</source>
        <translation>Ett tomt fält avgränsar inte. Alla ifyllda villkor måste uppfyllas.</translation>
    </message>
    <message>
        <source>Näytä &amp;asiakkaat</source>
        <translation>Visa k&amp;under</translation>
    </message>
    <message>
        <source>&amp;Tyhjennä ehdot</source>
        <translation>&amp;Töm villkoren</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Määräajat ja merkit</source>
        <translation>Tidsfrister och märken</translation>
    </message>
    <message>
        <source>Tallenna rajaus nimellä</source>
        <translation>Spara avgränsningen med ett namn</translation>
    </message>
    <message>
        <source>&amp;Poista tallennettu rajaus</source>
        <translation>Ta &amp;bort den sparade avgränsningen</translation>
    </message>
    <message>
        <source>Ei väliä</source>
        <translation>Spelar ingen roll</translation>
    </message>
    <message>
        <source>&amp;Vapaa teksti</source>
        <translation>&amp;Fri text</translation>
    </message>
    <message>
        <source>nimi, tunnus, puhelin</source>
        <translation>namn, beteckning, telefon</translation>
    </message>
    <message>
        <source>&amp;Kotikunta</source>
        <translation>&amp;Hemkommun</translation>
    </message>
    <message>
        <source>Tulkkaus&amp;kieli</source>
        <translation>Tolk&amp;språk</translation>
    </message>
    <message>
        <source>Ikä, &amp;vähintään</source>
        <translation>Ålder, &amp;minst</translation>
    </message>
    <message>
        <source>Ikä, &amp;enintään</source>
        <translation>Ålder, &amp;högst</translation>
    </message>
    <message>
        <source>Syntymävuosi, al&amp;kaen</source>
        <translation>Födelseår, &amp;från</translation>
    </message>
    <message>
        <source>Syntymävuosi, asti</source>
        <translation>Födelseår, till</translation>
    </message>
    <message>
        <source>Kyllä</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Tulkki ta&amp;rvitaan</source>
        <translation>Tolk &amp;behövs</translation>
    </message>
    <message>
        <source>&amp;Turvakielto</source>
        <translation>Spä&amp;rrmarkering</translation>
    </message>
    <message>
        <source>&amp;Suunnitelma</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Viimeisin &amp;muistiinpano</source>
        <translation>Senaste &amp;anteckning</translation>
    </message>
    <message>
        <source>&amp;Lupa</source>
        <translation>&amp;Tillstånd</translation>
    </message>
    <message>
        <source>Me&amp;rkki</source>
        <translation>Mär&amp;ke</translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>ei tallenneta, jos tyhjä</source>
        <translation>sparas inte om tomt</translation>
    </message>
    <message>
        <source>Ehdot</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Rajaus tallennettu: {0}.</source>
        <translation>Avgränsningen sparad: {0}.</translation>
    </message>
    <message>
        <source>Rajaus poistettu: {0}.</source>
        <translation>Avgränsningen borttagen: {0}.</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Ei kansiota</source>
        <translation>Ingen mapp</translation>
    </message>
    <message>
        <source>&amp;Kansio:</source>
        <translation>&amp;Mapp:</translation>
    </message>
    <message>
        <source>Vastauskansio</source>
        <translation>Svarsmapp</translation>
    </message>
    <message>
        <source>&amp;Valitse kansio…</source>
        <translation>&amp;Välj mapp…</translation>
    </message>
    <message>
        <source>&amp;Lopeta seuraaminen</source>
        <translation>&amp;Sluta bevaka</translation>
    </message>
    <message>
        <source>Kun tallennat oppilaitosten palauttamat PDF-tiedostot tähän kansioon, Tekoto huomaa ne ja näyttää vastaukset kohdassa Verkosto. Mitään ei kirjata ennen kuin hyväksyt vastauksen. Tiedostoja ei siirretä, muuteta eikä poisteta: poista ne itse, kun vastaukset on kirjattu.</source>
        <translation>När du sparar PDF-filer som läroanstalterna har skickat tillbaka i den här mappen märker Tekoto dem och visar svaren under Nätverk. Inget antecknas förrän du godkänner svaret. Filerna flyttas, ändras och tas inte bort: ta själv bort dem när svaren är antecknade.</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Palauta se</source>
        <translation>Återställ det</translation>
    </message>
    <message>
        <source>Hylkää se</source>
        <translation>Förkasta det</translation>
    </message>
    <message>
        <source>Tähän lomakkeeseen jäi keskeneräinen luonnos.</source>
        <translation>Ett halvfärdigt utkast blev kvar i det här formuläret.</translation>
    </message>
    <message>
        <source>Keskeneräinen luonnos palautettiin.</source>
        <translation>Det halvfärdiga utkastet återställdes.</translation>
    </message>
</context>
<context>
    <name>FormerCasePage</name>
    <message>
        <source>Siirretyt asiakkaat › {0}</source>
        <translation>Överförda kunder › {0}</translation>
    </message>
    <message>
        <source>Siirretty {0}. Vain oman toimistosi kirjaukset, luettavaksi.</source>
        <translation>Överförd {0}. Bara din egen byrås anteckningar, att läsa.</translation>
    </message>
    <message>
        <source>Suunnitelmat</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Lähetetyt lähetteet</source>
        <translation>Sända hänvisningar</translation>
    </message>
    <message>
        <source>ei kirjauksia</source>
        <translation>inga anteckningar</translation>
    </message>
    <message>
        <source>Muistiinpanot</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Oman toimiston kirjaukset</source>
        <translation>Den egna byråns anteckningar</translation>
    </message>
    <message>
        <source>{0}, {1}, allekirjoitettu {2}</source>
        <translation>{0}, {1}, undertecknad {2}</translation>
    </message>
    <message>
        <source>{0}, {1}, viite {2}</source>
        <translation>{0}, {1}, referens {2}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Odota hetki</source>
        <translation>Vänta ett ögonblick</translation>
    </message>
    <message>
        <source>Tekoton avaaminen</source>
        <translation>Öppning av Tekoto</translation>
    </message>
</context>
<context>
    <name>GoalPart</name>
    <message>
        <source>Lisää tavoite</source>
        <translation>Lägg till mål</translation>
    </message>
    <message>
        <source>Tavoitetta ei ole kirjattu.</source>
        <translation>Inget mål har antecknats.</translation>
    </message>
    <message>
        <source>Tavoite</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Aikajänne</source>
        <translation>Tidsspann</translation>
    </message>
    <message>
        <source>Kieli</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Kerrottu</source>
        <translation>Berättat</translation>
    </message>
    <message>
        <source>Oma tavoite</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>&amp;Tavoite asiakkaan omin sanoin</source>
        <translation>&amp;Målet med kundens egna ord</translation>
    </message>
    <message>
        <source>&amp;Aikajänne</source>
        <translation>&amp;Tidsspann</translation>
    </message>
    <message>
        <source>&amp;Kieli</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>K&amp;errottu</source>
        <translation>&amp;Berättat</translation>
    </message>
</context>
<context>
    <name>GroundsCard</name>
    <message>
        <source>Luovutusten perusteet</source>
        <translation>Grunder för utlämnanden</translation>
    </message>
    <message>
        <source>Peruste</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Luovutettu</source>
        <translation>Utlämnat</translation>
    </message>
    <message>
        <source>Vastaanottaja</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Tietoja ei ole luovutettu.</source>
        <translation>Inga uppgifter har lämnats ut.</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>suljettu</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>auki</source>
        <translation>öppen</translation>
    </message>
</context>
<context>
    <name>HandedOverPage</name>
    <message>
        <source>Siirretyt asiakkaat</source>
        <translation>Överförda kunder</translation>
    </message>
    <message>
        <source>Toimistostasi ei ole siirretty asiakkaita muualle.</source>
        <translation>Inga kunder har överförts från din byrå.</translation>
    </message>
    <message>
        <source>Toimistosi ei enää näe näiden asiakkaiden asioita. Enter näyttää, mitä toimistosi kirjasi itse; katselu kirjataan lokiin.</source>
        <translation>Din byrå ser inte längre de här kundernas ärenden. Enter visar vad din byrå själv antecknade; visningen antecknas i loggen.</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Siirretty</source>
        <translation>Överförd</translation>
    </message>
    <message>
        <source>Asiantuntija meillä</source>
        <translation>Sakkunnig hos oss</translation>
    </message>
    <message>
        <source>Minne</source>
        <translation>Vart</translation>
    </message>
    <message>
        <source>Tieto ei ole saatavilla.</source>
        <translation>Uppgiften är inte tillgänglig.</translation>
    </message>
    <message numerus="yes">
        <source>Tänä vuonna toimistossa on ollut %n asiakasta, jokainen laskettu kerran.</source>
        <translation>
            <numerusform>I år har byrån haft %n kund, var och en räknad en gång.</numerusform>
            <numerusform>I år har byrån haft %n kunder, var och en räknad en gång.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldNotes</name>
    <message>
        <source>henkilötunnus</source>
        <translation>en personbeteckning</translation>
    </message>
    <message>
        <source>turvakiellolla suojattu osoite, puhelinnumero tai sähköposti</source>
        <translation>en adress, ett telefonnummer eller en e-postadress som spärrmarkeringen skyddar</translation>
    </message>
    <message>
        <source>turvakiellon alaisen asiakkaan nimi tai yhteystieto</source>
        <translation>namn eller kontaktuppgift för en kund med spärrmarkering</translation>
    </message>
    <message>
        <source>Nämä jäävät lähtemättä sen takia, mitä niissä lukee:</source>
        <translation>De här skickas inte på grund av vad som står i dem:</translation>
    </message>
    <message>
        <source>Muistiinpanoa ei voi muuttaa. Kirjoita sama asia uutena muistiinpanona ilman tätä tietoa, niin se lähtee.</source>
        <translation>En anteckning kan inte ändras. Skriv samma sak som en ny anteckning utan den uppgiften, så skickas den.</translation>
    </message>
    <message>
        <source>Jos tieto on liitteen nimessä, lisää liite uudelleen toisella nimellä.</source>
        <translation>Om uppgiften står i bilagans namn, lägg till bilagan på nytt med ett annat namn.</translation>
    </message>
    <message>
        <source>• {name}: {number} kpl ({days}). Tekstissä on {reason}.</source>
        <translation>• {name}: {number} st. ({days}). I texten finns {reason}.</translation>
    </message>
    <message>
        <source>• {number} kpl ({days}). Tekstissä on {reason}.</source>
        <translation>• {number} st. ({days}). I texten finns {reason}.</translation>
    </message>
</context>
<context>
    <name>HetuForm</name>
    <message>
        <source>Henkilötunnus vaihtui</source>
        <translation>Personbeteckningen ändrades</translation>
    </message>
    <message>
        <source>&amp;Vaihda tunnus</source>
        <translation>&amp;Byt beteckning</translation>
    </message>
    <message>
        <source>&amp;Uusi henkilötunnus</source>
        <translation>&amp;Ny personbeteckning</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>esimerkiksi suojelu uhkalta</source>
        <translation>till exempel skydd mot hot</translation>
    </message>
    <message>
        <source>Vanha tunnus jää historiaan. Sillä löytävät asiakkaan vain hänen oma asiantuntijansa ja vastuuhenkilö.</source>
        <translation>Den gamla beteckningen sparas i historiken. Med den hittar bara kundens egen sakkunniga och ansvarspersonen kunden.</translation>
    </message>
    <message>
        <source>Vanhaa tunnusta ei tulosteta mihinkään.</source>
        <translation>Den gamla beteckningen skrivs inte ut någonstans.</translation>
    </message>
    <message numerus="yes">
        <source>%n lähetettyä lähetettä ei lähetetä uudelleen itsestään. Harkitse, tarvitseeko vastaanottaja uuden tunnuksen.</source>
        <translation>
            <numerusform>%n sänd hänvisning sänds inte på nytt av sig själv. Överväg om mottagaren behöver den nya beteckningen.</numerusform>
            <numerusform>%n sända hänvisningar sänds inte på nytt av sig själva. Överväg om mottagarna behöver den nya beteckningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Henkilötunnus vaihdettu.</source>
        <translation>Personbeteckningen har bytts.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Turvakielto</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>Nimi kirjoitetaan myös näin</source>
        <translation>Namnet skrivs också så här</translation>
    </message>
    <message>
        <source>Asiakasnumero</source>
        <translation>Kundnummer</translation>
    </message>
    <message>
        <source>Entinen tunnus</source>
        <translation>Tidigare beteckning</translation>
    </message>
    <message>
        <source>Tunnus</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Puhelin</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Oma kenttä</source>
        <translation>Eget fält</translation>
    </message>
    <message>
        <source>Muistiinpano {0}</source>
        <translation>Anteckning {0}</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>HoldersCard</name>
    <message>
        <source>Kenellä on päättyneen suostumuksen tietoja</source>
        <translation>Vem har uppgifter från ett samtycke som upphört</translation>
    </message>
    <message>
        <source>Kenellä</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Annettu</source>
        <translation>Utlämnat</translation>
    </message>
    <message>
        <source>Suostumus</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Tiedot</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Kenelläkään ei ole tietoja.</source>
        <translation>Ingen har uppgifter.</translation>
    </message>
    <message>
        <source>Tallenna kirjeet vastaanottajille</source>
        <translation>Spara brev till mottagarna</translation>
    </message>
    <message>
        <source>Perui {0}</source>
        <translation>Återtogs {0}</translation>
    </message>
    <message>
        <source>päättyi {0}</source>
        <translation>upphörde {0}</translation>
    </message>
    <message>
        <source>Tallenna kirjeet</source>
        <translation>Spara brev</translation>
    </message>
    <message>
        <source>Kirjeet on tallennettu. Lähetä ne vastaanottajille turvapostilla.</source>
        <translation>Breven har sparats. Skicka dem till mottagarna med skyddad e-post.</translation>
    </message>
    <message>
        <source>Tallennetaan kirjeitä</source>
        <translation>Sparar brev</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Rivi on viety Tekotosta</source>
        <translation>Raden har exporterats från Tekoto</translation>
    </message>
    <message>
        <source>Samalta näyttävän henkilön tiedot näkyvät vain siellä. Sopikaa, kumpi jatkaa.</source>
        <translation>Uppgifterna om den som verkar vara densamma syns bara där. Kom överens om vem som fortsätter.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Tuo taulukosta</source>
        <translation>Importera från tabell</translation>
    </message>
    <message>
        <source>Tiedosto</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Sarakkeet</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Tarkistus</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Samat henkilöt</source>
        <translation>Samma personer</translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Taulukot (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Tabeller (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Luetaan taulukkoa</source>
        <translation>Tabellen läses</translation>
    </message>
    <message>
        <source>Liitetyt rivit</source>
        <translation>Inklistrade rader</translation>
    </message>
    <message>
        <source>Tarkistetaan rivejä</source>
        <translation>Raderna kontrolleras</translation>
    </message>
    <message>
        <source>Tuodaan rivejä</source>
        <translation>Raderna importeras</translation>
    </message>
    <message>
        <source>Tuonti on valmis.</source>
        <translation>Importen är klar.</translation>
    </message>
    <message>
        <source>Kumotaan tuontia</source>
        <translation>Importen ångras</translation>
    </message>
    <message>
        <source>Tuonti on kumottu.</source>
        <translation>Importen har ångrats.</translation>
    </message>
    <message>
        <source>Tallenna virherivit</source>
        <translation>Spara felraderna</translation>
    </message>
    <message>
        <source>Kirjoitetaan tiedostoa</source>
        <translation>Filen skrivs</translation>
    </message>
    <message>
        <source>Virherivit on tallennettu: {0}</source>
        <translation>Felraderna har sparats: {0}</translation>
    </message>
    <message>
        <source>Keskeytettiin. Mitään ei tuotu.</source>
        <translation>Avbröts. Inget importerades.</translation>
    </message>
    <message>
        <source>Seuraava</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Tuo rivit ({0})</source>
        <translation>Importera raderna ({0})</translation>
    </message>
    <message>
        <source>Asiakkaisiin</source>
        <translation>Till kunderna</translation>
    </message>
</context>
<context>
    <name>IndicatorPersons</name>
    <message>
        <source>Henkilöt</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Ketkä näytetään</source>
        <translation>Vilka visas</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>{0} · turvakielto</source>
        <translation>{0} · spärrmarkering</translation>
    </message>
    <message>
        <source>Ketkä laskettiin</source>
        <translation>Vilka räknades</translation>
    </message>
    <message>
        <source>Ketkä laskettiin, {0}</source>
        <translation>Vilka räknades, {0}</translation>
    </message>
    <message>
        <source>Hanke ilmoittaa tämän luvun itse. Muuta sitä hankkeen tiedoissa.</source>
        <translation>Projektet uppger det här talet självt. Ändra det i projektets uppgifter.</translation>
    </message>
    <message>
        <source>Laskettiin ({0})</source>
        <translation>Räknades ({0})</translation>
    </message>
    <message>
        <source>Tieto puuttuu ({0})</source>
        <translation>Uppgift saknas ({0})</translation>
    </message>
    <message>
        <source>Ei halunnut vastata ({0})</source>
        <translation>Ville inte svara ({0})</translation>
    </message>
    <message>
        <source>Ei laskettu ({0})</source>
        <translation>Räknades inte ({0})</translation>
    </message>
    <message numerus="yes">
        <source>ja %n toisen toimiston asiakasta</source>
        <translation>
            <numerusform>och %n kund vid en annan byrå</numerusform>
            <numerusform>och %n kunder vid en annan byrå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n henkilöä on toisen toimiston asiakkaita.</source>
        <translation>
            <numerusform>%n person är kund vid en annan byrå.</numerusform>
            <numerusform>%n personer är kunder vid en annan byrå.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ketään ei laskettu. Katso kohdasta Ei laskettu, mikä puuttuu.</source>
        <translation>Ingen räknades. Se under Räknades inte vad som saknas.</translation>
    </message>
    <message>
        <source>Keneltäkään ei puutu tietoa.</source>
        <translation>Ingen saknar uppgifter.</translation>
    </message>
    <message>
        <source>Kukaan ei ole kieltäytynyt vastaamasta.</source>
        <translation>Ingen har avböjt att svara.</translation>
    </message>
    <message>
        <source>Kaikki osallistujat on laskettu.</source>
        <translation>Alla deltagare har räknats.</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>Indikaattorit</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Koodi</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Indikaattori</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Lukema</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Tavoite</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Osuus</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>/ {0}</source>
        <translation>/ {0}</translation>
    </message>
    <message>
        <source>ei tavoitetta</source>
        <translation>inget mål</translation>
    </message>
    <message>
        <source>Hankkeen ilmoittama luku</source>
        <translation>Tal som projektet uppger</translation>
    </message>
</context>
<context>
    <name>InheritedForm</name>
    <message>
        <source>Peritty turvakielto päättyy</source>
        <translation>Den nedärvda spärrmarkeringen upphör</translation>
    </message>
    <message>
        <source>&amp;Päätä peritty turvakielto</source>
        <translation>&amp;Avsluta den nedärvda spärrmarkeringen</translation>
    </message>
    <message>
        <source>&amp;Päättyi</source>
        <translation>&amp;Upphörde</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Yhä voimassa perheenjäsenellä: {0}. Päätä ensin hänen turvakieltonsa.</source>
        <translation>Ännu i kraft hos en familjemedlem: {0}. Avsluta först hens spärrmarkering.</translation>
    </message>
    <message>
        <source>Perheenjäsenen turvakielto on päättynyt tai perhesuhde poistettu. Päättäminen palauttaa piilotetut tiedot näkyviin.</source>
        <translation>Familjemedlemmens spärrmarkering har upphört eller familjebandet har tagits bort. När den avslutas visas de dolda uppgifterna igen.</translation>
    </message>
    <message>
        <source>Peritty turvakielto päätetty.</source>
        <translation>Den nedärvda spärrmarkeringen är avslutad.</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Tallenna</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Palautuskoodia ei ole kokeiltu. Kokeile sitä nyt: jos paperi on hukassa, huomaat sen ennen kuin tarvitset sitä.</source>
        <translation>Återställningskoden har inte prövats. Pröva den nu: om papperet är borta märker du det innan du behöver det.</translation>
    </message>
    <message>
        <source>Nykyinen suojaus</source>
        <translation>Nuvarande skydd</translation>
    </message>
    <message>
        <source>Vaihda tunnuslause</source>
        <translation>Byt lösenfras</translation>
    </message>
    <message>
        <source>&amp;Vaihda tunnuslause</source>
        <translation>&amp;Byt lösenfras</translation>
    </message>
    <message>
        <source>Ny&amp;kyinen tunnuslause</source>
        <translation>Nu&amp;varande lösenfras</translation>
    </message>
    <message>
        <source>&amp;Uusi tunnuslause</source>
        <translation>&amp;Ny lösenfras</translation>
    </message>
    <message>
        <source>Uusi uu&amp;delleen</source>
        <translation>Den nya i&amp;gen</translation>
    </message>
    <message>
        <source>Kokeile palautuskoodia</source>
        <translation>Pröva återställningskoden</translation>
    </message>
    <message>
        <source>Koke&amp;ile koodia</source>
        <translation>&amp;Pröva koden</translation>
    </message>
    <message>
        <source>Kirjoita koodi paperilta. Kokeilu ei muuta mitään, ja koodi pysyy voimassa.</source>
        <translation>Skriv koden från papperet. Prövningen ändrar inget, och koden förblir giltig.</translation>
    </message>
    <message>
        <source>Pa&amp;lautuskoodi</source>
        <translation>Å&amp;terställningskod</translation>
    </message>
    <message>
        <source>Uusi palautuskoodi</source>
        <translation>Ny återställningskod</translation>
    </message>
    <message>
        <source>&amp;Tee uusi koodi</source>
        <translation>&amp;Gör en ny kod</translation>
    </message>
    <message>
        <source>Jos paperi on hukassa tai joku on nähnyt sen, tee uusi koodi. Vanha koodi lakkaa avaamasta tätä tietovarastoa, mutta avaa yhä ennen vaihtoa tehdyt varmuuskopiot.</source>
        <translation>Om papperet är borta eller någon har sett det, gör en ny kod. Den gamla koden slutar öppna detta datalager men öppnar ännu säkerhetskopior som gjorts före bytet.</translation>
    </message>
    <message>
        <source>Tunnusla&amp;use</source>
        <translation>Lösen&amp;fras</translation>
    </message>
    <message>
        <source>Tehdään palautuskoodia</source>
        <translation>Återställningskoden görs</translation>
    </message>
    <message>
        <source>Tietovaraston avaavat yhdessä tunnuslause ja tämän tietokoneen avainnippu.</source>
        <translation>Datavalvet öppnas av lösenfrasen och den här datorns nyckelring tillsammans.</translation>
    </message>
    <message>
        <source>Tietovaraston avaa pelkkä tunnuslause.</source>
        <translation>Datavalvet öppnas med enbart lösenfrasen.</translation>
    </message>
    <message>
        <source>Palautuskoodi on kokeiltu.</source>
        <translation>Återställningskoden har prövats.</translation>
    </message>
    <message>
        <source>Palautuskoodia ei ole kokeiltu.</source>
        <translation>Återställningskoden har inte prövats.</translation>
    </message>
    <message>
        <source>Avainnippu on käytettävissä.</source>
        <translation>Nyckelringen är tillgänglig.</translation>
    </message>
    <message>
        <source>Avainnipussa ei ole tämän varaston avainta.</source>
        <translation>Nyckelringen har inte det här valvets nyckel.</translation>
    </message>
    <message>
        <source>Avainnippu on lukossa.</source>
        <translation>Nyckelringen är låst.</translation>
    </message>
    <message>
        <source>Tällä tietokoneella ei ole avainnippua.</source>
        <translation>Den här datorn har ingen nyckelring.</translation>
    </message>
    <message>
        <source>Avainnipussa on toisen varaston avain.</source>
        <translation>Nyckelringen har ett annat valvs nyckel.</translation>
    </message>
    <message>
        <source>Avainnippu ei vastannut.</source>
        <translation>Nyckelringen svarade inte.</translation>
    </message>
    <message>
        <source>Vaihdetaan tunnuslausetta</source>
        <translation>Lösenfrasen byts</translation>
    </message>
    <message>
        <source>Tunnuslause on vaihdettu. Seuraava avaus kysyy uutta.</source>
        <translation>Lösenfrasen har bytts. Nästa öppning frågar efter den nya.</translation>
    </message>
    <message>
        <source>Kokeillaan palautuskoodia</source>
        <translation>Återställningskoden prövas</translation>
    </message>
    <message>
        <source>Koodi on oikea. Säilytä paperi lukitussa paikassa.</source>
        <translation>Koden är rätt. Förvara papperet på ett låst ställe.</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Haluatko ensin katsella? Esimerkkiaineistossa on vain keksittyjä ihmisiä.</source>
        <translation>Vill du se dig omkring först? I exempelmaterialet finns bara påhittade personer.</translation>
    </message>
    <message>
        <source>Avaa &amp;esimerkkiaineisto</source>
        <translation>Öppna &amp;exempelmaterialet</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Mitä lähtee</source>
        <translation>Vad som lämnas ut</translation>
    </message>
    <message>
        <source>{0} tietoa</source>
        <translation>{0} uppgifter</translation>
    </message>
    <message>
        <source>Mitä ei lähde</source>
        <translation>Vad som inte lämnas ut</translation>
    </message>
</context>
<context>
    <name>LetterChanges</name>
    <message>
        <source>… ja {0} muuta</source>
        <translation>… och {0} till</translation>
    </message>
    <message>
        <source>Tiedot ovat muuttuneet esikatselun jälkeen. Mitään ei lähtenyt. Katso uusi esikatselu ja tallenna sitten uudelleen.</source>
        <translation>Uppgifterna har ändrats efter förhandsgranskningen. Ingenting skickades. Titta på den nya förhandsgranskningen och spara sedan på nytt.</translation>
    </message>
    <message>
        <source>{0}: lisätty {1}</source>
        <translation>{0}: tillagt {1}</translation>
    </message>
    <message>
        <source>{0}: poistettu {1}</source>
        <translation>{0}: borttaget {1}</translation>
    </message>
    <message>
        <source>{0}: oli {1}, nyt {2}</source>
        <translation>{0}: var {1}, nu {2}</translation>
    </message>
</context>
<context>
    <name>LevelGrid</name>
    <message>
        <source>Kielitaso</source>
        <translation>Språknivå</translation>
    </message>
    <message>
        <source>Alussa</source>
        <translation>I början</translation>
    </message>
    <message>
        <source>Lopussa</source>
        <translation>I slutet</translation>
    </message>
</context>
<context>
    <name>LevelsPart</name>
    <message>
        <source>Kielitaito</source>
        <translation>Språkkunskaper</translation>
    </message>
    <message>
        <source>Kirjaa arviointi</source>
        <translation>Anteckna bedömning</translation>
    </message>
    <message>
        <source>Kielitaitoa ei ole arvioitu.</source>
        <translation>Språkkunskaperna har inte bedömts.</translation>
    </message>
    <message>
        <source>Kieli</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Taito</source>
        <translation>Färdighet</translation>
    </message>
    <message>
        <source>Taso</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Arvioitu</source>
        <translation>Bedömt</translation>
    </message>
    <message>
        <source>Tapa</source>
        <translation>Sätt</translation>
    </message>
    <message>
        <source>Arvioija</source>
        <translation>Bedömare</translation>
    </message>
    <message>
        <source>Kielitaidon arviointi</source>
        <translation>Bedömning av språkkunskaper</translation>
    </message>
    <message>
        <source>&amp;Kieli</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>A&amp;rvioitu</source>
        <translation>&amp;Bedömt</translation>
    </message>
    <message>
        <source>&amp;Tapa</source>
        <translation>Sä&amp;tt</translation>
    </message>
    <message>
        <source>Arvi&amp;oija</source>
        <translation>B&amp;edömare</translation>
    </message>
</context>
<context>
    <name>LicencePart</name>
    <message>
        <source>Ajokortit</source>
        <translation>Körkort</translation>
    </message>
    <message>
        <source>Lisää ajokortti</source>
        <translation>Lägg till körkort</translation>
    </message>
    <message>
        <source>Ajokorttia ei ole kirjattu.</source>
        <translation>Inget körkort har antecknats.</translation>
    </message>
    <message>
        <source>Luokat</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>Maa</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Vaihto</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>Ajokortti</source>
        <translation>Körkort</translation>
    </message>
    <message>
        <source>&amp;Luokat</source>
        <translation>&amp;Klasser</translation>
    </message>
    <message>
        <source>esim. B, C</source>
        <translation>t.ex. B, C</translation>
    </message>
    <message>
        <source>&amp;Maa</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Vaihto</source>
        <translation>&amp;Byte</translation>
    </message>
    <message>
        <source>Voimassa &amp;asti</source>
        <translation>Giltigt till oc&amp;h med</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Sama tunnus: {0}</source>
        <translation>Samma beteckning: {0}</translation>
    </message>
    <message>
        <source>Eri tunnus: {0}</source>
        <translation>Olika beteckning: {0}</translation>
    </message>
    <message>
        <source>Sama puhelin</source>
        <translation>Samma telefon</translation>
    </message>
    <message>
        <source>Sama nimi</source>
        <translation>Samma namn</translation>
    </message>
    <message>
        <source>Nimi lausutaan samoin: {0} – {1}</source>
        <translation>Namnet uttalas lika: {0} – {1}</translation>
    </message>
    <message>
        <source>Nimi toisella kirjaimistolla: {0} – {1}</source>
        <translation>Namnet med andra bokstäver: {0} – {1}</translation>
    </message>
    <message>
        <source>Lähes sama nimi: {0} – {1}</source>
        <translation>Nästan samma namn: {0} – {1}</translation>
    </message>
    <message>
        <source>Nimet ovat eri järjestyksessä</source>
        <translation>Namnen står i olika ordning</translation>
    </message>
    <message>
        <source>Toisella on nimi, joka toiselta puuttuu</source>
        <translation>Den ena har ett namn som den andra saknar</translation>
    </message>
    <message>
        <source>Sama syntymäaika: {0}</source>
        <translation>Samma födelsetid: {0}</translation>
    </message>
    <message>
        <source>Sama syntymävuosi, päivä on arvio: {0}</source>
        <translation>Samma födelseår, dagen är uppskattad: {0}</translation>
    </message>
    <message>
        <source>Syntymäajan päivä ja kuukausi toisin päin: {0}</source>
        <translation>Födelsedag och månad omkastade: {0}</translation>
    </message>
    <message>
        <source>Syntymävuosi eroaa yhdellä: {0}</source>
        <translation>Födelseåret skiljer ett år: {0}</translation>
    </message>
    <message>
        <source>Syntymäaika on arvio: {0}</source>
        <translation>Födelsetiden är uppskattad: {0}</translation>
    </message>
    <message>
        <source>Toisen syntymäaika puuttuu</source>
        <translation>Den enas födelsetid saknas</translation>
    </message>
    <message>
        <source>Eri syntymäaika: {0}</source>
        <translation>Olika födelsetid: {0}</translation>
    </message>
    <message>
        <source>Eri sukupuoli</source>
        <translation>Olika kön</translation>
    </message>
    <message>
        <source>Sama tunnus</source>
        <translation>Samma beteckning</translation>
    </message>
    <message>
        <source>Luultavasti sama</source>
        <translation>Sannolikt samma</translation>
    </message>
    <message>
        <source>Ehkä sama</source>
        <translation>Kanske samma</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>Toimintakyvyn rajoitteet</source>
        <translation>Begränsningar i funktionsförmågan</translation>
    </message>
    <message>
        <source>Lisää rajoite</source>
        <translation>Lägg till begränsning</translation>
    </message>
    <message>
        <source>Rajoitteita ei ole kirjattu.</source>
        <translation>Inga begränsningar har antecknats.</translation>
    </message>
    <message>
        <source>Rajoite</source>
        <translation>Begränsning</translation>
    </message>
    <message>
        <source>Kirjattu</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Giltighet</translation>
    </message>
    <message>
        <source>{0} asti</source>
        <translation>till {0}</translation>
    </message>
    <message>
        <source>Näkyy vain asiakkaan omalle asiantuntijalle ja vastuuhenkilölle. Kirjaa vain, mitä asiakas ei voi tehdä tai mitä hän tarvitsee, ei diagnoosia.</source>
        <translation>Visas bara för kundens egen sakkunniga och för ansvarspersonen. Anteckna bara vad kunden inte kan göra eller behöver, ingen diagnos.</translation>
    </message>
    <message>
        <source>Näytä (kirjataan lokiin)</source>
        <translation>Visa (antecknas i loggen)</translation>
    </message>
    <message>
        <source>Toimintakyvyn rajoite</source>
        <translation>Begränsning i funktionsförmågan</translation>
    </message>
    <message>
        <source>esim. ei nosta yli 5 kg, tarvitsee taukoja</source>
        <translation>t.ex. lyfter inte över 5 kg, behöver pauser</translation>
    </message>
    <message>
        <source>&amp;Rajoite</source>
        <translation>Be&amp;gränsning</translation>
    </message>
    <message>
        <source>&amp;Kirjattu</source>
        <translation>&amp;Antecknat</translation>
    </message>
    <message>
        <source>Voimassa &amp;asti</source>
        <translation>Giltigt till oc&amp;h med</translation>
    </message>
</context>
<context>
    <name>ListPersons</name>
    <message>
        <source>Henkilöt</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen henkilö</source>
        <translation>Lägg till den första personen</translation>
    </message>
    <message>
        <source>Poista listalta</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Poista valittu listalta (Delete)</source>
        <translation>Ta bort den valda från listan (Delete)</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Listalla</source>
        <translation>På listan</translation>
    </message>
    <message>
        <source>Asiakkaan nimi, tunnus tai puhelin</source>
        <translation>Kundens namn, kod eller telefon</translation>
    </message>
    <message>
        <source>Lis&amp;ää asiakas</source>
        <translation>Lägg &amp;till kund</translation>
    </message>
    <message>
        <source>Jää pois</source>
        <translation>Lämnas bort</translation>
    </message>
    <message>
        <source>Ei vielä esikatseltu</source>
        <translation>Inte förhandsgranskad än</translation>
    </message>
    <message>
        <source>{0} tietoa</source>
        <translation>{0} uppgifter</translation>
    </message>
    <message>
        <source>huomautuksia {0}</source>
        <translation>anmärkningar {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n henkilöä</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiteracyPart</name>
    <message>
        <source>Luku- ja kirjoitustaito</source>
        <translation>Läs- och skrivkunnighet</translation>
    </message>
    <message>
        <source>Kirjaa lukutaito</source>
        <translation>Anteckna läskunnighet</translation>
    </message>
    <message>
        <source>Luku- ja kirjoitustaitoa ei ole arvioitu.</source>
        <translation>Läs- och skrivkunnigheten har inte bedömts.</translation>
    </message>
    <message>
        <source>Taso</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Kirjoitusjärjestelmät</source>
        <translation>Skriftsystem</translation>
    </message>
    <message>
        <source>Vuosia koulua</source>
        <translation>Skolår</translation>
    </message>
    <message>
        <source>Arvioitu</source>
        <translation>Bedömt</translation>
    </message>
    <message>
        <source>Arvioija</source>
        <translation>Bedömare</translation>
    </message>
    <message>
        <source>&amp;Taso</source>
        <translation>&amp;Nivå</translation>
    </message>
    <message>
        <source>Kir&amp;joitusjärjestelmä</source>
        <translation>S&amp;kriftsystem</translation>
    </message>
    <message>
        <source>To&amp;inen kirjoitusjärjestelmä</source>
        <translation>&amp;Andra skriftsystemet</translation>
    </message>
    <message>
        <source>Ko&amp;lmas kirjoitusjärjestelmä</source>
        <translation>&amp;Tredje skriftsystemet</translation>
    </message>
    <message>
        <source>&amp;Vuosia koulua</source>
        <translation>Antal sk&amp;olår</translation>
    </message>
    <message>
        <source>A&amp;rvioitu</source>
        <translation>&amp;Bedömt</translation>
    </message>
    <message>
        <source>Arvi&amp;oija</source>
        <translation>B&amp;edömare</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Ikkuna</source>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>&amp;Kieli</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Värit</source>
        <translation>&amp;Färger</translation>
    </message>
    <message>
        <source>Kuten järjestelmässä</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Vaalea</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Tumma</source>
        <translation>Mörk</translation>
    </message>
    <message>
        <source>Suuri kontrasti</source>
        <translation>Stor kontrast</translation>
    </message>
    <message>
        <source>&amp;Suurennus</source>
        <translation>Först&amp;oring</translation>
    </message>
    <message>
        <source>&amp;Lukitus, kun ohjelmaa ei käytetä</source>
        <translation>&amp;Låsning när programmet inte används</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Valinnat ovat tämän tietokoneen omia ja tulevat heti voimaan.</source>
        <translation>Valen gäller den här datorn och träder i kraft genast.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PDF-tiedostot (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Yhdistä tietueet</source>
        <translation>Slå ihop poster</translation>
    </message>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation>Läs de sparade uppgifterna på nytt</translation>
    </message>
    <message>
        <source>Säilyvät tiedot</source>
        <translation>Uppgifter som behålls</translation>
    </message>
    <message>
        <source>&amp;Vaihda säilyvä tietue</source>
        <translation>&amp;Byt posten som behålls</translation>
    </message>
    <message>
        <source>Yhdistämisessä mitään ei häviä: kummankin muistiinpanot, suunnitelmat, lähetteet ja osallistumiset säilyvät, ja yhdistämisen voi perua milloin tahansa.</source>
        <translation>Inget försvinner vid sammanslagningen: bådas anteckningar, planer, hänvisningar och deltaganden bevaras, och sammanslagningen kan ångras när som helst.</translation>
    </message>
    <message>
        <source>Perustiedot ovat molemmissa samat.</source>
        <translation>Basuppgifterna är desamma i båda.</translation>
    </message>
    <message>
        <source>Säilyy</source>
        <translation>Behålls</translation>
    </message>
    <message>
        <source>Siirtyy sen alle</source>
        <translation>Läggs under den</translation>
    </message>
    <message>
        <source>Molemmista säilyy</source>
        <translation>Av båda behålls</translation>
    </message>
    <message>
        <source>Muut nimet, tunnukset ja yhteystiedot.</source>
        <translation>Övriga namn, beteckningar och kontaktuppgifter.</translation>
    </message>
    <message>
        <source>Haku löytää asiakkaan kummankin tietueen nimillä ja tunnuksilla.</source>
        <translation>Sökningen hittar kunden med båda posternas namn och beteckningar.</translation>
    </message>
    <message>
        <source>Seurannassa hän on yksi henkilö.</source>
        <translation>I uppföljningen räknas kunden som en person.</translation>
    </message>
    <message>
        <source>Muut nimet ({0}), tunnukset ja yhteystiedot.</source>
        <translation>Övriga namn ({0}), beteckningar och kontaktuppgifter.</translation>
    </message>
    <message>
        <source>Turvakielto koskee yhdistettyä asiakasta kokonaan.</source>
        <translation>Spärrmarkeringen gäller hela den sammanslagna kunden.</translation>
    </message>
    <message>
        <source>Tietueet yhdistetty. Yhdistämisen voi perua asiakkaan sivulla.</source>
        <translation>Posterna har slagits ihop. Sammanslagningen kan ångras på kundens sida.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Sukunimi</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Etunimet</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Kutsumanimi</source>
        <translation>Tilltalsnamn</translation>
    </message>
    <message>
        <source>Henkilötunnus</source>
        <translation>Personbeteckning</translation>
    </message>
    <message>
        <source>Syntymäaika</source>
        <translation>Födelsetid</translation>
    </message>
    <message>
        <source>Rekisteröity sukupuoli</source>
        <translation>Registrerat kön</translation>
    </message>
    <message>
        <source>Sukupuoli raporteissa</source>
        <translation>Kön i rapporter</translation>
    </message>
    <message>
        <source>Kansalaisuus</source>
        <translation>Medborgarskap</translation>
    </message>
    <message>
        <source>Kielet</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Kotoutumiskieli</source>
        <translation>Integrationsspråk</translation>
    </message>
    <message>
        <source>Luku- ja kirjoitustaito</source>
        <translation>Läs- och skrivkunnighet</translation>
    </message>
    <message>
        <source>Oleskelulupa</source>
        <translation>Uppehållstillstånd</translation>
    </message>
    <message>
        <source>Ensimmäinen oleskelulupa</source>
        <translation>Första uppehållstillstånd</translation>
    </message>
    <message>
        <source>Saapui Suomeen</source>
        <translation>Anlände till Finland</translation>
    </message>
    <message>
        <source>Kotikunta</source>
        <translation>Hemkommun</translation>
    </message>
    <message>
        <source>Oma tavoite</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>ei tietoa</source>
        <translation>ingen uppgift</translation>
    </message>
    <message>
        <source>piilossa turvakiellon vuoksi</source>
        <translation>dold på grund av spärrmarkering</translation>
    </message>
    <message>
        <source>Muistiinpanoja {0}, suunnitelmia {1}, polun vaiheita {2}, lähetteitä {3}, osallistumisia {4}</source>
        <translation>Anteckningar {0}, planer {1}, steg på stigen {2}, hänvisningar {3}, deltaganden {4}</translation>
    </message>
</context>
<context>
    <name>MergedNotice</name>
    <message>
        <source>Yhdistetty {0}: {1}, {2} ({3}). {4}.</source>
        <translation>Sammanslagen {0}: {1}, {2} ({3}). {4}.</translation>
    </message>
    <message>
        <source>Näytä alkuperäiset tiedot</source>
        <translation>Visa de ursprungliga uppgifterna</translation>
    </message>
    <message>
        <source>Peru yhdistäminen</source>
        <translation>Ångra sammanslagningen</translation>
    </message>
    <message>
        <source>Yhdistäminen peruttu. Tietueet ovat taas erikseen.</source>
        <translation>Sammanslagningen har ångrats. Posterna är åter skilda.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Toiminto ei onnistunut ({key}). Tallennetut tiedot ovat tallessa.</source>
        <translation>Åtgärden lyckades inte ({key}). De sparade uppgifterna finns i behåll.</translation>
    </message>
    <message>
        <source>koko lähete</source>
        <translation>hela remissen</translation>
    </message>
    <message>
        <source>Kokee toiminnan auttaneen kotoutumisessa</source>
        <translation>Upplever att verksamheten har hjälpt integrationen</translation>
    </message>
    <message>
        <source>Haki osaamisen tunnustamista jaksolla</source>
        <translation>Ansökte om erkännande av kunnande under perioden</translation>
    </message>
    <message>
        <source>Haki pitkään oleskelleen asemaa jaksolla</source>
        <translation>Ansökte om ställning som varaktigt bosatt under perioden</translation>
    </message>
    <message>
        <source>Kielitaito nousi vähintään yhden päätason</source>
        <translation>Språkkunskaperna steg med minst en huvudnivå</translation>
    </message>
    <message>
        <source>On suorittanut kurssin jaksolla</source>
        <translation>Har slutfört kursen under perioden</translation>
    </message>
    <message>
        <source>Lasketaan mukaan</source>
        <translation>Räknas med</translation>
    </message>
    <message>
        <source>Osallistuminen päättyi jaksolla</source>
        <translation>Deltagandet avslutades under perioden</translation>
    </message>
    <message>
        <source>On osallistunut jaksolla</source>
        <translation>Har deltagit under perioden</translation>
    </message>
    <message>
        <source>On saanut palvelua jaksolla</source>
        <translation>Har fått service under perioden</translation>
    </message>
    <message>
        <source>Osallistuja vastasi ei</source>
        <translation>Deltagaren svarade nej</translation>
    </message>
    <message>
        <source>Haettu ennen osallistumista</source>
        <translation>Ansökt före deltagandet</translation>
    </message>
    <message>
        <source>Ehto täyttyy</source>
        <translation>Villkoret uppfylls</translation>
    </message>
    <message>
        <source>Palvelua ei ole kirjattu jaksolle</source>
        <translation>Ingen service har antecknats för perioden</translation>
    </message>
    <message>
        <source>Hakemusta ei ole kirjattu</source>
        <translation>Ingen ansökan har antecknats</translation>
    </message>
    <message>
        <source>Kurssia ei ole merkitty suoritetuksi jaksolla</source>
        <translation>Kursen har inte antecknats som slutförd under perioden</translation>
    </message>
    <message>
        <source>Osallistuminen ei päättynyt jaksolla</source>
        <translation>Deltagandet avslutades inte under perioden</translation>
    </message>
    <message>
        <source>Kielitaidon päätaso ei noussut</source>
        <translation>Språkkunskapernas huvudnivå steg inte</translation>
    </message>
    <message>
        <source>Vain lähtöä edeltäviä palveluja</source>
        <translation>Bara tjänster före avresan</translation>
    </message>
    <message>
        <source>Ei osu raportointijaksolle</source>
        <translation>Infaller inte under rapporteringsperioden</translation>
    </message>
    <message>
        <source>Osallistuja ei halunnut vastata</source>
        <translation>Deltagaren ville inte svara</translation>
    </message>
    <message>
        <source>Tieto puuttuu</source>
        <translation>Uppgift saknas</translation>
    </message>
    <message>
        <source>Ohjelmalla ei ole indikaattorisääntöjä päivälle {on}. Valitse raportointijakso, joka päättyy rahaston ohjelmakaudella.</source>
        <translation>Programmet har inga indikatorregler för {on}. Välj en rapporteringsperiod som slutar under fondens programperiod.</translation>
    </message>
    <message>
        <source>Jakson viimeinen päivä on ennen ensimmäistä. Tarkista päivät.</source>
        <translation>Periodens sista dag är före den första. Kontrollera datumen.</translation>
    </message>
    <message>
        <source>Jokin teksti on pidempi kuin Excelin solu pystyy pitämään ({limit} merkkiä). Työkirjaa ei kirjoitettu eikä tekstiä katkaistu. Lyhennä hankkeen tai toimiston nimeä ja yritä uudelleen.</source>
        <translation>En text är längre än en Excelcell rymmer ({limit} tecken). Arbetsboken skrevs inte och texten kortades inte av. Förkorta projektets eller byråns namn och försök igen.</translation>
    </message>
    <message>
        <source>Osallistumisia on enemmän kuin Excelin taulukkoon mahtuu ({limit} riviä). Työkirjaa ei kirjoitettu. Valitse lyhyempi jakso.</source>
        <translation>Det finns fler deltaganden än vad som ryms i en Exceltabell ({limit} rader). Arbetsboken skrevs inte. Välj en kortare period.</translation>
    </message>
    <message>
        <source>Kirjoita toimiston nimi.</source>
        <translation>Skriv byråns namn.</translation>
    </message>
    <message>
        <source>Kirjoita yhteyshenkilön nimi.</source>
        <translation>Skriv kontaktpersonens namn.</translation>
    </message>
    <message>
        <source>Valitse organisaation tyyppi.</source>
        <translation>Välj organisationens typ.</translation>
    </message>
    <message>
        <source>Kirjoita virkailijan nimi.</source>
        <translation>Skriv tjänstemannens namn.</translation>
    </message>
    <message>
        <source>Virkailijaa ei löytynyt tai hän ei ole enää töissä toimistossa. Mitään ei muutettu.</source>
        <translation>Tjänstemannen hittades inte eller arbetar inte längre på byrån. Inget ändrades.</translation>
    </message>
    <message>
        <source>Teksti on liian pitkä, enintään {limit} merkkiä. Tietoja ei tallennettu.</source>
        <translation>Texten är för lång, högst {limit} tecken. Uppgifterna sparades inte.</translation>
    </message>
    <message>
        <source>Y-tunnus on virheellinen. Tarkista numerot ja tarkistusmerkki.</source>
        <translation>FO-numret är felaktigt. Kontrollera siffrorna och kontrolltecknet.</translation>
    </message>
    <message>
        <source>Yhteyshenkilöä ei löydy.</source>
        <translation>Kontaktpersonen hittas inte.</translation>
    </message>
    <message>
        <source>Päättymispäivä on ennen alkamispäivää.</source>
        <translation>Slutdatumet är före startdatumet.</translation>
    </message>
    <message>
        <source>Kirjoita organisaation nimi suomeksi.</source>
        <translation>Skriv organisationens namn på finska.</translation>
    </message>
    <message>
        <source>Organisaatiota ei löydy.</source>
        <translation>Organisationen hittas inte.</translation>
    </message>
    <message>
        <source>Oppilaitosnumerossa on viisi numeroa.</source>
        <translation>Läroanstaltens nummer har fem siffror.</translation>
    </message>
    <message>
        <source>Organisaatio ei voi olla oma seuraajansa. Tarkista seuraajat.</source>
        <translation>En organisation kan inte vara sin egen efterföljare. Kontrollera efterföljarna.</translation>
    </message>
    <message>
        <source>Valitse ensin asiakas, joka osallistuu hankkeeseen.</source>
        <translation>Välj först kunden som deltar i projektet.</translation>
    </message>
    <message>
        <source>Valitse päättymisen syy.</source>
        <translation>Välj orsaken till att det avslutades.</translation>
    </message>
    <message>
        <source>Kielitaidon taso tai osa-alue on tuntematon.</source>
        <translation>Språknivån eller delområdet är okänt.</translation>
    </message>
    <message>
        <source>Osallistumista ei löydy.</source>
        <translation>Deltagandet hittas inte.</translation>
    </message>
    <message>
        <source>Osallistumisen asiakasta tai hanketta ei voi vaihtaa. Tee uusi osallistuminen.</source>
        <translation>Deltagandets kund eller projekt kan inte bytas. Skapa ett nytt deltagande.</translation>
    </message>
    <message>
        <source>Osallistumisen alkamispäivä ei ole hankkeen aikana.</source>
        <translation>Deltagandets startdatum infaller inte under projektet.</translation>
    </message>
    <message>
        <source>Asiakas osallistuu hankkeeseen jo tuolloin. Muuta olemassa olevaa osallistumista.</source>
        <translation>Kunden deltar redan i projektet vid den tiden. Ändra det befintliga deltagandet.</translation>
    </message>
    <message>
        <source>Tuntematon kysymys.</source>
        <translation>Okänd fråga.</translation>
    </message>
    <message>
        <source>Valitse palvelu luettelosta.</source>
        <translation>Välj tjänsten ur listan.</translation>
    </message>
    <message>
        <source>Palvelun päättymispäivä on ennen alkamispäivää.</source>
        <translation>Tjänstens slutdatum är före startdatumet.</translation>
    </message>
    <message>
        <source>Hankkeen päättymispäivä on ennen alkamispäivää.</source>
        <translation>Projektets slutdatum är före startdatumet.</translation>
    </message>
    <message>
        <source>Luku ei voi olla negatiivinen.</source>
        <translation>Talet kan inte vara negativt.</translation>
    </message>
    <message>
        <source>Valitse rahasto.</source>
        <translation>Välj fond.</translation>
    </message>
    <message>
        <source>Kirjoita hankkeen nimi.</source>
        <translation>Skriv projektets namn.</translation>
    </message>
    <message>
        <source>Hanketta ei löydy.</source>
        <translation>Projektet hittas inte.</translation>
    </message>
    <message>
        <source>Päivä on ennen edellistä tilaa. Tarkista päivä.</source>
        <translation>Datumet är före den föregående statusen. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>Valitse syy. Ilman sitä tilaa ei muutettu.</source>
        <translation>Välj orsak. Utan den ändrades inte statusen.</translation>
    </message>
    <message>
        <source>Asiakkuus ei voi siirtyä tähän tilaan nykyisestä tilastaan. Mitään ei muutettu.</source>
        <translation>Kundrelationen kan inte övergå till denna status från den nuvarande. Inget ändrades.</translation>
    </message>
    <message>
        <source>Valitse koulutusaste.</source>
        <translation>Välj utbildningsnivå.</translation>
    </message>
    <message>
        <source>Valitse kieli.</source>
        <translation>Välj språk.</translation>
    </message>
    <message>
        <source>Valitse kielitaidon osa-alue.</source>
        <translation>Välj språkkunskapernas delområde.</translation>
    </message>
    <message>
        <source>Perheenjäsenen turvakielto kattaa yhä tämän asiakkaan, joten tiedot pysyvät piilossa. Päätä ensin perheenjäsenen turvakielto tai poista virheellinen perhesuhde.</source>
        <translation>En familjemedlems spärrmarkering omfattar fortfarande kunden, så uppgifterna förblir dolda. Avsluta först familjemedlemmens spärrmarkering eller ta bort det felaktiga familjebandet.</translation>
    </message>
    <message>
        <source>Este päättyisi ennen kuin se alkoi. Tietoja ei tallennettu. Tarkista päivät.</source>
        <translation>Hindret skulle upphöra innan det började. Uppgifterna sparades inte. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>Sama este on jo kirjattu eikä se ole päättynyt. Päätä se ensin tai valitse toinen este.</source>
        <translation>Samma hinder har redan antecknats och har inte upphört. Avsluta det först eller välj ett annat hinder.</translation>
    </message>
    <message>
        <source>Päivä on ennen lapsen syntymää. Tietoja ei tallennettu. Tarkista päivä.</source>
        <translation>Dagen är före barnets födelse. Uppgifterna sparades inte. Kontrollera dagen.</translation>
    </message>
    <message>
        <source>Syntymäaika on tulevaisuudessa. Tietoja ei tallennettu. Tarkista päivämäärä.</source>
        <translation>Födelsetiden ligger i framtiden. Uppgifterna sparades inte. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>Valinta puuttuu tai se ei ollut käytössä tuona päivänä. Valitse luettelosta.</source>
        <translation>Valet saknas eller användes inte den dagen. Välj i förteckningen.</translation>
    </message>
    <message>
        <source>Huoltajuus päättyisi ennen kuin se alkoi. Tietoja ei tallennettu. Tarkista päivät.</source>
        <translation>Vårdnaden skulle upphöra innan den började. Uppgifterna sparades inte. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>Päivä on annettu, mutta tieto, jota se koskee, puuttuu. Valitse se tai tyhjennä päivä.</source>
        <translation>Dagen har angetts, men uppgiften som den gäller saknas. Välj den eller töm dagen.</translation>
    </message>
    <message>
        <source>Päivä on tulevaisuudessa. Tietoja ei tallennettu. Tarkista päivä.</source>
        <translation>Dagen är i framtiden. Uppgifterna sparades inte. Kontrollera dagen.</translation>
    </message>
    <message>
        <source>Asiakas ei voi olla oma perheenjäsenensä. Valitse toinen asiakas tai poista linkki.</source>
        <translation>Kunden kan inte vara sin egen familjemedlem. Välj en annan kund eller ta bort länken.</translation>
    </message>
    <message>
        <source>Tämä asiakas on jo perheenjäsenten luettelossa. Muuta siellä olevaa riviä.</source>
        <translation>Kunden finns redan bland familjemedlemmarna. Ändra raden där.</translation>
    </message>
    <message>
        <source>Kirjoita nimi tai linkitä perheenjäsenen oma asiakastieto.</source>
        <translation>Skriv namnet eller länka till familjemedlemmens egna kunduppgifter.</translation>
    </message>
    <message>
        <source>Tietoa ei löytynyt. Joku on ehkä muuttanut sitä; päivitä näkymä (F5).</source>
        <translation>Uppgiften hittades inte. Någon har kanske ändrat den; uppdatera vyn (F5).</translation>
    </message>
    <message>
        <source>Kirjaa, miksi tieto on virheellinen. Mitään ei poistettu.</source>
        <translation>Ange varför uppgiften är felaktig. Inget togs bort.</translation>
    </message>
    <message>
        <source>Asiakkuudella on vain tämä tila, joten sitä ei voi perua. Mitään ei muutettu.</source>
        <translation>Kundrelationen har bara den här statusen, så den kan inte återtas. Inget ändrades.</translation>
    </message>
    <message>
        <source>Paluupäivän on oltava tauon alkamisen jälkeen. Tilaa ei muutettu. Tarkista päivät.</source>
        <translation>Dagen för återkomst måste vara efter att pausen började. Statusen ändrades inte. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>Kirjaa, miksi tila oli virheellinen. Mitään ei muutettu.</source>
        <translation>Anteckna varför statusen var fel. Inget ändrades.</translation>
    </message>
    <message>
        <source>Asiakas on kuollut, ja hänen yhteystietonsa on lukittu. Tietoja ei tallennettu.</source>
        <translation>Kunden har avlidit och kontaktuppgifterna är låsta. Uppgifterna sparades inte.</translation>
    </message>
    <message>
        <source>Valitse, mitä suunnitelmalle tehdään. Asiakasta ei siirretty.</source>
        <translation>Välj vad som görs med planen. Kunden överfördes inte.</translation>
    </message>
    <message>
        <source>Asiakas on jo tällä asiantuntijalla. Valitse toinen.</source>
        <translation>Kunden är redan hos den här sakkunniga. Välj en annan.</translation>
    </message>
    <message>
        <source>Päivä on tulevaisuudessa. Tila alkaa heti, joten sitä ei muutettu. Tarkista päivä ja tietokoneen kello.</source>
        <translation>Dagen ligger i framtiden. Ett läge börjar genast, så det ändrades inte. Kontrollera dagen och datorns klocka.</translation>
    </message>
    <message>
        <source>Tämä henkilötunnus on jo toisella asiakkaalla. Tietoja ei tallennettu. Etsi asiakas henkilötunnuksella tai tarkista tunnus.</source>
        <translation>En annan kund har redan denna personbeteckning. Uppgifterna sparades inte. Sök kunden med personbeteckningen eller kontrollera beteckningen.</translation>
    </message>
    <message>
        <source>Tunnuksen päättymispäivä on ennen alkamispäivää. Tietoja ei tallennettu. Tarkista päivämäärät.</source>
        <translation>Beteckningens slutdatum är före startdatumet. Uppgifterna sparades inte. Kontrollera datumen.</translation>
    </message>
    <message>
        <source>Asiakasta ei löytynyt tai hän ei kuulu toimistoosi. Mitään ei muutettu.</source>
        <translation>Kunden hittades inte eller hör inte till din byrå. Inget ändrades.</translation>
    </message>
    <message>
        <source>Asiakkaalla ei ole voimassa olevaa turvakieltoa. Mitään ei muutettu.</source>
        <translation>Kunden har ingen giltig spärrmarkering. Inget ändrades.</translation>
    </message>
    <message>
        <source>Oleskeluluvan päivämäärät ovat väärässä järjestyksessä. Tietoja ei tallennettu. Tarkista päivämäärät.</source>
        <translation>Uppehållstillståndets datum är i fel ordning. Uppgifterna sparades inte. Kontrollera datumen.</translation>
    </message>
    <message>
        <source>Turvakiellon päättymispäivä on ennen alkamispäivää. Tietoja ei tallennettu. Tarkista päivämäärät.</source>
        <translation>Spärrmarkeringens slutdatum är före startdatumet. Uppgifterna sparades inte. Kontrollera datumen.</translation>
    </message>
    <message>
        <source>Päivä on tulevaisuudessa. Päättäminen näyttäisi tiedot heti, joten ne ovat yhä suojattuja. Päätä turvakielto vasta, kun se on päättynyt.</source>
        <translation>Dagen ligger i framtiden. Avslutandet skulle visa uppgifterna genast, så de är fortfarande skyddade. Avsluta spärrmarkeringen först när den har upphört.</translation>
    </message>
    <message>
        <source>Turvakieltoa ei voi poistaa lomaketta muuttamalla. Tiedot ovat yhä suojattuja eikä mitään tallennettu. Päätä turvakielto sen omalla toiminnolla.</source>
        <translation>En spärrmarkering kan inte tas bort genom att ändra blanketten. Uppgifterna är fortfarande skyddade och inget sparades. Avsluta spärrmarkeringen med dess egen funktion.</translation>
    </message>
    <message>
        <source>Kirjaa, miksi turvakielto päätetään. Tiedot ovat yhä suojattuja.</source>
        <translation>Anteckna varför spärrmarkeringen avslutas. Uppgifterna är fortfarande skyddade.</translation>
    </message>
    <message>
        <source>Uusi kotikunta alkaisi ennen nykyistä. Tietoja ei tallennettu. Tarkista muuttopäivä.</source>
        <translation>Den nya hemkommunen skulle börja före den nuvarande. Uppgifterna sparades inte. Kontrollera flyttdagen.</translation>
    </message>
    <message>
        <source>Teksti on liian pitkä, enintään {limit} merkkiä. Tietoja ei tallennettu. Lyhennä tekstiä.</source>
        <translation>Texten är för lång, högst {limit} tecken. Uppgifterna sparades inte. Förkorta texten.</translation>
    </message>
    <message>
        <source>Luettelossa on liikaa rivejä, enintään {limit}. Tietoja ei tallennettu. Poista rivejä.</source>
        <translation>Listan har för många rader, högst {limit}. Uppgifterna sparades inte. Ta bort rader.</translation>
    </message>
    <message>
        <source>Arviointipäivä ei voi olla tulevaisuudessa.</source>
        <translation>Bedömningsdagen kan inte ligga i framtiden.</translation>
    </message>
    <message>
        <source>Valitse, onko todistus.</source>
        <translation>Välj om det finns ett intyg.</translation>
    </message>
    <message>
        <source>Kirjoita ainakin koulutus tai ammatti.</source>
        <translation>Skriv åtminstone utbildning eller yrke.</translation>
    </message>
    <message>
        <source>Valitse taso luettelosta (0–C2.2).</source>
        <translation>Välj nivån ur listan (0–C2.2).</translation>
    </message>
    <message>
        <source>Valitse arviointitapa.</source>
        <translation>Välj bedömningssätt.</translation>
    </message>
    <message>
        <source>Tietoa ei löydy.</source>
        <translation>Uppgiften hittas inte.</translation>
    </message>
    <message>
        <source>Kirjoita, miksi tieto perutaan. Se jää näkyviin historiaan.</source>
        <translation>Skriv varför uppgiften återkallas. Det syns i historiken.</translation>
    </message>
    <message>
        <source>Vuosia on 0–{limit}.</source>
        <translation>Antalet år är 0–{limit}.</translation>
    </message>
    <message>
        <source>Kirjoita päivä muodossa 22.11.2026.</source>
        <translation>Skriv datumet i formen 22.11.2026.</translation>
    </message>
    <message>
        <source>Tätä päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.</source>
        <translation>Det datumet finns inte i kalendern. Kontrollera dag och månad.</translation>
    </message>
    <message>
        <source>Vuosi {year} ei voi pitää paikkaansa. Tarkista vuosi.</source>
        <translation>Året {year} kan inte stämma. Kontrollera året.</translation>
    </message>
    <message>
        <source>Kirjoita luku numeroin, esimerkiksi 2,5.</source>
        <translation>Skriv talet med siffror, till exempel 2,5.</translation>
    </message>
    <message>
        <source>Täytä tämä kohta.</source>
        <translation>Fyll i den här punkten.</translation>
    </message>
    <message>
        <source>Kirjoita kellonaika muodossa 13.45.</source>
        <translation>Skriv klockslaget i formen 13.45.</translation>
    </message>
    <message>
        <source>Tunnus on 900-sarjaa: se on väliaikainen eikä yksilöi henkilöä väestötietojärjestelmässä.</source>
        <translation>Beteckningen hör till 900-serien: den är tillfällig och identifierar inte en person i befolkningsdatasystemet.</translation>
    </message>
    <message>
        <source>Henkilötunnuksessa on merkki, joka ei kuulu siihen. Kirjoita se muodossa PPKKVV-NNNT.</source>
        <translation>Personbeteckningen har ett tecken som inte hör dit. Skriv den i formen DDMMÅÅ-NNNT.</translation>
    </message>
    <message>
        <source>Henkilötunnuksen viimeinen merkki ei täsmää. Tarkista, onko numeroissa kirjoitusvirhe.</source>
        <translation>Personbeteckningens sista tecken stämmer inte. Kontrollera om det finns ett skrivfel i siffrorna.</translation>
    </message>
    <message>
        <source>Henkilötunnuksen alussa ei ole oikeaa päivämäärää. Tarkista päivä, kuukausi ja vuosi.</source>
        <translation>Personbeteckningen börjar inte med ett riktigt datum. Kontrollera dag, månad och år.</translation>
    </message>
    <message>
        <source>Henkilötunnuksessa on 11 merkkiä, tässä on {length}. Tarkista tunnus tai jätä kenttä tyhjäksi; asiakkaan voi tallentaa ilman tunnusta.</source>
        <translation>En personbeteckning har 11 tecken, här finns {length}. Kontrollera beteckningen eller lämna fältet tomt; en kund kan sparas utan beteckning.</translation>
    </message>
    <message>
        <source>Henkilötunnuksen yksilönumeroa 000 tai 001 ei anneta kenellekään. Tarkista tunnus.</source>
        <translation>Individnumret 000 eller 001 ges inte åt någon. Kontrollera beteckningen.</translation>
    </message>
    <message>
        <source>Henkilötunnuksen seitsemäs merkki ”{separator}” ei kelpaa. Sallitut merkit ovat + - Y X W V U A B C D E F.</source>
        <translation>Personbeteckningens sjunde tecken ”{separator}” duger inte. Tillåtna tecken är + - Y X W V U A B C D E F.</translation>
    </message>
    <message>
        <source>Kirjoita sukunimi tai etunimi. Toinen niistä voi puuttua.</source>
        <translation>Skriv efternamn eller förnamn. Det ena kan saknas.</translation>
    </message>
    <message>
        <source>Valitse ensin asiakas, jota muistiinpano koskee. Teksti on tallessa luonnoksena.</source>
        <translation>Välj först kunden som anteckningen gäller. Texten är sparad som utkast.</translation>
    </message>
    <message>
        <source>Muistiinpano on tyhjä. Kirjoita teksti ennen tallennusta.</source>
        <translation>Anteckningen är tom. Skriv texten innan du sparar.</translation>
    </message>
    <message>
        <source>Valitse muistiinpanon tyyppi. Teksti on tallessa luonnoksena.</source>
        <translation>Välj anteckningens typ. Texten är sparad som utkast.</translation>
    </message>
    <message>
        <source>Muistiinpanoa, jota korjaat, ei löytynyt tältä asiakkaalta. Mitään ei tallennettu.</source>
        <translation>Anteckningen som du rättar hittades inte hos den här kunden. Inget sparades.</translation>
    </message>
    <message>
        <source>Muistiinpano on liian pitkä, enintään {limit} merkkiä. Teksti on tallessa luonnoksena. Jaa se kahteen muistiinpanoon.</source>
        <translation>Anteckningen är för lång, högst {limit} tecken. Texten är sparad som utkast. Dela den på två anteckningar.</translation>
    </message>
    <message>
        <source>Valitse ohjauksen peruste luettelosta.</source>
        <translation>Välj grunden för handledningen i listan.</translation>
    </message>
    <message>
        <source>Päivä on ennen vaiheen edellisen tilan alkua. Tarkista päivä.</source>
        <translation>Dagen är före början av stegets förra status. Kontrollera dagen.</translation>
    </message>
    <message>
        <source>Vaihe päättyy ennen kuin se alkaa. Tarkista päivät.</source>
        <translation>Steget slutar innan det börjar. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>Vaihe ei ole voinut vielä päättyä. Tarkista päivä.</source>
        <translation>Steget kan inte ha slutat ännu. Kontrollera dagen.</translation>
    </message>
    <message>
        <source>Kirjoita tunnit lukuna, enintään {limit}.</source>
        <translation>Skriv timmarna som ett tal, högst {limit}.</translation>
    </message>
    <message>
        <source>Valitse keskeytyksen syy. Jos syytä ei tiedetä, valitse Ei tietoa.</source>
        <translation>Välj orsaken till avbrottet. Om orsaken inte är känd, välj Ingen uppgift.</translation>
    </message>
    <message>
        <source>Valitse polun vaihe luettelosta.</source>
        <translation>Välj stigens steg ur listan.</translation>
    </message>
    <message>
        <source>Tätä palvelua ei ollut tuona aikana. Valitse toinen vaihe tai tarkista päivät.</source>
        <translation>Den här tjänsten fanns inte då. Välj ett annat steg eller kontrollera dagarna.</translation>
    </message>
    <message>
        <source>Päivä on tulevaisuudessa. Tila merkitään vasta, kun se on alkanut.</source>
        <translation>Dagen är i framtiden. En status antecknas först när den har börjat.</translation>
    </message>
    <message>
        <source>Vaiheella on vain yksi tila, joten kumottavaa ei ole.</source>
        <translation>Steget har bara en status, så det finns inget att ångra.</translation>
    </message>
    <message>
        <source>Valitse ainakin yksi vaihe. Mitään ei lisätty polulle.</source>
        <translation>Välj minst ett steg. Inget lades till på stigen.</translation>
    </message>
    <message>
        <source>Polun vaihetta ei löydy.</source>
        <translation>Steget hittas inte på stigen.</translation>
    </message>
    <message>
        <source>Valitse tulos, joka sopii vaiheeseen.</source>
        <translation>Välj ett resultat som passar steget.</translation>
    </message>
    <message>
        <source>Kirjoita, miksi vaihe on väärin. Vaihetta ei poistettu.</source>
        <translation>Skriv varför steget är fel. Steget togs inte bort.</translation>
    </message>
    <message>
        <source>Paluupäivän on oltava keskeytyksen jälkeen.</source>
        <translation>Återkomstdagen måste vara efter avbrottet.</translation>
    </message>
    <message>
        <source>Valitse asiakasryhmä luettelosta.</source>
        <translation>Välj kundgruppen i listan.</translation>
    </message>
    <message>
        <source>Alkamispäivä on tulevaisuudessa. Merkitse vaihe suunnitelluksi.</source>
        <translation>Startdagen är i framtiden. Anteckna steget som planerat.</translation>
    </message>
    <message>
        <source>Vaihe ei voi siirtyä nykyisestä tilastaan tähän tilaan. Mitään ei muutettu.</source>
        <translation>Steget kan inte gå från sin nuvarande status till denna. Inget ändrades.</translation>
    </message>
    <message>
        <source>Valitse luettelosta, miksi palvelua ei saa.</source>
        <translation>Välj i listan varför tjänsten inte fås.</translation>
    </message>
    <message>
        <source>Valmista arviointia ei voi muuttaa. Aloita uusi arviointi, joka korvaa sen.</source>
        <translation>En klar bedömning kan inte ändras. Inled en ny bedömning som ersätter den.</translation>
    </message>
    <message>
        <source>Arvioinnissa on tuntematon valinta. Valitse luettelosta.</source>
        <translation>Bedömningen innehåller ett okänt val. Välj ur förteckningen.</translation>
    </message>
    <message>
        <source>Arviointi on valmis ennen kuin se on alkanut. Tarkista päivät.</source>
        <translation>Bedömningen är klar innan den har inletts. Kontrollera datumen.</translation>
    </message>
    <message>
        <source>Alkuhaastattelu puuttuu. Lisää osiin, kuka haastatteli ja milloin.</source>
        <translation>Den inledande intervjun saknas. Lägg till bland delarna vem som intervjuade och när.</translation>
    </message>
    <message>
        <source>Alkuhaastattelun tekee viranhaltija. Muut osat voi hankkia palveluntuottajalta.</source>
        <translation>Den inledande intervjun görs av en tjänsteinnehavare. Andra delar kan köpas av en tjänsteproducent.</translation>
    </message>
    <message>
        <source>Päivä on tulevaisuudessa. Tarkista päivä.</source>
        <translation>Datumet ligger i framtiden. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>Kumpikaan kotoutumislaki ei ollut voimassa tänä päivänä. Tarkista päivä.</source>
        <translation>Ingendera integrationslagen var i kraft den dagen. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>Arviointia ei löydy.</source>
        <translation>Bedömningen hittas inte.</translation>
    </message>
    <message>
        <source>Asiakkaalla on jo keskeneräinen arviointi. Täydennä sitä; uutta ei tallennettu.</source>
        <translation>Kunden har redan en bedömning som pågår. Komplettera den; ingen ny sparades.</translation>
    </message>
    <message>
        <source>Arviointi ei voi siirtyä tähän tilaan. Mitään ei muutettu.</source>
        <translation>Bedömningen kan inte få denna status. Inget ändrades.</translation>
    </message>
    <message>
        <source>Päivä on ennen sitä, mistä määräaika alkaa. Tarkista päivä.</source>
        <translation>Datumet ligger före det som tidsfristen räknas från. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>Tätä määräaikaa ei enää ole, koska päivät ovat muuttuneet. Lue sivu uudelleen (F5).</source>
        <translation>Tidsfristen finns inte längre, eftersom datumen har ändrats. Läs sidan på nytt (F5).</translation>
    </message>
    <message>
        <source>Kirjoita syy. Ilman sitä määräaikaa ei muutettu.</source>
        <translation>Skriv en orsak. Utan den ändrades inte tidsfristen.</translation>
    </message>
    <message>
        <source>Valitse, päättyykö suunnitelma vai siirretäänkö se.</source>
        <translation>Välj om planen avslutas eller flyttas.</translation>
    </message>
    <message>
        <source>Vain luonnoksen voi allekirjoittaa.</source>
        <translation>Bara ett utkast kan undertecknas.</translation>
    </message>
    <message>
        <source>Asiakkaalla on tätä uudempi allekirjoitettu suunnitelma. Päättymistä ei kumottu.</source>
        <translation>Kunden har en nyare undertecknad plan. Avslutandet ångrades inte.</translation>
    </message>
    <message>
        <source>Suunnitelmaa ei ole päätetty.</source>
        <translation>Planen har inte avslutats.</translation>
    </message>
    <message>
        <source>Suunnitelmaa ei löydy.</source>
        <translation>Planen hittas inte.</translation>
    </message>
    <message>
        <source>Valitse laki, jonka nojalla suunnitelma tehdään.</source>
        <translation>Välj lagen som planen görs upp enligt.</translation>
    </message>
    <message>
        <source>Valittu laki ei ole voimassa allekirjoituspäivänä.</source>
        <translation>Den valda lagen är inte i kraft på undertecknandets dag.</translation>
    </message>
    <message>
        <source>Allekirjoitettua suunnitelmaa ei voi muuttaa. Tee siitä uusi versio.</source>
        <translation>En undertecknad plan kan inte ändras. Gör en ny version.</translation>
    </message>
    <message>
        <source>Suunnitelman voimassaolo päättyy ennen allekirjoituspäivää.</source>
        <translation>Planens giltighet upphör före undertecknandets dag.</translation>
    </message>
    <message>
        <source>Allekirjoituspäivä ei voi olla tulevaisuudessa.</source>
        <translation>Undertecknandets dag kan inte ligga i framtiden.</translation>
    </message>
    <message>
        <source>Suunnitelmassa on tuntematon vaihe. Valitse vaiheet luettelosta.</source>
        <translation>Planen har ett okänt skede. Välj skedena ur listan.</translation>
    </message>
    <message>
        <source>Ensimmäinen suunnitelma tehdään kolmen vuoden kuluessa ensimmäisestä oleskeluluvasta ({last_day} mennessä).</source>
        <translation>Den första planen görs upp inom tre år från det första uppehållstillståndet (senast {last_day}).</translation>
    </message>
    <message>
        <source>Ensimmäinen suunnitelma on yleensä enintään vuoden mittainen ({last_day} asti).</source>
        <translation>Den första planen är i regel högst ett år lång (till {last_day}).</translation>
    </message>
    <message>
        <source>Suunnitelmien yhteinen enimmäisaika täyttyy {last_day}. Pidennys vaatii perusteen.</source>
        <translation>Planernas sammanlagda maximitid fylls {last_day}. En förlängning kräver en grund.</translation>
    </message>
    <message>
        <source>Valitse suunnitelmasta vastaava viranomainen.</source>
        <translation>Välj den myndighet som ansvarar för planen.</translation>
    </message>
    <message>
        <source>Suunnitelma ylittää lain enimmäisajan. Kirjoita peruste tai tee työllistymissuunnitelma.</source>
        <translation>Planen överskrider lagens längsta tid. Skriv en grund eller gör en sysselsättningsplan.</translation>
    </message>
    <message>
        <source>Toimenpiteessä on tuntematon valinta. Valitse luettelosta.</source>
        <translation>Åtgärden innehåller ett okänt val. Välj ur förteckningen.</translation>
    </message>
    <message>
        <source>Toimenpide päättyy ennen alkamistaan. Tarkista päivät.</source>
        <translation>Åtgärden slutar innan den börjar. Kontrollera datumen.</translation>
    </message>
    <message>
        <source>Tarkistus on ennen suunnitelman allekirjoitusta. Tarkista päivä.</source>
        <translation>Översynen är före planens undertecknande. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>Tarkistuksessa on tuntematon valinta. Valitse luettelosta.</source>
        <translation>Översynen innehåller ett okänt val. Välj ur förteckningen.</translation>
    </message>
    <message>
        <source>Tarkistuspäivä ei voi olla tulevaisuudessa.</source>
        <translation>Översynens datum kan inte ligga i framtiden.</translation>
    </message>
    <message>
        <source>Seuraavan tarkistuksen pitää olla tämän jälkeen.</source>
        <translation>Nästa översyn måste vara efter denna.</translation>
    </message>
    <message>
        <source>Valitse, miten suunnitelma allekirjoitettiin.</source>
        <translation>Välj hur planen undertecknades.</translation>
    </message>
    <message>
        <source>{rule}: aika täyttyi {last_day}. Tee asiakkaan kanssa työllistymissuunnitelma; kotoutumissuunnitelmaa ei jatketa ilman perustetta. Lähde: {source}.</source>
        <translation>{rule}: tiden gick ut {last_day}. Gör en sysselsättningsplan med kunden; integrationsplanen förlängs inte utan grund. Källa: {source}.</translation>
    </message>
    <message>
        <source>Kirjoita, kuka todisti puumerkin.</source>
        <translation>Skriv vem som bevittnade bomärket.</translation>
    </message>
    <message>
        <source>Valitse vaiheen tila.</source>
        <translation>Välj stegets status.</translation>
    </message>
    <message>
        <source>Valitse suunnitelman laji.</source>
        <translation>Välj planens art.</translation>
    </message>
    <message>
        <source>Suunnitelma ei ole voimassa.</source>
        <translation>Planen är inte i kraft.</translation>
    </message>
    <message>
        <source>Asiakirjassa on merkki, jota ei voi painaa: {characters}. Mitään ei kirjoitettu. Poista tai vaihda merkki ja yritä uudelleen.</source>
        <translation>Handlingen har ett tecken som inte kan tryckas: {characters}. Inget skrevs. Ta bort eller byt tecknet och försök igen.</translation>
    </message>
    <message>
        <source>Vastauspäivä on jo mennyt. Valitse tuleva päivä.</source>
        <translation>Svarsdagen har redan gått. Välj en kommande dag.</translation>
    </message>
    <message>
        <source>Valitse oppilaitos, johon asiakas ohjataan.</source>
        <translation>Välj läroanstalten som kunden hänvisas till.</translation>
    </message>
    <message>
        <source>Tiedostoa ei voitu avata. Asiakkaan tiedot ovat ennallaan. Tarkista, että tiedosto on vielä paikallaan, ja yritä uudelleen.</source>
        <translation>Filen kunde inte öppnas. Kundens uppgifter är oförändrade. Kontrollera att filen finns kvar och försök igen.</translation>
    </message>
    <message>
        <source>Asiakkaan asiakkuus on päättynyt kuoleman vuoksi. Tietoja ei luovuteta.</source>
        <translation>Kundrelationen har avslutats på grund av dödsfall. Inga uppgifter lämnas ut.</translation>
    </message>
    <message>
        <source>Luokkalistalle ei jää ketään. Lisää asiakkaita tai katso, miksi heidät jätettiin pois.</source>
        <translation>Ingen blir kvar på klasslistan. Lägg till kunder eller se varför de lämnades bort.</translation>
    </message>
    <message>
        <source>Luokkalista lähtee yhdelle vastaanottajalle, mutta luonnoksissa on eri vastaanottajia. Mitään ei ole lähetetty. Näytä lista uudelleen (Ctrl+P).</source>
        <translation>En klasslista går till en mottagare, men utkasten har olika mottagare. Inget har skickats. Visa listan på nytt (Ctrl+P).</translation>
    </message>
    <message>
        <source>Yhdelle luokkalistalle mahtuu {most} henkilöä. Poista osa ja tee heistä toinen lista.</source>
        <translation>På en klasslista ryms {most} personer. Ta bort en del och gör en annan lista av dem.</translation>
    </message>
    <message>
        <source>Asiakkuus on päättynyt, joten lähetettä ei voi tehdä. Avaa asiakkuus ensin uudelleen.</source>
        <translation>Kundrelationen har avslutats, så en hänvisning kan inte göras. Öppna först kundrelationen på nytt.</translation>
    </message>
    <message>
        <source>Perusteena on suostumus, mutta asiakas ei ole suostunut siihen, että tälle vastaanottajalle annetaan hänen nimensä ja yhteystietonsa. Mitään ei lähtenyt. Kirjaa suostumus välilehdellä Perhe ja tilanne tai valitse toinen peruste.</source>
        <translation>Grunden är samtycke, men kunden har inte samtyckt till att namnet och kontaktuppgifterna lämnas till denna mottagare. Ingenting har lämnats ut. Anteckna samtycket på fliken Familj och situation eller välj en annan grund.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto, mutta yhteysosoite puuttuu. Lisää yhteysosoite asiakkaan tietoihin.</source>
        <translation>Kunden har spärrmarkering men kontaktadressen saknas. Lägg till en kontaktadress i kundens uppgifter.</translation>
    </message>
    <message>
        <source>Tätä tietoa ei luovuteta lähetteessä ({field}). Mitään ei lähtenyt.</source>
        <translation>Den här uppgiften lämnas inte ut i en hänvisning ({field}). Inget skickades.</translation>
    </message>
    <message>
        <source>Tätä tietoa ei luovuteta, kun asiakkaan yhteystiedot ovat salassa pidettäviä ({field}).</source>
        <translation>Den här uppgiften lämnas inte ut när kundens kontaktuppgifter är sekretessbelagda ({field}).</translation>
    </message>
    <message>
        <source>Asiakkaan tiedot ovat muuttuneet esikatselun jälkeen. Lähetettä ei merkitty lähetetyksi. Katso esikatselu uudelleen.</source>
        <translation>Kundens uppgifter har ändrats efter förhandsgranskningen. Hänvisningen antecknades inte som sänd. Granska den på nytt.</translation>
    </message>
    <message>
        <source>Tiedon luovutukselle puuttuu peruste ({field}). Valitse peruste.</source>
        <translation>Grund saknas för att lämna ut uppgiften ({field}). Välj grund.</translation>
    </message>
    <message>
        <source>Valittu peruste ei riitä tähän tietoon ({field}). Toimintakykyä koskevaan tietoon tarvitaan suostumus tai asiakkaan pyyntö.</source>
        <translation>Den valda grunden räcker inte för den här uppgiften ({field}). För uppgifter om funktionsförmåga krävs samtycke eller kundens begäran.</translation>
    </message>
    <message>
        <source>Lähetteen kieli on suomi tai ruotsi. Valitse kieli.</source>
        <translation>Hänvisningens språk är finska eller svenska. Välj språk.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto, joten hän ei voi olla luettelossa muiden kanssa. Tee hänelle oma lähete nimetylle henkilölle. Luokkalista ei kerro, että joku jäi pois.</source>
        <translation>Kunden har spärrmarkering och kan därför inte stå på en lista med andra. Gör en egen hänvisning för hen till en namngiven person. Klasslistan berättar inte att någon lämnades bort.</translation>
    </message>
    <message>
        <source>Jossakin lähetteen tekstissä on asiakkaan nykyinen tai entinen henkilötunnus. Mitään ei lähtenyt. Poista se tekstistä; nykyinen tunnus lähtee vain omana kohtanaan, perustellusta syystä.</source>
        <translation>I någon text i hänvisningen finns kundens nuvarande eller tidigare personbeteckning. Ingenting har skickats. Ta bort den ur texten; den nuvarande beteckningen lämnas bara som en egen punkt, av ett motiverat skäl.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto, ja kohdassa {field} on hänen kotikuntansa nimi. Mitään ei lähtenyt. Poista nimi tekstistä. Jos oppilaitos tarvitsee sen, rastita Kotikunnan nimi tekstissä ja kirjoita syy; se jää luovutuslokiin.</source>
        <translation>Kunden har spärrmarkering, och i fältet {field} står namnet på kundens hemkommun. Ingenting skickades. Ta bort namnet ur texten. Om läroanstalten behöver det, kryssa för Hemkommunens namn i texten och skriv orsaken; den finns kvar i utlämningsloggen.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto, ja jossakin lähetteen tekstissä on hänen osoitteensa, puhelinnumeronsa tai sähköpostinsa. Mitään ei lähtenyt. Poista se tavoitteesta, työkokemuksesta, koulutuksesta tai kysymyksestä.</source>
        <translation>Kunden har spärrmarkering, och någon text i hänvisningen innehåller kundens adress, telefonnummer eller e-post. Ingenting har lämnats ut. Ta bort det ur målet, arbetserfarenheten, utbildningen eller frågan.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto. Kirjoita syy luovutukselle; se jää luovutuslokiin.</source>
        <translation>Kunden har spärrmarkering. Skriv orsaken till utlämnandet; den sparas i utlämningsloggen.</translation>
    </message>
    <message>
        <source>Kirjoita syy, miksi oppilaitos tarvitsee tiedon ({field}). Syy jää luovutuslokiin.</source>
        <translation>Skriv varför läroanstalten behöver uppgiften ({field}). Orsaken sparas i utlämningsloggen.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto. Nimeä henkilö, jolle lähete lähetetään.</source>
        <translation>Kunden har spärrmarkering. Namnge personen som hänvisningen sänds till.</translation>
    </message>
    <message>
        <source>Oppilaitosta ei enää ole tällä nimellä. Valitse seuraaja verkostosta.</source>
        <translation>Läroanstalten finns inte längre under det här namnet. Välj efterföljaren i nätverket.</translation>
    </message>
    <message>
        <source>Kirjoita tieto tai poista valinta ({field}).</source>
        <translation>Skriv uppgiften eller ta bort valet ({field}).</translation>
    </message>
    <message>
        <source>Lähetettyä lähetettä ei voi muuttaa. Peru se ja tee uusi.</source>
        <translation>En sänd hänvisning kan inte ändras. Återkalla den och gör en ny.</translation>
    </message>
    <message>
        <source>Päivä on ennen lähettämistä. Tarkista päivä.</source>
        <translation>Datumet är före sändningen. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>Valitse opintojen rahoitus luettelosta.</source>
        <translation>Välj studiernas finansiering ur listan.</translation>
    </message>
    <message>
        <source>Lähetteen kieli on suomi tai ruotsi.</source>
        <translation>Hänvisningens språk är finska eller svenska.</translation>
    </message>
    <message>
        <source>Lähetettä ei löydy.</source>
        <translation>Hänvisningen hittas inte.</translation>
    </message>
    <message>
        <source>Valitse opintojen päättymistapa.</source>
        <translation>Välj hur studierna avslutades.</translation>
    </message>
    <message>
        <source>{school} ei ole enää toiminnassa. Valitse toinen oppilaitos.</source>
        <translation>{school} är inte längre verksam. Välj en annan läroanstalt.</translation>
    </message>
    <message>
        <source>{school} ei ole tänä päivänä toiminnassa. Sen tilalla on {successors}. Valitse seuraaja.</source>
        <translation>{school} är inte verksam den här dagen. I dess ställe finns {successors}. Välj efterföljaren.</translation>
    </message>
    <message>
        <source>Valitse koulutusmuoto, joka on käytössä tänään.</source>
        <translation>Välj en utbildningsform som är i bruk i dag.</translation>
    </message>
    <message>
        <source>Lähete ei voi siirtyä tähän vaiheeseen nykyisestä tilastaan. Päivitä näkymä.</source>
        <translation>Hänvisningen kan inte övergå till detta skede från sin nuvarande status. Uppdatera vyn.</translation>
    </message>
    <message>
        <source>Lähetepohjassa on koulutusmuoto, saaja tai tieto, jota se ei voi nimetä. Valitse uudelleen.</source>
        <translation>Mallen har en utbildningsform, mottagare eller uppgift som den inte kan nämna. Välj på nytt.</translation>
    </message>
    <message>
        <source>Tämän niminen lähetepohja on jo käytössä. Anna toinen nimi.</source>
        <translation>En mall med det namnet är redan i bruk. Ge ett annat namn.</translation>
    </message>
    <message>
        <source>Lähetepohjaa ei löydy.</source>
        <translation>Mallen hittas inte.</translation>
    </message>
    <message>
        <source>Tämä vastaus lähetteeseen {reference} on jo hyväksytty. Mitään ei muutettu.</source>
        <translation>Det här svaret på hänvisning {reference} har redan godkänts. Inget ändrades.</translation>
    </message>
    <message>
        <source>Lähete {reference} on peruttu, joten vastausta ei voi hyväksyä. Mitään ei muutettu.</source>
        <translation>Hänvisning {reference} har återkallats, så svaret kan inte godkännas. Inget ändrades.</translation>
    </message>
    <message>
        <source>Lähetteen {reference} asiakas on poistettu tai siirretty toiseen toimistoon, joten hänen riviään ei voi kirjata. Muut rivit voi hyväksyä.</source>
        <translation>Kunden i hänvisning {reference} har raderats eller flyttats till en annan byrå, så hens rad kan inte antecknas. De andra raderna kan godkännas.</translation>
    </message>
    <message>
        <source>Lomakkeessa ei ole vastausta. Pyydä oppilaitosta täyttämään se.</source>
        <translation>Blanketten har inget svar. Be läroanstalten fylla i den.</translation>
    </message>
    <message>
        <source>Tämä on luokkalista, mutta se on tulostettu tai sen kentät on poistettu, joten rivejä ei voi lukea. Mitään ei muutettu. Kirjaa vastaukset käsin kunkin viitteen lähetteelle.</source>
        <translation>Det här är en klasslista, men den har skrivits ut eller dess fält har tagits bort, så raderna kan inte läsas. Inget ändrades. Anteckna svaren för hand i hänvisningen för varje referens.</translation>
    </message>
    <message>
        <source>Luokkalistan vastaukset on kirjoitettu sivun päälle eikä sen kenttiin, joten niitä ei voi lukea. Mitään ei muutettu. Kirjaa ne käsin kunkin viitteen lähetteelle.</source>
        <translation>Svaren på klasslistan har skrivits ovanpå sidan och inte i fälten, så de kan inte läsas. Inget ändrades. Anteckna dem för hand i hänvisningen för varje referens.</translation>
    </message>
    <message>
        <source>Lomake on uudemmalla Tekotolla tehty, eikä tämä versio osaa lukea sitä. Mitään ei tallennettu. Päivitä Tekoto tai kirjaa vastaus käsin.</source>
        <translation>Blanketten är gjord med ett nyare Tekoto, och den här versionen kan inte läsa den. Inget sparades. Uppdatera Tekoto eller anteckna svaret för hand.</translation>
    </message>
    <message>
        <source>Tiedoston viitettä vastaavaa lähetettä ei löydy. Mitään ei muutettu.</source>
        <translation>Ingen hänvisning motsvarar filens referens. Inget ändrades.</translation>
    </message>
    <message>
        <source>Lähetettä {reference} ei ole vielä merkitty lähetetyksi. Mitään ei muutettu.</source>
        <translation>Hänvisning {reference} har ännu inte antecknats som sänd. Inget ändrades.</translation>
    </message>
    <message>
        <source>Tiedosto kuuluu toiseen tietovarastoon. Mitään ei muutettu. Avaa se siellä, missä lähete tehtiin.</source>
        <translation>Filen hör till ett annat datavalv. Inget ändrades. Öppna den där hänvisningen gjordes.</translation>
    </message>
    <message>
        <source>Lähetteen {reference} rivillä ei ole vielä vastausta. Sama tiedosto käy, kun oppilaitos täyttää rivin ja lähettää sen uudelleen.</source>
        <translation>Raden för hänvisning {reference} har inget svar än. Samma fil duger när läroanstalten fyller i raden och skickar den på nytt.</translation>
    </message>
    <message>
        <source>Tiedoston tunnus ei täsmää lähetteeseen. Tiedostoa on muutettu tai se on väärennetty. Mitään ei muutettu. Soita oppilaitokseen.</source>
        <translation>Filens kod stämmer inte med hänvisningen. Filen har ändrats eller förfalskats. Inget ändrades. Ring läroanstalten.</translation>
    </message>
    <message>
        <source>Tämä PDF ei ole Tekoton lähete, tai se on skannattu. Mitään ei tallennettu. Kirjaa vastaus käsin lähetteelle tai pyydä oppilaitokselta täytetty lomake.</source>
        <translation>Den här PDF-filen är inte en hänvisning från Tekoto, eller så är den skannad. Inget sparades. Anteckna svaret för hand på hänvisningen eller be läroanstalten om en ifylld blankett.</translation>
    </message>
    <message>
        <source>Asiakas ei ole suostunut tietojen antamiseen yli välttämättömän ({field}). Mitään ei luovutettu. Poista tämä kohta lähetteestä tai valitse toinen peruste.</source>
        <translation>Kunden har inte samtyckt till att uppgifter lämnas ut utöver det nödvändiga ({field}). Inget lämnades ut. Ta bort punkten ur remissen eller välj en annan grund.</translation>
    </message>
    <message>
        <source>PDF on suojattu salasanalla. Mitään ei tallennettu. Kirjoita salasana, jonka kerroit oppilaitokselle, tai pyydä lomake ilman salasanaa turvapostilla.</source>
        <translation>PDF-filen är skyddad med lösenord. Ingenting sparades. Skriv lösenordet som du uppgav för läroanstalten, eller be om blanketten utan lösenord via skyddad e-post.</translation>
    </message>
    <message>
        <source>Salasana ei avaa tiedostoa. Mitään ei tallennettu. Tarkista salasana oppilaitokselta puhelimessa ja kirjoita se uudelleen.</source>
        <translation>Lösenordet öppnar inte filen. Ingenting sparades. Kontrollera lösenordet med läroanstalten per telefon och skriv det på nytt.</translation>
    </message>
    <message>
        <source>Tämä on lähete {reference}, mutta se on tulostettu tai sen kentät on poistettu, eikä sen tekstistä löydy vastausta. Avaa lähete {reference} ja kirjaa vastaus käsin.</source>
        <translation>Detta är hänvisning {reference}, men den har skrivits ut eller dess fält har tagits bort, och i texten finns inget svar. Öppna hänvisning {reference} och anteckna svaret för hand.</translation>
    </message>
    <message>
        <source>Tiedosto ei ole PDF. Mitään ei tallennettu. Valitse oppilaitoksen palauttama PDF-lomake.</source>
        <translation>Filen är inte en PDF. Inget sparades. Välj PDF-blanketten som läroanstalten returnerade.</translation>
    </message>
    <message>
        <source>Vastaus on kerrottu lähetteen lähettämisen jälkeen ja viimeistään tänään. Tarkista päivä.</source>
        <translation>Svaret har berättats efter att hänvisningen sändes och senast i dag. Kontrollera dagen.</translation>
    </message>
    <message>
        <source>PDF:n lukeminen kesti liian kauan ja keskeytettiin. Tietosi ovat tallessa. Pyydä tiedosto uudelleen tai kirjaa vastaus käsin.</source>
        <translation>Läsningen av PDF-filen tog för länge och avbröts. Dina uppgifter finns i behåll. Be om filen på nytt eller anteckna svaret för hand.</translation>
    </message>
    <message>
        <source>Tiedosto on liian suuri (yli {megabytes} Mt), eikä sitä luettu. Tekoton lähete on paljon pienempi: tarkista, että valitsit oikean tiedoston.</source>
        <translation>Filen är för stor (över {megabytes} MB) och lästes inte. En hänvisning från Tekoto är mycket mindre: kontrollera att du valde rätt fil.</translation>
    </message>
    <message>
        <source>Vastaus lähetteeseen {reference} on kirjoitettu sivun päälle eikä lomakkeen kenttiin, joten sitä ei voi lukea. Katso tiedosto ja kirjaa vastaus käsin lähetteelle.</source>
        <translation>Svaret på hänvisning {reference} har skrivits ovanpå sidan och inte i blankettens fält, så det kan inte läsas. Titta på filen och anteckna svaret för hand på hänvisningen.</translation>
    </message>
    <message>
        <source>PDF on vioittunut tai vaarallinen, eikä sitä luettu. Tietosi ovat tallessa. Pyydä oppilaitokselta tiedosto uudelleen tai kirjaa vastaus käsin.</source>
        <translation>PDF-filen är skadad eller farlig och lästes inte. Dina uppgifter finns i behåll. Be läroanstalten om filen på nytt eller anteckna svaret för hand.</translation>
    </message>
    <message>
        <source>Tiedostoa ei voitu kirjoittaa. Mitään ei ole lähetetty eikä kirjattu. Tarkista kansio ja levytila ja yritä uudelleen.</source>
        <translation>Filen kunde inte skrivas. Inget har sänts eller antecknats. Kontrollera mappen och diskutrymmet och försök igen.</translation>
    </message>
    <message>
        <source>Sinulla ei ole oikeutta tähän tietoon tai toimintoon. Mitään ei muutettu.</source>
        <translation>Du har inte rätt till den här uppgiften eller åtgärden. Inget ändrades.</translation>
    </message>
    <message>
        <source>Varmuuskopio ei vastannut alkuperäistä, eikä sitä otettu käyttöön. Aiemmat kopiot ja tiedot ovat ennallaan. Tarkista levy.</source>
        <translation>Säkerhetskopian motsvarade inte originalet och togs inte i bruk. Tidigare kopior och uppgifter är oförändrade. Kontrollera disken.</translation>
    </message>
    <message>
        <source>Luonnos on liian pitkä tallennettavaksi automaattisesti. Teksti on yhä näkyvissä; tallenna se tai lyhennä sitä.</source>
        <translation>Utkastet är för långt för att sparas automatiskt. Texten syns fortfarande; spara den eller förkorta den.</translation>
    </message>
    <message>
        <source>Roolisi ei anna oikeutta tähän. Mitään ei muutettu. Pyydä tarvittaessa oikeutta pääkäyttäjältä.</source>
        <translation>Din roll ger inte rätt till detta. Inget ändrades. Be vid behov huvudanvändaren om rättigheten.</translation>
    </message>
    <message>
        <source>Edellinen toiminto on kesken. Odota hetki ja yritä uudelleen.</source>
        <translation>Föregående åtgärd pågår. Vänta ett ögonblick och försök igen.</translation>
    </message>
    <message>
        <source>Tietokantatiedostoa ei voi avata. Tarkista kansion oikeudet.</source>
        <translation>Databasfilen kan inte öppnas. Kontrollera mappens rättigheter.</translation>
    </message>
    <message>
        <source>Tietovarasto on lukittu. Avaa se uudelleen.</source>
        <translation>Datavalvet är låst. Öppna det på nytt.</translation>
    </message>
    <message>
        <source>Tieto on ristiriidassa jo tallennetun kanssa. Tätä muutosta ei tallennettu.</source>
        <translation>Uppgiften strider mot något som redan är sparat. Den här ändringen sparades inte.</translation>
    </message>
    <message>
        <source>Yhteys palvelimeen katkesi. Keskeneräinen teksti on luonnoksena tällä koneella. Yritä uudelleen, kun yhteys toimii.</source>
        <translation>Förbindelsen till servern bröts. Den oavslutade texten finns som utkast på den här datorn. Försök igen när förbindelsen fungerar.</translation>
    </message>
    <message>
        <source>Tietokanta on vioittunut. Älä poista mitään. Palauta tiedot viimeisimmästä varmuuskopiosta.</source>
        <translation>Databasen är skadad. Ta inte bort något. Återställ uppgifterna ur den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>Levy on täynnä. Tätä muutosta ei tallennettu, aiemmat tiedot ovat tallessa. Vapauta levytilaa ja yritä uudelleen.</source>
        <translation>Disken är full. Den här ändringen sparades inte, tidigare uppgifter finns i behåll. Frigör diskutrymme och försök igen.</translation>
    </message>
    <message>
        <source>Tietokannan toiminto epäonnistui ({kind}). Tätä muutosta ei tallennettu.</source>
        <translation>Databasåtgärden misslyckades ({kind}). Den här ändringen sparades inte.</translation>
    </message>
    <message>
        <source>Levyltä lukeminen tai sille kirjoittaminen epäonnistui. Tätä muutosta ei tallennettu. Tarkista levy ja sen oikeudet.</source>
        <translation>Läsning från eller skrivning till disken misslyckades. Den här ändringen sparades inte. Kontrollera disken och dess rättigheter.</translation>
    </message>
    <message>
        <source>Tietokanta on varattu toiselle toiminnolle. Tätä muutosta ei tallennettu. Yritä uudelleen.</source>
        <translation>Databasen är reserverad för en annan åtgärd. Den här ändringen sparades inte. Försök igen.</translation>
    </message>
    <message>
        <source>Tietovaraston päivitys ei onnistunut. Tiedot ovat ennallaan, ja niistä on varmuuskopio. Ilmoita ylläpidolle.</source>
        <translation>Uppdateringen av datavalvet lyckades inte. Uppgifterna är oförändrade och säkerhetskopierade. Meddela administratören.</translation>
    </message>
    <message>
        <source>Tietokantatiedostoa ei löydy. Palauta se varmuuskopiosta.</source>
        <translation>Databasfilen hittas inte. Återställ den ur säkerhetskopian.</translation>
    </message>
    <message>
        <source>Tietovarasto on tallennettu uudemmalla ohjelmalla. Mitään ei muutettu. Päivitä ohjelma.</source>
        <translation>Datavalvet har sparats med ett nyare program. Inget ändrades. Uppdatera programmet.</translation>
    </message>
    <message>
        <source>Salaava tietokantakirjasto puuttuu. Mitään ei avattu eikä tallennettu. Asenna ohjelma uudelleen.</source>
        <translation>Det krypterande databasbiblioteket saknas. Inget öppnades eller sparades. Installera programmet på nytt.</translation>
    </message>
    <message>
        <source>Tietokantakirjasto {version} on liian vanha ja voisi vioittaa tietoja. Asenna ohjelma uudelleen.</source>
        <translation>Databasbiblioteket {version} är för gammalt och kunde skada uppgifterna. Installera programmet på nytt.</translation>
    </message>
    <message>
        <source>Tietokantaan ei voi kirjoittaa. Tätä muutosta ei tallennettu. Tarkista kansion oikeudet.</source>
        <translation>Databasen kan inte skrivas. Den här ändringen sparades inte. Kontrollera mappens rättigheter.</translation>
    </message>
    <message>
        <source>Joku muu ehti tallentaa tietueen ensin. Muutostasi ei tallennettu. Vertaa versioita ja tallenna uudelleen.</source>
        <translation>Någon annan hann spara posten först. Din ändring sparades inte. Jämför versionerna och spara på nytt.</translation>
    </message>
    <message>
        <source>Tällä palvelintunnuksella näkyvyysrajat eivät olisi voimassa. Pyydä ylläpidolta oma, tavallinen tunnus.</source>
        <translation>Med det här serverkontot skulle synlighetsgränserna inte gälla. Be administratören om ett eget, vanligt konto.</translation>
    </message>
    <message>
        <source>Palvelin ei vastannut ajoissa. Tätä muutosta ei tallennettu. Yritä uudelleen.</source>
        <translation>Servern svarade inte i tid. Den här ändringen sparades inte. Försök igen.</translation>
    </message>
    <message>
        <source>Palvelimeen otetaan yhteys vain varmennetulla salauksella. Pyydä yhteystiedosto ylläpidolta.</source>
        <translation>Förbindelse till servern tas bara med verifierad kryptering. Be administratören om en anslutningsfil.</translation>
    </message>
    <message>
        <source>Tieto on liian suuri tallennettavaksi. Tätä muutosta ei tallennettu.</source>
        <translation>Uppgiften är för stor för att sparas. Den här ändringen sparades inte.</translation>
    </message>
    <message>
        <source>Palvelimella on liikaa yhteyksiä. Yritä hetken päästä uudelleen.</source>
        <translation>Servern har för många förbindelser. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>Palvelin ei ole PostgreSQL. Tätä tietokantapalvelinta ei tueta.</source>
        <translation>Servern är inte PostgreSQL. Den här databasservern stöds inte.</translation>
    </message>
    <message>
        <source>Kansiossa on varmuuskopioita, mutta ei tietokantaa eikä avaintiedostoa. Uutta varastoa ei luoda niiden päälle. Palauta tiedot varmuuskopiosta.</source>
        <translation>Mappen har säkerhetskopior men varken databas eller nyckelfil. Inget nytt valv skapas ovanpå dem. Återställ uppgifterna ur säkerhetskopian.</translation>
    </message>
    <message>
        <source>Avain on oikea, mutta tietokanta on vioittunut. Älä poista mitään. Palauta tiedot viimeisimmästä varmuuskopiosta.</source>
        <translation>Nyckeln är rätt, men databasen är skadad. Ta inte bort något. Återställ uppgifterna ur den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>Avaintiedosto on tallessa, mutta tietokanta puuttuu. Palauta tietokanta varmuuskopiosta.</source>
        <translation>Nyckelfilen finns i behåll, men databasen saknas. Återställ databasen ur säkerhetskopian.</translation>
    </message>
    <message>
        <source>Tässä kansiossa ei ole tietovarastoa. Luo uusi tai valitse toinen kansio.</source>
        <translation>Det finns inget datavalv i mappen. Skapa ett nytt eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Tässä kansiossa on jo tietovarasto tai sen osia. Mitään ei muutettu. Valitse tyhjä kansio tai avaa olemassa oleva varasto.</source>
        <translation>Mappen har redan ett datavalv eller delar av ett. Inget ändrades. Välj en tom mapp eller öppna det befintliga valvet.</translation>
    </message>
    <message>
        <source>Avaintiedosto ei kuulu tähän tietokantaan tai sitä on muutettu. Mitään ei muutettu. Ota oikea avaintiedosto varmuuskopiosta.</source>
        <translation>Nyckelfilen hör inte till den här databasen eller har ändrats. Inget ändrades. Ta den rätta nyckelfilen ur säkerhetskopian.</translation>
    </message>
    <message>
        <source>Avaintiedosto on vioittunut. Tietokantaan ei ole koskettu. Ota avaintiedosto varmuuskopiosta tai kansion .vanha-tiedostosta.</source>
        <translation>Nyckelfilen är skadad. Databasen är orörd. Ta nyckelfilen ur säkerhetskopian eller ur filen .vanha i mappen.</translation>
    </message>
    <message>
        <source>Avaintiedosto puuttuu. Tietokanta on tallessa, mutta sitä ei voi avata ilman avaintiedostoa. Kopioi se varmuuskopioista takaisin kansioon.</source>
        <translation>Nyckelfilen saknas. Databasen finns i behåll men kan inte öppnas utan nyckelfilen. Kopiera den tillbaka till mappen ur säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>Avainnippu ei säilyttänyt avainta. Mitään ei muutettu. Yritä uudelleen tai valitse avaus pelkällä tunnuslauseella.</source>
        <translation>Nyckelringen behöll inte nyckeln. Inget ändrades. Försök igen eller välj öppning med enbart lösenfras.</translation>
    </message>
    <message>
        <source>Avainnippu puuttuu tai se on tyhjennetty. Tietosi ovat tallessa. Syötä palautuskoodi.</source>
        <translation>Nyckelringen saknas eller har tömts. Dina uppgifter finns i behåll. Ange återställningskoden.</translation>
    </message>
    <message>
        <source>Avainnippu ei vastannut oikein. Tietosi ovat tallessa. Yritä uudelleen, tai syötä palautuskoodi.</source>
        <translation>Nyckelringen svarade inte rätt. Dina uppgifter finns i behåll. Försök igen eller ange återställningskoden.</translation>
    </message>
    <message>
        <source>Avainnippu on lukossa. Tietosi ovat tallessa. Avaa avainnippu ja yritä uudelleen.</source>
        <translation>Nyckelringen är låst. Dina uppgifter finns i behåll. Lås upp nyckelringen och försök igen.</translation>
    </message>
    <message>
        <source>Tietokoneen avainnippu ei ole käytettävissä. Tietosi ovat tallessa. Käynnistä avainnippu ja yritä uudelleen, tai syötä palautuskoodi.</source>
        <translation>Datorns nyckelring är inte tillgänglig. Dina uppgifter finns i behåll. Starta nyckelringen och försök igen, eller ange återställningskoden.</translation>
    </message>
    <message>
        <source>Avainnippu ei vastannut ajoissa. Tietosi ovat tallessa. Yritä uudelleen.</source>
        <translation>Nyckelringen svarade inte i tid. Dina uppgifter finns i behåll. Försök igen.</translation>
    </message>
    <message>
        <source>Avainnipussa on toisen koneen tai aiemman varaston avain. Tietosi ovat tallessa. Syötä palautuskoodi.</source>
        <translation>Nyckelringen har en annan dators eller ett tidigare valvs nyckel. Dina uppgifter finns i behåll. Ange återställningskoden.</translation>
    </message>
    <message>
        <source>Kansio on verkkolevyllä, jossa tietokanta voi vioittua. Mitään ei luotu. Valitse kansio tämän tietokoneen levyltä.</source>
        <translation>Mappen ligger på en nätverksdisk, där databasen kan skadas. Inget skapades. Välj en mapp på den här datorns disk.</translation>
    </message>
    <message>
        <source>Tunnuslauseessa on oltava vähintään {minimum} merkkiä.</source>
        <translation>Lösenfrasen måste ha minst {minimum} tecken.</translation>
    </message>
    <message>
        <source>Tunnuslauseessa toistuvat samat merkit. Käytä useaa sanaa.</source>
        <translation>Samma tecken upprepas i lösenfrasen. Använd flera ord.</translation>
    </message>
    <message>
        <source>Palautuskoodissa on kahdeksan neljän merkin ryhmää. Tarkista, että kaikki ryhmät on kirjoitettu.</source>
        <translation>Återställningskoden har åtta grupper med fyra tecken. Kontrollera att alla grupper är skrivna.</translation>
    </message>
    <message>
        <source>Kansiossa on useita avaintiedostoja. Mitään ei muutettu. Jätä kansioon vain se, joka kuuluu tähän tietokantaan.</source>
        <translation>Mappen har flera nyckelfiler. Inget ändrades. Lämna bara den som hör till den här databasen.</translation>
    </message>
    <message>
        <source>Kansiota kopioi pilvipalvelu, jolloin tietokanta voi vioittua tai päätyä muualle. Mitään ei luotu. Valitse toinen kansio.</source>
        <translation>Mappen kopieras av en molntjänst, så databasen kan skadas eller hamna annanstans. Inget skapades. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Liian monta väärää yritystä. Odota {seconds} sekuntia ja yritä uudelleen.</source>
        <translation>För många felaktiga försök. Vänta {seconds} sekunder och försök igen.</translation>
    </message>
    <message>
        <source>Tunnuslause on väärä. Mitään ei muutettu. Tarkista kirjoitusasu ja näppäimistön kieli.</source>
        <translation>Lösenfrasen är fel. Inget ändrades. Kontrollera skrivningen och tangentbordets språk.</translation>
    </message>
    <message>
        <source>Palautuskoodi ei kuulu tähän tietovarastoon. Mitään ei muutettu. Tarkista koodi tulosteesta.</source>
        <translation>Återställningskoden hör inte till det här datavalvet. Inget ändrades. Kontrollera koden på utskriften.</translation>
    </message>
    <message>
        <source>Työ keskeytettiin. Mitään ei jäänyt puolitiehen.</source>
        <translation>Arbetet avbröts. Inget blev halvfärdigt.</translation>
    </message>
    <message>
        <source>Uudet tunnuslauseet eivät ole samat. Mitään ei muutettu.</source>
        <translation>De nya lösenfraserna är inte lika. Inget ändrades.</translation>
    </message>
    <message>
        <source>Syntymäaika 1.1. on usein arvio. Jos päivä ei ole varma, valitse tarkkuudeksi vuosi.</source>
        <translation>Födelsetiden 1.1. är ofta en uppskattning. Om dagen inte är säker, välj året som noggrannhet.</translation>
    </message>
    <message>
        <source>Henkilötunnuksen syntymäaika on eri kuin kirjattu syntymäaika.</source>
        <translation>Personbeteckningens födelsetid avviker från den antecknade födelsetiden.</translation>
    </message>
    <message>
        <source>Asiakas on alaikäinen, ja hänelle on kirjattu sähköpostiosoite. Hoida yhteydenpito huoltajan tai edustajan kautta.</source>
        <translation>Kunden är minderårig och en e-postadress har antecknats för hen. Sköt kontakten via vårdnadshavaren eller företrädaren.</translation>
    </message>
    <message>
        <source>Turvakiellon määräaika on kulunut. Tiedot pysyvät piilossa, kunnes turvakielto merkitään päättyneeksi.</source>
        <translation>Spärrmarkeringens tid har gått ut. Uppgifterna hålls dolda tills spärrmarkeringen antecknas som avslutad.</translation>
    </message>
    <message>
        <source>Samaan oppilaitokseen on jo lähete, johon ei ole vastattu. Lähetä uusi vain, jos asia on eri tai tiedot ovat muuttuneet.</source>
        <translation>Samma läroanstalt har redan en hänvisning som inte har besvarats. Skicka en ny bara om ärendet är ett annat eller uppgifterna har ändrats.</translation>
    </message>
    <message>
        <source>Lähetteessä on henkilötunnus. Luovuta se vain, jos oppilaitos ei muuten voi yksilöidä asiakasta.</source>
        <translation>Hänvisningen innehåller personbeteckningen. Lämna ut den bara om läroanstalten inte annars kan identifiera kunden.</translation>
    </message>
    <message>
        <source>Perusteena on suostumus, jota ei ole kirjattu tälle vastaanottajalle. Tieto jää pois. Kirjaa suostumus välilehdellä Perhe ja tilanne.</source>
        <translation>Grunden är ett samtycke som inte har antecknats för denna mottagare. Uppgiften utelämnas. Anteckna samtycket på fliken Familj och situation.</translation>
    </message>
    <message>
        <source>Asiakkaalla ei ole yhteystietoja, joten oppilaitos ei voi ottaa häneen yhteyttä.</source>
        <translation>Kunden har inga kontaktuppgifter, så läroanstalten kan inte kontakta kunden.</translation>
    </message>
    <message>
        <source>Kielitaitoa ei ole arvioitu. Oppilaitos tarvitsee tason ryhmän valintaan.</source>
        <translation>Språkkunskaperna har inte bedömts. Läroanstalten behöver nivån för att välja grupp.</translation>
    </message>
    <message>
        <source>Vastaanottajan nimi puuttuu. Kirjoita, kenelle lähete on tarkoitettu.</source>
        <translation>Mottagarens namn saknas. Skriv vem hänvisningen är avsedd för.</translation>
    </message>
    <message>
        <source>Asiakas ei ole suostunut tietojen antamiseen yli välttämättömän. Lähetteessä saa olla vain se, mitä oppilaitos lain mukaan välttämättä tarvitsee.</source>
        <translation>Kunden har inte samtyckt till att uppgifter lämnas ut utöver det nödvändiga. Remissen får bara innehålla det som läroanstalten enligt lag nödvändigtvis behöver.</translation>
    </message>
    <message>
        <source>Kielitaidon arvioinnista on kauan. Tarkista taso asiakkaan kanssa.</source>
        <translation>Det är länge sedan språkkunskaperna bedömdes. Kontrollera nivån med kunden.</translation>
    </message>
    <message>
        <source>Suunnitelma on vielä luonnos.</source>
        <translation>Planen är ännu ett utkast.</translation>
    </message>
    <message>
        <source>Suunnitelma päättyy pian, ehkä ennen koulutuksen alkua.</source>
        <translation>Planen upphör snart, kanske före utbildningens början.</translation>
    </message>
    <message>
        <source>Suunnitelman voimassaolo on päättynyt.</source>
        <translation>Planens giltighet har upphört.</translation>
    </message>
    <message>
        <source>Asiakkaalla ei ole suunnitelmaa.</source>
        <translation>Kunden har ingen plan.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto. Lähetteeseen tulee vain yhteysosoite; tarkista esikatselu rivi riviltä.</source>
        <translation>Kunden har spärrmarkering. I hänvisningen kommer bara kontaktadressen; granska förhandsvisningen rad för rad.</translation>
    </message>
    <message>
        <source>Tämä toimi on jo kumottu. Mitään ei muutettu.</source>
        <translation>Åtgärden har redan ångrats. Inget ändrades.</translation>
    </message>
    <message>
        <source>Toimea ei löytynyt tai se ei kuulu toimistoosi. Mitään ei muutettu.</source>
        <translation>Åtgärden hittades inte eller hör inte till din byrå. Inget ändrades.</translation>
    </message>
    <message>
        <source>Tätä toimea ei ole kumottu, joten sitä ei voi tehdä uudelleen. Mitään ei muutettu.</source>
        <translation>Åtgärden har inte ångrats, så den kan inte göras om. Inget ändrades.</translation>
    </message>
    <message>
        <source>Jonkun valitun asiakkaan tietoja on muutettu esikatselun jälkeen. Mitään ei muutettu. Esikatsele uudelleen.</source>
        <translation>Uppgifterna om någon av de valda kunderna har ändrats efter förhandsgranskningen. Inget ändrades. Granska på nytt.</translation>
    </message>
    <message>
        <source>Merkki on liian pitkä: enintään {limit} merkkiä. Mitään ei muutettu. Lyhennä sitä.</source>
        <translation>Märket är för långt: högst {limit} tecken. Inget ändrades. Förkorta det.</translation>
    </message>
    <message>
        <source>Kerralla voi muuttaa enintään {limit} asiakasta. Mitään ei muutettu. Valitse vähemmän.</source>
        <translation>Högst {limit} kunder kan ändras på en gång. Inget ändrades. Välj färre.</translation>
    </message>
    <message>
        <source>Asiakkaasta on jo lähetetty lähete tai luovutettu tietoja, joten häntä ei voi poistaa. Mitään ei muutettu. Päätä asiakkuus: valitse asiakkuuden tilaksi Päättynyt.</source>
        <translation>En hänvisning om kunden har redan skickats eller uppgifter har lämnats ut, så hen kan inte tas bort. Inget ändrades. Avsluta ärendet: välj Avslutad som ärendets status.</translation>
    </message>
    <message>
        <source>Kirjoita, mikä virhe kirjauksessa on. Asiakasta ei poistettu.</source>
        <translation>Skriv vad som är fel i registreringen. Kunden togs inte bort.</translation>
    </message>
    <message>
        <source>Valitse poiston syy. Asiakasta ei poistettu.</source>
        <translation>Välj en orsak till borttagningen. Kunden togs inte bort.</translation>
    </message>
    <message>
        <source>Anna rajaukselle nimi. Rajausta ei tallennettu.</source>
        <translation>Ge avgränsningen ett namn. Avgränsningen sparades inte.</translation>
    </message>
    <message>
        <source>Nimi on liian pitkä: enintään {limit} merkkiä. Rajausta ei tallennettu. Lyhennä nimeä.</source>
        <translation>Namnet är för långt: högst {limit} tecken. Avgränsningen sparades inte. Förkorta namnet.</translation>
    </message>
    <message>
        <source>Kirjoita kokonaisluku. Rajausta ei vaihdettu.</source>
        <translation>Skriv ett heltal. Avgränsningen ändrades inte.</translation>
    </message>
    <message>
        <source>Alaraja on suurempi kuin yläraja. Rajausta ei vaihdettu. Tarkista luvut.</source>
        <translation>Den nedre gränsen är större än den övre. Avgränsningen ändrades inte. Kontrollera talen.</translation>
    </message>
    <message>
        <source>Tiedostoa ei voi lukea. Mitään ei liitetty. Tarkista, että se on yhä paikallaan ja että sinulla on oikeus siihen.</source>
        <translation>Filen kan inte läsas. Ingenting bifogades. Kontrollera att den finns kvar och att du har rätt till den.</translation>
    </message>
    <message>
        <source>Tiedosto on tyhjä. Sitä ei liitetty. Tarkista, että oikea tiedosto on valittu.</source>
        <translation>Filen är tom. Den bifogades inte. Kontrollera att du valde rätt fil.</translation>
    </message>
    <message>
        <source>Asiakkaalla voi olla liitteitä enintään {limit} Mt. Mitään ei liitetty. Pienennä tiedostoa tai jätä osa pois.</source>
        <translation>En kund kan ha högst {limit} MB bilagor. Ingenting bifogades. Gör filen mindre eller lämna bort en del.</translation>
    </message>
    <message>
        <source>Liitettä ei löytynyt. Päivitä näkymä (F5).</source>
        <translation>Bilagan hittades inte. Uppdatera vyn (F5).</translation>
    </message>
    <message>
        <source>Kirjoita syy. Ilman sitä liitettä ei poistettu.</source>
        <translation>Skriv orsaken. Utan den togs bilagan inte bort.</translation>
    </message>
    <message>
        <source>Anna liitteelle nimi. Mitään ei vielä liitetty.</source>
        <translation>Ge bilagan ett namn. Ingenting har bifogats ännu.</translation>
    </message>
    <message>
        <source>Tiedosto on suurempi kuin {limit} Mt. Sitä ei liitetty. Tallenna se pienempänä, esimerkiksi skannaa pienemmällä tarkkuudella.</source>
        <translation>Filen är större än {limit} MB. Den bifogades inte. Spara den i mindre storlek, till exempel skanna med lägre upplösning.</translation>
    </message>
    <message>
        <source>Liitteeksi käy PDF, PNG tai JPEG. Tätä tiedostoa ei liitetty. Tallenna se ensin PDF:ksi tai kuvaksi.</source>
        <translation>Som bilaga duger PDF, PNG eller JPEG. Den här filen bifogades inte. Spara den först som PDF eller bild.</translation>
    </message>
    <message>
        <source>Mallipohjassa ei ole tekstiä. Sitä ei tallennettu.</source>
        <translation>Mallen har ingen text. Den sparades inte.</translation>
    </message>
    <message>
        <source>Anna mallipohjalle nimi. Sitä ei vielä tallennettu.</source>
        <translation>Ge mallen ett namn. Den har inte sparats ännu.</translation>
    </message>
    <message>
        <source>Mallipohjaa ei löytynyt. Joku on voinut poistaa sen.</source>
        <translation>Mallen hittades inte. Någon kan ha tagit bort den.</translation>
    </message>
    <message>
        <source>Teksti on liian pitkä: enintään {limit} merkkiä. Mallipohjaa ei tallennettu.</source>
        <translation>Texten är för lång: högst {limit} tecken. Mallen sparades inte.</translation>
    </message>
    <message>
        <source>Tietuetta ei voi verrata itseensä. Valitse toinen asiakas.</source>
        <translation>En post kan inte jämföras med sig själv. Välj en annan kund.</translation>
    </message>
    <message>
        <source>Merkintä eri henkilöistä on jo peruttu. Mitään ei muutettu.</source>
        <translation>Anteckningen om olika personer har redan återtagits. Inget ändrades.</translation>
    </message>
    <message>
        <source>Tietue on jo yhdistetty toiseen. Mitään ei muutettu. Avaa asiakas, johon se yhdistettiin.</source>
        <translation>Posten har redan slagits ihop med en annan. Inget ändrades. Öppna kunden som den slogs ihop med.</translation>
    </message>
    <message>
        <source>Tähän tietueeseen on jo yhdistetty toinen, joten se ei voi siirtyä kolmannen alle. Vaihda säilyvä tietue tai peru ensin aiempi yhdistäminen.</source>
        <translation>En annan post har redan slagits ihop med denna, så den kan inte läggas under en tredje. Byt posten som behålls eller ångra först den tidigare sammanslagningen.</translation>
    </message>
    <message>
        <source>Yhdistäminen on jo peruttu. Mitään ei muutettu.</source>
        <translation>Sammanslagningen har redan ångrats. Inget ändrades.</translation>
    </message>
    <message>
        <source>Asiakkaat on kirjattu toistensa perheenjäseniksi, joten heitä ei yhdistetty. Jos he ovat sama ihminen, poista ensin väärä perheenjäsen asiakkaan sivulla.</source>
        <translation>Kunderna är antecknade som varandras familjemedlemmar, så de slogs inte ihop. Om de är samma person, ta först bort den felaktiga familjemedlemmen på kundens sida.</translation>
    </message>
    <message>
        <source>Asiakkaat on merkitty eri henkilöiksi, joten heitä ei yhdistetty. Peru merkintä ensin kohdassa Etsi kaksoiskappaleet, jos se on väärä.</source>
        <translation>Kunderna har antecknats som olika personer och slogs därför inte ihop. Återta först anteckningen under Sök dubbletter om den är fel.</translation>
    </message>
    <message>
        <source>Asiakkaaseen on yhdistetty toinen tietue, joten häntä ei poistettu. Peru yhdistäminen ensin asiakkaan sivulla.</source>
        <translation>En annan post har slagits ihop med kunden, så kunden raderades inte. Ångra först sammanslagningen på kundens sida.</translation>
    </message>
    <message>
        <source>Tiedostoa ei voi lukea. Tarkista, että se on olemassa eikä toinen ohjelma pidä sitä lukittuna.</source>
        <translation>Filen kan inte läsas. Kontrollera att den finns och att inget annat program håller den låst.</translation>
    </message>
    <message>
        <source>Tiedosto on liian suuri: enintään {megabytes} Mt. Poista kuvat tai jaa taulukko osiin.</source>
        <translation>Filen är för stor: högst {megabytes} MB. Ta bort bilder eller dela upp tabellen.</translation>
    </message>
    <message>
        <source>Tiedosto on purettuna liian suuri: enintään {megabytes} Mt. Kopioi rivit uuteen taulukkoon ja tallenna se.</source>
        <translation>Filen är för stor när den packas upp: högst {megabytes} MB. Kopiera raderna till en ny tabell och spara den.</translation>
    </message>
    <message>
        <source>Tiedostossa on liikaa osia. Kopioi rivit uuteen taulukkoon ja tallenna se.</source>
        <translation>Filen har för många delar. Kopiera raderna till en ny tabell och spara den.</translation>
    </message>
    <message>
        <source>Tiedosto ei ole taulukko. Tuotavaksi sopii Excel-työkirja (.xlsx) tai CSV-tiedosto.</source>
        <translation>Filen är ingen tabell. En Excel-arbetsbok (.xlsx) eller en CSV-fil kan importeras.</translation>
    </message>
    <message>
        <source>Tiedosto on vanhaa Excel-muotoa. Avaa se Excelissä ja tallenna .xlsx-muodossa.</source>
        <translation>Filen är i ett gammalt Excel-format. Öppna den i Excel och spara den som .xlsx.</translation>
    </message>
    <message>
        <source>Tiedosto on suojattu salasanalla. Poista salasana Excelissä ja tallenna tiedosto.</source>
        <translation>Filen är skyddad med lösenord. Ta bort lösenordet i Excel och spara filen.</translation>
    </message>
    <message>
        <source>Tiedostossa on makroja, joten sitä ei avata. Tallenna taulukko .xlsx-muodossa ilman makroja.</source>
        <translation>Filen har makron och öppnas därför inte. Spara tabellen som .xlsx utan makron.</translation>
    </message>
    <message>
        <source>Tiedosto viittaa toisiin tiedostoihin, joten sitä ei avata. Kopioi rivit arvoina uuteen taulukkoon.</source>
        <translation>Filen hänvisar till andra filer och öppnas därför inte. Kopiera raderna som värden till en ny tabell.</translation>
    </message>
    <message>
        <source>Tiedoston sisällä on toisia tiedostoja, joten sitä ei avata. Kopioi rivit uuteen taulukkoon.</source>
        <translation>Filen innehåller andra filer och öppnas därför inte. Kopiera raderna till en ny tabell.</translation>
    </message>
    <message>
        <source>Tiedosto on rakennettu tavalla, jota Excel ei käytä, joten sitä ei avata.</source>
        <translation>Filen är uppbyggd på ett sätt som Excel inte använder och öppnas därför inte.</translation>
    </message>
    <message>
        <source>Taulukossa on tietoja yli {limit} rivillä. Jaa se osiin tai poista ylimääräiset rivit.</source>
        <translation>Tabellen har uppgifter på över {limit} rader. Dela upp den eller ta bort överflödiga rader.</translation>
    </message>
    <message>
        <source>Taulukossa on tietoja yli {limit} sarakkeessa. Poista ylimääräiset sarakkeet.</source>
        <translation>Tabellen har uppgifter i över {limit} kolumner. Ta bort överflödiga kolumner.</translation>
    </message>
    <message>
        <source>Jossakin solussa on yli {limit} merkkiä. Lyhennä teksti ja yritä uudelleen.</source>
        <translation>Någon cell har över {limit} tecken. Förkorta texten och försök på nytt.</translation>
    </message>
    <message>
        <source>Taulukossa on liikaa tekstiä kerralla luettavaksi. Jaa se osiin.</source>
        <translation>Tabellen har för mycket text för att läsas på en gång. Dela upp den.</translation>
    </message>
    <message>
        <source>Tiedoston merkistöä ei tunnistettu. Tallenna se Excelissä muodossa ”CSV UTF-8”.</source>
        <translation>Filens teckenkodning kändes inte igen. Spara den i Excel i formatet ”CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Tiedostossa ei ole yhtään riviä.</source>
        <translation>Filen har inga rader.</translation>
    </message>
    <message>
        <source>Taulukkoa ei voi lukea: tiedosto on vioittunut tai kesken. Avaa se Excelissä, tallenna uudelleen ja yritä sitten.</source>
        <translation>Tabellen kan inte läsas: filen är skadad eller ofullständig. Öppna den i Excel, spara på nytt och försök sedan.</translation>
    </message>
    <message>
        <source>Taulukon lukeminen kesti liian kauan ja se keskeytettiin. Jaa taulukko osiin.</source>
        <translation>Det tog för länge att läsa tabellen och läsningen avbröts. Dela upp tabellen.</translation>
    </message>
    <message>
        <source>Solussa on kaava, jolla ei ole arvoa, tai virhe. Kirjoita arvo soluun.</source>
        <translation>Cellen har en formel utan värde eller ett fel. Skriv värdet i cellen.</translation>
    </message>
    <message>
        <source>Päivämäärän voi lukea kahdella tavalla. Kerro sarakkeiden vaiheessa, kumpi on ensin, päivä vai kuukausi.</source>
        <translation>Datumet kan läsas på två sätt. Ange i kolumnsteget om dagen eller månaden står först.</translation>
    </message>
    <message>
        <source>Syntymävuosi on kaksinumeroinen. Kirjoita vuosi neljällä numerolla.</source>
        <translation>Födelseåret har två siffror. Skriv året med fyra siffror.</translation>
    </message>
    <message>
        <source>Arvon pitää olla ”kyllä” tai ”ei”.</source>
        <translation>Värdet ska vara ”ja” eller ”nej”.</translation>
    </message>
    <message>
        <source>Kieltä ”{value}” ei tunneta. Kirjoita nimi niin kuin Tekoton luettelossa.</source>
        <translation>Språket ”{value}” är okänt. Skriv namnet som i Tekotos förteckning.</translation>
    </message>
    <message>
        <source>Maata ”{value}” ei tunneta tai niitä on useita.</source>
        <translation>Landet ”{value}” är okänt eller så finns det flera.</translation>
    </message>
    <message>
        <source>Kuntaa ”{value}” ei tunneta.</source>
        <translation>Kommunen ”{value}” är okänd.</translation>
    </message>
    <message>
        <source>Arvoa ”{value}” ei tunneta tässä sarakkeessa.</source>
        <translation>Värdet ”{value}” är okänt i den här kolumnen.</translation>
    </message>
    <message>
        <source>Tekoton rivitunniste on muuttunut tai toisesta tietovarastosta. Tyhjennä se, jos rivi on uusi asiakas.</source>
        <translation>Tekotos radkod har ändrats eller är från ett annat datalager. Töm den om raden är en ny kund.</translation>
    </message>
    <message>
        <source>Sama Tekoton rivitunniste on kahdella rivillä. Tyhjennä se riviltä, joka on uusi asiakas.</source>
        <translation>Samma radkod finns på två rader. Töm den på den rad som är en ny kund.</translation>
    </message>
    <message>
        <source>Rivin asiakas ei ole enää oman toimistosi asiakas, joten sitä ei muuteta.</source>
        <translation>Radens kund hör inte längre till din byrå och ändras därför inte.</translation>
    </message>
    <message>
        <source>Jonkin asiakkaan tietoja muutettiin tarkistuksen jälkeen. Mitään ei tuotu: tarkista rivit uudelleen.</source>
        <translation>Någon kunds uppgifter ändrades efter kontrollen. Inget importerades: kontrollera raderna på nytt.</translation>
    </message>
    <message>
        <source>Kirjoita, mihin tarkoitukseen tiedosto tehdään. Se kirjataan lokiin.</source>
        <translation>Skriv för vilket ändamål filen görs. Det antecknas i loggen.</translation>
    </message>
    <message>
        <source>Asiakkuus on päättynyt, joten tapaamista ei sovittu. Avaa asiakkuus ensin uudelleen.</source>
        <translation>Ärendet har avslutats, så mötet avtalades inte. Öppna ärendet på nytt först.</translation>
    </message>
    <message>
        <source>Tapaamisen tulos on jo kirjattu. Mitään ei muutettu. Avaa tapaaminen uudelleen, jos tulos on väärä.</source>
        <translation>Mötets resultat har redan antecknats. Inget ändrades. Öppna mötet på nytt om resultatet är fel.</translation>
    </message>
    <message>
        <source>Valitse tulkkauskieli. Tapaamista ei tallennettu.</source>
        <translation>Välj tolkningsspråk. Mötet sparades inte.</translation>
    </message>
    <message>
        <source>Anna kesto minuutteina, {least}–{limit}. Tapaamista ei tallennettu.</source>
        <translation>Ange längden i minuter, {least}–{limit}. Mötet sparades inte.</translation>
    </message>
    <message>
        <source>Valitse luettelosta. Tapaamista ei tallennettu.</source>
        <translation>Välj i listan. Mötet sparades inte.</translation>
    </message>
    <message>
        <source>Seuraava tapaaminen olisi ennen tätä. Tulosta ei kirjattu. Tarkista päivä.</source>
        <translation>Nästa möte skulle vara före det här. Resultatet antecknades inte. Kontrollera datumet.</translation>
    </message>
    <message>
        <source>Anna uusi aika, johon tapaaminen siirtyy. Tulosta ei kirjattu.</source>
        <translation>Ange den nya tid dit mötet flyttas. Resultatet antecknades inte.</translation>
    </message>
    <message>
        <source>Tapaamista ei voi avata uudelleen. Siirretty tapaaminen jatkuu uudessa ajassaan.</source>
        <translation>Mötet kan inte öppnas på nytt. Ett flyttat möte fortsätter vid sin nya tid.</translation>
    </message>
    <message>
        <source>Tapaamista ei löydy.</source>
        <translation>Mötet hittades inte.</translation>
    </message>
    <message>
        <source>Tapaaminen on vasta tulossa, joten tulosta ei kirjattu. Peru tai siirrä se, jos aika muuttuu.</source>
        <translation>Mötet är ännu inte här, så resultatet antecknades inte. Ställ in eller flytta det om tiden ändras.</translation>
    </message>
    <message>
        <source>Valitse tulos. Mitään ei muutettu.</source>
        <translation>Välj resultat. Inget ändrades.</translation>
    </message>
    <message>
        <source>Teksti on liian pitkä, enintään {limit} merkkiä. Tapaamista ei tallennettu. Lyhennä tekstiä.</source>
        <translation>Texten är för lång, högst {limit} tecken. Mötet sparades inte. Förkorta texten.</translation>
    </message>
    <message>
        <source>Jakson loppu on ennen alkua, tai jakso on yli {limit} päivää. Tiedostoa ei kirjoitettu. Tarkista päivät.</source>
        <translation>Periodens slut är före dess början, eller så är den längre än {limit} dagar. Filen skrevs inte. Kontrollera datumen.</translation>
    </message>
    <message>
        <source>Anna päivien määrä, 0–{limit}. Muistutuksia ei muutettu.</source>
        <translation>Ange antalet dagar, 0–{limit}. Påminnelserna ändrades inte.</translation>
    </message>
    <message>
        <source>Tehtävää ei löydy. Mitään ei muutettu.</source>
        <translation>Uppgiften hittades inte. Inget ändrades.</translation>
    </message>
    <message>
        <source>Tämä tehtävä poistuu listalta vasta, kun se on tehty. Voit torkuttaa sen.</source>
        <translation>Uppgiften lämnar listan först när den är gjord. Du kan skjuta upp den.</translation>
    </message>
    <message>
        <source>Kirjaa, mitä odotetaan. Tehtävää ei torkutettu.</source>
        <translation>Anteckna vad som inväntas. Uppgiften sköts inte upp.</translation>
    </message>
    <message>
        <source>Teksti on liian pitkä, enintään {limit} merkkiä. Tehtävää ei torkutettu. Lyhennä tekstiä.</source>
        <translation>Texten är för lång, högst {limit} tecken. Uppgiften sköts inte upp. Förkorta texten.</translation>
    </message>
    <message>
        <source>Tehtävää voi torkuttaa enintään vuoden. Valitse aiempi päivä.</source>
        <translation>En uppgift kan skjutas upp högst ett år. Välj en tidigare dag.</translation>
    </message>
    <message>
        <source>Valitse päivä, joka on vasta tulossa. Tehtävää ei torkutettu.</source>
        <translation>Välj en kommande dag. Uppgiften sköts inte upp.</translation>
    </message>
    <message>
        <source>Valitse ainakin yksi tietoryhmä, jota suostumus koskee.</source>
        <translation>Välj minst en uppgiftsgrupp som samtycket gäller.</translation>
    </message>
    <message>
        <source>Suostumusta ei löydy. Mitään ei muutettu.</source>
        <translation>Samtycket hittades inte. Inget ändrades.</translation>
    </message>
    <message>
        <source>Tätä suostumusta ei voi perua: sitä ei ole annettu tai se on jo peruttu.</source>
        <translation>Samtycket kan inte återtas: det har inte getts eller har redan återtagits.</translation>
    </message>
    <message>
        <source>Valitse arvo luettelosta.</source>
        <translation>Välj ett värde i listan.</translation>
    </message>
    <message>
        <source>Kirjoita 2–{limit} vaihtoehtoa, jokainen omalle rivilleen.</source>
        <translation>Skriv 2–{limit} alternativ, ett per rad.</translation>
    </message>
    <message>
        <source>Toimistolla on jo tämän niminen kenttä. Anna toinen nimi.</source>
        <translation>Byrån har redan ett fält med detta namn. Ge ett annat namn.</translation>
    </message>
    <message>
        <source>Kenttää ei löydy tai se ei ole enää käytössä. Arvoa ei tallennettu.</source>
        <translation>Fältet hittades inte eller används inte längre. Värdet sparades inte.</translation>
    </message>
    <message>
        <source>Toimintakyvyn rajoitteet näkevät vain asiakkaan oma asiantuntija ja vastuuhenkilö.</source>
        <translation>Bara kundens egen sakkunniga och ansvarspersonen ser begränsningarna i funktionsförmågan.</translation>
    </message>
    <message>
        <source>Tämä viranomainen ei käsittele hakemuksia tuona päivänä. Tarkista päivä tai valitse toinen viranomainen.</source>
        <translation>Denna myndighet behandlar inte ansökningar den dagen. Kontrollera dagen eller välj en annan myndighet.</translation>
    </message>
    <message>
        <source>Hakemusta ei löydy.</source>
        <translation>Ansökan hittades inte.</translation>
    </message>
    <message>
        <source>Hakemus ei voi siirtyä tähän vaiheeseen nykyisestä vaiheestaan. Mitään ei muutettu.</source>
        <translation>Ansökan kan inte gå till detta skede från sitt nuvarande. Inget ändrades.</translation>
    </message>
    <message>
        <source>Päivät ovat väärässä järjestyksessä. Tietoja ei tallennettu. Tarkista päivät.</source>
        <translation>Dagarna är i fel ordning. Uppgifterna sparades inte. Kontrollera dagarna.</translation>
    </message>
    <message>
        <source>Valitse koulutusala luettelosta (ISCED-F).</source>
        <translation>Välj utbildningsområde i listan (ISCED-F).</translation>
    </message>
    <message>
        <source>Valitse ammatti luettelosta (ISCO-08) tai jätä kenttä tyhjäksi.</source>
        <translation>Välj yrke i listan (ISCO-08) eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>Päivä ei voi olla tulevaisuudessa. Tarkista päivä.</source>
        <translation>Dagen kan inte vara i framtiden. Kontrollera dagen.</translation>
    </message>
    <message>
        <source>Kirjoita ajokorttiluokat, esimerkiksi B, C.</source>
        <translation>Skriv körkortsklasserna, till exempel B, C.</translation>
    </message>
    <message>
        <source>Jos asiakas ei osaa mitään kirjoitusjärjestelmää tai tietoa ei ole, älä valitse muita.</source>
        <translation>Om kunden inte kan något skriftsystem eller uppgift saknas, välj inga andra.</translation>
    </message>
    <message>
        <source>Korttia on muutettu sen tekemisen jälkeen tai se on vioittunut. Sitä ei tallennettu. Pyydä kortti uudelleen lähettäjältä.</source>
        <translation>Kortet har ändrats efter att det gjordes eller är skadat. Det sparades inte. Be avsändaren om kortet på nytt.</translation>
    </message>
    <message>
        <source>Tiedostoa ei voi lukea. Tarkista, että se on yhä paikallaan ja että sinulla on oikeus siihen.</source>
        <translation>Filen kan inte läsas. Kontrollera att den finns kvar och att du har rätt till den.</translation>
    </message>
    <message>
        <source>Tämä kortti on jo tallennettu. Löydät sen verkoston yhteystietokorteista.</source>
        <translation>Det här kortet är redan sparat. Du hittar det bland nätverkets kontaktkort.</translation>
    </message>
    <message>
        <source>Kortti on tehty uudemmalla Tekotolla. Sitä ei tallennettu. Päivitä Tekoto tai pyydä vanhemman muodon kortti.</source>
        <translation>Kortet är gjort med en nyare Tekoto. Det sparades inte. Uppdatera Tekoto eller be om ett kort i den äldre formen.</translation>
    </message>
    <message>
        <source>Tiedosto ei ole Tekoton yhteystietokortti, tai se on vioittunut. Sitä ei tallennettu.</source>
        <translation>Filen är inte ett kontaktkort från Tekoto, eller så är den skadad. Den sparades inte.</translation>
    </message>
    <message>
        <source>Korttia ei löytynyt. Päivitä näkymä (F5).</source>
        <translation>Kortet hittades inte. Uppdatera vyn (F5).</translation>
    </message>
    <message>
        <source>Kortin tila on jo muuttunut. Päivitä näkymä (F5).</source>
        <translation>Kortets status har redan ändrats. Uppdatera vyn (F5).</translation>
    </message>
    <message>
        <source>Kortti sanoo korvaavansa tunnetun kortin, mutta vanha avain ei ole allekirjoittanut sitä. Korttia ei tallennettu. Soita organisaatioon ja kysy, onko kortti heidän.</source>
        <translation>Kortet säger sig ersätta ett känt kort, men den gamla nyckeln har inte undertecknat det. Kortet sparades inte. Ring organisationen och fråga om kortet är deras.</translation>
    </message>
    <message>
        <source>Kortin takaa vanha kortti, johon luottamus on peruttu. Sitä ei tallennettu. Pyydä organisaatiolta kortti, jota vanha avain ei takaa, ja vahvista se puhelimessa.</source>
        <translation>Kortet är undertecknat av ett gammalt kort som inte längre är betrott. Det sparades inte. Be organisationen om ett kort som den gamla nyckeln inte har undertecknat, och bekräfta det per telefon.</translation>
    </message>
    <message>
        <source>Tämä on oman virastosi kortti. Sitä ei tarvitse ottaa vastaan.</source>
        <translation>Det här är din egen myndighets kort. Det behöver inte tas emot.</translation>
    </message>
    <message>
        <source>Kirjoita syy. Ilman sitä luottamusta ei peruttu.</source>
        <translation>Skriv orsaken. Utan den återkallades inte förtroendet.</translation>
    </message>
    <message>
        <source>Kirjoita, kenen kanssa puhuit. Ilman sitä korttia ei vahvistettu.</source>
        <translation>Skriv vem du talade med. Utan det bekräftades inte kortet.</translation>
    </message>
    <message>
        <source>Joku toinen vaihtoi viraston avaimet samaan aikaan. Mitään ei muutettu. Päivitä näkymä (F5) ja katso uusi kortti.</source>
        <translation>Någon annan bytte myndighetens nycklar samtidigt. Ingenting ändrades. Uppdatera vyn (F5) och se på det nya kortet.</translation>
    </message>
    <message>
        <source>Joku on jo vastannut, kuka asiakas on. Päivitä näkymä (F5).</source>
        <translation>Någon har redan svarat vem kunden är. Uppdatera vyn (F5).</translation>
    </message>
    <message>
        <source>Valitse peruste. Ilman sitä mitään ei jaeta.</source>
        <translation>Välj grund. Utan den delas ingenting.</translation>
    </message>
    <message>
        <source>Asiakkaan suostumus ei kata näiden tietojen antamista tälle vastaanottajalle, tai se on päättynyt. Kirjaa suostumus (Perhe ja tilanne) tai valitse toinen peruste.</source>
        <translation>Kundens samtycke omfattar inte att dessa uppgifter lämnas till denna mottagare, eller så har det upphört. Anteckna samtycket (Familj och situation) eller välj en annan grund.</translation>
    </message>
    <message>
        <source>Jakamista ei löytynyt. Päivitä näkymä (F5).</source>
        <translation>Delningen hittades inte. Uppdatera vyn (F5).</translation>
    </message>
    <message>
        <source>Tälle organisaatiolle ei voi jakaa muistiinpanoja: se ei ole viranomainen eikä oppilaitos. Tarkista organisaation tyyppi.</source>
        <translation>Anteckningar kan inte delas med den här organisationen: den är varken en myndighet eller en läroanstalt. Kontrollera organisationens typ.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto. Hänen muistiinpanojaan ei jaeta oppilaitokselle paketissa, koska teksti voi paljastaa olinpaikan. Tee lähete nimetylle henkilölle.</source>
        <translation>Kunden har spärrmarkering. Hens anteckningar delas inte med en läroanstalt i paket, eftersom texten kan avslöja var hen finns. Gör en hänvisning till en namngiven person.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto. Kirjoita, miksi viranomainen tarvitsee tiedot.</source>
        <translation>Kunden har spärrmarkering. Skriv varför myndigheten behöver uppgifterna.</translation>
    </message>
    <message>
        <source>Asiakas on kieltänyt tietojen jakamisen. Suostumukseen perustuen ei jaeta mitään.</source>
        <translation>Kunden har förbjudit att uppgifter delas. Med stöd av samtycke delas ingenting.</translation>
    </message>
    <message>
        <source>Tiedot muuttuivat katselun jälkeen, eikä tiedostoa tehty. Valitse vastaanottaja uudelleen, katso, mitä lähtee, ja tallenna sitten.</source>
        <translation>Uppgifterna ändrades efter granskningen, och ingen fil gjordes. Välj mottagaren på nytt, se vad som skickas och spara sedan.</translation>
    </message>
    <message>
        <source>Tälle vastaanottajalle ei lähde yhtään muistiinpanoa, eikä tiedostoa tehty.</source>
        <translation>Inga anteckningar skickas till den här mottagaren, och ingen fil gjordes.</translation>
    </message>
    <message>
        <source>Tämä paketti on jo otettu vastaan. Mitään ei muutettu.</source>
        <translation>Det här paketet är redan mottaget. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>Paketin allekirjoitus ei täsmää: sisältöä on muutettu, tai lähettäjä ei ole se, joka sanoo olevansa. Pakettia ei otettu vastaan. Soita kumppanille.</source>
        <translation>Paketets underskrift stämmer inte: innehållet har ändrats, eller så är avsändaren inte den som den säger sig vara. Paketet togs inte emot. Ring partnern.</translation>
    </message>
    <message>
        <source>Kumppanin korttia ei ole vahvistettu, tai luottamus siihen on peruttu. Pakettia ei tehty.</source>
        <translation>Partnerns kort är inte bekräftat, eller så är förtroendet återkallat. Paketet gjordes inte.</translation>
    </message>
    <message>
        <source>Tiedot muuttuivat katselun jälkeen, eikä pakettia tehty. Katso uudelleen, mitä lähtee, ja tallenna sitten.</source>
        <translation>Uppgifterna ändrades efter förhandsvisningen, och paketet gjordes inte. Se på nytt vad som skickas och spara sedan.</translation>
    </message>
    <message>
        <source>Paketissa on liite, joka ei ole PDF-, PNG- tai JPEG-tiedosto tai on liian suuri. Pakettia ei otettu vastaan. Kerro asiasta kumppanille.</source>
        <translation>I paketet finns en bilaga som inte är en PDF-, PNG- eller JPEG-fil eller som är för stor. Paketet togs inte emot. Meddela partnern.</translation>
    </message>
    <message>
        <source>Paketti on tehty toiselle vastaanottajalle, ja joku on lähettänyt sen edelleen teille. Sitä ei otettu vastaan. Kerro asiasta sen tekijälle.</source>
        <translation>Paketet är gjort för en annan mottagare, och någon har skickat det vidare till er. Det togs inte emot. Berätta om saken för den som gjort det.</translation>
    </message>
    <message>
        <source>Paketti on tehty kellolla, joka on yli vuorokauden edellä. Sitä ei otettu vastaan. Tarkista tämän tietokoneen kello ja pyydä kumppania tarkistamaan omansa.</source>
        <translation>Paketet är gjort med en klocka som går mer än ett dygn före. Det togs inte emot. Kontrollera den här datorns klocka och be partnern kontrollera sin.</translation>
    </message>
    <message>
        <source>Hälytys: paketissa on tunnettu merkintä toisella sisällöllä. Pakettia ei otettu vastaan, ja asia on lokissa. Soita kumppanille ja kerro esihenkilölle.</source>
        <translation>Varning: paketet innehåller en känd anteckning med ett annat innehåll. Paketet togs inte emot, och saken finns i loggen. Ring partnern och berätta för din chef.</translation>
    </message>
    <message>
        <source>Paketti on tehty uudemmalla Tekotolla. Sitä ei otettu vastaan. Päivitä Tekoto.</source>
        <translation>Paketet är gjort med en nyare Tekoto. Det togs inte emot. Uppdatera Tekoto.</translation>
    </message>
    <message>
        <source>Pakettia ei voi avata: se on suljettu toiselle vastaanottajalle tai se on muuttunut matkalla. Pyydä kumppania tekemään uusi paketti nykyiselle kortillenne.</source>
        <translation>Paketet kan inte öppnas: det är förseglat för en annan mottagare eller har ändrats på vägen. Be partnern göra ett nytt paket för ert nuvarande kort.</translation>
    </message>
    <message>
        <source>Tiedosto ei ole Tekoton paketti, tai se on vioittunut. Mitään ei otettu vastaan.</source>
        <translation>Filen är inte ett paket från Tekoto, eller så är den skadad. Ingenting togs emot.</translation>
    </message>
    <message>
        <source>Lähettäjän korttiin ei luoteta. Pakettia ei otettu vastaan.</source>
        <translation>Avsändarens kort är inte betrott. Paketet togs inte emot.</translation>
    </message>
    <message>
        <source>Lähettäjän korttiin luottamus on peruttu. Pakettia ei otettu vastaan. Pyydä uusi kortti ja vahvista se puhelimessa.</source>
        <translation>Förtroendet för avsändarens kort är återkallat. Paketet togs inte emot. Be om ett nytt kort och bekräfta det per telefon.</translation>
    </message>
    <message>
        <source>Lähettäjän korttia ei ole vielä vahvistettu. Pakettia ei otettu vastaan. Vahvista kortti puhelimessa ja avaa paketti sitten uudelleen.</source>
        <translation>Avsändarens kort är inte bekräftat ännu. Paketet togs inte emot. Bekräfta kortet per telefon och öppna sedan paketet på nytt.</translation>
    </message>
    <message>
        <source>Paketin lukeminen kesti liian kauan ja keskeytettiin. Mitään ei otettu vastaan.</source>
        <translation>Det tog för lång tid att läsa paketet och läsningen avbröts. Inget togs emot.</translation>
    </message>
    <message>
        <source>Paketti on suurempi kuin {megabytes} Mt. Sitä ei otettu vastaan.</source>
        <translation>Paketet är större än {megabytes} Mb. Det togs inte emot.</translation>
    </message>
    <message>
        <source>Paketissa on liikaa merkintöjä. Sitä ei otettu vastaan. Pyydä kumppania tekemään uusi paketti.</source>
        <translation>Paketet innehåller för många anteckningar. Det togs inte emot. Be partnern göra ett nytt paket.</translation>
    </message>
    <message>
        <source>Paketin tekijän korttia ei ole tallennettu. Pakettia ei otettu vastaan. Pyydä lähettäjän yhteystietokortti ja vahvista se puhelimessa.</source>
        <translation>Kortet för den som gjort paketet är inte sparat. Paketet togs inte emot. Be om avsändarens kontaktkort och bekräfta det per telefon.</translation>
    </message>
    <message>
        <source>Paketin sisältö ei ole oikean muotoinen. Mitään ei otettu vastaan. Pyydä kumppania tekemään uusi paketti.</source>
        <translation>Paketets innehåll har inte rätt form. Ingenting togs emot. Be partnern göra ett nytt paket.</translation>
    </message>
    <message>
        <source>Siirtoon on jo vastattu, tai kumppani otti asiakkaan takaisin. Päivitä näkymä (F5).</source>
        <translation>Överföringen har redan besvarats, eller så tog partnern tillbaka kunden. Uppdatera vyn (F5).</translation>
    </message>
    <message>
        <source>Siirtoa ei löytynyt. Päivitä näkymä (F5).</source>
        <translation>Överföringen hittades inte. Uppdatera vyn (F5).</translation>
    </message>
    <message>
        <source>Tälle organisaatiolle ei voi siirtää asiakasta: se ei ole työllisyysalue, kunta eikä muu asiakkuuksia hoitava toimisto. Tarkista organisaation tyyppi.</source>
        <translation>Kunden kan inte överföras till den här organisationen: den är inte ett sysselsättningsområde, en kommun eller någon annan byrå som sköter kunder. Kontrollera organisationens typ.</translation>
    </message>
    <message>
        <source>Siirtoa ei voi ottaa takaisin: kumppani on saanut sen tai se on jo otettu takaisin. Pyydä kumppania siirtämään asiakas teille.</source>
        <translation>Överföringen kan inte återtas: partnern har fått den eller så är den redan återtagen. Be partnern överföra kunden till er.</translation>
    </message>
    <message>
        <source>Asiakas on jo siirtymässä. Katso siirrot: Verkosto, Paketit.</source>
        <translation>Kunden är redan på väg. Se överföringarna: Nätverk, Paket.</translation>
    </message>
    <message>
        <source>Jokaisessa vastuussa on oltava, kuka tekee ja mitä. Täydennä vastuut.</source>
        <translation>Varje ansvar ska ange vem som gör vad. Komplettera ansvaren.</translation>
    </message>
    <message>
        <source>Palaveri ei ole vielä ollut. Tarkista päivä.</source>
        <translation>Mötet har inte varit än. Kontrollera dagen.</translation>
    </message>
    <message>
        <source>Asiakohdalla ei ole otsikkoa. Kirjoita, mistä puhuttiin.</source>
        <translation>Punkten saknar rubrik. Skriv vad ni talade om.</translation>
    </message>
    <message>
        <source>Vastuu on annettu henkilölle, joka ei ole oman viraston asiantuntija. Valitse toinen.</source>
        <translation>Ansvaret har getts till någon som inte är sakkunnig vid den egna myndigheten. Välj en annan.</translation>
    </message>
    <message>
        <source>Muistiossa ei ole vielä mitään. Avaa asiakohta ja kirjoita keskustelu tai päätös, tai lisää vastuu.</source>
        <translation>Promemorian är ännu tom. Öppna en punkt och skriv diskussionen eller beslutet, eller lägg till ett ansvar.</translation>
    </message>
    <message>
        <source>Kohdassa on yli {limit} merkkiä. Lyhennä tekstiä; kirjoittamasi on tallessa.</source>
        <translation>Punkten har över {limit} tecken. Förkorta texten; det du skrivit är kvar.</translation>
    </message>
    <message>
        <source>Kohtia on yli {limit}. Jaa asia kahteen muistioon.</source>
        <translation>Det finns över {limit} rader. Dela upp ärendet i två promemorior.</translation>
    </message>
    <message>
        <source>Saajalle ei lähde ketjun muistiinpanoista yhtään. Paperia ei tehty. Tarkista muistiinpanojen näkyvyys. Muistiinpano, jossa on henkilötunnus tai turvakiellolla suojattu tieto, ei lähde: kirjoita sama asia uudelleen ilman sitä.</source>
        <translation>Ingen av trådens anteckningar ges till mottagaren. Inget papper gjordes. Kontrollera anteckningarnas synlighet. En anteckning med en personbeteckning eller en uppgift som spärrmarkeringen skyddar lämnas inte ut: skriv samma sak på nytt utan den.</translation>
    </message>
    <message>
        <source>Valitse salassapidon peruste. Se tulostuu jokaiselle sivulle.</source>
        <translation>Välj sekretessgrunden. Den skrivs ut på varje sida.</translation>
    </message>
    <message>
        <source>Muistiossa on henkilötunnus tai turvakiellolla suojattu tieto, eikä sitä voi antaa organisaatiolle. Paperia ei tehty. Muistiota ei voi muuttaa: kirjoita uusi muistio ilman tätä tietoa ja tulosta se.</source>
        <translation>Promemorian innehåller en personbeteckning eller en uppgift som spärrmarkeringen skyddar och kan inte ges till en organisation. Inget papper gjordes. Promemorian kan inte ändras: skriv en ny promemoria utan den uppgiften och skriv ut den.</translation>
    </message>
    <message>
        <source>Ketju ei koske ketään asiakasta. Valitse muu saaja.</source>
        <translation>Tråden gäller ingen kund. Välj en annan mottagare.</translation>
    </message>
    <message>
        <source>Ketjua ei löytynyt. Päivitä näkymä (F5).</source>
        <translation>Tråden hittades inte. Uppdatera vyn (F5).</translation>
    </message>
    <message>
        <source>Saaja ei osallistu ketjuun. Lisää se osallistujiin, jos se saa muistiinpanot.</source>
        <translation>Mottagaren deltar inte i tråden. Lägg till den bland deltagarna, om den får anteckningarna.</translation>
    </message>
    <message>
        <source>Valitse organisaatio tai kirjoita henkilön nimi.</source>
        <translation>Välj en organisation eller skriv personens namn.</translation>
    </message>
    <message>
        <source>Tekstissä on turvakiellon alaisen asiakkaan nimi tai yhteystieto. Verkoston asia ei voi koskea häntä: kirjoita asia hänen omaan ketjuunsa. Mitään ei tallennettu.</source>
        <translation>Texten innehåller namn eller kontaktuppgift för en kund med spärrmarkering. Ett nätverksärende kan inte gälla hen: skriv ärendet i kundens egen tråd. Inget sparades.</translation>
    </message>
    <message>
        <source>Kirjoita ketjun aihe.</source>
        <translation>Skriv trådens ämne.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto, ja aiheessa tai osallistujissa on hänen osoitteensa, puhelinnumeronsa tai sähköpostinsa. Mitään ei tallennettu. Kirjoita se muistiinpanoon, jos sitä tarvitaan.</source>
        <translation>Kunden har spärrmarkering, och ämnet eller deltagarna innehåller kundens adress, telefonnummer eller e-post. Inget sparades. Skriv det i en anteckning om det behövs.</translation>
    </message>
    <message>
        <source>Ketjun aiheessa tai osallistujissa on henkilötunnus tai turvakiellolla suojattu tieto. Paperia ei tehty. Valitse Muuta ketjua, kirjoita aihe ja osallistujat ilman sitä ja tulosta uudelleen.</source>
        <translation>Trådens ämne eller deltagare innehåller en personbeteckning eller en uppgift som spärrmarkeringen skyddar. Inget papper gjordes. Välj Ändra tråden, skriv ämnet och deltagarna utan den och skriv ut på nytt.</translation>
    </message>
    <message>
        <source>Tekstissä on yli {limit} merkkiä. Lyhennä sitä.</source>
        <translation>Texten har över {limit} tecken. Förkorta den.</translation>
    </message>
    <message>
        <source>Osallistujia on yli {limit}. Merkitse organisaatiot, älä jokaista henkilöä.</source>
        <translation>Deltagarna är fler än {limit}. Anteckna organisationerna, inte varje person.</translation>
    </message>
</context>
<context>
    <name>MinutesEditor</name>
    <message>
        <source>Uusi muistio</source>
        <translation>Ny promemoria</translation>
    </message>
    <message>
        <source>Tästä muistiosta on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>Det finns ett halvfärdigt utkast av denna promemoria som inte sparades.</translation>
    </message>
    <message>
        <source>Ctrl+S tallentaa. Tallennettua muistiota ei voi muuttaa: virhe korjataan täydennyksellä. Tyhjä asiakohta jää pois.</source>
        <translation>Ctrl+S sparar. En sparad promemoria kan inte ändras: fel rättas med ett tillägg. En tom punkt lämnas bort.</translation>
    </message>
    <message>
        <source>Muistio tallennettu. Vastuut ovat Tänään-listalla.</source>
        <translation>Promemorian är sparad. Ansvaren finns på listan I dag.</translation>
    </message>
</context>
<context>
    <name>MinutesFields</name>
    <message>
        <source>Palaveri</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>&amp;Mallipohja</source>
        <translation>&amp;Mall</translation>
    </message>
    <message>
        <source>P&amp;äivä</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Kellonaika</source>
        <translation>&amp;Klockslag</translation>
    </message>
    <message>
        <source>&amp;Paikka</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>Muistion k&amp;ieli</source>
        <translation>Promemorians &amp;språk</translation>
    </message>
    <message>
        <source>&amp;Näkyvyys</source>
        <translation>S&amp;ynlighet</translation>
    </message>
    <message>
        <source>Opp&amp;ilaitos</source>
        <translation>&amp;Läroanstalt</translation>
    </message>
    <message>
        <source>Ei nimetty</source>
        <translation>Ingen namngiven</translation>
    </message>
    <message>
        <source>Läsnä ollut</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Lisää läsnä ollut</source>
        <translation>Lägg till närvarande</translation>
    </message>
    <message>
        <source>&amp;Henkilö</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Organisaatio</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Henkilö</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisaatio</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Läsnä</source>
        <translation>Närvarande</translation>
    </message>
    <message>
        <source>Lisää, ketkä olivat läsnä.</source>
        <translation>Lägg till vilka som var närvarande.</translation>
    </message>
    <message>
        <source>Lisää &amp;läsnä ollut</source>
        <translation>Lägg till &amp;närvarande</translation>
    </message>
    <message>
        <source>Asiakohta</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Tallenna asiakohta</source>
        <translation>Spara punkten</translation>
    </message>
    <message>
        <source>&amp;Asia</source>
        <translation>&amp;Ärende</translation>
    </message>
    <message>
        <source>&amp;Keskustelu</source>
        <translation>&amp;Diskussion</translation>
    </message>
    <message>
        <source>Pää&amp;tös</source>
        <translation>&amp;Beslut</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Keskustelu</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Päätös</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Asialista</source>
        <translation>Föredragningslista</translation>
    </message>
    <message>
        <source>Valitse mallipohja tai lisää asiakohta.</source>
        <translation>Välj en mall eller lägg till en punkt.</translation>
    </message>
    <message>
        <source>Lisää as&amp;iakohta</source>
        <translation>Lägg till en p&amp;unkt</translation>
    </message>
    <message>
        <source>Vastuu</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Lisää vastuu</source>
        <translation>Lägg till ansvar</translation>
    </message>
    <message>
        <source>&amp;Mitä tehdään</source>
        <translation>&amp;Vad görs</translation>
    </message>
    <message>
        <source>&amp;Kuka omasta virastosta</source>
        <translation>Vem vid den &amp;egna myndigheten</translation>
    </message>
    <message>
        <source>Tai m&amp;uu, kuka</source>
        <translation>Eller &amp;någon annan</translation>
    </message>
    <message>
        <source>&amp;Viimeistään</source>
        <translation>&amp;Senast</translation>
    </message>
    <message>
        <source>Vastuu tulee Tänään-listalle ja kuitataan siellä hoidetuksi.</source>
        <translation>Ansvaret kommer på listan I dag och kvitteras där som skött.</translation>
    </message>
    <message>
        <source>Kuka</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Mitä</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Viimeistään</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Kuka tekee mitä ja mihin mennessä</source>
        <translation>Vem gör vad och när</translation>
    </message>
    <message>
        <source>Lisää, mitä sovittiin tehtäväksi.</source>
        <translation>Lägg till vad ni kom överens om att göra.</translation>
    </message>
    <message>
        <source>Lisää &amp;vastuu</source>
        <translation>Lägg till &amp;ansvar</translation>
    </message>
    <message>
        <source>Ei kukaan meistä</source>
        <translation>Ingen av oss</translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message>
        <source>Seuranta</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Ei vielä yhtään hanketta</source>
        <translation>Inga projekt ännu</translation>
    </message>
    <message>
        <source>Lisää hanke, sen rahasto ja tavoitteet. Sitten kirjaa, ketkä osallistuvat.</source>
        <translation>Lägg till ett projekt, dess fond och mål. Anteckna sedan vilka som deltar.</translation>
    </message>
    <message>
        <source>Avaa &amp;kansio</source>
        <translation>Öppna &amp;mappen</translation>
    </message>
    <message>
        <source>Hankkeen seuranta</source>
        <translation>Uppföljning av projektet</translation>
    </message>
    <message>
        <source>Indikaattorit</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Osallistumiset</source>
        <translation>Deltaganden</translation>
    </message>
    <message>
        <source>Vie työkirja rahoittajalle (todelliset luvut, ei julkaistavaksi)</source>
        <translation>Exportera arbetsboken till finansiären (verkliga tal, inte för publicering)</translation>
    </message>
    <message>
        <source>Lasketaan indikaattoreita</source>
        <translation>Indikatorerna räknas</translation>
    </message>
    <message>
        <source>{0} · tilanne sellaisena kuin se tunnettiin {1} · säännöt {2}</source>
        <translation>{0} · läget såsom det var känt {1} · regler {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n puuttuvaa tietoa</source>
        <translation>
            <numerusform>%n uppgift saknas</numerusform>
            <numerusform>%n uppgifter saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kirjoitetaan työkirjaa</source>
        <translation>Arbetsboken skrivs</translation>
    </message>
    <message>
        <source>Työkirja on tallennettu: {0}. Se on rahoittajalle: luvut ovat todelliset, älä julkaise niitä sellaisinaan.</source>
        <translation>Arbetsboken har sparats: {0}. Den är för finansiären: talen är verkliga, publicera dem inte som sådana.</translation>
    </message>
    <message>
        <source>Työkirja on tallennettu.</source>
        <translation>Arbetsboken har sparats.</translation>
    </message>
    <message>
        <source>Työkirjan vienti keskeytettiin. Tiedostoa ei tallennettu.</source>
        <translation>Exporten av arbetsboken avbröts. Ingen fil sparades.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Paikat</source>
        <translation>Platser</translation>
    </message>
    <message numerus="yes">
        <source>Lukittuu %n min kuluttua</source>
        <translation>
            <numerusform>Låses efter %n min</numerusform>
            <numerusform>Låses efter %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message>
        <source>osa myöhässä</source>
        <translation>en del försenade</translation>
    </message>
</context>
<context>
    <name>NetworkAnswers</name>
    <message>
        <source>Vastausajat oppilaitoksittain</source>
        <translation>Svarstider per läroanstalt</translation>
    </message>
    <message>
        <source>Ei vielä lähetettyjä lähetteitä</source>
        <translation>Inga sända hänvisningar ännu</translation>
    </message>
    <message>
        <source>Kun lähete on lähetetty, tästä näkee, milloin oppilaitos vastaa.</source>
        <translation>När en hänvisning har sänts syns det här när läroanstalten svarar.</translation>
    </message>
    <message>
        <source>Hitaimmat</source>
        <translation>Långsammast</translation>
    </message>
    <message>
        <source>mediaani, työpäiviä</source>
        <translation>median, arbetsdagar</translation>
    </message>
    <message>
        <source>Oppilaitokset</source>
        <translation>Läroanstalter</translation>
    </message>
    <message>
        <source>Vastausajat</source>
        <translation>Svarstider</translation>
    </message>
    <message>
        <source>Oppilaitos</source>
        <translation>Läroanstalt</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sänd</translation>
    </message>
    <message>
        <source>Vastattu</source>
        <translation>Besvarade</translation>
    </message>
    <message>
        <source>Odottaa</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Myöhässä</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>Mediaani, työpäiviä</source>
        <translation>Median, arbetsdagar</translation>
    </message>
    <message>
        <source>{0} tp</source>
        <translation>{0} ad</translation>
    </message>
</context>
<context>
    <name>NetworkCards</name>
    <message>
        <source>Kumppanien kortit</source>
        <translation>Partners kort</translation>
    </message>
    <message>
        <source>Ei vielä kortteja. Pudota kumppanin kortti ikkunaan.</source>
        <translation>Inga kort ännu. Släpp en partners kort i fönstret.</translation>
    </message>
    <message>
        <source>&amp;Vahvista puhelimessa</source>
        <translation>&amp;Bekräfta per telefon</translation>
    </message>
    <message>
        <source>Pe&amp;ru luottamus</source>
        <translation>Å&amp;terkalla förtroendet</translation>
    </message>
    <message>
        <source>Vahvista puhelimessa</source>
        <translation>Bekräfta per telefon</translation>
    </message>
    <message>
        <source>Tunnisteet ovat samat</source>
        <translation>Koderna är lika</translation>
    </message>
    <message>
        <source>Peru luottamus korttiin</source>
        <translation>Återkalla förtroendet för kortet</translation>
    </message>
    <message>
        <source>Peru luottamus</source>
        <translation>Återkalla förtroendet</translation>
    </message>
    <message>
        <source>Soita numeroon, jonka tiedät entuudestaan, älä kortin mukana tulleeseen. Lukekaa molemmat tunnisteet ääneen. Jos yksikin numero eroaa, älä vahvista.</source>
        <translation>Ring ett nummer som du känner sedan tidigare, inte ett som kom med kortet. Läs upp båda koderna. Om en enda siffra skiljer sig, bekräfta inte.</translation>
    </message>
    <message>
        <source>&amp;Kenen kanssa puhuit</source>
        <translation>&amp;Vem talade du med</translation>
    </message>
    <message>
        <source>&amp;Syy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Yhteystietokortit</source>
        <translation>Kontaktkort</translation>
    </message>
    <message>
        <source>Organisaatio</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tunniste</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Kortin tunniste {0}</source>
        <translation>Kortets kod {0}</translation>
    </message>
    <message>
        <source>Kortissa lukee: {0}. Otettu vastaan {1}, {2}.</source>
        <translation>På kortet står: {0}. Mottaget {1}, {2}.</translation>
    </message>
    <message>
        <source>Vahvista kortti puhelimessa. Sitä ennen sille ei lähetetä mitään.</source>
        <translation>Bekräfta kortet per telefon. Innan dess skickas ingenting till det.</translation>
    </message>
    <message>
        <source>Edellinen vahvistettu kortti takaa tämän, {0}.</source>
        <translation>Det föregående bekräftade kortet har undertecknat detta, {0}.</translation>
    </message>
    <message>
        <source>Vahvistettu puhelimessa {0}: {1} ja {2}.</source>
        <translation>Bekräftat per telefon {0}: {1} och {2}.</translation>
    </message>
    <message>
        <source>Uusi kortti korvasi tämän {0}.</source>
        <translation>Ett nytt kort ersatte detta {0}.</translation>
    </message>
    <message>
        <source>Luottamus peruttu {0}, {1}: {2}</source>
        <translation>Förtroendet återkallat {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Kortti vahvistettu: {0}.</source>
        <translation>Kortet bekräftat: {0}.</translation>
    </message>
    <message>
        <source>Luottamus peruttu: {0}.</source>
        <translation>Förtroendet återkallat: {0}.</translation>
    </message>
</context>
<context>
    <name>NetworkPackets</name>
    <message>
        <source>Kumppanit</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Vahvista ensin kumppanin yhteystietokortti.</source>
        <translation>Bekräfta först en partners kontaktkort.</translation>
    </message>
    <message>
        <source>Lähteneet ja saapuneet</source>
        <translation>Skickade och mottagna</translation>
    </message>
    <message>
        <source>Ei vielä paketteja.</source>
        <translation>Inga paket ännu.</translation>
    </message>
    <message>
        <source>&amp;Tee paketti</source>
        <translation>&amp;Gör ett paket</translation>
    </message>
    <message>
        <source>Kuka asiakas on?</source>
        <translation>Vem är kunden?</translation>
    </message>
    <message>
        <source>Paketit</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Kumppani</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Asiakkaita</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Kuittaamatta</source>
        <translation>Okvitterade</translation>
    </message>
    <message>
        <source>Puuttuu</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Odottaa</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>Saapunut</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Suunta</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Milloin</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Kuka</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Merkintöjä</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>{0}, joista uusia {1}</source>
        <translation>{0}, varav nya {1}</translation>
    </message>
    <message>
        <source>Lähtenyt</source>
        <translation>Skickat</translation>
    </message>
    <message>
        <source>nimi puuttuu</source>
        <translation>namnet saknas</translation>
    </message>
    <message>
        <source>{0} tarkoittaa: {1}</source>
        <translation>{0} menar: {1}</translation>
    </message>
    <message>
        <source>Tunnista asiakas</source>
        <translation>Identifiera kunden</translation>
    </message>
    <message>
        <source>Tunnista {0}</source>
        <translation>Identifiera {0}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Verkosto</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Pudota oppilaitoksen palauttama PDF mihin tahansa kohtaan ikkunaa tai avaa se tästä. Lähete tunnistetaan viitteestä, ja näet vastauksen ennen kuin mitään muuttuu.</source>
        <translation>Släpp PDF-filen som läroanstalten returnerade var som helst i fönstret eller öppna den här. Hänvisningen känns igen på referensen, och du ser svaret innan något ändras.</translation>
    </message>
    <message>
        <source>Lähetteet</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Ketjut</source>
        <translation>Trådar</translation>
    </message>
    <message>
        <source>Organisaatiot</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Vastausajat</source>
        <translation>Svarstider</translation>
    </message>
    <message>
        <source>Polkujen luvut</source>
        <translation>Stigarnas siffror</translation>
    </message>
    <message>
        <source>Paketit</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Yhteystietokortit</source>
        <translation>Kontaktkort</translation>
    </message>
    <message numerus="yes">
        <source>%n vastaus myöhässä</source>
        <translation>
            <numerusform>%n svar försenat</numerusform>
            <numerusform>%n svar försenade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vastauksia odottaa %n lähetettä</source>
        <translation>
            <numerusform>%n hänvisning väntar på svar</numerusform>
            <numerusform>%n hänvisningar väntar på svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Uusia tiedostoja vastauskansiossa: {0}.</source>
        <translation>Nya filer i svarsmappen: {0}.</translation>
    </message>
    <message>
        <source>Tallenna opas oppilaitoksille</source>
        <translation>Spara guide för läroanstalterna</translation>
    </message>
    <message>
        <source>Opas on tallennettu suomeksi ja ruotsiksi.</source>
        <translation>Guiden har sparats på finska och svenska.</translation>
    </message>
    <message>
        <source>Tallennetaan opasta</source>
        <translation>Sparar guiden</translation>
    </message>
</context>
<context>
    <name>NetworkReferrals</name>
    <message>
        <source>Lähetteet</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Luetaan lähetteitä</source>
        <translation>Hänvisningar läses</translation>
    </message>
    <message>
        <source>Vastausta odottavat</source>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>Odottaneet pisimpään</source>
        <translation>Har väntat längst</translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Lähetteen tila</source>
        <translation>Hänvisningens status</translation>
    </message>
    <message>
        <source>&amp;Tila:</source>
        <translation>S&amp;tatus:</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Oppilaitos</source>
        <translation>Läroanstalt</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sänd</translation>
    </message>
    <message>
        <source>Viimeistään</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Aikaa</source>
        <translation>Tid kvar</translation>
    </message>
    <message>
        <source>Odotettu</source>
        <translation>Har väntat</translation>
    </message>
    <message>
        <source>{0} tp</source>
        <translation>{0} ad</translation>
    </message>
    <message>
        <source>{0}, muistutettu</source>
        <translation>{0}, påmind</translation>
    </message>
    <message>
        <source>turvakielto</source>
        <translation>spärrmarkering</translation>
    </message>
    <message numerus="yes">
        <source>%n pv myöhässä</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pv jäljellä</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>tänään</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>Ei lähetteitä vielä</source>
        <translation>Inga hänvisningar ännu</translation>
    </message>
    <message>
        <source>Avaa asiakas ja valitse Ohjaa koulutukseen (Ctrl+Vaihto+O).</source>
        <translation>Öppna en kund och välj Hänvisa till utbildning (Ctrl+Skift+O).</translation>
    </message>
    <message>
        <source>Mikään lähete ei odota vastausta</source>
        <translation>Ingen hänvisning väntar på svar</translation>
    </message>
    <message>
        <source>Vaihda tila, niin näet muut lähetteet.</source>
        <translation>Byt status så ser du de andra hänvisningarna.</translation>
    </message>
    <message>
        <source>Tässä tilassa ei ole lähetteitä</source>
        <translation>Inga hänvisningar med denna status</translation>
    </message>
</context>
<context>
    <name>NetworkThreads</name>
    <message>
        <source>Aihe</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Osallistuja: {0}</source>
        <translation>Deltagare: {0}</translation>
    </message>
    <message>
        <source>Asiakkaan nimi</source>
        <translation>Kundens namn</translation>
    </message>
    <message>
        <source>Muistiinpano {1}: {0}</source>
        <translation>Anteckning {1}: {0}</translation>
    </message>
    <message>
        <source>Yhteistyöketjut</source>
        <translation>Samarbetstrådar</translation>
    </message>
    <message>
        <source>Luetaan ketjuja</source>
        <translation>Läser trådar</translation>
    </message>
    <message>
        <source>Aihe, osallistuja, asiakas, viite tai sana</source>
        <translation>Ämne, deltagare, kund, referens eller ord</translation>
    </message>
    <message>
        <source>Etsi ketjuista</source>
        <translation>Sök i trådar</translation>
    </message>
    <message>
        <source>&amp;Etsi ketjuista:</source>
        <translation>&amp;Sök i trådar:</translation>
    </message>
    <message>
        <source>Uusi verkoston &amp;asia</source>
        <translation>Nytt &amp;nätverksärende</translation>
    </message>
    <message>
        <source>Miksi löytyi</source>
        <translation>Varför hittades</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Osallistujat</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Merkintöjä</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Viimeisin</source>
        <translation>Senaste</translation>
    </message>
    <message>
        <source>turvakielto</source>
        <translation>spärrmarkering</translation>
    </message>
    <message>
        <source>Mikään ketju ei vastaa hakua</source>
        <translation>Ingen tråd motsvarar sökningen</translation>
    </message>
    <message>
        <source>Kokeile sanan alkua, osallistujan nimeä tai viitettä.</source>
        <translation>Prova början av ett ord, en deltagares namn eller referensen.</translation>
    </message>
    <message>
        <source>Ei vielä yhteistyöketjuja</source>
        <translation>Inga samarbetstrådar ännu</translation>
    </message>
    <message>
        <source>Aloita verkoston asia tästä, asiakkaan ketju hänen muistiinpanoistaan.</source>
        <translation>Börja ett nätverksärende här, en kunds tråd i hens anteckningar.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Uusi muistiinpano</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Kirjaa havainnot ja sovitut asiat. Erota tosiasiat vaikutelmista.</source>
        <translation>Anteckna iakttagelser och det som avtalats. Skilj fakta från intryck.</translation>
    </message>
    <message>
        <source>Ctrl+S tallentaa, Esc palaa. Keskeneräinen teksti säilyy.</source>
        <translation>Ctrl+S sparar, Esc går tillbaka. Oavslutad text bevaras.</translation>
    </message>
    <message>
        <source>&amp;Hylkää luonnos</source>
        <translation>&amp;Förkasta utkastet</translation>
    </message>
    <message>
        <source>Kellonaika</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>&amp;Asiakas</source>
        <translation>&amp;Kund</translation>
    </message>
    <message>
        <source>&amp;Mallipohja</source>
        <translation>&amp;Mall</translation>
    </message>
    <message>
        <source>&amp;Tyyppi</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Näkyvyys</source>
        <translation>&amp;Synlighet</translation>
    </message>
    <message>
        <source>Opp&amp;ilaitos</source>
        <translation>Läroanst&amp;alt</translation>
    </message>
    <message>
        <source>&amp;Ketju</source>
        <translation>&amp;Tråd</translation>
    </message>
    <message>
        <source>Ajanko&amp;hta</source>
        <translation>Tid&amp;punkt</translation>
    </message>
    <message>
        <source>&amp;Osallistujat</source>
        <translation>&amp;Deltagare</translation>
    </message>
    <message>
        <source>T&amp;eksti</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Liitteet</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Täydennys muistiinpanoon</source>
        <translation>Komplettering av anteckningen</translation>
    </message>
    <message>
        <source>Vaihda asiakas</source>
        <translation>Byt kund</translation>
    </message>
    <message>
        <source>Keskeneräinen luonnos palautettiin.</source>
        <translation>Ett oavslutat utkast återställdes.</translation>
    </message>
    <message>
        <source>Luonnos tallessa.</source>
        <translation>Utkastet är sparat.</translation>
    </message>
    <message>
        <source>Muistiinpano tallennettu.</source>
        <translation>Anteckningen har sparats.</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>&amp;Liitä tiedosto…</source>
        <translation>&amp;Bifoga fil…</translation>
    </message>
    <message>
        <source>Liitä tiedosto</source>
        <translation>Bifoga fil</translation>
    </message>
    <message>
        <source>Asiakirjat ja kuvat ({0})</source>
        <translation>Dokument och bilder ({0})</translation>
    </message>
    <message>
        <source>Luetaan tiedostoa</source>
        <translation>Filen läses</translation>
    </message>
    <message>
        <source>Jätä pois</source>
        <translation>Lämna bort</translation>
    </message>
    <message>
        <source>Jätä pois: {0}</source>
        <translation>Lämna bort: {0}</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Kumppanilta</source>
        <translation>Från en partner</translation>
    </message>
    <message>
        <source>Yhdistetystä tietueesta</source>
        <translation>Från en sammanslagen post</translation>
    </message>
    <message>
        <source>Lisäys {0}, {1}: {2}</source>
        <translation>Tillägg {0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>NoteSchool</name>
    <message>
        <source>Ei nimetty</source>
        <translation>Inte namngiven</translation>
    </message>
</context>
<context>
    <name>NoteTemplates</name>
    <message>
        <source>Poista pohja</source>
        <translation>Ta bort mallen</translation>
    </message>
    <message>
        <source>Tallenna pohjaksi</source>
        <translation>Spara som mall</translation>
    </message>
    <message>
        <source>Ei mallipohjaa</source>
        <translation>Ingen mall</translation>
    </message>
    <message>
        <source>Mallipohja tallennettiin.</source>
        <translation>Mallen sparades.</translation>
    </message>
</context>
<context>
    <name>NoteThread</name>
    <message>
        <source>Uuden ketjun aihe</source>
        <translation>Den nya trådens ämne</translation>
    </message>
    <message>
        <source>Ei ketjua</source>
        <translation>Ingen tråd</translation>
    </message>
    <message>
        <source>Uusi ketju…</source>
        <translation>Ny tråd…</translation>
    </message>
</context>
<context>
    <name>NotesPaperPage</name>
    <message>
        <source>Muistiinpanot tiedostona</source>
        <translation>Anteckningar som fil</translation>
    </message>
    <message>
        <source>Kenelle</source>
        <translation>Till vem</translation>
    </message>
    <message>
        <source>Mitä lähtee</source>
        <translation>Vad som skickas</translation>
    </message>
    <message>
        <source>Tälle vastaanottajalle ei lähde mitään.</source>
        <translation>Inget skickas till den här mottagaren.</translation>
    </message>
    <message>
        <source>Salasana näytetään vain nyt, eikä sitä tallenneta. Kerro se vastaanottajalle muulla tavalla kuin tiedosto, esimerkiksi puhelimessa.</source>
        <translation>Lösenordet visas bara nu och sparas inte. Ge det till mottagaren på annat sätt än filen, till exempel per telefon.</translation>
    </message>
    <message>
        <source>&amp;Vastaanottaja</source>
        <translation>&amp;Mottagare</translation>
    </message>
    <message>
        <source>P&amp;eruste</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Kieli</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Perustelu, koska &amp;turvakielto</source>
        <translation>Motivering på grund av s&amp;pärrmarkering</translation>
    </message>
    <message>
        <source>Tiedosto on PDF, jonka vastaanottaja avaa salasanalla ilman Tekotoa. Samat muistiinpanot lähtevät kuin paketissa: viranomaiselle Viranomaisille-merkityt, oppilaitokselle ne, joissa se on nimetty. Liitteet eivät lähde.</source>
        <translation>Filen är en PDF som mottagaren öppnar med lösenordet utan Tekoto. Samma anteckningar skickas som i ett paket: till en myndighet de som är märkta för myndigheter, till en läroanstalt de där den nämns. Bilagor skickas inte.</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Tyyppi</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kirjoittaja</source>
        <translation>Författare</translation>
    </message>
    <message>
        <source>Teksti</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Täydennys</source>
        <translation>Komplettering</translation>
    </message>
    <message>
        <source>Valitse vastaanottaja</source>
        <translation>Välj mottagare</translation>
    </message>
    <message>
        <source>Tallenna muistiinpanot</source>
        <translation>Spara anteckningarna</translation>
    </message>
    <message>
        <source>Tiedosto tallennettu. Lähetä se turvapostilla.</source>
        <translation>Filen har sparats. Skicka den med skyddad e-post.</translation>
    </message>
    <message>
        <source>Tehdään tiedostoa</source>
        <translation>Filen görs</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Suunn&amp;itelma</source>
        <translation>Pl&amp;an</translation>
    </message>
    <message>
        <source>Toiseen toimistoon</source>
        <translation>Till en annan byrå</translation>
    </message>
    <message>
        <source>&amp;Siirrä toimistoon</source>
        <translation>&amp;Överför till byrån</translation>
    </message>
    <message>
        <source>Uusi toimisto saa koko asiakkuuden ja jatkaa sitä. Oma muokkausoikeus päättyy heti.</source>
        <translation>Den nya byrån får hela kundrelationen och fortsätter den. Din egen rätt att redigera upphör genast.</translation>
    </message>
    <message>
        <source>Toimistosi näkee jatkossa vain sen, mitä se teki itse: komento Siirretyt asiakkaat.</source>
        <translation>Din byrå ser sedan bara det den själv har gjort: kommandot Överförda kunder.</translation>
    </message>
    <message>
        <source>Asiakas lasketaan kummankin toimiston lukuihin kerran, hankkeessa kerran.</source>
        <translation>Kunden räknas en gång i vardera byråns siffror, en gång i projektet.</translation>
    </message>
    <message numerus="yes">
        <source>%n tapaamista perutaan. Ilmoita tulkille itse.</source>
        <translation>
            <numerusform>%n möte avbokas. Meddela tolken själv.</numerusform>
            <numerusform>%n möten avbokas. Meddela tolkarna själv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lähetettä on luonnoksena: uusi toimisto jatkaa niitä.</source>
        <translation>
            <numerusform>%n hänvisning är ett utkast: den nya byrån fortsätter med den.</numerusform>
            <numerusform>%n hänvisningar är utkast: den nya byrån fortsätter med dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asiakas siirretty toiseen toimistoon.</source>
        <translation>Kunden har överförts till en annan byrå.</translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>Yhteyshenkilöt</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Ei yhteyshenkilöitä. Lisää se, jolle lähetteet osoitetaan.</source>
        <translation>Inga kontaktpersoner. Lägg till den som hänvisningarna riktas till.</translation>
    </message>
    <message>
        <source>Seuraajat ja edeltäjät</source>
        <translation>Efterföljare och föregångare</translation>
    </message>
    <message>
        <source>&amp;Muokkaa</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>Päätä &amp;tehtävä</source>
        <translation>Avsluta &amp;uppdraget</translation>
    </message>
    <message>
        <source>&amp;Lisää yhteyshenkilö</source>
        <translation>&amp;Lägg till kontaktperson</translation>
    </message>
    <message>
        <source>L&amp;isää seuraaja</source>
        <translation>L&amp;ägg till efterföljare</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Tehtävä</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Toiminnassa</source>
        <translation>Verksam</translation>
    </message>
    <message>
        <source>Ei toiminnassa</source>
        <translation>Inte verksam</translation>
    </message>
    <message>
        <source>Ruotsiksi</source>
        <translation>På svenska</translation>
    </message>
    <message>
        <source>Tyyppi</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kunta</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Puhelin</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Turvaposti</source>
        <translation>Skyddad e-post</translation>
    </message>
    <message>
        <source>Palvelukielet</source>
        <translation>Servicespråk</translation>
    </message>
    <message>
        <source>Y-tunnus</source>
        <translation>FO-nummer</translation>
    </message>
    <message>
        <source>Oppilaitosnumero</source>
        <translation>Läroanstaltens nummer</translation>
    </message>
    <message>
        <source>Toiminta-aika</source>
        <translation>Verksamhetstid</translation>
    </message>
    <message>
        <source>osoite puuttuu</source>
        <translation>adress saknas</translation>
    </message>
    <message>
        <source>Seuraaja {0} alkaen: {1}</source>
        <translation>Efterföljare från {0}: {1}</translation>
    </message>
    <message>
        <source>Edeltäjä {0} asti: {1}</source>
        <translation>Föregångare till {0}: {1}</translation>
    </message>
    <message>
        <source>Ei kirjattuja seuraajia tai edeltäjiä.</source>
        <translation>Inga antecknade efterföljare eller föregångare.</translation>
    </message>
</context>
<context>
    <name>OrganisationFields</name>
    <message>
        <source>Organisaation tiedot</source>
        <translation>Organisationens uppgifter</translation>
    </message>
    <message>
        <source>Nimi s&amp;uomeksi</source>
        <translation>Namn på &amp;finska</translation>
    </message>
    <message>
        <source>Nimi &amp;ruotsiksi</source>
        <translation>Namn på &amp;svenska</translation>
    </message>
    <message>
        <source>T&amp;yyppi</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Kunta</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>Pu&amp;helin</source>
        <translation>T&amp;elefon</translation>
    </message>
    <message>
        <source>T&amp;urvaposti</source>
        <translation>Skyddad e-&amp;post</translation>
    </message>
    <message>
        <source>osoite, johon turvaposti lähetetään</source>
        <translation>adress dit skyddad e-post sänds</translation>
    </message>
    <message>
        <source>Y-&amp;tunnus</source>
        <translation>FO-&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Oppilaitosnumero</source>
        <translation>&amp;Läroanstaltens nummer</translation>
    </message>
    <message>
        <source>viisi numeroa</source>
        <translation>fem siffror</translation>
    </message>
    <message>
        <source>Palvelee suomeksi</source>
        <translation>Betjänar på finska</translation>
    </message>
    <message>
        <source>Palvelee ruotsiksi</source>
        <translation>Betjänar på svenska</translation>
    </message>
    <message>
        <source>Toiminta &amp;alkoi</source>
        <translation>Verksamheten &amp;började</translation>
    </message>
    <message>
        <source>Toiminta &amp;päättyi</source>
        <translation>Verksamheten &amp;upphörde</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>Organisaatiot</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Uusi yhteyshenkilö</source>
        <translation>Ny kontaktperson</translation>
    </message>
    <message>
        <source>Yhteyshenkilön tehtävä päättyy</source>
        <translation>Kontaktpersonens uppdrag upphör</translation>
    </message>
    <message>
        <source>Uusi seuraaja</source>
        <translation>Ny efterföljare</translation>
    </message>
    <message>
        <source>Organisaation tiedot</source>
        <translation>Organisationens uppgifter</translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Tehtävä</source>
        <translation>&amp;Uppdrag</translation>
    </message>
    <message>
        <source>&amp;Puhelin</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Sähköposti</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>&amp;Från och med</translation>
    </message>
    <message>
        <source>&amp;Viimeinen päivä</source>
        <translation>&amp;Sista dag</translation>
    </message>
    <message>
        <source>S&amp;euraaja</source>
        <translation>E&amp;fterföljare</translation>
    </message>
    <message>
        <source>Nimen alku tai osa</source>
        <translation>Början eller en del av namnet</translation>
    </message>
    <message>
        <source>Kaikki tyypit</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>&amp;Suodata:</source>
        <translation>&amp;Filtrera:</translation>
    </message>
    <message>
        <source>T&amp;yyppi:</source>
        <translation>T&amp;yp:</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Tyyppi</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kunta</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Uusi organisaatio</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>Rajaus ei löydä organisaatioita</source>
        <translation>Avgränsningen hittar inga organisationer</translation>
    </message>
    <message>
        <source>Tyhjennä suodatus tai vaihda tyyppi.</source>
        <translation>Töm filtret eller byt typ.</translation>
    </message>
    <message>
        <source>Ei vielä organisaatioita</source>
        <translation>Inga organisationer ännu</translation>
    </message>
    <message>
        <source>Lisää oppilaitos (Ctrl+Vaihto+G), niin sille voi tehdä lähetteen.</source>
        <translation>Lägg till en läroanstalt (Ctrl+Skift+G) så kan en hänvisning göras till den.</translation>
    </message>
    <message>
        <source>{0}: tehtävä päättyy</source>
        <translation>{0}: uppdraget upphör</translation>
    </message>
    <message>
        <source>{0} tallennettu.</source>
        <translation>{0} har sparats.</translation>
    </message>
</context>
<context>
    <name>OwnCardPart</name>
    <message>
        <source>Oma kortti</source>
        <translation>Eget kort</translation>
    </message>
    <message>
        <source>T&amp;ee kortti</source>
        <translation>&amp;Gör kortet</translation>
    </message>
    <message>
        <source>Tallenna &amp;kortti…</source>
        <translation>Spara &amp;kortet…</translation>
    </message>
    <message>
        <source>Vaihda avaimet</source>
        <translation>Byt nycklar</translation>
    </message>
    <message>
        <source>Vanha avain allekirjoittaa uuden kortin. Lähetä uusi kortti kumppaneille: he luottavat siihen ilman uutta puhelua.</source>
        <translation>Den gamla nyckeln undertecknar det nya kortet. Skicka det nya kortet till era partner: de litar på det utan ett nytt samtal.</translation>
    </message>
    <message>
        <source>Avaimet ovat voineet &amp;joutua vääriin käsiin</source>
        <translation>Nycklarna kan ha &amp;hamnat i orätta händer</translation>
    </message>
    <message>
        <source>Silloin vanhat avaimet eivät enää avaa mitään eivätkä takaa uutta korttia. Soita jokaiselle kumppanille: he peruvat vanhan kortin ja vahvistavat uuden.</source>
        <translation>Då öppnar de gamla nycklarna ingenting längre och de undertecknar inte det nya kortet. Ring varje partner: de återkallar det gamla kortet och bekräftar det nya.</translation>
    </message>
    <message>
        <source>Virastolla ei ole vielä korttia. Kortti kertoo oppilaitokselle tai toiselle viranomaiselle, millä avaimilla teille lähetetään. Siinä ei ole henkilötietoja.</source>
        <translation>Myndigheten har inget kort ännu. Kortet berättar för en läroanstalt eller en annan myndighet med vilka nycklar man skickar till er. Det innehåller inga personuppgifter.</translation>
    </message>
    <message>
        <source>{0} · tehnyt {1} {2}</source>
        <translation>{0} · gjort av {1} {2}</translation>
    </message>
    <message>
        <source>Oman kortin tunniste {0}</source>
        <translation>Det egna kortets kod {0}</translation>
    </message>
    <message>
        <source>Lähetä kortti turvapostilla. Lukekaa sitten tunnisteet toisillenne puhelimessa: soita numeroon, jonka tiedät entuudestaan.</source>
        <translation>Skicka kortet med skyddad e-post. Läs sedan upp koderna för varandra per telefon: ring ett nummer som du känner sedan tidigare.</translation>
    </message>
    <message>
        <source>Kortti tehty.</source>
        <translation>Kortet gjort.</translation>
    </message>
    <message>
        <source>Tallenna kortti</source>
        <translation>Spara kortet</translation>
    </message>
    <message>
        <source>Kortti tallennettu tiedostoon.</source>
        <translation>Kortet sparat i en fil.</translation>
    </message>
    <message>
        <source>Uudet avaimet ovat käytössä. Lähetä uusi kortti kumppaneille.</source>
        <translation>De nya nycklarna är i bruk. Skicka det nya kortet till era partner.</translation>
    </message>
</context>
<context>
    <name>PacketInPage</name>
    <message>
        <source>Saapuneet paketit</source>
        <translation>Mottagna paket</translation>
    </message>
    <message>
        <source>Avaa paketit</source>
        <translation>Öppna paketen</translation>
    </message>
    <message>
        <source>Avataan pakettia</source>
        <translation>Paketet öppnas</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n uutta merkintää</source>
        <translation>
            <numerusform>%n ny anteckning</numerusform>
            <numerusform>%n nya anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merkintää oli jo täällä</source>
        <translation>
            <numerusform>%n anteckning fanns redan här</numerusform>
            <numerusform>%n anteckningar fanns redan här</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merkintää näkyy nyt asiakkaalla</source>
        <translation>
            <numerusform>%n anteckning syns nu hos kunden</numerusform>
            <numerusform>%n anteckningar syns nu hos kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asiakas odottaa tunnistamista</source>
        <translation>
            <numerusform>%n kund väntar på att bli identifierad</numerusform>
            <numerusform>%n kunder väntar på att bli identifierade</numerusform>
        </translation>
    </message>
    <message>
        <source>Teille siirtyviä asiakkaita: {0}</source>
        <translation>Kunder som överförs till er: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Puuttuu %n merkintää. Pyydä kumppania tekemään uusi paketti.</source>
        <translation>
            <numerusform>%n anteckning saknas. Be partnern göra ett nytt paket.</numerusform>
            <numerusform>%n anteckningar saknas. Be partnern göra ett nytt paket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketOutPage</name>
    <message>
        <source>{0}: asiakkuus on päättynyt.</source>
        <translation>{0}: kundrelationen har upphört.</translation>
    </message>
    <message>
        <source>{0}: asiakas on siirretty.</source>
        <translation>{0}: kunden har överförts.</translation>
    </message>
    <message>
        <source>{0}: turvakielto. Jaa uudelleen ja kirjoita perustelu.</source>
        <translation>{0}: spärrmarkering. Dela på nytt och skriv en motivering.</translation>
    </message>
    <message>
        <source>{0}: suostumus on kielletty.</source>
        <translation>{0}: samtycke har nekats.</translation>
    </message>
    <message>
        <source>{0}: suostumus ei ulotu tähän vastaanottajaan, tai se on päättynyt.</source>
        <translation>{0}: samtycket omfattar inte denna mottagare, eller så har det upphört.</translation>
    </message>
    <message>
        <source>{0}: vastaanottaja ei tunne häntä asiakkaakseen.</source>
        <translation>{0}: mottagaren känner inte hen som kund.</translation>
    </message>
    <message>
        <source>Uusi paketti</source>
        <translation>Nytt paket</translation>
    </message>
    <message>
        <source>Mitä lähtee</source>
        <translation>Vad som skickas</translation>
    </message>
    <message>
        <source>Yhtään uutta merkintää ei lähde.</source>
        <translation>Inga nya anteckningar skickas.</translation>
    </message>
    <message>
        <source>Siirtyvät asiakkaat</source>
        <translation>Kunder som överförs</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Tyyppi</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Näkyvyys</source>
        <translation>Synlighet</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Teksti</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Liite, {0}</source>
        <translation>Bilaga, {0}</translation>
    </message>
    <message>
        <source>Täydennys</source>
        <translation>Komplettering</translation>
    </message>
    <message>
        <source>{0} (uudelleen)</source>
        <translation>{0} (på nytt)</translation>
    </message>
    <message>
        <source>Paketti: {0}</source>
        <translation>Paket: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n merkintää lähtee</source>
        <translation>
            <numerusform>%n anteckning skickas</numerusform>
            <numerusform>%n anteckningar skickas</numerusform>
        </translation>
    </message>
    <message>
        <source>Näistä asiakkaista ei lähde mitään:</source>
        <translation>Om dessa kunder skickas ingenting:</translation>
    </message>
    <message>
        <source>Ei lähde ({0}), {1}: {2}.</source>
        <translation>Lämnas inte ut ({0}), {1}: {2}.</translation>
    </message>
    <message>
        <source>Asiakas siirtyy vastaanottajalle, ja muokkausoikeutenne päättyy, kun paketti tallennetaan: {0}.</source>
        <translation>Kunden överförs till mottagaren, och er rätt att ändra upphör när paketet sparas: {0}.</translation>
    </message>
    <message>
        <source>Nimi ja syntymäaika lähtevät, jotta asiakas tunnistetaan: {0}.</source>
        <translation>Namn och födelsetid skickas för att kunden ska kunna identifieras: {0}.</translation>
    </message>
    <message>
        <source>Liitteitä ei lähde, koska on turvakielto: {0}.</source>
        <translation>Inga bilagor skickas, eftersom det finns en spärrmarkering: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Kuittaus lähtee %n saapuneesta merkinnästä.</source>
        <translation>
            <numerusform>Kvittens skickas för %n mottagen anteckning.</numerusform>
            <numerusform>Kvittens skickas för %n mottagna anteckningar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merkintää jää seuraavaan pakettiin.</source>
        <translation>
            <numerusform>%n anteckning lämnas till nästa paket.</numerusform>
            <numerusform>%n anteckningar lämnas till nästa paket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vastaanottaja tietää jo kaiken, mitä sille jaetaan.</source>
        <translation>Mottagaren känner redan till allt som delas.</translation>
    </message>
    <message>
        <source>{0} (turvakielto, perustelu: {1})</source>
        <translation>{0} (spärrmarkering, motivering: {1})</translation>
    </message>
    <message>
        <source>Peruste: {0}. Asiakkaat: {1}.</source>
        <translation>Grund: {0}. Kunder: {1}.</translation>
    </message>
    <message>
        <source>Tallenna paketti</source>
        <translation>Spara paketet</translation>
    </message>
    <message>
        <source>Paketti tallennettu. Lähetä se turvapostilla.</source>
        <translation>Paketet sparat. Skicka det med skyddad e-post.</translation>
    </message>
    <message>
        <source>Tehdään pakettia</source>
        <translation>Paketet görs</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Sivun sisältö</source>
        <translation>Sidans innehåll</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Komennot</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Kirjoita komento</source>
        <translation>Skriv ett kommando</translation>
    </message>
    <message>
        <source>Komentoa ei löytynyt.</source>
        <translation>Kommandot hittades inte.</translation>
    </message>
    <message>
        <source>ei juuri nyt</source>
        <translation>inte just nu</translation>
    </message>
    <message>
        <source>asiakkaan sivulla</source>
        <translation>på kundens sida</translation>
    </message>
    <message>
        <source>sivulla {0}</source>
        <translation>på sidan {0}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Uusi &amp;tunnuslause</source>
        <translation>Ny &amp;lösenfras</translation>
    </message>
    <message numerus="yes">
        <source>Vähintään %n merkkiä. Usea tavallinen sana on hyvä.</source>
        <translation>
            <numerusform>Minst %n tecken. Flera vanliga ord är bra.</numerusform>
            <numerusform>Minst %n tecken. Flera vanliga ord är bra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnuslause &amp;uudelleen</source>
        <translation>Lösenfrasen &amp;igen</translation>
    </message>
    <message>
        <source>&amp;Näytä tunnuslause</source>
        <translation>&amp;Visa lösenfrasen</translation>
    </message>
    <message>
        <source>Tunnuslauseet eivät ole samat.</source>
        <translation>Lösenfraserna är inte lika.</translation>
    </message>
</context>
<context>
    <name>ParticipationEditor</name>
    <message>
        <source>Osallistuminen</source>
        <translation>Deltagande</translation>
    </message>
    <message>
        <source>Uusi osallistuminen</source>
        <translation>Nytt deltagande</translation>
    </message>
    <message>
        <source>A&amp;vaa asiakas</source>
        <translation>&amp;Öppna kunden</translation>
    </message>
    <message>
        <source>Tästä osallistumisesta on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>Det finns ett ofärdigt utkast till det här deltagandet som inte har sparats.</translation>
    </message>
    <message>
        <source>&amp;Asiakas</source>
        <translation>&amp;Kund</translation>
    </message>
    <message>
        <source>Osallistumisen tiedot</source>
        <translation>Deltagandets uppgifter</translation>
    </message>
    <message>
        <source>Vaihda asiakasta</source>
        <translation>Byt kund</translation>
    </message>
    <message>
        <source>Osallistuminen tallennettu: {0}.</source>
        <translation>Deltagandet har sparats: {0}.</translation>
    </message>
    <message>
        <source>Palaa (Esc) ja avaa osallistuminen uudelleen.</source>
        <translation>Gå tillbaka (Esc) och öppna deltagandet på nytt.</translation>
    </message>
</context>
<context>
    <name>ParticipationFields</name>
    <message>
        <source>Aika</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Rahaston kysymykset</source>
        <translation>Fondens frågor</translation>
    </message>
    <message>
        <source>hanke {0}</source>
        <translation>projekt {0}</translation>
    </message>
    <message>
        <source>Al&amp;koi</source>
        <translation>&amp;Började</translation>
    </message>
    <message>
        <source>&amp;Päättyi</source>
        <translation>&amp;Upphörde</translation>
    </message>
    <message>
        <source>P&amp;äättymisen syy</source>
        <translation>Orsak till a&amp;vslutandet</translation>
    </message>
    <message>
        <source>Ei kysytty</source>
        <translation>Inte frågat</translation>
    </message>
    <message>
        <source>Kyllä</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Ei halunnut vastata</source>
        <translation>Ville inte svara</translation>
    </message>
    <message>
        <source>Auttoi k&amp;otoutumisessa</source>
        <translation>Hjälpte i&amp;ntegrationen</translation>
    </message>
    <message>
        <source>Haki osaamisen t&amp;unnustamista</source>
        <translation>Ansökte om e&amp;rkännande av kunnande</translation>
    </message>
    <message>
        <source>Haki pitkään oleskelleen as&amp;emaa</source>
        <translation>Ansökte om ställning som va&amp;raktigt bosatt</translation>
    </message>
    <message>
        <source>Ei halunnut kertoa kielitaidostaan</source>
        <translation>Ville inte berätta om sina språkkunskaper</translation>
    </message>
    <message>
        <source>Ei halunnut kertoa tunnustamisesta</source>
        <translation>Ville inte berätta om erkännandet</translation>
    </message>
    <message>
        <source>Ei halunnut kertoa oleskeluasemasta</source>
        <translation>Ville inte berätta om sin vistelsestatus</translation>
    </message>
</context>
<context>
    <name>PartnerDifferences</name>
    <message>
        <source>Mitä puuttuu</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>Mitä heillä on ja meillä ei</source>
        <translation>Vad de har och vi saknar</translation>
    </message>
    <message>
        <source>Mitä meillä on ja heillä ei</source>
        <translation>Vad vi har och de saknar</translation>
    </message>
    <message>
        <source>Mitä puuttuu: {0}</source>
        <translation>Vad som saknas: {0}</translation>
    </message>
    <message>
        <source>Ei mitään.</source>
        <translation>Ingenting.</translation>
    </message>
    <message>
        <source>• Ei koskaan saapunut: {0}. Pyydä kumppania tekemään uusi paketti: se kertoo heille, jos jokin jää lähtemättä.</source>
        <translation>• Har aldrig kommit: {0}. Be partnern göra ett nytt paket: det berättar för dem om något inte skickas.</translation>
    </message>
    <message>
        <source>• Odottaa, että asiakas tunnistetaan: {0}.</source>
        <translation>• Väntar på att kunden identifieras: {0}.</translation>
    </message>
    <message>
        <source>• Odottaa muistiinpanoa, johon se kuuluu, tai tilaa asiakkaan liitteissä: {0}.</source>
        <translation>• Väntar på anteckningen som den hör till, eller på plats bland kundens bilagor: {0}.</translation>
    </message>
    <message>
        <source>• Meidän lähettämiämme, jotka täältä puuttuvat: {0}. Tietovarasto on ehkä palautettu vanhasta varmuuskopiosta. Pyydä kumppanilta jäljennökset.</source>
        <translation>• Skickade av oss men saknas här: {0}. Datavalvet kan ha återställts från en gammal säkerhetskopia. Be partnern om kopior.</translation>
    </message>
    <message>
        <source>• Lähtee seuraavassa paketissa: {0}.</source>
        <translation>• Skickas i nästa paket: {0}.</translation>
    </message>
    <message>
        <source>• Lähetetty, kuittausta ei ole tullut: {0}. Lähtee uudelleen.</source>
        <translation>• Skickat, ingen kvittens har kommit: {0}. Skickas på nytt.</translation>
    </message>
    <message>
        <source>• Asiakkaita, joista ei nyt lähde mitään: {0}. Syyt näkyvät paketissa.</source>
        <translation>• Kunder om vilka inget skickas nu: {0}. Orsakerna syns i paketet.</translation>
    </message>
    <message>
        <source>• Jää lähtemättä sen takia, mitä tekstissä lukee: {0}. Syyt näkyvät paketissa.</source>
        <translation>• Skickas inte på grund av vad som står i texten: {0}. Orsakerna syns i paketet.</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Tunnuslauseella avaat Tekoton joka päivä. Tiedot salataan, eikä kukaan, ei edes ylläpito, voi avata niitä ilman tunnuslausetta tai palautuskoodia.</source>
        <translation>Med lösenfrasen öppnar du Tekoto varje dag. Uppgifterna krypteras, och ingen, inte ens administratören, kan öppna dem utan lösenfrasen eller återställningskoden.</translation>
    </message>
    <message>
        <source>Tämän tietokoneen avainnippu ei ole käytettävissä, joten pelkkä tunnuslause suojaa tiedot. Siksi sen on oltava pidempi.</source>
        <translation>Den här datorns nyckelring är inte tillgänglig, så lösenfrasen skyddar uppgifterna ensam. Därför måste den vara längre.</translation>
    </message>
    <message>
        <source>Valitse tunnuslause</source>
        <translation>Välj en lösenfras</translation>
    </message>
    <message>
        <source>&amp;Luo tietovarasto</source>
        <translation>&amp;Skapa datavalv</translation>
    </message>
    <message>
        <source>T&amp;akaisin</source>
        <translation>Tillb&amp;aka</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Kerro salasana puhelimessa</source>
        <translation>Berätta lösenordet per telefon</translation>
    </message>
    <message>
        <source>Salasana näytetään vain nyt, eikä sitä tallenneta. Kerro se oppilaitokselle muulla tavalla kuin tiedosto, esimerkiksi puhelimessa. Sama salasana avaa vastauksen.</source>
        <translation>Lösenordet visas bara nu och sparas inte. Berätta det för läroanstalten på ett annat sätt än filen, till exempel per telefon. Samma lösenord öppnar svaret.</translation>
    </message>
    <message>
        <source>&amp;Salasana on kerrottu</source>
        <translation>&amp;Lösenordet är berättat</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Tiedoston &amp;salasana</source>
        <translation>Filens &amp;lösenord</translation>
    </message>
    <message>
        <source>Tiedoston salasana</source>
        <translation>Filens lösenord</translation>
    </message>
    <message>
        <source>&amp;Avaa tiedosto</source>
        <translation>&amp;Öppna filen</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Tauolla, paluu {0}</source>
        <translation>Paus, återkommer {0}</translation>
    </message>
    <message>
        <source>ei saatavilla: {0}</source>
        <translation>fås inte: {0}</translation>
    </message>
    <message>
        <source>suunn. {0}</source>
        <translation>plan. {0}</translation>
    </message>
    <message>
        <source>{0}, suositus {1} asti</source>
        <translation>{0}, rekommenderas till {1}</translation>
    </message>
    <message>
        <source>{0} t</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>tänään</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>{0} pv</source>
        <translation>{0} dgr</translation>
    </message>
    <message>
        <source>{0} kk</source>
        <translation>{0} mån</translation>
    </message>
    <message>
        <source>tauolla</source>
        <translation>paus</translation>
    </message>
    <message>
        <source>ei saatavilla</source>
        <translation>fås inte</translation>
    </message>
    <message>
        <source>tauko {0}</source>
        <translation>paus {0}</translation>
    </message>
    <message>
        <source>Odotus jatkuu: {0}, alkaen {1}.</source>
        <translation>Väntan fortsätter: {0}, från {1}.</translation>
    </message>
    <message>
        <source>Seuraavaksi: {0}.</source>
        <translation>Härnäst: {0}.</translation>
    </message>
    <message>
        <source>Odotusaika vaiheiden välissä: {0}, {1}.</source>
        <translation>Väntetid mellan stegen: {0}, {1}.</translation>
    </message>
    <message>
        <source>odotus {0}</source>
        <translation>väntan {0}</translation>
    </message>
    <message>
        <source>{0} voimassa {1} asti</source>
        <translation>{0} gäller till {1}</translation>
    </message>
    <message>
        <source>Suunnitelma {0} asti</source>
        <translation>Plan till {0}</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>Polun vaiheet</source>
        <translation>Stigens steg</translation>
    </message>
    <message>
        <source>Polulla ei ole vielä vaiheita.</source>
        <translation>Stigen har inga steg ännu.</translation>
    </message>
    <message>
        <source>Poistetut vaiheet</source>
        <translation>Borttagna steg</translation>
    </message>
    <message>
        <source>Poistettuja vaiheita ei ole.</source>
        <translation>Det finns inga borttagna steg.</translation>
    </message>
    <message>
        <source>Poista virheellinen vaihe</source>
        <translation>Ta bort ett felaktigt steg</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Näytä poistetut</source>
        <translation>Visa borttagna</translation>
    </message>
    <message>
        <source>Lisää vaihe</source>
        <translation>Lägg till steg</translation>
    </message>
    <message>
        <source>Polku aikajanalla</source>
        <translation>Stigen på en tidslinje</translation>
    </message>
    <message>
        <source>Näytä asiakkaalle</source>
        <translation>Visa för kunden</translation>
    </message>
    <message>
        <source>Valitse polkumalli</source>
        <translation>Välj stigmodell</translation>
    </message>
    <message>
        <source>Palauta vaihe</source>
        <translation>Återställ steget</translation>
    </message>
    <message>
        <source>Muuta vaihetta</source>
        <translation>Ändra steget</translation>
    </message>
    <message>
        <source>Kumoa viimeisin tila</source>
        <translation>Ångra senaste status</translation>
    </message>
    <message>
        <source>Vaihe</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>Tarkenne</source>
        <translation>Precisering</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Tulos</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Järjestäjä</source>
        <translation>Anordnare</translation>
    </message>
    <message>
        <source>Poistettu</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Syy</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Lisäys kumottiin</source>
        <translation>Tillägget ångrades</translation>
    </message>
    <message>
        <source>Poista virheellinen vaihe: {0}</source>
        <translation>Ta bort ett felaktigt steg: {0}</translation>
    </message>
</context>
<context>
    <name>PathFiguresPart</name>
    <message>
        <source>Odotusajat vaiheiden välissä</source>
        <translation>Väntetider mellan stegen</translation>
    </message>
    <message>
        <source>Missä asiakkaat ovat nyt</source>
        <translation>Var kunderna är nu</translation>
    </message>
    <message>
        <source>Palvelut, joita ei saa</source>
        <translation>Tjänster som inte fås</translation>
    </message>
    <message>
        <source>Lukuja ei ole vielä.</source>
        <translation>Det finns inga siffror ännu.</translation>
    </message>
    <message>
        <source>Polkuja ei ole vielä.</source>
        <translation>Det finns inga stigar ännu.</translation>
    </message>
    <message>
        <source>Puuttuvia palveluja ei ole kirjattu.</source>
        <translation>Inga tjänster som saknas har antecknats.</translation>
    </message>
    <message>
        <source>Henkilöt</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Valitse luku ja paina Enter.</source>
        <translation>Välj en siffra och tryck Enter.</translation>
    </message>
    <message>
        <source>Toimiston avoimet asiakkuudet. Odotusajat {0} kuukauden ajalta. Alle {1} asiakkaan luvusta ei kerrota tarkemmin.</source>
        <translation>Byråns öppna kundrelationer. Väntetider från {0} månader. En siffra under {1} kunder anges inte närmare.</translation>
    </message>
    <message>
        <source>Polut</source>
        <translation>Stigar</translation>
    </message>
    <message>
        <source>Vaiheen jälkeen</source>
        <translation>Efter steget</translation>
    </message>
    <message>
        <source>Ennen vaihetta</source>
        <translation>Före steget</translation>
    </message>
    <message>
        <source>Mediaani</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Vaihe tai tilanne</source>
        <translation>Steg eller situation</translation>
    </message>
    <message>
        <source>Palvelu</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Syy</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Asiakkaita</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>alle {0}</source>
        <translation>under {0}</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>{0} · turvakielto</source>
        <translation>{0} · spärrmarkering</translation>
    </message>
    <message>
        <source>liian vähän</source>
        <translation>för få</translation>
    </message>
    <message>
        <source>Tauolla</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Odottaa seuraavaa vaihetta</source>
        <translation>Väntar på nästa steg</translation>
    </message>
    <message>
        <source>Polku päättynyt, seuraava vaihe puuttuu</source>
        <translation>Stigen har slutat, nästa steg saknas</translation>
    </message>
</context>
<context>
    <name>PathForm</name>
    <message>
        <source>&amp;Vaihe</source>
        <translation>&amp;Steg</translation>
    </message>
    <message>
        <source>Tar&amp;kenne</source>
        <translation>&amp;Precisering</translation>
    </message>
    <message>
        <source>&amp;Järjestäjä tai työpaikka</source>
        <translation>Anordnare eller &amp;arbetsplats</translation>
    </message>
    <message>
        <source>O&amp;hjauksen peruste</source>
        <translation>&amp;Grund för handledningen</translation>
    </message>
    <message>
        <source>Ti&amp;la</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Tila mu&amp;uttui</source>
        <translation>Status ä&amp;ndrades</translation>
    </message>
    <message>
        <source>&amp;Suunniteltu alku</source>
        <translation>Planerad &amp;början</translation>
    </message>
    <message>
        <source>Suunniteltu l&amp;oppu</source>
        <translation>Planerat s&amp;lut</translation>
    </message>
    <message>
        <source>&amp;Alkoi</source>
        <translation>Bör&amp;jade</translation>
    </message>
    <message>
        <source>&amp;Päättyi</source>
        <translation>Sluta&amp;de</translation>
    </message>
    <message>
        <source>K&amp;eskeytyksen syy</source>
        <translation>Orsak till a&amp;vbrottet</translation>
    </message>
    <message>
        <source>Paluupä&amp;ivä, jos tauko</source>
        <translation>Åte&amp;rkomstdag, om paus</translation>
    </message>
    <message>
        <source>&amp;Tulos</source>
        <translation>R&amp;esultat</translation>
    </message>
    <message>
        <source>Tuloksen ta&amp;rkenne</source>
        <translation>Precisering av res&amp;ultatet</translation>
    </message>
    <message>
        <source>Tu&amp;nnit</source>
        <translation>Ti&amp;mmar</translation>
    </message>
    <message>
        <source>Ei saatavilla, s&amp;yy</source>
        <translation>&amp;Fås inte, orsak</translation>
    </message>
    <message>
        <source>– (palvelu on saatavilla)</source>
        <translation>– (tjänsten fås)</translation>
    </message>
    <message>
        <source>&amp;Muutoksen perustelu</source>
        <translation>M&amp;otivering till ändringen</translation>
    </message>
    <message>
        <source>Muuta vaihetta</source>
        <translation>Ändra steget</translation>
    </message>
    <message>
        <source>Uusi vaihe</source>
        <translation>Nytt steg</translation>
    </message>
    <message>
        <source>Tilat tähän asti: {0}</source>
        <translation>Statusar hittills: {0}</translation>
    </message>
    <message>
        <source>Mentoroinnin suositeltu enimmäiskesto on kuusi kuukautta: viimeistään {0}. Suositus ei estä pidempää mentorointia.</source>
        <translation>Den rekommenderade längsta tiden för mentorskap är sex månader: senast {0}. Rekommendationen hindrar inte ett längre mentorskap.</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>Polku aikajanalla, nuolinäppäimet</source>
        <translation>Stigen på en tidslinje, piltangenter</translation>
    </message>
    <message>
        <source>Ilman päivää: {0}</source>
        <translation>Utan dag: {0}</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Tauolle</source>
        <translation>Till paus</translation>
    </message>
    <message>
        <source>&amp;Siirrä tauolle</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Valitse syy</source>
        <translation>Välj orsak</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>&amp;Från och med</translation>
    </message>
    <message>
        <source>&amp;Palaa</source>
        <translation>&amp;Kommer tillbaka</translation>
    </message>
    <message>
        <source>Asiakkuus ei pääty: suunnitelma, lähetteet ja osallistumiset jatkuvat.</source>
        <translation>Kundrelationen avslutas inte: planen, hänvisningarna och deltagandena fortsätter.</translation>
    </message>
    <message>
        <source>Paluupäivä muistuttaa Tänään-luettelossa. Sen voi jättää tyhjäksi.</source>
        <translation>Dagen för återkomst påminner i listan I dag. Den kan lämnas tom.</translation>
    </message>
    <message>
        <source>Suunnitelma on voimassa {0} asti.</source>
        <translation>Planen är i kraft till {0}.</translation>
    </message>
    <message>
        <source>Asiakkuus on tauolla.</source>
        <translation>Kundrelationen är pausad.</translation>
    </message>
</context>
<context>
    <name>PeriodChooser</name>
    <message>
        <source>&amp;Näytä</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Hanke:</source>
        <translation>&amp;Projekt:</translation>
    </message>
    <message>
        <source>&amp;Jakso:</source>
        <translation>&amp;Period:</translation>
    </message>
    <message>
        <source>Jakson ensimmäinen päivä</source>
        <translation>Periodens första dag</translation>
    </message>
    <message>
        <source>Jakson viimeinen päivä</source>
        <translation>Periodens sista dag</translation>
    </message>
    <message>
        <source>pp.kk.vvvv</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>Omat päivät</source>
        <translation>Egna datum</translation>
    </message>
    <message>
        <source>Vuosi {0}</source>
        <translation>År {0}</translation>
    </message>
    <message>
        <source>Puolivuosi {0}/{1}</source>
        <translation>Halvår {0}/{1}</translation>
    </message>
    <message>
        <source>Koko hanke {0}</source>
        <translation>Hela projektet {0}</translation>
    </message>
    <message>
        <source>AMIF-vuosi {0}</source>
        <translation>AMIF-år {0}</translation>
    </message>
    <message>
        <source>Tilivuosi {0}</source>
        <translation>Räkenskapsår {0}</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Asiakas</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>&amp;Asiakas</source>
        <translation>&amp;Kund</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Asiakkaan nimi, tunnus tai puhelin</source>
        <translation>Kundens namn, beteckning eller telefon</translation>
    </message>
</context>
<context>
    <name>PhoneReplyForm</name>
    <message>
        <source>Vastaus puhelimessa tai muuten</source>
        <translation>Svar per telefon eller på annat sätt</translation>
    </message>
    <message>
        <source>Tarkista: {0}. Ristiriitainen tai tuleva tieto ei siirrä vaihetta.</source>
        <translation>Kontrollera: {0}. En motstridig eller framtida uppgift flyttar inte steget.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Tietovarastoa yritettiin avata väärällä tunnuslauseella ennen tätä avausta. Jos se et ollut sinä, kerro siitä esihenkilölle. Yrityksiä oli {0}.</source>
        <translation>Någon försökte öppna datavalvet med fel lösenfras före den här öppningen. Om det inte var du, berätta det för din chef. Antal försök: {0}.</translation>
    </message>
    <message>
        <source>Edellinen käyttökerta katkesi, eikä tiedostoa tekoto.db-wal löytynyt: viimeksi tallennettua voi puuttua. Tarkista viimeiset merkintäsi. Jos palautit varmuuskopion, tämä kuuluu asiaan.</source>
        <translation>Den förra sessionen avbröts och filen tekoto.db-wal hittades inte: det som sparades sist kan saknas. Kontrollera dina senaste anteckningar. Om du återställde en säkerhetskopia är detta väntat.</translation>
    </message>
    <message>
        <source>Tietokoneen kello on jäljessä: viimeisin kirjaus tehtiin {0}. Korjaa kello ennen kuin kirjaat, sillä järjestys ja määräajat lasketaan siitä.</source>
        <translation>Datorns klocka går efter: den senaste anteckningen gjordes {0}. Rätta klockan innan du antecknar, eftersom ordningen och tidsfristerna räknas efter den.</translation>
    </message>
    <message>
        <source>Palautuskoodia ei ole kokeiltu. Kokeile koodia tai tee uusi kohdassa Asetukset.</source>
        <translation>Återställningskoden har inte prövats. Pröva koden eller gör en ny under Inställningar.</translation>
    </message>
    <message>
        <source>Kortit ja paketit (*{0} *{1})</source>
        <translation>Kort och paket (*{0} *{1})</translation>
    </message>
    <message>
        <source>Vastauskansiossa ei ole uusia vastauksia.</source>
        <translation>Det finns inga nya svar i svarsmappen.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Suunnitelmat</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Suunnitelmaa ei ole vielä.</source>
        <translation>Det finns ingen plan ännu.</translation>
    </message>
    <message>
        <source>Merkitse allekirjoitetuksi</source>
        <translation>Anteckna som undertecknad</translation>
    </message>
    <message>
        <source>Päätä suunnitelma</source>
        <translation>Avsluta planen</translation>
    </message>
    <message>
        <source>Uusi suunnitelma</source>
        <translation>Ny plan</translation>
    </message>
    <message>
        <source>Suunnitelman luonnos poistettiin.</source>
        <translation>Utkastet till planen togs bort.</translation>
    </message>
    <message>
        <source>Vertaa versioita</source>
        <translation>Jämför versioner</translation>
    </message>
    <message>
        <source>Palauta luonnos</source>
        <translation>Återställ utkastet</translation>
    </message>
    <message>
        <source>Muokkaa luonnosta</source>
        <translation>Redigera utkastet</translation>
    </message>
    <message>
        <source>Poista luonnos</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>Kirjaa tarkistus</source>
        <translation>Anteckna översyn</translation>
    </message>
    <message>
        <source>Kumoa päättäminen</source>
        <translation>Ångra avslutandet</translation>
    </message>
    <message>
        <source>Suunnitelma</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Allekirjoitettu</source>
        <translation>Undertecknad</translation>
    </message>
    <message>
        <source>Laki</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Ti&amp;la</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Pä&amp;ivä</source>
        <translation>Da&amp;g</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Suunnitelman voimassaolo on päättynyt. Tarkista asiakkaan kanssa, tehdäänkö uusi kotoutumissuunnitelma vai työllistymissuunnitelma.</source>
        <translation>Planens giltighet har upphört. Gå igenom med kunden om det ska göras en ny integrationsplan eller en sysselsättningsplan.</translation>
    </message>
</context>
<context>
    <name>PlanCompare</name>
    <message>
        <source>Vertaa versioita</source>
        <translation>Jämför versioner</translation>
    </message>
    <message>
        <source>Erot</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>&amp;Vanhempi</source>
        <translation>&amp;Äldre</translation>
    </message>
    <message>
        <source>&amp;Uudempi</source>
        <translation>&amp;Nyare</translation>
    </message>
    <message>
        <source>Vain erot</source>
        <translation>Bara skillnader</translation>
    </message>
    <message>
        <source>Kaikki kohdat</source>
        <translation>Alla punkter</translation>
    </message>
    <message>
        <source>&amp;Näytä</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>Kohta</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Versioissa ei ole eroja.</source>
        <translation>Versionerna är lika.</translation>
    </message>
    <message>
        <source>Toimenpide</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Lisätty</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Poistettu</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Muutettu</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>Samma</translation>
    </message>
    <message>
        <source>Suunnitelma</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Laki</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Voimassa alkaen</source>
        <translation>I kraft från</translation>
    </message>
    <message>
        <source>Voimassa asti</source>
        <translation>I kraft till</translation>
    </message>
    <message>
        <source>Allekirjoitettu</source>
        <translation>Undertecknad</translation>
    </message>
    <message>
        <source>Tavoitteet</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Selitetty kielellä</source>
        <translation>Förklarad på språket</translation>
    </message>
    <message>
        <source>Tulkki oli mukana</source>
        <translation>Tolk var med</translation>
    </message>
    <message>
        <source>Vastaava viranomainen</source>
        <translation>Ansvarig myndighet</translation>
    </message>
    <message>
        <source>Opiskeltava kieli</source>
        <translation>Språk som studeras</translation>
    </message>
    <message>
        <source>Tulkki</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Oikeudet ja velvollisuudet kerrottu</source>
        <translation>Rättigheter och skyldigheter berättade</translation>
    </message>
    <message>
        <source>Asiakas sai kopion</source>
        <translation>Kunden fick en kopia</translation>
    </message>
    <message>
        <source>Sovittu tarkistus</source>
        <translation>Avtalad översyn</translation>
    </message>
    <message>
        <source>Allekirjoituksen tapa</source>
        <translation>Sätt att underteckna</translation>
    </message>
    <message>
        <source>Todistajat</source>
        <translation>Vittnen</translation>
    </message>
    <message>
        <source>Peruste enimmäisajan ylitykselle</source>
        <translation>Grund för att överskrida den längsta tiden</translation>
    </message>
    <message>
        <source>Kyllä</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>PlanDetail</name>
    <message>
        <source>Toimenpiteet</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Toimenpiteitä ei ole kirjattu.</source>
        <translation>Inga åtgärder har antecknats.</translation>
    </message>
    <message>
        <source>Tarkistukset</source>
        <translation>Översyner</translation>
    </message>
    <message>
        <source>Suunnitelmaa ei ole vielä tarkistettu.</source>
        <translation>Planen har inte setts över ännu.</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Pyytäjä</source>
        <translation>Begärd av</translation>
    </message>
    <message>
        <source>Tulos</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Seuraava</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Kirjaaja</source>
        <translation>Antecknad av</translation>
    </message>
    <message>
        <source>Huomiot</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Tavoitetta ei ole kirjattu.</source>
        <translation>Inget mål har antecknats.</translation>
    </message>
    <message>
        <source>Vastaava viranomainen: {0}</source>
        <translation>Ansvarig myndighet: {0}</translation>
    </message>
    <message>
        <source>Opiskeltava kieli: {0}</source>
        <translation>Språk som studeras: {0}</translation>
    </message>
    <message>
        <source>Sovittu tarkistus: {0}</source>
        <translation>Avtalad översyn: {0}</translation>
    </message>
    <message>
        <source>Peruste enimmäisajan ylitykselle: {0}</source>
        <translation>Grund för att överskrida den längsta tiden: {0}</translation>
    </message>
    <message>
        <source>Selitetty kielellä {0}</source>
        <translation>Förklarad på {0}</translation>
    </message>
    <message>
        <source>tulkki oli mukana</source>
        <translation>tolk var med</translation>
    </message>
    <message>
        <source>oikeudet ja velvollisuudet kerrottu</source>
        <translation>rättigheter och skyldigheter berättade</translation>
    </message>
    <message>
        <source>asiakas sai kopion</source>
        <translation>kunden fick en kopia</translation>
    </message>
    <message>
        <source>Allekirjoitettu {0}</source>
        <translation>Undertecknad {0}</translation>
    </message>
    <message>
        <source>todistajat: {0}</source>
        <translation>vittnen: {0}</translation>
    </message>
    <message>
        <source>viranomaisen puolesta {0}</source>
        <translation>för myndigheten {0}</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Suunnitelma</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Uusi suunnitelma</source>
        <translation>Ny plan</translation>
    </message>
    <message>
        <source>Tästä suunnitelmasta on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>Det finns ett halvfärdigt utkast till planen som inte sparades.</translation>
    </message>
    <message>
        <source>Ctrl+S tallentaa. Kun allekirjoituspäivä on täytetty, suunnitelma tulee voimaan eikä sitä voi enää muuttaa.</source>
        <translation>Ctrl+S sparar. När undertecknandets dag är ifylld träder planen i kraft och kan inte längre ändras.</translation>
    </message>
    <message>
        <source>{0} on voimassa {1} asti.</source>
        <translation>{0} är i kraft till {1}.</translation>
    </message>
    <message>
        <source>Suunnitelman luonnos tallennettu.</source>
        <translation>Utkastet till planen sparat.</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>Suunnitelma</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;Suunnitelma</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Voimassa alkaen</source>
        <translation>I kraft &amp;från</translation>
    </message>
    <message>
        <source>Voimassa &amp;asti</source>
        <translation>I kraft &amp;till</translation>
    </message>
    <message>
        <source>&amp;Tavoitteet, yksi riville</source>
        <translation>&amp;Mål, ett per rad</translation>
    </message>
    <message>
        <source>Opiskeltava &amp;kieli</source>
        <translation>Språ&amp;k som studeras</translation>
    </message>
    <message>
        <source>Vastaava viran&amp;omainen</source>
        <translation>Ansvarig m&amp;yndighet</translation>
    </message>
    <message>
        <source>Selittäminen ja allekirjoitus</source>
        <translation>Förklaring och undertecknande</translation>
    </message>
    <message>
        <source>S&amp;elitetty kielellä</source>
        <translation>&amp;Förklarad på</translation>
    </message>
    <message>
        <source>Tulkki oli &amp;mukana</source>
        <translation>En tolk var &amp;med</translation>
    </message>
    <message>
        <source>T&amp;ulkki</source>
        <translation>&amp;Tolk</translation>
    </message>
    <message>
        <source>Oikeudet ja velvollisuudet ke&amp;rrottu</source>
        <translation>&amp;Rättigheter och skyldigheter berättade</translation>
    </message>
    <message>
        <source>Asiakas sai ko&amp;pion</source>
        <translation>Kunden fick en ko&amp;pia</translation>
    </message>
    <message>
        <source>Sovittu tark&amp;istus</source>
        <translation>Avtalad övers&amp;yn</translation>
    </message>
    <message>
        <source>A&amp;llekirjoitettu</source>
        <translation>&amp;Undertecknad</translation>
    </message>
    <message>
        <source>Allekir&amp;joituksen tapa</source>
        <translation>Sätt att undert&amp;eckna</translation>
    </message>
    <message>
        <source>To&amp;distajat</source>
        <translation>&amp;Vittnen</translation>
    </message>
    <message>
        <source>Peruste enimmäisajan &amp;ylitykselle</source>
        <translation>Grund för att överskrida &amp;längsta tiden</translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>Toimenpiteet</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Lisää, mitä sovittiin: kielen opiskelu, koulutus, työnhaku.</source>
        <translation>Lägg till vad som avtalades: språkstudier, utbildning, jobbsökning.</translation>
    </message>
    <message>
        <source>Lisää toime&amp;npide</source>
        <translation>Lägg till åtgär&amp;d</translation>
    </message>
    <message>
        <source>Toimenpide</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Kuka vastaa</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Lisää suunnitelmaan</source>
        <translation>Lägg till i planen</translation>
    </message>
    <message>
        <source>Sisältö</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Koulutus tai palvelu</source>
        <translation>Utbildning eller service</translation>
    </message>
    <message>
        <source>Mitä sovittiin</source>
        <translation>Vad som avtalades</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Alkaa</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Päättyy</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PlanReviewPage</name>
    <message>
        <source>Suunnitelman tarkistaminen</source>
        <translation>Översyn av planen</translation>
    </message>
    <message>
        <source>Tarkistus</source>
        <translation>Översyn</translation>
    </message>
    <message>
        <source>Tarkistettu &amp;päivänä</source>
        <translation>Sedd över &amp;den</translation>
    </message>
    <message>
        <source>Kuka pyy&amp;si</source>
        <translation>Vem &amp;begärde</translation>
    </message>
    <message>
        <source>Miksi</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Miksi: {0}</source>
        <translation>Varför: {0}</translation>
    </message>
    <message>
        <source>T&amp;ulos</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <source>&amp;Huomiot</source>
        <translation>&amp;Anmärkningar</translation>
    </message>
    <message>
        <source>Seu&amp;raava tarkistus</source>
        <translation>Nästa övers&amp;yn</translation>
    </message>
    <message>
        <source>Tarkistus kirjattu.</source>
        <translation>Översynen antecknad.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Kielitaidon kehitys</source>
        <translation>Språkkunskapernas utveckling</translation>
    </message>
    <message>
        <source>katkoviiva: tavoite {0}</source>
        <translation>streckad linje: mål {0}</translation>
    </message>
</context>
<context>
    <name>ProjectEditor</name>
    <message>
        <source>Hankkeen tiedot</source>
        <translation>Projektets uppgifter</translation>
    </message>
    <message>
        <source>Uusi hanke</source>
        <translation>Nytt projekt</translation>
    </message>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation>Läs de sparade uppgifterna på nytt</translation>
    </message>
    <message>
        <source>Perustiedot</source>
        <translation>Grunduppgifter</translation>
    </message>
    <message>
        <source>Tästä hankkeesta on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>Det finns ett ofärdigt utkast till det här projektet som inte har sparats.</translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Rahasto</source>
        <translation>&amp;Fond</translation>
    </message>
    <message>
        <source>&amp;Alkaa</source>
        <translation>&amp;Börjar</translation>
    </message>
    <message>
        <source>&amp;Päättyy</source>
        <translation>&amp;Slutar</translation>
    </message>
    <message>
        <source>Hanke tallennettu.</source>
        <translation>Projektet har sparats.</translation>
    </message>
</context>
<context>
    <name>ProjectParticipations</name>
    <message>
        <source>Osallistumiset</source>
        <translation>Deltaganden</translation>
    </message>
    <message>
        <source>Hankkeessa ei ole vielä osallistujia</source>
        <translation>Projektet har inga deltagare ännu</translation>
    </message>
    <message>
        <source>Lisää osallistuminen, niin indikaattorit laskevat sen mukaan.</source>
        <translation>Lägg till ett deltagande så räknar indikatorerna med det.</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Alkoi</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Päättyi</source>
        <translation>Avslutades</translation>
    </message>
    <message>
        <source>Palvelut</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Kielitaso</source>
        <translation>Språknivå</translation>
    </message>
    <message>
        <source>Auttoi</source>
        <translation>Hjälpte</translation>
    </message>
    <message>
        <source>kyllä</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>ei</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>ei halunnut vastata</source>
        <translation>ville inte svara</translation>
    </message>
    <message numerus="yes">
        <source>%n osallistumista tässä toimistossa. Enter avaa.</source>
        <translation>
            <numerusform>%n deltagande vid den här byrån. Enter öppnar.</numerusform>
            <numerusform>%n deltaganden vid den här byrån. Enter öppnar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionForm</name>
    <message>
        <source>Turvakielto päättyy</source>
        <translation>Spärrmarkeringen upphör</translation>
    </message>
    <message>
        <source>&amp;Päätä turvakielto</source>
        <translation>&amp;Avsluta spärrmarkeringen</translation>
    </message>
    <message>
        <source>&amp;Päättyi</source>
        <translation>&amp;Upphörde</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Päätä myös per&amp;heenjäseniltä, jotka ovat perineet sen</source>
        <translation>Avsluta den också för &amp;familjemedlemmar som har ärvt den</translation>
    </message>
    <message>
        <source>Päättäminen palauttaa piilotetut tiedot näkyviin. Varmista, että kielto on päättynyt myös väestötietojärjestelmässä.</source>
        <translation>När den avslutas visas de dolda uppgifterna igen. Kontrollera att spärrmarkeringen har upphört också i befolkningsdatasystemet.</translation>
    </message>
    <message numerus="yes">
        <source>%n perheenjäsenen tiedot pysyvät piilossa, kunnes peritty turvakielto päätetään hänen sivullaan.</source>
        <translation>
            <numerusform>%n familjemedlems uppgifter förblir dolda tills den nedärvda spärrmarkeringen avslutas på hens sida.</numerusform>
            <numerusform>%n familjemedlemmars uppgifter förblir dolda tills den nedärvda spärrmarkeringen avslutas på deras sidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turvakielto päätetty.</source>
        <translation>Spärrmarkeringen har avslutats.</translation>
    </message>
</context>
<context>
    <name>ProtectionWords</name>
    <message>
        <source>{0}, voimassa {1}.</source>
        <translation>{0}, i kraft {1}.</translation>
    </message>
    <message>
        <source>Osoite, kotikunta ja yhteystiedot ovat piilossa. Ulos luovutetaan vain yhteysosoite.</source>
        <translation>Adress, hemkommun och kontaktuppgifter är dolda. Endast kontaktadressen lämnas ut.</translation>
    </message>
    <message>
        <source>Turvakielto on peritty perheenjäseneltä: {0}.</source>
        <translation>Spärrmarkeringen är nedärvd från en familjemedlem: {0}.</translation>
    </message>
    <message>
        <source>Perheenjäsenen turvakielto ei enää kata asiakasta {0} alkaen. Tiedot pysyvät piilossa, kunnes peritty turvakielto päätetään Asiakkuuden tila -sivulla.</source>
        <translation>Familjemedlemmens spärrmarkering omfattar inte längre kunden från och med {0}. Uppgifterna förblir dolda tills den nedärvda spärrmarkeringen avslutas på sidan Kundrelationens status.</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Spärrmarkering</translation>
    </message>
    <message>
        <source>{0} asti</source>
        <translation>till och med {0}</translation>
    </message>
    <message>
        <source>toistaiseksi</source>
        <translation>tills vidare</translation>
    </message>
</context>
<context>
    <name>PutOffForm</name>
    <message>
        <source>Torkuta</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>&amp;Syy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>mitä odotetaan</source>
        <translation>vad som inväntas</translation>
    </message>
    <message>
        <source>&amp;Kuinka kauan</source>
        <translation>&amp;Hur länge</translation>
    </message>
    <message>
        <source>huomiseen</source>
        <translation>till i morgon</translation>
    </message>
    <message>
        <source>viikko</source>
        <translation>en vecka</translation>
    </message>
    <message>
        <source>kaksi viikkoa</source>
        <translation>två veckor</translation>
    </message>
    <message>
        <source>kuukausi</source>
        <translation>en månad</translation>
    </message>
    <message>
        <source>&amp;Palaa listalle</source>
        <translation>Åter på &amp;listan</translation>
    </message>
</context>
<context>
    <name>RecognisePage</name>
    <message>
        <source>Kuka asiakas on?</source>
        <translation>Vem är kunden?</translation>
    </message>
    <message>
        <source>Saattaa olla</source>
        <translation>Kan vara</translation>
    </message>
    <message>
        <source>Muu asiakas</source>
        <translation>En annan kund</translation>
    </message>
    <message>
        <source>Ei asiakkaamme</source>
        <translation>Inte vår kund</translation>
    </message>
    <message>
        <source>Kumppani saa tiedon seuraavassa paketissa eikä lähetä hänestä enempää. Jo saapuneet tekstit poistetaan.</source>
        <translation>Partnern får veta det i nästa paket och skickar ingenting mer om hen. Texter som redan kommit tas bort.</translation>
    </message>
    <message>
        <source>Hän ei ole asiakkaamme</source>
        <translation>Hen är inte vår kund</translation>
    </message>
    <message>
        <source>nimi puuttuu</source>
        <translation>namnet saknas</translation>
    </message>
    <message>
        <source>, s. {0}</source>
        <translation>, f. {0}</translation>
    </message>
    <message>
        <source>{0} tarkoittaa: {1}{2}</source>
        <translation>{0} menar: {1}{2}</translation>
    </message>
    <message>
        <source>Valitse</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Valitse {0}</source>
        <translation>Välj {0}</translation>
    </message>
    <message>
        <source>Valittu: {0}. Kumppanin merkinnät tulevat hänen tietoihinsa.</source>
        <translation>Vald: {0}. Partnerns anteckningar kommer till hens uppgifter.</translation>
    </message>
    <message>
        <source>Valitse asiakas. Jos olet epävarma, soita kumppanille ennen valintaa.</source>
        <translation>Välj kunden. Om du är osäker, ring partnern innan du väljer.</translation>
    </message>
    <message>
        <source>Asiakas tunnistettu.</source>
        <translation>Kunden identifierad.</translation>
    </message>
    <message>
        <source>Kumppanille kerrotaan seuraavassa paketissa.</source>
        <translation>Partnern får veta det i nästa paket.</translation>
    </message>
</context>
<context>
    <name>RecognitionPart</name>
    <message>
        <source>Tutkinnon tunnustaminen</source>
        <translation>Erkännande av examen</translation>
    </message>
    <message>
        <source>Lisää hakemus</source>
        <translation>Lägg till ansökan</translation>
    </message>
    <message>
        <source>Tunnustamista ei ole haettu.</source>
        <translation>Erkännande har inte sökts.</translation>
    </message>
    <message>
        <source>Tutkinto tai osaaminen</source>
        <translation>Examen eller kunnande</translation>
    </message>
    <message>
        <source>Käsittelijä</source>
        <translation>Handläggare</translation>
    </message>
    <message>
        <source>Siirto</source>
        <translation>Överföring</translation>
    </message>
    <message>
        <source>Haettu</source>
        <translation>Ansökt</translation>
    </message>
    <message>
        <source>Vaihe</source>
        <translation>Skede</translation>
    </message>
    <message>
        <source>{0} (ennen {1})</source>
        <translation>{0} (tidigare {1})</translation>
    </message>
    <message>
        <source>Kirjaa vaihe</source>
        <translation>Anteckna skede</translation>
    </message>
    <message>
        <source>Tunnustamishakemus</source>
        <translation>Ansökan om erkännande</translation>
    </message>
    <message>
        <source>&amp;Tutkinto tai osaaminen</source>
        <translation>&amp;Examen eller kunnande</translation>
    </message>
    <message>
        <source>&amp;Käsittelijä</source>
        <translation>&amp;Handläggare</translation>
    </message>
    <message>
        <source>Muun käsittelijän &amp;nimi</source>
        <translation>Den andra handläggarens &amp;namn</translation>
    </message>
    <message>
        <source>&amp;Vaihe</source>
        <translation>&amp;Skede</translation>
    </message>
    <message>
        <source>&amp;Päivä</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Päätöksen n&amp;umero</source>
        <translation>Beslutets n&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Lisätieto</source>
        <translation>&amp;Mer information</translation>
    </message>
    <message>
        <source>Uusi vaihe: {0}</source>
        <translation>Nytt skede: {0}</translation>
    </message>
</context>
<context>
    <name>RecoverPanel</name>
    <message>
        <source>Avaa palautuskoodilla</source>
        <translation>Öppna med återställningskod</translation>
    </message>
    <message>
        <source>Koodissa on kahdeksan neljän merkin ryhmää. Se tulostettiin käyttöönotossa. Samalla valitset uuden tunnuslauseen.</source>
        <translation>Koden har åtta grupper med fyra tecken. Den skrevs ut när programmet togs i bruk. Samtidigt väljer du en ny lösenfras.</translation>
    </message>
    <message>
        <source>&amp;Palautuskoodi</source>
        <translation>&amp;Återställningskod</translation>
    </message>
    <message>
        <source>&amp;Avaa</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Takaisin</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Yritä uudelleen</source>
        <translation>&amp;Försök igen</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Uusi palautuskoodi</source>
        <translation>Ny återställningskod</translation>
    </message>
    <message>
        <source>Uusi palautuskoodi on voimassa. Hävitä vanha paperi.</source>
        <translation>Den nya återställningskoden gäller. Förstör det gamla papperet.</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Vastaus puuttuu</source>
        <translation>Svar saknas</translation>
    </message>
    <message>
        <source>Tiiviste {0}.</source>
        <translation>Kontrollsumma {0}.</translation>
    </message>
    <message>
        <source>Lokin linkki {0}.</source>
        <translation>Logglänk {0}.</translation>
    </message>
</context>
<context>
    <name>ReferralEditor</name>
    <message>
        <source>Ohjaa koulutukseen</source>
        <translation>Hänvisa till utbildning</translation>
    </message>
    <message>
        <source>Peru tämä luonnos</source>
        <translation>Dra tillbaka det här utkastet</translation>
    </message>
    <message>
        <source>Lähetteen esikatselu</source>
        <translation>Förhandsgranskning av hänvisningen</translation>
    </message>
    <message>
        <source>Esikatselu näyttää täsmälleen sen, mitä oppilaitos saa (Ctrl+P).</source>
        <translation>Förhandsgranskningen visar exakt det som läroanstalten får (Ctrl+P).</translation>
    </message>
    <message>
        <source>Tästä lähetteestä on keskeneräisiä muutoksia, joita ei tallennettu.</source>
        <translation>Hänvisningen har oavslutade ändringar som inte har sparats.</translation>
    </message>
    <message>
        <source>Lähetteen tiedot</source>
        <translation>Hänvisningens uppgifter</translation>
    </message>
    <message>
        <source>Näytettävä lähete</source>
        <translation>Hänvisning som visas</translation>
    </message>
    <message>
        <source>Mitä lähtee</source>
        <translation>Vad som lämnas ut</translation>
    </message>
    <message>
        <source>Luonnos on peruttu. Mitään ei ole lähtenyt.</source>
        <translation>Utkastet har dragits tillbaka. Ingenting har skickats.</translation>
    </message>
    <message>
        <source>Lähete esikatseluun</source>
        <translation>Hänvisningen till förhandsgranskning</translation>
    </message>
    <message>
        <source>Luonnos tallennettu, viite {0}</source>
        <translation>Utkastet har sparats, referens {0}</translation>
    </message>
    <message>
        <source>Esikatselu on valmis. Lähteviä tietoja: {0}.</source>
        <translation>Förhandsgranskningen är klar. Uppgifter som lämnas ut: {0}.</translation>
    </message>
    <message>
        <source>Lähete tiedostoksi</source>
        <translation>Hänvisningen till fil</translation>
    </message>
    <message>
        <source>Lähete {0} on tallennettu. Lähetä se oppilaitokselle turvapostilla.</source>
        <translation>Hänvisning {0} har sparats. Sänd den till läroanstalten med skyddad e-post.</translation>
    </message>
    <message>
        <source>{0} lähetettä on tallennettu, kukin omana tiedostonaan: {1}. Lähetä kukin omalle oppilaitokselleen turvapostilla.</source>
        <translation>{0} hänvisningar har sparats, var och en i en egen fil: {1}. Skicka var och en till sin läroanstalt med skyddad e-post.</translation>
    </message>
    <message>
        <source>Tallenna lähete</source>
        <translation>Spara hänvisningen</translation>
    </message>
</context>
<context>
    <name>ReferralFields</name>
    <message>
        <source>Koulutus on suunnitel&amp;massa</source>
        <translation>Utbildningen finns i &amp;planen</translation>
    </message>
    <message>
        <source>Suojaa tiedosto sa&amp;lasanalla</source>
        <translation>Skydda filen med &amp;lösenord</translation>
    </message>
    <message>
        <source>Vain perusteella luovutettavat</source>
        <translation>Lämnas ut endast på särskild grund</translation>
    </message>
    <message>
        <source>&amp;Oppilaitos</source>
        <translation>&amp;Läroanstalt</translation>
    </message>
    <message>
        <source>&amp;Vastaanottaja</source>
        <translation>&amp;Mottagare</translation>
    </message>
    <message>
        <source>Koulutusm&amp;uoto</source>
        <translation>Utbildnings&amp;form</translation>
    </message>
    <message>
        <source>Lähetepo&amp;hja</source>
        <translation>Hänvisnings&amp;mall</translation>
    </message>
    <message>
        <source>&amp;Koulutus</source>
        <translation>&amp;Utbildning</translation>
    </message>
    <message>
        <source>&amp;Toivottu aloitus</source>
        <translation>Önskad &amp;start</translation>
    </message>
    <message>
        <source>&amp;Rahoitus</source>
        <translation>&amp;Finansiering</translation>
    </message>
    <message>
        <source>K&amp;ysymys oppilaitokselle</source>
        <translation>F&amp;råga till läroanstalten</translation>
    </message>
    <message>
        <source>Vastaus vii&amp;meistään</source>
        <translation>S&amp;var senast</translation>
    </message>
    <message>
        <source>Lähetteen k&amp;ieli</source>
        <translation>Hänvisningens sp&amp;råk</translation>
    </message>
    <message>
        <source>&amp;Luovutuksen peruste</source>
        <translation>&amp;Grund för utlämnandet</translation>
    </message>
    <message>
        <source>Miksi tiedot luovutetaan tur&amp;vakiellosta huolimatta</source>
        <translation>Varför uppgifterna lämnas ut trots s&amp;pärrmarkeringen</translation>
    </message>
    <message>
        <source>esimerkiksi tammikuu 2027</source>
        <translation>till exempel januari 2027</translation>
    </message>
    <message>
        <source>Usein tarpeen: {0}.</source>
        <translation>Behövs ofta: {0}.</translation>
    </message>
    <message>
        <source>Valitse oppilaitos</source>
        <translation>Välj läroanstalt</translation>
    </message>
    <message>
        <source>Lisää ensin oppilaitos (Verkosto)</source>
        <translation>Lägg först till en läroanstalt (Nätverk)</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation>Läs de sparade uppgifterna på nytt</translation>
    </message>
    <message>
        <source>Oppilaitoksen vastaus</source>
        <translation>Läroanstaltens svar</translation>
    </message>
    <message>
        <source>Vaiheet</source>
        <translation>Skeden</translation>
    </message>
    <message>
        <source>Lähete</source>
        <translation>Hänvisning</translation>
    </message>
    <message>
        <source>Uusi lähete tämän pohjalta</source>
        <translation>Ny hänvisning utifrån denna</translation>
    </message>
    <message>
        <source>Luovutetut tiedot</source>
        <translation>Utlämnade uppgifter</translation>
    </message>
    <message>
        <source>Lähete {0} · {1}</source>
        <translation>Hänvisning {0} · {1}</translation>
    </message>
    <message>
        <source>Vastaanottaja</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Koulutus</source>
        <translation>Utbildning</translation>
    </message>
    <message>
        <source>Toivottu aloitus</source>
        <translation>Önskad start</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sänd</translation>
    </message>
    <message>
        <source>Vastaus viimeistään</source>
        <translation>Svar senast</translation>
    </message>
    <message>
        <source>Kieli</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Kysymys</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Ei vastausta vielä. Kun oppilaitos palauttaa PDF-lomakkeen, pudota se ikkunaan tai avaa se (Ctrl+O).</source>
        <translation>Inget svar ännu. När läroanstalten returnerar PDF-blanketten, släpp den på fönstret eller öppna den (Ctrl+O).</translation>
    </message>
    <message>
        <source>Tulotapa</source>
        <translation>Hur det kom</translation>
    </message>
    <message>
        <source>Kirjattu</source>
        <translation>Antecknad</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}: {1} {2}</translation>
    </message>
    <message>
        <source>{0} tietoa: {1}.
Peruste: {2}.</source>
        <translation>{0} uppgifter: {1}.
Grund: {2}.</translation>
    </message>
    <message>
        <source>Tietoja ei ole luovutettu.</source>
        <translation>Inga uppgifter har lämnats ut.</translation>
    </message>
</context>
<context>
    <name>ReferralSteps</name>
    <message>
        <source>Oppilaitos on saanut lähetteen</source>
        <translation>Läroanstalten har fått hänvisningen</translation>
    </message>
    <message>
        <source>Opinnot alkoivat</source>
        <translation>Studierna började</translation>
    </message>
    <message>
        <source>Kuittaa &amp;saapuneeksi</source>
        <translation>Kvittera som &amp;mottagen</translation>
    </message>
    <message>
        <source>Kirjaa &amp;vastaus käsin</source>
        <translation>Anteckna &amp;svaret för hand</translation>
    </message>
    <message>
        <source>Opinnot &amp;alkoivat</source>
        <translation>Studierna &amp;började</translation>
    </message>
    <message>
        <source>Opinnot p&amp;äättyivät</source>
        <translation>Studierna a&amp;vslutades</translation>
    </message>
    <message>
        <source>&amp;Peru lähete</source>
        <translation>&amp;Återkalla hänvisningen</translation>
    </message>
    <message>
        <source>Pä&amp;ivä</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Opinnot päättyivät</source>
        <translation>Studierna avslutades</translation>
    </message>
    <message>
        <source>T&amp;ulos</source>
        <translation>&amp;Resultat</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Peru lähete</source>
        <translation>Återkalla hänvisningen</translation>
    </message>
    <message>
        <source>Kirjattu.</source>
        <translation>Antecknat.</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>Tänään-lista muistuttaa</source>
        <translation>Listan I dag påminner</translation>
    </message>
    <message>
        <source>T&amp;apaamisista, päivää ennen</source>
        <translation>Om &amp;möten, dagar före</translation>
    </message>
    <message>
        <source>Päättyvistä &amp;suunnitelmista, päivää ennen</source>
        <translation>Om &amp;planer som upphör, dagar före</translation>
    </message>
    <message>
        <source>Päättyvistä &amp;oleskeluluvista, päivää ennen</source>
        <translation>Om &amp;uppehållstillstånd som upphör, dagar före</translation>
    </message>
    <message>
        <source>&amp;Täysi-ikäisyydestä, päivää ennen</source>
        <translation>Om m&amp;yndighetsålder, dagar före</translation>
    </message>
    <message>
        <source>Paluusta tauo&amp;lta, päivää ennen</source>
        <translation>Om &amp;återkomst från paus, dagar före</translation>
    </message>
    <message>
        <source>&amp;Määräajoista, päivää ennen</source>
        <translation>Om tids&amp;frister, dagar före</translation>
    </message>
    <message>
        <source>Päättyvistä s&amp;uostumuksista, päivää ennen</source>
        <translation>Om samtycken s&amp;om upphör, dagar före</translation>
    </message>
    <message>
        <source>Vanhenevista &amp;korteista, päivää ennen</source>
        <translation>Om &amp;kort som går ut, dagar före</translation>
    </message>
    <message>
        <source>Saaduista &amp;vastauksista, päivää niiden jälkeen</source>
        <translation>Om inkomna &amp;svar, dagar efter dem</translation>
    </message>
    <message>
        <source>Näytä: {0}</source>
        <translation>Visa: {0}</translation>
    </message>
    <message>
        <source>Valinnat ovat omiasi. Turvakiellon päättymisestä, myöhässä olevista vastauksista, päättyneistä suunnitelmista ja tapaamisista muistutetaan aina.</source>
        <translation>Valen är dina egna. Om spärrmarkeringar som upphör, försenade svar, planer som har upphört och möten påminns alltid.</translation>
    </message>
    <message>
        <source>Muistutukset tallennettu.</source>
        <translation>Påminnelserna har sparats.</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Avaa uudelleen</source>
        <translation>Öppna på nytt</translation>
    </message>
    <message>
        <source>&amp;Avaa uudelleen</source>
        <translation>&amp;Öppna på nytt</translation>
    </message>
    <message>
        <source>A&amp;lkaen</source>
        <translation>&amp;Från och med</translation>
    </message>
    <message>
        <source>&amp;Kotikunta</source>
        <translation>&amp;Hemkommun</translation>
    </message>
    <message>
        <source>Ei muutu</source>
        <translation>Ändras inte</translation>
    </message>
    <message>
        <source>Alkaa uusi jakso. Aiemmat jaksot ja niiden päivät säilyvät.</source>
        <translation>En ny period börjar. De tidigare perioderna och deras dagar bevaras.</translation>
    </message>
    <message>
        <source>Kotikunta on nyt ulkomaat. Valitse uusi, jos se on tiedossa.</source>
        <translation>Hemkommunen är nu utlandet. Välj en ny om den är känd.</translation>
    </message>
    <message>
        <source>Asiakkuus avattu uudelleen.</source>
        <translation>Kundrelationen har öppnats på nytt.</translation>
    </message>
</context>
<context>
    <name>ReplyDifference</name>
    <message>
        <source>Kohta</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Aiemmin</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Oppilaitos vastaa</source>
        <translation>Läroanstalten svarar</translation>
    </message>
    <message>
        <source>Asiakkaan tiedot</source>
        <translation>Kundens uppgifter</translation>
    </message>
    <message>
        <source>Nyt</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Hyväksymisen jälkeen</source>
        <translation>Efter godkännandet</translation>
    </message>
    <message>
        <source>Polku: {0}</source>
        <translation>Stig: {0}</translation>
    </message>
    <message>
        <source>Kielitaito, {0}: {1}</source>
        <translation>Språkkunskaper, {0}: {1}</translation>
    </message>
    <message>
        <source>Seuranta, {0}: {1} lopussa</source>
        <translation>Uppföljning, {0}: {1} i slutet</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Ei kerrottu</source>
        <translation>Inte angivet</translation>
    </message>
</context>
<context>
    <name>ReplyPage</name>
    <message>
        <source>Oppilaitoksen vastaus</source>
        <translation>Läroanstaltens svar</translation>
    </message>
    <message>
        <source>Tarkista nämä kohdat tiedostosta</source>
        <translation>Kontrollera dessa punkter i filen</translation>
    </message>
    <message>
        <source>Mitä muuttuu</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Luetaan tiedostoa</source>
        <translation>Filen läses</translation>
    </message>
    <message>
        <source>Luetaan vastausta</source>
        <translation>Svaret läses</translation>
    </message>
    <message numerus="yes">
        <source>%n tiedostoa jäljellä</source>
        <translation>
            <numerusform>%n fil kvar</numerusform>
            <numerusform>%n filer kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} vastasi</source>
        <translation>{0} svarade</translation>
    </message>
    <message>
        <source>Viite {0} · {1}</source>
        <translation>Referens {0} · {1}</translation>
    </message>
    <message>
        <source>Asiakas on yhdistetty tietueeseen {0}. Vastaus näkyy siellä.</source>
        <translation>Kunden har slagits ihop med posten {0}. Svaret syns där.</translation>
    </message>
    <message>
        <source>Vastaus tulee allekirjoittamattomasta PDF-tiedostosta. Hyväksy (Enter) kirjaa sen asiakkaan tietoihin lähteenä oppilaitos.</source>
        <translation>Svaret kommer från en PDF-fil utan underskrift. Godkänn (Enter) antecknar det i kundens uppgifter med läroanstalten som källa.</translation>
    </message>
    <message>
        <source>Tiedoston painettua osaa on muutettu lähettämisen jälkeen. Varmista vastaus oppilaitokselta ennen hyväksymistä.</source>
        <translation>Filens tryckta del har ändrats efter sändningen. Bekräfta svaret med läroanstalten innan du godkänner det.</translation>
    </message>
    <message>
        <source>Vastaus tuli määräajan jälkeen.</source>
        <translation>Svaret kom efter tidsfristen.</translation>
    </message>
    <message>
        <source>Lomake on tulostettu tai litistetty, ja vastaus on luettu sen tekstistä. Vertaa sitä tiedostoon ennen hyväksymistä.</source>
        <translation>Blanketten har skrivits ut eller gjorts platt, och svaret har lästs ur dess text. Jämför det med filen innan du godkänner.</translation>
    </message>
    <message>
        <source>Näitä kohtia ei voitu tulkita: {0}.</source>
        <translation>De här punkterna kunde inte tolkas: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n vastausta kirjattu luokkalistasta.</source>
        <translation>
            <numerusform>%n svar antecknat från klasslistan.</numerusform>
            <numerusform>%n svar antecknade från klasslistan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n riviä on vielä ilman vastausta.</source>
        <translation>
            <numerusform>%n rad är ännu utan svar.</numerusform>
            <numerusform>%n rader är ännu utan svar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vastaus kirjattu {0}.</source>
        <translation>Svaret antecknades {0}.</translation>
    </message>
</context>
<context>
    <name>ReplyRows</name>
    <message>
        <source>Luokkalistan rivit</source>
        <translation>Klasslistans rader</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Tilanne</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Kirjattu</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>Ei vastausta vielä</source>
        <translation>Inget svar än</translation>
    </message>
    <message>
        <source>Tarkista rivi</source>
        <translation>Granska raden</translation>
    </message>
    <message>
        <source>Valmis hyväksyttäväksi</source>
        <translation>Klar att godkännas</translation>
    </message>
    <message numerus="yes">
        <source>%n riviä odottaa</source>
        <translation>
            <numerusform>%n rad väntar</numerusform>
            <numerusform>%n rader väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>Takaisin tauolta</source>
        <translation>Tillbaka från pausen</translation>
    </message>
    <message>
        <source>&amp;Jatka asiakkuutta</source>
        <translation>Fo&amp;rtsätt kundrelationen</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>&amp;Från och med</translation>
    </message>
    <message>
        <source>Keskeytynyt polun vaihe jatkuu, kun merkitset sen käynnissä olevaksi.</source>
        <translation>Ett avbrutet steg på stigen fortsätter när du antecknar det som pågående.</translation>
    </message>
    <message>
        <source>Paluupäiväksi oli kirjattu {0}.</source>
        <translation>Som dag för återkomst hade antecknats {0}.</translation>
    </message>
    <message>
        <source>Asiakkuus jatkuu.</source>
        <translation>Kundrelationen fortsätter.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Poista valittu</source>
        <translation>Ta bort den valda</translation>
    </message>
    <message>
        <source>Palauta poistettu</source>
        <translation>Återställ den borttagna</translation>
    </message>
</context>
<context>
    <name>RuleSettings</name>
    <message>
        <source>Indikaattorit</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Määräajat</source>
        <translation>Tidsfrister</translation>
    </message>
    <message>
        <source>Koodistot</source>
        <translation>Kodlistor</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Sisältö</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Lähde</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>versio {0}, {1} indikaattoria</source>
        <translation>version {0}, {1} indikatorer</translation>
    </message>
    <message>
        <source>{0} pv</source>
        <translation>{0} d</translation>
    </message>
    <message>
        <source>{0} tp</source>
        <translation>{0} ad</translation>
    </message>
    <message>
        <source>{0} vk</source>
        <translation>{0} v</translation>
    </message>
    <message>
        <source>{0} kk</source>
        <translation>{0} mån</translation>
    </message>
    <message>
        <source>viipymättä</source>
        <translation>utan dröjsmål</translation>
    </message>
    <message>
        <source>tarpeen mukaan</source>
        <translation>vid behov</translation>
    </message>
    <message>
        <source>Kunnat</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>{0} kuntaa</source>
        <translation>{0} kommuner</translation>
    </message>
    <message>
        <source>Tilastokeskus</source>
        <translation>Statistikcentralen</translation>
    </message>
    <message>
        <source>{0} koodia</source>
        <translation>{0} koder</translation>
    </message>
</context>
<context>
    <name>SafetySettings</name>
    <message>
        <source>Varmuuskopiot</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Varmuuskopioita ei ole vielä.</source>
        <translation>Inga säkerhetskopior ännu.</translation>
    </message>
    <message>
        <source>Tehty itse</source>
        <translation>Gjord själv</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Syy</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Ennen päivitystä</source>
        <translation>Före uppdatering</translation>
    </message>
    <message>
        <source>Koko</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Tiedosto</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Kopio on salattu kuten tietovarasto, ja se luetaan läpi ennen kuin se kelpaa. Avaintiedosto kopioidaan sen viereen.</source>
        <translation>Kopian är krypterad som datavalvet, och den läses igenom innan den duger. Nyckelfilen kopieras bredvid den.</translation>
    </message>
    <message>
        <source>Tee &amp;varmuuskopio nyt</source>
        <translation>Gör en &amp;säkerhetskopia nu</translation>
    </message>
    <message>
        <source>Käyttöloki</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Jokainen katselu ja muutos kirjataan lokiin, jonka merkinnät varmistavat toisensa. Tarkistusluku painetaan asiakirjojen alareunaan: siitä näkee myöhemmin, onko lokia lyhennetty.</source>
        <translation>Varje visning och ändring antecknas i en logg vars poster bekräftar varandra. Kontrolltalet trycks i handlingarnas nederkant: av det syns senare om loggen har kortats av.</translation>
    </message>
    <message>
        <source>Tarkista &amp;loki</source>
        <translation>Kontrollera &amp;loggen</translation>
    </message>
    <message>
        <source>Tehdään varmuuskopiota</source>
        <translation>Säkerhetskopian görs</translation>
    </message>
    <message>
        <source>Varmuuskopio on tehty ja luettu läpi: {0} riviä täsmää.</source>
        <translation>Säkerhetskopian är gjord och genomläst: {0} rader stämmer.</translation>
    </message>
    <message>
        <source>Tarkistetaan lokia</source>
        <translation>Loggen kontrolleras</translation>
    </message>
    <message>
        <source>Loki on eheä: {0} merkintää.</source>
        <translation>Loggen är hel: {0} poster.</translation>
    </message>
    <message>
        <source>Lokia on muutettu. Merkintöjä on {0}.</source>
        <translation>Loggen har ändrats. Antalet poster är {0}.</translation>
    </message>
    <message>
        <source>Merkintä {0} ei täsmää. Älä poista mitään. Ilmoita tietosuojavastaavalle.</source>
        <translation>Post {0} stämmer inte. Ta inte bort något. Meddela dataskyddsombudet.</translation>
    </message>
    <message>
        <source>{0}
Tarkistusluku: {1}</source>
        <translation>{0}
Kontrolltal: {1}</translation>
    </message>
</context>
<context>
    <name>SchoolRequests</name>
    <message>
        <source>&amp;Muistuta oppilaitosta…</source>
        <translation>&amp;Påminn läroanstalten…</translation>
    </message>
    <message>
        <source>Pyydä &amp;tieto opinnoista…</source>
        <translation>Be om &amp;uppgift om studierna…</translation>
    </message>
    <message>
        <source>Muistutettu {0}.</source>
        <translation>Påmind {0}.</translation>
    </message>
    <message>
        <source>Tallenna muistutus</source>
        <translation>Spara påminnelse</translation>
    </message>
    <message>
        <source>Muistutus tallennettu luonnokseksi. Lähetä se turvapostilla.</source>
        <translation>Påminnelsen har sparats som utkast. Skicka den med skyddad e-post.</translation>
    </message>
    <message>
        <source>Tallenna seurantalomake</source>
        <translation>Spara uppföljningsblankett</translation>
    </message>
    <message>
        <source>Seurantalomake tallennettu. Lähetä se oppilaitokselle turvapostilla.</source>
        <translation>Uppföljningsblanketten har sparats. Skicka den till läroanstalten med skyddad e-post.</translation>
    </message>
</context>
<context>
    <name>SchoolRows</name>
    <message>
        <source>Sama lähete myös toiseen oppilaitokseen</source>
        <translation>Samma hänvisning även till en annan läroanstalt</translation>
    </message>
    <message>
        <source>Oppilaitos {0}</source>
        <translation>Läroanstalt {0}</translation>
    </message>
    <message>
        <source>Vastaanottaja {0}</source>
        <translation>Mottagare {0}</translation>
    </message>
    <message>
        <source>Ei toista oppilaitosta</source>
        <translation>Ingen annan läroanstalt</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Hae nimellä, tunnuksella, puhelimella tai muistiinpanosta</source>
        <translation>Sök med namn, beteckning, telefon eller anteckning</translation>
    </message>
    <message>
        <source>Hae asiakasta</source>
        <translation>Sök kund</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Löytyneet asiakkaat</source>
        <translation>Hittade kunder</translation>
    </message>
    <message>
        <source>Ei löytynyt: {query}. Kokeile osaa nimestä, puhelinta tai tunnusta.</source>
        <translation>Inget hittades: {query}. Pröva en del av namnet, telefonnumret eller beteckningen.</translation>
    </message>
    <message numerus="yes">
        <source>%n asiakas(ta) löytyi</source>
        <translation>
            <numerusform>%n kund hittades</numerusform>
            <numerusform>%n kunder hittades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfPanel</name>
    <message>
        <source>Kuka olet?</source>
        <translation>Vem är du?</translation>
    </message>
    <message>
        <source>Nimesi ja toimistosi tulevat lähetteisiin ja käyttölokiin.</source>
        <translation>Ditt namn och din byrå syns i hänvisningar och i loggen.</translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>N&amp;imike</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>asiantuntija</source>
        <translation>sakkunnig</translation>
    </message>
    <message>
        <source>&amp;Toimisto</source>
        <translation>&amp;Byrå</translation>
    </message>
    <message>
        <source>&amp;Jatka</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>T&amp;akaisin</source>
        <translation>Tillb&amp;aka</translation>
    </message>
    <message>
        <source>Kirjoita nimesi.</source>
        <translation>Skriv ditt namn.</translation>
    </message>
    <message>
        <source>Kirjoita toimistosi nimi.</source>
        <translation>Skriv namnet på din byrå.</translation>
    </message>
</context>
<context>
    <name>SelfSettings</name>
    <message>
        <source>Omat tiedot</source>
        <translation>Egna uppgifter</translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>N&amp;imike</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Puhelin</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Sähköp&amp;osti</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>Nimesi ja yhteystietosi tulevat lähetteisiin ja käyttölokiin.</source>
        <translation>Ditt namn och dina kontaktuppgifter syns i hänvisningar och i loggen.</translation>
    </message>
    <message>
        <source>Omat tiedot tallennettu.</source>
        <translation>De egna uppgifterna har sparats.</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Palvelut</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>&amp;Lisää palvelu</source>
        <translation>&amp;Lägg till tjänst</translation>
    </message>
    <message>
        <source>Kesken</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Suoritettu</source>
        <translation>Slutförd</translation>
    </message>
    <message>
        <source>Ei suoritettu</source>
        <translation>Inte slutförd</translation>
    </message>
    <message>
        <source>pp.kk.vvvv</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>Palvelu {0}</source>
        <translation>Tjänst {0}</translation>
    </message>
    <message>
        <source>Palvelu {0} alkoi</source>
        <translation>Tjänst {0} började</translation>
    </message>
    <message>
        <source>Palvelu {0} päättyi</source>
        <translation>Tjänst {0} avslutades</translation>
    </message>
    <message>
        <source>Palvelu {0} suoritettu</source>
        <translation>Tjänst {0} slutförd</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Asetukset</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Yleiset</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>Omat tiedot</source>
        <translation>Egna uppgifter</translation>
    </message>
    <message>
        <source>Muistutukset</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Vastauskansio</source>
        <translation>Svarsmapp</translation>
    </message>
    <message>
        <source>Omat kentät</source>
        <translation>Egna fält</translation>
    </message>
    <message>
        <source>Pohjat</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Avaimet</source>
        <translation>Nycklar</translation>
    </message>
    <message>
        <source>Varmuuskopiot ja loki</source>
        <translation>Säkerhetskopior och logg</translation>
    </message>
    <message>
        <source>Säännöt ja koodistot</source>
        <translation>Regler och kodlistor</translation>
    </message>
    <message>
        <source>Tietoja</source>
        <translation>Om programmet</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Pikanäppäimet</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Komento</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Näppäin</source>
        <translation>Tangent</translation>
    </message>
</context>
<context>
    <name>SkillPart</name>
    <message>
        <source>Muu osaaminen</source>
        <translation>Annat kunnande</translation>
    </message>
    <message>
        <source>Lisää osaaminen</source>
        <translation>Lägg till kunnande</translation>
    </message>
    <message>
        <source>Muuta osaamista ei ole kirjattu.</source>
        <translation>Inget annat kunnande har antecknats.</translation>
    </message>
    <message>
        <source>Osaaminen</source>
        <translation>Kunnande</translation>
    </message>
    <message>
        <source>Kirjattu</source>
        <translation>Antecknat</translation>
    </message>
    <message>
        <source>&amp;Osaaminen</source>
        <translation>&amp;Kunnande</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>Valitse tiedosto…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Lue liitetyt rivit</source>
        <translation>Läs de inklistrade raderna</translation>
    </message>
    <message>
        <source>Excel-työkirja tai CSV-tiedosto</source>
        <translation>Excel-arbetsbok eller CSV-fil</translation>
    </message>
    <message>
        <source>Valitse oma taulukkosi tai pudota se ikkunaan. Tekoto lukee sen mutta ei muuta sitä. Mitään ei tuoda, ennen kuin olet nähnyt, mitä tuonti tekisi, ja koko tuonnin voi kumota jälkeenpäin.</source>
        <translation>Välj din egen tabell eller släpp den i fönstret. Tekoto läser den men ändrar den inte. Inget importeras innan du har sett vad importen skulle göra, och hela importen kan ångras efteråt.</translation>
    </message>
    <message>
        <source>Tai liitä rivit Excelistä</source>
        <translation>Eller klistra in rader från Excel</translation>
    </message>
    <message>
        <source>&amp;Liitä otsikkorivi ja rivit tähän (kopioi ne Excelissä ja paina Ctrl+V):</source>
        <translation>&amp;Klistra in rubrikraden och raderna här (kopiera dem i Excel och tryck Ctrl+V):</translation>
    </message>
    <message>
        <source>Liitetyt rivit</source>
        <translation>Inklistrade rader</translation>
    </message>
</context>
<context>
    <name>StatusPart</name>
    <message>
        <source>Työmarkkinatilanne</source>
        <translation>Situation på arbetsmarknaden</translation>
    </message>
    <message>
        <source>Kirjaa tilanne</source>
        <translation>Anteckna situation</translation>
    </message>
    <message>
        <source>Työmarkkinatilannetta ei ole kirjattu.</source>
        <translation>Situationen på arbetsmarknaden har inte antecknats.</translation>
    </message>
    <message>
        <source>Tilanne</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Segmentti</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>&amp;Tilanne</source>
        <translation>S&amp;ituation</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>Fr.o.&amp;m.</translation>
    </message>
    <message>
        <source>&amp;Päättyy</source>
        <translation>S&amp;lutar</translation>
    </message>
    <message>
        <source>&amp;Segmentti</source>
        <translation>Se&amp;gment</translation>
    </message>
    <message>
        <source>toimiston oma luokka</source>
        <translation>byråns egen klass</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Tilarivi</source>
        <translation>Statusrad</translation>
    </message>
    <message>
        <source>Kaikki tallennettu</source>
        <translation>Allt är sparat</translation>
    </message>
    <message>
        <source>Keskeytä</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Salattu · tällä koneella</source>
        <translation>Krypterat · på den här datorn</translation>
    </message>
    <message>
        <source>Työn edistyminen</source>
        <translation>Arbetets förlopp</translation>
    </message>
    <message numerus="yes">
        <source>%n asiakas(ta)</source>
        <translation>
            <numerusform>%n kund</numerusform>
            <numerusform>%n kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Keskeytetään…</source>
        <translation>Avbryter…</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Vaihe {0} / {1}: {2}</source>
        <translation>Steg {0} / {1}: {2}</translation>
    </message>
</context>
<context>
    <name>TakeBackForm</name>
    <message>
        <source>Peru viimeisin tila</source>
        <translation>Återta den senaste statusen</translation>
    </message>
    <message>
        <source>&amp;Peru tila</source>
        <translation>&amp;Återta statusen</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Tila {0} ({1}) perutaan, ja tila {2} ({3}) on taas voimassa.</source>
        <translation>Statusen {0} ({1}) återtas, och statusen {2} ({3}) gäller igen.</translation>
    </message>
    <message>
        <source>Peruttu tila jää lokiin. Perutut lähetteet ja päättyneet suunnitelmat eivät palaa.</source>
        <translation>Den återtagna statusen finns kvar i loggen. Återkallade hänvisningar och avslutade planer kommer inte tillbaka.</translation>
    </message>
    <message>
        <source>Viimeisin tila peruttu.</source>
        <translation>Den senaste statusen har återtagits.</translation>
    </message>
</context>
<context>
    <name>TargetFields</name>
    <message>
        <source>Indikaattorien tavoitteet</source>
        <translation>Mål för indikatorerna</translation>
    </message>
    <message>
        <source>Tavoite</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Ilmoitettu luku</source>
        <translation>Uppgivet tal</translation>
    </message>
    <message>
        <source>Tavoite {0}</source>
        <translation>Mål {0}</translation>
    </message>
    <message>
        <source>Ilmoitettu luku {0}</source>
        <translation>Uppgivet tal {0}</translation>
    </message>
</context>
<context>
    <name>TaskGroup</name>
    <message>
        <source>Näytä loput {0}</source>
        <translation>Visa de övriga {0}</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Torkutetut</source>
        <translation>Uppskjutna</translation>
    </message>
    <message>
        <source>Myöhässä</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Tänään</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tällä viikolla</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Tulossa</source>
        <translation>Kommande</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>tänään</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>{0} pv</source>
        <translation>{0} d</translation>
    </message>
    <message>
        <source>yli {0} v</source>
        <translation>över {0} år</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Lisää polulle</source>
        <translation>Lägg till på stigen</translation>
    </message>
    <message>
        <source>Polkumalli</source>
        <translation>Stigmodell</translation>
    </message>
    <message>
        <source>Asiakas&amp;ryhmä</source>
        <translation>Kund&amp;grupp</translation>
    </message>
    <message>
        <source>– (ei valittu)</source>
        <translation>– (inte vald)</translation>
    </message>
    <message>
        <source>Polku&amp;malli</source>
        <translation>Stig&amp;modell</translation>
    </message>
    <message>
        <source>Ensimmäinen vaihe &amp;alkaa</source>
        <translation>Första steget &amp;börjar</translation>
    </message>
    <message>
        <source>{0} (sopii ryhmälle)</source>
        <translation>{0} (passar gruppen)</translation>
    </message>
    <message>
        <source>Lähde: {0}. Tarkoitettu ryhmille: {1}. Päivät ovat ehdotuksia.</source>
        <translation>Källa: {0}. Avsedd för grupperna: {1}. Dagarna är förslag.</translation>
    </message>
    <message>
        <source>alkaa</source>
        <translation>börjar</translation>
    </message>
    <message>
        <source>päättyy</source>
        <translation>slutar</translation>
    </message>
</context>
<context>
    <name>TemplateName</name>
    <message>
        <source>Pohjan &amp;nimi</source>
        <translation>Mallens &amp;namn</translation>
    </message>
    <message>
        <source>Tallenna pohja</source>
        <translation>Spara mallen</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>TemplatePart</name>
    <message>
        <source>&amp;Kumoa lisäys</source>
        <translation>&amp;Ångra tillägget</translation>
    </message>
    <message>
        <source>Polulle lisättiin vaiheita: {0}.</source>
        <translation>Steg som lades till på stigen: {0}.</translation>
    </message>
    <message>
        <source>Lisäys kumottiin, vaiheita {0}.</source>
        <translation>Tillägget ångrades, steg: {0}.</translation>
    </message>
</context>
<context>
    <name>TemplateSettings</name>
    <message>
        <source>Omat lähetepohjat</source>
        <translation>Egna mallar för hänvisningar</translation>
    </message>
    <message>
        <source>Omia lähetepohjia ei ole.</source>
        <translation>Det finns inga egna mallar.</translation>
    </message>
    <message>
        <source>Lopeta käyttö</source>
        <translation>Sluta använda</translation>
    </message>
    <message>
        <source>Muuta</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Lisää lähetepohja</source>
        <translation>Lägg till mall</translation>
    </message>
    <message>
        <source>Oma pohja tulee lähetteeseen koulutusmuodon ja saajan mukaan ennen ohjelman pohjia. Se jättää pois tietoja ja muistuttaa rasteista; uusia tietoja se ei lisää. Muutos tekee uuden version, ja tehdyt lähetteet pitävät omansa.</source>
        <translation>En egen mall väljs enligt utbildningsform och mottagare före programmets mallar. Den lämnar bort uppgifter och påminner om kryss; nya uppgifter lägger den inte till. En ändring gör en ny version, och gjorda hänvisningar behåller sin egen.</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Koulutusmuoto</source>
        <translation>Utbildningsform</translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Jää pois</source>
        <translation>Lämnas bort</translation>
    </message>
    <message>
        <source>Versio</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>kaikki</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Lähetepohja</source>
        <translation>Mall för hänvisningar</translation>
    </message>
    <message>
        <source>&amp;Nimi suomeksi</source>
        <translation>&amp;Namn på finska</translation>
    </message>
    <message>
        <source>Nimi &amp;ruotsiksi</source>
        <translation>Namn på &amp;svenska</translation>
    </message>
    <message>
        <source>Koulutusm&amp;uoto</source>
        <translation>&amp;Utbildningsform</translation>
    </message>
    <message>
        <source>&amp;Saaja</source>
        <translation>&amp;Mottagare</translation>
    </message>
    <message>
        <source>&amp;Kysymys suomeksi</source>
        <translation>&amp;Fråga på finska</translation>
    </message>
    <message>
        <source>Kysymys ruo&amp;tsiksi</source>
        <translation>F&amp;råga på svenska</translation>
    </message>
    <message>
        <source>Nämä tiedot jäävät lähetteestä pois:</source>
        <translation>De här uppgifterna lämnas bort ur hänvisningen:</translation>
    </message>
    <message>
        <source>Näistä rasteista muistutetaan:</source>
        <translation>De här kryssen påminns det om:</translation>
    </message>
</context>
<context>
    <name>ThreadEditor</name>
    <message>
        <source>Muuta ketjua</source>
        <translation>Ändra tråden</translation>
    </message>
    <message>
        <source>Uusi ketju</source>
        <translation>Ny tråd</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Osallistuja</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Lisää osallistuja</source>
        <translation>Lägg till deltagaren</translation>
    </message>
    <message>
        <source>Tästä ketjusta on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>Det finns ett halvfärdigt utkast av denna tråd som inte sparades.</translation>
    </message>
    <message>
        <source>&amp;Organisaatio</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Henkilö</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Organisaatio</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Henkilö</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Osallistujat</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Lisää ne, joiden kesken asiaa hoidetaan.</source>
        <translation>Lägg till dem som sköter ärendet tillsammans.</translation>
    </message>
    <message>
        <source>Lisää &amp;osallistuja</source>
        <translation>Lägg till en &amp;deltagare</translation>
    </message>
    <message>
        <source>&amp;Aihe</source>
        <translation>Ä&amp;mne</translation>
    </message>
    <message>
        <source>&amp;Salassapidon peruste</source>
        <translation>&amp;Sekretessgrund</translation>
    </message>
    <message>
        <source>Ketjun muistiinpanot voivat lähteä vain ketjuun merkityille organisaatioille, ja niillekin vain näkyvyyden mukaan.</source>
        <translation>Trådens anteckningar kan lämnas endast till organisationer som deltar i tråden, och till dem endast enligt synligheten.</translation>
    </message>
    <message>
        <source>Ketjun tiedot</source>
        <translation>Trådens uppgifter</translation>
    </message>
    <message>
        <source>Ei organisaatiota</source>
        <translation>Ingen organisation</translation>
    </message>
    <message>
        <source>Ketju tallennettu.</source>
        <translation>Tråden är sparad.</translation>
    </message>
</context>
<context>
    <name>ThreadNoteForm</name>
    <message>
        <source>T&amp;yyppi</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Näkyvyys</source>
        <translation>S&amp;ynlighet</translation>
    </message>
    <message>
        <source>Opp&amp;ilaitos</source>
        <translation>&amp;Läroanstalt</translation>
    </message>
    <message>
        <source>P&amp;äivä</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Kellonaika</source>
        <translation>&amp;Klockslag</translation>
    </message>
    <message>
        <source>&amp;Osallistujat</source>
        <translation>&amp;Deltagare</translation>
    </message>
    <message>
        <source>T&amp;eksti</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Täydennys</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Muistiinpano ketjuun</source>
        <translation>Anteckning i tråden</translation>
    </message>
    <message>
        <source>Ei nimetty</source>
        <translation>Ingen namngiven</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Yhteistyöketju</source>
        <translation>Samarbetstråd</translation>
    </message>
    <message>
        <source>Osallistujat</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Ketjun muistiinpanot</source>
        <translation>Trådens anteckningar</translation>
    </message>
    <message>
        <source>Asiakkaan ketju {0}</source>
        <translation>Kundens tråd {0}</translation>
    </message>
    <message>
        <source>Verkoston asia {0}</source>
        <translation>Nätverksärende {0}</translation>
    </message>
    <message>
        <source>Ei osallistujia vielä.</source>
        <translation>Inga deltagare ännu.</translation>
    </message>
    <message>
        <source>Ketjussa ei ole vielä muistiinpanoja</source>
        <translation>Det finns inga anteckningar i tråden ännu</translation>
    </message>
    <message>
        <source>Kirjoita ensimmäinen muistiinpano tai palaverin muistio.</source>
        <translation>Skriv den första anteckningen eller ett mötes promemoria.</translation>
    </message>
    <message>
        <source>Lisää täydennys</source>
        <translation>Lägg till komplettering</translation>
    </message>
    <message>
        <source>Tulosta muistio</source>
        <translation>Skriv ut promemorian</translation>
    </message>
    <message>
        <source>Muistiinpano tallennettu.</source>
        <translation>Anteckningen är sparad.</translation>
    </message>
    <message>
        <source>Tallenna PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message>
        <source>PDF on tallennettu. Jos lähetät sen, käytä turvapostia.</source>
        <translation>PDF-filen är sparad. Om du skickar den, använd skyddad e-post.</translation>
    </message>
    <message>
        <source>Tehdään PDF</source>
        <translation>PDF:en görs</translation>
    </message>
</context>
<context>
    <name>ThreadPrintForm</name>
    <message>
        <source>Tallenna PDF…</source>
        <translation>Spara PDF…</translation>
    </message>
    <message>
        <source>&amp;Kenelle</source>
        <translation>&amp;Till vem</translation>
    </message>
    <message>
        <source>P&amp;eruste</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Perustelu, koska &amp;turvakielto</source>
        <translation>Motivering på grund av s&amp;pärrmarkering</translation>
    </message>
    <message>
        <source>K&amp;ieli</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Tulosta muistio</source>
        <translation>Skriv ut promemorian</translation>
    </message>
    <message>
        <source>Tulosta ketju</source>
        <translation>Skriv ut tråden</translation>
    </message>
    <message>
        <source>Oma virasto</source>
        <translation>Egen myndighet</translation>
    </message>
    <message>
        <source>Asiakas itse</source>
        <translation>Kunden själv</translation>
    </message>
    <message>
        <source>Muistiinpanoja paperissa: {0}. Pois jää: {1}.</source>
        <translation>Anteckningar på papperet: {0}. Lämnas bort: {1}.</translation>
    </message>
</context>
<context>
    <name>TodayFilter</name>
    <message>
        <source>N&amp;äytä</source>
        <translation>Visa &amp;typ</translation>
    </message>
    <message>
        <source>&amp;Kenen lista</source>
        <translation>Vem&amp;s lista</translation>
    </message>
    <message>
        <source>Oma</source>
        <translation>Min egen</translation>
    </message>
    <message>
        <source>Kaikki ({0})</source>
        <translation>Alla ({0})</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Ei mitään odottamassa</source>
        <translation>Inget väntar</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen asiakas (Ctrl+Vaihto+N). Yksi nimi riittää alkuun. Lähetettä varten lisää myös oppilaitos: Verkosto (Ctrl+3), Uusi organisaatio.</source>
        <translation>Lägg till den första kunden (Ctrl+Skift+N). Ett namn räcker till att börja med. För en hänvisning behövs också en läroanstalt: Nätverk (Ctrl+3), Ny organisation.</translation>
    </message>
    <message>
        <source>Tehtävälista</source>
        <translation>Uppgiftslista</translation>
    </message>
    <message>
        <source>Tervetuloa Tekotoon</source>
        <translation>Välkommen till Tekoto</translation>
    </message>
    <message>
        <source>Kaikki on ajan tasalla. Hae asiakas (Ctrl+F) tai tee muistiinpano (Ctrl+N).</source>
        <translation>Allt är aktuellt. Sök en kund (Ctrl+F) eller skriv en anteckning (Ctrl+N).</translation>
    </message>
    <message>
        <source>Lista: {0}</source>
        <translation>Lista: {0}</translation>
    </message>
    <message>
        <source>myöhässä {0}</source>
        <translation>försenade {0}</translation>
    </message>
    <message>
        <source>tänään {0}</source>
        <translation>i dag {0}</translation>
    </message>
    <message>
        <source>tällä viikolla {0}</source>
        <translation>den här veckan {0}</translation>
    </message>
    <message>
        <source>tulossa {0}</source>
        <translation>kommande {0}</translation>
    </message>
    <message>
        <source>torkutettu {0}</source>
        <translation>uppskjutna {0}</translation>
    </message>
    <message>
        <source>Maanantai</source>
        <translation>Måndag</translation>
    </message>
    <message>
        <source>Tiistai</source>
        <translation>Tisdag</translation>
    </message>
    <message>
        <source>Keskiviikko</source>
        <translation>Onsdag</translation>
    </message>
    <message>
        <source>Torstai</source>
        <translation>Torsdag</translation>
    </message>
    <message>
        <source>Perjantai</source>
        <translation>Fredag</translation>
    </message>
    <message>
        <source>Lauantai</source>
        <translation>Lördag</translation>
    </message>
    <message>
        <source>Sunnuntai</source>
        <translation>Söndag</translation>
    </message>
    <message>
        <source>Torkutettu {0} asti. Ctrl+R palauttaa.</source>
        <translation>Uppskjuten till {0}. Ctrl+R tar tillbaka.</translation>
    </message>
    <message>
        <source>Merkitty hoidetuksi. Ctrl+R palauttaa.</source>
        <translation>Markerad som klar. Ctrl+R tar tillbaka.</translation>
    </message>
    <message>
        <source>Tehtävä on taas listalla.</source>
        <translation>Uppgiften är på listan igen.</translation>
    </message>
    <message>
        <source>Oleskelulupa päättyi {0}</source>
        <translation>Uppehållstillståndet upphörde {0}</translation>
    </message>
    <message>
        <source>Suunnitelma päättyi {0}</source>
        <translation>Planen upphörde {0}</translation>
    </message>
    <message>
        <source>Suunnitelma päättyy {0}</source>
        <translation>Planen upphör {0}</translation>
    </message>
    <message>
        <source>Suunnitelma luonnoksena {0}</source>
        <translation>Plan som utkast {0}</translation>
    </message>
    <message>
        <source>Vastaus viimeistään {0}</source>
        <translation>Svar senast {0}</translation>
    </message>
    <message>
        <source>Lähete luonnoksena {0}</source>
        <translation>Hänvisningen som utkast {0}</translation>
    </message>
    <message>
        <source>Palauta listalle</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>hoidettu</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>{0} asti</source>
        <translation>till {0}</translation>
    </message>
    <message>
        <source>{0} tp</source>
        <translation>{0} ad</translation>
    </message>
    <message>
        <source>alkaa {0}</source>
        <translation>börjar {0}</translation>
    </message>
    <message>
        <source>Oppilaitos vastasi {0}</source>
        <translation>Läroanstalten svarade {0}</translation>
    </message>
    <message>
        <source>Oleskelulupa päättyy {0}</source>
        <translation>Uppehållstillståndet upphör {0}</translation>
    </message>
    <message>
        <source>Turvakiellon määräaika {0}</source>
        <translation>Spärrmarkeringens tidsfrist {0}</translation>
    </message>
    <message>
        <source>Peritty turvakielto on päätettävä, peruste päättyi {0}</source>
        <translation>Den nedärvda spärrmarkeringen måste avslutas, grunden upphörde {0}</translation>
    </message>
    <message>
        <source>Palaa tauolta {0}</source>
        <translation>Kommer tillbaka från pausen {0}</translation>
    </message>
    <message>
        <source>Suunnitelma allekirjoitettava uudelleen, siirtyi {0}</source>
        <translation>Planen ska undertecknas på nytt, överförd {0}</translation>
    </message>
    <message>
        <source>Täyttää 18 vuotta {0}</source>
        <translation>Fyller 18 år {0}</translation>
    </message>
    <message>
        <source>Määräaika {0}</source>
        <translation>Tidsfrist {0}</translation>
    </message>
    <message>
        <source>Suostumus päättyy {0}</source>
        <translation>Samtycket upphör {0}</translation>
    </message>
    <message>
        <source>Kortti vanhenee {0}</source>
        <translation>Kortet går ut {0}</translation>
    </message>
    <message>
        <source>Tapaaminen {0}</source>
        <translation>Möte {0}</translation>
    </message>
    <message>
        <source>Sovittu tehtävä {0}</source>
        <translation>Överenskommen uppgift {0}</translation>
    </message>
    <message>
        <source>Suostumus päättyi {0}</source>
        <translation>Samtycket upphörde {0}</translation>
    </message>
    <message>
        <source>Kortti vanheni {0}</source>
        <translation>Kortet gick ut {0}</translation>
    </message>
    <message>
        <source>Viipymättä {0} alkaen</source>
        <translation>Utan dröjsmål från {0}</translation>
    </message>
    <message>
        <source>Tapaamisen tulos puuttuu {0}</source>
        <translation>Mötets resultat saknas {0}</translation>
    </message>
    <message>
        <source>Avaa suunnitelma</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Jatka suunnitelmaa</source>
        <translation>Fortsätt med planen</translation>
    </message>
    <message>
        <source>Avaa lähete</source>
        <translation>Öppna hänvisningen</translation>
    </message>
    <message>
        <source>Avaa vastaus</source>
        <translation>Öppna svaret</translation>
    </message>
    <message>
        <source>Jatka lähetettä</source>
        <translation>Fortsätt hänvisningen</translation>
    </message>
    <message>
        <source>Päivitä lupa</source>
        <translation>Uppdatera tillståndet</translation>
    </message>
    <message>
        <source>Tarkista turvakielto</source>
        <translation>Kontrollera spärren</translation>
    </message>
    <message>
        <source>Päätä turvakielto</source>
        <translation>Avsluta spärrmarkeringen</translation>
    </message>
    <message>
        <source>Jatka asiakkuutta</source>
        <translation>Fortsätt kundrelationen</translation>
    </message>
    <message>
        <source>Avaa tapaaminen</source>
        <translation>Öppna mötet</translation>
    </message>
    <message>
        <source>Avaa suostumukset</source>
        <translation>Öppna samtyckena</translation>
    </message>
    <message>
        <source>Avaa kortit</source>
        <translation>Öppna korten</translation>
    </message>
    <message>
        <source>Avaa ketju</source>
        <translation>Öppna tråden</translation>
    </message>
    <message>
        <source>Kirjaa tulos</source>
        <translation>Anteckna resultat</translation>
    </message>
    <message>
        <source>Avaa asiakas</source>
        <translation>Öppna kunden</translation>
    </message>
    <message>
        <source>suostumukset kysytään häneltä itseltään</source>
        <translation>samtyckena begärs av hen själv</translation>
    </message>
    <message>
        <source>turvakielto, avaa ketju</source>
        <translation>spärrmarkering, öppna tråden</translation>
    </message>
    <message>
        <source>tulkki {0}</source>
        <translation>tolk {0}</translation>
    </message>
    <message>
        <source>tulkki {0}, vahvistamatta</source>
        <translation>tolk {0}, obekräftad</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Missä asiakkaat ovat</source>
        <translation>Var kunderna är</translation>
    </message>
    <message>
        <source>Koulut vastaavat</source>
        <translation>Skolorna svarar</translation>
    </message>
    <message>
        <source>mediaani</source>
        <translation>median</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Toiselle toimistolle paketissa</source>
        <translation>Till en annan byrå i ett paket</translation>
    </message>
    <message>
        <source>&amp;Valmistele siirto</source>
        <translation>&amp;Förbered överföringen</translation>
    </message>
    <message>
        <source>&amp;Kumppani</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>P&amp;eruste</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Perustelu, koska &amp;turvakielto</source>
        <translation>Motivering på grund av &amp;spärrmarkering</translation>
    </message>
    <message>
        <source>Asiakas lähtee seuraavassa paketissa: Verkosto, Paketit, Tee paketti. Siellä näet jokaisen tiedon, joka lähtee.</source>
        <translation>Kunden följer med nästa paket: Nätverk, Paket, Gör ett paket. Där ser du varje uppgift som skickas.</translation>
    </message>
    <message>
        <source>Kun paketti on tehty, oma muokkausoikeus päättyy. Toimistosi näkee jatkossa vain sen, mitä se teki itse, ja lokin.</source>
        <translation>När paketet är gjort upphör er rätt att ändra. Därefter ser er byrå bara det som den själv har gjort, och loggen.</translation>
    </message>
    <message>
        <source>Siirron voi ottaa takaisin, kunnes kumppani on kuitannut sen, tai jos kumppani ei ota asiakasta vastaan.</source>
        <translation>Överföringen kan återtas tills partnern har kvitterat den, eller om partnern inte tar emot kunden.</translation>
    </message>
    <message>
        <source>Turvakielto: yhteystiedot, kotikunta ja vapaat tekstit eivät lähde.</source>
        <translation>Spärrmarkering: kontaktuppgifter, hemkommun och fri text skickas inte.</translation>
    </message>
    <message>
        <source>Peruttavia tapaamisia: {0}. Ilmoita tulkille itse.</source>
        <translation>Möten som avbokas: {0}. Meddela tolken själv.</translation>
    </message>
    <message>
        <source>Siirto on valmis. Tee vielä paketti: {0}.</source>
        <translation>Överföringen är klar. Gör ännu ett paket: {0}.</translation>
    </message>
</context>
<context>
    <name>TransferList</name>
    <message>
        <source>Siirrot</source>
        <translation>Överföringar</translation>
    </message>
    <message>
        <source>Käsittele siirto</source>
        <translation>Behandla överföringen</translation>
    </message>
    <message>
        <source>Ota asiakas takaisin</source>
        <translation>Ta tillbaka kunden</translation>
    </message>
    <message>
        <source>Suunta</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Kumppani</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Meille</source>
        <translation>Till oss</translation>
    </message>
    <message>
        <source>Meiltä</source>
        <translation>Från oss</translation>
    </message>
    <message>
        <source>Ei säilytetty</source>
        <translation>Har inte bevarats</translation>
    </message>
    <message>
        <source>Tieto ei ole saatavilla.</source>
        <translation>Uppgiften är inte tillgänglig.</translation>
    </message>
    <message>
        <source>Otettu takaisin, mutta kumppani ehti ottaa vastaan</source>
        <translation>Återtagen, men partnern hann ta emot</translation>
    </message>
    <message>
        <source>Asiakas on taas teidän.</source>
        <translation>Kunden är er igen.</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Siirtyvä asiakas</source>
        <translation>Kund som överförs</translation>
    </message>
    <message>
        <source>Mitä hänestä saapui</source>
        <translation>Vad som kom om kunden</translation>
    </message>
    <message>
        <source>Saattaa olla jo asiakkaanne</source>
        <translation>Kan redan vara er kund</translation>
    </message>
    <message>
        <source>{0} siirtää teille: {1}</source>
        <translation>{0} överför till er: {1}</translation>
    </message>
    <message>
        <source>Emme ota vastaan</source>
        <translation>Vi tar inte emot</translation>
    </message>
    <message>
        <source>Kumppani saa tiedon seuraavassa paketissa ja voi ottaa asiakkaan takaisin. Saapuneita tietoja ei säilytetä.</source>
        <translation>Partnern får veta det i nästa paket och kan ta tillbaka kunden. Uppgifterna som kom bevaras inte.</translation>
    </message>
    <message>
        <source>Asiakas ei kuulu meille</source>
        <translation>Kunden hör inte till oss</translation>
    </message>
    <message>
        <source>Valittu: {0}. Hänen omat tietonsa säilyvät, ja saapuneet kirjataan muistiinpanoksi.</source>
        <translation>Vald: {0}. Kundens egna uppgifter bevaras, och det som kom antecknas.</translation>
    </message>
    <message>
        <source>Asiakas on jo tunnistettu teillä. Hänen omat tietonsa säilyvät, ja saapuneet kirjataan muistiinpanoksi.</source>
        <translation>Kunden har redan identifierats hos er. Kundens egna uppgifter bevaras, och det som kom antecknas.</translation>
    </message>
    <message>
        <source>Uutena asiakkaana hän saa nämä tiedot, ja suunnitelmasta tulee luonnos. Jos hän on jo asiakkaanne, valitse hänet ensin.</source>
        <translation>Som ny kund får hen dessa uppgifter, och planen blir ett utkast. Om hen redan är er kund, välj hen först.</translation>
    </message>
    <message>
        <source>Asiakas otettiin vastaan.</source>
        <translation>Kunden togs emot.</translation>
    </message>
    <message>
        <source>Kumppanille kerrotaan seuraavassa paketissa.</source>
        <translation>Partnern får veta det i nästa paket.</translation>
    </message>
</context>
<context>
    <name>TransferRecordTable</name>
    <message>
        <source>Asiakas</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Tieto</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Arvo</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Millä perusteella</source>
        <translation>På vilken grund</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Tietovarastoa ei voi avata</source>
        <translation>Datavalvet kan inte öppnas</translation>
    </message>
    <message>
        <source>Kansio: {folder}</source>
        <translation>Mapp: {folder}</translation>
    </message>
    <message>
        <source>&amp;Yritä uudelleen</source>
        <translation>&amp;Försök igen</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Kumotaan: {0}</source>
        <translation>Ångrar: {0}</translation>
    </message>
    <message>
        <source>Tehdään uudelleen: {0}</source>
        <translation>Gör om: {0}</translation>
    </message>
    <message>
        <source>Ei kumottavaa tältä istunnolta. Aiemmat: Viimeisimmät toimet.</source>
        <translation>Inget att ångra i den här sessionen. Tidigare: Senaste åtgärder.</translation>
    </message>
    <message>
        <source>Ei uudelleen tehtävää tältä istunnolta.</source>
        <translation>Inget att göra om i den här sessionen.</translation>
    </message>
    <message>
        <source>Kumottu: {0}.</source>
        <translation>Ångrat: {0}.</translation>
    </message>
    <message>
        <source>Tehty uudelleen: {0}.</source>
        <translation>Gjort om: {0}.</translation>
    </message>
    <message>
        <source>Ennalleen jätettiin {0} asiakasta, joiden tietoja on muutettu sen jälkeen.</source>
        <translation>{0} kunder vars uppgifter har ändrats efteråt lämnades som de är.</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Avaa Tekoto</source>
        <translation>Öppna Tekoto</translation>
    </message>
    <message>
        <source>&amp;Tunnuslause</source>
        <translation>&amp;Lösenfras</translation>
    </message>
    <message>
        <source>&amp;Näytä tunnuslause</source>
        <translation>&amp;Visa lösenfrasen</translation>
    </message>
    <message>
        <source>&amp;Avaa</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Käytä &amp;palautuskoodia</source>
        <translation>Använd åter&amp;ställningskoden</translation>
    </message>
    <message>
        <source>Kirjoita tunnuslause.</source>
        <translation>Skriv lösenfrasen.</translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message>
        <source>Kuka olet?</source>
        <translation>Vem är du?</translation>
    </message>
    <message>
        <source>Nimesi kirjataan jokaiseen käyttöön.</source>
        <translation>Ditt namn antecknas vid varje användning.</translation>
    </message>
</context>
<context>
    <name>WhyBox</name>
    <message>
        <source>{0} on laskettu. Miksi?</source>
        <translation>{0} har räknats. Varför?</translation>
    </message>
    <message>
        <source>{0} ei ole mukana. Miksi?</source>
        <translation>{0} är inte med. Varför?</translation>
    </message>
    <message>
        <source>Osallistuminen {0}</source>
        <translation>Deltagande {0}</translation>
    </message>
</context>
<context>
    <name>WorkPart</name>
    <message>
        <source>Työkokemus</source>
        <translation>Arbetserfarenhet</translation>
    </message>
    <message>
        <source>Lisää työkokemus</source>
        <translation>Lägg till arbetserfarenhet</translation>
    </message>
    <message>
        <source>Työkokemusta ei ole kirjattu.</source>
        <translation>Ingen arbetserfarenhet har antecknats.</translation>
    </message>
    <message>
        <source>Ammatti</source>
        <translation>Yrke</translation>
    </message>
    <message>
        <source>ISCO-08</source>
        <translation>ISCO-08</translation>
    </message>
    <message>
        <source>Maa</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Vuosia</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Tehtävät</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>epävirallinen työ</source>
        <translation>informellt arbete</translation>
    </message>
    <message>
        <source>&amp;Ammatti</source>
        <translation>&amp;Yrke</translation>
    </message>
    <message>
        <source>Ammattiluokka (&amp;ISCO-08)</source>
        <translation>Yrkesklass (&amp;ISCO-08)</translation>
    </message>
    <message>
        <source>Työ&amp;nantaja</source>
        <translation>&amp;Arbetsgivare</translation>
    </message>
    <message>
        <source>T&amp;oimiala</source>
        <translation>&amp;Näringsgren</translation>
    </message>
    <message>
        <source>&amp;Maa</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>A&amp;lkamisvuosi</source>
        <translation>&amp;Startår</translation>
    </message>
    <message>
        <source>&amp;Päättymisvuosi</source>
        <translation>Slutå&amp;r</translation>
    </message>
    <message>
        <source>&amp;Vuosia</source>
        <translation>Antal å&amp;r</translation>
    </message>
    <message>
        <source>&amp;Epävirallinen työ (kotitalous, maatila, oma kauppa)</source>
        <translation>&amp;Informellt arbete (hushåll, gård, egen butik)</translation>
    </message>
    <message>
        <source>T&amp;ehtävät</source>
        <translation>Upp&amp;gifter</translation>
    </message>
</context>
</TS>
