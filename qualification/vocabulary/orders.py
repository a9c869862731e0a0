"""What is ordered from printers, translators, web makers and shops, and how it is paid: by its sorts. Part of the field `shopping`."""

from __future__ import annotations

from collections.abc import Mapping

from qualification.vocabulary.concept import Concept

CONCEPTS: Mapping[str, Concept] = {
    "size_s": Concept("s эска эсочк* маленьк*_размер* 44 44й", "s small", "s pequena chica", "s petit petite taille_s"),
    "size_m": Concept("m эмка эмочк* м 46 46й 48", "m medium", "m mediana", "m medium moyen moyenne taille_m"),
    "size_l": Concept("l элька элечк* л 50", "l large", "l grande", "l large grand grande taille_l"),
    "size_xl": Concept(
        "xl иксэль икс_эль хл хэль два_икса три_икса икса иксы ххл ххх двухиксов* очень_больш* богатыр*",
        "xl xxl xxxl 2xl 3xl extra_large extralarge plus_size",
        "xl xxl xxxl extra_grande muy_grande dos_equis tres_equis",
        "xl xxl xxxl tres_grand grande_taille",
    ),
    "print_cards": Concept("визитк* визиточк*", "business_card* visiting_card* name_card*", "tarjeta* tarjetas_de_visita", "carte* cartes_de_visite"),
    "print_flyers": Concept(
        "листовк* флаер* буклет* брошюр* раздатк* проспект*",
        "flyer* leaflet* handout* pamphlet* brochure*",
        "folleto* volante* octavilla* flyer* diptico* triptico*",
        "flyer* prospectus tract* depliant* brochure*",
    ),
    "print_poster": Concept("плакат* постер* афиш*", "poster* a1 a2 wall_print", "cartel* poster* afiche*", "affiche* poster*"),
    "print_banner": Concept(
        "баннер* растяжк* перетяж* на_забор на_фасад",
        "banner* vinyl_thing hang_on_the_fence vinyl+hang roll_up pull_up",
        "pancarta* lona* banner*",
        "banderole* bache* banniere* kakemono*",
    ),
    "print_shirts": Concept(
        "футболк* майк* толстовк* худи",
        "t_shirt* tshirt* tee tees shirt* hoodie*",
        "camiseta* playera* remera* polera* sudadera*",
        "t_shirt* tee_shirt* tishs tish teeshirt* sweat*",
    ),
    "print_books": Concept(
        "книг* роман* сборник* методичк* мемуар* тираж*",
        "book* booklet* novel* copies paperback manual*",
        "libro* novela* ejemplares tesis manual*",
        "livre* roman* exemplaires these livret*",
    ),
    "print_stickers": Concept("наклейк* стикер* этикет*", "sticker* label* decal*", "pegatina* etiqueta* adhesivo*", "autocollant* sticker* etiquette*"),
    "translate_official": Concept(
        "справк* диплом* паспорт* свидетельств* аттестат* доверенност* апостил* нотариальн*",
        "certificate* diploma passport birth_certificate official* sworn affidavit transcripts",
        "oficial* jurad* titulo diploma partida_de_nacimiento certificado* acta pasaporte",
        "officiel* assermente* acte diplome* acte_de_naissance certificat* passeport releve",
        heads=1,
    ),
    "translate_technical": Concept(
        "техническ* инструкц* руководств* чертеж* паспорт_издел*",
        "technical manual* instructions datasheet* user_guide",
        "tecnic* manual* instrucciones ficha*",
        "notice* technique manuel* mode_d_emploi fiche*",
    ),
    "translate_oral": Concept(
        "устн* синхрон* на_переговор* на_встреч* переводчик_на переговоры",
        "interpret* spoken oral meeting conference_call simultaneous",
        "oral interprete* interpretacion reunion simultanea",
        "orale interpret* reunion parle_a_ma_place simultanee",
    ),
    "goal_bookings": Concept(
        "запис* бронир* записывал* расписан* слоты забронировать",
        "booking* appointment* reserve* reservation* book_a_table book_online schedul* calendar slots",
        "reserva* cita* agendar pedir_cita agenda horarios",
        "rendez_vous reserv* prise_de_rendez creneau* booker bookent agenda planning",
    ),
    "goal_online_sales": Concept(
        "продав* продаж* корзин* оплат*_на_сайте интернет_магазин* каталог*_с_оплат* принимать_оплат*",
        "sell* e_commerce basket checkout cart add_to_cart pay_online take_payments store orders",
        "vender ventas carrito cobrar pasarela tienda pago_online pedidos",
        "vendre vente panier encaisser paiement boutique cb commandes_en_ligne",
    ),
    "goal_enquiries": Concept(
        "заявк* лид* обращен* форм*_обратн*",
        "enquir* inquir* lead* contact_form quote_requests",
        "contactos consultas leads solicitudes formulario",
        "contacts leads demandes prospects formulaire",
    ),
    "goal_showcase": Concept(
        "визитк* портфолио представ* показать_работы лицо_компани*",
        "portfolio showcase presence brochure_site look_professional credib*",
        "escaparate presentacion portfolio presencia imagen",
        "vitrine presentation portfolio presence image",
    ),
    "goal_blog": Concept("блог* статьи писать_статьи", "blog* articles write_posts", "blog* articulos", "blog* articles ecrire"),
    "goal_traffic": Concept("трафик* посещаем* посетител*", "traffic visits visitors clicks", "trafico visitas clics", "trafic visites clics audience"),
    "goal_followers": Concept(
        "подписчик* фоллов* охват*", "follower* subscribers likes fans", "seguidor* suscriptores likes", "abonnes followers likes communaute"
    ),
    "goal_known": Concept(
        "узнаваем* о_нас_знали про_нас_узнал* нас_знали знали_что_мы бренд*",
        "known awareness know_we_exist know_us people_know brand* on_the_map heard_of_us",
        "conocer conozcan sepan_que_existimos que_sepan marca branding que_existimos",
        "connaitre connaissent qu_on_existe notoriete marque image_de_marque",
    ),
    "pay_card_kinds": Concept(
        "карт* картой виза мир безнал*",
        "card visa mastercard amex contactless apple_pay debit",
        "tarjeta visa mastercard debito",
        "cb carte visa mastercard carte_bleue",
        under="card_payment",
    ),
    "pay_cash_kinds": Concept(
        "нал налом налик* наличк* купюр* наличн*",
        "cash notes coins bills",
        "efectivo metalico billetes contante cash",
        "especes liquide cash billets",
        under="cash",
    ),
    "pay_transfer_kinds": Concept(
        "перевод* по_счету по_реквизит* сбп на_счет расчетн*",
        "transfer wire bacs iban sepa bank_details",
        "transferencia transf iban ingreso giro",
        "virement* rib iban",
        under="bank_transfer",
    ),
    "pay_year_ahead": Concept(
        "за_год год_вперед 12_месяцев сразу_за_год на_год_сразу",
        "12_months_upfront year_upfront whole_year annual* yearly up_front_for_the_year",
        "todo_el_ano ano_entero 12_meses pago_anual",
        "toute_l_annee annee_complete 12_mois a_l_annee",
        under="yearly",
    ),
    "half_and_half": Concept(
        "гибрид* смешанн* комбинир* пополам половина_наполовину и_так_и_так чередова* микс часть_онлайн",
        "hybrid* mixed mix blended half_and_half bit_of_both combination part_online split",
        "mixto mixta hibrid* mitad_y_mitad un_poco_de_cada combinad* semipresencial alterna*",
        "mixte* hybride* moitie_moitie un_peu_des_deux combine* alterne*",
    ),
    "cheapest_plan": Concept(
        "базов* старт* стартов* минимальн* самый_дешев* самое_дешев* подешевле простой_тариф эконом*",
        "basic* starter cheapest entry* bare_minimum essential* lite no_frills minimum",
        "basic* barato mas_barato esencial minimo economic* sencillo inicial",
        "essentiel* basique* moins_chere* moins_cher minimum strict_minimum economique eco entree_de_gamme",
    ),
    "dearest_plan": Concept(
        "премиум* максимальн* вип vip самый_дорог* все_включ* полный_пакет люкс топовый",
        "premium top_tier vip deluxe ultimate platinum most_expensive top_of_the_range everything_included the_works",
        "premium vip lujo mas_caro mas_completo todo_incluido top platino",
        "premium haut_de_gamme vip luxe plus_cher plus_chere plus_complet la_totale",
    ),
}
