/** Attributes that hold style: most have no address. */
export declare const styles: RegExp;
/** Tag and attribute whose address a browser fetches, or tells, by itself. */
export declare const takes: RegExp;
/** Elements that may have one, or a text with one. */
export declare const suspects = "style,iframe,[background],[srcset],[imagesrcset],[style*=\"//\"],[src],[ping],[content],[data],[poster],[href]:not(a),set,animate,[fill*=\"//\"],[mask*=\"//\"],[clip-path*=\"//\"],script";
/** What only tells others about the page, search engines for example, fetches nothing. */
export declare const isAbout: (element: Element) => boolean;
/** Elements that go on asking after they were let through: what plays, or loads when it is scrolled to. */
export declare const goingOn = "iframe,embed,object,video,audio,source,[loading=lazy]";
