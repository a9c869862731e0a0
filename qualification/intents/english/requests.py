"""Requests to the bot in English (see `wording` for the notation)."""

from __future__ import annotations

from qualification.intents.wording import PhraseTable

REQUESTS: PhraseTable = {
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
            i .. said|told .. stop|no / stop .. already|asking|talking|please|messaging|it
            not .. interested .. stop .. messaging|texting|writing|contacting / no more .. of .. this|these|that
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
            @desk / @real @person / sales team / support team|please / live chat|support|agent|help
            someone|somebody|anyone real|else|human|alive|there|here|home / human being / @give .. me .. @person / @desk please
            your boss|manager|supervisor / tech support / customer service|support|care|representative
        """,
        "alone": """
            call me .. back|please|now|asap|up|later|pls|plz|sometime? / phone|ring|dial|buzz me .. back|please|now|later? / callback
            call back / a? phone call / give me a? call|ring|bell|shout|buzz / request .. call|callback
            is|are|there .. anyone|anybody|someone|somebody|human|humans|person|people .. there|here|home|around|real|alive|available|
            online|else?
            hello anyone|anybody .. there|here? / no|not|hate|without a? @bot / on|by|over the? phone / not .. @bot
            @bot .. useless|stupid|sucks|dumb|hopeless / who can i .. @talk .. to|with?
            whats|your|the .. your? phone number .. i|to? .. can? call? / live person / lets|can|could|may .. call|talk|speak .. you|me?
            give me the? phone|number / contact me / reach out to me / get in touch with me / i want|need|would|like .. @desk
            schedule .. a .. call / book .. a .. call / call .. us / i .. want|need|wanna .. to .. talk|speak|call
            let .. me .. talk|speak .. to|with? / talk|speak|chat .. to|with .. me|us|you? / face to face / are you human
            sales .. rep|person|agent|manager|team / transfer|forward|connect|redirect .. me|us .. please|now|over?
            human|person|agent .. now|please|asap
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
            this|bot .. is|isnt|not .. not? .. working|helping|helpful|useful .. @talk|let|want|need|give .. @person|human|person
        """,
        "anywhere": """
            @talk .. to|with|w .. a|an|some? @real @person
            want|need|like|wanna|let|lemme|can|could .. @talk .. to|with|w .. a|an|your|the|some|sales? .. @person
            @give|connect|transfer .. me .. to|with|through .. @person / call me back
            can|could|would .. someone|somebody|you|u .. call me / have .. someone|somebody|manager .. call|contact|reach .. me
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
            any|other .. language~ .. available? / @tongue possible|available|ok|option
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
            is|do .. there|you|this .. a|an|in|have|any .. @tongue .. version|option|speaker|speaking?
            how .. do|to|can .. i .. change|switch|set .. language|to|the .. language|@tongue?
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
            take|get|pull .. my .. @records .. off|out|from|of .. of|your|the .. @base
            remove|delete|erase|wipe .. me .. from .. your|the|all .. @base / not .. have|hold|keep|retain|use .. my .. @records
        """,
    },
}
