# browser
## Lo que hace una mano en un tablero: herramientas, selección, menús

board-tool-text = Texto
board-tool-text-key = Escribir sin papel (T)
board-tool-draw = Dibujo
board-tool-draw-key = Dibujar a mano alzada (P)
board-tool-arrow = Flecha
board-tool-arrow-key = Unir con una flecha (A)
board-picture = Imagen
board-ink = Tinta

board-selected = { $count } elementos
board-actions = { $count ->
    [one] Acciones sobre la selección
   *[other] Acciones sobre los { $count } elementos elegidos
}
board-align = Alinear
board-align-left = Bordes izquierdos
board-align-centre = Centros
board-align-right = Bordes derechos
board-align-top = Bordes de arriba
board-align-middle = Mitades
board-align-bottom = Bordes de abajo

board-arrow-between = Flecha de { $from } a { $to }
board-arrow-loose = un lugar libre
board-arrow-shape = Forma de la flecha
board-arrow-source = Inicio de la flecha
board-arrow-bend = Curva de la flecha
board-arrow-target = Final de la flecha
board-arrow-keys = Las teclas de flecha la mueven; con Ctrl (⌘), un extremo va al siguiente objeto en esa dirección.

board-look-drawn = Color y trazo
board-look-text = Color y tamaño
board-line = Trazo
board-line-thin = Fino
board-line-medium = Mediano
board-line-thick = Grueso
board-line-broad = Muy grueso
board-heads = Puntas de la flecha
board-heads-none = Sin punta
board-heads-end = Punta al final
board-heads-both = Punta en los dos extremos
board-size = Tamaño de las letras
board-size-s = Pequeño
board-size-m = Mediano
board-size-l = Grande
board-lang = Idioma de la nota
board-lang-none = Sin indicar

board-menu-things = Qué se puede hacer con esto
board-menu-ground = Qué se puede hacer aquí
board-do-edit = Escribir
board-do-open = Abrir el enlace
board-do-group = Agrupar
board-do-ungroup = Sacar del grupo
board-do-tidy = Ordenar
board-do-larger = Agrandar
board-do-smaller = Achicar
board-do-straighten = Enderezar
board-do-front = Al frente
board-do-back = Al fondo
board-do-duplicate = Duplicar
board-do-look = Ver de cerca
board-do-lock = Bloquear
board-do-unlock = Desbloquear
board-do-light = Mostrar a todas las personas
board-do-unlight = Dejar de mostrarlo
board-do-delete = Borrar
board-do-note-here = Una nota aquí
board-do-text-here = Un texto aquí
board-do-paste = Pegar palabras
board-do-select-all = Seleccionar todo
board-undo = Deshacer
board-redo = Rehacer
board-undo-key = Deshacer mi último cambio
board-redo-key = Volver a hacerlo

board-kind-note = Nota
board-kind-text = Texto
board-kind-stroke = Dibujo
board-kind-arrow = Flecha
board-kind-picture = Imagen
board-kind-card = Enlace
board-made-by = { $kind } de { $name }
board-anonymous = Alguien
board-text-empty = Texto vacío
board-words-of-text = Palabras del texto
board-note-hidden = Oculto por ahora
board-hidden-yet = Podrán leerlo cuando se muestre todo.
board-drawn = Dibujado.
board-grouped = { $count } notas en un mismo grupo.
board-group-untitled = Grupo
board-group-name = Nombrar
board-group-name-of = Nombre del grupo
board-group-into = Grupo
board-group-new = Grupo nuevo
board-not-yet = Sus palabras están en camino. Podrán escribir aquí cuando estén guardadas.
board-pasted = { $count ->
    [one] { $count } nota pegada.
   *[other] { $count } notas pegadas.
}
board-pasted-part = Se crearon { $count } notas. Quedan { $left } líneas: péguenlas aparte.
board-paste-by-keys = Este navegador no permite pegar con un botón. Usen Ctrl V (⌘ V).
board-deleted-many = { $count } elementos borrados.
board-delete-many = ¿Borrar también lo que hicieron otras personas ({ $count })?
board-round-over = Esta ronda de votos terminó.
board-map = Mapa del tablero: toquen un lugar para ir allí
board-map-show = Mapa
board-link-opened = El enlace se abre en una pestaña nueva.

board-picture-without-words = Imagen
board-picture-words = Qué muestra la imagen
board-picture-missing = No se puede mostrar esta imagen.
board-picture-coming = La imagen está en camino…
board-picture-kinds = Las imágenes pueden ser archivos PNG, JPEG o WebP.
board-picture-offline = La imagen no llegó. Prueben de nuevo cuando mejore la conexión.
board-others = También en el tablero
board-drawings = { $count ->
    [one] { $count } dibujo de { $name }
   *[other] { $count } dibujos de { $name }
}

board-react = Reaccionar
board-react-yes = De acuerdo
board-react-heart = Me encanta
board-react-idea = Buena idea
board-react-question = Tengo una pregunta
board-react-clap = Bravo
board-react-laugh = Me da risa
board-reacted = { $reaction }: { $count }

## Atajos

board-keys-title = Atajos
board-keys-show = Atajos
board-keys-letters = Las letras solas son atajos
board-keys-part-tools = Herramientas
board-keys-part-walk = Con el teclado en el tablero
board-keys-part-change = Cambiar
board-keys-part-look = Mirar
board-key-note = Nota nueva
board-key-select = Seleccionar
board-key-text = Texto
board-key-draw = Dibujo
board-key-arrow = Flecha
board-key-vote = Votar
board-key-arrows = Ir de un elemento a otro; mover lo que se tomó
board-key-take = Tomar, dejar
board-key-also = Tomar uno más
board-key-keep = Seguir sin soltar lo tomado
board-key-write = Escribir
board-key-handles = Flecha tomada: a sus extremos y su curva
board-key-menu = Menú
board-key-escape = Soltar; volver a seleccionar
board-key-undo = Deshacer mi último cambio
board-key-redo = Volver a hacerlo
board-key-copy = Copiar, cortar, pegar
board-key-duplicate = Duplicar
board-key-group = Agrupar, desagrupar
board-key-tidy = Ordenar
board-key-order = Al frente, al fondo
board-key-all = Seleccionar todo
board-key-delete = Borrar
board-key-zoom = Agrandar, achicar
board-key-fit = Ver todo
board-key-selection = Ver de cerca lo seleccionado
board-key-map = Mapa
board-key-sheet = Esta página

## Las personas

board-people-follow = Seguir
board-people-unfollow = Dejar de seguir
board-people-jump = Ir hacia { $name }
board-people-nowhere = { $name } no señala nada en este momento.
board-following = Siguen a { $name }: el tablero se mueve con esa persona.
