//! What Spanish questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "quién; quiénes; a quién; de quién; con quién; por quién; para quién; a quiénes; de quiénes; qué persona; \
         qué personas"
    ),
    when: phrases!(
        "cuándo; desde cuándo; hasta cuándo; a partir de cuándo; para cuándo; en qué año; en qué mes; en qué fecha; \
         qué fecha; en qué día; qué día; a qué hora; en qué momento; en qué época; en qué siglo; de qué año; \
         en cuál año; qué año"
    ),
    place: phrases!(
        "dónde; adónde; a dónde; de dónde; en dónde; por dónde; hacia dónde; hasta dónde; en qué país; \
         en qué ciudad; en qué lugar; en qué sitio; en qué región; en qué provincia; de qué país"
    ),
    why: phrases!(
        "por qué; por qué razón; por qué motivo; por qué causa; a causa de qué; debido a qué; para qué; con qué fin; \
         con qué objetivo; cuál es la razón; cuál es el motivo; cuál es la causa; a qué se debe; cómo es que; xq; pq"
    ),
    how: phrases!("cómo; de qué manera; de qué modo; de qué forma; por qué medio; en qué forma; mediante qué"),
    how_many: phrases!(
        "cuántos; cuántas; cuántas veces; qué cantidad de personas; a cuántos; de cuántos; de cuántas; en cuántos; \
         en cuántas"
    ),
    how_much: phrases!(
        "cuánto; cuánta; qué cantidad; qué cantidad de; qué parte; qué proporción; en cuánto; qué porcentaje; \
         cuál es la cantidad de"
    ),
    money: phrases!(
        "cuánto cuesta; cuánto cuestan; cuánto costó; cuánto costaba; cuánto vale; cuánto valen; cuánto sale; \
         cuánto hay que pagar; cuánto se paga; cuánto dinero; a cuánto está; a qué precio; qué precio; \
         qué precio tiene; cuál es el precio; cuál es el costo; cuál es el coste; cuál es el importe; qué cuesta; \
         cuántos euros; cuántos dólares; cuántos pesos; cuánto cobran"
    ),
    measures: phrases!(
        "cuánto tiempo; durante cuánto tiempo; desde hace cuánto; cuánto dura; cuánto duró; cuánto tarda; \
         cuánto mide; cuánto miden; cuánto pesa; cuánto pesan; cuántos años; qué edad; a qué edad; \
         a partir de qué edad; qué altura; cuál es la altura; qué longitud; cuál es la longitud; qué largo; \
         qué ancho; qué profundidad; qué tamaño; cuál es el tamaño; qué distancia; a qué distancia; \
         cuál es la distancia; qué peso; cuál es el peso; a qué velocidad; qué velocidad; cuál es la velocidad; \
         a qué temperatura; qué temperatura; qué tan alto; qué tan largo; qué tan grande; qué tan lejos; \
         qué tan rápido; cuántos kilómetros; cuántos metros; cuántas horas; cuántos días; cuántos kilos; \
         cuál es la duración; qué duración"
    ),
    defines: phrases!(
        "qué es; qué es un; qué es una; qué es el; qué es la; qué son; qué son los; qué son las; qué significa; \
         qué significan; qué quiere decir; qué quieren decir; qué se entiende por; qué entendemos por; \
         a qué se llama; a qué se refiere; a qué se denomina; cuál es la definición de; cuál es el significado de; \
         definición de; significado de; define; defina; en qué consiste"
    ),
    lists: phrases!(
        "cuáles; cuáles son; cuáles son los; cuáles son las; qué tipos de; qué clases de; qué ejemplos; enumera; \
         enumere; enumerar; lista; listar; haz una lista; haga una lista; dame una lista; deme una lista; nombra; \
         nombre los; nombre las; cite; menciona; mencione"
    ),
    what: phrases!("qué; cuál; a qué; de qué; con qué; en qué; sobre qué; qué cosa; cuál es; cuál fue; cuál era"),
    yes_no: phrases!(
        "es; son; era; eran; fue; fueron; está; están; hay; había; existe; existen; puede; pueden; podría; puedo; \
         podemos; se puede; se pueden; se debe; debe; deben; debo; debería; tiene; tienen; hay que; ha; han; \
         necesita; será; es cierto que; es verdad que; es posible; es necesario; es obligatorio; sirve; \
         vale la pena; acaso"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "hola; hola a todos; hola a todas; hola a todos y todas; hola equipo; hola buenas; hola qué tal; holi; \
         holis; muy buenas; buenos días; buen día; buenas tardes; buenas noches; buenos días a todos; \
         saludos a todos; estimado; estimada; estimados; estimadas; estimado señor; estimada señora; \
         estimados señores; estimado equipo; estimados compañeros; querido; querida; queridos; queridos amigos; \
         muy señor mío; muy señores míos; a quien corresponda; hey; hello; buenas; buenas a todos"
    ),
    thanks: phrases!(
        "gracias; muchas gracias; mil gracias; muchísimas gracias; gracias de antemano; muchas gracias de antemano; \
         gracias por adelantado; desde ya gracias; desde ya muchas gracias; gracias por la ayuda; \
         gracias por su ayuda; gracias por tu ayuda; gracias por vuestra ayuda; gracias por la respuesta; \
         gracias por su respuesta; gracias a todos; gracias por su tiempo; gracias por su atención; \
         de antemano gracias; de antemano muchas gracias; le agradezco; te agradezco; se lo agradezco; \
         te lo agradezco; os lo agradezco; se agradece; muy agradecido; muy agradecida; un millón de gracias; grax; \
         grcs; thx"
    ),
    closings: phrases!(
        "saludos; un saludo; saludos cordiales; un cordial saludo; cordiales saludos; reciba un cordial saludo; \
         muchos saludos; atentamente; atte; muy atentamente; cordialmente; un abrazo; abrazos; un fuerte abrazo; \
         con cariño; hasta luego; hasta pronto; hasta la próxima; nos vemos; adiós; chao; chau; respetuosamente; \
         quedo a la espera; quedo atento; quedo atenta; quedo a la espera de su respuesta; que tengas un buen día; \
         que tenga un buen día; que tengan un buen día; slds; sldos; muchos besos; besos y abrazos"
    ),
    urgencies: phrases!(
        "urgente; es urgente; es muy urgente; urge; me urge; con urgencia; lo antes posible; cuanto antes; \
         lo más pronto posible; lo más rápido posible; tan pronto como sea posible; a la mayor brevedad; asap; \
         pregunta rápida; una pregunta rápida; una preguntita; una pregunta corta; solo una pregunta; \
         sólo una pregunta rápida; tengo prisa; lo necesito ya; lo necesito para hoy; lo necesito rápido; \
         rápido por favor"
    ),
    forms: phrases!(
        "en una frase; en una oración; en dos frases; en pocas palabras; en unas pocas palabras; en resumen; \
         resumido; brevemente; de forma breve; de manera breve; de forma resumida; con palabras sencillas; \
         en palabras sencillas; en términos sencillos; en términos simples; de forma sencilla; de manera sencilla; \
         en lenguaje sencillo; como lista; en forma de lista; en viñetas; con viñetas; paso a paso; en detalle; \
         con detalle; de forma detallada; detalladamente; como si tuviera cinco años; como si tuviera 5 años; \
         como a un niño; con ejemplos; con fuentes; con las fuentes; sé breve; sea breve; respuesta corta; \
         responde brevemente; en forma de tabla; responde en español; responda en español; en español por favor"
    ),
    frames: phrases!(
        "puedes decirme; puede decirme; podrías decirme; podría decirme; podrían decirme; me puedes decir; \
         me puede decir; me podrías decir; me podría decir; me pueden decir; me podrían decir; me podéis decir; \
         podéis decirme; me dices; puedes explicarme; puede explicarme; podrías explicarme; podría explicarme; \
         me puedes explicar; me puede explicar; me podrías explicar; me podría explicar; sabes; sabes si; \
         sabe usted; sabe usted si; saben ustedes; sabéis; sabéis si; alguien sabe; alguien sabe si; \
         alguien me puede decir; alguien puede decirme; alguien podría decirme; alguien me podría decir; \
         quisiera saber; quisiera saber si; me gustaría saber; me gustaría saber si; quiero saber; quiero saber si; \
         querría saber; deseo saber; necesito saber; necesito saber si; me interesa saber; me pregunto; \
         me pregunto si; me preguntaba; me preguntaba si; tengo una pregunta; tengo una duda; una pregunta; \
         una duda; una consulta; tengo una consulta; mi pregunta es; mi duda es; la pregunta es; puedo preguntar; \
         se puede saber; por favor; porfa; porfavor; xfa; tienes idea de; tienen idea de; ayúdame a entender"
    ),
    sources: phrases!(
        "según el artículo; según los artículos; según el texto; según los textos; según el documento; \
         según los documentos; según la documentación; según mis artículos; según tus artículos; \
         de acuerdo con el artículo; de acuerdo con los artículos; de acuerdo con el texto; \
         de acuerdo con la documentación; de acuerdo al artículo; de acuerdo al texto; en el artículo; \
         en los artículos; en este artículo; en mis artículos; en tus artículos; en el texto; en los textos; \
         en la documentación; en la docu"
    ),
    hedges: phrases!(
        "perdón; perdona; perdone; perdonad; perdón por la molestia; disculpa; disculpe; disculpen; \
         disculpa la molestia; disculpe la molestia; disculpen la molestia; disculpen la ignorancia; lo siento; \
         siento molestar; pregunta tonta; pregunta estúpida; quizás es una pregunta tonta pero; \
         quizá sea una pregunta tonta pero; tal vez es una pregunta tonta pero; \
         puede que sea una pregunta tonta pero; a lo mejor es una tontería pero; soy nuevo aquí; soy nueva aquí; \
         soy nuevo en esto; soy nueva en esto; soy novato; soy principiante; no estoy seguro; no estoy segura; \
         no sé si es el lugar adecuado; ya he buscado; ya busqué; he buscado pero no encuentro nada; \
         no encuentro nada; si alguien lo sabe; si no es molestia; si es posible; con todo respeto"
    ),
    commands: phrases!(
        "dime; dígame; díganme; decidme; explica; explícame; explíqueme; explique; explicadme; describe; describa; \
         descríbeme; muéstrame; muéstreme; enséñame; enséñeme; dame; deme; denme; enumera; enumere; nombra; \
         menciona; mencione; cite; lista; indica; indique; indícame; indíqueme; cuéntame; cuénteme; háblame de; \
         hábleme de; resume; resuma; resúmeme; define; defina; señala; señale; busca; busque; encuentra; encuentre; \
         recuérdame"
    ),
};
