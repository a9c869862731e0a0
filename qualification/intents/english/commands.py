"""Commands to the bot in English (see `wording` for the notation)."""

from __future__ import annotations

from qualification.intents.wording import PhraseTable

COMMANDS: PhraseTable = {
    "stop": {
        "alone": """
            stop .. it|this|that|now|bot|please|chat|everything|all|already? / unsubscribe .. me|from|this|all? / unsub / opt out / optout
            opt me out / leave me .. alone|be / go|get away|lost|out / get out of here|my face
            fuck|f|piss|bugger|sod|buzz|eff|bug|back|naff off / fuck you|u / stfu|gtfo / shut .. up / enough / thats|this enough
            enough .. is|of enough|this / quit it|this|that|messaging / knock it off / cut it out / cease
            end|close|finish|terminate|exit .. this|the? chat|conversation|session|dialog|talk / no more .. @mail|calls / spam
            this|thats|its spam / lose my number / cancel everything|all|subscription / scram / beat it / piss off / remove me
            take me off / let me be / leave us alone / stop stop / not|never @ring / desist / mute / stop @ring .. me
            cancel .. notifications|messages|texts|everything|chat|emails|reminders
            turn|switch .. off .. notifications|messages|this|reminders? / quit / i .. want|wanna .. out .. of .. this? .. list?
            you|u .. people|guys|are? .. annoying|spamming|harassing|spammers / bye forever / no further messages|contact|communication
            im done .. with .. you|this / not .. bother .. me? / never .. contact|message|text|call .. me|us / stop talking
        """,
        "near": """
            cancel .. subscription|messages|texts|emails / youre spamming .. me / how|want|would|like|wish .. to? unsubscribe|opt
            im? .. block(,ing) you|this / ill block|report you|this / report .. spam / reported? .. as spam
            not .. want|wanna .. to .. hear|talk .. from|to .. you / sick|tired .. of .. your|these|the .. @mail|spam
            why .. you .. keep|still .. @message / who gave you .. number / get|leave .. out .. of .. my .. inbox|phone|face
            not .. sign|signed|subscribe|subscribed .. up|for|to .. this
        """,
        "anywhere": """
            stop|quit|cease @message .. me|us|this|these|it|here|anymore|@mail / stop|quit sending|with .. me|us? .. @mail|stuff|these
            not|never .. @message me|us .. again|anymore|ever|more|please? / do not .. @message me|us
            not|never .. @ring .. me|us .. again|anymore|ever / stop @ring me|us / no more .. @mail .. please|from?
            take|remove|get|scratch|strike|drop .. me|my .. off|from|of|out .. list~|subscription|mailing|newsletter|spam
            not .. want .. receive|get|any|more|these|your .. @mail|texts / unsubscribe me / leave me alone / take me off .. list
            opt out .. of .. messages|this|these? / not .. want .. @message|contacted|texted|bothered|messaged
            not .. hear .. from .. you .. again|anymore|ever / please .. stop .. messages|texts|emails|spam
        """,
    },
    "human": {
        "unprompted": """
            @desk / @real @person / support|sales team / live chat|support|agent|help
            someone|somebody|anyone real|else|human|alive|there|here|home / human being / @give .. me .. @person / @desk please
            your boss|manager|supervisor / tech support / customer service|support|care|representative
        """,
        "alone": """
            call me? .. back|please|now|asap|up|later|pls|plz|sometime? / phone|ring|dial|buzz me .. back|please|now|later? / callback
            call back / a? phone call / give me a? call|ring|bell|shout|buzz / request .. call|callback / call
            is|are|there .. anyone|anybody|someone|somebody|human|humans|person|people .. there|here|home|around|real|alive|available|
            online|else?
            hello anyone|anybody .. there|here? / no|not|hate|without a? @bot / on|by|over the? phone / not .. @bot
            @bot .. useless|stupid|sucks|dumb|hopeless / who can i .. @talk .. to|with?
            whats|your|the .. your? phone number .. i|to? .. can? call? / live person / lets|can|could|may .. call|talk|speak .. you|me?
            give me the? phone|number / contact me / reach out to me / get in touch with me / i want|need|would|like .. @desk
            schedule .. a .. call / book .. a .. call / call .. us / i .. want|need|wanna .. to .. talk|speak|call
            let .. me .. talk|speak .. to|with? / talk|speak|chat .. to|with .. me|us|you? / face to face / are you human
            sales .. rep|person|agent|manager|team
        """,
        "near": """
            @talk .. to|with .. @real? @person / @talk .. to|with|w .. @person
            @give .. me|us .. to|with|through|on|over|a|an|in? .. @real? @person / @give .. me .. a .. @real @person
            real|live|actual @person
            call|phone|ring .. me|us .. tomorrow|today|at|after|before|on|in|later|back|now|please|when|asap|tonight|around|between|this|
            next|as|here|if|for|anytime|monday|morning
            please|pls|plz|just|should|kindly .. call|phone|ring|contact .. me|us
            can|could|will|would|may|might .. you|u|someone|somebody|anyone|they|she|he|we|manager|agent|rep|@person .. call|phone|ring|
            contact .. me|us|you
            have .. @person .. call|reach|contact|phone|ring|get|message|email .. me|us|out|back|in
            need|want|like|request|expect|waiting|schedule|arrange|book|get|await .. a|your|the|for? .. callback|call|phone
            give .. me|us .. call|ring / id? .. rather|prefer|like|better|easier .. talk|call|phone|speak .. on|by|phone|over?
            can|could|lets|should|may .. we|i .. have|hop|jump|get|do|schedule|arrange|set .. on|a|up .. call|phone
            @talk .. on|by|over|via .. phone|voice|call / lets .. hop|jump|get|do .. call
            not .. talk|talking|speak|speaking|chat|chatting|deal|dealing .. to|with .. @bot
            how .. reach|contact|get|talk|speak .. a|to|an|hold|with|of .. @real? @person
            is|are|there .. a|any .. @person .. i|there|here|we|available|around|who|that .. can|could? .. @talk?
            @person .. call|contact|phone .. me|us / hate|no|not .. @bot .. @give|need|want|i .. @person
            @wish .. to|a|an|some .. @real? human|person|agent|representative|rep|operator|manager|supervisor .. please|now|here|to?
            i|me .. @wish .. @person .. to @talk / better|easier .. over|on|by .. phone
            want|need|prefer|like|rather .. speak|talk|speaking|talking|chat .. to|with .. @person
            can|could|may|is|are .. @person .. help|assist|call|contact|answer .. me|us
            when .. will|can|would .. someone|you|they|somebody|anyone .. call|phone|ring|contact .. me|us?
            what .. is .. your .. phone|number|telephone .. ill|i|so|to|can? .. call? / what .. number .. call|phone|reach|ring
            put .. me .. on .. with|to .. @person / escalate .. this|to|me? .. @person|human|manager
            prefer|rather|like .. @person|people|human .. to|over|instead|than? .. @bot?
            ask .. someone|manager|somebody .. to .. call|contact|reach
            is|are .. you|this|u .. human|real .. person|someone .. want|need|talk|speak
            speak|talk|chat .. directly|privately|personally .. to|with?
            someone|somebody|anyone|anybody .. from .. sales|team|support|company|office / get .. on .. the? .. phone|call
            call .. me .. when|whenever|anytime|at|on|after|before|asap
            arrange|schedule|book|set|request .. a|up .. call|callback|meeting .. with .. @person
            visit|come|meet .. in|face .. person|face
        """,
        "anywhere": """
            @talk .. to|with|w .. a|an|some? @real @person
            want|need|like|wanna|let|lemme|can|could .. @talk .. to|with|w .. a|an|your|the|some|sales? .. @person
            @give|connect|transfer .. me .. to|with|through .. @person / call me back
            can|could|would .. someone|somebody|you|u .. call me / have .. someone|somebody|manager .. call|contact|reach .. me
        """,
    },
    "back": {
        "alone": """
            back / go|going|move|take|get|step|turn .. me|us|a? back / @my? previous|prior .. @answer|step|page?
            @my? last .. question|answer|step|page|response / back|go .. one|a .. step|question / one .. step|question? back
            backwards|backward / return / undo .. it|that|this|last?
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
            new .. conversation|chat|session|start / main menu / home
            clear .. everything|all|chat .. and .. start|begin|restart .. over? / fresh start / start|begin / rewind .. start|beginning?
            go home / again from .. start|beginning|scratch|top
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
            lets? move|moving|go|carry|keep .. on|ahead|forward|going|along|further .. to? next? .. question|one? / continue / proceed
            forward / advance / onwards|onward / no comment|answer|response / none of your .. business|concern / nunya
            thats|its|this|is|that|information .. private|personal|confidential|secret|sensitive / private|confidential|secret|personal
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
            what .. can|could|do|does .. you|this|the|it|u|bot .. bot|able? .. do|offer|help / what are you able .. do / what you can do
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
            can .. you .. repeat .. that|the|question? / what .. was .. the .. question
            how .. do|does|am|to .. i|it|this|one .. start|begin|respond|proceed|continue
        """,
        "near": """
            what .. am|do|should .. i .. supposed|need|have|do .. to .. do|press|type|write
            no idea .. what|how .. to|i|this .. do|use|works|work|press
            not .. know|sure|understand .. what|how|where .. to|i .. do|press|type|write|click|answer|use
            not|didnt|not .. understand|get .. the|your|this .. question / how .. do .. i .. use .. this|the|bot
        """,
    },
    "language": {
        "abroad": """
            english / in english
        """,
        "unprompted": """
            espanol|francais|deutsch|italiano|portugues|polski|turkce|russkiy|nederlands|svenska|ukrainska|romana|cestina .. bitte|por|
            per|favore|favor|prosze|lutfen?
            @tongue please|pls|plz / in|to @tongue / language~ / langs|lang / no|bad|poor @tongue
            rather|prefer|would|like|id|better|want|maybe|only .. in|to? .. @tongue / switch|change .. @tongue
            any|other .. language~ .. available?
        """,
        "near": """
            change|switch|swap|select|choose|set|pick|another|other|different|which|what|any .. the|my|to|a|other|your? language~
            change|switch|swap|set|put|go .. it|this|that|language|me|over? to|into|in @tongue
            do|can|could|does|would .. you|u|we|anyone|i|bot|this|it .. speak|talk|write|use|do|continue|reply|chat|understand|know|
            answer|switch|have .. this|it|me|to|with? in|to? @tongue
            speak|talk|write|reply|answer|respond|continue|chat|type .. to|in|me|with? .. in? @tongue
            not|cant|no|barely|hardly|poorly .. speak|understand|read|write|know|talk .. @tongue
            my @tongue .. is .. bad|not|poor|terrible|limited|weak|rusty|good|great / in .. @tongue .. please|pls|plz
            is|are .. available|this|it|there|you|bot .. in|a|an|any .. @tongue .. version|option|available?
            do .. you .. have .. other|another|any|more|@tongue .. languages|language|version
            @tongue .. version|language|speaker .. please|available? / in .. another|other|different|my .. language~
            not .. my .. first|native .. language / would|could|can .. we .. do|continue|have .. in @tongue
            can .. i .. have|get .. in @tongue / speak|talk|know|understand .. only .. @tongue
            only .. speak|talk|know|understand .. @tongue / in .. @tongue .. please|instead|possible|available
            can|could|may|do|is|would .. i|we|you|this|it .. in .. @tongue / have|get|got|do|see .. this|it|that|bot .. in .. @tongue
            not .. good|fluent|great .. at|in|with .. @tongue
            id|i|would|rather|prefer .. do|talk|speak|write|chat|use|continue .. in|this? .. @tongue
        """,
    },
    "delete_data": {
        "alone": """
            gdpr / gdpr .. request|deletion|please|erasure|delete
            @delete .. me|everything|all .. please|now|completely|entirely|forever? / right to .. be forgotten|erasure
            i? .. withdraw|revoke|retract .. my? .. consent / data .. @delete .. request? / @delete .. me|everything .. about|of? .. me?
            @delete .. this|our|the|my|all .. chat|conversation|history|messages|thread|dialog .. history|please?
            @delete .. what|everything|all .. i|ive|you .. wrote|said|sent|typed|told|written|have|know
            @delete .. account|profile|history|chat|conversation|data|records
        """,
        "near": """
            @delete .. me .. from .. your|the? .. @base|system / withdraw|revoke|retract|withdrawing .. consent
            want|like|please|need .. to .. be .. forgotten|deleted|erased / @delete .. @records .. request
            request .. @delete .. of? .. @records
        """,
        "anywhere": """
            @delete .. my|our .. personal|all|phone|chat|stored|user|contact? .. @records
            @delete .. all|any|everything|anything|data|info|information|stuff|what .. about|on|of|you|concerning .. me|have|my|got|know|
            us
            get rid .. of .. my .. @records / my .. @records .. be|to|should|is? @delete
            not|stop|never .. store|storing|keep|keeping|save|saving|hold|holding|process|processing|share|sell .. my|any|our .. @records
            everything .. you .. have|know|got .. on|about .. me|us
            want|like|need|please .. my .. data|info|information|account|number|details|everything .. gone|deleted|removed|erased|wiped
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
