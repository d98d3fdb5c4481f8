# browser
## When there is a line, and yet nothing can be saved.

live-unsaved-waiting = Pas encore enregistré, { $count } en attente
live-unsaved-banner = Le serveur ne peut rien enregistrer en ce moment. Continuez : tout est gardé sur cet appareil et sera enregistré tout seul dès que possible.
