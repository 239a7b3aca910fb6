// SPDX-License-Identifier: Apache-2.0
// Made from Specs/lexicon by `swift run spec-tool generate`; don't edit.
// swift-format-ignore-file

extension Lexicon {
  // phrase, lists, value
  static let rows = #"""
# # #	10000	0
###	10000	0
(c)	8000	0
(c) 0	4000	2c0000
(einde)	10000	0
(end)	10000	0
(ende)	10000	0
(ends)	10000	0
(fim)	10000	0
(fin)	10000	0
(fine)	10000	0
(konec)	10000	0
(koniec)	10000	0
(סוף)	10000	0
(צילום:	8000	0
(انتهى)	10000	0
(फोटो:	8000	0
(समाप्त)	10000	0
(了)	10000	0
(完)	10000	0
(待续)	10000	0
(文完)	10000	0
(끝)	10000	0
(사진=	8000	0
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
-fin-	10000	0
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
<끝>	10000	0
[end of transcript]	10000	0
[end]	10000	0
[ends]	10000	0
[完]	10000	0
[끝]	10000	0
[사진=	8000	0
a	401000	0
a a a	2000	3c0000
a cura di	40	0
a hyperlink to the site is required	4000	680000
a network error caused the media download to fail part-way.	2000	800000
a+	2000	3c0000
a+ a-	2000	3c0000
a- a a+	2000	3c0000
a- a+	2000	3c0000
a.m	4	80
a.m.	4	80
aa	2000	3c0000
aaa	2000	3c0000
abc	20000	2000
abc news	20000	2000
about the author	2000	40000
about the journal	2000	40000
about these ads	2000	c0000
about this site	2000	40000
about us	2000	40000
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
ad choices	2000	c0000
adchoices	2000	c0000
add a comment	2000	1c0000
add as a preferred source on google	2000	380000
add comment	2000	1c0000
add your comment	2000	1c0000
added	400	0
adding	400	0
additional reporting by	40	0
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
aid	1000	0
aide	80	c00
air date	20	30000
aired	20	30000
akademik	100	4000
akdt	10	20000000
akst	10	1c000000
al	1000	0
al arabiya	20000	2000
al jazeera	20000	2000
all	80	a00
all news	2000	480000
all rights reserved	2000	2c0000
all rights reserved.	2000	2c0000
all sections	2000	480000
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
altyazi parametrləri	2000	800000
am	4	80
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
ansa/	8000	0
answer	480	800
answered	400	0
answers	80	800
any use of materials	4000	680000
any use of materials is allowed only if there is a hyperlink	4000	680000
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
audience	80	a00
audience member	80	a00
audience members	80	a00
audio	200	0
audio player	2000	800000
audio track	2000	800000
audio trek	2000	800000
auditoriya	80	a00
aufmacherbild:	8000	0
aug	1	8
august	1	8
auteur :	40	0
auteur:	40	0
author	200	0
author archives	2000	40000
author profile	2000	40000
author:	40	0
authors	200	0
authors:	40	0
auto 0p 0p 0p 0p 0p	2000	800000
autor fotografie:	8000	0
autor zdjęcia:	8000	0
autor:	40	0
autora:	40	0
autore:	40	0
autoren:	40	0
autorin:	40	0
autorka:	40	0
autorzy:	40	0
autoři:	40	0
autrice:	40	0
available in:	4000	400000
available on google play	2000	100000
available on the app store	2000	100000
avq	1	8
avqust	1	8
avqustun	1	8
awst	10	60000000
axios	20000	2000
axtar	2000	6c0000
axtariş	2000	6c0000
axtariş işə salinir	2000	6c0000
axtariş nəticələri	2000	6c0000
axtariş sözünü daxil edin	2000	6c0000
axtarmağa başlamaq üçün yazin	2000	6c0000
axşaminiz xeyir	40000	0
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
açiqladi	400	0
açiqlayib	400	0
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
başliq parametrləri	2000	800000
başliq parametrləri dialoqu	2000	800000
başliqlari söndür	2000	800000
bbc	20000	2000
bbc azərbaycanca	20000	2000
be the first to comment	2000	1c0000
be the first to comment!	2000	1c0000
be the first to like this.	2000	340000
become a member	2000	300000
become a patron	2000	300000
become a patron!	2000	300000
become a subscriber	2000	440000
become a supporter	2000	300000
beeld anp	8000	0
beeld:	8000	0
began	400	0
beginning of dialog window. escape will cancel and close the window.	2000	800000
belga	20000	2000
ben	1000	0
bild:	8000	0
bildirdi	400	0
bildirib	400	0
bildirilib	400	0
bildirir	400	0
bildirişləri aktiv et	2000	4c0000
bildnachweis:	8000	0
bildquelle:	8000	0
bildrechte:	8000	0
bin	1000	0
bint	1000	0
bir cavab yazin	2000	1c0000
birinci vitse-prezident	80	400
birincisi	200	0
bitti	10000	0
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
bron:	40	0
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
cdn.	10000	0
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
ciąg dalszy nastąpi	10000	0
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
cover image:	8000	0
create a free account	2000	440000
created	20	10000
created on	20	10000
credit	200	0
credit foto:	8000	0
credit:	8000	0
crediti:	8000	0
credito foto:	8000	0
credits	200	0
credits:	8000	0
crowd	80	a00
crédit :	8000	0
crédit image,	8000	0
crédit photo :	8000	0
crédito da foto:	8000	0
crédito,	8000	0
crédito:	8000	0
créditos:	8000	0
crédits :	8000	0
cst	10	a8000000
ct	10	a8000000
ctk	20000	2000
ctv	20000	2000
currency converter	2000	880000
currency rates	2000	880000
current time	2000	740000
current time 0:0	2000	800000
current time:	4000	740000
currently	400000	0
cümə	2	50
cümə axşami	2	40
cənab	100	4000
da	401000	0
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
das gespräch führte	40	0
das gespräch führten	40	0
das interview führte	40	0
das interview führten	40	0
data protection	2000	7c0000
date	220	10000
date issued	20	10000
date modified	20	20000
date of event	20	30000
date of interview	20	30000
date of publication	20	10000
date of release	20	10000
date of speech	20	30000
date published	20	10000
dated	20	10000
davami var	10000	0
davamini oxu	2000	600000
daxil ol	2000	440000
daxili işlər naziri	80	400
day.az	20000	2000
de	1000	0
de la	1000	0
de los	1000	0
dec	1	c
december	1	c
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
des	1000	0
descriptions off	2000	800000
design and development	4000	2c0000
deutsche welle	20000	2000
devam edecek	10000	0
developed and designed by	4000	2c0000
deyib	400	0
deyir	400	0
deyirlər	400	0
di	1000	0
dialoq pəncərəsinin başlanğici. escape düyməsi ləğv edəcək və pəncərəni bağlayacaq.	2000	800000
dialoq pəncərəsinin sonu.	2000	800000
did you find this helpful?	2000	340000
didascalia:	8000	0
die fragen stellte	40	0
digər bölmələr	2000	480000
digər dillər	2000	400000
digər xəbərlər	2000	640000
digər yazilar	2000	640000
diktor	80	200
dil seçin	2000	400000
dili seç	2000	400000
dili seçin	2000	400000
diqqət	200	0
diqqətə çatdirdi	400	0
diqqətə çatdirib	400	0
direct link	2000	280000
director general	80	400
director-general	80	400
disclaimer	200	0
dispatch	20000	1000
display problems?	2000	4c0000
dizayn:	4000	2c0000
do not accept	2000	240000
do not sell my info	2000	7c0000
do not sell my personal information	2000	240000
do not sell or share my personal information	2000	240000
document type	200	0
don't miss	2000	640000
donate now	2000	300000
donate today	2000	300000
door	40	0
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
du	1000	0
duration	200	0
dw	20000	2000
dövlət başçisi	80	400
dövlət katibi	80	400
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
eest	10	4c000000
eet	10	48000000
efe	20000	2000
efir tarixi	20	30000
ein beitrag von	40	0
ein gastbeitrag von	40	0
ein interview von	40	0
ein kommentar von	40	0
einde	10000	0
einde bericht	10000	0
ekran görüntüsü	2000	540000
ekspert	80	800
el	1000	0
el país	20000	2000
elektron poçt	200	0
elektron poçt:	4000	200000
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
emphasised	400	0
emphasized	400	0
enable high contrast	2000	80000
end	10000	0
end of dialog window.	2000	800000
end of document	10000	0
end of release	10000	0
end of text	10000	0
end of transcript	10000	0
end transcript	10000	0
end/	10000	0
ende	10000	0
ende der mitschrift	10000	0
ende der pressekonferenz	10000	0
ends	10000	0
energetika naziri	80	400
energy minister	80	400
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
entretien réalisé par	40	0
entrevista a	40	0
entrevista de	40	0
entries feed	2000	380000
escrito por	40	0
essential cookies only	2000	240000
est	10	ac000000
estimated reading time	4000	600000
et	1010	ac000000
etiketlər	200	0
etiketlər:	4000	780000
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
facebook comments	2000	1c0000
facebook twitter	2000	700000
facebook-da paylaş	2000	700000
facilitator	80	200
fact check	200	0
faks	200	0
faks:	4000	200000
fax	200	0
fax:	4000	200000
featured image:	8000	0
featured news	2000	640000
featured posts	2000	640000
featured stories	2000	640000
feb	1	2
february	1	2
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
fim	10000	0
fim da transcrição	10000	0
fin	10000	0
fin de la transcripción	10000	0
fin de la transcription	10000	0
fin del documento	10000	0
fin du discours	10000	0
fin/	10000	0
finally	200	0
finance minister	80	400
financial times	20000	2000
find out more	2000	600000
find us on facebook	2000	380000
fine	10000	0
fine della trascrizione	10000	0
first	200	0
first broadcast	20	30000
first lady	80	400
first minister	80	400
first published	20	10000
first published on	20	10000
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
fonte da imagem,	8000	0
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
fortsetzung folgt	10000	0
fot.	8000	0
fot. pap	8000	0
foto	200	0
foto anp	8000	0
foto arxivdən	2000	540000
foto cortesía	8000	0
foto di	8000	0
foto mənbəyi	8000	0
foto reportaj	2000	580000
foto ©	8000	0
foto's:	8000	0
foto:	8000	0
foto: reprodução	8000	0
foto: čtk	8000	0
fotograaf:	8000	0
fotografia:	8000	0
fotografii:	8000	0
fotografía:	8000	0
fotolar	200	0
fotolar:	8000	0
fotonun müəllifi:	8000	0
fotoqraf:	8000	0
fotos:	8000	0
fotoğraf alti	8000	0
fotoğraf alti yazisi,	8000	0
fotoğraf kaynaği,	8000	0
fotoğraf:	8000	0
fotoğraf: aa	8000	0
fotoğraflar:	8000	0
found a mistake?	2000	340000
found a typo?	2000	340000
found an error?	2000	340000
fox	20000	2000
fox news	20000	2000
fr.	100	4000
france 0	20000	2000
freedom of information	2000	7c0000
frequently asked questions	2000	40000
fri	2	50
friday	2	50
from	201200	0
from our partners	2000	c0000
from the floor	80	a00
fuente de la imagen,	8000	0
fuente:	40	0
full resolution	2000	580000
full screen	2000	800000
full story	2000	600000
full-size image	2000	580000
fullscreen	2000	800000
functional cookies	2000	240000
further reading	2000	640000
gazette	20000	1000
gecə rejimi	2000	80000
gen.	100	4000
genişləndirilmiş axtariş	2000	6c0000
geri qayit	2000	480000
geschreven door	40	0
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
gst	10	d0000000
guardian	20000	1000
guest	80	800
görmə məhdudiyyətlilər üçün	2000	80000
görsel kaynaği	8000	0
görsel:	8000	0
görə	1000	0
gözdən əlil vətəndaşlar üçün	2000	80000
gündüz rejimi	2000	80000
günortaniz xeyir	40000	0
günün xəbərləri	2000	640000
günün əsas xəbərləri	2000	640000
gərəkli sahələr * ilə işarələnmişdir	4000	1c0000
h.e.	100	4000
h.m.	100	4000
h.r.h.	100	4000
haaretz	20000	2000
haber:	40	0
hailed	400	0
hami	80	a00
hamisina bax	2000	600000
hamisina baxin	2000	600000
hamisini göstər	2000	600000
hamisini qəbul et	2000	240000
handout photo	2000	540000
haqqinda	1000	0
hava proqnozu	2000	880000
hazirladi	240	0
hazirlayan:	40	0
he	800	0
header image:	8000	0
headline	200	0
heard on	20	30000
hec	10	44000000
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
hesab edir	400	0
hesabim	2000	440000
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
home /	4000	180000
home >	4000	180000
home secretary	80	400
home »	4000	180000
home ›	4000	180000
home →	4000	180000
hon.	100	4000
host	80	200
hosts	80	200
how	200	0
how useful was this?	2000	340000
hrh	100	4000
hst	10	18000000
huawei appgallery	2000	100000
humidity:	4000	880000
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
il	800000	0
illustration photo	2000	540000
illustration:	8000	0
illustrative photo	2000	540000
ilə	1000	0
image	200	0
image 0 of 0	2000	580000
image by	8000	0
image caption,	8000	0
image courtesy of	8000	0
image credit	2200	540000
image credit:	8000	0
image gallery	2000	580000
image source,	8000	0
image source:	8000	0
image via	8000	0
image ©	8000	0
image:	8000	0
imagem:	8000	0
imagen:	8000	0
images courtesy of	8000	0
images:	8000	0
immagine:	8000	0
important	200	0
imtina et	2000	240000
in	1000	0
in case you missed it	2000	640000
in conversation with	40	0
in other news	2000	640000
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
insisted	400	0
insists	400	0
interfax	20000	2000
interior minister	80	400
international edition	2000	400000
interpressnews	20000	2000
interpreter	80	c00
interrogator	80	600
interview	200	0
interview and text:	40	0
interview by	40	0
interview date	20	30000
interview door	40	0
interview réalisée par	40	0
interview von	40	0
interview:	40	0
interviewed by	40	0
interviewee	80	800
interviewer	80	600
interviewers	80	600
intervista di	40	0
interviu de	40	0
interviu realizat de	40	0
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
january	1	1
javascript is disabled	4000	800000
jerusalem post	20000	2000
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
journal	20000	1000
journalist	400080	600
journalists	80	600
jst	10	64000000
judge	180	4400
jul	1	7
july	1	7
jun	1	6
june	1	6
jurnal	20000	1000
jurnali	20000	1000
jurnalist	400080	600
jurnalisti	400000	0
jurnalistlər	80	600
just now	2000	740000
justice	180	4400
kanal	20000	1000
kanalimiza abunə olun	2000	380000
kansler	80	400
kateqoriya	200	0
kateqoriya:	4000	780000
kateqoriyalar:	4000	780000
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
kimsə	800	0
king	80	400
kiv	80	600
kiv nümayəndəsi	80	600
kizi	1000	0
kiçilt	2000	3c0000
kişi səsi	80	c00
kollaj:	8000	0
konec	10000	0
koniec	10000	0
koordinator	80	200
kopyalandi	2000	280000
kopyalandi!	2000	280000
kral	80	400
ksa	10	cc000000
kst	10	64000000
kuki siyasəti	2000	240000
kukilər haqqinda	2000	240000
kyiv independent	20000	2000
kyiv post	20000	2000
kyodo	20000	2000
kyzy	1000	0
la	1000	0
lady	100	4000
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
layihə haqqinda	2000	40000
layihəyə dəstək	2000	300000
le	1000	0
le monde	20000	2000
lead image:	8000	0
learn more	2000	600000
learn more...	2000	600000
leave a comment	2000	1c0000
leave a reply	2000	1c0000
legal information	2000	7c0000
legal notice	2000	7c0000
legenda da foto,	8000	0
legenda:	8000	0
les	1000	0
let me choose	2000	240000
letter spacing	2000	3c0000
license	200	0
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
loop the current video	2000	800000
lord	100	4000
los	1000	0
lt.	100	4000
lt. col.	100	4000
lt. gen.	100	4000
lusa	20000	2000
légende :	8000	0
légende image,	8000	0
madam	100	4000
madam chair	80	200
madam president	80	400
madam speaker	80	200
magazine	20000	1000
mail	20000	1000
main navigation	2000	480000
main page >	4000	180000
main »	4000	180000
maintained	400	0
maj.	100	4000
maj. gen.	100	4000
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
mandatory cookies	2000	240000
many thanks	40000	0
many voices	80	a00
mar	1	3
maraqli xəbərlər	2000	640000
march	1	3
marketing cookies	2000	240000
mart	1	3
martin	1	3
master of ceremonies	80	200
materiallardan istifadə	4000	680000
materiallardan istifadə edilərkən istinad zəruridir	2000	680000
may	1	5
mayin	1	5
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
member of the audience	80	a00
menyu sətri	2000	180000
menyunu aç	2000	480000
menyunu bağla	2000	480000
mercury	20000	1000
messrs.	100	4000
mesz	10	48000000
met	10	44000000
meydan tv	20000	2000
mez	10	44000000
microsoft store	2000	100000
minister	80	400
minister for foreign affairs	80	400
minister of foreign affairs	80	400
minnətdaram	40000	0
minute read	2000	600000
mirror	20000	1000
miss	100	4000
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
modified	20	20000
modified on	20	20000
mon	2	10
monday	2	10
monitor	20000	1000
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
muhabir:	40	0
multiple speakers	80	c00
must read	2000	640000
mx.	100	4000
my comments	2000	1c0000
my name is	80000	0
my name's	80000	0
my profile	2000	440000
myt	10	60000000
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
müsahibə:	40	0
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
mənbə:	40	0
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
namaz vaxti	2000	880000
namaz vaxtlari	2000	880000
name (optional)	2000	1c0000
naməlum şəxs	80	c00
napsal	40	0
napsala	40	0
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
no	200	0
no comments	2000	1c0000
no comments yet	2000	1c0000
no compatible source was found for this media.	2000	800000
no fear act	2000	7c0000
no matching documents	2000	6c0000
no media source currently available	2000	800000
no results found	2000	6c0000
nobody	800	0
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
november	1	b
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
observed	400	0
observer	20000	1000
observes	400	0
occasionally, some of your visitors may see an advertisement here	2000	c0000
och	1000	0
oct	1	a
october	1	a
oesz	10	4c000000
oez	10	48000000
of	201000	0
off-camera	80	c00
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
oktyabr	1	a
oktyabrin	1	a
older entries	2000	500000
older posts	2000	500000
oldest first	2000	1c0000
on	1020	10000
on behalf of	200000	0
on this page	2000	480000
on this topic	2000	640000
one	800	0
one blogger likes this.	2000	340000
one comment	2000	1c0000
onlar	800	0
only in current section	2000	6c0000
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
oprac.	40	0
opracował	40	0
opracowała	40	0
original air date	20	30000
other articles	2000	640000
other languages	2000	400000
other news	2000	640000
other news in this section	2000	640000
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
oğlu	1000	0
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
par	40	0
parametrləri idarə et	2000	240000
parolu unutmusunuz?	2000	440000
part 0	200	0
participant	80	a00
participants	280	a00
partly cloudy	2000	880000
partner content	2000	c0000
partnyorlarin xəbərləri	2000	c0000
paylaş	2200	700000
paylaşilib	20	10000
paylaşin	2000	700000
pbs	20000	2000
pdf kimi yüklə	2000	5c0000
pdf version	2000	5c0000
pdf yüklə	2000	5c0000
pdt	10	24000000
permalink	2000	280000
permanent representative	80	400
permission is granted	4000	680000
personal tools and menus	2000	80000
pet	10	ac000000
pgt	10	68000000
phone	200	0
phone:	4000	200000
photo	200	0
photo 0 of 0	2000	580000
photo :	8000	0
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
photograph by	8000	0
photograph courtesy of	8000	0
photograph:	8000	0
photographer:	8000	0
photographs by	8000	0
photography:	8000	0
photos	200	0
photos :	8000	0
photos by	8000	0
photos:	8000	0
pht	10	60000000
picture:	8000	0
pictures:	8000	0
pie de foto,	8000	0
pie de foto:	8000	0
pin it	2000	700000
pinned comments	2000	1c0000
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
pointed out	400	0
pokračování příště	10000	0
politico	20000	2000
poll of the day	2000	340000
pool photo	8000	0
pop-out player	2000	800000
popular news	2000	640000
popular posts	2000	640000
popular tags	2000	640000
populyar xəbərlər	2000	640000
por	40	0
portal	20000	1000
portal haqqinda	2000	40000
portali	20000	1000
portalindan	20000	1000
post	20000	1000
post a comment	2000	1c0000
post comment	2000	1c0000
post navigation	2000	500000
post on x	2000	700000
post your comment	2000	1c0000
posted	620	10000
posted at	20	10000
posted by	40	0
posted in	2000	780000
posted on	20	10000
powered by google translate	2000	400000
powered by joomla!	2000	2c0000
powered by klaro!	2000	240000
powered by plone & python	2000	2c0000
preference for all services	2000	240000
premier	80	400
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
prof	100	4000
prof.	100	4000
professor	100	4000
program	200	0
programme	200	0
progress bar	2000	800000
promised	400	0
promoted	2000	c0000
promoted content	2000	c0000
propos recueillis par	40	0
protecting your privacy	2000	240000
protokoll:	40	0
proudly powered by wordpress	2000	2c0000
ps	200	0
pst	10	a0000000
pt	10	a0000000
pti	20000	2000
public radio	20000	1000
public television	20000	1000
publicat de	40	0
publication date	20	10000
published	220	10000
published at	20	10000
published date	20	10000
published on	20	10000
push notifications	2000	4c0000
připravil	40	0
připravila	40	0
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
qubernator	80	400
queen	80	400
quelle:	40	0
query	80	600
ques	80	600
ques.	80	600
question	80	600
questioner	80	600
questions	80	600
quick links	2000	480000
quipped	400	0
quoted as saying	400	0
qəbul edirəm	2000	240000
qəbul et	2000	240000
qəzet	20000	1000
qəzeti	20000	1000
qəzetindən	20000	1000
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
redacción:	40	0
redactor:	40	0
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
reportagem de	40	0
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
rozhovor vedl	40	0
rozhovor vedla	40	0
rozmawiali	40	0
rozmawiał	40	0
rozmawiała	40	0
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
rustore	2000	100000
rédigé par	40	0
röportaj:	40	0
rədd et	2000	240000
rəsmi nümayəndə	80	400
rəsmi xəbərlər	2000	480000
rəy bildir	2000	1c0000
rəy yaz	2000	1c0000
saat	208	0
sabahiniz xeyir	40000	0
said	400	0
salam	40000	0
salam əleyküm	40000	0
salamlar	40000	0
samt	10	50000000
san	1000	0
sast	10	48000000
sat	2	60
saturday	2	60
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
schluss	10000	0
score	200	0
screen reader	2000	80000
screen reader access	2000	80000
screenshot:	8000	0
scris de	40	0
scritto da	40	0
scroll to top	2000	140000
scroll up	2000	140000
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
select language	2000	400000
sen	1	9
sen.	100	4000
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
senior administration official	80	400
senior defense official	80	400
senior state department official	80	400
sentinel	20000	1000
sentyabr	1	9
sentyabrin	1	9
sep	1	9
sept	1	9
september	1	9
services we would like to use	2000	240000
seçilmiş xəbərlər	2000	640000
sfârşit	10000	0
sfârșit	10000	0
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
similar articles	2000	640000
similar news	2000	640000
similar posts	2000	640000
similar stories	2000	640000
sir	100	4000
site contact	2000	200000
site index	2000	480000
site map	2000	40000
site navigation	2000	480000
site search	2000	6c0000
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
social links menu	2000	480000
social media	2000	380000
social networks	2000	380000
somebody	800	0
someone	800	0
son	10000	0
son dəyişiklik	20	20000
son xəbərlər	2000	640000
son yeniləmə	20	20000
son yenilənmə	20	20000
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
source :	40	0
source:	40	0
sources	200	0
south china morning post	20000	2000
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
staff	80	c00
standard	20000	1000
star	20000	1000
start searching	2000	6c0000
start slideshow	2000	580000
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
stressed	400	0
strictly necessary cookies	2000	240000
sual	80	600
suallar	80	600
subject	200	0
subject:	4000	780000
submit a tip	2000	200000
submit comment	2000	1c0000
submitted on	20	10000
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
support independent journalism	2000	300000
support independent media	2000	300000
support our journalism	2000	300000
support our work	2000	300000
support the site	2000	300000
support this project	2000	300000
support us	2000	300000
support us on patreon	2000	300000
sursa foto:	8000	0
sursă foto:	8000	0
suspilne	20000	2000
switch edition	2000	400000
switch language	2000	400000
switch to dark mode	2000	80000
switch to light mode	2000	80000
switch to system preference	2000	80000
symbolbild:	8000	0
söhbəti apardi	40	0
söhbətləşdi	40	0
söyleşi:	40	0
söylədi	400	0
söyləyib	400	0
sözçü	80	400
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
taoiseach	80	400
taqlar:	4000	780000
tarix	220	10000
tass	20000	2000
tekst:	40	0
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
teqlər	200	0
teqlər:	4000	780000
terms & conditions	2000	7c0000
terms and conditions	2000	7c0000
terms and conditions of use	2000	7c0000
terms of sale	2000	7c0000
terms of service	2000	7c0000
terms of use	2000	7c0000
testo di	40	0
text by	40	0
text size	2000	3c0000
text size:	4000	3c0000
text track settings	2000	800000
text und interview:	40	0
text von	40	0
text:	40	0
texte :	40	0
texte de	40	0
texte:	40	0
texto de	40	0
texto:	40	0
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
time	20200	2000
times	20000	1000
times of india	20000	2000
times of israel	20000	2000
titelbild:	8000	0
titelfoto:	8000	0
title	200	0
title image:	8000	0
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
traducción:	40	0
traducere:	40	0
traduction:	40	0
traduit par	40	0
traduzione di	40	0
traduzione:	40	0
transcribed by	40	0
transcript	200	0
transcript date	20	30000
transcript ends	10000	0
transcription	200	0
translate this page	2000	400000
translated by	240	0
translation by	40	0
translation:	40	0
translator	80	c00
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
tłumaczenie:	40	0
tədbir iştirakçisi	80	a00
tədbirin tarixi	20	30000
təmsil edirəm	200000	0
tərcümə	280	c00
tərcümə:	40	0
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
uk edition	2000	400000
ukrinform	20000	2000
ul	1000	0
umm	1000	0
un articol de	40	0
un entretien avec	40	0
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
update	200	0
updated	220	20000
updated at	20	20000
updated on	20	20000
uploaded on	20	10000
ur	1000	0
urged	400	0
url	200	0
url copied	2000	280000
us edition	2000	400000
usa today	20000	2000
use of materials	4000	680000
use policy	2000	7c0000
useful links	2000	480000
user rating: 0 / 0	2000	340000
utc	10	40000000
uulu	1000	0
uyğun sənədlər yoxdur	2000	6c0000
uzt	10	54000000
va urma	10000	0
valyuta kursu	2000	880000
valyuta məzənnəsi	2000	880000
van	1000	0
van den	1000	0
van der	1000	0
vaxt	200	0
venue	200	0
verilişin aparicisi	80	200
version	200	0
version for print	2000	5c0000
version for the visually impaired	2000	80000
version for visually impaired	2000	80000
vet	10	b0000000
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
video courtesy of	8000	0
video is loading…	2000	800000
video player	2000	800000
video player is loading.	2000	800000
video unavailable	2000	800000
videonu oynat	2000	800000
videonu yüklə	2000	800000
videoya bax	2000	800000
videoya baxin	2000	800000
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
visits: 0	2000	840000
vitse-prezident	80	400
voa	20000	2000
voice of america	20000	2000
volume level	2000	800000
vom	1000	0
von	1040	0
von der	1000	0
vor	1000	0
vowed	400	0
vurğuladi	400	0
vurğulanib	400	0
vurğulayib	400	0
vurğulayir	400	0
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
wind:	4000	880000
wire	20000	1000
wit	10	64000000
wita	10	60000000
with	201000	0
witness	80	800
words and photos by	40	0
words by	40	0
words:	40	0
wordt vervolgd	10000	0
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
yazan:	40	0
yazar:	40	0
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
zal	80	a00
zaldan	80	a00
zaldan səs	80	a00
zati-aliləri	100	4000
zdjęcia:	8000	0
zdjęcie:	8000	0
zdroj foto:	8000	0
zdroj:	40	0
zu	1000	0
zum	1000	0
zur	1000	0
zəif görənlər üçün	2000	80000
©	4000	2c0000
© afp	8000	0
© anp	8000	0
© dpa	8000	0
à	1000	0
à suivre	10000	0
ç.a	2	20
çap edildi	20	10000
çap et	2000	5c0000
çap et / pdf	2000	5c0000
çap versiyasi	2000	5c0000
çap üçün	2000	5c0000
çağirib	400	0
çeviri:	40	0
çixiş edib	400	0
çixişçi	80	c00
çox oxunan xəbərlər	2000	640000
çox oxunanlar	2000	640000
çox sağ olun	40000	0
çox təşəkkür edirəm	40000	0
çərşənbə	2	30
çərşənbə axşami	2	20
écrit par	40	0
í	1000	0
ölkə	200	0
übersetzung von	40	0
übersetzung:	40	0
ünvan	200	0
ünvan:	4000	200000
üzrə	1000	0
üçün	1000	0
şifrəni sifirla	2000	440000
şifrəni unutmusunuz?	2000	440000
şrift ölçüsü	2000	3c0000
şrift:	4000	3c0000
şrifti böyüt	2000	3c0000
şrifti kiçilt	2000	3c0000
şriftin ölçüsü	2000	3c0000
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
źródło zdjęć:	8000	0
źródło:	40	0
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
автори:	40	0
авторизация	2000	440000
авторка:	40	0
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
арменпресс	20000	2000
архив новостей	2000	480000
архивное фото	2000	540000
аудио	200	0
бакинского времени	10	50000000
без звука	2000	800000
белта	20000	2000
бен	1000	0
беседовал	240	0
беседовала	240	0
беседовали	40	0
беседу вел	40	0
беседу вела	40	0
беседу вели	40	0
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
год	800000	0
года	800000	0
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
губернатор	80	400
гызы	1000	0
д-р	100	4000
да	41000	0
далі буде	10000	0
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
джерело фото:	8000	0
джерело:	40	0
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
его величество	100	4000
его превосходительство	100	4000
его святейшество	100	4000
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
интервью:	40	0
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
источник:	40	0
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
корреспондент:	40	0
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
кінець	10000	0
кінець стенограми	10000	0
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
материал подготовил	40	0
материал подготовила	40	0
материалы партнеров	2000	c0000
материалы по теме	2000	640000
мая	1	5
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
партнерский материал	2000	c0000
партнёрский материал	2000	c0000
патриарх	80	400
первая публикация	20	10000
первый вице-президент	80	400
первый заместитель министра	80	400
первый канал	20000	2000
перевести эту страницу	2000	400000
перевод	280	c00
перевод:	40	0
переводчик	80	c00
передает	400	0
перейти в основной раздел	2000	80000
перейти к навигации	2000	80000
перейти к основному контенту	2000	80000
перейти к основному содержанию	2000	80000
перейти к поиску	2000	80000
перейти к содержанию	2000	80000
перейти к содержимому	2000	80000
переклад:	40	0
переключить навигацию	2000	480000
перепечатка материалов	4000	680000
переслать	2000	700000
переход к прямому эфиру (воспроизведение идёт без отставания)	2000	800000
переход к прямому эфиру (воспроизведение идёт с отставанием)	2000	800000
персональные данные	2000	7c0000
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
понедельник	2	10
понравилась статья? поделитесь	2000	700000
понравился материал? поделитесь	4000	700000
понятно	2000	240000
популярные новости	2000	640000
популярные статьи	2000	640000
популярные теги	2000	640000
портал	20000	1000
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
путь по сайту	2000	180000
пятница	2	50
пятницу	2	50
пятницы	2	50
підготував	40	0
підготувала	40	0
підпис до фото,	8000	0
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
розмовляв	40	0
розмовляла	40	0
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
світлина:	8000	0
світлини:	8000	0
сделать пожертвование	2000	300000
сегодня:	4000	740000
сейчас читают	2000	640000
сен	1	9
сенатор	80	400
сент	1	9
сентябрь	1	9
сентября	1	9
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
спілкувався	40	0
спілкувалася	40	0
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
страна	200	0
страница 0 из 0	2000	500000
страница не найдена	2000	500000
суббота	2	60
субботу	2	60
субботы	2	60
субтитры выкл.	2000	800000
считает	400	0
сюжет:	4000	640000
также	400000	0
тасс	20000	2000
тв	20000	1000
твитнуть	2000	700000
тег	200	0
теги	200	0
теги материала	2000	780000
теги:	4000	780000
текст	200	0
текст и фото:	40	0
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
цвет сайта	2000	3c0000
цветовая схема	2000	3c0000
цена	200	0
цитирует	400	0
ч.	8	0
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
ілюстрація:	8000	0
աղբյուր՝	8000	0
աղբյուրը՝	8000	0
ավարտ	10000	0
լուսանկար:	8000	0
լուսանկար՝	8000	0
լուսանկարը:	8000	0
լուսանկարը՝	8000	0
լուսանկարները՝	8000	0
լուսանկարների հեղինակ	8000	0
հարցազրույցը՝	40	0
հեղինակ՝	40	0
հեղինակներ՝	40	0
շարունակելի	10000	0
պատրաստեց	40	0
վերջ	10000	0
המשך יבוא	10000	0
כותב:	40	0
כותבת:	40	0
כתב:	40	0
מאת	40	0
מקור:	8040	0
סוף	10000	0
סוף דבר	10000	0
צילום:	8000	0
צילומים:	8000	0
קרדיט:	8000	0
תמונה:	8000	0
תרגום:	40	0
أجرى الحوار	40	0
إعداد:	40	0
ادامه دارد	10000	0
التعليق على الصورة،	8000	0
الصور:	8000	0
الصورة:	8000	0
الكاتب:	40	0
المؤلف:	40	0
المصدر:	40	0
النهاية	10000	0
انتهای خبر	10000	0
انتهای پیام	10000	0
انتهای پیام/	10000	0
انتهى	10000	0
انتهى النص	10000	0
بقلم	40	0
به قلم	40	0
تحرير:	40	0
ترجمة:	40	0
تصوير:	8000	0
تصویر:	8000	0
تهیه و تنظیم:	40	0
توضیح تصویر،	8000	0
حوار:	40	0
صورة:	8000	0
عکاس :	8000	0
عکاس:	8000	0
عکس از	8000	0
عکس:	8000	0
كتب:	40	0
كتبت:	40	0
مترجم:	40	0
مصدر الصورة:	8000	0
مصدر الصورة،	8000	0
منبع تصویر،	8000	0
منبع عکس:	8000	0
منبع:	40	0
نهاية النص	10000	0
نویسنده:	40	0
نویسندگان:	40	0
يتبع	10000	0
پایان	10000	0
پایان پیام	10000	0
پایان پیام/	10000	0
گزارش از	40	0
इति	10000	0
इमेज कैप्शन	8000	0
इमेज कैप्शन,	8000	0
इमेज स्रोत,	8000	0
क्रमशः	10000	0
तस्वीर:	8000	0
द्वारा:	40	0
फ़ोटो:	8000	0
फोटो क्रेडिट	8000	0
फोटो साभार:	8000	0
फोटो:	8000	0
रिपोर्ट:	40	0
लेखक:	40	0
लेखिका:	40	0
समाप्त	10000	0
ავტორები:	40	0
ავტორი:	8040	0
ბოლო	10000	0
გაგრძელება იქნება	10000	0
დასასრული	10000	0
ილუსტრაცია:	8000	0
მოამზადა	40	0
ტექსტი:	40	0
ფოტო:	8000	0
ფოტოები:	8000	0
ფოტოს ავტორი:	8000	0
ფოტოს წყარო,	8000	0
წყარო:	8000	0
← older posts	2000	500000
↑ back to top	2000	140000
↑ наверх	2000	140000
【写真】	8000	0
【完】	10000	0
おわり	10000	0
クレジット：	8000	0
以 上	10000	0
作者:	40	0
作者：	40	0
來源:	40	0
來源：	40	0
全文完	10000	0
写真:	8000	0
写真提供：	8000	0
写真：	8000	0
写真＝	8000	0
出典：	8000	0
動画説明,	8000	0
取材・文	40	0
图/	8000	0
图源：	8000	0
图片来源：	8000	0
图片：	8000	0
图／	8000	0
图：	8000	0
圖/	8000	0
圖片來源：	8000	0
圖片：	8000	0
圖／	8000	0
圖：	8000	0
執筆:	40	0
執筆：	40	0
待续	10000	0
投稿者:	40	0
摄影/	8000	0
摄影：	8000	0
撮影:	8000	0
撮影：	8000	0
撮影＝	8000	0
撰文:	40	0
撰文：	40	0
撰稿:	40	0
撰稿：	40	0
攝影／	8000	0
攝影：	8000	0
文:	40	0
文／	40	0
文：	40	0
未完待续	10000	0
本文完	10000	0
来源:	40	0
来源：	40	0
照片：	8000	0
画像クレジット	8000	0
画像提供,	8000	0
画像提供：	8000	0
画像説明,	8000	0
画像：	8000	0
筆者:	40	0
終わり	10000	0
編輯:	40	0
編輯：	40	0
编辑:	40	0
编辑：	40	0
翻訳:	40	0
聞き手:	40	0
聞き手：	40	0
著者:	40	0
記者:	40	0
记者:	40	0
責任編輯	40	0
责任编辑	40	0
그래픽=	8000	0
글:	40	0
글쓴이:	40	0
끝	10000	0
끝.	10000	0
동영상 설명,	8000	0
사진 :	8000	0
사진 =	8000	0
사진 설명,	8000	0
사진 제공	8000	0
사진 출처	8000	0
사진 출처,	8000	0
사진:	8000	0
사진=	8000	0
이미지 출처	8000	0
이상 끝	10000	0
인터뷰:	40	0
작성자:	40	0
취재:	40	0
（c）	8000	0
（了）	10000	0
（以上）	10000	0
（写真：	8000	0
（图片来源：	8000	0
（完）	10000	0
（終わり）	10000	0
"""#
}
