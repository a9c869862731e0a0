"""How many got as far as each question of a script, and how many are still standing there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.ports import Tx
from dialogs.script import Ask, Script, question_of


@dataclass(frozen=True, slots=True, kw_only=True)
class DropOff:
    """`reached`: answered it, or have it open; `left`: of them those who have not answered (yet)."""

    reached: int
    left: int

    @property
    def share(self) -> int:
        """Of a hundred who reached it, how many left; 0 where nobody did."""
        return round(100 * self.left / self.reached) if self.reached else 0


def drop_off(tx: Tx, script: Script, since: datetime) -> Mapping[str, DropOff]:
    """By node, for the nodes that ask a question whose answer is kept. Answers of runs begun since then, whichever version they had."""
    answered = tx.answered(script.script, since)
    standing: Counter[str] = Counter()
    for one in tx.standings(script.script):
        standing[one.node] += one.people
    return {
        node_id: DropOff(reached=answered.get(question_of(node_id, node), 0) + standing[node_id], left=standing[node_id])
        for node_id, node in script.nodes.items()
        if isinstance(node, Ask)
    }
