//! What Polish questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "kto; kogo; komu; kim; z kim; o kim; u kogo; dla kogo; od kogo; czyj; czyja; czyje; czyi; która osoba; \
         które osoby; jaki człowiek; jacy ludzie; kim jest; kim był; kim była"
    ),
    when: phrases!(
        "kiedy; od kiedy; do kiedy; odkąd; na kiedy; w którym roku; w jakim roku; od którego roku; do którego roku; \
         w którym miesiącu; w jakim miesiącu; w którym wieku; którego dnia; w jakim dniu; w jakich latach; \
         w jakim czasie; w jakim okresie; jakiego dnia; o której; o której godzinie; od której godziny; \
         do której godziny; do jakiej daty"
    ),
    place: phrases!(
        "gdzie; dokąd; skąd; którędy; w jakim mieście; w którym mieście; w jakich miastach; z jakiego miasta; \
         w jakim kraju; w którym kraju; w jakich krajach; w których krajach; z jakiego kraju; w jakim miejscu; \
         w którym miejscu; w jakim regionie; w jakim województwie; na jakiej ulicy; na jakim kontynencie"
    ),
    why: phrases!(
        "dlaczego; czemu; po co; z jakiego powodu; z jakich powodów; z jakiej przyczyny; z jakich przyczyn; \
         w jakim celu; przez co; jaki jest powód; jaka jest przyczyna; jakie są przyczyny; jakie są powody; \
         co było przyczyną; co jest przyczyną; co powoduje; co spowodowało; czym spowodowane; skąd się bierze"
    ),
    how: phrases!("jak; w jaki sposób; jakim sposobem; jakimi sposobami; za pomocą czego; dzięki czemu"),
    how_many: phrases!("ile razy; ile osób; ilu; ilu ludzi; ile sztuk; jaka liczba; jaka jest liczba; jak często"),
    how_much: phrases!("ile; jaka ilość; jaka część; jaki udział; jaka jest ilość"),
    money: phrases!(
        "ile kosztuje; ile kosztują; ile kosztował; ile kosztowała; ile kosztowało; ile będzie kosztować; \
         ile to kosztuje; ile się płaci; ile trzeba zapłacić; ile pieniędzy; jaka jest cena; jaki jest koszt; \
         jakie są koszty; w jakiej cenie; po ile; jaka kwota; jaka suma; jaką kwotę; ile zarabia; ile zarabiają; \
         ile wynosi opłata; ile wynosi cena; ile złotych; za ile złotych"
    ),
    measures: phrases!(
        "jak długo; jak długi; jak długa; ile czasu; ile trwa; ile trwał; ile trwała; ile trwało; ile lat; \
         ile ma lat; ile miesięcy; ile dni; ile godzin; ile minut; ile waży; ile kilometrów; ile metrów; ile stopni; \
         ile procent; jaki procent; jak daleko; jak wysoko; jak wysoki; jak wysoka; jak głęboko; jak głęboki; \
         jak szeroki; jak szeroka; jak duży; jak duża; jak duże; jak stary; jak stara; jak szybko; jak szybki; \
         jak ciężki; jak zimno; jak gorąco; w jakim wieku; od jakiego wieku; do jakiego wieku; jaka jest długość; \
         jaka jest wysokość; jaka jest powierzchnia; jaka jest prędkość; jaka jest masa; jaka jest temperatura; \
         w jakiej temperaturze; jakiej długości; jakiej wysokości; jakiej wielkości; jaki jest termin; ile wynosi"
    ),
    defines: phrases!(
        "co to jest; co to są; czym jest; czym są; co to; co to znaczy; co znaczy; co oznacza; co oznaczają; \
         co to takiego; co rozumie się przez; co rozumiemy przez; co należy rozumieć przez; \
         co kryje się pod pojęciem; jak definiuje się; jaka jest definicja; definicja pojęcia; definicja; \
         podaj definicję; proszę podać definicję"
    ),
    lists: phrases!(
        "jakie są; jakie; jakich; jakimi; jacy; którzy; wymień; proszę wymienić; lista; wykaz; spis; zrób listę; \
         sporządź listę; podaj wszystkie; podaj przykłady; wylicz"
    ),
    what: phrases!(
        "co; czego; czemu służy; o czym; czym; jaki; jaka; jaką; jakiego; jakiej; jakim; który; która; którą; \
         którego; co dokładnie; co takiego"
    ),
    yes_no: phrases!(
        "czy; czy to; czy jest; czy są; czy można; czy mogę; czy może; czy mogą; czy trzeba; czy należy; \
         czy powinno się; czy istnieje; czy istnieją; czy ma; czy mają; czy muszę; czy warto; czy wolno; \
         czy to prawda; czy będzie; czy był; czy była; czyżby; prawda że"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "cześć; cześć wszystkim; czesc; hej; hej wszystkim; hejka; siema; siemka; siemanko; witam; witam wszystkich; \
         witam serdecznie; witajcie; witaj; dzień dobry; dzien dobry; dzień dobry wszystkim; dobry wieczór; \
         dobrego dnia wszystkim; hello; hi; halo; heja; elo; drogi; droga; drodzy; drogie; szanowny; szanowna; \
         szanowni państwo; szanowny panie; szanowna pani; szanowni; drodzy państwo; drodzy koledzy; panie i panowie; \
         kochani; ludzie kochani; witam państwa"
    ),
    thanks: phrases!(
        "dzięki; dzieki; dziękuję; dziekuje; dziękuje; dziękujemy; dziękuję bardzo; bardzo dziękuję; dzięki bardzo; \
         dzięki wielkie; wielkie dzięki; serdeczne dzięki; serdecznie dziękuję; dziękuję serdecznie; \
         ślicznie dziękuję; dziękuję z góry; z góry dziękuję; z góry dzięki; dzięki z góry; z góry bardzo dziękuję; \
         z góry dziękuję za pomoc; z góry dziękuję za odpowiedź; dziękuję za pomoc; dziękuję za odpowiedź; \
         dziękuję za uwagę; dzięki za pomoc; dzięki za odpowiedź; dziękuję wszystkim; dzięki wszystkim; \
         dziękuję panu; dziękuję pani; dziękuję państwu; będę wdzięczny; będę wdzięczna; będę bardzo wdzięczny; \
         będę bardzo wdzięczna; byłbym wdzięczny; byłabym wdzięczna; będę wdzięczny za pomoc; \
         będę wdzięczna za pomoc; będę wdzięczny za odpowiedź; będę wdzięczna za odpowiedź; dzięks; dzx; thx"
    ),
    closings: phrases!(
        "z poważaniem; z wyrazami szacunku; z szacunkiem; łączę wyrazy szacunku; pozdrawiam; pozdrawiam serdecznie; \
         serdecznie pozdrawiam; pozdrawiam wszystkich; pozdrowienia; serdeczne pozdrowienia; pozdrawiamy; pozdro; \
         pzdr; pozdr; z pozdrowieniami; z najlepszymi życzeniami; z wdzięcznością; łączę pozdrowienia; \
         wszystkiego dobrego; wszystkiego najlepszego; miłego dnia; miłego dnia życzę; życzę miłego dnia; \
         miłego wieczoru; dobrego dnia; dobranoc; do widzenia; do zobaczenia; do usłyszenia; na razie wszystkim; \
         pa pa; czekam na odpowiedź; oczekuję na odpowiedź; ściskam; trzymajcie się; trzymaj się"
    ),
    urgencies: phrases!(
        "pilne; pilnie; bardzo pilne; to pilne; to jest pilne; sprawa pilna; pilna sprawa; pilne pytanie; \
         pilnie potrzebuję; pilnie potrzebuję odpowiedzi; potrzebuję pilnie; potrzebuję szybkiej odpowiedzi; \
         proszę o szybką odpowiedź; proszę o pilną odpowiedź; jak najszybciej; możliwie najszybciej; \
         im szybciej tym lepiej; na wczoraj; na cito; szybkie pytanie; krótkie pytanie; takie szybkie pytanie; \
         jedno pytanie; tylko jedno pytanie; jedno szybkie pytanie; małe pytanie; takie pytanko; \
         mam szybkie pytanie; śpieszy mi się; spieszy mi się; asap"
    ),
    forms: phrases!(
        "krótko; w skrócie; pokrótce; bardzo krótko; najkrócej jak się da; krótko i zwięźle; zwięźle; \
         w dwóch słowach; w kilku słowach; w paru słowach; w jednym zdaniu; jednym zdaniem; w dwóch zdaniach; \
         prostymi słowami; prostym językiem; w prostych słowach; zrozumiałym językiem; w punktach; w podpunktach; \
         od myślników; jako listę; jako lista; w formie listy; w tabeli; w formie tabeli; szczegółowo; \
         bardziej szczegółowo; obszernie; krok po kroku; dla opornych; dla początkujących; dla laika; jak dla laika; \
         jak pięciolatkowi; jakbym miał pięć lat; jakbym miała pięć lat; jak dziecku; na chłopski rozum; \
         łopatologicznie; odpowiedz po polsku; proszę odpowiedzieć po polsku; po polsku proszę; po polsku poproszę; \
         z przykładami; ze źródłami; z cytatami; z linkami; same fakty; tylko fakty; tylko odpowiedź; bez lania wody"
    ),
    frames: phrases!(
        "powiedz mi proszę; proszę powiedz mi; proszę mi powiedzieć; proszę o informację; proszę o odpowiedź; \
         proszę o wyjaśnienie; możesz mi powiedzieć; możesz powiedzieć; może mi pan powiedzieć; \
         może mi pani powiedzieć; czy możesz mi powiedzieć; czy możesz powiedzieć; czy mógłbyś mi powiedzieć; \
         czy mogłabyś mi powiedzieć; mógłbyś mi powiedzieć; mogłabyś mi powiedzieć; czy może mi pan powiedzieć; \
         czy może mi pani powiedzieć; czy mógłby mi pan powiedzieć; czy mogłaby mi pani powiedzieć; \
         czy mogą mi państwo powiedzieć; czy ktoś może mi powiedzieć; czy ktoś mógłby mi powiedzieć; \
         czy ktoś może wyjaśnić; może ktoś powiedzieć; może mi ktoś powiedzieć; możecie mi powiedzieć; \
         czy możecie mi powiedzieć; czy możesz wyjaśnić; czy możesz mi wyjaśnić; wiesz; wiesz może; czy wiesz; \
         czy wiesz może; czy wie pan; czy wie pani; czy wiecie; wiecie może; wie ktoś; wie ktoś może; czy ktoś wie; \
         ktoś wie; ktoś może wie; ma ktoś pojęcie; czy orientuje się ktoś; orientuje się ktoś; chcę wiedzieć; \
         chcę się dowiedzieć; chciałbym wiedzieć; chciałabym wiedzieć; chciałbym się dowiedzieć; \
         chciałabym się dowiedzieć; chcę zapytać; chciałem zapytać; chciałam zapytać; chciałbym zapytać; \
         chciałabym zapytać; chciałbym spytać; chciałabym spytać; mogę zapytać; czy mogę zapytać; czy można zapytać; \
         mogę spytać; zastanawiam się; interesuje mnie; ciekawi mnie; ciekaw jestem; jestem ciekaw; jestem ciekawa; \
         mam pytanie; mam takie pytanie; mam jedno pytanie; takie pytanie; moje pytanie brzmi; moje pytanie to; \
         pytanie brzmi; pytanie mam; proszę; bardzo proszę; prosiłbym o informację; prosiłabym o informację; \
         pomóżcie; pomóż mi zrozumieć; pomóżcie mi zrozumieć; jeśli można; jeśli to możliwe; nie mogę zrozumieć; \
         nie rozumiem; muszę wiedzieć; potrzebuję wiedzieć; przypomnij mi; bądź tak miły i powiedz"
    ),
    sources: phrases!(
        "według artykułów; według tego artykułu; zgodnie z tym artykułem; zgodnie z artykułami; według tekstu; \
         zgodnie z tekstem; według dokumentacji; zgodnie z dokumentacją; według dokumentów; zgodnie z dokumentami; \
         według źródeł; wg tekstu; wg dokumentacji; wg artykułów; sądząc po tekście; jeśli wierzyć artykułowi; \
         w tym artykule; w artykułach; w tych artykułach; w moich artykułach; w naszych artykułach; w tekście; \
         w tym tekście; w dokumentacji; w moich dokumentach"
    ),
    hedges: phrases!(
        "przepraszam; przepraszam bardzo; najmocniej przepraszam; sorry; sorki; sorka; wybacz; wybaczcie; \
         proszę wybaczyć; przepraszam że przeszkadzam; przepraszam za kłopot; przepraszam że pytam; \
         przepraszam za głupie pytanie; sorry za głupie pytanie; wybaczcie głupie pytanie; głupie pytanie; \
         głupie pytanie ale; może głupie pytanie; może głupie pytanie ale; może to głupie pytanie; \
         może to głupie pytanie ale; pewnie głupie pytanie; pewnie głupie pytanie ale; jestem tu nowy; \
         jestem tu nowa; jestem nowy; jestem nowa; jestem początkujący; jestem początkująca; \
         jestem zielony w temacie; nie jestem pewien; nie jestem pewna; nie jestem pewien ale; nie jestem pewna ale; \
         jeśli się nie mylę; o ile się nie mylę; jeśli dobrze rozumiem; jeśli ktoś wie; jeśli ktoś coś wie; \
         już szukałem; już szukałam; szukałem ale nie znalazłem; szukałam ale nie znalazłam; \
         nie znalazłem odpowiedzi; nie znalazłam odpowiedzi; może nie na temat"
    ),
    commands: phrases!(
        "powiedz; powiedz mi; powiedzcie; powiedzcie mi; proszę powiedzieć; opowiedz; opowiedz mi; opowiedz o; \
         opowiedz mi o; proszę opowiedzieć o; wyjaśnij; wyjaśnij mi; wyjaśnijcie; proszę wyjaśnić; wytłumacz; \
         wytłumacz mi; wytłumaczcie; proszę wytłumaczyć; opisz; opiszcie; proszę opisać; podaj; podajcie; \
         proszę podać; wymień; wymieńcie; proszę wymienić; wskaż; proszę wskazać; pokaż; pokażcie; pokaż mi; \
         proszę pokazać; daj mi; dajcie mi; znajdź; znajdź mi; proszę znaleźć; napisz; napiszcie; proszę napisać; \
         porównaj; proszę porównać; streść; podsumuj; proszę podsumować; odpowiedz; proszę odpowiedzieć; omów; \
         scharakteryzuj"
    ),
};
