"""Stems of English predicates with one first sense, a line each.

Only the first sense of a word counts. A verb has that of its noun as well ("explode", "explosion"), and the other way
round. Made by `benchmarks/lexical_tables.py`.

From WordNet 3.0, copyright 2006 by Princeton University. Permission to use, copy, modify and distribute this database
for any purpose and without fee or royalty is granted by its license, provided that this notice appears on all copies.
THIS DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
The name of Princeton University may not be used in advertising or publicity pertaining to distribution of it.
"""

__all__ = ["SENSES"]

SENSES = """
abas abject
abas chagrin humili mortif
abas humili
abash embarrass
abat hiatus
abat letup
abbrevi abridg foreshorten shorten
abdic renounc
abduct abductor kidnap kidnapp
aberr devianc
abet abett abettor
abet abett instig
abhor abhorr abomin execr loath
abid bide stay
abid compli complianc conform
abid resid
abjur forswear recant retract
abjur recant retract
ablat extirp
abolish abolit
abort abortionist
abort miscarri miscarriag
abound abund
abrad abras excori scrape scratch
abrad abras roughen rubdown
abrad abras rubdown
abrad attrit
abrad scour
abrog repeal
abscond decamp
absent absente
absolut absolv
absolut absolv shrive
absolut despot
absorb absorpt
absorb absorpt imbib suck sucker
abstain abstent abstin desist
absurd ridicul
abus maltreat
abus maltreat mistreat
abut adjoin border butt edg
acced submitt
acceler quicken speed speedup
acceler speed speedup
accent accentu emphas
accent accentu emphas emphasi
accent accentu emphas emphasi stress
accent accentu stress
accept consent
acclaim acclam hail
acclaim acclam plaudit
acclaim applaud approv clap clapper okay sanction
acclaim applaud clap clapper
acclim acclimat acclimatis
acclim acclimat acclimatis climat
acclim acclimat acclimatis climat clime
accolad award honor honour laurel
accommod adapt adaptor
accommod adjust fit
accommod fit fitter suit
accommod oblig
accommod reconcil
accompani concomit
accomplish achiev
accomplish achiev attain
accomplish fulfil
accord concord harmon harmoni harmonis
accost addresse
account calcul
account chronicl
accret accumul
accru accrual
accru accrual accumul
accultur cultur
accumul collect compil
accus arraign
accus crime crimin incrimin
accustom habitu
acerb embitt
acerb embitt resent
ach hurt smart
ach hurt suffer
achiev attain
acid acidifi acidul
acknowledg admit
acknowledg admit apolog
acknowledg recogn
acknowledg recognit
acm elev meridian peak summit tiptop top
acquaint introduc
acquiesc assent
acquir acquisit
acquir acquisit get
acquir get
acquit acquitt
acquit acquitt clear exculp exoner
acquit acquitt clear exculp exoner judg
acrobat tumbl
act action
act action coerc coercion forc hale move pressur
act action compel move oblig
act action director move
act action incit instig move
act action move
act activ
act actor play
act actor play playact
act perform playact
action litig sue
activ actuat happen occur spark trigger
activ actuat spark trigger
activ aerat air
activ energ
actual actualis
actuat propel
ad advert advertis
adag byword proverb see
adapt adjust conformist
addendum supplement
addict depend habitu
addict habit habitu use
addit contribut lend
addl muddl
address addresse
addresse speak speech talk talker
addresse speech
adieu goodby
adjud judg judiciari
adjunct touch
adjur beseech bid entreat
administ administr
admonish admonit
admonish admonit caution
admonish reprov
ado bustl flurri
adopt espous
adopt espous follow
adorn beauti beautif deck decor
adorn beauti beautif decor grace ornament
adulter adulteri
adulter debas
adumbr outlin
advanc approach near
advanc elev
advanc further promot
adventur escapad
adventur gambl hazard
adventur hazard jeopardi stake
advers hardship
advert advertis promot
advert attend attent
advertis public publicis publicist
advis advisor advisori counsel counselor
advis advisori
advoc advocaci
advoc advocaci proselyt proselytis
advoc recommend
aegi auspic
aerat air
aerobat stunt
aetiolog etiolog
affair amour liaison
affect feel impress
affect impress
affili associ assort consort
affirm assert aver avow swan
affirm avow
affirm confirm corrobor substanti
affix bind bond
afforest forest forestri
affray alterc fraca
affront diss insult
affront insult
aftermath wake
aggrand aggrandis aggrandiz elev
aggrand aggrandis aggrandiz embellish embroideri pad
aggrav exacerb
aggrav exasper
aggreg combin
aggress aggressor attack
agit foment
agon agoni agonis
agonis excruci suffer
agre compromis concur concurr
agre concur concurr
agribusi agricultur
aid assist help helper
ail ailment
ail ailment complaint ill
ailment pain
aim hit
aim overshoot
aim purport purpos
air dissemin
air gas vapor vaporis
airlift lift
alarm alarmist
alarm alarmist horrifi horror
alarm alert
alcohol inebri
alibi exculp excus
alien disaffect estrang
aliv anim lifer
alleg aver say
allegi dedic
allegor allegori
allegor allegori parabl
allergi allergist
allevi assuag palliat reliev
alli confeder
allianc confeder
alloc apport apportion
alloc apport apportion parcel
allot portion
allow appropri earmark
allow let
alloy debas
allud allus
allur tempt tempter
alluvi deposit sediment
alphabet alphabetis
alter chang modif
alter chang modifi
alter modif modifi
alter neuter
alterc disput quarrel
altern understudi
altogeth raw
amalgam merg merger unit
amalgam mingl mix
amass conglomer cumul
amaz astonish astound
ambassador ambassadorship
ambianc ambienc atmospher
ambl ambul
ambl ambul saunter stroll
ambl mosey
ambush bushwhack scupper waylay
amelior better improv
amelior improv
amort amortis
amplif elabor
amplifi magnif magnifi magnitud
amput cut
amus disport divers
amus entertain
anaesthesia anaesthetist anesthesia anesthetist
anaesthet anaesthetis anesthet
analys analyst analyz
analys analyst analyz examin studi
analysi analyz
anarchi anarchist lawless
anatom anatomi
anchor ground
anger angri
angl angler
angl lean leaner tilt
anguish pain
anim enliven exalt inspir invigor
anim enliven invigor liven
anneal temper
annihil decim erad
annihil obliter
annot footnot
annot note
announc post poster
announc proclaim proclam
annoy bother devil gravel irrit nark rile vex
annoy bother irrit vex
annoy irrit vex
annul invalid
annul invalid nullif nullifi void
annul revoc
anoint oil
anomal anomali
anonym nameless
anonym pseudonym
answer repli
answer repli respond
antagon antagonist enmiti
antagonis counteract
anteced anted forego preced predat
antholog anthologis
antic clown
antic prankster trickster
anticip expect
anticip forese
anticip forestal
antonym opposit
anxieti anxious
ape mimicri
aphor aphorist
apolog apologia apologis
apolog apologis
apolog apologis excus justif justifi ration
apostasi defect
apotheos apotheosi
appal outrag scandal scandalis shock shocker
apparel cloth garb garment raiment tog
appeal appel
appeal entreati
appeal invoc
appear look seem
appear product
appeas assuag concili gentl mollif mollifi pacif pacifi placat
appeas calm
appeas propiti
appel denomin design
append supplement
applaus clap
appli applic
appli applic employ usag use user util utilis
applic interview
applic practic
appoint appointe nomin
appoint assign
apprais assess assessor evalu valuat
apprehend apprehens
apprehend apprehens dread fear
apprehend comprehend comprehens grasp savvi
apprentic apprenticeship
appris appriz notic notifi
appris notifi tell
approach come
approach near
approb approv
approb approv bless
approb commend
appropri captur conquer
approv certif licenc licens license okay sanction
approv initi okay sanction
approv okay sanction
approv okay sanction subscrib
arbitr interced intermedi liais mediat
arc arch curvatur
archaic archaism
arena domain sphere
argot jargon lingo patoi slang vernacular
argu argument debat
argu argument reason
argu contest controversi disput
argument indic
arid thirsti
aris origin upris
arm equip
arm fort gird
armistic truce
armor armour
aroma aromat perfum perfumeri
arous awaken waken
arous elicit evok provok
arous rous
arraign indict
arrest collar
arrest collar cop
arrest halt
arriv immigr
arrog claim claimant
arrog confisc
arrog takeov usurp
arrow point pointer
arson arsonist
arthrit arthriti
articul enunci mouth pronounc pronunci speak speaker talk talker utter verbal
articul enunci pronounc pronunci
artific ruse
artist artwork graphic
ascend rise
ascertain determin find
ascrib attribut imput
ask enquir enquiri inquir
ask request
aspers besmirch calumni defam slander smear
aspers calumni defam slander
asphyxi asphyxia
asphyxi asphyxia choke
asphyxi asphyxia cover suffoc
asphyxi asphyxia suffoc
asphyxi suffoc
assail assault attack
assail assault attack holdup stickup
assail attack
assault rape ravish
assembl collect
assembl piec
assemblag foregath forgath gather
assemblag gather
assert assever
assert assever aver
assign deleg deput
assist attend servant
assist help
associ link linkag relat
assum assumpt premis
assum assumpt presum presumpt
assur ensur
atav atavist
athlet sport
atmospher static
atom atomis
atom atomis fragment
aton expiat
atrophi wither
attach fasten
attack onrush
attempt effort endeavor endeavour tri
attempt essay succeed tri
attempt essay tri
attenu fade
attest certifi evid manifest
attest testifi testimoni
attir getup
attitudin attitudinis
attract pull
audit scrutin scrutini scrutinis
augur auspic bode forecast foreshadow omen portend portent presag prognosi prognost
aureol corona
authent verif verifi
author authoris
author authoris mandat
author authorship pen write
authoris empow empower
autobiograph autobiographi
automat automaton
autonomi liber liberti
aveng retali reveng
avert deflect obviat
aviat fli flier pilot wing
aviat fli pilot
aviat fli pilot soar
avoc hobbi hobbyist
avoid ostrac
avoid shun
awak awaken sleep sleeper slumber waken
awak awaken waken
awaken waken
award present
ax axe
axiom maxim
baa bleat
babbl babbler
babbl babbler blither
babi coddl indulg mollycoddl pamper
babi infant
back backer
back endors second
back endors support
back patronag
backfir backlash
backfir boomerang
backlash rebound
backslid laps relaps revert
backup clog congest
badger bedevil worri
badger beleagu bug pester teas
badmouth malign traduc
baffl bafflement bewild bewilder dumbfound flummox mysteri mystifi nonplus perplex puzzl puzzlement puzzler stupefact
bait razz tantal tantalis taunt teas twit
bake baker
balanc equilibrium
balanc reconcil
balderdash piffl
balk baulk jib resist
ballad lay
balloon balloonist
ballot vote
ballyhoo hoopla hype
baloney bosh drool humbug twaddl
ban censor
ban forbid
ban proscrib proscript
banal commonplac platitud
bang bash knock smash
banish blackbal ostrac ostracis
banish ostrac ostracis
bank banker
banquet feast
banter chaff jolli josh
banter railleri
baptis baptism baptist baptiz
baptis baptism baptiz christen
bar blackbal
bar debar exclus
bar prevent
barb gibe jibe
barbar savag
barbecu cookout
bard caparison
bare bleak
bare denud husk strip uncov
barf disgorg puke retch sick upchuck vomit
bargain bid bidder dicker
bargain dicker
barrack heckl
barrag bombard
barricad block
barter swap
base foundat
bash sock
basic rudiment
bask enjoy relish savor
basketbal hoop
bast cook cookeri
bastard bastardis
bat batter
batter buffet
battl combat
battl conflict
battl engag fight
bawl bellow
bawl wail
be exist
be exist live
beak peck
beam broadcast
bearer movement
bearer mover
beat trounc vanquish
beat trounc vanquish win winner
beatif beatifi beatitud blessed
beatif beatifi exalt exhilar inebri thrill
beauti beautif beautifi prettifi
beautif beautifi
bebop bop
becalm steadi
beckon wave waver
bed consumm fuck fucker screw
bed fuck fucker screw
bed fuck fucker screw seduc
bedazzl daze dazzl
bedevil dun rag torment tormentor
bedlam chao pandemonium
beef bellyach bitch gripe
beef gripe
beep beeper
beep beeper honk toot
beep bleep
beetl overhang
befal betid
befog fog obscur
befoul defil
befoul defil pollut
befuddl confound discombobul
beg implor
beget father mother sire
beggar pauper pauperis
begin beginn commenc start
begin commenc start
begin start
begrudg envi
beguil bewitch captiv charm charmer enamor enamour enchant entranc tranc
beguil hoodwink juggl
behavior conduct do
behead decapit
behoov behov
belabor belabour
belch bubbl burp
belch burp
beleagu besieg sieg
beli contradict negat
belief believ
belittl denigr
belittl denigr derog minim minimum
bell toll
bellow holler yowl
bellyach stomachach
bemoan bewail lament
bemus discombobul
bend bender
bend bender hump hunch
bender curl
benedict bless
benefic beneficiari
benefit profit
benumb numb
berat chide rebuk reprimand reproof scold
bereav mourn
beset harass harri hassl provoc provok
besieg circumv
besot stupefi
bespeak betoken indic signal
bestir rous
bestow confer conferr
bestrid mount
bet bettor wager
bet wager
bethink consider studi
betray rat shit snitch
betroth plight
betroth troth
better improv
bewitch enchant glamour hex jinx witch witcheri
bib tippl tippler
bibl scriptur
bibliograph bibliographi
bicker pettifog quibbler squabbl
bicker pettifog spat squabbl tiff
bicycl bicyclist bike cycl cyclist pedal wheel
bid bidder
bid command dictat
bifurc branch ramif
bigami bigamist
bill fleec overcharg plume
bill invoic
billet canton quarter
billow heav surg
bind bond
bind border boundari
bind confin limit throttl
bind jump leap spring
bind leap spring
binder tie
bing engorg glut gorg gourmand over overeat overindulg
bing orgi
bingo lotto
biograph biographi
bird birdwatch
birth nativ
birth parturit
bite chomp
bitumen bitumin
bivouac camp camper encamp tent
bivouack camp encamp tent
blab peach tattl tattler
black blacken melanin
blacken darken
blackguard guy ridicul
blackjack blackmail
blah bombast claptrap fustian rant
blame fault
blame incrimin inculp
blameless guiltless inculp
blameworthi culpabl
blanch blench pale pallor
blandish cajol cajoleri palav
blandish flatter flatteri
blandish wheedl
blank space
blare blast
blare cacophoni clamor din
blarney cajol cajoleri coax inveigl palav wheedl
blarney coax
blasphem curs cuss swear swearer
blast clap
blast smash
blaster shell
bleach bleacher discolor
bleed bleeder hemorrhag
bleed haemorrhag hemorrhag
blemish defac disfigur
blemish flaw
blend blender intermingl
blend coalesc combin fuse fusion mix mixtur
blend coalesc combin fuse fusion mix mixtur weld welder
blight plagu
blind blinder
blind sightless
blink wink
blinker flash twinkl
blizzard snowstorm
blob blot fleck spot
block close occlud
block occlud
block parri
blockad blockag hindranc obstruct stymi
blockad encircl
bloodsh gore
bloom bloomer blossom flower
blooper blunder boner botch bungl flub
blossom flower infloresc
blot blotter
blotch mottl
blow trumpet
blowout romp runaway
blowup deton explod explos
blubber sniffl snivel snuffl
blueprint draught
bluff bluffer
blunder boob goof
blurb endors
blurt ejacul
blush blusher crimson flush redden
blush flush
blush flush rosi
bluster boast boaster brag braggart bragger vaunt
bluster swagger
board embark
boarder consum consumpt ingest
boat yacht
bobbl botch bumbl bumbler bungl bungler flub fluff fumbler mishandl spoil
bodi personif personifi
bodyguard escort
boil boiler
bold boldfac
bolt dash
bolt thunderbolt
bomb bomber
bombard pelt
boo hiss
boo hiss hoot razz snort
book booklet
book booklet brochur folder pamphlet
bookkeep clerk
booklet script
boom din
boom roar thunder
boost encourag
boost hike
booster encourag further promot
boot kick
bootleg bootlegg
booz boozer
booz boozer salut wassail
border environ surround
bore drill
borer drill
boss emboss
bother discommod disoblig inconveni troubl
bother hassl
bounc rebound resili ricochet
bow curtsi
bow obeis
bowdler bowdleris
bowdler bowdleris expurg
box boxer
box pack
box packag
box pugil pugilist
brace stabilis
brag crow vapor
braid plait
branch ramif
brand stigmat stigmatis
brandish hold waver
brandish waver
brave weather
brawl brawler wrangl wrangler
brawl do
breach infract offend transgress transgressor violat
breaker surf
breakup separatist
breath breather
breath exhal respir
breath inhal respir
breath respir
breathless sob
breed breeder
breed engend spawn
breed multipl
breez zephyr
breezi windi
brew brewer breweri
brew brewer breweri sour
bribe briberi
bridal espous
bring come convey
bring convey
bring deliveri
broadcast circul circular dispers dissemin propag spread
broadcast circular dispers dissemin propag spread
broadsid circular circularis flyer handbil
broil broiler
broil grill
broker brokerag
brooch clasp
brood brooder hatch incub
brood dwell
brook endur toler
broom sweep sweeper
brouhaha hubbub
browbeat bulli hector
brows browser shop shopper
bruis bruiser contus
bruis contus
brutal brutalis
bubbl burbl gurgl rippl
buccan piraci
buckl clasp
budg shift
buffet pound
buffooneri clown prank
bugger sodomi
bugl bugler
build construct
build construct constructor make maker
bulg pop protrus
bulg protrus
bulldoz wedg
bulli intimid
bullshit fake faker
bum cadg cadger grub mooch moocher
bunch bundl clump cluster
bung fee tipper
bungl bungler
bunkum guff hogwash
bur burr
burden weight
burgl burglar burglari
burgl burglar burglari burglaris heist
burial entomb inter interment
burlesqu charad lampoon parodi spoof
burlesqu parodi spoof
burn combust
burn fire
burn sting
burner inciner
burnish furbish
burrow tunnel
burst explod
bushel fix mend mender modern overhaul repair
bushel fix mend mender repair
busi occupi
buss kiss
buss kiss kisser
bust wear
bustl hie race rush speed
busy hum
butcher butcheri cut slaughter
butcher butcheri slaughter
butcher carnag massacr
button sew stitch
buttonhol lobbi lobbyist
buy buyer choos purchas select selector
buy buyer merchandis purchas trade trader
buy buyer pay paye payer payment purchas
buy buyer purchas
buy buyer purchas shop shopper
buy purchas
buzz buzzer
buzzword cant
cab taxi
cabal conspir machin
cabbag filch pilfer purloin
cabl cablegram
cabl telegraph
cach hoard hoarder stash
cackl chatter yak
cadger scrounger
cake coat
calam catastroph tragedi
calcifi calcium
calcul comput
calcul comput figur reckon
calcul estim figur forecast
calcul forecast
calibr standard standardis
calisthen callisthen
call career vocat
call dial phone telephon
call name
call phone telephon
caller visit visitor
calligraph calligraphi penmanship
callow jejun juvenil
calm lull still tranquil tranquillis
calm sedat tranquil tranquillis
calumni defam traduc
camouflag disguis
campaign candidaci election
can canneri
canasta meld
cancel defer postpon shelv tabl
cancel schedul
candi glaze sugarcoat
cane flog lambast
cannib cannibalis
cano canoeist
cano canoeist paddl
canon canonis
canon canonis saint
cantata oratorio
canter lope
canva canvass
canvass election
canvass poll
cap crest
capac capacit
caper frolic gambol romp
capit capitalis
capitul surrend
capsiz turtl
captain captainci
caption subtitl
captiv fascin
captiv immur incarcer
carbon heat
cardiogram electrocardiogram
care tend
careen keel lurch reel stagger
careen rock sway tilt
careen wobbl
caress cuddl fondl hug kiss neck pet smooch snuggl
caress fondl
caress fondl masturb
caricatur caricaturist imperson
carnal sensual
carom ricochet
carous roister
carp cavil
carp faultfind
carpent carpentri
carpent carpentri woodwork
carri carrier transport
carri channel conduct transmitt
carri contain
cart haul hauler
cart menu
cartograph cartographi
cartoon cartoonist
case encas
case instanc
cast caster mold
cast doer execut perform
cast film
cast hurl
cast stage
castig chasten chastis
castig chastis
castig upbraid
castrat emascul
catalog catalogu
catalys catalyst catalyz
catapult sling
catcher grab
catchword motto shibboleth slogan
categor categori categoris
categor categori categoris compar comparison
categor classif classifi compartment compartmentalis
cater pli suppli
caterwaul yowl
catnap nap
catnap nap snooz
caus causat
caus causat induc stimul stimulus
cauter cauteris
cauter cauteris scorch sear
caution caveat
cave spelunk
cavil quibbl
cavort frisk frolic gambol lark rollick romp romper skylark sport
ceas cessat discontinu quit stop
ceas cessat surceas
cede cession
cede cession conced
celebr festiv
celebr fete
celebr jubil
celebr solemn solemnis
censor censorship
censur reprimand
center focus pore rivet
centerfold centrefold
central centralis
cephal enceph
cerebr think thinker
certif credenti
certif licenc licens license
certifi corrobor document
chafe excori
chafe gall
chafe rub scratch
chair chairman
chairman chairmanship
chalk trace
challeng disput gainsay
challeng disput gainsay question
champion defend
chanc fortun hazard
chanc opportun
chang vari
changeov convers convert
changeov convers convert transit
channel guid maneuv maneuver steer
channel transfer transmiss transmit transmitt transport
chant chanter inton
chant inton
chant inton tone
chaperon protect protector
chaplain chaplainci
char coal
character characteris delin depict
character characteris qualiti
charcoal trace
charg charger
charm influenc tempter
charter lesse rent renter
chase chaser dog tail track tracker trail
chase follow pursuit
chasten chastis
chat chatter chitchat confab gossip jaw visitor
chat confab schmooz
chatter gabbl gibber palav piffl prate prattl tattl twaddl
cheapen degrad
cheat cheater chisel
cheat cheater chisel cozen deceiv decept delud delus
cheater chicaneri jockey
check checkout
checker chequer
checker draught
checkup medic
cheek impertin impud
cheep chirp chirrup peep
cheep peep
cheer embolden hearten
cheer exhort
cheer shout
chevron stripe
chew chewer eat eater jaw mastic
chew chewer jaw mastic
chew mastic
chicaneri trick wile
chide scold
child pueril
childbear childbirth
chill cool
chill cool coolant
chill cool coolant cooler
chink click clink
chink clink tinkl
chip splinter
chirrup twitter
chitchat gab gossip
choos select selector
chore task
chortl chuckl
chunk lump
chute descend descent parachut parachutist
chute glide glider parachut parachutist
chute parachut parachutist
cicatric cicatrix scar scarifi
cinch girth
cinema film
cinematograph cinematographi film
cipher code encrypt
cipher cryptograph
circuit tour tourist
circul circular
circul spread
circular circularis
circumlocut periphrasi
circumscrib circumscript
circumscript limit
circumst luck
circumvent dodg dodger evad hedg sidestep skirt
citat commend
cite mention name refer
cite mention quotat refer
cite quot
citizen citizenship
civil civilis
clack clatter
clack cluck
clamber shin shinni skin
clammi dank
clamor clamour
clampdown crackdown
clang clangor
clang clangor clangour clank clash crash
clangor clangour
clap clapper
clarif clarifi elucid
clarif clarifi elucid lucid
clash collis
clasp clench clutch grasp grip hold
class classif classifi
class classif classifi compar comparison sort sorter
class classif classifi identif key name sort sorter
class classif classifi sort sorter
clean cleaner
clean cleans
clean cleans cleanser
clean houseclean
clean scaveng
clear unclutt
cleav cleaver cleft
cleft cut
clemenc mild
clew clue
click tick
climax culmin
climb climber mount
climb mount
clincher determin
cling coher cohes
clip snip
cloak mask
clock time timer
clop clump clunk
clop clump clunk plunk
close closer shutdown
close shut
close shut shutter
close shutter
closur clotur
clot coagul
clot coagul curdl
clot curdl
cloud overcast
cloudburst delug downpour torrent
cloudi overcast
clout punch slug
clown drolleri funni
cloy surfeit
clue hint
clump clunk thud thump
clump cluster constel
clutch seiz
clutter fuddl jumbl muddl smother welter
coach train trainer
coars salti
coast glide slide
coat surfac
cobbl cobbler cobbleston
cobbl shoemak
cockl fold riffl rippl ruffl undul
cockl riffl rippl ruffl undul
cod dupe fool gull
coda final
code codif codifi
code codifi
code cryptograph
codif codifi
coerc coercion
coerc coercion forc hale pressur
coerc compel
cognis cogniz know
cognomen monik nicknam sobriquet
coher cohes
coil curl
coil gyrat spiral
coin mint
coin neolog
coincid happenst
coitus copul
colic gripe
collabor cooper
collaps prostrat
collect collectiv collectivis
collect gather
collectiv collectivis
colli dirti grime soil
collid collis
collid jar
collud collus conspiraci
collud conniv
colon coloni colonis
colon colonis
coloni colonialist
color colour
color colour discolor discolour
color colour emblazon
columnist editori
comb disentangl
combat fight
combin compound
combust ignit lighter
come fetch
comeback counter rejoind retort ripost
comeback retort ripost
comeupp desert
comfort consol solac
comfort consol solac sooth
command control
command hijack piraci
command requisit
commemor memori memorialis
commemor remembr
comment commentari
comment remark
commerc commerci
commerci commercialis
commerci commercialis market
commiser condol
commiser sympath sympathis
commiss commission
commit perpetr
committ consign
committ institution institutionalis
committe entrust truste
commune communism
communiqu dispatch
commut substitut
compact compress
compani companion
companion companionship
compar comparison
compar comparison differ differenti distinct distinguish
compar comparison opt prefer
compar equal equat liken
compart compartment compartmentalis
compartment compartmentalis
compass compassion piti
compel oblig
compens counterbal
compens indemnif recompens repar
compens pay paye payer
compens recompens remuner
compens redress right
compet competitor contend encount meet vie
compet competitor contend fight fighter vie
compet competitor contend hit score scorer talli vie
compet competitor contend loser vie
compet competitor contend overtak vie
compet competitor contend vie
compet competitor contend vie win winner
compet rivalri
compil compositor
complain plain
complect interconnect interlink
complet culmin windup
complet finish
compli complianc
complic ramifi
compliment congratul
compon compos
comport conduct deport
compound deepen intensif intensifi
comprehens discern perceiv
comprehens discoveri perceiv
comprehens full
comprehens notic perceiv
comprehens observ perceiv
comprehens perceiv
compress compressor constrict constrictor contract press
compress compressor constrict constrictor contract press strangl strangler strangul throttl
compress press pressur
comput computer
comput computer computeris
con defraud diddl goldbrick gyp rook scam scammer swindl swindler
con flimflam gyp hustl
conceal hide
conceal privat
conced confess
conceiv concept conceptu conceptualis gestat
concentr focus
conceptu conceptualis formul
concern pertain pertin
concili placat propiti
concili reconcili
concis pithi succinct
conclud decid decis determin
conclud reason
concoct confect
concord harmon
concur concurr
condemn convict sentenc
condemn decri excori
condemn disapprob
condemn sentenc
condens distil
condens distil pasteur pasteuris
condens distil precipit
condens sublim
condit condition
condon excus
confab confer consult
confess fink squealer
confid reli relianc trust
confin travail
confirm reassert
confisc impound
confut disprov
congeal jell
congest overcrowd
congratul extol kudo prais
congratul felic felicit
congratul felicit
conjectur hypothes hypothesi hypothesis specul theoris theoriz
conjoin join
conjoin join sew stitch
conjunct connect continu
conjunct pinkey
conjur incant
conjur invok
connect connector link linkup
connector join
conniv intrigu scheme
connot impli
connot intens
connot predic
conquer conqueror
conquer conqueror inhibit suppress
conquer conquest
consecr dedic devot devote
consecr ordain ordin
consecr vow
consequ effect effectu eventu result upshot
conserv conservationist
conserv mainten preserv
consid regard view
consider deliber moot
consider studi
consider think
consider view
consolid integr
constel dot stud
constrain encumb
constrict narrow
constru interpret
consum consumpt digest ingest
consum consumpt ingest
consum consumpt ingest quench slake
consum devour
consumpt ingest intak uptak
contamin pollut
contamin taint
contend content
contend content postul
content contented
contest repugn
conting eventu
continu proceed
contort contortionist
contort wring
contract contractor
contract contractor subcontract subcontractor
contrast counterpoint
contraven contravent
contraven contravent infring
contribut contributor give
contriv design plan planner project
controvert oppos
contum insult revil vilifi
conundrum riddl
convalesc recuper
convalesc recuper surviv survivor
conven convoc convok
convers conversationalist
convey conveyor
convey impart
convict judg
convict sentenc
convoy protect protector
convuls paroxysm
cook cooker cookeri readi
cook cookeri
coordin organis organiz
coordin organis organiz schema schemat
cop snitch thiev thieveri
cope grappl
copi copier
copi imit simul
copul copula
copul mate pair
coquet coquett flirt flirtat masher romanc
coquet dalli flirt flirtat toy
coron crown
coron enthron investitur
correspond gibe jibe match talli
corrobor valid
corrod corros etch etcher rust
corrod corros rust
corrod rust
corrupt debas debauch debaucheri demor demoralis deprav misdirect pervert profan subvers vitiat
corrupt subvers
corusc sparkl
corusc sparkl sparkler
cosi cozi snug
couch frame
counsel guidanc
counsellor counselor
count enumer number numer
count enumer number numer talli
count numer
counten imprimatur sanction
counten permit
counterfeit fake forgeri
countermand repeal rescind resciss revers
countersign password
coup putsch takeov
coupl pair
court courtship woo
court romanc woo wooer
cover veil
coverag insur
cow coward overaw
coward fawn grovel
cozen deceiv decept delud delus
cramp spasm
crank slalom zigzag
crank turn zigzag
crank zigzag
crap defec shit
crape crepe
crave lust
crawl creep
craze delirium frenzi hysteria infuri
craze madden
crazi daft flaki
creak screech squeak
creas crinkl crisp wrinkl
creat creatur make
creation make maker produc product
creep mous pussyfoot sneak
cri crier weep weeper
cri holler scream shout yell
cri outcri shout vocifer yell
cri tear weep
cri yell
crick kink rick
crime crimin incrimin
crime illeg outlaw
crime incrimin inculp
cring flinch funk quail recoil winc
crinkl wrinkl
crippl lame
crisp toast
criterion standard touchston
critic criticis
critic criticis judg
critic crucial
critiqu review
croak death deceas deced die kill killer perish
croak death deceas deced die perish
crook curvatur
croon crooner
crop prune snip trimmer
crop till tillag
crosier crozier
cross track travers
crossbre hybrid hybridis interbre interbreed
crossbreed hybrid hybridis interbre interbreed
crouch stoop
crow gloat
crowd herd
crucifi crucifix crucifixion
crucifi crucifixion
crude cruditi primit
cruis sail
crumbl crumpl
crush oppress oppressor suppress
crush quell stifl suppress
crust drier
crystal crystallis
crystal crystallis elucid lucid
cube dice
cuddl nestl nuzzl snuggl
cuddl nestl snuggl
cue prompt prompter
curb moder
cure harden solidif solidifi
cure healer
cure healer treatment
curriculum syllabus
curs cuss explet oath swear swearword
cursiv longhand
curtail restrict
curv sheer slew slue swerv trend veer
custodi detain detent
custom customis
cutback reduc reduct
cycl kick motorbik motorcycl
cycl motorbik motorcycl
dab pat
dab swab
dabbler smatter
dalli flirt toy
dallianc dawdl dawdler
dallianc dawdl trifl
damag harm impair
damag harm scath
damn damnat
damn damnat imprec maledict
damp moist
damp muffler mute
dampen moisten
dampen moisten moistur
damper weaken
danc dancer
danc dancer step
dangl suspend
dangl swing
dappl mottl
darn sew stitch
dart fleet flit flutter
dart flit
dash scoot scooter scud
dash sprint
daub dauber
daub plaster
daunt pall scare
dawdl dawdler
dawdler lag laggard
dawn understand
daydream dream stargaz woolgath
daydream moon
deadlock impass stalem standstil
deafen nois
deal dealer sell seller trade
deal trade
dearth famin
death deceas die
debacl fiasco
debar penal penalis penalti punish
debark disembark
debas degrad
debat decid decis deliber
debat deliber
debat disagr disagre dissens dissent
debauch debaucheri
debil debilit enfeebl
debil debilit feebl frail frailti infirm
debilit enerv enfeebl
debug debugg
debunk expos
debut introduct
decad degener degeneraci
deceiv decept misrepres misrepresent
deceiv dissimul
deceler retard slow slowdown
deceler slowdown
decentr decentralis
decid decis
decid judg resolv
deciph decipher decod decrypt
declaim mouth recit speak speaker talk talker utter verbal
declaim recit
declin deterior worsen
declin diminish diminut
declin wane
declin worsen
decolon decolonis
decompress uncompress
decre fiat order
decre ruler
decreas diminish diminut lessen
decreas lessen
decreas reduc reduct
decrepitud dilapid
decrimin decriminalis
decrimin decriminalis legal legalis legitim legitimaci legitimis
deduc deriv infer
deduct subtract
defac disfigur
defeat defeatist lick
defeat overcom
defec laxat shit
defect defector desert
defect defector desert dissent protest
defect desert
defect faulti
defend support
defend vindic
defer postpon
defer postpon reschedul shelv tabl
defer postpon shelv tabl
defer respect
defi withstand
defici lack
defil sulli taint
defin delimit delin
defin delin
defin shape
deflect warp
deform distort
deform malform misshapen
defray pay
defrost deic deicer
degener deterior
degener devolut
degrad demean
dehuman dehumanis
dehydr desicc
dehydr desicc evapor
deifi deific
deifi deific deiti
deifi exalt
deject depress dismay dispirit
delay retard
deleg deput
deleg deput releg
delet excis
delight enjoy expend revel
delight enjoy revel
delight pleas pleasur
delimit demarc
delin depict
deliver redeem redempt
deliver rescu
deliver rescu rescuer
delud delus
delug flood inund
delv dig
delv dig hoe
delv dig mine miner
delv dig plough plow
delv dig quarri
demagnet demagnetis
demagogi demagogueri
demand exact
demilitar demilitaris
demo demonstr
demo demonstr exhibitor present show
demobil demobilis
democraci democrat democratis
democrat democratis
demolish demolit
demolish demolit pulveris
demolish raze
demon diabol
demonstr present
demor demoralis
demur except
denigr deprec
denomin design
denounc denunci
denounc stigmat stigmatis
dent hit
deodor deodoris
depart departur
depart departur go
depart departur go leav
depart departur part takeoff
depict describ
depict pictur
depict portraitist portray
deplet expend
deplet fritter
deport exil expatri
depos dethron
depos perjur perjuri
deposit stick wedg
depreci derog disparag
depreci devalu
depred predat
depriv divest strip
depriv needi privat want
deput deputi deputis substitut
derid deris
derid ridicul
deriv descend
deriv etymolog
descant yodel
descend descent
descend descent fall feller
descend descent lower
descri espi spi spot
descriptor form signifi
desecr profan
desecr profan sacrileg
desegreg integr
desensit desensitis
desert desol forsak
deserv merit
design identif
design planner
desir want
desol devast
desol devast ravag
despair desper
despis disdain scorn
despoil foray loot looter pillag plunder ransack rifl
despoil plunder spoil
destabil destabilis
destin doom fate
destini fate
destroy destruct
destroy destruct devast
destroy destruct plunder ruin sack
destroy destruct ruin
detach disengag
detail particular particularis
detain detaine detent
detect detector discov discoveri find notic observ
detect espi spi spot
detect sleuth
deter deterr discourag
deter dissuad dissuas
deter intimid
determin find
determin shape
detest hate hater
detox detoxif
detox detoxifi
detract detractor
devast ravag
develop modern modernis
deviant deviat variant
deviat differenti
deviat digress divert
deviat divert
devil diabol
devil mischief rogueri shenanigan
devilri deviltri
devis fashion make
devis invent inventor
devis machin organiz
devot idolatri
diagnos diagnosi
diagram schemat
dialog dialogu
dialys dialysi dialyz
dialysi dialyz
diari diarist journal
diarrhea diarrhoea loos
diatrib fulmin
dictat order prescrib prescript
diction enunci
dictum pronounc
didact educ instruct teach
dieresi umlaut
diet dietari dieter
differ differenti
differ differenti distinct distinguish
diffus dispers dissemin
diffus spread
dig digger
dig digger remot remov
dig excav
dig hollow
digest metabol metabolis
digit digitali
digit digitis
dignifi digniti ennobl
dike dyke
dilat distend distens
dilat distend distent
dilat elabor expati expound
dillyd procrastin stall
dilut thin thinner
dim duski
dine diner dinner
ding dingi
dip dipper dous dunk plung
director directorship
dirg lament requiem threnodi
dirti soil
dirti unclean
disabl handicap
disabl handicap invalid
disabl incapacit
disadvantag disfavor disfavour
disagr disagre dissens dissent
disagr disagre disson
disallow forbid interdict nix prohibit proscrib proscript veto
disappear vanish
disappoint dissatisfact dissatisfi letdown
disappoint letdown
disapprov dislik
disarm disarma
disarm disarma unarm
disarrang disorgan disorganis
disassembl dismantl
disassoci disjoint dissoci disunit divorc
disassoci dissoci
disburs outlay spend
disciplin traine
disclos disclosur divulg expos reveal
disclos disclosur divulg expos reveal sellout
disclos disclosur reveal revel
discomfit discomfitur discompos discomposur disconcert upset
discomfort uncomfort
disconnect unplug
discont discontent
discord strife
discount dismiss disregard
discount undercut undersel
discours discuss
discourtesi disrespect
discov discoveri find
discover discoveri find
discredit disgrac
discredit disreput
discret separ
disench disenchant disillus disillusion
disencumb disentangl extric untangl
disenfranchis disfranchis
disentangl extric unsnarl untangl
disentangl unsnarl
disfavor disfavour
disgorg puke vomit
disgrac dishonor dishonour shame
disgrac ignomini shame
disgust sicken
dishevel tangl tousl
dishonor dishonour
dishonor rape ravish
disinclin indispos
disinherit disown
disint disinter exhum
disintegr dissolut
disk harrow
dislik displeas displeasur
dismantl raze
dismemb dismember
dismount unhors
disobedi disobey
disobedi disobey noncompli
disord disquiet distract perturb unhing
disorgan disorganis
disori disorient
dispens distribut
dispers dissip scatter
dispers scatter
dispers scatter sprinkl
displac supplant
display exhibit
display show
displeas displeasur
disqualif disqualifi unfit
disregard ignor snub
disregard neglect
disrob uncas undress
disrupt interrupt
dissatisfact dissatisfi
dissembl feign pretend
dissembl feign pretend pretens sham
dissent protest
dissip scatter
dissolv resolv
dissuad dissuas
distend distens
distil distilleri
distil distilleri extract
distil purif purifi puriti sublim
distort falsifi falsiti garbl warp
distort twist
distress straiten
distribut distributor
district zone
distrust mistrust suspect
disturb perturb upset
disturb troubl upset
dither fuss tizzi
divers diversif diversifi
divers recreat
diversif diversifi
divid split
divorc marri wed
dizzi vertigo
do make
doctrin indoctrin
docudrama document documentari infotain
document documentari
document paper
dodder toddl toddler totter waddl
dodg evad
doer execut perform
dogma dogmat dogmatist
dogma dogmat tenet
dogma dogmatist
doldrum stagnat
domest natur naturalis
domicil resid shack
domin dominion
domin predomin prevail reign
domin tyrant
dominion rule
doodl trace
dormanc quiescenc
dosag dose
dosag dose drug
doubt doubter
downplay minim minimis minimum underst understat
downsiz retrench
doze drows
doze drows snooz
drafte enlist enliste
draftsman draftsmanship
dragoon railroad
drain drainag
drama dramat dramatis dramatist
drama dramat dramatis dramatist play
dramat dramatis
dramat dramatis dramatist
drape fold
draw haul
draw pull
dread fear
dread fear fright frighten scare
dream dreamer
dream dreamer sleep sleeper slumber
dredg dredger
drench sous
drench swamp
dress wear wearer
dri drier
dribbl dribbler
dribbl drip dropper
dribbl drip trickl
dribbl trickl
drift drifter rambl rambler roam roamer rove stray vagabond wander
drift float
drift impel impetus impuls
drink drinker imbib
drink drinker imbib suckl
drink imbib
drink swallow
drive driver
drive repel repuls
drive ride
drivel slaver slobber
drone monoton
droop loll
droop sag swag
droop wilt
drop fall
dropsi edema oedema
drowsi sleepi somnol
drub lick thrash
drub thrash trounc wallop
drudg drudgeri grind labor labour toil toiler travail
drudg drudgeri plod
drug huff
drug sedat
drum drummer
drunken tipsi
dub interpret translat
dub nicknam
duel duelist
duel duelist duellist
duelist duellist
duke dukedom
dump mope
dump shit
dupe hoax humbug
duplic fraudul
duplic repeat replica
dust remot remov
duster sandstorm sirocco
duti oblig respons
dwell dweller inhabit live popul
dye dyer
dyspepsia indigest
earl earldom
earn earner realis
earthquak quak temblor
eas facilit
eat eater
eat eater give
eat eater swallow
eat feed
eavesdrop eavesdropp
ebb wane
echo resound reverber ring
eclips occult
eclips overshadow
econom economis
econom economis husband
econom save
ecstasi exalt raptur
eddi purl swirl whirl whirlpool
edg edger
edg inch
edif edifi enlighten
edit editor
editor editorship
editori editorialis
educ train traine trainer
effac obliter
effect effectu
effect effectu happen occur
effectu implement
effemin woman
effervesc fizz foam froth
effus outburst
egress emerg
ejacul interject
eject expel
eject expel expuls
eject squirt
elat intox joy rejoic uplift
elat intox uplift
elect elector
electrif electrifi
eleg elegi
eleg elegi lament
elev lift
elev lift rais
elev lift rise
elid elis
elimin liquid
elimin rid riddanc
elocut elocutionist
elong stretch
eloqu fluenci
elud elus
elud elus slip
emaci wast wastag
email mail send sender
eman emiss emit
eman exhal
emancip liber liberti
emancip manumit
emb implant plant
embark ship
embellish embroideri
embezzl misappropri
embodi incarn
embrac encompass
embrac hug
embroid sew stitch
embroil imbroglio
embroil tangl
emergenc grow
emigr leav
emin preemin
emiss emit
empath empathi empathis sympathi
emphas emphasis underlin underscor
employ employe hire
employ exercis usag use util utilis
empow empower
empti evacu
emuls emulsifi
enact ordain
enchant enraptur enthral ravish
enchant spell tranc
enclos enclosur enfold envelop
enclos envelop
encod encrypt
encount meet
encount skirmish
encroach infring
encroach intrud trespass usurp
encroach intrus
encrust incrust
encyclopaedia encyclopedia
end termin terminus
end terminus
endang imperil jeopard jeopardi jeopardis menac peril threaten
endeavor endeavour enterpris
endeavor endeavour strive
endow endu gift
energ energi
energ energi energis
energ vim
enforc impos
engag involv particip
engag pursu
engag wage
engin mastermind organis
engin technolog
engrav inscrib
engross engulf steep
engross occup
enjoy love lover
enlarg expans
enlarg magnifi magnitud
enlist recruit
enquir enquiri inquir queri question
enquir inquir investig
enquir inquir investig sleuth snoop snooper spi
enrag rage
enrol recruit
enrol regist registr
enshrin shrine
enshroud shroud
ensnar entrap
ensu result
entail implic
entangl mire
enter incom
enthron investitur vest
enthron throne
entic lure tempter
entir entireti integr total
entranc spellbind
entri record
enumer item itemis
enumer number
envis fanci figur imag imageri pictur seer visual
envisag idea imagin
epigram quip
epitom epitomis
epitom epitomis type typifi
equal equalis
equal rival
equip equipag outfit outfitt
equit ride
equivoc evas
equivoc prevar
erad extirp uproot
erad obliter
eras erasur
eras erasur rub
eras expung
erod eros
erod eros wear
erot erotic
erotica porn porno pornograph pornographi smut
err error fault mistak
err error mistak
erratum liter misprint typo
escal intensif intensifi
escap escape
escap escapist
escap flee
eschew shun
essay essayist
establish find found launch
establish form organiz
establish found institut
esteem respect
estim gaug guess guesser judg
estim gaug guess guesser judg penal penalis penalti punish
etch etcher
eulog eulogis
evacu purgat void
evacu void
evangel evangelis
evangel evangelis evangelist
evangel gospel
evapor sublim vapor vaporis
evapor vapor
evapor vapor vaporis
evapor vaporis
even level
evid testifi
evil wicked
evildo transgress
evinc express
evolv germ
exagger hyperbol
exagger hyperbol overst overstat
exagger magnifi overst overstat
exalt extol glori glorif glorifi laud
examin look
examin scrutin scrutini scrutinis
examin test tryout
exampl exemplif illustr instanc
exampl exemplifi
exasper furi infuri
exceed top
exceed transcend
excel surpass
except exclud omiss omit
excis expung
excit fervour
excit stimulus
excit stirrer
exclaim exclam
exclaim exclam shout
exclus shutter
excret void
excruci torment tormentor tortur
excruci torment tortur
excurs jaunt junket outing
excus pardon
execut execution
exemplif illustr
exercis exert
exercis movement workout
exercis workout
exert travail
exhal smoke smoker
exhal sneez
exhaust tucker
exhort urg
exoner vindic
exorc exorcis
expect requir
expel expuls
expend expenditur spend
experi experiment
experi subject
explain explic
exploit feat
exploit overwork
exploit use victimis
explor research searcher
expos exposur
expos unmask
exposit expound
expostul object remonstr
expuls oust ouster
extempor extemporis improv improvis
extempor extemporis improvis
extend extent
extenu mitig
extenu mitig palliat
extinguish quench
extinguish snuffer
extort extortionist
extract extractor
extrapol general infer
extrapol interpol
exuber jubil
exud ooz
eye eyebal
fabl fabric fiction
fabric lie prevar
fabric manufactur
facsimil fax
factor factoris
fade languish
fade slice
fade wither
faggot fagot
fail weak
failur miscarri miscarriag
faint swoon
faint swoon syncop
fake faker falsifi falsiti fudg misrepresent wangl
falcon falconri
fall feller
fall tumbl
falloff slump
fals falsifi falsiti
falsehood falsifi untruth
falsif falsifi falsiti
falsifi falsiti
falsifi interpol
falsifi refut
falter stammer stutter
falter waver
fame renown
familiar familiaris
famish hunger starv starvat
famish starv starvat
fanfar ostent
fantas fantasi fantasis
farc stuf
farc travesti
farm farmer
farm farmer grower produc
farm husbandri
farrow pig
fascin intrigu
fascin spellbind transfix
fasten fixtur
fasten fixtur lace lacer
fasten fixtur sealant
fat fatten
fat fatten give
fathom sound sounder
fatigu jade tire
fatigu jade tire wear weari
fatigu tired weari
fatigu wear weari
favor favour
favor favour prefer
favour privileg
faze unnerv unsettl
feast fete fiesta
featur includ
febril fever feverish
fecund fertil
fecund fertil fertilis
fecund fertil semen
feedback resubmit
feel mat matt
feeler finger
feeler finger touch
fenc palisad surround wall
ferment sour
ferment unrest
fester suppur
fetish fetishist
fetter shackl
fib fibber
fiction fictionalis
fictionalis novel
fiddl fiddler
fiddl goldbrick shirk shirker
field fielder
fig figur
fight fighter
fighter oppos
file regist registri
filet fillet
fill fulfil satisfi
fill replet sate satiat
film movi
filter filtrat
filter filtrat strainer
filthi nasti
filtrat percol permeat
finagl wangl
final finalis
financ fund
find found initi innov institut institutionalis origin
fine ticket
finger thumb
fink scab
firmwar microcod
fish fisher fisheri
fit fitter
fit tantrum
fix mend repair
fixat regress
fizzl hiss hush sibil
flagel flagellum scourg
flagel flog lash whip
flail thrash
flake snowflak
flap flutter
flatter flatteri
flaunt ostent swank
flavor flavour savor savour season tast
flavor flavour season
flavor flavour spirit
flawless perfect perfectionist
fleec overcharg plume
fleec shear
fli flier
fli flier wing
fli flight
flick flicker
flicker flutter
flicker glint spark
flimflam fob fox trick trickeri
flinch winc
flip somersault
flip toss
float flotat swim
floater spot
flog lash lather trounc welt whip
flood inund
floor shock
flounder stagger
flourish thrive
flout scof scoff
flow flux
flow overflow overrun
flow pour
flow stream
flu gripp influenza
fog foggi murk murki
foil frustrat queer scotch thwart
foil frustrat thwart
folio pagin
foment instig
font fount typefac
fool gull
fooleri tomfooleri
foot hoof
foot term
footfal footstep step
forag scroung scrounger
foray maraud raid
forbid inhibit prohibit
forc impel impuls
forebod foretel predict predictor prognosi prognost
forecast foretel prognost
forecast prognosi prognost
foreclos forestal preclud preclus prevent
foreground highlight spotlight
foreknowledg precognit
foreordain predestin
forestal obviat preclud preclus
foretel harbing herald
foreword prefac
forfeit forfeitur waiver
forfeit sacrific
forg forger
forgo forswear renounc
forgo waiv waiver
fork pitchfork
fork ramif
form format organis organiz
formal formalis
formal formalis valid
format initi initialis
fort fortif
fortifi strengthen
fossil fossilis
foster further
foster nurtur
founder lamin
frank postmark
fratern fraternis
fray frazzl
free liber
free liber loos unloos
freez freezer
freez solid solidif solidifi
freight freighter
frequent haunt
frequent patron patronis shop shopper
fret fuss niggl
fret stew
fri fryer
friend friendship
fright frighten scare
frighten terror terroris
frivol trifler
frizz kink
frost ice
froth spume sud
frown glower
frown scowl
fructifi fruit
fruit fruition
fuck screw
fuel refuel
fulsom unction
fumbl grope
fumbl muff
fume fumig
fume fumig smoke
fume smoke
functionari offici
furlough layoff
furnish provid supplement suppli supplier
furnish provid suppli supplier
furrow groov rut
fuse fusion unif unifi
fusillad volley
gab yak
gabbl jabber
gad galliv
gaff slip solec
gag jape jest joke laugh
gag quip
gala jambore
galvan galvanis
galvan galvanis startl
gambit ploy
gambl gambler
gambl game
game gimpi lame limp
gangren slough
gantlet gauntlet
gape gawk goggl
garden horticultur horticulturist
garnish garnishe
gash slash
gash slash slice
gasp pant
gather pucker
gay homosexu
gaze stare
generat genesi
genit possess
gentrif gentrifi
genuflect kowtow
germin shoot sprout
germin sprout
gesticul gestur
gesticul gestur motion
ghost obsess
gibber gibberish
gibe jeer scof scoff
gigant overgrowth
giggl giggler titter
give have
give sell seller
gladden joy
glamor glamoris glamour
glamor romantic romanticis
glanc glimps
glanc peek
glare glower
glass glazier
gleam glimmer
gleam glint glisten glitter
glean harvest reap reaper
glide glider
glide glider hydroplan seaplan
glide glider soar
glide soar
global globalis
gloom somber sombr
gloomi glum
glori glorif
glori glorif glorifi
gloss rub
glow radianc
glue paste
glut oversuppli
go jaunt locomot move travel trip
go locomot move reach travel
go locomot move travel
go play player
goad needl
goad prod spur urg
goad spur
gobbl gobbler
goiter goitr
goldbrick shirk slack
golf golfer
gonorrhea gonorrhoea
gossip scuttlebutt
goug gouger
govern governor rule ruler
govern regul regular regularis
governor governorship
grab snap snatch
gradat grade
gradat grade grader rate
grade scale
grade tier
grader score
graft movement transplant
graft transplant
grain granul
grain ingrain
grandiloqu grandios ornat
grapevin pipelin
grappl grip
grappl wrestl
grasp seiz
gratif gratifi
gratif gratifi satisfi
grave sculptor sculptur
gravit graviti
gray grey
graze pastur
greas grime grung soil
green greeneri
green rejuven
griev keen lament sorrow
griev sorrow
grimi grubbi
grin smile
grind mash
grind pulver
grizzl stew
groan moan
groom train
groom train traine trainer
groov rifl
grouch grumbl grumbler scold
grounder hop
grow grower growth
grow growth
grow growth matur
growl grumbl rumbl
grumbl rumbl
grumbler murmur
grunt oink
guarante guarantor warrant
guarante voucher
guarante warranti
guardian guardianship
guardian safekeep
guess guesser hazard
guess guesser opinion reckon think
guess hypothes specul suppos supposit surmis
guid lead leader
guilt guilti
gulp guzzl swill
gulp quaff swallow swig
gulp quaff swig
gulp swig
gun gunner
gunfight shootout
gunfir gunshot
gush gusher spout spurt
gusher jet
guttur pharyng
gybe jib
gyrat revolv
gyrat spin
gyrat whirl
habit habitu use
hackl heckl
haemophilia hemophilia
haemorrhoid hemorrhoid pile
haggl haggler huckster
haggl wrangl
hallow saint sanctif sanctifi
halt stop
halt stoppag
ham overact
ham overact overplay
hammer pound
handcuff manacl
handl manag
handl palm
handmaid handmaiden
hang hanger
hanker long longer yearn
happen occur
happen occurr
harangu rant
harbing herald
hark hearken
harm hurt injur injuri trauma traumat traumatis
harmon harmonis
harp pluck tweak
hasten hurri rush
hasten rush
hatch hatcheri
haul hauler
haul truck
have own owner possess possessor
hawk hawker huckster monger peddl peddler vend vendor
hawk peddl vend
hazard jeopard jeopardi jeopardis peril risk
hazard peril
head header
health well
heap pile stack
hear listen
hearer listen
hearsay rumor rumour
heartbeat puls pulsat
heat heater
heat heater iron
heat heater smelt smelter
heat warm
heckl heckler
heed listen
heighten rise
heist holdup stickup
hello hi howdi
help helper
help serv server
hesit waffl waver
hew hewer
hex jinx
hiccough hiccup
hickey pimpl zit
hie race rush speed
hie race rush speed stamped
hike hiker
hike tramp
hinder imped impedi
hint intim
hint steer tipster
hint suggest
hiss sibil
histrion theatric
hit score scorer talli
hit shoot
hit strike
hitchhik thumb
hoax hoaxer
hobbl limp
hobbl limp limper
hock pawn
hokum meaningless nonsens
hold keep maintain
hold retent
holder support
holdup stickup
holiday vacat vacation
homework prep
homili preach
homogen homogenis
honor honour
honor honour reward
honor respect
hooey poppycock
hooki truanci
hooligan vandal
hooray hurrah
hop hopper skip
horn tusk
horsesho quoit
hospit hospitalis
hound hunter
housekeep housework
hover oscil vacil
howl howler
howl ulul
howl ulul wail yawl
howler wow
huddl powwow
huf snort
huff miff
hulk tower
hum seeth
human humanis
humbl lowli obscur unimport
humid humidifi
humid humidifi moistur moisturis
humor humorist wit witti wittic
humor humour
humor indulg pamper
hump hunch
humpback hunchback
hunger hungri
hunker squat
hunt hunter
hurdl hurdler
hurdl vault
hurl hurler
hurl lung thrust
hurri rush
hurri speed
hurt pain
hurt suffer
hush quiet
hush silenc
hydroplan seaplan
hygien sanit sanitis
hymen nuptial wed
hypnosi hypnot hypnotis
hypnosi hypnot hypnotis mesmer
hypnot hypnotist mesmer
hypothes hypothesi
ideal idealis
ident identifi
identif key name
identif name
ideogram ideograph
idiom parlanc
idl idler laze sluggard stagnat
idl loaf
idol idolis
idol idolis rever worship
idyl pastor
ignit kindl
ignit lighter
ill sick unwel
illumin light
imbu permeat pervad pervas
immacul spotless
immateri unsubstanti
immers plung
immers plung spoon
immers submerg submers
immigr natur
immin impend
immobil immobilis
immobil immobilis pin
immobl stationari
immort immortalis memori record
immun immunis
immun inocul vaccin
immur imprison incarcer jail jailer jug remand
impair mar
impeach indict
impecuni penniless penuri
imped resist
impel propel
imper insist press pressur
imperi imperialist
imperson impostur
imperson person
imperson person poser
imperson persona
imping strike
imping trench
implod implos
importun insist
imposit inflict
imposit inflict visit
imposit levi
impoverish pauper pauperis
impoverish poor poverti
imprec maledict
impregn invulner
impregn tinctur
impress shanghai
imprison intern
incens thus
incept origin
incis pit pock scar
incit instig
incit motiv prompt
incit prod
inclem inclement
inclin slope
inclin tend tendenc
incorpor integr
increas increment
inculc infus instil
inculc ingrain instil
indemn indemnifi
indig pauper penuri
individu individualis
individu person personalis
induct inducte
induct inducte initi
induct initi
indulg luxuri
indulg pander
industri industrialis
inebri intoxic
inebri sous
infect taint
infect transmit
infest overrun
infiltr percol
infix insert
infix insert plug
inflam inflamm
inflam inflamm red
inflect inflexion
inflow influx
info inform
inform rat
infract infring misdemeanor misdemeanour violat
infring violat
inhal smoke smoker
inherit inheritor
initi initialis
initi origin start
initi pioneer
initi trigger
inject injector
injunct order
injur injuri wound
innuendo insinu
inocul vaccin
inquir question
insan lunaci mad
inscript letter
insemin sower
insert interpol
insinu intim
insol solar
insol sunstrok
inspect visitor
inspir revolut revolutionis
instig prompt
instil transfus
instruct instructor learn learner teach teacher
instruct instructor teach teacher
insul insular
insul isol
insurrect insurrectionist rebel revolt upris
integr uniti whole
intellectu intellectualis
intend intent
intens intensifi
intensif intensifi
interbre miscegen
interced interven intervent
intercept interceptor
interchang replac substitut
interfer interven intervent
interior internal internalis
interject interposit
interlac intertwin lace twine
interlard interspers
interlock mesh
intermarri intermarriag
intermedi mediat
intermiss paus
intern interne internment
intern internist
intern internment
intern internship
internation internationalis
interpret translat
interrel relat
interrog question
interview interviewe
interview interviewe question
interweav weav
intimid warn
inton tone
intox poison
intro introduc
introvers introvert
intrud irrupt
intrud trespass
inund submerg
invad invas
invalid vitiat
invect vituper
inveigh rail
invest investor
invigor quicken
invigor vivifi
invoc supplic
involv regard
iodin iodis iodiz
ion ionis ioniz
ionis ioniz
ironi sarcasm satir satiris satirist
irrat unreason
irrig water
irrit provoc
isolation isolationist
issu issuanc
issu public publish releas
issu publish
issu suppli
ital italic italicis
italic italicis
itch scabi
itch scratch
item itemis
item itemis list
item token
iter loop
iter reiter repeat restat
jab poke
jab poke thrust
jabber rant ranter rave
jam mob pile throng
jangl jingl
jaunt travel trip
jawbon schmooz
jazz malarkey
jeer mock mockeri scof scoff
jerk jolt
jerk tug
jerk twitch
jerk yank
jest jester joke joker
jest joke
jet spurt squirt
jewel jewelleri jewelri
jiggl joggl
jiggl joggl wiggl wiggler
jihad jihadist
jimmi lever leverag loosen pri prise
jimmi lever leverag pri prise
jingoism jingoist
job occup
jog jogger
jog jogger trot trotter
jog rambl
join joiner
jolt jounc
jostl shove
journal journalist
journey travel
joust tilt
joy rejoic
jubil jubile
judg judgeship
jumbl scrambl
junctur occas
junk scrap trash
justif justifi vindic
justif justifi warrant
jut protrud
juxtapos juxtaposit
keen lament
kick kicker
kick kicker mover
kill killer
king kingship
kingdom realm
knell ring ringer
knell ring ringer sound
knife stab
knit knitter
knit knitter sew stitch
knock pink tap
knock rap whack
knot tat
kowtow toadi truckl
label mark tag
label pronounc
labor project task undertak
labour toil
lace lacer
lachrym tear water
lactat nurseri suck
lactat nurseri suck wean
ladder ravel
lade laden
lade load loader
lag slowdown
lam scat
lament wail
lampoon satir satiris
languish wastag
laps passag
larcen larceni steal theft thiev thieveri
lash whip
lassitud lethargi sluggish
lasso rope
lather soap
lather soap wash
laugh laughter
launder laundri washer
lavish shower
lawmak legisl
lawsuit sue
lay place placement put set
leach percol
leader leadership
leaf riff
leak leakag
leak leakag wear
lean leaner
learn learner
learn learner master masteri
leas lesse rent
leas lessor rent
leash rope
leav part
lectur talker
leer sneer
legal legalis legitim
legerdemain magician
legisl legislatur
lend loan
lender loan
lengthen perpetu prolong protract
letter missiv
leukaemia leukemia
lever leverag
levit rise
lexicograph lexicographi
liar lie
liber liberalis
liber liberti
librettist libretto
licens permit
lie prevar
lieu stead
lifeless motionless
like wish
limbo oblivion
limelight spotlight
limit restrict
limn outlin
linger loiter lollygag tarri
lionis lioniz
liquefact liquefi
liquefact liquid liquidis
liquid neutralis
liquid sell seller
list number
listen overhear
lithograph lithographi
load loader
loaf loafer
local localis locat
local localis placement
local place placement
locat placement site
locat posit
locat settlement settler
locat situat
lockjaw tetanus
locomot travel
locut say
lodg lodger
log logger lumber
logo logotyp
loneli solitari
look see
look survey
look watch watcher
loosen slacken
loot plunder
lop sever
lope trot
love lover
low moo
lowercas minuscul
lube lubric
lug luggag tote
lull quiet
lurch stagger stumbl
lurid sensationalist
lurk skulk
luxuri opul sumptuous
lyric lyricist
macadam tarmac
macer sous
machin machineri machinist
machin machinist
maelstrom whirlpool
magnet magnetis mesmer mesmeris spellbind
magnif magnifi
mail send sender
mainten upkeep
makeshift stopgap
malais uneas
malign smear vilif vilifi
maling malinger skulk
maling skulk
malnourish undernourish
manag overs overse superintend supervis supervisor
mandat mandatori
manicur manicurist
map mapper
marin marinad
market marketplac
market merchandis sell
maroon strand
marri wed
marriag matrimoni wedlock
marvel wonder
masculin viril
mash squash squeez squeezer
massag rub rubdown
massag rubdown
master masteri
master understand
mat tangl
mate pair
materi materialis
materi materialist philistin
matern pregnanc
matric matricul
matur ripen
maxim maximis
maxim maximis maximum
maximis maximum
mean signif signifi
meander rambl
meander thread wind
measur step
measur survey surveyor
mechan mechanis
mechan mechanis motor motoris
medal medalist medallist
meddl meddler tamper
meddl tamper
medic medicin
medit mull muse ponder rumin
medley pastich
melod melodi
melod melodi tune
melt thaw
memo memorandum
memor memori memoris
memori memorialis
menac threat
mens menstruat
menstruat ovul ovum
mention note remark
mention refer
meow mew
meow mew miaow
mercer merceris
merchandis sell seller trade trader
merchandis trade trader
merg merger unif unifi
merger unif unit
merrymak racket revel revelri wassail
mesh oper
mess messi muss mussi
metabol metabolis
metabol metamorphosi
metastas metastasi
metastas metastasi metastasis
mewl wail whimper
migrant migrat
migrant migrat settlement settler
milepost mileston
milieu surround
militar militari militaris
militar militaris
militar militaris mobil mobilis
mime mimic mimick
mine miner
miniatur miniaturis
minim minimis
minim minimis minimum
minist ministr
minist ministr succor succour
minus subtract
minut transact
mire muck mud
misappl misappli
misappl misappli misus
misapprehend misapprehens misconc misconcept misconstru misconstruct misinterpret misunderstand
misbehav misbehavior misbehaviour misde
misbehav misbehavior misconduct
mischanc mishap
misconduct mismanag
misconstru misconstruct
miser miseri wretched
misgovern misrul
misguid mislead
misidentifi mistak
misinform mislead
misinterpret misread
misinterpret mistak misunderstand
mislay misplac
mispronounc mispronunci
misrepres misrepresent
mobil mobilis
mock mocker
mock mocker mockeri
model mold mould
model pattern
model simul
modern modernis
modern overhaul
modif modifi
modifi qualifi
moisten moistur moisturis wet
molder moulder rot
mollif mollifi
mollifi pacif pacifi
molt moult
molt moult shed slough
monet monetis
monitor supervis supervisor
monkey tamper
mono mononucleosi
monogam monogami
monologu soliloqu soliloquis soliloquy
monologu soliloqu soliloquy
monopol monopoli
monopol monopoli monopolis
monopol monopoli monopolis monopolist
monopol monopolis
monopol monopolist
moonlight moonshin
mop swab
moral moralis
moral moralis sermon sermonis
mortgag mortgage mortgagor
mother overprotect
motor motoris
motor motorist
motor motorist ride
mourn mourner
mouth sass
mouth speak speaker talk talker utter verbal
movement mover
movement push
mover transfer
mow mower
muddi sloppi wateri
muffl smother stifl
mug mugger
multipl procreat reproduct
multipl propag
mumbl mumbler mutter
mummif mummifi
murder off slay slayer
murder slay
murmur mutter
music musician
mutant mutat
mutin mutini
myopia nearsighted shortsighted
mysteri mystif
mystifi obfusc
mystifi puzzl puzzler
myth mytholog
naked nude nuditi
narrat recit recount tale tell
narrat recit yarn
narrat stori tale
nasal nasalis
nation nationalis
natur naturalis
natur nudism nudist
nausea nauseat
navig pilot
navig voyag
neat spruce
necess necessit
necess necessit need requir
negat veto
neglect neglig
neglect omiss
negoti talk
neigh whinni
neighbor neighbour
nerv steel
neuter spay
news tide
nibbl nibbler
nick notch
nihil nothing nulliti void
nip pinch squeez
nitrat nitrogen
nitrat oxid oxidis
nomenclatur terminolog
nonent nonexist
noninterfer nonintervent
normal normalci
normal normalis
nose pri
nosh snack
notar notari notaris
notic notifi
notif present
nourish nurtur sustain susten
novel novelett novelist
novel novelett novella
nuanc subtleti
nudg prod
number numer
number total
numismat numismatist
nurtur parent parentag rear
nutrient nutrit
nutrit nutritionist
obedi obey
obit obituari
object objector
obloquy opprobrium
observ watch
occident western westernis
occup occupi resid
occup tenanc tenant
odor odour scent
odor odour scent smell
offenc offens
offend piqu
offend piqu resent
offens spite
offer proffer
offici refere umpir
offici role
offshoot outgrowth
oink squeal
omega z
omen portend portent presag prognost
omiss omit
omnipres ubiqu ubiquit
oncom onset
ooz seep seepag
opin view
oppon pit playoff
oppos opposit
oppos opposit resist
oppressor persecut persecutor
opt pick select
opt prefer
optim optimis
optim optimis optimum
optometri optometrist
oral viva
orb orbit
orchestr orchestra
ordin regul
organis organiz
organiz union unionis
orient pointer
orphan orphanag
ostrac ostracis
outbal overbal preponder
outcom result
outdo outgo outperform outstrip
outlast outliv
outlin synopsi
outmaneuv outmanoeuvr
output yield
outrag scandal scandalis
outsmart outwit
outstay overstay
over overeat
overabund surfeit
overemphas overemphasis
overestim overr
overexpos overexposur
overflow overrun
overflow runoff
overh overheat
overhaul overtak
overproduc overproduct
overproduc overproduct overrun
overrid overrul
oversimplif oversimplifi
oversleep sleep sleeper slumber
overspeci overspecialis
overspread spread
overthrow subvert
ovul ovum
owner possess
oxid oxidis
pace stride tread
pacifi peac
pack packag packer
pack wad
pact treati
pad quilt
paean panegyr
page pager
page pagin
pain strain strive
paint painter
palsi paralysi
pander pimp procur
paper paperhang
paper wallpap
parad promenad troop
paraglid parasail
paralys paralyz
paraphras rephras reword
pare whittl whittler
parent parentag parenthood
parol parole
partak share
participi participl
particular particularis
partit section segment
passag transit
pasteur pasteuris
pastim pursu
pat tap
patch piec
patin patina
patrol polic
patron sponsor
patter spiel
patter sprinkl
pave pavement
pay paye payer payment
pay payment
pay yield
payer payment
peac peaceabl
peak rise
peal ring
peal roll
pedal play spiel
pee piddl piss urin wee
pee piss
peek peep
peep peeper
pen spell write writer
pen write writer
penal penalis penalti punish
pencil trace
perceiv sens
perch roost
percuss percussionist
perfect perfectionist
perfum perfumeri scent
peril riski
perjur perjuri
permeat pervad pervas suffus
permut replac substitut switch
permut transpos
persever persist
persist preval
perspir sweat
persuad persuas
persuad sway
perus studi
pest pestil plagu
petit request
philand philander woman womanis
philanthropi philanthropist
philat philatelist
philipp tirad
philosoph philosophis
photograph photographi
phrase phraseolog word
phrase word
physiotherapi physiotherapist
pick picker
pick take
picnic picnick
piddl trifl wanton
pigeonhol stereotyp
pillag plunder
pinch tweak
pine yearn yen
pinion shackl
pipe shriek shrill
pipe tailor
pirat plagiar plagiaris plagiarist
pit pock scar
pitch sky toss
pivot swivel
placard post poster
place target
plagiar plagiaris plagiarist
plan planner
plaster poultic
play player
play spiel
playback replay
plea supplic
plead pleader
pleat ruffl
plight predica quandari
plod plodder trudg
plot plotter
plough plow
pluck tweak
plummet plump
plunder sack
plural pluralis
poach poacher
poesi poetri vers versifi
poet vers versif versifi
point pointer
polar polaris
pole punter
pole punter push
polio poliomyel
polish rub shine
polish shine
politic politicis
pollen pollin
polygami polygamist
polym polymer polymeris
polymer polymeris
pommel pummel
popular popularis
popular popularis vulgar vulgaris
portrait portraitur portray
portraitist portray
pose postur
pose postur sit
pose sit
posit postul
post poster
postul predic
potter putter
potter putter tinker
pounc swoop
pour pump
pout resent sulk
pout sulk
powder pulver
powder pulver pulveris
pox syphili
practic worker
practis rehears
pranc prancer strut swagger
pranc strut swagger
prate prattl
pray prayer
preach preacher
preach sermon sermonis
precaut safeguard
preced priorit prioriti
preconc preconcept
predestin preordain
preoccup preoccupi
prepar prepared readi
prepar readi
prescrib prescript
preserv uphold
press pressur
press pressur pressuris
press pressur push
pressur pressuris supercharg
prestig prestigi
presuppos presupposit
pretend pretens
prick tattoo
prickl tingl
print printer
print printer public publish
priorit prioriti prioritis
privat privatis
prize treasur
procedur proceed
procedur process
process processor
proclaim proclam
proclaim promulg
procur secur
professor professorship
proffer suggest
program schedul
prohibit prohibitionist
prolix wordi
prolong protract
prolong sustain
prom promenad
promis reneg
promot public
prompt suggest
pronounc pronunci
proofread read reader
propagand propaganda propagandis
propagand propaganda propagandis propagandist
propon propound
propos suggest
prosecut prosecutor
proselyt proselytis
prostitut whore
protect protector
provid provis suppli
provis provision purvey purveyor
provis proviso
prowl prowler
psalm psalmist
psychoanalys psychoanalyst psychoanalyz
psychokinesi telekinesi
public publicis
public publish
public writer
puf puff
puff whiff
puffi swell
pull puller
puls pulsat
pun punster wordplay
pup whelp
pure purifi puriti
purg sanctif
purif purifi
purifi refin
purism purist
purr whir whirr whiz whizz
pursuer pursuit
push thrust
put putt
put putt putter
putrefact putrefi
putrefact putrefi rot
putrefact putrefi smell
putrefi rot
putresc putrid rotten
puzzl puzzlement
pyorrhea pyorrhoea
quack quackeri
quak quiver
quak tremor
qualif qualifi
qualif specif specifi stipul
quarrel wrangl
quash repress subdu subjug
queasi squeamish
quell squelch
quench slake
queri question
quest seek
queue wait
quibbl quibbler
quicken reanim recreat revivif revivifi vivifi
quicken speedup
quilt sew stitch
quip salli wisecrack
quiver shaki trembl vibrat
quiver vibrat
quiz tester
racer rush
racial racist
radianc radiat
radio wireless
radiotherapi radiotherapist
rage ramp rampag storm
rain rainfal
rain storm
rais rise
ramp rampag
ranch rancher
random randomis
rank ranker
ransack rummag
rap strike
rapproch reconcili
rasp rub
ratif ratifi
ration reason
rattl rattler
ravel unravel
raven vorac voraci
raze wreck
reach touch
react respond
read reader
read reader studi
reaffirm reassert
real realist
realiz understand
realloc reapport reapportion
ream reamer
rearm rearmament
reason solv solver
reassess reevalu
reassign transfer
rebellion renegad
rebroadcast rerun
rebuff slight
rebuff snub
rebuk reprehend reprehens reprimand reproof reprov
rebut rebutt
rebut rebutt refut
rebutt refut
recal recollect rememb remembr remind think
recal recollect rememb remembr think
recap recapitul
recast rephras reword
reced retreat withdraw
receipt receiv receptionist
receiv recipi
recept receptionist
recharg reload
recidiv recidivist
recidiv relaps
reclaim repossess
reclam renew
reclin recumb repos
recomm recommenc
recomm recommenc resum resumpt
reconnaiss reconnoit reconnoitr
reconnaiss reconnoit reconnoitr scout
reconnoit reconnoitr scout
reconsid reconsider
reconstitut restructur
record tape
recount tell
recoup reimburs
recours resort
recov recover regain retriev
recov retriev
rectif refin
recur recurr
recur recurr repeat repetit
recycl reprocess reus
redeem redempt salvat
redefin redefinit
redevelop reformul
redevelop renov
rediscov rediscoveri
redo refashion remak
redress remedi
reduc reduct
reduct shrink shrinkag
reek stink
reestablish reinstat
reexamin review
refere umpir
refil replenish
refin refineri
refund repay
refurbish renov
refurbish renov restor
refus reject
regain restitut
regal treat
regener renew
regist registr registri
regist registri
regret repent rue
regroup reorgan reorganis
regular regularis
reincarn transmigr
reissu reprint
reject spurn
relax repos
reli relianc trust
relish savor savour
reloc resettl
remain stay
remaind remnant
remarri remarriag
rematch replay
rememb remembr
remiss subsid
remit remitt
remit remitt transfer
remot remov
rend rip
render rendit
reneg revok
renounc renunci repudi
rent renter
renunci repudi
reorgan reorganis shakeup
reorgan shakeup
repay requit
repeat repetit
repeat repris
repetit repetiti
replac supersed supplant
replet satiat satieti
replet surfeit
replic reproduc
report reportag
reprehend reprehens
represent symbol symbolis
repriev respit
reprint separ
reproach upbraid
republ republish
repuls snub
rescind resciss
resign vacat
resolut resolv
reson vibranc
restrain restraint
resum resumpt
resum summar summari summaris
resum survey
resurg revit revitalis reviv revivif revivifi
resurrect uprais
resuscit reviv
retali reveng
retir retire
retool revis
retread rework
retri retrial
retrogress revert
reunif reunifi
reunif reunifi reunit
reveal uncov
revel revelri
rever vener
revil vilif vilifi vituper
revis rewrit
revit revitalis
revolt revolutionist
revolut revolution
revolut revolution revolutionis revolutionist
revolv rotat
reward wage
rhapsod rhapsodi rhapsodis
rhetor rhetorician
rhyme rime
rhyme vers versifi
rick sprain wrench
rid riddanc
ride rider
riffl rippl wave wavelet
rig swindl
ring tintinnabul
ringworm roundworm
riot rioter
riser stanc stand
rival rivalri
rob robber robberi
rob robberi
robe vestment
rock sway
rocket rocketri
rocket skyrocket
roll wheel
romantic romanticis sentiment sentimentalis
roof roofer
room roomer
rotat unscrew
rove vagabond wander
row rower
rowdi rowdyism
royal royalist
rub smooth smoother
rub touch
rub wipe
rubber rubberis
rubberneck sightse
ruckus rumpus
ruff trump
ruin ruinat
ruin wreck
rumor rumour
run stamped
run talli
rundown sum summat
runoff wast
ruptur tear
rural rustic
rustl rustler
rustl whisper
saber sabr
sabotag undermin
sail sailor
sail seafar
saliv saliva
salt salter
salut wassail
salv salvag
salv salvag save saver
sampl tast taster tryout
sanctif sanctifi
sand sander sandpap
sane saniti
sanit sanitis
saunter stroll stroller
savor savour
savor savour tast
sawyer see
say state statement tell
scalp scalper
scamper scrambl scurri
scamper scurri scuttl skitter
scandal scandalis
scanner scansion
scant skimp
scar scarifi
scatter spread
scatter strew
scepter sceptr
schema schemat
schoolbook textbook
scintil sparkl twinkl
scorch sear
scorch sing
scour scrub scrubber
scrabbl scribbl scribbler
scrambl scrambler
scrape scraper
scrape scratch
scrawl scribbl
scream shriek
screech shriek
screen show view
scrimp stint
scrunch thud
scrutin scrutini scrutinis
scrutin scrutinis
scuffl shambl shuffl
scuffl tussl
sculpt sculptor sculptur
sculpt sculptur
seal sealant sealer
seal sealant sealer varnish
seal waterproof
search searcher
search searcher seek
seat sit
seced splinter
seclud sequestr
section segment
secular secularis
seduc seduct
see watch watcher
seed sow sower
seesaw teeter
segregationist sequestr
sell seller
semi semifin semifinalist
send sender
sens sensat sensitis sensor
sens sensat sensor
sens sensit
sensat sensationalist
sensit sensitis
sentiment sentimentalis
septicaemia septicemia
sequel subsequ
serf serfdom vassalag
serial serialis
sermon sermonis
settl subsid
settlement settler
sew stitch
sexism sexist
shade shadi shadowi
shade shadow
shadow tail
shake wag waggl
shallow shoal
shambl shuffl
sharpshoot sniper
shatter smash
shave shaver
shed slough
shellac shellack
shift switch
ship shipment shipper
shir shirr
shiver shudder
shiver trembl
shock trauma traumat traumatis
shop shopper
shorthand stenograph stenographi
shove thrust
shred shredder
shrink shrinkag
shrink shrivel wither
shudder tremor
shuffl shuffler
shutout skunk
sidetrack straggl straggler
siev sift sifter strainer
siev sort
sift winnow
sightse sightseer
sign signal signer
sign signatur
signal signalis
simper smirk
simplif simplifi
sin sinner transgress
sing singer song
sing song songster
sing swing
sing vocal
skate skater
skeet trapshoot
ski skier
skid slip
skulduggeri slick trick trickeri
slack slacker
slacken slow slowdown
slam slammer
slap smack
slaveri thraldom thrall thralldom
sled sleigh
sleek slick
sleep sleeper slumber
sleep sleeper slumber snore snorer
sleep slumber
sleepwalk somnambul
sleepwalk somnambul somnambulist
slender slenderis
sleuth snoop snooper spi
slice slicer
slice slit
sliver splinter
slop spill splatter
slop swill
slosh slush splash
slouch slump
slovenli unkempt
slug slugger swig
smack thwack
smelt smelter
smog smoggi
smoke smoker
smolder smoulder
smooth smoother
smuggl smuggler
smutti sooti
snap snarl
snap snatch
snare trammel trap trapper
snicker snort
sniff snuff
sniff whiff
sniffl snuffl
snivel snuffl
snivel whine whiner
snore snorer
snow snowfal
snuff snuffl
soar zoom
sober sobrieti
social socialis
solemn solemnis
solicit solicitor
solid solidif solidifi
solid solidifi
solidif solidifi
solo soloist
solv solver
sorcer sorceri
sordid squalid squalor
span sweep
spare sparer
spatter splash
spatter splash swash
spatter splat splatter splutter sputter
speak talk talker
spec specif specifi
special specialis specialist
specialis specialist
specifi stipul
speed speeder
spell speller
spew spit
spice zest
spin spinner
spin twirl
spinster spinsterhood
splash sprinkler
splat splatter
splice splicer
spong sponger
sponsor sponsorship
spread spreader
sprint sprinter
squander ware waster
squander wast waster
squeez wring
squint squinter
squirm twist twister worm wriggl wriggler writh
squirm wiggl wriggl
stabil stabilis
stalk stalker
stammer stutter
stamp stomp
stanc stand
stanch staunch
standard standardis
stapl stapler
state statement
steam steamer
step walk
steril sterilis
steward stewardship
stigmat stigmatis
stimul stimulus
sting twing
stock stockpil
stone stoner
storag store
storm tempest
straighten unbend
strain tens
strangl strangler strangul throttl
strangl strangul throttl
stratif stratifi
stratif stratifi stratum
strike walkout
string thread
stringenc tight
strip stripper
strum thrum
student studentship
studi survey
stultif stultifi
stumbler trip
stumbler trip walk
style stylis styliz
stylis styliz
stylist styliz
sub substitut
subcontract subcontractor
subject subjug
subject theme topic
subjoin subjunct
subleas sublet
submerg submers
submiss submit
submitt surrend
subprogram subroutin
subsid subsidi subsidis
subsid subsidis
subsist surviv
substanti valid
success successor
succor succour
succumb yield
suck suction
suffic suffici
sulfur sulphur
sum summar summaris summat
summar summari
summar summaris
summat tot total
sun sunbath
sun sunlight sunshin
sunburn suntan tan
sup supper
superintend supervis
suppliant supplic
suppos supposit
supremaci supremacist
surf surfboard
surf surfboard surfer
surg tide
surg upsurg
surmis suspect suspicion
surrend yield
survey surveyor
surviv survivor
swaddl swath
swap switch
swarm teem
swat swatter
sweep sweeper
swerv veer
swerv yaw
swim swimmer
swing swinger
swirl twiddl twirl whirl
syllab syllabif syllabifi
syllab syllabif syllabifi syllabl
syllab syllabifi syllabl
symbol symbolis
symmetr symmetri
sympath sympathis
symphon symphoni
sync synchron synchronis
synchron synchronis
synerg synergi synergist
synthes synthesi synthesis
synthesi synthesis
system systemat systematis
systemat systematis
tabl tabul tabular
tackl tackler
takeaway takeout
tamp tamper
tan tanneri
tantal teas
tast taster
taunt twit
taut tens
tax taxat
teetot teetotal
telecast televis
teleconfer teleconferenc
telegraph telegraphi
telepath telepathi
telephon telephoni
tempor temporis
temptat tempter
tender tenderis
tendin tendon tenon
terrifi terror terroris
terror terroris
terror terrorist
testifi testimoni
therapi therapist
thin thinner
thrash thresh
thrash trounc whack
thrasher thresh thresher
thrill thriller
thud thump
tickl titil
till tillag
tinctur tint
ting tinkl
tissu weav weaver
toppl tumbl
tornado twist twister
torpid torpor
tour tourist
tourism tourist
tournament tourney
toxaemia toxemia
track trail
trail trailer
transcrib transcript
transfer transplant
transmiss transmit transmitt
transvest transvestit
triangl triangul
tribul visit
trill warbl warbler
tripl triplic
triumph victori
trivial trivialis
truck trucker
tumbl tumbler
tumor tumour
tumult tumultu uproar
tune tuner
tutelag tutor
tweet tweeter
type typewrit
type typewrit typist
typeset typesett
typograph typographi
tyrann tyrannis tyrant
unbar undo
unbolt undo
underact underplay
undercut undersel
underestim underr
underestim undervalu
underlin underscor
underst understat
unfasten unti
union unionis
unlac unti
unpick unravel
unrol unwind
unsay withdraw
upheav uplift
upholst upholster upholsteri
urban urbanis
vacuiti vacuum
vandal vandalis
vapor vapour
vapor zapper
varianc variant
vault vaulter
vent ventil
verbal verbalis
verif verifi
vers versifi
versif versifi
victim victimis
visit visitor
vital vitalis
vocal vocalis
vocal vocalis vocalist
vote voter
vouch voucher
vulcan vulcanis
vulgar vulgaris
wade wader
wag waggl
waiter waitress
waiv waiver
wale weal welt wheal
wallop whack wham whop
war warfar
war warrior
ward warder
wareh warehous
wash washer
watch watcher
watercolor watercolour
wave wavelet
wealth wealthi
wear wearer
weed weeder
weld welder
western westernis
whale whaler
whimper whine
whine whiner
whir whirr
white whiten
win winner
wine wineri
winter winteris
wipe wiper
woman womanhood
woo wooer
work worker
worri worrier
worship worshipp
wrack wreck wreckag wrecker
wrap wrapper
wrestl wrestler
wring wringer
yammer yowl
yap yelp yip
yelp yip
zip zipper
"""
