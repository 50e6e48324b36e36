## What acts on a case are called, and what they ask first

act-category = Correct category…
ask-reject-title = Reject case { $number }
ask-reject = Why? Whoever reported it and asked to hear is told this.
ask-submitted-title = Case { $number } was submitted
ask-submitted = The reference that the recipient gave you, if any
ask-category-title = Category of case { $number }
ask-category = What is it really?
ask-show-link-title = Link of case { $number }
ask-show-link = Do you need to see the address? It is shown broken, to you only, and that you asked is written down.
