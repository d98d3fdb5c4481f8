# browser
## Demander la parole, de l’aide, ou un moment plus tard : mains levées, appels des salles, parking à idées.

helping-lot = Parking à idées
helping-lot-left = Ce qui a été mis de côté et reste ouvert.
