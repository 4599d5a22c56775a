import type { Facts } from '../../services/facts.js';

/** Italian. */
export const it = {
  'Bring the other tags of the site into its pages': 'Inserire gli altri tag del sito nelle sue pagine',
  'Chat with the site': 'Chattare con i visitatori del sito',
  'Choose whom to show ads on Facebook and Instagram': 'Scegliere a chi mostrare annunci su Facebook e Instagram',
  'Choose whom to show ads on LinkedIn': 'Scegliere a chi mostrare annunci su LinkedIn',
  'Choose whom to show ads on Pinterest': 'Scegliere a chi mostrare annunci su Pinterest',
  'Choose whom to show ads on TikTok': 'Scegliere a chi mostrare annunci su TikTok',
  'Choose whom to show ads on X': 'Scegliere a chi mostrare annunci su X',
  'Compare variants of a page': 'Confrontare varianti di una pagina',
  'Count visits': 'Contare le visite',
  'Count visits and measure how fast pages load':
    'Contare le visite e misurare la velocità di caricamento delle pagine',
  'Count visits and see which pages are used, in order to improve the site':
    'Contare le visite e rilevare quali pagine vengono usate, per migliorare il sito',
  'Count which ads led to a goal': 'Contare gli annunci che hanno portato al raggiungimento di un obiettivo',
  'Count which ads led to an order or another goal':
    'Contare gli annunci che hanno portato a un ordine o al raggiungimento di un altro obiettivo',
  'Count which listings led to a goal':
    'Contare le schede di catalogo che hanno portato al raggiungimento di un obiettivo',
  'Guide visitors through the application': 'Guidare i visitatori nell’uso dell’applicazione',
  'Join visits with the contact record in the customer database':
    'Collegare le visite alla scheda del contatto nella banca dati dei clienti',
  'Let visitors like, share and comment': 'Consentire ai visitatori di mettere «Mi piace», condividere e commentare',
  'Let visitors share and follow': 'Consentire ai visitatori di condividere contenuti e seguire profili',
  'Measure how the product is used': 'Misurare l’utilizzo del prodotto',
  'Measure how the site is used': 'Misurare l’utilizzo del sito',
  'Measure how the site is used, and report on it': 'Misurare l’utilizzo del sito e produrre rapporti al riguardo',
  'Reach visitors again with ads': 'Raggiungere di nuovo i visitatori con annunci',
  'Recognise the companies that visitors work for, and address them with ads':
    'Riconoscere le aziende per cui lavorano i visitatori e rivolgere annunci a tali aziende',
  "Recognise visitors in Google's ad network, and show them ads that fit their visit":
    'Riconoscere i visitatori nella rete pubblicitaria di Google e mostrare loro annunci attinenti alla loro visita',
  'Record visits and draw heat maps, in order to improve the site':
    'Registrare le visite e creare mappe di calore, per migliorare il sito',
  'Record visits, draw heat maps and ask for feedback, in order to improve the site':
    'Registrare le visite, creare mappe di calore e chiedere pareri, per migliorare il sito',
  'Remember settings, so that the site is easier to use':
    'Ricordare le impostazioni, per rendere più facile l’uso del sito',
  'See which campaign brought a visitor, and whether it worked':
    'Rilevare quale campagna ha portato il visitatore e se è stata efficace',
  'Send the newsletter that the visitor signed up for': 'Inviare la newsletter a cui il visitatore si è iscritto',
  'Show a map': 'Mostrare una mappa',
  'Show content that fits interests': 'Mostrare contenuti in linea con gli interessi',
  'Show forms and take in what is sent with them': 'Mostrare moduli e ricevere i dati inviati con essi',
  'Show pins, and let visitors save pictures': 'Mostrare pin e consentire ai visitatori di salvare immagini',
  'Show posts': 'Mostrare post',
  'Show posts, and let visitors share and follow':
    'Mostrare post e consentire ai visitatori di condividere contenuti e seguire profili',
  'Show the texts of the site in its own typeface':
    'Mostrare i testi del sito con il carattere tipografico proprio del sito',
  'Show videos': 'Mostrare video',
  'Take payments, and keep fraud away': 'Ricevere pagamenti e prevenire le frodi',
  'Tell people from programs in forms': 'Distinguere le persone dai programmi automatici nei moduli',
  'Account, when signed in': 'Account, se il visitatore ha effettuato l’accesso',
  'Address of the page': 'Indirizzo della pagina',
  'Behaviour on the page': 'Comportamento sulla pagina',
  'Browser and device': 'Browser e dispositivo',
  'Browser, operating system, plug-ins and screen size':
    'Browser, sistema operativo, plug-in e dimensioni dello schermo',
  'Campaign parameters of the first address (utm_source, utm_medium, utm_campaign, utm_term, utm_content)':
    'Parametri di campagna del primo indirizzo visitato (utm_source, utm_medium, utm_campaign, utm_term, utm_content)',
  'Clicks and entries, as configured': 'Clic e dati immessi, secondo la configurazione',
  Country: 'Paese',
  'Email address': 'Indirizzo e-mail',
  'Forms filled in': 'Moduli compilati',
  'IP address': 'Indirizzo IP',
  'IP address and approximate location': 'Indirizzo IP e posizione approssimativa',
  'Identifier of the ad click': 'Identificativo del clic sull’annuncio',
  'Browser identifier': 'Identificativo del browser',
  'Interests inferred from pages': 'Interessi dedotti dalle pagine visitate',
  'Loading times': 'Tempi di caricamento',
  Messages: 'Messaggi',
  'Mouse and scroll events': 'Eventi del mouse e di scorrimento',
  'Mouse events and key presses': 'Eventi del mouse e tasti premuti',
  'Mouse, scroll and touch events': 'Eventi del mouse, di scorrimento e tattili',
  'Pages visited': 'Pagine visitate',
  'Pages visited and time spent on them': 'Pagine visitate e tempo trascorso su di esse',
  'Part of the map that is looked at': 'Parte della mappa visualizzata',
  'Payment details': 'Dati di pagamento',
  'Approximate location': 'Posizione approssimativa',
  'Settings that the visitor made': 'Impostazioni scelte dal visitatore',
  'Shortened IP address': 'Indirizzo IP abbreviato',
  'Steps taken in the application': 'Passaggi effettuati nell’applicazione',
  'Time and text of the sign-up': 'Data, ora e testo dell’iscrizione',
  'Variant shown': 'Variante mostrata',
  'Videos watched': 'Video guardati',
  'What is entered into the form': 'Dati inseriti nel modulo',
  'Where the visitor came from': 'Provenienza della visita',
  '60 days at most': 'al massimo 60 giorni',
  'as long as relevant to the purpose': 'finché i dati sono pertinenti alla finalità',
  'until unsubscribed': 'fino alla disiscrizione',
  'up to 180 days, then deleted': 'fino a 180 giorni, poi cancellazione',
  'own request; existing customers get similar offers unless they object':
    'richiesta dell’interessato; i clienti esistenti ricevono offerte simili, salvo opposizione',
  'any country where Google operates': 'verso qualsiasi paese in cui opera Google',
  'none when self-hosted': 'nessuno in caso di server proprio',
  'none, not passed to third parties': 'nessuno, i dati non sono comunicati a terzi',
  'none: servers in Ireland': 'nessuno (server in Irlanda)',
  'none: servers in the Netherlands and Germany': 'nessuno (server nei Paesi Bassi e in Germania)',
  'First-party campaign (UTM) cookie': 'Cookie di prima parte per le campagne (UTM)',
  'Newsletter sign-up': 'Iscrizione alla newsletter',
  "The site's own cookies": 'Cookie propri del sito',
  'The site itself': 'Il sito stesso',
  'The site itself (software of the Matomo project)': 'Il sito stesso (software del progetto Matomo)',
} satisfies Facts;
