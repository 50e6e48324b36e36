"""Who is called when something urgent waits, and how moderators are spared."""
