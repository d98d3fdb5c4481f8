# browser
## Pedir la palabra, ayuda, o un momento más tarde: manos levantadas, llamadas de las salas, estacionamiento de ideas.

helping-bar = Mano, ayuda, estacionamiento de ideas
helping-ask = Pedir
helping-asked = Pedidos
helping-ask-title = ¿Qué necesita?
helping-ask-lead-title = Lo que le piden
helping-look = Ver
helping-nobody-asks = Por ahora nadie pide nada.

helping-hand = Mano
helping-hand-raise = Levantar la mano
helping-hand-lower = Bajar la mano
helping-hand-up = { $place ->
    [1] Su mano está levantada. El próximo turno es suyo.
   *[other] Su mano está levantada. Tiene el turno { $place }.
}
helping-hand-lowered = Su mano está abajo.
helping-hands = { $count ->
    [one] { $count } mano levantada
   *[other] { $count } manos levantadas
}
helping-in-turn = { $count ->
    [one] Mano levantada: { $names }
   *[other] Manos levantadas: { $names }
}
helping-hand-raised = { $name } levantó la mano.
helping-lower-one = Bajar la mano: { $name }
helping-lower-all = Bajar todas

helping-help = Ayuda
helping-help-call = Pedir ayuda
helping-help-end = Ayuda: ya no hace falta
helping-help-how = La facilitación ve de qué sala se trata y va a verles.
helping-waiting = { $name } llamó a la facilitación. Vendrá en cuanto pueda.
helping-waiting-you = Usted llamó a la facilitación. Vendrá en cuanto pueda.
helping-back = Ya no hace falta
helping-coming = { $name } va hacia su sala.
helping-helped = Ya nos ayudaron
helping-gone = La llamada de su sala está resuelta.

helping-calls = { $room } pide ayuda
helping-since = { $minutes ->
    [0] { $name }, ahora mismo
    [one] { $name }, desde hace { $minutes } minuto
   *[other] { $name }, desde hace { $minutes } minutos
}
helping-go = Ir allí
helping-go-to = Ir a { $room }
helping-you-come = Usted ayuda a { $room }
helping-comes = { $name } ayuda a { $room }
helping-settle = Resuelto
helping-settle-room = Resuelto: { $room }
helping-tile-calls = Pide ayuda
helping-tile-comes = Con ayuda de { $name }
helping-more-calls = { $count ->
    [one] { $count } sala más pide ayuda
   *[other] { $count } salas más piden ayuda
}

## El estacionamiento de ideas

helping-lot = Estacionamiento de ideas
helping-lot-short = Ideas
helping-lot-what = Para lo que no cabe ahora y no debe perderse.
helping-lot-empty = Todavía no hay nada. Lo que pongan aquí espera hasta que haya tiempo.
helping-lot-open = { $count ->
    [0] Estacionamiento de ideas, vacío
    [one] Estacionamiento de ideas, { $count } idea en espera
   *[other] Estacionamiento de ideas, { $count } ideas en espera
}
helping-lot-words = Una idea para más tarde
helping-lot-unnamed = Sin mi nombre
helping-lot-park = Dejar aquí
helping-lot-parked = Está en el estacionamiento de ideas.
helping-lot-parked-short = Está en el estacionamiento de ideas. Solo cupieron las primeras { $limit } letras.
helping-lot-send = Enviar al estacionamiento de ideas
helping-lot-plenary = en plenaria
helping-lot-yours = usted
helping-lot-yours-unnamed = usted, sin su nombre
helping-lot-note = Su nota
helping-lot-settle = Resuelto
helping-lot-unsettle = Volver a poner
helping-lot-settled = { $count ->
    [one] { $count } resuelta
   *[other] { $count } resueltas
}
helping-lot-sure = ¿Quitarla para todas las personas?
helping-lot-keep = Conservar
helping-lot-removed = Ya no está en el estacionamiento de ideas.
helping-lot-of = Qué hacer con «{ $words }»
helping-lot-left = Lo que se dejó para después y sigue abierto.

## Sus teclas, en la lista de atajos

board-keys-part-ask = Pedir
board-key-hand = Levantar o bajar la mano
board-key-help = Llamar a la facilitación a su sala
board-key-lot = Estacionamiento de ideas
