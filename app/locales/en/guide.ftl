# browser
## The guide of a session: its blocks, guiding questions and case studies.

guide-guide = Guide
guide-choose = Choose a guide
guide-block = Block { $number }
guide-block-titled = Block { $number }: { $title }
guide-points = In short
guide-questions = Guiding questions
guide-cases-of-block = Seen elsewhere
guide-source = Source: { $title }
guide-example = Example
guide-example-explained = We made this case up for practice. It describes no real place.

refusal-unknown-guide = There is no guide called “{ $guide }”. Choose one of these: { $known }.
