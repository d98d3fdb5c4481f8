## What operators read

refusal-metrics-key-wrong = The figures are for the operator. Send the value of MINGA_METRICS_KEY as a bearer token.
pages-refused-metrics-key-wrong = The figures ask for a key
