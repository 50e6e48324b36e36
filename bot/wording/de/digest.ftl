## Der Wochenbericht

digest-title = Noch online? { $start } – { $end }
digest-empty = In dieser Woche wurde nichts gemeldet, nichts wartet, und kein Link, zu dem wir eine Meldung verschickt haben, ist noch offen.
digest-quiet = In dieser Woche ist nichts Neues geschehen.
digest-top = Entfernt: { $removed } · Wieder da: { $returned } · Noch online: { $up } · Davon über unserer Frist: { $late }
digest-week = Gemeldet: { $reported } · Angenommen: { $approved } · Abgelehnt: { $rejected }
digest-sent = Verschickte Meldungen: { $count } ({ $ways })
digest-sent-none = Verschickte Meldungen: 0
digest-way = { $way }: { $count }
digest-way-api = über die Schnittstelle der Plattform
digest-way-mail = per Mail
digest-hands = Übergaben vorbereitet: { $prepared } · von einer Person eingereicht: { $submitted }
digest-waiting = Warten auf die Moderation: { $count }, am längsten { $oldest }
digest-waiting-none = Warten auf die Moderation: 0
digest-sealed = Versiegelte Fälle in Arbeit: { $count } (diese Links werden nie aufgerufen)
digest-list = Noch offen, älteste Meldung zuerst
digest-list-none = Kein Link, zu dem wir eine Meldung verschickt haben, ist noch offen.
digest-list-line = Fall { $number } · { $category } · { $where } · { $age } · { $seen }
digest-list-more = … und { $count } weitere
digest-late = über unserer Frist
digest-page-name = andere Website
digest-clock-line = { $part }: { $median }
digest-ours-decide = Vom Hinweis zur Entscheidung (unser Teil)
digest-ours-deliver = Von der Entscheidung zur Zustellung (unser Teil)
digest-theirs = Von der Meldung zur Entfernung (deren Teil)
digest-median = Median { $median } ({ $open } von { $n } noch offen)
digest-median-between = Median { $soonest } bis { $median }, so genau unsere Prüfungen es zeigen ({ $open } von { $n } noch offen)
digest-median-never = Median nicht erreicht ({ $open } von { $n } noch offen)
digest-median-few = zu wenige für eine Aussage ({ $open } von { $n } noch offen)
digest-none = noch nichts zu messen
digest-range = { $low } bis { $high }
digest-range-open = mindestens { $low }
digest-bar-reported = Gemeldet
digest-bar-approved = Angenommen
digest-bar-rejected = Abgelehnt
digest-bar-sent = Verschickt
digest-bar-prepared = Übergaben vorbereitet
digest-bar-submitted = Übergaben eingereicht
digest-bar-removed = Entfernt
digest-bar-returned = Wieder da
digest-panel-week = Was geschehen ist
digest-panel-curve = Noch online nach der Meldung
digest-panel-list = Noch offen, älteste zuerst
digest-axis-days = Tage seit der Meldung
digest-axis-open = + bei letzter Prüfung noch offen
digest-axis-band = hell: 95-%-Konfidenz
digest-alt-curve = Anteil noch online an Tag { $day }: { $share } %
digest-case = Fall { $number }
digest-head-what = Was
digest-head-count = Anzahl
digest-head-case = Fall
digest-head-category = Kategorie
digest-head-where = Wo
digest-head-age = Seit der Meldung
digest-head-seen = Letzte Prüfung
digest-head-target = Unsere Frist
digest-head-part = Abschnitt
digest-head-n = Fälle
digest-head-open = Noch offen
digest-head-median = Median
digest-head-range = 95-%-Konfidenz
digest-head-platform = Plattform
digest-head-up = Online gesehen
digest-head-unclear = Prüfungen ohne klare Antwort
digest-table-clock = Wessen Zeit es war
digest-table-platforms = Nach Plattform
digest-table-queue = Warten auf die Moderation, nach Kategorie
digest-few = zu wenige
digest-never = nicht erreicht
digest-method-title = Wie gezählt wurde
digest-method-cases = Gezählt werden nur Fälle, die diese Community gemeldet hat. Mehrere Hinweise auf denselben Link sind ein Fall. Die Woche reicht von { $start } bis { $end }.
digest-method-removal = Eine Entfernung ist, was wir gesehen haben: Der Link war bei zwei Prüfungen im Abstand von mindestens 30 Minuten weg. Warum, wissen wir nicht. Ein Link, der wieder da ist, zählt als noch online.
digest-method-median = Der Median stammt aus einer Kaplan-Meier-Kurve über die letzten 365 Tage: Ein noch offener Link zählt so lange, wie er nachweislich da war, damit langsame Fälle nicht herausfallen. Eine Entfernung liegt zwischen zwei Prüfungen; die Kurve zählt die spätere. Das Konfidenzintervall ist log-log nach der Formel von Greenwood.
digest-method-few = Bei weniger als { $few } Fällen wird kein Median genannt. Die Plattformen stehen nach der Zahl ihrer Fälle; das ist keine Rangliste.
digest-method-sealed = Versiegelte Kategorien werden nie aufgerufen. Sie zählen bei unserer eigenen Arbeit mit und in keiner Zahl einer Plattform.
digest-made = Erstellt von Stillup am { $at }

## Discord: Befehle (klein, ohne Leerzeichen), Optionen, Formulare und Antworten

digest-lost = Der Wochenbericht von { $community } konnte nicht gepostet werden: Sein Kanal ist weg, oder Stillup darf dort nicht schreiben. Mit /stillup setup wählst du einen Kanal; mit /stillup digest lesen Admins inzwischen die letzten sieben Tage.
digest-dry =
    { $count ->
        [one] Eine Meldung war ein Probelauf: Nichts hat das Haus verlassen.
       *[other] { $count } Meldungen waren Probeläufe: Nichts hat das Haus verlassen.
    }
