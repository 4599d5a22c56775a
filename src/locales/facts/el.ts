import type { Facts } from '../../services/facts.js';

/** Greek. */
export const el = {
  'Bring the other tags of the site into its pages': 'Ενσωμάτωση των υπόλοιπων ετικετών του ιστοτόπου στις σελίδες του',
  'Chat with the site': 'Συνομιλία με τους υπευθύνους του ιστοτόπου',
  'Choose whom to show ads on Facebook and Instagram':
    'Επιλογή των ατόμων στα οποία εμφανίζονται διαφημίσεις στο Facebook και στο Instagram',
  'Choose whom to show ads on LinkedIn': 'Επιλογή των ατόμων στα οποία εμφανίζονται διαφημίσεις στο LinkedIn',
  'Choose whom to show ads on Pinterest': 'Επιλογή των ατόμων στα οποία εμφανίζονται διαφημίσεις στο Pinterest',
  'Choose whom to show ads on TikTok': 'Επιλογή των ατόμων στα οποία εμφανίζονται διαφημίσεις στο TikTok',
  'Choose whom to show ads on X': 'Επιλογή των ατόμων στα οποία εμφανίζονται διαφημίσεις στο X',
  'Compare variants of a page': 'Σύγκριση παραλλαγών μιας σελίδας',
  'Count visits': 'Μέτρηση των επισκέψεων',
  'Count visits and measure how fast pages load': 'Μέτρηση των επισκέψεων και της ταχύτητας φόρτωσης των σελίδων',
  'Count visits and see which pages are used, in order to improve the site':
    'Μέτρηση των επισκέψεων και εντοπισμός των σελίδων που χρησιμοποιούνται, με σκοπό τη βελτίωση του ιστοτόπου',
  'Count which ads led to a goal': 'Καταμέτρηση των διαφημίσεων που οδήγησαν στην επίτευξη στόχου',
  'Count which ads led to an order or another goal':
    'Καταμέτρηση των διαφημίσεων που οδήγησαν σε παραγγελία ή στην επίτευξη άλλου στόχου',
  'Count which listings led to a goal': 'Καταμέτρηση των καταχωρίσεων σε καταλόγους που οδήγησαν στην επίτευξη στόχου',
  'Guide visitors through the application': 'Καθοδήγηση των επισκεπτών στην εφαρμογή',
  'Join visits with the contact record in the customer database':
    'Σύνδεση των επισκέψεων με την εγγραφή της επαφής στη βάση δεδομένων πελατών',
  'Let visitors like, share and comment':
    'Δυνατότητα των επισκεπτών να δηλώνουν «Μου αρέσει», να κοινοποιούν και να σχολιάζουν',
  'Let visitors share and follow':
    'Δυνατότητα των επισκεπτών να κοινοποιούν περιεχόμενο και να ακολουθούν λογαριασμούς',
  'Measure how the product is used': 'Μέτρηση της χρήσης του προϊόντος',
  'Measure how the site is used': 'Μέτρηση της χρήσης του ιστοτόπου',
  'Measure how the site is used, and report on it': 'Μέτρηση της χρήσης του ιστοτόπου και σύνταξη σχετικών αναφορών',
  'Reach visitors again with ads': 'Εκ νέου προσέγγιση των επισκεπτών με διαφημίσεις',
  'Recognise the companies that visitors work for, and address them with ads':
    'Αναγνώριση των εταιρειών στις οποίες εργάζονται οι επισκέπτες και προσέγγισή τους με διαφημίσεις',
  "Recognise visitors in Google's ad network, and show them ads that fit their visit":
    'Αναγνώριση των επισκεπτών στο διαφημιστικό δίκτυο της Google και εμφάνιση διαφημίσεων που ταιριάζουν με την επίσκεψή τους',
  'Record visits and draw heat maps, in order to improve the site':
    'Καταγραφή των επισκέψεων και δημιουργία χαρτών θερμότητας, με σκοπό τη βελτίωση του ιστοτόπου',
  'Record visits, draw heat maps and ask for feedback, in order to improve the site':
    'Καταγραφή των επισκέψεων, δημιουργία χαρτών θερμότητας και συλλογή σχολίων, με σκοπό τη βελτίωση του ιστοτόπου',
  'Remember settings, so that the site is easier to use':
    'Απομνημόνευση ρυθμίσεων, ώστε ο ιστότοπος να χρησιμοποιείται ευκολότερα',
  'See which campaign brought a visitor, and whether it worked':
    'Εντοπισμός της καμπάνιας από την οποία ήρθε ο επισκέπτης και αξιολόγηση της αποτελεσματικότητάς της',
  'Send the newsletter that the visitor signed up for':
    'Αποστολή του ενημερωτικού δελτίου στο οποίο εγγράφηκε ο επισκέπτης',
  'Show a map': 'Εμφάνιση χάρτη',
  'Show content that fits interests': 'Εμφάνιση περιεχομένου ανάλογα με τα ενδιαφέροντα',
  'Show forms and take in what is sent with them':
    'Εμφάνιση φορμών και παραλαβή των στοιχείων που υποβάλλονται μέσω αυτών',
  'Show pins, and let visitors save pictures': 'Εμφάνιση pin και δυνατότητα των επισκεπτών να αποθηκεύουν εικόνες',
  'Show posts': 'Εμφάνιση δημοσιεύσεων',
  'Show posts, and let visitors share and follow':
    'Εμφάνιση δημοσιεύσεων και δυνατότητα των επισκεπτών να κοινοποιούν περιεχόμενο και να ακολουθούν λογαριασμούς',
  'Show the texts of the site in its own typeface': 'Εμφάνιση των κειμένων του ιστοτόπου με τη δική του γραμματοσειρά',
  'Show videos': 'Προβολή βίντεο',
  'Take payments, and keep fraud away': 'Είσπραξη πληρωμών και αποτροπή της απάτης',
  'Tell people from programs in forms': 'Διάκριση ανθρώπων από προγράμματα στις φόρμες',
  'Account, when signed in': 'Λογαριασμός (σε περίπτωση σύνδεσης)',
  'Address of the page': 'Διεύθυνση της σελίδας',
  'Behaviour on the page': 'Συμπεριφορά στη σελίδα',
  'Browser and device': 'Πρόγραμμα περιήγησης και συσκευή',
  'Browser, operating system, plug-ins and screen size':
    'Πρόγραμμα περιήγησης, λειτουργικό σύστημα, πρόσθετα και μέγεθος οθόνης',
  'Campaign parameters of the first address (utm_source, utm_medium, utm_campaign, utm_term, utm_content)':
    'Παράμετροι καμπάνιας της πρώτης διεύθυνσης (utm_source, utm_medium, utm_campaign, utm_term, utm_content)',
  'Clicks and entries, as configured': 'Κλικ και στοιχεία που εισάγονται (ανάλογα με τις ρυθμίσεις)',
  Country: 'Χώρα',
  'Email address': 'Διεύθυνση ηλεκτρονικού ταχυδρομείου',
  'Forms filled in': 'Συμπληρωμένες φόρμες',
  'IP address': 'Διεύθυνση IP',
  'IP address and approximate location': 'Διεύθυνση IP και κατά προσέγγιση τοποθεσία',
  'Identifier of the ad click': 'Αναγνωριστικό του κλικ στη διαφήμιση',
  'Browser identifier': 'Αναγνωριστικό του προγράμματος περιήγησης',
  'Interests inferred from pages': 'Ενδιαφέροντα που συνάγονται από τις σελίδες',
  'Loading times': 'Χρόνοι φόρτωσης',
  Messages: 'Μηνύματα',
  'Mouse and scroll events': 'Ενέργειες με το ποντίκι και κύλιση',
  'Mouse events and key presses': 'Ενέργειες με το ποντίκι και πατήματα πλήκτρων',
  'Mouse, scroll and touch events': 'Ενέργειες με το ποντίκι, κύλιση και αγγίγματα',
  'Pages visited': 'Σελίδες που προβλήθηκαν',
  'Pages visited and time spent on them': 'Σελίδες που προβλήθηκαν και χρόνος παραμονής σε αυτές',
  'Part of the map that is looked at': 'Τμήμα του χάρτη που προβάλλεται',
  'Payment details': 'Στοιχεία πληρωμής',
  'Approximate location': 'Κατά προσέγγιση τοποθεσία',
  'Settings that the visitor made': 'Ρυθμίσεις που επέλεξε ο επισκέπτης',
  'Shortened IP address': 'Συντομευμένη διεύθυνση IP',
  'Steps taken in the application': 'Βήματα που έγιναν στην εφαρμογή',
  'Time and text of the sign-up': 'Χρόνος και κείμενο της εγγραφής',
  'Variant shown': 'Παραλλαγή που εμφανίστηκε',
  'Videos watched': 'Βίντεο που προβλήθηκαν',
  'What is entered into the form': 'Στοιχεία που εισάγονται στη φόρμα',
  'Where the visitor came from': 'Προέλευση της επίσκεψης',
  '60 days at most': 'το πολύ 60 ημέρες',
  'as long as relevant to the purpose': 'για όσο διάστημα είναι συναφή με τον σκοπό',
  'until unsubscribed': 'έως την απεγγραφή',
  'up to 180 days, then deleted': 'έως 180 ημέρες, κατόπιν διαγραφή',
  'own request; existing customers get similar offers unless they object':
    'αίτημα του ίδιου του επισκέπτη· οι υφιστάμενοι πελάτες λαμβάνουν παρόμοιες προσφορές, εκτός εάν εναντιωθούν',
  'any country where Google operates': 'κάθε χώρα στην οποία δραστηριοποιείται η Google',
  'none when self-hosted': 'καμία σε διακομιστή του ίδιου του ιστοτόπου',
  'none, not passed to third parties': 'καμία (τα δεδομένα δεν διαβιβάζονται σε τρίτους)',
  'none: servers in Ireland': 'καμία (διακομιστές στην Ιρλανδία)',
  'none: servers in the Netherlands and Germany': 'καμία (διακομιστές στις Κάτω Χώρες και στη Γερμανία)',
  'First-party campaign (UTM) cookie': 'Cookie πρώτου μέρους για καμπάνιες (UTM)',
  'Newsletter sign-up': 'Εγγραφή στο ενημερωτικό δελτίο',
  "The site's own cookies": 'Cookies του ίδιου του ιστοτόπου',
  'The site itself': 'Ο ίδιος ο ιστότοπος',
  'The site itself (software of the Matomo project)': 'Ο ίδιος ο ιστότοπος (λογισμικό του έργου Matomo)',
} satisfies Facts;
