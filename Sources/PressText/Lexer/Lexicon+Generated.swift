// SPDX-License-Identifier: Apache-2.0
// Made from Specs/lexicon by `swift run spec-tool generate`; don't edit.
// swift-format-ignore-file

extension Lexicon {
  // phrase, lists, value
  static let rows = #"""
# # #	10000	0
###	10000	0
(c) 0	4000	2c0000
(end)	10000	0
(ends)	10000	0
*** end ***	10000	0
, altyazi parametrləri dialoqunu açir	2000	800000
, başliq parametrləri dialoqunu açir	2000	800000
, opens captions settings dialog	2000	800000
, opens subtitles settings dialog	2000	800000
, откроется диалог настройки подписей	2000	800000
, откроется диалог настройки субтитров	2000	800000
- advertisement -	2000	c0000
--end--	10000	0
-ci il	800000	0
-ci ildə	800000	0
-cu il	800000	0
-cü il	800000	0
-end-	10000	0
-ends-	10000	0
/end/	10000	0
0 baxiş	2000	840000
0 days ago	2000	740000
0 dəfə baxilib	2000	840000
0 dəfə oxunub	2000	840000
0 dəqiqə əvvəl	2000	740000
0 dəqiqəlik oxu	2000	600000
0 gün əvvəl	2000	740000
0 hours ago	2000	740000
0 min ago	2000	740000
0 min read	2000	600000
0 minute read	2000	600000
0 minutes ago	2000	740000
0 minutes read	2000	600000
0 people viewed	2000	840000
0 reads	2000	840000
0 saat əvvəl	2000	740000
0 saniyə geriyə keçin	2000	800000
0 saniyə qabağa keçin	2000	800000
0 shares	2000	700000
0 times read	2000	840000
0 view	2000	840000
0 views	2000	840000
0 мин. чтения	2000	600000
0 минут назад	2000	740000
0 минут чтения	2000	600000
0 просмотр	2000	840000
0 просмотра	2000	840000
0 просмотров	2000	840000
0 часа назад	2000	740000
0 часов назад	2000	740000
0-ci qəzet	20000	2000
0:0 / 0:0	2000	800000
0h ago	2000	740000
[end of transcript]	10000	0
[end]	10000	0
[ends]	10000	0
a	401000	0
a a a	2000	3c0000
a adăugat	400	0
a affirmé	400	0
a afirmat	400	0
a ajouté	400	0
a amintit	400	0
a annoncé	400	0
a anunţat	400	0
a anunțat	400	0
a apreciat	400	0
a arătat	400	0
a assuré	400	0
a averti	400	0
a avertizat	400	0
a comentat	400	0
a commenté	400	0
a conclu	400	0
a concluzionat	400	0
a confirmat	400	0
a confirmé	400	0
a continuat	400	0
a declarat	400	0
a demandé	400	0
a dit	400	0
a déclaré	400	0
a dénoncé	400	0
a estimé	400	0
a explicat	400	0
a expliqué	400	0
a hyperlink to the site is required	4000	680000
a imprensa	80	600
a indiqué	400	0
a insisté	400	0
a lancé	400	0
a lire aussi	200	0
a menţionat	400	0
a menționat	400	0
a ministra	80	400
a moderadora	80	200
a mărturisit	400	0
a network error caused the media download to fail part-way.	2000	800000
a noté	400	0
a porta-voz	80	400
a poursuivi	400	0
a precizat	400	0
a presidente	80	400
a précisé	400	0
a punctat	400	0
a rappelé	400	0
a reconnu	400	0
a recunoscut	400	0
a reiterat	400	0
a relatat	400	0
a répondu	400	0
a răspuns	400	0
a salué	400	0
a scris	400	0
a souligné	400	0
a spus	400	0
a subliniat	400	0
a transmis	400	0
a écrit	400	0
a întrebat	400	0
a+	2000	3c0000
a+ a-	2000	3c0000
a- a a+	2000	3c0000
a- a+	2000	3c0000
a.m	4	80
a.m.	4	80
aa	2000	3c0000
aaa	2000	3c0000
aanwezig	200	0
abc	20000	2000
abc news	20000	2000
abgeordnete	80	400
abgeordneter	80	400
about the author	2000	40000
about the journal	2000	40000
about these ads	2000	c0000
about this site	2000	40000
about us	2000	40000
abp	100	4000
abstract	200	0
abu	1000	0
abunə ol	2000	380000
abunə olun	2000	380000
abunəlik	2000	4c0000
abunəlikdən çix	2000	4c0000
acad.	100	4000
accept all	2000	240000
accept all cookies	2000	240000
accept cookies	2000	240000
accept selected	2000	240000
accessibility help	2000	80000
accessibility information	2000	80000
accessibility links	2000	80000
accessibility options	2000	80000
accessible font	2000	3c0000
according to	400	0
account	200	0
accuracy and availability of npr transcripts may vary	4000	680000
acdt	10	6a000000
achtung	200	0
acknowledged	400	0
acrescenta	400	0
acrescentou	400	0
acst	10	66000000
actualizado	200	0
actualizare	200	0
actualizat	200	0
ad choices	2000	c0000
adaugă	400	0
adchoices	2000	c0000
add a comment	2000	1c0000
add as a preferred source on google	2000	380000
add comment	2000	1c0000
add your comment	2000	1c0000
added	400	0
addetto stampa	80	400
adding	400	0
address	200	0
address:	4000	200000
adds	400	0
adiantou	400	0
adim	80000	0
adjunctul ministrului	80	400
adm.	100	4000
administrateur	80	400
administration official	80	400
admiral	80	400
admitiu	400	0
admitió	400	0
admits	400	0
admitted	400	0
adres	200	0
adresa	200	0
adresse	200	0
ads	2000	c0000
ads by google	2000	c0000
adt	10	b4000000
advertentie	200	0
advertise	2000	c0000
advertise with us	2000	c0000
advertisement	2200	c0000
advertisement - scroll to continue	2000	c0000
advertisement. scroll to continue reading.	2000	c0000
advertising	2000	c0000
advirtió	400	0
aedt	10	6c000000
aest	10	68000000
afferma	400	0
affirme	400	0
affirmed	400	0
afirma	400	0
afirmou	400	0
afirmó	400	0
afirmă	400	0
afp	20000	2000
aft	10	52000000
again	400000	0
agence france-presse	20000	2000
agency	20000	1000
agenda	200	0
agenda.ge	20000	2000
agentlik	20000	1000
agentlik haqqinda	2000	40000
agentliyi	20000	1000
agentliyindən	20000	1000
agerpres	20000	2000
aggiornato	200	0
aggiornato il	200	0
aggiunge	400	0
agregó	400	0
ai	1000	0
aid	1000	0
aide	80	c00
air date	20	30000
aired	20	30000
ajoute	400	0
akademik	100	4000
akdt	10	20000000
akst	10	1c000000
aktardi	400	0
aktualisiert	200	0
aktualizace	200	0
aktualizacja	200	0
aktualizováno	200	0
al	1000	0
al arabiya	20000	2000
al jazeera	20000	2000
alb.	100	4000
alcalde	80	400
alcaldesa	80	400
aldus	400	0
ale	1000	0
alertou	400	0
alguien	800	0
alguém	800	0
all	80	a00
all news	2000	480000
all rights reserved	2000	2c0000
all rights reserved.	2000	2c0000
all sections	2000	480000
alla	1000	0
allegato	200	0
allow all	2000	240000
allow all cookies	2000	240000
allow notifications	2000	4c0000
allow selection	2000	240000
almt	10	d4000000
already a member?	2000	440000
already a subscriber?	2000	440000
already have an account?	2000	440000
also	400000	0
also available in:	4000	400000
also on this topic	2000	640000
also read	200	0
also read:	4000	640000
alt yazilar	2000	800000
alt yazilari söndür	2000	800000
altini çizdi	400	0
alto rappresentante	80	400
alto representante	80	400
altra domanda	80	600
altyazi parametrləri	2000	800000
am	1004	80
amb.	100	4000
ambasador	80	400
ambasadorul	80	400
ambasciatore	80	400
ambasciatrice	80	400
ambassadeur	80	400
ambassador	80	400
ambassadrice	80	400
amt	10	d0000000
an	401000	0
an hour ago	2000	740000
an official website of the united states government	2000	80000
ana səhifə	2000	480000
ana səhifə /	4000	180000
ana səhifə >	4000	180000
ana səhifə »	4000	180000
ana səhifə ›	4000	180000
anadolu	20000	2000
anadolu agency	20000	2000
anahtar kelimeler	200	0
analisi	200	0
analiza	200	0
analiză	200	0
analyse	200	0
analysis	200	0
analysis by	40	0
analyst	80	800
analytics cookies	2000	240000
analýza	200	0
anchor	80	200
anchorman	80	200
and	401000	0
android üçün	2000	100000
anexo	200	0
anexă	200	0
anfitriona	80	200
anfitriã	80	200
anfitrião	80	200
anfitrión	80	200
ani	20000	2000
animateur	80	200
animatrice	80	200
anlage	200	0
anlatti	400	0
anm. d. red.	200	0
anmerkung	200	0
anmerkung der redaktion	200	0
annex	200	0
annexe	200	0
announced	400	0
announcer	80	200
annunciatore	80	200
anons	80	200
anp	20000	2000
ans	80	800
ans.	80	800
ansa	20000	2000
ansager	80	200
ansagerin	80	200
anschrift	200	0
ansprechpartner	200	0
answer	480	800
answered	400	0
answers	80	800
antwoord	80	800
antwoordde	400	0
antwoorden	80	800
antwoordt	400	0
antwort	80	800
antworten	80	800
antwortet	400	0
antwortete	400	0
anunciou	400	0
anunció	400	0
any use of materials	4000	680000
any use of materials is allowed only if there is a hyperlink	4000	680000
anzeige	200	0
análise	200	0
análisis	200	0
ap	20000	2000
apa	20000	2000
aparici	80	200
aparicilar	80	200
apontou	400	0
app for android	2000	100000
app for ios	2000	100000
app store	2000	100000
app store-dan yüklə	2000	100000
appgallery	2000	100000
apple store	2000	100000
appstore	2000	100000
apr	1	4
aprel	1	4
aprelin	1	4
apresentador	80	200
apresentadora	80	200
april	1	4
apuntó	400	0
arată	400	0
arayiş	200	0
arb	20000	2000
arch.	100	4000
ardi var	10000	0
ardini oxu	2000	600000
argomenti	200	0
argomento	200	0
argued	400	0
argues	400	0
armenpress	20000	2000
around the web	2000	c0000
arq.	100	4000
art	10	b4000000
article continues after this advertisement	2000	c0000
article continues below advertisement	2000	c0000
article views: 0	2000	840000
articles published	2000	640000
articole similare	200	0
arxasi var	10000	0
arxiv foto	2000	540000
as delivered on	20	30000
as well	400000	0
asegura	400	0
aseguró	400	0
ask	400	0
asked	400	0
asked me	400	0
asks	400	0
asserted	400	0
assistant secretary	80	400
assistant secretary general	80	400
assistant secretary-general	80	400
associated press	20000	2000
assunto	200	0
assure	400	0
ast	10	b0000000
asunto	200	0
at	201008	0
atención	200	0
atenção	200	0
atenție	200	0
atom feed	2000	380000
attachment	200	0
attendee	80	a00
attendees	200	0
attending	200	0
attention	200	0
attenzione	200	0
attorney general	80	400
attorney-general	80	400
atualizado	200	0
atualizado em	200	0
au	1000	0
audience	80	a00
audience member	80	a00
audience members	80	a00
audio	200	0
audio player	2000	800000
audio track	2000	800000
audio trek	2000	800000
auditoriya	80	a00
aufrufe	200	0
aug	1	8
august	1	8
aus	1000	0
autarca	80	400
auteur	200	0
auteurs	200	0
author	200	0
author archives	2000	40000
author profile	2000	40000
author:	40	0
authors	200	0
authors:	40	0
auto 0p 0p 0p 0p 0p	2000	800000
autor	200	0
autor fotografie	200	0
autor zdjęcia	200	0
autora	200	0
autore	200	0
autoren	200	0
autores	200	0
autori	200	0
autorin	200	0
autorka	200	0
autorzy	200	0
autoři	200	0
autrice	200	0
aux	1000	0
außenminister	80	400
außenministerin	80	400
av	1000	0
av.	100	4000
available in:	4000	400000
available on google play	2000	100000
available on the app store	2000	100000
avisou	400	0
avq	1	8
avqust	1	8
avqustun	1	8
avv.	100	4000
awst	10	60000000
axios	20000	2000
axtar	2000	6c0000
axtariş	2000	6c0000
axtariş işə salinir	2000	6c0000
axtariş nəticələri	2000	6c0000
axtariş sözünü daxil edin	2000	6c0000
axtarmağa başlamaq üçün yazin	2000	6c0000
axşaminiz xeyir	40000	0
ayrica okuyun	200	0
ayrintilar	200	0
azadliq radiosu	20000	2000
azertac	20000	2000
azst	10	54000000
azt	10	50000000
aztv	20000	2000
azvision	20000	2000
azərbaycan dili	2000	400000
azərbaycan dilində	2000	400000
azərbaycan prezidenti	80	400
azərbaycan qəzeti	20000	2000
azərtac	20000	2000
açar sözlər	200	0
açar sözlər:	4000	780000
açikladi	400	0
açiqladi	400	0
açiqlayib	400	0
añadió	400	0
b.e	2	10
back to all news	2000	480000
back to home	2000	480000
back to index	2000	480000
back to list	2000	180000
back to news	2000	480000
back to results	2000	180000
back to the list	2000	180000
back to the top	2000	140000
back to top	2000	140000
background	200	0
bakan	80	400
bakan yardimcisi	80	400
baki vaxti	2010	50740000
baki vaxti ilə	2010	50740000
bakida hava	2000	880000
baku time	10	50000000
basin	80	600
basin mensubu	80	600
basin mensuplari	80	600
basin sözcüsü	80	400
baxilib: 0	2000	840000
baxiş	200	0
baxiş sayi	200	0
baxiş sayi:	4000	840000
baxiş sayi: 0	2000	840000
baxiş: 0	2000	840000
baxişlarin sayi: 0	2000	840000
bay	100	4000
bayan	100	4000
bazar	2	70
bazar ertəsi	2	10
bağişlayin	40000	0
bağlanti	200	0
baş direktor	80	400
baş katib	80	400
baş katibin müavini	80	400
baş nazir	80	400
baş nazirin müavini	80	400
baş səhifə	2000	480000
baş xəbərlər	2000	640000
başbakan	80	400
başbakan yardimcisi	80	400
başkan	80	200
başliq parametrləri	2000	800000
başliq parametrləri dialoqu	2000	800000
başliqlari söndür	2000	800000
bbc	20000	2000
bbc azərbaycanca	20000	2000
bc.	100	4000
be the first to comment	2000	1c0000
be the first to comment!	2000	1c0000
be the first to like this.	2000	340000
beaamt	400	0
become a member	2000	300000
become a patron	2000	300000
become a patron!	2000	300000
become a subscriber	2000	440000
become a supporter	2000	300000
beeld	200	0
befragte	80	800
befragter	80	800
began	400	0
beginning of dialog window. escape will cancel and close the window.	2000	800000
behauptete	400	0
bei	1000	0
beim	1000	0
beispiel	200	0
bekräftigte	400	0
belangrijk	200	0
belediye başkani	80	400
belga	20000	2000
belirtti	400	0
ben	1800	0
benadrukt	400	0
benadrukte	400	0
berichtet	400	0
berichtete	400	0
bestätigte	400	0
betont	400	0
betonte	400	0
betreff	200	0
bevestigde	400	0
bey	100	8000
bij	1000	0
bijgewerkt	200	0
bijlage	200	0
bijschrift	200	0
bijvoorbeeld	200	0
bild	200	0
bilder	200	0
bildirdi	400	0
bildirib	400	0
bildirilib	400	0
bildirir	400	0
bildirişləri aktiv et	2000	4c0000
bildnachweis	200	0
bildquelle	200	0
bildunterschrift	200	0
bin	1000	0
bint	1000	0
bir cavab yazin	2000	1c0000
birinci vitse-prezident	80	400
birincisi	200	0
biz	800	0
biz kimik	2000	40000
biz kukilərdən istifadə edirik	4000	240000
bizi dəstəkləyin	2000	300000
bizi facebook-da izləyin	2000	380000
bizi instagram-da izləyin	2000	380000
bizi izlə	2000	380000
bizi izləyin	2000	380000
bizi sosial şəbəkələrdə izləyin	2000	380000
bizi telegram-da izləyin	2000	380000
bizi youtube-da izləyin	2000	380000
bizimlə əlaqə	2000	200000
bizə dəstək olun	2000	300000
bizə qoşulun	2000	380000
bizə yazin	2000	200000
bk	80	400
bk'in	80	400
blog at wordpress.com.	2000	2c0000
blogger	80	600
bloomberg	20000	2000
bm	80	400
bm genel sekreteri	80	400
bm'in	80	400
bmt-nin baş katibi	80	400
boletín	200	0
bondskanselier	80	400
bookmark the permalink.	2000	280000
botschafter	80	400
botschafterin	80	400
bp	100	4000
brauzeriniz videonu dəstəkləmir	2000	800000
breadcrumb navigation	2000	180000
breadcrumbs	2000	180000
breaking	200	0
breaking news	200	0
brig. gen.	100	4000
broadcast	20	30000
broadcasting	20000	1000
broadcasting corporation	20000	1000
bron	200	0
bronnen	200	0
brt	10	34000000
bst	10	c4000000
bu	100800	0
bu barədə daha geniş	2000	640000
bu media üçün uyğun mənbə tapilmadi.	2000	800000
bu modal escape düyməsini basmaqla və ya bağlama düyməsini sixmaqla bağlana bilər.	2000	800000
bu sayt kukilərdən istifadə edir	4000	240000
bu xəbəri paylaş	2000	700000
bulletin	20000	1000
bundeskanzler	80	400
bundeskanzlerin	80	400
bundesminister	80	400
bundesministerin	80	400
bundespräsident	80	400
bunlar da ilginizi çekebilir	200	0
bunlari da oxuyun	2000	640000
bunu da oxuyun	2000	640000
burgemeester	80	400
burmistrz	80	400
buy me a coffee	2000	300000
by	240	0
by continuing to browse	4000	240000
by continuing to browse or by clicking ‘accept', you agree to the storing of cookies on your device	2000	240000
by continuing to scroll,	2000	240000
by continuing to use this site	4000	240000
by signing up	4000	4c0000
by using this website	4000	240000
by:	40	0
bölmə	200	0
bölmə üzrə digər xəbərlər	2000	640000
bölmə:	4000	780000
bölmənin digər xəbərləri	2000	640000
bölüm	200	0
bölüş	2000	700000
böyüt	2000	3c0000
bülletenə abunə olun	2000	4c0000
bürgermeister	80	400
bütün fotolar	2000	580000
bütün hüquqlar qorunur.	2000	2c0000
bütün parametrləri susmaya görə bərpa edin	2000	800000
bütün xəbərlər	2000	480000
bütün xəbərlərə bax	2000	600000
bütün şəkillər	2000	580000
büyükelçi	80	400
bəli	40000	0
bənzər xəbərlər	2000	640000
bəy	100	8000
c-b	100	4000
c-span	20000	2000
c.a	2	40
california notice	2000	7c0000
called for	400	0
caller	80	a00
calling	400000	0
cancel reply	2000	1c0000
cancelar	80	400
cancelarul	80	400
cancelliere	80	400
canciller	80	400
canli izlə	2000	800000
canli yayim	2000	800000
canli yayim axtarişi, hal-hazirda canli yayim göstərilir	2000	800000
canli yayim axtarişi, hal-hazirda canli yayimdan geridədir	2000	800000
cap.	100	4000
capo dello stato	80	400
capt.	100	4000
caption	200	0
caption settings dialog	2000	800000
caption:	8000	0
captions off	2000	800000
captions settings	2000	800000
cari vaxt	2000	740000
cat	10	c8000000
categoria	200	0
categorias	200	0
categorie	200	0
categories	200	0
categories:	4000	780000
categorieën	200	0
categorii	200	0
categorized as	4000	780000
categorized in	4000	780000
category	200	0
category:	4000	780000
categoría	200	0
categorías	200	0
catégorie	200	0
catégories	200	0
cav.	100	4000
cavab	80	800
cavab verdi	400	0
cavab verib	400	0
cavablandirib	400	0
cavablar	80	800
cbc	20000	2000
cbs	20000	2000
cbs news	20000	2000
cc	200	0
cdt	10	ac000000
cel.	100	4000
central time	10	a8000000
cerimonialista	80	200
cest	10	48000000
cet	10	44000000
cevap	80	800
cevap verdi	400	0
cevapladi	400	0
cevaplar	80	800
cgtn	20000	2000
chacun	800	0
chair	80	200
chairman	80	200
chairperson	80	200
chairwoman	80	200
chanceler	80	400
chancelier	80	400
chancelière	80	400
chancellor	80	400
change font size	2000	3c0000
change language	2000	400000
change password	2000	440000
channel	20000	1000
channel 0	20000	2000
chapter 0	200	0
chargé d'affaires	80	400
chef de l'état	80	400
chef du gouvernement	80	400
chefe de estado	80	400
chefe de governo	80	400
chez	1000	0
chiede	400	0
chief executive	80	400
chief of staff	80	400
choose language	2000	400000
choose your language	2000	400000
chorus	80	a00
chronicle	20000	1000
chst	10	68000000
cidade	200	0
cineva	800	0
citește mai mult	200	0
citește și	200	0
citiți și	200	0
città	200	0
city	200	0
ciudad	200	0
claimed	400	0
clarification	200	0
clarified	400	0
clear search	2000	6c0000
clear sky	2000	880000
click here to read	4000	600000
click here to read more	2000	600000
click to enlarge	2000	580000
click to open in new window	2000	80000
click to share on facebook	2000	700000
click to share on telegram	2000	700000
click to share on whatsapp	2000	700000
click to view full-size image…	2000	580000
click to view larger image	2000	580000
close and accept	2000	240000
close menu	2000	480000
close modal	2000	240000
close modal dialog	2000	800000
close search	2000	6c0000
clst	10	34000000
clt	10	30000000
cnel.	100	4000
cnn	20000	2000
co-chair	80	200
co-host	80	200
co-moderator	80	200
co-presenter	80	200
coach	80	400
code of ethics	2000	7c0000
cohost	80	200
col.	100	4000
colonel	80	400
columnist	80	600
colunista	80	600
comentarii	200	0
comentarios	200	0
comentou	400	0
comentários	200	0
comentó	400	0
coming	400000	0
comisar	80	400
comisaria	80	400
comisario	80	400
comisarul	80	400
comissária	80	400
comissário	80	400
comment in queue for moderation.	2000	1c0000
commenta	400	0
commentaires	200	0
commented	400	0
commenti	200	0
comments	200	0
comments are closed	2000	1c0000
comments are closed.	2000	1c0000
comments closed	2000	1c0000
commissaire	80	400
commissaria	80	400
commissario	80	400
commissaris	80	400
commissioner	80	400
community guidelines	2000	7c0000
compartilhe	200	0
compartir	200	0
compiled by	40	0
completou	400	0
comunicado	200	0
comunicação social	80	600
conclude	400	0
concluded	400	0
concludeerde	400	0
concludes	400	0
concluiu	400	0
conclusie	200	0
conclusion	200	0
conclusione	200	0
conclusión	200	0
conclusão	200	0
conclut	400	0
concluyó	400	0
concluzie	200	0
condividi	200	0
conductor	80	200
conductor del programa	80	200
conductora	80	200
conduttore	80	200
conduttrice	80	200
conf. univ. dr.	100	4000
conference operator	80	200
confie	400	0
confirmed	400	0
confirmou	400	0
confirmó	400	0
conform	400	0
congratulations	40000	0
congressman	80	400
congresswoman	80	400
connect with us	2000	380000
consent preferences	2000	240000
consent preferences center	2000	240000
consideró	400	0
consideră	400	0
conta	400	0
contact	200	0
contact details	2000	200000
contact information	2000	200000
contact presse	200	0
contact site owner	2000	200000
contact the newsroom	2000	200000
contact us	2000	200000
contacto	200	0
contacto de prensa	200	0
contacts	200	0
contato	200	0
contatos	200	0
contatti	200	0
contatti stampa	200	0
contatto	200	0
content continues below	2000	c0000
content last reviewed	20	20000
content licensed under	4000	680000
contestó	400	0
context	200	0
continua	400	0
continue reading	2000	600000
continue reading below	2000	c0000
continue with facebook	2000	440000
continue with google	2000	440000
continued	400	0
continues	400	0
continuou	400	0
contou	400	0
contrapregunta	80	600
convidada	80	800
convidado	80	800
cookie consent	2000	240000
cookie management	2000	240000
cookie notice	2000	240000
cookie policy	2000	240000
cookie preferences	2000	240000
cookie settings	2000	240000
cookies	2000	240000
cookies & privacy	2000	240000
cookies manager panel	2000	240000
coordinador	80	200
copied	2000	280000
copied to clipboard	2000	280000
copied!	2000	280000
copreședinte	80	200
copy embed code	2000	280000
copy link	2000	280000
copy link to clipboard	2000	280000
copy short link	2000	280000
copy the link	2000	280000
copy this link	2000	280000
copy to clipboard	2000	280000
copy url	2000	280000
copyright	200	0
copyright & usage	2000	2c0000
copyright ©	4000	2c0000
corespondent	80	600
correction	200	0
corrections policy	2000	7c0000
correio eletrónico	200	0
correo	200	0
correo electrónico	200	0
correspondant	80	600
correspondante	80	600
correspondent	400080	600
correspondente	80	600
corresponsal	80	600
corrispondente	80	600
cot	10	2c000000
country	200	0
country:	4000	780000
courier	20000	1000
courriel	200	0
courtesy photo	2000	540000
crainic	80	200
create a free account	2000	440000
created	20	10000
created on	20	10000
credit	200	0
credit foto	200	0
credit:	8000	0
crediti	200	0
credits	200	0
credits:	8000	0
cronista	80	600
crowd	80	a00
crédit photo	200	0
crédito	200	0
créditos	200	0
crédits	200	0
cst	10	a8000000
ct	10	a8000000
ctk	20000	2000
ctv	20000	2000
cuenta	400	0
cumhurbaşkani	80	400
cumhurbaşkani yardimcisi	80	400
cumhurbaşkanimiz	80	400
cumhurbaşkanliği sözcüsü	80	400
currency converter	2000	880000
currency rates	2000	880000
current time	2000	740000
current time 0:0	2000	800000
current time:	4000	740000
currently	400000	0
cuvinte cheie	200	0
czas trwania	200	0
czytaj także	200	0
czytaj też	200	0
czytaj więcej	200	0
cümə	2	50
cümə axşami	2	40
cənab	100	4000
d'après	400	0
d-l	100	4000
d-na	100	4000
d-ra	100	4000
da	401000	0
dagvoorzitter	80	200
daha çox	2000	600000
daha çox göstər	2000	600000
daha çox xəbər	2000	640000
daha çox yüklə	2000	600000
daha ətrafli	2000	600000
daily	20000	1000
daily newsletter	2000	4c0000
dair	1000	0
dal	1000	0
dalla	1000	0
dame	100	4000
dark mode	2000	80000
das	1000	0
das gespräch führte	200	0
data	200	0
data protection	2000	7c0000
data publicării	200	0
data publikacji	200	0
date	220	10000
date de contact	200	0
date issued	20	10000
date modified	20	20000
date of event	20	30000
date of interview	20	30000
date of publication	20	10000
date of release	20	10000
date of speech	20	30000
date published	20	10000
dated	20	10000
datum	200	0
datum zveřejnění	200	0
dauer	200	0
davami var	10000	0
davamini oxu	2000	600000
daxil ol	2000	440000
daxili işlər naziri	80	400
day.az	20000	2000
de	1200	0
de acordo com	400	0
de exemplu	200	0
de heer	100	4000
de koning	80	400
de la	1000	0
de los	1000	0
de minister	80	400
de minister-president	80	400
de pers	80	600
de president	80	400
de staatssecretaris	80	400
de voorzitter	80	200
dec	1	c
december	1	c
declara	400	0
declared	400	0
declarou	400	0
declaró	400	0
declară	400	0
decline cookies	2000	240000
decrease font size	2000	3c0000
decrease size	2000	3c0000
decrease text size	2000	3c0000
dedi	400	0
dedilər	400	0
default font size	2000	3c0000
default size	2000	3c0000
defence minister	80	400
defendeu	400	0
defense minister	80	400
degli	1000	0
dei	1000	0
dek	1	c
dekabr	1	c
dekabrin	1	c
del	1000	0
delegate	80	a00
delen	200	0
delivered on	20	30000
dell	1000	0
della	1000	0
delle	1000	0
dello	1000	0
demande	400	0
den	1000	0
denied	400	0
deny all cookies	2000	240000
dep.	100	4000
deputada	80	400
deputado	80	400
deputat	80	400
deputata	80	400
deputato	80	400
deputată	80	400
deputy foreign minister	80	400
deputy minister	80	400
deputy prime minister	80	400
deputy secretary	80	400
deputy secretary general	80	400
deputy secretary-general	80	400
deputy spokesperson	80	400
der	1000	0
dere	800	0
des	1000	0
des.	100	4000
descriptions off	2000	800000
design and development	4000	2c0000
deskundige	80	800
destaca	400	0
destacou	400	0
destacó	400	0
detalii	200	0
detalló	400	0
deutsche welle	20000	2000
deuxièmement	200	0
devam sorusu	80	600
developed and designed by	4000	2c0000
devlet başkani	80	400
deyib	400	0
deyir	400	0
deyirlər	400	0
değerlendirdi	400	0
değerlendirmesinde bulundu	400	0
dhr.	100	4000
di	1200	0
dialoq pəncərəsinin başlanğici. escape düyməsi ləğv edəcək və pəncərəni bağlayacaq.	2000	800000
dialoq pəncərəsinin sonu.	2000	800000
dice	400	0
dichiara	400	0
did you find this helpful?	2000	340000
didascalia	200	0
digər bölmələr	2000	480000
digər dillər	2000	400000
digər xəbərlər	2000	640000
digər yazilar	2000	640000
dijo	400	0
dikkat	200	0
dikkat çekti	400	0
diktor	80	200
dil seçin	2000	400000
dile getirdi	400	0
dili seç	2000	400000
dili seçin	2000	400000
din	1000	0
dipl.-ing.	100	4000
diputada	80	400
diputado	80	400
diqqət	200	0
diqqətə çatdirdi	400	0
diqqətə çatdirib	400	0
dirección	200	0
direct	200	0
direct link	2000	280000
directeur	80	400
directeur général	80	400
directeur-generaal	80	400
director	80	400
director general	80	400
director-general	80	400
directora general	80	400
directrice générale	80	400
diretor-geral	80	400
diretora-geral	80	400
direttore	80	400
direttore generale	80	400
disclaimer	200	0
diskussionsleiter	80	200
dispatch	20000	1000
display problems?	2000	4c0000
disse	400	0
distribuie	200	0
dit	400	0
divan başkani	80	200
diye konuştu	400	0
diyor	400	0
diz	400	0
dizayn:	4000	2c0000
dişişleri bakani	80	400
dişişleri sözcüsü	80	400
dl	100	4000
dl.	100	4000
dna	100	4000
dna.	100	4000
do	1000	0
do not accept	2000	240000
do not sell my info	2000	7c0000
do not sell my personal information	2000	240000
do not sell or share my personal information	2000	240000
doamna	100	4000
doc.	100	4000
document type	200	0
dodaje	400	0
dodal	400	0
dodala	400	0
dodał	400	0
dodała	400	0
dodává	400	0
dolmetscher	80	c00
dolmetscherin	80	c00
dom	100	4000
domanda	80	600
domande	80	600
domnișoara	100	4000
domnul	100	4000
domnul președinte	80	400
don	100	4000
don't miss	2000	640000
dona	100	4000
donate now	2000	300000
donate today	2000	300000
door	200	0
doplnil	400	0
doplnila	400	0
doplňující otázka	80	600
dopytanie	80	600
dos	1000	0
dostlarinizla paylaşin	2000	700000
dostlarinla paylaş	2000	700000
dostuna göndər	2000	700000
dotaz	80	600
dotaz novináře	80	600
dotazovaný	80	800
dotazy	80	600
dott.	100	4000
dott.ssa	100	4000
download	200	0
download as pdf	2000	5c0000
download audio	2000	800000
download for android	2000	100000
download for ios	2000	100000
download high resolution	2000	580000
download image	2000	580000
download mp0	2000	800000
download on the app store	2000	100000
download our app	2000	100000
download pdf	2000	5c0000
download photo	2000	580000
download the app	2000	100000
download the pdf	2000	5c0000
download transcript	2000	5c0000
download video	2000	800000
download word	2000	5c0000
doç. dr.	100	4000
doña	100	4000
dpa	20000	2000
dr	100	4000
dr hab.	100	4000
dr.	100	4000
dr. h. c.	100	4000
dr.ssa	100	4000
dra	100	4000
dra.	100	4000
drittens	200	0
drs.	100	4000
ds	1000	0
du	1000	0
duración	200	0
durata	200	0
duration	200	0
duração	200	0
durée	200	0
duur	200	0
duyurdu	400	0
dw	20000	2000
dyrektor	80	400
dyrektor generalny	80	400
dział	200	0
dziennikarka	80	600
dziennikarz	80	600
dziennikarze	80	600
déclare	400	0
délka	200	0
député	80	400
députée	80	400
dña.	100	4000
dövlət başçisi	80	400
dövlət katibi	80	400
důležité	200	0
də	400000	0
dərc edilib	20	10000
dərc olunub	220	10000
dərc tarixi	20	10000
dəstək ol	2000	300000
dəyişdirilib	20	20000
e	1000	0
e-mail	200	0
e-mail (optional)	2000	1c0000
e-mail ünvaniniz	2000	4c0000
e-posta	200	0
e-poçt	200	0
e-poçt ünvani	2000	4c0000
e-poçt ünvaniniz	2000	4c0000
e-poçt:	4000	200000
e-poçtla göndər	2000	700000
e-poçtunuzu daxil edin	2000	4c0000
e.s.	100	4000
eastern time	10	ac000000
eat	10	cc000000
echo	20000	1000
edit this page	2000	340000
edited	20	20000
edited by	240	0
editing by	200	0
editor	80	600
editor's choice	2000	640000
editor's note	200	0
editor's picks	2000	640000
editoria	200	0
editorial board	2000	40000
editorial guidelines	2000	7c0000
editorial policy	2000	7c0000
editorial staff	2000	40000
editorial team	2000	40000
editors' picks	2000	640000
editör	80	600
editörün notu	200	0
edição	200	0
edt	10	30000000
eerste minister	80	400
eest	10	4c000000
eet	10	48000000
efe	20000	2000
efir tarixi	20	30000
egli	800	0
ei	800	0
eilmeldung	200	0
ejemplo	200	0
ek	200	0
ek soru	80	600
ekledi	400	0
ekran görüntüsü	2000	540000
ekselanslari	100	4000
ekspert	80	800
ekspertka	80	800
el	1000	0
el entrevistador	80	600
el ministro	80	400
el moderador	80	200
el país	20000	2000
el portavoz	80	400
el presidente	80	400
el primer ministro	80	400
el rey	80	400
ela	800	0
elas	800	0
ele	800	0
elektron poçt	200	0
elektron poçt:	4000	200000
eles	800	0
ella	800	0
ellas	800	0
elle	800	0
elles	800	0
ellos	800	0
em	1000	0
email	200	0
email (address never made public)	2000	1c0000
email (необязательно)	2000	1c0000
email a friend	2000	700000
email address	2000	4c0000
email alerts	2000	4c0000
email newsletter	2000	4c0000
email subscription	2000	4c0000
email this article	2000	700000
email this page	2000	700000
email this to a friend	2000	700000
email us	2000	200000
email:	4000	200000
embaixador	80	400
embaixadora	80	400
embajador	80	400
embajadora	80	400
embed code	2000	800000
emcee	80	200
emphasised	400	0
emphasized	400	0
en	1000	0
en savoir plus	200	0
enable high contrast	2000	80000
end	10000	0
end of dialog window.	2000	800000
end of document	10000	0
end of release	10000	0
end of text	10000	0
end of transcript	10000	0
end transcript	10000	0
end/	10000	0
endereço	200	0
ends	10000	0
energetika naziri	80	400
energy minister	80	400
enfatizou	400	0
enfatizó	400	0
eng.	100	4000
english version	2000	400000
enlace	200	0
enlarge image	2000	580000
enlarge photo	2000	580000
enter keywords	2000	6c0000
enter search terms	2000	6c0000
enter your comment here...	2000	1c0000
enter your comment here…	2000	1c0000
enter your email	2000	4c0000
enter your email address	2000	4c0000
enter your email address to follow this blog and receive notifications of new posts by email.	2000	4c0000
enter your search	2000	6c0000
entretien	200	0
entrevista	200	0
entrevistada	80	800
entrevistado	80	800
entrevistador	80	600
entrevistadora	80	600
entries feed	2000	380000
er	800	0
ergebnis	200	0
ergänzte	400	0
erkek ses	80	c00
erkende	400	0
erklärt	400	0
erklärte	400	0
erläuterte	400	0
erstens	200	0
esclusiva	200	0
escreveu	400	0
escribió	400	0
esempio	200	0
especialista	80	800
esperta	80	800
esperto	80	800
essential cookies only	2000	240000
essi	800	0
est	10	ac000000
estimated reading time	4000	600000
estime	400	0
et	1010	ac000000
etichete	200	0
etichette	200	0
etiket	200	0
etiketler	200	0
etiketlər	200	0
etiketlər:	4000	780000
etiquetas	200	0
eu	800	0
eu-außenbeauftragte	80	400
eurocommissaris	80	400
eurokomisařka	80	400
euronews	20000	2000
event	200	0
event date	20	30000
everybody	800	0
everyone	880	a00
examiner	20000	1000
example	200	0
excelența sa	100	4000
except where otherwise noted	4000	680000
exchange rate	2000	880000
exchange rates	2000	880000
exclaimed	400	0
exclusief	200	0
exclusif	200	0
exclusiv	200	0
exclusiva	200	0
exclusive	200	0
exclusivo	200	0
excma.	100	4000
excma. sra.	100	4000
excmo.	100	4000
excmo. sr.	100	4000
excuse me	40000	0
executive director	80	400
exemple	200	0
exemplo	200	0
exemplu	200	0
exit full screen	2000	800000
exit fullscreen	2000	800000
exit picture-in-picture	2000	800000
exklusiv	200	0
exma. sra.	100	4000
exmo. sr.	100	4000
expand menu	2000	480000
expert	80	800
experta	80	800
experte	80	800
expertin	80	800
expertka	80	800
experto	80	800
explained	400	0
explainer	200	0
explains	400	0
explica	400	0
explicou	400	0
explicó	400	0
explică	400	0
explique	400	0
explore it on appgallery	2000	100000
explore more	2000	480000
explore more on these topics	2000	780000
export to pdf	2000	5c0000
express	20000	1000
expresó	400	0
external link	2000	80000
exzellenz	100	4000
eş başkan	80	200
facebook comments	2000	1c0000
facebook twitter	2000	700000
facebook-da paylaş	2000	700000
facilitator	80	200
fact check	200	0
faks	200	0
faks:	4000	200000
fax	200	0
fax:	4000	200000
fazit	200	0
featured news	2000	640000
featured posts	2000	640000
featured stories	2000	640000
feb	1	2
february	1	2
fecha	200	0
female speaker	80	c00
female voice	80	c00
fev	1	2
fevral	1	2
fevralin	1	2
file photo	a000	540000
file photo:	8000	0
filed on	20	10000
filed under	2200	780000
filed under:	4000	780000
fill in your details below or click an icon to log in:	2000	1c0000
film	200	0
finally	200	0
finance minister	80	400
financial times	20000	2000
finanzminister	80	400
find out more	2000	600000
find us on facebook	2000	380000
first	200	0
first broadcast	20	30000
first lady	80	400
first minister	80	400
first published	20	10000
first published on	20	10000
fiscal	80	400
fjt	10	70000000
follow blog via email	2000	380000
follow live	2000	380000
follow me	2000	380000
follow our channel	2000	380000
follow us	2200	380000
follow us on	4000	380000
follow us on facebook	2000	380000
follow us on google news	2000	380000
follow us on instagram	2000	380000
follow us on social media	2000	380000
follow us on telegram	2000	380000
follow us on twitter	2000	380000
follow us on whatsapp	2000	380000
follow us on x	2000	380000
follow us on youtube	2000	380000
follow-up	80	600
follow-up question	80	600
font size	2000	3c0000
font size:	4000	3c0000
fonte	200	0
fontes	200	0
fonti	200	0
footer menu	2000	480000
footer navigation	2000	480000
for	201000	0
for immediate release	200	0
for media inquiries	4000	200000
for more information, please contact	4000	200000
forderte	400	0
foreign minister	80	400
foreign ministry spokesman	80	400
foreign ministry spokesperson	80	400
foreign secretary	80	400
former president	80	400
fot	200	0
fot.	200	0
foto	200	0
foto arxivdən	2000	540000
foto mənbəyi	8000	0
foto reportaj	2000	580000
foto ©	8000	0
foto's	200	0
foto:	8000	0
fotograaf	200	0
fotograf	200	0
fotografia	200	0
fotografie	200	0
fotografo	200	0
fotografía	200	0
fotolar	200	0
fotolar:	8000	0
fotonun müəllifi:	8000	0
fotoqraf:	8000	0
fotos	200	0
fotoğraf	200	0
fotoğraflar	200	0
fotógrafo	200	0
found a mistake?	2000	340000
found a typo?	2000	340000
found an error?	2000	340000
fox	20000	2000
fox news	20000	2000
fr.	100	4000
frage	80	600
fragen	80	600
fragesteller	80	600
fragestellerin	80	600
fragt	400	0
fragte	400	0
france 0	20000	2000
frau	100	4000
freedom of information	2000	7c0000
freiherr	100	4000
frequently asked questions	2000	40000
fri	2	50
friday	2	50
frisou	400	0
from	201200	0
from our partners	2000	c0000
from the floor	80	a00
fuente	200	0
fuentes	200	0
fuhr fort	400	0
full resolution	2000	580000
full screen	2000	800000
full story	2000	600000
full-size image	2000	580000
fullscreen	2000	800000
functional cookies	2000	240000
fuori microfono	80	c00
further reading	2000	640000
för	1000	0
fügte hinzu	400	0
für	1000	0
gal	100	4000
garantiu	400	0
garde des sceaux	80	400
gast	80	800
gastgeber	80	200
gastgeberin	80	200
gastheer	80	200
gastvrouw	80	200
gazdă	80	200
gazeteci	80	600
gazeteciler	80	600
gazette	20000	1000
gecə rejimi	2000	80000
gen.	100	4000
genel başkan	80	400
genel müdür	80	400
genel sekreter	80	400
generaal	80	400
generaldirektor	80	400
generale	80	400
generalsekretär	80	400
generalsekretärin	80	400
generał	80	400
generál	80	400
generální tajemník	80	400
generální tajemník nato	80	400
generální tajemník osn	80	400
generální ředitel	80	400
genişləndirilmiş axtariş	2000	6c0000
genmjr.	100	4000
gepubliceerd	200	0
gepubliceerd op	200	0
geri qayit	2000	480000
gespreksleider	80	200
gespreksleidster	80	200
gesprekspartner	80	800
gesprächsleiter	80	200
gesprächsleiterin	80	200
gesprächspartner	80	800
get	10	d0000000
get directions	2000	200000
get in touch	2000	200000
get it on google play	2000	100000
get notified	2000	4c0000
get our app	2000	100000
get our newsletter	2000	4c0000
get shortened url	2000	280000
get the app	2000	100000
get the latest news delivered to your inbox	2000	4c0000
get the latest news in your inbox	2000	4c0000
get the latest news on telegram	2000	380000
get the newsletter	2000	4c0000
geïnterviewde	80	800
giornalista	80	600
giornalisti	80	600
giriş	2000	440000
give feedback	2000	340000
give now	2000	300000
give us feedback	2000	340000
gizlilik siyasəti	2000	240000
global times	20000	2000
globe	20000	1000
gmt	10	40000000
go back	2000	480000
go live	2000	800000
go to page	2000	500000
go to the top	2000	140000
go to top	2000	140000
gobernador	80	400
gobernadora	80	400
godzina	200	0
good afternoon	40000	0
good day	40000	0
good evening	40000	0
good morning	40000	0
google play	2000	100000
google play store	2000	100000
google play-dən yüklə	2000	100000
gospodarz	80	200
gospodyni	80	200
got it	2000	240000
got it!	2000	240000
gouverneur	80	400
gov.	100	4000
governador	80	400
governadora	80	400
governatore	80	400
governor	80	400
gość	80	800
graf	100	4000
gral.	100	4000
graphic:	8000	0
greetings	40000	0
gst	10	d0000000
guardian	20000	1000
guest	80	800
guvernator	80	400
guvernatorul	80	400
guvernér	80	400
général	180	4400
görmə məhdudiyyətlilər üçün	2000	80000
görsel	200	0
görüntülenme	200	0
görə	1000	0
gözdən əlil vətəndaşlar üçün	2000	80000
güncelleme	200	0
güncellenme	200	0
gündem	200	0
gündüz rejimi	2000	80000
günortaniz xeyir	40000	0
günün xəbərləri	2000	640000
günün əsas xəbərləri	2000	640000
głos męski	80	c00
głos spoza kadru	80	c00
głos z sali	80	600
głos żeński	80	c00
głowa państwa	80	400
gərəkli sahələr * ilə işarələnmişdir	4000	1c0000
h.e.	100	4000
h.m.	100	4000
h.r.h.	100	4000
ha affermato	400	0
ha afirmado	400	0
ha aggiunto	400	0
ha ammesso	400	0
ha annunciato	400	0
ha asegurado	400	0
ha avvertito	400	0
ha añadido	400	0
ha chiesto	400	0
ha commentato	400	0
ha concluso	400	0
ha confermato	400	0
ha detto	400	0
ha dichiarato	400	0
ha dicho	400	0
ha evidenziato	400	0
ha explicado	400	0
ha osservato	400	0
ha precisato	400	0
ha proseguito	400	0
ha ribadito	400	0
ha ricordato	400	0
ha riferito	400	0
ha risposto	400	0
ha scritto	400	0
ha señalado	400	0
ha sottolineato	400	0
ha spiegato	400	0
ha subrayado	400	0
haaretz	20000	2000
haber	200	0
haber merkezi	200	0
hailed	400	0
hami	80	a00
hamisina bax	2000	600000
hamisina baxin	2000	600000
hamisini göstər	2000	600000
hamisini qəbul et	2000	240000
han	800	0
handout photo	2000	540000
hanim	100	8000
haqqinda	1000	0
hare excellentie	100	4000
hatirlatti	400	0
haut représentant	80	400
haute représentante	80	400
hava proqnozu	2000	880000
hazirladi	240	0
hazirlayan	200	0
he	800	0
headline	200	0
heard on	20	30000
hec	10	44000000
hejtman	80	400
hejtmanka	80	400
held on	20	30000
hello	40000	0
hello everyone	40000	0
help center	2000	40000
her excellency	100	4000
her majesty	100	4000
herald	20000	1000
here	400000	0
here from	200000	0
here's how you know	2000	80000
herkes	800	0
herr	100	4000
hesab edir	400	0
hesabim	2000	440000
het	1000	0
heure	200	0
hey	40000	0
heç nə tapilmadi	2000	6c0000
hi	40000	0
hi there	40000	0
hide caption	2000	580000
hide comments	2000	1c0000
hide cookie banner	2000	240000
hide menu	2000	480000
high commissioner	80	400
high contrast	2000	80000
high representative	80	400
highlighted	400	0
hij	800	0
hinweis	200	0
his excellency	100	4000
his majesty	100	4000
his royal highness	100	4000
hits: 0	2000	840000
hkt	10	60000000
hlasatel	80	200
hlasatelka	80	200
hlava státu	80	400
hob hervor	400	0
hoge vertegenwoordiger	80	400
home /	4000	180000
home >	4000	180000
home secretary	80	400
home »	4000	180000
home ›	4000	180000
home →	4000	180000
hon	800	0
hon.	100	4000
hora	200	0
horário	200	0
host	80	200
hostitel	80	200
hostitelka	80	200
hostka	80	800
hosts	80	200
how	200	0
how useful was this?	2000	340000
hptm.	100	4000
hr.	100	4000
hrh	100	4000
hst	10	18000000
huawei appgallery	2000	100000
humidity:	4000	880000
hun	800	0
hz.	100	4000
hôte	80	200
hörmətli	100	4000
hüquqi məlumat	2000	7c0000
hələ şərh yoxdur	2000	1c0000
həmsöhbət	80	800
həmsədr	80	200
həmçinin	400000	0
həmçinin baxin	2000	640000
həmçinin oxu:	4000	640000
həmçinin oxuyun	2200	640000
hər kəs	800	0
hər vaxtiniz xeyir	40000	0
i	1800	0
i accept	2000	240000
i agree	2000	240000
i am	100000	0
i am called	80000	0
i decline	2000	240000
i represent	200000	0
i work for	200000	0
i'm	100000	0
i.e.	100	4000
ia	20000	1000
ianə et	2000	300000
ibn	1000	0
ich	800	0
iclasin sədri	80	200
icra başçisi	80	400
icraçi direktor	80	400
ict	10	5c000000
ictimai televiziya	20000	2000
iddia etti	400	0
idt	10	4c000000
iedereen	800	0
iemand	800	0
if you continue to browse this website,	2000	240000
if you find an error, select it and press ctrl+enter	2000	340000
ifade etti	400	0
ifadelerini kullandi	400	0
ihr	800	0
ihre exzellenz	100	4000
ik	800	0
ikincisi	200	0
il	800800	0
il giornalista	80	600
il ministro	80	400
il moderatore	80	200
il portavoce	80	400
il premier	80	400
il presidente	80	400
ile	1000	0
iletişim	200	0
ilgili haberler	200	0
illustration photo	2000	540000
illustration:	8000	0
illustrative photo	2000	540000
ilmo.	100	4000
ils	800	0
ilə	1000	0
im	1000	0
image	200	0
image 0 of 0	2000	580000
image caption,	8000	0
image credit	2200	540000
image credit:	8000	0
image gallery	2000	580000
image source,	8000	0
image source:	8000	0
image via	8000	0
image ©	8000	0
image:	8000	0
imagem	200	0
imagen	200	0
imagine	200	0
immagine	200	0
important	200	0
importante	200	0
imprensa	80	600
imtina et	2000	240000
in	1000	0
in case you missed it	2000	640000
in other news	2000	640000
in this article	2000	780000
in this language	2000	400000
in this story	2000	780000
increase font size	2000	3c0000
increase size	2000	3c0000
increase text size	2000	3c0000
indeksə qayit	2000	480000
independent	20000	1000
indica	400	0
indicó	400	0
indique	400	0
indirizzo	200	0
informasiya agentliyi	20000	1000
informou	400	0
informó	400	0
ing.	100	4000
ingilis dilində	2000	400000
initializing search	2000	6c0000
innenminister	80	400
innenministerin	80	400
inquirer	20000	1000
ins	1000	0
insiste	400	0
insisted	400	0
insistió	400	0
insists	400	0
intendente	80	400
interfax	20000	2000
interior minister	80	400
interlocuteur	80	600
interlocutora	80	600
interlocutore	80	800
interlocutores	80	600
international edition	2000	400000
internet	200	0
interpressnews	20000	2000
interpret	80	c00
interprete	80	c00
interpreter	80	c00
interpretă	80	c00
interprète	80	c00
interrogator	80	600
interrogé	80	800
intervenant	80	800
intervenant non identifié	80	c00
intervenante	80	800
intervievat	80	800
intervievatoare	80	600
intervievator	80	600
interview	200	0
interview by	40	0
interview date	20	30000
interviewed by	40	0
interviewee	80	800
interviewer	80	600
interviewerin	80	600
interviewers	80	600
intervieweur	80	600
intervieweuse	80	600
interviewster	80	600
interviewé	80	800
intervista	200	0
intervistata	80	800
intervistato	80	800
intervistatore	80	600
intervistatrice	80	600
interviu	200	0
intérprete	80	c00
inviata	80	600
inviato	80	600
invitada	80	800
invitado	80	800
invitat	80	800
invitată	80	800
invité	80	800
invitée	80	800
inż.	100	4000
io	800	0
ios üçün	2000	100000
iqtisadiyyat naziri	80	400
ir.	100	4000
irdt	10	52000000
irst	10	4e000000
is this page useful?	2000	340000
issued	20	10000
issued at	20	10000
issued on	220	10000
ist	10	d6000000
istifadə qaydalari	2000	7c0000
istifadə şərtləri	2000	7c0000
istifadəçi adi	2000	440000
istifadəçi razilaşmasi	2000	7c0000
it	800	0
it is	100000	0
it's	100000	0
items per page	2000	500000
itv	20000	2000
iyl	1	7
iyn	1	6
iyul	1	7
iyulun	1	7
iyun	1	6
iyunun	1	6
izah edib	400	0
izah etdi	400	0
içişleri bakani	80	400
iştirakçi	80	a00
iştirakçilar	280	a00
j. e.	100	4000
j.e.	100	4000
ja	800	0
jag	800	0
jan	1	1
january	1	1
javascript is disabled	4000	800000
je	800	0
jeder	800	0
jefa de gobierno	80	400
jefe de estado	80	400
jefe de gabinete	80	400
jefe de gobierno	80	400
jeg	800	0
jego ekscelencja	100	4000
jego królewska mość	100	4000
jeho excelence	100	4000
jeho veličenstvo	100	4000
jej ekscelencja	100	4000
její excelence	100	4000
jemand	800	0
jerusalem post	20000	2000
jhr.	100	4000
join 0 other followers	2000	380000
join our mailing list	2000	4c0000
join our telegram channel	2000	380000
join our whatsapp channel	2000	380000
join the conversation	2000	1c0000
join the discussion	2000	1c0000
join us	2000	40000
join us on facebook	2000	380000
join us on telegram	2000	380000
joked	400	0
jornalista	80	600
jornalistas	80	600
journal	20000	1000
journalist	400080	600
journaliste	80	600
journaliste présentateur	80	200
journalisten	80	600
journalistes	80	600
journalistin	80	600
journalists	80	600
jst	10	64000000
judge	180	4400
judr.	100	4000
jul	1	7
jullie	800	0
july	1	7
jun	1	6
june	1	6
jurnal	20000	1000
jurnali	20000	1000
jurnalist	400080	600
jurnalista	80	600
jurnalisti	400000	0
jurnalistlər	80	600
jurnalistul	80	600
jurnalistă	80	600
jurnaliști	80	600
just now	2000	740000
justice	180	4400
já	800	0
kadin ses	80	c00
kamerlid	80	400
kamervoorzitter	80	200
kanal	20000	1000
kanalimiza abunə olun	2000	380000
kanclerz	80	400
kancléř	80	400
kancléřka	80	400
kansler	80	400
kanzler	80	400
kanzlerin	80	400
kategori	200	0
kategoria	200	0
kategorie	200	0
kategorien	200	0
kategoriler	200	0
kateqoriya	200	0
kateqoriya:	4000	780000
kateqoriyalar:	4000	780000
kaydetti	400	0
kaymakam	80	400
kaynak	200	0
kaynaklar	200	0
keep in touch	2000	380000
keep me updated	2000	4c0000
keep reading	2000	640000
key words:	4000	780000
keywords	200	0
keywords:	4000	780000
keçid	200	0
keçid kopyalandi	2000	280000
keçid linkləri	2000	80000
keçidi kopyala	2000	280000
kgt	10	58000000
kim	800	0
kimliği belirsiz	80	c00
kimse	800	0
kimsə	800	0
king	80	400
kiv	80	600
kiv nümayəndəsi	80	600
kizi	1000	0
kiçilt	2000	3c0000
kişi səsi	80	c00
klíčová slova	200	0
kollaj:	8000	0
komentarze	200	0
komentoval	400	0
komentáře	200	0
komisarz	80	400
komisař	80	400
kommentare	200	0
kommissar	80	400
kommissionspräsidentin	80	400
kondigde aan	400	0
konferansjer	80	200
konferenciér	80	200
koning	80	400
koningin	80	400
konstatoval	400	0
konstatovala	400	0
kontakt	200	0
kontakt dla mediów	200	0
kontakt pro média	200	0
kontakty	200	0
konu	200	0
konuk	80	800
konular	200	0
konuşmaci	80	800
konuştu	400	0
koordinator	80	200
kopyalandi	2000	280000
kopyalandi!	2000	280000
korespondent	80	600
korespondentka	80	600
korrespondent	80	600
korrespondentin	80	600
kraj	200	0
kral	80	400
kritisierte	400	0
král	80	400
król	80	400
ks.	100	4000
ksa	10	cc000000
kst	10	64000000
ktoś	800	0
kuki siyasəti	2000	240000
kukilər haqqinda	2000	240000
kyiv independent	20000	2000
kyiv post	20000	2000
kyodo	20000	2000
kyzy	1000	0
könig	80	400
kündigte an	400	0
l'interprète	80	c00
l'intervieweur	80	600
l'opérateur	80	200
la	1000	0
la chancelière	80	400
la giornalista	80	600
la journaliste	80	600
la ministra	80	400
la ministre	80	400
la moderadora	80	200
la moderatrice	80	200
la modératrice	80	200
la portavoce	80	400
la portavoz	80	400
la porte-parole	80	400
la première ministre	80	400
la prensa	80	600
la presidencia	80	200
la presidenta	80	400
la presidente	80	400
la presse	80	600
la présidente	80	400
la rédaction	80	600
la stampa	80	600
laatst bijgewerkt	200	0
laatste update	200	0
lady	100	4000
lance	400	0
land	200	0
landrat	80	400
language	200	0
language:	4000	400000
languages:	4000	400000
large text	2000	3c0000
larger text	2000	3c0000
las	1000	0
last edited	20	20000
last modified	20	20000
last modified on	20	20000
last reviewed	20	20000
last revised	20	20000
last update	20	20000
last updated	220	20000
last updated on	20	20000
latest articles	2000	640000
latest content	2000	640000
latest posts	2000	640000
latest stories	2000	640000
latest updates	2000	640000
latest videos	2000	640000
laut	400	0
layihə haqqinda	2000	40000
layihəyə dəstək	2000	300000
le	1000	0
le chancelier	80	400
le journaliste	80	600
le maire	80	400
le ministre	80	400
le modérateur	80	200
le monde	20000	2000
le porte-parole	80	400
le premier ministre	80	400
le president	80	400
le président	80	400
le président de la république	80	400
le roi	80	400
le secrétaire général	80	400
lea también	200	0
learn more	2000	600000
learn more...	2000	600000
leave a comment	2000	1c0000
leave a reply	2000	1c0000
lee también	200	0
leer más	200	0
lees meer	200	0
lees ook	200	0
lees verder	200	0
legal information	2000	7c0000
legal notice	2000	7c0000
legde uit	400	0
legenda	200	0
leggi anche	200	0
leggi tutto	200	0
legt uit	400	0
leia mais	200	0
leia também	200	0
lektor	80	200
lembrou	400	0
les	1000	0
les médias	80	600
lesen sie auch	200	0
let me choose	2000	240000
let op	200	0
letter spacing	2000	3c0000
letzte aktualisierung	200	0
lic.	100	4000
license	200	0
lien	200	0
liet weten	400	0
lieu	200	0
light mode	2000	80000
light rain	2000	880000
like loading...	2000	340000
like this? share it	2000	700000
like us on facebook	2000	380000
liked the story? share it on social media!	2000	700000
line height	2000	3c0000
link	200	0
link copied	2000	280000
link copied to clipboard	2000	280000
link copied to clipboard.	2000	280000
link copied!	2000	280000
link is copied	2000	280000
link kopyalandi	2000	280000
link kopyalandi!	2000	280000
linki kopyala	2000	280000
linki köçür	2000	280000
linki köçürün	2000	280000
links	200	0
lire aussi	200	0
lire la suite	200	0
listen	200	0
listen live	2000	800000
listen now	2000	800000
listen to article	2000	600000
listen to the story	2000	600000
listen to this article	2000	600000
live	200	0
live radio	2000	800000
load comments	2000	1c0000
load more	2000	600000
load more comments	2000	1c0000
load more posts	2000	600000
loading ad	2000	c0000
loading comments…	2000	1c0000
lobte	400	0
loc	200	0
local	200	0
local time	2000	740000
local time:	4000	740000
locatie	200	0
location	200	0
location map	2000	200000
locul	200	0
locutor	80	200
locutor no identificado	80	c00
locutora	80	200
log in	2000	440000
log in or sign up	2000	440000
log in to your account	2000	440000
log out	2000	440000
logged in as	4000	440000
login	2000	440000
login / register	2000	440000
loop the current video	2000	800000
lord	100	4000
loro	800	0
los	1000	0
lt.	100	4000
lt. col.	100	4000
lt. gen.	100	4000
lugar	200	0
lui	800	0
luogo	200	0
lusa	20000	2000
légende	200	0
m. le président	80	200
m.s.	100	4000
madam	100	4000
madam chair	80	200
madam president	80	400
madam speaker	80	200
madame	100	4000
mademoiselle	100	4000
maestro de ceremonias	80	200
mag.	100	4000
magazine	20000	1000
mahnte	400	0
mail	20000	1000
main navigation	2000	480000
main page >	4000	180000
main »	4000	180000
maintained	400	0
maire	80	400
maj.	100	4000
maj. gen.	100	4000
majestatea sa	100	4000
majesteleri	100	4000
make a contribution	2000	300000
make a donation	2000	300000
male speaker	80	c00
male voice	80	c00
maliye bakani	80	400
maliyyə naziri	80	400
man	800	0
manage consent	2000	240000
manage cookie preferences	2000	240000
manage cookies	2000	240000
manage preferences	2000	240000
manage settings	2000	240000
manage your subscription	2000	4c0000
mandatory cookies	2000	240000
manifestó	400	0
many thanks	40000	0
many voices	80	a00
mar	1	3
maraqli xəbərlər	2000	640000
march	1	3
marketing cookies	2000	240000
marszałek	80	200
marszałek sejmu	80	200
mart	1	3
martin	1	3
martèle	400	0
mass-media	80	600
master of ceremonies	80	200
materiallardan istifadə	4000	680000
materiallardan istifadə edilərkən istinad zəruridir	2000	680000
may	1	5
mayin	1	5
mayor	80	400
maître	100	4000
maître de cérémonie	80	200
mc	80	200
mdt	10	28000000
me	100	4000
mec.	100	4000
meclis başkani	80	200
media	20080	1600
media contact	200	0
media contact:	4000	200000
media contacts	2000	200000
media enquiries	2000	200000
media gallery	2000	580000
media group	20000	1000
media inquiries	2000	200000
media player	2000	800000
media question	80	600
mediador	80	200
mediadora	80	200
mediafax	20000	2000
medien	80	600
medienvertreter	80	600
medio de comunicación	80	600
medios	80	600
medya	80	600
meer informatie	200	0
meer over	200	0
meet the team	2000	40000
mehr zum thema	200	0
meint	400	0
meinte	400	0
meinung	200	0
meldde	400	0
meldt	400	0
member of the audience	80	a00
meneer	100	4000
meneur de jeu	80	200
menyu sətri	2000	180000
menyunu aç	2000	480000
menyunu bağla	2000	480000
mercury	20000	1000
merkte op	400	0
messieurs	100	4000
messrs.	100	4000
mestre de cerimónias	80	200
mestre de cerimônias	80	200
mesz	10	48000000
met	10	44000000
mevr.	100	4000
mevrouw	100	4000
mevrouw de voorzitter	80	200
meydan tv	20000	2000
mez	10	44000000
mgr	100	4000
mgr.	100	4000
mi	800	0
miasto	200	0
microsoft store	2000	100000
miejsce	200	0
milletvekili	80	400
min.	100	4000
minister	80	400
minister finansów	80	400
minister for foreign affairs	80	400
minister obrony	80	400
minister obrony narodowej	80	400
minister of foreign affairs	80	400
minister spraw zagranicznych	80	400
minister van buitenlandse zaken	80	400
minister van defensie	80	400
minister van financiën	80	400
minister-president	80	400
ministerin	80	400
ministerpräsident	80	400
ministerpräsidentin	80	400
ministr	80	400
ministr financí	80	400
ministr obrany	80	400
ministr vnitra	80	400
ministr zahraničních věcí	80	400
ministr zahraničí	80	400
ministra	80	400
ministre	80	400
ministre des affaires étrangères	80	400
ministre des armées	80	400
ministre délégué	80	400
ministre déléguée	80	400
ministro	80	400
ministro da defesa	80	400
ministro da fazenda	80	400
ministro das relações exteriores	80	400
ministro de asuntos exteriores	80	400
ministro de defensa	80	400
ministro de relaciones exteriores	80	400
ministro degli affari esteri	80	400
ministro degli esteri	80	400
ministro della difesa	80	400
ministro dos negócios estrangeiros	80	400
ministru	80	400
ministrul	80	400
ministrul afacerilor externe	80	400
ministrul apărării	80	400
ministrul de externe	80	400
ministrul finanțelor	80	400
ministryně	80	400
ministryně obrany	80	400
minnətdaram	40000	0
minute read	2000	600000
mirror	20000	1000
mis à jour	200	0
mis à jour le	200	0
mise à jour	200	0
miss	100	4000
mitschrift	200	0
mlle	100	4000
mluvčí	80	400
mluvčí vlády	80	400
mm.	100	4000
mme	100	4000
mme la présidente	80	200
mmes	100	4000
mobil tətbiq	2000	100000
mobil tətbiqimizi yükləyin	2000	100000
mobil tətbiqlər	2000	100000
mobil versiya	2000	100000
mobile	200	0
mobile application	2000	100000
mobile apps	2000	100000
mobile menu	2000	480000
modal dialoqunu bağla	2000	800000
modal pəncərəsi	2000	800000
modal window	2000	800000
moderador	80	200
moderadora	80	200
moderation	80	200
moderatoare	80	200
moderatoarea	80	200
moderator	80	200
moderator dyskusji	80	200
moderator im studio	80	200
moderatore	80	200
moderatorin	80	200
moderatorka	80	200
moderators	80	200
moderatorul	80	200
moderatrice	80	200
moderatör	80	200
modern slavery statement	2000	7c0000
moderátor	80	200
moderátor diskuse	80	200
moderátorka	80	200
modified	20	20000
modified on	20	20000
modérateur	80	200
modératrice	80	200
mon	2	10
monday	2	10
monitor	20000	1000
mons.	100	4000
monsieur	100	4000
morada	200	0
more about	2000	780000
more about the author	2000	40000
more about us	2000	40000
more announcements	2000	600000
more articles	2000	640000
more by this author	2000	40000
more details	2000	600000
more from	2000	640000
more from this author	2000	40000
more from this section	2000	640000
more info	2000	600000
more information	2000	40000
more like this	2000	640000
more news	2000	640000
more on this	2000	640000
more on this story	2000	640000
more on this topic	2000	640000
more posts	2000	640000
more sections	2000	480000
more settings	2000	480000
more sharing	2000	700000
more stories	2000	640000
moscow time	10	4c000000
most commented	2000	640000
most popular	2000	640000
most read	2000	640000
most shared	2000	640000
most viewed	2000	640000
most watched	2000	640000
mots clés	200	0
mots-clés	200	0
mp	80	400
mr	100	4000
mr.	100	4000
mr. chairman	80	200
mr. president	80	400
mr. speaker	80	200
mrs	100	4000
mrs.	100	4000
ms	100	4000
ms.	100	4000
msd	10	50000000
msk	10	4c000000
msnbc	20000	2000
mst	10	a4000000
mt	10	a4000000
mti	20000	2000
mtra.	100	4000
mtro.	100	4000
mudr.	100	4000
muhabir	80	600
muhabirler	80	600
multiple speakers	80	c00
must read	2000	640000
mužský hlas	80	c00
mw.	100	4000
mx.	100	4000
my	800	0
my comments	2000	1c0000
my name is	80000	0
my name's	80000	0
my profile	2000	440000
myt	10	60000000
más información	200	0
männliche stimme	80	c00
média	80	600
médias	80	600
mídia	80	600
míní	400	0
místo	200	0
místopředseda	80	200
místopředseda vlády	80	400
místopředsedkyně	80	200
mówi	400	0
mówił	400	0
mówiła	400	0
mövzu	200	0
mövzu ilə bağli	2000	640000
mövzu üzrə	2000	640000
mövzu:	4000	780000
mövzular	200	0
mövzular:	4000	780000
mübadilə buferinə kopyala	2000	280000
mübadilə buferinə kopyalanib	2000	280000
müdafiə naziri	80	400
müraciət et	2000	200000
müsahib	80	600
müsahibə götürən	80	600
müsahibəni apardi	40	0
mütercim	80	c00
müx	80	600
müx.	80	600
müxbir	400080	600
müxbiri	400000	0
müxbirlər	80	600
müəllif	200	0
müəllif haqqinda	2000	40000
müəllif:	40	0
müəllifin digər yazilari	2000	40000
müəlliflər	200	0
müəlliflər:	40	0
müəllim	100	8000
müəllimə	100	8000
město	200	0
məkan	200	0
məlumat verib	400	0
məlumatdan istifadə	4000	680000
mən	500800	0
mənbə	200	0
mənbələr	200	0
mənim adim	80000	0
mənəm	100000	0
məruzəçi	80	c00
məsuliyyətdən imtina	2000	7c0000
məsələn	200	0
mətbuat	80	600
mətbuat katibi	80	400
mətbuat xidməti	80	400
mətn	200	0
mətn:	40	0
mətndə səhv var?	2000	340000
mətni böyüt	2000	3c0000
mətni hazirladi	40	0
mətnin ölçüsü	2000	3c0000
mətnə keçid	2000	80000
məxfilik siyasəti	2000	240000
məzmuna keç	2000	80000
n. de la r.	200	0
n. n.	80	c00
n.b.	200	0
n.r.	200	0
na	1000	0
na przykład	200	0
nachfrage	80	600
nachrichtensprecher	80	200
nachrichtensprecherin	80	200
nadie	800	0
namaz vaxti	2000	880000
namaz vaxtlari	2000	880000
name (optional)	2000	1c0000
naməlum şəxs	80	c00
napisał	400	0
napisała	400	0
napsal	400	0
napsala	400	0
například	200	0
narrator	80	200
natiq	80	c00
nato genel sekreteri	80	400
nato secretary general	80	400
nato secretary-general	80	400
nato-generalsekretär	80	400
nato-nun baş katibi	80	400
nato事務総長	80	400
naviqasiyani dəyiş	2000	480000
navo-chef	80	400
nazir	80	400
nazir müavini	80	400
nb	200	0
nbc	20000	2000
nbc news	20000	2000
ndlr	200	0
ndr	200	0
ndt	10	36000000
ndtv	20000	2000
necessary cookies	2000	240000
nel	1000	0
nella	1000	0
nessuno	800	0
network	20000	1000
new comment	2000	1c0000
newer entries	2000	500000
newer posts	2000	500000
newer posts →	2000	500000
newest first	2000	1c0000
news	20000	1000
news >	4000	180000
news agency	20000	1000
news anchor	80	200
news feed	2000	640000
news in this category	2000	640000
news reporter	80	600
newsletter sign-up	2000	4c0000
newsletter signup	2000	4c0000
newsmax	20000	2000
newspaper	20000	1000
newspapers	20000	1000
newsreader	80	200
newsweek	20000	2000
newswire	20000	1000
next article	2000	500000
next entry	2000	500000
next image	2000	580000
next news	2000	640000
next page	2000	500000
next photo	2000	580000
next post	2000	500000
next post:	2000	500000
next slide	2000	580000
next story	2000	500000
next up	2000	640000
next up:	4000	800000
neznámý mluvčí	80	c00
nhk	20000	2000
ni	800	0
niemand	800	0
nieuwslezer	80	200
nikdo	800	0
nikt	800	0
nimeni	800	0
ninguém	800	0
no	1200	0
no comments	2000	1c0000
no comments yet	2000	1c0000
no compatible source was found for this media.	2000	800000
no fear act	2000	7c0000
no identificada	80	c00
no identificado	80	c00
no matching documents	2000	6c0000
no media source currently available	2000	800000
no results found	2000	6c0000
nobody	800	0
noi	800	0
non identificato	80	c00
non identifié	80	c00
noot	200	0
noot van de redactie	200	0
normal text	2000	3c0000
nos	1000	0
nosotros	800	0
not	200	0
not a member?	2000	440000
nota	200	0
nota da redação	200	0
nota de la redacción	200	0
nota del editor	200	0
nota della redazione	200	0
nota do editor	200	0
nota redacției	200	0
note	600	0
note de la rédaction	200	0
noted	400	0
notes	400	0
notes to editors	200	0
notify me of follow-up comments via email.	2000	4c0000
notify me of new posts via email.	2000	4c0000
noting	400	0
notă	200	0
nous	800	0
nov	1	b
november	1	b
novinář	80	600
novináři	80	600
novinářka	80	600
noy	1	b
noyabr	1	b
noyabrin	1	b
npr	20000	2000
npt	10	57000000
nst	10	32000000
number	200	0
number of views	2000	840000
number of views: 0	2000	840000
nzdt	10	74000000
nzst	10	70000000
náměstek	80	400
náměstek ministra	80	400
náměstkyně	80	400
název	200	0
názor	200	0
não identificada	80	c00
não identificado	80	c00
nós	800	0
növbəti foto	2000	580000
növbəti məqalə	2000	640000
növbəti səhifə	2000	500000
növbəti xəbər	2000	640000
növbəti yazi	2000	500000
nümayəndə	80	400
nümunə	200	0
někdo	800	0
nəticə	200	0
nəticə tapilmadi	2000	6c0000
nəşr tarixi	20	10000
o	800	0
o ministro	80	400
o moderador	80	200
o porta-voz	80	400
o presidente	80	400
o primeiro-ministro	80	400
oberbürgermeister	80	400
oberst	100	4000
objet	200	0
obrázek	200	0
observed	400	0
observer	20000	1000
observes	400	0
observou	400	0
occasionally, some of your visitors may see an advertisement here	2000	c0000
ocenia	400	0
ocenil	400	0
ocenił	400	0
oceniła	400	0
och	1000	0
oct	1	a
october	1	a
od redakcji	200	0
odkaz	200	0
odp	80	800
odp.	80	800
odpovídá	400	0
odpovědi	80	800
odpověděl	400	0
odpověděla	400	0
odpověď	80	800
odpowiada	400	0
odpowiedzi	80	800
odpowiedział	400	0
odpowiedziała	400	0
odpowiedź	80	800
odsłony	200	0
oesz	10	4c000000
oez	10	48000000
of	201000	0
off-camera	80	c00
off-sprecher	80	200
official spokesperson	80	400
official website of the	4000	80000
official websites use .gov	2000	80000
og	1000	0
oggetto	200	0
ogli	1000	0
oglu	1000	0
ogly	1000	0
ok	40000	0
ok, accept all	2000	240000
okay	40000	0
okt	1	a
oktyabr	1	a
oktyabrin	1	a
okunma	200	0
okunma sayisi	200	0
older entries	2000	500000
older posts	2000	500000
oldest first	2000	1c0000
omroeper	80	200
on	1820	10000
on behalf of	200000	0
on this page	2000	480000
on this topic	2000	640000
on.	100	4000
ona	800	0
onbekende spreker	80	c00
onderstreepte	400	0
ondervoorzitter	80	200
onderwerp	200	0
onderwerpen	200	0
one	800	0
one blogger likes this.	2000	340000
one comment	2000	1c0000
oni	800	0
onlar	800	0
only in current section	2000	6c0000
onorevole	80	400
open gallery	2000	580000
open image	2000	580000
open image in new window	2000	580000
open in app	2000	100000
open menu	2000	480000
open search	2000	6c0000
opens in a new tab	2000	80000
opens in a new window	2000	80000
opens in new window	2000	80000
operador	80	200
operadora	80	200
operatoare	80	200
operator	80	200
operatore	80	200
operatorka	80	200
operatrice	80	200
operatör	80	200
operátor	80	200
operátorka	80	200
opined	400	0
opinia	200	0
opinie	200	0
opinion	200	0
opinione	200	0
opinião	200	0
opinión	200	0
oprac.	200	0
opracowanie	200	0
opublikowano	200	0
opérateur	80	200
opératrice	80	200
ora	200	0
orador não identificado	80	c00
orario	200	0
oraș	200	0
orden del día	200	0
ordine del giorno	200	0
ordinea de zi	200	0
ordre du jour	200	0
org.	100	4000
organi di stampa	80	600
original air date	20	30000
ort	200	0
osoba niezidentyfikowana	80	c00
ospite	80	800
ostatnia aktualizacja	200	0
ostrzegł	400	0
ot	80	600
other articles	2000	640000
other languages	2000	400000
other news	2000	640000
other news in this section	2000	640000
oturum başkani	80	200
otázka	80	600
otázky	80	600
our address	2000	200000
our mobile app	2000	100000
our partners	2000	40000
our staff	2000	40000
our team	2000	40000
over here	400000	0
oxu.az	20000	2000
oxumağa davam et	2000	600000
oxundu: 0	2000	840000
oxunma sayi: 0	2000	840000
oxunub	200	0
oxunub: 0	2000	840000
oxunuş sayi: 0	2000	840000
oxşar xəbərlər	2200	640000
oynatma sürəti	2000	800000
oznámil	400	0
oznámila	400	0
oğlu	1000	0
oświadczył	400	0
oświadczyła	400	0
p.m	4	100
p.m.	4	100
p.s.	200	0
pacific time	10	a0000000
paese	200	0
page 0 of 0	2000	500000
page last reviewed	20	20000
page last updated	20	20000
page not found	2000	500000
page views	2000	840000
page views: 0	2000	840000
paid content	2000	c0000
paid post	2000	c0000
palabras clave	200	0
palavras-chave	200	0
palestrante	80	800
pan	100	4000
pan minister	80	400
pan premier	80	400
pan prezident	80	400
pan prezydent	80	400
panel	80	a00
panelist	80	800
panelista	80	800
panellist	80	800
pani	100	4000
pani minister	80	400
panowie	100	4000
paní	100	4000
pap	20000	2000
papa	80	400
par	200	0
par exemple	200	0
para	1000	0
parametrləri idarə et	2000	240000
parole chiave	200	0
parolu unutmusunuz?	2000	440000
part 0	200	0
partager	200	0
parti sözcüsü	80	400
participant	80	a00
participants	280	a00
partilhar	200	0
partly cloudy	2000	880000
partner content	2000	c0000
partnyorlarin xəbərləri	2000	c0000
pauta	200	0
paylaş	2200	700000
paylaşilib	20	10000
paylaşin	2000	700000
paylaşti	400	0
pays	200	0
país	200	0
państwo	100	4000
pbs	20000	2000
pdf kimi yüklə	2000	5c0000
pdf version	2000	5c0000
pdf yüklə	2000	5c0000
pdt	10	24000000
pela	1000	0
pelo	1000	0
pentru	1000	0
per	1000	0
per esempio	200	0
per saperne di più	200	0
pergunta	80	600
perguntas	80	600
perguntou	400	0
periodista	80	600
periodistas	80	600
perito	80	800
permalink	2000	280000
permanent representative	80	400
permission is granted	4000	680000
pers	80	600
perscontact	200	0
persoană neidentificată	80	c00
personal tools and menus	2000	80000
personne	800	0
persvoorlichter	80	400
pet	10	ac000000
pgt	10	68000000
phdr.	100	4000
phone	200	0
phone:	4000	200000
photo	200	0
photo 0 of 0	2000	580000
photo by	8000	0
photo caption	200	0
photo caption:	8000	0
photo courtesy of	8000	0
photo courtesy:	8000	0
photo credit	200	0
photo credit:	8000	0
photo gallery	2000	580000
photo report	2000	580000
photo ©	8000	0
photo:	8000	0
photograph:	8000	0
photographe	200	0
photographer:	8000	0
photography:	8000	0
photos	200	0
photos by	8000	0
photos:	8000	0
pht	10	60000000
picture:	8000	0
pictures:	8000	0
pie de foto	200	0
pierwsza dama	80	400
pilne	200	0
pin it	2000	700000
pinned comments	2000	1c0000
pkt	10	54000000
plaats	200	0
place	200	0
plain language	2000	7c0000
play audio	2000	800000
play live radio	2000	800000
play market	2000	100000
play video	2000	800000
playback rate	2000	800000
playback speed	2000	800000
please disable your ad blocker	4000	c0000
please enable javascript to play this video.	2000	800000
please enable javascript to view the comments powered by disqus.	2000	1c0000
please rate	2000	340000
please wait…	2000	340000
pledged	400	0
plk.	100	4000
pm	84	500
po drugie	200	0
po pierwsze	200	0
podkreśla	400	0
podkreślił	400	0
podkreśliła	400	0
podle	400	0
podotkl	400	0
podpis	200	0
podsumował	400	0
poinformował	400	0
poinformowała	400	0
pointed out	400	0
pokračoval	400	0
politico	20000	2000
poll of the day	2000	340000
ponderou	400	0
ponente	80	200
pontuou	400	0
pool photo	8000	0
pop-out player	2000	800000
popisek	200	0
popsal	400	0
popsala	400	0
popular news	2000	640000
popular posts	2000	640000
popular tags	2000	640000
populyar xəbərlər	2000	640000
por	1200	0
por ejemplo	200	0
por exemplo	200	0
porta-voz	80	400
portal	20000	1000
portal haqqinda	2000	40000
portali	20000	1000
portalindan	20000	1000
portavoce	80	400
portavoz	80	400
porte-parole	80	400
porte-parole adjoint	80	400
porte-parole adjointe	80	400
porte-parole du gouvernement	80	400
porządek obrad	200	0
poseł	80	400
poslanec	80	400
poslankyně	80	400
poslední aktualizace	200	0
post	20000	1000
post a comment	2000	1c0000
post comment	2000	1c0000
post navigation	2000	500000
post on x	2000	700000
post your comment	2000	1c0000
posta elettronica	200	0
posted	620	10000
posted at	20	10000
posted by	40	0
posted in	2000	780000
posted on	20	10000
posłanka	80	400
potrivit	400	0
potvrdil	400	0
potwierdził	400	0
pour	1000	0
poursuit	400	0
powered by google translate	2000	400000
powered by joomla!	2000	2c0000
powered by klaro!	2000	240000
powered by plone & python	2000	2c0000
powiedział	400	0
powiedziała	400	0
pozn. red.	200	0
poznamenal	400	0
poznamenala	400	0
poznámka	200	0
poznámka redakce	200	0
pozor	200	0
počet zobrazení	200	0
pr	100	4000
pr.	100	4000
prasa	80	600
precisó	400	0
precizează	400	0
prefect	80	400
prefeita	80	400
prefeito	80	400
preference for all services	2000	240000
prefetto	80	400
pregunta	80	600
pregunta de prensa	80	600
preguntas	80	600
preguntó	400	0
premier	80	400
premier ministre	80	400
premierminister	80	400
premierministerin	80	400
premierul	80	400
première ministre	80	400
premièrement	200	0
premiér	80	400
premiérka	80	400
prensa	80	600
pres.	100	4000
presa	80	600
present	200	0
presentador	80	200
presentadora	80	200
presentator	80	200
presentatore	80	200
presentatrice	80	200
presenter	80	200
presentes	200	0
presenti	200	0
presidencia	80	200
president	80	400
president elect	80	400
president-elect	80	400
presidenta	80	400
presidenta de la cámara	80	200
presidenta de la república	80	400
presidente	80	400
presidente da câmara	80	200
presidente da mesa	80	200
presidente da república	80	400
presidente de la cámara	80	200
presidente de la mesa	80	200
presidente de la república	80	400
presidente del consiglio	80	400
presidente del gobierno	80	400
presidente del senato	80	200
presidente della camera	80	200
presidente della repubblica	80	400
presidente di seduta	80	200
presidente do senado	80	200
presidenza	80	200
presiding officer	80	200
presidência	80	200
press	20080	1600
press agency	20000	1000
press contact	200	0
press contact:	4000	200000
press contacts	2000	200000
press corps	80	600
press kit	2000	40000
press office	2000	200000
press officer	80	400
press release date	20	10000
press secretary	80	400
press spokesperson	80	400
presse	80	600
pressekontakt	200	0
pressesprecher	80	400
pressesprecherin	80	400
pressevertreter	80	600
pressure:	4000	880000
presă	80	600
previous article	2000	500000
previous entry	2000	500000
previous image	2000	580000
previous news	2000	640000
previous page	2000	500000
previous photo	2000	580000
previous post	2000	500000
previous post:	2000	500000
previous slide	2000	580000
previous story	2000	500000
prezentatoare	80	200
prezentator	80	200
prezentatorul	80	200
prezenter	80	200
prezenterka	80	200
prezes	80	400
prezes rady ministrów	80	400
prezident	80	400
prezident republiky	80	400
prezidentin köməkçisi	80	400
prezidentka	80	400
prezidentə məktub	2000	200000
prezydent	80	400
prezydent miasta	80	400
prezydent polski	80	400
prezydent rp	80	400
preşedintele româniei	80	400
președinta	80	400
președinte	80	400
președinte de ședință	80	200
președintele	80	400
președintele camerei	80	200
președintele româniei	80	400
președintele senatului	80	200
președintele ședinței	80	200
price	200	0
prim-ministru	80	400
prim-ministrul	80	400
prima ministra	80	400
primar	80	400
primarul	80	400
primary navigation	2000	480000
prime minister	80	400
primeira-dama	80	400
primeira-ministra	80	400
primeiro	200	0
primeiro-ministro	80	400
primer ministro	80	400
primera dama	80	400
primera ministra	80	400
primero	200	0
primo	200	0
primo ministro	80	400
primátor	80	400
primátorka	80	400
prince	80	400
print / pdf	2000	5c0000
print article	2000	5c0000
print friendly	2000	5c0000
print page	2000	5c0000
print this article	2000	5c0000
print this page	2000	5c0000
print version	2000	5c0000
print view	2000	5c0000
print/export	2000	5c0000
printable version	2000	5c0000
printer friendly	2000	5c0000
printer-friendly version	2000	5c0000
privacy & cookies	2000	240000
privacy & cookies: this site uses cookies.	2000	240000
privacy & terms	2000	7c0000
privacy notice	2000	7c0000
privacy policy	2000	240000
privacy settings	2000	240000
privacy statement	2000	7c0000
privacy suite	2000	7c0000
pro	1000	0
prof	100	4000
prof.	100	4000
prof. dr hab.	100	4000
prof. dr.	100	4000
prof.ssa	100	4000
profa.	100	4000
professor	100	4000
program	200	0
program sunucusu	80	200
programme	200	0
progress bar	2000	800000
prohlásil	400	0
prohlásila	400	0
promised	400	0
promoted	2000	c0000
promoted content	2000	c0000
propos recueillis par	200	0
prosegue	400	0
protecting your privacy	2000	240000
proudly powered by wordpress	2000	2c0000
prowadząca	80	200
prowadzący	80	200
prowadzący spotkanie	80	200
przeczytaj także	200	0
przedstawiciel mediów	80	600
przekonywał	400	0
przeprowadzający wywiad	80	600
przewodnicząca	80	200
przewodniczący	80	200
przykład	200	0
przyp. red.	200	0
przypomniał	400	0
przypomniała	400	0
przyznał	400	0
präsident	80	400
präsidentin	80	200
précise	400	0
préfet	80	400
présentateur	80	200
présentatrice	80	200
président	80	400
président de l'assemblée	80	200
président de la république	80	400
président de séance	80	200
présidente	80	400
présidente de séance	80	200
ps	200	0
pst	10	a0000000
pt	10	a0000000
pti	20000	2000
ptá se	400	0
pubblicato	200	0
pubblicato il	200	0
pubblicità	200	0
public radio	20000	1000
public television	20000	1000
publicado	200	0
publicado el	200	0
publicado em	200	0
publicat	200	0
publicat la	200	0
publication date	20	10000
publicidad	200	0
publicidade	200	0
publicitate	200	0
publicité	200	0
publikováno	200	0
published	220	10000
published at	20	10000
published date	20	10000
published on	20	10000
publié	200	0
publié le	200	0
puntualizó	400	0
purtătoarea de cuvânt	80	400
purtător de cuvânt	80	400
purtătorul de cuvânt	80	400
push notifications	2000	4c0000
pyt	80	600
pyt.	80	600
pyta	400	0
pytający	80	600
pytania	80	600
pytanie	80	600
på	1000	0
píše	400	0
płk	100	4000
předmět	200	0
předseda	80	200
předseda senátu	80	200
předseda vlády	80	400
předseda vlády čr	80	400
předsedající	80	200
předsedkyně	80	200
předsedkyně psp	80	200
překlad	200	0
překladatel	80	c00
překladatelka	80	c00
přepis	200	0
přečtěte si také	200	0
připomněl	400	0
připomněla	400	0
příklad	200	0
příloha	200	0
přítomni	200	0
q&a	280	600
qadin səsi	80	c00
qalan vaxt	2000	800000
qaranliq rejim	2000	80000
qaydalar və şərtlər	2000	7c0000
qeyd	200	0
qeyd edib	400	0
qeyd edir	400	0
qeyd etdi	400	0
qeydiyyat	2000	440000
qeydiyyatdan keç	2000	440000
qisa link	2000	280000
qizi	1000	0
qn	80	600
qonaq	80	800
qualcuno	800	0
qubernator	80	400
queen	80	400
quelle	200	0
quellen	200	0
quelqu'un	800	0
query	80	600
ques	80	600
ques.	80	600
question	80	600
question de la salle	80	600
questioner	80	600
questions	80	600
questão	80	600
quick links	2000	480000
quien	800	0
quipped	400	0
quoted as saying	400	0
qəbul edirəm	2000	240000
qəbul et	2000	240000
qəzet	20000	1000
qəzeti	20000	1000
qəzetindən	20000	1000
racconta	400	0
raconte	400	0
radio	20000	1000
radio free asia	20000	2000
radio free europe	20000	2000
radio liberty	20000	2000
radiosu	20000	1000
radiosundan	20000	1000
random posts	2000	640000
raportor	80	200
rappelle	400	0
rapporteur	80	200
rapporteure	80	200
rate this	2000	340000
rate this article	2000	340000
rate this:	2000	340000
raziyam	2000	240000
re	280	400
reacties	200	0
read	400	0
read also	2200	640000
read also:	4000	640000
read full article	2000	600000
read full story	2000	600000
read in another language	2000	400000
read in app	2000	600000
read in english	2000	400000
read in other languages	2000	400000
read more	2200	600000
read more »	2000	600000
read more...	2000	600000
read more:	4000	640000
read next	2200	640000
read the full article	2000	600000
read the full story	2000	600000
read the rest of this entry	2000	600000
read the transcript	2000	600000
read this in	2000	400000
read: 0	2000	840000
reader mode	2000	80000
readers: 0	2000	840000
reading time	2000	600000
reading time:	4000	600000
reads	400	0
reads as follows	400	0
reageerde	400	0
reageert	400	0
real tv	20000	2000
realizatoare	80	200
realizator	80	200
realized with klaro!	2000	240000
rear adm.	100	4000
recalled	400	0
recalls	400	0
receive our newsletter	2000	4c0000
recent articles	2000	640000
recent content	2000	640000
recent news	2000	640000
recently published	2000	640000
recently updated	2000	640000
recommended articles	2000	640000
recommended by	2000	c0000
recommended for you	2000	640000
recommended reading	2000	640000
recommended stories	2000	640000
reconheceu	400	0
reconoció	400	0
recorded	20	30000
recorded on	20	30000
recordó	400	0
recounted	400	0
redacción	80	600
redacteur	80	600
redactie	80	600
redactor	80	600
redactora	80	600
redacția	80	600
redakce	80	600
redakcja	80	600
redaksiya	80	600
redaksiya ilə əlaqə	2000	200000
redaksiyadan	200	0
redakteur	80	600
redakteurin	80	600
redaktion	80	600
redaktor	280	600
redaktorka	80	600
redaktorun seçimi	2000	640000
redaktə edilib	20	20000
redaktə et	2000	340000
redator	80	600
redattore	80	600
redazione	80	600
redação	80	600
ref	200	0
reference	200	0
referiu	400	0
reforçou	400	0
rege	80	400
regele	80	400
regeringsleider	80	400
regierungschef	80	400
regierungssprecher	80	400
regierungssprecherin	80	400
region	200	0
region:	4000	780000
register	20000	1000
rei	80	400
reiterated	400	0
reiteró	400	0
reject all	2000	240000
reject all cookies	2000	240000
reject cookies	2000	240000
reklam	2200	c0000
reklam hüququnda	2000	c0000
reklam yerləşdir	2000	c0000
reklam üçün	2000	c0000
reklama	200	0
relacionado	200	0
relacjonuje	400	0
relance	80	600
related	200	0
related articles	2000	640000
related content	2000	640000
related coverage	2000	640000
related documents	2000	640000
related items:	2000	640000
related links	2000	640000
related materials	2000	640000
related news	2000	640000
related posts	2000	640000
related press releases	2000	640000
related stories	2000	640000
related topics	2000	640000
related topics:	4000	780000
related videos	2000	640000
relator	80	200
relatora	80	200
relatore	80	200
relatrice	80	200
relató	400	0
release date	220	10000
released	20	10000
released on	20	10000
remaining time	2000	800000
remaining time -0:0	2000	800000
remarcó	400	0
remarked	400	0
remarks	400	0
remember me	2000	440000
remove ads	2000	c0000
rep.	100	4000
replied	400	0
replika	80	600
reply	80	800
reponse	80	800
report	20000	2000
report a mistake	2000	340000
report a problem	2000	340000
report a typo	2000	340000
report abuse	2000	1c0000
report an error	2000	340000
report by	40	0
report comment	2000	1c0000
report error	2000	340000
report this ad	2000	c0000
reported	400	0
reported by	240	0
reporter	400080	600
reportera	80	600
reporterin	80	600
reporterka	80	600
reportero	80	600
reporters	80	600
reporterul	80	600
reporteră	80	600
reporting	400000	0
reporting by	240	0
reporting for	200000	0
reports	400	0
reportyor	80	600
reportér	80	600
reportérka	80	600
repregunta	80	600
representative	80	400
representing	200000	0
reprint with attribution	4000	680000
reproduction in whole or in part	4000	680000
reproduction without permission	4000	680000
republishing is permitted	4000	680000
repórter	80	600
repórteres	80	600
request a correction	2000	340000
required fields are marked *	2000	1c0000
reset all settings	2000	80000
reset font size	2000	3c0000
reset password	2000	440000
responde	400	0
responded	400	0
respondent	80	800
respondeu	400	0
respondió	400	0
response	80	800
resposta	80	800
respostas	80	800
respuesta	80	800
respuestas	80	800
ressaltou	400	0
ressort	200	0
restore all settings to the default values	2000	800000
result	200	0
resultaat	200	0
resultado	200	0
results	200	0
results 0 - 0	2000	500000
return to top	2000	140000
reuters	20000	2000
rev.	100	4000
review	20000	1000
revised	20	20000
rey	80	400
rezultat	200	0
rfe/rl	20000	2000
rfi	20000	2000
ria novosti	20000	2000
ricorda	400	0
riferisce	400	0
risponde	400	0
risposta	80	800
risposte	80	800
risultato	200	0
rndr.	100	4000
roi	80	400
rozhovor	200	0
rozmawiał	200	0
rozmawiała	200	0
rozmówca	80	600
rss - comments	2000	380000
rss - posts	2000	380000
rss feed	2000	380000
rss feed of updated content	2000	380000
rss feeds	2000	380000
rss lenti	2000	380000
rss канал	2000	380000
rss канал с новым контентом	2000	380000
rt	20000	2000
rt hon	100	4000
rt. hon.	100	4000
rubrica	200	0
rubriek	200	0
rubrik	200	0
rubrika	200	0
rubrika:	4000	780000
rubrique	200	0
rustore	2000	100000
rzeczniczka	80	400
rzeczniczka prasowa	80	400
rzecznik	80	400
rzecznik msz	80	400
rzecznik prasowy	80	400
rzecznik rządu	80	400
räumte ein	400	0
rédaction	80	600
réf.	200	0
répond	400	0
réponse	80	800
réponses	80	800
résultat	200	0
röportaj	200	0
röportajci	80	600
röportaji yapan	80	600
răspuns	80	800
răspunsuri	80	800
rədd et	2000	240000
rəsmi nümayəndə	80	400
rəsmi xəbərlər	2000	480000
rəy bildir	2000	1c0000
rəy yaz	2000	1c0000
s. e.	100	4000
s. e. m.	100	4000
s. exa.	100	4000
s.e.	100	4000
s.e.m.	100	4000
s.m.	100	4000
sa majesté	100	4000
saat	208	0
sabahiniz xeyir	40000	0
sagt	400	0
sagte	400	0
saiba mais	200	0
said	400	0
salam	40000	0
salam əleyküm	40000	0
salamlar	40000	0
salientou	400	0
samt	10	50000000
san	1000	0
santo padre	80	400
sast	10	48000000
sat	2	60
saturday	2	60
save as pdf	2000	5c0000
save my name, email, and website in this browser for the next time i comment.	2000	1c0000
save preferences	2000	240000
savundu	400	0
savunma bakani	80	400
say	400	0
sayin	100	4000
sayin bakan	80	400
sayin başbakan	80	400
sayin cumhurbaşkani	80	400
saying	400	0
says	400	0
sayt	20200	1000
sayt haqqinda	2000	40000
sayt materiallarindan istifadə	4000	680000
sayt xəritəsi	2000	480000
saytda axtar	2000	6c0000
saytda axtariş	2000	6c0000
saytda reklam	2000	c0000
saytdaki materiallardan istifadə	4000	680000
sayti	20000	1000
saytimiz cookie	4000	240000
saytin hazirlanmasi	4000	2c0000
saytin materiallarindan istifadə edilərkən	4000	680000
saytin tam versiyasi	2000	80000
saytin xəritəsi	2000	480000
saytindan	20000	1000
sağ olun	40000	0
schlagworte	200	0
schlagwörter	200	0
schreef	400	0
schreibt	400	0
schrieb	400	0
schrijft	400	0
score	200	0
screen reader	2000	80000
screen reader access	2000	80000
screenshot:	8000	0
scrie	400	0
scrive	400	0
scroll to top	2000	140000
scroll up	2000	140000
sdílet	200	0
sdělil	400	0
sdělila	400	0
search by keyword	2000	6c0000
search for	2000	6c0000
search for stories, topics	2000	6c0000
search here	2000	6c0000
search news	2000	6c0000
search the site	2000	6c0000
sec.	100	4000
sección	200	0
second	200	0
secondary menu	2000	480000
secondo	600	0
secretar de stat	80	400
secretar general	80	400
secretaria	80	400
secretaria general	80	400
secretario	80	400
secretario de estado	80	400
secretario de relaciones exteriores	80	400
secretario general	80	400
secretario general de la onu	80	400
secretario general de la otan	80	400
secretaris-generaal	80	400
secretaris-generaal van de navo	80	400
secretarul de stat	80	400
secretarul general	80	400
secretarul general al nato	80	400
secretarul general al onu	80	400
secretary	80	400
secretary general	80	400
secretary of defense	80	400
secretary of state	80	400
secretary of the treasury	80	400
secretary-general	80	400
secretária	80	400
secretária de estado	80	400
secretária-geral	80	400
secretário	80	400
secretário de estado	80	400
secretário-geral	80	400
secretário-geral da nato	80	400
secretário-geral da onu	80	400
secretário-geral da otan	80	400
secrétaire d'état	80	400
secrétaire général	80	400
secrétaire général de l'onu	80	400
secrétaire général de l'otan	80	400
secrétaire générale	80	400
sectie	200	0
section	200	0
section:	4000	780000
secure .gov websites use https	2000	80000
secção	200	0
secțiune	200	0
see all	2000	600000
see all photos	2000	580000
see all posts by	2000	40000
see also	2200	640000
see also:	4000	640000
see more	2000	600000
see more photos	2000	580000
seek to live, currently behind live	2000	800000
seek to live, currently playing live	2000	800000
segretaria generale	80	400
segretario di stato	80	400
segretario generale	80	400
segretario generale dell'onu	80	400
segretario generale della nato	80	400
segundo	600	0
según	400	0
seine exzellenz	100	4000
seine majestät	100	4000
sekce	200	0
sekretarz generalny	80	400
sekretarz generalny nato	80	400
sekretarz generalny onz	80	400
sekretarz stanu	80	400
select language	2000	400000
selon	400	0
sen	801	9
sen.	100	4000
senador	80	400
senadora	80	400
senator	80	400
senatore	80	400
senatrice	80	400
senatör	80	400
send a comment	2000	1c0000
send a letter	2000	200000
send feedback	2000	200000
send message	2000	200000
send this	2000	700000
send this to a friend	2000	700000
send to a friend	2000	700000
send to friend	2000	700000
send to print	2000	5c0000
send us a message	2000	200000
send us a tip	2000	200000
sendedatum	200	0
senhor	100	4000
senhor presidente	80	400
senhora	100	4000
senior administration official	80	400
senior defense official	80	400
senior state department official	80	400
senki	800	0
sentinel	20000	1000
sentyabr	1	9
sentyabrin	1	9
senátor	80	400
senátorka	80	400
sep	1	9
sept	1	9
september	1	9
services we would like to use	2000	240000
sezione	200	0
seçilmiş xəbərlər	2000	640000
seção	200	0
señala	400	0
señaló	400	0
señor	100	4000
señor presidente	80	400
señora	100	4000
señora presidenta	80	400
señorita	100	4000
sgt	10	60000000
sgt.	100	4000
share	200	0
share article	2000	700000
share by email	2000	700000
share full screen player	2000	700000
share on	2000	700000
share on digg	2000	700000
share on facebook	2000	700000
share on google+	2000	700000
share on linkedin	2000	700000
share on pinterest	2000	700000
share on reddit	2000	700000
share on social media	2000	700000
share on stumbleupon	2000	700000
share on telegram	2000	700000
share on twitter	2000	700000
share on whatsapp	2000	700000
share on x	2000	700000
share options	2000	700000
share the video	2000	800000
share this	2000	700000
share this article	2000	700000
share this on	2000	700000
share this page	2000	700000
share this page on facebook	2000	700000
share this page on linkedin	2000	700000
share this page on x	2000	700000
share this post	2000	700000
share this story	2000	700000
share this:	4000	700000
share to facebook	2000	700000
share to twitter	2000	700000
share to x	2000	700000
share via email	2000	700000
share via facebook	2000	700000
share via twitter	2000	700000
share via x	2000	700000
share with friends	2000	700000
share with press this	2000	700000
sharing is caring	2000	700000
she	800	0
sheikh	100	4000
short link	2000	280000
short url	2000	280000
show all	2000	600000
show caption	2000	580000
show comments	2000	1c0000
show full text	2000	600000
show host	80	200
show more	2000	600000
show submenu	2000	480000
showing 0 of 0	2000	500000
sie	800	0
siehe auch	200	0
sig.	100	4000
sig.ra	100	4000
sign in	2000	440000
sign in / register	2000	440000
sign in to comment	2000	440000
sign in to continue	2000	440000
sign in with github	2000	1c0000
sign out	2000	440000
sign up for email updates	2000	4c0000
sign up for newsletters	2000	4c0000
sign up for our newsletter	2000	4c0000
sign up for our newsletters	2000	4c0000
sign up for the newsletter	2000	4c0000
sign up to our newsletter	2000	4c0000
signor	100	4000
signor presidente	80	400
signora	100	4000
signorina	100	4000
similar articles	2000	640000
similar news	2000	640000
similar posts	2000	640000
similar stories	2000	640000
sindaca	80	400
sindaco	80	400
sir	100	4000
site	200	0
site contact	2000	200000
site index	2000	480000
site internet	200	0
site map	2000	40000
site navigation	2000	480000
site search	2000	6c0000
site web	200	0
sitio web	200	0
sito	200	0
sito web	200	0
sitzungsleiter	80	200
siz	800	0
siz buradasiniz	2000	180000
siz buradasiniz:	4000	180000
siz medianin oxudulmasini dayandirdiniz	2000	800000
sizin e-poçt ünvaniniz dərc edilməyəcəkdir	4000	1c0000
sizin üçün seçdiklərimiz	2000	640000
skip ad	2000	80000
skip advertisement	2000	80000
skip ahead to live	2000	800000
skip backward 0 seconds	2000	800000
skip forward 0 seconds	2000	800000
skip links	2000	80000
skip navigation	2000	480000
skip to content	2000	80000
skip to content.	2000	80000
skip to footer	2000	80000
skip to footer content	2000	80000
skip to main content	2000	80000
skip to navigation	2000	80000
skip to search	2000	80000
skip to secondary content	2000	80000
skip to sidebar	2000	80000
skomentował	400	0
skrinşot:	8000	0
sky news	20000	2000
slečna	100	4000
slide 0 of 0	2000	580000
small text	2000	3c0000
smaller text	2000	3c0000
sn.	100	4000
so	400	0
social links menu	2000	480000
social media	2000	380000
social networks	2000	380000
somebody	800	0
someone	800	0
son	10000	0
son dakika	200	0
son dəyişiklik	20	20000
son excellence	100	4000
son güncelleme	200	0
son xəbərlər	2000	640000
son yeniləmə	20	20000
son yenilənmə	20	20000
sonraki məqalə	2000	640000
sonuç	200	0
sordu	400	0
sorry	40000	0
sort by newest	2000	1c0000
soru	80	600
sorular	80	600
soruşdu	400	0
soruşub	400	0
soruşur	400	0
sorğunun nəticələri	2000	340000
sosial mediada paylaş	2000	700000
sosial şəbəkələr	2000	380000
sosial şəbəkələrdə biz	2000	380000
sosial şəbəkələrdə paylaş	2000	700000
sosial şəbəkələrdə paylaşin	2000	700000
sostiene	400	0
sostuvo	400	0
sottolinea	400	0
sottosegretaria	80	400
sottosegretario	80	400
souligne	400	0
source	200	0
sources	200	0
south china morning post	20000	2000
související	200	0
speaker	80	c00
speakers	80	c00
speaking	400000	0
special correspondent	80	600
special envoy	80	400
special representative	80	400
spiega	400	0
spiker	80	200
spokesman	80	400
spokesperson	80	400
spokeswoman	80	400
sponsor message	2000	c0000
sponsored	2000	c0000
sponsored content	2000	c0000
sponsored links	2000	c0000
sponsorlu məzmun	2000	c0000
spotted a mistake?	4000	340000
spotted an error?	2000	340000
sprach	400	0
sprawozdawca	80	200
sprecher	80	400
sprecherin	80	400
sprecherin aus dem off	80	200
spune	400	0
sr.	100	4000
sra.	100	4000
sres.	100	4000
srs	80	400
srs'in	80	400
srs.	100	4000
srta.	100	4000
staatshoofd	80	400
staatsministerin	80	400
staatspräsident	80	400
staatssecretaris	80	400
staatssekretär	80	400
staatssekretärin	80	400
stad	200	0
stadt	200	0
staff	80	c00
stampa	80	600
stand	200	0
standard	20000	1000
star	20000	1000
starosta	80	400
starostka	80	400
start searching	2000	6c0000
start slideshow	2000	580000
state secretary	80	400
stated	400	0
status	200	0
stay connected	2000	380000
stay in touch	2000	380000
stay up to date	2000	4c0000
stelde	400	0
stellte fest	400	0
stelt	400	0
step 0	200	0
stichworte	200	0
stm	80	400
stock photo	2000	540000
story by	40	0
story continues below advertisement	2000	c0000
stream type	2000	800000
stressed	400	0
strictly necessary cookies	2000	240000
strona internetowa	200	0
sts	80	400
stwierdził	400	0
stwierdziła	400	0
státní tajemník	80	400
su excelencia	100	4000
su majestad	100	4000
sua eccellenza	100	4000
sua excelência	100	4000
sua maestà	100	4000
sua majestade	100	4000
sua santità	100	4000
sual	80	600
suallar	80	600
subiect	200	0
subiecte	200	0
subject	200	0
subject:	4000	780000
sublinhou	400	0
subliniază	400	0
submit a tip	2000	200000
submit comment	2000	1c0000
submitted on	20	10000
subrayó	400	0
subscribe	200	0
subscribe by email	2000	4c0000
subscribe by rss	2000	380000
subscribe for full access	2000	300000
subscribe for updates	2000	4c0000
subscribe me	2000	4c0000
subscribe now	2000	4c0000
subscribe to newsletter	2000	4c0000
subscribe to our channel	2000	380000
subscribe to our newsletter	2000	4c0000
subscribe to our telegram channel	2000	380000
subscribe to our youtube channel	2000	380000
subscribe to replies	2000	1c0000
subscribe to rss	2000	380000
subscribe to rss feed	2000	380000
subscribe today	2000	4c0000
subscribe via email	2000	4c0000
subscriber login	2000	440000
subsecretario	80	400
subtitle	200	0
subtitles	2000	800000
subtitles off	2000	800000
subtitles settings	2000	800000
suggest a correction	2000	340000
suggest an edit	2000	340000
suggested	400	0
suggested reads	2000	640000
sujet	200	0
summary	200	0
sun	20002	1070
sunday	2	70
sunucu	80	200
support independent journalism	2000	300000
support independent media	2000	300000
support our journalism	2000	300000
support our work	2000	300000
support the site	2000	300000
support this project	2000	300000
support us	2000	300000
support us on patreon	2000	300000
sur	1000	0
sursa	200	0
sursa foto	200	0
surse	200	0
sursă	200	0
suspilne	20000	2000
susţine	400	0
susține	400	0
switch edition	2000	400000
switch language	2000	400000
switch to dark mode	2000	80000
switch to light mode	2000	80000
switch to system preference	2000	80000
szanowny pan	100	4000
szef msz	80	400
szef rządu	80	400
sénateur	80	400
sénatrice	80	400
söhbətləşdi	40	0
söyledi	400	0
söyleşiyi yapan	80	600
söylədi	400	0
söyləyib	400	0
sözcü	80	400
sözçü	80	400
słowa kluczowe	200	0
sədr	80	200
sədrlik edən	80	200
səfir	80	400
səhifə tapilmadi	2000	500000
səhifəni çap et	2000	5c0000
səhifənin yuxarisina	2000	140000
səhv tapdiniz?	2000	340000
səhvi bildir	2000	340000
sən	800	0
səs səviyyəsi	2000	800000
səs ver	2000	340000
səsi aç	2000	800000
səssizi qoş	2000	800000
səssizi söndür	2000	800000
table of contents	2000	480000
tag	200	0
tag archives:	4000	780000
tagesordnung	200	0
tagged as	2000	780000
tagged with	2000	780000
tagged:	4000	780000
tagi	200	0
tags	200	0
tags:	4000	780000
taguri	200	0
tagy	200	0
takdimci	80	200
take our survey	2000	340000
take the survey	2000	340000
tam ekran	2000	800000
tam ekrandan çix	2000	800000
tam mətn	2000	600000
tam versiya	2000	80000
tamaşaçilar	80	a00
taoiseach	80	400
taqlar:	4000	780000
tarih	200	0
tarix	220	10000
tass	20000	2000
tazatel	80	600
tazatelka	80	600
te puede interesar	200	0
teilen	200	0
teilte mit	400	0
tekst	200	0
tel	200	0
tel.	200	0
tel.:	4000	200000
tel:	4000	200000
teleaparici	80	200
telefon	200	0
telefon:	4000	200000
telefone	200	0
telefonist	80	200
telefono	200	0
telefoon	200	0
telegram kanalimiza abunə olun	2000	380000
telegram-da paylaş	2000	700000
telegraph	20000	1000
telekanal	20000	1000
telekanali	20000	1000
telekanalindan	20000	1000
telemundo	20000	2000
telephone	200	0
telephone:	4000	200000
television	20000	1000
televiziya	20000	1000
tell	400	0
tell a friend	2000	700000
tell us what you think	2000	340000
tells	400	0
teléfono	200	0
tema	200	0
temas	200	0
temat	200	0
tematy	200	0
teme	200	0
temi	200	0
temsilci	80	600
ten eerste	200	0
ten tweede	200	0
teqlər	200	0
teqlər:	4000	780000
tercüman	80	c00
terms & conditions	2000	7c0000
terms and conditions	2000	7c0000
terms and conditions of use	2000	7c0000
terms of sale	2000	7c0000
terms of service	2000	7c0000
terms of use	2000	7c0000
testo	200	0
text	200	0
text by	40	0
text size	2000	3c0000
text size:	4000	3c0000
text track settings	2000	800000
text:	40	0
texte	200	0
texto	200	0
thank you	40000	0
thank you for	40000	0
thank you for subscribing	2000	4c0000
thank you for subscribing!	2000	4c0000
thank you for your feedback	2000	340000
thank you for your feedback.	2000	340000
thank you so much	40000	0
thank you very much	40000	0
thanks	40000	0
thanks for	40000	0
thanks for signing up	2000	4c0000
thanks for your feedback!	2000	340000
thanks so much	40000	0
thanks very much	40000	0
that	800	0
that's ok	2000	240000
the	401000	0
the chair	80	200
the chancellor	80	400
the code has been copied to your clipboard.	2000	800000
the daily telegraph	20000	2000
the economist	20000	2000
the first lady	80	400
the guardian	20000	2000
the hill	20000	2000
the hindu	20000	2000
the hon.	100	4000
the interpreter	80	c00
the media could not be loaded, either because the server or network failed or because the format is not supported.	2000	800000
the meeting rose	10000	0
the minister	80	400
the moderator	80	200
the most important news	2000	640000
the name is	80000	0
the new york times	20000	2000
the pope	80	400
the president	80	400
the prime minister	80	400
the secretary general	80	400
the secretary-general	80	400
the speaker	80	200
the times	20000	2000
the url has been copied to your clipboard	2000	800000
the vice president	80	400
the wall street journal	20000	2000
the washington post	20000	2000
thema	200	0
theme	200	0
themen	200	0
themes:	4000	780000
they	800	0
third	200	0
this	800	0
this comment has been hidden.	2000	1c0000
this day in history	2000	740000
this is	100000	0
this is a modal window.	2000	800000
this is a rush transcript	4000	680000
this link opens in a new window	2000	80000
this modal can be closed by pressing the escape key or activating the close button.	2000	800000
this page in:	4000	400000
this page is available in other languages	2000	400000
this service is blocked.	2000	240000
this site uses cookies	4000	240000
this video is unavailable	2000	800000
this website uses cookies	4000	240000
thread	200	0
thu	2	40
thur	2	40
thurs	2	40
thursday	2	40
thème	200	0
thèmes	200	0
ti	800	0
tijd	200	0
tijdstip	200	0
time	20200	2000
times	20000	1000
times of india	20000	2000
times of israel	20000	2000
tisk	80	600
tisková mluvčí	80	400
tiskový mluvčí	80	400
titel	200	0
title	200	0
titlu	200	0
titolo	200	0
titre	200	0
titular	80	400
tlumočnice	80	c00
tlumočník	80	c00
tmt	10	54000000
to	1200	0
to the top	2000	140000
to the top ↑	2000	140000
to top	2000	140000
to view this video please enable javascript	4000	800000
today	420000	1000
today's top stories	2000	640000
today:	4000	740000
toggle caption	2000	580000
toggle menu	2000	480000
toggle navigation	2000	480000
toggle search	2000	480000
told	400	0
told reporters	400	0
tolk	80	c00
too	400000	0
top headlines	2000	640000
top menu	2000	480000
top news	2000	640000
top of page	2000	140000
top xəbərlər	2000	640000
topic	200	0
topics	200	0
topics in this article	2000	780000
topics in this story	2000	780000
topics:	4000	780000
topline	200	0
total views: 0	2000	840000
traducción	80	c00
traducere	200	0
traducteur	80	c00
traduction	200	0
traductor	80	c00
traductora	80	c00
traductrice	80	c00
traducătoare	80	c00
traducător	80	c00
tradutor	80	c00
tradutora	80	c00
traduttore	80	c00
traduttrice	80	c00
traduzione	200	0
tradução	200	0
transcribed by	40	0
transcript	200	0
transcript date	20	30000
transcript ends	10000	0
transcription	200	0
transkrypcja	200	0
translate this page	2000	400000
translated by	240	0
translator	80	c00
transmite	400	0
treasurer	80	400
treasury secretary	80	400
trefwoorden	200	0
trend	20000	2000
trending news	2000	640000
trending now	2000	640000
tribune	20000	1000
trt	20010	4c002000
trt world	20000	2000
tsi	10	4c000000
tu	800	0
tue	2	20
tues	2	20
tuesday	2	20
turan	20000	2000
turn on notifications	2000	4c0000
tv	20000	1000
tvrdí	400	0
tweet this	2000	700000
tweeted	400	0
twitter-da paylaş	2000	700000
type	200	0
type comment here (at least 0 chars)	2000	1c0000
type to start searching	2000	6c0000
type your email…	2000	4c0000
type your search	2000	6c0000
tytuł	200	0
tél	200	0
tél.	200	0
télécopie	200	0
téléphone	200	0
téma	200	0
témata	200	0
título	200	0
tópicos	200	0
tümg.	100	4000
tłumacz	80	c00
tłumaczenie	200	0
tłumaczka	80	c00
tłumaczy	400	0
tədbir iştirakçisi	80	a00
tədbirin tarixi	20	30000
təmsil edirəm	200000	0
tərcümə	280	c00
tərcüməçi	80	c00
tərəfdaş xəbərləri	2000	c0000
təsdiqləyib	400	0
təsvirləri söndür	2000	800000
tətbiqi yüklə	2000	100000
tətbiqi yükləyin	2000	100000
təşəkkür	40000	0
təşəkkür edib	400	0
təşəkkür edirəm	40000	0
təşəkkürlər	40000	0
ud	1000	0
udostępnij	200	0
uhrzeit	200	0
uit	1000	0
uk edition	2000	400000
ukrinform	20000	2000
ul	1000	0
ultima actualizare	200	0
ultima ora	200	0
ultimo aggiornamento	200	0
umm	1000	0
un journaliste	80	600
un secretary general	80	400
un secretary-general	80	400
un-generalsekretär	80	400
unbekannter sprecher	80	c00
und	1000	0
under secretary	80	400
under secretary general	80	400
under-secretary	80	400
under-secretary-general	80	400
underlined	400	0
underscored	400	0
une journaliste	80	600
unian	20000	2000
unidentified	80	c00
unidentified analyst	80	c00
unidentified company representative	80	c00
unidentified female	80	c00
unidentified male	80	c00
unidentified man	80	c00
unidentified participant	80	c00
unidentified person	80	c00
unidentified reporter	80	c00
unidentified speaker	80	c00
unidentified woman	80	c00
univision	20000	2000
unknown speaker	80	c00
unmute	2000	800000
unsubscribe	2000	4c0000
unsubscribe at any time	2000	4c0000
unterstrich	400	0
up next	2000	640000
update	200	0
updated	220	20000
updated at	20	20000
updated on	20	20000
uploaded on	20	10000
upozornil	400	0
upozornila	400	0
ur	1000	0
urged	400	0
urgente	200	0
url	200	0
url copied	2000	280000
us edition	2000	400000
us-präsident	80	400
usa today	20000	2000
use of materials	4000	680000
use policy	2000	7c0000
useful links	2000	480000
user rating: 0 / 0	2000	340000
usted	800	0
ustedes	800	0
utc	10	40000000
uulu	1000	0
uvaděč	80	200
uvedl	400	0
uvedla	400	0
uvádí	400	0
uwaga	200	0
uyardi	400	0
uyğun sənədlər yoxdur	2000	6c0000
uzman	80	800
uzt	10	54000000
v. exa.	100	4000
valaki	800	0
vali	80	400
valyuta kursu	2000	880000
valyuta məzənnəsi	2000	880000
van	1000	0
van den	1000	0
van der	1000	0
varoval	400	0
vaxt	200	0
ve	1000	0
vedi anche	200	0
veja também	200	0
velvyslanec	80	400
velvyslankyně	80	400
venue	200	0
ver mais	200	0
ver también	200	0
vereador	80	400
verilişin aparicisi	80	200
verklaarde	400	0
verklaart	400	0
vermittlung	80	200
versammlungsleiter	80	200
versicherte	400	0
version	200	0
version for print	2000	5c0000
version for the visually impaired	2000	80000
version for visually impaired	2000	80000
versión estenográfica	200	0
verslaggeefster	80	600
verslaggever	80	600
vertaalster	80	c00
vertaler	80	c00
vertaling	200	0
verteidigungsminister	80	400
vertelde	400	0
vertelt	400	0
vertreter	80	400
vervolgde	400	0
vervolgvraag	80	600
verwies	400	0
veröffentlicht	200	0
vet	10	b0000000
vezi mai mult	200	0
vezi și	200	0
vi	800	0
via	200	0
vice chair	80	200
vice chairman	80	200
vice premier	80	400
vice president	80	400
vice-chair	80	200
vice-chairman	80	200
vice-ministro	80	400
vice-premier	80	400
vice-president	80	400
vice-presidente	80	400
vice-président	80	400
vice-présidente	80	400
viceministro	80	400
vicepremier	80	400
vicepremiér	80	400
vicepresident	80	400
vicepresidenta	80	400
vicepresidente	80	400
viceprezident	80	400
vicepreședinte	80	400
viceprim-ministru	80	400
video	200	0
video is loading…	2000	800000
video player	2000	800000
video player is loading.	2000	800000
video unavailable	2000	800000
videonu oynat	2000	800000
videonu yüklə	2000	800000
videoya bax	2000	800000
videoya baxin	2000	800000
vidéo	200	0
view all	2000	600000
view all categories	2000	480000
view all comments	2000	1c0000
view all photos	2000	580000
view all posts	2000	40000
view all posts by	4000	40000
view author archive	2000	40000
view comments	2000	1c0000
view full post	2000	600000
view full size	2000	580000
view gallery	2000	580000
view it in your browser.	2000	4c0000
view larger image	2000	580000
view more	2000	600000
view photos	2000	580000
view results	2000	340000
view slideshow	2000	580000
view this email in your browser	2000	4c0000
viewed 0 times	2000	840000
viewed: 0	2000	840000
viewer	80	a00
views	200	0
views 0	2000	840000
views:	4000	840000
views: 0	2000	840000
ville	200	0
vindt	400	0
visitas	200	0
visits: 0	2000	840000
visualizações	200	0
visualizzazioni	200	0
vitse-prezident	80	400
viz také	200	0
vizekanzler	80	400
vizepräsident	80	200
vizepräsidentin	80	200
vizualizări	200	0
vn-chef	80	400
voa	20000	2000
voce feminină	80	c00
voce femminile	80	c00
voce fuori campo	80	c00
voce maschile	80	c00
voce masculină	80	c00
vocera	80	400
vocera presidencial	80	400
vocero	80	400
você	800	0
vocês	800	0
voegde toe	400	0
voegt toe	400	0
voi	800	0
voice of america	20000	2000
voir aussi	200	0
voix d'homme	80	c00
voix de femme	80	c00
volgens	400	0
volume level	2000	800000
vom	1000	0
von	1200	0
von der	1000	0
voor	1000	0
voorbeeld	200	0
voorlichter	80	400
voorzitter	80	200
vor	1000	0
vors.	80	200
vorsitzende	80	200
vorsitzender	80	200
vous	800	0
vowed	400	0
voz femenina	80	c00
voz feminina	80	c00
voz hombre	80	c00
voz masculina	80	c00
voz mujer	80	c00
vraag	80	600
vraagsteller	80	600
vraagt	400	0
vragen	80	600
vroeg	400	0
vues	200	0
vurguladi	400	0
vurğuladi	400	0
vurğulanib	400	0
vurğulayib	400	0
vurğulayir	400	0
vy	800	0
vydáno	200	0
vysoká představitelka	80	400
vysvětlil	400	0
vysvětlila	400	0
vysvětluje	400	0
více	200	0
více informací	200	0
vídeo	200	0
výsledek	200	0
və	401000	0
w	1000	0
waarschuwde	400	0
waarschuwt	400	0
warned	400	0
warning	200	0
warns	400	0
warnte	400	0
was this article helpful?	2000	340000
was this page helpful?	2000	340000
wat	10	44000000
watch	200	0
watch live	2000	800000
watch more	200	0
watch more:	4000	640000
watch now	2000	800000
watch on youtube	2000	800000
watch the video	2000	800000
watch video	2000	800000
watch:	4000	640000
ważne	200	0
we	800	0
we and our partners use cookies	4000	240000
we use cookies	4000	240000
weather forecast	2000	880000
weather today	2000	880000
web	200	0
webové stránky	200	0
website	200	0
website (optional)	2000	1c0000
wed	2	30
wednesday	2	30
weds	2	30
według	400	0
weekly	20000	1000
weekly newsletter	2000	4c0000
weergaven	200	0
weibliche stimme	80	c00
weiterlesen	200	0
welcomed	400	0
went on	400	0
wer	800	0
werbung	200	0
west	10	44000000
wet	10	40000000
wethouder	80	400
what	200	0
what are you looking for?	2000	6c0000
what to read next	2000	640000
whatsapp kanalimiza qoşulun	2000	380000
whatsapp-da paylaş	2000	700000
when	200	0
when using materials	4000	680000
where	200	0
who	a00	0
who we are	2000	40000
why	200	0
why am i seeing this ad?	2000	c0000
wib	10	5c000000
wicemarszałek	80	200
wiceminister	80	400
wicepremier	80	400
wiceprezydent	80	400
wichtig	200	0
wideo	200	0
wies darauf hin	400	0
wij	800	0
wind:	4000	880000
wir	800	0
wire	20000	1000
wit	10	64000000
wita	10	60000000
with	201000	0
witness	80	800
więcej	200	0
wniosek	200	0
wojewoda	80	400
woordvoerder	80	400
woordvoerster	80	400
words by	40	0
words:	40	0
work for us	2000	40000
work with us	2000	40000
working	400000	0
working for	200000	0
world service	20000	1000
write a comment	2000	1c0000
write a comment...	2000	1c0000
write a reply	2000	1c0000
write to us	2000	200000
written by	240	0
written on	20	10000
wrote	400	0
wskazał	400	0
wskazała	400	0
współprzewodniczący	80	200
wy	800	0
wyjaśnia	400	0
wyjaśnił	400	0
wyjaśniła	400	0
wynik	200	0
wysoki przedstawiciel	80	400
wywiad	200	0
wyświetlenia	200	0
xalq qəzeti	20000	2000
xanim	100	8000
xarici işlər naziri	80	400
xarici işlər nazirinin müavini	80	400
xatirladib	400	0
xatirladir	400	0
xatirlatdi	400	0
xinhua	20000	2000
xoş gördük	40000	0
xoşunuza gəldi? sosial şəbəkələrdə paylaşin	2000	700000
xüsusi müxbir	80	600
xəbər agentliyi	20000	1000
xəbər bülleteni	2000	4c0000
xəbər lenti	2000	480000
xəbər verir	400	0
xəbəri dinlə	2000	600000
xəbəri paylaş	2000	700000
xəbəri qiymətləndir	2000	340000
xəbərin vaxti	20	10000
xəbərlər	20000	1000
xəbərlərdən istifadə	4000	680000
xəbərləri e-poçtla alin	2000	4c0000
xəbərlərə abunə ol	2000	4c0000
xəbərlərə abunə olun	2000	4c0000
xəzər tv	20000	2000
y	1000	0
yan	1	1
yan panel	2000	480000
yaninda	1000	0
yanit	80	800
yanitladi	400	0
yanvar	1	1
yanvarin	1	1
yaradilib	20	10000
yaradilmişdir	20	10000
yayim növü	2000	800000
yayimlanib	20	10000
yayin tarihi	200	0
yayinlanma	200	0
yayinlanma tarihi	200	0
yazan	200	0
yazar	80	600
yazdi	400	0
yazdi:	40	0
yazib	400	0
yazir	400	0
yekt	10	54000000
yenidən oynat	2000	800000
yeniləndi	20	20000
yenilənib	220	20000
yenilənmiş məzmunun rss lenti	2000	380000
yenilənmə tarixi	20	20000
yer	200	0
yerdən	80	a00
yerləşdirilib	20	10000
yes	40000	0
yo	800	0
yonhap	20000	2000
yorumlar	200	0
you	800	0
you aborted the media playback	2000	800000
you are allowing all third-party services	2000	240000
you are here	2000	180000
you are here:	4000	180000
you are not logged in.	2000	440000
you can unsubscribe at any time	2000	4c0000
you may also be interested in	2000	640000
you may also like	2000	640000
you might also like	2000	640000
you might be interested in	2000	640000
you must be logged in to post a comment.	2000	1c0000
you're now subscribed!	2000	4c0000
your account	2000	440000
your browser does not support html0 video.	2000	800000
your browser does not support the audio element.	2000	800000
your browser does not support the video tag.	2000	800000
your comment	2000	1c0000
your e-mail address	2000	4c0000
your email	2000	4c0000
your email address will not be published	4000	1c0000
your feedback	2000	340000
your name	2000	1c0000
your privacy choices	2000	240000
youtube-da izlə	2000	800000
yrd. doç. dr.	100	4000
yuxari	2000	140000
yuxari qalx	2000	140000
yuxariya	2000	140000
yuxariya qayit	2000	140000
yönetici	80	200
yüklənmə göstəricisi	2000	800000
z	1000	0
z.e.	100	4000
z.m.	100	4000
za	1000	0
za druhé	200	0
za prvé	200	0
zaktualizowano	200	0
zal	80	a00
zaldan	80	a00
zaldan səs	80	a00
zapowiedział	400	0
zapytał	400	0
zapytała	400	0
zati-aliləri	100	4000
zauważył	400	0
zauważyła	400	0
zaznaczył	400	0
zaznaczyła	400	0
załącznik	200	0
zdaniem	400	0
zdjęcia	200	0
zdjęcie	200	0
zdroj	200	0
zdroje	200	0
zdůraznil	400	0
zdůraznila	400	0
zegt	400	0
zei	400	0
zeit	200	0
země	200	0
zeptal se	400	0
zeptala se	400	0
ziarist	80	600
ziaristă	80	600
zie ook	200	0
zij	800	0
zijne excellentie	100	4000
zijne majesteit	100	4000
zitierte	400	0
zobacz także	200	0
zobacz też	200	0
zobrazení	200	0
zpravodaj	80	200
zpravodajka	80	600
zu	1000	0
zufolge	400	0
zum	1000	0
zum beispiel	200	0
zur	1000	0
zuruf	80	600
zusatz	80	600
zusatzfrage	80	600
zveřejněno	200	0
zweitens	200	0
zwischenfrage	80	600
zwischenruf	80	600
zástupce médií	80	600
závěr	200	0
zəif görənlər üçün	2000	80000
©	4000	2c0000
à	1000	0
à lire aussi	200	0
áudio	200	0
âncora	80	200
äußerte	400	0
ç.a	2	20
çap edildi	20	10000
çap et	2000	5c0000
çap et / pdf	2000	5c0000
çap versiyasi	2000	5c0000
çap üçün	2000	5c0000
çağirib	400	0
çeviren	200	0
çeviri	200	0
çevirmen	80	c00
çixiş edib	400	0
çixişçi	80	c00
çox oxunan xəbərlər	2000	640000
çox oxunanlar	2000	640000
çox sağ olun	40000	0
çox təşəkkür edirəm	40000	0
çərşənbə	2	30
çərşənbə axşami	2	20
écrit	400	0
él	800	0
étiquettes	200	0
í	1000	0
în al doilea rând	200	0
în primul rând	200	0
înaltul reprezentant	80	400
întrebare	80	600
întrebarea	80	600
întrebări	80	600
ölkə	200	0
önemli	200	0
örnek	200	0
örneğin	200	0
última actualización	200	0
última atualização	200	0
última hora	200	0
última modificação	200	0
übersetzer	80	c00
übersetzerin	80	c00
übersetzung	200	0
ülke	200	0
ünvan	200	0
ünvan:	4000	200000
üzrə	1000	0
üçün	1000	0
čas	200	0
čtěte také	200	0
čtěte též	200	0
ők	800	0
ředitel	80	400
ředitelka	80	400
řekl	400	0
řekla	400	0
říká	400	0
şansölye	80	400
şehir	200	0
şifrəni sifirla	2000	440000
şifrəni unutmusunuz?	2000	440000
şrift ölçüsü	2000	3c0000
şrift:	4000	3c0000
şrifti böyüt	2000	3c0000
şrifti kiçilt	2000	3c0000
şriftin ölçüsü	2000	3c0000
şunlari kaydetti	400	0
şunlari söyledi	400	0
şöyle konuştu	400	0
şəbəkə xətasi səbəbindən medianin endirilməsi yarida qaldi.	2000	800000
şəhər	200	0
şəkil	200	0
şəkil içində şəkil rejimi	2000	800000
şəkil içində şəkil rejimindən çixin	2000	800000
şəkil:	8000	0
şəkli böyüt	2000	580000
şəklin alt yazisi,	8000	0
şəklin mənbəyi,	8000	0
şənbə	2	60
şərh bildir	2000	1c0000
şərh göndər	2000	1c0000
şərh yaz	2000	1c0000
şərh yazin	2000	1c0000
şərh yoxdur	2000	1c0000
şərh əlavə et	2000	1c0000
şərhlər	200	0
şərhçi	80	600
şəxsi kabinet	2000	440000
štítky	200	0
źródła	200	0
źródło	200	0
ženský hlas	80	c00
žurnalista	80	600
șeful statului	80	400
țara	200	0
əgər səhv tapmisinizsa	4000	340000
əks əlaqə	2000	200000
əlahəzrət	100	4000
əlaqə	200	0
əlaqə məlumatlari	2000	200000
əlaqəli mövzular	2000	640000
əlaqəli xəbərlər	2000	640000
əlavə	200	0
əlavə edib	400	0
əlavə edir	400	0
əlavə etdi	400	0
əlavə olunub	20	10000
əlavə sual	80	600
ən son xəbərlər	2000	640000
ən çox oxunan	2000	640000
ən çox oxunanlar	2000	640000
əsas menyu	2000	480000
əsas məzmuna keç	2000	80000
əsas səhifə	2000	480000
ətrafli	200	0
ətrafli axtariş	2000	6c0000
ətrafli məlumat	2000	600000
ətrafli oxu	2000	600000
əvvəlki foto	2000	580000
əvvəlki məqalə	2000	640000
əvvəlki səhifə	2000	500000
əvvəlki xəbər	2000	640000
əvvəlki yazi	2000	500000
əvvələ qayit	2000	140000
αυτή	800	0
αυτός	800	0
εγώ	800	0
εμείς	800	0
εσείς	800	0
και	1000	0
της	1000	0
του	1000	0
των	1000	0
а	400000	0
а а а	2000	3c0000
а+ а-	2000	3c0000
а- а а+	2000	3c0000
авг	1	8
август	1	8
августа	1	8
автор	200	0
автор иллюстрации	8000	0
автор статьи	40	0
автор текста	40	0
автор фото	8000	0
автор фото,	8000	0
автор фото:	8000	0
автор:	40	0
автори	200	0
авторизация	2000	440000
авторка	200	0
авторские права	2000	2c0000
авторы	200	0
авторы:	40	0
агентство	20000	1000
адрес	200	0
адрес ссылки	2000	280000
адрес эл. почты	2000	4c0000
адрес электронной почты	2000	4c0000
адрес электронной почты:	2000	4c0000
адрес:	4000	200000
адреса	200	0
азертадж	20000	2000
акад.	100	4000
академик	100	4000
академік	100	4000
аккаунт	200	0
акцентировал	400	0
акцентував	400	0
аль	1000	0
английская версия	2000	400000
апр	1	4
апрель	1	4
апреля	1	4
арменпресс	20000	2000
архив новостей	2000	480000
архивное фото	2000	540000
аудио	200	0
аудіо	200	0
бакинского времени	10	50000000
без звука	2000	800000
белта	20000	2000
бен	1000	0
беседовал	240	0
беседовала	240	0
беседовали	40	0
беседу вел	40	0
беседу вела	40	0
беседу вёл	40	0
би-би-си	20000	2000
бин	1000	0
благодарю	40000	0
благодарю вас	40000	0
боковая панель	2000	480000
больше новостей	2000	640000
большое спасибо	40000	0
будьте первым	2000	1c0000
была ли статья полезной?	2000	340000
в	1008	0
в начало	2000	140000
в начало страницы	2000	140000
в сюжете:	4000	780000
в этом разделе	2000	640000
важливо	200	0
важно	200	0
вам может быть интересно	2000	640000
ван	1000	0
вас может заинтересовать	2000	640000
ваш e-mail	2000	4c0000
ваш email	2000	4c0000
ваш адрес email не будет опубликован	4000	1c0000
ваш браузер не поддерживает	4000	800000
ваш комментарий	2000	1c0000
ваша почта	2000	4c0000
ваше имя	2000	1c0000
вважає	400	0
введите e-mail	2000	4c0000
введите адрес электронной почты	2000	4c0000
введите ваш e-mail	2000	4c0000
введите запрос	2000	6c0000
введите поисковый запрос	2000	6c0000
вверх	2000	140000
ведомости	20000	2000
ведуча	80	200
ведучий	80	200
ведучі	80	200
ведущая	80	200
ведущие	80	200
ведущий	80	200
ведущий встречи	80	200
вернуться к началу	2000	140000
вернуться к списку	2000	480000
вернуться на главную	2000	480000
вернуться наверх	2000	140000
версия	200	0
версия для печати	2000	5c0000
версия для слабовидящих	2000	80000
версия для слабовидящих людей	2000	80000
верхний колонтитул	2000	480000
верховный представитель	80	400
вестник	20000	1000
весь текст	2000	600000
вечера	4	100
ви	800	0
видео	200	0
видео недоступно	2000	800000
визнав	400	0
висловив	400	0
вице-президент	80	400
вице-премьер	80	400
вказав	400	0
включите javascript	4000	800000
включить звук	2000	800000
включить уведомления	2000	4c0000
внешняя ссылка	2000	80000
внимание	200	0
во	1000	0
во-вторых	200	0
во-первых	200	0
войдите, чтобы оставить комментарий	2000	440000
войти	2000	440000
войти или зарегистрироваться	2000	440000
войти через github	2000	1c0000
вона	800	0
вони	800	0
воно	800	0
вопр	80	600
вопр.	80	600
вопрос	80	600
вопрос из зала	80	600
вопросы	80	600
воскресение	2	70
воскресенье	2	70
воспроизвести видео	2000	800000
воспроизвести снова	2000	800000
восстановить пароль	2000	440000
время	200	0
время проведения	20	30000
время публикации	20	10000
время чтения	2000	600000
время чтения:	4000	600000
время:	4000	740000
вс	2	70
все	880	a00
все вместе	80	a00
все комментарии	2000	1c0000
все материалы	2000	480000
все материалы автора	2000	40000
все материалы сайта доступны по лицензии	4000	680000
все новости	2000	480000
все права защищены.	2000	2c0000
все разделы	2000	480000
все статьи автора	2000	40000
все фото	2000	580000
всем добрый день	40000	0
вск	2	70
вспоминает	400	0
встраиваемый код	2000	800000
вся лента	2000	640000
вт	2	20
вторник	2	20
втр	2	20
вход	2000	440000
вход / регистрация	2000	440000
вход на сайт	2000	440000
вы	800	0
вы здесь	2000	180000
вы здесь:	4000	180000
вы находитесь здесь:	4000	180000
вы позволяете сервисы третьих лиц	2000	240000
вы прервали воспроизведение видео	2000	800000
выберите язык	2000	400000
выбор редакции	2000	640000
выбрать язык	2000	400000
вывод	200	0
выделите её и нажмите	4000	340000
выйти	2000	440000
выйти из режима "картинка в картинке"	2000	800000
выпущено	20	10000
выразил	400	0
выступающий	80	c00
выступил	400	0
выход	2000	440000
від	1000	0
від редакції	200	0
відео	200	0
відп	80	800
відповів	400	0
відповідь	80	800
відповіді	80	800
відповіла	400	0
він	800	0
віцепрезидент	80	400
віцепрем'єр	80	400
г	800000	0
г-да	100	4000
г-жа	100	4000
г-н	100	4000
г.	800100	4000
газета	20000	1000
газета.ru	20000	2000
ген.	100	4000
генерал	80	400
генеральний секретар	80	400
генеральний секретар нато	80	400
генеральный директор	80	400
генеральный секретарь	80	400
генеральный секретарь нато	80	400
генеральный секретарь оон	80	400
генсек	80	400
глава государства	80	400
глава держави	80	400
глава мид	80	400
глава правительства	80	400
глава региона	80	400
главная -	4000	180000
главная /	4000	180000
главная >	4000	180000
главная »	4000	180000
главная страница	2000	480000
главная ›	4000	180000
главная →	4000	180000
главное за день	2000	640000
главное за сутки	2000	640000
главное меню	2000	480000
главные новости	2000	640000
главные новости на почту	2000	4c0000
главный редактор:	4000	680000
говорил	400	0
говорила	400	0
говорит	400	0
говорится	400	0
говорить	400	0
говорят	400	0
год	800000	0
года	800000	0
голова	80	200
голова верховної ради	80	200
головуюча	80	200
головуючий	80	200
голос из зала	80	a00
голоса из зала	80	a00
город	200	0
господа	100	4000
господин	100	4000
госпожа	100	4000
госсекретарь	80	400
гость	80	800
гостя	80	800
государственный секретарь	80	400
графика:	8000	0
губернатор	80	400
гызы	1000	0
гість	80	800
д-р	100	4000
да	41000	0
дата	220	10000
дата выхода	20	10000
дата добавления	20	10000
дата записи	20	30000
дата изменения	20	20000
дата интервью	20	30000
дата обновления	20	20000
дата проведения	20	30000
дата публикации	20	10000
дата размещения	20	10000
дата события	20	30000
дата создания	20	10000
дата эфира	20	30000
де	1000	0
дек	1	c
декабрь	1	c
декабря	1	c
депутат	80	400
дер	1000	0
державний секретар	80	400
держсекретар	80	400
детальніше	200	0
джерела	200	0
джерело	200	0
ди	1000	0
диалог настроек подписи	2000	800000
дивіться також	200	0
диктор	80	200
директор	80	400
для	1000	0
для комментирования необходимо	4000	1c0000
до	1000	0
добавил	400	0
добавила	400	0
добавить комментарий	2000	1c0000
добавлено	20	10000
добавьте нас в источники	2000	380000
доброго дня	40000	0
добродій	100	4000
доброе утро	40000	0
добрый вечер	40000	0
добрый день	40000	0
добрый день всем	40000	0
довідка	200	0
додав	400	0
додала	400	0
додаток	200	0
дождь	20000	2000
докладчик	80	c00
дополнительные настройки	2000	480000
дополнительный вопрос	80	600
доступно в google play	2000	100000
досье	200	0
другие материалы	2000	640000
другие материалы автора	2000	40000
другие новости	2000	640000
другие новости раздела	2000	640000
другие публикации автора	2000	40000
другие языки	2000	400000
думка	200	0
его величество	100	4000
его превосходительство	100	4000
его святейшество	100	4000
експерт	80	800
експертка	80	800
ел. пошта	200	0
если вы заметили ошибку	4000	340000
если вы нашли ошибку	4000	340000
если вы обнаружили ошибку	4000	340000
если вы продолжаете использовать сайт	2000	240000
еще новости	2000	640000
еще по теме	2000	640000
ещё материалы	2000	640000
ещё новости	2000	640000
ещё по теме	2000	640000
её величество	100	4000
её превосходительство	100	4000
женский голос	80	c00
журнал	20000	1000
журналист	400080	600
журналистка	400080	600
журналисты	80	600
журналіст	80	600
журналісти	80	600
журналістка	80	600
жіночий голос	80	c00
з	1000	0
за	1000	0
за словами	400	0
за темою	200	0
забыли пароль?	2000	440000
загрузите в app store	2000	100000
загрузить еще	2000	600000
загрузить ещё	2000	1c0000
загрузка комментариев…	2000	1c0000
загрузка...	2000	c0000
задать вопрос	2000	200000
задать пароль	2000	440000
заде	1000	0
зазначив	400	0
зазначила	400	0
закликав	400	0
заключил	400	0
закрепленные комментарии	2000	1c0000
закрыть картинку в картинке	2000	800000
закрыть меню	2000	480000
закрыть модальное окно	2000	800000
зал	80	a00
замглавы мид	80	400
заместитель министра	80	400
заместитель министра иностранных дел	80	400
заместитель председателя правительства	80	400
заметили ошибку?	4000	340000
замминистра	80	400
зап	80	600
записал	40	0
записала	40	0
запитав	400	0
запитання	80	600
запомнить меня	2000	440000
запретить использование cookies	2000	240000
зарегистрироваться	2000	440000
заступник міністра	80	400
зациклить текущее видео	2000	800000
защитить вашу конфиденциальность	2000	240000
заявив	400	0
заявил	400	0
заявила	400	0
заявили	400	0
звуковая дорожка	2000	800000
здесь	400000	0
здравствуйте	40000	0
змі	80	600
зрители	80	a00
и	401000	0
ибн	1000	0
из	201000	0
из зала	80	a00
известия	20000	2000
извините	40000	0
издание	20000	1000
изменение пароля	2000	440000
изменено	20	20000
изменить пароль	2000	440000
изображения:	4000	3c0000
иллюстративное фото	2000	540000
иллюстрация	200	0
иллюстрация к материалу	2000	540000
иллюстрация:	8000	0
имя (необязательно)	2000	1c0000
имя пользователя	2000	440000
ингредиенты	200	0
индикатор загрузки	2000	800000
инициализация поиска	2000	6c0000
интервью	200	0
интервью вела	40	0
интервью вёл	40	0
интервьюер	80	600
интервьюируемый	80	800
интерфакс	20000	2000
информагентство	20000	1000
информационное агентство	20000	1000
информация, которую мы сохраняем	2000	240000
искать	2000	6c0000
искать на сайте	2000	6c0000
исполнительный директор	80	400
использование информации	2000	7c0000
использование любых материалов	4000	680000
использование материалов	4000	680000
источник	200	0
источник изображения	8000	0
источник фото:	8000	0
источники	200	0
итог	200	0
июл	1	7
июль	1	7
июля	1	7
июн	1	6
июнь	1	6
июня	1	6
й	1000	0
його величність	100	4000
його превосходительство	100	4000
к	1000	0
к началу	2000	140000
к началу страницы	2000	140000
к основному	2000	80000
к списку новостей	2000	480000
кадр из видео	2000	540000
кадр:	8000	0
каждый	800	0
каже	400	0
казинформ	20000	2000
канал	20000	1000
канцлер	80	400
карта сайта	2000	480000
картинка в картинке	2000	800000
категории:	4000	780000
категория	200	0
категория:	4000	780000
категорія	200	0
ключевые слова	200	0
ключевые слова:	4000	780000
ключові слова	200	0
ко	1000	0
код для вставки	2000	280000
код для встраивания	2000	800000
количество просмотров:	4000	840000
количество просмотров: 0	2000	840000
коллаж:	8000	0
коментарі	200	0
комментариев нет	2000	1c0000
комментариев пока нет	2000	1c0000
комментарии	200	0
комментарии закрыты	2000	1c0000
комментарии отключены	2000	1c0000
комментарий будет проверен модератором	2000	1c0000
коммерсантъ	20000	2000
комсомольская правда	20000	2000
кому	200	0
конец	10000	0
конец диалогового окна.	2000	800000
конец документа	10000	0
конец стенограммы	10000	0
констатировал	400	0
контакти	200	0
контактная информация	2000	200000
контакты	200	0
контекст	200	0
контрастность	2000	80000
координатор	80	200
копирование материалов	4000	680000
копировать url	2000	280000
копировать в буфер	2000	280000
копировать ссылку	2000	280000
кор	80	600
кор.	80	600
кореспондент	80	600
кореспондентка	80	600
король	80	400
короткая ссылка	2000	280000
корр	80	600
корр.	80	600
корреспондент	400080	600
корреспондентка	400000	0
корреспонденты	80	600
країна	200	0
крупный шрифт	2000	3c0000
кто	800	0
кто-то	800	0
курс валют	2000	880000
курс доллара	2000	880000
курсы валют	2000	880000
курсы цб	2000	880000
кызы	1000	0
ла	1000	0
ле	1000	0
лента новостей	2000	480000
лента.ру	20000	2000
ленты новостей	2000	380000
личный кабинет	2000	440000
май	1	5
мар	1	3
март	1	3
марта	1	3
материалы партнеров	2000	c0000
материалы по теме	2000	640000
мая	1	5
медиафайл недоступен	2000	800000
медиахолдинг	20000	1000
медуза	20000	2000
медіа	80	600
мелкий шрифт	2000	3c0000
меню сайта	2000	480000
меня зовут	80000	0
мер	80	400
местное время	2000	740000
место	200	0
метки	200	0
метки:	4000	780000
ми	800	0
миа «россия сегодня»	20000	2000
министр	80	400
министр внутренних дел	80	400
министр иностранных дел	80	400
министр иностранных дел россии	80	400
министр обороны	80	400
министр финансов	80	400
министр экономики	80	400
министр энергетики	80	400
мнение	200	0
мнение редакции может не совпадать	4000	680000
мобильная версия	2000	80000
мобильная версия сайта	2000	80000
мобильное приложение	2000	100000
мобильные приложения	2000	100000
модальное окно	2000	800000
модальное окно можно закрыть нажав esc или кнопку закрытия окна.	2000	800000
модератор	80	200
модератор дискуссии	80	200
модераторка	80	200
мое имя	80000	0
мои комментарии	2000	1c0000
мой профиль	2000	440000
московского времени	10	4c000000
московское время	2000	740000
моя фамилия	80000	0
моё имя	80000	0
мск	10	4c000000
мск.	10	4c000000
мужской голос	80	c00
мы	800	0
мы в facebook	2000	380000
мы в telegram	2000	380000
мы в социальных сетях	2000	380000
мы в соцсетях	2000	380000
мы вконтакте	2000	380000
мы используем cookies	4000	240000
мы используем файлы cookie	4000	240000
мэр	80	400
міністерка	80	400
міністр	80	400
міністр закордонних справ	80	400
міністр оборони	80	400
місто	200	0
місце	200	0
міський голова	80	400
мітки	200	0
на	1000	0
на 0 секунд вперед	2000	800000
на 0 секунд назад	2000	800000
на главную	2000	480000
на других языках	2000	400000
на информационном ресурсе применяются рекомендательные технологии	4000	7c0000
на правах рекламы	2000	c0000
на русском	2000	400000
на сайте используются cookies	4000	240000
наверх	2000	140000
навигация по записям	2000	500000
навигация по сайту	2000	480000
нагадав	400	0
нагадала	400	0
наголосив	400	0
наголосила	400	0
над	1000	0
назад к списку	2000	480000
найти	2000	6c0000
написав	400	0
написал	400	0
написала	400	0
написали	400	0
написать в редакцию	2000	200000
написать комментарий	2000	1c0000
написать нам	2000	200000
написать письмо	2000	200000
напишите нам	2000	200000
напомнил	400	0
напомнила	400	0
наприклад	200	0
например	200	0
настройки cookie	2000	240000
настройки подписей	2000	800000
настройки субтитров	2000	800000
начало диалогового окна. нажмите escape для отмены и закрытия окна	2000	800000
начните печатать для поиска	2000	6c0000
наш telegram-канал	2000	380000
наш адрес	2000	200000
наш сайт использует cookie	4000	240000
наша команда	2000	40000
наши новости в	4000	380000
наши соцсети	2000	380000
нашли опечатку?	2000	340000
нашли ошибку в тексте?	2000	340000
нашли ошибку?	2000	340000
не позволить	2000	240000
не пропустите	2000	640000
неизвестный спикер	80	c00
неполноэкранный режим	2000	800000
нет комментариев	2000	1c0000
нет медиаисточника	2000	800000
неустановленное лицо	80	c00
нижний колонтитул	2000	480000
никто	800	0
ничего не найдено	2000	6c0000
новая газета	20000	2000
новости	20000	1000
новости дня	2000	640000
новости партнеров	2000	c0000
новости партнёров	2000	c0000
новости по теме	2000	640000
новые записи	2000	500000
новые комментарии	2000	1c0000
новый комментарий	2000	1c0000
номер	200	0
ноя	1	b
нояб	1	b
ноябрь	1	b
ноября	1	b
нтв	20000	2000
ніхто	800	0
о	1000	0
о компании	2000	40000
о нас	2000	40000
о проекте	2000	40000
о редакции	2000	40000
о сайте	2000	40000
об	1000	0
об авторе	2000	40000
об агентстве	2000	40000
об издании	2000	40000
обновление	220	20000
обновленные недавно	2000	640000
обновлено	220	20000
обозреватель	400080	600
обратил внимание	400	0
обратная связь	2000	200000
обращения граждан	2000	200000
обсудить в telegram	2000	1c0000
объяснил	400	0
объяснила	400	0
обычная версия	2000	80000
обычная версия сайта	2000	80000
обычный режим	2000	800000
обычный шрифт	2000	3c0000
обязательные поля помечены *	2000	1c0000
обязательные файлы cookie	2000	240000
оглу	1000	0
оглы	1000	0
оглядач	80	600
огромное спасибо	40000	0
ок, все активировать	2000	240000
окончание	10000	0
окончание следует	10000	0
окт	1	a
октябрь	1	a
октября	1	a
он	800	0
она	800	0
они	800	0
оно	800	0
оновлено	200	0
оператор	80	200
опроверг	400	0
опубликован	20	10000
опубликован в разделах:	4000	780000
опубликована	20	10000
опубликовано	220	10000
опубликовано в разделах	20	10000
опубликовано в разделах:	4000	780000
опубликовано в разделе	20	10000
опубликовано на сайте	20	10000
опубліковано	200	0
оставить комментарий	2000	1c0000
оставить комментарий (минимум 0 символа)	2000	1c0000
оставить отзыв	2000	340000
оставшееся время	2000	800000
оставьте комментарий	2000	1c0000
от	201000	0
от кого	200	0
от редакции	200	0
отв	80	800
отв.	80	800
ответ	80	800
ответил	400	0
ответила	400	0
ответили	400	0
ответы	80	800
отвечает	400	0
отказ от ответственности	2000	7c0000
отклонить	2000	240000
отключить описания	2000	800000
откройте в приложении	2000	100000
открывается в новом окне	2000	80000
открыть во весь экран	2000	580000
открыть галерею	2000	580000
открыть меню	2000	480000
отметил	400	0
отметила	400	0
отметили	400	0
отписаться	2000	4c0000
отправить другу	2000	700000
отправить на печать	2000	5c0000
отправить письмо президенту	2000	200000
отправить по e-mail	2000	700000
отправить по почте	2000	700000
отправить ссылку	2000	700000
отправлено	20	10000
отредактировано	20	20000
официальный представитель	80	400
официальный представитель мид	80	400
оформить подписку	2000	300000
оцените материал	2000	340000
оцените статью	2000	340000
оценить статью	2000	340000
оценка:	4000	340000
ошибка сети вызвала сбой во время загрузки.	2000	800000
пан	100	4000
панове	100	4000
пані	100	4000
партнерский материал	2000	c0000
партнёрский материал	2000	c0000
патриарх	80	400
первая публикация	20	10000
первый вице-президент	80	400
первый заместитель министра	80	400
первый канал	20000	2000
перевести эту страницу	2000	400000
перевод	280	c00
переводчик	80	c00
перегляди	200	0
переглядів	200	0
передает	400	0
перейти в основной раздел	2000	80000
перейти к навигации	2000	80000
перейти к основному контенту	2000	80000
перейти к основному содержанию	2000	80000
перейти к поиску	2000	80000
перейти к содержанию	2000	80000
перейти к содержимому	2000	80000
переклад	80	c00
перекладач	80	c00
перекладачка	80	c00
переключить навигацию	2000	480000
перепечатка материалов	4000	680000
переслать	2000	700000
переход к прямому эфиру (воспроизведение идёт без отставания)	2000	800000
переход к прямому эфиру (воспроизведение идёт с отставанием)	2000	800000
персональные данные	2000	7c0000
печатная версия	2000	5c0000
печать страницы	2000	5c0000
питання	80	600
питання із залу	80	600
пише	400	0
пишет	400	0
пишут	400	0
плей маркет	2000	100000
пн	2	10
пнд	2	10
по	1000	0
по бакинскому времени	10	50000000
по баку	10	50000000
по вашему запросу ничего не найдено	2000	6c0000
по москве	10	4c000000
по московскому времени	10	4c000000
по словам	400	0
по теме	2200	640000
по теме:	4000	640000
по-друге	200	0
по-перше	200	0
поблагодарил	400	0
повестка	200	0
повідомив	400	0
повідомила	400	0
повідомляє	400	0
погода:	4000	880000
под	1000	0
подготовил	240	0
подготовила	240	0
подготовили	40	0
поддержать автора	2000	300000
поддержать нас	2000	300000
поддержать проект	2000	300000
поддержать редакцию	2000	300000
поддержите нас	2000	300000
поделитесь с друзьями	2000	700000
поделитесь этой новостью	2000	700000
поделиться	2200	700000
поделиться в facebook	2000	700000
поделиться в telegram	2000	700000
поделиться в whatsapp	2000	700000
поделиться в x	2000	700000
поделиться в одноклассниках	2000	700000
поделиться в соцсетях	2000	700000
поделиться вконтакте	2000	700000
поделиться новостью	2000	700000
поделиться ссылкой	2000	700000
поделиться статьей	2000	700000
поделиться статьёй	2000	700000
поделиться:	2000	700000
подписаться на новости	2000	4c0000
подписаться на обновления по rss	2000	380000
подписаться на обновления по эл. почте	2000	4c0000
подписаться на ответы	2000	1c0000
подписаться на рассылку	2000	4c0000
подписи выкл.	2000	800000
подписка на новости	2000	4c0000
подписка на рассылку	2000	4c0000
подписывайтесь	200	0
подписывайтесь на нас	2000	380000
подписывайтесь на нас в telegram	2000	380000
подписывайтесь на наш telegram-канал	2000	380000
подписывайтесь на наш канал	2000	380000
подпись к видео,	8000	0
подпись к фото,	8000	0
подпишитесь на нас	2000	380000
подпишитесь на наш telegram	2000	380000
подпишитесь на наш канал	2000	380000
подпишитесь на новости	2000	4c0000
подпишитесь на рассылку	2000	4c0000
подробнее	200	0
подтвердил	400	0
подчеркнул	400	0
подчеркнула	400	0
подытожил	400	0
подытожила	400	0
поділитися	200	0
пожалуйста, подождите…	2000	340000
поиск	2000	6c0000
поиск по сайту	2000	6c0000
пока нет комментариев	2000	1c0000
показать больше	2000	600000
показать все	2000	600000
показать еще	2000	600000
показать ещё	2000	600000
показать комментарии	2000	1c0000
показать подпись	2000	580000
показать полностью	2000	600000
показов: 0	2000	840000
политика конфиденциальности	2000	240000
политика обработки персональных данных	2000	240000
политика сайта	2000	7c0000
полк.	100	4000
полная версия	2000	80000
полная версия сайта	2000	80000
полное или частичное копирование	4000	680000
полноэкранный режим	2000	580000
полный текст	2000	600000
полный экран	2000	800000
получать новости на почту	2000	4c0000
получать уведомления	2000	4c0000
получить ссылку	2000	280000
пользовательское соглашение	2000	7c0000
пользуясь сайтом	4000	240000
помочь проекту	2000	300000
понедельник	2	10
понравилась статья? поделитесь	2000	700000
понравился материал? поделитесь	4000	700000
понятно	2000	240000
попередив	400	0
популярные новости	2000	640000
популярные статьи	2000	640000
популярные теги	2000	640000
портал	20000	1000
порядок денний	200	0
посилання	200	0
последнее изменение	20	20000
последнее обновление	2020	660000
последние новости	2000	640000
последняя редакция	20	20000
посол	80	400
постоянная ссылка	2000	280000
постоянный представитель	80	400
похожие материалы	2000	640000
похожие новости	2000	640000
похожие статьи	2000	640000
почта	200	0
пошта	200	0
пояснив	400	0
пояснил	400	0
пояснила	400	0
правила использования	2000	7c0000
правила использования cookies	2000	240000
правила комментирования	2000	7c0000
правила пользования сайтом	2000	7c0000
правила сайта	2000	7c0000
правовая информация	2000	7c0000
председатель	80	200
председатель правительства	80	400
председательствующий	80	200
представитель	80	400
представитель мид	80	400
представитель сми	80	600
представляю	200000	0
представляющая	200000	0
представляющий	200000	0
представник	80	400
представник змі	80	600
предупредил	400	0
предыдущая запись	2000	500000
предыдущая новость	2000	640000
предыдущая статья	2000	500000
предыдущая страница	2000	500000
предыдущее фото	2000	580000
предыдущий материал	2000	640000
президент	80	400
президент азербайджана	80	400
президент россии	80	400
президент україни	80	400
прем'єр	80	400
прем'єр-міністр	80	400
премьер	80	400
премьер-министр	80	400
прес-секретар	80	400
преса	80	600
пресс-секретарь	80	400
пресс-секретарь президента	80	400
пресс-служба	80	400
пресса	20080	1600
прессекретар	80	400
преференция всем сервисам	2000	240000
при	1000	0
при использовании материалов	4000	680000
при полном или частичном использовании материалов	4000	680000
приветствую	40000	0
приветствую вас	40000	0
приготовление	200	0
призвал	400	0
признается	400	0
признал	400	0
признался	400	0
признаётся	400	0
приклад	200	0
приложение	200	0
приложение для android	2000	100000
приложение для ios	2000	100000
приложение для iphone	2000	100000
прим. ред.	200	0
пример	200	0
примечание	200	0
примечание редакции	200	0
примітка	200	0
принять	2000	240000
принять все	2000	240000
принять всё	2000	240000
принять выбранные	2000	240000
прислать новость	2000	200000
присоединяйтесь к нам	2000	380000
присутствовали	200	0
присутствующие	80	a00
прогноз погоды	2000	880000
продовжив	400	0
продолжая использовать сайт	4000	240000
продолжая пользоваться сайтом	4000	240000
продолжая прокрутки	2000	240000
продолжение под рекламой	2000	c0000
продолжение следует	10000	0
продолжил	400	0
продолжила	400	0
продолжить чтение	2000	600000
пройти опрос	2000	340000
прокоментував	400	0
прокомментировал	400	0
пропустить главный контент	2000	80000
пропустить и перейти к прямой трансляции	2000	800000
прослушать новость	2000	600000
просмотрено: 0	2000	840000
просмотров	200	0
просмотров:	4000	840000
просмотров: 0	2000	840000
просмотры	200	0
просмотры: 0	2000	840000
простите	40000	0
проф.	100	4000
професор	100	4000
профессор	100	4000
процитировал	400	0
прочитали: 0	2000	840000
прочитано 0 раз	2000	840000
прочитано: 0	2000	840000
прочтений: 0	2000	840000
прямая ссылка	2000	280000
прямая ссылка на материал	2000	280000
прямая трансляция	2000	800000
прямой эфир	2000	800000
пт	2	50
птн	2	50
путь по сайту	2000	180000
пятница	2	50
пятницу	2	50
пятницы	2	50
підготував	200	0
підготувала	200	0
підкреслив	400	0
підкреслила	400	0
підсумок	200	0
підсумував	400	0
підтвердив	400	0
работает на кларо!	2000	240000
радио	20000	1000
радио свобода	20000	2000
радиостанция	20000	1000
развернуть на весь экран	2000	580000
раздел	200	0
раздел:	4000	780000
размер текста	2000	3c0000
размер шрифта	2000	3c0000
размер шрифта:	4000	3c0000
разместить рекламу	2000	c0000
размещено	20	10000
разработка и поддержка	4000	2c0000
разрешить использование cookies	2000	240000
расскажите друзьям	2000	700000
рассказал	400	0
рассказала	400	0
рассказать друзьям	2000	700000
рассказывает	400	0
рассылка новостей	2000	4c0000
расширенный поиск	2000	6c0000
рбк	20000	2000
регистрация	2000	440000
регнум	20000	2000
редактировано	20	20000
редактировать страницу	2000	340000
редактировать эту страницу	2000	340000
редактор	400200	0
редакция	80	600
редакція	80	600
результаты опроса	2000	340000
результаты поиска	2000	6c0000
резюмировал	400	0
рейтинг:	4000	340000
реклама	2200	c0000
реклама на сайте	2000	c0000
реклама •	4000	c0000
рекламный блок	2000	c0000
рекламодателям	2000	c0000
рекомендательные технологии	2000	7c0000
рекомендуем почитать	2000	640000
рекомендуем прочитать	2000	640000
рен тв	20000	2000
реплика	80	600
реплика из зала	80	a00
репліка	80	600
репортер	80	600
репортёр	80	600
респондент	80	800
речник	80	400
речниця	80	400
риа новости	20000	2000
рисунок:	8000	0
розділ	200	0
розмовляв	200	0
розмовляла	200	0
розповів	400	0
розповіла	400	0
российская газета	20000	2000
россия 0	20000	2000
россия сегодня	20000	2000
россия-0	20000	2000
рубрика	200	0
рубрика:	4000	780000
рубрики	200	0
рубрики:	4000	780000
руководитель	80	400
русская версия	2000	400000
с	201000	0
с вами	100000	0
с места	80	a00
сайт	200	0
сайт (необязательно)	2000	1c0000
сайт использует cookie	4000	240000
самое популярное	2000	640000
самое читаемое	2000	640000
самые читаемые	2000	640000
сб	2	60
сбросить все настройки на значения по умолчанию	2000	800000
сбросить пароль	2000	440000
сбт	2	60
свежие новости	2000	640000
светлая тема	2000	80000
свидетельство о регистрации	4000	680000
свяжитесь с нами	2000	200000
связанные новости	2000	640000
связаться с нами	2000	200000
світлина	200	0
сделать пожертвование	2000	300000
сегодня:	4000	740000
сейчас читают	2000	640000
сен	1	9
сенатор	80	400
сент	1	9
сентябрь	1	9
сентября	1	9
сказав	400	0
сказал	400	0
сказала	400	0
сказали	400	0
скачайте приложение	2000	100000
скачать pdf	2000	5c0000
скачать аудио	2000	800000
скачать в app store	2000	100000
скачать в pdf	2000	5c0000
скачать в rustore	2000	100000
скачать видео	2000	800000
скачать приложение	2000	100000
скачать фото	2000	580000
скопирован	2000	280000
скопировано	2000	280000
скопировано в буфер	2000	280000
скопировано в буфер обмена	2000	280000
скопировано!	2000	280000
скопировать ссылку	2000	280000
скорость воспроизведения	2000	800000
скриншот видео	2000	540000
скриншот:	8000	0
скрыть баннер cookie	2000	240000
следите за нами	2000	380000
следите за нашими новостями	4000	380000
следите за новостями	4000	380000
следующая запись	2000	500000
следующая новость	2000	640000
следующая статья	2000	500000
следующая страница	2000	500000
следующее фото	2000	580000
следующий материал	2000	640000
слушатели	80	a00
слушать онлайн	2000	800000
слушать статью	2000	600000
сменить язык	2000	400000
сми	20080	1600
сми0	2000	c0000
смотреть видео	2000	800000
смотреть все	2000	600000
смотреть все фото	2000	580000
смотреть на youtube	2000	800000
смотреть онлайн	2000	800000
смотрите нас	2000	640000
смотрите также	2200	640000
смотрите также:	4000	640000
снимок:	8000	0
со	201000	0
со звуком	2000	800000
собеседник	80	800
соведущая	80	200
соведущий	80	200
совместимые источники для этого видео отсутствуют.	2000	800000
совпадений не найдено	2000	6c0000
согласен	2000	240000
согласие на обработку персональных данных	2000	240000
согласиться	2000	240000
создан	20	10000
создано	20	10000
сообщает	400	0
сообщил	400	0
сообщила	400	0
сообщили	400	0
сообщить новость	2000	200000
сообщить об опечатке	2000	340000
сообщить об ошибке	2000	340000
сопредседатель	80	200
сохранить в pdf	2000	5c0000
социальные сети	2000	380000
спасибо	40000	0
спасибо большое	40000	0
спасибо вам	40000	0
спасибо за ваш отзыв	2000	340000
специальный корреспондент	400000	0
спецпроект	2000	c0000
спикер	80	200
спикер мид	80	400
справка	200	0
спрашивает	400	0
спросил	400	0
спросила	400	0
спросили	400	0
спростував	400	0
спутник	20000	2000
співголова	80	200
співрозмовник	80	800
спікер	80	200
ср	2	30
срд	2	30
среда	2	30
среду	2	30
среды	2	30
срочно	200	0
ссылка	2200	280000
ссылка скопирована	2000	280000
ссылка скопирована в буфер обмена	2000	280000
ссылка скопирована!	2000	280000
ссылки для упрощенного доступа	2000	80000
ссылки по теме	2000	640000
старые записи	2000	500000
статус	200	0
стать подписчиком	2000	300000
статьи по теме	2000	640000
стверджує	400	0
страна	200	0
страница 0 из 0	2000	500000
страница не найдена	2000	500000
суббота	2	60
субботу	2	60
субботы	2	60
субтитры выкл.	2000	800000
считает	400	0
сюжет:	4000	640000
та	1000	0
также	400000	0
тасс	20000	2000
тв	20000	1000
твитнуть	2000	700000
тег	200	0
теги	200	0
теги материала	2000	780000
теги:	4000	780000
текст	200	0
текст подготовил	40	0
текст подготовила	40	0
текст:	40	0
текстовая версия обновлена	20	20000
текущее время	2000	740000
тел.	200	0
тел.:	4000	200000
телеведуча	80	200
телеведучий	80	200
телеведущая	80	200
телеведущий	80	200
телевидение	20000	1000
тележурналист	80	200
телеканал	20000	1000
телекомпания	20000	1000
телефон	200	0
телефон:	4000	200000
тема	200	0
тема дня	2000	640000
тема:	4000	780000
теми	200	0
темная тема	2000	80000
темы	200	0
темы:	4000	780000
терміново	200	0
тип потока	2000	800000
тов.	100	4000
товарищ	100	4000
тоже	400000	0
только что	2000	740000
топ новостей	2000	640000
ты	800	0
тэги:	4000	780000
тёмная тема	2000	80000
у	1000	0
увага	200	0
уважаемая	100	4000
уважаемый	100	4000
увеличить текст	2000	3c0000
увеличить фото	2000	580000
увеличить шрифт	2000	3c0000
узнать больше	2000	600000
указал	400	0
указала	400	0
укринформ	20000	2000
уменьшить текст	2000	3c0000
уменьшить шрифт	2000	3c0000
управлять настройками	2000	240000
уровень громкости	2000	800000
условия использования	2000	7c0000
утверждает	400	0
уточнення	80	600
уточнив	400	0
уточнил	400	0
уточнила	400	0
утра	4	80
участник	80	a00
участник встречи	80	a00
участники	280	a00
участница	80	a00
учредитель:	4000	680000
факс	200	0
факс:	4000	200000
фев	1	2
февр	1	2
февраль	1	2
февраля	1	2
фон	1000	0
фото	200	0
фото 0 из 0	2000	580000
фото ©	8000	0
фото автора	2200	540000
фото автора:	8000	0
фото из архива	2000	540000
фото из открытых источников	2000	540000
фото предоставлено	8000	0
фото:	8000	0
фотограф	200	0
фотограф:	8000	0
фотография	200	0
фотография:	8000	0
хиты: 0	2000	840000
хлебные крошки	2000	180000
хор	80	a00
хором	80	a00
хтось	800	0
цвет сайта	2000	3c0000
цветовая схема	2000	3c0000
це	800	0
цена	200	0
цитирует	400	0
ч.	8	0
час	200	0
час назад	2000	740000
час.	8	0
часов	8	0
четверг	2	40
читайте нас в	4000	380000
читайте нас в telegram	2000	380000
читайте по теме	2000	640000
читайте также	2200	640000
читайте также в telegram	2000	380000
читайте также:	4000	640000
читайте також	200	0
читати далі	200	0
читать 0 мин	2000	600000
читать далее	2200	600000
читать далее...	2000	600000
читать дальше	2000	600000
читать еще	2000	600000
читать ещё	2000	600000
читать на английском	2000	400000
читать на украинском	2000	400000
читать полностью	2000	600000
читать также:	4000	640000
чоловічий голос	80	c00
чт	2	40
чтв	2	40
что вы ищете?	2000	6c0000
что ещё почитать	2000	640000
чтобы оставить комментарий	4000	1c0000
шановна	100	4000
шановний	100	4000
шрифт:	4000	3c0000
эксклюзив	200	0
эксперт	80	800
эл. почта	2200	200000
эл. почта:	4000	200000
электронная почта	200	0
электронная почта:	4000	200000
эль	1000	0
это	100800	0
это интересно	2000	640000
этот комментарий был скрыт.	2000	1c0000
этот сайт использует	4000	240000
эфир	20	30000
эхо москвы	20000	2000
юридическая информация	2000	7c0000
я	500800	0
я представляю	200000	0
язык:	4000	400000
янв	1	1
январь	1	1
января	1	1
і	1000	0
ілюстрація	200	0
інтерв'ю	200	0
інтерв'юер	80	600
її превосходительство	100	4000
ագ նախարար	80	400
աժ նախագահ	80	200
ակադեմիկոս	100	4000
աղբյուր	200	0
աղբյուրը	200	0
աղբյուրներ	200	0
ամսաթիվ	200	0
անհայտ անձ	80	c00
աուդիո	200	0
առաջին	200	0
ասաց	400	0
ասել է	400	0
ասում է	400	0
ավելացրել է	400	0
ավելացրեց	400	0
ավելին	200	0
արդյունք	200	0
արտաքին գործերի նախարար	80	400
բաժին	200	0
բանալի բառեր	200	0
բացատրեց	400	0
գեներալ	80	400
գլխավոր տնօրեն	80	400
գլխավոր քարտուղար	80	400
գովազդ	200	0
գրել է	400	0
գրեց	400	0
գրում է	400	0
դեսպան	80	400
դիկտոր	80	200
դիտեք նաև	200	0
դիտում	200	0
դիտումներ	200	0
դոկտոր	100	4000
եզրակացություն	200	0
ելույթ ունեցող	80	c00
երկիր	200	0
երկրորդ	200	0
զլմ	80	600
զրուցակից	80	800
էլ. հասցե	200	0
էլ. փոստ	200	0
ընդգծել է	400	0
ընդգծեց	400	0
թագավոր	80	400
թարգմանիչ	80	c00
թարգմանություն	80	c00
թարմացված է	200	0
թարմացվել է	200	0
թեգեր	200	0
թեմա	200	0
թեմաներ	200	0
թղթակից	80	600
ժամ	200	0
ժամը	200	0
լուսանկար	200	0
լուսանկարը	200	0
լուսանկարիչ	200	0
լուսանկարներ	200	0
լրագրող	80	600
լրագրողը	80	600
լրագրողներ	80	600
լրատվամիջոց	80	600
լրացուցիչ հարց	80	600
խմբագիր	200	0
խմբագրության կողմից	200	0
խմբագրություն	80	600
խոսնակ	80	200
խոսքով	400	0
ծանոթություն	200	0
կաթողիկոս	80	400
կայք	200	0
կանցլեր	80	400
կապ	200	0
կատեգորիա	200	0
կարդացեք նաև	200	0
կարծում է	400	0
կարևոր	200	0
կիսվել	200	0
կոչ արեց	400	0
հաղորդավար	80	200
հաղորդավարը	80	200
հաղորդավարուհի	80	200
համակարգող	80	200
համանախագահ	80	200
հայտարարել է	400	0
հայտարարեց	400	0
հայտնել է	400	0
հայտնեց	400	0
հայտնում է	400	0
հաստատեց	400	0
հասցե	200	0
հավելված	200	0
հարգելի	100	4000
հարց	80	600
հարցազրույց	200	0
հարցազրույց վարող	80	600
հարցազրուցավար	80	600
հարցեր	80	600
հարցը	80	600
հարցրեց	400	0
հեղինակ	200	0
հեղինակներ	200	0
հեռ.	200	0
հեռախոս	200	0
հիշեցրել է	400	0
հիշեցրեց	400	0
հհ ագ նախարար	80	400
հհ ագն մամուլի խոսնակ	80	400
հհ նախագահ	80	400
հհ վարչապետ	80	400
հղում	200	0
հյուր	80	800
հյուրը	80	800
հրապարակված է	200	0
հրապարակվել է	200	0
ձերդ գերազանցություն	100	4000
մակ-ի գլխավոր քարտուղար	80	400
մամլո քարտուղար	80	400
մամուլ	80	600
մամուլի խոսնակ	80	400
մամուլի ներկայացուցիչ	80	600
մամուլի քարտուղար	80	400
մանրամասն	200	0
մարզպետ	80	400
մեկնաբան	80	600
մեկնաբանեց	400	0
մեկնաբանություններ	200	0
մոդերատոր	80	200
մոդերատորը	80	200
նախագահ	80	400
նախագահը	80	400
նախագահող	80	200
նախագահողը	80	200
նախարար	80	400
նատօ-ի գլխավոր քարտուղար	80	400
ներկայացուցիչ	80	400
նիստը վարող	80	200
նկար	200	0
նմանատիպ նյութեր	200	0
նշել է	400	0
նշեց	400	0
նշում է	400	0
նորին գերազանցություն	100	4000
շեշտեց	400	0
ուշադրություն	200	0
պաշտպանության նախարար	80	400
պատ	80	800
պատասխան	80	800
պատասխանել է	400	0
պատասխանեց	400	0
պատասխաններ	80	800
պատգամավոր	80	400
պարզաբանեց	400	0
պարոն	100	4000
պետական քարտուղար	80	400
պետության ղեկավար	80	400
պետքարտուղար	80	400
պիտակներ	200	0
պրն	100	4000
պրոֆեսոր	100	4000
ռեպլիկ	80	600
սենատոր	80	400
վայր	200	0
վայրը	200	0
վարող	80	200
վարողը	80	200
վարչապետ	80	400
վարչապետը	80	400
վերնագիր	200	0
տեղեկացնում է	400	0
տես նաև	200	0
տեսանյութ	200	0
տեքստ	200	0
տիկին	100	4000
տկն	100	4000
տնօրեն	80	400
փոխանցում է	400	0
փոխնախագահ	80	400
փոխնախարար	80	400
փոխվարչապետ	80	400
փորձագետ	80	800
քաղաք	200	0
քաղաքապետ	80	400
օպերատոր	80	200
օրինակ	200	0
օրիորդ	100	4000
ֆաքս	200	0
ֆինանսների նախարար	80	400
אודיו	200	0
אומר	400	0
אומרת	400	0
אורח	80	800
אורחת	80	800
אימייל	200	0
אישר	400	0
אל"מ	100	4000
אלוף	180	4400
אמר	400	0
אמרה	400	0
אמרו	400	0
אתר	200	0
בלעדי	200	0
גב'	100	4000
גברת	100	4000
גב׳	100	4000
גנרל	80	400
ד"ר	100	4000
דוא"ל	200	0
דובר	80	400
דובר לא מזוהה	80	c00
דובר משרד החוץ	80	400
דובר צה"ל	80	400
דוברת	80	400
דוברת משרד החוץ	80	400
דוגמה	200	0
דחוף	200	0
דעה	200	0
ד״ר	100	4000
הבהיר	400	0
הבהירה	400	0
הגברת	100	4000
הגיב	400	0
הגיבה	400	0
הדגיש	400	0
הדגישה	400	0
הדובר	80	400
הדוברת	80	400
הוד מעלתו	100	4000
הוד רוממותו	100	4000
הודיע	400	0
הודיעה	400	0
הוסיף	400	0
הוסיפה	400	0
הזהיר	400	0
היו"ר	80	200
היו״ר	80	200
המגיש	80	200
המגישה	80	200
המזכ"ל	80	400
המנחה	80	200
המנכ"ל	80	400
המערכת	80	600
המראיין	80	600
המראיינת	80	600
המרואיין	80	800
המשיך	400	0
הנדון	200	0
הנשיא	80	400
הנשיאה	80	400
הסביר	400	0
הסבירה	400	0
העיתונות	80	600
הערה	200	0
הערת המערכת	200	0
הצהיר	400	0
הצהירה	400	0
הקנצלר	80	400
הקנצלרית	80	400
הרב	100	4000
הרמטכ"ל	80	400
השאלה	80	600
השגריר	80	400
השיב	400	0
השיבה	400	0
השר	80	400
השרה	80	400
התייחס	400	0
התקשורת	80	600
וידאו	200	0
ח"כ	180	4400
חבר הכנסת	80	400
חברת הכנסת	80	400
חשוב	200	0
טל'	200	0
טלפון	200	0
טען	400	0
טענה	400	0
טקסט	200	0
יו"ר	80	200
יושב ראש	80	200
יושב ראש הכנסת	80	200
יושבת ראש	80	200
יו״ר	80	200
יצירת קשר	200	0
כבוד	100	4000
כותב	200	0
כותרת	200	0
כיתוב	200	0
כתב	80	600
כתבה	600	0
כתבות קשורות	200	0
כתבים	80	600
כתבנו	80	600
כתבת	80	600
כתובת	200	0
לא ידוע	80	c00
לא מזוהה	80	c00
לדברי	400	0
למשל	200	0
לפי	400	0
מארח	80	200
מארחת	80	200
מאת	200	0
מגיש	80	200
מגישה	80	200
מדור	200	0
מדינה	200	0
מומחה	80	800
מומחית	80	800
מוקדן	80	200
מושל	80	400
מזכ"ל	80	400
מזכ"ל האו"ם	80	400
מזכ"ל נאט"ו	80	400
מזכיר המדינה	80	400
מזכיר כללי	80	400
מחבר	200	0
מילות מפתח	200	0
מיקום	200	0
מלך	80	400
מנהל	80	400
מנחה	80	200
מנחה הדיון	80	200
מנחת הדיון	80	200
מנכ"ל	80	400
מסקנה	200	0
מסר	400	0
מסרה	400	0
מערכת	80	600
מפעיל	80	200
מקום	200	0
מקור	200	0
מקורות	200	0
מר	100	4000
מראיין	80	600
מראיינת	80	600
מרואיין	80	800
מרואיינת	80	800
משך	200	0
מתורגמן	80	c00
מתורגמנית	80	c00
מתרגם	80	c00
מתרגמת	80	c00
נוכחים	200	0
נושא	200	0
נושאים	200	0
ניתוח	200	0
נמסר	400	0
נספח	200	0
נציב	80	400
נציבה	80	400
נשיא	80	400
נשיא ארצות הברית	80	400
נשיא המדינה	80	400
נשיאה	80	400
סגן הנשיא	80	400
סגן השר	80	400
סגן ראש הממשלה	80	400
סגנית הנשיא	80	400
סגנית השר	80	400
סדר היום	200	0
סיכם	400	0
סיפר	400	0
סיפרה	400	0
סנטור	80	400
עדכון אחרון	200	0
עו"ד	100	4000
עוד בנושא	200	0
עודכן	200	0
עו״ד	100	4000
עיר	200	0
עיתונאי	80	600
עיתונאים	80	600
עיתונאית	80	600
עיתונות	80	600
ענה	400	0
ענתה	400	0
עריכה	200	0
פורסם	200	0
פורסם ב	200	0
פקס	200	0
פרופ'	100	4000
פרופסור	100	4000
פרופ׳	100	4000
פרסומת	200	0
פרשן	80	600
צור קשר	200	0
ציין	400	0
ציינה	400	0
צילום	200	0
צילומים	200	0
צפיות	200	0
קבע	400	0
קול אישה	80	c00
קול גבר	80	c00
קטגוריה	200	0
קטגוריות	200	0
קישור	200	0
קנצלר	80	400
קראו גם	200	0
קראו עוד	200	0
קרדיט	200	0
קרדיט צילום	200	0
קריין	80	200
קריינית	80	200
רא"ל	100	4000
ראו גם	200	0
ראיון	200	0
ראש הממשלה	80	400
ראש העיר	80	400
ראש ממשלה	80	400
ראש עיר	80	400
ראשית	200	0
ראשת הממשלה	80	400
רה"מ	80	400
רוה"מ	80	400
ריאיון	200	0
רמטכ"ל	80	400
שאל	400	0
שאלה	80	600
שאלות	80	600
שאלת המשך	80	600
שגריר	80	400
שגרירה	80	400
שימו לב	200	0
שיתוף	200	0
שנית	200	0
שעה	200	0
שר	80	400
שר האוצר	80	400
שר הביטחון	80	400
שר החוץ	80	400
שר הפנים	80	400
שרה	80	400
שרת החוץ	80	400
שתפו	200	0
תא"ל	100	4000
תאריך	200	0
תאריך פרסום	200	0
תגובות	200	0
תגיות	200	0
תגים	200	0
תוצאה	200	0
תמונה	200	0
תמונות	200	0
תקשורת	80	600
תרגום	80	c00
תשובה	80	800
תשובות	80	800
آخر تحديث	200	0
آخرین به‌روزرسانی	200	0
آدرس	200	0
آقای	100	4000
آقای رئیس جمهور	80	400
آقای وزیر	80	400
آگهی	200	0
آیت‌الله	100	4000
أ.د.	100	4000
أجاب	400	0
أجابت	400	0
أجرى الحوار	200	0
أسئلة	80	600
أشار	400	0
أشارت	400	0
أضاف	400	0
أضافت	400	0
أعرب	400	0
أعلن	400	0
أعلنت	400	0
أفاد	400	0
أفادت	400	0
أكد	400	0
أكدت	400	0
أمين عام الناتو	80	400
أوضح	400	0
أوضحت	400	0
أولا	200	0
أولاً	200	0
إجابة	80	800
إعداد	200	0
إعلان	200	0
إقرأ أيضا	200	0
اتصل بنا	200	0
اخبار مرتبط	200	0
اختصاصی	200	0
ادامه داد	400	0
ادامه مطلب	200	0
استاد	100	4000
استاندار	80	400
استطرد	400	0
اشاره کرد	400	0
اشتراک‌گذاری	200	0
اضافه کرد	400	0
اظهار داشت	400	0
اظهار کرد	400	0
اعتبر	400	0
اعلام کرد	400	0
افزود	400	0
اقرأ أيضا	200	0
اقرأ أيضاً	200	0
اقرأ المزيد	200	0
الآنسة	100	4000
الأستاذ	100	4000
الأستاذة	100	4000
الأمير	80	400
الأمين العام	80	400
الأمين العام لحلف الناتو	80	400
الأمين العام للأمم المتحدة	80	400
الإجابة	80	800
الإعلام	80	600
البروفيسور	100	4000
البريد الإلكتروني	200	0
البلد	200	0
التاريخ	200	0
التحرير	80	600
الترجمة	80	c00
التصنيف	200	0
التصنيفات	200	0
التعليقات	200	0
الجنرال	80	400
الجواب	80	800
الحاج	100	4000
الخبير	80	800
الخلاصة	200	0
الدكتور	100	4000
الدكتورة	100	4000
الدولة	200	0
الرئاسة	80	200
الرئيس	80	400
الرئيسة	80	400
الرابط	200	0
الرد	80	800
السؤال	80	600
السادة	100	4000
الساعة	200	0
السفير	80	400
السفيرة	80	400
السيد	100	4000
السيد الرئيس	80	400
السيدة	100	4000
السيناتور	80	400
الشيخ	100	4000
الصحافة	80	600
الصحافي	80	600
الصحافية	80	600
الصحفي	80	600
الصحفية	80	600
الصحفيون	80	600
الصورة	200	0
الضيف	80	800
الضيفة	80	800
العقيد	100	4000
العمدة	80	400
العميد	100	4000
العنوان	200	0
الفئة	200	0
القسم	200	0
الكاتب	200	0
الكلمات المفتاحية	200	0
اللواء	100	4000
المؤلف	200	0
المبعوث الخاص	80	400
المتحدث	80	400
المتحدث إليه	80	800
المتحدث الرسمي	80	400
المتحدث باسم	80	400
المتحدثة	80	400
المتحدثة باسم	80	400
المترجم	80	c00
المترجمة	80	c00
المحافظ	80	400
المحاور	80	200
المحاورة	80	200
المحرر	80	600
المدة	200	0
المدير العام	80	400
المدينة	200	0
المذيع	80	200
المذيعة	80	200
المراسل	80	600
المراسلة	80	600
المسؤول	80	400
المستشار	80	400
المستشار الألماني	80	400
المستشارة	80	400
المشاهدات	200	0
المشغل	80	200
المصادر	200	0
المصدر	200	0
المضيف	80	200
المفوض السامي	80	400
المفوضة	80	400
المقدم	80	200
المقدمة	80	200
المقرر	80	200
المكان	200	0
الملك	80	400
الممثل السامي	80	400
المنسق	80	200
المنسقة	80	200
المهندس	100	4000
المواضيع	200	0
الموديرتور	80	200
الموضوع	200	0
الموقع	200	0
الموقع الإلكتروني	200	0
المُحاور	80	600
النائب	80	400
النائبة	80	400
الناطق	80	400
الناطق الرسمي	80	400
الناطقة الرسمية	80	400
النتيجة	200	0
الهاتف	200	0
الوزير	80	400
الوزيرة	80	400
الوسوم	200	0
الوقت	200	0
امیر	180	4400
اول	200	0
اپراتور	80	200
ایمیل	200	0
بازدید	200	0
بحسب	400	0
بخش	200	0
برچسب	200	0
برچسب ها	200	0
برچسب‌ها	200	0
بقلم	200	0
به گزارش	400	0
به گفته	400	0
به‌روزرسانی	200	0
بين	400	0
بیان داشت	400	0
بیان کرد	400	0
بیشتر بخوانید	200	0
تأکید کرد	400	0
تأیید کرد	400	0
تابع	400	0
تاريخ	200	0
تاريخ النشر	200	0
تاریخ	200	0
تاریخ انتشار	200	0
تاکید کرد	400	0
تبلیغات	200	0
تحديث	200	0
تحرير	200	0
تحریریه	80	600
تحليل	200	0
تحلیل	200	0
ترجمة	200	0
ترجمه	80	c00
تصاویر	200	0
تصریح کرد	400	0
تصوير	200	0
تصویر	200	0
تعداد بازدید	200	0
تقول	400	0
تلفن	200	0
تلفون	200	0
تماس	200	0
تماس با ما	200	0
تنبيه	200	0
توجه	200	0
توضیح	200	0
توضیح داد	400	0
تیتر	200	0
ثانيا	200	0
ثانياً	200	0
جدول الأعمال	200	0
جلالة	100	4000
جلالة الملك	80	400
جناب	100	4000
جناب آقای	100	4000
جواب	80	800
حاج	100	4000
حجت الاسلام والمسلمین	100	4000
حجت‌الاسلام	100	4000
حذر	400	0
حصري	200	0
حوار	200	0
خاطرنشان کرد	400	0
خانم	100	4000
خبر داد	400	0
خبرنگار	80	600
خبرنگار خارجی	80	600
خبرنگار شبکه	80	600
خبرنگاران	80	600
خلاصة	200	0
دبیر	80	400
دبیر کل	80	400
دبیرکل	80	400
دبیرکل سازمان ملل	80	400
دبیرکل ناتو	80	400
دسته	200	0
دسته‌بندی	200	0
دستور جلسه	200	0
دعا	400	0
دولة	100	4000
دولة الرئيس	80	400
دوم	200	0
دکتر	100	4000
دیدگاه‌ها	200	0
ذكر	400	0
ذكرت	400	0
رأى	400	0
رأي	200	0
رئيس البرلمان	80	200
رئيس البلدية	80	400
رئيس الجلسة	80	200
رئيس الجمهورية	80	400
رئيس الحكومة	80	400
رئيس الدولة	80	400
رئيس المجلس	80	200
رئيس الوزراء	80	400
رئيس مجلس الوزراء	80	400
رئيسة الجلسة	80	200
رئيسة الوزراء	80	400
رئیس جلسه	80	200
رئیس جمهور	80	400
رئیس جمهوری	80	400
رئیس دولت	80	400
رئیس مجلس	80	200
رئیس نشست	80	200
رئیس کمیسیون	80	200
رئیس‌جمهور	80	400
رابط	200	0
رایانامه	200	0
رد	80	800
ردت	400	0
رسانه	80	600
رسانه‌ها	80	600
رهبر انقلاب	80	400
رهبر معظم انقلاب	80	400
روزنامه‌نگار	80	600
رییس جمهور	80	400
زمان	200	0
زمان انتشار	200	0
سأل	400	0
سألت	400	0
سؤال	80	600
سؤال إضافي	80	600
ساعت	200	0
سایت	200	0
سخنگو	80	400
سخنگوی دولت	80	400
سخنگوی وزارت امور خارجه	80	400
سخنگوی وزارت خارجه	80	400
سخنگوی کمیسیون	80	400
سرتیپ	100	4000
سردار	180	4400
سرلشکر	100	4000
سرویس	200	0
سرپرست وزارت	80	400
سرکار خانم	100	4000
سعادة	100	4000
سفیر	80	400
سماحة	100	4000
سمو	100	4000
سناتور	80	400
سوال	80	600
سوالات	80	600
سيادة	100	4000
سيادة الرئيس	80	400
سید	100	4000
شارك	200	0
شاهد أيضا	200	0
شاهد أيضاً	200	0
شدد	400	0
شددت	400	0
شناسه خبر	200	0
شهر	200	0
شهردار	80	400
صاحب الجلالة	100	4000
صاحب السمو	100	4000
صحافي	80	600
صحافية	80	600
صحفي	80	600
صحفية	80	600
صحفيون	80	600
صدای زن	80	c00
صدای مرد	80	c00
صدراعظم	80	400
صرح	400	0
صرحت	400	0
صوت	200	0
صوت امرأة	80	c00
صوت رجل	80	c00
صور	200	0
صورة	200	0
ضيف	80	800
عاجل	200	0
عالیجناب	100	4000
عامل الهاتف	80	200
عدد المشاهدات	200	0
عريف الحفل	80	200
علق	400	0
عنوان	200	0
عنوان کرد	400	0
عکاس	200	0
عکس	200	0
عکس‌ها	200	0
غير معروف	80	c00
فاكس	200	0
فخامة	100	4000
فخامة الرئيس	80	400
فرماندار	80	400
فرمانده	80	400
فوری	200	0
فيديو	200	0
فکس	200	0
فیلم	200	0
قال	400	0
قالت	400	0
قالوا	400	0
كاتب الدولة	80	400
كتب	600	0
كتبت	400	0
كلمات دالة	200	0
كلمات مفتاحية	200	0
لفت	400	0
للاتصال	200	0
للمزيد	200	0
لینک	200	0
لینک کوتاه	200	0
مؤلف	200	0
متابعة	80	600
متحدث غير معروف	80	c00
متذکر شد	400	0
مترجم	80	c00
متن	200	0
مثال	200	0
مجري المقابلة	80	600
مجری	80	200
مجری برنامه	80	200
مجری تلویزیون	80	200
محل	200	0
مدت	200	0
مدعی شد	400	0
مدير الجلسة	80	200
مدير الحوار	80	200
مديرة الجلسة	80	200
مدیر جلسه	80	200
مدیر عامل	80	400
مدیر میزگرد	80	200
مدیر نشست	80	200
مدیرعامل	80	400
مدیرکل	80	400
مراسل	80	600
مراسلة	80	600
مرفق	200	0
مسؤول كبير	80	400
مشاهدات	200	0
مصاحبه شونده	80	800
مصاحبه کننده	80	600
مصاحبه‌شونده	80	800
مصاحبه‌کننده	80	600
مصاحبه‌گر	80	600
مصدر	200	0
مصدر الصورة	200	0
مطالب مرتبط	200	0
مطبوعات	80	600
مطرح کرد	400	0
معالي	100	4000
معالي الوزير	80	400
معاون اول	80	400
معاون اول رئیس‌جمهور	80	400
معاون رئیس جمهور	80	400
معاون نخست وزیر	80	400
معاون وزیر	80	400
مقابلة	200	0
مقدم البرنامج	80	200
مقدمة البرنامج	80	200
مكان	200	0
ملاحظة	200	0
ملاحظة المحرر	200	0
ملحوظة	200	0
ممثل وسائل الإعلام	80	600
منابع	200	0
منبع	200	0
منتشر شده	200	0
مهم	200	0
مهمان	80	800
مهندس	100	4000
مواضيع ذات صلة	200	0
موضوع	200	0
موضوعات	200	0
ميسر الجلسة	80	200
مکان	200	0
میزبان	80	200
میهمان	80	800
می‌گوید	400	0
نائب الرئيس	80	400
نائب الوزير	80	400
نائب رئيس الوزراء	80	400
نایب رئیس	80	200
نتيجة	200	0
نتیجه	200	0
نتیجه‌گیری	200	0
نخست وزیر	80	400
نخست‌وزیر	80	400
نشانی	200	0
نشر في	200	0
نظرات	200	0
نقل	400	0
نقلت	400	0
نمابر	200	0
نماینده	80	400
نماینده رسانه	80	600
نماینده مجلس	80	400
نماینده ویژه	80	400
نوشت	400	0
نوه	400	0
نویسنده	200	0
نویسندگان	200	0
نُشر	200	0
نکته	200	0
هاتف	200	0
هام	200	0
هشدار	200	0
هشدار داد	400	0
هماهنگ‌کننده	80	200
همچنین بخوانید	200	0
وأشار	400	0
وأضاف	400	0
وأضافت	400	0
وأكد	400	0
وأوضح	400	0
وب‌سایت	200	0
وتابع	400	0
وزير	80	400
وزير الخارجية	80	400
وزير الداخلية	80	400
وزير الدفاع	80	400
وزير المالية	80	400
وزيرة الخارجية	80	400
وزیر	80	400
وزیر اقتصاد	80	400
وزیر امور خارجه	80	400
وزیر خارجه	80	400
وزیر دفاع	80	400
وزیر کشور	80	400
وسائل الإعلام	80	600
وسوم	200	0
وشدد	400	0
وفقا	400	0
وفقًا	400	0
وقال	400	0
وقالت	400	0
ولي العهد	80	400
ویدئو	200	0
ویدیو	200	0
يقول	400	0
پادشاه	80	400
پاسخ	80	800
پاسخ داد	400	0
پاسخ‌ها	80	800
پرسش	80	600
پرسشگر	80	600
پرسش‌ها	80	600
پرسید	400	0
پروفسور	100	4000
پست الکترونیک	200	0
پیوست	200	0
پیوند	200	0
ژنرال	80	400
کارشناس	80	800
کد خبر	200	0
کشور	200	0
کلمات کلیدی	200	0
کلیدواژه	200	0
کلیدواژه‌ها	200	0
گرداننده	80	200
گروه	200	0
گزارشگر	80	600
گفت	400	0
گفتند	400	0
گفته است	400	0
گفتگو	200	0
گفت‌وگو	200	0
گوینده	80	200
گوینده خبر	80	200
گوینده ناشناس	80	c00
یادآور شد	400	0
یادآوری کرد	400	0
یادداشت	200	0
अंतिम अपडेट	200	0
अज्ञात वक्ता	80	c00
अतिथि	80	800
अध्यक्ष	80	200
अनुलग्नक	200	0
अनुवाद	200	0
अनुवादक	80	c00
अपडेट	200	0
अपडेटेड	200	0
अमेरिकी राष्ट्रपति	80	400
अवधि	200	0
आदरणीय	100	4000
आधिकारिक प्रवक्ता	80	400
आयुक्त	80	400
आरोप लगाया	400	0
इंटरव्यू	200	0
इंटरव्यूअर	80	600
इमेज स्रोत	200	0
इसे भी पढ़ें	200	0
ईमेल	200	0
उत्तर	80	800
उत्तर दिया	400	0
उत्‍तर	80	800
उदाहरण	200	0
उद्घोषक	80	200
उप प्रधानमंत्री	80	400
उपमुख्यमंत्री	80	400
उपराष्ट्रपति	80	400
उपसभापति	80	200
उपस्थित	200	0
उपाध्यक्ष	80	200
उल्लेख किया	400	0
एंकर	80	200
एक्सक्लूसिव	200	0
एजेंडा	200	0
ऑडियो	200	0
ऑपरेटर	80	200
और पढ़ें	200	0
कर्नल	100	4000
कहती हैं	400	0
कहते हैं	400	0
कहा	400	0
कीवर्ड	200	0
कुमारी	100	4000
के अनुसार	400	0
के मुताबिक	400	0
के मुताबिक़	400	0
केंद्रीय मंत्री	80	400
गृह मंत्री	80	400
घोषणा की	400	0
चांसलर	80	400
चित्र	200	0
चेतावनी	200	0
चेतावनी दी	400	0
जगह	200	0
जनरल	80	400
जनाब	100	4000
जवाब	80	800
जवाब दिया	400	0
ज़ोर दिया	400	0
जोड़ा	400	0
जोर दिया	400	0
टिप्पणियां	200	0
टिप्पणी	200	0
टैग	200	0
टैग्स	200	0
टॉपिक	200	0
ट्वीट किया	400	0
तस्वीर	200	0
तस्वीरें	200	0
तारीख	200	0
तारीख़	200	0
तिथि	200	0
दावा किया	400	0
दिनांक	200	0
दुभाषिया	80	c00
दूरभाष	200	0
दूसरा	200	0
देश	200	0
दोहराया	400	0
द्वारा	200	0
ध्यान दें	200	0
नाटो महासचिव	80	400
निदेशक	80	400
निष्कर्ष	200	0
नोट	200	0
न्यायमूर्ति	100	4000
न्यायाधीश	80	400
पंडित	100	4000
पता	200	0
पत्रकार	80	600
पत्रकारों	80	600
परिणाम	200	0
पहला	200	0
पीएम	80	400
पुरुष स्वर	80	c00
पुष्टि की	400	0
पूछा	400	0
पूरक प्रश्न	80	600
पूर्व राष्ट्रपति	80	400
प्र	80	600
प्रकाशन तिथि	200	0
प्रकाशित	200	0
प्रधान मंत्री	80	400
प्रधानमंत्री	80	400
प्रवक्ता	80	400
प्रश्न	80	600
प्रश्नकर्ता	80	600
प्रश्‍न	80	600
प्रस्तोता	80	200
प्रेस	80	600
प्रो.	100	4000
प्रोफेसर	100	4000
प्र०	80	600
फ़ोटो	200	0
फ़ोन	200	0
फैक्स	200	0
फोटो	200	0
फोन	200	0
बताते हैं	400	0
बताया	400	0
बयान दिया	400	0
बोला	400	0
बोलीं	400	0
बोले	400	0
ब्रेकिंग	200	0
मंच संचालक	80	200
मंत्री	80	400
महत्वपूर्ण	200	0
महानिदेशक	80	400
महापौर	80	400
महामहिम	100	4000
महासचिव	80	400
महिला स्वर	80	c00
माननीय	100	4000
माननीय अध्यक्ष	80	200
माननीय राष्ट्रपति	80	400
मीडिया	80	600
मीडियाकर्मी	80	600
मुख्यमंत्री	80	400
मेजबान	80	200
मेजर	100	4000
मेज़बान	80	200
मेहमान	80	800
मॉडरेटर	80	200
यह भी देखें	200	0
यह भी पढ़ें	200	0
याद दिलाया	400	0
ये भी पढ़ें	200	0
रक्षा मंत्री	80	400
राजदूत	80	400
राजा	80	400
राज्य मंत्री	80	400
राज्यपाल	80	400
राष्ट्रपति	80	400
रिपोर्टर	80	600
रेखांकित किया	400	0
लिंक	200	0
लिखा	400	0
ले. जनरल	100	4000
लेख	200	0
लेखक	200	0
लोकसभा अध्यक्ष	80	200
वर्ग	200	0
विज्ञापन	200	0
वित्त मंत्री	80	400
विदेश मंत्रालय के प्रवक्ता	80	400
विदेश मंत्री	80	400
विदेश राज्य मंत्री	80	400
विदेश सचिव	80	400
विधायक	80	400
विशेष संवाददाता	80	600
विशेषज्ञ	80	800
विषय	200	0
वीडियो	200	0
वेबसाइट	200	0
व्यूज	200	0
शहर	200	0
शीर्षक	200	0
शेयर करें	200	0
श्री	100	4000
श्रीमती	100	4000
श्रेणी	200	0
संचालक	80	200
संपर्क	200	0
संपादक	80	600
संपादकीय टिप्पणी	200	0
संपादन	200	0
संबंधित खबरें	200	0
संयुक्त राष्ट्र महासचिव	80	400
संयोजक	80	200
संवाददाता	80	600
सचिव	80	400
सभापति	80	200
समय	200	0
समाचार वाचक	80	200
सरकारी प्रवक्ता	80	400
सवाल	80	600
सांसद	80	400
साक्षात्कार	200	0
साक्षात्कारकर्ता	80	600
सीनेटर	80	400
सुश्री	100	4000
सूचित किया	400	0
सूत्रधार	80	200
सोर्स	200	0
स्थान	200	0
स्पष्ट किया	400	0
स्रोत	200	0
होस्ट	80	200
ადგილი	200	0
ავტორები	200	0
ავტორი	200	0
აკადემიკოსი	100	4000
ამბობს	400	0
ასევე ნახეთ	200	0
აუდიო	200	0
აღნიშნა	400	0
აღნიშნავს	400	0
აცხადებს	400	0
ბ-ნი	100	4000
ბატონი	100	4000
ბატონო	100	4000
ბმული	200	0
გააკეთა განცხადება	400	0
გადაცემის წამყვანი	80	200
გაეროს გენერალური მდივანი	80	400
გაზიარება	200	0
გაიხსენა	400	0
გამოქვეყნდა	200	0
გამოქვეყნებულია	200	0
განაცხადა	400	0
განაცხადეს	400	0
განახლდა	200	0
განახლებულია	200	0
განმარტა	400	0
განმარტავს	400	0
განყოფილება	200	0
გენერალი	80	400
გენერალური დირექტორი	80	400
გენერალური მდივანი	80	400
გუბერნატორი	80	400
დაადასტურა	400	0
დაამატა	400	0
დამატებითი კითხვა	80	600
დანართი	200	0
დასკვნა	200	0
დასძინა	400	0
დაწერა	400	0
დეპუტატი	80	400
დირექტორი	80	400
დიქტორი	80	200
დოქტორი	100	4000
დრო	200	0
ელ-ფოსტა	200	0
ელფოსტა	200	0
ელჩი	80	400
ექსპერტი	80	800
ვებგვერდი	200	0
ვიდეო	200	0
ვიცე-პრეზიდენტი	80	400
ვიცე-პრემიერ-მინისტრი	80	400
ვიცე-პრემიერი	80	400
ვრცლად	200	0
თავდაცვის მინისტრი	80	400
თავმჯდომარე	80	200
თანათავმჯდომარე	80	200
თანამოსაუბრე	80	800
თანახმად	400	0
თარგმანი	80	c00
თარიღი	200	0
თარჯიმანი	80	c00
თეგები	200	0
თემა	200	0
თემები	200	0
თქვა	400	0
იკითხა	400	0
ინტერვიუ	200	0
ინტერვიუერი	80	600
ინფორმაციით	400	0
ისაუბრა	400	0
იუწყება	400	0
იხილეთ ასევე	200	0
კანცლერი	80	400
კატეგორია	200	0
კაცის ხმა	80	c00
კითხ	80	600
კითხვა	80	600
კითხვები	80	600
კომენტარები	200	0
კომენტარი გააკეთა	400	0
კომისარი	80	400
კონტაქტი	200	0
კოორდინატორი	80	200
კორესპონდენტი	80	600
მაგალითად	200	0
მაგალითი	200	0
მასპინძელი	80	200
მედია	80	600
მედიის წარმომადგენელი	80	600
მეორე	200	0
მერი	80	400
მეფე	80	400
მთავრობის მეთაური	80	400
მთარგმნელი	80	c00
მიიჩნევს	400	0
მიმომხილველი	80	600
მინისტრი	80	400
მინისტრის მოადგილე	80	400
მისამართი	200	0
მისი აღმატებულება	100	4000
მისი უწმინდესობა	100	4000
მნიშვნელოვანია	200	0
მოდერატორი	80	200
მოუწოდა	400	0
მსგავსი სიახლეები	200	0
ნატო-ს გენერალური მდივანი	80	400
ნატოს გენერალური მდივანი	80	400
ნახვა	200	0
ნახვები	200	0
ოპერატორი	80	200
ოფიციალური წარმომადგენელი	80	400
პარლამენტის თავმჯდომარე	80	200
პას	80	800
პასუხები	80	800
პასუხი	80	800
პასუხობს	400	0
პატრიარქი	80	400
პირველი	200	0
პრეზიდენტი	80	400
პრემიერ-მინისტრი	80	400
პრემიერი	80	400
პრესა	80	600
პრესმდივანი	80	400
პრესსპიკერი	80	400
პროფ.	100	4000
პროფესორი	100	4000
ჟურნალისტები	80	600
ჟურნალისტი	80	600
რედაქტორი	200	0
რედაქცია	80	600
რედაქციისგან	200	0
რეკლამა	200	0
რეპლიკა	80	600
რეპორტიორი	80	600
რესპონდენტი	80	800
რუბრიკა	200	0
საგარეო საქმეთა მინისტრი	80	400
სათაური	200	0
საკვანძო სიტყვები	200	0
საქართველოს პრეზიდენტი	80	400
საქართველოს პრემიერ-მინისტრი	80	400
სახელმწიფო მდივანი	80	400
სახელმწიფოს მეთაური	80	400
სენატორი	80	400
სპიკერი	80	200
სპიკერი საგარეო უწყებაში	80	400
სტუმარი	80	800
სურათი	200	0
სხდომის თავმჯდომარე	80	200
ტელ.	200	0
ტელეფონი	200	0
ტელეწამყვანი	80	200
ტექსტი	200	0
უპასუხა	400	0
უცნობი პირი	80	c00
ფაქსი	200	0
ფინანსთა მინისტრი	80	400
ფოტო	200	0
ფოტოები	200	0
ფოტოს ავტორი	200	0
ქ-ნი	100	4000
ქალაქი	200	0
ქალბატონი	100	4000
ქალბატონო	100	4000
ქალის ხმა	80	c00
ქვეყანა	200	0
ყურადღება	200	0
შეახსენა	400	0
შედეგი	200	0
შეკითხვა	80	600
შენიშვნა	200	0
წაიკითხეთ ასევე	200	0
წამყვანი	80	200
წარმომადგენელი	80	400
წერს	400	0
წყარო	200	0
წყაროები	200	0
ხაზი გაუსვა	400	0
ჰკითხა	400	0
–հարց	80	600
← older posts	2000	500000
↑ back to top	2000	140000
↑ наверх	2000	140000
あわせて読みたい	200	0
お問い合わせ	200	0
さん	100	8000
ちゃん	100	8000
としている	400	0
と語った	400	0
と述べた	400	0
によると	400	0
もっと見る	200	0
アナウンサー	80	200
インタビュアー	80	600
インタビュー	80	600
ウェブサイト	200	0
オペレーター	80	200
カテゴリ	200	0
カテゴリー	200	0
キャスター	80	200
キャプション	200	0
キーワード	200	0
ゲスト	80	800
コメント	200	0
コメントした	400	0
コーディネーター	80	200
シェア	200	0
スポークスマン	80	400
タイトル	200	0
タグ	200	0
テーマ	200	0
トピック	200	0
ナレーション	80	200
ナレーター	80	200
ファクス	200	0
フリーランス	80	600
プレス	80	600
ホスト	80	200
メディア	80	600
メール	200	0
モデレーター	80	200
リンク	200	0
专家	80	800
主任	80	400
主席	80	200
主席台	80	200
主張した	400	0
主持	80	200
主持人	80	200
主持者	80	200
主播	80	200
主題	200	0
主题	200	0
事務局長	80	400
事務次官	80	400
事務総長	80	400
介紹	400	0
介绍	400	0
介绍说	400	0
付け加えた	400	0
件名	200	0
会议主席	80	200
会長	80	200
伝えた	400	0
传真	200	0
传译员	80	c00
住所	200	0
作者	200	0
來源	200	0
來賓	80	800
例えば	200	0
例如	200	0
備考	200	0
備註	200	0
傳真	200	0
先生	100	8000
公開	200	0
公開日	200	0
共有	200	0
关键字	200	0
关键词	200	0
其次	200	0
内閣官房長官	80	400
内閣広報官	80	200
内閣総理大臣	80	400
再生回数	200	0
写真	200	0
写真提供	200	0
写道	400	0
出典	200	0
出席	200	0
出所	200	0
分享	200	0
分析	200	0
分类	200	0
分類	200	0
副主任	80	400
副主席	80	200
副報道官	80	400
副大統領	80	400
副大臣	80	400
副总理	80	400
副总统	80	400
副総理	80	400
副總理	80	400
副總統	80	400
副議長	80	200
副部长	80	400
力説した	400	0
動画	200	0
北約秘書長	80	400
北约秘书长	80	400
协调员	80	200
博士	100	8000
厚生労働大臣	80	400
参加者一覧	200	0
参议员	80	400
发布	200	0
发布会主持人	80	200
发布时间	200	0
发表时间	200	0
发言人	80	400
发言人答	80	800
取材	200	0
受訪者	80	800
受访者	80	800
口譯員	80	c00
口译员	80	c00
司仪	80	200
司会	80	200
司会者	80	200
司儀	80	200
司長	80	400
司长	80	400
同志	100	8000
告訴	400	0
告诉	400	0
呼吁	400	0
呼籲	400	0
問い	80	600
問い合わせ先	200	0
問合せ先	200	0
問答	80	600
問道	400	0
問題	80	600
嘉宾	80	800
嘉賓	80	800
回应	400	0
回應	400	0
回答	80	800
回答者	80	800
回答说	400	0
国务卿	80	400
国务委员	80	400
国務長官	80	400
国土交通大臣	80	400
国家	200	0
国家主席	80	400
国家元首	80	400
国王	80	400
国連事務総長	80	400
国防部发言人	80	400
国防部长	80	400
图为	200	0
图源	200	0
图片	200	0
图片来源	200	0
國務卿	80	400
國家主席	80	400
國王	80	400
國防部長	80	400
圖為	200	0
圖片	200	0
圖片來源	200	0
地址	200	0
地点	200	0
地點	200	0
坦言	400	0
城市	200	0
執筆	200	0
報導	400	0
報道	80	600
報道官	80	400
報道担当官	80	400
報道担当者	80	400
報道関係者	80	600
報道陣	80	600
場所	200	0
声明	200	0
备注	200	0
外交部发言人	80	400
外交部長	80	400
外交部长	80	400
外務報道官	80	200
外務大臣	80	400
外国记者	80	600
外相	80	400
外長	80	400
外长	80	400
大使	80	400
大統領	80	400
大臣	180	8400
大臣政務官	80	400
天皇陛下	80	400
太太	100	8000
夫人	100	8000
女史	100	8000
女士	100	8000
委员长	80	200
委員	80	400
委員長	80	200
媒体	80	600
媒体代表	80	600
媒体记者	80	600
媒體	80	600
媒體記者	80	600
字号	200	0
官房長官	80	400
宣布	400	0
容疑者	100	8000
寫道	400	0
専門家	80	800
将军	180	8400
将軍	100	8000
尋ねた	400	0
小姐	100	8000
局長	80	400
局长	80	400
州長	80	400
州长	80	400
市長	80	400
市长	80	400
幹事	80	600
幹事社	80	600
幹事長	80	400
广告	200	0
広告	200	0
広報官	80	200
座長	80	200
廣告	200	0
延伸閱讀	200	0
延伸阅读	200	0
強調	400	0
強調した	400	0
强调	400	0
影片	200	0
律师	100	8000
德国总理	80	400
快讯	200	0
总干事	80	400
总理	80	400
总统	80	400
情報源	200	0
所要時間	200	0
批評	400	0
批评	400	0
投稿した	400	0
投稿日	200	0
报道	400	0
指出	400	0
指摘した	400	0
振り返った	400	0
採訪	200	0
採訪者	80	600
接線生	80	200
接线员	80	200
掲載日	200	0
提供	200	0
提到	400	0
提問	80	600
提示	200	0
提问	80	600
提问者	80	600
摄影	200	0
播音员	80	200
撮影	200	0
撰文	200	0
攝影	200	0
教授	180	8400
文字	200	0
文部科学大臣	80	400
新聞發言人	80	400
新聞記者	80	600
新闻发言人	80	400
新闻来源	200	0
新闻界	80	600
旁白	80	200
日付	200	0
日前	200	0
日時	200	0
日期	200	0
日銀総裁	80	400
时长	200	0
时间	200	0
明らかにした	400	0
時刻	200	0
時間	200	0
更多	200	0
更多新闻	200	0
更新	200	0
更新日	200	0
更新时间	200	0
書いた	400	0
最後更新	200	0
最終更新	200	0
最終更新日	200	0
本报记者	80	600
来源	200	0
标签	200	0
标题	200	0
栏目	200	0
校对	200	0
根据	400	0
標籤	200	0
標題	200	0
欄目	200	0
次官	80	400
殿下	100	8000
法務大臣	80	400
注意	200	0
注記	200	0
浏览	200	0
浏览次数	200	0
浏览量	200	0
消息来源	200	0
添付	200	0
瀏覽數	200	0
点击数	200	0
照片	200	0
版权声明	200	0
特派員	80	600
独家	200	0
独自	200	0
獨家	200	0
環境大臣	80	400
电子邮件	200	0
电话	200	0
町長	80	400
画像	200	0
番組司会	80	200
発表した	400	0
発表日	200	0
發布日期	200	0
發布時間	200	0
發布會主持人	80	200
發言人	80	400
監督	80	400
直言	400	0
相关新闻	200	0
相关阅读	200	0
相關新聞	200	0
相關閱讀	200	0
省长	80	400
知事	80	400
社長	80	400
秘书长	80	400
秘書長	80	400
立法委員	80	400
第一	200	0
第一に	200	0
第二	200	0
第二に	200	0
筆者	200	0
答え	80	800
答えた	400	0
答复	80	800
答覆	80	800
答记者问	80	800
答道	400	0
節目主持人	80	200
米大統領	80	400
类别	200	0
経済産業大臣	80	400
結果	200	0
結論	200	0
続きを読む	200	0
網址	200	0
総務大臣	80	400
総理	180	8400
総理大臣	80	400
総裁	80	400
総領事	80	400
編者按	200	0
編輯	200	0
編集	80	600
編集部	80	600
編集部注	200	0
總理	80	400
總統	80	400
结果	200	0
结论	200	0
续指	400	0
续说	400	0
编者按	200	0
编者注	200	0
编译	200	0
编辑	80	600
网址	200	0
网站	200	0
翻訳	80	c00
翻譯	80	c00
翻译	80	c00
老师	100	8000
老師	100	8000
联合国秘书长	80	400
联系	200	0
联系人	200	0
联系电话	200	0
聞き手	80	600
聯合國秘書長	80	400
聯絡	200	0
聯絡人	200	0
节目主持人	80	200
著者	200	0
行政長官	80	400
行政长官	80	400
行政院長	80	400
行政院长	80	400
补充说	400	0
补充道	400	0
表明した	400	0
表示	400	0
被告	100	8000
被采访者	80	800
補充說	400	0
視頻	200	0
视频	200	0
解说	80	200
解释	400	0
解釋	400	0
言った	400	0
訂正	200	0
記者	80	600
記者団	80	600
訪問者	80	600
訴えた	400	0
評論	200	0
話した	400	0
話している	400	0
話し手	80	800
話す	400	0
詳しくは	200	0
詳細	200	0
認為	400	0
語った	400	0
語り手	80	800
語る	400	0
說道	400	0
説明した	400	0
課長	80	400
證實	400	0
警告	400	0
警告した	400	0
譯者	200	0
議員	180	8400
議長	80	200
議長代理	80	200
議題	200	0
认为	400	0
议员	80	400
议程	200	0
议长	80	200
记者	80	600
记者问	80	600
访谈	200	0
访问者	80	600
证实	400	0
评论	200	0
译者	200	0
话务员	80	200
说道	400	0
谈到	400	0
財務大臣	80	400
責任編輯	200	0
資料	200	0
質問	80	600
質問した	400	0
質問者	80	600
質疑	80	600
财政部长	80	400
责任编辑	200	0
责编	200	0
農林水産大臣	80	400
述べ	400	0
述べた	400	0
追加質問	80	600
追問	80	600
追问	80	600
透露	400	0
通訳	80	c00
通訳者	80	c00
速報	200	0
連結	200	0
連絡先	200	0
進行	80	200
進行役	80	200
選手	100	8000
邮箱	200	0
部長	80	400
部长	80	400
都市	200	0
配信日	200	0
采访	200	0
采访人	80	600
采访者	80	600
重申	400	0
重要	200	0
链接	200	0
長官	80	400
関連	200	0
関連記事	200	0
閣下	100	8000
閲覧数	200	0
關鍵字	200	0
问道	400	0
问题	80	600
阁下	100	8000
阅读	200	0
阅读量	200	0
防衛大臣	80	400
附件	200	0
陛下	100	8000
院士	100	8000
院長	80	400
電子メール	200	0
電子郵件	200	0
電話	200	0
電話番号	200	0
音声	200	0
音频	200	0
題名	200	0
題目	200	0
频道	200	0
题目	200	0
首先	200	0
首相	80	400
香港记者	80	600
驻华记者	80	600
高级专员	80	400
각하	100	8000
감독	80	400
강조했다	400	0
게스트	80	800
게시일	200	0
결과	200	0
결론	200	0
경고했다	400	0
경제부총리	80	400
공동의장	80	200
공유	200	0
과장	80	400
관련 기사	200	0
관련기사	200	0
광고	200	0
교수	180	8400
교환원	80	200
국가	200	0
국가주석	80	400
국무장관	80	400
국무총리	80	400
국무총리 직무대행	80	400
국방부 장관	80	400
국방장관	80	400
국왕	80	400
국장	80	400
국회의원	80	400
국회의장	80	200
군수	100	8000
귀띔했다	400	0
귀하	100	8000
그림	200	0
글쓴이	200	0
기사입력	200	0
기자	80	600
기자단	80	600
기획재정부 장관	80	400
나토 사무총장	80	400
날짜	200	0
내레이션	80	200
내레이터	80	200
논설위원	80	600
누리집	200	0
단독	200	0
담당	200	0
담당부서	200	0
담당자	200	0
답변	80	800
답했다	400	0
당부했다	400	0
대담	200	0
대답	80	800
대답했다	400	0
대변인	80	400
대사	80	400
대통령	80	400
대통령 당선인	80	400
대통령실 대변인	80	400
댓글	200	0
더 보기	200	0
덧붙였다	400	0
도시	200	0
도지사	80	400
동영상	200	0
둘째	200	0
등록	200	0
등록일	200	0
따르면	400	0
라며	400	0
리포터	80	600
링크	200	0
말하고	400	0
말한다	400	0
말했다	400	0
모더레이터	80	200
문의	200	0
문의처	200	0
물었다	400	0
물음	80	600
미디어	80	600
박사	100	8000
반박했다	400	0
발표했다	400	0
발행일	200	0
밝혔다	400	0
번역	80	c00
보도했다	400	0
보충질문	80	600
본부장	80	400
부대변인	80	400
부의장	80	200
부총리	80	400
부통령	80	400
분류	200	0
분석	200	0
비서실장	80	400
비판했다	400	0
사무총장	80	400
사진	200	0
사진 제공	200	0
사진제공	200	0
사회	80	200
사회자	80	200
상원의원	80	400
선생	100	8000
선생님	100	8000
설명했다	400	0
섹션	200	0
속보	200	0
수상	80	400
수정	200	0
시간	200	0
시장	80	400
실장	80	400
썼다	400	0
아나운서	80	200
안보실장	80	400
앵커	80	200
언급했다	400	0
언론	80	600
언론인	80	600
업데이트	200	0
여사	100	8000
연락처	200	0
영부인	80	400
영상	200	0
예를 들어	200	0
오퍼레이터	80	200
외교부 대변인	80	400
외교부 장관	80	400
외교부장관	80	400
외교장관	80	400
외무상	80	400
원장	80	400
위원장	80	200
유엔 사무총장	80	400
음성	200	0
의원	180	8400
의장	80	200
의장대행	80	200
의제	200	0
이라며	400	0
이메일	200	0
이미지	200	0
이어서 보기	200	0
인터뷰	200	0
인터뷰 진행자	80	600
인터뷰어	80	600
인터뷰이	80	800
일시	200	0
일자	200	0
입력	200	0
자료	200	0
자료제공	200	0
자세히 보기	200	0
작성일	200	0
작성자	200	0
장관	80	400
장군	180	8400
장소	200	0
저자	200	0
적었다	400	0
전문가	80	800
전하	100	8000
전했다	400	0
전화	200	0
전화번호	200	0
정정	200	0
정책관	80	400
제목	200	0
조회	200	0
조회수	200	0
좌장	80	200
주석	80	400
주소	200	0
주의	200	0
주장했다	400	0
주제	200	0
주지사	80	400
중요	200	0
지적했다	400	0
진행	80	200
진행자	80	200
질문	80	600
질문자	80	600
질문했다	400	0
질의	80	600
질의자	80	600
차관	80	400
참고	200	0
참석	200	0
첨부	200	0
첨부파일	200	0
첫째	200	0
청와대 대변인	80	400
청장	80	400
초대손님	80	800
촉구했다	400	0
총리	80	400
총재	80	400
최종수정	200	0
추가 질문	80	600
추가질문	80	600
출연자	80	800
출입기자	80	600
출처	200	0
취재	200	0
취재기자	80	600
취재진	80	600
카테고리	200	0
캡션	200	0
키워드	200	0
태그	200	0
털어놨다	400	0
토로했다	400	0
통역	80	c00
통역관	80	c00
통역사	80	c00
통일부 장관	80	400
특파원	80	600
패널	80	800
팩스	200	0
편집	200	0
편집자	80	600
편집자 주	200	0
편집자주	200	0
평가했다	400	0
폐하	100	8000
했다고	400	0
호스트	80	200
홈페이지	200	0
홍보수석	80	400
확인했다	400	0
"""#
}
