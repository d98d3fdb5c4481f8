## Why the rules of stage, board and summary said no

refusal-no-such-slide = Esta página no está en la guía. Elijan otra.
refusal-already-started = La sesión ya empezó: su plan queda como está.
refusal-not-started = La sesión todavía no empezó. Iníciela primero.
refusal-session-ended = La sesión terminó. Todo lo que se hizo está en la síntesis.
refusal-no-clock = Ningún punto de la agenda está en curso. Inicien uno y luego cambien su tiempo.
refusal-no-rooms = Esta sesión no tiene salas. Agreguen una al planificarla.
refusal-rooms-already-open = Las salas ya están abiertas.
refusal-rooms-not-open = Las salas todavía no están abiertas. Cuando se abran, irán allí sin hacer nada.
refusal-no-such-block = Elijan hasta tres bloques distintos de esta guía.
refusal-no-such-room = Esta sala no existe. Vuelvan a la sesión.
refusal-other-room = Esta es la sala de otro grupo. La suya se indica arriba en la página.
refusal-rooms-closed = Las salas están cerradas: este tablero se puede leer, pero no cambiar.
refusal-practice-over = La práctica terminó: la sesión ya empezó.
refusal-board-locked = La facilitación bloqueó este tablero. Pueden leerlo y pedir que se abra.
refusal-note-locked = La facilitación bloqueó esta nota. Escriban una nueva al lado.
refusal-board-full = Este tablero tiene { $limit } notas y no admite más. Borren algunas o reúnan varias en una.
refusal-id-taken = Esto ya está en el tablero.
refusal-not-your-note = Solo quien escribió esta nota, o la facilitación, puede borrarla.
refusal-vote-budget-spent = Ya usaron sus { $budget } votos. Retiren uno para votar aquí.
refusal-no-vote-here = No tienen ningún voto que retirar de esta nota.
refusal-wrong-origin = Esta página se abrió desde otra dirección. Abran de nuevo su enlace a la sesión.
practice-zone = Para probar
practice-zone-hint = Escriban una nota, muévanla, cambien su color. Nada de esto pasa a la síntesis.
practice-question = ¿Qué traen a esta sesión y qué les gustaría llevarse?

refusal-archive-unreadable = Este archivo no contiene una sesión de Minga. Elijan el archivo ZIP que se descargó como archivo de la sesión.
refusal-archive-too-large = Este archivo es más grande que cualquier sesión posible, así que no se abrió.
refusal-archive-version = Este archivo se hizo con una versión más nueva de Minga. Actualicen esta y vuelvan a importarlo.
refusal-archive-damaged = Este archivo está dañado: sus partes no encajan. Descárguenlo de nuevo donde se hizo.
refusal-archive-already-here = La sesión { $session } ya está en este Minga, así que no se importó nada.

live-needs-script = La sesión en vivo necesita JavaScript. Actívenlo en su navegador o abran el enlace en otro.
