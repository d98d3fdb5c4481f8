## Why the rules of a room said no, and what to do next

refusal-frozen = La facilitación puso todos los tableros en pausa. Pueden leer; en un momento se sigue escribiendo.
refusal-zone-locked = La facilitación bloqueó esta zona. Elijan otra o pidan que se abra.
refusal-object-locked = La facilitación bloqueó este elemento. Pidan que se abra o hagan otro al lado.
refusal-hidden-yet = Solo quien lo escribió puede leerlo y cambiarlo hasta que se muestre todo.
refusal-reveal-not-yours = Solo la facilitación muestra lo escrito. Avísenle cuando el grupo esté listo.
refusal-not-yours = Solo quien hizo esto, o la facilitación, puede hacerlo.
refusal-too-many-objects = Este tablero ya tiene { $limit } de estos y no admite más. Borren algunos primero.
refusal-off-the-board = Eso quedaría fuera del tablero. Pónganlo más cerca del centro.
refusal-stroke-too-long = Este trazo tiene más de { $limit } puntos. Levanten el lápiz de vez en cuando y dibújenlo por partes.
refusal-stroke-broken = Este trazo no se pudo leer. Dibújenlo de nuevo.
refusal-too-much-ink = El tablero no admite más dibujo. Borren primero algunos trazos.
refusal-arrow-nowhere = Una flecha une dos cosas distintas, y no otra flecha. Elijan otro extremo.
refusal-too-many-groups = Este tablero tiene { $limit } grupos y no admite más. Reúnan algunos primero.
refusal-too-many-zones = Este tablero tiene { $limit } zonas y no admite más. Quiten una primero.
refusal-last-zone = Un tablero necesita al menos una zona. Agreguen otra antes de quitar esta.

refusal-round-running = Todavía hay una ronda de votos abierta. Ciérrenla antes de abrir la siguiente.
refusal-no-round = No hay ninguna ronda de votos abierta. Abran una primero.
refusal-round-closed = La votación está cerrada. La facilitación puede abrir otra ronda.
refusal-too-many-rounds = Este tablero ya tuvo { $limit } rondas de votos y no admite más.
refusal-one-vote-a-note = En esta ronda cada nota recibe uno solo de sus votos. Den los demás a otras notas.
refusal-own-note = En esta ronda se vota por lo que escribieron los demás. Elijan una nota que no sea suya.

refusal-nothing-to-undo = No queda nada que deshacer: otras personas siguieron desde ahí o pasó demasiado tiempo.
refusal-too-many-references = Aquí ya hay { $limit } notas vinculadas. Quiten una primero.
refusal-too-many-findings = Una sala presenta { $limit } hallazgos como máximo. Reúnan varios en uno.

refusal-no-room-yet = Todavía no tienen sala. Elijan un bloque o pidan una a la facilitación.
refusal-not-in-that-room = Esa persona no está en esta sala. Elijan a alguien de la sala.
refusal-has-rapporteur = Alguien ya relata por esta sala y puede pasarles la tarea.
refusal-not-rapporteur = Solo quien relata por esta sala, o la facilitación, puede hacerlo.
refusal-lot-full = El estacionamiento de ideas tiene { $limit } elementos y no admite más. Quiten lo que ya está resuelto.
refusal-no-such-moment = El historial no llega a ese momento. Vuelvan a cargarlo y elijan otro.

refusal-picture-too-large = Esta imagen tiene más de { $limit } megabytes. Redúzcanla o hagan una captura de pantalla.
refusal-picture-too-many-pixels = Esta imagen tiene más de { $limit } millones de píxeles. Redúzcanla o hagan una captura de pantalla.
refusal-picture-unreadable = Este archivo no es una imagen que Minga pueda leer. Elijan un PNG, JPEG o WebP.
refusal-picture-unknown = Esta imagen no está guardada aquí. Tomen el archivo y añádanla de nuevo.
refusal-pictures-full = Esta sesión no admite más imágenes. Descríbanla en una nota o agreguen un enlace.
