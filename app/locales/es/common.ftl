# browser
## Las palabras que toda página necesita: botones, funciones, idiomas.

common-minga = Minga

common-save = Guardar
common-close = Cerrar
common-next = Siguiente
common-previous = Anterior
common-edit = Editar
common-delete = Eliminar
common-undo = Deshacer
common-copy = Copiar
common-copied = Copiado
common-try-again = Volver a intentar
common-loading = Un momento…
common-language = Idioma

common-role-organizer = Organización
common-role-facilitator = Facilitación
common-role-participant = Participación
common-role-observer = Observación

common-people = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
common-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
common-votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}
