## Ce qu’un coup d’œil au lien a montré

probes-outcome-up = Toujours en ligne
probes-outcome-gone = Introuvable
probes-outcome-restricted = Existe, mais nous est caché
probes-outcome-unknown = Impossible à dire
probes-outcome-not-checked = Non vérifié : cette catégorie interdit de consulter le lien
