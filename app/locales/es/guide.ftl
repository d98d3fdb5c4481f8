# browser
## La guía de una sesión: sus bloques, sus preguntas y sus estudios de caso.

guide-guide = Guía
guide-choose = Elijan una guía
guide-structure = Cómo está hecha esta guía
guide-blocks = Bloques temáticos
guide-block = Bloque { $number }
guide-block-titled = Bloque { $number }: { $title }
guide-points = Lo esencial
guide-questions = Preguntas orientadoras
guide-cases = Estudios de caso
guide-cases-of-block = Visto en otros lugares
guide-source = Fuente: { $title }
guide-example = Ejemplo
guide-example-explained = Este caso es inventado, para practicar. No describe ningún lugar real.
guide-no-cases = Esta guía todavía no tiene estudios de caso.

refusal-unknown-guide = No hay ninguna guía llamada «{ $guide }». Elijan una de estas: { $known }.
