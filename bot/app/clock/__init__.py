"""The clock from the handoff of a lead to the first answer of somebody of the staff, in working time.

`calendars` says whose working time counts; `running` starts a clock and hands it on; `moving` does what is due while no answer comes;
`answered` notes the answer that ended it;
`promising` tells a visitor who comes off hours when somebody answers. May import what `bot.app` may; the arithmetic is in
`bot.app.worktime`.
"""
