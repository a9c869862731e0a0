"""Admins edit scripts in the messenger: one file an act, each with its `ACT` (a line in `acts.SCRIPTING`) and its `think`.

Reading, checking and comparing a script takes up to seconds, so an act only writes an errand down; `errands` does it beside the writer:
`errand.look` reads, `think` decides (pure, in a thread), `finishing` writes what was decided. `hearing` takes an admin's message where an
edit waits for one, `trying` plays a draft. To add an act: its file, its line in `acts.SCRIPTING` and in `errands.THINKING`, its words. May
import what `bot.app` may.
"""
