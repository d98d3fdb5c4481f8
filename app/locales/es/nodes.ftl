## Varios servidores que comparten una base de datos

refusal-shared-secret-missing = Definan MINGA_SECRET: al menos 16 caracteres que nadie pueda adivinar, los mismos en cada nodo; con PostgreSQL ningún nodo debe crear los suyos. Por ejemplo: MINGA_SECRET=$(openssl rand -base64 32)
