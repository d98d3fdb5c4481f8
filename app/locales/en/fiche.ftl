## The fiche of a session: the names of its fields, and what Minga says about one it has read.

fiche-field-code = Code
fiche-field-category = Category
fiche-field-title = Title
fiche-field-thematic-line = Thematic line
fiche-field-subtheme = Sub-theme
fiche-field-organizers = Organizers
fiche-field-starts-at = Start
fiche-field-ends-at = End
fiche-field-zones = Time zones
fiche-field-duration-minutes = Duration
fiche-field-platform = Platform
fiche-field-meeting-link = Meeting link
fiche-field-capacity = Capacity
fiche-field-registration = Registration needed
fiche-field-languages = Languages
fiche-field-summary = Short summary
fiche-field-conceptualization = Conceptualization
fiche-field-objectives = Objectives
fiche-field-main-points = Main points of discussion
fiche-field-documents = Relevant documents
fiche-field-notes = Notes

## Two statements of a document that disagree, or one that cannot be understood.

fiche-conflict-repeated = { $field }: given twice. “{ $first }” is filled in, “{ $second }” is in the notes. Keep the one that is right.
fiche-conflict-unreadable = { $field }: “{ $first }” could not be understood. It is in the notes; fill in the field by hand.
fiche-conflict-not-a-number = { $field }: “{ $first }” is not one number. It is in the notes; fill in how many people can take part.
fiche-conflict-language-unknown = { $field }: Minga works in English, French and Spanish, not in “{ $first }”. It is in the notes; tell participants who need it.
fiche-conflict-zone-unknown = { $field }: no time zone is called “{ $first }”. Write it like UTC-3 or Europe/Madrid.
fiche-conflict-zone-season = { $field }: “{ $first }” means { $second }, but on that day clocks there show another time. Check which one is meant.
fiche-conflict-times-disagree = { $field }: { $first } and { $second } are not the same moment. The first is filled in; check both.
fiche-conflict-dates-disagree = { $field }: { $first } and { $second } are different days. The first is filled in; check both.
fiche-conflict-weekday-disagrees = { $field }: { $first } is not a “{ $second }”. Check the date.
fiche-conflict-duration-disagrees = { $field }: given as { $first } minutes, but from start to end there are { $second }. Correct one of them.
fiche-conflict-end-before-start = { $field }: the session would end ({ $second }) before it starts ({ $first }). The end is left open; fill it in.
fiche-conflict-date-without-time = { $field }: a date ({ $first }), but no time. Fill in when the session starts.
fiche-conflict-time-without-date = { $field }: a time ({ $first }), but no date. Fill in the day of the session.
fiche-conflict-time-without-zone = { $field }: nothing says in which time zone { $first } is. Choose the zone, for example UTC-3.

## A file that cannot be read as a fiche.

fiche-unreadable-empty = There is no text in this file. Choose another, or paste the fiche’s text.
fiche-unreadable-too-large = This file is larger than { $megabytes } MB. Save it without pictures, or paste the fiche’s text.
fiche-unreadable-too-long = This text has more than { $characters } characters, far more than a fiche. Keep only the part about this session.
fiche-unreadable-too-many-lines = This text has more than { $lines } lines, far more than a fiche. Keep only the part about this session.
fiche-unreadable-pdf = This is a PDF. Save the original document as DOCX, or copy its text and paste it.
fiche-unreadable-image = This is a picture, and Minga reads text only. Choose the document itself, or type the fiche into the form.
fiche-unreadable-other-format = This is a document of another format. Open it and save it as DOCX or as plain text.
fiche-unreadable-zip = This is a ZIP archive, not a DOCX document. Unpack it and choose the fiche in it.
fiche-unreadable-binary = This file is not a text. Choose a text, Markdown or DOCX file, or paste the fiche’s text.
fiche-unreadable-undecodable = The letters of this file cannot be read. Save it as plain text in UTF-8, or paste the fiche’s text.
fiche-unreadable-damaged = This DOCX document is damaged. Open it, save it again, and choose the new file.
fiche-unreadable-unpacks-too-large = This document unpacks to more than { $megabytes } MB. Save it without pictures, or paste the fiche’s text.
