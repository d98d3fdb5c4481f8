## La agenda (el guion) de una sesión.

agenda-agenda = Agenda
agenda-welcome = Bienvenida
agenda-guide = La guía y sus bloques
agenda-cases = Estudios de caso
agenda-assess = Dónde está nuestro territorio
agenda-split = Hacia las salas
agenda-work = Trabajo en las salas
agenda-report = Las salas presentan
agenda-close = Síntesis y cierre
agenda-other = Punto nuevo

refusal-agenda-empty = La agenda todavía está vacía. Agreguen al menos un punto o tomen la agenda propuesta.
refusal-agenda-no-time = El punto { $number } no tiene tiempo asignado. Denle al menos un minuto o quítenlo.
refusal-agenda-repeated = El punto { $number } está dos veces en la agenda. Quiten uno de los dos.
refusal-agenda-over = { $minutes ->
    [one] La agenda dura { $minutes } minuto más que la sesión. Acorten un punto o prolonguen la sesión.
   *[other] La agenda dura { $minutes } minutos más que la sesión. Acorten algunos puntos o prolonguen la sesión.
}
refusal-agenda-under = { $minutes ->
    [one] Queda libre { $minutes } minuto de la sesión. Alarguen un punto o terminen antes la sesión.
   *[other] Quedan libres { $minutes } minutos de la sesión. Alarguen algunos puntos o terminen antes la sesión.
}
refusal-agenda-duration = Se puede proponer una agenda para sesiones de { $least } a { $most } minutos. Cambien el inicio o el fin de la sesión.
refusal-agenda-full = Una agenda admite { $limit } puntos. Quiten uno antes de agregar otro.
