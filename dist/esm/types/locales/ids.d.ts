/** Ids of the languages that there are words for: the EU's 24, and Arabic, Hebrew, Icelandic, Norwegian, Turkish, Ukrainian. */
export declare const localeIds = "ar bg cs da de el en es et fi fr ga he hr hu is it lt lv mt nb nl pl pt ro sk sl sv tr uk";
