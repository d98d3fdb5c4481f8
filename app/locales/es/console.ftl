# browser
## La consola de quienes conducen una sesión.

console-run-of-show = Guion
console-clock = Reloj de la parte en curso
console-change-time = Cambiar el tiempo
console-add-minutes = { $minutes ->
    [-1] Un minuto menos
    [one] Un minuto más
   *[other] { $minutes } minutos más
}
console-minutes = { $minutes } min
console-begin = Empezar
console-begin-item = Empezar «{ $title }» ahora

console-views = Lo que se muestra aquí
console-view-slides = Diapositivas
console-view-rooms = Salas
console-view-summary = Síntesis
console-everyone-lobby = El grupo está en la antesala
console-everyone-sees = El grupo ve
console-everyone-rooms = Las salas están abiertas; esta diapositiva espera la vuelta del grupo
console-everyone-summary = El grupo ve la síntesis; esta diapositiva fue la última
console-everyone-ended = La sesión terminó; esta diapositiva fue la última
console-lobby-text = Ven el título, quién invita y quién está, y pueden probar un tablero. Empiecen cuando quieran.
console-here = { $count ->
    [one] persona está aquí
   *[other] personas están aquí
}
console-practice = Abrir el tablero de práctica
console-wishes = En qué les gustaría trabajar
console-wishes-none = Nadie eligió todavía. Quienes no eligen se reparten de forma pareja.
console-wishes-count = { $count ->
    [one] Eligió { $count } persona.
   *[other] Eligieron { $count } personas.
}
console-jump = Mostrar esta diapositiva al grupo
console-upcoming = Después

## El paso siguiente

console-step-start = Empezar la sesión
console-step-slide = Sigue: { $title }
console-step-place = Repartir en las salas
console-step-open = Abrir las salas
console-step-close = Llamar de vuelta al grupo
console-step-draft = Preparar la síntesis
console-step-redraft = Preparar de nuevo desde los tableros
console-step-show = Mostrar la síntesis al grupo
console-step-end = Terminar la sesión
console-also-begins = empieza «{ $title }», { $minutes } min
console-open-detail = cada persona va a su tablero
console-close-detail = los tableros se leen, pero ya no cambian
console-other-steps = Otros pasos
console-working = Un momento…
console-offline = Sin conexión: esto vuelve a funcionar cuando haya línea.
console-draft-failed = No se pudo preparar la síntesis. Revisen la conexión y vuelvan a intentar.
console-end-title = ¿Terminar la sesión?
console-end-text = El grupo verá un agradecimiento y la síntesis para leer. Los tableros se pueden leer, pero ya no cambian. La síntesis se puede seguir corrigiendo.
console-ended = La sesión terminó; esto es lo que se hizo
console-end-no-summary = Todavía no hay síntesis. Si quieren una, prepárenla antes.
console-end-not = Todavía no

## Salas

console-rooms-place = Quién trabaja en qué sala
console-rooms-open = Las salas están abiertas
console-rooms-how = Arrastren a una persona a otra sala, o presionen su nombre para elegir una.
console-rooms-nobody = Las personas se reparten aquí cuando hayan entrado.
console-no-rooms = Esta sesión no tiene salas. Se planifican en el escritorio de la organización, antes de empezar.
console-unplaced = { $count ->
    [one] { $count } persona sin sala
   *[other] { $count } personas sin sala
}
console-smallest = Grupo más chico
console-spread = Repartir parejo
console-spread-again = Repartir de nuevo
console-spare = { $count ->
    [one] { $count } sala no se usa
   *[other] { $count } salas no se usan
}
console-enter = Abrir el tablero
console-move = Mover
console-move-to = Mover a { $name } a
console-move-out = Fuera de todas las salas
console-moved = { $name } está ahora en { $room }.
console-moved-out = { $name } ya no tiene sala.
console-reason-choice = deseo propio, con su orden
console-reason-balance = para emparejar los grupos
console-reason-late = llegó tarde
console-reason-hand = cambio a mano
console-present = { $present } de { $assigned } presentes
console-no-notes = todavía sin notas
console-fresh = { $count ->
    [one] { $count } nota nueva
   *[other] { $count } notas nuevas
}
console-quiet = en calma hace { $minutes } min

## Personas

console-late = { $count ->
    [one] { $count } persona llegó tarde y ya tiene sala
   *[other] { $count } personas llegaron tarde y ya tienen sala
}
console-invite = Invitar a entrar
console-join-link = Enlace para participar
console-join-closed = El enlace para participar está cerrado. La organización puede crear otro en la mesa.
console-join-code = Código QR del enlace para participar
console-project = Mostrar al grupo
console-join-title = Entren a la sesión
console-join-how = Abran el enlace o apunten el teléfono al código. Sin cuenta: alcanza con un nombre.
