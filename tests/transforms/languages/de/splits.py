"""Sentences: where German abbreviations, ordinals, quotes and lines end them and where they don't."""

# "|" stands where one sentence ends and the next begins.
SPLITS = [
    "Gewählt wird am Dienstag.| Das Ergebnis ist offen.",
    "Er kam am 5. November nach Wien.| Am 6. reiste er ab.",
    "Das war im 19. Jahrhundert.| Danach kam die Bahn.",
    "Sie wurde 3. im Rennen.| Ihre Schwester wurde 5.| Der Rest fiel zurück.",
    "Dr. Huber und Prof. Maier sprachen mit Hr. Moser.| Sie einigten sich.",
    "Das kostet 3 Mio. Euro.| Der Preis steigt auf 5 Mio.| Die Firma schweigt.",
    "Es gibt z. B. Äpfel, d. h. Obst.| Andere mögen Brot.",
    "Das Gesetz (Art. 5 Abs. 2) gilt seit Nov. 2023.| Es ist umstritten.",
    "„Wir haben gewonnen.“| Dann gingen sie.",
    "„Wer war das?“, fragte er.| „Niemand!“, sagte sie.",
    "Die Sitzung beginnt um 20.30 Uhr.| Der Eintritt ist frei.",
    "Eine Zeile ohne Punkt\n|Eine andere Zeile",
    "Er starb 44 v. Chr. in Rom.| Sein Erbe war Octavian.",
    "Der Zug hält in St. Pölten.| Viele stiegen aus.",
]
