## Several servers that share one database

refusal-shared-secret-missing = Set MINGA_SECRET to at least 16 characters that nobody can guess, the same on every node: with PostgreSQL no node may make its own. For example: MINGA_SECRET=$(openssl rand -base64 32)
