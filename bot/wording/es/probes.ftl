## Lo que se vio al mirar el enlace

probes-outcome-up = Sigue en línea
probes-outcome-gone = No encontrado
probes-outcome-restricted = Existe, pero no podemos verlo
probes-outcome-unknown = No se ha podido determinar
probes-outcome-not-checked = Sin comprobar: esta categoría no permite mirar el enlace
