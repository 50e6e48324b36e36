## El resumen semanal

digest-title = ¿Sigue en línea? { $start } – { $end }
digest-empty = Esta semana no se denunció nada, nada espera y ningún enlace que hayamos notificado sigue abierto.
digest-quiet = Esta semana no ocurrió nada nuevo.
digest-top = Retirados: { $removed } · Reaparecidos: { $returned } · Siguen en línea: { $up } · De ellos, fuera de nuestro plazo: { $late }
digest-week = Denunciados: { $reported } · Aprobados: { $approved } · Rechazados: { $rejected }
digest-sent = Notificaciones enviadas: { $count } ({ $ways })
digest-sent-none = Notificaciones enviadas: 0
digest-way = { $way }: { $count }
digest-way-api = por la interfaz de la plataforma
digest-way-mail = por correo
digest-hands = Entregas manuales preparadas: { $prepared } · presentadas por una persona: { $submitted }
digest-waiting = A la espera de moderación: { $count }, el más antiguo desde hace { $oldest }
digest-waiting-none = A la espera de moderación: 0
digest-sealed = Casos sellados en curso: { $count } (esos enlaces nunca se consultan)
digest-list = Aún abiertos, la notificación más antigua primero
digest-list-none = Ningún enlace que hayamos notificado sigue abierto.
digest-list-line = Caso { $number } · { $category } · { $where } · { $age } · { $seen }
digest-list-more = … y { $count } más
digest-late = fuera de nuestro plazo
digest-page-name = otro sitio
digest-clock-line = { $part }: { $median }
digest-ours-decide = De la denuncia a la decisión (nuestra parte)
digest-ours-deliver = De la decisión al envío (nuestra parte)
digest-theirs = De la notificación a la retirada (su parte)
digest-median = mediana { $median } ({ $open } de { $n } aún abiertos)
digest-median-between = mediana de { $soonest } a { $median }, hasta donde muestran nuestras comprobaciones ({ $open } de { $n } aún abiertos)
digest-median-never = mediana no alcanzada ({ $open } de { $n } aún abiertos)
digest-median-few = muy pocos para decirlo ({ $open } de { $n } aún abiertos)
digest-none = todavía nada que medir
digest-range = de { $low } a { $high }
digest-range-open = al menos { $low }
digest-bar-reported = Denunciados
digest-bar-approved = Aprobados
digest-bar-rejected = Rechazados
digest-bar-sent = Notificaciones enviadas
digest-bar-prepared = Entregas preparadas
digest-bar-submitted = Entregas presentadas
digest-bar-removed = Retirados
digest-bar-returned = Reaparecidos
digest-panel-week = Lo que ocurrió
digest-panel-curve = Aún en línea tras la notificación
digest-panel-list = Aún abiertos, el más antiguo primero
digest-axis-days = días desde la notificación
digest-axis-open = + aún abierto al verlo por última vez
digest-axis-band = zona clara: confianza del 95 %
digest-alt-curve = Parte aún en línea el día { $day }: { $share } %
digest-case = Caso { $number }
digest-head-what = Qué
digest-head-count = Cantidad
digest-head-case = Caso
digest-head-category = Categoría
digest-head-where = Dónde
digest-head-age = Desde la notificación
digest-head-seen = Última comprobación
digest-head-target = Nuestro plazo
digest-head-part = Parte del tiempo
digest-head-n = Casos
digest-head-open = Aún abiertos
digest-head-median = Mediana
digest-head-range = Confianza del 95 %
digest-head-platform = Plataforma
digest-head-up = Vistos en línea
digest-head-unclear = Comprobaciones sin respuesta clara
digest-table-clock = De quién fue el tiempo
digest-table-platforms = Por plataforma
digest-table-queue = A la espera de moderación, por categoría
digest-few = muy pocos
digest-never = no alcanzada
digest-method-title = Cómo se contó
digest-method-cases = Solo cuentan los casos que esta comunidad denunció. Varias denuncias de un mismo enlace son un caso. La semana va del { $start } al { $end }.
digest-method-removal = Una retirada es lo que vimos: el enlace no estaba en dos comprobaciones separadas por al menos 30 minutos. No sabemos por qué. Un enlace que reapareció cuenta como aún en línea.
digest-method-median = La mediana sale de una curva de Kaplan-Meier de los últimos 365 días: un enlace aún abierto cuenta mientras se le vio existir, de modo que los casos lentos no quedan fuera. Una retirada está entre dos comprobaciones; la curva cuenta la posterior. El intervalo de confianza es log-log, por la fórmula de Greenwood.
digest-method-few = Con menos de { $few } casos no se da mediana. Las plataformas van por su número de casos; no es una clasificación.
digest-method-sealed = Las categorías selladas nunca se consultan. Están en las cifras de nuestro propio trabajo y en ninguna de una plataforma.
digest-made = Hecho por Stillup el { $at }

## Discord: órdenes (en minúsculas, sin espacios), opciones, formularios y respuestas

digest-lost = El resumen semanal de { $community } no se pudo publicar: su canal ya no existe o Stillup no puede escribir allí. Elige un canal con /stillup setup; con /stillup digest la administración lee mientras tanto los últimos siete días.
digest-dry =
    { $count ->
        [one] Una notificación fue un ensayo: nada salió de la casa.
       *[other] { $count } notificaciones fueron ensayos: nada salió de la casa.
    }
