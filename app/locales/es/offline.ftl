# browser
## La página de la sesión, cargada mientras no hay conexión.

offline-title = Por ahora no hay conexión
offline-text = La sesión se abrirá aquí sola en cuanto vuelva la conexión. No tienen que hacer nada más que dejar abierta esta página.
offline-kept = { $count ->
    [one] { $count } cambio suyo queda en este dispositivo y se envía entonces.
   *[other] { $count } cambios suyos quedan en este dispositivo y se envían entonces.
}
