# browser
## Pedir la palabra, ayuda, o un momento más tarde: manos levantadas, llamadas de las salas, estacionamiento de ideas.

helping-lot = Estacionamiento de ideas
helping-lot-left = Lo que se dejó para después y sigue abierto.
