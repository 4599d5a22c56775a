import type { Facts } from '../../services/facts.js';

/** Slovak. */
export const sk = {
  'Bring the other tags of the site into its pages': 'Vkladanie ostatných značiek (tagov) webu do jeho stránok',
  'Chat with the site': 'Kontakt s prevádzkovateľom webu cez chat',
  'Choose whom to show ads on Facebook and Instagram':
    'Výber osôb, ktorým sa zobrazuje reklama v sieťach Facebook a Instagram',
  'Choose whom to show ads on LinkedIn': 'Výber osôb, ktorým sa zobrazuje reklama v sieti LinkedIn',
  'Choose whom to show ads on Pinterest': 'Výber osôb, ktorým sa zobrazuje reklama v sieti Pinterest',
  'Choose whom to show ads on TikTok': 'Výber osôb, ktorým sa zobrazuje reklama v sieti TikTok',
  'Choose whom to show ads on X': 'Výber osôb, ktorým sa zobrazuje reklama v sieti X',
  'Compare variants of a page': 'Porovnávanie variantov stránky',
  'Count visits': 'Počítanie návštev',
  'Count visits and measure how fast pages load': 'Počítanie návštev a meranie rýchlosti načítavania stránok',
  'Count visits and see which pages are used, in order to improve the site':
    'Počítanie návštev a zisťovanie, ktoré stránky sa používajú, s cieľom zlepšovať web',
  'Count which ads led to a goal': 'Zisťovanie, ktoré reklamy viedli k splneniu cieľa',
  'Count which ads led to an order or another goal':
    'Zisťovanie, ktoré reklamy viedli k objednávke alebo splneniu iného cieľa',
  'Count which listings led to a goal': 'Zisťovanie, ktoré záznamy v katalógoch viedli k splneniu cieľa',
  'Guide visitors through the application': 'Sprevádzanie návštevníkov aplikáciou',
  'Join visits with the contact record in the customer database':
    'Spájanie návštev so záznamom kontaktu v databáze zákazníkov',
  'Let visitors like, share and comment':
    'Umožnenie návštevníkom označiť obsah ako „Páči sa mi to“, zdieľať ho a komentovať',
  'Let visitors share and follow': 'Umožnenie návštevníkom zdieľať obsah a sledovať profily',
  'Measure how the product is used': 'Meranie používania produktu',
  'Measure how the site is used': 'Meranie používania webu',
  'Measure how the site is used, and report on it': 'Meranie používania webu a vypracúvanie správ o ňom',
  'Reach visitors again with ads': 'Opätovné oslovovanie návštevníkov reklamou',
  'Recognise the companies that visitors work for, and address them with ads':
    'Rozpoznávanie spoločností, v ktorých návštevníci pracujú, a ich oslovovanie reklamou',
  "Recognise visitors in Google's ad network, and show them ads that fit their visit":
    'Rozpoznávanie návštevníkov v reklamnej sieti Google a zobrazovanie reklám zodpovedajúcich ich návšteve',
  'Record visits and draw heat maps, in order to improve the site':
    'Zaznamenávanie priebehu návštev a vytváranie tepelných máp s cieľom zlepšovať web',
  'Record visits, draw heat maps and ask for feedback, in order to improve the site':
    'Zaznamenávanie priebehu návštev, vytváranie tepelných máp a získavanie spätnej väzby s cieľom zlepšovať web',
  'Remember settings, so that the site is easier to use': 'Zapamätanie nastavení na uľahčenie používania webu',
  'See which campaign brought a visitor, and whether it worked':
    'Zisťovanie, ktorá kampaň návštevníka priviedla a či bola úspešná',
  'Send the newsletter that the visitor signed up for':
    'Zasielanie newslettera, na ktorého odber sa návštevník prihlásil',
  'Show a map': 'Zobrazovanie mapy',
  'Show content that fits interests': 'Zobrazovanie obsahu podľa záujmov',
  'Show forms and take in what is sent with them':
    'Zobrazovanie formulárov a prijímanie údajov odoslaných ich prostredníctvom',
  'Show pins, and let visitors save pictures': 'Zobrazovanie pinov a umožnenie návštevníkom ukladať obrázky',
  'Show posts': 'Zobrazovanie príspevkov',
  'Show posts, and let visitors share and follow':
    'Zobrazovanie príspevkov a umožnenie návštevníkom zdieľať obsah a sledovať profily',
  'Show the texts of the site in its own typeface': 'Zobrazovanie textov webu jeho vlastným písmom',
  'Show videos': 'Zobrazovanie videí',
  'Take payments, and keep fraud away': 'Prijímanie platieb a predchádzanie podvodom',
  'Tell people from programs in forms': 'Odlišovanie ľudí od programov vo formulároch',
  'Account, when signed in': 'Účet (po prihlásení)',
  'Address of the page': 'Adresa stránky',
  'Behaviour on the page': 'Správanie na stránke',
  'Browser and device': 'Prehliadač a zariadenie',
  'Browser, operating system, plug-ins and screen size':
    'Prehliadač, operačný systém, zásuvné moduly a veľkosť obrazovky',
  'Campaign parameters of the first address (utm_source, utm_medium, utm_campaign, utm_term, utm_content)':
    'Parametre kampane z adresy prvej navštívenej stránky (utm_source, utm_medium, utm_campaign, utm_term, utm_content)',
  'Clicks and entries, as configured': 'Kliknutia a zadané údaje podľa konfigurácie',
  Country: 'Krajina',
  'Email address': 'E-mailová adresa',
  'Forms filled in': 'Vyplnené formuláre',
  'IP address': 'IP adresa',
  'IP address and approximate location': 'IP adresa a približná poloha',
  'Identifier of the ad click': 'Identifikátor kliknutia na reklamu',
  'Browser identifier': 'Identifikátor prehliadača',
  'Interests inferred from pages': 'Záujmy odvodené z navštívených stránok',
  'Loading times': 'Časy načítania',
  Messages: 'Správy',
  'Mouse and scroll events': 'Udalosti myši a posúvania',
  'Mouse events and key presses': 'Udalosti myši a stlačenia klávesov',
  'Mouse, scroll and touch events': 'Udalosti myši, posúvania a dotyku',
  'Pages visited': 'Navštívené stránky',
  'Pages visited and time spent on them': 'Navštívené stránky a čas na nich strávený',
  'Part of the map that is looked at': 'Zobrazená časť mapy',
  'Payment details': 'Platobné údaje',
  'Approximate location': 'Približná poloha',
  'Settings that the visitor made': 'Nastavenia zvolené návštevníkom',
  'Shortened IP address': 'Skrátená IP adresa',
  'Steps taken in the application': 'Kroky vykonané v aplikácii',
  'Time and text of the sign-up': 'Čas a znenie prihlásenia na odber',
  'Variant shown': 'Zobrazený variant',
  'Videos watched': 'Prehraté videá',
  'What is entered into the form': 'Údaje zadané do formulára',
  'Where the visitor came from': 'Zdroj návštevy',
  '60 days at most': 'najviac 60 dní',
  'as long as relevant to the purpose': 'kým sú údaje relevantné pre daný účel',
  'until unsubscribed': 'do odhlásenia z odberu',
  'up to 180 days, then deleted': 'najviac 180 dní, potom sa údaje vymažú',
  'own request; existing customers get similar offers unless they object':
    'vlastná žiadosť; existujúci zákazníci dostávajú podobné ponuky, pokiaľ nevznesú námietku',
  'any country where Google operates': 'ktorákoľvek krajina, v ktorej pôsobí Google',
  'none when self-hosted': 'žiadny pri použití vlastného servera',
  'none, not passed to third parties': 'žiadny, údaje sa neposkytujú tretím stranám',
  'none: servers in Ireland': 'žiadny (servery v Írsku)',
  'none: servers in the Netherlands and Germany': 'žiadny (servery v Holandsku a Nemecku)',
  'First-party campaign (UTM) cookie': 'Vlastný súbor cookie kampane (UTM)',
  'Newsletter sign-up': 'Prihlásenie na odber newslettera',
  "The site's own cookies": 'Vlastné súbory cookie webu',
  'The site itself': 'Samotný web',
  'The site itself (software of the Matomo project)': 'Samotný web (softvér projektu Matomo)',
} satisfies Facts;
