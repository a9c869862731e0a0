"""What follows a reply that was missed: kept beside it, so that the admins see what the visitor meant."""

from __future__ import annotations

from dialogs.asking import open_node
from dialogs.effects import Followed, FollowedBy
from dialogs.script import Ask, question_of
from dialogs.turn import Turn
from qualification.answers import Answer, Choice
from qualification.kinds import KINDS


def note_followed(turn: Turn, by: FollowedBy, answer: Answer | None = None, words: str = "") -> None:
    """Note what follows at the open question, if replies to it were missed and are kept. `words`: those of the answer."""
    node = open_node(turn)
    if not turn.state.misses or not isinstance(node, Ask) or KINDS[node.kind].is_personal:
        return
    option = answer.option if isinstance(answer, Choice) else None
    turn.do(Followed(question=question_of(turn.state.at or "", node), by=by, words=words, option=option))
