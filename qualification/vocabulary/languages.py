"""Languages, by name and by where they are spoken, and how well one knows something."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "beginner": Concept(
        "начинающ* новичок новичк* с_нуля нулев* ноль базов* ничего_не_знаю начальн* чайник a1 не_умею первый_раз никогда_не "
        "элементар* только_начинаю не_говорю с_азов полный_ноль ни_слова впервые алфавит никак* плохо слабо",
        "beginner* newbie zero starter* basic* novice from_scratch elementary a1 never_done new_to no_experience start_from_zero "
        "rookie just_starting know_nothing complete_newbie scratch first_time noob never_tried newcomer none",
        "principiante* cero basic* novat* inicial desde_cero a1 elemental nunca_he empezando no_se_nada de_cero empiezo ninguno nulo",
        "debutant* zero novice* base bases a1 elementaire jamais_fait commence* grand_debutant notions de_zero nul nulle aucun faible",
        "🐣",
    ),
    "intermediate": Concept(
        "средн* intermediate b1 b2 продолжающ* кое-что_знаю немного_умею разговорн* уверенн* могу_объяснит* средне школьн*_уровень "
        "более_менее не_с_нуля немного_знаю",
        "intermediate medium average b1 b2 some_experience can_hold_a_conversation conversational so_so middle ok_level "
        "pre_intermediate get_by some_knowledge decent know_some not_a_beginner know_the_basics",
        "intermedi* medio b1 b2 me_defiendo algo_de_experiencia nivel_medio conversacion mas_o_menos regular se_algo",
        "intermediaire* moyen* b1 b2 me_debrouille quelques_notions correct deja_pratique conversation un_peu_d_experience "
        "niveau_moyen",
    ),
    "advanced": Concept(
        "продвинут* опытн* профи эксперт* свободно c1 c2 профессионал* высок* advanced уверенный_пользователь много_лет_опыта "
        "в_совершенстве бегло хорошо_знаю свободн*_владе* эксперт сильн* давно_занима* много_лет лет_опыта каждый_день_использ* "
        "постоянно_пользу*",
        "advanced expert* fluent* pro c1 c2 experienced professional* proficient very_good high native seasoned years_of_experience "
        "upper bilingual skilled really_good veteran for_years doing_this+years years been_doing power_user* use_it_every_day "
        "every_day all_the_time",
        "avanzad* expert* fluid* c1 c2 profesional alto bilingue experimentad* domino muchos_anos nativo anos todos_los_dias "
        "usuario_avanzado",
        "avance* expert* courant couramment c1 c2 professionnel* confirme* bilingue experimente* haut_niveau maitrise "
        "depuis_des_annees annees des_annees tous_les_jours quotidien*",
    ),
    "english": Concept("английск* инглиш* английского англ", "english", "ingles*", "anglais*", "🇬🇧 🇺🇸", under="foreign_languages"),
    "spanish": Concept("испанск*", "spanish", "espanol* castellano", "espagnol*", "🇪🇸", under="foreign_languages"),
    "french": Concept("французск*", "french", "frances*", "francais*", "🇫🇷", under="foreign_languages"),
    "german": Concept("немецк* дойч* германск*", "german deutsch", "aleman*", "allemand* deutsch", "🇩🇪", under="foreign_languages"),
    "italian": Concept("итальянск*", "italian", "italian*", "italien*", "🇮🇹", under="foreign_languages"),
    "chinese": Concept("китайск* мандарин*", "chinese mandarin", "chino mandarin", "chinois mandarin", "🇨🇳", under="foreign_languages"),
    "russian": Concept("русск*", "russian", "ruso rusa", "russe", "🇷🇺", under="foreign_languages"),
    "other_language": Concept(
        "япон* корейск* турецк* арабск* португальск* польск*", "japanese korean turkish arabic portuguese polish hindi",
        "japones coreano turco arabe portugues", "japonais coreen turc arabe portugais", under="foreign_languages",
    ),
    "foreign_languages": Concept(
        "язык* иностранн* английск* немецк* французск* испанск* китайск* полиглот*", "language* foreign english spanish french german",
        "idioma* lengua* extranjer* ingles frances aleman", "langue* etranger* anglais espagnol allemand", heads=2,
    ),
}
