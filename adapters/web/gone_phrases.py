"""What pages say, in the languages we support, when something is gone or kept from us. Data, and how it is matched.

A phrase for "gone" has to be a whole heading or a whole sentence: a live page may well talk about removed things.
"Not available" alone is in none of the lists, because it is said of private and of temporary things too.
"""

import re

# Said of a thing: English, French, German, Spanish.
_THING = (
    r"page|web ?page|post|video|content|file|link|article|item|product|topic|thread|image|photo|picture|listing|ad|"
    r"document|paste|message|comment|story|album|profile|user|account|channel|upload|entry|url|address|site|website|"
    r"vidéo|publication|contenu|fichier|lien|annonce|sujet|discussion|compte|profil|adresse|produit|"
    r"seite|beitrag|inhalt|datei|artikel|bild|foto|anzeige|thema|nachricht|konto|produkt|adresse|kanal|eintrag|"
    r"página|publicación|vídeo|contenido|archivo|enlace|artículo|anuncio|imagen|tema|mensaje|cuenta|perfil|producto"
)
_THE = (
    r"this|the|that|your|requested|cette|cet|ce|la|le|l'|votre|demandée?|diese[rs]?|die|der|das|ein|angeforderte|"
    r"esta|este|el|solicitad[ao]|you requested|you(?: are|'re) looking for|que vous (?:cherchez|recherchez)"
)
_WHAT = rf"(?:(?:{_THE}) ?)*(?:{_THING})(?: (?:{_THE}))*"
_BY = r"(?: (?:by|par|von|durch|por|for|due to|because|pour|wegen|aufgrund|debido)\b.{0,80})?"

_GONE = (
    # English
    rf"{_WHAT} (?:was|is|has been|have been|were) (?:been )?(?:removed|deleted|taken down){_BY}",
    rf"{_WHAT} (?:is|has) (?:gone|no longer available){_BY}",
    rf"{_WHAT} (?:was not|wasn't|is not|could not|couldn't|cannot|can't|can not|not)(?: be)? found",
    rf"{_WHAT} (?:doesn't|does not|no longer) exists?(?: anymore| any more)?",
    rf"(?:we )?(?:couldn't|could not|can't|cannot|didn't) find {_WHAT}",
    rf"(?:{_THING}) (?:removed|deleted){_BY}",
    r"(?:error )?(?:404|410)(?: error)?(?:[ :]*(?:page )?(?:not found|gone))?",
    r"not found|page missing|nothing (?:was )?found(?: here)?|no longer available",
    r"(?:this )?account (?:has been |is )?(?:suspended|terminated)",
    r"this (?:domain|website|site|domain name) has been seized.{0,80}",
    # French
    rf"{_WHAT} (?:est |semble )?(?:introuvable|non trouvée?s?)",
    rf"{_WHAT} (?:a été|ont été|est) (?:supprimée?|retirée?|effacée?|désactivée?){_BY}",
    rf"{_WHAT} (?:n'existe (?:pas|plus)|n'est plus (?:disponible|en ligne|accessible)|n'a pas été trouvée?)",
    rf"(?:{_THING}) (?:supprimée?|retirée?){_BY}|erreur (?:404|410)|introuvable",
    # German
    rf"{_WHAT} (?:(?:wurde|ist) )?(?:nicht gefunden|gelöscht|entfernt|gesperrt und gelöscht)(?: worden)?{_BY}",
    rf"{_WHAT} wurde .{{0,60}}(?:gelöscht|entfernt)",
    rf"{_WHAT} (?:existiert nicht(?: mehr)?|ist nicht (?:vorhanden|auffindbar))",
    rf"{_WHAT} ist (?:leider )?nicht mehr (?:verfügbar|vorhanden|online)",
    rf"{_WHAT} konnte (?:leider )?nicht gefunden werden|fehler (?:404|410)|nicht gefunden",
    # Spanish
    rf"{_WHAT} (?:ha sido |fue |está )?(?:eliminad[oa]|borrad[oa]|retirad[oa]){_BY}",
    rf"{_WHAT} (?:no existe|ya no existe|ya no está disponible|no (?:ha sido )?encontrad[oa])",
    rf"{_WHAT} no se (?:encontró|ha encontrado)",
    r"error (?:404|410)|no encontrad[oa]",
)

_AGE = (
    r"age (?:verification|check|gate|restricted)|are you (?:over )?(?:18|21)|you must be (?:at least )?(?:18|21)|"
    r"(?:18|21) (?:years|or older|or over)|over 18|confirm your age|adults? only|"
    r"vérification de l'âge|(?:plus de|moins|avez-vous) 18 ans|réservé aux adultes|"
    r"altersverifikation|altersprüfung|bist du (?:über|mindestens) 18|18 jahre|nur für erwachsene|"
    r"verificación de edad|mayor(?:es)? de (?:18|edad)|sólo para adultos|solo para adultos"
)
_PLACE = (
    r"not available in your (?:country|region|location|area)|(?:un)?available (?:only )?in your (?:country|region)|"
    r"blocked in your (?:country|region)|geo-?(?:blocked|restricted)|withheld in|from your (?:country|region|location)|"
    r"(?:pas|n'est pas) disponible dans votre (?:pays|région)|bloquée? dans votre pays|"
    r"in (?:deinem|ihrem) land (?:leider )?(?:nicht|gesperrt)|in (?:deiner|ihrer) region nicht|"
    r"no está disponible en (?:tu|su) (?:país|región)|bloquead[oa] en (?:tu|su) país"
)
_CONSENT = (
    r"before you continue|we (?:use|value).{0,60}(?:cookies|your privacy)|accept (?:all )?cookies|cookie consent|"
    r"avant de continuer|accepter (?:tous )?les cookies|nous (?:utilisons|respectons).{0,60}(?:cookies|vie privée)|"
    r"bevor (?:sie|du) fortf|alle (?:cookies )?akzeptieren|wir verwenden cookies|datenschutz-?einstellungen|"
    r"antes de continuar|aceptar (?:todas las )?cookies|utilizamos cookies"
)
_LOGIN = (
    r"(?:log|sign) ?in to (?:continue|view|see)|please (?:log|sign) ?in|you (?:must|need to) (?:be logged|log|sign)|"
    r"create an account|connectez-vous|veuillez vous (?:connecter|identifier)|identifiez-vous|"
    r"bitte (?:melde|loggen|anmelden|einloggen)|melden sie sich|anmelden, um|"
    r"inicia(?:r)? sesión|debes iniciar|regístrate para"
)
_ROBOT = (
    r"just a moment|checking your browser|verify (?:that )?you are (?:a )?human|are you a (?:robot|human)|captcha|"
    r"unusual traffic|ddos protection|access denied|attention required|rate limit|too many requests|"
    r"vérifi(?:ez|er) que vous êtes (?:un )?humain|trafic inhabituel|"
    r"ungewöhnlicher datenverkehr|bist du ein (?:mensch|roboter)|sicherheitsüberprüfung|"
    r"verifica que eres humano|tráfico inusual|"
    r"(?:under|scheduled|down for) maintenance|en maintenance|wartungsarbeiten|en mantenimiento|temporarily unavailable"
)
_UNSURE = (
    r"(?:isn't|is not|not|currently|temporarily) (?:currently )?(?:available|accessible)|unavailable|"
    r"(?:is|are|set to|made) private|n'est pas (?:disponible|accessible)|indisponible|est privée?|"
    r"nicht (?:verfügbar|zugänglich)|ist privat|no (?:está )?(?:disponible|accesible)|es privad[oa]"
)
_PARKED = (
    r"(?:this |the )?(?:domain|domain name|website)(?: \S+)? (?:is|may be) (?:for sale|parked|available for purchase)|"
    r"buy this domain|parked (?:free|domain)|domain parking|"
    r"this domain (?:has )?(?:recently )?(?:been registered|expired)|"
    r"ce (?:nom de )?domaine est (?:à vendre|en vente)|"
    r"diese domain (?:steht zum verkauf|ist zu verkaufen)|domain kaufen|"
    r"este dominio está (?:en venta|a la venta)|dominio en venta"
)

_SORRY = re.compile(
    r"^(?:(?:we're |we are |wir |nous |lo )?(?:sorry|oops|ooops|uh[- ]oh|hmm+|désolée?s?|oups|hoppla|leider|ups|vaya|"
    r"sentimos|lo sentimos|entschuldigung|error|erreur|fehler)[\s,.!:;…–—-]+)+(?:but |mais |aber |pero |that )?"
)
_WHOLE = re.compile("|".join(f"(?:{phrase})" for phrase in _GONE))
_LONGEST = 200  # characters; a notice is one short sentence
WALLS = {
    "place": re.compile(_PLACE),
    "age": re.compile(_AGE),
    "robot": re.compile(_ROBOT),
    "login": re.compile(_LOGIN),
    "consent": re.compile(_CONSENT),
}
UNSURE = re.compile(_UNSURE)
PARKED = re.compile(_PARKED)


def plain(text: str) -> str:
    """Lower case, one kind of apostrophe, single spaces."""
    return " ".join(plain_words(text))


def plain_words(text: str) -> list[str]:
    """The words of ``plain(text)``. Most pages are long and ASCII, for which ``lower`` is the same and much quicker."""
    if text.isascii():
        return text.lower().split()
    return text.replace("’", "'").replace("\xa0", " ").casefold().split()


def says_gone(sentence: str) -> bool:
    """Whether this whole sentence or heading says that the thing is gone; takes ``plain`` text."""
    if len(sentence) > _LONGEST:
        return False
    bare = _SORRY.sub("", sentence.strip(" .!?…:;-–—'\"")).strip(" .!?…:;-–—'\"")
    return _WHOLE.fullmatch(bare) is not None
