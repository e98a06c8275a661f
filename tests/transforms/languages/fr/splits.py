"""Sentences: where French abbreviations, quotes and lines end them and where they don't."""

# "|" stands where one sentence ends and the next begins.
SPLITS = [
    "Le vote a lieu mardi.| Il sera serré.",
    "M. Martin a vu Mme Durand et le Dr Petit.| Ils sont d'accord.",
    "Le navire a coulé le 5 nov. 2013 au large.| Personne n'est mort.",
    "« Nous avons gagné. »| « Vous avez perdu », a-t-elle dit.",
    "Qui l'a fait ?| Personne !| Puis ils sont partis.",
    "Il habite av. Foch.| Elle est née à Metz.",
    "Une ligne sans point\n|Une autre ligne",
    "Voir art. 5 de la loi.| Il a dit non.",
    "Il pesait 3.5 tonnes.| Le reste a fondu.",
    "Il a attendu... et attendu.| Puis il est parti...| Personne n'est venu.",
    "J. K. Rowling a parlé.| Le public a applaudi.",
    "(Lire page 5.)| La suite demain.",
]
