## What the commands say

cli-newer-data = Estos datos se usaron con una versión más nueva de Minga. Actualicen esta o elijan otra carpeta con --data.
cli-data-unavailable = Los datos no se pueden usar ahora ({ $reason }). Revisen la carpeta y el espacio libre y prueben de nuevo.
cli-data-damaged = Los datos están dañados ({ $reason }). No se cambió nada. Dejen la carpeta como está, restauren la última copia de seguridad en una carpeta vacía (minga restore) e inicien con ella.
cli-fiche-missing = Falta: { $names }
cli-fiche-over-limit = { $field }: { $words } palabras, se piden { $limit } como máximo
cli-fiche-notes = En las notas, por no caber en ningún campo:
cli-bad-setting = { $names }: este valor no se puede usar. Corríjanlo (docs/guides/operator.md dice cuáles valen) y prueben de nuevo.
cli-no-file = No se puede leer { $file }. Revisen el nombre y prueben de nuevo.
cli-exporting = Escribiendo el archivo …
cli-importing = Importando la sesión …
cli-cannot-write = No se puede escribir { $file } ({ $reason }). Elijan otro lugar con --out.
cli-check-nothing = Aquí no hay nada de una sesión { $session }. Revisen el identificador y --data.
cli-check-channel = { $seq } eventos, { $problems ->
    [0] el registro coincide
    [one] una diferencia
   *[other] { $problems } diferencias
  }
cli-serving = Minga está en
cli-port-taken = No se puede usar el puerto { $port } ({ $reason }). Elijan otro con --port.
cli-bots-working = { $people } personas trabajando …
cli-bots-no-way-in = Este enlace no deja entrar a nadie ({ $reason }). Revisen que sea un enlace de entrada y que el servidor funcione.
