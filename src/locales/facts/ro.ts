import type { Facts } from '../../services/facts.js';

/** Romanian. */
export const ro = {
  'Bring the other tags of the site into its pages':
    'Încărcarea celorlalte etichete (taguri) ale site-ului în paginile acestuia',
  'Chat with the site': 'Comunicarea prin chat cu echipa site-ului',
  'Choose whom to show ads on Facebook and Instagram':
    'Alegerea persoanelor cărora li se afișează reclame pe Facebook și Instagram',
  'Choose whom to show ads on LinkedIn': 'Alegerea persoanelor cărora li se afișează reclame pe LinkedIn',
  'Choose whom to show ads on Pinterest': 'Alegerea persoanelor cărora li se afișează reclame pe Pinterest',
  'Choose whom to show ads on TikTok': 'Alegerea persoanelor cărora li se afișează reclame pe TikTok',
  'Choose whom to show ads on X': 'Alegerea persoanelor cărora li se afișează reclame pe X',
  'Compare variants of a page': 'Compararea variantelor unei pagini',
  'Count visits': 'Numărarea vizitelor',
  'Count visits and measure how fast pages load': 'Numărarea vizitelor și măsurarea vitezei de încărcare a paginilor',
  'Count visits and see which pages are used, in order to improve the site':
    'Numărarea vizitelor și identificarea paginilor folosite, în vederea îmbunătățirii site-ului',
  'Count which ads led to a goal': 'Contorizarea reclamelor care au dus la atingerea unui obiectiv',
  'Count which ads led to an order or another goal':
    'Contorizarea reclamelor care au dus la o comandă sau la atingerea altui obiectiv',
  'Count which listings led to a goal': 'Contorizarea listărilor din cataloage care au dus la atingerea unui obiectiv',
  'Guide visitors through the application': 'Ghidarea vizitatorilor în aplicație',
  'Join visits with the contact record in the customer database':
    'Asocierea vizitelor cu fișa de contact din baza de date a clienților',
  'Let visitors like, share and comment':
    'Oferirea posibilității ca vizitatorii să aprecieze, să distribuie și să comenteze',
  'Let visitors share and follow':
    'Oferirea posibilității ca vizitatorii să distribuie conținut și să urmărească conturi',
  'Measure how the product is used': 'Măsurarea modului de utilizare a produsului',
  'Measure how the site is used': 'Măsurarea modului de utilizare a site-ului',
  'Measure how the site is used, and report on it':
    'Măsurarea modului de utilizare a site-ului și întocmirea de rapoarte',
  'Reach visitors again with ads': 'Afișarea de reclame persoanelor care au vizitat deja site-ul',
  'Recognise the companies that visitors work for, and address them with ads':
    'Recunoașterea companiilor la care lucrează vizitatorii și direcționarea de reclame către acestea',
  "Recognise visitors in Google's ad network, and show them ads that fit their visit":
    'Recunoașterea vizitatorilor în rețeaua publicitară Google și afișarea de reclame adaptate vizitei lor',
  'Record visits and draw heat maps, in order to improve the site':
    'Înregistrarea vizitelor și generarea de hărți termice, în vederea îmbunătățirii site-ului',
  'Record visits, draw heat maps and ask for feedback, in order to improve the site':
    'Înregistrarea vizitelor, generarea de hărți termice și solicitarea de opinii, în vederea îmbunătățirii site-ului',
  'Remember settings, so that the site is easier to use':
    'Reținerea setărilor, pentru ca site-ul să fie mai ușor de folosit',
  'See which campaign brought a visitor, and whether it worked':
    'Stabilirea campaniei prin care a venit vizitatorul și a eficacității acesteia',
  'Send the newsletter that the visitor signed up for': 'Trimiterea newsletterului la care s-a abonat vizitatorul',
  'Show a map': 'Afișarea unei hărți',
  'Show content that fits interests': 'Afișarea de conținut adaptat intereselor',
  'Show forms and take in what is sent with them': 'Afișarea formularelor și preluarea datelor trimise prin acestea',
  'Show pins, and let visitors save pictures':
    'Afișarea de pinuri și oferirea posibilității ca vizitatorii să salveze imagini',
  'Show posts': 'Afișarea postărilor',
  'Show posts, and let visitors share and follow':
    'Afișarea postărilor și oferirea posibilității ca vizitatorii să distribuie conținut și să urmărească conturi',
  'Show the texts of the site in its own typeface': 'Afișarea textelor site-ului cu fontul propriu al acestuia',
  'Show videos': 'Afișarea videoclipurilor',
  'Take payments, and keep fraud away': 'Încasarea plăților și prevenirea fraudelor',
  'Tell people from programs in forms': 'Deosebirea oamenilor de programele automate în formulare',
  'Account, when signed in': 'Contul (în caz de autentificare)',
  'Address of the page': 'Adresa paginii',
  'Behaviour on the page': 'Comportamentul pe pagină',
  'Browser and device': 'Browserul și dispozitivul',
  'Browser, operating system, plug-ins and screen size':
    'Browserul, sistemul de operare, pluginurile și dimensiunea ecranului',
  'Campaign parameters of the first address (utm_source, utm_medium, utm_campaign, utm_term, utm_content)':
    'Parametrii de campanie din adresa primei pagini vizitate (utm_source, utm_medium, utm_campaign, utm_term, utm_content)',
  'Clicks and entries, as configured': 'Clicurile și datele introduse, în funcție de configurare',
  Country: 'Țara',
  'Email address': 'Adresa de e-mail',
  'Forms filled in': 'Formularele completate',
  'IP address': 'Adresa IP',
  'IP address and approximate location': 'Adresa IP și locația aproximativă',
  'Identifier of the ad click': 'Identificatorul clicului pe reclamă',
  'Browser identifier': 'Identificatorul browserului',
  'Interests inferred from pages': 'Interesele deduse din paginile vizitate',
  'Loading times': 'Timpii de încărcare',
  Messages: 'Mesajele',
  'Mouse and scroll events': 'Evenimentele de mouse și de derulare',
  'Mouse events and key presses': 'Evenimentele de mouse și apăsările de taste',
  'Mouse, scroll and touch events': 'Evenimentele de mouse, de derulare și de atingere',
  'Pages visited': 'Paginile vizitate',
  'Pages visited and time spent on them': 'Paginile vizitate și timpul petrecut pe acestea',
  'Part of the map that is looked at': 'Partea vizualizată a hărții',
  'Payment details': 'Datele de plată',
  'Approximate location': 'Locația aproximativă',
  'Settings that the visitor made': 'Setările alese de vizitator',
  'Shortened IP address': 'Adresa IP trunchiată',
  'Steps taken in the application': 'Pașii parcurși în aplicație',
  'Time and text of the sign-up': 'Momentul și textul abonării',
  'Variant shown': 'Varianta afișată',
  'Videos watched': 'Videoclipurile vizionate',
  'What is entered into the form': 'Datele introduse în formular',
  'Where the visitor came from': 'Sursa vizitei',
  '60 days at most': 'cel mult 60 de zile',
  'as long as relevant to the purpose': 'cât timp datele sunt relevante pentru scop',
  'until unsubscribed': 'până la dezabonare',
  'up to 180 days, then deleted': 'cel mult 180 de zile, apoi datele sunt șterse',
  'own request; existing customers get similar offers unless they object':
    'cerere proprie; clienții existenți primesc oferte similare, dacă nu se opun',
  'any country where Google operates': 'orice țară în care Google își desfășoară activitatea',
  'none when self-hosted': 'niciunul în cazul serverului propriu',
  'none, not passed to third parties': 'niciunul, datele nu sunt transmise terților',
  'none: servers in Ireland': 'niciunul (servere în Irlanda)',
  'none: servers in the Netherlands and Germany': 'niciunul (servere în Țările de Jos și Germania)',
  'First-party campaign (UTM) cookie': 'Cookie propriu de campanie (UTM)',
  'Newsletter sign-up': 'Abonarea la newsletter',
  "The site's own cookies": 'Cookie-urile proprii ale site-ului',
  'The site itself': 'Chiar acest site',
  'The site itself (software of the Matomo project)': 'Chiar acest site (software al proiectului Matomo)',
} satisfies Facts;
