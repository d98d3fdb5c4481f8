## Los documentos de una sesión: PDF, DOCX y XLSX.

outputs-kind = Síntesis de la sesión
outputs-contents = Índice
outputs-session = La sesión
outputs-summary = Síntesis
outputs-reports = Lo que informan las salas
outputs-notes = Notas
outputs-appendix = Anexos
outputs-documents = Documentos
outputs-guide = La guía
outputs-colophon = Sobre este documento

outputs-reading = Cómo seguir los números
outputs-reading-explained = Los números pequeños junto a un punto de la síntesis indican las notas de las que procede: 3.12 es la nota 12 de la sala 3. Debajo de cada nota figuran los puntos que se apoyan en ella. En pantalla, ambos son enlaces.
outputs-made = Documento elaborado por Minga el { $moment }.
outputs-undrawn = Algunos signos no pudieron dibujarse aquí y aparecen como recuadros. Los archivos DOCX y XLSX de esta sesión los contienen.
outputs-names-left-out = Se omitieron los nombres de quienes escribieron las notas.

## Los datos de la sesión

outputs-code = Código
outputs-category = Categoría
outputs-thematic-line = Línea temática
outputs-subtheme = Subtema
outputs-organizers = Invitan
outputs-when = Cuándo
outputs-where = Dónde
outputs-languages = Idiomas
outputs-no-date = La fecha quedó abierta.
outputs-hours = { $start }–{ $end } ({ $zone })
outputs-from = desde las { $start } ({ $zone })

outputs-unit-people = { $count ->
    [one] persona
   *[other] personas
}
outputs-unit-rooms = { $count ->
    [one] sala
   *[other] salas
}
outputs-unit-notes = { $count ->
    [one] nota
   *[other] notas
}
outputs-unit-votes = { $count ->
    [one] voto
   *[other] votos
}

## Puntos y notas

outputs-line = punto { $line }
outputs-line-elsewhere = { $section }, punto { $line }
outputs-no-zone = Fuera de las zonas
outputs-empty-note = Esta nota quedó vacía.

outputs-no-sections = Todavía no se ha trabajado ningún bloque. En cuanto se abra una sala, aquí se reunirá lo que produzca.
outputs-no-lines = Este bloque todavía no tiene síntesis.
outputs-no-lines-but-notes = Este bloque todavía no tiene síntesis. Sus notas figuran completas en la parte «Notas».
outputs-no-notes = No se escribieron notas sobre este bloque.
outputs-no-notes-at-all = No se escribieron notas en esta sesión.
outputs-no-notes-in-zone = Esta zona quedó libre.

## La hoja de cálculo

outputs-sheet-summary = Síntesis
outputs-sheet-notes = Notas
outputs-sheet-votes = Votos
outputs-sheet-rooms = Salas
outputs-nothing-summed-up = Todavía no hay síntesis.
outputs-no-votes = No se dieron votos en esta sesión.
outputs-no-rooms = No se abrió ninguna sala en esta sesión.

outputs-column-block = Bloque
outputs-column-block-title = Título del bloque
outputs-column-line = Punto
outputs-column-text = Texto
outputs-column-sources = Notas de apoyo
outputs-column-note = Nota
outputs-column-room = Sala
outputs-column-room-name = Nombre de la sala
outputs-column-zone = Zona
outputs-column-author = Escrita por
outputs-column-written = Escrita el (UTC)
outputs-column-paper = Papel
outputs-column-votes = Votos
outputs-column-notes = Notas
outputs-column-people = Personas
outputs-column-id = Identificador

outputs-paper-honey = miel
outputs-paper-rose = rosa
outputs-paper-sky = cielo
outputs-paper-leaf = hoja
outputs-paper-lilac = lila
outputs-paper-sand = arena

## Rounds, answers and findings

outputs-sheet-rounds = Rondas de votos
outputs-sheet-answers = Respuestas
outputs-sheet-findings = Hallazgos
outputs-column-group = Grupo
outputs-column-reactions = Reacciones
outputs-column-round = Ronda
outputs-column-round-title = Título de la ronda
outputs-column-budget = Votos por persona
outputs-column-question = Pregunta guía
outputs-column-answer = Respuesta
outputs-column-finding = Hallazgo
outputs-column-evidence = Evidencia
outputs-column-proposal = Propuesta
outputs-column-who = Quién
outputs-column-when = Cuándo
outputs-no-rounds = No se cerró ninguna ronda de votos.
outputs-no-answers = No se respondió ninguna pregunta guía.
outputs-no-findings = No se escribieron hallazgos.

## What rooms report, in the PDF and the DOCX

outputs-evidence = Evidencia
outputs-proposal = Propuesta
outputs-who = Quién
