## Lo que leen quienes administran el servidor

refusal-metrics-key-wrong = Estas cifras son para quien administra el servidor. Envíen el valor de MINGA_METRICS_KEY como token Bearer.
pages-refused-metrics-key-wrong = Las cifras piden una clave

cli-backup-working = Copiando todos los datos …
cli-backup-no-data = No hay datos de Minga en { $folder }. Revisen --data y MINGA_DATA.
cli-backup-exists = Ya existe { $file }, y una copia de seguridad no sobrescribe nada. Elijan otro nombre.
cli-backup-inside = { $file } quedaría en la carpeta de datos y se perdería con ella. Elijan otra carpeta, en otro disco si es posible.
cli-backup-damaged = La base de datos está dañada ({ $reason }): esto no sería una copia de seguridad. Dejen la carpeta de datos como está y restauren la última copia buena en otra carpeta.
cli-backup-secret-included = Incluye el secreto que firma todos los enlaces: cuiden este archivo como el propio servidor.
cli-backup-secret-left-out = No incluye el secreto. Guarden una copia aparte: con otro, ningún enlace ni cookie funcionaría.
cli-backup-secret-in-settings = No incluye el secreto, porque está en MINGA_SECRET. Guarden una copia aparte: con otro, ningún enlace ni cookie funcionaría.
cli-cannot-write-file = No se puede escribir { $file } ({ $reason }). Revisen la carpeta y el espacio libre, y prueben de nuevo.
cli-restore-working = Restaurando todos los datos …
cli-restore-unreadable = { $file } no es una copia de seguridad, o fue modificado o cortado después ({ $part }). No se restauró nada; usen otra copia.
cli-restore-newer = Esta copia viene de una versión más nueva de Minga. Actualicen esta y prueben de nuevo. No se restauró nada.
cli-restore-not-empty = { $place } no está vacía, y nunca se sobrescribe nada. Elijan una carpeta vacía con --data y, si MINGA_DATABASE_URL está definida, una base de datos vacía.
cli-restore-no-secret = El secreto no estaba en esta copia. Pónganlo en { $file } o definan MINGA_SECRET antes de iniciar: con otro, ningún enlace ni cookie funcionaría.
cli-restore-other-secret = MINGA_SECRET no es el secreto de esta copia: sus enlaces y cookies no funcionan. Quiten ese ajuste o pónganle el contenido de { $file }.
