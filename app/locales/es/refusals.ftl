# browser
## Por qué algo no se hizo y qué hacer después: lo que puede responder cualquier canal y cualquier conexión.

refusal-unknown-operation = Esta página es más antigua que Minga. Recárguenla y vuelvan a intentarlo.
refusal-not-allowed = Su función en esta sesión no incluye esto. Pídanlo a quien facilita.
refusal-wrong-form = Minga no pudo leer este cambio. Revisen lo que escribieron y vuelvan a intentarlo.
refusal-gone = Alguien lo quitó mientras tanto. Elijan otro elemento o agréguenlo de nuevo.
refusal-read-only = Aquí pueden leerlo todo, pero no cambiarlo. Si deberían poder hacerlo, avisen a quien facilita.
refusal-fault = Algo falló de nuestro lado y su cambio no se hizo. Vuelvan a intentarlo y, si se repite, avisen a quien facilita.

refusal-text-broken = Sus últimas palabras no se pudieron agregar a este texto. Escríbanlas de nuevo.
refusal-text-out-of-step = Sus últimas palabras ya no encajaban con lo que escribieron los demás. Miren el texto y escríbanlas de nuevo.
refusal-text-too-long = Este texto tendría más de { $limit } caracteres. Acórtenlo o sigan en un texto nuevo.
refusal-text-worn-out = Este texto se reescribió demasiadas veces y no admite más cambios. Cópienlo en un texto nuevo.

refusal-too-fast = Fue mucho de una vez. Sus cambios se guardan en este dispositivo y salen en un momento.
refusal-not-saved-yet = Por ahora no se pudo guardar su cambio. Queda en este dispositivo y se volverá a intentar solo.
refusal-not-joined = En este momento no están en esta sala. Vuelvan a la sesión y entren de nuevo.
refusal-no-such-channel = Esa sala no existe aquí. Vuelvan a la sesión y elijan otra.
refusal-not-your-session = Esta página es de otra sesión. Ábranla con el enlace que recibieron para ella.
refusal-too-many-channels = Tienen demasiadas salas abiertas a la vez. Salgan primero de una de ellas.

refusal-frame-too-large = Era demasiado de una sola vez y no se tomó nada. Agréguenlo en partes más pequeñas.
refusal-frame-malformed = Minga no entendió lo que envió esta página. Recarguen la página.
refusal-protocol-version = Minga se actualizó. Recarguen esta página; lo que escribieron queda guardado.
refusal-too-many-connections = Esta sesión está abierta en demasiadas de sus ventanas. Cierren una y recarguen esta página.
refusal-session-full = Esta sesión está completa. Pidan un lugar a quien organiza.
refusal-server-stopping = Minga se está reiniciando. Esta página vuelve sola en un momento; lo que escriban mientras tanto queda guardado.
refusal-data-unavailable = Por ahora Minga no puede leer sus datos. Esta página vuelve sola; lo que escriban mientras tanto queda guardado.
refusal-too-crowded = En este momento se conectan muchísimas páginas desde su red. Esta vuelve sola; lo que escriban mientras tanto queda guardado.
