## Why the rules of stage, board and summary said no

refusal-no-such-slide = Cette page ne fait pas partie du guide. Choisissez-en une autre.
refusal-already-started = La session a déjà commencé : son déroulé ne change plus.
refusal-not-started = La session n’a pas encore commencé. Démarrez-la d’abord.
refusal-session-ended = La session est terminée. Tout ce qui a été fait se trouve dans la synthèse.
refusal-no-clock = Aucun point de l’ordre du jour n’est en cours. Lancez-en un, puis modifiez sa durée.
refusal-no-rooms = Cette session n’a pas de salle. Ajoutez-en une dans sa préparation.
refusal-rooms-already-open = Les salles sont déjà ouvertes.
refusal-rooms-not-open = Les salles ne sont pas encore ouvertes. Vous y serez conduit·e dès leur ouverture.
refusal-no-such-block = Choisissez jusqu’à trois blocs différents de ce guide.
refusal-no-such-room = Cette salle n’existe pas. Revenez à la session.
refusal-other-room = Cette salle est celle d’un autre groupe. La vôtre est indiquée en haut de la page.
refusal-rooms-closed = Les salles sont fermées : ce tableau peut être lu, mais plus modifié.
refusal-practice-over = L’essai est terminé : la session a commencé.
refusal-board-locked = La facilitation a verrouillé ce tableau. Vous pouvez le lire et demander son ouverture.
refusal-note-locked = La facilitation a verrouillé cette note. Écrivez-en une nouvelle à côté.
refusal-board-full = Ce tableau compte { $limit } notes et ne peut en recevoir d’autres. Supprimez-en, ou réunissez-en plusieurs en une seule.
refusal-id-taken = Cet élément est déjà sur le tableau.
refusal-not-your-note = Seule la personne qui a écrit cette note, ou la facilitation, peut la supprimer.
refusal-vote-budget-spent = Vos { $budget } votes sont utilisés. Reprenez-en un pour voter ici.
refusal-no-vote-here = Vous n’avez pas de vote à reprendre sur cette note.
refusal-wrong-origin = Cette page a été ouverte depuis une autre adresse. Ouvrez de nouveau votre lien vers la session.
practice-zone = Faites un essai
practice-zone-hint = Écrivez une note, déplacez-la, changez sa couleur. Rien d’ici n’ira dans la synthèse.
practice-question = Qu’apportez-vous à cette séance, et qu’aimeriez-vous en retirer ?

refusal-archive-unreadable = Ce fichier n’est pas l’archive d’une session Minga. Choisissez le fichier ZIP téléchargé comme archive.
refusal-archive-too-large = Cette archive est plus grande que toute session possible : elle n’a pas été ouverte.
refusal-archive-version = Cette archive vient d’une version plus récente de Minga. Mettez celle-ci à jour, puis recommencez.
refusal-archive-damaged = Cette archive est endommagée : ses parties ne vont pas ensemble. Téléchargez-la de nouveau à sa source.
refusal-archive-already-here = La session { $session } se trouve déjà sur ce serveur : rien n’a été importé.

live-needs-script = La session en direct a besoin de JavaScript. Activez-le dans votre navigateur, ou ouvrez le lien dans un autre.
