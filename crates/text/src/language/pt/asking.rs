//! What Portuguese questions ask for, and what people write around them.

use crate::language::words::{AskingWords, MessageWords, phrases};

pub(super) const ASKING: AskingWords = AskingWords {
    who: phrases!(
        "quem; de quem; a quem; com quem; por quem; para quem; quem é que; que pessoa; que pessoas; qual pessoa; \
         quais pessoas"
    ),
    when: phrases!(
        "quando; desde quando; até quando; a partir de quando; quando é que; em que ano; em qual ano; de que ano; \
         em que mês; em qual mês; em que data; em qual data; em que dia; em qual dia; que dia; a que horas; \
         que horas; em que momento; em qual momento; em que época; em que século; em qual século; para quando"
    ),
    place: phrases!(
        "onde; aonde; de onde; donde; por onde; para onde; até onde; onde é que; em que país; em qual país; \
         em que cidade; em qual cidade; em que lugar; em qual lugar; em que sítio; em que local; em que região; \
         em que estado; em qual estado; onde fica; onde ficam"
    ),
    why: phrases!(
        "por que; por quê; porquê; porque é que; por que é que; por que razão; por qual razão; por que motivo; \
         por qual motivo; qual o motivo; qual é o motivo; qual a razão; qual é a razão; qual a causa; a que se deve; \
         devido a quê; para quê; para que serve; com que objetivo; pq"
    ),
    how: phrases!(
        "como; como é que; de que forma; de que maneira; de que modo; de qual forma; de qual maneira; por que meio; \
         através de quê"
    ),
    how_many: phrases!(
        "quantos; quantas; quantas vezes; qual a quantidade de; de quantos; de quantas; em quantos; em quantas"
    ),
    how_much: phrases!(
        "quanto; quanta; que quantidade; que quantidade de; qual quantidade; qual a percentagem; qual a porcentagem; \
         que percentagem; que parte; que proporção; de quanto"
    ),
    money: phrases!(
        "quanto custa; quanto custam; quanto custou; quanto custava; quanto custará; quanto vale; quanto valem; \
         quanto sai; quanto fica; quanto se paga; quanto é preciso pagar; quanto dinheiro; quanto tenho que pagar; \
         qual o preço; qual é o preço; qual o custo; qual é o custo; a que preço; que preço; quantos euros; \
         quantos reais; quantos dólares"
    ),
    measures: phrases!(
        "quanto tempo; há quanto tempo; durante quanto tempo; por quanto tempo; quanto dura; quanto durou; \
         quanto demora; quanto mede; quanto medem; quanto pesa; quanto pesam; quantos anos; que idade; qual a idade; \
         qual é a idade; com que idade; a partir de que idade; qual a altura; qual é a altura; que altura; \
         qual o comprimento; qual é o comprimento; qual a largura; qual a profundidade; qual o tamanho; \
         qual é o tamanho; que tamanho; qual a distância; qual é a distância; a que distância; qual o peso; \
         qual é o peso; a que velocidade; qual a velocidade; qual é a velocidade; a que temperatura; \
         qual a temperatura; qual é a temperatura; qual a duração; qual é a duração; qual a área; \
         quantos quilómetros; quantos quilômetros; quantos metros; quantas horas; quantos dias; quantos quilos"
    ),
    defines: phrases!(
        "o que é; o que é um; o que é uma; o que é o; o que é a; o que são; que é; que são; o que significa; \
         o que significam; que significa; o que quer dizer; que quer dizer; o que se entende por; o que se chama; \
         qual é a definição de; qual a definição de; qual é o significado de; qual o significado de; definição de; \
         significado de; defina; define; em que consiste; a que se refere; oq é; oque é"
    ),
    lists: phrases!(
        "quais; quais são; quais são os; quais são as; quais os; quais as; que tipos de; liste; lista; listar; \
         enumere; enumera; faça uma lista; faz uma lista; me dê uma lista; dê uma lista; dá-me uma lista; cite; \
         nomeie; mencione; quais foram"
    ),
    what: phrases!(
        "o que; o quê; que; qual; qual é; qual foi; qual era; de que; com que; em que; sobre o que; sobre que; \
         que coisa; que tipo de; o que é que; oq"
    ),
    yes_no: phrases!(
        "é; são; era; eram; foi; foram; está; estão; há; havia; existe; existem; tem; têm; pode; podem; poderia; \
         posso; podemos; pode-se; deve; devem; devo; deveria; deve-se; precisa; é preciso; é necessário; \
         é obrigatório; é possível; é verdade que; será que; será; vale a pena; serve; dá para; acaso"
    ),
};

pub(super) const MESSAGES: MessageWords = MessageWords {
    greetings: phrases!(
        "olá; oi; oi gente; oi pessoal; oi a todos; olá a todos; olá a todas; olá pessoal; olá equipa; olá equipe; \
         oie; oiê; e aí; e aí pessoal; eae; fala galera; opa; bom dia; bom dia a todos; boa tarde; \
         boa tarde a todos; boa noite; boa noite a todos; alô; hello; hey; caro; cara; caros; caras; caros colegas; \
         caro senhor; cara senhora; caros senhores; prezado; prezada; prezados; prezadas; prezados senhores; \
         prezada equipe; exmo senhor; exma senhora; exmos senhores; exmo sr; exma sra; querido; querida; queridos; \
         estimado; estimada; estimados; a quem possa interessar; bdia; boas; boas a todos"
    ),
    thanks: phrases!(
        "obrigado; obrigada; muito obrigado; muito obrigada; obrigado desde já; obrigada desde já; \
         desde já obrigado; desde já obrigada; desde já agradeço; agradeço desde já; obrigado pela ajuda; \
         obrigada pela ajuda; obrigado pela atenção; obrigada pela atenção; obrigado antecipadamente; \
         obrigada antecipadamente; muito obrigado pela ajuda; agradecido; agradecida; agradeço; agradeço a ajuda; \
         agradeço a atenção; grato; grata; grato pela atenção; grata pela atenção; mil obrigados; valeu; vlw; obg; \
         obgd; brigado; brigada; brigadão; obrigadão; thx"
    ),
    closings: phrases!(
        "atenciosamente; att; atte; cordialmente; cumprimentos; com os melhores cumprimentos; melhores cumprimentos; \
         os meus cumprimentos; cumps; saudações; saudações cordiais; respeitosamente; abraço; abraços; um abraço; \
         um forte abraço; grande abraço; bjs; um beijo; beijinhos; bjinhos; até logo; até breve; até já; até amanhã; \
         adeus; tchau; xau; tenha um bom dia; tenham um bom dia; um bom dia para todos; bom fim de semana; \
         aguardo resposta; aguardo retorno; fico a aguardar; fico no aguardo; no aguardo; beijos e abraços; \
         abraços a todos"
    ),
    urgencies: phrases!(
        "urgente; é urgente; é muito urgente; com urgência; com a máxima urgência; o mais rápido possível; \
         o mais depressa possível; o quanto antes; o mais breve possível; assim que possível; logo que possível; \
         asap; pergunta rápida; uma pergunta rápida; só uma pergunta; só uma pergunta rápida; uma perguntinha; \
         perguntinha rápida; dúvida rápida; uma dúvida rápida; rapidinho; estou com pressa; tô com pressa; \
         preciso disto rápido; preciso disso rápido; preciso para hoje; é para hoje; é para ontem"
    ),
    forms: phrases!(
        "em uma frase; numa frase; em duas frases; em poucas frases; em poucas palavras; em resumo; resumidamente; \
         brevemente; de forma breve; de forma resumida; de forma sucinta; de maneira breve; com palavras simples; \
         em palavras simples; em termos simples; de forma simples; de maneira simples; em linguagem simples; \
         em tópicos; por tópicos; em forma de lista; como lista; passo a passo; em detalhe; em detalhes; \
         com detalhes; detalhadamente; de forma detalhada; como se eu tivesse cinco anos; como se eu tivesse 5 anos; \
         como para uma criança; com exemplos; com fontes; com as fontes; seja breve; sê breve; resposta curta; \
         responda brevemente; em forma de tabela; responda em português; responde em português; \
         em português por favor"
    ),
    frames: phrases!(
        "pode me dizer; pode dizer-me; podes dizer-me; podes me dizer; poderia me dizer; poderia dizer-me; \
         poderias dizer-me; podem me dizer; podem dizer-me; poderiam me dizer; você pode me dizer; \
         vocês podem me dizer; você poderia me dizer; pode me explicar; pode explicar-me; podes explicar-me; \
         poderia me explicar; você pode me explicar; sabe me dizer; sabes dizer-me; sabem dizer-me; \
         saberia me dizer; você sabe; você sabe se; vocês sabem; vocês sabem se; sabes; sabes se; sabe se; sabem se; \
         alguém sabe; alguém sabe se; alguém sabe dizer; alguém pode me dizer; alguém me pode dizer; \
         alguém poderia me dizer; alguém me sabe dizer; alguém sabe me dizer; gostaria de saber; \
         gostaria de saber se; eu gostaria de saber; gostava de saber; gostava de saber se; queria saber; \
         queria saber se; eu queria saber; quero saber; quero saber se; preciso saber; preciso de saber; \
         desejo saber; pergunto-me; me pergunto; me pergunto se; estava me perguntando; tenho uma pergunta; \
         tenho uma dúvida; uma pergunta; uma dúvida; a minha pergunta é; minha pergunta é; minha dúvida é; \
         a minha dúvida é; a pergunta é; posso perguntar; posso saber; por favor; por gentileza; pfv; pfvr; \
         se faz favor; sff; faz ideia de; fazem ideia de"
    ),
    sources: phrases!(
        "segundo o artigo; segundo os artigos; segundo o texto; segundo os textos; segundo o documento; \
         segundo os documentos; segundo a documentação; segundo os meus artigos; de acordo com o artigo; \
         de acordo com os artigos; de acordo com o texto; de acordo com os textos; de acordo com o documento; \
         de acordo com a documentação; conforme o artigo; conforme o texto; conforme a documentação; no artigo; \
         nos artigos; neste artigo; nos meus artigos; nos teus artigos; nos seus artigos; no texto; nos textos; \
         na documentação; nos documentos"
    ),
    hedges: phrases!(
        "desculpa; desculpe; desculpem; me desculpe; desculpe-me; desculpa lá; desculpe incomodar; \
         desculpem incomodar; desculpa incomodar; desculpem o incômodo; desculpe o incômodo; desculpem o incómodo; \
         desculpem a ignorância; perdão; peço desculpa; peço desculpas; lamento; foi mal; pergunta boba; \
         pergunta idiota; pergunta parva; pergunta estúpida; talvez seja uma pergunta boba mas; \
         talvez seja uma pergunta idiota mas; pode ser uma pergunta boba mas; pode ser uma pergunta parva mas; \
         sou novo aqui; sou nova aqui; sou novo nisto; sou novo nisso; sou nova nisso; sou iniciante; \
         sou principiante; não tenho certeza; não tenho a certeza; já procurei; já pesquisei; \
         procurei mas não encontrei nada; não encontrei nada; não achei nada; se alguém souber; se possível; \
         se não for incómodo; se não for incômodo"
    ),
    commands: phrases!(
        "diga; diga-me; me diga; me diz; diz-me; digam-me; explica; explique; explica-me; explique-me; me explique; \
         me explica; descreve; descreva; descreva-me; mostra-me; mostre-me; me mostre; me mostra; dá-me; dê-me; \
         me dê; me dá; liste; lista; enumere; enumera; cite; cita; nomeie; mencione; menciona; indique; indica; \
         indique-me; fala-me de; fale-me de; me fale sobre; fale sobre; fala sobre; conte-me; me conte; resume; \
         resuma; defina; define; aponte; encontre; encontra; procure; lembra-me"
    ),
};
