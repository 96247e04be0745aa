//! What Galician questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!("quen; de quen; a quen; con quen; por quen; para quen; quen é que; que persoa; que persoas"),
    when: phrases!(
        "cando; desde cando; dende cando; ata cando; até cando; a partir de cando; para cando; en que ano; \
         de que ano; en que mes; en que data; en que día; que día; a que hora; en que momento; en que época; \
         en que século; cando é que"
    ),
    place: phrases!(
        "onde; u-lo; de onde; dende onde; desde onde; por onde; ata onde; cara a onde; a onde; aonde; en que país; \
         de que país; en que cidade; en que lugar; en que sitio; en que rexión; en que provincia; en que concello; \
         onde está; onde están"
    ),
    why: phrases!(
        "por que; por que razón; por que motivo; por que causa; para que; con que fin; con que obxectivo; \
         cal é o motivo; cal é a razón; cal é a causa; a que se debe; debido a que causa; como é que"
    ),
    how: phrases!("como; de que xeito; de que maneira; de que modo; de que forma; por que medio; mediante que"),
    how_many: phrases!("cantos; cantas; cantas veces; de cantos; de cantas; en cantos; en cantas"),
    how_much: phrases!(
        "canto; canta; que cantidade; que cantidade de; que porcentaxe; que parte; que proporción; en canto"
    ),
    money: phrases!(
        "canto custa; canto custan; canto custou; canto custaba; canto vale; canto valen; canto hai que pagar; \
         canto se paga; canto diñeiro; cantos cartos; cantos euros; a que prezo; que prezo; que prezo ten; \
         cal é o prezo; cal é o custo; cal é o importe; a canto está; a como está"
    ),
    measures: phrases!(
        "canto tempo; durante canto tempo; desde hai canto; canto dura; canto durou; canto tarda; canto mide; \
         canto miden; canto pesa; canto pesan; cantos anos; que idade; a que idade; con que idade; \
         a partir de que idade; que altura; cal é a altura; que lonxitude; cal é a lonxitude; que longo; que largo; \
         que anchura; que profundidade; que tamaño; cal é o tamaño; que distancia; a que distancia; \
         cal é a distancia; que peso; cal é o peso; a que velocidade; que velocidade; cal é a velocidade; \
         a que temperatura; que temperatura; cal é a temperatura; que duración; que superficie; cantos quilómetros; \
         cantos metros; cantas horas; cantos días; cantos quilos"
    ),
    defines: phrases!(
        "que é; que é un; que é unha; que é o; que é a; que son; que significa; que significan; que quere dicir; \
         que queren dicir; que se entende por; que entendemos por; a que se chama; cal é a definición de; \
         cal é o significado de; definición de; significado de; define; defina; en que consiste; a que se refire"
    ),
    lists: phrases!(
        "cales; cales son; cales son os; cales son as; que tipos de; que clases de; enumera; enumere; lista; listar; \
         fai unha lista; faga unha lista; dáme unha lista; déame unha lista; nomea; menciona; mencione; cite"
    ),
    what: phrases!(
        "que; cal; cal é; cal foi; cal era; que cousa; de que; con que; en que; sobre que; a que; que tipo de"
    ),
    yes_no: phrases!(
        "é; son; era; eran; foi; foron; está; están; hai; había; existe; existen; pode; poden; podería; podo; \
         podemos; pódese; debe; deben; débese; debo; debería; ten; teñen; hai que; cómpre; precisa; será; será que; \
         é certo que; é verdade que; é posible; é necesario; é obrigatorio; paga a pena; serve; acaso"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "ola; ola a todos; ola a todas; ola a todos e todas; ola equipo; ola xente; moi boas; bos días; bo día; \
         bos días a todos; boas tardes; boas noites; ei; hey; hello; estimado; estimada; estimados; estimadas; \
         estimado señor; estimada señora; estimados señores; estimado equipo; estimados compañeiros; querido; \
         querida; queridos; queridos amigos; prezado; prezada; prezados; benquerido; benquerida; a quen corresponda; \
         saúdos a todos; olas; boas; boas a todos"
    ),
    thanks: phrases!(
        "grazas; moitas grazas; mil grazas; moitísimas grazas; grazas de antemán; moitas grazas de antemán; \
         grazas por adiantado; moitas grazas por adiantado; desde xa grazas; grazas pola axuda; \
         grazas pola túa axuda; grazas pola súa axuda; grazas pola vosa axuda; grazas pola resposta; \
         grazas pola atención; grazas a todos; graciñas; moitas graciñas; agradézollo; agradézocho; agradézovolo; \
         agradecido; agradecida; moi agradecido; moi agradecida; obrigado; obrigada; gracias; moitas gracias; grz"
    ),
    closings: phrases!(
        "saúdos; un saúdo; saúdos cordiais; un cordial saúdo; cordiais saúdos; reciba un cordial saúdo; \
         moitos saúdos; atentamente; moi atentamente; atte; cordialmente; unha aperta; apertas; unha forte aperta; \
         biquiños; ata logo; ata pronto; ata despois; até logo; até pronto; ata mañá; vémonos; deica logo; adeus; \
         abur; que teñas un bo día; que teña un bo día; que teñades un bo día; boa fin de semana; bo fin de semana; \
         quedo á espera; quedo á espera da súa resposta; respectuosamente; bicos e apertas"
    ),
    urgencies: phrases!(
        "urxente; é urxente; é moi urxente; con urxencia; urxe; cúrreme présa; córreme présa; o antes posible; \
         canto antes; o máis axiña posible; o máis pronto posible; o máis rápido posible; \
         tan pronto como sexa posible; asap; pregunta rápida; unha pregunta rápida; unha preguntiña; \
         só unha pregunta; só unha pregunta rápida; unha dúbida rápida; teño présa; necesítoo xa; \
         necesítoo para hoxe; é para hoxe"
    ),
    forms: phrases!(
        "nunha frase; nunha oración; en dúas frases; en poucas frases; en poucas palabras; en resumo; brevemente; \
         de forma breve; de xeito breve; de forma resumida; resumidamente; con palabras sinxelas; \
         en palabras sinxelas; en termos sinxelos; de forma sinxela; de xeito sinxelo; nunha linguaxe sinxela; \
         como lista; en forma de lista; con viñetas; paso a paso; paso por paso; en detalle; con detalle; \
         detalladamente; polo miúdo; de forma detallada; como se tivese cinco anos; como se tivese 5 anos; \
         como a un neno; con exemplos; con fontes; coas fontes; sé breve; sexa breve; resposta curta; \
         responde brevemente; en forma de táboa; responde en galego; responda en galego; en galego por favor"
    ),
    frames: phrases!(
        "pódesme dicir; pódeme dicir; podes dicirme; pode dicirme; poderíasme dicir; poderíame dicir; \
         poderías dicirme; podería dicirme; podédesme dicir; podedes dicirme; poderiades dicirme; podes explicarme; \
         pode explicarme; pódesme explicar; pódeme explicar; poderías explicarme; podería explicarme; sabes; \
         sabes se; sabe vostede; sabe vostede se; sabedes; sabedes se; saben vostedes; alguén sabe; alguén sabe se; \
         alguén me pode dicir; alguén pode dicirme; alguén podería dicirme; alguén me sabe dicir; quixera saber; \
         quixera saber se; gustaríame saber; gustaríame saber se; quero saber; quero saber se; querería saber; \
         quería saber; desexo saber; necesito saber; preciso saber; interésame saber; pregúntome; pregúntome se; \
         preguntábame; preguntábame se; teño unha pregunta; teño unha dúbida; teño unha consulta; unha pregunta; \
         unha dúbida; unha consulta; a miña pregunta é; a miña dúbida é; a pregunta é; podo preguntar; pódese saber; \
         por favor; se fas favor; fai favor; faga o favor; tes idea de; tedes idea de"
    ),
    sources: phrases!(
        "segundo o artigo; segundo os artigos; segundo o texto; segundo os textos; segundo o documento; \
         segundo os documentos; segundo a documentación; segundo os meus artigos; de acordo co artigo; \
         de acordo cos artigos; de acordo co texto; de acordo coa documentación; conforme o artigo; \
         conforme o texto; no artigo; nos artigos; neste artigo; nos meus artigos; nos teus artigos; no texto; \
         nos textos; na documentación; nos documentos"
    ),
    hedges: phrases!(
        "perdón; perdoa; perdoe; perdoade; perdón pola molestia; perdoade a molestia; desculpa; desculpe; desculpen; \
         desculpade; desculpa a molestia; desculpe a molestia; desculpade a molestia; síntoo; sinto molestar; \
         laméntoo; pregunta parva; pregunta estúpida; pregunta tola; se cadra é unha pregunta parva pero; \
         quizais sexa unha pregunta parva pero; pode que sexa unha pregunta parva pero; son novo aquí; \
         son nova aquí; son novo nisto; son nova nisto; son principiante; son novato; non estou seguro; \
         non estou segura; xa busquei; xa o busquei; busquei pero non atopei nada; non atopei nada; non atopo nada; \
         se alguén o sabe; se é posible; se non é molestia"
    ),
    commands: phrases!(
        "dime; dígame; díganme; dicídeme; explica; explícame; explíqueme; explique; explicádeme; describe; describa; \
         descríbeme; amósame; amóseme; móstrame; móstreme; ensíname; dáme; déame; dádeme; enumera; enumere; nomea; \
         menciona; mencione; cite; lista; indica; indique; indícame; indíqueme; cóntame; cónteme; fálame de; \
         fáleme de; resume; resuma; define; defina; sinala; sinale; busca; busque; atopa; atope; lémbrame"
    ),
};
