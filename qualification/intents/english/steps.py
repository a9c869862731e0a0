"""Steps through the questions in English (see `wording` for the notation)."""

from __future__ import annotations

from qualification.intents.wording import PhraseTable

STEPS: PhraseTable = {
    "back": {
        "alone": """
            back / go|going|move|take|get|step|turn .. me|us|a? back / @my? previous|prior .. @answer|step|page?
            @my? last .. question|answer|step|page|response / back|go .. one|a .. step|question / one .. step|question? back
            backwards|backward / undo .. it|that|this|last?
            mistake|error|typo|whoops|oops|oopsie|mistype|misclick|misclicked|mistyped|misspelled|misspelt|misread|mispressed|mistap
            i|my|a .. mistake|bad|error|typo / i? made .. mistake|error|typo / messed|screwed|fucked|mixed .. up|it / @wrong .. @answer
            i? @change .. @my .. @answer / @entered .. @wrong .. @answer
            not .. what .. i .. meant|mean|wanted|intended|said .. to? .. say|choose|click|pick|press|select|type?
            thats|that|this|was|it|is .. @wrong|mistake|typo|incorrect|error|misclick / sorry|oops .. @wrong .. @answer?
            let .. me .. @change .. @my? .. @answer? / i .. answered|clicked|pressed|chose|typed .. @wrong|badly|mistake|accident
            by|accidental(ly,) .. mistake|accident|clicked|pressed|sent / @change .. something|it|that / oops .. sorry|wrong / i was wrong
            meant .. something else / wait no / previous / fat fingers|finger|fingered / one|step|page|question .. back
            previous .. one|page|screen|menu / wrong .. one|number|name|email|date|city / i .. was .. wrong|mistaken
            let .. me .. redo .. that / can .. i .. @change .. that|it|this|something
            i? .. not .. mean .. that|it|to .. press|click|say|choose|select? / not .. what .. i .. mean|meant
            thats|that|this|it .. not .. right|correct / i .. misspoke|misunderstood|misread|misclicked
        """,
        "near": """
            go|take|return|bring|get|back|head|jump .. to .. previous|last|prior|earlier .. @answer|step|page?
            go|take|move .. back .. one|a|to|step .. step|question|previous?
            @change .. my|previous|last|the .. previous|last|prior? .. answer~|response~|reply|choice~|selection~|entry|email|number|name|
            phone
            i? .. @entered .. you|the|in|my|a .. @wrong .. @answer / made .. mistake .. in|on|with|with|earlier .. @my .. @answer
            @wrong .. @answer .. @entered / typo .. in .. @my .. @answer / messed|screwed .. up .. my .. @answer
            mis(spelled,typed,spelt,read,clicked,entered) .. @my .. @answer
            can|could|want|need|like|let .. @change .. my|the|previous|last .. @answer
            edit|correct|change|fix|modify|revise|update .. my|the|previous|last|that|what .. @answer|i .. said|wrote|entered|put|typed?
            that|this|it .. was|is .. the|a .. @wrong .. one|answer|option|choice|button|number|name|email?
            accidentally|mistakenly .. @entered|hit|pressed|sent
            i .. meant|wanted|intended .. to .. say|pick|choose|select|put|type|write|click|something|other .. else|other|another?
            @entered .. by .. mistake|accident / go|take .. to .. the? .. one|question .. before
            i .. need|want|like .. to .. @change .. my|something|that|it|the
        """,
    },
    "restart": {
        "alone": """
            restart .. the|this|chat|bot|conversation|everything|quiz|again|it|form|from|please? / reboot
            reset .. the|this|chat|bot|conversation|everything|all|it|form|please?
            start|begin|starting|beginning .. over|again|afresh|anew|fresh|new .. again|from? / from the .. beginning|start|top|begining
            from scratch|zero|square / all over .. again / back .. to .. the? .. beginning|start|square .. one?
            redo .. everything|all|it|whole|the .. thing|from|again? .. start|beginning|scratch? / do|try .. it .. all? over .. again?
            new .. conversation|chat|session|start / main menu / clear .. everything|all|chat .. and .. start|begin|restart .. over?
            fresh start / rewind .. start|beginning? / go home / again from .. start|beginning|scratch|top
            wipe|clear|delete|erase .. everything|all|it|answers? .. and .. start|begin .. over|again|fresh?
            lets|can|could|want|like|i .. we|i|to? .. restart .. from|the|again|everything? .. beginning|start|scratch?
            go|back .. again .. from .. start|beginning|scratch|top / start .. all .. over / one more time from .. start|beginning|top
            try .. again .. from .. start|beginning|scratch? / rerun|relaunch .. bot|chat|this|it?
        """,
        "near": """
            start|begin|starting|redo|go|restart .. from|all|over|at|right .. the|very? beginning|start|scratch|top|zero|over|begining
            @talk .. start over / lets|can|could|want|like|let|wanna|i|need .. start|begin .. over|again|afresh|fresh|anew
            go|take|back|return|bring|get|jump .. back? .. to .. very|the .. beginning|start|begining|top
            redo .. whole|all|everything|entire .. thing|quiz|it?
        """,
    },
    "skip": {
        "alone": """
            skip .. it|this|that|question|one|please|ahead|to|the|next?
            i|ill|can|lets|could|let|id .. skip .. this|that|it|question|one? / next .. one|question|please|up?
            pass .. on|this|that|it|for|question|one? / ill|i pass|skip .. on?
            lets? move|moving|carry|keep .. on|ahead|forward|going|along|further .. to? next? .. question|one? / lets? go on
            lets? move|go|jump .. to .. next .. question|one? / continue / proceed / onwards|onward / no comment|answer|response
            none of your .. business|concern / nunya
            thats|its|this|is|that|information .. private|personal|confidential|secret|sensitive / confidential|secret
            do|must|should .. i .. have|need|got? .. to? .. answer|tell|fill / do .. i .. have to say
            is .. this|that|it .. required|mandatory|obligatory|necessary|compulsory|optional|needed
            leave .. it|this|that|blank|empty .. blank|empty|out?
            another|different|ask .. me|question .. question|something|else|another|please? / decline .. to|answer .. answer|say? / blank
            i plead the fifth
            rather|prefer|refuse|decline .. not|to .. say|answer|tell|share|disclose|respond|specify|discuss|give|reveal .. that|this|it|
            you|to|question?
            rather|prefer not .. to|say|answer|tell
            not .. want|going|gonna|willing|wish|comfortable|like|wanna|care .. to? .. say|answer|tell|share|disclose|respond|answering|
            sharing|saying|give|discuss .. that|this|it|you?
            not .. answering|saying|telling|sharing|disclosing .. that|this|it|you?
            cant|refuse|not .. answer|answering|say|tell|share|disclose|saying .. that|this|it|you|question / na|nah skip|next
            can|could|lets|let|may|please|i .. we|i|us? .. move|go|skip|jump|proceed .. on|to|ahead .. the? .. next .. question|one|step|
            part?
            go|move|jump|proceed|skip|onto|on .. to .. the? next .. question|one|step?
            prefer|like|rather|want .. to .. keep .. that|it|this .. private|myself|secret|confidential
            i .. wont|not|cant|refuse .. to? .. say|tell|answer .. that|it|this? / no .. answer
            not .. going|gonna .. to? .. say|tell|answer|share / no .. need .. to .. answer|know .. that / next .. question|one .. please
            pass .. please|thanks? / too|that|this|bit|is .. personal|private / id .. rather .. not / rather .. not
            ask .. later|another|next
            not .. feel|want|wish|like .. like|comfortable|to? .. answering|saying|sharing|telling|disclosing|answer|say|share .. that|
            this|it?
            can .. i .. leave|keep .. this|that|it .. blank|empty|out / moving on / nothing to .. say|add
            rather|prefer|would|like|want .. to? .. keep .. that|this|it .. to? .. myself|private|me
        """,
        "near": """
            rather|prefer .. not .. to? say|answer|tell|share|disclose|respond|specify / skip .. this|that|the .. question|one|part|step
            can|could|lets|let|ill|id|want|like|may .. skip .. this|that|it|the
            not .. want|wanna .. to? answer .. this|that|it|your|any?
        """,
    },
    "help": {
        "alone": """
            help .. me|please|pls|out|us|now|needed|required? / i? .. need|want|require|can|could|get|you .. help|assistance .. me|please?
            give me a hand / assist .. me? / can|could|would .. you .. help .. me|us|out? / sos
            what .. can|could|do|does .. you|this|the|it|u|bot .. bot|able? .. do|help / what are you able .. do / what you can do
            what .. can|does .. i|this|bot|that|it|you .. bot? .. do|mean / what is this about
            how .. does|do|is|to|can|should .. i|it|this|bot|the|you|that|thing .. bot|thing? .. work|use|works|used|proceed|function|
            answer|reply
            how to .. use|answer|reply|start .. it|this|bot|that? / how .. this|it|bot|all .. works|work
            what .. do|should|am|shall|must|can .. i .. need|have|supposed? .. to? .. do|@press .. now|here|next|? / what i do
            what to do|write|type|say|press|answer .. now|here|next? / what|wat|wut now|next|then / whats next|this|that|up with
            now what
            not|cant .. understand|follow|understood|comprehend .. it|this|that|anything|what|the|how|you|question|a|to|works? ..
            question|mean|do|thing|word|works|means|asking|is?
            not .. get .. it|this|that|anything|what|the|how? .. question|mean|do|works?
            no .. clue|idea .. what|how|this .. to|i|this|it|you? .. do|works|mean|is?
            i|im .. lost|confused|stuck|puzzled|clueless|baffled / lost|confused|confusing|stuck / this .. is .. confusing|unclear
            what .. do .. you .. mean / what you mean / what do you want from me / what .. does .. that|this|it .. mean
            which|what .. button|buttons|option|key .. should|do|to? .. i|press? .. @press? / where .. do|to|should|can .. i? .. @press
            instructions / commands / list .. of .. commands / what|show|which .. are|the|me .. the? commands|options / menu / faq
            manual / guide / tutorial
            not|no|unsure .. know|sure|idea|clue .. what|how|where .. to|i|this|it .. @do|@press|supposed|use|works|work / huh
            explain .. please|this|that|it|how|the|question|yourself? .. works|work|question?
            can|could|please .. you .. explain|clarify|rephrase|elaborate .. how|the|this|that|it? .. works|question|this|it|work?
            what .. is .. this|that|it .. bot|chat|thing? .. for|about|all? / what is .. the purpose|point / who|what are you and what
            not .. clear|following / rephrase .. that|please|question? / clarify / come again / im new here / guide me / /help
            what are you for / what is going on / what .. should|do|must|shall|can .. i|we .. reply|answer|say|respond|select|pick|choose
            what .. can .. you|u|this|bot .. help|assist .. me|us|with? .. with?
            how .. can|could|do|will|would .. you|u|this|bot .. help|assist .. me|us? / what .. is|are .. my|the .. options|choices
            not .. know|sure|understand|clear .. how|what|where|which .. this|it|to|you|i|bot|the? .. works|work|is|mean|want|do|answer|
            option|button?
            need|want .. some|more|a? .. help|guidance|assistance .. here|please|with|this?
            explain .. the|your|this .. question|bot|chat|options / i .. have .. no .. clue|idea .. what|how .. this|to|is .. is|do|works?
            not .. making .. sense / that|this|it .. makes|make .. no .. sense / not .. make .. sense
            what .. the .. hell|heck .. is .. this|that / walk|guide .. me .. through .. this|it? / show me .. how|options|commands|menu
            can .. you .. repeat .. that|the|question? / what .. was .. the .. question / how .. do|am|to .. i .. respond|proceed|continue
            help .. me|us .. understand|figure|get|out .. this|it|how|what|out? .. works|bot|thing? / i .. need|want .. an? .. explanation
            what .. is .. it .. you .. can|do .. do / what .. this .. bot|chat|thing .. is|does|do / what .. else .. can .. you .. do
            show .. me .. what .. you .. can / not .. understood|understand|understanding .. anything|this|it
            it .. not .. work|working|clear / what .. am|are|is .. i|we .. meant|supposed|expected .. to .. do|@press|say .. here?
            what .. do .. you|u .. do .. exactly|here|actually?
        """,
        "near": """
            what .. am|do|should .. i .. supposed|need|have|do .. to .. do|press|type|write
            no idea .. what|how .. to|i|this .. do|use|works|work|press
            not .. know|sure|understand .. what|how|where .. to|i .. do|press|type|write|click|answer|use
            not|didnt|not .. understand|get .. the|your|this .. question / how .. do .. i .. use .. this|the|bot
        """,
    },
    "why": {
        "alone": """
            why .. do|would|are|should|you|is|does|u .. you|i|need|ask|want|that|this|asking|it|u|matter? .. need|ask|want|asking|know|
            matter|needed|tell|give|give|relevant|necessary|this|that? .. that|this|my|it|to|for|you? .. phone|number|know|email|name|
            matter|this|that|info|data?
            what .. do|will .. you|u .. need|want|use|do .. that|this|it|my .. for|phone|number|email|name|with
            what is|are .. that|this|it|they for / whats .. it|that|this .. to|for .. you? / how .. is .. that|this|it .. relevant
            for what .. reason|purpose? / what|whats .. difference|matter .. does|it? .. make?
        """,
    },
    "wait": {
        "alone": """
            one|a|just|1|#|half|in|two|few|couple|sec .. moment|minute|second|sec|min|mins|minutes|seconds|secs|mo|tick|momento .. please|
            pls?
            hold|hang|hng on|up|tight .. a|one|please|there|sec|second|minute|moment?
            wait .. a|please|up|one|for|me? .. minute|moment|sec|second|bit?
            give .. me .. a|one|#|couple|few|minute .. sec|second|minute|moment|min|minutes|seconds
            let me .. check|look|see|find|verify|grab .. for|it|that|and|back? / let me think .. a .. second|minute|moment|sec / brb
            be .. right .. back / ill .. be .. right? .. back / bear with me / moment / checking / looking
        """,
    },
}
