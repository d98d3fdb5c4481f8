"""The outputs of a session: one model (`book`), rendered as PDF (`pdf`), DOCX (`docx`) and XLSX (`xlsx`)."""
