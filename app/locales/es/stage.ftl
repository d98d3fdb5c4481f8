# browser
## Lo que ve quien participa: antesala, diapositivas, sala, final.

stage-invited-by = Invitan { $names }
stage-starts-in = Empieza en
stage-starts-on = Empieza el { $date } a las { $time } (su hora)
stage-begins-soon = La sesión empieza en un momento. Esta página sigue sola.
stage-begins-by-itself = Esta página sigue sola cuando la facilitación empiece.
stage-here = { $count ->
    [0] Todavía no hay nadie
    [one] Hay { $count } persona
   *[other] Hay { $count } personas
}
stage-away = { $count ->
    [one] { $count } persona ausente
   *[other] { $count } personas ausentes
}
stage-and-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}

stage-choose = ¿En qué les gustaría trabajar?
stage-choose-how = Elijan hasta { $most }, primero lo que más quieren. Con eso se arman las salas, que también deben quedar parejas.
stage-choose-full = Ya eligieron { $most }. Quiten uno para elegir otro.
stage-wish = { $place ->
    [1] primer deseo
    [2] segundo deseo
   *[other] tercer deseo
}

stage-try = Para probar
stage-try-text = Un tablero para practicar: escriban una nota, muévanla, voten. Nada de esto queda en la síntesis.
stage-try-open = Abrir el tablero de práctica
stage-to-lobby = Volver a la antesala

## Diapositivas

stage-slides = Diapositivas
stage-guide-page = La guía, página { $page }
stage-guide-page-of = La guía, página { $page } de { $count }
stage-block-of = Bloque { $number } de { $count }
stage-case = Estudio de caso
stage-no-slide = Esta diapositiva ya no está en la guía. La facilitación mostrará otra.
stage-slide-of = { $number } de { $count }
stage-look-back = Atrás
stage-look-ahead = Adelante
stage-looking-back = Están mirando hacia atrás.
stage-looking-ahead = Están mirando hacia adelante.
stage-return = Volver con el grupo
stage-boards-readable = Los tableros siguen abiertos para leer.
stage-read-boards = Leer los tableros

## Salas

stage-room-titled = Sala { $number }: { $title }
stage-your-room = Su sala
stage-to-board = Ir al tablero
stage-to-now = Lo que pasa ahora
stage-in-room = { $count ->
    [one] { $count } persona en esta sala
   *[other] { $count } personas en esta sala
}
stage-moved = Ahora están en { $room }.
stage-no-room = Todavía no tienen sala
stage-no-room-text = La facilitación está por asignarles una. Esta página lleva allí por sí sola.
stage-observe-rooms = Las salas están trabajando
stage-observe-text = Elijan una sala para leer su tablero. En observación se ve todo y no se cambia nada.
stage-all-rooms = Todas las salas
stage-board-of = Tablero de
stage-board-not-yet = El tablero de su sala estará aquí apenas se abran las salas.

## El final

stage-over = Gracias por trabajar juntas y juntos
stage-over-outputs = La sesión terminó. La organización tiene la síntesis en PDF y en Word y la va a compartir; aquí se puede leer.
stage-over-no-summary = La sesión terminó. Pregunten a la organización qué pasa con los resultados.
