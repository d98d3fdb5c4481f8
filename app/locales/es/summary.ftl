# browser
## La síntesis de una sesión, leída y corregida.

summary-title = Síntesis
summary-not-yet = La síntesis se está haciendo con lo que escribieron las salas. Estará aquí en un momento.
summary-empty = La síntesis parte de lo que escribieron las salas: primero las notas con más votos, después las demás por zona. Prepárenla cuando estén de vuelta.
summary-nothing = Las salas todavía no escribieron nada, así que no hay con qué hacer la síntesis. Abran las salas y vuelvan a prepararla.
summary-counts = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
} · { $notes ->
    [one] { $notes } nota
   *[other] { $notes } notas
} · { $votes ->
    [one] { $votes } voto
   *[other] { $votes } votos
}
summary-section-empty = Todavía no hay líneas aquí.
summary-stands-out = Lo que se destaca
summary-outside = Fuera de las zonas
summary-source = Nota { $label }
summary-source-gone = Esta nota se eliminó después. Sus palabras siguen en la síntesis.
summary-to-board = Abrir el tablero: { $room }

summary-edit-how = El grupo ve los cambios mientras escriben. Preparar de nuevo trae las notas nuevas y deja sus cambios como están.
summary-line = Línea de la síntesis
summary-line-empty = Escriban una línea…
summary-add-line = Agregar una línea
summary-remove-line = Quitar esta línea
summary-removed = La línea se quitó. Preparar de nuevo no la trae de vuelta.
summary-move-up = Subir
summary-move-down = Bajar
summary-moved = Movida.

summary-downloads = Para llevar
summary-download-language = Idioma del documento
summary-download-notes = Notas y votos (XLSX)
summary-download-archive = Toda la sesión (ZIP)
