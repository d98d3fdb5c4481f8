# browser
## Pourquoi une action n’a pas eu lieu, et que faire : les réponses de tout canal et de toute connexion.

refusal-unknown-operation = Cette page est plus ancienne que Minga. Rechargez-la, puis recommencez.
refusal-not-allowed = Votre rôle dans cette session ne le permet pas. Demandez-le à la personne qui anime.
refusal-wrong-form = Minga n’a pas pu lire cette modification. Vérifiez votre saisie et recommencez.
refusal-gone = Quelqu’un l’a retiré entre-temps. Choisissez un autre élément ou ajoutez-le de nouveau.
refusal-read-only = Vous pouvez tout lire ici, mais rien modifier. Si vous devriez pouvoir le faire, dites-le à la personne qui anime.
refusal-fault = Une erreur s’est produite de notre côté et votre modification n’a pas été faite. Réessayez et, si cela se répète, prévenez la personne qui anime.

refusal-text-broken = Vos derniers mots n’ont pas pu être ajoutés à ce texte. Saisissez-les de nouveau.
refusal-text-out-of-step = Vos derniers mots ne s’accordaient plus avec ce que les autres ont écrit. Relisez le texte et saisissez-les de nouveau.
refusal-text-too-long = Ce texte dépasserait { $limit } caractères. Raccourcissez-le ou continuez dans un nouveau texte.
refusal-text-worn-out = Ce texte a été remanié trop souvent pour être encore modifié. Copiez-le dans un nouveau texte.

refusal-too-fast = Cela fait beaucoup d’un coup. Vos modifications sont gardées sur cet appareil et partiront dans un instant.
refusal-not-saved-yet = Votre modification n’a pas pu être enregistrée pour l’instant. Elle est gardée sur cet appareil ; un nouvel essai se fera tout seul.
refusal-not-joined = Vous n’êtes pas dans cette salle en ce moment. Revenez à la session et entrez-y de nouveau.
refusal-no-such-channel = Cette salle n’existe pas ici. Revenez à la session et choisissez-en une autre.
refusal-not-your-session = Cette page appartient à une autre session. Ouvrez-la avec le lien que vous avez reçu pour elle.
refusal-too-many-channels = Vous avez trop de salles ouvertes à la fois. Quittez-en une d’abord.

refusal-frame-too-large = C’était trop en une seule fois, rien n’a donc été pris. Ajoutez-le en plusieurs parties.
refusal-frame-malformed = Minga n’a pas compris ce que cette page a envoyé. Rechargez la page.
refusal-protocol-version = Minga a été mis à jour. Rechargez cette page ; ce que vous avez écrit est gardé.
refusal-too-many-connections = Cette session est ouverte dans trop de vos fenêtres. Fermez-en une, puis rechargez cette page.
refusal-session-full = Cette session est complète. Demandez une place à l’équipe d’organisation.
refusal-server-stopping = Minga redémarre. Cette page revient toute seule dans un instant ; ce que vous écrivez d’ici là est gardé.
refusal-data-unavailable = Minga n’a pas accès à ses données en ce moment. Cette page revient toute seule ; ce que vous écrivez d’ici là est gardé.
refusal-too-crowded = De très nombreuses pages se connectent depuis votre réseau en ce moment. Celle-ci revient toute seule ; ce que vous écrivez d’ici là est gardé.
