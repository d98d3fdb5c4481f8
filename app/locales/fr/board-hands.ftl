# browser
## Ce que fait une main sur un tableau : outils, sélection, menus

board-tool-text = Texte
board-tool-text-key = Écrire sans papier (T)
board-tool-draw = Dessin
board-tool-draw-key = Dessiner à main levée (P)
board-tool-arrow = Flèche
board-tool-arrow-key = Relier par une flèche (A)
board-picture = Image
board-ink = Encre

board-selected = { $count } éléments
board-actions = { $count ->
    [one] Actions sur la sélection
   *[other] Actions sur les { $count } éléments choisis
}
board-align = Aligner
board-align-left = Bords gauches
board-align-centre = Centres
board-align-right = Bords droits
board-align-top = Bords du haut
board-align-middle = Milieux
board-align-bottom = Bords du bas

board-arrow-between = Flèche de { $from } vers { $to }
board-arrow-loose = un endroit libre
board-arrow-shape = Forme de la flèche
board-arrow-source = Début de la flèche
board-arrow-bend = Courbure de la flèche
board-arrow-target = Fin de la flèche
board-arrow-keys = Les touches fléchées la déplacent ; avec Ctrl (⌘), une extrémité va vers l’objet suivant dans cette direction.

board-look-drawn = Couleur et trait
board-look-text = Couleur et taille
board-line = Trait
board-line-thin = Fin
board-line-medium = Moyen
board-line-thick = Épais
board-line-broad = Très épais
board-heads = Pointes de la flèche
board-heads-none = Sans pointe
board-heads-end = Une pointe à la fin
board-heads-both = Une pointe à chaque bout
board-size = Taille des lettres
board-size-s = Petite
board-size-m = Moyenne
board-size-l = Grande
board-lang = Langue de la note
board-lang-none = Non précisée

board-menu-things = Ce que l’on peut en faire
board-menu-ground = Ce que l’on peut faire ici
board-do-edit = Écrire
board-do-open = Ouvrir le lien
board-do-group = Regrouper
board-do-ungroup = Sortir du groupe
board-do-tidy = Ranger
board-do-larger = Agrandir
board-do-smaller = Réduire
board-do-straighten = Redresser
board-do-front = Au premier plan
board-do-back = À l’arrière-plan
board-do-duplicate = Dupliquer
board-do-look = Voir de près
board-do-lock = Verrouiller
board-do-unlock = Déverrouiller
board-do-light = Montrer à tout le monde
board-do-unlight = Ne plus montrer à tout le monde
board-do-delete = Supprimer
board-do-note-here = Une note ici
board-do-text-here = Un texte ici
board-do-paste = Coller des mots
board-do-select-all = Tout sélectionner
board-undo = Annuler
board-redo = Rétablir
board-undo-key = Annuler ma dernière action
board-redo-key = La rétablir

board-kind-note = Note
board-kind-text = Texte
board-kind-stroke = Dessin
board-kind-arrow = Flèche
board-kind-picture = Image
board-kind-card = Lien
board-made-by = { $kind } de { $name }
board-anonymous = Quelqu’un
board-text-empty = Texte vide
board-words-of-text = Mots du texte
board-note-hidden = Caché pour le moment
board-hidden-yet = Vous pourrez lire ceci une fois que tout sera dévoilé.
board-drawn = Dessiné.
board-grouped = { $count } notes dans un même groupe.
board-group-untitled = Groupe
board-group-name = Nommer
board-group-name-of = Nom du groupe
board-group-into = Groupe
board-group-new = Nouveau groupe
board-not-yet = Ses mots sont en route. Vous pourrez y écrire dès qu’ils seront enregistrés.
board-pasted = { $count ->
    [one] { $count } note collée.
   *[other] { $count } notes collées.
}
board-pasted-part = { $count } notes ont été créées. Il reste { $left } lignes : collez-les à part.
board-paste-by-keys = Ce navigateur ne laisse pas un bouton coller. Utilisez Ctrl V (⌘ V).
board-deleted-many = { $count } éléments supprimés.
board-delete-many = Supprimer aussi ce que d’autres ont fait ({ $count }) ?
board-round-over = Ce tour de vote est terminé.
board-map = Plan du tableau : touchez un endroit pour y aller
board-map-show = Plan
board-link-opened = Le lien s’ouvre dans un nouvel onglet.

board-picture-without-words = Image
board-picture-words = Ce que montre l’image
board-picture-missing = Cette image ne peut pas être affichée.
board-picture-coming = L’image est en route…
board-picture-kinds = Les images peuvent être des fichiers PNG, JPEG ou WebP.
board-picture-offline = L’image n’est pas passée. Réessayez quand la connexion sera meilleure.
board-others = Aussi sur le tableau
board-drawings = { $count ->
    [one] { $count } dessin de { $name }
   *[other] { $count } dessins de { $name }
}

board-react = Réagir
board-react-yes = D’accord
board-react-heart = J’adore
board-react-idea = Bonne idée
board-react-question = J’ai une question
board-react-clap = Bravo
board-react-laugh = Cela me fait rire
board-reacted = { $reaction } : { $count }

## Raccourcis

board-keys-title = Raccourcis
board-keys-show = Raccourcis
board-keys-letters = Les lettres seules sont des raccourcis
board-keys-part-tools = Outils
board-keys-part-walk = Au clavier sur le tableau
board-keys-part-change = Modifier
board-keys-part-look = Regarder
board-key-note = Nouvelle note
board-key-select = Sélectionner
board-key-text = Texte
board-key-draw = Dessin
board-key-arrow = Flèche
board-key-vote = Voter
board-key-arrows = Aller d’un élément à l’autre ; déplacer ce qui est pris
board-key-take = Prendre, poser
board-key-also = En prendre un de plus
board-key-keep = Continuer en gardant ce qui est pris
board-key-write = Écrire
board-key-handles = Flèche saisie : vers ses bouts et sa courbure
board-key-menu = Menu
board-key-escape = Lâcher ; revenir à la sélection
board-key-undo = Annuler ma dernière action
board-key-redo = La rétablir
board-key-copy = Copier, couper, coller
board-key-duplicate = Dupliquer
board-key-group = Regrouper, dégrouper
board-key-tidy = Ranger
board-key-order = Au premier plan, à l’arrière-plan
board-key-all = Tout sélectionner
board-key-delete = Supprimer
board-key-zoom = Agrandir, réduire
board-key-fit = Tout montrer
board-key-selection = Voir de près ce qui est sélectionné
board-key-map = Plan
board-key-sheet = Cette page

## Les personnes

board-people-follow = Suivre
board-people-unfollow = Ne plus suivre
board-people-jump = Aller vers { $name }
board-people-nowhere = { $name } ne montre rien en ce moment.
board-following = Vous suivez { $name } : le tableau se déplace avec.
