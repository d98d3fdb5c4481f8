## Lo que leen quienes administran el servidor

refusal-metrics-key-wrong = Estas cifras son para quien administra el servidor. Envíen el valor de MINGA_METRICS_KEY como token Bearer.
pages-refused-metrics-key-wrong = Las cifras piden una clave
