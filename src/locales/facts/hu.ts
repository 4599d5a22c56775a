import type { Facts } from '../../services/facts.js';

/** Hungarian. */
export const hu = {
  'Bring the other tags of the site into its pages': 'A webhely többi címkéjének betöltése',
  'Chat with the site': 'Csevegés a webhely látogatóival',
  'Choose whom to show ads on Facebook and Instagram':
    'Annak kiválasztása, hogy kinek jelenjenek meg hirdetések a Facebook és az Instagram felületein',
  'Choose whom to show ads on LinkedIn':
    'Annak kiválasztása, hogy kinek jelenjenek meg hirdetések a LinkedIn felületein',
  'Choose whom to show ads on Pinterest':
    'Annak kiválasztása, hogy kinek jelenjenek meg hirdetések a Pinterest felületein',
  'Choose whom to show ads on TikTok': 'Annak kiválasztása, hogy kinek jelenjenek meg hirdetések a TikTok felületein',
  'Choose whom to show ads on X': 'Annak kiválasztása, hogy kinek jelenjenek meg hirdetések az X felületein',
  'Compare variants of a page': 'Egy oldal változatainak összehasonlítása',
  'Count visits': 'Látogatások számlálása',
  'Count visits and measure how fast pages load': 'Látogatások számlálása és az oldalak betöltési sebességének mérése',
  'Count visits and see which pages are used, in order to improve the site':
    'Látogatások számlálása és a használt oldalak megállapítása a webhely fejlesztése érdekében',
  'Count which ads led to a goal': 'Egy cél eléréséhez vezető hirdetések számlálása',
  'Count which ads led to an order or another goal':
    'Megrendeléshez vagy más cél eléréséhez vezető hirdetések számlálása',
  'Count which listings led to a goal': 'Egy cél eléréséhez vezető katalógusbejegyzések számlálása',
  'Guide visitors through the application': 'Látogatók végigvezetése az alkalmazáson',
  'Join visits with the contact record in the customer database':
    'Látogatások összekapcsolása az ügyféladatbázisban szereplő kapcsolattartói bejegyzéssel',
  'Let visitors like, share and comment': 'Kedvelés, megosztás és hozzászólás lehetővé tétele a látogatók számára',
  'Let visitors share and follow': 'Megosztás és követés lehetővé tétele a látogatók számára',
  'Measure how the product is used': 'A termék használatának mérése',
  'Measure how the site is used': 'A webhely használatának mérése',
  'Measure how the site is used, and report on it': 'A webhely használatának mérése és jelentések készítése róla',
  'Reach visitors again with ads': 'Látogatók ismételt elérése hirdetésekkel',
  'Recognise the companies that visitors work for, and address them with ads':
    'Azoknak a cégeknek a felismerése, amelyeknél a látogatók dolgoznak, és megszólításuk hirdetésekkel',
  "Recognise visitors in Google's ad network, and show them ads that fit their visit":
    'Látogatók felismerése a Google hirdetési hálózatában és a látogatásukhoz illő hirdetések megjelenítése',
  'Record visits and draw heat maps, in order to improve the site':
    'Látogatások rögzítése és hőtérképek készítése a webhely fejlesztése érdekében',
  'Record visits, draw heat maps and ask for feedback, in order to improve the site':
    'Látogatások rögzítése, hőtérképek készítése és visszajelzés kérése a webhely fejlesztése érdekében',
  'Remember settings, so that the site is easier to use':
    'Beállítások megjegyzése a webhely könnyebb használata érdekében',
  'See which campaign brought a visitor, and whether it worked':
    'Annak megállapítása, hogy melyik kampány hozta a látogatót, és hogy eredményes volt-e',
  'Send the newsletter that the visitor signed up for': 'Azon hírlevél küldése, amelyre a látogató feliratkozott',
  'Show a map': 'Térkép megjelenítése',
  'Show content that fits interests': 'Az érdeklődési körnek megfelelő tartalom megjelenítése',
  'Show forms and take in what is sent with them': 'Űrlapok megjelenítése és az azokon küldött adatok fogadása',
  'Show pins, and let visitors save pictures':
    'Pinek megjelenítése és képek mentésének lehetővé tétele a látogatók számára',
  'Show posts': 'Bejegyzések megjelenítése',
  'Show posts, and let visitors share and follow':
    'Bejegyzések megjelenítése, valamint megosztás és követés lehetővé tétele a látogatók számára',
  'Show the texts of the site in its own typeface': 'A webhely szövegeinek megjelenítése a webhely saját betűtípusával',
  'Show videos': 'Videók megjelenítése',
  'Take payments, and keep fraud away': 'Fizetések fogadása és csalások megelőzése',
  'Tell people from programs in forms': 'Emberek és automatizált programok megkülönböztetése az űrlapokon',
  'Account, when signed in': 'Fiók, ha a látogató be van jelentkezve',
  'Address of the page': 'Az oldal webcíme',
  'Behaviour on the page': 'Viselkedés az oldalon',
  'Browser and device': 'Böngésző és eszköz',
  'Browser, operating system, plug-ins and screen size': 'Böngésző, operációs rendszer, bővítmények és képernyőméret',
  'Campaign parameters of the first address (utm_source, utm_medium, utm_campaign, utm_term, utm_content)':
    'Az elsőként felkeresett webcím kampányparaméterei (utm_source, utm_medium, utm_campaign, utm_term, utm_content)',
  'Clicks and entries, as configured': 'Kattintások és bevitt adatok, a beállításoktól függően',
  Country: 'Ország',
  'Email address': 'E-mail-cím',
  'Forms filled in': 'Kitöltött űrlapok',
  'IP address': 'IP-cím',
  'IP address and approximate location': 'IP-cím és hozzávetőleges hely',
  'Identifier of the ad click': 'A hirdetésre való kattintás azonosítója',
  'Browser identifier': 'A böngésző azonosítója',
  'Interests inferred from pages': 'A felkeresett oldalakból kikövetkeztetett érdeklődési kör',
  'Loading times': 'Betöltési idők',
  Messages: 'Üzenetek',
  'Mouse and scroll events': 'Egérműveletek és görgetés',
  'Mouse events and key presses': 'Egérműveletek és billentyűleütések',
  'Mouse, scroll and touch events': 'Egérműveletek, görgetés és érintések',
  'Pages visited': 'Felkeresett oldalak',
  'Pages visited and time spent on them': 'Felkeresett oldalak és az azokon töltött idő',
  'Part of the map that is looked at': 'A térkép megtekintett része',
  'Payment details': 'Fizetési adatok',
  'Approximate location': 'Hozzávetőleges hely',
  'Settings that the visitor made': 'A látogató által megadott beállítások',
  'Shortened IP address': 'Rövidített IP-cím',
  'Steps taken in the application': 'Az alkalmazásban megtett lépések',
  'Time and text of the sign-up': 'A feliratkozás időpontja és szövege',
  'Variant shown': 'A megjelenített változat',
  'Videos watched': 'Megtekintett videók',
  'What is entered into the form': 'Az űrlapon megadott adatok',
  'Where the visitor came from': 'A látogatás forrása',
  '60 days at most': 'legfeljebb 60 nap',
  'as long as relevant to the purpose': 'amíg az adatok a cél szempontjából relevánsak',
  'until unsubscribed': 'leiratkozásig',
  'up to 180 days, then deleted': 'legfeljebb 180 nap, utána törlés',
  'own request; existing customers get similar offers unless they object':
    'saját kérés; a meglévő ügyfelek hasonló ajánlatokat kapnak, kivéve, ha ez ellen tiltakoznak',
  'any country where Google operates': 'bármely országba, ahol a Google tevékenységet folytat',
  'none when self-hosted': 'nincs, ha saját kiszolgálón működik',
  'none, not passed to third parties': 'nincs, az adatok nem kerülnek harmadik félhez',
  'none: servers in Ireland': 'nincs (a kiszolgálók Írországban vannak)',
  'none: servers in the Netherlands and Germany': 'nincs (a kiszolgálók Hollandiában és Németországban vannak)',
  'First-party campaign (UTM) cookie': 'Első féltől származó kampánysüti (UTM)',
  'Newsletter sign-up': 'Feliratkozás hírlevélre',
  "The site's own cookies": 'A webhely saját sütijei',
  'The site itself': 'Maga a webhely',
  'The site itself (software of the Matomo project)': 'Maga a webhely (a Matomo projekt szoftvere)',
} satisfies Facts;
