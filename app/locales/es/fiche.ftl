## La ficha de una sesión: los nombres de sus campos y lo que Minga dice de la que ha leído.

fiche-field-code = Código
fiche-field-category = Categoría
fiche-field-title = Título
fiche-field-thematic-line = Línea temática
fiche-field-subtheme = Subtema
fiche-field-organizers = Organizan
fiche-field-starts-at = Inicio
fiche-field-ends-at = Fin
fiche-field-zones = Zonas horarias
fiche-field-duration-minutes = Duración
fiche-field-platform = Plataforma
fiche-field-meeting-link = Enlace de conexión
fiche-field-capacity = Capacidad
fiche-field-registration = Inscripción necesaria
fiche-field-languages = Idiomas
fiche-field-summary = Resumen breve
fiche-field-conceptualization = Conceptualización
fiche-field-objectives = Objetivos
fiche-field-main-points = Principales puntos de discusión
fiche-field-documents = Documentos de interés
fiche-field-notes = Notas

## Dos datos de un documento que se contradicen, o uno que no se entiende.

fiche-conflict-repeated = { $field }: aparece dos veces. Se tomó «{ $first }»; «{ $second }» está en las notas. Conserven lo correcto.
fiche-conflict-unreadable = { $field }: no se entendió «{ $first }». Está en las notas; completen el campo a mano.
fiche-conflict-not-a-number = { $field }: «{ $first }» no es un solo número. Está en las notas; indiquen cuántas personas pueden participar.
fiche-conflict-language-unknown = { $field }: Minga funciona en inglés, francés y español, no en «{ $first }». Está en las notas; avisen a quienes lo necesiten.
fiche-conflict-zone-unknown = { $field }: ninguna zona horaria se llama «{ $first }». Escríbanla como UTC-3 o Europe/Madrid.
fiche-conflict-zone-season = { $field }: «{ $first }» significa { $second }, pero ese día los relojes de allí marcan otra hora. Comprueben cuál es la correcta.
fiche-conflict-times-disagree = { $field }: { $first } y { $second } no son el mismo momento. Se tomó el primero; revisen ambos.
fiche-conflict-dates-disagree = { $field }: { $first } y { $second } son días distintos. Se tomó el primero; revisen ambos.
fiche-conflict-weekday-disagrees = { $field }: el { $first } no es «{ $second }». Revisen la fecha.
fiche-conflict-duration-disagrees = { $field }: se indican { $first } minutos, pero del inicio al fin hay { $second }. Corrijan uno de los dos datos.
fiche-conflict-end-before-start = { $field }: la sesión terminaría ({ $second }) antes de empezar ({ $first }). El fin quedó vacío; complétenlo.
fiche-conflict-date-without-time = { $field }: hay una fecha ({ $first }), pero no una hora. Indiquen cuándo empieza la sesión.
fiche-conflict-time-without-date = { $field }: hay una hora ({ $first }), pero no una fecha. Indiquen el día de la sesión.
fiche-conflict-time-without-zone = { $field }: nada dice en qué zona horaria es { $first }. Elijan la zona, por ejemplo UTC-3.

## Un archivo que no se puede leer como ficha.

fiche-unreadable-empty = Este archivo no contiene texto. Elijan otro o peguen el texto de la ficha.
fiche-unreadable-too-large = Este archivo pesa más de { $megabytes } MB. Guárdenlo sin imágenes o peguen el texto de la ficha.
fiche-unreadable-too-long = Este texto tiene más de { $characters } caracteres, muchos más que una ficha. Conserven solo la parte de esta sesión.
fiche-unreadable-too-many-lines = Este texto tiene más de { $lines } líneas, muchas más que una ficha. Conserven solo la parte de esta sesión.
fiche-unreadable-pdf = Esto es un PDF. Guarden el documento original como DOCX, o copien su texto y péguenlo.
fiche-unreadable-image = Esto es una imagen, y Minga solo lee texto. Elijan el documento mismo o escriban la ficha en el formulario.
fiche-unreadable-other-format = Este documento tiene otro formato. Ábranlo y guárdenlo como DOCX o como texto sin formato.
fiche-unreadable-zip = Esto es un archivo ZIP, no un documento DOCX. Descomprímanlo y elijan la ficha que contiene.
fiche-unreadable-binary = Este archivo no es un texto. Elijan un archivo de texto, Markdown o DOCX, o peguen el texto de la ficha.
fiche-unreadable-undecodable = Las letras de este archivo no se pueden leer. Guárdenlo como texto en UTF-8 o peguen el texto de la ficha.
fiche-unreadable-damaged = Este documento DOCX está dañado. Ábranlo, guárdenlo de nuevo y elijan el archivo nuevo.
fiche-unreadable-unpacks-too-large = Al descomprimirse, este documento ocupa más de { $megabytes } MB. Guárdenlo sin imágenes o peguen el texto de la ficha.
