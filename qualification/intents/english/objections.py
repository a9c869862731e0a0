"""Objections to the offer in English (see `wording` for the notation)."""

from __future__ import annotations

from qualification.intents.wording import PhraseTable

OBJECTIONS: PhraseTable = {
    "price_objection": {
        "stated": """
            @costly / thats|its|is|it|that|this|ur|youre|youre|you|are|wow|ouch|prices|price .. @so? @costly / a? lot .. of .. money|cash
            too much .. money|for|me|us|cash? / @price .. high / high @price / too high / not .. affordable|cheap|worth / ouch
            rip off|offs / ripoff / robbery|extortion / daylight|highway robbery / over budget
        """,
        "alone": """
            @so .. @costly / @costly .. for .. me|us|what|that|my
            why|how .. is|are|it|so|that|this|come|you|your? .. so .. @costly|much|high / why .. @costly|much / @so .. @so .. @costly
            @so .. much .. money|for|to? .. me|us|money|that|pay|ask|spend?
            costs|cost|costing .. too|so|a|way|an|that .. much|lot|fortune|bomb|arm .. and|for? .. leg|me|us|that?
            thats|its|its|that|it .. is|a|costs|way? .. a? lot|fortune|ripoff|steal|robbery .. of? .. money?
            cant|cannot|couldnt|not|unable|hardly .. to? .. afford|swing|pay|spend .. that|it|this|so|you|those|to? .. much|prices?
            out .. of|side .. my|our|the .. budget|price|league|reach|range .. range? / out of reach / arm and .. leg
            not .. in|within .. my|our|the .. budget|range
            not .. have .. that|enough|so|much|this .. kind|budget|money|much|cash|funds .. of|money? .. money|that|this|it|cash?
            not worth .. the|that|it|this .. price|much|money|cost?
            @price .. insane|ridiculous|crazy|steep|outrageous|absurd|mad|nuts|astronomical|unreasonable|high
            insane|ridiculous|crazy|outrageous|astronomical|exorbitant .. @price / cheaper .. please
            any .. chance|way .. of|for .. lower|cheaper|less .. price? / thats .. steep / charge .. too|so much / money is tight
            cant justify .. that|the|cost|price .. cost|price|expense? / what a .. rip|ripoff|robbery|price / not paying that
            for .. that .. price .. no / yikes|wow|ouch|whoa|jeez .. price|prices|that / such .. a .. high|big .. price|amount
            too .. rich .. for .. me|my / expensive .. but / pricier|dearer .. than .. i / out .. of .. my|our|the? .. budget|range
            outside|over|above|beyond|past .. my|our|the? .. budget / a? bit .. much
            thats|its|it|that|seems|sounds|looks|feels .. a|too|so|way|quite|very .. much|high|lot .. for .. me|us|that|my
            could .. be .. cheaper / not .. cheap
        """,
        "near": """
            @so|too .. @costly / too .. expensive
            @price .. is|are|seem|seems|look|looks|a|way|too|so|very .. too|so|very|way|high|@costly|steep .. high|@costly|steep?
            too .. high .. @price|for|a? / cant|cannot|couldnt .. afford
            over|above|beyond|outside|exceeds|exceed|exceeding|past .. my|our|the .. budget|limit|range
            out of .. my|our|the .. budget|price|range|league|reach
            more .. than .. i|we .. can|could|expected|thought|wanted|planned|budgeted|hoped|afford|anticipated .. to? .. spend|afford|
            pay?
            @costly .. than .. i|we .. thought|expected|hoped|anticipated|imagined / cheaper|lower .. than .. that .. i|we|please?
            not .. fit|have|match|within|suit .. our|my|the|into .. budget / above .. what .. i|we .. can|could|want .. pay|afford|spend
            the? cost .. is .. too|@so .. high|much|@costly / costs .. an? arm / costs .. too much
            not .. have .. that .. much|kind .. money|of? / paying .. that .. much / how .. do .. you .. justify .. price|cost
            too .. rich|dear .. for|my|me .. blood?
            hoping|hoped|looking|expected|expecting .. for? .. something|it|a .. cheaper|less|lower
            cant|could|can|would|any .. you|we|it|way .. do|make|go|get|come|be .. it|any|this|down|a? .. cheaper|lower|less|discount
            not .. paying|pay|spending|spend|afford|worth|have .. that|this|so|all .. much|price|amount|money
            not .. going|willing|prepared|ready|able .. to .. pay|spend .. that|this|so|much
            bring|lower|drop|cut|reduce .. the|your .. price|prices|cost / more .. than .. my|our .. budget
            my|our .. budget .. is .. lower|smaller|less|tight|limited|not|way|much
            @price .. is|are|seem|seems|looks .. crazy|insane|ridiculous|nuts|absurd|outrageous|unreasonable
            not .. have .. that .. in .. budget / thats|that|is|what .. a .. lot|fortune .. to|for|of .. pay|me|us|money / tight .. budget
            cheaper .. than .. that
            why|how .. is|are|it|so .. it|this|that|so|your .. that|so|this? .. expensive|pricey|costly|much|high
        """,
        "unprompted": """
            no .. money|budget|funds|cash .. for|right|now? .. that|this|it|now? / not .. have .. the .. money|budget|cash|funds
            im broke / thats|its .. a lot
        """,
    },
    "think": {
        "alone": """
            think|thinking .. it|about|on .. over|it|that|this?
            i|ill|we|well|need|must|have|let|gotta|would|should|id|wanna|will|gonna .. to|me|us|still? .. think .. it|about|on|this|
            things .. over|through|that|it|more|this?
            need|must|have|let|gotta|got|will|ill|gonna .. to|me|us? .. think .. it|about|on|this|things? .. over|through|that|it|more|
            bit?
            i think .. about it
            im|were|are|still|am .. still|just? .. thinking|deciding|considering|undecided|unsure|mulling|debating|pondering .. about|it|
            on|over? .. it|that|things|this?
            been thinking about it|this / considering .. it|this|that|options? / sleep .. on .. it|this|that
            mull .. it|this|that .. over
            need|give|take|want|some|more|few .. time|days|minute|day|hours .. to|and? .. think|decide|consider|reflect|ponder|mull|
            process .. it|about|over?
            ill|well|will|i|can|let|we .. get|come|circle|be|report|write .. back|touch .. to|with|in .. you|touch
            ill|well|will|i|we .. let .. you|u .. know
            ill|well|will|let|i|we|were|need|must|have|want|me|us|to|should .. consider|ponder|reflect|decide|contemplate|evaluate|weigh|
            review .. it|this|that|later|on|your|options|my|the|about? .. options|it|offer|pros|proposal|later?
            not .. my .. decision|call|choice|place / not .. the .. decision .. maker|makers / not .. up to .. me
            @decider .. decides|decide|choice|decision|handles|chooses|approves / its .. up .. to .. my .. @decider
            someone else .. decides
            i|ill|well|need|have|must|let|gotta|should|got|wanna|want .. to? .. @consult .. it|this|that|things? .. with|to|by|past|
            over? .. my|the|our|a? .. @decider .. first|about|before? .. it|this?
            ill think|decide later|tomorrow / need|want .. some|more|a|bit|little? .. time
            let|give .. me|us .. some|a|few|more .. time|days|day / i .. not .. know .. yet / hmm .. let .. me .. think
            maybe .. i|ill|let .. need|have|think|me .. to? .. think
            going|gonna|want|need|have|let|ill|might|may|must .. to|me? .. sleep .. on .. it
            not .. ready .. to .. decide|commit|say|answer|sign|buy .. yet|now? / need|want .. more .. time .. to|before?
        """,
        "near": """
            think .. about .. it|this|that / think .. it|this .. over
            need|want|some|more|give|take|bit .. time .. to|before .. think|decide|consider|deciding
            @consult .. it|this|that|things|with|to|by|past|first .. with|to|by|past|my|the|our|over .. my|the|our|@decider .. @decider?
            ask|asking|consult .. my|the|our|with .. @decider
            get|need|have|want|wait .. approval|sign-off|permission|input|opinion|blessing .. from|of|by .. my|management|the|@decider
            need|have|get|wait|want|got .. my|our|for .. @decider .. approval|sign-off|permission|okay|opinion|input|decide|agree|
            agreement|blessing
            not .. made .. up .. my|our .. mind|minds / weigh|compare|evaluate .. options|pros|it|up|my
            bring .. it|this .. to .. @decider
            my|our|the .. @decider .. has|have|needs|must|will .. to? .. decide|approve|agree|choose|sign / get .. back .. to .. you
            let .. you .. know .. later|soon|tomorrow|by|next|in|after|when?
            check|discuss|talk|run .. with|by|it .. @decider .. first|before? / on .. the .. fence
            discuss|talk|debate|review|consider|decide|go .. it|this|about|over? .. internally|first|together|with|as
            talk .. it|this .. over .. with .. my|our|the|@decider? / discuss .. it|this .. and .. get|come|let
            need|give|take|want|have .. me|us|a|few|some|more|couple .. days|day|week|time|hours|weeks .. to .. decide|think|consider|
            discuss|mull|answer
            have|need|got|must|gotta .. to .. ask|consult|check|convince|talk .. with|to? .. my|the|our .. @decider
            @decider .. makes|make|takes|has .. the .. decision|decisions|call|final|last
            final|last .. say|word|decision .. is|with|rests|not .. @decider|mine / my|our|the .. @decider .. decision|call
            consider|considering|review|reviewing|evaluate .. your|the|this .. offer|proposal|quote|options
            come|circle .. back .. to .. you|later|this / get|getting .. back .. you / need .. to .. think|decide|discuss
            have .. to .. decide .. first|with|together|later / make|made|making .. up .. my|our .. mind
        """,
        "anywhere": """
            i|ill|we|well|need .. sleep on it
            i|we|ill need|have|must|gotta .. to .. @consult .. it? .. with|to|by .. my|our|the @decider
        """,
        "unprompted": """
            not .. decided|made .. yet|up|my? .. mind|yet? / undecided / not sure yet
        """,
    },
    "not_interested": {
        "unprompted": """
            no|nah|nope .. thanks|thank|thx|ty .. you|u|im|good? / nothing .. at|thanks|really? .. all?
            not .. need|want|necessary|needed|required|require|looking .. it|this|that|any|anything|one|them|to|for? .. of|anything|it|
            this|that|right|now|thanks|anymore?
            no need .. for|thanks? / im|were|all|am .. all? .. good|set .. thanks|for|now? / im|were .. fine|okay|ok .. thanks
            nothing .. i? need|want / not .. bother / hard no|pass / i|we need nothing / not .. for .. me|us
        """,
        "alone": """
            not|no|zero|never|un .. interested|interest|keen .. anymore|in|thanks|at|any? .. more|all|it|this|anything|you|your?
            uninterested / no|not .. longer .. interested|need|needed|want|relevant|looking|required|necessary .. it|this|in|that|for?
            not .. need|want|looking|interested|relevant|needed|require|necessary .. it|this|that|them|any|for? .. anymore|longer|more
            changed .. my|our|mind .. mind|minds? / i|ive|we|weve .. changed .. mind|minds
            not .. relevant|applicable|current .. anymore|longer|me|to|for? / never .. mind / nevermind|nvm|nm|nvmd
            forget .. it|about .. it|this|that? / not .. for .. me|us|my|our / not .. my .. thing|cup|style|jam
            not .. what .. im|i|we|were|was|am .. looking|need|want|after|searching .. for?
            not .. looking .. for .. anything|this|that|it
            problem|issue|it|matter|already|its|all .. solved|sorted|resolved|fixed|handled|taken .. already|care|itself? / hard pass
            pass .. thanks|not|no .. interested? / count me out / ill pass thanks / im out
            not .. going .. to|ahead|forward .. buy|ahead|proceed? / lost interest / not today thanks
            i|we .. decided .. against|not .. it|to|this .. proceed|buy|it? / not .. buying|purchasing .. anything|now|today
            no .. interest|need|use|desire .. in|for|of? .. this|it|that|your? / we not .. need|want .. anything|this|it|that
            not .. want .. anything|this|it|any / not .. want .. it / couldnt care less / not care
            i|ive|we|weve .. decided|chosen .. not|against .. to|it|this? .. proceed|buy|go|continue|do|move|ahead? / decided .. not .. to
            solved|fixed|sorted|figured|resolved|handled|done|did .. it|this|that|already .. ourselves|myself|already|out
            not .. looking|planning|going|want|wanting|wish|intend .. to .. buy|purchase|proceed|continue|order|hire|sign|go
            not .. need|want|require .. your .. services|service|help|product|stuff|offer
            not .. buying|purchasing .. anything|now|today|it|this / not .. right|good|suitable|fit .. for .. me|us
            thanks .. but .. no .. thanks? / no .. longer .. looking|interested|need|needed|want|relevant
            not .. looking .. anymore|now|right / bought|got .. one|it .. already / no .. use|need .. for .. it|this|that
            please .. not .. interested / were|im|we|i .. out|done
        """,
        "near": """
            not .. interested .. anymore|thanks|sorry|in|at|any|thank|but .. your|all|this|it|offer|service|services?
            no longer .. interested|need|needed|relevant|want|looking / changed .. my|our .. mind
            not .. need .. it|this|that|anything|your|you .. anymore|thanks|service|services|help|sorry
        """,
    },
    "competitor": {
        "alone": """
            @took|going|go .. with|for? .. @other|someone|somebody .. else|@vendor|else|cheaper|option? / @other .. @better
            @better .. @other / @better .. offer|deal|quote|price|option .. from|by|with|elsewhere|somewhere? .. @other? .. @vendor|else?
            already .. have|has|got|had|hired|using|use|work|working|found|with|covered|signed|bought|ordered|a .. one|a|an|my|our|with|
            by|from|some|someone|somebody|own|it? .. @vendor|elsewhere|else
            we|i|ive|weve .. have|has|got|had|already .. got|have|an|a|my|our|own|someone|somebody|already? .. @vendor|guy|in-house ..
            for|who|already|that|team? .. that|it|this|does|do|it? .. for|it|that|this|us?
            we|i .. do|handle|make|manage .. it|this|that|everything|all .. in-house|ourselves|internally|inhouse / in-house .. team|staff
            have|got .. in-house .. team|staff|@vendor
            happy|satisfied|pleased|content|fine|sticking|staying|stick|stay|comfortable .. with|where .. my|our|the|current|existing|
            what|who|present .. current|existing|present|own|we|i? .. @vendor|have|one|got|are|setup
            my|our .. brother|friend|cousin|nephew|uncle|dad|buddy|sister|wife|son|mate|husband .. in? law? .. does|handles|makes|did ..
            it|this|that .. it|for? .. us|me?
            bought|ordered|purchased|got|booked|signed|hired|found .. it|one|that|this|them|already? .. elsewhere|somewhere .. else?
            bought|ordered|purchased|got|booked|signed .. it|one|that|this|them|already? .. from|with .. @other|@vendor .. else|@vendor?
            found .. @better
        """,
        "near": """
            @rival .. is|are|offer|offers|has|have|gave|give|do|does|charges|charge|quoted|sells .. me|us|a|it|much|way|more|lower|better|
            cheaper .. @better|more|deal|price|prices|offer|less?
            @better .. elsewhere|somewhere|competitor|competitors|competition|others|other|another
            @other .. @vendor|ones|people|places|guys .. is|are|offer|offers|has|have|gave|offered|quoted|do|does|charge|charges .. me|us|
            a|it|much|way? .. @better|more
            others .. are|do|offer|have|charge|is .. it|much|way? .. @better|more
            found|got|get|have|received|find|saw|seen .. it|a|one|something|much|way|this|that|for .. @better .. offer|deal|quote|price|
            option|one|elsewhere|somewhere|else|from|alternative?
            @took|go|going|decided .. with|from|a|an|to|for|on|by .. someone|somebody|another|other|different|competitor|competitors|
            others .. else|@vendor|company|option?
            use|using|uses|used|chose|picked|hired|prefer|prefers|selected|with .. a|an|your|another|different|already|the .. @rival|
            another|other|different .. @vendor|@rival?
            work|working|works|partner|cooperate|deal|dealing|contract|contracted .. with .. a|an|another|someone|different|other|already|
            somebody .. @vendor|else|agency|@rival|company
            someone|somebody else .. does|handles|offered|is|gave|takes|did|quoted .. it|this|that|me|care|us|doing?
            @other .. @vendor .. does|handles|offered|gave|made|takes|quoted|already .. it|this|me|us|that|care|does|handles?
            contract .. with .. @other|another|existing|our .. @vendor
            happy|satisfied|pleased|content|sticking|stick|stay|staying .. with .. my|our|the .. current|existing|present|@vendor ..
            @vendor?
            were|im|currently using .. another|other|different .. @vendor
            we|i .. have|got .. own|in-house|another|great|good|trusted|regular|internal .. @vendor
            we|i .. already .. have|use|work|got|has|hired|found|using .. a|an|our|with|some|my|one|someone|somebody|another .. @vendor|
            own|someone|somebody
            covered .. by .. another|other|different|someone .. @vendor|else
            already .. have|got|found|hired|using|with .. someone|somebody|people|a|guy|another .. doing|handling|for|who|on|to|provider|
            else
            already .. with .. another|other|different|a|someone .. @vendor|else
            my|our .. current|existing|present .. @vendor .. is|are|works|does|do .. great|fine|good|well|ok|perfect|cheaper|better|
            excellent|happy
            another|other|different .. @vendor .. is|are .. doing|handling|working|already|taking .. it|this|on|that|for?
            already .. doing|handled|managed|done .. by .. someone|another|a|our .. @vendor|else|team
            we|i|they|you .. have|got|use|using|chose|prefer|like .. @rival
            your|the .. @rival .. quoted|offered|gave|is|are|has|have|charges|charge .. me|us|a|it? .. less|lower|cheaper|better
            signed|signing .. with|up .. another|other|someone|a|different|with .. @vendor|else|company
            found|find|get|got|have .. a|an|it|someone|something|much .. @better .. option|offer|deal|one|place|provider|price|elsewhere|
            else|somewhere
            a .. guy|friend|someone|person .. who|that .. does|do|can|will .. it|this|that .. cheaper|less|better|for|free?
            hired|found|picked|chose|got .. someone|somebody .. already|else|for|to?
            just|already|recently .. hired|signed|bought|chose|picked|found .. someone|somebody|another|an|with|a .. @vendor|else?
            friend|brother|cousin|uncle|nephew|dad|son|husband|wife .. does|do|can|will|is .. it|this|that|doing .. for|it .. me|us|free
            go|going|went .. somewhere|elsewhere .. else?
            better|cheaper|lower .. price|prices|deal|deals|rate|rates|quote|offer .. elsewhere|somewhere|from|at|with
            found|find|saw|seen|got|get .. cheaper|better|lower .. already|elsewhere|online|option|one|else|place?
            @vendor .. * .. gave|offered|quoted|is|has|does|gives .. me|us|a|it? .. @better
            * .. gave|offered|quoted|charges|offers .. me|us|a|it? .. @better .. price|deal|offer|quote|rate|terms
            local .. @vendor .. does|is|already|handles .. it|cheaper
            someone|somebody|anyone .. we|i|already .. know|trust|knows|use .. does|do|it|handles
            happy|satisfied|pleased|good|fine .. with .. who|what|the|our .. we|i|one|ones|people .. use|have|got|work
        """,
        "stated": """
            hubspot|salesforce|amazon|zoho|wix|shopify|google|walmart|ebay|pipedrive|fiverr|upwork|they .. is|are|has|have|does|do|offers|
            sells .. it|that|much|way? .. @better
            we|i .. already|currently? .. use|using|have|got .. already? hubspot|salesforce|zoho|wix|shopify|pipedrive|monday .. already?
        """,
    },
    "ordinary": {
        "alone": """
            not .. @costly / how much / is .. it|this|that @costly / not .. too much / better|cheaper|faster .. @price|service
        """,
        "near": """
            think so / im|am|as|work .. a|an|the @person / # .. @person
            looking|searching|hiring|hire|recruit|recruiting|train|training .. for? .. @person / not interested in * / no longer have
            losing|lost .. to .. @rival / help .. with|choose|build|find|grow|improve|get / my|the current provider .. slow
            call|calls|name|named|called me|is * / call me maybe / i|ive .. thinking .. a|an|the|of *
            it support|department|services|company|consulting / start .. new|my|own .. company|business|project|website
            duplicate|duplicates / customer service|support|care .. training|software|chatbot|outsourcing|for|tool|platform
            @person .. training|software|management|license / are|is|were .. you|your|it|they|prices .. @better .. than
            need|want|looking|find|hire|get .. a|an|some? .. agent|person|manager|rep|representative|operator|human .. to|for|who|with
            not bad / @delete .. duplicate|duplicates|old|bad|fake|spam|virus|viruses|stains .. @records|reviews|files
            human rights|resources|hair|body|error|trafficking / your staff|doctors|teachers|employees
            speak|speaking .. better|fluent|fluently|publicly / need|want|looking|hire|find .. a|an? human .. rights|resources|hair|body
            what languages .. do your staff|doctors|teachers|people speak / thank you|u so much / thanks so much / ill|i .. will? call you
            not for me .. for my|our|a
        """,
    },
}
