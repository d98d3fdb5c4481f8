"""The people of a session as a browser sees them: what each does and what each reads, in their own language.

Nothing here looks for a class or a place in the layout: only for roles, for names from the catalogues, and
where something is drawn for eyes alone, for the data attribute that names it.
"""
