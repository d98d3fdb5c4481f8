# browser
## La guía de una sesión: sus bloques, sus preguntas y sus estudios de caso.

guide-guide = Guía
guide-choose = Elijan una guía
guide-block = Bloque { $number }
guide-block-titled = Bloque { $number }: { $title }
guide-points = Lo esencial
guide-questions = Preguntas orientadoras
guide-cases-of-block = Visto en otros lugares
guide-source = Fuente: { $title }
guide-example = Ejemplo
guide-example-explained = Este caso es inventado, para practicar. No describe ningún lugar real.

refusal-unknown-guide = No hay ninguna guía llamada «{ $guide }». Elijan una de estas: { $known }.
