"""Doctors by their names and by what hurts, tests, vaccinations."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary import complaints
from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "general_doctor": Concept(
        "терапевт* общ*_врач* семейн*_врач* участков* простуд* температур* орви грипп* кашель кашля насморк* знобит ломит_тело ломает "
        "ангин* простыл* озноб вирусн* вялост* давно_не_обследов* больничн*",
        "gp general_practi* family_doctor physician cold fever flu cough internist chills sick_note run_down flu_symptoms "
        "under_the_weather aches blood_results shivering sore_throat",
        "medico_general medico_de_cabecera generalista gripe fiebre resfriad* tos medico_familiar escalofrio* gripal anginas malestar "
        "baja_laboral catarro cuerpo_cortado constipad*",
        "generaliste* medecin_traitant medecin_de_famille grippe fievre rhume toux frissons courbature* angine rhino* arret_maladie creve grippal*",
        "🤒",
        under="medical_field",
        heads=13,
    ),
    "surgeon": Concept(
        "хирург* операц* прооперир* аппендицит* грыж* вросший шв* желчн* врос* липом* фурункул*",
        "surg* operation* appendi* hernia* gallbladder ingrown stitches lump lipoma abscess",
        "cirug* cirujan* operacion* apendic* hernia* vesicula puntos unero bulto*",
        "chirurg* operation* appendic* hernie* vesicule ongle_incarne points_de_suture",
        under="medical_field",
    ),
    "gynecologist": Concept(
        "гинеколог* женск*_врач* беременн* акушер* узи_малого беремен* задержк* месячн* цикл тест_положительн* две_полоски спираль "
        "женск* роды кист* климакс контрацепт* жду_ребенка жду_малыша менструа* бесплод* эндометр* молочниц* задержка",
        "gyn* obgyn ob_gyn obstetric* pregnan* women_s_health expecting weeks_along period periods late_period coil iud smear pap "
        "menopaus* contracepti* trying_for_a_baby endometrio* fertility missed_my_period positive_test weeks_pregnant im+weeks "
        "months_along",
        "ginecolog* obstetr* embaraz* matrona regla menstrua* periodo retraso diu anticoncep* menopaus* citologia papanicolau "
        "test_positivo estoy_de+semanas esperando_un_bebe endometrio* quedar_embarazada",
        "gyneco* obstetri* enceinte grossesse sage_femme regles retard_de_regles sterilet contracept* menopaus* frottis pilule "
        "test_positif enceint* attends_un_bebe attends_un_enfant endometrio* ivg",
        "🤰",
        under="medical_field",
        heads=4,
    ),
    "pediatrician": Concept(
        "педиатр* детск*_врач* ребен* сын* доч* малыш* новорожден* грудничк* младен* внук* внучк* дет* ребят* ляля карапуз* крох* годик* лялечк*",
        "pediatric* paediatric* child* kid baby son daughter boy girl infant newborn toddler* little_one kids our_baby grandson "
        "granddaughter my_boy year_old_has",
        "pediatr* nino* nina* infantil bebe hij* crio* peque peques recien_nacid* lactante* nene nena guagua niet* chiquit* beba",
        "pediatr* enfant* bebe fils fille nourrisson* nouveau_ne petit_bout gamin* gosse* petit_fils petite_fille ma_petite mon_petit bambin*",
        under="medical_field",
        heads=6,
    ),
    "dermatologist": Concept(
        "дерматолог* кож* сып* родинк* прыщ* акне экзем* чеш* зуд* пятн* высыпан* бородавк* родинка псориаз* шелуш* аллерги*_на_коже "
        "покрасне* лишай* крапивниц* угр* перхот* папиллом*",
        "dermatolog* skin rash mole* acne eczema itch* spot spots wart* psoriasis hives pimple* blotch* dry_skin flaky red_patch* spotty dandruff",
        "dermatolog* piel acne lunar* sarpullido grano* pica pican picor* picazon mancha* verruga* psoriasis roncha* urticaria "
        "espinilla* caspa granit* rojeces me_salieron",
        "dermato* peau acne grain*_de_beaute bouton* eczema gratte* demange* plaque* verrue* psoriasis rougeur* urticaire demangeaison* tache* pellicule*",
        under="medical_field",
        heads=2,
    ),
    "eye_doctor": Concept(
        "офтальмолог* окулист* глаз* зрени* очки линз* виж* слеп* близорук* дальнозорк* катаракт* зрение расплыва* ячмень двоит* мушки",
        "ophthalm* optic* optometr* eye* vision glasses lens* blurry blurred eyesight cant_see short_sighted cataract* squint* stye "
        "see+double near_sighted read_the_board read+board",
        "oftalmolog* oculista* ojo* vista oculista gafas lentes veo_borroso borroso miop* catarata* graduar graduacion veo_mal orzuelo vision",
        "ophtalmo* oculiste* oeil yeux vue oculiste lunettes flou myop* cataracte* vois_mal vois_flou orgelet vision",
        "👁 👓",
        under="medical_field",
        heads=3,
    ),
    "cardiologist": Concept(
        "кардиолог* сердц* давлен* экг аритми* сердечк* пульс* тахикарди* грудь груди инфаркт* одышк* стенокард* гипертон* аритм* в_груди",
        "cardio* heart blood_pressure ecg palpitations chest pulse racing_heart heartbeat hypertension breathless angina arrhythmia "
        "pressure+high pounding flutter*",
        "cardio* corazon presion_arterial hipertension tension pecho palpit* pulso taquicardia arritmia infarto me_palpita ahogo latidos",
        "cardio* coeur tension ecg poitrine palpitation* pouls tachycardie s_emballe infarctus hypertension essouffl* battements",
        "❤",
        under="medical_field",
        heads=1,
    ),
    "neurologist": Concept(
        "невролог* голов* мигрен* невропатолог* голова головн* виски висках кружит* головокруж* онемен* инсульт* тремор защемил* "
        "невралг* обморок* немеет+рука немеют+руки немеют+пальцы немеет+нога",
        "neuro* headache* migraine* nerve* dizz* numb* vertigo tremor* stroke tingling faint* head_hurts pounding_head seizure* epilep* memory_loss",
        "neuro* dolor_de_cabeza migrana* jaqueca mareo* mareado mareada vertigo hormigueo temblor* ictus cefalea* adormec* desmay* cabeza epilep*",
        "neuro* maux_de_tete migraine* vertige* engourdi* tremblement* avc cephalee* tete fourmillement* malaise* evanoui* epilep*",
        under="medical_field",
        heads=1,
    ),
    "orthopedist": Concept(
        "ортопед* травматолог* спин* колен* сустав* перелом* позвоноч* поясниц* подвер* вывих* лодыж* щиколот* сломал* ушиб* гипс* "
        "растяжен* запясть* упал* плеч* локт* ключиц* порвал* связк* мениск* рука+сломал* ударил* травм* травмпункт* разбил_колен* "
        "артроз* артрит*",
        "orthop* traumat* back knee* joint* spine fracture* shoulder bone* ankle* wrist* broke broken sprain* twist* fell dislocat* "
        "elbow* hip hips cast injur* slipped pulled torn ligament* meniscus arthritis bruis* collarbone finger toe",
        "ortoped* traumat* espalda rodilla* columna hueso* articulac* tobillo* muneca romp* roto esguince* torci* caida cai caido "
        "luxa* fractura* escayola yeso codo* cadera hombro* ligamento* menisco artrosis me_rompi me_torci dislo* golpe*",
        "orthop* traumat* dos genou* articulat* fracture* colonne epaule cheville* poignet* casse* entorse* foule tordu tombe* luxat* "
        "platre coude* hanche* ligament* menisque arthrose chute plie epaule* deboite*",
        under="medical_field",
        heads=2,
    ),
    "ent": Concept(
        "лор отоларинг* ухо уши горл* нос гайморит* аденоид* слышу слух отит* заложен* тонзиллит* храп* миндалин* гнойн* голос пропал_голос сопл*",
        "ent otolaryng* ear* throat nose sinus* hearing blocked_nose tonsil* snor* ear_infection deaf lost_my_voice stuffy hoarse tinnitus",
        "otorrino* orl oido* garganta nariz amigdal* otitis ronc* sordo oigo_mal tapon sinusitis afonic* moco* taponad* anginas",
        "orl oto* oreille* gorge nez sinus* otite* angine* ronfl* sinusite* entends_mal sourd* amygdal* nez_bouche aphone acouphene*",
        "👂",
        under="medical_field",
        heads=2,
    ),
    "gastro": Concept(
        "гастроэнт* гастро желуд* живот* гастрит* кишечн* изжог* тошнит понос* запор* вздут* рвот* печен* язв* пузо тяжест*_в_желудке жжение",
        "gastro* gastroenterolog* stomach digest* gut tummy heartburn bloat* nause* constipat* diarrh* reflux ulcer* belly vomit* ibs",
        "gastro* digestivo estomago digest* barriga acidez reflujo nause* estrenimiento diarrea hinchazon ulcera* panza vomit* tripa "
        "digestion colon ardor ardores",
        "gastro* gastroenterolog* estomac digest* ventre reflux nause* constip* diarrhee* ballonn* ulcere* brulure*_d_estomac vomi* "
        "remontees_acides intestin* colon",
        under="medical_field",
        heads=2,
    ),
    "urologist": Concept(
        "уролог* почк* простат* цистит* мочи* мочев* потенц* писать_больно камни_в_почках",
        "urolog* kidney* prostat* bladder urin* pee peeing cystitis uti erect* kidney_stone*",
        "urolog* rinon* prostata cistitis orin* miccion ereccion pipi piedras_en calculos",
        "urolog* rein reins prostate cystite* urin* pipi erection uriner calculs renaux calcul_renal",
        under="medical_field",
        heads=3,
    ),
    "endocrinologist": Concept(
        "эндокрин* щитовид* диабет* гормон* сахар* инсулин*",
        "endocrin* thyroid diabet* hormon* sugar insulin",
        "endocrin* tiroides diabet* hormon* azucar insulina",
        "endocrin* thyroid* diabet* hormon* insuline sucre",
        under="medical_field",
        heads=3,
    ),
    "psychologist": Concept(
        "психолог* психотерап* тревог* депресс* выгоран* психиатр* стресс* панич* поговорить_с_кем расста* развод* переживаю апати* "
        "нет_сил срыва* травма_детства отношени* самооценк* плачу навязчив* фоби* кризис* одиноч* грустн*",
        "psycholog* therap* anxiety depress* counsel* burnout mental stress panic shrink breakup divorce grief lonely panic_attack* "
        "overwhelm* low_mood talk_to_someone trauma self_esteem phobia cant_cope sad crying burnt_out",
        "psicolog* terapi* ansiedad depresi* estres psiquiatr* mental ruptura divorcio duelo soledad panico agobi* triste* autoestima "
        "fobia llorar hablar_con_alguien ataque*_de_panico quemad*",
        "psy psycholog* therap* anxiete angoisse depress* burn_out stress mental rupture divorce deuil solitude panique triste* "
        "estime_de_soi phobie pleure* parler_a_quelqu_un burnout deprime* epuis*",
        "🧠",
    ),
    "dentist": Concept(
        "стоматолог* зуб* дантист* зубн* пломб* кариес* десн* коронк* брекет* имплант* челюст*",
        "dent* tooth teeth filling* cavity gum gums molar wisdom brace* crown",
        "dent* odontolog* muela* diente* empaste* caries muelas encia* brackets",
        "dent* dentiste* plombage* carie* gencive* couronne* molaire",
        "🦷",
        under="medical_field",
    ),
    "lab_tests": Concept(
        "анализ* кров* лаборатор* сдать_кровь узи мрт кт рентген* пцр гемоглобин* моча мочу кал гормоны_сдать сдать_кров* флюорограф*",
        "test* blood lab* ultrasound mri xray x_ray scan* results blood_work bloods urine sample ct cholesterol",
        "analisis sangre analitica laboratorio ecografia resonancia radiografia hemograma orina tac colesterol sacarme_sangre",
        "analyse* sang prise_de_sang labo* echographie irm radio scanner bilan_sanguin urine prelevement* cholesterol",
        "🩸 🧪",
        under="medical_field",
        heads=7,
    ),
    "checkup": Concept(
        "чекап* обследован* осмотр* профилакт* провер* медосмотр* справк* плановый_осмотр диспансер*",
        "checkup* check_up* physical screening exam* preventive routine annual",
        "chequeo* revision* control* reconocimiento preventiv* rutina",
        "bilan* controle* visite_de_controle check_up prevention depistage routine",
        under="medical_field",
    ),
    "vaccination": Concept(
        "вакцин* привив* укол*",
        "vaccin* shot* jab* immuniz*",
        "vacun* pinchazo",
        "vaccin* rappel piqure",
        "💉",
        under="medical_field",
    ),
    "allergist": Concept(
        "аллерголог* аллерг* поллиноз* сенн* пыльц* чихаю",
        "allergist allerg* hay_fever pollen sneez*",
        "alergolog* alergi* polen estornud*",
        "allergolog* allerg* pollen rhume_des_foins eternue*",
        "🤧",
        under="medical_field",
    ),
    "oncologist": Concept(
        "онколог* опухол* рак новообраз*",
        "oncolog* tumor* tumour* cancer lump",
        "oncolog* tumor* cancer",
        "oncolog* cancero* tumeur* cancer",
        under="medical_field",
    ),
    "nutritionist": Concept(
        "диетолог* нутрициолог* рацион* питани*",
        "nutrition* dietician* dietitian* diet meal_plan eating_habits",
        "nutri* dietista* dieta",
        "nutrition* dietetic* dieteticien* regime alimentaire*",
        under="medical_field",
    ),
    "physiotherapist": Concept(
        "физиотерап* реабилитолог* мануальщик* мануальн* остеопат* массажист* лфк",
        "physio* osteopath* chiropract* rehab*",
        "fisio* osteopat* quiropract* rehabilit*",
        "kine kines osteopath* reeducation chiropract* physio*",
        under="medical_field",
    ),
    "speech_therapist": Concept(
        "логопед* картав* не_выговаривает шепеляв* речь заика* букв* не_говорит р_не р_не_выговаривает",
        "speech stutter* lisp stammer* speech_therapy cant_say pronounc* rs can_t_say cant_say_his",
        "logoped* fonoaudiolog* tartamud* habla pronuncia erre logopeda no_pronuncia",
        "orthophon* begaie* zozote langage prononce",
        under="medical_field",
    ),
    "health_own_pay": Concept(
        "платн* за_свой_счет сам_оплачу налич* за_деньги за_свои из_своего_кармана сам_плачу наличк* кошельк*",
        "self_pay out_of_pocket private* paying_myself own_pocket myself cash self_funded self_funding",
        "privad* de_mi_bolsillo pago_yo bolsillo particular por_mi_cuenta",
        "prive* de_ma_poche ma_poche moi_meme mes_frais",
    ),
    "private_cover": Concept(
        "дмс страховк* через_работу корпоративн*_полис альфастрах* росгосстрах* согаз ингосстрах*",
        "insurance insured bupa axa aviva vitality through_work cigna aetna blue_cross policy",
        "seguro sanitas adeslas mapfre asisa dkv mutua poliza",
        "mutuelle* assurance axa maif mgen harmonie complementaire",
    ),
    "public_cover": Concept(
        "омс бесплатн* по_полису государствен* поликлиник*",
        "nhs public medicare medicaid free state",
        "seguridad_social publica publico imss sus social gratis",
        "securite_sociale secu carte_vitale cpam css public",
    ),
    **complaints.CONCEPTS,
}
