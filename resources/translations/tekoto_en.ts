<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fi">
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
European Union Public Licence EUPL-1.2</translation>
    </message>
    <message>
        <source>Lisenssit</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Lisenssi</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Lisenssi</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>Lisenssin teksti</source>
        <translation>Text of the licence</translation>
    </message>
</context>
<context>
    <name>AbroadForm</name>
    <message>
        <source>Muutti ulkomaille</source>
        <translation>Moved abroad</translation>
    </message>
    <message>
        <source>&amp;Kirjaa muutto</source>
        <translation>&amp;Record the move</translation>
    </message>
    <message>
        <source>&amp;Muutti</source>
        <translation>&amp;Moved</translation>
    </message>
    <message>
        <source>Asiakkuus päättyy, ja kotikunnaksi tulee {0} ({1}).</source>
        <translation>The case ends, and the municipality of residence becomes {0} ({1}).</translation>
    </message>
    <message>
        <source>Tilanne lähtiessä jää arvoon Ei tietoa; sitä ei tarvitse selvittää.</source>
        <translation>The situation on leaving stays No information; it need not be found out.</translation>
    </message>
    <message>
        <source>Asiakkuuden voi avata uudelleen, jos hän palaa.</source>
        <translation>The case can be opened again if the client comes back.</translation>
    </message>
    <message>
        <source>Muutto ulkomaille kirjattu.</source>
        <translation>The move abroad has been recorded.</translation>
    </message>
</context>
<context>
    <name>AbsorbedPage</name>
    <message>
        <source>Yhdistetyn tietueen tiedot</source>
        <translation>Data of the merged record</translation>
    </message>
    <message>
        <source>Perustiedot</source>
        <translation>Basic data</translation>
    </message>
    <message>
        <source>Muut nimet ja tunnukset</source>
        <translation>Other names and codes</translation>
    </message>
    <message>
        <source>Omat kentät</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>{0} (päättynyt {1})</source>
        <translation>{0} (ended {1})</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Tiedosto</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Asiakastyö</source>
        <translation>&amp;Casework</translation>
    </message>
    <message>
        <source>&amp;Siirry</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Näytä</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Ohje</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Tänään</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>&amp;Asiakkaat</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>&amp;Verkosto</source>
        <translation>&amp;Network</translation>
    </message>
    <message>
        <source>&amp;Seuranta</source>
        <translation>&amp;Monitoring</translation>
    </message>
    <message>
        <source>As&amp;etukset</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>&amp;Takaisin</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Seuraava ikkunan osa</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Edellinen ikkunan osa</source>
        <translation>Previous part of the window</translation>
    </message>
    <message>
        <source>&amp;Hae asiakasta</source>
        <translation>&amp;Find client</translation>
    </message>
    <message>
        <source>&amp;Komennot</source>
        <translation>&amp;Commands</translation>
    </message>
    <message>
        <source>&amp;Uusi muistiinpano</source>
        <translation>&amp;New note</translation>
    </message>
    <message>
        <source>Uusi &amp;verkoston asia</source>
        <translation>New &amp;network matter</translation>
    </message>
    <message>
        <source>Muistiinpano &amp;ketjuun</source>
        <translation>Note to the &amp;thread</translation>
    </message>
    <message>
        <source>&amp;Muuta ketjua</source>
        <translation>&amp;Change the thread</translation>
    </message>
    <message>
        <source>&amp;Palaverin muistio</source>
        <translation>&amp;Minutes of a meeting</translation>
    </message>
    <message>
        <source>&amp;Tulosta ketju…</source>
        <translation>&amp;Print the thread…</translation>
    </message>
    <message>
        <source>&amp;Liitä tiedosto…</source>
        <translation>&amp;Attach a file…</translation>
    </message>
    <message>
        <source>Tallenna liite t&amp;iedostoon…</source>
        <translation>Save the attachment to a f&amp;ile…</translation>
    </message>
    <message>
        <source>&amp;Lue vastauksena</source>
        <translation>&amp;Read as an answer</translation>
    </message>
    <message>
        <source>Uusi &amp;asiakas</source>
        <translation>New &amp;client</translation>
    </message>
    <message>
        <source>&amp;Muokkaa tietoja</source>
        <translation>&amp;Edit details</translation>
    </message>
    <message>
        <source>&amp;Poista virheellinen asiakas…</source>
        <translation>&amp;Delete a client recorded by mistake…</translation>
    </message>
    <message>
        <source>&amp;Kumoa viimeisin toimi</source>
        <translation>&amp;Undo the last act</translation>
    </message>
    <message>
        <source>Tee kumottu uu&amp;delleen</source>
        <translation>&amp;Redo what was undone</translation>
    </message>
    <message>
        <source>&amp;Siirretyt asiakkaat</source>
        <translation>&amp;Transferred clients</translation>
    </message>
    <message>
        <source>&amp;Viimeisimmät toimet</source>
        <translation>Recent &amp;acts</translation>
    </message>
    <message>
        <source>Etsi &amp;kaksoiskappaleet</source>
        <translation>Find &amp;duplicates</translation>
    </message>
    <message>
        <source>&amp;Yhdistä tietueet</source>
        <translation>&amp;Merge the records</translation>
    </message>
    <message>
        <source>Asiakkuuden &amp;tila</source>
        <translation>Case &amp;state</translation>
    </message>
    <message>
        <source>Uusi ta&amp;paaminen</source>
        <translation>New a&amp;ppointment</translation>
    </message>
    <message>
        <source>&amp;Kirjaa tulos</source>
        <translation>&amp;Record outcome</translation>
    </message>
    <message>
        <source>Muistiinpano ta&amp;paamisesta</source>
        <translation>Note on the a&amp;ppointment</translation>
    </message>
    <message>
        <source>To&amp;rkuta tehtävä</source>
        <translation>&amp;Snooze the task</translation>
    </message>
    <message>
        <source>Merkitse &amp;hoidetuksi</source>
        <translation>Mark as &amp;done</translation>
    </message>
    <message>
        <source>Palauta tehtävä &amp;listalle</source>
        <translation>Return the task to the &amp;list</translation>
    </message>
    <message>
        <source>Muuta &amp;valittuja</source>
        <translation>Change the &amp;selected</translation>
    </message>
    <message>
        <source>&amp;Rajaa asiakkaita</source>
        <translation>&amp;Filter clients</translation>
    </message>
    <message>
        <source>Sara&amp;kkeet</source>
        <translation>&amp;Columns</translation>
    </message>
    <message>
        <source>Uusi &amp;suunnitelma</source>
        <translation>New &amp;plan</translation>
    </message>
    <message>
        <source>&amp;Palvelutarpeen arviointi</source>
        <translation>Assess&amp;ment of service needs</translation>
    </message>
    <message>
        <source>&amp;Ohjaa koulutukseen</source>
        <translation>&amp;Refer to training</translation>
    </message>
    <message>
        <source>Luokka&amp;lista…</source>
        <translation>&amp;Class list…</translation>
    </message>
    <message>
        <source>&amp;Esikatsele lähete</source>
        <translation>&amp;Preview the referral</translation>
    </message>
    <message>
        <source>Tallenna &amp;lähetettäväksi…</source>
        <translation>Save for &amp;sending…</translation>
    </message>
    <message>
        <source>&amp;Hyväksy vastaus</source>
        <translation>&amp;Accept the reply</translation>
    </message>
    <message>
        <source>Hyväksy &amp;kaikki rivit</source>
        <translation>Accept &amp;all rows</translation>
    </message>
    <message>
        <source>O&amp;hita tiedosto</source>
        <translation>&amp;Skip the file</translation>
    </message>
    <message>
        <source>&amp;Näytä tiedosto</source>
        <translation>&amp;Show the file</translation>
    </message>
    <message>
        <source>Avaa &amp;palautettu vastaus…</source>
        <translation>Open a &amp;returned reply…</translation>
    </message>
    <message>
        <source>Avaa ko&amp;rtti tai paketti…</source>
        <translation>Open a ca&amp;rd or packet…</translation>
    </message>
    <message>
        <source>Anna muistiinpanoja &amp;tiedostona…</source>
        <translation>Give notes as a &amp;file…</translation>
    </message>
    <message>
        <source>Tallenna tiedosto&amp;on…</source>
        <translation>Save to a &amp;file…</translation>
    </message>
    <message>
        <source>Tallenna &amp;paketti…</source>
        <translation>Save the &amp;packet…</translation>
    </message>
    <message>
        <source>&amp;Sama henkilö</source>
        <translation>The &amp;same person</translation>
    </message>
    <message>
        <source>Ota &amp;uutena asiakkaana</source>
        <translation>Take over as a &amp;new client</translation>
    </message>
    <message>
        <source>Ota &amp;valitulle asiakkaalle</source>
        <translation>Take over for the &amp;chosen client</translation>
    </message>
    <message>
        <source>&amp;Tallenna kortti</source>
        <translation>&amp;Keep the card</translation>
    </message>
    <message>
        <source>&amp;Käy vastauskansio läpi</source>
        <translation>&amp;Go through the reply folder</translation>
    </message>
    <message>
        <source>Tallenna &amp;opas oppilaitoksille…</source>
        <translation>Save the &amp;guide for schools…</translation>
    </message>
    <message>
        <source>Vie &amp;kalenteriin…</source>
        <translation>Export to &amp;calendar…</translation>
    </message>
    <message>
        <source>Vie t&amp;yökirja…</source>
        <translation>Export &amp;workbook…</translation>
    </message>
    <message>
        <source>Tuo &amp;taulukosta…</source>
        <translation>Import from a &amp;sheet…</translation>
    </message>
    <message>
        <source>Vie &amp;asiakkaat Exceliin…</source>
        <translation>Export the &amp;clients to Excel…</translation>
    </message>
    <message>
        <source>&amp;Valitse taulukko…</source>
        <translation>&amp;Choose a sheet…</translation>
    </message>
    <message>
        <source>&amp;Seuraava</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Edellinen vaihe</source>
        <translation>&amp;Previous step</translation>
    </message>
    <message>
        <source>Uusi &amp;hanke</source>
        <translation>New &amp;project</translation>
    </message>
    <message>
        <source>&amp;Muokkaa hanketta</source>
        <translation>&amp;Edit the project</translation>
    </message>
    <message>
        <source>Lisää &amp;osallistuminen</source>
        <translation>Add &amp;participation</translation>
    </message>
    <message>
        <source>Uusi &amp;organisaatio</source>
        <translation>New &amp;organisation</translation>
    </message>
    <message>
        <source>&amp;Tallenna</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Kopioi taulukko</source>
        <translation>&amp;Copy the table</translation>
    </message>
    <message>
        <source>&amp;Päivitä</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Suurenna</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>&amp;Pienennä</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;Tavallinen koko</source>
        <translation>&amp;Normal size</translation>
    </message>
    <message>
        <source>&amp;Valikko</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Lukitse</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;Lopeta</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Pikanäppäimet</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>kirjaus merkintä</source>
        <translation>entry record</translation>
    </message>
    <message>
        <source>asiakas osoite puhelin henkilötunnus</source>
        <translation>client address phone identity code</translation>
    </message>
    <message>
        <source>tuhoa</source>
        <translation>remove erase</translation>
    </message>
    <message>
        <source>päätä tauko siirrä muutto</source>
        <translation>end pause transfer move</translation>
    </message>
    <message>
        <source>yhdistä sama henkilö</source>
        <translation>merge same person</translation>
    </message>
    <message>
        <source>alkukartoitus</source>
        <translation>initial assessment</translation>
    </message>
    <message>
        <source>uusi lähete oppilaitos koulu</source>
        <translation>new referral school institution</translation>
    </message>
    <message>
        <source>lähete oppilaitos koulu pdf</source>
        <translation>referral school institution pdf</translation>
    </message>
    <message>
        <source>yhteystietokortti kumppani</source>
        <translation>contact card partner</translation>
    </message>
    <message>
        <source>excel rahoittaja raportti</source>
        <translation>excel funder report</translation>
    </message>
    <message>
        <source>excel csv</source>
        <translation>excel csv</translation>
    </message>
    <message>
        <source>taulukko</source>
        <translation>sheet table</translation>
    </message>
    <message>
        <source>oppilaitos koulu kumppani</source>
        <translation>school institution partner</translation>
    </message>
    <message>
        <source>lähete lähetteet oppilaitos oppilaitokset organisaatiot vastausajat paketit yhteystietokortit</source>
        <translation>referral referrals school schools organisations reply times packets contact cards</translation>
    </message>
    <message>
        <source>hanke indikaattorit osallistumiset</source>
        <translation>project indicators participations</translation>
    </message>
    <message>
        <source>kieli värit muistutukset varmuuskopio loki vastauskansio tunnuslause</source>
        <translation>language colours reminders backup log reply folder passphrase</translation>
    </message>
    <message>
        <source>ohje näppäimet</source>
        <translation>help keys</translation>
    </message>
</context>
<context>
    <name>ActsPage</name>
    <message>
        <source>Viimeisimmät toimet</source>
        <translation>Recent acts</translation>
    </message>
    <message>
        <source>Kumoaminen palauttaa kaiken kerralla. Myöhemmin muutettuja tietoja ei korvata.</source>
        <translation>Undo takes everything back at once. Data changed later are not overwritten.</translation>
    </message>
    <message>
        <source>&amp;Kumoa</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Kumoa &amp;muut, pidä nämä</source>
        <translation>Undo the &amp;others, keep these</translation>
    </message>
    <message>
        <source>Ei toimia</source>
        <translation>No acts</translation>
    </message>
    <message>
        <source>Poistot, usean asiakkaan muutokset ja tuonnit tulevat tähän.</source>
        <translation>Deletions, changes of several clients and imports come here.</translation>
    </message>
    <message>
        <source>Ennalleen jäävät asiakkaat</source>
        <translation>Clients that stay as they are</translation>
    </message>
    <message>
        <source>Näitä ei voi kumota</source>
        <translation>These cannot be undone</translation>
    </message>
    <message>
        <source>Toimen asiakkaat</source>
        <translation>Clients of the act</translation>
    </message>
    <message>
        <source>Asiakkaat</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Toimi</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Kuka</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Asiakkaita</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Miksi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>kumottu</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>tehty</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kumottu {0}, {1} ennallaan</source>
        <translation>Undone {0}, {1} kept</translation>
    </message>
    <message>
        <source>Kumottu {0}</source>
        <translation>Undone {0}</translation>
    </message>
    <message>
        <source>{0}: {1} asiakkaan tietoja on muutettu sen jälkeen, joten mitään ei vielä kumottu. Voit kumota muut {2} ja pitää nämä ennallaan.</source>
        <translation>{0}: the data of {1} clients have been changed since, so nothing has been undone yet. You can undo the other {2} and keep these as they are.</translation>
    </message>
    <message>
        <source>&amp;Tee uudelleen</source>
        <translation>&amp;Redo</translation>
    </message>
</context>
<context>
    <name>AdviserForm</name>
    <message>
        <source>Asian&amp;tuntija</source>
        <translation>Ad&amp;viser</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Toiselle asiantuntijalle</source>
        <translation>To another adviser</translation>
    </message>
    <message>
        <source>&amp;Siirrä asiakas</source>
        <translation>&amp;Transfer the client</translation>
    </message>
    <message>
        <source>Valitse asiantuntija</source>
        <translation>Choose the adviser</translation>
    </message>
    <message>
        <source>Asiakas siirtyy heti uuden asiantuntijan luetteloon ja hakuun.</source>
        <translation>The client moves at once into the new adviser&apos;s list and search.</translation>
    </message>
    <message>
        <source>Suunnitelma, lähetteet, tapaamiset ja muistutukset jatkuvat hänellä.</source>
        <translation>The plan, referrals, appointments and reminders go on with that adviser.</translation>
    </message>
    <message>
        <source>Asiakas siirretty.</source>
        <translation>The client has been transferred.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Esimerkkiaineiston tunnuslause on {0}.</source>
        <translation>The passphrase of the sample data is {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Lukittiin, koska ohjelmaa ei käytetty %n minuuttiin.</source>
        <translation>
            <numerusform>Locked because the program had not been used for %n minute.</numerusform>
            <numerusform>Locked because the program had not been used for %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tallennetut tiedot ja luonnokset ovat tallessa.</source>
        <translation>Saved data and drafts are safe.</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Tapaamiset</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Tapaamisia ei ole sovittu.</source>
        <translation>No appointments have been made.</translation>
    </message>
    <message>
        <source>Uusi tapaaminen</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tiedot</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Kaikki {0}</source>
        <translation>All {0}</translation>
    </message>
    <message>
        <source>Vähemmän</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>Tulos puuttuu</source>
        <translation>No outcome yet</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>Tapaaminen</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>&amp;Päivä</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>K&amp;ello</source>
        <translation>Ti&amp;me</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <source>Kesto, &amp;minuuttia</source>
        <translation>&amp;Length, minutes</translation>
    </message>
    <message>
        <source>&amp;Tapa</source>
        <translation>M&amp;ode</translation>
    </message>
    <message>
        <source>Pai&amp;kka</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>huone, osoite tai puhelinnumero</source>
        <translation>room, address or phone number</translation>
    </message>
    <message>
        <source>A&amp;ihe</source>
        <translation>Sub&amp;ject</translation>
    </message>
    <message>
        <source>Tulkki</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Tulkki tar&amp;vitaan</source>
        <translation>Interpreter &amp;needed</translation>
    </message>
    <message>
        <source>Tulkkauskie&amp;li</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>Mu&amp;rre</source>
        <translation>Diale&amp;ct</translation>
    </message>
    <message>
        <source>Tul&amp;kkaus</source>
        <translation>&amp;Interpreting</translation>
    </message>
    <message>
        <source>T&amp;uottaja</source>
        <translation>P&amp;rovider</translation>
    </message>
    <message>
        <source>Tulkki on va&amp;hvistettu</source>
        <translation>Interpreter con&amp;firmed</translation>
    </message>
    <message>
        <source>Ei toivetta</source>
        <translation>No wish</translation>
    </message>
    <message>
        <source>T&amp;oive</source>
        <translation>&amp;Wish</translation>
    </message>
    <message>
        <source>Ei saa kä&amp;yttää</source>
        <translation>Not to be &amp;used</translation>
    </message>
    <message>
        <source>henkilö, jos sellainen on</source>
        <translation>a person, if there is one</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Tapaaminen</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Uusi tapaaminen</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation>Read the saved data again</translation>
    </message>
    <message>
        <source>Tästä tapaamisesta on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>There is an unfinished draft of this appointment that was not saved.</translation>
    </message>
    <message>
        <source>A&amp;vaa uudelleen</source>
        <translation>&amp;Open again</translation>
    </message>
    <message>
        <source>Tapaaminen tallennettu.</source>
        <translation>The appointment has been saved.</translation>
    </message>
    <message>
        <source>tulkki ({0})</source>
        <translation>interpreter ({0})</translation>
    </message>
    <message>
        <source>Vie kalenteriin</source>
        <translation>Export to calendar</translation>
    </message>
    <message>
        <source>Kalenteritiedosto: {0}</source>
        <translation>Calendar file: {0}</translation>
    </message>
    <message>
        <source>tulkki tiesi ajoissa</source>
        <translation>the interpreter knew in time</translation>
    </message>
    <message>
        <source>tulkki ei tiennyt ajoissa</source>
        <translation>the interpreter did not know in time</translation>
    </message>
    <message>
        <source>seuraava tapaaminen on sovittu</source>
        <translation>the next appointment has been made</translation>
    </message>
    <message>
        <source>Asiakkaalla on samaan aikaan toinen tapaaminen {0}.</source>
        <translation>The client has another appointment at the same time, {0}.</translation>
    </message>
    <message>
        <source>Sinulla on samaan aikaan tapaaminen {0}, asiakas {1}.</source>
        <translation>You have an appointment at the same time, {0}, client {1}.</translation>
    </message>
    <message>
        <source>Tallenna uudelleen, jos aika on oikein.</source>
        <translation>Save again if the time is right.</translation>
    </message>
    <message>
        <source>Tapaamisen tulos kirjattu.</source>
        <translation>The outcome has been recorded.</translation>
    </message>
    <message>
        <source>Tapaamisen tulos kirjattu. Seuraava {0} klo {1}.</source>
        <translation>The outcome has been recorded. The next one is on {0} at {1}.</translation>
    </message>
</context>
<context>
    <name>AssessmentCard</name>
    <message>
        <source>Palvelutarpeen arviointi</source>
        <translation>Assessment of service needs</translation>
    </message>
    <message>
        <source>Arviointia ei ole vielä tehty.</source>
        <translation>No assessment has been made yet.</translation>
    </message>
    <message>
        <source>Uusi arviointi</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>Poista keskeneräinen arviointi</source>
        <translation>Remove the unfinished assessment</translation>
    </message>
    <message>
        <source>Keskeneräinen arviointi poistettiin.</source>
        <translation>The unfinished assessment was removed.</translation>
    </message>
    <message>
        <source>Palauta arviointi</source>
        <translation>Put the assessment back</translation>
    </message>
    <message>
        <source>Arviointi</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Aloitettu</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Suunnitelma tarpeen</source>
        <translation>Plan needed</translation>
    </message>
    <message>
        <source>Kyllä</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>AssessmentEditor</name>
    <message>
        <source>Tästä arvioinnista on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>There is an unfinished draft of this assessment that was not saved.</translation>
    </message>
    <message>
        <source>Valmista arviointia ei voi muuttaa. Uusi arviointi korvaa sen.</source>
        <translation>A finished assessment cannot be changed. A new one replaces it.</translation>
    </message>
    <message>
        <source>Ctrl+S tallentaa. Valmis arviointi sisältää jokaisen kohdan; jos tarvetta ei ole, kirjoita se.</source>
        <translation>Ctrl+S saves. A finished assessment has every item; if there is no need, write so.</translation>
    </message>
    <message>
        <source>Palvelutarpeen arviointi</source>
        <translation>Assessment of service needs</translation>
    </message>
    <message>
        <source>{0} v</source>
        <translation>{0} years</translation>
    </message>
    <message>
        <source>Arviointi tallennettu: {0}.</source>
        <translation>Assessment saved: {0}.</translation>
    </message>
</context>
<context>
    <name>AssessmentFields</name>
    <message>
        <source>Arvioinnin osat</source>
        <translation>Parts of the assessment</translation>
    </message>
    <message>
        <source>Kuka teki minkäkin osan?</source>
        <translation>Who did which part?</translation>
    </message>
    <message>
        <source>Lisää &amp;osa</source>
        <translation>&amp;Add part</translation>
    </message>
    <message>
        <source>Eteneminen</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Tila</source>
        <translation>Sta&amp;te</translation>
    </message>
    <message>
        <source>&amp;Suunniteltu</source>
        <translation>&amp;Planned</translation>
    </message>
    <message>
        <source>&amp;Aloitettu</source>
        <translation>&amp;Started</translation>
    </message>
    <message>
        <source>&amp;Valmis</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Mitä &amp;puuttuu</source>
        <translation>What is &amp;missing</translation>
    </message>
    <message>
        <source>&amp;Kieli</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>T&amp;ulkkaus</source>
        <translation>&amp;Interpreting</translation>
    </message>
    <message>
        <source>Tul&amp;kki</source>
        <translation>Interp&amp;reter</translation>
    </message>
    <message>
        <source>&amp;Monialainen</source>
        <translation>M&amp;ultisectoral</translation>
    </message>
    <message>
        <source>Alkuhaastattelun sisältö</source>
        <translation>Content of the initial interview</translation>
    </message>
    <message>
        <source>Suu&amp;nnitelma tarpeen</source>
        <translation>Pla&amp;n needed</translation>
    </message>
    <message>
        <source>Kyllä</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Arvioinnin osa</source>
        <translation>Part of the assessment</translation>
    </message>
    <message>
        <source>Lisää arviointiin</source>
        <translation>Add to the assessment</translation>
    </message>
    <message>
        <source>Osa</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Tekijä</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>AttachmentPage</name>
    <message>
        <source>Tiedostoa ei voi näyttää. Sen voi tallentaa tiedostoon.</source>
        <translation>The file cannot be shown. It can be saved to a file.</translation>
    </message>
    <message>
        <source>Tallenna liite</source>
        <translation>Save the attachment</translation>
    </message>
    <message>
        <source>Liite tallennettiin.</source>
        <translation>The attachment was saved.</translation>
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
        <translation>Non-disclosure for personal safety</translation>
    </message>
</context>
<context>
    <name>BarriersCard</name>
    <message>
        <source>Esteet</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Esteitä ei ole kirjattu.</source>
        <translation>No barriers have been recorded.</translation>
    </message>
    <message>
        <source>&amp;Viimeinen päivä</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>Poista virheellinen</source>
        <translation>Remove a mistake</translation>
    </message>
    <message>
        <source>Merkitse päättyneeksi</source>
        <translation>Mark as ended</translation>
    </message>
    <message>
        <source>Lisää este</source>
        <translation>Add a barrier</translation>
    </message>
    <message>
        <source>Este</source>
        <translation>Barrier</translation>
    </message>
    <message>
        <source>Alkoi</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Päättyi</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>ei ole päättynyt</source>
        <translation>has not ended</translation>
    </message>
    <message>
        <source>Uusi este</source>
        <translation>New barrier</translation>
    </message>
    <message>
        <source>&amp;Este</source>
        <translation>&amp;Barrier</translation>
    </message>
    <message>
        <source>&amp;Alkoi</source>
        <translation>B&amp;egan</translation>
    </message>
    <message>
        <source>&amp;Päättyi</source>
        <translation>E&amp;nded</translation>
    </message>
    <message>
        <source>Este päättyy: {0}</source>
        <translation>The barrier ends: {0}</translation>
    </message>
</context>
<context>
    <name>BeginForm</name>
    <message>
        <source>Saapui tai aloitti</source>
        <translation>Arrived or began</translation>
    </message>
    <message>
        <source>&amp;Muuta tila</source>
        <translation>&amp;Change the state</translation>
    </message>
    <message>
        <source>Uusi &amp;tila</source>
        <translation>New &amp;state</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Asiakkuuden tila muutettu.</source>
        <translation>The state of the case has been changed.</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>Ikä ja sukupuoli</source>
        <translation>Age and sex</translation>
    </message>
    <message>
        <source>todelliset luvut, ei julkaistavaksi</source>
        <translation>true figures, not for publication</translation>
    </message>
    <message>
        <source>Pienestä luvusta voi tunnistaa henkilön. Rahoittaja saa luvut täysinä; älä julkaise niitä sellaisinaan.</source>
        <translation>A person can be recognised from a small figure. The funder gets the figures in full; do not publish them as they are.</translation>
    </message>
    <message>
        <source>Ikä ja sukupuoli, {0}</source>
        <translation>Age and sex, {0}</translation>
    </message>
    <message>
        <source>Sukupuoli</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Yhteensä</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>BulkEditPage</name>
    <message>
        <source>Muuta valittuja asiakkaita</source>
        <translation>Change the selected clients</translation>
    </message>
    <message>
        <source>Muutos</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>&amp;Muuta</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>Mitä muuttuu</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Mitä m&amp;uutetaan</source>
        <translation>&amp;What to change</translation>
    </message>
    <message>
        <source>Uusi &amp;arvo</source>
        <translation>&amp;New value</translation>
    </message>
    <message>
        <source>Me&amp;rkki</source>
        <translation>&amp;Marking</translation>
    </message>
    <message>
        <source>esim. Kevään ryhmä</source>
        <translation>e.g. Spring group</translation>
    </message>
    <message>
        <source>A&amp;lkaen</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Syy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Nyt</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Muutoksen jälkeen</source>
        <translation>After the change</translation>
    </message>
    <message>
        <source>Este</source>
        <translation>Obstacle</translation>
    </message>
    <message numerus="yes">
        <source>%n asiakasta valittu</source>
        <translation>
            <numerusform>%n client selected</numerusform>
            <numerusform>%n clients selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Valitse</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Valitse syy</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Muuttuu {0} asiakasta.</source>
        <translation>{0} clients change.</translation>
    </message>
    <message>
        <source>Ennallaan jää {0}, syy on taulukossa.</source>
        <translation>{0} stay as they are, the reason is in the table.</translation>
    </message>
    <message>
        <source>ei muutu</source>
        <translation>no change</translation>
    </message>
    <message>
        <source>Muutetaan asiakkaita</source>
        <translation>Changing clients</translation>
    </message>
    <message>
        <source>Muutettu {0} asiakasta. Kumoa: Ctrl+Z.</source>
        <translation>{0} clients changed. Undo: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Vie kalenteriin</source>
        <translation>Export to calendar</translation>
    </message>
    <message>
        <source>A&amp;lkaen</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Asti</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Myös &amp;määräajat</source>
        <translation>&amp;Deadlines as well</translation>
    </message>
    <message>
        <source>Tiedostossa on asiakkaan numero, ei nimeä. Uusi vienti siirtää samat tapaamiset kalenterissa uuteen aikaan.</source>
        <translation>The file has the client&apos;s number, no name. A new export moves the same appointments to their new time in the calendar.</translation>
    </message>
    <message>
        <source>Kalenteritiedosto kirjoitettu, tapahtumia {0}.</source>
        <translation>The calendar file has been written, events {0}.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Yhteystietokortti</source>
        <translation>Contact card</translation>
    </message>
    <message>
        <source>Mitä kortissa on</source>
        <translation>What the card says</translation>
    </message>
    <message>
        <source>Nimi kortissa</source>
        <translation>Name on the card</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Tunniste</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Organisaatio verkostossa</source>
        <translation>&amp;Organisation in the network</translation>
    </message>
    <message>
        <source>Organisaatio verkostossa</source>
        <translation>Organisation in the network</translation>
    </message>
    <message>
        <source>Kortin tunniste {0}</source>
        <translation>Code of the card {0}</translation>
    </message>
    <message>
        <source>Kortti korvaa organisaation {0} vahvistetun kortin, ja vanha avain on allekirjoittanut sen. Siihen luotetaan ilman uutta puhelua.</source>
        <translation>The card replaces the confirmed card of {0}, and the old key has signed it. It is trusted without another call.</translation>
    </message>
    <message>
        <source>Kuka tahansa voi tehdä kortin millä nimellä tahansa. Tallenna kortti ja vahvista se sitten puhelimessa. Sitä ennen kortille ei lähetetä mitään eikä siltä oteta mitään vastaan.</source>
        <translation>Anybody can make a card with any name. Keep the card and then confirm it by phone. Until then nothing is sent to it and nothing is taken in from it.</translation>
    </message>
    <message>
        <source>Valitse organisaatio</source>
        <translation>Choose an organisation</translation>
    </message>
    <message>
        <source>Kortti tallennettu: {0}.</source>
        <translation>Card kept: {0}.</translation>
    </message>
</context>
<context>
    <name>CardPart</name>
    <message>
        <source>Kortit ja pätevyydet</source>
        <translation>Cards and permits</translation>
    </message>
    <message>
        <source>Lisää kortti</source>
        <translation>Add card</translation>
    </message>
    <message>
        <source>Kortteja ei ole kirjattu.</source>
        <translation>No cards recorded.</translation>
    </message>
    <message>
        <source>Kortti</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Myönnetty</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Voimassaolon lähde</source>
        <translation>Source of validity</translation>
    </message>
    <message>
        <source>&amp;Kortti</source>
        <translation>&amp;Card</translation>
    </message>
    <message>
        <source>Muun kortin &amp;nimi</source>
        <translation>&amp;Name of the other card</translation>
    </message>
    <message>
        <source>N&amp;umero</source>
        <translation>N&amp;umber</translation>
    </message>
    <message>
        <source>&amp;Myönnetty</source>
        <translation>&amp;Issued</translation>
    </message>
    <message>
        <source>Voimassa &amp;asti</source>
        <translation>&amp;Valid until</translation>
    </message>
    <message>
        <source>päättynyt {0}</source>
        <translation>ended {0}</translation>
    </message>
    <message>
        <source>{0} asti</source>
        <translation>until {0}</translation>
    </message>
</context>
<context>
    <name>CaseStatePage</name>
    <message>
        <source>Asiakkuuden tila</source>
        <translation>State of the case</translation>
    </message>
    <message>
        <source>Asiakas on kuollut ja asiakkuus päättynyt. Jos merkintä on virhe, peru viimeisin tila.</source>
        <translation>The client has died and the case has ended. If that is a mistake, take back the last state.</translation>
    </message>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation>Read the saved data again</translation>
    </message>
    <message>
        <source>Nyt</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>&amp;Mitä on tapahtunut?</source>
        <translation>&amp;What has happened?</translation>
    </message>
    <message>
        <source>Mitä on tapahtunut?</source>
        <translation>What has happened?</translation>
    </message>
    <message>
        <source>{0}, alkaen {1}</source>
        <translation>{0}, from {1}</translation>
    </message>
    <message>
        <source>palaa {0}</source>
        <translation>back on {0}</translation>
    </message>
    <message>
        <source>asiantuntija {0}</source>
        <translation>adviser {0}</translation>
    </message>
</context>
<context>
    <name>CaseloadExportPage</name>
    <message>
        <source>Vie asiakkaat Exceliin</source>
        <translation>Export the clients to Excel</translation>
    </message>
    <message>
        <source>Miksi?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Tallenna tiedosto</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Avaa kansio</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>&amp;Käyttötarkoitus</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>esimerkiksi: oman työlistan päivitys</source>
        <translation>for example: updating my own work list</translation>
    </message>
    <message>
        <source>Mitä tiedostoon tulee</source>
        <translation>What the file will hold</translation>
    </message>
    <message>
        <source>toimiston omat kentät</source>
        <translation>the office&apos;s own fields</translation>
    </message>
    <message>
        <source>Asiakkaita, joilla on turvakielto, ei viedä lainkaan. Muistiinpanoja ei viedä. Vienti, sen syy ja asiakkaiden määrä kirjataan lokiin.</source>
        <translation>Clients with a non-disclosure order are not exported at all. Notes are not exported. The export, its reason and the number of clients are logged.</translation>
    </message>
    <message>
        <source>Voit korjata tietoja Excelissä ja tuoda tiedoston takaisin: vain muuttamasi solut muuttuvat. Viimeinen sarake yhdistää rivin asiakkaaseen, älä muuta sitä. Poistettu rivi ei poista ketään, ja uusi rivi on uusi asiakas.</source>
        <translation>You can correct the data in Excel and import the file: only the cells that you changed are changed. The last column joins the row to the client, do not change it. A removed row removes nobody, and a new row is a new client.</translation>
    </message>
    <message>
        <source>Kirjoitetaan tiedostoa</source>
        <translation>Writing the file</translation>
    </message>
    <message>
        <source>Tallennettu: {0}. Asiakkaita: {1}.</source>
        <translation>Saved: {0}. Clients: {1}.</translation>
    </message>
    <message>
        <source>Turvakiellon vuoksi pois jätettyjä: {0}.</source>
        <translation>Left out for a non-disclosure order: {0}.</translation>
    </message>
    <message>
        <source>Asiakkaat on viety Exceliin.</source>
        <translation>The clients have been exported to Excel.</translation>
    </message>
    <message>
        <source>Vienti keskeytettiin. Tiedostoa ei tallennettu.</source>
        <translation>The export was cancelled. The file was not saved.</translation>
    </message>
</context>
<context>
    <name>CaseloadFilters</name>
    <message>
        <source>Ei suunnitelmaa</source>
        <translation>No plan</translation>
    </message>
    <message>
        <source>Ei muistiinpanoa 60 päivään</source>
        <translation>No note for 60 days</translation>
    </message>
    <message>
        <source>Lupa päättyy 90 päivässä</source>
        <translation>Permit ends within 90 days</translation>
    </message>
    <message>
        <source>suunnitelma</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>muistiinpano</source>
        <translation>note</translation>
    </message>
    <message>
        <source>lupa</source>
        <translation>permit</translation>
    </message>
    <message>
        <source>ikä {0}</source>
        <translation>age {0}</translation>
    </message>
    <message>
        <source>syntynyt {0}</source>
        <translation>born {0}</translation>
    </message>
    <message>
        <source>tulkki tarvitaan</source>
        <translation>interpreter needed</translation>
    </message>
    <message>
        <source>ei tulkkia</source>
        <translation>no interpreter</translation>
    </message>
    <message>
        <source>turvakielto</source>
        <translation>non-disclosure</translation>
    </message>
    <message>
        <source>ei turvakieltoa</source>
        <translation>no non-disclosure</translation>
    </message>
    <message>
        <source>merkki {0}</source>
        <translation>marking {0}</translation>
    </message>
    <message>
        <source>ei ole voimassa</source>
        <translation>not in force</translation>
    </message>
    <message>
        <source>päättynyt</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>päättyy {0} päivässä</source>
        <translation>ends within {0} days</translation>
    </message>
    <message>
        <source>{0} päivän sisällä</source>
        <translation>within {0} days</translation>
    </message>
    <message>
        <source>ei {0} päivään</source>
        <translation>not for {0} days</translation>
    </message>
</context>
<context>
    <name>CaseloadModel</name>
    <message>
        <source>auki</source>
        <translation>open</translation>
    </message>
    <message>
        <source>kiinni</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Ryhmä {0}, {1} asiakasta, {2}</source>
        <translation>Group {0}, {1} clients, {2}</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Tallenna virherivit tiedostoon…</source>
        <translation>Save the rows with errors…</translation>
    </message>
    <message>
        <source>Rivi</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mitä tapahtuu</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Selitys</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Taulukon rivit</source>
        <translation>Rows of the sheet</translation>
    </message>
    <message>
        <source>Rivit</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>ei tuoda: {0}</source>
        <translation>not imported: {0}</translation>
    </message>
    <message>
        <source>Rivi {0}: {1}</source>
        <translation>Row {0}: {1}</translation>
    </message>
    <message>
        <source>Soluja, joista luetaan kaavan tallennettu arvo: {0}.</source>
        <translation>Cells read by the saved value of their formula: {0}.</translation>
    </message>
    <message>
        <source>Yhteenvetorivejä, joita ei tuoda: {0}.</source>
        <translation>Rows of sums that are not imported: {0}.</translation>
    </message>
    <message>
        <source>Tyhjiä rivejä: {0}.</source>
        <translation>Empty rows: {0}.</translation>
    </message>
</context>
<context>
    <name>ClassListEditor</name>
    <message>
        <source>Luokkalista</source>
        <translation>Class list</translation>
    </message>
    <message>
        <source>&amp;Esikatsele luokkalista</source>
        <translation>&amp;Preview the class list</translation>
    </message>
    <message>
        <source>Luokkalistan esikatselu</source>
        <translation>Preview of the class list</translation>
    </message>
    <message>
        <source>Esikatselu näyttää täsmälleen sen, mitä oppilaitos saa, ja kertoo, kuka jää pois ja miksi (Ctrl+P).</source>
        <translation>The preview shows exactly what the school gets, and tells who is left out and why (Ctrl+P).</translation>
    </message>
    <message>
        <source>Luokkalista on kesken.</source>
        <translation>A class list is unfinished.</translation>
    </message>
    <message>
        <source>Luokkalistan tiedot</source>
        <translation>Details of the class list</translation>
    </message>
    <message>
        <source>Mitä lähtee</source>
        <translation>What leaves</translation>
    </message>
    <message>
        <source>Poistettu luokkalistalta</source>
        <translation>Taken off the class list</translation>
    </message>
    <message>
        <source>Luokkalista esikatseluun</source>
        <translation>Class list to the preview</translation>
    </message>
    <message numerus="yes">
        <source>%n luonnosta tallennettu</source>
        <translation>
            <numerusform>%n draft saved</numerusform>
            <numerusform>%n drafts saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Esikatselu on valmis. Listalla: {0}, jää pois: {1}.</source>
        <translation>The preview is ready. On the list: {0}, left out: {1}.</translation>
    </message>
    <message>
        <source>Jää pois: {0}. {1}</source>
        <translation>Left out: {0}. {1}</translation>
    </message>
    <message>
        <source>Luokkalista tiedostoksi</source>
        <translation>Class list to a file</translation>
    </message>
    <message>
        <source>Tallenna luokkalista</source>
        <translation>Save the class list</translation>
    </message>
    <message numerus="yes">
        <source>Luokkalista (%n lähetettä) on tallennettu. Lähetä se oppilaitokselle turvapostilla.</source>
        <translation>
            <numerusform>The class list (%n referral) has been saved. Send it to the school by secure mail.</numerusform>
            <numerusform>The class list (%n referrals) has been saved. Send it to the school by secure mail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientDeletionPage</name>
    <message>
        <source>Poista asiakas</source>
        <translation>Delete client</translation>
    </message>
    <message>
        <source>Virheellinen kirjaus</source>
        <translation>Recorded by mistake</translation>
    </message>
    <message>
        <source>&amp;Poista asiakas</source>
        <translation>&amp;Delete the client</translation>
    </message>
    <message>
        <source>Poista vain asiakas, joka on kirjattu vahingossa. Hän häviää luetteloista, hausta ja luvuista, ja henkilötunnus vapautuu. Poiston voi kumota milloin tahansa (Ctrl+Z tai Viimeisimmät toimet). Jos asiakkuus vain päättyy, muuta sen tila.</source>
        <translation>Delete only a client who was recorded by mistake. She leaves lists, search and figures, and the identity code becomes free. The deletion can be undone at any time (Ctrl+Z or Recent acts). If the case merely ends, change its state.</translation>
    </message>
    <message>
        <source>Valitse syy</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>&amp;Syy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Lisätieto</source>
        <translation>&amp;More information</translation>
    </message>
    <message>
        <source>Asiakas poistettu. Kumoa: Ctrl+Z.</source>
        <translation>Client deleted. Undo: Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>ClientDocuments</name>
    <message>
        <source>Liitteet</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Liitteitä ei ole. Pudota tiedosto tähän.</source>
        <translation>There are no attachments. Drop a file here.</translation>
    </message>
    <message>
        <source>Poista liite</source>
        <translation>Remove the attachment</translation>
    </message>
    <message>
        <source>Poista</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Liite poistettiin.</source>
        <translation>The attachment was removed.</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Kumoa</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Liitä tiedosto…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Muoto</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Koko</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Lisätty</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Lisääjä</source>
        <translation>Added by</translation>
    </message>
    <message>
        <source>Liitä tiedosto</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Asiakirjat ja kuvat ({0})</source>
        <translation>Documents and pictures ({0})</translation>
    </message>
    <message numerus="yes">
        <source>%n tiedosto liitettiin.</source>
        <translation>
            <numerusform>%n file was attached.</numerusform>
            <numerusform>%n files were attached.</numerusform>
        </translation>
    </message>
    <message>
        <source>Liitetään tiedostoa</source>
        <translation>Attaching the file</translation>
    </message>
</context>
<context>
    <name>ClientEditor</name>
    <message>
        <source>Asiakkaan tiedot</source>
        <translation>Client&apos;s details</translation>
    </message>
    <message>
        <source>Uusi asiakas</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation>Read the saved data again</translation>
    </message>
    <message>
        <source>Näistä tiedoista on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>There is an unfinished draft of these details that was not saved.</translation>
    </message>
    <message>
        <source>Onko asiakas jo kirjattu?</source>
        <translation>Is the client here already?</translation>
    </message>
    <message>
        <source>Tallenna uudelleen, jos tiedot ovat oikein.</source>
        <translation>Save again if the details are right.</translation>
    </message>
    <message>
        <source>Asiakas voi olla jo kirjattu. Tarkista ehdotukset lomakkeen vierestä.</source>
        <translation>The client may be recorded already. Check the suggestions beside the form.</translation>
    </message>
    <message>
        <source>Merkitään eri henkilöiksi, kun asiakas tallennetaan.</source>
        <translation>They will be marked as different persons when the client is saved.</translation>
    </message>
    <message>
        <source>Asiakkaan tiedot tallennettu.</source>
        <translation>The client&apos;s details have been saved.</translation>
    </message>
</context>
<context>
    <name>ClientFields</name>
    <message>
        <source>Näytä (kirjataan lokiin)</source>
        <translation>Show (is logged)</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Sukunimi</source>
        <translation>&amp;Family name</translation>
    </message>
    <message>
        <source>&amp;Etunimet</source>
        <translation>&amp;Given names</translation>
    </message>
    <message>
        <source>&amp;Kutsumanimi</source>
        <translation>&amp;Call name</translation>
    </message>
    <message>
        <source>Alkuperäinen &amp;kirjoitusasu</source>
        <translation>Original &amp;script</translation>
    </message>
    <message>
        <source>&amp;Muut kirjoitusasut</source>
        <translation>&amp;Other spellings</translation>
    </message>
    <message>
        <source>pilkulla erotettuna</source>
        <translation>separated by commas</translation>
    </message>
    <message>
        <source>Henkilöys</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>&amp;Henkilötunnus</source>
        <translation>&amp;Personal identity code</translation>
    </message>
    <message>
        <source>voi puuttua</source>
        <translation>may be missing</translation>
    </message>
    <message>
        <source>Syy tunnuksen muutokseen</source>
        <translation>Reason for the change of code</translation>
    </message>
    <message>
        <source>S&amp;yntymäaika</source>
        <translation>&amp;Date of birth</translation>
    </message>
    <message>
        <source>Syntymäajan tarkkuus</source>
        <translation>Precision of the birth date</translation>
    </message>
    <message>
        <source>Rekisteröity sukupuoli</source>
        <translation>Registered sex</translation>
    </message>
    <message>
        <source>Sukupuoli raporteissa</source>
        <translation>Gender in reports</translation>
    </message>
    <message>
        <source>Kansalaisuus</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>Toinen kansalaisuus</source>
        <translation>Second nationality</translation>
    </message>
    <message>
        <source>Kielet ja lukutaito</source>
        <translation>Languages and literacy</translation>
    </message>
    <message>
        <source>Äi&amp;dinkieli</source>
        <translation>&amp;Mother tongue</translation>
    </message>
    <message>
        <source>&amp;Asiointikieli</source>
        <translation>Language of &amp;contact</translation>
    </message>
    <message>
        <source>Tul&amp;kkauskieli</source>
        <translation>Language of inter&amp;preting</translation>
    </message>
    <message>
        <source>Tul&amp;kki tarvitaan</source>
        <translation>&amp;Interpreter needed</translation>
    </message>
    <message>
        <source>Muu kieli</source>
        <translation>Other language</translation>
    </message>
    <message>
        <source>Kotoutumiskieli</source>
        <translation>Language of integration</translation>
    </message>
    <message>
        <source>Luku- ja kirjoitustaito</source>
        <translation>Literacy</translation>
    </message>
    <message>
        <source>Oleskelu ja kotikunta</source>
        <translation>Stay and municipality</translation>
    </message>
    <message>
        <source>Saapui Suomeen</source>
        <translation>Arrived in Finland</translation>
    </message>
    <message>
        <source>Ensimmäinen oleskelulupa</source>
        <translation>First residence permit</translation>
    </message>
    <message>
        <source>Lupatyyppi</source>
        <translation>Type of permit</translation>
    </message>
    <message>
        <source>Luvan peruste</source>
        <translation>Ground of the permit</translation>
    </message>
    <message>
        <source>Lupa päätetty</source>
        <translation>Permit decided on</translation>
    </message>
    <message>
        <source>Lupa alkaen</source>
        <translation>Permit from</translation>
    </message>
    <message>
        <source>Lupa päättyy</source>
        <translation>Permit ends</translation>
    </message>
    <message>
        <source>Kotik&amp;unta</source>
        <translation>M&amp;unicipality of residence</translation>
    </message>
    <message>
        <source>Kotikunta alkaen</source>
        <translation>Municipality from</translation>
    </message>
    <message>
        <source>Yhteystiedot</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>&amp;Puhelin</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>Viestin saa &amp;jättää</source>
        <translation>A message may be &amp;left</translation>
    </message>
    <message>
        <source>Sähköp&amp;osti</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Osoite</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Yh&amp;teysosoite</source>
        <translation>Con&amp;tact address</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Non-disclosure for personal safety</translation>
    </message>
    <message>
        <source>Ei turvakieltoa</source>
        <translation>No non-disclosure</translation>
    </message>
    <message>
        <source>Tur&amp;vakielto</source>
        <translation>&amp;Non-disclosure</translation>
    </message>
    <message>
        <source>Alkaen</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Määräaika</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Koskee myös perhettä</source>
        <translation>Concerns the family too</translation>
    </message>
    <message>
        <source>Oma tavoite</source>
        <translation>Own goal</translation>
    </message>
    <message>
        <source>Asiakkaan omin sanoin</source>
        <translation>In the client&apos;s own words</translation>
    </message>
</context>
<context>
    <name>ClientHistory</name>
    <message>
        <source>Tiedot ajassa</source>
        <translation>The details over time</translation>
    </message>
    <message>
        <source>Katselut ja muutokset</source>
        <translation>Views and changes</translation>
    </message>
    <message>
        <source>Näytä loki</source>
        <translation>Show the log</translation>
    </message>
    <message>
        <source>Historia</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Tieto</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Arvo</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Syy</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kuka</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Toiminto</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Kohde</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Peruste</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Asiakkuus</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Kotikunta</source>
        <translation>Municipality of residence</translation>
    </message>
</context>
<context>
    <name>ClientNotes</name>
    <message>
        <source>Muistiinpanot</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ei muistiinpanoja vielä</source>
        <translation>No notes yet</translation>
    </message>
    <message>
        <source>Kirjaa tapaaminen, puhelu tai yhteistyö oppilaitoksen kanssa.</source>
        <translation>Record a meeting, a call or work with the school.</translation>
    </message>
    <message>
        <source>Näytetään uusimmat {0}; vanhemmat löytyvät haulla (Ctrl+F).</source>
        <translation>The latest {0} are shown; older ones are found by searching (Ctrl+F).</translation>
    </message>
    <message>
        <source>Lisää täydennys</source>
        <translation>Add an addendum</translation>
    </message>
    <message>
        <source>Kopioi rekisteriin</source>
        <translation>Copy for the register</translation>
    </message>
    <message>
        <source>Kopioitu rekisteriin {0}, {1}</source>
        <translation>Copied for the register {0}, {1}</translation>
    </message>
    <message>
        <source>Teksti on leikepöydällä. Liitä se asiakastietojärjestelmään (Ctrl+V).</source>
        <translation>The text is on the clipboard. Paste it into the client data system (Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Asiakkaan tiedot</source>
        <translation>Client&apos;s details</translation>
    </message>
    <message>
        <source>Yhteenveto</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Suunnitelma ja polku</source>
        <translation>Plan and path</translation>
    </message>
    <message>
        <source>Perhe ja tilanne</source>
        <translation>Family and situation</translation>
    </message>
    <message>
        <source>Osaaminen ja kieli</source>
        <translation>Skills and language</translation>
    </message>
    <message>
        <source>Muistiinpanot</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Lähetteet</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Liitteet</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Historia</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Asiakkaat › {0}</source>
        <translation>Clients › {0}</translation>
    </message>
    <message>
        <source>Muistiinpanot {0}</source>
        <translation>Notes {0}</translation>
    </message>
    <message>
        <source>Lähetteet {0}</source>
        <translation>Referrals {0}</translation>
    </message>
    <message>
        <source>n. </source>
        <translation>about </translation>
    </message>
    <message>
        <source>s. {0} ({1}{2} v)</source>
        <translation>b. {0} ({1}{2} y)</translation>
    </message>
    <message>
        <source>{0}, tulkki tarvitaan</source>
        <translation>{0}, interpreter needed</translation>
    </message>
    <message>
        <source>asiantuntija {0}</source>
        <translation>adviser {0}</translation>
    </message>
    <message>
        <source>Suunnitelma voimassa {0} asti</source>
        <translation>Plan valid until {0}</translation>
    </message>
    <message>
        <source>Suunnitelma päättynyt {0}</source>
        <translation>Plan expired {0}</translation>
    </message>
    <message>
        <source>Ei suunnitelmaa</source>
        <translation>No plan</translation>
    </message>
</context>
<context>
    <name>ClientPath</name>
    <message>
        <source>Asiakkaan polku</source>
        <translation>The client&apos;s path</translation>
    </message>
    <message>
        <source>&amp;Sulje (Esc)</source>
        <translation>&amp;Close (Esc)</translation>
    </message>
    <message>
        <source>&amp;Tallenna PDF</source>
        <translation>&amp;Save PDF</translation>
    </message>
    <message>
        <source>Tallenna asiakkaan polku</source>
        <translation>Save the client&apos;s path</translation>
    </message>
    <message>
        <source>Polku on tallennettu: {0}</source>
        <translation>The path has been saved: {0}</translation>
    </message>
</context>
<context>
    <name>ClientPlan</name>
    <message>
        <source>Suunnitelma ja polku</source>
        <translation>Plan and path</translation>
    </message>
</context>
<context>
    <name>ClientReferrals</name>
    <message>
        <source>Lähetteet</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Luovutetut tiedot</source>
        <translation>Disclosed data</translation>
    </message>
    <message>
        <source>Ei lähetteitä vielä</source>
        <translation>No referrals yet</translation>
    </message>
    <message>
        <source>Ohjaa koulutukseen (Ctrl+Vaihto+O) tekee lähetteen tämän asiakkaan tiedoista.</source>
        <translation>Refer to training (Ctrl+Shift+O) makes a referral from this client&apos;s details.</translation>
    </message>
    <message>
        <source>Tulosta asiakkaalle: kuka sai tietojani</source>
        <translation>Print for the client: who got what about me</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Oppilaitos</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Koulutus</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Vastaus viimeistään</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>{0} (yhdistetystä tietueesta)</source>
        <translation>{0} (from a merged record)</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Peruste</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Tiedot</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>{0} tietoa: {1}</source>
        <translation>{0} items: {1}</translation>
    </message>
    <message>
        <source>Tallenna asiakkaan paperi</source>
        <translation>Save the client&apos;s paper</translation>
    </message>
    <message>
        <source>Paperi on tallennettu. Anna se vain asiakkaalle.</source>
        <translation>The paper is saved. Give it to the client only.</translation>
    </message>
    <message>
        <source>Tallennetaan paperia</source>
        <translation>Saving the paper</translation>
    </message>
</context>
<context>
    <name>ClientSharing</name>
    <message>
        <source>Jaetaan kumppaneille</source>
        <translation>Shared with partners</translation>
    </message>
    <message>
        <source>Jaa kumppanille</source>
        <translation>Share with a partner</translation>
    </message>
    <message>
        <source>Anna tiedostona…</source>
        <translation>Give as a file…</translation>
    </message>
    <message>
        <source>Jaa muistiinpanot</source>
        <translation>Share the notes</translation>
    </message>
    <message>
        <source>Ala jakaa</source>
        <translation>Begin to share</translation>
    </message>
    <message>
        <source>&amp;Kumppani</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>P&amp;eruste</source>
        <translation>&amp;Ground</translation>
    </message>
    <message>
        <source>Perustelu, koska &amp;turvakielto</source>
        <translation>Reason, because of the non-&amp;disclosure order</translation>
    </message>
    <message>
        <source>Viranomaiselle lähtevät muistiinpanot, joiden näkyvyys on Viranomaisille, ja oppilaitokselle ne, joissa se on nimetty. Sisäiset eivät lähde koskaan. Mitään ei lähde, ennen kuin teet paketin: Verkosto, Paketit.</source>
        <translation>To an authority go the notes whose visibility is For authorities, and to a school those that name it. Internal notes never leave. Nothing leaves before you make a packet: Network, Packets.</translation>
    </message>
    <message>
        <source>Muistiinpanoja ei jaeta kenellekään.</source>
        <translation>The notes are shared with nobody.</translation>
    </message>
    <message>
        <source>Lopeta jakaminen</source>
        <translation>Stop sharing</translation>
    </message>
    <message>
        <source>Lopeta jakaminen: {0}</source>
        <translation>Stop sharing: {0}</translation>
    </message>
    <message>
        <source>{0}, viite {1}</source>
        <translation>{0}, reference {1}</translation>
    </message>
    <message>
        <source>{0}: heidän merkintänsä näkyvät, omia ei jaeta</source>
        <translation>{0}: their notes are shown, own ones are not shared</translation>
    </message>
    <message>
        <source>{0}: ei tunne asiakasta ({1})</source>
        <translation>{0}: does not know the client ({1})</translation>
    </message>
    <message>
        <source>{0}: {1}, odottaa tunnistamista siellä</source>
        <translation>{0}: {1}, waits to be recognised there</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Jaetaan: {0}.</source>
        <translation>Shared: {0}.</translation>
    </message>
    <message>
        <source>Ei jaeta enää: {0}.</source>
        <translation>Shared no more: {0}.</translation>
    </message>
</context>
<context>
    <name>ClientSituation</name>
    <message>
        <source>K&amp;umoa poisto</source>
        <translation>&amp;Undo the removal</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Perhe ja tilanne</source>
        <translation>Family and situation</translation>
    </message>
    <message>
        <source>Tallennettu.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Poista virheellinen tieto: {0}</source>
        <translation>Remove a mistaken fact: {0}</translation>
    </message>
    <message>
        <source>Poistettu: {0}.</source>
        <translation>Removed: {0}.</translation>
    </message>
</context>
<context>
    <name>ClientSkills</name>
    <message>
        <source>Osaaminen ja kieli</source>
        <translation>Skills and language</translation>
    </message>
</context>
<context>
    <name>ClientSummary</name>
    <message>
        <source>Kielitaitoa ei ole arvioitu.</source>
        <translation>The language skills have not been assessed.</translation>
    </message>
    <message>
        <source>Kielitaito</source>
        <translation>Language skills</translation>
    </message>
    <message>
        <source>Lähetteet</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Luovutukset</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>Yhteenveto</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Polku</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Taulukko</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Oma tavoite</source>
        <translation>Own goal</translation>
    </message>
    <message>
        <source>Tavoitteet aikajänteittäin</source>
        <translation>Goals by time frame</translation>
    </message>
    <message>
        <source>Viimeisimmät muistiinpanot</source>
        <translation>Latest notes</translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ei lähetteitä vielä.</source>
        <translation>No referrals yet.</translation>
    </message>
    <message>
        <source>Tietoja ei ole luovutettu.</source>
        <translation>Nothing has been disclosed.</translation>
    </message>
    <message>
        <source>Polulla ei ole vielä vaiheita. Tee suunnitelma tai ohjaa koulutukseen.</source>
        <translation>The path has no steps yet. Make a plan or refer to training.</translation>
    </message>
    <message>
        <source>Tavoitetta ei ole kirjattu.</source>
        <translation>No goal has been recorded.</translation>
    </message>
    <message>
        <source>Ei muistiinpanoja vielä. Ctrl+N avaa uuden.</source>
        <translation>No notes yet. Ctrl+N opens a new one.</translation>
    </message>
    <message>
        <source>Kielitaito, {0}</source>
        <translation>Language skills, {0}</translation>
    </message>
    <message>
        <source>tavoite {0}</source>
        <translation>goal {0}</translation>
    </message>
    <message>
        <source>{0} · viite {1}
{2}; {3} tietoa, peruste: {4}</source>
        <translation>{0} · reference {1}
{2}; {3} items, ground: {4}</translation>
    </message>
</context>
<context>
    <name>ClientThreads</name>
    <message>
        <source>Yhteistyöketjut</source>
        <translation>Co-operation threads</translation>
    </message>
    <message>
        <source>Aloita ketju</source>
        <translation>Begin a thread</translation>
    </message>
    <message>
        <source>Muut {0} löytyvät: Verkosto, Ketjut.</source>
        <translation>The other {0} are under Network, Threads.</translation>
    </message>
    <message>
        <source>Ketju kokoaa saman asian muistiinpanot ja osallistujat yhteen.</source>
        <translation>A thread brings together the notes and participants of one matter.</translation>
    </message>
    <message>
        <source>Avaa ketju: {0}</source>
        <translation>Open the thread: {0}</translation>
    </message>
    <message>
        <source>{0} muistiinpanoa, viimeisin {1}</source>
        <translation>notes: {0}, latest {1}</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Asiakkaat</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kotikunta</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Tulkkauskieli</source>
        <translation>Interpreting</translation>
    </message>
    <message>
        <source>Suunnitelma päättyy</source>
        <translation>Plan ends</translation>
    </message>
    <message>
        <source>Viimeisin merkintä</source>
        <translation>Latest entry</translation>
    </message>
    <message>
        <source>Lupa päättyy</source>
        <translation>Permit ends</translation>
    </message>
    <message>
        <source>Merkit</source>
        <translation>Markings</translation>
    </message>
    <message>
        <source>Asiakasnumero</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Syntymäaika</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Äidinkieli</source>
        <translation>Mother tongue</translation>
    </message>
    <message>
        <source>Asiantuntija</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Luetaan asiakkaita</source>
        <translation>Reading clients</translation>
    </message>
    <message>
        <source>Ei vielä yhtään asiakasta</source>
        <translation>No clients yet</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen asiakas (Ctrl+Vaihto+N). Yksi nimi riittää alkuun.</source>
        <translation>Add the first client (Ctrl+Shift+N). One name is enough to begin with.</translation>
    </message>
    <message>
        <source>Omat asiakkaat</source>
        <translation>Own clients</translation>
    </message>
    <message>
        <source>Koko toimisto</source>
        <translation>Whole office</translation>
    </message>
    <message>
        <source>Avoimet</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ei ryhmiä</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>&amp;Kenen:</source>
        <translation>&amp;Whose:</translation>
    </message>
    <message>
        <source>&amp;Tila:</source>
        <translation>&amp;State:</translation>
    </message>
    <message>
        <source>Raj&amp;aus:</source>
        <translation>F&amp;ilter:</translation>
    </message>
    <message>
        <source>&amp;Ryhmittely:</source>
        <translation>&amp;Groups:</translation>
    </message>
    <message numerus="yes">
        <source>%n asiakasta</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Tällä rajauksella ei ole asiakkaita</source>
        <translation>No clients match this filter</translation>
    </message>
    <message>
        <source>Vaihda rajausta tai lisää asiakas (Ctrl+Vaihto+N).</source>
        <translation>Change the filter or add a client (Ctrl+Shift+N).</translation>
    </message>
    <message>
        <source>Ei rajausta</source>
        <translation>No filter</translation>
    </message>
    <message>
        <source>Oma rajaus</source>
        <translation>Own filter</translation>
    </message>
    <message numerus="yes">
        <source>%n asiakasta valittu</source>
        <translation>
            <numerusform>%n client selected</numerusform>
            <numerusform>%n clients selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Turvakielto, {0}</source>
        <translation>Non-disclosure, {0}</translation>
    </message>
    <message>
        <source>Kopioitu {0} asiakasta.</source>
        <translation>{0} clients copied.</translation>
    </message>
    <message>
        <source>Turvakielto: {0} asiakkaan tiedot jätettiin pois.</source>
        <translation>Non-disclosure: the data of {0} clients were left out.</translation>
    </message>
    <message>
        <source>Loput eivät mahtuneet: rajaa luetteloa.</source>
        <translation>The rest did not fit: narrow the list.</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Tapaamisen tulos</source>
        <translation>Outcome of the appointment</translation>
    </message>
    <message>
        <source>T&amp;ulos</source>
        <translation>O&amp;utcome</translation>
    </message>
    <message>
        <source>Tiesikö tulkki a&amp;joissa</source>
        <translation>Did the &amp;interpreter know in time</translation>
    </message>
    <message>
        <source>Ei tietoa</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Kyllä</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Lisä&amp;tieto</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Seuraava tapaaminen</source>
        <translation>&amp;Next appointment</translation>
    </message>
    <message>
        <source>Seuraavan kell&amp;o</source>
        <translation>Ti&amp;me of the next</translation>
    </message>
    <message>
        <source>9.30</source>
        <translation>9.30</translation>
    </message>
    <message>
        <source>Kirjoita &amp;muistiinpano heti</source>
        <translation>&amp;Write a note at once</translation>
    </message>
    <message numerus="yes">
        <source>%n lähetettä perutaan. Ilmoita oppilaitokselle itse.</source>
        <translation>
            <numerusform>%n referral is cancelled. Tell the school yourself.</numerusform>
            <numerusform>%n referrals are cancelled. Tell the schools yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tapaamista perutaan. Ilmoita tulkille itse.</source>
        <translation>
            <numerusform>%n appointment is cancelled. Tell the interpreter yourself.</numerusform>
            <numerusform>%n appointments are cancelled. Tell the interpreters yourself.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suunnitelma ({0} asti) päätetään.</source>
        <translation>The plan (until {0}) is ended.</translation>
    </message>
    <message numerus="yes">
        <source>%n osallistumista hankkeeseen päättyy.</source>
        <translation>
            <numerusform>%n project participation ends.</numerusform>
            <numerusform>%n project participations end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Palautuskoodi</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Jos unohdat tunnuslauseen tai vaihdat tietokonetta, vain tämä koodi avaa tiedot. Tulosta se tai kirjoita se paperille ja säilytä lukitussa paikassa, ei tietokoneen vieressä. Koodia ei näytetä uudelleen.</source>
        <translation>If you forget the passphrase or change computers, only this code opens the data. Print it or write it on paper and keep it in a locked place, not beside the computer. The code is not shown again.</translation>
    </message>
    <message>
        <source>Palautuskoodi: {code}</source>
        <translation>Recovery code: {code}</translation>
    </message>
    <message>
        <source>&amp;Tulosta…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Kirjoita &amp;koodi paperilta</source>
        <translation>Type the &amp;code from the paper</translation>
    </message>
    <message>
        <source>&amp;Valmis</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>Koodi ei ole sama. Tarkista se paperilta.</source>
        <translation>The code is not the same. Check it on the paper.</translation>
    </message>
    <message>
        <source>Tekoton palautuskoodi</source>
        <translation>Recovery code of Tekoto</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Sarakkeet</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Välilyönti näyttää tai piilottaa sarakkeen. Taulukossa sarakkeita voi myös vetää.</source>
        <translation>Space shows or hides a column. In the table columns can also be dragged.</translation>
    </message>
    <message>
        <source>&amp;Ylös</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>&amp;Alas</source>
        <translation>&amp;Down</translation>
    </message>
    <message>
        <source>&amp;Leveämpi</source>
        <translation>&amp;Wider</translation>
    </message>
    <message>
        <source>&amp;Kapeampi</source>
        <translation>&amp;Narrower</translation>
    </message>
    <message>
        <source>&amp;Alkuperäiset</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>leveys {0} % tavallisesta</source>
        <translation>width {0} % of the usual</translation>
    </message>
    <message>
        <source>näkyy, kun luettelossa on koko toimisto</source>
        <translation>shown when the list has the whole office</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Taulukon sarake</source>
        <translation>Column of the sheet</translation>
    </message>
    <message>
        <source>Esimerkkejä</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Viedään kohtaan</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Taulukon sarakkeet</source>
        <translation>Columns of the sheet</translation>
    </message>
    <message>
        <source>yksi otsikkorivi</source>
        <translation>one heading row</translation>
    </message>
    <message>
        <source>kaksi otsikkoriviä</source>
        <translation>two heading rows</translation>
    </message>
    <message>
        <source>Valitse</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Päivä ensin (22/11/2026)</source>
        <translation>Day first (22/11/2026)</translation>
    </message>
    <message>
        <source>Kuukausi ensin (11/22/2026)</source>
        <translation>Month first (11/22/2026)</translation>
    </message>
    <message>
        <source>&amp;Taulukko</source>
        <translation>&amp;Sheet</translation>
    </message>
    <message>
        <source>&amp;Otsikot alkavat riviltä</source>
        <translation>&amp;Headings begin at row</translation>
    </message>
    <message>
        <source>O&amp;tsikkorivejä</source>
        <translation>Heading &amp;rows</translation>
    </message>
    <message>
        <source>&amp;Päivämäärien järjestys</source>
        <translation>&amp;Order of dates</translation>
    </message>
    <message>
        <source>Sarakkeet</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>{0} (piilotettu)</source>
        <translation>{0} (hidden)</translation>
    </message>
    <message>
        <source>(ei otsikkoa, sarake {0})</source>
        <translation>(no heading, column {0})</translation>
    </message>
    <message>
        <source>Taulukossa on päivämääriä kuten {0}. Kerro, onko päivä vai kuukausi ensin.</source>
        <translation>The sheet has dates such as {0}. Tell whether the day or the month comes first.</translation>
    </message>
    <message>
        <source>Valitse sarake, jossa on asiakkaan nimi.</source>
        <translation>Choose the column with the client&apos;s name.</translation>
    </message>
    <message>
        <source>Muistiinpanoon otsikkonsa kanssa vietäviä sarakkeita: {0}.</source>
        <translation>Columns that go into a note with their heading: {0}.</translation>
    </message>
    <message>
        <source>&amp;Kohta sarakkeelle {0}</source>
        <translation>&amp;Field for the column {0}</translation>
    </message>
    <message>
        <source>Jätetään pois</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Muistiinpanoon otsikon kanssa</source>
        <translation>Into a note with its heading</translation>
    </message>
</context>
<context>
    <name>ConsentPart</name>
    <message>
        <source>Suostumukset</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Kirjaa vastaus</source>
        <translation>Record an answer</translation>
    </message>
    <message>
        <source>Suostumusta ei ole kysytty.</source>
        <translation>No consent has been asked for.</translation>
    </message>
    <message>
        <source>Tarkoitus</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Vastaus</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Kenelle</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Tiedot</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Muoto</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Perui {0}</source>
        <translation>Withdrew {0}</translation>
    </message>
    <message>
        <source>toistaiseksi</source>
        <translation>until further notice</translation>
    </message>
    <message>
        <source>{0} asti</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>{0}, tulkki mukana</source>
        <translation>{0}, with an interpreter</translation>
    </message>
    <message>
        <source>Asiakas perui suostumuksen</source>
        <translation>The client withdrew her consent</translation>
    </message>
    <message>
        <source>Suostumus</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>&amp;Vastaus</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>&amp;Tarkoitus</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>&amp;Kenelle tietoja saa antaa</source>
        <translation>&amp;To whom data may be given</translation>
    </message>
    <message>
        <source>&amp;Päivä</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>A&amp;ntaja</source>
        <translation>&amp;Given by</translation>
    </message>
    <message>
        <source>&amp;Muoto</source>
        <translation>F&amp;orm</translation>
    </message>
    <message>
        <source>Kiel&amp;i, jolla selitettiin</source>
        <translation>Language it was e&amp;xplained in</translation>
    </message>
    <message>
        <source>T&amp;ulkki mukana</source>
        <translation>&amp;Interpreter present</translation>
    </message>
    <message>
        <source>Voimassa &amp;asti</source>
        <translation>&amp;Valid until</translation>
    </message>
    <message>
        <source>&amp;Lisätieto</source>
        <translation>&amp;More information</translation>
    </message>
    <message>
        <source>&amp;Perui</source>
        <translation>&amp;Withdrew</translation>
    </message>
    <message>
        <source>Asiakas perui suostumuksen: {0}</source>
        <translation>The client withdrew her consent: {0}</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Yhteystiedot</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Näytä (kirjataan lokiin)</source>
        <translation>Show (is logged)</translation>
    </message>
    <message>
        <source>Asiakas on kuollut. Yhteystiedot on lukittu.</source>
        <translation>The client has died. The contact details are locked.</translation>
    </message>
    <message>
        <source>; viestin saa jättää</source>
        <translation>; a message may be left</translation>
    </message>
    <message>
        <source>Kotikunta</source>
        <translation>Municipality of residence</translation>
    </message>
    <message>
        <source>Yhteystietoja ei ole kirjattu.</source>
        <translation>No contact details are recorded.</translation>
    </message>
    <message>
        <source>Tieto ei ole saatavilla.</source>
        <translation>The information is not available.</translation>
    </message>
</context>
<context>
    <name>DayCareCard</name>
    <message>
        <source>Lasten päivähoito</source>
        <translation>Children&apos;s day care</translation>
    </message>
    <message>
        <source>Päivähoidon tilannetta ei ole kirjattu.</source>
        <translation>How the day care stands has not been recorded.</translation>
    </message>
    <message>
        <source>Poista virheellinen</source>
        <translation>Remove a mistake</translation>
    </message>
    <message>
        <source>Kirjaa päivähoito</source>
        <translation>Record day care</translation>
    </message>
    <message>
        <source>Lapsi</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Tilanne</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Alkaen</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Lapsen päivähoito</source>
        <translation>A child&apos;s day care</translation>
    </message>
    <message>
        <source>&amp;Lapsi</source>
        <translation>&amp;Child</translation>
    </message>
    <message>
        <source>&amp;Tilanne</source>
        <translation>&amp;Situation</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Hakemus ilman paikkaa avaa lastenhoidon esteen. Este päättyy, kun yksikään lapsi ei enää odota paikkaa.</source>
        <translation>An application without a place opens the barrier of childcare. It ends when no child waits for a place any more.</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Määräajat</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Tiedoista ei seuraa määräaikoja.</source>
        <translation>The data give rise to no deadlines.</translation>
    </message>
    <message>
        <source>Muutetut määräajat</source>
        <translation>Changed deadlines</translation>
    </message>
    <message>
        <source>Muuta määräaikaa</source>
        <translation>Change the deadline</translation>
    </message>
    <message>
        <source>Mää&amp;räaika</source>
        <translation>&amp;Deadline</translation>
    </message>
    <message>
        <source>Oma päivä</source>
        <translation>Own date</translation>
    </message>
    <message>
        <source>Ei koske asiakasta</source>
        <translation>Does not concern the client</translation>
    </message>
    <message>
        <source>Palauta laskettu päivä</source>
        <translation>Restore the computed date</translation>
    </message>
    <message>
        <source>Pä&amp;ivä</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>Reas&amp;on</translation>
    </message>
    <message>
        <source>Määräaika</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Eräpäivä</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Peruste</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Lähde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kirjattu</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Kuka</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Syy</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>viipymättä</source>
        <translation>without delay</translation>
    </message>
    <message>
        <source>{0} (muutettu)</source>
        <translation>{0} (changed)</translation>
    </message>
    <message>
        <source>Käytäntö</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Laki</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Laki, varmistettava</source>
        <translation>Law, to be checked</translation>
    </message>
    <message>
        <source>laskettu palautettu</source>
        <translation>computed date restored</translation>
    </message>
    <message>
        <source>Muuta määräaikaa: {0}</source>
        <translation>Change the deadline: {0}</translation>
    </message>
    <message>
        <source>Aika alkaa {0}. Viimeinen päivä on säännön mukaan {1}.</source>
        <translation>The time starts on {0}. By the rule the last day is {1}.</translation>
    </message>
    <message>
        <source>Aika alkaa {0}. Asia hoidetaan viipymättä.</source>
        <translation>The time starts on {0}. It is to be done without delay.</translation>
    </message>
    <message>
        <source>Lähde: {0}</source>
        <translation>Source: {0}</translation>
    </message>
</context>
<context>
    <name>DeathForm</name>
    <message>
        <source>Asiakas on kuollut</source>
        <translation>The client has died</translation>
    </message>
    <message>
        <source>&amp;Kirjaa kuolema</source>
        <translation>&amp;Record the death</translation>
    </message>
    <message>
        <source>K&amp;uolinpäivä</source>
        <translation>&amp;Day of death</translation>
    </message>
    <message>
        <source>Asiakkuus päättyy. Muistutukset ja kirjeet loppuvat.</source>
        <translation>The case ends. Reminders and letters stop.</translation>
    </message>
    <message>
        <source>Yhteystiedot lukitaan: niitä ei enää muuteta eikä näytetä avaamatta.</source>
        <translation>The contact details are locked: they are no longer changed, nor shown without being opened.</translation>
    </message>
    <message>
        <source>Tilastot säilyvät. Säilytysaika lasketaan kuolinpäivästä.</source>
        <translation>The statistics remain. The retention period runs from the day of death.</translation>
    </message>
    <message>
        <source>Perheenjäsenten tiedot säilyvät ennallaan.</source>
        <translation>The records of the family stay as they are.</translation>
    </message>
    <message>
        <source>Kuolema kirjattu, asiakkuus päätetty.</source>
        <translation>The death has been recorded and the case ended.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Korjattavaa: {0}. Rivit on merkitty huutomerkillä.</source>
        <translation>To be mended: {0}. The lines are marked with an exclamation mark.</translation>
    </message>
    <message>
        <source>Kaikki on kunnossa.</source>
        <translation>Everything is in order.</translation>
    </message>
    <message>
        <source>versio ei tiedossa</source>
        <translation>version unknown</translation>
    </message>
    <message>
        <source>ei ole</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Avainnippu</source>
        <translation>Keyring</translation>
    </message>
    <message>
        <source>Ilman avainnippua tietovaraston avaa tunnuslause yksin.</source>
        <translation>Without a keyring the passphrase alone opens the vault.</translation>
    </message>
    <message>
        <source>Kirjasimet</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>Käännös</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Kansio</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Vapaata levyä</source>
        <translation>Free disk space</translation>
    </message>
    <message>
        <source>Kansion oikeudet</source>
        <translation>Folder permissions</translation>
    </message>
    <message>
        <source>Tietovarasto</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>ei vielä luotu</source>
        <translation>not made yet</translation>
    </message>
    <message>
        <source>valmis avattavaksi</source>
        <translation>ready to be opened</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Kumoa koko tuonti</source>
        <translation>Undo the whole import</translation>
    </message>
    <message>
        <source>Tallenna virherivit…</source>
        <translation>Save the rows with errors…</translation>
    </message>
    <message>
        <source>Tuo toinen taulukko</source>
        <translation>Import another sheet</translation>
    </message>
    <message>
        <source>Tuonti on valmis</source>
        <translation>The import is done</translation>
    </message>
    <message>
        <source>Uusia asiakkaita: {0}.</source>
        <translation>New clients: {0}.</translation>
    </message>
    <message>
        <source>Muutettuja: {0}.</source>
        <translation>Changed: {0}.</translation>
    </message>
    <message>
        <source>Tuomatta jääneitä rivejä: {0}. Tallenna ne tiedostoon, korjaa ja tuo se: muita rivejä ei tarvitse tuoda uudelleen.</source>
        <translation>Rows that were not imported: {0}. Save them in a file, correct and import it: the other rows need not be imported again.</translation>
    </message>
    <message>
        <source>Tuonti on kumottu. Asiakkaita: {0}.</source>
        <translation>The import has been undone. Clients: {0}.</translation>
    </message>
    <message>
        <source>Kumoa muut</source>
        <translation>Undo the others</translation>
    </message>
    <message>
        <source>Näitä on muutettu tuonnin jälkeen: {0}</source>
        <translation>These have been changed since the import: {0}</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Kesken jäi</source>
        <translation>Left unfinished</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Asiakkaan tiedot</source>
        <translation>Client&apos;s details</translation>
    </message>
    <message>
        <source>Lähete</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Luokkalista</source>
        <translation>Class list</translation>
    </message>
    <message>
        <source>Tapaaminen</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Suunnitelma</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Palvelutarpeen arviointi</source>
        <translation>Assessment of service needs</translation>
    </message>
    <message>
        <source>Muistio</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Yhteistyöketju</source>
        <translation>Co-operation thread</translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Jatka: {0} {1}</source>
        <translation>Continue: {0} {1}</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Palauta luonnos</source>
        <translation>Restore the draft</translation>
    </message>
    <message>
        <source>Hylkää luonnos</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Tietoja on muutettu luonnoksen jälkeen. Palautettu luonnos näyttää vanhat tiedot: vertaa ennen kuin tallennat.</source>
        <translation>The data have changed since the draft. A restored draft shows the old data: compare before you save.</translation>
    </message>
</context>
<context>
    <name>DuplicatePanel</name>
    <message>
        <source>Tallenna &amp;silti</source>
        <translation>Save any&amp;way</translation>
    </message>
    <message>
        <source>Samalta näyttävä henkilö on asiakkaana toimistossa {0}. Tiedot näkyvät vain siellä. Sopikaa, kumpi jatkaa.</source>
        <translation>Somebody who seems to be the same person is a client of the office {0}. The data are shown only there. Agree on who goes on.</translation>
    </message>
    <message>
        <source>s. {0}</source>
        <translation>b. {0}</translation>
    </message>
    <message>
        <source>Avaa asiakas</source>
        <translation>Open the client</translation>
    </message>
    <message>
        <source>Vertaa ja yhdistä</source>
        <translation>Compare and merge</translation>
    </message>
    <message>
        <source>Ei sama henkilö</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>Onko asiakas jo kirjattu?</source>
        <translation>Is the client here already?</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Kaksoiskappaleet</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Samalta näyttäviä asiakkaita ei löytynyt.</source>
        <translation>No clients who seem to be the same were found.</translation>
    </message>
    <message>
        <source>Merkitty eri henkilöiksi</source>
        <translation>Marked as different persons</translation>
    </message>
    <message>
        <source>Vertaa toiseen asiakkaaseen</source>
        <translation>Compare with another client</translation>
    </message>
    <message>
        <source>&amp;Hae asiakas, jos ohjelma ei löytänyt häntä</source>
        <translation>&amp;Look up the client if the program did not find her</translation>
    </message>
    <message>
        <source>Hae asiakas, jos ohjelma ei löytänyt häntä</source>
        <translation>Look up the client if the program did not find her</translation>
    </message>
    <message>
        <source>{0} · {1} · merkinnyt {2} {3}</source>
        <translation>{0} · {1} · marked by {2} {3}</translation>
    </message>
    <message>
        <source>Peru merkintä</source>
        <translation>Take the mark back</translation>
    </message>
    <message>
        <source>Merkitty eri henkilöiksi. Merkinnän voi perua tällä sivulla.</source>
        <translation>Marked as different persons. The mark can be taken back on this page.</translation>
    </message>
    <message>
        <source>Merkintä eri henkilöistä peruttu.</source>
        <translation>The mark of different persons was taken back.</translation>
    </message>
</context>
<context>
    <name>DuplicatesStep</name>
    <message>
        <source>Rivi</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ratkaisu</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Ratkaistavat rivit</source>
        <translation>Rows to decide</translation>
    </message>
    <message>
        <source>Näytä toinen vaihtoehto</source>
        <translation>Show the other candidate</translation>
    </message>
    <message>
        <source>Sama ratkaisu kaikille ratkaisemattomille</source>
        <translation>The same decision for all that are undecided</translation>
    </message>
    <message>
        <source>Ehkä sama henkilö</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <source>Vertaa</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Tietojen vertailu</source>
        <translation>Comparison of the data</translation>
    </message>
    <message>
        <source>&amp;Sama henkilö: täydennä</source>
        <translation>&amp;Same person: complete</translation>
    </message>
    <message>
        <source>&amp;Pidä Tekoton tieto</source>
        <translation>&amp;Keep what Tekoto has</translation>
    </message>
    <message>
        <source>&amp;Eri henkilö</source>
        <translation>&amp;Another person</translation>
    </message>
    <message>
        <source>&amp;Jätä pois</source>
        <translation>&amp;Leave out</translation>
    </message>
    <message>
        <source>Tietoa on muutettu myös Tekotossa viennin jälkeen</source>
        <translation>It has been changed in Tekoto too since the export</translation>
    </message>
    <message>
        <source>Asiakas toimistossa {0}</source>
        <translation>Client of the office {0}</translation>
    </message>
    <message>
        <source>Rivi {0}: {1} {2}</source>
        <translation>Row {0}: {1} {2}</translation>
    </message>
    <message>
        <source>{0} · turvakielto</source>
        <translation>{0} · non-disclosure</translation>
    </message>
    <message>
        <source>Kohta</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Rivillä</source>
        <translation>In the row</translation>
    </message>
    <message>
        <source>Nyt kirjattu</source>
        <translation>On record now</translation>
    </message>
    <message>
        <source>ei näy</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>suojattu</source>
        <translation>protected</translation>
    </message>
</context>
<context>
    <name>EducationPart</name>
    <message>
        <source>Koulutus</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Lisää koulutus</source>
        <translation>Add education</translation>
    </message>
    <message>
        <source>Koulutusta ei ole kirjattu.</source>
        <translation>No education recorded.</translation>
    </message>
    <message>
        <source>Taso (ISCED)</source>
        <translation>Level (ISCED)</translation>
    </message>
    <message>
        <source>Ala (ISCED-F)</source>
        <translation>Field (ISCED-F)</translation>
    </message>
    <message>
        <source>Maa</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Vuosia</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Todistus</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>opetuskieli {0}</source>
        <translation>language of instruction {0}</translation>
    </message>
    <message>
        <source>suoritettu loppuun</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>jäi kesken</source>
        <translation>not completed</translation>
    </message>
    <message>
        <source>todistus: {0}</source>
        <translation>certificate: {0}</translation>
    </message>
    <message>
        <source>käännös: {0}</source>
        <translation>translation: {0}</translation>
    </message>
    <message>
        <source>&amp;Koulutus</source>
        <translation>&amp;Education</translation>
    </message>
    <message>
        <source>Tutkinto alkukielellä</source>
        <translation>Qualification in the original language</translation>
    </message>
    <message>
        <source>&amp;Oppilaitos</source>
        <translation>I&amp;nstitution</translation>
    </message>
    <message>
        <source>&amp;Taso (ISCED)</source>
        <translation>&amp;Level (ISCED)</translation>
    </message>
    <message>
        <source>A&amp;la (ISCED-F)</source>
        <translation>&amp;Field (ISCED-F)</translation>
    </message>
    <message>
        <source>&amp;Maa</source>
        <translation>C&amp;ountry</translation>
    </message>
    <message>
        <source>Opetuskiel&amp;i</source>
        <translation>Language of &amp;instruction</translation>
    </message>
    <message>
        <source>&amp;Alkamisvuosi</source>
        <translation>&amp;Start year</translation>
    </message>
    <message>
        <source>&amp;Päättymisvuosi</source>
        <translation>En&amp;d year</translation>
    </message>
    <message>
        <source>&amp;Vuosia koulua</source>
        <translation>Years of sc&amp;hooling</translation>
    </message>
    <message>
        <source>Suoritettu loppuun</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Jäi kesken</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>S&amp;uoritettu</source>
        <translation>Com&amp;pleted</translation>
    </message>
    <message>
        <source>To&amp;distus</source>
        <translation>&amp;Certificate</translation>
    </message>
    <message>
        <source>Käännös</source>
        <translation>Translation</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Päätä asiakkuus</source>
        <translation>End the case</translation>
    </message>
    <message>
        <source>&amp;Päätä asiakkuus</source>
        <translation>&amp;End the case</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Valitse syy</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>Päättymispäi&amp;vä</source>
        <translation>End &amp;date</translation>
    </message>
    <message>
        <source>Asiakas siirtyy päättyneisiin. Muistutukset loppuvat, ja uutta lähetettä ei voi tehdä.</source>
        <translation>The client moves to the ended ones. Reminders stop, and no new referral can be made.</translation>
    </message>
    <message>
        <source>Asiakkuuden voi avata uudelleen. Säilytysaika lasketaan päättymispäivästä.</source>
        <translation>The case can be opened again. The retention period runs from the day it ends.</translation>
    </message>
    <message numerus="yes">
        <source>%n lähetettä on kesken: peru ne tai odota vastausta.</source>
        <translation>
            <numerusform>%n referral is open: cancel it or wait for the reply.</numerusform>
            <numerusform>%n referrals are open: cancel them or wait for the replies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suunnitelma ({0} asti) merkitään siirretyksi.</source>
        <translation>The plan (until {0}) is marked as handed over.</translation>
    </message>
    <message>
        <source>Suunnitelma jää voimaan {0} asti.</source>
        <translation>The plan stays valid until {0}.</translation>
    </message>
    <message>
        <source>Asiakkuus päätetty.</source>
        <translation>The case has been ended.</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Kumppanilta</source>
        <translation>From a partner</translation>
    </message>
    <message>
        <source>Täydennys {0}, {1} ({2}): {3}</source>
        <translation>Addendum {0}, {1} ({2}): {3}</translation>
    </message>
    <message>
        <source>Paikka: {0}</source>
        <translation>Place: {0}</translation>
    </message>
    <message>
        <source>Läsnä: {0}</source>
        <translation>Present: {0}</translation>
    </message>
    <message>
        <source>Päätös: {0}</source>
        <translation>Decision: {0}</translation>
    </message>
    <message>
        <source>Kuka tekee mitä ja mihin mennessä</source>
        <translation>Who does what and by when</translation>
    </message>
    <message>
        <source>{0}: {1}, viimeistään {2}</source>
        <translation>{0}: {1}, by {2}</translation>
    </message>
    <message>
        <source>Avoinna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Hoidettu {0}, {1}</source>
        <translation>Done {0}, {1}</translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Ohjelmassa tapahtui odottamaton virhe. Tallennetut tiedot ovat tallessa. Tallenna raportti ja lähetä se tuelle: siinä ei ole asiakkaiden tietoja.</source>
        <translation>An unexpected error happened in the program. The saved data are safe. Save the report and send it to support: it holds nothing about clients.</translation>
    </message>
    <message>
        <source>Tallenna raportti…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Sulje ilmoitus</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Tallenna raportti</source>
        <translation>Save the report</translation>
    </message>
</context>
<context>
    <name>ExtraRows</name>
    <message>
        <source>Valitse peruste</source>
        <translation>Choose the ground</translation>
    </message>
    <message>
        <source>{0}: peruste</source>
        <translation>{0}: ground</translation>
    </message>
    <message>
        <source>Miksi oppilaitos tarvitsee sen?</source>
        <translation>Why does the school need it?</translation>
    </message>
    <message>
        <source>Mitä kerrotaan?</source>
        <translation>What is told?</translation>
    </message>
</context>
<context>
    <name>FactPart</name>
    <message>
        <source>Ei tietoa…</source>
        <translation>No information…</translation>
    </message>
    <message>
        <source>Poista virheellinen</source>
        <translation>Remove a wrong one</translation>
    </message>
    <message>
        <source>Poistetut {0}</source>
        <translation>Removed {0}</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Poista virheellinen tieto: {0}</source>
        <translation>Remove wrong data: {0}</translation>
    </message>
    <message>
        <source>{0}: miksi tietoa ei ole</source>
        <translation>{0}: why there is no information</translation>
    </message>
    <message>
        <source>&amp;Vastaus</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>K&amp;ysytty</source>
        <translation>A&amp;sked on</translation>
    </message>
    <message>
        <source>{0} · poistettu {1}, {2}: {3}</source>
        <translation>{0} · removed {1}, {2}: {3}</translation>
    </message>
    <message>
        <source>Palauta</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Perhe</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Perheenjäseniä ei ole kirjattu.</source>
        <translation>No family members have been recorded.</translation>
    </message>
    <message>
        <source>Poista virheellinen</source>
        <translation>Remove a mistake</translation>
    </message>
    <message>
        <source>Avaa asiakastieto</source>
        <translation>Open the client record</translation>
    </message>
    <message>
        <source>Muuta</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Lisää perheenjäsen</source>
        <translation>Add a family member</translation>
    </message>
    <message>
        <source>Alaikäinen tullut &amp;ilman huoltajaa</source>
        <translation>Minor who came &amp;without a guardian</translation>
    </message>
    <message>
        <source>Suhde</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Syntynyt</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Samassa taloudessa</source>
        <translation>Same household</translation>
    </message>
    <message>
        <source>Missä</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Huoltajuus</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Perheenyhdistäminen</source>
        <translation>Family reunification</translation>
    </message>
</context>
<context>
    <name>FamilyMemberForm</name>
    <message>
        <source>Poista linkki</source>
        <translation>Remove the link</translation>
    </message>
    <message>
        <source>&amp;Suhde</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>tai linkitä oma asiakastieto</source>
        <translation>or link the own client record</translation>
    </message>
    <message>
        <source>S&amp;yntynyt</source>
        <translation>&amp;Born</translation>
    </message>
    <message>
        <source>pp.kk.vvvv, kk/vvvv tai vvvv</source>
        <translation>dd.mm.yyyy, mm/yyyy or yyyy</translation>
    </message>
    <message>
        <source>Syntymäaika on ar&amp;vio</source>
        <translation>The date of birth is an &amp;estimate</translation>
    </message>
    <message>
        <source>Sa&amp;massa taloudessa</source>
        <translation>Same &amp;household</translation>
    </message>
    <message>
        <source>Missä &amp;on</source>
        <translation>&amp;Where</translation>
    </message>
    <message>
        <source>&amp;Huoltajuus</source>
        <translation>C&amp;ustody</translation>
    </message>
    <message>
        <source>A&amp;lkaen</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Pää&amp;ttyy</source>
        <translation>Unti&amp;l</translation>
    </message>
    <message>
        <source>&amp;Perheenyhdistäminen</source>
        <translation>Family reun&amp;ification</translation>
    </message>
    <message>
        <source>Päi&amp;vä</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Oma as&amp;iakastieto</source>
        <translation>Own &amp;client record</translation>
    </message>
    <message>
        <source>Perheenjäsenen tiedot</source>
        <translation>Family member</translation>
    </message>
    <message>
        <source>Uusi perheenjäsen</source>
        <translation>New family member</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>pp.kk.vvvv</source>
        <translation>dd.mm.yyyy</translation>
    </message>
</context>
<context>
    <name>FieldSettings</name>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tyyppi</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Vaihtoehdot</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Asiakasluettelossa</source>
        <translation>In the caseload</translation>
    </message>
    <message>
        <source>Piilossa turvakiellossa</source>
        <translation>Hidden under non-disclosure</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Omat kentät</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Omia kenttiä ei ole.</source>
        <translation>There are no own fields.</translation>
    </message>
    <message>
        <source>Lopeta käyttö</source>
        <translation>Stop using</translation>
    </message>
    <message>
        <source>Ota käyttöön</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>Muuta</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Lisää kenttä</source>
        <translation>Add field</translation>
    </message>
    <message>
        <source>Oma kenttä näkyy jokaisen asiakkaan välilehdellä Perhe ja tilanne. Sen arvo löytyy haulla ja viedään tiedostoon muiden tietojen mukana.</source>
        <translation>An own field is on every client&apos;s tab Family and situation. Its value is found by the search and exported with the other data.</translation>
    </message>
    <message>
        <source>kyllä</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>käytössä</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>lopetettu {0}</source>
        <translation>ended {0}</translation>
    </message>
    <message>
        <source>Oma kenttä</source>
        <translation>Own field</translation>
    </message>
    <message>
        <source>&amp;Nimi suomeksi</source>
        <translation>&amp;Name in Finnish</translation>
    </message>
    <message>
        <source>Nimi &amp;ruotsiksi</source>
        <translation>Name in &amp;Swedish</translation>
    </message>
    <message>
        <source>Nimi &amp;englanniksi</source>
        <translation>Name in &amp;English</translation>
    </message>
    <message>
        <source>&amp;Tyyppi</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Vaihtoehdot, yksi riville</source>
        <translation>&amp;Choices, one a line</translation>
    </message>
    <message>
        <source>Näytä &amp;asiakasluettelossa</source>
        <translation>Show in the c&amp;aseload</translation>
    </message>
    <message>
        <source>&amp;Piilota, kun asiakkaalla on turvakielto</source>
        <translation>&amp;Hide when the client has a non-disclosure order</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>Kenttä</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Arvo</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Omat kentät</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Toimistolla ei ole omia kenttiä.</source>
        <translation>The office has no own fields.</translation>
    </message>
    <message>
        <source>Näytä (kirjataan lokiin)</source>
        <translation>Show (is logged)</translation>
    </message>
    <message>
        <source>Muuta kenttää</source>
        <translation>Change the field</translation>
    </message>
    <message>
        <source>Piilossa (turvakielto)</source>
        <translation>Hidden (non-disclosure)</translation>
    </message>
    <message>
        <source>Oma kenttä</source>
        <translation>Own field</translation>
    </message>
</context>
<context>
    <name>FilterPage</name>
    <message>
        <source>Rajaa asiakkaita</source>
        <translation>Filter clients</translation>
    </message>
    <message>
        <source>Tyhjä kenttä ei rajaa. Kaikkien täytettyjen ehtojen on täytyttävä.</source>
        <translation>An empty field asks nothing. All conditions filled in must be met.</translation>
    </message>
    <message>
        <source>Näytä &amp;asiakkaat</source>
        <translation>Show &amp;clients</translation>
    </message>
    <message>
        <source>&amp;Tyhjennä ehdot</source>
        <translation>C&amp;lear the conditions</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Määräajat ja merkit</source>
        <translation>Deadlines and markings</translation>
    </message>
    <message>
        <source>Tallenna rajaus nimellä</source>
        <translation>Save the filter under a name</translation>
    </message>
    <message>
        <source>&amp;Poista tallennettu rajaus</source>
        <translation>&amp;Remove the saved filter</translation>
    </message>
    <message>
        <source>Ei väliä</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>&amp;Vapaa teksti</source>
        <translation>&amp;Free text</translation>
    </message>
    <message>
        <source>nimi, tunnus, puhelin</source>
        <translation>name, code, phone</translation>
    </message>
    <message>
        <source>&amp;Kotikunta</source>
        <translation>&amp;Municipality</translation>
    </message>
    <message>
        <source>Tulkkaus&amp;kieli</source>
        <translation>&amp;Interpreter language</translation>
    </message>
    <message>
        <source>Ikä, &amp;vähintään</source>
        <translation>&amp;Age, at least</translation>
    </message>
    <message>
        <source>Ikä, &amp;enintään</source>
        <translation>A&amp;ge, at most</translation>
    </message>
    <message>
        <source>Syntymävuosi, al&amp;kaen</source>
        <translation>&amp;Born, from</translation>
    </message>
    <message>
        <source>Syntymävuosi, asti</source>
        <translation>Born, to</translation>
    </message>
    <message>
        <source>Kyllä</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tulkki ta&amp;rvitaan</source>
        <translation>Interpreter &amp;needed</translation>
    </message>
    <message>
        <source>&amp;Turvakielto</source>
        <translation>Non-&amp;disclosure</translation>
    </message>
    <message>
        <source>&amp;Suunnitelma</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Viimeisin &amp;muistiinpano</source>
        <translation>Last n&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Lupa</source>
        <translation>P&amp;ermit</translation>
    </message>
    <message>
        <source>Me&amp;rkki</source>
        <translation>Mar&amp;king</translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>ei tallenneta, jos tyhjä</source>
        <translation>not saved if empty</translation>
    </message>
    <message>
        <source>Ehdot</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Rajaus tallennettu: {0}.</source>
        <translation>Filter saved: {0}.</translation>
    </message>
    <message>
        <source>Rajaus poistettu: {0}.</source>
        <translation>Filter removed: {0}.</translation>
    </message>
</context>
<context>
    <name>FolderSettings</name>
    <message>
        <source>Ei kansiota</source>
        <translation>No folder</translation>
    </message>
    <message>
        <source>&amp;Kansio:</source>
        <translation>&amp;Folder:</translation>
    </message>
    <message>
        <source>Vastauskansio</source>
        <translation>Reply folder</translation>
    </message>
    <message>
        <source>&amp;Valitse kansio…</source>
        <translation>&amp;Choose folder…</translation>
    </message>
    <message>
        <source>&amp;Lopeta seuraaminen</source>
        <translation>&amp;Stop watching</translation>
    </message>
    <message>
        <source>Kun tallennat oppilaitosten palauttamat PDF-tiedostot tähän kansioon, Tekoto huomaa ne ja näyttää vastaukset kohdassa Verkosto. Mitään ei kirjata ennen kuin hyväksyt vastauksen. Tiedostoja ei siirretä, muuteta eikä poisteta: poista ne itse, kun vastaukset on kirjattu.</source>
        <translation>When you save the PDF files that schools return in this folder, Tekoto notices them and shows the answers under Network. Nothing is recorded until you accept the answer. The files are not moved, changed or deleted: delete them yourself when the answers are recorded.</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Palauta se</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>Hylkää se</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Tähän lomakkeeseen jäi keskeneräinen luonnos.</source>
        <translation>An unfinished draft was left in this form.</translation>
    </message>
    <message>
        <source>Keskeneräinen luonnos palautettiin.</source>
        <translation>The unfinished draft was brought back.</translation>
    </message>
</context>
<context>
    <name>FormerCasePage</name>
    <message>
        <source>Siirretyt asiakkaat › {0}</source>
        <translation>Transferred clients › {0}</translation>
    </message>
    <message>
        <source>Siirretty {0}. Vain oman toimistosi kirjaukset, luettavaksi.</source>
        <translation>Transferred {0}. Only what your own office recorded, to read.</translation>
    </message>
    <message>
        <source>Suunnitelmat</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Lähetetyt lähetteet</source>
        <translation>Sent referrals</translation>
    </message>
    <message>
        <source>ei kirjauksia</source>
        <translation>nothing recorded</translation>
    </message>
    <message>
        <source>Muistiinpanot</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Oman toimiston kirjaukset</source>
        <translation>What the own office recorded</translation>
    </message>
    <message>
        <source>{0}, {1}, allekirjoitettu {2}</source>
        <translation>{0}, {1}, signed {2}</translation>
    </message>
    <message>
        <source>{0}, {1}, viite {2}</source>
        <translation>{0}, {1}, reference {2}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Odota hetki</source>
        <translation>Wait a moment</translation>
    </message>
    <message>
        <source>Tekoton avaaminen</source>
        <translation>Opening Tekoto</translation>
    </message>
</context>
<context>
    <name>GoalPart</name>
    <message>
        <source>Lisää tavoite</source>
        <translation>Add goal</translation>
    </message>
    <message>
        <source>Tavoitetta ei ole kirjattu.</source>
        <translation>No goal recorded.</translation>
    </message>
    <message>
        <source>Tavoite</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Aikajänne</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Kieli</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kerrottu</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Oma tavoite</source>
        <translation>Own goal</translation>
    </message>
    <message>
        <source>&amp;Tavoite asiakkaan omin sanoin</source>
        <translation>&amp;Goal in the client&apos;s own words</translation>
    </message>
    <message>
        <source>&amp;Aikajänne</source>
        <translation>&amp;Term</translation>
    </message>
    <message>
        <source>&amp;Kieli</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>K&amp;errottu</source>
        <translation>Sai&amp;d on</translation>
    </message>
</context>
<context>
    <name>GroundsCard</name>
    <message>
        <source>Luovutusten perusteet</source>
        <translation>Grounds of disclosures</translation>
    </message>
    <message>
        <source>Peruste</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Luovutettu</source>
        <translation>Disclosed</translation>
    </message>
    <message>
        <source>Vastaanottaja</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Tietoja ei ole luovutettu.</source>
        <translation>No data have been disclosed.</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>suljettu</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>auki</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>HandedOverPage</name>
    <message>
        <source>Siirretyt asiakkaat</source>
        <translation>Transferred clients</translation>
    </message>
    <message>
        <source>Toimistostasi ei ole siirretty asiakkaita muualle.</source>
        <translation>No clients have been transferred from your office.</translation>
    </message>
    <message>
        <source>Toimistosi ei enää näe näiden asiakkaiden asioita. Enter näyttää, mitä toimistosi kirjasi itse; katselu kirjataan lokiin.</source>
        <translation>Your office no longer sees the affairs of these clients. Enter shows what your office recorded itself; the view is logged.</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Siirretty</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Asiantuntija meillä</source>
        <translation>Adviser with us</translation>
    </message>
    <message>
        <source>Minne</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Tieto ei ole saatavilla.</source>
        <translation>The information is not available.</translation>
    </message>
    <message numerus="yes">
        <source>Tänä vuonna toimistossa on ollut %n asiakasta, jokainen laskettu kerran.</source>
        <translation>
            <numerusform>This year the office has had %n client, each counted once.</numerusform>
            <numerusform>This year the office has had %n clients, each counted once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldNotes</name>
    <message>
        <source>henkilötunnus</source>
        <translation>an identity code</translation>
    </message>
    <message>
        <source>turvakiellolla suojattu osoite, puhelinnumero tai sähköposti</source>
        <translation>an address, phone number or e-mail protected by a non-disclosure order</translation>
    </message>
    <message>
        <source>turvakiellon alaisen asiakkaan nimi tai yhteystieto</source>
        <translation>a name or contact detail of a client under a non-disclosure order</translation>
    </message>
    <message>
        <source>Nämä jäävät lähtemättä sen takia, mitä niissä lukee:</source>
        <translation>These do not leave because of what they say:</translation>
    </message>
    <message>
        <source>Muistiinpanoa ei voi muuttaa. Kirjoita sama asia uutena muistiinpanona ilman tätä tietoa, niin se lähtee.</source>
        <translation>A note cannot be changed. Write the same as a new note without it, and it will leave.</translation>
    </message>
    <message>
        <source>Jos tieto on liitteen nimessä, lisää liite uudelleen toisella nimellä.</source>
        <translation>If it is in the name of a file, add the file again under another name.</translation>
    </message>
    <message>
        <source>• {name}: {number} kpl ({days}). Tekstissä on {reason}.</source>
        <translation>• {name}: {number} ({days}). The text holds {reason}.</translation>
    </message>
    <message>
        <source>• {number} kpl ({days}). Tekstissä on {reason}.</source>
        <translation>• {number} ({days}). The text holds {reason}.</translation>
    </message>
</context>
<context>
    <name>HetuForm</name>
    <message>
        <source>Henkilötunnus vaihtui</source>
        <translation>The identity code has changed</translation>
    </message>
    <message>
        <source>&amp;Vaihda tunnus</source>
        <translation>&amp;Change the code</translation>
    </message>
    <message>
        <source>&amp;Uusi henkilötunnus</source>
        <translation>&amp;New identity code</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>esimerkiksi suojelu uhkalta</source>
        <translation>for instance protection from a threat</translation>
    </message>
    <message>
        <source>Vanha tunnus jää historiaan. Sillä löytävät asiakkaan vain hänen oma asiantuntijansa ja vastuuhenkilö.</source>
        <translation>The old code stays in the history. Only the client&apos;s own adviser and the lead find the client by it.</translation>
    </message>
    <message>
        <source>Vanhaa tunnusta ei tulosteta mihinkään.</source>
        <translation>The old code is printed nowhere.</translation>
    </message>
    <message numerus="yes">
        <source>%n lähetettyä lähetettä ei lähetetä uudelleen itsestään. Harkitse, tarvitseeko vastaanottaja uuden tunnuksen.</source>
        <translation>
            <numerusform>%n sent referral is not sent again by itself. Consider whether the recipient needs the new code.</numerusform>
            <numerusform>%n sent referrals are not sent again by themselves. Consider whether the recipients need the new code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Henkilötunnus vaihdettu.</source>
        <translation>The identity code has been changed.</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Turvakielto</source>
        <translation>Non-disclosure for personal safety</translation>
    </message>
    <message>
        <source>Nimi kirjoitetaan myös näin</source>
        <translation>The name is also spelled like this</translation>
    </message>
    <message>
        <source>Asiakasnumero</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Entinen tunnus</source>
        <translation>Former code</translation>
    </message>
    <message>
        <source>Tunnus</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Puhelin</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Oma kenttä</source>
        <translation>Own field</translation>
    </message>
    <message>
        <source>Muistiinpano {0}</source>
        <translation>Note {0}</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>HoldersCard</name>
    <message>
        <source>Kenellä on päättyneen suostumuksen tietoja</source>
        <translation>Who holds data of an ended consent</translation>
    </message>
    <message>
        <source>Kenellä</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Annettu</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Suostumus</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Tiedot</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Kenelläkään ei ole tietoja.</source>
        <translation>Nobody holds data.</translation>
    </message>
    <message>
        <source>Tallenna kirjeet vastaanottajille</source>
        <translation>Save letters to the recipients</translation>
    </message>
    <message>
        <source>Perui {0}</source>
        <translation>Withdrawn {0}</translation>
    </message>
    <message>
        <source>päättyi {0}</source>
        <translation>ended {0}</translation>
    </message>
    <message>
        <source>Tallenna kirjeet</source>
        <translation>Save letters</translation>
    </message>
    <message>
        <source>Kirjeet on tallennettu. Lähetä ne vastaanottajille turvapostilla.</source>
        <translation>The letters are saved. Send them to the recipients by secure mail.</translation>
    </message>
    <message>
        <source>Tallennetaan kirjeitä</source>
        <translation>Saving letters</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Rivi on viety Tekotosta</source>
        <translation>The row was exported from Tekoto</translation>
    </message>
    <message>
        <source>Samalta näyttävän henkilön tiedot näkyvät vain siellä. Sopikaa, kumpi jatkaa.</source>
        <translation>The data of the person who seems to be the same are shown only there. Agree on who goes on.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Tuo taulukosta</source>
        <translation>Import from a sheet</translation>
    </message>
    <message>
        <source>Tiedosto</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sarakkeet</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Tarkistus</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Samat henkilöt</source>
        <translation>Same persons</translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Taulukot (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Sheets (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Luetaan taulukkoa</source>
        <translation>Reading the sheet</translation>
    </message>
    <message>
        <source>Liitetyt rivit</source>
        <translation>Pasted rows</translation>
    </message>
    <message>
        <source>Tarkistetaan rivejä</source>
        <translation>Checking the rows</translation>
    </message>
    <message>
        <source>Tuodaan rivejä</source>
        <translation>Importing the rows</translation>
    </message>
    <message>
        <source>Tuonti on valmis.</source>
        <translation>The import is done.</translation>
    </message>
    <message>
        <source>Kumotaan tuontia</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <source>Tuonti on kumottu.</source>
        <translation>The import has been undone.</translation>
    </message>
    <message>
        <source>Tallenna virherivit</source>
        <translation>Save the rows with errors</translation>
    </message>
    <message>
        <source>Kirjoitetaan tiedostoa</source>
        <translation>Writing the file</translation>
    </message>
    <message>
        <source>Virherivit on tallennettu: {0}</source>
        <translation>The rows with errors have been saved: {0}</translation>
    </message>
    <message>
        <source>Keskeytettiin. Mitään ei tuotu.</source>
        <translation>Cancelled. Nothing was imported.</translation>
    </message>
    <message>
        <source>Seuraava</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Tuo rivit ({0})</source>
        <translation>Import the rows ({0})</translation>
    </message>
    <message>
        <source>Asiakkaisiin</source>
        <translation>To the clients</translation>
    </message>
</context>
<context>
    <name>IndicatorPersons</name>
    <message>
        <source>Henkilöt</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Ketkä näytetään</source>
        <translation>Who is shown</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{0} · turvakielto</source>
        <translation>{0} · non-disclosure</translation>
    </message>
    <message>
        <source>Ketkä laskettiin</source>
        <translation>Who was counted</translation>
    </message>
    <message>
        <source>Ketkä laskettiin, {0}</source>
        <translation>Who was counted, {0}</translation>
    </message>
    <message>
        <source>Hanke ilmoittaa tämän luvun itse. Muuta sitä hankkeen tiedoissa.</source>
        <translation>The project reports this figure itself. Change it in the project&apos;s details.</translation>
    </message>
    <message>
        <source>Laskettiin ({0})</source>
        <translation>Counted ({0})</translation>
    </message>
    <message>
        <source>Tieto puuttuu ({0})</source>
        <translation>Information missing ({0})</translation>
    </message>
    <message>
        <source>Ei halunnut vastata ({0})</source>
        <translation>Declined to answer ({0})</translation>
    </message>
    <message>
        <source>Ei laskettu ({0})</source>
        <translation>Not counted ({0})</translation>
    </message>
    <message numerus="yes">
        <source>ja %n toisen toimiston asiakasta</source>
        <translation>
            <numerusform>and %n client of another office</numerusform>
            <numerusform>and %n clients of another office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n henkilöä on toisen toimiston asiakkaita.</source>
        <translation>
            <numerusform>%n person is a client of another office.</numerusform>
            <numerusform>%n persons are clients of another office.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ketään ei laskettu. Katso kohdasta Ei laskettu, mikä puuttuu.</source>
        <translation>Nobody was counted. See under Not counted what is missing.</translation>
    </message>
    <message>
        <source>Keneltäkään ei puutu tietoa.</source>
        <translation>Nobody lacks information.</translation>
    </message>
    <message>
        <source>Kukaan ei ole kieltäytynyt vastaamasta.</source>
        <translation>Nobody has declined to answer.</translation>
    </message>
    <message>
        <source>Kaikki osallistujat on laskettu.</source>
        <translation>All participants have been counted.</translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>Indikaattorit</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Koodi</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Indikaattori</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Lukema</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Tavoite</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Osuus</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>/ {0}</source>
        <translation>/ {0}</translation>
    </message>
    <message>
        <source>ei tavoitetta</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>Hankkeen ilmoittama luku</source>
        <translation>Figure reported by the project</translation>
    </message>
</context>
<context>
    <name>InheritedForm</name>
    <message>
        <source>Peritty turvakielto päättyy</source>
        <translation>The inherited non-disclosure ends</translation>
    </message>
    <message>
        <source>&amp;Päätä peritty turvakielto</source>
        <translation>&amp;End the inherited non-disclosure</translation>
    </message>
    <message>
        <source>&amp;Päättyi</source>
        <translation>En&amp;ded</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Yhä voimassa perheenjäsenellä: {0}. Päätä ensin hänen turvakieltonsa.</source>
        <translation>Still in force with a family member: {0}. End that non-disclosure first.</translation>
    </message>
    <message>
        <source>Perheenjäsenen turvakielto on päättynyt tai perhesuhde poistettu. Päättäminen palauttaa piilotetut tiedot näkyviin.</source>
        <translation>The family member&apos;s non-disclosure has ended or the tie has been removed. Ending it shows the hidden data again.</translation>
    </message>
    <message>
        <source>Peritty turvakielto päätetty.</source>
        <translation>The inherited non-disclosure has been ended.</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Tallenna</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Palautuskoodia ei ole kokeiltu. Kokeile sitä nyt: jos paperi on hukassa, huomaat sen ennen kuin tarvitset sitä.</source>
        <translation>The recovery code has not been tried. Try it now: if the paper is lost, you notice it before you need it.</translation>
    </message>
    <message>
        <source>Nykyinen suojaus</source>
        <translation>Present protection</translation>
    </message>
    <message>
        <source>Vaihda tunnuslause</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>&amp;Vaihda tunnuslause</source>
        <translation>&amp;Change the passphrase</translation>
    </message>
    <message>
        <source>Ny&amp;kyinen tunnuslause</source>
        <translation>C&amp;urrent passphrase</translation>
    </message>
    <message>
        <source>&amp;Uusi tunnuslause</source>
        <translation>&amp;New passphrase</translation>
    </message>
    <message>
        <source>Uusi uu&amp;delleen</source>
        <translation>New one a&amp;gain</translation>
    </message>
    <message>
        <source>Kokeile palautuskoodia</source>
        <translation>Try the recovery code</translation>
    </message>
    <message>
        <source>Koke&amp;ile koodia</source>
        <translation>&amp;Try the code</translation>
    </message>
    <message>
        <source>Kirjoita koodi paperilta. Kokeilu ei muuta mitään, ja koodi pysyy voimassa.</source>
        <translation>Type the code from the paper. Trying changes nothing, and the code stays valid.</translation>
    </message>
    <message>
        <source>Pa&amp;lautuskoodi</source>
        <translation>&amp;Recovery code</translation>
    </message>
    <message>
        <source>Uusi palautuskoodi</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>&amp;Tee uusi koodi</source>
        <translation>&amp;Make a new code</translation>
    </message>
    <message>
        <source>Jos paperi on hukassa tai joku on nähnyt sen, tee uusi koodi. Vanha koodi lakkaa avaamasta tätä tietovarastoa, mutta avaa yhä ennen vaihtoa tehdyt varmuuskopiot.</source>
        <translation>If the paper is lost or somebody has seen it, make a new code. The old code no longer opens this store, but still opens backups made before the change.</translation>
    </message>
    <message>
        <source>Tunnusla&amp;use</source>
        <translation>Pass&amp;phrase</translation>
    </message>
    <message>
        <source>Tehdään palautuskoodia</source>
        <translation>Making the recovery code</translation>
    </message>
    <message>
        <source>Tietovaraston avaavat yhdessä tunnuslause ja tämän tietokoneen avainnippu.</source>
        <translation>The vault is opened by the passphrase and this computer&apos;s keyring together.</translation>
    </message>
    <message>
        <source>Tietovaraston avaa pelkkä tunnuslause.</source>
        <translation>The vault is opened by the passphrase alone.</translation>
    </message>
    <message>
        <source>Palautuskoodi on kokeiltu.</source>
        <translation>The recovery code has been tried.</translation>
    </message>
    <message>
        <source>Palautuskoodia ei ole kokeiltu.</source>
        <translation>The recovery code has not been tried.</translation>
    </message>
    <message>
        <source>Avainnippu on käytettävissä.</source>
        <translation>The keyring is available.</translation>
    </message>
    <message>
        <source>Avainnipussa ei ole tämän varaston avainta.</source>
        <translation>The keyring does not hold the key of this vault.</translation>
    </message>
    <message>
        <source>Avainnippu on lukossa.</source>
        <translation>The keyring is locked.</translation>
    </message>
    <message>
        <source>Tällä tietokoneella ei ole avainnippua.</source>
        <translation>This computer has no keyring.</translation>
    </message>
    <message>
        <source>Avainnipussa on toisen varaston avain.</source>
        <translation>The keyring holds the key of another vault.</translation>
    </message>
    <message>
        <source>Avainnippu ei vastannut.</source>
        <translation>The keyring did not answer.</translation>
    </message>
    <message>
        <source>Vaihdetaan tunnuslausetta</source>
        <translation>Changing the passphrase</translation>
    </message>
    <message>
        <source>Tunnuslause on vaihdettu. Seuraava avaus kysyy uutta.</source>
        <translation>The passphrase has been changed. The next opening asks for the new one.</translation>
    </message>
    <message>
        <source>Kokeillaan palautuskoodia</source>
        <translation>Trying the recovery code</translation>
    </message>
    <message>
        <source>Koodi on oikea. Säilytä paperi lukitussa paikassa.</source>
        <translation>The code is right. Keep the paper in a locked place.</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Haluatko ensin katsella? Esimerkkiaineistossa on vain keksittyjä ihmisiä.</source>
        <translation>Would you like to look around first? The sample data hold only invented people.</translation>
    </message>
    <message>
        <source>Avaa &amp;esimerkkiaineisto</source>
        <translation>Open the &amp;sample data</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>Mitä lähtee</source>
        <translation>What leaves</translation>
    </message>
    <message>
        <source>{0} tietoa</source>
        <translation>{0} fields</translation>
    </message>
    <message>
        <source>Mitä ei lähde</source>
        <translation>What is held back</translation>
    </message>
</context>
<context>
    <name>LetterChanges</name>
    <message>
        <source>… ja {0} muuta</source>
        <translation>… and {0} more</translation>
    </message>
    <message>
        <source>Tiedot ovat muuttuneet esikatselun jälkeen. Mitään ei lähtenyt. Katso uusi esikatselu ja tallenna sitten uudelleen.</source>
        <translation>The data have changed since the preview. Nothing has left. Look at the new preview and then save again.</translation>
    </message>
    <message>
        <source>{0}: lisätty {1}</source>
        <translation>{0}: added {1}</translation>
    </message>
    <message>
        <source>{0}: poistettu {1}</source>
        <translation>{0}: removed {1}</translation>
    </message>
    <message>
        <source>{0}: oli {1}, nyt {2}</source>
        <translation>{0}: was {1}, now {2}</translation>
    </message>
</context>
<context>
    <name>LevelGrid</name>
    <message>
        <source>Kielitaso</source>
        <translation>Language level</translation>
    </message>
    <message>
        <source>Alussa</source>
        <translation>At the beginning</translation>
    </message>
    <message>
        <source>Lopussa</source>
        <translation>At the end</translation>
    </message>
</context>
<context>
    <name>LevelsPart</name>
    <message>
        <source>Kielitaito</source>
        <translation>Language skills</translation>
    </message>
    <message>
        <source>Kirjaa arviointi</source>
        <translation>Record an assessment</translation>
    </message>
    <message>
        <source>Kielitaitoa ei ole arvioitu.</source>
        <translation>Language skills have not been assessed.</translation>
    </message>
    <message>
        <source>Kieli</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Taito</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Taso</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Arvioitu</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Tapa</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Arvioija</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Kielitaidon arviointi</source>
        <translation>Assessment of language skills</translation>
    </message>
    <message>
        <source>&amp;Kieli</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>A&amp;rvioitu</source>
        <translation>Asse&amp;ssed</translation>
    </message>
    <message>
        <source>&amp;Tapa</source>
        <translation>&amp;Way</translation>
    </message>
    <message>
        <source>Arvi&amp;oija</source>
        <translation>Ass&amp;essor</translation>
    </message>
</context>
<context>
    <name>LicencePart</name>
    <message>
        <source>Ajokortit</source>
        <translation>Driving licences</translation>
    </message>
    <message>
        <source>Lisää ajokortti</source>
        <translation>Add driving licence</translation>
    </message>
    <message>
        <source>Ajokorttia ei ole kirjattu.</source>
        <translation>No driving licence recorded.</translation>
    </message>
    <message>
        <source>Luokat</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Maa</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Vaihto</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Ajokortti</source>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>&amp;Luokat</source>
        <translation>C&amp;lasses</translation>
    </message>
    <message>
        <source>esim. B, C</source>
        <translation>e.g. B, C</translation>
    </message>
    <message>
        <source>&amp;Maa</source>
        <translation>C&amp;ountry</translation>
    </message>
    <message>
        <source>&amp;Vaihto</source>
        <translation>E&amp;xchange</translation>
    </message>
    <message>
        <source>Voimassa &amp;asti</source>
        <translation>&amp;Valid until</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>Sama tunnus: {0}</source>
        <translation>Same code: {0}</translation>
    </message>
    <message>
        <source>Eri tunnus: {0}</source>
        <translation>Different code: {0}</translation>
    </message>
    <message>
        <source>Sama puhelin</source>
        <translation>Same phone</translation>
    </message>
    <message>
        <source>Sama nimi</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>Nimi lausutaan samoin: {0} – {1}</source>
        <translation>Name sounds alike: {0} – {1}</translation>
    </message>
    <message>
        <source>Nimi toisella kirjaimistolla: {0} – {1}</source>
        <translation>Name in another script: {0} – {1}</translation>
    </message>
    <message>
        <source>Lähes sama nimi: {0} – {1}</source>
        <translation>Nearly the same name: {0} – {1}</translation>
    </message>
    <message>
        <source>Nimet ovat eri järjestyksessä</source>
        <translation>The names are in another order</translation>
    </message>
    <message>
        <source>Toisella on nimi, joka toiselta puuttuu</source>
        <translation>One has a name that the other lacks</translation>
    </message>
    <message>
        <source>Sama syntymäaika: {0}</source>
        <translation>Same date of birth: {0}</translation>
    </message>
    <message>
        <source>Sama syntymävuosi, päivä on arvio: {0}</source>
        <translation>Same year of birth, the day is an estimate: {0}</translation>
    </message>
    <message>
        <source>Syntymäajan päivä ja kuukausi toisin päin: {0}</source>
        <translation>Day and month of birth the other way round: {0}</translation>
    </message>
    <message>
        <source>Syntymävuosi eroaa yhdellä: {0}</source>
        <translation>Year of birth differs by one: {0}</translation>
    </message>
    <message>
        <source>Syntymäaika on arvio: {0}</source>
        <translation>Date of birth is an estimate: {0}</translation>
    </message>
    <message>
        <source>Toisen syntymäaika puuttuu</source>
        <translation>One date of birth is missing</translation>
    </message>
    <message>
        <source>Eri syntymäaika: {0}</source>
        <translation>Different date of birth: {0}</translation>
    </message>
    <message>
        <source>Eri sukupuoli</source>
        <translation>Different sex</translation>
    </message>
    <message>
        <source>Sama tunnus</source>
        <translation>Same code</translation>
    </message>
    <message>
        <source>Luultavasti sama</source>
        <translation>Probably the same</translation>
    </message>
    <message>
        <source>Ehkä sama</source>
        <translation>Perhaps the same</translation>
    </message>
</context>
<context>
    <name>LimitsPart</name>
    <message>
        <source>Toimintakyvyn rajoitteet</source>
        <translation>Functional limits</translation>
    </message>
    <message>
        <source>Lisää rajoite</source>
        <translation>Add limit</translation>
    </message>
    <message>
        <source>Rajoitteita ei ole kirjattu.</source>
        <translation>No limits recorded.</translation>
    </message>
    <message>
        <source>Rajoite</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Kirjattu</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>{0} asti</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>Näkyy vain asiakkaan omalle asiantuntijalle ja vastuuhenkilölle. Kirjaa vain, mitä asiakas ei voi tehdä tai mitä hän tarvitsee, ei diagnoosia.</source>
        <translation>Seen only by the client&apos;s own adviser and the lead. Record only what the client cannot do or needs, no diagnosis.</translation>
    </message>
    <message>
        <source>Näytä (kirjataan lokiin)</source>
        <translation>Show (is logged)</translation>
    </message>
    <message>
        <source>Toimintakyvyn rajoite</source>
        <translation>Functional limit</translation>
    </message>
    <message>
        <source>esim. ei nosta yli 5 kg, tarvitsee taukoja</source>
        <translation>e.g. does not lift over 5 kg, needs breaks</translation>
    </message>
    <message>
        <source>&amp;Rajoite</source>
        <translation>&amp;Limit</translation>
    </message>
    <message>
        <source>&amp;Kirjattu</source>
        <translation>&amp;Recorded</translation>
    </message>
    <message>
        <source>Voimassa &amp;asti</source>
        <translation>&amp;Valid until</translation>
    </message>
</context>
<context>
    <name>ListPersons</name>
    <message>
        <source>Henkilöt</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen henkilö</source>
        <translation>Add the first person</translation>
    </message>
    <message>
        <source>Poista listalta</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>Poista valittu listalta (Delete)</source>
        <translation>Remove the selected one from the list (Delete)</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Listalla</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>Asiakkaan nimi, tunnus tai puhelin</source>
        <translation>Client&apos;s name, code or phone</translation>
    </message>
    <message>
        <source>Lis&amp;ää asiakas</source>
        <translation>&amp;Add client</translation>
    </message>
    <message>
        <source>Jää pois</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Ei vielä esikatseltu</source>
        <translation>Not previewed yet</translation>
    </message>
    <message>
        <source>{0} tietoa</source>
        <translation>{0} details</translation>
    </message>
    <message>
        <source>huomautuksia {0}</source>
        <translation>remarks {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n henkilöä</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiteracyPart</name>
    <message>
        <source>Luku- ja kirjoitustaito</source>
        <translation>Literacy</translation>
    </message>
    <message>
        <source>Kirjaa lukutaito</source>
        <translation>Record literacy</translation>
    </message>
    <message>
        <source>Luku- ja kirjoitustaitoa ei ole arvioitu.</source>
        <translation>Literacy has not been assessed.</translation>
    </message>
    <message>
        <source>Taso</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Kirjoitusjärjestelmät</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Vuosia koulua</source>
        <translation>Years of schooling</translation>
    </message>
    <message>
        <source>Arvioitu</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Arvioija</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>&amp;Taso</source>
        <translation>&amp;Level</translation>
    </message>
    <message>
        <source>Kir&amp;joitusjärjestelmä</source>
        <translation>Scri&amp;pt</translation>
    </message>
    <message>
        <source>To&amp;inen kirjoitusjärjestelmä</source>
        <translation>Secon&amp;d script</translation>
    </message>
    <message>
        <source>Ko&amp;lmas kirjoitusjärjestelmä</source>
        <translation>&amp;Third script</translation>
    </message>
    <message>
        <source>&amp;Vuosia koulua</source>
        <translation>Years of sc&amp;hooling</translation>
    </message>
    <message>
        <source>A&amp;rvioitu</source>
        <translation>Asse&amp;ssed</translation>
    </message>
    <message>
        <source>Arvi&amp;oija</source>
        <translation>Ass&amp;essor</translation>
    </message>
</context>
<context>
    <name>LookSettings</name>
    <message>
        <source>Ikkuna</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>&amp;Kieli</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Värit</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Kuten järjestelmässä</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Vaalea</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tumma</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Suuri kontrasti</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>&amp;Suurennus</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Lukitus, kun ohjelmaa ei käytetä</source>
        <translation>&amp;Lock when the program is not used</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Valinnat ovat tämän tietokoneen omia ja tulevat heti voimaan.</source>
        <translation>The choices belong to this computer and take effect at once.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PDF-tiedostot (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Yhdistä tietueet</source>
        <translation>Merge records</translation>
    </message>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation>Read the saved data again</translation>
    </message>
    <message>
        <source>Säilyvät tiedot</source>
        <translation>Data that are kept</translation>
    </message>
    <message>
        <source>&amp;Vaihda säilyvä tietue</source>
        <translation>&amp;Swap the record that stays</translation>
    </message>
    <message>
        <source>Yhdistämisessä mitään ei häviä: kummankin muistiinpanot, suunnitelmat, lähetteet ja osallistumiset säilyvät, ja yhdistämisen voi perua milloin tahansa.</source>
        <translation>Nothing is lost in a merge: the notes, plans, referrals and participations of both are kept, and the merge can be undone at any time.</translation>
    </message>
    <message>
        <source>Perustiedot ovat molemmissa samat.</source>
        <translation>The basic data are the same in both.</translation>
    </message>
    <message>
        <source>Säilyy</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Siirtyy sen alle</source>
        <translation>Goes under it</translation>
    </message>
    <message>
        <source>Molemmista säilyy</source>
        <translation>Kept of both</translation>
    </message>
    <message>
        <source>Muut nimet, tunnukset ja yhteystiedot.</source>
        <translation>Other names, codes and contact details.</translation>
    </message>
    <message>
        <source>Haku löytää asiakkaan kummankin tietueen nimillä ja tunnuksilla.</source>
        <translation>The search finds the client by the names and codes of both records.</translation>
    </message>
    <message>
        <source>Seurannassa hän on yksi henkilö.</source>
        <translation>In the monitoring she is one person.</translation>
    </message>
    <message>
        <source>Muut nimet ({0}), tunnukset ja yhteystiedot.</source>
        <translation>Other names ({0}), codes and contact details.</translation>
    </message>
    <message>
        <source>Turvakielto koskee yhdistettyä asiakasta kokonaan.</source>
        <translation>The non-disclosure covers the merged client as a whole.</translation>
    </message>
    <message>
        <source>Tietueet yhdistetty. Yhdistämisen voi perua asiakkaan sivulla.</source>
        <translation>The records are merged. The merge can be undone on the client&apos;s page.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Sukunimi</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Etunimet</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Kutsumanimi</source>
        <translation>Call name</translation>
    </message>
    <message>
        <source>Henkilötunnus</source>
        <translation>Personal identity code</translation>
    </message>
    <message>
        <source>Syntymäaika</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Rekisteröity sukupuoli</source>
        <translation>Registered sex</translation>
    </message>
    <message>
        <source>Sukupuoli raporteissa</source>
        <translation>Gender in reports</translation>
    </message>
    <message>
        <source>Kansalaisuus</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>Kielet</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Kotoutumiskieli</source>
        <translation>Integration language</translation>
    </message>
    <message>
        <source>Luku- ja kirjoitustaito</source>
        <translation>Literacy</translation>
    </message>
    <message>
        <source>Oleskelulupa</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>Ensimmäinen oleskelulupa</source>
        <translation>First residence permit</translation>
    </message>
    <message>
        <source>Saapui Suomeen</source>
        <translation>Arrived in Finland</translation>
    </message>
    <message>
        <source>Kotikunta</source>
        <translation>Municipality of residence</translation>
    </message>
    <message>
        <source>Oma tavoite</source>
        <translation>Own goal</translation>
    </message>
    <message>
        <source>ei tietoa</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>piilossa turvakiellon vuoksi</source>
        <translation>hidden for personal safety</translation>
    </message>
    <message>
        <source>Muistiinpanoja {0}, suunnitelmia {1}, polun vaiheita {2}, lähetteitä {3}, osallistumisia {4}</source>
        <translation>Notes {0}, plans {1}, steps of the path {2}, referrals {3}, participations {4}</translation>
    </message>
</context>
<context>
    <name>MergedNotice</name>
    <message>
        <source>Yhdistetty {0}: {1}, {2} ({3}). {4}.</source>
        <translation>Merged {0}: {1}, {2} ({3}). {4}.</translation>
    </message>
    <message>
        <source>Näytä alkuperäiset tiedot</source>
        <translation>Show the original data</translation>
    </message>
    <message>
        <source>Peru yhdistäminen</source>
        <translation>Undo the merge</translation>
    </message>
    <message>
        <source>Yhdistäminen peruttu. Tietueet ovat taas erikseen.</source>
        <translation>The merge was undone. The records are separate again.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Toiminto ei onnistunut ({key}). Tallennetut tiedot ovat tallessa.</source>
        <translation>The action did not succeed ({key}). The saved data are safe.</translation>
    </message>
    <message>
        <source>koko lähete</source>
        <translation>the whole referral</translation>
    </message>
    <message>
        <source>Kokee toiminnan auttaneen kotoutumisessa</source>
        <translation>Feels that the activity has helped integration</translation>
    </message>
    <message>
        <source>Haki osaamisen tunnustamista jaksolla</source>
        <translation>Applied for recognition of competence in the period</translation>
    </message>
    <message>
        <source>Haki pitkään oleskelleen asemaa jaksolla</source>
        <translation>Applied for long-term resident status in the period</translation>
    </message>
    <message>
        <source>Kielitaito nousi vähintään yhden päätason</source>
        <translation>Language skills rose by at least one main level</translation>
    </message>
    <message>
        <source>On suorittanut kurssin jaksolla</source>
        <translation>Completed the course in the period</translation>
    </message>
    <message>
        <source>Lasketaan mukaan</source>
        <translation>Is counted</translation>
    </message>
    <message>
        <source>Osallistuminen päättyi jaksolla</source>
        <translation>Participation ended in the period</translation>
    </message>
    <message>
        <source>On osallistunut jaksolla</source>
        <translation>Participated in the period</translation>
    </message>
    <message>
        <source>On saanut palvelua jaksolla</source>
        <translation>Received a service in the period</translation>
    </message>
    <message>
        <source>Osallistuja vastasi ei</source>
        <translation>The participant answered no</translation>
    </message>
    <message>
        <source>Haettu ennen osallistumista</source>
        <translation>Applied before participation</translation>
    </message>
    <message>
        <source>Ehto täyttyy</source>
        <translation>The condition is met</translation>
    </message>
    <message>
        <source>Palvelua ei ole kirjattu jaksolle</source>
        <translation>No service has been recorded for the period</translation>
    </message>
    <message>
        <source>Hakemusta ei ole kirjattu</source>
        <translation>No application has been recorded</translation>
    </message>
    <message>
        <source>Kurssia ei ole merkitty suoritetuksi jaksolla</source>
        <translation>The course is not recorded as completed in the period</translation>
    </message>
    <message>
        <source>Osallistuminen ei päättynyt jaksolla</source>
        <translation>Participation did not end in the period</translation>
    </message>
    <message>
        <source>Kielitaidon päätaso ei noussut</source>
        <translation>The main level of language skills did not rise</translation>
    </message>
    <message>
        <source>Vain lähtöä edeltäviä palveluja</source>
        <translation>Pre-departure services only</translation>
    </message>
    <message>
        <source>Ei osu raportointijaksolle</source>
        <translation>Not within the reporting period</translation>
    </message>
    <message>
        <source>Osallistuja ei halunnut vastata</source>
        <translation>The participant did not want to answer</translation>
    </message>
    <message>
        <source>Tieto puuttuu</source>
        <translation>Information is missing</translation>
    </message>
    <message>
        <source>Ohjelmalla ei ole indikaattorisääntöjä päivälle {on}. Valitse raportointijakso, joka päättyy rahaston ohjelmakaudella.</source>
        <translation>The program has no indicator rules for {on}. Choose a reporting period that ends within the fund&apos;s programming period.</translation>
    </message>
    <message>
        <source>Jakson viimeinen päivä on ennen ensimmäistä. Tarkista päivät.</source>
        <translation>The last day of the period is before the first. Check the dates.</translation>
    </message>
    <message>
        <source>Jokin teksti on pidempi kuin Excelin solu pystyy pitämään ({limit} merkkiä). Työkirjaa ei kirjoitettu eikä tekstiä katkaistu. Lyhennä hankkeen tai toimiston nimeä ja yritä uudelleen.</source>
        <translation>A text is longer than an Excel cell can hold ({limit} characters). The workbook was not written and the text was not cut. Shorten the name of the project or office and try again.</translation>
    </message>
    <message>
        <source>Osallistumisia on enemmän kuin Excelin taulukkoon mahtuu ({limit} riviä). Työkirjaa ei kirjoitettu. Valitse lyhyempi jakso.</source>
        <translation>There are more participations than an Excel sheet can hold ({limit} rows). The workbook was not written. Choose a shorter period.</translation>
    </message>
    <message>
        <source>Kirjoita toimiston nimi.</source>
        <translation>Type the name of the office.</translation>
    </message>
    <message>
        <source>Kirjoita yhteyshenkilön nimi.</source>
        <translation>Type the name of the contact.</translation>
    </message>
    <message>
        <source>Valitse organisaation tyyppi.</source>
        <translation>Choose the type of the organisation.</translation>
    </message>
    <message>
        <source>Kirjoita virkailijan nimi.</source>
        <translation>Type the name of the official.</translation>
    </message>
    <message>
        <source>Virkailijaa ei löytynyt tai hän ei ole enää töissä toimistossa. Mitään ei muutettu.</source>
        <translation>The official was not found or no longer works at the office. Nothing was changed.</translation>
    </message>
    <message>
        <source>Teksti on liian pitkä, enintään {limit} merkkiä. Tietoja ei tallennettu.</source>
        <translation>The text is too long, {limit} characters at most. Nothing was saved.</translation>
    </message>
    <message>
        <source>Y-tunnus on virheellinen. Tarkista numerot ja tarkistusmerkki.</source>
        <translation>The business ID is not valid. Check the digits and the check character.</translation>
    </message>
    <message>
        <source>Yhteyshenkilöä ei löydy.</source>
        <translation>The contact is not found.</translation>
    </message>
    <message>
        <source>Päättymispäivä on ennen alkamispäivää.</source>
        <translation>The end date is before the start date.</translation>
    </message>
    <message>
        <source>Kirjoita organisaation nimi suomeksi.</source>
        <translation>Type the name of the organisation in Finnish.</translation>
    </message>
    <message>
        <source>Organisaatiota ei löydy.</source>
        <translation>The organisation is not found.</translation>
    </message>
    <message>
        <source>Oppilaitosnumerossa on viisi numeroa.</source>
        <translation>A school number has five digits.</translation>
    </message>
    <message>
        <source>Organisaatio ei voi olla oma seuraajansa. Tarkista seuraajat.</source>
        <translation>An organisation cannot be its own successor. Check the successors.</translation>
    </message>
    <message>
        <source>Valitse ensin asiakas, joka osallistuu hankkeeseen.</source>
        <translation>First choose the client who takes part in the project.</translation>
    </message>
    <message>
        <source>Valitse päättymisen syy.</source>
        <translation>Choose the reason for ending.</translation>
    </message>
    <message>
        <source>Kielitaidon taso tai osa-alue on tuntematon.</source>
        <translation>The language level or skill is unknown.</translation>
    </message>
    <message>
        <source>Osallistumista ei löydy.</source>
        <translation>The participation is not found.</translation>
    </message>
    <message>
        <source>Osallistumisen asiakasta tai hanketta ei voi vaihtaa. Tee uusi osallistuminen.</source>
        <translation>The client or project of a participation cannot be changed. Make a new participation.</translation>
    </message>
    <message>
        <source>Osallistumisen alkamispäivä ei ole hankkeen aikana.</source>
        <translation>The start date of the participation is outside the project.</translation>
    </message>
    <message>
        <source>Asiakas osallistuu hankkeeseen jo tuolloin. Muuta olemassa olevaa osallistumista.</source>
        <translation>The client already takes part in the project at that time. Change the existing participation.</translation>
    </message>
    <message>
        <source>Tuntematon kysymys.</source>
        <translation>Unknown question.</translation>
    </message>
    <message>
        <source>Valitse palvelu luettelosta.</source>
        <translation>Choose the service from the list.</translation>
    </message>
    <message>
        <source>Palvelun päättymispäivä on ennen alkamispäivää.</source>
        <translation>The end date of the service is before its start date.</translation>
    </message>
    <message>
        <source>Hankkeen päättymispäivä on ennen alkamispäivää.</source>
        <translation>The end date of the project is before its start date.</translation>
    </message>
    <message>
        <source>Luku ei voi olla negatiivinen.</source>
        <translation>The number cannot be negative.</translation>
    </message>
    <message>
        <source>Valitse rahasto.</source>
        <translation>Choose the fund.</translation>
    </message>
    <message>
        <source>Kirjoita hankkeen nimi.</source>
        <translation>Type the name of the project.</translation>
    </message>
    <message>
        <source>Hanketta ei löydy.</source>
        <translation>The project is not found.</translation>
    </message>
    <message>
        <source>Päivä on ennen edellistä tilaa. Tarkista päivä.</source>
        <translation>The date is before the previous state. Check the date.</translation>
    </message>
    <message>
        <source>Valitse syy. Ilman sitä tilaa ei muutettu.</source>
        <translation>Choose the reason. Without it the state was not changed.</translation>
    </message>
    <message>
        <source>Asiakkuus ei voi siirtyä tähän tilaan nykyisestä tilastaan. Mitään ei muutettu.</source>
        <translation>The case cannot move to this state from its present one. Nothing was changed.</translation>
    </message>
    <message>
        <source>Valitse koulutusaste.</source>
        <translation>Choose the level of education.</translation>
    </message>
    <message>
        <source>Valitse kieli.</source>
        <translation>Choose the language.</translation>
    </message>
    <message>
        <source>Valitse kielitaidon osa-alue.</source>
        <translation>Choose the language skill.</translation>
    </message>
    <message>
        <source>Perheenjäsenen turvakielto kattaa yhä tämän asiakkaan, joten tiedot pysyvät piilossa. Päätä ensin perheenjäsenen turvakielto tai poista virheellinen perhesuhde.</source>
        <translation>A family member&apos;s non-disclosure still covers this client, so the data stay hidden. First end the family member&apos;s non-disclosure, or remove the mistaken family link.</translation>
    </message>
    <message>
        <source>Este päättyisi ennen kuin se alkoi. Tietoja ei tallennettu. Tarkista päivät.</source>
        <translation>The barrier would end before it began. Nothing was saved. Check the days.</translation>
    </message>
    <message>
        <source>Sama este on jo kirjattu eikä se ole päättynyt. Päätä se ensin tai valitse toinen este.</source>
        <translation>The same barrier is recorded already and has not ended. End it first, or choose another barrier.</translation>
    </message>
    <message>
        <source>Päivä on ennen lapsen syntymää. Tietoja ei tallennettu. Tarkista päivä.</source>
        <translation>The day is before the child was born. Nothing was saved. Check the day.</translation>
    </message>
    <message>
        <source>Syntymäaika on tulevaisuudessa. Tietoja ei tallennettu. Tarkista päivämäärä.</source>
        <translation>The date of birth is in the future. Nothing was saved. Check the date.</translation>
    </message>
    <message>
        <source>Valinta puuttuu tai se ei ollut käytössä tuona päivänä. Valitse luettelosta.</source>
        <translation>The choice is missing or was not in use on that day. Choose from the list.</translation>
    </message>
    <message>
        <source>Huoltajuus päättyisi ennen kuin se alkoi. Tietoja ei tallennettu. Tarkista päivät.</source>
        <translation>The custody would end before it began. Nothing was saved. Check the days.</translation>
    </message>
    <message>
        <source>Päivä on annettu, mutta tieto, jota se koskee, puuttuu. Valitse se tai tyhjennä päivä.</source>
        <translation>A day is given, but what it is about is missing. Choose it, or clear the day.</translation>
    </message>
    <message>
        <source>Päivä on tulevaisuudessa. Tietoja ei tallennettu. Tarkista päivä.</source>
        <translation>The day is in the future. Nothing was saved. Check the day.</translation>
    </message>
    <message>
        <source>Asiakas ei voi olla oma perheenjäsenensä. Valitse toinen asiakas tai poista linkki.</source>
        <translation>A client cannot be her own family member. Choose another client, or remove the link.</translation>
    </message>
    <message>
        <source>Tämä asiakas on jo perheenjäsenten luettelossa. Muuta siellä olevaa riviä.</source>
        <translation>This client is among the family members already. Change the row there.</translation>
    </message>
    <message>
        <source>Kirjoita nimi tai linkitä perheenjäsenen oma asiakastieto.</source>
        <translation>Type the name, or link the family member&apos;s own client record.</translation>
    </message>
    <message>
        <source>Tietoa ei löytynyt. Joku on ehkä muuttanut sitä; päivitä näkymä (F5).</source>
        <translation>It was not found. Somebody may have changed it; refresh the view (F5).</translation>
    </message>
    <message>
        <source>Kirjaa, miksi tieto on virheellinen. Mitään ei poistettu.</source>
        <translation>Say why it is a mistake. Nothing was removed.</translation>
    </message>
    <message>
        <source>Asiakkuudella on vain tämä tila, joten sitä ei voi perua. Mitään ei muutettu.</source>
        <translation>The case has only this state, so it cannot be taken back. Nothing was changed.</translation>
    </message>
    <message>
        <source>Paluupäivän on oltava tauon alkamisen jälkeen. Tilaa ei muutettu. Tarkista päivät.</source>
        <translation>The day of return must be after the pause began. The state was not changed. Check the days.</translation>
    </message>
    <message>
        <source>Kirjaa, miksi tila oli virheellinen. Mitään ei muutettu.</source>
        <translation>Say why the state was a mistake. Nothing was changed.</translation>
    </message>
    <message>
        <source>Asiakas on kuollut, ja hänen yhteystietonsa on lukittu. Tietoja ei tallennettu.</source>
        <translation>The client has died, and the contact details are locked. Nothing was saved.</translation>
    </message>
    <message>
        <source>Valitse, mitä suunnitelmalle tehdään. Asiakasta ei siirretty.</source>
        <translation>Choose what becomes of the plan. The client was not transferred.</translation>
    </message>
    <message>
        <source>Asiakas on jo tällä asiantuntijalla. Valitse toinen.</source>
        <translation>The client is already with this adviser. Choose another.</translation>
    </message>
    <message>
        <source>Päivä on tulevaisuudessa. Tila alkaa heti, joten sitä ei muutettu. Tarkista päivä ja tietokoneen kello.</source>
        <translation>The day is in the future. A state begins at once, so it was not changed. Check the day and the computer&apos;s clock.</translation>
    </message>
    <message>
        <source>Tämä henkilötunnus on jo toisella asiakkaalla. Tietoja ei tallennettu. Etsi asiakas henkilötunnuksella tai tarkista tunnus.</source>
        <translation>Another client already has this personal identity code. Nothing was saved. Search for the client by the code or check the code.</translation>
    </message>
    <message>
        <source>Tunnuksen päättymispäivä on ennen alkamispäivää. Tietoja ei tallennettu. Tarkista päivämäärät.</source>
        <translation>The end date of the identifier is before its start date. Nothing was saved. Check the dates.</translation>
    </message>
    <message>
        <source>Asiakasta ei löytynyt tai hän ei kuulu toimistoosi. Mitään ei muutettu.</source>
        <translation>The client was not found or does not belong to your office. Nothing was changed.</translation>
    </message>
    <message>
        <source>Asiakkaalla ei ole voimassa olevaa turvakieltoa. Mitään ei muutettu.</source>
        <translation>The client has no valid non-disclosure. Nothing was changed.</translation>
    </message>
    <message>
        <source>Oleskeluluvan päivämäärät ovat väärässä järjestyksessä. Tietoja ei tallennettu. Tarkista päivämäärät.</source>
        <translation>The dates of the residence permit are in the wrong order. Nothing was saved. Check the dates.</translation>
    </message>
    <message>
        <source>Turvakiellon päättymispäivä on ennen alkamispäivää. Tietoja ei tallennettu. Tarkista päivämäärät.</source>
        <translation>The end date of the non-disclosure is before its start date. Nothing was saved. Check the dates.</translation>
    </message>
    <message>
        <source>Päivä on tulevaisuudessa. Päättäminen näyttäisi tiedot heti, joten ne ovat yhä suojattuja. Päätä turvakielto vasta, kun se on päättynyt.</source>
        <translation>The day is in the future. Ending would show the data at once, so they are still protected. End the non-disclosure only when it has ended.</translation>
    </message>
    <message>
        <source>Turvakieltoa ei voi poistaa lomaketta muuttamalla. Tiedot ovat yhä suojattuja eikä mitään tallennettu. Päätä turvakielto sen omalla toiminnolla.</source>
        <translation>Non-disclosure cannot be removed by changing the form. The data are still protected and nothing was saved. End the non-disclosure with its own command.</translation>
    </message>
    <message>
        <source>Kirjaa, miksi turvakielto päätetään. Tiedot ovat yhä suojattuja.</source>
        <translation>Record why the non-disclosure is ended. The data are still protected.</translation>
    </message>
    <message>
        <source>Uusi kotikunta alkaisi ennen nykyistä. Tietoja ei tallennettu. Tarkista muuttopäivä.</source>
        <translation>The new municipality of residence would begin before the present one. Nothing was saved. Check the day of the move.</translation>
    </message>
    <message>
        <source>Teksti on liian pitkä, enintään {limit} merkkiä. Tietoja ei tallennettu. Lyhennä tekstiä.</source>
        <translation>The text is too long, {limit} characters at most. Nothing was saved. Shorten the text.</translation>
    </message>
    <message>
        <source>Luettelossa on liikaa rivejä, enintään {limit}. Tietoja ei tallennettu. Poista rivejä.</source>
        <translation>The list has too many rows, {limit} at most. Nothing was saved. Remove rows.</translation>
    </message>
    <message>
        <source>Arviointipäivä ei voi olla tulevaisuudessa.</source>
        <translation>The day of assessment cannot be in the future.</translation>
    </message>
    <message>
        <source>Valitse, onko todistus.</source>
        <translation>Choose whether there is a certificate.</translation>
    </message>
    <message>
        <source>Kirjoita ainakin koulutus tai ammatti.</source>
        <translation>Type at least the education or the occupation.</translation>
    </message>
    <message>
        <source>Valitse taso luettelosta (0–C2.2).</source>
        <translation>Choose the level from the list (0–C2.2).</translation>
    </message>
    <message>
        <source>Valitse arviointitapa.</source>
        <translation>Choose how it was assessed.</translation>
    </message>
    <message>
        <source>Tietoa ei löydy.</source>
        <translation>The entry is not found.</translation>
    </message>
    <message>
        <source>Kirjoita, miksi tieto perutaan. Se jää näkyviin historiaan.</source>
        <translation>Type why the entry is withdrawn. It stays visible in the history.</translation>
    </message>
    <message>
        <source>Vuosia on 0–{limit}.</source>
        <translation>The number of years is 0–{limit}.</translation>
    </message>
    <message>
        <source>Kirjoita päivä muodossa 22.11.2026.</source>
        <translation>Type the date as 22.11.2026.</translation>
    </message>
    <message>
        <source>Tätä päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.</source>
        <translation>That day is not in the calendar. Check the day and the month.</translation>
    </message>
    <message>
        <source>Vuosi {year} ei voi pitää paikkaansa. Tarkista vuosi.</source>
        <translation>The year {year} cannot be right. Check the year.</translation>
    </message>
    <message>
        <source>Kirjoita luku numeroin, esimerkiksi 2,5.</source>
        <translation>Type the number in digits, for example 2,5.</translation>
    </message>
    <message>
        <source>Täytä tämä kohta.</source>
        <translation>Fill in this field.</translation>
    </message>
    <message>
        <source>Kirjoita kellonaika muodossa 13.45.</source>
        <translation>Type the time as 13.45.</translation>
    </message>
    <message>
        <source>Tunnus on 900-sarjaa: se on väliaikainen eikä yksilöi henkilöä väestötietojärjestelmässä.</source>
        <translation>The code is of the 900 series: it is temporary and does not identify a person in the population information system.</translation>
    </message>
    <message>
        <source>Henkilötunnuksessa on merkki, joka ei kuulu siihen. Kirjoita se muodossa PPKKVV-NNNT.</source>
        <translation>The personal identity code has a character that does not belong in it. Type it as DDMMYY-NNNT.</translation>
    </message>
    <message>
        <source>Henkilötunnuksen viimeinen merkki ei täsmää. Tarkista, onko numeroissa kirjoitusvirhe.</source>
        <translation>The last character of the personal identity code does not match. Check the digits for a typing error.</translation>
    </message>
    <message>
        <source>Henkilötunnuksen alussa ei ole oikeaa päivämäärää. Tarkista päivä, kuukausi ja vuosi.</source>
        <translation>The personal identity code does not begin with a real date. Check the day, month and year.</translation>
    </message>
    <message>
        <source>Henkilötunnuksessa on 11 merkkiä, tässä on {length}. Tarkista tunnus tai jätä kenttä tyhjäksi; asiakkaan voi tallentaa ilman tunnusta.</source>
        <translation>A personal identity code has 11 characters, this has {length}. Check the code or leave the field empty; a client can be saved without one.</translation>
    </message>
    <message>
        <source>Henkilötunnuksen yksilönumeroa 000 tai 001 ei anneta kenellekään. Tarkista tunnus.</source>
        <translation>The individual number 000 or 001 is given to nobody. Check the code.</translation>
    </message>
    <message>
        <source>Henkilötunnuksen seitsemäs merkki ”{separator}” ei kelpaa. Sallitut merkit ovat + - Y X W V U A B C D E F.</source>
        <translation>The seventh character ”{separator}” of the personal identity code is not valid. Allowed are + - Y X W V U A B C D E F.</translation>
    </message>
    <message>
        <source>Kirjoita sukunimi tai etunimi. Toinen niistä voi puuttua.</source>
        <translation>Type the family name or the given name. One of them may be missing.</translation>
    </message>
    <message>
        <source>Valitse ensin asiakas, jota muistiinpano koskee. Teksti on tallessa luonnoksena.</source>
        <translation>First choose the client whom the note concerns. The text is kept as a draft.</translation>
    </message>
    <message>
        <source>Muistiinpano on tyhjä. Kirjoita teksti ennen tallennusta.</source>
        <translation>The note is empty. Type the text before saving.</translation>
    </message>
    <message>
        <source>Valitse muistiinpanon tyyppi. Teksti on tallessa luonnoksena.</source>
        <translation>Choose the type of the note. The text is kept as a draft.</translation>
    </message>
    <message>
        <source>Muistiinpanoa, jota korjaat, ei löytynyt tältä asiakkaalta. Mitään ei tallennettu.</source>
        <translation>The note you are correcting was not found with this client. Nothing was saved.</translation>
    </message>
    <message>
        <source>Muistiinpano on liian pitkä, enintään {limit} merkkiä. Teksti on tallessa luonnoksena. Jaa se kahteen muistiinpanoon.</source>
        <translation>The note is too long, {limit} characters at most. The text is kept as a draft. Divide it into two notes.</translation>
    </message>
    <message>
        <source>Valitse ohjauksen peruste luettelosta.</source>
        <translation>Choose the basis of guidance from the list.</translation>
    </message>
    <message>
        <source>Päivä on ennen vaiheen edellisen tilan alkua. Tarkista päivä.</source>
        <translation>The day is before the step&apos;s previous state began. Check the day.</translation>
    </message>
    <message>
        <source>Vaihe päättyy ennen kuin se alkaa. Tarkista päivät.</source>
        <translation>The step ends before it begins. Check the days.</translation>
    </message>
    <message>
        <source>Vaihe ei ole voinut vielä päättyä. Tarkista päivä.</source>
        <translation>The step cannot have ended yet. Check the day.</translation>
    </message>
    <message>
        <source>Kirjoita tunnit lukuna, enintään {limit}.</source>
        <translation>Write the hours as a number, at most {limit}.</translation>
    </message>
    <message>
        <source>Valitse keskeytyksen syy. Jos syytä ei tiedetä, valitse Ei tietoa.</source>
        <translation>Choose the reason for the interruption. If it is not known, choose No information.</translation>
    </message>
    <message>
        <source>Valitse polun vaihe luettelosta.</source>
        <translation>Choose the step of the path from the list.</translation>
    </message>
    <message>
        <source>Tätä palvelua ei ollut tuona aikana. Valitse toinen vaihe tai tarkista päivät.</source>
        <translation>This service did not exist at that time. Choose another step or check the days.</translation>
    </message>
    <message>
        <source>Päivä on tulevaisuudessa. Tila merkitään vasta, kun se on alkanut.</source>
        <translation>The day is in the future. A state is recorded only once it has begun.</translation>
    </message>
    <message>
        <source>Vaiheella on vain yksi tila, joten kumottavaa ei ole.</source>
        <translation>The step has only one state, so there is nothing to undo.</translation>
    </message>
    <message>
        <source>Valitse ainakin yksi vaihe. Mitään ei lisätty polulle.</source>
        <translation>Choose at least one step. Nothing was added to the path.</translation>
    </message>
    <message>
        <source>Polun vaihetta ei löydy.</source>
        <translation>The step of the path is not found.</translation>
    </message>
    <message>
        <source>Valitse tulos, joka sopii vaiheeseen.</source>
        <translation>Choose an outcome that fits the step.</translation>
    </message>
    <message>
        <source>Kirjoita, miksi vaihe on väärin. Vaihetta ei poistettu.</source>
        <translation>Write why the step is wrong. The step was not removed.</translation>
    </message>
    <message>
        <source>Paluupäivän on oltava keskeytyksen jälkeen.</source>
        <translation>The day of return must be after the interruption.</translation>
    </message>
    <message>
        <source>Valitse asiakasryhmä luettelosta.</source>
        <translation>Choose the client group from the list.</translation>
    </message>
    <message>
        <source>Alkamispäivä on tulevaisuudessa. Merkitse vaihe suunnitelluksi.</source>
        <translation>The first day is in the future. Record the step as planned.</translation>
    </message>
    <message>
        <source>Vaihe ei voi siirtyä nykyisestä tilastaan tähän tilaan. Mitään ei muutettu.</source>
        <translation>The step cannot go from its present state to this one. Nothing was changed.</translation>
    </message>
    <message>
        <source>Valitse luettelosta, miksi palvelua ei saa.</source>
        <translation>Choose from the list why the service is not to be had.</translation>
    </message>
    <message>
        <source>Valmista arviointia ei voi muuttaa. Aloita uusi arviointi, joka korvaa sen.</source>
        <translation>A finished assessment cannot be changed. Start a new one that replaces it.</translation>
    </message>
    <message>
        <source>Arvioinnissa on tuntematon valinta. Valitse luettelosta.</source>
        <translation>The assessment has an unknown choice. Choose from the list.</translation>
    </message>
    <message>
        <source>Arviointi on valmis ennen kuin se on alkanut. Tarkista päivät.</source>
        <translation>The assessment ends before it began. Check the dates.</translation>
    </message>
    <message>
        <source>Alkuhaastattelu puuttuu. Lisää osiin, kuka haastatteli ja milloin.</source>
        <translation>The initial interview is missing. Add to the parts who interviewed and when.</translation>
    </message>
    <message>
        <source>Alkuhaastattelun tekee viranhaltija. Muut osat voi hankkia palveluntuottajalta.</source>
        <translation>The initial interview is conducted by a public official. Other parts may be bought from a service provider.</translation>
    </message>
    <message>
        <source>Päivä on tulevaisuudessa. Tarkista päivä.</source>
        <translation>The date is in the future. Check the date.</translation>
    </message>
    <message>
        <source>Kumpikaan kotoutumislaki ei ollut voimassa tänä päivänä. Tarkista päivä.</source>
        <translation>Neither integration act was in force on that day. Check the date.</translation>
    </message>
    <message>
        <source>Arviointia ei löydy.</source>
        <translation>The assessment was not found.</translation>
    </message>
    <message>
        <source>Asiakkaalla on jo keskeneräinen arviointi. Täydennä sitä; uutta ei tallennettu.</source>
        <translation>The client already has an unfinished assessment. Complete it; no new one was saved.</translation>
    </message>
    <message>
        <source>Arviointi ei voi siirtyä tähän tilaan. Mitään ei muutettu.</source>
        <translation>The assessment cannot move to this state. Nothing was changed.</translation>
    </message>
    <message>
        <source>Päivä on ennen sitä, mistä määräaika alkaa. Tarkista päivä.</source>
        <translation>The date is before the day from which the deadline runs. Check the date.</translation>
    </message>
    <message>
        <source>Tätä määräaikaa ei enää ole, koska päivät ovat muuttuneet. Lue sivu uudelleen (F5).</source>
        <translation>This deadline no longer exists, because the dates have changed. Read the page again (F5).</translation>
    </message>
    <message>
        <source>Kirjoita syy. Ilman sitä määräaikaa ei muutettu.</source>
        <translation>Write a reason. Without it the deadline was not changed.</translation>
    </message>
    <message>
        <source>Valitse, päättyykö suunnitelma vai siirretäänkö se.</source>
        <translation>Choose whether the plan ends or is transferred.</translation>
    </message>
    <message>
        <source>Vain luonnoksen voi allekirjoittaa.</source>
        <translation>Only a draft can be signed.</translation>
    </message>
    <message>
        <source>Asiakkaalla on tätä uudempi allekirjoitettu suunnitelma. Päättymistä ei kumottu.</source>
        <translation>The client has a newer signed plan. The end was not taken back.</translation>
    </message>
    <message>
        <source>Suunnitelmaa ei ole päätetty.</source>
        <translation>The plan has not been ended.</translation>
    </message>
    <message>
        <source>Suunnitelmaa ei löydy.</source>
        <translation>The plan is not found.</translation>
    </message>
    <message>
        <source>Valitse laki, jonka nojalla suunnitelma tehdään.</source>
        <translation>Choose the law under which the plan is made.</translation>
    </message>
    <message>
        <source>Valittu laki ei ole voimassa allekirjoituspäivänä.</source>
        <translation>The chosen law is not in force on the day of signing.</translation>
    </message>
    <message>
        <source>Allekirjoitettua suunnitelmaa ei voi muuttaa. Tee siitä uusi versio.</source>
        <translation>A signed plan cannot be changed. Make a new version of it.</translation>
    </message>
    <message>
        <source>Suunnitelman voimassaolo päättyy ennen allekirjoituspäivää.</source>
        <translation>The plan ends before the day of signing.</translation>
    </message>
    <message>
        <source>Allekirjoituspäivä ei voi olla tulevaisuudessa.</source>
        <translation>The day of signing cannot be in the future.</translation>
    </message>
    <message>
        <source>Suunnitelmassa on tuntematon vaihe. Valitse vaiheet luettelosta.</source>
        <translation>The plan has an unknown step. Choose the steps from the list.</translation>
    </message>
    <message>
        <source>Ensimmäinen suunnitelma tehdään kolmen vuoden kuluessa ensimmäisestä oleskeluluvasta ({last_day} mennessä).</source>
        <translation>The first plan is made within three years of the first residence permit (by {last_day}).</translation>
    </message>
    <message>
        <source>Ensimmäinen suunnitelma on yleensä enintään vuoden mittainen ({last_day} asti).</source>
        <translation>The first plan usually lasts a year at most (until {last_day}).</translation>
    </message>
    <message>
        <source>Suunnitelmien yhteinen enimmäisaika täyttyy {last_day}. Pidennys vaatii perusteen.</source>
        <translation>The total maximum time of the plans is reached on {last_day}. An extension needs a ground.</translation>
    </message>
    <message>
        <source>Valitse suunnitelmasta vastaava viranomainen.</source>
        <translation>Choose the authority responsible for the plan.</translation>
    </message>
    <message>
        <source>Suunnitelma ylittää lain enimmäisajan. Kirjoita peruste tai tee työllistymissuunnitelma.</source>
        <translation>The plan passes the law&apos;s longest time. Write the grounds or make an employment plan.</translation>
    </message>
    <message>
        <source>Toimenpiteessä on tuntematon valinta. Valitse luettelosta.</source>
        <translation>The measure has an unknown choice. Choose from the list.</translation>
    </message>
    <message>
        <source>Toimenpide päättyy ennen alkamistaan. Tarkista päivät.</source>
        <translation>The measure ends before it begins. Check the dates.</translation>
    </message>
    <message>
        <source>Tarkistus on ennen suunnitelman allekirjoitusta. Tarkista päivä.</source>
        <translation>The review is before the signing of the plan. Check the date.</translation>
    </message>
    <message>
        <source>Tarkistuksessa on tuntematon valinta. Valitse luettelosta.</source>
        <translation>The review has an unknown choice. Choose from the list.</translation>
    </message>
    <message>
        <source>Tarkistuspäivä ei voi olla tulevaisuudessa.</source>
        <translation>The day of the review cannot be in the future.</translation>
    </message>
    <message>
        <source>Seuraavan tarkistuksen pitää olla tämän jälkeen.</source>
        <translation>The next review must be after this one.</translation>
    </message>
    <message>
        <source>Valitse, miten suunnitelma allekirjoitettiin.</source>
        <translation>Choose how the plan was signed.</translation>
    </message>
    <message>
        <source>{rule}: aika täyttyi {last_day}. Tee asiakkaan kanssa työllistymissuunnitelma; kotoutumissuunnitelmaa ei jatketa ilman perustetta. Lähde: {source}.</source>
        <translation>{rule}: the time ran out on {last_day}. Make an employment plan with the client; the integration plan is not prolonged without grounds. Source: {source}.</translation>
    </message>
    <message>
        <source>Kirjoita, kuka todisti puumerkin.</source>
        <translation>Write who witnessed the mark.</translation>
    </message>
    <message>
        <source>Valitse vaiheen tila.</source>
        <translation>Choose the state of the step.</translation>
    </message>
    <message>
        <source>Valitse suunnitelman laji.</source>
        <translation>Choose the kind of the plan.</translation>
    </message>
    <message>
        <source>Suunnitelma ei ole voimassa.</source>
        <translation>The plan is not valid.</translation>
    </message>
    <message>
        <source>Asiakirjassa on merkki, jota ei voi painaa: {characters}. Mitään ei kirjoitettu. Poista tai vaihda merkki ja yritä uudelleen.</source>
        <translation>The document has a character that cannot be printed: {characters}. Nothing was written. Remove or replace it and try again.</translation>
    </message>
    <message>
        <source>Vastauspäivä on jo mennyt. Valitse tuleva päivä.</source>
        <translation>The reply date has passed. Choose a day to come.</translation>
    </message>
    <message>
        <source>Valitse oppilaitos, johon asiakas ohjataan.</source>
        <translation>Choose the school to which the client is referred.</translation>
    </message>
    <message>
        <source>Tiedostoa ei voitu avata. Asiakkaan tiedot ovat ennallaan. Tarkista, että tiedosto on vielä paikallaan, ja yritä uudelleen.</source>
        <translation>The file could not be opened. The client&apos;s data are unchanged. Check that the file is still in its place and try again.</translation>
    </message>
    <message>
        <source>Asiakkaan asiakkuus on päättynyt kuoleman vuoksi. Tietoja ei luovuteta.</source>
        <translation>The case has ended because of death. Nothing is disclosed.</translation>
    </message>
    <message>
        <source>Luokkalistalle ei jää ketään. Lisää asiakkaita tai katso, miksi heidät jätettiin pois.</source>
        <translation>Nobody is left on the class list. Add clients or see why they were left out.</translation>
    </message>
    <message>
        <source>Luokkalista lähtee yhdelle vastaanottajalle, mutta luonnoksissa on eri vastaanottajia. Mitään ei ole lähetetty. Näytä lista uudelleen (Ctrl+P).</source>
        <translation>A class list goes to one receiver, but the drafts have different ones. Nothing has been sent. Show the list again (Ctrl+P).</translation>
    </message>
    <message>
        <source>Yhdelle luokkalistalle mahtuu {most} henkilöä. Poista osa ja tee heistä toinen lista.</source>
        <translation>One class list has room for {most} persons. Remove some and make another list of them.</translation>
    </message>
    <message>
        <source>Asiakkuus on päättynyt, joten lähetettä ei voi tehdä. Avaa asiakkuus ensin uudelleen.</source>
        <translation>The case has ended, so a referral cannot be made. Reopen the case first.</translation>
    </message>
    <message>
        <source>Perusteena on suostumus, mutta asiakas ei ole suostunut siihen, että tälle vastaanottajalle annetaan hänen nimensä ja yhteystietonsa. Mitään ei lähtenyt. Kirjaa suostumus välilehdellä Perhe ja tilanne tai valitse toinen peruste.</source>
        <translation>The ground is consent, but the client has not consented to giving this recipient her or his name and contact details. Nothing has left. Record the consent on the tab Family and situation or choose another ground.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto, mutta yhteysosoite puuttuu. Lisää yhteysosoite asiakkaan tietoihin.</source>
        <translation>The client has non-disclosure but no contact address. Add a contact address to the client&apos;s details.</translation>
    </message>
    <message>
        <source>Tätä tietoa ei luovuteta lähetteessä ({field}). Mitään ei lähtenyt.</source>
        <translation>This is not disclosed in a referral ({field}). Nothing left.</translation>
    </message>
    <message>
        <source>Tätä tietoa ei luovuteta, kun asiakkaan yhteystiedot ovat salassa pidettäviä ({field}).</source>
        <translation>This is not disclosed when the client&apos;s contact details are secret ({field}).</translation>
    </message>
    <message>
        <source>Asiakkaan tiedot ovat muuttuneet esikatselun jälkeen. Lähetettä ei merkitty lähetetyksi. Katso esikatselu uudelleen.</source>
        <translation>The client&apos;s data have changed since the preview. The referral was not marked as sent. Look at the preview again.</translation>
    </message>
    <message>
        <source>Tiedon luovutukselle puuttuu peruste ({field}). Valitse peruste.</source>
        <translation>There is no ground for disclosing this ({field}). Choose a ground.</translation>
    </message>
    <message>
        <source>Valittu peruste ei riitä tähän tietoon ({field}). Toimintakykyä koskevaan tietoon tarvitaan suostumus tai asiakkaan pyyntö.</source>
        <translation>The chosen ground is not enough for this ({field}). Data on functional capacity need consent or the client&apos;s request.</translation>
    </message>
    <message>
        <source>Lähetteen kieli on suomi tai ruotsi. Valitse kieli.</source>
        <translation>The language of the referral is Finnish or Swedish. Choose the language.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto, joten hän ei voi olla luettelossa muiden kanssa. Tee hänelle oma lähete nimetylle henkilölle. Luokkalista ei kerro, että joku jäi pois.</source>
        <translation>The client is under non-disclosure for personal safety and cannot be on a list with others. Make a referral of her own to a named person. The class list does not tell that anybody was left out.</translation>
    </message>
    <message>
        <source>Jossakin lähetteen tekstissä on asiakkaan nykyinen tai entinen henkilötunnus. Mitään ei lähtenyt. Poista se tekstistä; nykyinen tunnus lähtee vain omana kohtanaan, perustellusta syystä.</source>
        <translation>One of the texts of the referral holds the client&apos;s present or former identity code. Nothing has left. Remove it from the text; the present code leaves only as a field of its own, for a stated reason.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto, ja kohdassa {field} on hänen kotikuntansa nimi. Mitään ei lähtenyt. Poista nimi tekstistä. Jos oppilaitos tarvitsee sen, rastita Kotikunnan nimi tekstissä ja kirjoita syy; se jää luovutuslokiin.</source>
        <translation>The client has a non-disclosure order, and {field} holds the name of her municipality. Nothing has left. Take the name out of the text. If the school needs it, tick Name of the municipality in a text and write the reason; it stays in the disclosure log.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto, ja jossakin lähetteen tekstissä on hänen osoitteensa, puhelinnumeronsa tai sähköpostinsa. Mitään ei lähtenyt. Poista se tavoitteesta, työkokemuksesta, koulutuksesta tai kysymyksestä.</source>
        <translation>The client is under a non-disclosure order, and some text of the referral holds her or his address, phone number or e-mail. Nothing has left. Remove it from the goal, the work experience, the education or the question.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto. Kirjoita syy luovutukselle; se jää luovutuslokiin.</source>
        <translation>The client has non-disclosure. Type the reason for the disclosure; it stays in the disclosure log.</translation>
    </message>
    <message>
        <source>Kirjoita syy, miksi oppilaitos tarvitsee tiedon ({field}). Syy jää luovutuslokiin.</source>
        <translation>Type why the school needs this ({field}). The reason stays in the disclosure log.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto. Nimeä henkilö, jolle lähete lähetetään.</source>
        <translation>The client has non-disclosure. Name the person to whom the referral is sent.</translation>
    </message>
    <message>
        <source>Oppilaitosta ei enää ole tällä nimellä. Valitse seuraaja verkostosta.</source>
        <translation>The school no longer exists under this name. Choose its successor in the network.</translation>
    </message>
    <message>
        <source>Kirjoita tieto tai poista valinta ({field}).</source>
        <translation>Type the information or remove the tick ({field}).</translation>
    </message>
    <message>
        <source>Lähetettyä lähetettä ei voi muuttaa. Peru se ja tee uusi.</source>
        <translation>A sent referral cannot be changed. Cancel it and make a new one.</translation>
    </message>
    <message>
        <source>Päivä on ennen lähettämistä. Tarkista päivä.</source>
        <translation>The date is before the sending. Check the date.</translation>
    </message>
    <message>
        <source>Valitse opintojen rahoitus luettelosta.</source>
        <translation>Choose the financing of the studies from the list.</translation>
    </message>
    <message>
        <source>Lähetteen kieli on suomi tai ruotsi.</source>
        <translation>The language of the referral is Finnish or Swedish.</translation>
    </message>
    <message>
        <source>Lähetettä ei löydy.</source>
        <translation>The referral is not found.</translation>
    </message>
    <message>
        <source>Valitse opintojen päättymistapa.</source>
        <translation>Choose how the studies ended.</translation>
    </message>
    <message>
        <source>{school} ei ole enää toiminnassa. Valitse toinen oppilaitos.</source>
        <translation>{school} no longer operates. Choose another school.</translation>
    </message>
    <message>
        <source>{school} ei ole tänä päivänä toiminnassa. Sen tilalla on {successors}. Valitse seuraaja.</source>
        <translation>{school} does not operate on this day. In its place there is {successors}. Choose the successor.</translation>
    </message>
    <message>
        <source>Valitse koulutusmuoto, joka on käytössä tänään.</source>
        <translation>Choose a form of training that is in use today.</translation>
    </message>
    <message>
        <source>Lähete ei voi siirtyä tähän vaiheeseen nykyisestä tilastaan. Päivitä näkymä.</source>
        <translation>The referral cannot move to this step from its present state. Refresh the view.</translation>
    </message>
    <message>
        <source>Lähetepohjassa on koulutusmuoto, saaja tai tieto, jota se ei voi nimetä. Valitse uudelleen.</source>
        <translation>The template has a kind of training, receiver or detail that it cannot name. Choose again.</translation>
    </message>
    <message>
        <source>Tämän niminen lähetepohja on jo käytössä. Anna toinen nimi.</source>
        <translation>A template of this name is in use already. Give another name.</translation>
    </message>
    <message>
        <source>Lähetepohjaa ei löydy.</source>
        <translation>The template is not found.</translation>
    </message>
    <message>
        <source>Tämä vastaus lähetteeseen {reference} on jo hyväksytty. Mitään ei muutettu.</source>
        <translation>This reply to referral {reference} has already been accepted. Nothing was changed.</translation>
    </message>
    <message>
        <source>Lähete {reference} on peruttu, joten vastausta ei voi hyväksyä. Mitään ei muutettu.</source>
        <translation>Referral {reference} has been cancelled, so the reply cannot be accepted. Nothing was changed.</translation>
    </message>
    <message>
        <source>Lähetteen {reference} asiakas on poistettu tai siirretty toiseen toimistoon, joten hänen riviään ei voi kirjata. Muut rivit voi hyväksyä.</source>
        <translation>The client of referral {reference} has been deleted or moved to another office, so her row cannot be recorded. The other rows can be accepted.</translation>
    </message>
    <message>
        <source>Lomakkeessa ei ole vastausta. Pyydä oppilaitosta täyttämään se.</source>
        <translation>The form holds no reply. Ask the school to fill it in.</translation>
    </message>
    <message>
        <source>Tämä on luokkalista, mutta se on tulostettu tai sen kentät on poistettu, joten rivejä ei voi lukea. Mitään ei muutettu. Kirjaa vastaukset käsin kunkin viitteen lähetteelle.</source>
        <translation>This is a class list, but it was printed or its fields were removed, so the rows cannot be read. Nothing was changed. Record the answers by hand in the referral of each reference.</translation>
    </message>
    <message>
        <source>Luokkalistan vastaukset on kirjoitettu sivun päälle eikä sen kenttiin, joten niitä ei voi lukea. Mitään ei muutettu. Kirjaa ne käsin kunkin viitteen lähetteelle.</source>
        <translation>The answers on the class list were written onto the page instead of into its fields, so they cannot be read. Nothing was changed. Record them by hand in the referral of each reference.</translation>
    </message>
    <message>
        <source>Lomake on uudemmalla Tekotolla tehty, eikä tämä versio osaa lukea sitä. Mitään ei tallennettu. Päivitä Tekoto tai kirjaa vastaus käsin.</source>
        <translation>The form was made with a newer Tekoto, and this version cannot read it. Nothing was saved. Update Tekoto or record the reply by hand.</translation>
    </message>
    <message>
        <source>Tiedoston viitettä vastaavaa lähetettä ei löydy. Mitään ei muutettu.</source>
        <translation>No referral matches the reference in the file. Nothing was changed.</translation>
    </message>
    <message>
        <source>Lähetettä {reference} ei ole vielä merkitty lähetetyksi. Mitään ei muutettu.</source>
        <translation>Referral {reference} has not yet been marked as sent. Nothing was changed.</translation>
    </message>
    <message>
        <source>Tiedosto kuuluu toiseen tietovarastoon. Mitään ei muutettu. Avaa se siellä, missä lähete tehtiin.</source>
        <translation>The file belongs to another vault. Nothing was changed. Open it where the referral was made.</translation>
    </message>
    <message>
        <source>Lähetteen {reference} rivillä ei ole vielä vastausta. Sama tiedosto käy, kun oppilaitos täyttää rivin ja lähettää sen uudelleen.</source>
        <translation>The row of referral {reference} has no answer yet. The same file will do when the school fills in the row and sends it again.</translation>
    </message>
    <message>
        <source>Tiedoston tunnus ei täsmää lähetteeseen. Tiedostoa on muutettu tai se on väärennetty. Mitään ei muutettu. Soita oppilaitokseen.</source>
        <translation>The code in the file does not match the referral. The file has been altered or forged. Nothing was changed. Call the school.</translation>
    </message>
    <message>
        <source>Tämä PDF ei ole Tekoton lähete, tai se on skannattu. Mitään ei tallennettu. Kirjaa vastaus käsin lähetteelle tai pyydä oppilaitokselta täytetty lomake.</source>
        <translation>This PDF is not a referral of Tekoto, or it has been scanned. Nothing was saved. Record the reply by hand on the referral or ask the school for the filled form.</translation>
    </message>
    <message>
        <source>Asiakas ei ole suostunut tietojen antamiseen yli välttämättömän ({field}). Mitään ei luovutettu. Poista tämä kohta lähetteestä tai valitse toinen peruste.</source>
        <translation>The client has not consented to sharing beyond what is necessary ({field}). Nothing was disclosed. Take this item out of the referral or choose another ground.</translation>
    </message>
    <message>
        <source>PDF on suojattu salasanalla. Mitään ei tallennettu. Kirjoita salasana, jonka kerroit oppilaitokselle, tai pyydä lomake ilman salasanaa turvapostilla.</source>
        <translation>The PDF is protected with a password. Nothing was saved. Type the password that you told the school, or ask for the form without a password by secure mail.</translation>
    </message>
    <message>
        <source>Salasana ei avaa tiedostoa. Mitään ei tallennettu. Tarkista salasana oppilaitokselta puhelimessa ja kirjoita se uudelleen.</source>
        <translation>The password does not open the file. Nothing was saved. Check the password with the school by phone and type it again.</translation>
    </message>
    <message>
        <source>Tämä on lähete {reference}, mutta se on tulostettu tai sen kentät on poistettu, eikä sen tekstistä löydy vastausta. Avaa lähete {reference} ja kirjaa vastaus käsin.</source>
        <translation>This is referral {reference}, but it has been printed or its fields were removed, and its text holds no answer. Open referral {reference} and record the answer by hand.</translation>
    </message>
    <message>
        <source>Tiedosto ei ole PDF. Mitään ei tallennettu. Valitse oppilaitoksen palauttama PDF-lomake.</source>
        <translation>The file is not a PDF. Nothing was saved. Choose the PDF form that the school returned.</translation>
    </message>
    <message>
        <source>Vastaus on kerrottu lähetteen lähettämisen jälkeen ja viimeistään tänään. Tarkista päivä.</source>
        <translation>An answer is told after the referral was sent and today at the latest. Check the day.</translation>
    </message>
    <message>
        <source>PDF:n lukeminen kesti liian kauan ja keskeytettiin. Tietosi ovat tallessa. Pyydä tiedosto uudelleen tai kirjaa vastaus käsin.</source>
        <translation>Reading the PDF took too long and was stopped. Your data are safe. Ask for the file again or record the reply by hand.</translation>
    </message>
    <message>
        <source>Tiedosto on liian suuri (yli {megabytes} Mt), eikä sitä luettu. Tekoton lähete on paljon pienempi: tarkista, että valitsit oikean tiedoston.</source>
        <translation>The file is too large (over {megabytes} MB) and was not read. A referral of Tekoto is much smaller: check that you chose the right file.</translation>
    </message>
    <message>
        <source>Vastaus lähetteeseen {reference} on kirjoitettu sivun päälle eikä lomakkeen kenttiin, joten sitä ei voi lukea. Katso tiedosto ja kirjaa vastaus käsin lähetteelle.</source>
        <translation>The answer to referral {reference} was written onto the page and not into the form&apos;s fields, so it cannot be read. Look at the file and record the answer by hand on the referral.</translation>
    </message>
    <message>
        <source>PDF on vioittunut tai vaarallinen, eikä sitä luettu. Tietosi ovat tallessa. Pyydä oppilaitokselta tiedosto uudelleen tai kirjaa vastaus käsin.</source>
        <translation>The PDF is damaged or dangerous and was not read. Your data are safe. Ask the school for the file again or record the reply by hand.</translation>
    </message>
    <message>
        <source>Tiedostoa ei voitu kirjoittaa. Mitään ei ole lähetetty eikä kirjattu. Tarkista kansio ja levytila ja yritä uudelleen.</source>
        <translation>The file could not be written. Nothing has been sent or recorded. Check the folder and the disk space and try again.</translation>
    </message>
    <message>
        <source>Sinulla ei ole oikeutta tähän tietoon tai toimintoon. Mitään ei muutettu.</source>
        <translation>You have no right to this information or action. Nothing was changed.</translation>
    </message>
    <message>
        <source>Varmuuskopio ei vastannut alkuperäistä, eikä sitä otettu käyttöön. Aiemmat kopiot ja tiedot ovat ennallaan. Tarkista levy.</source>
        <translation>The backup did not match the original and was not taken into use. Earlier copies and the data are unchanged. Check the disk.</translation>
    </message>
    <message>
        <source>Luonnos on liian pitkä tallennettavaksi automaattisesti. Teksti on yhä näkyvissä; tallenna se tai lyhennä sitä.</source>
        <translation>The draft is too long to be kept automatically. The text is still shown; save it or shorten it.</translation>
    </message>
    <message>
        <source>Roolisi ei anna oikeutta tähän. Mitään ei muutettu. Pyydä tarvittaessa oikeutta pääkäyttäjältä.</source>
        <translation>Your role does not allow this. Nothing was changed. Ask the administrator for the right if you need it.</translation>
    </message>
    <message>
        <source>Edellinen toiminto on kesken. Odota hetki ja yritä uudelleen.</source>
        <translation>The previous action is still running. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Tietokantatiedostoa ei voi avata. Tarkista kansion oikeudet.</source>
        <translation>The database file cannot be opened. Check the permissions of the folder.</translation>
    </message>
    <message>
        <source>Tietovarasto on lukittu. Avaa se uudelleen.</source>
        <translation>The vault is locked. Open it again.</translation>
    </message>
    <message>
        <source>Tieto on ristiriidassa jo tallennetun kanssa. Tätä muutosta ei tallennettu.</source>
        <translation>The data conflict with what is already saved. This change was not saved.</translation>
    </message>
    <message>
        <source>Yhteys palvelimeen katkesi. Keskeneräinen teksti on luonnoksena tällä koneella. Yritä uudelleen, kun yhteys toimii.</source>
        <translation>The connection to the server was lost. The unfinished text is kept as a draft on this computer. Try again when the connection works.</translation>
    </message>
    <message>
        <source>Tietokanta on vioittunut. Älä poista mitään. Palauta tiedot viimeisimmästä varmuuskopiosta.</source>
        <translation>The database is damaged. Do not delete anything. Restore the data from the latest backup.</translation>
    </message>
    <message>
        <source>Levy on täynnä. Tätä muutosta ei tallennettu, aiemmat tiedot ovat tallessa. Vapauta levytilaa ja yritä uudelleen.</source>
        <translation>The disk is full. This change was not saved, earlier data are safe. Free some disk space and try again.</translation>
    </message>
    <message>
        <source>Tietokannan toiminto epäonnistui ({kind}). Tätä muutosta ei tallennettu.</source>
        <translation>The database action failed ({kind}). This change was not saved.</translation>
    </message>
    <message>
        <source>Levyltä lukeminen tai sille kirjoittaminen epäonnistui. Tätä muutosta ei tallennettu. Tarkista levy ja sen oikeudet.</source>
        <translation>Reading from or writing to the disk failed. This change was not saved. Check the disk and its permissions.</translation>
    </message>
    <message>
        <source>Tietokanta on varattu toiselle toiminnolle. Tätä muutosta ei tallennettu. Yritä uudelleen.</source>
        <translation>The database is in use by another action. This change was not saved. Try again.</translation>
    </message>
    <message>
        <source>Tietovaraston päivitys ei onnistunut. Tiedot ovat ennallaan, ja niistä on varmuuskopio. Ilmoita ylläpidolle.</source>
        <translation>The vault could not be updated. The data are unchanged and backed up. Tell the administrator.</translation>
    </message>
    <message>
        <source>Tietokantatiedostoa ei löydy. Palauta se varmuuskopiosta.</source>
        <translation>The database file is not found. Restore it from the backup.</translation>
    </message>
    <message>
        <source>Tietovarasto on tallennettu uudemmalla ohjelmalla. Mitään ei muutettu. Päivitä ohjelma.</source>
        <translation>The vault was saved with a newer program. Nothing was changed. Update the program.</translation>
    </message>
    <message>
        <source>Salaava tietokantakirjasto puuttuu. Mitään ei avattu eikä tallennettu. Asenna ohjelma uudelleen.</source>
        <translation>The encrypting database library is missing. Nothing was opened or saved. Install the program again.</translation>
    </message>
    <message>
        <source>Tietokantakirjasto {version} on liian vanha ja voisi vioittaa tietoja. Asenna ohjelma uudelleen.</source>
        <translation>The database library {version} is too old and could damage the data. Install the program again.</translation>
    </message>
    <message>
        <source>Tietokantaan ei voi kirjoittaa. Tätä muutosta ei tallennettu. Tarkista kansion oikeudet.</source>
        <translation>The database cannot be written. This change was not saved. Check the permissions of the folder.</translation>
    </message>
    <message>
        <source>Joku muu ehti tallentaa tietueen ensin. Muutostasi ei tallennettu. Vertaa versioita ja tallenna uudelleen.</source>
        <translation>Somebody else saved the record first. Your change was not saved. Compare the versions and save again.</translation>
    </message>
    <message>
        <source>Tällä palvelintunnuksella näkyvyysrajat eivät olisi voimassa. Pyydä ylläpidolta oma, tavallinen tunnus.</source>
        <translation>With this server account the limits of visibility would not hold. Ask the administrator for an ordinary account of your own.</translation>
    </message>
    <message>
        <source>Palvelin ei vastannut ajoissa. Tätä muutosta ei tallennettu. Yritä uudelleen.</source>
        <translation>The server did not answer in time. This change was not saved. Try again.</translation>
    </message>
    <message>
        <source>Palvelimeen otetaan yhteys vain varmennetulla salauksella. Pyydä yhteystiedosto ylläpidolta.</source>
        <translation>The server is contacted only with verified encryption. Ask the administrator for a connection file.</translation>
    </message>
    <message>
        <source>Tieto on liian suuri tallennettavaksi. Tätä muutosta ei tallennettu.</source>
        <translation>The data are too large to be saved. This change was not saved.</translation>
    </message>
    <message>
        <source>Palvelimella on liikaa yhteyksiä. Yritä hetken päästä uudelleen.</source>
        <translation>The server has too many connections. Try again in a while.</translation>
    </message>
    <message>
        <source>Palvelin ei ole PostgreSQL. Tätä tietokantapalvelinta ei tueta.</source>
        <translation>The server is not PostgreSQL. This database server is not supported.</translation>
    </message>
    <message>
        <source>Kansiossa on varmuuskopioita, mutta ei tietokantaa eikä avaintiedostoa. Uutta varastoa ei luoda niiden päälle. Palauta tiedot varmuuskopiosta.</source>
        <translation>The folder holds backups but neither a database nor a key file. No new vault is made over them. Restore the data from a backup.</translation>
    </message>
    <message>
        <source>Avain on oikea, mutta tietokanta on vioittunut. Älä poista mitään. Palauta tiedot viimeisimmästä varmuuskopiosta.</source>
        <translation>The key is right, but the database is damaged. Do not delete anything. Restore the data from the latest backup.</translation>
    </message>
    <message>
        <source>Avaintiedosto on tallessa, mutta tietokanta puuttuu. Palauta tietokanta varmuuskopiosta.</source>
        <translation>The key file is safe, but the database is missing. Restore the database from the backup.</translation>
    </message>
    <message>
        <source>Tässä kansiossa ei ole tietovarastoa. Luo uusi tai valitse toinen kansio.</source>
        <translation>There is no vault in this folder. Make a new one or choose another folder.</translation>
    </message>
    <message>
        <source>Tässä kansiossa on jo tietovarasto tai sen osia. Mitään ei muutettu. Valitse tyhjä kansio tai avaa olemassa oleva varasto.</source>
        <translation>The folder already holds a vault or parts of one. Nothing was changed. Choose an empty folder or open the existing vault.</translation>
    </message>
    <message>
        <source>Avaintiedosto ei kuulu tähän tietokantaan tai sitä on muutettu. Mitään ei muutettu. Ota oikea avaintiedosto varmuuskopiosta.</source>
        <translation>The key file does not belong to this database or has been altered. Nothing was changed. Take the right key file from the backup.</translation>
    </message>
    <message>
        <source>Avaintiedosto on vioittunut. Tietokantaan ei ole koskettu. Ota avaintiedosto varmuuskopiosta tai kansion .vanha-tiedostosta.</source>
        <translation>The key file is damaged. The database has not been touched. Take the key file from the backup or from the .vanha file in the folder.</translation>
    </message>
    <message>
        <source>Avaintiedosto puuttuu. Tietokanta on tallessa, mutta sitä ei voi avata ilman avaintiedostoa. Kopioi se varmuuskopioista takaisin kansioon.</source>
        <translation>The key file is missing. The database is safe but cannot be opened without it. Copy it back to the folder from the backups.</translation>
    </message>
    <message>
        <source>Avainnippu ei säilyttänyt avainta. Mitään ei muutettu. Yritä uudelleen tai valitse avaus pelkällä tunnuslauseella.</source>
        <translation>The keyring did not keep the key. Nothing was changed. Try again or choose to open with the passphrase alone.</translation>
    </message>
    <message>
        <source>Avainnippu puuttuu tai se on tyhjennetty. Tietosi ovat tallessa. Syötä palautuskoodi.</source>
        <translation>The keyring entry is missing or has been cleared. Your data are safe. Enter the recovery code.</translation>
    </message>
    <message>
        <source>Avainnippu ei vastannut oikein. Tietosi ovat tallessa. Yritä uudelleen, tai syötä palautuskoodi.</source>
        <translation>The keyring did not answer properly. Your data are safe. Try again, or enter the recovery code.</translation>
    </message>
    <message>
        <source>Avainnippu on lukossa. Tietosi ovat tallessa. Avaa avainnippu ja yritä uudelleen.</source>
        <translation>The keyring is locked. Your data are safe. Unlock the keyring and try again.</translation>
    </message>
    <message>
        <source>Tietokoneen avainnippu ei ole käytettävissä. Tietosi ovat tallessa. Käynnistä avainnippu ja yritä uudelleen, tai syötä palautuskoodi.</source>
        <translation>The keyring of this computer is not available. Your data are safe. Start the keyring and try again, or enter the recovery code.</translation>
    </message>
    <message>
        <source>Avainnippu ei vastannut ajoissa. Tietosi ovat tallessa. Yritä uudelleen.</source>
        <translation>The keyring did not answer in time. Your data are safe. Try again.</translation>
    </message>
    <message>
        <source>Avainnipussa on toisen koneen tai aiemman varaston avain. Tietosi ovat tallessa. Syötä palautuskoodi.</source>
        <translation>The keyring holds the key of another computer or an earlier vault. Your data are safe. Enter the recovery code.</translation>
    </message>
    <message>
        <source>Kansio on verkkolevyllä, jossa tietokanta voi vioittua. Mitään ei luotu. Valitse kansio tämän tietokoneen levyltä.</source>
        <translation>The folder is on a network drive, where the database may be damaged. Nothing was made. Choose a folder on this computer&apos;s own disk.</translation>
    </message>
    <message>
        <source>Tunnuslauseessa on oltava vähintään {minimum} merkkiä.</source>
        <translation>The passphrase must have at least {minimum} characters.</translation>
    </message>
    <message>
        <source>Tunnuslauseessa toistuvat samat merkit. Käytä useaa sanaa.</source>
        <translation>The passphrase repeats the same characters. Use several words.</translation>
    </message>
    <message>
        <source>Palautuskoodissa on kahdeksan neljän merkin ryhmää. Tarkista, että kaikki ryhmät on kirjoitettu.</source>
        <translation>The recovery code has eight groups of four characters. Check that all the groups are typed.</translation>
    </message>
    <message>
        <source>Kansiossa on useita avaintiedostoja. Mitään ei muutettu. Jätä kansioon vain se, joka kuuluu tähän tietokantaan.</source>
        <translation>The folder has several key files. Nothing was changed. Leave only the one that belongs to this database.</translation>
    </message>
    <message>
        <source>Kansiota kopioi pilvipalvelu, jolloin tietokanta voi vioittua tai päätyä muualle. Mitään ei luotu. Valitse toinen kansio.</source>
        <translation>A cloud service copies this folder, so the database may be damaged or end up elsewhere. Nothing was made. Choose another folder.</translation>
    </message>
    <message>
        <source>Liian monta väärää yritystä. Odota {seconds} sekuntia ja yritä uudelleen.</source>
        <translation>Too many wrong attempts. Wait {seconds} seconds and try again.</translation>
    </message>
    <message>
        <source>Tunnuslause on väärä. Mitään ei muutettu. Tarkista kirjoitusasu ja näppäimistön kieli.</source>
        <translation>The passphrase is wrong. Nothing was changed. Check the spelling and the language of the keyboard.</translation>
    </message>
    <message>
        <source>Palautuskoodi ei kuulu tähän tietovarastoon. Mitään ei muutettu. Tarkista koodi tulosteesta.</source>
        <translation>The recovery code does not belong to this vault. Nothing was changed. Check the code on the print.</translation>
    </message>
    <message>
        <source>Työ keskeytettiin. Mitään ei jäänyt puolitiehen.</source>
        <translation>The work was stopped. Nothing was left half done.</translation>
    </message>
    <message>
        <source>Uudet tunnuslauseet eivät ole samat. Mitään ei muutettu.</source>
        <translation>The new passphrases are not the same. Nothing was changed.</translation>
    </message>
    <message>
        <source>Syntymäaika 1.1. on usein arvio. Jos päivä ei ole varma, valitse tarkkuudeksi vuosi.</source>
        <translation>A birth date of 1.1. is often an estimate. If the day is not certain, choose the year as the precision.</translation>
    </message>
    <message>
        <source>Henkilötunnuksen syntymäaika on eri kuin kirjattu syntymäaika.</source>
        <translation>The birth date in the personal identity code differs from the recorded one.</translation>
    </message>
    <message>
        <source>Asiakas on alaikäinen, ja hänelle on kirjattu sähköpostiosoite. Hoida yhteydenpito huoltajan tai edustajan kautta.</source>
        <translation>The client is a minor, and an e-mail address has been recorded. Keep in touch through the guardian or representative.</translation>
    </message>
    <message>
        <source>Turvakiellon määräaika on kulunut. Tiedot pysyvät piilossa, kunnes turvakielto merkitään päättyneeksi.</source>
        <translation>The term of the non-disclosure has passed. The data stay hidden until the non-disclosure is recorded as ended.</translation>
    </message>
    <message>
        <source>Samaan oppilaitokseen on jo lähete, johon ei ole vastattu. Lähetä uusi vain, jos asia on eri tai tiedot ovat muuttuneet.</source>
        <translation>The same school already has a referral without an answer. Send a new one only if the matter is another or the data have changed.</translation>
    </message>
    <message>
        <source>Lähetteessä on henkilötunnus. Luovuta se vain, jos oppilaitos ei muuten voi yksilöidä asiakasta.</source>
        <translation>The referral holds the personal identity code. Disclose it only if the school cannot identify the client otherwise.</translation>
    </message>
    <message>
        <source>Perusteena on suostumus, jota ei ole kirjattu tälle vastaanottajalle. Tieto jää pois. Kirjaa suostumus välilehdellä Perhe ja tilanne.</source>
        <translation>The ground is a consent that has not been recorded for this recipient. The field is left out. Record the consent on the tab Family and situation.</translation>
    </message>
    <message>
        <source>Asiakkaalla ei ole yhteystietoja, joten oppilaitos ei voi ottaa häneen yhteyttä.</source>
        <translation>The client has no contact details, so the school cannot get in touch.</translation>
    </message>
    <message>
        <source>Kielitaitoa ei ole arvioitu. Oppilaitos tarvitsee tason ryhmän valintaan.</source>
        <translation>The language skills have not been assessed. The school needs the level to choose a group.</translation>
    </message>
    <message>
        <source>Vastaanottajan nimi puuttuu. Kirjoita, kenelle lähete on tarkoitettu.</source>
        <translation>The name of the recipient is missing. Type whom the referral is meant for.</translation>
    </message>
    <message>
        <source>Asiakas ei ole suostunut tietojen antamiseen yli välttämättömän. Lähetteessä saa olla vain se, mitä oppilaitos lain mukaan välttämättä tarvitsee.</source>
        <translation>The client has not consented to sharing beyond what is necessary. The referral may hold only what the law makes necessary for the school.</translation>
    </message>
    <message>
        <source>Kielitaidon arvioinnista on kauan. Tarkista taso asiakkaan kanssa.</source>
        <translation>The language skills were assessed long ago. Check the level with the client.</translation>
    </message>
    <message>
        <source>Suunnitelma on vielä luonnos.</source>
        <translation>The plan is still a draft.</translation>
    </message>
    <message>
        <source>Suunnitelma päättyy pian, ehkä ennen koulutuksen alkua.</source>
        <translation>The plan ends soon, perhaps before the training begins.</translation>
    </message>
    <message>
        <source>Suunnitelman voimassaolo on päättynyt.</source>
        <translation>The plan has expired.</translation>
    </message>
    <message>
        <source>Asiakkaalla ei ole suunnitelmaa.</source>
        <translation>The client has no plan.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto. Lähetteeseen tulee vain yhteysosoite; tarkista esikatselu rivi riviltä.</source>
        <translation>The client has non-disclosure. Only the contact address goes into the referral; check the preview line by line.</translation>
    </message>
    <message>
        <source>Tämä toimi on jo kumottu. Mitään ei muutettu.</source>
        <translation>This act has already been undone. Nothing was changed.</translation>
    </message>
    <message>
        <source>Toimea ei löytynyt tai se ei kuulu toimistoosi. Mitään ei muutettu.</source>
        <translation>The act was not found or does not belong to your office. Nothing was changed.</translation>
    </message>
    <message>
        <source>Tätä toimea ei ole kumottu, joten sitä ei voi tehdä uudelleen. Mitään ei muutettu.</source>
        <translation>This act has not been undone, so it cannot be done again. Nothing was changed.</translation>
    </message>
    <message>
        <source>Jonkun valitun asiakkaan tietoja on muutettu esikatselun jälkeen. Mitään ei muutettu. Esikatsele uudelleen.</source>
        <translation>The data of one of the selected clients have been changed since the preview. Nothing was changed. Preview again.</translation>
    </message>
    <message>
        <source>Merkki on liian pitkä: enintään {limit} merkkiä. Mitään ei muutettu. Lyhennä sitä.</source>
        <translation>The marking is too long: at most {limit} characters. Nothing was changed. Shorten it.</translation>
    </message>
    <message>
        <source>Kerralla voi muuttaa enintään {limit} asiakasta. Mitään ei muutettu. Valitse vähemmän.</source>
        <translation>At most {limit} clients can be changed at once. Nothing was changed. Select fewer.</translation>
    </message>
    <message>
        <source>Asiakkaasta on jo lähetetty lähete tai luovutettu tietoja, joten häntä ei voi poistaa. Mitään ei muutettu. Päätä asiakkuus: valitse asiakkuuden tilaksi Päättynyt.</source>
        <translation>A referral of the client has been sent or data have been disclosed, so she cannot be deleted. Nothing was changed. End the case: choose Ended as the state of the case.</translation>
    </message>
    <message>
        <source>Kirjoita, mikä virhe kirjauksessa on. Asiakasta ei poistettu.</source>
        <translation>Write what is wrong with the record. The client was not deleted.</translation>
    </message>
    <message>
        <source>Valitse poiston syy. Asiakasta ei poistettu.</source>
        <translation>Choose a reason for the deletion. The client was not deleted.</translation>
    </message>
    <message>
        <source>Anna rajaukselle nimi. Rajausta ei tallennettu.</source>
        <translation>Give the filter a name. The filter was not saved.</translation>
    </message>
    <message>
        <source>Nimi on liian pitkä: enintään {limit} merkkiä. Rajausta ei tallennettu. Lyhennä nimeä.</source>
        <translation>The name is too long: at most {limit} characters. The filter was not saved. Shorten the name.</translation>
    </message>
    <message>
        <source>Kirjoita kokonaisluku. Rajausta ei vaihdettu.</source>
        <translation>Write a whole number. The filter was not changed.</translation>
    </message>
    <message>
        <source>Alaraja on suurempi kuin yläraja. Rajausta ei vaihdettu. Tarkista luvut.</source>
        <translation>The lower limit is above the upper one. The filter was not changed. Check the numbers.</translation>
    </message>
    <message>
        <source>Tiedostoa ei voi lukea. Mitään ei liitetty. Tarkista, että se on yhä paikallaan ja että sinulla on oikeus siihen.</source>
        <translation>The file cannot be read. Nothing was attached. Check that it is still there and that you may read it.</translation>
    </message>
    <message>
        <source>Tiedosto on tyhjä. Sitä ei liitetty. Tarkista, että oikea tiedosto on valittu.</source>
        <translation>The file is empty. It was not attached. Check that the right file was chosen.</translation>
    </message>
    <message>
        <source>Asiakkaalla voi olla liitteitä enintään {limit} Mt. Mitään ei liitetty. Pienennä tiedostoa tai jätä osa pois.</source>
        <translation>A client can have at most {limit} MB of attachments. Nothing was attached. Make the file smaller or leave some out.</translation>
    </message>
    <message>
        <source>Liitettä ei löytynyt. Päivitä näkymä (F5).</source>
        <translation>The attachment was not found. Refresh the view (F5).</translation>
    </message>
    <message>
        <source>Kirjoita syy. Ilman sitä liitettä ei poistettu.</source>
        <translation>Write the reason. Without it the attachment was not removed.</translation>
    </message>
    <message>
        <source>Anna liitteelle nimi. Mitään ei vielä liitetty.</source>
        <translation>Give the attachment a name. Nothing has been attached yet.</translation>
    </message>
    <message>
        <source>Tiedosto on suurempi kuin {limit} Mt. Sitä ei liitetty. Tallenna se pienempänä, esimerkiksi skannaa pienemmällä tarkkuudella.</source>
        <translation>The file is larger than {limit} MB. It was not attached. Save it smaller, for example scan it at a lower resolution.</translation>
    </message>
    <message>
        <source>Liitteeksi käy PDF, PNG tai JPEG. Tätä tiedostoa ei liitetty. Tallenna se ensin PDF:ksi tai kuvaksi.</source>
        <translation>An attachment is a PDF, PNG or JPEG. This file was not attached. Save it as a PDF or picture first.</translation>
    </message>
    <message>
        <source>Mallipohjassa ei ole tekstiä. Sitä ei tallennettu.</source>
        <translation>The template has no text. It was not saved.</translation>
    </message>
    <message>
        <source>Anna mallipohjalle nimi. Sitä ei vielä tallennettu.</source>
        <translation>Give the template a name. It has not been saved yet.</translation>
    </message>
    <message>
        <source>Mallipohjaa ei löytynyt. Joku on voinut poistaa sen.</source>
        <translation>The template was not found. Somebody may have removed it.</translation>
    </message>
    <message>
        <source>Teksti on liian pitkä: enintään {limit} merkkiä. Mallipohjaa ei tallennettu.</source>
        <translation>The text is too long: at most {limit} characters. The template was not saved.</translation>
    </message>
    <message>
        <source>Tietuetta ei voi verrata itseensä. Valitse toinen asiakas.</source>
        <translation>A record cannot be compared with itself. Choose another client.</translation>
    </message>
    <message>
        <source>Merkintä eri henkilöistä on jo peruttu. Mitään ei muutettu.</source>
        <translation>The entry on different persons has already been taken back. Nothing was changed.</translation>
    </message>
    <message>
        <source>Tietue on jo yhdistetty toiseen. Mitään ei muutettu. Avaa asiakas, johon se yhdistettiin.</source>
        <translation>The record has already been merged into another. Nothing was changed. Open the client into whom it was merged.</translation>
    </message>
    <message>
        <source>Tähän tietueeseen on jo yhdistetty toinen, joten se ei voi siirtyä kolmannen alle. Vaihda säilyvä tietue tai peru ensin aiempi yhdistäminen.</source>
        <translation>Another record has already been merged into this one, so it cannot go under a third. Swap the record that stays, or undo the earlier merge first.</translation>
    </message>
    <message>
        <source>Yhdistäminen on jo peruttu. Mitään ei muutettu.</source>
        <translation>The merge has already been undone. Nothing was changed.</translation>
    </message>
    <message>
        <source>Asiakkaat on kirjattu toistensa perheenjäseniksi, joten heitä ei yhdistetty. Jos he ovat sama ihminen, poista ensin väärä perheenjäsen asiakkaan sivulla.</source>
        <translation>The clients are recorded as members of each other&apos;s family, so they were not merged. If they are one person, first remove the wrong family member on the client&apos;s page.</translation>
    </message>
    <message>
        <source>Asiakkaat on merkitty eri henkilöiksi, joten heitä ei yhdistetty. Peru merkintä ensin kohdassa Etsi kaksoiskappaleet, jos se on väärä.</source>
        <translation>The clients are marked as different persons, so they were not merged. Take the mark back first under Find duplicates if it is wrong.</translation>
    </message>
    <message>
        <source>Asiakkaaseen on yhdistetty toinen tietue, joten häntä ei poistettu. Peru yhdistäminen ensin asiakkaan sivulla.</source>
        <translation>Another record has been merged into the client, so she was not deleted. Undo the merge first on the client&apos;s page.</translation>
    </message>
    <message>
        <source>Tiedostoa ei voi lukea. Tarkista, että se on olemassa eikä toinen ohjelma pidä sitä lukittuna.</source>
        <translation>The file cannot be read. Check that it exists and that no other program keeps it locked.</translation>
    </message>
    <message>
        <source>Tiedosto on liian suuri: enintään {megabytes} Mt. Poista kuvat tai jaa taulukko osiin.</source>
        <translation>The file is too large: at most {megabytes} MB. Remove pictures or divide the sheet.</translation>
    </message>
    <message>
        <source>Tiedosto on purettuna liian suuri: enintään {megabytes} Mt. Kopioi rivit uuteen taulukkoon ja tallenna se.</source>
        <translation>The file is too large when unpacked: at most {megabytes} MB. Copy the rows into a new sheet and save it.</translation>
    </message>
    <message>
        <source>Tiedostossa on liikaa osia. Kopioi rivit uuteen taulukkoon ja tallenna se.</source>
        <translation>The file has too many parts. Copy the rows into a new sheet and save it.</translation>
    </message>
    <message>
        <source>Tiedosto ei ole taulukko. Tuotavaksi sopii Excel-työkirja (.xlsx) tai CSV-tiedosto.</source>
        <translation>The file is no sheet. An Excel workbook (.xlsx) or a CSV file can be imported.</translation>
    </message>
    <message>
        <source>Tiedosto on vanhaa Excel-muotoa. Avaa se Excelissä ja tallenna .xlsx-muodossa.</source>
        <translation>The file is in an old Excel format. Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>Tiedosto on suojattu salasanalla. Poista salasana Excelissä ja tallenna tiedosto.</source>
        <translation>The file is protected by a password. Remove the password in Excel and save the file.</translation>
    </message>
    <message>
        <source>Tiedostossa on makroja, joten sitä ei avata. Tallenna taulukko .xlsx-muodossa ilman makroja.</source>
        <translation>The file has macros, so it is not opened. Save the sheet as .xlsx without macros.</translation>
    </message>
    <message>
        <source>Tiedosto viittaa toisiin tiedostoihin, joten sitä ei avata. Kopioi rivit arvoina uuteen taulukkoon.</source>
        <translation>The file refers to other files, so it is not opened. Copy the rows as values into a new sheet.</translation>
    </message>
    <message>
        <source>Tiedoston sisällä on toisia tiedostoja, joten sitä ei avata. Kopioi rivit uuteen taulukkoon.</source>
        <translation>The file has other files inside, so it is not opened. Copy the rows into a new sheet.</translation>
    </message>
    <message>
        <source>Tiedosto on rakennettu tavalla, jota Excel ei käytä, joten sitä ei avata.</source>
        <translation>The file is built in a way that Excel does not use, so it is not opened.</translation>
    </message>
    <message>
        <source>Taulukossa on tietoja yli {limit} rivillä. Jaa se osiin tai poista ylimääräiset rivit.</source>
        <translation>The sheet has data in more than {limit} rows. Divide it or remove the rows that are not needed.</translation>
    </message>
    <message>
        <source>Taulukossa on tietoja yli {limit} sarakkeessa. Poista ylimääräiset sarakkeet.</source>
        <translation>The sheet has data in more than {limit} columns. Remove the columns that are not needed.</translation>
    </message>
    <message>
        <source>Jossakin solussa on yli {limit} merkkiä. Lyhennä teksti ja yritä uudelleen.</source>
        <translation>Some cell has more than {limit} characters. Shorten the text and try again.</translation>
    </message>
    <message>
        <source>Taulukossa on liikaa tekstiä kerralla luettavaksi. Jaa se osiin.</source>
        <translation>The sheet has too much text to be read at once. Divide it.</translation>
    </message>
    <message>
        <source>Tiedoston merkistöä ei tunnistettu. Tallenna se Excelissä muodossa ”CSV UTF-8”.</source>
        <translation>The encoding of the file is not known. Save it in Excel as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Tiedostossa ei ole yhtään riviä.</source>
        <translation>The file has no rows.</translation>
    </message>
    <message>
        <source>Taulukkoa ei voi lukea: tiedosto on vioittunut tai kesken. Avaa se Excelissä, tallenna uudelleen ja yritä sitten.</source>
        <translation>The sheet cannot be read: the file is damaged or incomplete. Open it in Excel, save it again and then try.</translation>
    </message>
    <message>
        <source>Taulukon lukeminen kesti liian kauan ja se keskeytettiin. Jaa taulukko osiin.</source>
        <translation>Reading the sheet took too long and was stopped. Divide the sheet.</translation>
    </message>
    <message>
        <source>Solussa on kaava, jolla ei ole arvoa, tai virhe. Kirjoita arvo soluun.</source>
        <translation>The cell has a formula without a value, or an error. Write the value into the cell.</translation>
    </message>
    <message>
        <source>Päivämäärän voi lukea kahdella tavalla. Kerro sarakkeiden vaiheessa, kumpi on ensin, päivä vai kuukausi.</source>
        <translation>The date can be read in two ways. Tell in the step of the columns whether the day or the month comes first.</translation>
    </message>
    <message>
        <source>Syntymävuosi on kaksinumeroinen. Kirjoita vuosi neljällä numerolla.</source>
        <translation>The year of birth has two digits. Write the year with four digits.</translation>
    </message>
    <message>
        <source>Arvon pitää olla ”kyllä” tai ”ei”.</source>
        <translation>The value must be “yes” or “no”.</translation>
    </message>
    <message>
        <source>Kieltä ”{value}” ei tunneta. Kirjoita nimi niin kuin Tekoton luettelossa.</source>
        <translation>The language “{value}” is not known. Write the name as in Tekoto&apos;s list.</translation>
    </message>
    <message>
        <source>Maata ”{value}” ei tunneta tai niitä on useita.</source>
        <translation>The country “{value}” is not known, or there are several.</translation>
    </message>
    <message>
        <source>Kuntaa ”{value}” ei tunneta.</source>
        <translation>The municipality “{value}” is not known.</translation>
    </message>
    <message>
        <source>Arvoa ”{value}” ei tunneta tässä sarakkeessa.</source>
        <translation>The value “{value}” is not known in this column.</translation>
    </message>
    <message>
        <source>Tekoton rivitunniste on muuttunut tai toisesta tietovarastosta. Tyhjennä se, jos rivi on uusi asiakas.</source>
        <translation>The Tekoto row code has changed or is from another vault. Empty it if the row is a new client.</translation>
    </message>
    <message>
        <source>Sama Tekoton rivitunniste on kahdella rivillä. Tyhjennä se riviltä, joka on uusi asiakas.</source>
        <translation>The same Tekoto row code is in two rows. Empty it in the row that is a new client.</translation>
    </message>
    <message>
        <source>Rivin asiakas ei ole enää oman toimistosi asiakas, joten sitä ei muuteta.</source>
        <translation>The client of the row is no longer your office&apos;s, so the row changes nothing.</translation>
    </message>
    <message>
        <source>Jonkin asiakkaan tietoja muutettiin tarkistuksen jälkeen. Mitään ei tuotu: tarkista rivit uudelleen.</source>
        <translation>Some client&apos;s data were changed after the check. Nothing was imported: check the rows again.</translation>
    </message>
    <message>
        <source>Kirjoita, mihin tarkoitukseen tiedosto tehdään. Se kirjataan lokiin.</source>
        <translation>Write for which purpose the file is made. It is logged.</translation>
    </message>
    <message>
        <source>Asiakkuus on päättynyt, joten tapaamista ei sovittu. Avaa asiakkuus ensin uudelleen.</source>
        <translation>The case has ended, so no appointment was made. Open the case again first.</translation>
    </message>
    <message>
        <source>Tapaamisen tulos on jo kirjattu. Mitään ei muutettu. Avaa tapaaminen uudelleen, jos tulos on väärä.</source>
        <translation>The outcome has already been recorded. Nothing was changed. Open the appointment again if the outcome is wrong.</translation>
    </message>
    <message>
        <source>Valitse tulkkauskieli. Tapaamista ei tallennettu.</source>
        <translation>Choose the language of interpreting. The appointment was not saved.</translation>
    </message>
    <message>
        <source>Anna kesto minuutteina, {least}–{limit}. Tapaamista ei tallennettu.</source>
        <translation>Give the length in minutes, {least}–{limit}. The appointment was not saved.</translation>
    </message>
    <message>
        <source>Valitse luettelosta. Tapaamista ei tallennettu.</source>
        <translation>Choose from the list. The appointment was not saved.</translation>
    </message>
    <message>
        <source>Seuraava tapaaminen olisi ennen tätä. Tulosta ei kirjattu. Tarkista päivä.</source>
        <translation>The next appointment would be before this one. The outcome was not recorded. Check the date.</translation>
    </message>
    <message>
        <source>Anna uusi aika, johon tapaaminen siirtyy. Tulosta ei kirjattu.</source>
        <translation>Give the new time to which the appointment moves. The outcome was not recorded.</translation>
    </message>
    <message>
        <source>Tapaamista ei voi avata uudelleen. Siirretty tapaaminen jatkuu uudessa ajassaan.</source>
        <translation>The appointment cannot be opened again. One that was moved goes on at its new time.</translation>
    </message>
    <message>
        <source>Tapaamista ei löydy.</source>
        <translation>The appointment was not found.</translation>
    </message>
    <message>
        <source>Tapaaminen on vasta tulossa, joten tulosta ei kirjattu. Peru tai siirrä se, jos aika muuttuu.</source>
        <translation>The appointment is still to come, so no outcome was recorded. Cancel or move it if the time changes.</translation>
    </message>
    <message>
        <source>Valitse tulos. Mitään ei muutettu.</source>
        <translation>Choose the outcome. Nothing was changed.</translation>
    </message>
    <message>
        <source>Teksti on liian pitkä, enintään {limit} merkkiä. Tapaamista ei tallennettu. Lyhennä tekstiä.</source>
        <translation>The text is too long, at most {limit} characters. The appointment was not saved. Shorten the text.</translation>
    </message>
    <message>
        <source>Jakson loppu on ennen alkua, tai jakso on yli {limit} päivää. Tiedostoa ei kirjoitettu. Tarkista päivät.</source>
        <translation>The period ends before it begins, or is longer than {limit} days. The file was not written. Check the dates.</translation>
    </message>
    <message>
        <source>Anna päivien määrä, 0–{limit}. Muistutuksia ei muutettu.</source>
        <translation>Give the number of days, 0–{limit}. The reminders were not changed.</translation>
    </message>
    <message>
        <source>Tehtävää ei löydy. Mitään ei muutettu.</source>
        <translation>The task was not found. Nothing was changed.</translation>
    </message>
    <message>
        <source>Tämä tehtävä poistuu listalta vasta, kun se on tehty. Voit torkuttaa sen.</source>
        <translation>This task leaves the list only when it is done. You can snooze it.</translation>
    </message>
    <message>
        <source>Kirjaa, mitä odotetaan. Tehtävää ei torkutettu.</source>
        <translation>Write down what is being waited for. The task was not snoozed.</translation>
    </message>
    <message>
        <source>Teksti on liian pitkä, enintään {limit} merkkiä. Tehtävää ei torkutettu. Lyhennä tekstiä.</source>
        <translation>The text is too long, at most {limit} characters. The task was not snoozed. Shorten the text.</translation>
    </message>
    <message>
        <source>Tehtävää voi torkuttaa enintään vuoden. Valitse aiempi päivä.</source>
        <translation>A task can be snoozed for at most a year. Choose an earlier day.</translation>
    </message>
    <message>
        <source>Valitse päivä, joka on vasta tulossa. Tehtävää ei torkutettu.</source>
        <translation>Choose a day that is still to come. The task was not snoozed.</translation>
    </message>
    <message>
        <source>Valitse ainakin yksi tietoryhmä, jota suostumus koskee.</source>
        <translation>Choose at least one data group that the consent covers.</translation>
    </message>
    <message>
        <source>Suostumusta ei löydy. Mitään ei muutettu.</source>
        <translation>The consent was not found. Nothing was changed.</translation>
    </message>
    <message>
        <source>Tätä suostumusta ei voi perua: sitä ei ole annettu tai se on jo peruttu.</source>
        <translation>This consent cannot be withdrawn: it was not given or is withdrawn already.</translation>
    </message>
    <message>
        <source>Valitse arvo luettelosta.</source>
        <translation>Choose a value from the list.</translation>
    </message>
    <message>
        <source>Kirjoita 2–{limit} vaihtoehtoa, jokainen omalle rivilleen.</source>
        <translation>Write 2–{limit} choices, each on its own line.</translation>
    </message>
    <message>
        <source>Toimistolla on jo tämän niminen kenttä. Anna toinen nimi.</source>
        <translation>The office already has a field of this name. Give another name.</translation>
    </message>
    <message>
        <source>Kenttää ei löydy tai se ei ole enää käytössä. Arvoa ei tallennettu.</source>
        <translation>The field was not found or is no longer in use. The value was not saved.</translation>
    </message>
    <message>
        <source>Toimintakyvyn rajoitteet näkevät vain asiakkaan oma asiantuntija ja vastuuhenkilö.</source>
        <translation>Only the client&apos;s own adviser and the lead see functional limits.</translation>
    </message>
    <message>
        <source>Tämä viranomainen ei käsittele hakemuksia tuona päivänä. Tarkista päivä tai valitse toinen viranomainen.</source>
        <translation>This body does not handle applications on that day. Check the day or choose another body.</translation>
    </message>
    <message>
        <source>Hakemusta ei löydy.</source>
        <translation>The application was not found.</translation>
    </message>
    <message>
        <source>Hakemus ei voi siirtyä tähän vaiheeseen nykyisestä vaiheestaan. Mitään ei muutettu.</source>
        <translation>The application cannot move to this state from its present one. Nothing was changed.</translation>
    </message>
    <message>
        <source>Päivät ovat väärässä järjestyksessä. Tietoja ei tallennettu. Tarkista päivät.</source>
        <translation>The dates are in the wrong order. Nothing was saved. Check the dates.</translation>
    </message>
    <message>
        <source>Valitse koulutusala luettelosta (ISCED-F).</source>
        <translation>Choose a field of education from the list (ISCED-F).</translation>
    </message>
    <message>
        <source>Valitse ammatti luettelosta (ISCO-08) tai jätä kenttä tyhjäksi.</source>
        <translation>Choose an occupation from the list (ISCO-08) or leave the field empty.</translation>
    </message>
    <message>
        <source>Päivä ei voi olla tulevaisuudessa. Tarkista päivä.</source>
        <translation>The day cannot be in the future. Check the day.</translation>
    </message>
    <message>
        <source>Kirjoita ajokorttiluokat, esimerkiksi B, C.</source>
        <translation>Write the licence classes, for example B, C.</translation>
    </message>
    <message>
        <source>Jos asiakas ei osaa mitään kirjoitusjärjestelmää tai tietoa ei ole, älä valitse muita.</source>
        <translation>If the client knows no script or there is no information, choose no others.</translation>
    </message>
    <message>
        <source>Korttia on muutettu sen tekemisen jälkeen tai se on vioittunut. Sitä ei tallennettu. Pyydä kortti uudelleen lähettäjältä.</source>
        <translation>The card has been changed since it was made, or is damaged. It was not kept. Ask the sender for it again.</translation>
    </message>
    <message>
        <source>Tiedostoa ei voi lukea. Tarkista, että se on yhä paikallaan ja että sinulla on oikeus siihen.</source>
        <translation>The file cannot be read. Check that it is still in place and that you may read it.</translation>
    </message>
    <message>
        <source>Tämä kortti on jo tallennettu. Löydät sen verkoston yhteystietokorteista.</source>
        <translation>This card is already kept. You find it among the contact cards of the network.</translation>
    </message>
    <message>
        <source>Kortti on tehty uudemmalla Tekotolla. Sitä ei tallennettu. Päivitä Tekoto tai pyydä vanhemman muodon kortti.</source>
        <translation>The card was made with a newer Tekoto. It was not kept. Update Tekoto, or ask for a card of the older form.</translation>
    </message>
    <message>
        <source>Tiedosto ei ole Tekoton yhteystietokortti, tai se on vioittunut. Sitä ei tallennettu.</source>
        <translation>The file is no contact card of Tekoto, or it is damaged. It was not kept.</translation>
    </message>
    <message>
        <source>Korttia ei löytynyt. Päivitä näkymä (F5).</source>
        <translation>The card was not found. Refresh the view (F5).</translation>
    </message>
    <message>
        <source>Kortin tila on jo muuttunut. Päivitä näkymä (F5).</source>
        <translation>The card&apos;s state has already changed. Refresh the view (F5).</translation>
    </message>
    <message>
        <source>Kortti sanoo korvaavansa tunnetun kortin, mutta vanha avain ei ole allekirjoittanut sitä. Korttia ei tallennettu. Soita organisaatioon ja kysy, onko kortti heidän.</source>
        <translation>The card says that it replaces a known one, but the old key has not signed it. The card was not kept. Ring the organisation and ask whether the card is theirs.</translation>
    </message>
    <message>
        <source>Kortin takaa vanha kortti, johon luottamus on peruttu. Sitä ei tallennettu. Pyydä organisaatiolta kortti, jota vanha avain ei takaa, ja vahvista se puhelimessa.</source>
        <translation>The card is vouched for by an old card that is trusted no more. It was not kept. Ask the organisation for a card that the old key does not vouch for, and confirm it by phone.</translation>
    </message>
    <message>
        <source>Tämä on oman virastosi kortti. Sitä ei tarvitse ottaa vastaan.</source>
        <translation>This is your own office&apos;s card. It need not be taken in.</translation>
    </message>
    <message>
        <source>Kirjoita syy. Ilman sitä luottamusta ei peruttu.</source>
        <translation>Write the reason. Without it the trust was not withdrawn.</translation>
    </message>
    <message>
        <source>Kirjoita, kenen kanssa puhuit. Ilman sitä korttia ei vahvistettu.</source>
        <translation>Write whom you spoke with. Without it the card was not confirmed.</translation>
    </message>
    <message>
        <source>Joku toinen vaihtoi viraston avaimet samaan aikaan. Mitään ei muutettu. Päivitä näkymä (F5) ja katso uusi kortti.</source>
        <translation>Somebody else changed the office&apos;s keys at the same time. Nothing was changed. Refresh the view (F5) and look at the new card.</translation>
    </message>
    <message>
        <source>Joku on jo vastannut, kuka asiakas on. Päivitä näkymä (F5).</source>
        <translation>Somebody has already answered who the client is. Refresh the view (F5).</translation>
    </message>
    <message>
        <source>Valitse peruste. Ilman sitä mitään ei jaeta.</source>
        <translation>Choose a ground. Without it nothing is shared.</translation>
    </message>
    <message>
        <source>Asiakkaan suostumus ei kata näiden tietojen antamista tälle vastaanottajalle, tai se on päättynyt. Kirjaa suostumus (Perhe ja tilanne) tai valitse toinen peruste.</source>
        <translation>The client&apos;s consent does not cover giving this data to this receiver, or it has ended. Record the consent (Family and situation) or choose another ground.</translation>
    </message>
    <message>
        <source>Jakamista ei löytynyt. Päivitä näkymä (F5).</source>
        <translation>The sharing was not found. Refresh the view (F5).</translation>
    </message>
    <message>
        <source>Tälle organisaatiolle ei voi jakaa muistiinpanoja: se ei ole viranomainen eikä oppilaitos. Tarkista organisaation tyyppi.</source>
        <translation>Notes cannot be shared with this organisation: it is neither an authority nor a school. Check the type of the organisation.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto. Hänen muistiinpanojaan ei jaeta oppilaitokselle paketissa, koska teksti voi paljastaa olinpaikan. Tee lähete nimetylle henkilölle.</source>
        <translation>The client has a non-disclosure order. Her notes are not shared with a school in a packet, because a text may tell where she is. Make a referral to a named person.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto. Kirjoita, miksi viranomainen tarvitsee tiedot.</source>
        <translation>The client has a non-disclosure order. Write why the authority needs the data.</translation>
    </message>
    <message>
        <source>Asiakas on kieltänyt tietojen jakamisen. Suostumukseen perustuen ei jaeta mitään.</source>
        <translation>The client has refused sharing. Nothing is shared on the ground of consent.</translation>
    </message>
    <message>
        <source>Tiedot muuttuivat katselun jälkeen, eikä tiedostoa tehty. Valitse vastaanottaja uudelleen, katso, mitä lähtee, ja tallenna sitten.</source>
        <translation>The data changed after you looked, and no file was made. Choose the receiver again, see what leaves, and then save.</translation>
    </message>
    <message>
        <source>Tälle vastaanottajalle ei lähde yhtään muistiinpanoa, eikä tiedostoa tehty.</source>
        <translation>No note leaves to this receiver, and no file was made.</translation>
    </message>
    <message>
        <source>Tämä paketti on jo otettu vastaan. Mitään ei muutettu.</source>
        <translation>This packet has already been taken in. Nothing was changed.</translation>
    </message>
    <message>
        <source>Paketin allekirjoitus ei täsmää: sisältöä on muutettu, tai lähettäjä ei ole se, joka sanoo olevansa. Pakettia ei otettu vastaan. Soita kumppanille.</source>
        <translation>The packet&apos;s signature does not fit: the content was changed, or the sender is not who it says. The packet was not taken in. Ring the partner.</translation>
    </message>
    <message>
        <source>Kumppanin korttia ei ole vahvistettu, tai luottamus siihen on peruttu. Pakettia ei tehty.</source>
        <translation>The partner&apos;s card is not confirmed, or trust in it was withdrawn. No packet was made.</translation>
    </message>
    <message>
        <source>Tiedot muuttuivat katselun jälkeen, eikä pakettia tehty. Katso uudelleen, mitä lähtee, ja tallenna sitten.</source>
        <translation>The data changed after the preview, and no packet was made. Look again at what leaves, and then save.</translation>
    </message>
    <message>
        <source>Paketissa on liite, joka ei ole PDF-, PNG- tai JPEG-tiedosto tai on liian suuri. Pakettia ei otettu vastaan. Kerro asiasta kumppanille.</source>
        <translation>The packet holds a file that is not a PDF, PNG or JPEG or is too large. The packet was not taken in. Tell the partner.</translation>
    </message>
    <message>
        <source>Paketti on tehty toiselle vastaanottajalle, ja joku on lähettänyt sen edelleen teille. Sitä ei otettu vastaan. Kerro asiasta sen tekijälle.</source>
        <translation>The packet was made for another receiver, and somebody has passed it on to you. It was not taken in. Tell whoever made it.</translation>
    </message>
    <message>
        <source>Paketti on tehty kellolla, joka on yli vuorokauden edellä. Sitä ei otettu vastaan. Tarkista tämän tietokoneen kello ja pyydä kumppania tarkistamaan omansa.</source>
        <translation>The packet was made by a clock that is more than a day ahead. It was not taken in. Check this computer&apos;s clock, and ask the partner to check theirs.</translation>
    </message>
    <message>
        <source>Hälytys: paketissa on tunnettu merkintä toisella sisällöllä. Pakettia ei otettu vastaan, ja asia on lokissa. Soita kumppanille ja kerro esihenkilölle.</source>
        <translation>Alarm: the packet holds a known note with another content. The packet was not taken in, and the log tells of it. Ring the partner and tell your supervisor.</translation>
    </message>
    <message>
        <source>Paketti on tehty uudemmalla Tekotolla. Sitä ei otettu vastaan. Päivitä Tekoto.</source>
        <translation>The packet was made with a newer Tekoto. It was not taken in. Update Tekoto.</translation>
    </message>
    <message>
        <source>Pakettia ei voi avata: se on suljettu toiselle vastaanottajalle tai se on muuttunut matkalla. Pyydä kumppania tekemään uusi paketti nykyiselle kortillenne.</source>
        <translation>The packet cannot be opened: it is sealed for another receiver, or it has changed on its way. Ask the partner to make a new one for your present card.</translation>
    </message>
    <message>
        <source>Tiedosto ei ole Tekoton paketti, tai se on vioittunut. Mitään ei otettu vastaan.</source>
        <translation>The file is no packet of Tekoto, or it is damaged. Nothing was taken in.</translation>
    </message>
    <message>
        <source>Lähettäjän korttiin ei luoteta. Pakettia ei otettu vastaan.</source>
        <translation>The sender&apos;s card is not trusted. The packet was not taken in.</translation>
    </message>
    <message>
        <source>Lähettäjän korttiin luottamus on peruttu. Pakettia ei otettu vastaan. Pyydä uusi kortti ja vahvista se puhelimessa.</source>
        <translation>Trust in the sender&apos;s card was withdrawn. The packet was not taken in. Ask for a new card and confirm it by phone.</translation>
    </message>
    <message>
        <source>Lähettäjän korttia ei ole vielä vahvistettu. Pakettia ei otettu vastaan. Vahvista kortti puhelimessa ja avaa paketti sitten uudelleen.</source>
        <translation>The sender&apos;s card is not confirmed yet. The packet was not taken in. Confirm the card by phone and then open the packet again.</translation>
    </message>
    <message>
        <source>Paketin lukeminen kesti liian kauan ja keskeytettiin. Mitään ei otettu vastaan.</source>
        <translation>Reading the packet took too long and was stopped. Nothing was taken in.</translation>
    </message>
    <message>
        <source>Paketti on suurempi kuin {megabytes} Mt. Sitä ei otettu vastaan.</source>
        <translation>The packet is larger than {megabytes} MB. It was not taken in.</translation>
    </message>
    <message>
        <source>Paketissa on liikaa merkintöjä. Sitä ei otettu vastaan. Pyydä kumppania tekemään uusi paketti.</source>
        <translation>The packet holds too many notes. It was not taken in. Ask the partner to make a new one.</translation>
    </message>
    <message>
        <source>Paketin tekijän korttia ei ole tallennettu. Pakettia ei otettu vastaan. Pyydä lähettäjän yhteystietokortti ja vahvista se puhelimessa.</source>
        <translation>The card of whoever made the packet is not kept here. The packet was not taken in. Ask for the sender&apos;s contact card and confirm it by phone.</translation>
    </message>
    <message>
        <source>Paketin sisältö ei ole oikean muotoinen. Mitään ei otettu vastaan. Pyydä kumppania tekemään uusi paketti.</source>
        <translation>The packet&apos;s content is not of the right form. Nothing was taken in. Ask the partner to make a new one.</translation>
    </message>
    <message>
        <source>Siirtoon on jo vastattu, tai kumppani otti asiakkaan takaisin. Päivitä näkymä (F5).</source>
        <translation>The transfer has been answered already, or the partner took the client back. Refresh the view (F5).</translation>
    </message>
    <message>
        <source>Siirtoa ei löytynyt. Päivitä näkymä (F5).</source>
        <translation>The transfer was not found. Refresh the view (F5).</translation>
    </message>
    <message>
        <source>Tälle organisaatiolle ei voi siirtää asiakasta: se ei ole työllisyysalue, kunta eikä muu asiakkuuksia hoitava toimisto. Tarkista organisaation tyyppi.</source>
        <translation>A client cannot be transferred to this organisation: it is no employment area, municipality or other office that has clients. Check the organisation&apos;s type.</translation>
    </message>
    <message>
        <source>Siirtoa ei voi ottaa takaisin: kumppani on saanut sen tai se on jo otettu takaisin. Pyydä kumppania siirtämään asiakas teille.</source>
        <translation>The transfer cannot be taken back: the partner has received it or it has been taken back already. Ask the partner to transfer the client to you.</translation>
    </message>
    <message>
        <source>Asiakas on jo siirtymässä. Katso siirrot: Verkosto, Paketit.</source>
        <translation>The client is on her way already. See the transfers: Network, Packets.</translation>
    </message>
    <message>
        <source>Jokaisessa vastuussa on oltava, kuka tekee ja mitä. Täydennä vastuut.</source>
        <translation>Every duty must say who does what. Complete the duties.</translation>
    </message>
    <message>
        <source>Palaveri ei ole vielä ollut. Tarkista päivä.</source>
        <translation>The meeting has not been held yet. Check the day.</translation>
    </message>
    <message>
        <source>Asiakohdalla ei ole otsikkoa. Kirjoita, mistä puhuttiin.</source>
        <translation>A matter has no title. Write what was talked about.</translation>
    </message>
    <message>
        <source>Vastuu on annettu henkilölle, joka ei ole oman viraston asiantuntija. Valitse toinen.</source>
        <translation>The duty is given to somebody who is no adviser of your office. Choose another.</translation>
    </message>
    <message>
        <source>Muistiossa ei ole vielä mitään. Avaa asiakohta ja kirjoita keskustelu tai päätös, tai lisää vastuu.</source>
        <translation>There is nothing in the minutes yet. Open a matter and write the discussion or the decision, or add a duty.</translation>
    </message>
    <message>
        <source>Kohdassa on yli {limit} merkkiä. Lyhennä tekstiä; kirjoittamasi on tallessa.</source>
        <translation>A part has more than {limit} characters. Shorten the text; what you wrote is kept.</translation>
    </message>
    <message>
        <source>Kohtia on yli {limit}. Jaa asia kahteen muistioon.</source>
        <translation>There are more than {limit} rows. Divide the matter into two minutes.</translation>
    </message>
    <message>
        <source>Saajalle ei lähde ketjun muistiinpanoista yhtään. Paperia ei tehty. Tarkista muistiinpanojen näkyvyys. Muistiinpano, jossa on henkilötunnus tai turvakiellolla suojattu tieto, ei lähde: kirjoita sama asia uudelleen ilman sitä.</source>
        <translation>None of the thread&apos;s notes go to the receiver. No paper was made. Check the visibility of the notes. A note that holds an identity code or something protected by a non-disclosure order does not leave: write the same again without it.</translation>
    </message>
    <message>
        <source>Valitse salassapidon peruste. Se tulostuu jokaiselle sivulle.</source>
        <translation>Choose the ground of secrecy. It is printed on every page.</translation>
    </message>
    <message>
        <source>Muistiossa on henkilötunnus tai turvakiellolla suojattu tieto, eikä sitä voi antaa organisaatiolle. Paperia ei tehty. Muistiota ei voi muuttaa: kirjoita uusi muistio ilman tätä tietoa ja tulosta se.</source>
        <translation>The minutes hold an identity code or something protected by a non-disclosure order, and cannot be given to an organisation. No paper was made. Minutes cannot be changed: write new ones without it and print those.</translation>
    </message>
    <message>
        <source>Ketju ei koske ketään asiakasta. Valitse muu saaja.</source>
        <translation>The thread is about no client. Choose another receiver.</translation>
    </message>
    <message>
        <source>Ketjua ei löytynyt. Päivitä näkymä (F5).</source>
        <translation>The thread was not found. Refresh the view (F5).</translation>
    </message>
    <message>
        <source>Saaja ei osallistu ketjuun. Lisää se osallistujiin, jos se saa muistiinpanot.</source>
        <translation>The receiver does not take part in the thread. Add it to the participants if it may have the notes.</translation>
    </message>
    <message>
        <source>Valitse organisaatio tai kirjoita henkilön nimi.</source>
        <translation>Choose an organisation or write a person&apos;s name.</translation>
    </message>
    <message>
        <source>Tekstissä on turvakiellon alaisen asiakkaan nimi tai yhteystieto. Verkoston asia ei voi koskea häntä: kirjoita asia hänen omaan ketjuunsa. Mitään ei tallennettu.</source>
        <translation>The text holds a name or contact detail of a client under non-disclosure. A network matter cannot be about her: write it in her own thread. Nothing was saved.</translation>
    </message>
    <message>
        <source>Kirjoita ketjun aihe.</source>
        <translation>Write the subject of the thread.</translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto, ja aiheessa tai osallistujissa on hänen osoitteensa, puhelinnumeronsa tai sähköpostinsa. Mitään ei tallennettu. Kirjoita se muistiinpanoon, jos sitä tarvitaan.</source>
        <translation>The client is under a non-disclosure order, and the subject or the participants hold her or his address, phone number or e-mail. Nothing was saved. Write it in a note if it is needed.</translation>
    </message>
    <message>
        <source>Ketjun aiheessa tai osallistujissa on henkilötunnus tai turvakiellolla suojattu tieto. Paperia ei tehty. Valitse Muuta ketjua, kirjoita aihe ja osallistujat ilman sitä ja tulosta uudelleen.</source>
        <translation>The subject or the participants of the thread hold an identity code or something protected by a non-disclosure order. No paper was made. Choose Change the thread, write them without it and print again.</translation>
    </message>
    <message>
        <source>Tekstissä on yli {limit} merkkiä. Lyhennä sitä.</source>
        <translation>The text has more than {limit} characters. Shorten it.</translation>
    </message>
    <message>
        <source>Osallistujia on yli {limit}. Merkitse organisaatiot, älä jokaista henkilöä.</source>
        <translation>There are more than {limit} participants. Enter the organisations, not every person.</translation>
    </message>
</context>
<context>
    <name>MinutesEditor</name>
    <message>
        <source>Uusi muistio</source>
        <translation>New minutes</translation>
    </message>
    <message>
        <source>Tästä muistiosta on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>There is an unfinished draft of these minutes that was not saved.</translation>
    </message>
    <message>
        <source>Ctrl+S tallentaa. Tallennettua muistiota ei voi muuttaa: virhe korjataan täydennyksellä. Tyhjä asiakohta jää pois.</source>
        <translation>Ctrl+S saves. Saved minutes cannot be changed: an error is corrected by an addendum. An empty matter is left out.</translation>
    </message>
    <message>
        <source>Muistio tallennettu. Vastuut ovat Tänään-listalla.</source>
        <translation>The minutes are saved. The duties are on the list of Today.</translation>
    </message>
</context>
<context>
    <name>MinutesFields</name>
    <message>
        <source>Palaveri</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>&amp;Mallipohja</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <source>P&amp;äivä</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Kellonaika</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>&amp;Paikka</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Muistion k&amp;ieli</source>
        <translation>&amp;Language of the minutes</translation>
    </message>
    <message>
        <source>&amp;Näkyvyys</source>
        <translation>&amp;Visibility</translation>
    </message>
    <message>
        <source>Opp&amp;ilaitos</source>
        <translation>S&amp;chool</translation>
    </message>
    <message>
        <source>Ei nimetty</source>
        <translation>None named</translation>
    </message>
    <message>
        <source>Läsnä ollut</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Lisää läsnä ollut</source>
        <translation>Add who was present</translation>
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
        <translation>Present</translation>
    </message>
    <message>
        <source>Lisää, ketkä olivat läsnä.</source>
        <translation>Add who was present.</translation>
    </message>
    <message>
        <source>Lisää &amp;läsnä ollut</source>
        <translation>Add &amp;who was present</translation>
    </message>
    <message>
        <source>Asiakohta</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Tallenna asiakohta</source>
        <translation>Save the matter</translation>
    </message>
    <message>
        <source>&amp;Asia</source>
        <translation>&amp;Matter</translation>
    </message>
    <message>
        <source>&amp;Keskustelu</source>
        <translation>&amp;Discussion</translation>
    </message>
    <message>
        <source>Pää&amp;tös</source>
        <translation>D&amp;ecision</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Keskustelu</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Päätös</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Asialista</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Valitse mallipohja tai lisää asiakohta.</source>
        <translation>Choose a template or add a matter.</translation>
    </message>
    <message>
        <source>Lisää as&amp;iakohta</source>
        <translation>Add a mat&amp;ter</translation>
    </message>
    <message>
        <source>Vastuu</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Lisää vastuu</source>
        <translation>Add the duty</translation>
    </message>
    <message>
        <source>&amp;Mitä tehdään</source>
        <translation>&amp;What is done</translation>
    </message>
    <message>
        <source>&amp;Kuka omasta virastosta</source>
        <translation>Who of &amp;your office</translation>
    </message>
    <message>
        <source>Tai m&amp;uu, kuka</source>
        <translation>&amp;Or somebody else</translation>
    </message>
    <message>
        <source>&amp;Viimeistään</source>
        <translation>&amp;By</translation>
    </message>
    <message>
        <source>Vastuu tulee Tänään-listalle ja kuitataan siellä hoidetuksi.</source>
        <translation>The duty comes on the list of Today and is marked done there.</translation>
    </message>
    <message>
        <source>Kuka</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Mitä</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Viimeistään</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Kuka tekee mitä ja mihin mennessä</source>
        <translation>Who does what and by when</translation>
    </message>
    <message>
        <source>Lisää, mitä sovittiin tehtäväksi.</source>
        <translation>Add what was agreed to be done.</translation>
    </message>
    <message>
        <source>Lisää &amp;vastuu</source>
        <translation>&amp;Add a duty</translation>
    </message>
    <message>
        <source>Ei kukaan meistä</source>
        <translation>None of us</translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message>
        <source>Seuranta</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Ei vielä yhtään hanketta</source>
        <translation>No projects yet</translation>
    </message>
    <message>
        <source>Lisää hanke, sen rahasto ja tavoitteet. Sitten kirjaa, ketkä osallistuvat.</source>
        <translation>Add a project, its fund and targets. Then record who takes part.</translation>
    </message>
    <message>
        <source>Avaa &amp;kansio</source>
        <translation>Open the &amp;folder</translation>
    </message>
    <message>
        <source>Hankkeen seuranta</source>
        <translation>Monitoring of the project</translation>
    </message>
    <message>
        <source>Indikaattorit</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Osallistumiset</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Vie työkirja rahoittajalle (todelliset luvut, ei julkaistavaksi)</source>
        <translation>Export the workbook for the funder (true figures, not for publishing)</translation>
    </message>
    <message>
        <source>Lasketaan indikaattoreita</source>
        <translation>Counting the indicators</translation>
    </message>
    <message>
        <source>{0} · tilanne sellaisena kuin se tunnettiin {1} · säännöt {2}</source>
        <translation>{0} · as known on {1} · rules {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n puuttuvaa tietoa</source>
        <translation>
            <numerusform>%n item missing</numerusform>
            <numerusform>%n items missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Kirjoitetaan työkirjaa</source>
        <translation>Writing the workbook</translation>
    </message>
    <message>
        <source>Työkirja on tallennettu: {0}. Se on rahoittajalle: luvut ovat todelliset, älä julkaise niitä sellaisinaan.</source>
        <translation>The workbook has been saved: {0}. It is for the funder: the figures are true, do not publish them as they are.</translation>
    </message>
    <message>
        <source>Työkirja on tallennettu.</source>
        <translation>The workbook has been saved.</translation>
    </message>
    <message>
        <source>Työkirjan vienti keskeytettiin. Tiedostoa ei tallennettu.</source>
        <translation>The export of the workbook was stopped. No file was saved.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Paikat</source>
        <translation>Places</translation>
    </message>
    <message numerus="yes">
        <source>Lukittuu %n min kuluttua</source>
        <translation>
            <numerusform>Locks after %n min</numerusform>
            <numerusform>Locks after %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message>
        <source>osa myöhässä</source>
        <translation>some late</translation>
    </message>
</context>
<context>
    <name>NetworkAnswers</name>
    <message>
        <source>Vastausajat oppilaitoksittain</source>
        <translation>Reply times by school</translation>
    </message>
    <message>
        <source>Ei vielä lähetettyjä lähetteitä</source>
        <translation>No referrals sent yet</translation>
    </message>
    <message>
        <source>Kun lähete on lähetetty, tästä näkee, milloin oppilaitos vastaa.</source>
        <translation>When a referral has been sent, this shows when the school answers.</translation>
    </message>
    <message>
        <source>Hitaimmat</source>
        <translation>Slowest</translation>
    </message>
    <message>
        <source>mediaani, työpäiviä</source>
        <translation>median, working days</translation>
    </message>
    <message>
        <source>Oppilaitokset</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>Vastausajat</source>
        <translation>Reply times</translation>
    </message>
    <message>
        <source>Oppilaitos</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Vastattu</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Odottaa</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Myöhässä</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Mediaani, työpäiviä</source>
        <translation>Median, working days</translation>
    </message>
    <message>
        <source>{0} tp</source>
        <translation>{0} wd</translation>
    </message>
</context>
<context>
    <name>NetworkCards</name>
    <message>
        <source>Kumppanien kortit</source>
        <translation>Partners&apos; cards</translation>
    </message>
    <message>
        <source>Ei vielä kortteja. Pudota kumppanin kortti ikkunaan.</source>
        <translation>No cards yet. Drop a partner&apos;s card on the window.</translation>
    </message>
    <message>
        <source>&amp;Vahvista puhelimessa</source>
        <translation>Confirm by &amp;phone</translation>
    </message>
    <message>
        <source>Pe&amp;ru luottamus</source>
        <translation>&amp;Withdraw trust</translation>
    </message>
    <message>
        <source>Vahvista puhelimessa</source>
        <translation>Confirm by phone</translation>
    </message>
    <message>
        <source>Tunnisteet ovat samat</source>
        <translation>The codes are the same</translation>
    </message>
    <message>
        <source>Peru luottamus korttiin</source>
        <translation>Withdraw trust in the card</translation>
    </message>
    <message>
        <source>Peru luottamus</source>
        <translation>Withdraw trust</translation>
    </message>
    <message>
        <source>Soita numeroon, jonka tiedät entuudestaan, älä kortin mukana tulleeseen. Lukekaa molemmat tunnisteet ääneen. Jos yksikin numero eroaa, älä vahvista.</source>
        <translation>Ring a number that you knew before, not one that came with the card. Read both codes aloud. If a single digit differs, do not confirm.</translation>
    </message>
    <message>
        <source>&amp;Kenen kanssa puhuit</source>
        <translation>Whom you &amp;spoke with</translation>
    </message>
    <message>
        <source>&amp;Syy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Yhteystietokortit</source>
        <translation>Contact cards</translation>
    </message>
    <message>
        <source>Organisaatio</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tunniste</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kortin tunniste {0}</source>
        <translation>Code of the card {0}</translation>
    </message>
    <message>
        <source>Kortissa lukee: {0}. Otettu vastaan {1}, {2}.</source>
        <translation>The card says: {0}. Taken in {1}, {2}.</translation>
    </message>
    <message>
        <source>Vahvista kortti puhelimessa. Sitä ennen sille ei lähetetä mitään.</source>
        <translation>Confirm the card by phone. Until then nothing is sent to it.</translation>
    </message>
    <message>
        <source>Edellinen vahvistettu kortti takaa tämän, {0}.</source>
        <translation>The confirmed card before vouches for this one, {0}.</translation>
    </message>
    <message>
        <source>Vahvistettu puhelimessa {0}: {1} ja {2}.</source>
        <translation>Confirmed by phone {0}: {1} and {2}.</translation>
    </message>
    <message>
        <source>Uusi kortti korvasi tämän {0}.</source>
        <translation>A new card replaced this one {0}.</translation>
    </message>
    <message>
        <source>Luottamus peruttu {0}, {1}: {2}</source>
        <translation>Trust withdrawn {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Kortti vahvistettu: {0}.</source>
        <translation>Card confirmed: {0}.</translation>
    </message>
    <message>
        <source>Luottamus peruttu: {0}.</source>
        <translation>Trust withdrawn: {0}.</translation>
    </message>
</context>
<context>
    <name>NetworkPackets</name>
    <message>
        <source>Kumppanit</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Vahvista ensin kumppanin yhteystietokortti.</source>
        <translation>First confirm a partner&apos;s contact card.</translation>
    </message>
    <message>
        <source>Lähteneet ja saapuneet</source>
        <translation>Sent and received</translation>
    </message>
    <message>
        <source>Ei vielä paketteja.</source>
        <translation>No packets yet.</translation>
    </message>
    <message>
        <source>&amp;Tee paketti</source>
        <translation>&amp;Make a packet</translation>
    </message>
    <message>
        <source>Kuka asiakas on?</source>
        <translation>Who is the client?</translation>
    </message>
    <message>
        <source>Paketit</source>
        <translation>Packets</translation>
    </message>
    <message>
        <source>Kumppani</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Asiakkaita</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Kuittaamatta</source>
        <translation>Unacknowledged</translation>
    </message>
    <message>
        <source>Puuttuu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Odottaa</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Saapunut</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Suunta</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Milloin</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kuka</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Merkintöjä</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{0}, joista uusia {1}</source>
        <translation>{0}, of which new {1}</translation>
    </message>
    <message>
        <source>Lähtenyt</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>nimi puuttuu</source>
        <translation>name missing</translation>
    </message>
    <message>
        <source>{0} tarkoittaa: {1}</source>
        <translation>{0} means: {1}</translation>
    </message>
    <message>
        <source>Tunnista asiakas</source>
        <translation>Recognise the client</translation>
    </message>
    <message>
        <source>Tunnista {0}</source>
        <translation>Recognise {0}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Verkosto</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Pudota oppilaitoksen palauttama PDF mihin tahansa kohtaan ikkunaa tai avaa se tästä. Lähete tunnistetaan viitteestä, ja näet vastauksen ennen kuin mitään muuttuu.</source>
        <translation>Drop the PDF that the school returned anywhere on the window or open it here. The referral is recognised by its reference, and you see the reply before anything changes.</translation>
    </message>
    <message>
        <source>Lähetteet</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Ketjut</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Organisaatiot</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Vastausajat</source>
        <translation>Reply times</translation>
    </message>
    <message>
        <source>Polkujen luvut</source>
        <translation>Figures of paths</translation>
    </message>
    <message>
        <source>Paketit</source>
        <translation>Packets</translation>
    </message>
    <message>
        <source>Yhteystietokortit</source>
        <translation>Contact cards</translation>
    </message>
    <message numerus="yes">
        <source>%n vastaus myöhässä</source>
        <translation>
            <numerusform>%n reply late</numerusform>
            <numerusform>%n replies late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vastauksia odottaa %n lähetettä</source>
        <translation>
            <numerusform>%n referral awaits a reply</numerusform>
            <numerusform>%n referrals await a reply</numerusform>
        </translation>
    </message>
    <message>
        <source>Uusia tiedostoja vastauskansiossa: {0}.</source>
        <translation>New files in the reply folder: {0}.</translation>
    </message>
    <message>
        <source>Tallenna opas oppilaitoksille</source>
        <translation>Save the guide for schools</translation>
    </message>
    <message>
        <source>Opas on tallennettu suomeksi ja ruotsiksi.</source>
        <translation>The guide is saved in Finnish and Swedish.</translation>
    </message>
    <message>
        <source>Tallennetaan opasta</source>
        <translation>Saving the guide</translation>
    </message>
</context>
<context>
    <name>NetworkReferrals</name>
    <message>
        <source>Lähetteet</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Luetaan lähetteitä</source>
        <translation>Reading referrals</translation>
    </message>
    <message>
        <source>Vastausta odottavat</source>
        <translation>Awaiting a reply</translation>
    </message>
    <message>
        <source>Odottaneet pisimpään</source>
        <translation>Waiting longest</translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Lähetteen tila</source>
        <translation>State of the referral</translation>
    </message>
    <message>
        <source>&amp;Tila:</source>
        <translation>&amp;State:</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Oppilaitos</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Viimeistään</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Aikaa</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Odotettu</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>{0} tp</source>
        <translation>{0} wd</translation>
    </message>
    <message>
        <source>{0}, muistutettu</source>
        <translation>{0}, reminded</translation>
    </message>
    <message>
        <source>turvakielto</source>
        <translation>non-disclosure</translation>
    </message>
    <message numerus="yes">
        <source>%n pv myöhässä</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pv jäljellä</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>tänään</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Ei lähetteitä vielä</source>
        <translation>No referrals yet</translation>
    </message>
    <message>
        <source>Avaa asiakas ja valitse Ohjaa koulutukseen (Ctrl+Vaihto+O).</source>
        <translation>Open a client and choose Refer to training (Ctrl+Shift+O).</translation>
    </message>
    <message>
        <source>Mikään lähete ei odota vastausta</source>
        <translation>No referral awaits a reply</translation>
    </message>
    <message>
        <source>Vaihda tila, niin näet muut lähetteet.</source>
        <translation>Change the state to see the other referrals.</translation>
    </message>
    <message>
        <source>Tässä tilassa ei ole lähetteitä</source>
        <translation>No referrals in this state</translation>
    </message>
</context>
<context>
    <name>NetworkThreads</name>
    <message>
        <source>Aihe</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Osallistuja: {0}</source>
        <translation>Participant: {0}</translation>
    </message>
    <message>
        <source>Asiakkaan nimi</source>
        <translation>The client&apos;s name</translation>
    </message>
    <message>
        <source>Muistiinpano {1}: {0}</source>
        <translation>Note {1}: {0}</translation>
    </message>
    <message>
        <source>Yhteistyöketjut</source>
        <translation>Co-operation threads</translation>
    </message>
    <message>
        <source>Luetaan ketjuja</source>
        <translation>Reading threads</translation>
    </message>
    <message>
        <source>Aihe, osallistuja, asiakas, viite tai sana</source>
        <translation>Subject, participant, client, reference or word</translation>
    </message>
    <message>
        <source>Etsi ketjuista</source>
        <translation>Search the threads</translation>
    </message>
    <message>
        <source>&amp;Etsi ketjuista:</source>
        <translation>&amp;Search the threads:</translation>
    </message>
    <message>
        <source>Uusi verkoston &amp;asia</source>
        <translation>New network &amp;matter</translation>
    </message>
    <message>
        <source>Miksi löytyi</source>
        <translation>Why found</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Osallistujat</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Merkintöjä</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Viimeisin</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>turvakielto</source>
        <translation>non-disclosure</translation>
    </message>
    <message>
        <source>Mikään ketju ei vastaa hakua</source>
        <translation>No thread meets the search</translation>
    </message>
    <message>
        <source>Kokeile sanan alkua, osallistujan nimeä tai viitettä.</source>
        <translation>Try the beginning of a word, a participant&apos;s name or the reference.</translation>
    </message>
    <message>
        <source>Ei vielä yhteistyöketjuja</source>
        <translation>No co-operation threads yet</translation>
    </message>
    <message>
        <source>Aloita verkoston asia tästä, asiakkaan ketju hänen muistiinpanoistaan.</source>
        <translation>Begin a network matter here, a client&apos;s thread among her notes.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Uusi muistiinpano</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Kirjaa havainnot ja sovitut asiat. Erota tosiasiat vaikutelmista.</source>
        <translation>Record what was observed and agreed. Keep facts apart from impressions.</translation>
    </message>
    <message>
        <source>Ctrl+S tallentaa, Esc palaa. Keskeneräinen teksti säilyy.</source>
        <translation>Ctrl+S saves, Esc goes back. Unfinished text is kept.</translation>
    </message>
    <message>
        <source>&amp;Hylkää luonnos</source>
        <translation>&amp;Discard the draft</translation>
    </message>
    <message>
        <source>Kellonaika</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>&amp;Asiakas</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Mallipohja</source>
        <translation>Te&amp;mplate</translation>
    </message>
    <message>
        <source>&amp;Tyyppi</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Näkyvyys</source>
        <translation>&amp;Visibility</translation>
    </message>
    <message>
        <source>Opp&amp;ilaitos</source>
        <translation>Sch&amp;ool</translation>
    </message>
    <message>
        <source>&amp;Ketju</source>
        <translation>T&amp;hread</translation>
    </message>
    <message>
        <source>Ajanko&amp;hta</source>
        <translation>W&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Osallistujat</source>
        <translation>&amp;Participants</translation>
    </message>
    <message>
        <source>T&amp;eksti</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Liitteet</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Täydennys muistiinpanoon</source>
        <translation>Addendum to the note</translation>
    </message>
    <message>
        <source>Vaihda asiakas</source>
        <translation>Change the client</translation>
    </message>
    <message>
        <source>Keskeneräinen luonnos palautettiin.</source>
        <translation>An unfinished draft was restored.</translation>
    </message>
    <message>
        <source>Luonnos tallessa.</source>
        <translation>The draft is kept.</translation>
    </message>
    <message>
        <source>Muistiinpano tallennettu.</source>
        <translation>The note has been saved.</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>&amp;Liitä tiedosto…</source>
        <translation>&amp;Attach a file…</translation>
    </message>
    <message>
        <source>Liitä tiedosto</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Asiakirjat ja kuvat ({0})</source>
        <translation>Documents and pictures ({0})</translation>
    </message>
    <message>
        <source>Luetaan tiedostoa</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Jätä pois</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Jätä pois: {0}</source>
        <translation>Leave out: {0}</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Kumppanilta</source>
        <translation>From a partner</translation>
    </message>
    <message>
        <source>Yhdistetystä tietueesta</source>
        <translation>From a merged record</translation>
    </message>
    <message>
        <source>Lisäys {0}, {1}: {2}</source>
        <translation>Addendum {0}, {1}: {2}</translation>
    </message>
</context>
<context>
    <name>NoteSchool</name>
    <message>
        <source>Ei nimetty</source>
        <translation>Not named</translation>
    </message>
</context>
<context>
    <name>NoteTemplates</name>
    <message>
        <source>Poista pohja</source>
        <translation>Remove the template</translation>
    </message>
    <message>
        <source>Tallenna pohjaksi</source>
        <translation>Save as a template</translation>
    </message>
    <message>
        <source>Ei mallipohjaa</source>
        <translation>No template</translation>
    </message>
    <message>
        <source>Mallipohja tallennettiin.</source>
        <translation>The template was saved.</translation>
    </message>
</context>
<context>
    <name>NoteThread</name>
    <message>
        <source>Uuden ketjun aihe</source>
        <translation>Subject of the new thread</translation>
    </message>
    <message>
        <source>Ei ketjua</source>
        <translation>No thread</translation>
    </message>
    <message>
        <source>Uusi ketju…</source>
        <translation>New thread…</translation>
    </message>
</context>
<context>
    <name>NotesPaperPage</name>
    <message>
        <source>Muistiinpanot tiedostona</source>
        <translation>Notes as a file</translation>
    </message>
    <message>
        <source>Kenelle</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Mitä lähtee</source>
        <translation>What leaves</translation>
    </message>
    <message>
        <source>Tälle vastaanottajalle ei lähde mitään.</source>
        <translation>Nothing leaves to this receiver.</translation>
    </message>
    <message>
        <source>Salasana näytetään vain nyt, eikä sitä tallenneta. Kerro se vastaanottajalle muulla tavalla kuin tiedosto, esimerkiksi puhelimessa.</source>
        <translation>The password is shown only now and is not kept. Tell it to the receiver by another way than the file, for example by phone.</translation>
    </message>
    <message>
        <source>&amp;Vastaanottaja</source>
        <translation>&amp;Receiver</translation>
    </message>
    <message>
        <source>P&amp;eruste</source>
        <translation>Gr&amp;ound</translation>
    </message>
    <message>
        <source>&amp;Kieli</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Perustelu, koska &amp;turvakielto</source>
        <translation>Reason, because of the &amp;non-disclosure</translation>
    </message>
    <message>
        <source>Tiedosto on PDF, jonka vastaanottaja avaa salasanalla ilman Tekotoa. Samat muistiinpanot lähtevät kuin paketissa: viranomaiselle Viranomaisille-merkityt, oppilaitokselle ne, joissa se on nimetty. Liitteet eivät lähde.</source>
        <translation>The file is a PDF that the receiver opens with the password, without Tekoto. The same notes leave as in a packet: to an authority those marked for authorities, to a school those that name it. Files do not leave.</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tyyppi</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kirjoittaja</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Teksti</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Täydennys</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Valitse vastaanottaja</source>
        <translation>Choose the receiver</translation>
    </message>
    <message>
        <source>Tallenna muistiinpanot</source>
        <translation>Save the notes</translation>
    </message>
    <message>
        <source>Tiedosto tallennettu. Lähetä se turvapostilla.</source>
        <translation>The file has been saved. Send it by secure mail.</translation>
    </message>
    <message>
        <source>Tehdään tiedostoa</source>
        <translation>Making the file</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Suunn&amp;itelma</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Toiseen toimistoon</source>
        <translation>To another office</translation>
    </message>
    <message>
        <source>&amp;Siirrä toimistoon</source>
        <translation>&amp;Transfer to the office</translation>
    </message>
    <message>
        <source>Uusi toimisto saa koko asiakkuuden ja jatkaa sitä. Oma muokkausoikeus päättyy heti.</source>
        <translation>The new office receives the whole case and carries it on. Your own right to change it ends at once.</translation>
    </message>
    <message>
        <source>Toimistosi näkee jatkossa vain sen, mitä se teki itse: komento Siirretyt asiakkaat.</source>
        <translation>From then on your office sees only what it did itself: the command Transferred clients.</translation>
    </message>
    <message>
        <source>Asiakas lasketaan kummankin toimiston lukuihin kerran, hankkeessa kerran.</source>
        <translation>The client counts once in the figures of each office, once in the project.</translation>
    </message>
    <message numerus="yes">
        <source>%n tapaamista perutaan. Ilmoita tulkille itse.</source>
        <translation>
            <numerusform>%n appointment is cancelled. Tell the interpreter yourself.</numerusform>
            <numerusform>%n appointments are cancelled. Tell the interpreters yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lähetettä on luonnoksena: uusi toimisto jatkaa niitä.</source>
        <translation>
            <numerusform>%n referral is a draft: the new office goes on with it.</numerusform>
            <numerusform>%n referrals are drafts: the new office goes on with them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asiakas siirretty toiseen toimistoon.</source>
        <translation>The client has been transferred to another office.</translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>Yhteyshenkilöt</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Ei yhteyshenkilöitä. Lisää se, jolle lähetteet osoitetaan.</source>
        <translation>No contacts. Add the one to whom referrals are addressed.</translation>
    </message>
    <message>
        <source>Seuraajat ja edeltäjät</source>
        <translation>Successors and predecessors</translation>
    </message>
    <message>
        <source>&amp;Muokkaa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Päätä &amp;tehtävä</source>
        <translation>End the &amp;role</translation>
    </message>
    <message>
        <source>&amp;Lisää yhteyshenkilö</source>
        <translation>&amp;Add a contact</translation>
    </message>
    <message>
        <source>L&amp;isää seuraaja</source>
        <translation>Add a &amp;successor</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tehtävä</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Toiminnassa</source>
        <translation>Operating</translation>
    </message>
    <message>
        <source>Ei toiminnassa</source>
        <translation>Not operating</translation>
    </message>
    <message>
        <source>Ruotsiksi</source>
        <translation>In Swedish</translation>
    </message>
    <message>
        <source>Tyyppi</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kunta</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Puhelin</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Turvaposti</source>
        <translation>Secure e-mail</translation>
    </message>
    <message>
        <source>Palvelukielet</source>
        <translation>Languages of service</translation>
    </message>
    <message>
        <source>Y-tunnus</source>
        <translation>Business ID</translation>
    </message>
    <message>
        <source>Oppilaitosnumero</source>
        <translation>School number</translation>
    </message>
    <message>
        <source>Toiminta-aika</source>
        <translation>Time of operation</translation>
    </message>
    <message>
        <source>osoite puuttuu</source>
        <translation>address missing</translation>
    </message>
    <message>
        <source>Seuraaja {0} alkaen: {1}</source>
        <translation>Successor from {0}: {1}</translation>
    </message>
    <message>
        <source>Edeltäjä {0} asti: {1}</source>
        <translation>Predecessor until {0}: {1}</translation>
    </message>
    <message>
        <source>Ei kirjattuja seuraajia tai edeltäjiä.</source>
        <translation>No recorded successors or predecessors.</translation>
    </message>
</context>
<context>
    <name>OrganisationFields</name>
    <message>
        <source>Organisaation tiedot</source>
        <translation>Details of the organisation</translation>
    </message>
    <message>
        <source>Nimi s&amp;uomeksi</source>
        <translation>Name in &amp;Finnish</translation>
    </message>
    <message>
        <source>Nimi &amp;ruotsiksi</source>
        <translation>Name in S&amp;wedish</translation>
    </message>
    <message>
        <source>T&amp;yyppi</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Kunta</source>
        <translation>&amp;Municipality</translation>
    </message>
    <message>
        <source>Pu&amp;helin</source>
        <translation>P&amp;hone</translation>
    </message>
    <message>
        <source>T&amp;urvaposti</source>
        <translation>Sec&amp;ure e-mail</translation>
    </message>
    <message>
        <source>osoite, johon turvaposti lähetetään</source>
        <translation>address to which secure e-mail is sent</translation>
    </message>
    <message>
        <source>Y-&amp;tunnus</source>
        <translation>Business &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Oppilaitosnumero</source>
        <translation>School &amp;number</translation>
    </message>
    <message>
        <source>viisi numeroa</source>
        <translation>five digits</translation>
    </message>
    <message>
        <source>Palvelee suomeksi</source>
        <translation>Serves in Finnish</translation>
    </message>
    <message>
        <source>Palvelee ruotsiksi</source>
        <translation>Serves in Swedish</translation>
    </message>
    <message>
        <source>Toiminta &amp;alkoi</source>
        <translation>Operation &amp;began</translation>
    </message>
    <message>
        <source>Toiminta &amp;päättyi</source>
        <translation>Operation &amp;ended</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>Organisaatiot</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Uusi yhteyshenkilö</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Yhteyshenkilön tehtävä päättyy</source>
        <translation>The contact&apos;s role ends</translation>
    </message>
    <message>
        <source>Uusi seuraaja</source>
        <translation>New successor</translation>
    </message>
    <message>
        <source>Organisaation tiedot</source>
        <translation>Details of the organisation</translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Tehtävä</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Puhelin</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>&amp;Sähköposti</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Viimeinen päivä</source>
        <translation>&amp;Last day</translation>
    </message>
    <message>
        <source>S&amp;euraaja</source>
        <translation>S&amp;uccessor</translation>
    </message>
    <message>
        <source>Nimen alku tai osa</source>
        <translation>Beginning or part of the name</translation>
    </message>
    <message>
        <source>Kaikki tyypit</source>
        <translation>All types</translation>
    </message>
    <message>
        <source>&amp;Suodata:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>T&amp;yyppi:</source>
        <translation>T&amp;ype:</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tyyppi</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kunta</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Uusi organisaatio</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>Rajaus ei löydä organisaatioita</source>
        <translation>The filter finds no organisations</translation>
    </message>
    <message>
        <source>Tyhjennä suodatus tai vaihda tyyppi.</source>
        <translation>Clear the filter or change the type.</translation>
    </message>
    <message>
        <source>Ei vielä organisaatioita</source>
        <translation>No organisations yet</translation>
    </message>
    <message>
        <source>Lisää oppilaitos (Ctrl+Vaihto+G), niin sille voi tehdä lähetteen.</source>
        <translation>Add a school (Ctrl+Shift+G) and a referral can be made to it.</translation>
    </message>
    <message>
        <source>{0}: tehtävä päättyy</source>
        <translation>{0}: the role ends</translation>
    </message>
    <message>
        <source>{0} tallennettu.</source>
        <translation>{0} saved.</translation>
    </message>
</context>
<context>
    <name>OwnCardPart</name>
    <message>
        <source>Oma kortti</source>
        <translation>Own card</translation>
    </message>
    <message>
        <source>T&amp;ee kortti</source>
        <translation>&amp;Make the card</translation>
    </message>
    <message>
        <source>Tallenna &amp;kortti…</source>
        <translation>Save the &amp;card…</translation>
    </message>
    <message>
        <source>Vaihda avaimet</source>
        <translation>Change the keys</translation>
    </message>
    <message>
        <source>Vanha avain allekirjoittaa uuden kortin. Lähetä uusi kortti kumppaneille: he luottavat siihen ilman uutta puhelua.</source>
        <translation>The old key signs the new card. Send the new card to the partners: they trust it without another call.</translation>
    </message>
    <message>
        <source>Avaimet ovat voineet &amp;joutua vääriin käsiin</source>
        <translation>The keys may have &amp;fallen into wrong hands</translation>
    </message>
    <message>
        <source>Silloin vanhat avaimet eivät enää avaa mitään eivätkä takaa uutta korttia. Soita jokaiselle kumppanille: he peruvat vanhan kortin ja vahvistavat uuden.</source>
        <translation>Then the old keys open nothing any more and do not vouch for the new card. Ring every partner: they withdraw the old card and confirm the new one.</translation>
    </message>
    <message>
        <source>Virastolla ei ole vielä korttia. Kortti kertoo oppilaitokselle tai toiselle viranomaiselle, millä avaimilla teille lähetetään. Siinä ei ole henkilötietoja.</source>
        <translation>The office has no card yet. The card tells a school or another authority with which keys to send to you. It holds no personal data.</translation>
    </message>
    <message>
        <source>{0} · tehnyt {1} {2}</source>
        <translation>{0} · made by {1} {2}</translation>
    </message>
    <message>
        <source>Oman kortin tunniste {0}</source>
        <translation>Code of one&apos;s own card {0}</translation>
    </message>
    <message>
        <source>Lähetä kortti turvapostilla. Lukekaa sitten tunnisteet toisillenne puhelimessa: soita numeroon, jonka tiedät entuudestaan.</source>
        <translation>Send the card by secure mail. Then read the codes to each other by phone: ring a number that you knew before.</translation>
    </message>
    <message>
        <source>Kortti tehty.</source>
        <translation>Card made.</translation>
    </message>
    <message>
        <source>Tallenna kortti</source>
        <translation>Save the card</translation>
    </message>
    <message>
        <source>Kortti tallennettu tiedostoon.</source>
        <translation>Card saved to a file.</translation>
    </message>
    <message>
        <source>Uudet avaimet ovat käytössä. Lähetä uusi kortti kumppaneille.</source>
        <translation>The new keys are in use. Send the new card to the partners.</translation>
    </message>
</context>
<context>
    <name>PacketInPage</name>
    <message>
        <source>Saapuneet paketit</source>
        <translation>Received packets</translation>
    </message>
    <message>
        <source>Avaa paketit</source>
        <translation>Open the packets</translation>
    </message>
    <message>
        <source>Avataan pakettia</source>
        <translation>Opening the packet</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n uutta merkintää</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merkintää oli jo täällä</source>
        <translation>
            <numerusform>%n note was here already</numerusform>
            <numerusform>%n notes were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merkintää näkyy nyt asiakkaalla</source>
        <translation>
            <numerusform>%n note is now shown with the client</numerusform>
            <numerusform>%n notes are now shown with the client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asiakas odottaa tunnistamista</source>
        <translation>
            <numerusform>%n client waits to be recognised</numerusform>
            <numerusform>%n clients wait to be recognised</numerusform>
        </translation>
    </message>
    <message>
        <source>Teille siirtyviä asiakkaita: {0}</source>
        <translation>Clients transferred to you: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Puuttuu %n merkintää. Pyydä kumppania tekemään uusi paketti.</source>
        <translation>
            <numerusform>%n note is missing. Ask the partner to make a new packet.</numerusform>
            <numerusform>%n notes are missing. Ask the partner to make a new packet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketOutPage</name>
    <message>
        <source>{0}: asiakkuus on päättynyt.</source>
        <translation>{0}: the case has ended.</translation>
    </message>
    <message>
        <source>{0}: asiakas on siirretty.</source>
        <translation>{0}: the client was handed over.</translation>
    </message>
    <message>
        <source>{0}: turvakielto. Jaa uudelleen ja kirjoita perustelu.</source>
        <translation>{0}: non-disclosure order. Share again and write the reason.</translation>
    </message>
    <message>
        <source>{0}: suostumus on kielletty.</source>
        <translation>{0}: consent is refused.</translation>
    </message>
    <message>
        <source>{0}: suostumus ei ulotu tähän vastaanottajaan, tai se on päättynyt.</source>
        <translation>{0}: the consent does not reach this receiver, or it has ended.</translation>
    </message>
    <message>
        <source>{0}: vastaanottaja ei tunne häntä asiakkaakseen.</source>
        <translation>{0}: the receiver does not know her as a client.</translation>
    </message>
    <message>
        <source>Uusi paketti</source>
        <translation>New packet</translation>
    </message>
    <message>
        <source>Mitä lähtee</source>
        <translation>What leaves</translation>
    </message>
    <message>
        <source>Yhtään uutta merkintää ei lähde.</source>
        <translation>No new note leaves.</translation>
    </message>
    <message>
        <source>Siirtyvät asiakkaat</source>
        <translation>Clients who move</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tyyppi</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Näkyvyys</source>
        <translation>Visibility</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Teksti</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Liite, {0}</source>
        <translation>File, {0}</translation>
    </message>
    <message>
        <source>Täydennys</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>{0} (uudelleen)</source>
        <translation>{0} (again)</translation>
    </message>
    <message>
        <source>Paketti: {0}</source>
        <translation>Packet: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n merkintää lähtee</source>
        <translation>
            <numerusform>%n note leaves</numerusform>
            <numerusform>%n notes leave</numerusform>
        </translation>
    </message>
    <message>
        <source>Näistä asiakkaista ei lähde mitään:</source>
        <translation>Nothing leaves of these clients:</translation>
    </message>
    <message>
        <source>Ei lähde ({0}), {1}: {2}.</source>
        <translation>Does not leave ({0}), {1}: {2}.</translation>
    </message>
    <message>
        <source>Asiakas siirtyy vastaanottajalle, ja muokkausoikeutenne päättyy, kun paketti tallennetaan: {0}.</source>
        <translation>The client moves to the receiver, and your right to change ends when the packet is saved: {0}.</translation>
    </message>
    <message>
        <source>Nimi ja syntymäaika lähtevät, jotta asiakas tunnistetaan: {0}.</source>
        <translation>Name and date of birth leave, so that the client is recognised: {0}.</translation>
    </message>
    <message>
        <source>Liitteitä ei lähde, koska on turvakielto: {0}.</source>
        <translation>No files leave because of a non-disclosure order: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Kuittaus lähtee %n saapuneesta merkinnästä.</source>
        <translation>
            <numerusform>A receipt leaves for %n note that came.</numerusform>
            <numerusform>Receipts leave for %n notes that came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merkintää jää seuraavaan pakettiin.</source>
        <translation>
            <numerusform>%n note is left for the next packet.</numerusform>
            <numerusform>%n notes are left for the next packet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vastaanottaja tietää jo kaiken, mitä sille jaetaan.</source>
        <translation>The receiver already knows everything that is shared.</translation>
    </message>
    <message>
        <source>{0} (turvakielto, perustelu: {1})</source>
        <translation>{0} (non-disclosure, reason: {1})</translation>
    </message>
    <message>
        <source>Peruste: {0}. Asiakkaat: {1}.</source>
        <translation>Ground: {0}. Clients: {1}.</translation>
    </message>
    <message>
        <source>Tallenna paketti</source>
        <translation>Save the packet</translation>
    </message>
    <message>
        <source>Paketti tallennettu. Lähetä se turvapostilla.</source>
        <translation>Packet saved. Send it by secure mail.</translation>
    </message>
    <message>
        <source>Tehdään pakettia</source>
        <translation>Making the packet</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Sivun sisältö</source>
        <translation>Contents of the page</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Komennot</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Kirjoita komento</source>
        <translation>Type a command</translation>
    </message>
    <message>
        <source>Komentoa ei löytynyt.</source>
        <translation>No such command was found.</translation>
    </message>
    <message>
        <source>ei juuri nyt</source>
        <translation>not right now</translation>
    </message>
    <message>
        <source>asiakkaan sivulla</source>
        <translation>on the client&apos;s page</translation>
    </message>
    <message>
        <source>sivulla {0}</source>
        <translation>on the page {0}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Uusi &amp;tunnuslause</source>
        <translation>New &amp;passphrase</translation>
    </message>
    <message numerus="yes">
        <source>Vähintään %n merkkiä. Usea tavallinen sana on hyvä.</source>
        <translation>
            <numerusform>At least %n character. Several ordinary words are good.</numerusform>
            <numerusform>At least %n characters. Several ordinary words are good.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnuslause &amp;uudelleen</source>
        <translation>Passphrase &amp;again</translation>
    </message>
    <message>
        <source>&amp;Näytä tunnuslause</source>
        <translation>&amp;Show the passphrase</translation>
    </message>
    <message>
        <source>Tunnuslauseet eivät ole samat.</source>
        <translation>The passphrases are not the same.</translation>
    </message>
</context>
<context>
    <name>ParticipationEditor</name>
    <message>
        <source>Osallistuminen</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Uusi osallistuminen</source>
        <translation>New participation</translation>
    </message>
    <message>
        <source>A&amp;vaa asiakas</source>
        <translation>&amp;Open the client</translation>
    </message>
    <message>
        <source>Tästä osallistumisesta on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>There is an unfinished draft of this participation that was not saved.</translation>
    </message>
    <message>
        <source>&amp;Asiakas</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>Osallistumisen tiedot</source>
        <translation>Details of the participation</translation>
    </message>
    <message>
        <source>Vaihda asiakasta</source>
        <translation>Change the client</translation>
    </message>
    <message>
        <source>Osallistuminen tallennettu: {0}.</source>
        <translation>Participation saved: {0}.</translation>
    </message>
    <message>
        <source>Palaa (Esc) ja avaa osallistuminen uudelleen.</source>
        <translation>Go back (Esc) and open the participation again.</translation>
    </message>
</context>
<context>
    <name>ParticipationFields</name>
    <message>
        <source>Aika</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Rahaston kysymykset</source>
        <translation>Questions of the fund</translation>
    </message>
    <message>
        <source>hanke {0}</source>
        <translation>project {0}</translation>
    </message>
    <message>
        <source>Al&amp;koi</source>
        <translation>&amp;Began</translation>
    </message>
    <message>
        <source>&amp;Päättyi</source>
        <translation>&amp;Ended</translation>
    </message>
    <message>
        <source>P&amp;äättymisen syy</source>
        <translation>Reason for &amp;ending</translation>
    </message>
    <message>
        <source>Ei kysytty</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Kyllä</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ei halunnut vastata</source>
        <translation>Did not want to answer</translation>
    </message>
    <message>
        <source>Auttoi k&amp;otoutumisessa</source>
        <translation>Helped i&amp;ntegration</translation>
    </message>
    <message>
        <source>Haki osaamisen t&amp;unnustamista</source>
        <translation>Applied for &amp;recognition of competence</translation>
    </message>
    <message>
        <source>Haki pitkään oleskelleen as&amp;emaa</source>
        <translation>Applied for &amp;long-term resident status</translation>
    </message>
    <message>
        <source>Ei halunnut kertoa kielitaidostaan</source>
        <translation>Did not want to tell of language skills</translation>
    </message>
    <message>
        <source>Ei halunnut kertoa tunnustamisesta</source>
        <translation>Did not want to tell of recognition</translation>
    </message>
    <message>
        <source>Ei halunnut kertoa oleskeluasemasta</source>
        <translation>Did not want to tell of residence status</translation>
    </message>
</context>
<context>
    <name>PartnerDifferences</name>
    <message>
        <source>Mitä puuttuu</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Mitä heillä on ja meillä ei</source>
        <translation>What they have and we lack</translation>
    </message>
    <message>
        <source>Mitä meillä on ja heillä ei</source>
        <translation>What we have and they lack</translation>
    </message>
    <message>
        <source>Mitä puuttuu: {0}</source>
        <translation>What is missing: {0}</translation>
    </message>
    <message>
        <source>Ei mitään.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>• Ei koskaan saapunut: {0}. Pyydä kumppania tekemään uusi paketti: se kertoo heille, jos jokin jää lähtemättä.</source>
        <translation>• Never arrived: {0}. Ask the partner to make a new packet: it tells them if something does not leave.</translation>
    </message>
    <message>
        <source>• Odottaa, että asiakas tunnistetaan: {0}.</source>
        <translation>• Wait for the client to be recognised: {0}.</translation>
    </message>
    <message>
        <source>• Odottaa muistiinpanoa, johon se kuuluu, tai tilaa asiakkaan liitteissä: {0}.</source>
        <translation>• Wait for the note that they belong to, or for room among the client&apos;s files: {0}.</translation>
    </message>
    <message>
        <source>• Meidän lähettämiämme, jotka täältä puuttuvat: {0}. Tietovarasto on ehkä palautettu vanhasta varmuuskopiosta. Pyydä kumppanilta jäljennökset.</source>
        <translation>• Sent by us and gone from here: {0}. The vault may have been restored from an old backup. Ask the partner for copies.</translation>
    </message>
    <message>
        <source>• Lähtee seuraavassa paketissa: {0}.</source>
        <translation>• Leave with the next packet: {0}.</translation>
    </message>
    <message>
        <source>• Lähetetty, kuittausta ei ole tullut: {0}. Lähtee uudelleen.</source>
        <translation>• Sent, no receipt has come: {0}. They go again.</translation>
    </message>
    <message>
        <source>• Asiakkaita, joista ei nyt lähde mitään: {0}. Syyt näkyvät paketissa.</source>
        <translation>• Clients of whom nothing leaves now: {0}. The packet shows why.</translation>
    </message>
    <message>
        <source>• Jää lähtemättä sen takia, mitä tekstissä lukee: {0}. Syyt näkyvät paketissa.</source>
        <translation>• Does not leave because of what the text says: {0}. The packet shows the reasons.</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Tunnuslauseella avaat Tekoton joka päivä. Tiedot salataan, eikä kukaan, ei edes ylläpito, voi avata niitä ilman tunnuslausetta tai palautuskoodia.</source>
        <translation>With the passphrase you open Tekoto every day. The data are encrypted, and nobody, not even the administrator, can open them without the passphrase or the recovery code.</translation>
    </message>
    <message>
        <source>Tämän tietokoneen avainnippu ei ole käytettävissä, joten pelkkä tunnuslause suojaa tiedot. Siksi sen on oltava pidempi.</source>
        <translation>The keyring of this computer is not available, so the passphrase alone protects the data. That is why it must be longer.</translation>
    </message>
    <message>
        <source>Valitse tunnuslause</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>&amp;Luo tietovarasto</source>
        <translation>&amp;Make the vault</translation>
    </message>
    <message>
        <source>T&amp;akaisin</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Kerro salasana puhelimessa</source>
        <translation>Tell the password by phone</translation>
    </message>
    <message>
        <source>Salasana näytetään vain nyt, eikä sitä tallenneta. Kerro se oppilaitokselle muulla tavalla kuin tiedosto, esimerkiksi puhelimessa. Sama salasana avaa vastauksen.</source>
        <translation>The password is shown only now and is not saved. Tell it to the school by another way than the file, for example by phone. The same password opens the reply.</translation>
    </message>
    <message>
        <source>&amp;Salasana on kerrottu</source>
        <translation>The &amp;password has been told</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Tiedoston &amp;salasana</source>
        <translation>File &amp;password</translation>
    </message>
    <message>
        <source>Tiedoston salasana</source>
        <translation>File password</translation>
    </message>
    <message>
        <source>&amp;Avaa tiedosto</source>
        <translation>&amp;Open the file</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Tauolla, paluu {0}</source>
        <translation>Paused, returns {0}</translation>
    </message>
    <message>
        <source>ei saatavilla: {0}</source>
        <translation>not available: {0}</translation>
    </message>
    <message>
        <source>suunn. {0}</source>
        <translation>planned {0}</translation>
    </message>
    <message>
        <source>{0}, suositus {1} asti</source>
        <translation>{0}, recommended until {1}</translation>
    </message>
    <message>
        <source>{0} t</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>tänään</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{0} pv</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <source>{0} kk</source>
        <translation>{0} months</translation>
    </message>
    <message>
        <source>tauolla</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>ei saatavilla</source>
        <translation>not available</translation>
    </message>
    <message>
        <source>tauko {0}</source>
        <translation>pause {0}</translation>
    </message>
    <message>
        <source>Odotus jatkuu: {0}, alkaen {1}.</source>
        <translation>The wait goes on: {0}, from {1}.</translation>
    </message>
    <message>
        <source>Seuraavaksi: {0}.</source>
        <translation>Next: {0}.</translation>
    </message>
    <message>
        <source>Odotusaika vaiheiden välissä: {0}, {1}.</source>
        <translation>Wait between the steps: {0}, {1}.</translation>
    </message>
    <message>
        <source>odotus {0}</source>
        <translation>wait {0}</translation>
    </message>
    <message>
        <source>{0} voimassa {1} asti</source>
        <translation>{0} valid until {1}</translation>
    </message>
    <message>
        <source>Suunnitelma {0} asti</source>
        <translation>Plan until {0}</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>Polun vaiheet</source>
        <translation>Steps of the path</translation>
    </message>
    <message>
        <source>Polulla ei ole vielä vaiheita.</source>
        <translation>No steps on the path yet.</translation>
    </message>
    <message>
        <source>Poistetut vaiheet</source>
        <translation>Removed steps</translation>
    </message>
    <message>
        <source>Poistettuja vaiheita ei ole.</source>
        <translation>There are no removed steps.</translation>
    </message>
    <message>
        <source>Poista virheellinen vaihe</source>
        <translation>Remove a wrong step</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Näytä poistetut</source>
        <translation>Show removed</translation>
    </message>
    <message>
        <source>Lisää vaihe</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Polku aikajanalla</source>
        <translation>The path on a timeline</translation>
    </message>
    <message>
        <source>Näytä asiakkaalle</source>
        <translation>Show to the client</translation>
    </message>
    <message>
        <source>Valitse polkumalli</source>
        <translation>Choose a path template</translation>
    </message>
    <message>
        <source>Palauta vaihe</source>
        <translation>Bring the step back</translation>
    </message>
    <message>
        <source>Muuta vaihetta</source>
        <translation>Change the step</translation>
    </message>
    <message>
        <source>Kumoa viimeisin tila</source>
        <translation>Undo the last state</translation>
    </message>
    <message>
        <source>Vaihe</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Tarkenne</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tulos</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Järjestäjä</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Poistettu</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Syy</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lisäys kumottiin</source>
        <translation>The addition was undone</translation>
    </message>
    <message>
        <source>Poista virheellinen vaihe: {0}</source>
        <translation>Remove a wrong step: {0}</translation>
    </message>
</context>
<context>
    <name>PathFiguresPart</name>
    <message>
        <source>Odotusajat vaiheiden välissä</source>
        <translation>Waits between steps</translation>
    </message>
    <message>
        <source>Missä asiakkaat ovat nyt</source>
        <translation>Where clients are now</translation>
    </message>
    <message>
        <source>Palvelut, joita ei saa</source>
        <translation>Services not to be had</translation>
    </message>
    <message>
        <source>Lukuja ei ole vielä.</source>
        <translation>There are no figures yet.</translation>
    </message>
    <message>
        <source>Polkuja ei ole vielä.</source>
        <translation>There are no paths yet.</translation>
    </message>
    <message>
        <source>Puuttuvia palveluja ei ole kirjattu.</source>
        <translation>No missing services have been recorded.</translation>
    </message>
    <message>
        <source>Henkilöt</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Valitse luku ja paina Enter.</source>
        <translation>Choose a figure and press Enter.</translation>
    </message>
    <message>
        <source>Toimiston avoimet asiakkuudet. Odotusajat {0} kuukauden ajalta. Alle {1} asiakkaan luvusta ei kerrota tarkemmin.</source>
        <translation>The office&apos;s open cases. Waits of the last {0} months. A figure of fewer than {1} clients is not told in detail.</translation>
    </message>
    <message>
        <source>Polut</source>
        <translation>Paths</translation>
    </message>
    <message>
        <source>Vaiheen jälkeen</source>
        <translation>After the step</translation>
    </message>
    <message>
        <source>Ennen vaihetta</source>
        <translation>Before the step</translation>
    </message>
    <message>
        <source>Mediaani</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Vaihe tai tilanne</source>
        <translation>Step or situation</translation>
    </message>
    <message>
        <source>Palvelu</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Syy</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Asiakkaita</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>alle {0}</source>
        <translation>under {0}</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{0} · turvakielto</source>
        <translation>{0} · non-disclosure</translation>
    </message>
    <message>
        <source>liian vähän</source>
        <translation>too few</translation>
    </message>
    <message>
        <source>Tauolla</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Odottaa seuraavaa vaihetta</source>
        <translation>Waits for the next step</translation>
    </message>
    <message>
        <source>Polku päättynyt, seuraava vaihe puuttuu</source>
        <translation>Path ended, no next step</translation>
    </message>
</context>
<context>
    <name>PathForm</name>
    <message>
        <source>&amp;Vaihe</source>
        <translation>&amp;Step</translation>
    </message>
    <message>
        <source>Tar&amp;kenne</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Järjestäjä tai työpaikka</source>
        <translation>Organiser or &amp;workplace</translation>
    </message>
    <message>
        <source>O&amp;hjauksen peruste</source>
        <translation>&amp;Basis of guidance</translation>
    </message>
    <message>
        <source>Ti&amp;la</source>
        <translation>S&amp;tate</translation>
    </message>
    <message>
        <source>Tila mu&amp;uttui</source>
        <translation>State &amp;changed on</translation>
    </message>
    <message>
        <source>&amp;Suunniteltu alku</source>
        <translation>Planned sta&amp;rt</translation>
    </message>
    <message>
        <source>Suunniteltu l&amp;oppu</source>
        <translation>P&amp;lanned end</translation>
    </message>
    <message>
        <source>&amp;Alkoi</source>
        <translation>Bega&amp;n</translation>
    </message>
    <message>
        <source>&amp;Päättyi</source>
        <translation>&amp;Ended</translation>
    </message>
    <message>
        <source>K&amp;eskeytyksen syy</source>
        <translation>Reason for &amp;interruption</translation>
    </message>
    <message>
        <source>Paluupä&amp;ivä, jos tauko</source>
        <translation>Da&amp;y of return, if a pause</translation>
    </message>
    <message>
        <source>&amp;Tulos</source>
        <translation>&amp;Outcome</translation>
    </message>
    <message>
        <source>Tuloksen ta&amp;rkenne</source>
        <translation>Outcome, det&amp;ails</translation>
    </message>
    <message>
        <source>Tu&amp;nnit</source>
        <translation>&amp;Hours</translation>
    </message>
    <message>
        <source>Ei saatavilla, s&amp;yy</source>
        <translation>Not a&amp;vailable, reason</translation>
    </message>
    <message>
        <source>– (palvelu on saatavilla)</source>
        <translation>– (the service is available)</translation>
    </message>
    <message>
        <source>&amp;Muutoksen perustelu</source>
        <translation>&amp;Grounds for the change</translation>
    </message>
    <message>
        <source>Muuta vaihetta</source>
        <translation>Change the step</translation>
    </message>
    <message>
        <source>Uusi vaihe</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>Tilat tähän asti: {0}</source>
        <translation>States so far: {0}</translation>
    </message>
    <message>
        <source>Mentoroinnin suositeltu enimmäiskesto on kuusi kuukautta: viimeistään {0}. Suositus ei estä pidempää mentorointia.</source>
        <translation>The recommended longest time of mentoring is six months: until {0} at the latest. The recommendation does not prevent longer mentoring.</translation>
    </message>
</context>
<context>
    <name>PathView</name>
    <message>
        <source>Polku aikajanalla, nuolinäppäimet</source>
        <translation>The path on a timeline, arrow keys</translation>
    </message>
    <message>
        <source>Ilman päivää: {0}</source>
        <translation>Without a day: {0}</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>Tauolle</source>
        <translation>To a pause</translation>
    </message>
    <message>
        <source>&amp;Siirrä tauolle</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Valitse syy</source>
        <translation>Choose a reason</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Palaa</source>
        <translation>&amp;Back on</translation>
    </message>
    <message>
        <source>Asiakkuus ei pääty: suunnitelma, lähetteet ja osallistumiset jatkuvat.</source>
        <translation>The case does not end: plan, referrals and participations go on.</translation>
    </message>
    <message>
        <source>Paluupäivä muistuttaa Tänään-luettelossa. Sen voi jättää tyhjäksi.</source>
        <translation>The day of return reminds you in the list of Today. It may be left empty.</translation>
    </message>
    <message>
        <source>Suunnitelma on voimassa {0} asti.</source>
        <translation>The plan is valid until {0}.</translation>
    </message>
    <message>
        <source>Asiakkuus on tauolla.</source>
        <translation>The case is paused.</translation>
    </message>
</context>
<context>
    <name>PeriodChooser</name>
    <message>
        <source>&amp;Näytä</source>
        <translation>&amp;Show</translation>
    </message>
    <message>
        <source>&amp;Hanke:</source>
        <translation>&amp;Project:</translation>
    </message>
    <message>
        <source>&amp;Jakso:</source>
        <translation>&amp;Period:</translation>
    </message>
    <message>
        <source>Jakson ensimmäinen päivä</source>
        <translation>First day of the period</translation>
    </message>
    <message>
        <source>Jakson viimeinen päivä</source>
        <translation>Last day of the period</translation>
    </message>
    <message>
        <source>pp.kk.vvvv</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>Omat päivät</source>
        <translation>Own dates</translation>
    </message>
    <message>
        <source>Vuosi {0}</source>
        <translation>Year {0}</translation>
    </message>
    <message>
        <source>Puolivuosi {0}/{1}</source>
        <translation>Half-year {0}/{1}</translation>
    </message>
    <message>
        <source>Koko hanke {0}</source>
        <translation>Whole project {0}</translation>
    </message>
    <message>
        <source>AMIF-vuosi {0}</source>
        <translation>AMIF year {0}</translation>
    </message>
    <message>
        <source>Tilivuosi {0}</source>
        <translation>Accounting year {0}</translation>
    </message>
</context>
<context>
    <name>PersonChoice</name>
    <message>
        <source>Asiakas</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;Asiakas</source>
        <translation>&amp;Client</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Asiakkaan nimi, tunnus tai puhelin</source>
        <translation>Client&apos;s name, code or phone</translation>
    </message>
</context>
<context>
    <name>PhoneReplyForm</name>
    <message>
        <source>Vastaus puhelimessa tai muuten</source>
        <translation>Answer by phone or otherwise</translation>
    </message>
    <message>
        <source>Tarkista: {0}. Ristiriitainen tai tuleva tieto ei siirrä vaihetta.</source>
        <translation>Check: {0}. A contradictory or future date does not move the step.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Tietovarastoa yritettiin avata väärällä tunnuslauseella ennen tätä avausta. Jos se et ollut sinä, kerro siitä esihenkilölle. Yrityksiä oli {0}.</source>
        <translation>Somebody tried to open the vault with a wrong passphrase before this opening. If it was not you, tell your supervisor. Number of attempts: {0}.</translation>
    </message>
    <message>
        <source>Edellinen käyttökerta katkesi, eikä tiedostoa tekoto.db-wal löytynyt: viimeksi tallennettua voi puuttua. Tarkista viimeiset merkintäsi. Jos palautit varmuuskopion, tämä kuuluu asiaan.</source>
        <translation>The previous session broke off and the file tekoto.db-wal was not found: what was saved last may be missing. Check your latest entries. If you restored a backup, this is expected.</translation>
    </message>
    <message>
        <source>Tietokoneen kello on jäljessä: viimeisin kirjaus tehtiin {0}. Korjaa kello ennen kuin kirjaat, sillä järjestys ja määräajat lasketaan siitä.</source>
        <translation>The computer&apos;s clock is behind: the latest entry was made on {0}. Set the clock right before you record anything, because order and deadlines are counted by it.</translation>
    </message>
    <message>
        <source>Palautuskoodia ei ole kokeiltu. Kokeile koodia tai tee uusi kohdassa Asetukset.</source>
        <translation>The recovery code has not been tried. Try the code or make a new one in Settings.</translation>
    </message>
    <message>
        <source>Kortit ja paketit (*{0} *{1})</source>
        <translation>Cards and packets (*{0} *{1})</translation>
    </message>
    <message>
        <source>Vastauskansiossa ei ole uusia vastauksia.</source>
        <translation>There are no new answers in the reply folder.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Suunnitelmat</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Suunnitelmaa ei ole vielä.</source>
        <translation>No plan yet.</translation>
    </message>
    <message>
        <source>Merkitse allekirjoitetuksi</source>
        <translation>Mark as signed</translation>
    </message>
    <message>
        <source>Päätä suunnitelma</source>
        <translation>End the plan</translation>
    </message>
    <message>
        <source>Uusi suunnitelma</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Suunnitelman luonnos poistettiin.</source>
        <translation>The draft of the plan was removed.</translation>
    </message>
    <message>
        <source>Vertaa versioita</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Palauta luonnos</source>
        <translation>Put the draft back</translation>
    </message>
    <message>
        <source>Muokkaa luonnosta</source>
        <translation>Edit the draft</translation>
    </message>
    <message>
        <source>Poista luonnos</source>
        <translation>Remove the draft</translation>
    </message>
    <message>
        <source>Kirjaa tarkistus</source>
        <translation>Record a review</translation>
    </message>
    <message>
        <source>Kumoa päättäminen</source>
        <translation>Take the end back</translation>
    </message>
    <message>
        <source>Suunnitelma</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Allekirjoitettu</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Laki</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Ti&amp;la</source>
        <translation>S&amp;tate</translation>
    </message>
    <message>
        <source>Pä&amp;ivä</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>Reas&amp;on</translation>
    </message>
    <message>
        <source>Suunnitelman voimassaolo on päättynyt. Tarkista asiakkaan kanssa, tehdäänkö uusi kotoutumissuunnitelma vai työllistymissuunnitelma.</source>
        <translation>The plan has expired. See with the client whether a new integration plan or an employment plan is made.</translation>
    </message>
</context>
<context>
    <name>PlanCompare</name>
    <message>
        <source>Vertaa versioita</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>Erot</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>&amp;Vanhempi</source>
        <translation>&amp;Older</translation>
    </message>
    <message>
        <source>&amp;Uudempi</source>
        <translation>&amp;Newer</translation>
    </message>
    <message>
        <source>Vain erot</source>
        <translation>Differences only</translation>
    </message>
    <message>
        <source>Kaikki kohdat</source>
        <translation>All items</translation>
    </message>
    <message>
        <source>&amp;Näytä</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Kohta</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Versioissa ei ole eroja.</source>
        <translation>The versions do not differ.</translation>
    </message>
    <message>
        <source>Toimenpide</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Lisätty</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Poistettu</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Muutettu</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Suunnitelma</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Laki</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Voimassa alkaen</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Voimassa asti</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Allekirjoitettu</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Tavoitteet</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Selitetty kielellä</source>
        <translation>Explained in</translation>
    </message>
    <message>
        <source>Tulkki oli mukana</source>
        <translation>Interpreter was present</translation>
    </message>
    <message>
        <source>Vastaava viranomainen</source>
        <translation>Responsible authority</translation>
    </message>
    <message>
        <source>Opiskeltava kieli</source>
        <translation>Language studied</translation>
    </message>
    <message>
        <source>Tulkki</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Oikeudet ja velvollisuudet kerrottu</source>
        <translation>Rights and duties told</translation>
    </message>
    <message>
        <source>Asiakas sai kopion</source>
        <translation>The client got a copy</translation>
    </message>
    <message>
        <source>Sovittu tarkistus</source>
        <translation>Agreed review</translation>
    </message>
    <message>
        <source>Allekirjoituksen tapa</source>
        <translation>Way of signing</translation>
    </message>
    <message>
        <source>Todistajat</source>
        <translation>Witnesses</translation>
    </message>
    <message>
        <source>Peruste enimmäisajan ylitykselle</source>
        <translation>Grounds for passing the longest time</translation>
    </message>
    <message>
        <source>Kyllä</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ei</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>PlanDetail</name>
    <message>
        <source>Toimenpiteet</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Toimenpiteitä ei ole kirjattu.</source>
        <translation>No measures have been recorded.</translation>
    </message>
    <message>
        <source>Tarkistukset</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Suunnitelmaa ei ole vielä tarkistettu.</source>
        <translation>The plan has not been reviewed yet.</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pyytäjä</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Tulos</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Seuraava</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Kirjaaja</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Huomiot</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Tavoitetta ei ole kirjattu.</source>
        <translation>No goal has been recorded.</translation>
    </message>
    <message>
        <source>Vastaava viranomainen: {0}</source>
        <translation>Responsible authority: {0}</translation>
    </message>
    <message>
        <source>Opiskeltava kieli: {0}</source>
        <translation>Language studied: {0}</translation>
    </message>
    <message>
        <source>Sovittu tarkistus: {0}</source>
        <translation>Agreed review: {0}</translation>
    </message>
    <message>
        <source>Peruste enimmäisajan ylitykselle: {0}</source>
        <translation>Grounds for passing the longest time: {0}</translation>
    </message>
    <message>
        <source>Selitetty kielellä {0}</source>
        <translation>Explained in {0}</translation>
    </message>
    <message>
        <source>tulkki oli mukana</source>
        <translation>interpreter was present</translation>
    </message>
    <message>
        <source>oikeudet ja velvollisuudet kerrottu</source>
        <translation>rights and duties told</translation>
    </message>
    <message>
        <source>asiakas sai kopion</source>
        <translation>the client got a copy</translation>
    </message>
    <message>
        <source>Allekirjoitettu {0}</source>
        <translation>Signed {0}</translation>
    </message>
    <message>
        <source>todistajat: {0}</source>
        <translation>witnesses: {0}</translation>
    </message>
    <message>
        <source>viranomaisen puolesta {0}</source>
        <translation>for the authority {0}</translation>
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
        <translation>New plan</translation>
    </message>
    <message>
        <source>Tästä suunnitelmasta on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>There is an unfinished draft of this plan that was not saved.</translation>
    </message>
    <message>
        <source>Ctrl+S tallentaa. Kun allekirjoituspäivä on täytetty, suunnitelma tulee voimaan eikä sitä voi enää muuttaa.</source>
        <translation>Ctrl+S saves. Once the day of signing is filled in, the plan comes into force and can no longer be changed.</translation>
    </message>
    <message>
        <source>{0} on voimassa {1} asti.</source>
        <translation>{0} is valid until {1}.</translation>
    </message>
    <message>
        <source>Suunnitelman luonnos tallennettu.</source>
        <translation>Draft of the plan saved.</translation>
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
        <translation>Valid &amp;from</translation>
    </message>
    <message>
        <source>Voimassa &amp;asti</source>
        <translation>Valid &amp;until</translation>
    </message>
    <message>
        <source>&amp;Tavoitteet, yksi riville</source>
        <translation>&amp;Goals, one a line</translation>
    </message>
    <message>
        <source>Opiskeltava &amp;kieli</source>
        <translation>&amp;Language studied</translation>
    </message>
    <message>
        <source>Vastaava viran&amp;omainen</source>
        <translation>Responsible auth&amp;ority</translation>
    </message>
    <message>
        <source>Selittäminen ja allekirjoitus</source>
        <translation>Explaining and signing</translation>
    </message>
    <message>
        <source>S&amp;elitetty kielellä</source>
        <translation>&amp;Explained in</translation>
    </message>
    <message>
        <source>Tulkki oli &amp;mukana</source>
        <translation>An interpreter was &amp;present</translation>
    </message>
    <message>
        <source>T&amp;ulkki</source>
        <translation>Interp&amp;reter</translation>
    </message>
    <message>
        <source>Oikeudet ja velvollisuudet ke&amp;rrottu</source>
        <translation>Rights and d&amp;uties told</translation>
    </message>
    <message>
        <source>Asiakas sai ko&amp;pion</source>
        <translation>The client got a co&amp;py</translation>
    </message>
    <message>
        <source>Sovittu tark&amp;istus</source>
        <translation>Agreed re&amp;view</translation>
    </message>
    <message>
        <source>A&amp;llekirjoitettu</source>
        <translation>&amp;Signed</translation>
    </message>
    <message>
        <source>Allekir&amp;joituksen tapa</source>
        <translation>&amp;Way of signing</translation>
    </message>
    <message>
        <source>To&amp;distajat</source>
        <translation>Witnes&amp;ses</translation>
    </message>
    <message>
        <source>Peruste enimmäisajan &amp;ylitykselle</source>
        <translation>Grounds for passing the longest &amp;time</translation>
    </message>
</context>
<context>
    <name>PlanItems</name>
    <message>
        <source>Toimenpiteet</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Lisää, mitä sovittiin: kielen opiskelu, koulutus, työnhaku.</source>
        <translation>Add what was agreed on: language study, training, job search.</translation>
    </message>
    <message>
        <source>Lisää toime&amp;npide</source>
        <translation>Add &amp;measure</translation>
    </message>
    <message>
        <source>Toimenpide</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Kuka vastaa</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Lisää suunnitelmaan</source>
        <translation>Add to the plan</translation>
    </message>
    <message>
        <source>Sisältö</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Koulutus tai palvelu</source>
        <translation>Training or service</translation>
    </message>
    <message>
        <source>Mitä sovittiin</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Alkaa</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Päättyy</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>PlanReviewPage</name>
    <message>
        <source>Suunnitelman tarkistaminen</source>
        <translation>Review of the plan</translation>
    </message>
    <message>
        <source>Tarkistus</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Tarkistettu &amp;päivänä</source>
        <translation>Reviewed &amp;on</translation>
    </message>
    <message>
        <source>Kuka pyy&amp;si</source>
        <translation>&amp;Who asked</translation>
    </message>
    <message>
        <source>Miksi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Miksi: {0}</source>
        <translation>Why: {0}</translation>
    </message>
    <message>
        <source>T&amp;ulos</source>
        <translation>O&amp;utcome</translation>
    </message>
    <message>
        <source>&amp;Huomiot</source>
        <translation>Remar&amp;ks</translation>
    </message>
    <message>
        <source>Seu&amp;raava tarkistus</source>
        <translation>Ne&amp;xt review</translation>
    </message>
    <message>
        <source>Tarkistus kirjattu.</source>
        <translation>Review recorded.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Kielitaidon kehitys</source>
        <translation>Language progress</translation>
    </message>
    <message>
        <source>katkoviiva: tavoite {0}</source>
        <translation>dashed line: goal {0}</translation>
    </message>
</context>
<context>
    <name>ProjectEditor</name>
    <message>
        <source>Hankkeen tiedot</source>
        <translation>Details of the project</translation>
    </message>
    <message>
        <source>Uusi hanke</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation>Read the saved data again</translation>
    </message>
    <message>
        <source>Perustiedot</source>
        <translation>Basic details</translation>
    </message>
    <message>
        <source>Tästä hankkeesta on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>There is an unfinished draft of this project that was not saved.</translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rahasto</source>
        <translation>&amp;Fund</translation>
    </message>
    <message>
        <source>&amp;Alkaa</source>
        <translation>&amp;Begins</translation>
    </message>
    <message>
        <source>&amp;Päättyy</source>
        <translation>&amp;Ends</translation>
    </message>
    <message>
        <source>Hanke tallennettu.</source>
        <translation>The project has been saved.</translation>
    </message>
</context>
<context>
    <name>ProjectParticipations</name>
    <message>
        <source>Osallistumiset</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Hankkeessa ei ole vielä osallistujia</source>
        <translation>The project has no participants yet</translation>
    </message>
    <message>
        <source>Lisää osallistuminen, niin indikaattorit laskevat sen mukaan.</source>
        <translation>Add a participation and the indicators count it.</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Alkoi</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Päättyi</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Palvelut</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Kielitaso</source>
        <translation>Language level</translation>
    </message>
    <message>
        <source>Auttoi</source>
        <translation>Helped</translation>
    </message>
    <message>
        <source>kyllä</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>ei</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ei halunnut vastata</source>
        <translation>did not want to answer</translation>
    </message>
    <message numerus="yes">
        <source>%n osallistumista tässä toimistossa. Enter avaa.</source>
        <translation>
            <numerusform>%n participation in this office. Enter opens.</numerusform>
            <numerusform>%n participations in this office. Enter opens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionForm</name>
    <message>
        <source>Turvakielto päättyy</source>
        <translation>Non-disclosure ends</translation>
    </message>
    <message>
        <source>&amp;Päätä turvakielto</source>
        <translation>&amp;End the non-disclosure</translation>
    </message>
    <message>
        <source>&amp;Päättyi</source>
        <translation>En&amp;ded</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Päätä myös per&amp;heenjäseniltä, jotka ovat perineet sen</source>
        <translation>End it for the &amp;family members who inherited it, too</translation>
    </message>
    <message>
        <source>Päättäminen palauttaa piilotetut tiedot näkyviin. Varmista, että kielto on päättynyt myös väestötietojärjestelmässä.</source>
        <translation>Ending it shows the hidden data again. Make sure that it has ended in the Population Information System, too.</translation>
    </message>
    <message numerus="yes">
        <source>%n perheenjäsenen tiedot pysyvät piilossa, kunnes peritty turvakielto päätetään hänen sivullaan.</source>
        <translation>
            <numerusform>The data of %n family member stay hidden until the inherited non-disclosure is ended on that person&apos;s page.</numerusform>
            <numerusform>The data of %n family members stay hidden until the inherited non-disclosure is ended on their pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turvakielto päätetty.</source>
        <translation>The non-disclosure has been ended.</translation>
    </message>
</context>
<context>
    <name>ProtectionWords</name>
    <message>
        <source>{0}, voimassa {1}.</source>
        <translation>{0}, in force {1}.</translation>
    </message>
    <message>
        <source>Osoite, kotikunta ja yhteystiedot ovat piilossa. Ulos luovutetaan vain yhteysosoite.</source>
        <translation>Address, municipality of residence and contact details are hidden. Only the contact address is given out.</translation>
    </message>
    <message>
        <source>Turvakielto on peritty perheenjäseneltä: {0}.</source>
        <translation>The non-disclosure is inherited from a family member: {0}.</translation>
    </message>
    <message>
        <source>Perheenjäsenen turvakielto ei enää kata asiakasta {0} alkaen. Tiedot pysyvät piilossa, kunnes peritty turvakielto päätetään Asiakkuuden tila -sivulla.</source>
        <translation>The family member&apos;s non-disclosure no longer covers the client from {0}. The data stay hidden until the inherited one is ended on the page State of the case.</translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation>Non-disclosure</translation>
    </message>
    <message>
        <source>{0} asti</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>toistaiseksi</source>
        <translation>until further notice</translation>
    </message>
</context>
<context>
    <name>PutOffForm</name>
    <message>
        <source>Torkuta</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>&amp;Syy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>mitä odotetaan</source>
        <translation>what is being waited for</translation>
    </message>
    <message>
        <source>&amp;Kuinka kauan</source>
        <translation>&amp;How long</translation>
    </message>
    <message>
        <source>huomiseen</source>
        <translation>until tomorrow</translation>
    </message>
    <message>
        <source>viikko</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>kaksi viikkoa</source>
        <translation>two weeks</translation>
    </message>
    <message>
        <source>kuukausi</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>&amp;Palaa listalle</source>
        <translation>&amp;Back on the list</translation>
    </message>
</context>
<context>
    <name>RecognisePage</name>
    <message>
        <source>Kuka asiakas on?</source>
        <translation>Who is the client?</translation>
    </message>
    <message>
        <source>Saattaa olla</source>
        <translation>May be</translation>
    </message>
    <message>
        <source>Muu asiakas</source>
        <translation>Another client</translation>
    </message>
    <message>
        <source>Ei asiakkaamme</source>
        <translation>Not our client</translation>
    </message>
    <message>
        <source>Kumppani saa tiedon seuraavassa paketissa eikä lähetä hänestä enempää. Jo saapuneet tekstit poistetaan.</source>
        <translation>The partner is told in the next packet and sends nothing more of her. Texts that have come are removed.</translation>
    </message>
    <message>
        <source>Hän ei ole asiakkaamme</source>
        <translation>She is not our client</translation>
    </message>
    <message>
        <source>nimi puuttuu</source>
        <translation>name missing</translation>
    </message>
    <message>
        <source>, s. {0}</source>
        <translation>, born {0}</translation>
    </message>
    <message>
        <source>{0} tarkoittaa: {1}{2}</source>
        <translation>{0} means: {1}{2}</translation>
    </message>
    <message>
        <source>Valitse</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Valitse {0}</source>
        <translation>Choose {0}</translation>
    </message>
    <message>
        <source>Valittu: {0}. Kumppanin merkinnät tulevat hänen tietoihinsa.</source>
        <translation>Chosen: {0}. The partner&apos;s notes come to her record.</translation>
    </message>
    <message>
        <source>Valitse asiakas. Jos olet epävarma, soita kumppanille ennen valintaa.</source>
        <translation>Choose the client. If you are unsure, ring the partner before you choose.</translation>
    </message>
    <message>
        <source>Asiakas tunnistettu.</source>
        <translation>Client recognised.</translation>
    </message>
    <message>
        <source>Kumppanille kerrotaan seuraavassa paketissa.</source>
        <translation>The partner is told in the next packet.</translation>
    </message>
</context>
<context>
    <name>RecognitionPart</name>
    <message>
        <source>Tutkinnon tunnustaminen</source>
        <translation>Recognition of a qualification</translation>
    </message>
    <message>
        <source>Lisää hakemus</source>
        <translation>Add application</translation>
    </message>
    <message>
        <source>Tunnustamista ei ole haettu.</source>
        <translation>No recognition applied for.</translation>
    </message>
    <message>
        <source>Tutkinto tai osaaminen</source>
        <translation>Qualification or competence</translation>
    </message>
    <message>
        <source>Käsittelijä</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Siirto</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Haettu</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Vaihe</source>
        <translation>State</translation>
    </message>
    <message>
        <source>{0} (ennen {1})</source>
        <translation>{0} (before: {1})</translation>
    </message>
    <message>
        <source>Kirjaa vaihe</source>
        <translation>Record a state</translation>
    </message>
    <message>
        <source>Tunnustamishakemus</source>
        <translation>Application for recognition</translation>
    </message>
    <message>
        <source>&amp;Tutkinto tai osaaminen</source>
        <translation>&amp;Qualification or competence</translation>
    </message>
    <message>
        <source>&amp;Käsittelijä</source>
        <translation>&amp;Handled by</translation>
    </message>
    <message>
        <source>Muun käsittelijän &amp;nimi</source>
        <translation>&amp;Name of the other body</translation>
    </message>
    <message>
        <source>&amp;Vaihe</source>
        <translation>&amp;State</translation>
    </message>
    <message>
        <source>&amp;Päivä</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Päätöksen n&amp;umero</source>
        <translation>N&amp;umber of the decision</translation>
    </message>
    <message>
        <source>&amp;Lisätieto</source>
        <translation>&amp;More information</translation>
    </message>
    <message>
        <source>Uusi vaihe: {0}</source>
        <translation>New state: {0}</translation>
    </message>
</context>
<context>
    <name>RecoverPanel</name>
    <message>
        <source>Avaa palautuskoodilla</source>
        <translation>Open with the recovery code</translation>
    </message>
    <message>
        <source>Koodissa on kahdeksan neljän merkin ryhmää. Se tulostettiin käyttöönotossa. Samalla valitset uuden tunnuslauseen.</source>
        <translation>The code has eight groups of four characters. It was printed when the program was taken into use. You choose a new passphrase at the same time.</translation>
    </message>
    <message>
        <source>&amp;Palautuskoodi</source>
        <translation>&amp;Recovery code</translation>
    </message>
    <message>
        <source>&amp;Avaa</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Takaisin</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Yritä uudelleen</source>
        <translation>&amp;Try again</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Uusi palautuskoodi</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <source>Uusi palautuskoodi on voimassa. Hävitä vanha paperi.</source>
        <translation>The new recovery code is valid. Destroy the old paper.</translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Vastaus puuttuu</source>
        <translation>No reply yet</translation>
    </message>
    <message>
        <source>Tiiviste {0}.</source>
        <translation>Hash {0}.</translation>
    </message>
    <message>
        <source>Lokin linkki {0}.</source>
        <translation>Log link {0}.</translation>
    </message>
</context>
<context>
    <name>ReferralEditor</name>
    <message>
        <source>Ohjaa koulutukseen</source>
        <translation>Refer to training</translation>
    </message>
    <message>
        <source>Peru tämä luonnos</source>
        <translation>Withdraw this draft</translation>
    </message>
    <message>
        <source>Lähetteen esikatselu</source>
        <translation>Preview of the referral</translation>
    </message>
    <message>
        <source>Esikatselu näyttää täsmälleen sen, mitä oppilaitos saa (Ctrl+P).</source>
        <translation>The preview shows exactly what the school gets (Ctrl+P).</translation>
    </message>
    <message>
        <source>Tästä lähetteestä on keskeneräisiä muutoksia, joita ei tallennettu.</source>
        <translation>This referral has unfinished changes that were not saved.</translation>
    </message>
    <message>
        <source>Lähetteen tiedot</source>
        <translation>Details of the referral</translation>
    </message>
    <message>
        <source>Näytettävä lähete</source>
        <translation>Referral shown</translation>
    </message>
    <message>
        <source>Mitä lähtee</source>
        <translation>What leaves</translation>
    </message>
    <message>
        <source>Luonnos on peruttu. Mitään ei ole lähtenyt.</source>
        <translation>The draft has been withdrawn. Nothing has left.</translation>
    </message>
    <message>
        <source>Lähete esikatseluun</source>
        <translation>Preparing the preview</translation>
    </message>
    <message>
        <source>Luonnos tallennettu, viite {0}</source>
        <translation>Draft saved, reference {0}</translation>
    </message>
    <message>
        <source>Esikatselu on valmis. Lähteviä tietoja: {0}.</source>
        <translation>The preview is ready. Data that leave: {0}.</translation>
    </message>
    <message>
        <source>Lähete tiedostoksi</source>
        <translation>Writing the referral</translation>
    </message>
    <message>
        <source>Lähete {0} on tallennettu. Lähetä se oppilaitokselle turvapostilla.</source>
        <translation>Referral {0} has been saved. Send it to the school by secure e-mail.</translation>
    </message>
    <message>
        <source>{0} lähetettä on tallennettu, kukin omana tiedostonaan: {1}. Lähetä kukin omalle oppilaitokselleen turvapostilla.</source>
        <translation>{0} referrals have been saved, each as a file of its own: {1}. Send each to its school by secure mail.</translation>
    </message>
    <message>
        <source>Tallenna lähete</source>
        <translation>Save the referral</translation>
    </message>
</context>
<context>
    <name>ReferralFields</name>
    <message>
        <source>Koulutus on suunnitel&amp;massa</source>
        <translation>The training is in the &amp;plan</translation>
    </message>
    <message>
        <source>Suojaa tiedosto sa&amp;lasanalla</source>
        <translation>Protect the file with a pass&amp;word</translation>
    </message>
    <message>
        <source>Vain perusteella luovutettavat</source>
        <translation>Disclosed only on a ground</translation>
    </message>
    <message>
        <source>&amp;Oppilaitos</source>
        <translation>&amp;School</translation>
    </message>
    <message>
        <source>&amp;Vastaanottaja</source>
        <translation>Reci&amp;pient</translation>
    </message>
    <message>
        <source>Koulutusm&amp;uoto</source>
        <translation>Form of &amp;training</translation>
    </message>
    <message>
        <source>Lähetepo&amp;hja</source>
        <translation>Te&amp;mplate</translation>
    </message>
    <message>
        <source>&amp;Koulutus</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Toivottu aloitus</source>
        <translation>&amp;Wished start</translation>
    </message>
    <message>
        <source>&amp;Rahoitus</source>
        <translation>&amp;Financing</translation>
    </message>
    <message>
        <source>K&amp;ysymys oppilaitokselle</source>
        <translation>&amp;Question to the school</translation>
    </message>
    <message>
        <source>Vastaus vii&amp;meistään</source>
        <translation>Reply &amp;by</translation>
    </message>
    <message>
        <source>Lähetteen k&amp;ieli</source>
        <translation>&amp;Language of the referral</translation>
    </message>
    <message>
        <source>&amp;Luovutuksen peruste</source>
        <translation>&amp;Ground of disclosure</translation>
    </message>
    <message>
        <source>Miksi tiedot luovutetaan tur&amp;vakiellosta huolimatta</source>
        <translation>Why the data are disclosed despite the &amp;non-disclosure</translation>
    </message>
    <message>
        <source>esimerkiksi tammikuu 2027</source>
        <translation>for example January 2027</translation>
    </message>
    <message>
        <source>Usein tarpeen: {0}.</source>
        <translation>Often needed: {0}.</translation>
    </message>
    <message>
        <source>Valitse oppilaitos</source>
        <translation>Choose the school</translation>
    </message>
    <message>
        <source>Lisää ensin oppilaitos (Verkosto)</source>
        <translation>Add a school first (Network)</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation>Read the saved data again</translation>
    </message>
    <message>
        <source>Oppilaitoksen vastaus</source>
        <translation>The school&apos;s reply</translation>
    </message>
    <message>
        <source>Vaiheet</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Lähete</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Uusi lähete tämän pohjalta</source>
        <translation>New referral based on this</translation>
    </message>
    <message>
        <source>Luovutetut tiedot</source>
        <translation>Disclosed data</translation>
    </message>
    <message>
        <source>Lähete {0} · {1}</source>
        <translation>Referral {0} · {1}</translation>
    </message>
    <message>
        <source>Vastaanottaja</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Koulutus</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Toivottu aloitus</source>
        <translation>Wished start</translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Vastaus viimeistään</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>Kieli</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kysymys</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Ei vastausta vielä. Kun oppilaitos palauttaa PDF-lomakkeen, pudota se ikkunaan tai avaa se (Ctrl+O).</source>
        <translation>No reply yet. When the school returns the PDF form, drop it on the window or open it (Ctrl+O).</translation>
    </message>
    <message>
        <source>Tulotapa</source>
        <translation>How it came</translation>
    </message>
    <message>
        <source>Kirjattu</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}: {1} {2}</translation>
    </message>
    <message>
        <source>{0} tietoa: {1}.
Peruste: {2}.</source>
        <translation>{0} items: {1}.
Ground: {2}.</translation>
    </message>
    <message>
        <source>Tietoja ei ole luovutettu.</source>
        <translation>Nothing has been disclosed.</translation>
    </message>
</context>
<context>
    <name>ReferralSteps</name>
    <message>
        <source>Oppilaitos on saanut lähetteen</source>
        <translation>The school has received the referral</translation>
    </message>
    <message>
        <source>Opinnot alkoivat</source>
        <translation>Studies began</translation>
    </message>
    <message>
        <source>Kuittaa &amp;saapuneeksi</source>
        <translation>Mark as &amp;received</translation>
    </message>
    <message>
        <source>Kirjaa &amp;vastaus käsin</source>
        <translation>Record the &amp;reply by hand</translation>
    </message>
    <message>
        <source>Opinnot &amp;alkoivat</source>
        <translation>Studies &amp;began</translation>
    </message>
    <message>
        <source>Opinnot p&amp;äättyivät</source>
        <translation>Studies &amp;ended</translation>
    </message>
    <message>
        <source>&amp;Peru lähete</source>
        <translation>&amp;Cancel the referral</translation>
    </message>
    <message>
        <source>Pä&amp;ivä</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Opinnot päättyivät</source>
        <translation>Studies ended</translation>
    </message>
    <message>
        <source>T&amp;ulos</source>
        <translation>O&amp;utcome</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>Reas&amp;on</translation>
    </message>
    <message>
        <source>Peru lähete</source>
        <translation>Cancel the referral</translation>
    </message>
    <message>
        <source>Kirjattu.</source>
        <translation>Recorded.</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>Tänään-lista muistuttaa</source>
        <translation>The list of today reminds</translation>
    </message>
    <message>
        <source>T&amp;apaamisista, päivää ennen</source>
        <translation>Of a&amp;ppointments, days before</translation>
    </message>
    <message>
        <source>Päättyvistä &amp;suunnitelmista, päivää ennen</source>
        <translation>Of p&amp;lans ending, days before</translation>
    </message>
    <message>
        <source>Päättyvistä &amp;oleskeluluvista, päivää ennen</source>
        <translation>Of &amp;residence permits ending, days before</translation>
    </message>
    <message>
        <source>&amp;Täysi-ikäisyydestä, päivää ennen</source>
        <translation>Of &amp;coming of age, days before</translation>
    </message>
    <message>
        <source>Paluusta tauo&amp;lta, päivää ennen</source>
        <translation>Of returns from a p&amp;ause, days before</translation>
    </message>
    <message>
        <source>&amp;Määräajoista, päivää ennen</source>
        <translation>Of &amp;deadlines, days before</translation>
    </message>
    <message>
        <source>Päättyvistä s&amp;uostumuksista, päivää ennen</source>
        <translation>Of conse&amp;nts that end, days ahead</translation>
    </message>
    <message>
        <source>Vanhenevista &amp;korteista, päivää ennen</source>
        <translation>Of cards that e&amp;xpire, days ahead</translation>
    </message>
    <message>
        <source>Saaduista &amp;vastauksista, päivää niiden jälkeen</source>
        <translation>Of replies &amp;received, days after them</translation>
    </message>
    <message>
        <source>Näytä: {0}</source>
        <translation>Show: {0}</translation>
    </message>
    <message>
        <source>Valinnat ovat omiasi. Turvakiellon päättymisestä, myöhässä olevista vastauksista, päättyneistä suunnitelmista ja tapaamisista muistutetaan aina.</source>
        <translation>The choices are your own. You are always reminded of non-disclosures ending, late replies, plans that have ended and appointments.</translation>
    </message>
    <message>
        <source>Muistutukset tallennettu.</source>
        <translation>The reminders have been saved.</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Avaa uudelleen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>&amp;Avaa uudelleen</source>
        <translation>&amp;Reopen</translation>
    </message>
    <message>
        <source>A&amp;lkaen</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Kotikunta</source>
        <translation>&amp;Municipality of residence</translation>
    </message>
    <message>
        <source>Ei muutu</source>
        <translation>Does not change</translation>
    </message>
    <message>
        <source>Alkaa uusi jakso. Aiemmat jaksot ja niiden päivät säilyvät.</source>
        <translation>A new period begins. The earlier periods and their days remain.</translation>
    </message>
    <message>
        <source>Kotikunta on nyt ulkomaat. Valitse uusi, jos se on tiedossa.</source>
        <translation>The municipality is abroad now. Choose a new one if it is known.</translation>
    </message>
    <message>
        <source>Asiakkuus avattu uudelleen.</source>
        <translation>The case has been reopened.</translation>
    </message>
</context>
<context>
    <name>ReplyDifference</name>
    <message>
        <source>Kohta</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Aiemmin</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Oppilaitos vastaa</source>
        <translation>The school answers</translation>
    </message>
    <message>
        <source>Asiakkaan tiedot</source>
        <translation>The client&apos;s record</translation>
    </message>
    <message>
        <source>Nyt</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Hyväksymisen jälkeen</source>
        <translation>After acceptance</translation>
    </message>
    <message>
        <source>Polku: {0}</source>
        <translation>Path: {0}</translation>
    </message>
    <message>
        <source>Kielitaito, {0}: {1}</source>
        <translation>Language skills, {0}: {1}</translation>
    </message>
    <message>
        <source>Seuranta, {0}: {1} lopussa</source>
        <translation>Monitoring, {0}: {1} at the end</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Ei kerrottu</source>
        <translation>Not stated</translation>
    </message>
</context>
<context>
    <name>ReplyPage</name>
    <message>
        <source>Oppilaitoksen vastaus</source>
        <translation>The school&apos;s reply</translation>
    </message>
    <message>
        <source>Tarkista nämä kohdat tiedostosta</source>
        <translation>Check these points in the file</translation>
    </message>
    <message>
        <source>Mitä muuttuu</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Luetaan tiedostoa</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Luetaan vastausta</source>
        <translation>Reading the reply</translation>
    </message>
    <message numerus="yes">
        <source>%n tiedostoa jäljellä</source>
        <translation>
            <numerusform>%n file left</numerusform>
            <numerusform>%n files left</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} vastasi</source>
        <translation>{0} replied</translation>
    </message>
    <message>
        <source>Viite {0} · {1}</source>
        <translation>Reference {0} · {1}</translation>
    </message>
    <message>
        <source>Asiakas on yhdistetty tietueeseen {0}. Vastaus näkyy siellä.</source>
        <translation>The client has been merged into the record {0}. The answer is shown there.</translation>
    </message>
    <message>
        <source>Vastaus tulee allekirjoittamattomasta PDF-tiedostosta. Hyväksy (Enter) kirjaa sen asiakkaan tietoihin lähteenä oppilaitos.</source>
        <translation>The reply comes from an unsigned PDF file. Accept (Enter) records it in the client&apos;s data with the school as its source.</translation>
    </message>
    <message>
        <source>Tiedoston painettua osaa on muutettu lähettämisen jälkeen. Varmista vastaus oppilaitokselta ennen hyväksymistä.</source>
        <translation>The printed part of the file has been altered since it was sent. Confirm the reply with the school before accepting.</translation>
    </message>
    <message>
        <source>Vastaus tuli määräajan jälkeen.</source>
        <translation>The reply came after the deadline.</translation>
    </message>
    <message>
        <source>Lomake on tulostettu tai litistetty, ja vastaus on luettu sen tekstistä. Vertaa sitä tiedostoon ennen hyväksymistä.</source>
        <translation>The form was printed or flattened, and the answer was read from its text. Compare it with the file before accepting.</translation>
    </message>
    <message>
        <source>Näitä kohtia ei voitu tulkita: {0}.</source>
        <translation>These fields could not be understood: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n vastausta kirjattu luokkalistasta.</source>
        <translation>
            <numerusform>%n answer recorded from the class list.</numerusform>
            <numerusform>%n answers recorded from the class list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n riviä on vielä ilman vastausta.</source>
        <translation>
            <numerusform>%n row is still without an answer.</numerusform>
            <numerusform>%n rows are still without an answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vastaus kirjattu {0}.</source>
        <translation>Reply recorded {0}.</translation>
    </message>
</context>
<context>
    <name>ReplyRows</name>
    <message>
        <source>Luokkalistan rivit</source>
        <translation>Rows of the class list</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Viite</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Tilanne</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Kirjattu</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Ei vastausta vielä</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>Tarkista rivi</source>
        <translation>Check the row</translation>
    </message>
    <message>
        <source>Valmis hyväksyttäväksi</source>
        <translation>Ready to be accepted</translation>
    </message>
    <message numerus="yes">
        <source>%n riviä odottaa</source>
        <translation>
            <numerusform>%n row waits</numerusform>
            <numerusform>%n rows wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>Takaisin tauolta</source>
        <translation>Back from the pause</translation>
    </message>
    <message>
        <source>&amp;Jatka asiakkuutta</source>
        <translation>&amp;Continue the case</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Keskeytynyt polun vaihe jatkuu, kun merkitset sen käynnissä olevaksi.</source>
        <translation>An interrupted step of the path goes on when you mark it as under way.</translation>
    </message>
    <message>
        <source>Paluupäiväksi oli kirjattu {0}.</source>
        <translation>The day of return had been recorded as {0}.</translation>
    </message>
    <message>
        <source>Asiakkuus jatkuu.</source>
        <translation>The case goes on.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Poista valittu</source>
        <translation>Remove the chosen one</translation>
    </message>
    <message>
        <source>Palauta poistettu</source>
        <translation>Put the removed one back</translation>
    </message>
</context>
<context>
    <name>RuleSettings</name>
    <message>
        <source>Indikaattorit</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Määräajat</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Koodistot</source>
        <translation>Code lists</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sisältö</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Lähde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>versio {0}, {1} indikaattoria</source>
        <translation>version {0}, {1} indicators</translation>
    </message>
    <message>
        <source>{0} pv</source>
        <translation>{0} d</translation>
    </message>
    <message>
        <source>{0} tp</source>
        <translation>{0} working d</translation>
    </message>
    <message>
        <source>{0} vk</source>
        <translation>{0} wk</translation>
    </message>
    <message>
        <source>{0} kk</source>
        <translation>{0} mo</translation>
    </message>
    <message>
        <source>viipymättä</source>
        <translation>without delay</translation>
    </message>
    <message>
        <source>tarpeen mukaan</source>
        <translation>as needed</translation>
    </message>
    <message>
        <source>Kunnat</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>{0} kuntaa</source>
        <translation>{0} municipalities</translation>
    </message>
    <message>
        <source>Tilastokeskus</source>
        <translation>Statistics Finland</translation>
    </message>
    <message>
        <source>{0} koodia</source>
        <translation>{0} codes</translation>
    </message>
</context>
<context>
    <name>SafetySettings</name>
    <message>
        <source>Varmuuskopiot</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Varmuuskopioita ei ole vielä.</source>
        <translation>No backups yet.</translation>
    </message>
    <message>
        <source>Tehty itse</source>
        <translation>Made by hand</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Syy</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ennen päivitystä</source>
        <translation>Before an update</translation>
    </message>
    <message>
        <source>Koko</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Tiedosto</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kopio on salattu kuten tietovarasto, ja se luetaan läpi ennen kuin se kelpaa. Avaintiedosto kopioidaan sen viereen.</source>
        <translation>The copy is encrypted like the vault, and it is read through before it counts. The key file is copied beside it.</translation>
    </message>
    <message>
        <source>Tee &amp;varmuuskopio nyt</source>
        <translation>Make a &amp;backup now</translation>
    </message>
    <message>
        <source>Käyttöloki</source>
        <translation>Log of use</translation>
    </message>
    <message>
        <source>Jokainen katselu ja muutos kirjataan lokiin, jonka merkinnät varmistavat toisensa. Tarkistusluku painetaan asiakirjojen alareunaan: siitä näkee myöhemmin, onko lokia lyhennetty.</source>
        <translation>Every view and change is written into a log whose entries confirm each other. The check number is printed at the foot of documents: it shows later whether the log has been cut.</translation>
    </message>
    <message>
        <source>Tarkista &amp;loki</source>
        <translation>Check the &amp;log</translation>
    </message>
    <message>
        <source>Tehdään varmuuskopiota</source>
        <translation>Making a backup</translation>
    </message>
    <message>
        <source>Varmuuskopio on tehty ja luettu läpi: {0} riviä täsmää.</source>
        <translation>The backup has been made and read through: {0} rows match.</translation>
    </message>
    <message>
        <source>Tarkistetaan lokia</source>
        <translation>Checking the log</translation>
    </message>
    <message>
        <source>Loki on eheä: {0} merkintää.</source>
        <translation>The log is whole: {0} entries.</translation>
    </message>
    <message>
        <source>Lokia on muutettu. Merkintöjä on {0}.</source>
        <translation>The log has been altered. There are {0} entries.</translation>
    </message>
    <message>
        <source>Merkintä {0} ei täsmää. Älä poista mitään. Ilmoita tietosuojavastaavalle.</source>
        <translation>Entry {0} does not match. Do not delete anything. Tell the data protection officer.</translation>
    </message>
    <message>
        <source>{0}
Tarkistusluku: {1}</source>
        <translation>{0}
Check number: {1}</translation>
    </message>
</context>
<context>
    <name>SchoolRequests</name>
    <message>
        <source>&amp;Muistuta oppilaitosta…</source>
        <translation>&amp;Remind the school…</translation>
    </message>
    <message>
        <source>Pyydä &amp;tieto opinnoista…</source>
        <translation>&amp;Ask about the studies…</translation>
    </message>
    <message>
        <source>Muistutettu {0}.</source>
        <translation>Reminded {0}.</translation>
    </message>
    <message>
        <source>Tallenna muistutus</source>
        <translation>Save reminder</translation>
    </message>
    <message>
        <source>Muistutus tallennettu luonnokseksi. Lähetä se turvapostilla.</source>
        <translation>The reminder was saved as a draft. Send it by secure mail.</translation>
    </message>
    <message>
        <source>Tallenna seurantalomake</source>
        <translation>Save follow-up form</translation>
    </message>
    <message>
        <source>Seurantalomake tallennettu. Lähetä se oppilaitokselle turvapostilla.</source>
        <translation>The follow-up form was saved. Send it to the school by secure mail.</translation>
    </message>
</context>
<context>
    <name>SchoolRows</name>
    <message>
        <source>Sama lähete myös toiseen oppilaitokseen</source>
        <translation>The same referral to another school too</translation>
    </message>
    <message>
        <source>Oppilaitos {0}</source>
        <translation>School {0}</translation>
    </message>
    <message>
        <source>Vastaanottaja {0}</source>
        <translation>Recipient {0}</translation>
    </message>
    <message>
        <source>Ei toista oppilaitosta</source>
        <translation>No other school</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Hae nimellä, tunnuksella, puhelimella tai muistiinpanosta</source>
        <translation>Search by name, identifier, phone or note</translation>
    </message>
    <message>
        <source>Hae asiakasta</source>
        <translation>Find client</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Löytyneet asiakkaat</source>
        <translation>Clients found</translation>
    </message>
    <message>
        <source>Ei löytynyt: {query}. Kokeile osaa nimestä, puhelinta tai tunnusta.</source>
        <translation>Nothing found: {query}. Try a part of the name, the phone or the identifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n asiakas(ta) löytyi</source>
        <translation>
            <numerusform>%n client found</numerusform>
            <numerusform>%n clients found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfPanel</name>
    <message>
        <source>Kuka olet?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Nimesi ja toimistosi tulevat lähetteisiin ja käyttölokiin.</source>
        <translation>Your name and office go into referrals and the log of use.</translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;imike</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>asiantuntija</source>
        <translation>adviser</translation>
    </message>
    <message>
        <source>&amp;Toimisto</source>
        <translation>&amp;Office</translation>
    </message>
    <message>
        <source>&amp;Jatka</source>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>T&amp;akaisin</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Kirjoita nimesi.</source>
        <translation>Type your name.</translation>
    </message>
    <message>
        <source>Kirjoita toimistosi nimi.</source>
        <translation>Type the name of your office.</translation>
    </message>
</context>
<context>
    <name>SelfSettings</name>
    <message>
        <source>Omat tiedot</source>
        <translation>Own details</translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;imike</source>
        <translation>T&amp;itle</translation>
    </message>
    <message>
        <source>&amp;Puhelin</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <source>Sähköp&amp;osti</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Nimesi ja yhteystietosi tulevat lähetteisiin ja käyttölokiin.</source>
        <translation>Your name and contact details go into referrals and the log of use.</translation>
    </message>
    <message>
        <source>Omat tiedot tallennettu.</source>
        <translation>Own details saved.</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Palvelut</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>&amp;Lisää palvelu</source>
        <translation>&amp;Add a service</translation>
    </message>
    <message>
        <source>Kesken</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Suoritettu</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Ei suoritettu</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>pp.kk.vvvv</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>Palvelu {0}</source>
        <translation>Service {0}</translation>
    </message>
    <message>
        <source>Palvelu {0} alkoi</source>
        <translation>Service {0} began</translation>
    </message>
    <message>
        <source>Palvelu {0} päättyi</source>
        <translation>Service {0} ended</translation>
    </message>
    <message>
        <source>Palvelu {0} suoritettu</source>
        <translation>Service {0} completed</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Asetukset</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Yleiset</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Omat tiedot</source>
        <translation>Own details</translation>
    </message>
    <message>
        <source>Muistutukset</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Vastauskansio</source>
        <translation>Reply folder</translation>
    </message>
    <message>
        <source>Omat kentät</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Pohjat</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Avaimet</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Varmuuskopiot ja loki</source>
        <translation>Backups and log</translation>
    </message>
    <message>
        <source>Säännöt ja koodistot</source>
        <translation>Rules and code lists</translation>
    </message>
    <message>
        <source>Tietoja</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Pikanäppäimet</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Komento</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Näppäin</source>
        <translation>Key</translation>
    </message>
</context>
<context>
    <name>SkillPart</name>
    <message>
        <source>Muu osaaminen</source>
        <translation>Other skills</translation>
    </message>
    <message>
        <source>Lisää osaaminen</source>
        <translation>Add skill</translation>
    </message>
    <message>
        <source>Muuta osaamista ei ole kirjattu.</source>
        <translation>No other skills recorded.</translation>
    </message>
    <message>
        <source>Osaaminen</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Kirjattu</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>&amp;Osaaminen</source>
        <translation>S&amp;kill</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>Valitse tiedosto…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Lue liitetyt rivit</source>
        <translation>Read the pasted rows</translation>
    </message>
    <message>
        <source>Excel-työkirja tai CSV-tiedosto</source>
        <translation>Excel workbook or CSV file</translation>
    </message>
    <message>
        <source>Valitse oma taulukkosi tai pudota se ikkunaan. Tekoto lukee sen mutta ei muuta sitä. Mitään ei tuoda, ennen kuin olet nähnyt, mitä tuonti tekisi, ja koko tuonnin voi kumota jälkeenpäin.</source>
        <translation>Choose your own sheet or drop it on the window. Tekoto reads it and does not change it. Nothing is imported before you have seen what the import would do, and the whole import can be undone afterwards.</translation>
    </message>
    <message>
        <source>Tai liitä rivit Excelistä</source>
        <translation>Or paste rows from Excel</translation>
    </message>
    <message>
        <source>&amp;Liitä otsikkorivi ja rivit tähän (kopioi ne Excelissä ja paina Ctrl+V):</source>
        <translation>&amp;Paste the heading row and the rows here (copy them in Excel and press Ctrl+V):</translation>
    </message>
    <message>
        <source>Liitetyt rivit</source>
        <translation>Pasted rows</translation>
    </message>
</context>
<context>
    <name>StatusPart</name>
    <message>
        <source>Työmarkkinatilanne</source>
        <translation>Labour-market status</translation>
    </message>
    <message>
        <source>Kirjaa tilanne</source>
        <translation>Record a status</translation>
    </message>
    <message>
        <source>Työmarkkinatilannetta ei ole kirjattu.</source>
        <translation>No labour-market status recorded.</translation>
    </message>
    <message>
        <source>Tilanne</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Segmentti</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>&amp;Tilanne</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>&amp;Alkaen</source>
        <translation>Fro&amp;m</translation>
    </message>
    <message>
        <source>&amp;Päättyy</source>
        <translation>En&amp;ds</translation>
    </message>
    <message>
        <source>&amp;Segmentti</source>
        <translation>Se&amp;gment</translation>
    </message>
    <message>
        <source>toimiston oma luokka</source>
        <translation>the office&apos;s own class</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Tilarivi</source>
        <translation>Status bar</translation>
    </message>
    <message>
        <source>Kaikki tallennettu</source>
        <translation>Everything saved</translation>
    </message>
    <message>
        <source>Keskeytä</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Salattu · tällä koneella</source>
        <translation>Encrypted · on this computer</translation>
    </message>
    <message>
        <source>Työn edistyminen</source>
        <translation>Progress of the work</translation>
    </message>
    <message numerus="yes">
        <source>%n asiakas(ta)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Keskeytetään…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Vaihe {0} / {1}: {2}</source>
        <translation>Step {0} / {1}: {2}</translation>
    </message>
</context>
<context>
    <name>TakeBackForm</name>
    <message>
        <source>Peru viimeisin tila</source>
        <translation>Take back the last state</translation>
    </message>
    <message>
        <source>&amp;Peru tila</source>
        <translation>&amp;Take back the state</translation>
    </message>
    <message>
        <source>S&amp;yy</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Tila {0} ({1}) perutaan, ja tila {2} ({3}) on taas voimassa.</source>
        <translation>The state {0} ({1}) is taken back, and the state {2} ({3}) holds again.</translation>
    </message>
    <message>
        <source>Peruttu tila jää lokiin. Perutut lähetteet ja päättyneet suunnitelmat eivät palaa.</source>
        <translation>The state taken back stays in the log. Cancelled referrals and ended plans do not come back.</translation>
    </message>
    <message>
        <source>Viimeisin tila peruttu.</source>
        <translation>The last state has been taken back.</translation>
    </message>
</context>
<context>
    <name>TargetFields</name>
    <message>
        <source>Indikaattorien tavoitteet</source>
        <translation>Targets of the indicators</translation>
    </message>
    <message>
        <source>Tavoite</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Ilmoitettu luku</source>
        <translation>Reported figure</translation>
    </message>
    <message>
        <source>Tavoite {0}</source>
        <translation>Target {0}</translation>
    </message>
    <message>
        <source>Ilmoitettu luku {0}</source>
        <translation>Reported figure {0}</translation>
    </message>
</context>
<context>
    <name>TaskGroup</name>
    <message>
        <source>Näytä loput {0}</source>
        <translation>Show the other {0}</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Torkutetut</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>Myöhässä</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Tänään</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tällä viikolla</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Tulossa</source>
        <translation>Coming</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>tänään</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{0} pv</source>
        <translation>{0} d</translation>
    </message>
    <message>
        <source>yli {0} v</source>
        <translation>over {0} y</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Lisää polulle</source>
        <translation>Add to the path</translation>
    </message>
    <message>
        <source>Polkumalli</source>
        <translation>Path template</translation>
    </message>
    <message>
        <source>Asiakas&amp;ryhmä</source>
        <translation>Client &amp;group</translation>
    </message>
    <message>
        <source>– (ei valittu)</source>
        <translation>– (not chosen)</translation>
    </message>
    <message>
        <source>Polku&amp;malli</source>
        <translation>Path &amp;template</translation>
    </message>
    <message>
        <source>Ensimmäinen vaihe &amp;alkaa</source>
        <translation>First step &amp;begins</translation>
    </message>
    <message>
        <source>{0} (sopii ryhmälle)</source>
        <translation>{0} (suits the group)</translation>
    </message>
    <message>
        <source>Lähde: {0}. Tarkoitettu ryhmille: {1}. Päivät ovat ehdotuksia.</source>
        <translation>Source: {0}. Meant for the groups: {1}. The days are proposals.</translation>
    </message>
    <message>
        <source>alkaa</source>
        <translation>begins</translation>
    </message>
    <message>
        <source>päättyy</source>
        <translation>ends</translation>
    </message>
</context>
<context>
    <name>TemplateName</name>
    <message>
        <source>Pohjan &amp;nimi</source>
        <translation>&amp;Name of the template</translation>
    </message>
    <message>
        <source>Tallenna pohja</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TemplatePart</name>
    <message>
        <source>&amp;Kumoa lisäys</source>
        <translation>&amp;Undo the addition</translation>
    </message>
    <message>
        <source>Polulle lisättiin vaiheita: {0}.</source>
        <translation>Steps added to the path: {0}.</translation>
    </message>
    <message>
        <source>Lisäys kumottiin, vaiheita {0}.</source>
        <translation>The addition was undone, steps: {0}.</translation>
    </message>
</context>
<context>
    <name>TemplateSettings</name>
    <message>
        <source>Omat lähetepohjat</source>
        <translation>Own referral templates</translation>
    </message>
    <message>
        <source>Omia lähetepohjia ei ole.</source>
        <translation>There are no own templates.</translation>
    </message>
    <message>
        <source>Lopeta käyttö</source>
        <translation>Stop using</translation>
    </message>
    <message>
        <source>Muuta</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Lisää lähetepohja</source>
        <translation>Add a template</translation>
    </message>
    <message>
        <source>Oma pohja tulee lähetteeseen koulutusmuodon ja saajan mukaan ennen ohjelman pohjia. Se jättää pois tietoja ja muistuttaa rasteista; uusia tietoja se ei lisää. Muutos tekee uuden version, ja tehdyt lähetteet pitävät omansa.</source>
        <translation>An own template is chosen by kind of training and receiver before those of the program. It leaves details out and reminds of ticks; it adds no new ones. A change makes a new version, and referrals that were made keep theirs.</translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Koulutusmuoto</source>
        <translation>Kind of training</translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Jää pois</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Versio</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>kaikki</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Lähetepohja</source>
        <translation>Referral template</translation>
    </message>
    <message>
        <source>&amp;Nimi suomeksi</source>
        <translation>&amp;Name in Finnish</translation>
    </message>
    <message>
        <source>Nimi &amp;ruotsiksi</source>
        <translation>Name in &amp;Swedish</translation>
    </message>
    <message>
        <source>Koulutusm&amp;uoto</source>
        <translation>&amp;Kind of training</translation>
    </message>
    <message>
        <source>&amp;Saaja</source>
        <translation>&amp;Receiver</translation>
    </message>
    <message>
        <source>&amp;Kysymys suomeksi</source>
        <translation>&amp;Question in Finnish</translation>
    </message>
    <message>
        <source>Kysymys ruo&amp;tsiksi</source>
        <translation>Question in S&amp;wedish</translation>
    </message>
    <message>
        <source>Nämä tiedot jäävät lähetteestä pois:</source>
        <translation>These details are left out of the referral:</translation>
    </message>
    <message>
        <source>Näistä rasteista muistutetaan:</source>
        <translation>It reminds of these ticks:</translation>
    </message>
</context>
<context>
    <name>ThreadEditor</name>
    <message>
        <source>Muuta ketjua</source>
        <translation>Change the thread</translation>
    </message>
    <message>
        <source>Uusi ketju</source>
        <translation>New thread</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Osallistuja</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Lisää osallistuja</source>
        <translation>Add the participant</translation>
    </message>
    <message>
        <source>Tästä ketjusta on keskeneräinen luonnos, jota ei tallennettu.</source>
        <translation>There is an unfinished draft of this thread that was not saved.</translation>
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
        <translation>Participants</translation>
    </message>
    <message>
        <source>Lisää ne, joiden kesken asiaa hoidetaan.</source>
        <translation>Add those who handle the matter together.</translation>
    </message>
    <message>
        <source>Lisää &amp;osallistuja</source>
        <translation>Add a parti&amp;cipant</translation>
    </message>
    <message>
        <source>&amp;Aihe</source>
        <translation>S&amp;ubject</translation>
    </message>
    <message>
        <source>&amp;Salassapidon peruste</source>
        <translation>&amp;Ground of secrecy</translation>
    </message>
    <message>
        <source>Ketjun muistiinpanot voivat lähteä vain ketjuun merkityille organisaatioille, ja niillekin vain näkyvyyden mukaan.</source>
        <translation>The notes of a thread can leave only to the organisations that take part in it, and to them only by their visibility.</translation>
    </message>
    <message>
        <source>Ketjun tiedot</source>
        <translation>Data of the thread</translation>
    </message>
    <message>
        <source>Ei organisaatiota</source>
        <translation>No organisation</translation>
    </message>
    <message>
        <source>Ketju tallennettu.</source>
        <translation>The thread is saved.</translation>
    </message>
</context>
<context>
    <name>ThreadNoteForm</name>
    <message>
        <source>T&amp;yyppi</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Näkyvyys</source>
        <translation>&amp;Visibility</translation>
    </message>
    <message>
        <source>Opp&amp;ilaitos</source>
        <translation>S&amp;chool</translation>
    </message>
    <message>
        <source>P&amp;äivä</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Kellonaika</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>&amp;Osallistujat</source>
        <translation>Parti&amp;cipants</translation>
    </message>
    <message>
        <source>T&amp;eksti</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Täydennys</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Muistiinpano ketjuun</source>
        <translation>Note to the thread</translation>
    </message>
    <message>
        <source>Ei nimetty</source>
        <translation>None named</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Yhteistyöketju</source>
        <translation>Co-operation thread</translation>
    </message>
    <message>
        <source>Osallistujat</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Ketjun muistiinpanot</source>
        <translation>Notes of the thread</translation>
    </message>
    <message>
        <source>Asiakkaan ketju {0}</source>
        <translation>Client&apos;s thread {0}</translation>
    </message>
    <message>
        <source>Verkoston asia {0}</source>
        <translation>Network matter {0}</translation>
    </message>
    <message>
        <source>Ei osallistujia vielä.</source>
        <translation>No participants yet.</translation>
    </message>
    <message>
        <source>Ketjussa ei ole vielä muistiinpanoja</source>
        <translation>There are no notes in the thread yet</translation>
    </message>
    <message>
        <source>Kirjoita ensimmäinen muistiinpano tai palaverin muistio.</source>
        <translation>Write the first note or the minutes of a meeting.</translation>
    </message>
    <message>
        <source>Lisää täydennys</source>
        <translation>Add an addendum</translation>
    </message>
    <message>
        <source>Tulosta muistio</source>
        <translation>Print the minutes</translation>
    </message>
    <message>
        <source>Muistiinpano tallennettu.</source>
        <translation>The note is saved.</translation>
    </message>
    <message>
        <source>Tallenna PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>PDF on tallennettu. Jos lähetät sen, käytä turvapostia.</source>
        <translation>The PDF has been saved. If you send it, use secure mail.</translation>
    </message>
    <message>
        <source>Tehdään PDF</source>
        <translation>Making the PDF</translation>
    </message>
</context>
<context>
    <name>ThreadPrintForm</name>
    <message>
        <source>Tallenna PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>&amp;Kenelle</source>
        <translation>&amp;For whom</translation>
    </message>
    <message>
        <source>P&amp;eruste</source>
        <translation>&amp;Ground</translation>
    </message>
    <message>
        <source>Perustelu, koska &amp;turvakielto</source>
        <translation>&amp;Reason, because of non-disclosure</translation>
    </message>
    <message>
        <source>K&amp;ieli</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Tulosta muistio</source>
        <translation>Print the minutes</translation>
    </message>
    <message>
        <source>Tulosta ketju</source>
        <translation>Print the thread</translation>
    </message>
    <message>
        <source>Oma virasto</source>
        <translation>Own office</translation>
    </message>
    <message>
        <source>Asiakas itse</source>
        <translation>The client</translation>
    </message>
    <message>
        <source>Muistiinpanoja paperissa: {0}. Pois jää: {1}.</source>
        <translation>Notes on the paper: {0}. Left out: {1}.</translation>
    </message>
</context>
<context>
    <name>TodayFilter</name>
    <message>
        <source>N&amp;äytä</source>
        <translation>Sho&amp;w</translation>
    </message>
    <message>
        <source>&amp;Kenen lista</source>
        <translation>Whose &amp;list</translation>
    </message>
    <message>
        <source>Oma</source>
        <translation>My own</translation>
    </message>
    <message>
        <source>Kaikki ({0})</source>
        <translation>All ({0})</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Ei mitään odottamassa</source>
        <translation>Nothing waiting</translation>
    </message>
    <message>
        <source>Lisää ensimmäinen asiakas (Ctrl+Vaihto+N). Yksi nimi riittää alkuun. Lähetettä varten lisää myös oppilaitos: Verkosto (Ctrl+3), Uusi organisaatio.</source>
        <translation>Add the first client (Ctrl+Shift+N). One name is enough to begin with. A referral also needs a school: Network (Ctrl+3), New organisation.</translation>
    </message>
    <message>
        <source>Tehtävälista</source>
        <translation>List of tasks</translation>
    </message>
    <message>
        <source>Tervetuloa Tekotoon</source>
        <translation>Welcome to Tekoto</translation>
    </message>
    <message>
        <source>Kaikki on ajan tasalla. Hae asiakas (Ctrl+F) tai tee muistiinpano (Ctrl+N).</source>
        <translation>Everything is up to date. Find a client (Ctrl+F) or write a note (Ctrl+N).</translation>
    </message>
    <message>
        <source>Lista: {0}</source>
        <translation>List: {0}</translation>
    </message>
    <message>
        <source>myöhässä {0}</source>
        <translation>overdue {0}</translation>
    </message>
    <message>
        <source>tänään {0}</source>
        <translation>today {0}</translation>
    </message>
    <message>
        <source>tällä viikolla {0}</source>
        <translation>this week {0}</translation>
    </message>
    <message>
        <source>tulossa {0}</source>
        <translation>coming {0}</translation>
    </message>
    <message>
        <source>torkutettu {0}</source>
        <translation>snoozed {0}</translation>
    </message>
    <message>
        <source>Maanantai</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tiistai</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Keskiviikko</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Torstai</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Perjantai</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Lauantai</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunnuntai</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Torkutettu {0} asti. Ctrl+R palauttaa.</source>
        <translation>Snoozed until {0}. Ctrl+R takes it back.</translation>
    </message>
    <message>
        <source>Merkitty hoidetuksi. Ctrl+R palauttaa.</source>
        <translation>Marked as done. Ctrl+R takes it back.</translation>
    </message>
    <message>
        <source>Tehtävä on taas listalla.</source>
        <translation>The task is on the list again.</translation>
    </message>
    <message>
        <source>Oleskelulupa päättyi {0}</source>
        <translation>Residence permit expired {0}</translation>
    </message>
    <message>
        <source>Suunnitelma päättyi {0}</source>
        <translation>Plan expired {0}</translation>
    </message>
    <message>
        <source>Suunnitelma päättyy {0}</source>
        <translation>Plan ends {0}</translation>
    </message>
    <message>
        <source>Suunnitelma luonnoksena {0}</source>
        <translation>Plan in draft {0}</translation>
    </message>
    <message>
        <source>Vastaus viimeistään {0}</source>
        <translation>Reply by {0}</translation>
    </message>
    <message>
        <source>Lähete luonnoksena {0}</source>
        <translation>Referral in draft {0}</translation>
    </message>
    <message>
        <source>Palauta listalle</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>hoidettu</source>
        <translation>done</translation>
    </message>
    <message>
        <source>{0} asti</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>{0} tp</source>
        <translation>{0} wd</translation>
    </message>
    <message>
        <source>alkaa {0}</source>
        <translation>starts {0}</translation>
    </message>
    <message>
        <source>Oppilaitos vastasi {0}</source>
        <translation>The school replied {0}</translation>
    </message>
    <message>
        <source>Oleskelulupa päättyy {0}</source>
        <translation>Residence permit ends {0}</translation>
    </message>
    <message>
        <source>Turvakiellon määräaika {0}</source>
        <translation>Deadline of the non-disclosure {0}</translation>
    </message>
    <message>
        <source>Peritty turvakielto on päätettävä, peruste päättyi {0}</source>
        <translation>The inherited non-disclosure must be ended, its ground ended {0}</translation>
    </message>
    <message>
        <source>Palaa tauolta {0}</source>
        <translation>Back from the pause on {0}</translation>
    </message>
    <message>
        <source>Suunnitelma allekirjoitettava uudelleen, siirtyi {0}</source>
        <translation>The plan must be signed again, transferred {0}</translation>
    </message>
    <message>
        <source>Täyttää 18 vuotta {0}</source>
        <translation>Turns 18 on {0}</translation>
    </message>
    <message>
        <source>Määräaika {0}</source>
        <translation>Deadline {0}</translation>
    </message>
    <message>
        <source>Suostumus päättyy {0}</source>
        <translation>Consent ends {0}</translation>
    </message>
    <message>
        <source>Kortti vanhenee {0}</source>
        <translation>Card expires {0}</translation>
    </message>
    <message>
        <source>Tapaaminen {0}</source>
        <translation>Meeting {0}</translation>
    </message>
    <message>
        <source>Sovittu tehtävä {0}</source>
        <translation>Agreed duty {0}</translation>
    </message>
    <message>
        <source>Suostumus päättyi {0}</source>
        <translation>Consent ended {0}</translation>
    </message>
    <message>
        <source>Kortti vanheni {0}</source>
        <translation>Card expired {0}</translation>
    </message>
    <message>
        <source>Viipymättä {0} alkaen</source>
        <translation>Without delay from {0}</translation>
    </message>
    <message>
        <source>Tapaamisen tulos puuttuu {0}</source>
        <translation>No outcome yet {0}</translation>
    </message>
    <message>
        <source>Avaa suunnitelma</source>
        <translation>Open the plan</translation>
    </message>
    <message>
        <source>Jatka suunnitelmaa</source>
        <translation>Continue the plan</translation>
    </message>
    <message>
        <source>Avaa lähete</source>
        <translation>Open the referral</translation>
    </message>
    <message>
        <source>Avaa vastaus</source>
        <translation>Open the reply</translation>
    </message>
    <message>
        <source>Jatka lähetettä</source>
        <translation>Continue the referral</translation>
    </message>
    <message>
        <source>Päivitä lupa</source>
        <translation>Update the permit</translation>
    </message>
    <message>
        <source>Tarkista turvakielto</source>
        <translation>Check it</translation>
    </message>
    <message>
        <source>Päätä turvakielto</source>
        <translation>End the non-disclosure</translation>
    </message>
    <message>
        <source>Jatka asiakkuutta</source>
        <translation>Continue the case</translation>
    </message>
    <message>
        <source>Avaa tapaaminen</source>
        <translation>Open appointment</translation>
    </message>
    <message>
        <source>Avaa suostumukset</source>
        <translation>Open the consents</translation>
    </message>
    <message>
        <source>Avaa kortit</source>
        <translation>Open the cards</translation>
    </message>
    <message>
        <source>Avaa ketju</source>
        <translation>Open the thread</translation>
    </message>
    <message>
        <source>Kirjaa tulos</source>
        <translation>Record outcome</translation>
    </message>
    <message>
        <source>Avaa asiakas</source>
        <translation>Open the client</translation>
    </message>
    <message>
        <source>suostumukset kysytään häneltä itseltään</source>
        <translation>consents are asked from the client in person</translation>
    </message>
    <message>
        <source>turvakielto, avaa ketju</source>
        <translation>non-disclosure, open the thread</translation>
    </message>
    <message>
        <source>tulkki {0}</source>
        <translation>interpreter {0}</translation>
    </message>
    <message>
        <source>tulkki {0}, vahvistamatta</source>
        <translation>interpreter {0}, unconfirmed</translation>
    </message>
</context>
<context>
    <name>TodaySide</name>
    <message>
        <source>Missä asiakkaat ovat</source>
        <translation>Where the clients are</translation>
    </message>
    <message>
        <source>Koulut vastaavat</source>
        <translation>Schools answer</translation>
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
        <translation>To another office in a packet</translation>
    </message>
    <message>
        <source>&amp;Valmistele siirto</source>
        <translation>&amp;Prepare the transfer</translation>
    </message>
    <message>
        <source>&amp;Kumppani</source>
        <translation>&amp;Partner</translation>
    </message>
    <message>
        <source>P&amp;eruste</source>
        <translation>Gr&amp;ound</translation>
    </message>
    <message>
        <source>Perustelu, koska &amp;turvakielto</source>
        <translation>Reason, because of the &amp;non-disclosure</translation>
    </message>
    <message>
        <source>Asiakas lähtee seuraavassa paketissa: Verkosto, Paketit, Tee paketti. Siellä näet jokaisen tiedon, joka lähtee.</source>
        <translation>The client goes with the next packet: Network, Packets, Make a packet. There you see everything that leaves.</translation>
    </message>
    <message>
        <source>Kun paketti on tehty, oma muokkausoikeus päättyy. Toimistosi näkee jatkossa vain sen, mitä se teki itse, ja lokin.</source>
        <translation>When the packet is made, your right to change ends. From then on your office sees only what it did itself, and the log.</translation>
    </message>
    <message>
        <source>Siirron voi ottaa takaisin, kunnes kumppani on kuitannut sen, tai jos kumppani ei ota asiakasta vastaan.</source>
        <translation>The transfer can be taken back until the partner&apos;s receipt has come, or if the partner does not take the client over.</translation>
    </message>
    <message>
        <source>Turvakielto: yhteystiedot, kotikunta ja vapaat tekstit eivät lähde.</source>
        <translation>Non-disclosure: contact details, municipality and free texts do not leave.</translation>
    </message>
    <message>
        <source>Peruttavia tapaamisia: {0}. Ilmoita tulkille itse.</source>
        <translation>Appointments cancelled: {0}. Tell the interpreter yourself.</translation>
    </message>
    <message>
        <source>Siirto on valmis. Tee vielä paketti: {0}.</source>
        <translation>The transfer is ready. Make the packet next: {0}.</translation>
    </message>
</context>
<context>
    <name>TransferList</name>
    <message>
        <source>Siirrot</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Käsittele siirto</source>
        <translation>Handle the transfer</translation>
    </message>
    <message>
        <source>Ota asiakas takaisin</source>
        <translation>Take the client back</translation>
    </message>
    <message>
        <source>Suunta</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Asiakas</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Kumppani</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Tila</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Meille</source>
        <translation>To us</translation>
    </message>
    <message>
        <source>Meiltä</source>
        <translation>From us</translation>
    </message>
    <message>
        <source>Ei säilytetty</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>Tieto ei ole saatavilla.</source>
        <translation>The information is not available.</translation>
    </message>
    <message>
        <source>Otettu takaisin, mutta kumppani ehti ottaa vastaan</source>
        <translation>Taken back, but the partner had taken over</translation>
    </message>
    <message>
        <source>Asiakas on taas teidän.</source>
        <translation>The client is yours again.</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Siirtyvä asiakas</source>
        <translation>Client who moves</translation>
    </message>
    <message>
        <source>Mitä hänestä saapui</source>
        <translation>What came of the client</translation>
    </message>
    <message>
        <source>Saattaa olla jo asiakkaanne</source>
        <translation>May be your client already</translation>
    </message>
    <message>
        <source>{0} siirtää teille: {1}</source>
        <translation>{0} transfers to you: {1}</translation>
    </message>
    <message>
        <source>Emme ota vastaan</source>
        <translation>We do not take over</translation>
    </message>
    <message>
        <source>Kumppani saa tiedon seuraavassa paketissa ja voi ottaa asiakkaan takaisin. Saapuneita tietoja ei säilytetä.</source>
        <translation>The partner is told in the next packet and can take the client back. What came is not kept.</translation>
    </message>
    <message>
        <source>Asiakas ei kuulu meille</source>
        <translation>The client is not for us</translation>
    </message>
    <message>
        <source>Valittu: {0}. Hänen omat tietonsa säilyvät, ja saapuneet kirjataan muistiinpanoksi.</source>
        <translation>Chosen: {0}. What you have recorded stays, and what came is written into a note.</translation>
    </message>
    <message>
        <source>Asiakas on jo tunnistettu teillä. Hänen omat tietonsa säilyvät, ja saapuneet kirjataan muistiinpanoksi.</source>
        <translation>The client has been recognised here already. What you have recorded stays, and what came is written into a note.</translation>
    </message>
    <message>
        <source>Uutena asiakkaana hän saa nämä tiedot, ja suunnitelmasta tulee luonnos. Jos hän on jo asiakkaanne, valitse hänet ensin.</source>
        <translation>As a new client she gets these data, and the plan becomes a draft. If she is your client already, choose her first.</translation>
    </message>
    <message>
        <source>Asiakas otettiin vastaan.</source>
        <translation>The client was taken over.</translation>
    </message>
    <message>
        <source>Kumppanille kerrotaan seuraavassa paketissa.</source>
        <translation>The partner is told in the next packet.</translation>
    </message>
</context>
<context>
    <name>TransferRecordTable</name>
    <message>
        <source>Asiakas</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tieto</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Arvo</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Millä perusteella</source>
        <translation>On which ground</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Tietovarastoa ei voi avata</source>
        <translation>The vault cannot be opened</translation>
    </message>
    <message>
        <source>Kansio: {folder}</source>
        <translation>Folder: {folder}</translation>
    </message>
    <message>
        <source>&amp;Yritä uudelleen</source>
        <translation>&amp;Try again</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Kumotaan: {0}</source>
        <translation>Undoing: {0}</translation>
    </message>
    <message>
        <source>Tehdään uudelleen: {0}</source>
        <translation>Redoing: {0}</translation>
    </message>
    <message>
        <source>Ei kumottavaa tältä istunnolta. Aiemmat: Viimeisimmät toimet.</source>
        <translation>Nothing to undo in this session. Earlier ones: Recent acts.</translation>
    </message>
    <message>
        <source>Ei uudelleen tehtävää tältä istunnolta.</source>
        <translation>Nothing to redo in this session.</translation>
    </message>
    <message>
        <source>Kumottu: {0}.</source>
        <translation>Undone: {0}.</translation>
    </message>
    <message>
        <source>Tehty uudelleen: {0}.</source>
        <translation>Done again: {0}.</translation>
    </message>
    <message>
        <source>Ennalleen jätettiin {0} asiakasta, joiden tietoja on muutettu sen jälkeen.</source>
        <translation>{0} clients whose data have been changed since were kept as they are.</translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Avaa Tekoto</source>
        <translation>Open Tekoto</translation>
    </message>
    <message>
        <source>&amp;Tunnuslause</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Näytä tunnuslause</source>
        <translation>&amp;Show the passphrase</translation>
    </message>
    <message>
        <source>&amp;Avaa</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Käytä &amp;palautuskoodia</source>
        <translation>Use the &amp;recovery code</translation>
    </message>
    <message>
        <source>Kirjoita tunnuslause.</source>
        <translation>Type the passphrase.</translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message>
        <source>Kuka olet?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Nimesi kirjataan jokaiseen käyttöön.</source>
        <translation>Your name is recorded at every use.</translation>
    </message>
</context>
<context>
    <name>WhyBox</name>
    <message>
        <source>{0} on laskettu. Miksi?</source>
        <translation>{0} is counted. Why?</translation>
    </message>
    <message>
        <source>{0} ei ole mukana. Miksi?</source>
        <translation>{0} is not counted. Why?</translation>
    </message>
    <message>
        <source>Osallistuminen {0}</source>
        <translation>Participation {0}</translation>
    </message>
</context>
<context>
    <name>WorkPart</name>
    <message>
        <source>Työkokemus</source>
        <translation>Work experience</translation>
    </message>
    <message>
        <source>Lisää työkokemus</source>
        <translation>Add work experience</translation>
    </message>
    <message>
        <source>Työkokemusta ei ole kirjattu.</source>
        <translation>No work experience recorded.</translation>
    </message>
    <message>
        <source>Ammatti</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>ISCO-08</source>
        <translation>ISCO-08</translation>
    </message>
    <message>
        <source>Maa</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Aika</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Vuosia</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Tehtävät</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>epävirallinen työ</source>
        <translation>informal work</translation>
    </message>
    <message>
        <source>&amp;Ammatti</source>
        <translation>&amp;Occupation</translation>
    </message>
    <message>
        <source>Ammattiluokka (&amp;ISCO-08)</source>
        <translation>Occupation group (&amp;ISCO-08)</translation>
    </message>
    <message>
        <source>Työ&amp;nantaja</source>
        <translation>&amp;Employer</translation>
    </message>
    <message>
        <source>T&amp;oimiala</source>
        <translation>In&amp;dustry</translation>
    </message>
    <message>
        <source>&amp;Maa</source>
        <translation>C&amp;ountry</translation>
    </message>
    <message>
        <source>A&amp;lkamisvuosi</source>
        <translation>&amp;Start year</translation>
    </message>
    <message>
        <source>&amp;Päättymisvuosi</source>
        <translation>En&amp;d year</translation>
    </message>
    <message>
        <source>&amp;Vuosia</source>
        <translation>&amp;Years</translation>
    </message>
    <message>
        <source>&amp;Epävirallinen työ (kotitalous, maatila, oma kauppa)</source>
        <translation>In&amp;formal work (household, farm, own shop)</translation>
    </message>
    <message>
        <source>T&amp;ehtävät</source>
        <translation>&amp;Tasks</translation>
    </message>
</context>
</TS>
