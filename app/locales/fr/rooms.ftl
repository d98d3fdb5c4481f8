## Why the rules of a room said no, and what to do next

refusal-frozen = La facilitation a mis tous les tableaux en pause. Vous pouvez lire ; l’écriture reprend dans un instant.
refusal-zone-locked = La facilitation a verrouillé cette zone. Choisissez-en une autre, ou demandez son ouverture.
refusal-object-locked = La facilitation a verrouillé cet élément. Demandez son ouverture, ou créez-en un autre à côté.
refusal-hidden-yet = Seule la personne qui l’a écrit peut le lire et le modifier tant que rien n’est dévoilé.
refusal-reveal-not-yours = Seule la facilitation dévoile ce qui a été écrit. Prévenez-la quand votre groupe est prêt.
refusal-not-yours = Seule la personne qui a créé cet élément, ou la facilitation, peut le faire.
refusal-too-many-objects = Ce tableau en compte déjà { $limit } et ne peut en recevoir d’autres. Supprimez-en d’abord.
refusal-off-the-board = Ce serait au-delà du bord du tableau. Rapprochez-vous du milieu.
refusal-stroke-too-long = Ce trait a plus de { $limit } points. Levez le crayon de temps en temps et tracez-le en plusieurs fois.
refusal-stroke-broken = Ce trait n’a pas pu être lu. Tracez-le de nouveau.
refusal-too-much-ink = Le tableau ne peut recevoir plus de dessin. Supprimez d’abord quelques traits.
refusal-arrow-nowhere = Une flèche relie deux éléments différents, et pas une autre flèche. Choisissez une autre extrémité.
refusal-too-many-groups = Ce tableau compte { $limit } groupes et ne peut en recevoir d’autres. Réunissez-en d’abord.
refusal-too-many-zones = Ce tableau compte { $limit } zones et ne peut en recevoir d’autres. Retirez-en une d’abord.
refusal-last-zone = Un tableau a besoin d’au moins une zone. Ajoutez-en une autre avant de retirer celle-ci.

refusal-round-running = Un tour de vote est encore ouvert. Fermez-le avant d’ouvrir le suivant.
refusal-no-round = Aucun tour de vote n’est ouvert. Ouvrez-en un d’abord.
refusal-round-closed = Le vote est clos. La facilitation peut ouvrir un autre tour.
refusal-too-many-rounds = Ce tableau a connu { $limit } tours de vote et n’en accepte plus.
refusal-one-vote-a-note = Dans ce tour, chaque note reçoit un seul de vos votes. Donnez les autres à d’autres notes.
refusal-own-note = Dans ce tour, on vote pour ce que les autres ont écrit. Choisissez une note qui n’est pas la vôtre.

refusal-nothing-to-undo = Il n’y a plus rien à annuler : d’autres ont continué à partir de là, ou c’est trop ancien.
refusal-too-many-references = { $limit } notes sont déjà liées ici. Retirez-en une d’abord.
refusal-too-many-findings = Une salle rapporte { $limit } constats au plus. Réunissez-en plusieurs en un seul.

refusal-no-room-yet = Vous n’avez pas encore de salle. Choisissez un bloc, ou demandez-en une à la facilitation.
refusal-not-in-that-room = Cette personne n’est pas dans cette salle. Choisissez quelqu’un de la salle.
refusal-has-rapporteur = Quelqu’un rapporte déjà pour cette salle et peut vous passer le relais.
refusal-not-rapporteur = Seule la personne qui rapporte pour cette salle, ou la facilitation, peut le faire.
refusal-lot-full = Le parking à idées compte { $limit } éléments et ne peut en recevoir d’autres. Retirez ce qui est réglé.
refusal-no-such-moment = L’historique ne va pas jusqu’à ce moment. Rechargez-le et choisissez-en un autre.

refusal-picture-too-large = Cette image dépasse { $limit } mégaoctets. Réduisez-la, ou faites-en une capture d’écran.
refusal-picture-too-many-pixels = Cette image dépasse { $limit } millions de pixels. Réduisez-la, ou faites-en une capture d’écran.
refusal-picture-unreadable = Ce fichier n’est pas une image lisible par Minga. Choisissez un PNG, un JPEG ou un WebP.
refusal-picture-unknown = Cette image n’est pas conservée ici. Reprenez le fichier et ajoutez-la de nouveau.
refusal-pictures-full = Cette session ne peut recevoir plus d’images. Décrivez-la dans une note, ou ajoutez un lien.
