<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="fi">
<context>
    <name>Application</name>
    <message numerus="yes">
        <source>Lukittiin, koska ohjelmaa ei käytetty %n minuuttiin.</source>
        <translation>
            <numerusform>Lukittiin, koska ohjelmaa ei käytetty %n minuuttiin.</numerusform>
            <numerusform>Lukittiin, koska ohjelmaa ei käytetty %n minuuttiin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditPage</name>
    <message numerus="yes">
        <source>%n asiakasta valittu</source>
        <translation>
            <numerusform>%n asiakas valittu</numerusform>
            <numerusform>%n asiakasta valittu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassListEditor</name>
    <message numerus="yes">
        <source>%n luonnosta tallennettu</source>
        <translation>
            <numerusform>%n luonnos tallennettu</numerusform>
            <numerusform>%n luonnosta tallennettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Luokkalista (%n lähetettä) on tallennettu. Lähetä se oppilaitokselle turvapostilla.</source>
        <translation>
            <numerusform>Luokkalista (%n lähete) on tallennettu. Lähetä se oppilaitokselle turvapostilla.</numerusform>
            <numerusform>Luokkalista (%n lähetettä) on tallennettu. Lähetä se oppilaitokselle turvapostilla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientDocuments</name>
    <message numerus="yes">
        <source>%n tiedosto liitettiin.</source>
        <translation>
            <numerusform>%n tiedosto liitettiin.</numerusform>
            <numerusform>%n tiedostoa liitettiin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n asiakasta</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asiakasta valittu</source>
        <translation>
            <numerusform>%n asiakas valittu</numerusform>
            <numerusform>%n asiakasta valittu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message numerus="yes">
        <source>%n lähetettä perutaan. Ilmoita oppilaitokselle itse.</source>
        <translation>
            <numerusform>%n lähete perutaan. Ilmoita oppilaitokselle itse.</numerusform>
            <numerusform>%n lähetettä perutaan. Ilmoita oppilaitoksille itse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tapaamista perutaan. Ilmoita tulkille itse.</source>
        <translation>
            <numerusform>%n tapaaminen perutaan. Ilmoita tulkille itse.</numerusform>
            <numerusform>%n tapaamista perutaan. Ilmoita tulkeille itse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n osallistumista hankkeeseen päättyy.</source>
        <translation>
            <numerusform>%n osallistuminen hankkeeseen päättyy.</numerusform>
            <numerusform>%n osallistumista hankkeeseen päättyy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message numerus="yes">
        <source>%n lähetettä on kesken: peru ne tai odota vastausta.</source>
        <translation>
            <numerusform>%n lähete on kesken: peru se tai odota vastausta.</numerusform>
            <numerusform>%n lähetettä on kesken: peru ne tai odota vastauksia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedOverPage</name>
    <message numerus="yes">
        <source>Tänä vuonna toimistossa on ollut %n asiakasta, jokainen laskettu kerran.</source>
        <translation>
            <numerusform>Tänä vuonna toimistossa on ollut %n asiakas, laskettu kerran.</numerusform>
            <numerusform>Tänä vuonna toimistossa on ollut %n asiakasta, jokainen laskettu kerran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HetuForm</name>
    <message numerus="yes">
        <source>%n lähetettyä lähetettä ei lähetetä uudelleen itsestään. Harkitse, tarvitseeko vastaanottaja uuden tunnuksen.</source>
        <translation>
            <numerusform>%n lähetetty lähete ei lähde uudelleen itsestään. Harkitse, tarvitseeko vastaanottaja uuden tunnuksen.</numerusform>
            <numerusform>%n lähetettyä lähetettä ei lähetetä uudelleen itsestään. Harkitse, tarvitsevatko vastaanottajat uuden tunnuksen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorPersons</name>
    <message numerus="yes">
        <source>ja %n toisen toimiston asiakasta</source>
        <translation>
            <numerusform>ja %n toisen toimiston asiakas</numerusform>
            <numerusform>ja %n toisen toimiston asiakasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n henkilöä on toisen toimiston asiakkaita.</source>
        <translation>
            <numerusform>%n henkilö on toisen toimiston asiakas.</numerusform>
            <numerusform>%n henkilöä on toisen toimiston asiakkaita.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPersons</name>
    <message numerus="yes">
        <source>%n henkilöä</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitoringPage</name>
    <message numerus="yes">
        <source>%n puuttuvaa tietoa</source>
        <translation>
            <numerusform>%n puuttuva tieto</numerusform>
            <numerusform>%n puuttuvaa tietoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>Lukittuu %n min kuluttua</source>
        <translation>
            <numerusform>Lukittuu %n min kuluttua</numerusform>
            <numerusform>Lukittuu %n min kuluttua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>%n vastaus myöhässä</source>
        <translation>
            <numerusform>%n vastaus myöhässä</numerusform>
            <numerusform>%n vastausta myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vastauksia odottaa %n lähetettä</source>
        <translation>
            <numerusform>Vastausta odottaa %n lähete</numerusform>
            <numerusform>Vastausta odottaa %n lähetettä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkReferrals</name>
    <message numerus="yes">
        <source>%n pv myöhässä</source>
        <translation>
            <numerusform>%n pv myöhässä</numerusform>
            <numerusform>%n pv myöhässä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pv jäljellä</source>
        <translation>
            <numerusform>%n pv jäljellä</numerusform>
            <numerusform>%n pv jäljellä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message numerus="yes">
        <source>%n tapaamista perutaan. Ilmoita tulkille itse.</source>
        <translation>
            <numerusform>%n tapaaminen perutaan. Ilmoita tulkille itse.</numerusform>
            <numerusform>%n tapaamista perutaan. Ilmoita tulkeille itse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lähetettä on luonnoksena: uusi toimisto jatkaa niitä.</source>
        <translation>
            <numerusform>%n lähete on luonnoksena: uusi toimisto jatkaa sitä.</numerusform>
            <numerusform>%n lähetettä on luonnoksena: uusi toimisto jatkaa niitä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketInPage</name>
    <message numerus="yes">
        <source>%n uutta merkintää</source>
        <translation>
            <numerusform>%n uusi merkintä</numerusform>
            <numerusform>%n uutta merkintää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merkintää oli jo täällä</source>
        <translation>
            <numerusform>%n merkintä oli jo täällä</numerusform>
            <numerusform>%n merkintää oli jo täällä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merkintää näkyy nyt asiakkaalla</source>
        <translation>
            <numerusform>%n merkintä näkyy nyt asiakkaalla</numerusform>
            <numerusform>%n merkintää näkyy nyt asiakkaalla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asiakas odottaa tunnistamista</source>
        <translation>
            <numerusform>%n asiakas odottaa tunnistamista</numerusform>
            <numerusform>%n asiakasta odottaa tunnistamista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Puuttuu %n merkintää. Pyydä kumppania tekemään uusi paketti.</source>
        <translation>
            <numerusform>Puuttuu %n merkintä. Pyydä kumppania tekemään uusi paketti.</numerusform>
            <numerusform>Puuttuu %n merkintää. Pyydä kumppania tekemään uusi paketti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketOutPage</name>
    <message numerus="yes">
        <source>%n merkintää lähtee</source>
        <translation>
            <numerusform>%n merkintä lähtee</numerusform>
            <numerusform>%n merkintää lähtee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kuittaus lähtee %n saapuneesta merkinnästä.</source>
        <translation>
            <numerusform>Kuittaus lähtee %n saapuneesta merkinnästä.</numerusform>
            <numerusform>Kuittaus lähtee %n saapuneesta merkinnästä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merkintää jää seuraavaan pakettiin.</source>
        <translation>
            <numerusform>%n merkintä jää seuraavaan pakettiin.</numerusform>
            <numerusform>%n merkintää jää seuraavaan pakettiin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>Vähintään %n merkkiä. Usea tavallinen sana on hyvä.</source>
        <translation>
            <numerusform>Vähintään %n merkki. Usea tavallinen sana on hyvä.</numerusform>
            <numerusform>Vähintään %n merkkiä. Usea tavallinen sana on hyvä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectParticipations</name>
    <message numerus="yes">
        <source>%n osallistumista tässä toimistossa. Enter avaa.</source>
        <translation>
            <numerusform>%n osallistuminen tässä toimistossa. Enter avaa.</numerusform>
            <numerusform>%n osallistumista tässä toimistossa. Enter avaa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionForm</name>
    <message numerus="yes">
        <source>%n perheenjäsenen tiedot pysyvät piilossa, kunnes peritty turvakielto päätetään hänen sivullaan.</source>
        <translation>
            <numerusform>%n perheenjäsenen tiedot pysyvät piilossa, kunnes peritty turvakielto päätetään hänen sivullaan.</numerusform>
            <numerusform>%n perheenjäsenen tiedot pysyvät piilossa, kunnes peritty turvakielto päätetään heidän sivuillaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyPage</name>
    <message numerus="yes">
        <source>%n tiedostoa jäljellä</source>
        <translation>
            <numerusform>%n tiedosto jäljellä</numerusform>
            <numerusform>%n tiedostoa jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vastausta kirjattu luokkalistasta.</source>
        <translation>
            <numerusform>%n vastaus kirjattu luokkalistasta.</numerusform>
            <numerusform>%n vastausta kirjattu luokkalistasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n riviä on vielä ilman vastausta.</source>
        <translation>
            <numerusform>%n rivi on vielä ilman vastausta.</numerusform>
            <numerusform>%n riviä on vielä ilman vastausta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyRows</name>
    <message numerus="yes">
        <source>%n riviä odottaa</source>
        <translation>
            <numerusform>%n rivi odottaa</numerusform>
            <numerusform>%n riviä odottaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%n asiakas(ta) löytyi</source>
        <translation>
            <numerusform>%n asiakas löytyi</numerusform>
            <numerusform>%n asiakasta löytyi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>%n asiakas(ta)</source>
        <translation>
            <numerusform>%n asiakas</numerusform>
            <numerusform>%n asiakasta</numerusform>
        </translation>
    </message>
</context>
</TS>
