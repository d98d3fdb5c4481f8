"""Planning a session: its fiche, agenda, links and people; and running its stage."""
