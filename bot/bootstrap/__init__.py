"""The only room that knows all rooms: builds the service and runs it. Nothing is built anywhere else.

`building` makes the objects, `service` runs them; `messengers` is the table of what can be connected, `config` tells the use cases
the settings, `desks` serves commands that run beside the service. Nothing is imported here: a command loads only what it needs.
"""
