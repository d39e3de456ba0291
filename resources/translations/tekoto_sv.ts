<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="fi">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Tiedosto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Asiakastyö</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Siirry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Näytä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ohje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tänään</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Asiakkaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verkosto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seuranta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;etukset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Takaisin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuraava ikkunan osa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edellinen ikkunan osa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hae asiakasta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Komennot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Uusi muistiinpano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uusi &amp;asiakas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ohjaa koulutukseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaa &amp;palautettu vastaus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vie t&amp;yökirja…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tallenna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kopioi taulukko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Päivitä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suurenna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pienennä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tavallinen koko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Valikko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lukitse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lopeta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pikanäppäimet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>Lukittiin, koska ohjelmaa ei käytetty %n minuuttiin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tallennetut tiedot ja luonnokset ovat tallessa.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientEditor</name>
    <message>
        <source>Asiakkaan tiedot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uusi asiakas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lue tallennetut tiedot uudelleen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallenna uudelleen, jos tiedot ovat oikein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakkaan tiedot tallennettu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientFields</name>
    <message>
        <source>Nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sukunimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Etunimet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kutsumanimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alkuperäinen &amp;kirjoitusasu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Muut kirjoitusasut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pilkulla erotettuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henkilöys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Henkilötunnus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voi puuttua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syy tunnuksen muutokseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrin asiakasn&amp;umero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;yntymäaika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syntymäajan tarkkuus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekisteröity sukupuoli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sukupuoli raporteissa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kansalaisuus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kielet ja lukutaito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Äi&amp;dinkieli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Asiointikieli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tul&amp;kkauskieli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tul&amp;kki tarvitaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kotoutumiskieli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luku- ja kirjoitustaito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oleskelu ja kotikunta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saapui Suomeen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensimmäinen oleskelulupa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lupatyyppi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luvan peruste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lupa alkaen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lupa päättyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kotik&amp;unta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kotikunta alkaen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yhteystiedot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Puhelin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viestin saa &amp;jättää</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sähköp&amp;osti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Osoite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yh&amp;teysosoite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turvakielto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei turvakieltoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tur&amp;vakielto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alkaen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Määräaika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koskee myös perhettä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oma tavoite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakkaan omin sanoin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientHistory</name>
    <message>
        <source>Tiedot ajassa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katselut ja muutokset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näytä loki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tieto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arvo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toiminto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peruste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakkuus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kotikunta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientNotes</name>
    <message>
        <source>Muistiinpanot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei muistiinpanoja vielä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjaa tapaaminen, puhelu tai yhteistyö oppilaitoksen kanssa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näytetään uusimmat {0}; vanhemmat löytyvät haulla (Ctrl+F).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisää täydennys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Asiakkaan tiedot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yhteenveto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelma ja polku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osaaminen ja kieli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muistiinpanot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähetteet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muistiinpanot {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähetteet {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asiakasnumero {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s. {0} ({1}{2} v)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, tulkki tarvitaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asiantuntija {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelma voimassa {0} asti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelma päättynyt {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei suunnitelmaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toistaiseksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turvakielto ({0}), voimassa {1}. Osoite, kotikunta ja yhteystiedot ovat piilossa. Ulos luovutetaan vain yhteysosoite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientPlan</name>
    <message>
        <source>Suunnitelmat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polun vaiheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merkitse allekirjoitetuksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uusi suunnitelma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisää vaihe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelma ja polku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tila</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voimassa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koulutukset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaihe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarkenne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Järjestäjä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suunnitelma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Voimassa alkaen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voimassa &amp;asti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;llekirjoitettu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;avoite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Koulutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selitetty &amp;kielellä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulkki oli &amp;mukana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uusi vaihe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vaihe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tar&amp;kenne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;la</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;lkaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Päättyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelman voimassaolo on päättynyt. Tarkista asiakkaan kanssa, tehdäänkö uusi kotoutumissuunnitelma vai työllistymissuunnitelma.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientReferrals</name>
    <message>
        <source>Lähetteet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luovutetut tiedot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei lähetteitä vielä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohjaa koulutukseen (Ctrl+Vaihto+O) tekee lähetteen tämän asiakkaan tiedoista.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tila</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppilaitos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koulutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähetetty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastaus viimeistään</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peruste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tietoa: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientSkills</name>
    <message>
        <source>Kielitaito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjaa arviointi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koulutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisää koulutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Työkokemus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisää työkokemus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osaaminen ja kieli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kieli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arvioitu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arvioija</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taso (ISCED)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vuosia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todistus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päättyi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ammatti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tehtävät</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kielitaidon arviointi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kieli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rvioitu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arvi&amp;oija</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Koulutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taso (ISCED)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vuosia koulua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Päättymisvuosi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;distus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ammatti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vuosia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ehtävät</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientSummary</name>
    <message>
        <source>Kielitaitoa ei ole arvioitu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kielitaito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähetteet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luovutukset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yhteenveto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taulukko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oma tavoite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viimeisimmät muistiinpanot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei lähetteitä vielä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietoja ei ole luovutettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polulla ei ole vielä vaiheita. Tee suunnitelma tai ohjaa koulutukseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tänään</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tavoitetta ei ole kirjattu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei muistiinpanoja vielä. Ctrl+N avaa uuden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kielitaito, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tavoite {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · viite {1}
{2}; {3} tietoa, peruste: {4}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Asiakkaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tila</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kotikunta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulkkauskieli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelma päättyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viimeisin merkintä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiantuntija</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luetaan asiakkaita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omat asiakkaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koko toimisto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoimet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kenen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tila:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n asiakasta</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tällä rajauksella ei ole asiakkaita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaihda rajausta tai lisää asiakas (Ctrl+Vaihto+N).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Palautuskoodi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jos unohdat tunnuslauseen tai vaihdat tietokonetta, vain tämä koodi avaa tiedot. Tulosta se tai kirjoita se paperille ja säilytä lukitussa paikassa, ei tietokoneen vieressä. Koodia ei näytetä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palautuskoodi: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tulosta…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita &amp;koodi paperilta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Valmis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koodi ei ole sama. Tarkista se paperilta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekoton palautuskoodi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Yhteystiedot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näytä (kirjataan lokiin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; viestin saa jättää</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kotikunta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tieto ei ole saatavilla.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBox</name>
    <message>
        <source>Ohjelmassa tapahtui odottamaton virhe. Tallennetut tiedot ovat tallessa. Tallenna raportti ja lähetä se tuelle: siinä ei ole asiakkaiden tietoja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallenna raportti…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulje ilmoitus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallenna raportti</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>pp.kk.vvvv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Odota hetki</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Turvakielto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nimi kirjoitetaan myös näin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tunnus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puhelin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muistiinpano</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>&amp;Tallenna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Peruuta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Haluatko ensin katsella? Esimerkkiaineistossa on vain keksittyjä ihmisiä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaa &amp;esimerkkiaineisto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>PDF-tiedostot (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Toiminto ei onnistunut ({key}). Tallennetut tiedot ovat tallessa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kokee toiminnan auttaneen kotoutumisessa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haki osaamisen tunnustamista jaksolla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haki pitkään oleskelleen asemaa jaksolla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kielitaito nousi vähintään yhden päätason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On suorittanut kurssin jaksolla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasketaan mukaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osallistuminen päättyi jaksolla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On osallistunut jaksolla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On saanut palvelua jaksolla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osallistuja vastasi ei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haettu ennen osallistumista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ehto täyttyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palvelua ei ole kirjattu jaksolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hakemusta ei ole kirjattu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurssia ei ole merkitty suoritetuksi jaksolla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osallistuminen ei päättynyt jaksolla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kielitaidon päätaso ei noussut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vain lähtöä edeltäviä palveluja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei osu raportointijaksolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osallistuja ei halunnut vastata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tieto puuttuu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohjelmalla ei ole indikaattorisääntöjä päivälle {on}. Valitse raportointijakso, joka päättyy rahaston ohjelmakaudella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Työkirjaa ei voitu tallentaa. Aiempi tiedosto on ennallaan. Sulje tiedosto, jos se on auki toisessa ohjelmassa, tarkista että kansio on olemassa ja levyllä on tilaa, ja yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jokin teksti on pidempi kuin Excelin solu pystyy pitämään ({limit} merkkiä). Työkirjaa ei kirjoitettu eikä tekstiä katkaistu. Lyhennä hankkeen tai toimiston nimeä ja yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osallistumisia on enemmän kuin Excelin taulukkoon mahtuu ({limit} riviä). Työkirjaa ei kirjoitettu. Valitse lyhyempi jakso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita toimiston nimi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita nimi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Käyttäjää ei löydy, tai hän on lopettanut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksti on liian pitkä: enintään {limit} merkkiä. Lyhennä tekstiä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y-tunnus ei ole oikein. Tarkista se tai jätä kenttä tyhjäksi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita yhteyshenkilön nimi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päättymispäivä on ennen alkamispäivää. Tarkista päivät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita organisaation nimi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppilaitosnumerossa on viisi numeroa. Tarkista se tai jätä kenttä tyhjäksi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisaatio ei voi olla oma seuraajansa. Tarkista seuraaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse organisaation tyyppi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osallistuminen päättyy ennen kuin se alkaa. Tarkista päivät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse, miksi osallistuminen päättyi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse kielitaidon taso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tieto kuuluu toiselle henkilölle. Mitään ei tallennettu. Päivitä näkymä ja yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osallistuminen ei ole hankkeen aikana. Tarkista päivät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakkaalla on jo osallistuminen tähän hankkeeseen samaan aikaan. Tarkista päivät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osallistuja on kieltänyt tietojensa käytön hankkeessa. Mitään ei tallennettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse palvelu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palvelu ei ole osallistumisen aikana. Tarkista päivät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanke päättyy ennen kuin se alkaa. Tarkista päivät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tavoite ei ole oikea luku. Tarkista se.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse rahasto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita hankkeen nimi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päivä on ennen edellistä tilaa. Tarkista päivä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse syy. Ilman sitä tilaa ei muutettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakkuus ei voi siirtyä tähän tilaan nykyisestä tilastaan. Mitään ei muutettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syntymäaika on tulevaisuudessa. Tarkista päivä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tämä henkilötunnus on jo toisella asiakkaalla. Mitään ei tallennettu. Tarkista tunnus tai avaa se asiakas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnuksen voimassaolo päättyy ennen kuin se alkaa. Tarkista päivät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakasta ei löydy, tai sinulla ei ole oikeutta hänen tietoihinsa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakkaalla ei ole turvakieltoa, joten syytä ei tarvita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oleskeluluvan päättymispäivä on ennen alkamispäivää. Tarkista päivät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turvakiellon päättymispäivä on ennen alkamispäivää. Tarkista päivät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turvakielto on yhä voimassa. Kirjaa ensin sen päättyminen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita, miksi tarvitset turvakiellon alaisia tietoja. Syy kirjataan käyttölokiin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kotikunta alkaa ennen edellistä kotikuntaa. Tarkista päivä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksti on liian pitkä: enintään {limit} merkkiä. Lyhennä tekstiä. Mitään ei tallennettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivejä on liikaa: enintään {limit}. Poista tarpeettomat rivit. Mitään ei tallennettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arviointipäivä on tulevaisuudessa. Tarkista päivä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse kortti tai todistus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täytä ainakin yksi kohta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse koulutusaste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse kieli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse, miten taso arvioitiin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita, miksi tieto poistetaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse kielitaidon osa-alue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vuosien määrä ei voi pitää paikkaansa. Tarkista luku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita päivä muodossa 22.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätä päivää ei ole kalenterissa. Tarkista päivä ja kuukausi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vuosi {year} ei voi pitää paikkaansa. Tarkista vuosi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita luku numeroin, esimerkiksi 2,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täytä tämä kohta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita kellonaika muodossa 13.45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnus on 900-sarjaa: se on väliaikainen eikä yksilöi henkilöä väestötietojärjestelmässä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henkilötunnuksessa on merkki, joka ei kuulu siihen. Kirjoita se muodossa PPKKVV-NNNT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henkilötunnuksen viimeinen merkki ei täsmää. Tarkista, onko numeroissa kirjoitusvirhe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henkilötunnuksen alussa ei ole oikeaa päivämäärää. Tarkista päivä, kuukausi ja vuosi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henkilötunnuksessa on 11 merkkiä, tässä on {length}. Tarkista tunnus tai jätä kenttä tyhjäksi; asiakkaan voi tallentaa ilman tunnusta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henkilötunnuksen yksilönumeroa 000 tai 001 ei anneta kenellekään. Tarkista tunnus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henkilötunnuksen seitsemäs merkki ”{separator}” ei kelpaa. Sallitut merkit ovat + - Y X W V U A B C D E F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita sukunimi tai etunimi. Toinen niistä voi puuttua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse ensin asiakas, jota muistiinpano koskee. Teksti on tallessa luonnoksena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita muistiinpanoon tekstiä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse muistiinpanon laji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muistiinpanoa ei löydy, tai sinulla ei ole oikeutta siihen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muistiinpano on liian pitkä: enintään {limit} merkkiä. Jaa se kahdeksi. Teksti on tallessa luonnoksena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaihe päättyy ennen kuin se alkaa. Tarkista päivät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse polun vaihe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse vaiheen tila.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelma päättyy ennen kuin se alkaa. Tarkista päivät.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse, miten suunnitelma päättyi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse suunnitelman laji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelma ei ole enää luonnos, joten sitä ei voi muuttaa. Tee uusi versio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelmaa ei ole vielä allekirjoitettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelma ei ole voimassa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse, mitä lakia suunnitelmaan sovelletaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valittu laki ei ole voimassa suunnitelman alkaessa. Tarkista päivä tai laki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelma on jo allekirjoitettu. Tee muutokset uuteen versioon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allekirjoituspäivä on suunnitelman päättymisen jälkeen. Tarkista päivä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allekirjoituspäivä on tulevaisuudessa. Tarkista päivä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisää suunnitelmaan ainakin yksi toimi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakas on kuollut. Lähetettä ei voi tehdä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakkuus on päättynyt. Avaa asiakkuus uudelleen ennen lähetettä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto. Lisää ensin yhteysosoite, jota saa käyttää.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätä tietoa ei luovuteta oppilaitokselle. Poista se lähetteestä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turvakielto estää tämän tiedon luovuttamisen. Poista se lähetteestä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakkaan tiedot muuttuivat esikatselun jälkeen. Mitään ei lähetetty. Tarkista esikatselu uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tieto vaatii luovutusperusteen. Valitse peruste tai jätä tieto pois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valittu peruste ei riitä tämän tiedon luovuttamiseen. Valitse toinen peruste tai jätä tieto pois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakirjan voi kirjoittaa suomeksi tai ruotsiksi. Valitse kieli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakkaalla on turvakielto. Kirjoita, miksi tieto on välttämätön.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita, miksi tieto luovutetaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita vastaanottajan nimi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppilaitos ei ole lähetteen päivänä toiminnassa. Valitse sen seuraaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitusta tiedosta puuttuu arvo. Täydennä asiakkaan tietoja tai jätä kohta pois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakirjassa on merkki, jota ei voi painaa: {characters}. Mitään ei kirjoitettu. Poista tai vaihda merkki ja yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähete on jo lähetetty, joten sitä ei voi muuttaa. Tee tarvittaessa uusi lähete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päivä on ennen lähetteen lähettämistä. Tarkista päivä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse koulutuksen rahoitus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse lähetteen kieli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse oppilaitoksen päätös.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastauspäivä on jo mennyt. Valitse tuleva päivä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppilaitos ei ole enää toiminnassa. Valitse toinen oppilaitos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse oppilaitos, johon asiakas ohjataan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppilaitos ei ole tänä päivänä toiminnassa. Sen tilalla on {names}. Valitse seuraaja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse, millaiseen koulutukseen asiakas ohjataan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähete ei voi siirtyä tähän tilaan nykyisestä tilastaan. Mitään ei muutettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tähän lähetteeseen on jo vastattu. Aiempi vastaus on ennallaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähete on peruttu. Vastausta ei tallennettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedostoa ei voitu avata. Asiakkaan tiedot ovat ennallaan. Tarkista, että tiedosto on vielä paikallaan, ja yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähete on päätetty. Vastausta ei tallennettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppilaitos ei ole täyttänyt vastausta. Mitään ei tallennettu. Pyydä täytetty lomake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF on suojattu salasanalla, eikä sitä voi lukea. Mitään ei tallennettu. Pyydä oppilaitokselta lomake ilman salasanaa turvapostilla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tämä on lähete {reference}, mutta se on tulostettu tai sen kentät on poistettu, joten vastausta ei voi lukea. Avaa lähete {reference} ja kirjaa vastaus käsin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lomake on uudemmalla Tekotolla tehty, eikä tämä versio osaa lukea sitä. Mitään ei tallennettu. Päivitä Tekoto tai kirjaa vastaus käsin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähetettä {reference} ei löydy. Mitään ei tallennettu. Tarkista, että tiedosto tuli oikeaan paikkaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tämä PDF ei ole Tekoton lähete, tai se on skannattu. Mitään ei tallennettu. Kirjaa vastaus käsin lähetteelle tai pyydä oppilaitokselta täytetty lomake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedosto ei ole PDF. Mitään ei tallennettu. Valitse oppilaitoksen palauttama PDF-lomake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähetettä ei ole merkitty lähetetyksi. Mitään ei tallennettu. Merkitse se ensin lähetetyksi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastaus kuuluu toisen toimiston tai koneen lähetteeseen. Mitään ei tallennettu. Toimita tiedosto lähetteen tekijälle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF:n lukeminen kesti liian kauan ja keskeytettiin. Tietosi ovat tallessa. Pyydä tiedosto uudelleen tai kirjaa vastaus käsin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedosto ei ole peräisin lähettämästäsi lomakkeesta. Mitään ei tallennettu. Pyydä oppilaitokselta alkuperäinen lomake täytettynä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedosto on liian suuri (yli {megabytes} Mt), eikä sitä luettu. Tekoton lähete on paljon pienempi: tarkista, että valitsit oikean tiedoston.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF on vioittunut tai vaarallinen, eikä sitä luettu. Tietosi ovat tallessa. Pyydä oppilaitokselta tiedosto uudelleen tai kirjaa vastaus käsin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luonnos on liian pitkä tallennettavaksi: enintään {limit} merkkiä. Tallenna teksti muistiinpanoksi tai lyhennä sitä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedostoa ei voitu kirjoittaa. Mitään ei ole lähetetty eikä kirjattu. Tarkista kansio ja levytila ja yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinulla ei ole oikeutta tähän tietoon tai toimintoon. Mitään ei muutettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varmuuskopio ei vastannut alkuperäistä, eikä sitä otettu käyttöön. Aiemmat kopiot ja tiedot ovat ennallaan. Tarkista levy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edellinen toiminto on kesken. Odota hetki ja yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietokantatiedostoa ei voi avata. Tarkista kansion oikeudet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietovarasto on lukittu. Avaa se uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tieto on ristiriidassa jo tallennetun kanssa. Tätä muutosta ei tallennettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yhteys palvelimeen katkesi. Keskeneräinen teksti on luonnoksena tällä koneella. Yritä uudelleen, kun yhteys toimii.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietokanta on vioittunut. Älä poista mitään. Palauta tiedot viimeisimmästä varmuuskopiosta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy on täynnä. Tätä muutosta ei tallennettu, aiemmat tiedot ovat tallessa. Vapauta levytilaa ja yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietokannan toiminto epäonnistui ({kind}). Tätä muutosta ei tallennettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levyltä lukeminen tai sille kirjoittaminen epäonnistui. Tätä muutosta ei tallennettu. Tarkista levy ja sen oikeudet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietokanta on varattu toiselle toiminnolle. Tätä muutosta ei tallennettu. Yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietovaraston päivitys ei onnistunut. Tiedot ovat ennallaan, ja niistä on varmuuskopio. Ilmoita ylläpidolle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietokantatiedostoa ei löydy. Palauta se varmuuskopiosta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietovarasto on tallennettu uudemmalla ohjelmalla. Mitään ei muutettu. Päivitä ohjelma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salaava tietokantakirjasto puuttuu. Mitään ei avattu eikä tallennettu. Asenna ohjelma uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietokantakirjasto {version} on liian vanha ja voisi vioittaa tietoja. Asenna ohjelma uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietokantaan ei voi kirjoittaa. Tätä muutosta ei tallennettu. Tarkista kansion oikeudet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joku muu ehti tallentaa tietueen ensin. Muutostasi ei tallennettu. Vertaa versioita ja tallenna uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tällä palvelintunnuksella näkyvyysrajat eivät olisi voimassa. Pyydä ylläpidolta oma, tavallinen tunnus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palvelin ei vastannut ajoissa. Tätä muutosta ei tallennettu. Yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palvelimeen otetaan yhteys vain varmennetulla salauksella. Pyydä yhteystiedosto ylläpidolta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tieto on liian suuri tallennettavaksi. Tätä muutosta ei tallennettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palvelimella on liikaa yhteyksiä. Yritä hetken päästä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palvelin ei ole PostgreSQL. Tätä tietokantapalvelinta ei tueta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kansiossa on varmuuskopioita, mutta ei tietokantaa eikä avaintiedostoa. Uutta varastoa ei luoda niiden päälle. Palauta tiedot varmuuskopiosta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avain on oikea, mutta tietokanta on vioittunut. Älä poista mitään. Palauta tiedot viimeisimmästä varmuuskopiosta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaintiedosto on tallessa, mutta tietokanta puuttuu. Palauta tietokanta varmuuskopiosta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tässä kansiossa ei ole tietovarastoa. Luo uusi tai valitse toinen kansio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tässä kansiossa on jo tietovarasto tai sen osia. Mitään ei muutettu. Valitse tyhjä kansio tai avaa olemassa oleva varasto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaintiedosto ei kuulu tähän tietokantaan tai sitä on muutettu. Mitään ei muutettu. Ota oikea avaintiedosto varmuuskopiosta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaintiedosto on vioittunut. Tietokantaan ei ole koskettu. Ota avaintiedosto varmuuskopiosta tai kansion .vanha-tiedostosta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaintiedosto puuttuu. Tietokanta on tallessa, mutta sitä ei voi avata ilman avaintiedostoa. Kopioi se varmuuskopioista takaisin kansioon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avainnippu ei säilyttänyt avainta. Mitään ei muutettu. Yritä uudelleen tai valitse avaus pelkällä tunnuslauseella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avainnippu puuttuu tai se on tyhjennetty. Tietosi ovat tallessa. Syötä palautuskoodi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avainnippu ei vastannut oikein. Tietosi ovat tallessa. Yritä uudelleen, tai syötä palautuskoodi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avainnippu on lukossa. Tietosi ovat tallessa. Avaa avainnippu ja yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietokoneen avainnippu ei ole käytettävissä. Tietosi ovat tallessa. Käynnistä avainnippu ja yritä uudelleen, tai syötä palautuskoodi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avainnippu ei vastannut ajoissa. Tietosi ovat tallessa. Yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avainnipussa on toisen koneen tai aiemman varaston avain. Tietosi ovat tallessa. Syötä palautuskoodi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kansio on verkkolevyllä, jossa tietokanta voi vioittua. Mitään ei luotu. Valitse kansio tämän tietokoneen levyltä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnuslauseessa on oltava vähintään {minimum} merkkiä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnuslauseessa toistuvat samat merkit. Käytä useaa sanaa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palautuskoodissa on kahdeksan neljän merkin ryhmää. Tarkista, että kaikki ryhmät on kirjoitettu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kansiossa on useita avaintiedostoja. Mitään ei muutettu. Jätä kansioon vain se, joka kuuluu tähän tietokantaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kansiota kopioi pilvipalvelu, jolloin tietokanta voi vioittua tai päätyä muualle. Mitään ei luotu. Valitse toinen kansio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liian monta väärää yritystä. Odota {seconds} sekuntia ja yritä uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnuslause on väärä. Mitään ei muutettu. Tarkista kirjoitusasu ja näppäimistön kieli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palautuskoodi ei kuulu tähän tietovarastoon. Mitään ei muutettu. Tarkista koodi tulosteesta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Työ keskeytettiin. Mitään ei jäänyt puolitiehen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Paikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lukittuu %n min kuluttua</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Uusi muistiinpano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiakkaan nimi, tunnus tai puhelin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjaa havainnot ja sovitut asiat. Erota tosiasiat vaikutelmista.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S tallentaa, Esc palaa. Keskeneräinen teksti säilyy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hylkää luonnos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kellonaika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Asiakas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tyyppi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Näkyvyys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajanko&amp;hta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Osallistujat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;eksti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täydennys muistiinpanoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaihda asiakas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keskeneräinen luonnos palautettiin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luonnos tallessa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muistiinpano tallennettu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Lisäys {0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Sivun sisältö</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Komennot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita komento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komentoa ei löytynyt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>&amp;Tunnuslause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Vähintään %n merkkiä. Usea tavallinen sana on hyvä.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tunnuslause &amp;uudelleen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Näytä tunnuslause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnuslauseet eivät ole samat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Tunnuslauseella avaat Tekoton joka päivä. Tiedot salataan, eikä kukaan, ei edes ylläpito, voi avata niitä ilman tunnuslausetta tai palautuskoodia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tämän tietokoneen avainnippu ei ole käytettävissä, joten pelkkä tunnuslause suojaa tiedot. Siksi sen on oltava pidempi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse tunnuslause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Luo tietovarasto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;akaisin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverPanel</name>
    <message>
        <source>Avaa palautuskoodilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koodissa on kahdeksan neljän merkin ryhmää. Se tulostettiin käyttöönotossa. Samalla valitset uuden tunnuslauseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Palautuskoodi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Avaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Takaisin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yritä uudelleen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Vastaus puuttuu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralEditor</name>
    <message>
        <source>Ohjaa koulutukseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähetteen esikatselu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esikatselu näyttää täsmälleen sen, mitä oppilaitos saa (Ctrl+P).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähetteen tiedot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitä lähtee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähete esikatseluun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tietoa: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luonnos tallennettu, viite {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähete tiedostoksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähete {0} on tallennettu. Lähetä se oppilaitokselle turvapostilla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallenna lähete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralFields</name>
    <message>
        <source>Koulutus on suunnitel&amp;massa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vain perusteella luovutettavat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Oppilaitos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vastaanottaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koulutusm&amp;uoto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Koulutus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Toivottu aloitus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rahoitus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;ysymys oppilaitokselle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastaus vii&amp;meistään</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähetteen k&amp;ieli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Luovutuksen peruste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miksi tiedot luovutetaan tur&amp;vakiellosta huolimatta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyydämme tietoa siitä, voidaanko asiakkaalle tarjota opiskelupaikka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esimerkiksi tammikuu 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse oppilaitos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyPage</name>
    <message>
        <source>Oppilaitoksen vastaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitä muuttuu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luetaan tiedostoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luetaan vastausta</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tiedostoa jäljellä</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} vastasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viite {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastaus tulee allekirjoittamattomasta PDF-tiedostosta. Hyväksy (Enter) kirjaa sen asiakkaan tietoihin lähteenä oppilaitos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedoston painettua osaa on muutettu lähettämisen jälkeen. Varmista vastaus oppilaitokselta ennen hyväksymistä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastaus tuli määräajan jälkeen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näitä kohtia ei voitu tulkita: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kohta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aiemmin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppilaitos vastaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastaus kirjattu {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Hae nimellä, tunnuksella, puhelimella tai muistiinpanosta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hae asiakasta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Löytyneet asiakkaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei löytynyt: {query}. Kokeile osaa nimestä, puhelinta tai tunnusta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n asiakas(ta) löytyi</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelfPanel</name>
    <message>
        <source>Kuka olet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimesi ja toimistosi tulevat lähetteisiin ja käyttölokiin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;imike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asiantuntija</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Toimisto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jatka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;akaisin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita nimesi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita toimistosi nimi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Pikanäppäimet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näppäin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Tilarivi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaikki tallennettu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keskeytä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salattu · tällä koneella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Työn edistyminen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n asiakas(ta)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keskeytetään…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>tänään</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Ei mitään odottamassa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaikki on ajan tasalla. Hae asiakas (Ctrl+F) tai kirjaa tapaaminen (Ctrl+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tehtävälista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missä asiakkaat ovat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koulut vastaavat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mediaani, työpäiviä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> tp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maanantai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiistai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keskiviikko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torstai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perjantai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lauantai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunnuntai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myöhässä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tänään</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tällä viikolla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulossa</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ja %n muuta</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Suunnitelma päättyi {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suunnitelma päättyy {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastaus lähetteeseen viimeistään {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppilaitos vastasi {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oleskelulupa päättyy {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turvakiellon määräaika {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Täyttää 18 vuotta {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapaaminen {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähete on luonnos {0} alkaen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaa suunnitelma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaa lähete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaa vastaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jatka lähetettä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avaa asiakas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Tietovarastoa ei voi avata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kansio: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yritä uudelleen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPanel</name>
    <message>
        <source>Avaa Tekoto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tunnuslause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Näytä tunnuslause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Avaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Käytä &amp;palautuskoodia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita tunnuslause.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message>
        <source>Kuka olet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nimesi kirjataan jokaiseen käyttöön.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Valitse peruste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: peruste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miksi oppilaitos tarvitsee sen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitä kerrotaan?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
