"""The guide: thematic blocks, guiding questions, case studies, and where on the stage they are shown."""
