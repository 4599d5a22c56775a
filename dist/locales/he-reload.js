var e;e={reloading:"הדף נטען מחדש כדי שהבחירה שלך תיכנס לתוקף.",reloadLater:"הבחירה שלך תיכנס לתוקף כשהדף ייטען מחדש.",reload:"טעינה מחדש עכשיו"},document.currentScript?.consentgate?.(e);
