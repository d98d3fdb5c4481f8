# browser
## El tablero de una sala: zonas, notas, votos

board-label = Tablero
board-notes = Notas del tablero
board-loading = El tablero está en camino…
board-empty = Todavía no hay notas.
board-empty-how = Opriman N, o hagan doble clic donde quieran escribir.
board-empty-how-touch = Toquen «Nota» abajo y escriban la primera.
board-zone-empty = Aquí no hay nada todavía.

board-view = Mostrar como
board-view-canvas = Tablero
board-view-list = Lista

## Herramientas

board-tools = Herramientas
board-tool-select = Elegir
board-tool-select-key = Elegir y mover notas (V)
board-tool-vote = Votar
board-tool-vote-key = Votar haciendo clic en las notas (D)
board-add = Nota
board-add-key = Nota nueva (N)
board-add-note = Agregar una nota
board-add-in = en { $zone }
board-colour = Color
board-keys-walk = Flechas: de nota en nota · Entrar: escribir · Espacio: tomar la nota · N: nota nueva
board-keys-held = Flechas: mover la nota · Entrar: escribir · Tab: más acciones · Espacio: soltarla
board-keys-vote = Flechas: de nota en nota · Entrar: votar · Retroceso: retirar un voto · V: terminar de votar
board-zoom = Tamaño
board-zoom-in = Más grande
board-zoom-out = Más pequeño
board-fit = Ver todo

board-paper-honey = Miel
board-paper-rose = Rosa
board-paper-sky = Cielo
board-paper-leaf = Hoja
board-paper-lilac = Lila
board-paper-sand = Arena

## Una nota

board-note-empty = Nota vacía
board-note-actions = Acciones de la nota { $note }
board-words-of = Texto de la nota { $note }
board-write-here = Escriban aquí…
board-done = Listo
board-more = Más
board-move-to = Mover a
board-no-zone = Fuera de las zonas
board-moved = Movida a { $zone }.
board-delete-note = Eliminar la nota
board-lock-note = Bloquear la nota
board-unlock-note = Desbloquear la nota
board-locked-mark = Bloqueada
board-typing = { $count ->
    [one] { $name } escribe…
   *[other] { $name } escriben…
}
board-somebody = Alguien
board-letters-left = { $count ->
    [0] No queda ningún carácter
    [one] Queda { $count } carácter
   *[other] Quedan { $count } caracteres
}
board-note-full = { $cut ->
    [one] Una nota admite { $limit } caracteres: el último no cupo. Sigan en una nota nueva.
   *[other] Una nota admite { $limit } caracteres: los últimos { $cut } no cupieron. Sigan en una nota nueva.
}

## Votos

board-votes-left = { $left ->
    [0] Sus { $budget } votos están usados
    [one] Queda { $left } voto de { $budget }
   *[other] Quedan { $left } votos de { $budget }
}
board-votes-used = Sus { $budget } votos están usados. Retiren uno para votar aquí.
board-voting = Votos
board-vote-cast = Votar por esta nota
board-vote-take = Retirar un voto
board-votes = { $count ->
    [one] { $count } voto
   *[other] { $count } votos
}{ $mine ->
    [0] {""}
    [one] , { $mine } suyo
   *[other] , { $mine } suyos
}

## Personas

board-people = { $count ->
    [one] { $count } persona aquí
   *[other] { $count } personas aquí
}
board-me = (yo)
board-cursors = Mostrar los punteros de todas las personas

## Lo que pasó, y qué hacer

board-deleted = Nota eliminada.
board-deleted-with-votes = Nota eliminada. Sus votos volvieron a quienes los dieron.
board-delete-others = ¿Borrar lo que hizo { $name }?
board-delete-keep = Conservarla
board-gone = Alguien acaba de eliminar esta nota.
board-gone-while-writing = Alguien eliminó esta nota mientras ustedes escribían. Sus palabras siguen aquí.
board-not-yours = Solo quien escribió esta nota, o quien facilita, puede eliminarla.
board-note-locked = Quien facilita bloqueó esta nota. Escriban una nueva al lado.
board-rescue = Palabras sin nota
board-rescue-words = Sus palabras
board-rescue-note = Ponerlas en una nota nueva
board-rescue-drop = Descartarlas

board-closed = La sala está cerrada: pueden leer este tablero, pero no cambiarlo.
board-you-observe = Están aquí para observar: pueden leer todo, pero no cambiar nada.
board-locked = Quien facilita bloqueó este tablero. Pueden leerlo y pedir que se abra.
board-locked-by-you = Este tablero está bloqueado: solo quien facilita puede cambiarlo.
board-lock = Bloquear el tablero
board-unlock = Desbloquear el tablero

board-news-one = Nota nueva de { $name }: { $text }
board-news-many = { $count } notas nuevas.
board-news-gone = { $count ->
    [one] Se eliminó { $count } nota.
   *[other] Se eliminaron { $count } notas.
}
