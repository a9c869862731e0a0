"""The service as a real process: a Bot API server beside it, visitors, kills, stops and bad starts.

`programs` starts and ends processes, `visit` is the dialog that every visitor plays, `campaign` plays it through kills and tells what
is left afterwards. The long runs are marked `slow`.
"""
