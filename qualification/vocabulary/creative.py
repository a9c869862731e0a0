"""Creative and marketing services: content, design, video, stages of growth. Part of the field `digital`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "content": Concept(
        "контент* текст* копирайт* стать* блог* посты сценари*",
        "content copywrit* article* blog* text* posts writing",
        "contenido* textos articulo* blog* redaccion copy",
        "contenu* redaction article* blog* textes copywriting",
        "✍",
        under="marketing_field marketing_course",
    ),
    "branding": Concept(
        "логотип* брендинг* бренд* фирменн* айдентик* лого нейминг* брендбук* фирстиль нейм слоган* упаковать_бренд ребрендинг*",
        "brand* logo* identity naming corporate_identity style_guide rebrand* logos slogan* look_and_feel",
        "marca logo* identidad branding naming logotipo* rebrand* imagen_corporativa eslogan",
        "marque logo* identite branding charte_graphique naming rebrand* nom_de_marque slogan* identite_visuelle",
        under="marketing_field marketing_course",
    ),
    "graphic_design": Concept(
        "дизайн* макет* баннер* визитк* буклет* полиграф* презентац* упаковк*",
        "design* banner* flyer* brochure* graphic* packaging* presentation*",
        "disen* banner* folleto* grafic* packaging presentacion*",
        "design* graphi* banniere* plaquette* flyer* packaging maquette*",
        "🎨",
    ),
    "video_production": Concept(
        "видео* ролик* съемк* монтаж* видеограф* анимац* клип* видос* снять+рилс* снять+ролик* снимать+ролик* снять+фильм* съемочн* тизер* продакшн*",
        "video* film* clip* animation* shoot* footage editing shoot_a promo_film reels+film commercial+shoot teaser* filming",
        "video* rodaje* grabacion* animacion* clip* edicion rodar grabar+video spot* filmar teaser*",
        "video* film* tournage* montage animation* clip* tourner film_d_entreprise filmer spot* teaser* motion",
        "🎬 🎥",
    ),
    "photo": Concept(
        "фото* фотограф* фотосесс* съемк* портрет* фотк*",
        "photo* pictures portrait* headshot* shoot photoshoot",
        "foto* fotograf* retrato* sesion",
        "photo* portrait* shooting",
        "📷 📸",
    ),
    "pr": Concept(
        "пиар pr сми публикац* статьи_в_сми репутац*",
        "pr press media publicity public_relations reputation",
        "relaciones_publicas prensa medios rp",
        "relations_presse rp presse media* relations_publiques",
        under="marketing_field marketing_course",
    ),
    "audit": Concept(
        "аудит* провер* разбор* анализ* ревизи* проаудит*",
        "audit* review* analysis check* assess*",
        "auditor* revis* analisis diagnostico*",
        "audit* analyse* bilan diagnostic*",
    ),
    "strategy": Concept("стратег* план* концепц* маркетинг*_план", "strateg* plan* roadmap", "estrateg* plan*", "strateg* plan*"),
    "full_service": Concept(
        "комплекс* под_ключ все_вместе полн* все_и_сразу",
        "full_service everything turnkey all_in all_in_one full_package whole",
        "integral todo completo llave_en_mano paquete",
        "complet* cle_en_main tout global* 360",
    ),
    "scaling_stage": Concept(
        "масштаб* расшир* рост* растем развива* втор*_точк* трет*_точк* нов*_точк* четверт*_точк* филиал* в_другом_городе новые_рынки "
        "новый_рынок выходим_на франшиз* открыва*+еще удвои* сеть",
        "scal* grow* expan* new_countries new_markets second_location another_branch third_location opening+new franchis* doubling "
        "hiring_fast going_international new_cities",
        "escal* crec* expan* abrir_en otra_sede nuevos_mercados segunda_tienda franquici* internacionaliz* otro_local nuevos_paises",
        "croiss* developp* expans* scal* nouvelle_agence 2e_agence 3e_agence ouvre+agence ouvre+boutique franchis* nouveaux_marches "
        "international* deuxieme_point recrute_a_tour",
        heads=3,
    ),
    "own_server": Concept(
        "сво*_сервер* сервер* железо серверн*",
        "own_server* server* on_premise* nas in_house_server",
        "servidor* propio_servidor en_local nas",
        "serveur* serveur_interne en_local nas",
        heads=2,
    ),
    "video_ad": Concept(
        "рекламн*_ролик* рекламн* ролик*_на_тв тв_реклам*",
        "commercial* advert* tv_spot tv_ad promo trailer",
        "anuncio* spot* publicitario* comercial_de_tele",
        "publicit* spot* pub_tele film_publicitaire",
        heads=3,
    ),
    "video_training": Concept(
        "обучающ* учебн* инструкц* онбординг* для_новичков",
        "training educational onboarding tutorial* how_to_video course_video",
        "formacion educativ* tutorial* onboarding",
        "formation* tutoriel* pedagogique* onboarding",
        heads=2,
    ),
    "video_event": Concept(
        "репортаж* мероприят* снять+конференц* съемк*_событи* свадьб*",
        "event coverage film+conference aftermovie highlights live_stream",
        "evento* cobertura grabar+congreso aftermovie directo",
        "evenement* captation filmer+conference aftermovie direct",
        heads=2,
    ),
}
