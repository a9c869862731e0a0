"""The clock from the handoff of a lead to the first answer of somebody of the staff, in working time.

`calendars` says whose working time counts; `running` starts, hands on and stops a clock; `moving` does what is due while no answer comes;
`promising` tells a visitor who comes off hours when somebody answers. May import what `bot.app` may; the arithmetic is in
`bot.app.worktime`.
"""
