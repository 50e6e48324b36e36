### English, the original. Every other file beside this one has the same messages with the same variables.

## What may be reported: the name, and one line for the menu (75 characters at most, so that every chat shows it whole)

category-child-abuse = Child sexual abuse material
category-child-abuse-about = Images, video or text that show the sexual abuse of a child
category-child-exploitation = Sexual exploitation of a child
category-child-exploitation-about = Grooming, sextortion or anything else that exploits a child sexually
category-intimate-images = Intimate images without consent
category-intimate-images-about = Real or faked, shared or threatened to be shared against someone's will
category-graphic-violence = Graphic violence
category-graphic-violence-about = Killing, torture or severe injury of people or animals
category-terrorism = Terrorist content
category-terrorism-about = Calls for terrorist acts, praise of them, or instructions
category-threat = Threat of violence
category-threat-about = Someone threatens to harm a person or a group
category-self-harm = Suicide or self-harm
category-self-harm-about = Encourages suicide, self-harm or eating disorders, or shows them
category-hate = Hate
category-hate-about = Attacks people for their origin, religion, disability, gender or the like
category-harassment = Harassment
category-harassment-about = Repeated or organised attacks on one person
category-doxxing = Private data made public (doxxing)
category-doxxing-about = An address, a phone number or the like, published to expose someone
category-fraud = Fraud
category-fraud-about = Fake shops, false investments and other tricks to take people's money
category-phishing = Phishing
category-phishing-about = Poses as someone else to get passwords or card details
category-malware = Malware
category-malware-about = Software that damages, spies or takes over a device
category-spam = Spam
category-spam-about = Unwanted advertising, or the same message again and again
category-other = Something else
category-other-about = None of these fits; please say in a note what is wrong

## Where a case stands

state-reported = Reported
state-claimed = Being reviewed
state-approved = Approved
state-noticed = Notice sent
state-prepared = Notice ready for someone to submit
state-unsure = Unclear whether the notice arrived
state-escalated = Escalated
state-removed = No longer up
state-returned = Back up
state-rejected = Rejected
state-closed = Closed

## What one look at the link saw

outcome-up = Still up
outcome-gone = Not found
outcome-restricted = Exists, but hidden from us
outcome-unknown = Could not tell
outcome-not-checked = Not checked: this category forbids looking

## Counts: one form for each plural that the language has

count-communities =
    { $count ->
        [one] Reported in one community
       *[other] Reported in { $count } communities
    }
