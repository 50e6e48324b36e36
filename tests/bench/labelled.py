"""The labelled set: what a link shows, and what it truly is. Built by us; the wording follows what such pages say.

The live half is the harder one: articles about removed pages, hosts that answer every path alike, walls, shells.
"""

from sites import (
    LOREM,
    NOT_FOUND,
    Case,
    Reply,
    alike,
    article,
    beside,
    cloaking,
    echoing,
    leading,
    notice,
    page,
    proper,
)

# (language, title, heading, text) of pages that stand where something was removed
REMOVED_TEXTS = [
    ("en", "Page not found | Harbour Tales", "Page not found", "The page you are looking for may have been moved."),
    (
        "en",
        "Oops! That page can't be found.",
        "Oops! That page can't be found.",
        "It looks like nothing was found here.",
    ),
    ("en", "404 Not Found", "404", "Sorry, the page you requested was not found."),
    ("en", "Error 404", "Error 404", "We could not find that page."),
    ("en", "Harbour Tales", "This video has been removed", "This video has been removed by the uploader."),
    ("en", "Harbour Tales", "Video unavailable", "This video has been removed for violating our terms."),
    ("en", "Harbour Tales", "Sorry", "This content has been removed due to a copyright claim."),
    ("en", "File not found - FileBox", "File not found", "The file was deleted by its owner or after a complaint."),
    ("en", "Post deleted", "This post was deleted by the author.", "You can still read other posts."),
    ("en", "Image removed", "Image removed", "The image you are requesting does not exist or is no longer available."),
    (
        "en",
        "Account suspended",
        "This account has been suspended",
        "Contact your hosting provider for more information.",
    ),
    ("en", "Listing gone", "This listing is no longer available", "Have a look at similar ones."),
    ("en", "Harbour Tales", "Paste removed", "This paste has been removed."),
    ("en", "Harbour Tales", "Hmm...this page doesn't exist. Try searching for something else.", ""),
    ("en", "Whoops", "We lost that page", "Try our front page instead."),
    ("fr", "Page introuvable", "Page introuvable", "La page que vous recherchez n'existe plus."),
    ("fr", "Erreur 404", "Erreur 404", "Désolé, cette page n'existe pas."),
    ("fr", "Récits du port", "Cette vidéo a été supprimée", "Elle ne respectait pas nos règles."),
    ("fr", "Récits du port", "Oups !", "Cette publication n'est plus disponible."),
    ("fr", "Récits du port", "Contenu supprimé", "Ce contenu a été retiré par la modération."),
    ("fr", "Récits du port", "Le fichier demandé est introuvable.", "Il a peut-être été déplacé."),
    ("de", "Seite nicht gefunden", "Seite nicht gefunden", "Die angeforderte Seite konnte nicht gefunden werden."),
    ("de", "Fehler 404", "Fehler 404", "Leider existiert diese Seite nicht mehr."),
    ("de", "Hafengeschichten", "Dieses Video wurde entfernt", "Es verstieß gegen unsere Richtlinien."),
    ("de", "Hafengeschichten", "Beitrag gelöscht", "Dieser Beitrag wurde vom Autor gelöscht."),
    ("de", "Hafengeschichten", "Hoppla!", "Dieser Inhalt ist leider nicht mehr verfügbar."),
    ("de", "Hafengeschichten", "Die Anzeige ist nicht mehr verfügbar", "Hier sind ähnliche Anzeigen."),
    ("es", "Página no encontrada", "Página no encontrada", "La página que buscas no existe."),
    ("es", "Error 404", "Error 404", "Lo sentimos, esta página no existe."),
    ("es", "Cuentos del puerto", "Este vídeo ha sido eliminado", "Infringía nuestras normas."),
    ("es", "Cuentos del puerto", "¡Vaya!", "Esta publicación ya no está disponible."),
    ("es", "Cuentos del puerto", "Contenido eliminado", "El contenido ha sido retirado."),
    ("es", "Cuentos del puerto", "El archivo no ha sido encontrado", "Puede que se haya borrado."),
]

# Titles of live articles that sound like a removal, one per language and more
SOUNDS_REMOVED = [
    *("Page not found", "This video has been removed", "404 Not Found", "Post deleted", "File not found"),
    *("Why was my post removed?", "This account has been suspended", "Content removed: what the law says"),
    *("Page introuvable", "Cette vidéo a été supprimée", "Contenu supprimé : vos droits", "Erreur 404"),
    *("Seite nicht gefunden", "Dieses Video wurde entfernt", "Beitrag gelöscht - was nun?", "Fehler 404"),
    *("Página no encontrada", "Este vídeo ha sido eliminado", "Contenido eliminado y ahora qué", "Error 404"),
]

LIVE_TITLES = [
    *("Summer at the sea", "Ten soups for winter", "How we built the boat", "Letters from the north"),
    *("Un été à la mer", "Dix soupes d'hiver", "Ein Sommer am Meer", "Zehn Suppen", "Un verano en el mar"),
    *("Diez sopas de invierno", "夏の海", "صيف على البحر", "Лето на море", "Ένα καλοκαίρι"),
]

# What stands before content, without saying whether the content exists
WALLS = [
    ("login-en", "Sign in", "Please log in to continue", "You must be logged in to view this content."),
    ("login-fr", "Connexion", "Connectez-vous", "Veuillez vous connecter pour voir cette publication."),
    ("login-de", "Anmelden", "Bitte melden Sie sich an", "Bitte anmelden, um diesen Beitrag zu sehen."),
    ("login-es", "Iniciar sesión", "Inicia sesión", "Debes iniciar sesión para ver este contenido."),
    ("consent-en", "Before you continue", "Before you continue", "We use cookies and data to run our services."),
    ("consent-fr", "Avant de continuer", "Avant de continuer", "Accepter tous les cookies ?"),
    ("consent-de", "Bevor Sie fortfahren", "Bevor Sie fortfahren", "Alle Cookies akzeptieren?"),
    ("consent-es", "Antes de continuar", "Antes de continuar", "Aceptar todas las cookies"),
    ("age-en", "Age verification", "Are you over 18?", "This site has adult content. You must be at least 18."),
    ("age-fr", "Vérification de l'âge", "Avez-vous 18 ans ?", "Ce site est réservé aux adultes."),
    ("age-de", "Altersprüfung", "Bist du mindestens 18?", "Diese Seite ist nur für Erwachsene."),
    ("age-es", "Verificación de edad", "¿Eres mayor de 18 años?", "Sólo para adultos."),
    ("geo-en", "Video", "This video is not available in your country", "The owner has limited where it is shown."),
    ("geo-fr", "Vidéo", "Cette vidéo n'est pas disponible dans votre pays", "Désolé."),
    ("geo-de", "Video", "Dieses Video ist in deinem Land nicht verfügbar", "Der Inhaber hat es so bestimmt."),
    ("geo-es", "Vídeo", "Este vídeo no está disponible en tu país", "Lo sentimos."),
    ("robot-en", "Just a moment...", "Checking your browser", "Verify you are human by completing the action below."),
    ("robot-fr", "Un instant", "Vérifiez que vous êtes humain", "Trafic inhabituel."),
    ("robot-de", "Sicherheitsüberprüfung", "Sicherheitsüberprüfung", "Ungewöhnlicher Datenverkehr."),
    ("robot-es", "Un momento", "Verifica que eres humano", "Tráfico inusual."),
    ("maintenance", "Maintenance", "Down for maintenance", "We are back soon. The page you asked for is safe."),
    ("private", "Private", "This content isn't available right now", "It may be shared with a few people only."),
    ("busy", "Too many requests", "Too many requests", "Slow down, please. Page not found in cache."),
]

SHELL = "<!doctype html><html><head><title>App</title><script src=/app.js></script></head><body><div id=root></div>"
SPLASH = Reply(200, page("Welcome", "<h1>Welcome</h1><p>Choose your language to enter.</p><img src=/flag.png>"))
PHISH = Reply(200, page("Your bank", "<h1>Confirm your account</h1><form><input name=card><p>" + LOREM + "</p></form>"))
PARKED = Reply(
    200,
    "<html><head><title>example</title></head><body><script src='https://www.sedoparking.com/x.js'></script></body></html>",
)
FOR_SALE = Reply(
    200, notice("example.test", "This domain is for sale", "Buy this domain. Inquire about the price now.")
)
HOME = page("Harbour Tales", f"<h1>Stories from the coast</h1><p>{LOREM}</p>")
CARDS = "".join(f"<article><h3>Story {number}</h3><p>{LOREM}</p></article>" for number in range(3))
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


def removed() -> list[Case]:
    cases = [
        Case("status-404", "removed", lambda ask: NOT_FOUND),
        Case("status-410", "removed", proper(Reply(410, "Gone"))),
    ]
    for number, (language, title, heading, text) in enumerate(REMOVED_TEXTS):
        tag = f"{language}-{number}"
        cases.append(Case(f"soft-404-{tag}", "removed", alike(Reply(200, notice(title, heading, text)))))
        cases.append(Case(f"tombstone-{tag}", "removed", proper(Reply(200, notice(title, heading, text)))))
        if number % 3 == 0:
            cases.append(Case(f"echo-{tag}", "removed", echoing(title, heading, text)))
        if number % 4 == 0:
            gone = Reply(200, notice(title, heading, text))
            cases.append(Case(f"led-to-error-{tag}", "removed", leading("/404", gone)))
    removed_png = Reply(200, PNG, {"content-type": "image/png"})
    return [
        *cases,
        Case("led-home", "removed", leading("/", Reply(200, HOME))),
        Case(
            "led-to-removed-image", "removed", leading("/removed.png", removed_png, only_reported=True), "/abc123.png"
        ),
        Case("parked-frame", "removed", lambda ask: PARKED),
        Case("parked-sale", "removed", lambda ask: FOR_SALE),
        Case(
            "seized",
            "removed",
            lambda ask: Reply(200, notice("Seized", "This website has been seized by the police.", "")),
        ),
        Case("plain-text-404", "removed", lambda ask: Reply(200, "404 page not found", {"content-type": "text/plain"})),
        Case("soft-404-with-cards", "removed", alike(Reply(200, page("Not found", "<h1>Page not found</h1>" + CARDS)))),
        Case(
            "tombstone-with-cards",
            "removed",
            proper(Reply(200, page("Gone", "<h1>This post was deleted</h1>" + CARDS))),
        ),
        Case("soft-404-long", "removed", alike(Reply(200, notice("Not found", "Page not found", LOREM + LOREM)))),
        Case("soft-404-polish", "removed", alike(Reply(200, notice("Błąd", "Nie znaleziono strony", "Przepraszamy.")))),
        Case("soft-404-turkish", "removed", alike(Reply(200, notice("Hata", "Sayfa bulunamadı", "Üzgünüz.")))),
    ]


def live() -> list[Case]:
    cases = [Case(f"article-{n}", "live", proper(Reply(200, article(title)))) for n, title in enumerate(LIVE_TITLES)]
    soft = Reply(200, notice("Not found", "Page not found", "Sorry."))
    for number, title in enumerate(LIVE_TITLES):
        cases.append(Case(f"beside-soft-404-{number}", "live", beside(Reply(200, article(title)), soft)))
    for number, title in enumerate(SOUNDS_REMOVED):
        cases.append(Case(f"sounds-removed-{number}", "live", proper(Reply(200, article(title)))))
        cases.append(Case(f"short-thread-{number}", "live", proper(Reply(200, _thread(title)))))
        if number % 4 == 0:
            cases.append(Case(f"catch-all-sounds-removed-{number}", "live", alike(Reply(200, article(title)))))
    moved = Reply(200, article("Summer at the sea"))
    shop = page("Boots", "<h1>Red boots</h1><p>Sizes 36 to 44. 59 euro. In stock.</p><img src=/b.jpg>" + LOREM)
    return [
        *cases,
        Case("moved-on-the-host", "live", leading("/2026/summer-at-the-sea", moved, only_reported=True)),
        Case("catch-all-phish", "live", lambda ask: PHISH, "/verify/login.php"),
        Case("catch-all-phish-root", "live", lambda ask: PHISH, "/"),
        Case("root", "live", lambda ask: Reply(200, article("Front page")) if ask.path == "/" else NOT_FOUND, "/"),
        Case("picture", "live", proper(Reply(200, PNG, {"content-type": "image/png"})), "/i/abc.png"),
        Case("catch-all-picture", "live", lambda ask: Reply(200, PNG, {"content-type": "image/png"}), "/i/abc.png"),
        Case(
            "catch-all-program",
            "live",
            lambda ask: Reply(200, b"MZ" * 900, {"content-type": "application/x-msdownload"}),
        ),
        Case("picture-page", "live", proper(Reply(200, page("Cat", "<h1>Cat</h1><img src=/cat.jpg>")))),
        Case("shell-with-statuses", "live", proper(Reply(200, SHELL))),
        Case("shell-for-all", "live", lambda ask: Reply(200, SHELL)),
        Case("session-for-all", "live", leading("/", Reply(200, HOME, {"set-cookie": "session=1; Path=/"}))),
        Case(
            "long-age-gate-for-all", "live", leading("/", Reply(200, HOME.replace("lighthouse", "over 18 lighthouse")))
        ),
        Case("splash-for-all", "live", leading("/", SPLASH)),
        Case("shop", "live", proper(Reply(200, shop))),
        Case(
            "noindex-page",
            "live",
            proper(Reply(200, article("Quiet").replace("<head>", "<head><meta name=robots content=noindex>"))),
        ),
        Case("cloaked-404", "live", cloaking(NOT_FOUND, Reply(200, article("Buy pills")))),
        Case("cloaked-410", "live", cloaking(Reply(410, "Gone"), PHISH)),
        Case(
            "cloaked-tombstone", "live", cloaking(Reply(200, notice("Gone", "This page has been removed", "")), PHISH)
        ),
        Case("cloaked-parking", "live", lambda ask: PHISH if ask.browser else PARKED),
        Case(
            "latin-1",
            "live",
            proper(
                Reply(
                    200, article("Été").encode("latin-1", "replace"), {"content-type": "text/html; charset=iso-8859-1"}
                )
            ),
        ),
        Case(
            "with-comments",
            "live",
            proper(
                Reply(
                    200,
                    page(
                        "Thread",
                        "<h1>Ask</h1><p>This post has been removed, why?</p><form><textarea></textarea></form>",
                    ),
                )
            ),
        ),
        Case(
            "removed-in-a-quote",
            "live",
            proper(Reply(200, article("On memory", LOREM + " The page was not found. " + LOREM))),
        ),
        Case("numbers", "live", proper(Reply(200, article("404 ways to cook an egg")))),
        Case(
            "short-note",
            "live",
            proper(
                Reply(
                    200,
                    page(
                        "Note",
                        "<h1>Meet me at nine</h1><p>Bring the money and the keys.</p><img src=/m.jpg>",
                    ),
                )
            ),
        ),
    ]


def _thread(title: str) -> str:
    return page(
        f"{title} - Forum",
        f"<article><h2>{title}</h2><p>It says so. Help?</p></article><form><textarea></textarea></form>",
    )


def hidden() -> list[Case]:
    cases = []
    for name, title, heading, text in WALLS:
        wall = Reply(200, notice(title, heading, text))
        cases.append(Case(f"{name}-for-this", "hidden", proper(wall)))
        cases.append(Case(f"{name}-for-all", "hidden", lambda ask, wall=wall: wall))
        cases.append(Case(f"{name}-led", "hidden", leading("/gate", wall)))
    law = Reply(451, "", {"link": '<https://court.example/>; rel="blocked-by"'})
    password = page("Members", "<h1>Members</h1><form><input name=u><input type=password name=p></form>")
    return [
        *cases,
        Case("law", "hidden", proper(law)),
        Case("password-for-all", "hidden", alike(Reply(200, password))),
        *(Case(f"communities-status-{status}", "hidden", proper(Reply(status, "no"))) for status in (401, 403, 429)),
        *(
            Case(f"communities-status-{status}", "unclear", proper(Reply(status, "no")))
            for status in (500, 502, 503, 504, 400, 418)
        ),
        Case("empty", "unclear", proper(Reply(200, ""))),
        Case("led-home-only-this", "unclear", leading("/", SPLASH, only_reported=True)),
        Case(
            "soft-404-and-no-comparison",
            "unclear",
            lambda ask: Reply(200, notice("x", "Page not found", "")) if ask.reported else Reply(503),
        ),
    ]


def everything() -> list[Case]:
    return [*removed(), *live(), *hidden()]
