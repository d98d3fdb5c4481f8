# browser
## Lo que un grupo trae de su sala: respuestas, hallazgos y quién los presenta

board-view-answers = Respuestas
answers-title = Las respuestas del grupo
answers-how = Escriban en conjunto: toda la sala ve cada letra.
answers-read-only = Pueden leer. Se puede cambiar mientras las salas estén abiertas.
answers-question = Pregunta { $number }
answers-write-here = Escriban aquí la respuesta del grupo
answers-nothing-yet = Todavía no hay nada escrito.
answers-letters-left = { $count ->
    [0] No queda lugar para más letras
    [one] Queda lugar para { $count } letra
   *[other] Queda lugar para { $count } letras
}
answers-full = Una respuesta admite { $limit } letras y sobraban { $cut }. Acórtenla e intenten de nuevo.

answers-marking = Formato
answers-mark-bold = Negrita
answers-mark-bullet = Lista con viñetas
answers-mark-ordered = Lista numerada
answers-mark-link = Enlace
answers-link-address = Dirección de la página
answers-link-put = Poner el enlace
answers-link-away = Quitar el enlace
answers-link-wrong = Eso no es una dirección web. Escríbanla así: https://ejemplo.org.

answers-add-note = Agregar una nota
answers-notes = Notas del tablero
answers-notes-how = Arrastren una nota al lugar donde va. O pongan el cursor en una respuesta y pulsen la nota.
answers-notes-go-to = Al pulsarla, la nota se agrega a: { $place }
answers-notes-for = Agregar una nota: { $place }
answers-choose-first = Pongan primero el cursor en una respuesta o un hallazgo y luego pulsen la nota.
answers-search-notes = Buscar en las notas
answers-notes-found = { $count ->
    [0] No se encontró ninguna nota
    [one] Se encontró { $count } nota
   *[other] Se encontraron { $count } notas
}
answers-nothing-found = Ninguna nota tiene esas palabras. Prueben con menos letras.
answers-no-notes = Todavía no hay notas en el tablero. Lo que se escriba allí se podrá agregar aquí.
answers-note-empty = Nota sin texto
answers-note-gone = Esta nota se eliminó
answers-show-note = Ver en el tablero
answers-leans-on = Notas en que se apoya
answers-uncite = Quitar: { $note }

answers-findings = Lo que informamos
answers-findings-what = Lo que su grupo contará a todas las personas, un hallazgo por vez.
answers-findings-none = Todavía no hay hallazgos. Agreguen el primero: qué encontraron, qué lo muestra y qué proponen.
answers-add-finding = Agregar un hallazgo
answers-finding = Hallazgo { $number }
answers-finding-blank = Todavía no hay nada escrito
answers-field-statement = Hallazgo
answers-hint-statement = ¿Qué encontraron? En una frase.
answers-field-evidence = Evidencia
answers-hint-evidence = ¿Qué lo muestra? Cifras, ejemplos, notas del tablero.
answers-field-proposal = Propuesta
answers-hint-proposal = ¿Qué habría que hacer?
answers-field-who = Quién
answers-hint-who = ¿Quién se encarga?
answers-field-when = Cuándo
answers-hint-when = ¿Para cuándo?
answers-earlier = Subir
answers-later = Bajar
answers-remove = Quitar
answers-finding-at = Hallazgo { $number } de { $count }
answers-not-taken = Usted escribió: «{ $words }»
answers-finding-removed = Se quitó el hallazgo

answers-reporter = Quién presenta
answers-reports = { $name } presenta por esta sala
answers-you-report = Usted presenta por esta sala
answers-nobody-reports = Nadie presenta todavía
answers-now-reports = Ahora { $name } presenta por esta sala.
answers-now-you = Ahora usted presenta por esta sala. Puede pasar la palabra en Respuestas.
answers-claim = Presentaré yo
answers-hand-over = Pasar la palabra
answers-name-somebody = Elegir quién presenta
answers-who-reports = ¿Quién presentará?
answers-ready = Lista
answers-ready-say = La sala está lista
answers-ready-not = Todavía no
answers-now-ready = Esta sala está lista para presentar.
answers-now-not-ready = Esta sala todavía no está lista para presentar.

answers-report-of = Informe: { $room }
answers-report-empty = Esta sala no dejó un informe escrito. Su tablero se puede leer.
answers-report-board = Leer el tablero
