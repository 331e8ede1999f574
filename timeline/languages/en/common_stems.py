"""Stems of common English words, the most common class first. Made by `benchmarks/lexical_tables.py`.

From SCOWL 2020.12.07, copyright 2000-2020 Kevin Atkinson, who permits to use, copy, modify, distribute and sell the
word lists, provided that this notice appears in all copies; they come without any warranty.
"""

__all__ = ["STEMS_BY_CLASS"]

STEMS_BY_CLASS = (
    """
    a abil abl about abov absenc absolut abus academ accept access accid accident accord account accur accuraci
    achiev acquir across act action activ actual add addit address adequ adjust administr admit adopt advanc
    advantag advertis advic advis affair affect afford afraid after afternoon afterward again against age agenc
    ago agre agreement ahead aid aim air alarm album algorithm alia aliv all allow almost alon along alreadi
    also alter altern although altogeth alway am ambigu among amongst amount amus an analog analogu analysi
    ancient and angl angri ani anim announc annoy annual anonym anoth answer anybodi anyon anyplac anyth anyway
    anywher apart apolog apologis appar appeal appear appl appli applic appreci approach appropri approv
    arbitrari are area argu argument aris arithmet arm armi around arrang arriv art articl artifici artist as
    asid ask asleep aspect assembl assist associ assum assumpt assur at atmospher attach attack attempt attend
    attent attitud attract audienc author automat automobil autumn avail averag avoid aw awak awar award away
    awkward back background backward bad balanc ball ban band bank bar base basi basic batteri be bear beauti
    becaus becom bed been befor beforehand begin behalf behav behavior behaviour behind believ belong below
    benefit besid best bet better between beyond bid big bigger biggest bill binari bind biolog bit bite bizarr
    black blame blank block blow blue board boat bodi book boot borrow both bother bottl bottom box boy bracket
    branch brand breach break bridg brief briefli bright bring broadcast brother brown bucket budget buffer bug
    build bulk bulletin buri bus busi but button buy by byte calcul call campaign can candid cannot capabl capac
    capit captain car card cardboard care carri case cassett cat catalog catalogu catch categori caus ceas cell
    cent center centr central centuri certain chain chair chairman chanc chang channel chao chapter char charact
    charg cheap cheaper cheapest check chemic chequ child children chip choic choos church circl circuit circul
    circumst citi citizen claim clarifi class clean clear clearer clearest clever clock close closer closest
    club clue code coffe cold collaps collect colleg color colour column combin come command comment commerci
    commiss commit committe common communic communiti compani compar comparison compat competit compil complain
    complaint complet complex complic compon compos composit comprehens compromis compulsori comput concept
    concern conclus concret condit confer confid confirm confus connect consequ consid consider consist constant
    constraint construct consumpt contact contain content context continu contract contrari contrast contribut
    control conveni convent convers convert convinc cope copi core corner correct corrupt cost could council
    count counter counti countri coupl cours court cover crash crazi creat creation creatur credit cri crisi
    crisp critic cross cs cultur cum cup cure curious current cursor custom cut cycl daili damag danger dare
    dark data databas date datum day dead deal dear death debat decad decent decid decis declar decreas dedic
    deduc deem deep deepli default defenc defens defin definit degre delay delet deliber deliv deliveri demand
    democrat demonstr depart depend depth deriv describ descript design desir desk desper despit destroy detail
    detect determin develop devic devot dictionari did die differ difficult difficulti digit dinner direct
    director directori dirti disadvantag disagre disappear disast disc disciplin discount discourag discov
    discuss disk dislik display distanc distant distinct distinguish distribut district disturb ditto divid
    divis do document doe dog dollar domain done door doubl doubt down dozen drastic draw dream dri drink drive
    driver drop dubious due dumb dump dure duti each earli earlier earliest earth eas easi easier easiest easili
    east eat econom economi edg edit editor educ effect effici effort eight either elect electr electron element
    elev els elsewher embarrass emergenc emphasi employe empti enabl encount encourag end enemi engin enjoy
    enorm enough ensur enter entir entiti entitl entranc entri environ equal equip equival eras err error escap
    especi essenti establish estim even evening event eventu ever everi everybodi everyon everyth everywher evid
    exact examin exampl excel except excess exchang exclud exclus excus execut exercis exist expand expans
    expect expens experi experienc experiment expert explain explan explicit express extend extens extent extern
    extra extract extrem eye face facil fact factor fail failur fair faith fall fals famili familiar famous fan
    fanci far farm farther farthest fashion fast faster fastest fatal fate father fault favor favorit favour
    favourit fear feasibl featur feder feed feedback feel feet few fewer fewest field fight figur file fill film
    final financi find fine finger finish finit fire firm first fiscal fish fit five fix flag flash flat flavor
    flavour flexibl fli flight float floor flow folk follow food foot for forc foreign forev forget form formal
    format former forth forthcom fortun forward four fourth fraction frame free freedom freeli french frequent
    fresh fri friend from front full fulli fun function fund fundament funni further furthest futur gain game
    gap garbag garden gas gasolin gather general generat genuin get girl give glad glass global go good govern
    governor gradual graduat grand grant graph graphic grate grave gray great greater greatest green grey grind
    gross ground group grow growth guarante guard guess guid gun guy habit hack had hair half hall hand handi
    handl hang happen happi happili hard harder hardest hardwar harm harmless has hat hate have he head header
    health healthi hear heart heat heavi heavili hell hello help henc her here herebi herself hes hide high
    higher highest hill him himself hint his histor histori hit hold hole holiday home honest hope horribl hors
    hospit host hot hotel hour hous how howev huge human hundr hunt hurri husband ice idea ideal ident identifi
    if ignor ill illeg imag imagin immedi impact implement impli implic import impos imposs impress improv in
    inabl inadequ inch incid incident inclin includ incom incompat incomplet inconsist inconveni incorrect
    increas inde independ index indic individu industri inevit inferior infinit influenc info inform initi inner
    innoc input insert insid insist instal instanc instant instead institut instruct insur integ integr intellig
    intend intent interact interest interfac internal internat interpret interval intervent into introduc
    introduct invalid invari invent investig invis invit involv irrelev irrit is isol issu it item itself job
    join joint joke joy judg judgement judgment jump junk just justif justifi keen keep key keyboard kid kill
    kind king knock know knowledg label labor laboratori labour lack ladi land languag larg larger largest last
    late later latest latter law lay layout lazi leach lead leader leaf learn least leav lectur leg legal lend
    length less lesser lesson let letter level liabl librari lie life lifetim lift light like likewis limit line
    linear link list listen liter literatur littl live load loan local locat lock log logic long longer longest
    look loop loos lorri lose loss lot loud love low lower lowest luck lucki lunch machin mad magic magnet
    magnitud mail main maintain major make man manag mani manipul manner manual map march mark market marri
    marriag mass massiv master match materi mathemat matter maximum may mayb me mean meaning meaningless measur
    mechan media medic medium meet member membership memori men mention mere merit mess messag messi metal
    method middl midnight might mile militari million mind mine minim minimum minor minut mislead miss mistak
    mistaken mistook misunderstand misunderstood misus mix mod mode model modern modifi moment money monitor
    month moral more morn most mother motion mouth move movement movi much multipl music must my myself mysteri
    naiv name nasti nation natur naughti near nearbi nearer nearest necess necessari necessarili neck need negat
    neither nervous net network never nevertheless new news next nice nicer nicest night nine no nobodi nois
    noisi none nonsens nor normal north not note noth notic notifi novel now nowaday nowher numb number numbest
    numer obey object obscur observ obtain obvious occas occasion occupi occur odd of off offer offic offici
    often oh oil old older oldest omit on onc one onli onto open oper opinion opportun oppos opposit option or
    order ordinari organis organiz origin other otherwis ought our ourselv out outer output outsid over overal
    owe own owner pack packag packet page pain pair paper paragraph parallel parent park part parti partial
    particular pass past patch path patient pattern paus pay peac peak peculiar pen peopl per perfect perform
    perhap period perman permiss permit person persuad petrol phase phenomenon philosophi phone phrase physic pi
    pick pictur piec pile pint pipe place plain plan plane planet plant plastic play plea pleas pleasant plenti
    plot plug plus pocket poem poet point pointless polic polici polit poll pool poor pop popul popular port
    posit possibl post postmast potenti pound power practic practis precis prefer prepar presenc present preserv
    presid press pressur presum pretti prevent previous price primari prime primit principl print printer
    printout prior privat probabl problem procedur process processor produc product profession program programm
    progress project promis prompt prone proof proper properti proport propos prospect protect protest prove
    provid public publish pull punctuat punctur purchas pure purpos push put putt qualifi qualiti quantiti
    quarter question queue quick quicker quickest quiet quit quot race radio rain rais random rang rapid rare
    rate rather raw re reach react reaction read readabl reader readi readili real realis realiti realiz realli
    reason recal receiv recent recept recogn recognis recognit recommend record recov red reduc reduct redund
    refer reflect refus regard regardless region regist regret regul regular reject relat relationship releas
    relev reli reliabl religi religion reluct remain remark rememb remind remot remov repair repeat replac repli
    report repres represent reproduc request requir research reserv resid resolut resort resourc respect respond
    respons rest restart restor restrict result retain return reveal revers review rewrit rid ride ridicul right
    ring rise risk river road role roll room root rough round rout routin row rubber rubbish rule rumor rumour
    run rush sad safe safer safest safeti saint sake saki sale same sampl satisfi save say scale scan scene
    scheme school scienc scientif score scrap scratch screen script search season second secondari secret
    secretari section secur see seek seem select self sell seminar send senior sens sensibl sensit sentenc separ
    sequenc seri serial serious serv server servic session set settl seven sever sex shall shame shape share
    sharp she sheet shelf shell shift ship shoot shop short shortag shorter shortest should show shut side sight
    sign signal signific silli similar simpl simpler simplest simpli simultan sinc sincer singl sit site situat
    six size skill sleep slight slip slow slower slowest slowli small smaller smallest smile smooth so social
    societi soft softwar sole solid solut solv some somebodi somehow someon someplac someth sometim somewhat
    somewher son soon sooner soonest sophist sorri sort sound sourc south southern space spare speak speaker
    special specif specifi speech speed spell spelt spend spirit spite split spot spread spring squar stabl
    staff stage stand standard start state statement station statist status stay steal step stick still stock
    stone stop storag store storey stori straight straightforward strang strategi stream street strength strict
    strike string strong structur student studi stuff stupid style subject submit subsequ subset substanti
    substitut subtl succeed success such sudden suffer suffic suffici sugar suggest suit suitabl sum summari
    summer sun superior supervisor suppli support suppos sure surfac surpris survey surviv suspect suspend
    suspicion switch symbol syntax system tabl take talk tank tape target task tast tax tea teach teacher team
    technic techniqu technolog tedious teeth telephon televis tell temperatur temporari temporarili ten tend
    tendenc term termin terminolog terribl test text than thank that the their them themselv then theoret theori
    there therebi therefor these they thin thing think third this thorough those though thought thousand threat
    three through throughout throw thus ticket tie tight till time tin titl to today togeth token tomorrow
    tonight too tooth top topic total touch toward town trace track tradit traffic train transfer translat
    transport trap trash travel treat treatment tree tri trial trick trip trivial troubl truck true truli trunk
    trust truth tune turn twelv twenti twice two type typic ugli ultim unabl unaccept unawar uncertain unclear
    under undergradu underneath understand unfortun unhappi uniform uniqu unit universal universiti unknown
    unless unlik unlimit unnecessari unnecessarili unpleas unreason unsuit until unusu unwant up updat upon
    upper upset upward us usag use useless user usual util utter vacat vagu valid valu valuabl van vari variabl
    variat varieti various vast vector veri version via vice video view virtu virtual visibl vision visit vital
    voic volum vote wait walk wall want war warm warn was wash wast watch water way we weapon wear weather week
    weekend weight weird welcom well were west western what whatev whatsoev wheel when whenev where wherea
    wherebi wherev whether whi which while whilst white who whoever whole whom whose wide wider widespread
    widest wife wild will win wind window wine winter wire wise wish with withdraw within without woman women
    wonder wooden word work worker world worri wors worst worth worthi worthwhil would write writer wrong year
    yellow yes yesterday yet you young your yourself zero
    """,
    """
    aardvark abandon abbrevi abid abnorm abolish abolit abort abroad absent absorb abstract absurd abysm acceler
    accent accommod accompani accomplish accumul accus accustom ace acid acknowledg acorn acoust acquaint
    acquisit acronym actor acut adapt adaptor addict adher adjac adject administ admir admiss adult advent
    adventur advers advert advisor advisori advoc aerial aesthet aforement agenda agent aggress agoni agricultur
    aircraft airport akin ala albeit alcohol alert algebra alias alien align alik alleg allerg allevi alli
    allianc alloc alongsid aloud alpha alphabet amateur amaz ambassador amber ambient ambiti amend amp ampl
    amplifi anagram analys analyst analyz anarchi anatomi ancestor anecdot angel anger anguish anniversari
    anomali anorak antholog anticip antidot antiqu antisoci anxious anyhow apathet apathi apostroph appal
    apparatus append appendix applaus appoint apprais approxim apt arbitrarili arc arcad arcan arch archaic
    architectur archiv arena arguabl array arrest arrog arrow ars ascend ash asham ashcan ass assault assert
    assess asset assign assort asterisk astronom astronomi asynchron atheism atheist atlas atom atroc attain
    attorney attribut audibl audio aunt authent authoris autobiographi autom await ax axe axi axiom babi backbon
    backlog backspac bacteria bacterium badg baffl bag baggag bake ballet ballot banal banana bandwagon
    bandwidth bang bankrupt banner bare bargain bark baroqu barrel barrier barrist basement bash basket bass
    bastard bat batch bath bathroom battl baud bay beach beam bean beard beast beat bedroom beef beer beg beginn
    belief bell belov belt bench bend beneath benefici beta bewar bias bibl biblic bicycl bigot bigotri billfold
    billion bin biochemistri biographi bird birth birthday biscuit bishop bitmap bitter blackboard blackmail
    blade blanket blast blatant bless blind blink bliss blob blood bloodi blurb bob bog boggl bogus boil bold
    bolt bomb bond bone bonus booklet bookshop bookstor boom boost border borderlin bore boredom boss bounc
    bound boundari bout bow bowl brain brake brass brave bread breakdown breakfast breath breed breez brethren
    brick brigad brighter brightest brilliant broad brows brush brutal bubbl buck bugger bulb bull bullet bump
    bunch bundl burden bureaucraci burn burnt burst buse bush bust butter buyer bye bypass cabbag cabinet cabl
    caffein cage cake calculus calendar caller calm cam camera camp campus cancel cancer canon cant cap
    capitalist captur carbon career careless carpet carriag carrier carrot cartoon cartridg cash cast castl
    casual catastroph categor cater cathedr cathol cattl causal caution cave caveat ceil celebr cellular censor
    censorship ceremoni certainti certif chalk challeng chamber champagn champion chancellor changeov chaotic
    chap chapel characterist charit chariti charm chart charter chase chat cheapli cheat checker cheek cheer
    chees chemist chemistri chequer chess chest chestnut chew chicken chief childhood childish chocol choir chop
    choral chord chorus chuck chunk cider cigarett cinema circa circuitri circular cite civil civilian civilis
    clarif clariti clash classic classif classifi claus cleaner cleanest clearanc cleverest click client cliff
    climat climb clinic clip cliqu clog clone closet closur cloth cloud clumsi cluster coach coal coars coast
    coat cobbler coher coin coincid coke collabor collar collat colleagu colon coloni combat comedi comfort
    comic comma commenc commentari commod communal communism communist compact companion compass compel compens
    compet competitor complac complement complementari compli compliment compound comprehend compress compris
    compuls computer computeris con concaten conceal conced conceiv concentr conceptu concert concerto concis
    conclud concur concurr condemn condens condom condon conduct conductor confess confidenti configur confin
    conflict conform confront congest congratul conjectur conjunct connector connot conscienc conscious consecut
    consensus consent conserv consol conspicu conspiraci constitu constitut constrain consult consum contempl
    contemporari contempt contend contenti contest contin continent continuum contour contracept contradict
    contradictori contravent contributor contriv controversi convey convict cook cooki cool cooper coordin
    copper copyright corn corpor corps correl correspond corridor cosi cosmic cosmolog cotton cough counsel
    counterexampl counterpart countless countrysid courag courier courtesi cousin coverag cow cozi crack craft
    cramp crap crass crawl cream creativ creator credibl creed creep crew cricket crime crimin criteria
    criterion criticis crop crossroad crossword crowd crown crucial crude cruel cruelti cruis crunch crush
    cryptic crystal cube cubic cuckoo cudd cue culprit cult cumbersom cumul cun cupboard cur curios currenc
    curri curriculum curs curtain curv custard customari cute cyclist cylind cynic daft damn damnat damp danc
    darl dash daughter dawn daylight daytim deadlin deaf dealer debt debug debugg decay decim deck declin decod
    deduct deed deeper deepest defeat defect defend defi defici degener degrad deiti delic delici delight
    delimit delta delus dement demis democraci demolish deni denomin denot dens densiti dentist department
    departur deposit depress depriv deputi derang derogatori descend desert deserv desktop despair despis destin
    destruct detach detector deter deterr detract devast deviat devil devious devis devoid diagnosi diagnost
    diagon diagram dial dialect diall dialog dialogu diamet diari dice dictat dictatorship diesel diet
    differenti dig digest digniti dilemma dim dimens dimension dine diner dip diplomat dire dirt disabl disagr
    disappoint disastr discard discharg disciplinari disclaim disco disconnect discontinu discoveri discrep
    discret discrimin diseas disguis disgust dish dishonest dismal dismiss disord dispos disposit disput
    disregard disrupt dissert dissimilar distast distort distract distress ditch dive divers divert divin divorc
    doctor doctrin documentari dodg dogma dole domest domin don donat doom dose dot doubtless downhil downright
    downstair downward draft drag dragon drain drama dramat draught drawback dread dreamt dreari dress drift
    drill drip drivel drown drug drum drunken dual duck duff duli dull dummi dumpster duplic durat dust dustbin
    dusti dynam eager eagl ear earn eastern eater eccentr echo ecolog editori egg ego eh eighteen eighth elabor
    elder elector eleg elementari eleph eleven elig elimin elit elitist em emb embed emerg emin emit emot emphas
    emphasis empir employ emul enclos encod endeavor endeavour endless energi enforc engag enhanc enlarg
    enlighten enquir enquiri entail enterpris entertain enthusiasm enthusiast entireti envelop envi environment
    envisag epic episod equat equilibrium era ergo erron esoter essay essenc estat etern ethic ethnic etymolog
    evalu everyday evil evolut evolutionari evolv exagger exam exceed excit exclam exempt exhaust exhibit exit
    exot expedit expenditur expertis expir expiri explanatori explod exploit explor explos exponenti export
    expos exposur expressway extant extinct extran extraordinari extraordinarili extremist eyesight fabric
    facilit factori factual faculti faint fainter faintest fairer fairest fairi fake fallaci fame famin fantasi
    fantast farc fare farewel farmer fascin fascist fat fatuous faucet faulti feat fee feebl fellow femal
    feminist fenc fender festiv fetch fever fiber fibr fiction fiddl fierc fifteen fifth fifti fighter filter
    filthi finalis financ finer finest firework fiver fizzi flame flaw fleet flesh flip flood floppi flour
    flower fluctuat fluent fluffi fluid flush flute foam focus fog fold folder fond font fool foolish footbal
    footnot forbid forcibl forecast forese forest forgiv fork formul formula forti fortnight forum fossil foul
    found foundat fountain fourteen fragil fragment framework frank frantic fraud freak freed freeway freez
    frequenc friction friendship frighten fring frivol frog frown fruit frustrat fudg fuel fulfil fuller fullest
    fume fundamentalist funer funnier funniest fur furnitur furri furthermor fuse fusion fuss fussi futil fuzzi
    galact galaxi gang garag garbl gasp gate gateway gay gear gender gene generalis generic generous genet
    genius genocid genr gentl gentleman gentlemen geograph geographi geolog geometri gestur ghast ghost giant
    gibberish gift gig gin girlfriend glanc glean glori glorious glossi glove glow glue gnome goal goat god gold
    golden goldfish golf goodby goodi gorgeous gospel gossip gown grab grace grade graffiti graffito grain
    grammar grammat grandfath grandmoth grasp grass gratuit gravit graviti greasi greed greedi grid grief grim
    grip groan grossli guest guidanc guidelin guilt guilti guinea guitar gulf gullibl gum gut gutter ha hacker
    hail haircut hairi halt halv ham hammer handbook handicap handler hangov happier happiest hardback harden
    hardi hardship harmoni harsh hash hassl hasten hasti hatr havoc hay hazard hazi headach headlin heap
    heartili heaven heavier heaviest heel height helicopt helmet helpless henceforth herd heresi heritag hero
    heroic heroin herring hesit heterosexu hexadecim hey hideous hierarch hierarchi highlight highway hilari
    hindsight hip hire historian hitherto ho hobbi hog holder holi hollow homosexu honesti honey honor honorari
    honour hook hopeless hord horizon horizont horn horrend horrid horrif horrifi horror hostil household huh
    hum humbl humor humour hungri hurt hut hydrogen hyphen hypocrisi hypocrit hypothesi hypothet hyster icon id
    idealist identif ideolog idiom idiosyncrat idiot idl illiter illog illus illustr imaginari imbal immatur
    immens immin immor immort immun impair impend imper imperfect imperi imperson implaus implicit impract
    imprison improb impuls inaccess inaccur inaccuraci inadvert inan inappropri incap incarn incent inclus
    incoher incompet incomprehens inconvenienc incorpor incred increment incur indefens indefinit indent
    indetermin indict indirect indistinguish induc induct indulg ineffect ineffici inequ inertia inexperienc
    infal infam infant infantil infect infel infer infin inflat inflex inflict influenti infrastructur infrequ
    infring ingeni ingredi inhabit inher inherit inhibit initialis inject injur injuri injustic ink innov inquir
    inquiri insan insect insecur insensit insidi insight insignific insofar inspect inspir instinct instrument
    insuffici insult intact intak intellect intellectu intens inter intercours interfer interim interior
    intermedi intermitt interrog interrupt intersect interven interview intim intoler intrins introductori
    intuit invad invalu invas inventor invers invert invest invok ion irat iron ironi irrat irrespect irrespons
    island jack jacket jail jam jargon jazz jealous jean jelli jerk jest jet jolli journal journalist journey
    juic junction jungl junior juri justic juvenil keeper ken kernel kettl keystrok keyword kick kidnap kidney
    killer kingdom kiss kit kitchen knee knife knight lab lad ladder lag lager lake lamp landlord landscap lane
    lark laser laugh laughter launch lavatori lawn lawyer layer leadership leaflet leagu leak lean leap leather
    legend legendari legibl legisl legitim leisur lemon len lengthi lenient lens lesbian lest lethal liabil
    liaison libel liber liberti librarian licenc licens lid lifestyl lighter lightest lightn lightning
    likelihood limb linguist linkag lion lip liquid liquor lisp literari litr litter liver livest loader lobbi
    lodg logo lone loophol lord louder loudest lousi lover loyal luckili ludicr luggag lump lunat lunchtim lung
    lurk lust luxuri lyric machineri magazin magnific mailbox mainfram mainstream mainten maiz maker male
    malfunct malici mandat mandatori mangl mania manifest manifesto mankind manpow manufactur margin marit
    marker marvel mask mate mathematician matric matrix matur maxim maximis mayor maze meal meantim meanwhil
    meat medicin mediev megabyt melodi melt memor mend mental menu menus merci mercuri merg merri metaphor meter
    metr metric metro mice microcomput microprocessor microwav midday mighti migrat mild mileag milk mill mimic
    mindless minimalist minimis minist mint minus miracl miracul mirror miscellan misdirect miser miseri
    misfortun misguid misinterpret misplac misprint misread misrepres missil mission mist mixtur mnemon moan mob
    mobil mock moder modest modif modul mold mole molecul molecular mom momentarili momentum monarch monkey
    monochrom monopoli monster mood moon moreov moron mortal motiv motor motorway motto mould mount mountain
    mous muck mud muddl mug multipli mum mumbl mummi mundan murder muscl museum musician mutter mutual mystic
    myth mythic mytholog nail nake nameless narrat narrow narrowest nastier nastiest nativ nay neat needl
    needless neglect neglig negoti neighbor neighborhood neighbour neighbourhood nerv nest neural neutral newcom
    newer newest newli newslett newspap nick nicknam nightmar nil nobl node nomin nonetheless noon norm northern
    nose nostalgia notabl notat notif notion notori notwithstand noun novelti novic nuclear nuisanc null nun
    nurs nut oar objection oblig obligatori obnoxi obscen obsess obsolet obstruct occup occurr ocean offenc
    offend offens offhand offset offspr omiss oneself ongo onion onus onward opera oppon oppress opt optic optim
    optimis optimist optimum opus oral orang orbit orchestr orchestra organ organic orient orthodox outcom
    outcri outdat outgo outlin outlook outrag outright outset outstand outweigh overcam overcom overdraft overdu
    overflow overhead overlap overload overlong overlook overnight overpr overpric overrid overridden overrod
    oversea overtim overton overview overwhelm overwrit overwritten ownership oxygen ozon pace pacifi pad
    painless paint palac pale pan panel panic pant paperback par parad paradis paradox paramet paranoia paranoid
    paraphras pardon parenthes parenthesi pariti parliament parochi parodi parrot pars particip particl partit
    partner passag passeng passion passiv passport password paste pat patent pathet patienc patron patronis
    pavement payment peanut peasant pedal pedant pedantri pedestrian peer penalti penc pencil pend penguin penni
    perceiv percent percentag percept peripher perpetu persecut persist personnel perspect persuas pervers pet
    petti pharmaci phenomena philosoph phoenix photo photocopi photograph physicist physiolog piano pie pig
    pigeon pill pilot pin pinch pink pipelin pit pitch pitfal piti pizza plagu planetari plaster plate platform
    plausibl player playground pleasur plotter ploy plural poetic poetri pointer poison poke polar pole
    policeman polish politician pollut polynomi pompous poorer poorest pope populac pork pornographi portabl
    porter portion portray pose possess postag postal postcard poster postpon postscript postul pot potato pour
    poverti powder pragmat prais pray prayer preach precaut preced precious predecessor predict predomin prefac
    prefix pregnanc pregnant prejud prejudic preliminari prematur premis premium prerequisit prescrib prescript
    pretend pretenti prevail preval preview pride priest primarili princ princip prioriti prise prison privaci
    privatis privileg prize pro proceed proclaim profess professor profil profit profound prohibit prolifer
    prolong promin promot pronoun pronounc pronunci propaganda prophet proposit proprietari prose prosecut
    prostitut protein protocol prototyp proud proven provis provision provoc provok proxim pseudo psycholog pub
    publicis pud pulp puls pump pun punch punish punt pupil purg puriti purpl pursu pursuit puzzl python qualif
    quantum queen queri quest questionnair queu quibbl quieter quietest quiz quota quotat rabbit rabid racial
    racism racist rack racket radar radiat radic radius rag rage raid rail railroad railway rainbow ram rampant
    rank rant rape rarer rarest rash rat ratio ration rational rattl rave ray razor reactionari reactor
    readership realist realm rear rearrang reassur rebuild receipt recip recipi reckless reckon reclaim recogniz
    recollect reconcil reconsid recoveri recreat recruit rectangl rectangular rectifi recurs recycl redefin
    redirect referenc referendum refin reflex reform reformat refrain refresh refund refut regain regim registr
    regrett reign reinstat reiter relax relay relief reliev reloc remaind remedi reminisc renam rend render
    rendit renew rent repent repertoir repetit rephras reproduct repuls reput requisit reread rescu resembl
    resent reset resign resist resolv restaur restrain resum resurrect retail retir retract retriev reus revel
    reveng revenu revert revis revolt revolut revolutionari reward rhetor rhyme rhythm ribbon rice rich richer
    richest rigid rigor riot rip riski ritual rival robot robust rock rocket rod roman romanc romant roof rope
    rot rotat rotten roundabout royal royalti rub rude ruin ruler rural rusti sabotag sack sacr sacrif sacrific
    sadden safeguard saga sail salari salesman salt salvat sand sandwich sane saniti sarcasm sarcast satellit
    satir satisfact satisfactori satisfactorili sauc scandal scanner scarc scare scarf scarlet scatter scenario
    sceneri sceptic schedul scholar scientist scope scotch scream screw scroll scum sea seal seat sect sector
    secular seed segment seldom selfish semant sender sensat sentient sentiment sequel sequenti sermon servant
    seventh sexi sexist sexual shade shadow shake shaki shallow sharehold sharpli shed sheep sheer shelter shelv
    shi shine shini shirt shock shoe shone shorten shorthand shot shoulder shout shove shower shutdown sic sick
    sicken sideway sigh sigma signatur silenc silent silicon sillier silliest silver simplic simplifi simplist
    simul sin sine sing singer singular sinist sink sir sister sixteen sixth sixti skeleton skeptic sketch skin
    skip skirt skull sky slag slang slash slave slice slide slighter slightest slim slipperi slogan slope sloppi
    slot smallish smart smash smell smelli smith smoke smoker smug snack snag snail sneak sneaki sniff snobberi
    snow soap sober socialist sock socket sod soil solar soldier solicitor solo song sordid sore soul soundtrack
    soup span spatial speci specialis specialist specialti specimen spectacular spectrum specul sphere spi
    spigot spike spill spin spiral spiritu spit splendid spoil spoilt spokesman sponsor spontan spoof spool
    sport spout spray spur spurious squad squash squeez stabil stack stagger stair staircas stake stale stall
    stamp stanc standardis standpoint star stare stark starter startl starv static stationari steadi steadili
    steam steel steep steer stem stereo stereotyp steril sterl sticki stiff stimul stir stomach storm strain
    stranger strangest strateg straw stray strengthen stress stretch stringent strip strive stroke stronger
    strongest struggl studio stuf stumbl stun stunt submiss subroutin subscrib subscript subsid subsidiari
    subsidis substanc subt subtleti subway successor sue suffix suicid summar summaris sundri sunlight sunni
    sunris sunshin super superb superfici superflu supermarket supernatur supervis supplement supplementari
    supplier suppress suprem surgeri surnam surplus surround suscept suspens suspici sustain swallow swamp swap
    swear sweat sweep sweet swim swing sword symmetr symmetri sympath sympathet sympathi sympathis symphoni
    symptom syndic syndrom synonym syntact synthes synthesi systemat tab tack tackl tactic tactless tag tail
    tailor taker tale talent tall tame tangent tap tasteless taxat taxi taxpay teapot tear teenag telescop
    temper templ tempt temptat tender tenni tens tension tentat tenth terrifi territori terror terrorist ters
    textbook textual theater theatr thee theft theme theolog theorem therapi thereabout thereaft therein thereof
    thesi thi thick thief thiev thirst thirti thoroughfar thou thous thread threaten threshold throat throughput
    thrust thumb tick tidi tiger tile timer timescal timet tini tip tire tiresom toad toast tobacco toe toggl
    toilet toler toll tomato tome ton tone tongu tool tortur toss tough tour tourist tower toy trade tragedi
    tragic trail transact transcript transform transient transit transmiss transmit transmitt transpar trashcan
    tray tread treasur treati trek tremend trend trendi triangl tribe tricki trifl trigger trilog triniti tripl
    tripo triumph trivia trolley troop trouser trumpet truncat trusti tube tunnel turntabl tutor tutori
    twentieth twin twist typeset typewrit tyre ugh umbrella unaffect unambigu unattend unauthor unauthoris
    unavail unavoid unbalanc unbear unbeliev unbias uncertainti unchang uncl uncomfort uncommon unconnect
    unconsci unconvinc undefin underestim undergo underground underlain underlay underli underlin undertak
    undesir undid undo undocu undon undoubt unduli uneasi unemploy unexpect unexplain unfair unfamiliar unfinish
    unfound unfriend unhealthi unhelp unifi unimport uninterest union uniti univers unjustifi unload unlock
    unlucki unnatur unobtain unoffici unpopular unpredict unread unrealist unrel unreli unsaf unsatisfactori
    unseen unset unsolicit unsound unspecifi unstabl unsuccess unsupport unsur unsuspect untidi unto untru unus
    unwelcom unwil unwis unwork upbring upgrad upright upsid upstair urban urg urgenc urgent usabl vacanc vacuum
    vain valley valv vandal vanish varianc variant vat veget vegetarian vehicl vein veloc vend vendor ventur
    venu verb verbal verbatim verbos verdict verif verifi vers versatil versus vertic vessel vet viabl vicar
    vicin vicious victim victori viewer viewpoint vigor vile villag vintag vinyl violat violenc violent violin
    virgin virus visitor visual vocabulari vocal void voltag volunt voluntari voluntarili vomit voter vouch
    vowel vulner wade waffl wage wake wallet wander ward warehous wari warp warrant warranti wartim wave weak
    wealth wealthi weari weasel wed wee weekday weigh welfar wet whale whenc whereupon whichev whim whiskey
    whiski whistl wholeheart wholli whoop wick width wing winner wipe wisdom wiser wisest wit witch witti wive
    wizard wolf wombat wondrous wont wood workabl workload workshop workstat worldwid worm worship worthless
    wound wow wrap wrapper wrath wreck wrecker wren wretch wrist yard yawn yeti yield younger youngest yourselv
    youth zone zoom
    """,
    """
    aback abacus abat abbey abbot abdic abdomen abdomin abduct aberr abet abhor abhorr abject ablaz abler ablest
    abli aboard abod abomin aborigin abound aboveboard abras abreast abridg abrupt abruptest abscess abscond
    absente absolutest absolv absorpt abstain abstent abstin abstrus absurdest abund abyss academi acced accentu
    accessori acclaim acclim acclimat acclimatis accolad accompanist accomplic accordion accost accredit accru
    ach acn acquiesc acquit acquitt acr acreag acrid acridest acrimoni acrobat acryl activist actress actuari
    acumen acupunctur acutest ad adag adam addendum addresse adept adhes adjoin adjourn adjunct admitt admonish
    admonit ado adob adolesc ador adorn adrift adroit adul adulter adulteri adulthood adverb adverbi adversari
    adversest aeon aerodynam aeroplan aerosol aerospac afar affabl affection affidavit affili affin affirm affix
    afflict affluenc affluent affront afield aflam afloat afoot aforesaid afresh aftereffect afterl afterlif
    aftermath afterthought aggrav aggreg aggressor aghast agil agit aglow agnost agnostic agon agonis agreeabl
    aground ah ahoy ail ailment aimless airborn airfield airi airier airiest airlin airmail airplan airstrip
    airtight aisl ajar alarmist albino alcov ale alga alibi alight alimoni alkali alkalin allay allegi allegor
    allegori allergi alley allig allot alloy allud allur allus alm almanac almighti almond aloft aloof
    alphanumer altar altitud alto altruism altruist aluminium aluminum amalgam amass amateurish ambianc
    ambidextr ambienc ambit ambival ambl ambul ambush amen amethyst amiabl amic amid amidst amiss ammonia
    ammunit amnesia amnesti amoeba amok amor amorph amper ampersand amphetamin amphibi amphibian amphitheat
    amphitheatr ampler amplest ampli amplif amplitud amput amulet anachron anaem anaemia anaesthesia anaesthet
    anal analges analyt anarch anarchist anathema anatom ancestr ancestri anchor anchorag anchovi ancientest
    android anem anemia anesthesia anesthet anew angler angrier angriest angrili angst angular animos ankl annal
    annex annihil annot annuiti annul anoint anomal anon ant antagon antagonis antagonist anteat antelop antenna
    anthem anthil anthrax anthropolog antibiot antibodi antic anticlimax antifreez antipathi antisept antithes
    antithesi antler antonym anus anvil anxieti aorta apartheid ape apertur apex aphor apiec aplomb apocryph
    apologet apostl apparel apparit appeas appendag appendic appet appetis appetit applaud applianc appointe
    apposit apprehend apprehens apprent apprentic apprenticeship apricot apron apter aptest aptitud aquamarin
    aquarium aquat aqueduct arabl arbit arbitr arbor arbour archaeolog archbishop archer archeri archest
    archetyp archipelago architect archway ardent ardor ardour arduous aria arid aristocraci aristocrat ark
    armadillo armament armchair armistic armor armori armour armouri armpit aroma aromat arous arraign arrear
    arsenal arsenic arson artefact arteri arthrit arthriti artichok articul artifact artific artilleri artisan
    artistri artwork asbesto ascens ascent ascertain ascet ascrib asexu ashen ashor ashtray askanc askew
    asparagus aspen aspers asphalt asphyxi aspir aspirin assail assassin assent assessor assimil asteroid asthma
    astonish astound astray astrid astring astrolog astronaut astut astutest asylum asymmetri athlet aton atroci
    attest attic attir auburn auction audac audaci audit auditor auditori auditorium augment august augustest
    aura aural auspici auster austerest authorit authoritarian authorship auto autobiograph autocraci autocrat
    autograph automot autonom autonomi autopsi auxiliari avalanch avaric avarici aveng avenu avers avert aviat
    avid avocado avow awaken awe awesom awful awfullest awhil awkwardest awn awri axiomat axl aye azalea azur
    babbl babe babier babiest baboon babyish bachelor backer backfir backgammon backhand backlash backpack
    backsid backslash backstag backtrack backwood bacon bacteri badder baddest bade badger badminton bagel baggi
    baggier baggiest bail bait baker bakeri balconi bald balder baldest bale balk ballad ballast ballerina
    ballist balloon ballroom balm balmi balmier balmiest baloney bamboo bamboozl bandag bandanna bandi bandier
    bandiest bandit bandstand bani banish banist banjo banker banknot bankruptci banquet banter baptis baptism
    baptiz barb barbar barbarian barbecu barber barbitur bard bareback barefoot barer barest barg bariton barley
    barman barn barnacl barnyard baromet baron barrag barren barrenest barrett barricad bartend barter basebal
    baselin baser basest basil basin bask basketbal bassoon bast bathtub baton batsman battalion batter
    battlefield battleship baulk bawdi bawdier bawdiest bawl bayonet bayou bayous bazaar beacon bead beadi
    beadier beadiest beagl beak beaker bearabl bearer beater beautician beautifi beaver beckon bedbug bedcloth
    bedder bedlam bedridden bedrock bedsid bedspread bedtim bee beech beefi beefier beefiest beehiv beeper
    beeswax beet beetl beev befal befallen befel befit befriend beggar begrudg beguil behalv behead beheld
    behold beig belabor belabour belat belch belfri beli belittl bellboy bellhop belli belliger bellow bemoan
    bemus bender benedict benefactor beneficiari benevol benight benign bent bequeath bequest bereav bereft
    beret berri berserk berth beseech beset besieg besought bestial bestow betcha betray betroth bettor beverag
    bewild bewilder bewitch bib bibliograph bibliographi bicentenni bicker bidden bide biennial bifoc bigam
    bigami bigamist bike bikini bilater bile bilingu billboard billiard billow binder bingo binomi biochem
    biodegrad biograph bipartisan bipe biplan birch birdcag birthmark birthplac bisect bisexu bison bitch
    bitterest bittersweet blab blackberri blackbird blacken blacker blackest blackhead blackjack blacklist
    blackout blacksmith blacktop bladder blameless blamer blanch blancmang bland blander blandest blanker
    blankest blare blasphem blasphemi blaster blaze blazer bleach bleak bleaker bleakest bleari blearier
    bleariest bleat bleed blemish blend blight blimp blinder blindest blindfold blinker blip blister blith
    blither blithest blitz blizzard bloc blockad blockag blockbust blockhead blog blogger blond blonder blondest
    bloodhound bloodier bloodiest bloodsh bloodshot bloodstream bloodthirsti bloodthirstiest bloom blossom blot
    blotch blotter blous blowout blowtorch blu blubber bludgeon bluebel blueberri bluebird bluegrass blueprint
    bluer bluest bluf bluff bluffer bluffest blunder blunt blunter bluntest blur blurt blush bluster boa boar
    boarder boardwalk boast bobbin bobcat bobsl bobsled bode bodic bodili bodyguard bodywork boiler boister
    bolder boldest bologna bolster bombard bomber bondag bonfir boni bonier boniest bonnet boo boobi bookcas
    bookend bookkeep bookmark bookshelf bookworm boomerang boon boor boorish booster boote booth booti bootleg
    bootstrap booz bop borough bosom bossi bossier bossiest botan botani botanist botch bothersom bottleneck
    bottomless bough boulder boulevard boundless bounti bouquet bourbon bourgeoi bourgeoisi boutiqu bovin bowel
    bowleg bowler boxcar boxer boycott boyfriend boyhood boyish bra brace bracelet brackish brag braggart braid
    braini brainier brainiest brainless brainstorm brainwash brais bran brandi brandish bras brash brasher
    brashest brassi brassier brassiest brat bravado braver braveri bravest bravo brawl brawn brawni brawnier
    brawniest bray brazen brazier breadth breadwinn breakabl breakneck breakpoint breakthrough breakwat breast
    breather breathless breathtak breeder breezi breezier breeziest breviti brew breweri bribe briberi bricklay
    bridal bride bridegroom bridesmaid bridl briefcas briefer briefest brighten brillianc brim brimston brine
    brini brinier briniest brink brisk brisker briskest bristl britch brittl brittler brittlest broach broaden
    broader broadest broadsid brocad broccoli brochur broil broiler broker bronchiti bronco bronz brooch brood
    brook broom broth brotherhood brow browbeat browbeaten browner brownest browni bruis brunch brunett brunt
    brusqu brusquer brusquest brute brutish bubblier bubbliest buckl bud buddi budg buf buff buffalo buffet
    buffoon buggi buggier buggiest bugl bugler builder bulbous bulg bulki bulkier bulkiest bulldog bulldoz
    bullfight bullfrog bulli bullion bum bumblebe bummer bummest bumper bumpi bumpier bumpiest bun bung bungalow
    bungl bungler bunion bunk bunker bunni buoy buoyanc buoyant bur burbl burdensom bureau bureaucrat bureaus
    burger burgl burglar burglari burial burlap burlier burliest burner burnish burp burr burro burrow bursar
    bushel bushi bushier bushiest busier busiest busili businessman businessmen businesswoman businesswomen
    bustl busybodi butcher butcheri butler butt buttercup butterfli butteri buttermilk butterscotch buttock
    buttonhol buttress buxom buzz buzzard buzzer bygon bystand byway cab cabaret cabin caboos cacao cach cackl
    cacti cactus cad caddi cadenc cadet cafeteria cagey cagier cagiest cajol calam calcium calculi calf calib
    calibr calico calk callabl calligraphi callous callow callus calmer calmest calori calv camaraderi camel
    cameo camouflag camper canal canari candi candidaci candl candlestick candor candour cane canin canist
    canker canneri canni cannib cannier canniest canning cannon cano canopi cantaloup cantanker canteen canter
    canva canvas canvass canyon capacit capacitor cape caper capillari capitalis capitul capric caprici capsiz
    capsul caption captiv captor caramel carat caravan carbohydr carburetor carburettor carcass carcinogen
    cardiac cardigan cardin carefre careful carefullest caress caretak cargo carib caribou caricatur carnag
    carnal carnat carniv carnivor carol carous carp carpent carpentri carriageway carrion cart cartel cartilag
    cartograph cartographi carton cartoonist cartwheel carv cascad cashew cashier cashmer casino cask casket
    casserol castaway caster castig castoff castrat casualti cataclysm catapult cataract catcal catchi catchier
    catchiest catchment catech categoris caterpillar catfish catnap catnip catwalk caucus cauliflow caulk
    causeway caustic cautious cavali cavalri cavern caviar caviti cavort caw ceasefir ceaseless cedar cede
    celeri celesti celib celibaci cellar cellist cello cellophan cellulos cement cemeteri censur census centenni
    centerpiec centimet centimetr centiped centralis centrepiec centrifug ceram cereal cerebr certifi cervic
    cessat chaf chafe chaff chagrin chainsaw chairmen chairperson chalet chalic chalki chalkier chalkiest
    chameleon champ championship chandeli changeabl chant chaperon chaplain character characteris charcoal
    chargeabl charger chariot charisma charismat charlatan chasm chassi chast chasten chaster chastest chastis
    chastiti chatter chatterbox chatti chattier chattiest chauffeur chauvinist cheapen checkout checkpoint
    checkup cheep cheerful cheerfullest cheeri cheerier cheeriest cheesecloth cheetah chef cherish cherri cherub
    cherubim chewi chewier chewiest chi chic chicer chicest chick chide chiefer chiefest chiefli chieftain
    childbirth childlik chili chill chiller chillest chilli chillier chilliest chime chimney chimp chimpanze
    chin china chink chintz chipmunk chipper chiropractor chirp chisel chivalr chivalri chlorin chloroform
    chlorophyl choicer choicest choke cholera cholesterol choosi choosier choosiest chopper choppi choppier
    choppiest chore choreograph choreographi chortl chow chowder christen chrome chromium chromosom chronic
    chronicl chronolog chrysanthemum chubbi chubbier chubbiest chuckl chug chum chummi chummier chummiest chunki
    chunkier chunkiest churn chute cigar cinch cinder cinnamon cipher circulatori circumcis circumfer circumflex
    circumstanc circumstanti circumv circumvent circus cistern citat citizenship citric citrus civic clack clad
    clairvoy clam clamber clammi clammier clammiest clamor clamour clamp clan clandestin clang clank clap
    clapper claptrap claret clarinet clasp classi classmat classroom clatter claustrophobia claw clay cleanli
    cleanlier cleanliest cleans cleanser cleat cleav cleavag cleaver clef cleft clemenc clench clergi clergyman
    clergymen cleric clerk climact climax climber clime clinch cling clink clipboard clitori cloak clockwis
    clockwork clod cloister clot clothespin cloudburst cloudi cloudier cloudiest clout clove cloven clover clown
    clu clubhous cluck clueless clump clumsier clumsiest clumsili clutch clutter coagul coalesc coalit coarsen
    coarser coarsest coastal coaster coastlin coax cob cobalt cobbl cobra cobweb cocain cock cockey cocki
    cockier cockiest cockpit cockroach cocktail cocoa coconut cocoon cod coeffici coerc coercion coexist coffer
    coffin cog cogenc cogent cognac cognit coil coinag coincident coland colder coldest colic collag collarbon
    collater collector collegi colli collid collis colloqui collus colonel colonis colorless coloss colourless
    colt coma comb combust comeback comedian comeli comeliest comest comet commando commemor commend commerc
    commercialis commiser commission commodor commonest commonplac commonwealth commot commune communion
    communiqu commut compactest companionship compart compassion compatriot completest complexion complianc
    compliant complimentari compost composur compunct comrad comradeship concav conceit concess concili
    concisest concoct concord concours concuss condescend condiment condol condominium condor conduc cone
    confect confeder confederaci conferr confetti confisc confound congeal congeni conglomer congreg congress
    congressman congressmen congresswoman congresswomen congruent conic conif conifer conjug conjur connoisseur
    conquer conqueror conquest conscienti consecr consequenti conservat conservatori consign consolid conson
    consort consortium conspir constanc constel constern constip constrict constru consul consular consumer
    consumm contagi contagion contamin contemptu contextu contigu conting contort contraband contractor
    contractu contrapt contraven contributori contrit convalesc convect conven converg convex convolut convoy
    convuls coo cookbook cooker cooler coolest coolli coop cop copier copious copperhead copul coral cord
    cordial cordless cordon corduroy cork corkscrew cornea cornet cornflak corni cornier corniest cornmeal
    cornstarch corollari coron coronari corp corpul corpus corpuscl corral correctest corrector corrobor corrod
    corros corruptest corsag corset cortex cosier cosiest cosili cosmet cosmonaut cosmopolitan cosmos costlier
    costliest costum cot cottag cottontail cottonwood couch cougar councillor councilor counsellor counselor
    countabl countdown counten countenanc counteract counterattack counterbal counterbalanc counterclockwis
    counterfeit countersign countess countryman countrymen coup coupon courser courteous courthous courtroom
    courtship courtyard cove coven covert covet coward cowardic cowboy cower cowgirl cowhid cox coy coyer coyest
    coyot cozier coziest cozili crab crabbi crabbier crabbiest cracker crackl crackpot cradl crafti craftier
    craftiest craftili craftsman craftsmen crag craggi craggier craggiest cram cranberri crane cranium crank
    cranki crankier crankiest crasser crassest crate crater crave crayfish crayon craze crazier craziest crazili
    creak creaki creakier creakiest creami creamier creamiest creas credenc credenti creditor credul creek
    creepi creepier creepiest cremat crepe crescendo crescent crest crestfallen cretin crevass crevic crib
    crimson cring crinkl crippl crise crisper crispest crispi crispli crisscross critiqu croak crochet crock
    crockeri crocodil crocus croft croni crook crooked crookedest croon croquet crossbow crosser crossest
    crosswalk crotch crouch crow crowbar crucifi crucifix crucifixion cruder crudest cruditi crueler cruelest
    crueller cruellest cruelli cruiser crumb crumbl crumblier crumbliest crummi crummier crummiest crumpl
    crunchi crusad crust crustacean crusti crustier crustiest crutch crux crybabi crypt crystallis cu cub cubicl
    cucumb cuddl cuf cuff cuisin culinari cull culmin culpabl cultiv cunning cunningest curabl curat curb curd
    curdl curfew curio curl currant curricula cursori curt curtail curter curtest curtsi curvatur cushion
    custodi custodian customis cutback cuter cutest cuticl cutleri cutlet cutter cutthroat cyanid cybernet
    cyclic cyclon cylindr cymbal cypress cyst czar dab dabbl dachshund dad daddi daemon daffodil dagger dai
    dainti daintier daintiest daintili dairi dais daisi dalli dam dame damnedest dampen damper dampest damsel
    dancer dandelion dandi dandier dandiest dandruff dangl dank danker dankest dapper dapperest daredevil darken
    darker darkest darn dart dashboard dastard daub daunt dauntless dawdl daybreak daydream daze dazzl deacon
    deaden deader deadest deadlier deadliest deadlock deafer deafest dean dearer dearest dearth deathb deav
    debas debaucheri debil debilit debit debonair debri debrief debtor debunk debut decant decapit deceas deceit
    deceiv decenc decentr decentralis decept decibel decidu deciph declens decompos decomposit decor decorum
    decoy decre decrepit decri deepen deer defac defam defamatori defeatist defec defenceless defenseless defer
    deferenti defianc defiant deficit defil deflat deflect deform defraud defrost deft defter deftest defunct
    dehydr deifi deign deject delect deleg deleteri deli delicaci delicatessen delinqu deliri delirium deliver
    delud delug delux delv demagogu demean demeanor demeanour dementia demerit demolit demon demor demoralis
    demot demount demur demurest den denial denigr denim denounc denser densest dent dental dentistri denunci
    deodor deodoris depict deplet deplor deport depos depot deprav deprec depreci derail derelict derid deris
    derrick descent descriptor desecr desegreg desist desol despic despond despot dessert destabil destabilis
    destini destitut detain detent deterg deterior determinist detest dethron deton detour detriment devalu
    deviant devolut devolv devote devour devout devoutest dew dexter diabet diabol diagnos diametr diamond
    diaper diaphragm diarrhea diarrhoea diatrib dictatori diction dietari diffus digitis dignifi dignitari
    digress dike dilapid dilat dilig dill dilut dime dimer diminish diminut dimmer dimmest dimpl din dinghi
    dingi dingier dingiest dinosaur dioces dioxid diphtheria diphthong diploma diplomaci diplomata directest
    direr direst dirg dirtier dirtiest disallow disambigu disapprov disarm disarma disarray disavow disband
    disbelief disbeliev disburs discern discipl disciplinarian disclos disclosur discolor discolour discomfort
    disconcert disconsol discont discord discours discourt discourtesi discredit discreet discreetest
    discretionari discriminatori discus disdain disembark disenchant disengag disentangl disfavor disfavour
    disfigur disgrac disgruntl dishearten dishonesti dishonor dishonour dishwash disillus disillusion disincent
    disinfect disingenu disinherit disintegr disinterest disjoint disloc dislodg disloy disloyalti dismantl
    dismay dismemb dismount disobedi disobey disown dispar disparag dispassion dispatch dispel dispens
    dispensari dispers displac displeas displeasur dispossess disproportion disprov disqualifi disquiet
    disrepair disreput disrespect dissatisfact dissatisfi dissect dissemin dissens dissent disservic dissid
    dissip dissoci dissolut dissolv disson dissuad distend distil distilleri distinctest distraught distributor
    distrust disus dither ditti diver diverg diversifi divest dividend divinest divisor divulg dizzi dizzier
    dizziest docil dock dodo doer doggerel doghous dogmat dogwood doili doldrum doll dolli dolphin dome domicil
    dominion domino donkey donor doodl doorman doormen doorstep doorway dope dopey dopier dopiest dormant
    dormitori dorsal dos dote doubli dough doughnut dour dourer dourest dous dove dowdi dowdier dowdiest
    downcast downfal downgrad downheart downi downier downiest downpour downstream downtown dowri doze drab
    drabber drabbest draconian drafti draftier draftiest draftsman draftsmen dragonfli drainag dramatis
    dramatist drape draperi draughti draughtier draughtiest draughtsman draughtsmen drawbridg drawer drawl
    dreamer dreami dreamier dreamiest drearier dreariest dredg dreg drench dresser dressi dressier dressiest
    dressmak dribbl drier driest driftwood drili drinkabl drinker driveway drizzl droll droller drollest drone
    drool droop dropout dross drought drove drows drowsi drowsier drowsiest drudg drudgeri druggist drugstor
    drummer drumstick drunk drunkard drunker drunkest dryer dryli dryness drys dualism dub duchess duckl duct
    dud dude duel duell duet dugout duke duller dullest dulli dumbbel dumber dumbest dumbfound dumpi dumpier
    dumpiest dumpl dunc dune dung dungeon dunk dunno duo dupe duplex durabl duress dusk duski duskier duskiest
    dustier dustiest dustmen dustpan duvet dwarf dwell dweller dwelt dwindl dy dye dyke dynamit dynamo dynasti
    dysenteri dyslexia eagerest earach eardrum earl earmark earner earnest earring earshot earthi earthier
    earthiest earthlier earthliest earthquak earthworm easel easter eastward easygo eav eavesdrop ebb eboni
    ecclesiast eclect eclips economis economist ecosystem ecstasi ecstat ecumen eczema eddi edger edgewis edgi
    edgier edgiest edibl edict edific editorship eel eeri eerier eeriest effectu effemin effervesc effigi
    effortless effus egalitarian eggplant egocentr egoism egot egotist eigenvalu eighteenth eighti eightieth
    ejacul eject eke elaps elast elat elbow eldest electrician electrifi electrocut electrod electrolysi
    electromagnet electrostat elegi eleventh elf elicit elk ellips ellipsi ellipt elm elong elop eloqu elucid
    elud elus elv email eman emancip embalm embank embargo embark embassi embellish ember embezzl embitt emblem
    embodi emboss embrac embroid embroideri embryo embryon emerald emergent emigr emir emiss emissari empathi
    emperor emphat emphysema emporium empow empress emptier emptiest emuls enact enamel encapsul encas enchant
    encircl enclosur encompass encor encroach encrypt encumb encumbr encyclopaedia encyclopedia endang endear
    endem endiv endors endow endur endway enema energet engend engrav engross engulf enigma enigmat enlist
    enliven enmiti enrag enrich enrol ensembl enshrin ensign enslav ensu entangl enthral entic entomolog entrail
    entrant entrap entreat entreati entrench entropi entrust entwin enumer enunci enviabl envious envoy enzym
    eon epaulet epaulett ephemer epidem epidermi epidermis epilepsi epilept epilogu epitaph epithet epitom epoch
    epsilon equalis equanim equatori equestrian equilater equin equinox equit equiti equivoc erad erasur erect
    ergonom erod eros erot errand errant errat erstwhil erudit erupt escal escapad escort esophagi esophagus
    espionag esteem estrang etch ether etho etiquett eulog eulogis euphem eureka euthanasia evacu evad evangel
    evangelist evapor evas eve evenest evergreen everlast evermor evict evidenc evilest evillest evoc evok ewe
    exacerb exactest exalt exasper excav excerpt excis exclaim excommun excrement excret excruci excurs
    execution executor exemplari exemplifi exert exhal exhilar exhort exhum exil existenti exodus exoner exorbit
    expatri expedi expel expend explet explic expon exposit expound expressli expuls exquisit extemporan
    exterior extermin extinguish extol extort extortion extracurricular extradit extrapol extraterrestri
    extravag extremest extric extrovert exuber exud exult eyebal eyebrow eyelash eyelid eyesor eyewit fabl fabul
    facad faceless facet faceti facial facsimil faction factoris fad fade faec faggot fagot faithless falcon
    fallibl fallout falsehood falser falsest falsetto falsif falsifi falsiti falter familiaris fanat fancier
    fanciest fanfar fang faraway farmland fascism fasten fastidi fatalist fatherhood fatherland fathom fatigu
    fatten fatter fattest fatti fattier fattiest faultier faultiest faultless fauna fawn faze fearless fearsom
    feast feather featheri featheriest fece fed federalist feebler feeblest feeder feeler feign feint felin fell
    feller fellest fellowship felon feloni felt femin feminin fen fend ferment fern feroc feroci ferret ferri
    fertil fertilis fervent fervor fervour fester festoon fete fetid fetish fetter fetus feud feudal feverish
    fez fezz fiasco fib fibber fiberglass fibreglass fich fickl fickler ficklest fictiti fidd fiddler fidel
    fidget fidgeti fiend fiendish fiercer fiercest fieri fierier fieriest fiesta fifteenth fiftieth fig figment
    figurehead filament filch filet filler fillet filli filmi filmier filmiest filth filthier filthiest fin
    finalist finch finess fingernail fingerprint fingertip finicki finickiest fir firearm firecrack firefight
    firefli fireman firemen fireplac fireproof firesid firewood firmer firmest firmwar firsthand fisher fisheri
    fisherman fishermen fishi fishier fishiest fission fissur fist fitter fittest fixabl fixat fixtur fizz fizzl
    flabbi flabbier flabbiest flagpol flagrant flagship flagston flail flair flak flake flaki flakier flakiest
    flamboy flamingo flammabl flank flannel flap flapjack flare flashback flasher flashest flashi flashier
    flashiest flashlight flask flatten flatter flatteri flattest flaunt flautist flawless flea fleck fledg
    fledgl flee fleec fleeci fleecier fleeciest fleeter fleetest fleshi fleshier fleshiest flex flick flicker
    flier fliest flighti flightier flightiest flightless flimsi flimsier flimsiest flinch fling flint flippant
    flipper flippest flirt flirtat flirtati flit flock flog flooder floodlight flop floppier floppiest flora
    floral florid florist floss flotilla flounc flounder flourish flout floweri floweriest flu flue fluenci
    fluentli fluf fluff fluffier fluffiest fluke flung flunk flunki fluoresc flurri flusher flushest fluster
    flutist flutter flux flyer flyover foal foami foamier foamiest focal fodder foe fogey foggi foggier foggiest
    foghorn fogi foibl foil foist foliag folklor folksi folksier folksiest folli foment fonder fondest fondl
    foodstuff foolhardi foolhardiest foolproof footag foothil foothold footlight footpath footprint footstep
    footstool footwear footwork forag foray forbear forbor forborn forcep ford fore forearm forebod forefath
    forefing forefront forego foregon foreground forehead foreleg foreman foremen foremost forens foreplay
    forerunn foreshadow foresight foreskin forestal forestri foretast foretel forethought foretold forew
    forewarn foreword forfeit forg forger forgeri forgo forgon forlorn formalis formid formless fornic forsak
    forsaken forsook forswear forswor forsworn fort forthright forthwith fortieth fortif fortifi fortitud
    fortress fortuit forwardest forwent fossilis foster fouler foulest founder foundl foundri fount fourteenth
    fowl fox foxi foxier foxiest foyer fraca fracas fractal fractur fragmentari fragranc fragrant frail frailer
    frailest frailti franc franchis franker frankest frankfurt fratern fraternis fraudul fraught fray freckl
    freehand freelanc freer freest freezer freight freighter frenzi frequentest freshen fresher freshest
    freshman freshmen freshwat fret friar friendli friendlier friendliest friez frigat fright frigid frill
    frilli frillier frilliest frisk friski friskier friskiest fritter frizzi frizzier frizziest fro frock frolic
    frolick frond frontag frontal frontier frost frostbit frostbitten frosti frostier frostiest froth frothi
    frothier frothiest frugal fruiti fruitier fruitiest fruition fruitless fuell fugit fulcrum fumbl fumig fungi
    fungicid fungus funnel funner funnest funnili furi furious furl furlong furlough furnac furnish furor
    furrier furriest furrow furtiv fuselag fussier fussiest futurist fuzz fuzzier fuzziest gab gabl gadget gag
    gaieti gaili gait gal gala gale gall gallant gallantri galleri galley galliv gallon gallop gallow galor
    galvan galvanis gambit gambl gambler gamer gamest gamma gamut gander gangl gangplank gangren gangster
    gangway gape garb gardenia gargl gargoyl garish garland garlic garment garnet garnish garret garrison garrul
    garter gase gaseous gash gasket gass gastric gaudi gaudier gaudiest gaug gaunt gaunter gauntest gauntlet
    gauz gavel gawk gawki gawkier gawkiest gayer gayest gaze gazell gazet gazett gee geed gees gel gelatin geld
    gem genealog genera generos genes genesi geneticist geni genial genii genit gent gentil gentler gentlest
    gentri genus geometr geranium gerbil germ germicid germin gestat gesticul getaway geyser ghastlier
    ghastliest ghetto ghostlier ghostliest ghoul gibber gibe giddi giddier giddiest gigant giggl gild gill gilt
    gimm gimmick ginger gingerbread gingham giraff girder girdl girlhood girlish girth gist given gizzard
    glacial glacier gladden gladder gladdest glade gladiat glamor glamoris glamour gland glandular glare glassi
    glassier glassiest glasswar glaze gleam glee glen glib glibber glibbest glibli glide glider glimmer glimps
    glint glisten glitter gloat globe globul globular gloom gloomi gloomier gloomiest glorif glorifi gloss
    glossari glossier glossiest glower glu glucos glum glummer glummest glut glutton gluttoni glycerin gnarl
    gnash gnat gnaw gnu gnus goad goali goalkeep goate gob gobbl goblet goblin godchild godchildren goddess
    godfath godless godlier godliest godlik godmoth godpar godsend goggl goldenest goldsmith golfer gondola
    goner gong gonna goo goodnight goodwil gooey goof goofi goofier goofiest gooier gooiest goon goos gopher
    gore gorg gori gorier goriest gorilla gosh gosl gossam goug goulash gourd gourmet gout gover government
    grabber graceless gracious gradat grader gradient graft gram gramophon grandchild grandchildren granddaught
    grander grandest grandeur grandios grandpar grandson grandstand granit granni granola granul granular grape
    grapefruit grapevin graphit grappl grasshopp grassi grassier grassiest grater gratif gratifi gratitud
    gratuiti gravel graven graver gravest graveston graveyard gravi grayer grayest graze greas greasier
    greasiest greedier greediest greedili greenback greener greeneri greenest greenhorn greenhous greet gregari
    gremlin grenad greyer greyest greyhound griddl gridiron griev grievanc grievous grill grimac grime grimi
    grimier grimiest grimmer grimmest grin grinder grindston gripe grisli grislier grisliest gristl grit gritti
    grittier grittiest grizzl grizzli grizzlier grizzliest grocer groceri groggi groggier groggiest groin groom
    groov groovi groovier grooviest grope grosser grossest grotesqu grotto grouch grouchi grouchier grouchiest
    groundless groundwork grouper grous grove grovel grower growl groyn grub grubbi grubbier grubbiest grudg
    gruel gruell gruesom gruesomest gruff gruffer gruffest gruffli grumbl grumpi grumpier grumpiest grunt
    guarantor guardian gubernatori guerrilla guessabl guesswork guffaw guidebook guil guild guillotin guiltier
    guiltiest guiltili guiltless guis guitarist gulch gull gullet gulli gulp gumdrop gummi gummier gummiest
    gumption gunfir gunman gunmen gunner gunpowd gunshot guppi gurgl guru gurus gush gusher gust gusti gustier
    gustiest guzzl gybe gym gymnasium gymnast gynaecolog gynecolog gyrat gyroscop habitat habitu hackney hacksaw
    haddock haemoglobin haemophilia haemorrhag hag haggard haggl hailston hairdo hairdress hairier hairiest
    hairlin hale haler halest halfway halibut hallelujah hallmark hallucin hallway halo halon halter hamburg
    hamlet hammock hamper hamster hamstr hamstring hamstrung handbag handcuf handcuff handed handicraft handier
    handiest handiwork handkerchief handlebar handmad handout handrail handshak handsom handsomest handwrit
    hangar hanger hangout hanker haphazard hapless har harangu harass harbor harbour hardier hardiest hardlin
    hardwood hare harebrain harem hark harlot harmon harmonica harmonis harp harpist harpoon harpsichord harri
    harrow harsher harshest hart harvest hast hastier hastiest hastili hatch hatchet haughti haughtier
    haughtiest haughtili haul haunt haven hawk haystack haywir haze hazel hazier haziest headfirst headi headier
    headiest headland headlight headlong headmast headphon headquart headrest headroom headston headstrong
    headway heal healer healthcar healthier healthiest hears hearsay heartach heartbeat heartbreak heartbroken
    heartburn hearten heartfelt hearth hearti heartier heartiest heartless heater heath heathen heather heav
    heavenli heavenliest heavyweight heckl heckler hectic hedg hedgehog heed heedless hefti heftier heftiest
    heifer heighten heinous heir heirloom heliport helium hellish helm helper hem hemispher hemlock hemoglobin
    hemophilia hemorrhag hemp hen henchman henchmen hepat herald herb herbivor hereabout hereaft hered
    hereditari herein heret herewith hermaphrodit hermit hernia heroism heron herp heterogen heurist hew hexagon
    heyday hi hiatus hibern hiccup hick hickori hideaway hieroglyph highbrow highland hijack hike hiker hilar
    hillbilli hilli hillier hilliest hillsid hilt hind hinder hindranc hing hinterland hipper hippest hippi
    hippopotamus hiss histogram hitch hitchhik hither hive hoard hoarder hoars hoarser hoarsest hoax hobbit
    hobbl hobbyhors hobgoblin hobnob hobo hock hockey hodgepodg hoe hoist holdup holier holiest holler holli
    hollowest holocaust holster homag homeland homeless homeli homeliest homemad homesick homespun homestead
    homeward homework homey homicid homier homiest homogen homogenis homonym homophob hone honestest honeycomb
    honeymoon honeysuckl honk hood hoodlum hoodwink hoof hoop hooray hoot hooter hoov hop hopper hopscotch
    hormon hornet horni hornier horniest horoscop horseback horseman horseplay horsepow horseradish horsesho
    horticultur hose hosieri hospitalis hostag hostel hostess hotb hothead hotter hottest hound hourglass
    houseboat housekeep housew housewarm housewif housework hove hovel hover howl hu hub hubbub huddl hue huf
    huff huffi huffier huffiest hug huger hugest hulk hull hullabaloo humanest humanis humanist humanitarian
    humbler humblest humbug humdrum humid humidifi humil humili hummingbird humorist hump hunch hunchback
    hundredth hunger hungrier hungriest hungrili hunk hunter hurdl hurl hurrah hurrican hurtl hush husk huski
    huskier huskiest huskili hustl hustler hutch hyacinth hybrid hydrant hydraul hydroelectr hydroplan hyena
    hygien hymn hymnal hyperbol hypertens hypnosi hypnot hypnotis hypnotist hypochondria hypochondriac hypotenus
    hypothes hypothesis hysteria iceberg icebreak ici icicl icier iciest idealis idioci idiomat idiosyncrasi
    idler idlest idol idolis idyl igloo ignit iguana ilk illegitim illicit illiteraci illumin illusori illustri
    imageri imbecil imit immacul immateri immeasur immers immigr immobil immobilis immov immunis imp impal
    impart imparti impass impati impeach impecc imped impedi impel impenetr impercept imperialist imperil
    impertin impervi impetu impetus imping impish implac implant implor impolit imposit impostor impot impound
    impoverish imprecis impregn impression imprint impromptu impromptus improp improprieti improvis impud impun
    impur impurest inact inadequaci inadmiss inadvis inalien inanest inanim inapplic inarticul inasmuch inaud
    inaugur inauspici inborn inbr inbre inbreed inbuilt incalcul incandesc incant incapac incapacit incarcer
    incendiari incens incept incess incest incestu inciner incis incisor incit incognito incompar inconceiv
    inconclus incongru inconsequenti inconsider inconsol inconspicu incorrig incredul incrimin incub incumb
    indebt indec indecis indefin indel indescrib indestruct indiffer indigen indigest indign indigo indiscreet
    indiscret indiscrimin indispens indispos indisput indistinct individualist indivis indoctrin indol indomit
    indoor industrialis industrialist ined ineffectu ineleg inelig inept ineptitud inert inerti inescap inexact
    inexcus inexhaust inexor inexpens inexperi inexplic inextric infami infanc infantri infatu infeas infecti
    inferno infertil infest infidel infield infiltr infinitesim infirm infirmari infix inflam inflamm
    inflammatori inflationari inflect inflexion influenza influx infract infrar infuri infus ingenu ingest
    ingrain ingrati ingratitud inhal inhospit inhuman initial injunct inki inkier inkiest inkl inlaid inland
    inlay inlet inmat inn innard innat innermost inning innkeep innocu innuendo innumer inocul inoffens inop
    inopportun inordin inquest inquisit insanest insati inscrib inscript inscrut insecticid insepar insignia
    insincer insinu insipid insol insolubl insolv insomnia inspector instabl instantan instep instig instil
    institution institutionalis instructor insubordin insubstanti insuffer insul insular insulin insurg
    insurmount insurrect intang intensest intensifi interced intercept interchang intercom interconnect
    intercontinent interdepend interject interlock interlop interlud intermarri intermarriag intermediari
    interment intermin intermingl intermiss intern internet interplanetari interplay interpol interpos interraci
    interspers interstat interstellar intertwin interweav interwov interwoven intestin intimaci intimid inton
    intox intract intramur intransit intraven intravenous intrepid intric intricaci intrigu introspect introvert
    intrud intrus inund invect inventori invertebr investor inveter invigor invinc invoc invoic involuntari
    involuntarili invulner inward iodin iota irasc ire iri iridesc iris irk irradi irreconcil irrefut irregular
    irrepar irreplac irrepress irreproach irresist irretriev irrever irrevers irrevoc irrig isl isthmus ital
    italic italicis itch itchi itchier itchiest itemis iter itiner itinerari ivi ivori jab jabber jackal jackass
    jackdaw jackknif jackkniv jackpot jade jag jagged jaggedest jaguar jailer jalopi jamb jambore jangl janitor
    jar jaundic jaunt jaunti jauntier jauntiest jauntili javelin jaw jawbon jay jaywalk jealousi jeer jell
    jellyfish jeopard jeopardi jeopardis jerki jerkier jerkiest jersey jester jetti jettison jewel jewelleri
    jewelri jibe jiffi jig jiggl jigsaw jilt jingl jinx jitter jitteri jitteriest jockey jocular jog jogger
    joker jollier jolliest jolt jostl jot jovial joyful joyfullest joyous joystick jubil jubile judici judiciari
    judo jug juggernaut juggl juggler jugular juici juicier juiciest jumbl jumbo jumper jumpi jumpier jumpiest
    junctur junip junket junki junta jurisdict juror juster justest jut jute juxtapos juxtaposit kaleidoscop
    kangaroo karat kayak keel keener keenest keepsak keg kelp kennel kerb kerchief kerosen ketchup keyhol keynot
    keyston khaki kickback kickoff kidnapp kiln kilo kilobyt kilogram kilomet kilometr kilowatt kilt kimono kin
    kinda kinder kindergarten kindest kindl kindlier kindliest kindr kinfolk kingfish kink kinki kinkier
    kinkiest kinship kiosk kipper kitchenett kite kitten kitti kiwi knack knacker knapsack knead kneecap kneed
    kneel knelt knicker knighthood knit knive knob knocker knockout knoll knot knotti knottier knottiest knuckl
    koala kosher kowtow kudo labori labyrinth lace lacer laci lacier laciest lacklust lacklustr lacquer lacross
    lade laden ladl ladybug ladylik laggard lagoon lair lamb lambda lame lament lamer lamest lampoon lanc lander
    landladi landlock landmark landown landslid languid languish languor lanki lankier lankiest lantern lap
    lapel laps larceni lard larva laryng larynx lascivi lash lass latch latent lateral latex lath lather latitud
    latrin lattic laud laudabl laughabl laughingstock launcher launder laundri laureat laurel lava lavend lavish
    lavishest lawless lawmak lawsuit lax laxat laxer laxest laxiti layman laymen lazier laziest leaden leafi
    leafier leafiest leakag leaki leaner leanest leapfrog leas leash leatheri lectern ledg ledger lee leech leek
    leer leeri leerier leeriest leeway left lefter leftest leftmost legaci legalis legalist legion legislatur
    legitimaci legum lemm lemonad lengthen lengthier lengthiest lengthwis lenienc lentil leopard leotard leper
    leprosi lesion lessen letdown letharg lethargi letterhead lettuc letup leukaemia leukemia leve lever leverag
    levi leviti lewd lewder lewdest lexic lexicon liar liberalis libertarian libretto lice lichen lick licoric
    lieu lieuten lifeboat lifeform lifeguard lifeless lifelik lifelin lifelong lifespan ligament ligatur lighten
    lighthous lightweight likabl likeabl likeli likeliest liken liker likest lilac lili lilt limber limbo lime
    limelight limerick limeston limitless limousin limp limper limpest linchpin lineag linefe linen liner linger
    lingeri lingo liniment linker linoleum lint lioness lipstick liquefi liqueur liquoric listless litani
    literaci lith lither lithest lithium litig litterbug littler littlest liturg liturgi livabl liveabl liveli
    liveliest livelihood liven livestock livid lizard llama loadabl loaf loafer loam loath loathsom loav lob
    lobbyist lobe lobotomi lobster localis locker locket locksmith locomot locust lodger loft lofti loftier
    loftiest logarithm logger logician loin loincloth loiter loll lollipop loneli loneliest lonesom longev
    longhand longish longitud longitudin longshoreman longshoremen lookout loom loon looni loonier looniest
    loosen looser loosest loot lop lope lopsid lore loser lotion lotteri lotus loudspeak loung lous lousier
    lousiest lovabl loveli loveliest lowdown lowli lowlier lowliest loyalest loyalti lozeng lubric lucid luckier
    luckiest lucrat lug lukewarm lull lullabi lumber lumberjack lumin luminari lumpi lumpier lumpiest lunaci
    lunar luncheon lupin lurch lure lurid luscious lush lusher lushest luster lusti lustier lustiest lustr
    lustrous lute lye lymph lymphat lynch lyre m ma macabr macaroni mace machet machinist macho mackerel
    macroscop madam madcap madden madder maddest madhous madman madmen maelstrom magenta maggot magician magistr
    magnanim magnat magnesium magnetis magnifi magnolia magnum magpi mahogani maid maiden mailman mailmen maim
    mainland mainlin mainstay majest majesti makeshift makeup maladi maladjust malaria malevol malform malic
    malign mall mallard malleabl mallet malnutrit malpractic malt maltreat mama mamma mammal mammalian mammoth
    manacl manageri mandibl mandolin mane maneuv mang manger mangi mangier mangiest mango mangrov manhandl
    manhol manhood maniac manic manicur manicurist manifold manli manlier manliest mannequin mannish manoeuvr
    manor mansion manslaught mantel mantelpiec mantl manur manuscript mapl mapper mar marathon marbl marcher
    mare margarin maria marigold marijuana marin marina marionett maritim marketplac marksman marksmen marmalad
    maroon marque marrow marsh marshal marshi marshier marshiest marshmallow marsupi mart martial martin martyr
    martyrdom mas mascara mascot masculin mash masochist mason masonri masquerad massacr massag mast masteri
    mastermind masterpiec mastic masturb mat matador matchbook matchless matchmak materialis materialist matern
    math matriarch matricul matrimoni matron matt mattress maturest maudlin maul mausoleum mauv maverick maxima
    mayhem mayonnais meadow meager meagr meali mealier mealiest meander meaner meanest measl measli measlier
    measliest mechanis medal medallion meddl meddler meddlesom median mediat mediocr medit medley meek meeker
    meekest megalomaniac megaphon megaton melancholi mellow mellowest melod melodrama melodramat melon membran
    memento memo memoir memorandum memoris menac menageri menial menopaus menstrual menstruat menthol mentor
    meow mercantil mercenari merchandis merchant merciless merest merger meridian meringu mermaid merrier
    merriest merrili merriment mes mesdam mesh messeng messier messiest metabol metallurgi metamorphos
    metamorphosi metaphys mete meteor meteorit meteorolog methodolog meticul metropoli metropolis metropolitan
    mettl mew mezzanin miaow microb microbiolog microcod microfich microfilm micromet micrometr microorgan
    microphon microscop microsecond middleman middlemen midget midriff midst midstream midsumm midway midwif
    midwiv mien mightier mightiest migrain migrant migratori mike milder mildest mildew mileston milit
    militarili militia milker milki milkier milkiest milkman milkmen miller milligram millimet millimetr millin
    millineri millionair millionth millisecond mime mimick mimicri minc mincemeat mindboggl minded minefield
    miner mingl miniatur minibus minicomput minion ministeri ministri mink minnow minstrel minuet minuscul
    minutest mirag mire mirth misadventur misapprehens misappropri misbehav misbehavior misbehaviour miscarri
    miscarriag miscellani mischief mischiev misconcept misconduct misconstru misde misdemeanor misdemeanour
    misfit misgiv mishap misinform misjudg mislaid mislay mismanag mismatch misnom misquot misrepresent
    misshapen missionari missiv misspel misti mistier mistiest mistleto mistress mistrust mistyp mite mitig mitt
    mitten mixer moat mobilis moccasin mockeri mockingbird modal modernis modesti modicum modular mohair moist
    moisten moister moistest moistur molar molass moldi moldier moldiest molest mollifi mollusc mollusk molt
    molten momentari monarchi monast monasteri monetar monetari mongoos mongrel moni monk monogam monogami
    monogram monolith monologu monopol monopolis monorail monosyl monoton monotoni monsoon monstros monstrous
    monument moo moodi moodier moodiest moodili moonbeam moonlight moor moos moot mop mope moralist morass
    moratorium morbid morgu moros morphin morpholog morsel mortar mortgag mortif mortifi mortuari mosaic mosqu
    mosquito moss mossi mossier mossiest motel moth mothbal motherhood motif motionless motley motlier motliest
    motorbik motorcad motorcycl motoris motorist mouldi mouldier mouldiest moult mound mourn mourner mousi
    mousier mousiest mouss moustach mouthpiec movabl mover mow mower ms mu mucous mucus muddi muddier muddiest
    muf muff muffin muffl muffler mugger muggi muggier muggiest mulch mule mull multi multin multiprocess
    multitask multitud mummifi mump munch municip mural murki murkier murkiest murmur muscular muse mush mushi
    mushier mushiest mushroom musk musket muss mussel mustach mustang mustard muster musti mustier mustiest
    mutant mutat mute muter mutest mutil mutin mutini mutt mutton muzzl myopic myriad mystifi nab nag naiver
    naivest naiveti naked namesak nap napalm nape napkin nappi narcot narrowli nasal nastili nationalis
    nationalist nationwid natti nattier nattiest naturalis naturalist naught naughtier naughtiest naughtili
    nausea nauseat nauseous nautic naval navel navi navig nearsight nearsighted neater neatest nebul nebula
    necessit neckerchief necklac necklin neckti necrophilia nectar nectarin needi needier neediest needlework
    negativ neglige neigh neighborli neighbourli neon neophyt nephew nepot nestl nether nettl neurolog neuron
    neuros neurosi neurot neuter neutralis neutron newbi newborn newfangl newsag newscast newsi newsier newsiest
    newsprint newsstand newt newton nibbl niceti nich nickel nicotin niec nifti niftier niftiest nigh nightclub
    nightfal nightgown nightingal nightmarish nighttim nimbl nimbler nimblest nincompoop nineteen nineteenth
    nineti ninetieth ninni ninth nip nippi nippier nippiest nippl nit nitrat nitrogen nitwit nobil nobleman
    noblemen nobler noblest noblewoman noblewomen nobli nocturn nod noe noiseless noisier noisiest noisili nomad
    nomenclatur nomine non nonchal noncommitt nonconformist nondescript nonent nonfict nonflamm nonpartisan
    nonprofit nonresid nonstandard nonstop nontrivi nonviol noodl nook noos northeast northeastern norther
    northward northwest northwestern noseble nosi nosier nosiest nostalg nostril notch notebook noteworthi
    nothing noticeboard notorieti nougat nought nourish nova novelist noxious nozzl nuanc nuclei nucleus nude
    nuder nudest nudg nuditi nugget nullifi nuptial nursemaid nurseri nurtur nutcrack nutmeg nutrient nutriment
    nutrit nutriti nutshel nutti nuttier nuttiest nuzzl nylon nymph oaf oak oas oasi oath oatmeal obedi obelisk
    obes obfusc obituari objector obliqu obliter oblivi oblivion oblong obo obscenest obscurest observatori
    obsolesc obstacl obstetr obstetrician obstin obstinaci obtrus obtus obtusest oceanographi octagon octal
    octav octopus ocular odder oddest odditi ode odious odomet odor odour oesophagi oesophagus offbeat offload
    offshoot offshor offstag oftenest ogl ogr ohm oili oilier oiliest ointment okay okra olden olfactori oliv
    omega omelet omelett omen omin omnibus omnipot omnipres omnisci oncom oner onlook onomatopoeia onrush onset
    onslaught oodl ooz opal opaqu opaquest openest operand operat ophthalmolog opium opossum opportunist
    oppressor optician optima optometrist opul oracl orangutan orat oratori orchard orchid ordain ordeal ordin
    ordinarili ore organism organist orgasm orgi orific ornament ornat ornitholog orphan orphanag orthodontist
    orthogon orthographi orthopaed orthoped oscil oscilloscop osmosi ostens ostent ostentati ostrac ostracis
    ostrich otter ouch ounc oust ouster outbound outbreak outburst outcast outclass outdid outdist outdistanc
    outdo outdon outdoor outermost outfield outfit outgrew outgrow outgrown outgrowth outhous outing outlaid
    outlandish outlast outlaw outlay outlet outliv outmod outnumb outpati outpost outran outrun outshin outshon
    outskirt outsmart outspoken outstat outstrip outward outwit ova oval ovari ovat oven overbear overblown
    overboard overbor overborn overburden overcast overcharg overcoat overcrowd overdid overdo overdon overdos
    overdraw overdrawn overdrew overeat overeaten overestim overgrew overgrow overgrown overh overhand overhang
    overhaul overhear overheard overheat overhung overkil overlaid overlain overland overlay overli overpass
    overpopul overpow overprint overr overran overreact overrul overrun overs oversampl overse overshadow
    overshoot overshot oversight oversimplif oversleep overslept overst overstep overt overtak overthrow overtur
    overturn overus overweight overwork overwrought ovum owl ox oxen oxid oxidis oyster pa pacemak pacif
    pacifist packer pact paddi paddl paddock padlock paediatr paediatrician pagan pageant pageantri pager pagin
    pagoda pail painful painfullest painstak painter pajama pal palaeontolog palat palati paleontolog paler
    palest palett pall pallbear pallid pallor palm palomino palpabl paltri paltrier paltriest pamper pamphlet
    panacea pancak pancrea pancreas pancreat panda pandemonium pander pane pang panhandl panick panicki panoram
    panorama pansi panther panti pantomim pantri pap papa papaci papal papaya paperweight paperwork paprika
    papyri papyrus parabl parachut paradigm paraffin paragon parakeet paralys paralysi paralyt paralyz paramount
    paraphernalia parapleg parasit parasol paratroop parcel parch parchment pare parentag parenthet parenthood
    parish parishion parka parkway parliamentari parlor parlour parol parsec parser parsley parsnip parson
    parsonag partak partaken participl partisan partnership partook partridg pas passabl passageway passbook
    passer pasta pastel pasteur pasteuris pasti pastich pastier pastiest pastim pastor pastri pastur patchi
    patchwork pate patern patho patholog pathway patientest patio patriarch patrimoni patriot patrol patronag
    patter patti pauciti paunch paunchi paunchier paunchiest pauper pave pavilion paw pawn pawnbrok payabl payer
    payload payoff payrol pea peaceabl peacemak peach peacock peal pear pearl peat pebbl pecan peck pedagogi
    peddl peddler pedest pediatr pediatrician pedigre pedlar peek peel peep peerless peev peevish peg pelican
    pellet pelt pelvi pelvic pelvis penal penalis penanc penchant pendant pendulum penetr peni penicillin
    peninsula penis penit penitentiari penknif penkniv penmanship pennant penniless pension pensiv pentagon
    penthous penultim peon peoni pep pepper peppermint perch perchanc percol percuss peremptori perenni
    perfectest perfectionist perfor perfum perfunctori perfunctorili peril perimet peripheri periscop perish
    perjur perjuri perk perki perkier perkiest permeat permut pernici peroxid perpendicular perpetr perplex
    persecutor persev persever persona personalis personif personifi perspir pert pertain perter pertest pertin
    perturb perus pervad pervas pervert peski peskier peskiest pessim pessimist pest pester pesticid pestil
    petal peter petit petrifi petroleum petticoat pettier pettiest petul petunia pew pewter phantom pharmaceut
    pharmacist pheasant phenomen philanthrop philanthropi philanthropist philosophis phlegm phlegmat phobia
    phonet phoney phoni phonic phonier phoniest phonograph phosphor phosphoresc phosphorus photogen photographi
    photon photosynthesi phototypesett phraseolog physician physiqu pianist piccolo pickax picket picki pickier
    pickiest pickl pickpocket pickup picnic picnick pictori picturesqu piddl piecem piecework pier pierc pieti
    pigeonhol piggish piggyback pighead pigment pigpen pigtail pike pilfer pilgrim pilgrimag pillag pillar
    pillow pillowcas pimpl pimpli pimplier pimpliest pincushion pine pineappl pinion pinker pinkest pinnacl
    pinpoint pioneer pious piqu piraci piranha pirat pirouet pirouett pis pistachio pistol piston pitcher
    pitchfork piteous pithi pithier pithiest pitiless pittanc pivot pixi placard placat placement placenta
    placid plagiar plagiaris plagiarist plaic plaid plainer plainest plaintiff plaintiv planar planetarium plank
    plankton planner plantain plantat planter plaqu plasma plateau plateaus platinum platitud platoon platter
    playabl playback playhous playmat playpen playth playwright plaza plead pleasantest pleasantri pleat pledg
    plethora pli pliabl pliant plier plight plod plop plough plow pluck plucki plum plumag plumb plumber plume
    plummet plump plumper plumpest plunder plung plunger pluse plush plusher plushest plutonium plywood pneumat
    pneumonia poach poacher pocketbook pockmark pod podium poignanc poignant poinsettia pois poker pokey poki
    pokier pokiest polaris polem policemen policewoman policewomen polio politest polka pollen pollin pollster
    polo polygam polygami polygon polyp polytechn pomegran pomp poncho pond ponder poni pontoon poodl poop
    popcorn poplar poppi popularis porcelain porch porcupin pore pornograph porous porpois porridg portal
    portend portent portfolio porthol portico portlier portliest portrait posi positiv possessor possum postbox
    postcod posterior postgradu posthum postman postmark postmen postur potassium potenc potent pothol potion
    potter potteri pouch poultri pounc pout powderi powerhous powerless powwow practition prairi praiseworthi
    pram pranc prank prattl prawn preacher preambl precari precautionari precinct precipic precipit precisest
    preclud precoci preconc preconceiv preconcept precursor predat predatori predefin predestin predic predica
    predictor predisposit preemin preempt preen prefab prefect preferenti prehistor prejudici prelud premedit
    premier premonit prenat preoccup preoccupi prepaid preparatori prepay preponder preposit preposter prerog
    presidenti prestig prestigi presto presumpt presumptu presuppos pretenc pretens pretext prettier prettiest
    pretzel prey pri priceless prick prickl pricklier prickliest priestess priesthood prim primal primat primer
    primev primmer primmest primp primros princess printabl prism privatest privi privier priviest probabilist
    probat probe problemat procession proclam procrastin procur prod prodig prodigi profan proffer profici
    profoundest profund profus progeni prognos prognosi projectil projector proletarian proletariat prolif
    prologu prom promenad promiscu promontori prompter promptest promulg prong proofread prop propag propel
    propens properest propheci prophesi propon proportion proprieti proprietor propuls pros prosecutor
    prospector prospectus prosper prostrat protagonist protector proton protract protractor protrud protrus
    prouder proudest provabl proverb proverbi provinc provinci proviso prow prowess prowl prowler proxi prude
    prudenc prudent prudish prune psalm pseudonym psych psychedel psychiatr psychiatri psychiatrist psychic
    psychoanalysi psychoanalyst psychopath psychos psychosi psychot psychotherapi puberti puck pucker puddl
    pudgi pudgier pudgiest pueblo puf puff puffer puffi puffier puffiest pugnaci puke pulley pullov pulmonari
    pulpit pulsat pulver pulveris puma pumic pummel pumpernickel pumpkin punchlin punctual pundit pungent puni
    punier puniest punit punk punker punkest punter pup puppet puppi pur purer purest purgatori purif purifi
    puritan purpler purplest purport purr purs purveyor pus pusher pushi pushier pushiest pushov puss pussi
    pussier pussiest putat putrid putter putti pyjama pyramid pyre qua quack quadrangl quadrant quadrat
    quadrilater quadrup quadrupl quadruplet quagmir quail quaint quainter quaintest quak qualit qualm quandari
    quantifi quantit quarantin quark quarrel quarrelsom quarri quart quarterback quartet quartz quash quaver
    quay queasi queasier queasiest queenlier queenliest queer queerer queerest quell quench quich quicken
    quicksand quill quilt quinin quintess quintet quintuplet quip quirk quirki quitter quiver quizz quizzic
    quorum quotient rabbi rabbl rabi raccoon racer racetrack raci racier raciest radial radianc radiant radii
    radioact radish radium raffl raft rafter ragamuffin ragged raggedest ragtim raider raincoat raindrop rainfal
    raini rainier rainiest rainstorm rainwat raisin rake ralli rambl rambler ramif ramp rampag ramrod ramshackl
    ranch rancher rancid rancor rancour ranger ranker rankest rankl ransack ransom rap rapidest rapist rapport
    rapt raptur rariti rascal rasher rashest rasp raspberri raster ratif ratifi rationalis ratti rattler
    rattlesnak raucous ravag ravel raven ravin ravish rawer rawest rayon raze reactiv readier readiest readjust
    realer realest realism realloc realti ream reap reaper reappear rebat rebel rebelli rebellion rebind rebirth
    reborn rebound rebuf rebuff rebuk rebut rebutt recalcitr recant recap recaptur reced recentest receptacl
    receptionist recess recharg reciproc recit reclam reclin reclus recoil recompens recompil reconcili recondit
    reconfigur reconnaiss reconnect reconstruct recount recoup recours recover rectal rector rectum recuper
    recur recurr redden redder reddest redeem redefinit redempt redesign redhead redid rediscov redistribut redo
    redon redraft redraw redress reed reef reek reel reelect refere refil refineri reflector refract refriger
    refuel refug refuge refurbish regal regalia regatta regener regent regimen regiment registrar registri
    regress regurgit rehabilit rehash rehears reimburs rein reincarn reindeer reinforc rejoic rejoin rejoind
    rejuven relaid relaps relativist releg relent relentless relianc reliant relic relinquish relish reliv
    reload relocat remad remak remembr remiss remit remitt remnant remodel remors remorseless remotest remuner
    renaiss rendezv rendezvous reneg renegad renounc renov renown rental renunci reopen reorgan reorganis repaid
    repar repatri repay repeal repel repercuss repetiti replay replenish replet replic replica repos repositori
    reprehens repress repriev reprimand reprint repris reproach reprogram reprov reptil republ republican repudi
    repugn requiem rerout resal reschedul rescind rescuer reservoir reshuffl residenti residu resili resin
    resistor reson resound respir respiratori respit resplend restful restfullest restitut restiv restless
    restraint restructur resubmit resumpt resurfac resurg resuscit retali retard retch retent rethink retic
    retina retort retrac retreat retri retribut retroact retrograd retrospect retyp reunion reunit rev revamp
    revelri rever reverber reverenc reveri revil revisit reviv revok revolution revolutionis revolv revu revuls
    revv rewind rework rhapsodi rheumat rhino rhinocero rhinoceros rhododendron rhubarb rhythmic rib ricketi
    ricketiest rickshaw ricochet riddanc riddl rider ridg rife rifer rifest rifl rift rig righteous righter
    rightest rightmost rigour rile rim rind ringlead ringlet ringworm rink rins rioter riotous ripe ripen riper
    ripest ripost rippl riser riskier riskiest rite rivalri rivet roach roadblock roadsid roam roar roast rob
    robber robberi robe robin robustest rocker rocki rockier rockiest rodent rodeo roe rogu roguish roller romp
    rook rooki roomi roomier roomiest roommat roost rooster rooter rosari rose rosemari rosi rosier rosiest
    roster rostrum rotari rote rotisseri rotor rottenest rotund rotunda roug roughag roughen rougher roughest
    roughhous roulett rounder roundest rous router rowboat rowdi rowdier rowdiest ru rubbl rubi rubier rubiest
    rubric rucksack ruckus rudder ruddi ruddier ruddiest ruder rudest rudimentari rue rueful ruf ruff ruffian
    ruffl rug rugbi rugged ruggedest ruinous rum rumbl rumin rummag rummer rummest rummi rump rumpl runaway
    rundown rune rung runner runni runnier runniest runt runway ruptur ruse rust rustic rustier rustiest rustl
    rustler rut ruthless rye sabbat saber saboteur sabr sac sacrament sacrifici sacrileg sacrilegi sadder
    saddest saddl sade sadism sadist safari safekeep saffron sag sage sagebrush sager sagest sailboat sailor
    saintlier saintliest salabl salad salami saleabl salesmen salespeopl salesperson saleswoman saleswomen
    salient saliv saliva salli sallow sallowest salmon salon saloon salter saltest salti saltier saltiest salut
    salv salvag sampler sanatorium sanctifi sanctimoni sanction sanctiti sanctuari sandal sandbag sandi sandier
    sandiest sandman sandmen sandpap sandston sandstorm saner sanest sanit sanitari sanitarium sanserif sap sapl
    sapphir sardin sari sash sassi sassier sassiest satan satchel satin satiris satirist satur saucepan saucer
    sauci saucier sauciest sauerkraut sauna saunter sausag savag savageri savagest saver savior saviour savor
    savori savoriest savour savouri savouriest savvi savvier savviest saw sawdust saxophon scab scaffold scalar
    scald scali scalier scaliest scallop scalp scalpel scamper scandalis scant scanter scantest scanti scantier
    scantiest scapego scapegoat scar scarcer scarcest scarciti scarecrow scari scarier scariest scarv scath
    scatterbrain scaveng scenic scent scepter sceptr schemer schizophren schizophrenia scholarship scholast
    schoolboy schoolchild schoolchildren schoolteach schooner scissor scof scoff scold scoop scoot scooter
    scorch scorer scorn scorpion scoundrel scour scourg scout scowl scrabbl scram scrambl scrapbook scrape
    scratchi scratchier scratchiest scrawl scrawni scrawnier scrawniest screech screwdriv screwi screwier
    screwiest scribbl scribe scriptur scriptwrit scroung scrub scruff scruffi scruffier scruffiest scrupl
    scrupul scrutin scrutini scrutinis scuf scuff scuffl sculptor sculptur scurri scurril scuttl scyth seafar
    seafood seam seaman seamen seamstress seaport sear searchlight seashel seashor seasick seasid seawe seced
    secess seclud seclus secondarili secreci securest sedan sedat sedatest sedentari sediment sedimentari seduc
    seduct seedi seedier seediest seedl seep seepag seer seesaw seeth segreg seiz seizur selector seller selv
    semblanc semen semest semicircl semicolon semiconductor semifin seminari senat senil senseless sensor
    sensori sensual sensuous sentienc sentri sepulch sepulchr sequin seren serenad serenest sergeant serpent
    serum serviceman servicemen serviett servil servitud setback settabl setter settlement settler seventeen
    seventeenth seventi severest sew sewag sewer sewn sexism shabbi shabbier shabbiest shabbili shack shackl
    shadi shadier shadiest shadowi shadowiest shaft shaggi shaggier shaggiest shakier shakiest shallowest sham
    shambl shameless shampoo shamrock shanti shapeli shapeliest shark sharpen sharper sharpest shatter shave
    shaven shaver shawl sheaf shear sheath sheav sheen sheepish sheerer sheerest sheikh sheller shellfish
    shepherd sherbet sheriff sherri shes shield shifti shiftier shiftiest shiftless shimmer shin shingl shinier
    shiniest shipment shipshap shipwreck shire shirk shiver shoal shod shoddi shoddier shoddiest shoelac shoestr
    shoo shopkeep shoplift shopper shore shortcom shortfal shortlist shotgun shovel showcas showdown showi
    showier showiest showman showmen shrapnel shred shrew shrewd shrewder shrewdest shriek shrill shriller
    shrillest shrimp shrine shrink shrinkag shrivel shroud shrub shrubberi shrug shrunken shuck shudder shuffl
    shun shunt shutter shuttl shyer shyest shyness sibl sicker sickest sickl sicklier sickliest sidelin sidelong
    sideshow sidestep sidetrack sidewalk sidl sieg sierra siesta siev sift sightless signer signifi signpost
    silentest silhouet silhouett silk silken sill silo silt silveri silversmith silverwar simil simmer simplex
    simplif sincerest sinew sinewi sinner sinus sip siphon sire siren sirloin sissi sissier sissiest sisterhood
    sitter sixpenc sixteenth sixtieth sizabl sizeabl sizer sizzl skate skateboard skater skein sketchi sketchier
    sketchiest skew skewer ski skid skil skillet skim skimp skimpi skimpier skimpiest skinflint skinni skinnier
    skinniest skipper skirmish skit skittish skulk skunk skylight skylin skyrocket skyscrap slab slack slacken
    slacker slackest slain slake slam slander slant slap slapstick slat slate slaughter slaveri slavish slay
    sleazi sleazier sleaziest sled sledgehamm sleek sleeker sleekest sleeper sleepi sleepier sleepiest sleepless
    sleet sleev sleeveless sleigh slender slenderest slew sli slick slicker slickest slier sliest slime slimi
    slimier slimiest slimmer slimmest sling slingshot slink slipper slipperiest slipshod slit slither slitter
    sliver slob slobber slog slop sloppier sloppiest slosh sloth slouch sloven slovenli slovenliest sludg slug
    sluggish sluic slum slumber slummer slump slung slunk slur slush slut slyer slyest slyli slyness smack
    smallpox smarter smartest smatter smear smellier smelliest smelt smidgen smirk smite smithereen smitten
    smock smog smokestack smoki smokier smokiest smolder smoother smoothest smote smother smoulder smudg smugger
    smuggest smuggl smuggler smut snake snap snappi snappier snappiest snapshot snare snarl snatch sneaker
    sneakier sneakiest sneer sneez snicker snide snider snidest snif sniffl snip snipe sniper snippet snitch
    snob snobbish snooker snoop snooti snootier snootiest snooz snore snorkel snort snot snout snowbal snowdrift
    snowfal snowflak snowi snowier snowiest snowplough snowplow snowstorm snub snuf snuff snuffer snug snugger
    snuggest snuggl soak soapi soapier soapiest soar sob soberest sobrieti soccer sociabl socialis sociolog soda
    sodden sodium sodomi sofa softbal soften softer softest soggi soggier soggiest sojourn solac solder solemn
    solemnest solicit solidar solidest solidifi solitair solitari solitud soloist solubl solvent somber sombr
    someday somersault sonata sonic sonnet sonor soot sooth sooti sootier sootiest sop sophistri sophomor
    soprano sorcer sorceress sorceri sorer sorest soror sorrier sorriest sorrow sorta sounder soundest
    soundproof sour sourer sourest southeast southeastern souther southpaw southward southwest southwestern
    souvenir sovereign sovereignti sow sown spa spacecraft spaceship spacial spacious spade spaghetti spangl
    spaniel spank spanner spar sparer sparest spark sparkl sparkler sparrow spars sparser sparsest spas spasm
    spasmod spat spate spatter spatula spawn spay spear spearhead spearmint specious speck spectacl spectat
    specter spectr spectra speechless speedboat speedi speedier speediest speedomet spellbind spellbound speller
    spendthrift sperm spew spheric sphinx spice spici spicier spiciest spider spinach spinal spind spindlier
    spindliest spine spineless spinster spire spiteful spitefullest spittl splash splat splatter spleen
    splendidest splendor splendour splice splint splinter splurg spoke spokesmen spokespeopl spokesperson
    spokeswoman spokeswomen spong spongi spongier spongiest sponsorship spook spooki spookier spookiest spoon
    sporad spore sporran sportsmanship spotless spotlight spotti spottier spottiest spous sprain sprawl
    spreadsheet spree spreed spri sprier spriest sprig springboard springi springier springiest springtim
    sprinkl sprinkler sprint sprinter sprout spruce sprucer sprucest spud spunk spurn spurt sputter squabbl
    squadron squalid squalidest squall squalor squander squarer squarest squat squatter squattest squawk squeak
    squeaki squeakier squeakiest squeal squeamish squelch squid squint squinter squintest squir squirm squirrel
    squirt stab stabilis stabler stablest stadium staf stag stagecoach stagnant stagnat staid staider staidest
    stain stairway stalem staler stalest stalk stallion stalwart stamina stammer stamped stanch stancher
    stanchest standbi standoff standstil stank stanza stapl stapler starboard starch starchi starchier
    starchiest stardom starfish starker starkest starlight starri starrier starriest starvat stateli stateliest
    stater statesman statesmanship statesmen stationeri statistician statu statur statut statutori staunch
    stauncher staunchest stave steadfast steadier steadiest steak stealth stealthi stealthier stealthiest
    stealthili steami steamier steamiest steamrol steeper steepest steepl stellar stench stencil stenograph
    stenographi stepladd sterilis stern sterner sternest stethoscop stew steward stewardess sticker stickier
    stickiest stickler stif stiffen stiffer stiffest stiffli stifl stigma stigmata stillborn stiller stillest
    stilt stimuli stimulus sting stinger stingi stingier stingiest stink stint stipul stirrup stitch stockad
    stockbrok stockhold stocki stockier stockiest stockpil stockyard stodgi stodgier stodgiest stoical stoke
    stole stolid stolidest stomp stoni stonier stoniest stool stoop stopgap stopov stoppag stopper stopwatch
    storehous storekeep storeroom stork stormi stormier stormiest stout stouter stoutest stove stow stowaway
    straddl straggl straggler straighten straighter straightest strainer strait straitjacket strand strangl
    strangul strap strata stratagem stratifi stratospher stratum strawberri streak streamer streamlin streetcar
    strenuous stretcher strew strewn stricter strictest stridden stride strife striker stringi stringier
    stringiest stripe stripper strode stroll stroller stronghold structuralist strum strung strut stub stubbi
    stubbier stubbiest stubbl stubborn stubbornest stud studentship studious stuffi stuffier stuffiest stump
    stung stunk stupefi stupend stupidest stupor sturdi sturdier sturdiest stutter stylish stylist stylus suav
    suaver suavest sub subcommitte subconsci subdivid subdivis subdu subgroup subjug subjunct sublet sublim
    sublimest submarin submerg submers subnorm subordin subprogram subsect subservi subsidi subsist substandard
    subsystem subterfug subterranean subtler subtlest subtract suburb suburban subvers subvert succinct
    succinctest succor succour succul succumb suck sucker suckl suction sud sued suffoc suffrag sugari sugariest
    suitcas suitor sulfur sulk sulki sulkier sulkiest sullen sullenest sulphur sultan sultri sultrier sultriest
    summarili summit summon summons sumptuous sunbath sunburn sunda sundial sundown sunflow sunglass sunken
    sunlit sunnier sunniest sunscreen sunset suntan sunup sup superbest superbl supercomput superhuman
    superimpos superintend superl superscript supersed superson superstar superstit superstiti superstructur
    supervisori supper suppl supplant suppler supplest supposit supremaci sur surcharg surer surest surf
    surfboard surg surgeon surgic surlier surliest surmis surmount surpass surpluss surreal surrend surreptiti
    surveil surveyor survivor susten swab swagger swampi swampier swampiest swan swarm swarthi swarthier
    swarthiest swat swath sway sweater sweati sweeper sweepstak sweeten sweeter sweetest sweetheart swell
    sweller swellest swerv swift swifter swiftest swig swill swindl swindler swine swipe swirl swish swisher
    swishest switchabl switchboard switcher swivel swollen swoon swoop swordfish syllabl syllabus symbolis
    symphon symptomat synagogu synaps synchron synchronis synops synopsi synthesis synthet syphili syring syrup
    tabbi tabernacl tablecloth tablespoon tablet tabloid taboo tabul tacit taciturn tacki tackier tackiest taco
    tact tadpol tailgat taillight tailspin taint takeoff takeov talc talisman talkat talker taller tallest talli
    tallow talon tambourin tamer tamest tamper tan tandem tang tangenti tangerin tangibl tangl tango tankard
    tanker tanner tannest tantal tantalis tantamount tantrum taper tapestri tar tarantula tardi tardier tardiest
    tariff tarnish tarpaulin tarri tarrier tarriest tart tartan tartar tarter tartest tassel tasti tastier
    tastiest tatti tattl tattoo taunt taut tauter tautest tautolog tavern tawdri tawdrier tawdriest tawni
    tawnier tawniest taxabl taxicab teacup teak teammat teamster teamwork teardrop teas teaspoon teat technician
    tedium tee teed teem teen teeter teetot teetotal telecommun telegram telegraph telepath telepathi teletyp
    teller telltal tempera temperament tempest tempestu templat tempo tempor tenabl tenac tenaci tenanc tenant
    tenderest tenderis tendon tendril tenement tenet tenor tenser tensest tensor tent tentacl tenuous tenur tepe
    tepid termini terminus termit terrac terrain terrestri terrier terrif terroris terser tersest testabl
    testament tester testi testicl testifi testimoni tetanus tether textil textur thankless thatch thatcher thaw
    theatric theist thenc theologian theoris theorist theoriz therapeut therapist thereon thereupon thermal
    thermodynam thermomet thermostat thesauri thesaurus theta thicken thicker thickest thicket thigh thimbl
    thinker thinner thinnest thirsti thirstier thirstiest thirteen thirteenth thirtieth thistl thong thorn
    thorni thornier thorniest thoroughbr thoroughest thoughtless thousandth thrash threadbar thresh thresher
    thrice thrift thrifti thriftier thriftiest thrill thriller thrive throb throne throng throttl throwaway
    throwback thud thug thumbtack thump thunder thunderbolt thunderstorm thunderstruck thwart thyme thyroid
    tiara tickl ticklish tidal tidbit tide tidier tidiest tier tif tiff tighten tighter tightest tightrop
    tightwad tild tilt timber timekeep timeless timeli timeliest timezon timid timidest tinder ting tingl tinier
    tiniest tinker tinkl tinni tinnier tinniest tinsel tint tipsi tipsier tipsiest tipto tirad tired tiredest
    tireless tissu tit titbit titil titter toadstool toaster toboggan toddl toddler toenail toffe toga toil
    tomahawk tomb tomboy tombston tomcat tonal tong tonic tonn tonnag tonsil toolkit toot toothach toothbrush
    toothpast toothpick topaz topographi topolog toppl torch torment tormentor tornado torpedo torqu torrent
    torrenti torrid torso tortilla tortois tortuous tot totalitarian tote totem totter toucan touchdown touchi
    touchier touchiest toughen tougher toughest toupe tournament tourniquet tousl tout tow towel townspeopl
    toxic toxin tract traction tractor trademark trader traditionalist traffick trailer traine trainer trait
    traitor tramp trampl trampolin tranc tranquil tranquilest tranquillis transatlant transcend transcontinent
    transcrib transfus transgress transistor transitori transliter transluc transpir transplant transpos
    transvers trapdoor trapez trapezoid trapper trashi trashier trashiest trauma traumat traumatis travers
    travesti trawl trawler treacher treacheri treacl treadmil treason treasuri treatis trebl treed trekk trelli
    trellis trembl tremor trench trendier trendiest trepid trespass trestl triall triangular tribal tribul
    tribun tribut tributari trickeri trickier trickiest trickl trickster tricycl trigonometri trill trillion
    trim trimest trimmer trimmest trinket trio tripe triplet triplic tripod trite triter tritest triumphant trod
    trodden troll trombon trooper trophi tropic trot troublemak troublesom trough trounc troup trout trowel tru
    truanci truant truce trudg truer truest truffl truism trump truste trustier trustiest trustworthi
    trustworthiest tryout tsar tub tuba tuberculosi tubular tuck tuft tug tuition tulip tumbl tumbler tummi
    tumor tumour tumult tumultu tuna tundra tuner tunic turban turbin turbul tureen turf turgid turkey turmoil
    turnaround turner turnip turnout turnov turnpik turnstil turpentin turquois turret turtl turtleneck tusk
    tussl tuxedo twang tweak twee tweed tweet tweezer twelfth twiddl twig twilight twine twing twinkl twirl
    twister twitch twitter twos tycoon typefac typescript typesett typhoid typhoon typhus typifi typist
    typograph tyrann tyranni tyrannis tyrant ubiquit udder uglier ugliest ulcer ulterior ultimatum ultra
    ultrason ultraviolet umpir umpteen unaccount unadulter unalt unanim unansw unanswer unarm unassign unassum
    unattach unattain unattract unbeat unbecom unblock unborn unbreak unbroken unburden uncanni uncanniest
    unceas unchalleng uncharit unchristian unclean uncleanest uncommonest uncompromis unconcern uncondit
    unconfirm unconstitut uncontrol uncontroversi unconvent uncount uncouth uncov uncultur uncut undamag undaunt
    undecid undemocrat undeni underbrush undercov undercurr undercut underdog underflow underfoot undergar
    undergrowth underhand undermin undernourish underp underpass underprivileg underr underscor undershirt
    undersid underst understat understudi underton undertow underwat underwear underweight underworld underwrit
    underwritten underwrot undeserv undetect undevelop undi undisturb undress undu unearth uneasiest uneasili
    uneconom uneduc unenlighten unequ unequal unequivoc uner uneth unev uneven unfail unfairest unfaith unfasten
    unfavor unfavour unfeas unfeel unfil unfit unfold unforeseen unforgett unforgiv unfriendli unfriendliest
    unfunni unfurl ungain ungainli ungainliest ungod ungodli ungodliest ungrammat ungrat unhappiest unhappili
    unhealthiest unheard unhook unicorn unicycl unidentifi unif unilater unimagin unimpress uninform uninhibit
    uniniti uninspir unintellig unintend unintent unionis uniquest unison unjust unkempt unkind unkindest
    unkindli unkindliest unlabel unlaw unleash unlikeli unlikeliest unluckiest unman unmark unmarri unmask
    unmistak unmitig unmodifi unmov unnam unnerv unnot unoccupi unorigin unorthodox unpack unpaid unparallel
    unpick unpreced unprepar unprincipl unprint unprivileg unprotect unproven unprovok unpublish unqualifi
    unquestion unravel unreal unrecogn unrecognis unremark unrepeat unrepres unreserv unresolv unrest unrestrict
    unriv unrival unruffl unruli unruliest unsafest unsaid unsanitari unsatisfi unsavori unsavouri unsay unscath
    unschedul unscientif unscrew unscrupul unseason unseat unseem unseemli unseemliest unsettl unsight unsightli
    unsightliest unsign unskil unsolv unsophist unsoundest unspeak unstructur unstuck unsubstanti unsung untangl
    unten unthink unti untidiest untir untold untouch untrain untruer untruest untrustworthi unveil unwari
    unwarr unwash unwel unwieldi unwieldiest unwilling unwind unwisest unwit unworthi unwound unwrap unwritten
    upbeat upend upheav uphil uphold upholst upholster upholsteri upkeep uplift upload uppermost upris uproar
    uproot upshot upstand upstart upstream uptak uptight uptown upturn uranium urbanest urchin urin urn usher
    usurp utensil uteri uterus utilis utilitarian utmost vacant vaccin vacil vacuous vagabond vagari vagin
    vagina vagrant vaguer vaguest vainer vainest valentin valet valiant valis valor valour valueless vampir
    vandalis vane vanguard vanilla vaniti vanquish vapor vaporis vapour varnish varsiti vase vaster vastest
    vault veal veer vehement veil velour velvet velveti veneer vener veng vengeanc venison venom vent ventil
    ventricl ventriloquist verac veranda verbiag verg verier veriest verit vermin vernacular vertebr vertebra
    vertigo verv vest vestibul vestig vestment veteran veterinari veterinarian veto vex vexat viabil viaduct
    vial vibrant vibrat vicari victimis victor videotap vie vigil vigilant vigour viler vilest vilifi villa
    villain villaini vindic vindict vine vinegar vineyard viola violet viper viral viril virtuoso virtuous virul
    visa vise visionari visor vista visualis vitamin vitriol vivac vivaci vivid vividest vivisect vocalist vocat
    vocifer vodka vogu volatil volcan volcano volit volley volleybal volt volumin voluptu voodoo voraci vortex
    voucher vow voyag vulgar vulgarest vultur wad waddl wafer waft wag wager wagon waif wail waist waistlin
    waiter waitress waiv waiver waken walker walkout wallop wallow wallpap walnut walrus waltz wan wand wane
    wanna wanner wannest wanton warbl warden wardrob wareh warfar warhead warier wariest warlik warmer warmest
    warmth warpath warren warrior wart washabl washcloth washer washout washroom wasp wastag wastebasket
    wasteland watchdog watchman watchmen watchword watercolor watercolour waterfal waterfront wateri wateriest
    waterlog watermark watermelon waterproof watersh watertight waterway waterwork watt waveform wavelength
    waver wavi wavier waviest wax waxi waxier waxiest waylaid waylay waysid wayward weaken weaker weakest weakl
    wealthier wealthiest wean weaponri wearier weariest wearili wearisom weav weaver web wedder wedg wedlock
    weed weedi weedier weediest weep weer weest weighti weightier weightiest weirder weirdest weirdo weld welder
    wellington welt welter werewolf werewolv wester westward wetter wettest whack whaler wharf wharv wheat
    wheedl wheelbarrow wheelchair wheez whereabout wherein wherewith whet whew whif whiff whimper whimsic whine
    whinni whip whir whirl whirlpool whirlwind whirr whisk whisker whisper whiten whiter whitest whitewash
    whittl whiz whizz whoa wholes wholesal wholesom whopper whore whys wicked wickedest wicker wicket widen
    widow wield wig wiggl wigwam wil wildcat wilder wildest wildfir wildlif wili wilier wiliest willing willow
    willpow wilt winc winch windfal windi windier windiest windmil windowpan windpip windscreen windshield
    winger wink winsom winsomest wintertim wintri wintrier wintriest wiper wiri wirier wiriest wisecrack wishbon
    wisp wispi wispier wispiest wist witchcraft wither withheld withhold withstand witless wittic wittier
    wittiest wiz wizen wobbl wobblier wobbliest woe wok wolv womanhood womankind womb wonderland woo woodchuck
    woodenest woodi woodier woodiest woodland woodpeck woodsman woodsmen woodwind woodwork woof wool woolen
    woollen woolli woollier woolliest wordi wordier wordiest workbench workbook workforc workman workmanship
    workmen workout workplac worldlier worldliest wormhol worrisom worsen worshipp worthier worthiest wot
    wounder wove woven wrangl wrangler wreak wreath wreckag wrench wrest wrestl wrestler wretched wretchedest
    wri wriggl wright wring wringer wrinkl wristwatch writ writabl writh wrongdo wrongdoer wronger wrongest
    wrought wrung wryer wryest xenophobia xylophon yacht yak yakk yam yank yap yardstick yarn yearl yearn yeast
    yell yellowest yelp yen yese yess yew yodel yoga yogurt yoke yokel yolk yonder youngster yous yowl yuck zani
    zanier zaniest zeal zealous zebra zenith zest zeta zigzag zillion zinc zinck zip zipper zodiac zombi zoo
    zoolog zucchini
    """,
)
"""Stems separated by spaces, one text for each class."""
