## Discord: forms, menus and pages

form-answer = Tu respuesta
form-which = ¿A qué enlaces te refieres?
choose-more = Más…
offer-sure = Sí, hacerlo
choose-withdraw = Retirar una de ellas…
offer-before = ← Anterior
offer-after = Siguiente →
discord-queue-category = Solo esta categoría
discord-queue-platform = Solo esta plataforma, por ejemplo mastodon
discord-queue-days = Solo casos con al menos tantos días
