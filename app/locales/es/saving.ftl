# browser
## When there is a line, and yet nothing can be saved.

live-unsaved-waiting = Sin guardar todavía, { $count } en espera
live-unsaved-banner = Por ahora el servidor no puede guardar nada. Sigan trabajando: todo queda en este dispositivo y se guardará solo en cuanto sea posible.
