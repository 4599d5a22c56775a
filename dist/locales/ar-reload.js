var e;e={reloading:"تُحمَّل الصفحة من جديد كي يسري اختيارك.",reloadLater:"يسري اختيارك عند تحميل الصفحة من جديد.",reload:"إعادة التحميل الآن"},document.currentScript?.consentgate?.(e);
