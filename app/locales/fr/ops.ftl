## Ce que lisent les personnes qui exploitent le serveur

refusal-metrics-key-wrong = Ces chiffres sont réservés à l’exploitation du serveur. Envoyez la valeur de MINGA_METRICS_KEY comme jeton Bearer.
pages-refused-metrics-key-wrong = Ces chiffres demandent une clé
