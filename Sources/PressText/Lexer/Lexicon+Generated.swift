// SPDX-License-Identifier: Apache-2.0
// Made from Specs/lexicon by `swift run spec-tool generate`; don't edit.
// swift-format-ignore-file

extension Lexicon {
  // phrase, lists, value
  static let rows = #"""
# # #	10000	0
###	10000	0
's avonds	4	100
's middags	4	100
's ochtends	4	80
(c) 0	4000	2c0000
(end)	10000	0
(ends)	10000	0
(土)	2	60
(日)	2	70
(月)	2	10
(木)	2	40
(水)	2	30
(火)	2	20
(金)	2	50
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
a hyperlink to the site is required	4000	680000
a las	8	0
a les	8	0
a network error caused the media download to fail part-way.	2000	800000
a+	2000	3c0000
a+ a-	2000	3c0000
a- a a+	2000	3c0000
a- a+	2000	3c0000
a. m.	4	80
a.m	4	80
a.m.	4	80
aa	2000	3c0000
aaa	2000	3c0000
aangemaakt	20	10000
aangemaakt op	20	10000
aangepast	20	20000
ab	8	0
abc	20000	2000
abc news	20000	2000
abends	4	100
about the author	2000	40000
about the journal	2000	40000
about these ads	2000	c0000
about this site	2000	40000
about us	2000	40000
abr	1	4
abril	1	4
abstract	200	0
abu	1000	0
abunə ol	2000	380000
abunə olun	2000	380000
abunəlik	2000	4c0000
abunəlikdən çix	2000	4c0000
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
acknowledged	400	0
acst	10	66000000
actualisé le	20	20000
actualitzat	20	20000
actualitzat el	20	20000
actualización	20	20000
actualizada	20	20000
actualizado	20	20000
actualizado el	20	20000
actualizado em	20	20000
actualizare	20	20000
actualizat	20	20000
actualizat la	20	20000
actualizată	20	20000
ad choices	2000	c0000
adchoices	2000	c0000
add a comment	2000	1c0000
add as a preferred source on google	2000	380000
add comment	2000	1c0000
add your comment	2000	1c0000
added	400	0
adding	400	0
address	200	0
address:	4000	200000
adds	400	0
adim	80000	0
adm.	100	4000
administration official	80	400
admiral	80	400
admits	400	0
admitted	400	0
ads	2000	c0000
ads by google	2000	c0000
adt	10	b4000000
advertise	2000	c0000
advertise with us	2000	c0000
advertisement	2200	c0000
advertisement - scroll to continue	2000	c0000
advertisement. scroll to continue reading.	2000	c0000
advertising	2000	c0000
adăugat	20	10000
adăugat la	20	10000
aedt	10	6c000000
aest	10	68000000
affirmed	400	0
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
aggiornamento	20	20000
aggiornata	20	20000
aggiornata il	20	20000
aggiornato	20	20000
aggiornato il	20	20000
ago	1	8
agost	1	8
agosto	1	8
agustus	1	8
aid	1000	0
aide	80	c00
air date	20	30000
aired	20	30000
ajouté le	20	10000
akademik	100	4000
akdt	10	20000000
akst	10	1c000000
aktualisiert	20	20000
aktualisiert am	20	20000
aktualizace	20	20000
aktualizacja	20	20000
aktualizované	20	20000
aktualizováno	20	20000
akşamüstü	4	100
al	1000	0
al arabiya	20000	2000
al jazeera	20000	2000
all	80	a00
all news	2000	480000
all rights reserved	2000	2c0000
all rights reserved.	2000	2c0000
all sections	2000	480000
alle	8	0
alle ore	8	0
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
alterada	20	20000
altyazi parametrləri	2000	800000
am	24	10080
amb.	100	4000
ambassador	80	400
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
analysis	200	0
analysis by	40	0
analyst	80	800
analytics cookies	2000	240000
anchor	80	200
anchorman	80	200
and	401000	0
android üçün	2000	100000
ani	20000	2000
annex	200	0
announced	400	0
announcer	80	200
anp	20000	2000
ans	80	800
ans.	80	800
ansa	20000	2000
answer	480	800
answered	400	0
answers	80	800
any use of materials	4000	680000
any use of materials is allowed only if there is a hyperlink	4000	680000
aoû	1	8
août	1	8
ap	20000	2000
apa	20000	2000
aparici	80	200
aparicilar	80	200
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
april	1	4
aprila	1	4
aprile	1	4
aprilie	1	4
après-midi	4	100
apríl	1	4
apríla	1	4
ara	1	c
aralik	1	c
arayiş	200	0
arb	20000	2000
ardi var	10000	0
ardini oxu	2000	600000
argued	400	0
argues	400	0
armenpress	20000	2000
around the web	2000	c0000
art	10	b4000000
article continues after this advertisement	2000	c0000
article continues below advertisement	2000	c0000
article views: 0	2000	840000
articles published	2000	640000
arxasi var	10000	0
arxiv foto	2000	540000
as	8	0
as delivered on	20	30000
as well	400000	0
ask	400	0
asked	400	0
asked me	400	0
asks	400	0
asserted	400	0
assistant secretary	80	400
assistant secretary general	80	400
assistant secretary-general	80	400
associated press	20000	2000
ast	10	b0000000
at	201008	0
atom feed	2000	380000
attachment	200	0
attendee	80	a00
attendees	200	0
attending	200	0
attorney general	80	400
attorney-general	80	400
atualizada	20	20000
atualizada em	20	20000
atualizado	20	20000
atualizado em	20	20000
atualizado há	20	20000
audience	80	a00
audience member	80	a00
audience members	80	a00
audio	200	0
audio player	2000	800000
audio track	2000	800000
audio trek	2000	800000
auditoriya	80	a00
aug	1	8
august	1	8
augusta	1	8
augusti	1	8
augustus	1	8
augusztus	1	8
ausgabe vom	20	10000
ausgestrahlt am	20	30000
author	200	0
author archives	2000	40000
author profile	2000	40000
author:	40	0
authors	200	0
authors:	40	0
auto 0p 0p 0p 0p 0p	2000	800000
available in:	4000	400000
available on google play	2000	100000
available on the app store	2000	100000
avgust	1	8
avgusta	1	8
avq	1	8
avqust	1	8
avqustun	1	8
avr	1	4
avril	1	4
awst	10	60000000
axios	20000	2000
axtar	2000	6c0000
axtariş	2000	6c0000
axtariş işə salinir	2000	6c0000
axtariş nəticələri	2000	6c0000
axtariş sözünü daxil edin	2000	6c0000
axtarmağa başlamaq üçün yazin	2000	6c0000
axşaminiz xeyir	40000	0
axşamüstü	4	100
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
açilma saati	20	30000
açiqladi	400	0
açiqlayib	400	0
ağu	1	8
ağustos	1	8
ažurirano	20	20000
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
baki vaxti	2010	50740000
baki vaxti ilə	2010	50740000
bakida hava	2000	880000
baku time	10	50000000
balandžio	1	4
baxilib: 0	2000	840000
baxiş	200	0
baxiş sayi	200	0
baxiş sayi:	4000	840000
baxiş sayi: 0	2000	840000
baxiş: 0	2000	840000
baxişlarin sayi: 0	2000	840000
bazar	2	70
bazar ertəsi	2	10
bağişlayin	40000	0
baş direktor	80	400
baş katib	80	400
baş katibin müavini	80	400
baş nazir	80	400
baş nazirin müavini	80	400
baş səhifə	2000	480000
baş xəbərlər	2000	640000
başlama saati	20	30000
başliq parametrləri	2000	800000
başliq parametrləri dialoqu	2000	800000
başliqlari söndür	2000	800000
bbc	20000	2000
bbc azərbaycanca	20000	2000
be the first to comment	2000	1c0000
be the first to comment!	2000	1c0000
be the first to like this.	2000	340000
bearbeitet	20	20000
bearbeitet am	20	20000
become a member	2000	300000
become a patron	2000	300000
become a patron!	2000	300000
become a subscriber	2000	440000
become a supporter	2000	300000
began	400	0
beginn	20	30000
beginn der sitzung	20	30000
beginning of dialog window. escape will cancel and close the window.	2000	800000
belga	20000	2000
ben	1000	0
bewerkt	20	20000
bijgewerkt	20	20000
bijgewerkt op	20	20000
bildirdi	400	0
bildirib	400	0
bildirilib	400	0
bildirir	400	0
bildirişləri aktiv et	2000	4c0000
bin	1000	0
bint	1000	0
bir cavab yazin	2000	1c0000
birinci vitse-prezident	80	400
birincisi	200	0
birželio	1	6
bitiş saati	20	30000
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
blog at wordpress.com.	2000	2c0000
blogger	80	600
bloomberg	20000	2000
bmt-nin baş katibi	80	400
bookmark the permalink.	2000	280000
brauzeriniz videonu dəstəkləmir	2000	800000
breadcrumb navigation	2000	180000
breadcrumbs	2000	180000
breaking	200	0
brig. gen.	100	4000
broadcast	20	30000
broadcasting	20000	1000
broadcasting corporation	20000	1000
brt	10	34000000
bst	10	c4000000
bu	100800	0
bu barədə daha geniş	2000	640000
bu media üçün uyğun mənbə tapilmadi.	2000	800000
bu modal escape düyməsini basmaqla və ya bağlama düyməsini sixmaqla bağlana bilər.	2000	800000
bu sayt kukilərdən istifadə edir	4000	240000
bu xəbəri paylaş	2000	700000
bulletin	20000	1000
bunlari da oxuyun	2000	640000
bunu da oxuyun	2000	640000
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
bölüş	2000	700000
böyüt	2000	3c0000
bülletenə abunə olun	2000	4c0000
bütün fotolar	2000	580000
bütün hüquqlar qorunur.	2000	2c0000
bütün parametrləri susmaya görə bərpa edin	2000	800000
bütün xəbərlər	2000	480000
bütün xəbərlərə bax	2000	600000
bütün şəkillər	2000	580000
bře	1	3
březen	1	3
března	1	3
březnu	1	3
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
canli izlə	2000	800000
canli yayim	2000	800000
canli yayim axtarişi, hal-hazirda canli yayim göstərilir	2000	800000
canli yayim axtarişi, hal-hazirda canli yayimdan geridədir	2000	800000
capt.	100	4000
caption	200	0
caption settings dialog	2000	800000
caption:	8000	0
captions off	2000	800000
captions settings	2000	800000
cari vaxt	2000	740000
cat	10	c8000000
categories	200	0
categories:	4000	780000
categorized as	4000	780000
categorized in	4000	780000
category	200	0
category:	4000	780000
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
central time	10	a8000000
cest	10	48000000
cet	10	44000000
cgtn	20000	2000
chair	80	200
chairman	80	200
chairperson	80	200
chairwoman	80	200
chancellor	80	400
change font size	2000	3c0000
change language	2000	400000
change password	2000	440000
channel	20000	1000
channel 0	20000	2000
chapter 0	200	0
chargé d'affaires	80	400
chief executive	80	400
chief of staff	80	400
choose language	2000	400000
choose your language	2000	400000
chorus	80	a00
chronicle	20000	1000
chst	10	68000000
city	200	0
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
cmt	2	60
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
coming	400000	0
comment in queue for moderation.	2000	1c0000
commented	400	0
comments	200	0
comments are closed	2000	1c0000
comments are closed.	2000	1c0000
comments closed	2000	1c0000
commissioner	80	400
community guidelines	2000	7c0000
compiled by	40	0
concluded	400	0
concludes	400	0
conclusion	200	0
conference operator	80	200
confirmed	400	0
congratulations	40000	0
congressman	80	400
congresswoman	80	400
connect with us	2000	380000
consent preferences	2000	240000
consent preferences center	2000	240000
contact	200	0
contact details	2000	200000
contact information	2000	200000
contact site owner	2000	200000
contact the newsroom	2000	200000
contact us	2000	200000
contacts	200	0
content continues below	2000	c0000
content last reviewed	20	20000
content licensed under	4000	680000
context	200	0
continue reading	2000	600000
continue reading below	2000	c0000
continue with facebook	2000	440000
continue with google	2000	440000
continued	400	0
continues	400	0
cookie consent	2000	240000
cookie management	2000	240000
cookie notice	2000	240000
cookie policy	2000	240000
cookie preferences	2000	240000
cookie settings	2000	240000
cookies	2000	240000
cookies & privacy	2000	240000
cookies manager panel	2000	240000
copied	2000	280000
copied to clipboard	2000	280000
copied!	2000	280000
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
correction	200	0
corrections policy	2000	7c0000
correspondent	400080	600
cot	10	2c000000
country	200	0
country:	4000	780000
courier	20000	1000
courtesy photo	2000	540000
creado	20	10000
creado el	20	10000
creado en	20	10000
creat	20	10000
creat la	20	10000
creata	20	10000
create a free account	2000	440000
created	20	10000
created on	20	10000
creato	20	10000
creato il	20	10000
creată	20	10000
credit	200	0
credit:	8000	0
credits	200	0
credits:	8000	0
criada	20	10000
criado	20	10000
criado em	20	10000
crowd	80	a00
créé	20	10000
créé le	20	10000
cst	10	a8000000
csütörtök	2	40
ct	10	a8000000
ctk	20000	2000
ctv	20000	2000
cum	2	50
cuma	2	50
cumartesi	2	60
currency converter	2000	880000
currency rates	2000	880000
current time	2000	740000
current time 0:0	2000	800000
current time:	4000	740000
currently	400000	0
cze	1	6
czerwca	1	6
czerwcu	1	6
czerwiec	1	6
czw	2	40
czwartek	2	40
cümə	2	50
cümə axşami	2	40
cənab	100	4000
da	401000	0
da manhã	4	80
da noite	4	100
da tarde	4	100
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
data	20	10000
data actualizării	20	20000
data aktualizacji	20	20000
data da entrevista	20	30000
data da publicação	20	10000
data de atualização	20	20000
data de criação	20	10000
data de publicação	20	10000
data dell'evento	20	30000
data di aggiornamento	20	20000
data di creazione	20	10000
data di pubblicazione	20	10000
data di trasmissione	20	30000
data do evento	20	30000
data dodania	20	10000
data emisji	20	30000
data evenimentului	20	30000
data modyfikacji	20	20000
data postării	20	10000
data protection	2000	7c0000
data pubblicazione	20	10000
data publicării	20	10000
data publikacji	20	10000
data utworzenia	20	10000
data wydania	20	10000
data wydarzenia	20	30000
date	220	10000
date de l'entretien	20	30000
date de l'événement	20	30000
date de mise à jour	20	20000
date de parution	20	10000
date de publication	20	10000
date issued	20	10000
date modified	20	20000
date of event	20	30000
date of interview	20	30000
date of publication	20	10000
date of release	20	10000
date of speech	20	30000
date published	20	10000
dated	20	10000
datum	20	10000
datum aktualizace	20	20000
datum der veranstaltung	20	30000
datum evenement	20	30000
datum konání	20	30000
datum publikace	20	10000
datum vydání	20	10000
datum zveřejnění	20	10000
dată	20	10000
davami var	10000	0
davamini oxu	2000	600000
daxil ol	2000	440000
daxili işlər naziri	80	400
day.az	20000	2000
de	1000	0
de l'ap.m.	4	100
de l'après-midi	4	100
de la	1000	0
de la madrugada	4	80
de la mañana	4	80
de la tarde	4	100
de los	1000	0
de.	4	80
dec	1	c
decembar	1	c
december	1	c
decembra	1	c
decembrie	1	c
declared	400	0
decline cookies	2000	240000
decrease font size	2000	3c0000
decrease size	2000	3c0000
decrease text size	2000	3c0000
dedi	400	0
dedilər	400	0
default font size	2000	3c0000
default size	2000	3c0000
defence minister	80	400
defense minister	80	400
degli	1000	0
dek	1	c
dekabr	1	c
dekabrin	1	c
del	1000	0
del pomeriggio	4	100
delegate	80	a00
delivered on	20	30000
della	1000	0
dello	1000	0
den	1000	0
denied	400	0
deny all cookies	2000	240000
deputat	80	400
deputy foreign minister	80	400
deputy minister	80	400
deputy prime minister	80	400
deputy secretary	80	400
deputy secretary general	80	400
deputy secretary-general	80	400
deputy spokesperson	80	400
der	1000	0
dernière mise à jour	20	20000
dernière mise à jour le	20	20000
dernière modification	20	20000
dernière modification le	20	20000
des	1001	c
descriptions off	2000	800000
desember	1	c
desembre	1	c
design and development	4000	2c0000
deutsche welle	20000	2000
developed and designed by	4000	2c0000
deyib	400	0
deyir	400	0
deyirlər	400	0
dez	1	c
dezember	1	c
dezembro	1	c
değiştirilme	20	20000
di	1002	20
di mattina	4	80
di pomeriggio	4	100
di sera	4	100
dialoq pəncərəsinin başlanğici. escape düyməsi ləğv edəcək və pəncərəni bağlayacaq.	2000	800000
dialoq pəncərəsinin sonu.	2000	800000
dic	1	c
dicembre	1	c
diciembre	1	c
did you find this helpful?	2000	340000
dienstag	2	20
diffusion	20	30000
diffusé le	20	10000
difundido	20	10000
difuzat la	20	30000
digər bölmələr	2000	480000
digər dillər	2000	400000
digər xəbərlər	2000	640000
digər yazilar	2000	640000
dijous	2	40
diktor	80	200
dil seçin	2000	400000
dili seç	2000	400000
dili seçin	2000	400000
dilluns	2	10
dim	2	70
dimanche	2	70
dimarts	2	20
dimecres	2	30
dimineața	4	80
din data de	20	10000
dinsdag	2	20
diperbarui	20	20000
dipublikasikan	20	10000
diqqət	200	0
diqqətə çatdirdi	400	0
diqqətə çatdirib	400	0
direct link	2000	280000
director general	80	400
director-general	80	400
disclaimer	200	0
dispatch	20000	1000
display problems?	2000	4c0000
dissabte	2	60
diterbitkan	20	10000
diumenge	2	70
divendres	2	50
divulgado em	20	10000
dizayn:	4000	2c0000
dnia	20	10000
do	2	40
do not accept	2000	240000
do not sell my info	2000	7c0000
do not sell my personal information	2000	240000
do not sell or share my personal information	2000	240000
document type	200	0
dodano	20	10000
dom	2	70
domenica	2	70
domingo	2	70
don't miss	2000	640000
donate now	2000	300000
donate today	2000	300000
donderdag	2	40
donnerstag	2	40
dop.	4	80
dopoledne	4	80
dos	1000	0
dostlarinizla paylaşin	2000	700000
dostlarinla paylaş	2000	700000
dostuna göndər	2000	700000
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
dpa	20000	2000
dr	100	4000
dr.	100	4000
du	1020	10000
du mat.	4	80
du matin	4	80
du soir	4	100
du.	4	100
dub	1	4
duben	1	4
dubna	1	4
dubnu	1	4
dum	2	70
duminică	2	70
după-amiaza	4	100
duration	200	0
dw	20000	2000
déc	1	c
décembre	1	c
dövlət başçisi	80	400
dövlət katibi	80	400
düzenlendi	20	20000
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
e-poçt	200	0
e-poçt ünvani	2000	4c0000
e-poçt ünvaniniz	2000	4c0000
e-poçt:	4000	200000
e-poçtla göndər	2000	700000
e-poçtunuzu daxil edin	2000	4c0000
eastern time	10	ac000000
eat	10	cc000000
echo	20000	1000
edit this page	2000	340000
editado	20	20000
editat	20	20000
edited	20	20000
edited by	240	0
editing by	200	0
editor	80	600
editor's choice	2000	640000
editor's note	200	0
editor's picks	2000	640000
editorial board	2000	40000
editorial guidelines	2000	7c0000
editorial policy	2000	7c0000
editorial staff	2000	40000
editorial team	2000	40000
editors' picks	2000	640000
edt	10	30000000
edytowane	20	20000
edytowano	20	20000
eest	10	4c000000
eet	10	48000000
efe	20000	2000
efir tarixi	20	30000
eingestellt am	20	10000
eki	1	a
ekim	1	a
eklenme	20	10000
eklenme tarihi	20	10000
ekran görüntüsü	2000	540000
ekspert	80	800
el	1020	10000
el país	20000	2000
elektron poçt	200	0
elektron poçt:	4000	200000
elokuu	1	8
elokuuta	1	8
em	4	100
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
embed code	2000	800000
emcee	80	200
emisja	20	30000
emitido	20	30000
emitido el	20	10000
emphasised	400	0
emphasized	400	0
enable high contrast	2000	80000
end	10000	0
end of dialog window.	2000	800000
end of document	10000	0
end of release	10000	0
end of text	10000	0
end of transcript	10000	0
end time	20	30000
end transcript	10000	0
end/	10000	0
ends	10000	0
ene	1	1
energetika naziri	80	400
energy minister	80	400
enero	1	1
english version	2000	400000
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
entretien du	20	30000
entries feed	2000	380000
enviado	20	10000
enviado el	20	10000
erschienen	20	10000
erschienen am	20	10000
erstellt	20	10000
erstellt am	20	10000
erstveröffentlichung	20	10000
essential cookies only	2000	240000
est	10	ac000000
estimated reading time	4000	600000
et	1010	ac000000
etiketlər	200	0
etiketlər:	4000	780000
etkinlik tarihi	20	30000
euronews	20000	2000
event	200	0
event date	20	30000
everybody	800	0
everyone	880	a00
examiner	20000	1000
example	200	0
except where otherwise noted	4000	680000
exchange rate	2000	880000
exchange rates	2000	880000
exclaimed	400	0
exclusive	200	0
excuse me	40000	0
executive director	80	400
exibido em	20	30000
exit full screen	2000	800000
exit fullscreen	2000	800000
exit picture-in-picture	2000	800000
expand menu	2000	480000
expert	80	800
explained	400	0
explainer	200	0
explains	400	0
explore it on appgallery	2000	100000
explore more	2000	480000
explore more on these topics	2000	780000
export to pdf	2000	5c0000
express	20000	1000
external link	2000	80000
eyl	1	9
eylül	1	9
facebook comments	2000	1c0000
facebook twitter	2000	700000
facebook-da paylaş	2000	700000
facilitator	80	200
fact check	200	0
faks	200	0
faks:	4000	200000
fax	200	0
fax:	4000	200000
featured news	2000	640000
featured posts	2000	640000
featured stories	2000	640000
feb	1	2
febbraio	1	2
feber	1	2
febr	1	2
febrer	1	2
febrero	1	2
februar	1	2
februara	1	2
februari	1	2
februarie	1	2
februarja	1	2
february	1	2
február	1	2
februára	1	2
fecha	20	10000
fecha de actualización	20	20000
fecha de creación	20	10000
fecha de emisión	20	30000
fecha de la entrevista	20	30000
fecha de publicación	20	10000
fecha del evento	20	30000
fecha publicación	20	10000
female speaker	80	c00
female voice	80	c00
fev	1	2
fevereiro	1	2
fevral	1	2
fevralin	1	2
file photo	a000	540000
file photo:	8000	0
filed on	20	10000
filed under	2200	780000
filed under:	4000	780000
fill in your details below or click an icon to log in:	2000	1c0000
finally	200	0
finance minister	80	400
financial times	20000	2000
find out more	2000	600000
find us on facebook	2000	380000
first	200	0
first broadcast	20	30000
first lady	80	400
first minister	80	400
first published	20	10000
first published on	20	10000
fjt	10	70000000
fm	4	80
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
footer menu	2000	480000
footer navigation	2000	480000
for	201000	0
for immediate release	200	0
for media inquiries	4000	200000
for more information, please contact	4000	200000
foreign minister	80	400
foreign ministry spokesman	80	400
foreign ministry spokesperson	80	400
foreign secretary	80	400
former president	80	400
foto	200	0
foto arxivdən	2000	540000
foto mənbəyi	8000	0
foto reportaj	2000	580000
foto ©	8000	0
foto:	8000	0
fotolar	200	0
fotolar:	8000	0
fotonun müəllifi:	8000	0
fotoqraf:	8000	0
found a mistake?	2000	340000
found a typo?	2000	340000
found an error?	2000	340000
fox	20000	2000
fox news	20000	2000
fr	2	50
fr.	100	4000
france 0	20000	2000
fredag	2	50
freedom of information	2000	7c0000
freitag	2	50
frequently asked questions	2000	40000
fri	2	50
friday	2	50
frissítve	20	20000
frissült	20	20000
from	201200	0
from our partners	2000	c0000
from the floor	80	a00
full resolution	2000	580000
full screen	2000	800000
full story	2000	600000
full-size image	2000	580000
fullscreen	2000	800000
functional cookies	2000	240000
further reading	2000	640000
fév	1	2
févr	1	2
février	1	2
gazette	20000	1000
gecreëerd	20	10000
gecə rejimi	2000	80000
gegužės	1	5
gehalten am	20	30000
gemaakt op	20	10000
gen	1	1
gen.	100	4000
gener	1	1
genişləndirilmiş axtariş	2000	6c0000
gennaio	1	1
geplaatst	20	10000
geplaatst op	20	10000
gepost op	20	10000
gepostet am	20	10000
gepubliceerd	20	10000
gepubliceerd op	20	10000
geri qayit	2000	480000
gesendet am	20	30000
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
gewijzigd	20	20000
gewijzigd op	20	20000
geändert am	20	20000
gio	2	40
giovedì	2	40
giriş	2020	450000
giriş tarihi	20	10000
giu	1	6
giugno	1	6
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
godine	800000	0
godz.	1000008	0
godzina	8	0
good afternoon	40000	0
good day	40000	0
good evening	40000	0
good morning	40000	0
google play	2000	100000
google play store	2000	100000
google play-dən yüklə	2000	100000
got it	2000	240000
got it!	2000	240000
gov.	100	4000
governor	80	400
graphic:	8000	0
greetings	40000	0
gru	1	c
grudnia	1	c
grudniu	1	c
grudzien	1	c
grudzień	1	c
gruodžio	1	c
gst	10	d0000000
guardian	20000	1000
guest	80	800
görmə məhdudiyyətlilər üçün	2000	80000
görə	1000	0
gözdən əlil vətəndaşlar üçün	2000	80000
güncelleme	20	20000
güncelleme tarihi	20	20000
güncellendi	20	20000
güncellenme	20	20000
güncellenme tarihi	20	20000
gündüz	4	100
gündüz rejimi	2000	80000
günortaniz xeyir	40000	0
günün xəbərləri	2000	640000
günün əsas xəbərləri	2000	640000
gərəkli sahələr * ilə işarələnmişdir	4000	1c0000
h	1000008	0
h.e.	100	4000
h.m.	100	4000
h.r.h.	100	4000
haaretz	20000	2000
haber girişi	20	10000
hailed	400	0
hami	80	a00
hamisina bax	2000	600000
hamisina baxin	2000	600000
hamisini göstər	2000	600000
hamisini qəbul et	2000	240000
handout photo	2000	540000
haqqinda	1000	0
hava proqnozu	2000	880000
haz	1	6
haziran	1	6
hazirladi	240	0
he	800	0
headline	200	0
heard on	20	30000
hec	10	44000000
heinäkuu	1	7
heinäkuuta	1	7
held on	20	30000
hello	40000	0
hello everyone	40000	0
helmikuu	1	2
helmikuuta	1	2
help center	2000	40000
her excellency	100	4000
her majesty	100	4000
herald	20000	1000
here	400000	0
here from	200000	0
here's how you know	2000	80000
hesab edir	400	0
hesabim	2000	440000
heures	1000000	0
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
his excellency	100	4000
his majesty	100	4000
his royal highness	100	4000
hits: 0	2000	840000
hkt	10	60000000
hod	1000000	0
hod.	1000000	0
hodin	1000000	0
home /	4000	180000
home >	4000	180000
home secretary	80	400
home »	4000	180000
home ›	4000	180000
home →	4000	180000
hon.	100	4000
horas	1000000	0
host	80	200
hosts	80	200
hours	1000000	0
how	200	0
how useful was this?	2000	340000
hrh	100	4000
hrs	1000000	0
hrs.	1000000	0
hs	1000000	0
hst	10	18000000
huawei appgallery	2000	100000
huhtikuu	1	4
huhtikuuta	1	4
humidity:	4000	880000
hétfő	2	10
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
ia	20000	1000
ian	1	1
ianuarie	1	1
ianə et	2000	300000
ibn	1000	0
iclasin sədri	80	200
icra başçisi	80	400
icraçi direktor	80	400
ict	10	5c000000
ictimai televiziya	20000	2000
idt	10	4c000000
if you continue to browse this website,	2000	240000
if you find an error, select it and press ctrl+enter	2000	340000
ikincisi	200	0
il	800020	10000
ilk yayin	20	10000
illustration photo	2000	540000
illustration:	8000	0
illustrative photo	2000	540000
ilə	1000	0
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
important	200	0
imtina et	2000	240000
in	1000	0
in case you missed it	2000	640000
in other news	2000	640000
in the afternoon	4	100
in the evening	4	100
in the morning	4	80
in this article	2000	780000
in this language	2000	400000
in this story	2000	780000
increase font size	2000	3c0000
increase size	2000	3c0000
increase text size	2000	3c0000
indeksə qayit	2000	480000
independent	20000	1000
informasiya agentliyi	20000	1000
ingilis dilində	2000	400000
initializing search	2000	6c0000
inquirer	20000	1000
inserido em	20	10000
inserito il	20	10000
insisted	400	0
insists	400	0
interfax	20000	2000
interior minister	80	400
international edition	2000	400000
interpressnews	20000	2000
interpreter	80	c00
interrogator	80	600
intervenant(s)	20	30000
interview	200	0
interview by	40	0
interview date	20	30000
interviewed by	40	0
interviewee	80	800
interviewer	80	600
interviewers	80	600
ios üçün	2000	100000
iqtisadiyyat naziri	80	400
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
iul	1	7
iulie	1	7
iun	1	6
iunie	1	6
iyl	1	7
iyn	1	6
iyul	1	7
iyulun	1	7
iyun	1	6
iyunun	1	6
izah edib	400	0
izah etdi	400	0
iştirakçi	80	a00
iştirakçilar	280	a00
jan	1	1
janeiro	1	1
januar	1	1
januara	1	1
januari	1	1
januarja	1	1
january	1	1
január	1	1
januára	1	1
janv	1	1
janvier	1	1
javascript is disabled	4000	800000
jerusalem post	20000	2000
jeu	2	40
jeudi	2	40
joi	2	40
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
joulukuu	1	c
joulukuuta	1	c
journal	20000	1000
journalist	400080	600
journalists	80	600
jst	10	64000000
judge	180	4400
jue	2	40
jueves	2	40
juil	1	7
juill	1	7
juillet	1	7
juin	1	6
jul	1	7
jula	1	7
julho	1	7
juli	1	7
julij	1	7
julija	1	7
julio	1	7
juliol	1	7
julkaistu	20	10000
july	1	7
jumat	2	50
jun	1	6
juna	1	6
june	1	6
junho	1	6
juni	1	6
junij	1	6
junija	1	6
junio	1	6
juny	1	6
jurnal	20000	1000
jurnali	20000	1000
jurnalist	400080	600
jurnalisti	400000	0
jurnalistlər	80	600
just now	2000	740000
justice	180	4400
jän	1	1
jänner	1	1
júl	1	7
júla	1	7
július	1	7
jún	1	6
júna	1	6
június	1	6
jануар	1	1
kamis	2	40
kanal	20000	1000
kanalimiza abunə olun	2000	380000
kansler	80	400
kapanma saati	20	30000
kas	1	b
kasim	1	b
kateqoriya	200	0
kateqoriya:	4000	780000
kateqoriyalar:	4000	780000
kedd	2	20
keep in touch	2000	380000
keep me updated	2000	4c0000
keep reading	2000	640000
keskiviikko	2	30
kesäkuu	1	6
kesäkuuta	1	6
key words:	4000	780000
keywords	200	0
keywords:	4000	780000
keçid	200	0
keçid kopyalandi	2000	280000
keçid linkləri	2000	80000
keçidi kopyala	2000	280000
kgt	10	58000000
kim	800	0
kimsə	800	0
king	80	400
kiv	80	600
kiv nümayəndəsi	80	600
kizi	1000	0
kiçilt	2000	3c0000
kişi səsi	80	c00
kl	8	0
kl.	8	0
klo	8	0
kollaj:	8000	0
kolovoz	1	8
kolovoza	1	8
konuşma tarihi	20	30000
koordinator	80	200
kopyalandi	2000	280000
kopyalandi!	2000	280000
kovo	1	3
kral	80	400
ksa	10	cc000000
kst	10	64000000
kuki siyasəti	2000	240000
kukilər haqqinda	2000	240000
kvě	1	5
květen	1	5
května	1	5
květnu	1	5
kwi	1	4
kwie	1	4
kwiecien	1	4
kwiecień	1	4
kwietnia	1	4
kwietniu	1	4
kyiv independent	20000	2000
kyiv post	20000	2000
kyodo	20000	2000
kyzy	1000	0
közzétéve	20	10000
la	1000	0
la ora	8	0
laatst bijgewerkt	20	20000
laatst bijgewerkt op	20	20000
laatst gewijzigd	20	20000
laatst gewijzigd op	20	20000
laatst geüpdatet	20	20000
laatste update	20	20000
laatste wijziging	20	20000
lady	100	4000
language	200	0
language:	4000	400000
languages:	4000	400000
lapkričio	1	b
large text	2000	3c0000
larger text	2000	3c0000
las	1008	0
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
lauantai	2	60
layihə haqqinda	2000	40000
layihəyə dəstək	2000	300000
le	1020	10000
le monde	20000	2000
learn more	2000	600000
learn more...	2000	600000
leave a comment	2000	1c0000
leave a reply	2000	1c0000
led	1	1
leden	1	1
ledna	1	1
lednu	1	1
legal information	2000	7c0000
legal notice	2000	7c0000
les	1000	0
let me choose	2000	240000
letter spacing	2000	3c0000
letzte aktualisierung	20	20000
letzte änderung	20	20000
letztes update	20	20000
license	200	0
liepos	1	7
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
lip	1	7
lipanj	1	6
lipca	1	7
lipcu	1	7
lipiec	1	7
lipnja	1	6
lis	1	b
listen	200	0
listen live	2000	800000
listen now	2000	800000
listen to article	2000	600000
listen to the story	2000	600000
listen to this article	2000	600000
listopad	1	b
listopada	1	b
listopadu	1	b
listopadzie	1	b
live	200	0
live radio	2000	800000
load comments	2000	1c0000
load more	2000	600000
load more comments	2000	1c0000
load more posts	2000	600000
loading ad	2000	c0000
loading comments…	2000	1c0000
local time	2000	740000
local time:	4000	740000
location	200	0
location map	2000	200000
log in	2000	440000
log in or sign up	2000	440000
log in to your account	2000	440000
log out	2000	440000
logged in as	4000	440000
login	2000	440000
login / register	2000	440000
lokakuu	1	a
lokakuuta	1	a
loop the current video	2000	800000
lord	100	4000
los	1000	0
lt.	100	4000
lt. col.	100	4000
lt. gen.	100	4000
lug	1	7
luglio	1	7
lun	2	10
lundi	2	10
lunedì	2	10
lunes	2	10
luni	2	10
lusa	20000	2000
lut	1	2
lutego	1	2
luty	1	2
lutym	1	2
lördag	2	60
lørdag	2	60
m.	800000	0
maaliskuu	1	3
maaliskuuta	1	3
maanantai	2	10
maandag	2	10
maart	1	3
madam	100	4000
madam chair	80	200
madam president	80	400
madam speaker	80	200
madrugada	4	80
mag	1	5
magazine	20000	1000
maggio	1	5
mai	1	5
maig	1	5
mail	20000	1000
main navigation	2000	480000
main page >	4000	180000
main »	4000	180000
maintained	400	0
maio	1	5
maj	1	5
maj.	100	4000
maj. gen.	100	4000
maja	1	5
maju	1	5
make a contribution	2000	300000
make a donation	2000	300000
male speaker	80	c00
male voice	80	c00
maliyyə naziri	80	400
manage consent	2000	240000
manage cookie preferences	2000	240000
manage cookies	2000	240000
manage preferences	2000	240000
manage settings	2000	240000
manage your subscription	2000	4c0000
mandag	2	10
mandatory cookies	2000	240000
many thanks	40000	0
many voices	80	a00
mar	3	23
maraqli xəbərlər	2000	640000
marca	1	3
march	1	3
marcu	1	3
mardi	2	20
marec	1	3
maret	1	3
marketing cookies	2000	240000
marraskuu	1	b
marraskuuta	1	b
mars	1	3
mart	1	3
marta	1	3
martedì	2	20
martes	2	20
martie	1	3
martin	1	3
marts	1	3
marzec	1	3
marzo	1	3
març	1	3
março	1	3
marți	2	20
master of ceremonies	80	200
materiallardan istifadə	4000	680000
materiallardan istifadə edilərkən istinad zəruridir	2000	680000
may	1	5
mayin	1	5
mayis	1	5
mayo	1	5
mayor	80	400
mc	80	200
mdt	10	28000000
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
mediafax	20000	2000
meet the team	2000	40000
megjelent	20	10000
mei	1	5
member of the audience	80	a00
menyu sətri	2000	180000
menyunu aç	2000	480000
menyunu bağla	2000	480000
mer	2	30
mercoledì	2	30
mercredi	2	30
mercury	20000	1000
messrs.	100	4000
mesz	10	48000000
met	10	44000000
meydan tv	20000	2000
mez	10	44000000
mi	2	30
microsoft store	2000	100000
mie	2	30
miercuri	2	30
minggu	2	70
minister	80	400
minister for foreign affairs	80	400
minister of foreign affairs	80	400
minnətdaram	40000	0
minute read	2000	600000
mirror	20000	1000
mis en ligne le	20	10000
mis à jour	20	20000
mis à jour le	20	20000
mis à jour récemment	20	20000
mise en ligne	20	10000
mise à jour	20	20000
mise à jour le	20	20000
miss	100	4000
mittags	4	100
mittwoch	2	30
mié	2	30
miércoles	2	30
mo	2	10
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
moderator	80	200
moderators	80	200
modern slavery statement	2000	7c0000
modificado	20	20000
modificado el	20	20000
modificado em	20	20000
modificat	20	20000
modificat la	20	20000
modificato	20	20000
modificato il	20	20000
modified	20	20000
modified on	20	20000
modifié	20	20000
modifié le	20	20000
modyfikacja	20	20000
mon	2	10
monday	2	10
monitor	20000	1000
montag	2	10
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
morgens	4	80
moscow time	10	4c000000
most commented	2000	640000
most popular	2000	640000
most read	2000	640000
most shared	2000	640000
most viewed	2000	640000
most watched	2000	640000
mr	100	4000
mr.	100	4000
mr. chairman	80	200
mr. president	80	400
mr. speaker	80	200
mrs	100	4000
mrs.	100	4000
mrt	1	3
mrz	1	3
ms	100	4000
ms.	100	4000
msd	10	50000000
msk	10	4c000000
msnbc	20000	2000
mst	10	a4000000
mt	10	a4000000
mti	20000	2000
multiple speakers	80	c00
must read	2000	640000
mx.	100	4000
my comments	2000	1c0000
my name is	80000	0
my name's	80000	0
my profile	2000	440000
myt	10	60000000
máj	1	5
mája	1	5
május	1	5
március	1	3
mär	1	3
märz	1	3
måndag	2	10
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
n.b.	200	0
nachm.	4	100
nachmittags	4	100
namaz vaxti	2000	880000
namaz vaxtlari	2000	880000
name (optional)	2000	1c0000
naməlum şəxs	80	c00
naposledy aktualizováno	20	20000
naposledy upraveno	20	20000
narrator	80	200
natiq	80	c00
nato secretary general	80	400
nato secretary-general	80	400
nato-nun baş katibi	80	400
naviqasiyani dəyiş	2000	480000
nazir	80	400
nazir müavini	80	400
nb	200	0
nbc	20000	2000
nbc news	20000	2000
ndt	10	36000000
ndtv	20000	2000
necessary cookies	2000	240000
ned	2	70
nedeľa	2	70
nedjelja	2	70
neděle	2	70
neděli	2	70
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
nhk	20000	2000
nie	2	70
niedz	2	70
niedziela	2	70
niedziele	2	70
niedzielę	2	70
nis	1	4
nisan	1	4
no	200	0
no comments	2000	1c0000
no comments yet	2000	1c0000
no compatible source was found for this media.	2000	800000
no fear act	2000	7c0000
no matching documents	2000	6c0000
no media source currently available	2000	800000
no results found	2000	6c0000
nobody	800	0
noiem	1	b
noiembrie	1	b
normal text	2000	3c0000
not a member?	2000	440000
note	200	0
noted	400	0
notes	400	0
notes to editors	200	0
notify me of follow-up comments via email.	2000	4c0000
notify me of new posts via email.	2000	4c0000
noting	400	0
nov	1	b
novembar	1	b
november	1	b
novembra	1	b
novembre	1	b
novembro	1	b
noviembre	1	b
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
növbəti foto	2000	580000
növbəti məqalə	2000	640000
növbəti səhifə	2000	500000
növbəti xəbər	2000	640000
növbəti yazi	2000	500000
nümayəndə	80	400
nümunə	200	0
nəticə	200	0
nəticə tapilmadi	2000	6c0000
nəşr tarixi	20	10000
o	800	0
o godz.	8	0
objavljeno	20	10000
observed	400	0
observer	20000	1000
observes	400	0
oca	1	1
ocak	1	1
occasionally, some of your visitors may see an advertisement here	2000	c0000
och	1000	0
oct	1	a
october	1	a
octobre	1	a
octombrie	1	a
octubre	1	a
odesláno	20	10000
odp.	4	100
odpoledne	4	100
odvysíláno	20	30000
oesz	10	4c000000
oez	10	48000000
of	201000	0
off-camera	80	c00
offentliggjort	20	10000
official spokesperson	80	400
official website of the	4000	80000
official websites use .gov	2000	80000
og	1000	0
ogli	1000	0
oglu	1000	0
ogly	1000	0
ok	40000	0
ok, accept all	2000	240000
okay	40000	0
okt	1	a
oktobar	1	a
oktober	1	a
oktobra	1	a
oktyabr	1	a
oktyabrin	1	a
október	1	a
októbra	1	a
older entries	2000	500000
older posts	2000	500000
oldest first	2000	1c0000
oluşturuldu	20	10000
oluşturulma	20	10000
oluşturulma tarihi	20	10000
oluşturulma zamani	20	10000
om	8	0
on	1020	10000
on behalf of	200000	0
on this page	2000	480000
on this topic	2000	640000
one	800	0
one blogger likes this.	2000	340000
one comment	2000	1c0000
onlar	800	0
online seit	20	10000
only in current section	2000	6c0000
onsdag	2	30
op	20	10000
opdateret	20	20000
open gallery	2000	580000
open image	2000	580000
open image in new window	2000	580000
open in app	2000	100000
open menu	2000	480000
open search	2000	6c0000
opens in a new tab	2000	80000
opens in a new window	2000	80000
opens in new window	2000	80000
operator	80	200
opined	400	0
opinion	200	0
oppdatert	20	20000
opublikowane	20	10000
opublikowano	20	10000
opublikowany	20	10000
ora	8	0
ore	8	0
original air date	20	30000
ostatnia aktualizacja	20	20000
ostatnia modyfikacja	20	20000
ostatnia zmiana	20	20000
other articles	2000	640000
other languages	2000	400000
other news	2000	640000
other news in this section	2000	640000
ott	1	a
ottobre	1	a
our address	2000	200000
our mobile app	2000	100000
our partners	2000	40000
our staff	2000	40000
our team	2000	40000
out	1	a
outubro	1	a
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
oğlu	1000	0
ožujak	1	3
ožujka	1	3
p. m.	4	100
p.m	4	100
p.m.	4	100
p.s.	200	0
pacific time	10	a0000000
page 0 of 0	2000	500000
page last reviewed	20	20000
page last updated	20	20000
page not found	2000	500000
page views	2000	840000
page views: 0	2000	840000
paid content	2000	c0000
paid post	2000	c0000
panel	80	a00
panelist	80	800
panellist	80	800
pap	20000	2000
parametrləri idarə et	2000	240000
parolu unutmusunuz?	2000	440000
part 0	200	0
participant	80	a00
participants	280	a00
partly cloudy	2000	880000
partner content	2000	c0000
partnyorlarin xəbərləri	2000	c0000
paru le	20	10000
paylaş	2200	700000
paylaşilib	20	10000
paylaşilma	20	10000
paylaşin	2000	700000
paz	3	7a
pazar	2	70
pazartesi	2	10
pazdziernik	1	a
pazdziernika	1	a
pazdzierniku	1	a
paź	1	a
październik	1	a
października	1	a
październiku	1	a
pbs	20000	2000
pdf kimi yüklə	2000	5c0000
pdf version	2000	5c0000
pdf yüklə	2000	5c0000
pdt	10	24000000
per	2	40
perjantai	2	50
permalink	2000	280000
permanent representative	80	400
permission is granted	4000	680000
personal tools and menus	2000	80000
perşembe	2	40
pet	10	ac000000
petak	2	50
pgt	10	68000000
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
photographer:	8000	0
photography:	8000	0
photos	200	0
photos by	8000	0
photos:	8000	0
pht	10	60000000
pia	2	50
piatek	2	50
piatok	2	50
picture:	8000	0
pictures:	8000	0
pin it	2000	700000
pinned comments	2000	1c0000
pią	2	50
piątek	2	50
pkt	10	54000000
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
pm	84	500
po południu	4	100
pointed out	400	0
politico	20000	2000
poll of the day	2000	340000
pomeriggio	4	100
pon	2	10
pondelok	2	10
pondělí	2	10
ponedjeljak	2	10
poniedzialek	2	10
poniedziałek	2	10
pool photo	8000	0
pop-out player	2000	800000
popołudnie	4	100
popular news	2000	640000
popular posts	2000	640000
popular tags	2000	640000
populyar xəbərlər	2000	640000
por	20	10000
portal	20000	1000
portal haqqinda	2000	40000
portali	20000	1000
portalindan	20000	1000
poslední aktualizace	20	20000
poslední změna	20	20000
post	20000	1000
post a comment	2000	1c0000
post comment	2000	1c0000
post navigation	2000	500000
post on x	2000	700000
post your comment	2000	1c0000
postado em	20	10000
postat	20	10000
postat la	20	10000
postat pe	20	10000
postato il	20	10000
posted	620	10000
posted at	20	10000
posted by	60	10000
posted in	2000	780000
posted on	20	10000
posté le	20	10000
powered by google translate	2000	400000
powered by joomla!	2000	2c0000
powered by klaro!	2000	240000
powered by plone & python	2000	2c0000
preference for all services	2000	240000
premier	80	400
première publication	20	10000
pres.	100	4000
present	200	0
presenter	80	200
president	80	400
president elect	80	400
president-elect	80	400
presiding officer	80	200
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
pressure:	4000	880000
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
prezident	80	400
prezidentin köməkçisi	80	400
prezidentə məktub	2000	200000
price	200	0
prima pubblicazione	20	10000
primary navigation	2000	480000
prime minister	80	400
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
pro	1	c
prof	100	4000
prof.	100	4000
professor	100	4000
program	200	0
programme	200	0
progress bar	2000	800000
promised	400	0
promoted	2000	c0000
promoted content	2000	c0000
prononcé le	20	30000
prosinac	1	c
prosinca	1	c
prosince	1	c
prosinci	1	c
prosinec	1	c
protecting your privacy	2000	240000
proudly powered by wordpress	2000	2c0000
prs	2	40
przed południem	4	80
przedpołudnie	4	80
ps	200	0
pst	10	a0000000
pt	12	a0000050
pti	20000	2000
pubblicata	20	10000
pubblicata il	20	10000
pubblicato	20	10000
pubblicato il	20	10000
pubblicazione	20	10000
public radio	20000	1000
public television	20000	1000
publicación	20	10000
publicada	20	10000
publicada em	20	10000
publicado	20	10000
publicado a	20	10000
publicado el	20	10000
publicado em	20	10000
publicado en	20	10000
publicat	20	10000
publicat el	20	10000
publicat la	20	10000
publicat pe	20	10000
publicat în	20	10000
publicatiedatum	20	10000
publication date	20	10000
publicată	20	10000
publicação	20	10000
publicerad	20	10000
publicerades	20	10000
publicerat	20	10000
publiceret	20	10000
publikacja	20	10000
publikované	20	10000
publikováno	20	10000
publikováno dne	20	10000
publisert	20	10000
published	220	10000
published at	20	10000
published date	20	10000
published on	20	10000
publiziert	20	10000
publiziert am	20	10000
publié	20	10000
publié le	20	10000
publié par	20	10000
publié à	20	10000
publiée	20	10000
publiée le	20	10000
push notifications	2000	4c0000
pzt	2	10
pát	2	50
pátek	2	50
pátku	2	50
päivitetty	20	20000
péntek	2	50
přidáno	20	10000
q&a	200	0
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
qua	2	30
quarta	2	30
quarta-feira	2	30
qubernator	80	400
queen	80	400
query	80	600
ques	80	600
ques.	80	600
question	80	600
questioner	80	600
questions	80	600
qui	2	40
quick links	2000	480000
quinta	2	40
quinta-feira	2	40
quipped	400	0
quoted as saying	400	0
qəbul edirəm	2000	240000
qəbul et	2000	240000
qəzet	20000	1000
qəzeti	20000	1000
qəzetindən	20000	1000
r	800000	0
r.	800000	0
rabu	2	30
radio	20000	1000
radio free asia	20000	2000
radio free europe	20000	2000
radio liberty	20000	2000
radiosu	20000	1000
radiosundan	20000	1000
random posts	2000	640000
rate this	2000	340000
rate this article	2000	340000
rate this:	2000	340000
raziyam	2000	240000
re	200	0
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
real tv	20000	2000
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
recorded	20	30000
recorded on	20	30000
recounted	400	0
redactado el	20	10000
redaksiya	80	600
redaksiya ilə əlaqə	2000	200000
redaksiyadan	200	0
redaktor	200	0
redaktorun seçimi	2000	640000
redaktə edilib	20	20000
redaktə et	2000	340000
ref	200	0
reference	200	0
region	200	0
region:	4000	780000
register	20000	1000
reiterated	400	0
reject all	2000	240000
reject all cookies	2000	240000
reject cookies	2000	240000
reklam	2200	c0000
reklam hüququnda	2000	c0000
reklam yerləşdir	2000	c0000
reklam üçün	2000	c0000
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
release date	220	10000
released	20	10000
released on	20	10000
remaining time	2000	800000
remaining time -0:0	2000	800000
remarked	400	0
remarks	400	0
remember me	2000	440000
remove ads	2000	c0000
rep.	100	4000
replied	400	0
replika	80	600
reply	80	800
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
reporters	80	600
reporting	400000	0
reporting by	240	0
reporting for	200000	0
reports	400	0
reportyor	80	600
representative	80	400
representing	200000	0
reprint with attribution	4000	680000
reproduction in whole or in part	4000	680000
reproduction without permission	4000	680000
republishing is permitted	4000	680000
request a correction	2000	340000
required fields are marked *	2000	1c0000
reset all settings	2000	80000
reset font size	2000	3c0000
reset password	2000	440000
responded	400	0
respondent	80	800
response	80	800
restore all settings to the default values	2000	800000
result	200	0
results	200	0
results 0 - 0	2000	500000
return to top	2000	140000
reuters	20000	2000
rev.	100	4000
review	20000	1000
revised	20	20000
rfe/rl	20000	2000
rfi	20000	2000
ria novosti	20000	2000
roku	800000	0
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
rubrika	200	0
rubrika:	4000	780000
rugpjūčio	1	8
rugsėjo	1	9
rujan	1	9
rujna	1	9
rustore	2000	100000
rédigé le	20	10000
rədd et	2000	240000
rəsmi nümayəndə	80	400
rəsmi xəbərlər	2000	480000
rəy bildir	2000	1c0000
rəy yaz	2000	1c0000
sa	2	60
saat	208	0
sab	2	60
sabahiniz xeyir	40000	0
sabato	2	60
sabtu	2	60
said	400	0
sal	2	20
salam	40000	0
salam əleyküm	40000	0
salamlar	40000	0
sali	2	20
sam	2	60
samedi	2	60
samstag	2	60
samt	10	50000000
san	1000	0
sast	10	48000000
sat	2	60
saturday	2	60
sausio	1	1
save as pdf	2000	5c0000
save my name, email, and website in this browser for the next time i comment.	2000	1c0000
save preferences	2000	240000
say	400	0
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
schluss der sitzung	20	30000
score	200	0
screen reader	2000	80000
screen reader access	2000	80000
screenshot:	8000	0
scris la	20	10000
scroll to top	2000	140000
scroll up	2000	140000
seara	4	100
search by keyword	2000	6c0000
search for	2000	6c0000
search for stories, topics	2000	6c0000
search here	2000	6c0000
search news	2000	6c0000
search the site	2000	6c0000
sec.	100	4000
second	200	0
secondary menu	2000	480000
secretary	80	400
secretary general	80	400
secretary of defense	80	400
secretary of state	80	400
secretary of the treasury	80	400
secretary-general	80	400
section	200	0
section:	4000	780000
secure .gov websites use https	2000	80000
see all	2000	600000
see all photos	2000	580000
see all posts by	2000	40000
see also	2200	640000
see also:	4000	640000
see more	2000	600000
see more photos	2000	580000
seek to live, currently behind live	2000	800000
seek to live, currently playing live	2000	800000
seg	2	10
segunda	2	10
segunda-feira	2	10
selasa	2	20
select language	2000	400000
sen	1	9
sen.	100	4000
senast uppdaterad	20	20000
senator	80	400
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
sendedatum	20	30000
senin	2	10
senior administration official	80	400
senior defense official	80	400
senior state department official	80	400
sentinel	20000	1000
sentyabr	1	9
sentyabrin	1	9
sep	1	9
sept	1	9
septembar	1	9
september	1	9
septembra	1	9
septembre	1	9
septembrie	1	9
septembro	1	9
septiembre	1	9
services we would like to use	2000	240000
set	1	9
setembre	1	9
setembro	1	9
setiembre	1	9
settembre	1	9
sex	2	50
sexta	2	50
sexta-feira	2	50
seçilmiş xəbərlər	2000	640000
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
sidst opdateret	20	20000
sie	1	8
sierpien	1	8
sierpień	1	8
sierpnia	1	8
sierpniu	1	8
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
siječanj	1	1
siječnja	1	1
similar articles	2000	640000
similar news	2000	640000
similar posts	2000	640000
similar stories	2000	640000
sir	100	4000
sist oppdatert	20	20000
site contact	2000	200000
site index	2000	480000
site map	2000	40000
site navigation	2000	480000
site search	2000	6c0000
sitzungsbeginn	20	30000
sitzungsende	20	30000
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
skrinşot:	8000	0
sky news	20000	2000
slide 0 of 0	2000	580000
small text	2000	3c0000
smaller text	2000	3c0000
so	2	70
sob	2	60
sobota	2	60
sobote	2	60
sobotu	2	60
soboty	2	60
sobotę	2	60
social links menu	2000	480000
social media	2000	380000
social networks	2000	380000
somebody	800	0
someone	800	0
son	10000	0
son değişiklik	20	20000
son dəyişiklik	20	20000
son güncelleme	20	20000
son güncelleme tarihi	20	20000
son güncellenme	20	20000
son xəbərlər	2000	640000
son yeniləmə	20	20000
son yenilənmə	20	20000
sonntag	2	70
sonraki məqalə	2000	640000
sorry	40000	0
sort by newest	2000	1c0000
soruşdu	400	0
soruşub	400	0
soruşur	400	0
sorğunun nəticələri	2000	340000
sosial mediada paylaş	2000	700000
sosial şəbəkələr	2000	380000
sosial şəbəkələrdə biz	2000	380000
sosial şəbəkələrdə paylaş	2000	700000
sosial şəbəkələrdə paylaşin	2000	700000
source	200	0
sources	200	0
south china morning post	20000	2000
spalio	1	a
speaker	80	c00
speakers	80	c00
speaking	400000	0
special correspondent	80	600
special envoy	80	400
special representative	80	400
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
srijeda	2	30
sro	2	30
sroda	2	30
srode	2	30
srp	1	8
srpanj	1	7
srpen	1	8
srpna	1	8
srpnja	1	7
srpnu	1	8
staff	80	c00
stand	20	20000
standard	20000	1000
star	20000	1000
start searching	2000	6c0000
start slideshow	2000	580000
start time	20	30000
state secretary	80	400
stated	400	0
status	200	0
stay connected	2000	380000
stay in touch	2000	380000
stay up to date	2000	4c0000
step 0	200	0
stock photo	2000	540000
story by	40	0
story continues below advertisement	2000	c0000
stream type	2000	800000
streda	2	30
stressed	400	0
strictly necessary cookies	2000	240000
studeni	1	b
studenog	1	b
studenoga	1	b
sty	1	1
styczen	1	1
styczeń	1	1
stycznia	1	1
styczniu	1	1
stř	2	30
středa	2	30
středu	2	30
středy	2	30
sual	80	600
suallar	80	600
subido el	20	10000
subject	200	0
subject:	4000	780000
submit a tip	2000	200000
submit comment	2000	1c0000
submitted on	20	10000
subota	2	60
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
subtitle	200	0
subtitles	2000	800000
subtitles off	2000	800000
subtitles settings	2000	800000
suggest a correction	2000	340000
suggest an edit	2000	340000
suggested	400	0
suggested reads	2000	640000
summary	200	0
sun	20002	1070
sunday	2	70
sunnuntai	2	70
support independent journalism	2000	300000
support independent media	2000	300000
support our journalism	2000	300000
support our work	2000	300000
support the site	2000	300000
support this project	2000	300000
support us	2000	300000
support us on patreon	2000	300000
suspilne	20000	2000
svibanj	1	5
svibnja	1	5
switch edition	2000	400000
switch language	2000	400000
switch to dark mode	2000	80000
switch to light mode	2000	80000
switch to system preference	2000	80000
syyskuu	1	9
syyskuuta	1	9
szeptember	1	9
szerda	2	30
szombat	2	60
sáb	2	60
sábado	2	60
sâm	2	60
sâmbătă	2	60
söhbətləşdi	40	0
söndag	2	70
söylədi	400	0
söyləyib	400	0
sözçü	80	400
søndag	2	70
sübh	4	80
sədr	80	200
sədrlik edən	80	200
səfir	80	400
səhifə tapilmadi	2000	500000
səhifəni çap et	2000	5c0000
səhifənin yuxarisina	2000	140000
səhv tapdiniz?	2000	340000
səhvi bildir	2000	340000
səhər	4	80
sən	800	0
səs səviyyəsi	2000	800000
səs ver	2000	340000
səsi aç	2000	800000
səssizi qoş	2000	800000
səssizi söndür	2000	800000
table of contents	2000	480000
tag	200	0
tag archives:	4000	780000
tagged as	2000	780000
tagged with	2000	780000
tagged:	4000	780000
tags	200	0
tags:	4000	780000
take our survey	2000	340000
take the survey	2000	340000
tam ekran	2000	800000
tam ekrandan çix	2000	800000
tam mətn	2000	600000
tam versiya	2000	80000
tamaşaçilar	80	a00
tammikuu	1	1
tammikuuta	1	1
taoiseach	80	400
taqlar:	4000	780000
tarih	20	10000
tarix	220	10000
tass	20000	2000
tel	200	0
tel.	200	0
tel.:	4000	200000
tel:	4000	200000
teleaparici	80	200
telefon	200	0
telefon:	4000	200000
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
tem	1	7
temmuz	1	7
teqlər	200	0
teqlər:	4000	780000
ter	2	20
terms & conditions	2000	7c0000
terms and conditions	2000	7c0000
terms and conditions of use	2000	7c0000
terms of sale	2000	7c0000
terms of service	2000	7c0000
terms of use	2000	7c0000
terça	2	20
terça-feira	2	20
text by	40	0
text size	2000	3c0000
text size:	4000	3c0000
text track settings	2000	800000
text:	40	0
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
the press	80	600
the prime minister	80	400
the secretary general	80	400
the secretary-general	80	400
the speaker	80	200
the times	20000	2000
the url has been copied to your clipboard	2000	800000
the vice president	80	400
the wall street journal	20000	2000
the washington post	20000	2000
theme	200	0
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
tiistai	2	20
time	20200	2000
time ended	20	30000
time started	20	30000
times	20000	1000
times of india	20000	2000
times of israel	20000	2000
tirsdag	2	20
tisdag	2	20
title	200	0
tmt	10	54000000
to	1200	0
to the top	2000	140000
to the top ↑	2000	140000
to top	2000	140000
to view this video please enable javascript	4000	800000
today	420000	1000
today's top stories	2000	640000
today:	4000	740000
toegevoegd op	20	10000
toggle caption	2000	580000
toggle menu	2000	480000
toggle navigation	2000	480000
toggle search	2000	480000
told	400	0
told reporters	400	0
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
torsdag	2	40
torstai	2	40
total views: 0	2000	840000
toukokuu	1	5
toukokuuta	1	5
transcribed by	40	0
transcript	200	0
transcript date	20	30000
transcript ends	10000	0
transcription	200	0
translate this page	2000	400000
translated by	240	0
translator	80	c00
transmitido em	20	30000
trasmesso il	20	30000
travanj	1	4
travnja	1	4
treasurer	80	400
treasury secretary	80	400
trend	20000	2000
trending news	2000	640000
trending now	2000	640000
tribune	20000	1000
trt	20010	4c002000
trt world	20000	2000
tsi	10	4c000000
tue	2	20
tues	2	20
tuesday	2	20
turan	20000	2000
turn on notifications	2000	4c0000
tv	20000	1000
tweet this	2000	700000
tweeted	400	0
twitter-da paylaş	2000	700000
type	200	0
type comment here (at least 0 chars)	2000	1c0000
type to start searching	2000	6c0000
type your email…	2000	4c0000
type your search	2000	6c0000
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
u	8	0
ud	1000	0
udgivet	20	10000
uhr	1000000	0
uitgegeven op	20	10000
uitgezonden op	20	30000
uk edition	2000	400000
ukrinform	20000	2000
ul	1000	0
uloženo	20	20000
ultima actualizare	20	20000
ultima modifica	20	20000
ultima modificare	20	20000
ultimo aggiornamento	20	20000
um	8	0
umm	1000	0
un secretary general	80	400
un secretary-general	80	400
und	1000	0
under secretary	80	400
under secretary general	80	400
under-secretary	80	400
under-secretary-general	80	400
underlined	400	0
underscored	400	0
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
up next	2000	640000
update	220	20000
updated	220	20000
updated at	20	20000
updated on	20	20000
uploaded on	20	10000
uppdaterad	20	20000
uppdaterat	20	20000
upraveno	20	20000
ur	1000	0
urged	400	0
url	200	0
url copied	2000	280000
us edition	2000	400000
usa today	20000	2000
uscito il	20	10000
use of materials	4000	680000
use policy	2000	7c0000
useful links	2000	480000
user rating: 0 / 0	2000	340000
utc	10	40000000
utorak	2	20
utorok	2	20
utworzone	20	10000
utworzono	20	10000
utworzony	20	10000
uulu	1000	0
uur	1000000	0
uveřejněno	20	10000
uyğun sənədlər yoxdur	2000	6c0000
uzt	10	54000000
v	8	0
valyuta kursu	2000	880000
valyuta məzənnəsi	2000	880000
van	1000	0
van den	1000	0
van der	1000	0
vasario	1	2
vasárnap	2	70
vaxt	200	0
ve	8	0
veljača	1	2
veljače	1	2
ven	2	50
vendredi	2	50
venerdì	2	50
venue	200	0
verilişin aparicisi	80	200
verschenen op	20	10000
version	200	0
version for print	2000	5c0000
version for the visually impaired	2000	80000
version for visually impaired	2000	80000
veröffentlicht	20	10000
veröffentlicht am	20	10000
veröffentlichungsdatum	20	10000
vet	10	b0000000
več.	4	100
večer	4	100
via	200	0
vice chair	80	200
vice chairman	80	200
vice premier	80	400
vice president	80	400
vice-chair	80	200
vice-chairman	80	200
vice-premier	80	400
vice-president	80	400
video	200	0
video is loading…	2000	800000
video player	2000	800000
video player is loading.	2000	800000
video unavailable	2000	800000
videonu oynat	2000	800000
videonu yüklə	2000	800000
videoya bax	2000	800000
videoya baxin	2000	800000
vie	2	50
viernes	2	50
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
vin	2	50
vineri	2	50
visits: 0	2000	840000
vitse-prezident	80	400
vloženo	20	10000
voa	20000	2000
voice of america	20000	2000
volume level	2000	800000
vom	1020	10000
von	1000	0
von der	1000	0
vor	1000	0
vorm.	4	80
vormittags	4	80
vowed	400	0
vrijdag	2	50
vurğuladi	400	0
vurğulanib	400	0
vurğulayib	400	0
vurğulayir	400	0
vydáno	20	10000
vysíláno	20	30000
vytvořeno	20	10000
və	401000	0
warned	400	0
warning	200	0
warns	400	0
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
we	800	0
we and our partners use cookies	4000	240000
we use cookies	4000	240000
weather forecast	2000	880000
weather today	2000	880000
web	200	0
website	200	0
website (optional)	2000	1c0000
wed	2	30
wednesday	2	30
weds	2	30
weekly	20000	1000
weekly newsletter	2000	4c0000
welcomed	400	0
went on	400	0
west	10	44000000
wet	10	40000000
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
wieczorem	4	100
wind:	4000	880000
wire	20000	1000
wit	10	64000000
wita	10	60000000
with	201000	0
witness	80	800
woensdag	2	30
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
wrz	1	9
wrzesien	1	9
wrzesień	1	9
wrzesnia	1	9
wrzesniu	1	9
września	1	9
wrześniu	1	9
wt	2	20
wto	2	20
wtorek	2	20
wysłano	20	10000
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
yanvar	1	1
yanvarin	1	1
yaradilib	20	10000
yaradilmişdir	20	10000
yayim növü	2000	800000
yayimlanib	20	10000
yayimlanma	20	10000
yayimlanma tarihi	20	10000
yayin	20	10000
yayin tarihi	20	10000
yayinlandi	20	10000
yayinlanma	20	10000
yayinlanma tarihi	20	10000
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
yonhap	20000	2000
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
yuxari	2000	140000
yuxari qalx	2000	140000
yuxariya	2000	140000
yuxariya qayit	2000	140000
yüklənmə göstəricisi	2000	800000
z dnia	20	10000
zaktualizowano	20	20000
zal	80	a00
zaldan	80	a00
zaldan səs	80	a00
zamieszczono	20	10000
zaterdag	2	60
zati-aliləri	100	4000
zmodyfikowano	20	20000
změněno	20	20000
zondag	2	70
zu	1000	0
zuletzt aktualisiert	20	20000
zuletzt aktualisiert am	20	20000
zuletzt bearbeitet	20	20000
zuletzt geändert	20	20000
zum	1000	0
zur	1000	0
zverejnené	20	10000
zveřejněno	20	10000
zveřejněno dne	20	10000
zář	1	9
září	1	9
zəif görənlər üçün	2000	80000
©	4000	2c0000
à	1008	0
às	8	0
április	1	4
ç.a	2	20
çap edildi	20	10000
çap et	2000	5c0000
çap et / pdf	2000	5c0000
çap versiyasi	2000	5c0000
çap üçün	2000	5c0000
çar	2	30
çarşamba	2	30
çağirib	400	0
çixiş edib	400	0
çixişçi	80	c00
çox oxunan xəbərlər	2000	640000
çox oxunanlar	2000	640000
çox sağ olun	40000	0
çox təşəkkür edirəm	40000	0
çrs	2	30
çərşənbə	2	30
çərşənbə axşami	2	20
écrit le	20	10000
émission du	20	30000
í	1000	0
óra	1000000	0
órakor	1000000	0
ölkə	200	0
ös	4	100
öö	4	80
öğleden sonra	4	100
öğleden önce	4	80
última actualización	20	20000
última actualização	20	20000
última atualização	20	20000
última modificación	20	20000
última modificação	20	20000
úno	1	2
únor	1	2
února	1	2
únoru	1	2
únr	1	2
úte	2	20
úterý	2	20
ünvan	200	0
ünvan:	4000	200000
üzrə	1000	0
üçün	1000	0
čer	1	6
červen	1	6
července	1	7
červenci	1	7
červenec	1	7
června	1	6
červnu	1	6
četvrtak	2	40
črc	1	7
črv	1	7
čtv	2	40
čtvrtek	2	40
čvc	1	7
čvn	1	6
říj	1	a
říjen	1	a
října	1	a
říjnu	1	a
śr	2	30
śro	2	30
środa	2	30
środę	2	30
şifrəni sifirla	2000	440000
şifrəni unutmusunuz?	2000	440000
şrift ölçüsü	2000	3c0000
şrift:	4000	3c0000
şrifti böyüt	2000	3c0000
şrifti kiçilt	2000	3c0000
şriftin ölçüsü	2000	3c0000
şub	1	2
şubat	1	2
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
štvrtok	2	40
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
ανανεώθηκε	20	20000
αναρτήθηκε	20	10000
απρ	1	4
απρίλιος	1	4
απριλίου	1	4
αυγ	1	8
αυγούστου	1	8
αύγουστος	1	8
δεκ	1	c
δεκέμβριος	1	c
δεκεμβρίου	1	c
δευτέρα	2	10
δημοσίευση	20	10000
δημοσιεύθηκε	20	10000
δημοσιεύτηκε	20	10000
ενημέρωση	20	20000
ενημερώθηκε	20	20000
ημερομηνία	20	10000
ημερομηνία δημοσίευσης	20	10000
ιαν	1	1
ιανουάριος	1	1
ιανουαρίου	1	1
ιουλ	1	7
ιουλίου	1	7
ιουν	1	6
ιουνίου	1	6
ιούλιος	1	7
ιούνιος	1	6
κυριακή	2	70
μ.μ.	4	100
μάιος	1	5
μάρ	1	3
μάρτιος	1	3
μαΐου	1	5
μαι	1	5
μαρ	1	3
μαρτίου	1	3
μαϊ	1	5
μαϊος	1	5
μμ	4	100
νοέμβριος	1	b
νοε	1	b
νοεμβρίου	1	b
οκτ	1	a
οκτωβρίου	1	a
οκτώβριος	1	a
π.μ.	4	80
πέμπτη	2	40
παρασκευή	2	50
πμ	4	80
πρώτη δημοσίευση	20	10000
σάββατο	2	60
σεπ	1	9
σεπτ	1	9
σεπτέμβριος	1	9
σεπτεμβρίου	1	9
στις	8	0
τελευταία ανανέωση	20	20000
τελευταία ενημέρωση	20	20000
τετάρτη	2	30
τρίτη	2	20
φεβ	1	2
φεβρουάριος	1	2
φεβρουαρίου	1	2
ώρα	8	0
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
авторизация	2000	440000
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
азертадж	20000	2000
акад.	100	4000
академик	100	4000
аккаунт	200	0
акцентировал	400	0
аль	1000	0
английская версия	2000	400000
апр	1	4
апрель	1	4
апреля	1	4
април	1	4
априла	1	4
арменпресс	20000	2000
архив новостей	2000	480000
архивное фото	2000	540000
аудио	200	0
ақпан	1	2
бакинского времени	10	50000000
без звука	2000	800000
бейсенбі	2	40
белта	20000	2000
бен	1000	0
бер	1	3
берез	1	3
березень	1	3
березня	1	3
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
введите e-mail	2000	4c0000
введите адрес электронной почты	2000	4c0000
введите ваш e-mail	2000	4c0000
введите запрос	2000	6c0000
введите поисковый запрос	2000	6c0000
вверх	2000	140000
ведомости	20000	2000
ведущая	80	200
ведущие	80	200
ведущий	80	200
ведущий встречи	80	200
вер	1	9
верес	1	9
вересень	1	9
вересня	1	9
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
веч.	4	100
вечера	4	100
вечора	4	100
видео	200	0
видео недоступно	2000	800000
вице-президент	80	400
вице-премьер	80	400
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
востаннє оновлено	20	20000
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
вів	2	20
вівтор	2	20
вівторок	2	20
відредаговано	20	20000
г	800000	0
г-да	100	4000
г-жа	100	4000
г-н	100	4000
г.	800100	4000
газета	20000	1000
газета.ru	20000	2000
ген.	100	4000
генеральный директор	80	400
генеральный секретарь	80	400
генеральный секретарь нато	80	400
генеральный секретарь оон	80	400
генсек	80	400
глава государства	80	400
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
говорят	400	0
год	1800000	0
год.	1000000	0
года	800000	0
година	800000	0
године	800000	0
голос из зала	80	a00
голоса из зала	80	a00
город	200	0
господа	100	4000
господин	100	4000
госпожа	100	4000
госсекретарь	80	400
гость	80	800
государственный секретарь	80	400
графика:	8000	0
гру	1	c
груд	1	c
грудень	1	c
грудня	1	c
губернатор	80	400
гызы	1000	0
д-р	100	4000
да	41000	0
дата	220	10000
дата выхода	20	10000
дата добавления	20	10000
дата додавання	20	10000
дата записи	20	30000
дата изменения	20	20000
дата интервью	20	30000
дата обновления	20	20000
дата оновлення	20	20000
дата події	20	30000
дата проведения	20	30000
дата проведення	20	30000
дата публикации	20	10000
дата публікації	20	10000
дата размещения	20	10000
дата розміщення	20	10000
дата события	20	30000
дата создания	20	10000
дата эфира	20	30000
де	1000	0
дек	1	c
декабрь	1	c
декабря	1	c
декември	1	c
депутат	80	400
дер	1000	0
децембар	1	c
децембра	1	c
ди	1000	0
диалог настроек подписи	2000	800000
диктор	80	200
для	1000	0
для комментирования необходимо	4000	1c0000
до	1000	0
добавил	400	0
добавила	400	0
добавить комментарий	2000	1c0000
добавлено	20	10000
добавьте нас в источники	2000	380000
доброго дня	40000	0
доброе утро	40000	0
добрый вечер	40000	0
добрый день	40000	0
добрый день всем	40000	0
додано	20	10000
дождь	20000	2000
докладчик	80	c00
дополнительные настройки	2000	480000
дополнительный вопрос	80	600
доступно в google play	2000	100000
досье	200	0
дп	4	80
другие материалы	2000	640000
другие материалы автора	2000	40000
другие новости	2000	640000
другие новости раздела	2000	640000
другие публикации автора	2000	40000
другие языки	2000	400000
дүйсенбі	2	10
его величество	100	4000
его превосходительство	100	4000
его святейшество	100	4000
если вы заметили ошибку	4000	340000
если вы нашли ошибку	4000	340000
если вы обнаружили ошибку	4000	340000
если вы продолжаете использовать сайт	2000	240000
ефір	20	30000
еще новости	2000	640000
еще по теме	2000	640000
ещё материалы	2000	640000
ещё новости	2000	640000
ещё по теме	2000	640000
её величество	100	4000
её превосходительство	100	4000
ж.	800000	0
жарияланған	20	10000
жексенбі	2	70
желтоқсан	1	c
женский голос	80	c00
жов	1	a
жовт	1	a
жовтень	1	a
жовтня	1	a
журнал	20000	1000
журналист	400080	600
журналистка	400080	600
журналисты	80	600
жыл	800000	0
жылы	800000	0
жұма	2	50
за	1000	0
забыли пароль?	2000	440000
загрузите в app store	2000	100000
загрузить еще	2000	600000
загрузить ещё	2000	1c0000
загрузка комментариев…	2000	1c0000
загрузка...	2000	c0000
задать вопрос	2000	200000
задать пароль	2000	440000
заде	1000	0
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
записал	40	0
записала	40	0
запомнить меня	2000	440000
запретить использование cookies	2000	240000
зарегистрироваться	2000	440000
зациклить текущее видео	2000	800000
защитить вашу конфиденциальность	2000	240000
заявил	400	0
заявила	400	0
заявили	400	0
звуковая дорожка	2000	800000
здесь	400000	0
здравствуйте	40000	0
змінено	20	20000
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
к	1000	0
к началу	2000	140000
к началу страницы	2000	140000
к основному	2000	80000
к списку новостей	2000	480000
кадр из видео	2000	540000
кадр:	8000	0
каждый	800	0
казинформ	20000	2000
канал	20000	1000
канцлер	80	400
карта сайта	2000	480000
картинка в картинке	2000	800000
категории:	4000	780000
категория	200	0
категория:	4000	780000
кві	1	4
квіт	1	4
квітень	1	4
квітня	1	4
ключевые слова	200	0
ключевые слова:	4000	780000
ко	1000	0
код для вставки	2000	280000
код для встраивания	2000	800000
количество просмотров:	4000	840000
количество просмотров: 0	2000	840000
коллаж:	8000	0
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
контактная информация	2000	200000
контакты	200	0
контекст	200	0
контрастность	2000	80000
координатор	80	200
копирование материалов	4000	680000
копировать url	2000	280000
копировать в буфер	2000	280000
копировать ссылку	2000	280000
король	80	400
короткая ссылка	2000	280000
корр	80	600
корр.	80	600
корреспондент	400080	600
корреспондентка	400000	0
корреспонденты	80	600
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
лип	1	7
липень	1	7
липня	1	7
лис	1	b
лист	1	b
листоп	1	b
листопад	1	b
листопада	1	b
личный кабинет	2000	440000
лют	1	2
лютий	1	2
лютого	1	2
май	1	5
мамыр	1	5
мар	1	3
март	1	3
марта	1	3
материалы партнеров	2000	c0000
материалы по теме	2000	640000
маусым	1	6
мая	1	5
маја	1	5
медиафайл недоступен	2000	800000
медиахолдинг	20000	1000
медуза	20000	2000
мелкий шрифт	2000	3c0000
меню сайта	2000	480000
меня зовут	80000	0
местное время	2000	740000
место	200	0
метки	200	0
метки:	4000	780000
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
над	1000	0
назад к списку	2000	480000
найти	2000	6c0000
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
например	200	0
настройки cookie	2000	240000
настройки подписей	2000	800000
настройки субтитров	2000	800000
наурыз	1	3
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
нд	2	70
не позволить	2000	240000
не пропустите	2000	640000
нед	2	70
неделя	2	70
неділ	2	70
неділю	2	70
неділя	2	70
неизвестный спикер	80	c00
неполноэкранный режим	2000	800000
нет комментариев	2000	1c0000
нет медиаисточника	2000	800000
неустановленное лицо	80	c00
нижний колонтитул	2000	480000
никто	800	0
ничего не найдено	2000	6c0000
новая газета	20000	2000
новембар	1	b
новембра	1	b
новости	20000	1000
новости дня	2000	640000
новости партнеров	2000	c0000
новости партнёров	2000	c0000
новости по теме	2000	640000
новые записи	2000	500000
новые комментарии	2000	1c0000
новый комментарий	2000	1c0000
ноември	1	b
номер	200	0
ноя	1	b
нояб	1	b
ноябрь	1	b
ноября	1	b
нтв	20000	2000
о	1008	0
о компании	2000	40000
о нас	2000	40000
о проекте	2000	40000
о редакции	2000	40000
о сайте	2000	40000
об	1008	0
об авторе	2000	40000
об агентстве	2000	40000
об издании	2000	40000
обновено	20	20000
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
огромное спасибо	40000	0
ок, все активировать	2000	240000
окончание	10000	0
окончание следует	10000	0
окт	1	a
октобар	1	a
октобра	1	a
октомври	1	a
октябрь	1	a
октября	1	a
он	800	0
она	800	0
они	800	0
оно	800	0
оновлено	20	20000
оператор	80	200
оприлюднено	20	10000
опроверг	400	0
опубликован	20	10000
опубликован в разделах:	4000	780000
опубликована	20	10000
опубликовано	220	10000
опубликовано в разделах	20	10000
опубликовано в разделах:	4000	780000
опубликовано в разделе	20	10000
опубликовано на сайте	20	10000
опублікований	20	10000
опубліковано	20	10000
оставить комментарий	2000	1c0000
оставить комментарий (минимум 0 символа)	2000	1c0000
оставить отзыв	2000	340000
оставшееся время	2000	800000
оставьте комментарий	2000	1c0000
остання зміна	20	20000
останнє оновлення	20	20000
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
п'ятницю	2	50
п'ятниця	2	50
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
передает	400	0
перейти в основной раздел	2000	80000
перейти к навигации	2000	80000
перейти к основному контенту	2000	80000
перейти к основному содержанию	2000	80000
перейти к поиску	2000	80000
перейти к содержанию	2000	80000
перейти к содержимому	2000	80000
переключить навигацию	2000	480000
перепечатка материалов	4000	680000
переслать	2000	700000
переход к прямому эфиру (воспроизведение идёт без отставания)	2000	800000
переход к прямому эфиру (воспроизведение идёт с отставанием)	2000	800000
персональные данные	2000	7c0000
петък	2	50
печатная версия	2000	5c0000
печать страницы	2000	5c0000
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
поблагодарил	400	0
повестка	200	0
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
пон	2	10
понед	2	10
понеделник	2	10
понедельник	2	10
понеділок	2	10
понравилась статья? поделитесь	2000	700000
понравился материал? поделитесь	4000	700000
понятно	2000	240000
популярные новости	2000	640000
популярные статьи	2000	640000
популярные теги	2000	640000
портал	20000	1000
последна промяна	20	20000
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
пояснил	400	0
пояснила	400	0
пп	4	100
правила использования	2000	7c0000
правила использования cookies	2000	240000
правила комментирования	2000	7c0000
правила пользования сайтом	2000	7c0000
правила сайта	2000	7c0000
правовая информация	2000	7c0000
председатель	80	200
председатель правительства	80	200
председательствующий	80	200
представитель	80	400
представитель мид	80	400
представитель сми	80	600
представляю	200000	0
представляющая	200000	0
представляющий	200000	0
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
премьер	80	400
премьер-министр	80	400
пресс-секретарь	80	400
пресс-секретарь президента	80	400
пресс-служба	80	400
пресса	20080	1600
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
приложение	200	0
приложение для android	2000	100000
приложение для ios	2000	100000
приложение для iphone	2000	100000
прим. ред.	200	0
пример	200	0
примечание	200	0
примечание редакции	200	0
принять	2000	240000
принять все	2000	240000
принять всё	2000	240000
принять выбранные	2000	240000
прислать новость	2000	200000
присоединяйтесь к нам	2000	380000
присутствовали	200	0
присутствующие	80	a00
прогноз погоды	2000	880000
продолжая использовать сайт	4000	240000
продолжая пользоваться сайтом	4000	240000
продолжая прокрутки	2000	240000
продолжение под рекламой	2000	c0000
продолжение следует	10000	0
продолжил	400	0
продолжила	400	0
продолжить чтение	2000	600000
пройти опрос	2000	340000
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
публикуван	20	10000
публикувана	20	10000
публикувано	20	10000
путь по сайту	2000	180000
пят	2	50
пятница	2	50
пятницу	2	50
пятницы	2	50
р	800000	0
р.	800000	0
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
ранку	4	80
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
редаговано	20	20000
редактировано	20	20000
редактировать страницу	2000	340000
редактировать эту страницу	2000	340000
редактор	400200	0
редакция	80	600
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
репортер	80	600
репортёр	80	600
респондент	80	800
риа новости	20000	2000
рисунок:	8000	0
розміщено	20	10000
року	800000	0
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
сделать пожертвование	2000	300000
сегодня:	4000	740000
сейсенбі	2	20
сейчас читают	2000	640000
сен	1	9
сенатор	80	400
сенбі	2	60
сент	1	9
сентябрь	1	9
сентября	1	9
септембар	1	9
септембра	1	9
септември	1	9
сер	3	38
серед	2	30
середа	2	30
середу	2	30
серп	1	8
серпень	1	8
серпня	1	8
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
спутник	20000	2000
ср	2	30
срд	2	30
среда	2	30
среду	2	30
среды	2	30
срочно	200	0
сряда	2	30
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
створено	20	10000
страна	200	0
страница 0 из 0	2000	500000
страница не найдена	2000	500000
суб	2	60
суббота	2	60
субботу	2	60
субботы	2	60
субот	2	60
субота	2	60
суботу	2	60
субтитры выкл.	2000	800000
считает	400	0
събота	2	60
сюжет:	4000	640000
січ	1	1
січень	1	1
січня	1	1
сәрсенбі	2	30
сәуір	1	4
также	400000	0
тамыз	1	8
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
темная тема	2000	80000
темы	200	0
темы:	4000	780000
тип потока	2000	800000
тов.	100	4000
товарищ	100	4000
тоже	400000	0
только что	2000	740000
топ новостей	2000	640000
тра	1	5
трав	1	5
травень	1	5
травня	1	5
ты	800	0
тэги:	4000	780000
тёмная тема	2000	80000
у	1000	0
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
фебруар	1	2
фебруара	1	2
фев	1	2
февр	1	2
февраль	1	2
февраля	1	2
февруари	1	2
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
цвет сайта	2000	3c0000
цветовая схема	2000	3c0000
цена	200	0
цитирует	400	0
ч	1000000	0
ч.	1000008	0
час	1000000	0
час назад	2000	740000
час публікації	20	10000
час.	1000008	0
часов	1000008	0
чер	1	6
черв	1	6
червень	1	6
червня	1	6
чет	2	40
четвер	2	40
четверг	2	40
четвъртък	2	40
читайте нас в	4000	380000
читайте нас в telegram	2000	380000
читайте по теме	2000	640000
читайте также	2200	640000
читайте также в telegram	2000	380000
читайте также:	4000	640000
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
чт	2	40
чтв	2	40
что вы ищете?	2000	6c0000
что ещё почитать	2000	640000
чтобы оставить комментарий	4000	1c0000
шрифт:	4000	3c0000
шілде	1	7
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
юли	1	7
юни	1	6
юридическая информация	2000	7c0000
я	500800	0
я представляю	200000	0
язык:	4000	400000
янв	1	1
январь	1	1
января	1	1
януари	1	1
јануара	1	1
јул	1	7
јула	1	7
јун	1	6
јуна	1	6
қазан	1	a
қараша	1	b
қаңтар	1	1
қыркүйек	1	9
ամսաթիվ	20	10000
ապր	1	4
ապրիլ	1	4
ապրիլի	1	4
ապրիլին	1	4
առավոտ	4	80
առավոտյան	4	80
ավելացվել է	20	10000
դեկ	1	c
դեկտեմբեր	1	c
դեկտեմբերի	1	c
դեկտեմբերին	1	c
երեկո	4	100
երեկոյան	4	100
երեքշաբթի	2	20
երկ	2	10
երկուշաբթի	2	10
երք	2	20
թ.	800000	0
թարմացում	20	20000
թարմացված է	20	20000
թարմացվել է	20	20000
թվական	800000	0
թվականի	800000	0
ժամը	8	0
կիր	2	70
կիրակի	2	70
հինգշաբթի	2	40
հլս	1	7
հնգ	2	40
հնս	1	6
հնվ	1	1
հոկ	1	a
հոկտեմբեր	1	a
հոկտեմբերի	1	a
հոկտեմբերին	1	a
հուլիս	1	7
հուլիսի	1	7
հուլիսին	1	7
հունիս	1	6
հունիսի	1	6
հունիսին	1	6
հունվար	1	1
հունվարի	1	1
հունվարին	1	1
հրապարակման ամսաթիվ	20	10000
հրապարակված է	20	10000
հրապարակվել	20	10000
հրապարակվել է	20	10000
մայիս	1	5
մայիսի	1	5
մայիսին	1	5
մարտ	1	3
մարտի	1	3
մարտին	1	3
միջոցառման ամսաթիվ	20	30000
մյս	1	5
մրտ	1	3
նոյ	1	b
նոյեմբեր	1	b
նոյեմբերի	1	b
նոյեմբերին	1	b
շաբաթ	2	60
շբթ	2	60
ուր	2	50
ուրբաթ	2	50
չորեքշաբթի	2	30
չրք	2	30
սեպ	1	9
սեպտեմբեր	1	9
սեպտեմբերի	1	9
սեպտեմբերին	1	9
ստեղծված է	20	10000
ստեղծվել է	20	10000
վերջին թարմացում	20	20000
վերջին թարմացումը	20	20000
տեղադրվել է	20	10000
ցերեկ	4	100
ցերեկը	4	100
ցերեկվա	4	100
փետրվար	1	2
փետրվարի	1	2
փետրվարին	1	2
փոփոխվել է	20	20000
փտվ	1	2
օգոստոս	1	8
օգոստոսի	1	8
օգոստոսին	1	8
օգս	1	8
אוג	1	8
אוגוסט	1	8
אוג׳	1	8
אוק	1	a
אוקטובר	1	a
אוק׳	1	a
אחה״צ	4	100
אחר הצהריים	4	100
אפר	1	4
אפריל	1	4
אפר׳	1	4
באוגוסט	1	8
באוקטובר	1	a
באפריל	1	4
בבוקר	4	80
בדצמבר	1	c
בוקר	4	80
ביולי	1	7
ביוני	1	6
בינואר	1	1
במאי	1	5
במארס	1	3
במרס	1	3
במרץ	1	3
בנובמבר	1	b
בספטמבר	1	9
בערב	4	100
בפברואר	1	2
בצהריים	4	100
בשעה	8	0
דצמ	1	c
דצמבר	1	c
דצמ׳	1	c
הועלה ב	20	10000
חמישי	2	40
יול	1	7
יולי	1	7
יום א	2	70
יום א׳	2	70
יום ב	2	10
יום ב׳	2	10
יום ג	2	20
יום ג׳	2	20
יום ד	2	30
יום ד׳	2	30
יום ה	2	40
יום ה׳	2	40
יום ו	2	50
יום ו׳	2	50
יום חמישי	2	40
יום ראשון	2	70
יום רביעי	2	30
יום שבת	2	60
יום שישי	2	50
יום שלישי	2	20
יום שני	2	10
יונ	1	6
יוני	1	6
ינו	1	1
ינואר	1	1
ינו׳	1	1
לאוגוסט	1	8
לאוקטובר	1	a
לאפריל	1	4
לדצמבר	1	c
ליולי	1	7
ליוני	1	6
לינואר	1	1
למאי	1	5
למארס	1	3
למרס	1	3
למרץ	1	3
לנובמבר	1	b
לספטמבר	1	9
לפברואר	1	2
מאי	1	5
מארס	1	3
מרס	1	3
מרץ	1	3
נוב	1	b
נובמבר	1	b
נוב׳	1	b
נוצר	20	10000
נוצר ב	20	10000
נערך	20	20000
ספט	1	9
ספטמבר	1	9
ספט׳	1	9
עדכון אחרון	20	20000
עדכן	20	20000
עודכן	20	20000
עודכן ב	20	20000
עודכן לאחרונה	20	20000
ערב	4	100
ערוך	20	20000
פבר	1	2
פברואר	1	2
פבר׳	1	2
פורסם	20	10000
פורסם ב	20	10000
פורסם בתאריך	20	10000
פורסם לראשונה	20	10000
צהריים	4	100
ראשון	2	70
רביעי	2	30
שבת	2	60
שודר ב	20	30000
שונה לאחרונה	20	20000
שישי	2	50
שלישי	2	20
שני	2	10
תאריך	20	10000
תאריך האירוע	20	30000
תאריך עדכון	20	20000
תאריך עדכון אחרון	20	20000
תאריך פרסום	20	10000
آب	1	8
آخر تحديث	20	20000
آخر تعديل	20	20000
آخرین بروزرسانی	20	20000
آخرین به‌روزرسانی	20	20000
آخرین تغییر	20	20000
آخرین ویرایش	20	20000
آذار	1	3
آوریل	1	4
آگست	1	8
أبريل	1	4
أضيف في	20	10000
أغسطس	1	8
أغشت	1	8
أفريل	1	4
أكتوبر	1	a
أنشئ في	20	10000
أوت	1	8
أيار	1	5
أيلول	1	9
إبريل	1	4
اخر تحديث	20	20000
اخرین بروزرسانی	20	20000
ارسال شده	20	10000
ارسال شده در	20	10000
الأحد	2	70
الأربعاء	2	30
الإثنين	2	10
الاثنين	2	10
التاريخ	20	10000
الثلاثاء	2	20
الجمعة	2	50
الجمعه	2	50
الخميس	2	40
الساعة	8	0
السبت	2	60
انتشار	20	10000
اوت	1	8
اپریل	1	4
اکتبر	1	a
اکتوبر	1	a
اگست	1	8
ایجاد شده	20	10000
ب.ظ	4	100
ب.ظ.	4	100
بامداد	4	80
بث في	20	30000
بروزرسانی	20	20000
بعد الظهر	4	100
بعدازظهر	4	100
بعدازچاشت	4	100
به روز شده	20	20000
به‌روز شده	20	20000
به‌روزرسانی	20	20000
تاريخ	20	10000
تاريخ الإضافة	20	10000
تاريخ الإنشاء	20	10000
تاريخ البث	20	30000
تاريخ التحديث	20	20000
تاريخ الحدث	20	30000
تاريخ النشر	20	10000
تاریخ	20	10000
تاریخ انتشار	20	10000
تاریخ برگزاری	20	30000
تاریخ به‌روزرسانی	20	20000
تاریخ ثبت	20	10000
تاریخ خبر	20	10000
تاریخ درج	20	10000
تحديث	20	20000
تشرين الأول	1	a
تشرين الثاني	1	b
تصحیح شده	20	20000
تم الإنشاء	20	10000
تم التحديث	20	20000
تم التحرير	20	20000
تم التعديل	20	20000
تم النشر	20	10000
تم النشر في	20	10000
تموز	1	7
جانفي	1	1
جمعه	2	50
جنو	1	1
جنوری	1	1
جوان	1	6
جول	1	7
جولای	1	7
جون	1	6
جويلية	1	7
حدث في	20	20000
حزيران	1	6
حُدِّث	20	20000
خلقت	20	10000
دجمبر	1	c
دجنبر	1	c
دسامبر	1	c
دسم	1	c
دسمبر	1	c
دو شنبه	2	10
دوشنبه	2	10
ديسمبر	1	c
زمان انتشار	20	10000
زمان برگزاری	20	30000
ساعت	8	0
سبتمبر	1	9
سه شنبه	2	20
سه‌شنبه	2	20
سپتامبر	1	9
سپتمبر	1	9
شباط	1	2
شتمبر	1	9
شتنبر	1	9
شنبه	2	60
ص	4	80
صباحًا	4	80
صبح	4	80
صدر في	20	10000
عدل في	20	20000
عصر	4	100
غشت	1	8
فبراير	1	2
فبروری	1	2
فجرًا	4	80
فوریه	1	2
فوریهٔ	1	2
في الصباح	4	80
فيفري	1	2
ق.ظ	4	80
ق.ظ.	4	80
قبل‌ازظهر	4	80
كانون الأول	1	c
كانون الثاني	1	1
كتب في	20	10000
م	800004	100
مارس	1	3
مارچ	1	3
ماي	1	5
مايو	1	5
محدث	20	20000
مساءً	4	100
معدل	20	20000
منتشر شده	20	10000
منتشر شده در	20	10000
منشور	20	10000
مه	1	5
مهٔ	1	5
می	1	5
میلادی	800000	0
نشر	20	10000
نشر في	20	10000
نشرت في	20	10000
نوامبر	1	b
نوفمبر	1	b
نومبر	1	b
نونبر	1	b
نيسان	1	4
نُشر	20	10000
نُشر في	20	10000
نُشرت في	20	10000
ویرایش شده	20	20000
ویرایش‌شده	20	20000
يناير	1	1
يولية	1	7
يوليه	1	7
يوليو	1	7
يوليوز	1	7
يونية	1	6
يونيه	1	6
يونيو	1	6
پنج شنبه	2	40
پنجشنبه	2	40
چهار شنبه	2	30
چهارشنبه	2	30
ژانویه	1	1
ژانویهٔ	1	1
ژوئن	1	6
ژوئیه	1	7
ژوئیهٔ	1	7
یک شنبه	2	70
یکشنبه	2	70
अंतिम अपडेट	20	20000
अंतिम बार अपडेट किया गया	20	20000
अंतिम संशोधन	20	20000
अक्टूबर	1	a
अक्टू॰	1	a
अक्तूबर	1	a
अक्तू॰	1	a
अगस्त	1	8
अग॰	1	8
अद्यतन	20	20000
अद्यतनीकरण	20	20000
अपडेट	20	20000
अपडेट किया गया	20	20000
अपडेटेड	20	20000
अप्रैल	1	4
आखिरी अपडेट	20	20000
कार्यक्रम तिथि	20	30000
को	8	0
गुरु	2	40
गुरुवार	2	40
जनवरी	1	1
जन॰	1	1
जारी किया गया	20	10000
जुलाई	1	7
जुल॰	1	7
जून	1	6
तारीख	20	10000
तिथि	20	10000
दिनांक	20	10000
दिसंबर	1	c
दिसम्बर	1	c
दिस॰	1	c
दोपहर	4	100
नवंबर	1	b
नवम्बर	1	b
नव॰	1	b
पब्लिश	20	10000
पब्लिश्ड	20	10000
पर प्रकाशित	20	10000
पोस्ट किया गया	20	10000
पोस्टेड	20	10000
प्रकाशन तिथि	20	10000
प्रकाशित	20	10000
प्रकाशित किया गया	20	10000
प्रकाशित तिथि	20	10000
प्रविष्टि तिथि	20	10000
प्रसारण तिथि	20	30000
फ़रवरी	1	2
फ़र॰	1	2
बजे	1000000	0
बनाया था	20	10000
बुध	2	30
बुधवार	2	30
मंगल	2	20
मंगलवार	2	20
मई	1	5
मार्च	1	3
रवि	2	70
रविवार	2	70
शनि	2	60
शनिवार	2	60
शाम	4	100
शुक्र	2	50
शुक्रवार	2	50
सितंबर	1	9
सितम्बर	1	9
सित॰	1	9
सुबह	4	80
सोम	2	10
सोमवार	2	10
აგვ	1	8
აგვისტო	1	8
აგვისტოს	1	8
აპრ	1	4
აპრილი	1	4
აპრილს	1	4
ბოლო განახლება	20	20000
ბოლოს განახლდა	20	20000
გამოქვეყნდა	20	10000
გამოქვეყნების თარიღი	20	10000
გამოქვეყნებულია	20	10000
განახლდა	20	20000
განახლების თარიღი	20	20000
განახლებულია	20	20000
განთავსდა	20	10000
დაემატა	20	10000
დამატების თარიღი	20	10000
დეკ	1	c
დეკემბერი	1	c
დეკემბერს	1	c
დილ.	4	80
დილა	4	80
დილით	4	80
თარიღი	20	10000
თებ	1	2
თებერვალი	1	2
თებერვალს	1	2
იან	1	1
იანვარი	1	1
იანვარს	1	1
ივლ	1	7
ივლისი	1	7
ივლისს	1	7
ივნ	1	6
ივნისი	1	6
ივნისს	1	6
კვი	2	70
კვირა	2	70
მაი	1	5
მაისი	1	5
მაისს	1	5
მარ	1	3
მარტი	1	3
მარტს	1	3
ნაშუადღ.	4	100
ნაშუადღევი	4	100
ნაშუადღევს	4	100
ნოე	1	b
ნოემბერი	1	b
ნოემბერს	1	b
ოთხ	2	30
ოთხშაბათი	2	30
ორშ	2	10
ორშაბათი	2	10
ოქტ	1	a
ოქტომბერი	1	a
ოქტომბერს	1	a
პარ	2	50
პარასკევი	2	50
სამ	2	20
სამშაბათი	2	20
საღ.	4	100
საღამო	4	100
საღამოს	4	100
სექ	1	9
სექტემბერი	1	9
სექტემბერს	1	9
ღონისძიების თარიღი	20	30000
შაბ	2	60
შაბათი	2	60
შეიქმნა	20	10000
შეიცვალა	20	20000
წელი	800000	0
წლის	800000	0
ხუთ	2	40
ხუთშაბათი	2	40
← older posts	2000	500000
↑ back to top	2000	140000
↑ наверх	2000	140000
上傳日期	20	10000
上线时间	20	10000
会見日	20	30000
作成	20	10000
作成日	20	10000
修改	20	20000
修改时间	20	20000
公開	20	10000
公開日	20	10000
公開日時	20	10000
公開日期	20	10000
刊出日期	20	10000
刊登日期	20	10000
创建于	20	10000
创建时间	20	10000
初出	20	10000
創建時間	20	10000
収録日	20	30000
发布于	20	10000
发布日期	20	10000
发布时间	20	10000
发稿时间	20	10000
发表于	20	10000
发表日期	20	10000
发表时间	20	10000
周一	2	10
周三	2	30
周二	2	20
周五	2	50
周六	2	60
周四	2	40
周日	2	70
土	2	60
土曜日	2	60
変更	20	20000
実施日	20	30000
已创建	20	10000
已发布	20	10000
已更新	20	20000
已發佈	20	10000
已編輯	20	20000
已编辑	20	20000
建立日期	20	10000
張貼日期	20	10000
投稿	20	10000
投稿日	20	10000
投稿日時	20	10000
掲載	20	10000
掲載日	20	10000
掲載開始日	20	10000
播出日期	20	30000
播出时间	20	30000
改訂	20	20000
改訂日	20	20000
放送日	20	30000
日	2	70
日付	20	10000
日時	20	10000
日曜日	2	70
日期	20	10000
时间	20	10000
星期一	2	10
星期三	2	30
星期二	2	20
星期五	2	50
星期六	2	60
星期四	2	40
星期天	2	70
星期日	2	70
時間	20	10000
更新	20	20000
更新于	20	20000
更新於	20	20000
更新日	20	20000
更新日時	20	20000
更新日期	20	20000
更新时间	20	20000
更新時間	20	20000
最后修改	20	20000
最后更新	20	20000
最後修改	20	20000
最後更新	20	20000
最新更新	20	20000
最終更新	20	20000
最終更新日	20	20000
最終更新日時	20	20000
最近更新	20	20000
會議日期	20	30000
月	2	10
月曜日	2	10
木	2	40
木曜日	2	40
水	2	30
水曜日	2	30
活动日期	20	30000
火	2	20
火曜日	2	20
発行日	20	10000
発表日	20	10000
登録日	20	10000
發佈	20	10000
發佈於	20	10000
發佈日期	20	10000
發佈時間	20	10000
發布日期	20	10000
發布時間	20	10000
發稿時間	20	10000
發表於	20	10000
礼拜一	2	10
礼拜三	2	30
礼拜二	2	20
礼拜五	2	50
礼拜六	2	60
礼拜四	2	40
礼拜天	2	70
礼拜日	2	70
編集	20	20000
編集済み	20	20000
週一	2	10
週三	2	30
週二	2	20
週五	2	50
週六	2	60
週四	2	40
週日	2	70
配信	20	10000
配信日	20	10000
配信日時	20	10000
金	2	50
金曜日	2	50
開催日	20	30000
開催日時	20	30000
개최일	20	30000
갱신	20	20000
게시	20	10000
게시일	20	10000
금	2	50
금요일	2	50
기사수정	20	20000
기사입력	20	10000
날짜	20	10000
등록	20	10000
등록일	20	10000
등록일시	20	10000
마지막 업데이트	20	20000
목	2	40
목요일	2	40
발행	20	10000
발행일	20	10000
방송일	20	30000
배포	20	10000
배포일	20	10000
보도일시	20	10000
생성일	20	10000
송고	20	10000
송고시간	20	10000
수	2	30
수요일	2	30
수정	20	20000
수정된	20	20000
수정됨	20	20000
수정일	20	20000
승인	20	10000
아침	4	80
업데이트	20	20000
업데이트됨	20	20000
오전	4	80
오후	4	100
월	2	10
월요일	2	10
일	2	70
일시	20	30000
일요일	2	70
일자	20	10000
입력	20	10000
입력일	20	10000
작성	20	10000
작성시간	20	10000
작성일	20	10000
저녁	4	100
최종 수정	20	20000
최종 업데이트	20	20000
최종수정	20	20000
최종수정일	20	20000
최종업데이트	20	20000
출시된	20	10000
토	2	60
토요일	2	60
행사일	20	30000
화	2	20
화요일	2	20
"""#
}
