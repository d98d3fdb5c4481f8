"""A fiche of our own, as people paste it: labels, one text too long, one field forgotten, one too many."""

from typing import Final

TITLE: Final = "Repair cafés, tool libraries and the town budget"
OBJECTIVES: Final = "Agree on three next steps."
FICHE: Final = f"""Workshop

Title of the session 5.1.2: {TITLE}

Thematic Line 5: Things that last, and those who mend them

Sub-theme 5.1: Public money for shared use

Organizers: Green Basket, Town of Alba, Menders’ League

Date: 12/03/2027

Time: 10:00 - 11:30 (UTC-3) / 14:00 - 15:30 (UTC+1)

Platform: Zoom

Registration needed: Yes

Language: EN/FR/SPA

Coffee: brought by the menders themselves

Short summary of the session (max. 250 words):

Menders, librarians of things and officials compare what their towns pay for, and what it saves them.

1. Conceptualization of the session *(max. 1000 words)*

A drill is used for a quarter of an hour in its whole life. Where a neighbourhood shares one, money and metal
stay free for something better. Some towns have begun to pay for the shelf on which it lies.

2. Objectives (*max. 100 words*)

{f"{OBJECTIVES} " * 21}

3. Main points of discussion (*max. 150 words*)

Who pays for the room, who for the insurance, and who for the coffee?

4. Relevant documents (*if applicable*)

- [What a shelf costs](https://example.org/shelf)
"""
