## What acts on a case are called, and what they ask first

act-category = Corregir la categoría…
ask-reject-title = Rechazar el caso { $number }
ask-reject = ¿Por qué? Lo lee quien lo denunció y pidió saber.
ask-submitted-title = Caso { $number } presentado
ask-submitted = La referencia que te dieron, si te dieron una
ask-category-title = Categoría del caso { $number }
ask-category = ¿Qué es en realidad?
ask-show-link-title = Enlace del caso { $number }
ask-show-link = ¿Necesitas ver la dirección? Se muestra rota, solo a ti, y queda escrito que la pediste.
