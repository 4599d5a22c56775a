import type { Facts } from '../../services/facts.js';

/** French. */
export const fr = {
  'Bring the other tags of the site into its pages': 'Intégrer les autres balises du site dans ses pages',
  'Chat with the site': 'Proposer un chat avec les responsables du site',
  'Choose whom to show ads on Facebook and Instagram': 'Choisir à qui montrer des publicités sur Facebook et Instagram',
  'Choose whom to show ads on LinkedIn': 'Choisir à qui montrer des publicités sur LinkedIn',
  'Choose whom to show ads on Pinterest': 'Choisir à qui montrer des publicités sur Pinterest',
  'Choose whom to show ads on TikTok': 'Choisir à qui montrer des publicités sur TikTok',
  'Choose whom to show ads on X': 'Choisir à qui montrer des publicités sur X',
  'Compare variants of a page': 'Comparer des variantes d’une page',
  'Count visits': 'Compter les visites',
  'Count visits and measure how fast pages load': 'Compter les visites et mesurer la vitesse de chargement des pages',
  'Count visits and see which pages are used, in order to improve the site':
    'Compter les visites et savoir quelles pages sont consultées, afin d’améliorer le site',
  'Count which ads led to a goal': 'Comptabiliser les publicités qui ont mené à un objectif',
  'Count which ads led to an order or another goal':
    'Comptabiliser les publicités qui ont mené à une commande ou à un autre objectif',
  'Count which listings led to a goal': 'Comptabiliser les fiches d’annuaire qui ont mené à un objectif',
  'Guide visitors through the application': 'Guider les visiteurs dans l’application',
  'Join visits with the contact record in the customer database':
    'Associer les visites à la fiche du contact dans la base de données clients',
  'Let visitors like, share and comment': 'Permettre aux visiteurs d’aimer, de partager et de commenter des contenus',
  'Let visitors share and follow': 'Permettre aux visiteurs de partager des contenus et de suivre des comptes',
  'Measure how the product is used': 'Mesurer l’utilisation du produit',
  'Measure how the site is used': 'Mesurer l’utilisation du site',
  'Measure how the site is used, and report on it': 'Mesurer l’utilisation du site et établir des rapports à ce sujet',
  'Reach visitors again with ads': 'Toucher à nouveau les visiteurs par des publicités',
  'Recognise the companies that visitors work for, and address them with ads':
    'Identifier les entreprises pour lesquelles travaillent les visiteurs et leur adresser des publicités',
  "Recognise visitors in Google's ad network, and show them ads that fit their visit":
    'Reconnaître les visiteurs dans le réseau publicitaire de Google et leur montrer des publicités en rapport avec leur visite',
  'Record visits and draw heat maps, in order to improve the site':
    'Enregistrer les visites et établir des cartes de chaleur, afin d’améliorer le site',
  'Record visits, draw heat maps and ask for feedback, in order to improve the site':
    'Enregistrer les visites, établir des cartes de chaleur et solliciter des avis, afin d’améliorer le site',
  'Remember settings, so that the site is easier to use':
    'Mémoriser les paramètres, afin de faciliter l’utilisation du site',
  'See which campaign brought a visitor, and whether it worked':
    'Savoir quelle campagne a amené le visiteur et si elle a été efficace',
  'Send the newsletter that the visitor signed up for':
    'Envoyer la lettre d’information à laquelle le visiteur s’est inscrit',
  'Show a map': 'Afficher une carte',
  'Show content that fits interests': 'Afficher des contenus correspondant aux centres d’intérêt',
  'Show forms and take in what is sent with them':
    'Afficher des formulaires et recueillir les données envoyées par leur intermédiaire',
  'Show pins, and let visitors save pictures':
    'Afficher des épingles et permettre aux visiteurs d’enregistrer des images',
  'Show posts': 'Afficher des publications',
  'Show posts, and let visitors share and follow':
    'Afficher des publications et permettre aux visiteurs de partager des contenus et de suivre des comptes',
  'Show the texts of the site in its own typeface': 'Afficher les textes du site dans sa propre police de caractères',
  'Show videos': 'Afficher des vidéos',
  'Take payments, and keep fraud away': 'Encaisser les paiements et prévenir la fraude',
  'Tell people from programs in forms': 'Distinguer les personnes des programmes dans les formulaires',
  'Account, when signed in': 'Compte (en cas de connexion)',
  'Address of the page': 'Adresse de la page',
  'Behaviour on the page': 'Comportement sur la page',
  'Browser and device': 'Navigateur et appareil',
  'Browser, operating system, plug-ins and screen size':
    'Navigateur, système d’exploitation, modules complémentaires et taille de l’écran',
  'Campaign parameters of the first address (utm_source, utm_medium, utm_campaign, utm_term, utm_content)':
    'Paramètres de campagne de la première adresse (utm_source, utm_medium, utm_campaign, utm_term, utm_content)',
  'Clicks and entries, as configured': 'Clics et saisies (selon la configuration)',
  Country: 'Pays',
  'Email address': 'Adresse électronique',
  'Forms filled in': 'Formulaires remplis',
  'IP address': 'Adresse IP',
  'IP address and approximate location': 'Adresse IP et localisation approximative',
  'Identifier of the ad click': 'Identifiant du clic sur la publicité',
  'Browser identifier': 'Identifiant du navigateur',
  'Interests inferred from pages': 'Centres d’intérêt déduits des pages consultées',
  'Loading times': 'Temps de chargement',
  Messages: 'Messages',
  'Mouse and scroll events': 'Actions de la souris et défilement',
  'Mouse events and key presses': 'Actions de la souris et frappes au clavier',
  'Mouse, scroll and touch events': 'Actions de la souris, défilement et gestes tactiles',
  'Pages visited': 'Pages consultées',
  'Pages visited and time spent on them': 'Pages consultées et temps passé sur celles-ci',
  'Part of the map that is looked at': 'Partie consultée de la carte',
  'Payment details': 'Données de paiement',
  'Approximate location': 'Localisation approximative',
  'Settings that the visitor made': 'Paramètres choisis par le visiteur',
  'Shortened IP address': 'Adresse IP tronquée',
  'Steps taken in the application': 'Étapes effectuées dans l’application',
  'Time and text of the sign-up': 'Date, heure et texte de l’inscription',
  'Variant shown': 'Variante affichée',
  'Videos watched': 'Vidéos regardées',
  'What is entered into the form': 'Données saisies dans le formulaire',
  'Where the visitor came from': 'Provenance de la visite',
  '60 days at most': '60 jours au maximum',
  'as long as relevant to the purpose': 'tant que les données sont pertinentes au regard de la finalité',
  'until unsubscribed': 'jusqu’à la désinscription',
  'up to 180 days, then deleted': 'jusqu’à 180 jours, puis suppression',
  'own request; existing customers get similar offers unless they object':
    'demande de la personne concernée\u202f; les clients existants reçoivent des offres similaires, sauf opposition de leur part',
  'any country where Google operates': 'tout pays où Google exerce ses activités',
  'none when self-hosted': 'aucun si le site utilise son propre serveur',
  'none, not passed to third parties': 'aucun (pas de communication à des tiers)',
  'none: servers in Ireland': 'aucun (serveurs en Irlande)',
  'none: servers in the Netherlands and Germany': 'aucun (serveurs aux Pays-Bas et en Allemagne)',
  'First-party campaign (UTM) cookie': 'Cookie de campagne (UTM) propre au site',
  'Newsletter sign-up': 'Inscription à la lettre d’information',
  "The site's own cookies": 'Cookies propres au site',
  'The site itself': 'Ce site lui-même',
  'The site itself (software of the Matomo project)': 'Ce site lui-même (logiciel du projet Matomo)',
} satisfies Facts;
