# browser
## Le guide d’une session : ses blocs, ses questions et ses études de cas.

guide-guide = Guide
guide-choose = Choisissez un guide
guide-block = Bloc { $number }
guide-block-titled = Bloc { $number } : { $title }
guide-points = L’essentiel
guide-questions = Questions pour avancer
guide-cases-of-block = Vu ailleurs
guide-source = Source : { $title }
guide-example = Exemple
guide-example-explained = Ce cas est inventé pour l’exercice. Il ne décrit aucun lieu réel.

refusal-unknown-guide = Aucun guide ne s’appelle « { $guide } ». Choisissez parmi ceux-ci : { $known }.
