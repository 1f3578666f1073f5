import { anyOf, phrase } from './phrase.ts'

/**
 * What a text can say against the word that was ticked.
 * - `concern`: a worry, where worries are asked for; `worry`: one that is plain wherever it stands
 * - `off-plan`: paused, not begun, in part; `late`: delayed or postponed; `less`: less than was planned
 * - `adjustment`: something is to be changed
 * - `no-concern`, `on-plan`, `no-adjustment`: the reverse, against an answer that says there is one
 * - `running`: in full swing, against an answer that says it is paused
 */
export const sayings = [
  'concern',
  'worry',
  'no-concern',
  'off-plan',
  'late',
  'less',
  'on-plan',
  'running',
  'adjustment',
  'no-adjustment',
] as const
export type Says = (typeof sayings)[number]

/** One row of the table: what the words say, whether they do (`fault`) or only may (`hint`), and a sentence that has them. */
export type ContradictionWords = {
  readonly says: Says
  readonly weight: 'fault' | 'hint'
  readonly words: string
  readonly pattern: RegExp
  /** Words in the same sentence with which they say nothing of the kind. */
  readonly unless?: RegExp
  readonly example: string
}

// How words are written: phrase.ts. `not` = what the sentence may not have. Every row is tried by its example in contradiction-words.test.ts.
const table = `
says          | weight | words | not | example
concern       | fault | ^ ja | | Ja, der er usikkerhed om lokalet.
concern       | fault | bekymring/bekymringer/bekymringen/bekymringerne/bekymret/bekymrede/bekymrer/bekymrende | beboere/beboerne/borgere/borgerne/forældre/forældrene/naboer/naboerne … bekymrede/bekymret; beboernes/borgernes/forældrenes/naboernes … bekymring/bekymringer | Der er bekymring for, om gruppen bliver ved.
concern       | hint  | beboere/beboerne/borgere/borgerne/forældre/forældrene/naboer/naboerne … bekymrede/bekymret | | Flere beboere er bekymrede for, om haven lukker.
concern       | fault | nervøs/nervøse/urolig/urolige/bange/ængstelig/ængstelige/betænkelig/betænkelige/skeptisk/skeptiske | | Vi er lidt nervøse for tilmeldingen.
concern       | fault | frygt/frygter | | Vi frygter, at de unge bliver væk.
concern       | fault | usikker/usikkert/usikre/usikkerhed/uvist/uvisse/uvished/uklart/uafklaret/uafklarede | | Det er usikkert, om lokalet er klar.
concern       | fault | tvivl/tvivler/tvivlsomt/tvivlsom | | Vi er i tvivl om økonomien efter sommer.
concern       | fault | risiko/risikerer/risikoen/risici | | Der er risiko for, at holdet lukker.
concern       | fault | i/på fare/spil | tage/tager/tages i brug | Hele forløbet er i fare.
concern       | fault | truet/truer/trues | | Tilbuddet er truet af nedskæringer.
concern       | fault | ikke sikkert/sikre/sikker/garanteret | | Det er ikke sikkert, at alle leverancer kan indfries.
concern       | fault | ved/vides (endnu) ikke … om/hvordan/hvem/hvornår/hvor | | Vi ved ikke, om bussen kommer igen.
concern       | fault | ved vi/jeg/man … ikke om/hvordan/hvem/hvornår/hvor | | Uden betjenten ved vi ikke, hvordan turene skal gå.
concern       | fault | kan/vil/tør ikke … love/garantere/sige | | Vi kan ikke love, at holdet fortsætter.
concern       | fault | kræver (det) at | | Fortsættelsen kræver, at der findes penge.
concern       | fault | fortsæt*/videreføre*/fremtid* … kræver/afhænger/forudsætter | | Fortsættelse efter 2022 kræver et samarbejde med skolen.
concern       | fault | hvis … skal/kan fortsætte/videreføres/bestå/overleve/køre/leve | | Hvis aktiviteten skal fortsætte, skal der findes nye penge.
concern       | fault | skal … fortsætte/videreføres/fastholdes/holdes … kræver | | Skal aktiviteten fortsætte, kræver det flere timer.
concern       | fault | står og falder med | | Det står og falder med den nye leder.
concern       | hint  | ^ måske/muligvis | | Måske, hvis der kommer flere til.
concern       | hint  | ingen/ikke … ud over/udover/bortset/andet/andre/undtagen | | Ingen bekymringer ud over økonomien.
concern       | hint  | spørgsmål om | | Det er et spørgsmål, om der er penge til det.
concern       | hint  | desværre | | Lederen er desværre rejst.
concern       | hint  | lav/lavt/ringe/svag/svagt/svigtende/faldende/dalende tilslutning/opbakning/fremmøde/deltagelse/interesse/søgning | | Der er lav tilslutning.
concern       | fault | når/får/bliver (formentlig/nok/muligvis/måske/sandsynligvis) kun | | Vi når sandsynligvis kun halvdelen.
concern       | hint  | stram/stramt/stramme/kritisk/kritiske/alvorlig/alvorligt/alvorlige | | Økonomien er stram.
concern       | hint  | frafald/nedskæring*/besparelse*/underskud/overskred*/overskrid* | | Der er besparelser på vej.
concern       | hint  | ikke … fundet/sikret/afklaret/besat/bevilget/plads | | Stillingen er endnu ikke besat.
concern       | fault | kræver … ny/nyt/nye/flere/yderligere/ekstra/mere | | Det kræver flere penge.
concern       | hint  | mister/mistet/savner | | Vi mister vores lokale.
concern       | hint  | kommer an på | | Det kommer an på vejret.
concern       | fault | medmindre/kun hvis | | Vi når det kun, hvis der kommer flere frivillige.
concern       | fault | kan/vil/bliver/når/nås/nåes/får (formentlig/nok/muligvis/måske/sandsynligvis) ikke … nå/nås/nået/indfri/indfries/indfriet/opfylde/opfyldes/opfyldt/gennemføre/gennemføres/gennemført/mål/færdig/færdige/klar | | Målet om 40 unge bliver ikke nået.
concern       | fault | når/nås (formentlig/nok/muligvis/måske/sandsynligvis) ikke | | Vi når ikke de tolv møder.
concern       | fault | næppe/tvivlsomt/urealistisk/usandsynligt | | Vi når næppe alle tre kurser.
concern       | fault | tror/forventer/regner/venter/forventes/ventes ikke (at) (kunne) … nå/når/nås/nået/afholde/afholdes/holde/holdes/indfri*/opfyld*/gennemfør*/kommer/fortsæt* | | Vi forventer ikke at nå alle kurser.
concern       | fault | svært/vanskeligt/sværere/vanskeligere (for) … at nå/indfri/opfylde/gennemføre/holde/finde/skaffe/fastholde/rekruttere/få | | Det bliver svært at nå de 40 børn.
concern       | hint  | svært/vanskeligt/sværere/vanskeligere/kniber/halter | | Det kniber med at finde trænere.
concern       | fault | mangler/mangel | mangler ikke | Vi mangler frivillige til lørdagen.
concern       | fault | ikke … nok/tilstrækkelig/tilstrækkeligt/tilstrækkelige | | Der er ikke frivillige nok.
concern       | fault | for få/lidt | | Der er for få trænere.
concern       | fault | slår/rækker/holder (pengene/økonomien/budgettet) ikke | | Pengene rækker ikke til december.
concern       | fault | løber/løbet tør | | Vi løber tør for penge i september.
concern       | fault | slipper/sluppet op | | Pengene slipper op i september.
concern       | fault | kan ikke se hvordan/hvor/hvem | | Jeg kan ikke se, hvordan vi skal nå det.
concern       | fault | bliver … ikke til noget | | Målingen bliver nok ikke til noget.
concern       | fault | under det antal/tal/måltal | | Vi kommer til at ligge under det antal, vi har lovet.
concern       | fault | ender/ende/havner/lander (nok) på … ikke | | Vi ender på ti, ikke de tyve.
concern       | fault | tror … ikke … vi når/får | | Jeg tror ærligt talt ikke, vi når de 30 unge.
concern       | fault | må/bliver … lukke/lukker/lukket/stoppe/stopper/ophøre/ophører/opgive/opgives/nedlægges/aflyse/aflyses/aflyst | | Uden flere voksne må vi lukke.
concern       | hint  | stopper/ophører/udløber/bortfalder/lukker | lukker kl/klokken | Bevillingen udløber til nytår.
concern       | fault | trukket/trækker sig | | Foreningen har trukket sig.
concern       | hint  | sagt op | | Tovholderen har sagt op.
concern       | fault | nødt til at | | Vi kan blive nødt til at lukke.
concern       | hint  | sygemeldt/sygemelding/opsagt/fratrådt | | Tovholderen er sygemeldt.
concern       | hint  | udfordring*/udfordret/udfordrer/problem/problemer/problemet/problematisk | ensomhed*/utryghed*/uro/uroen/hærværk*/kriminalitet*/stoffer*/bande*/mobning*/vold/volden | Det er en udfordring, at skolen bygger om.
concern       | hint  | presset/pressede/sårbar/sårbart/sårbare/skrøbelig/skrøbeligt | | Tidsplanen er presset.
concern       | hint  | afhænger/afhængig/afhængige/forudsætter/betinget | | Det afhænger af, om fonden siger ja.
concern       | fault | gået/går i stå | | Samarbejdet er gået i stå.
worry         | fault | vi/jeg er … bekymrede/bekymret/nervøse/nervøs/urolige/urolig for om/at | | Vi er bekymrede for, om der kommer nok.
worry         | fault | vi/jeg frygter (dog) at | | Vi frygter, at de unge forsvinder.
worry         | fault | frygter vi at | | Derfor frygter vi, at holdet lukker.
worry         | fault | bekymring for om aktiviteten/aktiviteterne/projektet/forløbet/indsatsen/vi/leverancen/leverancerne/holdet | | Der er bekymring for, om aktiviteten kan fortsætte.
worry         | fault | bekymrer os | | Det bekymrer os, at så få møder op.
worry         | fault | usikkert/uvist/tvivlsomt/tvivl/risiko for/om … aktiviteten/aktiviteterne/projektet/forløbet/indsatsen/vi/leverancen/leverancerne/holdet | | Det er usikkert, om projektet kan fortsætte.
no-concern    | fault | ^ nej | | Nej, alt kører.
no-concern    | fault | ingen/intet … bekymring/bekymringer/bekymrende/bekymret | | Der er ingen bekymringer.
no-concern    | fault | ikke … bekymring/bekymringer/bekymret/bekymrede/bekymrende | | Vi er ikke bekymrede.
no-concern    | fault | uden bekymring/bekymringer | | Alt er uden bekymringer.
no-concern    | fault | bekymrer … ikke | | Det bekymrer os ikke.
no-concern    | hint  | alle/alt … forventes/ventes/forventer … nå/nås/nået/indfries/indfriet/opfyldt | | Alle leverancer forventes nået.
no-concern    | hint  | forventes/forventer/regner/venter … nå/nået/nås/indfriet/mål … alle/alt/det | | Vi regner med at nå det hele.
no-concern    | hint  | alt kører/går/forløber | | Alt går efter planen.
no-concern    | hint  | ingen problemer/problem | | Ingen problemer.
no-concern    | hint  | er (helt/meget) trygge/tryg ved | beboerne/borgerne/unge/børn | Vi er helt trygge ved tidsplanen.
no-concern    | hint  | vi når alt/alle/det | når det bliver/er/kommer | Vi når det, der er aftalt.
no-concern    | fault | ^ ingen | ingen … ud/bortset/andet/andre/undtagen/men | Ingen, alle datoer er sat.
no-concern    | fault | ^ slet/overhovedet ikke | | Slet ikke.
no-concern    | hint  | tegner/ser (rigtig/meget) godt/lovende/fint/lyst | | Det tegner rigtig godt.
no-concern    | hint  | forventer/regner/ventes/forventes … levere/leveres/leveret … alt/det/alle/tiden/fristen | | Vi forventer at levere det hele til tiden.
off-plan      | fault | ^ nej | | Nej, lokalet er ikke fundet.
off-plan      | fault | ^ delvist/delvis/nogenlunde | | Delvist. To hold er oprettet.
off-plan      | fault | på/i standby/stand-by/pause/bero/hold/vågeblus | venteliste | Aktiviteten er sat på pause.
off-plan      | fault | ligger/står/ligget/stået stille/dødt | | Arbejdet ligger stille.
off-plan      | fault | gået/går i stå | | Samarbejdet er gået i stå.
off-plan      | fault | aldrig … til noget | | Holdet blev aldrig til noget.
off-plan      | fault | blev/bliver/blevet (desværre/alligevel) ikke til noget | | Temadagen blev desværre ikke til noget.
off-plan      | fault | blæste/blæst/blæse … af | | Vi blæste turen af.
off-plan      | hint  | nåede (desværre) ikke | nåede ikke kun | Vi nåede ikke mødet med forældrene.
off-plan      | fault | er/blev/bliver/været (desværre/derfor/foreløbig/foreløbigt/midlertidigt) aflyst/droppet/opgivet/indstillet/stoppet/nedlagt/suspenderet/lukket/ophørt/afbrudt/kuldsejlet | lukket kl/klokken; stoppet med/op | Kurset blev desværre aflyst.
off-plan      | fault | har (desværre/derfor/foreløbig/midlertidigt) (måttet) aflyst/aflyse/droppet/droppe/opgivet/opgive/indstillet/indstille | | Vi har måttet aflyse begge ture.
off-plan      | fault | måtte/måttet … aflyse/aflyses/droppe/droppes/opgive/opgives/indstille/indstilles/lukke/stoppe | | Vi måtte opgive kurset.
off-plan      | fault | ikke … som/efter planlagt/planen/forventet/ventet/aftalt/tidsplanen | | Det går ikke efter planen.
off-plan      | fault | følger/følges/holder/holdes ikke … planen/tidsplanen | | Vi følger ikke planen.
off-plan      | fault | anderledes/langsommere/dårligere/sværere end … planlagt/ventet/forventet/håbet | | Det går langsommere end ventet.
off-plan      | fault | afviger/afvigelse/afvigelser fra | | Vi afviger fra planen.
off-plan      | fault | delvist/delvis … som/efter planlagt/planen | | Aktiviteten kører delvist som planlagt.
off-plan      | fault | kører/fungerer/gennemført/gennemføres (kun/foreløbig) delvist/delvis | | Forløbet kører kun delvist.
off-plan      | fault | kun/blot … af … planlagt/planlagte/ud/fire/fem/seks/otte/ti/tolv | | Kun to af fem kurser er holdt.
off-plan      | fault | ikke … i gang | først/efterår*/sommerferien/planlagt/aftalt/planen | Vi er endnu ikke kommet i gang.
off-plan      | fault | ikke … begyndt/startet/påbegyndt/igangsat/opstartet/åbnet | først/efterår*/sommerferien/planlagt/aftalt/planen/afholdes | Værkstedet er ikke åbnet.
off-plan      | fault | ikke … begynde/starte/åbne/igangsætte/komme | først/efterår*/sommerferien/planlagt/aftalt/planen/afholdes/ind/ud/alene/hjem | Vi kan ikke åbne endnu.
off-plan      | fault | ikke blevet/lykkedes/lykkes … til/at | | Det er ikke lykkedes at få et hold.
off-plan      | fault | planen/tidsplanen … skredet/skrider/sprængt/brudt | | Planen er skredet.
off-plan      | fault | faldet/falder til jorden | | Aftalen er faldet til jorden.
off-plan      | fault | ikke kommet … fra/op/ud start/stedet/køre/over | | Holdet er ikke kommet ud over stedet.
off-plan      | fault | ikke nået … planlagt/planlagte | | Vi har ikke nået de planlagte ture.
off-plan      | fault | mangler stadig/endnu at | | Vi mangler stadig at oprette holdet.
off-plan      | hint  | afventer/venter på | | Vi venter på byggetilladelsen.
off-plan      | hint  | ikke … ansat/oprettet/etableret/bevilget/fundet | | Der er endnu ikke fundet et lokale.
late          | fault | aktiviteten/aktiviteterne/projektet/indsatsen/forløbet/forløbene/kurset/arbejdet/opstarten/starten/tidsplanen/leverancen/leverancerne/vi/alt … forsinket/forsinkede/forsinkelse/bagud/bagefter/udskudt/udsat/udskydes/rykket/forskudt | udskudt/udsat/rykket/flyttet fra 2*/sidste | Projektet er to måneder forsinket.
late          | hint  | forsinket/forsinkede/forsinker/forsinkelse/forsinkelser/forsinkelsen/forsinkelserne/forsinkes | | Byggeriet er forsinket.
late          | fault | bagud/bagefter (med/i/for) … planen/tidsplanen | | Vi er bagud i forhold til planen.
late          | hint  | bagud/bagefter/efterslæb | | Holdet er lidt bagefter.
late          | fault | udskudt/udsat/udskydes/udsættes/udskyde/udsætte | udskudt/udsat/rykket/flyttet fra 2*/sidste; udsat/udsatte bolig*/område*/unge/børn | Kurset er udskudt til efteråret.
late          | fault | skubbe/skubbet/skubbes/skyde/skudt/skydes … til/frem | skubbe/skubbet/skubbes/skyde/skudt/skydes til | Vi har måttet skubbe opstarten til efter ferien.
late          | hint  | udskudt/udsat/rykket/flyttet fra 2*/sidste | | Festen er udskudt fra 2021.
late          | fault | senere/sent end planlagt/ventet/forventet/aftalt | | Det gik senere end ventet i gang.
late          | fault | senere/sent … end … planlagt/ventet/forventet/aftalt | | Vi begyndte senere end planlagt.
late          | fault | kom/kommet/begyndt/startet/begyndte/startede/gik/gået (for) sent/forsinket | | Vi kom sent i gang.
late          | fault | er … først … kommet/begyndt/startet/gået | | Vi er først lige kommet i gang.
late          | fault | trækker/trukket/trak (længe) ud | | Forhandlingerne er trukket ud.
late          | hint  | længere tid end | | Det tager længere tid end ventet.
less          | hint  | færre/mindre/lavere end … planlagt/ventet/forventet/håbet/aftalt | konflikt*/klage*/anmeld*/indbrud/hærværk/uro/utryg*/problem* | Der er kommet færre end ventet.
less          | hint  | færre/mindre … end … planlagt/ventet/forventet/håbet/aftalt/planen | konflikt*/klage*/anmeld*/indbrud/hærværk/uro/utryg*/problem* | Der er kommet færre unge end ventet.
less          | hint  | ud af (de) … regnet/håbet/ventet/forventet/planlagt/planlagte/aftalt/aftalte | alle | Der kom fire ud af de 25, vi havde regnet med.
less          | hint  | mindre fokus/tid/arbejde | | Der vil være mindre fokus på udvikling.
less          | hint  | arbejdet/arbejdes/arbejder mindre | | I år bliver der arbejdet mindre med udvikling.
less          | hint  | nedprioriter*/nedskaler*/reducer* | | Antallet af ture reduceres.
less          | hint  | skåret/skæres/skærer ned | | Der er skåret ned på turene.
on-plan       | fault | ^ ja | | Ja, vi mødes hver uge.
on-plan       | fault | ^ som planlagt | | Som planlagt, begge aftener er holdt.
on-plan       | fault | planmæssigt | ikke planmæssigt | Projektet er forløbet planmæssigt.
on-plan       | fault | kører/går/forløber/fungerer/gik/kørt/gået … som/efter planlagt/planen/aftalt | | Alt kører som planlagt.
on-plan       | fault | følger/holder … planen/tidsplanen | | Vi følger planen.
on-plan       | fault | i fuld/fuldt gang | | Vi er i fuld gang.
running       | hint  | i gang igen | | Holdet er i gang igen.
on-plan       | hint  | alle/alt … gennemført/afholdt/leveret/nået/udført/holdt | undtagen/bortset/næsten/ikke/mangler/på nær | Alle seks oplæg er gennemført.
on-plan       | hint  | udestår intet/ikke | | Der udestår intet.
on-plan       | hint  | alle/alt/samtlige … overholdt | undtagen/bortset/næsten/ikke/mangler/på nær | Alle aftaler er overholdt.
running       | hint  | genoptaget/genåbnet | | Træningen er genoptaget.
running       | hint  | er/mødes/træner/kører/holder/har/spiller/går … hver uge/dag/mandag/tirsdag/onsdag/torsdag/fredag/lørdag/søndag/måned/gang | normalt/plejer/plejede/tidligere/før/ellers/når | Vi er i hallen hver onsdag.
running       | hint  | kører/køre/gang/åbent/åben/åbnet igen | når/hvis/før/først/indtil/inden/håber/forventer/regner/efter | Vi er oppe at køre igen.
running       | hint  | holdes/afholdes/holdt/afholdt hver uge/mandag/tirsdag/onsdag/torsdag/fredag/lørdag/søndag/måned | normalt/plejer/plejede/tidligere/før/ellers/når | Aftenerne bliver holdt hver onsdag.
running       | hint  | siden … fuldt hus/åbent | | Vi har siden haft fuldt hus.
adjustment    | fault | ^ ja | | Ja, mødetiden.
adjustment    | fault | må/skal/bør/bliver/blev/er/vil/kan/kunne/vi/at/har … ændre/ændres/ændret/ændrer/justere/justeres/justeret/justerer/tilpasse/tilpasses/tilpasset/tilpasser/omlægge/omlægges/omlagt/revidere/revideres/revideret | løbende/hen ad vejen; ændre/ændrer/ændret adfærd*/vane*/holdning*/mening/syn | Tidsplanen skal ændres.
adjustment    | fault | tilpasses/justeres/ændres/omlægges/revideres/udskydes/udsættes/forlænges/forkortes/nedskaleres/reduceres/skæres/udvides/flyttes/rykkes/erstattes/udskiftes/aflyses | løbende/hen ad vejen | Leverancerne tilpasses den kortere tid.
adjustment    | fault | må/skal/bør/bliver/er/vil/vi/at/har/blevet … flytte/flyttet/flytter/rykke/rykket/rykker/udskyde/udskudt/udskyder/udvide/udvidet/udvider/skære/skåret/skærer/reducere/reduceret/reducerer/nedskalere/nedskaleret/forlænge/forlænget/forlænger/forkorte/forkortet/erstatte/erstattet/erstatter/udskifte/udskiftet/udskifter | er flyttet ind | Vi vil gerne rykke holdet til torsdag.
adjustment    | fault | lave/laves/lavet/lægge/lægges/lagt … om | lavet en aftale/oplæg; synd at | Tidsplanen laves om.
adjustment    | fault | sat/sættes/sætter (målet/antallet) ned/op | sat op på | Målet er sat ned til 20 unge.
adjustment    | fault | sætte målet/antallet/måltallet ned/op | | Kan vi ikke sætte målet ned til 20?
adjustment    | fault | behov/brug for | | Der er brug for en større sal.
adjustment    | fault | mangler/ønsker/ønskes | ønsker ikke | Vi ønsker et ekstra hold om fredagen.
adjustment    | fault | nødvendigt/nødvendig/nødt at/til | | Det er nødvendigt at finde et andet lokale.
adjustment    | fault | vil/ville (gerne) … have/prøve/forsøge/finde/ansætte/søge/begynde/starte | | Vi vil gerne prøve en ny åbningstid.
adjustment    | fault | merudgift/merudgifter/merudgiften/ekstraudgift/ekstraudgifter/merforbrug | | Der er kommet en merudgift på 8.000 kr.
adjustment    | fault | flere/ekstra penge/midler/timer/kroner/kr/ressourcer/hænder | | Der skal flere timer til.
adjustment    | fault | slår/rækker ikke | | Budgettet slår ikke til.
adjustment    | fault | i stedet | | Vi mødes i stedet om torsdagen.
adjustment    | fault | bytte/byttes/byttet/skifte/skiftes/skiftet … ud/med/til | skifteholdet | Kan vi bytte mandagen ud med lørdagen?
adjustment    | fault | udgå/udgår/udgået af planen | | Det tredje gårdrum må udgå af planen.
adjustment    | fault | ny/nyt/nye/anden/andet tidsplan/lokale/lokaler/dato/datoer/tidspunkt/tovholder/leder/budget/partner/partnere/målgruppe | | Vi søger et nyt lokale.
adjustment    | hint  | juster/justeringer/justeringen/ændringer/ændringen | sidste år; fra/siden sidste; de/disse ændringer/justeringer | Der er nogle ændringer i mødetiden.
adjustment    | fault | opjuster*/nedjuster*/omfordel*/omdispon*/tilføj* | | Budgettet omfordeles.
adjustment    | hint  | foreslår/foreslås/anbefaler/anbefales | | Vi foreslår en anden mødetid.
adjustment    | hint  | fremover | | Fremover holder vi åbent om søndagen.
adjustment    | hint  | overvejer/overvejes/drøfter/drøftes | | Vi overvejer en anden mødetid.
no-adjustment | fault | ^ nej | | Nej, planen holder.
no-adjustment | fault | ^ ikke nødvendigt/aktuelt/relevant | | Ikke nødvendigt, planen holder.
no-adjustment | fault | ingen/ikke … justering/justeringer/justere/justeres/ændring/ændringer/ændre/ændres/tilpasning/tilpasninger/tilpasses | | Der er ikke behov for justeringer.
no-adjustment | fault | ingen/ikke behov/brug/grund | | Det er der ikke behov for.
no-adjustment | fault | fortsætter/fortsætte (bare) som det er | | Vi fortsætter bare, som det er.
no-adjustment | fault | uændret/uændrede | | Vi fortsætter uændret.
no-adjustment | fault | ikke … laves/lave/lavet om/noget | | Vi skal ikke have lavet noget om.
no-adjustment | fault | lad/lade det … blive/være som det/nu | | Lad det endelig blive, som det er.
no-adjustment | hint  | fungerer/virker (fint/godt/rigtig/udmærket) … som det er/kører | | Det fungerer fint, som det er nu.
no-adjustment | fault | fortsætter/fortsættes … som/efter planlagt/hidtil/planen/nu | | Vi fortsætter som hidtil.
`

const isRow = (line: string): boolean => line.includes('|') && !line.startsWith('says')

function rowOf(line: string): ContradictionWords {
  const [kind, weight, words = '', not = '', example = ''] = line.split('|').map((cell) => cell.trim())
  const says = sayings.find((one) => one === kind)
  if (says === undefined || (weight !== 'fault' && weight !== 'hint'))
    throw new TypeError(`Cannot read the table of contradiction words: its row is like no other, ${line}`)
  const barred = not === '' ? {} : { unless: anyOf(not.split('; ')) }
  return { says, weight, words, pattern: phrase(words), ...barred, example }
}

/** The words that make a contradiction, with a sentence for each that the tests try. */
export const contradictionWords: readonly ContradictionWords[] = table.split('\n').filter(isRow).map(rowOf)
