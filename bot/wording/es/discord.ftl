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
discord-export = exportar
discord-export-about = El paquete de pruebas de un caso, o de los últimos días, como archivo privado
discord-export-level = Quién lo leerá: cada nivel dice más que el anterior
discord-export-days = De cuántos días, si no se indica un caso
