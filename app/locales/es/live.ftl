# browser
## El marco de la página en vivo: qué está pasando, si todo está guardado, quién es cada quien, qué no puede seguir.

live-skip = Ir al contenido
live-untitled = Una sesión todavía sin título
live-places = Adónde ir
live-place-now = Ahora
live-place-board = Tablero
live-place-agenda = Agenda
live-place-people = Personas
live-place-me = Mis datos
live-me = { $name }: nombre, idioma, otros dispositivos
live-me-mark = (aquí)

## El reloj

live-now = Ahora
live-ends-soon = Ya termina
live-over-by = Pasado por { $minutes } min
live-time-is-up = Se acabó el tiempo
live-clock-left = Tiempo restante:
live-clock-over = Tiempo pasado:
live-minutes-left = { $count ->
    [one] Queda { $count } minuto.
   *[other] Quedan { $count } minutos.
}

## Guardado y conexión

live-connecting = Conectando…
live-saved = Guardado
live-saving = Guardando…
live-offline = Sin conexión
live-offline-waiting = Sin conexión, { $count } en espera
live-observing = Están observando
live-offline-banner = No hay conexión. Sigan: todo queda en este dispositivo y se envía cuando vuelva la línea.
live-connect-now = Conectar ahora
live-loading-slow = La línea está lenta. Seguimos intentando; no tienen que hacer nada.
live-kept = Estas palabras suyas quedaron sin lugar: cópienlas o déjenlas ir.
live-kept-drop = No hace falta
live-kept-here = { $count ->
    [one] { $count } cambio queda en este dispositivo y se envía cuando vuelvan.
   *[other] { $count } cambios quedan en este dispositivo y se envían cuando vuelvan.
}
live-language-later = No se pudo traer este idioma. Vuelvan a intentar cuando haya conexión.

## Dónde está la sesión, dicho a quien no la ve

live-phase-lobby = Están en la antesala.
live-phase-plenary = Ahora están todas las personas juntas.
live-phase-rooms = Las salas están abiertas.
live-phase-summary = Se muestra la síntesis.
live-phase-ended = La sesión terminó.

## Mis datos

live-your-name = Su nombre
live-go-on = Seguir en otro dispositivo
live-go-on-how = Apunten la cámara de un teléfono a este código, o abran allí su enlace personal. Siguen siendo la misma persona y no se cuentan dos veces.
live-personal-code = Código QR de su enlace personal
live-personal-link = Su enlace personal
live-personal-secret = No compartan este enlace: quien lo abre entra con su nombre.
live-to-desk = Al escritorio de la organización

## Cuando no se puede seguir

live-turned-away = No hay conexión con la sesión
live-to-start = A la página de inicio
live-broken = Esta parte de la página dejó de funcionar
live-broken-text = Es culpa nuestra. Lo que escribieron está guardado. Recarguen la página y sigan.
live-reload = Recargar la página
