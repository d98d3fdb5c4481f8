## Las páginas que se leen o se completan: inicio, nueva sesión, entrada, ficha, mesa, errores.

pages-skip = Ir al contenido
pages-foot = Minga es software libre para trabajar en común junto a una videollamada. Lo que escriben se queda en este servidor.
pages-untitled = Sesión todavía sin título
pages-yes = Sí
pages-no = No
pages-not-decided = Sin decidir todavía
pages-error-word = Para corregir:{" "}
pages-words-within = { $words } de { $limit } palabras
pages-words-over = { $words } de { $limit } palabras: sobran { $over }

## Cuándo

# No line ends between the two.
pages-hours = { $start }{"\u2060"}–{"\u2060"}{ $end }
pages-when = { $day }, { $hours } ({ $zone })
pages-when-same-day = { $hours } ({ $zone })
pages-your-clock = En su reloj: { $hours }
pages-invited-by = Por invitación de { $names }

## Inicio

pages-start-title = Hablen en la llamada, trabajen aquí en común
pages-start-lead = Minga acompaña su videollamada: un solo enlace, sin cuentas y con un tablero para cada grupo, en español, inglés y francés. Lo que hacen en común se convierte en la síntesis.
pages-new-session = Nueva sesión
pages-have-link = Tengo un enlace
pages-link-label = Su enlace
pages-link-hint = Péguenlo aquí tal como lo recibieron.
pages-open-link = Abrir
pages-link-empty = Peguen primero su enlace.
pages-link-wrong = Este enlace no abre nada aquí. Revisen que esté copiado entero o pregunten a quien lo envió.
pages-how = Cómo transcurre una sesión
pages-how-1 = Peguen la ficha de su sesión. Minga completa el formulario y propone una agenda y una sala para cada tema.
pages-how-2 = Compartan un solo enlace. Cada persona da un nombre, elige su idioma y entra.
pages-how-3 = Presenten, trabajen en salas, vuelvan. La síntesis queda lista para corregir y llevar.
pages-mine = Sesiones en este dispositivo
pages-mine-hint = Este navegador las recuerda. En otro dispositivo, usen su enlace.
pages-open-desk = Abrir la mesa
pages-go-on-as = Seguir como { $name }
pages-to-start = Ir al inicio

## Nueva sesión

pages-new-lead = Dennos su ficha tal como está. Podrán corregir todo en la página siguiente.
pages-new-problem = Todavía no se pudo empezar
pages-paste-title = A partir de una ficha
pages-paste-label = Peguen el texto
pages-paste-hint = La nota conceptual entera, con sus títulos. Lo que no encaja en ningún lugar se guarda en las notas.
pages-or = o
pages-file-label = Elijan un archivo
pages-file-hint = Texto, Markdown o Word (.txt, .md, .docx), hasta 2 MB.
pages-read-fiche = Leer la ficha
pages-no-fiche-title = Sin ficha
pages-no-fiche-text = Empiecen con un formulario vacío y anoten lo que saben. Nada tiene que estar completo.
pages-start-empty = Empezar con un formulario vacío
pages-nothing-to-read = Peguen el texto de su ficha o elijan un archivo. También pueden empezar con un formulario vacío, más abajo.
pages-key-label = Clave de este servidor
pages-key-hint = Quien administra este Minga la da a quienes pueden preparar sesiones aquí.
pages-key-wrong = Esta no es la clave de este servidor. Pídanla a quien lo administra.

## Entrar

pages-join-title = Entrar: { $title }
pages-join-as-facilitator = Van a entrar para facilitar
pages-join-as-observer = Van a entrar para observar: pueden leer todo
pages-join-as-organizer = Van a entrar para organizar
pages-join-problem = Falta una cosa
pages-name-label = Su nombre
pages-name-hint = Tal como lo verán los demás.
pages-language-label = Su idioma
pages-language-hint = La sesión se les muestra en este idioma. Pueden cambiarlo cuando quieran.
pages-join-button = Entrar
pages-join-privacy = Sin cuenta y sin correo. Su nombre lo ven las personas de esta sesión.
pages-already-here = Ya están aquí como { $name }
pages-already-here-text = Sigan donde estaban. No se les contará dos veces.
pages-becomes-facilitator = Este enlace les permite facilitar. Conservan su nombre y todo lo que han escrito.
pages-someone-else = ¿Otra persona usa este dispositivo?

## Ficha

pages-fiche-title = La ficha de la sesión
pages-fiche-lead = Revisen lo encontrado y agreguen lo que falta. Pueden guardar en cualquier momento, también si no está completa.
pages-fiche-problem = Guardado, con estos puntos por corregir
pages-fiche-saved = Todo está guardado.
pages-fiche-what = Qué es
pages-fiche-when = Cuándo
pages-fiche-where = Dónde y para quién
pages-fiche-about = De qué trata
pages-fiche-notes = Notas
pages-fiche-notes-label = Lo que no encajó en otro lugar
pages-fiche-notes-hint = Líneas de su documento que no pertenecen a ningún campo. Muévanlas, consérvenlas o bórrenlas.
pages-fiche-one-per-line = Uno por línea.
pages-fiche-date = Fecha
pages-fiche-start = De
pages-fiche-end = A
pages-fiche-zone = Huso de estas horas
pages-fiche-zone-hint = Por ejemplo, UTC-3 o America/Argentina/Cordoba.
pages-fiche-other-zones = Otros husos que mostrar
pages-fiche-duration-hint = En minutos. Se calcula cuando se conocen el inicio y el fin.
pages-fiche-capacity-hint = Para cuántas personas hay lugar.
pages-fiche-documents-hint = Guarden para obtener más líneas.
pages-fiche-document-title = Documento { $number }
pages-fiche-document-url = Dirección del documento { $number }
pages-fiche-save-desk = Guardar e ir a la mesa
pages-fiche-over-limit = { $over ->
    [one] { $words } palabras, { $over } más que las { $limit } permitidas. Se conserva todo; por favor, acórtenlo.
   *[other] { $words } palabras, { $over } más que las { $limit } permitidas. Se conserva todo; por favor, acórtenlo.
}
pages-fiche-too-long = { $characters } caracteres son demasiados para este campo. Acórtenlo a { $limit }.
pages-fiche-address = Escriban la dirección entera, que empieza con https://.
pages-fiche-number = Escriban un número entero de 1 a { $most }.
pages-fiche-document-address = Documento { $number }: escriban la dirección entera, que empieza con https://.
pages-fiche-document-too-long = Documento { $number }: el título y la dirección pueden tener hasta { $limit } caracteres cada uno.
pages-fiche-date-wrong = Escriban la fecha como año-mes-día, por ejemplo 2026-11-30.
pages-fiche-time-wrong = Escriban la hora como horas:minutos, por ejemplo 14:05.
pages-fiche-date-needed = Digan qué día, ya que hay una hora.
pages-fiche-start-needed = Digan a qué hora empieza, ya que hay un día.
pages-fiche-zone-needed = Digan en qué huso están estas horas, por ejemplo UTC-3.
pages-fiche-zone-unknown = No conocemos el huso «{ $zone }». Escríbanlo como UTC-3 o Europe/Paris.
pages-fiche-end-before-start = La sesión termina antes de empezar. Revisen las dos horas.
pages-review = Por hacer
pages-review-complete = Nada: la ficha está completa.
pages-review-missing = { $count ->
    [one] { $count } campo está vacío
   *[other] { $count } campos están vacíos
}
pages-review-over = Demasiadas palabras
pages-review-words = { $field }: { $words } de { $limit } palabras
pages-review-conflicts = Por aclarar
pages-review-settle = Está bien así

## Mesa

pages-desk-title = Mesa
pages-to-desk = Ir a la mesa
pages-desk-problem = Por favor, revisen
pages-desk-open = Antes de la sesión
pages-desk-missing = { $count ->
    [one] { $count } campo de la ficha sigue vacío.
   *[other] { $count } campos de la ficha siguen vacíos.
}
pages-desk-over = { $count ->
    [one] { $count } texto de la ficha tiene demasiadas palabras.
   *[other] { $count } textos de la ficha tienen demasiadas palabras.
}
pages-desk-conflicts = { $count ->
    [one] { $count } punto de la ficha está por aclarar.
   *[other] { $count } puntos de la ficha están por aclarar.
}
pages-desk-saved-guide = La guía está cambiada. La agenda y las salas se propusieron de nuevo.
pages-desk-saved-agenda = La agenda está guardada.
pages-desk-saved-rooms = Las salas están guardadas.
pages-edit-fiche = Editar la ficha
pages-video-call = Videollamada: { $platform }
pages-video-call-word = abrir
pages-live = Sesión en vivo
pages-live-people = { $count ->
    [0] Todavía no ha entrado nadie.
    [one] Ha entrado { $count } persona.
   *[other] Han entrado { $count } personas.
}
pages-live-open = Abrir la sesión en vivo
pages-live-name-hint = Con este nombre conducirán la sesión.
pages-live-as = Están allí como { $name }.
pages-links = Enlaces para compartir
pages-link-participant = Para participar
pages-link-participant-hint = Para todas las personas. Pónganlo en la invitación o en el chat de la llamada.
pages-link-facilitator = Para facilitar
pages-link-facilitator-hint = Solo para quienes conducen la sesión con ustedes.
pages-link-observer = Para observar
pages-link-observer-hint = Para intérpretes y personas invitadas: leen todo y no cambian nada.
pages-link-organizer = Para organizar
pages-link-organizer-hint = Guárdenlo para ustedes: abre esta mesa en cualquier dispositivo.
pages-link-replace = Cerrar este enlace
pages-link-replace-text = Nadie más entrará por él. Quienes ya están se quedan, y vuelven con su propio enlace.
pages-link-replace-organizer = Los otros dispositivos que abrieron la mesa con él ya no la abrirán. Este se queda, con el enlace nuevo.
pages-link-renew = Cerrarlo y crear otro
pages-link-close = Cerrarlo
pages-link-make = Crear un enlace nuevo
pages-link-is-closed = Este enlace está cerrado: nadie más entra por él.
pages-desk-saved-link-closed = El enlace está cerrado.
pages-desk-saved-link-renewed = Hay un enlace nuevo; el que se había compartido ya no abre nada.
pages-qr-alt = Código QR del enlace para participar
pages-agenda-item = Punto
pages-agenda-from = Empieza
pages-agenda-minutes = Minutos
pages-agenda-minutes-of = Minutos para «{ $title }»
pages-agenda-title-of = Título del punto { $number }
pages-agenda-title-hint = Un título que escriben se muestra a todo el grupo. Para traducirlo, abran esta página en otro idioma y escríbanlo allí.
pages-agenda-title-empty = Den un título al punto { $number }, o quítenlo.
pages-agenda-title-long = El título del punto { $number } tiene { $characters } caracteres. Acórtenlo a { $limit }.
pages-agenda-up = Subir «{ $title }»
pages-agenda-down = Bajar «{ $title }»
pages-agenda-add = Agregar un punto
pages-agenda-total = En total
pages-agenda-remove = Quitar «{ $title }»
pages-agenda-save = Guardar la agenda
pages-agenda-propose = Proponer de nuevo
pages-agenda-propose-ask = La agenda actual desaparece, con todo lo que se cambió en ella.
pages-agenda-propose-sure = Reemplazarla
pages-agenda-no-duration = La ficha no dice cuánto dura la sesión, así que esta agenda supone una duración. Indiquen el inicio y el fin en la ficha.
pages-minutes-wrong = Minutos para «{ $title }»: escriban un número entero de 1 a { $most }.
pages-guide-blocks = { $count ->
    [one] { $count } bloque temático
   *[other] { $count } bloques temáticos
}
pages-guide-cases = { $count ->
    [one] Con { $count } estudio de caso para mostrar.
   *[other] Con { $count } estudios de caso para mostrar.
}
pages-guide-other = Elegir otra guía
pages-guide-other-hint = La agenda y las salas se propondrán entonces de nuevo.
pages-guide-take = Usar esta guía
pages-rooms = Salas
pages-rooms-text = { $count ->
    [one] Se abre { $count } sala para trabajar en un grupo pequeño. Las personas se reparten por igual, primero según lo que eligen.
   *[other] Se abren { $count } salas para trabajar en grupos pequeños. Las personas se reparten por igual, primero según lo que eligen.
}
pages-rooms-save = Guardar las salas
pages-downloads = Descargas
pages-downloads-later = La síntesis se podrá descargar aquí en PDF y Word cuando se haya mostrado a todo el grupo, al final de la sesión.
pages-download-notes = Notas y votos (XLSX)
pages-download-archive = La sesión completa (ZIP)

## Cuando algo no funciona

pages-error-400 = Minga no pudo leer lo que se envió. Vuelvan atrás, recarguen la página e inténtenlo otra vez.
    .title = No se pudo leer
pages-error-403 = Esta página no corresponde al enlace con el que llegaron. Pidan el correcto a quienes organizan.
    .title = Esto no está abierto para ustedes
pages-error-404 = No hay nada en esta dirección. Revisen que esté copiada entera o empiecen por el inicio.
    .title = Esta página no existe
pages-error-405 = Esta dirección no se usa así. Vuelvan atrás y usen los botones de la página.
    .title = Eso no es posible aquí
pages-error-413 = Lo enviado es demasiado grande. Una ficha puede tener hasta 2 MB: quiten las imágenes o peguen el texto.
    .title = Fue demasiado
pages-error-422 = Algo de lo enviado no encaja. Vuelvan atrás, revisen lo que escribieron e inténtenlo otra vez.
    .title = Así no funciona
pages-error-429 = Hubo muchas solicitudes desde su red. Esperen un momento e inténtenlo otra vez.
    .title = Un momento, por favor
pages-error-500 = Algo falló de nuestro lado. Lo que estaba guardado está a salvo. Inténtenlo otra vez en un momento.
    .title = La falla es nuestra
pages-error-503 = El servidor no alcanza sus datos en este momento. Lo que estaba guardado está a salvo. Inténtenlo otra vez en un momento.
    .title = No disponible por ahora

pages-refused-link-unknown = Este enlace no abre nada
pages-refused-link-revoked = Este enlace está cerrado
pages-refused-not-in-session = Todavía no están en esta sesión
pages-refused-form-expired = Este formulario ha caducado

refusal-form-expired = El formulario estuvo abierto mucho tiempo, o este navegador no guarda cookies. Vuelvan atrás, recarguen la página y envíenlo de nuevo.
refusal-form-foreign = Este formulario se envió desde otro sitio, así que no se hizo nada. Abran la página aquí y envíenlo de nuevo.
refusal-link-unknown = Revisen que esté copiado entero. Si sigue sin funcionar, pídanlo de nuevo a quien lo envió.
refusal-link-revoked = Quienes organizan lo cerraron. Pídanles uno nuevo.
refusal-name-empty = Den un nombre, para que los demás sepan quién está.
refusal-name-too-long = Su nombre tiene { $characters } caracteres. Acórtenlo a { $limit }.
refusal-no-room-chosen = Elijan al menos una sala: sin salas nadie puede trabajar en grupos.
refusal-not-in-session = Abran esta sesión con el enlace que recibieron. Si no lo encuentran, pídanlo a quienes organizan.
refusal-not-leader = Solo quienes organizan o facilitan pueden hacer esto. Acudan a esas personas o abran el enlace que recibieron para ello.
refusal-not-organizer = La mesa se abre con el enlace de organización. Ábranlo una vez en este navegador y vuelvan.
refusal-session-unknown = Esta sesión ya no está aquí. Pregunten a quien les dio la dirección.
refusal-too-many-tries = { $seconds ->
    [one] Hubo muchos intentos desde su red. Esperen { $seconds } segundo e inténtenlo otra vez.
   *[other] Hubo muchos intentos desde su red. Esperen { $seconds } segundos e inténtenlo otra vez.
}
