"""Minga: live co-creation sessions, from a session fiche to a session summary."""
