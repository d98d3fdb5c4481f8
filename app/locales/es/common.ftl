# browser
## Las palabras que toda página necesita: botones, funciones, idiomas.

common-minga = Minga

common-save = Guardar
common-cancel = Cancelar
common-close = Cerrar
common-back = Volver
common-next = Siguiente
common-previous = Anterior
common-edit = Editar
common-delete = Eliminar
common-remove = Quitar
common-undo = Deshacer
common-copy = Copiar
common-copied = Copiado
common-download = Descargar
common-try-again = Volver a intentar
common-loading = Un momento…
common-optional = opcional
common-menu = Menú
common-language = Idioma

common-role-organizer = Organización
common-role-facilitator = Facilitación
common-role-participant = Participación
common-role-observer = Observación

common-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
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
