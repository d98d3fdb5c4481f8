# browser
## Facilitar un tablero: escritura en silencio, rondas de votos, zonas, el pasado, imágenes para llevar

board-lead = Facilitar
board-lead-silent = Escritura en silencio: notas ocultas hasta mostrarlas
board-lead-room-reveals = La sala también puede mostrarlas
board-lead-anonymous = Notas nuevas sin nombre
board-lead-freeze = Congelar todos los tableros
board-lead-round = Ronda de votos
board-lead-zones = Zonas
board-lead-history = Lo que pasó aquí
board-whole = El tablero entero
board-load-failed = No se pudo cargar. Cierren y abran de nuevo.

board-silent = Escritura en silencio: escriban sus ideas. Todas las personas las leerán cuando se muestren.
board-silent-lead = Escritura en silencio: nadie lee las notas de las demás personas hasta que ustedes las muestren.
board-reveal = Mostrar todo
board-frozen = Todo se detiene un momento: escuchen a quien facilita.
board-frozen-by-you = Todos los tableros están congelados: solo quienes facilitan pueden cambiarlos.
board-shown = Se muestra a todas las personas: { $what }

board-round-title = Qué se decide
board-round-title-hint = Las dos ideas con las que empezar
board-round-budget = Votos por persona
board-round-minutes = Tiempo
board-round-open-end = Hasta que la termine
board-round-in = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
board-round-several = Varios votos en una misma nota
board-round-own = También en las notas propias
board-round-hidden = Recuento oculto hasta el final
board-round-shuffled = En la lista, otro orden para cada persona
board-round-begin = Empezar la ronda
board-round-running = Ronda de votos
board-round-hidden-now = El recuento se muestra al final.
board-round-not-own = No en las notas propias.
board-round-cast = { $count ->
    [one] { $count } voto hasta ahora
   *[other] { $count } votos hasta ahora
}
board-votes-mine = { $count ->
    [one] { $count } voto suyo
   *[other] { $count } votos suyos
}
board-round-extend = Un minuto más
board-round-close = Terminar la ronda

board-zone-title = Título
board-zone-hint = Indicación
board-zone-new = Zona nueva
board-zone-add = Agregar zona
board-zone-remove = Quitar la zona; sus notas quedan
board-zone-move = Mover { $zone }
board-zone-size = Cambiar el tamaño de { $zone }
board-zones-arrange = Mover las zonas en el tablero
board-zones-arranging = Muevan una zona por su esquina superior izquierda; cambien su tamaño por la inferior derecha.

board-history-empty = Aquí todavía no pasó nada.
board-history-at = { $time } · paso { $step } de { $count }
board-history-play = Reproducir
board-history-pause = Pausa
board-history-restore = Volver a este momento
board-history-restored = El tablero está como en ese momento. Lo que vino después está en «Borrado».
board-history-not-restored = No se pudo volver. Prueben otro momento.
board-history-about = Nada se pierde: lo que siguió queda en esta línea de tiempo. Los votos no cambian.

board-trash = Borrado
board-trash-empty = Aquí no se borró nada.
board-trash-about = { $name }, { $time }
board-trash-back = Recuperar

board-export = El tablero como imagen
board-export-about = Con todo lo que tiene, sobre fondo claro.
board-export-selected = { $count ->
    [one] Solo lo seleccionado
   *[other] Solo los { $count } elementos seleccionados
}
board-export-dark = Sobre fondo oscuro, como en mi pantalla
board-export-png = { $size ->
    [1] PNG
    [2] PNG, grande
   *[other] PNG, para un afiche
}
board-export-svg = SVG, cualquier tamaño
board-export-busy = La imagen se está preparando…
board-export-failed = No se pudo hacer la imagen. Prueben un tamaño menor o SVG.
