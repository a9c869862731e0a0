"""What visitors say who mean an option without naming it, topic by topic; `qualification.matching.topics` reads these files."""
