"""What visitors say about moving to another country and its papers."""

TOPICS = """
immigration_case
ru миграц* иммиграц* эмиграц* = виза визу внж пмж рвп гражданств* переезд*_в_другую депортац* мигрант* патент_на_работ* релокац* вид_на_жительств* репатриац* уехать+страны паспорт+друг* миграционк*
en immigration = visa green_card residency citizenship deport* move+abroad uscis home_office asylum relocate+country h1b emigrate settle+abroad
es inmigracion extranjeria migracion = visa visado residencia papeles arraigo ciudadania nacionalidad deport* green_card nie tarjeta_verde emigrar
fr immigration droit_des_etrangers = visa titre_de_sejour carte_de_sejour naturalisation oqtf papiers prefecture regularis* expulsion ofpra emigrer
work_permit_visa
ru рабоч*_виз* разрешен*_на_работ* = контракт+границ* патент*_на_работ* голуб*_карт* работодатель+приглаша* офер+границ* вкс_специалист* оффер+стран* цифров*_кочевник*
en work_visa work_permit skilled_worker = job_offer+abroad sponsor* h1b blue_card employment_visa digital_nomad employer+visa
es visa_de_trabajo permiso_de_trabajo = oferta_de_trabajo+extranjero contrato+visado nomada_digital tarjeta_azul autorizacion_de_trabajo
fr visa_de_travail permis_de_travail = offre+emploi+etranger contrat+visa passeport_talent carte_bleue_europeenne autorisation_de_travail
study_visa
ru учебн*_виз* студенческ*_виз* = учиться+границ* поступить+границ* поступил*+университет* языков*_школ*+виз* магистратур*+границ* студенческ*+внж
en student_visa study_visa = study+abroad university+abroad f1 accepted+university exchange_semester college+overseas
es visa_de_estudiante visado_de_estudios = estudiar+extranjero universidad+extranjero estancia_por_estudios master+extranjero intercambio
fr visa_etudiant visa_d_etudes = etudier+etranger universite+france campus_france etudes+etranger
family_reunification
ru воссоединен*_семь* = муж+гражданин* жена+гражданк* переехать+муж* брак+иностран* невест*+виз* родител*+перевез* к_мужу к_жене дет*+перевез* замуж+иностран*
en family_reunion spouse_visa family_visa = married+citizen fiance_visa bring+parents join+husband join+wife husband+citizen partner_visa bring+kids
es reagrupacion_familiar reunificacion_familiar = casad*+ciudadan* traer+familia traer+hijos esposo+ciudadano pareja+residencia matrimonio+extranjer*
fr regroupement_familial = marie+francais* faire_venir+famille conjoint_de_francais rejoindre+mari rejoindre+femme venir+enfants
citizenship_passport
ru гражданств* паспорт* = второй_паспорт натурализац* паспорт+ес присяг* корни израил*+паспорт* репатриац* гражданин* румынск*+паспорт* карта_поляка
en citizenship naturalisation naturalization passport = second_passport become+citizen ancestry citizenship_test dual_nationality oath golden_passport
es nacionalidad ciudadania pasaporte = naturaliz* ser+ciudadano abuelo+espanol ley_de_nietos sefardi* doble_nacionalidad jura+nacionalidad
fr nationalite naturalisation passeport citoyennete = devenir+francais double_nationalite origines decret+naturalis*
permanent_residence
ru внж пмж вид_на_жительств* рвп = остаться_жить жить_постоянно переехать_насовсем карта_резидент* зимов* инвест*+внж
en residence_permit permanent_residence residency = green_card settle leave_to_remain stay_permanently golden_visa live+permanently ilr pr_card
es residencia permiso_de_residencia = arraigo vivir_permanente golden_visa tarjeta_de_residencia quedarme+vivir renovar+nie papeles
fr titre_de_sejour carte_de_resident sejour = rester+vivre carte_de_sejour s_installer+definit* dix_ans+carte admission_exceptionnelle
asylum_refugee
ru убежищ* беженц* = политическ*+преследован* внутренн*_убежищ* временн*_защит* угрож*+родин* бежал* войн*+бежа* гуманитарн*_виз*
en asylum refugee = persecut* fled war+fled political_asylum humanitarian unsafe+home protection_status
es asilo refugio refugiad* = persegui* hui proteccion_internacional guerra+huir amenazad*+pais
fr asile refugie* = persecut* fui+guerre ofpra protection_subsidiaire menace*+pays dublin
tourist_visa_case
ru туристическ*_виз* шенген* гостев*_виз* = отдохнуть+виз* мультивиз* отказ*+виз* на_море+виз* шенгенк* погостить приглашен*+виз* в_гости+виз*
en tourist_visa visitor_visa schengen = holiday+visa visit+relatives esta b2 short_stay visa+refused
es visa_de_turista visado_de_turismo = vacaciones+visa visitar+familia+visa b1_b2 schengen visa_denegada estancia_corta
fr visa_touristique visa_de_tourisme schengen = vacances+visa visiter+famille+visa court_sejour refus+visa
"""
