"""The parts of the DOCX."""
