## Plusieurs serveurs qui partagent une base de données

refusal-shared-secret-missing = Définissez MINGA_SECRET, au moins 16 caractères impossibles à deviner, identiques sur chaque nœud : avec PostgreSQL, aucun nœud ne doit choisir le sien. Par exemple : MINGA_SECRET=$(openssl rand -base64 32)
